// Claim: lc never goes back and never skips except by the rules. With its lead over the reference of
// the device, which goes on by a tick and a move, in every tick
//   the lead becomes zero: lc is the reference, because the port does not follow, was passed by more
//     than 8 ticks, or the device has just taken its JOIN;
//   or the lead loses the move, so that lc gains a tick and no more;
//   or it gains a push besides, when a message was in range, -160 <= push <= 160, and it is reported.
// A push is down only on the parent port of a tree (`exact`). A JOIN is asked for only with the window
// open, and only where the port listens.
//
// Assumptions: the difference stays until the next one, five ticks later at the earliest; the reference
// moves by nothing in a tick in which it does not move. Any start state.
//
// Why the induction holds: a push is decided by the difference three edges before.

`default_nettype none

module follower_proof(
    input wire clock,
    input wire reset,
    input wire follows,
    input wire exact,
    input wire beacon,
    input wire beacon_join,
    input wire [63:0] units,
    input wire mismatch,
    input wire join_open,
    input wire move_apply,
    input wire [10:0] move_units,
    input wire granted
);
    wire signed [10:0] lead;
    wire request;
    wire pass_on;
    wire pushed;
    dtp_follower follower(
        .clock(clock),
        .reset(reset),
        .follows(follows),
        .exact(exact),
        .beacon(beacon),
        .beacon_join(beacon_join),
        .units(units),
        .mismatch(mismatch),
        .join_open(join_open),
        .move_apply(move_apply),
        .move_units(move_units),
        .granted(granted),
        .lead_units(lead),
        .request(request),
        .pass_on(pass_on),
        .followed_pushed(pushed)
    );

    reg [2:0] age = 0;
    reg [2:0] since = 0;
    reg reset_1, follows_1, pass_on_1, exact_1, join_open_1, apply_1, granted_1, request_1;
    reg [10:0] move_1;
    reg signed [10:0] lead_1;
    reg [63:0] units_1;
    wire said = beacon || beacon_join;
    always @(posedge clock) begin
        age <= age + (age != 7);
        since <= said ? 1 : since + (since != 7);
        {reset_1, follows_1, pass_on_1, exact_1} <= {reset, follows, pass_on, exact};
        {join_open_1, apply_1, granted_1, request_1} <= {join_open, move_apply, granted, request};
        {lead_1, units_1, move_1} <= {lead, units, move_units};
    end
    always @(*) begin
        assume(!(beacon && beacon_join));
        assume(!(said && since < 5));
        if (since < 5) assume(units == units_1);
        if (!move_apply) assume(move_units == 0);
    end

    wire signed [10:0] left = lead_1 - move_1;
    wire signed [10:0] push = lead - left;
    wire settles = reset_1 || (granted_1 && apply_1) || ((!follows_1 || pass_on_1) && !apply_1);
    always @(*) if (age == 7) begin
        if (settles) assert(lead == 0);
        else begin
            if (!pushed) assert(push == 0);
            assert(push >= -160 && push <= 160);
            if (!exact_1) assert(push >= 0);
        end
        if (request && !request_1) assert(join_open_1 && follows_1 && !pass_on_1);
    end
endmodule
