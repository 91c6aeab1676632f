// Claim: the responder never hangs: an INIT that waits is answered or dropped before
// its residence passes the limit,
// whatever else arrives, and what it drops it reports. It never offers an answer that nobody asked
// for, and the offered value grows by a tick's 20 units, or 21 where the guard for the oscillators
// falls due, in every tick it waits.
//
// Assumptions: a start of 128 units at most, half again what any pipeline has.
//
// Why the induction holds: `residence` is counted here too, and the unit's own count is the same.

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
    input wire [7:0] start_units
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
        .start_units(start_units),
        .wants_ack_valid(waits),
        .wants_ack_value(value),
        .dropped(dropped)
    );
    // Whether the guard of the last multiple of 4096 was added; joined by name when the unit is
    // flattened.
    (* hierconn *) wire \responder.guarded__q ;
    (* hierconn *) wire [15:0] \responder.residence__q ;
    (* hierconn *) wire [44:0] \responder.value__q ;

    wire clear = reset || !link_up || !enable;
    reg known = 0;
    reg asked = 0;
    reg clear_1;
    reg init_1;
    reg sent_1;
    reg waits_1;
    reg [44:0] value_1;
    reg [44:0] start_1;
    reg [44:0] asked_value;
    reg [15:0] residence;
    reg [15:0] residence_1;
    always @(posedge clock) begin
        known <= 1;
        clear_1 <= clear;
        init_1 <= init_valid;
        sent_1 <= ack_sent;
        waits_1 <= waits;
        value_1 <= value;
        start_1 <= init_value + start_units + init_age;
        asked <= !clear && (init_valid || (asked && !ack_sent));
        asked_value <= init_valid ? init_value : asked_value;
        // The residence, and what it was a tick before.
        if (init_valid) begin
            residence <= start_units + init_age;
            residence_1 <= 0;
        end else begin
            residence <= residence + 20 + (residence[15:12] != residence_1[15:12]);
            residence_1 <= residence;
        end
    end
    wire [44:0] grown = value - value_1;
    always @(*) begin
        assume(start_units <= 128);
        if (waits) begin
            assert(asked);
            assert(residence < 16'ha000 + 21);
            assert(value == asked_value + residence);
            assert(\responder.residence__q == residence && \responder.value__q == asked_value);
            assert(residence_1 <= residence && residence - residence_1 <= 143);
            assert(\responder.guarded__q == residence_1[12]);
        end else
            assert(value == 0 && \responder.residence__q == 0 && \responder.value__q == 0);
        if (known && !clear_1) begin
            // Gone without an answer is dropped, and only at the limit.
            assert(dropped == (waits_1 && !waits && !sent_1));
            if (dropped) assert(residence_1 >= 16'ha000);
            if (init_1) assert(waits && value == start_1);
            else if (waits)
                assert(waits_1 && (grown == 20 || grown == 21));
        end
        if (known && clear_1) assert(!waits && !dropped);
    end
endmodule
