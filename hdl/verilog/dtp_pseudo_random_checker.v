// dtp_pseudo_random_checker: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_pseudo_random_checker(clock,reset,enable,payload,local_fault,block_error);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire [63:0] payload;
    input wire local_fault;
    output reg block_error;

    // Constant declarations
    localparam local_fault_block = 64'h100000001000055;

    // Stub signals
    reg same__clock;
    reg same__reset;
    reg [7:0] same__d;
    wire [7:0] same__q;
    reg inverse__clock;
    reg inverse__reset;
    reg [7:0] inverse__d;
    wire [7:0] inverse__q;
    reg mismatch__clock;
    reg mismatch__reset;
    reg mismatch__d;
    wire mismatch__q;
    reg window__clock;
    reg window__reset;
    reg [6:0] window__d;
    wire [6:0] window__q;
    reg error__clock;
    reg error__reset;
    reg error__d;
    wire error__q;

    // Local signals
    reg off;
    reg is_open;
    reg [63:0] difference;
    reg [7:0] equal;
    reg [7:0] opposite;

    // Sub module instances
    dtp_pseudo_random_checker__reg_8_hff same(
        .clock(same__clock),
        .reset(same__reset),
        .d(same__d),
        .q(same__q)
    );
    dtp_pseudo_random_checker__reg_8 inverse(
        .clock(inverse__clock),
        .reset(inverse__reset),
        .d(inverse__d),
        .q(inverse__q)
    );
    dtp_pseudo_random_checker__reg_1 mismatch(
        .clock(mismatch__clock),
        .reset(mismatch__reset),
        .d(mismatch__d),
        .q(mismatch__q)
    );
    dtp_pseudo_random_checker__reg_7 window(
        .clock(window__clock),
        .reset(window__reset),
        .d(window__d),
        .q(window__q)
    );
    dtp_pseudo_random_checker__reg_1 error(
        .clock(error__clock),
        .reset(error__reset),
        .d(error__d),
        .q(error__q)
    );

    // Update code
    always @(*) begin
        same__clock = clock;
        inverse__clock = clock;
        mismatch__clock = clock;
        window__clock = clock;
        error__clock = clock;
        off = reset | ~enable;
        same__reset = off;
        inverse__reset = off;
        mismatch__reset = off;
        window__reset = off;
        error__reset = off;
        difference = payload;
        if (local_fault) begin
            difference = payload ^ local_fault_block;
        end
        equal = 32'h0;
        opposite = 32'h0;
        if (difference[(32'h0)+:(8)] == 32'h0) begin
            equal = equal | 32'h1;
        end
        if (difference[(32'h0)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h1;
        end
        if (difference[(32'h8)+:(8)] == 32'h0) begin
            equal = equal | 32'h2;
        end
        if (difference[(32'h8)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h2;
        end
        if (difference[(32'h10)+:(8)] == 32'h0) begin
            equal = equal | 32'h4;
        end
        if (difference[(32'h10)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h4;
        end
        if (difference[(32'h18)+:(8)] == 32'h0) begin
            equal = equal | 32'h8;
        end
        if (difference[(32'h18)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h8;
        end
        if (difference[(32'h20)+:(8)] == 32'h0) begin
            equal = equal | 32'h10;
        end
        if (difference[(32'h20)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h10;
        end
        if (difference[(32'h28)+:(8)] == 32'h0) begin
            equal = equal | 32'h20;
        end
        if (difference[(32'h28)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h20;
        end
        if (difference[(32'h30)+:(8)] == 32'h0) begin
            equal = equal | 32'h40;
        end
        if (difference[(32'h30)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h40;
        end
        if (difference[(32'h38)+:(8)] == 32'h0) begin
            equal = equal | 32'h80;
        end
        if (difference[(32'h38)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h80;
        end
        same__d = equal;
        inverse__d = opposite;
        mismatch__d = ~&same__q & ~&inverse__q;
        is_open = |window__q;
        error__d = 1'b0;
        window__d = 32'h0;
        if (is_open) begin
            window__d = window__q - 32'h1;
            error__d = mismatch__q;
        end
        else if (mismatch__q) begin
            window__d = 32'h7f;
        end
        block_error = error__q;
    end

endmodule // dtp_pseudo_random_checker

module dtp_pseudo_random_checker__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_pseudo_random_checker__reg_1

module dtp_pseudo_random_checker__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_pseudo_random_checker__reg_7

module dtp_pseudo_random_checker__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_pseudo_random_checker__reg_8

module dtp_pseudo_random_checker__reg_8_hff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'hff;
    always @(posedge clock) q <= reset ? 8'hff : d;
endmodule // dtp_pseudo_random_checker__reg_8_hff

`default_nettype wire
