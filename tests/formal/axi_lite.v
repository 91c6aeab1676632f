// Claim: the register bus never tears, loses or hangs.
// 1. Handshakes are stable: an answer, its data and its status stand until the master takes them.
// 2. Every read and every write that was accepted is answered once, seven ticks of the bus
//    later, and nothing is answered that was not asked. How long it takes is axi_lite_waits.v.
// 3. A transaction is carried out once, with the address, strobes and data that were sent; bytes
//    without a strobe are zero; the bus shows the same from its first tick to its last.
// 4. A read of the low word or of all 64 bits shows one moment of the register; the read of the high
//    word that follows for the same address shows the high word of that moment.
//
// Assumptions: none, not even that the master keeps what it offers; what the registers answer is free
// in every tick.
//
// Why the induction holds: at most one transaction is on the bus, for seven ticks; the
// model repeats what was accepted, answered and read from the channels alone.

`default_nettype none

module axi_lite_proof(
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
    wire [1:0] bresp;
    wire bvalid;
    wire arready;
    wire [63:0] rdata;
    wire [1:0] rresp;
    wire rvalid;
    wire bus_valid;
    wire bus_commit;
    wire bus_write;
    wire bus_high;
    wire [15:0] bus_address;
    wire [7:0] bus_strobes;
    wire [63:0] bus_data;
    wire refused;
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
        .s_axi_bresp(bresp),
        .s_axi_bvalid(bvalid),
        .s_axi_arready(arready),
        .s_axi_rdata(rdata),
        .s_axi_rresp(rresp),
        .s_axi_rvalid(rvalid),
        .bus_valid(bus_valid),
        .bus_commit(bus_commit),
        .bus_write(bus_write),
        .bus_high(bus_high),
        .bus_address(bus_address),
        .bus_strobes(bus_strobes),
        .bus_data(bus_data),
        .refused(refused)
    );

    // Registers of the unit, joined by name when it is flattened.
    (* hierconn *) wire [6:0] \axi_lite.ticks__q ;
    (* hierconn *) wire [12:0] \axi_lite.aw_word__q ;
    (* hierconn *) wire [63:0] \axi_lite.w_data__q ;
    (* hierconn *) wire [7:0] \axi_lite.w_strobes__q ;
    (* hierconn *) wire \axi_lite.kept_valid__q ;
    (* hierconn *) wire [12:0] \axi_lite.kept_word__q ;
    (* hierconn *) wire [31:0] \axi_lite.kept__q ;

    // Which bytes of the data are sent.
    wire [63:0] strobed = {
        {8{wstrb[7]}}, {8{wstrb[6]}}, {8{wstrb[5]}}, {8{wstrb[4]}},
        {8{wstrb[3]}}, {8{wstrb[2]}}, {8{wstrb[1]}}, {8{wstrb[0]}}
    };

    // Transactions, from the channels and the ticks of the bus alone.
    reg [2:0] tick = 0;
    wire first_tick = bus_valid && tick == 0;
    wire last_tick = bus_valid && tick == 6;
    reg [98:0] bus_1;
    wire [98:0] bus = {bus_write, bus_high, bus_address, bus_strobes, bus_data};
    // A read address was accepted at the last edge.
    reg read_accepted = 0;
    reg read_high;
    reg [12:0] read_word;
    // A write address and data were accepted and are not on the bus yet.
    reg has_address = 0;
    reg [12:0] sent_word;
    reg has_data = 0;
    reg [7:0] sent_strobes;
    reg [63:0] sent_data;
    wire write_begins = first_tick && bus_write;
    // Answers that the master has not taken.
    reg read_answered = 0;
    reg [63:0] read_data;
    reg read_fails;
    reg write_answered = 0;
    reg write_fails;
    // The high word of the last read of a low word, and of which register.
    reg kept = 0;
    reg [12:0] kept_word;
    reg [31:0] kept_upper;
    wire from_kept = read_high && kept && kept_word == read_word;
    wire fails = error || !hit;
    always @(posedge clock) begin
        tick <= bus_valid && !last_tick ? tick + 1 : 0;
        bus_1 <= bus;
        read_accepted <= arvalid && arready;
        if (arvalid && arready) {read_high, read_word} <= {araddr[2], araddr[15:3]};
        if (write_begins) {has_address, has_data} <= 0;
        if (awvalid && awready) {has_address, sent_word} <= {1'b1, awaddr[15:3]};
        if (wvalid && wready) {has_data, sent_strobes, sent_data} <= {1'b1, wstrb, wdata & strobed};

        if (rready) read_answered <= 0;
        if (bready) write_answered <= 0;
        if (last_tick && bus_write) {write_answered, write_fails} <= {1'b1, fails};
        if (last_tick && !bus_write) begin
            {read_answered, read_fails} <= {1'b1, fails};
            read_data <= fails ? 0
                : !read_high ? data
                : {from_kept ? kept_upper : data[63:32], 32'd0};
            if (!fails && !read_high) {kept, kept_word, kept_upper} <= {1'b1, read_word, data[63:32]};
            if (!fails && from_kept) kept <= 0;
        end
        if (reset)
            {tick, read_accepted, has_address, has_data, read_answered, write_answered, kept} <= 0;
    end

    reg known = 0;
    reg reset_1;
    reg [66:0] read_answer_1;
    reg [2:0] write_answer_1;
    reg read_kept_waiting;
    reg write_kept_waiting;
    always @(posedge clock) begin
        known <= 1;
        reset_1 <= reset;
        read_answer_1 <= {rvalid, rresp, rdata};
        write_answer_1 <= {bvalid, bresp};
        read_kept_waiting <= rvalid && !rready;
        write_kept_waiting <= bvalid && !bready;
    end

    always @(*) begin
        // 1.
        if (known && !reset_1 && read_kept_waiting) assert(read_answer_1 == {rvalid, rresp, rdata});
        if (known && !reset_1 && write_kept_waiting) assert(write_answer_1 == {bvalid, bresp});
        // 2.
        assert(rvalid == read_answered);
        assert(bvalid == write_answered);
        if (rvalid) assert(rresp == (read_fails ? 2 : 0));
        if (bvalid) assert(bresp == (write_fails ? 2 : 0));
        assert((first_tick && !bus_write) == read_accepted);
        if (first_tick) assert(bus_write ? !write_answered : !read_answered);
        if (bus_valid && bus_write) assert(!write_answered);
        if (bus_valid && !bus_write) assert(!read_answered);
        // 3.
        assert(tick <= 6 && (tick == 0 || bus_valid));
        assert(bus_commit == (bus_valid && tick == 3));
        if (tick != 0) assert(bus == bus_1);
        if (first_tick && !bus_write)
            assert(bus == {1'b0, read_high, read_word, 3'd0, 72'd0});
        if (write_begins) begin
            assert(has_address && has_data);
            assert(bus == {1'b1, 1'b0, sent_word, 3'd0, sent_strobes, sent_data});
        end
        assert(awready == (!has_address || write_begins));
        assert(wready == (!has_data || write_begins));
        // 4.
        if (rvalid) assert(rdata == read_data);
        // The model and the unit hold the same.
        assert(\axi_lite.ticks__q == (bus_valid ? 7'd1 << tick : 7'd0));
        if (bus_valid && !bus_write) assert(bus_high == read_high && bus_address == {read_word, 3'd0});
        if (has_address) assert(\axi_lite.aw_word__q == sent_word || write_begins);
        if (has_data && !write_begins)
            assert(\axi_lite.w_data__q == sent_data && \axi_lite.w_strobes__q == sent_strobes);
        assert(\axi_lite.kept_valid__q == kept);
        if (kept) assert(\axi_lite.kept_word__q == kept_word && \axi_lite.kept__q == kept_upper);
    end
endmodule
