// dtp_global_counter: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_global_counter(clock,reset,lc_0,lc_1,tree,parent,beacon_on_jump,gc,free_units,beacon_now,pass_on);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] lc_0;
    input wire [63:0] lc_1;
    input wire tree;
    input wire parent;
    input wire beacon_on_jump;
    output reg [63:0] gc;
    output reg [44:0] free_units;
    output reg [1:0] beacon_now;
    output reg [1:0] pass_on;

    // Stub signals
    reg count__clock;
    reg count__reset;
    reg [63:0] count__d;
    wire [63:0] count__q;
    reg free__clock;
    reg free__reset;
    reg [44:0] free__d;
    wire [44:0] free__q;
    reg jumped__clock;
    reg jumped__reset;
    reg jumped__d;
    wire jumped__q;
    reg now__clock;
    reg now__reset;
    reg [1:0] now__d;
    wire [1:0] now__q;
    reg pass__clock;
    reg pass__reset;
    reg [1:0] pass__d;
    wire [1:0] pass__q;

    // Local signals
    reg [63:0] lead_0;
    reg [63:0] lead_1;
    reg ahead_0;
    reg ahead_1;
    reg take_1;
    reg [63:0] most;
    reg [63:0] largest;
    reg [63:0] lag_0;
    reg [63:0] lag_1;
    reg [63:0] over;
    reg stall;
    reg now_0;
    reg now_1;
    reg pass_0;
    reg pass_1;

    // Sub module instances
    dtp_global_counter__reg_64 count(
        .clock(count__clock),
        .reset(count__reset),
        .d(count__d),
        .q(count__q)
    );
    dtp_global_counter__reg_45 free(
        .clock(free__clock),
        .reset(free__reset),
        .d(free__d),
        .q(free__q)
    );
    dtp_global_counter__reg_1 jumped(
        .clock(jumped__clock),
        .reset(jumped__reset),
        .d(jumped__d),
        .q(jumped__q)
    );
    dtp_global_counter__reg_2 now(
        .clock(now__clock),
        .reset(now__reset),
        .d(now__d),
        .q(now__q)
    );
    dtp_global_counter__reg_2 pass(
        .clock(pass__clock),
        .reset(pass__reset),
        .d(pass__d),
        .q(pass__q)
    );

    // Update code
    always @(*) begin
        count__clock = clock;
        free__clock = clock;
        jumped__clock = clock;
        now__clock = clock;
        pass__clock = clock;
        count__d = count__q;
        free__d = free__q;
        jumped__d = jumped__q;
        now__d = now__q;
        pass__d = pass__q;
        count__reset = reset;
        free__reset = reset;
        jumped__reset = reset;
        now__reset = reset;
        pass__reset = reset;
        lead_0 = lc_0 - count__q;
        lead_1 = lc_1 - count__q;
        ahead_0 = |lead_0 & ~lead_0[32'h3f];
        ahead_1 = |lead_1 & ~lead_1[32'h3f];
        take_1 = ahead_1 & (~ahead_0 | (lead_1 > lead_0));
        most = 32'h0;
        largest = count__q;
        if (take_1) begin
            most = lead_1;
            largest = lc_1;
        end
        else if (ahead_0) begin
            most = lead_0;
            largest = lc_0;
        end
        jumped__d = beacon_on_jump & (most >= 32'h5);
        lag_0 = count__q - lc_0;
        lag_1 = count__q - lc_1;
        now_0 = jumped__q & ~lag_0[32'h3f] & (lag_0 >= 32'h5);
        now_1 = jumped__q & ~lag_1[32'h3f] & (lag_1 >= 32'h5);
        now__d = ((now_0) & 2'h3) | (((now_1) & 2'h3) << 32'h1);
        pass_0 = ~lag_0[32'h3f] & (lag_0 > 32'ha0) & ~(tree & ~parent);
        pass_1 = ~lag_1[32'h3f] & (lag_1 > 32'ha0) & ~(tree & parent);
        pass__d = ((pass_0) & 2'h3) | (((pass_1) & 2'h3) << 32'h1);
        over = lag_0;
        if (parent) begin
            over = lag_1;
        end
        stall = tree & ~over[32'h3f] & (over > 32'h14);
        if (~stall) begin
            count__d = largest + 32'h14;
        end
        free__d = free__q + 32'h14;
        gc = count__q;
        free_units = free__q;
        beacon_now = now__q;
        pass_on = pass__q;
    end

endmodule // dtp_global_counter

module dtp_global_counter__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_global_counter__reg_1

module dtp_global_counter__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_global_counter__reg_2

module dtp_global_counter__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_global_counter__reg_45

module dtp_global_counter__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_global_counter__reg_64

`default_nettype wire
