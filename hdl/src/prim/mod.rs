//! Primitives: the only blocks whose Verilog is written by hand.
//!
//! Each has a Rust `update` for the simulator and a text for synthesis; nothing but the lockstep
//! tests ties the two together, hence few and small ones.

mod memory;
mod reg;
mod ring;
mod synchroniser;
mod toggle_sampler;

pub use dtp_spec::latency::Phases;
pub use memory::Memory;
pub use reg::Reg;
pub use ring::Ring;
pub use synchroniser::Synchroniser;
pub use toggle_sampler::ToggleSampler;
