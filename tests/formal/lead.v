// Claim: gc is at least every lc once what the ports said has come through: 12 edges after the last
// message that pushed a port or asked for a JOIN, no port that counts is ahead of the reference, of
// which gc is two ticks ahead. And never too much: no move takes the reference beyond the largest lc.
//
// Assumptions: ports take what the device moves off their lead and are pushed by 160 units at most while
// less than 128 wait, which follower.v proves; a port that does not count is not pushed. Which ports count
// stays as it is, and no JOIN comes. Mode fastest: in a tree there is nothing to take the largest of.
//
// Why the induction holds: the largest lead goes through a register for each level and is taken once
// the move before it has shown in all leads.

`default_nettype none

module lead_proof(
    input wire clock,
    input wire beacon_on_jump,
    input wire [1:0] counts,
    input wire [1:0] pushed,
    input wire [1:0] forgets,
    input wire [7:0] push_0,
    input wire [7:0] push_1
);
    reg signed [10:0] lead_0 = 0;
    reg signed [10:0] lead_1 = 0;
    wire move_apply;
    wire signed [10:0] move_units;
    dtp_global_counter_x2 global_counter(
        .clock(clock),
        .reset(1'b0),
        .tree(1'b0),
        .counts(counts),
        .beacon_on_jump(beacon_on_jump),
        .lead_units_0(lead_0),
        .lead_units_1(lead_1),
        .request(2'b00),
        .request_units_0(64'd0),
        .request_units_1(64'd0),
        .move_apply(move_apply),
        .move_units(move_units)
    );
    wire signed [10:0] moved = move_apply ? move_units : 0;
    wire push_now_0 = pushed[0] && counts[0] && lead_0 < 128;
    wire push_now_1 = pushed[1] && counts[1] && lead_1 < 128;
    // A port that is passed by more than 8 ticks takes the reference; any that is behind may.
    reg far_0 = 0;
    reg far_1 = 0;
    wire forget_now_0 = far_0 || (forgets[0] && lead_0 < 0);
    wire forget_now_1 = far_1 || (forgets[1] && lead_1 < 0);
    wire signed [10:0] left_0 = lead_0 - moved;
    wire signed [10:0] left_1 = lead_1 - moved;
    reg [4:0] calm = 0;
    reg known = 0;
    reg [1:0] counts_1;
    always @(posedge clock) begin
        known <= 1;
        counts_1 <= counts;
        far_0 <= left_0 < -160 && !(forget_now_0 && !move_apply);
        far_1 <= left_1 < -160 && !(forget_now_1 && !move_apply);
        lead_0 <= !forget_now_0 ? left_0 + (push_now_0 ? push_0 : 0) : move_apply ? left_0 : 0;
        lead_1 <= !forget_now_1 ? left_1 + (push_now_1 ? push_1 : 0) : move_apply ? left_1 : 0;
        calm <= pushed != 0 ? 0 : calm + (calm != 31);
    end
    always @(*) begin
        assume(push_0 <= 160 && push_1 <= 160);
        if (known) assume(counts == counts_1);
        assert(lead_0 <= 287 && lead_1 <= 287);
        assert(lead_0 >= -447 && lead_1 >= -447);
        assert((counts[0] || lead_0 <= 0) && (counts[1] || lead_1 <= 0));
        if (calm >= 12) assert(lead_0 <= 0 && lead_1 <= 0);
        assert(move_units >= 0 && move_units <= 287);
        if (move_apply) assert(move_units <= lead_0 || move_units <= lead_1);
    end
endmodule
