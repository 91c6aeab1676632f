// dtp_log: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_log(clock,reset,enable,sent,host_valid,gc,wants_own,tag,wants_host,host_ready);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire sent;
    input wire host_valid;
    input wire [63:0] gc;
    output reg wants_own;
    output reg [1:0] tag;
    output reg wants_host;
    output reg host_ready;

    // Stub signals
    reg last_tag__clock;
    reg last_tag__reset;
    reg [1:0] last_tag__d;
    wire [1:0] last_tag__q;
    reg own_due__clock;
    reg own_due__reset;
    reg own_due__d;
    wire own_due__q;
    reg own_turn__clock;
    reg own_turn__reset;
    reg own_turn__d;
    wire own_turn__q;
    reg host_turn__clock;
    reg host_turn__reset;
    reg host_turn__d;
    wire host_turn__q;

    // Local signals
    reg clear;
    reg [1:0] due_tag;
    reg changes;

    // Sub module instances
    dtp_log__reg_2 last_tag(
        .clock(last_tag__clock),
        .reset(last_tag__reset),
        .d(last_tag__d),
        .q(last_tag__q)
    );
    dtp_log__reg_1 own_due(
        .clock(own_due__clock),
        .reset(own_due__reset),
        .d(own_due__d),
        .q(own_due__q)
    );
    dtp_log__reg_1 own_turn(
        .clock(own_turn__clock),
        .reset(own_turn__reset),
        .d(own_turn__d),
        .q(own_turn__q)
    );
    dtp_log__reg_1 host_turn(
        .clock(host_turn__clock),
        .reset(host_turn__reset),
        .d(host_turn__d),
        .q(host_turn__q)
    );

    // Update code
    always @(*) begin
        last_tag__clock = clock;
        own_due__clock = clock;
        own_turn__clock = clock;
        host_turn__clock = clock;
        due_tag = gc[(32'h15)+:(2)];
        last_tag__d = due_tag;
        last_tag__reset = reset;
        changes = due_tag != last_tag__q;
        clear = reset | ~enable;
        own_due__reset = clear | &due_tag;
        own_turn__reset = clear | &due_tag;
        host_turn__reset = clear;
        own_due__d = changes | (own_due__q & ~(own_turn__q & sent));
        own_turn__d = (own_turn__q & ~sent) | (~own_turn__q & ~host_turn__q & own_due__q);
        host_turn__d = host_valid & ~sent & (host_turn__q | (~own_turn__q & ~own_due__q));
        wants_own = own_turn__q;
        tag = last_tag__q;
        wants_host = host_turn__q;
        host_ready = host_turn__q & sent;
    end

endmodule // dtp_log

module dtp_log__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_log__reg_1

module dtp_log__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_log__reg_2

`default_nettype wire
