// dtp_responder: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_responder(clock,reset,link_up,enable,init_valid,init_value,init_age,heard,ack_sent,start_units,wants_ack_valid,wants_ack_value,peer_seen,gc_heard,dropped);

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
    dtp_responder__reg_1 pending(
        .clock(pending__clock),
        .reset(pending__reset),
        .d(pending__d),
        .q(pending__q)
    );
    dtp_responder__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_responder__reg_16 residence(
        .clock(residence__clock),
        .reset(residence__reset),
        .d(residence__d),
        .q(residence__q)
    );
    dtp_responder__reg_1 guarded(
        .clock(guarded__clock),
        .reset(guarded__reset),
        .d(guarded__d),
        .q(guarded__q)
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

module dtp_responder__reg_16(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [15:0] d;
    output reg [15:0] q;

    // Update code (custom)
    initial q = 16'h0;
    always @(posedge clock) q <= reset ? 16'h0 : d;
endmodule // dtp_responder__reg_16

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
