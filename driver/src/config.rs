//! The configuration space of a function: who it says that it is, and what it can do.

use crate::error::DriverError;
use pci_driver::config::caps::{Capability, PciExpressCapability};
use pci_driver::config::PciConfig;
use pci_driver::regions::{BackedByPciSubregion, PciMemoryRegion, PciRegion};
use std::io;

/// Bytes of the conventional configuration space.
pub const CONFIG_BYTES: usize = 256;
/// Offset of the command register.
pub(crate) const COMMAND: u64 = 0x04;
/// Bits of the command register: the BARs answer; interrupts, which are writes to memory, go out.
pub(crate) const MEMORY_AND_MASTER: u16 = 0b110;
/// Capability id of MSI-X.
const MSIX: u8 = 0x11;

/// Where a structure of MSI-X is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The BAR.
    pub bar: u8,
    /// Offset in it, in bytes.
    pub offset: u32,
}

/// Message signalled interrupts of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Msix {
    /// How many vectors it has.
    pub vectors: u16,
    /// The table.
    pub table: Place,
    /// The pending bits.
    pub pending: Place,
}

/// What a function says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// PCI vendor.
    pub vendor: u16,
    /// PCI device.
    pub device: u16,
    /// Class, subclass and programming interface.
    pub class: u32,
    /// Revision.
    pub revision: u8,
    /// Ids of its capabilities, in their order.
    pub capabilities: Vec<u8>,
    /// It can be reset alone (function level reset).
    pub function_level_reset: bool,
    /// Its interrupts.
    pub msix: Option<Msix>,
}

impl Identity {
    /// Reads a copy of the configuration space. `device` names it in errors.
    ///
    /// # Errors
    /// If it is all ones, or its list of capabilities is none.
    pub fn read(device: &str, bytes: &[u8; CONFIG_BYTES]) -> Result<Self, DriverError> {
        if bytes[..4] == [0xff; 4] {
            return Err(DriverError::Gone);
        }
        walk(bytes).map_err(|source| DriverError::Capabilities {
            device: device.to_owned(),
            source,
        })
    }

    /// It is one of these, by vendor and device.
    ///
    /// # Errors
    /// If it is none of them.
    pub fn expect(&self, device: &str, ids: &[(u16, u16)]) -> Result<(), DriverError> {
        if ids.contains(&(self.vendor, self.device)) {
            return Ok(());
        }
        Err(DriverError::WrongId {
            device: device.to_owned(),
            vendor: self.vendor,
            id: self.device,
            expected: ids
                .iter()
                .map(|(vendor, device)| format!("{vendor:04x}:{device:04x}"))
                .collect::<Vec<_>>()
                .join(" or "),
        })
    }
}

fn walk(bytes: &[u8; CONFIG_BYTES]) -> io::Result<Identity> {
    let region = PciMemoryRegion::new(bytes);
    let config = PciConfig::backed_by(&region);
    let capabilities = config.capabilities()?;
    let mut identity = Identity {
        vendor: config.vendor_id().read()?,
        device: config.device_id().read()?,
        // Not the crate's `class_code`: that has the three bytes in the other order.
        class: u32::from_le_bytes([bytes[9], bytes[10], bytes[11], 0]),
        revision: config.revision_id().read()?,
        capabilities: Vec::new(),
        function_level_reset: false,
        msix: None,
    };
    for capability in capabilities.of_type::<PciExpressCapability>()? {
        let reset = capability.device_capabilities();
        identity.function_level_reset |= reset.function_level_reset_capability().read()?;
    }
    // The crate names the capabilities, but neither tells where one is nor reads that of MSI-X: a second walk.
    let mut offset = u64::from(region.read_u8(0x34)? & 0xfc);
    for capability in &capabilities {
        let id = capability.header().capability_id().read()?;
        identity.capabilities.push(id);
        if id == MSIX {
            identity.msix = Some(msix(&region, offset)?);
        }
        offset = u64::from(region.read_u8(offset + 1)? & 0xfc);
    }
    Ok(identity)
}

fn msix(region: &PciMemoryRegion, offset: u64) -> io::Result<Msix> {
    let place = |word: u32| Place {
        bar: (word & 7) as u8,
        offset: word & !7,
    };
    Ok(Msix {
        vectors: (region.read_le_u16(offset + 2)? & 0x7ff) + 1,
        table: place(region.read_le_u32(offset + 4)?),
        pending: place(region.read_le_u32(offset + 8)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A DTP device: PCI Express at 0x40, MSI-X at 0x80.
    fn config() -> [u8; CONFIG_BYTES] {
        let mut bytes = [0; CONFIG_BYTES];
        let mut put = |offset: usize, data: &[u8]| {
            bytes[offset..offset + data.len()].copy_from_slice(data);
        };
        put(0, &[0xb0, 0xd7, 1, 0]);
        put(6, &[0x10, 0]);
        put(8, &[3, 0, 0, 2]);
        put(0x34, &[0x40]);
        put(0x40, &[0x10, 0x80, 2, 0, 0, 0, 0, 0x10]);
        put(0x80, &[0x11, 0, 3, 0, 0, 0xc0, 0, 0, 0, 0xe0, 0, 0]);
        bytes
    }

    #[test]
    fn capabilities_are_walked() {
        let identity = Identity::read("here", &config()).expect("a device");
        let place = |offset| Place { bar: 0, offset };
        let expected = Identity {
            vendor: 0xd7b0,
            device: 1,
            class: 0x02_0000,
            revision: 3,
            capabilities: vec![0x10, 0x11],
            function_level_reset: true,
            msix: Some(Msix {
                vectors: 4,
                table: place(0xc000),
                pending: place(0xe000),
            }),
        };
        assert_eq!(identity, expected);
        identity.expect("here", &[(0xd7b0, 1)]).expect("it is");
        let error = identity
            .expect("here", &[(0x10ee, 0x9034)])
            .expect_err("it is not");
        assert!(
            error.to_string().contains("d7b0:0001") && error.to_string().contains("10ee:9034"),
            "{error}"
        );
    }

    /// A list that bites its tail, one that leaves the space, one that ends with it, and no list.
    #[test]
    fn lists_that_are_none_are_refused() {
        let with = |offset: usize, value: u8| {
            let mut bytes = config();
            bytes[offset] = value;
            bytes
        };
        for bytes in [with(0x81, 0x40), with(0x81, 0x20), with(0x41, 0xfc)] {
            match Identity::read("here", &bytes) {
                Err(DriverError::Capabilities { .. }) => {}
                Ok(identity) => assert!(!identity.capabilities.contains(&0x11)),
                Err(other) => panic!("{other}"),
            }
        }
        let mut cut = with(0x41, 0xfc);
        cut[0xfc] = 0x11;
        assert!(matches!(
            Identity::read("here", &cut),
            Err(DriverError::Capabilities { .. })
        ));
        let none = Identity::read("here", &with(6, 0)).expect("a device");
        assert_eq!((none.capabilities, none.msix), (vec![], None));
        assert!(matches!(
            Identity::read("here", &[0xff; CONFIG_BYTES]),
            Err(DriverError::Gone)
        ));
    }
}
