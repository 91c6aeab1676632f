// Files in and out of a bench: whole streams pass without Python touching single ticks.
`timescale 1fs/1fs

// Plays 72-bit words, a hexadecimal line each; REST before, behind and when nothing plays.
module bench_player #(
    parameter NAME = "player.txt",
    parameter [71:0] REST = 72'h0
) (
    input wire clock,
    input wire go,
    output reg [71:0] word,
    output reg playing
);
    integer file;
    integer got;
    reg [71:0] entry;
    reg opened;
    initial begin
        word = REST;
        playing = 0;
        opened = 0;
        file = 0;
    end
    always @(negedge clock) begin
        if (!go) begin
            if (file != 0) $fclose(file);
            file = 0;
            opened = 0;
            playing <= 0;
            word <= REST;
        end else if (!opened) begin
            file = $fopen(NAME, "r");
            opened = 1;
            playing <= 1;
        end else if (playing) begin
            got = $fscanf(file, "%h\n", entry);
            if (got != 1) begin
                playing <= 0;
                word <= REST;
            end else
                word <= entry;
        end
    end
endmodule

// Writes the valid words, one per clock edge, as hexadecimal lines, while `go` is high.
module bench_recorder #(
    parameter NAME = "recorder.txt",
    parameter WIDTH = 72
) (
    input wire clock,
    input wire go,
    input wire valid,
    input wire [WIDTH-1:0] word
);
    integer file;
    initial file = 0;
    always @(negedge clock) begin
        if (go && file == 0) file = $fopen(NAME, "w");
        if (!go && file != 0) begin
            $fclose(file);
            file = 0;
        end
        if (file != 0 && valid) $fwrite(file, "%h\n", word);
    end
endmodule
