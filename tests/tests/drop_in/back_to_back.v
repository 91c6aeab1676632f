// Two PHYs on two wires: frames of counting bytes both ways, their counters within 4T, then PRBS31 both ways, or
// frames on and on where no PRBS31 is built in; and slips and periods as long as the parameters say.
// Each wire starts at an offset of its own, so both receivers have to slip to find their blocks.
// Prints one line that begins with PASS or FAIL.

`include "dtp_bus.vh"
`timescale 1ns / 1ps
`default_nettype none

module back_to_back;
    parameter BIT_REVERSE = 0;
    parameter SCRAMBLER_DISABLE = 0;
    parameter TX_SERDES_PIPELINE = 0;
    parameter RX_SERDES_PIPELINE = 0;
    parameter FRAMES = 25;
    parameter COUNT_125US = 25;
    parameter PRBS31_ENABLE = 1;
    parameter BITSLIP_HIGH_CYCLES = 1;
    parameter BITSLIP_LOW_CYCLES = 8;
    // Cuts a wire for good once frames run, or plants an error in the middle of PRBS31: a test that
    // cannot fail shows nothing.
    parameter CUT = 0;
    parameter PRBS_ERROR = 0;
    // The core of one device hears nothing from its port.
    parameter DEAF = 0;
    // Frames run before the links are good.
    parameter EARLY_FRAMES = 0;
    // How much later the second device begins.
    parameter GAP_NS = 5000;
    // Ticks for the JOIN, and ticks in which the counters are compared.
    parameter JOIN_TICKS = 800;
    parameter WATCH_TICKS = 1200;

    // The clocks of the two ends differ by 200 ppm, and so do their phases.
    reg clock_a = 1'b0, clock_b = 1'b0;
    always #3.2000 clock_a = ~clock_a;
    always #3.2006 clock_b = ~clock_b;
    reg reset = 1'b1, reset_b = 1'b1;
    reg prbs = 1'b0;
    reg cut = 1'b0;
    reg flip = 1'b0;

    wire [63:0] data_a, data_b, wire_ab, wire_ba;
    wire [1:0] hdr_a, hdr_b, wire_ab_hdr, wire_ba_hdr;
    wire slip_a, slip_b, status_a, status_b;
    wire [6:0] errors_a, errors_b;
    wire [31:0] frames_a, frames_b, faults_a, faults_b;
    integer errors_seen_a = 0, errors_seen_b = 0;

    // The receiver runs on the sender's clock, as behind a transceiver.
    line #(.BIT_REVERSE(BIT_REVERSE), .OFFSET(58)) ab(
        .clock(clock_a), .data(data_a), .hdr(hdr_a), .cut(cut), .flip({45'd0, flip, 20'd0}), .slip(slip_b),
        .line_data(wire_ab), .line_hdr(wire_ab_hdr));
    line #(.BIT_REVERSE(BIT_REVERSE), .OFFSET(61)) ba(
        .clock(clock_b), .data(data_b), .hdr(hdr_b), .cut(1'b0), .flip(66'd0), .slip(slip_a),
        .line_data(wire_ba), .line_hdr(wire_ba_hdr));

    end_of_line #(
        .BIT_REVERSE(BIT_REVERSE), .SCRAMBLER_DISABLE(SCRAMBLER_DISABLE),
        .TX_SERDES_PIPELINE(TX_SERDES_PIPELINE), .RX_SERDES_PIPELINE(RX_SERDES_PIPELINE),
        .COUNT_125US(COUNT_125US), .EARLY_FRAMES(EARLY_FRAMES), .SEED(1), .PRBS31_ENABLE(PRBS31_ENABLE),
        .BITSLIP_HIGH_CYCLES(BITSLIP_HIGH_CYCLES), .BITSLIP_LOW_CYCLES(BITSLIP_LOW_CYCLES)
    ) a(
        .tx_clk(clock_a), .rx_clk(clock_b), .reset(reset), .prbs(prbs), .go(status_a && status_b),
        .tx_data(data_a), .tx_hdr(hdr_a), .rx_data(wire_ba), .rx_hdr(wire_ba_hdr), .slip(slip_a),
        .status(status_a), .errors(errors_a), .frames(frames_a), .faults(faults_a));
    end_of_line #(
        .BIT_REVERSE(BIT_REVERSE), .SCRAMBLER_DISABLE(SCRAMBLER_DISABLE),
        .TX_SERDES_PIPELINE(TX_SERDES_PIPELINE), .RX_SERDES_PIPELINE(RX_SERDES_PIPELINE),
        .COUNT_125US(COUNT_125US), .EARLY_FRAMES(EARLY_FRAMES), .SEED(7), .PRBS31_ENABLE(PRBS31_ENABLE),
        .BITSLIP_HIGH_CYCLES(BITSLIP_HIGH_CYCLES), .BITSLIP_LOW_CYCLES(BITSLIP_LOW_CYCLES)
    ) b(
        .tx_clk(clock_b), .rx_clk(clock_a), .reset(reset_b), .prbs(prbs), .go(status_a && status_b),
        .tx_data(data_b), .tx_hdr(hdr_b), .rx_data(wire_ab), .rx_hdr(wire_ab_hdr), .slip(slip_b),
        .status(status_b), .errors(errors_b), .frames(frames_b), .faults(faults_b));

    reg counting = 1'b0;
    always @(posedge clock_b) if (counting) errors_seen_a <= errors_seen_a + errors_a;
    always @(posedge clock_a) if (counting) errors_seen_b <= errors_seen_b + errors_b;

    // The counters: nobody outside sees them, for the interface has no port for them.
    wire synchronised = a.phy.phy.dtp_synchronised && b.phy.phy.dtp_synchronised;
    wire signed [63:0] offset = a.phy.core.gc - b.phy.core.gc;
    reg signed [63:0] worst = 0;

    integer waited, frames_before;
    initial if (DEAF != 0) force b.phy.port_to_core = {`DTP_PORT_TO_CORE_BITS{1'b0}};
    initial begin
        #200 reset = 1'b0;
        // The second device begins far behind and has to join.
        #(GAP_NS) reset_b = 1'b0;
        for (waited = 0; !(status_a && status_b) && waited < 4000; waited = waited + 1) @(posedge clock_a);
        if (!(status_a && status_b)) begin
            $display("FAIL no rx_status, %b %b", status_a, status_b);
            $finish;
        end
        if (a.wrong_slips != 0 || b.wrong_slips != 0 || a.least_low != a.LOW || b.least_low != b.LOW) begin
            $display("FAIL slips, wrong %0d %0d, low for %0d %0d", a.wrong_slips, b.wrong_slips, a.least_low, b.least_low);
            $finish;
        end
        if (a.wait_ticks != 16 * COUNT_125US || b.wait_ticks != 16 * COUNT_125US) begin
            $display("FAIL periods, rx_status after %0d %0d ticks", a.wait_ticks, b.wait_ticks);
            $finish;
        end
        if (CUT != 0) #500 cut = 1'b1;
        for (waited = 0; (frames_a < FRAMES || frames_b < FRAMES) && waited < 2000; waited = waited + 1)
            @(posedge clock_a);
        if (frames_a < FRAMES || frames_b < FRAMES || faults_a != 0 || faults_b != 0) begin
            $display("FAIL frames %0d %0d, faults %0d %0d", frames_a, frames_b, faults_a, faults_b);
            $finish;
        end
        for (waited = 0; !synchronised && waited < 4000; waited = waited + 1) @(posedge clock_a);
        repeat (JOIN_TICKS) @(posedge clock_a);
        repeat (WATCH_TICKS) @(posedge clock_a) #1
            if (offset > worst) worst = offset; else if (-offset > worst) worst = -offset;
        if (!synchronised || worst > 80) begin
            $display("FAIL time, synchronised %b, %0d units apart", synchronised, worst);
            $finish;
        end
        // The test pattern starts in the middle of frames; the checkers find it by themselves.
        @(posedge clock_a) prbs = 1'b1;
        repeat (50) @(posedge clock_a);
        counting = 1'b1;
        repeat (200) @(posedge clock_a);
        @(negedge clock_a) flip = PRBS_ERROR != 0;
        @(negedge clock_a) flip = 1'b0;
        frames_before = frames_a < frames_b ? frames_a : frames_b;
        repeat (200) @(posedge clock_a);
        if (PRBS31_ENABLE == 0 && (frames_a < frames_before + 5 || frames_b < frames_before + 5)) $write("FAIL stopped, ");
        if (faults_a != 0 || faults_b != 0) $write("FAIL faults, ");
        $display("%s frames %0d %0d, errors of PRBS31 %0d %0d",
            errors_seen_a == 0 && errors_seen_b == 0 ? "PASS" : "FAIL",
            frames_a, frames_b, errors_seen_a, errors_seen_b);
        $finish;
    end
endmodule

// A wire with the transceivers at its ends: 66 bits a tick, cut into blocks at an offset that a slip
// moves by one bit. Bit 0 of the header is the first on the wire.
module line #(parameter BIT_REVERSE = 0, parameter OFFSET = 0) (
    input wire clock,
    input wire [63:0] data,
    input wire [1:0] hdr,
    input wire cut,
    // Bits that the line inverts, the first of the block lowest.
    input wire [65:0] flip,
    input wire slip,
    output reg [63:0] line_data,
    output reg [1:0] line_hdr
);
    reg [65:0] before = 66'd0;
    reg [6:0] offset = OFFSET;
    reg slipped = 1'b0;
    reg [65:0] now, aligned;
    integer i;
    always @(posedge clock) begin
        now = {data, hdr};
        if (BIT_REVERSE != 0) for (i = 0; i < 66; i = i + 1) now[i] = i < 2 ? hdr[1 - i] : data[65 - i];
        if (cut) now = 66'd0;
        now = now ^ flip;
        aligned = {now, before} >> offset;
        before <= now;
        if (BIT_REVERSE == 0) {line_data, line_hdr} <= aligned;
        else for (i = 0; i < 66; i = i + 1)
            if (i < 2) line_hdr[1 - i] <= aligned[i];
            else line_data[65 - i] <= aligned[i];
        slipped <= slip;
        if (slip && !slipped) offset <= offset == 65 ? 7'd0 : offset + 7'd1;
    end
endmodule

// A PHY with a source of frames and a checker of frames.
module end_of_line #(
    parameter BIT_REVERSE = 0,
    parameter SCRAMBLER_DISABLE = 0,
    parameter TX_SERDES_PIPELINE = 0,
    parameter RX_SERDES_PIPELINE = 0,
    parameter COUNT_125US = 195,
    parameter EARLY_FRAMES = 0,
    parameter PRBS31_ENABLE = 1,
    parameter BITSLIP_HIGH_CYCLES = 1,
    parameter BITSLIP_LOW_CYCLES = 8,
    parameter SEED = 1
) (
    input wire tx_clk,
    input wire rx_clk,
    input wire reset,
    input wire prbs,
    input wire go,
    output wire [63:0] tx_data,
    output wire [1:0] tx_hdr,
    input wire [63:0] rx_data,
    input wire [1:0] rx_hdr,
    output wire slip,
    output wire status,
    output wire [6:0] errors,
    output reg [31:0] frames,
    output reg [31:0] faults
);
    localparam [7:0] IDLE = 8'h07, START = 8'hfb, TERMINATE = 8'hfd;
    reg [63:0] txd = {8{IDLE}};
    reg [7:0] txc = 8'hff;
    wire [63:0] rxd;
    wire [7:0] rxc;
    wire bad_tx, bad_rx, sequence_error, lock, high_ber, reset_req;

    // Resets are synchronous: each side lets go at an edge of its own clock.
    reg tx_rst = 1'b1, rx_rst = 1'b1;
    always @(posedge tx_clk) tx_rst <= reset;
    always @(posedge rx_clk) rx_rst <= reset;

    eth_phy_10g #(
        .DATA_WIDTH(64), .CTRL_WIDTH(8), .HDR_WIDTH(2), .BIT_REVERSE(BIT_REVERSE),
        .SCRAMBLER_DISABLE(SCRAMBLER_DISABLE), .PRBS31_ENABLE(PRBS31_ENABLE),
        .TX_SERDES_PIPELINE(TX_SERDES_PIPELINE), .RX_SERDES_PIPELINE(RX_SERDES_PIPELINE),
        .BITSLIP_HIGH_CYCLES(BITSLIP_HIGH_CYCLES), .BITSLIP_LOW_CYCLES(BITSLIP_LOW_CYCLES), .COUNT_125US(COUNT_125US)
    ) phy(
        .rx_clk(rx_clk), .rx_rst(rx_rst), .tx_clk(tx_clk), .tx_rst(tx_rst),
        .xgmii_txd(txd), .xgmii_txc(txc), .xgmii_rxd(rxd), .xgmii_rxc(rxc),
        .serdes_tx_data(tx_data), .serdes_tx_hdr(tx_hdr),
        .serdes_rx_data(rx_data), .serdes_rx_hdr(rx_hdr),
        .serdes_rx_bitslip(slip), .serdes_rx_reset_req(reset_req),
        .tx_bad_block(bad_tx), .rx_error_count(errors), .rx_bad_block(bad_rx),
        .rx_sequence_error(sequence_error), .rx_block_lock(lock), .rx_high_ber(high_ber),
        .rx_status(status), .cfg_tx_prbs31_enable(prbs), .cfg_rx_prbs31_enable(prbs));

    // Frames: start, then bytes that count on over all frames, of lengths that move the terminate
    // through all lanes, then gaps of 12 to 19 bytes.
    reg [7:0] count = SEED;
    integer left = 0, gap = 16, length = 60 + SEED, lane;
    reg [63:0] next_txd;
    reg [7:0] next_txc;
    always @(posedge tx_clk) begin
        for (lane = 0; lane < 8; lane = lane + 1) begin
            next_txd[8 * lane +: 8] = IDLE;
            next_txc[lane] = 1'b1;
            if (left > 0) begin
                next_txd[8 * lane +: 8] = left == 1 ? TERMINATE : count;
                next_txc[lane] = left == 1;
                if (left > 1) count = count + 8'd1;
                left = left - 1;
                gap = 12;
            end else if (gap > 0) begin
                gap = gap - 1;
            end else if ((go || EARLY_FRAMES != 0) && lane == 0) begin
                next_txd[7:0] = START;
                left = length;
                length = length == 90 ? 60 : length + 1;
            end
        end
        txd <= next_txd;
        txc <= next_txc;
    end

    // Slips are high for so long, and low for so long at least; 0 counts as 1.
    localparam HIGH = BITSLIP_HIGH_CYCLES == 0 ? 1 : BITSLIP_HIGH_CYCLES;
    localparam LOW = BITSLIP_LOW_CYCLES == 0 ? 1 : BITSLIP_LOW_CYCLES;
    integer high_ticks = 0, low_ticks = 1000, least_low = 1000, wrong_slips = 0;
    always @(posedge rx_clk) if (slip) begin
        if (low_ticks != 0 && low_ticks < least_low) least_low = low_ticks;
        high_ticks = high_ticks + 1;
        low_ticks = 0;
    end else begin
        if (high_ticks != 0 && high_ticks != HIGH) wrong_slips = wrong_slips + 1;
        high_ticks = 0;
        low_ticks = low_ticks + 1;
    end

    // Ticks from block lock to rx_status: sixteen periods.
    integer wait_ticks = 0;
    always @(posedge rx_clk) if (!lock) wait_ticks = 0; else if (!status) wait_ticks = wait_ticks + 1;

    // The same bytes must come out. Only a frame that began after the link was up counts.
    reg [7:0] expected = SEED;
    reg inside = 1'b0, known = 1'b0;
    reg [7:0] octet;
    integer at;
    initial begin
        frames = 0;
        faults = 0;
    end
    always @(posedge rx_clk) if (!go) begin
        inside = 1'b0;
        known = 1'b0;
    end else if (!prbs || PRBS31_ENABLE == 0) begin
        for (at = 0; at < 8; at = at + 1) begin
            octet = rxd[8 * at +: 8];
            if (rxc[at] && octet == START) begin
                inside = 1'b1;
            end else if (inside && rxc[at]) begin
                inside = 1'b0;
                if (octet == TERMINATE) frames = frames + 1;
                else faults = faults + 1;
            end else if (inside) begin
                // The other end counts from its own seed: the first byte tells where it is.
                if (known && octet != expected) faults = faults + 1;
                expected = octet + 8'd1;
                known = 1'b1;
            end
        end
    end
endmodule

`default_nettype wire
