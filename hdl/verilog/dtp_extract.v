// dtp_extract: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_extract(clock,block_hdr,block_payload,enable,is_message,mailbox_toggle,mailbox_kind,mailbox_value,mailbox_overrun);

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
    dtp_extract__crc8 crc8(
        .field(crc8__field),
        .crc(crc8__crc)
    );
    dtp_extract__reg_1 toggle(
        .clock(toggle__clock),
        .reset(toggle__reset),
        .d(toggle__d),
        .q(toggle__q)
    );
    dtp_extract__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_extract__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_extract__reg_1 overrun(
        .clock(overrun__clock),
        .reset(overrun__reset),
        .d(overrun__d),
        .q(overrun__q)
    );
    dtp_extract__reg_3 hold_ticks(
        .clock(hold_ticks__clock),
        .reset(hold_ticks__reset),
        .d(hold_ticks__d),
        .q(hold_ticks__q)
    );
    dtp_extract__reg_1 lost(
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

endmodule // dtp_extract

module dtp_extract__crc8(field,crc);

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
    dtp_extract__crc8__bits bits_014(
        .field(bits_014__field),
        .a(bits_014__a),
        .b(bits_014__b),
        .c(bits_014__c)
    );
    dtp_extract__crc8__bits_256 bits_256(
        .field(bits_256__field),
        .a(bits_256__a),
        .b(bits_256__b),
        .c(bits_256__c)
    );
    dtp_extract__crc8__bits_37 bits_37(
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

endmodule // dtp_extract__crc8

module dtp_extract__crc8__bits(field,a,b,c);

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

endmodule // dtp_extract__crc8__bits

module dtp_extract__crc8__bits_256(field,a,b,c);

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

endmodule // dtp_extract__crc8__bits_256

module dtp_extract__crc8__bits_37(field,a,b,c);

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

endmodule // dtp_extract__crc8__bits_37

module dtp_extract__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_extract__reg_1

module dtp_extract__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_extract__reg_3

module dtp_extract__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_extract__reg_45

`default_nettype wire
