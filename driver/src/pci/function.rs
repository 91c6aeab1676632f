//! One PCI function, and what keeps this process from it.

use super::bind::command;
use super::{Address, Sysfs};
use crate::error::DriverError;
use dtp_spec::regs::BAR_BYTES;
use std::path::Path;

/// The driver of the kernel that hands functions to processes.
pub const VFIO_PCI: &str = "vfio-pci";

const IOMMU_ON: &str =
    "switch the IOMMU on in the firmware and boot with `intel_iommu=on` or `amd_iommu=on`";

/// A function as the kernel shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Where it is.
    pub address: Address,
    /// PCI vendor.
    pub vendor: u16,
    /// PCI device.
    pub device: u16,
    /// The driver that it is bound to.
    pub driver: Option<String>,
    /// Its IOMMU group.
    pub iommu_group: Option<u32>,
    /// Other functions of that group that are bound to a driver of the kernel: they keep the group from any process.
    pub group_held_by: Vec<(Address, String)>,
    /// Bytes of each BAR; zero for none.
    pub bar_bytes: [u64; 6],
}

/// Something that keeps a process from a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// There is no IOMMU, or it is off.
    NoIommu,
    /// The function is bound to this driver.
    BoundTo(String),
    /// It is bound to none.
    Unbound,
    /// Another function of its group is bound to a driver of the kernel.
    GroupHeldBy(Address, String),
    /// BAR 0 is too small for the registers.
    BarTooSmall(u64),
}

impl Function {
    pub(super) fn read(sysfs: &Sysfs, address: Address) -> Result<Self, DriverError> {
        let folder = sysfs.folder(address);
        if !folder.exists() {
            return Err(DriverError::NoSuchFunction(address));
        }
        let group = link_name(&folder.join("iommu_group"))?;
        let iommu_group = match &group {
            Some(name) => Some(name.parse().map_err(|_| DriverError::SysfsContent {
                path: folder.join("iommu_group"),
                found: name.escape_debug().to_string(),
                what: "number of an IOMMU group",
            })?),
            None => None,
        };
        Ok(Function {
            address,
            vendor: number(sysfs, &folder.join("vendor"))?,
            device: number(sysfs, &folder.join("device"))?,
            driver: link_name(&folder.join("driver"))?,
            iommu_group,
            group_held_by: match iommu_group {
                Some(_) => group_held_by(sysfs, address)?,
                None => Vec::new(),
            },
            bar_bytes: bar_bytes(sysfs, &folder.join("resource"))?,
        })
    }

    /// What keeps this process from the function, in the order in which it is mended. Rights to the files in
    /// `/dev/vfio` are seen when they are opened.
    #[must_use]
    pub fn obstacles(&self) -> Vec<Obstacle> {
        let mut obstacles = Vec::new();
        if self.bar_bytes[0] < u64::from(BAR_BYTES) {
            obstacles.push(Obstacle::BarTooSmall(self.bar_bytes[0]));
        }
        if self.iommu_group.is_none() {
            obstacles.push(Obstacle::NoIommu);
        }
        match &self.driver {
            None => obstacles.push(Obstacle::Unbound),
            Some(driver) if driver == VFIO_PCI => {}
            Some(driver) => obstacles.push(Obstacle::BoundTo(driver.clone())),
        }
        let held = self.group_held_by.iter();
        obstacles
            .extend(held.map(|(address, driver)| Obstacle::GroupHeldBy(*address, driver.clone())));
        obstacles
    }
}

impl Obstacle {
    /// What is wrong and the command that mends it, for the function at `address`.
    #[must_use]
    pub fn advice(&self, address: Address) -> String {
        match self {
            Obstacle::NoIommu => format!(
                "{address} is in no IOMMU group: {IOMMU_ON}"
            ),
            Obstacle::BoundTo(driver) => {
                format!(
                    "{address} belongs to driver {driver}; if nobody needs it there: {}",
                    command(address, true)
                )
            }
            Obstacle::Unbound => {
                format!("{address} has no driver: {}", command(address, false))
            }
            Obstacle::GroupHeldBy(other, driver) => format!(
                "{other}, in the same IOMMU group as {address}, belongs to driver {driver}: a group goes to a process \
                 as a whole; use another slot, or {}",
                command(*other, true)
            ),
            Obstacle::BarTooSmall(0) => format!(
                "BAR 0 of {address} has no address: the firmware or the kernel gave it none; `dmesg` has the reason"
            ),
            Obstacle::BarTooSmall(bytes) => format!(
                "BAR 0 of {address} has {bytes} bytes, the registers take {BAR_BYTES}: is this a DTP device?"
            ),
        }
    }

    /// The error of whoever tried all the same.
    #[must_use]
    pub fn error(&self, address: Address) -> DriverError {
        let advice = self.advice(address);
        match self {
            Obstacle::NoIommu => DriverError::NoIommu(address, IOMMU_ON),
            Obstacle::BoundTo(driver) => DriverError::Busy {
                address,
                driver: driver.clone(),
                mend: command(address, true),
            },
            Obstacle::Unbound => DriverError::Unbound(address, command(address, false)),
            Obstacle::GroupHeldBy(..) => DriverError::GroupNotViable { address, advice },
            Obstacle::BarTooSmall(bytes) => DriverError::BarTooSmall {
                device: address.to_string(),
                bytes: *bytes,
                least: BAR_BYTES,
            },
        }
    }
}

/// Other functions of the group that drivers of the kernel hold. Bridges have `pcieport`, which VFIO allows.
fn group_held_by(sysfs: &Sysfs, address: Address) -> Result<Vec<(Address, String)>, DriverError> {
    let folder = sysfs.folder(address).join("iommu_group/devices");
    let listed = |source| DriverError::Sysfs {
        path: folder.clone(),
        what: "listed",
        source,
        hint: "",
    };
    let mut held = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(listed)? {
        let name = entry.map_err(listed)?.file_name();
        // What is on no PCI bus is not for VFIO to give out with the group.
        let Ok(other) = name.to_string_lossy().parse::<Address>() else {
            continue;
        };
        let driver = link_name(&sysfs.folder(other).join("driver"))?;
        let allowed =
            |driver: &String| [VFIO_PCI, "pcieport", "pci-stub"].contains(&driver.as_str());
        held.extend(
            driver
                .filter(|driver| other != address && !allowed(driver))
                .map(|driver| (other, driver)),
        );
    }
    held.sort_unstable();
    Ok(held)
}

/// The last part of where a link leads; none if there is no such link.
fn link_name(path: &Path) -> Result<Option<String>, DriverError> {
    match std::fs::read_link(path) {
        Ok(target) => Ok(target
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(DriverError::Sysfs {
            path: path.to_owned(),
            what: "read",
            source,
            hint: "",
        }),
    }
}

/// A number such as `0xd7b0`.
pub(super) fn number(sysfs: &Sysfs, path: &Path) -> Result<u16, DriverError> {
    let text = sysfs.read(path)?;
    let digits = text.strip_prefix("0x").unwrap_or("");
    u16::from_str_radix(digits, 16).map_err(|_| DriverError::SysfsContent {
        path: path.to_owned(),
        found: text.escape_debug().to_string(),
        what: "number of 16 bits",
    })
}

/// Lines of start, end and flags; the first six are the BARs.
fn bar_bytes(sysfs: &Sysfs, path: &Path) -> Result<[u64; 6], DriverError> {
    let text = sysfs.read(path)?;
    let mut bytes = [0; 6];
    for (bar, line) in bytes.iter_mut().zip(text.lines()) {
        let mut numbers = line
            .split_whitespace()
            .map(|word| u64::from_str_radix(word.trim_start_matches("0x"), 16).ok());
        let (Some(Some(start)), Some(Some(end))) = (numbers.next(), numbers.next()) else {
            return Err(DriverError::SysfsContent {
                path: path.to_owned(),
                found: line.escape_debug().to_string(),
                what: "range of addresses",
            });
        };
        *bar = match end {
            0 => 0,
            end => end.saturating_sub(start).saturating_add(1),
        };
    }
    Ok(bytes)
}
