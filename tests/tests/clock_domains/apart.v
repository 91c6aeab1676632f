// A device of two ports from parts: the ports as a design takes them, the core, and the two wires of each.

`include "dtp_bus.vh"
`default_nettype none

module apart(
    input wire clock, clock_90, clock_180, clock_270, rx_clock_0, rx_clock_1,
    input wire reset, rx_reset_0, rx_reset_1,
    input wire [15:0] s_axi_awaddr, s_axi_araddr,
    input wire s_axi_awvalid, s_axi_wvalid, s_axi_bready, s_axi_arvalid, s_axi_rready,
    input wire [63:0] s_axi_wdata,
    input wire [7:0] s_axi_wstrb,
    input wire [63:0] xgmii_txd_0, xgmii_txd_1, serdes_rx_data_0, serdes_rx_data_1,
    input wire [7:0] xgmii_txc_0, xgmii_txc_1,
    input wire [1:0] serdes_rx_hdr_0, serdes_rx_hdr_1,
    output wire s_axi_awready, s_axi_wready, s_axi_bvalid, s_axi_arready, s_axi_rvalid, irq, holdover,
    output wire [1:0] s_axi_bresp, s_axi_rresp,
    output wire [63:0] s_axi_rdata, gc,
    output wire [63:0] xgmii_rxd_0, xgmii_rxd_1, serdes_tx_data_0, serdes_tx_data_1,
    output wire [7:0] xgmii_rxc_0, xgmii_rxc_1,
    output wire [1:0] serdes_tx_hdr_0, serdes_tx_hdr_1,
    output wire [6:0] rx_error_count_0, rx_error_count_1,
    output wire slip_0, slip_1, reset_req_0, reset_req_1, tx_bad_0, tx_bad_1, rx_bad_0, rx_bad_1,
    output wire sequence_0, sequence_1, lock_0, lock_1, ber_0, ber_1, status_0, status_1,
    output wire link_up_0, link_up_1, synchronised_0, synchronised_1
);
    wire [2*`DTP_CORE_TO_PORT_BITS-1:0] down;
    wire [2*`DTP_PORT_TO_CORE_BITS-1:0] up;

    dtp_core_x2 core(
        .clock(clock), .reset(reset),
        .rx_clock_0(rx_clock_0), .rx_clock_1(rx_clock_1), .rx_reset_0(rx_reset_0), .rx_reset_1(rx_reset_1),
        .s_axi_awaddr(s_axi_awaddr), .s_axi_awvalid(s_axi_awvalid), .s_axi_awready(s_axi_awready),
        .s_axi_wdata(s_axi_wdata), .s_axi_wstrb(s_axi_wstrb), .s_axi_wvalid(s_axi_wvalid),
        .s_axi_wready(s_axi_wready), .s_axi_bready(s_axi_bready), .s_axi_bresp(s_axi_bresp),
        .s_axi_bvalid(s_axi_bvalid), .s_axi_araddr(s_axi_araddr), .s_axi_arvalid(s_axi_arvalid),
        .s_axi_arready(s_axi_arready), .s_axi_rready(s_axi_rready), .s_axi_rdata(s_axi_rdata),
        .s_axi_rresp(s_axi_rresp), .s_axi_rvalid(s_axi_rvalid),
        .build_commit(64'd0), .irq(irq), .holdover(holdover), .gc(gc),
        .core_to_port(down), .port_to_core(up));

`define PHY(i) \
    dtp_eth_phy_10g #( \
        .PRBS31_ENABLE(1), .TX_SERDES_PIPELINE(1), .RX_SERDES_PIPELINE(1), .DTP_PHASES(4) \
    ) phy_``i( \
        .rx_clk(rx_clock_``i), .rx_rst(rx_reset_``i), .tx_clk(clock), .tx_rst(reset), \
        .xgmii_txd(xgmii_txd_``i), .xgmii_txc(xgmii_txc_``i), \
        .xgmii_rxd(xgmii_rxd_``i), .xgmii_rxc(xgmii_rxc_``i), \
        .serdes_tx_data(serdes_tx_data_``i), .serdes_tx_hdr(serdes_tx_hdr_``i), \
        .serdes_rx_data(serdes_rx_data_``i), .serdes_rx_hdr(serdes_rx_hdr_``i), \
        .serdes_rx_bitslip(slip_``i), .serdes_rx_reset_req(reset_req_``i), \
        .tx_bad_block(tx_bad_``i), .rx_error_count(rx_error_count_``i), .rx_bad_block(rx_bad_``i), \
        .rx_sequence_error(sequence_``i), .rx_block_lock(lock_``i), .rx_high_ber(ber_``i), \
        .rx_status(status_``i), .cfg_tx_prbs31_enable(1'b0), .cfg_rx_prbs31_enable(1'b0), \
        .dtp_clk(1'b0), .dtp_rst(1'b0), .dtp_clk_90(clock_90), .dtp_clk_180(clock_180), .dtp_clk_270(clock_270), \
        .dtp_core_to_port(down[i*`DTP_CORE_TO_PORT_BITS +: `DTP_CORE_TO_PORT_BITS]), \
        .dtp_port_to_core(up[i*`DTP_PORT_TO_CORE_BITS +: `DTP_PORT_TO_CORE_BITS]), \
        .dtp_link_up(link_up_``i), .dtp_synchronised(synchronised_``i));

    `PHY(0)
    `PHY(1)
endmodule

`default_nettype wire
