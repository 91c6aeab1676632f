//! A master that does everything that AXI allows, and a bus as the slave drives it.

use dtp_spec::csr::axi_lite::{AxiLite, Master};
use dtp_spec::csr::{Bus, Response};
use dtp_spec::regs::{all, REGISTER_BYTES};
use dtp_tests::coverage::Level;
use dtp_tests::stimulus::Random;

/// An AXI master: a valid stays until it is accepted, everything else is random.
pub struct AnyMaster {
    ports: u32,
    wires: Master,
    pace: Level<u64>,
}

impl AnyMaster {
    pub fn new(ports: u32) -> Self {
        AnyMaster {
            ports,
            wires: Master::default(),
            pace: Level::new(&[1, 3, 40], 2000),
        }
    }

    /// The wires before the next edge of a slave that stands like this.
    pub fn next(&mut self, random: &mut Random, slave: &AxiLite) -> Master {
        let pace = self.pace.next(random);
        let begins = |random: &mut Random| random.one_in(pace);
        if self.wires.write_address.is_none() && begins(random) {
            self.wires.write_address = Some(any_address(random, self.ports));
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

/// Mostly registers, both words; some holes and some that differ in one bit.
pub fn any_address(random: &mut Random, ports: u32) -> u16 {
    if random.one_in(8) {
        return random.bits() as u16;
    }
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

/// The slave with a master behind it: what a block on the bus sees.
pub struct AnyBus {
    axi: AxiLite,
    master: AnyMaster,
}

impl AnyBus {
    pub fn new(ports: u32) -> Self {
        AnyBus {
            axi: AxiLite::new(),
            master: AnyMaster::new(ports),
        }
    }

    /// The bus before the next edge.
    pub fn next(&mut self, random: &mut Random) -> Bus {
        let bus = *self.axi.bus();
        let master = self.master.next(random, &self.axi);
        self.axi.step(&master, Response::default());
        bus
    }
}
