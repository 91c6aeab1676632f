// dtp_delay: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_delay(clock,reset,link_up,enable,restart,msb_sent,init_sent,ack_valid,ack_value,ack_age,free_units,rounds,alpha_units,wants_mark,wants_init,delay_units,delay_valid,no_peer,rejected);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire link_up;
    input wire enable;
    input wire restart;
    input wire msb_sent;
    input wire init_sent;
    input wire ack_valid;
    input wire [44:0] ack_value;
    input wire [3:0] ack_age;
    input wire [44:0] free_units;
    input wire [5:0] rounds;
    input wire [7:0] alpha_units;
    output reg wants_mark;
    output reg wants_init;
    output reg [19:0] delay_units;
    output reg delay_valid;
    output reg no_peer;
    output reg rejected;

    // Constant declarations
    localparam retry = 28'h2000;
    localparam retry_slow = 28'h9502f90;

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
    reg timer_ticks__clock;
    reg timer_ticks__reset;
    reg [27:0] timer_ticks__d;
    wire [27:0] timer_ticks__q;
    reg attempts__clock;
    reg attempts__reset;
    reg [6:0] attempts__d;
    wire [6:0] attempts__q;
    reg rounds_done__clock;
    reg rounds_done__reset;
    reg [5:0] rounds_done__d;
    wire [5:0] rounds_done__q;
    reg half_max__clock;
    reg half_max__reset;
    reg [19:0] half_max__d;
    wire [19:0] half_max__q;
    reg delay__clock;
    reg delay__reset;
    reg [19:0] delay__d;
    wire [19:0] delay__q;
    reg measured__clock;
    reg measured__reset;
    reg measured__d;
    wire measured__q;
    reg round_trip_valid__clock;
    reg round_trip_valid__reset;
    reg round_trip_valid__d;
    wire round_trip_valid__q;
    reg round_trip__clock;
    reg round_trip__reset;
    reg [44:0] round_trip__d;
    wire [44:0] round_trip__q;
    reg correction__clock;
    reg correction__reset;
    reg [8:0] correction__d;
    wire [8:0] correction__q;
    reg corrected_valid__clock;
    reg corrected_valid__reset;
    reg corrected_valid__d;
    wire corrected_valid__q;
    reg corrected__clock;
    reg corrected__reset;
    reg [44:0] corrected__d;
    wire [44:0] corrected__q;
    reg reject__clock;
    reg reject__reset;
    reg reject__d;
    wire reject__q;

    // Local signals
    reg down;
    reg clear;
    reg [19:0] half;
    reg [19:0] scaled;
    reg out_of_range;
    reg take;
    reg [5:0] rounds_next;
    reg last;

    // Sub module instances
    dtp_delay__reg_1 marked(
        .clock(marked__clock),
        .reset(marked__reset),
        .d(marked__d),
        .q(marked__q)
    );
    dtp_delay__reg_1 wanted(
        .clock(wanted__clock),
        .reset(wanted__reset),
        .d(wanted__d),
        .q(wanted__q)
    );
    dtp_delay__reg_1 started(
        .clock(started__clock),
        .reset(started__reset),
        .d(started__d),
        .q(started__q)
    );
    dtp_delay__reg_28 timer_ticks(
        .clock(timer_ticks__clock),
        .reset(timer_ticks__reset),
        .d(timer_ticks__d),
        .q(timer_ticks__q)
    );
    dtp_delay__reg_7 attempts(
        .clock(attempts__clock),
        .reset(attempts__reset),
        .d(attempts__d),
        .q(attempts__q)
    );
    dtp_delay__reg_6 rounds_done(
        .clock(rounds_done__clock),
        .reset(rounds_done__reset),
        .d(rounds_done__d),
        .q(rounds_done__q)
    );
    dtp_delay__reg_20 half_max(
        .clock(half_max__clock),
        .reset(half_max__reset),
        .d(half_max__d),
        .q(half_max__q)
    );
    dtp_delay__reg_20 delay(
        .clock(delay__clock),
        .reset(delay__reset),
        .d(delay__d),
        .q(delay__q)
    );
    dtp_delay__reg_1 measured(
        .clock(measured__clock),
        .reset(measured__reset),
        .d(measured__d),
        .q(measured__q)
    );
    dtp_delay__reg_1 round_trip_valid(
        .clock(round_trip_valid__clock),
        .reset(round_trip_valid__reset),
        .d(round_trip_valid__d),
        .q(round_trip_valid__q)
    );
    dtp_delay__reg_45 round_trip(
        .clock(round_trip__clock),
        .reset(round_trip__reset),
        .d(round_trip__d),
        .q(round_trip__q)
    );
    dtp_delay__reg_9 correction(
        .clock(correction__clock),
        .reset(correction__reset),
        .d(correction__d),
        .q(correction__q)
    );
    dtp_delay__reg_1 corrected_valid(
        .clock(corrected_valid__clock),
        .reset(corrected_valid__reset),
        .d(corrected_valid__d),
        .q(corrected_valid__q)
    );
    dtp_delay__reg_45 corrected(
        .clock(corrected__clock),
        .reset(corrected__reset),
        .d(corrected__d),
        .q(corrected__q)
    );
    dtp_delay__reg_1 reject(
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
        timer_ticks__clock = clock;
        attempts__clock = clock;
        rounds_done__clock = clock;
        marked__d = marked__q;
        wanted__d = wanted__q;
        started__d = started__q;
        timer_ticks__d = timer_ticks__q;
        attempts__d = attempts__q;
        rounds_done__d = rounds_done__q;
        half_max__clock = clock;
        delay__clock = clock;
        measured__clock = clock;
        half_max__d = half_max__q;
        delay__d = delay__q;
        measured__d = measured__q;
        round_trip_valid__clock = clock;
        round_trip__clock = clock;
        correction__clock = clock;
        corrected_valid__clock = clock;
        corrected__clock = clock;
        reject__clock = clock;
        down = reset | ~link_up | ~enable;
        clear = down | restart;
        marked__reset = down;
        wanted__reset = clear;
        started__reset = clear;
        attempts__reset = clear;
        rounds_done__reset = clear;
        half_max__reset = clear;
        measured__reset = clear;
        round_trip_valid__reset = clear;
        corrected_valid__reset = clear;
        reject__reset = clear;
        delay__reset = clear;
        timer_ticks__reset = 1'b0;
        round_trip__reset = 1'b0;
        correction__reset = 1'b0;
        corrected__reset = 1'b0;
        round_trip_valid__d = ack_valid;
        round_trip__d = free_units - ack_value;
        correction__d = ((alpha_units) & 9'h1ff) + ((ack_age) & 9'h1ff);
        corrected_valid__d = round_trip_valid__q;
        corrected__d = round_trip__q - ((correction__q) & 45'h1fffffffffff);
        if (~measured__q) begin
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
                timer_ticks__d = retry_slow;
                if (~attempts__q[32'h6]) begin
                    timer_ticks__d = retry;
                    attempts__d = attempts__q + 32'h1;
                end
            end
            else if (~wanted__q) begin
                timer_ticks__d = timer_ticks__q - 32'h1;
                wanted__d = timer_ticks__q == 32'h1;
            end
        end
        out_of_range = |corrected__q[(32'h15)+:(24)];
        half = corrected__q[(32'h1)+:(20)];
        scaled = half - ((half[(32'hb)+:(9)]) & 20'hfffff);
        take = corrected_valid__q & ~measured__q;
        reject__d = take & out_of_range;
        rounds_next = rounds_done__q + 32'h1;
        last = rounds_next >= rounds;
        if (take & ~out_of_range) begin
            if (half > half_max__q) begin
                half_max__d = half;
                delay__d = scaled;
            end
            attempts__d = 32'h0;
            rounds_done__d = rounds_next;
            measured__d = last;
            wanted__d = ~last;
        end
        wants_mark = started__q & ~marked__q;
        wants_init = wanted__q;
        delay_units = delay__q;
        delay_valid = measured__q;
        no_peer = attempts__q[32'h6];
        rejected = reject__q;
    end

endmodule // dtp_delay

module dtp_delay__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_delay__reg_1

module dtp_delay__reg_20(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [19:0] d;
    output reg [19:0] q;

    // Update code (custom)
    initial q = 20'h0;
    always @(posedge clock) q <= reset ? 20'h0 : d;
endmodule // dtp_delay__reg_20

module dtp_delay__reg_28(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [27:0] d;
    output reg [27:0] q;

    // Update code (custom)
    initial q = 28'h0;
    always @(posedge clock) q <= reset ? 28'h0 : d;
endmodule // dtp_delay__reg_28

module dtp_delay__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_delay__reg_45

module dtp_delay__reg_6(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [5:0] d;
    output reg [5:0] q;

    // Update code (custom)
    initial q = 6'b0;
    always @(posedge clock) q <= reset ? 6'b0 : d;
endmodule // dtp_delay__reg_6

module dtp_delay__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_delay__reg_7

module dtp_delay__reg_9(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [8:0] d;
    output reg [8:0] q;

    // Update code (custom)
    initial q = 9'b0;
    always @(posedge clock) q <= reset ? 9'b0 : d;
endmodule // dtp_delay__reg_9

`default_nettype wire
