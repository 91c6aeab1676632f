// dtp_descrambler: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_descrambler(clock,reset,serdes_rx_hdr,serdes_rx_data,bypass,sync_header,payload);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] serdes_rx_hdr;
    input wire [63:0] serdes_rx_data;
    input wire bypass;
    output reg [1:0] sync_header;
    output reg [63:0] payload;

    // Stub signals
    reg header__clock;
    reg header__reset;
    reg [1:0] header__d;
    wire [1:0] header__q;
    reg plain__clock;
    reg plain__reset;
    reg [63:0] plain__d;
    wire [63:0] plain__q;
    reg history__clock;
    reg history__reset;
    reg [57:0] history__d;
    wire [57:0] history__q;

    // Local signals
    reg [63:0] old;
    reg [63:0] line;

    // Sub module instances
    dtp_descrambler__reg_2_b1 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_descrambler__reg_64 plain(
        .clock(plain__clock),
        .reset(plain__reset),
        .d(plain__d),
        .q(plain__q)
    );
    dtp_descrambler__reg_58_h3ffffffffffffff history(
        .clock(history__clock),
        .reset(history__reset),
        .d(history__d),
        .q(history__q)
    );

    // Update code
    always @(*) begin
        header__clock = clock;
        plain__clock = clock;
        history__clock = clock;
        header__reset = reset;
        plain__reset = reset;
        history__reset = reset;
        old = ((history__q) & 64'hffffffffffffffff);
        line = serdes_rx_data;
        history__d = line[(32'h6)+:(58)];
        plain__d = line ^ (line << 32'h27) ^ (line << 32'h3a) ^ old ^ (old >> 32'h13);
        if (bypass) begin
            plain__d = line;
        end
        header__d = serdes_rx_hdr;
        sync_header = header__q;
        payload = plain__q;
    end

endmodule // dtp_descrambler

module dtp_descrambler__reg_2_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b1;
    always @(posedge clock) q <= reset ? 2'b1 : d;
endmodule // dtp_descrambler__reg_2_b1

module dtp_descrambler__reg_58_h3ffffffffffffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [57:0] d;
    output reg [57:0] q;

    // Update code (custom)
    initial q = 58'h3ffffffffffffff;
    always @(posedge clock) q <= reset ? 58'h3ffffffffffffff : d;
endmodule // dtp_descrambler__reg_58_h3ffffffffffffff

module dtp_descrambler__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_descrambler__reg_64

`default_nettype wire
