// Claim: the transmitted stream obeys the polynomial x^58 + x^39 + 1 bit by bit, and one block
// (58 bits are enough) after the descrambler started in any state whatever it gives back what the
// scrambler took, for ever, the sync header untouched.
//
// Assumptions: no reset on either side while we look; both start in any state at all (their initial
// values are taken away in the script).
//
// Why the induction holds: a bit on the line depends on the 58 bits before it alone, so two blocks
// one after the other determine everything; `age` only counts the blocks since the start.

`default_nettype none

module scrambler_proof(input wire clock, input wire [1:0] header, input wire [63:0] plain);
    wire [1:0] line_header;
    wire [63:0] line;
    wire [1:0] header_out;
    wire [63:0] plain_out;

    dtp_scrambler scrambler(
        .clock(clock),
        .reset(1'b0),
        .sync_header(header),
        .payload(plain),
        .bypass(1'b0),
        .is_pattern(1'b0),
        .pattern(66'd0),
        .serdes_tx_hdr(line_header),
        .serdes_tx_data(line)
    );
    dtp_descrambler descrambler(
        .clock(clock),
        .reset(1'b0),
        .serdes_rx_hdr(line_header),
        .serdes_rx_data(line),
        .bypass(1'b0),
        .sync_header(header_out),
        .payload(plain_out)
    );

    reg [1:0] age = 0;
    reg [1:0] header_1;
    reg [1:0] header_2;
    reg [63:0] plain_1;
    reg [63:0] plain_2;
    reg [63:0] line_1;
    reg [63:0] line_2;
    always @(posedge clock) begin
        age <= age + (age != 3);
        {header_2, header_1} <= {header_1, header};
        {plain_2, plain_1} <= {plain_1, plain};
        {line_2, line_1} <= {line_1, line};
    end

    // The line as a stream, oldest bit first: bit 64 + i is bit i of the block that left last.
    wire [127:0] sent = {line, line_1};
    wire [127:0] received = {line_1, line_2};

    integer i;
    always @(*) begin
        if (age >= 2) begin
            assert(line_header == header_1);
            for (i = 0; i < 64; i = i + 1)
                assert(sent[64 + i] == (plain_1[i] ^ sent[64 + i - 39] ^ sent[64 + i - 58]));
        end
        if (age == 3) begin
            assert(header_out == header_2);
            for (i = 0; i < 64; i = i + 1)
                assert(plain_out[i]
                    == (received[64 + i] ^ received[64 + i - 39] ^ received[64 + i - 58]));
            assert(plain_out == plain_2);
        end
    end
endmodule
