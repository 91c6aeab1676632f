// dtp_inserter: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_inserter(clock,reset,candidate,idle_next,encoded_payload,grant_kind,inserted_payload);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [47:0] candidate;
    input wire idle_next;
    input wire [63:0] encoded_payload;
    output reg [2:0] grant_kind;
    output reg [63:0] inserted_payload;

    // Constant declarations
    localparam spacing_start = 4'h7;

    // Stub signals
    reg [47:0] crc8__field;
    wire [7:0] crc8__crc;
    reg codes__clock;
    reg codes__reset;
    reg [55:0] codes__d;
    wire [55:0] codes__q;
    reg spacing_ticks__clock;
    reg spacing_ticks__reset;
    reg [3:0] spacing_ticks__d;
    wire [3:0] spacing_ticks__q;

    // Local signals
    reg leaves;

    // Sub module instances
    dtp_inserter__crc8 crc8(
        .field(crc8__field),
        .crc(crc8__crc)
    );
    dtp_inserter__reg_56 codes(
        .clock(codes__clock),
        .reset(codes__reset),
        .d(codes__d),
        .q(codes__q)
    );
    dtp_inserter__reg_4 spacing_ticks(
        .clock(spacing_ticks__clock),
        .reset(spacing_ticks__reset),
        .d(spacing_ticks__d),
        .q(spacing_ticks__q)
    );

    // Update code
    always @(*) begin
        codes__clock = clock;
        spacing_ticks__clock = clock;
        spacing_ticks__reset = reset;
        leaves = idle_next & |candidate[(32'h0)+:(3)] & (spacing_ticks__q == 32'h0);
        crc8__field = candidate;
        codes__d = (((crc8__crc) & 56'hffffffffffffff) << 32'h30) | ((candidate) & 56'hffffffffffffff);
        codes__reset = reset | ~leaves;
        spacing_ticks__d = 32'h0;
        if (leaves) begin
            spacing_ticks__d = spacing_start;
        end
        else if (|spacing_ticks__q) begin
            spacing_ticks__d = spacing_ticks__q - 32'h1;
        end
        grant_kind = codes__q[(32'h0)+:(3)];
        inserted_payload = encoded_payload | (((codes__q) & 64'hffffffffffffffff) << 32'h8);
    end

endmodule // dtp_inserter

module dtp_inserter__crc8(field,crc);

    // Module arguments
    input wire [47:0] field;
    output reg [7:0] crc;

    // Constant declarations
    localparam tap_0 = 48'h7156a166329;
    localparam tap_1 = 48'he2ad42cc653;
    localparam tap_2 = 48'h1c55a8598ca7;
    localparam tap_3 = 48'h38ab50b3194e;
    localparam tap_4 = 48'h7156a166329d;
    localparam tap_5 = 48'he2ad42cc653b;
    localparam tap_6 = 48'hc24fef8ea95e;
    localparam tap_7 = 48'h838ab50b3194;

    // Local signals
    reg bit_0;
    reg bit_1;
    reg bit_2;
    reg bit_3;
    reg bit_4;
    reg bit_5;
    reg bit_6;
    reg bit_7;

    // Update code
    always @(*) begin
        bit_0 = ^(field & tap_0);
        bit_1 = ^(field & tap_1);
        bit_2 = ^(field & tap_2);
        bit_3 = ^(field & tap_3);
        bit_4 = ^(field & tap_4);
        bit_5 = ^(field & tap_5);
        bit_6 = ^(field & tap_6);
        bit_7 = ^(field & tap_7);
        crc = ((bit_0) & 8'hff) | (((bit_1) & 8'hff) << 32'h1) | (((bit_2) & 8'hff) << 32'h2) | (((bit_3) & 8'hff) << 32'h3) | (((bit_4) & 8'hff) << 32'h4) | (((bit_5) & 8'hff) << 32'h5) | (((bit_6) & 8'hff) << 32'h6) | (((bit_7) & 8'hff) << 32'h7);
    end

endmodule // dtp_inserter__crc8

module dtp_inserter__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_inserter__reg_4

module dtp_inserter__reg_56(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [55:0] d;
    output reg [55:0] q;

    // Update code (custom)
    initial q = 56'h0;
    always @(posedge clock) q <= reset ? 56'h0 : d;
endmodule // dtp_inserter__reg_56

`default_nettype wire
