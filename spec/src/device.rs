//! A device: one clock, one gc, any number of ports (protocol, section 3, T5).

use crate::block::Block;
use crate::dtp::global_counter::{GlobalCounter, REFERENCE_BEHIND_UNITS};
use crate::dtp::prescaler::Prescaler;
use crate::mutant::Mutant;
use crate::port::{DeviceWires, Port, PortInput};

/// Most ports of one device that the register map and the gateware have room for.
pub const PORTS_MAX: usize = 32;

/// Most ports of one device in a model.
pub const PORTS_MODEL_MAX: usize = 64;

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

impl Mode {
    /// The port that is followed, in mode `tree`.
    #[must_use]
    pub const fn parent(self) -> Option<u8> {
        match self {
            Mode::Fastest => None,
            Mode::Tree { parent } => Some(parent),
        }
    }
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
    counter: GlobalCounter,
    prescaler: Prescaler,
    clear_faulty: bool,
    holdover: bool,
    lie_units: i64,
}

impl Device {
    /// Reset state.
    #[must_use]
    pub const fn new(params: DeviceParams) -> Self {
        let counter = GlobalCounter::new(params.gc_units, params.beacon_on_jump, params.mutant);
        Device {
            params,
            counter,
            prescaler: Prescaler::new(),
            clear_faulty: false,
            holdover: true,
            lie_units: 0,
        }
    }

    /// One device edge: steps every port and the counters. `inputs` and `blocks` have one element
    /// per port; `blocks` receives the TX3 registers.
    ///
    /// # Panics
    /// If the slices differ in length.
    #[inline]
    pub fn step(&mut self, ports: &mut [Port], inputs: &[PortInput], blocks: &mut [Block]) {
        assert!(ports.len() == inputs.len() && ports.len() == blocks.len());
        let before = self.counter.clone();
        let parent = self.params.mode.parent();
        self.counter.step(ports.iter().map(Port::lead), parent);
        let strobes = self.prescaler.strobes();
        self.prescaler.step();
        self.holdover = ports.iter().all(|port| !port.link_up());
        for (number, port) in ports.iter_mut().enumerate() {
            let clear_faulty = self.clear_faulty;
            let mut wires = DeviceWires::of(&before, strobes, parent, clear_faulty, number);
            wires.gc = wires.gc.wrapping_add_signed(self.lie_units);
            blocks[number] = port.step(&inputs[number], &wires);
        }
        self.clear_faulty = false;
    }

    /// One device edge in reset.
    pub fn reset(&mut self, ports: &mut [Port], inputs: &[PortInput], blocks: &mut [Block]) {
        *self = Device::new(self.params);
        for ((port, input), block) in ports.iter_mut().zip(inputs).zip(blocks) {
            port.reset(input);
            *block = Port::RESET;
        }
    }

    /// What port number `port` is told at the next edge.
    #[must_use]
    pub fn wires(&self, port: usize) -> DeviceWires {
        DeviceWires::of(
            &self.counter,
            self.prescaler.strobes(),
            self.params.mode.parent(),
            self.clear_faulty,
            port,
        )
    }

    /// Sets the mode, and whether a jump sends BEACONs at once, from the next edge on.
    pub fn configure(&mut self, mode: Mode, beacon_on_jump: bool) {
        self.params.mode = mode;
        self.params.beacon_on_jump = beacon_on_jump;
        self.counter.set_beacon_on_jump(beacon_on_jump);
    }

    /// gc in units.
    #[inline]
    #[must_use]
    pub const fn gc(&self) -> u64 {
        self.counter.gc()
    }

    /// lc of a port in units. gc unless the port follows; never ahead of gc for longer than gc takes
    /// to follow (`dtp/global_counter.rs`).
    #[must_use]
    pub fn lc(&self, port: &Port) -> u64 {
        let counter = &self.counter;
        let base = counter.reference().wrapping_add(REFERENCE_BEHIND_UNITS);
        base.wrapping_add_signed(i64::from(port.lead().lead_units))
    }

    /// Free-running counter, 45 bits, units.
    #[must_use]
    pub const fn free_units(&self) -> u64 {
        self.counter.free_units()
    }

    /// All links are down: the device counts on its own oscillator.
    #[must_use]
    pub const fn holdover(&self) -> bool {
        self.holdover
    }

    /// From the next edge on the ports are told a gc that is this much more than the device's own: what
    /// a device does that no promise allows for. For simulations alone.
    pub fn lie(&mut self, units: i64) {
        self.lie_units = units;
    }

    /// The operator clears `faulty` on every port at the next edge.
    pub fn clear_faulty(&mut self) {
        self.clear_faulty = true;
    }
}
