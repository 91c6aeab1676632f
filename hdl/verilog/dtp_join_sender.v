// dtp_join_sender: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_join_sender(clock,reset,enable,trigger,msb_sent,join_sent,wants_msb,wants_join);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire trigger;
    input wire msb_sent;
    input wire join_sent;
    output reg wants_msb;
    output reg wants_join;

    // Constant declarations
    localparam pairs = 3'b100;

    // Stub signals
    reg pairs_left__clock;
    reg pairs_left__reset;
    reg [2:0] pairs_left__d;
    wire [2:0] pairs_left__q;
    reg msb_done__clock;
    reg msb_done__reset;
    reg msb_done__d;
    wire msb_done__q;

    // Local signals
    reg more;

    // Sub module instances
    dtp_join_sender__reg_3 pairs_left(
        .clock(pairs_left__clock),
        .reset(pairs_left__reset),
        .d(pairs_left__d),
        .q(pairs_left__q)
    );
    dtp_join_sender__reg_1 msb_done(
        .clock(msb_done__clock),
        .reset(msb_done__reset),
        .d(msb_done__d),
        .q(msb_done__q)
    );

    // Update code
    always @(*) begin
        pairs_left__clock = clock;
        msb_done__clock = clock;
        pairs_left__d = pairs_left__q;
        msb_done__d = msb_done__q;
        pairs_left__reset = reset | ~enable;
        msb_done__reset = reset | ~enable;
        more = pairs_left__q != 32'h0;
        if (trigger) begin
            pairs_left__d = pairs;
            msb_done__d = 1'b0;
        end
        else if (join_sent) begin
            if (more) begin
                pairs_left__d = pairs_left__q - 32'h1;
            end
            msb_done__d = 1'b0;
        end
        else if (msb_sent) begin
            msb_done__d = 1'b1;
        end
        wants_msb = more & ~msb_done__q;
        wants_join = more & msb_done__q;
    end

endmodule // dtp_join_sender

module dtp_join_sender__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_join_sender__reg_1

module dtp_join_sender__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_join_sender__reg_3

`default_nettype wire
