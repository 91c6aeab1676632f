//! The network, by the tables of neighbours of its devices: how far two are apart, and what is wrong with it.
//! `docs/topology.md` has the form of the tables and the argument of each check. Nothing here opens a device, a file or a
//! socket.

pub mod check;
pub mod collect;
pub mod figures;
pub mod hops;
mod identity;
pub mod network;
pub mod read;
pub mod table;
pub mod warning;
