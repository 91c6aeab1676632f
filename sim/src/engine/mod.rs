//! Engines: they move simulated time. `stepped` is the reference, every tick of every port.

mod lane;
pub mod network;
pub mod sampler;
pub mod stepped;
