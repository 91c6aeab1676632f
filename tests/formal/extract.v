// Claim: extract invents nothing. The mailbox changes only for a block that carries the type of a
// message; it then holds that type and value if the CRC is right and type 0 if not, and stands for
// five edges more. The decoder is told of a message for such a block and for no other, so plain idle,
// Error and low power idle pass and never read as one; what it makes of a message is hiding.v.
//
// Assumptions: none on the stream; any header, payload and `enable`, any start state.
//
// Why the induction holds: the mailbox is compared with the block of one edge before, and how long
// it stands with a counter of edges that starts when it flips.

`default_nettype none

module extract_proof(
    input wire clock,
    input wire enable,
    input wire [1:0] header,
    input wire [63:0] payload
);
`include "message.vh"
    wire is_message;
    wire toggle;
    wire [2:0] kind;
    wire [44:0] value;
    wire overrun;
    dtp_extract extract(
        .clock(clock),
        .block_hdr(header),
        .block_payload(payload),
        .enable(enable),
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
    reg toggle_1;
    reg [2:0] kind_1;
    reg [44:0] value_1;
    reg overrun_1;
    reg [2:0] kind_sent;
    reg [44:0] value_sent;
    reg carried_1;
    always @(posedge clock) begin
        before_known <= 1;
        toggle_1 <= toggle;
        {kind_1, value_1, overrun_1} <= {kind, value, overrun};
        carried_1 <= carries && enable;
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
        if (is_plain(header, payload)) assert(!is_message);
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
