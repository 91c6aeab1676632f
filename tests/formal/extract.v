// Claim: extract invents nothing. The mailbox changes only for a block that carries the type of a
// message; it then holds that type and value if the CRC is right and type 0 if not, and stands for
// five edges more. What the block is turned into is eight idles for a message and the block itself
// for every other, so plain idle, Error and low power idle pass and never read as one.
//
// Assumptions: none on the stream; any header, payload and `enable`, any start state.
//
// Why the induction holds: the mailbox is compared with the block of one edge before, and how long
// it stands with a counter of edges that starts when it flips.

`default_nettype none

module extract_proof(
    input wire clock,
    input wire reset,
    input wire enable,
    input wire [1:0] header,
    input wire [63:0] payload
);
`include "message.vh"
    wire [1:0] coded_header;
    wire [63:0] coded_payload;
    wire is_message;
    wire toggle;
    wire [2:0] kind;
    wire [44:0] value;
    wire overrun;
    dtp_extract extract(
        .clock(clock),
        .reset(reset),
        .block_hdr(header),
        .block_payload(payload),
        .enable(enable),
        .coded_hdr(coded_header),
        .coded_payload(coded_payload),
        .is_message(is_message),
        .mailbox_toggle(toggle),
        .mailbox_kind(kind),
        .mailbox_value(value),
        .mailbox_overrun(overrun)
    );

    wire carries = header == 2'b01 && payload[7:0] == 8'h1e && is_kind(payload[10:8]);
    wire good = payload == message(payload[10:8], payload[55:11]);

    reg [3:0] edges = 0;
    reg before_known = 0;
    reg reset_1;
    reg toggle_1;
    reg [2:0] kind_1;
    reg [44:0] value_1;
    reg overrun_1;
    reg [2:0] kind_sent;
    reg [44:0] value_sent;
    reg carried_1;
    reg [1:0] header_1;
    reg [63:0] payload_1;
    reg carries_1;
    always @(posedge clock) begin
        before_known <= 1;
        reset_1 <= reset;
        toggle_1 <= toggle;
        {kind_1, value_1, overrun_1} <= {kind, value, overrun};
        carried_1 <= carries && enable;
        {header_1, payload_1, carries_1} <= {header, payload, carries};
        kind_sent <= good ? payload[10:8] : 3'b000;
        value_sent <= good ? payload[55:11] : 45'd0;
    end

    // Edges since the last flip, and whether the mailbox flips at the next edge.
    wire flips = before_known && toggle != toggle_1;
    reg [2:0] stands = 0;
    always @(posedge clock) begin
        if (flips) stands <= 1;
        else if (stands != 0) stands <= stands + 1;
    end

    always @(*) begin
        // The path of the blocks.
        assert(is_message == carries);
        if (before_known && reset_1) assert(coded_header == 0 && coded_payload == 0);
        if (before_known && !reset_1) begin
            assert(coded_header == header_1);
            assert(coded_payload == (carries_1 ? 64'h1e : payload_1));
            if (is_plain(header_1, payload_1)) assert(coded_payload == payload_1);
        end
        // The path of the messages.
        if (flips) begin
            assert(carried_1);
            assert(kind == kind_sent);
            assert(value == value_sent);
            assert(stands == 0 || stands >= 6);
        end else if (before_known)
            assert({kind, value, overrun} == {kind_1, value_1, overrun_1});
    end
endmodule
