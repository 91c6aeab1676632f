//! Engines: they move simulated time. `stepped` is the reference, every tick of every port.

pub mod events;
mod lane;
pub mod network;
pub mod sampler;
pub mod stepped;
