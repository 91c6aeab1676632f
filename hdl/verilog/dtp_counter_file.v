// dtp_counter_file: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_counter_file(clock,reset,events,deltas_0,deltas_1,deltas_2,deltas_3,deltas_4,pattern_errors,events_out,index,value);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [23:0] events;
    input wire [5:0] deltas_0;
    input wire [5:0] deltas_1;
    input wire [5:0] deltas_2;
    input wire [5:0] deltas_3;
    input wire [5:0] deltas_4;
    input wire [11:0] pattern_errors;
    input wire [2:0] events_out;
    input wire [5:0] index;
    output reg [63:0] value;

    // Constant declarations
    localparam start = 32'h0;

    // Stub signals
    reg memory__clock;
    reg memory__write;
    reg [5:0] memory__write_address;
    reg [63:0] memory__write_data;
    reg [5:0] memory__read_address;
    wire [63:0] memory__q;
    reg pending_0__clock;
    reg pending_0__reset;
    reg [6:0] pending_0__d;
    wire [6:0] pending_0__q;
    reg pending_1__clock;
    reg pending_1__reset;
    reg [6:0] pending_1__d;
    wire [6:0] pending_1__q;
    reg pending_2__clock;
    reg pending_2__reset;
    reg [6:0] pending_2__d;
    wire [6:0] pending_2__q;
    reg pending_3__clock;
    reg pending_3__reset;
    reg [6:0] pending_3__d;
    wire [6:0] pending_3__q;
    reg pending_4__clock;
    reg pending_4__reset;
    reg [6:0] pending_4__d;
    wire [6:0] pending_4__q;
    reg pending_5__clock;
    reg pending_5__reset;
    reg [6:0] pending_5__d;
    wire [6:0] pending_5__q;
    reg pending_6__clock;
    reg pending_6__reset;
    reg [6:0] pending_6__d;
    wire [6:0] pending_6__q;
    reg pending_7__clock;
    reg pending_7__reset;
    reg [6:0] pending_7__d;
    wire [6:0] pending_7__q;
    reg pending_8__clock;
    reg pending_8__reset;
    reg [6:0] pending_8__d;
    wire [6:0] pending_8__q;
    reg pending_9__clock;
    reg pending_9__reset;
    reg [6:0] pending_9__d;
    wire [6:0] pending_9__q;
    reg pending_10__clock;
    reg pending_10__reset;
    reg [6:0] pending_10__d;
    wire [6:0] pending_10__q;
    reg pending_11__clock;
    reg pending_11__reset;
    reg [6:0] pending_11__d;
    wire [6:0] pending_11__q;
    reg pending_12__clock;
    reg pending_12__reset;
    reg [6:0] pending_12__d;
    wire [6:0] pending_12__q;
    reg pending_13__clock;
    reg pending_13__reset;
    reg [6:0] pending_13__d;
    wire [6:0] pending_13__q;
    reg pending_14__clock;
    reg pending_14__reset;
    reg [6:0] pending_14__d;
    wire [6:0] pending_14__q;
    reg pending_15__clock;
    reg pending_15__reset;
    reg [6:0] pending_15__d;
    wire [6:0] pending_15__q;
    reg pending_16__clock;
    reg pending_16__reset;
    reg [6:0] pending_16__d;
    wire [6:0] pending_16__q;
    reg pending_17__clock;
    reg pending_17__reset;
    reg [6:0] pending_17__d;
    wire [6:0] pending_17__q;
    reg pending_18__clock;
    reg pending_18__reset;
    reg [6:0] pending_18__d;
    wire [6:0] pending_18__q;
    reg pending_19__clock;
    reg pending_19__reset;
    reg [6:0] pending_19__d;
    wire [6:0] pending_19__q;
    reg pending_20__clock;
    reg pending_20__reset;
    reg [6:0] pending_20__d;
    wire [6:0] pending_20__q;
    reg pending_21__clock;
    reg pending_21__reset;
    reg [6:0] pending_21__d;
    wire [6:0] pending_21__q;
    reg pending_22__clock;
    reg pending_22__reset;
    reg [6:0] pending_22__d;
    wire [6:0] pending_22__q;
    reg pending_23__clock;
    reg pending_23__reset;
    reg [6:0] pending_23__d;
    wire [6:0] pending_23__q;
    reg received_0__clock;
    reg received_0__reset;
    reg [6:0] received_0__d;
    wire [6:0] received_0__q;
    reg received_1__clock;
    reg received_1__reset;
    reg [6:0] received_1__d;
    wire [6:0] received_1__q;
    reg received_2__clock;
    reg received_2__reset;
    reg [6:0] received_2__d;
    wire [6:0] received_2__q;
    reg received_3__clock;
    reg received_3__reset;
    reg [6:0] received_3__d;
    wire [6:0] received_3__q;
    reg received_4__clock;
    reg received_4__reset;
    reg [6:0] received_4__d;
    wire [6:0] received_4__q;
    reg pattern__clock;
    reg pattern__reset;
    reg [12:0] pattern__d;
    wire [12:0] pattern__q;
    reg sent_0__clock;
    reg sent_0__reset;
    reg [6:0] sent_0__d;
    wire [6:0] sent_0__q;
    reg sent_1__clock;
    reg sent_1__reset;
    reg [6:0] sent_1__d;
    wire [6:0] sent_1__q;
    reg sent_2__clock;
    reg sent_2__reset;
    reg [6:0] sent_2__d;
    wire [6:0] sent_2__q;
    reg second__clock;
    reg second__reset;
    reg second__d;
    wire second__q;
    reg ring__clock;
    reg ring__reset;
    reg [32:0] ring__d;
    wire [32:0] ring__q;
    reg slot__clock;
    reg slot__reset;
    reg [5:0] slot__d;
    wire [5:0] slot__q;
    reg first_walk__clock;
    reg first_walk__reset;
    reg first_walk__d;
    wire first_walk__q;
    reg addend__clock;
    reg addend__reset;
    reg [12:0] addend__d;
    wire [12:0] addend__q;
    reg sum_valid__clock;
    reg sum_valid__reset;
    reg sum_valid__d;
    wire sum_valid__q;
    reg sum_slot__clock;
    reg sum_slot__reset;
    reg [5:0] sum_slot__d;
    wire [5:0] sum_slot__q;
    reg low__clock;
    reg low__reset;
    reg [32:0] low__d;
    wire [32:0] low__q;
    reg high__clock;
    reg high__reset;
    reg [31:0] high__d;
    wire [31:0] high__q;
    reg known__clock;
    reg known__reset;
    reg known__d;
    wire known__q;
    reg shown__clock;
    reg shown__reset;
    reg [63:0] shown__d;
    wire [63:0] shown__q;

    // Local signals
    reg [32:0] visit;
    reg [23:0] visit_events;
    reg [4:0] visit_received;
    reg [2:0] visit_sent;
    reg one;
    reg [5:0] delta;
    reg [6:0] count;
    reg [12:0] taken;
    reg [31:0] found_low;
    reg [31:0] found_high;
    reg [31:0] carried;

    // Sub module instances
    dtp_counter_file__memory memory(
        .clock(memory__clock),
        .write(memory__write),
        .write_address(memory__write_address),
        .write_data(memory__write_data),
        .read_address(memory__read_address),
        .q(memory__q)
    );
    dtp_counter_file__reg_7 pending_0(
        .clock(pending_0__clock),
        .reset(pending_0__reset),
        .d(pending_0__d),
        .q(pending_0__q)
    );
    dtp_counter_file__reg_7 pending_1(
        .clock(pending_1__clock),
        .reset(pending_1__reset),
        .d(pending_1__d),
        .q(pending_1__q)
    );
    dtp_counter_file__reg_7 pending_2(
        .clock(pending_2__clock),
        .reset(pending_2__reset),
        .d(pending_2__d),
        .q(pending_2__q)
    );
    dtp_counter_file__reg_7 pending_3(
        .clock(pending_3__clock),
        .reset(pending_3__reset),
        .d(pending_3__d),
        .q(pending_3__q)
    );
    dtp_counter_file__reg_7 pending_4(
        .clock(pending_4__clock),
        .reset(pending_4__reset),
        .d(pending_4__d),
        .q(pending_4__q)
    );
    dtp_counter_file__reg_7 pending_5(
        .clock(pending_5__clock),
        .reset(pending_5__reset),
        .d(pending_5__d),
        .q(pending_5__q)
    );
    dtp_counter_file__reg_7 pending_6(
        .clock(pending_6__clock),
        .reset(pending_6__reset),
        .d(pending_6__d),
        .q(pending_6__q)
    );
    dtp_counter_file__reg_7 pending_7(
        .clock(pending_7__clock),
        .reset(pending_7__reset),
        .d(pending_7__d),
        .q(pending_7__q)
    );
    dtp_counter_file__reg_7 pending_8(
        .clock(pending_8__clock),
        .reset(pending_8__reset),
        .d(pending_8__d),
        .q(pending_8__q)
    );
    dtp_counter_file__reg_7 pending_9(
        .clock(pending_9__clock),
        .reset(pending_9__reset),
        .d(pending_9__d),
        .q(pending_9__q)
    );
    dtp_counter_file__reg_7 pending_10(
        .clock(pending_10__clock),
        .reset(pending_10__reset),
        .d(pending_10__d),
        .q(pending_10__q)
    );
    dtp_counter_file__reg_7 pending_11(
        .clock(pending_11__clock),
        .reset(pending_11__reset),
        .d(pending_11__d),
        .q(pending_11__q)
    );
    dtp_counter_file__reg_7 pending_12(
        .clock(pending_12__clock),
        .reset(pending_12__reset),
        .d(pending_12__d),
        .q(pending_12__q)
    );
    dtp_counter_file__reg_7 pending_13(
        .clock(pending_13__clock),
        .reset(pending_13__reset),
        .d(pending_13__d),
        .q(pending_13__q)
    );
    dtp_counter_file__reg_7 pending_14(
        .clock(pending_14__clock),
        .reset(pending_14__reset),
        .d(pending_14__d),
        .q(pending_14__q)
    );
    dtp_counter_file__reg_7 pending_15(
        .clock(pending_15__clock),
        .reset(pending_15__reset),
        .d(pending_15__d),
        .q(pending_15__q)
    );
    dtp_counter_file__reg_7 pending_16(
        .clock(pending_16__clock),
        .reset(pending_16__reset),
        .d(pending_16__d),
        .q(pending_16__q)
    );
    dtp_counter_file__reg_7 pending_17(
        .clock(pending_17__clock),
        .reset(pending_17__reset),
        .d(pending_17__d),
        .q(pending_17__q)
    );
    dtp_counter_file__reg_7 pending_18(
        .clock(pending_18__clock),
        .reset(pending_18__reset),
        .d(pending_18__d),
        .q(pending_18__q)
    );
    dtp_counter_file__reg_7 pending_19(
        .clock(pending_19__clock),
        .reset(pending_19__reset),
        .d(pending_19__d),
        .q(pending_19__q)
    );
    dtp_counter_file__reg_7 pending_20(
        .clock(pending_20__clock),
        .reset(pending_20__reset),
        .d(pending_20__d),
        .q(pending_20__q)
    );
    dtp_counter_file__reg_7 pending_21(
        .clock(pending_21__clock),
        .reset(pending_21__reset),
        .d(pending_21__d),
        .q(pending_21__q)
    );
    dtp_counter_file__reg_7 pending_22(
        .clock(pending_22__clock),
        .reset(pending_22__reset),
        .d(pending_22__d),
        .q(pending_22__q)
    );
    dtp_counter_file__reg_7 pending_23(
        .clock(pending_23__clock),
        .reset(pending_23__reset),
        .d(pending_23__d),
        .q(pending_23__q)
    );
    dtp_counter_file__reg_7 received_0(
        .clock(received_0__clock),
        .reset(received_0__reset),
        .d(received_0__d),
        .q(received_0__q)
    );
    dtp_counter_file__reg_7 received_1(
        .clock(received_1__clock),
        .reset(received_1__reset),
        .d(received_1__d),
        .q(received_1__q)
    );
    dtp_counter_file__reg_7 received_2(
        .clock(received_2__clock),
        .reset(received_2__reset),
        .d(received_2__d),
        .q(received_2__q)
    );
    dtp_counter_file__reg_7 received_3(
        .clock(received_3__clock),
        .reset(received_3__reset),
        .d(received_3__d),
        .q(received_3__q)
    );
    dtp_counter_file__reg_7 received_4(
        .clock(received_4__clock),
        .reset(received_4__reset),
        .d(received_4__d),
        .q(received_4__q)
    );
    dtp_counter_file__reg_13 pattern(
        .clock(pattern__clock),
        .reset(pattern__reset),
        .d(pattern__d),
        .q(pattern__q)
    );
    dtp_counter_file__reg_7 sent_0(
        .clock(sent_0__clock),
        .reset(sent_0__reset),
        .d(sent_0__d),
        .q(sent_0__q)
    );
    dtp_counter_file__reg_7 sent_1(
        .clock(sent_1__clock),
        .reset(sent_1__reset),
        .d(sent_1__d),
        .q(sent_1__q)
    );
    dtp_counter_file__reg_7 sent_2(
        .clock(sent_2__clock),
        .reset(sent_2__reset),
        .d(sent_2__d),
        .q(sent_2__q)
    );
    dtp_counter_file__reg_1 second(
        .clock(second__clock),
        .reset(second__reset),
        .d(second__d),
        .q(second__q)
    );
    dtp_counter_file__reg_33_h1 ring(
        .clock(ring__clock),
        .reset(ring__reset),
        .d(ring__d),
        .q(ring__q)
    );
    dtp_counter_file__reg_6 slot(
        .clock(slot__clock),
        .reset(slot__reset),
        .d(slot__d),
        .q(slot__q)
    );
    dtp_counter_file__reg_1_b1 first_walk(
        .clock(first_walk__clock),
        .reset(first_walk__reset),
        .d(first_walk__d),
        .q(first_walk__q)
    );
    dtp_counter_file__reg_13 addend(
        .clock(addend__clock),
        .reset(addend__reset),
        .d(addend__d),
        .q(addend__q)
    );
    dtp_counter_file__reg_1 sum_valid(
        .clock(sum_valid__clock),
        .reset(sum_valid__reset),
        .d(sum_valid__d),
        .q(sum_valid__q)
    );
    dtp_counter_file__reg_6 sum_slot(
        .clock(sum_slot__clock),
        .reset(sum_slot__reset),
        .d(sum_slot__d),
        .q(sum_slot__q)
    );
    dtp_counter_file__reg_33 low(
        .clock(low__clock),
        .reset(low__reset),
        .d(low__d),
        .q(low__q)
    );
    dtp_counter_file__reg_32 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_counter_file__reg_1 known(
        .clock(known__clock),
        .reset(known__reset),
        .d(known__d),
        .q(known__q)
    );
    dtp_counter_file__reg_64 shown(
        .clock(shown__clock),
        .reset(shown__reset),
        .d(shown__d),
        .q(shown__q)
    );

    // Update code
    always @(*) begin
        ring__clock = clock;
        slot__clock = clock;
        first_walk__clock = clock;
        addend__clock = clock;
        sum_valid__clock = clock;
        sum_slot__clock = clock;
        low__clock = clock;
        high__clock = clock;
        ring__d = ring__q;
        slot__d = slot__q;
        first_walk__d = first_walk__q;
        addend__d = addend__q;
        sum_valid__d = sum_valid__q;
        sum_slot__d = sum_slot__q;
        low__d = low__q;
        high__d = high__q;
        known__clock = clock;
        shown__clock = clock;
        known__d = known__q;
        shown__d = shown__q;
        memory__clock = clock;
        pattern__clock = clock;
        second__clock = clock;
        pattern__reset = reset;
        second__reset = reset;
        ring__reset = reset;
        slot__reset = reset;
        first_walk__reset = reset;
        addend__reset = reset;
        sum_valid__reset = reset;
        sum_slot__reset = 1'b0;
        low__reset = 1'b0;
        high__reset = 1'b0;
        known__reset = reset;
        shown__reset = reset;
        visit = 32'h0;
        if (~second__q) begin
            visit = ring__q;
        end
        visit_events = visit[(32'h0)+:(24)];
        visit_received = visit[(32'h18)+:(5)];
        visit_sent = visit[(32'h1e)+:(3)];
        taken = 32'h0;
        pending_0__clock = clock;
        pending_0__reset = reset;
        one = events[(0)+:(1)];
        count = pending_0__q;
        pending_0__d = count + ((one) & 7'h7f);
        if (visit_events[0]) begin
            pending_0__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_1__clock = clock;
        pending_1__reset = reset;
        one = events[(1)+:(1)];
        count = pending_1__q;
        pending_1__d = count + ((one) & 7'h7f);
        if (visit_events[1]) begin
            pending_1__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_2__clock = clock;
        pending_2__reset = reset;
        one = events[(2)+:(1)];
        count = pending_2__q;
        pending_2__d = count + ((one) & 7'h7f);
        if (visit_events[2]) begin
            pending_2__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_3__clock = clock;
        pending_3__reset = reset;
        one = events[(3)+:(1)];
        count = pending_3__q;
        pending_3__d = count + ((one) & 7'h7f);
        if (visit_events[3]) begin
            pending_3__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_4__clock = clock;
        pending_4__reset = reset;
        one = events[(4)+:(1)];
        count = pending_4__q;
        pending_4__d = count + ((one) & 7'h7f);
        if (visit_events[4]) begin
            pending_4__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_5__clock = clock;
        pending_5__reset = reset;
        one = events[(5)+:(1)];
        count = pending_5__q;
        pending_5__d = count + ((one) & 7'h7f);
        if (visit_events[5]) begin
            pending_5__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_6__clock = clock;
        pending_6__reset = reset;
        one = events[(6)+:(1)];
        count = pending_6__q;
        pending_6__d = count + ((one) & 7'h7f);
        if (visit_events[6]) begin
            pending_6__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_7__clock = clock;
        pending_7__reset = reset;
        one = events[(7)+:(1)];
        count = pending_7__q;
        pending_7__d = count + ((one) & 7'h7f);
        if (visit_events[7]) begin
            pending_7__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_8__clock = clock;
        pending_8__reset = reset;
        one = events[(8)+:(1)];
        count = pending_8__q;
        pending_8__d = count + ((one) & 7'h7f);
        if (visit_events[8]) begin
            pending_8__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_9__clock = clock;
        pending_9__reset = reset;
        one = events[(9)+:(1)];
        count = pending_9__q;
        pending_9__d = count + ((one) & 7'h7f);
        if (visit_events[9]) begin
            pending_9__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_10__clock = clock;
        pending_10__reset = reset;
        one = events[(10)+:(1)];
        count = pending_10__q;
        pending_10__d = count + ((one) & 7'h7f);
        if (visit_events[10]) begin
            pending_10__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_11__clock = clock;
        pending_11__reset = reset;
        one = events[(11)+:(1)];
        count = pending_11__q;
        pending_11__d = count + ((one) & 7'h7f);
        if (visit_events[11]) begin
            pending_11__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_12__clock = clock;
        pending_12__reset = reset;
        one = events[(12)+:(1)];
        count = pending_12__q;
        pending_12__d = count + ((one) & 7'h7f);
        if (visit_events[12]) begin
            pending_12__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_13__clock = clock;
        pending_13__reset = reset;
        one = events[(13)+:(1)];
        count = pending_13__q;
        pending_13__d = count + ((one) & 7'h7f);
        if (visit_events[13]) begin
            pending_13__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_14__clock = clock;
        pending_14__reset = reset;
        one = events[(14)+:(1)];
        count = pending_14__q;
        pending_14__d = count + ((one) & 7'h7f);
        if (visit_events[14]) begin
            pending_14__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_15__clock = clock;
        pending_15__reset = reset;
        one = events[(15)+:(1)];
        count = pending_15__q;
        pending_15__d = count + ((one) & 7'h7f);
        if (visit_events[15]) begin
            pending_15__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_16__clock = clock;
        pending_16__reset = reset;
        one = events[(16)+:(1)];
        count = pending_16__q;
        pending_16__d = count + ((one) & 7'h7f);
        if (visit_events[16]) begin
            pending_16__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_17__clock = clock;
        pending_17__reset = reset;
        one = events[(17)+:(1)];
        count = pending_17__q;
        pending_17__d = count + ((one) & 7'h7f);
        if (visit_events[17]) begin
            pending_17__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_18__clock = clock;
        pending_18__reset = reset;
        one = events[(18)+:(1)];
        count = pending_18__q;
        pending_18__d = count + ((one) & 7'h7f);
        if (visit_events[18]) begin
            pending_18__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_19__clock = clock;
        pending_19__reset = reset;
        one = events[(19)+:(1)];
        count = pending_19__q;
        pending_19__d = count + ((one) & 7'h7f);
        if (visit_events[19]) begin
            pending_19__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_20__clock = clock;
        pending_20__reset = reset;
        one = events[(20)+:(1)];
        count = pending_20__q;
        pending_20__d = count + ((one) & 7'h7f);
        if (visit_events[20]) begin
            pending_20__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_21__clock = clock;
        pending_21__reset = reset;
        one = events[(21)+:(1)];
        count = pending_21__q;
        pending_21__d = count + ((one) & 7'h7f);
        if (visit_events[21]) begin
            pending_21__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_22__clock = clock;
        pending_22__reset = reset;
        one = events[(22)+:(1)];
        count = pending_22__q;
        pending_22__d = count + ((one) & 7'h7f);
        if (visit_events[22]) begin
            pending_22__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pending_23__clock = clock;
        pending_23__reset = reset;
        one = events[(23)+:(1)];
        count = pending_23__q;
        pending_23__d = count + ((one) & 7'h7f);
        if (visit_events[23]) begin
            pending_23__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        received_0__clock = clock;
        received_0__reset = reset;
        delta = deltas_0;
        count = received_0__q;
        received_0__d = count + ((delta) & 7'h7f);
        if (visit_received[0]) begin
            received_0__d = ((delta) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        received_1__clock = clock;
        received_1__reset = reset;
        delta = deltas_1;
        count = received_1__q;
        received_1__d = count + ((delta) & 7'h7f);
        if (visit_received[1]) begin
            received_1__d = ((delta) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        received_2__clock = clock;
        received_2__reset = reset;
        delta = deltas_2;
        count = received_2__q;
        received_2__d = count + ((delta) & 7'h7f);
        if (visit_received[2]) begin
            received_2__d = ((delta) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        received_3__clock = clock;
        received_3__reset = reset;
        delta = deltas_3;
        count = received_3__q;
        received_3__d = count + ((delta) & 7'h7f);
        if (visit_received[3]) begin
            received_3__d = ((delta) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        received_4__clock = clock;
        received_4__reset = reset;
        delta = deltas_4;
        count = received_4__q;
        received_4__d = count + ((delta) & 7'h7f);
        if (visit_received[4]) begin
            received_4__d = ((delta) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        pattern__d = pattern__q + ((pattern_errors) & 13'h1fff);
        if (visit[32'h1d]) begin
            pattern__d = ((pattern_errors) & 13'h1fff);
            taken = taken | pattern__q;
        end
        sent_0__clock = clock;
        sent_0__reset = reset;
        one = events_out[(0)+:(1)];
        count = sent_0__q;
        sent_0__d = count + ((one) & 7'h7f);
        if (visit_sent[0]) begin
            sent_0__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        sent_1__clock = clock;
        sent_1__reset = reset;
        one = events_out[(1)+:(1)];
        count = sent_1__q;
        sent_1__d = count + ((one) & 7'h7f);
        if (visit_sent[1]) begin
            sent_1__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        sent_2__clock = clock;
        sent_2__reset = reset;
        one = events_out[(2)+:(1)];
        count = sent_2__q;
        sent_2__d = count + ((one) & 7'h7f);
        if (visit_sent[2]) begin
            sent_2__d = ((one) & 7'h7f);
            taken = taken | ((count) & 13'h1fff);
        end
        second__d = ~second__q;
        found_low = memory__q[(32'h0)+:(32)];
        found_high = memory__q[(32'h20)+:(32)];
        if (first_walk__q) begin
            found_low = start;
            found_high = 32'h0;
        end
        if (second__q) begin
            low__d = ((found_low) & 33'h1ffffffff) + ((addend__q) & 33'h1ffffffff);
            high__d = found_high;
            sum_slot__d = slot__q;
            sum_valid__d = 1'b1;
            known__d = ~first_walk__q;
            ring__d = ((ring__q[(32'h0)+:(32)]) & 33'h1ffffffff) << 32'h1;
            slot__d = slot__q + 32'h1;
            if (ring__q[32'h20]) begin
                ring__d = 32'h1;
                slot__d = 32'h0;
                first_walk__d = 1'b0;
            end
        end
        else begin
            addend__d = taken;
            shown__d = 32'h0;
            if (known__q) begin
                shown__d = memory__q;
            end
        end
        carried = high__q + ((low__q[(32'h20)+:(1)]) & 32'hffffffff);
        memory__write = ~second__q & sum_valid__q;
        memory__write_address = sum_slot__q;
        memory__write_data = (((carried) & 64'hffffffffffffffff) << 32'h20) | ((low__q[(32'h0)+:(32)]) & 64'hffffffffffffffff);
        memory__read_address = slot__q;
        if (second__q) begin
            memory__read_address = index;
        end
        value = shown__q;
    end

endmodule // dtp_counter_file

module dtp_counter_file__memory(clock,write,write_address,write_data,read_address,q);

    // Module arguments
    input wire clock;
    input wire write;
    input wire [5:0] write_address;
    input wire [63:0] write_data;
    input wire [5:0] read_address;
    output reg [63:0] q;

    // Update code (custom)
    (* no_rw_check *) reg [63:0] words [0:63];
    always @(posedge clock) begin
    if (write) words[write_address] <= write_data;
    q <= words[read_address];
    end
endmodule // dtp_counter_file__memory

module dtp_counter_file__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_counter_file__reg_1

module dtp_counter_file__reg_13(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b0;
    always @(posedge clock) q <= reset ? 13'b0 : d;
endmodule // dtp_counter_file__reg_13

module dtp_counter_file__reg_1_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b1;
    always @(posedge clock) q <= reset ? 1'b1 : d;
endmodule // dtp_counter_file__reg_1_b1

module dtp_counter_file__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_counter_file__reg_32

module dtp_counter_file__reg_33(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h0;
    always @(posedge clock) q <= reset ? 33'h0 : d;
endmodule // dtp_counter_file__reg_33

module dtp_counter_file__reg_33_h1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h1;
    always @(posedge clock) q <= reset ? 33'h1 : d;
endmodule // dtp_counter_file__reg_33_h1

module dtp_counter_file__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_counter_file__reg_6

module dtp_counter_file__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_counter_file__reg_64

module dtp_counter_file__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_counter_file__reg_7

`default_nettype wire
