//! Wiring: receive path, transmit path and DTP logic of a port, the whole port, what a device has once, a device.

pub mod core;
pub mod device;
pub mod pcs;
pub mod pcs_rx;
pub mod pcs_tx;
pub mod port;
pub mod port_dtp;
pub mod port_rx;
pub mod port_tx;
