//! The registers of the device.

use super::{Bus, Response};
use crate::regs::{at, find, Place, Register, DEVICE, MAP_HASH, PORTS_MAX};

/// What the device tells in one tick.
#[derive(Clone, Copy, Debug, Default)]
pub struct DeviceView {
    /// gc in units.
    pub gc: u64,
    /// All links are down.
    pub holdover: bool,
    /// Commit that the device was built from.
    pub build_commit: u64,
    /// Bit n: port n raises the interrupt line.
    pub port_interrupts: u32,
    /// A write was refused; the bus shows where.
    pub refused: bool,
}

/// What the device and its ports are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceSettings {
    /// EUI-64.
    pub identity: u64,
    /// `control`, without the bit that reads as zero.
    pub control: u64,
    /// `mode`.
    pub mode: u64,
    /// Ticks.
    pub join_window: u64,
    /// `scratch`.
    pub scratch: u64,
    /// `interrupt_mask`.
    pub interrupt_mask: u64,
}

impl DeviceSettings {
    /// As the table has it.
    pub const RESET: DeviceSettings = DeviceSettings {
        identity: reset("identity"),
        control: reset("control"),
        mode: reset("mode"),
        join_window: reset("join_window"),
        scratch: reset("scratch"),
        interrupt_mask: reset("interrupt_mask"),
    };

    fn of(&mut self, name: &str) -> Option<&mut u64> {
        match name {
            "identity" => Some(&mut self.identity),
            "control" => Some(&mut self.control),
            "mode" => Some(&mut self.mode),
            "join_window" => Some(&mut self.join_window),
            "scratch" => Some(&mut self.scratch),
            "interrupt_mask" => Some(&mut self.interrupt_mask),
            _ => None,
        }
    }
}

const fn reset(name: &str) -> u64 {
    match find(DEVICE, name).reset() {
        Some(value) => value,
        None => panic!("a setting has a reset value"),
    }
}

/// Registers of the block.
#[derive(Clone, Debug)]
pub struct DeviceRegisters {
    ports: u8,
    wanted: Option<&'static Register>,
    legal: bool,
    response: Response,
    settings: DeviceSettings,
    clear_faulty: bool,
    status: u64,
    last_holdover: bool,
    refused_offset: u16,
    interrupt: bool,
}

impl DeviceRegisters {
    /// Reset state of a device with so many ports.
    #[must_use]
    pub const fn new(ports: u8) -> Self {
        DeviceRegisters {
            ports,
            wanted: None,
            legal: false,
            response: Response {
                hit: false,
                error: false,
                data: 0,
            },
            settings: DeviceSettings::RESET,
            clear_faulty: false,
            status: 0,
            last_holdover: true,
            refused_offset: 0,
            interrupt: false,
        }
    }

    /// One device edge.
    pub fn step(&mut self, bus: &Bus, view: &DeviceView) {
        let wanted = self.wanted;
        let name = wanted.map_or("", |register| register.name);
        self.response = wanted.map_or(Response::default(), |register| Response {
            hit: true,
            error: bus.write && !self.legal,
            data: self.value(register, view),
        });
        self.interrupt =
            self.status & self.settings.interrupt_mask != 0 || view.port_interrupts != 0;
        let written = bus.commit && bus.write && self.legal;
        self.legal = wanted.is_some_and(|register| self.accepts(register, bus));
        self.wanted = match at(u32::from(bus.address), PORTS_MAX) {
            Some((Place::Device, register)) if bus.valid => Some(register),
            _ => None,
        };
        self.clear_faulty = false;
        if written {
            self.write(name, bus);
        }
        self.status |= u64::from(view.refused)
            | u64::from(view.holdover && !self.last_holdover) << 1
            | u64::from(!view.holdover && self.last_holdover) << 2;
        self.last_holdover = view.holdover;
        if view.refused {
            self.refused_offset = bus.address;
        }
    }

    fn write(&mut self, name: &str, bus: &Bus) {
        let clear_faulty = find(DEVICE, "control").field("clear_faulty").mask();
        match self.settings.of(name) {
            Some(setting) => *setting = bus.merge(*setting),
            None => self.status &= !bus.data,
        }
        self.clear_faulty = self.settings.control & clear_faulty != 0;
        self.settings.control &= !clear_faulty;
    }

    fn accepts(&self, register: &Register, bus: &Bus) -> bool {
        let mut settings = self.settings;
        let value = match settings.of(register.name) {
            Some(setting) => bus.merge(*setting),
            None => bus.data,
        };
        let parent = find(DEVICE, "mode").field("parent");
        let exists = register.name != "mode" || parent.get(value) < u64::from(self.ports);
        register.accepts(value) && exists
    }

    fn value(&self, register: &Register, view: &DeviceView) -> u64 {
        let mut settings = self.settings;
        let field = |name: &str, value: u64| register.field(name).set(0, value);
        match register.name {
            "map_hash" => MAP_HASH,
            "build_commit" => view.build_commit,
            "ports" => self.ports.into(),
            "gc" => view.gc,
            "status" => {
                field("holdover", view.holdover.into()) | field("interrupt", self.interrupt.into())
            }
            "interrupt_status" => self.status,
            "interrupt_ports" => view.port_interrupts.into(),
            "refused_write" => self.refused_offset.into(),
            name => match settings.of(name) {
                Some(setting) => *setting,
                None => register.reset().unwrap_or_default(),
            },
        }
    }

    /// Settings.
    #[must_use]
    pub const fn settings(&self) -> &DeviceSettings {
        &self.settings
    }

    /// The operator clears `faulty` on every port, for one tick.
    #[must_use]
    pub const fn clear_faulty(&self) -> bool {
        self.clear_faulty
    }

    /// The interrupt line.
    #[must_use]
    pub const fn interrupt(&self) -> bool {
        self.interrupt
    }

    /// The answer on the bus.
    #[must_use]
    pub const fn response(&self) -> Response {
        self.response
    }
}
