// Claim, behind every legal MAC: no gap between two frames falls below 8 bytes, /T/ included, and
// while a message waits for room a block of eight idles leaves in one of the first five gaps that
// begin after the demand; if no column is held back when the demand comes, in the first.
//
// Assumptions: the MAC starts frames in lane 0 or 4 and fills gaps with idle by the deficit idle
// count of clause 46.3.1.4: 12 bytes on average, 9 at least, the deficit between 0 and 3 bytes. Frames
// may be as short as 20 bytes with preamble. The MAC is a generator here; its choices, its data and the
// demand are free.
//
// Why the induction holds: a gap that stays unserved while a column is held cost a byte of deficit
// or gives the column back, and with nothing held the next gap is served; that is the last assertion.
// Those on `mac` and `gone` tie the generator to what has left the unit.

`default_nettype none

// One column of the MAC: the state before it, a choice, the state after it.
module mac_column(
    input wire in_frame,
    input wire [2:0] columns,
    input wire [2:0] deficit,
    input wire wants_turn,
    input wire [1:0] lane,
    input wire [31:0] octets,
    output reg [35:0] column,
    output reg in_frame_after,
    output reg [2:0] columns_after,
    output reg [2:0] deficit_after
);
    // `columns`: of this frame, or the idle ones of this gap, up to 7. Two of them behind /T/ in lane i
    // make a gap of 12 - i bytes, which /T/ charges to the deficit; each further one gives four back.
    always @(*) begin
        in_frame_after = in_frame;
        columns_after = columns + (columns != 7);
        deficit_after = deficit;
        if (in_frame) begin
            column = {4'h0, octets};
            if (wants_turn && columns >= 5) begin
                in_frame_after = 0;
                columns_after = 0;
                deficit_after = deficit + lane;
                case (lane)
                    0: column = {4'hf, 32'h070707fd};
                    1: column = {4'he, 24'h0707fd, octets[7:0]};
                    2: column = {4'hc, 16'h07fd, octets[15:0]};
                    3: column = {4'h8, 8'hfd, octets[23:0]};
                endcase
            end
        end else if (wants_turn && columns >= 2 && deficit <= 3) begin
            column = {4'h1, octets[31:8], 8'hfb};
            in_frame_after = 1;
            columns_after = 1;
        end else begin
            column = {4'hf, 32'h07070707};
            if (columns >= 2) deficit_after = deficit > 4 ? deficit - 4 : 0;
        end
    end
endmodule

// One column that leaves: bytes of gap so far (15 at most), whether the gap counts as unserved.
module gone_column(
    input wire [35:0] column,
    input wire in_frame,
    input wire [3:0] bytes,
    output wire starts,
    output wire ends,
    output wire idle,
    output reg in_frame_after,
    output reg [3:0] bytes_after
);
    assign starts = column[32] && column[7:0] == 8'hfb;
    assign idle = column == {4'hf, 32'h07070707};
    assign ends = in_frame && column[35:32] != 0 && !starts;
    wire [4:0] longer = bytes + 4;
    always @(*) begin
        in_frame_after = in_frame;
        bytes_after = longer > 15 ? 15 : longer;
        if (starts) {in_frame_after, bytes_after} = {1'b1, 4'd0};
        else if (ends) begin
            in_frame_after = 0;
            bytes_after = column[32] + column[33] + column[34] + column[35];
        end else if (in_frame) bytes_after = 0;
    end
endmodule

module aligner_gaps_proof(
    input wire clock,
    input wire demand,
    input wire [1:0] wants_turn,
    input wire [1:0] lane_0,
    input wire [1:0] lane_1,
    input wire [63:0] octets
);
    reg mac_in_frame = 0;
    reg [2:0] mac_columns = 7;
    reg [2:0] mac_deficit = 0;
    wire [35:0] in_0;
    wire [35:0] in_1;
    wire between_in_frame;
    wire [2:0] between_columns;
    wire [2:0] between_deficit;
    wire after_in_frame;
    wire [2:0] after_columns;
    wire [2:0] after_deficit;
    mac_column mac_0(
        mac_in_frame, mac_columns, mac_deficit, wants_turn[0], lane_0, octets[31:0],
        in_0, between_in_frame, between_columns, between_deficit
    );
    mac_column mac_1(
        between_in_frame, between_columns, between_deficit, wants_turn[1], lane_1, octets[63:32],
        in_1, after_in_frame, after_columns, after_deficit
    );

    wire [63:0] data_out;
    wire [7:0] control_out;
    dtp_idle_aligner idle_aligner(
        .clock(clock),
        .reset(1'b0),
        .xgmii_txd({in_1[31:0], in_0[31:0]}),
        .xgmii_txc({in_1[35:32], in_0[35:32]}),
        .align_demand(demand),
        .aligned_txd(data_out),
        .aligned_txc(control_out)
    );
    // A column is held back; joined by name when the unit is flattened.
    (* hierconn *) wire \idle_aligner.holding__q ;
    wire holding = \idle_aligner.holding__q ;

    reg gone_in_frame = 0;
    reg [3:0] gone_bytes = 15;
    wire [1:0] starts;
    wire [1:0] ends;
    wire [1:0] idle;
    wire first_in_frame;
    wire [3:0] first_bytes;
    wire second_in_frame;
    wire [3:0] second_bytes;
    gone_column gone_0(
        {control_out[3:0], data_out[31:0]}, gone_in_frame, gone_bytes,
        starts[0], ends[0], idle[0], first_in_frame, first_bytes
    );
    gone_column gone_1(
        {control_out[7:4], data_out[63:32]}, first_in_frame, first_bytes,
        starts[1], ends[1], idle[1], second_in_frame, second_bytes
    );

    // Gaps that began and ended without an idle block under one demand. What leaves now was decided
    // an edge ago, under the demand of then.
    reg demand_1 = 0;
    reg counts = 0;
    reg [2:0] unserved = 0;
    reg was_free = 0;
    wire served = idle == 2'b11 || !demand_1;
    wire counts_first = (counts && !starts[0]) || ends[0];
    wire counts_second = (counts_first && !starts[1]) || ends[1];
    wire gap_unserved = (counts && starts[0]) || (counts_first && starts[1]);
    wire [2:0] unserved_after = served ? 0 : unserved + gap_unserved;
    always @(posedge clock) begin
        {mac_in_frame, mac_columns, mac_deficit} <= {after_in_frame, after_columns, after_deficit};
        {gone_in_frame, gone_bytes} <= {second_in_frame, second_bytes};
        demand_1 <= demand;
        counts <= counts_second && !served;
        unserved <= unserved_after;
        if (served) was_free <= !holding;
    end

    always @(*) begin
        if (starts[0]) assert(gone_bytes >= 8);
        if (starts[1]) assert(first_bytes >= 8);
        assert(unserved_after <= 4);
        if (was_free) assert(unserved_after == 0);
        // The generator and what has left are in the same frame or gap, but for a few columns.
        assert(mac_deficit <= 6);
        if (mac_in_frame) assert(mac_deficit <= 3);
        if (mac_columns >= 4) assert(second_in_frame == mac_in_frame);
        if (!mac_in_frame && mac_columns == 7) assert(second_bytes >= 8);
        if (mac_in_frame && mac_columns >= 4 && holding)
            assert(!was_free && unserved_after <= mac_deficit);
    end
endmodule
