//! Control and status registers: `dtp_spec::csr` says how the bus between them works.
//!
//! Every block on the bus has the same ports for it: `bus_valid`, `bus_commit`, `bus_write`,
//! `bus_high`, `bus_address`, `bus_strobes` and `bus_data` as in [`dtp_spec::csr::Bus`], and answers
//! with `hit`, `error` and `data`. Offsets come from `dtp_spec::regs` as constants of the decoders.

pub mod axi_lite;
pub mod bus_join;
pub mod counter_file;
pub mod device;
mod device_constants;
mod device_decode;
pub mod device_registers;
mod device_settings;
mod kind_events;
pub mod lead_extremes;
pub mod log_mailbox;
pub mod pcs_control;
pub mod peer_identity;
pub mod port_csr;
mod port_decode;
mod port_events;
pub mod port_registers;
mod port_settings;
pub mod receive_events;
pub mod transmit_side;
