// dtp_beacon_timer: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_beacon_timer(clock,reset,enable,sent,now,interval_ticks,wants_beacon,overdue,past_due_ticks);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire sent;
    input wire now;
    input wire [12:0] interval_ticks;
    output reg wants_beacon;
    output reg overdue;
    output reg [13:0] past_due_ticks;

    // Stub signals
    reg passed_ticks__clock;
    reg passed_ticks__reset;
    reg [12:0] passed_ticks__d;
    wire [12:0] passed_ticks__q;
    reg pending__clock;
    reg pending__reset;
    reg pending__d;
    wire pending__q;
    reg late__clock;
    reg late__reset;
    reg late__d;
    wire late__q;

    // Local signals
    reg [13:0] past_due;
    reg out;

    // Sub module instances
    dtp_beacon_timer__reg_13_b1 passed_ticks(
        .clock(passed_ticks__clock),
        .reset(passed_ticks__reset),
        .d(passed_ticks__d),
        .q(passed_ticks__q)
    );
    dtp_beacon_timer__reg_1 pending(
        .clock(pending__clock),
        .reset(pending__reset),
        .d(pending__d),
        .q(pending__q)
    );
    dtp_beacon_timer__reg_1 late(
        .clock(late__clock),
        .reset(late__reset),
        .d(late__d),
        .q(late__q)
    );

    // Update code
    always @(*) begin
        passed_ticks__clock = clock;
        pending__clock = clock;
        late__clock = clock;
        passed_ticks__reset = reset;
        pending__reset = reset;
        late__reset = reset;
        past_due = ((passed_ticks__q) & 14'h3fff) - ((interval_ticks) & 14'h3fff);
        out = ~past_due[32'hd];
        if (~enable | sent) begin
            passed_ticks__d = 32'h1;
            pending__d = enable & now;
            late__d = 1'b0;
        end
        else begin
            passed_ticks__d = passed_ticks__q + 32'h1;
            if (out | (now & ~pending__q)) begin
                passed_ticks__d = 32'h1;
            end
            pending__d = pending__q | out | now;
            late__d = out & pending__q;
        end
        wants_beacon = pending__q;
        overdue = late__q;
        past_due_ticks = past_due;
    end

endmodule // dtp_beacon_timer

module dtp_beacon_timer__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_beacon_timer__reg_1

module dtp_beacon_timer__reg_13_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b1;
    always @(posedge clock) q <= reset ? 13'b1 : d;
endmodule // dtp_beacon_timer__reg_13_b1

`default_nettype wire
