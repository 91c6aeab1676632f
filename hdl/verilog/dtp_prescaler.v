// dtp_prescaler: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_prescaler(clock,reset,strobe_short,strobe_long,strobe_second);

    // Module arguments
    input wire clock;
    input wire reset;
    output reg strobe_short;
    output reg strobe_long;
    output reg strobe_second;

    // Constant declarations
    localparam short_end = 8'hf7;
    localparam second_end = 12'h94f;

    // Stub signals
    reg short_ticks__clock;
    reg short_ticks__reset;
    reg [7:0] short_ticks__d;
    wire [7:0] short_ticks__q;
    reg long_ticks__clock;
    reg long_ticks__reset;
    reg [15:0] long_ticks__d;
    wire [15:0] long_ticks__q;
    reg longs__clock;
    reg longs__reset;
    reg [11:0] longs__d;
    wire [11:0] longs__q;
    reg is_short__clock;
    reg is_short__reset;
    reg is_short__d;
    wire is_short__q;
    reg is_long__clock;
    reg is_long__reset;
    reg is_long__d;
    wire is_long__q;
    reg is_second__clock;
    reg is_second__reset;
    reg is_second__d;
    wire is_second__q;

    // Local signals
    reg short_now;
    reg second_now;

    // Sub module instances
    dtp_prescaler__reg_8 short_ticks(
        .clock(short_ticks__clock),
        .reset(short_ticks__reset),
        .d(short_ticks__d),
        .q(short_ticks__q)
    );
    dtp_prescaler__reg_16 long_ticks(
        .clock(long_ticks__clock),
        .reset(long_ticks__reset),
        .d(long_ticks__d),
        .q(long_ticks__q)
    );
    dtp_prescaler__reg_12 longs(
        .clock(longs__clock),
        .reset(longs__reset),
        .d(longs__d),
        .q(longs__q)
    );
    dtp_prescaler__reg_1 is_short(
        .clock(is_short__clock),
        .reset(is_short__reset),
        .d(is_short__d),
        .q(is_short__q)
    );
    dtp_prescaler__reg_1 is_long(
        .clock(is_long__clock),
        .reset(is_long__reset),
        .d(is_long__d),
        .q(is_long__q)
    );
    dtp_prescaler__reg_1 is_second(
        .clock(is_second__clock),
        .reset(is_second__reset),
        .d(is_second__d),
        .q(is_second__q)
    );

    // Update code
    always @(*) begin
        short_ticks__clock = clock;
        long_ticks__clock = clock;
        is_short__clock = clock;
        is_long__clock = clock;
        is_second__clock = clock;
        longs__clock = clock;
        longs__d = longs__q;
        short_now = short_ticks__q == short_end;
        short_ticks__reset = reset | short_now;
        long_ticks__reset = reset;
        second_now = is_long__q & (longs__q == second_end);
        longs__reset = reset | second_now;
        is_short__reset = reset;
        is_long__reset = reset;
        is_second__reset = reset;
        short_ticks__d = short_ticks__q + 32'h1;
        long_ticks__d = long_ticks__q + 32'h1;
        if (is_long__q) begin
            longs__d = longs__q + 32'h1;
        end
        is_short__d = short_now;
        is_long__d = &long_ticks__q;
        is_second__d = second_now;
        strobe_short = is_short__q;
        strobe_long = is_long__q;
        strobe_second = is_second__q;
    end

endmodule // dtp_prescaler

module dtp_prescaler__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_prescaler__reg_1

module dtp_prescaler__reg_12(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [11:0] d;
    output reg [11:0] q;

    // Update code (custom)
    initial q = 12'h0;
    always @(posedge clock) q <= reset ? 12'h0 : d;
endmodule // dtp_prescaler__reg_12

module dtp_prescaler__reg_16(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [15:0] d;
    output reg [15:0] q;

    // Update code (custom)
    initial q = 16'h0;
    always @(posedge clock) q <= reset ? 16'h0 : d;
endmodule // dtp_prescaler__reg_16

module dtp_prescaler__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_prescaler__reg_8

`default_nettype wire
