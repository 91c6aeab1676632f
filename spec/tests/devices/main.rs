//! Golden devices on cables, in real time.

mod behaviour;
mod loopback;
mod own_clock;
mod rig;
mod two_devices;
