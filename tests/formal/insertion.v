// Claim: a block that is not eight idles is never replaced, and the other end cannot tell that any
// was: insertion and extraction together give back every block of the encoder, bit by bit. What was
// granted is in the received block as it left, and nothing else is: delivery.v goes on from there.
//
// Assumptions: the blocks are what 10GBASE-R sends (message.vh); the flag says of each, a tick
// before, whether it is eight idles, which encoder_idle.v proves; the line gives back the blocks as
// they left, which scrambler.v proves; no side is reset while we look.
//
// Why the induction holds: a block passes two edges and leaves nothing behind.

`default_nettype none

module insertion_proof(
    input wire clock,
    input wire [47:0] candidate,
    input wire idle_next,
    input wire [1:0] header,
    input wire [63:0] payload
);
`include "message.vh"
    wire [2:0] granted_kind;
    wire granted = granted_kind != 0;
    wire [63:0] inserted;
    wire all_idle = header == 2'b01 && payload == 64'h1e;
    dtp_inserter inserter(
        .clock(clock),
        .reset(1'b0),
        .candidate(candidate),
        .idle_next(idle_next),
        .encoded_payload(payload),
        .grant_kind(granted_kind),
        .inserted_payload(inserted)
    );
    // What scrambler and descrambler together are, see scrambler.v: two edges.
    reg [1:0] sent_header;
    reg [63:0] sent;
    reg [1:0] block_header;
    reg [63:0] block;
    always @(posedge clock) begin
        {block_header, sent_header} <= {sent_header, header};
        {block, sent} <= {sent, inserted};
    end
    wire is_message;
    dtp_extract extract(
        .clock(clock),
        .block_hdr(block_header),
        .block_payload(block),
        .enable(1'b1),
        .is_message(is_message)
    );
    // What the decoder takes the block for, see hiding.v.
    wire [1:0] coded_header = is_message ? 2'b01 : block_header;
    wire [63:0] coded = is_message ? 64'h1e : block;

    reg [1:0] age = 0;
    reg was_idle;
    reg [47:0] candidate_1;
    reg [63:0] plain_1;
    reg [63:0] plain_2;
    reg [1:0] header_1;
    reg [1:0] header_2;
    always @(posedge clock) begin
        age <= age + (age != 3);
        was_idle <= idle_next;
        candidate_1 <= candidate;
        {plain_2, plain_1} <= {plain_1, payload};
        {header_2, header_1} <= {header_1, header};
    end

    always @(*) begin
        assume(header == 2'b01 || header == 2'b10);
        assume(is_plain(header, payload));
        // What the flag said a tick before.
        assume(!was_idle || all_idle);
        assume(is_kind(candidate[2:0]) || candidate[2:0] == 0);
        // Sending side.
        if (age != 0) begin
            if (!granted) assert(inserted == payload);
            if (granted) begin
                assert(all_idle);
                assert(is_kind(granted_kind) && granted_kind == candidate_1[2:0]);
                assert(inserted == message(candidate_1[2:0], candidate_1[47:3]));
            end
        end
        // Receiving side.
        if (age == 3) begin
            assert(coded_header == header_2);
            assert(coded == plain_2);
        end
    end
endmodule
