// Claim: with a transmit clock of the device clock's frequency, at every constant phase and through any
// resets of either side, (1) what M2 may take is the candidate of an edge three ticks before, at least, and
// four and the window, at most; (2) the reader shows nothing until it has been set for fifteen edges; (3)
// every grant comes back once, with its type, two ticks after the first flop has seen it, and nothing
// else does.
//
// Time goes in quarters of a tick. The transmit edge falls on its quarter or on the next one, every time
// anew: that is more than the window, and so that a flop close to a flip may fall to either side.
//
// Assumption: grants are 16 transmit edges apart, which the inserter keeps.
//
// Why the induction holds: the distance of the pointers while the reader is set is asserted; an entry is
// written anew in a turn of 32 quarters, which the number of steps covers; and 28 quarters after a grant the
// registers behind the toggle rest.

`default_nettype none

module transmit_crossing_proof(
    input wire late_now,
    input wire reset,
    input wire tx_reset,
    input wire [47:0] candidate,
    input wire align_demand,
    input wire [2:0] kind_now
);
    (* gclk *) reg time_step;
    (* anyconst *) reg [1:0] phase;
    (* anyconst *) reg [2:0] entry;

    // Quarters in a turn of the ring: entry e is written at 4 e.
    reg [4:0] quarter = 0;
    // The transmit edge of this tick is a quarter late.
    reg late = 0;
    wire on_phase = quarter[1:0] == phase;
    wire device_edge = quarter[1:0] == 0;
    wire transmit_edge = late || on_phase && !late_now;
    // What an edge of this step does is seen in the next one.
    reg clock = 0;
    reg tx_clock = 0;
    always @(posedge time_step) begin
        clock <= device_edge;
        tx_clock <= transmit_edge;
    end
    // Quarters to the next transmit edge, if it is not late.
    wire [1:0] to_next = phase - quarter[1:0];
    wire [4:0] next_at = late ? quarter - 5'd1 : quarter + {3'd0, to_next};

    // What was written into the entry, and how many quarters ago.
    reg [47:0] given = 0;
    reg [5:0] age = 63;
    // Transmit edges since the reader was set.
    reg [4:0] set_edges = 0;
    // Quarters since a grant, what it was, and in how many a device edge is the first to see it.
    reg [6:0] since = 127;
    reg [2:0] kind = 0;
    reg [2:0] seen_after = 0;
    reg forgotten = 0;
    wire [2:0] granted = since >= 63 ? kind_now : 3'd0;

    wire [2:0] grant_kind;
    wire [47:0] shown;
    wire shown_valid;
    dtp_transmit_crossing crossing(
        .clock(clock),
        .reset(reset),
        .tx_clock(tx_clock),
        .tx_reset(tx_reset),
        .candidate(candidate),
        .align_demand(align_demand),
        .tx_grant_kind(granted),
        .grant_kind(grant_kind),
        .ready(),
        .error(),
        .tx_candidate(shown),
        .tx_candidate_valid(shown_valid),
        .tx_align_demand()
    );
    // Registers of the unit, joined by name when it is flattened.
    (* hierconn *) wire [2:0] \crossing.write_pointer__q ;
    (* hierconn *) wire [2:0] \crossing.read_pointer__q ;
    (* hierconn *) wire \crossing.set__q ;
    (* hierconn *) wire \crossing.settled__q ;
    (* hierconn *) wire [3:0] \crossing.settled_ticks__q ;
    (* hierconn *) wire \crossing.toggle__q ;
    (* hierconn *) wire [2:0] \crossing.kind__q ;
    (* hierconn *) wire \crossing.toggle_synced__synced ;
    (* hierconn *) wire \crossing.toggle_seen__q ;

    always @(posedge time_step) begin
        quarter <= quarter + 1;
        late <= on_phase && late_now;
        age <= age + (age != 63);
        if (quarter == {entry, 2'd0}) begin
            given <= candidate;
            age <= 1;
        end
        since <= since + (since != 127);
        if (device_edge && since == {4'd0, seen_after} + 7'd8)
            forgotten <= reset;
        if (transmit_edge) begin
            set_edges <= \crossing.set__q ? set_edges + (set_edges != 31) : 5'd0;
            if (granted != 0) begin
                since <= 1;
                kind <= granted;
                forgotten <= 0;
                // The next device edge is the first to see it.
                seen_after <= 3'd4 - {1'b0, quarter[1:0]};
            end
        end
    end

    wire [4:0] distance = next_at - {\crossing.read_pointer__q , 2'd0};
    wire due = !forgotten && since >= {4'd0, seen_after} + 9 && since < {4'd0, seen_after} + 13;
    always @(posedge time_step) begin
        // The pointers.
        assert(\crossing.write_pointer__q == (quarter + 5'd3) >> 2);
        if (\crossing.set__q ) assert(distance >= 12 && distance <= 16);
        else assert(\crossing.settled_ticks__q == 0 && !\crossing.settled__q );
        assert(age == 63 || age <= 32 && age[4:0] == quarter - {entry, 2'd0});
        // (1)
        if (transmit_edge && shown_valid && \crossing.read_pointer__q == entry) begin
            assert(age >= 12 && age <= 17);
            assert(shown == given);
        end
        // (2)
        assert(\crossing.settled_ticks__q <= set_edges);
        if (\crossing.settled__q ) assert(\crossing.settled_ticks__q == 15);
        if (shown_valid) assert(set_edges >= 15);
        // (3)
        assert(\crossing.kind__q == kind);
        if (since >= 28) begin
            assert(\crossing.toggle_synced__synced == \crossing.toggle__q );
            assert(\crossing.toggle_seen__q == \crossing.toggle__q );
        end
        assert(grant_kind == (due ? kind : 3'd0));
    end
endmodule
