//! PCI functions as the kernel shows them in sysfs: which are DTP devices, what stands between them and this
//! process, and binding them to `vfio-pci`.

pub mod address;
pub mod bind;
pub mod function;

pub use address::Address;
pub use bind::{bind, bind_plan, unbind, unbind_plan, SysfsWrite};
pub use function::{Function, Obstacle};

use crate::error::DriverError;
pub use dtp_spec::pci::{DEVICE, VENDOR};
use std::path::{Path, PathBuf};

/// The tree that the kernel shows, and where it is.
#[derive(Clone, Debug)]
pub struct Sysfs {
    root: PathBuf,
}

impl Default for Sysfs {
    fn default() -> Self {
        Sysfs::at("/sys")
    }
}

impl Sysfs {
    /// One elsewhere, for tests.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Sysfs { root: root.into() }
    }

    /// All PCI functions, in order of addresses.
    ///
    /// # Errors
    /// If sysfs cannot be read.
    pub fn functions(&self) -> Result<Vec<Function>, DriverError> {
        self.those(self.addresses()?)
    }

    /// Those that are DTP devices by their numbers. What is wrong with a function of somebody else is nothing of ours.
    ///
    /// # Errors
    /// If sysfs cannot be read.
    pub fn dtp_functions(&self) -> Result<Vec<Function>, DriverError> {
        let mut addresses = self.addresses()?;
        addresses.retain(|address| {
            let id = |file| function::number(self, &self.folder(*address).join(file)).ok();
            (id("vendor"), id("device")) == (Some(VENDOR), Some(DEVICE))
        });
        self.those(addresses)
    }

    fn addresses(&self) -> Result<Vec<Address>, DriverError> {
        let folder = self.root.join("bus/pci/devices");
        let listed = |source| DriverError::Sysfs {
            path: folder.clone(),
            what: "listed",
            source,
            hint: ": is this Linux with sysfs, and a machine with PCI?",
        };
        let mut addresses = Vec::new();
        for entry in std::fs::read_dir(&folder).map_err(listed)? {
            let name = entry.map_err(listed)?.file_name();
            addresses.push(name.to_string_lossy().parse::<Address>()?);
        }
        addresses.sort_unstable();
        Ok(addresses)
    }

    fn those(&self, addresses: Vec<Address>) -> Result<Vec<Function>, DriverError> {
        let functions = addresses.into_iter().map(|address| self.function(address));
        // One that is pulled out meanwhile is none.
        let is_there =
            |function: &Result<_, _>| !matches!(function, Err(DriverError::NoSuchFunction(_)));
        functions.filter(is_there).collect()
    }

    /// One function.
    ///
    /// # Errors
    /// If there is none, or sysfs cannot be read.
    pub fn function(&self, address: Address) -> Result<Function, DriverError> {
        Function::read(self, address)
    }

    pub(crate) fn folder(&self, address: Address) -> PathBuf {
        self.root.join("bus/pci/devices").join(address.to_string())
    }

    fn read(&self, path: &Path) -> Result<String, DriverError> {
        let text = std::fs::read_to_string(path).map_err(|source| DriverError::Sysfs {
            path: path.to_owned(),
            what: "read",
            source,
            hint: "",
        })?;
        Ok(text.trim_end().to_owned())
    }

    fn write(&self, path: &Path, text: &str) -> Result<(), DriverError> {
        let written = std::fs::OpenOptions::new()
            .write(true)
            .open(path)
            .and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()));
        written.map_err(|source| DriverError::Sysfs {
            path: path.to_owned(),
            what: "written",
            hint: match source.kind() {
                std::io::ErrorKind::PermissionDenied => {
                    ": binding drivers takes root: try again with sudo"
                }
                std::io::ErrorKind::NotFound => ": is the driver loaded? `modprobe vfio-pci`",
                _ => "",
            },
            source,
        })
    }
}
