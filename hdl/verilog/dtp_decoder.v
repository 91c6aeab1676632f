// dtp_decoder: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_decoder(clock,reset,next_hdr,next_payload,next_is_message,next_pcs_ok,pcs_ok,not_idle,xgmii_rxd,xgmii_rxc,bad_block,sequence_error);

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
    dtp_decoder__kind kind(
        .sync_header(kind__sync_header),
        .payload(kind__payload),
        .is_valid(kind__is_valid),
        .is_c_or_s(kind__is_c_or_s)
    );
    dtp_decoder__state state(
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
    dtp_decoder__word word(
        .payload(word__payload),
        .high(word__high),
        .data(word__data)
    );
    dtp_decoder__reg_1 ok(
        .clock(ok__clock),
        .reset(ok__reset),
        .d(ok__d),
        .q(ok__q)
    );
    dtp_decoder__reg_64_h100009c0100009c decoded(
        .clock(decoded__clock),
        .reset(decoded__reset),
        .d(decoded__d),
        .q(decoded__q)
    );
    dtp_decoder__reg_1 is_valid(
        .clock(is_valid__clock),
        .reset(is_valid__reset),
        .d(is_valid__d),
        .q(is_valid__q)
    );
    dtp_decoder__reg_1 is_data(
        .clock(is_data__clock),
        .reset(is_data__reset),
        .d(is_data__d),
        .q(is_data__q)
    );
    dtp_decoder__reg_4_h5 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_decoder__word__shape shape(
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
    dtp_decoder__reg_64_hfefefefefefefefe rxd(
        .clock(rxd__clock),
        .reset(rxd__reset),
        .d(rxd__d),
        .q(rxd__q)
    );
    dtp_decoder__reg_8_hff rxc(
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

endmodule // dtp_decoder

module dtp_decoder__kind(sync_header,payload,is_valid,is_c_or_s);

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
    dtp_decoder__kind__codes codes_0(
        .code(codes_0__code),
        .outer(codes_0__outer),
        .inner(codes_0__inner),
        .is_error(codes_0__is_error)
    );
    dtp_decoder__kind__codes codes_1(
        .code(codes_1__code),
        .outer(codes_1__outer),
        .inner(codes_1__inner),
        .is_error(codes_1__is_error)
    );
    dtp_decoder__kind__codes codes_2(
        .code(codes_2__code),
        .outer(codes_2__outer),
        .inner(codes_2__inner),
        .is_error(codes_2__is_error)
    );
    dtp_decoder__kind__codes codes_3(
        .code(codes_3__code),
        .outer(codes_3__outer),
        .inner(codes_3__inner),
        .is_error(codes_3__is_error)
    );
    dtp_decoder__kind__codes codes_4(
        .code(codes_4__code),
        .outer(codes_4__outer),
        .inner(codes_4__inner),
        .is_error(codes_4__is_error)
    );
    dtp_decoder__kind__codes codes_5(
        .code(codes_5__code),
        .outer(codes_5__outer),
        .inner(codes_5__inner),
        .is_error(codes_5__is_error)
    );
    dtp_decoder__kind__codes codes_6(
        .code(codes_6__code),
        .outer(codes_6__outer),
        .inner(codes_6__inner),
        .is_error(codes_6__is_error)
    );
    dtp_decoder__kind__codes codes_7(
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

endmodule // dtp_decoder__kind

module dtp_decoder__kind__codes(code,outer,inner,is_error);

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

endmodule // dtp_decoder__kind__codes

module dtp_decoder__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_decoder__reg_1

module dtp_decoder__reg_4_h5(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h5;
    always @(posedge clock) q <= reset ? 4'h5 : d;
endmodule // dtp_decoder__reg_4_h5

module dtp_decoder__reg_64_h100009c0100009c(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100009c0100009c;
    always @(posedge clock) q <= reset ? 64'h100009c0100009c : d;
endmodule // dtp_decoder__reg_64_h100009c0100009c

module dtp_decoder__reg_64_hfefefefefefefefe(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'hfefefefefefefefe;
    always @(posedge clock) q <= reset ? 64'hfefefefefefefefe : d;
endmodule // dtp_decoder__reg_64_hfefefefefefefefe

module dtp_decoder__reg_8_hff(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'hff;
    always @(posedge clock) q <= reset ? 8'hff : d;
endmodule // dtp_decoder__reg_8_hff

module dtp_decoder__state(clock,reset,pcs_ok,r_type_c,r_type_s,r_type_t,r_type_d,may_end,is_error,bad_block,sequence_error);

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
    dtp_decoder__reg_1 is_bad(
        .clock(is_bad__clock),
        .reset(is_bad__reset),
        .d(is_bad__d),
        .q(is_bad__q)
    );
    dtp_decoder__reg_1 is_out_of_order(
        .clock(is_out_of_order__clock),
        .reset(is_out_of_order__reset),
        .d(is_out_of_order__d),
        .q(is_out_of_order__q)
    );
    dtp_decoder__reg_1 rx_d(
        .clock(rx_d__clock),
        .reset(rx_d__reset),
        .d(rx_d__d),
        .q(rx_d__q)
    );
    dtp_decoder__reg_1 rx_e(
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

endmodule // dtp_decoder__state

module dtp_decoder__word(payload,high,data);

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
    dtp_decoder__word__lanes lanes_0(
        .octet(lanes_0__octet),
        .octet_above(lanes_0__octet_above),
        .code(lanes_0__code),
        .is_code(lanes_0__is_code),
        .other(lanes_0__other),
        .is_octet(lanes_0__is_octet),
        .is_octet_above(lanes_0__is_octet_above),
        .lane(lanes_0__lane)
    );
    dtp_decoder__word__lanes lanes_1(
        .octet(lanes_1__octet),
        .octet_above(lanes_1__octet_above),
        .code(lanes_1__code),
        .is_code(lanes_1__is_code),
        .other(lanes_1__other),
        .is_octet(lanes_1__is_octet),
        .is_octet_above(lanes_1__is_octet_above),
        .lane(lanes_1__lane)
    );
    dtp_decoder__word__lanes lanes_2(
        .octet(lanes_2__octet),
        .octet_above(lanes_2__octet_above),
        .code(lanes_2__code),
        .is_code(lanes_2__is_code),
        .other(lanes_2__other),
        .is_octet(lanes_2__is_octet),
        .is_octet_above(lanes_2__is_octet_above),
        .lane(lanes_2__lane)
    );
    dtp_decoder__word__lanes lanes_3(
        .octet(lanes_3__octet),
        .octet_above(lanes_3__octet_above),
        .code(lanes_3__code),
        .is_code(lanes_3__is_code),
        .other(lanes_3__other),
        .is_octet(lanes_3__is_octet),
        .is_octet_above(lanes_3__is_octet_above),
        .lane(lanes_3__lane)
    );
    dtp_decoder__word__lanes lanes_4(
        .octet(lanes_4__octet),
        .octet_above(lanes_4__octet_above),
        .code(lanes_4__code),
        .is_code(lanes_4__is_code),
        .other(lanes_4__other),
        .is_octet(lanes_4__is_octet),
        .is_octet_above(lanes_4__is_octet_above),
        .lane(lanes_4__lane)
    );
    dtp_decoder__word__lanes lanes_5(
        .octet(lanes_5__octet),
        .octet_above(lanes_5__octet_above),
        .code(lanes_5__code),
        .is_code(lanes_5__is_code),
        .other(lanes_5__other),
        .is_octet(lanes_5__is_octet),
        .is_octet_above(lanes_5__is_octet_above),
        .lane(lanes_5__lane)
    );
    dtp_decoder__word__lanes lanes_6(
        .octet(lanes_6__octet),
        .octet_above(lanes_6__octet_above),
        .code(lanes_6__code),
        .is_code(lanes_6__is_code),
        .other(lanes_6__other),
        .is_octet(lanes_6__is_octet),
        .is_octet_above(lanes_6__is_octet_above),
        .lane(lanes_6__lane)
    );
    dtp_decoder__word__lanes lanes_7(
        .octet(lanes_7__octet),
        .octet_above(lanes_7__octet_above),
        .code(lanes_7__code),
        .is_code(lanes_7__is_code),
        .other(lanes_7__other),
        .is_octet(lanes_7__is_octet),
        .is_octet_above(lanes_7__is_octet_above),
        .lane(lanes_7__lane)
    );
    dtp_decoder__word__shape shape(
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

endmodule // dtp_decoder__word

module dtp_decoder__word__lanes(octet,octet_above,code,is_code,other,is_octet,is_octet_above,lane);

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

endmodule // dtp_decoder__word__lanes

module dtp_decoder__word__shape(high,controls,codes,octets,octets_above,s0,s4,o0,o4);

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

endmodule // dtp_decoder__word__shape

`default_nettype wire
