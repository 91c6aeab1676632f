// dtp_watchdog: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_watchdog(clock,reset,sync_header,block_lock,hi_ber,block_error,period_ends,reset_request,rx_status);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] sync_header;
    input wire block_lock;
    input wire hi_ber;
    input wire block_error;
    input wire period_ends;
    output reg reset_request;
    output reg rx_status;

    // Stub signals
    reg saw_control__clock;
    reg saw_control__reset;
    reg saw_control__d;
    wire saw_control__q;
    reg block_errors__clock;
    reg block_errors__reset;
    reg [9:0] block_errors__d;
    wire [9:0] block_errors__q;
    reg periods__clock;
    reg periods__reset;
    reg [3:0] periods__d;
    wire [3:0] periods__q;
    reg is_good__clock;
    reg is_good__reset;
    reg is_good__d;
    wire is_good__q;
    reg requested__clock;
    reg requested__reset;
    reg requested__d;
    wire requested__q;
    reg status__clock;
    reg status__reset;
    reg status__d;
    wire status__q;

    // Local signals
    reg is_bad_period;
    reg is_last;
    reg stays_good;

    // Sub module instances
    dtp_watchdog__reg_1 saw_control(
        .clock(saw_control__clock),
        .reset(saw_control__reset),
        .d(saw_control__d),
        .q(saw_control__q)
    );
    dtp_watchdog__reg_10 block_errors(
        .clock(block_errors__clock),
        .reset(block_errors__reset),
        .d(block_errors__d),
        .q(block_errors__q)
    );
    dtp_watchdog__reg_4 periods(
        .clock(periods__clock),
        .reset(periods__reset),
        .d(periods__d),
        .q(periods__q)
    );
    dtp_watchdog__reg_1 is_good(
        .clock(is_good__clock),
        .reset(is_good__reset),
        .d(is_good__d),
        .q(is_good__q)
    );
    dtp_watchdog__reg_1 requested(
        .clock(requested__clock),
        .reset(requested__reset),
        .d(requested__d),
        .q(requested__q)
    );
    dtp_watchdog__reg_1 status(
        .clock(status__clock),
        .reset(status__reset),
        .d(status__d),
        .q(status__q)
    );

    // Update code
    always @(*) begin
        saw_control__clock = clock;
        block_errors__clock = clock;
        periods__clock = clock;
        is_good__clock = clock;
        status__clock = clock;
        saw_control__d = saw_control__q;
        block_errors__d = block_errors__q;
        periods__d = periods__q;
        is_good__d = is_good__q;
        status__d = status__q;
        requested__clock = clock;
        saw_control__reset = reset | period_ends;
        block_errors__reset = reset | period_ends;
        periods__reset = reset;
        is_good__reset = reset;
        requested__reset = reset;
        status__reset = reset | ~block_lock;
        if (block_lock & (sync_header == 32'h1)) begin
            saw_control__d = 1'b1;
        end
        if (block_lock & block_error & ~&block_errors__q) begin
            block_errors__d = block_errors__q + 32'h1;
        end
        is_bad_period = ~saw_control__q | &block_errors__q | hi_ber;
        is_last = &periods__q;
        requested__d = 1'b0;
        if (period_ends) begin
            is_good__d = ~is_bad_period;
            if (is_bad_period == is_good__q) begin
                periods__d = 32'h1;
                status__d = 1'b0;
            end
            else if (is_bad_period) begin
                periods__d = periods__q + 32'h1;
                requested__d = is_last;
            end
            else if (is_last) begin
                status__d = 1'b1;
            end
            else begin
                periods__d = periods__q + 32'h1;
            end
        end
        stays_good = is_good__q;
        if (period_ends) begin
            stays_good = ~is_bad_period;
        end
        if (~block_lock & stays_good) begin
            periods__d = 32'h0;
        end
        reset_request = requested__q;
        rx_status = status__q;
    end

endmodule // dtp_watchdog

module dtp_watchdog__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_watchdog__reg_1

module dtp_watchdog__reg_10(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [9:0] d;
    output reg [9:0] q;

    // Update code (custom)
    initial q = 10'b0;
    always @(posedge clock) q <= reset ? 10'b0 : d;
endmodule // dtp_watchdog__reg_10

module dtp_watchdog__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_watchdog__reg_4

`default_nettype wire
