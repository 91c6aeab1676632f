// Claim: a counter loses no event and doubles none, and what is read of it is of one moment: with the index of
// counter k for three edges, the value is the number of its events from reset to the last visit of the walk or,
// until four edges after that visit, to the visit before; zero in the first walk. A visit comes every 66 edges. Any k; other counters
// do not matter.
//
// Assumptions: counts of the receive side come in groups of 32 blocks (66 wrong bits in each at most), 26 edges
// apart at least: a recovered clock up to a sixth faster. Counters start at zero and have not wrapped.
//
// Why the induction holds: what is pending is what has come since the visit, so it never outgrows its
// register; between the visit and the write, two edges later, the sum is on its way; the memory is read and
// written at different addresses in any tick, and else holds what the last visit found.

`default_nettype none

// In place of the memory of the unit: the word of one counter; any other reads as anything.
module dtp_counter_file__memory(
    input wire clock,
    input wire write,
    input wire [5:0] write_address,
    input wire [63:0] write_data,
    input wire [5:0] read_address,
    output reg [63:0] q
);
    (* anyconst *) wire [5:0] watched;
    (* anyseq *) wire [63:0] anything;
    // The memory starts with anything.
    reg [63:0] word;
    always @(posedge clock) begin
        if (write && write_address == watched) word <= write_data;
        q <= read_address == watched ? word : anything;
    end
    // What a read gives in the tick of a write of the same word depends on the memory.
    always @(*) if (write) assert(write_address != read_address || write_address != watched);
endmodule

module counter_file_proof(
    input wire clock,
    input wire reset,
    input wire [23:0] events,
    input wire [5:0] deltas_0,
    input wire [5:0] deltas_1,
    input wire [5:0] deltas_2,
    input wire [5:0] deltas_3,
    input wire [5:0] deltas_4,
    input wire [11:0] pattern_errors,
    input wire [2:0] events_out,
    input wire [5:0] index
);
    wire [63:0] value;
    dtp_counter_file counter_file(
        .clock(clock),
        .reset(reset),
        .events(events),
        .deltas_0(deltas_0),
        .deltas_1(deltas_1),
        .deltas_2(deltas_2),
        .deltas_3(deltas_3),
        .deltas_4(deltas_4),
        .pattern_errors(pattern_errors),
        .events_out(events_out),
        .index(index),
        .value(value)
    );

    // Registers of the unit, joined by name when it is flattened.
    (* hierconn *) wire [5:0] \counter_file.memory.watched ;
    (* hierconn *) wire [63:0] \counter_file.memory.word ;
    (* hierconn *) wire [63:0] \counter_file.memory__q ;
    (* hierconn *) wire \counter_file.second__q ;
    (* hierconn *) wire [32:0] \counter_file.ring__q ;
    (* hierconn *) wire [5:0] \counter_file.slot__q ;
    (* hierconn *) wire \counter_file.first_walk__q ;
    (* hierconn *) wire [12:0] \counter_file.addend__q ;
    (* hierconn *) wire \counter_file.sum_valid__q ;
    (* hierconn *) wire [5:0] \counter_file.sum_slot__q ;
    (* hierconn *) wire [32:0] \counter_file.low__q ;
    (* hierconn *) wire [31:0] \counter_file.high__q ;
    (* hierconn *) wire \counter_file.known__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_0__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_1__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_2__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_3__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_4__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_5__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_6__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_7__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_8__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_9__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_10__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_11__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_12__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_13__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_14__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_15__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_16__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_17__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_18__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_19__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_20__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_21__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_22__q ;
    (* hierconn *) wire [6:0] \counter_file.pending_23__q ;
    (* hierconn *) wire [6:0] \counter_file.received_0__q ;
    (* hierconn *) wire [6:0] \counter_file.received_1__q ;
    (* hierconn *) wire [6:0] \counter_file.received_2__q ;
    (* hierconn *) wire [6:0] \counter_file.received_3__q ;
    (* hierconn *) wire [6:0] \counter_file.received_4__q ;
    (* hierconn *) wire [12:0] \counter_file.pattern__q ;
    (* hierconn *) wire [6:0] \counter_file.sent_0__q ;
    (* hierconn *) wire [6:0] \counter_file.sent_1__q ;
    (* hierconn *) wire [6:0] \counter_file.sent_2__q ;
    wire [5:0] k = \counter_file.memory.watched ;
    wire second = \counter_file.second__q ;
    wire [5:0] slot = \counter_file.slot__q ;
    wire [6:0] place = {slot, second};

    // What comes for k now, and what the unit has pending for it.
    reg [11:0] delta;
    reg [12:0] pending;
    wire [63:0] single = {37'd0, events_out, 6'd0, events} & (64'd1 << k);
    always @(*) begin
        case (k)
            24: delta = deltas_0;
            25: delta = deltas_1;
            26: delta = deltas_2;
            27: delta = deltas_3;
            28: delta = deltas_4;
            29: delta = pattern_errors;
            default: delta = single != 0;
        endcase
        case (k)
            0: pending = \counter_file.pending_0__q ;
            1: pending = \counter_file.pending_1__q ;
            2: pending = \counter_file.pending_2__q ;
            3: pending = \counter_file.pending_3__q ;
            4: pending = \counter_file.pending_4__q ;
            5: pending = \counter_file.pending_5__q ;
            6: pending = \counter_file.pending_6__q ;
            7: pending = \counter_file.pending_7__q ;
            8: pending = \counter_file.pending_8__q ;
            9: pending = \counter_file.pending_9__q ;
            10: pending = \counter_file.pending_10__q ;
            11: pending = \counter_file.pending_11__q ;
            12: pending = \counter_file.pending_12__q ;
            13: pending = \counter_file.pending_13__q ;
            14: pending = \counter_file.pending_14__q ;
            15: pending = \counter_file.pending_15__q ;
            16: pending = \counter_file.pending_16__q ;
            17: pending = \counter_file.pending_17__q ;
            18: pending = \counter_file.pending_18__q ;
            19: pending = \counter_file.pending_19__q ;
            20: pending = \counter_file.pending_20__q ;
            21: pending = \counter_file.pending_21__q ;
            22: pending = \counter_file.pending_22__q ;
            23: pending = \counter_file.pending_23__q ;
            24: pending = \counter_file.received_0__q ;
            25: pending = \counter_file.received_1__q ;
            26: pending = \counter_file.received_2__q ;
            27: pending = \counter_file.received_3__q ;
            28: pending = \counter_file.received_4__q ;
            29: pending = \counter_file.pattern__q ;
            30: pending = \counter_file.sent_0__q ;
            31: pending = \counter_file.sent_1__q ;
            32: pending = \counter_file.sent_2__q ;
            default: pending = 0;
        endcase
    end
    wire grouped = k >= 24 && k < 30;
    wire [11:0] most = k == 29 ? 2112 : grouped ? 32 : 1;

    // The events of k from reset on; as many as there were at the last visit, and at the one before.
    reg [63:0] total = 0;
    reg [63:0] last = 0;
    reg [63:0] before = 0;
    wire visit = !second && slot == k;
    reg visited = 0;
    // Edges since the visit, or since reset; since the last group; groups since the visit.
    reg [6:0] since = 0;
    reg [6:0] group_age = 127;
    reg [1:0] groups = 0;
    wire group = grouped && delta != 0;
    // Counter k was wanted at the last edges; the memory and the value show it.
    reg wanted_1 = 0;
    reg wanted_2 = 0;
    reg wanted_3 = 0;
    reg shows = 0;
    reg value_known = 0;
    always @(posedge clock) begin
        total <= total + delta;
        if (visit) {visited, last, before} <= {1'b1, total, last};
        since <= visit ? 0 : since + 1;
        group_age <= group ? 0 : group_age + (group_age != 127);
        groups <= (visit ? 0 : groups) + group;
        wanted_1 <= index == k;
        wanted_2 <= wanted_1;
        wanted_3 <= wanted_2;
        if (!second) {shows, value_known} <= {wanted_1, \counter_file.known__q };
        if (reset) begin
            {total, last, before, visited, since, groups, shows, value_known} <= 0;
            group_age <= 127;
        end
    end

    // Places of the walk after the visit of k.
    wire [6:0] after_1 = {k, 1'b1};
    wire [6:0] after_2 = k == 32 ? 0 : after_1 + 1;
    wire [6:0] passed = place >= after_1 ? place - after_1 : place + 66 - after_1;
    wire [63:0] sum = {\counter_file.high__q + \counter_file.low__q [32], \counter_file.low__q [31:0]};
    wire stored = visited && place != after_1 && place != after_2;
    always @(*) begin
        assume(k <= 32);
        assume(delta <= most);
        if (group) assume(group_age >= 25);
        assume(total < 64'hffff_ffff_ffff_f000);

        // The claim.
        if (wanted_1 && wanted_2 && wanted_3 && value_known)
            assert(value == last || (value == before && since <= 3));
        if (!value_known) assert(value == 0 && (\counter_file.first_walk__q || place <= 3));
        assert(since <= 65);

        // The walk.
        assert(slot <= 32 && \counter_file.ring__q == 33'd1 << slot);
        if (\counter_file.first_walk__q ) begin
            assert(visited == (place >= after_1));
            assert(!\counter_file.known__q && !value_known);
        end else assert(visited);
        assert(since == (visited ? passed : place));
        // What is pending.
        assert(total >= last && total - last == pending);
        if (!grouped) assert(pending <= since + (visited ? 1 : 0));
        else begin
            assert(pending <= groups * most);
            if (groups != 0) assert(group_age + 26 * (groups - 1) <= since + (visited ? 1 : 0));
        end
        // What is on its way, and what is stored.
        if (!visited) assert(last == 0 && before == 0);
        if (visited && place == after_1) begin
            assert(\counter_file.addend__q == last - before && last - before < 8192);
            assert(\counter_file.first_walk__q ? before == 0 : \counter_file.memory__q == before);
        end
        if (visited && place == after_2) begin
            assert(\counter_file.sum_valid__q && \counter_file.sum_slot__q == k);
            assert(sum == last);
        end
        if (second == 0 && \counter_file.sum_valid__q )
            assert(\counter_file.sum_slot__q == (slot == 0 ? 32 : slot - 1));
        if (!\counter_file.sum_valid__q ) assert(place <= 1 && \counter_file.first_walk__q );
        if (stored) assert(\counter_file.memory.word == last);
        else if (!\counter_file.first_walk__q ) assert(\counter_file.memory.word == before || before == 0);
        // What is shown.
        if (!second && wanted_1 && visited) assert(\counter_file.memory__q == \counter_file.memory.word );
        if (wanted_1 && wanted_2 && wanted_3) assert(shows || !value_known);
        if (shows && value_known) assert(value == (passed <= 3 ? before : last));
    end
endmodule
