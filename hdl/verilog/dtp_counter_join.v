// dtp_counter_join: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_counter_join(msb,low,counter,matched);

    // Module arguments
    input wire [44:0] msb;
    input wire [44:0] low;
    output reg [63:0] counter;
    output reg matched;

    // Local signals
    reg [25:0] ahead;
    reg [44:0] high;

    // Update code
    always @(*) begin
        ahead = low[(32'h13)+:(26)] - msb[(32'h0)+:(26)];
        matched = ~|ahead[(32'h1)+:(25)];
        high = msb + ((ahead[(32'h0)+:(1)]) & 45'h1fffffffffff);
        counter = (((high) & 64'hffffffffffffffff) << 32'h13) | ((low[(32'h0)+:(19)]) & 64'hffffffffffffffff);
    end

endmodule // dtp_counter_join

`default_nettype wire
