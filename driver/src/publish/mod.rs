//! The page: how the sampler tells any number of readers, in this process and in others, what the clock says.
//! `docs/clock.md` has its layout bit by bit.
//!
//! * [`generations`]: how one writer changes words that readers read at any time; no I/O, model-checked in
//!   `tests/page_protocol.rs`
//! * [`page`]: the file, its header, and what can be wrong with it
//! * [`writer`]: the only one who writes it

pub mod generations;
pub mod page;
pub mod writer;
