//! The blocks of a DTP port, one a file, each a pure step function of one clock edge.
//!
//! [`extract`] runs in the recovered clock, [`inserter`] in the transmit clock (which is the device
//! clock unless the port has its own), everything else in the device clock.

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
pub mod inserter;
pub mod join_sender;
pub mod line_crossing;
pub mod log;
pub mod prescaler;
pub mod rate_guard;
pub mod responder;
pub mod transmit_crossing;
