//! A simulated network in real time whose devices are PCI devices behind vfio-user sockets: the host driver opens
//! them as they are, and QEMU's `vfio-user-pci` puts them into a guest.
//!
//! * [`network`]: devices, cables and time: the golden DTP logic, from event to event, changeable while it runs
//! * [`device`], [`port`], [`link`]: its parts; registers are those of the golden model; [`pattern`]: PRBS31
//! * [`function`]: configuration space and BAR of a device; [`serve`]: its socket
//! * [`pace`]: which simulated instant it is now; [`control`]: faults, while it runs
//! * [`run`]: all of it in a folder, from beginning to end
//!
//! The lines carry DTP and idle blocks, no frames.

pub mod control;
pub mod device;
pub mod error;
pub mod fault;
pub mod function;
pub mod link;
pub mod network;
pub mod pace;
pub mod pattern;
pub mod port;
pub mod run;
pub mod serve;
