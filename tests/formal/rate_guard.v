// Claim: the leaky bucket never wraps and never hangs: `faulty` comes one tick after the bucket holds more
// than the burst of 320 units, never otherwise, and only link-down or the operator (`clear`) ends it.
// No leak is lost: one that falls on a push comes a tick later.
//
// Assumptions: a push is between -160 and 160 units, as the range test of the follower lets through, and
// at least five ticks after the last.
//
// Why the induction holds: the bucket is told here once more in integers without a width.

`default_nettype none

module rate_guard_proof(
    input wire clock,
    input wire reset,
    input wire clear,
    input wire leak,
    input wire pushed,
    input wire signed [8:0] push_units
);
    wire faulty;
    dtp_rate_guard rate_guard(
        .clock(clock),
        .reset(reset),
        .pushed(pushed),
        .push_units(push_units),
        .leak(leak),
        .clear(clear),
        .faulty(faulty)
    );
    // Registers of the unit, joined by name when it is flattened.
    (* hierconn *) wire [10:0] \rate_guard.level_units__q ;
    (* hierconn *) wire \rate_guard.leak_due__q ;

    integer level = 0;
    integer late = 0;
    reg over = 0;
    reg [2:0] since = 5;
    wire leaks = !pushed && (leak || late != 0);
    always @(posedge clock) begin
        since <= pushed ? 1 : since + (since < 5);
        late <= pushed && (leak || late != 0);
        over <= over || level > 320;
        if (over || level < 0) level <= 0;
        else if (pushed) level <= level + push_units;
        else if (leaks && level > 0) level <= level - 1;
        if (reset || clear) begin
            late <= 0;
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
        assume(push_units >= -160 && push_units <= 160);
        assume(!(pushed && since < 5));
        assert(since >= 1 && since <= 5);
        assert(faulty == over);
        assert(level >= -160 && level <= 480);
        if (level > 320 && !over) assert(since == 1);
        if (level < 0) assert(since == 1);
        assert($signed(\rate_guard.level_units__q ) == level);
        assert(\rate_guard.leak_due__q == (late != 0));
        assert(late == 0 || late == 1);
        if (known && faulty_1 && !clear_1) assert(faulty);
    end
endmodule
