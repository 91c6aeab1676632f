// dtp_delay: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_delay(clock,reset,link_up,enable,restart,msb_sent,init_sent,ack,units,strobe_short,strobe_second,rounds,wants_mark,wants_init,delay_units,delay_valid,least_units,rounds_done,measuring,no_peer,rejected);

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
    dtp_delay__reg_6 retry_shorts(
        .clock(retry_shorts__clock),
        .reset(retry_shorts__reset),
        .d(retry_shorts__d),
        .q(retry_shorts__q)
    );
    dtp_delay__reg_7 attempts(
        .clock(attempts__clock),
        .reset(attempts__reset),
        .d(attempts__d),
        .q(attempts__q)
    );
    dtp_delay__reg_6 count(
        .clock(count__clock),
        .reset(count__reset),
        .d(count__d),
        .q(count__q)
    );
    dtp_delay__reg_20_hfffff largest(
        .clock(largest__clock),
        .reset(largest__reset),
        .d(largest__d),
        .q(largest__q)
    );
    dtp_delay__reg_20 smallest(
        .clock(smallest__clock),
        .reset(smallest__reset),
        .d(smallest__d),
        .q(smallest__q)
    );
    dtp_delay__reg_20 delay(
        .clock(delay__clock),
        .reset(delay__reset),
        .d(delay__d),
        .q(delay__q)
    );
    dtp_delay__reg_1 done(
        .clock(done__clock),
        .reset(done__reset),
        .d(done__d),
        .q(done__q)
    );
    dtp_delay__reg_1 measured(
        .clock(measured__clock),
        .reset(measured__reset),
        .d(measured__d),
        .q(measured__q)
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

module dtp_delay__reg_20_hfffff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [19:0] d;
    output reg [19:0] q;

    // Update code (custom)
    initial q = 20'hfffff;
    always @(posedge clock) q <= reset ? 20'hfffff : d;
endmodule // dtp_delay__reg_20_hfffff

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

`default_nettype wire
