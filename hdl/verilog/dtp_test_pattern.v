// dtp_test_pattern: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_test_pattern(clock,reset,prbs31_enable,pseudo_random_enable,square_wave_enable,seed_a,seed_b,local_fault,square_wave_bits,is_pattern,pattern);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire prbs31_enable;
    input wire pseudo_random_enable;
    input wire square_wave_enable;
    input wire [57:0] seed_a;
    input wire [57:0] seed_b;
    input wire local_fault;
    input wire [3:0] square_wave_bits;
    output reg is_pattern;
    output reg [65:0] pattern;

    // Constant declarations
    localparam local_fault_block = 64'h100000001000055;

    // Stub signals
    reg [65:0] square_wave__last;
    reg [3:0] square_wave__half_period_bits;
    wire [65:0] square_wave__word;
    reg word__clock;
    reg word__reset;
    reg [65:0] word__d;
    wire [65:0] word__q;
    reg kind__clock;
    reg kind__reset;
    reg [1:0] kind__d;
    wire [1:0] kind__q;
    reg block__clock;
    reg block__reset;
    reg [8:0] block__d;
    wire [8:0] block__q;

    // Local signals
    reg [1:0] selected;
    reg starts;
    reg [8:0] number;
    reg [65:0] earlier;
    reg [65:0] sum;
    reg [65:0] prbs31;
    reg loads;
    reg [57:0] seed;
    reg [63:0] inverse;
    reg [63:0] history;
    reg [63:0] head;
    reg [63:0] scrambled;
    reg [63:0] data;

    // Sub module instances
    dtp_test_pattern__square_wave square_wave(
        .last(square_wave__last),
        .half_period_bits(square_wave__half_period_bits),
        .word(square_wave__word)
    );
    dtp_test_pattern__reg_66 word(
        .clock(word__clock),
        .reset(word__reset),
        .d(word__d),
        .q(word__q)
    );
    dtp_test_pattern__reg_2 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_test_pattern__reg_9 block(
        .clock(block__clock),
        .reset(block__reset),
        .d(block__d),
        .q(block__q)
    );

    // Update code
    always @(*) begin
        word__clock = clock;
        kind__clock = clock;
        block__clock = clock;
        word__reset = reset;
        kind__reset = reset;
        block__reset = reset;
        selected = 32'h0;
        if (prbs31_enable) begin
            selected = 32'h1;
        end
        else if (pseudo_random_enable) begin
            selected = 32'h2;
        end
        else if (square_wave_enable) begin
            selected = 32'h3;
        end
        kind__d = selected;
        starts = selected != kind__q;
        number = block__q;
        if (starts) begin
            number = 32'h0;
        end
        block__d = number + 32'h1;
        earlier = 64'h7fffffff;
        if (~starts) begin
            earlier = (word__q >> 32'h23) ^ 64'h7fffffff;
        end
        sum = earlier ^ (earlier >> 32'h3);
        prbs31 = sum ^ (sum << 32'h1c) ^ (sum << 32'h1f) ^ (sum << 32'h38) ^ (sum << 32'h3e);
        loads = ~|number[(32'h0)+:(7)];
        seed = seed_a;
        if (number[32'h8]) begin
            seed = seed_b;
        end
        inverse = 32'h0;
        if (number[32'h7]) begin
            inverse = 64'hffffffffffffffff;
        end
        history = ((word__q[(32'h8)+:(58)]) & 64'hffffffffffffffff);
        if (loads) begin
            history = ((seed) & 64'hffffffffffffffff) ^ (inverse >> 32'h6);
        end
        data = inverse;
        if (local_fault) begin
            data = inverse ^ local_fault_block;
        end
        head = data ^ history ^ (history >> 32'h13);
        scrambled = head ^ (head << 32'h27) ^ (head << 32'h3a);
        square_wave__half_period_bits = square_wave_bits;
        square_wave__last = 32'h0;
        if (~starts) begin
            square_wave__last = word__q;
        end
        word__d = 32'h0;
        if (selected == 32'h1) begin
            word__d = ~prbs31;
        end
        else if (selected == 32'h2) begin
            word__d = (((scrambled) & 66'h3ffffffffffffffff) << 32'h2) | 32'h1;
        end
        else if (selected == 32'h3) begin
            word__d = square_wave__word;
        end
        is_pattern = |kind__q;
        pattern = word__q;
    end

endmodule // dtp_test_pattern

module dtp_test_pattern__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_test_pattern__reg_2

module dtp_test_pattern__reg_66(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [65:0] d;
    output reg [65:0] q;

    // Update code (custom)
    initial q = 66'h0;
    always @(posedge clock) q <= reset ? 66'h0 : d;
endmodule // dtp_test_pattern__reg_66

module dtp_test_pattern__reg_9(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [8:0] d;
    output reg [8:0] q;

    // Update code (custom)
    initial q = 9'b0;
    always @(posedge clock) q <= reset ? 9'b0 : d;
endmodule // dtp_test_pattern__reg_9

module dtp_test_pattern__square_wave(last,half_period_bits,word);

    // Module arguments
    input wire [65:0] last;
    input wire [3:0] half_period_bits;
    output reg [65:0] word;

    // Local signals
    reg [65:0] old;
    reg [65:0] flipped;
    reg [65:0] one;
    reg [65:0] two;
    reg [65:0] four;
    reg [65:0] eight;

    // Update code
    always @(*) begin
        if (half_period_bits == 32'h4) begin
            old = last >> 32'h3e;
            flipped = old ^ 32'hf;
            one = flipped | (old << 32'h4);
            two = one | (one << 32'h8);
            four = two | (two << 32'h10);
            eight = four | (four << 32'h20);
            word = eight | (eight << 32'h40);
        end
        else if (half_period_bits == 32'h5) begin
            old = last >> 32'h3d;
            flipped = old ^ 32'h1f;
            one = flipped | (old << 32'h5);
            two = one | (one << 32'ha);
            four = two | (two << 32'h14);
            eight = four | (four << 32'h28);
            word = eight;
        end
        else if (half_period_bits == 32'h6) begin
            old = last >> 32'h3c;
            flipped = old ^ 32'h3f;
            one = flipped | (old << 32'h6);
            two = one | (one << 32'hc);
            four = two | (two << 32'h18);
            eight = four | (four << 32'h30);
            word = eight;
        end
        else if (half_period_bits == 32'h7) begin
            old = last >> 32'h3b;
            flipped = old ^ 32'h7f;
            one = flipped | (old << 32'h7);
            two = one | (one << 32'he);
            four = two | (two << 32'h1c);
            eight = four | (four << 32'h38);
            word = eight;
        end
        else if (half_period_bits == 32'h9) begin
            old = last >> 32'h39;
            flipped = old ^ 32'h1ff;
            one = flipped | (old << 32'h9);
            two = one | (one << 32'h12);
            four = two | (two << 32'h24);
            eight = four;
            word = eight;
        end
        else if (half_period_bits == 32'ha) begin
            old = last >> 32'h38;
            flipped = old ^ 32'h3ff;
            one = flipped | (old << 32'ha);
            two = one | (one << 32'h14);
            four = two | (two << 32'h28);
            eight = four;
            word = eight;
        end
        else if (half_period_bits == 32'hb) begin
            old = last >> 32'h37;
            flipped = old ^ 32'h7ff;
            one = flipped | (old << 32'hb);
            two = one | (one << 32'h16);
            four = two | (two << 32'h2c);
            eight = four;
            word = eight;
        end
        else begin
            old = last >> 32'h3a;
            flipped = old ^ 32'hff;
            one = flipped | (old << 32'h8);
            two = one | (one << 32'h10);
            four = two | (two << 32'h20);
            eight = four | (four << 32'h40);
            word = eight;
        end
    end

endmodule // dtp_test_pattern__square_wave

`default_nettype wire
