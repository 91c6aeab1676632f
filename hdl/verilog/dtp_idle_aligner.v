// dtp_idle_aligner: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_idle_aligner(clock,reset,xgmii_txd,xgmii_txc,align_demand,aligned_txd,aligned_txc,aligned_idle);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    input wire align_demand;
    output reg [63:0] aligned_txd;
    output reg [7:0] aligned_txc;
    output reg aligned_idle;

    // Stub signals
    reg txd__clock;
    reg txd__reset;
    reg [63:0] txd__d;
    wire [63:0] txd__q;
    reg txc__clock;
    reg txc__reset;
    reg [7:0] txc__d;
    wire [7:0] txc__q;
    reg idle__clock;
    reg idle__reset;
    reg idle__d;
    wire idle__q;
    reg holding__clock;
    reg holding__reset;
    reg holding__d;
    wire holding__q;
    reg held_data__clock;
    reg held_data__reset;
    reg [31:0] held_data__d;
    wire [31:0] held_data__q;
    reg held_control__clock;
    reg held_control__reset;
    reg [3:0] held_control__d;
    wire [3:0] held_control__q;
    reg held_is_idle__clock;
    reg held_is_idle__reset;
    reg held_is_idle__d;
    wire held_is_idle__q;
    reg held_is_gap__clock;
    reg held_is_gap__reset;
    reg held_is_gap__d;
    wire held_is_gap__q;
    reg held_is_begin__clock;
    reg held_is_begin__reset;
    reg held_is_begin__d;
    wire held_is_begin__q;
    reg gap_one__clock;
    reg gap_one__reset;
    reg gap_one__d;
    wire gap_one__q;
    reg gap_two__clock;
    reg gap_two__reset;
    reg gap_two__d;
    wire gap_two__q;
    reg [31:0] left__data;
    reg [3:0] left__control;
    wire left__is_idle;
    wire left__is_start;
    wire left__is_gap;
    wire left__is_gap_begin;
    reg [31:0] right__data;
    reg [3:0] right__control;
    wire right__is_idle;
    wire right__is_start;
    wire right__is_gap;
    wire right__is_gap_begin;

    // Local signals
    reg [31:0] left_data;
    reg [3:0] left_control;
    reg [31:0] right_data;
    reg [3:0] right_control;
    reg insert;
    reg keep;
    reg drop_held;
    reg drop_left;
    reg drop_right;
    reg held_gap;
    reg first_gap;
    reg first_is_idle;
    reg second_is_idle;
    reg [31:0] first_data;
    reg [3:0] first_control;
    reg [31:0] second_data;
    reg [3:0] second_control;
    reg second_is_gap;
    reg second_is_begin;

    // Sub module instances
    dtp_idle_aligner__reg_64_h707070707070707 txd(
        .clock(txd__clock),
        .reset(txd__reset),
        .d(txd__d),
        .q(txd__q)
    );
    dtp_idle_aligner__reg_8_hff txc(
        .clock(txc__clock),
        .reset(txc__reset),
        .d(txc__d),
        .q(txc__q)
    );
    dtp_idle_aligner__reg_1_b1 idle(
        .clock(idle__clock),
        .reset(idle__reset),
        .d(idle__d),
        .q(idle__q)
    );
    dtp_idle_aligner__reg_1 holding(
        .clock(holding__clock),
        .reset(holding__reset),
        .d(holding__d),
        .q(holding__q)
    );
    dtp_idle_aligner__reg_32 held_data(
        .clock(held_data__clock),
        .reset(held_data__reset),
        .d(held_data__d),
        .q(held_data__q)
    );
    dtp_idle_aligner__reg_4 held_control(
        .clock(held_control__clock),
        .reset(held_control__reset),
        .d(held_control__d),
        .q(held_control__q)
    );
    dtp_idle_aligner__reg_1 held_is_idle(
        .clock(held_is_idle__clock),
        .reset(held_is_idle__reset),
        .d(held_is_idle__d),
        .q(held_is_idle__q)
    );
    dtp_idle_aligner__reg_1 held_is_gap(
        .clock(held_is_gap__clock),
        .reset(held_is_gap__reset),
        .d(held_is_gap__d),
        .q(held_is_gap__q)
    );
    dtp_idle_aligner__reg_1 held_is_begin(
        .clock(held_is_begin__clock),
        .reset(held_is_begin__reset),
        .d(held_is_begin__d),
        .q(held_is_begin__q)
    );
    dtp_idle_aligner__reg_1_b1 gap_one(
        .clock(gap_one__clock),
        .reset(gap_one__reset),
        .d(gap_one__d),
        .q(gap_one__q)
    );
    dtp_idle_aligner__reg_1_b1 gap_two(
        .clock(gap_two__clock),
        .reset(gap_two__reset),
        .d(gap_two__d),
        .q(gap_two__q)
    );
    dtp_idle_aligner__left left(
        .data(left__data),
        .control(left__control),
        .is_idle(left__is_idle),
        .is_start(left__is_start),
        .is_gap(left__is_gap),
        .is_gap_begin(left__is_gap_begin)
    );
    dtp_idle_aligner__left right(
        .data(right__data),
        .control(right__control),
        .is_idle(right__is_idle),
        .is_start(right__is_start),
        .is_gap(right__is_gap),
        .is_gap_begin(right__is_gap_begin)
    );

    // Update code
    always @(*) begin
        txd__clock = clock;
        txc__clock = clock;
        idle__clock = clock;
        holding__clock = clock;
        held_data__clock = clock;
        held_control__clock = clock;
        held_is_idle__clock = clock;
        held_is_gap__clock = clock;
        held_is_begin__clock = clock;
        gap_one__clock = clock;
        gap_two__clock = clock;
        txd__reset = reset;
        txc__reset = reset;
        idle__reset = reset;
        holding__reset = reset;
        held_data__reset = reset;
        held_control__reset = reset;
        held_is_idle__reset = reset;
        held_is_gap__reset = reset;
        held_is_begin__reset = reset;
        gap_one__reset = reset;
        gap_two__reset = reset;
        left__data = xgmii_txd[(32'h0)+:(32)];
        left__control = xgmii_txc[(32'h0)+:(4)];
        right__data = xgmii_txd[(32'h20)+:(32)];
        right__control = xgmii_txc[(32'h4)+:(4)];
        left_data = xgmii_txd[(32'h0)+:(32)];
        left_control = xgmii_txc[(32'h0)+:(4)];
        right_data = xgmii_txd[(32'h20)+:(32)];
        right_control = xgmii_txc[(32'h4)+:(4)];
        insert = ~holding__q & align_demand & left__is_idle & right__is_start;
        keep = align_demand & held_is_idle__q & left__is_idle;
        held_gap = held_is_gap__q | held_is_begin__q;
        drop_held = holding__q & ~keep & held_is_idle__q & gap_two__q;
        drop_left = holding__q & ~keep & ~drop_held & left__is_idle & held_is_gap__q & gap_one__q;
        drop_right = holding__q & ~keep & ~drop_held & ~drop_left & right__is_idle & left__is_gap & held_gap;
        holding__d = insert | (holding__q & ~(drop_held | drop_left | drop_right));
        held_data__d = right_data;
        held_control__d = right_control;
        held_is_idle__d = right__is_idle;
        held_is_gap__d = right__is_gap;
        held_is_begin__d = right__is_gap_begin;
        first_data = left_data;
        first_control = left_control;
        first_gap = left__is_gap | left__is_gap_begin;
        first_is_idle = left__is_idle;
        if (holding__q & ~drop_held) begin
            first_data = held_data__q;
            first_control = held_control__q;
            first_gap = held_gap;
            first_is_idle = held_is_idle__q;
        end
        second_data = right_data;
        second_control = right_control;
        second_is_idle = right__is_idle;
        second_is_gap = right__is_gap;
        second_is_begin = right__is_gap_begin;
        if (insert | (holding__q & ~(drop_held | drop_left))) begin
            second_data = left_data;
            second_control = left_control;
            second_is_idle = left__is_idle;
            second_is_gap = left__is_gap;
            second_is_begin = left__is_gap_begin;
        end
        txd__d = ((first_data) & 64'hffffffffffffffff) | (((second_data) & 64'hffffffffffffffff) << 32'h20);
        txc__d = ((first_control) & 8'hff) | (((second_control) & 8'hff) << 32'h4);
        idle__d = first_is_idle & second_is_idle;
        gap_one__d = second_is_gap | second_is_begin;
        gap_two__d = second_is_gap & first_gap;
        aligned_txd = txd__q;
        aligned_txc = txc__q;
        aligned_idle = idle__q;
    end

endmodule // dtp_idle_aligner

module dtp_idle_aligner__left(data,control,is_idle,is_start,is_gap,is_gap_begin);

    // Module arguments
    input wire [31:0] data;
    input wire [3:0] control;
    output reg is_idle;
    output reg is_start;
    output reg is_gap;
    output reg is_gap_begin;

    // Local signals
    reg [7:0] first;
    reg all_control;
    reg leads;

    // Update code
    always @(*) begin
        first = data[(32'h0)+:(8)];
        all_control = control == 32'hf;
        leads = control == 32'h1;
        is_idle = all_control & (data == 32'h7070707);
        is_start = control[32'h0] & (first == 32'hfb);
        is_gap_begin = all_control & (first == 32'hfd);
        is_gap = (all_control & (first != 32'hfd)) | (leads & ((first == 32'h9c) | (first == 32'h5c)));
    end

endmodule // dtp_idle_aligner__left

module dtp_idle_aligner__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_idle_aligner__reg_1

module dtp_idle_aligner__reg_1_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b1;
    always @(posedge clock) q <= reset ? 1'b1 : d;
endmodule // dtp_idle_aligner__reg_1_b1

module dtp_idle_aligner__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_idle_aligner__reg_32

module dtp_idle_aligner__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_idle_aligner__reg_4

module dtp_idle_aligner__reg_64_h707070707070707(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h707070707070707;
    always @(posedge clock) q <= reset ? 64'h707070707070707 : d;
endmodule // dtp_idle_aligner__reg_64_h707070707070707

module dtp_idle_aligner__reg_8_hff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'hff;
    always @(posedge clock) q <= reset ? 8'hff : d;
endmodule // dtp_idle_aligner__reg_8_hff

`default_nettype wire
