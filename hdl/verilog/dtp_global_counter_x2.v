// dtp_global_counter_x2: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_global_counter_x2(clock,reset,tree,counts,beacon_on_jump,lead_units_0,lead_units_1,request,request_units_0,request_units_1,granted,gc,reference_units,free_units,move_apply,move_units,beacon_now);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire tree;
    input wire [1:0] counts;
    input wire beacon_on_jump;
    input wire [10:0] lead_units_0;
    input wire [10:0] lead_units_1;
    input wire [1:0] request;
    input wire [63:0] request_units_0;
    input wire [63:0] request_units_1;
    output reg [1:0] granted;
    output reg [63:0] gc;
    output reg [63:0] reference_units;
    output reg [44:0] free_units;
    output reg move_apply;
    output reg [10:0] move_units;
    output reg beacon_now;

    // Stub signals
    reg core__clock;
    reg core__reset;
    reg core__tree;
    reg core__beacon_on_jump;
    reg [10:0] core__largest;
    reg core__requested;
    reg core__asked;
    reg [10:0] core__jump_lead_units;
    reg [63:0] core__jump_units;
    wire core__grant;
    wire core__ends;
    wire [63:0] core__gc;
    wire [63:0] core__reference_units;
    wire [44:0] core__free_units;
    wire core__move_apply;
    wire [10:0] core__move_units;
    wire core__beacon_now;
    reg grant__clock;
    reg grant__reset;
    reg [1:0] grant__d;
    wire [1:0] grant__q;
    reg group__clock;
    reg group__reset;
    reg [1:0] group__counts;
    reg [1:0] group__asked;
    reg [10:0] group__lead_units_0;
    reg [10:0] group__lead_units_1;
    reg [63:0] group__request_units_0;
    reg [63:0] group__request_units_1;
    wire [10:0] group__largest;
    wire [10:0] group__jump_lead_units;
    wire [63:0] group__jump_units;

    // Local signals
    reg [1:0] others;
    reg [1:0] asked;

    // Sub module instances
    dtp_global_counter_x2__core core(
        .clock(core__clock),
        .reset(core__reset),
        .tree(core__tree),
        .beacon_on_jump(core__beacon_on_jump),
        .largest(core__largest),
        .requested(core__requested),
        .asked(core__asked),
        .jump_lead_units(core__jump_lead_units),
        .jump_units(core__jump_units),
        .grant(core__grant),
        .ends(core__ends),
        .gc(core__gc),
        .reference_units(core__reference_units),
        .free_units(core__free_units),
        .move_apply(core__move_apply),
        .move_units(core__move_units),
        .beacon_now(core__beacon_now)
    );
    dtp_global_counter_x2__reg_2 grant(
        .clock(grant__clock),
        .reset(grant__reset),
        .d(grant__d),
        .q(grant__q)
    );
    dtp_global_counter_x2__group group(
        .clock(group__clock),
        .reset(group__reset),
        .counts(group__counts),
        .asked(group__asked),
        .lead_units_0(group__lead_units_0),
        .lead_units_1(group__lead_units_1),
        .request_units_0(group__request_units_0),
        .request_units_1(group__request_units_1),
        .largest(group__largest),
        .jump_lead_units(group__jump_lead_units),
        .jump_units(group__jump_units)
    );

    // Update code
    always @(*) begin
        core__clock = clock;
        grant__clock = clock;
        grant__d = grant__q;
        core__reset = reset;
        core__tree = tree;
        core__beacon_on_jump = beacon_on_jump;
        others = request - 32'h1;
        core__requested = |request;
        grant__reset = reset | core__ends;
        if (core__grant) begin
            grant__d = request & ~others;
        end
        asked = grant__q & request;
        group__clock = clock;
        group__reset = reset;
        group__counts = counts;
        group__asked = asked;
        group__lead_units_0 = lead_units_0;
        group__request_units_0 = request_units_0;
        group__lead_units_1 = lead_units_1;
        group__request_units_1 = request_units_1;
        core__largest = group__largest;
        core__asked = |asked;
        core__jump_lead_units = group__jump_lead_units;
        core__jump_units = group__jump_units;
        granted = grant__q;
        gc = core__gc;
        reference_units = core__reference_units;
        free_units = core__free_units;
        move_apply = core__move_apply;
        move_units = core__move_units;
        beacon_now = core__beacon_now;
    end

endmodule // dtp_global_counter_x2

module dtp_global_counter_x2__core(clock,reset,tree,beacon_on_jump,largest,requested,asked,jump_lead_units,jump_units,grant,ends,gc,reference_units,free_units,move_apply,move_units,beacon_now);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire tree;
    input wire beacon_on_jump;
    input wire [10:0] largest;
    input wire requested;
    input wire asked;
    input wire [10:0] jump_lead_units;
    input wire [63:0] jump_units;
    output reg grant;
    output reg ends;
    output reg [63:0] gc;
    output reg [63:0] reference_units;
    output reg [44:0] free_units;
    output reg move_apply;
    output reg [10:0] move_units;
    output reg beacon_now;

    // Constant declarations
    localparam tick = 12'h14;
    localparam tick_wide = 45'h14;
    localparam stall_units = 7'b1010000;
    localparam now_units = 10'b101;
    localparam move_max = 11'b111111111;
    localparam hold_ticks = 4'h4;
    localparam capture_tick = 2'b0;
    localparam release_tick = 2'b10;

    // Stub signals
    reg count__clock;
    reg count__reset;
    reg [63:0] count__d;
    wire [63:0] count__q;
    reg base__clock;
    reg base__reset;
    reg [63:0] base__d;
    wire [63:0] base__q;
    reg free__clock;
    reg free__reset;
    reg [44:0] free__d;
    wire [44:0] free__q;
    reg owed__clock;
    reg owed__reset;
    reg [63:0] owed__d;
    wire [63:0] owed__q;
    reg owing__clock;
    reg owing__reset;
    reg owing__d;
    wire owing__q;
    reg hold__clock;
    reg hold__reset;
    reg [3:0] hold__d;
    wire [3:0] hold__q;
    reg granted__clock;
    reg granted__reset;
    reg granted__d;
    wire granted__q;
    reg granted_ticks__clock;
    reg granted_ticks__reset;
    reg [1:0] granted_ticks__d;
    wire [1:0] granted_ticks__q;
    reg moving__clock;
    reg moving__reset;
    reg moving__d;
    wire moving__q;
    reg lead__clock;
    reg lead__reset;
    reg [10:0] lead__d;
    wire [10:0] lead__q;
    reg lead_step__clock;
    reg lead_step__reset;
    reg [11:0] lead_step__d;
    wire [11:0] lead_step__q;
    reg jump__clock;
    reg jump__reset;
    reg [63:0] jump__d;
    wire [63:0] jump__q;
    reg step__clock;
    reg step__reset;
    reg [63:0] step__d;
    wire [63:0] step__q;
    reg apply__clock;
    reg apply__reset;
    reg apply__d;
    wire apply__q;
    reg units__clock;
    reg units__reset;
    reg [10:0] units__d;
    wire [10:0] units__q;
    reg now__clock;
    reg now__reset;
    reg now__d;
    wire now__q;

    // Local signals
    reg [55:0] owed_high;
    reg stalls;
    reg free_now;
    reg captures;
    reg takes;
    reg any_move;
    reg sign;
    reg [9:0] low;
    reg [10:0] taken;
    reg [11:0] taken_wide;
    reg [63:0] step_wide;
    reg [53:0] jump_high;
    reg [10:0] jump_low;

    // Sub module instances
    dtp_global_counter_x2__reg_64 count(
        .clock(count__clock),
        .reset(count__reset),
        .d(count__d),
        .q(count__q)
    );
    dtp_global_counter_x2__reg_64_hffffffffffffffd8 base(
        .clock(base__clock),
        .reset(base__reset),
        .d(base__d),
        .q(base__q)
    );
    dtp_global_counter_x2__reg_45 free(
        .clock(free__clock),
        .reset(free__reset),
        .d(free__d),
        .q(free__q)
    );
    dtp_global_counter_x2__reg_64_h3c owed(
        .clock(owed__clock),
        .reset(owed__reset),
        .d(owed__d),
        .q(owed__q)
    );
    dtp_global_counter_x2__reg_1 owing(
        .clock(owing__clock),
        .reset(owing__reset),
        .d(owing__d),
        .q(owing__q)
    );
    dtp_global_counter_x2__reg_4 hold(
        .clock(hold__clock),
        .reset(hold__reset),
        .d(hold__d),
        .q(hold__q)
    );
    dtp_global_counter_x2__reg_1 granted(
        .clock(granted__clock),
        .reset(granted__reset),
        .d(granted__d),
        .q(granted__q)
    );
    dtp_global_counter_x2__reg_2 granted_ticks(
        .clock(granted_ticks__clock),
        .reset(granted_ticks__reset),
        .d(granted_ticks__d),
        .q(granted_ticks__q)
    );
    dtp_global_counter_x2__reg_1 moving(
        .clock(moving__clock),
        .reset(moving__reset),
        .d(moving__d),
        .q(moving__q)
    );
    dtp_global_counter_x2__reg_11 lead(
        .clock(lead__clock),
        .reset(lead__reset),
        .d(lead__d),
        .q(lead__q)
    );
    dtp_global_counter_x2__reg_12_h14 lead_step(
        .clock(lead_step__clock),
        .reset(lead_step__reset),
        .d(lead_step__d),
        .q(lead_step__q)
    );
    dtp_global_counter_x2__reg_64 jump(
        .clock(jump__clock),
        .reset(jump__reset),
        .d(jump__d),
        .q(jump__q)
    );
    dtp_global_counter_x2__reg_64_h14 step(
        .clock(step__clock),
        .reset(step__reset),
        .d(step__d),
        .q(step__q)
    );
    dtp_global_counter_x2__reg_1 apply(
        .clock(apply__clock),
        .reset(apply__reset),
        .d(apply__d),
        .q(apply__q)
    );
    dtp_global_counter_x2__reg_11 units(
        .clock(units__clock),
        .reset(units__reset),
        .d(units__d),
        .q(units__q)
    );
    dtp_global_counter_x2__reg_1 now(
        .clock(now__clock),
        .reset(now__reset),
        .d(now__d),
        .q(now__q)
    );

    // Update code
    always @(*) begin
        count__clock = clock;
        base__clock = clock;
        free__clock = clock;
        owed__clock = clock;
        owing__clock = clock;
        moving__clock = clock;
        lead__clock = clock;
        lead_step__clock = clock;
        jump__clock = clock;
        step__clock = clock;
        apply__clock = clock;
        units__clock = clock;
        now__clock = clock;
        hold__clock = clock;
        granted__clock = clock;
        granted_ticks__clock = clock;
        hold__d = hold__q;
        granted__d = granted__q;
        granted_ticks__d = granted_ticks__q;
        count__reset = reset;
        base__reset = reset;
        free__reset = reset;
        hold__reset = reset;
        granted__reset = reset;
        granted_ticks__reset = 1'b0;
        moving__reset = reset;
        step__reset = reset;
        apply__reset = reset;
        now__reset = reset;
        owing__reset = reset;
        owed_high = owed__q[(32'h7)+:(56)];
        stalls = (~owed__q[32'h3f] & (|owed_high | (owed__q[(32'h0)+:(7)] >= stall_units))) | step__q[32'h3f] | (apply__q & owing__q);
        owing__d = stalls;
        owed__reset = reset | ~stalls;
        owed__d = owed__q - step__q;
        base__d = base__q + step__q;
        count__d = base__q + owed__q;
        free__d = free__q + tick_wide;
        captures = granted__q & (granted_ticks__q == capture_tick) & asked;
        ends = granted__q & (granted_ticks__q == release_tick);
        grant = requested & ~granted__q & ~moving__q;
        if (grant) begin
            granted__d = 1'b1;
            granted_ticks__d = 32'h0;
        end
        else begin
            granted_ticks__d = granted_ticks__q + 32'h1;
        end
        if (ends) begin
            granted__d = 1'b0;
        end
        sign = largest[32'ha];
        low = largest[(32'h0)+:(10)];
        free_now = ~granted__q & ~requested & (hold__q == 32'h0);
        takes = free_now & |low & (sign | tree);
        any_move = takes | captures;
        if (hold__q != 32'h0) begin
            hold__d = hold__q - 32'h1;
        end
        if (any_move) begin
            hold__d = hold_ticks;
        end
        moving__d = any_move;
        taken = largest ^ 32'h400;
        if (granted__q) begin
            taken = jump_lead_units;
        end
        taken_wide = ((taken) & 12'hfff);
        if (taken[32'ha]) begin
            taken_wide = ((taken) & 12'hfff) | 32'h800;
        end
        lead__d = taken;
        lead__reset = reset | ~any_move;
        lead_step__d = taken_wide + tick;
        lead_step__reset = reset | ~any_move;
        jump__d = jump_units;
        jump__reset = reset | ~captures;
        step_wide = ((lead_step__q) & 64'hffffffffffffffff);
        if (lead_step__q[32'hb]) begin
            step_wide = ((lead_step__q) & 64'hffffffffffffffff) | 64'hfffffffffffff000;
        end
        step__d = jump__q + step_wide;
        apply__d = moving__q;
        jump_high = jump__q[(32'h9)+:(54)];
        jump_low = ((jump__q[(32'h0)+:(9)]) & 11'h7ff);
        units__reset = reset | ~moving__q | jump__q[32'h3f];
        units__d = jump_low + lead__q;
        if (|jump_high) begin
            units__d = move_max;
        end
        now__d = beacon_on_jump & ~units__q[32'ha] & (units__q[(32'h0)+:(10)] >= now_units);
        gc = count__q;
        reference_units = base__q;
        free_units = free__q;
        move_apply = apply__q;
        move_units = units__q;
        beacon_now = now__q;
    end

endmodule // dtp_global_counter_x2__core

module dtp_global_counter_x2__group(clock,reset,counts,asked,lead_units_0,lead_units_1,request_units_0,request_units_1,largest,jump_lead_units,jump_units);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] counts;
    input wire [1:0] asked;
    input wire [10:0] lead_units_0;
    input wire [10:0] lead_units_1;
    input wire [63:0] request_units_0;
    input wire [63:0] request_units_1;
    output reg [10:0] largest;
    output reg [10:0] jump_lead_units;
    output reg [63:0] jump_units;

    // Stub signals
    reg leaf_0__clock;
    reg leaf_0__reset;
    reg leaf_0__counts;
    reg leaf_0__asked;
    reg [10:0] leaf_0__lead_units;
    reg [63:0] leaf_0__request_units;
    wire [10:0] leaf_0__largest;
    wire [10:0] leaf_0__jump_lead_units;
    wire [63:0] leaf_0__jump_units;
    reg leaf_1__clock;
    reg leaf_1__reset;
    reg leaf_1__counts;
    reg leaf_1__asked;
    reg [10:0] leaf_1__lead_units;
    reg [63:0] leaf_1__request_units;
    wire [10:0] leaf_1__largest;
    wire [10:0] leaf_1__jump_lead_units;
    wire [63:0] leaf_1__jump_units;
    reg node_0__clock;
    reg node_0__reset;
    reg [10:0] node_0__a;
    reg [10:0] node_0__b;
    wire [10:0] node_0__largest;

    // Sub module instances
    dtp_global_counter_x2__group__leaf leaf_0(
        .clock(leaf_0__clock),
        .reset(leaf_0__reset),
        .counts(leaf_0__counts),
        .asked(leaf_0__asked),
        .lead_units(leaf_0__lead_units),
        .request_units(leaf_0__request_units),
        .largest(leaf_0__largest),
        .jump_lead_units(leaf_0__jump_lead_units),
        .jump_units(leaf_0__jump_units)
    );
    dtp_global_counter_x2__group__leaf leaf_1(
        .clock(leaf_1__clock),
        .reset(leaf_1__reset),
        .counts(leaf_1__counts),
        .asked(leaf_1__asked),
        .lead_units(leaf_1__lead_units),
        .request_units(leaf_1__request_units),
        .largest(leaf_1__largest),
        .jump_lead_units(leaf_1__jump_lead_units),
        .jump_units(leaf_1__jump_units)
    );
    dtp_global_counter_x2__group__node node_0(
        .clock(node_0__clock),
        .reset(node_0__reset),
        .a(node_0__a),
        .b(node_0__b),
        .largest(node_0__largest)
    );

    // Update code
    always @(*) begin
        leaf_0__clock = clock;
        leaf_0__reset = reset;
        leaf_0__counts = counts[0];
        leaf_0__asked = asked[0];
        leaf_0__lead_units = lead_units_0;
        leaf_0__request_units = request_units_0;
        leaf_1__clock = clock;
        leaf_1__reset = reset;
        leaf_1__counts = counts[1];
        leaf_1__asked = asked[1];
        leaf_1__lead_units = lead_units_1;
        leaf_1__request_units = request_units_1;
        node_0__clock = clock;
        node_0__reset = reset;
        node_0__a = leaf_0__largest;
        node_0__b = leaf_1__largest;
        largest = node_0__largest;
        jump_lead_units = leaf_0__jump_lead_units | leaf_1__jump_lead_units;
        jump_units = leaf_0__jump_units | leaf_1__jump_units;
    end

endmodule // dtp_global_counter_x2__group

module dtp_global_counter_x2__group__leaf(clock,reset,counts,asked,lead_units,request_units,largest,jump_lead_units,jump_units);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire counts;
    input wire asked;
    input wire [10:0] lead_units;
    input wire [63:0] request_units;
    output reg [10:0] largest;
    output reg [10:0] jump_lead_units;
    output reg [63:0] jump_units;

    // Stub signals
    reg code__clock;
    reg code__reset;
    reg [10:0] code__d;
    wire [10:0] code__q;

    // Sub module instances
    dtp_global_counter_x2__reg_11 code(
        .clock(code__clock),
        .reset(code__reset),
        .d(code__d),
        .q(code__q)
    );

    // Update code
    always @(*) begin
        code__clock = clock;
        code__reset = reset | ~counts;
        code__d = lead_units ^ 32'h400;
        jump_lead_units = 32'h0;
        jump_units = 32'h0;
        if (asked) begin
            jump_lead_units = lead_units;
            jump_units = request_units;
        end
        largest = code__q;
    end

endmodule // dtp_global_counter_x2__group__leaf

module dtp_global_counter_x2__group__node(clock,reset,a,b,largest);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [10:0] a;
    input wire [10:0] b;
    output reg [10:0] largest;

    // Stub signals
    reg larger__clock;
    reg larger__reset;
    reg [10:0] larger__d;
    wire [10:0] larger__q;

    // Sub module instances
    dtp_global_counter_x2__reg_11 larger(
        .clock(larger__clock),
        .reset(larger__reset),
        .d(larger__d),
        .q(larger__q)
    );

    // Update code
    always @(*) begin
        larger__clock = clock;
        larger__reset = reset;
        larger__d = b;
        if (a > b) begin
            larger__d = a;
        end
        largest = larger__q;
    end

endmodule // dtp_global_counter_x2__group__node

module dtp_global_counter_x2__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_global_counter_x2__reg_1

module dtp_global_counter_x2__reg_11(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [10:0] d;
    output reg [10:0] q;

    // Update code (custom)
    initial q = 11'b0;
    always @(posedge clock) q <= reset ? 11'b0 : d;
endmodule // dtp_global_counter_x2__reg_11

module dtp_global_counter_x2__reg_12_h14(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [11:0] d;
    output reg [11:0] q;

    // Update code (custom)
    initial q = 12'h14;
    always @(posedge clock) q <= reset ? 12'h14 : d;
endmodule // dtp_global_counter_x2__reg_12_h14

module dtp_global_counter_x2__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_global_counter_x2__reg_2

module dtp_global_counter_x2__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_global_counter_x2__reg_4

module dtp_global_counter_x2__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_global_counter_x2__reg_45

module dtp_global_counter_x2__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_global_counter_x2__reg_64

module dtp_global_counter_x2__reg_64_h14(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h14;
    always @(posedge clock) q <= reset ? 64'h14 : d;
endmodule // dtp_global_counter_x2__reg_64_h14

module dtp_global_counter_x2__reg_64_h3c(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h3c;
    always @(posedge clock) q <= reset ? 64'h3c : d;
endmodule // dtp_global_counter_x2__reg_64_h3c

module dtp_global_counter_x2__reg_64_hffffffffffffffd8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hffffffffffffffd8;
    always @(posedge clock) q <= reset ? 64'hffffffffffffffd8 : d;
endmodule // dtp_global_counter_x2__reg_64_hffffffffffffffd8

`default_nettype wire
