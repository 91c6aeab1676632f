// dtp_core_x1: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_core_x1(clock,rx_clock_0,reset,rx_reset_0,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,build_commit,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,irq,holdover,gc,loopback_clock_0,core_to_port,port_to_core);

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
    output wire s_axi_awready;
    output wire s_axi_wready;
    output wire [1:0] s_axi_bresp;
    output wire s_axi_bvalid;
    output wire s_axi_arready;
    output wire [63:0] s_axi_rdata;
    output wire [1:0] s_axi_rresp;
    output wire s_axi_rvalid;
    output wire irq;
    output wire holdover;
    output wire [63:0] gc;
    output wire loopback_clock_0;
    output wire [365:0] core_to_port;
    input wire [239:0] port_to_core;

    dtp_core_x1_inner inner(
        .clock(clock),
        .rx_clock_0(rx_clock_0),
        .reset(reset),
        .rx_reset_0(rx_reset_0),
        .s_axi_awaddr(s_axi_awaddr),
        .s_axi_awvalid(s_axi_awvalid),
        .s_axi_wdata(s_axi_wdata),
        .s_axi_wstrb(s_axi_wstrb),
        .s_axi_wvalid(s_axi_wvalid),
        .s_axi_bready(s_axi_bready),
        .s_axi_araddr(s_axi_araddr),
        .s_axi_arvalid(s_axi_arvalid),
        .s_axi_rready(s_axi_rready),
        .build_commit(build_commit),
        .lead_units_0(port_to_core[0 +: 11]),
        .request_0(port_to_core[11 +: 1]),
        .request_units_0(port_to_core[12 +: 64]),
        .pipeline_0(port_to_core[76 +: 21]),
        .state_0(port_to_core[97 +: 3]),
        .synchronised_0(port_to_core[100 +: 1]),
        .link_up_0(port_to_core[101 +: 1]),
        .delay_valid_0(port_to_core[102 +: 1]),
        .delay_units_0(port_to_core[103 +: 20]),
        .delay_least_units_0(port_to_core[123 +: 20]),
        .peer_lead_valid_0(port_to_core[143 +: 1]),
        .peer_lead_units_0(port_to_core[144 +: 16]),
        .arrival_valid_0(port_to_core[160 +: 1]),
        .arrival_kind_0(port_to_core[161 +: 3]),
        .arrival_value_0(port_to_core[164 +: 45]),
        .grant_kind_0(port_to_core[209 +: 3]),
        .crc_error_0(port_to_core[212 +: 1]),
        .crossing_error_0(port_to_core[213 +: 1]),
        .overrun_0(port_to_core[214 +: 1]),
        .range_reject_0(port_to_core[215 +: 1]),
        .join_reject_0(port_to_core[216 +: 1]),
        .ack_dropped_0(port_to_core[217 +: 1]),
        .delay_reject_0(port_to_core[218 +: 1]),
        .jumped_0(port_to_core[219 +: 1]),
        .rejoin_0(port_to_core[220 +: 1]),
        .beacon_overdue_0(port_to_core[221 +: 1]),
        .host_ready_0(port_to_core[222 +: 1]),
        .tx_not_idle_0(port_to_core[223 +: 1]),
        .tx_bad_block_0(port_to_core[224 +: 1]),
        .rx_block_lock_0(port_to_core[225 +: 1]),
        .rx_high_ber_0(port_to_core[226 +: 1]),
        .rx_status_0(port_to_core[227 +: 1]),
        .serdes_rx_reset_req_0(port_to_core[228 +: 1]),
        .rx_not_idle_0(port_to_core[229 +: 1]),
        .rx_bad_block_0(port_to_core[230 +: 1]),
        .rx_sequence_error_0(port_to_core[231 +: 1]),
        .rx_bad_header_0(port_to_core[232 +: 1]),
        .rx_error_count_0(port_to_core[233 +: 7]),
        .s_axi_awready(s_axi_awready),
        .s_axi_wready(s_axi_wready),
        .s_axi_bresp(s_axi_bresp),
        .s_axi_bvalid(s_axi_bvalid),
        .s_axi_arready(s_axi_arready),
        .s_axi_rdata(s_axi_rdata),
        .s_axi_rresp(s_axi_rresp),
        .s_axi_rvalid(s_axi_rvalid),
        .irq(irq),
        .holdover(holdover),
        .gc(gc),
        .reference_units(core_to_port[64 +: 64]),
        .free_units(core_to_port[128 +: 45]),
        .move_apply(core_to_port[173 +: 1]),
        .move_units(core_to_port[174 +: 11]),
        .beacon_now(core_to_port[185 +: 1]),
        .strobe_short(core_to_port[186 +: 1]),
        .strobe_long(core_to_port[187 +: 1]),
        .strobe_second(core_to_port[188 +: 1]),
        .tree(core_to_port[189 +: 1]),
        .clear_faulty(core_to_port[190 +: 1]),
        .join_window_ticks(core_to_port[191 +: 28]),
        .identity(core_to_port[219 +: 64]),
        .granted_0(core_to_port[283 +: 1]),
        .parent_0(core_to_port[284 +: 1]),
        .port_number_0(core_to_port[285 +: 5]),
        .role_0(core_to_port[290 +: 2]),
        .interval_ticks_0(core_to_port[292 +: 13]),
        .init_rounds_0(core_to_port[305 +: 6]),
        .host_log_valid_0(core_to_port[311 +: 1]),
        .host_log_value_0(core_to_port[312 +: 45]),
        .cfg_tx_prbs31_enable_0(core_to_port[357 +: 1]),
        .cfg_tx_pseudo_random_enable_0(core_to_port[358 +: 1]),
        .cfg_tx_square_wave_enable_0(core_to_port[359 +: 1]),
        .cfg_tx_local_fault_0(core_to_port[360 +: 1]),
        .cfg_tx_loopback_enable_0(core_to_port[361 +: 1]),
        .loopback_clock_0(loopback_clock_0),
        .cfg_rx_prbs31_enable_0(core_to_port[362 +: 1]),
        .cfg_rx_pseudo_random_enable_0(core_to_port[363 +: 1]),
        .cfg_rx_local_fault_0(core_to_port[364 +: 1]),
        .cfg_rx_loopback_enable_0(core_to_port[365 +: 1])
    );
    assign core_to_port[0 +: 64] = gc;

endmodule // dtp_core_x1

module dtp_core_x1_inner(clock,rx_clock_0,reset,rx_reset_0,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,build_commit,lead_units_0,request_0,request_units_0,pipeline_0,state_0,synchronised_0,link_up_0,delay_valid_0,delay_units_0,delay_least_units_0,peer_lead_valid_0,peer_lead_units_0,arrival_valid_0,arrival_kind_0,arrival_value_0,grant_kind_0,crc_error_0,crossing_error_0,overrun_0,range_reject_0,join_reject_0,ack_dropped_0,delay_reject_0,jumped_0,rejoin_0,beacon_overdue_0,host_ready_0,tx_not_idle_0,tx_bad_block_0,rx_block_lock_0,rx_high_ber_0,rx_status_0,serdes_rx_reset_req_0,rx_not_idle_0,rx_bad_block_0,rx_sequence_error_0,rx_bad_header_0,rx_error_count_0,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,irq,holdover,gc,reference_units,free_units,move_apply,move_units,beacon_now,strobe_short,strobe_long,strobe_second,tree,clear_faulty,join_window_ticks,identity,granted_0,parent_0,port_number_0,role_0,interval_ticks_0,init_rounds_0,host_log_valid_0,host_log_value_0,cfg_tx_prbs31_enable_0,cfg_tx_pseudo_random_enable_0,cfg_tx_square_wave_enable_0,cfg_tx_local_fault_0,cfg_tx_loopback_enable_0,loopback_clock_0,cfg_rx_prbs31_enable_0,cfg_rx_pseudo_random_enable_0,cfg_rx_local_fault_0,cfg_rx_loopback_enable_0);

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
    dtp_core_x1_inner__timebase timebase(
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
    dtp_core_x1_inner__registers registers(
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

endmodule // dtp_core_x1_inner

module dtp_core_x1_inner__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_core_x1_inner__reg_1

module dtp_core_x1_inner__reg_10(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [9:0] d;
    output reg [9:0] q;

    // Update code (custom)
    initial q = 10'b0;
    always @(posedge clock) q <= reset ? 10'b0 : d;
endmodule // dtp_core_x1_inner__reg_10

module dtp_core_x1_inner__reg_11(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [10:0] d;
    output reg [10:0] q;

    // Update code (custom)
    initial q = 11'b0;
    always @(posedge clock) q <= reset ? 11'b0 : d;
endmodule // dtp_core_x1_inner__reg_11

module dtp_core_x1_inner__reg_12(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [11:0] d;
    output reg [11:0] q;

    // Update code (custom)
    initial q = 12'h0;
    always @(posedge clock) q <= reset ? 12'h0 : d;
endmodule // dtp_core_x1_inner__reg_12

module dtp_core_x1_inner__reg_12_h14(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [11:0] d;
    output reg [11:0] q;

    // Update code (custom)
    initial q = 12'h14;
    always @(posedge clock) q <= reset ? 12'h14 : d;
endmodule // dtp_core_x1_inner__reg_12_h14

module dtp_core_x1_inner__reg_13(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b0;
    always @(posedge clock) q <= reset ? 13'b0 : d;
endmodule // dtp_core_x1_inner__reg_13

module dtp_core_x1_inner__reg_13_b11001000(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b11001000;
    always @(posedge clock) q <= reset ? 13'b11001000 : d;
endmodule // dtp_core_x1_inner__reg_13_b11001000

module dtp_core_x1_inner__reg_16(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [15:0] d;
    output reg [15:0] q;

    // Update code (custom)
    initial q = 16'h0;
    always @(posedge clock) q <= reset ? 16'h0 : d;
endmodule // dtp_core_x1_inner__reg_16

module dtp_core_x1_inner__reg_18(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [17:0] d;
    output reg [17:0] q;

    // Update code (custom)
    initial q = 18'b0;
    always @(posedge clock) q <= reset ? 18'b0 : d;
endmodule // dtp_core_x1_inner__reg_18

module dtp_core_x1_inner__reg_1_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b1;
    always @(posedge clock) q <= reset ? 1'b1 : d;
endmodule // dtp_core_x1_inner__reg_1_b1

module dtp_core_x1_inner__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_core_x1_inner__reg_2

module dtp_core_x1_inner__reg_28_h9502f90(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [27:0] d;
    output reg [27:0] q;

    // Update code (custom)
    initial q = 28'h9502f90;
    always @(posedge clock) q <= reset ? 28'h9502f90 : d;
endmodule // dtp_core_x1_inner__reg_28_h9502f90

module dtp_core_x1_inner__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_core_x1_inner__reg_3

module dtp_core_x1_inner__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_core_x1_inner__reg_32

module dtp_core_x1_inner__reg_33(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h0;
    always @(posedge clock) q <= reset ? 33'h0 : d;
endmodule // dtp_core_x1_inner__reg_33

module dtp_core_x1_inner__reg_33_h1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [32:0] d;
    output reg [32:0] q;

    // Update code (custom)
    initial q = 33'h1;
    always @(posedge clock) q <= reset ? 33'h1 : d;
endmodule // dtp_core_x1_inner__reg_33_h1

module dtp_core_x1_inner__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_core_x1_inner__reg_4

module dtp_core_x1_inner__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_core_x1_inner__reg_45

module dtp_core_x1_inner__reg_45_h3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h3;
    always @(posedge clock) q <= reset ? 45'h3 : d;
endmodule // dtp_core_x1_inner__reg_45_h3

module dtp_core_x1_inner__reg_5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] d;
    output reg [4:0] q;

    // Update code (custom)
    initial q = 5'b0;
    always @(posedge clock) q <= reset ? 5'b0 : d;
endmodule // dtp_core_x1_inner__reg_5

module dtp_core_x1_inner__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_core_x1_inner__reg_6

module dtp_core_x1_inner__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_core_x1_inner__reg_64

module dtp_core_x1_inner__reg_64_h14(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h14;
    always @(posedge clock) q <= reset ? 64'h14 : d;
endmodule // dtp_core_x1_inner__reg_64_h14

module dtp_core_x1_inner__reg_64_h3c(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h3c;
    always @(posedge clock) q <= reset ? 64'h3c : d;
endmodule // dtp_core_x1_inner__reg_64_h3c

module dtp_core_x1_inner__reg_64_hffffffffffffffd8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hffffffffffffffd8;
    always @(posedge clock) q <= reset ? 64'hffffffffffffffd8 : d;
endmodule // dtp_core_x1_inner__reg_64_hffffffffffffffd8

module dtp_core_x1_inner__reg_6_b10000(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b10000;
    always @(posedge clock) q <= reset ? 6'b10000 : d;
endmodule // dtp_core_x1_inner__reg_6_b10000

module dtp_core_x1_inner__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_core_x1_inner__reg_7

module dtp_core_x1_inner__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_core_x1_inner__reg_8

module dtp_core_x1_inner__registers(clock,rx_clock_0,reset,rx_reset_0,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,gc,holdover,build_commit,pipeline_0,state_0,synchronised_0,link_up_0,delay_valid_0,delay_units_0,delay_least_units_0,peer_lead_valid_0,peer_lead_units_0,arrival_valid_0,arrival_kind_0,arrival_value_0,grant_kind_0,crc_error_0,crossing_error_0,overrun_0,range_reject_0,join_reject_0,ack_dropped_0,delay_reject_0,jumped_0,rejoin_0,beacon_overdue_0,host_ready_0,tx_not_idle_0,tx_bad_block_0,rx_block_lock_0,rx_high_ber_0,rx_status_0,serdes_rx_reset_req_0,rx_not_idle_0,rx_bad_block_0,rx_sequence_error_0,rx_bad_header_0,rx_error_count_0,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,identity,beacon_on_jump,clear_faulty,tree,parent,join_window_ticks,irq,role_0,interval_ticks_0,init_rounds_0,cfg_tx_prbs31_enable_0,cfg_tx_pseudo_random_enable_0,cfg_tx_square_wave_enable_0,cfg_tx_local_fault_0,cfg_tx_loopback_enable_0,loopback_clock_0,cfg_rx_prbs31_enable_0,cfg_rx_pseudo_random_enable_0,cfg_rx_local_fault_0,cfg_rx_loopback_enable_0,host_log_valid_0,host_log_value_0);

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
    dtp_core_x1_inner__registers__axi axi(
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
    dtp_core_x1_inner__registers__device device(
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
    dtp_core_x1_inner__registers__port port_0(
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
    dtp_core_x1_inner__registers__answers answers(
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

endmodule // dtp_core_x1_inner__registers

module dtp_core_x1_inner__registers__answers(clock,reset,device_hit,device_error,device_data,port_hit_0,port_hit_1,port_hit_2,port_hit_3,port_hit_4,port_hit_5,port_hit_6,port_hit_7,port_hit_8,port_hit_9,port_hit_10,port_hit_11,port_hit_12,port_hit_13,port_hit_14,port_hit_15,port_hit_16,port_hit_17,port_hit_18,port_hit_19,port_hit_20,port_hit_21,port_hit_22,port_hit_23,port_hit_24,port_hit_25,port_hit_26,port_hit_27,port_hit_28,port_hit_29,port_hit_30,port_hit_31,port_error_0,port_error_1,port_error_2,port_error_3,port_error_4,port_error_5,port_error_6,port_error_7,port_error_8,port_error_9,port_error_10,port_error_11,port_error_12,port_error_13,port_error_14,port_error_15,port_error_16,port_error_17,port_error_18,port_error_19,port_error_20,port_error_21,port_error_22,port_error_23,port_error_24,port_error_25,port_error_26,port_error_27,port_error_28,port_error_29,port_error_30,port_error_31,port_data_0,port_data_1,port_data_2,port_data_3,port_data_4,port_data_5,port_data_6,port_data_7,port_data_8,port_data_9,port_data_10,port_data_11,port_data_12,port_data_13,port_data_14,port_data_15,port_data_16,port_data_17,port_data_18,port_data_19,port_data_20,port_data_21,port_data_22,port_data_23,port_data_24,port_data_25,port_data_26,port_data_27,port_data_28,port_data_29,port_data_30,port_data_31,port_irq_0,port_irq_1,port_irq_2,port_irq_3,port_irq_4,port_irq_5,port_irq_6,port_irq_7,port_irq_8,port_irq_9,port_irq_10,port_irq_11,port_irq_12,port_irq_13,port_irq_14,port_irq_15,port_irq_16,port_irq_17,port_irq_18,port_irq_19,port_irq_20,port_irq_21,port_irq_22,port_irq_23,port_irq_24,port_irq_25,port_irq_26,port_irq_27,port_irq_28,port_irq_29,port_irq_30,port_irq_31,hit,error,data,irqs);

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
    dtp_core_x1_inner__reg_1 group_hit_0(
        .clock(group_hit_0__clock),
        .reset(group_hit_0__reset),
        .d(group_hit_0__d),
        .q(group_hit_0__q)
    );
    dtp_core_x1_inner__reg_1 group_hit_1(
        .clock(group_hit_1__clock),
        .reset(group_hit_1__reset),
        .d(group_hit_1__d),
        .q(group_hit_1__q)
    );
    dtp_core_x1_inner__reg_1 group_hit_2(
        .clock(group_hit_2__clock),
        .reset(group_hit_2__reset),
        .d(group_hit_2__d),
        .q(group_hit_2__q)
    );
    dtp_core_x1_inner__reg_1 group_hit_3(
        .clock(group_hit_3__clock),
        .reset(group_hit_3__reset),
        .d(group_hit_3__d),
        .q(group_hit_3__q)
    );
    dtp_core_x1_inner__reg_1 group_hit_4(
        .clock(group_hit_4__clock),
        .reset(group_hit_4__reset),
        .d(group_hit_4__d),
        .q(group_hit_4__q)
    );
    dtp_core_x1_inner__reg_1 group_error_0(
        .clock(group_error_0__clock),
        .reset(group_error_0__reset),
        .d(group_error_0__d),
        .q(group_error_0__q)
    );
    dtp_core_x1_inner__reg_1 group_error_1(
        .clock(group_error_1__clock),
        .reset(group_error_1__reset),
        .d(group_error_1__d),
        .q(group_error_1__q)
    );
    dtp_core_x1_inner__reg_1 group_error_2(
        .clock(group_error_2__clock),
        .reset(group_error_2__reset),
        .d(group_error_2__d),
        .q(group_error_2__q)
    );
    dtp_core_x1_inner__reg_1 group_error_3(
        .clock(group_error_3__clock),
        .reset(group_error_3__reset),
        .d(group_error_3__d),
        .q(group_error_3__q)
    );
    dtp_core_x1_inner__reg_1 group_error_4(
        .clock(group_error_4__clock),
        .reset(group_error_4__reset),
        .d(group_error_4__d),
        .q(group_error_4__q)
    );
    dtp_core_x1_inner__reg_64 group_data_0(
        .clock(group_data_0__clock),
        .reset(group_data_0__reset),
        .d(group_data_0__d),
        .q(group_data_0__q)
    );
    dtp_core_x1_inner__reg_64 group_data_1(
        .clock(group_data_1__clock),
        .reset(group_data_1__reset),
        .d(group_data_1__d),
        .q(group_data_1__q)
    );
    dtp_core_x1_inner__reg_64 group_data_2(
        .clock(group_data_2__clock),
        .reset(group_data_2__reset),
        .d(group_data_2__d),
        .q(group_data_2__q)
    );
    dtp_core_x1_inner__reg_64 group_data_3(
        .clock(group_data_3__clock),
        .reset(group_data_3__reset),
        .d(group_data_3__d),
        .q(group_data_3__q)
    );
    dtp_core_x1_inner__reg_64 group_data_4(
        .clock(group_data_4__clock),
        .reset(group_data_4__reset),
        .d(group_data_4__d),
        .q(group_data_4__q)
    );
    dtp_core_x1_inner__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_core_x1_inner__reg_1 error_reg(
        .clock(error_reg__clock),
        .reset(error_reg__reset),
        .d(error_reg__d),
        .q(error_reg__q)
    );
    dtp_core_x1_inner__reg_64 data_reg(
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

endmodule // dtp_core_x1_inner__registers__answers

module dtp_core_x1_inner__registers__axi(clock,reset,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,hit,error,data,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,bus_valid,bus_commit,bus_write,bus_high,bus_address,bus_strobes,bus_data,refused);

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
    dtp_core_x1_inner__reg_7 ticks(
        .clock(ticks__clock),
        .reset(ticks__reset),
        .d(ticks__d),
        .q(ticks__q)
    );
    dtp_core_x1_inner__reg_1 write(
        .clock(write__clock),
        .reset(write__reset),
        .d(write__d),
        .q(write__q)
    );
    dtp_core_x1_inner__reg_1 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_core_x1_inner__reg_13 word(
        .clock(word__clock),
        .reset(word__reset),
        .d(word__d),
        .q(word__q)
    );
    dtp_core_x1_inner__reg_8 strobes(
        .clock(strobes__clock),
        .reset(strobes__reset),
        .d(strobes__d),
        .q(strobes__q)
    );
    dtp_core_x1_inner__reg_64 written(
        .clock(written__clock),
        .reset(written__reset),
        .d(written__d),
        .q(written__q)
    );
    dtp_core_x1_inner__reg_1 aw_full(
        .clock(aw_full__clock),
        .reset(aw_full__reset),
        .d(aw_full__d),
        .q(aw_full__q)
    );
    dtp_core_x1_inner__reg_13 aw_word(
        .clock(aw_word__clock),
        .reset(aw_word__reset),
        .d(aw_word__d),
        .q(aw_word__q)
    );
    dtp_core_x1_inner__reg_1 w_full(
        .clock(w_full__clock),
        .reset(w_full__reset),
        .d(w_full__d),
        .q(w_full__q)
    );
    dtp_core_x1_inner__reg_64 w_data(
        .clock(w_data__clock),
        .reset(w_data__reset),
        .d(w_data__d),
        .q(w_data__q)
    );
    dtp_core_x1_inner__reg_8 w_strobes(
        .clock(w_strobes__clock),
        .reset(w_strobes__reset),
        .d(w_strobes__d),
        .q(w_strobes__q)
    );
    dtp_core_x1_inner__reg_1 write_turn(
        .clock(write_turn__clock),
        .reset(write_turn__reset),
        .d(write_turn__d),
        .q(write_turn__q)
    );
    dtp_core_x1_inner__reg_1 b_valid(
        .clock(b_valid__clock),
        .reset(b_valid__reset),
        .d(b_valid__d),
        .q(b_valid__q)
    );
    dtp_core_x1_inner__reg_1 b_error(
        .clock(b_error__clock),
        .reset(b_error__reset),
        .d(b_error__d),
        .q(b_error__q)
    );
    dtp_core_x1_inner__reg_1 r_valid(
        .clock(r_valid__clock),
        .reset(r_valid__reset),
        .d(r_valid__d),
        .q(r_valid__q)
    );
    dtp_core_x1_inner__reg_1 r_error(
        .clock(r_error__clock),
        .reset(r_error__reset),
        .d(r_error__d),
        .q(r_error__q)
    );
    dtp_core_x1_inner__reg_64 r_data(
        .clock(r_data__clock),
        .reset(r_data__reset),
        .d(r_data__d),
        .q(r_data__q)
    );
    dtp_core_x1_inner__reg_1 refusing(
        .clock(refusing__clock),
        .reset(refusing__reset),
        .d(refusing__d),
        .q(refusing__q)
    );
    dtp_core_x1_inner__reg_1 kept_valid(
        .clock(kept_valid__clock),
        .reset(kept_valid__reset),
        .d(kept_valid__d),
        .q(kept_valid__q)
    );
    dtp_core_x1_inner__reg_13 kept_word(
        .clock(kept_word__clock),
        .reset(kept_word__reset),
        .d(kept_word__d),
        .q(kept_word__q)
    );
    dtp_core_x1_inner__reg_32 kept(
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

endmodule // dtp_core_x1_inner__registers__axi

module dtp_core_x1_inner__registers__device(clock,reset,bus_valid,bus_commit,bus_write,bus_address,bus_strobes,bus_data,refused,gc,holdover,build_commit,port_interrupts,hit,error,data,identity,beacon_on_jump,clear_faulty,tree,parent,join_window_ticks,irq);

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
    dtp_core_x1_inner__registers__device__decode decode(
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
    dtp_core_x1_inner__registers__device__constants constants(
        .clock(constants__clock),
        .reset(constants__reset),
        .bus_valid(constants__bus_valid),
        .bus_address(constants__bus_address),
        .hit(constants__hit),
        .data(constants__data)
    );
    dtp_core_x1_inner__registers__device__settings settings(
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
    dtp_core_x1_inner__reg_1 legal(
        .clock(legal__clock),
        .reset(legal__reset),
        .d(legal__d),
        .q(legal__q)
    );
    dtp_core_x1_inner__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_core_x1_inner__reg_1 error_reg(
        .clock(error_reg__clock),
        .reset(error_reg__reset),
        .d(error_reg__d),
        .q(error_reg__q)
    );
    dtp_core_x1_inner__reg_64 data_reg(
        .clock(data_reg__clock),
        .reset(data_reg__reset),
        .d(data_reg__d),
        .q(data_reg__q)
    );
    dtp_core_x1_inner__reg_3 status(
        .clock(status__clock),
        .reset(status__reset),
        .d(status__d),
        .q(status__q)
    );
    dtp_core_x1_inner__reg_1_b1 last_holdover(
        .clock(last_holdover__clock),
        .reset(last_holdover__reset),
        .d(last_holdover__d),
        .q(last_holdover__q)
    );
    dtp_core_x1_inner__reg_13 refused_word(
        .clock(refused_word__clock),
        .reset(refused_word__reset),
        .d(refused_word__d),
        .q(refused_word__q)
    );
    dtp_core_x1_inner__reg_1 line(
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

endmodule // dtp_core_x1_inner__registers__device

module dtp_core_x1_inner__registers__device__constants(clock,reset,bus_valid,bus_address,hit,data);

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
    dtp_core_x1_inner__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_core_x1_inner__reg_64 data_reg(
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

endmodule // dtp_core_x1_inner__registers__device__constants

module dtp_core_x1_inner__registers__device__decode(clock,reset,bus_valid,bus_address,build_commit,gc,identity,control,mode,join_window,scratch,status,interrupt_status,interrupt_mask,interrupt_ports,refused_write,hit);

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
    dtp_core_x1_inner__reg_1 build_commit_hit(
        .clock(build_commit_hit__clock),
        .reset(build_commit_hit__reset),
        .d(build_commit_hit__d),
        .q(build_commit_hit__q)
    );
    dtp_core_x1_inner__reg_1 gc_hit(
        .clock(gc_hit__clock),
        .reset(gc_hit__reset),
        .d(gc_hit__d),
        .q(gc_hit__q)
    );
    dtp_core_x1_inner__reg_1 identity_hit(
        .clock(identity_hit__clock),
        .reset(identity_hit__reset),
        .d(identity_hit__d),
        .q(identity_hit__q)
    );
    dtp_core_x1_inner__reg_1 control_hit(
        .clock(control_hit__clock),
        .reset(control_hit__reset),
        .d(control_hit__d),
        .q(control_hit__q)
    );
    dtp_core_x1_inner__reg_1 mode_hit(
        .clock(mode_hit__clock),
        .reset(mode_hit__reset),
        .d(mode_hit__d),
        .q(mode_hit__q)
    );
    dtp_core_x1_inner__reg_1 join_window_hit(
        .clock(join_window_hit__clock),
        .reset(join_window_hit__reset),
        .d(join_window_hit__d),
        .q(join_window_hit__q)
    );
    dtp_core_x1_inner__reg_1 scratch_hit(
        .clock(scratch_hit__clock),
        .reset(scratch_hit__reset),
        .d(scratch_hit__d),
        .q(scratch_hit__q)
    );
    dtp_core_x1_inner__reg_1 status_hit(
        .clock(status_hit__clock),
        .reset(status_hit__reset),
        .d(status_hit__d),
        .q(status_hit__q)
    );
    dtp_core_x1_inner__reg_1 interrupt_status_hit(
        .clock(interrupt_status_hit__clock),
        .reset(interrupt_status_hit__reset),
        .d(interrupt_status_hit__d),
        .q(interrupt_status_hit__q)
    );
    dtp_core_x1_inner__reg_1 interrupt_mask_hit(
        .clock(interrupt_mask_hit__clock),
        .reset(interrupt_mask_hit__reset),
        .d(interrupt_mask_hit__d),
        .q(interrupt_mask_hit__q)
    );
    dtp_core_x1_inner__reg_1 interrupt_ports_hit(
        .clock(interrupt_ports_hit__clock),
        .reset(interrupt_ports_hit__reset),
        .d(interrupt_ports_hit__d),
        .q(interrupt_ports_hit__q)
    );
    dtp_core_x1_inner__reg_1 refused_write_hit(
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

endmodule // dtp_core_x1_inner__registers__device__decode

module dtp_core_x1_inner__registers__device__settings(clock,reset,bus_strobes,bus_data,write,identity_hit,control_hit,mode_hit,window_hit,scratch_hit,mask_hit,legal,identity,beacon_on_jump,clear_faulty,tree,parent,join_window_ticks,scratch,interrupt_mask);

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
    dtp_core_x1_inner__reg_64 identity_reg(
        .clock(identity_reg__clock),
        .reset(identity_reg__reset),
        .d(identity_reg__d),
        .q(identity_reg__q)
    );
    dtp_core_x1_inner__reg_1_b1 jump_reg(
        .clock(jump_reg__clock),
        .reset(jump_reg__reset),
        .d(jump_reg__d),
        .q(jump_reg__q)
    );
    dtp_core_x1_inner__reg_1 clear_reg(
        .clock(clear_reg__clock),
        .reset(clear_reg__reset),
        .d(clear_reg__d),
        .q(clear_reg__q)
    );
    dtp_core_x1_inner__reg_1 tree_reg(
        .clock(tree_reg__clock),
        .reset(tree_reg__reset),
        .d(tree_reg__d),
        .q(tree_reg__q)
    );
    dtp_core_x1_inner__reg_5 parent_reg(
        .clock(parent_reg__clock),
        .reset(parent_reg__reset),
        .d(parent_reg__d),
        .q(parent_reg__q)
    );
    dtp_core_x1_inner__reg_28_h9502f90 window_reg(
        .clock(window_reg__clock),
        .reset(window_reg__reset),
        .d(window_reg__d),
        .q(window_reg__q)
    );
    dtp_core_x1_inner__reg_64 scratch_reg(
        .clock(scratch_reg__clock),
        .reset(scratch_reg__reset),
        .d(scratch_reg__d),
        .q(scratch_reg__q)
    );
    dtp_core_x1_inner__reg_3 mask_reg(
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

endmodule // dtp_core_x1_inner__registers__device__settings

module dtp_core_x1_inner__registers__port(clock,rx_clock,reset,rx_reset,port_number,bus_valid,bus_commit,bus_write,bus_high,bus_address,bus_strobes,bus_data,pipeline,state,synchronised,link_up,delay_valid,delay_units,delay_least_units,peer_lead_valid,peer_lead_units,arrival_valid,arrival_kind,arrival_value,grant_kind,crc_error,crossing_error,overrun,range_reject,join_reject,ack_dropped,delay_reject,jumped,rejoin,beacon_overdue,host_ready,tx_not_idle,tx_bad_block,rx_block_lock,rx_high_ber,rx_status,serdes_rx_reset_req,rx_not_idle,rx_bad_block,rx_sequence_error,rx_bad_header,rx_error_count,hit,error,data,role,interval_ticks,init_rounds,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_local_fault,cfg_tx_loopback_enable,loopback_clock,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,cfg_rx_loopback_enable,host_log_valid,host_log_value,irq);

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
    dtp_core_x1_inner__registers__port_0__registers registers(
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
    dtp_core_x1_inner__registers__port_0__counters counters(
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
    dtp_core_x1_inner__registers__port_0__receive_events receive_events(
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
    dtp_core_x1_inner__registers__port_0__arrived arrived(
        .valid(arrived__valid),
        .kind(arrived__kind),
        .events(arrived__events)
    );
    dtp_core_x1_inner__registers__port_0__arrived granted(
        .valid(granted__valid),
        .kind(granted__kind),
        .events(granted__events)
    );
    dtp_core_x1_inner__registers__port_0__control__rx_data block_lock(
        .clock(block_lock__clock),
        .level(block_lock__level),
        .synced(block_lock__synced)
    );
    dtp_core_x1_inner__registers__port_0__control__rx_data hi_ber(
        .clock(hi_ber__clock),
        .level(hi_ber__level),
        .synced(hi_ber__synced)
    );
    dtp_core_x1_inner__registers__port_0__control__rx_data status(
        .clock(status__clock),
        .level(status__level),
        .synced(status__synced)
    );
    dtp_core_x1_inner__registers__port_0__control__rx_data reset_req(
        .clock(reset_req__clock),
        .level(reset_req__level),
        .synced(reset_req__synced)
    );
    dtp_core_x1_inner__registers__port_0__control control(
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
    dtp_core_x1_inner__reg_1 requested(
        .clock(requested__clock),
        .reset(requested__reset),
        .d(requested__d),
        .q(requested__q)
    );
    dtp_core_x1_inner__reg_1 requesting(
        .clock(requesting__clock),
        .reset(requesting__reset),
        .d(requesting__d),
        .q(requesting__q)
    );
    dtp_core_x1_inner__reg_1 last_link_up(
        .clock(last_link_up__clock),
        .reset(last_link_up__reset),
        .d(last_link_up__d),
        .q(last_link_up__q)
    );
    dtp_core_x1_inner__reg_1 last_reset_req(
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

endmodule // dtp_core_x1_inner__registers__port

module dtp_core_x1_inner__registers__port_0__arrived(valid,kind,events);

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

endmodule // dtp_core_x1_inner__registers__port_0__arrived

module dtp_core_x1_inner__registers__port_0__control(rx_clock,pcs_control,cfg_tx_prbs31_enable,cfg_tx_pseudo_random_enable,cfg_tx_square_wave_enable,cfg_tx_local_fault,cfg_tx_loopback_enable,loopback_clock,cfg_rx_prbs31_enable,cfg_rx_pseudo_random_enable,cfg_rx_local_fault,cfg_rx_loopback_enable);

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
    dtp_core_x1_inner__registers__port_0__control__rx_data rx_prbs31(
        .clock(rx_prbs31__clock),
        .level(rx_prbs31__level),
        .synced(rx_prbs31__synced)
    );
    dtp_core_x1_inner__registers__port_0__control__rx_data rx_test_pattern(
        .clock(rx_test_pattern__clock),
        .level(rx_test_pattern__level),
        .synced(rx_test_pattern__synced)
    );
    dtp_core_x1_inner__registers__port_0__control__rx_data rx_data(
        .clock(rx_data__clock),
        .level(rx_data__level),
        .synced(rx_data__synced)
    );
    dtp_core_x1_inner__registers__port_0__control__rx_data rx_loopback(
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

endmodule // dtp_core_x1_inner__registers__port_0__control

module dtp_core_x1_inner__registers__port_0__control__rx_data(clock,level,synced);

    // Module arguments
    input wire clock;
    input wire level;
    output wire synced;

    // Update code (wrapper)
    (* async_reg = "true", srl_style = "register" *) reg [1:0] stages = 2'b00;
    always @(posedge clock) stages <= {stages[0], level};
    assign synced = stages[1];
endmodule // dtp_core_x1_inner__registers__port_0__control__rx_data

module dtp_core_x1_inner__registers__port_0__counters(clock,reset,events,deltas_0,deltas_1,deltas_2,deltas_3,deltas_4,pattern_errors,events_out,index,value);

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
    dtp_core_x1_inner__registers__port_0__counters__memory memory(
        .clock(memory__clock),
        .write(memory__write),
        .write_address(memory__write_address),
        .write_data(memory__write_data),
        .read_address(memory__read_address),
        .q(memory__q)
    );
    dtp_core_x1_inner__reg_7 pending_0(
        .clock(pending_0__clock),
        .reset(pending_0__reset),
        .d(pending_0__d),
        .q(pending_0__q)
    );
    dtp_core_x1_inner__reg_7 pending_1(
        .clock(pending_1__clock),
        .reset(pending_1__reset),
        .d(pending_1__d),
        .q(pending_1__q)
    );
    dtp_core_x1_inner__reg_7 pending_2(
        .clock(pending_2__clock),
        .reset(pending_2__reset),
        .d(pending_2__d),
        .q(pending_2__q)
    );
    dtp_core_x1_inner__reg_7 pending_3(
        .clock(pending_3__clock),
        .reset(pending_3__reset),
        .d(pending_3__d),
        .q(pending_3__q)
    );
    dtp_core_x1_inner__reg_7 pending_4(
        .clock(pending_4__clock),
        .reset(pending_4__reset),
        .d(pending_4__d),
        .q(pending_4__q)
    );
    dtp_core_x1_inner__reg_7 pending_5(
        .clock(pending_5__clock),
        .reset(pending_5__reset),
        .d(pending_5__d),
        .q(pending_5__q)
    );
    dtp_core_x1_inner__reg_7 pending_6(
        .clock(pending_6__clock),
        .reset(pending_6__reset),
        .d(pending_6__d),
        .q(pending_6__q)
    );
    dtp_core_x1_inner__reg_7 pending_7(
        .clock(pending_7__clock),
        .reset(pending_7__reset),
        .d(pending_7__d),
        .q(pending_7__q)
    );
    dtp_core_x1_inner__reg_7 pending_8(
        .clock(pending_8__clock),
        .reset(pending_8__reset),
        .d(pending_8__d),
        .q(pending_8__q)
    );
    dtp_core_x1_inner__reg_7 pending_9(
        .clock(pending_9__clock),
        .reset(pending_9__reset),
        .d(pending_9__d),
        .q(pending_9__q)
    );
    dtp_core_x1_inner__reg_7 pending_10(
        .clock(pending_10__clock),
        .reset(pending_10__reset),
        .d(pending_10__d),
        .q(pending_10__q)
    );
    dtp_core_x1_inner__reg_7 pending_11(
        .clock(pending_11__clock),
        .reset(pending_11__reset),
        .d(pending_11__d),
        .q(pending_11__q)
    );
    dtp_core_x1_inner__reg_7 pending_12(
        .clock(pending_12__clock),
        .reset(pending_12__reset),
        .d(pending_12__d),
        .q(pending_12__q)
    );
    dtp_core_x1_inner__reg_7 pending_13(
        .clock(pending_13__clock),
        .reset(pending_13__reset),
        .d(pending_13__d),
        .q(pending_13__q)
    );
    dtp_core_x1_inner__reg_7 pending_14(
        .clock(pending_14__clock),
        .reset(pending_14__reset),
        .d(pending_14__d),
        .q(pending_14__q)
    );
    dtp_core_x1_inner__reg_7 pending_15(
        .clock(pending_15__clock),
        .reset(pending_15__reset),
        .d(pending_15__d),
        .q(pending_15__q)
    );
    dtp_core_x1_inner__reg_7 pending_16(
        .clock(pending_16__clock),
        .reset(pending_16__reset),
        .d(pending_16__d),
        .q(pending_16__q)
    );
    dtp_core_x1_inner__reg_7 pending_17(
        .clock(pending_17__clock),
        .reset(pending_17__reset),
        .d(pending_17__d),
        .q(pending_17__q)
    );
    dtp_core_x1_inner__reg_7 pending_18(
        .clock(pending_18__clock),
        .reset(pending_18__reset),
        .d(pending_18__d),
        .q(pending_18__q)
    );
    dtp_core_x1_inner__reg_7 pending_19(
        .clock(pending_19__clock),
        .reset(pending_19__reset),
        .d(pending_19__d),
        .q(pending_19__q)
    );
    dtp_core_x1_inner__reg_7 pending_20(
        .clock(pending_20__clock),
        .reset(pending_20__reset),
        .d(pending_20__d),
        .q(pending_20__q)
    );
    dtp_core_x1_inner__reg_7 pending_21(
        .clock(pending_21__clock),
        .reset(pending_21__reset),
        .d(pending_21__d),
        .q(pending_21__q)
    );
    dtp_core_x1_inner__reg_7 pending_22(
        .clock(pending_22__clock),
        .reset(pending_22__reset),
        .d(pending_22__d),
        .q(pending_22__q)
    );
    dtp_core_x1_inner__reg_7 pending_23(
        .clock(pending_23__clock),
        .reset(pending_23__reset),
        .d(pending_23__d),
        .q(pending_23__q)
    );
    dtp_core_x1_inner__reg_7 received_0(
        .clock(received_0__clock),
        .reset(received_0__reset),
        .d(received_0__d),
        .q(received_0__q)
    );
    dtp_core_x1_inner__reg_7 received_1(
        .clock(received_1__clock),
        .reset(received_1__reset),
        .d(received_1__d),
        .q(received_1__q)
    );
    dtp_core_x1_inner__reg_7 received_2(
        .clock(received_2__clock),
        .reset(received_2__reset),
        .d(received_2__d),
        .q(received_2__q)
    );
    dtp_core_x1_inner__reg_7 received_3(
        .clock(received_3__clock),
        .reset(received_3__reset),
        .d(received_3__d),
        .q(received_3__q)
    );
    dtp_core_x1_inner__reg_7 received_4(
        .clock(received_4__clock),
        .reset(received_4__reset),
        .d(received_4__d),
        .q(received_4__q)
    );
    dtp_core_x1_inner__reg_13 pattern(
        .clock(pattern__clock),
        .reset(pattern__reset),
        .d(pattern__d),
        .q(pattern__q)
    );
    dtp_core_x1_inner__reg_7 sent_0(
        .clock(sent_0__clock),
        .reset(sent_0__reset),
        .d(sent_0__d),
        .q(sent_0__q)
    );
    dtp_core_x1_inner__reg_7 sent_1(
        .clock(sent_1__clock),
        .reset(sent_1__reset),
        .d(sent_1__d),
        .q(sent_1__q)
    );
    dtp_core_x1_inner__reg_7 sent_2(
        .clock(sent_2__clock),
        .reset(sent_2__reset),
        .d(sent_2__d),
        .q(sent_2__q)
    );
    dtp_core_x1_inner__reg_1 second(
        .clock(second__clock),
        .reset(second__reset),
        .d(second__d),
        .q(second__q)
    );
    dtp_core_x1_inner__reg_33_h1 ring(
        .clock(ring__clock),
        .reset(ring__reset),
        .d(ring__d),
        .q(ring__q)
    );
    dtp_core_x1_inner__reg_6 slot(
        .clock(slot__clock),
        .reset(slot__reset),
        .d(slot__d),
        .q(slot__q)
    );
    dtp_core_x1_inner__reg_1_b1 first_walk(
        .clock(first_walk__clock),
        .reset(first_walk__reset),
        .d(first_walk__d),
        .q(first_walk__q)
    );
    dtp_core_x1_inner__reg_13 addend(
        .clock(addend__clock),
        .reset(addend__reset),
        .d(addend__d),
        .q(addend__q)
    );
    dtp_core_x1_inner__reg_1 sum_valid(
        .clock(sum_valid__clock),
        .reset(sum_valid__reset),
        .d(sum_valid__d),
        .q(sum_valid__q)
    );
    dtp_core_x1_inner__reg_6 sum_slot(
        .clock(sum_slot__clock),
        .reset(sum_slot__reset),
        .d(sum_slot__d),
        .q(sum_slot__q)
    );
    dtp_core_x1_inner__reg_33 low(
        .clock(low__clock),
        .reset(low__reset),
        .d(low__d),
        .q(low__q)
    );
    dtp_core_x1_inner__reg_32 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_core_x1_inner__reg_1 known(
        .clock(known__clock),
        .reset(known__reset),
        .d(known__d),
        .q(known__q)
    );
    dtp_core_x1_inner__reg_64 shown(
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

endmodule // dtp_core_x1_inner__registers__port_0__counters

module dtp_core_x1_inner__registers__port_0__counters__memory(clock,write,write_address,write_data,read_address,q);

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
endmodule // dtp_core_x1_inner__registers__port_0__counters__memory

module dtp_core_x1_inner__registers__port_0__receive_events(clock,rx_clock,reset,rx_reset,not_idle,bad_block,sequence_error,bad_header,test_pattern_errors,deltas_0,deltas_1,deltas_2,deltas_3,deltas_4,pattern_errors);

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
    dtp_core_x1_inner__reg_5 timer_ticks(
        .clock(timer_ticks__clock),
        .reset(timer_ticks__reset),
        .d(timer_ticks__d),
        .q(timer_ticks__q)
    );
    dtp_core_x1_inner__reg_6 running_0(
        .clock(running_0__clock),
        .reset(running_0__reset),
        .d(running_0__d),
        .q(running_0__q)
    );
    dtp_core_x1_inner__reg_6 running_1(
        .clock(running_1__clock),
        .reset(running_1__reset),
        .d(running_1__d),
        .q(running_1__q)
    );
    dtp_core_x1_inner__reg_6 running_2(
        .clock(running_2__clock),
        .reset(running_2__reset),
        .d(running_2__d),
        .q(running_2__q)
    );
    dtp_core_x1_inner__reg_6 running_3(
        .clock(running_3__clock),
        .reset(running_3__reset),
        .d(running_3__d),
        .q(running_3__q)
    );
    dtp_core_x1_inner__reg_6 running_4(
        .clock(running_4__clock),
        .reset(running_4__reset),
        .d(running_4__d),
        .q(running_4__q)
    );
    dtp_core_x1_inner__reg_12 running_pattern(
        .clock(running_pattern__clock),
        .reset(running_pattern__reset),
        .d(running_pattern__d),
        .q(running_pattern__q)
    );
    dtp_core_x1_inner__reg_6 mailbox_0(
        .clock(mailbox_0__clock),
        .reset(mailbox_0__reset),
        .d(mailbox_0__d),
        .q(mailbox_0__q)
    );
    dtp_core_x1_inner__reg_6 mailbox_1(
        .clock(mailbox_1__clock),
        .reset(mailbox_1__reset),
        .d(mailbox_1__d),
        .q(mailbox_1__q)
    );
    dtp_core_x1_inner__reg_6 mailbox_2(
        .clock(mailbox_2__clock),
        .reset(mailbox_2__reset),
        .d(mailbox_2__d),
        .q(mailbox_2__q)
    );
    dtp_core_x1_inner__reg_6 mailbox_3(
        .clock(mailbox_3__clock),
        .reset(mailbox_3__reset),
        .d(mailbox_3__d),
        .q(mailbox_3__q)
    );
    dtp_core_x1_inner__reg_6 mailbox_4(
        .clock(mailbox_4__clock),
        .reset(mailbox_4__reset),
        .d(mailbox_4__d),
        .q(mailbox_4__q)
    );
    dtp_core_x1_inner__reg_12 mailbox_pattern(
        .clock(mailbox_pattern__clock),
        .reset(mailbox_pattern__reset),
        .d(mailbox_pattern__d),
        .q(mailbox_pattern__q)
    );
    dtp_core_x1_inner__reg_1 toggle(
        .clock(toggle__clock),
        .reset(toggle__reset),
        .d(toggle__d),
        .q(toggle__q)
    );
    dtp_core_x1_inner__registers__port_0__control__rx_data synchroniser(
        .clock(synchroniser__clock),
        .level(synchroniser__level),
        .synced(synchroniser__synced)
    );
    dtp_core_x1_inner__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_core_x1_inner__reg_6 arrived_0(
        .clock(arrived_0__clock),
        .reset(arrived_0__reset),
        .d(arrived_0__d),
        .q(arrived_0__q)
    );
    dtp_core_x1_inner__reg_6 arrived_1(
        .clock(arrived_1__clock),
        .reset(arrived_1__reset),
        .d(arrived_1__d),
        .q(arrived_1__q)
    );
    dtp_core_x1_inner__reg_6 arrived_2(
        .clock(arrived_2__clock),
        .reset(arrived_2__reset),
        .d(arrived_2__d),
        .q(arrived_2__q)
    );
    dtp_core_x1_inner__reg_6 arrived_3(
        .clock(arrived_3__clock),
        .reset(arrived_3__reset),
        .d(arrived_3__d),
        .q(arrived_3__q)
    );
    dtp_core_x1_inner__reg_6 arrived_4(
        .clock(arrived_4__clock),
        .reset(arrived_4__reset),
        .d(arrived_4__d),
        .q(arrived_4__q)
    );
    dtp_core_x1_inner__reg_12 arrived_pattern(
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

endmodule // dtp_core_x1_inner__registers__port_0__receive_events

module dtp_core_x1_inner__registers__port_0__registers(clock,reset,port_number,bus_valid,bus_commit,bus_write,bus_high,bus_address,bus_strobes,bus_data,pipeline,state,synchronised,link_up,block_lock,hi_ber,rx_status,delay_valid,delay_units,delay_smallest_units,delay_largest_units,lead_valid,lead_units,log_valid,log_value,host_ready,jumped,rejoin,counter,hit,error,data,role,interval_ticks,init_rounds,pcs_control,host_log_valid,host_log_value,irq);

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
    dtp_core_x1_inner__registers__port_0__registers__decode decode(
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
    dtp_core_x1_inner__registers__port_0__registers__settings settings(
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
    dtp_core_x1_inner__registers__port_0__registers__leads leads(
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
    dtp_core_x1_inner__registers__port_0__registers__logs logs(
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
    dtp_core_x1_inner__registers__port_0__registers__peer peer(
        .clock(peer__clock),
        .reset(peer__reset),
        .arrived_valid(peer__arrived_valid),
        .arrived_value(peer__arrived_value),
        .identity(peer__identity),
        .port(peer__port)
    );
    dtp_core_x1_inner__registers__port_0__registers__port_events port_events(
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
    dtp_core_x1_inner__reg_1 legal(
        .clock(legal__clock),
        .reset(legal__reset),
        .d(legal__d),
        .q(legal__q)
    );
    dtp_core_x1_inner__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_core_x1_inner__reg_1 error_reg(
        .clock(error_reg__clock),
        .reset(error_reg__reset),
        .d(error_reg__d),
        .q(error_reg__q)
    );
    dtp_core_x1_inner__reg_64 data_reg(
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

endmodule // dtp_core_x1_inner__registers__port_0__registers

module dtp_core_x1_inner__registers__port_0__registers__decode(clock,reset,port_number,bus_valid,bus_address,state,link,role,beacon_interval,init_rounds,delay,delay_smallest,delay_largest,lead,lead_min,lead_max,peer_identity,peer_port,log_out,log_in,log_status,events,event_mask,pcs_control,pipeline,counter,hit);

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
    dtp_core_x1_inner__reg_1 state_hit(
        .clock(state_hit__clock),
        .reset(state_hit__reset),
        .d(state_hit__d),
        .q(state_hit__q)
    );
    dtp_core_x1_inner__reg_1 link_hit(
        .clock(link_hit__clock),
        .reset(link_hit__reset),
        .d(link_hit__d),
        .q(link_hit__q)
    );
    dtp_core_x1_inner__reg_1 role_hit(
        .clock(role_hit__clock),
        .reset(role_hit__reset),
        .d(role_hit__d),
        .q(role_hit__q)
    );
    dtp_core_x1_inner__reg_1 beacon_interval_hit(
        .clock(beacon_interval_hit__clock),
        .reset(beacon_interval_hit__reset),
        .d(beacon_interval_hit__d),
        .q(beacon_interval_hit__q)
    );
    dtp_core_x1_inner__reg_1 init_rounds_hit(
        .clock(init_rounds_hit__clock),
        .reset(init_rounds_hit__reset),
        .d(init_rounds_hit__d),
        .q(init_rounds_hit__q)
    );
    dtp_core_x1_inner__reg_1 delay_hit(
        .clock(delay_hit__clock),
        .reset(delay_hit__reset),
        .d(delay_hit__d),
        .q(delay_hit__q)
    );
    dtp_core_x1_inner__reg_1 delay_smallest_hit(
        .clock(delay_smallest_hit__clock),
        .reset(delay_smallest_hit__reset),
        .d(delay_smallest_hit__d),
        .q(delay_smallest_hit__q)
    );
    dtp_core_x1_inner__reg_1 delay_largest_hit(
        .clock(delay_largest_hit__clock),
        .reset(delay_largest_hit__reset),
        .d(delay_largest_hit__d),
        .q(delay_largest_hit__q)
    );
    dtp_core_x1_inner__reg_1 lead_hit(
        .clock(lead_hit__clock),
        .reset(lead_hit__reset),
        .d(lead_hit__d),
        .q(lead_hit__q)
    );
    dtp_core_x1_inner__reg_1 lead_min_hit(
        .clock(lead_min_hit__clock),
        .reset(lead_min_hit__reset),
        .d(lead_min_hit__d),
        .q(lead_min_hit__q)
    );
    dtp_core_x1_inner__reg_1 lead_max_hit(
        .clock(lead_max_hit__clock),
        .reset(lead_max_hit__reset),
        .d(lead_max_hit__d),
        .q(lead_max_hit__q)
    );
    dtp_core_x1_inner__reg_1 peer_identity_hit(
        .clock(peer_identity_hit__clock),
        .reset(peer_identity_hit__reset),
        .d(peer_identity_hit__d),
        .q(peer_identity_hit__q)
    );
    dtp_core_x1_inner__reg_1 peer_port_hit(
        .clock(peer_port_hit__clock),
        .reset(peer_port_hit__reset),
        .d(peer_port_hit__d),
        .q(peer_port_hit__q)
    );
    dtp_core_x1_inner__reg_1 log_out_hit(
        .clock(log_out_hit__clock),
        .reset(log_out_hit__reset),
        .d(log_out_hit__d),
        .q(log_out_hit__q)
    );
    dtp_core_x1_inner__reg_1 log_in_hit(
        .clock(log_in_hit__clock),
        .reset(log_in_hit__reset),
        .d(log_in_hit__d),
        .q(log_in_hit__q)
    );
    dtp_core_x1_inner__reg_1 log_status_hit(
        .clock(log_status_hit__clock),
        .reset(log_status_hit__reset),
        .d(log_status_hit__d),
        .q(log_status_hit__q)
    );
    dtp_core_x1_inner__reg_1 events_hit(
        .clock(events_hit__clock),
        .reset(events_hit__reset),
        .d(events_hit__d),
        .q(events_hit__q)
    );
    dtp_core_x1_inner__reg_1 event_mask_hit(
        .clock(event_mask_hit__clock),
        .reset(event_mask_hit__reset),
        .d(event_mask_hit__d),
        .q(event_mask_hit__q)
    );
    dtp_core_x1_inner__reg_1 pcs_control_hit(
        .clock(pcs_control_hit__clock),
        .reset(pcs_control_hit__reset),
        .d(pcs_control_hit__d),
        .q(pcs_control_hit__q)
    );
    dtp_core_x1_inner__reg_1 pipeline_hit(
        .clock(pipeline_hit__clock),
        .reset(pipeline_hit__reset),
        .d(pipeline_hit__d),
        .q(pipeline_hit__q)
    );
    dtp_core_x1_inner__reg_1 counter_hit(
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

endmodule // dtp_core_x1_inner__registers__port_0__registers__decode

module dtp_core_x1_inner__registers__port_0__registers__leads(clock,reset,in_session,lead_valid,lead_units,take_min,take_max,last,min,max);

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
    dtp_core_x1_inner__reg_1 last_valid(
        .clock(last_valid__clock),
        .reset(last_valid__reset),
        .d(last_valid__d),
        .q(last_valid__q)
    );
    dtp_core_x1_inner__reg_16 last_lead(
        .clock(last_lead__clock),
        .reset(last_lead__reset),
        .d(last_lead__d),
        .q(last_lead__q)
    );
    dtp_core_x1_inner__reg_1 min_valid(
        .clock(min_valid__clock),
        .reset(min_valid__reset),
        .d(min_valid__d),
        .q(min_valid__q)
    );
    dtp_core_x1_inner__reg_16 min_lead(
        .clock(min_lead__clock),
        .reset(min_lead__reset),
        .d(min_lead__d),
        .q(min_lead__q)
    );
    dtp_core_x1_inner__reg_1 max_valid(
        .clock(max_valid__clock),
        .reset(max_valid__reset),
        .d(max_valid__d),
        .q(max_valid__q)
    );
    dtp_core_x1_inner__reg_16 max_lead(
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

endmodule // dtp_core_x1_inner__registers__port_0__registers__leads

module dtp_core_x1_inner__registers__port_0__registers__logs(clock,reset,bus_strobes,bus_data,write_out,write_status,take,arrived_valid,arrived_value,host_ready,accepts,host_log_valid,host_log_value,log_in,log_status);

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
    dtp_core_x1_inner__reg_45_h3 out(
        .clock(out__clock),
        .reset(out__reset),
        .d(out__d),
        .q(out__q)
    );
    dtp_core_x1_inner__reg_1 waits(
        .clock(waits__clock),
        .reset(waits__reset),
        .d(waits__d),
        .q(waits__q)
    );
    dtp_core_x1_inner__reg_1 in_valid(
        .clock(in_valid__clock),
        .reset(in_valid__reset),
        .d(in_valid__d),
        .q(in_valid__q)
    );
    dtp_core_x1_inner__reg_45 in_value(
        .clock(in_value__clock),
        .reset(in_value__reset),
        .d(in_value__d),
        .q(in_value__q)
    );
    dtp_core_x1_inner__reg_1 overrun(
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

endmodule // dtp_core_x1_inner__registers__port_0__registers__logs

module dtp_core_x1_inner__registers__port_0__registers__peer(clock,reset,arrived_valid,arrived_value,identity,port);

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
    dtp_core_x1_inner__reg_1 low_seen(
        .clock(low_seen__clock),
        .reset(low_seen__reset),
        .d(low_seen__d),
        .q(low_seen__q)
    );
    dtp_core_x1_inner__reg_32 low(
        .clock(low__clock),
        .reset(low__reset),
        .d(low__d),
        .q(low__q)
    );
    dtp_core_x1_inner__reg_1 high_seen(
        .clock(high_seen__clock),
        .reset(high_seen__reset),
        .d(high_seen__d),
        .q(high_seen__q)
    );
    dtp_core_x1_inner__reg_32 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_core_x1_inner__reg_1 port_seen(
        .clock(port_seen__clock),
        .reset(port_seen__reset),
        .d(port_seen__d),
        .q(port_seen__q)
    );
    dtp_core_x1_inner__reg_18 said(
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

endmodule // dtp_core_x1_inner__registers__port_0__registers__peer

module dtp_core_x1_inner__registers__port_0__registers__port_events(clock,reset,state,link_up,jumped,rejoin,log_valid,log_tag,clear,mask,events,irq);

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
    dtp_core_x1_inner__reg_8 bits(
        .clock(bits__clock),
        .reset(bits__reset),
        .d(bits__d),
        .q(bits__q)
    );
    dtp_core_x1_inner__reg_1 line(
        .clock(line__clock),
        .reset(line__reset),
        .d(line__d),
        .q(line__q)
    );
    dtp_core_x1_inner__reg_3 last_state(
        .clock(last_state__clock),
        .reset(last_state__reset),
        .d(last_state__d),
        .q(last_state__q)
    );
    dtp_core_x1_inner__reg_1 last_link_up(
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

endmodule // dtp_core_x1_inner__registers__port_0__registers__port_events

module dtp_core_x1_inner__registers__port_0__registers__settings(clock,reset,bus_strobes,bus_data,write,role_hit,interval_hit,rounds_hit,mask_hit,pcs_hit,legal,role,interval_ticks,init_rounds,event_mask,pcs_control);

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
    dtp_core_x1_inner__reg_2 role_reg(
        .clock(role_reg__clock),
        .reset(role_reg__reset),
        .d(role_reg__d),
        .q(role_reg__q)
    );
    dtp_core_x1_inner__reg_13_b11001000 interval_reg(
        .clock(interval_reg__clock),
        .reset(interval_reg__reset),
        .d(interval_reg__d),
        .q(interval_reg__q)
    );
    dtp_core_x1_inner__reg_6_b10000 rounds_reg(
        .clock(rounds_reg__clock),
        .reset(rounds_reg__reset),
        .d(rounds_reg__d),
        .q(rounds_reg__q)
    );
    dtp_core_x1_inner__reg_8 mask_reg(
        .clock(mask_reg__clock),
        .reset(mask_reg__reset),
        .d(mask_reg__d),
        .q(mask_reg__q)
    );
    dtp_core_x1_inner__reg_10 pcs_reg(
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

endmodule // dtp_core_x1_inner__registers__port_0__registers__settings

module dtp_core_x1_inner__timebase(clock,reset,tree,parent_number,beacon_on_jump,link_up_0,lead_units_0,request_0,request_units_0,gc,reference_units,free_units,move_apply,move_units,beacon_now,strobe_short,strobe_long,strobe_second,holdover,granted_0,parent_0,port_number_0);

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
    dtp_core_x1_inner__timebase__counter counter(
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
    dtp_core_x1_inner__timebase__prescaler prescaler(
        .clock(prescaler__clock),
        .reset(prescaler__reset),
        .strobe_short(prescaler__strobe_short),
        .strobe_long(prescaler__strobe_long),
        .strobe_second(prescaler__strobe_second)
    );
    dtp_core_x1_inner__reg_1_b1 held(
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

endmodule // dtp_core_x1_inner__timebase

module dtp_core_x1_inner__timebase__counter(clock,reset,tree,counts,beacon_on_jump,lead_units_0,request,request_units_0,granted,gc,reference_units,free_units,move_apply,move_units,beacon_now);

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
    dtp_core_x1_inner__timebase__counter__core core(
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
    dtp_core_x1_inner__reg_1 grant(
        .clock(grant__clock),
        .reset(grant__reset),
        .d(grant__d),
        .q(grant__q)
    );
    dtp_core_x1_inner__timebase__counter__group group(
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

endmodule // dtp_core_x1_inner__timebase__counter

module dtp_core_x1_inner__timebase__counter__core(clock,reset,tree,beacon_on_jump,largest,requested,asked,jump_lead_units,jump_units,grant,ends,gc,reference_units,free_units,move_apply,move_units,beacon_now);

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
    dtp_core_x1_inner__reg_64 count(
        .clock(count__clock),
        .reset(count__reset),
        .d(count__d),
        .q(count__q)
    );
    dtp_core_x1_inner__reg_64_hffffffffffffffd8 base(
        .clock(base__clock),
        .reset(base__reset),
        .d(base__d),
        .q(base__q)
    );
    dtp_core_x1_inner__reg_45 free(
        .clock(free__clock),
        .reset(free__reset),
        .d(free__d),
        .q(free__q)
    );
    dtp_core_x1_inner__reg_64_h3c owed(
        .clock(owed__clock),
        .reset(owed__reset),
        .d(owed__d),
        .q(owed__q)
    );
    dtp_core_x1_inner__reg_1 owing(
        .clock(owing__clock),
        .reset(owing__reset),
        .d(owing__d),
        .q(owing__q)
    );
    dtp_core_x1_inner__reg_4 hold(
        .clock(hold__clock),
        .reset(hold__reset),
        .d(hold__d),
        .q(hold__q)
    );
    dtp_core_x1_inner__reg_1 granted(
        .clock(granted__clock),
        .reset(granted__reset),
        .d(granted__d),
        .q(granted__q)
    );
    dtp_core_x1_inner__reg_2 granted_ticks(
        .clock(granted_ticks__clock),
        .reset(granted_ticks__reset),
        .d(granted_ticks__d),
        .q(granted_ticks__q)
    );
    dtp_core_x1_inner__reg_1 moving(
        .clock(moving__clock),
        .reset(moving__reset),
        .d(moving__d),
        .q(moving__q)
    );
    dtp_core_x1_inner__reg_11 lead(
        .clock(lead__clock),
        .reset(lead__reset),
        .d(lead__d),
        .q(lead__q)
    );
    dtp_core_x1_inner__reg_12_h14 lead_step(
        .clock(lead_step__clock),
        .reset(lead_step__reset),
        .d(lead_step__d),
        .q(lead_step__q)
    );
    dtp_core_x1_inner__reg_64 jump(
        .clock(jump__clock),
        .reset(jump__reset),
        .d(jump__d),
        .q(jump__q)
    );
    dtp_core_x1_inner__reg_64_h14 step(
        .clock(step__clock),
        .reset(step__reset),
        .d(step__d),
        .q(step__q)
    );
    dtp_core_x1_inner__reg_1 apply(
        .clock(apply__clock),
        .reset(apply__reset),
        .d(apply__d),
        .q(apply__q)
    );
    dtp_core_x1_inner__reg_11 units(
        .clock(units__clock),
        .reset(units__reset),
        .d(units__d),
        .q(units__q)
    );
    dtp_core_x1_inner__reg_1 now(
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

endmodule // dtp_core_x1_inner__timebase__counter__core

module dtp_core_x1_inner__timebase__counter__group(clock,reset,counts,asked,lead_units_0,request_units_0,largest,jump_lead_units,jump_units);

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
    dtp_core_x1_inner__timebase__counter__group__leaf leaf_0(
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
    dtp_core_x1_inner__timebase__counter__group__node node_0(
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

endmodule // dtp_core_x1_inner__timebase__counter__group

module dtp_core_x1_inner__timebase__counter__group__leaf(clock,reset,counts,asked,lead_units,request_units,largest,jump_lead_units,jump_units);

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
    dtp_core_x1_inner__reg_11 code(
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

endmodule // dtp_core_x1_inner__timebase__counter__group__leaf

module dtp_core_x1_inner__timebase__counter__group__node(clock,reset,a,b,largest);

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
    dtp_core_x1_inner__reg_11 larger(
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

endmodule // dtp_core_x1_inner__timebase__counter__group__node

module dtp_core_x1_inner__timebase__prescaler(clock,reset,strobe_short,strobe_long,strobe_second);

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
    dtp_core_x1_inner__reg_8 short_ticks(
        .clock(short_ticks__clock),
        .reset(short_ticks__reset),
        .d(short_ticks__d),
        .q(short_ticks__q)
    );
    dtp_core_x1_inner__reg_16 long_ticks(
        .clock(long_ticks__clock),
        .reset(long_ticks__reset),
        .d(long_ticks__d),
        .q(long_ticks__q)
    );
    dtp_core_x1_inner__reg_12 longs(
        .clock(longs__clock),
        .reset(longs__reset),
        .d(longs__d),
        .q(longs__q)
    );
    dtp_core_x1_inner__reg_1 is_short(
        .clock(is_short__clock),
        .reset(is_short__reset),
        .d(is_short__d),
        .q(is_short__q)
    );
    dtp_core_x1_inner__reg_1 is_long(
        .clock(is_long__clock),
        .reset(is_long__reset),
        .d(is_long__d),
        .q(is_long__q)
    );
    dtp_core_x1_inner__reg_1 is_second(
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

endmodule // dtp_core_x1_inner__timebase__prescaler

`default_nettype wire
