// dtp_responder: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_responder(clock,reset,link_up,enable,init_valid,init_value,init_age,heard,ack_sent,max_q_units,wants_ack_valid,wants_ack_value,peer_seen,gc_heard,dropped);

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
    input wire [5:0] max_q_units;
    output reg wants_ack_valid;
    output reg [44:0] wants_ack_value;
    output reg peer_seen;
    output reg gc_heard;
    output reg dropped;

    // Constant declarations
    localparam start_units = 8'h3c;
    localparam tick_units = 8'h14;
    localparam wait_max = 11'b11111010000;

    // Stub signals
    reg pending__clock;
    reg pending__reset;
    reg pending__d;
    wire pending__q;
    reg answer__clock;
    reg answer__reset;
    reg [44:0] answer__d;
    wire [44:0] answer__q;
    reg wait_ticks__clock;
    reg wait_ticks__reset;
    reg [10:0] wait_ticks__d;
    wire [10:0] wait_ticks__q;
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
    reg late;
    reg guard;
    reg [44:0] base;
    reg [7:0] growth;

    // Sub module instances
    dtp_responder__reg_1 pending(
        .clock(pending__clock),
        .reset(pending__reset),
        .d(pending__d),
        .q(pending__q)
    );
    dtp_responder__reg_45 answer(
        .clock(answer__clock),
        .reset(answer__reset),
        .d(answer__d),
        .q(answer__q)
    );
    dtp_responder__reg_11 wait_ticks(
        .clock(wait_ticks__clock),
        .reset(wait_ticks__reset),
        .d(wait_ticks__d),
        .q(wait_ticks__q)
    );
    dtp_responder__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_responder__reg_1 gc_last(
        .clock(gc_last__clock),
        .reset(gc_last__reset),
        .d(gc_last__d),
        .q(gc_last__q)
    );
    dtp_responder__reg_1 drop(
        .clock(drop__clock),
        .reset(drop__reset),
        .d(drop__d),
        .q(drop__q)
    );

    // Update code
    always @(*) begin
        pending__clock = clock;
        answer__clock = clock;
        wait_ticks__clock = clock;
        seen__clock = clock;
        gc_last__clock = clock;
        drop__clock = clock;
        clear = reset | ~link_up | ~enable;
        pending__reset = clear;
        seen__reset = clear;
        gc_last__reset = clear;
        drop__reset = clear;
        answer__reset = 1'b0;
        wait_ticks__reset = 1'b0;
        late = pending__q & ~init_valid & ~ack_sent & (wait_ticks__q == wait_max);
        drop__d = late;
        pending__d = init_valid | (pending__q & ~ack_sent & ~late);
        gc_last__d = ~init_valid & (gc_last__q | heard);
        seen__d = seen__q | heard | init_valid;
        guard = &wait_ticks__q[(32'h0)+:(7)];
        if (init_valid) begin
            wait_ticks__d = 32'h0;
            base = init_value;
            growth = start_units + ((max_q_units) & 8'hff) + ((init_age) & 8'hff);
        end
        else begin
            wait_ticks__d = wait_ticks__q + 32'h1;
            base = answer__q;
            growth = tick_units;
            if (guard) begin
                growth = tick_units + 32'h1;
            end
        end
        answer__d = base + ((growth) & 45'h1fffffffffff);
        wants_ack_valid = pending__q;
        wants_ack_value = answer__q;
        peer_seen = seen__q;
        gc_heard = gc_last__q;
        dropped = drop__q;
    end

endmodule // dtp_responder

module dtp_responder__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_responder__reg_1

module dtp_responder__reg_11(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [10:0] d;
    output reg [10:0] q;

    // Update code (custom)
    initial q = 11'b0;
    always @(posedge clock) q <= reset ? 11'b0 : d;
endmodule // dtp_responder__reg_11

module dtp_responder__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_responder__reg_45

`default_nettype wire
