// dtp_crc8: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_crc8(field,crc);

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

endmodule // dtp_crc8

`default_nettype wire
