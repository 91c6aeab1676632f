// dtp_log: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_log(clock,reset,enable,sent,arrived_valid,arrived_value,host_valid,host_value,identity,port_number,role_bits,wants_log_valid,wants_log_value,peer_identity_valid,peer_identity,peer_port_valid,peer_port,host_arrived_valid,host_arrived,host_ready);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire sent;
    input wire arrived_valid;
    input wire [44:0] arrived_value;
    input wire host_valid;
    input wire [44:0] host_value;
    input wire [63:0] identity;
    input wire [4:0] port_number;
    input wire [1:0] role_bits;
    output reg wants_log_valid;
    output reg [44:0] wants_log_value;
    output reg peer_identity_valid;
    output reg [63:0] peer_identity;
    output reg peer_port_valid;
    output reg [17:0] peer_port;
    output reg host_arrived_valid;
    output reg [44:0] host_arrived;
    output reg host_ready;

    // Constant declarations
    localparam timer_end = 18'b100110001001011001;
    localparam tick_units = 45'h14;

    // Stub signals
    reg log_peer__clock;
    reg log_peer__reset;
    reg log_peer__arrived_valid;
    reg [44:0] log_peer__arrived_value;
    wire log_peer__peer_identity_valid;
    wire [63:0] log_peer__peer_identity;
    wire log_peer__peer_port_valid;
    wire [17:0] log_peer__peer_port;
    wire log_peer__host_arrived_valid;
    wire [44:0] log_peer__host_arrived;
    reg timer_ticks__clock;
    reg timer_ticks__reset;
    reg [17:0] timer_ticks__d;
    wire [17:0] timer_ticks__q;
    reg tag__clock;
    reg tag__reset;
    reg [1:0] tag__d;
    wire [1:0] tag__q;
    reg own_due__clock;
    reg own_due__reset;
    reg own_due__d;
    wire own_due__q;
    reg slot_valid__clock;
    reg slot_valid__reset;
    reg slot_valid__d;
    wire slot_valid__q;
    reg slot__clock;
    reg slot__reset;
    reg [44:0] slot__d;
    wire [44:0] slot__q;

    // Local signals
    reg clear;
    reg out;
    reg [44:0] own_value;

    // Sub module instances
    dtp_log__log_peer log_peer(
        .clock(log_peer__clock),
        .reset(log_peer__reset),
        .arrived_valid(log_peer__arrived_valid),
        .arrived_value(log_peer__arrived_value),
        .peer_identity_valid(log_peer__peer_identity_valid),
        .peer_identity(log_peer__peer_identity),
        .peer_port_valid(log_peer__peer_port_valid),
        .peer_port(log_peer__peer_port),
        .host_arrived_valid(log_peer__host_arrived_valid),
        .host_arrived(log_peer__host_arrived)
    );
    dtp_log__reg_18 timer_ticks(
        .clock(timer_ticks__clock),
        .reset(timer_ticks__reset),
        .d(timer_ticks__d),
        .q(timer_ticks__q)
    );
    dtp_log__reg_2 tag(
        .clock(tag__clock),
        .reset(tag__reset),
        .d(tag__d),
        .q(tag__q)
    );
    dtp_log__reg_1 own_due(
        .clock(own_due__clock),
        .reset(own_due__reset),
        .d(own_due__d),
        .q(own_due__q)
    );
    dtp_log__reg_1 slot_valid(
        .clock(slot_valid__clock),
        .reset(slot_valid__reset),
        .d(slot_valid__d),
        .q(slot_valid__q)
    );
    dtp_log__reg_45 slot(
        .clock(slot__clock),
        .reset(slot__reset),
        .d(slot__d),
        .q(slot__q)
    );

    // Update code
    always @(*) begin
        tag__clock = clock;
        own_due__clock = clock;
        slot_valid__clock = clock;
        slot__clock = clock;
        tag__d = tag__q;
        own_due__d = own_due__q;
        slot_valid__d = slot_valid__q;
        slot__d = slot__q;
        log_peer__clock = clock;
        timer_ticks__clock = clock;
        clear = reset | ~enable;
        log_peer__reset = clear;
        timer_ticks__reset = clear;
        tag__reset = clear;
        own_due__reset = clear;
        slot_valid__reset = clear;
        slot__reset = 1'b0;
        log_peer__arrived_valid = arrived_valid;
        log_peer__arrived_value = arrived_value;
        if (tag__q == 32'h0) begin
            own_value = ((identity[(32'h0)+:(32)]) & 45'h1fffffffffff) << 32'h5;
        end
        else if (tag__q == 32'h1) begin
            own_value = (((identity[(32'h20)+:(32)]) & 45'h1fffffffffff) << 32'h5) | ((tag__q) & 45'h1fffffffffff);
        end
        else begin
            own_value = (((port_number) & 45'h1fffffffffff) << 32'h5) | (tick_units << 32'hd) | (((role_bits) & 45'h1fffffffffff) << 32'h15) | ((tag__q) & 45'h1fffffffffff);
        end
        if (sent) begin
            slot_valid__d = 1'b0;
        end
        else if (~slot_valid__q) begin
            if (own_due__q) begin
                slot_valid__d = 1'b1;
                slot__d = own_value;
                own_due__d = 1'b0;
                tag__d = tag__q + 32'h1;
                if (tag__q == 32'h2) begin
                    tag__d = 32'h0;
                end
            end
            else begin
                slot_valid__d = host_valid;
                slot__d = host_value;
            end
        end
        out = timer_ticks__q == timer_end;
        timer_ticks__d = timer_ticks__q + 32'h1;
        if (out) begin
            timer_ticks__d = 32'h0;
            own_due__d = 1'b1;
        end
        wants_log_valid = slot_valid__q;
        wants_log_value = slot__q;
        peer_identity_valid = log_peer__peer_identity_valid;
        peer_identity = log_peer__peer_identity;
        peer_port_valid = log_peer__peer_port_valid;
        peer_port = log_peer__peer_port;
        host_arrived_valid = log_peer__host_arrived_valid;
        host_arrived = log_peer__host_arrived;
        host_ready = ~slot_valid__q & ~own_due__q;
    end

endmodule // dtp_log

module dtp_log__log_peer(clock,reset,arrived_valid,arrived_value,peer_identity_valid,peer_identity,peer_port_valid,peer_port,host_arrived_valid,host_arrived);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire arrived_valid;
    input wire [44:0] arrived_value;
    output reg peer_identity_valid;
    output reg [63:0] peer_identity;
    output reg peer_port_valid;
    output reg [17:0] peer_port;
    output reg host_arrived_valid;
    output reg [44:0] host_arrived;

    // Stub signals
    reg identity_low__clock;
    reg identity_low__reset;
    reg [31:0] identity_low__d;
    wire [31:0] identity_low__q;
    reg identity_high__clock;
    reg identity_high__reset;
    reg [31:0] identity_high__d;
    wire [31:0] identity_high__q;
    reg low_seen__clock;
    reg low_seen__reset;
    reg low_seen__d;
    wire low_seen__q;
    reg high_seen__clock;
    reg high_seen__reset;
    reg high_seen__d;
    wire high_seen__q;
    reg port_seen__clock;
    reg port_seen__reset;
    reg port_seen__d;
    wire port_seen__q;
    reg port__clock;
    reg port__reset;
    reg [17:0] port__d;
    wire [17:0] port__q;
    reg other_valid__clock;
    reg other_valid__reset;
    reg other_valid__d;
    wire other_valid__q;
    reg other__clock;
    reg other__reset;
    reg [44:0] other__d;
    wire [44:0] other__q;

    // Local signals
    reg [4:0] tag;

    // Sub module instances
    dtp_log__reg_32 identity_low(
        .clock(identity_low__clock),
        .reset(identity_low__reset),
        .d(identity_low__d),
        .q(identity_low__q)
    );
    dtp_log__reg_32 identity_high(
        .clock(identity_high__clock),
        .reset(identity_high__reset),
        .d(identity_high__d),
        .q(identity_high__q)
    );
    dtp_log__reg_1 low_seen(
        .clock(low_seen__clock),
        .reset(low_seen__reset),
        .d(low_seen__d),
        .q(low_seen__q)
    );
    dtp_log__reg_1 high_seen(
        .clock(high_seen__clock),
        .reset(high_seen__reset),
        .d(high_seen__d),
        .q(high_seen__q)
    );
    dtp_log__reg_1 port_seen(
        .clock(port_seen__clock),
        .reset(port_seen__reset),
        .d(port_seen__d),
        .q(port_seen__q)
    );
    dtp_log__reg_18 port(
        .clock(port__clock),
        .reset(port__reset),
        .d(port__d),
        .q(port__q)
    );
    dtp_log__reg_1 other_valid(
        .clock(other_valid__clock),
        .reset(other_valid__reset),
        .d(other_valid__d),
        .q(other_valid__q)
    );
    dtp_log__reg_45 other(
        .clock(other__clock),
        .reset(other__reset),
        .d(other__d),
        .q(other__q)
    );

    // Update code
    always @(*) begin
        identity_low__clock = clock;
        identity_high__clock = clock;
        low_seen__clock = clock;
        high_seen__clock = clock;
        port_seen__clock = clock;
        port__clock = clock;
        identity_low__d = identity_low__q;
        identity_high__d = identity_high__q;
        low_seen__d = low_seen__q;
        high_seen__d = high_seen__q;
        port_seen__d = port_seen__q;
        port__d = port__q;
        other_valid__clock = clock;
        other__clock = clock;
        low_seen__reset = reset;
        high_seen__reset = reset;
        port_seen__reset = reset;
        other_valid__reset = reset;
        identity_low__reset = 1'b0;
        identity_high__reset = 1'b0;
        port__reset = 1'b0;
        other__reset = 1'b0;
        tag = arrived_value[(32'h0)+:(5)];
        other__d = arrived_value;
        other_valid__d = 1'b0;
        if (arrived_valid) begin
            if (tag == 32'h0) begin
                identity_low__d = arrived_value[(32'h5)+:(32)];
                low_seen__d = 1'b1;
            end
            else if (tag == 32'h1) begin
                identity_high__d = arrived_value[(32'h5)+:(32)];
                high_seen__d = 1'b1;
            end
            else if (tag == 32'h2) begin
                port__d = arrived_value[(32'h5)+:(18)];
                port_seen__d = 1'b1;
            end
            else begin
                other_valid__d = 1'b1;
            end
        end
        peer_identity_valid = low_seen__q & high_seen__q;
        peer_identity = (((identity_high__q) & 64'hffffffffffffffff) << 32'h20) | ((identity_low__q) & 64'hffffffffffffffff);
        peer_port_valid = port_seen__q;
        peer_port = port__q;
        host_arrived_valid = other_valid__q;
        host_arrived = other__q;
    end

endmodule // dtp_log__log_peer

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

module dtp_log__reg_18(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [17:0] d;
    output reg [17:0] q;

    // Update code (custom)
    initial q = 18'b0;
    always @(posedge clock) q <= reset ? 18'b0 : d;
endmodule // dtp_log__reg_18

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

module dtp_log__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_log__reg_32

module dtp_log__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_log__reg_45

`default_nettype wire
