// dtp_within_range: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_within_range(units,in_range);

    // Module arguments
    input wire [63:0] units;
    output reg in_range;

    // Constant declarations
    localparam upper = 8'ha0;
    localparam lower = 8'h60;

    // Local signals
    reg [7:0] low;
    reg [55:0] high;

    // Update code
    always @(*) begin
        low = units[(32'h0)+:(8)];
        high = units[(32'h8)+:(56)];
        in_range = (~|high & (low <= upper)) | (&high & (low >= lower));
    end

endmodule // dtp_within_range

`default_nettype wire
