// dtp_phy_p2: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_phy_p2(clock,clock_90,clock_180,clock_270,reset,rx_clock,rx_reset,serdes_rx_hdr,serdes_rx_data,xgmii_txd,xgmii_txc,loopback_txd,loopback_txc,tx_scrambler_disable,cfg_tx_prbs31_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,loopback_data,loopback_hdr,rx_scrambler_disable,cfg_rx_prbs31_enable,bitslip_high_cycles,bitslip_low_cycles,count_125us,serdes_tx_hdr,serdes_tx_data,xgmii_rxd,xgmii_rxc,serdes_rx_bitslip,rx_block_lock,rx_high_ber,rx_bad_block,rx_sequence_error,tx_bad_block,serdes_rx_reset_req,rx_error_count,rx_status,link_up,synchronised,delay_rounds,core_to_port,port_to_core);

    input wire clock;
    input wire clock_90;
    input wire clock_180;
    input wire clock_270;
    input wire reset;
    input wire rx_clock;
    input wire rx_reset;
    input wire [1:0] serdes_rx_hdr;
    input wire [63:0] serdes_rx_data;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    input wire [63:0] loopback_txd;
    input wire [7:0] loopback_txc;
    input wire tx_scrambler_disable;
    input wire cfg_tx_prbs31_enable;
    input wire [3:0] cfg_tx_square_wave_bits;
    input wire [57:0] cfg_tx_seed_a;
    input wire [57:0] cfg_tx_seed_b;
    input wire [63:0] loopback_data;
    input wire [1:0] loopback_hdr;
    input wire rx_scrambler_disable;
    input wire cfg_rx_prbs31_enable;
    input wire [5:0] bitslip_high_cycles;
    input wire [5:0] bitslip_low_cycles;
    input wire [14:0] count_125us;
    output wire [1:0] serdes_tx_hdr;
    output wire [63:0] serdes_tx_data;
    output wire [63:0] xgmii_rxd;
    output wire [7:0] xgmii_rxc;
    output wire serdes_rx_bitslip;
    output wire rx_block_lock;
    output wire rx_high_ber;
    output wire rx_bad_block;
    output wire rx_sequence_error;
    output wire tx_bad_block;
    output wire serdes_rx_reset_req;
    output wire [6:0] rx_error_count;
    output wire rx_status;
    output wire link_up;
    output wire synchronised;
    output wire [5:0] delay_rounds;
    input wire [365:0] core_to_port;
    output wire [239:0] port_to_core;

    dtp_phy_p2_inner inner(
        .clock(clock),
        .clock_90(clock_90),
        .clock_180(clock_180),
        .clock_270(clock_270),
        .reset(reset),
        .rx_clock(rx_clock),
        .rx_reset(rx_reset),
        .serdes_rx_hdr(serdes_rx_hdr),
        .serdes_rx_data(serdes_rx_data),
        .xgmii_txd(xgmii_txd),
        .xgmii_txc(xgmii_txc),
        .loopback_txd(loopback_txd),
        .loopback_txc(loopback_txc),
        .cfg_tx_loopback_enable(core_to_port[361 +: 1]),
        .tx_scrambler_disable(tx_scrambler_disable),
        .cfg_tx_prbs31_enable(cfg_tx_prbs31_enable | core_to_port[357 +: 1]),
        .cfg_tx_pseudo_random_enable(core_to_port[358 +: 1]),
        .cfg_tx_square_wave_enable(core_to_port[359 +: 1]),
        .cfg_tx_square_wave_bits(cfg_tx_square_wave_bits),
        .cfg_tx_seed_a(cfg_tx_seed_a),
        .cfg_tx_seed_b(cfg_tx_seed_b),
        .cfg_tx_local_fault(core_to_port[360 +: 1]),
        .loopback_data(loopback_data),
        .loopback_hdr(loopback_hdr),
        .rx_scrambler_disable(rx_scrambler_disable),
        .cfg_rx_loopback_enable(core_to_port[365 +: 1]),
        .cfg_rx_prbs31_enable(cfg_rx_prbs31_enable | core_to_port[362 +: 1]),
        .cfg_rx_pseudo_random_enable(core_to_port[363 +: 1]),
        .cfg_rx_local_fault(core_to_port[364 +: 1]),
        .bitslip_high_cycles(bitslip_high_cycles),
        .bitslip_low_cycles(bitslip_low_cycles),
        .count_125us(count_125us),
        .role(core_to_port[290 +: 2]),
        .interval_ticks(core_to_port[292 +: 13]),
        .init_rounds(core_to_port[305 +: 6]),
        .join_window_ticks(core_to_port[191 +: 28]),
        .identity(core_to_port[219 +: 64]),
        .clear_faulty(core_to_port[190 +: 1]),
        .gc(core_to_port[0 +: 64]),
        .free_units(core_to_port[128 +: 45]),
        .tree(core_to_port[189 +: 1]),
        .parent(core_to_port[284 +: 1]),
        .reference_units(core_to_port[64 +: 64]),
        .move_apply(core_to_port[173 +: 1]),
        .move_units(core_to_port[174 +: 11]),
        .granted(core_to_port[283 +: 1]),
        .beacon_now(core_to_port[185 +: 1]),
        .strobe_short(core_to_port[186 +: 1]),
        .strobe_long(core_to_port[187 +: 1]),
        .strobe_second(core_to_port[188 +: 1]),
        .port_number(core_to_port[285 +: 5]),
        .host_log_valid(core_to_port[311 +: 1]),
        .host_log_value(core_to_port[312 +: 45]),
        .serdes_tx_hdr(serdes_tx_hdr),
        .serdes_tx_data(serdes_tx_data),
        .xgmii_rxd(xgmii_rxd),
        .xgmii_rxc(xgmii_rxc),
        .serdes_rx_bitslip(serdes_rx_bitslip),
        .rx_block_lock(rx_block_lock),
        .rx_high_ber(rx_high_ber),
        .rx_bad_block(rx_bad_block),
        .rx_sequence_error(rx_sequence_error),
        .tx_bad_block(tx_bad_block),
        .tx_not_idle(port_to_core[223 +: 1]),
        .serdes_rx_reset_req(serdes_rx_reset_req),
        .rx_error_count(rx_error_count),
        .rx_bad_header(port_to_core[232 +: 1]),
        .rx_not_idle(port_to_core[229 +: 1]),
        .rx_status(rx_status),
        .link_up(link_up),
        .pipeline(port_to_core[76 +: 21]),
        .state(port_to_core[97 +: 3]),
        .synchronised(synchronised),
        .delay_valid(port_to_core[102 +: 1]),
        .delay_units(port_to_core[103 +: 20]),
        .delay_least_units(port_to_core[123 +: 20]),
        .delay_rounds(delay_rounds),
        .lead_units(port_to_core[0 +: 11]),
        .request(port_to_core[11 +: 1]),
        .request_units(port_to_core[12 +: 64]),
        .peer_lead_valid(port_to_core[143 +: 1]),
        .peer_lead_units(port_to_core[144 +: 16]),
        .crc_error(port_to_core[212 +: 1]),
        .crossing_error(port_to_core[213 +: 1]),
        .overrun(port_to_core[214 +: 1]),
        .range_reject(port_to_core[215 +: 1]),
        .join_reject(port_to_core[216 +: 1]),
        .jumped(port_to_core[219 +: 1]),
        .rejoin(port_to_core[220 +: 1]),
        .beacon_overdue(port_to_core[221 +: 1]),
        .ack_dropped(port_to_core[217 +: 1]),
        .delay_reject(port_to_core[218 +: 1]),
        .arrival_valid(port_to_core[160 +: 1]),
        .arrival_kind(port_to_core[161 +: 3]),
        .arrival_value(port_to_core[164 +: 45]),
        .grant_kind(port_to_core[209 +: 3]),
        .host_ready(port_to_core[222 +: 1])
    );
    assign port_to_core[225 +: 1] = rx_block_lock;
    assign port_to_core[226 +: 1] = rx_high_ber;
    assign port_to_core[230 +: 1] = rx_bad_block;
    assign port_to_core[231 +: 1] = rx_sequence_error;
    assign port_to_core[224 +: 1] = tx_bad_block;
    assign port_to_core[228 +: 1] = serdes_rx_reset_req;
    assign port_to_core[233 +: 7] = rx_error_count;
    assign port_to_core[227 +: 1] = rx_status;
    assign port_to_core[101 +: 1] = link_up;
    assign port_to_core[100 +: 1] = synchronised;

endmodule // dtp_phy_p2

module dtp_phy_p2_inner(clock,clock_90,clock_180,clock_270,reset,rx_clock,rx_reset,serdes_rx_hdr,serdes_rx_data,xgmii_txd,xgmii_txc,loopback_txd,loopback_txc,cfg_tx_loopback_enable,tx_scrambler_disable,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,cfg_tx_local_fault,loopback_data,loopback_hdr,rx_scrambler_disable,cfg_rx_loopback_enable,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,bitslip_high_cycles,bitslip_low_cycles,count_125us,role,interval_ticks,init_rounds,join_window_ticks,identity,clear_faulty,gc,free_units,tree,parent,reference_units,move_apply,move_units,granted,beacon_now,strobe_short,strobe_long,strobe_second,port_number,host_log_valid,host_log_value,serdes_tx_hdr,serdes_tx_data,xgmii_rxd,xgmii_rxc,serdes_rx_bitslip,rx_block_lock,rx_high_ber,rx_bad_block,rx_sequence_error,tx_bad_block,tx_not_idle,serdes_rx_reset_req,rx_error_count,rx_bad_header,rx_not_idle,rx_status,link_up,pipeline,state,synchronised,delay_valid,delay_units,delay_least_units,delay_rounds,lead_units,request,request_units,peer_lead_valid,peer_lead_units,crc_error,crossing_error,overrun,range_reject,join_reject,jumped,rejoin,beacon_overdue,ack_dropped,delay_reject,arrival_valid,arrival_kind,arrival_value,grant_kind,host_ready);

    // Module arguments
    input wire clock;
    input wire clock_90;
    input wire clock_180;
    input wire clock_270;
    input wire reset;
    input wire rx_clock;
    input wire rx_reset;
    input wire [1:0] serdes_rx_hdr;
    input wire [63:0] serdes_rx_data;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    input wire [63:0] loopback_txd;
    input wire [7:0] loopback_txc;
    input wire cfg_tx_loopback_enable;
    input wire tx_scrambler_disable;
    input wire cfg_tx_prbs31_enable;
    input wire cfg_tx_pseudo_random_enable;
    input wire cfg_tx_square_wave_enable;
    input wire [3:0] cfg_tx_square_wave_bits;
    input wire [57:0] cfg_tx_seed_a;
    input wire [57:0] cfg_tx_seed_b;
    input wire cfg_tx_local_fault;
    input wire [63:0] loopback_data;
    input wire [1:0] loopback_hdr;
    input wire rx_scrambler_disable;
    input wire cfg_rx_loopback_enable;
    input wire cfg_rx_prbs31_enable;
    input wire cfg_rx_pseudo_random_enable;
    input wire cfg_rx_local_fault;
    input wire [5:0] bitslip_high_cycles;
    input wire [5:0] bitslip_low_cycles;
    input wire [14:0] count_125us;
    input wire [1:0] role;
    input wire [12:0] interval_ticks;
    input wire [5:0] init_rounds;
    input wire [27:0] join_window_ticks;
    input wire [63:0] identity;
    input wire clear_faulty;
    input wire [63:0] gc;
    input wire [44:0] free_units;
    input wire tree;
    input wire parent;
    input wire [63:0] reference_units;
    input wire move_apply;
    input wire [10:0] move_units;
    input wire granted;
    input wire beacon_now;
    input wire strobe_short;
    input wire strobe_long;
    input wire strobe_second;
    input wire [4:0] port_number;
    input wire host_log_valid;
    input wire [44:0] host_log_value;
    output reg [1:0] serdes_tx_hdr;
    output reg [63:0] serdes_tx_data;
    output reg [63:0] xgmii_rxd;
    output reg [7:0] xgmii_rxc;
    output reg serdes_rx_bitslip;
    output reg rx_block_lock;
    output reg rx_high_ber;
    output reg rx_bad_block;
    output reg rx_sequence_error;
    output reg tx_bad_block;
    output reg tx_not_idle;
    output reg serdes_rx_reset_req;
    output reg [6:0] rx_error_count;
    output reg rx_bad_header;
    output reg rx_not_idle;
    output reg rx_status;
    output reg link_up;
    output reg [20:0] pipeline;
    output reg [2:0] state;
    output reg synchronised;
    output reg delay_valid;
    output reg [19:0] delay_units;
    output reg [19:0] delay_least_units;
    output reg [5:0] delay_rounds;
    output reg [10:0] lead_units;
    output reg request;
    output reg [63:0] request_units;
    output reg peer_lead_valid;
    output reg [15:0] peer_lead_units;
    output reg crc_error;
    output reg crossing_error;
    output reg overrun;
    output reg range_reject;
    output reg join_reject;
    output reg jumped;
    output reg rejoin;
    output reg beacon_overdue;
    output reg ack_dropped;
    output reg delay_reject;
    output reg arrival_valid;
    output reg [2:0] arrival_kind;
    output reg [44:0] arrival_value;
    output reg [2:0] grant_kind;
    output reg host_ready;

    // Stub signals
    reg rx__clock;
    reg rx__reset;
    reg [1:0] rx__serdes_rx_hdr;
    reg [63:0] rx__serdes_rx_data;
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
    wire [63:0] rx__xgmii_rxd;
    wire [7:0] rx__xgmii_rxc;
    wire rx__rx_bad_block;
    wire rx__rx_sequence_error;
    wire rx__rx_block_lock;
    wire rx__serdes_rx_bitslip;
    wire rx__rx_high_ber;
    wire rx__serdes_rx_reset_req;
    wire [6:0] rx__rx_error_count;
    wire rx__rx_bad_header;
    wire rx__rx_not_idle;
    wire rx__rx_status;
    wire rx__pcs_ok;
    wire rx__mailbox_toggle;
    wire [2:0] rx__mailbox_kind;
    wire [44:0] rx__mailbox_value;
    wire rx__mailbox_overrun;
    reg tx__clock;
    reg tx__reset;
    reg [63:0] tx__xgmii_txd;
    reg [7:0] tx__xgmii_txc;
    reg [63:0] tx__loopback_txd;
    reg [7:0] tx__loopback_txc;
    reg tx__cfg_tx_loopback_enable;
    reg tx__scrambler_disable;
    reg tx__cfg_tx_prbs31_enable;
    reg tx__cfg_tx_pseudo_random_enable;
    reg tx__cfg_tx_square_wave_enable;
    reg [3:0] tx__cfg_tx_square_wave_bits;
    reg [57:0] tx__cfg_tx_seed_a;
    reg [57:0] tx__cfg_tx_seed_b;
    reg tx__cfg_tx_local_fault;
    reg [47:0] tx__candidate;
    reg tx__align_demand;
    wire [2:0] tx__grant_kind;
    wire [1:0] tx__serdes_tx_hdr;
    wire [63:0] tx__serdes_tx_data;
    wire tx__tx_bad_block;
    wire tx__tx_not_idle;
    reg dtp__clock;
    reg dtp__reset;
    reg dtp__link_up;
    reg dtp__arrival_valid;
    reg [2:0] dtp__arrival_kind;
    reg [44:0] dtp__arrival_value;
    reg [3:0] dtp__arrival_age;
    reg [2:0] dtp__grant_kind;
    reg [63:0] dtp__gc;
    reg [44:0] dtp__free_units;
    reg dtp__tree;
    reg dtp__parent;
    reg [63:0] dtp__reference_units;
    reg dtp__move_apply;
    reg [10:0] dtp__move_units;
    reg dtp__granted;
    reg dtp__beacon_now;
    reg dtp__strobe_short;
    reg dtp__strobe_long;
    reg dtp__strobe_second;
    reg dtp__clear_faulty;
    reg [1:0] dtp__role;
    reg [12:0] dtp__interval_ticks;
    reg [5:0] dtp__init_rounds;
    reg [27:0] dtp__join_window_ticks;
    reg [63:0] dtp__identity;
    reg [4:0] dtp__port_number;
    reg dtp__host_log_valid;
    reg [44:0] dtp__host_log_value;
    wire [47:0] dtp__candidate;
    wire dtp__align_demand;
    wire [10:0] dtp__lead_units;
    wire dtp__request;
    wire [63:0] dtp__request_units;
    wire dtp__peer_lead_valid;
    wire [15:0] dtp__peer_lead_units;
    wire dtp__synchronised;
    wire dtp__delay_valid;
    wire [19:0] dtp__delay_units;
    wire [19:0] dtp__delay_least_units;
    wire [5:0] dtp__delay_rounds;
    wire [20:0] dtp__pipeline;
    wire [2:0] dtp__state;
    wire dtp__range_reject;
    wire dtp__join_reject;
    wire dtp__jumped;
    wire dtp__rejoin;
    wire dtp__beacon_overdue;
    wire dtp__ack_dropped;
    wire dtp__delay_reject;
    wire dtp__host_ready;
    reg sampler__clock;
    reg sampler__clock_90;
    reg sampler__clock_180;
    reg sampler__clock_270;
    reg sampler__toggle;
    wire [3:0] sampler__samples;
    reg crossing__clock;
    reg crossing__reset;
    reg [3:0] crossing__samples;
    reg [2:0] crossing__mailbox_kind;
    reg [44:0] crossing__mailbox_value;
    reg crossing__mailbox_overrun;
    wire crossing__arrival_valid;
    wire [2:0] crossing__arrival_kind;
    wire [44:0] crossing__arrival_value;
    wire [3:0] crossing__arrival_age;
    wire crossing__arrival_overrun;
    wire crossing__arrival_crossing_error;
    reg synchroniser__clock;
    reg synchroniser__level;
    wire synchroniser__synced;
    reg crc_errors__clock;
    reg crc_errors__reset;
    reg crc_errors__d;
    wire crc_errors__q;
    reg crossing_errors__clock;
    reg crossing_errors__reset;
    reg crossing_errors__d;
    wire crossing_errors__q;
    reg overruns__clock;
    reg overruns__reset;
    reg overruns__d;
    wire overruns__q;

    // Sub module instances
    dtp_phy_p2_inner__rx rx(
        .clock(rx__clock),
        .reset(rx__reset),
        .serdes_rx_hdr(rx__serdes_rx_hdr),
        .serdes_rx_data(rx__serdes_rx_data),
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
        .xgmii_rxd(rx__xgmii_rxd),
        .xgmii_rxc(rx__xgmii_rxc),
        .rx_bad_block(rx__rx_bad_block),
        .rx_sequence_error(rx__rx_sequence_error),
        .rx_block_lock(rx__rx_block_lock),
        .serdes_rx_bitslip(rx__serdes_rx_bitslip),
        .rx_high_ber(rx__rx_high_ber),
        .serdes_rx_reset_req(rx__serdes_rx_reset_req),
        .rx_error_count(rx__rx_error_count),
        .rx_bad_header(rx__rx_bad_header),
        .rx_not_idle(rx__rx_not_idle),
        .rx_status(rx__rx_status),
        .pcs_ok(rx__pcs_ok),
        .mailbox_toggle(rx__mailbox_toggle),
        .mailbox_kind(rx__mailbox_kind),
        .mailbox_value(rx__mailbox_value),
        .mailbox_overrun(rx__mailbox_overrun)
    );
    dtp_phy_p2_inner__tx tx(
        .clock(tx__clock),
        .reset(tx__reset),
        .xgmii_txd(tx__xgmii_txd),
        .xgmii_txc(tx__xgmii_txc),
        .loopback_txd(tx__loopback_txd),
        .loopback_txc(tx__loopback_txc),
        .cfg_tx_loopback_enable(tx__cfg_tx_loopback_enable),
        .scrambler_disable(tx__scrambler_disable),
        .cfg_tx_prbs31_enable(tx__cfg_tx_prbs31_enable),
        .cfg_tx_pseudo_random_enable(tx__cfg_tx_pseudo_random_enable),
        .cfg_tx_square_wave_enable(tx__cfg_tx_square_wave_enable),
        .cfg_tx_square_wave_bits(tx__cfg_tx_square_wave_bits),
        .cfg_tx_seed_a(tx__cfg_tx_seed_a),
        .cfg_tx_seed_b(tx__cfg_tx_seed_b),
        .cfg_tx_local_fault(tx__cfg_tx_local_fault),
        .candidate(tx__candidate),
        .align_demand(tx__align_demand),
        .grant_kind(tx__grant_kind),
        .serdes_tx_hdr(tx__serdes_tx_hdr),
        .serdes_tx_data(tx__serdes_tx_data),
        .tx_bad_block(tx__tx_bad_block),
        .tx_not_idle(tx__tx_not_idle)
    );
    dtp_phy_p2_inner__dtp dtp(
        .clock(dtp__clock),
        .reset(dtp__reset),
        .link_up(dtp__link_up),
        .arrival_valid(dtp__arrival_valid),
        .arrival_kind(dtp__arrival_kind),
        .arrival_value(dtp__arrival_value),
        .arrival_age(dtp__arrival_age),
        .grant_kind(dtp__grant_kind),
        .gc(dtp__gc),
        .free_units(dtp__free_units),
        .tree(dtp__tree),
        .parent(dtp__parent),
        .reference_units(dtp__reference_units),
        .move_apply(dtp__move_apply),
        .move_units(dtp__move_units),
        .granted(dtp__granted),
        .beacon_now(dtp__beacon_now),
        .strobe_short(dtp__strobe_short),
        .strobe_long(dtp__strobe_long),
        .strobe_second(dtp__strobe_second),
        .clear_faulty(dtp__clear_faulty),
        .role(dtp__role),
        .interval_ticks(dtp__interval_ticks),
        .init_rounds(dtp__init_rounds),
        .join_window_ticks(dtp__join_window_ticks),
        .identity(dtp__identity),
        .port_number(dtp__port_number),
        .host_log_valid(dtp__host_log_valid),
        .host_log_value(dtp__host_log_value),
        .candidate(dtp__candidate),
        .align_demand(dtp__align_demand),
        .lead_units(dtp__lead_units),
        .request(dtp__request),
        .request_units(dtp__request_units),
        .peer_lead_valid(dtp__peer_lead_valid),
        .peer_lead_units(dtp__peer_lead_units),
        .synchronised(dtp__synchronised),
        .delay_valid(dtp__delay_valid),
        .delay_units(dtp__delay_units),
        .delay_least_units(dtp__delay_least_units),
        .delay_rounds(dtp__delay_rounds),
        .pipeline(dtp__pipeline),
        .state(dtp__state),
        .range_reject(dtp__range_reject),
        .join_reject(dtp__join_reject),
        .jumped(dtp__jumped),
        .rejoin(dtp__rejoin),
        .beacon_overdue(dtp__beacon_overdue),
        .ack_dropped(dtp__ack_dropped),
        .delay_reject(dtp__delay_reject),
        .host_ready(dtp__host_ready)
    );
    dtp_phy_p2_inner__sampler sampler(
        .clock(sampler__clock),
        .clock_90(sampler__clock_90),
        .clock_180(sampler__clock_180),
        .clock_270(sampler__clock_270),
        .toggle(sampler__toggle),
        .samples(sampler__samples)
    );
    dtp_phy_p2_inner__crossing crossing(
        .clock(crossing__clock),
        .reset(crossing__reset),
        .samples(crossing__samples),
        .mailbox_kind(crossing__mailbox_kind),
        .mailbox_value(crossing__mailbox_value),
        .mailbox_overrun(crossing__mailbox_overrun),
        .arrival_valid(crossing__arrival_valid),
        .arrival_kind(crossing__arrival_kind),
        .arrival_value(crossing__arrival_value),
        .arrival_age(crossing__arrival_age),
        .arrival_overrun(crossing__arrival_overrun),
        .arrival_crossing_error(crossing__arrival_crossing_error)
    );
    dtp_phy_p2_inner__synchroniser synchroniser(
        .clock(synchroniser__clock),
        .level(synchroniser__level),
        .synced(synchroniser__synced)
    );
    dtp_phy_p2_inner__reg_1 crc_errors(
        .clock(crc_errors__clock),
        .reset(crc_errors__reset),
        .d(crc_errors__d),
        .q(crc_errors__q)
    );
    dtp_phy_p2_inner__reg_1 crossing_errors(
        .clock(crossing_errors__clock),
        .reset(crossing_errors__reset),
        .d(crossing_errors__d),
        .q(crossing_errors__q)
    );
    dtp_phy_p2_inner__reg_1 overruns(
        .clock(overruns__clock),
        .reset(overruns__reset),
        .d(overruns__d),
        .q(overruns__q)
    );

    // Update code
    always @(*) begin
        dtp__clock = clock;
        crossing__clock = clock;
        synchroniser__clock = clock;
        sampler__clock = clock;
        crc_errors__clock = clock;
        crossing_errors__clock = clock;
        overruns__clock = clock;
        rx__clock = rx_clock;
        sampler__clock_90 = clock_90;
        sampler__clock_180 = clock_180;
        sampler__clock_270 = clock_270;
        rx__reset = rx_reset;
        dtp__reset = reset;
        crossing__reset = reset;
        crc_errors__reset = reset;
        crossing_errors__reset = reset;
        overruns__reset = reset;
        rx__serdes_rx_hdr = serdes_rx_hdr;
        rx__serdes_rx_data = serdes_rx_data;
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
        sampler__toggle = rx__mailbox_toggle;
        synchroniser__level = rx__pcs_ok;
        crossing__samples = sampler__samples;
        crossing__mailbox_kind = rx__mailbox_kind;
        crossing__mailbox_value = rx__mailbox_value;
        crossing__mailbox_overrun = rx__mailbox_overrun;
        dtp__arrival_valid = crossing__arrival_valid;
        dtp__arrival_kind = crossing__arrival_kind;
        dtp__arrival_value = crossing__arrival_value;
        dtp__arrival_age = crossing__arrival_age;
        dtp__gc = gc;
        dtp__free_units = free_units;
        dtp__tree = tree;
        dtp__parent = parent;
        dtp__reference_units = reference_units;
        dtp__move_apply = move_apply;
        dtp__move_units = move_units;
        dtp__granted = granted;
        dtp__beacon_now = beacon_now;
        dtp__strobe_short = strobe_short;
        dtp__strobe_long = strobe_long;
        dtp__strobe_second = strobe_second;
        dtp__port_number = port_number;
        dtp__role = role;
        dtp__interval_ticks = interval_ticks;
        dtp__init_rounds = init_rounds;
        dtp__join_window_ticks = join_window_ticks;
        dtp__identity = identity;
        dtp__clear_faulty = clear_faulty;
        dtp__host_log_valid = host_log_valid;
        dtp__host_log_value = host_log_value;
        tx__xgmii_txd = xgmii_txd;
        tx__xgmii_txc = xgmii_txc;
        tx__loopback_txd = loopback_txd;
        tx__loopback_txc = loopback_txc;
        tx__cfg_tx_loopback_enable = cfg_tx_loopback_enable;
        tx__scrambler_disable = tx_scrambler_disable;
        tx__cfg_tx_prbs31_enable = cfg_tx_prbs31_enable;
        tx__cfg_tx_pseudo_random_enable = cfg_tx_pseudo_random_enable;
        tx__cfg_tx_square_wave_enable = cfg_tx_square_wave_enable;
        tx__cfg_tx_square_wave_bits = cfg_tx_square_wave_bits;
        tx__cfg_tx_seed_a = cfg_tx_seed_a;
        tx__cfg_tx_seed_b = cfg_tx_seed_b;
        tx__cfg_tx_local_fault = cfg_tx_local_fault;
        crc_errors__d = crossing__arrival_valid & ~|crossing__arrival_kind;
        crossing_errors__d = crossing__arrival_crossing_error;
        overruns__d = crossing__arrival_overrun;
        serdes_tx_hdr = tx__serdes_tx_hdr;
        serdes_tx_data = tx__serdes_tx_data;
        xgmii_rxd = rx__xgmii_rxd;
        xgmii_rxc = rx__xgmii_rxc;
        serdes_rx_bitslip = rx__serdes_rx_bitslip;
        rx_block_lock = rx__rx_block_lock;
        rx_high_ber = rx__rx_high_ber;
        rx_bad_block = rx__rx_bad_block;
        rx_sequence_error = rx__rx_sequence_error;
        tx_bad_block = tx__tx_bad_block;
        tx_not_idle = tx__tx_not_idle;
        serdes_rx_reset_req = rx__serdes_rx_reset_req;
        rx_error_count = rx__rx_error_count;
        rx_bad_header = rx__rx_bad_header;
        rx_not_idle = rx__rx_not_idle;
        rx_status = rx__rx_status;
        pipeline = dtp__pipeline;
        state = dtp__state;
        synchronised = dtp__synchronised;
        delay_valid = dtp__delay_valid;
        delay_units = dtp__delay_units;
        delay_least_units = dtp__delay_least_units;
        delay_rounds = dtp__delay_rounds;
        lead_units = dtp__lead_units;
        request = dtp__request;
        request_units = dtp__request_units;
        peer_lead_valid = dtp__peer_lead_valid;
        peer_lead_units = dtp__peer_lead_units;
        crc_error = crc_errors__q;
        overrun = overruns__q;
        range_reject = dtp__range_reject;
        join_reject = dtp__join_reject;
        jumped = dtp__jumped;
        rejoin = dtp__rejoin;
        beacon_overdue = dtp__beacon_overdue;
        ack_dropped = dtp__ack_dropped;
        delay_reject = dtp__delay_reject;
        arrival_valid = crossing__arrival_valid;
        arrival_kind = crossing__arrival_kind;
        arrival_value = crossing__arrival_value;
        host_ready = dtp__host_ready;
        tx__clock = clock;
        tx__reset = reset;
        dtp__link_up = synchroniser__synced;
        link_up = synchroniser__synced;
        crossing_error = crossing_errors__q;
        tx__candidate = dtp__candidate;
        tx__align_demand = dtp__align_demand;
        dtp__grant_kind = tx__grant_kind;
        grant_kind = tx__grant_kind;
    end

endmodule // dtp_phy_p2_inner

module dtp_phy_p2_inner__crossing(clock,reset,samples,mailbox_kind,mailbox_value,mailbox_overrun,arrival_valid,arrival_kind,arrival_value,arrival_age,arrival_overrun,arrival_crossing_error);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] samples;
    input wire [2:0] mailbox_kind;
    input wire [44:0] mailbox_value;
    input wire mailbox_overrun;
    output reg arrival_valid;
    output reg [2:0] arrival_kind;
    output reg [44:0] arrival_value;
    output reg [3:0] arrival_age;
    output reg arrival_overrun;
    output reg arrival_crossing_error;

    // Stub signals
    reg settled_ticks__clock;
    reg settled_ticks__reset;
    reg [1:0] settled_ticks__d;
    wire [1:0] settled_ticks__q;
    reg seen__clock;
    reg seen__reset;
    reg seen__d;
    wire seen__q;
    reg poisoned__clock;
    reg poisoned__reset;
    reg poisoned__d;
    wire poisoned__q;
    reg valid__clock;
    reg valid__reset;
    reg valid__d;
    wire valid__q;
    reg kind__clock;
    reg kind__reset;
    reg [2:0] kind__d;
    wire [2:0] kind__q;
    reg value__clock;
    reg value__reset;
    reg [44:0] value__d;
    wire [44:0] value__q;
    reg age__clock;
    reg age__reset;
    reg [3:0] age__d;
    wire [3:0] age__q;
    reg overrun__clock;
    reg overrun__reset;
    reg overrun__d;
    wire overrun__q;
    reg error__clock;
    reg error__reset;
    reg error__d;
    wire error__q;

    // Local signals
    reg settling;
    reg [3:0] changed;
    reg monotonic;
    reg broken;
    reg arrives;

    // Sub module instances
    dtp_phy_p2_inner__reg_2 settled_ticks(
        .clock(settled_ticks__clock),
        .reset(settled_ticks__reset),
        .d(settled_ticks__d),
        .q(settled_ticks__q)
    );
    dtp_phy_p2_inner__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_phy_p2_inner__reg_1 poisoned(
        .clock(poisoned__clock),
        .reset(poisoned__reset),
        .d(poisoned__d),
        .q(poisoned__q)
    );
    dtp_phy_p2_inner__reg_1 valid(
        .clock(valid__clock),
        .reset(valid__reset),
        .d(valid__d),
        .q(valid__q)
    );
    dtp_phy_p2_inner__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_phy_p2_inner__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_phy_p2_inner__reg_4 age(
        .clock(age__clock),
        .reset(age__reset),
        .d(age__d),
        .q(age__q)
    );
    dtp_phy_p2_inner__reg_1 overrun(
        .clock(overrun__clock),
        .reset(overrun__reset),
        .d(overrun__d),
        .q(overrun__q)
    );
    dtp_phy_p2_inner__reg_1 error(
        .clock(error__clock),
        .reset(error__reset),
        .d(error__d),
        .q(error__q)
    );

    // Update code
    always @(*) begin
        settled_ticks__clock = clock;
        seen__clock = clock;
        poisoned__clock = clock;
        valid__clock = clock;
        kind__clock = clock;
        value__clock = clock;
        age__clock = clock;
        overrun__clock = clock;
        error__clock = clock;
        settled_ticks__d = settled_ticks__q;
        seen__d = seen__q;
        poisoned__d = poisoned__q;
        valid__d = valid__q;
        kind__d = kind__q;
        value__d = value__q;
        age__d = age__q;
        overrun__d = overrun__q;
        error__d = error__q;
        settled_ticks__reset = reset;
        seen__reset = reset;
        poisoned__reset = reset;
        valid__reset = reset;
        kind__reset = reset;
        value__reset = reset;
        age__reset = reset;
        overrun__reset = reset;
        error__reset = reset;
        changed = samples;
        if (seen__q) begin
            changed = samples ^ 32'hf;
        end
        monotonic = (changed == 32'h8) | (changed == 32'hc) | (changed == 32'he) | (changed == 32'hf);
        settling = settled_ticks__q != 32'h3;
        if (settling) begin
            settled_ticks__d = settled_ticks__q + 32'h1;
        end
        broken = |changed & ~monotonic & ~settling;
        arrives = monotonic & ~poisoned__q & ~settling;
        seen__d = samples[32'h3];
        poisoned__d = (broken | poisoned__q) & ~changed[32'h3];
        valid__d = arrives;
        error__d = broken;
        overrun__d = arrives & mailbox_overrun;
        if (arrives) begin
            kind__d = mailbox_kind;
            value__d = mailbox_value;
            if (changed[32'h0]) begin
                age__d = 32'hf;
            end
            else if (changed[32'h1]) begin
                age__d = 32'ha;
            end
            else if (changed[32'h2]) begin
                age__d = 32'h5;
            end
            else begin
                age__d = 32'h0;
            end
        end
        arrival_valid = valid__q;
        arrival_kind = kind__q;
        arrival_value = value__q;
        arrival_age = age__q;
        arrival_overrun = overrun__q;
        arrival_crossing_error = error__q;
    end

endmodule // dtp_phy_p2_inner__crossing

module dtp_phy_p2_inner__dtp(clock,reset,link_up,arrival_valid,arrival_kind,arrival_value,arrival_age,grant_kind,gc,free_units,tree,parent,reference_units,move_apply,move_units,granted,beacon_now,strobe_short,strobe_long,strobe_second,clear_faulty,role,interval_ticks,init_rounds,join_window_ticks,identity,port_number,host_log_valid,host_log_value,candidate,align_demand,lead_units,request,request_units,peer_lead_valid,peer_lead_units,synchronised,delay_valid,delay_units,delay_least_units,delay_rounds,pipeline,state,range_reject,join_reject,jumped,rejoin,beacon_overdue,ack_dropped,delay_reject,host_ready);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire link_up;
    input wire arrival_valid;
    input wire [2:0] arrival_kind;
    input wire [44:0] arrival_value;
    input wire [3:0] arrival_age;
    input wire [2:0] grant_kind;
    input wire [63:0] gc;
    input wire [44:0] free_units;
    input wire tree;
    input wire parent;
    input wire [63:0] reference_units;
    input wire move_apply;
    input wire [10:0] move_units;
    input wire granted;
    input wire beacon_now;
    input wire strobe_short;
    input wire strobe_long;
    input wire strobe_second;
    input wire clear_faulty;
    input wire [1:0] role;
    input wire [12:0] interval_ticks;
    input wire [5:0] init_rounds;
    input wire [27:0] join_window_ticks;
    input wire [63:0] identity;
    input wire [4:0] port_number;
    input wire host_log_valid;
    input wire [44:0] host_log_value;
    output reg [47:0] candidate;
    output reg align_demand;
    output reg [10:0] lead_units;
    output reg request;
    output reg [63:0] request_units;
    output reg peer_lead_valid;
    output reg [15:0] peer_lead_units;
    output reg synchronised;
    output reg delay_valid;
    output reg [19:0] delay_units;
    output reg [19:0] delay_least_units;
    output reg [5:0] delay_rounds;
    output reg [20:0] pipeline;
    output reg [2:0] state;
    output reg range_reject;
    output reg join_reject;
    output reg jumped;
    output reg rejoin;
    output reg beacon_overdue;
    output reg ack_dropped;
    output reg delay_reject;
    output reg host_ready;

    // Constant declarations
    localparam alpha_units = 8'h35;
    localparam pipeline_rest = 21'hb0002;
    localparam residence_start_units = 8'h47;
    localparam log_room_ticks = 6'b10000;

    // Stub signals
    reg dispatch__arrival_valid;
    reg [2:0] dispatch__arrival_kind;
    reg dispatch__link_up;
    reg [1:0] dispatch__role;
    reg dispatch__tree;
    reg dispatch__parent;
    reg dispatch__measured;
    reg dispatch__peer_seen;
    reg dispatch__gc_heard;
    reg dispatch__no_peer;
    reg dispatch__faulty;
    reg dispatch__stale;
    wire dispatch__enable;
    wire dispatch__init;
    wire dispatch__ack;
    wire dispatch__heard;
    wire dispatch__restart;
    wire dispatch__synchronised;
    wire dispatch__sends;
    wire dispatch__follows;
    wire dispatch__alive;
    wire dispatch__asked;
    wire [2:0] dispatch__state;
    reg delay__clock;
    reg delay__reset;
    reg delay__link_up;
    reg delay__enable;
    reg delay__restart;
    reg delay__msb_sent;
    reg delay__init_sent;
    reg delay__ack;
    reg [44:0] delay__units;
    reg delay__strobe_short;
    reg delay__strobe_second;
    reg [5:0] delay__rounds;
    wire delay__wants_mark;
    wire delay__wants_init;
    wire [19:0] delay__delay_units;
    wire delay__delay_valid;
    wire [19:0] delay__least_units;
    wire [5:0] delay__rounds_done;
    wire delay__measuring;
    wire delay__no_peer;
    wire delay__rejected;
    reg difference__clock;
    reg difference__reset;
    reg difference__ack_valid;
    reg difference__measuring;
    reg difference__heard;
    reg difference__listening;
    reg [2:0] difference__message_kind;
    reg [44:0] difference__message_value;
    reg [3:0] difference__message_age;
    reg difference__delay_valid;
    reg [19:0] difference__delay_units;
    reg [7:0] difference__alpha_units;
    reg [10:0] difference__lead_units;
    reg [63:0] difference__reference_units;
    reg [44:0] difference__free_units;
    wire difference__ack;
    wire difference__beacon;
    wire difference__beacon_join;
    wire difference__said;
    wire [44:0] difference__units;
    wire [18:0] difference__units_high;
    wire difference__mismatch;
    reg responder__clock;
    reg responder__reset;
    reg responder__link_up;
    reg responder__enable;
    reg responder__init_valid;
    reg [44:0] responder__init_value;
    reg [3:0] responder__init_age;
    reg responder__heard;
    reg responder__ack_sent;
    reg [7:0] responder__start_units;
    wire responder__wants_ack_valid;
    wire [44:0] responder__wants_ack_value;
    wire responder__peer_seen;
    wire responder__gc_heard;
    wire responder__dropped;
    reg follower__clock;
    reg follower__reset;
    reg follower__follows;
    reg follower__exact;
    reg follower__beacon;
    reg follower__beacon_join;
    reg [63:0] follower__units;
    reg follower__mismatch;
    reg follower__join_open;
    reg follower__move_apply;
    reg [10:0] follower__move_units;
    reg follower__granted;
    wire [10:0] follower__lead_units;
    wire follower__request;
    wire follower__listening;
    wire follower__pass_on;
    wire follower__behind;
    wire follower__followed_valid;
    wire follower__followed_range_reject;
    wire follower__followed_join_reject;
    wire follower__followed_jumped;
    wire follower__followed_peer_behind;
    wire follower__followed_pushed;
    wire follower__peer_lead_valid;
    wire [15:0] follower__peer_lead_units;
    reg watch__clock;
    reg watch__reset;
    reg watch__synchronised;
    reg watch__follows;
    reg watch__valid;
    reg watch__range_reject;
    reg watch__peer_behind;
    reg watch__heard;
    reg watch__pass_on;
    reg [27:0] watch__join_window_ticks;
    reg watch__strobe_short;
    reg watch__strobe_long;
    wire watch__stale;
    wire watch__rejoin;
    wire watch__send_join;
    wire watch__join_open;
    reg guard__clock;
    reg guard__reset;
    reg guard__pushed;
    reg [8:0] guard__push_units;
    reg guard__leak;
    reg guard__clear;
    wire guard__faulty;
    reg timer__clock;
    reg timer__reset;
    reg timer__enable;
    reg timer__sent;
    reg timer__now;
    reg [12:0] timer__interval_ticks;
    wire timer__wants_beacon;
    wire timer__overdue;
    wire [13:0] timer__past_due_ticks;
    reg joins__clock;
    reg joins__reset;
    reg joins__enable;
    reg joins__trigger;
    reg joins__msb_sent;
    reg joins__join_sent;
    wire joins__wants_msb;
    wire joins__wants_join;
    reg log__clock;
    reg log__reset;
    reg log__enable;
    reg log__sent;
    reg log__host_valid;
    reg [63:0] log__gc;
    wire log__wants_own;
    wire [1:0] log__tag;
    wire log__wants_host;
    wire log__host_ready;
    reg arbiter__clock;
    reg arbiter__reset;
    reg arbiter__enable;
    reg arbiter__ack_valid;
    reg [44:0] arbiter__ack_value;
    reg arbiter__beacon_join;
    reg arbiter__beacon;
    reg arbiter__init;
    reg arbiter__msb;
    reg arbiter__log_own;
    reg [1:0] arbiter__log_tag;
    reg arbiter__log_host;
    reg [44:0] arbiter__host_value;
    reg [63:0] arbiter__identity;
    reg [4:0] arbiter__port_number;
    reg [1:0] arbiter__role_bits;
    reg [63:0] arbiter__gc;
    reg [44:0] arbiter__free_units;
    reg arbiter__granted;
    wire [47:0] arbiter__candidate;
    wire arbiter__candidate_valid;
    wire arbiter__align_demand;
    reg log_fits__clock;
    reg log_fits__reset;
    reg log_fits__d;
    wire log_fits__q;

    // Local signals
    reg [63:0] units;
    reg [13:0] log_late_ticks;

    // Sub module instances
    dtp_phy_p2_inner__dtp__dispatch dispatch(
        .arrival_valid(dispatch__arrival_valid),
        .arrival_kind(dispatch__arrival_kind),
        .link_up(dispatch__link_up),
        .role(dispatch__role),
        .tree(dispatch__tree),
        .parent(dispatch__parent),
        .measured(dispatch__measured),
        .peer_seen(dispatch__peer_seen),
        .gc_heard(dispatch__gc_heard),
        .no_peer(dispatch__no_peer),
        .faulty(dispatch__faulty),
        .stale(dispatch__stale),
        .enable(dispatch__enable),
        .init(dispatch__init),
        .ack(dispatch__ack),
        .heard(dispatch__heard),
        .restart(dispatch__restart),
        .synchronised(dispatch__synchronised),
        .sends(dispatch__sends),
        .follows(dispatch__follows),
        .alive(dispatch__alive),
        .asked(dispatch__asked),
        .state(dispatch__state)
    );
    dtp_phy_p2_inner__dtp__delay delay(
        .clock(delay__clock),
        .reset(delay__reset),
        .link_up(delay__link_up),
        .enable(delay__enable),
        .restart(delay__restart),
        .msb_sent(delay__msb_sent),
        .init_sent(delay__init_sent),
        .ack(delay__ack),
        .units(delay__units),
        .strobe_short(delay__strobe_short),
        .strobe_second(delay__strobe_second),
        .rounds(delay__rounds),
        .wants_mark(delay__wants_mark),
        .wants_init(delay__wants_init),
        .delay_units(delay__delay_units),
        .delay_valid(delay__delay_valid),
        .least_units(delay__least_units),
        .rounds_done(delay__rounds_done),
        .measuring(delay__measuring),
        .no_peer(delay__no_peer),
        .rejected(delay__rejected)
    );
    dtp_phy_p2_inner__dtp__difference difference(
        .clock(difference__clock),
        .reset(difference__reset),
        .ack_valid(difference__ack_valid),
        .measuring(difference__measuring),
        .heard(difference__heard),
        .listening(difference__listening),
        .message_kind(difference__message_kind),
        .message_value(difference__message_value),
        .message_age(difference__message_age),
        .delay_valid(difference__delay_valid),
        .delay_units(difference__delay_units),
        .alpha_units(difference__alpha_units),
        .lead_units(difference__lead_units),
        .reference_units(difference__reference_units),
        .free_units(difference__free_units),
        .ack(difference__ack),
        .beacon(difference__beacon),
        .beacon_join(difference__beacon_join),
        .said(difference__said),
        .units(difference__units),
        .units_high(difference__units_high),
        .mismatch(difference__mismatch)
    );
    dtp_phy_p2_inner__dtp__responder responder(
        .clock(responder__clock),
        .reset(responder__reset),
        .link_up(responder__link_up),
        .enable(responder__enable),
        .init_valid(responder__init_valid),
        .init_value(responder__init_value),
        .init_age(responder__init_age),
        .heard(responder__heard),
        .ack_sent(responder__ack_sent),
        .start_units(responder__start_units),
        .wants_ack_valid(responder__wants_ack_valid),
        .wants_ack_value(responder__wants_ack_value),
        .peer_seen(responder__peer_seen),
        .gc_heard(responder__gc_heard),
        .dropped(responder__dropped)
    );
    dtp_phy_p2_inner__dtp__follower follower(
        .clock(follower__clock),
        .reset(follower__reset),
        .follows(follower__follows),
        .exact(follower__exact),
        .beacon(follower__beacon),
        .beacon_join(follower__beacon_join),
        .units(follower__units),
        .mismatch(follower__mismatch),
        .join_open(follower__join_open),
        .move_apply(follower__move_apply),
        .move_units(follower__move_units),
        .granted(follower__granted),
        .lead_units(follower__lead_units),
        .request(follower__request),
        .listening(follower__listening),
        .pass_on(follower__pass_on),
        .behind(follower__behind),
        .followed_valid(follower__followed_valid),
        .followed_range_reject(follower__followed_range_reject),
        .followed_join_reject(follower__followed_join_reject),
        .followed_jumped(follower__followed_jumped),
        .followed_peer_behind(follower__followed_peer_behind),
        .followed_pushed(follower__followed_pushed),
        .peer_lead_valid(follower__peer_lead_valid),
        .peer_lead_units(follower__peer_lead_units)
    );
    dtp_phy_p2_inner__dtp__watch watch(
        .clock(watch__clock),
        .reset(watch__reset),
        .synchronised(watch__synchronised),
        .follows(watch__follows),
        .valid(watch__valid),
        .range_reject(watch__range_reject),
        .peer_behind(watch__peer_behind),
        .heard(watch__heard),
        .pass_on(watch__pass_on),
        .join_window_ticks(watch__join_window_ticks),
        .strobe_short(watch__strobe_short),
        .strobe_long(watch__strobe_long),
        .stale(watch__stale),
        .rejoin(watch__rejoin),
        .send_join(watch__send_join),
        .join_open(watch__join_open)
    );
    dtp_phy_p2_inner__dtp__guard guard(
        .clock(guard__clock),
        .reset(guard__reset),
        .pushed(guard__pushed),
        .push_units(guard__push_units),
        .leak(guard__leak),
        .clear(guard__clear),
        .faulty(guard__faulty)
    );
    dtp_phy_p2_inner__dtp__timer timer(
        .clock(timer__clock),
        .reset(timer__reset),
        .enable(timer__enable),
        .sent(timer__sent),
        .now(timer__now),
        .interval_ticks(timer__interval_ticks),
        .wants_beacon(timer__wants_beacon),
        .overdue(timer__overdue),
        .past_due_ticks(timer__past_due_ticks)
    );
    dtp_phy_p2_inner__dtp__joins joins(
        .clock(joins__clock),
        .reset(joins__reset),
        .enable(joins__enable),
        .trigger(joins__trigger),
        .msb_sent(joins__msb_sent),
        .join_sent(joins__join_sent),
        .wants_msb(joins__wants_msb),
        .wants_join(joins__wants_join)
    );
    dtp_phy_p2_inner__dtp__log log(
        .clock(log__clock),
        .reset(log__reset),
        .enable(log__enable),
        .sent(log__sent),
        .host_valid(log__host_valid),
        .gc(log__gc),
        .wants_own(log__wants_own),
        .tag(log__tag),
        .wants_host(log__wants_host),
        .host_ready(log__host_ready)
    );
    dtp_phy_p2_inner__dtp__arbiter arbiter(
        .clock(arbiter__clock),
        .reset(arbiter__reset),
        .enable(arbiter__enable),
        .ack_valid(arbiter__ack_valid),
        .ack_value(arbiter__ack_value),
        .beacon_join(arbiter__beacon_join),
        .beacon(arbiter__beacon),
        .init(arbiter__init),
        .msb(arbiter__msb),
        .log_own(arbiter__log_own),
        .log_tag(arbiter__log_tag),
        .log_host(arbiter__log_host),
        .host_value(arbiter__host_value),
        .identity(arbiter__identity),
        .port_number(arbiter__port_number),
        .role_bits(arbiter__role_bits),
        .gc(arbiter__gc),
        .free_units(arbiter__free_units),
        .granted(arbiter__granted),
        .candidate(arbiter__candidate),
        .candidate_valid(arbiter__candidate_valid),
        .align_demand(arbiter__align_demand)
    );
    dtp_phy_p2_inner__reg_1 log_fits(
        .clock(log_fits__clock),
        .reset(log_fits__reset),
        .d(log_fits__d),
        .q(log_fits__q)
    );

    // Update code
    always @(*) begin
        delay__clock = clock;
        difference__clock = clock;
        responder__clock = clock;
        follower__clock = clock;
        watch__clock = clock;
        guard__clock = clock;
        timer__clock = clock;
        joins__clock = clock;
        log__clock = clock;
        arbiter__clock = clock;
        log_fits__clock = clock;
        delay__reset = reset;
        difference__reset = reset;
        responder__reset = reset;
        follower__reset = reset;
        watch__reset = reset;
        guard__reset = reset;
        timer__reset = reset;
        joins__reset = reset;
        log__reset = reset;
        arbiter__reset = reset;
        dispatch__arrival_valid = arrival_valid;
        dispatch__arrival_kind = arrival_kind;
        dispatch__link_up = link_up;
        dispatch__role = role;
        dispatch__tree = tree;
        dispatch__parent = parent;
        dispatch__measured = delay__delay_valid;
        dispatch__peer_seen = responder__peer_seen;
        dispatch__gc_heard = responder__gc_heard;
        dispatch__no_peer = delay__no_peer;
        dispatch__faulty = guard__faulty;
        dispatch__stale = watch__stale;
        delay__link_up = link_up;
        delay__enable = dispatch__enable;
        delay__restart = dispatch__restart;
        delay__msb_sent = grant_kind == 32'h3;
        delay__init_sent = grant_kind == 32'h1;
        delay__ack = difference__ack;
        delay__units = difference__units;
        delay__strobe_short = strobe_short;
        delay__strobe_second = strobe_second;
        delay__rounds = init_rounds;
        difference__ack_valid = dispatch__ack;
        difference__measuring = delay__measuring & link_up & dispatch__enable & ~dispatch__restart;
        difference__heard = dispatch__heard;
        difference__listening = follower__listening & ~(granted & move_apply);
        difference__message_kind = arrival_kind;
        difference__message_value = arrival_value;
        difference__message_age = arrival_age;
        difference__delay_valid = delay__delay_valid;
        difference__delay_units = delay__delay_units;
        difference__alpha_units = alpha_units;
        difference__lead_units = follower__lead_units;
        difference__reference_units = reference_units;
        difference__free_units = free_units;
        responder__link_up = link_up;
        responder__enable = dispatch__enable;
        responder__init_valid = dispatch__init;
        responder__init_value = arrival_value;
        responder__init_age = arrival_age;
        responder__heard = dispatch__heard;
        responder__ack_sent = grant_kind == 32'h2;
        responder__start_units = residence_start_units;
        follower__follows = dispatch__follows;
        follower__exact = tree & parent;
        follower__beacon = difference__beacon;
        follower__beacon_join = difference__beacon_join;
        units = ((difference__units) & 64'hffffffffffffffff) | (((difference__units_high) & 64'hffffffffffffffff) << 32'h2d);
        follower__units = units;
        follower__mismatch = difference__mismatch;
        follower__join_open = watch__join_open;
        follower__move_apply = move_apply;
        follower__move_units = move_units;
        follower__granted = granted;
        watch__synchronised = dispatch__synchronised;
        watch__follows = dispatch__follows;
        watch__valid = follower__followed_valid | dispatch__alive;
        watch__range_reject = follower__followed_range_reject;
        watch__peer_behind = follower__followed_peer_behind | dispatch__asked;
        watch__heard = dispatch__heard;
        watch__pass_on = follower__pass_on;
        watch__join_window_ticks = join_window_ticks;
        watch__strobe_short = strobe_short;
        watch__strobe_long = strobe_long;
        guard__pushed = follower__followed_pushed;
        guard__push_units = difference__units[(32'h0)+:(9)];
        guard__leak = strobe_short;
        guard__clear = ~link_up | clear_faulty;
        timer__enable = dispatch__sends;
        timer__sent = grant_kind == 32'h4;
        timer__now = beacon_now & follower__behind;
        timer__interval_ticks = interval_ticks;
        joins__enable = dispatch__sends;
        joins__trigger = watch__send_join;
        joins__msb_sent = grant_kind == 32'h3;
        joins__join_sent = grant_kind == 32'h7;
        log__enable = dispatch__synchronised;
        log__sent = grant_kind == 32'h5;
        log__host_valid = host_log_valid;
        log__gc = gc;
        log_late_ticks = timer__past_due_ticks + ((log_room_ticks) & 14'h3fff);
        log_fits__reset = reset;
        log_fits__d = log_late_ticks[32'hd];
        arbiter__enable = dispatch__enable & link_up;
        arbiter__ack_valid = responder__wants_ack_valid;
        arbiter__ack_value = responder__wants_ack_value;
        arbiter__beacon_join = joins__wants_join;
        arbiter__beacon = timer__wants_beacon;
        arbiter__init = delay__wants_init;
        arbiter__msb = joins__wants_msb | delay__wants_mark;
        arbiter__log_own = log__wants_own & log_fits__q;
        arbiter__log_tag = log__tag;
        arbiter__log_host = log__wants_host & log_fits__q;
        arbiter__host_value = host_log_value;
        arbiter__identity = identity;
        arbiter__port_number = port_number;
        arbiter__role_bits = role;
        arbiter__gc = gc;
        arbiter__free_units = free_units;
        arbiter__granted = |grant_kind;
        candidate = arbiter__candidate;
        align_demand = arbiter__align_demand;
        lead_units = follower__lead_units;
        request = follower__request;
        request_units = units;
        peer_lead_valid = follower__peer_lead_valid;
        peer_lead_units = follower__peer_lead_units;
        delay_least_units = delay__least_units;
        delay_rounds = delay__rounds_done;
        synchronised = delay__delay_valid & responder__peer_seen;
        delay_valid = delay__delay_valid;
        delay_units = delay__delay_units;
        pipeline = pipeline_rest | (((alpha_units) & 21'h1fffff) << 32'h8);
        state = dispatch__state;
        range_reject = follower__followed_range_reject;
        join_reject = follower__followed_join_reject;
        jumped = follower__followed_jumped;
        rejoin = watch__rejoin;
        beacon_overdue = timer__overdue;
        ack_dropped = responder__dropped;
        delay_reject = delay__rejected;
        host_ready = log__host_ready;
    end

endmodule // dtp_phy_p2_inner__dtp

module dtp_phy_p2_inner__dtp__arbiter(clock,reset,enable,ack_valid,ack_value,beacon_join,beacon,init,msb,log_own,log_tag,log_host,host_value,identity,port_number,role_bits,gc,free_units,granted,candidate,candidate_valid,align_demand);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire ack_valid;
    input wire [44:0] ack_value;
    input wire beacon_join;
    input wire beacon;
    input wire init;
    input wire msb;
    input wire log_own;
    input wire [1:0] log_tag;
    input wire log_host;
    input wire [44:0] host_value;
    input wire [63:0] identity;
    input wire [4:0] port_number;
    input wire [1:0] role_bits;
    input wire [63:0] gc;
    input wire [44:0] free_units;
    input wire granted;
    output reg [47:0] candidate;
    output reg candidate_valid;
    output reg align_demand;

    // Constant declarations
    localparam port_units = 45'h28002;

    // Stub signals
    reg take_ack__clock;
    reg take_ack__reset;
    reg take_ack__d;
    wire take_ack__q;
    reg take_gc__clock;
    reg take_gc__reset;
    reg take_gc__d;
    wire take_gc__q;
    reg take_msb__clock;
    reg take_msb__reset;
    reg take_msb__d;
    wire take_msb__q;
    reg take_init__clock;
    reg take_init__reset;
    reg take_init__d;
    wire take_init__q;
    reg take_low__clock;
    reg take_low__reset;
    reg take_low__d;
    wire take_low__q;
    reg take_high__clock;
    reg take_high__reset;
    reg take_high__d;
    wire take_high__q;
    reg take_port__clock;
    reg take_port__reset;
    reg take_port__d;
    wire take_port__q;
    reg take_host__clock;
    reg take_host__reset;
    reg take_host__d;
    wire take_host__q;
    reg chosen__clock;
    reg chosen__reset;
    reg [2:0] chosen__d;
    wire [2:0] chosen__q;
    reg kind__clock;
    reg kind__reset;
    reg [2:0] kind__d;
    wire [2:0] kind__q;
    reg value__clock;
    reg value__reset;
    reg [44:0] value__d;
    wire [44:0] value__q;
    reg wait_ticks__clock;
    reg wait_ticks__reset;
    reg [5:0] wait_ticks__d;
    wire [5:0] wait_ticks__q;

    // Local signals
    reg timed;
    reg has_gc;
    reg own;
    reg log;
    reg [44:0] low_gc;
    reg [44:0] high_gc;
    reg [44:0] free_value;
    reg [31:0] low_identity;
    reg [31:0] high_identity;
    reg [31:0] identity_value;
    reg [44:0] port_value;
    reg [44:0] host_log;
    reg tag_0;
    reg [44:0] log_value;
    reg demand;

    // Sub module instances
    dtp_phy_p2_inner__reg_1 take_ack(
        .clock(take_ack__clock),
        .reset(take_ack__reset),
        .d(take_ack__d),
        .q(take_ack__q)
    );
    dtp_phy_p2_inner__reg_1 take_gc(
        .clock(take_gc__clock),
        .reset(take_gc__reset),
        .d(take_gc__d),
        .q(take_gc__q)
    );
    dtp_phy_p2_inner__reg_1 take_msb(
        .clock(take_msb__clock),
        .reset(take_msb__reset),
        .d(take_msb__d),
        .q(take_msb__q)
    );
    dtp_phy_p2_inner__reg_1 take_init(
        .clock(take_init__clock),
        .reset(take_init__reset),
        .d(take_init__d),
        .q(take_init__q)
    );
    dtp_phy_p2_inner__reg_1 take_low(
        .clock(take_low__clock),
        .reset(take_low__reset),
        .d(take_low__d),
        .q(take_low__q)
    );
    dtp_phy_p2_inner__reg_1 take_high(
        .clock(take_high__clock),
        .reset(take_high__reset),
        .d(take_high__d),
        .q(take_high__q)
    );
    dtp_phy_p2_inner__reg_1 take_port(
        .clock(take_port__clock),
        .reset(take_port__reset),
        .d(take_port__d),
        .q(take_port__q)
    );
    dtp_phy_p2_inner__reg_1 take_host(
        .clock(take_host__clock),
        .reset(take_host__reset),
        .d(take_host__d),
        .q(take_host__q)
    );
    dtp_phy_p2_inner__reg_3 chosen(
        .clock(chosen__clock),
        .reset(chosen__reset),
        .d(chosen__d),
        .q(chosen__q)
    );
    dtp_phy_p2_inner__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_phy_p2_inner__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_phy_p2_inner__reg_6 wait_ticks(
        .clock(wait_ticks__clock),
        .reset(wait_ticks__reset),
        .d(wait_ticks__d),
        .q(wait_ticks__q)
    );

    // Update code
    always @(*) begin
        take_ack__clock = clock;
        take_gc__clock = clock;
        take_msb__clock = clock;
        chosen__clock = clock;
        take_init__clock = clock;
        take_low__clock = clock;
        take_high__clock = clock;
        take_port__clock = clock;
        take_host__clock = clock;
        kind__clock = clock;
        value__clock = clock;
        wait_ticks__clock = clock;
        take_ack__reset = reset;
        take_gc__reset = reset;
        take_msb__reset = reset;
        chosen__reset = reset;
        take_init__reset = reset;
        take_low__reset = reset;
        take_high__reset = reset;
        take_port__reset = reset;
        take_host__reset = reset;
        value__reset = 1'b0;
        take_ack__d = ack_valid;
        timed = ack_valid | beacon_join;
        take_gc__d = (~ack_valid & beacon_join) | (~timed & ~msb & beacon);
        take_msb__d = ~timed & msb;
        has_gc = timed | msb | beacon;
        take_init__d = ~has_gc & init;
        log = ~has_gc & ~init;
        own = log & log_own;
        take_low__d = own & (log_tag == 32'h0);
        take_high__d = own & (log_tag == 32'h1);
        take_port__d = own & log_tag[32'h1];
        take_host__d = log & ~log_own & log_host;
        chosen__d = 32'h0;
        if (ack_valid) begin
            chosen__d = 32'h2;
        end
        else if (beacon_join) begin
            chosen__d = 32'h7;
        end
        else if (msb) begin
            chosen__d = 32'h3;
        end
        else if (beacon) begin
            chosen__d = 32'h4;
        end
        else if (init) begin
            chosen__d = 32'h1;
        end
        else if (log_own | log_host) begin
            chosen__d = 32'h5;
        end
        low_gc = 32'h0;
        if (take_gc__q) begin
            low_gc = gc[(32'h0)+:(45)];
        end
        high_gc = 32'h0;
        if (take_msb__q) begin
            high_gc = gc[(32'h13)+:(45)];
        end
        free_value = 32'h0;
        if (take_init__q) begin
            free_value = free_units;
        end
        low_identity = 32'h0;
        if (take_low__q) begin
            low_identity = identity[(32'h0)+:(32)];
        end
        high_identity = 32'h0;
        if (take_high__q) begin
            high_identity = identity[(32'h20)+:(32)];
        end
        port_value = 32'h0;
        if (take_port__q) begin
            port_value = (((port_number) & 45'h1fffffffffff) << 32'h5) | (((role_bits) & 45'h1fffffffffff) << 32'h15) | port_units;
        end
        host_log = 32'h0;
        if (take_host__q) begin
            host_log = host_value;
        end
        tag_0 = take_high__q;
        identity_value = low_identity | high_identity;
        log_value = port_value | host_log | (((identity_value) & 45'h1fffffffffff) << 32'h5) | ((tag_0) & 45'h1fffffffffff);
        value__d = low_gc | high_gc | free_value | log_value | ack_value;
        kind__d = chosen__q;
        kind__reset = reset | ~enable | (ack_valid ^ take_ack__q);
        demand = wait_ticks__q[32'h5];
        wait_ticks__d = wait_ticks__q;
        if (~demand) begin
            wait_ticks__d = wait_ticks__q + 32'h1;
        end
        wait_ticks__reset = reset | granted | ~enable | ~(has_gc | init);
        candidate = (((value__q) & 48'hffffffffffff) << 32'h3) | ((kind__q) & 48'hffffffffffff);
        candidate_valid = |kind__q;
        align_demand = demand;
    end

endmodule // dtp_phy_p2_inner__dtp__arbiter

module dtp_phy_p2_inner__dtp__delay(clock,reset,link_up,enable,restart,msb_sent,init_sent,ack,units,strobe_short,strobe_second,rounds,wants_mark,wants_init,delay_units,delay_valid,least_units,rounds_done,measuring,no_peer,rejected);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire link_up;
    input wire enable;
    input wire restart;
    input wire msb_sent;
    input wire init_sent;
    input wire ack;
    input wire [44:0] units;
    input wire strobe_short;
    input wire strobe_second;
    input wire [5:0] rounds;
    output reg wants_mark;
    output reg wants_init;
    output reg [19:0] delay_units;
    output reg delay_valid;
    output reg [19:0] least_units;
    output reg [5:0] rounds_done;
    output reg measuring;
    output reg no_peer;
    output reg rejected;

    // Constant declarations
    localparam retry = 6'b100011;

    // Stub signals
    reg marked__clock;
    reg marked__reset;
    reg marked__d;
    wire marked__q;
    reg wanted__clock;
    reg wanted__reset;
    reg wanted__d;
    wire wanted__q;
    reg started__clock;
    reg started__reset;
    reg started__d;
    wire started__q;
    reg retry_shorts__clock;
    reg retry_shorts__reset;
    reg [5:0] retry_shorts__d;
    wire [5:0] retry_shorts__q;
    reg attempts__clock;
    reg attempts__reset;
    reg [6:0] attempts__d;
    wire [6:0] attempts__q;
    reg count__clock;
    reg count__reset;
    reg [5:0] count__d;
    wire [5:0] count__q;
    reg largest__clock;
    reg largest__reset;
    reg [19:0] largest__d;
    wire [19:0] largest__q;
    reg smallest__clock;
    reg smallest__reset;
    reg [19:0] smallest__d;
    wire [19:0] smallest__q;
    reg delay__clock;
    reg delay__reset;
    reg [19:0] delay__d;
    wire [19:0] delay__q;
    reg done__clock;
    reg done__reset;
    reg done__d;
    wire done__q;
    reg measured__clock;
    reg measured__reset;
    reg measured__d;
    wire measured__q;
    reg reject__clock;
    reg reject__reset;
    reg reject__d;
    wire reject__q;

    // Local signals
    reg down;
    reg clear;
    reg [19:0] half;
    reg [20:0] below_largest;
    reg [20:0] above_smallest;
    reg [23:0] high;
    reg [19:0] scale;
    reg [19:0] least_scale;
    reg first;
    reg out_of_range;
    reg take;
    reg [5:0] rounds_next;
    reg last;

    // Sub module instances
    dtp_phy_p2_inner__reg_1 marked(
        .clock(marked__clock),
        .reset(marked__reset),
        .d(marked__d),
        .q(marked__q)
    );
    dtp_phy_p2_inner__reg_1 wanted(
        .clock(wanted__clock),
        .reset(wanted__reset),
        .d(wanted__d),
        .q(wanted__q)
    );
    dtp_phy_p2_inner__reg_1 started(
        .clock(started__clock),
        .reset(started__reset),
        .d(started__d),
        .q(started__q)
    );
    dtp_phy_p2_inner__reg_6 retry_shorts(
        .clock(retry_shorts__clock),
        .reset(retry_shorts__reset),
        .d(retry_shorts__d),
        .q(retry_shorts__q)
    );
    dtp_phy_p2_inner__reg_7 attempts(
        .clock(attempts__clock),
        .reset(attempts__reset),
        .d(attempts__d),
        .q(attempts__q)
    );
    dtp_phy_p2_inner__reg_6 count(
        .clock(count__clock),
        .reset(count__reset),
        .d(count__d),
        .q(count__q)
    );
    dtp_phy_p2_inner__reg_20_hfffff largest(
        .clock(largest__clock),
        .reset(largest__reset),
        .d(largest__d),
        .q(largest__q)
    );
    dtp_phy_p2_inner__reg_20 smallest(
        .clock(smallest__clock),
        .reset(smallest__reset),
        .d(smallest__d),
        .q(smallest__q)
    );
    dtp_phy_p2_inner__reg_20 delay(
        .clock(delay__clock),
        .reset(delay__reset),
        .d(delay__d),
        .q(delay__q)
    );
    dtp_phy_p2_inner__reg_1 done(
        .clock(done__clock),
        .reset(done__reset),
        .d(done__d),
        .q(done__q)
    );
    dtp_phy_p2_inner__reg_1 measured(
        .clock(measured__clock),
        .reset(measured__reset),
        .d(measured__d),
        .q(measured__q)
    );
    dtp_phy_p2_inner__reg_1 reject(
        .clock(reject__clock),
        .reset(reject__reset),
        .d(reject__d),
        .q(reject__q)
    );

    // Update code
    always @(*) begin
        marked__clock = clock;
        wanted__clock = clock;
        started__clock = clock;
        retry_shorts__clock = clock;
        attempts__clock = clock;
        count__clock = clock;
        marked__d = marked__q;
        wanted__d = wanted__q;
        started__d = started__q;
        retry_shorts__d = retry_shorts__q;
        attempts__d = attempts__q;
        count__d = count__q;
        largest__clock = clock;
        smallest__clock = clock;
        done__clock = clock;
        largest__d = largest__q;
        smallest__d = smallest__q;
        done__d = done__q;
        delay__clock = clock;
        measured__clock = clock;
        reject__clock = clock;
        down = reset | ~link_up | ~enable;
        clear = down | restart;
        marked__reset = down;
        wanted__reset = clear;
        started__reset = clear;
        attempts__reset = clear;
        count__reset = clear;
        largest__reset = clear;
        done__reset = clear;
        measured__reset = clear;
        reject__reset = clear;
        retry_shorts__reset = 1'b0;
        smallest__reset = 1'b0;
        delay__reset = clear | ~done__q;
        if (~done__q) begin
            if (~started__q) begin
                started__d = 1'b1;
                wanted__d = marked__q;
            end
            else if (~marked__q) begin
                marked__d = msb_sent;
                wanted__d = msb_sent;
            end
            else if (init_sent) begin
                wanted__d = 1'b0;
                retry_shorts__d = retry;
                if (~attempts__q[32'h6]) begin
                    attempts__d = attempts__q + 32'h1;
                end
            end
            else if (attempts__q[32'h6]) begin
                wanted__d = wanted__q | strobe_second;
            end
            else if (strobe_short & ~wanted__q) begin
                retry_shorts__d = retry_shorts__q - 32'h1;
                wanted__d = retry_shorts__q == 32'h1;
            end
        end
        high = units[(32'h15)+:(24)];
        out_of_range = ~&high;
        half = units[(32'h1)+:(20)];
        below_largest = ((half) & 21'h1fffff) - ((largest__q) & 21'h1fffff);
        above_smallest = ((smallest__q) & 21'h1fffff) - ((half) & 21'h1fffff);
        take = ack & ~done__q;
        reject__d = take & out_of_range;
        rounds_next = count__q + 32'h1;
        last = rounds_next >= rounds;
        first = ~|count__q;
        if (take & ~out_of_range) begin
            if (below_largest[32'h14]) begin
                largest__d = half;
            end
            if (above_smallest[32'h14] | first) begin
                smallest__d = half;
            end
            attempts__d = 32'h0;
            count__d = rounds_next;
            done__d = last;
            wanted__d = ~last;
        end
        measured__d = done__q;
        scale = ((largest__q[(32'hb)+:(9)]) & 20'hfffff) | 32'hffe00;
        delay__d = scale - largest__q;
        least_scale = ((smallest__q[(32'hb)+:(9)]) & 20'hfffff) | 32'hffe00;
        wants_mark = started__q & ~marked__q;
        wants_init = wanted__q;
        delay_units = delay__q;
        delay_valid = measured__q;
        least_units = least_scale - smallest__q;
        rounds_done = count__q;
        measuring = ~done__q;
        no_peer = attempts__q[32'h6];
        rejected = reject__q;
    end

endmodule // dtp_phy_p2_inner__dtp__delay

module dtp_phy_p2_inner__dtp__difference(clock,reset,ack_valid,measuring,heard,listening,message_kind,message_value,message_age,delay_valid,delay_units,alpha_units,lead_units,reference_units,free_units,ack,beacon,beacon_join,said,units,units_high,mismatch);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire ack_valid;
    input wire measuring;
    input wire heard;
    input wire listening;
    input wire [2:0] message_kind;
    input wire [44:0] message_value;
    input wire [3:0] message_age;
    input wire delay_valid;
    input wire [19:0] delay_units;
    input wire [7:0] alpha_units;
    input wire [10:0] lead_units;
    input wire [63:0] reference_units;
    input wire [44:0] free_units;
    output reg ack;
    output reg beacon;
    output reg beacon_join;
    output reg said;
    output reg [44:0] units;
    output reg [18:0] units_high;
    output reg mismatch;

    // Stub signals
    reg msb_valid__clock;
    reg msb_valid__reset;
    reg msb_valid__d;
    wire msb_valid__q;
    reg msb__clock;
    reg msb__reset;
    reg [44:0] msb__d;
    wire [44:0] msb__q;
    reg read_ack__clock;
    reg read_ack__reset;
    reg read_ack__d;
    wire read_ack__q;
    reg read_beacon__clock;
    reg read_beacon__reset;
    reg read_beacon__d;
    wire read_beacon__q;
    reg read_join__clock;
    reg read_join__reset;
    reg read_join__d;
    wire read_join__q;
    reg paired__clock;
    reg paired__reset;
    reg paired__d;
    wire paired__q;
    reg belongs__clock;
    reg belongs__reset;
    reg belongs__d;
    wire belongs__q;
    reg carried__clock;
    reg carried__reset;
    reg carried__d;
    wire carried__q;
    reg wide_low__clock;
    reg wide_low__reset;
    reg [45:0] wide_low__d;
    wire [45:0] wide_low__q;
    reg wide_high__clock;
    reg wide_high__reset;
    reg [18:0] wide_high__d;
    wire [18:0] wide_high__q;
    reg late__clock;
    reg late__reset;
    reg [21:0] late__d;
    wire [21:0] late__q;
    reg is_ack__clock;
    reg is_ack__reset;
    reg is_ack__d;
    wire is_ack__q;
    reg is_beacon__clock;
    reg is_beacon__reset;
    reg is_beacon__d;
    wire is_beacon__q;
    reg is_join__clock;
    reg is_join__reset;
    reg is_join__d;
    wire is_join__q;
    reg unmatched__clock;
    reg unmatched__reset;
    reg unmatched__d;
    wire unmatched__q;
    reg sum__clock;
    reg sum__reset;
    reg [63:0] sum__d;
    wire [63:0] sum__q;

    // Local signals
    reg hears;
    reg is_msb;
    reg [26:0] overlap;
    reg [44:0] own;
    reg [21:0] basis;
    reg [11:0] lead;
    reg [11:0] age_less_lead;
    reg [21:0] addition;
    reg [7:0] alpha;
    reg adds;
    reg matched;
    reg carry;
    reg borrow;
    reg below;
    reg [63:0] parity;
    reg [63:0] carries;
    reg [63:0] low;
    reg [63:0] late_wide;

    // Sub module instances
    dtp_phy_p2_inner__reg_1 msb_valid(
        .clock(msb_valid__clock),
        .reset(msb_valid__reset),
        .d(msb_valid__d),
        .q(msb_valid__q)
    );
    dtp_phy_p2_inner__reg_45 msb(
        .clock(msb__clock),
        .reset(msb__reset),
        .d(msb__d),
        .q(msb__q)
    );
    dtp_phy_p2_inner__reg_1 read_ack(
        .clock(read_ack__clock),
        .reset(read_ack__reset),
        .d(read_ack__d),
        .q(read_ack__q)
    );
    dtp_phy_p2_inner__reg_1 read_beacon(
        .clock(read_beacon__clock),
        .reset(read_beacon__reset),
        .d(read_beacon__d),
        .q(read_beacon__q)
    );
    dtp_phy_p2_inner__reg_1 read_join(
        .clock(read_join__clock),
        .reset(read_join__reset),
        .d(read_join__d),
        .q(read_join__q)
    );
    dtp_phy_p2_inner__reg_1 paired(
        .clock(paired__clock),
        .reset(paired__reset),
        .d(paired__d),
        .q(paired__q)
    );
    dtp_phy_p2_inner__reg_1 belongs(
        .clock(belongs__clock),
        .reset(belongs__reset),
        .d(belongs__d),
        .q(belongs__q)
    );
    dtp_phy_p2_inner__reg_1 carried(
        .clock(carried__clock),
        .reset(carried__reset),
        .d(carried__d),
        .q(carried__q)
    );
    dtp_phy_p2_inner__reg_46 wide_low(
        .clock(wide_low__clock),
        .reset(wide_low__reset),
        .d(wide_low__d),
        .q(wide_low__q)
    );
    dtp_phy_p2_inner__reg_19 wide_high(
        .clock(wide_high__clock),
        .reset(wide_high__reset),
        .d(wide_high__d),
        .q(wide_high__q)
    );
    dtp_phy_p2_inner__reg_22 late(
        .clock(late__clock),
        .reset(late__reset),
        .d(late__d),
        .q(late__q)
    );
    dtp_phy_p2_inner__reg_1 is_ack(
        .clock(is_ack__clock),
        .reset(is_ack__reset),
        .d(is_ack__d),
        .q(is_ack__q)
    );
    dtp_phy_p2_inner__reg_1 is_beacon(
        .clock(is_beacon__clock),
        .reset(is_beacon__reset),
        .d(is_beacon__d),
        .q(is_beacon__q)
    );
    dtp_phy_p2_inner__reg_1 is_join(
        .clock(is_join__clock),
        .reset(is_join__reset),
        .d(is_join__d),
        .q(is_join__q)
    );
    dtp_phy_p2_inner__reg_1 unmatched(
        .clock(unmatched__clock),
        .reset(unmatched__reset),
        .d(unmatched__d),
        .q(unmatched__q)
    );
    dtp_phy_p2_inner__reg_64 sum(
        .clock(sum__clock),
        .reset(sum__reset),
        .d(sum__d),
        .q(sum__q)
    );

    // Update code
    always @(*) begin
        msb_valid__clock = clock;
        msb__clock = clock;
        sum__clock = clock;
        msb_valid__d = msb_valid__q;
        msb__d = msb__q;
        sum__d = sum__q;
        read_ack__clock = clock;
        read_beacon__clock = clock;
        read_join__clock = clock;
        paired__clock = clock;
        belongs__clock = clock;
        carried__clock = clock;
        wide_low__clock = clock;
        wide_high__clock = clock;
        late__clock = clock;
        is_ack__clock = clock;
        is_beacon__clock = clock;
        is_join__clock = clock;
        unmatched__clock = clock;
        read_ack__reset = reset | ~measuring;
        is_ack__reset = reset | ~measuring;
        msb_valid__reset = reset | ~listening;
        read_beacon__reset = reset | ~listening;
        read_join__reset = reset | ~listening;
        is_beacon__reset = reset | ~listening;
        is_join__reset = reset | ~listening;
        unmatched__reset = reset | ~listening;
        msb__reset = 1'b0;
        paired__reset = 1'b0;
        belongs__reset = 1'b0;
        carried__reset = 1'b0;
        wide_low__reset = 1'b0;
        wide_high__reset = 1'b0;
        late__reset = 1'b0;
        sum__reset = 1'b0;
        is_msb = heard & (message_kind == 32'h3);
        hears = heard & (message_kind == 32'h7);
        if (is_msb) begin
            msb_valid__d = 1'b1;
            msb__d = message_value;
        end
        if (hears) begin
            msb_valid__d = 1'b0;
        end
        read_ack__d = ack_valid;
        read_beacon__d = heard & (message_kind == 32'h4);
        read_join__d = hears;
        paired__d = msb_valid__q;
        overlap = ((message_value[(32'h13)+:(26)]) & 27'h7ffffff) - ((msb__q[(32'h0)+:(26)]) & 27'h7ffffff);
        belongs__d = ~|overlap[(32'h1)+:(25)];
        carried__d = overlap[32'h1a];
        own = free_units;
        if (delay_valid) begin
            own = reference_units[(32'h0)+:(45)];
        end
        wide_low__d = ((message_value) & 46'h3fffffffffff) - ((own) & 46'h3fffffffffff);
        wide_high__d = msb__q[(32'h1a)+:(19)] - reference_units[(32'h2d)+:(19)];
        alpha = 32'h0;
        if (~delay_valid) begin
            alpha = alpha_units - 32'h1;
        end
        basis = ((alpha) & 22'h3fffff) | ((delay_units) & 22'h3fffff);
        lead = ((lead_units) & 12'hfff);
        if (lead_units[32'ha]) begin
            lead = ((lead_units) & 12'hfff) | 32'h800;
        end
        age_less_lead = ((message_age) & 12'hfff) - lead;
        addition = ((age_less_lead) & 22'h3fffff);
        if (age_less_lead[32'hb]) begin
            addition = ((age_less_lead) & 22'h3fffff) | 32'h3ff000;
        end
        late__d = basis + addition;
        carry = carried__q;
        borrow = wide_low__q[32'h2d];
        below = late__q[32'h15];
        late_wide = ((late__q) & 64'hffffffffffffffff);
        if (below) begin
            late_wide = ((late__q) & 64'hffffffffffffffff) | 64'h1fffffc00000;
        end
        parity = 32'h0;
        if (carry ^ borrow ^ below) begin
            parity = 64'h200000000000;
        end
        carries = 32'h0;
        if ((borrow & below) | ((borrow | below) & ~carry)) begin
            carries = 64'hffffc00000000000;
        end
        low = ((wide_low__q[(32'h0)+:(45)]) & 64'hffffffffffffffff) | (((wide_high__q) & 64'hffffffffffffffff) << 32'h2d);
        adds = read_ack__q | read_beacon__q | read_join__q;
        if (adds) begin
            sum__d = low + (late_wide | carries | parity);
        end
        matched = paired__q & belongs__q;
        is_ack__d = read_ack__q;
        is_beacon__d = read_beacon__q;
        is_join__d = read_join__q & matched;
        unmatched__d = read_join__q & ~matched;
        ack = is_ack__q;
        beacon = is_beacon__q;
        beacon_join = is_join__q;
        said = is_ack__q | is_beacon__q | is_join__q;
        units = sum__q[(32'h0)+:(45)];
        units_high = sum__q[(32'h2d)+:(19)];
        mismatch = unmatched__q;
    end

endmodule // dtp_phy_p2_inner__dtp__difference

module dtp_phy_p2_inner__dtp__dispatch(arrival_valid,arrival_kind,link_up,role,tree,parent,measured,peer_seen,gc_heard,no_peer,faulty,stale,enable,init,ack,heard,restart,synchronised,sends,follows,alive,asked,state);

    // Module arguments
    input wire arrival_valid;
    input wire [2:0] arrival_kind;
    input wire link_up;
    input wire [1:0] role;
    input wire tree;
    input wire parent;
    input wire measured;
    input wire peer_seen;
    input wire gc_heard;
    input wire no_peer;
    input wire faulty;
    input wire stale;
    output reg enable;
    output reg init;
    output reg ack;
    output reg heard;
    output reg restart;
    output reg synchronised;
    output reg sends;
    output reg follows;
    output reg alive;
    output reg asked;
    output reg [2:0] state;

    // Local signals
    reg speaks;
    reg asks;
    reg known;
    reg begins;
    reg whole;
    reg joins;
    reg hears;
    reg obeys;

    // Update code
    always @(*) begin
        speaks = role != 32'h3;
        asks = arrival_valid & (arrival_kind == 32'h1);
        known = measured & peer_seen;
        begins = asks & gc_heard;
        whole = known & link_up;
        enable = speaks;
        init = asks;
        ack = arrival_valid & (arrival_kind == 32'h2);
        joins = arrival_valid & (arrival_kind == 32'h7);
        hears = joins | (arrival_valid & ((arrival_kind == 32'h3) | (arrival_kind == 32'h4)));
        heard = hears;
        restart = begins;
        synchronised = whole;
        sends = whole & ~role[32'h1] & ~(tree & parent);
        obeys = whole & ~role[32'h0] & ~(tree & ~parent) & ~faulty;
        follows = obeys;
        alive = hears & ~obeys;
        asked = joins & ~obeys;
        if (~speaks) begin
            state = 32'h0;
        end
        else if (~link_up) begin
            state = 32'h1;
        end
        else if (no_peer) begin
            state = 32'h2;
        end
        else if (~known) begin
            state = 32'h3;
        end
        else if (faulty) begin
            state = 32'h4;
        end
        else if (stale) begin
            state = 32'h5;
        end
        else begin
            state = 32'h6;
        end
    end

endmodule // dtp_phy_p2_inner__dtp__dispatch

module dtp_phy_p2_inner__dtp__follower(clock,reset,follows,exact,beacon,beacon_join,units,mismatch,join_open,move_apply,move_units,granted,lead_units,request,listening,pass_on,behind,followed_valid,followed_range_reject,followed_join_reject,followed_jumped,followed_peer_behind,followed_pushed,peer_lead_valid,peer_lead_units);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire follows;
    input wire exact;
    input wire beacon;
    input wire beacon_join;
    input wire [63:0] units;
    input wire mismatch;
    input wire join_open;
    input wire move_apply;
    input wire [10:0] move_units;
    input wire granted;
    output reg [10:0] lead_units;
    output reg request;
    output reg listening;
    output reg pass_on;
    output reg behind;
    output reg followed_valid;
    output reg followed_range_reject;
    output reg followed_join_reject;
    output reg followed_jumped;
    output reg followed_peer_behind;
    output reg followed_pushed;
    output reg peer_lead_valid;
    output reg [15:0] peer_lead_units;

    // Constant declarations
    localparam pass_on_units = 11'b11101100000;
    localparam behind_units = 11'b11111111100;

    // Stub signals
    reg [63:0] range__units;
    reg range__whole;
    wire range__in_range;
    wire range__fits;
    reg [63:0] spread_range__units;
    reg spread_range__whole;
    wire spread_range__in_range;
    wire spread_range__fits;
    reg lead__clock;
    reg lead__reset;
    reg [10:0] lead__d;
    wire [10:0] lead__q;
    reg far_behind__clock;
    reg far_behind__reset;
    reg far_behind__d;
    wire far_behind__q;
    reg first__clock;
    reg first__reset;
    reg [63:0] first__d;
    wire [63:0] first__q;
    reg first_valid__clock;
    reg first_valid__reset;
    reg first_valid__d;
    wire first_valid__q;
    reg first_load__clock;
    reg first_load__reset;
    reg first_load__d;
    wire first_load__q;
    reg is_join__clock;
    reg is_join__reset;
    reg is_join__d;
    wire is_join__q;
    reg ranged__clock;
    reg ranged__reset;
    reg ranged__d;
    wire ranged__q;
    reg judged__clock;
    reg judged__reset;
    reg judged__d;
    wire judged__q;
    reg near__clock;
    reg near__reset;
    reg near__d;
    wire near__q;
    reg fits__clock;
    reg fits__reset;
    reg fits__d;
    wire fits__q;
    reg is_below__clock;
    reg is_below__reset;
    reg is_below__d;
    wire is_below__q;
    reg has_low__clock;
    reg has_low__reset;
    reg has_low__d;
    wire has_low__q;
    reg consistent__clock;
    reg consistent__reset;
    reg consistent__d;
    wire consistent__q;
    reg requests__clock;
    reg requests__reset;
    reg requests__d;
    wire requests__q;
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
    reg pushed__clock;
    reg pushed__reset;
    reg pushed__d;
    wire pushed__q;
    reg peer_lead__clock;
    reg peer_lead__reset;
    reg peer_lead__d;
    wire peer_lead__q;

    // Local signals
    reg [7:0] low;
    reg negative;
    reg [2:0] waiting;
    reg passes;
    reg done;
    reg forget;
    reg settle;
    reg clear;
    reg full;
    reg pull;
    reg is_near;
    reg is_far;
    reg forgets_first;
    reg far_join;
    reg jump;
    reg keep;
    reg [10:0] left;
    reg [10:0] push;

    // Sub module instances
    dtp_phy_p2_inner__dtp__follower__range range(
        .units(range__units),
        .whole(range__whole),
        .in_range(range__in_range),
        .fits(range__fits)
    );
    dtp_phy_p2_inner__dtp__follower__range spread_range(
        .units(spread_range__units),
        .whole(spread_range__whole),
        .in_range(spread_range__in_range),
        .fits(spread_range__fits)
    );
    dtp_phy_p2_inner__reg_11 lead(
        .clock(lead__clock),
        .reset(lead__reset),
        .d(lead__d),
        .q(lead__q)
    );
    dtp_phy_p2_inner__reg_1 far_behind(
        .clock(far_behind__clock),
        .reset(far_behind__reset),
        .d(far_behind__d),
        .q(far_behind__q)
    );
    dtp_phy_p2_inner__reg_64 first(
        .clock(first__clock),
        .reset(first__reset),
        .d(first__d),
        .q(first__q)
    );
    dtp_phy_p2_inner__reg_1 first_valid(
        .clock(first_valid__clock),
        .reset(first_valid__reset),
        .d(first_valid__d),
        .q(first_valid__q)
    );
    dtp_phy_p2_inner__reg_1 first_load(
        .clock(first_load__clock),
        .reset(first_load__reset),
        .d(first_load__d),
        .q(first_load__q)
    );
    dtp_phy_p2_inner__reg_1 is_join(
        .clock(is_join__clock),
        .reset(is_join__reset),
        .d(is_join__d),
        .q(is_join__q)
    );
    dtp_phy_p2_inner__reg_1 ranged(
        .clock(ranged__clock),
        .reset(ranged__reset),
        .d(ranged__d),
        .q(ranged__q)
    );
    dtp_phy_p2_inner__reg_1 judged(
        .clock(judged__clock),
        .reset(judged__reset),
        .d(judged__d),
        .q(judged__q)
    );
    dtp_phy_p2_inner__reg_1 near(
        .clock(near__clock),
        .reset(near__reset),
        .d(near__d),
        .q(near__q)
    );
    dtp_phy_p2_inner__reg_1 fits(
        .clock(fits__clock),
        .reset(fits__reset),
        .d(fits__d),
        .q(fits__q)
    );
    dtp_phy_p2_inner__reg_1 is_below(
        .clock(is_below__clock),
        .reset(is_below__reset),
        .d(is_below__d),
        .q(is_below__q)
    );
    dtp_phy_p2_inner__reg_1 has_low(
        .clock(has_low__clock),
        .reset(has_low__reset),
        .d(has_low__d),
        .q(has_low__q)
    );
    dtp_phy_p2_inner__reg_1 consistent(
        .clock(consistent__clock),
        .reset(consistent__reset),
        .d(consistent__d),
        .q(consistent__q)
    );
    dtp_phy_p2_inner__reg_1 requests(
        .clock(requests__clock),
        .reset(requests__reset),
        .d(requests__d),
        .q(requests__q)
    );
    dtp_phy_p2_inner__reg_1 valid(
        .clock(valid__clock),
        .reset(valid__reset),
        .d(valid__d),
        .q(valid__q)
    );
    dtp_phy_p2_inner__reg_1 range_reject(
        .clock(range_reject__clock),
        .reset(range_reject__reset),
        .d(range_reject__d),
        .q(range_reject__q)
    );
    dtp_phy_p2_inner__reg_1 join_reject(
        .clock(join_reject__clock),
        .reset(join_reject__reset),
        .d(join_reject__d),
        .q(join_reject__q)
    );
    dtp_phy_p2_inner__reg_1 jumped(
        .clock(jumped__clock),
        .reset(jumped__reset),
        .d(jumped__d),
        .q(jumped__q)
    );
    dtp_phy_p2_inner__reg_1 peer_behind(
        .clock(peer_behind__clock),
        .reset(peer_behind__reset),
        .d(peer_behind__d),
        .q(peer_behind__q)
    );
    dtp_phy_p2_inner__reg_1 pushed(
        .clock(pushed__clock),
        .reset(pushed__reset),
        .d(pushed__d),
        .q(pushed__q)
    );
    dtp_phy_p2_inner__reg_1 peer_lead(
        .clock(peer_lead__clock),
        .reset(peer_lead__reset),
        .d(peer_lead__d),
        .q(peer_lead__q)
    );

    // Update code
    always @(*) begin
        lead__clock = clock;
        far_behind__clock = clock;
        first_load__clock = clock;
        ranged__clock = clock;
        judged__clock = clock;
        consistent__clock = clock;
        first__clock = clock;
        first_valid__clock = clock;
        is_join__clock = clock;
        requests__clock = clock;
        near__clock = clock;
        fits__clock = clock;
        first__d = first__q;
        first_valid__d = first_valid__q;
        is_join__d = is_join__q;
        requests__d = requests__q;
        near__d = near__q;
        fits__d = fits__q;
        is_below__clock = clock;
        has_low__clock = clock;
        is_below__d = is_below__q;
        has_low__d = has_low__q;
        valid__clock = clock;
        range_reject__clock = clock;
        join_reject__clock = clock;
        jumped__clock = clock;
        peer_behind__clock = clock;
        pushed__clock = clock;
        peer_lead__clock = clock;
        negative = lead__q[32'ha];
        passes = far_behind__q & ~exact;
        done = granted & move_apply;
        forget = ~follows | passes;
        clear = reset | forget | done;
        settle = reset | done | (forget & ~move_apply);
        lead__reset = settle;
        far_behind__reset = settle;
        first_valid__reset = clear;
        first_load__reset = clear;
        ranged__reset = clear;
        judged__reset = clear;
        requests__reset = clear;
        valid__reset = clear;
        range_reject__reset = clear;
        join_reject__reset = clear;
        peer_behind__reset = clear;
        pushed__reset = clear;
        peer_lead__reset = clear;
        jumped__reset = reset | forget;
        is_join__reset = 1'b0;
        near__reset = 1'b0;
        fits__reset = 1'b0;
        is_below__reset = 1'b0;
        has_low__reset = 1'b0;
        consistent__reset = 1'b0;
        range__units = units;
        range__whole = beacon_join;
        low = units[(32'h0)+:(8)];
        if (beacon | beacon_join) begin
            is_join__d = beacon_join;
            near__d = range__in_range;
            fits__d = range__fits;
            has_low__d = |low;
            is_below__d = (beacon_join & units[32'h3f]) | (~beacon_join & units[32'h2c]);
        end
        ranged__d = beacon | beacon_join;
        spread_range__units = first__q;
        spread_range__whole = first_valid__q;
        consistent__d = spread_range__in_range & first_valid__q;
        judged__d = ranged__q;
        waiting = lead__q[(32'h7)+:(3)];
        full = (~negative & |waiting) | (exact & negative & ~&waiting);
        pull = (~is_below__q & (has_low__q | ~near__q)) | exact;
        is_near = judged__q & near__q & ~full;
        is_far = judged__q & ~is_near;
        far_join = is_far & is_join__q & pull;
        jump = far_join & consistent__q & join_open;
        keep = far_join & ~jump;
        requests__d = requests__q | jump;
        forgets_first = is_near | (judged__q & is_join__q);
        first__reset = clear | forgets_first;
        if (beacon_join | first_load__q) begin
            first__d = units - first__q;
        end
        first_load__d = keep;
        first_valid__d = keep | (first_valid__q & ~forgets_first);
        push = 32'h0;
        if (is_near & pull & ~forget) begin
            push = units[(32'h0)+:(11)];
        end
        left = lead__q - move_units;
        far_behind__d = left[32'ha] & (left < pass_on_units);
        lead__d = left + push;
        valid__d = is_near;
        range_reject__d = is_far & ~is_join__q;
        join_reject__d = mismatch | (keep & ~join_open);
        jumped__d = done;
        peer_behind__d = is_far & is_join__q & ~pull;
        pushed__d = is_near & pull;
        peer_lead__d = judged__q;
        lead_units = lead__q;
        request = requests__q;
        listening = ~forget & ~requests__q;
        pass_on = passes;
        behind = negative & (lead__q < behind_units);
        followed_valid = valid__q;
        followed_range_reject = range_reject__q;
        followed_join_reject = join_reject__q;
        followed_jumped = jumped__q;
        followed_peer_behind = peer_behind__q;
        followed_pushed = pushed__q;
        peer_lead_valid = peer_lead__q;
        peer_lead_units = units[(32'h0)+:(16)];
        if (~fits__q) begin
            peer_lead_units = 32'h7fff;
            if (is_below__q) begin
                peer_lead_units = 32'h8000;
            end
        end
    end

endmodule // dtp_phy_p2_inner__dtp__follower

module dtp_phy_p2_inner__dtp__follower__range(units,whole,in_range,fits);

    // Module arguments
    input wire [63:0] units;
    input wire whole;
    output reg in_range;
    output reg fits;

    // Constant declarations
    localparam upper = 8'ha0;
    localparam lower = 8'h60;

    // Local signals
    reg [7:0] low;
    reg [63:0] differ;
    reg [6:0] near;
    reg [28:0] high;
    reg [18:0] top;

    // Update code
    always @(*) begin
        low = units[(32'h0)+:(8)];
        differ = units ^ (units >> 32'h1);
        near = differ[(32'h8)+:(7)];
        high = differ[(32'hf)+:(29)];
        top = differ[(32'h2c)+:(19)];
        fits = ~|high & ~(whole & |top);
        in_range = ~|near & ~|high & ~(whole & |top) & ((~units[32'h8] & (low <= upper)) | (units[32'h8] & (low >= lower)));
    end

endmodule // dtp_phy_p2_inner__dtp__follower__range

module dtp_phy_p2_inner__dtp__guard(clock,reset,pushed,push_units,leak,clear,faulty);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire pushed;
    input wire [8:0] push_units;
    input wire leak;
    input wire clear;
    output reg faulty;

    // Constant declarations
    localparam burst = 10'b101000000;

    // Stub signals
    reg level_units__clock;
    reg level_units__reset;
    reg [10:0] level_units__d;
    wire [10:0] level_units__q;
    reg leak_due__clock;
    reg leak_due__reset;
    reg leak_due__d;
    wire leak_due__q;
    reg fault__clock;
    reg fault__reset;
    reg fault__d;
    wire fault__q;

    // Local signals
    reg empty;
    reg below;
    reg [9:0] level;
    reg due;
    reg dry;
    reg [10:0] push;

    // Sub module instances
    dtp_phy_p2_inner__reg_11 level_units(
        .clock(level_units__clock),
        .reset(level_units__reset),
        .d(level_units__d),
        .q(level_units__q)
    );
    dtp_phy_p2_inner__reg_1 leak_due(
        .clock(leak_due__clock),
        .reset(leak_due__reset),
        .d(leak_due__d),
        .q(leak_due__q)
    );
    dtp_phy_p2_inner__reg_1 fault(
        .clock(fault__clock),
        .reset(fault__reset),
        .d(fault__d),
        .q(fault__q)
    );

    // Update code
    always @(*) begin
        level_units__clock = clock;
        leak_due__clock = clock;
        fault__clock = clock;
        empty = reset | clear;
        below = level_units__q[32'ha];
        leak_due__reset = empty;
        fault__reset = empty;
        level = level_units__q[(32'h0)+:(10)];
        fault__d = fault__q | (~below & (level > burst));
        due = leak | leak_due__q;
        dry = due & ~pushed & ~|level;
        level_units__reset = empty | below | fault__q | dry;
        leak_due__d = due & pushed;
        push = 32'h0;
        if (due) begin
            push = 32'h7ff;
        end
        if (pushed) begin
            push = ((push_units) & 11'h7ff);
            if (push_units[32'h8]) begin
                push = ((push_units) & 11'h7ff) | 32'h600;
            end
        end
        level_units__d = level_units__q + push;
        faulty = fault__q;
    end

endmodule // dtp_phy_p2_inner__dtp__guard

module dtp_phy_p2_inner__dtp__joins(clock,reset,enable,trigger,msb_sent,join_sent,wants_msb,wants_join);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire trigger;
    input wire msb_sent;
    input wire join_sent;
    output reg wants_msb;
    output reg wants_join;

    // Constant declarations
    localparam pairs = 3'b100;

    // Stub signals
    reg pairs_left__clock;
    reg pairs_left__reset;
    reg [2:0] pairs_left__d;
    wire [2:0] pairs_left__q;
    reg msb_done__clock;
    reg msb_done__reset;
    reg msb_done__d;
    wire msb_done__q;

    // Local signals
    reg more;

    // Sub module instances
    dtp_phy_p2_inner__reg_3 pairs_left(
        .clock(pairs_left__clock),
        .reset(pairs_left__reset),
        .d(pairs_left__d),
        .q(pairs_left__q)
    );
    dtp_phy_p2_inner__reg_1 msb_done(
        .clock(msb_done__clock),
        .reset(msb_done__reset),
        .d(msb_done__d),
        .q(msb_done__q)
    );

    // Update code
    always @(*) begin
        pairs_left__clock = clock;
        msb_done__clock = clock;
        pairs_left__d = pairs_left__q;
        msb_done__d = msb_done__q;
        pairs_left__reset = reset | ~enable;
        msb_done__reset = reset | ~enable;
        more = pairs_left__q != 32'h0;
        if (trigger) begin
            pairs_left__d = pairs;
            msb_done__d = 1'b0;
        end
        else if (join_sent) begin
            if (more) begin
                pairs_left__d = pairs_left__q - 32'h1;
            end
            msb_done__d = 1'b0;
        end
        else if (msb_sent) begin
            msb_done__d = 1'b1;
        end
        wants_msb = more & ~msb_done__q;
        wants_join = more & msb_done__q;
    end

endmodule // dtp_phy_p2_inner__dtp__joins

module dtp_phy_p2_inner__dtp__log(clock,reset,enable,sent,host_valid,gc,wants_own,tag,wants_host,host_ready);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire sent;
    input wire host_valid;
    input wire [63:0] gc;
    output reg wants_own;
    output reg [1:0] tag;
    output reg wants_host;
    output reg host_ready;

    // Stub signals
    reg last_tag__clock;
    reg last_tag__reset;
    reg [1:0] last_tag__d;
    wire [1:0] last_tag__q;
    reg own_due__clock;
    reg own_due__reset;
    reg own_due__d;
    wire own_due__q;
    reg own_turn__clock;
    reg own_turn__reset;
    reg own_turn__d;
    wire own_turn__q;
    reg host_turn__clock;
    reg host_turn__reset;
    reg host_turn__d;
    wire host_turn__q;

    // Local signals
    reg clear;
    reg [1:0] due_tag;
    reg changes;

    // Sub module instances
    dtp_phy_p2_inner__reg_2 last_tag(
        .clock(last_tag__clock),
        .reset(last_tag__reset),
        .d(last_tag__d),
        .q(last_tag__q)
    );
    dtp_phy_p2_inner__reg_1 own_due(
        .clock(own_due__clock),
        .reset(own_due__reset),
        .d(own_due__d),
        .q(own_due__q)
    );
    dtp_phy_p2_inner__reg_1 own_turn(
        .clock(own_turn__clock),
        .reset(own_turn__reset),
        .d(own_turn__d),
        .q(own_turn__q)
    );
    dtp_phy_p2_inner__reg_1 host_turn(
        .clock(host_turn__clock),
        .reset(host_turn__reset),
        .d(host_turn__d),
        .q(host_turn__q)
    );

    // Update code
    always @(*) begin
        last_tag__clock = clock;
        own_due__clock = clock;
        own_turn__clock = clock;
        host_turn__clock = clock;
        due_tag = gc[(32'h15)+:(2)];
        last_tag__d = due_tag;
        last_tag__reset = reset;
        changes = due_tag != last_tag__q;
        clear = reset | ~enable;
        own_due__reset = clear | &due_tag;
        own_turn__reset = clear | &due_tag;
        host_turn__reset = clear;
        own_due__d = changes | (own_due__q & ~(own_turn__q & sent));
        own_turn__d = (own_turn__q & ~sent) | (~own_turn__q & ~host_turn__q & own_due__q);
        host_turn__d = host_valid & ~sent & (host_turn__q | (~own_turn__q & ~own_due__q));
        wants_own = own_turn__q;
        tag = last_tag__q;
        wants_host = host_turn__q;
        host_ready = host_turn__q & sent;
    end

endmodule // dtp_phy_p2_inner__dtp__log

module dtp_phy_p2_inner__dtp__responder(clock,reset,link_up,enable,init_valid,init_value,init_age,heard,ack_sent,start_units,wants_ack_valid,wants_ack_value,peer_seen,gc_heard,dropped);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire link_up;
    input wire enable;
    input wire init_valid;
    input wire [44:0] init_value;
    input wire [3:0] init_age;
    input wire heard;
    input wire ack_sent;
    input wire [7:0] start_units;
    output reg wants_ack_valid;
    output reg [44:0] wants_ack_value;
    output reg peer_seen;
    output reg gc_heard;
    output reg dropped;

    // Constant declarations
    localparam tick_units = 16'h14;

    // Stub signals
    reg pending__clock;
    reg pending__reset;
    reg pending__d;
    wire pending__q;
    reg value__clock;
    reg value__reset;
    reg [44:0] value__d;
    wire [44:0] value__q;
    reg residence__clock;
    reg residence__reset;
    reg [15:0] residence__d;
    wire [15:0] residence__q;
    reg guarded__clock;
    reg guarded__reset;
    reg guarded__d;
    wire guarded__q;
    reg seen__clock;
    reg seen__reset;
    reg seen__d;
    wire seen__q;
    reg gc_last__clock;
    reg gc_last__reset;
    reg gc_last__d;
    wire gc_last__q;
    reg drop__clock;
    reg drop__reset;
    reg drop__d;
    wire drop__q;

    // Local signals
    reg clear;
    reg empty;
    reg late;
    reg guard;
    reg [7:0] start;
    reg [15:0] grown;

    // Sub module instances
    dtp_phy_p2_inner__reg_1 pending(
        .clock(pending__clock),
        .reset(pending__reset),
        .d(pending__d),
        .q(pending__q)
    );
    dtp_phy_p2_inner__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_phy_p2_inner__reg_16 residence(
        .clock(residence__clock),
        .reset(residence__reset),
        .d(residence__d),
        .q(residence__q)
    );
    dtp_phy_p2_inner__reg_1 guarded(
        .clock(guarded__clock),
        .reset(guarded__reset),
        .d(guarded__d),
        .q(guarded__q)
    );
    dtp_phy_p2_inner__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_phy_p2_inner__reg_1 gc_last(
        .clock(gc_last__clock),
        .reset(gc_last__reset),
        .d(gc_last__d),
        .q(gc_last__q)
    );
    dtp_phy_p2_inner__reg_1 drop(
        .clock(drop__clock),
        .reset(drop__reset),
        .d(drop__d),
        .q(drop__q)
    );

    // Update code
    always @(*) begin
        value__clock = clock;
        value__d = value__q;
        pending__clock = clock;
        residence__clock = clock;
        guarded__clock = clock;
        seen__clock = clock;
        gc_last__clock = clock;
        drop__clock = clock;
        clear = reset | ~link_up | ~enable;
        seen__reset = clear;
        gc_last__reset = clear;
        drop__reset = clear;
        late = residence__q[32'hf] & residence__q[32'hd];
        drop__d = late & ~init_valid & ~ack_sent;
        gc_last__d = ~init_valid & (gc_last__q | heard);
        seen__d = seen__q | heard | init_valid;
        empty = clear | (~init_valid & (~pending__q | ack_sent | late));
        pending__reset = empty;
        value__reset = empty;
        residence__reset = empty;
        guarded__reset = clear | init_valid;
        pending__d = 1'b1;
        start = start_units + ((init_age) & 8'hff);
        guard = (residence__q[32'hc] ^ guarded__q);
        grown = residence__q + tick_units + ((guard) & 16'hffff);
        guarded__d = residence__q[32'hc];
        residence__d = grown;
        if (init_valid) begin
            value__d = init_value;
            residence__d = ((start) & 16'hffff);
        end
        wants_ack_valid = pending__q;
        wants_ack_value = value__q + ((residence__q) & 45'h1fffffffffff);
        peer_seen = seen__q;
        gc_heard = gc_last__q;
        dropped = drop__q;
    end

endmodule // dtp_phy_p2_inner__dtp__responder

module dtp_phy_p2_inner__dtp__timer(clock,reset,enable,sent,now,interval_ticks,wants_beacon,overdue,past_due_ticks);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire enable;
    input wire sent;
    input wire now;
    input wire [12:0] interval_ticks;
    output reg wants_beacon;
    output reg overdue;
    output reg [13:0] past_due_ticks;

    // Stub signals
    reg passed_ticks__clock;
    reg passed_ticks__reset;
    reg [12:0] passed_ticks__d;
    wire [12:0] passed_ticks__q;
    reg pending__clock;
    reg pending__reset;
    reg pending__d;
    wire pending__q;
    reg late__clock;
    reg late__reset;
    reg late__d;
    wire late__q;

    // Local signals
    reg [13:0] past_due;
    reg out;

    // Sub module instances
    dtp_phy_p2_inner__reg_13_b1 passed_ticks(
        .clock(passed_ticks__clock),
        .reset(passed_ticks__reset),
        .d(passed_ticks__d),
        .q(passed_ticks__q)
    );
    dtp_phy_p2_inner__reg_1 pending(
        .clock(pending__clock),
        .reset(pending__reset),
        .d(pending__d),
        .q(pending__q)
    );
    dtp_phy_p2_inner__reg_1 late(
        .clock(late__clock),
        .reset(late__reset),
        .d(late__d),
        .q(late__q)
    );

    // Update code
    always @(*) begin
        passed_ticks__clock = clock;
        pending__clock = clock;
        late__clock = clock;
        passed_ticks__reset = reset;
        pending__reset = reset;
        late__reset = reset;
        past_due = ((passed_ticks__q) & 14'h3fff) - ((interval_ticks) & 14'h3fff);
        out = ~past_due[32'hd];
        if (~enable | sent) begin
            passed_ticks__d = 32'h1;
            pending__d = enable & now;
            late__d = 1'b0;
        end
        else begin
            passed_ticks__d = passed_ticks__q + 32'h1;
            if (out | (now & ~pending__q)) begin
                passed_ticks__d = 32'h1;
            end
            pending__d = pending__q | out | now;
            late__d = out & pending__q;
        end
        wants_beacon = pending__q;
        overdue = late__q;
        past_due_ticks = past_due;
    end

endmodule // dtp_phy_p2_inner__dtp__timer

module dtp_phy_p2_inner__dtp__watch(clock,reset,synchronised,follows,valid,range_reject,peer_behind,heard,pass_on,join_window_ticks,strobe_short,strobe_long,stale,rejoin,send_join,join_open);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire synchronised;
    input wire follows;
    input wire valid;
    input wire range_reject;
    input wire peer_behind;
    input wire heard;
    input wire pass_on;
    input wire [27:0] join_window_ticks;
    input wire strobe_short;
    input wire strobe_long;
    output reg stale;
    output reg rejoin;
    output reg send_join;
    output reg join_open;

    // Constant declarations
    localparam stale_end = 7'b101001;
    localparam rejoin_end = 7'b1010001;
    localparam answer_wait = 6'b101010;

    // Stub signals
    reg active__clock;
    reg active__reset;
    reg active__d;
    wire active__q;
    reg heard_before__clock;
    reg heard_before__reset;
    reg heard_before__d;
    wire heard_before__q;
    reg silent_shorts__clock;
    reg silent_shorts__reset;
    reg [6:0] silent_shorts__d;
    wire [6:0] silent_shorts__q;
    reg silence__clock;
    reg silence__reset;
    reg silence__d;
    wire silence__q;
    reg rejects__clock;
    reg rejects__reset;
    reg [3:0] rejects__d;
    wire [3:0] rejects__q;
    reg again__clock;
    reg again__reset;
    reg again__d;
    wire again__q;
    reg sends__clock;
    reg sends__reset;
    reg sends__d;
    wire sends__q;
    reg window_longs__clock;
    reg window_longs__reset;
    reg [12:0] window_longs__d;
    wire [12:0] window_longs__q;
    reg answer_shorts__clock;
    reg answer_shorts__reset;
    reg [5:0] answer_shorts__d;
    wire [5:0] answer_shorts__q;
    reg open__clock;
    reg open__reset;
    reg open__d;
    wire open__q;

    // Local signals
    reg clear;
    reg many;
    reg silent;
    reg joins_again;
    reg trigger;
    reg answers;
    reg [12:0] window;
    reg answering;

    // Sub module instances
    dtp_phy_p2_inner__reg_1 active(
        .clock(active__clock),
        .reset(active__reset),
        .d(active__d),
        .q(active__q)
    );
    dtp_phy_p2_inner__reg_1 heard_before(
        .clock(heard_before__clock),
        .reset(heard_before__reset),
        .d(heard_before__d),
        .q(heard_before__q)
    );
    dtp_phy_p2_inner__reg_7 silent_shorts(
        .clock(silent_shorts__clock),
        .reset(silent_shorts__reset),
        .d(silent_shorts__d),
        .q(silent_shorts__q)
    );
    dtp_phy_p2_inner__reg_1 silence(
        .clock(silence__clock),
        .reset(silence__reset),
        .d(silence__d),
        .q(silence__q)
    );
    dtp_phy_p2_inner__reg_4 rejects(
        .clock(rejects__clock),
        .reset(rejects__reset),
        .d(rejects__d),
        .q(rejects__q)
    );
    dtp_phy_p2_inner__reg_1 again(
        .clock(again__clock),
        .reset(again__reset),
        .d(again__d),
        .q(again__q)
    );
    dtp_phy_p2_inner__reg_1 sends(
        .clock(sends__clock),
        .reset(sends__reset),
        .d(sends__d),
        .q(sends__q)
    );
    dtp_phy_p2_inner__reg_13 window_longs(
        .clock(window_longs__clock),
        .reset(window_longs__reset),
        .d(window_longs__d),
        .q(window_longs__q)
    );
    dtp_phy_p2_inner__reg_6 answer_shorts(
        .clock(answer_shorts__clock),
        .reset(answer_shorts__reset),
        .d(answer_shorts__d),
        .q(answer_shorts__q)
    );
    dtp_phy_p2_inner__reg_1 open(
        .clock(open__clock),
        .reset(open__reset),
        .d(open__d),
        .q(open__q)
    );

    // Update code
    always @(*) begin
        active__clock = clock;
        heard_before__clock = clock;
        silence__clock = clock;
        again__clock = clock;
        sends__clock = clock;
        open__clock = clock;
        rejects__clock = clock;
        silent_shorts__clock = clock;
        window_longs__clock = clock;
        answer_shorts__clock = clock;
        rejects__d = rejects__q;
        silent_shorts__d = silent_shorts__q;
        window_longs__d = window_longs__q;
        answer_shorts__d = answer_shorts__q;
        clear = reset | ~synchronised;
        silent = strobe_short & (silent_shorts__q == rejoin_end);
        active__reset = clear;
        heard_before__reset = clear;
        silent_shorts__reset = clear | valid | silent;
        silence__reset = clear;
        rejects__reset = clear | valid;
        again__reset = clear;
        sends__reset = clear;
        open__reset = clear;
        window_longs__reset = 1'b0;
        answer_shorts__reset = clear;
        many = range_reject & &rejects__q;
        if (range_reject) begin
            rejects__d = rejects__q + 32'h1;
        end
        silence__d = follows & ~valid & (silence__q | (strobe_short & (silent_shorts__q == stale_end)));
        if (strobe_short) begin
            silent_shorts__d = silent_shorts__q + 32'h1;
        end
        joins_again = many | (silent & ~valid);
        again__d = joins_again & follows;
        trigger = ~active__q | (heard & ~heard_before__q) | pass_on | joins_again;
        answering = |answer_shorts__q;
        answers = peer_behind & ~answering;
        if (answers) begin
            answer_shorts__d = answer_wait;
        end
        else if (strobe_short & answering) begin
            answer_shorts__d = answer_shorts__q - 32'h1;
        end
        sends__d = trigger | answers;
        heard_before__d = heard_before__q | heard;
        active__d = 1'b1;
        window = ((join_window_ticks[(32'h10)+:(12)]) & 13'h1fff) + 32'h2;
        open__d = open__q & ~(strobe_long & (window_longs__q == 32'h1));
        if (strobe_long) begin
            window_longs__d = window_longs__q - 32'h1;
        end
        if (trigger) begin
            window_longs__d = window;
            open__d = |join_window_ticks;
        end
        stale = silence__q;
        rejoin = again__q;
        send_join = sends__q;
        join_open = open__q;
    end

endmodule // dtp_phy_p2_inner__dtp__watch

module dtp_phy_p2_inner__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_phy_p2_inner__reg_1

module dtp_phy_p2_inner__reg_10(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [9:0] d;
    output reg [9:0] q;

    // Update code (custom)
    initial q = 10'b0;
    always @(posedge clock) q <= reset ? 10'b0 : d;
endmodule // dtp_phy_p2_inner__reg_10

module dtp_phy_p2_inner__reg_11(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [10:0] d;
    output reg [10:0] q;

    // Update code (custom)
    initial q = 11'b0;
    always @(posedge clock) q <= reset ? 11'b0 : d;
endmodule // dtp_phy_p2_inner__reg_11

module dtp_phy_p2_inner__reg_13(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b0;
    always @(posedge clock) q <= reset ? 13'b0 : d;
endmodule // dtp_phy_p2_inner__reg_13

module dtp_phy_p2_inner__reg_13_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b1;
    always @(posedge clock) q <= reset ? 13'b1 : d;
endmodule // dtp_phy_p2_inner__reg_13_b1

module dtp_phy_p2_inner__reg_15_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [14:0] d;
    output reg [14:0] q;

    // Update code (custom)
    initial q = 15'b1;
    always @(posedge clock) q <= reset ? 15'b1 : d;
endmodule // dtp_phy_p2_inner__reg_15_b1

module dtp_phy_p2_inner__reg_16(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [15:0] d;
    output reg [15:0] q;

    // Update code (custom)
    initial q = 16'h0;
    always @(posedge clock) q <= reset ? 16'h0 : d;
endmodule // dtp_phy_p2_inner__reg_16

module dtp_phy_p2_inner__reg_19(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [18:0] d;
    output reg [18:0] q;

    // Update code (custom)
    initial q = 19'b0;
    always @(posedge clock) q <= reset ? 19'b0 : d;
endmodule // dtp_phy_p2_inner__reg_19

module dtp_phy_p2_inner__reg_1_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b1;
    always @(posedge clock) q <= reset ? 1'b1 : d;
endmodule // dtp_phy_p2_inner__reg_1_b1

module dtp_phy_p2_inner__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_phy_p2_inner__reg_2

module dtp_phy_p2_inner__reg_20(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [19:0] d;
    output reg [19:0] q;

    // Update code (custom)
    initial q = 20'h0;
    always @(posedge clock) q <= reset ? 20'h0 : d;
endmodule // dtp_phy_p2_inner__reg_20

module dtp_phy_p2_inner__reg_20_hfffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [19:0] d;
    output reg [19:0] q;

    // Update code (custom)
    initial q = 20'hfffff;
    always @(posedge clock) q <= reset ? 20'hfffff : d;
endmodule // dtp_phy_p2_inner__reg_20_hfffff

module dtp_phy_p2_inner__reg_22(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [21:0] d;
    output reg [21:0] q;

    // Update code (custom)
    initial q = 22'h0;
    always @(posedge clock) q <= reset ? 22'h0 : d;
endmodule // dtp_phy_p2_inner__reg_22

module dtp_phy_p2_inner__reg_2_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b1;
    always @(posedge clock) q <= reset ? 2'b1 : d;
endmodule // dtp_phy_p2_inner__reg_2_b1

module dtp_phy_p2_inner__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_phy_p2_inner__reg_3

module dtp_phy_p2_inner__reg_31(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [30:0] d;
    output reg [30:0] q;

    // Update code (custom)
    initial q = 31'h0;
    always @(posedge clock) q <= reset ? 31'h0 : d;
endmodule // dtp_phy_p2_inner__reg_31

module dtp_phy_p2_inner__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_phy_p2_inner__reg_32

module dtp_phy_p2_inner__reg_33(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h0;
    always @(posedge clock) q <= reset ? 33'h0 : d;
endmodule // dtp_phy_p2_inner__reg_33

module dtp_phy_p2_inner__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_phy_p2_inner__reg_4

module dtp_phy_p2_inner__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_phy_p2_inner__reg_45

module dtp_phy_p2_inner__reg_46(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [45:0] d;
    output reg [45:0] q;

    // Update code (custom)
    initial q = 46'h0;
    always @(posedge clock) q <= reset ? 46'h0 : d;
endmodule // dtp_phy_p2_inner__reg_46

module dtp_phy_p2_inner__reg_4_h5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h5;
    always @(posedge clock) q <= reset ? 4'h5 : d;
endmodule // dtp_phy_p2_inner__reg_4_h5

module dtp_phy_p2_inner__reg_5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] d;
    output reg [4:0] q;

    // Update code (custom)
    initial q = 5'b0;
    always @(posedge clock) q <= reset ? 5'b0 : d;
endmodule // dtp_phy_p2_inner__reg_5

module dtp_phy_p2_inner__reg_56(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [55:0] d;
    output reg [55:0] q;

    // Update code (custom)
    initial q = 56'h0;
    always @(posedge clock) q <= reset ? 56'h0 : d;
endmodule // dtp_phy_p2_inner__reg_56

module dtp_phy_p2_inner__reg_58_h3ffffffffffffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [57:0] d;
    output reg [57:0] q;

    // Update code (custom)
    initial q = 58'h3ffffffffffffff;
    always @(posedge clock) q <= reset ? 58'h3ffffffffffffff : d;
endmodule // dtp_phy_p2_inner__reg_58_h3ffffffffffffff

module dtp_phy_p2_inner__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_phy_p2_inner__reg_6

module dtp_phy_p2_inner__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_phy_p2_inner__reg_64

module dtp_phy_p2_inner__reg_64_h100000001000055(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100000001000055;
    always @(posedge clock) q <= reset ? 64'h100000001000055 : d;
endmodule // dtp_phy_p2_inner__reg_64_h100000001000055

module dtp_phy_p2_inner__reg_64_h100009c0100009c(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100009c0100009c;
    always @(posedge clock) q <= reset ? 64'h100009c0100009c : d;
endmodule // dtp_phy_p2_inner__reg_64_h100009c0100009c

module dtp_phy_p2_inner__reg_64_h707070707070707(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h707070707070707;
    always @(posedge clock) q <= reset ? 64'h707070707070707 : d;
endmodule // dtp_phy_p2_inner__reg_64_h707070707070707

module dtp_phy_p2_inner__reg_64_hfefefefefefefefe(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hfefefefefefefefe;
    always @(posedge clock) q <= reset ? 64'hfefefefefefefefe : d;
endmodule // dtp_phy_p2_inner__reg_64_hfefefefefefefefe

module dtp_phy_p2_inner__reg_64_hffffffffffffffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hffffffffffffffff;
    always @(posedge clock) q <= reset ? 64'hffffffffffffffff : d;
endmodule // dtp_phy_p2_inner__reg_64_hffffffffffffffff

module dtp_phy_p2_inner__reg_66(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [65:0] d;
    output reg [65:0] q;

    // Update code (custom)
    initial q = 66'h0;
    always @(posedge clock) q <= reset ? 66'h0 : d;
endmodule // dtp_phy_p2_inner__reg_66

module dtp_phy_p2_inner__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_phy_p2_inner__reg_7

module dtp_phy_p2_inner__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_phy_p2_inner__reg_8

module dtp_phy_p2_inner__reg_8_hff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'hff;
    always @(posedge clock) q <= reset ? 8'hff : d;
endmodule // dtp_phy_p2_inner__reg_8_hff

module dtp_phy_p2_inner__reg_9(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [8:0] d;
    output reg [8:0] q;

    // Update code (custom)
    initial q = 9'b0;
    always @(posedge clock) q <= reset ? 9'b0 : d;
endmodule // dtp_phy_p2_inner__reg_9

module dtp_phy_p2_inner__rx(clock,reset,serdes_rx_hdr,serdes_rx_data,loopback_data,loopback_hdr,scrambler_disable,cfg_rx_loopback_enable,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,bitslip_high_cycles,bitslip_low_cycles,count_125us,xgmii_rxd,xgmii_rxc,rx_bad_block,rx_sequence_error,rx_block_lock,serdes_rx_bitslip,rx_high_ber,serdes_rx_reset_req,rx_error_count,rx_bad_header,rx_not_idle,rx_status,pcs_ok,mailbox_toggle,mailbox_kind,mailbox_value,mailbox_overrun);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] serdes_rx_hdr;
    input wire [63:0] serdes_rx_data;
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
    output reg [63:0] xgmii_rxd;
    output reg [7:0] xgmii_rxc;
    output reg rx_bad_block;
    output reg rx_sequence_error;
    output reg rx_block_lock;
    output reg serdes_rx_bitslip;
    output reg rx_high_ber;
    output reg serdes_rx_reset_req;
    output reg [6:0] rx_error_count;
    output reg rx_bad_header;
    output reg rx_not_idle;
    output reg rx_status;
    output reg pcs_ok;
    output reg mailbox_toggle;
    output reg [2:0] mailbox_kind;
    output reg [44:0] mailbox_value;
    output reg mailbox_overrun;

    // Stub signals
    reg pcs__clock;
    reg pcs__reset;
    reg [63:0] pcs__serdes_rx_data;
    reg [1:0] pcs__serdes_rx_hdr;
    reg [63:0] pcs__loopback_data;
    reg [1:0] pcs__loopback_hdr;
    reg pcs__scrambler_disable;
    reg pcs__cfg_rx_loopback_enable;
    reg pcs__cfg_rx_prbs31_enable;
    reg pcs__cfg_rx_pseudo_random_enable;
    reg pcs__cfg_rx_local_fault;
    reg [5:0] pcs__bitslip_high_cycles;
    reg [5:0] pcs__bitslip_low_cycles;
    reg [14:0] pcs__count_125us;
    reg pcs__next_is_message;
    wire [1:0] pcs__descrambled_hdr;
    wire [63:0] pcs__descrambled_payload;
    wire pcs__pcs_ok;
    wire pcs__pcs_ok_next;
    wire [63:0] pcs__xgmii_rxd;
    wire [7:0] pcs__xgmii_rxc;
    wire pcs__serdes_rx_bitslip;
    wire pcs__serdes_rx_reset_req;
    wire [6:0] pcs__rx_error_count;
    wire pcs__rx_bad_block;
    wire pcs__rx_sequence_error;
    wire pcs__rx_bad_header;
    wire pcs__rx_not_idle;
    wire pcs__rx_block_lock;
    wire pcs__rx_high_ber;
    wire pcs__rx_status;
    reg extract__clock;
    reg [1:0] extract__block_hdr;
    reg [63:0] extract__block_payload;
    reg extract__enable;
    wire extract__is_message;
    wire extract__mailbox_toggle;
    wire [2:0] extract__mailbox_kind;
    wire [44:0] extract__mailbox_value;
    wire extract__mailbox_overrun;
    reg link__clock;
    reg link__reset;
    reg link__d;
    wire link__q;

    // Sub module instances
    dtp_phy_p2_inner__rx__pcs pcs(
        .clock(pcs__clock),
        .reset(pcs__reset),
        .serdes_rx_data(pcs__serdes_rx_data),
        .serdes_rx_hdr(pcs__serdes_rx_hdr),
        .loopback_data(pcs__loopback_data),
        .loopback_hdr(pcs__loopback_hdr),
        .scrambler_disable(pcs__scrambler_disable),
        .cfg_rx_loopback_enable(pcs__cfg_rx_loopback_enable),
        .cfg_rx_prbs31_enable(pcs__cfg_rx_prbs31_enable),
        .cfg_rx_pseudo_random_enable(pcs__cfg_rx_pseudo_random_enable),
        .cfg_rx_local_fault(pcs__cfg_rx_local_fault),
        .bitslip_high_cycles(pcs__bitslip_high_cycles),
        .bitslip_low_cycles(pcs__bitslip_low_cycles),
        .count_125us(pcs__count_125us),
        .next_is_message(pcs__next_is_message),
        .descrambled_hdr(pcs__descrambled_hdr),
        .descrambled_payload(pcs__descrambled_payload),
        .pcs_ok(pcs__pcs_ok),
        .pcs_ok_next(pcs__pcs_ok_next),
        .xgmii_rxd(pcs__xgmii_rxd),
        .xgmii_rxc(pcs__xgmii_rxc),
        .serdes_rx_bitslip(pcs__serdes_rx_bitslip),
        .serdes_rx_reset_req(pcs__serdes_rx_reset_req),
        .rx_error_count(pcs__rx_error_count),
        .rx_bad_block(pcs__rx_bad_block),
        .rx_sequence_error(pcs__rx_sequence_error),
        .rx_bad_header(pcs__rx_bad_header),
        .rx_not_idle(pcs__rx_not_idle),
        .rx_block_lock(pcs__rx_block_lock),
        .rx_high_ber(pcs__rx_high_ber),
        .rx_status(pcs__rx_status)
    );
    dtp_phy_p2_inner__rx__extract extract(
        .clock(extract__clock),
        .block_hdr(extract__block_hdr),
        .block_payload(extract__block_payload),
        .enable(extract__enable),
        .is_message(extract__is_message),
        .mailbox_toggle(extract__mailbox_toggle),
        .mailbox_kind(extract__mailbox_kind),
        .mailbox_value(extract__mailbox_value),
        .mailbox_overrun(extract__mailbox_overrun)
    );
    dtp_phy_p2_inner__reg_1 link(
        .clock(link__clock),
        .reset(link__reset),
        .d(link__d),
        .q(link__q)
    );

    // Update code
    always @(*) begin
        pcs__clock = clock;
        extract__clock = clock;
        link__clock = clock;
        pcs__reset = reset;
        pcs__serdes_rx_hdr = serdes_rx_hdr;
        pcs__serdes_rx_data = serdes_rx_data;
        pcs__loopback_data = loopback_data;
        pcs__loopback_hdr = loopback_hdr;
        pcs__scrambler_disable = scrambler_disable;
        pcs__cfg_rx_loopback_enable = cfg_rx_loopback_enable;
        pcs__cfg_rx_prbs31_enable = cfg_rx_prbs31_enable;
        pcs__cfg_rx_pseudo_random_enable = cfg_rx_pseudo_random_enable;
        pcs__cfg_rx_local_fault = cfg_rx_local_fault;
        pcs__bitslip_high_cycles = bitslip_high_cycles;
        pcs__bitslip_low_cycles = bitslip_low_cycles;
        pcs__count_125us = count_125us;
        extract__block_hdr = pcs__descrambled_hdr;
        extract__block_payload = pcs__descrambled_payload;
        extract__enable = pcs__pcs_ok;
        link__reset = reset;
        link__d = pcs__pcs_ok_next & ~cfg_rx_loopback_enable;
        pcs__next_is_message = extract__is_message;
        xgmii_rxd = pcs__xgmii_rxd;
        xgmii_rxc = pcs__xgmii_rxc;
        rx_bad_block = pcs__rx_bad_block;
        rx_sequence_error = pcs__rx_sequence_error;
        rx_block_lock = pcs__rx_block_lock;
        serdes_rx_bitslip = pcs__serdes_rx_bitslip;
        rx_high_ber = pcs__rx_high_ber;
        serdes_rx_reset_req = pcs__serdes_rx_reset_req;
        rx_error_count = pcs__rx_error_count;
        rx_bad_header = pcs__rx_bad_header;
        rx_not_idle = pcs__rx_not_idle;
        rx_status = pcs__rx_status;
        pcs_ok = link__q;
        mailbox_toggle = extract__mailbox_toggle;
        mailbox_kind = extract__mailbox_kind;
        mailbox_value = extract__mailbox_value;
        mailbox_overrun = extract__mailbox_overrun;
    end

endmodule // dtp_phy_p2_inner__rx

module dtp_phy_p2_inner__rx__extract(clock,block_hdr,block_payload,enable,is_message,mailbox_toggle,mailbox_kind,mailbox_value,mailbox_overrun);

    // Module arguments
    input wire clock;
    input wire [1:0] block_hdr;
    input wire [63:0] block_payload;
    input wire enable;
    output reg is_message;
    output reg mailbox_toggle;
    output reg [2:0] mailbox_kind;
    output reg [44:0] mailbox_value;
    output reg mailbox_overrun;

    // Constant declarations
    localparam hold_start = 3'b101;

    // Stub signals
    reg [47:0] crc8__field;
    wire [7:0] crc8__crc;
    reg toggle__clock;
    reg toggle__reset;
    reg toggle__d;
    wire toggle__q;
    reg kind__clock;
    reg kind__reset;
    reg [2:0] kind__d;
    wire [2:0] kind__q;
    reg value__clock;
    reg value__reset;
    reg [44:0] value__d;
    wire [44:0] value__q;
    reg overrun__clock;
    reg overrun__reset;
    reg overrun__d;
    wire overrun__q;
    reg hold_ticks__clock;
    reg hold_ticks__reset;
    reg [2:0] hold_ticks__d;
    wire [2:0] hold_ticks__q;
    reg lost__clock;
    reg lost__reset;
    reg lost__d;
    wire lost__q;

    // Local signals
    reg [2:0] message_type;
    reg found;
    reg damaged;
    reg held;
    reg fill;
    reg clear;

    // Sub module instances
    dtp_phy_p2_inner__rx__extract__crc8 crc8(
        .field(crc8__field),
        .crc(crc8__crc)
    );
    dtp_phy_p2_inner__reg_1 toggle(
        .clock(toggle__clock),
        .reset(toggle__reset),
        .d(toggle__d),
        .q(toggle__q)
    );
    dtp_phy_p2_inner__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_phy_p2_inner__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_phy_p2_inner__reg_1 overrun(
        .clock(overrun__clock),
        .reset(overrun__reset),
        .d(overrun__d),
        .q(overrun__q)
    );
    dtp_phy_p2_inner__reg_3 hold_ticks(
        .clock(hold_ticks__clock),
        .reset(hold_ticks__reset),
        .d(hold_ticks__d),
        .q(hold_ticks__q)
    );
    dtp_phy_p2_inner__reg_1 lost(
        .clock(lost__clock),
        .reset(lost__reset),
        .d(lost__d),
        .q(lost__q)
    );

    // Update code
    always @(*) begin
        toggle__clock = clock;
        kind__clock = clock;
        value__clock = clock;
        overrun__clock = clock;
        hold_ticks__clock = clock;
        lost__clock = clock;
        toggle__d = toggle__q;
        kind__d = kind__q;
        value__d = value__q;
        overrun__d = overrun__q;
        hold_ticks__d = hold_ticks__q;
        lost__d = lost__q;
        message_type = block_payload[(32'h8)+:(3)];
        found = (block_hdr == 32'h1) & (block_payload[(32'h0)+:(8)] == 32'h1e) & (message_type != 32'h0) & (message_type != 32'h6);
        crc8__field = block_payload[(32'h8)+:(48)];
        damaged = crc8__crc != block_payload[(32'h38)+:(8)];
        held = hold_ticks__q != 32'h0;
        fill = found & enable & ~held;
        if (held) begin
            hold_ticks__d = hold_ticks__q - 32'h1;
            lost__d = lost__q | (found & enable);
        end
        if (fill) begin
            toggle__d = ~toggle__q;
            kind__d = message_type;
            value__d = block_payload[(32'hb)+:(45)];
            overrun__d = lost__q;
            hold_ticks__d = hold_start;
            lost__d = 1'b0;
        end
        clear = fill & damaged;
        kind__reset = clear;
        value__reset = clear;
        toggle__reset = 1'b0;
        overrun__reset = 1'b0;
        hold_ticks__reset = 1'b0;
        lost__reset = 1'b0;
        is_message = found;
        mailbox_toggle = toggle__q;
        mailbox_kind = kind__q;
        mailbox_value = value__q;
        mailbox_overrun = overrun__q;
    end

endmodule // dtp_phy_p2_inner__rx__extract

module dtp_phy_p2_inner__rx__extract__crc8(field,crc);

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
    dtp_phy_p2_inner__rx__extract__crc8__bits bits_014(
        .field(bits_014__field),
        .a(bits_014__a),
        .b(bits_014__b),
        .c(bits_014__c)
    );
    dtp_phy_p2_inner__rx__extract__crc8__bits_256 bits_256(
        .field(bits_256__field),
        .a(bits_256__a),
        .b(bits_256__b),
        .c(bits_256__c)
    );
    dtp_phy_p2_inner__rx__extract__crc8__bits_37 bits_37(
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

endmodule // dtp_phy_p2_inner__rx__extract__crc8

module dtp_phy_p2_inner__rx__extract__crc8__bits(field,a,b,c);

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

endmodule // dtp_phy_p2_inner__rx__extract__crc8__bits

module dtp_phy_p2_inner__rx__extract__crc8__bits_256(field,a,b,c);

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

endmodule // dtp_phy_p2_inner__rx__extract__crc8__bits_256

module dtp_phy_p2_inner__rx__extract__crc8__bits_37(field,a,b,c);

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

endmodule // dtp_phy_p2_inner__rx__extract__crc8__bits_37

module dtp_phy_p2_inner__rx__pcs(clock,reset,serdes_rx_data,serdes_rx_hdr,loopback_data,loopback_hdr,scrambler_disable,cfg_rx_loopback_enable,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,bitslip_high_cycles,bitslip_low_cycles,count_125us,next_is_message,descrambled_hdr,descrambled_payload,pcs_ok,pcs_ok_next,xgmii_rxd,xgmii_rxc,serdes_rx_bitslip,serdes_rx_reset_req,rx_error_count,rx_bad_block,rx_sequence_error,rx_bad_header,rx_not_idle,rx_block_lock,rx_high_ber,rx_status);

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
    dtp_phy_p2_inner__rx__pcs__descrambler descrambler(
        .clock(descrambler__clock),
        .reset(descrambler__reset),
        .serdes_rx_hdr(descrambler__serdes_rx_hdr),
        .serdes_rx_data(descrambler__serdes_rx_data),
        .bypass(descrambler__bypass),
        .sync_header(descrambler__sync_header),
        .payload(descrambler__payload)
    );
    dtp_phy_p2_inner__rx__pcs__lock lock(
        .clock(lock__clock),
        .reset(lock__reset),
        .sync_header(lock__sync_header),
        .bitslip_high_cycles(lock__bitslip_high_cycles),
        .bitslip_low_cycles(lock__bitslip_low_cycles),
        .block_lock(lock__block_lock),
        .gains_lock(lock__gains_lock),
        .slip(lock__slip)
    );
    dtp_phy_p2_inner__rx__pcs__ber_monitor ber_monitor(
        .clock(ber_monitor__clock),
        .reset(ber_monitor__reset),
        .sync_header(ber_monitor__sync_header),
        .is_testing(ber_monitor__is_testing),
        .gains_lock(ber_monitor__gains_lock),
        .count_125us(ber_monitor__count_125us),
        .hi_ber(ber_monitor__hi_ber),
        .period_ends(ber_monitor__period_ends)
    );
    dtp_phy_p2_inner__rx__pcs__watchdog watchdog(
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
    dtp_phy_p2_inner__rx__pcs__prbs31_checker prbs31_checker(
        .clock(prbs31_checker__clock),
        .reset(prbs31_checker__reset),
        .enable(prbs31_checker__enable),
        .serdes_rx_hdr(prbs31_checker__serdes_rx_hdr),
        .serdes_rx_data(prbs31_checker__serdes_rx_data),
        .error_count(prbs31_checker__error_count)
    );
    dtp_phy_p2_inner__rx__pcs__pseudo_random_checker pseudo_random_checker(
        .clock(pseudo_random_checker__clock),
        .reset(pseudo_random_checker__reset),
        .enable(pseudo_random_checker__enable),
        .payload(pseudo_random_checker__payload),
        .local_fault(pseudo_random_checker__local_fault),
        .block_error(pseudo_random_checker__block_error)
    );
    dtp_phy_p2_inner__reg_1 looped(
        .clock(looped__clock),
        .reset(looped__reset),
        .d(looped__d),
        .q(looped__q)
    );
    dtp_phy_p2_inner__rx__pcs__decoder decoder(
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

endmodule // dtp_phy_p2_inner__rx__pcs

module dtp_phy_p2_inner__rx__pcs__ber_monitor(clock,reset,sync_header,is_testing,gains_lock,count_125us,hi_ber,period_ends);

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
    dtp_phy_p2_inner__reg_15_b1 timer(
        .clock(timer__clock),
        .reset(timer__reset),
        .d(timer__d),
        .q(timer__q)
    );
    dtp_phy_p2_inner__reg_5 ber_cnt(
        .clock(ber_cnt__clock),
        .reset(ber_cnt__reset),
        .d(ber_cnt__d),
        .q(ber_cnt__q)
    );
    dtp_phy_p2_inner__reg_1 high(
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

endmodule // dtp_phy_p2_inner__rx__pcs__ber_monitor

module dtp_phy_p2_inner__rx__pcs__decoder(clock,reset,next_hdr,next_payload,next_is_message,next_pcs_ok,pcs_ok,not_idle,xgmii_rxd,xgmii_rxc,bad_block,sequence_error);

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
    dtp_phy_p2_inner__rx__pcs__decoder__kind kind(
        .sync_header(kind__sync_header),
        .payload(kind__payload),
        .is_valid(kind__is_valid),
        .is_c_or_s(kind__is_c_or_s)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__state state(
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
    dtp_phy_p2_inner__rx__pcs__decoder__word word(
        .payload(word__payload),
        .high(word__high),
        .data(word__data)
    );
    dtp_phy_p2_inner__reg_1 ok(
        .clock(ok__clock),
        .reset(ok__reset),
        .d(ok__d),
        .q(ok__q)
    );
    dtp_phy_p2_inner__reg_64_h100009c0100009c decoded(
        .clock(decoded__clock),
        .reset(decoded__reset),
        .d(decoded__d),
        .q(decoded__q)
    );
    dtp_phy_p2_inner__reg_1 is_valid(
        .clock(is_valid__clock),
        .reset(is_valid__reset),
        .d(is_valid__d),
        .q(is_valid__q)
    );
    dtp_phy_p2_inner__reg_1 is_data(
        .clock(is_data__clock),
        .reset(is_data__reset),
        .d(is_data__d),
        .q(is_data__q)
    );
    dtp_phy_p2_inner__reg_4_h5 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__shape shape(
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
    dtp_phy_p2_inner__reg_64_hfefefefefefefefe rxd(
        .clock(rxd__clock),
        .reset(rxd__reset),
        .d(rxd__d),
        .q(rxd__q)
    );
    dtp_phy_p2_inner__reg_8_hff rxc(
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

endmodule // dtp_phy_p2_inner__rx__pcs__decoder

module dtp_phy_p2_inner__rx__pcs__decoder__kind(sync_header,payload,is_valid,is_c_or_s);

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
    dtp_phy_p2_inner__rx__pcs__decoder__kind__codes codes_0(
        .code(codes_0__code),
        .outer(codes_0__outer),
        .inner(codes_0__inner),
        .is_error(codes_0__is_error)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__kind__codes codes_1(
        .code(codes_1__code),
        .outer(codes_1__outer),
        .inner(codes_1__inner),
        .is_error(codes_1__is_error)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__kind__codes codes_2(
        .code(codes_2__code),
        .outer(codes_2__outer),
        .inner(codes_2__inner),
        .is_error(codes_2__is_error)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__kind__codes codes_3(
        .code(codes_3__code),
        .outer(codes_3__outer),
        .inner(codes_3__inner),
        .is_error(codes_3__is_error)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__kind__codes codes_4(
        .code(codes_4__code),
        .outer(codes_4__outer),
        .inner(codes_4__inner),
        .is_error(codes_4__is_error)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__kind__codes codes_5(
        .code(codes_5__code),
        .outer(codes_5__outer),
        .inner(codes_5__inner),
        .is_error(codes_5__is_error)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__kind__codes codes_6(
        .code(codes_6__code),
        .outer(codes_6__outer),
        .inner(codes_6__inner),
        .is_error(codes_6__is_error)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__kind__codes codes_7(
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

endmodule // dtp_phy_p2_inner__rx__pcs__decoder__kind

module dtp_phy_p2_inner__rx__pcs__decoder__kind__codes(code,outer,inner,is_error);

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

endmodule // dtp_phy_p2_inner__rx__pcs__decoder__kind__codes

module dtp_phy_p2_inner__rx__pcs__decoder__state(clock,reset,pcs_ok,r_type_c,r_type_s,r_type_t,r_type_d,may_end,is_error,bad_block,sequence_error);

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
    dtp_phy_p2_inner__reg_1 is_bad(
        .clock(is_bad__clock),
        .reset(is_bad__reset),
        .d(is_bad__d),
        .q(is_bad__q)
    );
    dtp_phy_p2_inner__reg_1 is_out_of_order(
        .clock(is_out_of_order__clock),
        .reset(is_out_of_order__reset),
        .d(is_out_of_order__d),
        .q(is_out_of_order__q)
    );
    dtp_phy_p2_inner__reg_1 rx_d(
        .clock(rx_d__clock),
        .reset(rx_d__reset),
        .d(rx_d__d),
        .q(rx_d__q)
    );
    dtp_phy_p2_inner__reg_1 rx_e(
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

endmodule // dtp_phy_p2_inner__rx__pcs__decoder__state

module dtp_phy_p2_inner__rx__pcs__decoder__word(payload,high,data);

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
    dtp_phy_p2_inner__rx__pcs__decoder__word__lanes lanes_0(
        .octet(lanes_0__octet),
        .octet_above(lanes_0__octet_above),
        .code(lanes_0__code),
        .is_code(lanes_0__is_code),
        .other(lanes_0__other),
        .is_octet(lanes_0__is_octet),
        .is_octet_above(lanes_0__is_octet_above),
        .lane(lanes_0__lane)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__lanes lanes_1(
        .octet(lanes_1__octet),
        .octet_above(lanes_1__octet_above),
        .code(lanes_1__code),
        .is_code(lanes_1__is_code),
        .other(lanes_1__other),
        .is_octet(lanes_1__is_octet),
        .is_octet_above(lanes_1__is_octet_above),
        .lane(lanes_1__lane)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__lanes lanes_2(
        .octet(lanes_2__octet),
        .octet_above(lanes_2__octet_above),
        .code(lanes_2__code),
        .is_code(lanes_2__is_code),
        .other(lanes_2__other),
        .is_octet(lanes_2__is_octet),
        .is_octet_above(lanes_2__is_octet_above),
        .lane(lanes_2__lane)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__lanes lanes_3(
        .octet(lanes_3__octet),
        .octet_above(lanes_3__octet_above),
        .code(lanes_3__code),
        .is_code(lanes_3__is_code),
        .other(lanes_3__other),
        .is_octet(lanes_3__is_octet),
        .is_octet_above(lanes_3__is_octet_above),
        .lane(lanes_3__lane)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__lanes lanes_4(
        .octet(lanes_4__octet),
        .octet_above(lanes_4__octet_above),
        .code(lanes_4__code),
        .is_code(lanes_4__is_code),
        .other(lanes_4__other),
        .is_octet(lanes_4__is_octet),
        .is_octet_above(lanes_4__is_octet_above),
        .lane(lanes_4__lane)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__lanes lanes_5(
        .octet(lanes_5__octet),
        .octet_above(lanes_5__octet_above),
        .code(lanes_5__code),
        .is_code(lanes_5__is_code),
        .other(lanes_5__other),
        .is_octet(lanes_5__is_octet),
        .is_octet_above(lanes_5__is_octet_above),
        .lane(lanes_5__lane)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__lanes lanes_6(
        .octet(lanes_6__octet),
        .octet_above(lanes_6__octet_above),
        .code(lanes_6__code),
        .is_code(lanes_6__is_code),
        .other(lanes_6__other),
        .is_octet(lanes_6__is_octet),
        .is_octet_above(lanes_6__is_octet_above),
        .lane(lanes_6__lane)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__lanes lanes_7(
        .octet(lanes_7__octet),
        .octet_above(lanes_7__octet_above),
        .code(lanes_7__code),
        .is_code(lanes_7__is_code),
        .other(lanes_7__other),
        .is_octet(lanes_7__is_octet),
        .is_octet_above(lanes_7__is_octet_above),
        .lane(lanes_7__lane)
    );
    dtp_phy_p2_inner__rx__pcs__decoder__word__shape shape(
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

endmodule // dtp_phy_p2_inner__rx__pcs__decoder__word

module dtp_phy_p2_inner__rx__pcs__decoder__word__lanes(octet,octet_above,code,is_code,other,is_octet,is_octet_above,lane);

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

endmodule // dtp_phy_p2_inner__rx__pcs__decoder__word__lanes

module dtp_phy_p2_inner__rx__pcs__decoder__word__shape(high,controls,codes,octets,octets_above,s0,s4,o0,o4);

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

endmodule // dtp_phy_p2_inner__rx__pcs__decoder__word__shape

module dtp_phy_p2_inner__rx__pcs__descrambler(clock,reset,serdes_rx_hdr,serdes_rx_data,bypass,sync_header,payload);

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
    dtp_phy_p2_inner__reg_2_b1 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_phy_p2_inner__reg_64 plain(
        .clock(plain__clock),
        .reset(plain__reset),
        .d(plain__d),
        .q(plain__q)
    );
    dtp_phy_p2_inner__reg_58_h3ffffffffffffff history(
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

endmodule // dtp_phy_p2_inner__rx__pcs__descrambler

module dtp_phy_p2_inner__rx__pcs__lock(clock,reset,sync_header,bitslip_high_cycles,bitslip_low_cycles,block_lock,gains_lock,slip);

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
    dtp_phy_p2_inner__reg_6 sh_cnt(
        .clock(sh_cnt__clock),
        .reset(sh_cnt__reset),
        .d(sh_cnt__d),
        .q(sh_cnt__q)
    );
    dtp_phy_p2_inner__reg_4 sh_invalid_cnt(
        .clock(sh_invalid_cnt__clock),
        .reset(sh_invalid_cnt__reset),
        .d(sh_invalid_cnt__d),
        .q(sh_invalid_cnt__q)
    );
    dtp_phy_p2_inner__reg_6 slip_left(
        .clock(slip_left__clock),
        .reset(slip_left__reset),
        .d(slip_left__d),
        .q(slip_left__q)
    );
    dtp_phy_p2_inner__reg_1 locked(
        .clock(locked__clock),
        .reset(locked__reset),
        .d(locked__d),
        .q(locked__q)
    );
    dtp_phy_p2_inner__reg_1 slipped(
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

endmodule // dtp_phy_p2_inner__rx__pcs__lock

module dtp_phy_p2_inner__rx__pcs__prbs31_checker(clock,reset,enable,serdes_rx_hdr,serdes_rx_data,error_count);

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
    dtp_phy_p2_inner__reg_31 history(
        .clock(history__clock),
        .reset(history__reset),
        .d(history__d),
        .q(history__q)
    );
    dtp_phy_p2_inner__reg_1 started(
        .clock(started__clock),
        .reset(started__reset),
        .d(started__d),
        .q(started__q)
    );
    dtp_phy_p2_inner__reg_66 wrong(
        .clock(wrong__clock),
        .reset(wrong__reset),
        .d(wrong__d),
        .q(wrong__q)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_0(
        .bits(elevenths_0__bits),
        .count(elevenths_0__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_1(
        .bits(elevenths_1__bits),
        .count(elevenths_1__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_2(
        .bits(elevenths_2__bits),
        .count(elevenths_2__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_3(
        .bits(elevenths_3__bits),
        .count(elevenths_3__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_4(
        .bits(elevenths_4__bits),
        .count(elevenths_4__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_5(
        .bits(elevenths_5__bits),
        .count(elevenths_5__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_6(
        .bits(elevenths_6__bits),
        .count(elevenths_6__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_7(
        .bits(elevenths_7__bits),
        .count(elevenths_7__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_8(
        .bits(elevenths_8__bits),
        .count(elevenths_8__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_9(
        .bits(elevenths_9__bits),
        .count(elevenths_9__count)
    );
    dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths elevenths_10(
        .bits(elevenths_10__bits),
        .count(elevenths_10__count)
    );
    dtp_phy_p2_inner__reg_33 counts(
        .clock(counts__clock),
        .reset(counts__reset),
        .d(counts__d),
        .q(counts__q)
    );
    dtp_phy_p2_inner__reg_5 third_0(
        .clock(third_0__clock),
        .reset(third_0__reset),
        .d(third_0__d),
        .q(third_0__q)
    );
    dtp_phy_p2_inner__reg_5 third_1(
        .clock(third_1__clock),
        .reset(third_1__reset),
        .d(third_1__d),
        .q(third_1__q)
    );
    dtp_phy_p2_inner__reg_5 third_2(
        .clock(third_2__clock),
        .reset(third_2__reset),
        .d(third_2__d),
        .q(third_2__q)
    );
    dtp_phy_p2_inner__reg_7 total(
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

endmodule // dtp_phy_p2_inner__rx__pcs__prbs31_checker

module dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths(bits,count);

    // Module arguments
    input wire [5:0] bits;
    output reg [2:0] count;

    // Update code
    always @(*) begin
        count = ((bits[(32'h0)+:(1)]) & 3'h7) + ((bits[(32'h1)+:(1)]) & 3'h7) + ((bits[(32'h2)+:(1)]) & 3'h7) + ((bits[(32'h3)+:(1)]) & 3'h7) + ((bits[(32'h4)+:(1)]) & 3'h7) + ((bits[(32'h5)+:(1)]) & 3'h7);
    end

endmodule // dtp_phy_p2_inner__rx__pcs__prbs31_checker__elevenths

module dtp_phy_p2_inner__rx__pcs__pseudo_random_checker(clock,reset,enable,payload,local_fault,block_error);

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
    dtp_phy_p2_inner__reg_8_hff same(
        .clock(same__clock),
        .reset(same__reset),
        .d(same__d),
        .q(same__q)
    );
    dtp_phy_p2_inner__reg_8 inverse(
        .clock(inverse__clock),
        .reset(inverse__reset),
        .d(inverse__d),
        .q(inverse__q)
    );
    dtp_phy_p2_inner__reg_1 mismatch(
        .clock(mismatch__clock),
        .reset(mismatch__reset),
        .d(mismatch__d),
        .q(mismatch__q)
    );
    dtp_phy_p2_inner__reg_7 window(
        .clock(window__clock),
        .reset(window__reset),
        .d(window__d),
        .q(window__q)
    );
    dtp_phy_p2_inner__reg_1 error(
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

endmodule // dtp_phy_p2_inner__rx__pcs__pseudo_random_checker

module dtp_phy_p2_inner__rx__pcs__watchdog(clock,reset,sync_header,block_lock,hi_ber,block_error,period_ends,reset_request,rx_status);

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
    dtp_phy_p2_inner__reg_1 saw_control(
        .clock(saw_control__clock),
        .reset(saw_control__reset),
        .d(saw_control__d),
        .q(saw_control__q)
    );
    dtp_phy_p2_inner__reg_10 block_errors(
        .clock(block_errors__clock),
        .reset(block_errors__reset),
        .d(block_errors__d),
        .q(block_errors__q)
    );
    dtp_phy_p2_inner__reg_4 periods(
        .clock(periods__clock),
        .reset(periods__reset),
        .d(periods__d),
        .q(periods__q)
    );
    dtp_phy_p2_inner__reg_1 is_good(
        .clock(is_good__clock),
        .reset(is_good__reset),
        .d(is_good__d),
        .q(is_good__q)
    );
    dtp_phy_p2_inner__reg_1 requested(
        .clock(requested__clock),
        .reset(requested__reset),
        .d(requested__d),
        .q(requested__q)
    );
    dtp_phy_p2_inner__reg_1 status(
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

endmodule // dtp_phy_p2_inner__rx__pcs__watchdog

module dtp_phy_p2_inner__sampler(clock,clock_90,clock_180,clock_270,toggle,samples);

    // Module arguments
    input wire clock;
    input wire clock_90;
    input wire clock_180;
    input wire clock_270;
    input wire toggle;
    output wire [3:0] samples;

    // Update code (wrapper)
    (* async_reg = "true", srl_style = "register" *) reg first_0 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg [3:0] quarters = 4'h0;
    always @(posedge clock) first_0 <= toggle;
    (* async_reg = "true", srl_style = "register" *) reg first_180 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg second_180 = 1'b0;
    always @(posedge clock_180) first_180 <= toggle;
    always @(posedge clock) second_180 <= first_180;
    always @(posedge clock) quarters <= {first_0, second_180, second_180, quarters[3]};
    assign samples = quarters;
endmodule // dtp_phy_p2_inner__sampler

module dtp_phy_p2_inner__synchroniser(clock,level,synced);

    // Module arguments
    input wire clock;
    input wire level;
    output wire synced;

    // Update code (wrapper)
    (* async_reg = "true", srl_style = "register" *) reg [1:0] stages = 2'b00;
    always @(posedge clock) stages <= {stages[0], level};
    assign synced = stages[1];
endmodule // dtp_phy_p2_inner__synchroniser

module dtp_phy_p2_inner__tx(clock,reset,xgmii_txd,xgmii_txc,loopback_txd,loopback_txc,cfg_tx_loopback_enable,scrambler_disable,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,cfg_tx_local_fault,candidate,align_demand,grant_kind,serdes_tx_hdr,serdes_tx_data,tx_bad_block,tx_not_idle);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    input wire [63:0] loopback_txd;
    input wire [7:0] loopback_txc;
    input wire cfg_tx_loopback_enable;
    input wire scrambler_disable;
    input wire cfg_tx_prbs31_enable;
    input wire cfg_tx_pseudo_random_enable;
    input wire cfg_tx_square_wave_enable;
    input wire [3:0] cfg_tx_square_wave_bits;
    input wire [57:0] cfg_tx_seed_a;
    input wire [57:0] cfg_tx_seed_b;
    input wire cfg_tx_local_fault;
    input wire [47:0] candidate;
    input wire align_demand;
    output reg [2:0] grant_kind;
    output reg [1:0] serdes_tx_hdr;
    output reg [63:0] serdes_tx_data;
    output reg tx_bad_block;
    output reg tx_not_idle;

    // Stub signals
    reg idle_aligner__clock;
    reg idle_aligner__reset;
    reg [63:0] idle_aligner__xgmii_txd;
    reg [7:0] idle_aligner__xgmii_txc;
    reg idle_aligner__align_demand;
    wire [63:0] idle_aligner__aligned_txd;
    wire [7:0] idle_aligner__aligned_txc;
    wire idle_aligner__aligned_idle;
    reg pcs__clock;
    reg pcs__reset;
    reg [63:0] pcs__xgmii_txd;
    reg [7:0] pcs__xgmii_txc;
    reg pcs__scrambler_disable;
    reg pcs__cfg_tx_prbs31_enable;
    reg pcs__cfg_tx_pseudo_random_enable;
    reg pcs__cfg_tx_square_wave_enable;
    reg [3:0] pcs__cfg_tx_square_wave_bits;
    reg [57:0] pcs__cfg_tx_seed_a;
    reg [57:0] pcs__cfg_tx_seed_b;
    reg pcs__cfg_tx_local_fault;
    reg [63:0] pcs__inserted_payload;
    wire [63:0] pcs__encoded_payload;
    wire pcs__in_frame;
    wire [63:0] pcs__serdes_tx_data;
    wire [1:0] pcs__serdes_tx_hdr;
    wire pcs__tx_bad_block;
    wire pcs__tx_not_idle;
    reg inserter__clock;
    reg inserter__reset;
    reg [47:0] inserter__candidate;
    reg inserter__idle_next;
    reg [63:0] inserter__encoded_payload;
    wire [2:0] inserter__grant_kind;
    wire [63:0] inserter__inserted_payload;

    // Local signals
    reg sends_pattern;

    // Sub module instances
    dtp_phy_p2_inner__tx__idle_aligner idle_aligner(
        .clock(idle_aligner__clock),
        .reset(idle_aligner__reset),
        .xgmii_txd(idle_aligner__xgmii_txd),
        .xgmii_txc(idle_aligner__xgmii_txc),
        .align_demand(idle_aligner__align_demand),
        .aligned_txd(idle_aligner__aligned_txd),
        .aligned_txc(idle_aligner__aligned_txc),
        .aligned_idle(idle_aligner__aligned_idle)
    );
    dtp_phy_p2_inner__tx__pcs pcs(
        .clock(pcs__clock),
        .reset(pcs__reset),
        .xgmii_txd(pcs__xgmii_txd),
        .xgmii_txc(pcs__xgmii_txc),
        .scrambler_disable(pcs__scrambler_disable),
        .cfg_tx_prbs31_enable(pcs__cfg_tx_prbs31_enable),
        .cfg_tx_pseudo_random_enable(pcs__cfg_tx_pseudo_random_enable),
        .cfg_tx_square_wave_enable(pcs__cfg_tx_square_wave_enable),
        .cfg_tx_square_wave_bits(pcs__cfg_tx_square_wave_bits),
        .cfg_tx_seed_a(pcs__cfg_tx_seed_a),
        .cfg_tx_seed_b(pcs__cfg_tx_seed_b),
        .cfg_tx_local_fault(pcs__cfg_tx_local_fault),
        .inserted_payload(pcs__inserted_payload),
        .encoded_payload(pcs__encoded_payload),
        .in_frame(pcs__in_frame),
        .serdes_tx_data(pcs__serdes_tx_data),
        .serdes_tx_hdr(pcs__serdes_tx_hdr),
        .tx_bad_block(pcs__tx_bad_block),
        .tx_not_idle(pcs__tx_not_idle)
    );
    dtp_phy_p2_inner__tx__inserter inserter(
        .clock(inserter__clock),
        .reset(inserter__reset),
        .candidate(inserter__candidate),
        .idle_next(inserter__idle_next),
        .encoded_payload(inserter__encoded_payload),
        .grant_kind(inserter__grant_kind),
        .inserted_payload(inserter__inserted_payload)
    );

    // Update code
    always @(*) begin
        idle_aligner__clock = clock;
        pcs__clock = clock;
        inserter__clock = clock;
        idle_aligner__reset = reset;
        pcs__reset = reset;
        inserter__reset = reset;
        if (cfg_tx_loopback_enable) begin
            idle_aligner__xgmii_txd = loopback_txd;
            idle_aligner__xgmii_txc = loopback_txc;
        end
        else begin
            idle_aligner__xgmii_txd = xgmii_txd;
            idle_aligner__xgmii_txc = xgmii_txc;
        end
        idle_aligner__align_demand = align_demand;
        pcs__xgmii_txd = idle_aligner__aligned_txd;
        pcs__xgmii_txc = idle_aligner__aligned_txc;
        pcs__scrambler_disable = scrambler_disable;
        pcs__cfg_tx_prbs31_enable = cfg_tx_prbs31_enable;
        pcs__cfg_tx_pseudo_random_enable = cfg_tx_pseudo_random_enable;
        pcs__cfg_tx_square_wave_enable = cfg_tx_square_wave_enable;
        pcs__cfg_tx_square_wave_bits = cfg_tx_square_wave_bits;
        pcs__cfg_tx_seed_a = cfg_tx_seed_a;
        pcs__cfg_tx_seed_b = cfg_tx_seed_b;
        pcs__cfg_tx_local_fault = cfg_tx_local_fault;
        sends_pattern = cfg_tx_prbs31_enable | cfg_tx_pseudo_random_enable | cfg_tx_square_wave_enable;
        inserter__idle_next = idle_aligner__aligned_idle & ~pcs__in_frame & ~sends_pattern;
        inserter__candidate = candidate;
        inserter__encoded_payload = pcs__encoded_payload;
        pcs__inserted_payload = inserter__inserted_payload;
        grant_kind = inserter__grant_kind;
        serdes_tx_hdr = pcs__serdes_tx_hdr;
        serdes_tx_data = pcs__serdes_tx_data;
        tx_bad_block = pcs__tx_bad_block;
        tx_not_idle = pcs__tx_not_idle;
    end

endmodule // dtp_phy_p2_inner__tx

module dtp_phy_p2_inner__tx__idle_aligner(clock,reset,xgmii_txd,xgmii_txc,align_demand,aligned_txd,aligned_txc,aligned_idle);

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
    dtp_phy_p2_inner__reg_64_h707070707070707 txd(
        .clock(txd__clock),
        .reset(txd__reset),
        .d(txd__d),
        .q(txd__q)
    );
    dtp_phy_p2_inner__reg_8_hff txc(
        .clock(txc__clock),
        .reset(txc__reset),
        .d(txc__d),
        .q(txc__q)
    );
    dtp_phy_p2_inner__reg_1_b1 idle(
        .clock(idle__clock),
        .reset(idle__reset),
        .d(idle__d),
        .q(idle__q)
    );
    dtp_phy_p2_inner__reg_1 holding(
        .clock(holding__clock),
        .reset(holding__reset),
        .d(holding__d),
        .q(holding__q)
    );
    dtp_phy_p2_inner__reg_32 held_data(
        .clock(held_data__clock),
        .reset(held_data__reset),
        .d(held_data__d),
        .q(held_data__q)
    );
    dtp_phy_p2_inner__reg_4 held_control(
        .clock(held_control__clock),
        .reset(held_control__reset),
        .d(held_control__d),
        .q(held_control__q)
    );
    dtp_phy_p2_inner__reg_1 held_is_idle(
        .clock(held_is_idle__clock),
        .reset(held_is_idle__reset),
        .d(held_is_idle__d),
        .q(held_is_idle__q)
    );
    dtp_phy_p2_inner__reg_1 held_is_gap(
        .clock(held_is_gap__clock),
        .reset(held_is_gap__reset),
        .d(held_is_gap__d),
        .q(held_is_gap__q)
    );
    dtp_phy_p2_inner__reg_1 held_is_begin(
        .clock(held_is_begin__clock),
        .reset(held_is_begin__reset),
        .d(held_is_begin__d),
        .q(held_is_begin__q)
    );
    dtp_phy_p2_inner__reg_1_b1 gap_one(
        .clock(gap_one__clock),
        .reset(gap_one__reset),
        .d(gap_one__d),
        .q(gap_one__q)
    );
    dtp_phy_p2_inner__reg_1_b1 gap_two(
        .clock(gap_two__clock),
        .reset(gap_two__reset),
        .d(gap_two__d),
        .q(gap_two__q)
    );
    dtp_phy_p2_inner__tx__idle_aligner__left left(
        .data(left__data),
        .control(left__control),
        .is_idle(left__is_idle),
        .is_start(left__is_start),
        .is_gap(left__is_gap),
        .is_gap_begin(left__is_gap_begin)
    );
    dtp_phy_p2_inner__tx__idle_aligner__left right(
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

endmodule // dtp_phy_p2_inner__tx__idle_aligner

module dtp_phy_p2_inner__tx__idle_aligner__left(data,control,is_idle,is_start,is_gap,is_gap_begin);

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

endmodule // dtp_phy_p2_inner__tx__idle_aligner__left

module dtp_phy_p2_inner__tx__inserter(clock,reset,candidate,idle_next,encoded_payload,grant_kind,inserted_payload);

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
    dtp_phy_p2_inner__rx__extract__crc8 crc8(
        .field(crc8__field),
        .crc(crc8__crc)
    );
    dtp_phy_p2_inner__reg_56 codes(
        .clock(codes__clock),
        .reset(codes__reset),
        .d(codes__d),
        .q(codes__q)
    );
    dtp_phy_p2_inner__reg_4 spacing_ticks(
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

endmodule // dtp_phy_p2_inner__tx__inserter

module dtp_phy_p2_inner__tx__pcs(clock,reset,xgmii_txd,xgmii_txc,scrambler_disable,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,cfg_tx_local_fault,inserted_payload,encoded_payload,in_frame,serdes_tx_data,serdes_tx_hdr,tx_bad_block,tx_not_idle);

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
    dtp_phy_p2_inner__tx__pcs__encoder encoder(
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
    dtp_phy_p2_inner__tx__pcs__test_pattern test_pattern(
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
    dtp_phy_p2_inner__tx__pcs__scrambler scrambler(
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

endmodule // dtp_phy_p2_inner__tx__pcs

module dtp_phy_p2_inner__tx__pcs__encoder(clock,reset,xgmii_txd,xgmii_txc,sync_header,payload,idle,bad_block,in_frame);

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
    dtp_phy_p2_inner__reg_1 is_data(
        .clock(is_data__clock),
        .reset(is_data__reset),
        .d(is_data__d),
        .q(is_data__q)
    );
    dtp_phy_p2_inner__reg_64_h100000001000055 coded(
        .clock(coded__clock),
        .reset(coded__reset),
        .d(coded__d),
        .q(coded__q)
    );
    dtp_phy_p2_inner__reg_1 tx_d(
        .clock(tx_d__clock),
        .reset(tx_d__reset),
        .d(tx_d__d),
        .q(tx_d__q)
    );
    dtp_phy_p2_inner__reg_1 tx_e(
        .clock(tx_e__clock),
        .reset(tx_e__reset),
        .d(tx_e__d),
        .q(tx_e__q)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__left left(
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
    dtp_phy_p2_inner__tx__pcs__encoder__left right(
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
    dtp_phy_p2_inner__tx__pcs__encoder__block block(
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

endmodule // dtp_phy_p2_inner__tx__pcs__encoder

module dtp_phy_p2_inner__tx__pcs__encoder__block(data,control,codes,payload);

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
    dtp_phy_p2_inner__tx__pcs__encoder__block__octets octets_0(
        .codes(octets_0__codes),
        .same(octets_0__same),
        .below(octets_0__below),
        .is_same(octets_0__is_same),
        .is_below(octets_0__is_below),
        .octet(octets_0__octet)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__block__octets octets_1(
        .codes(octets_1__codes),
        .same(octets_1__same),
        .below(octets_1__below),
        .is_same(octets_1__is_same),
        .is_below(octets_1__is_below),
        .octet(octets_1__octet)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__block__octets octets_2(
        .codes(octets_2__codes),
        .same(octets_2__same),
        .below(octets_2__below),
        .is_same(octets_2__is_same),
        .is_below(octets_2__is_below),
        .octet(octets_2__octet)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__block__octets octets_3(
        .codes(octets_3__codes),
        .same(octets_3__same),
        .below(octets_3__below),
        .is_same(octets_3__is_same),
        .is_below(octets_3__is_below),
        .octet(octets_3__octet)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__block__octets octets_4(
        .codes(octets_4__codes),
        .same(octets_4__same),
        .below(octets_4__below),
        .is_same(octets_4__is_same),
        .is_below(octets_4__is_below),
        .octet(octets_4__octet)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__block__octets octets_5(
        .codes(octets_5__codes),
        .same(octets_5__same),
        .below(octets_5__below),
        .is_same(octets_5__is_same),
        .is_below(octets_5__is_below),
        .octet(octets_5__octet)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__block__octets octets_6(
        .codes(octets_6__codes),
        .same(octets_6__same),
        .below(octets_6__below),
        .is_same(octets_6__is_same),
        .is_below(octets_6__is_below),
        .octet(octets_6__octet)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__block__octets octets_7(
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

endmodule // dtp_phy_p2_inner__tx__pcs__encoder__block

module dtp_phy_p2_inner__tx__pcs__encoder__block__octets(codes,same,below,is_same,is_below,octet);

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

endmodule // dtp_phy_p2_inner__tx__pcs__encoder__block__octets

module dtp_phy_p2_inner__tx__pcs__encoder__left(data,control,codes,is_data,is_codes,is_start,is_ordered,is_signal,is_terminate,has_error);

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
    dtp_phy_p2_inner__tx__pcs__encoder__left__lanes lanes_0(
        .octet(lanes_0__octet),
        .is_control(lanes_0__is_control),
        .code(lanes_0__code),
        .has_code(lanes_0__has_code),
        .coded(lanes_0__coded),
        .is_error(lanes_0__is_error),
        .is_terminate(lanes_0__is_terminate),
        .is_high(lanes_0__is_high)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__left__lanes lanes_1(
        .octet(lanes_1__octet),
        .is_control(lanes_1__is_control),
        .code(lanes_1__code),
        .has_code(lanes_1__has_code),
        .coded(lanes_1__coded),
        .is_error(lanes_1__is_error),
        .is_terminate(lanes_1__is_terminate),
        .is_high(lanes_1__is_high)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__left__lanes lanes_2(
        .octet(lanes_2__octet),
        .is_control(lanes_2__is_control),
        .code(lanes_2__code),
        .has_code(lanes_2__has_code),
        .coded(lanes_2__coded),
        .is_error(lanes_2__is_error),
        .is_terminate(lanes_2__is_terminate),
        .is_high(lanes_2__is_high)
    );
    dtp_phy_p2_inner__tx__pcs__encoder__left__lanes lanes_3(
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

endmodule // dtp_phy_p2_inner__tx__pcs__encoder__left

module dtp_phy_p2_inner__tx__pcs__encoder__left__lanes(octet,is_control,code,has_code,coded,is_error,is_terminate,is_high);

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

endmodule // dtp_phy_p2_inner__tx__pcs__encoder__left__lanes

module dtp_phy_p2_inner__tx__pcs__scrambler(clock,reset,sync_header,payload,bypass,is_pattern,pattern,serdes_tx_hdr,serdes_tx_data);

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
    dtp_phy_p2_inner__reg_2 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_phy_p2_inner__reg_64_hffffffffffffffff sent(
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

endmodule // dtp_phy_p2_inner__tx__pcs__scrambler

module dtp_phy_p2_inner__tx__pcs__test_pattern(clock,reset,prbs31_enable,pseudo_random_enable,square_wave_enable,seed_a,seed_b,local_fault,square_wave_bits,is_pattern,pattern);

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
    dtp_phy_p2_inner__tx__pcs__test_pattern__square_wave square_wave(
        .last(square_wave__last),
        .half_period_bits(square_wave__half_period_bits),
        .word(square_wave__word)
    );
    dtp_phy_p2_inner__reg_66 word(
        .clock(word__clock),
        .reset(word__reset),
        .d(word__d),
        .q(word__q)
    );
    dtp_phy_p2_inner__reg_2 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_phy_p2_inner__reg_9 block(
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

endmodule // dtp_phy_p2_inner__tx__pcs__test_pattern

module dtp_phy_p2_inner__tx__pcs__test_pattern__square_wave(last,half_period_bits,word);

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

endmodule // dtp_phy_p2_inner__tx__pcs__test_pattern__square_wave

`default_nettype wire
