// dtp_device_registers: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_device_registers(clock,reset,bus_valid,bus_commit,bus_write,bus_address,bus_strobes,bus_data,refused,gc,holdover,build_commit,port_interrupts,hit,error,data,identity,beacon_on_jump,clear_faulty,tree,parent,join_window_ticks,irq);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire bus_valid;
    input wire bus_commit;
    input wire bus_write;
    input wire [15:0] bus_address;
    input wire [7:0] bus_strobes;
    input wire [63:0] bus_data;
    input wire refused;
    input wire [63:0] gc;
    input wire holdover;
    input wire [63:0] build_commit;
    input wire [31:0] port_interrupts;
    output reg hit;
    output reg error;
    output reg [63:0] data;
    output reg [63:0] identity;
    output reg beacon_on_jump;
    output reg clear_faulty;
    output reg tree;
    output reg [4:0] parent;
    output reg [27:0] join_window_ticks;
    output reg irq;

    // Stub signals
    reg decode__clock;
    reg decode__reset;
    reg decode__bus_valid;
    reg [15:0] decode__bus_address;
    wire decode__build_commit;
    wire decode__gc;
    wire decode__identity;
    wire decode__control;
    wire decode__mode;
    wire decode__join_window;
    wire decode__scratch;
    wire decode__status;
    wire decode__interrupt_status;
    wire decode__interrupt_mask;
    wire decode__interrupt_ports;
    wire decode__refused_write;
    wire decode__hit;
    reg constants__clock;
    reg constants__reset;
    reg constants__bus_valid;
    reg [15:0] constants__bus_address;
    wire constants__hit;
    wire [63:0] constants__data;
    reg settings__clock;
    reg settings__reset;
    reg [7:0] settings__bus_strobes;
    reg [63:0] settings__bus_data;
    reg settings__write;
    reg settings__identity_hit;
    reg settings__control_hit;
    reg settings__mode_hit;
    reg settings__window_hit;
    reg settings__scratch_hit;
    reg settings__mask_hit;
    wire settings__legal;
    wire [63:0] settings__identity;
    wire settings__beacon_on_jump;
    wire settings__clear_faulty;
    wire settings__tree;
    wire [4:0] settings__parent;
    wire [27:0] settings__join_window_ticks;
    wire [63:0] settings__scratch;
    wire [2:0] settings__interrupt_mask;
    reg legal__clock;
    reg legal__reset;
    reg legal__d;
    wire legal__q;
    reg hit_reg__clock;
    reg hit_reg__reset;
    reg hit_reg__d;
    wire hit_reg__q;
    reg error_reg__clock;
    reg error_reg__reset;
    reg error_reg__d;
    wire error_reg__q;
    reg data_reg__clock;
    reg data_reg__reset;
    reg [63:0] data_reg__d;
    wire [63:0] data_reg__q;
    reg status__clock;
    reg status__reset;
    reg [2:0] status__d;
    wire [2:0] status__q;
    reg last_holdover__clock;
    reg last_holdover__reset;
    reg last_holdover__d;
    wire last_holdover__q;
    reg refused_word__clock;
    reg refused_word__reset;
    reg [12:0] refused_word__d;
    wire [12:0] refused_word__q;
    reg line__clock;
    reg line__reset;
    reg line__d;
    wire line__q;

    // Local signals
    reg writes;
    reg begun;
    reg ended;
    reg [2:0] cleared;
    reg [2:0] kept;
    reg [2:0] enabled;
    reg above_3;
    reg hits;
    reg [63:0] shown;

    // Sub module instances
    dtp_device_registers__decode decode(
        .clock(decode__clock),
        .reset(decode__reset),
        .bus_valid(decode__bus_valid),
        .bus_address(decode__bus_address),
        .build_commit(decode__build_commit),
        .gc(decode__gc),
        .identity(decode__identity),
        .control(decode__control),
        .mode(decode__mode),
        .join_window(decode__join_window),
        .scratch(decode__scratch),
        .status(decode__status),
        .interrupt_status(decode__interrupt_status),
        .interrupt_mask(decode__interrupt_mask),
        .interrupt_ports(decode__interrupt_ports),
        .refused_write(decode__refused_write),
        .hit(decode__hit)
    );
    dtp_device_registers__constants constants(
        .clock(constants__clock),
        .reset(constants__reset),
        .bus_valid(constants__bus_valid),
        .bus_address(constants__bus_address),
        .hit(constants__hit),
        .data(constants__data)
    );
    dtp_device_registers__settings settings(
        .clock(settings__clock),
        .reset(settings__reset),
        .bus_strobes(settings__bus_strobes),
        .bus_data(settings__bus_data),
        .write(settings__write),
        .identity_hit(settings__identity_hit),
        .control_hit(settings__control_hit),
        .mode_hit(settings__mode_hit),
        .window_hit(settings__window_hit),
        .scratch_hit(settings__scratch_hit),
        .mask_hit(settings__mask_hit),
        .legal(settings__legal),
        .identity(settings__identity),
        .beacon_on_jump(settings__beacon_on_jump),
        .clear_faulty(settings__clear_faulty),
        .tree(settings__tree),
        .parent(settings__parent),
        .join_window_ticks(settings__join_window_ticks),
        .scratch(settings__scratch),
        .interrupt_mask(settings__interrupt_mask)
    );
    dtp_device_registers__reg_1 legal(
        .clock(legal__clock),
        .reset(legal__reset),
        .d(legal__d),
        .q(legal__q)
    );
    dtp_device_registers__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_device_registers__reg_1 error_reg(
        .clock(error_reg__clock),
        .reset(error_reg__reset),
        .d(error_reg__d),
        .q(error_reg__q)
    );
    dtp_device_registers__reg_64 data_reg(
        .clock(data_reg__clock),
        .reset(data_reg__reset),
        .d(data_reg__d),
        .q(data_reg__q)
    );
    dtp_device_registers__reg_3 status(
        .clock(status__clock),
        .reset(status__reset),
        .d(status__d),
        .q(status__q)
    );
    dtp_device_registers__reg_1_b1 last_holdover(
        .clock(last_holdover__clock),
        .reset(last_holdover__reset),
        .d(last_holdover__d),
        .q(last_holdover__q)
    );
    dtp_device_registers__reg_13 refused_word(
        .clock(refused_word__clock),
        .reset(refused_word__reset),
        .d(refused_word__d),
        .q(refused_word__q)
    );
    dtp_device_registers__reg_1 line(
        .clock(line__clock),
        .reset(line__reset),
        .d(line__d),
        .q(line__q)
    );

    // Update code
    always @(*) begin
        decode__clock = clock;
        constants__clock = clock;
        settings__clock = clock;
        legal__clock = clock;
        hit_reg__clock = clock;
        error_reg__clock = clock;
        data_reg__clock = clock;
        status__clock = clock;
        last_holdover__clock = clock;
        line__clock = clock;
        refused_word__clock = clock;
        refused_word__d = refused_word__q;
        decode__reset = reset;
        constants__reset = reset;
        settings__reset = reset;
        legal__reset = reset;
        hit_reg__reset = reset;
        error_reg__reset = reset;
        data_reg__reset = reset;
        status__reset = reset;
        last_holdover__reset = reset;
        refused_word__reset = reset;
        line__reset = reset;
        decode__bus_valid = bus_valid;
        decode__bus_address = bus_address;
        constants__bus_valid = bus_valid;
        constants__bus_address = bus_address;
        writes = bus_commit & bus_write & legal__q;
        settings__bus_strobes = bus_strobes;
        settings__bus_data = bus_data;
        settings__write = writes;
        settings__identity_hit = decode__identity;
        settings__control_hit = decode__control;
        settings__mode_hit = decode__mode;
        settings__window_hit = decode__join_window;
        settings__scratch_hit = decode__scratch;
        settings__mask_hit = decode__interrupt_mask;
        last_holdover__d = holdover;
        begun = holdover & ~last_holdover__q;
        ended = ~holdover & last_holdover__q;
        cleared = 32'h0;
        if (writes & decode__interrupt_status) begin
            cleared = bus_data[(32'h0)+:(3)];
        end
        kept = ~cleared;
        status__d = (status__q & kept) | (((ended) & 3'h7) << 32'h2) | (((begun) & 3'h7) << 32'h1) | ((refused) & 3'h7);
        if (refused) begin
            refused_word__d = bus_address[(32'h3)+:(13)];
        end
        enabled = status__q & settings__interrupt_mask;
        line__d = |enabled | |port_interrupts;
        above_3 = |bus_data[(32'h3)+:(61)];
        legal__d = settings__legal | (decode__interrupt_status & ~above_3);
        shown = constants__data;
        if (decode__build_commit) begin
            shown = shown | build_commit;
        end
        if (decode__gc) begin
            shown = shown | gc;
        end
        if (decode__identity) begin
            shown = shown | settings__identity;
        end
        if (decode__control) begin
            shown = shown | ((settings__beacon_on_jump) & 64'hffffffffffffffff);
        end
        if (decode__mode) begin
            shown = shown | ((settings__tree) & 64'hffffffffffffffff) | (((settings__parent) & 64'hffffffffffffffff) << 32'h8);
        end
        if (decode__join_window) begin
            shown = shown | ((settings__join_window_ticks) & 64'hffffffffffffffff);
        end
        if (decode__scratch) begin
            shown = shown | settings__scratch;
        end
        if (decode__status) begin
            shown = shown | ((holdover) & 64'hffffffffffffffff) | (((line__q) & 64'hffffffffffffffff) << 32'h1);
        end
        if (decode__interrupt_status) begin
            shown = shown | ((status__q) & 64'hffffffffffffffff);
        end
        if (decode__interrupt_mask) begin
            shown = shown | ((settings__interrupt_mask) & 64'hffffffffffffffff);
        end
        if (decode__interrupt_ports) begin
            shown = shown | ((port_interrupts) & 64'hffffffffffffffff);
        end
        if (decode__refused_write) begin
            shown = shown | (((refused_word__q) & 64'hffffffffffffffff) << 32'h3);
        end
        hits = decode__hit | constants__hit;
        hit_reg__d = hits;
        error_reg__d = hits & bus_write & ~legal__q;
        data_reg__d = shown;
        hit = hit_reg__q;
        error = error_reg__q;
        data = data_reg__q;
        identity = settings__identity;
        beacon_on_jump = settings__beacon_on_jump;
        clear_faulty = settings__clear_faulty;
        tree = settings__tree;
        parent = settings__parent;
        join_window_ticks = settings__join_window_ticks;
        irq = line__q;
    end

endmodule // dtp_device_registers

module dtp_device_registers__constants(clock,reset,bus_valid,bus_address,hit,data);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire bus_valid;
    input wire [15:0] bus_address;
    output reg hit;
    output reg [63:0] data;

    // Constant declarations
    localparam magic_at = 11'b0;
    localparam layout_version_at = 11'b1;
    localparam map_hash_at = 11'b10;
    localparam ports_at = 11'b100;
    localparam tick_fs_at = 11'b101;
    localparam unit_fs_at = 11'b110;
    localparam units_per_tick_at = 11'b111;
    localparam guards_at = 11'b1000;
    localparam magic = 64'h524730312d505444;
    localparam layout_version = 64'h1;
    localparam map_hash = 64'h29fad19c42e27542;
    localparam ports = 64'h2;
    localparam tick_fs = 64'h61a800;
    localparam unit_fs = 64'h4e200;
    localparam units_per_tick = 64'h14;
    localparam guards = 64'h1000000b;

    // Stub signals
    reg hit_reg__clock;
    reg hit_reg__reset;
    reg hit_reg__d;
    wire hit_reg__q;
    reg data_reg__clock;
    reg data_reg__reset;
    reg [63:0] data_reg__d;
    wire [63:0] data_reg__q;

    // Local signals
    reg [10:0] word;
    reg mine;
    reg found;
    reg [63:0] value;

    // Sub module instances
    dtp_device_registers__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_device_registers__reg_64 data_reg(
        .clock(data_reg__clock),
        .reset(data_reg__reset),
        .d(data_reg__d),
        .q(data_reg__q)
    );

    // Update code
    always @(*) begin
        hit_reg__clock = clock;
        data_reg__clock = clock;
        hit_reg__reset = reset;
        data_reg__reset = reset;
        word = bus_address[(32'h3)+:(11)];
        mine = bus_valid & ~|bus_address[(32'he)+:(2)];
        found = 1'b1;
        value = 32'h0;
        if (word == magic_at) begin
            value = magic;
        end
        else if (word == layout_version_at) begin
            value = layout_version;
        end
        else if (word == map_hash_at) begin
            value = map_hash;
        end
        else if (word == ports_at) begin
            value = ports;
        end
        else if (word == tick_fs_at) begin
            value = tick_fs;
        end
        else if (word == unit_fs_at) begin
            value = unit_fs;
        end
        else if (word == units_per_tick_at) begin
            value = units_per_tick;
        end
        else if (word == guards_at) begin
            value = guards;
        end
        else begin
            found = 1'b0;
        end
        hit_reg__d = mine & found;
        data_reg__d = 32'h0;
        if (mine) begin
            data_reg__d = value;
        end
        hit = hit_reg__q;
        data = data_reg__q;
    end

endmodule // dtp_device_registers__constants

module dtp_device_registers__decode(clock,reset,bus_valid,bus_address,build_commit,gc,identity,control,mode,join_window,scratch,status,interrupt_status,interrupt_mask,interrupt_ports,refused_write,hit);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire bus_valid;
    input wire [15:0] bus_address;
    output reg build_commit;
    output reg gc;
    output reg identity;
    output reg control;
    output reg mode;
    output reg join_window;
    output reg scratch;
    output reg status;
    output reg interrupt_status;
    output reg interrupt_mask;
    output reg interrupt_ports;
    output reg refused_write;
    output reg hit;

    // Constant declarations
    localparam build_commit_at = 11'b11;
    localparam gc_at = 11'b10000;
    localparam identity_at = 11'b10001;
    localparam control_at = 11'b10010;
    localparam mode_at = 11'b10011;
    localparam join_window_at = 11'b10100;
    localparam scratch_at = 11'b10101;
    localparam status_at = 11'b11000;
    localparam interrupt_status_at = 11'b11001;
    localparam interrupt_mask_at = 11'b11010;
    localparam interrupt_ports_at = 11'b11011;
    localparam refused_write_at = 11'b11100;

    // Stub signals
    reg build_commit_hit__clock;
    reg build_commit_hit__reset;
    reg build_commit_hit__d;
    wire build_commit_hit__q;
    reg gc_hit__clock;
    reg gc_hit__reset;
    reg gc_hit__d;
    wire gc_hit__q;
    reg identity_hit__clock;
    reg identity_hit__reset;
    reg identity_hit__d;
    wire identity_hit__q;
    reg control_hit__clock;
    reg control_hit__reset;
    reg control_hit__d;
    wire control_hit__q;
    reg mode_hit__clock;
    reg mode_hit__reset;
    reg mode_hit__d;
    wire mode_hit__q;
    reg join_window_hit__clock;
    reg join_window_hit__reset;
    reg join_window_hit__d;
    wire join_window_hit__q;
    reg scratch_hit__clock;
    reg scratch_hit__reset;
    reg scratch_hit__d;
    wire scratch_hit__q;
    reg status_hit__clock;
    reg status_hit__reset;
    reg status_hit__d;
    wire status_hit__q;
    reg interrupt_status_hit__clock;
    reg interrupt_status_hit__reset;
    reg interrupt_status_hit__d;
    wire interrupt_status_hit__q;
    reg interrupt_mask_hit__clock;
    reg interrupt_mask_hit__reset;
    reg interrupt_mask_hit__d;
    wire interrupt_mask_hit__q;
    reg interrupt_ports_hit__clock;
    reg interrupt_ports_hit__reset;
    reg interrupt_ports_hit__d;
    wire interrupt_ports_hit__q;
    reg refused_write_hit__clock;
    reg refused_write_hit__reset;
    reg refused_write_hit__d;
    wire refused_write_hit__q;

    // Local signals
    reg [10:0] word;
    reg mine;

    // Sub module instances
    dtp_device_registers__reg_1 build_commit_hit(
        .clock(build_commit_hit__clock),
        .reset(build_commit_hit__reset),
        .d(build_commit_hit__d),
        .q(build_commit_hit__q)
    );
    dtp_device_registers__reg_1 gc_hit(
        .clock(gc_hit__clock),
        .reset(gc_hit__reset),
        .d(gc_hit__d),
        .q(gc_hit__q)
    );
    dtp_device_registers__reg_1 identity_hit(
        .clock(identity_hit__clock),
        .reset(identity_hit__reset),
        .d(identity_hit__d),
        .q(identity_hit__q)
    );
    dtp_device_registers__reg_1 control_hit(
        .clock(control_hit__clock),
        .reset(control_hit__reset),
        .d(control_hit__d),
        .q(control_hit__q)
    );
    dtp_device_registers__reg_1 mode_hit(
        .clock(mode_hit__clock),
        .reset(mode_hit__reset),
        .d(mode_hit__d),
        .q(mode_hit__q)
    );
    dtp_device_registers__reg_1 join_window_hit(
        .clock(join_window_hit__clock),
        .reset(join_window_hit__reset),
        .d(join_window_hit__d),
        .q(join_window_hit__q)
    );
    dtp_device_registers__reg_1 scratch_hit(
        .clock(scratch_hit__clock),
        .reset(scratch_hit__reset),
        .d(scratch_hit__d),
        .q(scratch_hit__q)
    );
    dtp_device_registers__reg_1 status_hit(
        .clock(status_hit__clock),
        .reset(status_hit__reset),
        .d(status_hit__d),
        .q(status_hit__q)
    );
    dtp_device_registers__reg_1 interrupt_status_hit(
        .clock(interrupt_status_hit__clock),
        .reset(interrupt_status_hit__reset),
        .d(interrupt_status_hit__d),
        .q(interrupt_status_hit__q)
    );
    dtp_device_registers__reg_1 interrupt_mask_hit(
        .clock(interrupt_mask_hit__clock),
        .reset(interrupt_mask_hit__reset),
        .d(interrupt_mask_hit__d),
        .q(interrupt_mask_hit__q)
    );
    dtp_device_registers__reg_1 interrupt_ports_hit(
        .clock(interrupt_ports_hit__clock),
        .reset(interrupt_ports_hit__reset),
        .d(interrupt_ports_hit__d),
        .q(interrupt_ports_hit__q)
    );
    dtp_device_registers__reg_1 refused_write_hit(
        .clock(refused_write_hit__clock),
        .reset(refused_write_hit__reset),
        .d(refused_write_hit__d),
        .q(refused_write_hit__q)
    );

    // Update code
    always @(*) begin
        build_commit_hit__clock = clock;
        gc_hit__clock = clock;
        identity_hit__clock = clock;
        control_hit__clock = clock;
        mode_hit__clock = clock;
        join_window_hit__clock = clock;
        scratch_hit__clock = clock;
        status_hit__clock = clock;
        interrupt_status_hit__clock = clock;
        interrupt_mask_hit__clock = clock;
        interrupt_ports_hit__clock = clock;
        refused_write_hit__clock = clock;
        build_commit_hit__reset = reset;
        gc_hit__reset = reset;
        identity_hit__reset = reset;
        control_hit__reset = reset;
        mode_hit__reset = reset;
        join_window_hit__reset = reset;
        scratch_hit__reset = reset;
        status_hit__reset = reset;
        interrupt_status_hit__reset = reset;
        interrupt_mask_hit__reset = reset;
        interrupt_ports_hit__reset = reset;
        refused_write_hit__reset = reset;
        word = bus_address[(32'h3)+:(11)];
        mine = bus_valid & ~|bus_address[(32'he)+:(2)];
        build_commit_hit__d = mine & (word == build_commit_at);
        gc_hit__d = mine & (word == gc_at);
        identity_hit__d = mine & (word == identity_at);
        control_hit__d = mine & (word == control_at);
        mode_hit__d = mine & (word == mode_at);
        join_window_hit__d = mine & (word == join_window_at);
        scratch_hit__d = mine & (word == scratch_at);
        status_hit__d = mine & (word == status_at);
        interrupt_status_hit__d = mine & (word == interrupt_status_at);
        interrupt_mask_hit__d = mine & (word == interrupt_mask_at);
        interrupt_ports_hit__d = mine & (word == interrupt_ports_at);
        refused_write_hit__d = mine & (word == refused_write_at);
        hit = build_commit_hit__q | gc_hit__q | identity_hit__q | control_hit__q | mode_hit__q | join_window_hit__q | scratch_hit__q | status_hit__q | interrupt_status_hit__q | interrupt_mask_hit__q | interrupt_ports_hit__q | refused_write_hit__q;
        build_commit = build_commit_hit__q;
        gc = gc_hit__q;
        identity = identity_hit__q;
        control = control_hit__q;
        mode = mode_hit__q;
        join_window = join_window_hit__q;
        scratch = scratch_hit__q;
        status = status_hit__q;
        interrupt_status = interrupt_status_hit__q;
        interrupt_mask = interrupt_mask_hit__q;
        interrupt_ports = interrupt_ports_hit__q;
        refused_write = refused_write_hit__q;
    end

endmodule // dtp_device_registers__decode

module dtp_device_registers__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_device_registers__reg_1

module dtp_device_registers__reg_13(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b0;
    always @(posedge clock) q <= reset ? 13'b0 : d;
endmodule // dtp_device_registers__reg_13

module dtp_device_registers__reg_1_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b1;
    always @(posedge clock) q <= reset ? 1'b1 : d;
endmodule // dtp_device_registers__reg_1_b1

module dtp_device_registers__reg_28_h9502f90(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [27:0] d;
    output reg [27:0] q;

    // Update code (custom)
    initial q = 28'h9502f90;
    always @(posedge clock) q <= reset ? 28'h9502f90 : d;
endmodule // dtp_device_registers__reg_28_h9502f90

module dtp_device_registers__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_device_registers__reg_3

module dtp_device_registers__reg_5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] d;
    output reg [4:0] q;

    // Update code (custom)
    initial q = 5'b0;
    always @(posedge clock) q <= reset ? 5'b0 : d;
endmodule // dtp_device_registers__reg_5

module dtp_device_registers__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_device_registers__reg_64

module dtp_device_registers__settings(clock,reset,bus_strobes,bus_data,write,identity_hit,control_hit,mode_hit,window_hit,scratch_hit,mask_hit,legal,identity,beacon_on_jump,clear_faulty,tree,parent,join_window_ticks,scratch,interrupt_mask);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] bus_strobes;
    input wire [63:0] bus_data;
    input wire write;
    input wire identity_hit;
    input wire control_hit;
    input wire mode_hit;
    input wire window_hit;
    input wire scratch_hit;
    input wire mask_hit;
    output reg legal;
    output reg [63:0] identity;
    output reg beacon_on_jump;
    output reg clear_faulty;
    output reg tree;
    output reg [4:0] parent;
    output reg [27:0] join_window_ticks;
    output reg [63:0] scratch;
    output reg [2:0] interrupt_mask;

    // Constant declarations
    localparam port_count = 6'b10;

    // Stub signals
    reg identity_reg__clock;
    reg identity_reg__reset;
    reg [63:0] identity_reg__d;
    wire [63:0] identity_reg__q;
    reg jump_reg__clock;
    reg jump_reg__reset;
    reg jump_reg__d;
    wire jump_reg__q;
    reg clear_reg__clock;
    reg clear_reg__reset;
    reg clear_reg__d;
    wire clear_reg__q;
    reg tree_reg__clock;
    reg tree_reg__reset;
    reg tree_reg__d;
    wire tree_reg__q;
    reg parent_reg__clock;
    reg parent_reg__reset;
    reg [4:0] parent_reg__d;
    wire [4:0] parent_reg__q;
    reg window_reg__clock;
    reg window_reg__reset;
    reg [27:0] window_reg__d;
    wire [27:0] window_reg__q;
    reg scratch_reg__clock;
    reg scratch_reg__reset;
    reg [63:0] scratch_reg__d;
    wire [63:0] scratch_reg__q;
    reg mask_reg__clock;
    reg mask_reg__reset;
    reg [2:0] mask_reg__d;
    wire [2:0] mask_reg__q;

    // Local signals
    reg [63:0] mask;
    reg [63:0] ones;
    reg [63:0] window_64;
    reg [4:0] parent_next;
    reg [5:0] parent_wide;
    reg above_28;
    reg above_16;
    reg above_8;
    reg [7:0] low;
    reg [7:0] second;

    // Sub module instances
    dtp_device_registers__reg_64 identity_reg(
        .clock(identity_reg__clock),
        .reset(identity_reg__reset),
        .d(identity_reg__d),
        .q(identity_reg__q)
    );
    dtp_device_registers__reg_1_b1 jump_reg(
        .clock(jump_reg__clock),
        .reset(jump_reg__reset),
        .d(jump_reg__d),
        .q(jump_reg__q)
    );
    dtp_device_registers__reg_1 clear_reg(
        .clock(clear_reg__clock),
        .reset(clear_reg__reset),
        .d(clear_reg__d),
        .q(clear_reg__q)
    );
    dtp_device_registers__reg_1 tree_reg(
        .clock(tree_reg__clock),
        .reset(tree_reg__reset),
        .d(tree_reg__d),
        .q(tree_reg__q)
    );
    dtp_device_registers__reg_5 parent_reg(
        .clock(parent_reg__clock),
        .reset(parent_reg__reset),
        .d(parent_reg__d),
        .q(parent_reg__q)
    );
    dtp_device_registers__reg_28_h9502f90 window_reg(
        .clock(window_reg__clock),
        .reset(window_reg__reset),
        .d(window_reg__d),
        .q(window_reg__q)
    );
    dtp_device_registers__reg_64 scratch_reg(
        .clock(scratch_reg__clock),
        .reset(scratch_reg__reset),
        .d(scratch_reg__d),
        .q(scratch_reg__q)
    );
    dtp_device_registers__reg_3 mask_reg(
        .clock(mask_reg__clock),
        .reset(mask_reg__reset),
        .d(mask_reg__d),
        .q(mask_reg__q)
    );

    // Update code
    always @(*) begin
        identity_reg__clock = clock;
        jump_reg__clock = clock;
        tree_reg__clock = clock;
        parent_reg__clock = clock;
        window_reg__clock = clock;
        identity_reg__d = identity_reg__q;
        jump_reg__d = jump_reg__q;
        tree_reg__d = tree_reg__q;
        parent_reg__d = parent_reg__q;
        window_reg__d = window_reg__q;
        scratch_reg__clock = clock;
        mask_reg__clock = clock;
        scratch_reg__d = scratch_reg__q;
        mask_reg__d = mask_reg__q;
        clear_reg__clock = clock;
        identity_reg__reset = reset;
        jump_reg__reset = reset;
        clear_reg__reset = reset;
        tree_reg__reset = reset;
        parent_reg__reset = reset;
        window_reg__reset = reset;
        scratch_reg__reset = reset;
        mask_reg__reset = reset;
        mask = 32'h0;
        ones = 32'hff;
        if (bus_strobes[0]) begin
            ones = 32'h0;
        end
        mask = (mask >> 32'h8) | (ones << 32'h38);
        ones = 32'hff;
        if (bus_strobes[1]) begin
            ones = 32'h0;
        end
        mask = (mask >> 32'h8) | (ones << 32'h38);
        ones = 32'hff;
        if (bus_strobes[2]) begin
            ones = 32'h0;
        end
        mask = (mask >> 32'h8) | (ones << 32'h38);
        ones = 32'hff;
        if (bus_strobes[3]) begin
            ones = 32'h0;
        end
        mask = (mask >> 32'h8) | (ones << 32'h38);
        ones = 32'hff;
        if (bus_strobes[4]) begin
            ones = 32'h0;
        end
        mask = (mask >> 32'h8) | (ones << 32'h38);
        ones = 32'hff;
        if (bus_strobes[5]) begin
            ones = 32'h0;
        end
        mask = (mask >> 32'h8) | (ones << 32'h38);
        ones = 32'hff;
        if (bus_strobes[6]) begin
            ones = 32'h0;
        end
        mask = (mask >> 32'h8) | (ones << 32'h38);
        ones = 32'hff;
        if (bus_strobes[7]) begin
            ones = 32'h0;
        end
        mask = (mask >> 32'h8) | (ones << 32'h38);
        low = bus_data[(32'h0)+:(8)];
        second = bus_data[(32'h8)+:(8)];
        above_16 = |bus_data[(32'h10)+:(48)];
        above_8 = |second | above_16;
        above_28 = |bus_data[(32'h1c)+:(36)];
        parent_next = parent_reg__q;
        if (bus_strobes[32'h1]) begin
            parent_next = bus_data[(32'h8)+:(5)];
        end
        parent_wide = ((parent_next) & 6'h3f);
        legal = identity_hit | scratch_hit | (control_hit & ~above_16 & ~|second[(32'h1)+:(7)] & ~|low[(32'h1)+:(7)]) | (mode_hit & ~above_16 & ~|second[(32'h5)+:(3)] & ~|low[(32'h1)+:(7)] & (parent_wide < port_count)) | (window_hit & ~above_28) | (mask_hit & ~above_8 & ~|low[(32'h3)+:(5)]);
        if (write & identity_hit) begin
            identity_reg__d = (identity_reg__q & mask) | bus_data;
        end
        if (write & scratch_hit) begin
            scratch_reg__d = (scratch_reg__q & mask) | bus_data;
        end
        clear_reg__d = write & control_hit & bus_data[32'h8];
        if (write & control_hit & bus_strobes[32'h0]) begin
            jump_reg__d = bus_data[32'h0];
        end
        if (write & mode_hit) begin
            parent_reg__d = parent_next;
            if (bus_strobes[32'h0]) begin
                tree_reg__d = bus_data[32'h0];
            end
        end
        window_64 = (((window_reg__q) & 64'hffffffffffffffff) & mask) | bus_data;
        if (write & window_hit) begin
            window_reg__d = window_64[(32'h0)+:(28)];
        end
        if (write & mask_hit & bus_strobes[32'h0]) begin
            mask_reg__d = bus_data[(32'h0)+:(3)];
        end
        identity = identity_reg__q;
        beacon_on_jump = jump_reg__q;
        clear_faulty = clear_reg__q;
        tree = tree_reg__q;
        parent = parent_reg__q;
        join_window_ticks = window_reg__q;
        scratch = scratch_reg__q;
        interrupt_mask = mask_reg__q;
    end

endmodule // dtp_device_registers__settings

`default_nettype wire
