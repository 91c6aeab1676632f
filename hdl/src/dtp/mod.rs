//! The Datacenter Time Protocol, one block a file.

pub mod arbiter;
pub mod beacon_timer;
pub mod crc8;
pub mod crossing;
pub mod extract;
pub mod join_sender;
