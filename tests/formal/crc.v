// Claim: no pattern of one, two or three wrong bits turns a message or plain idle into a message that
// is believed; and none of one or three, nor the two that one wrong bit on the line becomes, turns
// eight low power idles or eight Errors into one.
//
// `syndrome` is what the receiver forms out of the 56 control code bits: its CRC of the field against
// the CRC that came. extract.v proves that a message is believed only if it is zero. Proved here:
// 1. the CRC is eight parities of the field, so a wrong bit changes the syndrome by a column of its
//    own, whatever the other bits are, and patterns add up;
// 2. every column has an odd number of ones, so the sum of one or three is odd and not zero;
// 3. no two columns are alike, so the sum of two is not zero;
// 4. plain idle has the syndrome zero; eight low power idles and eight Errors have one with an even
//    number of ones, which no sum of one or three columns is, nor one of two at the distance 39 or
//    19 that one wrong bit on the line leaves in a block.
//
// Assumptions: the pattern lies in the control codes. Wrong bits in block type and sync header, and
// what one wrong bit on the line becomes, are line_error.v.
//
// Unbounded: combinational, all fields, all places. Mixed codes are not claimed: of the 6560 ways to
// mix idle, low power idle and Error in a block, 325 can be read as a message after one line error.

`default_nettype none

module crc_proof(input wire [47:0] field, input wire [5:0] first, input wire [5:0] second);
`include "message.vh"
    wire [7:0] crc_sent;
    dtp_extract__crc8 sent(.field(field), .crc(crc_sent));
    wire [7:0] crc_idle;
    dtp_extract__crc8 idle(.field(48'h0), .crc(crc_idle));
    wire [55:0] low_power = {8{7'h06}};
    wire [7:0] crc_low_power;
    dtp_extract__crc8 lpi(.field(low_power[47:0]), .crc(crc_low_power));
    wire [7:0] of_low_power = crc_low_power ^ low_power[55:48];
    wire [55:0] errors = {8{7'h1e}};
    wire [7:0] crc_errors;
    dtp_extract__crc8 error(.field(errors[47:0]), .crc(crc_errors));
    wire [7:0] of_errors = crc_errors ^ errors[55:48];

    // What a wrong bit adds to the syndrome: in the field by the gateware's CRC, in the CRC itself.
    wire [7:0] column [0:63];
    genvar place;
    generate
        for (place = 0; place < 64; place = place + 1) begin : flip
            if (place < 48) begin : in_field
                wire [7:0] crc_alone;
                dtp_extract__crc8 alone(.field(48'd1 << place), .crc(crc_alone));
                assign column[place] = crc_alone;
                always @(*) assert(crc_alone == crc8_of_bit(place));
            end else if (place < 56) begin : in_crc
                assign column[place] = 8'd1 << (place - 48);
            end else begin : nowhere
                assign column[place] = 8'd0;
            end
            if (place < 56) begin : odd
                always @(*) assert(^column[place]);
            end
            if (place + 39 < 56) begin : pair_39
                always @(*) begin
                    assert((column[place] ^ column[place + 39]) != of_low_power);
                    assert((column[place] ^ column[place + 39]) != of_errors);
                end
            end
            if (place + 19 < 56) begin : pair_19
                always @(*) begin
                    assert((column[place] ^ column[place + 19]) != of_low_power);
                    assert((column[place] ^ column[place + 19]) != of_errors);
                end
            end
        end
    endgenerate

    always @(*) begin
        assert(crc_sent == crc8(field));
        assert(crc_idle == 0);
        assert(^of_low_power == 0 && ^of_errors == 0);
        if (first < second && second < 56) assert(column[first] != column[second]);
    end
endmodule
