// dtp_inserter: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_inserter(clock,reset,candidate,idle_next,encoded_payload,grant_kind,inserted_payload);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [47:0] candidate;
    input wire idle_next;
    input wire [63:0] encoded_payload;
    output reg [2:0] grant_kind;
    output reg [63:0] inserted_payload;

    // Constant declarations
    localparam spacing_start = 4'h7;

    // Stub signals
    reg [47:0] crc8__field;
    wire [7:0] crc8__crc;
    reg codes__clock;
    reg codes__reset;
    reg [55:0] codes__d;
    wire [55:0] codes__q;
    reg spacing_ticks__clock;
    reg spacing_ticks__reset;
    reg [3:0] spacing_ticks__d;
    wire [3:0] spacing_ticks__q;

    // Local signals
    reg leaves;

    // Sub module instances
    dtp_inserter__crc8 crc8(
        .field(crc8__field),
        .crc(crc8__crc)
    );
    dtp_inserter__reg_56 codes(
        .clock(codes__clock),
        .reset(codes__reset),
        .d(codes__d),
        .q(codes__q)
    );
    dtp_inserter__reg_4 spacing_ticks(
        .clock(spacing_ticks__clock),
        .reset(spacing_ticks__reset),
        .d(spacing_ticks__d),
        .q(spacing_ticks__q)
    );

    // Update code
    always @(*) begin
        codes__clock = clock;
        spacing_ticks__clock = clock;
        spacing_ticks__reset = reset;
        leaves = idle_next & |candidate[(32'h0)+:(3)] & (spacing_ticks__q == 32'h0);
        crc8__field = candidate;
        codes__d = (((crc8__crc) & 56'hffffffffffffff) << 32'h30) | ((candidate) & 56'hffffffffffffff);
        codes__reset = reset | ~leaves;
        spacing_ticks__d = 32'h0;
        if (leaves) begin
            spacing_ticks__d = spacing_start;
        end
        else if (|spacing_ticks__q) begin
            spacing_ticks__d = spacing_ticks__q - 32'h1;
        end
        grant_kind = codes__q[(32'h0)+:(3)];
        inserted_payload = encoded_payload | (((codes__q) & 64'hffffffffffffffff) << 32'h8);
    end

endmodule // dtp_inserter

module dtp_inserter__crc8(field,crc);

    // Module arguments
    input wire [47:0] field;
    output reg [7:0] crc;

    // Stub signals
    reg [47:0] bits_014__field;
    wire bits_014__a;
    wire bits_014__b;
    wire bits_014__c;
    reg [47:0] bits_256__field;
    wire bits_256__a;
    wire bits_256__b;
    wire bits_256__c;
    reg [47:0] bits_37__field;
    wire bits_37__a;
    wire bits_37__b;
    wire bits_37__c;

    // Local signals
    reg bit_0;
    reg bit_1;
    reg bit_2;
    reg bit_3;
    reg bit_4;
    reg bit_5;
    reg bit_6;
    reg bit_7;

    // Sub module instances
    dtp_inserter__crc8__bits bits_014(
        .field(bits_014__field),
        .a(bits_014__a),
        .b(bits_014__b),
        .c(bits_014__c)
    );
    dtp_inserter__crc8__bits_256 bits_256(
        .field(bits_256__field),
        .a(bits_256__a),
        .b(bits_256__b),
        .c(bits_256__c)
    );
    dtp_inserter__crc8__bits_37 bits_37(
        .field(bits_37__field),
        .a(bits_37__a),
        .b(bits_37__b),
        .c(bits_37__c)
    );

    // Update code
    always @(*) begin
        bits_014__field = field;
        bits_256__field = field;
        bits_37__field = field;
        bit_0 = bits_014__a;
        bit_1 = bits_014__b;
        bit_2 = bits_256__a;
        bit_3 = bits_37__a;
        bit_4 = bits_014__c;
        bit_5 = bits_256__b;
        bit_6 = bits_256__c;
        bit_7 = bits_37__b;
        crc = ((bit_0) & 8'hff) | (((bit_1) & 8'hff) << 32'h1) | (((bit_2) & 8'hff) << 32'h2) | (((bit_3) & 8'hff) << 32'h3) | (((bit_4) & 8'hff) << 32'h4) | (((bit_5) & 8'hff) << 32'h5) | (((bit_6) & 8'hff) << 32'h6) | (((bit_7) & 8'hff) << 32'h7);
    end

endmodule // dtp_inserter__crc8

module dtp_inserter__crc8__bits(field,a,b,c);

    // Module arguments
    input wire [47:0] field;
    output reg a;
    output reg b;
    output reg c;

    // Constant declarations
    localparam feed_only_a = 48'h10a100120;
    localparam feed_only_b = 48'h82814088442;
    localparam feed_a_and_b = 48'h60040004000;
    localparam feed_only_c = 48'h704001401084;
    localparam feed_a_and_c = 48'h11420022008;
    localparam feed_b_and_c = 48'h280200010;
    localparam feed_all = 48'h40201;

    // Local signals
    reg only_a;
    reg only_b;
    reg a_and_b;
    reg only_c;
    reg a_and_c;
    reg b_and_c;
    reg all;

    // Update code
    always @(*) begin
        only_a = ^(field & feed_only_a);
        only_b = ^(field & feed_only_b);
        a_and_b = ^(field & feed_a_and_b);
        only_c = ^(field & feed_only_c);
        a_and_c = ^(field & feed_a_and_c);
        b_and_c = ^(field & feed_b_and_c);
        all = ^(field & feed_all);
        a = only_a ^ a_and_b ^ a_and_c ^ all;
        b = only_b ^ a_and_b ^ b_and_c ^ all;
        c = only_c ^ a_and_c ^ b_and_c ^ all;
    end

endmodule // dtp_inserter__crc8__bits

module dtp_inserter__crc8__bits_256(field,a,b,c);

    // Module arguments
    input wire [47:0] field;
    output reg a;
    output reg b;
    output reg c;

    // Constant declarations
    localparam feed_only_a = 48'h1c1000110080;
    localparam feed_only_b = 48'h20a000004000;
    localparam feed_a_and_b = 48'h400421;
    localparam feed_only_c = 48'h205020040;
    localparam feed_a_and_c = 48'h40a8008804;
    localparam feed_b_and_c = 48'hc20842842118;
    localparam feed_all = 48'h500080002;

    // Local signals
    reg only_a;
    reg only_b;
    reg a_and_b;
    reg only_c;
    reg a_and_c;
    reg b_and_c;
    reg all;

    // Update code
    always @(*) begin
        only_a = ^(field & feed_only_a);
        only_b = ^(field & feed_only_b);
        a_and_b = ^(field & feed_a_and_b);
        only_c = ^(field & feed_only_c);
        a_and_c = ^(field & feed_a_and_c);
        b_and_c = ^(field & feed_b_and_c);
        all = ^(field & feed_all);
        a = only_a ^ a_and_b ^ a_and_c ^ all;
        b = only_b ^ a_and_b ^ b_and_c ^ all;
        c = only_c ^ a_and_c ^ b_and_c ^ all;
    end

endmodule // dtp_inserter__crc8__bits_256

module dtp_inserter__crc8__bits_37(field,a,b,c);

    // Module arguments
    input wire [47:0] field;
    output reg a;
    output reg b;
    output reg c;

    // Constant declarations
    localparam feed_only_a = 48'h382140b0084a;
    localparam feed_only_b = 48'h8300a5082090;
    localparam feed_a_and_b = 48'h8a10031104;
    localparam feed_only_c = 48'h0;
    localparam feed_a_and_c = 48'h0;
    localparam feed_b_and_c = 48'h0;
    localparam feed_all = 48'h0;

    // Local signals
    reg only_a;
    reg only_b;
    reg a_and_b;
    reg only_c;
    reg a_and_c;
    reg b_and_c;
    reg all;

    // Update code
    always @(*) begin
        only_a = ^(field & feed_only_a);
        only_b = ^(field & feed_only_b);
        a_and_b = ^(field & feed_a_and_b);
        only_c = ^(field & feed_only_c);
        a_and_c = ^(field & feed_a_and_c);
        b_and_c = ^(field & feed_b_and_c);
        all = ^(field & feed_all);
        a = only_a ^ a_and_b ^ a_and_c ^ all;
        b = only_b ^ a_and_b ^ b_and_c ^ all;
        c = only_c ^ a_and_c ^ b_and_c ^ all;
    end

endmodule // dtp_inserter__crc8__bits_37

module dtp_inserter__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_inserter__reg_4

module dtp_inserter__reg_56(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [55:0] d;
    output reg [55:0] q;

    // Update code (custom)
    initial q = 56'h0;
    always @(posedge clock) q <= reset ? 56'h0 : d;
endmodule // dtp_inserter__reg_56

`default_nettype wire
