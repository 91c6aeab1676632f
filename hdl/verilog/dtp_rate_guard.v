// dtp_rate_guard: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_rate_guard(clock,reset,push_units,clear,faulty);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [8:0] push_units;
    input wire clear;
    output reg faulty;

    // Constant declarations
    localparam burst = 10'b101000000;
    localparam leak_end = 8'hf7;

    // Stub signals
    reg level_units__clock;
    reg level_units__reset;
    reg [9:0] level_units__d;
    wire [9:0] level_units__q;
    reg leak_ticks__clock;
    reg leak_ticks__reset;
    reg [7:0] leak_ticks__d;
    wire [7:0] leak_ticks__q;
    reg fault__clock;
    reg fault__reset;
    reg fault__d;
    wire fault__q;

    // Local signals
    reg empty;
    reg over;
    reg leak;
    reg [9:0] leaked;
    reg [10:0] push;
    reg [10:0] filled;

    // Sub module instances
    dtp_rate_guard__reg_10 level_units(
        .clock(level_units__clock),
        .reset(level_units__reset),
        .d(level_units__d),
        .q(level_units__q)
    );
    dtp_rate_guard__reg_8 leak_ticks(
        .clock(leak_ticks__clock),
        .reset(leak_ticks__reset),
        .d(leak_ticks__d),
        .q(leak_ticks__q)
    );
    dtp_rate_guard__reg_1 fault(
        .clock(fault__clock),
        .reset(fault__reset),
        .d(fault__d),
        .q(fault__q)
    );

    // Update code
    always @(*) begin
        level_units__clock = clock;
        leak_ticks__clock = clock;
        fault__clock = clock;
        level_units__d = level_units__q;
        leak_ticks__d = leak_ticks__q;
        fault__d = fault__q;
        empty = reset | clear;
        level_units__reset = empty;
        leak_ticks__reset = empty;
        fault__reset = empty;
        leak = leak_ticks__q == leak_end;
        leak_ticks__d = leak_ticks__q + 32'h1;
        if (leak) begin
            leak_ticks__d = 32'h0;
        end
        over = level_units__q > burst;
        fault__d = over;
        leaked = level_units__q;
        if (leak & |level_units__q) begin
            leaked = level_units__q - 32'h1;
        end
        push = ((push_units) & 11'h7ff);
        if (push_units[32'h8]) begin
            push = ((push_units) & 11'h7ff) | 32'h600;
        end
        filled = ((leaked) & 11'h7ff) + push;
        if (~over) begin
            level_units__d = filled[(32'h0)+:(10)];
            if (filled[32'ha]) begin
                level_units__d = 32'h0;
            end
        end
        faulty = fault__q;
    end

endmodule // dtp_rate_guard

module dtp_rate_guard__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_rate_guard__reg_1

module dtp_rate_guard__reg_10(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [9:0] d;
    output reg [9:0] q;

    // Update code (custom)
    initial q = 10'b0;
    always @(posedge clock) q <= reset ? 10'b0 : d;
endmodule // dtp_rate_guard__reg_10

module dtp_rate_guard__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_rate_guard__reg_8

`default_nettype wire
