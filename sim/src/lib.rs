//! DTP networks, simulated tick by tick with the golden model, and checkers of the bound that share
//! nothing with it.
//!
//! * [`model`]: oscillators, cables, captures, MACs, hosts
//! * [`scenario`], [`topology`]: what to simulate
//! * [`engine`]: the golden model stepped every tick, in exact order of time
//! * [`observer`]: what an engine tells whoever watches
//! * [`checker`]: read-only judges with their own arithmetic and their own constants
//! * [`run`], [`report`]: one scenario from start to verdict
//! * [`record`]: what a run leaves behind besides its verdict: waveforms, samples
//! * [`plot`]: charts in SVG and pages of HTML
//! * [`sweep`]: many seeds and settings of one scenario, and what they come to together

pub mod checker;
pub mod engine;
pub mod error;
pub mod happened;
pub mod model;
pub mod mutant;
pub mod observer;
pub mod paper;
pub mod plot;
pub mod record;
pub mod report;
pub mod rng;
pub mod run;
pub mod scenario;
pub mod search;
pub mod sweep;
mod thinned;
pub mod time;
pub mod topology;
mod verdict;
