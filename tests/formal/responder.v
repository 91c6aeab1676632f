// Claim: the responder never hangs: an INIT that waits is answered or dropped within 2000 ticks,
// whatever else arrives, and what it drops it reports. It never offers an answer that nobody asked
// for, and the offered value grows by a tick's 20 units, or 21 where the guard for the oscillators
// falls due, in every tick it waits.
//
// Assumptions: none on the inputs.
//
// Why the induction holds: `waited` counts from the last INIT; the unit's own count is the same, and
// both end at the limit.

`default_nettype none

module responder_proof(
    input wire clock,
    input wire reset,
    input wire link_up,
    input wire enable,
    input wire init_valid,
    input wire [44:0] init_value,
    input wire [3:0] init_age,
    input wire heard,
    input wire ack_sent,
    input wire [5:0] max_q_units
);
    wire waits;
    wire [44:0] value;
    wire dropped;
    dtp_responder responder(
        .clock(clock),
        .reset(reset),
        .link_up(link_up),
        .enable(enable),
        .init_valid(init_valid),
        .init_value(init_value),
        .init_age(init_age),
        .heard(heard),
        .ack_sent(ack_sent),
        .max_q_units(max_q_units),
        .wants_ack_valid(waits),
        .wants_ack_value(value),
        .dropped(dropped)
    );
    // Ticks since the last INIT; joined by name when the unit is flattened.
    (* hierconn *) wire [10:0] \responder.wait_ticks__q ;

    wire clear = reset || !link_up || !enable;
    reg known = 0;
    reg asked = 0;
    reg [10:0] waited = 0;
    reg clear_1;
    reg init_1;
    reg sent_1;
    reg waits_1;
    reg [44:0] value_1;
    reg [44:0] start_1;
    always @(posedge clock) begin
        known <= 1;
        clear_1 <= clear;
        init_1 <= init_valid;
        sent_1 <= ack_sent;
        waits_1 <= waits;
        value_1 <= value;
        start_1 <= init_value + 60 + max_q_units + init_age;
        asked <= !clear && (init_valid || (asked && !ack_sent));
        waited <= init_valid ? 0 : waited + (waited != 2047);
    end
    wire [44:0] grown = value - value_1;
    always @(*) begin
        if (waits) begin
            assert(asked);
            assert(waited <= 2000);
            assert(waited == \responder.wait_ticks__q );
        end
        if (known && !clear_1) begin
            // Gone without an answer is dropped, and only after the wait.
            assert(dropped == (waits_1 && !waits && !sent_1));
            if (dropped) assert(waited == 2001);
            if (init_1) assert(waits && value == start_1);
            else if (waits)
                assert(waits_1 && grown == 20 + ((waited & 127) == 0));
        end
        if (known && clear_1) assert(!waits && !dropped);
    end
endmodule
