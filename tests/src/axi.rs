//! A master that does everything that AXI allows.

use crate::coverage::Level;
use crate::stimulus::Random;
use dtp_spec::csr::axi_lite::{AxiLite, Master};
use dtp_spec::regs::{all, at, device_offset, PORTS_MAX, REGISTER_BYTES};
use std::collections::VecDeque;

/// An AXI master: a valid stays until it is accepted, everything else is random.
pub struct AnyMaster {
    ports: u32,
    /// Settings that a device keeps time by are left alone.
    gentle: bool,
    wires: Master,
    pace: Level<u64>,
}

impl AnyMaster {
    /// For a device of this many ports.
    #[must_use]
    pub fn new(ports: u32) -> Self {
        AnyMaster {
            ports,
            gentle: false,
            wires: Master::default(),
            pace: Level::new(&[1, 3, 40], 2000),
        }
    }

    /// For a device that is to go on keeping time.
    #[must_use]
    pub fn gentle(ports: u32) -> Self {
        AnyMaster {
            gentle: true,
            ..AnyMaster::new(ports)
        }
    }

    /// The wires before the next edge of a slave that stands like this.
    pub fn next(&mut self, random: &mut Random, slave: &AxiLite) -> Master {
        let pace = self.pace.next(random);
        let begins = |random: &mut Random| random.one_in(pace);
        if self.wires.write_address.is_none() && begins(random) {
            let address = any_address(random, self.ports);
            let spared = self.gentle && keeps_time(address);
            self.wires.write_address = Some(if spared { SCRATCH } else { address });
        }
        if self.wires.write_data.is_none() && begins(random) {
            self.wires.write_data = Some(any_data(random));
        }
        if self.wires.read_address.is_none() && begins(random) {
            self.wires.read_address = Some(any_address(random, self.ports));
        }
        self.wires.write_taken = random.one_in(pace);
        self.wires.read_taken = random.one_in(pace);
        let wires = self.wires;
        if slave.write_address_ready() {
            self.wires.write_address = None;
        }
        if slave.write_data_ready() {
            self.wires.write_data = None;
        }
        if slave.read_ready() {
            self.wires.read_address = None;
        }
        wires
    }

    /// The slave was reset: what was offered and not accepted need not stay.
    pub fn reset(&mut self) {
        self.wires = Master::default();
    }
}

const SCRATCH: u16 = device_offset("scratch") as u16;

/// A device keeps time by the setting at this address.
fn keeps_time(address: u16) -> bool {
    const SETTINGS: [&str; 8] = [
        "identity",
        "control",
        "mode",
        "join_window",
        "role",
        "beacon_interval",
        "init_rounds",
        "pcs_control",
    ];
    let found = at(u32::from(address & !7), PORTS_MAX);
    found.is_some_and(|(_, register)| SETTINGS.contains(&register.name))
}

/// A master that makes these writes one after the other, as a driver does in the beginning.
pub struct Writes {
    left: VecDeque<(u32, u64)>,
    offered: bool,
}

impl Writes {
    /// Offsets in the BAR and what is written there.
    #[must_use]
    pub fn new(writes: &[(u32, u64)]) -> Self {
        Writes {
            left: writes.iter().copied().collect(),
            offered: false,
        }
    }

    /// The wires before the next edge of a slave that stands like this; none if all is written.
    ///
    /// # Panics
    /// If a write is refused.
    pub fn next(&mut self, slave: &AxiLite) -> Option<Master> {
        if let Some(error) = slave.written().filter(|_| self.offered) {
            assert!(!error, "refused: {:x?}", self.left[0]);
            self.left.pop_front();
            self.offered = false;
        }
        let (offset, data) = *self.left.front()?;
        // Both channels are free once the write before was answered.
        let offers = !self.offered && slave.written().is_none();
        self.offered |= offers;
        Some(Master {
            write_address: offers.then_some(offset as u16),
            write_data: offers.then_some((data, 0xff)),
            write_taken: true,
            ..Master::default()
        })
    }
}

/// Mostly registers, both words; some holes and some that differ in one bit.
///
/// # Panics
/// Never: a device has registers.
pub fn any_address(random: &mut Random, ports: u32) -> u16 {
    if random.one_in(8) {
        return random.bits() as u16;
    }
    // The device's own would be rare among those of many ports.
    let ports = if random.one_in(4) { 0 } else { ports };
    let number = random.below(all(ports).count() as u64) as usize;
    let (place, register) = all(ports).nth(number).expect("there are that many");
    let word = if random.one_in(3) { 4 } else { 0 };
    let address = place.offset() + u32::from(register.offset) + word;
    match random.below(16) {
        0 => address as u16 ^ 1 << random.below(16),
        1 => address as u16 + REGISTER_BYTES as u16,
        _ => address as u16,
    }
}

/// Data that settings take, or almost, and strobes of all kinds.
pub fn any_data(random: &mut Random) -> (u64, u8) {
    let data = match random.below(7) {
        0 => random.bits(),
        1 => random.below(8),
        2 => random.below(6000),
        3 => 1 << random.below(64),
        4 => random.bits() & random.bits() & 0x1fff_ffff_ffff,
        5 => random.below(1 << 14) & random.bits(),
        _ => 0x100 | random.below(2),
    };
    let strobes = match random.below(8) {
        0 => random.bits() as u8,
        1 => 0x0f,
        2 => 0xf0,
        _ => 0xff,
    };
    (data, strobes)
}
