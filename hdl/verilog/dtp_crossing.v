// dtp_crossing: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_crossing(clock,reset,samples,mailbox_kind,mailbox_value,mailbox_overrun,arrival_valid,arrival_kind,arrival_value,arrival_age,arrival_overrun,arrival_crossing_error);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] samples;
    input wire [2:0] mailbox_kind;
    input wire [44:0] mailbox_value;
    input wire mailbox_overrun;
    output reg arrival_valid;
    output reg [2:0] arrival_kind;
    output reg [44:0] arrival_value;
    output reg [3:0] arrival_age;
    output reg arrival_overrun;
    output reg arrival_crossing_error;

    // Stub signals
    reg settled_ticks__clock;
    reg settled_ticks__reset;
    reg [1:0] settled_ticks__d;
    wire [1:0] settled_ticks__q;
    reg seen__clock;
    reg seen__reset;
    reg seen__d;
    wire seen__q;
    reg poisoned__clock;
    reg poisoned__reset;
    reg poisoned__d;
    wire poisoned__q;
    reg valid__clock;
    reg valid__reset;
    reg valid__d;
    wire valid__q;
    reg kind__clock;
    reg kind__reset;
    reg [2:0] kind__d;
    wire [2:0] kind__q;
    reg value__clock;
    reg value__reset;
    reg [44:0] value__d;
    wire [44:0] value__q;
    reg age__clock;
    reg age__reset;
    reg [3:0] age__d;
    wire [3:0] age__q;
    reg overrun__clock;
    reg overrun__reset;
    reg overrun__d;
    wire overrun__q;
    reg error__clock;
    reg error__reset;
    reg error__d;
    wire error__q;

    // Local signals
    reg settling;
    reg [3:0] changed;
    reg monotonic;
    reg broken;
    reg arrives;

    // Sub module instances
    dtp_crossing__reg_2 settled_ticks(
        .clock(settled_ticks__clock),
        .reset(settled_ticks__reset),
        .d(settled_ticks__d),
        .q(settled_ticks__q)
    );
    dtp_crossing__reg_1 seen(
        .clock(seen__clock),
        .reset(seen__reset),
        .d(seen__d),
        .q(seen__q)
    );
    dtp_crossing__reg_1 poisoned(
        .clock(poisoned__clock),
        .reset(poisoned__reset),
        .d(poisoned__d),
        .q(poisoned__q)
    );
    dtp_crossing__reg_1 valid(
        .clock(valid__clock),
        .reset(valid__reset),
        .d(valid__d),
        .q(valid__q)
    );
    dtp_crossing__reg_3 kind(
        .clock(kind__clock),
        .reset(kind__reset),
        .d(kind__d),
        .q(kind__q)
    );
    dtp_crossing__reg_45 value(
        .clock(value__clock),
        .reset(value__reset),
        .d(value__d),
        .q(value__q)
    );
    dtp_crossing__reg_4 age(
        .clock(age__clock),
        .reset(age__reset),
        .d(age__d),
        .q(age__q)
    );
    dtp_crossing__reg_1 overrun(
        .clock(overrun__clock),
        .reset(overrun__reset),
        .d(overrun__d),
        .q(overrun__q)
    );
    dtp_crossing__reg_1 error(
        .clock(error__clock),
        .reset(error__reset),
        .d(error__d),
        .q(error__q)
    );

    // Update code
    always @(*) begin
        settled_ticks__clock = clock;
        seen__clock = clock;
        poisoned__clock = clock;
        valid__clock = clock;
        kind__clock = clock;
        value__clock = clock;
        age__clock = clock;
        overrun__clock = clock;
        error__clock = clock;
        settled_ticks__d = settled_ticks__q;
        seen__d = seen__q;
        poisoned__d = poisoned__q;
        valid__d = valid__q;
        kind__d = kind__q;
        value__d = value__q;
        age__d = age__q;
        overrun__d = overrun__q;
        error__d = error__q;
        settled_ticks__reset = reset;
        seen__reset = reset;
        poisoned__reset = reset;
        valid__reset = reset;
        kind__reset = reset;
        value__reset = reset;
        age__reset = reset;
        overrun__reset = reset;
        error__reset = reset;
        changed = samples;
        if (seen__q) begin
            changed = samples ^ 32'hf;
        end
        monotonic = (changed == 32'h8) | (changed == 32'hc) | (changed == 32'he) | (changed == 32'hf);
        settling = settled_ticks__q != 32'h3;
        if (settling) begin
            settled_ticks__d = settled_ticks__q + 32'h1;
        end
        broken = |changed & ~monotonic & ~settling;
        arrives = monotonic & ~poisoned__q & ~settling;
        seen__d = samples[32'h3];
        poisoned__d = (broken | poisoned__q) & ~changed[32'h3];
        valid__d = arrives;
        error__d = broken;
        overrun__d = arrives & mailbox_overrun;
        if (arrives) begin
            kind__d = mailbox_kind;
            value__d = mailbox_value;
            if (changed[32'h0]) begin
                age__d = 32'hf;
            end
            else if (changed[32'h1]) begin
                age__d = 32'ha;
            end
            else if (changed[32'h2]) begin
                age__d = 32'h5;
            end
            else begin
                age__d = 32'h0;
            end
        end
        arrival_valid = valid__q;
        arrival_kind = kind__q;
        arrival_value = value__q;
        arrival_age = age__q;
        arrival_overrun = overrun__q;
        arrival_crossing_error = error__q;
    end

endmodule // dtp_crossing

module dtp_crossing__reg_1(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire d;
    output reg q;

    // Update code (custom)
    initial q = 1'b0;
    always @(posedge clock) q <= reset ? 1'b0 : d;
endmodule // dtp_crossing__reg_1

module dtp_crossing__reg_2(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [1:0] d;
    output reg [1:0] q;

    // Update code (custom)
    initial q = 2'b0;
    always @(posedge clock) q <= reset ? 2'b0 : d;
endmodule // dtp_crossing__reg_2

module dtp_crossing__reg_3(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [2:0] d;
    output reg [2:0] q;

    // Update code (custom)
    initial q = 3'b0;
    always @(posedge clock) q <= reset ? 3'b0 : d;
endmodule // dtp_crossing__reg_3

module dtp_crossing__reg_4(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [3:0] d;
    output reg [3:0] q;

    // Update code (custom)
    initial q = 4'h0;
    always @(posedge clock) q <= reset ? 4'h0 : d;
endmodule // dtp_crossing__reg_4

module dtp_crossing__reg_45(clock,reset,d,q);

    // Module arguments
    input wire clock;
    input wire reset;
    input wire [44:0] d;
    output reg [44:0] q;

    // Update code (custom)
    initial q = 45'h0;
    always @(posedge clock) q <= reset ? 45'h0 : d;
endmodule // dtp_crossing__reg_45

`default_nettype wire
