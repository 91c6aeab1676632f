// The message as the protocol, section 4, tells it, written from the polynomial and the tables
// there and from nothing in the gateware.

// What one bit of the field adds to the CRC, by long division: x^8 + x^2 + x + 1, start value zero.
// Bit 0 of the field (payload bit 8) is sent first and is the highest power; the highest power of
// the remainder goes to bit 0.
function [7:0] crc8_of_bit(input integer sent);
    reg [7:0] remainder;
    integer power;
    begin
        remainder = 8'h00;
        for (power = 0; power < 48; power = power + 1)
            remainder = {remainder[6:0], 1'b0} ^ ((remainder[7] ^ (power == sent)) ? 8'h07 : 8'h00);
        for (power = 0; power < 8; power = power + 1)
            crc8_of_bit[power] = remainder[7 - power];
    end
endfunction

// The bits of the field that bit `place` of the CRC is the parity of. A solver knows two parities
// for equal only when they are written alike, so the division is done before it sees them, and three
// bits of the CRC share what feeds the same of them.
function [47:0] crc8_taps(input integer place);
    integer sent;
    reg [7:0] part;
    for (sent = 0; sent < 48; sent = sent + 1) begin
        part = crc8_of_bit(sent);
        crc8_taps[sent] = part[place];
    end
endfunction

localparam [47:0] TAPS_0 = crc8_taps(0);
localparam [47:0] TAPS_1 = crc8_taps(1);
localparam [47:0] TAPS_2 = crc8_taps(2);
localparam [47:0] TAPS_3 = crc8_taps(3);
localparam [47:0] TAPS_4 = crc8_taps(4);
localparam [47:0] TAPS_5 = crc8_taps(5);
localparam [47:0] TAPS_6 = crc8_taps(6);
localparam [47:0] TAPS_7 = crc8_taps(7);

function [2:0] parities(
    input [47:0] field, input [47:0] taps_a, input [47:0] taps_b, input [47:0] taps_c
);
    reg a, b, c, ab, ac, bc, abc;
    begin
        a = ^(field & (taps_a & ~taps_b & ~taps_c));
        b = ^(field & (taps_b & ~taps_a & ~taps_c));
        c = ^(field & (taps_c & ~taps_a & ~taps_b));
        ab = ^(field & (taps_a & taps_b & ~taps_c));
        ac = ^(field & (taps_a & taps_c & ~taps_b));
        bc = ^(field & (taps_b & taps_c & ~taps_a));
        abc = ^(field & (taps_a & taps_b & taps_c));
        parities = {c ^ ac ^ bc ^ abc, b ^ ab ^ bc ^ abc, a ^ ab ^ ac ^ abc};
    end
endfunction

function [7:0] crc8(input [47:0] field);
    begin
        {crc8[4], crc8[1], crc8[0]} = parities(field, TAPS_0, TAPS_1, TAPS_4);
        {crc8[6], crc8[5], crc8[2]} = parities(field, TAPS_2, TAPS_5, TAPS_6);
        {crc8[7], crc8[3]} = parities(field, TAPS_3, TAPS_7, 48'd0);
    end
endfunction

// Whether this is the type of a message: neither 000, plain idle, nor 110.
function is_kind(input [2:0] kind);
    is_kind = kind != 3'b000 && kind != 3'b110;
endfunction

// The payload that carries a message.
function [63:0] message(input [2:0] kind, input [44:0] value);
    message = {crc8({value, kind}), value, kind, 8'h1e};
endfunction

// A block that 10GBASE-R can send without DTP, as far as a message could be mistaken for it: data,
// or a control block of a type of table 49-7; the first code of type 0x1e is no type of a message.
// Idle, low power idle and Error are none; of the reserved codes of table 49-1 some are, but no MAC
// sends those. What the blocks carry besides is left open.
function is_plain(input [1:0] header, input [63:0] payload);
    case (payload[7:0])
        8'h1e: is_plain = header == 2'b10 || (header == 2'b01 && !is_kind(payload[10:8]));
        8'h2d, 8'h33, 8'h66, 8'h55, 8'h78, 8'h4b, 8'h87, 8'h99, 8'haa, 8'hb4, 8'hcc, 8'hd2, 8'he1,
        8'hff: is_plain = header == 2'b10 || header == 2'b01;
        default: is_plain = header == 2'b10;
    endcase
endfunction
