// dtp_axi_lite: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_axi_lite(clock,reset,s_axi_awaddr,s_axi_awvalid,s_axi_wdata,s_axi_wstrb,s_axi_wvalid,s_axi_bready,s_axi_araddr,s_axi_arvalid,s_axi_rready,hit,error,data,s_axi_awready,s_axi_wready,s_axi_bresp,s_axi_bvalid,s_axi_arready,s_axi_rdata,s_axi_rresp,s_axi_rvalid,bus_valid,bus_commit,bus_write,bus_high,bus_address,bus_strobes,bus_data,refused);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [15:0] s_axi_awaddr;
    input wire s_axi_awvalid;
    input wire [63:0] s_axi_wdata;
    input wire [7:0] s_axi_wstrb;
    input wire s_axi_wvalid;
    input wire s_axi_bready;
    input wire [15:0] s_axi_araddr;
    input wire s_axi_arvalid;
    input wire s_axi_rready;
    input wire hit;
    input wire error;
    input wire [63:0] data;
    output reg s_axi_awready;
    output reg s_axi_wready;
    output reg [1:0] s_axi_bresp;
    output reg s_axi_bvalid;
    output reg s_axi_arready;
    output reg [63:0] s_axi_rdata;
    output reg [1:0] s_axi_rresp;
    output reg s_axi_rvalid;
    output reg bus_valid;
    output reg bus_commit;
    output reg bus_write;
    output reg bus_high;
    output reg [15:0] bus_address;
    output reg [7:0] bus_strobes;
    output reg [63:0] bus_data;
    output reg refused;

    // Stub signals
    reg ticks__clock;
    reg ticks__reset;
    reg [6:0] ticks__d;
    wire [6:0] ticks__q;
    reg write__clock;
    reg write__reset;
    reg write__d;
    wire write__q;
    reg high__clock;
    reg high__reset;
    reg high__d;
    wire high__q;
    reg word__clock;
    reg word__reset;
    reg [12:0] word__d;
    wire [12:0] word__q;
    reg strobes__clock;
    reg strobes__reset;
    reg [7:0] strobes__d;
    wire [7:0] strobes__q;
    reg written__clock;
    reg written__reset;
    reg [63:0] written__d;
    wire [63:0] written__q;
    reg aw_full__clock;
    reg aw_full__reset;
    reg aw_full__d;
    wire aw_full__q;
    reg aw_word__clock;
    reg aw_word__reset;
    reg [12:0] aw_word__d;
    wire [12:0] aw_word__q;
    reg w_full__clock;
    reg w_full__reset;
    reg w_full__d;
    wire w_full__q;
    reg w_data__clock;
    reg w_data__reset;
    reg [63:0] w_data__d;
    wire [63:0] w_data__q;
    reg w_strobes__clock;
    reg w_strobes__reset;
    reg [7:0] w_strobes__d;
    wire [7:0] w_strobes__q;
    reg write_turn__clock;
    reg write_turn__reset;
    reg write_turn__d;
    wire write_turn__q;
    reg b_valid__clock;
    reg b_valid__reset;
    reg b_valid__d;
    wire b_valid__q;
    reg b_error__clock;
    reg b_error__reset;
    reg b_error__d;
    wire b_error__q;
    reg r_valid__clock;
    reg r_valid__reset;
    reg r_valid__d;
    wire r_valid__q;
    reg r_error__clock;
    reg r_error__reset;
    reg r_error__d;
    wire r_error__q;
    reg r_data__clock;
    reg r_data__reset;
    reg [63:0] r_data__d;
    wire [63:0] r_data__q;
    reg refusing__clock;
    reg refusing__reset;
    reg refusing__d;
    wire refusing__q;
    reg kept_valid__clock;
    reg kept_valid__reset;
    reg kept_valid__d;
    wire kept_valid__q;
    reg kept_word__clock;
    reg kept_word__reset;
    reg [12:0] kept_word__d;
    wire [12:0] kept_word__q;
    reg kept__clock;
    reg kept__reset;
    reg [31:0] kept__d;
    wire [31:0] kept__q;

    // Local signals
    reg idle;
    reg write_waits;
    reg read_ready;
    reg read_issue;
    reg write_issue;
    reg issue;
    reg [63:0] strobed;
    reg [63:0] ones;
    reg answer;
    reg fails;
    reg kept_here;
    reg [31:0] upper;

    // Sub module instances
    dtp_axi_lite__reg_7 ticks(
        .clock(ticks__clock),
        .reset(ticks__reset),
        .d(ticks__d),
        .q(ticks__q)
    );
    dtp_axi_lite__reg_1 write(
        .clock(write__clock),
        .reset(write__reset),
        .d(write__d),
        .q(write__q)
    );
    dtp_axi_lite__reg_1 high(
        .clock(high__clock),
        .reset(high__reset),
        .d(high__d),
        .q(high__q)
    );
    dtp_axi_lite__reg_13 word(
        .clock(word__clock),
        .reset(word__reset),
        .d(word__d),
        .q(word__q)
    );
    dtp_axi_lite__reg_8 strobes(
        .clock(strobes__clock),
        .reset(strobes__reset),
        .d(strobes__d),
        .q(strobes__q)
    );
    dtp_axi_lite__reg_64 written(
        .clock(written__clock),
        .reset(written__reset),
        .d(written__d),
        .q(written__q)
    );
    dtp_axi_lite__reg_1 aw_full(
        .clock(aw_full__clock),
        .reset(aw_full__reset),
        .d(aw_full__d),
        .q(aw_full__q)
    );
    dtp_axi_lite__reg_13 aw_word(
        .clock(aw_word__clock),
        .reset(aw_word__reset),
        .d(aw_word__d),
        .q(aw_word__q)
    );
    dtp_axi_lite__reg_1 w_full(
        .clock(w_full__clock),
        .reset(w_full__reset),
        .d(w_full__d),
        .q(w_full__q)
    );
    dtp_axi_lite__reg_64 w_data(
        .clock(w_data__clock),
        .reset(w_data__reset),
        .d(w_data__d),
        .q(w_data__q)
    );
    dtp_axi_lite__reg_8 w_strobes(
        .clock(w_strobes__clock),
        .reset(w_strobes__reset),
        .d(w_strobes__d),
        .q(w_strobes__q)
    );
    dtp_axi_lite__reg_1 write_turn(
        .clock(write_turn__clock),
        .reset(write_turn__reset),
        .d(write_turn__d),
        .q(write_turn__q)
    );
    dtp_axi_lite__reg_1 b_valid(
        .clock(b_valid__clock),
        .reset(b_valid__reset),
        .d(b_valid__d),
        .q(b_valid__q)
    );
    dtp_axi_lite__reg_1 b_error(
        .clock(b_error__clock),
        .reset(b_error__reset),
        .d(b_error__d),
        .q(b_error__q)
    );
    dtp_axi_lite__reg_1 r_valid(
        .clock(r_valid__clock),
        .reset(r_valid__reset),
        .d(r_valid__d),
        .q(r_valid__q)
    );
    dtp_axi_lite__reg_1 r_error(
        .clock(r_error__clock),
        .reset(r_error__reset),
        .d(r_error__d),
        .q(r_error__q)
    );
    dtp_axi_lite__reg_64 r_data(
        .clock(r_data__clock),
        .reset(r_data__reset),
        .d(r_data__d),
        .q(r_data__q)
    );
    dtp_axi_lite__reg_1 refusing(
        .clock(refusing__clock),
        .reset(refusing__reset),
        .d(refusing__d),
        .q(refusing__q)
    );
    dtp_axi_lite__reg_1 kept_valid(
        .clock(kept_valid__clock),
        .reset(kept_valid__reset),
        .d(kept_valid__d),
        .q(kept_valid__q)
    );
    dtp_axi_lite__reg_13 kept_word(
        .clock(kept_word__clock),
        .reset(kept_word__reset),
        .d(kept_word__d),
        .q(kept_word__q)
    );
    dtp_axi_lite__reg_32 kept(
        .clock(kept__clock),
        .reset(kept__reset),
        .d(kept__d),
        .q(kept__q)
    );

    // Update code
    always @(*) begin
        write__clock = clock;
        high__clock = clock;
        word__clock = clock;
        strobes__clock = clock;
        written__clock = clock;
        aw_full__clock = clock;
        aw_word__clock = clock;
        w_full__clock = clock;
        write__d = write__q;
        high__d = high__q;
        word__d = word__q;
        strobes__d = strobes__q;
        written__d = written__q;
        aw_full__d = aw_full__q;
        aw_word__d = aw_word__q;
        w_full__d = w_full__q;
        w_data__clock = clock;
        w_strobes__clock = clock;
        write_turn__clock = clock;
        b_valid__clock = clock;
        b_error__clock = clock;
        r_valid__clock = clock;
        r_error__clock = clock;
        w_data__d = w_data__q;
        w_strobes__d = w_strobes__q;
        write_turn__d = write_turn__q;
        b_valid__d = b_valid__q;
        b_error__d = b_error__q;
        r_valid__d = r_valid__q;
        r_error__d = r_error__q;
        r_data__clock = clock;
        kept_valid__clock = clock;
        kept_word__clock = clock;
        kept__clock = clock;
        r_data__d = r_data__q;
        kept_valid__d = kept_valid__q;
        kept_word__d = kept_word__q;
        kept__d = kept__q;
        ticks__clock = clock;
        refusing__clock = clock;
        ticks__reset = reset;
        write__reset = reset;
        high__reset = reset;
        word__reset = reset;
        strobes__reset = reset;
        written__reset = reset;
        aw_full__reset = reset;
        aw_word__reset = 1'b0;
        w_full__reset = reset;
        w_data__reset = 1'b0;
        w_strobes__reset = 1'b0;
        write_turn__reset = reset;
        b_valid__reset = reset;
        b_error__reset = 1'b0;
        r_valid__reset = reset;
        r_error__reset = 1'b0;
        r_data__reset = 1'b0;
        refusing__reset = reset;
        kept_valid__reset = reset;
        kept_word__reset = 1'b0;
        kept__reset = 1'b0;
        idle = ~|ticks__q;
        write_waits = idle & aw_full__q & w_full__q & ~b_valid__q;
        read_ready = idle & ~r_valid__q & ~(write_waits & write_turn__q);
        read_issue = read_ready & s_axi_arvalid;
        write_issue = write_waits & ~read_issue;
        issue = read_issue | write_issue;
        if (write_issue) begin
            aw_full__d = 1'b0;
            w_full__d = 1'b0;
        end
        if (s_axi_awvalid & ~aw_full__q) begin
            aw_full__d = 1'b1;
            aw_word__d = s_axi_awaddr[(32'h3)+:(13)];
        end
        strobed = 32'h0;
        ones = 32'h0;
        if (s_axi_wstrb[0]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[1]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[2]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[3]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[4]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[5]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[6]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        ones = 32'h0;
        if (s_axi_wstrb[7]) begin
            ones = 32'hff;
        end
        strobed = (strobed >> 32'h8) | (ones << 32'h38);
        if (s_axi_wvalid & ~w_full__q) begin
            w_full__d = 1'b1;
            w_data__d = s_axi_wdata & strobed;
            w_strobes__d = s_axi_wstrb;
        end
        if (s_axi_bready) begin
            b_valid__d = 1'b0;
        end
        if (s_axi_rready) begin
            r_valid__d = 1'b0;
        end
        ticks__d = (ticks__q << 32'h1) | ((issue) & 7'h7f);
        if (read_issue) begin
            write__d = 1'b0;
            write_turn__d = 1'b1;
            high__d = s_axi_araddr[32'h2];
            word__d = s_axi_araddr[(32'h3)+:(13)];
            strobes__d = 32'h0;
            written__d = 32'h0;
        end
        else if (write_issue) begin
            write__d = 1'b1;
            write_turn__d = 1'b0;
            high__d = 1'b0;
            word__d = aw_word__q;
            strobes__d = w_strobes__q;
            written__d = w_data__q;
        end
        answer = ticks__q[32'h6];
        fails = error | ~hit;
        refusing__d = answer & write__q & fails;
        kept_here = kept_valid__q & (kept_word__q == word__q);
        upper = data[(32'h20)+:(32)];
        if (kept_here) begin
            upper = kept__q;
        end
        if (answer & write__q) begin
            b_valid__d = 1'b1;
            b_error__d = fails;
        end
        if (answer & ~write__q) begin
            r_valid__d = 1'b1;
            r_error__d = fails;
            r_data__d = data;
            if (fails) begin
                r_data__d = 32'h0;
            end
            else if (high__q) begin
                r_data__d = ((upper) & 64'hffffffffffffffff) << 32'h20;
                kept_valid__d = kept_valid__q & ~kept_here;
            end
            else begin
                kept_valid__d = 1'b1;
                kept_word__d = word__q;
                kept__d = data[(32'h20)+:(32)];
            end
        end
        s_axi_awready = ~aw_full__q;
        s_axi_wready = ~w_full__q;
        s_axi_bvalid = b_valid__q;
        s_axi_bresp = ((b_error__q) & 2'h3) << 32'h1;
        s_axi_arready = read_ready;
        s_axi_rvalid = r_valid__q;
        s_axi_rresp = ((r_error__q) & 2'h3) << 32'h1;
        s_axi_rdata = r_data__q;
        bus_valid = |ticks__q;
        bus_commit = ticks__q[32'h3];
        bus_write = write__q;
        bus_high = high__q;
        bus_address = ((word__q) & 16'hffff) << 32'h3;
        bus_strobes = strobes__q;
        bus_data = written__q;
        refused = refusing__q;
    end

endmodule // dtp_axi_lite

module dtp_axi_lite__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_axi_lite__reg_1

module dtp_axi_lite__reg_13(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [12:0] d;
    output reg [12:0] q;

    // Update code (custom)
    initial q = 13'b0;
    always @(posedge clock) q <= reset ? 13'b0 : d;
endmodule // dtp_axi_lite__reg_13

module dtp_axi_lite__reg_32(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [31:0] d;
    output reg [31:0] q;

    // Update code (custom)
    initial q = 32'h0;
    always @(posedge clock) q <= reset ? 32'h0 : d;
endmodule // dtp_axi_lite__reg_32

module dtp_axi_lite__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_axi_lite__reg_64

module dtp_axi_lite__reg_7(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [6:0] d;
    output reg [6:0] q;

    // Update code (custom)
    initial q = 7'b0;
    always @(posedge clock) q <= reset ? 7'b0 : d;
endmodule // dtp_axi_lite__reg_7

module dtp_axi_lite__reg_8(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [7:0] d;
    output reg [7:0] q;

    // Update code (custom)
    initial q = 8'h0;
    always @(posedge clock) q <= reset ? 8'h0 : d;
endmodule // dtp_axi_lite__reg_8

`default_nettype wire
