// dtp_synchroniser: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_synchroniser(clock,level,synced);

    // Module arguments
    input wire clock;
    input wire level;
    output wire synced;

    // Update code (wrapper)
    (* async_reg = "true", srl_style = "register" *) reg [1:0] stages = 2'b00;
    always @(posedge clock) stages <= {stages[0], level};
    assign synced = stages[1];
endmodule // dtp_synchroniser

`default_nettype wire
