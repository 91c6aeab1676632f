// dtp_block_lock: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_block_lock(clock,reset,sync_header,bitslip_high_cycles,bitslip_low_cycles,block_lock,gains_lock,slip);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] sync_header;
    input wire [5:0] bitslip_high_cycles;
    input wire [5:0] bitslip_low_cycles;
    output reg block_lock;
    output reg gains_lock;
    output reg slip;

    // Stub signals
    reg sh_cnt__clock;
    reg sh_cnt__reset;
    reg [5:0] sh_cnt__d;
    wire [5:0] sh_cnt__q;
    reg sh_invalid_cnt__clock;
    reg sh_invalid_cnt__reset;
    reg [3:0] sh_invalid_cnt__d;
    wire [3:0] sh_invalid_cnt__q;
    reg slip_left__clock;
    reg slip_left__reset;
    reg [5:0] slip_left__d;
    wire [5:0] slip_left__q;
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
    reg waits;

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
    dtp_block_lock__reg_6 slip_left(
        .clock(slip_left__clock),
        .reset(slip_left__reset),
        .d(slip_left__d),
        .q(slip_left__q)
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
        slip_left__clock = clock;
        locked__clock = clock;
        slipped__clock = clock;
        sh_cnt__d = sh_cnt__q;
        sh_invalid_cnt__d = sh_invalid_cnt__q;
        slip_left__d = slip_left__q;
        locked__d = locked__q;
        slipped__d = slipped__q;
        sh_cnt__reset = reset;
        sh_invalid_cnt__reset = reset;
        slip_left__reset = reset;
        locked__reset = reset;
        slipped__reset = reset;
        sh_invalid = ~^sync_header;
        lost = sh_invalid & (~locked__q | &sh_invalid_cnt__q);
        last_of_window = &sh_cnt__q;
        waits = |slip_left__q[(32'h1)+:(5)];
        gains_lock = 1'b0;
        if (waits) begin
            slip_left__d = slip_left__q - 32'h1;
        end
        else if (slipped__q) begin
            slipped__d = 1'b0;
            slip_left__d = bitslip_low_cycles;
        end
        else if (lost) begin
            slipped__d = 1'b1;
            slip_left__d = bitslip_high_cycles;
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
                if (~(sh_invalid | |sh_invalid_cnt__q)) begin
                    gains_lock = ~locked__q;
                    locked__d = 1'b1;
                end
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
