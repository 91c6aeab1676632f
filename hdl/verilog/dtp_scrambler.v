// dtp_scrambler: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_scrambler(clock,reset,sync_header,payload,bypass,is_pattern,pattern,serdes_tx_hdr,serdes_tx_data);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] sync_header;
    input wire [63:0] payload;
    input wire bypass;
    input wire is_pattern;
    input wire [65:0] pattern;
    output reg [1:0] serdes_tx_hdr;
    output reg [63:0] serdes_tx_data;

    // Stub signals
    reg header__clock;
    reg header__reset;
    reg [1:0] header__d;
    wire [1:0] header__q;
    reg sent__clock;
    reg sent__reset;
    reg [63:0] sent__d;
    wire [63:0] sent__q;

    // Local signals
    reg [63:0] history;
    reg [63:0] head;

    // Sub module instances
    dtp_scrambler__reg_2 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_scrambler__reg_64_hffffffffffffffff sent(
        .clock(sent__clock),
        .reset(sent__reset),
        .d(sent__d),
        .q(sent__q)
    );

    // Update code
    always @(*) begin
        header__clock = clock;
        sent__clock = clock;
        header__reset = reset;
        sent__reset = reset;
        history = sent__q >> 32'h6;
        head = payload ^ history ^ (history >> 32'h13);
        sent__d = head ^ (head << 32'h27) ^ (head << 32'h3a);
        header__d = sync_header;
        if (is_pattern) begin
            sent__d = pattern[(32'h2)+:(64)];
            header__d = pattern[(32'h0)+:(2)];
        end
        else if (bypass) begin
            sent__d = payload;
        end
        serdes_tx_hdr = header__q;
        serdes_tx_data = sent__q;
    end

endmodule // dtp_scrambler

module dtp_scrambler__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_scrambler__reg_2

module dtp_scrambler__reg_64_hffffffffffffffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hffffffffffffffff;
    always @(posedge clock) q <= reset ? 64'hffffffffffffffff : d;
endmodule // dtp_scrambler__reg_64_hffffffffffffffff

`default_nettype wire
