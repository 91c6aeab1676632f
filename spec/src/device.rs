//! A device: one clock, one gc, any number of ports (protocol, section 3, T5).

use crate::block::Block;
use crate::message::VALUE_MASK;
use crate::mutant::Mutant;
use crate::port::{DeviceWires, Port, PortInput};
use crate::units::{TICKS_PER_SECOND, UNITS_PER_TICK};

/// Most ports of one device.
pub const PORTS_MAX: usize = 32;
/// A jump of this many units, a quarter tick, sends BEACONs at once.
pub const BEACON_NOW_UNITS: u64 = 5;
/// A jump of more than this many units, 8 ticks, is passed on as a JOIN.
pub const PASS_ON_UNITS: u64 = 160;
/// A tree device further ahead of its parent than this stalls, in units.
pub const STALL_UNITS: i64 = 20;

/// How a device chooses what to follow (protocol, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The largest counter leads: the paper's.
    Fastest,
    /// One chosen port is followed, all others lead.
    Tree {
        /// Index of the parent port.
        parent: u8,
    },
}

/// Settings of a device.
#[derive(Clone, Copy, Debug)]
pub struct DeviceParams {
    /// Mode.
    pub mode: Mode,
    /// A jump of a quarter tick or more sends BEACONs on the other ports at once.
    pub beacon_on_jump: bool,
    /// gc after reset, in units.
    pub gc_units: u64,
    /// A deliberate breakage, in tests.
    pub mutant: Option<Mutant>,
}

impl Default for DeviceParams {
    fn default() -> Self {
        DeviceParams {
            mode: Mode::Fastest,
            beacon_on_jump: true,
            gc_units: 0,
            mutant: None,
        }
    }
}

/// Registers of a device.
#[derive(Clone, Debug)]
pub struct Device {
    params: DeviceParams,
    gc: u64,
    free_units: u64,
    beacon_now: u32,
    pass_on: u32,
    clear_faulty: bool,
    holdover: bool,
}

impl Device {
    /// Reset state.
    #[must_use]
    pub const fn new(params: DeviceParams) -> Self {
        Device {
            params,
            gc: params.gc_units,
            free_units: 0,
            beacon_now: 0,
            pass_on: 0,
            clear_faulty: false,
            holdover: true,
        }
    }

    /// One device edge: steps every port and then the counters. `inputs` and `blocks` have one
    /// element per port; `blocks` receives the TX3 registers.
    ///
    /// # Panics
    /// If the slices differ in length.
    #[inline]
    pub fn step(&mut self, ports: &mut [Port], inputs: &[PortInput], blocks: &mut [Block]) {
        assert!(ports.len() == inputs.len() && ports.len() == blocks.len());
        let parent = self.over_parent(ports);
        let lead = self.lead(ports);
        for (number, port) in ports.iter_mut().enumerate() {
            blocks[number] = port.step(&inputs[number], &self.wires(number));
        }
        self.step_counters(lead, parent);
        self.holdover = ports.iter().all(|port| !port.link_up());
        self.clear_faulty = false;
    }

    #[inline]
    fn wires(&self, port: usize) -> DeviceWires {
        DeviceWires {
            gc: self.gc,
            free_units: self.free_units,
            parent: match self.params.mode {
                Mode::Fastest => None,
                Mode::Tree { parent } => Some(usize::from(parent) == port),
            },
            beacon_now: self.beacon_now >> port & 1 == 1,
            pass_on: self.pass_on >> port & 1 == 1,
            clear_faulty: self.clear_faulty,
        }
    }

    /// How far the largest lc is ahead of gc, in units, and the ports whose lc is ahead at all.
    #[inline]
    fn lead(&self, ports: &[Port]) -> (u64, u32) {
        let mut most = 0;
        let mut ahead = 0;
        for (number, port) in ports.iter().enumerate() {
            let lead = port.lc().wrapping_sub(self.gc) as i64;
            if lead > 0 {
                ahead |= 1 << number;
                most = most.max(lead as u64);
            }
        }
        (most, ahead)
    }

    /// How far gc is ahead of the parent's counter, in units.
    fn over_parent(&self, ports: &[Port]) -> Option<i64> {
        match self.params.mode {
            Mode::Fastest => None,
            Mode::Tree { parent } => ports
                .get(usize::from(parent))
                .map(|port| self.gc.wrapping_sub(port.lc()) as i64),
        }
    }

    fn step_counters(&mut self, (lead, ahead): (u64, u32), over_parent: Option<i64>) {
        let others = |jump: bool| if jump { !ahead } else { 0 };
        self.beacon_now = others(self.params.beacon_on_jump && lead >= BEACON_NOW_UNITS);
        self.pass_on = others(lead > PASS_ON_UNITS);
        let stall = over_parent.is_some_and(|units| units > STALL_UNITS) || self.stuck();
        if !stall {
            self.gc = self.gc.wrapping_add(lead + UNITS_PER_TICK);
        }
        self.free_units = (self.free_units + UNITS_PER_TICK) & VALUE_MASK;
    }

    fn stuck(&self) -> bool {
        const STUCK_UNITS: u64 = TICKS_PER_SECOND / 1000 * UNITS_PER_TICK;
        self.params.mutant == Some(Mutant::StuckCounter) && self.free_units >= STUCK_UNITS
    }

    /// gc in units.
    #[inline]
    #[must_use]
    pub const fn gc(&self) -> u64 {
        self.gc
    }

    /// Free-running counter, 45 bits, units.
    #[must_use]
    pub const fn free_units(&self) -> u64 {
        self.free_units
    }

    /// All links are down: the device counts on its own oscillator.
    #[must_use]
    pub const fn holdover(&self) -> bool {
        self.holdover
    }

    /// The operator clears `faulty` on every port at the next edge.
    pub fn clear_faulty(&mut self) {
        self.clear_faulty = true;
    }
}
