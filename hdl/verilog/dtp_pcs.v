// dtp_pcs: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_pcs(tx_clk,tx_rst,rx_clk,rx_rst,xgmii_txd,xgmii_txc,loopback_txd,loopback_txc,serdes_rx_data,serdes_rx_hdr,loopback_data,loopback_hdr,tx_scrambler_disable,rx_scrambler_disable,cfg_tx_loopback_enable,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,cfg_tx_local_fault,cfg_rx_loopback_enable,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,bitslip_high_cycles,bitslip_low_cycles,count_125us,serdes_tx_data,serdes_tx_hdr,tx_bad_block,tx_not_idle,xgmii_rxd,xgmii_rxc,serdes_rx_bitslip,serdes_rx_reset_req,rx_error_count,rx_bad_block,rx_sequence_error,rx_bad_header,rx_not_idle,rx_block_lock,rx_high_ber,rx_status);

    // Module arguments
    input wire tx_clk;
    input wire tx_rst;
    input wire rx_clk;
    input wire rx_rst;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    input wire [63:0] loopback_txd;
    input wire [7:0] loopback_txc;
    input wire [63:0] serdes_rx_data;
    input wire [1:0] serdes_rx_hdr;
    input wire [63:0] loopback_data;
    input wire [1:0] loopback_hdr;
    input wire tx_scrambler_disable;
    input wire rx_scrambler_disable;
    input wire cfg_tx_loopback_enable;
    input wire cfg_tx_prbs31_enable;
    input wire cfg_tx_pseudo_random_enable;
    input wire cfg_tx_square_wave_enable;
    input wire [3:0] cfg_tx_square_wave_bits;
    input wire [57:0] cfg_tx_seed_a;
    input wire [57:0] cfg_tx_seed_b;
    input wire cfg_tx_local_fault;
    input wire cfg_rx_loopback_enable;
    input wire cfg_rx_prbs31_enable;
    input wire cfg_rx_pseudo_random_enable;
    input wire cfg_rx_local_fault;
    input wire [5:0] bitslip_high_cycles;
    input wire [5:0] bitslip_low_cycles;
    input wire [14:0] count_125us;
    output reg [63:0] serdes_tx_data;
    output reg [1:0] serdes_tx_hdr;
    output reg tx_bad_block;
    output reg tx_not_idle;
    output reg [63:0] xgmii_rxd;
    output reg [7:0] xgmii_rxc;
    output reg serdes_rx_bitslip;
    output reg serdes_rx_reset_req;
    output reg [6:0] rx_error_count;
    output reg rx_bad_block;
    output reg rx_sequence_error;
    output reg rx_bad_header;
    output reg rx_not_idle;
    output reg rx_block_lock;
    output reg rx_high_ber;
    output reg rx_status;

    // Stub signals
    reg tx__clock;
    reg tx__reset;
    reg [63:0] tx__xgmii_txd;
    reg [7:0] tx__xgmii_txc;
    reg tx__scrambler_disable;
    reg tx__cfg_tx_prbs31_enable;
    reg tx__cfg_tx_pseudo_random_enable;
    reg tx__cfg_tx_square_wave_enable;
    reg [3:0] tx__cfg_tx_square_wave_bits;
    reg [57:0] tx__cfg_tx_seed_a;
    reg [57:0] tx__cfg_tx_seed_b;
    reg tx__cfg_tx_local_fault;
    reg [63:0] tx__inserted_payload;
    wire [63:0] tx__encoded_payload;
    wire tx__in_frame;
    wire [63:0] tx__serdes_tx_data;
    wire [1:0] tx__serdes_tx_hdr;
    wire tx__tx_bad_block;
    wire tx__tx_not_idle;
    reg rx__clock;
    reg rx__reset;
    reg [63:0] rx__serdes_rx_data;
    reg [1:0] rx__serdes_rx_hdr;
    reg [63:0] rx__loopback_data;
    reg [1:0] rx__loopback_hdr;
    reg rx__scrambler_disable;
    reg rx__cfg_rx_loopback_enable;
    reg rx__cfg_rx_prbs31_enable;
    reg rx__cfg_rx_pseudo_random_enable;
    reg rx__cfg_rx_local_fault;
    reg [5:0] rx__bitslip_high_cycles;
    reg [5:0] rx__bitslip_low_cycles;
    reg [14:0] rx__count_125us;
    reg rx__next_is_message;
    wire [1:0] rx__descrambled_hdr;
    wire [63:0] rx__descrambled_payload;
    wire rx__pcs_ok;
    wire rx__pcs_ok_next;
    wire [63:0] rx__xgmii_rxd;
    wire [7:0] rx__xgmii_rxc;
    wire rx__serdes_rx_bitslip;
    wire rx__serdes_rx_reset_req;
    wire [6:0] rx__rx_error_count;
    wire rx__rx_bad_block;
    wire rx__rx_sequence_error;
    wire rx__rx_bad_header;
    wire rx__rx_not_idle;
    wire rx__rx_block_lock;
    wire rx__rx_high_ber;
    wire rx__rx_status;

    // Sub module instances
    dtp_pcs__tx tx(
        .clock(tx__clock),
        .reset(tx__reset),
        .xgmii_txd(tx__xgmii_txd),
        .xgmii_txc(tx__xgmii_txc),
        .scrambler_disable(tx__scrambler_disable),
        .cfg_tx_prbs31_enable(tx__cfg_tx_prbs31_enable),
        .cfg_tx_pseudo_random_enable(tx__cfg_tx_pseudo_random_enable),
        .cfg_tx_square_wave_enable(tx__cfg_tx_square_wave_enable),
        .cfg_tx_square_wave_bits(tx__cfg_tx_square_wave_bits),
        .cfg_tx_seed_a(tx__cfg_tx_seed_a),
        .cfg_tx_seed_b(tx__cfg_tx_seed_b),
        .cfg_tx_local_fault(tx__cfg_tx_local_fault),
        .inserted_payload(tx__inserted_payload),
        .encoded_payload(tx__encoded_payload),
        .in_frame(tx__in_frame),
        .serdes_tx_data(tx__serdes_tx_data),
        .serdes_tx_hdr(tx__serdes_tx_hdr),
        .tx_bad_block(tx__tx_bad_block),
        .tx_not_idle(tx__tx_not_idle)
    );
    dtp_pcs__rx rx(
        .clock(rx__clock),
        .reset(rx__reset),
        .serdes_rx_data(rx__serdes_rx_data),
        .serdes_rx_hdr(rx__serdes_rx_hdr),
        .loopback_data(rx__loopback_data),
        .loopback_hdr(rx__loopback_hdr),
        .scrambler_disable(rx__scrambler_disable),
        .cfg_rx_loopback_enable(rx__cfg_rx_loopback_enable),
        .cfg_rx_prbs31_enable(rx__cfg_rx_prbs31_enable),
        .cfg_rx_pseudo_random_enable(rx__cfg_rx_pseudo_random_enable),
        .cfg_rx_local_fault(rx__cfg_rx_local_fault),
        .bitslip_high_cycles(rx__bitslip_high_cycles),
        .bitslip_low_cycles(rx__bitslip_low_cycles),
        .count_125us(rx__count_125us),
        .next_is_message(rx__next_is_message),
        .descrambled_hdr(rx__descrambled_hdr),
        .descrambled_payload(rx__descrambled_payload),
        .pcs_ok(rx__pcs_ok),
        .pcs_ok_next(rx__pcs_ok_next),
        .xgmii_rxd(rx__xgmii_rxd),
        .xgmii_rxc(rx__xgmii_rxc),
        .serdes_rx_bitslip(rx__serdes_rx_bitslip),
        .serdes_rx_reset_req(rx__serdes_rx_reset_req),
        .rx_error_count(rx__rx_error_count),
        .rx_bad_block(rx__rx_bad_block),
        .rx_sequence_error(rx__rx_sequence_error),
        .rx_bad_header(rx__rx_bad_header),
        .rx_not_idle(rx__rx_not_idle),
        .rx_block_lock(rx__rx_block_lock),
        .rx_high_ber(rx__rx_high_ber),
        .rx_status(rx__rx_status)
    );

    // Update code
    always @(*) begin
        tx__clock = tx_clk;
        tx__reset = tx_rst;
        if (cfg_tx_loopback_enable) begin
            tx__xgmii_txd = loopback_txd;
            tx__xgmii_txc = loopback_txc;
        end
        else begin
            tx__xgmii_txd = xgmii_txd;
            tx__xgmii_txc = xgmii_txc;
        end
        tx__inserted_payload = tx__encoded_payload;
        tx__scrambler_disable = tx_scrambler_disable;
        tx__cfg_tx_prbs31_enable = cfg_tx_prbs31_enable;
        tx__cfg_tx_pseudo_random_enable = cfg_tx_pseudo_random_enable;
        tx__cfg_tx_square_wave_enable = cfg_tx_square_wave_enable;
        tx__cfg_tx_square_wave_bits = cfg_tx_square_wave_bits;
        tx__cfg_tx_seed_a = cfg_tx_seed_a;
        tx__cfg_tx_seed_b = cfg_tx_seed_b;
        tx__cfg_tx_local_fault = cfg_tx_local_fault;
        serdes_tx_data = tx__serdes_tx_data;
        serdes_tx_hdr = tx__serdes_tx_hdr;
        tx_bad_block = tx__tx_bad_block;
        tx_not_idle = tx__tx_not_idle;
        rx__clock = rx_clk;
        rx__reset = rx_rst;
        rx__serdes_rx_data = serdes_rx_data;
        rx__serdes_rx_hdr = serdes_rx_hdr;
        rx__loopback_data = loopback_data;
        rx__loopback_hdr = loopback_hdr;
        rx__scrambler_disable = rx_scrambler_disable;
        rx__cfg_rx_loopback_enable = cfg_rx_loopback_enable;
        rx__cfg_rx_prbs31_enable = cfg_rx_prbs31_enable;
        rx__cfg_rx_pseudo_random_enable = cfg_rx_pseudo_random_enable;
        rx__cfg_rx_local_fault = cfg_rx_local_fault;
        rx__bitslip_high_cycles = bitslip_high_cycles;
        rx__bitslip_low_cycles = bitslip_low_cycles;
        rx__count_125us = count_125us;
        rx__next_is_message = 1'b0;
        xgmii_rxd = rx__xgmii_rxd;
        xgmii_rxc = rx__xgmii_rxc;
        serdes_rx_bitslip = rx__serdes_rx_bitslip;
        serdes_rx_reset_req = rx__serdes_rx_reset_req;
        rx_error_count = rx__rx_error_count;
        rx_bad_block = rx__rx_bad_block;
        rx_sequence_error = rx__rx_sequence_error;
        rx_bad_header = rx__rx_bad_header;
        rx_not_idle = rx__rx_not_idle;
        rx_block_lock = rx__rx_block_lock;
        rx_high_ber = rx__rx_high_ber;
        rx_status = rx__rx_status;
    end

endmodule // dtp_pcs

module dtp_pcs__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_pcs__reg_1

module dtp_pcs__reg_10(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [9:0] d;
    output reg [9:0] q;

    // Update code (custom)
    initial q = 10'b0;
    always @(posedge clock) q <= reset ? 10'b0 : d;
endmodule // dtp_pcs__reg_10

module dtp_pcs__reg_15_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [14:0] d;
    output reg [14:0] q;

    // Update code (custom)
    initial q = 15'b1;
    always @(posedge clock) q <= reset ? 15'b1 : d;
endmodule // dtp_pcs__reg_15_b1

module dtp_pcs__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_pcs__reg_2

module dtp_pcs__reg_2_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b1;
    always @(posedge clock) q <= reset ? 2'b1 : d;
endmodule // dtp_pcs__reg_2_b1

module dtp_pcs__reg_31(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [30:0] d;
    output reg [30:0] q;

    // Update code (custom)
    initial q = 31'h0;
    always @(posedge clock) q <= reset ? 31'h0 : d;
endmodule // dtp_pcs__reg_31

module dtp_pcs__reg_33(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h0;
    always @(posedge clock) q <= reset ? 33'h0 : d;
endmodule // dtp_pcs__reg_33

module dtp_pcs__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_pcs__reg_4

module dtp_pcs__reg_4_h5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h5;
    always @(posedge clock) q <= reset ? 4'h5 : d;
endmodule // dtp_pcs__reg_4_h5

module dtp_pcs__reg_5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] d;
    output reg [4:0] q;

    // Update code (custom)
    initial q = 5'b0;
    always @(posedge clock) q <= reset ? 5'b0 : d;
endmodule // dtp_pcs__reg_5

module dtp_pcs__reg_58_h3ffffffffffffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [57:0] d;
    output reg [57:0] q;

    // Update code (custom)
    initial q = 58'h3ffffffffffffff;
    always @(posedge clock) q <= reset ? 58'h3ffffffffffffff : d;
endmodule // dtp_pcs__reg_58_h3ffffffffffffff

module dtp_pcs__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_pcs__reg_6

module dtp_pcs__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_pcs__reg_64

module dtp_pcs__reg_64_h100000001000055(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100000001000055;
    always @(posedge clock) q <= reset ? 64'h100000001000055 : d;
endmodule // dtp_pcs__reg_64_h100000001000055

module dtp_pcs__reg_64_h100009c0100009c(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100009c0100009c;
    always @(posedge clock) q <= reset ? 64'h100009c0100009c : d;
endmodule // dtp_pcs__reg_64_h100009c0100009c

module dtp_pcs__reg_64_hfefefefefefefefe(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hfefefefefefefefe;
    always @(posedge clock) q <= reset ? 64'hfefefefefefefefe : d;
endmodule // dtp_pcs__reg_64_hfefefefefefefefe

module dtp_pcs__reg_64_hffffffffffffffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hffffffffffffffff;
    always @(posedge clock) q <= reset ? 64'hffffffffffffffff : d;
endmodule // dtp_pcs__reg_64_hffffffffffffffff

module dtp_pcs__reg_66(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [65:0] d;
    output reg [65:0] q;

    // Update code (custom)
    initial q = 66'h0;
    always @(posedge clock) q <= reset ? 66'h0 : d;
endmodule // dtp_pcs__reg_66

module dtp_pcs__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_pcs__reg_7

module dtp_pcs__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_pcs__reg_8

module dtp_pcs__reg_8_hff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'hff;
    always @(posedge clock) q <= reset ? 8'hff : d;
endmodule // dtp_pcs__reg_8_hff

module dtp_pcs__reg_9(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [8:0] d;
    output reg [8:0] q;

    // Update code (custom)
    initial q = 9'b0;
    always @(posedge clock) q <= reset ? 9'b0 : d;
endmodule // dtp_pcs__reg_9

module dtp_pcs__rx(clock,reset,serdes_rx_data,serdes_rx_hdr,loopback_data,loopback_hdr,scrambler_disable,cfg_rx_loopback_enable,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,bitslip_high_cycles,bitslip_low_cycles,count_125us,next_is_message,descrambled_hdr,descrambled_payload,pcs_ok,pcs_ok_next,xgmii_rxd,xgmii_rxc,serdes_rx_bitslip,serdes_rx_reset_req,rx_error_count,rx_bad_block,rx_sequence_error,rx_bad_header,rx_not_idle,rx_block_lock,rx_high_ber,rx_status);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] serdes_rx_data;
    input wire [1:0] serdes_rx_hdr;
    input wire [63:0] loopback_data;
    input wire [1:0] loopback_hdr;
    input wire scrambler_disable;
    input wire cfg_rx_loopback_enable;
    input wire cfg_rx_prbs31_enable;
    input wire cfg_rx_pseudo_random_enable;
    input wire cfg_rx_local_fault;
    input wire [5:0] bitslip_high_cycles;
    input wire [5:0] bitslip_low_cycles;
    input wire [14:0] count_125us;
    input wire next_is_message;
    output reg [1:0] descrambled_hdr;
    output reg [63:0] descrambled_payload;
    output reg pcs_ok;
    output reg pcs_ok_next;
    output reg [63:0] xgmii_rxd;
    output reg [7:0] xgmii_rxc;
    output reg serdes_rx_bitslip;
    output reg serdes_rx_reset_req;
    output reg [6:0] rx_error_count;
    output reg rx_bad_block;
    output reg rx_sequence_error;
    output reg rx_bad_header;
    output reg rx_not_idle;
    output reg rx_block_lock;
    output reg rx_high_ber;
    output reg rx_status;

    // Stub signals
    reg descrambler__clock;
    reg descrambler__reset;
    reg [1:0] descrambler__serdes_rx_hdr;
    reg [63:0] descrambler__serdes_rx_data;
    reg descrambler__bypass;
    wire [1:0] descrambler__sync_header;
    wire [63:0] descrambler__payload;
    reg lock__clock;
    reg lock__reset;
    reg [1:0] lock__sync_header;
    reg [5:0] lock__bitslip_high_cycles;
    reg [5:0] lock__bitslip_low_cycles;
    wire lock__block_lock;
    wire lock__gains_lock;
    wire lock__slip;
    reg ber_monitor__clock;
    reg ber_monitor__reset;
    reg [1:0] ber_monitor__sync_header;
    reg ber_monitor__is_testing;
    reg ber_monitor__gains_lock;
    reg [14:0] ber_monitor__count_125us;
    wire ber_monitor__hi_ber;
    wire ber_monitor__period_ends;
    reg watchdog__clock;
    reg watchdog__reset;
    reg [1:0] watchdog__sync_header;
    reg watchdog__block_lock;
    reg watchdog__hi_ber;
    reg watchdog__block_error;
    reg watchdog__period_ends;
    wire watchdog__reset_request;
    wire watchdog__rx_status;
    reg prbs31_checker__clock;
    reg prbs31_checker__reset;
    reg prbs31_checker__enable;
    reg [1:0] prbs31_checker__serdes_rx_hdr;
    reg [63:0] prbs31_checker__serdes_rx_data;
    wire [6:0] prbs31_checker__error_count;
    reg pseudo_random_checker__clock;
    reg pseudo_random_checker__reset;
    reg pseudo_random_checker__enable;
    reg [63:0] pseudo_random_checker__payload;
    reg pseudo_random_checker__local_fault;
    wire pseudo_random_checker__block_error;
    reg looped__clock;
    reg looped__reset;
    reg looped__d;
    wire looped__q;
    reg decoder__clock;
    reg decoder__reset;
    reg [1:0] decoder__next_hdr;
    reg [63:0] decoder__next_payload;
    reg decoder__next_is_message;
    reg decoder__next_pcs_ok;
    wire decoder__pcs_ok;
    wire decoder__not_idle;
    wire [63:0] decoder__xgmii_rxd;
    wire [7:0] decoder__xgmii_rxc;
    wire decoder__bad_block;
    wire decoder__sequence_error;

    // Local signals
    reg [1:0] line_hdr;
    reg [63:0] line_data;
    reg changes;
    reg test_mode;

    // Sub module instances
    dtp_pcs__rx__descrambler descrambler(
        .clock(descrambler__clock),
        .reset(descrambler__reset),
        .serdes_rx_hdr(descrambler__serdes_rx_hdr),
        .serdes_rx_data(descrambler__serdes_rx_data),
        .bypass(descrambler__bypass),
        .sync_header(descrambler__sync_header),
        .payload(descrambler__payload)
    );
    dtp_pcs__rx__lock lock(
        .clock(lock__clock),
        .reset(lock__reset),
        .sync_header(lock__sync_header),
        .bitslip_high_cycles(lock__bitslip_high_cycles),
        .bitslip_low_cycles(lock__bitslip_low_cycles),
        .block_lock(lock__block_lock),
        .gains_lock(lock__gains_lock),
        .slip(lock__slip)
    );
    dtp_pcs__rx__ber_monitor ber_monitor(
        .clock(ber_monitor__clock),
        .reset(ber_monitor__reset),
        .sync_header(ber_monitor__sync_header),
        .is_testing(ber_monitor__is_testing),
        .gains_lock(ber_monitor__gains_lock),
        .count_125us(ber_monitor__count_125us),
        .hi_ber(ber_monitor__hi_ber),
        .period_ends(ber_monitor__period_ends)
    );
    dtp_pcs__rx__watchdog watchdog(
        .clock(watchdog__clock),
        .reset(watchdog__reset),
        .sync_header(watchdog__sync_header),
        .block_lock(watchdog__block_lock),
        .hi_ber(watchdog__hi_ber),
        .block_error(watchdog__block_error),
        .period_ends(watchdog__period_ends),
        .reset_request(watchdog__reset_request),
        .rx_status(watchdog__rx_status)
    );
    dtp_pcs__rx__prbs31_checker prbs31_checker(
        .clock(prbs31_checker__clock),
        .reset(prbs31_checker__reset),
        .enable(prbs31_checker__enable),
        .serdes_rx_hdr(prbs31_checker__serdes_rx_hdr),
        .serdes_rx_data(prbs31_checker__serdes_rx_data),
        .error_count(prbs31_checker__error_count)
    );
    dtp_pcs__rx__pseudo_random_checker pseudo_random_checker(
        .clock(pseudo_random_checker__clock),
        .reset(pseudo_random_checker__reset),
        .enable(pseudo_random_checker__enable),
        .payload(pseudo_random_checker__payload),
        .local_fault(pseudo_random_checker__local_fault),
        .block_error(pseudo_random_checker__block_error)
    );
    dtp_pcs__reg_1 looped(
        .clock(looped__clock),
        .reset(looped__reset),
        .d(looped__d),
        .q(looped__q)
    );
    dtp_pcs__rx__decoder decoder(
        .clock(decoder__clock),
        .reset(decoder__reset),
        .next_hdr(decoder__next_hdr),
        .next_payload(decoder__next_payload),
        .next_is_message(decoder__next_is_message),
        .next_pcs_ok(decoder__next_pcs_ok),
        .pcs_ok(decoder__pcs_ok),
        .not_idle(decoder__not_idle),
        .xgmii_rxd(decoder__xgmii_rxd),
        .xgmii_rxc(decoder__xgmii_rxc),
        .bad_block(decoder__bad_block),
        .sequence_error(decoder__sequence_error)
    );

    // Update code
    always @(*) begin
        descrambler__clock = clock;
        lock__clock = clock;
        ber_monitor__clock = clock;
        watchdog__clock = clock;
        prbs31_checker__clock = clock;
        pseudo_random_checker__clock = clock;
        looped__clock = clock;
        decoder__clock = clock;
        descrambler__reset = reset;
        looped__reset = reset;
        looped__d = cfg_rx_loopback_enable;
        changes = cfg_rx_loopback_enable ^ looped__q;
        lock__reset = reset | changes;
        ber_monitor__reset = reset;
        prbs31_checker__reset = reset;
        pseudo_random_checker__reset = reset;
        decoder__reset = reset;
        test_mode = cfg_rx_prbs31_enable | cfg_rx_pseudo_random_enable;
        watchdog__reset = reset | test_mode;
        if (cfg_rx_loopback_enable) begin
            line_hdr = loopback_hdr;
            line_data = loopback_data;
        end
        else begin
            line_hdr = serdes_rx_hdr;
            line_data = serdes_rx_data;
        end
        descrambler__serdes_rx_hdr = line_hdr;
        descrambler__serdes_rx_data = line_data;
        descrambler__bypass = scrambler_disable;
        lock__sync_header = line_hdr;
        lock__bitslip_high_cycles = bitslip_high_cycles;
        lock__bitslip_low_cycles = bitslip_low_cycles;
        ber_monitor__sync_header = line_hdr;
        ber_monitor__is_testing = lock__block_lock & ~test_mode;
        ber_monitor__gains_lock = lock__gains_lock & ~changes;
        ber_monitor__count_125us = count_125us;
        pcs_ok_next = lock__block_lock & ~ber_monitor__hi_ber & ~test_mode;
        decoder__next_pcs_ok = pcs_ok_next;
        decoder__next_hdr = descrambler__sync_header;
        decoder__next_payload = descrambler__payload;
        decoder__next_is_message = next_is_message;
        descrambled_hdr = descrambler__sync_header;
        descrambled_payload = descrambler__payload;
        pcs_ok = decoder__pcs_ok;
        rx_bad_header = (descrambler__sync_header == 32'h0) | (descrambler__sync_header == 32'h3);
        rx_not_idle = decoder__not_idle;
        watchdog__sync_header = line_hdr;
        watchdog__block_lock = lock__block_lock;
        watchdog__hi_ber = ber_monitor__hi_ber;
        watchdog__block_error = decoder__bad_block | decoder__sequence_error;
        watchdog__period_ends = ber_monitor__period_ends;
        prbs31_checker__enable = cfg_rx_prbs31_enable;
        prbs31_checker__serdes_rx_hdr = line_hdr;
        prbs31_checker__serdes_rx_data = line_data;
        pseudo_random_checker__enable = cfg_rx_pseudo_random_enable & ~cfg_rx_prbs31_enable & lock__block_lock;
        pseudo_random_checker__payload = descrambler__payload;
        pseudo_random_checker__local_fault = cfg_rx_local_fault;
        if (pseudo_random_checker__block_error) begin
            rx_error_count = 32'h1;
        end
        else begin
            rx_error_count = prbs31_checker__error_count;
        end
        xgmii_rxd = decoder__xgmii_rxd;
        xgmii_rxc = decoder__xgmii_rxc;
        serdes_rx_bitslip = lock__slip & ~cfg_rx_prbs31_enable;
        serdes_rx_reset_req = watchdog__reset_request;
        rx_bad_block = decoder__bad_block;
        rx_sequence_error = decoder__sequence_error;
        rx_block_lock = lock__block_lock;
        rx_high_ber = ber_monitor__hi_ber;
        rx_status = watchdog__rx_status;
    end

endmodule // dtp_pcs__rx

module dtp_pcs__rx__ber_monitor(clock,reset,sync_header,is_testing,gains_lock,count_125us,hi_ber,period_ends);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] sync_header;
    input wire is_testing;
    input wire gains_lock;
    input wire [14:0] count_125us;
    output reg hi_ber;
    output reg period_ends;

    // Stub signals
    reg timer__clock;
    reg timer__reset;
    reg [14:0] timer__d;
    wire [14:0] timer__q;
    reg ber_cnt__clock;
    reg ber_cnt__reset;
    reg [4:0] ber_cnt__d;
    wire [4:0] ber_cnt__q;
    reg high__clock;
    reg high__reset;
    reg high__d;
    wire high__q;

    // Local signals
    reg [4:0] count;
    reg count_is_max;
    reg ends;

    // Sub module instances
    dtp_pcs__reg_15_b1 timer(
        .clock(timer__clock),
        .reset(timer__reset),
        .d(timer__d),
        .q(timer__q)
    );
    dtp_pcs__reg_5 ber_cnt(
        .clock(ber_cnt__clock),
        .reset(ber_cnt__reset),
        .d(ber_cnt__d),
        .q(ber_cnt__q)
    );
    dtp_pcs__reg_1 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );

    // Update code
    always @(*) begin
        timer__clock = clock;
        ber_cnt__clock = clock;
        high__clock = clock;
        ends = gains_lock | (timer__q == count_125us);
        timer__reset = reset | ends;
        ber_cnt__reset = reset | ~is_testing | ends;
        high__reset = reset | ~is_testing;
        count = ber_cnt__q;
        if (~^sync_header & ~ber_cnt__q[32'h4]) begin
            count = ber_cnt__q + 32'h1;
        end
        count_is_max = count[32'h4];
        timer__d = timer__q + 32'h1;
        ber_cnt__d = count;
        high__d = count_is_max | (high__q & ~ends);
        hi_ber = high__q;
        period_ends = ends;
    end

endmodule // dtp_pcs__rx__ber_monitor

module dtp_pcs__rx__decoder(clock,reset,next_hdr,next_payload,next_is_message,next_pcs_ok,pcs_ok,not_idle,xgmii_rxd,xgmii_rxc,bad_block,sequence_error);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] next_hdr;
    input wire [63:0] next_payload;
    input wire next_is_message;
    input wire next_pcs_ok;
    output reg pcs_ok;
    output reg not_idle;
    output reg [63:0] xgmii_rxd;
    output reg [7:0] xgmii_rxc;
    output reg bad_block;
    output reg sequence_error;

    // Stub signals
    reg [1:0] kind__sync_header;
    reg [63:0] kind__payload;
    wire kind__is_valid;
    wire kind__is_c_or_s;
    reg state__clock;
    reg state__reset;
    reg state__pcs_ok;
    reg state__r_type_c;
    reg state__r_type_s;
    reg state__r_type_t;
    reg state__r_type_d;
    reg state__may_end;
    wire state__is_error;
    wire state__bad_block;
    wire state__sequence_error;
    reg [63:0] word__payload;
    reg [3:0] word__high;
    wire [63:0] word__data;
    reg ok__clock;
    reg ok__reset;
    reg ok__d;
    wire ok__q;
    reg decoded__clock;
    reg decoded__reset;
    reg [63:0] decoded__d;
    wire [63:0] decoded__q;
    reg is_valid__clock;
    reg is_valid__reset;
    reg is_valid__d;
    wire is_valid__q;
    reg is_data__clock;
    reg is_data__reset;
    reg is_data__d;
    wire is_data__q;
    reg high__clock;
    reg high__reset;
    reg [3:0] high__d;
    wire [3:0] high__q;
    reg [3:0] shape__high;
    wire [7:0] shape__controls;
    wire [7:0] shape__codes;
    wire [7:0] shape__octets;
    wire [7:0] shape__octets_above;
    wire shape__s0;
    wire shape__s4;
    wire shape__o0;
    wire shape__o4;
    reg rxd__clock;
    reg rxd__reset;
    reg [63:0] rxd__d;
    wire [63:0] rxd__q;
    reg rxc__clock;
    reg rxc__reset;
    reg [7:0] rxc__d;
    wire [7:0] rxc__q;

    // Local signals
    reg [3:0] next_high;
    reg fails;

    // Sub module instances
    dtp_pcs__rx__decoder__kind kind(
        .sync_header(kind__sync_header),
        .payload(kind__payload),
        .is_valid(kind__is_valid),
        .is_c_or_s(kind__is_c_or_s)
    );
    dtp_pcs__rx__decoder__state state(
        .clock(state__clock),
        .reset(state__reset),
        .pcs_ok(state__pcs_ok),
        .r_type_c(state__r_type_c),
        .r_type_s(state__r_type_s),
        .r_type_t(state__r_type_t),
        .r_type_d(state__r_type_d),
        .may_end(state__may_end),
        .is_error(state__is_error),
        .bad_block(state__bad_block),
        .sequence_error(state__sequence_error)
    );
    dtp_pcs__rx__decoder__word word(
        .payload(word__payload),
        .high(word__high),
        .data(word__data)
    );
    dtp_pcs__reg_1 ok(
        .clock(ok__clock),
        .reset(ok__reset),
        .d(ok__d),
        .q(ok__q)
    );
    dtp_pcs__reg_64_h100009c0100009c decoded(
        .clock(decoded__clock),
        .reset(decoded__reset),
        .d(decoded__d),
        .q(decoded__q)
    );
    dtp_pcs__reg_1 is_valid(
        .clock(is_valid__clock),
        .reset(is_valid__reset),
        .d(is_valid__d),
        .q(is_valid__q)
    );
    dtp_pcs__reg_1 is_data(
        .clock(is_data__clock),
        .reset(is_data__reset),
        .d(is_data__d),
        .q(is_data__q)
    );
    dtp_pcs__reg_4_h5 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_pcs__rx__decoder__word__shape shape(
        .high(shape__high),
        .controls(shape__controls),
        .codes(shape__codes),
        .octets(shape__octets),
        .octets_above(shape__octets_above),
        .s0(shape__s0),
        .s4(shape__s4),
        .o0(shape__o0),
        .o4(shape__o4)
    );
    dtp_pcs__reg_64_hfefefefefefefefe rxd(
        .clock(rxd__clock),
        .reset(rxd__reset),
        .d(rxd__d),
        .q(rxd__q)
    );
    dtp_pcs__reg_8_hff rxc(
        .clock(rxc__clock),
        .reset(rxc__reset),
        .d(rxc__d),
        .q(rxc__q)
    );

    // Update code
    always @(*) begin
        ok__clock = clock;
        decoded__clock = clock;
        is_valid__clock = clock;
        is_data__clock = clock;
        high__clock = clock;
        state__clock = clock;
        rxd__clock = clock;
        rxc__clock = clock;
        state__reset = reset;
        ok__reset = reset;
        ok__d = next_pcs_ok;
        fails = reset | ~next_pcs_ok;
        decoded__reset = fails;
        high__reset = fails;
        is_valid__reset = 1'b0;
        is_data__reset = 1'b0;
        rxd__reset = state__is_error;
        rxc__reset = state__is_error;
        kind__sync_header = next_hdr;
        kind__payload = next_payload;
        next_high = 32'h0;
        if (next_hdr[32'h0]) begin
            next_high = next_payload[(32'h4)+:(4)];
        end
        word__payload = next_payload;
        word__high = next_high;
        high__d = next_high;
        decoded__d = word__data;
        if (next_is_message) begin
            high__d = 32'h1;
            decoded__d = 64'h707070707070707;
        end
        is_valid__d = kind__is_valid | next_is_message;
        is_data__d = (next_hdr == 32'h2) | next_is_message | ((next_hdr == 32'h1) & (next_payload == 32'h1e));
        state__pcs_ok = ok__q;
        state__r_type_c = is_valid__q & ((high__q == 32'h1) | (high__q == 32'h2) | (high__q == 32'h4) | (high__q == 32'h5));
        state__r_type_s = is_valid__q & ((high__q == 32'h3) | (high__q == 32'h6) | (high__q == 32'h7));
        state__r_type_t = is_valid__q & high__q[32'h3];
        state__r_type_d = is_data__q & ~is_valid__q;
        state__may_end = kind__is_c_or_s | next_is_message;
        shape__high = high__q;
        rxd__d = decoded__q;
        rxc__d = shape__controls;
        pcs_ok = ok__q;
        not_idle = ok__q & ~(is_data__q & is_valid__q);
        xgmii_rxd = rxd__q;
        xgmii_rxc = rxc__q;
        bad_block = state__bad_block;
        sequence_error = state__sequence_error;
    end

endmodule // dtp_pcs__rx__decoder

module dtp_pcs__rx__decoder__kind(sync_header,payload,is_valid,is_c_or_s);

    // Module arguments
    input wire [1:0] sync_header;
    input wire [63:0] payload;
    output reg is_valid;
    output reg is_c_or_s;

    // Stub signals
    reg [6:0] codes_0__code;
    wire codes_0__outer;
    wire codes_0__inner;
    wire codes_0__is_error;
    reg [6:0] codes_1__code;
    wire codes_1__outer;
    wire codes_1__inner;
    wire codes_1__is_error;
    reg [6:0] codes_2__code;
    wire codes_2__outer;
    wire codes_2__inner;
    wire codes_2__is_error;
    reg [6:0] codes_3__code;
    wire codes_3__outer;
    wire codes_3__inner;
    wire codes_3__is_error;
    reg [6:0] codes_4__code;
    wire codes_4__outer;
    wire codes_4__inner;
    wire codes_4__is_error;
    reg [6:0] codes_5__code;
    wire codes_5__outer;
    wire codes_5__inner;
    wire codes_5__is_error;
    reg [6:0] codes_6__code;
    wire codes_6__outer;
    wire codes_6__inner;
    wire codes_6__is_error;
    reg [6:0] codes_7__code;
    wire codes_7__outer;
    wire codes_7__inner;
    wire codes_7__is_error;

    // Local signals
    reg is_control;
    reg [7:0] block_type;
    reg codes_left;
    reg codes_right;
    reg codes_from_7;
    reg codes_from_6;
    reg codes_from_5;
    reg codes_from_3;
    reg codes_from_2;
    reg codes_from_1;
    reg has_error;
    reg [3:0] o0;
    reg [3:0] o4;
    reg o0_valid;
    reg o4_valid;
    reg c_both;
    reg any_left;
    reg c_right;
    reg any_alone;
    reg c_or_s;
    reg is_t;

    // Sub module instances
    dtp_pcs__rx__decoder__kind__codes codes_0(
        .code(codes_0__code),
        .outer(codes_0__outer),
        .inner(codes_0__inner),
        .is_error(codes_0__is_error)
    );
    dtp_pcs__rx__decoder__kind__codes codes_1(
        .code(codes_1__code),
        .outer(codes_1__outer),
        .inner(codes_1__inner),
        .is_error(codes_1__is_error)
    );
    dtp_pcs__rx__decoder__kind__codes codes_2(
        .code(codes_2__code),
        .outer(codes_2__outer),
        .inner(codes_2__inner),
        .is_error(codes_2__is_error)
    );
    dtp_pcs__rx__decoder__kind__codes codes_3(
        .code(codes_3__code),
        .outer(codes_3__outer),
        .inner(codes_3__inner),
        .is_error(codes_3__is_error)
    );
    dtp_pcs__rx__decoder__kind__codes codes_4(
        .code(codes_4__code),
        .outer(codes_4__outer),
        .inner(codes_4__inner),
        .is_error(codes_4__is_error)
    );
    dtp_pcs__rx__decoder__kind__codes codes_5(
        .code(codes_5__code),
        .outer(codes_5__outer),
        .inner(codes_5__inner),
        .is_error(codes_5__is_error)
    );
    dtp_pcs__rx__decoder__kind__codes codes_6(
        .code(codes_6__code),
        .outer(codes_6__outer),
        .inner(codes_6__inner),
        .is_error(codes_6__is_error)
    );
    dtp_pcs__rx__decoder__kind__codes codes_7(
        .code(codes_7__code),
        .outer(codes_7__outer),
        .inner(codes_7__inner),
        .is_error(codes_7__is_error)
    );

    // Update code
    always @(*) begin
        codes_0__code = payload[(32'h8)+:(7)];
        codes_1__code = payload[(32'hf)+:(7)];
        codes_2__code = payload[(32'h16)+:(7)];
        codes_3__code = payload[(32'h1d)+:(7)];
        codes_4__code = payload[(32'h24)+:(7)];
        codes_5__code = payload[(32'h2b)+:(7)];
        codes_6__code = payload[(32'h32)+:(7)];
        codes_7__code = payload[(32'h39)+:(7)];
        codes_left = (codes_0__outer & codes_0__inner & codes_1__outer & codes_1__inner) & (codes_2__outer & codes_2__inner & codes_3__outer & codes_3__inner);
        codes_right = (codes_4__outer & codes_4__inner & codes_5__outer & codes_5__inner) & (codes_6__outer & codes_6__inner & codes_7__outer & codes_7__inner);
        codes_from_7 = codes_7__outer & codes_7__inner;
        codes_from_6 = codes_from_7 & codes_6__outer & codes_6__inner;
        codes_from_5 = codes_from_6 & codes_5__outer & codes_5__inner;
        codes_from_3 = codes_right & codes_3__outer & codes_3__inner;
        codes_from_2 = codes_from_3 & codes_2__outer & codes_2__inner;
        codes_from_1 = codes_from_2 & codes_1__outer & codes_1__inner;
        has_error = codes_0__is_error | codes_1__is_error | codes_2__is_error | codes_3__is_error | codes_4__is_error | codes_5__is_error | codes_6__is_error | codes_7__is_error;
        o0 = payload[(32'h20)+:(4)];
        o4 = payload[(32'h24)+:(4)];
        o0_valid = (o0 == 32'h0) | (o0 == 32'hf);
        o4_valid = (o4 == 32'h0) | (o4 == 32'hf);
        is_control = sync_header == 32'h1;
        block_type = payload[(32'h0)+:(8)];
        c_both = is_control & (block_type == 32'h1e) & ~has_error;
        any_left = is_control & ((block_type == 32'h33) | ((block_type == 32'h2d) & o4_valid));
        c_right = is_control & (block_type == 32'h4b) & o0_valid;
        any_alone = is_control & ((block_type == 32'h78) | ((block_type == 32'h66) & o0_valid) | ((block_type == 32'h55) & o0_valid & o4_valid));
        is_t = ((block_type == 32'h87) & codes_from_1) | ((block_type == 32'h99) & codes_from_2) | ((block_type == 32'haa) & codes_from_3) | ((block_type == 32'hb4) & codes_right) | ((block_type == 32'hcc) & codes_from_5) | ((block_type == 32'hd2) & codes_from_6) | ((block_type == 32'he1) & codes_from_7) | (block_type == 32'hff);
        c_or_s = (codes_left & (any_left | (codes_right & c_both))) | (codes_right & c_right) | any_alone;
        is_c_or_s = c_or_s;
        is_valid = c_or_s | (is_control & is_t);
    end

endmodule // dtp_pcs__rx__decoder__kind

module dtp_pcs__rx__decoder__kind__codes(code,outer,inner,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg outer;
    output reg inner;
    output reg is_error;

    // Local signals
    reg [2:0] high;
    reg b0;
    reg b1;
    reg b2;
    reg b3;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        b0 = code[32'h0];
        b1 = code[32'h1];
        b2 = code[32'h2];
        b3 = code[32'h3];
        if (high == 32'h0) begin
            outer = ~b3 & ~b0;
            inner = b2 == b1;
        end
        else if (high == 32'h1) begin
            outer = b3 & ~b0;
            inner = b2 & b1;
        end
        else if (high == 32'h2) begin
            outer = b3 & b0;
            inner = b2 & ~b1;
        end
        else if (high == 32'h3) begin
            outer = ~b3 & b0;
            inner = ~b2 & b1;
        end
        else if (high == 32'h4) begin
            outer = b3 & b0;
            inner = ~b2 & b1;
        end
        else if (high == 32'h5) begin
            outer = ~b3 & b0;
            inner = b2 & ~b1;
        end
        else if (high == 32'h6) begin
            outer = ~b3 & ~b0;
            inner = b2 & b1;
        end
        else begin
            outer = b3 & ~b0;
            inner = ~b2 & ~b1;
        end
        is_error = high == 32'h1;
    end

endmodule // dtp_pcs__rx__decoder__kind__codes

module dtp_pcs__rx__decoder__state(clock,reset,pcs_ok,r_type_c,r_type_s,r_type_t,r_type_d,may_end,is_error,bad_block,sequence_error);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire pcs_ok;
    input wire r_type_c;
    input wire r_type_s;
    input wire r_type_t;
    input wire r_type_d;
    input wire may_end;
    output reg is_error;
    output reg bad_block;
    output reg sequence_error;

    // Stub signals
    reg is_bad__clock;
    reg is_bad__reset;
    reg is_bad__d;
    wire is_bad__q;
    reg is_out_of_order__clock;
    reg is_out_of_order__reset;
    reg is_out_of_order__d;
    wire is_out_of_order__q;
    reg rx_d__clock;
    reg rx_d__reset;
    reg rx_d__d;
    wire rx_d__q;
    reg rx_e__clock;
    reg rx_e__reset;
    reg rx_e__d;
    wire rx_e__q;

    // Local signals
    reg is_known;
    reg legal_at_once;
    reg legal;
    reg ends;
    reg may_fail;

    // Sub module instances
    dtp_pcs__reg_1 is_bad(
        .clock(is_bad__clock),
        .reset(is_bad__reset),
        .d(is_bad__d),
        .q(is_bad__q)
    );
    dtp_pcs__reg_1 is_out_of_order(
        .clock(is_out_of_order__clock),
        .reset(is_out_of_order__reset),
        .d(is_out_of_order__d),
        .q(is_out_of_order__q)
    );
    dtp_pcs__reg_1 rx_d(
        .clock(rx_d__clock),
        .reset(rx_d__reset),
        .d(rx_d__d),
        .q(rx_d__q)
    );
    dtp_pcs__reg_1 rx_e(
        .clock(rx_e__clock),
        .reset(rx_e__reset),
        .d(rx_e__d),
        .q(rx_e__q)
    );

    // Update code
    always @(*) begin
        is_bad__clock = clock;
        is_out_of_order__clock = clock;
        rx_d__clock = clock;
        rx_e__clock = clock;
        is_bad__reset = reset;
        is_out_of_order__reset = reset;
        rx_d__reset = reset;
        rx_e__reset = reset;
        is_known = r_type_c | r_type_s | r_type_t | r_type_d;
        legal_at_once = (r_type_c & ~rx_d__q) | (r_type_s & ~rx_d__q & ~rx_e__q) | (r_type_d & (rx_d__q | rx_e__q));
        ends = r_type_t & (rx_d__q | rx_e__q);
        legal = legal_at_once | (ends & may_end);
        may_fail = pcs_ok & ~legal_at_once;
        rx_d__d = pcs_ok & legal & (r_type_s | r_type_d);
        rx_e__d = pcs_ok & ~legal;
        is_bad__d = pcs_ok & ~is_known;
        is_out_of_order__d = pcs_ok & is_known & ~legal;
        is_error = may_fail & ~(ends & may_end);
        bad_block = is_bad__q;
        sequence_error = is_out_of_order__q;
    end

endmodule // dtp_pcs__rx__decoder__state

module dtp_pcs__rx__decoder__word(payload,high,data);

    // Module arguments
    input wire [63:0] payload;
    input wire [3:0] high;
    output reg [63:0] data;

    // Stub signals
    reg [7:0] lanes_0__octet;
    reg [7:0] lanes_0__octet_above;
    reg [6:0] lanes_0__code;
    reg lanes_0__is_code;
    reg [3:0] lanes_0__other;
    reg lanes_0__is_octet;
    reg lanes_0__is_octet_above;
    wire [7:0] lanes_0__lane;
    reg [7:0] lanes_1__octet;
    reg [7:0] lanes_1__octet_above;
    reg [6:0] lanes_1__code;
    reg lanes_1__is_code;
    reg [3:0] lanes_1__other;
    reg lanes_1__is_octet;
    reg lanes_1__is_octet_above;
    wire [7:0] lanes_1__lane;
    reg [7:0] lanes_2__octet;
    reg [7:0] lanes_2__octet_above;
    reg [6:0] lanes_2__code;
    reg lanes_2__is_code;
    reg [3:0] lanes_2__other;
    reg lanes_2__is_octet;
    reg lanes_2__is_octet_above;
    wire [7:0] lanes_2__lane;
    reg [7:0] lanes_3__octet;
    reg [7:0] lanes_3__octet_above;
    reg [6:0] lanes_3__code;
    reg lanes_3__is_code;
    reg [3:0] lanes_3__other;
    reg lanes_3__is_octet;
    reg lanes_3__is_octet_above;
    wire [7:0] lanes_3__lane;
    reg [7:0] lanes_4__octet;
    reg [7:0] lanes_4__octet_above;
    reg [6:0] lanes_4__code;
    reg lanes_4__is_code;
    reg [3:0] lanes_4__other;
    reg lanes_4__is_octet;
    reg lanes_4__is_octet_above;
    wire [7:0] lanes_4__lane;
    reg [7:0] lanes_5__octet;
    reg [7:0] lanes_5__octet_above;
    reg [6:0] lanes_5__code;
    reg lanes_5__is_code;
    reg [3:0] lanes_5__other;
    reg lanes_5__is_octet;
    reg lanes_5__is_octet_above;
    wire [7:0] lanes_5__lane;
    reg [7:0] lanes_6__octet;
    reg [7:0] lanes_6__octet_above;
    reg [6:0] lanes_6__code;
    reg lanes_6__is_code;
    reg [3:0] lanes_6__other;
    reg lanes_6__is_octet;
    reg lanes_6__is_octet_above;
    wire [7:0] lanes_6__lane;
    reg [7:0] lanes_7__octet;
    reg [7:0] lanes_7__octet_above;
    reg [6:0] lanes_7__code;
    reg lanes_7__is_code;
    reg [3:0] lanes_7__other;
    reg lanes_7__is_octet;
    reg lanes_7__is_octet_above;
    wire [7:0] lanes_7__lane;
    reg [3:0] shape__high;
    wire [7:0] shape__controls;
    wire [7:0] shape__codes;
    wire [7:0] shape__octets;
    wire [7:0] shape__octets_above;
    wire shape__s0;
    wire shape__s4;
    wire shape__o0;
    wire shape__o4;

    // Local signals
    reg [3:0] lane_0;
    reg [3:0] lane_4;

    // Sub module instances
    dtp_pcs__rx__decoder__word__lanes lanes_0(
        .octet(lanes_0__octet),
        .octet_above(lanes_0__octet_above),
        .code(lanes_0__code),
        .is_code(lanes_0__is_code),
        .other(lanes_0__other),
        .is_octet(lanes_0__is_octet),
        .is_octet_above(lanes_0__is_octet_above),
        .lane(lanes_0__lane)
    );
    dtp_pcs__rx__decoder__word__lanes lanes_1(
        .octet(lanes_1__octet),
        .octet_above(lanes_1__octet_above),
        .code(lanes_1__code),
        .is_code(lanes_1__is_code),
        .other(lanes_1__other),
        .is_octet(lanes_1__is_octet),
        .is_octet_above(lanes_1__is_octet_above),
        .lane(lanes_1__lane)
    );
    dtp_pcs__rx__decoder__word__lanes lanes_2(
        .octet(lanes_2__octet),
        .octet_above(lanes_2__octet_above),
        .code(lanes_2__code),
        .is_code(lanes_2__is_code),
        .other(lanes_2__other),
        .is_octet(lanes_2__is_octet),
        .is_octet_above(lanes_2__is_octet_above),
        .lane(lanes_2__lane)
    );
    dtp_pcs__rx__decoder__word__lanes lanes_3(
        .octet(lanes_3__octet),
        .octet_above(lanes_3__octet_above),
        .code(lanes_3__code),
        .is_code(lanes_3__is_code),
        .other(lanes_3__other),
        .is_octet(lanes_3__is_octet),
        .is_octet_above(lanes_3__is_octet_above),
        .lane(lanes_3__lane)
    );
    dtp_pcs__rx__decoder__word__lanes lanes_4(
        .octet(lanes_4__octet),
        .octet_above(lanes_4__octet_above),
        .code(lanes_4__code),
        .is_code(lanes_4__is_code),
        .other(lanes_4__other),
        .is_octet(lanes_4__is_octet),
        .is_octet_above(lanes_4__is_octet_above),
        .lane(lanes_4__lane)
    );
    dtp_pcs__rx__decoder__word__lanes lanes_5(
        .octet(lanes_5__octet),
        .octet_above(lanes_5__octet_above),
        .code(lanes_5__code),
        .is_code(lanes_5__is_code),
        .other(lanes_5__other),
        .is_octet(lanes_5__is_octet),
        .is_octet_above(lanes_5__is_octet_above),
        .lane(lanes_5__lane)
    );
    dtp_pcs__rx__decoder__word__lanes lanes_6(
        .octet(lanes_6__octet),
        .octet_above(lanes_6__octet_above),
        .code(lanes_6__code),
        .is_code(lanes_6__is_code),
        .other(lanes_6__other),
        .is_octet(lanes_6__is_octet),
        .is_octet_above(lanes_6__is_octet_above),
        .lane(lanes_6__lane)
    );
    dtp_pcs__rx__decoder__word__lanes lanes_7(
        .octet(lanes_7__octet),
        .octet_above(lanes_7__octet_above),
        .code(lanes_7__code),
        .is_code(lanes_7__is_code),
        .other(lanes_7__other),
        .is_octet(lanes_7__is_octet),
        .is_octet_above(lanes_7__is_octet_above),
        .lane(lanes_7__lane)
    );
    dtp_pcs__rx__decoder__word__shape shape(
        .high(shape__high),
        .controls(shape__controls),
        .codes(shape__codes),
        .octets(shape__octets),
        .octets_above(shape__octets_above),
        .s0(shape__s0),
        .s4(shape__s4),
        .o0(shape__o0),
        .o4(shape__o4)
    );

    // Update code
    always @(*) begin
        shape__high = high;
        lanes_0__octet = payload[(32'h0)+:(8)];
        lanes_1__octet = payload[(32'h8)+:(8)];
        lanes_2__octet = payload[(32'h10)+:(8)];
        lanes_3__octet = payload[(32'h18)+:(8)];
        lanes_4__octet = payload[(32'h20)+:(8)];
        lanes_5__octet = payload[(32'h28)+:(8)];
        lanes_6__octet = payload[(32'h30)+:(8)];
        lanes_7__octet = payload[(32'h38)+:(8)];
        lanes_0__octet_above = payload[(32'h8)+:(8)];
        lanes_1__octet_above = payload[(32'h10)+:(8)];
        lanes_2__octet_above = payload[(32'h18)+:(8)];
        lanes_3__octet_above = payload[(32'h20)+:(8)];
        lanes_4__octet_above = payload[(32'h28)+:(8)];
        lanes_5__octet_above = payload[(32'h30)+:(8)];
        lanes_6__octet_above = payload[(32'h38)+:(8)];
        lanes_7__octet_above = payload[(32'h38)+:(8)];
        lanes_0__code = payload[(32'h8)+:(7)];
        lanes_1__code = payload[(32'hf)+:(7)];
        lanes_2__code = payload[(32'h16)+:(7)];
        lanes_3__code = payload[(32'h1d)+:(7)];
        lanes_4__code = payload[(32'h24)+:(7)];
        lanes_5__code = payload[(32'h2b)+:(7)];
        lanes_6__code = payload[(32'h32)+:(7)];
        lanes_7__code = payload[(32'h39)+:(7)];
        lanes_0__is_octet = shape__octets[0];
        lanes_0__is_octet_above = shape__octets_above[0];
        lanes_0__is_code = shape__codes[0];
        lanes_1__is_octet = shape__octets[1];
        lanes_1__is_octet_above = shape__octets_above[1];
        lanes_1__is_code = shape__codes[1];
        lanes_2__is_octet = shape__octets[2];
        lanes_2__is_octet_above = shape__octets_above[2];
        lanes_2__is_code = shape__codes[2];
        lanes_3__is_octet = shape__octets[3];
        lanes_3__is_octet_above = shape__octets_above[3];
        lanes_3__is_code = shape__codes[3];
        lanes_4__is_octet = shape__octets[4];
        lanes_4__is_octet_above = shape__octets_above[4];
        lanes_4__is_code = shape__codes[4];
        lanes_5__is_octet = shape__octets[5];
        lanes_5__is_octet_above = shape__octets_above[5];
        lanes_5__is_code = shape__codes[5];
        lanes_6__is_octet = shape__octets[6];
        lanes_6__is_octet_above = shape__octets_above[6];
        lanes_6__is_code = shape__codes[6];
        lanes_7__is_octet = shape__octets[7];
        lanes_7__is_octet_above = shape__octets_above[7];
        lanes_7__is_code = shape__codes[7];
        lane_0 = 32'hf;
        if (shape__s0) begin
            lane_0 = 32'ha;
        end
        else if (shape__o0) begin
            lane_0 = 32'h6;
            if (payload[32'h20]) begin
                lane_0 = 32'h4;
            end
        end
        lane_4 = 32'hf;
        if (shape__s4) begin
            lane_4 = 32'ha;
        end
        else if (shape__o4) begin
            lane_4 = 32'h6;
            if (payload[32'h24]) begin
                lane_4 = 32'h4;
            end
        end
        lanes_0__other = lane_0;
        lanes_1__other = 32'hf;
        lanes_2__other = 32'hf;
        lanes_3__other = 32'hf;
        lanes_4__other = lane_4;
        lanes_5__other = 32'hf;
        lanes_6__other = 32'hf;
        lanes_7__other = 32'hf;
        data = ((lanes_0__lane) & 64'hffffffffffffffff) | (((lanes_1__lane) & 64'hffffffffffffffff) << 32'h8) | (((lanes_2__lane) & 64'hffffffffffffffff) << 32'h10) | (((lanes_3__lane) & 64'hffffffffffffffff) << 32'h18) | (((lanes_4__lane) & 64'hffffffffffffffff) << 32'h20) | (((lanes_5__lane) & 64'hffffffffffffffff) << 32'h28) | (((lanes_6__lane) & 64'hffffffffffffffff) << 32'h30) | (((lanes_7__lane) & 64'hffffffffffffffff) << 32'h38);
    end

endmodule // dtp_pcs__rx__decoder__word

module dtp_pcs__rx__decoder__word__lanes(octet,octet_above,code,is_code,other,is_octet,is_octet_above,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_code;
    input wire [3:0] other;
    input wire is_octet;
    input wire is_octet_above;
    output reg [7:0] lane;

    // Local signals
    reg [3:0] place;
    reg [7:0] character;

    // Update code
    always @(*) begin
        place = other;
        if (is_code) begin
            place = ((code[(32'h4)+:(3)]) & 4'hf) | (((code[(32'h1)+:(1)]) & 4'hf) << 32'h3);
        end
        if (place == 32'h0) begin
            character = 32'h7;
        end
        else if (place == 32'h8) begin
            character = 32'h6;
        end
        else if (place == 32'h9) begin
            character = 32'hfe;
        end
        else if (place == 32'h2) begin
            character = 32'h1c;
        end
        else if (place == 32'hb) begin
            character = 32'h3c;
        end
        else if (place == 32'hc) begin
            character = 32'h7c;
        end
        else if (place == 32'h5) begin
            character = 32'hbc;
        end
        else if (place == 32'he) begin
            character = 32'hdc;
        end
        else if (place == 32'h7) begin
            character = 32'hf7;
        end
        else if (place == 32'h4) begin
            character = 32'h5c;
        end
        else if (place == 32'h6) begin
            character = 32'h9c;
        end
        else if (place == 32'ha) begin
            character = 32'hfb;
        end
        else begin
            character = 32'hfd;
        end
        if (is_octet_above) begin
            lane = octet_above;
        end
        else if (is_octet) begin
            lane = octet;
        end
        else begin
            lane = character;
        end
    end

endmodule // dtp_pcs__rx__decoder__word__lanes

module dtp_pcs__rx__decoder__word__shape(high,controls,codes,octets,octets_above,s0,s4,o0,o4);

    // Module arguments
    input wire [3:0] high;
    output reg [7:0] controls;
    output reg [7:0] codes;
    output reg [7:0] octets;
    output reg [7:0] octets_above;
    output reg s0;
    output reg s4;
    output reg o0;
    output reg o4;

    // Update code
    always @(*) begin
        controls = 32'h0;
        codes = 32'h0;
        octets = 32'h0;
        octets_above = 32'h0;
        s0 = 1'b0;
        s4 = 1'b0;
        o0 = 1'b0;
        o4 = 1'b0;
        if (high == 32'h0) begin
            octets = 32'hff;
        end
        else if (high == 32'h1) begin
            controls = 32'hff;
            codes = 32'hff;
        end
        else if (high == 32'h2) begin
            controls = 32'h1f;
            codes = 32'hf;
            octets = 32'he0;
            o4 = 1'b1;
        end
        else if (high == 32'h3) begin
            controls = 32'h1f;
            codes = 32'hf;
            octets = 32'he0;
            s4 = 1'b1;
        end
        else if (high == 32'h4) begin
            controls = 32'hf1;
            codes = 32'hf0;
            octets = 32'he;
            o0 = 1'b1;
        end
        else if (high == 32'h5) begin
            controls = 32'h11;
            octets = 32'hee;
            o0 = 1'b1;
            o4 = 1'b1;
        end
        else if (high == 32'h6) begin
            controls = 32'h11;
            octets = 32'hee;
            o0 = 1'b1;
            s4 = 1'b1;
        end
        else if (high == 32'h7) begin
            controls = 32'h1;
            octets = 32'hfe;
            s0 = 1'b1;
        end
        else if (high == 32'h8) begin
            controls = 32'hff;
            codes = 32'hfe;
        end
        else if (high == 32'h9) begin
            controls = 32'hfe;
            codes = 32'hfc;
            octets_above = 32'h1;
        end
        else if (high == 32'ha) begin
            controls = 32'hfc;
            codes = 32'hf8;
            octets_above = 32'h3;
        end
        else if (high == 32'hb) begin
            controls = 32'hf8;
            codes = 32'hf0;
            octets_above = 32'h7;
        end
        else if (high == 32'hc) begin
            controls = 32'hf0;
            codes = 32'he0;
            octets_above = 32'hf;
        end
        else if (high == 32'hd) begin
            controls = 32'he0;
            codes = 32'hc0;
            octets_above = 32'h1f;
        end
        else if (high == 32'he) begin
            controls = 32'hc0;
            codes = 32'h80;
            octets_above = 32'h3f;
        end
        else begin
            controls = 32'h80;
            octets_above = 32'h7f;
        end
    end

endmodule // dtp_pcs__rx__decoder__word__shape

module dtp_pcs__rx__descrambler(clock,reset,serdes_rx_hdr,serdes_rx_data,bypass,sync_header,payload);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] serdes_rx_hdr;
    input wire [63:0] serdes_rx_data;
    input wire bypass;
    output reg [1:0] sync_header;
    output reg [63:0] payload;

    // Stub signals
    reg header__clock;
    reg header__reset;
    reg [1:0] header__d;
    wire [1:0] header__q;
    reg plain__clock;
    reg plain__reset;
    reg [63:0] plain__d;
    wire [63:0] plain__q;
    reg history__clock;
    reg history__reset;
    reg [57:0] history__d;
    wire [57:0] history__q;

    // Local signals
    reg [63:0] old;
    reg [63:0] line;

    // Sub module instances
    dtp_pcs__reg_2_b1 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_pcs__reg_64 plain(
        .clock(plain__clock),
        .reset(plain__reset),
        .d(plain__d),
        .q(plain__q)
    );
    dtp_pcs__reg_58_h3ffffffffffffff history(
        .clock(history__clock),
        .reset(history__reset),
        .d(history__d),
        .q(history__q)
    );

    // Update code
    always @(*) begin
        header__clock = clock;
        plain__clock = clock;
        history__clock = clock;
        header__reset = reset;
        plain__reset = reset;
        history__reset = reset;
        old = ((history__q) & 64'hffffffffffffffff);
        line = serdes_rx_data;
        history__d = line[(32'h6)+:(58)];
        plain__d = line ^ (line << 32'h27) ^ (line << 32'h3a) ^ old ^ (old >> 32'h13);
        if (bypass) begin
            plain__d = line;
        end
        header__d = serdes_rx_hdr;
        sync_header = header__q;
        payload = plain__q;
    end

endmodule // dtp_pcs__rx__descrambler

module dtp_pcs__rx__lock(clock,reset,sync_header,bitslip_high_cycles,bitslip_low_cycles,block_lock,gains_lock,slip);

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
    dtp_pcs__reg_6 sh_cnt(
        .clock(sh_cnt__clock),
        .reset(sh_cnt__reset),
        .d(sh_cnt__d),
        .q(sh_cnt__q)
    );
    dtp_pcs__reg_4 sh_invalid_cnt(
        .clock(sh_invalid_cnt__clock),
        .reset(sh_invalid_cnt__reset),
        .d(sh_invalid_cnt__d),
        .q(sh_invalid_cnt__q)
    );
    dtp_pcs__reg_6 slip_left(
        .clock(slip_left__clock),
        .reset(slip_left__reset),
        .d(slip_left__d),
        .q(slip_left__q)
    );
    dtp_pcs__reg_1 locked(
        .clock(locked__clock),
        .reset(locked__reset),
        .d(locked__d),
        .q(locked__q)
    );
    dtp_pcs__reg_1 slipped(
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

endmodule // dtp_pcs__rx__lock

module dtp_pcs__rx__prbs31_checker(clock,reset,enable,serdes_rx_hdr,serdes_rx_data,error_count);

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
    dtp_pcs__reg_31 history(
        .clock(history__clock),
        .reset(history__reset),
        .d(history__d),
        .q(history__q)
    );
    dtp_pcs__reg_1 started(
        .clock(started__clock),
        .reset(started__reset),
        .d(started__d),
        .q(started__q)
    );
    dtp_pcs__reg_66 wrong(
        .clock(wrong__clock),
        .reset(wrong__reset),
        .d(wrong__d),
        .q(wrong__q)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_0(
        .bits(elevenths_0__bits),
        .count(elevenths_0__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_1(
        .bits(elevenths_1__bits),
        .count(elevenths_1__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_2(
        .bits(elevenths_2__bits),
        .count(elevenths_2__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_3(
        .bits(elevenths_3__bits),
        .count(elevenths_3__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_4(
        .bits(elevenths_4__bits),
        .count(elevenths_4__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_5(
        .bits(elevenths_5__bits),
        .count(elevenths_5__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_6(
        .bits(elevenths_6__bits),
        .count(elevenths_6__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_7(
        .bits(elevenths_7__bits),
        .count(elevenths_7__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_8(
        .bits(elevenths_8__bits),
        .count(elevenths_8__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_9(
        .bits(elevenths_9__bits),
        .count(elevenths_9__count)
    );
    dtp_pcs__rx__prbs31_checker__elevenths elevenths_10(
        .bits(elevenths_10__bits),
        .count(elevenths_10__count)
    );
    dtp_pcs__reg_33 counts(
        .clock(counts__clock),
        .reset(counts__reset),
        .d(counts__d),
        .q(counts__q)
    );
    dtp_pcs__reg_5 third_0(
        .clock(third_0__clock),
        .reset(third_0__reset),
        .d(third_0__d),
        .q(third_0__q)
    );
    dtp_pcs__reg_5 third_1(
        .clock(third_1__clock),
        .reset(third_1__reset),
        .d(third_1__d),
        .q(third_1__q)
    );
    dtp_pcs__reg_5 third_2(
        .clock(third_2__clock),
        .reset(third_2__reset),
        .d(third_2__d),
        .q(third_2__q)
    );
    dtp_pcs__reg_7 total(
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

endmodule // dtp_pcs__rx__prbs31_checker

module dtp_pcs__rx__prbs31_checker__elevenths(bits,count);

    // Module arguments
    input wire [5:0] bits;
    output reg [2:0] count;

    // Update code
    always @(*) begin
        count = ((bits[(32'h0)+:(1)]) & 3'h7) + ((bits[(32'h1)+:(1)]) & 3'h7) + ((bits[(32'h2)+:(1)]) & 3'h7) + ((bits[(32'h3)+:(1)]) & 3'h7) + ((bits[(32'h4)+:(1)]) & 3'h7) + ((bits[(32'h5)+:(1)]) & 3'h7);
    end

endmodule // dtp_pcs__rx__prbs31_checker__elevenths

module dtp_pcs__rx__pseudo_random_checker(clock,reset,enable,payload,local_fault,block_error);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire [63:0] payload;
    input wire local_fault;
    output reg block_error;

    // Constant declarations
    localparam local_fault_block = 64'h100000001000055;

    // Stub signals
    reg same__clock;
    reg same__reset;
    reg [7:0] same__d;
    wire [7:0] same__q;
    reg inverse__clock;
    reg inverse__reset;
    reg [7:0] inverse__d;
    wire [7:0] inverse__q;
    reg mismatch__clock;
    reg mismatch__reset;
    reg mismatch__d;
    wire mismatch__q;
    reg window__clock;
    reg window__reset;
    reg [6:0] window__d;
    wire [6:0] window__q;
    reg error__clock;
    reg error__reset;
    reg error__d;
    wire error__q;

    // Local signals
    reg off;
    reg is_open;
    reg [63:0] difference;
    reg [7:0] equal;
    reg [7:0] opposite;

    // Sub module instances
    dtp_pcs__reg_8_hff same(
        .clock(same__clock),
        .reset(same__reset),
        .d(same__d),
        .q(same__q)
    );
    dtp_pcs__reg_8 inverse(
        .clock(inverse__clock),
        .reset(inverse__reset),
        .d(inverse__d),
        .q(inverse__q)
    );
    dtp_pcs__reg_1 mismatch(
        .clock(mismatch__clock),
        .reset(mismatch__reset),
        .d(mismatch__d),
        .q(mismatch__q)
    );
    dtp_pcs__reg_7 window(
        .clock(window__clock),
        .reset(window__reset),
        .d(window__d),
        .q(window__q)
    );
    dtp_pcs__reg_1 error(
        .clock(error__clock),
        .reset(error__reset),
        .d(error__d),
        .q(error__q)
    );

    // Update code
    always @(*) begin
        same__clock = clock;
        inverse__clock = clock;
        mismatch__clock = clock;
        window__clock = clock;
        error__clock = clock;
        off = reset | ~enable;
        same__reset = off;
        inverse__reset = off;
        mismatch__reset = off;
        window__reset = off;
        error__reset = off;
        difference = payload;
        if (local_fault) begin
            difference = payload ^ local_fault_block;
        end
        equal = 32'h0;
        opposite = 32'h0;
        if (difference[(32'h0)+:(8)] == 32'h0) begin
            equal = equal | 32'h1;
        end
        if (difference[(32'h0)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h1;
        end
        if (difference[(32'h8)+:(8)] == 32'h0) begin
            equal = equal | 32'h2;
        end
        if (difference[(32'h8)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h2;
        end
        if (difference[(32'h10)+:(8)] == 32'h0) begin
            equal = equal | 32'h4;
        end
        if (difference[(32'h10)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h4;
        end
        if (difference[(32'h18)+:(8)] == 32'h0) begin
            equal = equal | 32'h8;
        end
        if (difference[(32'h18)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h8;
        end
        if (difference[(32'h20)+:(8)] == 32'h0) begin
            equal = equal | 32'h10;
        end
        if (difference[(32'h20)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h10;
        end
        if (difference[(32'h28)+:(8)] == 32'h0) begin
            equal = equal | 32'h20;
        end
        if (difference[(32'h28)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h20;
        end
        if (difference[(32'h30)+:(8)] == 32'h0) begin
            equal = equal | 32'h40;
        end
        if (difference[(32'h30)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h40;
        end
        if (difference[(32'h38)+:(8)] == 32'h0) begin
            equal = equal | 32'h80;
        end
        if (difference[(32'h38)+:(8)] == 32'hff) begin
            opposite = opposite | 32'h80;
        end
        same__d = equal;
        inverse__d = opposite;
        mismatch__d = ~&same__q & ~&inverse__q;
        is_open = |window__q;
        error__d = 1'b0;
        window__d = 32'h0;
        if (is_open) begin
            window__d = window__q - 32'h1;
            error__d = mismatch__q;
        end
        else if (mismatch__q) begin
            window__d = 32'h7f;
        end
        block_error = error__q;
    end

endmodule // dtp_pcs__rx__pseudo_random_checker

module dtp_pcs__rx__watchdog(clock,reset,sync_header,block_lock,hi_ber,block_error,period_ends,reset_request,rx_status);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] sync_header;
    input wire block_lock;
    input wire hi_ber;
    input wire block_error;
    input wire period_ends;
    output reg reset_request;
    output reg rx_status;

    // Stub signals
    reg saw_control__clock;
    reg saw_control__reset;
    reg saw_control__d;
    wire saw_control__q;
    reg block_errors__clock;
    reg block_errors__reset;
    reg [9:0] block_errors__d;
    wire [9:0] block_errors__q;
    reg periods__clock;
    reg periods__reset;
    reg [3:0] periods__d;
    wire [3:0] periods__q;
    reg is_good__clock;
    reg is_good__reset;
    reg is_good__d;
    wire is_good__q;
    reg requested__clock;
    reg requested__reset;
    reg requested__d;
    wire requested__q;
    reg status__clock;
    reg status__reset;
    reg status__d;
    wire status__q;

    // Local signals
    reg is_bad_period;
    reg is_last;
    reg stays_good;

    // Sub module instances
    dtp_pcs__reg_1 saw_control(
        .clock(saw_control__clock),
        .reset(saw_control__reset),
        .d(saw_control__d),
        .q(saw_control__q)
    );
    dtp_pcs__reg_10 block_errors(
        .clock(block_errors__clock),
        .reset(block_errors__reset),
        .d(block_errors__d),
        .q(block_errors__q)
    );
    dtp_pcs__reg_4 periods(
        .clock(periods__clock),
        .reset(periods__reset),
        .d(periods__d),
        .q(periods__q)
    );
    dtp_pcs__reg_1 is_good(
        .clock(is_good__clock),
        .reset(is_good__reset),
        .d(is_good__d),
        .q(is_good__q)
    );
    dtp_pcs__reg_1 requested(
        .clock(requested__clock),
        .reset(requested__reset),
        .d(requested__d),
        .q(requested__q)
    );
    dtp_pcs__reg_1 status(
        .clock(status__clock),
        .reset(status__reset),
        .d(status__d),
        .q(status__q)
    );

    // Update code
    always @(*) begin
        saw_control__clock = clock;
        block_errors__clock = clock;
        periods__clock = clock;
        is_good__clock = clock;
        status__clock = clock;
        saw_control__d = saw_control__q;
        block_errors__d = block_errors__q;
        periods__d = periods__q;
        is_good__d = is_good__q;
        status__d = status__q;
        requested__clock = clock;
        saw_control__reset = reset | period_ends;
        block_errors__reset = reset | period_ends;
        periods__reset = reset;
        is_good__reset = reset;
        requested__reset = reset;
        status__reset = reset | ~block_lock;
        if (block_lock & (sync_header == 32'h1)) begin
            saw_control__d = 1'b1;
        end
        if (block_lock & block_error & ~&block_errors__q) begin
            block_errors__d = block_errors__q + 32'h1;
        end
        is_bad_period = ~saw_control__q | &block_errors__q | hi_ber;
        is_last = &periods__q;
        requested__d = 1'b0;
        if (period_ends) begin
            is_good__d = ~is_bad_period;
            if (is_bad_period == is_good__q) begin
                periods__d = 32'h1;
                status__d = 1'b0;
            end
            else if (is_bad_period) begin
                periods__d = periods__q + 32'h1;
                requested__d = is_last;
            end
            else if (is_last) begin
                status__d = 1'b1;
            end
            else begin
                periods__d = periods__q + 32'h1;
            end
        end
        stays_good = is_good__q;
        if (period_ends) begin
            stays_good = ~is_bad_period;
        end
        if (~block_lock & stays_good) begin
            periods__d = 32'h0;
        end
        reset_request = requested__q;
        rx_status = status__q;
    end

endmodule // dtp_pcs__rx__watchdog

module dtp_pcs__tx(clock,reset,xgmii_txd,xgmii_txc,scrambler_disable,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,cfg_tx_local_fault,inserted_payload,encoded_payload,in_frame,serdes_tx_data,serdes_tx_hdr,tx_bad_block,tx_not_idle);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    input wire scrambler_disable;
    input wire cfg_tx_prbs31_enable;
    input wire cfg_tx_pseudo_random_enable;
    input wire cfg_tx_square_wave_enable;
    input wire [3:0] cfg_tx_square_wave_bits;
    input wire [57:0] cfg_tx_seed_a;
    input wire [57:0] cfg_tx_seed_b;
    input wire cfg_tx_local_fault;
    input wire [63:0] inserted_payload;
    output reg [63:0] encoded_payload;
    output reg in_frame;
    output reg [63:0] serdes_tx_data;
    output reg [1:0] serdes_tx_hdr;
    output reg tx_bad_block;
    output reg tx_not_idle;

    // Stub signals
    reg encoder__clock;
    reg encoder__reset;
    reg [63:0] encoder__xgmii_txd;
    reg [7:0] encoder__xgmii_txc;
    wire [1:0] encoder__sync_header;
    wire [63:0] encoder__payload;
    wire encoder__idle;
    wire encoder__bad_block;
    wire encoder__in_frame;
    reg test_pattern__clock;
    reg test_pattern__reset;
    reg test_pattern__prbs31_enable;
    reg test_pattern__pseudo_random_enable;
    reg test_pattern__square_wave_enable;
    reg [57:0] test_pattern__seed_a;
    reg [57:0] test_pattern__seed_b;
    reg test_pattern__local_fault;
    reg [3:0] test_pattern__square_wave_bits;
    wire test_pattern__is_pattern;
    wire [65:0] test_pattern__pattern;
    reg scrambler__clock;
    reg scrambler__reset;
    reg [1:0] scrambler__sync_header;
    reg [63:0] scrambler__payload;
    reg scrambler__bypass;
    reg scrambler__is_pattern;
    reg [65:0] scrambler__pattern;
    wire [1:0] scrambler__serdes_tx_hdr;
    wire [63:0] scrambler__serdes_tx_data;

    // Sub module instances
    dtp_pcs__tx__encoder encoder(
        .clock(encoder__clock),
        .reset(encoder__reset),
        .xgmii_txd(encoder__xgmii_txd),
        .xgmii_txc(encoder__xgmii_txc),
        .sync_header(encoder__sync_header),
        .payload(encoder__payload),
        .idle(encoder__idle),
        .bad_block(encoder__bad_block),
        .in_frame(encoder__in_frame)
    );
    dtp_pcs__tx__test_pattern test_pattern(
        .clock(test_pattern__clock),
        .reset(test_pattern__reset),
        .prbs31_enable(test_pattern__prbs31_enable),
        .pseudo_random_enable(test_pattern__pseudo_random_enable),
        .square_wave_enable(test_pattern__square_wave_enable),
        .seed_a(test_pattern__seed_a),
        .seed_b(test_pattern__seed_b),
        .local_fault(test_pattern__local_fault),
        .square_wave_bits(test_pattern__square_wave_bits),
        .is_pattern(test_pattern__is_pattern),
        .pattern(test_pattern__pattern)
    );
    dtp_pcs__tx__scrambler scrambler(
        .clock(scrambler__clock),
        .reset(scrambler__reset),
        .sync_header(scrambler__sync_header),
        .payload(scrambler__payload),
        .bypass(scrambler__bypass),
        .is_pattern(scrambler__is_pattern),
        .pattern(scrambler__pattern),
        .serdes_tx_hdr(scrambler__serdes_tx_hdr),
        .serdes_tx_data(scrambler__serdes_tx_data)
    );

    // Update code
    always @(*) begin
        encoder__clock = clock;
        test_pattern__clock = clock;
        scrambler__clock = clock;
        encoder__reset = reset;
        test_pattern__reset = reset;
        scrambler__reset = reset;
        encoder__xgmii_txd = xgmii_txd;
        encoder__xgmii_txc = xgmii_txc;
        test_pattern__prbs31_enable = cfg_tx_prbs31_enable;
        test_pattern__pseudo_random_enable = cfg_tx_pseudo_random_enable;
        test_pattern__square_wave_enable = cfg_tx_square_wave_enable;
        test_pattern__square_wave_bits = cfg_tx_square_wave_bits;
        test_pattern__seed_a = cfg_tx_seed_a;
        test_pattern__seed_b = cfg_tx_seed_b;
        test_pattern__local_fault = cfg_tx_local_fault;
        scrambler__sync_header = encoder__sync_header;
        scrambler__payload = inserted_payload;
        scrambler__bypass = scrambler_disable;
        scrambler__is_pattern = test_pattern__is_pattern;
        scrambler__pattern = test_pattern__pattern;
        serdes_tx_data = scrambler__serdes_tx_data;
        serdes_tx_hdr = scrambler__serdes_tx_hdr;
        encoded_payload = encoder__payload;
        in_frame = encoder__in_frame;
        tx_bad_block = encoder__bad_block;
        tx_not_idle = ~encoder__idle;
    end

endmodule // dtp_pcs__tx

module dtp_pcs__tx__encoder(clock,reset,xgmii_txd,xgmii_txc,sync_header,payload,idle,bad_block,in_frame);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    output reg [1:0] sync_header;
    output reg [63:0] payload;
    output reg idle;
    output reg bad_block;
    output reg in_frame;

    // Stub signals
    reg is_data__clock;
    reg is_data__reset;
    reg is_data__d;
    wire is_data__q;
    reg coded__clock;
    reg coded__reset;
    reg [63:0] coded__d;
    wire [63:0] coded__q;
    reg tx_d__clock;
    reg tx_d__reset;
    reg tx_d__d;
    wire tx_d__q;
    reg tx_e__clock;
    reg tx_e__reset;
    reg tx_e__d;
    wire tx_e__q;
    reg [31:0] left__data;
    reg [3:0] left__control;
    wire [27:0] left__codes;
    wire left__is_data;
    wire left__is_codes;
    wire left__is_start;
    wire left__is_ordered;
    wire left__is_signal;
    wire left__is_terminate;
    wire left__has_error;
    reg [31:0] right__data;
    reg [3:0] right__control;
    wire [27:0] right__codes;
    wire right__is_data;
    wire right__is_codes;
    wire right__is_start;
    wire right__is_ordered;
    wire right__is_signal;
    wire right__is_terminate;
    wire right__has_error;
    reg [63:0] block__data;
    reg [7:0] block__control;
    reg [63:0] block__codes;
    wire [63:0] block__payload;

    // Local signals
    reg takes_data;
    reg no_error;
    reg t_type_c;
    reg t_type_s;
    reg t_type_t;
    reg data_legal;
    reg legal;
    reg [63:0] codes;
    reg [63:0] o_codes;

    // Sub module instances
    dtp_pcs__reg_1 is_data(
        .clock(is_data__clock),
        .reset(is_data__reset),
        .d(is_data__d),
        .q(is_data__q)
    );
    dtp_pcs__reg_64_h100000001000055 coded(
        .clock(coded__clock),
        .reset(coded__reset),
        .d(coded__d),
        .q(coded__q)
    );
    dtp_pcs__reg_1 tx_d(
        .clock(tx_d__clock),
        .reset(tx_d__reset),
        .d(tx_d__d),
        .q(tx_d__q)
    );
    dtp_pcs__reg_1 tx_e(
        .clock(tx_e__clock),
        .reset(tx_e__reset),
        .d(tx_e__d),
        .q(tx_e__q)
    );
    dtp_pcs__tx__encoder__left left(
        .data(left__data),
        .control(left__control),
        .codes(left__codes),
        .is_data(left__is_data),
        .is_codes(left__is_codes),
        .is_start(left__is_start),
        .is_ordered(left__is_ordered),
        .is_signal(left__is_signal),
        .is_terminate(left__is_terminate),
        .has_error(left__has_error)
    );
    dtp_pcs__tx__encoder__left right(
        .data(right__data),
        .control(right__control),
        .codes(right__codes),
        .is_data(right__is_data),
        .is_codes(right__is_codes),
        .is_start(right__is_start),
        .is_ordered(right__is_ordered),
        .is_signal(right__is_signal),
        .is_terminate(right__is_terminate),
        .has_error(right__has_error)
    );
    dtp_pcs__tx__encoder__block block(
        .data(block__data),
        .control(block__control),
        .codes(block__codes),
        .payload(block__payload)
    );

    // Update code
    always @(*) begin
        is_data__clock = clock;
        coded__clock = clock;
        tx_d__clock = clock;
        tx_e__clock = clock;
        is_data__reset = reset;
        coded__reset = reset;
        tx_d__reset = reset;
        tx_e__reset = reset;
        left__data = xgmii_txd[(32'h0)+:(32)];
        left__control = xgmii_txc[(32'h0)+:(4)];
        right__data = xgmii_txd[(32'h20)+:(32)];
        right__control = xgmii_txc[(32'h4)+:(4)];
        takes_data = tx_d__q | tx_e__q;
        no_error = ~(left__has_error | right__has_error);
        t_type_c = (left__is_codes & right__is_codes & no_error) | (left__is_codes & right__is_ordered) | (left__is_ordered & (right__is_codes | right__is_ordered));
        t_type_s = (left__is_start & right__is_data) | ((left__is_codes | left__is_ordered) & right__is_start);
        t_type_t = (left__is_terminate & right__is_codes) | (left__is_data & right__is_terminate);
        data_legal = left__is_data & right__is_data & takes_data;
        legal = (t_type_c & ~tx_d__q) | (t_type_s & ~takes_data) | (t_type_t & takes_data) | data_legal;
        tx_d__d = (right__is_start | right__is_data) & legal;
        tx_e__d = ~legal;
        codes = (((left__codes) & 64'hffffffffffffffff) << 32'h8) | (((right__codes) & 64'hffffffffffffffff) << 32'h24);
        o_codes = 32'h0;
        if (left__is_signal) begin
            o_codes = 64'hf00000000;
        end
        if (right__is_signal) begin
            o_codes = o_codes | 64'hf000000000;
        end
        block__data = xgmii_txd;
        block__control = xgmii_txc;
        block__codes = codes | o_codes;
        coded__d = block__payload;
        is_data__d = data_legal;
        if (is_data__q) begin
            sync_header = 32'h2;
        end
        else begin
            sync_header = 32'h1;
        end
        if (tx_e__q) begin
            payload = 64'h3c78f1e3c78f1e1e;
        end
        else begin
            payload = coded__q;
        end
        idle = (coded__q == 32'h1e) & ~(is_data__q | tx_e__q);
        bad_block = tx_e__q;
        in_frame = tx_d__q;
    end

endmodule // dtp_pcs__tx__encoder

module dtp_pcs__tx__encoder__block(data,control,codes,payload);

    // Module arguments
    input wire [63:0] data;
    input wire [7:0] control;
    input wire [63:0] codes;
    output reg [63:0] payload;

    // Stub signals
    reg [7:0] octets_0__codes;
    reg [7:0] octets_0__same;
    reg [7:0] octets_0__below;
    reg octets_0__is_same;
    reg octets_0__is_below;
    wire [7:0] octets_0__octet;
    reg [7:0] octets_1__codes;
    reg [7:0] octets_1__same;
    reg [7:0] octets_1__below;
    reg octets_1__is_same;
    reg octets_1__is_below;
    wire [7:0] octets_1__octet;
    reg [7:0] octets_2__codes;
    reg [7:0] octets_2__same;
    reg [7:0] octets_2__below;
    reg octets_2__is_same;
    reg octets_2__is_below;
    wire [7:0] octets_2__octet;
    reg [7:0] octets_3__codes;
    reg [7:0] octets_3__same;
    reg [7:0] octets_3__below;
    reg octets_3__is_same;
    reg octets_3__is_below;
    wire [7:0] octets_3__octet;
    reg [7:0] octets_4__codes;
    reg [7:0] octets_4__same;
    reg [7:0] octets_4__below;
    reg octets_4__is_same;
    reg octets_4__is_below;
    wire [7:0] octets_4__octet;
    reg [7:0] octets_5__codes;
    reg [7:0] octets_5__same;
    reg [7:0] octets_5__below;
    reg octets_5__is_same;
    reg octets_5__is_below;
    wire [7:0] octets_5__octet;
    reg [7:0] octets_6__codes;
    reg [7:0] octets_6__same;
    reg [7:0] octets_6__below;
    reg octets_6__is_same;
    reg octets_6__is_below;
    wire [7:0] octets_6__octet;
    reg [7:0] octets_7__codes;
    reg [7:0] octets_7__same;
    reg [7:0] octets_7__below;
    reg octets_7__is_same;
    reg octets_7__is_below;
    wire [7:0] octets_7__octet;

    // Local signals
    reg is_terminate;
    reg [2:0] lane;
    reg from_4;
    reg from_2_of_4;
    reg is_odd;
    reg [7:0] terminate_type;
    reg [7:0] other_type;
    reg starts_4;
    reg [7:0] control_below;
    reg c0;
    reg c1;
    reg c2;
    reg c3;
    reg c4;
    reg c5;
    reg c6;
    reg c7;

    // Sub module instances
    dtp_pcs__tx__encoder__block__octets octets_0(
        .codes(octets_0__codes),
        .same(octets_0__same),
        .below(octets_0__below),
        .is_same(octets_0__is_same),
        .is_below(octets_0__is_below),
        .octet(octets_0__octet)
    );
    dtp_pcs__tx__encoder__block__octets octets_1(
        .codes(octets_1__codes),
        .same(octets_1__same),
        .below(octets_1__below),
        .is_same(octets_1__is_same),
        .is_below(octets_1__is_below),
        .octet(octets_1__octet)
    );
    dtp_pcs__tx__encoder__block__octets octets_2(
        .codes(octets_2__codes),
        .same(octets_2__same),
        .below(octets_2__below),
        .is_same(octets_2__is_same),
        .is_below(octets_2__is_below),
        .octet(octets_2__octet)
    );
    dtp_pcs__tx__encoder__block__octets octets_3(
        .codes(octets_3__codes),
        .same(octets_3__same),
        .below(octets_3__below),
        .is_same(octets_3__is_same),
        .is_below(octets_3__is_below),
        .octet(octets_3__octet)
    );
    dtp_pcs__tx__encoder__block__octets octets_4(
        .codes(octets_4__codes),
        .same(octets_4__same),
        .below(octets_4__below),
        .is_same(octets_4__is_same),
        .is_below(octets_4__is_below),
        .octet(octets_4__octet)
    );
    dtp_pcs__tx__encoder__block__octets octets_5(
        .codes(octets_5__codes),
        .same(octets_5__same),
        .below(octets_5__below),
        .is_same(octets_5__is_same),
        .is_below(octets_5__is_below),
        .octet(octets_5__octet)
    );
    dtp_pcs__tx__encoder__block__octets octets_6(
        .codes(octets_6__codes),
        .same(octets_6__same),
        .below(octets_6__below),
        .is_same(octets_6__is_same),
        .is_below(octets_6__is_below),
        .octet(octets_6__octet)
    );
    dtp_pcs__tx__encoder__block__octets octets_7(
        .codes(octets_7__codes),
        .same(octets_7__same),
        .below(octets_7__below),
        .is_same(octets_7__is_same),
        .is_below(octets_7__is_below),
        .octet(octets_7__octet)
    );

    // Update code
    always @(*) begin
        c0 = control[32'h0];
        c1 = control[32'h1];
        c2 = control[32'h2];
        c3 = control[32'h3];
        c4 = control[32'h4];
        c5 = control[32'h5];
        c6 = control[32'h6];
        c7 = control[32'h7];
        is_terminate = c7 & (~c0 | (data[32'h7] & data[32'h6] & data[32'h5] & ~data[32'h1]));
        from_4 = ~c3;
        if (from_4) begin
            from_2_of_4 = ~c5;
            is_odd = ~c4;
            if (from_2_of_4) begin
                is_odd = ~c6;
            end
        end
        else begin
            from_2_of_4 = ~c1;
            is_odd = ~c0;
            if (from_2_of_4) begin
                is_odd = ~c2;
            end
        end
        lane = 32'h0;
        if (from_4) begin
            lane = lane | 32'h4;
        end
        if (from_2_of_4) begin
            lane = lane | 32'h2;
        end
        if (is_odd) begin
            lane = lane | 32'h1;
        end
        if (lane == 32'h0) begin
            terminate_type = 32'h87;
        end
        else if (lane == 32'h1) begin
            terminate_type = 32'h99;
        end
        else if (lane == 32'h2) begin
            terminate_type = 32'haa;
        end
        else if (lane == 32'h3) begin
            terminate_type = 32'hb4;
        end
        else if (lane == 32'h4) begin
            terminate_type = 32'hcc;
        end
        else if (lane == 32'h5) begin
            terminate_type = 32'hd2;
        end
        else if (lane == 32'h6) begin
            terminate_type = 32'he1;
        end
        else begin
            terminate_type = 32'hff;
        end
        starts_4 = data[32'h20];
        if (c7) begin
            other_type = 32'h4b;
            if (c1) begin
                other_type = 32'h1e;
            end
        end
        else if (~c4) begin
            other_type = 32'h78;
        end
        else if (c1) begin
            other_type = 32'h2d;
            if (starts_4) begin
                other_type = 32'h33;
            end
        end
        else begin
            other_type = 32'h55;
            if (starts_4) begin
                other_type = 32'h66;
            end
        end
        control_below = control << 32'h1;
        octets_0__is_same = ~is_terminate & ~control[0];
        octets_0__is_below = is_terminate & ~control_below[0];
        octets_1__is_same = ~is_terminate & ~control[1];
        octets_1__is_below = is_terminate & ~control_below[1];
        octets_2__is_same = ~is_terminate & ~control[2];
        octets_2__is_below = is_terminate & ~control_below[2];
        octets_3__is_same = ~is_terminate & ~control[3];
        octets_3__is_below = is_terminate & ~control_below[3];
        octets_4__is_same = ~is_terminate & ~control[4];
        octets_4__is_below = is_terminate & ~control_below[4];
        octets_5__is_same = ~is_terminate & ~control[5];
        octets_5__is_below = is_terminate & ~control_below[5];
        octets_6__is_same = ~is_terminate & ~control[6];
        octets_6__is_below = is_terminate & ~control_below[6];
        octets_7__is_same = ~is_terminate & ~control[7];
        octets_7__is_below = is_terminate & ~control_below[7];
        octets_0__codes = other_type;
        octets_1__codes = codes[(32'h8)+:(8)];
        octets_2__codes = codes[(32'h10)+:(8)];
        octets_3__codes = codes[(32'h18)+:(8)];
        octets_4__codes = codes[(32'h20)+:(8)];
        octets_5__codes = codes[(32'h28)+:(8)];
        octets_6__codes = codes[(32'h30)+:(8)];
        octets_7__codes = codes[(32'h38)+:(8)];
        octets_0__same = data[(32'h0)+:(8)];
        octets_1__same = data[(32'h8)+:(8)];
        octets_2__same = data[(32'h10)+:(8)];
        octets_3__same = data[(32'h18)+:(8)];
        octets_4__same = data[(32'h20)+:(8)];
        octets_5__same = data[(32'h28)+:(8)];
        octets_6__same = data[(32'h30)+:(8)];
        octets_7__same = data[(32'h38)+:(8)];
        octets_0__below = terminate_type;
        octets_1__below = data[(32'h0)+:(8)];
        octets_2__below = data[(32'h8)+:(8)];
        octets_3__below = data[(32'h10)+:(8)];
        octets_4__below = data[(32'h18)+:(8)];
        octets_5__below = data[(32'h20)+:(8)];
        octets_6__below = data[(32'h28)+:(8)];
        octets_7__below = data[(32'h30)+:(8)];
        payload = ((octets_0__octet) & 64'hffffffffffffffff) | (((octets_1__octet) & 64'hffffffffffffffff) << 32'h8) | (((octets_2__octet) & 64'hffffffffffffffff) << 32'h10) | (((octets_3__octet) & 64'hffffffffffffffff) << 32'h18) | (((octets_4__octet) & 64'hffffffffffffffff) << 32'h20) | (((octets_5__octet) & 64'hffffffffffffffff) << 32'h28) | (((octets_6__octet) & 64'hffffffffffffffff) << 32'h30) | (((octets_7__octet) & 64'hffffffffffffffff) << 32'h38);
    end

endmodule // dtp_pcs__tx__encoder__block

module dtp_pcs__tx__encoder__block__octets(codes,same,below,is_same,is_below,octet);

    // Module arguments
    input wire [7:0] codes;
    input wire [7:0] same;
    input wire [7:0] below;
    input wire is_same;
    input wire is_below;
    output reg [7:0] octet;

    // Update code
    always @(*) begin
        if (is_below) begin
            octet = below;
        end
        else if (is_same) begin
            octet = same;
        end
        else begin
            octet = codes;
        end
    end

endmodule // dtp_pcs__tx__encoder__block__octets

module dtp_pcs__tx__encoder__left(data,control,codes,is_data,is_codes,is_start,is_ordered,is_signal,is_terminate,has_error);

    // Module arguments
    input wire [31:0] data;
    input wire [3:0] control;
    output reg [27:0] codes;
    output reg is_data;
    output reg is_codes;
    output reg is_start;
    output reg is_ordered;
    output reg is_signal;
    output reg is_terminate;
    output reg has_error;

    // Stub signals
    reg [7:0] lanes_0__octet;
    reg lanes_0__is_control;
    wire [6:0] lanes_0__code;
    wire lanes_0__has_code;
    wire lanes_0__coded;
    wire lanes_0__is_error;
    wire lanes_0__is_terminate;
    wire lanes_0__is_high;
    reg [7:0] lanes_1__octet;
    reg lanes_1__is_control;
    wire [6:0] lanes_1__code;
    wire lanes_1__has_code;
    wire lanes_1__coded;
    wire lanes_1__is_error;
    wire lanes_1__is_terminate;
    wire lanes_1__is_high;
    reg [7:0] lanes_2__octet;
    reg lanes_2__is_control;
    wire [6:0] lanes_2__code;
    wire lanes_2__has_code;
    wire lanes_2__coded;
    wire lanes_2__is_error;
    wire lanes_2__is_terminate;
    wire lanes_2__is_high;
    reg [7:0] lanes_3__octet;
    reg lanes_3__is_control;
    wire [6:0] lanes_3__code;
    wire lanes_3__has_code;
    wire lanes_3__coded;
    wire lanes_3__is_error;
    wire lanes_3__is_terminate;
    wire lanes_3__is_high;

    // Local signals
    reg [7:0] first;
    reg [3:0] low;
    reg leads;
    reg ends_in_half;
    reg ends_in_2;
    reg ends_in_3;

    // Sub module instances
    dtp_pcs__tx__encoder__left__lanes lanes_0(
        .octet(lanes_0__octet),
        .is_control(lanes_0__is_control),
        .code(lanes_0__code),
        .has_code(lanes_0__has_code),
        .coded(lanes_0__coded),
        .is_error(lanes_0__is_error),
        .is_terminate(lanes_0__is_terminate),
        .is_high(lanes_0__is_high)
    );
    dtp_pcs__tx__encoder__left__lanes lanes_1(
        .octet(lanes_1__octet),
        .is_control(lanes_1__is_control),
        .code(lanes_1__code),
        .has_code(lanes_1__has_code),
        .coded(lanes_1__coded),
        .is_error(lanes_1__is_error),
        .is_terminate(lanes_1__is_terminate),
        .is_high(lanes_1__is_high)
    );
    dtp_pcs__tx__encoder__left__lanes lanes_2(
        .octet(lanes_2__octet),
        .is_control(lanes_2__is_control),
        .code(lanes_2__code),
        .has_code(lanes_2__has_code),
        .coded(lanes_2__coded),
        .is_error(lanes_2__is_error),
        .is_terminate(lanes_2__is_terminate),
        .is_high(lanes_2__is_high)
    );
    dtp_pcs__tx__encoder__left__lanes lanes_3(
        .octet(lanes_3__octet),
        .is_control(lanes_3__is_control),
        .code(lanes_3__code),
        .has_code(lanes_3__has_code),
        .coded(lanes_3__coded),
        .is_error(lanes_3__is_error),
        .is_terminate(lanes_3__is_terminate),
        .is_high(lanes_3__is_high)
    );

    // Update code
    always @(*) begin
        lanes_0__octet = data[(32'h0)+:(8)];
        lanes_1__octet = data[(32'h8)+:(8)];
        lanes_2__octet = data[(32'h10)+:(8)];
        lanes_3__octet = data[(32'h18)+:(8)];
        lanes_0__is_control = control[32'h0];
        lanes_1__is_control = control[32'h1];
        lanes_2__is_control = control[32'h2];
        lanes_3__is_control = control[32'h3];
        codes = ((lanes_0__code) & 28'hfffffff) | (((lanes_1__code) & 28'hfffffff) << 32'h7) | (((lanes_2__code) & 28'hfffffff) << 32'he) | (((lanes_3__code) & 28'hfffffff) << 32'h15);
        first = data[(32'h0)+:(8)];
        low = data[(32'h0)+:(4)];
        leads = control == 32'h1;
        is_data = control == 32'h0;
        is_codes = lanes_0__has_code & lanes_1__has_code & lanes_2__has_code & lanes_3__has_code;
        is_start = leads & lanes_0__is_high & (low == 32'hb);
        is_signal = control[32'h0] & ~control[32'h1] & first[32'h6] & ~first[32'h5];
        is_ordered = leads & ((first == 32'h9c) | (first == 32'h5c));
        has_error = lanes_0__is_error | lanes_1__is_error | lanes_2__is_error | lanes_3__is_error;
        ends_in_half = (lanes_0__is_terminate & lanes_1__has_code) | (~control[32'h0] & lanes_1__is_terminate);
        ends_in_2 = lanes_2__is_terminate & ~control[32'h1] & ~control[32'h0];
        ends_in_3 = lanes_3__is_terminate & (control == 32'h8);
        is_terminate = (lanes_3__has_code & ((lanes_2__has_code & ends_in_half) | ends_in_2)) | ends_in_3;
    end

endmodule // dtp_pcs__tx__encoder__left

module dtp_pcs__tx__encoder__left__lanes(octet,is_control,code,has_code,coded,is_error,is_terminate,is_high);

    // Module arguments
    input wire [7:0] octet;
    input wire is_control;
    output reg [6:0] code;
    output reg has_code;
    output reg coded;
    output reg is_error;
    output reg is_terminate;
    output reg is_high;

    // Local signals
    reg [2:0] high;
    reg [2:0] place;
    reg place_1;
    reg place_0;
    reg has_place;
    reg b0;
    reg b1;
    reg b2;
    reg b3;
    reg b4;
    reg bits_43;
    reg bit_1;
    reg bit_0;

    // Update code
    always @(*) begin
        high = octet[(32'h5)+:(3)];
        b0 = octet[32'h0];
        b1 = octet[32'h1];
        b2 = octet[32'h2];
        b3 = octet[32'h3];
        b4 = octet[32'h4];
        is_high = &high & b4;
        place_0 = high[32'h0] & ~b0;
        place_1 = (high[32'h1] & ~b0) | (b1 & ~b0 & ~high[32'h2]);
        place = 32'h0;
        if (place_0) begin
            place = place | 32'h1;
        end
        if (place_1) begin
            place = place | 32'h2;
        end
        if (high[32'h2]) begin
            place = place | 32'h4;
        end
        has_place = is_control & (~b0 | (~b3 & high[32'h2])) & ~(~b1 & ((high == 32'h2) | (high == 32'h4)));
        coded = has_place;
        code = 32'h0;
        if (has_place) begin
            if (place == 32'h0) begin
                code = 32'h2d;
            end
            else if (place == 32'h1) begin
                code = 32'h33;
            end
            else if (place == 32'h2) begin
                code = 32'h6;
            end
            else if (place == 32'h3) begin
                code = 32'h4b;
            end
            else if (place == 32'h4) begin
                code = 32'h78;
            end
            else if (place == 32'h5) begin
                code = 32'h55;
            end
            else if (place == 32'h6) begin
                code = 32'h66;
            end
            else begin
                code = 32'h1e;
            end
        end
        if (high == 32'h0) begin
            bits_43 = b4 == b3;
        end
        else if (high == 32'h7) begin
            bits_43 = b4;
        end
        else begin
            bits_43 = b4 & b3 & (high != 32'h2) & (high != 32'h4);
        end
        bit_1 = b1 != b4;
        bit_0 = ~(b4 & b0);
        if (high == 32'h7) begin
            bit_1 = b1;
            bit_0 = b3 != b0;
        end
        has_code = (is_control & b2) & (bits_43 & bit_1) & bit_0;
        is_error = b1 & b3;
        is_terminate = is_control & is_high & (octet[(32'h0)+:(4)] == 32'hd);
    end

endmodule // dtp_pcs__tx__encoder__left__lanes

module dtp_pcs__tx__scrambler(clock,reset,sync_header,payload,bypass,is_pattern,pattern,serdes_tx_hdr,serdes_tx_data);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] sync_header;
    input wire [63:0] payload;
    input wire bypass;
    input wire is_pattern;
    input wire [65:0] pattern;
    output reg [1:0] serdes_tx_hdr;
    output reg [63:0] serdes_tx_data;

    // Stub signals
    reg header__clock;
    reg header__reset;
    reg [1:0] header__d;
    wire [1:0] header__q;
    reg sent__clock;
    reg sent__reset;
    reg [63:0] sent__d;
    wire [63:0] sent__q;

    // Local signals
    reg [63:0] history;
    reg [63:0] head;

    // Sub module instances
    dtp_pcs__reg_2 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_pcs__reg_64_hffffffffffffffff sent(
        .clock(sent__clock),
        .reset(sent__reset),
        .d(sent__d),
        .q(sent__q)
    );

    // Update code
    always @(*) begin
        header__clock = clock;
        sent__clock = clock;
        header__reset = reset;
        sent__reset = reset;
        history = sent__q >> 32'h6;
        head = payload ^ history ^ (history >> 32'h13);
        sent__d = head ^ (head << 32'h27) ^ (head << 32'h3a);
        header__d = sync_header;
        if (is_pattern) begin
            sent__d = pattern[(32'h2)+:(64)];
            header__d = pattern[(32'h0)+:(2)];
        end
        else if (bypass) begin
            sent__d = payload;
        end
        serdes_tx_hdr = header__q;
        serdes_tx_data = sent__q;
    end

endmodule // dtp_pcs__tx__scrambler

module dtp_pcs__tx__test_pattern(clock,reset,prbs31_enable,pseudo_random_enable,square_wave_enable,seed_a,seed_b,local_fault,square_wave_bits,is_pattern,pattern);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire prbs31_enable;
    input wire pseudo_random_enable;
    input wire square_wave_enable;
    input wire [57:0] seed_a;
    input wire [57:0] seed_b;
    input wire local_fault;
    input wire [3:0] square_wave_bits;
    output reg is_pattern;
    output reg [65:0] pattern;

    // Constant declarations
    localparam local_fault_block = 64'h100000001000055;

    // Stub signals
    reg [65:0] square_wave__last;
    reg [3:0] square_wave__half_period_bits;
    wire [65:0] square_wave__word;
    reg word__clock;
    reg word__reset;
    reg [65:0] word__d;
    wire [65:0] word__q;
    reg kind__clock;
    reg kind__reset;
    reg [1:0] kind__d;
    wire [1:0] kind__q;
    reg block__clock;
    reg block__reset;
    reg [8:0] block__d;
    wire [8:0] block__q;

    // Local signals
    reg [1:0] selected;
    reg starts;
    reg [8:0] number;
    reg [65:0] earlier;
    reg [65:0] sum;
    reg [65:0] prbs31;
    reg loads;
    reg [57:0] seed;
    reg [63:0] inverse;
    reg [63:0] history;
    reg [63:0] head;
    reg [63:0] scrambled;
    reg [63:0] data;

    // Sub module instances
    dtp_pcs__tx__test_pattern__square_wave square_wave(
        .last(square_wave__last),
        .half_period_bits(square_wave__half_period_bits),
        .word(square_wave__word)
    );
    dtp_pcs__reg_66 word(
        .clock(word__clock),
        .reset(word__reset),
        .d(word__d),
        .q(word__q)
    );
    dtp_pcs__reg_2 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_pcs__reg_9 block(
        .clock(block__clock),
        .reset(block__reset),
        .d(block__d),
        .q(block__q)
    );

    // Update code
    always @(*) begin
        word__clock = clock;
        kind__clock = clock;
        block__clock = clock;
        word__reset = reset;
        kind__reset = reset;
        block__reset = reset;
        selected = 32'h0;
        if (prbs31_enable) begin
            selected = 32'h1;
        end
        else if (pseudo_random_enable) begin
            selected = 32'h2;
        end
        else if (square_wave_enable) begin
            selected = 32'h3;
        end
        kind__d = selected;
        starts = selected != kind__q;
        number = block__q;
        if (starts) begin
            number = 32'h0;
        end
        block__d = number + 32'h1;
        earlier = 64'h7fffffff;
        if (~starts) begin
            earlier = (word__q >> 32'h23) ^ 64'h7fffffff;
        end
        sum = earlier ^ (earlier >> 32'h3);
        prbs31 = sum ^ (sum << 32'h1c) ^ (sum << 32'h1f) ^ (sum << 32'h38) ^ (sum << 32'h3e);
        loads = ~|number[(32'h0)+:(7)];
        seed = seed_a;
        if (number[32'h8]) begin
            seed = seed_b;
        end
        inverse = 32'h0;
        if (number[32'h7]) begin
            inverse = 64'hffffffffffffffff;
        end
        history = ((word__q[(32'h8)+:(58)]) & 64'hffffffffffffffff);
        if (loads) begin
            history = ((seed) & 64'hffffffffffffffff) ^ (inverse >> 32'h6);
        end
        data = inverse;
        if (local_fault) begin
            data = inverse ^ local_fault_block;
        end
        head = data ^ history ^ (history >> 32'h13);
        scrambled = head ^ (head << 32'h27) ^ (head << 32'h3a);
        square_wave__half_period_bits = square_wave_bits;
        square_wave__last = 32'h0;
        if (~starts) begin
            square_wave__last = word__q;
        end
        word__d = 32'h0;
        if (selected == 32'h1) begin
            word__d = ~prbs31;
        end
        else if (selected == 32'h2) begin
            word__d = (((scrambled) & 66'h3ffffffffffffffff) << 32'h2) | 32'h1;
        end
        else if (selected == 32'h3) begin
            word__d = square_wave__word;
        end
        is_pattern = |kind__q;
        pattern = word__q;
    end

endmodule // dtp_pcs__tx__test_pattern

module dtp_pcs__tx__test_pattern__square_wave(last,half_period_bits,word);

    // Module arguments
    input wire [65:0] last;
    input wire [3:0] half_period_bits;
    output reg [65:0] word;

    // Local signals
    reg [65:0] old;
    reg [65:0] flipped;
    reg [65:0] one;
    reg [65:0] two;
    reg [65:0] four;
    reg [65:0] eight;

    // Update code
    always @(*) begin
        if (half_period_bits == 32'h4) begin
            old = last >> 32'h3e;
            flipped = old ^ 32'hf;
            one = flipped | (old << 32'h4);
            two = one | (one << 32'h8);
            four = two | (two << 32'h10);
            eight = four | (four << 32'h20);
            word = eight | (eight << 32'h40);
        end
        else if (half_period_bits == 32'h5) begin
            old = last >> 32'h3d;
            flipped = old ^ 32'h1f;
            one = flipped | (old << 32'h5);
            two = one | (one << 32'ha);
            four = two | (two << 32'h14);
            eight = four | (four << 32'h28);
            word = eight;
        end
        else if (half_period_bits == 32'h6) begin
            old = last >> 32'h3c;
            flipped = old ^ 32'h3f;
            one = flipped | (old << 32'h6);
            two = one | (one << 32'hc);
            four = two | (two << 32'h18);
            eight = four | (four << 32'h30);
            word = eight;
        end
        else if (half_period_bits == 32'h7) begin
            old = last >> 32'h3b;
            flipped = old ^ 32'h7f;
            one = flipped | (old << 32'h7);
            two = one | (one << 32'he);
            four = two | (two << 32'h1c);
            eight = four | (four << 32'h38);
            word = eight;
        end
        else if (half_period_bits == 32'h9) begin
            old = last >> 32'h39;
            flipped = old ^ 32'h1ff;
            one = flipped | (old << 32'h9);
            two = one | (one << 32'h12);
            four = two | (two << 32'h24);
            eight = four;
            word = eight;
        end
        else if (half_period_bits == 32'ha) begin
            old = last >> 32'h38;
            flipped = old ^ 32'h3ff;
            one = flipped | (old << 32'ha);
            two = one | (one << 32'h14);
            four = two | (two << 32'h28);
            eight = four;
            word = eight;
        end
        else if (half_period_bits == 32'hb) begin
            old = last >> 32'h37;
            flipped = old ^ 32'h7ff;
            one = flipped | (old << 32'hb);
            two = one | (one << 32'h16);
            four = two | (two << 32'h2c);
            eight = four;
            word = eight;
        end
        else begin
            old = last >> 32'h3a;
            flipped = old ^ 32'hff;
            one = flipped | (old << 32'h8);
            two = one | (one << 32'h10);
            four = two | (two << 32'h20);
            eight = four | (four << 32'h40);
            word = eight;
        end
    end

endmodule // dtp_pcs__tx__test_pattern__square_wave

`default_nettype wire
