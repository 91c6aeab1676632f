// Claim: with one, two and four phases, every message that the mailbox hands over arrives once, whole
// and in order: two edges after the one that ends the tick in which it was first seen, with the type,
// value and overrun that it was filled with, and the age that belongs to the phase. None is doubled or
// invented, none is counted as a crossing error.
//
// Time goes in quarters of a device tick; the toggle may flip between any two of them, so that a flop
// that samples close to a flip may fall to either side. The recovered clock is not built: what it does
// is when the toggle flips.
//
// Assumptions: flips are at least `APART` quarters apart. extract.v proves six recovered edges; 20
// quarters are five ticks, so a recovered clock up to a sixth faster than ours is included, and any
// slower one, for ever. The wires of the mailbox carry anything for the first tick after a flip and
// stand still then. The phases come in order, no flop is later than the next phase's (the constraint).
//
// Why the induction holds: 17 quarters after a flip all registers rest, which is asserted, and the number
// of steps goes back to such a moment.

`default_nettype none

module crossing_proof(
    input wire flips_now,
    input wire [48:0] message_now,
    input wire [48:0] garbage
);
    localparam APART = 20;
    (* gclk *) reg time_step;

    reg [1:0] quarter = 0;
    reg toggle = 0;
    reg [48:0] mailbox = 0;
    // Quarters since the flip, and how many it was before the end of its tick: both saturate.
    reg [5:0] since = 4;
    reg [1:0] before_end = 0;
    reg started = 0;
    wire flips = flips_now && since >= APART;
    always @(posedge time_step) begin
        quarter <= quarter + 1;
        since <= flips ? 0 : since + (since != 63);
        if (flips) begin
            started <= 1;
            toggle <= !toggle;
            mailbox <= message_now;
            // The next event is the first to see it.
            before_end <= 2 - quarter;
        end
    end
    wire [48:0] wires = since < 4 ? garbage : mailbox;
    wire [3:0] phases = {quarter == 3, quarter == 2, quarter == 1, quarter == 0};

    // What each kind of sampler makes of it.
    genvar kind;
    generate
        for (kind = 0; kind < 3; kind = kind + 1) begin : each
            wire [3:0] samples;
            if (kind == 0) begin : one
                dtp_toggle_sampler_1 sampler(phases[0], phases[1], phases[2], phases[3], toggle, samples);
            end else if (kind == 1) begin : two
                dtp_toggle_sampler_2 sampler(phases[0], phases[1], phases[2], phases[3], toggle, samples);
            end else begin : four
                dtp_toggle_sampler_4 sampler(phases[0], phases[1], phases[2], phases[3], toggle, samples);
            end
            wire valid;
            wire [2:0] arrived_kind;
            wire [44:0] arrived_value;
            wire [3:0] age;
            wire overrun;
            wire error;
            dtp_crossing crossing(
                .clock(phases[0]),
                .reset(1'b0),
                .samples(samples),
                .mailbox_kind(wires[2:0]),
                .mailbox_value(wires[47:3]),
                .mailbox_overrun(wires[48]),
                .arrival_valid(valid),
                .arrival_kind(arrived_kind),
                .arrival_value(arrived_value),
                .arrival_age(age),
                .arrival_overrun(overrun),
                .arrival_crossing_error(error)
            );
            // Registers of the unit, joined by name when it is flattened.
            (* hierconn *) wire \crossing.seen__q ;
            (* hierconn *) wire \crossing.poisoned__q ;
            (* hierconn *) wire [1:0] \crossing.settled_ticks__q ;
            wire [3:0] age_due = kind == 2 ? 5 * before_end
                : kind == 1 ? (before_end >= 2 ? 10 : 0)
                : 0;
            // The event that sees it is one step after the flip, the tick ends `before_end` later, and two
            // ticks from there the arrival stands for a tick.
            wire due = started && since >= before_end + 9 && since < before_end + 13;
            always @(posedge time_step) begin
                assert(!error);
                // Nothing under way.
                if (since >= 17) begin
                    assert(samples == {4{toggle}} && \crossing.seen__q == toggle);
                    assert(!\crossing.poisoned__q && \crossing.settled_ticks__q == 3);
                end
                assert(valid == due);
                if (valid) begin
                    assert(arrived_kind == mailbox[2:0]);
                    assert(arrived_value == mailbox[47:3]);
                    assert(overrun == mailbox[48]);
                    assert(age == age_due);
                end
            end
        end
    endgenerate
endmodule
