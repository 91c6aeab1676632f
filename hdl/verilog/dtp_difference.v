// dtp_difference: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_difference(clock,reset,ack_valid,measuring,heard,listening,message_kind,message_value,message_age,delay_valid,delay_units,alpha_units,lead_units,reference_units,free_units,ack,beacon,beacon_join,said,units,units_high,mismatch);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire ack_valid;
    input wire measuring;
    input wire heard;
    input wire listening;
    input wire [2:0] message_kind;
    input wire [44:0] message_value;
    input wire [3:0] message_age;
    input wire delay_valid;
    input wire [19:0] delay_units;
    input wire [7:0] alpha_units;
    input wire [10:0] lead_units;
    input wire [63:0] reference_units;
    input wire [44:0] free_units;
    output reg ack;
    output reg beacon;
    output reg beacon_join;
    output reg said;
    output reg [44:0] units;
    output reg [18:0] units_high;
    output reg mismatch;

    // Stub signals
    reg msb_valid__clock;
    reg msb_valid__reset;
    reg msb_valid__d;
    wire msb_valid__q;
    reg msb__clock;
    reg msb__reset;
    reg [44:0] msb__d;
    wire [44:0] msb__q;
    reg read_ack__clock;
    reg read_ack__reset;
    reg read_ack__d;
    wire read_ack__q;
    reg read_beacon__clock;
    reg read_beacon__reset;
    reg read_beacon__d;
    wire read_beacon__q;
    reg read_join__clock;
    reg read_join__reset;
    reg read_join__d;
    wire read_join__q;
    reg paired__clock;
    reg paired__reset;
    reg paired__d;
    wire paired__q;
    reg belongs__clock;
    reg belongs__reset;
    reg belongs__d;
    wire belongs__q;
    reg carried__clock;
    reg carried__reset;
    reg carried__d;
    wire carried__q;
    reg wide_low__clock;
    reg wide_low__reset;
    reg [45:0] wide_low__d;
    wire [45:0] wide_low__q;
    reg wide_high__clock;
    reg wide_high__reset;
    reg [18:0] wide_high__d;
    wire [18:0] wide_high__q;
    reg late__clock;
    reg late__reset;
    reg [21:0] late__d;
    wire [21:0] late__q;
    reg is_ack__clock;
    reg is_ack__reset;
    reg is_ack__d;
    wire is_ack__q;
    reg is_beacon__clock;
    reg is_beacon__reset;
    reg is_beacon__d;
    wire is_beacon__q;
    reg is_join__clock;
    reg is_join__reset;
    reg is_join__d;
    wire is_join__q;
    reg unmatched__clock;
    reg unmatched__reset;
    reg unmatched__d;
    wire unmatched__q;
    reg sum__clock;
    reg sum__reset;
    reg [63:0] sum__d;
    wire [63:0] sum__q;

    // Local signals
    reg hears;
    reg is_msb;
    reg [26:0] overlap;
    reg [44:0] own;
    reg [21:0] basis;
    reg [11:0] lead;
    reg [11:0] age_less_lead;
    reg [21:0] addition;
    reg [7:0] alpha;
    reg adds;
    reg matched;
    reg carry;
    reg borrow;
    reg below;
    reg [63:0] parity;
    reg [63:0] carries;
    reg [63:0] low;
    reg [63:0] late_wide;

    // Sub module instances
    dtp_difference__reg_1 msb_valid(
        .clock(msb_valid__clock),
        .reset(msb_valid__reset),
        .d(msb_valid__d),
        .q(msb_valid__q)
    );
    dtp_difference__reg_45 msb(
        .clock(msb__clock),
        .reset(msb__reset),
        .d(msb__d),
        .q(msb__q)
    );
    dtp_difference__reg_1 read_ack(
        .clock(read_ack__clock),
        .reset(read_ack__reset),
        .d(read_ack__d),
        .q(read_ack__q)
    );
    dtp_difference__reg_1 read_beacon(
        .clock(read_beacon__clock),
        .reset(read_beacon__reset),
        .d(read_beacon__d),
        .q(read_beacon__q)
    );
    dtp_difference__reg_1 read_join(
        .clock(read_join__clock),
        .reset(read_join__reset),
        .d(read_join__d),
        .q(read_join__q)
    );
    dtp_difference__reg_1 paired(
        .clock(paired__clock),
        .reset(paired__reset),
        .d(paired__d),
        .q(paired__q)
    );
    dtp_difference__reg_1 belongs(
        .clock(belongs__clock),
        .reset(belongs__reset),
        .d(belongs__d),
        .q(belongs__q)
    );
    dtp_difference__reg_1 carried(
        .clock(carried__clock),
        .reset(carried__reset),
        .d(carried__d),
        .q(carried__q)
    );
    dtp_difference__reg_46 wide_low(
        .clock(wide_low__clock),
        .reset(wide_low__reset),
        .d(wide_low__d),
        .q(wide_low__q)
    );
    dtp_difference__reg_19 wide_high(
        .clock(wide_high__clock),
        .reset(wide_high__reset),
        .d(wide_high__d),
        .q(wide_high__q)
    );
    dtp_difference__reg_22 late(
        .clock(late__clock),
        .reset(late__reset),
        .d(late__d),
        .q(late__q)
    );
    dtp_difference__reg_1 is_ack(
        .clock(is_ack__clock),
        .reset(is_ack__reset),
        .d(is_ack__d),
        .q(is_ack__q)
    );
    dtp_difference__reg_1 is_beacon(
        .clock(is_beacon__clock),
        .reset(is_beacon__reset),
        .d(is_beacon__d),
        .q(is_beacon__q)
    );
    dtp_difference__reg_1 is_join(
        .clock(is_join__clock),
        .reset(is_join__reset),
        .d(is_join__d),
        .q(is_join__q)
    );
    dtp_difference__reg_1 unmatched(
        .clock(unmatched__clock),
        .reset(unmatched__reset),
        .d(unmatched__d),
        .q(unmatched__q)
    );
    dtp_difference__reg_64 sum(
        .clock(sum__clock),
        .reset(sum__reset),
        .d(sum__d),
        .q(sum__q)
    );

    // Update code
    always @(*) begin
        msb_valid__clock = clock;
        msb__clock = clock;
        sum__clock = clock;
        msb_valid__d = msb_valid__q;
        msb__d = msb__q;
        sum__d = sum__q;
        read_ack__clock = clock;
        read_beacon__clock = clock;
        read_join__clock = clock;
        paired__clock = clock;
        belongs__clock = clock;
        carried__clock = clock;
        wide_low__clock = clock;
        wide_high__clock = clock;
        late__clock = clock;
        is_ack__clock = clock;
        is_beacon__clock = clock;
        is_join__clock = clock;
        unmatched__clock = clock;
        read_ack__reset = reset | ~measuring;
        is_ack__reset = reset | ~measuring;
        msb_valid__reset = reset | ~listening;
        read_beacon__reset = reset | ~listening;
        read_join__reset = reset | ~listening;
        is_beacon__reset = reset | ~listening;
        is_join__reset = reset | ~listening;
        unmatched__reset = reset | ~listening;
        msb__reset = 1'b0;
        paired__reset = 1'b0;
        belongs__reset = 1'b0;
        carried__reset = 1'b0;
        wide_low__reset = 1'b0;
        wide_high__reset = 1'b0;
        late__reset = 1'b0;
        sum__reset = 1'b0;
        is_msb = heard & (message_kind == 32'h3);
        hears = heard & (message_kind == 32'h7);
        if (is_msb) begin
            msb_valid__d = 1'b1;
            msb__d = message_value;
        end
        if (hears) begin
            msb_valid__d = 1'b0;
        end
        read_ack__d = ack_valid;
        read_beacon__d = heard & (message_kind == 32'h4);
        read_join__d = hears;
        paired__d = msb_valid__q;
        overlap = ((message_value[(32'h13)+:(26)]) & 27'h7ffffff) - ((msb__q[(32'h0)+:(26)]) & 27'h7ffffff);
        belongs__d = ~|overlap[(32'h1)+:(25)];
        carried__d = overlap[32'h1a];
        own = free_units;
        if (delay_valid) begin
            own = reference_units[(32'h0)+:(45)];
        end
        wide_low__d = ((message_value) & 46'h3fffffffffff) - ((own) & 46'h3fffffffffff);
        wide_high__d = msb__q[(32'h1a)+:(19)] - reference_units[(32'h2d)+:(19)];
        alpha = 32'h0;
        if (~delay_valid) begin
            alpha = alpha_units - 32'h1;
        end
        basis = ((alpha) & 22'h3fffff) | ((delay_units) & 22'h3fffff);
        lead = ((lead_units) & 12'hfff);
        if (lead_units[32'ha]) begin
            lead = ((lead_units) & 12'hfff) | 32'h800;
        end
        age_less_lead = ((message_age) & 12'hfff) - lead;
        addition = ((age_less_lead) & 22'h3fffff);
        if (age_less_lead[32'hb]) begin
            addition = ((age_less_lead) & 22'h3fffff) | 32'h3ff000;
        end
        late__d = basis + addition;
        carry = carried__q;
        borrow = wide_low__q[32'h2d];
        below = late__q[32'h15];
        late_wide = ((late__q) & 64'hffffffffffffffff);
        if (below) begin
            late_wide = ((late__q) & 64'hffffffffffffffff) | 64'h1fffffc00000;
        end
        parity = 32'h0;
        if (carry ^ borrow ^ below) begin
            parity = 64'h200000000000;
        end
        carries = 32'h0;
        if ((borrow & below) | ((borrow | below) & ~carry)) begin
            carries = 64'hffffc00000000000;
        end
        low = ((wide_low__q[(32'h0)+:(45)]) & 64'hffffffffffffffff) | (((wide_high__q) & 64'hffffffffffffffff) << 32'h2d);
        adds = read_ack__q | read_beacon__q | read_join__q;
        if (adds) begin
            sum__d = low + (late_wide | carries | parity);
        end
        matched = paired__q & belongs__q;
        is_ack__d = read_ack__q;
        is_beacon__d = read_beacon__q;
        is_join__d = read_join__q & matched;
        unmatched__d = read_join__q & ~matched;
        ack = is_ack__q;
        beacon = is_beacon__q;
        beacon_join = is_join__q;
        said = is_ack__q | is_beacon__q | is_join__q;
        units = sum__q[(32'h0)+:(45)];
        units_high = sum__q[(32'h2d)+:(19)];
        mismatch = unmatched__q;
    end

endmodule // dtp_difference

module dtp_difference__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_difference__reg_1

module dtp_difference__reg_19(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [18:0] d;
    output reg [18:0] q;

    // Update code (custom)
    initial q = 19'b0;
    always @(posedge clock) q <= reset ? 19'b0 : d;
endmodule // dtp_difference__reg_19

module dtp_difference__reg_22(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [21:0] d;
    output reg [21:0] q;

    // Update code (custom)
    initial q = 22'h0;
    always @(posedge clock) q <= reset ? 22'h0 : d;
endmodule // dtp_difference__reg_22

module dtp_difference__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_difference__reg_45

module dtp_difference__reg_46(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [45:0] d;
    output reg [45:0] q;

    // Update code (custom)
    initial q = 46'h0;
    always @(posedge clock) q <= reset ? 46'h0 : d;
endmodule // dtp_difference__reg_46

module dtp_difference__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_difference__reg_64

`default_nettype wire
