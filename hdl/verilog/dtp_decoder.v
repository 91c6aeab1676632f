// dtp_decoder: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_decoder(clock,reset,coded_hdr,coded_payload,next_hdr,next_payload,pcs_ok,xgmii_rxd,xgmii_rxc,bad_block,sequence_error);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] coded_hdr;
    input wire [63:0] coded_payload;
    input wire [1:0] next_hdr;
    input wire [63:0] next_payload;
    input wire pcs_ok;
    output reg [63:0] xgmii_rxd;
    output reg [7:0] xgmii_rxc;
    output reg bad_block;
    output reg sequence_error;

    // Stub signals
    reg [1:0] kind__sync_header;
    reg [63:0] kind__payload;
    wire kind__r_type_c;
    wire kind__r_type_s;
    wire kind__r_type_t;
    reg [63:0] word__payload;
    reg word__is_data;
    wire [63:0] word__data;
    wire [7:0] word__control;
    reg r_type_c__clock;
    reg r_type_c__reset;
    reg r_type_c__d;
    wire r_type_c__q;
    reg r_type_s__clock;
    reg r_type_s__reset;
    reg r_type_s__d;
    wire r_type_s__q;
    reg r_type_t__clock;
    reg r_type_t__reset;
    reg r_type_t__d;
    wire r_type_t__q;
    reg rxd__clock;
    reg rxd__reset;
    reg [63:0] rxd__d;
    wire [63:0] rxd__q;
    reg rxc__clock;
    reg rxc__reset;
    reg [7:0] rxc__d;
    wire [7:0] rxc__q;
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
    reg r_type_d;
    reg is_known;
    reg legal;

    // Sub module instances
    dtp_decoder__kind kind(
        .sync_header(kind__sync_header),
        .payload(kind__payload),
        .r_type_c(kind__r_type_c),
        .r_type_s(kind__r_type_s),
        .r_type_t(kind__r_type_t)
    );
    dtp_decoder__word word(
        .payload(word__payload),
        .is_data(word__is_data),
        .data(word__data),
        .control(word__control)
    );
    dtp_decoder__r_type_c r_type_c(
        .clock(r_type_c__clock),
        .reset(r_type_c__reset),
        .d(r_type_c__d),
        .q(r_type_c__q)
    );
    dtp_decoder__r_type_s r_type_s(
        .clock(r_type_s__clock),
        .reset(r_type_s__reset),
        .d(r_type_s__d),
        .q(r_type_s__q)
    );
    dtp_decoder__r_type_t r_type_t(
        .clock(r_type_t__clock),
        .reset(r_type_t__reset),
        .d(r_type_t__d),
        .q(r_type_t__q)
    );
    dtp_decoder__rxd rxd(
        .clock(rxd__clock),
        .reset(rxd__reset),
        .d(rxd__d),
        .q(rxd__q)
    );
    dtp_decoder__rxc rxc(
        .clock(rxc__clock),
        .reset(rxc__reset),
        .d(rxc__d),
        .q(rxc__q)
    );
    dtp_decoder__is_bad is_bad(
        .clock(is_bad__clock),
        .reset(is_bad__reset),
        .d(is_bad__d),
        .q(is_bad__q)
    );
    dtp_decoder__is_out_of_order is_out_of_order(
        .clock(is_out_of_order__clock),
        .reset(is_out_of_order__reset),
        .d(is_out_of_order__d),
        .q(is_out_of_order__q)
    );
    dtp_decoder__rx_d rx_d(
        .clock(rx_d__clock),
        .reset(rx_d__reset),
        .d(rx_d__d),
        .q(rx_d__q)
    );
    dtp_decoder__rx_e rx_e(
        .clock(rx_e__clock),
        .reset(rx_e__reset),
        .d(rx_e__d),
        .q(rx_e__q)
    );

    // Update code
    always @(*) begin
        r_type_c__clock = clock;
        r_type_s__clock = clock;
        r_type_t__clock = clock;
        rxd__clock = clock;
        rxc__clock = clock;
        is_bad__clock = clock;
        is_out_of_order__clock = clock;
        rx_d__clock = clock;
        rx_e__clock = clock;
        r_type_c__reset = reset;
        r_type_s__reset = reset;
        r_type_t__reset = reset;
        rxd__reset = reset;
        rxc__reset = reset;
        is_bad__reset = reset;
        is_out_of_order__reset = reset;
        rx_d__reset = reset;
        rx_e__reset = reset;
        kind__sync_header = next_hdr;
        kind__payload = next_payload;
        r_type_c__d = kind__r_type_c;
        r_type_s__d = kind__r_type_s;
        r_type_t__d = kind__r_type_t;
        r_type_d = coded_hdr == 32'h2;
        is_known = r_type_c__q | r_type_s__q | r_type_t__q | r_type_d;
        legal = (r_type_c__q & ~rx_d__q) | (r_type_s__q & ~rx_d__q & ~rx_e__q) | (r_type_d & (rx_d__q | rx_e__q)) | (r_type_t__q & (rx_d__q | rx_e__q) & (kind__r_type_c | kind__r_type_s));
        rx_d__d = pcs_ok & legal & (r_type_s__q | r_type_d);
        rx_e__d = pcs_ok & ~legal;
        is_bad__d = pcs_ok & ~is_known;
        is_out_of_order__d = pcs_ok & is_known & ~legal;
        word__payload = coded_payload;
        word__is_data = coded_hdr == 32'h2;
        if (~pcs_ok) begin
            rxd__d = 64'h100009c0100009c;
            rxc__d = 32'h11;
        end
        else if (legal) begin
            rxd__d = word__data;
            rxc__d = word__control;
        end
        else begin
            rxd__d = 64'hfefefefefefefefe;
            rxc__d = 32'hff;
        end
        xgmii_rxd = rxd__q;
        xgmii_rxc = rxc__q;
        bad_block = is_bad__q;
        sequence_error = is_out_of_order__q;
    end

endmodule // dtp_decoder

module dtp_decoder__is_bad(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_decoder__is_bad

module dtp_decoder__is_out_of_order(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_decoder__is_out_of_order

module dtp_decoder__kind(sync_header,payload,r_type_c,r_type_s,r_type_t);

    // Module arguments
    input wire [1:0] sync_header;
    input wire [63:0] payload;
    output reg r_type_c;
    output reg r_type_s;
    output reg r_type_t;

    // Stub signals
    reg [6:0] codes__0__code;
    wire codes__0__is_invalid;
    wire codes__0__is_error;
    reg [6:0] codes__1__code;
    wire codes__1__is_invalid;
    wire codes__1__is_error;
    reg [6:0] codes__2__code;
    wire codes__2__is_invalid;
    wire codes__2__is_error;
    reg [6:0] codes__3__code;
    wire codes__3__is_invalid;
    wire codes__3__is_error;
    reg [6:0] codes__4__code;
    wire codes__4__is_invalid;
    wire codes__4__is_error;
    reg [6:0] codes__5__code;
    wire codes__5__is_invalid;
    wire codes__5__is_error;
    reg [6:0] codes__6__code;
    wire codes__6__is_invalid;
    wire codes__6__is_error;
    reg [6:0] codes__7__code;
    wire codes__7__is_invalid;
    wire codes__7__is_error;

    // Local signals
    reg [3:0] high;
    reg [3:0] low;
    reg [3:0] low_valid;
    reg [7:0] has_code;
    reg [7:0] is_invalid;
    reg [7:0] invalid;
    reg [3:0] o0;
    reg [3:0] o4;
    reg o_codes_valid;
    reg has_error;
    reg valid;
    reg is_c;
    reg is_s;
    reg is_t;

    // Sub module instances
    dtp_decoder__kind__codes__0 codes__0(
        .code(codes__0__code),
        .is_invalid(codes__0__is_invalid),
        .is_error(codes__0__is_error)
    );
    dtp_decoder__kind__codes__1 codes__1(
        .code(codes__1__code),
        .is_invalid(codes__1__is_invalid),
        .is_error(codes__1__is_error)
    );
    dtp_decoder__kind__codes__2 codes__2(
        .code(codes__2__code),
        .is_invalid(codes__2__is_invalid),
        .is_error(codes__2__is_error)
    );
    dtp_decoder__kind__codes__3 codes__3(
        .code(codes__3__code),
        .is_invalid(codes__3__is_invalid),
        .is_error(codes__3__is_error)
    );
    dtp_decoder__kind__codes__4 codes__4(
        .code(codes__4__code),
        .is_invalid(codes__4__is_invalid),
        .is_error(codes__4__is_error)
    );
    dtp_decoder__kind__codes__5 codes__5(
        .code(codes__5__code),
        .is_invalid(codes__5__is_invalid),
        .is_error(codes__5__is_error)
    );
    dtp_decoder__kind__codes__6 codes__6(
        .code(codes__6__code),
        .is_invalid(codes__6__is_invalid),
        .is_error(codes__6__is_error)
    );
    dtp_decoder__kind__codes__7 codes__7(
        .code(codes__7__code),
        .is_invalid(codes__7__is_invalid),
        .is_error(codes__7__is_error)
    );

    // Update code
    always @(*) begin
        codes__0__code = payload[(32'h8)+:(7)];
        codes__1__code = payload[(32'hf)+:(7)];
        codes__2__code = payload[(32'h16)+:(7)];
        codes__3__code = payload[(32'h1d)+:(7)];
        codes__4__code = payload[(32'h24)+:(7)];
        codes__5__code = payload[(32'h2b)+:(7)];
        codes__6__code = payload[(32'h32)+:(7)];
        codes__7__code = payload[(32'h39)+:(7)];
        is_invalid = ((codes__0__is_invalid) & 8'hff) | (((codes__1__is_invalid) & 8'hff) << 32'h1) | (((codes__2__is_invalid) & 8'hff) << 32'h2) | (((codes__3__is_invalid) & 8'hff) << 32'h3) | (((codes__4__is_invalid) & 8'hff) << 32'h4) | (((codes__5__is_invalid) & 8'hff) << 32'h5) | (((codes__6__is_invalid) & 8'hff) << 32'h6) | (((codes__7__is_invalid) & 8'hff) << 32'h7);
        has_error = codes__0__is_error | codes__1__is_error | codes__2__is_error | codes__3__is_error | codes__4__is_error | codes__5__is_error | codes__6__is_error | codes__7__is_error;
        o0 = payload[(32'h20)+:(4)];
        o4 = payload[(32'h24)+:(4)];
        low = payload[(32'h0)+:(4)];
        high = payload[(32'h4)+:(4)];
        is_c = 1'b0;
        is_s = 1'b0;
        is_t = payload[32'h7];
        o_codes_valid = 1'b1;
        if (high == 32'h1) begin
            low_valid = 32'he;
            has_code = 32'hff;
            is_c = ~has_error;
        end
        else if (high == 32'h2) begin
            low_valid = 32'hd;
            has_code = 32'hf;
            is_c = 1'b1;
            o_codes_valid = (o4 == 32'h0) | (o4 == 32'hf);
        end
        else if (high == 32'h3) begin
            low_valid = 32'h3;
            has_code = 32'hf;
            is_s = 1'b1;
        end
        else if (high == 32'h4) begin
            low_valid = 32'hb;
            has_code = 32'hf0;
            is_c = 1'b1;
            o_codes_valid = (o0 == 32'h0) | (o0 == 32'hf);
        end
        else if (high == 32'h5) begin
            low_valid = 32'h5;
            has_code = 32'h0;
            is_c = 1'b1;
            o_codes_valid = ((o0 == 32'h0) | (o0 == 32'hf)) & ((o4 == 32'h0) | (o4 == 32'hf));
        end
        else if (high == 32'h6) begin
            low_valid = 32'h6;
            has_code = 32'h0;
            is_s = 1'b1;
            o_codes_valid = (o0 == 32'h0) | (o0 == 32'hf);
        end
        else if (high == 32'h7) begin
            low_valid = 32'h8;
            has_code = 32'h0;
            is_s = 1'b1;
        end
        else if (high == 32'h8) begin
            low_valid = 32'h7;
            has_code = 32'hfe;
        end
        else if (high == 32'h9) begin
            low_valid = 32'h9;
            has_code = 32'hfc;
        end
        else if (high == 32'ha) begin
            low_valid = 32'ha;
            has_code = 32'hf8;
        end
        else if (high == 32'hb) begin
            low_valid = 32'h4;
            has_code = 32'hf0;
        end
        else if (high == 32'hc) begin
            low_valid = 32'hc;
            has_code = 32'he0;
        end
        else if (high == 32'hd) begin
            low_valid = 32'h2;
            has_code = 32'hc0;
        end
        else if (high == 32'he) begin
            low_valid = 32'h1;
            has_code = 32'h80;
        end
        else begin
            low_valid = 32'hf;
            has_code = 32'h0;
        end
        invalid = has_code & is_invalid;
        valid = (sync_header == 32'h1) & (low == low_valid) & o_codes_valid & ~|invalid;
        r_type_c = valid & is_c;
        r_type_s = valid & is_s;
        r_type_t = valid & is_t;
    end

endmodule // dtp_decoder__kind

module dtp_decoder__kind__codes__0(code,is_invalid,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg is_invalid;
    output reg is_error;

    // Update code
    always @(*) begin
        is_error = code == 32'h1e;
        is_invalid = 32'h1;
        if ((code == 32'h0) | (code == 32'h6) | (code == 32'h1e) | (code == 32'h2d) | (code == 32'h33) | (code == 32'h4b) | (code == 32'h55) | (code == 32'h66) | (code == 32'h78)) begin
            is_invalid = 32'h0;
        end
    end

endmodule // dtp_decoder__kind__codes__0

module dtp_decoder__kind__codes__1(code,is_invalid,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg is_invalid;
    output reg is_error;

    // Update code
    always @(*) begin
        is_error = code == 32'h1e;
        is_invalid = 32'h1;
        if ((code == 32'h0) | (code == 32'h6) | (code == 32'h1e) | (code == 32'h2d) | (code == 32'h33) | (code == 32'h4b) | (code == 32'h55) | (code == 32'h66) | (code == 32'h78)) begin
            is_invalid = 32'h0;
        end
    end

endmodule // dtp_decoder__kind__codes__1

module dtp_decoder__kind__codes__2(code,is_invalid,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg is_invalid;
    output reg is_error;

    // Update code
    always @(*) begin
        is_error = code == 32'h1e;
        is_invalid = 32'h1;
        if ((code == 32'h0) | (code == 32'h6) | (code == 32'h1e) | (code == 32'h2d) | (code == 32'h33) | (code == 32'h4b) | (code == 32'h55) | (code == 32'h66) | (code == 32'h78)) begin
            is_invalid = 32'h0;
        end
    end

endmodule // dtp_decoder__kind__codes__2

module dtp_decoder__kind__codes__3(code,is_invalid,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg is_invalid;
    output reg is_error;

    // Update code
    always @(*) begin
        is_error = code == 32'h1e;
        is_invalid = 32'h1;
        if ((code == 32'h0) | (code == 32'h6) | (code == 32'h1e) | (code == 32'h2d) | (code == 32'h33) | (code == 32'h4b) | (code == 32'h55) | (code == 32'h66) | (code == 32'h78)) begin
            is_invalid = 32'h0;
        end
    end

endmodule // dtp_decoder__kind__codes__3

module dtp_decoder__kind__codes__4(code,is_invalid,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg is_invalid;
    output reg is_error;

    // Update code
    always @(*) begin
        is_error = code == 32'h1e;
        is_invalid = 32'h1;
        if ((code == 32'h0) | (code == 32'h6) | (code == 32'h1e) | (code == 32'h2d) | (code == 32'h33) | (code == 32'h4b) | (code == 32'h55) | (code == 32'h66) | (code == 32'h78)) begin
            is_invalid = 32'h0;
        end
    end

endmodule // dtp_decoder__kind__codes__4

module dtp_decoder__kind__codes__5(code,is_invalid,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg is_invalid;
    output reg is_error;

    // Update code
    always @(*) begin
        is_error = code == 32'h1e;
        is_invalid = 32'h1;
        if ((code == 32'h0) | (code == 32'h6) | (code == 32'h1e) | (code == 32'h2d) | (code == 32'h33) | (code == 32'h4b) | (code == 32'h55) | (code == 32'h66) | (code == 32'h78)) begin
            is_invalid = 32'h0;
        end
    end

endmodule // dtp_decoder__kind__codes__5

module dtp_decoder__kind__codes__6(code,is_invalid,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg is_invalid;
    output reg is_error;

    // Update code
    always @(*) begin
        is_error = code == 32'h1e;
        is_invalid = 32'h1;
        if ((code == 32'h0) | (code == 32'h6) | (code == 32'h1e) | (code == 32'h2d) | (code == 32'h33) | (code == 32'h4b) | (code == 32'h55) | (code == 32'h66) | (code == 32'h78)) begin
            is_invalid = 32'h0;
        end
    end

endmodule // dtp_decoder__kind__codes__6

module dtp_decoder__kind__codes__7(code,is_invalid,is_error);

    // Module arguments
    input wire [6:0] code;
    output reg is_invalid;
    output reg is_error;

    // Update code
    always @(*) begin
        is_error = code == 32'h1e;
        is_invalid = 32'h1;
        if ((code == 32'h0) | (code == 32'h6) | (code == 32'h1e) | (code == 32'h2d) | (code == 32'h33) | (code == 32'h4b) | (code == 32'h55) | (code == 32'h66) | (code == 32'h78)) begin
            is_invalid = 32'h0;
        end
    end

endmodule // dtp_decoder__kind__codes__7

module dtp_decoder__r_type_c(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_decoder__r_type_c

module dtp_decoder__r_type_s(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_decoder__r_type_s

module dtp_decoder__r_type_t(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_decoder__r_type_t

module dtp_decoder__rx_d(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_decoder__rx_d

module dtp_decoder__rx_e(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_decoder__rx_e

module dtp_decoder__rxc(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h11;
    always @(posedge clock) q <= reset ? 8'h11 : d;
endmodule // dtp_decoder__rxc

module dtp_decoder__rxd(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h100009c0100009c;
    always @(posedge clock) q <= reset ? 64'h100009c0100009c : d;
endmodule // dtp_decoder__rxd

module dtp_decoder__word(payload,is_data,data,control);

    // Module arguments
    input wire [63:0] payload;
    input wire is_data;
    output reg [63:0] data;
    output reg [7:0] control;

    // Stub signals
    reg [7:0] lanes__0__octet;
    reg [7:0] lanes__0__octet_above;
    reg [6:0] lanes__0__code;
    reg lanes__0__is_control;
    reg lanes__0__has_terminate;
    reg lanes__0__is_terminate;
    wire [7:0] lanes__0__lane;
    reg [7:0] lanes__1__octet;
    reg [7:0] lanes__1__octet_above;
    reg [6:0] lanes__1__code;
    reg lanes__1__is_control;
    reg lanes__1__has_terminate;
    reg lanes__1__is_terminate;
    wire [7:0] lanes__1__lane;
    reg [7:0] lanes__2__octet;
    reg [7:0] lanes__2__octet_above;
    reg [6:0] lanes__2__code;
    reg lanes__2__is_control;
    reg lanes__2__has_terminate;
    reg lanes__2__is_terminate;
    wire [7:0] lanes__2__lane;
    reg [7:0] lanes__3__octet;
    reg [7:0] lanes__3__octet_above;
    reg [6:0] lanes__3__code;
    reg lanes__3__is_control;
    reg lanes__3__has_terminate;
    reg lanes__3__is_terminate;
    wire [7:0] lanes__3__lane;
    reg [7:0] lanes__4__octet;
    reg [7:0] lanes__4__octet_above;
    reg [6:0] lanes__4__code;
    reg lanes__4__is_control;
    reg lanes__4__has_terminate;
    reg lanes__4__is_terminate;
    wire [7:0] lanes__4__lane;
    reg [7:0] lanes__5__octet;
    reg [7:0] lanes__5__octet_above;
    reg [6:0] lanes__5__code;
    reg lanes__5__is_control;
    reg lanes__5__has_terminate;
    reg lanes__5__is_terminate;
    wire [7:0] lanes__5__lane;
    reg [7:0] lanes__6__octet;
    reg [7:0] lanes__6__octet_above;
    reg [6:0] lanes__6__code;
    reg lanes__6__is_control;
    reg lanes__6__has_terminate;
    reg lanes__6__is_terminate;
    wire [7:0] lanes__6__lane;
    reg [7:0] lanes__7__octet;
    reg [7:0] lanes__7__octet_above;
    reg [6:0] lanes__7__code;
    reg lanes__7__is_control;
    reg lanes__7__has_terminate;
    reg lanes__7__is_terminate;
    wire [7:0] lanes__7__lane;
    reg [3:0] shape__high;
    reg shape__is_data;
    wire [7:0] shape__controls;
    wire [7:0] shape__terminates;
    wire shape__has_terminate;
    wire shape__s0;
    wire shape__s4;
    wire shape__o0;
    wire shape__o4;

    // Local signals
    reg [7:0] lane_0;
    reg [7:0] lane_4;

    // Sub module instances
    dtp_decoder__word__lanes__0 lanes__0(
        .octet(lanes__0__octet),
        .octet_above(lanes__0__octet_above),
        .code(lanes__0__code),
        .is_control(lanes__0__is_control),
        .has_terminate(lanes__0__has_terminate),
        .is_terminate(lanes__0__is_terminate),
        .lane(lanes__0__lane)
    );
    dtp_decoder__word__lanes__1 lanes__1(
        .octet(lanes__1__octet),
        .octet_above(lanes__1__octet_above),
        .code(lanes__1__code),
        .is_control(lanes__1__is_control),
        .has_terminate(lanes__1__has_terminate),
        .is_terminate(lanes__1__is_terminate),
        .lane(lanes__1__lane)
    );
    dtp_decoder__word__lanes__2 lanes__2(
        .octet(lanes__2__octet),
        .octet_above(lanes__2__octet_above),
        .code(lanes__2__code),
        .is_control(lanes__2__is_control),
        .has_terminate(lanes__2__has_terminate),
        .is_terminate(lanes__2__is_terminate),
        .lane(lanes__2__lane)
    );
    dtp_decoder__word__lanes__3 lanes__3(
        .octet(lanes__3__octet),
        .octet_above(lanes__3__octet_above),
        .code(lanes__3__code),
        .is_control(lanes__3__is_control),
        .has_terminate(lanes__3__has_terminate),
        .is_terminate(lanes__3__is_terminate),
        .lane(lanes__3__lane)
    );
    dtp_decoder__word__lanes__4 lanes__4(
        .octet(lanes__4__octet),
        .octet_above(lanes__4__octet_above),
        .code(lanes__4__code),
        .is_control(lanes__4__is_control),
        .has_terminate(lanes__4__has_terminate),
        .is_terminate(lanes__4__is_terminate),
        .lane(lanes__4__lane)
    );
    dtp_decoder__word__lanes__5 lanes__5(
        .octet(lanes__5__octet),
        .octet_above(lanes__5__octet_above),
        .code(lanes__5__code),
        .is_control(lanes__5__is_control),
        .has_terminate(lanes__5__has_terminate),
        .is_terminate(lanes__5__is_terminate),
        .lane(lanes__5__lane)
    );
    dtp_decoder__word__lanes__6 lanes__6(
        .octet(lanes__6__octet),
        .octet_above(lanes__6__octet_above),
        .code(lanes__6__code),
        .is_control(lanes__6__is_control),
        .has_terminate(lanes__6__has_terminate),
        .is_terminate(lanes__6__is_terminate),
        .lane(lanes__6__lane)
    );
    dtp_decoder__word__lanes__7 lanes__7(
        .octet(lanes__7__octet),
        .octet_above(lanes__7__octet_above),
        .code(lanes__7__code),
        .is_control(lanes__7__is_control),
        .has_terminate(lanes__7__has_terminate),
        .is_terminate(lanes__7__is_terminate),
        .lane(lanes__7__lane)
    );
    dtp_decoder__word__shape shape(
        .high(shape__high),
        .is_data(shape__is_data),
        .controls(shape__controls),
        .terminates(shape__terminates),
        .has_terminate(shape__has_terminate),
        .s0(shape__s0),
        .s4(shape__s4),
        .o0(shape__o0),
        .o4(shape__o4)
    );

    // Update code
    always @(*) begin
        shape__high = payload[(32'h4)+:(4)];
        shape__is_data = is_data;
        lanes__0__octet = payload[(32'h0)+:(8)];
        lanes__1__octet = payload[(32'h8)+:(8)];
        lanes__2__octet = payload[(32'h10)+:(8)];
        lanes__3__octet = payload[(32'h18)+:(8)];
        lanes__4__octet = payload[(32'h20)+:(8)];
        lanes__5__octet = payload[(32'h28)+:(8)];
        lanes__6__octet = payload[(32'h30)+:(8)];
        lanes__7__octet = payload[(32'h38)+:(8)];
        lanes__0__octet_above = payload[(32'h8)+:(8)];
        lanes__1__octet_above = payload[(32'h10)+:(8)];
        lanes__2__octet_above = payload[(32'h18)+:(8)];
        lanes__3__octet_above = payload[(32'h20)+:(8)];
        lanes__4__octet_above = payload[(32'h28)+:(8)];
        lanes__5__octet_above = payload[(32'h30)+:(8)];
        lanes__6__octet_above = payload[(32'h38)+:(8)];
        lanes__7__octet_above = payload[(32'h38)+:(8)];
        lanes__0__code = payload[(32'h8)+:(7)];
        lanes__1__code = payload[(32'hf)+:(7)];
        lanes__2__code = payload[(32'h16)+:(7)];
        lanes__3__code = payload[(32'h1d)+:(7)];
        lanes__4__code = payload[(32'h24)+:(7)];
        lanes__5__code = payload[(32'h2b)+:(7)];
        lanes__6__code = payload[(32'h32)+:(7)];
        lanes__7__code = payload[(32'h39)+:(7)];
        lanes__0__is_control = shape__controls[0];
        lanes__0__is_terminate = shape__terminates[0];
        lanes__0__has_terminate = shape__has_terminate;
        lanes__1__is_control = shape__controls[1];
        lanes__1__is_terminate = shape__terminates[1];
        lanes__1__has_terminate = shape__has_terminate;
        lanes__2__is_control = shape__controls[2];
        lanes__2__is_terminate = shape__terminates[2];
        lanes__2__has_terminate = shape__has_terminate;
        lanes__3__is_control = shape__controls[3];
        lanes__3__is_terminate = shape__terminates[3];
        lanes__3__has_terminate = shape__has_terminate;
        lanes__4__is_control = shape__controls[4];
        lanes__4__is_terminate = shape__terminates[4];
        lanes__4__has_terminate = shape__has_terminate;
        lanes__5__is_control = shape__controls[5];
        lanes__5__is_terminate = shape__terminates[5];
        lanes__5__has_terminate = shape__has_terminate;
        lanes__6__is_control = shape__controls[6];
        lanes__6__is_terminate = shape__terminates[6];
        lanes__6__has_terminate = shape__has_terminate;
        lanes__7__is_control = shape__controls[7];
        lanes__7__is_terminate = shape__terminates[7];
        lanes__7__has_terminate = shape__has_terminate;
        lane_0 = lanes__0__lane;
        if (shape__s0) begin
            lane_0 = 32'hfb;
        end
        else if (shape__o0) begin
            lane_0 = 32'h9c;
            if (payload[32'h20]) begin
                lane_0 = 32'h5c;
            end
        end
        lane_4 = lanes__4__lane;
        if (shape__s4) begin
            lane_4 = 32'hfb;
        end
        else if (shape__o4) begin
            lane_4 = 32'h9c;
            if (payload[32'h24]) begin
                lane_4 = 32'h5c;
            end
        end
        data = ((lane_0) & 64'hffffffffffffffff) | (((lanes__1__lane) & 64'hffffffffffffffff) << 32'h8) | (((lanes__2__lane) & 64'hffffffffffffffff) << 32'h10) | (((lanes__3__lane) & 64'hffffffffffffffff) << 32'h18) | (((lane_4) & 64'hffffffffffffffff) << 32'h20) | (((lanes__5__lane) & 64'hffffffffffffffff) << 32'h28) | (((lanes__6__lane) & 64'hffffffffffffffff) << 32'h30) | (((lanes__7__lane) & 64'hffffffffffffffff) << 32'h38);
        control = shape__controls;
    end

endmodule // dtp_decoder__word

module dtp_decoder__word__lanes__0(octet,octet_above,code,is_control,has_terminate,is_terminate,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_control;
    input wire has_terminate;
    input wire is_terminate;
    output reg [7:0] lane;

    // Local signals
    reg [2:0] high;
    reg [7:0] character;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        if (high == 32'h0) begin
            character = 32'h7;
            if (code[32'h1]) begin
                character = 32'h6;
            end
        end
        else if (high == 32'h1) begin
            character = 32'hfe;
        end
        else if (high == 32'h2) begin
            character = 32'h1c;
        end
        else if (high == 32'h3) begin
            character = 32'h3c;
        end
        else if (high == 32'h4) begin
            character = 32'h7c;
        end
        else if (high == 32'h5) begin
            character = 32'hbc;
        end
        else if (high == 32'h6) begin
            character = 32'hdc;
        end
        else begin
            character = 32'hf7;
        end
        if (is_terminate) begin
            lane = 32'hfd;
        end
        else if (is_control) begin
            lane = character;
        end
        else if (has_terminate) begin
            lane = octet_above;
        end
        else begin
            lane = octet;
        end
    end

endmodule // dtp_decoder__word__lanes__0

module dtp_decoder__word__lanes__1(octet,octet_above,code,is_control,has_terminate,is_terminate,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_control;
    input wire has_terminate;
    input wire is_terminate;
    output reg [7:0] lane;

    // Local signals
    reg [2:0] high;
    reg [7:0] character;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        if (high == 32'h0) begin
            character = 32'h7;
            if (code[32'h1]) begin
                character = 32'h6;
            end
        end
        else if (high == 32'h1) begin
            character = 32'hfe;
        end
        else if (high == 32'h2) begin
            character = 32'h1c;
        end
        else if (high == 32'h3) begin
            character = 32'h3c;
        end
        else if (high == 32'h4) begin
            character = 32'h7c;
        end
        else if (high == 32'h5) begin
            character = 32'hbc;
        end
        else if (high == 32'h6) begin
            character = 32'hdc;
        end
        else begin
            character = 32'hf7;
        end
        if (is_terminate) begin
            lane = 32'hfd;
        end
        else if (is_control) begin
            lane = character;
        end
        else if (has_terminate) begin
            lane = octet_above;
        end
        else begin
            lane = octet;
        end
    end

endmodule // dtp_decoder__word__lanes__1

module dtp_decoder__word__lanes__2(octet,octet_above,code,is_control,has_terminate,is_terminate,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_control;
    input wire has_terminate;
    input wire is_terminate;
    output reg [7:0] lane;

    // Local signals
    reg [2:0] high;
    reg [7:0] character;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        if (high == 32'h0) begin
            character = 32'h7;
            if (code[32'h1]) begin
                character = 32'h6;
            end
        end
        else if (high == 32'h1) begin
            character = 32'hfe;
        end
        else if (high == 32'h2) begin
            character = 32'h1c;
        end
        else if (high == 32'h3) begin
            character = 32'h3c;
        end
        else if (high == 32'h4) begin
            character = 32'h7c;
        end
        else if (high == 32'h5) begin
            character = 32'hbc;
        end
        else if (high == 32'h6) begin
            character = 32'hdc;
        end
        else begin
            character = 32'hf7;
        end
        if (is_terminate) begin
            lane = 32'hfd;
        end
        else if (is_control) begin
            lane = character;
        end
        else if (has_terminate) begin
            lane = octet_above;
        end
        else begin
            lane = octet;
        end
    end

endmodule // dtp_decoder__word__lanes__2

module dtp_decoder__word__lanes__3(octet,octet_above,code,is_control,has_terminate,is_terminate,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_control;
    input wire has_terminate;
    input wire is_terminate;
    output reg [7:0] lane;

    // Local signals
    reg [2:0] high;
    reg [7:0] character;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        if (high == 32'h0) begin
            character = 32'h7;
            if (code[32'h1]) begin
                character = 32'h6;
            end
        end
        else if (high == 32'h1) begin
            character = 32'hfe;
        end
        else if (high == 32'h2) begin
            character = 32'h1c;
        end
        else if (high == 32'h3) begin
            character = 32'h3c;
        end
        else if (high == 32'h4) begin
            character = 32'h7c;
        end
        else if (high == 32'h5) begin
            character = 32'hbc;
        end
        else if (high == 32'h6) begin
            character = 32'hdc;
        end
        else begin
            character = 32'hf7;
        end
        if (is_terminate) begin
            lane = 32'hfd;
        end
        else if (is_control) begin
            lane = character;
        end
        else if (has_terminate) begin
            lane = octet_above;
        end
        else begin
            lane = octet;
        end
    end

endmodule // dtp_decoder__word__lanes__3

module dtp_decoder__word__lanes__4(octet,octet_above,code,is_control,has_terminate,is_terminate,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_control;
    input wire has_terminate;
    input wire is_terminate;
    output reg [7:0] lane;

    // Local signals
    reg [2:0] high;
    reg [7:0] character;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        if (high == 32'h0) begin
            character = 32'h7;
            if (code[32'h1]) begin
                character = 32'h6;
            end
        end
        else if (high == 32'h1) begin
            character = 32'hfe;
        end
        else if (high == 32'h2) begin
            character = 32'h1c;
        end
        else if (high == 32'h3) begin
            character = 32'h3c;
        end
        else if (high == 32'h4) begin
            character = 32'h7c;
        end
        else if (high == 32'h5) begin
            character = 32'hbc;
        end
        else if (high == 32'h6) begin
            character = 32'hdc;
        end
        else begin
            character = 32'hf7;
        end
        if (is_terminate) begin
            lane = 32'hfd;
        end
        else if (is_control) begin
            lane = character;
        end
        else if (has_terminate) begin
            lane = octet_above;
        end
        else begin
            lane = octet;
        end
    end

endmodule // dtp_decoder__word__lanes__4

module dtp_decoder__word__lanes__5(octet,octet_above,code,is_control,has_terminate,is_terminate,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_control;
    input wire has_terminate;
    input wire is_terminate;
    output reg [7:0] lane;

    // Local signals
    reg [2:0] high;
    reg [7:0] character;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        if (high == 32'h0) begin
            character = 32'h7;
            if (code[32'h1]) begin
                character = 32'h6;
            end
        end
        else if (high == 32'h1) begin
            character = 32'hfe;
        end
        else if (high == 32'h2) begin
            character = 32'h1c;
        end
        else if (high == 32'h3) begin
            character = 32'h3c;
        end
        else if (high == 32'h4) begin
            character = 32'h7c;
        end
        else if (high == 32'h5) begin
            character = 32'hbc;
        end
        else if (high == 32'h6) begin
            character = 32'hdc;
        end
        else begin
            character = 32'hf7;
        end
        if (is_terminate) begin
            lane = 32'hfd;
        end
        else if (is_control) begin
            lane = character;
        end
        else if (has_terminate) begin
            lane = octet_above;
        end
        else begin
            lane = octet;
        end
    end

endmodule // dtp_decoder__word__lanes__5

module dtp_decoder__word__lanes__6(octet,octet_above,code,is_control,has_terminate,is_terminate,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_control;
    input wire has_terminate;
    input wire is_terminate;
    output reg [7:0] lane;

    // Local signals
    reg [2:0] high;
    reg [7:0] character;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        if (high == 32'h0) begin
            character = 32'h7;
            if (code[32'h1]) begin
                character = 32'h6;
            end
        end
        else if (high == 32'h1) begin
            character = 32'hfe;
        end
        else if (high == 32'h2) begin
            character = 32'h1c;
        end
        else if (high == 32'h3) begin
            character = 32'h3c;
        end
        else if (high == 32'h4) begin
            character = 32'h7c;
        end
        else if (high == 32'h5) begin
            character = 32'hbc;
        end
        else if (high == 32'h6) begin
            character = 32'hdc;
        end
        else begin
            character = 32'hf7;
        end
        if (is_terminate) begin
            lane = 32'hfd;
        end
        else if (is_control) begin
            lane = character;
        end
        else if (has_terminate) begin
            lane = octet_above;
        end
        else begin
            lane = octet;
        end
    end

endmodule // dtp_decoder__word__lanes__6

module dtp_decoder__word__lanes__7(octet,octet_above,code,is_control,has_terminate,is_terminate,lane);

    // Module arguments
    input wire [7:0] octet;
    input wire [7:0] octet_above;
    input wire [6:0] code;
    input wire is_control;
    input wire has_terminate;
    input wire is_terminate;
    output reg [7:0] lane;

    // Local signals
    reg [2:0] high;
    reg [7:0] character;

    // Update code
    always @(*) begin
        high = code[(32'h4)+:(3)];
        if (high == 32'h0) begin
            character = 32'h7;
            if (code[32'h1]) begin
                character = 32'h6;
            end
        end
        else if (high == 32'h1) begin
            character = 32'hfe;
        end
        else if (high == 32'h2) begin
            character = 32'h1c;
        end
        else if (high == 32'h3) begin
            character = 32'h3c;
        end
        else if (high == 32'h4) begin
            character = 32'h7c;
        end
        else if (high == 32'h5) begin
            character = 32'hbc;
        end
        else if (high == 32'h6) begin
            character = 32'hdc;
        end
        else begin
            character = 32'hf7;
        end
        if (is_terminate) begin
            lane = 32'hfd;
        end
        else if (is_control) begin
            lane = character;
        end
        else if (has_terminate) begin
            lane = octet_above;
        end
        else begin
            lane = octet;
        end
    end

endmodule // dtp_decoder__word__lanes__7

module dtp_decoder__word__shape(high,is_data,controls,terminates,has_terminate,s0,s4,o0,o4);

    // Module arguments
    input wire [3:0] high;
    input wire is_data;
    output reg [7:0] controls;
    output reg [7:0] terminates;
    output reg has_terminate;
    output reg s0;
    output reg s4;
    output reg o0;
    output reg o4;

    // Update code
    always @(*) begin
        has_terminate = ~is_data & high[32'h3];
        controls = 32'h0;
        if (~is_data) begin
            if (high == 32'h1) begin
                controls = 32'hff;
            end
            else if ((high == 32'h2) | (high == 32'h3)) begin
                controls = 32'h1f;
            end
            else if (high == 32'h4) begin
                controls = 32'hf1;
            end
            else if ((high == 32'h5) | (high == 32'h6)) begin
                controls = 32'h11;
            end
            else if (high == 32'h7) begin
                controls = 32'h1;
            end
            else if (high == 32'h8) begin
                controls = 32'hff;
            end
            else if (high == 32'h9) begin
                controls = 32'hfe;
            end
            else if (high == 32'ha) begin
                controls = 32'hfc;
            end
            else if (high == 32'hb) begin
                controls = 32'hf8;
            end
            else if (high == 32'hc) begin
                controls = 32'hf0;
            end
            else if (high == 32'hd) begin
                controls = 32'he0;
            end
            else if (high == 32'he) begin
                controls = 32'hc0;
            end
            else begin
                controls = 32'h80;
            end
        end
        terminates = 32'h0;
        if (has_terminate) begin
            terminates = controls ^ (controls << 32'h1);
        end
        s0 = ~is_data & (high == 32'h7);
        s4 = ~is_data & ((high == 32'h3) | (high == 32'h6));
        o0 = ~is_data & ((high == 32'h4) | (high == 32'h5) | (high == 32'h6));
        o4 = ~is_data & ((high == 32'h2) | (high == 32'h5));
    end

endmodule // dtp_decoder__word__shape

`default_nettype wire
