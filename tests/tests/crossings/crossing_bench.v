// The crossing from the mailbox to the arrival register, with what real wires do put in between.
module @NAME@(
    input wire clock, input wire clock_90, input wire clock_180, input wire clock_270,
    input wire rx_clock,
    input wire reset,
    input wire [1:0] block_hdr, input wire [63:0] block_payload, input wire enable,
    // A flop that samples at this instant sees the other level: the toggle is still on its way to it,
    // or the flop fell to the side of the old level.
    input wire disturb,
    // The mailbox's wires carry the last message; otherwise garbage.
    input wire settled, input wire [48:0] garbage,
    output wire arrival_valid, output wire [2:0] arrival_kind, output wire [44:0] arrival_value,
    output wire [3:0] arrival_age, output wire arrival_overrun, output wire arrival_crossing_error
);
    wire toggle, overrun;
    wire [2:0] kind;
    wire [44:0] value;
    wire [3:0] samples;
    wire [48:0] carried = settled ? {overrun, kind, value} : garbage;
    dtp_extract extract(
        .clock(rx_clock), .block_hdr(block_hdr), .block_payload(block_payload),
        .enable(enable), .is_message(), .mailbox_toggle(toggle),
        .mailbox_kind(kind), .mailbox_value(value), .mailbox_overrun(overrun));
    dtp_toggle_sampler_@PHASES@ sampler(
        .clock(clock), .clock_90(clock_90), .clock_180(clock_180), .clock_270(clock_270),
        .toggle(toggle ^ disturb), .samples(samples));
    dtp_crossing crossing(
        .clock(clock), .reset(reset), .samples(samples), .mailbox_kind(carried[47:45]),
        .mailbox_value(carried[44:0]), .mailbox_overrun(carried[48]),
        .arrival_valid(arrival_valid), .arrival_kind(arrival_kind), .arrival_value(arrival_value),
        .arrival_age(arrival_age), .arrival_overrun(arrival_overrun),
        .arrival_crossing_error(arrival_crossing_error));
endmodule
