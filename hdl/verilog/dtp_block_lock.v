// dtp_block_lock: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_block_lock(clock,reset,sync_header,block_lock,slip);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] sync_header;
    output reg block_lock;
    output reg slip;

    // Constant declarations
    localparam slip_wait_ticks = 6'b100000;

    // Stub signals
    reg sh_cnt__clock;
    reg sh_cnt__reset;
    reg [5:0] sh_cnt__d;
    wire [5:0] sh_cnt__q;
    reg sh_invalid_cnt__clock;
    reg sh_invalid_cnt__reset;
    reg [3:0] sh_invalid_cnt__d;
    wire [3:0] sh_invalid_cnt__q;
    reg slip_wait__clock;
    reg slip_wait__reset;
    reg [5:0] slip_wait__d;
    wire [5:0] slip_wait__q;
    reg locked__clock;
    reg locked__reset;
    reg locked__d;
    wire locked__q;
    reg slipped__clock;
    reg slipped__reset;
    reg slipped__d;
    wire slipped__q;

    // Local signals
    reg sh_invalid;
    reg lost;
    reg last_of_window;

    // Sub module instances
    dtp_block_lock__reg_6 sh_cnt(
        .clock(sh_cnt__clock),
        .reset(sh_cnt__reset),
        .d(sh_cnt__d),
        .q(sh_cnt__q)
    );
    dtp_block_lock__reg_4 sh_invalid_cnt(
        .clock(sh_invalid_cnt__clock),
        .reset(sh_invalid_cnt__reset),
        .d(sh_invalid_cnt__d),
        .q(sh_invalid_cnt__q)
    );
    dtp_block_lock__reg_6 slip_wait(
        .clock(slip_wait__clock),
        .reset(slip_wait__reset),
        .d(slip_wait__d),
        .q(slip_wait__q)
    );
    dtp_block_lock__reg_1 locked(
        .clock(locked__clock),
        .reset(locked__reset),
        .d(locked__d),
        .q(locked__q)
    );
    dtp_block_lock__reg_1 slipped(
        .clock(slipped__clock),
        .reset(slipped__reset),
        .d(slipped__d),
        .q(slipped__q)
    );

    // Update code
    always @(*) begin
        sh_cnt__clock = clock;
        sh_invalid_cnt__clock = clock;
        slip_wait__clock = clock;
        locked__clock = clock;
        slipped__clock = clock;
        sh_cnt__d = sh_cnt__q;
        sh_invalid_cnt__d = sh_invalid_cnt__q;
        slip_wait__d = slip_wait__q;
        locked__d = locked__q;
        slipped__d = slipped__q;
        sh_cnt__reset = reset;
        sh_invalid_cnt__reset = reset;
        slip_wait__reset = reset;
        locked__reset = reset;
        slipped__reset = reset;
        sh_invalid = ~^sync_header;
        lost = sh_invalid & (~locked__q | &sh_invalid_cnt__q);
        last_of_window = &sh_cnt__q;
        slipped__d = 1'b0;
        if (|slip_wait__q) begin
            slip_wait__d = slip_wait__q - 32'h1;
        end
        else if (lost) begin
            slipped__d = 1'b1;
            slip_wait__d = slip_wait_ticks;
            locked__d = 1'b0;
            sh_cnt__d = 32'h0;
            sh_invalid_cnt__d = 32'h0;
        end
        else begin
            sh_cnt__d = sh_cnt__q + 32'h1;
            if (sh_invalid) begin
                sh_invalid_cnt__d = sh_invalid_cnt__q + 32'h1;
            end
            if (last_of_window) begin
                locked__d = locked__q | ~(sh_invalid | |sh_invalid_cnt__q);
                sh_invalid_cnt__d = 32'h0;
            end
        end
        block_lock = locked__q;
        slip = slipped__q;
    end

endmodule // dtp_block_lock

module dtp_block_lock__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_block_lock__reg_1

module dtp_block_lock__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_block_lock__reg_4

module dtp_block_lock__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_block_lock__reg_6

`default_nettype wire
