//! The registers that were fixed when the device was built. A part of [`super::device_registers`].

use crate::prelude::*;
use dtp_spec::regs::{find, DEVICE, MAP_HASH};

/// Word of a register in its block.
fn word(name: &str) -> Constant<Bits<11>> {
    Constant::new((find(DEVICE, name).offset >> 3).to_bits())
}

/// A read-only memory with a register behind it.
#[derive(LogicBlock)]
pub struct DeviceConstants {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// A transaction is under way.
    pub bus_valid: Signal<In, Bit>,
    /// Offset in the BAR.
    pub bus_address: Signal<In, Bits<16>>,
    /// One of them was on the bus before the last edge.
    pub hit: Signal<Out, Bit>,
    /// Its value, or zero.
    pub data: Signal<Out, Bits<64>>,
    hit_reg: Reg<Bit>,
    data_reg: Reg<Bits<64>>,
    word: Signal<Local, Bits<11>>,
    mine: Signal<Local, Bit>,
    found: Signal<Local, Bit>,
    value: Signal<Local, Bits<64>>,
    magic_at: Constant<Bits<11>>,
    layout_version_at: Constant<Bits<11>>,
    map_hash_at: Constant<Bits<11>>,
    ports_at: Constant<Bits<11>>,
    tick_fs_at: Constant<Bits<11>>,
    unit_fs_at: Constant<Bits<11>>,
    units_per_tick_at: Constant<Bits<11>>,
    guards_at: Constant<Bits<11>>,
    magic: Constant<Bits<64>>,
    layout_version: Constant<Bits<64>>,
    map_hash: Constant<Bits<64>>,
    ports: Constant<Bits<64>>,
    tick_fs: Constant<Bits<64>>,
    unit_fs: Constant<Bits<64>>,
    units_per_tick: Constant<Bits<64>>,
    guards: Constant<Bits<64>>,
}

impl DeviceConstants {
    /// Constants of a device with so many ports.
    #[must_use]
    pub fn new(ports: u8) -> Self {
        let table = |name| Constant::new(find(DEVICE, name).reset().unwrap_or_default().to_bits());
        DeviceConstants {
            magic: table("magic"),
            layout_version: table("layout_version"),
            map_hash: Constant::new(MAP_HASH.to_bits()),
            ports: Constant::new(u64::from(ports).to_bits()),
            tick_fs: table("tick_fs"),
            unit_fs: table("unit_fs"),
            units_per_tick: table("units_per_tick"),
            guards: table("guards"),
            magic_at: word("magic"),
            layout_version_at: word("layout_version"),
            map_hash_at: word("map_hash"),
            ports_at: word("ports"),
            tick_fs_at: word("tick_fs"),
            unit_fs_at: word("unit_fs"),
            units_per_tick_at: word("units_per_tick"),
            guards_at: word("guards"),
            clock: Default::default(),
            reset: Default::default(),
            bus_valid: Default::default(),
            bus_address: Default::default(),
            hit: Default::default(),
            data: Default::default(),
            hit_reg: Default::default(),
            data_reg: Default::default(),
            word: Default::default(),
            mine: Default::default(),
            found: Default::default(),
            value: Default::default(),
        }
    }
}

impl Logic for DeviceConstants {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, hit_reg, data_reg);
        self.hit_reg.reset.next = self.reset.val();
        self.data_reg.reset.next = self.reset.val();

        self.word.next = self.bus_address.val().get_bits::<11>(3);
        self.mine.next = self.bus_valid.val() & !self.bus_address.val().get_bits::<2>(14).any();
        self.found.next = true;
        self.value.next = 0.into();
        if self.word.val() == self.magic_at.val() {
            self.value.next = self.magic.val();
        } else if self.word.val() == self.layout_version_at.val() {
            self.value.next = self.layout_version.val();
        } else if self.word.val() == self.map_hash_at.val() {
            self.value.next = self.map_hash.val();
        } else if self.word.val() == self.ports_at.val() {
            self.value.next = self.ports.val();
        } else if self.word.val() == self.tick_fs_at.val() {
            self.value.next = self.tick_fs.val();
        } else if self.word.val() == self.unit_fs_at.val() {
            self.value.next = self.unit_fs.val();
        } else if self.word.val() == self.units_per_tick_at.val() {
            self.value.next = self.units_per_tick.val();
        } else if self.word.val() == self.guards_at.val() {
            self.value.next = self.guards.val();
        } else {
            self.found.next = false;
        }
        self.hit_reg.d.next = self.mine.val() & self.found.val();
        self.data_reg.d.next = 0.into();
        if self.mine.val() {
            self.data_reg.d.next = self.value.val();
        }
        self.hit.next = self.hit_reg.q.val();
        self.data.next = self.data_reg.q.val();
    }
}
