// What a PHY says on its status pins of a word that no block can carry, and of a line with errors of every kind.
// Prints one line that begins with PASS or FAIL.

`timescale 1ns / 1ps
`default_nettype none

module pins;
    parameter COUNT_125US = 85;
    // The line does nothing of what the test asks for.
    parameter SOUND = 0;

    reg clock_a = 1'b0, clock_b = 1'b0;
    always #3.2000 clock_a = ~clock_a;
    always #3.2006 clock_b = ~clock_b;
    reg reset = 1'b1, cut = 1'b0;
    reg [65:0] flip = 66'd0;

    wire [63:0] data_a, data_b, wire_ab, wire_ba;
    wire [1:0] hdr_a, hdr_b, wire_ab_hdr, wire_ba_hdr;
    wire slip_a, slip_b, status_a, status_b;

    line #(.OFFSET(63)) ab(
        .clock(clock_a), .data(data_a), .hdr(hdr_a), .cut(cut && SOUND == 0), .flip(SOUND != 0 ? 66'd0 : flip),
        .slip(slip_b), .line_data(wire_ab), .line_hdr(wire_ab_hdr));
    line #(.OFFSET(64)) ba(
        .clock(clock_b), .data(data_b), .hdr(hdr_b), .cut(1'b0), .flip(66'd0), .slip(slip_a),
        .line_data(wire_ba), .line_hdr(wire_ba_hdr));
    end_of_line #(.COUNT_125US(COUNT_125US), .SEED(1)) a(
        .tx_clk(clock_a), .rx_clk(clock_b), .reset(reset), .prbs(1'b0), .go(1'b0),
        .tx_data(data_a), .tx_hdr(hdr_a), .rx_data(wire_ba), .rx_hdr(wire_ba_hdr), .slip(slip_a),
        .status(status_a), .errors(), .frames(), .faults());
    end_of_line #(.COUNT_125US(COUNT_125US), .SEED(7)) b(
        .tx_clk(clock_b), .rx_clk(clock_a), .reset(reset), .prbs(1'b0), .go(1'b0),
        .tx_data(data_b), .tx_hdr(hdr_b), .rx_data(wire_ab), .rx_hdr(wire_ab_hdr), .slip(slip_b),
        .status(status_b), .errors(), .frames(), .faults());

    // Ticks in which each pin was high, since the last step.
    integer bad_tx = 0, bad_rx = 0, sequence = 0, ber = 0, requests = 0, unlocked = 0, elsewhere = 0;
    always @(posedge clock_a) begin
        bad_tx = bad_tx + a.bad_tx;
        bad_rx = bad_rx + b.bad_rx;
        sequence = sequence + b.sequence_error;
        ber = ber + b.high_ber;
        requests = requests + b.reset_req;
        unlocked = unlocked + !b.lock;
    end
    // The other direction has nothing to say.
    always @(posedge clock_b) if (status_a)
        elsewhere = elsewhere + b.bad_tx + a.bad_rx + a.sequence_error + a.high_ber + a.reset_req + !a.lock;

    integer waited, step = 0, wrong = 0;
    task expect_and_clear(input integer tx, input integer rx, input integer order, input is_ber, input integer asks,
        input is_unlocked);
        begin
            step = step + 1;
            if (bad_tx != tx || bad_rx != rx || sequence != order || (ber != 0) != is_ber || requests != asks
                || (unlocked != 0) != is_unlocked || elsewhere != 0) begin
                if (wrong == 0)
                    $display("FAIL step %0d: %0d %0d %0d %0d %0d %0d, elsewhere %0d",
                        step, bad_tx, bad_rx, sequence, ber, requests, unlocked, elsewhere);
                wrong = wrong + 1;
            end
            {bad_tx, bad_rx, sequence, ber, requests, unlocked} = 0;
        end
    endtask

    initial begin
        #200 reset = 1'b0;
        for (waited = 0; !(status_a && status_b) && waited < 6000; waited = waited + 1) @(posedge clock_a);
        {bad_tx, bad_rx, sequence, ber, requests, unlocked} = 0;
        repeat (100) @(posedge clock_a);
        expect_and_clear(0, 0, 0, 0, 0, 0);
        // A control character that there is not, for two ticks: the word goes out as eight /E/, and they arrive.
        @(negedge clock_a) if (SOUND == 0) force a.txd = {8{8'h12}};
        @(negedge clock_a) release a.txd;
        repeat (100) @(posedge clock_a);
        expect_and_clear(2, 2, 0, 0, 0, 0);
        // A block type that there is not.
        @(negedge clock_a) flip = 66'd1 << 2;
        @(negedge clock_a) flip = 66'd0;
        repeat (100) @(posedge clock_a);
        expect_and_clear(0, 1, 0, 0, 0, 0);
        // Data without a start.
        @(negedge clock_a) flip = 66'd3;
        @(negedge clock_a) flip = 66'd0;
        repeat (100) @(posedge clock_a);
        expect_and_clear(0, 0, 1, 0, 0, 0);
        // One header in five, which is too many for the error rate and too few for the loss of lock.
        repeat (2 * COUNT_125US / 5) begin
            @(negedge clock_a) flip = 66'd2;
            @(negedge clock_a) flip = 66'd0;
            repeat (3) @(negedge clock_a);
        end
        for (waited = 0; b.high_ber && waited < 3 * COUNT_125US; waited = waited + 1) @(posedge clock_a);
        // Blocks with such a header are bad as long as the rate is not high: how many depends on the period.
        bad_rx = bad_rx > 0 && !status_b ? 0 : 1;
        expect_and_clear(0, 0, 0, 1, 0, 0);
        // A line that is cut: no lock, and a request after sixteen periods.
        @(negedge clock_a) cut = 1'b1;
        repeat (17 * COUNT_125US) @(posedge clock_a);
        {bad_rx, sequence, ber} = 0;
        expect_and_clear(0, 0, 0, 0, 1, 1);
        if (wrong == 0) $display("PASS");
        $finish;
    end
endmodule

`default_nettype wire
