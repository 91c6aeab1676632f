//! Binding a function to `vfio-pci`, and giving it back.

use super::function::VFIO_PCI;
use super::{Address, Sysfs};
use crate::error::DriverError;

/// What binds a function to `vfio-pci`, typed in a shell; `bound`: a driver has it.
pub(super) fn command(address: Address, bound: bool) -> String {
    let folder = format!("/sys/bus/pci/devices/{address}");
    let unbind = match bound {
        true => format!("echo {address} > {folder}/driver/unbind; "),
        false => String::new(),
    };
    format!(
        "`sudo sh -c 'modprobe vfio-pci; echo vfio-pci > {folder}/driver_override; \
         {unbind}echo {address} > /sys/bus/pci/drivers_probe'`"
    )
}

/// Binds a function to `vfio-pci` by `driver_override`. A driver of the kernel that has it must be named in
/// `from`: nothing is taken from a driver by accident.
///
/// # Errors
/// If another driver has it, sysfs refuses, or the kernel did not bind it; then it is as it was.
pub fn bind(sysfs: &Sysfs, address: Address, from: Option<&str>) -> Result<(), DriverError> {
    let function = sysfs.function(address)?;
    let folder = sysfs.folder(address);
    match &function.driver {
        Some(driver) if driver == VFIO_PCI => return Ok(()),
        Some(driver) if Some(driver.as_str()) != from => {
            return Err(DriverError::Busy {
                address,
                driver: driver.clone(),
                mend: command(address, true),
            })
        }
        _ => {}
    }
    let drivers_probe = sysfs.root.join("bus/pci/drivers_probe");
    let driver_override = folder.join("driver_override");
    sysfs.write(&driver_override, VFIO_PCI)?;
    let bound = || -> Result<(), DriverError> {
        if function.driver.is_some() {
            sysfs.write(&folder.join("driver/unbind"), &address.to_string())?;
        }
        sysfs.write(&drivers_probe, &address.to_string())?;
        holds(sysfs, address, Some(VFIO_PCI))
    };
    bound().inspect_err(|_| {
        // As it was, as far as possible: the error that is told is the first one.
        let _ = sysfs.write(&driver_override, "\n");
        if function.driver.is_some() {
            let _ = sysfs.write(&drivers_probe, &address.to_string());
        }
    })
}

/// Takes a function from `vfio-pci`, and lets the kernel find its usual driver.
///
/// # Errors
/// If another driver has it, or sysfs refuses.
pub fn unbind(sysfs: &Sysfs, address: Address) -> Result<(), DriverError> {
    let function = sysfs.function(address)?;
    let folder = sysfs.folder(address);
    match function.driver.as_deref() {
        None => {}
        Some(VFIO_PCI) => sysfs.write(&folder.join("driver/unbind"), &address.to_string())?,
        Some(driver) => {
            return Err(DriverError::NotBound {
                address,
                found: driver.to_owned(),
                wanted: VFIO_PCI.to_owned(),
            })
        }
    }
    sysfs.write(&folder.join("driver_override"), "\n")?;
    sysfs.write(
        &sysfs.root.join("bus/pci/drivers_probe"),
        &address.to_string(),
    )
}

fn holds(sysfs: &Sysfs, address: Address, wanted: Option<&str>) -> Result<(), DriverError> {
    let found = sysfs.function(address)?.driver;
    if found.as_deref() == wanted {
        return Ok(());
    }
    let name = |driver: Option<&str>| driver.unwrap_or("no driver").to_owned();
    Err(DriverError::NotBound {
        address,
        found: name(found.as_deref()),
        wanted: name(wanted),
    })
}
