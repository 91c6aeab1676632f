// dtp_prbs31_checker: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_prbs31_checker(clock,reset,enable,serdes_rx_hdr,serdes_rx_data,error_count);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire [1:0] serdes_rx_hdr;
    input wire [63:0] serdes_rx_data;
    output reg [6:0] error_count;

    // Stub signals
    reg history__clock;
    reg history__reset;
    reg [30:0] history__d;
    wire [30:0] history__q;
    reg started__clock;
    reg started__reset;
    reg started__d;
    wire started__q;
    reg wrong__clock;
    reg wrong__reset;
    reg [65:0] wrong__d;
    wire [65:0] wrong__q;
    reg [5:0] elevenths_0__bits;
    wire [2:0] elevenths_0__count;
    reg [5:0] elevenths_1__bits;
    wire [2:0] elevenths_1__count;
    reg [5:0] elevenths_2__bits;
    wire [2:0] elevenths_2__count;
    reg [5:0] elevenths_3__bits;
    wire [2:0] elevenths_3__count;
    reg [5:0] elevenths_4__bits;
    wire [2:0] elevenths_4__count;
    reg [5:0] elevenths_5__bits;
    wire [2:0] elevenths_5__count;
    reg [5:0] elevenths_6__bits;
    wire [2:0] elevenths_6__count;
    reg [5:0] elevenths_7__bits;
    wire [2:0] elevenths_7__count;
    reg [5:0] elevenths_8__bits;
    wire [2:0] elevenths_8__count;
    reg [5:0] elevenths_9__bits;
    wire [2:0] elevenths_9__count;
    reg [5:0] elevenths_10__bits;
    wire [2:0] elevenths_10__count;
    reg counts__clock;
    reg counts__reset;
    reg [32:0] counts__d;
    wire [32:0] counts__q;
    reg third_0__clock;
    reg third_0__reset;
    reg [4:0] third_0__d;
    wire [4:0] third_0__q;
    reg third_1__clock;
    reg third_1__reset;
    reg [4:0] third_1__d;
    wire [4:0] third_1__q;
    reg third_2__clock;
    reg third_2__reset;
    reg [4:0] third_2__d;
    wire [4:0] third_2__q;
    reg total__clock;
    reg total__reset;
    reg [6:0] total__d;
    wire [6:0] total__q;

    // Local signals
    reg off;
    reg [65:0] word;
    reg [65:0] earlier;
    reg [65:0] sum;

    // Sub module instances
    dtp_prbs31_checker__reg_31 history(
        .clock(history__clock),
        .reset(history__reset),
        .d(history__d),
        .q(history__q)
    );
    dtp_prbs31_checker__reg_1 started(
        .clock(started__clock),
        .reset(started__reset),
        .d(started__d),
        .q(started__q)
    );
    dtp_prbs31_checker__reg_66 wrong(
        .clock(wrong__clock),
        .reset(wrong__reset),
        .d(wrong__d),
        .q(wrong__q)
    );
    dtp_prbs31_checker__elevenths elevenths_0(
        .bits(elevenths_0__bits),
        .count(elevenths_0__count)
    );
    dtp_prbs31_checker__elevenths elevenths_1(
        .bits(elevenths_1__bits),
        .count(elevenths_1__count)
    );
    dtp_prbs31_checker__elevenths elevenths_2(
        .bits(elevenths_2__bits),
        .count(elevenths_2__count)
    );
    dtp_prbs31_checker__elevenths elevenths_3(
        .bits(elevenths_3__bits),
        .count(elevenths_3__count)
    );
    dtp_prbs31_checker__elevenths elevenths_4(
        .bits(elevenths_4__bits),
        .count(elevenths_4__count)
    );
    dtp_prbs31_checker__elevenths elevenths_5(
        .bits(elevenths_5__bits),
        .count(elevenths_5__count)
    );
    dtp_prbs31_checker__elevenths elevenths_6(
        .bits(elevenths_6__bits),
        .count(elevenths_6__count)
    );
    dtp_prbs31_checker__elevenths elevenths_7(
        .bits(elevenths_7__bits),
        .count(elevenths_7__count)
    );
    dtp_prbs31_checker__elevenths elevenths_8(
        .bits(elevenths_8__bits),
        .count(elevenths_8__count)
    );
    dtp_prbs31_checker__elevenths elevenths_9(
        .bits(elevenths_9__bits),
        .count(elevenths_9__count)
    );
    dtp_prbs31_checker__elevenths elevenths_10(
        .bits(elevenths_10__bits),
        .count(elevenths_10__count)
    );
    dtp_prbs31_checker__reg_33 counts(
        .clock(counts__clock),
        .reset(counts__reset),
        .d(counts__d),
        .q(counts__q)
    );
    dtp_prbs31_checker__reg_5 third_0(
        .clock(third_0__clock),
        .reset(third_0__reset),
        .d(third_0__d),
        .q(third_0__q)
    );
    dtp_prbs31_checker__reg_5 third_1(
        .clock(third_1__clock),
        .reset(third_1__reset),
        .d(third_1__d),
        .q(third_1__q)
    );
    dtp_prbs31_checker__reg_5 third_2(
        .clock(third_2__clock),
        .reset(third_2__reset),
        .d(third_2__d),
        .q(third_2__q)
    );
    dtp_prbs31_checker__reg_7 total(
        .clock(total__clock),
        .reset(total__reset),
        .d(total__d),
        .q(total__q)
    );

    // Update code
    always @(*) begin
        history__clock = clock;
        started__clock = clock;
        wrong__clock = clock;
        counts__clock = clock;
        third_0__clock = clock;
        third_1__clock = clock;
        third_2__clock = clock;
        total__clock = clock;
        off = reset | ~enable;
        history__reset = off;
        started__reset = off;
        wrong__reset = off | ~started__q;
        counts__reset = off;
        third_0__reset = off;
        third_1__reset = off;
        third_2__reset = off;
        total__reset = off;
        word = ((serdes_rx_hdr) & 66'h3ffffffffffffffff) | (((serdes_rx_data) & 66'h3ffffffffffffffff) << 32'h2);
        history__d = word[(32'h23)+:(31)];
        started__d = 1'b1;
        earlier = ((history__q) & 66'h3ffffffffffffffff);
        sum = word ^ (word << 32'h1c) ^ (word << 32'h1f) ^ earlier ^ (earlier >> 32'h3);
        wrong__d = ~sum;
        elevenths_0__bits = wrong__q[(32'h0)+:(6)];
        elevenths_1__bits = wrong__q[(32'h6)+:(6)];
        elevenths_2__bits = wrong__q[(32'hc)+:(6)];
        elevenths_3__bits = wrong__q[(32'h12)+:(6)];
        elevenths_4__bits = wrong__q[(32'h18)+:(6)];
        elevenths_5__bits = wrong__q[(32'h1e)+:(6)];
        elevenths_6__bits = wrong__q[(32'h24)+:(6)];
        elevenths_7__bits = wrong__q[(32'h2a)+:(6)];
        elevenths_8__bits = wrong__q[(32'h30)+:(6)];
        elevenths_9__bits = wrong__q[(32'h36)+:(6)];
        elevenths_10__bits = wrong__q[(32'h3c)+:(6)];
        counts__d = ((elevenths_0__count) & 33'h1ffffffff) | (((elevenths_1__count) & 33'h1ffffffff) << 32'h3) | (((elevenths_2__count) & 33'h1ffffffff) << 32'h6) | (((elevenths_3__count) & 33'h1ffffffff) << 32'h9) | (((elevenths_4__count) & 33'h1ffffffff) << 32'hc) | (((elevenths_5__count) & 33'h1ffffffff) << 32'hf) | (((elevenths_6__count) & 33'h1ffffffff) << 32'h12) | (((elevenths_7__count) & 33'h1ffffffff) << 32'h15) | (((elevenths_8__count) & 33'h1ffffffff) << 32'h18) | (((elevenths_9__count) & 33'h1ffffffff) << 32'h1b) | (((elevenths_10__count) & 33'h1ffffffff) << 32'h1e);
        third_0__d = ((counts__q[(32'h0)+:(3)]) & 5'h1f) + ((counts__q[(32'h3)+:(3)]) & 5'h1f) + ((counts__q[(32'h6)+:(3)]) & 5'h1f) + ((counts__q[(32'h9)+:(3)]) & 5'h1f);
        third_1__d = ((counts__q[(32'hc)+:(3)]) & 5'h1f) + ((counts__q[(32'hf)+:(3)]) & 5'h1f) + ((counts__q[(32'h12)+:(3)]) & 5'h1f) + ((counts__q[(32'h15)+:(3)]) & 5'h1f);
        third_2__d = ((counts__q[(32'h18)+:(3)]) & 5'h1f) + ((counts__q[(32'h1b)+:(3)]) & 5'h1f) + ((counts__q[(32'h1e)+:(3)]) & 5'h1f);
        total__d = ((third_0__q) & 7'h7f) + ((third_1__q) & 7'h7f) + ((third_2__q) & 7'h7f);
        error_count = total__q;
    end

endmodule // dtp_prbs31_checker

module dtp_prbs31_checker__elevenths(bits,count);

    // Module arguments
    input wire [5:0] bits;
    output reg [2:0] count;

    // Update code
    always @(*) begin
        count = ((bits[(32'h0)+:(1)]) & 3'h7) + ((bits[(32'h1)+:(1)]) & 3'h7) + ((bits[(32'h2)+:(1)]) & 3'h7) + ((bits[(32'h3)+:(1)]) & 3'h7) + ((bits[(32'h4)+:(1)]) & 3'h7) + ((bits[(32'h5)+:(1)]) & 3'h7);
    end

endmodule // dtp_prbs31_checker__elevenths

module dtp_prbs31_checker__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_prbs31_checker__reg_1

module dtp_prbs31_checker__reg_31(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [30:0] d;
    output reg [30:0] q;

    // Update code (custom)
    initial q = 31'h0;
    always @(posedge clock) q <= reset ? 31'h0 : d;
endmodule // dtp_prbs31_checker__reg_31

module dtp_prbs31_checker__reg_33(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h0;
    always @(posedge clock) q <= reset ? 33'h0 : d;
endmodule // dtp_prbs31_checker__reg_33

module dtp_prbs31_checker__reg_5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] d;
    output reg [4:0] q;

    // Update code (custom)
    initial q = 5'b0;
    always @(posedge clock) q <= reset ? 5'b0 : d;
endmodule // dtp_prbs31_checker__reg_5

module dtp_prbs31_checker__reg_66(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [65:0] d;
    output reg [65:0] q;

    // Update code (custom)
    initial q = 66'h0;
    always @(posedge clock) q <= reset ? 66'h0 : d;
endmodule // dtp_prbs31_checker__reg_66

module dtp_prbs31_checker__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_prbs31_checker__reg_7

`default_nettype wire
