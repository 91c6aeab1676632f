//! Host driver of DTP devices.
//!
//! * [`pci`]: which devices there are, what stands between them and this process, and the command that mends it
//! * [`name`], [`eui64`]: devices and identities as people name them
//! * [`backend`]: ways to the registers of one device, behind the trait [`backend::RegisterIo`]
//! * [`control`]: how to speak to `dtpd`, when that owns the device
//! * [`vfio`], [`bar`], [`config`], [`interrupts`]: what the backends are made of
//! * [`device`], [`port`]: what the registers mean, with units
//! * [`status`], [`flow`], [`quantity`]: a port at a glance, what its counters say of a while, nanoseconds and metres
//! * [`change`], [`dump`], [`line_test`]: settings that are planned before they are written, all registers by name, PRBS31
//! * [`topology`]: the network, by what devices say of their neighbours: hops, bounds, what is wrong
//! * [`clock`], [`publish`]: what time it is and how far that may be off, for any process of the host
//!
//! Registers, offsets and fields come from the one table in [`dtp_spec::regs`]: a name that it does not have is
//! an error of the compiler.
//!
//! ```
//! use dtp_driver::backend::memory::Memory;
//! use dtp_driver::device::Device;
//!
//! let device = Device::open(Memory::new(2))?;
//! assert_eq!(device.ports().count(), 2);
//! println!("gc {} units", device.gc_units()?);
//! # Ok::<(), dtp_driver::error::DriverError>(())
//! ```

pub mod backend;
pub mod bar;
pub mod change;
pub mod clock;
pub mod config;
pub mod control;
pub mod device;
pub mod dump;
pub mod error;
pub mod eui64;
pub mod field;
pub mod flow;
pub mod interrupts;
pub mod line_test;
pub mod name;
pub mod pci;
pub mod port;
pub mod publish;
pub mod quantity;
pub mod status;
pub mod topology;
pub mod vfio;
