//! The VFIO lab: a stock Debian kernel in QEMU with an emulated IOMMU, an emulated DTP device in one of its slots,
//! and the host driver as it is. `make vfio-lab` runs it; `docs/driver.md` tells what it shows.
//!
//! * `main`: the host's side: device, machine, verdict
//! * the crate `dtp-vfio-guest`: the guest's side: the first process of the guest, and its last
//! * [`fetch`]: where QEMU and the kernel come from; [`image`]: what the guest boots; [`machine`]: QEMU

pub mod fetch;
pub mod image;
pub mod machine;

pub use dtp_vfio_guest::Whatever;
