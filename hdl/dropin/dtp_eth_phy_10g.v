// 10GBASE-R PHY with DTP between XGMII and a transceiver: the interface of verilog-ethernet's eth_phy_10g and
// behind it, with the prefix dtp_, what connects the port with a device of any number of ports.
//
// The device clock is the transmit clock, or dtp_clk where DTP_OWN_CLOCK gives the port a transmit clock of its own.
// dtp_clk_90, dtp_clk_180 and dtp_clk_270 are the device clock a quarter, a half and three quarters of a period
// later; only as many as DTP_PHASES asks for need to exist. Gc, settings and registers are in the core of the
// device, which two wires join to each port.

`include "dtp_bus.vh"
`default_nettype none

// A value that no build has stops elaboration with a message. Verilator looks for modules also where no
// instance is made, but knows elaboration messages, which Verilog-2005 has not.
`ifdef VERILATOR
`define DTP_REFUSE(message, words) $fatal(1, words);
`else
`define DTP_REFUSE(message, words) message refused();
`endif

module dtp_eth_phy_10g #(
    parameter DATA_WIDTH = 64,
    parameter CTRL_WIDTH = DATA_WIDTH / 8,
    parameter HDR_WIDTH = 2,
    parameter BIT_REVERSE = 0,
    parameter SCRAMBLER_DISABLE = 0,
    parameter PRBS31_ENABLE = 0,
    parameter TX_SERDES_PIPELINE = 0,
    parameter RX_SERDES_PIPELINE = 0,
    parameter BITSLIP_HIGH_CYCLES = 1,
    parameter BITSLIP_LOW_CYCLES = 8,
    // 125000/6.4 in whole ticks. An integer, so that a design may pass that real number and it is rounded.
    parameter integer COUNT_125US = 19531,
    // Edges in a tick at which arrivals are sampled: 1, 2 or 4.
    parameter DTP_PHASES = 4,
    // tx_clk is not the device clock, but has its frequency and any constant phase: 0 or 1.
    parameter DTP_OWN_CLOCK = 0
) (
    input  wire                  rx_clk,
    input  wire                  rx_rst,
    input  wire                  tx_clk,
    input  wire                  tx_rst,

    input  wire [DATA_WIDTH-1:0] xgmii_txd,
    input  wire [CTRL_WIDTH-1:0] xgmii_txc,
    output wire [DATA_WIDTH-1:0] xgmii_rxd,
    output wire [CTRL_WIDTH-1:0] xgmii_rxc,

    output wire [DATA_WIDTH-1:0] serdes_tx_data,
    output wire [HDR_WIDTH-1:0]  serdes_tx_hdr,
    input  wire [DATA_WIDTH-1:0] serdes_rx_data,
    input  wire [HDR_WIDTH-1:0]  serdes_rx_hdr,
    output wire                  serdes_rx_bitslip,
    output wire                  serdes_rx_reset_req,

    output wire                  tx_bad_block,
    output wire [6:0]            rx_error_count,
    output wire                  rx_bad_block,
    output wire                  rx_sequence_error,
    output wire                  rx_block_lock,
    output wire                  rx_high_ber,
    output wire                  rx_status,

    input  wire                  cfg_tx_prbs31_enable,
    input  wire                  cfg_rx_prbs31_enable,

    // The device clock, and its reset, where tx_clk is the port's own: the clock and the reset of the core.
    input  wire         dtp_clk,
    input  wire         dtp_rst,
    // The device clock later by a quarter, a half and three quarters of its period.
    input  wire         dtp_clk_90,
    input  wire         dtp_clk_180,
    input  wire         dtp_clk_270,
    // The two wires to the core of the device, dtp_core_x1 to _x32. They hold signals of both clocks: nothing
    // but wire may stand between.
    input  wire [`DTP_CORE_TO_PORT_BITS-1:0] dtp_core_to_port,
    output wire [`DTP_PORT_TO_CORE_BITS-1:0] dtp_port_to_core,
    // Block lock without hi_ber, device clock.
    output wire         dtp_link_up,
    // d is known and the peer was heard.
    output wire         dtp_synchronised
);

    generate
        if (DATA_WIDTH != 64) begin : data_width
            `DTP_REFUSE(dtp_eth_phy_10g_DATA_WIDTH_must_be_64, "dtp_eth_phy_10g: DATA_WIDTH must be 64")
        end
        if (CTRL_WIDTH != DATA_WIDTH / 8) begin : ctrl_width
            `DTP_REFUSE(dtp_eth_phy_10g_CTRL_WIDTH_must_be_8, "dtp_eth_phy_10g: CTRL_WIDTH must be 8")
        end
        if (HDR_WIDTH != 2) begin : hdr_width
            `DTP_REFUSE(dtp_eth_phy_10g_HDR_WIDTH_must_be_2, "dtp_eth_phy_10g: HDR_WIDTH must be 2")
        end
        if (BITSLIP_HIGH_CYCLES < 0 || BITSLIP_HIGH_CYCLES > 63) begin : bitslip_high
            `DTP_REFUSE(dtp_eth_phy_10g_BITSLIP_HIGH_CYCLES_must_be_0_to_63,
                "dtp_eth_phy_10g: BITSLIP_HIGH_CYCLES must be 0 to 63")
        end
        if (BITSLIP_LOW_CYCLES < 0 || BITSLIP_LOW_CYCLES > 63) begin : bitslip_low
            `DTP_REFUSE(dtp_eth_phy_10g_BITSLIP_LOW_CYCLES_must_be_0_to_63,
                "dtp_eth_phy_10g: BITSLIP_LOW_CYCLES must be 0 to 63")
        end
        if (COUNT_125US < 1 || COUNT_125US > 32767) begin : count_125us
            `DTP_REFUSE(dtp_eth_phy_10g_COUNT_125US_must_be_1_to_32767,
                "dtp_eth_phy_10g: COUNT_125US must be 1 to 32767")
        end
        if (TX_SERDES_PIPELINE < 0) begin : tx_pipeline
            `DTP_REFUSE(dtp_eth_phy_10g_TX_SERDES_PIPELINE_must_be_0_or_more,
                "dtp_eth_phy_10g: TX_SERDES_PIPELINE must be 0 or more")
        end
        if (RX_SERDES_PIPELINE < 0) begin : rx_pipeline
            `DTP_REFUSE(dtp_eth_phy_10g_RX_SERDES_PIPELINE_must_be_0_or_more,
                "dtp_eth_phy_10g: RX_SERDES_PIPELINE must be 0 or more")
        end
        if (DTP_PHASES != 1 && DTP_PHASES != 2 && DTP_PHASES != 4) begin : phases
            `DTP_REFUSE(dtp_eth_phy_10g_DTP_PHASES_must_be_1_2_or_4,
                "dtp_eth_phy_10g: DTP_PHASES must be 1, 2 or 4")
        end
        if (DTP_OWN_CLOCK != 0 && DTP_OWN_CLOCK != 1) begin : own_clock
            `DTP_REFUSE(dtp_eth_phy_10g_DTP_OWN_CLOCK_must_be_0_or_1,
                "dtp_eth_phy_10g: DTP_OWN_CLOCK must be 0 or 1")
        end
        // With one phase, and clocks of their own at both ends, neighbours leave 4T.
        if (DTP_OWN_CLOCK == 1 && DTP_PHASES == 1) begin : phases_of_own_clock
            `DTP_REFUSE(dtp_eth_phy_10g_DTP_PHASES_must_be_2_or_4_with_DTP_OWN_CLOCK,
                "dtp_eth_phy_10g: DTP_PHASES must be 2 or 4 with DTP_OWN_CLOCK")
        end
    endgenerate

    localparam [5:0] HIGH_CYCLES = BITSLIP_HIGH_CYCLES;
    localparam [5:0] LOW_CYCLES = BITSLIP_LOW_CYCLES;
    localparam [14:0] TICKS_125US = COUNT_125US;

    wire [63:0] tx_data, rx_data;
    wire [1:0] tx_hdr, rx_hdr;
    wire tx_prbs31 = cfg_tx_prbs31_enable && PRBS31_ENABLE != 0;
    wire rx_prbs31 = cfg_rx_prbs31_enable && PRBS31_ENABLE != 0;

    dtp_serdes_pipeline #(.STAGES(TX_SERDES_PIPELINE), .BIT_REVERSE(BIT_REVERSE)) to_serdes(
        .clock(tx_clk), .data(tx_data), .hdr(tx_hdr),
        .delayed_data(serdes_tx_data), .delayed_hdr(serdes_tx_hdr));
    dtp_serdes_pipeline #(.STAGES(RX_SERDES_PIPELINE), .BIT_REVERSE(BIT_REVERSE)) from_serdes(
        .clock(rx_clk), .data(serdes_rx_data), .hdr(serdes_rx_hdr),
        .delayed_data(rx_data), .delayed_hdr(rx_hdr));

`define DTP_PORT \
    .clock_90(dtp_clk_90), \
    .clock_180(dtp_clk_180), \
    .clock_270(dtp_clk_270), \
    .rx_clock(rx_clk), \
    .rx_reset(rx_rst), \
    .serdes_rx_hdr(rx_hdr), \
    .serdes_rx_data(rx_data), \
    .xgmii_txd(xgmii_txd), \
    .xgmii_txc(xgmii_txc), \
    .loopback_txd(xgmii_rxd), \
    .loopback_txc(xgmii_rxc), \
    .loopback_data(tx_data), \
    .loopback_hdr(tx_hdr), \
    .tx_scrambler_disable(SCRAMBLER_DISABLE != 0), \
    .rx_scrambler_disable(SCRAMBLER_DISABLE != 0), \
    .cfg_tx_prbs31_enable(tx_prbs31), \
    .cfg_tx_square_wave_bits(4'd8), \
    .cfg_tx_seed_a(58'h3c8_b44d_cab6_804f), \
    .cfg_tx_seed_b(58'h349_06bb_85a3_8884), \
    .cfg_rx_prbs31_enable(rx_prbs31), \
    .bitslip_high_cycles(HIGH_CYCLES), \
    .bitslip_low_cycles(LOW_CYCLES), \
    .count_125us(TICKS_125US), \
    .serdes_tx_hdr(tx_hdr), \
    .serdes_tx_data(tx_data), \
    .xgmii_rxd(xgmii_rxd), \
    .xgmii_rxc(xgmii_rxc), \
    .serdes_rx_bitslip(serdes_rx_bitslip), \
    .rx_block_lock(rx_block_lock), \
    .rx_high_ber(rx_high_ber), \
    .rx_bad_block(rx_bad_block), \
    .rx_sequence_error(rx_sequence_error), \
    .tx_bad_block(tx_bad_block), \
    .serdes_rx_reset_req(serdes_rx_reset_req), \
    .rx_error_count(rx_error_count), \
    .rx_status(rx_status), \
    .link_up(dtp_link_up), \
    .synchronised(dtp_synchronised), \
    .delay_rounds(), \
    .core_to_port(dtp_core_to_port), \
    .port_to_core(dtp_port_to_core)

    // verilator lint_off PINCONNECTEMPTY
    generate
        if (DTP_OWN_CLOCK == 1 && DTP_PHASES == 2) begin : own_clock_two_phases
            dtp_phy_own_clock_p2 port(
                .clock(dtp_clk), .reset(dtp_rst), .tx_clock(tx_clk), .tx_reset(tx_rst), `DTP_PORT);
        end else if (DTP_OWN_CLOCK == 1 && DTP_PHASES == 4) begin : own_clock_four_phases
            dtp_phy_own_clock_p4 port(
                .clock(dtp_clk), .reset(dtp_rst), .tx_clock(tx_clk), .tx_reset(tx_rst), `DTP_PORT);
        end else if (DTP_OWN_CLOCK == 0 && DTP_PHASES == 1) begin : one_phase
            dtp_phy_p1 port(.clock(tx_clk), .reset(tx_rst), `DTP_PORT);
        end else if (DTP_OWN_CLOCK == 0 && DTP_PHASES == 2) begin : two_phases
            dtp_phy_p2 port(.clock(tx_clk), .reset(tx_rst), `DTP_PORT);
        end else if (DTP_OWN_CLOCK == 0 && DTP_PHASES == 4) begin : four_phases
            dtp_phy_p4 port(.clock(tx_clk), .reset(tx_rst), `DTP_PORT);
        end
        if (DTP_OWN_CLOCK == 0) begin : one_clock
            // The device clock is tx_clk.
            wire [1:0] unused = {dtp_clk, dtp_rst};
        end
    endgenerate
    // verilator lint_on PINCONNECTEMPTY

`undef DTP_PORT
endmodule

`undef DTP_REFUSE
`default_nettype wire
