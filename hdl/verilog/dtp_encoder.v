// dtp_encoder: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_encoder(clock,reset,xgmii_txd,xgmii_txc,sync_header,payload,idle);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    output reg [1:0] sync_header;
    output reg [63:0] payload;
    output reg idle;

    // Stub signals
    reg header__clock;
    reg header__reset;
    reg [1:0] header__d;
    wire [1:0] header__q;
    reg coded__clock;
    reg coded__reset;
    reg [63:0] coded__d;
    wire [63:0] coded__q;
    reg is_idle__clock;
    reg is_idle__reset;
    reg is_idle__d;
    wire is_idle__q;
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
    wire [31:0] left__octets;
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
    wire [31:0] right__octets;
    wire [27:0] right__codes;
    wire right__is_data;
    wire right__is_codes;
    wire right__is_start;
    wire right__is_ordered;
    wire right__is_signal;
    wire right__is_terminate;
    wire right__has_error;

    // Local signals
    reg t_type_c;
    reg t_type_s;
    reg t_type_t;
    reg t_type_d;
    reg legal;
    reg [63:0] octets;
    reg [63:0] codes;
    reg [63:0] fields;
    reg [63:0] o_codes;

    // Sub module instances
    dtp_encoder__reg_2_b1 header(
        .clock(header__clock),
        .reset(header__reset),
        .d(header__d),
        .q(header__q)
    );
    dtp_encoder__reg_64_h100000001000055 coded(
        .clock(coded__clock),
        .reset(coded__reset),
        .d(coded__d),
        .q(coded__q)
    );
    dtp_encoder__reg_1 is_idle(
        .clock(is_idle__clock),
        .reset(is_idle__reset),
        .d(is_idle__d),
        .q(is_idle__q)
    );
    dtp_encoder__reg_1 tx_d(
        .clock(tx_d__clock),
        .reset(tx_d__reset),
        .d(tx_d__d),
        .q(tx_d__q)
    );
    dtp_encoder__reg_1 tx_e(
        .clock(tx_e__clock),
        .reset(tx_e__reset),
        .d(tx_e__d),
        .q(tx_e__q)
    );
    dtp_encoder__left left(
        .data(left__data),
        .control(left__control),
        .octets(left__octets),
        .codes(left__codes),
        .is_data(left__is_data),
        .is_codes(left__is_codes),
        .is_start(left__is_start),
        .is_ordered(left__is_ordered),
        .is_signal(left__is_signal),
        .is_terminate(left__is_terminate),
        .has_error(left__has_error)
    );
    dtp_encoder__left right(
        .data(right__data),
        .control(right__control),
        .octets(right__octets),
        .codes(right__codes),
        .is_data(right__is_data),
        .is_codes(right__is_codes),
        .is_start(right__is_start),
        .is_ordered(right__is_ordered),
        .is_signal(right__is_signal),
        .is_terminate(right__is_terminate),
        .has_error(right__has_error)
    );

    // Update code
    always @(*) begin
        header__clock = clock;
        coded__clock = clock;
        is_idle__clock = clock;
        tx_d__clock = clock;
        tx_e__clock = clock;
        header__reset = reset;
        coded__reset = reset;
        is_idle__reset = reset;
        tx_d__reset = reset;
        tx_e__reset = reset;
        left__data = xgmii_txd[(32'h0)+:(32)];
        left__control = xgmii_txc[(32'h0)+:(4)];
        right__data = xgmii_txd[(32'h20)+:(32)];
        right__control = xgmii_txc[(32'h4)+:(4)];
        t_type_c = (left__is_codes & right__is_codes & ~(left__has_error | right__has_error)) | (left__is_codes & right__is_ordered) | (left__is_ordered & right__is_codes) | (left__is_ordered & right__is_ordered);
        t_type_s = (left__is_start & right__is_data) | ((left__is_codes | left__is_ordered) & right__is_start);
        t_type_t = (left__is_terminate & right__is_codes) | (left__is_data & right__is_terminate);
        t_type_d = left__is_data & right__is_data;
        legal = (t_type_c & ~tx_d__q) | (t_type_s & ~tx_d__q & ~tx_e__q) | ((t_type_t | t_type_d) & (tx_d__q | tx_e__q));
        tx_d__d = legal & (t_type_s | t_type_d);
        tx_e__d = ~legal;
        octets = ((left__octets) & 64'hffffffffffffffff) | (((right__octets) & 64'hffffffffffffffff) << 32'h20);
        codes = (((left__codes) & 64'hffffffffffffffff) << 32'h8) | (((right__codes) & 64'hffffffffffffffff) << 32'h24);
        o_codes = 32'h0;
        if (left__is_signal & right__is_signal) begin
            o_codes = 64'hff00000000;
        end
        else if (left__is_signal) begin
            o_codes = 64'hf00000000;
        end
        else if (right__is_signal) begin
            o_codes = 64'hf000000000;
        end
        if (t_type_t) begin
            if (xgmii_txc[32'h0]) begin
                fields = 32'h87;
            end
            else if (xgmii_txc[32'h1]) begin
                fields = 32'h99;
            end
            else if (xgmii_txc[32'h2]) begin
                fields = 32'haa;
            end
            else if (xgmii_txc[32'h3]) begin
                fields = 32'hb4;
            end
            else if (xgmii_txc[32'h4]) begin
                fields = 32'hcc;
            end
            else if (xgmii_txc[32'h5]) begin
                fields = 32'hd2;
            end
            else if (xgmii_txc[32'h6]) begin
                fields = 32'he1;
            end
            else begin
                fields = 32'hff;
            end
        end
        else if (left__is_data) begin
            fields = 32'h0;
        end
        else if (left__is_start) begin
            fields = 32'h78;
        end
        else if (left__is_ordered) begin
            if (right__is_start) begin
                fields = 32'h66;
            end
            else if (right__is_ordered) begin
                fields = 32'h55;
            end
            else begin
                fields = 32'h4b;
            end
        end
        else if (right__is_start) begin
            fields = 32'h33;
        end
        else if (right__is_ordered) begin
            fields = 32'h2d;
        end
        else begin
            fields = 32'h1e;
        end
        header__d = 32'h1;
        if (~legal) begin
            coded__d = 64'h3c78f1e3c78f1e1e;
        end
        else if (t_type_t) begin
            coded__d = fields | (octets << 32'h8) | codes;
        end
        else begin
            coded__d = fields | octets | codes | o_codes;
            if (t_type_d) begin
                header__d = 32'h2;
            end
        end
        is_idle__d = legal & left__is_codes & right__is_codes & ~|codes;
        sync_header = header__q;
        payload = coded__q;
        idle = is_idle__q;
    end

endmodule // dtp_encoder

module dtp_encoder__left(data,control,octets,codes,is_data,is_codes,is_start,is_ordered,is_signal,is_terminate,has_error);

    // Module arguments
    input wire [31:0] data;
    input wire [3:0] control;
    output reg [31:0] octets;
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
    wire [7:0] lanes_0__data;
    wire [6:0] lanes_0__code;
    wire lanes_0__has_code;
    wire lanes_0__is_error;
    wire lanes_0__is_terminate;
    reg [7:0] lanes_1__octet;
    reg lanes_1__is_control;
    wire [7:0] lanes_1__data;
    wire [6:0] lanes_1__code;
    wire lanes_1__has_code;
    wire lanes_1__is_error;
    wire lanes_1__is_terminate;
    reg [7:0] lanes_2__octet;
    reg lanes_2__is_control;
    wire [7:0] lanes_2__data;
    wire [6:0] lanes_2__code;
    wire lanes_2__has_code;
    wire lanes_2__is_error;
    wire lanes_2__is_terminate;
    reg [7:0] lanes_3__octet;
    reg lanes_3__is_control;
    wire [7:0] lanes_3__data;
    wire [6:0] lanes_3__code;
    wire lanes_3__has_code;
    wire lanes_3__is_error;
    wire lanes_3__is_terminate;

    // Local signals
    reg [7:0] first;
    reg leads;

    // Sub module instances
    dtp_encoder__left__lanes lanes_0(
        .octet(lanes_0__octet),
        .is_control(lanes_0__is_control),
        .data(lanes_0__data),
        .code(lanes_0__code),
        .has_code(lanes_0__has_code),
        .is_error(lanes_0__is_error),
        .is_terminate(lanes_0__is_terminate)
    );
    dtp_encoder__left__lanes lanes_1(
        .octet(lanes_1__octet),
        .is_control(lanes_1__is_control),
        .data(lanes_1__data),
        .code(lanes_1__code),
        .has_code(lanes_1__has_code),
        .is_error(lanes_1__is_error),
        .is_terminate(lanes_1__is_terminate)
    );
    dtp_encoder__left__lanes lanes_2(
        .octet(lanes_2__octet),
        .is_control(lanes_2__is_control),
        .data(lanes_2__data),
        .code(lanes_2__code),
        .has_code(lanes_2__has_code),
        .is_error(lanes_2__is_error),
        .is_terminate(lanes_2__is_terminate)
    );
    dtp_encoder__left__lanes lanes_3(
        .octet(lanes_3__octet),
        .is_control(lanes_3__is_control),
        .data(lanes_3__data),
        .code(lanes_3__code),
        .has_code(lanes_3__has_code),
        .is_error(lanes_3__is_error),
        .is_terminate(lanes_3__is_terminate)
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
        octets = ((lanes_0__data) & 32'hffffffff) | (((lanes_1__data) & 32'hffffffff) << 32'h8) | (((lanes_2__data) & 32'hffffffff) << 32'h10) | (((lanes_3__data) & 32'hffffffff) << 32'h18);
        codes = ((lanes_0__code) & 28'hfffffff) | (((lanes_1__code) & 28'hfffffff) << 32'h7) | (((lanes_2__code) & 28'hfffffff) << 32'he) | (((lanes_3__code) & 28'hfffffff) << 32'h15);
        first = data[(32'h0)+:(8)];
        leads = control == 32'h1;
        is_data = control == 32'h0;
        is_codes = lanes_0__has_code & lanes_1__has_code & lanes_2__has_code & lanes_3__has_code;
        is_start = leads & (first == 32'hfb);
        is_signal = leads & (first == 32'h5c);
        is_ordered = leads & ((first == 32'h9c) | (first == 32'h5c));
        has_error = lanes_0__is_error | lanes_1__is_error | lanes_2__is_error | lanes_3__is_error;
        is_terminate = (lanes_0__is_terminate & lanes_1__has_code & lanes_2__has_code & lanes_3__has_code) | ((control == 32'he) & lanes_1__is_terminate & lanes_2__has_code & lanes_3__has_code) | ((control == 32'hc) & lanes_2__is_terminate & lanes_3__has_code) | ((control == 32'h8) & lanes_3__is_terminate);
    end

endmodule // dtp_encoder__left

module dtp_encoder__left__lanes(octet,is_control,data,code,has_code,is_error,is_terminate);

    // Module arguments
    input wire [7:0] octet;
    input wire is_control;
    output reg [7:0] data;
    output reg [6:0] code;
    output reg has_code;
    output reg is_error;
    output reg is_terminate;

    // Local signals
    reg [2:0] high;
    reg [4:0] low;

    // Update code
    always @(*) begin
        high = octet[(32'h5)+:(3)];
        low = octet[(32'h0)+:(5)];
        data = octet;
        code = 32'h0;
        if (is_control) begin
            data = 32'h0;
            if (high == 32'h0) begin
                if (low[32'h3]) begin
                    code = 32'h2d;
                end
                else if (~low[32'h0]) begin
                    code = 32'h6;
                end
            end
            else if (high == 32'h1) begin
                code = 32'h33;
            end
            else if (high == 32'h3) begin
                code = 32'h4b;
            end
            else if (high == 32'h5) begin
                code = 32'h55;
            end
            else if (high == 32'h6) begin
                code = 32'h66;
            end
            else if (high == 32'h7) begin
                if (~low[32'h0]) begin
                    code = 32'h1e;
                end
                else if (~low[32'h3]) begin
                    code = 32'h78;
                end
            end
        end
        is_error = is_control & (octet == 32'hfe);
        is_terminate = is_control & (octet == 32'hfd);
        has_code = is_control & (((high == 32'h0) & ((low == 32'h6) | (low == 32'h7))) | ((low == 32'h1c) & (high != 32'h2) & (high != 32'h4) & (high != 32'h7)) | (octet == 32'hfe) | (octet == 32'hf7));
    end

endmodule // dtp_encoder__left__lanes

module dtp_encoder__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_encoder__reg_1

module dtp_encoder__reg_2_b1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b1;
    always @(posedge clock) q <= reset ? 2'b1 : d;
endmodule // dtp_encoder__reg_2_b1

module dtp_encoder__reg_64_h100000001000055(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100000001000055;
    always @(posedge clock) q <= reset ? 64'h100000001000055 : d;
endmodule // dtp_encoder__reg_64_h100000001000055

`default_nettype wire
