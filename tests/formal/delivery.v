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
    // What scrambler and descrambler together are, see insertion.v: two edges.
    reg [1:0] sent_header;
    reg [63:0] sent;
    reg [1:0] block_header;
    reg [63:0] block;
    always @(posedge clock) begin
        {block_header, sent_header} <= {sent_header, inserted_header};
        {block, sent} <= {sent, inserted};
    end
    wire toggle;
    wire [2:0] kind;
    wire [44:0] value;
    dtp_extract extract(
        .clock(clock),
        .reset(1'b0),
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
        if (age >= 12) begin
            assert((toggle != toggle_1) == granted_3);
            if (granted_3) assert(kind == kind_3 && value == value_3);
        end
    end
endmodule
