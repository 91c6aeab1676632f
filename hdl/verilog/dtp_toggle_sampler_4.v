// dtp_toggle_sampler_4: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_toggle_sampler_4(clock,clock_90,clock_180,clock_270,toggle,samples);

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
    (* async_reg = "true", srl_style = "register" *) reg first_90 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg second_90 = 1'b0;
    always @(posedge clock_90) first_90 <= toggle;
    always @(posedge clock) second_90 <= first_90;
    (* async_reg = "true", srl_style = "register" *) reg first_180 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg second_180 = 1'b0;
    always @(posedge clock_180) first_180 <= toggle;
    always @(posedge clock) second_180 <= first_180;
    (* async_reg = "true", srl_style = "register" *) reg first_270 = 1'b0;
    (* async_reg = "true", srl_style = "register" *) reg second_270 = 1'b0;
    always @(posedge clock_270) first_270 <= toggle;
    always @(posedge clock_90) second_270 <= first_270;
    always @(posedge clock) quarters <= {first_0, second_270, second_180, second_90};
    assign samples = quarters;
endmodule // dtp_toggle_sampler_4

`default_nettype wire
