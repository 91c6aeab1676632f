//! UTC from the counter of a DTP network (protocol, section 9). `docs/utc.md` has the argument for every part of the interval.
//!
//! Time servers say pairs of counter and TAI; everybody else turns his own counter into UTC. All that decides is pure:
//!
//! * [`relation`]: pairs, and bounds of TAI and of its rate that follow from those of one server
//! * [`combine`]: several servers, and who of them is false
//! * [`time`]: TAI, UTC, POSIX, and leap seconds
//! * [`packet`], [`inband`], [`keys`]: how pairs travel, and whose are believed
//! * [`server`], [`client`]: the two ends, without sockets
//! * [`line`](mod@line), [`page`], [`clock`]: what any process of the host reads
//! * [`system`], [`export`]: the system clock, chrony and ntpd
//! * [`service`]: sockets and threads
//!
//! A library of its own beside the driver: who reads the counter needs neither keys nor codes.

pub mod client;
pub mod clock;
pub mod combine;
pub mod error;
pub mod export;
pub mod inband;
pub mod keys;
pub mod line;
pub mod packet;
pub mod page;
pub mod refusal;
pub mod relation;
pub mod server;
pub mod service;
pub mod system;
pub mod time;
