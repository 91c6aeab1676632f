// Two dtp_eth_phy_10g on a cable, each with a core of its own, whose phases and transmit clocks may differ: their
// counters within 4T, never faster than the faster clock, no arrival that the phases disagree about, and in the
// registers what each port is. Prints one line that begins with PASS or FAIL.

`include "dtp_bus.vh"
`timescale 1ns / 1ps
`default_nettype none

module time_between;
    parameter PHASES_A = 4;
    parameter PHASES_B = 4;
    parameter OWN_CLOCK_A = 0;
    parameter OWN_CLOCK_B = 0;
    // What the register `pipeline` of either port must hold.
    parameter PIPELINE_A = 0;
    parameter PIPELINE_B = 0;
    // The clocks of 90 and 270 degrees of the first device change places.
    parameter SWAP = 0;
    // How much later the second device begins.
    parameter GAP_NS = 2000;
    // Ticks until both are synchronised, for the JOIN, and in which the counters are compared.
    parameter WAIT_TICKS = 4000;
    parameter JOIN_TICKS = 150;
    parameter WATCH_TICKS = 700;
    // 4T, and what two readings of a counter that goes in steps of T may differ by beyond their time.
    localparam BOUND_UNITS = 80, STEPS_UNITS = 40;

    // The two ends differ by 190 ppm.
    reg clock_a = 1'b0, clock_b = 1'b0;
    always #3.2000 clock_a = ~clock_a;
    always #3.2006 clock_b = ~clock_b;
    reg reset_a = 1'b1, reset_b = 1'b1;

    wire tx_clk_a, tx_clk_b, rx_clk_a, rx_clk_b, synchronised_a, synchronised_b;
    wire [65:0] sent_a, sent_b, arrived_a, arrived_b;
    wire [63:0] gc_a, gc_b;

    cable ab(.tx_clk(tx_clk_a), .sent(sent_a), .rx_clk(rx_clk_b), .arrived(arrived_b));
    cable ba(.tx_clk(tx_clk_b), .sent(sent_b), .rx_clk(rx_clk_a), .arrived(arrived_a));

    device #(.PHASES(PHASES_A), .OWN_CLOCK(OWN_CLOCK_A), .SWAP(SWAP), .LATE_NS(2.3)) a(
        .clock(clock_a), .reset(reset_a), .tx_clk(tx_clk_a), .rx_clk(rx_clk_a), .sent(sent_a), .arrived(arrived_a),
        .gc(gc_a), .synchronised(synchronised_a));
    device #(.PHASES(PHASES_B), .OWN_CLOCK(OWN_CLOCK_B), .SWAP(0), .LATE_NS(5.1)) b(
        .clock(clock_b), .reset(reset_b), .tx_clk(tx_clk_b), .rx_clk(rx_clk_b), .sent(sent_b), .arrived(arrived_b),
        .gc(gc_b), .synchronised(synchronised_b));

    wire signed [63:0] offset = gc_a - gc_b;
    wire [63:0] largest = offset > 0 ? gc_a : gc_b;
    reg signed [63:0] worst = 0, gained = 0;
    reg [63:0] first;
    reg [63:0] pipeline_a, pipeline_b, errors_a, errors_b;
    integer waited, watched = 0;
    initial begin
        #100 reset_a = 1'b0;
        // The second device begins far behind and has to join.
        #(GAP_NS) reset_b = 1'b0;
        repeat (20) @(posedge clock_a);
        a.read(`PIPELINE_OFFSET, pipeline_a);
        b.read(`PIPELINE_OFFSET, pipeline_b);
        if (pipeline_a !== PIPELINE_A || pipeline_b !== PIPELINE_B) begin
            $display("FAIL pipeline: %h %h", pipeline_a, pipeline_b);
            $finish;
        end
        for (waited = 0; !(synchronised_a && synchronised_b) && waited < WAIT_TICKS; waited = waited + 1) @(posedge clock_a);
        repeat (JOIN_TICKS) @(posedge clock_a);
        @(posedge clock_a) #1 first = largest;
        while (synchronised_a && synchronised_b && watched < WATCH_TICKS && gained <= STEPS_UNITS && worst <= BOUND_UNITS) begin
            @(posedge clock_a) #1 watched = watched + 1;
            if (offset > worst) worst = offset; else if (-offset > worst) worst = -offset;
            gained = largest - first - 20 * watched;
        end
        a.read(`CROSSING_ERRORS_OFFSET, errors_a);
        b.read(`CROSSING_ERRORS_OFFSET, errors_b);
        if (errors_a !== 64'd0 || errors_b !== 64'd0) $write("FAIL crossing");
        else if (!synchronised_a || !synchronised_b) $write("FAIL synchronised");
        else if (gained > STEPS_UNITS) $write("FAIL rate");
        else if (worst > BOUND_UNITS) $write("FAIL offset");
        else $write("PASS");
        $display(": synchronised %b%b, %0d units apart, %0d ahead of the faster clock in %0d ticks, crossing errors %0d %0d",
            synchronised_a, synchronised_b, worst, gained, watched, errors_a, errors_b);
        $finish;
    end
endmodule

// A cable with its transceivers: whole blocks, 12 ticks and a little; the receiver runs on the sender's clock.
module cable #(parameter TICKS = 12) (
    input wire tx_clk,
    input wire [65:0] sent,
    output reg rx_clk,
    output wire [65:0] arrived
);
    reg [66*TICKS-1:0] stages = {66*TICKS{1'b0}};
    initial rx_clk = 1'b0;
    always @(tx_clk) rx_clk <= #1.1 tx_clk;
    always @(posedge rx_clk) stages <= {stages[66*TICKS-67:0], sent};
    assign arrived = stages[66*TICKS-1 -: 66];
endmodule

// A device of one port, its phase clocks, a MAC that has nothing to send, and a master of its registers.
module device #(
    parameter PHASES = 4,
    parameter OWN_CLOCK = 0,
    parameter SWAP = 0,
    parameter real LATE_NS = 1.0
) (
    input wire clock,
    input wire reset,
    output wire tx_clk,
    input wire rx_clk,
    output wire [65:0] sent,
    input wire [65:0] arrived,
    output wire [63:0] gc,
    output wire synchronised
);
    reg clock_90 = 1'b0, clock_180 = 1'b0, clock_270 = 1'b0, late = 1'b0;
    always @(clock) clock_90 <= #1.6 clock;
    always @(clock) clock_180 <= #3.2 clock;
    always @(clock) clock_270 <= #4.8 clock;
    always @(clock) late <= #(LATE_NS) clock;
    assign tx_clk = OWN_CLOCK != 0 ? late : clock;

    // Resets are synchronous: each side lets go at an edge of its own clock.
    reg rst = 1'b1, tx_rst = 1'b1, rx_rst = 1'b1;
    always @(posedge clock) rst <= reset;
    always @(posedge tx_clk) tx_rst <= reset;
    always @(posedge rx_clk) rx_rst <= reset;

    wire [`DTP_CORE_TO_PORT_BITS-1:0] core_to_port;
    wire [`DTP_PORT_TO_CORE_BITS-1:0] port_to_core;

`define PINS \
        .rx_clk(rx_clk), .rx_rst(rx_rst), \
        .xgmii_txd({8{8'h07}}), .xgmii_txc(8'hff), .xgmii_rxd(), .xgmii_rxc(), \
        .serdes_tx_data(sent[65:2]), .serdes_tx_hdr(sent[1:0]), \
        .serdes_rx_data(arrived[65:2]), .serdes_rx_hdr(arrived[1:0]), \
        .serdes_rx_bitslip(), .serdes_rx_reset_req(), .tx_bad_block(), .rx_error_count(), .rx_bad_block(), \
        .rx_sequence_error(), .rx_block_lock(), .rx_high_ber(), .rx_status(), \
        .cfg_tx_prbs31_enable(1'b0), .cfg_rx_prbs31_enable(1'b0), \
        .dtp_clk_90(SWAP != 0 ? clock_270 : clock_90), .dtp_clk_180(clock_180), \
        .dtp_clk_270(SWAP != 0 ? clock_90 : clock_270), \
        .dtp_core_to_port(core_to_port), .dtp_port_to_core(port_to_core), \
        .dtp_link_up(), .dtp_synchronised(synchronised)

    // The clock of core and port is one net: a copy of it would come a moment later.
    generate
        if (OWN_CLOCK != 0) begin : own
            dtp_eth_phy_10g #(.DTP_PHASES(PHASES), .DTP_OWN_CLOCK(1)) phy(
                .tx_clk(late), .tx_rst(tx_rst), .dtp_clk(clock), .dtp_rst(rst), `PINS);
        end else begin : one
            dtp_eth_phy_10g #(.DTP_PHASES(PHASES)) phy(
                .tx_clk(clock), .tx_rst(rst), .dtp_clk(1'b0), .dtp_rst(1'b0), `PINS);
        end
    endgenerate
`undef PINS

    reg [15:0] araddr = 16'd0;
    reg arvalid = 1'b0;
    wire arready, rvalid;
    wire [63:0] rdata;
    dtp_core_x1 core(
        .clock(clock), .reset(rst), .rx_clock_0(rx_clk), .rx_reset_0(rx_rst),
        .s_axi_awaddr(16'd0), .s_axi_awvalid(1'b0), .s_axi_wdata(64'd0), .s_axi_wstrb(8'd0), .s_axi_wvalid(1'b0),
        .s_axi_bready(1'b1), .s_axi_araddr(araddr), .s_axi_arvalid(arvalid), .s_axi_rready(1'b1),
        .build_commit(64'd0), .s_axi_awready(), .s_axi_wready(), .s_axi_bresp(), .s_axi_bvalid(),
        .s_axi_arready(arready), .s_axi_rdata(rdata), .s_axi_rresp(), .s_axi_rvalid(rvalid),
        .irq(), .holdover(), .gc(gc), .loopback_clock_0(),
        .core_to_port(core_to_port), .port_to_core(port_to_core));

    integer answered;
    task read(input [15:0] address, output [63:0] value);
        begin
            @(negedge clock) araddr = address;
            arvalid = 1'b1;
            for (answered = 0; !arready && answered < 100; answered = answered + 1) @(negedge clock);
            @(negedge clock) arvalid = 1'b0;
            for (answered = 0; !rvalid && answered < 100; answered = answered + 1) @(negedge clock);
            if (answered == 100) begin
                $display("FAIL bus: no answer to a read of %h", address);
                $finish;
            end
            value = rdata;
        end
    endtask
endmodule

`default_nettype wire
