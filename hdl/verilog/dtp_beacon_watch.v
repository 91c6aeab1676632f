// dtp_beacon_watch: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_beacon_watch(clock,reset,synchronised,follows,valid,range_reject,peer_behind,heard,pass_on,join_window_ticks,stale,rejoin,send_join,join_open);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire synchronised;
    input wire follows;
    input wire valid;
    input wire range_reject;
    input wire peer_behind;
    input wire heard;
    input wire pass_on;
    input wire [27:0] join_window_ticks;
    output reg stale;
    output reg rejoin;
    output reg send_join;
    output reg join_open;

    // Constant declarations
    localparam stale_end = 15'b10011100001111;
    localparam rejoin_end = 15'b100111000011111;
    localparam answer_wait = 14'b10011100010000;

    // Stub signals
    reg active__clock;
    reg active__reset;
    reg active__d;
    wire active__q;
    reg heard_before__clock;
    reg heard_before__reset;
    reg heard_before__d;
    wire heard_before__q;
    reg silent_ticks__clock;
    reg silent_ticks__reset;
    reg [14:0] silent_ticks__d;
    wire [14:0] silent_ticks__q;
    reg silence__clock;
    reg silence__reset;
    reg silence__d;
    wire silence__q;
    reg rejects__clock;
    reg rejects__reset;
    reg [3:0] rejects__d;
    wire [3:0] rejects__q;
    reg again__clock;
    reg again__reset;
    reg again__d;
    wire again__q;
    reg sends__clock;
    reg sends__reset;
    reg sends__d;
    wire sends__q;
    reg window_ticks__clock;
    reg window_ticks__reset;
    reg [27:0] window_ticks__d;
    wire [27:0] window_ticks__q;
    reg answer_ticks__clock;
    reg answer_ticks__reset;
    reg [13:0] answer_ticks__d;
    wire [13:0] answer_ticks__q;
    reg open__clock;
    reg open__reset;
    reg open__d;
    wire open__q;

    // Local signals
    reg clear;
    reg many;
    reg silent;
    reg joins_again;
    reg trigger;
    reg answers;

    // Sub module instances
    dtp_beacon_watch__reg_1 active(
        .clock(active__clock),
        .reset(active__reset),
        .d(active__d),
        .q(active__q)
    );
    dtp_beacon_watch__reg_1 heard_before(
        .clock(heard_before__clock),
        .reset(heard_before__reset),
        .d(heard_before__d),
        .q(heard_before__q)
    );
    dtp_beacon_watch__reg_15 silent_ticks(
        .clock(silent_ticks__clock),
        .reset(silent_ticks__reset),
        .d(silent_ticks__d),
        .q(silent_ticks__q)
    );
    dtp_beacon_watch__reg_1 silence(
        .clock(silence__clock),
        .reset(silence__reset),
        .d(silence__d),
        .q(silence__q)
    );
    dtp_beacon_watch__reg_4 rejects(
        .clock(rejects__clock),
        .reset(rejects__reset),
        .d(rejects__d),
        .q(rejects__q)
    );
    dtp_beacon_watch__reg_1 again(
        .clock(again__clock),
        .reset(again__reset),
        .d(again__d),
        .q(again__q)
    );
    dtp_beacon_watch__reg_1 sends(
        .clock(sends__clock),
        .reset(sends__reset),
        .d(sends__d),
        .q(sends__q)
    );
    dtp_beacon_watch__reg_28 window_ticks(
        .clock(window_ticks__clock),
        .reset(window_ticks__reset),
        .d(window_ticks__d),
        .q(window_ticks__q)
    );
    dtp_beacon_watch__reg_14 answer_ticks(
        .clock(answer_ticks__clock),
        .reset(answer_ticks__reset),
        .d(answer_ticks__d),
        .q(answer_ticks__q)
    );
    dtp_beacon_watch__reg_1 open(
        .clock(open__clock),
        .reset(open__reset),
        .d(open__d),
        .q(open__q)
    );

    // Update code
    always @(*) begin
        active__clock = clock;
        heard_before__clock = clock;
        silent_ticks__clock = clock;
        silence__clock = clock;
        again__clock = clock;
        sends__clock = clock;
        open__clock = clock;
        rejects__clock = clock;
        window_ticks__clock = clock;
        answer_ticks__clock = clock;
        rejects__d = rejects__q;
        window_ticks__d = window_ticks__q;
        answer_ticks__d = answer_ticks__q;
        clear = reset | ~synchronised;
        active__reset = clear;
        heard_before__reset = clear;
        silent_ticks__reset = clear;
        silence__reset = clear;
        rejects__reset = clear;
        again__reset = clear;
        sends__reset = clear;
        open__reset = clear;
        window_ticks__reset = clear;
        answer_ticks__reset = clear;
        many = range_reject & &rejects__q;
        if (valid) begin
            rejects__d = 32'h0;
        end
        else if (range_reject) begin
            rejects__d = rejects__q + 32'h1;
        end
        silent = silent_ticks__q == rejoin_end;
        silence__d = follows & ~valid & (silence__q | (silent_ticks__q == stale_end));
        silent_ticks__d = silent_ticks__q + 32'h1;
        if (valid | silent) begin
            silent_ticks__d = 32'h0;
        end
        joins_again = many | (silent & ~valid);
        again__d = joins_again & follows;
        trigger = ~active__q | (heard & ~heard_before__q) | pass_on | joins_again;
        answers = peer_behind & (answer_ticks__q == 32'h0);
        if (answers) begin
            answer_ticks__d = answer_wait;
        end
        else if (answer_ticks__q != 32'h0) begin
            answer_ticks__d = answer_ticks__q - 32'h1;
        end
        sends__d = trigger | answers;
        heard_before__d = heard_before__q | heard;
        active__d = 1'b1;
        if (trigger) begin
            window_ticks__d = join_window_ticks;
            open__d = |join_window_ticks;
        end
        else begin
            if (open__q) begin
                window_ticks__d = window_ticks__q - 32'h1;
            end
            open__d = open__q & (window_ticks__q != 32'h1);
        end
        stale = silence__q;
        rejoin = again__q;
        send_join = sends__q;
        join_open = open__q;
    end

endmodule // dtp_beacon_watch

module dtp_beacon_watch__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_beacon_watch__reg_1

module dtp_beacon_watch__reg_14(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [13:0] d;
    output reg [13:0] q;

    // Update code (custom)
    initial q = 14'b0;
    always @(posedge clock) q <= reset ? 14'b0 : d;
endmodule // dtp_beacon_watch__reg_14

module dtp_beacon_watch__reg_15(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [14:0] d;
    output reg [14:0] q;

    // Update code (custom)
    initial q = 15'b0;
    always @(posedge clock) q <= reset ? 15'b0 : d;
endmodule // dtp_beacon_watch__reg_15

module dtp_beacon_watch__reg_28(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [27:0] d;
    output reg [27:0] q;

    // Update code (custom)
    initial q = 28'h0;
    always @(posedge clock) q <= reset ? 28'h0 : d;
endmodule // dtp_beacon_watch__reg_28

module dtp_beacon_watch__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_beacon_watch__reg_4

`default_nettype wire
