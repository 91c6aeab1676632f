// Claim: the encoder's flag `idle`, on which insertion relies, says of every block whether it is
// eight idles: type 0x1e and all control codes idle. And no block of the encoder can be taken for a
// message.
//
// Assumptions: the MAC sends no reserved control character of table 49-1 in lane 0 (four of the six
// have the low bits of a message type). Any word besides, any start state.
//
// Why the induction holds: flag and block are written by one edge, so one step decides; what the
// unit holds before it does not matter.

`default_nettype none

module encoder_idle_proof(
    input wire clock,
    input wire reset,
    input wire [63:0] data,
    input wire [7:0] control
);
`include "message.vh"
    wire [1:0] header;
    wire [63:0] payload;
    wire idle;
    dtp_encoder encoder(
        .clock(clock),
        .reset(reset),
        .xgmii_txd(data),
        .xgmii_txc(control),
        .sync_header(header),
        .payload(payload),
        .idle(idle)
    );
    reg known = 0;
    always @(posedge clock) known <= 1;
    wire reserved = control[0]
        && (data[7:0] == 8'h1c || data[7:0] == 8'h3c || data[7:0] == 8'h7c || data[7:0] == 8'hbc);
    always @(*) assume(!reserved);
    always @(*) if (known) begin
        assert(header == 2'b01 || header == 2'b10);
        assert(is_plain(header, payload));
        assert(idle == (header == 2'b01 && payload == 64'h1e));
    end
endmodule
