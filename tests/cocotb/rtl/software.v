// What software does to a device of the bench: it writes the settings of the bench to the registers.
`timescale 1fs/1fs

// Writes a value whenever it differs from the one written last, and all of them after a reset; and the LOG
// again and again while it is wanted, since a write that comes too early is refused and does nothing. AXI
// changes at the falling edge.
module bench_software #(
    parameter SETTINGS = 1,
    parameter [15:0] LOG_OUT = 0
) (
    input wire clock,
    input wire reset,
    // Offset and value of each setting, the first lowest.
    input wire [16*SETTINGS-1:0] offsets,
    input wire [64*SETTINGS-1:0] values,
    input wire log_valid,
    input wire [44:0] log_value,
    output reg [15:0] awaddr,
    output reg awvalid,
    input wire awready,
    output reg [63:0] wdata,
    output reg wvalid,
    input wire wready,
    input wire bvalid
);
    reg [64*SETTINGS-1:0] written;
    reg [SETTINGS-1:0] known;
    integer turn;
    reg busy, address_taken, data_taken;
    initial begin
        {awvalid, wvalid, busy, address_taken, data_taken} = 0;
        {awaddr, wdata} = 0;
        written = 0;
        known = 0;
        turn = 0;
    end

    always @(posedge clock) begin
        address_taken <= awvalid & awready;
        data_taken <= wvalid & wready;
    end

    always @(negedge clock) begin
        if (reset) begin
            known <= 0;
            {awvalid, wvalid, busy} <= 0;
        end else if (busy) begin
            if (address_taken) awvalid <= 0;
            if (data_taken) wvalid <= 0;
            if (bvalid) busy <= 0;
        end else begin
            turn <= turn == SETTINGS ? 0 : turn + 1;
            if (turn == SETTINGS) begin
                if (log_valid) begin
                    {awvalid, wvalid, busy} <= 3'b111;
                    awaddr <= LOG_OUT;
                    wdata <= {19'd0, log_value};
                end
            end else if (!known[turn] || written[64*turn +: 64] != values[64*turn +: 64]) begin
                {awvalid, wvalid, busy} <= 3'b111;
                awaddr <= offsets[16*turn +: 16];
                wdata <= values[64*turn +: 64];
                written[64*turn +: 64] <= values[64*turn +: 64];
                known[turn] <= 1;
            end
        end
    end
endmodule
