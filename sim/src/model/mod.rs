//! Nouns of the simulated world: clocks, cables, traffic, hosts. They know nothing of each other;
//! the engine connects them.

pub mod capture;
pub mod frame;
pub mod host;
pub mod line_clock;
pub mod link;
pub mod mac;
pub mod oscillator;
