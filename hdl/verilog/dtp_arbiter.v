// dtp_arbiter: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_arbiter(clock,reset,enable,ack_valid,ack_value,beacon_join,beacon,init,msb,log_own,log_tag,log_host,host_value,identity,port_number,role_bits,gc,free_units,granted,candidate,candidate_valid,align_demand);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire ack_valid;
    input wire [44:0] ack_value;
    input wire beacon_join;
    input wire beacon;
    input wire init;
    input wire msb;
    input wire log_own;
    input wire [1:0] log_tag;
    input wire log_host;
    input wire [44:0] host_value;
    input wire [63:0] identity;
    input wire [4:0] port_number;
    input wire [1:0] role_bits;
    input wire [63:0] gc;
    input wire [44:0] free_units;
    input wire granted;
    output reg [47:0] candidate;
    output reg candidate_valid;
    output reg align_demand;

    // Constant declarations
    localparam port_units = 45'h28002;

    // Stub signals
    reg take_ack__clock;
    reg take_ack__reset;
    reg take_ack__d;
    wire take_ack__q;
    reg take_gc__clock;
    reg take_gc__reset;
    reg take_gc__d;
    wire take_gc__q;
    reg take_msb__clock;
    reg take_msb__reset;
    reg take_msb__d;
    wire take_msb__q;
    reg take_init__clock;
    reg take_init__reset;
    reg take_init__d;
    wire take_init__q;
    reg take_low__clock;
    reg take_low__reset;
    reg take_low__d;
    wire take_low__q;
    reg take_high__clock;
    reg take_high__reset;
    reg take_high__d;
    wire take_high__q;
    reg take_port__clock;
    reg take_port__reset;
    reg take_port__d;
    wire take_port__q;
    reg take_host__clock;
    reg take_host__reset;
    reg take_host__d;
    wire take_host__q;
    reg chosen__clock;
    reg chosen__reset;
    reg [2:0] chosen__d;
    wire [2:0] chosen__q;
    reg kind__clock;
    reg kind__reset;
    reg [2:0] kind__d;
    wire [2:0] kind__q;
    reg value__clock;
    reg value__reset;
    reg [44:0] value__d;
    wire [44:0] value__q;
    reg wait_ticks__clock;
    reg wait_ticks__reset;
    reg [5:0] wait_ticks__d;
    wire [5:0] wait_ticks__q;

    // Local signals
    reg timed;
    reg has_gc;
    reg own;
    reg log;
    reg [44:0] low_gc;
    reg [44:0] high_gc;
    reg [44:0] free_value;
    reg [31:0] low_identity;
    reg [31:0] high_identity;
    reg [31:0] identity_value;
    reg [44:0] port_value;
    reg [44:0] host_log;
    reg tag_0;
    reg [44:0] log_value;
    reg demand;

    // Sub module instances
    dtp_arbiter__reg_1 take_ack(
        .clock(take_ack__clock),
        .reset(take_ack__reset),
        .d(take_ack__d),
        .q(take_ack__q)
    );
    dtp_arbiter__reg_1 take_gc(
        .clock(take_gc__clock),
        .reset(take_gc__reset),
        .d(take_gc__d),
        .q(take_gc__q)
    );
    dtp_arbiter__reg_1 take_msb(
        .clock(take_msb__clock),
        .reset(take_msb__reset),
        .d(take_msb__d),
        .q(take_msb__q)
    );
    dtp_arbiter__reg_1 take_init(
        .clock(take_init__clock),
        .reset(take_init__reset),
        .d(take_init__d),
        .q(take_init__q)
    );
    dtp_arbiter__reg_1 take_low(
        .clock(take_low__clock),
        .reset(take_low__reset),
        .d(take_low__d),
        .q(take_low__q)
    );
    dtp_arbiter__reg_1 take_high(
        .clock(take_high__clock),
        .reset(take_high__reset),
        .d(take_high__d),
        .q(take_high__q)
    );
    dtp_arbiter__reg_1 take_port(
        .clock(take_port__clock),
        .reset(take_port__reset),
        .d(take_port__d),
        .q(take_port__q)
    );
    dtp_arbiter__reg_1 take_host(
        .clock(take_host__clock),
        .reset(take_host__reset),
        .d(take_host__d),
        .q(take_host__q)
    );
    dtp_arbiter__reg_3 chosen(
        .clock(chosen__clock),
        .reset(chosen__reset),
        .d(chosen__d),
        .q(chosen__q)
    );
    dtp_arbiter__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_arbiter__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_arbiter__reg_6 wait_ticks(
        .clock(wait_ticks__clock),
        .reset(wait_ticks__reset),
        .d(wait_ticks__d),
        .q(wait_ticks__q)
    );

    // Update code
    always @(*) begin
        take_ack__clock = clock;
        take_gc__clock = clock;
        take_msb__clock = clock;
        chosen__clock = clock;
        take_init__clock = clock;
        take_low__clock = clock;
        take_high__clock = clock;
        take_port__clock = clock;
        take_host__clock = clock;
        kind__clock = clock;
        value__clock = clock;
        wait_ticks__clock = clock;
        take_ack__reset = reset;
        take_gc__reset = reset;
        take_msb__reset = reset;
        chosen__reset = reset;
        take_init__reset = reset;
        take_low__reset = reset;
        take_high__reset = reset;
        take_port__reset = reset;
        take_host__reset = reset;
        value__reset = 1'b0;
        take_ack__d = ack_valid;
        timed = ack_valid | beacon_join;
        take_gc__d = (~ack_valid & beacon_join) | (~timed & ~msb & beacon);
        take_msb__d = ~timed & msb;
        has_gc = timed | msb | beacon;
        take_init__d = ~has_gc & init;
        log = ~has_gc & ~init;
        own = log & log_own;
        take_low__d = own & (log_tag == 32'h0);
        take_high__d = own & (log_tag == 32'h1);
        take_port__d = own & log_tag[32'h1];
        take_host__d = log & ~log_own & log_host;
        chosen__d = 32'h0;
        if (ack_valid) begin
            chosen__d = 32'h2;
        end
        else if (beacon_join) begin
            chosen__d = 32'h7;
        end
        else if (msb) begin
            chosen__d = 32'h3;
        end
        else if (beacon) begin
            chosen__d = 32'h4;
        end
        else if (init) begin
            chosen__d = 32'h1;
        end
        else if (log_own | log_host) begin
            chosen__d = 32'h5;
        end
        low_gc = 32'h0;
        if (take_gc__q) begin
            low_gc = gc[(32'h0)+:(45)];
        end
        high_gc = 32'h0;
        if (take_msb__q) begin
            high_gc = gc[(32'h13)+:(45)];
        end
        free_value = 32'h0;
        if (take_init__q) begin
            free_value = free_units;
        end
        low_identity = 32'h0;
        if (take_low__q) begin
            low_identity = identity[(32'h0)+:(32)];
        end
        high_identity = 32'h0;
        if (take_high__q) begin
            high_identity = identity[(32'h20)+:(32)];
        end
        port_value = 32'h0;
        if (take_port__q) begin
            port_value = (((port_number) & 45'h1fffffffffff) << 32'h5) | (((role_bits) & 45'h1fffffffffff) << 32'h15) | port_units;
        end
        host_log = 32'h0;
        if (take_host__q) begin
            host_log = host_value;
        end
        tag_0 = take_high__q;
        identity_value = low_identity | high_identity;
        log_value = port_value | host_log | (((identity_value) & 45'h1fffffffffff) << 32'h5) | ((tag_0) & 45'h1fffffffffff);
        value__d = low_gc | high_gc | free_value | log_value | ack_value;
        kind__d = chosen__q;
        kind__reset = reset | ~enable | (ack_valid ^ take_ack__q);
        demand = wait_ticks__q[32'h5];
        wait_ticks__d = wait_ticks__q;
        if (~demand) begin
            wait_ticks__d = wait_ticks__q + 32'h1;
        end
        wait_ticks__reset = reset | granted | ~enable | ~(has_gc | init);
        candidate = (((value__q) & 48'hffffffffffff) << 32'h3) | ((kind__q) & 48'hffffffffffff);
        candidate_valid = |kind__q;
        align_demand = demand;
    end

endmodule // dtp_arbiter

module dtp_arbiter__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_arbiter__reg_1

module dtp_arbiter__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_arbiter__reg_3

module dtp_arbiter__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_arbiter__reg_45

module dtp_arbiter__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_arbiter__reg_6

`default_nettype wire
