// dtp_ber_monitor: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_ber_monitor(clock,reset,sync_header,is_testing,gains_lock,count_125us,hi_ber,period_ends);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] sync_header;
    input wire is_testing;
    input wire gains_lock;
    input wire [14:0] count_125us;
    output reg hi_ber;
    output reg period_ends;

    // Stub signals
    reg timer__clock;
    reg timer__reset;
    reg [14:0] timer__d;
    wire [14:0] timer__q;
    reg ber_cnt__clock;
    reg ber_cnt__reset;
    reg [4:0] ber_cnt__d;
    wire [4:0] ber_cnt__q;
    reg high__clock;
    reg high__reset;
    reg high__d;
    wire high__q;

    // Local signals
    reg [4:0] count;
    reg count_is_max;
    reg ends;

    // Sub module instances
    dtp_ber_monitor__reg_15_b1 timer(
        .clock(timer__clock),
        .reset(timer__reset),
        .d(timer__d),
        .q(timer__q)
    );
    dtp_ber_monitor__reg_5 ber_cnt(
        .clock(ber_cnt__clock),
        .reset(ber_cnt__reset),
        .d(ber_cnt__d),
        .q(ber_cnt__q)
    );
    dtp_ber_monitor__reg_1 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );

    // Update code
    always @(*) begin
        timer__clock = clock;
        ber_cnt__clock = clock;
        high__clock = clock;
        ends = gains_lock | (timer__q == count_125us);
        timer__reset = reset | ends;
        ber_cnt__reset = reset | ~is_testing | ends;
        high__reset = reset | ~is_testing;
        count = ber_cnt__q;
        if (~^sync_header & ~ber_cnt__q[32'h4]) begin
            count = ber_cnt__q + 32'h1;
        end
        count_is_max = count[32'h4];
        timer__d = timer__q + 32'h1;
        ber_cnt__d = count;
        high__d = count_is_max | (high__q & ~ends);
        hi_ber = high__q;
        period_ends = ends;
    end

endmodule // dtp_ber_monitor

module dtp_ber_monitor__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_ber_monitor__reg_1

module dtp_ber_monitor__reg_15_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [14:0] d;
    output reg [14:0] q;

    // Update code (custom)
    initial q = 15'b1;
    always @(posedge clock) q <= reset ? 15'b1 : d;
endmodule // dtp_ber_monitor__reg_15_b1

module dtp_ber_monitor__reg_5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] d;
    output reg [4:0] q;

    // Update code (custom)
    initial q = 5'b0;
    always @(posedge clock) q <= reset ? 5'b0 : d;
endmodule // dtp_ber_monitor__reg_5

`default_nettype wire
