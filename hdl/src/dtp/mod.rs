//! The Datacenter Time Protocol, one block a file.

pub mod arbiter;
pub mod beacon_timer;
pub mod beacon_watch;
pub mod counter;
pub mod counter_core;
pub mod crc8;
pub mod crossing;
pub mod delay;
pub mod difference;
pub mod dispatch;
pub mod extract;
pub mod follower;
pub mod global_counter;
pub mod inserter;
pub mod join_sender;
pub mod log;
pub mod port_group;
pub mod prescaler;
pub mod rate_guard;
pub mod responder;
pub mod timebase;
pub mod transmit_crossing;
