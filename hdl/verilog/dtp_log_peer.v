// dtp_log_peer: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_log_peer(clock,reset,enable,arrived_valid,arrived_value,peer_identity_valid,peer_identity,peer_port_valid,peer_port,host_arrived_valid,host_arrived);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
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
    reg clear;

    // Sub module instances
    dtp_log_peer__reg_32 identity_low(
        .clock(identity_low__clock),
        .reset(identity_low__reset),
        .d(identity_low__d),
        .q(identity_low__q)
    );
    dtp_log_peer__reg_32 identity_high(
        .clock(identity_high__clock),
        .reset(identity_high__reset),
        .d(identity_high__d),
        .q(identity_high__q)
    );
    dtp_log_peer__reg_1 low_seen(
        .clock(low_seen__clock),
        .reset(low_seen__reset),
        .d(low_seen__d),
        .q(low_seen__q)
    );
    dtp_log_peer__reg_1 high_seen(
        .clock(high_seen__clock),
        .reset(high_seen__reset),
        .d(high_seen__d),
        .q(high_seen__q)
    );
    dtp_log_peer__reg_1 port_seen(
        .clock(port_seen__clock),
        .reset(port_seen__reset),
        .d(port_seen__d),
        .q(port_seen__q)
    );
    dtp_log_peer__reg_18 port(
        .clock(port__clock),
        .reset(port__reset),
        .d(port__d),
        .q(port__q)
    );
    dtp_log_peer__reg_1 other_valid(
        .clock(other_valid__clock),
        .reset(other_valid__reset),
        .d(other_valid__d),
        .q(other_valid__q)
    );
    dtp_log_peer__reg_45 other(
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
        clear = reset | ~enable;
        low_seen__reset = clear;
        high_seen__reset = clear;
        port_seen__reset = clear;
        other_valid__reset = clear;
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

endmodule // dtp_log_peer

module dtp_log_peer__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_log_peer__reg_1

module dtp_log_peer__reg_18(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [17:0] d;
    output reg [17:0] q;

    // Update code (custom)
    initial q = 18'b0;
    always @(posedge clock) q <= reset ? 18'b0 : d;
endmodule // dtp_log_peer__reg_18

module dtp_log_peer__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_log_peer__reg_32

module dtp_log_peer__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_log_peer__reg_45

`default_nettype wire
