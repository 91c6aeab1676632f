//! How a DTP device appears on PCI: its ids, and where its interrupts are.
//!
//! The gateware has one interrupt line and leaves PCI to the board. A board that has the line alone wires it to
//! vector [`Vector::Line`] and offers one vector; the others are for whoever waits for one kind of event.

use crate::regs::{BAR_BYTES, RESERVED_OFFSET};

/// PCI vendor of devices that carry DTP alone.
pub const VENDOR: u16 = 0xd7b0;
/// PCI device of the emulated NIC, and of boards without a NIC of their own.
pub const DEVICE: u16 = 0x0001;
/// Class code: network controller, Ethernet.
pub const CLASS: u32 = 0x02_0000;
/// Where the table of MSI-X is in BAR 0, in bytes: above all registers.
pub const MSIX_TABLE_OFFSET: u32 = RESERVED_OFFSET;
/// Where the pending bits of MSI-X are in BAR 0, in bytes.
pub const MSIX_PENDING_OFFSET: u32 = RESERVED_OFFSET + 0x2000;

const _: () = assert!(MSIX_PENDING_OFFSET + 8 <= BAR_BYTES);

/// Vectors of MSI-X, in the order of their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vector {
    /// The interrupt line rose: anything that a mask enables.
    Line,
    /// A link went down on a port whose `event_mask` enables `link_down`.
    LinkDown,
    /// A counter jumped on a port whose `event_mask` enables `jumped`.
    Jump,
    /// A port became faulty whose `event_mask` enables `faulty`.
    Fault,
}

impl Vector {
    /// All of them.
    pub const ALL: [Vector; 4] = [Vector::Line, Vector::LinkDown, Vector::Jump, Vector::Fault];

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self as u32
    }

    /// The bit of a port's `events` that raises it; none for the line, which every bit raises.
    #[must_use]
    pub const fn event(self) -> Option<&'static str> {
        match self {
            Vector::Line => None,
            Vector::LinkDown => Some("link_down"),
            Vector::Jump => Some("jumped"),
            Vector::Fault => Some("faulty"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regs::{find, PORT};

    #[test]
    fn vectors_are_numbered_in_order_and_name_events_of_the_map() {
        for (number, vector) in Vector::ALL.into_iter().enumerate() {
            assert_eq!(vector.number() as usize, number);
            if let Some(event) = vector.event() {
                assert_eq!(find(PORT, "events").field(event).name, event);
            }
        }
    }
}
