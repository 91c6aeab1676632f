//! Golden devices on cables, in real time.

mod behaviour;
mod rig;
mod two_devices;
