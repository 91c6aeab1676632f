// dtp_rate_guard: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_rate_guard(clock,reset,pushed,push_units,leak,clear,faulty);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire pushed;
    input wire [8:0] push_units;
    input wire leak;
    input wire clear;
    output reg faulty;

    // Constant declarations
    localparam burst = 10'b101000000;

    // Stub signals
    reg level_units__clock;
    reg level_units__reset;
    reg [10:0] level_units__d;
    wire [10:0] level_units__q;
    reg leak_due__clock;
    reg leak_due__reset;
    reg leak_due__d;
    wire leak_due__q;
    reg fault__clock;
    reg fault__reset;
    reg fault__d;
    wire fault__q;

    // Local signals
    reg empty;
    reg below;
    reg [9:0] level;
    reg due;
    reg dry;
    reg [10:0] push;

    // Sub module instances
    dtp_rate_guard__reg_11 level_units(
        .clock(level_units__clock),
        .reset(level_units__reset),
        .d(level_units__d),
        .q(level_units__q)
    );
    dtp_rate_guard__reg_1 leak_due(
        .clock(leak_due__clock),
        .reset(leak_due__reset),
        .d(leak_due__d),
        .q(leak_due__q)
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
        leak_due__clock = clock;
        fault__clock = clock;
        empty = reset | clear;
        below = level_units__q[32'ha];
        leak_due__reset = empty;
        fault__reset = empty;
        level = level_units__q[(32'h0)+:(10)];
        fault__d = fault__q | (~below & (level > burst));
        due = leak | leak_due__q;
        dry = due & ~pushed & ~|level;
        level_units__reset = empty | below | fault__q | dry;
        leak_due__d = due & pushed;
        push = 32'h0;
        if (due) begin
            push = 32'h7ff;
        end
        if (pushed) begin
            push = ((push_units) & 11'h7ff);
            if (push_units[32'h8]) begin
                push = ((push_units) & 11'h7ff) | 32'h600;
            end
        end
        level_units__d = level_units__q + push;
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

module dtp_rate_guard__reg_11(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [10:0] d;
    output reg [10:0] q;

    // Update code (custom)
    initial q = 11'b0;
    always @(posedge clock) q <= reset ? 11'b0 : d;
endmodule // dtp_rate_guard__reg_11

`default_nettype wire
