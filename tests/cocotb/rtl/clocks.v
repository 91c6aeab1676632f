// Clocks of a bench. Times are in femtoseconds, so that 1 ppm of a tick is 6.4 of them.
`timescale 1fs/1fs

// A device's clock with its copies a quarter, a half and three quarters of a period later.
module bench_clock (
    input wire start,
    input wire [31:0] quarter_fs,
    input wire [63:0] delay_fs,
    output reg clock,
    output reg clock_90,
    output reg clock_180,
    output reg clock_270
);
    initial begin
        {clock, clock_90, clock_180, clock_270} = 4'b0000;
        wait (start);
        #(delay_fs);
        forever begin
            clock = 1; clock_180 = 0; #(quarter_fs);
            clock_90 = 1; clock_270 = 0; #(quarter_fs);
            clock = 0; clock_180 = 1; #(quarter_fs);
            clock_90 = 0; clock_270 = 1; #(quarter_fs);
        end
    end
endmodule

// The recovered clock: the sender's, later by the wire. `clock` stands still while `run` is low;
// `line_clock` never does, as what arrives meanwhile is lost, not late.
module bench_recovered_clock (
    input wire start,
    input wire run,
    input wire [31:0] quarter_fs,
    input wire [63:0] delay_fs,
    output reg clock,
    output reg line_clock
);
    initial begin
        clock = 0;
        line_clock = 0;
        wait (start);
        #(delay_fs);
        forever begin
            clock = run; line_clock = 1; #(2 * quarter_fs);
            clock = 0; line_clock = 0; #(2 * quarter_fs);
        end
    end
endmodule
