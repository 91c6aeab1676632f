// Bits of the two wires between a port and the core of its device.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`ifndef DTP_BUS_VH
`define DTP_BUS_VH
`define DTP_CORE_TO_PORT_BITS 366
`define DTP_PORT_TO_CORE_BITS 240
`endif
