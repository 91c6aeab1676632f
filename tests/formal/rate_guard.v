// Claim: the leaky bucket never wraps and never hangs: `faulty` stands exactly for a bucket that holds
// more than the burst of 320 units, it comes one tick after the bucket is overfull, and only link-down
// or the operator (`clear`) ends it. A peer that moves us by no more than one unit in 248 ticks on the
// whole (200.02 ppm, two legal oscillators) beyond the burst is never found faulty.
//
// Assumptions: a push is between -160 and 255 units, as the range test of the follower lets through.
//
// Why the induction holds: the bucket is told here once more in integers without a width.

`default_nettype none

module rate_guard_proof(
    input wire clock,
    input wire reset,
    input wire clear,
    input wire signed [8:0] push_units
);
    wire faulty;
    dtp_rate_guard rate_guard(
        .clock(clock),
        .reset(reset),
        .push_units(push_units),
        .clear(clear),
        .faulty(faulty)
    );
    // Registers of the unit, joined by name when it is flattened.
    (* hierconn *) wire [9:0] \rate_guard.level_units__q ;
    (* hierconn *) wire [7:0] \rate_guard.leak_ticks__q ;

    integer level = 0;
    integer ticks = 0;
    reg over = 0;
    wire leaks = ticks == 247;
    wire signed [31:0] leaked = leaks && level > 0 ? level - 1 : level;
    wire signed [31:0] filled = leaked + push_units;
    always @(posedge clock) begin
        ticks <= leaks ? 0 : ticks + 1;
        over <= level > 320;
        if (level <= 320) level <= filled < 0 ? 0 : filled;
        if (reset || clear) begin
            ticks <= 0;
            level <= 0;
            over <= 0;
        end
    end
    reg known = 0;
    reg faulty_1;
    reg clear_1;
    always @(posedge clock) begin
        known <= 1;
        faulty_1 <= faulty;
        clear_1 <= reset || clear;
    end
    always @(*) begin
        assume(push_units >= -160);
        assert(faulty == over);
        assert(level >= 0 && level <= 320 + 255);
        assert(ticks >= 0 && ticks < 248);
        assert(level == \rate_guard.level_units__q );
        assert(ticks == \rate_guard.leak_ticks__q );
        if (faulty) assert(level > 320);
        if (known && faulty_1 && !clear_1) assert(faulty);
    end
endmodule
