// 10GBASE-R PHY with the interface of verilog-ethernet's eth_phy_10g: a design that has that module gets
// DTP by taking this file and those of dtp_eth_phy_10g.f in its place.
//
// It is a device of one port on the transmit clock. Arrivals are sampled at one edge only (P = 1), because
// the interface has no further clock; docs/bound.md says what that costs. Without registers the settings
// are those that a device powers up with, and nobody can read the counter: to have it, instantiate
// dtp_eth_phy_10g and dtp_core_x1. To its peers this device is a full member of the network.

`include "dtp_bus.vh"
`default_nettype none

module eth_phy_10g #(
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
    parameter integer COUNT_125US = 19531
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
    input  wire                  cfg_rx_prbs31_enable
);

    wire [`DTP_CORE_TO_PORT_BITS-1:0] core_to_port;
    wire [`DTP_PORT_TO_CORE_BITS-1:0] port_to_core;

    // Nobody reads what a device would show.
    // verilator lint_off PINCONNECTEMPTY
    dtp_eth_phy_10g #(
        .DATA_WIDTH(DATA_WIDTH),
        .CTRL_WIDTH(CTRL_WIDTH),
        .HDR_WIDTH(HDR_WIDTH),
        .BIT_REVERSE(BIT_REVERSE),
        .SCRAMBLER_DISABLE(SCRAMBLER_DISABLE),
        .PRBS31_ENABLE(PRBS31_ENABLE),
        .TX_SERDES_PIPELINE(TX_SERDES_PIPELINE),
        .RX_SERDES_PIPELINE(RX_SERDES_PIPELINE),
        .BITSLIP_HIGH_CYCLES(BITSLIP_HIGH_CYCLES),
        .BITSLIP_LOW_CYCLES(BITSLIP_LOW_CYCLES),
        .COUNT_125US(COUNT_125US),
        .DTP_PHASES(1)
    ) phy (
        .rx_clk(rx_clk),
        .rx_rst(rx_rst),
        .tx_clk(tx_clk),
        .tx_rst(tx_rst),
        .xgmii_txd(xgmii_txd),
        .xgmii_txc(xgmii_txc),
        .xgmii_rxd(xgmii_rxd),
        .xgmii_rxc(xgmii_rxc),
        .serdes_tx_data(serdes_tx_data),
        .serdes_tx_hdr(serdes_tx_hdr),
        .serdes_rx_data(serdes_rx_data),
        .serdes_rx_hdr(serdes_rx_hdr),
        .serdes_rx_bitslip(serdes_rx_bitslip),
        .serdes_rx_reset_req(serdes_rx_reset_req),
        .tx_bad_block(tx_bad_block),
        .rx_error_count(rx_error_count),
        .rx_bad_block(rx_bad_block),
        .rx_sequence_error(rx_sequence_error),
        .rx_block_lock(rx_block_lock),
        .rx_high_ber(rx_high_ber),
        .rx_status(rx_status),
        .cfg_tx_prbs31_enable(cfg_tx_prbs31_enable),
        .cfg_rx_prbs31_enable(cfg_rx_prbs31_enable),
        // No further clock: one phase.
        .dtp_clk(1'b0),
        .dtp_rst(1'b0),
        .dtp_clk_90(1'b0),
        .dtp_clk_180(1'b0),
        .dtp_clk_270(1'b0),
        .dtp_core_to_port(core_to_port),
        .dtp_port_to_core(port_to_core),
        .dtp_link_up(),
        .dtp_synchronised()
    );

    // The core of the device. Nobody speaks to its registers: they keep what they power up with.
    dtp_core_x1 core(
        .clock(tx_clk), .reset(tx_rst), .rx_clock_0(rx_clk), .rx_reset_0(rx_rst),
        .s_axi_awaddr(16'd0), .s_axi_awvalid(1'b0), .s_axi_wdata(64'd0), .s_axi_wstrb(8'd0), .s_axi_wvalid(1'b0),
        .s_axi_bready(1'b1), .s_axi_araddr(16'd0), .s_axi_arvalid(1'b0), .s_axi_rready(1'b1), .build_commit(64'd0),
        .s_axi_awready(), .s_axi_wready(), .s_axi_bresp(), .s_axi_bvalid(), .s_axi_arready(), .s_axi_rdata(),
        .s_axi_rresp(), .s_axi_rvalid(), .irq(), .holdover(), .gc(), .loopback_clock_0(),
        .core_to_port(core_to_port), .port_to_core(port_to_core)
    );
    // verilator lint_on PINCONNECTEMPTY
endmodule

`default_nettype wire
