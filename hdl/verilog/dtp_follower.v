// dtp_follower: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_follower(clock,reset,follow,exact,message_valid,message_kind,message_value,message_age,delay_units,gc,join_open,lc,followed_valid,followed_range_reject,followed_join_reject,followed_jumped,followed_peer_behind,followed_push_units);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire follow;
    input wire exact;
    input wire message_valid;
    input wire [2:0] message_kind;
    input wire [44:0] message_value;
    input wire [3:0] message_age;
    input wire [19:0] delay_units;
    input wire [63:0] gc;
    input wire join_open;
    output reg [63:0] lc;
    output reg followed_valid;
    output reg followed_range_reject;
    output reg followed_join_reject;
    output reg followed_jumped;
    output reg followed_peer_behind;
    output reg [8:0] followed_push_units;

    // Constant declarations
    localparam tick_units = 64'h14;

    // Stub signals
    reg said__clock;
    reg said__reset;
    reg said__message_valid;
    reg [2:0] said__message_kind;
    reg [44:0] said__message_value;
    reg [3:0] said__message_age;
    reg [19:0] said__delay_units;
    wire said__mismatch;
    wire said__valid;
    wire said__whole;
    wire [63:0] said__base;
    wire [20:0] said__late_units;
    reg judge__clock;
    reg judge__reset;
    reg judge__said_valid;
    reg judge__said_whole;
    reg [63:0] judge__said_base;
    reg [20:0] judge__said_late_units;
    reg [63:0] judge__lc;
    reg judge__join_lc_valid;
    reg [63:0] judge__join_lc;
    wire judge__far_beacon;
    wire judge__far_join;
    wire judge__near;
    wire judge__consistent;
    wire judge__up;
    wire [8:0] judge__push_units;
    wire [63:0] judge__step_units;
    reg counter__clock;
    reg counter__reset;
    reg [63:0] counter__d;
    wire [63:0] counter__q;
    reg join_lc_valid__clock;
    reg join_lc_valid__reset;
    reg join_lc_valid__d;
    wire join_lc_valid__q;
    reg join_lc__clock;
    reg join_lc__reset;
    reg [63:0] join_lc__d;
    wire [63:0] join_lc__q;
    reg valid__clock;
    reg valid__reset;
    reg valid__d;
    wire valid__q;
    reg range_reject__clock;
    reg range_reject__reset;
    reg range_reject__d;
    wire range_reject__q;
    reg join_reject__clock;
    reg join_reject__reset;
    reg join_reject__d;
    wire join_reject__q;
    reg jumped__clock;
    reg jumped__reset;
    reg jumped__d;
    wire jumped__q;
    reg peer_behind__clock;
    reg peer_behind__reset;
    reg peer_behind__d;
    wire peer_behind__q;
    reg push_units__clock;
    reg push_units__reset;
    reg [8:0] push_units__d;
    wire [8:0] push_units__q;

    // Local signals
    reg clear;
    reg [63:0] from;
    reg [63:0] moved;
    reg pull;
    reg jump;
    reg keep;

    // Sub module instances
    dtp_follower__said said(
        .clock(said__clock),
        .reset(said__reset),
        .message_valid(said__message_valid),
        .message_kind(said__message_kind),
        .message_value(said__message_value),
        .message_age(said__message_age),
        .delay_units(said__delay_units),
        .mismatch(said__mismatch),
        .valid(said__valid),
        .whole(said__whole),
        .base(said__base),
        .late_units(said__late_units)
    );
    dtp_follower__judge judge(
        .clock(judge__clock),
        .reset(judge__reset),
        .said_valid(judge__said_valid),
        .said_whole(judge__said_whole),
        .said_base(judge__said_base),
        .said_late_units(judge__said_late_units),
        .lc(judge__lc),
        .join_lc_valid(judge__join_lc_valid),
        .join_lc(judge__join_lc),
        .far_beacon(judge__far_beacon),
        .far_join(judge__far_join),
        .near(judge__near),
        .consistent(judge__consistent),
        .up(judge__up),
        .push_units(judge__push_units),
        .step_units(judge__step_units)
    );
    dtp_follower__reg_64 counter(
        .clock(counter__clock),
        .reset(counter__reset),
        .d(counter__d),
        .q(counter__q)
    );
    dtp_follower__reg_1 join_lc_valid(
        .clock(join_lc_valid__clock),
        .reset(join_lc_valid__reset),
        .d(join_lc_valid__d),
        .q(join_lc_valid__q)
    );
    dtp_follower__reg_64 join_lc(
        .clock(join_lc__clock),
        .reset(join_lc__reset),
        .d(join_lc__d),
        .q(join_lc__q)
    );
    dtp_follower__reg_1 valid(
        .clock(valid__clock),
        .reset(valid__reset),
        .d(valid__d),
        .q(valid__q)
    );
    dtp_follower__reg_1 range_reject(
        .clock(range_reject__clock),
        .reset(range_reject__reset),
        .d(range_reject__d),
        .q(range_reject__q)
    );
    dtp_follower__reg_1 join_reject(
        .clock(join_reject__clock),
        .reset(join_reject__reset),
        .d(join_reject__d),
        .q(join_reject__q)
    );
    dtp_follower__reg_1 jumped(
        .clock(jumped__clock),
        .reset(jumped__reset),
        .d(jumped__d),
        .q(jumped__q)
    );
    dtp_follower__reg_1 peer_behind(
        .clock(peer_behind__clock),
        .reset(peer_behind__reset),
        .d(peer_behind__d),
        .q(peer_behind__q)
    );
    dtp_follower__reg_9 push_units(
        .clock(push_units__clock),
        .reset(push_units__reset),
        .d(push_units__d),
        .q(push_units__q)
    );

    // Update code
    always @(*) begin
        said__clock = clock;
        judge__clock = clock;
        counter__clock = clock;
        join_lc_valid__clock = clock;
        join_lc__clock = clock;
        valid__clock = clock;
        range_reject__clock = clock;
        join_reject__clock = clock;
        jumped__clock = clock;
        peer_behind__clock = clock;
        push_units__clock = clock;
        clear = reset | ~follow;
        said__reset = clear;
        judge__reset = clear;
        counter__reset = reset;
        join_lc_valid__reset = clear;
        join_lc__reset = 1'b0;
        valid__reset = clear;
        range_reject__reset = clear;
        join_reject__reset = clear;
        jumped__reset = clear;
        peer_behind__reset = clear;
        push_units__reset = clear;
        said__message_valid = message_valid;
        said__message_kind = message_kind;
        said__message_value = message_value;
        said__message_age = message_age;
        said__delay_units = delay_units;
        judge__said_valid = said__valid;
        judge__said_whole = said__whole;
        judge__said_base = said__base;
        judge__said_late_units = said__late_units;
        judge__lc = counter__q;
        judge__join_lc_valid = join_lc_valid__q;
        judge__join_lc = join_lc__q;
        pull = judge__up | exact;
        jump = judge__far_join & pull & judge__consistent & join_open;
        keep = judge__far_join & pull & ~jump;
        from = gc;
        if (follow) begin
            from = counter__q;
        end
        moved = counter__q + judge__step_units;
        counter__d = from + tick_units;
        if (follow & (jump | (judge__near & pull))) begin
            counter__d = moved;
        end
        join_lc_valid__d = keep | (join_lc_valid__q & ~judge__near & ~judge__far_join);
        join_lc__d = join_lc__q + tick_units;
        if (keep) begin
            join_lc__d = moved;
        end
        valid__d = judge__near;
        range_reject__d = judge__far_beacon;
        join_reject__d = said__mismatch | (keep & ~join_open);
        jumped__d = jump;
        peer_behind__d = judge__far_join & ~pull;
        push_units__d = 32'h0;
        if (judge__near & pull) begin
            push_units__d = judge__push_units;
        end
        lc = counter__q;
        followed_valid = valid__q;
        followed_range_reject = range_reject__q;
        followed_join_reject = join_reject__q;
        followed_jumped = jumped__q;
        followed_peer_behind = peer_behind__q;
        followed_push_units = push_units__q;
    end

endmodule // dtp_follower

module dtp_follower__judge(clock,reset,said_valid,said_whole,said_base,said_late_units,lc,join_lc_valid,join_lc,far_beacon,far_join,near,consistent,up,push_units,step_units);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire said_valid;
    input wire said_whole;
    input wire [63:0] said_base;
    input wire [20:0] said_late_units;
    input wire [63:0] lc;
    input wire join_lc_valid;
    input wire [63:0] join_lc;
    output reg far_beacon;
    output reg far_join;
    output reg near;
    output reg consistent;
    output reg up;
    output reg [8:0] push_units;
    output reg [63:0] step_units;

    // Constant declarations
    localparam tick_units = 64'h14;

    // Stub signals
    reg difference_extend__whole;
    reg [63:0] difference_extend__wide;
    wire [63:0] difference_extend__units;
    reg [63:0] range__units;
    wire range__in_range;
    reg [63:0] spread_range__units;
    wire spread_range__in_range;
    reg sum_valid__clock;
    reg sum_valid__reset;
    reg sum_valid__d;
    wire sum_valid__q;
    reg sum_join__clock;
    reg sum_join__reset;
    reg sum_join__d;
    wire sum_join__q;
    reg sum__clock;
    reg sum__reset;
    reg [63:0] sum__d;
    wire [63:0] sum__q;
    reg difference_valid__clock;
    reg difference_valid__reset;
    reg difference_valid__d;
    wire difference_valid__q;
    reg difference_join__clock;
    reg difference_join__reset;
    reg difference_join__d;
    wire difference_join__q;
    reg difference__clock;
    reg difference__reset;
    reg [63:0] difference__d;
    wire [63:0] difference__q;
    reg spread_valid__clock;
    reg spread_valid__reset;
    reg spread_valid__d;
    wire spread_valid__q;
    reg spread__clock;
    reg spread__reset;
    reg [63:0] spread__d;
    wire [63:0] spread__q;
    reg is_far_beacon__clock;
    reg is_far_beacon__reset;
    reg is_far_beacon__d;
    wire is_far_beacon__q;
    reg is_far_join__clock;
    reg is_far_join__reset;
    reg is_far_join__d;
    wire is_far_join__q;
    reg is_near__clock;
    reg is_near__reset;
    reg is_near__d;
    wire is_near__q;
    reg is_consistent__clock;
    reg is_consistent__reset;
    reg is_consistent__d;
    wire is_consistent__q;
    reg is_up__clock;
    reg is_up__reset;
    reg is_up__d;
    wire is_up__q;
    reg push__clock;
    reg push__reset;
    reg [8:0] push__d;
    wire [8:0] push__q;
    reg step__clock;
    reg step__reset;
    reg [63:0] step__d;
    wire [63:0] step__q;

    // Local signals
    reg far;

    // Sub module instances
    dtp_follower__judge__difference_extend difference_extend(
        .whole(difference_extend__whole),
        .wide(difference_extend__wide),
        .units(difference_extend__units)
    );
    dtp_follower__judge__range range(
        .units(range__units),
        .in_range(range__in_range)
    );
    dtp_follower__judge__range spread_range(
        .units(spread_range__units),
        .in_range(spread_range__in_range)
    );
    dtp_follower__reg_1 sum_valid(
        .clock(sum_valid__clock),
        .reset(sum_valid__reset),
        .d(sum_valid__d),
        .q(sum_valid__q)
    );
    dtp_follower__reg_1 sum_join(
        .clock(sum_join__clock),
        .reset(sum_join__reset),
        .d(sum_join__d),
        .q(sum_join__q)
    );
    dtp_follower__reg_64 sum(
        .clock(sum__clock),
        .reset(sum__reset),
        .d(sum__d),
        .q(sum__q)
    );
    dtp_follower__reg_1 difference_valid(
        .clock(difference_valid__clock),
        .reset(difference_valid__reset),
        .d(difference_valid__d),
        .q(difference_valid__q)
    );
    dtp_follower__reg_1 difference_join(
        .clock(difference_join__clock),
        .reset(difference_join__reset),
        .d(difference_join__d),
        .q(difference_join__q)
    );
    dtp_follower__reg_64 difference(
        .clock(difference__clock),
        .reset(difference__reset),
        .d(difference__d),
        .q(difference__q)
    );
    dtp_follower__reg_1 spread_valid(
        .clock(spread_valid__clock),
        .reset(spread_valid__reset),
        .d(spread_valid__d),
        .q(spread_valid__q)
    );
    dtp_follower__reg_64 spread(
        .clock(spread__clock),
        .reset(spread__reset),
        .d(spread__d),
        .q(spread__q)
    );
    dtp_follower__reg_1 is_far_beacon(
        .clock(is_far_beacon__clock),
        .reset(is_far_beacon__reset),
        .d(is_far_beacon__d),
        .q(is_far_beacon__q)
    );
    dtp_follower__reg_1 is_far_join(
        .clock(is_far_join__clock),
        .reset(is_far_join__reset),
        .d(is_far_join__d),
        .q(is_far_join__q)
    );
    dtp_follower__reg_1 is_near(
        .clock(is_near__clock),
        .reset(is_near__reset),
        .d(is_near__d),
        .q(is_near__q)
    );
    dtp_follower__reg_1 is_consistent(
        .clock(is_consistent__clock),
        .reset(is_consistent__reset),
        .d(is_consistent__d),
        .q(is_consistent__q)
    );
    dtp_follower__reg_1 is_up(
        .clock(is_up__clock),
        .reset(is_up__reset),
        .d(is_up__d),
        .q(is_up__q)
    );
    dtp_follower__reg_9 push(
        .clock(push__clock),
        .reset(push__reset),
        .d(push__d),
        .q(push__q)
    );
    dtp_follower__reg_64 step(
        .clock(step__clock),
        .reset(step__reset),
        .d(step__d),
        .q(step__q)
    );

    // Update code
    always @(*) begin
        sum_valid__clock = clock;
        sum_join__clock = clock;
        sum__clock = clock;
        difference_valid__clock = clock;
        difference_join__clock = clock;
        difference__clock = clock;
        spread_valid__clock = clock;
        spread__clock = clock;
        is_far_beacon__clock = clock;
        is_far_join__clock = clock;
        is_near__clock = clock;
        is_consistent__clock = clock;
        is_up__clock = clock;
        push__clock = clock;
        step__clock = clock;
        sum_valid__reset = reset;
        difference_valid__reset = reset;
        is_far_beacon__reset = reset;
        is_far_join__reset = reset;
        is_near__reset = reset;
        sum_join__reset = 1'b0;
        sum__reset = 1'b0;
        difference_join__reset = 1'b0;
        difference__reset = 1'b0;
        spread_valid__reset = 1'b0;
        spread__reset = 1'b0;
        is_consistent__reset = 1'b0;
        is_up__reset = 1'b0;
        push__reset = 1'b0;
        step__reset = 1'b0;
        sum_valid__d = said_valid;
        sum_join__d = said_whole;
        sum__d = said_base + ((said_late_units) & 64'hffffffffffffffff);
        difference_valid__d = sum_valid__q;
        difference_join__d = sum_join__q;
        difference_extend__whole = sum_join__q;
        difference_extend__wide = sum__q - lc;
        difference__d = difference_extend__units;
        spread_valid__d = join_lc_valid;
        spread__d = sum__q - join_lc;
        range__units = difference__q;
        spread_range__units = spread__q;
        far = difference_valid__q & ~range__in_range;
        is_far_beacon__d = far & ~difference_join__q;
        is_far_join__d = far & difference_join__q;
        is_near__d = difference_valid__q & range__in_range;
        is_consistent__d = spread_valid__q & spread_range__in_range;
        is_up__d = |difference__q & ~difference__q[32'h3f];
        push__d = difference__q[(32'h0)+:(9)];
        step__d = difference__q + tick_units;
        far_beacon = is_far_beacon__q;
        far_join = is_far_join__q;
        near = is_near__q;
        consistent = is_consistent__q;
        up = is_up__q;
        push_units = push__q;
        step_units = step__q;
    end

endmodule // dtp_follower__judge

module dtp_follower__judge__difference_extend(whole,wide,units);

    // Module arguments
    input wire whole;
    input wire [63:0] wide;
    output reg [63:0] units;

    // Update code
    always @(*) begin
        units = wide;
        if (~whole) begin
            if (wide[32'h2c]) begin
                units = wide | 64'hffffe00000000000;
            end
            else begin
                units = wide & 64'h1fffffffffff;
            end
        end
    end

endmodule // dtp_follower__judge__difference_extend

module dtp_follower__judge__range(units,in_range);

    // Module arguments
    input wire [63:0] units;
    output reg in_range;

    // Constant declarations
    localparam upper = 8'ha0;
    localparam lower = 8'h60;

    // Local signals
    reg [7:0] low;
    reg [55:0] high;

    // Update code
    always @(*) begin
        low = units[(32'h0)+:(8)];
        high = units[(32'h8)+:(56)];
        in_range = (~|high & (low <= upper)) | (&high & (low >= lower));
    end

endmodule // dtp_follower__judge__range

module dtp_follower__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_follower__reg_1

module dtp_follower__reg_21(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [20:0] d;
    output reg [20:0] q;

    // Update code (custom)
    initial q = 21'h0;
    always @(posedge clock) q <= reset ? 21'h0 : d;
endmodule // dtp_follower__reg_21

module dtp_follower__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_follower__reg_45

module dtp_follower__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_follower__reg_64

module dtp_follower__reg_9(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [8:0] d;
    output reg [8:0] q;

    // Update code (custom)
    initial q = 9'b0;
    always @(posedge clock) q <= reset ? 9'b0 : d;
endmodule // dtp_follower__reg_9

module dtp_follower__said(clock,reset,message_valid,message_kind,message_value,message_age,delay_units,mismatch,valid,whole,base,late_units);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire message_valid;
    input wire [2:0] message_kind;
    input wire [44:0] message_value;
    input wire [3:0] message_age;
    input wire [19:0] delay_units;
    output reg mismatch;
    output reg valid;
    output reg whole;
    output reg [63:0] base;
    output reg [20:0] late_units;

    // Constant declarations
    localparam compensation = 21'h50;

    // Stub signals
    reg [44:0] counter_join__msb;
    reg [44:0] counter_join__low;
    wire [63:0] counter_join__counter;
    wire counter_join__matched;
    reg msb_valid__clock;
    reg msb_valid__reset;
    reg msb_valid__d;
    wire msb_valid__q;
    reg msb__clock;
    reg msb__reset;
    reg [44:0] msb__d;
    wire [44:0] msb__q;
    reg unmatched__clock;
    reg unmatched__reset;
    reg unmatched__d;
    wire unmatched__q;
    reg said_valid__clock;
    reg said_valid__reset;
    reg said_valid__d;
    wire said_valid__q;
    reg said_join__clock;
    reg said_join__reset;
    reg said_join__d;
    wire said_join__q;
    reg said_base__clock;
    reg said_base__reset;
    reg [63:0] said_base__d;
    wire [63:0] said_base__q;
    reg said_late__clock;
    reg said_late__reset;
    reg [20:0] said_late__d;
    wire [20:0] said_late__q;

    // Local signals
    reg is_join;
    reg matched;
    reg [20:0] received_late;

    // Sub module instances
    dtp_follower__said__counter_join counter_join(
        .msb(counter_join__msb),
        .low(counter_join__low),
        .counter(counter_join__counter),
        .matched(counter_join__matched)
    );
    dtp_follower__reg_1 msb_valid(
        .clock(msb_valid__clock),
        .reset(msb_valid__reset),
        .d(msb_valid__d),
        .q(msb_valid__q)
    );
    dtp_follower__reg_45 msb(
        .clock(msb__clock),
        .reset(msb__reset),
        .d(msb__d),
        .q(msb__q)
    );
    dtp_follower__reg_1 unmatched(
        .clock(unmatched__clock),
        .reset(unmatched__reset),
        .d(unmatched__d),
        .q(unmatched__q)
    );
    dtp_follower__reg_1 said_valid(
        .clock(said_valid__clock),
        .reset(said_valid__reset),
        .d(said_valid__d),
        .q(said_valid__q)
    );
    dtp_follower__reg_1 said_join(
        .clock(said_join__clock),
        .reset(said_join__reset),
        .d(said_join__d),
        .q(said_join__q)
    );
    dtp_follower__reg_64 said_base(
        .clock(said_base__clock),
        .reset(said_base__reset),
        .d(said_base__d),
        .q(said_base__q)
    );
    dtp_follower__reg_21 said_late(
        .clock(said_late__clock),
        .reset(said_late__reset),
        .d(said_late__d),
        .q(said_late__q)
    );

    // Update code
    always @(*) begin
        msb_valid__clock = clock;
        msb__clock = clock;
        msb_valid__d = msb_valid__q;
        msb__d = msb__q;
        unmatched__clock = clock;
        said_valid__clock = clock;
        said_join__clock = clock;
        said_base__clock = clock;
        said_late__clock = clock;
        msb_valid__reset = reset;
        unmatched__reset = reset;
        said_valid__reset = reset;
        msb__reset = 1'b0;
        said_join__reset = 1'b0;
        said_base__reset = 1'b0;
        said_late__reset = 1'b0;
        counter_join__msb = msb__q;
        counter_join__low = message_value;
        is_join = message_valid & (message_kind == 32'h7);
        matched = msb_valid__q & counter_join__matched;
        if (is_join) begin
            msb_valid__d = 1'b0;
        end
        if (message_valid & (message_kind == 32'h3)) begin
            msb_valid__d = 1'b1;
            msb__d = message_value;
        end
        unmatched__d = is_join & ~matched;
        said_valid__d = (is_join & matched) | (message_valid & (message_kind == 32'h4));
        said_join__d = is_join;
        said_base__d = ((message_value) & 64'hffffffffffffffff);
        if (is_join) begin
            said_base__d = counter_join__counter;
        end
        received_late = compensation | ((message_age) & 21'h1fffff);
        said_late__d = ((delay_units) & 21'h1fffff) + received_late;
        mismatch = unmatched__q;
        valid = said_valid__q;
        whole = said_join__q;
        base = said_base__q;
        late_units = said_late__q;
    end

endmodule // dtp_follower__said

module dtp_follower__said__counter_join(msb,low,counter,matched);

    // Module arguments
    input wire [44:0] msb;
    input wire [44:0] low;
    output reg [63:0] counter;
    output reg matched;

    // Local signals
    reg [25:0] ahead;
    reg [44:0] high;

    // Update code
    always @(*) begin
        ahead = low[(32'h13)+:(26)] - msb[(32'h0)+:(26)];
        matched = ~|ahead[(32'h1)+:(25)];
        high = msb + ((ahead[(32'h0)+:(1)]) & 45'h1fffffffffff);
        counter = (((high) & 64'hffffffffffffffff) << 32'h13) | ((low[(32'h0)+:(19)]) & 64'hffffffffffffffff);
    end

endmodule // dtp_follower__said__counter_join

`default_nettype wire
