// Claim: gc never goes back and never skips except by the rules. The reference gains 20 units in every
// tick, and what a move of the device adds to it, which is told to the ports one edge before. The place
// of gc is two ticks ahead of the reference. In mode `fastest`, without a JOIN, the reference gains 20
// at least, so gc is at its place. A JOIN may move the reference down: gc stands still then, and when it
// moves again it comes to its place. The free-running counter gains 20 in every tick.
//
// Assumptions: JOINs move a port by less than 2^62 units (46 years), alone and all together; the mode
// stays as it is. One port, because the counters are the same for any number; lead.v has two.
//
// Why the induction holds: gc is the reference and what it is owed of one edge before, and that is three
// ticks unless it stalls; a move is told, applied and owed within four edges.

`default_nettype none

module global_counter_proof(
    input wire clock,
    input wire reset,
    input wire counts,
    input wire beacon_on_jump,
    input wire signed [10:0] lead_units_0,
    input wire request,
    input wire signed [63:0] request_units_0
);
    (* anyconst *) wire tree;
    wire granted;
    wire [63:0] gc;
    wire [63:0] reference_units;
    wire [44:0] free_units;
    wire move_apply;
    wire signed [10:0] move_units;
    dtp_global_counter_x1 global_counter(
        .clock(clock),
        .reset(reset),
        .tree(tree),
        .counts(counts),
        .beacon_on_jump(beacon_on_jump),
        .lead_units_0(lead_units_0),
        .request(request),
        .request_units_0(request_units_0),
        .granted(granted),
        .gc(gc),
        .reference_units(reference_units),
        .free_units(free_units),
        .move_apply(move_apply),
        .move_units(move_units)
    );
    // Registers of the unit, joined by name when it is flattened.
    (* hierconn *) wire [63:0] \global_counter.core.owed__q ;
    (* hierconn *) wire \global_counter.core.owing__q ;
    (* hierconn *) wire [63:0] \global_counter.core.step__q ;
    (* hierconn *) wire \global_counter.core.moving__q ;
    (* hierconn *) wire [11:0] \global_counter.core.lead_step__q ;
    (* hierconn *) wire [63:0] \global_counter.core.jump__q ;
    (* hierconn *) wire \global_counter.core.granted__q ;
    wire signed [63:0] owed = \global_counter.core.owed__q ;
    wire owing = \global_counter.core.owing__q ;
    wire signed [63:0] step = \global_counter.core.step__q ;

    reg reset_1 = 1;
    reg reset_2 = 1;
    reg [63:0] reference_1;
    reg [44:0] free_1;
    reg signed [63:0] owed_1;
    reg signed [63:0] owed_2;
    reg signed [63:0] step_1;
    reg signed [63:0] step_2;
    // No JOIN for long enough that none is on its way.
    reg [3:0] calm = 0;
    wire [44:0] free_gained = free_units - free_1;
    always @(posedge clock) begin
        reset_1 <= reset;
        reset_2 <= reset || reset_1;
        {reference_1, free_1} <= {reference_units, free_units};
        {owed_2, owed_1} <= {owed_1, owed};
        {step_2, step_1} <= {step_1, step};
        calm <= reset ? 15 : request || granted ? 0 : calm + (calm != 15);
    end
    localparam signed [63:0] FAR = 64'd1 << 62;
    always @(*) begin
        assume(request_units_0 < FAR && request_units_0 > -FAR);
        assume(owed < FAR && owed > -FAR);
        if (!reset_1) begin
            assert(free_gained == 20);
            // A: what the reference gains.
            assert(reference_units == reference_1 + step_1);
            if (!move_apply) assert(step == 20);
            if (calm == 15 && move_apply) assert(step == 20 + move_units);
            if (!tree && calm == 15) assert(step >= 20);
            // B: where gc is.
            assert(gc == reference_1 + owed_1);
        end
        // C: gc stands still, or comes to its place from behind it, or from less than a tick ahead while
        // the reference gains a tick: A and B say that it gains step_2 + owed_1 - owed_2.
        if (!reset_2)
            assert(owed_1 == owed_2 - step_2
                || (owed_1 == 60 && (owed_2 == 60 ? step_2 >= 0 : owed_2 < 80 && step_2 == 20)));
        // What the unit holds.
        if (!owing) assert(owed == 60);
        assert(\global_counter.core.granted__q == granted);
        if (!\global_counter.core.moving__q )
            assert(\global_counter.core.lead_step__q == 20 && \global_counter.core.jump__q == 0);
        if (calm >= 12) assert(\global_counter.core.jump__q == 0);
        if (!tree && calm >= 12) begin
            assert(\global_counter.core.lead_step__q >= 20 && \global_counter.core.lead_step__q < 2048);
            assert(step >= 20 || calm == 12);
        end
    end
endmodule
