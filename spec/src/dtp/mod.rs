//! The blocks of a DTP port, one a file, each a pure step function of one clock edge.
//!
//! [`extract`] runs in the recovered clock, everything else in the device clock.

pub mod arbiter;
pub mod beacon_timer;
pub mod beacon_watch;
pub mod crossing;
pub mod delay;
pub mod difference;
pub mod dispatch;
pub mod extract;
pub mod follower;
pub mod global_counter;
pub mod join_sender;
pub mod log;
pub mod prescaler;
pub mod rate_guard;
pub mod responder;
