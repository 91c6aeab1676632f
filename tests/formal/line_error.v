// Claim: one wrong bit on the line, anywhere in a block or in the one before, is never worse than the
// patterns of crc.v: after the descrambler the sync header is right, the wrong bits of any one block
// lie at the distances 0, 39 and 58 and are three at most, and at most one of them is in the block
// type. No block type of table 49-7 is one wrong bit from 0x1e, so no other block becomes a message
// and extract tells none; a wrong bit in the sync header makes 00 or 11, which extract passes as is.
//
// Assumptions: one wrong bit in three blocks, those that one error reaches and the one behind; the
// blocks are what 10GBASE-R sends, messages included. Any start state.
//
// Why the induction holds: two descramblers, one of which sees the wrong bit, start out alike and
// differ for no longer than their 58 bits of history, which is less than a block.

`default_nettype none

module line_error_proof(
    input wire clock,
    input wire [1:0] header,
    input wire [63:0] line,
    input wire [7:0] place,
    input wire now
);
`include "message.vh"
    // The 66 bits of a block, the sync header first; once, at a moment of the solver's choice.
    reg [1:0] since = 0;
    wire strike = now && since == 0;
    wire [65:0] flip = strike ? 66'd1 << place : 66'd0;
    wire [1:0] right_header;
    wire [63:0] right;
    dtp_descrambler whole(
        .clock(clock),
        .reset(1'b0),
        .serdes_rx_hdr(header),
        .serdes_rx_data(line),
        .bypass(1'b0),
        .sync_header(right_header),
        .payload(right)
    );
    wire [1:0] wrong_header;
    wire [63:0] wrong;
    dtp_descrambler hurt(
        .clock(clock),
        .reset(1'b0),
        .serdes_rx_hdr(header ^ flip[1:0]),
        .serdes_rx_data(line ^ flip[65:2]),
        .bypass(1'b0),
        .sync_header(wrong_header),
        .payload(wrong)
    );
    wire told;
    dtp_extract extract(
        .clock(clock),
        .block_hdr(wrong_header),
        .block_payload(wrong),
        .enable(1'b1),
        .is_message(told)
    );
    always @(posedge clock)
        if (strike) since <= 1;
        else if (since != 0 && since != 3) since <= since + 1;
    reg [7:0] place_1;
    always @(posedge clock) if (strike) place_1 <= place;

    // Where one wrong payload bit shows, oldest bit first: this block and the next.
    wire [6:0] bit_place = place_1 - 2;
    wire [127:0] shadow = 128'd1 << bit_place | 128'd1 << (bit_place + 39) | 128'd1 << (bit_place + 58);
    wire [63:0] expected = place_1 < 2 ? 64'd0
        : since == 1 ? shadow[63:0]
        : since == 2 ? shadow[127:64] : 64'd0;
    wire [63:0] difference = right ^ wrong;
    wire carries = right_header == 2'b01 && right[7:0] == 8'h1e && is_kind(right[10:8]);
    always @(*) begin
        assume(place < 66);
        assert(since == 0 || place_1 < 66);
        assert(difference == (since == 0 ? 64'd0 : expected));
        assert((right_header ^ wrong_header) == (since == 1 && place_1 < 2 ? 2'd1 << place_1 : 2'd0));
        // At most one wrong bit in the block type.
        assert((difference[7:0] & (difference[7:0] - 8'd1)) == 0);
        // What was no control block of type 0x1e does not become one.
        if (carries || is_plain(right_header, right))
            if (told) assert(right_header == 2'b01 && right[7:0] == 8'h1e);
        if (^right_header && right_header != wrong_header) assert(!told);
    end
endmodule
