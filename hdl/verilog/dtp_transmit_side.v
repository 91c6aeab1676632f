// dtp_transmit_side: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_transmit_side(clock,tx_clock,reset,tx_reset,prbs31,pseudo_random,square_wave,local_fault,loopback,tx_not_idle,tx_bad_block,tx_prbs31,tx_pseudo_random,tx_square_wave,tx_local_fault,tx_loopback,not_idle,bad_block);

    // Module arguments
    input wire clock;
    input wire tx_clock;
    input wire reset;
    input wire tx_reset;
    input wire prbs31;
    input wire pseudo_random;
    input wire square_wave;
    input wire local_fault;
    input wire loopback;
    input wire tx_not_idle;
    input wire tx_bad_block;
    output reg tx_prbs31;
    output reg tx_pseudo_random;
    output reg tx_square_wave;
    output reg tx_local_fault;
    output reg tx_loopback;
    output reg not_idle;
    output reg bad_block;

    // Stub signals
    reg prbs31_synced__clock;
    reg prbs31_synced__level;
    wire prbs31_synced__synced;
    reg pseudo_random_synced__clock;
    reg pseudo_random_synced__level;
    wire pseudo_random_synced__synced;
    reg square_wave_synced__clock;
    reg square_wave_synced__level;
    wire square_wave_synced__synced;
    reg local_fault_synced__clock;
    reg local_fault_synced__level;
    wire local_fault_synced__synced;
    reg loopback_synced__clock;
    reg loopback_synced__level;
    wire loopback_synced__synced;
    reg events__clock;
    reg events__rx_clock;
    reg events__reset;
    reg events__rx_reset;
    reg events__not_idle;
    reg events__bad_block;
    reg events__sequence_error;
    reg events__bad_header;
    reg [6:0] events__test_pattern_errors;
    wire [5:0] events__deltas_0;
    wire [5:0] events__deltas_1;
    wire [5:0] events__deltas_2;
    wire [5:0] events__deltas_3;
    wire [5:0] events__deltas_4;
    wire [11:0] events__pattern_errors;
    reg waiting_0__clock;
    reg waiting_0__reset;
    reg [6:0] waiting_0__d;
    wire [6:0] waiting_0__q;
    reg waiting_1__clock;
    reg waiting_1__reset;
    reg [6:0] waiting_1__d;
    wire [6:0] waiting_1__q;

    // Local signals
    reg [5:0] deltas_0;
    reg [5:0] deltas_1;
    reg [5:0] delta;
    reg [6:0] left;

    // Sub module instances
    dtp_transmit_side__events__synchroniser prbs31_synced(
        .clock(prbs31_synced__clock),
        .level(prbs31_synced__level),
        .synced(prbs31_synced__synced)
    );
    dtp_transmit_side__events__synchroniser pseudo_random_synced(
        .clock(pseudo_random_synced__clock),
        .level(pseudo_random_synced__level),
        .synced(pseudo_random_synced__synced)
    );
    dtp_transmit_side__events__synchroniser square_wave_synced(
        .clock(square_wave_synced__clock),
        .level(square_wave_synced__level),
        .synced(square_wave_synced__synced)
    );
    dtp_transmit_side__events__synchroniser local_fault_synced(
        .clock(local_fault_synced__clock),
        .level(local_fault_synced__level),
        .synced(local_fault_synced__synced)
    );
    dtp_transmit_side__events__synchroniser loopback_synced(
        .clock(loopback_synced__clock),
        .level(loopback_synced__level),
        .synced(loopback_synced__synced)
    );
    dtp_transmit_side__events events(
        .clock(events__clock),
        .rx_clock(events__rx_clock),
        .reset(events__reset),
        .rx_reset(events__rx_reset),
        .not_idle(events__not_idle),
        .bad_block(events__bad_block),
        .sequence_error(events__sequence_error),
        .bad_header(events__bad_header),
        .test_pattern_errors(events__test_pattern_errors),
        .deltas_0(events__deltas_0),
        .deltas_1(events__deltas_1),
        .deltas_2(events__deltas_2),
        .deltas_3(events__deltas_3),
        .deltas_4(events__deltas_4),
        .pattern_errors(events__pattern_errors)
    );
    dtp_transmit_side__reg_7 waiting_0(
        .clock(waiting_0__clock),
        .reset(waiting_0__reset),
        .d(waiting_0__d),
        .q(waiting_0__q)
    );
    dtp_transmit_side__reg_7 waiting_1(
        .clock(waiting_1__clock),
        .reset(waiting_1__reset),
        .d(waiting_1__d),
        .q(waiting_1__q)
    );

    // Update code
    always @(*) begin
        prbs31_synced__clock = tx_clock;
        pseudo_random_synced__clock = tx_clock;
        square_wave_synced__clock = tx_clock;
        local_fault_synced__clock = tx_clock;
        loopback_synced__clock = tx_clock;
        prbs31_synced__level = prbs31;
        tx_prbs31 = prbs31_synced__synced;
        pseudo_random_synced__level = pseudo_random;
        tx_pseudo_random = pseudo_random_synced__synced;
        square_wave_synced__level = square_wave;
        tx_square_wave = square_wave_synced__synced;
        local_fault_synced__level = local_fault;
        tx_local_fault = local_fault_synced__synced;
        loopback_synced__level = loopback;
        tx_loopback = loopback_synced__synced;
        events__clock = clock;
        events__reset = reset;
        events__rx_clock = tx_clock;
        events__rx_reset = tx_reset;
        events__not_idle = tx_not_idle;
        events__bad_block = tx_bad_block;
        events__sequence_error = 1'b0;
        events__bad_header = 1'b0;
        events__test_pattern_errors = 32'h0;
        deltas_0 = events__deltas_1;
        deltas_1 = events__deltas_2;
        waiting_0__clock = clock;
        waiting_0__reset = reset;
        left = 32'h0;
        if (|waiting_0__q) begin
            left = waiting_0__q - 32'h1;
        end
        delta = deltas_0;
        waiting_0__d = left + ((delta) & 7'h7f);
        waiting_1__clock = clock;
        waiting_1__reset = reset;
        left = 32'h0;
        if (|waiting_1__q) begin
            left = waiting_1__q - 32'h1;
        end
        delta = deltas_1;
        waiting_1__d = left + ((delta) & 7'h7f);
        not_idle = |waiting_0__q;
        bad_block = |waiting_1__q;
    end

endmodule // dtp_transmit_side

module dtp_transmit_side__events(clock,rx_clock,reset,rx_reset,not_idle,bad_block,sequence_error,bad_header,test_pattern_errors,deltas_0,deltas_1,deltas_2,deltas_3,deltas_4,pattern_errors);

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
    dtp_transmit_side__reg_5 timer_ticks(
        .clock(timer_ticks__clock),
        .reset(timer_ticks__reset),
        .d(timer_ticks__d),
        .q(timer_ticks__q)
    );
    dtp_transmit_side__reg_6 running_0(
        .clock(running_0__clock),
        .reset(running_0__reset),
        .d(running_0__d),
        .q(running_0__q)
    );
    dtp_transmit_side__reg_6 running_1(
        .clock(running_1__clock),
        .reset(running_1__reset),
        .d(running_1__d),
        .q(running_1__q)
    );
    dtp_transmit_side__reg_6 running_2(
        .clock(running_2__clock),
        .reset(running_2__reset),
        .d(running_2__d),
        .q(running_2__q)
    );
    dtp_transmit_side__reg_6 running_3(
        .clock(running_3__clock),
        .reset(running_3__reset),
        .d(running_3__d),
        .q(running_3__q)
    );
    dtp_transmit_side__reg_6 running_4(
        .clock(running_4__clock),
        .reset(running_4__reset),
        .d(running_4__d),
        .q(running_4__q)
    );
    dtp_transmit_side__reg_12 running_pattern(
        .clock(running_pattern__clock),
        .reset(running_pattern__reset),
        .d(running_pattern__d),
        .q(running_pattern__q)
    );
    dtp_transmit_side__reg_6 mailbox_0(
        .clock(mailbox_0__clock),
        .reset(mailbox_0__reset),
        .d(mailbox_0__d),
        .q(mailbox_0__q)
    );
    dtp_transmit_side__reg_6 mailbox_1(
        .clock(mailbox_1__clock),
        .reset(mailbox_1__reset),
        .d(mailbox_1__d),
        .q(mailbox_1__q)
    );
    dtp_transmit_side__reg_6 mailbox_2(
        .clock(mailbox_2__clock),
        .reset(mailbox_2__reset),
        .d(mailbox_2__d),
        .q(mailbox_2__q)
    );
    dtp_transmit_side__reg_6 mailbox_3(
        .clock(mailbox_3__clock),
        .reset(mailbox_3__reset),
        .d(mailbox_3__d),
        .q(mailbox_3__q)
    );
    dtp_transmit_side__reg_6 mailbox_4(
        .clock(mailbox_4__clock),
        .reset(mailbox_4__reset),
        .d(mailbox_4__d),
        .q(mailbox_4__q)
    );
    dtp_transmit_side__reg_12 mailbox_pattern(
        .clock(mailbox_pattern__clock),
        .reset(mailbox_pattern__reset),
        .d(mailbox_pattern__d),
        .q(mailbox_pattern__q)
    );
    dtp_transmit_side__reg_1 toggle(
        .clock(toggle__clock),
        .reset(toggle__reset),
        .d(toggle__d),
        .q(toggle__q)
    );
    dtp_transmit_side__events__synchroniser synchroniser(
        .clock(synchroniser__clock),
        .level(synchroniser__level),
        .synced(synchroniser__synced)
    );
    dtp_transmit_side__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_transmit_side__reg_6 arrived_0(
        .clock(arrived_0__clock),
        .reset(arrived_0__reset),
        .d(arrived_0__d),
        .q(arrived_0__q)
    );
    dtp_transmit_side__reg_6 arrived_1(
        .clock(arrived_1__clock),
        .reset(arrived_1__reset),
        .d(arrived_1__d),
        .q(arrived_1__q)
    );
    dtp_transmit_side__reg_6 arrived_2(
        .clock(arrived_2__clock),
        .reset(arrived_2__reset),
        .d(arrived_2__d),
        .q(arrived_2__q)
    );
    dtp_transmit_side__reg_6 arrived_3(
        .clock(arrived_3__clock),
        .reset(arrived_3__reset),
        .d(arrived_3__d),
        .q(arrived_3__q)
    );
    dtp_transmit_side__reg_6 arrived_4(
        .clock(arrived_4__clock),
        .reset(arrived_4__reset),
        .d(arrived_4__d),
        .q(arrived_4__q)
    );
    dtp_transmit_side__reg_12 arrived_pattern(
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

endmodule // dtp_transmit_side__events

module dtp_transmit_side__events__synchroniser(clock,level,synced);

    // Module arguments
    input wire clock;
    input wire level;
    output wire synced;

    // Update code (wrapper)
    (* async_reg = "true", srl_style = "register" *) reg [1:0] stages = 2'b00;
    always @(posedge clock) stages <= {stages[0], level};
    assign synced = stages[1];
endmodule // dtp_transmit_side__events__synchroniser

module dtp_transmit_side__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_transmit_side__reg_1

module dtp_transmit_side__reg_12(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [11:0] d;
    output reg [11:0] q;

    // Update code (custom)
    initial q = 12'h0;
    always @(posedge clock) q <= reset ? 12'h0 : d;
endmodule // dtp_transmit_side__reg_12

module dtp_transmit_side__reg_5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [4:0] d;
    output reg [4:0] q;

    // Update code (custom)
    initial q = 5'b0;
    always @(posedge clock) q <= reset ? 5'b0 : d;
endmodule // dtp_transmit_side__reg_5

module dtp_transmit_side__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_transmit_side__reg_6

module dtp_transmit_side__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_transmit_side__reg_7

`default_nettype wire
