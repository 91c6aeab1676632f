// Claim: the idle aligner neither loses, adds nor reorders anything but columns of four plain idles:
// for every n, the n-th column (four lanes) that is not plain idle leaves as it came, and nothing
// stays behind but one column at most.
//
// Assumptions: none on the stream: frames, ordered sets, low power idle, errors and garbage.
//
// Why the induction holds: `came` and `left` count those columns; they differ by the one that is held
// back, which is the last that came.

`default_nettype none

module aligner_order_proof(
    input wire clock,
    input wire [63:0] data,
    input wire [7:0] control,
    input wire demand
);
    (* anyconst *) wire [7:0] number;
    wire [63:0] data_out;
    wire [7:0] control_out;
    dtp_idle_aligner idle_aligner(
        .clock(clock),
        .reset(1'b0),
        .xgmii_txd(data),
        .xgmii_txc(control),
        .align_demand(demand),
        .aligned_txd(data_out),
        .aligned_txc(control_out)
    );
    // A column is held back; joined by name when the unit is flattened.
    (* hierconn *) wire \idle_aligner.holding__q ;
    wire holding = \idle_aligner.holding__q ;

    localparam [35:0] IDLE = {4'hf, 32'h07070707};
    wire [35:0] in_0 = {control[3:0], data[31:0]};
    wire [35:0] in_1 = {control[7:4], data[63:32]};
    wire [35:0] out_0 = {control_out[3:0], data_out[31:0]};
    wire [35:0] out_1 = {control_out[7:4], data_out[63:32]};

    // Columns that are not idle, counted modulo 256; the two counts are never more than one apart.
    reg [7:0] came = 0;
    reg [7:0] gone = 0;
    wire [7:0] came_1 = came + (in_0 != IDLE);
    wire [7:0] left_1 = gone + (out_0 != IDLE);
    wire [7:0] left = left_1 + (out_1 != IDLE);
    reg [35:0] last = IDLE;
    reg [35:0] chosen = IDLE;
    always @(posedge clock) begin
        last <= in_1;
        came <= came_1 + (in_1 != IDLE);
        gone <= left;
        if (in_0 != IDLE && came == number) chosen <= in_0;
        if (in_1 != IDLE && came_1 == number) chosen <= in_1;
    end

    wire keeps = holding && last != IDLE;
    always @(*) begin
        assert(came == left + keeps);
        if (out_0 != IDLE && gone == number) assert(out_0 == chosen);
        if (out_1 != IDLE && left_1 == number) assert(out_1 == chosen);
        if (keeps && left == number) assert(last == chosen);
    end
endmodule
