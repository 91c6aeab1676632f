// Claim: the MAC cannot tell a message from eight idles. Two decoders, one of which is given the
// received blocks and told by extract which of them are messages, the other the same blocks with eight
// idles in the place of messages and told of none, give equal words and equal errors for ever.
//
// Assumptions: none on the stream; any header, payload, reset and state of the link, from power-up on.
//
// Why the induction holds: a decoder keeps a block for two edges, and of the blocks before no more than
// the state of figure 49-15. Two of its states that answer one block alike are one state after it.

`default_nettype none

module hiding_proof(
    input wire clock,
    input wire reset,
    input wire pcs_ok,
    input wire enable,
    input wire [1:0] header,
    input wire [63:0] payload
);
`include "message.vh"
    wire is_message;
    dtp_extract extract(
        .clock(clock),
        .block_hdr(header),
        .block_payload(payload),
        .enable(enable),
        .is_message(is_message)
    );
    wire carries = header == 2'b01 && payload[7:0] == 8'h1e && is_kind(payload[10:8]);

    wire [63:0] told_data;
    wire [7:0] told_control;
    wire [1:0] told_errors;
    dtp_decoder told(
        .clock(clock),
        .reset(reset),
        .next_hdr(header),
        .next_payload(payload),
        .next_is_message(is_message),
        .next_pcs_ok(pcs_ok),
        .xgmii_rxd(told_data),
        .xgmii_rxc(told_control),
        .bad_block(told_errors[0]),
        .sequence_error(told_errors[1])
    );
    wire [63:0] idle_data;
    wire [7:0] idle_control;
    wire [1:0] idle_errors;
    dtp_decoder idle(
        .clock(clock),
        .reset(reset),
        .next_hdr(header),
        .next_payload(carries ? 64'h1e : payload),
        .next_is_message(1'b0),
        .next_pcs_ok(pcs_ok),
        .xgmii_rxd(idle_data),
        .xgmii_rxc(idle_control),
        .bad_block(idle_errors[0]),
        .sequence_error(idle_errors[1])
    );

    always @(*) begin
        assert(told_data == idle_data);
        assert(told_control == idle_control);
        assert(told_errors == idle_errors);
    end
endmodule
