//! Everything that crosses crates. The library is what the tests share.
//!
//! The core is the lockstep: one stimulus into golden model, rust-hdl block and Verilated unit, all
//! outputs equal after every edge. rust-hdl's simulator runs the Rust of a block, so only Verilator
//! sees what the printer made of it; a block is done when both agree with the golden model.

pub mod axi;
pub mod coverage;
pub mod dropin;
pub mod error;
pub mod lockstep;
pub mod stimulus;
pub mod synth;
pub mod tools;
pub mod unit;
pub mod verilated;
pub mod wire;
