// One direction of a link as its transceivers show it: a bit stream that arrives later, with bit
// errors, cut into 66-bit words at an arbitrary bit until `bitslip` has found the boundary.
`timescale 1fs/1fs

module bench_wire #(
    parameter ERRORS = "errors.txt",
    parameter GARBAGE = "serdes.txt"
) (
    input wire tx_clock,
    input wire [65:0] tx_word,
    input wire [31:0] tx_quarter_fs,
    input wire rx_clock,
    input wire bitslip,
    // Whole blocks that are under way at any time, at least two.
    input wire [11:0] blocks,
    // Bits by which the receiver's first cut misses the boundary.
    input wire [6:0] first_offset,
    // While it is high the line is cut anew, at `first_offset` and `blocks` late.
    input wire cut,
    // 0 the line as it is, 1 noise, 2 headers 00, 3 headers 11, 4 the file GARBAGE
    input wire [2:0] garbage,
    // Read (word number, 66-bit mask) pairs from the file ERRORS.
    input wire with_errors,
    output reg [65:0] rx_word,
    output wire [31:0] slips,
    output wire [31:0] errors_done,
    // From the edge at which a word left the sender's register to the edge that captures it here.
    output reg [63:0] latency_fs,
    output wire replaying
);
    reg [65:0] line [0:4095];
    reg [63:0] taken_fs [0:4095];
    integer place;
    initial for (place = 0; place < 4096; place = place + 1) begin
        line[place] = 66'h0;
        taken_fs[place] = 64'h0;
    end
    reg [31:0] written;
    reg [31:0] read;
    reg [6:0] offset;
    reg [131:0] window;
    reg slip_seen;
    reg [31:0] slip_count;
    reg [31:0] error_count;
    assign slips = slip_count;
    assign errors_done = error_count;

    initial begin
        written = 0;
        read = 0;
        offset = 0;
        slip_seen = 0;
        slip_count = 0;
        error_count = 0;
        rx_word = 66'h0;
    end
    always @(posedge tx_clock) begin
        line[written[11:0]] <= tx_word;
        taken_fs[written[11:0]] <= $time;
        written <= written + 1;
    end

    // Errors of the line, as far as the file tells them.
    integer file;
    integer got;
    reg [31:0] word_number;
    reg [31:0] next_number;
    reg [65:0] next_mask;
    reg [65:0] mask;
    initial begin
        file = 0;
        word_number = 0;
    end

    wire [71:0] replayed;
    bench_player #(.NAME(GARBAGE)) player (
        .clock(rx_clock), .go(garbage == 3'd4), .word(replayed), .playing(replaying)
    );

    always @(posedge rx_clock) slip_seen <= bitslip;
    wire slip = bitslip & ~slip_seen;
    reg slip_now;
    reg [63:0] word_taken_fs;
    initial begin
        word_taken_fs = 0;
        latency_fs = 0;
    end
    // The line takes a word at the edge after the one at which it left.
    always @(posedge rx_clock) latency_fs <= $time - word_taken_fs + 4 * tx_quarter_fs;
    always @(posedge rx_clock) slip_now <= slip;

    // Words change at the falling edge: the port samples at the rising one.
    always @(negedge rx_clock) begin
        if (cut) begin
            offset = first_offset;
            read = written - {20'd0, blocks};
        end
        if (slip_now) begin
            slip_count = slip_count + 1;
            // After 66 slips the cut is where it was: a transceiver stretches its word clock with each of
            // them, so that a bit that waits longer for its word is never older than a word.
            offset = (offset == 7'd65) ? 0 : offset + 1;
        end
        mask = 66'h0;
        if (with_errors) begin
            if (file == 0) begin
                file = $fopen(ERRORS, "r");
                word_number = 0;
                got = $fscanf(file, "%d %h\n", next_number, next_mask);
                if (got != 2) next_number = 32'hffffffff;
            end
            if (word_number == next_number) begin
                mask = next_mask;
                error_count = error_count + 1;
                got = $fscanf(file, "%d %h\n", next_number, next_mask);
                if (got != 2) next_number = 32'hffffffff;
            end
            word_number = word_number + 1;
        end else if (file != 0) begin
            $fclose(file);
            file = 0;
        end
        window = {line[(read[11:0] + 12'd1) & 12'hfff], line[read[11:0]]};
        word_taken_fs = taken_fs[read[11:0]];
        read = read + 1;
        case (garbage)
            3'd0: rx_word <= window[offset +: 66] ^ mask;
            3'd1: rx_word <= {$random, $random, $random};
            3'd2: rx_word <= {window[66 +: 64], 2'b00};
            3'd3: rx_word <= {window[66 +: 64], 2'b11};
            default: rx_word <= replayed[65:0];
        endcase
    end
endmodule
