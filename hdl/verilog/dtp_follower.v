// dtp_follower: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_follower(clock,reset,follows,exact,beacon,beacon_join,units,mismatch,join_open,move_apply,move_units,granted,lead_units,request,listening,pass_on,behind,followed_valid,followed_range_reject,followed_join_reject,followed_jumped,followed_peer_behind,followed_pushed,peer_lead_valid,peer_lead_units);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire follows;
    input wire exact;
    input wire beacon;
    input wire beacon_join;
    input wire [63:0] units;
    input wire mismatch;
    input wire join_open;
    input wire move_apply;
    input wire [10:0] move_units;
    input wire granted;
    output reg [10:0] lead_units;
    output reg request;
    output reg listening;
    output reg pass_on;
    output reg behind;
    output reg followed_valid;
    output reg followed_range_reject;
    output reg followed_join_reject;
    output reg followed_jumped;
    output reg followed_peer_behind;
    output reg followed_pushed;
    output reg peer_lead_valid;
    output reg [15:0] peer_lead_units;

    // Constant declarations
    localparam pass_on_units = 11'b11101100000;
    localparam behind_units = 11'b11111111100;

    // Stub signals
    reg [63:0] range__units;
    reg range__whole;
    wire range__in_range;
    wire range__fits;
    reg [63:0] spread_range__units;
    reg spread_range__whole;
    wire spread_range__in_range;
    wire spread_range__fits;
    reg lead__clock;
    reg lead__reset;
    reg [10:0] lead__d;
    wire [10:0] lead__q;
    reg far_behind__clock;
    reg far_behind__reset;
    reg far_behind__d;
    wire far_behind__q;
    reg first__clock;
    reg first__reset;
    reg [63:0] first__d;
    wire [63:0] first__q;
    reg first_valid__clock;
    reg first_valid__reset;
    reg first_valid__d;
    wire first_valid__q;
    reg first_load__clock;
    reg first_load__reset;
    reg first_load__d;
    wire first_load__q;
    reg is_join__clock;
    reg is_join__reset;
    reg is_join__d;
    wire is_join__q;
    reg ranged__clock;
    reg ranged__reset;
    reg ranged__d;
    wire ranged__q;
    reg judged__clock;
    reg judged__reset;
    reg judged__d;
    wire judged__q;
    reg near__clock;
    reg near__reset;
    reg near__d;
    wire near__q;
    reg fits__clock;
    reg fits__reset;
    reg fits__d;
    wire fits__q;
    reg is_below__clock;
    reg is_below__reset;
    reg is_below__d;
    wire is_below__q;
    reg has_low__clock;
    reg has_low__reset;
    reg has_low__d;
    wire has_low__q;
    reg consistent__clock;
    reg consistent__reset;
    reg consistent__d;
    wire consistent__q;
    reg requests__clock;
    reg requests__reset;
    reg requests__d;
    wire requests__q;
    reg valid__clock;
    reg valid__reset;
    reg valid__d;
    wire valid__q;
    reg range_reject__clock;
    reg range_reject__reset;
    reg range_reject__d;
    wire range_reject__q;
    reg join_reject__clock;
    reg join_reject__reset;
    reg join_reject__d;
    wire join_reject__q;
    reg jumped__clock;
    reg jumped__reset;
    reg jumped__d;
    wire jumped__q;
    reg peer_behind__clock;
    reg peer_behind__reset;
    reg peer_behind__d;
    wire peer_behind__q;
    reg pushed__clock;
    reg pushed__reset;
    reg pushed__d;
    wire pushed__q;
    reg peer_lead__clock;
    reg peer_lead__reset;
    reg peer_lead__d;
    wire peer_lead__q;

    // Local signals
    reg [7:0] low;
    reg negative;
    reg [2:0] waiting;
    reg passes;
    reg done;
    reg forget;
    reg settle;
    reg clear;
    reg full;
    reg pull;
    reg is_near;
    reg is_far;
    reg forgets_first;
    reg far_join;
    reg jump;
    reg keep;
    reg [10:0] left;
    reg [10:0] push;

    // Sub module instances
    dtp_follower__range range(
        .units(range__units),
        .whole(range__whole),
        .in_range(range__in_range),
        .fits(range__fits)
    );
    dtp_follower__range spread_range(
        .units(spread_range__units),
        .whole(spread_range__whole),
        .in_range(spread_range__in_range),
        .fits(spread_range__fits)
    );
    dtp_follower__reg_11 lead(
        .clock(lead__clock),
        .reset(lead__reset),
        .d(lead__d),
        .q(lead__q)
    );
    dtp_follower__reg_1 far_behind(
        .clock(far_behind__clock),
        .reset(far_behind__reset),
        .d(far_behind__d),
        .q(far_behind__q)
    );
    dtp_follower__reg_64 first(
        .clock(first__clock),
        .reset(first__reset),
        .d(first__d),
        .q(first__q)
    );
    dtp_follower__reg_1 first_valid(
        .clock(first_valid__clock),
        .reset(first_valid__reset),
        .d(first_valid__d),
        .q(first_valid__q)
    );
    dtp_follower__reg_1 first_load(
        .clock(first_load__clock),
        .reset(first_load__reset),
        .d(first_load__d),
        .q(first_load__q)
    );
    dtp_follower__reg_1 is_join(
        .clock(is_join__clock),
        .reset(is_join__reset),
        .d(is_join__d),
        .q(is_join__q)
    );
    dtp_follower__reg_1 ranged(
        .clock(ranged__clock),
        .reset(ranged__reset),
        .d(ranged__d),
        .q(ranged__q)
    );
    dtp_follower__reg_1 judged(
        .clock(judged__clock),
        .reset(judged__reset),
        .d(judged__d),
        .q(judged__q)
    );
    dtp_follower__reg_1 near(
        .clock(near__clock),
        .reset(near__reset),
        .d(near__d),
        .q(near__q)
    );
    dtp_follower__reg_1 fits(
        .clock(fits__clock),
        .reset(fits__reset),
        .d(fits__d),
        .q(fits__q)
    );
    dtp_follower__reg_1 is_below(
        .clock(is_below__clock),
        .reset(is_below__reset),
        .d(is_below__d),
        .q(is_below__q)
    );
    dtp_follower__reg_1 has_low(
        .clock(has_low__clock),
        .reset(has_low__reset),
        .d(has_low__d),
        .q(has_low__q)
    );
    dtp_follower__reg_1 consistent(
        .clock(consistent__clock),
        .reset(consistent__reset),
        .d(consistent__d),
        .q(consistent__q)
    );
    dtp_follower__reg_1 requests(
        .clock(requests__clock),
        .reset(requests__reset),
        .d(requests__d),
        .q(requests__q)
    );
    dtp_follower__reg_1 valid(
        .clock(valid__clock),
        .reset(valid__reset),
        .d(valid__d),
        .q(valid__q)
    );
    dtp_follower__reg_1 range_reject(
        .clock(range_reject__clock),
        .reset(range_reject__reset),
        .d(range_reject__d),
        .q(range_reject__q)
    );
    dtp_follower__reg_1 join_reject(
        .clock(join_reject__clock),
        .reset(join_reject__reset),
        .d(join_reject__d),
        .q(join_reject__q)
    );
    dtp_follower__reg_1 jumped(
        .clock(jumped__clock),
        .reset(jumped__reset),
        .d(jumped__d),
        .q(jumped__q)
    );
    dtp_follower__reg_1 peer_behind(
        .clock(peer_behind__clock),
        .reset(peer_behind__reset),
        .d(peer_behind__d),
        .q(peer_behind__q)
    );
    dtp_follower__reg_1 pushed(
        .clock(pushed__clock),
        .reset(pushed__reset),
        .d(pushed__d),
        .q(pushed__q)
    );
    dtp_follower__reg_1 peer_lead(
        .clock(peer_lead__clock),
        .reset(peer_lead__reset),
        .d(peer_lead__d),
        .q(peer_lead__q)
    );

    // Update code
    always @(*) begin
        lead__clock = clock;
        far_behind__clock = clock;
        first_load__clock = clock;
        ranged__clock = clock;
        judged__clock = clock;
        consistent__clock = clock;
        first__clock = clock;
        first_valid__clock = clock;
        is_join__clock = clock;
        requests__clock = clock;
        near__clock = clock;
        fits__clock = clock;
        first__d = first__q;
        first_valid__d = first_valid__q;
        is_join__d = is_join__q;
        requests__d = requests__q;
        near__d = near__q;
        fits__d = fits__q;
        is_below__clock = clock;
        has_low__clock = clock;
        is_below__d = is_below__q;
        has_low__d = has_low__q;
        valid__clock = clock;
        range_reject__clock = clock;
        join_reject__clock = clock;
        jumped__clock = clock;
        peer_behind__clock = clock;
        pushed__clock = clock;
        peer_lead__clock = clock;
        negative = lead__q[32'ha];
        passes = far_behind__q & ~exact;
        done = granted & move_apply;
        forget = ~follows | passes;
        clear = reset | forget | done;
        settle = reset | done | (forget & ~move_apply);
        lead__reset = settle;
        far_behind__reset = settle;
        first_valid__reset = clear;
        first_load__reset = clear;
        ranged__reset = clear;
        judged__reset = clear;
        requests__reset = clear;
        valid__reset = clear;
        range_reject__reset = clear;
        join_reject__reset = clear;
        peer_behind__reset = clear;
        pushed__reset = clear;
        peer_lead__reset = clear;
        jumped__reset = reset | forget;
        is_join__reset = 1'b0;
        near__reset = 1'b0;
        fits__reset = 1'b0;
        is_below__reset = 1'b0;
        has_low__reset = 1'b0;
        consistent__reset = 1'b0;
        range__units = units;
        range__whole = beacon_join;
        low = units[(32'h0)+:(8)];
        if (beacon | beacon_join) begin
            is_join__d = beacon_join;
            near__d = range__in_range;
            fits__d = range__fits;
            has_low__d = |low;
            is_below__d = (beacon_join & units[32'h3f]) | (~beacon_join & units[32'h2c]);
        end
        ranged__d = beacon | beacon_join;
        spread_range__units = first__q;
        spread_range__whole = first_valid__q;
        consistent__d = spread_range__in_range & first_valid__q;
        judged__d = ranged__q;
        waiting = lead__q[(32'h7)+:(3)];
        full = (~negative & |waiting) | (exact & negative & ~&waiting);
        pull = (~is_below__q & (has_low__q | ~near__q)) | exact;
        is_near = judged__q & near__q & ~full;
        is_far = judged__q & ~is_near;
        far_join = is_far & is_join__q & pull;
        jump = far_join & consistent__q & join_open;
        keep = far_join & ~jump;
        requests__d = requests__q | jump;
        forgets_first = is_near | (judged__q & is_join__q);
        first__reset = clear | forgets_first;
        if (beacon_join | first_load__q) begin
            first__d = units - first__q;
        end
        first_load__d = keep;
        first_valid__d = keep | (first_valid__q & ~forgets_first);
        push = 32'h0;
        if (is_near & pull & ~forget) begin
            push = units[(32'h0)+:(11)];
        end
        left = lead__q - move_units;
        far_behind__d = left[32'ha] & (left < pass_on_units);
        lead__d = left + push;
        valid__d = is_near;
        range_reject__d = is_far & ~is_join__q;
        join_reject__d = mismatch | (keep & ~join_open);
        jumped__d = done;
        peer_behind__d = is_far & is_join__q & ~pull;
        pushed__d = is_near & pull;
        peer_lead__d = judged__q;
        lead_units = lead__q;
        request = requests__q;
        listening = ~forget & ~requests__q;
        pass_on = passes;
        behind = negative & (lead__q < behind_units);
        followed_valid = valid__q;
        followed_range_reject = range_reject__q;
        followed_join_reject = join_reject__q;
        followed_jumped = jumped__q;
        followed_peer_behind = peer_behind__q;
        followed_pushed = pushed__q;
        peer_lead_valid = peer_lead__q;
        peer_lead_units = units[(32'h0)+:(16)];
        if (~fits__q) begin
            peer_lead_units = 32'h7fff;
            if (is_below__q) begin
                peer_lead_units = 32'h8000;
            end
        end
    end

endmodule // dtp_follower

module dtp_follower__range(units,whole,in_range,fits);

    // Module arguments
    input wire [63:0] units;
    input wire whole;
    output reg in_range;
    output reg fits;

    // Constant declarations
    localparam upper = 8'ha0;
    localparam lower = 8'h60;

    // Local signals
    reg [7:0] low;
    reg [63:0] differ;
    reg [6:0] near;
    reg [28:0] high;
    reg [18:0] top;

    // Update code
    always @(*) begin
        low = units[(32'h0)+:(8)];
        differ = units ^ (units >> 32'h1);
        near = differ[(32'h8)+:(7)];
        high = differ[(32'hf)+:(29)];
        top = differ[(32'h2c)+:(19)];
        fits = ~|high & ~(whole & |top);
        in_range = ~|near & ~|high & ~(whole & |top) & ((~units[32'h8] & (low <= upper)) | (units[32'h8] & (low >= lower)));
    end

endmodule // dtp_follower__range

module dtp_follower__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_follower__reg_1

module dtp_follower__reg_11(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [10:0] d;
    output reg [10:0] q;

    // Update code (custom)
    initial q = 11'b0;
    always @(posedge clock) q <= reset ? 11'b0 : d;
endmodule // dtp_follower__reg_11

module dtp_follower__reg_64(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [63:0] d;
    output reg [63:0] q;

    // Update code (custom)
    initial q = 64'h0;
    always @(posedge clock) q <= reset ? 64'h0 : d;
endmodule // dtp_follower__reg_64

`default_nettype wire
