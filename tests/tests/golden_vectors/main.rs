//! Golden model, gateware and emitted Verilog against data that nobody here made.

mod gateware;
mod golden;
mod vectors;
