// dtp_port_registers: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_port_registers(clock,reset,port_number,bus_valid,bus_commit,bus_write,bus_high,bus_address,bus_strobes,bus_data,pipeline,state,synchronised,link_up,block_lock,hi_ber,rx_status,delay_valid,delay_units,delay_smallest_units,delay_largest_units,lead_valid,lead_units,log_valid,log_value,host_ready,jumped,rejoin,counter,hit,error,data,role,interval_ticks,init_rounds,pcs_control,host_log_valid,host_log_value,irq);

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
    dtp_port_registers__decode decode(
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
    dtp_port_registers__settings settings(
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
    dtp_port_registers__leads leads(
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
    dtp_port_registers__logs logs(
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
    dtp_port_registers__peer peer(
        .clock(peer__clock),
        .reset(peer__reset),
        .arrived_valid(peer__arrived_valid),
        .arrived_value(peer__arrived_value),
        .identity(peer__identity),
        .port(peer__port)
    );
    dtp_port_registers__port_events port_events(
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
    dtp_port_registers__reg_1 legal(
        .clock(legal__clock),
        .reset(legal__reset),
        .d(legal__d),
        .q(legal__q)
    );
    dtp_port_registers__reg_1 hit_reg(
        .clock(hit_reg__clock),
        .reset(hit_reg__reset),
        .d(hit_reg__d),
        .q(hit_reg__q)
    );
    dtp_port_registers__reg_1 error_reg(
        .clock(error_reg__clock),
        .reset(error_reg__reset),
        .d(error_reg__d),
        .q(error_reg__q)
    );
    dtp_port_registers__reg_64 data_reg(
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

endmodule // dtp_port_registers

module dtp_port_registers__decode(clock,reset,port_number,bus_valid,bus_address,state,link,role,beacon_interval,init_rounds,delay,delay_smallest,delay_largest,lead,lead_min,lead_max,peer_identity,peer_port,log_out,log_in,log_status,events,event_mask,pcs_control,pipeline,counter,hit);

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
    dtp_port_registers__reg_1 state_hit(
        .clock(state_hit__clock),
        .reset(state_hit__reset),
        .d(state_hit__d),
        .q(state_hit__q)
    );
    dtp_port_registers__reg_1 link_hit(
        .clock(link_hit__clock),
        .reset(link_hit__reset),
        .d(link_hit__d),
        .q(link_hit__q)
    );
    dtp_port_registers__reg_1 role_hit(
        .clock(role_hit__clock),
        .reset(role_hit__reset),
        .d(role_hit__d),
        .q(role_hit__q)
    );
    dtp_port_registers__reg_1 beacon_interval_hit(
        .clock(beacon_interval_hit__clock),
        .reset(beacon_interval_hit__reset),
        .d(beacon_interval_hit__d),
        .q(beacon_interval_hit__q)
    );
    dtp_port_registers__reg_1 init_rounds_hit(
        .clock(init_rounds_hit__clock),
        .reset(init_rounds_hit__reset),
        .d(init_rounds_hit__d),
        .q(init_rounds_hit__q)
    );
    dtp_port_registers__reg_1 delay_hit(
        .clock(delay_hit__clock),
        .reset(delay_hit__reset),
        .d(delay_hit__d),
        .q(delay_hit__q)
    );
    dtp_port_registers__reg_1 delay_smallest_hit(
        .clock(delay_smallest_hit__clock),
        .reset(delay_smallest_hit__reset),
        .d(delay_smallest_hit__d),
        .q(delay_smallest_hit__q)
    );
    dtp_port_registers__reg_1 delay_largest_hit(
        .clock(delay_largest_hit__clock),
        .reset(delay_largest_hit__reset),
        .d(delay_largest_hit__d),
        .q(delay_largest_hit__q)
    );
    dtp_port_registers__reg_1 lead_hit(
        .clock(lead_hit__clock),
        .reset(lead_hit__reset),
        .d(lead_hit__d),
        .q(lead_hit__q)
    );
    dtp_port_registers__reg_1 lead_min_hit(
        .clock(lead_min_hit__clock),
        .reset(lead_min_hit__reset),
        .d(lead_min_hit__d),
        .q(lead_min_hit__q)
    );
    dtp_port_registers__reg_1 lead_max_hit(
        .clock(lead_max_hit__clock),
        .reset(lead_max_hit__reset),
        .d(lead_max_hit__d),
        .q(lead_max_hit__q)
    );
    dtp_port_registers__reg_1 peer_identity_hit(
        .clock(peer_identity_hit__clock),
        .reset(peer_identity_hit__reset),
        .d(peer_identity_hit__d),
        .q(peer_identity_hit__q)
    );
    dtp_port_registers__reg_1 peer_port_hit(
        .clock(peer_port_hit__clock),
        .reset(peer_port_hit__reset),
        .d(peer_port_hit__d),
        .q(peer_port_hit__q)
    );
    dtp_port_registers__reg_1 log_out_hit(
        .clock(log_out_hit__clock),
        .reset(log_out_hit__reset),
        .d(log_out_hit__d),
        .q(log_out_hit__q)
    );
    dtp_port_registers__reg_1 log_in_hit(
        .clock(log_in_hit__clock),
        .reset(log_in_hit__reset),
        .d(log_in_hit__d),
        .q(log_in_hit__q)
    );
    dtp_port_registers__reg_1 log_status_hit(
        .clock(log_status_hit__clock),
        .reset(log_status_hit__reset),
        .d(log_status_hit__d),
        .q(log_status_hit__q)
    );
    dtp_port_registers__reg_1 events_hit(
        .clock(events_hit__clock),
        .reset(events_hit__reset),
        .d(events_hit__d),
        .q(events_hit__q)
    );
    dtp_port_registers__reg_1 event_mask_hit(
        .clock(event_mask_hit__clock),
        .reset(event_mask_hit__reset),
        .d(event_mask_hit__d),
        .q(event_mask_hit__q)
    );
    dtp_port_registers__reg_1 pcs_control_hit(
        .clock(pcs_control_hit__clock),
        .reset(pcs_control_hit__reset),
        .d(pcs_control_hit__d),
        .q(pcs_control_hit__q)
    );
    dtp_port_registers__reg_1 pipeline_hit(
        .clock(pipeline_hit__clock),
        .reset(pipeline_hit__reset),
        .d(pipeline_hit__d),
        .q(pipeline_hit__q)
    );
    dtp_port_registers__reg_1 counter_hit(
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

endmodule // dtp_port_registers__decode

module dtp_port_registers__leads(clock,reset,in_session,lead_valid,lead_units,take_min,take_max,last,min,max);

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
    dtp_port_registers__reg_1 last_valid(
        .clock(last_valid__clock),
        .reset(last_valid__reset),
        .d(last_valid__d),
        .q(last_valid__q)
    );
    dtp_port_registers__reg_16 last_lead(
        .clock(last_lead__clock),
        .reset(last_lead__reset),
        .d(last_lead__d),
        .q(last_lead__q)
    );
    dtp_port_registers__reg_1 min_valid(
        .clock(min_valid__clock),
        .reset(min_valid__reset),
        .d(min_valid__d),
        .q(min_valid__q)
    );
    dtp_port_registers__reg_16 min_lead(
        .clock(min_lead__clock),
        .reset(min_lead__reset),
        .d(min_lead__d),
        .q(min_lead__q)
    );
    dtp_port_registers__reg_1 max_valid(
        .clock(max_valid__clock),
        .reset(max_valid__reset),
        .d(max_valid__d),
        .q(max_valid__q)
    );
    dtp_port_registers__reg_16 max_lead(
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

endmodule // dtp_port_registers__leads

module dtp_port_registers__logs(clock,reset,bus_strobes,bus_data,write_out,write_status,take,arrived_valid,arrived_value,host_ready,accepts,host_log_valid,host_log_value,log_in,log_status);

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
    dtp_port_registers__reg_45_h3 out(
        .clock(out__clock),
        .reset(out__reset),
        .d(out__d),
        .q(out__q)
    );
    dtp_port_registers__reg_1 waits(
        .clock(waits__clock),
        .reset(waits__reset),
        .d(waits__d),
        .q(waits__q)
    );
    dtp_port_registers__reg_1 in_valid(
        .clock(in_valid__clock),
        .reset(in_valid__reset),
        .d(in_valid__d),
        .q(in_valid__q)
    );
    dtp_port_registers__reg_45 in_value(
        .clock(in_value__clock),
        .reset(in_value__reset),
        .d(in_value__d),
        .q(in_value__q)
    );
    dtp_port_registers__reg_1 overrun(
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

endmodule // dtp_port_registers__logs

module dtp_port_registers__peer(clock,reset,arrived_valid,arrived_value,identity,port);

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
    dtp_port_registers__reg_1 low_seen(
        .clock(low_seen__clock),
        .reset(low_seen__reset),
        .d(low_seen__d),
        .q(low_seen__q)
    );
    dtp_port_registers__reg_32 low(
        .clock(low__clock),
        .reset(low__reset),
        .d(low__d),
        .q(low__q)
    );
    dtp_port_registers__reg_1 high_seen(
        .clock(high_seen__clock),
        .reset(high_seen__reset),
        .d(high_seen__d),
        .q(high_seen__q)
    );
    dtp_port_registers__reg_32 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_port_registers__reg_1 port_seen(
        .clock(port_seen__clock),
        .reset(port_seen__reset),
        .d(port_seen__d),
        .q(port_seen__q)
    );
    dtp_port_registers__reg_18 said(
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

endmodule // dtp_port_registers__peer

module dtp_port_registers__port_events(clock,reset,state,link_up,jumped,rejoin,log_valid,log_tag,clear,mask,events,irq);

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
    dtp_port_registers__reg_8 bits(
        .clock(bits__clock),
        .reset(bits__reset),
        .d(bits__d),
        .q(bits__q)
    );
    dtp_port_registers__reg_1 line(
        .clock(line__clock),
        .reset(line__reset),
        .d(line__d),
        .q(line__q)
    );
    dtp_port_registers__reg_3 last_state(
        .clock(last_state__clock),
        .reset(last_state__reset),
        .d(last_state__d),
        .q(last_state__q)
    );
    dtp_port_registers__reg_1 last_link_up(
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

endmodule // dtp_port_registers__port_events

module dtp_port_registers__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_port_registers__reg_1

module dtp_port_registers__reg_10(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [9:0] d;
    output reg [9:0] q;

    // Update code (custom)
    initial q = 10'b0;
    always @(posedge clock) q <= reset ? 10'b0 : d;
endmodule // dtp_port_registers__reg_10

module dtp_port_registers__reg_13_b11001000(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b11001000;
    always @(posedge clock) q <= reset ? 13'b11001000 : d;
endmodule // dtp_port_registers__reg_13_b11001000

module dtp_port_registers__reg_16(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [15:0] d;
    output reg [15:0] q;

    // Update code (custom)
    initial q = 16'h0;
    always @(posedge clock) q <= reset ? 16'h0 : d;
endmodule // dtp_port_registers__reg_16

module dtp_port_registers__reg_18(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [17:0] d;
    output reg [17:0] q;

    // Update code (custom)
    initial q = 18'b0;
    always @(posedge clock) q <= reset ? 18'b0 : d;
endmodule // dtp_port_registers__reg_18

module dtp_port_registers__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_port_registers__reg_2

module dtp_port_registers__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_port_registers__reg_3

module dtp_port_registers__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_port_registers__reg_32

module dtp_port_registers__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_port_registers__reg_45

module dtp_port_registers__reg_45_h3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h3;
    always @(posedge clock) q <= reset ? 45'h3 : d;
endmodule // dtp_port_registers__reg_45_h3

module dtp_port_registers__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_port_registers__reg_64

module dtp_port_registers__reg_6_b10000(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b10000;
    always @(posedge clock) q <= reset ? 6'b10000 : d;
endmodule // dtp_port_registers__reg_6_b10000

module dtp_port_registers__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_port_registers__reg_8

module dtp_port_registers__settings(clock,reset,bus_strobes,bus_data,write,role_hit,interval_hit,rounds_hit,mask_hit,pcs_hit,legal,role,interval_ticks,init_rounds,event_mask,pcs_control);

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
    dtp_port_registers__reg_2 role_reg(
        .clock(role_reg__clock),
        .reset(role_reg__reset),
        .d(role_reg__d),
        .q(role_reg__q)
    );
    dtp_port_registers__reg_13_b11001000 interval_reg(
        .clock(interval_reg__clock),
        .reset(interval_reg__reset),
        .d(interval_reg__d),
        .q(interval_reg__q)
    );
    dtp_port_registers__reg_6_b10000 rounds_reg(
        .clock(rounds_reg__clock),
        .reset(rounds_reg__reset),
        .d(rounds_reg__d),
        .q(rounds_reg__q)
    );
    dtp_port_registers__reg_8 mask_reg(
        .clock(mask_reg__clock),
        .reset(mask_reg__reset),
        .d(mask_reg__d),
        .q(mask_reg__q)
    );
    dtp_port_registers__reg_10 pcs_reg(
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

endmodule // dtp_port_registers__settings

`default_nettype wire
