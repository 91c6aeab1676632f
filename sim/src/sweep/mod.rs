//! Sweeps: one scenario with many seeds, at every point of a grid of settings, on many cores or
//! machines.
//!
//! * [`plan`], [`vary`]: which runs there are
//! * [`line`]: one run as one line of JSON, and [`store`]: the file of these lines
//! * [`crew`]: who does the runs; [`drive`]: hands them out and gathers what comes back
//! * [`summary`]: what all runs together say
//!
//! Every run is named by its number and depends on nothing else, so it does not matter who does it,
//! in which order, or whether it is done twice.

pub mod crew;
pub mod drive;
pub mod line;
pub mod plan;
pub mod store;
pub mod summary;
pub mod vary;
