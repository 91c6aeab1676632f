// dtp_arbiter: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_arbiter(clock,reset,enable,ack_valid,ack_value,beacon_join,beacon,init,msb,log_valid,log_value,gc,free_units,idle,encoded_hdr,encoded_payload,grant_valid,grant_kind,inserted_hdr,inserted_payload,align_demand);

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
    input wire log_valid;
    input wire [44:0] log_value;
    input wire [63:0] gc;
    input wire [44:0] free_units;
    input wire idle;
    input wire [1:0] encoded_hdr;
    input wire [63:0] encoded_payload;
    output reg grant_valid;
    output reg [2:0] grant_kind;
    output reg [1:0] inserted_hdr;
    output reg [63:0] inserted_payload;
    output reg align_demand;

    // Constant declarations
    localparam spacing_start = 3'b111;
    localparam wait_end = 6'b100000;

    // Stub signals
    reg [47:0] crc8__field;
    wire [7:0] crc8__crc;
    reg candidate_valid__clock;
    reg candidate_valid__reset;
    reg candidate_valid__d;
    wire candidate_valid__q;
    reg candidate__clock;
    reg candidate__reset;
    reg [47:0] candidate__d;
    wire [47:0] candidate__q;
    reg next_valid__clock;
    reg next_valid__reset;
    reg next_valid__d;
    wire next_valid__q;
    reg next_codes__clock;
    reg next_codes__reset;
    reg [55:0] next_codes__d;
    wire [55:0] next_codes__q;
    reg spacing_ticks__clock;
    reg spacing_ticks__reset;
    reg [2:0] spacing_ticks__d;
    wire [2:0] spacing_ticks__q;
    reg wait_ticks__clock;
    reg wait_ticks__reset;
    reg [5:0] wait_ticks__d;
    wire [5:0] wait_ticks__q;

    // Local signals
    reg [2:0] kind;
    reg [44:0] value;
    reg urgent;
    reg demand;
    reg grant;

    // Sub module instances
    dtp_arbiter__crc8 crc8(
        .field(crc8__field),
        .crc(crc8__crc)
    );
    dtp_arbiter__reg_1 candidate_valid(
        .clock(candidate_valid__clock),
        .reset(candidate_valid__reset),
        .d(candidate_valid__d),
        .q(candidate_valid__q)
    );
    dtp_arbiter__reg_48 candidate(
        .clock(candidate__clock),
        .reset(candidate__reset),
        .d(candidate__d),
        .q(candidate__q)
    );
    dtp_arbiter__reg_1 next_valid(
        .clock(next_valid__clock),
        .reset(next_valid__reset),
        .d(next_valid__d),
        .q(next_valid__q)
    );
    dtp_arbiter__reg_56 next_codes(
        .clock(next_codes__clock),
        .reset(next_codes__reset),
        .d(next_codes__d),
        .q(next_codes__q)
    );
    dtp_arbiter__reg_3 spacing_ticks(
        .clock(spacing_ticks__clock),
        .reset(spacing_ticks__reset),
        .d(spacing_ticks__d),
        .q(spacing_ticks__q)
    );
    dtp_arbiter__reg_6 wait_ticks(
        .clock(wait_ticks__clock),
        .reset(wait_ticks__reset),
        .d(wait_ticks__d),
        .q(wait_ticks__q)
    );

    // Update code
    always @(*) begin
        candidate_valid__clock = clock;
        candidate__clock = clock;
        next_valid__clock = clock;
        next_codes__clock = clock;
        spacing_ticks__clock = clock;
        wait_ticks__clock = clock;
        candidate_valid__reset = reset;
        next_valid__reset = reset;
        spacing_ticks__reset = reset;
        wait_ticks__reset = reset;
        candidate__reset = 1'b0;
        next_codes__reset = 1'b0;
        urgent = ack_valid | beacon_join | msb | beacon | init;
        candidate_valid__d = enable & (urgent | log_valid);
        if (ack_valid) begin
            kind = 32'h2;
            value = ack_value;
        end
        else if (beacon_join) begin
            kind = 32'h7;
            value = gc[(32'h0)+:(45)];
        end
        else if (msb) begin
            kind = 32'h3;
            value = gc[(32'h13)+:(45)];
        end
        else if (beacon) begin
            kind = 32'h4;
            value = gc[(32'h0)+:(45)];
        end
        else if (init) begin
            kind = 32'h1;
            value = free_units;
        end
        else begin
            kind = 32'h5;
            value = log_value;
        end
        candidate__d = (((value) & 48'hffffffffffff) << 32'h3) | ((kind) & 48'hffffffffffff);
        crc8__field = candidate__q;
        next_valid__d = candidate_valid__q & enable;
        next_codes__d = (((crc8__crc) & 56'hffffffffffffff) << 32'h30) | ((candidate__q) & 56'hffffffffffffff);
        grant = idle & next_valid__q & (spacing_ticks__q == 32'h0);
        inserted_hdr = encoded_hdr;
        inserted_payload = encoded_payload;
        grant_kind = 32'h0;
        if (grant) begin
            grant_kind = next_codes__q[(32'h0)+:(3)];
            inserted_payload = (((next_codes__q) & 64'hffffffffffffffff) << 32'h8) | ((encoded_payload[(32'h0)+:(8)]) & 64'hffffffffffffffff);
        end
        spacing_ticks__d = 32'h0;
        if (grant) begin
            spacing_ticks__d = spacing_start;
        end
        else if (spacing_ticks__q != 32'h0) begin
            spacing_ticks__d = spacing_ticks__q - 32'h1;
        end
        demand = wait_ticks__q == wait_end;
        wait_ticks__d = wait_ticks__q;
        if (grant | ~urgent | ~enable) begin
            wait_ticks__d = 32'h0;
        end
        else if (~demand) begin
            wait_ticks__d = wait_ticks__q + 32'h1;
        end
        grant_valid = grant;
        align_demand = demand;
    end

endmodule // dtp_arbiter

module dtp_arbiter__crc8(field,crc);

    // Module arguments
    input wire [47:0] field;
    output reg [7:0] crc;

    // Constant declarations
    localparam tap_0 = 48'h7156a166329;
    localparam tap_1 = 48'he2ad42cc653;
    localparam tap_2 = 48'h1c55a8598ca7;
    localparam tap_3 = 48'h38ab50b3194e;
    localparam tap_4 = 48'h7156a166329d;
    localparam tap_5 = 48'he2ad42cc653b;
    localparam tap_6 = 48'hc24fef8ea95e;
    localparam tap_7 = 48'h838ab50b3194;

    // Local signals
    reg bit_0;
    reg bit_1;
    reg bit_2;
    reg bit_3;
    reg bit_4;
    reg bit_5;
    reg bit_6;
    reg bit_7;

    // Update code
    always @(*) begin
        bit_0 = ^(field & tap_0);
        bit_1 = ^(field & tap_1);
        bit_2 = ^(field & tap_2);
        bit_3 = ^(field & tap_3);
        bit_4 = ^(field & tap_4);
        bit_5 = ^(field & tap_5);
        bit_6 = ^(field & tap_6);
        bit_7 = ^(field & tap_7);
        crc = ((bit_0) & 8'hff) | (((bit_1) & 8'hff) << 32'h1) | (((bit_2) & 8'hff) << 32'h2) | (((bit_3) & 8'hff) << 32'h3) | (((bit_4) & 8'hff) << 32'h4) | (((bit_5) & 8'hff) << 32'h5) | (((bit_6) & 8'hff) << 32'h6) | (((bit_7) & 8'hff) << 32'h7);
    end

endmodule // dtp_arbiter__crc8

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

module dtp_arbiter__reg_48(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [47:0] d;
    output reg [47:0] q;

    // Update code (custom)
    initial q = 48'h0;
    always @(posedge clock) q <= reset ? 48'h0 : d;
endmodule // dtp_arbiter__reg_48

module dtp_arbiter__reg_56(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [55:0] d;
    output reg [55:0] q;

    // Update code (custom)
    initial q = 56'h0;
    always @(posedge clock) q <= reset ? 56'h0 : d;
endmodule // dtp_arbiter__reg_56

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
