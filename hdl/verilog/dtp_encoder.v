// dtp_encoder: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_encoder(clock,reset,xgmii_txd,xgmii_txc,sync_header,payload,idle,bad_block,in_frame);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] xgmii_txd;
    input wire [7:0] xgmii_txc;
    output reg [1:0] sync_header;
    output reg [63:0] payload;
    output reg idle;
    output reg bad_block;
    output reg in_frame;

    // Stub signals
    reg is_data__clock;
    reg is_data__reset;
    reg is_data__d;
    wire is_data__q;
    reg coded__clock;
    reg coded__reset;
    reg [63:0] coded__d;
    wire [63:0] coded__q;
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
    wire [27:0] right__codes;
    wire right__is_data;
    wire right__is_codes;
    wire right__is_start;
    wire right__is_ordered;
    wire right__is_signal;
    wire right__is_terminate;
    wire right__has_error;
    reg [63:0] block__data;
    reg [7:0] block__control;
    reg [63:0] block__codes;
    wire [63:0] block__payload;

    // Local signals
    reg takes_data;
    reg no_error;
    reg t_type_c;
    reg t_type_s;
    reg t_type_t;
    reg data_legal;
    reg legal;
    reg [63:0] codes;
    reg [63:0] o_codes;

    // Sub module instances
    dtp_encoder__reg_1 is_data(
        .clock(is_data__clock),
        .reset(is_data__reset),
        .d(is_data__d),
        .q(is_data__q)
    );
    dtp_encoder__reg_64_h100000001000055 coded(
        .clock(coded__clock),
        .reset(coded__reset),
        .d(coded__d),
        .q(coded__q)
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
        .codes(right__codes),
        .is_data(right__is_data),
        .is_codes(right__is_codes),
        .is_start(right__is_start),
        .is_ordered(right__is_ordered),
        .is_signal(right__is_signal),
        .is_terminate(right__is_terminate),
        .has_error(right__has_error)
    );
    dtp_encoder__block block(
        .data(block__data),
        .control(block__control),
        .codes(block__codes),
        .payload(block__payload)
    );

    // Update code
    always @(*) begin
        is_data__clock = clock;
        coded__clock = clock;
        tx_d__clock = clock;
        tx_e__clock = clock;
        is_data__reset = reset;
        coded__reset = reset;
        tx_d__reset = reset;
        tx_e__reset = reset;
        left__data = xgmii_txd[(32'h0)+:(32)];
        left__control = xgmii_txc[(32'h0)+:(4)];
        right__data = xgmii_txd[(32'h20)+:(32)];
        right__control = xgmii_txc[(32'h4)+:(4)];
        takes_data = tx_d__q | tx_e__q;
        no_error = ~(left__has_error | right__has_error);
        t_type_c = (left__is_codes & right__is_codes & no_error) | (left__is_codes & right__is_ordered) | (left__is_ordered & (right__is_codes | right__is_ordered));
        t_type_s = (left__is_start & right__is_data) | ((left__is_codes | left__is_ordered) & right__is_start);
        t_type_t = (left__is_terminate & right__is_codes) | (left__is_data & right__is_terminate);
        data_legal = left__is_data & right__is_data & takes_data;
        legal = (t_type_c & ~tx_d__q) | (t_type_s & ~takes_data) | (t_type_t & takes_data) | data_legal;
        tx_d__d = (right__is_start | right__is_data) & legal;
        tx_e__d = ~legal;
        codes = (((left__codes) & 64'hffffffffffffffff) << 32'h8) | (((right__codes) & 64'hffffffffffffffff) << 32'h24);
        o_codes = 32'h0;
        if (left__is_signal) begin
            o_codes = 64'hf00000000;
        end
        if (right__is_signal) begin
            o_codes = o_codes | 64'hf000000000;
        end
        block__data = xgmii_txd;
        block__control = xgmii_txc;
        block__codes = codes | o_codes;
        coded__d = block__payload;
        is_data__d = data_legal;
        if (is_data__q) begin
            sync_header = 32'h2;
        end
        else begin
            sync_header = 32'h1;
        end
        if (tx_e__q) begin
            payload = 64'h3c78f1e3c78f1e1e;
        end
        else begin
            payload = coded__q;
        end
        idle = (coded__q == 32'h1e) & ~(is_data__q | tx_e__q);
        bad_block = tx_e__q;
        in_frame = tx_d__q;
    end

endmodule // dtp_encoder

module dtp_encoder__block(data,control,codes,payload);

    // Module arguments
    input wire [63:0] data;
    input wire [7:0] control;
    input wire [63:0] codes;
    output reg [63:0] payload;

    // Stub signals
    reg [7:0] octets_0__codes;
    reg [7:0] octets_0__same;
    reg [7:0] octets_0__below;
    reg octets_0__is_same;
    reg octets_0__is_below;
    wire [7:0] octets_0__octet;
    reg [7:0] octets_1__codes;
    reg [7:0] octets_1__same;
    reg [7:0] octets_1__below;
    reg octets_1__is_same;
    reg octets_1__is_below;
    wire [7:0] octets_1__octet;
    reg [7:0] octets_2__codes;
    reg [7:0] octets_2__same;
    reg [7:0] octets_2__below;
    reg octets_2__is_same;
    reg octets_2__is_below;
    wire [7:0] octets_2__octet;
    reg [7:0] octets_3__codes;
    reg [7:0] octets_3__same;
    reg [7:0] octets_3__below;
    reg octets_3__is_same;
    reg octets_3__is_below;
    wire [7:0] octets_3__octet;
    reg [7:0] octets_4__codes;
    reg [7:0] octets_4__same;
    reg [7:0] octets_4__below;
    reg octets_4__is_same;
    reg octets_4__is_below;
    wire [7:0] octets_4__octet;
    reg [7:0] octets_5__codes;
    reg [7:0] octets_5__same;
    reg [7:0] octets_5__below;
    reg octets_5__is_same;
    reg octets_5__is_below;
    wire [7:0] octets_5__octet;
    reg [7:0] octets_6__codes;
    reg [7:0] octets_6__same;
    reg [7:0] octets_6__below;
    reg octets_6__is_same;
    reg octets_6__is_below;
    wire [7:0] octets_6__octet;
    reg [7:0] octets_7__codes;
    reg [7:0] octets_7__same;
    reg [7:0] octets_7__below;
    reg octets_7__is_same;
    reg octets_7__is_below;
    wire [7:0] octets_7__octet;

    // Local signals
    reg is_terminate;
    reg [2:0] lane;
    reg from_4;
    reg from_2_of_4;
    reg is_odd;
    reg [7:0] terminate_type;
    reg [7:0] other_type;
    reg starts_4;
    reg [7:0] control_below;
    reg c0;
    reg c1;
    reg c2;
    reg c3;
    reg c4;
    reg c5;
    reg c6;
    reg c7;

    // Sub module instances
    dtp_encoder__block__octets octets_0(
        .codes(octets_0__codes),
        .same(octets_0__same),
        .below(octets_0__below),
        .is_same(octets_0__is_same),
        .is_below(octets_0__is_below),
        .octet(octets_0__octet)
    );
    dtp_encoder__block__octets octets_1(
        .codes(octets_1__codes),
        .same(octets_1__same),
        .below(octets_1__below),
        .is_same(octets_1__is_same),
        .is_below(octets_1__is_below),
        .octet(octets_1__octet)
    );
    dtp_encoder__block__octets octets_2(
        .codes(octets_2__codes),
        .same(octets_2__same),
        .below(octets_2__below),
        .is_same(octets_2__is_same),
        .is_below(octets_2__is_below),
        .octet(octets_2__octet)
    );
    dtp_encoder__block__octets octets_3(
        .codes(octets_3__codes),
        .same(octets_3__same),
        .below(octets_3__below),
        .is_same(octets_3__is_same),
        .is_below(octets_3__is_below),
        .octet(octets_3__octet)
    );
    dtp_encoder__block__octets octets_4(
        .codes(octets_4__codes),
        .same(octets_4__same),
        .below(octets_4__below),
        .is_same(octets_4__is_same),
        .is_below(octets_4__is_below),
        .octet(octets_4__octet)
    );
    dtp_encoder__block__octets octets_5(
        .codes(octets_5__codes),
        .same(octets_5__same),
        .below(octets_5__below),
        .is_same(octets_5__is_same),
        .is_below(octets_5__is_below),
        .octet(octets_5__octet)
    );
    dtp_encoder__block__octets octets_6(
        .codes(octets_6__codes),
        .same(octets_6__same),
        .below(octets_6__below),
        .is_same(octets_6__is_same),
        .is_below(octets_6__is_below),
        .octet(octets_6__octet)
    );
    dtp_encoder__block__octets octets_7(
        .codes(octets_7__codes),
        .same(octets_7__same),
        .below(octets_7__below),
        .is_same(octets_7__is_same),
        .is_below(octets_7__is_below),
        .octet(octets_7__octet)
    );

    // Update code
    always @(*) begin
        c0 = control[32'h0];
        c1 = control[32'h1];
        c2 = control[32'h2];
        c3 = control[32'h3];
        c4 = control[32'h4];
        c5 = control[32'h5];
        c6 = control[32'h6];
        c7 = control[32'h7];
        is_terminate = c7 & (~c0 | (data[32'h7] & data[32'h6] & data[32'h5] & ~data[32'h1]));
        from_4 = ~c3;
        if (from_4) begin
            from_2_of_4 = ~c5;
            is_odd = ~c4;
            if (from_2_of_4) begin
                is_odd = ~c6;
            end
        end
        else begin
            from_2_of_4 = ~c1;
            is_odd = ~c0;
            if (from_2_of_4) begin
                is_odd = ~c2;
            end
        end
        lane = 32'h0;
        if (from_4) begin
            lane = lane | 32'h4;
        end
        if (from_2_of_4) begin
            lane = lane | 32'h2;
        end
        if (is_odd) begin
            lane = lane | 32'h1;
        end
        if (lane == 32'h0) begin
            terminate_type = 32'h87;
        end
        else if (lane == 32'h1) begin
            terminate_type = 32'h99;
        end
        else if (lane == 32'h2) begin
            terminate_type = 32'haa;
        end
        else if (lane == 32'h3) begin
            terminate_type = 32'hb4;
        end
        else if (lane == 32'h4) begin
            terminate_type = 32'hcc;
        end
        else if (lane == 32'h5) begin
            terminate_type = 32'hd2;
        end
        else if (lane == 32'h6) begin
            terminate_type = 32'he1;
        end
        else begin
            terminate_type = 32'hff;
        end
        starts_4 = data[32'h20];
        if (c7) begin
            other_type = 32'h4b;
            if (c1) begin
                other_type = 32'h1e;
            end
        end
        else if (~c4) begin
            other_type = 32'h78;
        end
        else if (c1) begin
            other_type = 32'h2d;
            if (starts_4) begin
                other_type = 32'h33;
            end
        end
        else begin
            other_type = 32'h55;
            if (starts_4) begin
                other_type = 32'h66;
            end
        end
        control_below = control << 32'h1;
        octets_0__is_same = ~is_terminate & ~control[0];
        octets_0__is_below = is_terminate & ~control_below[0];
        octets_1__is_same = ~is_terminate & ~control[1];
        octets_1__is_below = is_terminate & ~control_below[1];
        octets_2__is_same = ~is_terminate & ~control[2];
        octets_2__is_below = is_terminate & ~control_below[2];
        octets_3__is_same = ~is_terminate & ~control[3];
        octets_3__is_below = is_terminate & ~control_below[3];
        octets_4__is_same = ~is_terminate & ~control[4];
        octets_4__is_below = is_terminate & ~control_below[4];
        octets_5__is_same = ~is_terminate & ~control[5];
        octets_5__is_below = is_terminate & ~control_below[5];
        octets_6__is_same = ~is_terminate & ~control[6];
        octets_6__is_below = is_terminate & ~control_below[6];
        octets_7__is_same = ~is_terminate & ~control[7];
        octets_7__is_below = is_terminate & ~control_below[7];
        octets_0__codes = other_type;
        octets_1__codes = codes[(32'h8)+:(8)];
        octets_2__codes = codes[(32'h10)+:(8)];
        octets_3__codes = codes[(32'h18)+:(8)];
        octets_4__codes = codes[(32'h20)+:(8)];
        octets_5__codes = codes[(32'h28)+:(8)];
        octets_6__codes = codes[(32'h30)+:(8)];
        octets_7__codes = codes[(32'h38)+:(8)];
        octets_0__same = data[(32'h0)+:(8)];
        octets_1__same = data[(32'h8)+:(8)];
        octets_2__same = data[(32'h10)+:(8)];
        octets_3__same = data[(32'h18)+:(8)];
        octets_4__same = data[(32'h20)+:(8)];
        octets_5__same = data[(32'h28)+:(8)];
        octets_6__same = data[(32'h30)+:(8)];
        octets_7__same = data[(32'h38)+:(8)];
        octets_0__below = terminate_type;
        octets_1__below = data[(32'h0)+:(8)];
        octets_2__below = data[(32'h8)+:(8)];
        octets_3__below = data[(32'h10)+:(8)];
        octets_4__below = data[(32'h18)+:(8)];
        octets_5__below = data[(32'h20)+:(8)];
        octets_6__below = data[(32'h28)+:(8)];
        octets_7__below = data[(32'h30)+:(8)];
        payload = ((octets_0__octet) & 64'hffffffffffffffff) | (((octets_1__octet) & 64'hffffffffffffffff) << 32'h8) | (((octets_2__octet) & 64'hffffffffffffffff) << 32'h10) | (((octets_3__octet) & 64'hffffffffffffffff) << 32'h18) | (((octets_4__octet) & 64'hffffffffffffffff) << 32'h20) | (((octets_5__octet) & 64'hffffffffffffffff) << 32'h28) | (((octets_6__octet) & 64'hffffffffffffffff) << 32'h30) | (((octets_7__octet) & 64'hffffffffffffffff) << 32'h38);
    end

endmodule // dtp_encoder__block

module dtp_encoder__block__octets(codes,same,below,is_same,is_below,octet);

    // Module arguments
    input wire [7:0] codes;
    input wire [7:0] same;
    input wire [7:0] below;
    input wire is_same;
    input wire is_below;
    output reg [7:0] octet;

    // Update code
    always @(*) begin
        if (is_below) begin
            octet = below;
        end
        else if (is_same) begin
            octet = same;
        end
        else begin
            octet = codes;
        end
    end

endmodule // dtp_encoder__block__octets

module dtp_encoder__left(data,control,codes,is_data,is_codes,is_start,is_ordered,is_signal,is_terminate,has_error);

    // Module arguments
    input wire [31:0] data;
    input wire [3:0] control;
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
    wire [6:0] lanes_0__code;
    wire lanes_0__has_code;
    wire lanes_0__coded;
    wire lanes_0__is_error;
    wire lanes_0__is_terminate;
    wire lanes_0__is_high;
    reg [7:0] lanes_1__octet;
    reg lanes_1__is_control;
    wire [6:0] lanes_1__code;
    wire lanes_1__has_code;
    wire lanes_1__coded;
    wire lanes_1__is_error;
    wire lanes_1__is_terminate;
    wire lanes_1__is_high;
    reg [7:0] lanes_2__octet;
    reg lanes_2__is_control;
    wire [6:0] lanes_2__code;
    wire lanes_2__has_code;
    wire lanes_2__coded;
    wire lanes_2__is_error;
    wire lanes_2__is_terminate;
    wire lanes_2__is_high;
    reg [7:0] lanes_3__octet;
    reg lanes_3__is_control;
    wire [6:0] lanes_3__code;
    wire lanes_3__has_code;
    wire lanes_3__coded;
    wire lanes_3__is_error;
    wire lanes_3__is_terminate;
    wire lanes_3__is_high;

    // Local signals
    reg [7:0] first;
    reg [3:0] low;
    reg leads;
    reg ends_in_half;
    reg ends_in_2;
    reg ends_in_3;

    // Sub module instances
    dtp_encoder__left__lanes lanes_0(
        .octet(lanes_0__octet),
        .is_control(lanes_0__is_control),
        .code(lanes_0__code),
        .has_code(lanes_0__has_code),
        .coded(lanes_0__coded),
        .is_error(lanes_0__is_error),
        .is_terminate(lanes_0__is_terminate),
        .is_high(lanes_0__is_high)
    );
    dtp_encoder__left__lanes lanes_1(
        .octet(lanes_1__octet),
        .is_control(lanes_1__is_control),
        .code(lanes_1__code),
        .has_code(lanes_1__has_code),
        .coded(lanes_1__coded),
        .is_error(lanes_1__is_error),
        .is_terminate(lanes_1__is_terminate),
        .is_high(lanes_1__is_high)
    );
    dtp_encoder__left__lanes lanes_2(
        .octet(lanes_2__octet),
        .is_control(lanes_2__is_control),
        .code(lanes_2__code),
        .has_code(lanes_2__has_code),
        .coded(lanes_2__coded),
        .is_error(lanes_2__is_error),
        .is_terminate(lanes_2__is_terminate),
        .is_high(lanes_2__is_high)
    );
    dtp_encoder__left__lanes lanes_3(
        .octet(lanes_3__octet),
        .is_control(lanes_3__is_control),
        .code(lanes_3__code),
        .has_code(lanes_3__has_code),
        .coded(lanes_3__coded),
        .is_error(lanes_3__is_error),
        .is_terminate(lanes_3__is_terminate),
        .is_high(lanes_3__is_high)
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
        codes = ((lanes_0__code) & 28'hfffffff) | (((lanes_1__code) & 28'hfffffff) << 32'h7) | (((lanes_2__code) & 28'hfffffff) << 32'he) | (((lanes_3__code) & 28'hfffffff) << 32'h15);
        first = data[(32'h0)+:(8)];
        low = data[(32'h0)+:(4)];
        leads = control == 32'h1;
        is_data = control == 32'h0;
        is_codes = lanes_0__has_code & lanes_1__has_code & lanes_2__has_code & lanes_3__has_code;
        is_start = leads & lanes_0__is_high & (low == 32'hb);
        is_signal = control[32'h0] & ~control[32'h1] & first[32'h6] & ~first[32'h5];
        is_ordered = leads & ((first == 32'h9c) | (first == 32'h5c));
        has_error = lanes_0__is_error | lanes_1__is_error | lanes_2__is_error | lanes_3__is_error;
        ends_in_half = (lanes_0__is_terminate & lanes_1__has_code) | (~control[32'h0] & lanes_1__is_terminate);
        ends_in_2 = lanes_2__is_terminate & ~control[32'h1] & ~control[32'h0];
        ends_in_3 = lanes_3__is_terminate & (control == 32'h8);
        is_terminate = (lanes_3__has_code & ((lanes_2__has_code & ends_in_half) | ends_in_2)) | ends_in_3;
    end

endmodule // dtp_encoder__left

module dtp_encoder__left__lanes(octet,is_control,code,has_code,coded,is_error,is_terminate,is_high);

    // Module arguments
    input wire [7:0] octet;
    input wire is_control;
    output reg [6:0] code;
    output reg has_code;
    output reg coded;
    output reg is_error;
    output reg is_terminate;
    output reg is_high;

    // Local signals
    reg [2:0] high;
    reg [2:0] place;
    reg place_1;
    reg place_0;
    reg has_place;
    reg b0;
    reg b1;
    reg b2;
    reg b3;
    reg b4;
    reg bits_43;
    reg bit_1;
    reg bit_0;

    // Update code
    always @(*) begin
        high = octet[(32'h5)+:(3)];
        b0 = octet[32'h0];
        b1 = octet[32'h1];
        b2 = octet[32'h2];
        b3 = octet[32'h3];
        b4 = octet[32'h4];
        is_high = &high & b4;
        place_0 = high[32'h0] & ~b0;
        place_1 = (high[32'h1] & ~b0) | (b1 & ~b0 & ~high[32'h2]);
        place = 32'h0;
        if (place_0) begin
            place = place | 32'h1;
        end
        if (place_1) begin
            place = place | 32'h2;
        end
        if (high[32'h2]) begin
            place = place | 32'h4;
        end
        has_place = is_control & (~b0 | (~b3 & high[32'h2])) & ~(~b1 & ((high == 32'h2) | (high == 32'h4)));
        coded = has_place;
        code = 32'h0;
        if (has_place) begin
            if (place == 32'h0) begin
                code = 32'h2d;
            end
            else if (place == 32'h1) begin
                code = 32'h33;
            end
            else if (place == 32'h2) begin
                code = 32'h6;
            end
            else if (place == 32'h3) begin
                code = 32'h4b;
            end
            else if (place == 32'h4) begin
                code = 32'h78;
            end
            else if (place == 32'h5) begin
                code = 32'h55;
            end
            else if (place == 32'h6) begin
                code = 32'h66;
            end
            else begin
                code = 32'h1e;
            end
        end
        if (high == 32'h0) begin
            bits_43 = b4 == b3;
        end
        else if (high == 32'h7) begin
            bits_43 = b4;
        end
        else begin
            bits_43 = b4 & b3 & (high != 32'h2) & (high != 32'h4);
        end
        bit_1 = b1 != b4;
        bit_0 = ~(b4 & b0);
        if (high == 32'h7) begin
            bit_1 = b1;
            bit_0 = b3 != b0;
        end
        has_code = (is_control & b2) & (bits_43 & bit_1) & bit_0;
        is_error = b1 & b3;
        is_terminate = is_control & is_high & (octet[(32'h0)+:(4)] == 32'hd);
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
