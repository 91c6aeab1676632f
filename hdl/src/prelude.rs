//! The one door to rust-hdl: no other file of the project names that crate.
//!
//! It is pinned to one release, because [`crate::lint`] reads its syntax tree, which is public
//! but not promised. Its widgets stay outside: their registers have no reset, and its FIFO has no
//! constant latency. Ours are in [`crate::prim`].

pub use crate::prim::{Memory, Reg, Ring, Synchroniser, ToggleSampler};
pub use rust_hdl::core::check_error::CheckError;
pub use rust_hdl::core::clock;
pub use rust_hdl::core::prelude::*;
pub use rust_hdl::widgets::dff_setup;
