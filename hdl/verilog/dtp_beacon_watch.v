// dtp_beacon_watch: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_beacon_watch(clock,reset,synchronised,follows,valid,range_reject,peer_behind,heard,pass_on,join_window_ticks,strobe_short,strobe_long,stale,rejoin,send_join,join_open);

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
    input wire strobe_short;
    input wire strobe_long;
    output reg stale;
    output reg rejoin;
    output reg send_join;
    output reg join_open;

    // Constant declarations
    localparam stale_end = 7'b101001;
    localparam rejoin_end = 7'b1010001;
    localparam answer_wait = 6'b101010;

    // Stub signals
    reg active__clock;
    reg active__reset;
    reg active__d;
    wire active__q;
    reg heard_before__clock;
    reg heard_before__reset;
    reg heard_before__d;
    wire heard_before__q;
    reg silent_shorts__clock;
    reg silent_shorts__reset;
    reg [6:0] silent_shorts__d;
    wire [6:0] silent_shorts__q;
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
    reg window_longs__clock;
    reg window_longs__reset;
    reg [12:0] window_longs__d;
    wire [12:0] window_longs__q;
    reg answer_shorts__clock;
    reg answer_shorts__reset;
    reg [5:0] answer_shorts__d;
    wire [5:0] answer_shorts__q;
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
    reg [12:0] window;
    reg answering;

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
    dtp_beacon_watch__reg_7 silent_shorts(
        .clock(silent_shorts__clock),
        .reset(silent_shorts__reset),
        .d(silent_shorts__d),
        .q(silent_shorts__q)
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
    dtp_beacon_watch__reg_13 window_longs(
        .clock(window_longs__clock),
        .reset(window_longs__reset),
        .d(window_longs__d),
        .q(window_longs__q)
    );
    dtp_beacon_watch__reg_6 answer_shorts(
        .clock(answer_shorts__clock),
        .reset(answer_shorts__reset),
        .d(answer_shorts__d),
        .q(answer_shorts__q)
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
        silence__clock = clock;
        again__clock = clock;
        sends__clock = clock;
        open__clock = clock;
        rejects__clock = clock;
        silent_shorts__clock = clock;
        window_longs__clock = clock;
        answer_shorts__clock = clock;
        rejects__d = rejects__q;
        silent_shorts__d = silent_shorts__q;
        window_longs__d = window_longs__q;
        answer_shorts__d = answer_shorts__q;
        clear = reset | ~synchronised;
        silent = strobe_short & (silent_shorts__q == rejoin_end);
        active__reset = clear;
        heard_before__reset = clear;
        silent_shorts__reset = clear | valid | silent;
        silence__reset = clear;
        rejects__reset = clear | valid;
        again__reset = clear;
        sends__reset = clear;
        open__reset = clear;
        window_longs__reset = 1'b0;
        answer_shorts__reset = clear;
        many = range_reject & &rejects__q;
        if (range_reject) begin
            rejects__d = rejects__q + 32'h1;
        end
        silence__d = follows & ~valid & (silence__q | (strobe_short & (silent_shorts__q == stale_end)));
        if (strobe_short) begin
            silent_shorts__d = silent_shorts__q + 32'h1;
        end
        joins_again = many | (silent & ~valid);
        again__d = joins_again & follows;
        trigger = ~active__q | (heard & ~heard_before__q) | pass_on | joins_again;
        answering = |answer_shorts__q;
        answers = peer_behind & ~answering;
        if (answers) begin
            answer_shorts__d = answer_wait;
        end
        else if (strobe_short & answering) begin
            answer_shorts__d = answer_shorts__q - 32'h1;
        end
        sends__d = trigger | answers;
        heard_before__d = heard_before__q | heard;
        active__d = 1'b1;
        window = ((join_window_ticks[(32'h10)+:(12)]) & 13'h1fff) + 32'h2;
        open__d = open__q & ~(strobe_long & (window_longs__q == 32'h1));
        if (strobe_long) begin
            window_longs__d = window_longs__q - 32'h1;
        end
        if (trigger) begin
            window_longs__d = window;
            open__d = |join_window_ticks;
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

module dtp_beacon_watch__reg_13(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b0;
    always @(posedge clock) q <= reset ? 13'b0 : d;
endmodule // dtp_beacon_watch__reg_13

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

module dtp_beacon_watch__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_beacon_watch__reg_6

module dtp_beacon_watch__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_beacon_watch__reg_7

`default_nettype wire
