//! Errors of the crate `vfio-ioctls`, told with what to do next.

use crate::error::DriverError;
use crate::pci::{Address, Function, Obstacle};
use std::io;
use std::path::PathBuf;
use vfio_ioctls::VfioError;

/// The container, where every session begins.
pub(super) const CONTAINER: &str = "/dev/vfio/vfio";

/// What kept a process from this function.
pub(super) fn told(error: VfioError, function: &Function) -> DriverError {
    let address = function.address;
    match error {
        VfioError::OpenContainer(source) => container(source, address),
        VfioError::OpenGroup(source, number) => group(source, &number, address),
        VfioError::GroupViable => DriverError::GroupNotViable {
            address,
            advice:
                "another function of it is bound to a driver of the kernel: `dmesg` may name it"
                    .to_owned(),
        },
        VfioError::InvalidPath => Obstacle::NoIommu.error(address),
        VfioError::VfioExtension => DriverError::OldVfio("memory of type 1, version 2"),
        VfioError::VfioApiVersion => DriverError::OldVfio("version 0 of its interface"),
        other => of(address, other),
    }
}

/// Any other.
pub(super) fn of(address: Address, error: VfioError) -> DriverError {
    // ENOMEM of an operation that pins memory is the limit, not the machine.
    const ENOMEM: i32 = 12;
    match &error {
        VfioError::IommuDmaMap(source) | VfioError::ContainerSetIOMMU(source)
            if source.errno() == ENOMEM =>
        {
            DriverError::MemlockLimit
        }
        _ => DriverError::Vfio {
            address,
            source: error.into(),
        },
    }
}

fn container(source: io::Error, address: Address) -> DriverError {
    let path = PathBuf::from(CONTAINER);
    match source.kind() {
        io::ErrorKind::NotFound => DriverError::NoVfio(path),
        io::ErrorKind::PermissionDenied => rights(path),
        _ => of(address, VfioError::OpenContainer(source)),
    }
}

fn group(source: io::Error, number: &str, address: Address) -> DriverError {
    let path = PathBuf::from("/dev/vfio").join(number);
    match source.kind() {
        io::ErrorKind::NotFound => DriverError::NoGroupFile(path),
        io::ErrorKind::PermissionDenied => rights(path),
        io::ErrorKind::ResourceBusy => DriverError::GroupInUse(path),
        _ => of(address, VfioError::OpenGroup(source, number.to_owned())),
    }
}

fn rights(path: PathBuf) -> DriverError {
    let mend = format!("`sudo chown $USER {}`", path.display());
    DriverError::Rights { path, mend }
}
