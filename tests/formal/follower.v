// Claim: lc never goes back and never skips except by the rules. In every tick it is one of
//   gc + 20, while the port does not follow;
//   lc + 20, when there is nothing to follow;
//   lc + 20 + push, when a message was in range, -160 <= push <= 160, and the push is reported;
//   lc + 20 + jump, |jump| > 160, which only a BEACON_JOIN with the window open does, reported as a
//   jump.
// Push and jump are down only on the parent port of a tree (`exact`).
//
// Assumptions: none on messages, gc and settings, any start state.
//
// Why the induction holds: push and jump are decided by the difference that the pipeline formed three
// edges before; five steps see all of it.

`default_nettype none

module follower_proof(
    input wire clock,
    input wire reset,
    input wire follow,
    input wire exact,
    input wire message_valid,
    input wire [2:0] message_kind,
    input wire [44:0] message_value,
    input wire [3:0] message_age,
    input wire [19:0] delay_units,
    input wire [63:0] gc,
    input wire join_open
);
    wire [63:0] lc;
    wire followed;
    wire jumped;
    wire signed [8:0] push;
    dtp_follower follower(
        .clock(clock),
        .reset(reset),
        .follow(follow),
        .exact(exact),
        .message_valid(message_valid),
        .message_kind(message_kind),
        .message_value(message_value),
        .message_age(message_age),
        .delay_units(delay_units),
        .gc(gc),
        .join_open(join_open),
        .lc(lc),
        .followed_valid(followed),
        .followed_jumped(jumped),
        .followed_push_units(push)
    );

    reg [2:0] age = 0;
    reg reset_1;
    reg follow_1;
    reg exact_1;
    reg join_open_1;
    reg [63:0] lc_1;
    reg [63:0] gc_1;
    always @(posedge clock) begin
        age <= age + (age != 7);
        {reset_1, follow_1, exact_1, join_open_1} <= {reset, follow, exact, join_open};
        {lc_1, gc_1} <= {lc, gc};
    end
    wire signed [63:0] moved = lc - lc_1 - 20;
    always @(*) if (age == 7) begin
        if (reset_1) assert(lc == 0);
        else if (!follow_1) assert(lc == gc_1 + 20);
        else begin
            assert(!(jumped && push != 0));
            if (jumped) begin
                assert(join_open_1);
                assert(moved > 160 || moved < -160);
            end else begin
                assert(moved == push);
                assert(push >= -160 && push <= 160);
            end
            if (push != 0) assert(followed);
            if (!exact_1) assert(moved >= 0);
        end
        if (reset_1 || !follow_1) assert(!jumped && push == 0 && !followed);
    end
endmodule
