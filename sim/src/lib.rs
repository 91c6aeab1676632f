//! DTP networks, simulated tick by tick with the golden model, and checkers of the bound that share
//! nothing with it.
//!
//! * [`model`]: oscillators, cables, captures, MACs, hosts
//! * [`scenario`], [`topology`]: what to simulate
//! * `engine`: the golden model stepped every tick, in exact order of time
//! * `checker`: read-only judges with their own arithmetic and their own constants

pub mod error;
pub mod model;
pub mod rng;
pub mod time;
