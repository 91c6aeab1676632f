//! DTP, the Datacenter Time Protocol (Lee, Wang, Shrivastav, Weatherspoon, SIGCOMM 2016), on a
//! 10GBASE-R PCS: the facts and the golden model.
//!
//! Everything here is a pure step function over plain values: no I/O, no clock, no allocation.
//! `step` is one edge of the block's clock: its arguments are what the wires carried before the
//! edge, its result is what the block's output registers hold after it.
#![no_std]

pub mod block;
pub mod bound;
pub mod counter;
pub mod csr;
pub mod device;
pub mod dtp;
pub mod latency;
pub mod message;
pub mod mutant;
pub mod pci;
pub mod pcs;
pub mod port;
pub mod port_io;
pub mod port_logic;
pub mod port_params;
pub mod port_rx;
pub mod port_tx;
pub mod quiet;
pub mod regs;
pub mod speed;
pub mod units;
pub mod xgmii;
