// Claim: every message that was granted arrives once, with its type and value and a good check,
// and never finds the mailbox held; nothing arrives that was not granted.
//
// Assumptions: the line gives back the blocks as they left, which insertion.v proves; the blocks are
// what 10GBASE-R sends; no reset while we look. Both sides start in any state and are looked at
// twelve edges later, when messages of before are through.
//
// Why the induction holds: grants are eight ticks apart and the mailbox is held for six; sixteen steps
// see a whole round of both.

`default_nettype none

module delivery_proof(
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
    dtp_inserter inserter(
        .clock(clock),
        .reset(1'b0),
        .candidate(candidate),
        .idle_next(idle_next),
        .encoded_payload(payload),
        .grant_kind(granted_kind),
        .inserted_payload(inserted)
    );
    reg was_idle;
    always @(posedge clock) was_idle <= idle_next;
    // What scrambler and descrambler together are, see insertion.v: two edges.
    reg [1:0] sent_header;
    reg [63:0] sent;
    reg [1:0] block_header;
    reg [63:0] block;
    always @(posedge clock) begin
        {block_header, sent_header} <= {sent_header, header};
        {block, sent} <= {sent, inserted};
    end
    wire toggle;
    wire [2:0] kind;
    wire [44:0] value;
    dtp_extract extract(
        .clock(clock),
        .block_hdr(block_header),
        .block_payload(block),
        .enable(1'b1),
        .mailbox_toggle(toggle),
        .mailbox_kind(kind),
        .mailbox_value(value)
    );

    reg [3:0] age = 0;
    reg granted_1;
    reg granted_2;
    reg granted_3;
    reg [2:0] kind_1;
    reg [2:0] kind_2;
    reg [2:0] kind_3;
    reg [44:0] value_1;
    reg [44:0] value_2;
    reg [44:0] value_3;
    reg toggle_1;
    always @(posedge clock) begin
        age <= age + (age != 15);
        {granted_3, granted_2, granted_1} <= {granted_2, granted_1, granted};
        {kind_3, kind_2, kind_1} <= {kind_2, kind_1, granted_kind};
        {value_3, value_2, value_1} <= {value_2, value_1, inserted[55:11]};
        toggle_1 <= toggle;
    end
    always @(*) begin
        assume(header == 2'b01 || header == 2'b10);
        assume(is_plain(header, payload));
        assume(!was_idle || (header == 2'b01 && payload == 64'h1e));
        assume(is_kind(candidate[2:0]) || candidate[2:0] == 0);
        if (age >= 12) begin
            assert((toggle != toggle_1) == granted_3);
            if (granted_3) assert(kind == kind_3 && value == value_3);
        end
    end
endmodule
