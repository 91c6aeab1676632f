// dtp_device_x1: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_device_x1(clock,clock_90,clock_180,clock_270,rx_clock_0,reset,rx_reset_0,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,build_commit,serdes_rx_hdr_0,serdes_rx_data_0,xgmii_txd_0,xgmii_txc_0,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,irq,holdover,gc,serdes_tx_hdr_0,serdes_tx_data_0,xgmii_rxd_0,xgmii_rxc_0,serdes_rx_bitslip_0,serdes_rx_reset_req_0,rx_block_lock_0,rx_high_ber_0,rx_status_0,rx_bad_block_0,rx_sequence_error_0,rx_error_count_0,tx_bad_block_0,link_up_0,synchronised_0,loopback_clock_0);

    // Module arguments
    input wire clock;
    input wire clock_90;
    input wire clock_180;
    input wire clock_270;
    input wire rx_clock_0;
    input wire reset;
    input wire rx_reset_0;
    input wire [15:0] s_axi_awaddr;
    input wire s_axi_awvalid;
    input wire [63:0] s_axi_wdata;
    input wire [7:0] s_axi_wstrb;
    input wire s_axi_wvalid;
    input wire s_axi_bready;
    input wire [15:0] s_axi_araddr;
    input wire s_axi_arvalid;
    input wire s_axi_rready;
    input wire [63:0] build_commit;
    input wire [1:0] serdes_rx_hdr_0;
    input wire [63:0] serdes_rx_data_0;
    input wire [63:0] xgmii_txd_0;
    input wire [7:0] xgmii_txc_0;
    output reg s_axi_awready;
    output reg s_axi_wready;
    output reg [1:0] s_axi_bresp;
    output reg s_axi_bvalid;
    output reg s_axi_arready;
    output reg [63:0] s_axi_rdata;
    output reg [1:0] s_axi_rresp;
    output reg s_axi_rvalid;
    output reg irq;
    output reg holdover;
    output reg [63:0] gc;
    output reg [1:0] serdes_tx_hdr_0;
    output reg [63:0] serdes_tx_data_0;
    output reg [63:0] xgmii_rxd_0;
    output reg [7:0] xgmii_rxc_0;
    output reg serdes_rx_bitslip_0;
    output reg serdes_rx_reset_req_0;
    output reg rx_block_lock_0;
    output reg rx_high_ber_0;
    output reg rx_status_0;
    output reg rx_bad_block_0;
    output reg rx_sequence_error_0;
    output reg [6:0] rx_error_count_0;
    output reg tx_bad_block_0;
    output reg link_up_0;
    output reg synchronised_0;
    output reg loopback_clock_0;

    // Constant declarations
    localparam bitslip_high_cycles = 6'b1;
    localparam bitslip_low_cycles = 6'b100000;
    localparam count_125us = 15'b100110001001011;
    localparam square_wave_bits = 4'h8;
    localparam seed_a = 58'h3c8b44dcab6804f;
    localparam seed_b = 58'h34906bb85a38884;

    // Stub signals
    reg core__clock;
    reg core__rx_clock_0;
    reg core__reset;
    reg core__rx_reset_0;
    reg [15:0] core__s_axi_awaddr;
    reg core__s_axi_awvalid;
    reg [63:0] core__s_axi_wdata;
    reg [7:0] core__s_axi_wstrb;
    reg core__s_axi_wvalid;
    reg core__s_axi_bready;
    reg [15:0] core__s_axi_araddr;
    reg core__s_axi_arvalid;
    reg core__s_axi_rready;
    reg [63:0] core__build_commit;
    reg [10:0] core__lead_units_0;
    reg core__request_0;
    reg [63:0] core__request_units_0;
    reg [20:0] core__pipeline_0;
    reg [2:0] core__state_0;
    reg core__synchronised_0;
    reg core__link_up_0;
    reg core__delay_valid_0;
    reg [19:0] core__delay_units_0;
    reg [19:0] core__delay_least_units_0;
    reg core__peer_lead_valid_0;
    reg [15:0] core__peer_lead_units_0;
    reg core__arrival_valid_0;
    reg [2:0] core__arrival_kind_0;
    reg [44:0] core__arrival_value_0;
    reg [2:0] core__grant_kind_0;
    reg core__crc_error_0;
    reg core__crossing_error_0;
    reg core__overrun_0;
    reg core__range_reject_0;
    reg core__join_reject_0;
    reg core__ack_dropped_0;
    reg core__delay_reject_0;
    reg core__jumped_0;
    reg core__rejoin_0;
    reg core__beacon_overdue_0;
    reg core__host_ready_0;
    reg core__tx_not_idle_0;
    reg core__tx_bad_block_0;
    reg core__rx_block_lock_0;
    reg core__rx_high_ber_0;
    reg core__rx_status_0;
    reg core__serdes_rx_reset_req_0;
    reg core__rx_not_idle_0;
    reg core__rx_bad_block_0;
    reg core__rx_sequence_error_0;
    reg core__rx_bad_header_0;
    reg [6:0] core__rx_error_count_0;
    wire core__s_axi_awready;
    wire core__s_axi_wready;
    wire [1:0] core__s_axi_bresp;
    wire core__s_axi_bvalid;
    wire core__s_axi_arready;
    wire [63:0] core__s_axi_rdata;
    wire [1:0] core__s_axi_rresp;
    wire core__s_axi_rvalid;
    wire core__irq;
    wire core__holdover;
    wire [63:0] core__gc;
    wire [63:0] core__reference_units;
    wire [44:0] core__free_units;
    wire core__move_apply;
    wire [10:0] core__move_units;
    wire core__beacon_now;
    wire core__strobe_short;
    wire core__strobe_long;
    wire core__strobe_second;
    wire core__tree;
    wire core__clear_faulty;
    wire [27:0] core__join_window_ticks;
    wire [63:0] core__identity;
    wire core__granted_0;
    wire core__parent_0;
    wire [4:0] core__port_number_0;
    wire [1:0] core__role_0;
    wire [12:0] core__interval_ticks_0;
    wire [5:0] core__init_rounds_0;
    wire core__host_log_valid_0;
    wire [44:0] core__host_log_value_0;
    wire core__cfg_tx_prbs31_enable_0;
    wire core__cfg_tx_pseudo_random_enable_0;
    wire core__cfg_tx_square_wave_enable_0;
    wire core__cfg_tx_local_fault_0;
    wire core__cfg_tx_loopback_enable_0;
    wire core__loopback_clock_0;
    wire core__cfg_rx_prbs31_enable_0;
    wire core__cfg_rx_pseudo_random_enable_0;
    wire core__cfg_rx_local_fault_0;
    wire core__cfg_rx_loopback_enable_0;
    reg port_0__clock;
    reg port_0__clock_90;
    reg port_0__clock_180;
    reg port_0__clock_270;
    reg port_0__reset;
    reg port_0__rx_clock;
    reg port_0__rx_reset;
    reg [1:0] port_0__serdes_rx_hdr;
    reg [63:0] port_0__serdes_rx_data;
    reg [63:0] port_0__xgmii_txd;
    reg [7:0] port_0__xgmii_txc;
    reg [63:0] port_0__loopback_txd;
    reg [7:0] port_0__loopback_txc;
    reg port_0__cfg_tx_loopback_enable;
    reg port_0__tx_scrambler_disable;
    reg port_0__cfg_tx_prbs31_enable;
    reg port_0__cfg_tx_pseudo_random_enable;
    reg port_0__cfg_tx_square_wave_enable;
    reg [3:0] port_0__cfg_tx_square_wave_bits;
    reg [57:0] port_0__cfg_tx_seed_a;
    reg [57:0] port_0__cfg_tx_seed_b;
    reg port_0__cfg_tx_local_fault;
    reg [63:0] port_0__loopback_data;
    reg [1:0] port_0__loopback_hdr;
    reg port_0__rx_scrambler_disable;
    reg port_0__cfg_rx_loopback_enable;
    reg port_0__cfg_rx_prbs31_enable;
    reg port_0__cfg_rx_pseudo_random_enable;
    reg port_0__cfg_rx_local_fault;
    reg [5:0] port_0__bitslip_high_cycles;
    reg [5:0] port_0__bitslip_low_cycles;
    reg [14:0] port_0__count_125us;
    reg [1:0] port_0__role;
    reg [12:0] port_0__interval_ticks;
    reg [5:0] port_0__init_rounds;
    reg [27:0] port_0__join_window_ticks;
    reg [63:0] port_0__identity;
    reg port_0__clear_faulty;
    reg [63:0] port_0__gc;
    reg [44:0] port_0__free_units;
    reg port_0__tree;
    reg port_0__parent;
    reg [63:0] port_0__reference_units;
    reg port_0__move_apply;
    reg [10:0] port_0__move_units;
    reg port_0__granted;
    reg port_0__beacon_now;
    reg port_0__strobe_short;
    reg port_0__strobe_long;
    reg port_0__strobe_second;
    reg [4:0] port_0__port_number;
    reg port_0__host_log_valid;
    reg [44:0] port_0__host_log_value;
    wire [1:0] port_0__serdes_tx_hdr;
    wire [63:0] port_0__serdes_tx_data;
    wire [63:0] port_0__xgmii_rxd;
    wire [7:0] port_0__xgmii_rxc;
    wire port_0__serdes_rx_bitslip;
    wire port_0__rx_block_lock;
    wire port_0__rx_high_ber;
    wire port_0__rx_bad_block;
    wire port_0__rx_sequence_error;
    wire port_0__tx_bad_block;
    wire port_0__tx_not_idle;
    wire port_0__serdes_rx_reset_req;
    wire [6:0] port_0__rx_error_count;
    wire port_0__rx_bad_header;
    wire port_0__rx_not_idle;
    wire port_0__rx_status;
    wire port_0__link_up;
    wire [20:0] port_0__pipeline;
    wire [2:0] port_0__state;
    wire port_0__synchronised;
    wire port_0__delay_valid;
    wire [19:0] port_0__delay_units;
    wire [19:0] port_0__delay_least_units;
    wire [5:0] port_0__delay_rounds;
    wire [10:0] port_0__lead_units;
    wire port_0__request;
    wire [63:0] port_0__request_units;
    wire port_0__peer_lead_valid;
    wire [15:0] port_0__peer_lead_units;
    wire port_0__crc_error;
    wire port_0__crossing_error;
    wire port_0__overrun;
    wire port_0__range_reject;
    wire port_0__join_reject;
    wire port_0__jumped;
    wire port_0__rejoin;
    wire port_0__beacon_overdue;
    wire port_0__ack_dropped;
    wire port_0__delay_reject;
    wire port_0__arrival_valid;
    wire [2:0] port_0__arrival_kind;
    wire [44:0] port_0__arrival_value;
    wire [2:0] port_0__grant_kind;
    wire port_0__host_ready;

    // Sub module instances
    dtp_device_x1__core core(
        .clock(core__clock),
        .rx_clock_0(core__rx_clock_0),
        .reset(core__reset),
        .rx_reset_0(core__rx_reset_0),
        .s_axi_awaddr(core__s_axi_awaddr),
        .s_axi_awvalid(core__s_axi_awvalid),
        .s_axi_wdata(core__s_axi_wdata),
        .s_axi_wstrb(core__s_axi_wstrb),
        .s_axi_wvalid(core__s_axi_wvalid),
        .s_axi_bready(core__s_axi_bready),
        .s_axi_araddr(core__s_axi_araddr),
        .s_axi_arvalid(core__s_axi_arvalid),
        .s_axi_rready(core__s_axi_rready),
        .build_commit(core__build_commit),
        .lead_units_0(core__lead_units_0),
        .request_0(core__request_0),
        .request_units_0(core__request_units_0),
        .pipeline_0(core__pipeline_0),
        .state_0(core__state_0),
        .synchronised_0(core__synchronised_0),
        .link_up_0(core__link_up_0),
        .delay_valid_0(core__delay_valid_0),
        .delay_units_0(core__delay_units_0),
        .delay_least_units_0(core__delay_least_units_0),
        .peer_lead_valid_0(core__peer_lead_valid_0),
        .peer_lead_units_0(core__peer_lead_units_0),
        .arrival_valid_0(core__arrival_valid_0),
        .arrival_kind_0(core__arrival_kind_0),
        .arrival_value_0(core__arrival_value_0),
        .grant_kind_0(core__grant_kind_0),
        .crc_error_0(core__crc_error_0),
        .crossing_error_0(core__crossing_error_0),
        .overrun_0(core__overrun_0),
        .range_reject_0(core__range_reject_0),
        .join_reject_0(core__join_reject_0),
        .ack_dropped_0(core__ack_dropped_0),
        .delay_reject_0(core__delay_reject_0),
        .jumped_0(core__jumped_0),
        .rejoin_0(core__rejoin_0),
        .beacon_overdue_0(core__beacon_overdue_0),
        .host_ready_0(core__host_ready_0),
        .tx_not_idle_0(core__tx_not_idle_0),
        .tx_bad_block_0(core__tx_bad_block_0),
        .rx_block_lock_0(core__rx_block_lock_0),
        .rx_high_ber_0(core__rx_high_ber_0),
        .rx_status_0(core__rx_status_0),
        .serdes_rx_reset_req_0(core__serdes_rx_reset_req_0),
        .rx_not_idle_0(core__rx_not_idle_0),
        .rx_bad_block_0(core__rx_bad_block_0),
        .rx_sequence_error_0(core__rx_sequence_error_0),
        .rx_bad_header_0(core__rx_bad_header_0),
        .rx_error_count_0(core__rx_error_count_0),
        .s_axi_awready(core__s_axi_awready),
        .s_axi_wready(core__s_axi_wready),
        .s_axi_bresp(core__s_axi_bresp),
        .s_axi_bvalid(core__s_axi_bvalid),
        .s_axi_arready(core__s_axi_arready),
        .s_axi_rdata(core__s_axi_rdata),
        .s_axi_rresp(core__s_axi_rresp),
        .s_axi_rvalid(core__s_axi_rvalid),
        .irq(core__irq),
        .holdover(core__holdover),
        .gc(core__gc),
        .reference_units(core__reference_units),
        .free_units(core__free_units),
        .move_apply(core__move_apply),
        .move_units(core__move_units),
        .beacon_now(core__beacon_now),
        .strobe_short(core__strobe_short),
        .strobe_long(core__strobe_long),
        .strobe_second(core__strobe_second),
        .tree(core__tree),
        .clear_faulty(core__clear_faulty),
        .join_window_ticks(core__join_window_ticks),
        .identity(core__identity),
        .granted_0(core__granted_0),
        .parent_0(core__parent_0),
        .port_number_0(core__port_number_0),
        .role_0(core__role_0),
        .interval_ticks_0(core__interval_ticks_0),
        .init_rounds_0(core__init_rounds_0),
        .host_log_valid_0(core__host_log_valid_0),
        .host_log_value_0(core__host_log_value_0),
        .cfg_tx_prbs31_enable_0(core__cfg_tx_prbs31_enable_0),
        .cfg_tx_pseudo_random_enable_0(core__cfg_tx_pseudo_random_enable_0),
        .cfg_tx_square_wave_enable_0(core__cfg_tx_square_wave_enable_0),
        .cfg_tx_local_fault_0(core__cfg_tx_local_fault_0),
        .cfg_tx_loopback_enable_0(core__cfg_tx_loopback_enable_0),
        .loopback_clock_0(core__loopback_clock_0),
        .cfg_rx_prbs31_enable_0(core__cfg_rx_prbs31_enable_0),
        .cfg_rx_pseudo_random_enable_0(core__cfg_rx_pseudo_random_enable_0),
        .cfg_rx_local_fault_0(core__cfg_rx_local_fault_0),
        .cfg_rx_loopback_enable_0(core__cfg_rx_loopback_enable_0)
    );
    dtp_device_x1__port port_0(
        .clock(port_0__clock),
        .clock_90(port_0__clock_90),
        .clock_180(port_0__clock_180),
        .clock_270(port_0__clock_270),
        .reset(port_0__reset),
        .rx_clock(port_0__rx_clock),
        .rx_reset(port_0__rx_reset),
        .serdes_rx_hdr(port_0__serdes_rx_hdr),
        .serdes_rx_data(port_0__serdes_rx_data),
        .xgmii_txd(port_0__xgmii_txd),
        .xgmii_txc(port_0__xgmii_txc),
        .loopback_txd(port_0__loopback_txd),
        .loopback_txc(port_0__loopback_txc),
        .cfg_tx_loopback_enable(port_0__cfg_tx_loopback_enable),
        .tx_scrambler_disable(port_0__tx_scrambler_disable),
        .cfg_tx_prbs31_enable(port_0__cfg_tx_prbs31_enable),
        .cfg_tx_pseudo_random_enable(port_0__cfg_tx_pseudo_random_enable),
        .cfg_tx_square_wave_enable(port_0__cfg_tx_square_wave_enable),
        .cfg_tx_square_wave_bits(port_0__cfg_tx_square_wave_bits),
        .cfg_tx_seed_a(port_0__cfg_tx_seed_a),
        .cfg_tx_seed_b(port_0__cfg_tx_seed_b),
        .cfg_tx_local_fault(port_0__cfg_tx_local_fault),
        .loopback_data(port_0__loopback_data),
        .loopback_hdr(port_0__loopback_hdr),
        .rx_scrambler_disable(port_0__rx_scrambler_disable),
        .cfg_rx_loopback_enable(port_0__cfg_rx_loopback_enable),
        .cfg_rx_prbs31_enable(port_0__cfg_rx_prbs31_enable),
        .cfg_rx_pseudo_random_enable(port_0__cfg_rx_pseudo_random_enable),
        .cfg_rx_local_fault(port_0__cfg_rx_local_fault),
        .bitslip_high_cycles(port_0__bitslip_high_cycles),
        .bitslip_low_cycles(port_0__bitslip_low_cycles),
        .count_125us(port_0__count_125us),
        .role(port_0__role),
        .interval_ticks(port_0__interval_ticks),
        .init_rounds(port_0__init_rounds),
        .join_window_ticks(port_0__join_window_ticks),
        .identity(port_0__identity),
        .clear_faulty(port_0__clear_faulty),
        .gc(port_0__gc),
        .free_units(port_0__free_units),
        .tree(port_0__tree),
        .parent(port_0__parent),
        .reference_units(port_0__reference_units),
        .move_apply(port_0__move_apply),
        .move_units(port_0__move_units),
        .granted(port_0__granted),
        .beacon_now(port_0__beacon_now),
        .strobe_short(port_0__strobe_short),
        .strobe_long(port_0__strobe_long),
        .strobe_second(port_0__strobe_second),
        .port_number(port_0__port_number),
        .host_log_valid(port_0__host_log_valid),
        .host_log_value(port_0__host_log_value),
        .serdes_tx_hdr(port_0__serdes_tx_hdr),
        .serdes_tx_data(port_0__serdes_tx_data),
        .xgmii_rxd(port_0__xgmii_rxd),
        .xgmii_rxc(port_0__xgmii_rxc),
        .serdes_rx_bitslip(port_0__serdes_rx_bitslip),
        .rx_block_lock(port_0__rx_block_lock),
        .rx_high_ber(port_0__rx_high_ber),
        .rx_bad_block(port_0__rx_bad_block),
        .rx_sequence_error(port_0__rx_sequence_error),
        .tx_bad_block(port_0__tx_bad_block),
        .tx_not_idle(port_0__tx_not_idle),
        .serdes_rx_reset_req(port_0__serdes_rx_reset_req),
        .rx_error_count(port_0__rx_error_count),
        .rx_bad_header(port_0__rx_bad_header),
        .rx_not_idle(port_0__rx_not_idle),
        .rx_status(port_0__rx_status),
        .link_up(port_0__link_up),
        .pipeline(port_0__pipeline),
        .state(port_0__state),
        .synchronised(port_0__synchronised),
        .delay_valid(port_0__delay_valid),
        .delay_units(port_0__delay_units),
        .delay_least_units(port_0__delay_least_units),
        .delay_rounds(port_0__delay_rounds),
        .lead_units(port_0__lead_units),
        .request(port_0__request),
        .request_units(port_0__request_units),
        .peer_lead_valid(port_0__peer_lead_valid),
        .peer_lead_units(port_0__peer_lead_units),
        .crc_error(port_0__crc_error),
        .crossing_error(port_0__crossing_error),
        .overrun(port_0__overrun),
        .range_reject(port_0__range_reject),
        .join_reject(port_0__join_reject),
        .jumped(port_0__jumped),
        .rejoin(port_0__rejoin),
        .beacon_overdue(port_0__beacon_overdue),
        .ack_dropped(port_0__ack_dropped),
        .delay_reject(port_0__delay_reject),
        .arrival_valid(port_0__arrival_valid),
        .arrival_kind(port_0__arrival_kind),
        .arrival_value(port_0__arrival_value),
        .grant_kind(port_0__grant_kind),
        .host_ready(port_0__host_ready)
    );

    // Update code
    always @(*) begin
        core__clock = clock;
        core__reset = reset;
        core__s_axi_awaddr = s_axi_awaddr;
        core__s_axi_awvalid = s_axi_awvalid;
        core__s_axi_wdata = s_axi_wdata;
        core__s_axi_wstrb = s_axi_wstrb;
        core__s_axi_wvalid = s_axi_wvalid;
        core__s_axi_bready = s_axi_bready;
        core__s_axi_araddr = s_axi_araddr;
        core__s_axi_arvalid = s_axi_arvalid;
        core__s_axi_rready = s_axi_rready;
        core__build_commit = build_commit;
        s_axi_awready = core__s_axi_awready;
        s_axi_wready = core__s_axi_wready;
        s_axi_bresp = core__s_axi_bresp;
        s_axi_bvalid = core__s_axi_bvalid;
        s_axi_arready = core__s_axi_arready;
        s_axi_rdata = core__s_axi_rdata;
        s_axi_rresp = core__s_axi_rresp;
        s_axi_rvalid = core__s_axi_rvalid;
        irq = core__irq;
        holdover = core__holdover;
        gc = core__gc;
        core__rx_clock_0 = rx_clock_0;
        core__rx_reset_0 = rx_reset_0;
        port_0__clock = clock;
        port_0__clock_90 = clock_90;
        port_0__clock_180 = clock_180;
        port_0__clock_270 = clock_270;
        port_0__rx_clock = rx_clock_0;
        port_0__reset = reset;
        port_0__rx_reset = rx_reset_0;
        port_0__serdes_rx_hdr = serdes_rx_hdr_0;
        port_0__serdes_rx_data = serdes_rx_data_0;
        port_0__xgmii_txd = xgmii_txd_0;
        port_0__xgmii_txc = xgmii_txc_0;
        port_0__tx_scrambler_disable = 1'b0;
        port_0__rx_scrambler_disable = 1'b0;
        port_0__bitslip_high_cycles = bitslip_high_cycles;
        port_0__bitslip_low_cycles = bitslip_low_cycles;
        port_0__count_125us = count_125us;
        port_0__cfg_tx_square_wave_bits = square_wave_bits;
        port_0__cfg_tx_seed_a = seed_a;
        port_0__cfg_tx_seed_b = seed_b;
        port_0__loopback_hdr = port_0__serdes_tx_hdr;
        port_0__loopback_data = port_0__serdes_tx_data;
        port_0__loopback_txd = port_0__xgmii_rxd;
        port_0__loopback_txc = port_0__xgmii_rxc;
        port_0__gc = core__gc;
        port_0__reference_units = core__reference_units;
        port_0__free_units = core__free_units;
        port_0__move_apply = core__move_apply;
        port_0__move_units = core__move_units;
        port_0__beacon_now = core__beacon_now;
        port_0__strobe_short = core__strobe_short;
        port_0__strobe_long = core__strobe_long;
        port_0__strobe_second = core__strobe_second;
        port_0__tree = core__tree;
        port_0__clear_faulty = core__clear_faulty;
        port_0__join_window_ticks = core__join_window_ticks;
        port_0__identity = core__identity;
        port_0__granted = core__granted_0;
        port_0__parent = core__parent_0;
        port_0__port_number = core__port_number_0;
        port_0__role = core__role_0;
        port_0__interval_ticks = core__interval_ticks_0;
        port_0__init_rounds = core__init_rounds_0;
        port_0__host_log_valid = core__host_log_valid_0;
        port_0__host_log_value = core__host_log_value_0;
        port_0__cfg_rx_prbs31_enable = core__cfg_rx_prbs31_enable_0;
        port_0__cfg_rx_pseudo_random_enable = core__cfg_rx_pseudo_random_enable_0;
        port_0__cfg_rx_local_fault = core__cfg_rx_local_fault_0;
        port_0__cfg_rx_loopback_enable = core__cfg_rx_loopback_enable_0;
        core__lead_units_0 = port_0__lead_units;
        core__request_0 = port_0__request;
        core__request_units_0 = port_0__request_units;
        core__pipeline_0 = port_0__pipeline;
        core__state_0 = port_0__state;
        core__synchronised_0 = port_0__synchronised;
        core__link_up_0 = port_0__link_up;
        core__delay_valid_0 = port_0__delay_valid;
        core__delay_units_0 = port_0__delay_units;
        core__delay_least_units_0 = port_0__delay_least_units;
        core__peer_lead_valid_0 = port_0__peer_lead_valid;
        core__peer_lead_units_0 = port_0__peer_lead_units;
        core__arrival_valid_0 = port_0__arrival_valid;
        core__arrival_kind_0 = port_0__arrival_kind;
        core__arrival_value_0 = port_0__arrival_value;
        core__grant_kind_0 = port_0__grant_kind;
        core__crc_error_0 = port_0__crc_error;
        core__crossing_error_0 = port_0__crossing_error;
        core__overrun_0 = port_0__overrun;
        core__range_reject_0 = port_0__range_reject;
        core__join_reject_0 = port_0__join_reject;
        core__ack_dropped_0 = port_0__ack_dropped;
        core__delay_reject_0 = port_0__delay_reject;
        core__jumped_0 = port_0__jumped;
        core__rejoin_0 = port_0__rejoin;
        core__beacon_overdue_0 = port_0__beacon_overdue;
        core__host_ready_0 = port_0__host_ready;
        core__rx_block_lock_0 = port_0__rx_block_lock;
        core__rx_high_ber_0 = port_0__rx_high_ber;
        core__rx_status_0 = port_0__rx_status;
        core__serdes_rx_reset_req_0 = port_0__serdes_rx_reset_req;
        core__rx_not_idle_0 = port_0__rx_not_idle;
        core__rx_bad_block_0 = port_0__rx_bad_block;
        core__rx_sequence_error_0 = port_0__rx_sequence_error;
        core__rx_bad_header_0 = port_0__rx_bad_header;
        core__rx_error_count_0 = port_0__rx_error_count;
        serdes_tx_hdr_0 = port_0__serdes_tx_hdr;
        serdes_tx_data_0 = port_0__serdes_tx_data;
        xgmii_rxd_0 = port_0__xgmii_rxd;
        xgmii_rxc_0 = port_0__xgmii_rxc;
        serdes_rx_bitslip_0 = port_0__serdes_rx_bitslip;
        serdes_rx_reset_req_0 = port_0__serdes_rx_reset_req;
        rx_block_lock_0 = port_0__rx_block_lock;
        rx_high_ber_0 = port_0__rx_high_ber;
        rx_status_0 = port_0__rx_status;
        rx_bad_block_0 = port_0__rx_bad_block;
        rx_sequence_error_0 = port_0__rx_sequence_error;
        rx_error_count_0 = port_0__rx_error_count;
        tx_bad_block_0 = port_0__tx_bad_block;
        link_up_0 = port_0__link_up;
        synchronised_0 = port_0__synchronised;
        loopback_clock_0 = core__loopback_clock_0;
        port_0__cfg_tx_prbs31_enable = core__cfg_tx_prbs31_enable_0;
        port_0__cfg_tx_pseudo_random_enable = core__cfg_tx_pseudo_random_enable_0;
        port_0__cfg_tx_square_wave_enable = core__cfg_tx_square_wave_enable_0;
        port_0__cfg_tx_local_fault = core__cfg_tx_local_fault_0;
        port_0__cfg_tx_loopback_enable = core__cfg_tx_loopback_enable_0;
        core__tx_not_idle_0 = port_0__tx_not_idle;
        core__tx_bad_block_0 = port_0__tx_bad_block;
    end

endmodule // dtp_device_x1

module dtp_device_x1__core(clock,rx_clock_0,reset,rx_reset_0,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,build_commit,lead_units_0,request_0,request_units_0,pipeline_0,state_0,synchronised_0,link_up_0,delay_valid_0,delay_units_0,delay_least_units_0,peer_lead_valid_0,peer_lead_units_0,arrival_valid_0,arrival_kind_0,arrival_value_0,grant_kind_0,crc_error_0,crossing_error_0,overrun_0,range_reject_0,join_reject_0,ack_dropped_0,delay_reject_0,jumped_0,rejoin_0,beacon_overdue_0,host_ready_0,tx_not_idle_0,tx_bad_block_0,rx_block_lock_0,rx_high_ber_0,rx_status_0,serdes_rx_reset_req_0,rx_not_idle_0,rx_bad_block_0,rx_sequence_error_0,rx_bad_header_0,rx_error_count_0,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,irq,holdover,gc,reference_units,free_units,move_apply,move_units,beacon_now,strobe_short,strobe_long,strobe_second,tree,clear_faulty,join_window_ticks,identity,granted_0,parent_0,port_number_0,role_0,interval_ticks_0,init_rounds_0,host_log_valid_0,host_log_value_0,cfg_tx_prbs31_enable_0,cfg_tx_pseudo_random_enable_0,cfg_tx_square_wave_enable_0,cfg_tx_local_fault_0,cfg_tx_loopback_enable_0,loopback_clock_0,cfg_rx_prbs31_enable_0,cfg_rx_pseudo_random_enable_0,cfg_rx_local_fault_0,cfg_rx_loopback_enable_0);

    // Module arguments
    input wire clock;
    input wire rx_clock_0;
    input wire reset;
    input wire rx_reset_0;
    input wire [15:0] s_axi_awaddr;
    input wire s_axi_awvalid;
    input wire [63:0] s_axi_wdata;
    input wire [7:0] s_axi_wstrb;
    input wire s_axi_wvalid;
    input wire s_axi_bready;
    input wire [15:0] s_axi_araddr;
    input wire s_axi_arvalid;
    input wire s_axi_rready;
    input wire [63:0] build_commit;
    input wire [10:0] lead_units_0;
    input wire request_0;
    input wire [63:0] request_units_0;
    input wire [20:0] pipeline_0;
    input wire [2:0] state_0;
    input wire synchronised_0;
    input wire link_up_0;
    input wire delay_valid_0;
    input wire [19:0] delay_units_0;
    input wire [19:0] delay_least_units_0;
    input wire peer_lead_valid_0;
    input wire [15:0] peer_lead_units_0;
    input wire arrival_valid_0;
    input wire [2:0] arrival_kind_0;
    input wire [44:0] arrival_value_0;
    input wire [2:0] grant_kind_0;
    input wire crc_error_0;
    input wire crossing_error_0;
    input wire overrun_0;
    input wire range_reject_0;
    input wire join_reject_0;
    input wire ack_dropped_0;
    input wire delay_reject_0;
    input wire jumped_0;
    input wire rejoin_0;
    input wire beacon_overdue_0;
    input wire host_ready_0;
    input wire tx_not_idle_0;
    input wire tx_bad_block_0;
    input wire rx_block_lock_0;
    input wire rx_high_ber_0;
    input wire rx_status_0;
    input wire serdes_rx_reset_req_0;
    input wire rx_not_idle_0;
    input wire rx_bad_block_0;
    input wire rx_sequence_error_0;
    input wire rx_bad_header_0;
    input wire [6:0] rx_error_count_0;
    output reg s_axi_awready;
    output reg s_axi_wready;
    output reg [1:0] s_axi_bresp;
    output reg s_axi_bvalid;
    output reg s_axi_arready;
    output reg [63:0] s_axi_rdata;
    output reg [1:0] s_axi_rresp;
    output reg s_axi_rvalid;
    output reg irq;
    output reg holdover;
    output reg [63:0] gc;
    output reg [63:0] reference_units;
    output reg [44:0] free_units;
    output reg move_apply;
    output reg [10:0] move_units;
    output reg beacon_now;
    output reg strobe_short;
    output reg strobe_long;
    output reg strobe_second;
    output reg tree;
    output reg clear_faulty;
    output reg [27:0] join_window_ticks;
    output reg [63:0] identity;
    output reg granted_0;
    output reg parent_0;
    output reg [4:0] port_number_0;
    output reg [1:0] role_0;
    output reg [12:0] interval_ticks_0;
    output reg [5:0] init_rounds_0;
    output reg host_log_valid_0;
    output reg [44:0] host_log_value_0;
    output reg cfg_tx_prbs31_enable_0;
    output reg cfg_tx_pseudo_random_enable_0;
    output reg cfg_tx_square_wave_enable_0;
    output reg cfg_tx_local_fault_0;
    output reg cfg_tx_loopback_enable_0;
    output reg loopback_clock_0;
    output reg cfg_rx_prbs31_enable_0;
    output reg cfg_rx_pseudo_random_enable_0;
    output reg cfg_rx_local_fault_0;
    output reg cfg_rx_loopback_enable_0;

    // Stub signals
    reg timebase__clock;
    reg timebase__reset;
    reg timebase__tree;
    reg [4:0] timebase__parent_number;
    reg timebase__beacon_on_jump;
    reg timebase__link_up_0;
    reg [10:0] timebase__lead_units_0;
    reg timebase__request_0;
    reg [63:0] timebase__request_units_0;
    wire [63:0] timebase__gc;
    wire [63:0] timebase__reference_units;
    wire [44:0] timebase__free_units;
    wire timebase__move_apply;
    wire [10:0] timebase__move_units;
    wire timebase__beacon_now;
    wire timebase__strobe_short;
    wire timebase__strobe_long;
    wire timebase__strobe_second;
    wire timebase__holdover;
    wire timebase__granted_0;
    wire timebase__parent_0;
    wire [4:0] timebase__port_number_0;
    reg registers__clock;
    reg registers__rx_clock_0;
    reg registers__reset;
    reg registers__rx_reset_0;
    reg [15:0] registers__s_axi_awaddr;
    reg registers__s_axi_awvalid;
    reg [63:0] registers__s_axi_wdata;
    reg [7:0] registers__s_axi_wstrb;
    reg registers__s_axi_wvalid;
    reg registers__s_axi_bready;
    reg [15:0] registers__s_axi_araddr;
    reg registers__s_axi_arvalid;
    reg registers__s_axi_rready;
    reg [63:0] registers__gc;
    reg registers__holdover;
    reg [63:0] registers__build_commit;
    reg [20:0] registers__pipeline_0;
    reg [2:0] registers__state_0;
    reg registers__synchronised_0;
    reg registers__link_up_0;
    reg registers__delay_valid_0;
    reg [19:0] registers__delay_units_0;
    reg [19:0] registers__delay_least_units_0;
    reg registers__peer_lead_valid_0;
    reg [15:0] registers__peer_lead_units_0;
    reg registers__arrival_valid_0;
    reg [2:0] registers__arrival_kind_0;
    reg [44:0] registers__arrival_value_0;
    reg [2:0] registers__grant_kind_0;
    reg registers__crc_error_0;
    reg registers__crossing_error_0;
    reg registers__overrun_0;
    reg registers__range_reject_0;
    reg registers__join_reject_0;
    reg registers__ack_dropped_0;
    reg registers__delay_reject_0;
    reg registers__jumped_0;
    reg registers__rejoin_0;
    reg registers__beacon_overdue_0;
    reg registers__host_ready_0;
    reg registers__tx_not_idle_0;
    reg registers__tx_bad_block_0;
    reg registers__rx_block_lock_0;
    reg registers__rx_high_ber_0;
    reg registers__rx_status_0;
    reg registers__serdes_rx_reset_req_0;
    reg registers__rx_not_idle_0;
    reg registers__rx_bad_block_0;
    reg registers__rx_sequence_error_0;
    reg registers__rx_bad_header_0;
    reg [6:0] registers__rx_error_count_0;
    wire registers__s_axi_awready;
    wire registers__s_axi_wready;
    wire [1:0] registers__s_axi_bresp;
    wire registers__s_axi_bvalid;
    wire registers__s_axi_arready;
    wire [63:0] registers__s_axi_rdata;
    wire [1:0] registers__s_axi_rresp;
    wire registers__s_axi_rvalid;
    wire [63:0] registers__identity;
    wire registers__beacon_on_jump;
    wire registers__clear_faulty;
    wire registers__tree;
    wire [4:0] registers__parent;
    wire [27:0] registers__join_window_ticks;
    wire registers__irq;
    wire [1:0] registers__role_0;
    wire [12:0] registers__interval_ticks_0;
    wire [5:0] registers__init_rounds_0;
    wire registers__cfg_tx_prbs31_enable_0;
    wire registers__cfg_tx_pseudo_random_enable_0;
    wire registers__cfg_tx_square_wave_enable_0;
    wire registers__cfg_tx_local_fault_0;
    wire registers__cfg_tx_loopback_enable_0;
    wire registers__loopback_clock_0;
    wire registers__cfg_rx_prbs31_enable_0;
    wire registers__cfg_rx_pseudo_random_enable_0;
    wire registers__cfg_rx_local_fault_0;
    wire registers__cfg_rx_loopback_enable_0;
    wire registers__host_log_valid_0;
    wire [44:0] registers__host_log_value_0;

    // Sub module instances
    dtp_device_x1__core__timebase timebase(
        .clock(timebase__clock),
        .reset(timebase__reset),
        .tree(timebase__tree),
        .parent_number(timebase__parent_number),
        .beacon_on_jump(timebase__beacon_on_jump),
        .link_up_0(timebase__link_up_0),
        .lead_units_0(timebase__lead_units_0),
        .request_0(timebase__request_0),
        .request_units_0(timebase__request_units_0),
        .gc(timebase__gc),
        .reference_units(timebase__reference_units),
        .free_units(timebase__free_units),
        .move_apply(timebase__move_apply),
        .move_units(timebase__move_units),
        .beacon_now(timebase__beacon_now),
        .strobe_short(timebase__strobe_short),
        .strobe_long(timebase__strobe_long),
        .strobe_second(timebase__strobe_second),
        .holdover(timebase__holdover),
        .granted_0(timebase__granted_0),
        .parent_0(timebase__parent_0),
        .port_number_0(timebase__port_number_0)
    );
    dtp_device_x1__core__registers registers(
        .clock(registers__clock),
        .rx_clock_0(registers__rx_clock_0),
        .reset(registers__reset),
        .rx_reset_0(registers__rx_reset_0),
        .s_axi_awaddr(registers__s_axi_awaddr),
        .s_axi_awvalid(registers__s_axi_awvalid),
        .s_axi_wdata(registers__s_axi_wdata),
        .s_axi_wstrb(registers__s_axi_wstrb),
        .s_axi_wvalid(registers__s_axi_wvalid),
        .s_axi_bready(registers__s_axi_bready),
        .s_axi_araddr(registers__s_axi_araddr),
        .s_axi_arvalid(registers__s_axi_arvalid),
        .s_axi_rready(registers__s_axi_rready),
        .gc(registers__gc),
        .holdover(registers__holdover),
        .build_commit(registers__build_commit),
        .pipeline_0(registers__pipeline_0),
        .state_0(registers__state_0),
        .synchronised_0(registers__synchronised_0),
        .link_up_0(registers__link_up_0),
        .delay_valid_0(registers__delay_valid_0),
        .delay_units_0(registers__delay_units_0),
        .delay_least_units_0(registers__delay_least_units_0),
        .peer_lead_valid_0(registers__peer_lead_valid_0),
        .peer_lead_units_0(registers__peer_lead_units_0),
        .arrival_valid_0(registers__arrival_valid_0),
        .arrival_kind_0(registers__arrival_kind_0),
        .arrival_value_0(registers__arrival_value_0),
        .grant_kind_0(registers__grant_kind_0),
        .crc_error_0(registers__crc_error_0),
        .crossing_error_0(registers__crossing_error_0),
        .overrun_0(registers__overrun_0),
        .range_reject_0(registers__range_reject_0),
        .join_reject_0(registers__join_reject_0),
        .ack_dropped_0(registers__ack_dropped_0),
        .delay_reject_0(registers__delay_reject_0),
        .jumped_0(registers__jumped_0),
        .rejoin_0(registers__rejoin_0),
        .beacon_overdue_0(registers__beacon_overdue_0),
        .host_ready_0(registers__host_ready_0),
        .tx_not_idle_0(registers__tx_not_idle_0),
        .tx_bad_block_0(registers__tx_bad_block_0),
        .rx_block_lock_0(registers__rx_block_lock_0),
        .rx_high_ber_0(registers__rx_high_ber_0),
        .rx_status_0(registers__rx_status_0),
        .serdes_rx_reset_req_0(registers__serdes_rx_reset_req_0),
        .rx_not_idle_0(registers__rx_not_idle_0),
        .rx_bad_block_0(registers__rx_bad_block_0),
        .rx_sequence_error_0(registers__rx_sequence_error_0),
        .rx_bad_header_0(registers__rx_bad_header_0),
        .rx_error_count_0(registers__rx_error_count_0),
        .s_axi_awready(registers__s_axi_awready),
        .s_axi_wready(registers__s_axi_wready),
        .s_axi_bresp(registers__s_axi_bresp),
        .s_axi_bvalid(registers__s_axi_bvalid),
        .s_axi_arready(registers__s_axi_arready),
        .s_axi_rdata(registers__s_axi_rdata),
        .s_axi_rresp(registers__s_axi_rresp),
        .s_axi_rvalid(registers__s_axi_rvalid),
        .identity(registers__identity),
        .beacon_on_jump(registers__beacon_on_jump),
        .clear_faulty(registers__clear_faulty),
        .tree(registers__tree),
        .parent(registers__parent),
        .join_window_ticks(registers__join_window_ticks),
        .irq(registers__irq),
        .role_0(registers__role_0),
        .interval_ticks_0(registers__interval_ticks_0),
        .init_rounds_0(registers__init_rounds_0),
        .cfg_tx_prbs31_enable_0(registers__cfg_tx_prbs31_enable_0),
        .cfg_tx_pseudo_random_enable_0(registers__cfg_tx_pseudo_random_enable_0),
        .cfg_tx_square_wave_enable_0(registers__cfg_tx_square_wave_enable_0),
        .cfg_tx_local_fault_0(registers__cfg_tx_local_fault_0),
        .cfg_tx_loopback_enable_0(registers__cfg_tx_loopback_enable_0),
        .loopback_clock_0(registers__loopback_clock_0),
        .cfg_rx_prbs31_enable_0(registers__cfg_rx_prbs31_enable_0),
        .cfg_rx_pseudo_random_enable_0(registers__cfg_rx_pseudo_random_enable_0),
        .cfg_rx_local_fault_0(registers__cfg_rx_local_fault_0),
        .cfg_rx_loopback_enable_0(registers__cfg_rx_loopback_enable_0),
        .host_log_valid_0(registers__host_log_valid_0),
        .host_log_value_0(registers__host_log_value_0)
    );

    // Update code
    always @(*) begin
        timebase__clock = clock;
        registers__clock = clock;
        timebase__reset = reset;
        registers__reset = reset;
        registers__s_axi_awaddr = s_axi_awaddr;
        registers__s_axi_awvalid = s_axi_awvalid;
        registers__s_axi_wdata = s_axi_wdata;
        registers__s_axi_wstrb = s_axi_wstrb;
        registers__s_axi_wvalid = s_axi_wvalid;
        registers__s_axi_bready = s_axi_bready;
        registers__s_axi_araddr = s_axi_araddr;
        registers__s_axi_arvalid = s_axi_arvalid;
        registers__s_axi_rready = s_axi_rready;
        registers__build_commit = build_commit;
        s_axi_awready = registers__s_axi_awready;
        s_axi_wready = registers__s_axi_wready;
        s_axi_bresp = registers__s_axi_bresp;
        s_axi_bvalid = registers__s_axi_bvalid;
        s_axi_arready = registers__s_axi_arready;
        s_axi_rdata = registers__s_axi_rdata;
        s_axi_rresp = registers__s_axi_rresp;
        s_axi_rvalid = registers__s_axi_rvalid;
        irq = registers__irq;
        registers__gc = timebase__gc;
        registers__holdover = timebase__holdover;
        timebase__tree = registers__tree;
        timebase__parent_number = registers__parent;
        timebase__beacon_on_jump = registers__beacon_on_jump;
        holdover = timebase__holdover;
        gc = timebase__gc;
        reference_units = timebase__reference_units;
        free_units = timebase__free_units;
        move_apply = timebase__move_apply;
        move_units = timebase__move_units;
        beacon_now = timebase__beacon_now;
        strobe_short = timebase__strobe_short;
        strobe_long = timebase__strobe_long;
        strobe_second = timebase__strobe_second;
        tree = registers__tree;
        clear_faulty = registers__clear_faulty;
        join_window_ticks = registers__join_window_ticks;
        identity = registers__identity;
        registers__rx_clock_0 = rx_clock_0;
        registers__rx_reset_0 = rx_reset_0;
        timebase__link_up_0 = link_up_0;
        timebase__lead_units_0 = lead_units_0;
        timebase__request_0 = request_0;
        timebase__request_units_0 = request_units_0;
        registers__pipeline_0 = pipeline_0;
        registers__state_0 = state_0;
        registers__synchronised_0 = synchronised_0;
        registers__link_up_0 = link_up_0;
        registers__delay_valid_0 = delay_valid_0;
        registers__delay_units_0 = delay_units_0;
        registers__delay_least_units_0 = delay_least_units_0;
        registers__peer_lead_valid_0 = peer_lead_valid_0;
        registers__peer_lead_units_0 = peer_lead_units_0;
        registers__arrival_valid_0 = arrival_valid_0;
        registers__arrival_kind_0 = arrival_kind_0;
        registers__arrival_value_0 = arrival_value_0;
        registers__grant_kind_0 = grant_kind_0;
        registers__crc_error_0 = crc_error_0;
        registers__crossing_error_0 = crossing_error_0;
        registers__overrun_0 = overrun_0;
        registers__range_reject_0 = range_reject_0;
        registers__join_reject_0 = join_reject_0;
        registers__ack_dropped_0 = ack_dropped_0;
        registers__delay_reject_0 = delay_reject_0;
        registers__jumped_0 = jumped_0;
        registers__rejoin_0 = rejoin_0;
        registers__beacon_overdue_0 = beacon_overdue_0;
        registers__host_ready_0 = host_ready_0;
        registers__tx_not_idle_0 = tx_not_idle_0;
        registers__tx_bad_block_0 = tx_bad_block_0;
        registers__rx_block_lock_0 = rx_block_lock_0;
        registers__rx_high_ber_0 = rx_high_ber_0;
        registers__rx_status_0 = rx_status_0;
        registers__serdes_rx_reset_req_0 = serdes_rx_reset_req_0;
        registers__rx_not_idle_0 = rx_not_idle_0;
        registers__rx_bad_block_0 = rx_bad_block_0;
        registers__rx_sequence_error_0 = rx_sequence_error_0;
        registers__rx_bad_header_0 = rx_bad_header_0;
        registers__rx_error_count_0 = rx_error_count_0;
        granted_0 = timebase__granted_0;
        parent_0 = timebase__parent_0;
        port_number_0 = timebase__port_number_0;
        role_0 = registers__role_0;
        interval_ticks_0 = registers__interval_ticks_0;
        init_rounds_0 = registers__init_rounds_0;
        host_log_valid_0 = registers__host_log_valid_0;
        host_log_value_0 = registers__host_log_value_0;
        cfg_tx_prbs31_enable_0 = registers__cfg_tx_prbs31_enable_0;
        cfg_tx_pseudo_random_enable_0 = registers__cfg_tx_pseudo_random_enable_0;
        cfg_tx_square_wave_enable_0 = registers__cfg_tx_square_wave_enable_0;
        cfg_tx_local_fault_0 = registers__cfg_tx_local_fault_0;
        cfg_tx_loopback_enable_0 = registers__cfg_tx_loopback_enable_0;
        loopback_clock_0 = registers__loopback_clock_0;
        cfg_rx_prbs31_enable_0 = registers__cfg_rx_prbs31_enable_0;
        cfg_rx_pseudo_random_enable_0 = registers__cfg_rx_pseudo_random_enable_0;
        cfg_rx_local_fault_0 = registers__cfg_rx_local_fault_0;
        cfg_rx_loopback_enable_0 = registers__cfg_rx_loopback_enable_0;
    end

endmodule // dtp_device_x1__core

module dtp_device_x1__core__registers(clock,rx_clock_0,reset,rx_reset_0,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,gc,holdover,build_commit,pipeline_0,state_0,synchronised_0,link_up_0,delay_valid_0,delay_units_0,delay_least_units_0,peer_lead_valid_0,peer_lead_units_0,arrival_valid_0,arrival_kind_0,arrival_value_0,grant_kind_0,crc_error_0,crossing_error_0,overrun_0,range_reject_0,join_reject_0,ack_dropped_0,delay_reject_0,jumped_0,rejoin_0,beacon_overdue_0,host_ready_0,tx_not_idle_0,tx_bad_block_0,rx_block_lock_0,rx_high_ber_0,rx_status_0,serdes_rx_reset_req_0,rx_not_idle_0,rx_bad_block_0,rx_sequence_error_0,rx_bad_header_0,rx_error_count_0,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,identity,beacon_on_jump,clear_faulty,tree,parent,join_window_ticks,irq,role_0,interval_ticks_0,init_rounds_0,cfg_tx_prbs31_enable_0,cfg_tx_pseudo_random_enable_0,cfg_tx_square_wave_enable_0,cfg_tx_local_fault_0,cfg_tx_loopback_enable_0,loopback_clock_0,cfg_rx_prbs31_enable_0,cfg_rx_pseudo_random_enable_0,cfg_rx_local_fault_0,cfg_rx_loopback_enable_0,host_log_valid_0,host_log_value_0);

    // Module arguments
    input wire clock;
    input wire rx_clock_0;
    input wire reset;
    input wire rx_reset_0;
    input wire [15:0] s_axi_awaddr;
    input wire s_axi_awvalid;
    input wire [63:0] s_axi_wdata;
    input wire [7:0] s_axi_wstrb;
    input wire s_axi_wvalid;
    input wire s_axi_bready;
    input wire [15:0] s_axi_araddr;
    input wire s_axi_arvalid;
    input wire s_axi_rready;
    input wire [63:0] gc;
    input wire holdover;
    input wire [63:0] build_commit;
    input wire [20:0] pipeline_0;
    input wire [2:0] state_0;
    input wire synchronised_0;
    input wire link_up_0;
    input wire delay_valid_0;
    input wire [19:0] delay_units_0;
    input wire [19:0] delay_least_units_0;
    input wire peer_lead_valid_0;
    input wire [15:0] peer_lead_units_0;
    input wire arrival_valid_0;
    input wire [2:0] arrival_kind_0;
    input wire [44:0] arrival_value_0;
    input wire [2:0] grant_kind_0;
    input wire crc_error_0;
    input wire crossing_error_0;
    input wire overrun_0;
    input wire range_reject_0;
    input wire join_reject_0;
    input wire ack_dropped_0;
    input wire delay_reject_0;
    input wire jumped_0;
    input wire rejoin_0;
    input wire beacon_overdue_0;
    input wire host_ready_0;
    input wire tx_not_idle_0;
    input wire tx_bad_block_0;
    input wire rx_block_lock_0;
    input wire rx_high_ber_0;
    input wire rx_status_0;
    input wire serdes_rx_reset_req_0;
    input wire rx_not_idle_0;
    input wire rx_bad_block_0;
    input wire rx_sequence_error_0;
    input wire rx_bad_header_0;
    input wire [6:0] rx_error_count_0;
    output reg s_axi_awready;
    output reg s_axi_wready;
    output reg [1:0] s_axi_bresp;
    output reg s_axi_bvalid;
    output reg s_axi_arready;
    output reg [63:0] s_axi_rdata;
    output reg [1:0] s_axi_rresp;
    output reg s_axi_rvalid;
    output reg [63:0] identity;
    output reg beacon_on_jump;
    output reg clear_faulty;
    output reg tree;
    output reg [4:0] parent;
    output reg [27:0] join_window_ticks;
    output reg irq;
    output reg [1:0] role_0;
    output reg [12:0] interval_ticks_0;
    output reg [5:0] init_rounds_0;
    output reg cfg_tx_prbs31_enable_0;
    output reg cfg_tx_pseudo_random_enable_0;
    output reg cfg_tx_square_wave_enable_0;
    output reg cfg_tx_local_fault_0;
    output reg cfg_tx_loopback_enable_0;
    output reg loopback_clock_0;
    output reg cfg_rx_prbs31_enable_0;
    output reg cfg_rx_pseudo_random_enable_0;
    output reg cfg_rx_local_fault_0;
    output reg cfg_rx_loopback_enable_0;
    output reg host_log_valid_0;
    output reg [44:0] host_log_value_0;

    // Constant declarations
    localparam number_0 = 5'b0;

    // Stub signals
    reg axi__clock;
    reg axi__reset;
    reg [15:0] axi__s_axi_awaddr;
    reg axi__s_axi_awvalid;
    reg [63:0] axi__s_axi_wdata;
    reg [7:0] axi__s_axi_wstrb;
    reg axi__s_axi_wvalid;
    reg axi__s_axi_bready;
    reg [15:0] axi__s_axi_araddr;
    reg axi__s_axi_arvalid;
    reg axi__s_axi_rready;
    reg axi__hit;
    reg axi__error;
    reg [63:0] axi__data;
    wire axi__s_axi_awready;
    wire axi__s_axi_wready;
    wire [1:0] axi__s_axi_bresp;
    wire axi__s_axi_bvalid;
    wire axi__s_axi_arready;
    wire [63:0] axi__s_axi_rdata;
    wire [1:0] axi__s_axi_rresp;
    wire axi__s_axi_rvalid;
    wire axi__bus_valid;
    wire axi__bus_commit;
    wire axi__bus_write;
    wire axi__bus_high;
    wire [15:0] axi__bus_address;
    wire [7:0] axi__bus_strobes;
    wire [63:0] axi__bus_data;
    wire axi__refused;
    reg device__clock;
    reg device__reset;
    reg device__bus_valid;
    reg device__bus_commit;
    reg device__bus_write;
    reg [15:0] device__bus_address;
    reg [7:0] device__bus_strobes;
    reg [63:0] device__bus_data;
    reg device__refused;
    reg [63:0] device__gc;
    reg device__holdover;
    reg [63:0] device__build_commit;
    reg [31:0] device__port_interrupts;
    wire device__hit;
    wire device__error;
    wire [63:0] device__data;
    wire [63:0] device__identity;
    wire device__beacon_on_jump;
    wire device__clear_faulty;
    wire device__tree;
    wire [4:0] device__parent;
    wire [27:0] device__join_window_ticks;
    wire device__irq;
    reg port_0__clock;
    reg port_0__rx_clock;
    reg port_0__reset;
    reg port_0__rx_reset;
    reg [4:0] port_0__port_number;
    reg port_0__bus_valid;
    reg port_0__bus_commit;
    reg port_0__bus_write;
    reg port_0__bus_high;
    reg [15:0] port_0__bus_address;
    reg [7:0] port_0__bus_strobes;
    reg [63:0] port_0__bus_data;
    reg [20:0] port_0__pipeline;
    reg [2:0] port_0__state;
    reg port_0__synchronised;
    reg port_0__link_up;
    reg port_0__delay_valid;
    reg [19:0] port_0__delay_units;
    reg [19:0] port_0__delay_least_units;
    reg port_0__peer_lead_valid;
    reg [15:0] port_0__peer_lead_units;
    reg port_0__arrival_valid;
    reg [2:0] port_0__arrival_kind;
    reg [44:0] port_0__arrival_value;
    reg [2:0] port_0__grant_kind;
    reg port_0__crc_error;
    reg port_0__crossing_error;
    reg port_0__overrun;
    reg port_0__range_reject;
    reg port_0__join_reject;
    reg port_0__ack_dropped;
    reg port_0__delay_reject;
    reg port_0__jumped;
    reg port_0__rejoin;
    reg port_0__beacon_overdue;
    reg port_0__host_ready;
    reg port_0__tx_not_idle;
    reg port_0__tx_bad_block;
    reg port_0__rx_block_lock;
    reg port_0__rx_high_ber;
    reg port_0__rx_status;
    reg port_0__serdes_rx_reset_req;
    reg port_0__rx_not_idle;
    reg port_0__rx_bad_block;
    reg port_0__rx_sequence_error;
    reg port_0__rx_bad_header;
    reg [6:0] port_0__rx_error_count;
    wire port_0__hit;
    wire port_0__error;
    wire [63:0] port_0__data;
    wire [1:0] port_0__role;
    wire [12:0] port_0__interval_ticks;
    wire [5:0] port_0__init_rounds;
    wire port_0__cfg_tx_prbs31_enable;
    wire port_0__cfg_tx_pseudo_random_enable;
    wire port_0__cfg_tx_square_wave_enable;
    wire port_0__cfg_tx_local_fault;
    wire port_0__cfg_tx_loopback_enable;
    wire port_0__loopback_clock;
    wire port_0__cfg_rx_prbs31_enable;
    wire port_0__cfg_rx_pseudo_random_enable;
    wire port_0__cfg_rx_local_fault;
    wire port_0__cfg_rx_loopback_enable;
    wire port_0__host_log_valid;
    wire [44:0] port_0__host_log_value;
    wire port_0__irq;
    reg answers__clock;
    reg answers__reset;
    reg answers__device_hit;
    reg answers__device_error;
    reg [63:0] answers__device_data;
    reg answers__port_hit_0;
    reg answers__port_hit_1;
    reg answers__port_hit_2;
    reg answers__port_hit_3;
    reg answers__port_hit_4;
    reg answers__port_hit_5;
    reg answers__port_hit_6;
    reg answers__port_hit_7;
    reg answers__port_hit_8;
    reg answers__port_hit_9;
    reg answers__port_hit_10;
    reg answers__port_hit_11;
    reg answers__port_hit_12;
    reg answers__port_hit_13;
    reg answers__port_hit_14;
    reg answers__port_hit_15;
    reg answers__port_hit_16;
    reg answers__port_hit_17;
    reg answers__port_hit_18;
    reg answers__port_hit_19;
    reg answers__port_hit_20;
    reg answers__port_hit_21;
    reg answers__port_hit_22;
    reg answers__port_hit_23;
    reg answers__port_hit_24;
    reg answers__port_hit_25;
    reg answers__port_hit_26;
    reg answers__port_hit_27;
    reg answers__port_hit_28;
    reg answers__port_hit_29;
    reg answers__port_hit_30;
    reg answers__port_hit_31;
    reg answers__port_error_0;
    reg answers__port_error_1;
    reg answers__port_error_2;
    reg answers__port_error_3;
    reg answers__port_error_4;
    reg answers__port_error_5;
    reg answers__port_error_6;
    reg answers__port_error_7;
    reg answers__port_error_8;
    reg answers__port_error_9;
    reg answers__port_error_10;
    reg answers__port_error_11;
    reg answers__port_error_12;
    reg answers__port_error_13;
    reg answers__port_error_14;
    reg answers__port_error_15;
    reg answers__port_error_16;
    reg answers__port_error_17;
    reg answers__port_error_18;
    reg answers__port_error_19;
    reg answers__port_error_20;
    reg answers__port_error_21;
    reg answers__port_error_22;
    reg answers__port_error_23;
    reg answers__port_error_24;
    reg answers__port_error_25;
    reg answers__port_error_26;
    reg answers__port_error_27;
    reg answers__port_error_28;
    reg answers__port_error_29;
    reg answers__port_error_30;
    reg answers__port_error_31;
    reg [63:0] answers__port_data_0;
    reg [63:0] answers__port_data_1;
    reg [63:0] answers__port_data_2;
    reg [63:0] answers__port_data_3;
    reg [63:0] answers__port_data_4;
    reg [63:0] answers__port_data_5;
    reg [63:0] answers__port_data_6;
    reg [63:0] answers__port_data_7;
    reg [63:0] answers__port_data_8;
    reg [63:0] answers__port_data_9;
    reg [63:0] answers__port_data_10;
    reg [63:0] answers__port_data_11;
    reg [63:0] answers__port_data_12;
    reg [63:0] answers__port_data_13;
    reg [63:0] answers__port_data_14;
    reg [63:0] answers__port_data_15;
    reg [63:0] answers__port_data_16;
    reg [63:0] answers__port_data_17;
    reg [63:0] answers__port_data_18;
    reg [63:0] answers__port_data_19;
    reg [63:0] answers__port_data_20;
    reg [63:0] answers__port_data_21;
    reg [63:0] answers__port_data_22;
    reg [63:0] answers__port_data_23;
    reg [63:0] answers__port_data_24;
    reg [63:0] answers__port_data_25;
    reg [63:0] answers__port_data_26;
    reg [63:0] answers__port_data_27;
    reg [63:0] answers__port_data_28;
    reg [63:0] answers__port_data_29;
    reg [63:0] answers__port_data_30;
    reg [63:0] answers__port_data_31;
    reg answers__port_irq_0;
    reg answers__port_irq_1;
    reg answers__port_irq_2;
    reg answers__port_irq_3;
    reg answers__port_irq_4;
    reg answers__port_irq_5;
    reg answers__port_irq_6;
    reg answers__port_irq_7;
    reg answers__port_irq_8;
    reg answers__port_irq_9;
    reg answers__port_irq_10;
    reg answers__port_irq_11;
    reg answers__port_irq_12;
    reg answers__port_irq_13;
    reg answers__port_irq_14;
    reg answers__port_irq_15;
    reg answers__port_irq_16;
    reg answers__port_irq_17;
    reg answers__port_irq_18;
    reg answers__port_irq_19;
    reg answers__port_irq_20;
    reg answers__port_irq_21;
    reg answers__port_irq_22;
    reg answers__port_irq_23;
    reg answers__port_irq_24;
    reg answers__port_irq_25;
    reg answers__port_irq_26;
    reg answers__port_irq_27;
    reg answers__port_irq_28;
    reg answers__port_irq_29;
    reg answers__port_irq_30;
    reg answers__port_irq_31;
    wire answers__hit;
    wire answers__error;
    wire [63:0] answers__data;
    wire [31:0] answers__irqs;

    // Sub module instances
    dtp_device_x1__core__registers__axi axi(
        .clock(axi__clock),
        .reset(axi__reset),
        .s_axi_awaddr(axi__s_axi_awaddr),
        .s_axi_awvalid(axi__s_axi_awvalid),
        .s_axi_wdata(axi__s_axi_wdata),
        .s_axi_wstrb(axi__s_axi_wstrb),
        .s_axi_wvalid(axi__s_axi_wvalid),
        .s_axi_bready(axi__s_axi_bready),
        .s_axi_araddr(axi__s_axi_araddr),
        .s_axi_arvalid(axi__s_axi_arvalid),
        .s_axi_rready(axi__s_axi_rready),
        .hit(axi__hit),
        .error(axi__error),
        .data(axi__data),
        .s_axi_awready(axi__s_axi_awready),
        .s_axi_wready(axi__s_axi_wready),
        .s_axi_bresp(axi__s_axi_bresp),
        .s_axi_bvalid(axi__s_axi_bvalid),
        .s_axi_arready(axi__s_axi_arready),
        .s_axi_rdata(axi__s_axi_rdata),
        .s_axi_rresp(axi__s_axi_rresp),
        .s_axi_rvalid(axi__s_axi_rvalid),
        .bus_valid(axi__bus_valid),
        .bus_commit(axi__bus_commit),
        .bus_write(axi__bus_write),
        .bus_high(axi__bus_high),
        .bus_address(axi__bus_address),
        .bus_strobes(axi__bus_strobes),
        .bus_data(axi__bus_data),
        .refused(axi__refused)
    );
    dtp_device_x1__core__registers__device device(
        .clock(device__clock),
        .reset(device__reset),
        .bus_valid(device__bus_valid),
        .bus_commit(device__bus_commit),
        .bus_write(device__bus_write),
        .bus_address(device__bus_address),
        .bus_strobes(device__bus_strobes),
        .bus_data(device__bus_data),
        .refused(device__refused),
        .gc(device__gc),
        .holdover(device__holdover),
        .build_commit(device__build_commit),
        .port_interrupts(device__port_interrupts),
        .hit(device__hit),
        .error(device__error),
        .data(device__data),
        .identity(device__identity),
        .beacon_on_jump(device__beacon_on_jump),
        .clear_faulty(device__clear_faulty),
        .tree(device__tree),
        .parent(device__parent),
        .join_window_ticks(device__join_window_ticks),
        .irq(device__irq)
    );
    dtp_device_x1__core__registers__port port_0(
        .clock(port_0__clock),
        .rx_clock(port_0__rx_clock),
        .reset(port_0__reset),
        .rx_reset(port_0__rx_reset),
        .port_number(port_0__port_number),
        .bus_valid(port_0__bus_valid),
        .bus_commit(port_0__bus_commit),
        .bus_write(port_0__bus_write),
        .bus_high(port_0__bus_high),
        .bus_address(port_0__bus_address),
        .bus_strobes(port_0__bus_strobes),
        .bus_data(port_0__bus_data),
        .pipeline(port_0__pipeline),
        .state(port_0__state),
        .synchronised(port_0__synchronised),
        .link_up(port_0__link_up),
        .delay_valid(port_0__delay_valid),
        .delay_units(port_0__delay_units),
        .delay_least_units(port_0__delay_least_units),
        .peer_lead_valid(port_0__peer_lead_valid),
        .peer_lead_units(port_0__peer_lead_units),
        .arrival_valid(port_0__arrival_valid),
        .arrival_kind(port_0__arrival_kind),
        .arrival_value(port_0__arrival_value),
        .grant_kind(port_0__grant_kind),
        .crc_error(port_0__crc_error),
        .crossing_error(port_0__crossing_error),
        .overrun(port_0__overrun),
        .range_reject(port_0__range_reject),
        .join_reject(port_0__join_reject),
        .ack_dropped(port_0__ack_dropped),
        .delay_reject(port_0__delay_reject),
        .jumped(port_0__jumped),
        .rejoin(port_0__rejoin),
        .beacon_overdue(port_0__beacon_overdue),
        .host_ready(port_0__host_ready),
        .tx_not_idle(port_0__tx_not_idle),
        .tx_bad_block(port_0__tx_bad_block),
        .rx_block_lock(port_0__rx_block_lock),
        .rx_high_ber(port_0__rx_high_ber),
        .rx_status(port_0__rx_status),
        .serdes_rx_reset_req(port_0__serdes_rx_reset_req),
        .rx_not_idle(port_0__rx_not_idle),
        .rx_bad_block(port_0__rx_bad_block),
        .rx_sequence_error(port_0__rx_sequence_error),
        .rx_bad_header(port_0__rx_bad_header),
        .rx_error_count(port_0__rx_error_count),
        .hit(port_0__hit),
        .error(port_0__error),
        .data(port_0__data),
        .role(port_0__role),
        .interval_ticks(port_0__interval_ticks),
        .init_rounds(port_0__init_rounds),
        .cfg_tx_prbs31_enable(port_0__cfg_tx_prbs31_enable),
        .cfg_tx_pseudo_random_enable(port_0__cfg_tx_pseudo_random_enable),
        .cfg_tx_square_wave_enable(port_0__cfg_tx_square_wave_enable),
        .cfg_tx_local_fault(port_0__cfg_tx_local_fault),
        .cfg_tx_loopback_enable(port_0__cfg_tx_loopback_enable),
        .loopback_clock(port_0__loopback_clock),
        .cfg_rx_prbs31_enable(port_0__cfg_rx_prbs31_enable),
        .cfg_rx_pseudo_random_enable(port_0__cfg_rx_pseudo_random_enable),
        .cfg_rx_local_fault(port_0__cfg_rx_local_fault),
        .cfg_rx_loopback_enable(port_0__cfg_rx_loopback_enable),
        .host_log_valid(port_0__host_log_valid),
        .host_log_value(port_0__host_log_value),
        .irq(port_0__irq)
    );
    dtp_device_x1__core__registers__answers answers(
        .clock(answers__clock),
        .reset(answers__reset),
        .device_hit(answers__device_hit),
        .device_error(answers__device_error),
        .device_data(answers__device_data),
        .port_hit_0(answers__port_hit_0),
        .port_hit_1(answers__port_hit_1),
        .port_hit_2(answers__port_hit_2),
        .port_hit_3(answers__port_hit_3),
        .port_hit_4(answers__port_hit_4),
        .port_hit_5(answers__port_hit_5),
        .port_hit_6(answers__port_hit_6),
        .port_hit_7(answers__port_hit_7),
        .port_hit_8(answers__port_hit_8),
        .port_hit_9(answers__port_hit_9),
        .port_hit_10(answers__port_hit_10),
        .port_hit_11(answers__port_hit_11),
        .port_hit_12(answers__port_hit_12),
        .port_hit_13(answers__port_hit_13),
        .port_hit_14(answers__port_hit_14),
        .port_hit_15(answers__port_hit_15),
        .port_hit_16(answers__port_hit_16),
        .port_hit_17(answers__port_hit_17),
        .port_hit_18(answers__port_hit_18),
        .port_hit_19(answers__port_hit_19),
        .port_hit_20(answers__port_hit_20),
        .port_hit_21(answers__port_hit_21),
        .port_hit_22(answers__port_hit_22),
        .port_hit_23(answers__port_hit_23),
        .port_hit_24(answers__port_hit_24),
        .port_hit_25(answers__port_hit_25),
        .port_hit_26(answers__port_hit_26),
        .port_hit_27(answers__port_hit_27),
        .port_hit_28(answers__port_hit_28),
        .port_hit_29(answers__port_hit_29),
        .port_hit_30(answers__port_hit_30),
        .port_hit_31(answers__port_hit_31),
        .port_error_0(answers__port_error_0),
        .port_error_1(answers__port_error_1),
        .port_error_2(answers__port_error_2),
        .port_error_3(answers__port_error_3),
        .port_error_4(answers__port_error_4),
        .port_error_5(answers__port_error_5),
        .port_error_6(answers__port_error_6),
        .port_error_7(answers__port_error_7),
        .port_error_8(answers__port_error_8),
        .port_error_9(answers__port_error_9),
        .port_error_10(answers__port_error_10),
        .port_error_11(answers__port_error_11),
        .port_error_12(answers__port_error_12),
        .port_error_13(answers__port_error_13),
        .port_error_14(answers__port_error_14),
        .port_error_15(answers__port_error_15),
        .port_error_16(answers__port_error_16),
        .port_error_17(answers__port_error_17),
        .port_error_18(answers__port_error_18),
        .port_error_19(answers__port_error_19),
        .port_error_20(answers__port_error_20),
        .port_error_21(answers__port_error_21),
        .port_error_22(answers__port_error_22),
        .port_error_23(answers__port_error_23),
        .port_error_24(answers__port_error_24),
        .port_error_25(answers__port_error_25),
        .port_error_26(answers__port_error_26),
        .port_error_27(answers__port_error_27),
        .port_error_28(answers__port_error_28),
        .port_error_29(answers__port_error_29),
        .port_error_30(answers__port_error_30),
        .port_error_31(answers__port_error_31),
        .port_data_0(answers__port_data_0),
        .port_data_1(answers__port_data_1),
        .port_data_2(answers__port_data_2),
        .port_data_3(answers__port_data_3),
        .port_data_4(answers__port_data_4),
        .port_data_5(answers__port_data_5),
        .port_data_6(answers__port_data_6),
        .port_data_7(answers__port_data_7),
        .port_data_8(answers__port_data_8),
        .port_data_9(answers__port_data_9),
        .port_data_10(answers__port_data_10),
        .port_data_11(answers__port_data_11),
        .port_data_12(answers__port_data_12),
        .port_data_13(answers__port_data_13),
        .port_data_14(answers__port_data_14),
        .port_data_15(answers__port_data_15),
        .port_data_16(answers__port_data_16),
        .port_data_17(answers__port_data_17),
        .port_data_18(answers__port_data_18),
        .port_data_19(answers__port_data_19),
        .port_data_20(answers__port_data_20),
        .port_data_21(answers__port_data_21),
        .port_data_22(answers__port_data_22),
        .port_data_23(answers__port_data_23),
        .port_data_24(answers__port_data_24),
        .port_data_25(answers__port_data_25),
        .port_data_26(answers__port_data_26),
        .port_data_27(answers__port_data_27),
        .port_data_28(answers__port_data_28),
        .port_data_29(answers__port_data_29),
        .port_data_30(answers__port_data_30),
        .port_data_31(answers__port_data_31),
        .port_irq_0(answers__port_irq_0),
        .port_irq_1(answers__port_irq_1),
        .port_irq_2(answers__port_irq_2),
        .port_irq_3(answers__port_irq_3),
        .port_irq_4(answers__port_irq_4),
        .port_irq_5(answers__port_irq_5),
        .port_irq_6(answers__port_irq_6),
        .port_irq_7(answers__port_irq_7),
        .port_irq_8(answers__port_irq_8),
        .port_irq_9(answers__port_irq_9),
        .port_irq_10(answers__port_irq_10),
        .port_irq_11(answers__port_irq_11),
        .port_irq_12(answers__port_irq_12),
        .port_irq_13(answers__port_irq_13),
        .port_irq_14(answers__port_irq_14),
        .port_irq_15(answers__port_irq_15),
        .port_irq_16(answers__port_irq_16),
        .port_irq_17(answers__port_irq_17),
        .port_irq_18(answers__port_irq_18),
        .port_irq_19(answers__port_irq_19),
        .port_irq_20(answers__port_irq_20),
        .port_irq_21(answers__port_irq_21),
        .port_irq_22(answers__port_irq_22),
        .port_irq_23(answers__port_irq_23),
        .port_irq_24(answers__port_irq_24),
        .port_irq_25(answers__port_irq_25),
        .port_irq_26(answers__port_irq_26),
        .port_irq_27(answers__port_irq_27),
        .port_irq_28(answers__port_irq_28),
        .port_irq_29(answers__port_irq_29),
        .port_irq_30(answers__port_irq_30),
        .port_irq_31(answers__port_irq_31),
        .hit(answers__hit),
        .error(answers__error),
        .data(answers__data),
        .irqs(answers__irqs)
    );

    // Update code
    always @(*) begin
        axi__clock = clock;
        device__clock = clock;
        answers__clock = clock;
        axi__reset = reset;
        device__reset = reset;
        answers__reset = reset;
        axi__s_axi_awaddr = s_axi_awaddr;
        axi__s_axi_awvalid = s_axi_awvalid;
        axi__s_axi_wdata = s_axi_wdata;
        axi__s_axi_wstrb = s_axi_wstrb;
        axi__s_axi_wvalid = s_axi_wvalid;
        axi__s_axi_bready = s_axi_bready;
        axi__s_axi_araddr = s_axi_araddr;
        axi__s_axi_arvalid = s_axi_arvalid;
        axi__s_axi_rready = s_axi_rready;
        axi__hit = answers__hit;
        axi__error = answers__error;
        axi__data = answers__data;
        s_axi_awready = axi__s_axi_awready;
        s_axi_wready = axi__s_axi_wready;
        s_axi_bresp = axi__s_axi_bresp;
        s_axi_bvalid = axi__s_axi_bvalid;
        s_axi_arready = axi__s_axi_arready;
        s_axi_rdata = axi__s_axi_rdata;
        s_axi_rresp = axi__s_axi_rresp;
        s_axi_rvalid = axi__s_axi_rvalid;
        device__bus_valid = axi__bus_valid;
        device__bus_commit = axi__bus_commit;
        device__bus_write = axi__bus_write;
        device__bus_address = axi__bus_address;
        device__bus_strobes = axi__bus_strobes;
        device__bus_data = axi__bus_data;
        device__refused = axi__refused;
        device__gc = gc;
        device__holdover = holdover;
        device__build_commit = build_commit;
        device__port_interrupts = answers__irqs;
        identity = device__identity;
        beacon_on_jump = device__beacon_on_jump;
        clear_faulty = device__clear_faulty;
        tree = device__tree;
        parent = device__parent;
        join_window_ticks = device__join_window_ticks;
        irq = device__irq;
        answers__device_hit = device__hit;
        answers__device_error = device__error;
        answers__device_data = device__data;
        port_0__clock = clock;
        port_0__rx_clock = rx_clock_0;
        port_0__reset = reset;
        port_0__rx_reset = rx_reset_0;
        port_0__port_number = number_0;
        port_0__bus_valid = axi__bus_valid;
        port_0__bus_commit = axi__bus_commit;
        port_0__bus_write = axi__bus_write;
        port_0__bus_high = axi__bus_high;
        port_0__bus_address = axi__bus_address;
        port_0__bus_strobes = axi__bus_strobes;
        port_0__bus_data = axi__bus_data;
        port_0__pipeline = pipeline_0;
        port_0__state = state_0;
        port_0__synchronised = synchronised_0;
        port_0__link_up = link_up_0;
        port_0__delay_valid = delay_valid_0;
        port_0__delay_units = delay_units_0;
        port_0__delay_least_units = delay_least_units_0;
        port_0__peer_lead_valid = peer_lead_valid_0;
        port_0__peer_lead_units = peer_lead_units_0;
        port_0__arrival_valid = arrival_valid_0;
        port_0__arrival_kind = arrival_kind_0;
        port_0__arrival_value = arrival_value_0;
        port_0__grant_kind = grant_kind_0;
        port_0__crc_error = crc_error_0;
        port_0__crossing_error = crossing_error_0;
        port_0__overrun = overrun_0;
        port_0__range_reject = range_reject_0;
        port_0__join_reject = join_reject_0;
        port_0__ack_dropped = ack_dropped_0;
        port_0__delay_reject = delay_reject_0;
        port_0__jumped = jumped_0;
        port_0__rejoin = rejoin_0;
        port_0__beacon_overdue = beacon_overdue_0;
        port_0__host_ready = host_ready_0;
        port_0__tx_not_idle = tx_not_idle_0;
        port_0__tx_bad_block = tx_bad_block_0;
        port_0__rx_block_lock = rx_block_lock_0;
        port_0__rx_high_ber = rx_high_ber_0;
        port_0__rx_status = rx_status_0;
        port_0__serdes_rx_reset_req = serdes_rx_reset_req_0;
        port_0__rx_not_idle = rx_not_idle_0;
        port_0__rx_bad_block = rx_bad_block_0;
        port_0__rx_sequence_error = rx_sequence_error_0;
        port_0__rx_bad_header = rx_bad_header_0;
        port_0__rx_error_count = rx_error_count_0;
        role_0 = port_0__role;
        interval_ticks_0 = port_0__interval_ticks;
        init_rounds_0 = port_0__init_rounds;
        cfg_tx_prbs31_enable_0 = port_0__cfg_tx_prbs31_enable;
        cfg_tx_pseudo_random_enable_0 = port_0__cfg_tx_pseudo_random_enable;
        cfg_tx_square_wave_enable_0 = port_0__cfg_tx_square_wave_enable;
        cfg_tx_local_fault_0 = port_0__cfg_tx_local_fault;
        cfg_tx_loopback_enable_0 = port_0__cfg_tx_loopback_enable;
        loopback_clock_0 = port_0__loopback_clock;
        cfg_rx_prbs31_enable_0 = port_0__cfg_rx_prbs31_enable;
        cfg_rx_pseudo_random_enable_0 = port_0__cfg_rx_pseudo_random_enable;
        cfg_rx_local_fault_0 = port_0__cfg_rx_local_fault;
        cfg_rx_loopback_enable_0 = port_0__cfg_rx_loopback_enable;
        host_log_valid_0 = port_0__host_log_valid;
        host_log_value_0 = port_0__host_log_value;
        answers__port_hit_0 = port_0__hit;
        answers__port_error_0 = port_0__error;
        answers__port_data_0 = port_0__data;
        answers__port_irq_0 = port_0__irq;
        answers__port_hit_1 = 1'b0;
        answers__port_error_1 = 1'b0;
        answers__port_data_1 = 32'h0;
        answers__port_irq_1 = 1'b0;
        answers__port_hit_2 = 1'b0;
        answers__port_error_2 = 1'b0;
        answers__port_data_2 = 32'h0;
        answers__port_irq_2 = 1'b0;
        answers__port_hit_3 = 1'b0;
        answers__port_error_3 = 1'b0;
        answers__port_data_3 = 32'h0;
        answers__port_irq_3 = 1'b0;
        answers__port_hit_4 = 1'b0;
        answers__port_error_4 = 1'b0;
        answers__port_data_4 = 32'h0;
        answers__port_irq_4 = 1'b0;
        answers__port_hit_5 = 1'b0;
        answers__port_error_5 = 1'b0;
        answers__port_data_5 = 32'h0;
        answers__port_irq_5 = 1'b0;
        answers__port_hit_6 = 1'b0;
        answers__port_error_6 = 1'b0;
        answers__port_data_6 = 32'h0;
        answers__port_irq_6 = 1'b0;
        answers__port_hit_7 = 1'b0;
        answers__port_error_7 = 1'b0;
        answers__port_data_7 = 32'h0;
        answers__port_irq_7 = 1'b0;
        answers__port_hit_8 = 1'b0;
        answers__port_error_8 = 1'b0;
        answers__port_data_8 = 32'h0;
        answers__port_irq_8 = 1'b0;
        answers__port_hit_9 = 1'b0;
        answers__port_error_9 = 1'b0;
        answers__port_data_9 = 32'h0;
        answers__port_irq_9 = 1'b0;
        answers__port_hit_10 = 1'b0;
        answers__port_error_10 = 1'b0;
        answers__port_data_10 = 32'h0;
        answers__port_irq_10 = 1'b0;
        answers__port_hit_11 = 1'b0;
        answers__port_error_11 = 1'b0;
        answers__port_data_11 = 32'h0;
        answers__port_irq_11 = 1'b0;
        answers__port_hit_12 = 1'b0;
        answers__port_error_12 = 1'b0;
        answers__port_data_12 = 32'h0;
        answers__port_irq_12 = 1'b0;
        answers__port_hit_13 = 1'b0;
        answers__port_error_13 = 1'b0;
        answers__port_data_13 = 32'h0;
        answers__port_irq_13 = 1'b0;
        answers__port_hit_14 = 1'b0;
        answers__port_error_14 = 1'b0;
        answers__port_data_14 = 32'h0;
        answers__port_irq_14 = 1'b0;
        answers__port_hit_15 = 1'b0;
        answers__port_error_15 = 1'b0;
        answers__port_data_15 = 32'h0;
        answers__port_irq_15 = 1'b0;
        answers__port_hit_16 = 1'b0;
        answers__port_error_16 = 1'b0;
        answers__port_data_16 = 32'h0;
        answers__port_irq_16 = 1'b0;
        answers__port_hit_17 = 1'b0;
        answers__port_error_17 = 1'b0;
        answers__port_data_17 = 32'h0;
        answers__port_irq_17 = 1'b0;
        answers__port_hit_18 = 1'b0;
        answers__port_error_18 = 1'b0;
        answers__port_data_18 = 32'h0;
        answers__port_irq_18 = 1'b0;
        answers__port_hit_19 = 1'b0;
        answers__port_error_19 = 1'b0;
        answers__port_data_19 = 32'h0;
        answers__port_irq_19 = 1'b0;
        answers__port_hit_20 = 1'b0;
        answers__port_error_20 = 1'b0;
        answers__port_data_20 = 32'h0;
        answers__port_irq_20 = 1'b0;
        answers__port_hit_21 = 1'b0;
        answers__port_error_21 = 1'b0;
        answers__port_data_21 = 32'h0;
        answers__port_irq_21 = 1'b0;
        answers__port_hit_22 = 1'b0;
        answers__port_error_22 = 1'b0;
        answers__port_data_22 = 32'h0;
        answers__port_irq_22 = 1'b0;
        answers__port_hit_23 = 1'b0;
        answers__port_error_23 = 1'b0;
        answers__port_data_23 = 32'h0;
        answers__port_irq_23 = 1'b0;
        answers__port_hit_24 = 1'b0;
        answers__port_error_24 = 1'b0;
        answers__port_data_24 = 32'h0;
        answers__port_irq_24 = 1'b0;
        answers__port_hit_25 = 1'b0;
        answers__port_error_25 = 1'b0;
        answers__port_data_25 = 32'h0;
        answers__port_irq_25 = 1'b0;
        answers__port_hit_26 = 1'b0;
        answers__port_error_26 = 1'b0;
        answers__port_data_26 = 32'h0;
        answers__port_irq_26 = 1'b0;
        answers__port_hit_27 = 1'b0;
        answers__port_error_27 = 1'b0;
        answers__port_data_27 = 32'h0;
        answers__port_irq_27 = 1'b0;
        answers__port_hit_28 = 1'b0;
        answers__port_error_28 = 1'b0;
        answers__port_data_28 = 32'h0;
        answers__port_irq_28 = 1'b0;
        answers__port_hit_29 = 1'b0;
        answers__port_error_29 = 1'b0;
        answers__port_data_29 = 32'h0;
        answers__port_irq_29 = 1'b0;
        answers__port_hit_30 = 1'b0;
        answers__port_error_30 = 1'b0;
        answers__port_data_30 = 32'h0;
        answers__port_irq_30 = 1'b0;
        answers__port_hit_31 = 1'b0;
        answers__port_error_31 = 1'b0;
        answers__port_data_31 = 32'h0;
        answers__port_irq_31 = 1'b0;
    end

endmodule // dtp_device_x1__core__registers

module dtp_device_x1__core__registers__answers(clock,reset,device_hit,device_error,device_data,port_hit_0,port_hit_1,port_hit_2,port_hit_3,port_hit_4,port_hit_5,port_hit_6,port_hit_7,port_hit_8,port_hit_9,port_hit_10,port_hit_11,port_hit_12,port_hit_13,port_hit_14,port_hit_15,port_hit_16,port_hit_17,port_hit_18,port_hit_19,port_hit_20,port_hit_21,port_hit_22,port_hit_23,port_hit_24,port_hit_25,port_hit_26,port_hit_27,port_hit_28,port_hit_29,port_hit_30,port_hit_31,port_error_0,port_error_1,port_error_2,port_error_3,port_error_4,port_error_5,port_error_6,port_error_7,port_error_8,port_error_9,port_error_10,port_error_11,port_error_12,port_error_13,port_error_14,port_error_15,port_error_16,port_error_17,port_error_18,port_error_19,port_error_20,port_error_21,port_error_22,port_error_23,port_error_24,port_error_25,port_error_26,port_error_27,port_error_28,port_error_29,port_error_30,port_error_31,port_data_0,port_data_1,port_data_2,port_data_3,port_data_4,port_data_5,port_data_6,port_data_7,port_data_8,port_data_9,port_data_10,port_data_11,port_data_12,port_data_13,port_data_14,port_data_15,port_data_16,port_data_17,port_data_18,port_data_19,port_data_20,port_data_21,port_data_22,port_data_23,port_data_24,port_data_25,port_data_26,port_data_27,port_data_28,port_data_29,port_data_30,port_data_31,port_irq_0,port_irq_1,port_irq_2,port_irq_3,port_irq_4,port_irq_5,port_irq_6,port_irq_7,port_irq_8,port_irq_9,port_irq_10,port_irq_11,port_irq_12,port_irq_13,port_irq_14,port_irq_15,port_irq_16,port_irq_17,port_irq_18,port_irq_19,port_irq_20,port_irq_21,port_irq_22,port_irq_23,port_irq_24,port_irq_25,port_irq_26,port_irq_27,port_irq_28,port_irq_29,port_irq_30,port_irq_31,hit,error,data,irqs);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire device_hit;
    input wire device_error;
    input wire [63:0] device_data;
    input wire port_hit_0;
    input wire port_hit_1;
    input wire port_hit_2;
    input wire port_hit_3;
    input wire port_hit_4;
    input wire port_hit_5;
    input wire port_hit_6;
    input wire port_hit_7;
    input wire port_hit_8;
    input wire port_hit_9;
    input wire port_hit_10;
    input wire port_hit_11;
    input wire port_hit_12;
    input wire port_hit_13;
    input wire port_hit_14;
    input wire port_hit_15;
    input wire port_hit_16;
    input wire port_hit_17;
    input wire port_hit_18;
    input wire port_hit_19;
    input wire port_hit_20;
    input wire port_hit_21;
    input wire port_hit_22;
    input wire port_hit_23;
    input wire port_hit_24;
    input wire port_hit_25;
    input wire port_hit_26;
    input wire port_hit_27;
    input wire port_hit_28;
    input wire port_hit_29;
    input wire port_hit_30;
    input wire port_hit_31;
    input wire port_error_0;
    input wire port_error_1;
    input wire port_error_2;
    input wire port_error_3;
    input wire port_error_4;
    input wire port_error_5;
    input wire port_error_6;
    input wire port_error_7;
    input wire port_error_8;
    input wire port_error_9;
    input wire port_error_10;
    input wire port_error_11;
    input wire port_error_12;
    input wire port_error_13;
    input wire port_error_14;
    input wire port_error_15;
    input wire port_error_16;
    input wire port_error_17;
    input wire port_error_18;
    input wire port_error_19;
    input wire port_error_20;
    input wire port_error_21;
    input wire port_error_22;
    input wire port_error_23;
    input wire port_error_24;
    input wire port_error_25;
    input wire port_error_26;
    input wire port_error_27;
    input wire port_error_28;
    input wire port_error_29;
    input wire port_error_30;
    input wire port_error_31;
    input wire [63:0] port_data_0;
    input wire [63:0] port_data_1;
    input wire [63:0] port_data_2;
    input wire [63:0] port_data_3;
    input wire [63:0] port_data_4;
    input wire [63:0] port_data_5;
    input wire [63:0] port_data_6;
    input wire [63:0] port_data_7;
    input wire [63:0] port_data_8;
    input wire [63:0] port_data_9;
    input wire [63:0] port_data_10;
    input wire [63:0] port_data_11;
    input wire [63:0] port_data_12;
    input wire [63:0] port_data_13;
    input wire [63:0] port_data_14;
    input wire [63:0] port_data_15;
    input wire [63:0] port_data_16;
    input wire [63:0] port_data_17;
    input wire [63:0] port_data_18;
    input wire [63:0] port_data_19;
    input wire [63:0] port_data_20;
    input wire [63:0] port_data_21;
    input wire [63:0] port_data_22;
    input wire [63:0] port_data_23;
    input wire [63:0] port_data_24;
    input wire [63:0] port_data_25;
    input wire [63:0] port_data_26;
    input wire [63:0] port_data_27;
    input wire [63:0] port_data_28;
    input wire [63:0] port_data_29;
    input wire [63:0] port_data_30;
    input wire [63:0] port_data_31;
    input wire port_irq_0;
    input wire port_irq_1;
    input wire port_irq_2;
    input wire port_irq_3;
    input wire port_irq_4;
    input wire port_irq_5;
    input wire port_irq_6;
    input wire port_irq_7;
    input wire port_irq_8;
    input wire port_irq_9;
    input wire port_irq_10;
    input wire port_irq_11;
    input wire port_irq_12;
    input wire port_irq_13;
    input wire port_irq_14;
    input wire port_irq_15;
    input wire port_irq_16;
    input wire port_irq_17;
    input wire port_irq_18;
    input wire port_irq_19;
    input wire port_irq_20;
    input wire port_irq_21;
    input wire port_irq_22;
    input wire port_irq_23;
    input wire port_irq_24;
    input wire port_irq_25;
    input wire port_irq_26;
    input wire port_irq_27;
    input wire port_irq_28;
    input wire port_irq_29;
    input wire port_irq_30;
    input wire port_irq_31;
    output reg hit;
    output reg error;
    output reg [63:0] data;
    output reg [31:0] irqs;

    // Stub signals
    reg group_hit_0__clock;
    reg group_hit_0__reset;
    reg group_hit_0__d;
    wire group_hit_0__q;
    reg group_hit_1__clock;
    reg group_hit_1__reset;
    reg group_hit_1__d;
    wire group_hit_1__q;
    reg group_hit_2__clock;
    reg group_hit_2__reset;
    reg group_hit_2__d;
    wire group_hit_2__q;
    reg group_hit_3__clock;
    reg group_hit_3__reset;
    reg group_hit_3__d;
    wire group_hit_3__q;
    reg group_hit_4__clock;
    reg group_hit_4__reset;
    reg group_hit_4__d;
    wire group_hit_4__q;
    reg group_error_0__clock;
    reg group_error_0__reset;
    reg group_error_0__d;
    wire group_error_0__q;
    reg group_error_1__clock;
    reg group_error_1__reset;
    reg group_error_1__d;
    wire group_error_1__q;
    reg group_error_2__clock;
    reg group_error_2__reset;
    reg group_error_2__d;
    wire group_error_2__q;
    reg group_error_3__clock;
    reg group_error_3__reset;
    reg group_error_3__d;
    wire group_error_3__q;
    reg group_error_4__clock;
    reg group_error_4__reset;
    reg group_error_4__d;
    wire group_error_4__q;
    reg group_data_0__clock;
    reg group_data_0__reset;
    reg [63:0] group_data_0__d;
    wire [63:0] group_data_0__q;
    reg group_data_1__clock;
    reg group_data_1__reset;
    reg [63:0] group_data_1__d;
    wire [63:0] group_data_1__q;
    reg group_data_2__clock;
    reg group_data_2__reset;
    reg [63:0] group_data_2__d;
    wire [63:0] group_data_2__q;
    reg group_data_3__clock;
    reg group_data_3__reset;
    reg [63:0] group_data_3__d;
    wire [63:0] group_data_3__q;
    reg group_data_4__clock;
    reg group_data_4__reset;
    reg [63:0] group_data_4__d;
    wire [63:0] group_data_4__q;
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

    // Local signals
    reg hit_or_0;
    reg hit_or_1;
    reg hit_or_2;
    reg hit_or_3;
    reg error_or_0;
    reg error_or_1;
    reg error_or_2;
    reg error_or_3;
    reg [63:0] data_or_0;
    reg [63:0] data_or_1;
    reg [63:0] data_or_2;
    reg [63:0] data_or_3;
    reg line;
    reg [31:0] lines;

    // Sub module instances
    dtp_device_x1__reg_1 group_hit_0(
        .clock(group_hit_0__clock),
        .reset(group_hit_0__reset),
        .d(group_hit_0__d),
        .q(group_hit_0__q)
    );
    dtp_device_x1__reg_1 group_hit_1(
        .clock(group_hit_1__clock),
        .reset(group_hit_1__reset),
        .d(group_hit_1__d),
        .q(group_hit_1__q)
    );
    dtp_device_x1__reg_1 group_hit_2(
        .clock(group_hit_2__clock),
        .reset(group_hit_2__reset),
        .d(group_hit_2__d),
        .q(group_hit_2__q)
    );
    dtp_device_x1__reg_1 group_hit_3(
        .clock(group_hit_3__clock),
        .reset(group_hit_3__reset),
        .d(group_hit_3__d),
        .q(group_hit_3__q)
    );
    dtp_device_x1__reg_1 group_hit_4(
        .clock(group_hit_4__clock),
        .reset(group_hit_4__reset),
        .d(group_hit_4__d),
        .q(group_hit_4__q)
    );
    dtp_device_x1__reg_1 group_error_0(
        .clock(group_error_0__clock),
        .reset(group_error_0__reset),
        .d(group_error_0__d),
        .q(group_error_0__q)
    );
    dtp_device_x1__reg_1 group_error_1(
        .clock(group_error_1__clock),
        .reset(group_error_1__reset),
        .d(group_error_1__d),
        .q(group_error_1__q)
    );
    dtp_device_x1__reg_1 group_error_2(
        .clock(group_error_2__clock),
        .reset(group_error_2__reset),
        .d(group_error_2__d),
        .q(group_error_2__q)
    );
    dtp_device_x1__reg_1 group_error_3(
        .clock(group_error_3__clock),
        .reset(group_error_3__reset),
        .d(group_error_3__d),
        .q(group_error_3__q)
    );
    dtp_device_x1__reg_1 group_error_4(
        .clock(group_error_4__clock),
        .reset(group_error_4__reset),
        .d(group_error_4__d),
        .q(group_error_4__q)
    );
    dtp_device_x1__reg_64 group_data_0(
        .clock(group_data_0__clock),
        .reset(group_data_0__reset),
        .d(group_data_0__d),
        .q(group_data_0__q)
    );
    dtp_device_x1__reg_64 group_data_1(
        .clock(group_data_1__clock),
        .reset(group_data_1__reset),
        .d(group_data_1__d),
        .q(group_data_1__q)
    );
    dtp_device_x1__reg_64 group_data_2(
        .clock(group_data_2__clock),
        .reset(group_data_2__reset),
        .d(group_data_2__d),
        .q(group_data_2__q)
    );
    dtp_device_x1__reg_64 group_data_3(
        .clock(group_data_3__clock),
        .reset(group_data_3__reset),
        .d(group_data_3__d),
        .q(group_data_3__q)
    );
    dtp_device_x1__reg_64 group_data_4(
        .clock(group_data_4__clock),
        .reset(group_data_4__reset),
        .d(group_data_4__d),
        .q(group_data_4__q)
    );
    dtp_device_x1__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_device_x1__reg_1 error_reg(
        .clock(error_reg__clock),
        .reset(error_reg__reset),
        .d(error_reg__d),
        .q(error_reg__q)
    );
    dtp_device_x1__reg_64 data_reg(
        .clock(data_reg__clock),
        .reset(data_reg__reset),
        .d(data_reg__d),
        .q(data_reg__q)
    );

    // Update code
    always @(*) begin
        hit_reg__clock = clock;
        error_reg__clock = clock;
        data_reg__clock = clock;
        hit_reg__reset = reset;
        error_reg__reset = reset;
        data_reg__reset = reset;
        group_hit_0__clock = clock;
        group_error_0__clock = clock;
        group_data_0__clock = clock;
        group_hit_0__reset = reset;
        group_error_0__reset = reset;
        group_data_0__reset = reset;
        group_hit_1__clock = clock;
        group_error_1__clock = clock;
        group_data_1__clock = clock;
        group_hit_1__reset = reset;
        group_error_1__reset = reset;
        group_data_1__reset = reset;
        group_hit_2__clock = clock;
        group_error_2__clock = clock;
        group_data_2__clock = clock;
        group_hit_2__reset = reset;
        group_error_2__reset = reset;
        group_data_2__reset = reset;
        group_hit_3__clock = clock;
        group_error_3__clock = clock;
        group_data_3__clock = clock;
        group_hit_3__reset = reset;
        group_error_3__reset = reset;
        group_data_3__reset = reset;
        group_hit_4__clock = clock;
        group_error_4__clock = clock;
        group_data_4__clock = clock;
        group_hit_4__reset = reset;
        group_error_4__reset = reset;
        group_data_4__reset = reset;
        hit_or_0 = 1'b0;
        error_or_0 = 1'b0;
        data_or_0 = 32'h0;
        hit_or_1 = 1'b0;
        error_or_1 = 1'b0;
        data_or_1 = 32'h0;
        hit_or_2 = 1'b0;
        error_or_2 = 1'b0;
        data_or_2 = 32'h0;
        hit_or_3 = 1'b0;
        error_or_3 = 1'b0;
        data_or_3 = 32'h0;
        hit_or_0 = hit_or_0 | port_hit_0;
        error_or_0 = error_or_0 | port_error_0;
        data_or_0 = data_or_0 | port_data_0;
        hit_or_0 = hit_or_0 | port_hit_1;
        error_or_0 = error_or_0 | port_error_1;
        data_or_0 = data_or_0 | port_data_1;
        hit_or_0 = hit_or_0 | port_hit_2;
        error_or_0 = error_or_0 | port_error_2;
        data_or_0 = data_or_0 | port_data_2;
        hit_or_0 = hit_or_0 | port_hit_3;
        error_or_0 = error_or_0 | port_error_3;
        data_or_0 = data_or_0 | port_data_3;
        hit_or_0 = hit_or_0 | port_hit_4;
        error_or_0 = error_or_0 | port_error_4;
        data_or_0 = data_or_0 | port_data_4;
        hit_or_0 = hit_or_0 | port_hit_5;
        error_or_0 = error_or_0 | port_error_5;
        data_or_0 = data_or_0 | port_data_5;
        hit_or_0 = hit_or_0 | port_hit_6;
        error_or_0 = error_or_0 | port_error_6;
        data_or_0 = data_or_0 | port_data_6;
        hit_or_0 = hit_or_0 | port_hit_7;
        error_or_0 = error_or_0 | port_error_7;
        data_or_0 = data_or_0 | port_data_7;
        hit_or_1 = hit_or_1 | port_hit_8;
        error_or_1 = error_or_1 | port_error_8;
        data_or_1 = data_or_1 | port_data_8;
        hit_or_1 = hit_or_1 | port_hit_9;
        error_or_1 = error_or_1 | port_error_9;
        data_or_1 = data_or_1 | port_data_9;
        hit_or_1 = hit_or_1 | port_hit_10;
        error_or_1 = error_or_1 | port_error_10;
        data_or_1 = data_or_1 | port_data_10;
        hit_or_1 = hit_or_1 | port_hit_11;
        error_or_1 = error_or_1 | port_error_11;
        data_or_1 = data_or_1 | port_data_11;
        hit_or_1 = hit_or_1 | port_hit_12;
        error_or_1 = error_or_1 | port_error_12;
        data_or_1 = data_or_1 | port_data_12;
        hit_or_1 = hit_or_1 | port_hit_13;
        error_or_1 = error_or_1 | port_error_13;
        data_or_1 = data_or_1 | port_data_13;
        hit_or_1 = hit_or_1 | port_hit_14;
        error_or_1 = error_or_1 | port_error_14;
        data_or_1 = data_or_1 | port_data_14;
        hit_or_1 = hit_or_1 | port_hit_15;
        error_or_1 = error_or_1 | port_error_15;
        data_or_1 = data_or_1 | port_data_15;
        hit_or_2 = hit_or_2 | port_hit_16;
        error_or_2 = error_or_2 | port_error_16;
        data_or_2 = data_or_2 | port_data_16;
        hit_or_2 = hit_or_2 | port_hit_17;
        error_or_2 = error_or_2 | port_error_17;
        data_or_2 = data_or_2 | port_data_17;
        hit_or_2 = hit_or_2 | port_hit_18;
        error_or_2 = error_or_2 | port_error_18;
        data_or_2 = data_or_2 | port_data_18;
        hit_or_2 = hit_or_2 | port_hit_19;
        error_or_2 = error_or_2 | port_error_19;
        data_or_2 = data_or_2 | port_data_19;
        hit_or_2 = hit_or_2 | port_hit_20;
        error_or_2 = error_or_2 | port_error_20;
        data_or_2 = data_or_2 | port_data_20;
        hit_or_2 = hit_or_2 | port_hit_21;
        error_or_2 = error_or_2 | port_error_21;
        data_or_2 = data_or_2 | port_data_21;
        hit_or_2 = hit_or_2 | port_hit_22;
        error_or_2 = error_or_2 | port_error_22;
        data_or_2 = data_or_2 | port_data_22;
        hit_or_2 = hit_or_2 | port_hit_23;
        error_or_2 = error_or_2 | port_error_23;
        data_or_2 = data_or_2 | port_data_23;
        hit_or_3 = hit_or_3 | port_hit_24;
        error_or_3 = error_or_3 | port_error_24;
        data_or_3 = data_or_3 | port_data_24;
        hit_or_3 = hit_or_3 | port_hit_25;
        error_or_3 = error_or_3 | port_error_25;
        data_or_3 = data_or_3 | port_data_25;
        hit_or_3 = hit_or_3 | port_hit_26;
        error_or_3 = error_or_3 | port_error_26;
        data_or_3 = data_or_3 | port_data_26;
        hit_or_3 = hit_or_3 | port_hit_27;
        error_or_3 = error_or_3 | port_error_27;
        data_or_3 = data_or_3 | port_data_27;
        hit_or_3 = hit_or_3 | port_hit_28;
        error_or_3 = error_or_3 | port_error_28;
        data_or_3 = data_or_3 | port_data_28;
        hit_or_3 = hit_or_3 | port_hit_29;
        error_or_3 = error_or_3 | port_error_29;
        data_or_3 = data_or_3 | port_data_29;
        hit_or_3 = hit_or_3 | port_hit_30;
        error_or_3 = error_or_3 | port_error_30;
        data_or_3 = data_or_3 | port_data_30;
        hit_or_3 = hit_or_3 | port_hit_31;
        error_or_3 = error_or_3 | port_error_31;
        data_or_3 = data_or_3 | port_data_31;
        group_hit_0__d = hit_or_0;
        group_error_0__d = error_or_0;
        group_data_0__d = data_or_0;
        group_hit_1__d = hit_or_1;
        group_error_1__d = error_or_1;
        group_data_1__d = data_or_1;
        group_hit_2__d = hit_or_2;
        group_error_2__d = error_or_2;
        group_data_2__d = data_or_2;
        group_hit_3__d = hit_or_3;
        group_error_3__d = error_or_3;
        group_data_3__d = data_or_3;
        group_hit_4__d = device_hit;
        group_error_4__d = device_error;
        group_data_4__d = device_data;
        hit_reg__d = group_hit_0__q | group_hit_1__q | group_hit_2__q | group_hit_3__q | group_hit_4__q;
        error_reg__d = group_error_0__q | group_error_1__q | group_error_2__q | group_error_3__q | group_error_4__q;
        data_reg__d = group_data_0__q | group_data_1__q | group_data_2__q | group_data_3__q | group_data_4__q;
        lines = 32'h0;
        line = port_irq_0;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_1;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_2;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_3;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_4;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_5;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_6;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_7;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_8;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_9;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_10;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_11;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_12;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_13;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_14;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_15;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_16;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_17;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_18;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_19;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_20;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_21;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_22;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_23;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_24;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_25;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_26;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_27;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_28;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_29;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_30;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        line = port_irq_31;
        lines = (lines >> 32'h1) | (((line) & 32'hffffffff) << 32'h1f);
        irqs = lines;
        hit = hit_reg__q;
        error = error_reg__q;
        data = data_reg__q;
    end

endmodule // dtp_device_x1__core__registers__answers

module dtp_device_x1__core__registers__axi(clock,reset,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,hit,error,data,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,bus_valid,bus_commit,bus_write,bus_high,bus_address,bus_strobes,bus_data,refused);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [15:0] s_axi_awaddr;
    input wire s_axi_awvalid;
    input wire [63:0] s_axi_wdata;
    input wire [7:0] s_axi_wstrb;
    input wire s_axi_wvalid;
    input wire s_axi_bready;
    input wire [15:0] s_axi_araddr;
    input wire s_axi_arvalid;
    input wire s_axi_rready;
    input wire hit;
    input wire error;
    input wire [63:0] data;
    output reg s_axi_awready;
    output reg s_axi_wready;
    output reg [1:0] s_axi_bresp;
    output reg s_axi_bvalid;
    output reg s_axi_arready;
    output reg [63:0] s_axi_rdata;
    output reg [1:0] s_axi_rresp;
    output reg s_axi_rvalid;
    output reg bus_valid;
    output reg bus_commit;
    output reg bus_write;
    output reg bus_high;
    output reg [15:0] bus_address;
    output reg [7:0] bus_strobes;
    output reg [63:0] bus_data;
    output reg refused;

    // Stub signals
    reg ticks__clock;
    reg ticks__reset;
    reg [6:0] ticks__d;
    wire [6:0] ticks__q;
    reg write__clock;
    reg write__reset;
    reg write__d;
    wire write__q;
    reg high__clock;
    reg high__reset;
    reg high__d;
    wire high__q;
    reg word__clock;
    reg word__reset;
    reg [12:0] word__d;
    wire [12:0] word__q;
    reg strobes__clock;
    reg strobes__reset;
    reg [7:0] strobes__d;
    wire [7:0] strobes__q;
    reg written__clock;
    reg written__reset;
    reg [63:0] written__d;
    wire [63:0] written__q;
    reg aw_full__clock;
    reg aw_full__reset;
    reg aw_full__d;
    wire aw_full__q;
    reg aw_word__clock;
    reg aw_word__reset;
    reg [12:0] aw_word__d;
    wire [12:0] aw_word__q;
    reg w_full__clock;
    reg w_full__reset;
    reg w_full__d;
    wire w_full__q;
    reg w_data__clock;
    reg w_data__reset;
    reg [63:0] w_data__d;
    wire [63:0] w_data__q;
    reg w_strobes__clock;
    reg w_strobes__reset;
    reg [7:0] w_strobes__d;
    wire [7:0] w_strobes__q;
    reg write_turn__clock;
    reg write_turn__reset;
    reg write_turn__d;
    wire write_turn__q;
    reg b_valid__clock;
    reg b_valid__reset;
    reg b_valid__d;
    wire b_valid__q;
    reg b_error__clock;
    reg b_error__reset;
    reg b_error__d;
    wire b_error__q;
    reg r_valid__clock;
    reg r_valid__reset;
    reg r_valid__d;
    wire r_valid__q;
    reg r_error__clock;
    reg r_error__reset;
    reg r_error__d;
    wire r_error__q;
    reg r_data__clock;
    reg r_data__reset;
    reg [63:0] r_data__d;
    wire [63:0] r_data__q;
    reg refusing__clock;
    reg refusing__reset;
    reg refusing__d;
    wire refusing__q;
    reg kept_valid__clock;
    reg kept_valid__reset;
    reg kept_valid__d;
    wire kept_valid__q;
    reg kept_word__clock;
    reg kept_word__reset;
    reg [12:0] kept_word__d;
    wire [12:0] kept_word__q;
    reg kept__clock;
    reg kept__reset;
    reg [31:0] kept__d;
    wire [31:0] kept__q;

    // Local signals
    reg idle;
    reg write_waits;
    reg read_ready;
    reg read_issue;
    reg write_issue;
    reg issue;
    reg [63:0] strobed;
    reg [63:0] ones;
    reg answer;
    reg fails;
    reg kept_here;
    reg [31:0] upper;

    // Sub module instances
    dtp_device_x1__reg_7 ticks(
        .clock(ticks__clock),
        .reset(ticks__reset),
        .d(ticks__d),
        .q(ticks__q)
    );
    dtp_device_x1__reg_1 write(
        .clock(write__clock),
        .reset(write__reset),
        .d(write__d),
        .q(write__q)
    );
    dtp_device_x1__reg_1 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_device_x1__reg_13 word(
        .clock(word__clock),
        .reset(word__reset),
        .d(word__d),
        .q(word__q)
    );
    dtp_device_x1__reg_8 strobes(
        .clock(strobes__clock),
        .reset(strobes__reset),
        .d(strobes__d),
        .q(strobes__q)
    );
    dtp_device_x1__reg_64 written(
        .clock(written__clock),
        .reset(written__reset),
        .d(written__d),
        .q(written__q)
    );
    dtp_device_x1__reg_1 aw_full(
        .clock(aw_full__clock),
        .reset(aw_full__reset),
        .d(aw_full__d),
        .q(aw_full__q)
    );
    dtp_device_x1__reg_13 aw_word(
        .clock(aw_word__clock),
        .reset(aw_word__reset),
        .d(aw_word__d),
        .q(aw_word__q)
    );
    dtp_device_x1__reg_1 w_full(
        .clock(w_full__clock),
        .reset(w_full__reset),
        .d(w_full__d),
        .q(w_full__q)
    );
    dtp_device_x1__reg_64 w_data(
        .clock(w_data__clock),
        .reset(w_data__reset),
        .d(w_data__d),
        .q(w_data__q)
    );
    dtp_device_x1__reg_8 w_strobes(
        .clock(w_strobes__clock),
        .reset(w_strobes__reset),
        .d(w_strobes__d),
        .q(w_strobes__q)
    );
    dtp_device_x1__reg_1 write_turn(
        .clock(write_turn__clock),
        .reset(write_turn__reset),
        .d(write_turn__d),
        .q(write_turn__q)
    );
    dtp_device_x1__reg_1 b_valid(
        .clock(b_valid__clock),
        .reset(b_valid__reset),
        .d(b_valid__d),
        .q(b_valid__q)
    );
    dtp_device_x1__reg_1 b_error(
        .clock(b_error__clock),
        .reset(b_error__reset),
        .d(b_error__d),
        .q(b_error__q)
    );
    dtp_device_x1__reg_1 r_valid(
        .clock(r_valid__clock),
        .reset(r_valid__reset),
        .d(r_valid__d),
        .q(r_valid__q)
    );
    dtp_device_x1__reg_1 r_error(
        .clock(r_error__clock),
        .reset(r_error__reset),
        .d(r_error__d),
        .q(r_error__q)
    );
    dtp_device_x1__reg_64 r_data(
        .clock(r_data__clock),
        .reset(r_data__reset),
        .d(r_data__d),
        .q(r_data__q)
    );
    dtp_device_x1__reg_1 refusing(
        .clock(refusing__clock),
        .reset(refusing__reset),
        .d(refusing__d),
        .q(refusing__q)
    );
    dtp_device_x1__reg_1 kept_valid(
        .clock(kept_valid__clock),
        .reset(kept_valid__reset),
        .d(kept_valid__d),
        .q(kept_valid__q)
    );
    dtp_device_x1__reg_13 kept_word(
        .clock(kept_word__clock),
        .reset(kept_word__reset),
        .d(kept_word__d),
        .q(kept_word__q)
    );
    dtp_device_x1__reg_32 kept(
        .clock(kept__clock),
        .reset(kept__reset),
        .d(kept__d),
        .q(kept__q)
    );

    // Update code
    always @(*) begin
        write__clock = clock;
        high__clock = clock;
        word__clock = clock;
        strobes__clock = clock;
        written__clock = clock;
        aw_full__clock = clock;
        aw_word__clock = clock;
        w_full__clock = clock;
        write__d = write__q;
        high__d = high__q;
        word__d = word__q;
        strobes__d = strobes__q;
        written__d = written__q;
        aw_full__d = aw_full__q;
        aw_word__d = aw_word__q;
        w_full__d = w_full__q;
        w_data__clock = clock;
        w_strobes__clock = clock;
        write_turn__clock = clock;
        b_valid__clock = clock;
        b_error__clock = clock;
        r_valid__clock = clock;
        r_error__clock = clock;
        w_data__d = w_data__q;
        w_strobes__d = w_strobes__q;
        write_turn__d = write_turn__q;
        b_valid__d = b_valid__q;
        b_error__d = b_error__q;
        r_valid__d = r_valid__q;
        r_error__d = r_error__q;
        r_data__clock = clock;
        kept_valid__clock = clock;
        kept_word__clock = clock;
        kept__clock = clock;
        r_data__d = r_data__q;
        kept_valid__d = kept_valid__q;
        kept_word__d = kept_word__q;
        kept__d = kept__q;
        ticks__clock = clock;
        refusing__clock = clock;
        ticks__reset = reset;
        write__reset = reset;
        high__reset = reset;
        word__reset = reset;
        strobes__reset = reset;
        written__reset = reset;
        aw_full__reset = reset;
        aw_word__reset = 1'b0;
        w_full__reset = reset;
        w_data__reset = 1'b0;
        w_strobes__reset = 1'b0;
        write_turn__reset = reset;
        b_valid__reset = reset;
        b_error__reset = 1'b0;
        r_valid__reset = reset;
        r_error__reset = 1'b0;
        r_data__reset = 1'b0;
        refusing__reset = reset;
        kept_valid__reset = reset;
        kept_word__reset = 1'b0;
        kept__reset = 1'b0;
        idle = ~|ticks__q;
        write_waits = idle & aw_full__q & w_full__q & ~b_valid__q;
        read_ready = idle & ~r_valid__q & ~(write_waits & write_turn__q);
        read_issue = read_ready & s_axi_arvalid;
        write_issue = write_waits & ~read_issue;
        issue = read_issue | write_issue;
        if (write_issue) begin
            aw_full__d = 1'b0;
            w_full__d = 1'b0;
        end
        if (s_axi_awvalid & ~aw_full__q) begin
            aw_full__d = 1'b1;
            aw_word__d = s_axi_awaddr[(32'h3)+:(13)];
        end
        strobed = 32'h0;
        ones = 32'h0;
        if (s_axi_wstrb[0]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[1]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[2]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[3]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[4]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[5]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[6]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[7]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        if (s_axi_wvalid & ~w_full__q) begin
            w_full__d = 1'b1;
            w_data__d = s_axi_wdata & strobed;
            w_strobes__d = s_axi_wstrb;
        end
        if (s_axi_bready) begin
            b_valid__d = 1'b0;
        end
        if (s_axi_rready) begin
            r_valid__d = 1'b0;
        end
        ticks__d = (ticks__q << 32'h1) | ((issue) & 7'h7f);
        if (read_issue) begin
            write__d = 1'b0;
            write_turn__d = 1'b1;
            high__d = s_axi_araddr[32'h2];
            word__d = s_axi_araddr[(32'h3)+:(13)];
            strobes__d = 32'h0;
            written__d = 32'h0;
        end
        else if (write_issue) begin
            write__d = 1'b1;
            write_turn__d = 1'b0;
            high__d = 1'b0;
            word__d = aw_word__q;
            strobes__d = w_strobes__q;
            written__d = w_data__q;
        end
        answer = ticks__q[32'h6];
        fails = error | ~hit;
        refusing__d = answer & write__q & fails;
        kept_here = kept_valid__q & (kept_word__q == word__q);
        upper = data[(32'h20)+:(32)];
        if (kept_here) begin
            upper = kept__q;
        end
        if (answer & write__q) begin
            b_valid__d = 1'b1;
            b_error__d = fails;
        end
        if (answer & ~write__q) begin
            r_valid__d = 1'b1;
            r_error__d = fails;
            r_data__d = data;
            if (fails) begin
                r_data__d = 32'h0;
            end
            else if (high__q) begin
                r_data__d = ((upper) & 64'hffffffffffffffff) << 32'h20;
                kept_valid__d = kept_valid__q & ~kept_here;
            end
            else begin
                kept_valid__d = 1'b1;
                kept_word__d = word__q;
                kept__d = data[(32'h20)+:(32)];
            end
        end
        s_axi_awready = ~aw_full__q;
        s_axi_wready = ~w_full__q;
        s_axi_bvalid = b_valid__q;
        s_axi_bresp = ((b_error__q) & 2'h3) << 32'h1;
        s_axi_arready = read_ready;
        s_axi_rvalid = r_valid__q;
        s_axi_rresp = ((r_error__q) & 2'h3) << 32'h1;
        s_axi_rdata = r_data__q;
        bus_valid = |ticks__q;
        bus_commit = ticks__q[32'h3];
        bus_write = write__q;
        bus_high = high__q;
        bus_address = ((word__q) & 16'hffff) << 32'h3;
        bus_strobes = strobes__q;
        bus_data = written__q;
        refused = refusing__q;
    end

endmodule // dtp_device_x1__core__registers__axi

module dtp_device_x1__core__registers__device(clock,reset,bus_valid,bus_commit,bus_write,bus_address,bus_strobes,bus_data,refused,gc,holdover,build_commit,port_interrupts,hit,error,data,identity,beacon_on_jump,clear_faulty,tree,parent,join_window_ticks,irq);

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
    dtp_device_x1__core__registers__device__decode decode(
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
    dtp_device_x1__core__registers__device__constants constants(
        .clock(constants__clock),
        .reset(constants__reset),
        .bus_valid(constants__bus_valid),
        .bus_address(constants__bus_address),
        .hit(constants__hit),
        .data(constants__data)
    );
    dtp_device_x1__core__registers__device__settings settings(
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
    dtp_device_x1__reg_1 legal(
        .clock(legal__clock),
        .reset(legal__reset),
        .d(legal__d),
        .q(legal__q)
    );
    dtp_device_x1__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_device_x1__reg_1 error_reg(
        .clock(error_reg__clock),
        .reset(error_reg__reset),
        .d(error_reg__d),
        .q(error_reg__q)
    );
    dtp_device_x1__reg_64 data_reg(
        .clock(data_reg__clock),
        .reset(data_reg__reset),
        .d(data_reg__d),
        .q(data_reg__q)
    );
    dtp_device_x1__reg_3 status(
        .clock(status__clock),
        .reset(status__reset),
        .d(status__d),
        .q(status__q)
    );
    dtp_device_x1__reg_1_b1 last_holdover(
        .clock(last_holdover__clock),
        .reset(last_holdover__reset),
        .d(last_holdover__d),
        .q(last_holdover__q)
    );
    dtp_device_x1__reg_13 refused_word(
        .clock(refused_word__clock),
        .reset(refused_word__reset),
        .d(refused_word__d),
        .q(refused_word__q)
    );
    dtp_device_x1__reg_1 line(
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

endmodule // dtp_device_x1__core__registers__device

module dtp_device_x1__core__registers__device__constants(clock,reset,bus_valid,bus_address,hit,data);

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
    localparam ports = 64'h1;
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
    dtp_device_x1__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_device_x1__reg_64 data_reg(
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

endmodule // dtp_device_x1__core__registers__device__constants

module dtp_device_x1__core__registers__device__decode(clock,reset,bus_valid,bus_address,build_commit,gc,identity,control,mode,join_window,scratch,status,interrupt_status,interrupt_mask,interrupt_ports,refused_write,hit);

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
    dtp_device_x1__reg_1 build_commit_hit(
        .clock(build_commit_hit__clock),
        .reset(build_commit_hit__reset),
        .d(build_commit_hit__d),
        .q(build_commit_hit__q)
    );
    dtp_device_x1__reg_1 gc_hit(
        .clock(gc_hit__clock),
        .reset(gc_hit__reset),
        .d(gc_hit__d),
        .q(gc_hit__q)
    );
    dtp_device_x1__reg_1 identity_hit(
        .clock(identity_hit__clock),
        .reset(identity_hit__reset),
        .d(identity_hit__d),
        .q(identity_hit__q)
    );
    dtp_device_x1__reg_1 control_hit(
        .clock(control_hit__clock),
        .reset(control_hit__reset),
        .d(control_hit__d),
        .q(control_hit__q)
    );
    dtp_device_x1__reg_1 mode_hit(
        .clock(mode_hit__clock),
        .reset(mode_hit__reset),
        .d(mode_hit__d),
        .q(mode_hit__q)
    );
    dtp_device_x1__reg_1 join_window_hit(
        .clock(join_window_hit__clock),
        .reset(join_window_hit__reset),
        .d(join_window_hit__d),
        .q(join_window_hit__q)
    );
    dtp_device_x1__reg_1 scratch_hit(
        .clock(scratch_hit__clock),
        .reset(scratch_hit__reset),
        .d(scratch_hit__d),
        .q(scratch_hit__q)
    );
    dtp_device_x1__reg_1 status_hit(
        .clock(status_hit__clock),
        .reset(status_hit__reset),
        .d(status_hit__d),
        .q(status_hit__q)
    );
    dtp_device_x1__reg_1 interrupt_status_hit(
        .clock(interrupt_status_hit__clock),
        .reset(interrupt_status_hit__reset),
        .d(interrupt_status_hit__d),
        .q(interrupt_status_hit__q)
    );
    dtp_device_x1__reg_1 interrupt_mask_hit(
        .clock(interrupt_mask_hit__clock),
        .reset(interrupt_mask_hit__reset),
        .d(interrupt_mask_hit__d),
        .q(interrupt_mask_hit__q)
    );
    dtp_device_x1__reg_1 interrupt_ports_hit(
        .clock(interrupt_ports_hit__clock),
        .reset(interrupt_ports_hit__reset),
        .d(interrupt_ports_hit__d),
        .q(interrupt_ports_hit__q)
    );
    dtp_device_x1__reg_1 refused_write_hit(
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

endmodule // dtp_device_x1__core__registers__device__decode

module dtp_device_x1__core__registers__device__settings(clock,reset,bus_strobes,bus_data,write,identity_hit,control_hit,mode_hit,window_hit,scratch_hit,mask_hit,legal,identity,beacon_on_jump,clear_faulty,tree,parent,join_window_ticks,scratch,interrupt_mask);

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
    localparam port_count = 6'b1;

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
    dtp_device_x1__reg_64 identity_reg(
        .clock(identity_reg__clock),
        .reset(identity_reg__reset),
        .d(identity_reg__d),
        .q(identity_reg__q)
    );
    dtp_device_x1__reg_1_b1 jump_reg(
        .clock(jump_reg__clock),
        .reset(jump_reg__reset),
        .d(jump_reg__d),
        .q(jump_reg__q)
    );
    dtp_device_x1__reg_1 clear_reg(
        .clock(clear_reg__clock),
        .reset(clear_reg__reset),
        .d(clear_reg__d),
        .q(clear_reg__q)
    );
    dtp_device_x1__reg_1 tree_reg(
        .clock(tree_reg__clock),
        .reset(tree_reg__reset),
        .d(tree_reg__d),
        .q(tree_reg__q)
    );
    dtp_device_x1__reg_5 parent_reg(
        .clock(parent_reg__clock),
        .reset(parent_reg__reset),
        .d(parent_reg__d),
        .q(parent_reg__q)
    );
    dtp_device_x1__reg_28_h9502f90 window_reg(
        .clock(window_reg__clock),
        .reset(window_reg__reset),
        .d(window_reg__d),
        .q(window_reg__q)
    );
    dtp_device_x1__reg_64 scratch_reg(
        .clock(scratch_reg__clock),
        .reset(scratch_reg__reset),
        .d(scratch_reg__d),
        .q(scratch_reg__q)
    );
    dtp_device_x1__reg_3 mask_reg(
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

endmodule // dtp_device_x1__core__registers__device__settings

module dtp_device_x1__core__registers__port(clock,rx_clock,reset,rx_reset,port_number,bus_valid,bus_commit,bus_write,bus_high,bus_address,bus_strobes,bus_data,pipeline,state,synchronised,link_up,delay_valid,delay_units,delay_least_units,peer_lead_valid,peer_lead_units,arrival_valid,arrival_kind,arrival_value,grant_kind,crc_error,crossing_error,overrun,range_reject,join_reject,ack_dropped,delay_reject,jumped,rejoin,beacon_overdue,host_ready,tx_not_idle,tx_bad_block,rx_block_lock,rx_high_ber,rx_status,serdes_rx_reset_req,rx_not_idle,rx_bad_block,rx_sequence_error,rx_bad_header,rx_error_count,hit,error,data,role,interval_ticks,init_rounds,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_local_fault,cfg_tx_loopback_enable,loopback_clock,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,cfg_rx_loopback_enable,host_log_valid,host_log_value,irq);

    // Module arguments
    input wire clock;
    input wire rx_clock;
    input wire reset;
    input wire rx_reset;
    input wire [4:0] port_number;
    input wire bus_valid;
    input wire bus_commit;
    input wire bus_write;
    input wire bus_high;
    input wire [15:0] bus_address;
    input wire [7:0] bus_strobes;
    input wire [63:0] bus_data;
    input wire [20:0] pipeline;
    input wire [2:0] state;
    input wire synchronised;
    input wire link_up;
    input wire delay_valid;
    input wire [19:0] delay_units;
    input wire [19:0] delay_least_units;
    input wire peer_lead_valid;
    input wire [15:0] peer_lead_units;
    input wire arrival_valid;
    input wire [2:0] arrival_kind;
    input wire [44:0] arrival_value;
    input wire [2:0] grant_kind;
    input wire crc_error;
    input wire crossing_error;
    input wire overrun;
    input wire range_reject;
    input wire join_reject;
    input wire ack_dropped;
    input wire delay_reject;
    input wire jumped;
    input wire rejoin;
    input wire beacon_overdue;
    input wire host_ready;
    input wire tx_not_idle;
    input wire tx_bad_block;
    input wire rx_block_lock;
    input wire rx_high_ber;
    input wire rx_status;
    input wire serdes_rx_reset_req;
    input wire rx_not_idle;
    input wire rx_bad_block;
    input wire rx_sequence_error;
    input wire rx_bad_header;
    input wire [6:0] rx_error_count;
    output reg hit;
    output reg error;
    output reg [63:0] data;
    output reg [1:0] role;
    output reg [12:0] interval_ticks;
    output reg [5:0] init_rounds;
    output reg cfg_tx_prbs31_enable;
    output reg cfg_tx_pseudo_random_enable;
    output reg cfg_tx_square_wave_enable;
    output reg cfg_tx_local_fault;
    output reg cfg_tx_loopback_enable;
    output reg loopback_clock;
    output reg cfg_rx_prbs31_enable;
    output reg cfg_rx_pseudo_random_enable;
    output reg cfg_rx_local_fault;
    output reg cfg_rx_loopback_enable;
    output reg host_log_valid;
    output reg [44:0] host_log_value;
    output reg irq;

    // Stub signals
    reg registers__clock;
    reg registers__reset;
    reg [4:0] registers__port_number;
    reg registers__bus_valid;
    reg registers__bus_commit;
    reg registers__bus_write;
    reg registers__bus_high;
    reg [15:0] registers__bus_address;
    reg [7:0] registers__bus_strobes;
    reg [63:0] registers__bus_data;
    reg [20:0] registers__pipeline;
    reg [2:0] registers__state;
    reg registers__synchronised;
    reg registers__link_up;
    reg registers__block_lock;
    reg registers__hi_ber;
    reg registers__rx_status;
    reg registers__delay_valid;
    reg [19:0] registers__delay_units;
    reg [19:0] registers__delay_smallest_units;
    reg [19:0] registers__delay_largest_units;
    reg registers__lead_valid;
    reg [15:0] registers__lead_units;
    reg registers__log_valid;
    reg [44:0] registers__log_value;
    reg registers__host_ready;
    reg registers__jumped;
    reg registers__rejoin;
    reg [63:0] registers__counter;
    wire registers__hit;
    wire registers__error;
    wire [63:0] registers__data;
    wire [1:0] registers__role;
    wire [12:0] registers__interval_ticks;
    wire [5:0] registers__init_rounds;
    wire [9:0] registers__pcs_control;
    wire registers__host_log_valid;
    wire [44:0] registers__host_log_value;
    wire registers__irq;
    reg counters__clock;
    reg counters__reset;
    reg [23:0] counters__events;
    reg [5:0] counters__deltas_0;
    reg [5:0] counters__deltas_1;
    reg [5:0] counters__deltas_2;
    reg [5:0] counters__deltas_3;
    reg [5:0] counters__deltas_4;
    reg [11:0] counters__pattern_errors;
    reg [2:0] counters__events_out;
    reg [5:0] counters__index;
    wire [63:0] counters__value;
    reg receive_events__clock;
    reg receive_events__rx_clock;
    reg receive_events__reset;
    reg receive_events__rx_reset;
    reg receive_events__not_idle;
    reg receive_events__bad_block;
    reg receive_events__sequence_error;
    reg receive_events__bad_header;
    reg [6:0] receive_events__test_pattern_errors;
    wire [5:0] receive_events__deltas_0;
    wire [5:0] receive_events__deltas_1;
    wire [5:0] receive_events__deltas_2;
    wire [5:0] receive_events__deltas_3;
    wire [5:0] receive_events__deltas_4;
    wire [11:0] receive_events__pattern_errors;
    reg arrived__valid;
    reg [2:0] arrived__kind;
    wire [5:0] arrived__events;
    reg granted__valid;
    reg [2:0] granted__kind;
    wire [5:0] granted__events;
    reg block_lock__clock;
    reg block_lock__level;
    wire block_lock__synced;
    reg hi_ber__clock;
    reg hi_ber__level;
    wire hi_ber__synced;
    reg status__clock;
    reg status__level;
    wire status__synced;
    reg reset_req__clock;
    reg reset_req__level;
    wire reset_req__synced;
    reg control__rx_clock;
    reg [9:0] control__pcs_control;
    wire control__cfg_tx_prbs31_enable;
    wire control__cfg_tx_pseudo_random_enable;
    wire control__cfg_tx_square_wave_enable;
    wire control__cfg_tx_local_fault;
    wire control__cfg_tx_loopback_enable;
    wire control__loopback_clock;
    wire control__cfg_rx_prbs31_enable;
    wire control__cfg_rx_pseudo_random_enable;
    wire control__cfg_rx_local_fault;
    wire control__cfg_rx_loopback_enable;
    reg requested__clock;
    reg requested__reset;
    reg requested__d;
    wire requested__q;
    reg requesting__clock;
    reg requesting__reset;
    reg requesting__d;
    wire requesting__q;
    reg last_link_up__clock;
    reg last_link_up__reset;
    reg last_link_up__d;
    wire last_link_up__q;
    reg last_reset_req__clock;
    reg last_reset_req__reset;
    reg last_reset_req__d;
    wire last_reset_req__q;

    // Local signals
    reg came_up;
    reg asked;
    reg [6:0] rejects;
    reg [4:0] others;

    // Sub module instances
    dtp_device_x1__core__registers__port_0__registers registers(
        .clock(registers__clock),
        .reset(registers__reset),
        .port_number(registers__port_number),
        .bus_valid(registers__bus_valid),
        .bus_commit(registers__bus_commit),
        .bus_write(registers__bus_write),
        .bus_high(registers__bus_high),
        .bus_address(registers__bus_address),
        .bus_strobes(registers__bus_strobes),
        .bus_data(registers__bus_data),
        .pipeline(registers__pipeline),
        .state(registers__state),
        .synchronised(registers__synchronised),
        .link_up(registers__link_up),
        .block_lock(registers__block_lock),
        .hi_ber(registers__hi_ber),
        .rx_status(registers__rx_status),
        .delay_valid(registers__delay_valid),
        .delay_units(registers__delay_units),
        .delay_smallest_units(registers__delay_smallest_units),
        .delay_largest_units(registers__delay_largest_units),
        .lead_valid(registers__lead_valid),
        .lead_units(registers__lead_units),
        .log_valid(registers__log_valid),
        .log_value(registers__log_value),
        .host_ready(registers__host_ready),
        .jumped(registers__jumped),
        .rejoin(registers__rejoin),
        .counter(registers__counter),
        .hit(registers__hit),
        .error(registers__error),
        .data(registers__data),
        .role(registers__role),
        .interval_ticks(registers__interval_ticks),
        .init_rounds(registers__init_rounds),
        .pcs_control(registers__pcs_control),
        .host_log_valid(registers__host_log_valid),
        .host_log_value(registers__host_log_value),
        .irq(registers__irq)
    );
    dtp_device_x1__core__registers__port_0__counters counters(
        .clock(counters__clock),
        .reset(counters__reset),
        .events(counters__events),
        .deltas_0(counters__deltas_0),
        .deltas_1(counters__deltas_1),
        .deltas_2(counters__deltas_2),
        .deltas_3(counters__deltas_3),
        .deltas_4(counters__deltas_4),
        .pattern_errors(counters__pattern_errors),
        .events_out(counters__events_out),
        .index(counters__index),
        .value(counters__value)
    );
    dtp_device_x1__core__registers__port_0__receive_events receive_events(
        .clock(receive_events__clock),
        .rx_clock(receive_events__rx_clock),
        .reset(receive_events__reset),
        .rx_reset(receive_events__rx_reset),
        .not_idle(receive_events__not_idle),
        .bad_block(receive_events__bad_block),
        .sequence_error(receive_events__sequence_error),
        .bad_header(receive_events__bad_header),
        .test_pattern_errors(receive_events__test_pattern_errors),
        .deltas_0(receive_events__deltas_0),
        .deltas_1(receive_events__deltas_1),
        .deltas_2(receive_events__deltas_2),
        .deltas_3(receive_events__deltas_3),
        .deltas_4(receive_events__deltas_4),
        .pattern_errors(receive_events__pattern_errors)
    );
    dtp_device_x1__core__registers__port_0__arrived arrived(
        .valid(arrived__valid),
        .kind(arrived__kind),
        .events(arrived__events)
    );
    dtp_device_x1__core__registers__port_0__arrived granted(
        .valid(granted__valid),
        .kind(granted__kind),
        .events(granted__events)
    );
    dtp_device_x1__core__registers__port_0__control__rx_data block_lock(
        .clock(block_lock__clock),
        .level(block_lock__level),
        .synced(block_lock__synced)
    );
    dtp_device_x1__core__registers__port_0__control__rx_data hi_ber(
        .clock(hi_ber__clock),
        .level(hi_ber__level),
        .synced(hi_ber__synced)
    );
    dtp_device_x1__core__registers__port_0__control__rx_data status(
        .clock(status__clock),
        .level(status__level),
        .synced(status__synced)
    );
    dtp_device_x1__core__registers__port_0__control__rx_data reset_req(
        .clock(reset_req__clock),
        .level(reset_req__level),
        .synced(reset_req__synced)
    );
    dtp_device_x1__core__registers__port_0__control control(
        .rx_clock(control__rx_clock),
        .pcs_control(control__pcs_control),
        .cfg_tx_prbs31_enable(control__cfg_tx_prbs31_enable),
        .cfg_tx_pseudo_random_enable(control__cfg_tx_pseudo_random_enable),
        .cfg_tx_square_wave_enable(control__cfg_tx_square_wave_enable),
        .cfg_tx_local_fault(control__cfg_tx_local_fault),
        .cfg_tx_loopback_enable(control__cfg_tx_loopback_enable),
        .loopback_clock(control__loopback_clock),
        .cfg_rx_prbs31_enable(control__cfg_rx_prbs31_enable),
        .cfg_rx_pseudo_random_enable(control__cfg_rx_pseudo_random_enable),
        .cfg_rx_local_fault(control__cfg_rx_local_fault),
        .cfg_rx_loopback_enable(control__cfg_rx_loopback_enable)
    );
    dtp_device_x1__reg_1 requested(
        .clock(requested__clock),
        .reset(requested__reset),
        .d(requested__d),
        .q(requested__q)
    );
    dtp_device_x1__reg_1 requesting(
        .clock(requesting__clock),
        .reset(requesting__reset),
        .d(requesting__d),
        .q(requesting__q)
    );
    dtp_device_x1__reg_1 last_link_up(
        .clock(last_link_up__clock),
        .reset(last_link_up__reset),
        .d(last_link_up__d),
        .q(last_link_up__q)
    );
    dtp_device_x1__reg_1 last_reset_req(
        .clock(last_reset_req__clock),
        .reset(last_reset_req__reset),
        .d(last_reset_req__d),
        .q(last_reset_req__q)
    );

    // Update code
    always @(*) begin
        registers__clock = clock;
        counters__clock = clock;
        receive_events__clock = clock;
        last_link_up__clock = clock;
        last_reset_req__clock = clock;
        block_lock__clock = clock;
        hi_ber__clock = clock;
        status__clock = clock;
        reset_req__clock = clock;
        receive_events__rx_clock = rx_clock;
        receive_events__rx_reset = rx_reset;
        registers__reset = reset;
        counters__reset = reset;
        receive_events__reset = reset;
        last_link_up__reset = reset;
        last_reset_req__reset = reset;
        block_lock__level = rx_block_lock;
        hi_ber__level = rx_high_ber;
        status__level = rx_status;
        requested__clock = rx_clock;
        requesting__clock = rx_clock;
        requested__reset = rx_reset;
        requesting__reset = rx_reset;
        requested__d = serdes_rx_reset_req;
        requesting__d = serdes_rx_reset_req | requested__q;
        reset_req__level = requesting__q;
        control__rx_clock = rx_clock;
        control__pcs_control = registers__pcs_control;
        last_link_up__d = link_up;
        last_reset_req__d = reset_req__synced;
        came_up = link_up & ~last_link_up__q;
        asked = reset_req__synced & ~last_reset_req__q;
        arrived__valid = arrival_valid;
        arrived__kind = arrival_kind;
        granted__valid = 1'b1;
        granted__kind = grant_kind;
        rejects = ((crc_error) & 7'h7f) | (((crossing_error) & 7'h7f) << 32'h1) | (((overrun) & 7'h7f) << 32'h2) | (((range_reject) & 7'h7f) << 32'h3) | (((join_reject) & 7'h7f) << 32'h4) | (((ack_dropped) & 7'h7f) << 32'h5) | (((delay_reject) & 7'h7f) << 32'h6);
        others = ((jumped) & 5'h1f) | (((rejoin) & 5'h1f) << 32'h1) | (((beacon_overdue) & 5'h1f) << 32'h2) | (((came_up) & 5'h1f) << 32'h3) | (((asked) & 5'h1f) << 32'h4);
        counters__events = ((arrived__events) & 24'hffffff) | (((granted__events) & 24'hffffff) << 32'h6) | (((rejects) & 24'hffffff) << 32'hc) | (((others) & 24'hffffff) << 32'h13);
        counters__events_out = (((tx_bad_block) & 3'h7) << 32'h2) | (((tx_not_idle) & 3'h7) << 32'h1) | 32'h1;
        receive_events__not_idle = rx_not_idle;
        receive_events__bad_block = rx_bad_block;
        receive_events__sequence_error = rx_sequence_error;
        receive_events__bad_header = rx_bad_header;
        receive_events__test_pattern_errors = rx_error_count;
        counters__deltas_0 = receive_events__deltas_0;
        counters__deltas_1 = receive_events__deltas_1;
        counters__deltas_2 = receive_events__deltas_2;
        counters__deltas_3 = receive_events__deltas_3;
        counters__deltas_4 = receive_events__deltas_4;
        counters__pattern_errors = receive_events__pattern_errors;
        counters__index = bus_address[(32'h3)+:(6)];
        registers__port_number = port_number;
        registers__bus_valid = bus_valid;
        registers__bus_commit = bus_commit;
        registers__bus_write = bus_write;
        registers__bus_high = bus_high;
        registers__bus_address = bus_address;
        registers__bus_strobes = bus_strobes;
        registers__bus_data = bus_data;
        registers__pipeline = pipeline;
        registers__state = state;
        registers__synchronised = synchronised;
        registers__link_up = link_up;
        registers__delay_valid = delay_valid;
        registers__delay_units = delay_units;
        if (delay_valid) begin
            registers__delay_smallest_units = delay_least_units;
        end
        else begin
            registers__delay_smallest_units = 32'h0;
        end
        registers__delay_largest_units = delay_units;
        registers__lead_valid = peer_lead_valid;
        registers__lead_units = peer_lead_units;
        registers__host_ready = host_ready;
        registers__jumped = jumped;
        registers__rejoin = rejoin;
        registers__block_lock = block_lock__synced;
        registers__hi_ber = hi_ber__synced;
        registers__rx_status = status__synced;
        registers__log_valid = arrived__events[32'h5];
        registers__log_value = arrival_value;
        registers__counter = counters__value;
        hit = registers__hit;
        error = registers__error;
        data = registers__data;
        if (control__cfg_tx_loopback_enable) begin
            role = 32'h3;
        end
        else begin
            role = registers__role;
        end
        interval_ticks = registers__interval_ticks;
        init_rounds = registers__init_rounds;
        cfg_tx_prbs31_enable = control__cfg_tx_prbs31_enable;
        cfg_tx_pseudo_random_enable = control__cfg_tx_pseudo_random_enable;
        cfg_tx_square_wave_enable = control__cfg_tx_square_wave_enable;
        cfg_tx_local_fault = control__cfg_tx_local_fault;
        cfg_tx_loopback_enable = control__cfg_tx_loopback_enable;
        loopback_clock = control__loopback_clock;
        cfg_rx_prbs31_enable = control__cfg_rx_prbs31_enable;
        cfg_rx_pseudo_random_enable = control__cfg_rx_pseudo_random_enable;
        cfg_rx_local_fault = control__cfg_rx_local_fault;
        cfg_rx_loopback_enable = control__cfg_rx_loopback_enable;
        host_log_valid = registers__host_log_valid;
        host_log_value = registers__host_log_value;
        irq = registers__irq;
    end

endmodule // dtp_device_x1__core__registers__port

module dtp_device_x1__core__registers__port_0__arrived(valid,kind,events);

    // Module arguments
    input wire valid;
    input wire [2:0] kind;
    output reg [5:0] events;

    // Update code
    always @(*) begin
        events = 32'h0;
        if (valid) begin
            if (kind == 32'h1) begin
                events = 32'h1;
            end
            else if (kind == 32'h2) begin
                events = 32'h2;
            end
            else if (kind == 32'h4) begin
                events = 32'h4;
            end
            else if (kind == 32'h7) begin
                events = 32'h8;
            end
            else if (kind == 32'h3) begin
                events = 32'h10;
            end
            else if (kind == 32'h5) begin
                events = 32'h20;
            end
        end
    end

endmodule // dtp_device_x1__core__registers__port_0__arrived

module dtp_device_x1__core__registers__port_0__control(rx_clock,pcs_control,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_local_fault,cfg_tx_loopback_enable,loopback_clock,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,cfg_rx_loopback_enable);

    // Module arguments
    input wire rx_clock;
    input wire [9:0] pcs_control;
    output reg cfg_tx_prbs31_enable;
    output reg cfg_tx_pseudo_random_enable;
    output reg cfg_tx_square_wave_enable;
    output reg cfg_tx_local_fault;
    output reg cfg_tx_loopback_enable;
    output reg loopback_clock;
    output reg cfg_rx_prbs31_enable;
    output reg cfg_rx_pseudo_random_enable;
    output reg cfg_rx_local_fault;
    output reg cfg_rx_loopback_enable;

    // Stub signals
    reg rx_prbs31__clock;
    reg rx_prbs31__level;
    wire rx_prbs31__synced;
    reg rx_test_pattern__clock;
    reg rx_test_pattern__level;
    wire rx_test_pattern__synced;
    reg rx_data__clock;
    reg rx_data__level;
    wire rx_data__synced;
    reg rx_loopback__clock;
    reg rx_loopback__level;
    wire rx_loopback__synced;

    // Sub module instances
    dtp_device_x1__core__registers__port_0__control__rx_data rx_prbs31(
        .clock(rx_prbs31__clock),
        .level(rx_prbs31__level),
        .synced(rx_prbs31__synced)
    );
    dtp_device_x1__core__registers__port_0__control__rx_data rx_test_pattern(
        .clock(rx_test_pattern__clock),
        .level(rx_test_pattern__level),
        .synced(rx_test_pattern__synced)
    );
    dtp_device_x1__core__registers__port_0__control__rx_data rx_data(
        .clock(rx_data__clock),
        .level(rx_data__level),
        .synced(rx_data__synced)
    );
    dtp_device_x1__core__registers__port_0__control__rx_data rx_loopback(
        .clock(rx_loopback__clock),
        .level(rx_loopback__level),
        .synced(rx_loopback__synced)
    );

    // Update code
    always @(*) begin
        rx_prbs31__clock = rx_clock;
        rx_test_pattern__clock = rx_clock;
        rx_data__clock = rx_clock;
        rx_loopback__clock = rx_clock;
        cfg_tx_prbs31_enable = pcs_control[32'h0];
        cfg_tx_pseudo_random_enable = pcs_control[32'h4];
        cfg_tx_square_wave_enable = pcs_control[32'h5];
        cfg_tx_local_fault = pcs_control[32'h7];
        cfg_tx_loopback_enable = pcs_control[32'h9];
        loopback_clock = pcs_control[32'h8] | pcs_control[32'h9];
        rx_prbs31__level = pcs_control[32'h1];
        rx_test_pattern__level = pcs_control[32'h6];
        rx_data__level = pcs_control[32'h7];
        rx_loopback__level = pcs_control[32'h8];
        cfg_rx_prbs31_enable = rx_prbs31__synced;
        cfg_rx_pseudo_random_enable = rx_test_pattern__synced;
        cfg_rx_local_fault = rx_data__synced;
        cfg_rx_loopback_enable = rx_loopback__synced;
    end

endmodule // dtp_device_x1__core__registers__port_0__control

module dtp_device_x1__core__registers__port_0__control__rx_data(clock,level,synced);

    // Module arguments
    input wire clock;
    input wire level;
    output wire synced;

    // Update code (wrapper)
    (* async_reg = "true", srl_style = "register" *) reg [1:0] stages = 2'b00;
    always @(posedge clock) stages <= {stages[0], level};
    assign synced = stages[1];
endmodule // dtp_device_x1__core__registers__port_0__control__rx_data

module dtp_device_x1__core__registers__port_0__counters(clock,reset,events,deltas_0,deltas_1,deltas_2,deltas_3,deltas_4,pattern_errors,events_out,index,value);

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
    dtp_device_x1__core__registers__port_0__counters__memory memory(
        .clock(memory__clock),
        .write(memory__write),
        .write_address(memory__write_address),
        .write_data(memory__write_data),
        .read_address(memory__read_address),
        .q(memory__q)
    );
    dtp_device_x1__reg_7 pending_0(
        .clock(pending_0__clock),
        .reset(pending_0__reset),
        .d(pending_0__d),
        .q(pending_0__q)
    );
    dtp_device_x1__reg_7 pending_1(
        .clock(pending_1__clock),
        .reset(pending_1__reset),
        .d(pending_1__d),
        .q(pending_1__q)
    );
    dtp_device_x1__reg_7 pending_2(
        .clock(pending_2__clock),
        .reset(pending_2__reset),
        .d(pending_2__d),
        .q(pending_2__q)
    );
    dtp_device_x1__reg_7 pending_3(
        .clock(pending_3__clock),
        .reset(pending_3__reset),
        .d(pending_3__d),
        .q(pending_3__q)
    );
    dtp_device_x1__reg_7 pending_4(
        .clock(pending_4__clock),
        .reset(pending_4__reset),
        .d(pending_4__d),
        .q(pending_4__q)
    );
    dtp_device_x1__reg_7 pending_5(
        .clock(pending_5__clock),
        .reset(pending_5__reset),
        .d(pending_5__d),
        .q(pending_5__q)
    );
    dtp_device_x1__reg_7 pending_6(
        .clock(pending_6__clock),
        .reset(pending_6__reset),
        .d(pending_6__d),
        .q(pending_6__q)
    );
    dtp_device_x1__reg_7 pending_7(
        .clock(pending_7__clock),
        .reset(pending_7__reset),
        .d(pending_7__d),
        .q(pending_7__q)
    );
    dtp_device_x1__reg_7 pending_8(
        .clock(pending_8__clock),
        .reset(pending_8__reset),
        .d(pending_8__d),
        .q(pending_8__q)
    );
    dtp_device_x1__reg_7 pending_9(
        .clock(pending_9__clock),
        .reset(pending_9__reset),
        .d(pending_9__d),
        .q(pending_9__q)
    );
    dtp_device_x1__reg_7 pending_10(
        .clock(pending_10__clock),
        .reset(pending_10__reset),
        .d(pending_10__d),
        .q(pending_10__q)
    );
    dtp_device_x1__reg_7 pending_11(
        .clock(pending_11__clock),
        .reset(pending_11__reset),
        .d(pending_11__d),
        .q(pending_11__q)
    );
    dtp_device_x1__reg_7 pending_12(
        .clock(pending_12__clock),
        .reset(pending_12__reset),
        .d(pending_12__d),
        .q(pending_12__q)
    );
    dtp_device_x1__reg_7 pending_13(
        .clock(pending_13__clock),
        .reset(pending_13__reset),
        .d(pending_13__d),
        .q(pending_13__q)
    );
    dtp_device_x1__reg_7 pending_14(
        .clock(pending_14__clock),
        .reset(pending_14__reset),
        .d(pending_14__d),
        .q(pending_14__q)
    );
    dtp_device_x1__reg_7 pending_15(
        .clock(pending_15__clock),
        .reset(pending_15__reset),
        .d(pending_15__d),
        .q(pending_15__q)
    );
    dtp_device_x1__reg_7 pending_16(
        .clock(pending_16__clock),
        .reset(pending_16__reset),
        .d(pending_16__d),
        .q(pending_16__q)
    );
    dtp_device_x1__reg_7 pending_17(
        .clock(pending_17__clock),
        .reset(pending_17__reset),
        .d(pending_17__d),
        .q(pending_17__q)
    );
    dtp_device_x1__reg_7 pending_18(
        .clock(pending_18__clock),
        .reset(pending_18__reset),
        .d(pending_18__d),
        .q(pending_18__q)
    );
    dtp_device_x1__reg_7 pending_19(
        .clock(pending_19__clock),
        .reset(pending_19__reset),
        .d(pending_19__d),
        .q(pending_19__q)
    );
    dtp_device_x1__reg_7 pending_20(
        .clock(pending_20__clock),
        .reset(pending_20__reset),
        .d(pending_20__d),
        .q(pending_20__q)
    );
    dtp_device_x1__reg_7 pending_21(
        .clock(pending_21__clock),
        .reset(pending_21__reset),
        .d(pending_21__d),
        .q(pending_21__q)
    );
    dtp_device_x1__reg_7 pending_22(
        .clock(pending_22__clock),
        .reset(pending_22__reset),
        .d(pending_22__d),
        .q(pending_22__q)
    );
    dtp_device_x1__reg_7 pending_23(
        .clock(pending_23__clock),
        .reset(pending_23__reset),
        .d(pending_23__d),
        .q(pending_23__q)
    );
    dtp_device_x1__reg_7 received_0(
        .clock(received_0__clock),
        .reset(received_0__reset),
        .d(received_0__d),
        .q(received_0__q)
    );
    dtp_device_x1__reg_7 received_1(
        .clock(received_1__clock),
        .reset(received_1__reset),
        .d(received_1__d),
        .q(received_1__q)
    );
    dtp_device_x1__reg_7 received_2(
        .clock(received_2__clock),
        .reset(received_2__reset),
        .d(received_2__d),
        .q(received_2__q)
    );
    dtp_device_x1__reg_7 received_3(
        .clock(received_3__clock),
        .reset(received_3__reset),
        .d(received_3__d),
        .q(received_3__q)
    );
    dtp_device_x1__reg_7 received_4(
        .clock(received_4__clock),
        .reset(received_4__reset),
        .d(received_4__d),
        .q(received_4__q)
    );
    dtp_device_x1__reg_13 pattern(
        .clock(pattern__clock),
        .reset(pattern__reset),
        .d(pattern__d),
        .q(pattern__q)
    );
    dtp_device_x1__reg_7 sent_0(
        .clock(sent_0__clock),
        .reset(sent_0__reset),
        .d(sent_0__d),
        .q(sent_0__q)
    );
    dtp_device_x1__reg_7 sent_1(
        .clock(sent_1__clock),
        .reset(sent_1__reset),
        .d(sent_1__d),
        .q(sent_1__q)
    );
    dtp_device_x1__reg_7 sent_2(
        .clock(sent_2__clock),
        .reset(sent_2__reset),
        .d(sent_2__d),
        .q(sent_2__q)
    );
    dtp_device_x1__reg_1 second(
        .clock(second__clock),
        .reset(second__reset),
        .d(second__d),
        .q(second__q)
    );
    dtp_device_x1__reg_33_h1 ring(
        .clock(ring__clock),
        .reset(ring__reset),
        .d(ring__d),
        .q(ring__q)
    );
    dtp_device_x1__reg_6 slot(
        .clock(slot__clock),
        .reset(slot__reset),
        .d(slot__d),
        .q(slot__q)
    );
    dtp_device_x1__reg_1_b1 first_walk(
        .clock(first_walk__clock),
        .reset(first_walk__reset),
        .d(first_walk__d),
        .q(first_walk__q)
    );
    dtp_device_x1__reg_13 addend(
        .clock(addend__clock),
        .reset(addend__reset),
        .d(addend__d),
        .q(addend__q)
    );
    dtp_device_x1__reg_1 sum_valid(
        .clock(sum_valid__clock),
        .reset(sum_valid__reset),
        .d(sum_valid__d),
        .q(sum_valid__q)
    );
    dtp_device_x1__reg_6 sum_slot(
        .clock(sum_slot__clock),
        .reset(sum_slot__reset),
        .d(sum_slot__d),
        .q(sum_slot__q)
    );
    dtp_device_x1__reg_33 low(
        .clock(low__clock),
        .reset(low__reset),
        .d(low__d),
        .q(low__q)
    );
    dtp_device_x1__reg_32 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_device_x1__reg_1 known(
        .clock(known__clock),
        .reset(known__reset),
        .d(known__d),
        .q(known__q)
    );
    dtp_device_x1__reg_64 shown(
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

endmodule // dtp_device_x1__core__registers__port_0__counters

module dtp_device_x1__core__registers__port_0__counters__memory(clock,write,write_address,write_data,read_address,q);

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
endmodule // dtp_device_x1__core__registers__port_0__counters__memory

module dtp_device_x1__core__registers__port_0__receive_events(clock,rx_clock,reset,rx_reset,not_idle,bad_block,sequence_error,bad_header,test_pattern_errors,deltas_0,deltas_1,deltas_2,deltas_3,deltas_4,pattern_errors);

    // Module arguments
    input wire clock;
    input wire rx_clock;
    input wire reset;
    input wire rx_reset;
    input wire not_idle;
    input wire bad_block;
    input wire sequence_error;
    input wire bad_header;
    input wire [6:0] test_pattern_errors;
    output reg [5:0] deltas_0;
    output reg [5:0] deltas_1;
    output reg [5:0] deltas_2;
    output reg [5:0] deltas_3;
    output reg [5:0] deltas_4;
    output reg [11:0] pattern_errors;

    // Stub signals
    reg timer_ticks__clock;
    reg timer_ticks__reset;
    reg [4:0] timer_ticks__d;
    wire [4:0] timer_ticks__q;
    reg running_0__clock;
    reg running_0__reset;
    reg [5:0] running_0__d;
    wire [5:0] running_0__q;
    reg running_1__clock;
    reg running_1__reset;
    reg [5:0] running_1__d;
    wire [5:0] running_1__q;
    reg running_2__clock;
    reg running_2__reset;
    reg [5:0] running_2__d;
    wire [5:0] running_2__q;
    reg running_3__clock;
    reg running_3__reset;
    reg [5:0] running_3__d;
    wire [5:0] running_3__q;
    reg running_4__clock;
    reg running_4__reset;
    reg [5:0] running_4__d;
    wire [5:0] running_4__q;
    reg running_pattern__clock;
    reg running_pattern__reset;
    reg [11:0] running_pattern__d;
    wire [11:0] running_pattern__q;
    reg mailbox_0__clock;
    reg mailbox_0__reset;
    reg [5:0] mailbox_0__d;
    wire [5:0] mailbox_0__q;
    reg mailbox_1__clock;
    reg mailbox_1__reset;
    reg [5:0] mailbox_1__d;
    wire [5:0] mailbox_1__q;
    reg mailbox_2__clock;
    reg mailbox_2__reset;
    reg [5:0] mailbox_2__d;
    wire [5:0] mailbox_2__q;
    reg mailbox_3__clock;
    reg mailbox_3__reset;
    reg [5:0] mailbox_3__d;
    wire [5:0] mailbox_3__q;
    reg mailbox_4__clock;
    reg mailbox_4__reset;
    reg [5:0] mailbox_4__d;
    wire [5:0] mailbox_4__q;
    reg mailbox_pattern__clock;
    reg mailbox_pattern__reset;
    reg [11:0] mailbox_pattern__d;
    wire [11:0] mailbox_pattern__q;
    reg toggle__clock;
    reg toggle__reset;
    reg toggle__d;
    wire toggle__q;
    reg synchroniser__clock;
    reg synchroniser__level;
    wire synchroniser__synced;
    reg seen__clock;
    reg seen__reset;
    reg seen__d;
    wire seen__q;
    reg arrived_0__clock;
    reg arrived_0__reset;
    reg [5:0] arrived_0__d;
    wire [5:0] arrived_0__q;
    reg arrived_1__clock;
    reg arrived_1__reset;
    reg [5:0] arrived_1__d;
    wire [5:0] arrived_1__q;
    reg arrived_2__clock;
    reg arrived_2__reset;
    reg [5:0] arrived_2__d;
    wire [5:0] arrived_2__q;
    reg arrived_3__clock;
    reg arrived_3__reset;
    reg [5:0] arrived_3__d;
    wire [5:0] arrived_3__q;
    reg arrived_4__clock;
    reg arrived_4__reset;
    reg [5:0] arrived_4__d;
    wire [5:0] arrived_4__q;
    reg arrived_pattern__clock;
    reg arrived_pattern__reset;
    reg [11:0] arrived_pattern__d;
    wire [11:0] arrived_pattern__q;

    // Local signals
    reg [4:0] happened;
    reg one;
    reg [5:0] counted;
    reg [11:0] counted_pattern;
    reg over;
    reg flipped;

    // Sub module instances
    dtp_device_x1__reg_5 timer_ticks(
        .clock(timer_ticks__clock),
        .reset(timer_ticks__reset),
        .d(timer_ticks__d),
        .q(timer_ticks__q)
    );
    dtp_device_x1__reg_6 running_0(
        .clock(running_0__clock),
        .reset(running_0__reset),
        .d(running_0__d),
        .q(running_0__q)
    );
    dtp_device_x1__reg_6 running_1(
        .clock(running_1__clock),
        .reset(running_1__reset),
        .d(running_1__d),
        .q(running_1__q)
    );
    dtp_device_x1__reg_6 running_2(
        .clock(running_2__clock),
        .reset(running_2__reset),
        .d(running_2__d),
        .q(running_2__q)
    );
    dtp_device_x1__reg_6 running_3(
        .clock(running_3__clock),
        .reset(running_3__reset),
        .d(running_3__d),
        .q(running_3__q)
    );
    dtp_device_x1__reg_6 running_4(
        .clock(running_4__clock),
        .reset(running_4__reset),
        .d(running_4__d),
        .q(running_4__q)
    );
    dtp_device_x1__reg_12 running_pattern(
        .clock(running_pattern__clock),
        .reset(running_pattern__reset),
        .d(running_pattern__d),
        .q(running_pattern__q)
    );
    dtp_device_x1__reg_6 mailbox_0(
        .clock(mailbox_0__clock),
        .reset(mailbox_0__reset),
        .d(mailbox_0__d),
        .q(mailbox_0__q)
    );
    dtp_device_x1__reg_6 mailbox_1(
        .clock(mailbox_1__clock),
        .reset(mailbox_1__reset),
        .d(mailbox_1__d),
        .q(mailbox_1__q)
    );
    dtp_device_x1__reg_6 mailbox_2(
        .clock(mailbox_2__clock),
        .reset(mailbox_2__reset),
        .d(mailbox_2__d),
        .q(mailbox_2__q)
    );
    dtp_device_x1__reg_6 mailbox_3(
        .clock(mailbox_3__clock),
        .reset(mailbox_3__reset),
        .d(mailbox_3__d),
        .q(mailbox_3__q)
    );
    dtp_device_x1__reg_6 mailbox_4(
        .clock(mailbox_4__clock),
        .reset(mailbox_4__reset),
        .d(mailbox_4__d),
        .q(mailbox_4__q)
    );
    dtp_device_x1__reg_12 mailbox_pattern(
        .clock(mailbox_pattern__clock),
        .reset(mailbox_pattern__reset),
        .d(mailbox_pattern__d),
        .q(mailbox_pattern__q)
    );
    dtp_device_x1__reg_1 toggle(
        .clock(toggle__clock),
        .reset(toggle__reset),
        .d(toggle__d),
        .q(toggle__q)
    );
    dtp_device_x1__core__registers__port_0__control__rx_data synchroniser(
        .clock(synchroniser__clock),
        .level(synchroniser__level),
        .synced(synchroniser__synced)
    );
    dtp_device_x1__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_device_x1__reg_6 arrived_0(
        .clock(arrived_0__clock),
        .reset(arrived_0__reset),
        .d(arrived_0__d),
        .q(arrived_0__q)
    );
    dtp_device_x1__reg_6 arrived_1(
        .clock(arrived_1__clock),
        .reset(arrived_1__reset),
        .d(arrived_1__d),
        .q(arrived_1__q)
    );
    dtp_device_x1__reg_6 arrived_2(
        .clock(arrived_2__clock),
        .reset(arrived_2__reset),
        .d(arrived_2__d),
        .q(arrived_2__q)
    );
    dtp_device_x1__reg_6 arrived_3(
        .clock(arrived_3__clock),
        .reset(arrived_3__reset),
        .d(arrived_3__d),
        .q(arrived_3__q)
    );
    dtp_device_x1__reg_6 arrived_4(
        .clock(arrived_4__clock),
        .reset(arrived_4__reset),
        .d(arrived_4__d),
        .q(arrived_4__q)
    );
    dtp_device_x1__reg_12 arrived_pattern(
        .clock(arrived_pattern__clock),
        .reset(arrived_pattern__reset),
        .d(arrived_pattern__d),
        .q(arrived_pattern__q)
    );

    // Update code
    always @(*) begin
        timer_ticks__clock = rx_clock;
        running_pattern__clock = rx_clock;
        mailbox_pattern__clock = rx_clock;
        toggle__clock = rx_clock;
        timer_ticks__reset = rx_reset;
        running_pattern__reset = rx_reset;
        mailbox_pattern__reset = 1'b0;
        toggle__reset = 1'b0;
        happened = (((bad_header) & 5'h1f) << 32'h4) | (((sequence_error) & 5'h1f) << 32'h3) | (((bad_block) & 5'h1f) << 32'h2) | (((not_idle) & 5'h1f) << 32'h1) | 32'h1;
        timer_ticks__d = timer_ticks__q + 32'h1;
        over = &timer_ticks__q & ~rx_reset;
        toggle__d = toggle__q ^ over;
        running_0__clock = rx_clock;
        mailbox_0__clock = rx_clock;
        running_0__reset = rx_reset;
        mailbox_0__reset = 1'b0;
        one = happened[(0)+:(1)];
        counted = running_0__q + ((one) & 6'h3f);
        running_0__d = counted;
        mailbox_0__d = mailbox_0__q;
        if (over) begin
            running_0__d = 32'h0;
            mailbox_0__d = counted;
        end
        running_1__clock = rx_clock;
        mailbox_1__clock = rx_clock;
        running_1__reset = rx_reset;
        mailbox_1__reset = 1'b0;
        one = happened[(1)+:(1)];
        counted = running_1__q + ((one) & 6'h3f);
        running_1__d = counted;
        mailbox_1__d = mailbox_1__q;
        if (over) begin
            running_1__d = 32'h0;
            mailbox_1__d = counted;
        end
        running_2__clock = rx_clock;
        mailbox_2__clock = rx_clock;
        running_2__reset = rx_reset;
        mailbox_2__reset = 1'b0;
        one = happened[(2)+:(1)];
        counted = running_2__q + ((one) & 6'h3f);
        running_2__d = counted;
        mailbox_2__d = mailbox_2__q;
        if (over) begin
            running_2__d = 32'h0;
            mailbox_2__d = counted;
        end
        running_3__clock = rx_clock;
        mailbox_3__clock = rx_clock;
        running_3__reset = rx_reset;
        mailbox_3__reset = 1'b0;
        one = happened[(3)+:(1)];
        counted = running_3__q + ((one) & 6'h3f);
        running_3__d = counted;
        mailbox_3__d = mailbox_3__q;
        if (over) begin
            running_3__d = 32'h0;
            mailbox_3__d = counted;
        end
        running_4__clock = rx_clock;
        mailbox_4__clock = rx_clock;
        running_4__reset = rx_reset;
        mailbox_4__reset = 1'b0;
        one = happened[(4)+:(1)];
        counted = running_4__q + ((one) & 6'h3f);
        running_4__d = counted;
        mailbox_4__d = mailbox_4__q;
        if (over) begin
            running_4__d = 32'h0;
            mailbox_4__d = counted;
        end
        counted_pattern = running_pattern__q + ((test_pattern_errors) & 12'hfff);
        running_pattern__d = counted_pattern;
        mailbox_pattern__d = mailbox_pattern__q;
        if (over) begin
            running_pattern__d = 32'h0;
            mailbox_pattern__d = counted_pattern;
        end
        synchroniser__clock = clock;
        seen__clock = clock;
        arrived_pattern__clock = clock;
        seen__reset = 1'b0;
        arrived_pattern__reset = reset;
        synchroniser__level = toggle__q;
        seen__d = synchroniser__synced;
        flipped = synchroniser__synced ^ seen__q;
        arrived_0__clock = clock;
        arrived_0__reset = reset;
        arrived_0__d = 32'h0;
        if (flipped) begin
            arrived_0__d = mailbox_0__q;
        end
        deltas_0 = arrived_0__q;
        arrived_1__clock = clock;
        arrived_1__reset = reset;
        arrived_1__d = 32'h0;
        if (flipped) begin
            arrived_1__d = mailbox_1__q;
        end
        deltas_1 = arrived_1__q;
        arrived_2__clock = clock;
        arrived_2__reset = reset;
        arrived_2__d = 32'h0;
        if (flipped) begin
            arrived_2__d = mailbox_2__q;
        end
        deltas_2 = arrived_2__q;
        arrived_3__clock = clock;
        arrived_3__reset = reset;
        arrived_3__d = 32'h0;
        if (flipped) begin
            arrived_3__d = mailbox_3__q;
        end
        deltas_3 = arrived_3__q;
        arrived_4__clock = clock;
        arrived_4__reset = reset;
        arrived_4__d = 32'h0;
        if (flipped) begin
            arrived_4__d = mailbox_4__q;
        end
        deltas_4 = arrived_4__q;
        arrived_pattern__d = 32'h0;
        if (flipped) begin
            arrived_pattern__d = mailbox_pattern__q;
        end
        pattern_errors = arrived_pattern__q;
    end

endmodule // dtp_device_x1__core__registers__port_0__receive_events

module dtp_device_x1__core__registers__port_0__registers(clock,reset,port_number,bus_valid,bus_commit,bus_write,bus_high,bus_address,bus_strobes,bus_data,pipeline,state,synchronised,link_up,block_lock,hi_ber,rx_status,delay_valid,delay_units,delay_smallest_units,delay_largest_units,lead_valid,lead_units,log_valid,log_value,host_ready,jumped,rejoin,counter,hit,error,data,role,interval_ticks,init_rounds,pcs_control,host_log_valid,host_log_value,irq);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] port_number;
    input wire bus_valid;
    input wire bus_commit;
    input wire bus_write;
    input wire bus_high;
    input wire [15:0] bus_address;
    input wire [7:0] bus_strobes;
    input wire [63:0] bus_data;
    input wire [20:0] pipeline;
    input wire [2:0] state;
    input wire synchronised;
    input wire link_up;
    input wire block_lock;
    input wire hi_ber;
    input wire rx_status;
    input wire delay_valid;
    input wire [19:0] delay_units;
    input wire [19:0] delay_smallest_units;
    input wire [19:0] delay_largest_units;
    input wire lead_valid;
    input wire [15:0] lead_units;
    input wire log_valid;
    input wire [44:0] log_value;
    input wire host_ready;
    input wire jumped;
    input wire rejoin;
    input wire [63:0] counter;
    output reg hit;
    output reg error;
    output reg [63:0] data;
    output reg [1:0] role;
    output reg [12:0] interval_ticks;
    output reg [5:0] init_rounds;
    output reg [9:0] pcs_control;
    output reg host_log_valid;
    output reg [44:0] host_log_value;
    output reg irq;

    // Stub signals
    reg decode__clock;
    reg decode__reset;
    reg [4:0] decode__port_number;
    reg decode__bus_valid;
    reg [15:0] decode__bus_address;
    wire decode__state;
    wire decode__link;
    wire decode__role;
    wire decode__beacon_interval;
    wire decode__init_rounds;
    wire decode__delay;
    wire decode__delay_smallest;
    wire decode__delay_largest;
    wire decode__lead;
    wire decode__lead_min;
    wire decode__lead_max;
    wire decode__peer_identity;
    wire decode__peer_port;
    wire decode__log_out;
    wire decode__log_in;
    wire decode__log_status;
    wire decode__events;
    wire decode__event_mask;
    wire decode__pcs_control;
    wire decode__pipeline;
    wire decode__counter;
    wire decode__hit;
    reg settings__clock;
    reg settings__reset;
    reg [7:0] settings__bus_strobes;
    reg [63:0] settings__bus_data;
    reg settings__write;
    reg settings__role_hit;
    reg settings__interval_hit;
    reg settings__rounds_hit;
    reg settings__mask_hit;
    reg settings__pcs_hit;
    wire settings__legal;
    wire [1:0] settings__role;
    wire [12:0] settings__interval_ticks;
    wire [5:0] settings__init_rounds;
    wire [7:0] settings__event_mask;
    wire [9:0] settings__pcs_control;
    reg leads__clock;
    reg leads__reset;
    reg leads__in_session;
    reg leads__lead_valid;
    reg [15:0] leads__lead_units;
    reg leads__take_min;
    reg leads__take_max;
    wire [32:0] leads__last;
    wire [32:0] leads__min;
    wire [32:0] leads__max;
    reg logs__clock;
    reg logs__reset;
    reg [7:0] logs__bus_strobes;
    reg [63:0] logs__bus_data;
    reg logs__write_out;
    reg logs__write_status;
    reg logs__take;
    reg logs__arrived_valid;
    reg [44:0] logs__arrived_value;
    reg logs__host_ready;
    wire logs__accepts;
    wire logs__host_log_valid;
    wire [44:0] logs__host_log_value;
    wire [63:0] logs__log_in;
    wire [2:0] logs__log_status;
    reg peer__clock;
    reg peer__reset;
    reg peer__arrived_valid;
    reg [44:0] peer__arrived_value;
    wire [63:0] peer__identity;
    wire [33:0] peer__port;
    reg port_events__clock;
    reg port_events__reset;
    reg [2:0] port_events__state;
    reg port_events__link_up;
    reg port_events__jumped;
    reg port_events__rejoin;
    reg port_events__log_valid;
    reg [4:0] port_events__log_tag;
    reg [7:0] port_events__clear;
    reg [7:0] port_events__mask;
    wire [7:0] port_events__events;
    wire port_events__irq;
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

    // Local signals
    reg log;
    reg writes;
    reg takes;
    reg [63:0] lock;
    reg above_8;
    reg above_3;
    reg [63:0] measured;
    reg [63:0] shown;

    // Sub module instances
    dtp_device_x1__core__registers__port_0__registers__decode decode(
        .clock(decode__clock),
        .reset(decode__reset),
        .port_number(decode__port_number),
        .bus_valid(decode__bus_valid),
        .bus_address(decode__bus_address),
        .state(decode__state),
        .link(decode__link),
        .role(decode__role),
        .beacon_interval(decode__beacon_interval),
        .init_rounds(decode__init_rounds),
        .delay(decode__delay),
        .delay_smallest(decode__delay_smallest),
        .delay_largest(decode__delay_largest),
        .lead(decode__lead),
        .lead_min(decode__lead_min),
        .lead_max(decode__lead_max),
        .peer_identity(decode__peer_identity),
        .peer_port(decode__peer_port),
        .log_out(decode__log_out),
        .log_in(decode__log_in),
        .log_status(decode__log_status),
        .events(decode__events),
        .event_mask(decode__event_mask),
        .pcs_control(decode__pcs_control),
        .pipeline(decode__pipeline),
        .counter(decode__counter),
        .hit(decode__hit)
    );
    dtp_device_x1__core__registers__port_0__registers__settings settings(
        .clock(settings__clock),
        .reset(settings__reset),
        .bus_strobes(settings__bus_strobes),
        .bus_data(settings__bus_data),
        .write(settings__write),
        .role_hit(settings__role_hit),
        .interval_hit(settings__interval_hit),
        .rounds_hit(settings__rounds_hit),
        .mask_hit(settings__mask_hit),
        .pcs_hit(settings__pcs_hit),
        .legal(settings__legal),
        .role(settings__role),
        .interval_ticks(settings__interval_ticks),
        .init_rounds(settings__init_rounds),
        .event_mask(settings__event_mask),
        .pcs_control(settings__pcs_control)
    );
    dtp_device_x1__core__registers__port_0__registers__leads leads(
        .clock(leads__clock),
        .reset(leads__reset),
        .in_session(leads__in_session),
        .lead_valid(leads__lead_valid),
        .lead_units(leads__lead_units),
        .take_min(leads__take_min),
        .take_max(leads__take_max),
        .last(leads__last),
        .min(leads__min),
        .max(leads__max)
    );
    dtp_device_x1__core__registers__port_0__registers__logs logs(
        .clock(logs__clock),
        .reset(logs__reset),
        .bus_strobes(logs__bus_strobes),
        .bus_data(logs__bus_data),
        .write_out(logs__write_out),
        .write_status(logs__write_status),
        .take(logs__take),
        .arrived_valid(logs__arrived_valid),
        .arrived_value(logs__arrived_value),
        .host_ready(logs__host_ready),
        .accepts(logs__accepts),
        .host_log_valid(logs__host_log_valid),
        .host_log_value(logs__host_log_value),
        .log_in(logs__log_in),
        .log_status(logs__log_status)
    );
    dtp_device_x1__core__registers__port_0__registers__peer peer(
        .clock(peer__clock),
        .reset(peer__reset),
        .arrived_valid(peer__arrived_valid),
        .arrived_value(peer__arrived_value),
        .identity(peer__identity),
        .port(peer__port)
    );
    dtp_device_x1__core__registers__port_0__registers__port_events port_events(
        .clock(port_events__clock),
        .reset(port_events__reset),
        .state(port_events__state),
        .link_up(port_events__link_up),
        .jumped(port_events__jumped),
        .rejoin(port_events__rejoin),
        .log_valid(port_events__log_valid),
        .log_tag(port_events__log_tag),
        .clear(port_events__clear),
        .mask(port_events__mask),
        .events(port_events__events),
        .irq(port_events__irq)
    );
    dtp_device_x1__reg_1 legal(
        .clock(legal__clock),
        .reset(legal__reset),
        .d(legal__d),
        .q(legal__q)
    );
    dtp_device_x1__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_device_x1__reg_1 error_reg(
        .clock(error_reg__clock),
        .reset(error_reg__reset),
        .d(error_reg__d),
        .q(error_reg__q)
    );
    dtp_device_x1__reg_64 data_reg(
        .clock(data_reg__clock),
        .reset(data_reg__reset),
        .d(data_reg__d),
        .q(data_reg__q)
    );

    // Update code
    always @(*) begin
        decode__clock = clock;
        settings__clock = clock;
        leads__clock = clock;
        logs__clock = clock;
        peer__clock = clock;
        port_events__clock = clock;
        legal__clock = clock;
        hit_reg__clock = clock;
        error_reg__clock = clock;
        data_reg__clock = clock;
        decode__reset = reset;
        settings__reset = reset;
        leads__reset = reset;
        logs__reset = reset;
        peer__reset = reset | ~synchronised;
        port_events__reset = reset;
        legal__reset = reset;
        hit_reg__reset = reset;
        error_reg__reset = reset;
        data_reg__reset = reset;
        decode__port_number = port_number;
        decode__bus_valid = bus_valid;
        decode__bus_address = bus_address;
        writes = bus_commit & bus_write & legal__q;
        takes = bus_commit & ~bus_write & ~bus_high;
        log = log_valid & synchronised;
        settings__bus_strobes = bus_strobes;
        settings__bus_data = bus_data;
        settings__write = writes;
        settings__role_hit = decode__role;
        settings__interval_hit = decode__beacon_interval;
        settings__rounds_hit = decode__init_rounds;
        settings__mask_hit = decode__event_mask;
        settings__pcs_hit = decode__pcs_control;
        leads__in_session = synchronised;
        leads__lead_valid = lead_valid;
        leads__lead_units = lead_units;
        leads__take_min = takes & decode__lead_min;
        leads__take_max = takes & decode__lead_max;
        peer__arrived_valid = log;
        peer__arrived_value = log_value;
        logs__bus_strobes = bus_strobes;
        logs__bus_data = bus_data;
        logs__write_out = writes & decode__log_out;
        logs__write_status = writes & decode__log_status;
        logs__take = takes & decode__log_in;
        logs__arrived_valid = log;
        logs__arrived_value = log_value;
        logs__host_ready = host_ready;
        port_events__state = state;
        port_events__link_up = link_up;
        port_events__jumped = jumped;
        port_events__rejoin = rejoin;
        port_events__log_valid = log;
        port_events__log_tag = log_value[(32'h0)+:(5)];
        port_events__mask = settings__event_mask;
        port_events__clear = 32'h0;
        if (writes & decode__events) begin
            port_events__clear = bus_data[(32'h0)+:(8)];
        end
        above_3 = |bus_data[(32'h3)+:(61)];
        above_8 = |bus_data[(32'h8)+:(56)];
        legal__d = settings__legal | (decode__log_out & logs__accepts) | (decode__log_status & ~above_3) | (decode__events & ~above_8);
        lock = (((rx_status) & 64'hffffffffffffffff) << 32'h3) | (((hi_ber) & 64'hffffffffffffffff) << 32'h2) | (((block_lock) & 64'hffffffffffffffff) << 32'h1) | ((link_up) & 64'hffffffffffffffff);
        measured = ((delay_valid) & 64'hffffffffffffffff) << 32'h20;
        shown = 32'h0;
        if (decode__state) begin
            shown = shown | ((state) & 64'hffffffffffffffff) | (((synchronised) & 64'hffffffffffffffff) << 32'h3);
        end
        if (decode__link) begin
            shown = shown | lock;
        end
        if (decode__role) begin
            shown = shown | ((settings__role) & 64'hffffffffffffffff);
        end
        if (decode__beacon_interval) begin
            shown = shown | ((settings__interval_ticks) & 64'hffffffffffffffff);
        end
        if (decode__init_rounds) begin
            shown = shown | ((settings__init_rounds) & 64'hffffffffffffffff);
        end
        if (decode__delay) begin
            shown = shown | measured | ((delay_units) & 64'hffffffffffffffff);
        end
        if (decode__delay_smallest) begin
            shown = shown | measured | ((delay_smallest_units) & 64'hffffffffffffffff);
        end
        if (decode__delay_largest) begin
            shown = shown | measured | ((delay_largest_units) & 64'hffffffffffffffff);
        end
        if (decode__lead) begin
            shown = shown | ((leads__last) & 64'hffffffffffffffff);
        end
        if (decode__lead_min) begin
            shown = shown | ((leads__min) & 64'hffffffffffffffff);
        end
        if (decode__lead_max) begin
            shown = shown | ((leads__max) & 64'hffffffffffffffff);
        end
        if (decode__peer_identity) begin
            shown = shown | peer__identity;
        end
        if (decode__peer_port) begin
            shown = shown | ((peer__port) & 64'hffffffffffffffff);
        end
        if (decode__log_in) begin
            shown = shown | logs__log_in;
        end
        if (decode__log_status) begin
            shown = shown | ((logs__log_status) & 64'hffffffffffffffff);
        end
        if (decode__events) begin
            shown = shown | ((port_events__events) & 64'hffffffffffffffff);
        end
        if (decode__event_mask) begin
            shown = shown | ((settings__event_mask) & 64'hffffffffffffffff);
        end
        if (decode__pcs_control) begin
            shown = shown | ((settings__pcs_control) & 64'hffffffffffffffff);
        end
        if (decode__pipeline) begin
            shown = shown | ((pipeline) & 64'hffffffffffffffff);
        end
        if (decode__counter) begin
            shown = shown | counter;
        end
        hit_reg__d = decode__hit;
        error_reg__d = (decode__hit & bus_write & ~legal__q) | (decode__log_out & ~bus_write);
        data_reg__d = shown;
        hit = hit_reg__q;
        error = error_reg__q;
        data = data_reg__q;
        role = settings__role;
        interval_ticks = settings__interval_ticks;
        init_rounds = settings__init_rounds;
        pcs_control = settings__pcs_control;
        host_log_valid = logs__host_log_valid;
        host_log_value = logs__host_log_value;
        irq = port_events__irq;
    end

endmodule // dtp_device_x1__core__registers__port_0__registers

module dtp_device_x1__core__registers__port_0__registers__decode(clock,reset,port_number,bus_valid,bus_address,state,link,role,beacon_interval,init_rounds,delay,delay_smallest,delay_largest,lead,lead_min,lead_max,peer_identity,peer_port,log_out,log_in,log_status,events,event_mask,pcs_control,pipeline,counter,hit);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] port_number;
    input wire bus_valid;
    input wire [15:0] bus_address;
    output reg state;
    output reg link;
    output reg role;
    output reg beacon_interval;
    output reg init_rounds;
    output reg delay;
    output reg delay_smallest;
    output reg delay_largest;
    output reg lead;
    output reg lead_min;
    output reg lead_max;
    output reg peer_identity;
    output reg peer_port;
    output reg log_out;
    output reg log_in;
    output reg log_status;
    output reg events;
    output reg event_mask;
    output reg pcs_control;
    output reg pipeline;
    output reg counter;
    output reg hit;

    // Constant declarations
    localparam state_at = 7'b0;
    localparam link_at = 7'b1;
    localparam role_at = 7'b10;
    localparam beacon_interval_at = 7'b11;
    localparam init_rounds_at = 7'b100;
    localparam delay_at = 7'b101;
    localparam delay_smallest_at = 7'b110;
    localparam delay_largest_at = 7'b111;
    localparam lead_at = 7'b1000;
    localparam lead_min_at = 7'b1001;
    localparam lead_max_at = 7'b1010;
    localparam peer_identity_at = 7'b1011;
    localparam peer_port_at = 7'b1100;
    localparam log_out_at = 7'b1101;
    localparam log_in_at = 7'b1110;
    localparam log_status_at = 7'b1111;
    localparam events_at = 7'b10000;
    localparam event_mask_at = 7'b10001;
    localparam pcs_control_at = 7'b10010;
    localparam pipeline_at = 7'b10011;
    localparam counters = 6'b100001;

    // Stub signals
    reg state_hit__clock;
    reg state_hit__reset;
    reg state_hit__d;
    wire state_hit__q;
    reg link_hit__clock;
    reg link_hit__reset;
    reg link_hit__d;
    wire link_hit__q;
    reg role_hit__clock;
    reg role_hit__reset;
    reg role_hit__d;
    wire role_hit__q;
    reg beacon_interval_hit__clock;
    reg beacon_interval_hit__reset;
    reg beacon_interval_hit__d;
    wire beacon_interval_hit__q;
    reg init_rounds_hit__clock;
    reg init_rounds_hit__reset;
    reg init_rounds_hit__d;
    wire init_rounds_hit__q;
    reg delay_hit__clock;
    reg delay_hit__reset;
    reg delay_hit__d;
    wire delay_hit__q;
    reg delay_smallest_hit__clock;
    reg delay_smallest_hit__reset;
    reg delay_smallest_hit__d;
    wire delay_smallest_hit__q;
    reg delay_largest_hit__clock;
    reg delay_largest_hit__reset;
    reg delay_largest_hit__d;
    wire delay_largest_hit__q;
    reg lead_hit__clock;
    reg lead_hit__reset;
    reg lead_hit__d;
    wire lead_hit__q;
    reg lead_min_hit__clock;
    reg lead_min_hit__reset;
    reg lead_min_hit__d;
    wire lead_min_hit__q;
    reg lead_max_hit__clock;
    reg lead_max_hit__reset;
    reg lead_max_hit__d;
    wire lead_max_hit__q;
    reg peer_identity_hit__clock;
    reg peer_identity_hit__reset;
    reg peer_identity_hit__d;
    wire peer_identity_hit__q;
    reg peer_port_hit__clock;
    reg peer_port_hit__reset;
    reg peer_port_hit__d;
    wire peer_port_hit__q;
    reg log_out_hit__clock;
    reg log_out_hit__reset;
    reg log_out_hit__d;
    wire log_out_hit__q;
    reg log_in_hit__clock;
    reg log_in_hit__reset;
    reg log_in_hit__d;
    wire log_in_hit__q;
    reg log_status_hit__clock;
    reg log_status_hit__reset;
    reg log_status_hit__d;
    wire log_status_hit__q;
    reg events_hit__clock;
    reg events_hit__reset;
    reg events_hit__d;
    wire events_hit__q;
    reg event_mask_hit__clock;
    reg event_mask_hit__reset;
    reg event_mask_hit__d;
    wire event_mask_hit__q;
    reg pcs_control_hit__clock;
    reg pcs_control_hit__reset;
    reg pcs_control_hit__d;
    wire pcs_control_hit__q;
    reg pipeline_hit__clock;
    reg pipeline_hit__reset;
    reg pipeline_hit__d;
    wire pipeline_hit__q;
    reg counter_hit__clock;
    reg counter_hit__reset;
    reg counter_hit__d;
    wire counter_hit__q;

    // Local signals
    reg [5:0] number;
    reg [6:0] word;
    reg mine;

    // Sub module instances
    dtp_device_x1__reg_1 state_hit(
        .clock(state_hit__clock),
        .reset(state_hit__reset),
        .d(state_hit__d),
        .q(state_hit__q)
    );
    dtp_device_x1__reg_1 link_hit(
        .clock(link_hit__clock),
        .reset(link_hit__reset),
        .d(link_hit__d),
        .q(link_hit__q)
    );
    dtp_device_x1__reg_1 role_hit(
        .clock(role_hit__clock),
        .reset(role_hit__reset),
        .d(role_hit__d),
        .q(role_hit__q)
    );
    dtp_device_x1__reg_1 beacon_interval_hit(
        .clock(beacon_interval_hit__clock),
        .reset(beacon_interval_hit__reset),
        .d(beacon_interval_hit__d),
        .q(beacon_interval_hit__q)
    );
    dtp_device_x1__reg_1 init_rounds_hit(
        .clock(init_rounds_hit__clock),
        .reset(init_rounds_hit__reset),
        .d(init_rounds_hit__d),
        .q(init_rounds_hit__q)
    );
    dtp_device_x1__reg_1 delay_hit(
        .clock(delay_hit__clock),
        .reset(delay_hit__reset),
        .d(delay_hit__d),
        .q(delay_hit__q)
    );
    dtp_device_x1__reg_1 delay_smallest_hit(
        .clock(delay_smallest_hit__clock),
        .reset(delay_smallest_hit__reset),
        .d(delay_smallest_hit__d),
        .q(delay_smallest_hit__q)
    );
    dtp_device_x1__reg_1 delay_largest_hit(
        .clock(delay_largest_hit__clock),
        .reset(delay_largest_hit__reset),
        .d(delay_largest_hit__d),
        .q(delay_largest_hit__q)
    );
    dtp_device_x1__reg_1 lead_hit(
        .clock(lead_hit__clock),
        .reset(lead_hit__reset),
        .d(lead_hit__d),
        .q(lead_hit__q)
    );
    dtp_device_x1__reg_1 lead_min_hit(
        .clock(lead_min_hit__clock),
        .reset(lead_min_hit__reset),
        .d(lead_min_hit__d),
        .q(lead_min_hit__q)
    );
    dtp_device_x1__reg_1 lead_max_hit(
        .clock(lead_max_hit__clock),
        .reset(lead_max_hit__reset),
        .d(lead_max_hit__d),
        .q(lead_max_hit__q)
    );
    dtp_device_x1__reg_1 peer_identity_hit(
        .clock(peer_identity_hit__clock),
        .reset(peer_identity_hit__reset),
        .d(peer_identity_hit__d),
        .q(peer_identity_hit__q)
    );
    dtp_device_x1__reg_1 peer_port_hit(
        .clock(peer_port_hit__clock),
        .reset(peer_port_hit__reset),
        .d(peer_port_hit__d),
        .q(peer_port_hit__q)
    );
    dtp_device_x1__reg_1 log_out_hit(
        .clock(log_out_hit__clock),
        .reset(log_out_hit__reset),
        .d(log_out_hit__d),
        .q(log_out_hit__q)
    );
    dtp_device_x1__reg_1 log_in_hit(
        .clock(log_in_hit__clock),
        .reset(log_in_hit__reset),
        .d(log_in_hit__d),
        .q(log_in_hit__q)
    );
    dtp_device_x1__reg_1 log_status_hit(
        .clock(log_status_hit__clock),
        .reset(log_status_hit__reset),
        .d(log_status_hit__d),
        .q(log_status_hit__q)
    );
    dtp_device_x1__reg_1 events_hit(
        .clock(events_hit__clock),
        .reset(events_hit__reset),
        .d(events_hit__d),
        .q(events_hit__q)
    );
    dtp_device_x1__reg_1 event_mask_hit(
        .clock(event_mask_hit__clock),
        .reset(event_mask_hit__reset),
        .d(event_mask_hit__d),
        .q(event_mask_hit__q)
    );
    dtp_device_x1__reg_1 pcs_control_hit(
        .clock(pcs_control_hit__clock),
        .reset(pcs_control_hit__reset),
        .d(pcs_control_hit__d),
        .q(pcs_control_hit__q)
    );
    dtp_device_x1__reg_1 pipeline_hit(
        .clock(pipeline_hit__clock),
        .reset(pipeline_hit__reset),
        .d(pipeline_hit__d),
        .q(pipeline_hit__q)
    );
    dtp_device_x1__reg_1 counter_hit(
        .clock(counter_hit__clock),
        .reset(counter_hit__reset),
        .d(counter_hit__d),
        .q(counter_hit__q)
    );

    // Update code
    always @(*) begin
        state_hit__clock = clock;
        link_hit__clock = clock;
        role_hit__clock = clock;
        beacon_interval_hit__clock = clock;
        init_rounds_hit__clock = clock;
        delay_hit__clock = clock;
        delay_smallest_hit__clock = clock;
        delay_largest_hit__clock = clock;
        lead_hit__clock = clock;
        lead_min_hit__clock = clock;
        lead_max_hit__clock = clock;
        peer_identity_hit__clock = clock;
        peer_port_hit__clock = clock;
        log_out_hit__clock = clock;
        log_in_hit__clock = clock;
        log_status_hit__clock = clock;
        events_hit__clock = clock;
        event_mask_hit__clock = clock;
        pcs_control_hit__clock = clock;
        counter_hit__clock = clock;
        pipeline_hit__clock = clock;
        state_hit__reset = reset;
        link_hit__reset = reset;
        role_hit__reset = reset;
        beacon_interval_hit__reset = reset;
        init_rounds_hit__reset = reset;
        delay_hit__reset = reset;
        delay_smallest_hit__reset = reset;
        delay_largest_hit__reset = reset;
        lead_hit__reset = reset;
        lead_min_hit__reset = reset;
        lead_max_hit__reset = reset;
        peer_identity_hit__reset = reset;
        peer_port_hit__reset = reset;
        log_out_hit__reset = reset;
        log_in_hit__reset = reset;
        log_status_hit__reset = reset;
        events_hit__reset = reset;
        event_mask_hit__reset = reset;
        pcs_control_hit__reset = reset;
        pipeline_hit__reset = reset;
        counter_hit__reset = reset;
        number = ((port_number) & 6'h3f) + 32'h10;
        word = bus_address[(32'h3)+:(7)];
        mine = bus_valid & (bus_address[(32'ha)+:(6)] == number);
        state_hit__d = mine & (word == state_at);
        link_hit__d = mine & (word == link_at);
        role_hit__d = mine & (word == role_at);
        beacon_interval_hit__d = mine & (word == beacon_interval_at);
        init_rounds_hit__d = mine & (word == init_rounds_at);
        delay_hit__d = mine & (word == delay_at);
        delay_smallest_hit__d = mine & (word == delay_smallest_at);
        delay_largest_hit__d = mine & (word == delay_largest_at);
        lead_hit__d = mine & (word == lead_at);
        lead_min_hit__d = mine & (word == lead_min_at);
        lead_max_hit__d = mine & (word == lead_max_at);
        peer_identity_hit__d = mine & (word == peer_identity_at);
        peer_port_hit__d = mine & (word == peer_port_at);
        log_out_hit__d = mine & (word == log_out_at);
        log_in_hit__d = mine & (word == log_in_at);
        log_status_hit__d = mine & (word == log_status_at);
        events_hit__d = mine & (word == events_at);
        event_mask_hit__d = mine & (word == event_mask_at);
        pcs_control_hit__d = mine & (word == pcs_control_at);
        pipeline_hit__d = mine & (word == pipeline_at);
        counter_hit__d = mine & word[32'h6] & (word[(32'h0)+:(6)] < counters);
        hit = state_hit__q | link_hit__q | role_hit__q | beacon_interval_hit__q | init_rounds_hit__q | delay_hit__q | delay_smallest_hit__q | delay_largest_hit__q | lead_hit__q | lead_min_hit__q | lead_max_hit__q | peer_identity_hit__q | peer_port_hit__q | log_out_hit__q | log_in_hit__q | log_status_hit__q | events_hit__q | event_mask_hit__q | pcs_control_hit__q | pipeline_hit__q | counter_hit__q;
        state = state_hit__q;
        link = link_hit__q;
        role = role_hit__q;
        beacon_interval = beacon_interval_hit__q;
        init_rounds = init_rounds_hit__q;
        delay = delay_hit__q;
        delay_smallest = delay_smallest_hit__q;
        delay_largest = delay_largest_hit__q;
        lead = lead_hit__q;
        lead_min = lead_min_hit__q;
        lead_max = lead_max_hit__q;
        peer_identity = peer_identity_hit__q;
        peer_port = peer_port_hit__q;
        log_out = log_out_hit__q;
        log_in = log_in_hit__q;
        log_status = log_status_hit__q;
        events = events_hit__q;
        event_mask = event_mask_hit__q;
        pcs_control = pcs_control_hit__q;
        pipeline = pipeline_hit__q;
        counter = counter_hit__q;
    end

endmodule // dtp_device_x1__core__registers__port_0__registers__decode

module dtp_device_x1__core__registers__port_0__registers__leads(clock,reset,in_session,lead_valid,lead_units,take_min,take_max,last,min,max);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire in_session;
    input wire lead_valid;
    input wire [15:0] lead_units;
    input wire take_min;
    input wire take_max;
    output reg [32:0] last;
    output reg [32:0] min;
    output reg [32:0] max;

    // Stub signals
    reg last_valid__clock;
    reg last_valid__reset;
    reg last_valid__d;
    wire last_valid__q;
    reg last_lead__clock;
    reg last_lead__reset;
    reg [15:0] last_lead__d;
    wire [15:0] last_lead__q;
    reg min_valid__clock;
    reg min_valid__reset;
    reg min_valid__d;
    wire min_valid__q;
    reg min_lead__clock;
    reg min_lead__reset;
    reg [15:0] min_lead__d;
    wire [15:0] min_lead__q;
    reg max_valid__clock;
    reg max_valid__reset;
    reg max_valid__d;
    wire max_valid__q;
    reg max_lead__clock;
    reg max_lead__reset;
    reg [15:0] max_lead__d;
    wire [15:0] max_lead__q;

    // Local signals
    reg [15:0] lead;
    reg keep_min;
    reg keep_max;

    // Sub module instances
    dtp_device_x1__reg_1 last_valid(
        .clock(last_valid__clock),
        .reset(last_valid__reset),
        .d(last_valid__d),
        .q(last_valid__q)
    );
    dtp_device_x1__reg_16 last_lead(
        .clock(last_lead__clock),
        .reset(last_lead__reset),
        .d(last_lead__d),
        .q(last_lead__q)
    );
    dtp_device_x1__reg_1 min_valid(
        .clock(min_valid__clock),
        .reset(min_valid__reset),
        .d(min_valid__d),
        .q(min_valid__q)
    );
    dtp_device_x1__reg_16 min_lead(
        .clock(min_lead__clock),
        .reset(min_lead__reset),
        .d(min_lead__d),
        .q(min_lead__q)
    );
    dtp_device_x1__reg_1 max_valid(
        .clock(max_valid__clock),
        .reset(max_valid__reset),
        .d(max_valid__d),
        .q(max_valid__q)
    );
    dtp_device_x1__reg_16 max_lead(
        .clock(max_lead__clock),
        .reset(max_lead__reset),
        .d(max_lead__d),
        .q(max_lead__q)
    );

    // Update code
    always @(*) begin
        last_valid__clock = clock;
        last_lead__clock = clock;
        min_valid__clock = clock;
        min_lead__clock = clock;
        max_valid__clock = clock;
        max_lead__clock = clock;
        last_valid__d = last_valid__q;
        last_lead__d = last_lead__q;
        min_valid__d = min_valid__q;
        min_lead__d = min_lead__q;
        max_valid__d = max_valid__q;
        max_lead__d = max_lead__q;
        last_valid__reset = reset;
        min_valid__reset = reset;
        max_valid__reset = reset;
        last_lead__reset = 1'b0;
        min_lead__reset = 1'b0;
        max_lead__reset = 1'b0;
        lead = lead_units ^ 32'h8000;
        keep_min = min_valid__q & ~take_min;
        keep_max = max_valid__q & ~take_max;
        min_valid__d = keep_min | lead_valid;
        max_valid__d = keep_max | lead_valid;
        last_valid__d = (last_valid__q | lead_valid) & in_session;
        if (lead_valid) begin
            last_lead__d = lead;
            if (~keep_min | (lead < min_lead__q)) begin
                min_lead__d = lead;
            end
            if (~keep_max | (lead > max_lead__q)) begin
                max_lead__d = lead;
            end
        end
        last = 32'h0;
        if (last_valid__q) begin
            last = ((last_lead__q) & 33'h1ffffffff) ^ 64'h100008000;
            if (~last_lead__q[32'hf]) begin
                last = ((last_lead__q) & 33'h1ffffffff) ^ 64'h1ffff8000;
            end
        end
        min = 32'h0;
        if (min_valid__q) begin
            min = ((min_lead__q) & 33'h1ffffffff) ^ 64'h100008000;
            if (~min_lead__q[32'hf]) begin
                min = ((min_lead__q) & 33'h1ffffffff) ^ 64'h1ffff8000;
            end
        end
        max = 32'h0;
        if (max_valid__q) begin
            max = ((max_lead__q) & 33'h1ffffffff) ^ 64'h100008000;
            if (~max_lead__q[32'hf]) begin
                max = ((max_lead__q) & 33'h1ffffffff) ^ 64'h1ffff8000;
            end
        end
    end

endmodule // dtp_device_x1__core__registers__port_0__registers__leads

module dtp_device_x1__core__registers__port_0__registers__logs(clock,reset,bus_strobes,bus_data,write_out,write_status,take,arrived_valid,arrived_value,host_ready,accepts,host_log_valid,host_log_value,log_in,log_status);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] bus_strobes;
    input wire [63:0] bus_data;
    input wire write_out;
    input wire write_status;
    input wire take;
    input wire arrived_valid;
    input wire [44:0] arrived_value;
    input wire host_ready;
    output reg accepts;
    output reg host_log_valid;
    output reg [44:0] host_log_value;
    output reg [63:0] log_in;
    output reg [2:0] log_status;

    // Stub signals
    reg out__clock;
    reg out__reset;
    reg [44:0] out__d;
    wire [44:0] out__q;
    reg waits__clock;
    reg waits__reset;
    reg waits__d;
    wire waits__q;
    reg in_valid__clock;
    reg in_valid__reset;
    reg in_valid__d;
    wire in_valid__q;
    reg in_value__clock;
    reg in_value__reset;
    reg [44:0] in_value__d;
    wire [44:0] in_value__q;
    reg overrun__clock;
    reg overrun__reset;
    reg overrun__d;
    wire overrun__q;

    // Local signals
    reg [44:0] merged;
    reg [4:0] tag;
    reg [18:0] excess;
    reg for_host;
    reg stays;
    reg free;

    // Sub module instances
    dtp_device_x1__reg_45_h3 out(
        .clock(out__clock),
        .reset(out__reset),
        .d(out__d),
        .q(out__q)
    );
    dtp_device_x1__reg_1 waits(
        .clock(waits__clock),
        .reset(waits__reset),
        .d(waits__d),
        .q(waits__q)
    );
    dtp_device_x1__reg_1 in_valid(
        .clock(in_valid__clock),
        .reset(in_valid__reset),
        .d(in_valid__d),
        .q(in_valid__q)
    );
    dtp_device_x1__reg_45 in_value(
        .clock(in_value__clock),
        .reset(in_value__reset),
        .d(in_value__d),
        .q(in_value__q)
    );
    dtp_device_x1__reg_1 overrun(
        .clock(overrun__clock),
        .reset(overrun__reset),
        .d(overrun__d),
        .q(overrun__q)
    );

    // Update code
    always @(*) begin
        out__clock = clock;
        waits__clock = clock;
        in_valid__clock = clock;
        in_value__clock = clock;
        overrun__clock = clock;
        out__d = out__q;
        waits__d = waits__q;
        in_valid__d = in_valid__q;
        in_value__d = in_value__q;
        overrun__d = overrun__q;
        out__reset = reset;
        waits__reset = reset;
        in_valid__reset = reset;
        in_value__reset = 1'b0;
        overrun__reset = reset;
        merged = out__q;
        if (bus_strobes[32'h0]) begin
            merged = (merged & 64'h1fffffffff00) | ((bus_data & 32'hff) & 45'h1fffffffffff);
        end
        if (bus_strobes[32'h1]) begin
            merged = (merged & 64'h1fffffff00ff) | ((bus_data & 32'hff00) & 45'h1fffffffffff);
        end
        if (bus_strobes[32'h2]) begin
            merged = (merged & 64'h1fffff00ffff) | ((bus_data & 32'hff0000) & 45'h1fffffffffff);
        end
        if (bus_strobes[32'h3]) begin
            merged = (merged & 64'h1fff00ffffff) | ((bus_data & 64'hff000000) & 45'h1fffffffffff);
        end
        if (bus_strobes[32'h4]) begin
            merged = (merged & 64'h1f00ffffffff) | ((bus_data & 64'hff00000000) & 45'h1fffffffffff);
        end
        if (bus_strobes[32'h5]) begin
            merged = (merged & 64'hffffffffff) | ((bus_data & 64'h1f0000000000) & 45'h1fffffffffff);
        end
        tag = merged[(32'h0)+:(5)];
        excess = bus_data[(32'h2d)+:(19)];
        accepts = ~waits__q & ~|excess & (tag > 32'h2);
        if (host_ready) begin
            waits__d = 1'b0;
        end
        if (write_out) begin
            out__d = merged;
            waits__d = bus_strobes[32'h7];
        end
        for_host = arrived_valid & (arrived_value[(32'h0)+:(5)] > 32'h2);
        stays = in_valid__q & ~take;
        in_valid__d = stays | for_host;
        if (write_status & bus_data[32'h2]) begin
            overrun__d = 1'b0;
        end
        if (for_host) begin
            if (stays) begin
                overrun__d = 1'b1;
            end
            else begin
                in_value__d = arrived_value;
            end
        end
        host_log_valid = waits__q;
        host_log_value = out__q;
        log_in = 32'h0;
        if (in_valid__q) begin
            log_in = ((in_value__q) & 64'hffffffffffffffff) | 64'h8000000000000000;
        end
        free = ~waits__q;
        log_status = (((overrun__q) & 3'h7) << 32'h2) | (((in_valid__q) & 3'h7) << 32'h1) | ((free) & 3'h7);
    end

endmodule // dtp_device_x1__core__registers__port_0__registers__logs

module dtp_device_x1__core__registers__port_0__registers__peer(clock,reset,arrived_valid,arrived_value,identity,port);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire arrived_valid;
    input wire [44:0] arrived_value;
    output reg [63:0] identity;
    output reg [33:0] port;

    // Stub signals
    reg low_seen__clock;
    reg low_seen__reset;
    reg low_seen__d;
    wire low_seen__q;
    reg low__clock;
    reg low__reset;
    reg [31:0] low__d;
    wire [31:0] low__q;
    reg high_seen__clock;
    reg high_seen__reset;
    reg high_seen__d;
    wire high_seen__q;
    reg high__clock;
    reg high__reset;
    reg [31:0] high__d;
    wire [31:0] high__q;
    reg port_seen__clock;
    reg port_seen__reset;
    reg port_seen__d;
    wire port_seen__q;
    reg said__clock;
    reg said__reset;
    reg [17:0] said__d;
    wire [17:0] said__q;

    // Local signals
    reg [4:0] tag;
    reg both;

    // Sub module instances
    dtp_device_x1__reg_1 low_seen(
        .clock(low_seen__clock),
        .reset(low_seen__reset),
        .d(low_seen__d),
        .q(low_seen__q)
    );
    dtp_device_x1__reg_32 low(
        .clock(low__clock),
        .reset(low__reset),
        .d(low__d),
        .q(low__q)
    );
    dtp_device_x1__reg_1 high_seen(
        .clock(high_seen__clock),
        .reset(high_seen__reset),
        .d(high_seen__d),
        .q(high_seen__q)
    );
    dtp_device_x1__reg_32 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_device_x1__reg_1 port_seen(
        .clock(port_seen__clock),
        .reset(port_seen__reset),
        .d(port_seen__d),
        .q(port_seen__q)
    );
    dtp_device_x1__reg_18 said(
        .clock(said__clock),
        .reset(said__reset),
        .d(said__d),
        .q(said__q)
    );

    // Update code
    always @(*) begin
        low_seen__clock = clock;
        low__clock = clock;
        high_seen__clock = clock;
        high__clock = clock;
        port_seen__clock = clock;
        said__clock = clock;
        low_seen__d = low_seen__q;
        low__d = low__q;
        high_seen__d = high_seen__q;
        high__d = high__q;
        port_seen__d = port_seen__q;
        said__d = said__q;
        low_seen__reset = reset;
        high_seen__reset = reset;
        port_seen__reset = reset;
        said__reset = reset;
        low__reset = 1'b0;
        high__reset = 1'b0;
        tag = arrived_value[(32'h0)+:(5)];
        if (arrived_valid) begin
            if (tag == 32'h0) begin
                low__d = arrived_value[(32'h5)+:(32)];
                low_seen__d = 1'b1;
            end
            else if (tag == 32'h1) begin
                high__d = arrived_value[(32'h5)+:(32)];
                high_seen__d = 1'b1;
            end
            else if (tag == 32'h2) begin
                said__d = arrived_value[(32'h5)+:(18)];
                port_seen__d = 1'b1;
            end
        end
        both = low_seen__q & high_seen__q;
        identity = 32'h0;
        if (both) begin
            identity = (((high__q) & 64'hffffffffffffffff) << 32'h20) | ((low__q) & 64'hffffffffffffffff);
        end
        port = (((both) & 34'h3ffffffff) << 32'h21) | (((port_seen__q) & 34'h3ffffffff) << 32'h20) | ((said__q) & 34'h3ffffffff);
    end

endmodule // dtp_device_x1__core__registers__port_0__registers__peer

module dtp_device_x1__core__registers__port_0__registers__port_events(clock,reset,state,link_up,jumped,rejoin,log_valid,log_tag,clear,mask,events,irq);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] state;
    input wire link_up;
    input wire jumped;
    input wire rejoin;
    input wire log_valid;
    input wire [4:0] log_tag;
    input wire [7:0] clear;
    input wire [7:0] mask;
    output reg [7:0] events;
    output reg irq;

    // Stub signals
    reg bits__clock;
    reg bits__reset;
    reg [7:0] bits__d;
    wire [7:0] bits__q;
    reg line__clock;
    reg line__reset;
    reg line__d;
    wire line__q;
    reg last_state__clock;
    reg last_state__reset;
    reg [2:0] last_state__d;
    wire [2:0] last_state__q;
    reg last_link_up__clock;
    reg last_link_up__reset;
    reg last_link_up__d;
    wire last_link_up__q;

    // Local signals
    reg entered;
    reg stale;
    reg faulty;
    reg synchronised;
    reg came_up;
    reg went_down;
    reg log_in;
    reg [7:0] kept;
    reg [7:0] enabled;

    // Sub module instances
    dtp_device_x1__reg_8 bits(
        .clock(bits__clock),
        .reset(bits__reset),
        .d(bits__d),
        .q(bits__q)
    );
    dtp_device_x1__reg_1 line(
        .clock(line__clock),
        .reset(line__reset),
        .d(line__d),
        .q(line__q)
    );
    dtp_device_x1__reg_3 last_state(
        .clock(last_state__clock),
        .reset(last_state__reset),
        .d(last_state__d),
        .q(last_state__q)
    );
    dtp_device_x1__reg_1 last_link_up(
        .clock(last_link_up__clock),
        .reset(last_link_up__reset),
        .d(last_link_up__d),
        .q(last_link_up__q)
    );

    // Update code
    always @(*) begin
        bits__clock = clock;
        line__clock = clock;
        last_state__clock = clock;
        last_link_up__clock = clock;
        bits__reset = reset;
        line__reset = reset;
        last_state__reset = reset;
        last_link_up__reset = reset;
        last_state__d = state;
        last_link_up__d = link_up;
        entered = state != last_state__q;
        stale = entered & (state == 32'h5);
        faulty = entered & (state == 32'h4);
        synchronised = entered & (state == 32'h6);
        came_up = link_up & ~last_link_up__q;
        went_down = ~link_up & last_link_up__q;
        log_in = log_valid & (log_tag > 32'h2);
        kept = ~clear;
        bits__d = (bits__q & kept) | (((log_in) & 8'hff) << 32'h7) | (((went_down) & 8'hff) << 32'h6) | (((came_up) & 8'hff) << 32'h5) | (((synchronised) & 8'hff) << 32'h4) | (((faulty) & 8'hff) << 32'h3) | (((stale) & 8'hff) << 32'h2) | (((rejoin) & 8'hff) << 32'h1) | ((jumped) & 8'hff);
        enabled = bits__q & mask;
        line__d = |enabled;
        events = bits__q;
        irq = line__q;
    end

endmodule // dtp_device_x1__core__registers__port_0__registers__port_events

module dtp_device_x1__core__registers__port_0__registers__settings(clock,reset,bus_strobes,bus_data,write,role_hit,interval_hit,rounds_hit,mask_hit,pcs_hit,legal,role,interval_ticks,init_rounds,event_mask,pcs_control);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] bus_strobes;
    input wire [63:0] bus_data;
    input wire write;
    input wire role_hit;
    input wire interval_hit;
    input wire rounds_hit;
    input wire mask_hit;
    input wire pcs_hit;
    output reg legal;
    output reg [1:0] role;
    output reg [12:0] interval_ticks;
    output reg [5:0] init_rounds;
    output reg [7:0] event_mask;
    output reg [9:0] pcs_control;

    // Constant declarations
    localparam interval_max = 13'b1001110001000;

    // Stub signals
    reg role_reg__clock;
    reg role_reg__reset;
    reg [1:0] role_reg__d;
    wire [1:0] role_reg__q;
    reg interval_reg__clock;
    reg interval_reg__reset;
    reg [12:0] interval_reg__d;
    wire [12:0] interval_reg__q;
    reg rounds_reg__clock;
    reg rounds_reg__reset;
    reg [5:0] rounds_reg__d;
    wire [5:0] rounds_reg__q;
    reg mask_reg__clock;
    reg mask_reg__reset;
    reg [7:0] mask_reg__d;
    wire [7:0] mask_reg__q;
    reg pcs_reg__clock;
    reg pcs_reg__reset;
    reg [9:0] pcs_reg__d;
    wire [9:0] pcs_reg__q;

    // Local signals
    reg [1:0] role_next;
    reg [12:0] interval_next;
    reg [5:0] rounds_next;
    reg [7:0] mask_next;
    reg [9:0] pcs_next;
    reg role_legal;
    reg interval_legal;
    reg rounds_legal;
    reg mask_legal;
    reg pcs_legal;
    reg above_16;

    // Sub module instances
    dtp_device_x1__reg_2 role_reg(
        .clock(role_reg__clock),
        .reset(role_reg__reset),
        .d(role_reg__d),
        .q(role_reg__q)
    );
    dtp_device_x1__reg_13_b11001000 interval_reg(
        .clock(interval_reg__clock),
        .reset(interval_reg__reset),
        .d(interval_reg__d),
        .q(interval_reg__q)
    );
    dtp_device_x1__reg_6_b10000 rounds_reg(
        .clock(rounds_reg__clock),
        .reset(rounds_reg__reset),
        .d(rounds_reg__d),
        .q(rounds_reg__q)
    );
    dtp_device_x1__reg_8 mask_reg(
        .clock(mask_reg__clock),
        .reset(mask_reg__reset),
        .d(mask_reg__d),
        .q(mask_reg__q)
    );
    dtp_device_x1__reg_10 pcs_reg(
        .clock(pcs_reg__clock),
        .reset(pcs_reg__reset),
        .d(pcs_reg__d),
        .q(pcs_reg__q)
    );

    // Update code
    always @(*) begin
        role_reg__clock = clock;
        interval_reg__clock = clock;
        rounds_reg__clock = clock;
        mask_reg__clock = clock;
        pcs_reg__clock = clock;
        role_reg__d = role_reg__q;
        interval_reg__d = interval_reg__q;
        rounds_reg__d = rounds_reg__q;
        mask_reg__d = mask_reg__q;
        pcs_reg__d = pcs_reg__q;
        role_reg__reset = reset;
        interval_reg__reset = reset;
        rounds_reg__reset = reset;
        mask_reg__reset = reset;
        pcs_reg__reset = reset;
        role_next = role_reg__q;
        interval_next = interval_reg__q;
        rounds_next = rounds_reg__q;
        mask_next = mask_reg__q;
        pcs_next = pcs_reg__q;
        if (bus_strobes[32'h0]) begin
            role_next = bus_data[(32'h0)+:(2)];
            interval_next = (interval_next & 32'h1f00) | ((bus_data[(32'h0)+:(8)]) & 13'h1fff);
            rounds_next = bus_data[(32'h0)+:(6)];
            mask_next = bus_data[(32'h0)+:(8)];
            pcs_next = (pcs_next & 32'h300) | ((bus_data[(32'h0)+:(8)]) & 10'h3ff);
        end
        if (bus_strobes[32'h1]) begin
            interval_next = (interval_next & 32'hff) | (((bus_data[(32'h8)+:(5)]) & 13'h1fff) << 32'h8);
            pcs_next = (pcs_next & 32'hff) | (((bus_data[(32'h8)+:(2)]) & 10'h3ff) << 32'h8);
        end
        above_16 = |bus_data[(32'h10)+:(48)];
        role_legal = ~above_16 & ~|bus_data[(32'h2)+:(14)];
        interval_legal = ~above_16 & ~|bus_data[(32'hd)+:(3)] & |interval_next & (interval_next <= interval_max);
        rounds_legal = ~above_16 & ~|bus_data[(32'h6)+:(10)] & |rounds_next;
        mask_legal = ~above_16 & ~|bus_data[(32'h8)+:(8)];
        pcs_legal = ~above_16 & ~|bus_data[(32'ha)+:(6)] & ~|bus_data[(32'h2)+:(2)] & ~&pcs_next[(32'h4)+:(2)] & ~&pcs_next[(32'h8)+:(2)];
        legal = (role_hit & role_legal) | (interval_hit & interval_legal) | (rounds_hit & rounds_legal) | (mask_hit & mask_legal) | (pcs_hit & pcs_legal);
        if (write & role_hit) begin
            role_reg__d = role_next;
        end
        if (write & interval_hit) begin
            interval_reg__d = interval_next;
        end
        if (write & rounds_hit) begin
            rounds_reg__d = rounds_next;
        end
        if (write & mask_hit) begin
            mask_reg__d = mask_next;
        end
        if (write & pcs_hit) begin
            pcs_reg__d = pcs_next;
        end
        role = role_reg__q;
        interval_ticks = interval_reg__q;
        init_rounds = rounds_reg__q;
        event_mask = mask_reg__q;
        pcs_control = pcs_reg__q;
    end

endmodule // dtp_device_x1__core__registers__port_0__registers__settings

module dtp_device_x1__core__timebase(clock,reset,tree,parent_number,beacon_on_jump,link_up_0,lead_units_0,request_0,request_units_0,gc,reference_units,free_units,move_apply,move_units,beacon_now,strobe_short,strobe_long,strobe_second,holdover,granted_0,parent_0,port_number_0);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire tree;
    input wire [4:0] parent_number;
    input wire beacon_on_jump;
    input wire link_up_0;
    input wire [10:0] lead_units_0;
    input wire request_0;
    input wire [63:0] request_units_0;
    output reg [63:0] gc;
    output reg [63:0] reference_units;
    output reg [44:0] free_units;
    output reg move_apply;
    output reg [10:0] move_units;
    output reg beacon_now;
    output reg strobe_short;
    output reg strobe_long;
    output reg strobe_second;
    output reg holdover;
    output reg granted_0;
    output reg parent_0;
    output reg [4:0] port_number_0;

    // Constant declarations
    localparam number_0 = 5'b0;
    localparam bit_of_0 = 1'b1;
    localparam all = 1'b1;

    // Stub signals
    reg counter__clock;
    reg counter__reset;
    reg counter__tree;
    reg counter__counts;
    reg counter__beacon_on_jump;
    reg [10:0] counter__lead_units_0;
    reg counter__request;
    reg [63:0] counter__request_units_0;
    wire counter__granted;
    wire [63:0] counter__gc;
    wire [63:0] counter__reference_units;
    wire [44:0] counter__free_units;
    wire counter__move_apply;
    wire [10:0] counter__move_units;
    wire counter__beacon_now;
    reg prescaler__clock;
    reg prescaler__reset;
    wire prescaler__strobe_short;
    wire prescaler__strobe_long;
    wire prescaler__strobe_second;
    reg held__clock;
    reg held__reset;
    reg held__d;
    wire held__q;

    // Local signals
    reg asking;
    reg parents;
    reg up;

    // Sub module instances
    dtp_device_x1__core__timebase__counter counter(
        .clock(counter__clock),
        .reset(counter__reset),
        .tree(counter__tree),
        .counts(counter__counts),
        .beacon_on_jump(counter__beacon_on_jump),
        .lead_units_0(counter__lead_units_0),
        .request(counter__request),
        .request_units_0(counter__request_units_0),
        .granted(counter__granted),
        .gc(counter__gc),
        .reference_units(counter__reference_units),
        .free_units(counter__free_units),
        .move_apply(counter__move_apply),
        .move_units(counter__move_units),
        .beacon_now(counter__beacon_now)
    );
    dtp_device_x1__core__timebase__prescaler prescaler(
        .clock(prescaler__clock),
        .reset(prescaler__reset),
        .strobe_short(prescaler__strobe_short),
        .strobe_long(prescaler__strobe_long),
        .strobe_second(prescaler__strobe_second)
    );
    dtp_device_x1__reg_1_b1 held(
        .clock(held__clock),
        .reset(held__reset),
        .d(held__d),
        .q(held__q)
    );

    // Update code
    always @(*) begin
        counter__clock = clock;
        prescaler__clock = clock;
        held__clock = clock;
        counter__reset = reset;
        prescaler__reset = reset;
        held__reset = reset;
        asking = 32'h0;
        parents = 32'h0;
        up = 1'b0;
        if (request_0) begin
            asking = asking | bit_of_0;
        end
        if (parent_number == number_0) begin
            parents = parents | bit_of_0;
        end
        up = up | link_up_0;
        counter__tree = tree;
        counter__beacon_on_jump = beacon_on_jump;
        counter__request = asking;
        if (tree) begin
            counter__counts = parents;
        end
        else begin
            counter__counts = all;
        end
        held__d = ~up;
        counter__lead_units_0 = lead_units_0;
        counter__request_units_0 = request_units_0;
        granted_0 = |(counter__granted & bit_of_0);
        parent_0 = parent_number == number_0;
        port_number_0 = number_0;
        gc = counter__gc;
        reference_units = counter__reference_units;
        free_units = counter__free_units;
        move_apply = counter__move_apply;
        move_units = counter__move_units;
        beacon_now = counter__beacon_now;
        strobe_short = prescaler__strobe_short;
        strobe_long = prescaler__strobe_long;
        strobe_second = prescaler__strobe_second;
        holdover = held__q;
    end

endmodule // dtp_device_x1__core__timebase

module dtp_device_x1__core__timebase__counter(clock,reset,tree,counts,beacon_on_jump,lead_units_0,request,request_units_0,granted,gc,reference_units,free_units,move_apply,move_units,beacon_now);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire tree;
    input wire counts;
    input wire beacon_on_jump;
    input wire [10:0] lead_units_0;
    input wire request;
    input wire [63:0] request_units_0;
    output reg granted;
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
    reg grant__d;
    wire grant__q;
    reg group__clock;
    reg group__reset;
    reg group__counts;
    reg group__asked;
    reg [10:0] group__lead_units_0;
    reg [63:0] group__request_units_0;
    wire [10:0] group__largest;
    wire [10:0] group__jump_lead_units;
    wire [63:0] group__jump_units;

    // Local signals
    reg others;
    reg asked;

    // Sub module instances
    dtp_device_x1__core__timebase__counter__core core(
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
    dtp_device_x1__reg_1 grant(
        .clock(grant__clock),
        .reset(grant__reset),
        .d(grant__d),
        .q(grant__q)
    );
    dtp_device_x1__core__timebase__counter__group group(
        .clock(group__clock),
        .reset(group__reset),
        .counts(group__counts),
        .asked(group__asked),
        .lead_units_0(group__lead_units_0),
        .request_units_0(group__request_units_0),
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

endmodule // dtp_device_x1__core__timebase__counter

module dtp_device_x1__core__timebase__counter__core(clock,reset,tree,beacon_on_jump,largest,requested,asked,jump_lead_units,jump_units,grant,ends,gc,reference_units,free_units,move_apply,move_units,beacon_now);

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
    dtp_device_x1__reg_64 count(
        .clock(count__clock),
        .reset(count__reset),
        .d(count__d),
        .q(count__q)
    );
    dtp_device_x1__reg_64_hffffffffffffffd8 base(
        .clock(base__clock),
        .reset(base__reset),
        .d(base__d),
        .q(base__q)
    );
    dtp_device_x1__reg_45 free(
        .clock(free__clock),
        .reset(free__reset),
        .d(free__d),
        .q(free__q)
    );
    dtp_device_x1__reg_64_h3c owed(
        .clock(owed__clock),
        .reset(owed__reset),
        .d(owed__d),
        .q(owed__q)
    );
    dtp_device_x1__reg_1 owing(
        .clock(owing__clock),
        .reset(owing__reset),
        .d(owing__d),
        .q(owing__q)
    );
    dtp_device_x1__reg_4 hold(
        .clock(hold__clock),
        .reset(hold__reset),
        .d(hold__d),
        .q(hold__q)
    );
    dtp_device_x1__reg_1 granted(
        .clock(granted__clock),
        .reset(granted__reset),
        .d(granted__d),
        .q(granted__q)
    );
    dtp_device_x1__reg_2 granted_ticks(
        .clock(granted_ticks__clock),
        .reset(granted_ticks__reset),
        .d(granted_ticks__d),
        .q(granted_ticks__q)
    );
    dtp_device_x1__reg_1 moving(
        .clock(moving__clock),
        .reset(moving__reset),
        .d(moving__d),
        .q(moving__q)
    );
    dtp_device_x1__reg_11 lead(
        .clock(lead__clock),
        .reset(lead__reset),
        .d(lead__d),
        .q(lead__q)
    );
    dtp_device_x1__reg_12_h14 lead_step(
        .clock(lead_step__clock),
        .reset(lead_step__reset),
        .d(lead_step__d),
        .q(lead_step__q)
    );
    dtp_device_x1__reg_64 jump(
        .clock(jump__clock),
        .reset(jump__reset),
        .d(jump__d),
        .q(jump__q)
    );
    dtp_device_x1__reg_64_h14 step(
        .clock(step__clock),
        .reset(step__reset),
        .d(step__d),
        .q(step__q)
    );
    dtp_device_x1__reg_1 apply(
        .clock(apply__clock),
        .reset(apply__reset),
        .d(apply__d),
        .q(apply__q)
    );
    dtp_device_x1__reg_11 units(
        .clock(units__clock),
        .reset(units__reset),
        .d(units__d),
        .q(units__q)
    );
    dtp_device_x1__reg_1 now(
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

endmodule // dtp_device_x1__core__timebase__counter__core

module dtp_device_x1__core__timebase__counter__group(clock,reset,counts,asked,lead_units_0,request_units_0,largest,jump_lead_units,jump_units);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire counts;
    input wire asked;
    input wire [10:0] lead_units_0;
    input wire [63:0] request_units_0;
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
    reg node_0__clock;
    reg node_0__reset;
    reg [10:0] node_0__a;
    reg [10:0] node_0__b;
    wire [10:0] node_0__largest;

    // Sub module instances
    dtp_device_x1__core__timebase__counter__group__leaf leaf_0(
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
    dtp_device_x1__core__timebase__counter__group__node node_0(
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
        leaf_0__counts = |counts;
        leaf_0__asked = |asked;
        leaf_0__lead_units = lead_units_0;
        leaf_0__request_units = request_units_0;
        node_0__clock = clock;
        node_0__reset = reset;
        node_0__a = leaf_0__largest;
        node_0__b = leaf_0__largest;
        largest = node_0__largest;
        jump_lead_units = leaf_0__jump_lead_units;
        jump_units = leaf_0__jump_units;
    end

endmodule // dtp_device_x1__core__timebase__counter__group

module dtp_device_x1__core__timebase__counter__group__leaf(clock,reset,counts,asked,lead_units,request_units,largest,jump_lead_units,jump_units);

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
    dtp_device_x1__reg_11 code(
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

endmodule // dtp_device_x1__core__timebase__counter__group__leaf

module dtp_device_x1__core__timebase__counter__group__node(clock,reset,a,b,largest);

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
    dtp_device_x1__reg_11 larger(
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

endmodule // dtp_device_x1__core__timebase__counter__group__node

module dtp_device_x1__core__timebase__prescaler(clock,reset,strobe_short,strobe_long,strobe_second);

    // Module arguments
    input wire clock;
    input wire reset;
    output reg strobe_short;
    output reg strobe_long;
    output reg strobe_second;

    // Constant declarations
    localparam short_end = 8'hf7;
    localparam second_end = 12'h94f;

    // Stub signals
    reg short_ticks__clock;
    reg short_ticks__reset;
    reg [7:0] short_ticks__d;
    wire [7:0] short_ticks__q;
    reg long_ticks__clock;
    reg long_ticks__reset;
    reg [15:0] long_ticks__d;
    wire [15:0] long_ticks__q;
    reg longs__clock;
    reg longs__reset;
    reg [11:0] longs__d;
    wire [11:0] longs__q;
    reg is_short__clock;
    reg is_short__reset;
    reg is_short__d;
    wire is_short__q;
    reg is_long__clock;
    reg is_long__reset;
    reg is_long__d;
    wire is_long__q;
    reg is_second__clock;
    reg is_second__reset;
    reg is_second__d;
    wire is_second__q;

    // Local signals
    reg short_now;
    reg second_now;

    // Sub module instances
    dtp_device_x1__reg_8 short_ticks(
        .clock(short_ticks__clock),
        .reset(short_ticks__reset),
        .d(short_ticks__d),
        .q(short_ticks__q)
    );
    dtp_device_x1__reg_16 long_ticks(
        .clock(long_ticks__clock),
        .reset(long_ticks__reset),
        .d(long_ticks__d),
        .q(long_ticks__q)
    );
    dtp_device_x1__reg_12 longs(
        .clock(longs__clock),
        .reset(longs__reset),
        .d(longs__d),
        .q(longs__q)
    );
    dtp_device_x1__reg_1 is_short(
        .clock(is_short__clock),
        .reset(is_short__reset),
        .d(is_short__d),
        .q(is_short__q)
    );
    dtp_device_x1__reg_1 is_long(
        .clock(is_long__clock),
        .reset(is_long__reset),
        .d(is_long__d),
        .q(is_long__q)
    );
    dtp_device_x1__reg_1 is_second(
        .clock(is_second__clock),
        .reset(is_second__reset),
        .d(is_second__d),
        .q(is_second__q)
    );

    // Update code
    always @(*) begin
        short_ticks__clock = clock;
        long_ticks__clock = clock;
        is_short__clock = clock;
        is_long__clock = clock;
        is_second__clock = clock;
        longs__clock = clock;
        longs__d = longs__q;
        short_now = short_ticks__q == short_end;
        short_ticks__reset = reset | short_now;
        long_ticks__reset = reset;
        second_now = is_long__q & (longs__q == second_end);
        longs__reset = reset | second_now;
        is_short__reset = reset;
        is_long__reset = reset;
        is_second__reset = reset;
        short_ticks__d = short_ticks__q + 32'h1;
        long_ticks__d = long_ticks__q + 32'h1;
        if (is_long__q) begin
            longs__d = longs__q + 32'h1;
        end
        is_short__d = short_now;
        is_long__d = &long_ticks__q;
        is_second__d = second_now;
        strobe_short = is_short__q;
        strobe_long = is_long__q;
        strobe_second = is_second__q;
    end

endmodule // dtp_device_x1__core__timebase__prescaler

module dtp_device_x1__port(clock,clock_90,clock_180,clock_270,reset,rx_clock,rx_reset,serdes_rx_hdr,serdes_rx_data,xgmii_txd,xgmii_txc,loopback_txd,loopback_txc,cfg_tx_loopback_enable,tx_scrambler_disable,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,cfg_tx_local_fault,loopback_data,loopback_hdr,rx_scrambler_disable,cfg_rx_loopback_enable,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,bitslip_high_cycles,bitslip_low_cycles,count_125us,role,interval_ticks,init_rounds,join_window_ticks,identity,clear_faulty,gc,free_units,tree,parent,reference_units,move_apply,move_units,granted,beacon_now,strobe_short,strobe_long,strobe_second,port_number,host_log_valid,host_log_value,serdes_tx_hdr,serdes_tx_data,xgmii_rxd,xgmii_rxc,serdes_rx_bitslip,rx_block_lock,rx_high_ber,rx_bad_block,rx_sequence_error,tx_bad_block,tx_not_idle,serdes_rx_reset_req,rx_error_count,rx_bad_header,rx_not_idle,rx_status,link_up,pipeline,state,synchronised,delay_valid,delay_units,delay_least_units,delay_rounds,lead_units,request,request_units,peer_lead_valid,peer_lead_units,crc_error,crossing_error,overrun,range_reject,join_reject,jumped,rejoin,beacon_overdue,ack_dropped,delay_reject,arrival_valid,arrival_kind,arrival_value,grant_kind,host_ready);

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
    dtp_device_x1__port_0__rx rx(
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
    dtp_device_x1__port_0__tx tx(
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
    dtp_device_x1__port_0__dtp dtp(
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
    dtp_device_x1__port_0__sampler sampler(
        .clock(sampler__clock),
        .clock_90(sampler__clock_90),
        .clock_180(sampler__clock_180),
        .clock_270(sampler__clock_270),
        .toggle(sampler__toggle),
        .samples(sampler__samples)
    );
    dtp_device_x1__port_0__crossing crossing(
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
    dtp_device_x1__core__registers__port_0__control__rx_data synchroniser(
        .clock(synchroniser__clock),
        .level(synchroniser__level),
        .synced(synchroniser__synced)
    );
    dtp_device_x1__reg_1 crc_errors(
        .clock(crc_errors__clock),
        .reset(crc_errors__reset),
        .d(crc_errors__d),
        .q(crc_errors__q)
    );
    dtp_device_x1__reg_1 crossing_errors(
        .clock(crossing_errors__clock),
        .reset(crossing_errors__reset),
        .d(crossing_errors__d),
        .q(crossing_errors__q)
    );
    dtp_device_x1__reg_1 overruns(
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

endmodule // dtp_device_x1__port

module dtp_device_x1__port_0__crossing(clock,reset,samples,mailbox_kind,mailbox_value,mailbox_overrun,arrival_valid,arrival_kind,arrival_value,arrival_age,arrival_overrun,arrival_crossing_error);

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
    dtp_device_x1__reg_2 settled_ticks(
        .clock(settled_ticks__clock),
        .reset(settled_ticks__reset),
        .d(settled_ticks__d),
        .q(settled_ticks__q)
    );
    dtp_device_x1__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_device_x1__reg_1 poisoned(
        .clock(poisoned__clock),
        .reset(poisoned__reset),
        .d(poisoned__d),
        .q(poisoned__q)
    );
    dtp_device_x1__reg_1 valid(
        .clock(valid__clock),
        .reset(valid__reset),
        .d(valid__d),
        .q(valid__q)
    );
    dtp_device_x1__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_device_x1__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_device_x1__reg_4 age(
        .clock(age__clock),
        .reset(age__reset),
        .d(age__d),
        .q(age__q)
    );
    dtp_device_x1__reg_1 overrun(
        .clock(overrun__clock),
        .reset(overrun__reset),
        .d(overrun__d),
        .q(overrun__q)
    );
    dtp_device_x1__reg_1 error(
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

endmodule // dtp_device_x1__port_0__crossing

module dtp_device_x1__port_0__dtp(clock,reset,link_up,arrival_valid,arrival_kind,arrival_value,arrival_age,grant_kind,gc,free_units,tree,parent,reference_units,move_apply,move_units,granted,beacon_now,strobe_short,strobe_long,strobe_second,clear_faulty,role,interval_ticks,init_rounds,join_window_ticks,identity,port_number,host_log_valid,host_log_value,candidate,align_demand,lead_units,request,request_units,peer_lead_valid,peer_lead_units,synchronised,delay_valid,delay_units,delay_least_units,delay_rounds,pipeline,state,range_reject,join_reject,jumped,rejoin,beacon_overdue,ack_dropped,delay_reject,host_ready);

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
    localparam alpha_units = 8'h30;
    localparam pipeline_rest = 21'h60004;
    localparam residence_start_units = 8'h42;
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
    dtp_device_x1__port_0__dtp__dispatch dispatch(
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
    dtp_device_x1__port_0__dtp__delay delay(
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
    dtp_device_x1__port_0__dtp__difference difference(
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
    dtp_device_x1__port_0__dtp__responder responder(
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
    dtp_device_x1__port_0__dtp__follower follower(
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
    dtp_device_x1__port_0__dtp__watch watch(
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
    dtp_device_x1__port_0__dtp__guard guard(
        .clock(guard__clock),
        .reset(guard__reset),
        .pushed(guard__pushed),
        .push_units(guard__push_units),
        .leak(guard__leak),
        .clear(guard__clear),
        .faulty(guard__faulty)
    );
    dtp_device_x1__port_0__dtp__timer timer(
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
    dtp_device_x1__port_0__dtp__joins joins(
        .clock(joins__clock),
        .reset(joins__reset),
        .enable(joins__enable),
        .trigger(joins__trigger),
        .msb_sent(joins__msb_sent),
        .join_sent(joins__join_sent),
        .wants_msb(joins__wants_msb),
        .wants_join(joins__wants_join)
    );
    dtp_device_x1__port_0__dtp__log log(
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
    dtp_device_x1__port_0__dtp__arbiter arbiter(
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
    dtp_device_x1__reg_1 log_fits(
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

endmodule // dtp_device_x1__port_0__dtp

module dtp_device_x1__port_0__dtp__arbiter(clock,reset,enable,ack_valid,ack_value,beacon_join,beacon,init,msb,log_own,log_tag,log_host,host_value,identity,port_number,role_bits,gc,free_units,granted,candidate,candidate_valid,align_demand);

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
    dtp_device_x1__reg_1 take_ack(
        .clock(take_ack__clock),
        .reset(take_ack__reset),
        .d(take_ack__d),
        .q(take_ack__q)
    );
    dtp_device_x1__reg_1 take_gc(
        .clock(take_gc__clock),
        .reset(take_gc__reset),
        .d(take_gc__d),
        .q(take_gc__q)
    );
    dtp_device_x1__reg_1 take_msb(
        .clock(take_msb__clock),
        .reset(take_msb__reset),
        .d(take_msb__d),
        .q(take_msb__q)
    );
    dtp_device_x1__reg_1 take_init(
        .clock(take_init__clock),
        .reset(take_init__reset),
        .d(take_init__d),
        .q(take_init__q)
    );
    dtp_device_x1__reg_1 take_low(
        .clock(take_low__clock),
        .reset(take_low__reset),
        .d(take_low__d),
        .q(take_low__q)
    );
    dtp_device_x1__reg_1 take_high(
        .clock(take_high__clock),
        .reset(take_high__reset),
        .d(take_high__d),
        .q(take_high__q)
    );
    dtp_device_x1__reg_1 take_port(
        .clock(take_port__clock),
        .reset(take_port__reset),
        .d(take_port__d),
        .q(take_port__q)
    );
    dtp_device_x1__reg_1 take_host(
        .clock(take_host__clock),
        .reset(take_host__reset),
        .d(take_host__d),
        .q(take_host__q)
    );
    dtp_device_x1__reg_3 chosen(
        .clock(chosen__clock),
        .reset(chosen__reset),
        .d(chosen__d),
        .q(chosen__q)
    );
    dtp_device_x1__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_device_x1__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_device_x1__reg_6 wait_ticks(
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

endmodule // dtp_device_x1__port_0__dtp__arbiter

module dtp_device_x1__port_0__dtp__delay(clock,reset,link_up,enable,restart,msb_sent,init_sent,ack,units,strobe_short,strobe_second,rounds,wants_mark,wants_init,delay_units,delay_valid,least_units,rounds_done,measuring,no_peer,rejected);

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
    dtp_device_x1__reg_1 marked(
        .clock(marked__clock),
        .reset(marked__reset),
        .d(marked__d),
        .q(marked__q)
    );
    dtp_device_x1__reg_1 wanted(
        .clock(wanted__clock),
        .reset(wanted__reset),
        .d(wanted__d),
        .q(wanted__q)
    );
    dtp_device_x1__reg_1 started(
        .clock(started__clock),
        .reset(started__reset),
        .d(started__d),
        .q(started__q)
    );
    dtp_device_x1__reg_6 retry_shorts(
        .clock(retry_shorts__clock),
        .reset(retry_shorts__reset),
        .d(retry_shorts__d),
        .q(retry_shorts__q)
    );
    dtp_device_x1__reg_7 attempts(
        .clock(attempts__clock),
        .reset(attempts__reset),
        .d(attempts__d),
        .q(attempts__q)
    );
    dtp_device_x1__reg_6 count(
        .clock(count__clock),
        .reset(count__reset),
        .d(count__d),
        .q(count__q)
    );
    dtp_device_x1__reg_20_hfffff largest(
        .clock(largest__clock),
        .reset(largest__reset),
        .d(largest__d),
        .q(largest__q)
    );
    dtp_device_x1__reg_20 smallest(
        .clock(smallest__clock),
        .reset(smallest__reset),
        .d(smallest__d),
        .q(smallest__q)
    );
    dtp_device_x1__reg_20 delay(
        .clock(delay__clock),
        .reset(delay__reset),
        .d(delay__d),
        .q(delay__q)
    );
    dtp_device_x1__reg_1 done(
        .clock(done__clock),
        .reset(done__reset),
        .d(done__d),
        .q(done__q)
    );
    dtp_device_x1__reg_1 measured(
        .clock(measured__clock),
        .reset(measured__reset),
        .d(measured__d),
        .q(measured__q)
    );
    dtp_device_x1__reg_1 reject(
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

endmodule // dtp_device_x1__port_0__dtp__delay

module dtp_device_x1__port_0__dtp__difference(clock,reset,ack_valid,measuring,heard,listening,message_kind,message_value,message_age,delay_valid,delay_units,alpha_units,lead_units,reference_units,free_units,ack,beacon,beacon_join,said,units,units_high,mismatch);

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
    dtp_device_x1__reg_1 msb_valid(
        .clock(msb_valid__clock),
        .reset(msb_valid__reset),
        .d(msb_valid__d),
        .q(msb_valid__q)
    );
    dtp_device_x1__reg_45 msb(
        .clock(msb__clock),
        .reset(msb__reset),
        .d(msb__d),
        .q(msb__q)
    );
    dtp_device_x1__reg_1 read_ack(
        .clock(read_ack__clock),
        .reset(read_ack__reset),
        .d(read_ack__d),
        .q(read_ack__q)
    );
    dtp_device_x1__reg_1 read_beacon(
        .clock(read_beacon__clock),
        .reset(read_beacon__reset),
        .d(read_beacon__d),
        .q(read_beacon__q)
    );
    dtp_device_x1__reg_1 read_join(
        .clock(read_join__clock),
        .reset(read_join__reset),
        .d(read_join__d),
        .q(read_join__q)
    );
    dtp_device_x1__reg_1 paired(
        .clock(paired__clock),
        .reset(paired__reset),
        .d(paired__d),
        .q(paired__q)
    );
    dtp_device_x1__reg_1 belongs(
        .clock(belongs__clock),
        .reset(belongs__reset),
        .d(belongs__d),
        .q(belongs__q)
    );
    dtp_device_x1__reg_1 carried(
        .clock(carried__clock),
        .reset(carried__reset),
        .d(carried__d),
        .q(carried__q)
    );
    dtp_device_x1__reg_46 wide_low(
        .clock(wide_low__clock),
        .reset(wide_low__reset),
        .d(wide_low__d),
        .q(wide_low__q)
    );
    dtp_device_x1__reg_19 wide_high(
        .clock(wide_high__clock),
        .reset(wide_high__reset),
        .d(wide_high__d),
        .q(wide_high__q)
    );
    dtp_device_x1__reg_22 late(
        .clock(late__clock),
        .reset(late__reset),
        .d(late__d),
        .q(late__q)
    );
    dtp_device_x1__reg_1 is_ack(
        .clock(is_ack__clock),
        .reset(is_ack__reset),
        .d(is_ack__d),
        .q(is_ack__q)
    );
    dtp_device_x1__reg_1 is_beacon(
        .clock(is_beacon__clock),
        .reset(is_beacon__reset),
        .d(is_beacon__d),
        .q(is_beacon__q)
    );
    dtp_device_x1__reg_1 is_join(
        .clock(is_join__clock),
        .reset(is_join__reset),
        .d(is_join__d),
        .q(is_join__q)
    );
    dtp_device_x1__reg_1 unmatched(
        .clock(unmatched__clock),
        .reset(unmatched__reset),
        .d(unmatched__d),
        .q(unmatched__q)
    );
    dtp_device_x1__reg_64 sum(
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

endmodule // dtp_device_x1__port_0__dtp__difference

module dtp_device_x1__port_0__dtp__dispatch(arrival_valid,arrival_kind,link_up,role,tree,parent,measured,peer_seen,gc_heard,no_peer,faulty,stale,enable,init,ack,heard,restart,synchronised,sends,follows,alive,asked,state);

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

endmodule // dtp_device_x1__port_0__dtp__dispatch

module dtp_device_x1__port_0__dtp__follower(clock,reset,follows,exact,beacon,beacon_join,units,mismatch,join_open,move_apply,move_units,granted,lead_units,request,listening,pass_on,behind,followed_valid,followed_range_reject,followed_join_reject,followed_jumped,followed_peer_behind,followed_pushed,peer_lead_valid,peer_lead_units);

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
    dtp_device_x1__port_0__dtp__follower__range range(
        .units(range__units),
        .whole(range__whole),
        .in_range(range__in_range),
        .fits(range__fits)
    );
    dtp_device_x1__port_0__dtp__follower__range spread_range(
        .units(spread_range__units),
        .whole(spread_range__whole),
        .in_range(spread_range__in_range),
        .fits(spread_range__fits)
    );
    dtp_device_x1__reg_11 lead(
        .clock(lead__clock),
        .reset(lead__reset),
        .d(lead__d),
        .q(lead__q)
    );
    dtp_device_x1__reg_1 far_behind(
        .clock(far_behind__clock),
        .reset(far_behind__reset),
        .d(far_behind__d),
        .q(far_behind__q)
    );
    dtp_device_x1__reg_64 first(
        .clock(first__clock),
        .reset(first__reset),
        .d(first__d),
        .q(first__q)
    );
    dtp_device_x1__reg_1 first_valid(
        .clock(first_valid__clock),
        .reset(first_valid__reset),
        .d(first_valid__d),
        .q(first_valid__q)
    );
    dtp_device_x1__reg_1 first_load(
        .clock(first_load__clock),
        .reset(first_load__reset),
        .d(first_load__d),
        .q(first_load__q)
    );
    dtp_device_x1__reg_1 is_join(
        .clock(is_join__clock),
        .reset(is_join__reset),
        .d(is_join__d),
        .q(is_join__q)
    );
    dtp_device_x1__reg_1 ranged(
        .clock(ranged__clock),
        .reset(ranged__reset),
        .d(ranged__d),
        .q(ranged__q)
    );
    dtp_device_x1__reg_1 judged(
        .clock(judged__clock),
        .reset(judged__reset),
        .d(judged__d),
        .q(judged__q)
    );
    dtp_device_x1__reg_1 near(
        .clock(near__clock),
        .reset(near__reset),
        .d(near__d),
        .q(near__q)
    );
    dtp_device_x1__reg_1 fits(
        .clock(fits__clock),
        .reset(fits__reset),
        .d(fits__d),
        .q(fits__q)
    );
    dtp_device_x1__reg_1 is_below(
        .clock(is_below__clock),
        .reset(is_below__reset),
        .d(is_below__d),
        .q(is_below__q)
    );
    dtp_device_x1__reg_1 has_low(
        .clock(has_low__clock),
        .reset(has_low__reset),
        .d(has_low__d),
        .q(has_low__q)
    );
    dtp_device_x1__reg_1 consistent(
        .clock(consistent__clock),
        .reset(consistent__reset),
        .d(consistent__d),
        .q(consistent__q)
    );
    dtp_device_x1__reg_1 requests(
        .clock(requests__clock),
        .reset(requests__reset),
        .d(requests__d),
        .q(requests__q)
    );
    dtp_device_x1__reg_1 valid(
        .clock(valid__clock),
        .reset(valid__reset),
        .d(valid__d),
        .q(valid__q)
    );
    dtp_device_x1__reg_1 range_reject(
        .clock(range_reject__clock),
        .reset(range_reject__reset),
        .d(range_reject__d),
        .q(range_reject__q)
    );
    dtp_device_x1__reg_1 join_reject(
        .clock(join_reject__clock),
        .reset(join_reject__reset),
        .d(join_reject__d),
        .q(join_reject__q)
    );
    dtp_device_x1__reg_1 jumped(
        .clock(jumped__clock),
        .reset(jumped__reset),
        .d(jumped__d),
        .q(jumped__q)
    );
    dtp_device_x1__reg_1 peer_behind(
        .clock(peer_behind__clock),
        .reset(peer_behind__reset),
        .d(peer_behind__d),
        .q(peer_behind__q)
    );
    dtp_device_x1__reg_1 pushed(
        .clock(pushed__clock),
        .reset(pushed__reset),
        .d(pushed__d),
        .q(pushed__q)
    );
    dtp_device_x1__reg_1 peer_lead(
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

endmodule // dtp_device_x1__port_0__dtp__follower

module dtp_device_x1__port_0__dtp__follower__range(units,whole,in_range,fits);

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

endmodule // dtp_device_x1__port_0__dtp__follower__range

module dtp_device_x1__port_0__dtp__guard(clock,reset,pushed,push_units,leak,clear,faulty);

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
    dtp_device_x1__reg_11 level_units(
        .clock(level_units__clock),
        .reset(level_units__reset),
        .d(level_units__d),
        .q(level_units__q)
    );
    dtp_device_x1__reg_1 leak_due(
        .clock(leak_due__clock),
        .reset(leak_due__reset),
        .d(leak_due__d),
        .q(leak_due__q)
    );
    dtp_device_x1__reg_1 fault(
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

endmodule // dtp_device_x1__port_0__dtp__guard

module dtp_device_x1__port_0__dtp__joins(clock,reset,enable,trigger,msb_sent,join_sent,wants_msb,wants_join);

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
    dtp_device_x1__reg_3 pairs_left(
        .clock(pairs_left__clock),
        .reset(pairs_left__reset),
        .d(pairs_left__d),
        .q(pairs_left__q)
    );
    dtp_device_x1__reg_1 msb_done(
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

endmodule // dtp_device_x1__port_0__dtp__joins

module dtp_device_x1__port_0__dtp__log(clock,reset,enable,sent,host_valid,gc,wants_own,tag,wants_host,host_ready);

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
    dtp_device_x1__reg_2 last_tag(
        .clock(last_tag__clock),
        .reset(last_tag__reset),
        .d(last_tag__d),
        .q(last_tag__q)
    );
    dtp_device_x1__reg_1 own_due(
        .clock(own_due__clock),
        .reset(own_due__reset),
        .d(own_due__d),
        .q(own_due__q)
    );
    dtp_device_x1__reg_1 own_turn(
        .clock(own_turn__clock),
        .reset(own_turn__reset),
        .d(own_turn__d),
        .q(own_turn__q)
    );
    dtp_device_x1__reg_1 host_turn(
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

endmodule // dtp_device_x1__port_0__dtp__log

module dtp_device_x1__port_0__dtp__responder(clock,reset,link_up,enable,init_valid,init_value,init_age,heard,ack_sent,start_units,wants_ack_valid,wants_ack_value,peer_seen,gc_heard,dropped);

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
    dtp_device_x1__reg_1 pending(
        .clock(pending__clock),
        .reset(pending__reset),
        .d(pending__d),
        .q(pending__q)
    );
    dtp_device_x1__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_device_x1__reg_16 residence(
        .clock(residence__clock),
        .reset(residence__reset),
        .d(residence__d),
        .q(residence__q)
    );
    dtp_device_x1__reg_1 guarded(
        .clock(guarded__clock),
        .reset(guarded__reset),
        .d(guarded__d),
        .q(guarded__q)
    );
    dtp_device_x1__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_device_x1__reg_1 gc_last(
        .clock(gc_last__clock),
        .reset(gc_last__reset),
        .d(gc_last__d),
        .q(gc_last__q)
    );
    dtp_device_x1__reg_1 drop(
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

endmodule // dtp_device_x1__port_0__dtp__responder

module dtp_device_x1__port_0__dtp__timer(clock,reset,enable,sent,now,interval_ticks,wants_beacon,overdue,past_due_ticks);

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
    dtp_device_x1__reg_13_b1 passed_ticks(
        .clock(passed_ticks__clock),
        .reset(passed_ticks__reset),
        .d(passed_ticks__d),
        .q(passed_ticks__q)
    );
    dtp_device_x1__reg_1 pending(
        .clock(pending__clock),
        .reset(pending__reset),
        .d(pending__d),
        .q(pending__q)
    );
    dtp_device_x1__reg_1 late(
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

endmodule // dtp_device_x1__port_0__dtp__timer

module dtp_device_x1__port_0__dtp__watch(clock,reset,synchronised,follows,valid,range_reject,peer_behind,heard,pass_on,join_window_ticks,strobe_short,strobe_long,stale,rejoin,send_join,join_open);

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
    dtp_device_x1__reg_1 active(
        .clock(active__clock),
        .reset(active__reset),
        .d(active__d),
        .q(active__q)
    );
    dtp_device_x1__reg_1 heard_before(
        .clock(heard_before__clock),
        .reset(heard_before__reset),
        .d(heard_before__d),
        .q(heard_before__q)
    );
    dtp_device_x1__reg_7 silent_shorts(
        .clock(silent_shorts__clock),
        .reset(silent_shorts__reset),
        .d(silent_shorts__d),
        .q(silent_shorts__q)
    );
    dtp_device_x1__reg_1 silence(
        .clock(silence__clock),
        .reset(silence__reset),
        .d(silence__d),
        .q(silence__q)
    );
    dtp_device_x1__reg_4 rejects(
        .clock(rejects__clock),
        .reset(rejects__reset),
        .d(rejects__d),
        .q(rejects__q)
    );
    dtp_device_x1__reg_1 again(
        .clock(again__clock),
        .reset(again__reset),
        .d(again__d),
        .q(again__q)
    );
    dtp_device_x1__reg_1 sends(
        .clock(sends__clock),
        .reset(sends__reset),
        .d(sends__d),
        .q(sends__q)
    );
    dtp_device_x1__reg_13 window_longs(
        .clock(window_longs__clock),
        .reset(window_longs__reset),
        .d(window_longs__d),
        .q(window_longs__q)
    );
    dtp_device_x1__reg_6 answer_shorts(
        .clock(answer_shorts__clock),
        .reset(answer_shorts__reset),
        .d(answer_shorts__d),
        .q(answer_shorts__q)
    );
    dtp_device_x1__reg_1 open(
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

endmodule // dtp_device_x1__port_0__dtp__watch

module dtp_device_x1__port_0__rx(clock,reset,serdes_rx_hdr,serdes_rx_data,loopback_data,loopback_hdr,scrambler_disable,cfg_rx_loopback_enable,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,bitslip_high_cycles,bitslip_low_cycles,count_125us,xgmii_rxd,xgmii_rxc,rx_bad_block,rx_sequence_error,rx_block_lock,serdes_rx_bitslip,rx_high_ber,serdes_rx_reset_req,rx_error_count,rx_bad_header,rx_not_idle,rx_status,pcs_ok,mailbox_toggle,mailbox_kind,mailbox_value,mailbox_overrun);

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
    dtp_device_x1__port_0__rx__pcs pcs(
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
    dtp_device_x1__port_0__rx__extract extract(
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
    dtp_device_x1__reg_1 link(
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

endmodule // dtp_device_x1__port_0__rx

module dtp_device_x1__port_0__rx__extract(clock,block_hdr,block_payload,enable,is_message,mailbox_toggle,mailbox_kind,mailbox_value,mailbox_overrun);

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
    dtp_device_x1__port_0__rx__extract__crc8 crc8(
        .field(crc8__field),
        .crc(crc8__crc)
    );
    dtp_device_x1__reg_1 toggle(
        .clock(toggle__clock),
        .reset(toggle__reset),
        .d(toggle__d),
        .q(toggle__q)
    );
    dtp_device_x1__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_device_x1__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_device_x1__reg_1 overrun(
        .clock(overrun__clock),
        .reset(overrun__reset),
        .d(overrun__d),
        .q(overrun__q)
    );
    dtp_device_x1__reg_3 hold_ticks(
        .clock(hold_ticks__clock),
        .reset(hold_ticks__reset),
        .d(hold_ticks__d),
        .q(hold_ticks__q)
    );
    dtp_device_x1__reg_1 lost(
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

endmodule // dtp_device_x1__port_0__rx__extract

module dtp_device_x1__port_0__rx__extract__crc8(field,crc);

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
    dtp_device_x1__port_0__rx__extract__crc8__bits bits_014(
        .field(bits_014__field),
        .a(bits_014__a),
        .b(bits_014__b),
        .c(bits_014__c)
    );
    dtp_device_x1__port_0__rx__extract__crc8__bits_256 bits_256(
        .field(bits_256__field),
        .a(bits_256__a),
        .b(bits_256__b),
        .c(bits_256__c)
    );
    dtp_device_x1__port_0__rx__extract__crc8__bits_37 bits_37(
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

endmodule // dtp_device_x1__port_0__rx__extract__crc8

module dtp_device_x1__port_0__rx__extract__crc8__bits(field,a,b,c);

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

endmodule // dtp_device_x1__port_0__rx__extract__crc8__bits

module dtp_device_x1__port_0__rx__extract__crc8__bits_256(field,a,b,c);

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

endmodule // dtp_device_x1__port_0__rx__extract__crc8__bits_256

module dtp_device_x1__port_0__rx__extract__crc8__bits_37(field,a,b,c);

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

endmodule // dtp_device_x1__port_0__rx__extract__crc8__bits_37

module dtp_device_x1__port_0__rx__pcs(clock,reset,serdes_rx_data,serdes_rx_hdr,loopback_data,loopback_hdr,scrambler_disable,cfg_rx_loopback_enable,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,bitslip_high_cycles,bitslip_low_cycles,count_125us,next_is_message,descrambled_hdr,descrambled_payload,pcs_ok,pcs_ok_next,xgmii_rxd,xgmii_rxc,serdes_rx_bitslip,serdes_rx_reset_req,rx_error_count,rx_bad_block,rx_sequence_error,rx_bad_header,rx_not_idle,rx_block_lock,rx_high_ber,rx_status);

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
    dtp_device_x1__port_0__rx__pcs__descrambler descrambler(
        .clock(descrambler__clock),
        .reset(descrambler__reset),
        .serdes_rx_hdr(descrambler__serdes_rx_hdr),
        .serdes_rx_data(descrambler__serdes_rx_data),
        .bypass(descrambler__bypass),
        .sync_header(descrambler__sync_header),
        .payload(descrambler__payload)
    );
    dtp_device_x1__port_0__rx__pcs__lock lock(
        .clock(lock__clock),
        .reset(lock__reset),
        .sync_header(lock__sync_header),
        .bitslip_high_cycles(lock__bitslip_high_cycles),
        .bitslip_low_cycles(lock__bitslip_low_cycles),
        .block_lock(lock__block_lock),
        .gains_lock(lock__gains_lock),
        .slip(lock__slip)
    );
    dtp_device_x1__port_0__rx__pcs__ber_monitor ber_monitor(
        .clock(ber_monitor__clock),
        .reset(ber_monitor__reset),
        .sync_header(ber_monitor__sync_header),
        .is_testing(ber_monitor__is_testing),
        .gains_lock(ber_monitor__gains_lock),
        .count_125us(ber_monitor__count_125us),
        .hi_ber(ber_monitor__hi_ber),
        .period_ends(ber_monitor__period_ends)
    );
    dtp_device_x1__port_0__rx__pcs__watchdog watchdog(
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
    dtp_device_x1__port_0__rx__pcs__prbs31_checker prbs31_checker(
        .clock(prbs31_checker__clock),
        .reset(prbs31_checker__reset),
        .enable(prbs31_checker__enable),
        .serdes_rx_hdr(prbs31_checker__serdes_rx_hdr),
        .serdes_rx_data(prbs31_checker__serdes_rx_data),
        .error_count(prbs31_checker__error_count)
    );
    dtp_device_x1__port_0__rx__pcs__pseudo_random_checker pseudo_random_checker(
        .clock(pseudo_random_checker__clock),
        .reset(pseudo_random_checker__reset),
        .enable(pseudo_random_checker__enable),
        .payload(pseudo_random_checker__payload),
        .local_fault(pseudo_random_checker__local_fault),
        .block_error(pseudo_random_checker__block_error)
    );
    dtp_device_x1__reg_1 looped(
        .clock(looped__clock),
        .reset(looped__reset),
        .d(looped__d),
        .q(looped__q)
    );
    dtp_device_x1__port_0__rx__pcs__decoder decoder(
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

endmodule // dtp_device_x1__port_0__rx__pcs

module dtp_device_x1__port_0__rx__pcs__ber_monitor(clock,reset,sync_header,is_testing,gains_lock,count_125us,hi_ber,period_ends);

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
    dtp_device_x1__reg_15_b1 timer(
        .clock(timer__clock),
        .reset(timer__reset),
        .d(timer__d),
        .q(timer__q)
    );
    dtp_device_x1__reg_5 ber_cnt(
        .clock(ber_cnt__clock),
        .reset(ber_cnt__reset),
        .d(ber_cnt__d),
        .q(ber_cnt__q)
    );
    dtp_device_x1__reg_1 high(
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

endmodule // dtp_device_x1__port_0__rx__pcs__ber_monitor

module dtp_device_x1__port_0__rx__pcs__decoder(clock,reset,next_hdr,next_payload,next_is_message,next_pcs_ok,pcs_ok,not_idle,xgmii_rxd,xgmii_rxc,bad_block,sequence_error);

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
    dtp_device_x1__port_0__rx__pcs__decoder__kind kind(
        .sync_header(kind__sync_header),
        .payload(kind__payload),
        .is_valid(kind__is_valid),
        .is_c_or_s(kind__is_c_or_s)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__state state(
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
    dtp_device_x1__port_0__rx__pcs__decoder__word word(
        .payload(word__payload),
        .high(word__high),
        .data(word__data)
    );
    dtp_device_x1__reg_1 ok(
        .clock(ok__clock),
        .reset(ok__reset),
        .d(ok__d),
        .q(ok__q)
    );
    dtp_device_x1__reg_64_h100009c0100009c decoded(
        .clock(decoded__clock),
        .reset(decoded__reset),
        .d(decoded__d),
        .q(decoded__q)
    );
    dtp_device_x1__reg_1 is_valid(
        .clock(is_valid__clock),
        .reset(is_valid__reset),
        .d(is_valid__d),
        .q(is_valid__q)
    );
    dtp_device_x1__reg_1 is_data(
        .clock(is_data__clock),
        .reset(is_data__reset),
        .d(is_data__d),
        .q(is_data__q)
    );
    dtp_device_x1__reg_4_h5 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__shape shape(
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
    dtp_device_x1__reg_64_hfefefefefefefefe rxd(
        .clock(rxd__clock),
        .reset(rxd__reset),
        .d(rxd__d),
        .q(rxd__q)
    );
    dtp_device_x1__reg_8_hff rxc(
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

endmodule // dtp_device_x1__port_0__rx__pcs__decoder

module dtp_device_x1__port_0__rx__pcs__decoder__kind(sync_header,payload,is_valid,is_c_or_s);

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
    dtp_device_x1__port_0__rx__pcs__decoder__kind__codes codes_0(
        .code(codes_0__code),
        .outer(codes_0__outer),
        .inner(codes_0__inner),
        .is_error(codes_0__is_error)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__kind__codes codes_1(
        .code(codes_1__code),
        .outer(codes_1__outer),
        .inner(codes_1__inner),
        .is_error(codes_1__is_error)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__kind__codes codes_2(
        .code(codes_2__code),
        .outer(codes_2__outer),
        .inner(codes_2__inner),
        .is_error(codes_2__is_error)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__kind__codes codes_3(
        .code(codes_3__code),
        .outer(codes_3__outer),
        .inner(codes_3__inner),
        .is_error(codes_3__is_error)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__kind__codes codes_4(
        .code(codes_4__code),
        .outer(codes_4__outer),
        .inner(codes_4__inner),
        .is_error(codes_4__is_error)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__kind__codes codes_5(
        .code(codes_5__code),
        .outer(codes_5__outer),
        .inner(codes_5__inner),
        .is_error(codes_5__is_error)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__kind__codes codes_6(
        .code(codes_6__code),
        .outer(codes_6__outer),
        .inner(codes_6__inner),
        .is_error(codes_6__is_error)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__kind__codes codes_7(
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

endmodule // dtp_device_x1__port_0__rx__pcs__decoder__kind

module dtp_device_x1__port_0__rx__pcs__decoder__kind__codes(code,outer,inner,is_error);

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

endmodule // dtp_device_x1__port_0__rx__pcs__decoder__kind__codes

module dtp_device_x1__port_0__rx__pcs__decoder__state(clock,reset,pcs_ok,r_type_c,r_type_s,r_type_t,r_type_d,may_end,is_error,bad_block,sequence_error);

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
    dtp_device_x1__reg_1 is_bad(
        .clock(is_bad__clock),
        .reset(is_bad__reset),
        .d(is_bad__d),
        .q(is_bad__q)
    );
    dtp_device_x1__reg_1 is_out_of_order(
        .clock(is_out_of_order__clock),
        .reset(is_out_of_order__reset),
        .d(is_out_of_order__d),
        .q(is_out_of_order__q)
    );
    dtp_device_x1__reg_1 rx_d(
        .clock(rx_d__clock),
        .reset(rx_d__reset),
        .d(rx_d__d),
        .q(rx_d__q)
    );
    dtp_device_x1__reg_1 rx_e(
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

endmodule // dtp_device_x1__port_0__rx__pcs__decoder__state

module dtp_device_x1__port_0__rx__pcs__decoder__word(payload,high,data);

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
    dtp_device_x1__port_0__rx__pcs__decoder__word__lanes lanes_0(
        .octet(lanes_0__octet),
        .octet_above(lanes_0__octet_above),
        .code(lanes_0__code),
        .is_code(lanes_0__is_code),
        .other(lanes_0__other),
        .is_octet(lanes_0__is_octet),
        .is_octet_above(lanes_0__is_octet_above),
        .lane(lanes_0__lane)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__lanes lanes_1(
        .octet(lanes_1__octet),
        .octet_above(lanes_1__octet_above),
        .code(lanes_1__code),
        .is_code(lanes_1__is_code),
        .other(lanes_1__other),
        .is_octet(lanes_1__is_octet),
        .is_octet_above(lanes_1__is_octet_above),
        .lane(lanes_1__lane)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__lanes lanes_2(
        .octet(lanes_2__octet),
        .octet_above(lanes_2__octet_above),
        .code(lanes_2__code),
        .is_code(lanes_2__is_code),
        .other(lanes_2__other),
        .is_octet(lanes_2__is_octet),
        .is_octet_above(lanes_2__is_octet_above),
        .lane(lanes_2__lane)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__lanes lanes_3(
        .octet(lanes_3__octet),
        .octet_above(lanes_3__octet_above),
        .code(lanes_3__code),
        .is_code(lanes_3__is_code),
        .other(lanes_3__other),
        .is_octet(lanes_3__is_octet),
        .is_octet_above(lanes_3__is_octet_above),
        .lane(lanes_3__lane)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__lanes lanes_4(
        .octet(lanes_4__octet),
        .octet_above(lanes_4__octet_above),
        .code(lanes_4__code),
        .is_code(lanes_4__is_code),
        .other(lanes_4__other),
        .is_octet(lanes_4__is_octet),
        .is_octet_above(lanes_4__is_octet_above),
        .lane(lanes_4__lane)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__lanes lanes_5(
        .octet(lanes_5__octet),
        .octet_above(lanes_5__octet_above),
        .code(lanes_5__code),
        .is_code(lanes_5__is_code),
        .other(lanes_5__other),
        .is_octet(lanes_5__is_octet),
        .is_octet_above(lanes_5__is_octet_above),
        .lane(lanes_5__lane)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__lanes lanes_6(
        .octet(lanes_6__octet),
        .octet_above(lanes_6__octet_above),
        .code(lanes_6__code),
        .is_code(lanes_6__is_code),
        .other(lanes_6__other),
        .is_octet(lanes_6__is_octet),
        .is_octet_above(lanes_6__is_octet_above),
        .lane(lanes_6__lane)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__lanes lanes_7(
        .octet(lanes_7__octet),
        .octet_above(lanes_7__octet_above),
        .code(lanes_7__code),
        .is_code(lanes_7__is_code),
        .other(lanes_7__other),
        .is_octet(lanes_7__is_octet),
        .is_octet_above(lanes_7__is_octet_above),
        .lane(lanes_7__lane)
    );
    dtp_device_x1__port_0__rx__pcs__decoder__word__shape shape(
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

endmodule // dtp_device_x1__port_0__rx__pcs__decoder__word

module dtp_device_x1__port_0__rx__pcs__decoder__word__lanes(octet,octet_above,code,is_code,other,is_octet,is_octet_above,lane);

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

endmodule // dtp_device_x1__port_0__rx__pcs__decoder__word__lanes

module dtp_device_x1__port_0__rx__pcs__decoder__word__shape(high,controls,codes,octets,octets_above,s0,s4,o0,o4);

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

endmodule // dtp_device_x1__port_0__rx__pcs__decoder__word__shape

module dtp_device_x1__port_0__rx__pcs__descrambler(clock,reset,serdes_rx_hdr,serdes_rx_data,bypass,sync_header,payload);

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
    dtp_device_x1__reg_2_b1 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_device_x1__reg_64 plain(
        .clock(plain__clock),
        .reset(plain__reset),
        .d(plain__d),
        .q(plain__q)
    );
    dtp_device_x1__reg_58_h3ffffffffffffff history(
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

endmodule // dtp_device_x1__port_0__rx__pcs__descrambler

module dtp_device_x1__port_0__rx__pcs__lock(clock,reset,sync_header,bitslip_high_cycles,bitslip_low_cycles,block_lock,gains_lock,slip);

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
    dtp_device_x1__reg_6 sh_cnt(
        .clock(sh_cnt__clock),
        .reset(sh_cnt__reset),
        .d(sh_cnt__d),
        .q(sh_cnt__q)
    );
    dtp_device_x1__reg_4 sh_invalid_cnt(
        .clock(sh_invalid_cnt__clock),
        .reset(sh_invalid_cnt__reset),
        .d(sh_invalid_cnt__d),
        .q(sh_invalid_cnt__q)
    );
    dtp_device_x1__reg_6 slip_left(
        .clock(slip_left__clock),
        .reset(slip_left__reset),
        .d(slip_left__d),
        .q(slip_left__q)
    );
    dtp_device_x1__reg_1 locked(
        .clock(locked__clock),
        .reset(locked__reset),
        .d(locked__d),
        .q(locked__q)
    );
    dtp_device_x1__reg_1 slipped(
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

endmodule // dtp_device_x1__port_0__rx__pcs__lock

module dtp_device_x1__port_0__rx__pcs__prbs31_checker(clock,reset,enable,serdes_rx_hdr,serdes_rx_data,error_count);

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
    dtp_device_x1__reg_31 history(
        .clock(history__clock),
        .reset(history__reset),
        .d(history__d),
        .q(history__q)
    );
    dtp_device_x1__reg_1 started(
        .clock(started__clock),
        .reset(started__reset),
        .d(started__d),
        .q(started__q)
    );
    dtp_device_x1__reg_66 wrong(
        .clock(wrong__clock),
        .reset(wrong__reset),
        .d(wrong__d),
        .q(wrong__q)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_0(
        .bits(elevenths_0__bits),
        .count(elevenths_0__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_1(
        .bits(elevenths_1__bits),
        .count(elevenths_1__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_2(
        .bits(elevenths_2__bits),
        .count(elevenths_2__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_3(
        .bits(elevenths_3__bits),
        .count(elevenths_3__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_4(
        .bits(elevenths_4__bits),
        .count(elevenths_4__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_5(
        .bits(elevenths_5__bits),
        .count(elevenths_5__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_6(
        .bits(elevenths_6__bits),
        .count(elevenths_6__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_7(
        .bits(elevenths_7__bits),
        .count(elevenths_7__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_8(
        .bits(elevenths_8__bits),
        .count(elevenths_8__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_9(
        .bits(elevenths_9__bits),
        .count(elevenths_9__count)
    );
    dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths elevenths_10(
        .bits(elevenths_10__bits),
        .count(elevenths_10__count)
    );
    dtp_device_x1__reg_33 counts(
        .clock(counts__clock),
        .reset(counts__reset),
        .d(counts__d),
        .q(counts__q)
    );
    dtp_device_x1__reg_5 third_0(
        .clock(third_0__clock),
        .reset(third_0__reset),
        .d(third_0__d),
        .q(third_0__q)
    );
    dtp_device_x1__reg_5 third_1(
        .clock(third_1__clock),
        .reset(third_1__reset),
        .d(third_1__d),
        .q(third_1__q)
    );
    dtp_device_x1__reg_5 third_2(
        .clock(third_2__clock),
        .reset(third_2__reset),
        .d(third_2__d),
        .q(third_2__q)
    );
    dtp_device_x1__reg_7 total(
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

endmodule // dtp_device_x1__port_0__rx__pcs__prbs31_checker

module dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths(bits,count);

    // Module arguments
    input wire [5:0] bits;
    output reg [2:0] count;

    // Update code
    always @(*) begin
        count = ((bits[(32'h0)+:(1)]) & 3'h7) + ((bits[(32'h1)+:(1)]) & 3'h7) + ((bits[(32'h2)+:(1)]) & 3'h7) + ((bits[(32'h3)+:(1)]) & 3'h7) + ((bits[(32'h4)+:(1)]) & 3'h7) + ((bits[(32'h5)+:(1)]) & 3'h7);
    end

endmodule // dtp_device_x1__port_0__rx__pcs__prbs31_checker__elevenths

module dtp_device_x1__port_0__rx__pcs__pseudo_random_checker(clock,reset,enable,payload,local_fault,block_error);

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
    dtp_device_x1__reg_8_hff same(
        .clock(same__clock),
        .reset(same__reset),
        .d(same__d),
        .q(same__q)
    );
    dtp_device_x1__reg_8 inverse(
        .clock(inverse__clock),
        .reset(inverse__reset),
        .d(inverse__d),
        .q(inverse__q)
    );
    dtp_device_x1__reg_1 mismatch(
        .clock(mismatch__clock),
        .reset(mismatch__reset),
        .d(mismatch__d),
        .q(mismatch__q)
    );
    dtp_device_x1__reg_7 window(
        .clock(window__clock),
        .reset(window__reset),
        .d(window__d),
        .q(window__q)
    );
    dtp_device_x1__reg_1 error(
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

endmodule // dtp_device_x1__port_0__rx__pcs__pseudo_random_checker

module dtp_device_x1__port_0__rx__pcs__watchdog(clock,reset,sync_header,block_lock,hi_ber,block_error,period_ends,reset_request,rx_status);

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
    dtp_device_x1__reg_1 saw_control(
        .clock(saw_control__clock),
        .reset(saw_control__reset),
        .d(saw_control__d),
        .q(saw_control__q)
    );
    dtp_device_x1__reg_10 block_errors(
        .clock(block_errors__clock),
        .reset(block_errors__reset),
        .d(block_errors__d),
        .q(block_errors__q)
    );
    dtp_device_x1__reg_4 periods(
        .clock(periods__clock),
        .reset(periods__reset),
        .d(periods__d),
        .q(periods__q)
    );
    dtp_device_x1__reg_1 is_good(
        .clock(is_good__clock),
        .reset(is_good__reset),
        .d(is_good__d),
        .q(is_good__q)
    );
    dtp_device_x1__reg_1 requested(
        .clock(requested__clock),
        .reset(requested__reset),
        .d(requested__d),
        .q(requested__q)
    );
    dtp_device_x1__reg_1 status(
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

endmodule // dtp_device_x1__port_0__rx__pcs__watchdog

module dtp_device_x1__port_0__sampler(clock,clock_90,clock_180,clock_270,toggle,samples);

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
    (* async_reg = "true", srl_style = "register" *) reg first_90 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg second_90 = 1'b0;
    always @(posedge clock_90) first_90 <= toggle;
    always @(posedge clock) second_90 <= first_90;
    (* async_reg = "true", srl_style = "register" *) reg first_180 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg second_180 = 1'b0;
    always @(posedge clock_180) first_180 <= toggle;
    always @(posedge clock) second_180 <= first_180;
    (* async_reg = "true", srl_style = "register" *) reg first_270 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg second_270 = 1'b0;
    always @(posedge clock_270) first_270 <= toggle;
    always @(posedge clock_90) second_270 <= first_270;
    always @(posedge clock) quarters <= {first_0, second_270, second_180, second_90};
    assign samples = quarters;
endmodule // dtp_device_x1__port_0__sampler

module dtp_device_x1__port_0__tx(clock,reset,xgmii_txd,xgmii_txc,loopback_txd,loopback_txc,cfg_tx_loopback_enable,scrambler_disable,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,cfg_tx_local_fault,candidate,align_demand,grant_kind,serdes_tx_hdr,serdes_tx_data,tx_bad_block,tx_not_idle);

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
    dtp_device_x1__port_0__tx__idle_aligner idle_aligner(
        .clock(idle_aligner__clock),
        .reset(idle_aligner__reset),
        .xgmii_txd(idle_aligner__xgmii_txd),
        .xgmii_txc(idle_aligner__xgmii_txc),
        .align_demand(idle_aligner__align_demand),
        .aligned_txd(idle_aligner__aligned_txd),
        .aligned_txc(idle_aligner__aligned_txc),
        .aligned_idle(idle_aligner__aligned_idle)
    );
    dtp_device_x1__port_0__tx__pcs pcs(
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
    dtp_device_x1__port_0__tx__inserter inserter(
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

endmodule // dtp_device_x1__port_0__tx

module dtp_device_x1__port_0__tx__idle_aligner(clock,reset,xgmii_txd,xgmii_txc,align_demand,aligned_txd,aligned_txc,aligned_idle);

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
    dtp_device_x1__reg_64_h707070707070707 txd(
        .clock(txd__clock),
        .reset(txd__reset),
        .d(txd__d),
        .q(txd__q)
    );
    dtp_device_x1__reg_8_hff txc(
        .clock(txc__clock),
        .reset(txc__reset),
        .d(txc__d),
        .q(txc__q)
    );
    dtp_device_x1__reg_1_b1 idle(
        .clock(idle__clock),
        .reset(idle__reset),
        .d(idle__d),
        .q(idle__q)
    );
    dtp_device_x1__reg_1 holding(
        .clock(holding__clock),
        .reset(holding__reset),
        .d(holding__d),
        .q(holding__q)
    );
    dtp_device_x1__reg_32 held_data(
        .clock(held_data__clock),
        .reset(held_data__reset),
        .d(held_data__d),
        .q(held_data__q)
    );
    dtp_device_x1__reg_4 held_control(
        .clock(held_control__clock),
        .reset(held_control__reset),
        .d(held_control__d),
        .q(held_control__q)
    );
    dtp_device_x1__reg_1 held_is_idle(
        .clock(held_is_idle__clock),
        .reset(held_is_idle__reset),
        .d(held_is_idle__d),
        .q(held_is_idle__q)
    );
    dtp_device_x1__reg_1 held_is_gap(
        .clock(held_is_gap__clock),
        .reset(held_is_gap__reset),
        .d(held_is_gap__d),
        .q(held_is_gap__q)
    );
    dtp_device_x1__reg_1 held_is_begin(
        .clock(held_is_begin__clock),
        .reset(held_is_begin__reset),
        .d(held_is_begin__d),
        .q(held_is_begin__q)
    );
    dtp_device_x1__reg_1_b1 gap_one(
        .clock(gap_one__clock),
        .reset(gap_one__reset),
        .d(gap_one__d),
        .q(gap_one__q)
    );
    dtp_device_x1__reg_1_b1 gap_two(
        .clock(gap_two__clock),
        .reset(gap_two__reset),
        .d(gap_two__d),
        .q(gap_two__q)
    );
    dtp_device_x1__port_0__tx__idle_aligner__left left(
        .data(left__data),
        .control(left__control),
        .is_idle(left__is_idle),
        .is_start(left__is_start),
        .is_gap(left__is_gap),
        .is_gap_begin(left__is_gap_begin)
    );
    dtp_device_x1__port_0__tx__idle_aligner__left right(
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

endmodule // dtp_device_x1__port_0__tx__idle_aligner

module dtp_device_x1__port_0__tx__idle_aligner__left(data,control,is_idle,is_start,is_gap,is_gap_begin);

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

endmodule // dtp_device_x1__port_0__tx__idle_aligner__left

module dtp_device_x1__port_0__tx__inserter(clock,reset,candidate,idle_next,encoded_payload,grant_kind,inserted_payload);

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
    dtp_device_x1__port_0__rx__extract__crc8 crc8(
        .field(crc8__field),
        .crc(crc8__crc)
    );
    dtp_device_x1__reg_56 codes(
        .clock(codes__clock),
        .reset(codes__reset),
        .d(codes__d),
        .q(codes__q)
    );
    dtp_device_x1__reg_4 spacing_ticks(
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

endmodule // dtp_device_x1__port_0__tx__inserter

module dtp_device_x1__port_0__tx__pcs(clock,reset,xgmii_txd,xgmii_txc,scrambler_disable,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_square_wave_bits,cfg_tx_seed_a,cfg_tx_seed_b,cfg_tx_local_fault,inserted_payload,encoded_payload,in_frame,serdes_tx_data,serdes_tx_hdr,tx_bad_block,tx_not_idle);

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
    dtp_device_x1__port_0__tx__pcs__encoder encoder(
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
    dtp_device_x1__port_0__tx__pcs__test_pattern test_pattern(
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
    dtp_device_x1__port_0__tx__pcs__scrambler scrambler(
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

endmodule // dtp_device_x1__port_0__tx__pcs

module dtp_device_x1__port_0__tx__pcs__encoder(clock,reset,xgmii_txd,xgmii_txc,sync_header,payload,idle,bad_block,in_frame);

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
    dtp_device_x1__reg_1 is_data(
        .clock(is_data__clock),
        .reset(is_data__reset),
        .d(is_data__d),
        .q(is_data__q)
    );
    dtp_device_x1__reg_64_h100000001000055 coded(
        .clock(coded__clock),
        .reset(coded__reset),
        .d(coded__d),
        .q(coded__q)
    );
    dtp_device_x1__reg_1 tx_d(
        .clock(tx_d__clock),
        .reset(tx_d__reset),
        .d(tx_d__d),
        .q(tx_d__q)
    );
    dtp_device_x1__reg_1 tx_e(
        .clock(tx_e__clock),
        .reset(tx_e__reset),
        .d(tx_e__d),
        .q(tx_e__q)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__left left(
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
    dtp_device_x1__port_0__tx__pcs__encoder__left right(
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
    dtp_device_x1__port_0__tx__pcs__encoder__block block(
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

endmodule // dtp_device_x1__port_0__tx__pcs__encoder

module dtp_device_x1__port_0__tx__pcs__encoder__block(data,control,codes,payload);

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
    dtp_device_x1__port_0__tx__pcs__encoder__block__octets octets_0(
        .codes(octets_0__codes),
        .same(octets_0__same),
        .below(octets_0__below),
        .is_same(octets_0__is_same),
        .is_below(octets_0__is_below),
        .octet(octets_0__octet)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__block__octets octets_1(
        .codes(octets_1__codes),
        .same(octets_1__same),
        .below(octets_1__below),
        .is_same(octets_1__is_same),
        .is_below(octets_1__is_below),
        .octet(octets_1__octet)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__block__octets octets_2(
        .codes(octets_2__codes),
        .same(octets_2__same),
        .below(octets_2__below),
        .is_same(octets_2__is_same),
        .is_below(octets_2__is_below),
        .octet(octets_2__octet)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__block__octets octets_3(
        .codes(octets_3__codes),
        .same(octets_3__same),
        .below(octets_3__below),
        .is_same(octets_3__is_same),
        .is_below(octets_3__is_below),
        .octet(octets_3__octet)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__block__octets octets_4(
        .codes(octets_4__codes),
        .same(octets_4__same),
        .below(octets_4__below),
        .is_same(octets_4__is_same),
        .is_below(octets_4__is_below),
        .octet(octets_4__octet)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__block__octets octets_5(
        .codes(octets_5__codes),
        .same(octets_5__same),
        .below(octets_5__below),
        .is_same(octets_5__is_same),
        .is_below(octets_5__is_below),
        .octet(octets_5__octet)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__block__octets octets_6(
        .codes(octets_6__codes),
        .same(octets_6__same),
        .below(octets_6__below),
        .is_same(octets_6__is_same),
        .is_below(octets_6__is_below),
        .octet(octets_6__octet)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__block__octets octets_7(
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

endmodule // dtp_device_x1__port_0__tx__pcs__encoder__block

module dtp_device_x1__port_0__tx__pcs__encoder__block__octets(codes,same,below,is_same,is_below,octet);

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

endmodule // dtp_device_x1__port_0__tx__pcs__encoder__block__octets

module dtp_device_x1__port_0__tx__pcs__encoder__left(data,control,codes,is_data,is_codes,is_start,is_ordered,is_signal,is_terminate,has_error);

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
    dtp_device_x1__port_0__tx__pcs__encoder__left__lanes lanes_0(
        .octet(lanes_0__octet),
        .is_control(lanes_0__is_control),
        .code(lanes_0__code),
        .has_code(lanes_0__has_code),
        .coded(lanes_0__coded),
        .is_error(lanes_0__is_error),
        .is_terminate(lanes_0__is_terminate),
        .is_high(lanes_0__is_high)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__left__lanes lanes_1(
        .octet(lanes_1__octet),
        .is_control(lanes_1__is_control),
        .code(lanes_1__code),
        .has_code(lanes_1__has_code),
        .coded(lanes_1__coded),
        .is_error(lanes_1__is_error),
        .is_terminate(lanes_1__is_terminate),
        .is_high(lanes_1__is_high)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__left__lanes lanes_2(
        .octet(lanes_2__octet),
        .is_control(lanes_2__is_control),
        .code(lanes_2__code),
        .has_code(lanes_2__has_code),
        .coded(lanes_2__coded),
        .is_error(lanes_2__is_error),
        .is_terminate(lanes_2__is_terminate),
        .is_high(lanes_2__is_high)
    );
    dtp_device_x1__port_0__tx__pcs__encoder__left__lanes lanes_3(
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

endmodule // dtp_device_x1__port_0__tx__pcs__encoder__left

module dtp_device_x1__port_0__tx__pcs__encoder__left__lanes(octet,is_control,code,has_code,coded,is_error,is_terminate,is_high);

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

endmodule // dtp_device_x1__port_0__tx__pcs__encoder__left__lanes

module dtp_device_x1__port_0__tx__pcs__scrambler(clock,reset,sync_header,payload,bypass,is_pattern,pattern,serdes_tx_hdr,serdes_tx_data);

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
    dtp_device_x1__reg_2 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_device_x1__reg_64_hffffffffffffffff sent(
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

endmodule // dtp_device_x1__port_0__tx__pcs__scrambler

module dtp_device_x1__port_0__tx__pcs__test_pattern(clock,reset,prbs31_enable,pseudo_random_enable,square_wave_enable,seed_a,seed_b,local_fault,square_wave_bits,is_pattern,pattern);

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
    dtp_device_x1__port_0__tx__pcs__test_pattern__square_wave square_wave(
        .last(square_wave__last),
        .half_period_bits(square_wave__half_period_bits),
        .word(square_wave__word)
    );
    dtp_device_x1__reg_66 word(
        .clock(word__clock),
        .reset(word__reset),
        .d(word__d),
        .q(word__q)
    );
    dtp_device_x1__reg_2 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_device_x1__reg_9 block(
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

endmodule // dtp_device_x1__port_0__tx__pcs__test_pattern

module dtp_device_x1__port_0__tx__pcs__test_pattern__square_wave(last,half_period_bits,word);

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

endmodule // dtp_device_x1__port_0__tx__pcs__test_pattern__square_wave

module dtp_device_x1__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_device_x1__reg_1

module dtp_device_x1__reg_10(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [9:0] d;
    output reg [9:0] q;

    // Update code (custom)
    initial q = 10'b0;
    always @(posedge clock) q <= reset ? 10'b0 : d;
endmodule // dtp_device_x1__reg_10

module dtp_device_x1__reg_11(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [10:0] d;
    output reg [10:0] q;

    // Update code (custom)
    initial q = 11'b0;
    always @(posedge clock) q <= reset ? 11'b0 : d;
endmodule // dtp_device_x1__reg_11

module dtp_device_x1__reg_12(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [11:0] d;
    output reg [11:0] q;

    // Update code (custom)
    initial q = 12'h0;
    always @(posedge clock) q <= reset ? 12'h0 : d;
endmodule // dtp_device_x1__reg_12

module dtp_device_x1__reg_12_h14(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [11:0] d;
    output reg [11:0] q;

    // Update code (custom)
    initial q = 12'h14;
    always @(posedge clock) q <= reset ? 12'h14 : d;
endmodule // dtp_device_x1__reg_12_h14

module dtp_device_x1__reg_13(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b0;
    always @(posedge clock) q <= reset ? 13'b0 : d;
endmodule // dtp_device_x1__reg_13

module dtp_device_x1__reg_13_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b1;
    always @(posedge clock) q <= reset ? 13'b1 : d;
endmodule // dtp_device_x1__reg_13_b1

module dtp_device_x1__reg_13_b11001000(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b11001000;
    always @(posedge clock) q <= reset ? 13'b11001000 : d;
endmodule // dtp_device_x1__reg_13_b11001000

module dtp_device_x1__reg_15_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [14:0] d;
    output reg [14:0] q;

    // Update code (custom)
    initial q = 15'b1;
    always @(posedge clock) q <= reset ? 15'b1 : d;
endmodule // dtp_device_x1__reg_15_b1

module dtp_device_x1__reg_16(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [15:0] d;
    output reg [15:0] q;

    // Update code (custom)
    initial q = 16'h0;
    always @(posedge clock) q <= reset ? 16'h0 : d;
endmodule // dtp_device_x1__reg_16

module dtp_device_x1__reg_18(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [17:0] d;
    output reg [17:0] q;

    // Update code (custom)
    initial q = 18'b0;
    always @(posedge clock) q <= reset ? 18'b0 : d;
endmodule // dtp_device_x1__reg_18

module dtp_device_x1__reg_19(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [18:0] d;
    output reg [18:0] q;

    // Update code (custom)
    initial q = 19'b0;
    always @(posedge clock) q <= reset ? 19'b0 : d;
endmodule // dtp_device_x1__reg_19

module dtp_device_x1__reg_1_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b1;
    always @(posedge clock) q <= reset ? 1'b1 : d;
endmodule // dtp_device_x1__reg_1_b1

module dtp_device_x1__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_device_x1__reg_2

module dtp_device_x1__reg_20(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [19:0] d;
    output reg [19:0] q;

    // Update code (custom)
    initial q = 20'h0;
    always @(posedge clock) q <= reset ? 20'h0 : d;
endmodule // dtp_device_x1__reg_20

module dtp_device_x1__reg_20_hfffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [19:0] d;
    output reg [19:0] q;

    // Update code (custom)
    initial q = 20'hfffff;
    always @(posedge clock) q <= reset ? 20'hfffff : d;
endmodule // dtp_device_x1__reg_20_hfffff

module dtp_device_x1__reg_22(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [21:0] d;
    output reg [21:0] q;

    // Update code (custom)
    initial q = 22'h0;
    always @(posedge clock) q <= reset ? 22'h0 : d;
endmodule // dtp_device_x1__reg_22

module dtp_device_x1__reg_28_h9502f90(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [27:0] d;
    output reg [27:0] q;

    // Update code (custom)
    initial q = 28'h9502f90;
    always @(posedge clock) q <= reset ? 28'h9502f90 : d;
endmodule // dtp_device_x1__reg_28_h9502f90

module dtp_device_x1__reg_2_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b1;
    always @(posedge clock) q <= reset ? 2'b1 : d;
endmodule // dtp_device_x1__reg_2_b1

module dtp_device_x1__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_device_x1__reg_3

module dtp_device_x1__reg_31(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [30:0] d;
    output reg [30:0] q;

    // Update code (custom)
    initial q = 31'h0;
    always @(posedge clock) q <= reset ? 31'h0 : d;
endmodule // dtp_device_x1__reg_31

module dtp_device_x1__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_device_x1__reg_32

module dtp_device_x1__reg_33(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h0;
    always @(posedge clock) q <= reset ? 33'h0 : d;
endmodule // dtp_device_x1__reg_33

module dtp_device_x1__reg_33_h1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h1;
    always @(posedge clock) q <= reset ? 33'h1 : d;
endmodule // dtp_device_x1__reg_33_h1

module dtp_device_x1__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_device_x1__reg_4

module dtp_device_x1__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_device_x1__reg_45

module dtp_device_x1__reg_45_h3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h3;
    always @(posedge clock) q <= reset ? 45'h3 : d;
endmodule // dtp_device_x1__reg_45_h3

module dtp_device_x1__reg_46(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [45:0] d;
    output reg [45:0] q;

    // Update code (custom)
    initial q = 46'h0;
    always @(posedge clock) q <= reset ? 46'h0 : d;
endmodule // dtp_device_x1__reg_46

module dtp_device_x1__reg_4_h5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h5;
    always @(posedge clock) q <= reset ? 4'h5 : d;
endmodule // dtp_device_x1__reg_4_h5

module dtp_device_x1__reg_5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] d;
    output reg [4:0] q;

    // Update code (custom)
    initial q = 5'b0;
    always @(posedge clock) q <= reset ? 5'b0 : d;
endmodule // dtp_device_x1__reg_5

module dtp_device_x1__reg_56(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [55:0] d;
    output reg [55:0] q;

    // Update code (custom)
    initial q = 56'h0;
    always @(posedge clock) q <= reset ? 56'h0 : d;
endmodule // dtp_device_x1__reg_56

module dtp_device_x1__reg_58_h3ffffffffffffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [57:0] d;
    output reg [57:0] q;

    // Update code (custom)
    initial q = 58'h3ffffffffffffff;
    always @(posedge clock) q <= reset ? 58'h3ffffffffffffff : d;
endmodule // dtp_device_x1__reg_58_h3ffffffffffffff

module dtp_device_x1__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_device_x1__reg_6

module dtp_device_x1__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_device_x1__reg_64

module dtp_device_x1__reg_64_h100000001000055(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100000001000055;
    always @(posedge clock) q <= reset ? 64'h100000001000055 : d;
endmodule // dtp_device_x1__reg_64_h100000001000055

module dtp_device_x1__reg_64_h100009c0100009c(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100009c0100009c;
    always @(posedge clock) q <= reset ? 64'h100009c0100009c : d;
endmodule // dtp_device_x1__reg_64_h100009c0100009c

module dtp_device_x1__reg_64_h14(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h14;
    always @(posedge clock) q <= reset ? 64'h14 : d;
endmodule // dtp_device_x1__reg_64_h14

module dtp_device_x1__reg_64_h3c(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h3c;
    always @(posedge clock) q <= reset ? 64'h3c : d;
endmodule // dtp_device_x1__reg_64_h3c

module dtp_device_x1__reg_64_h707070707070707(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h707070707070707;
    always @(posedge clock) q <= reset ? 64'h707070707070707 : d;
endmodule // dtp_device_x1__reg_64_h707070707070707

module dtp_device_x1__reg_64_hfefefefefefefefe(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hfefefefefefefefe;
    always @(posedge clock) q <= reset ? 64'hfefefefefefefefe : d;
endmodule // dtp_device_x1__reg_64_hfefefefefefefefe

module dtp_device_x1__reg_64_hffffffffffffffd8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hffffffffffffffd8;
    always @(posedge clock) q <= reset ? 64'hffffffffffffffd8 : d;
endmodule // dtp_device_x1__reg_64_hffffffffffffffd8

module dtp_device_x1__reg_64_hffffffffffffffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hffffffffffffffff;
    always @(posedge clock) q <= reset ? 64'hffffffffffffffff : d;
endmodule // dtp_device_x1__reg_64_hffffffffffffffff

module dtp_device_x1__reg_66(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [65:0] d;
    output reg [65:0] q;

    // Update code (custom)
    initial q = 66'h0;
    always @(posedge clock) q <= reset ? 66'h0 : d;
endmodule // dtp_device_x1__reg_66

module dtp_device_x1__reg_6_b10000(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b10000;
    always @(posedge clock) q <= reset ? 6'b10000 : d;
endmodule // dtp_device_x1__reg_6_b10000

module dtp_device_x1__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_device_x1__reg_7

module dtp_device_x1__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_device_x1__reg_8

module dtp_device_x1__reg_8_hff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'hff;
    always @(posedge clock) q <= reset ? 8'hff : d;
endmodule // dtp_device_x1__reg_8_hff

module dtp_device_x1__reg_9(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [8:0] d;
    output reg [8:0] q;

    // Update code (custom)
    initial q = 9'b0;
    always @(posedge clock) q <= reset ? 9'b0 : d;
endmodule // dtp_device_x1__reg_9

`default_nettype wire
