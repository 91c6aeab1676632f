//! Engines: they move simulated time. [`stepped`] is the reference, every tick of every port; [`heap`]
//! goes from event to event with the same golden model, and [`window`] does so with shortcuts for what
//! happens nearly always. All three end in the same [state](totals::NetworkState).

pub mod choice;
pub mod event;
pub mod events;
pub mod heap;
pub mod hosts;
mod lane;
pub mod network;
pub mod sampler;
pub mod stepped;
pub mod totals;
mod tx_lines;
pub mod window;
