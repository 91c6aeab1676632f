// dtp_toggle_sampler_1: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_toggle_sampler_1(clock,clock_90,clock_180,clock_270,toggle,samples);

    // Module arguments
    input wire clock;
    input wire clock_90;
    input wire clock_180;
    input wire clock_270;
    input wire toggle;
    output wire [3:0] samples;

    // Update code (wrapper)
    (* async_reg = "true", srl_style = "register" *) reg first_0 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg [3:0] quarters = 4'h0;
    always @(posedge clock) first_0 <= toggle;
    always @(posedge clock) quarters <= {first_0, quarters[3], quarters[3], quarters[3]};
    assign samples = quarters;
endmodule // dtp_toggle_sampler_1

`default_nettype wire
