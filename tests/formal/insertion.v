// Claim: a block that is not eight idles is never replaced, and the other end cannot tell that any
// was: insertion, scrambler, descrambler and extraction together give back every block of the
// encoder, bit by bit. What was granted is in the received block as it left, and nothing else is:
// delivery.v goes on from there.
//
// Assumptions: the blocks are what 10GBASE-R sends (message.vh); the encoder's flag says of each
// whether it is eight idles, which encoder_idle.v proves; the line is without error, and no side is
// reset while we look. Any start state of scrambler and descrambler.
//
// Why the induction holds: the line's history is that of the block before, see scrambler.v.

`default_nettype none

module insertion_proof(
    input wire clock,
    input wire enable,
    input wire ack_valid,
    input wire [44:0] ack_value,
    input wire beacon_join,
    input wire beacon,
    input wire init,
    input wire msb,
    input wire log_valid,
    input wire [44:0] log_value,
    input wire [63:0] gc,
    input wire [44:0] free_units,
    input wire [1:0] header,
    input wire [63:0] payload
);
`include "message.vh"
    wire granted;
    wire [2:0] granted_kind;
    wire [1:0] inserted_header;
    wire [63:0] inserted;
    wire all_idle = header == 2'b01 && payload == 64'h1e;
    dtp_arbiter arbiter(
        .clock(clock),
        .reset(1'b0),
        .enable(enable),
        .ack_valid(ack_valid),
        .ack_value(ack_value),
        .beacon_join(beacon_join),
        .beacon(beacon),
        .init(init),
        .msb(msb),
        .log_valid(log_valid),
        .log_value(log_value),
        .gc(gc),
        .free_units(free_units),
        .idle(all_idle),
        .encoded_hdr(header),
        .encoded_payload(payload),
        .grant_valid(granted),
        .grant_kind(granted_kind),
        .inserted_hdr(inserted_header),
        .inserted_payload(inserted)
    );
    wire [1:0] line_header;
    wire [63:0] line;
    dtp_scrambler scrambler(
        .clock(clock),
        .reset(1'b0),
        .sync_header(inserted_header),
        .payload(inserted),
        .bypass(1'b0),
        .is_pattern(1'b0),
        .pattern(66'd0),
        .serdes_tx_hdr(line_header),
        .serdes_tx_data(line)
    );
    wire [1:0] block_header;
    wire [63:0] block;
    dtp_descrambler descrambler(
        .clock(clock),
        .reset(1'b0),
        .serdes_rx_hdr(line_header),
        .serdes_rx_data(line),
        .bypass(1'b0),
        .sync_header(block_header),
        .payload(block)
    );
    wire [1:0] coded_header;
    wire [63:0] coded;
    dtp_extract extract(
        .clock(clock),
        .reset(1'b0),
        .block_hdr(block_header),
        .block_payload(block),
        .enable(1'b1),
        .coded_hdr(coded_header),
        .coded_payload(coded)
    );

    reg [1:0] age = 0;
    reg [63:0] plain_1;
    reg [63:0] plain_2;
    reg [1:0] header_1;
    reg [1:0] header_2;
    reg [63:0] inserted_1;
    reg [63:0] inserted_2;
    always @(posedge clock) begin
        age <= age + (age != 3);
        {plain_2, plain_1} <= {plain_1, payload};
        {header_2, header_1} <= {header_1, header};
        {inserted_2, inserted_1} <= {inserted_1, inserted};
    end

    always @(*) begin
        assume(header == 2'b01 || header == 2'b10);
        assume(is_plain(header, payload));
        // Sending side.
        assert(inserted_header == header);
        if (!granted) assert(inserted == payload);
        if (granted) begin
            assert(all_idle);
            assert(is_kind(granted_kind));
            assert(inserted == message(granted_kind, inserted[55:11]));
        end
        // The line is transparent.
        if (age == 3) begin
            assert(block == inserted_2);
            assert(block_header == header_2);
        end
        // Receiving side.
        if (age == 3) begin
            assert(coded_header == header_2);
            assert(coded == plain_2);
        end
    end
endmodule
