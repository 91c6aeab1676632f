//! Binding a function to `vfio-pci`, and giving it back.

use super::function::VFIO_PCI;
use super::{Address, Sysfs};
use crate::error::DriverError;
use std::path::PathBuf;

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

/// A write of a file of sysfs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SysfsWrite {
    /// The file.
    pub path: PathBuf,
    /// What is written.
    pub text: String,
}

impl SysfsWrite {
    fn new(path: PathBuf, text: impl ToString) -> Self {
        SysfsWrite {
            path,
            text: text.to_string(),
        }
    }
}

/// What [`bind`] writes, in order; nothing if `vfio-pci` has the function already.
///
/// # Errors
/// If another driver than the one in `from` has it, or there is no such function.
pub fn bind_plan(
    sysfs: &Sysfs,
    address: Address,
    from: Option<&str>,
) -> Result<Vec<SysfsWrite>, DriverError> {
    let function = sysfs.function(address)?;
    let folder = sysfs.folder(address);
    let mut writes = vec![SysfsWrite::new(folder.join("driver_override"), VFIO_PCI)];
    match function.driver {
        Some(driver) if driver == VFIO_PCI => return Ok(Vec::new()),
        Some(driver) if Some(driver.as_str()) != from => {
            return Err(DriverError::Busy {
                address,
                driver,
                mend: command(address, true),
            })
        }
        Some(_) => writes.push(SysfsWrite::new(folder.join("driver/unbind"), address)),
        None => {}
    }
    writes.push(SysfsWrite::new(
        sysfs.root.join("bus/pci/drivers_probe"),
        address,
    ));
    Ok(writes)
}

/// Binds a function to `vfio-pci` by `driver_override`. A driver of the kernel that has it must be named in
/// `from`: nothing is taken from a driver by accident.
///
/// # Errors
/// If another driver has it, sysfs refuses, or the kernel did not bind it; then it is as it was.
pub fn bind(sysfs: &Sysfs, address: Address, from: Option<&str>) -> Result<(), DriverError> {
    let function = sysfs.function(address)?;
    let writes = bind_plan(sysfs, address, from)?;
    let Some((first, rest)) = writes.split_first() else {
        return Ok(());
    };
    let before = sysfs.read(&first.path).unwrap_or_default();
    sysfs.write(&first.path, &first.text)?;
    let bound = || -> Result<(), DriverError> {
        write_all(sysfs, rest)?;
        holds(sysfs, address, Some(VFIO_PCI))
    };
    bound().inspect_err(|_| {
        // As it was, as far as possible: the error that is told is the first one.
        let before = match before.as_str() {
            "" | "(null)" => "\n",
            before => before,
        };
        let _ = sysfs.write(&first.path, before);
        if let (Some(_), Some(probe)) = (&function.driver, rest.last()) {
            let _ = sysfs.write(&probe.path, &probe.text);
        }
    })
}

/// What [`unbind`] writes, in order.
///
/// # Errors
/// If another driver has it, or there is no such function.
pub fn unbind_plan(sysfs: &Sysfs, address: Address) -> Result<Vec<SysfsWrite>, DriverError> {
    let function = sysfs.function(address)?;
    let folder = sysfs.folder(address);
    let mut writes = match function.driver.as_deref() {
        None => Vec::new(),
        Some(VFIO_PCI) => vec![SysfsWrite::new(folder.join("driver/unbind"), address)],
        Some(driver) => {
            return Err(DriverError::NotBound {
                address,
                found: driver.to_owned(),
                wanted: VFIO_PCI.to_owned(),
            })
        }
    };
    writes.push(SysfsWrite::new(folder.join("driver_override"), "\n"));
    writes.push(SysfsWrite::new(
        sysfs.root.join("bus/pci/drivers_probe"),
        address,
    ));
    Ok(writes)
}

/// Takes a function from `vfio-pci`, and lets the kernel find its usual driver.
///
/// # Errors
/// If another driver has it, or sysfs refuses.
pub fn unbind(sysfs: &Sysfs, address: Address) -> Result<(), DriverError> {
    write_all(sysfs, &unbind_plan(sysfs, address)?)
}

fn write_all(sysfs: &Sysfs, writes: &[SysfsWrite]) -> Result<(), DriverError> {
    let mut writes = writes.iter();
    writes.try_for_each(|write| sysfs.write(&write.path, &write.text))
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
