// dtp_transmit_crossing: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_transmit_crossing(clock,reset,tx_clock,tx_reset,candidate,align_demand,tx_grant_kind,grant_kind,ready,error,tx_candidate,tx_candidate_valid,tx_align_demand);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire tx_clock;
    input wire tx_reset;
    input wire [47:0] candidate;
    input wire align_demand;
    input wire [2:0] tx_grant_kind;
    output reg [2:0] grant_kind;
    output reg ready;
    output reg error;
    output reg [47:0] tx_candidate;
    output reg tx_candidate_valid;
    output reg tx_align_demand;

    // Stub signals
    reg ring__clock;
    reg [2:0] ring__write_pointer;
    reg [47:0] ring__written;
    reg [2:0] ring__read_pointer;
    wire [47:0] ring__entry;
    reg write_pointer__clock;
    reg write_pointer__reset;
    reg [2:0] write_pointer__d;
    wire [2:0] write_pointer__q;
    reg demand__clock;
    reg demand__reset;
    reg demand__d;
    wire demand__q;
    reg toggle_synced__clock;
    reg toggle_synced__level;
    wire toggle_synced__synced;
    reg toggle_seen__clock;
    reg toggle_seen__reset;
    reg toggle_seen__d;
    wire toggle_seen__q;
    reg grant__clock;
    reg grant__reset;
    reg [2:0] grant__d;
    wire [2:0] grant__q;
    reg ready_synced__clock;
    reg ready_synced__level;
    wire ready_synced__synced;
    reg ready_last__clock;
    reg ready_last__reset;
    reg ready_last__d;
    wire ready_last__q;
    reg quiet_ticks__clock;
    reg quiet_ticks__reset;
    reg [3:0] quiet_ticks__d;
    wire [3:0] quiet_ticks__q;
    reg mark_synced__clock;
    reg mark_synced__level;
    wire mark_synced__synced;
    reg mark_last__clock;
    reg mark_last__reset;
    reg mark_last__d;
    wire mark_last__q;
    reg demand_synced__clock;
    reg demand_synced__level;
    wire demand_synced__synced;
    reg read_pointer__clock;
    reg read_pointer__reset;
    reg [2:0] read_pointer__d;
    wire [2:0] read_pointer__q;
    reg set__clock;
    reg set__reset;
    reg set__d;
    wire set__q;
    reg settled_ticks__clock;
    reg settled_ticks__reset;
    reg [3:0] settled_ticks__d;
    wire [3:0] settled_ticks__q;
    reg settled__clock;
    reg settled__reset;
    reg settled__d;
    wire settled__q;
    reg toggle__clock;
    reg toggle__reset;
    reg toggle__d;
    wire toggle__q;
    reg kind__clock;
    reg kind__reset;
    reg [2:0] kind__d;
    wire [2:0] kind__q;

    // Local signals
    reg agrees;
    reg stays;
    reg [2:0] shown_kind;

    // Sub module instances
    dtp_transmit_crossing__ring ring(
        .clock(ring__clock),
        .write_pointer(ring__write_pointer),
        .written(ring__written),
        .read_pointer(ring__read_pointer),
        .entry(ring__entry)
    );
    dtp_transmit_crossing__reg_3 write_pointer(
        .clock(write_pointer__clock),
        .reset(write_pointer__reset),
        .d(write_pointer__d),
        .q(write_pointer__q)
    );
    dtp_transmit_crossing__reg_1 demand(
        .clock(demand__clock),
        .reset(demand__reset),
        .d(demand__d),
        .q(demand__q)
    );
    dtp_transmit_crossing__demand_synced toggle_synced(
        .clock(toggle_synced__clock),
        .level(toggle_synced__level),
        .synced(toggle_synced__synced)
    );
    dtp_transmit_crossing__reg_1 toggle_seen(
        .clock(toggle_seen__clock),
        .reset(toggle_seen__reset),
        .d(toggle_seen__d),
        .q(toggle_seen__q)
    );
    dtp_transmit_crossing__reg_3 grant(
        .clock(grant__clock),
        .reset(grant__reset),
        .d(grant__d),
        .q(grant__q)
    );
    dtp_transmit_crossing__demand_synced ready_synced(
        .clock(ready_synced__clock),
        .level(ready_synced__level),
        .synced(ready_synced__synced)
    );
    dtp_transmit_crossing__reg_1 ready_last(
        .clock(ready_last__clock),
        .reset(ready_last__reset),
        .d(ready_last__d),
        .q(ready_last__q)
    );
    dtp_transmit_crossing__reg_4 quiet_ticks(
        .clock(quiet_ticks__clock),
        .reset(quiet_ticks__reset),
        .d(quiet_ticks__d),
        .q(quiet_ticks__q)
    );
    dtp_transmit_crossing__demand_synced mark_synced(
        .clock(mark_synced__clock),
        .level(mark_synced__level),
        .synced(mark_synced__synced)
    );
    dtp_transmit_crossing__reg_1 mark_last(
        .clock(mark_last__clock),
        .reset(mark_last__reset),
        .d(mark_last__d),
        .q(mark_last__q)
    );
    dtp_transmit_crossing__demand_synced demand_synced(
        .clock(demand_synced__clock),
        .level(demand_synced__level),
        .synced(demand_synced__synced)
    );
    dtp_transmit_crossing__reg_3 read_pointer(
        .clock(read_pointer__clock),
        .reset(read_pointer__reset),
        .d(read_pointer__d),
        .q(read_pointer__q)
    );
    dtp_transmit_crossing__reg_1 set(
        .clock(set__clock),
        .reset(set__reset),
        .d(set__d),
        .q(set__q)
    );
    dtp_transmit_crossing__reg_4 settled_ticks(
        .clock(settled_ticks__clock),
        .reset(settled_ticks__reset),
        .d(settled_ticks__d),
        .q(settled_ticks__q)
    );
    dtp_transmit_crossing__reg_1 settled(
        .clock(settled__clock),
        .reset(settled__reset),
        .d(settled__d),
        .q(settled__q)
    );
    dtp_transmit_crossing__reg_1 toggle(
        .clock(toggle__clock),
        .reset(toggle__reset),
        .d(toggle__d),
        .q(toggle__q)
    );
    dtp_transmit_crossing__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );

    // Update code
    always @(*) begin
        ring__clock = clock;
        write_pointer__clock = clock;
        demand__clock = clock;
        toggle_synced__clock = clock;
        toggle_seen__clock = clock;
        grant__clock = clock;
        ready_synced__clock = clock;
        ready_last__clock = clock;
        quiet_ticks__clock = clock;
        mark_synced__clock = tx_clock;
        mark_last__clock = tx_clock;
        demand_synced__clock = tx_clock;
        read_pointer__clock = tx_clock;
        set__clock = tx_clock;
        settled_ticks__clock = tx_clock;
        settled__clock = tx_clock;
        toggle__clock = tx_clock;
        kind__clock = tx_clock;
        write_pointer__reset = 1'b0;
        write_pointer__d = write_pointer__q + 32'h1;
        ring__write_pointer = write_pointer__q;
        ring__written = candidate;
        demand__reset = 1'b0;
        demand__d = align_demand;
        toggle_synced__level = toggle__q;
        toggle_seen__reset = 1'b0;
        toggle_seen__d = toggle_synced__synced;
        grant__reset = reset;
        if (toggle_synced__synced ^ toggle_seen__q) begin
            grant__d = kind__q;
        end
        else begin
            grant__d = 32'h0;
        end
        ready_synced__level = settled__q;
        ready_last__reset = 1'b0;
        ready_last__d = ready_synced__synced;
        quiet_ticks__reset = reset;
        quiet_ticks__d = quiet_ticks__q;
        if (~&quiet_ticks__q) begin
            quiet_ticks__d = quiet_ticks__q + 32'h1;
        end
        grant_kind = grant__q;
        ready = ready_synced__synced & &quiet_ticks__q;
        error = ready_last__q & ~ready_synced__synced;
        mark_last__reset = 1'b0;
        mark_synced__level = write_pointer__q[32'h2];
        mark_last__d = mark_synced__synced;
        demand_synced__level = demand__q;
        agrees = (read_pointer__q[32'h0] ^ read_pointer__q[32'h1]) | ~(mark_synced__synced ^ read_pointer__q[32'h1] ^ read_pointer__q[32'h2]);
        stays = set__q & agrees;
        set__reset = tx_reset;
        set__d = stays | (~set__q & mark_synced__synced & ~mark_last__q);
        read_pointer__reset = 1'b0;
        read_pointer__d = 32'h3;
        if (set__q) begin
            read_pointer__d = read_pointer__q + 32'h1;
        end
        settled_ticks__reset = tx_reset | ~stays;
        settled_ticks__d = settled_ticks__q;
        if (~&settled_ticks__q) begin
            settled_ticks__d = settled_ticks__q + 32'h1;
        end
        settled__reset = tx_reset | ~stays;
        settled__d = &settled_ticks__q;
        toggle__reset = 1'b0;
        kind__reset = 1'b0;
        toggle__d = toggle__q ^ |tx_grant_kind;
        kind__d = kind__q;
        if (|tx_grant_kind) begin
            kind__d = tx_grant_kind;
        end
        ring__read_pointer = read_pointer__q;
        shown_kind = 32'h0;
        if (settled__q) begin
            shown_kind = ring__entry[(32'h0)+:(3)];
        end
        tx_candidate = (((ring__entry[(32'h3)+:(45)]) & 48'hffffffffffff) << 32'h3) | ((shown_kind) & 48'hffffffffffff);
        tx_candidate_valid = |shown_kind;
        tx_align_demand = demand_synced__synced;
    end

endmodule // dtp_transmit_crossing

module dtp_transmit_crossing__demand_synced(clock,level,synced);

    // Module arguments
    input wire clock;
    input wire level;
    output wire synced;

    // Update code (wrapper)
    (* async_reg = "true", srl_style = "register" *) reg [1:0] stages = 2'b00;
    always @(posedge clock) stages <= {stages[0], level};
    assign synced = stages[1];
endmodule // dtp_transmit_crossing__demand_synced

module dtp_transmit_crossing__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_transmit_crossing__reg_1

module dtp_transmit_crossing__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_transmit_crossing__reg_3

module dtp_transmit_crossing__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_transmit_crossing__reg_4

module dtp_transmit_crossing__ring(clock,write_pointer,written,read_pointer,entry);

    // Module arguments
    input wire clock;
    input wire [2:0] write_pointer;
    input wire [47:0] written;
    input wire [2:0] read_pointer;
    output wire [47:0] entry;

    // Update code (wrapper)
    (* ram_style = "distributed", ramstyle = "MLAB, no_rw_check" *) reg [47:0] entries [0:7];
    integer i;
    initial for (i = 0; i < 8; i = i + 1) entries[i] = 48'h0;
    always @(posedge clock) entries[write_pointer] <= written;
    assign entry = entries[read_pointer];
endmodule // dtp_transmit_crossing__ring

`default_nettype wire
