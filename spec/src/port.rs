//! A port in the device clock: the crossing, the [DTP logic](crate::port_logic), and the
//! [transmit path](crate::port_tx), whose clock may be another. Wiring only; the receive path is
//! [`crate::port_rx`], `docs/pipeline.md` has the registers.

use crate::block::Block;
use crate::dtp::crossing::{Arrival, Crossing};
use crate::dtp::delay::Delay;
use crate::dtp::global_counter::PortLead;
use crate::dtp::line_crossing::LineCrossing;
use crate::dtp::transmit_crossing::TransmitCrossing;
use crate::latency::Transmit;
use crate::message::Kind;
use crate::mutant::Mutant;
use crate::pcs::test_pattern::Pattern;
use crate::pcs::transmit;
use crate::port_logic::{LogicInput, PortLogic};
use crate::port_params::{PortParams, PortSettings, PortState};
use crate::port_tx::PortTx;
use crate::xgmii::Xgmii;

pub use crate::port_io::{DeviceWires, PortEvents, PortInput};

/// DTP logic, device clock, and transmit path.
#[derive(Clone, Debug)]
pub struct Port {
    tx: PortTx,
    transmit_crossing: TransmitCrossing,
    line_crossing: LineCrossing,
    crossing: Crossing,
    pcs_ok: [bool; 2],
    logic: PortLogic,
    crc_error: bool,
    overrun: bool,
    crossing_error: bool,
}

impl Port {
    /// The TX3 register in reset.
    pub const RESET: Block = transmit::Transmit::RESET.serdes;

    /// Reset state.
    #[must_use]
    pub fn new(params: PortParams) -> Self {
        Port {
            tx: PortTx::new(&params),
            transmit_crossing: TransmitCrossing::new(),
            line_crossing: LineCrossing::new(),
            crossing: Crossing::new(),
            pcs_ok: [false; 2],
            logic: PortLogic::new(params),
            crc_error: false,
            overrun: false,
            crossing_error: false,
        }
    }

    /// One device edge in reset; TX3 then holds [`Port::RESET`], if it has no clock of its own. What
    /// samples another clock domain has no reset: the flops go on.
    pub fn reset(&mut self, input: &PortInput) {
        let mut crossing = self.crossing.clone();
        crossing.reset(input.samples);
        let mut transmit_crossing = self.transmit_crossing.clone();
        transmit_crossing.reset_device(
            self.logic.candidate(),
            self.logic.align_demand(),
            transmit_crossing.transmit_levels(),
        );
        let fresh = Port::new(*self.params());
        *self = Port {
            crossing,
            transmit_crossing,
            pcs_ok: [input.pcs_ok, self.pcs_ok[0]],
            tx: match self.params().transmit {
                Transmit::DeviceClock | Transmit::LineClock(_) => fresh.tx,
                Transmit::OwnClock => self.tx.clone(),
            },
            ..fresh
        };
    }

    /// One device edge; returns the TX3 register, `serdes_tx_data/hdr`, unless the transmit path has
    /// its own clock: then [`Port::step_transmit`] does.
    #[inline]
    pub fn step(&mut self, input: &PortInput, wires: &DeviceWires) -> Block {
        let (candidate, align_demand) = (self.logic.candidate(), self.logic.align_demand());
        let (serdes, grant) = match self.params().transmit {
            Transmit::DeviceClock => {
                let grant = self.tx.grant().map(|message| message.kind);
                let sent = self
                    .tx
                    .step(input.xgmii, input.pattern, candidate, align_demand);
                (sent.serdes, grant)
            }
            Transmit::OwnClock => (Port::RESET, self.transmit_crossing.grant()),
            Transmit::LineClock(_) => (Port::RESET, self.line_crossing.grant()),
        };
        let arrival = self.crossing.arrival();
        self.crc_error = arrival.valid && arrival.message.is_none();
        self.overrun = arrival.overrun;
        self.crossing_error = arrival.crossing_error;
        let (link_up, host_log) = (self.link_up(), input.host_log);
        let input_of = |arrived, grant| LogicInput {
            link_up,
            arrived,
            grant,
            host_log,
        };
        match (arrival.whole(), grant) {
            // Most ticks. Constants let the compiler drop all that only a message needs.
            (None, None) => self.logic.step(&input_of(None, None), wires),
            (arrived, grant) => self.logic.step(&input_of(arrived, grant), wires),
        }
        self.crossing.step(input.samples, &input.mailbox);
        self.pcs_ok = [input.pcs_ok, self.pcs_ok[0]];
        match self.params().transmit {
            Transmit::DeviceClock => {}
            Transmit::OwnClock => {
                let levels = self.transmit_crossing.transmit_levels();
                self.transmit_crossing
                    .step_device(candidate, align_demand, levels);
            }
            Transmit::LineClock(_) => self.line_crossing.step_device(candidate, align_demand),
        }
        serdes
    }

    /// One edge of the transmit path's own clock; returns the TX3 register.
    pub fn step_transmit(&mut self, xgmii: Xgmii, pattern: Option<Pattern>) -> Block {
        let crossing = &mut self.transmit_crossing;
        let (candidate, align_demand) = (crossing.candidate(), crossing.align_demand());
        let grant = self.tx.grant().map(|message| message.kind);
        crossing.step_transmit(grant, crossing.device_levels());
        self.tx.step(xgmii, pattern, candidate, align_demand).serdes
    }

    /// One edge of a line of another speed, this many units after the last device edge, below a tick;
    /// returns the TX3 register. At the instant of a device edge it comes after [`Port::step`].
    pub fn step_line(&mut self, xgmii: Xgmii, pattern: Option<Pattern>, since_units: u64) -> Block {
        let counted_units = match self.params().mutant {
            Some(Mutant::WrongUnits) => 2 * since_units,
            _ => since_units,
        };
        let candidate = self.line_crossing.candidate(counted_units);
        let align_demand = self.line_crossing.align_demand();
        let block = self.tx.step(xgmii, pattern, candidate, align_demand).serdes;
        if let Some(message) = self.tx.grant() {
            self.line_crossing.leaves(message.kind);
        }
        block
    }

    /// One edge of the transmit path's own clock in reset; TX3 then holds [`Port::RESET`].
    pub fn reset_transmit(&mut self) {
        let levels = self.transmit_crossing.device_levels();
        let granted = self.tx.grant().map(|message| message.kind);
        self.transmit_crossing.reset_transmit(granted, levels);
        self.tx = PortTx::new(self.params());
    }

    /// d is known and the peer was heard: the port may send and follow BEACON.
    #[inline]
    #[must_use]
    pub const fn synchronised(&self) -> bool {
        self.logic.synchronised()
    }

    /// What the port says to its device.
    #[inline]
    #[must_use]
    pub const fn lead(&self) -> PortLead {
        self.logic.lead()
    }

    /// See [`PortLogic::peer_lead_units`].
    #[must_use]
    pub fn peer_lead_units(&self) -> Option<i16> {
        self.logic.peer_lead_units()
    }

    /// The measurement of d.
    #[must_use]
    pub const fn delay(&self) -> &Delay {
        self.logic.delay()
    }

    /// d in units, once measured.
    #[must_use]
    pub const fn delay_units(&self) -> Option<u32> {
        self.logic.delay_units()
    }

    /// The DTP logic.
    #[must_use]
    pub const fn logic(&self) -> &PortLogic {
        &self.logic
    }

    /// Block lock without hi_ber, as the device clock sees it, and a transmit path that is ready.
    #[inline]
    #[must_use]
    pub fn link_up(&self) -> bool {
        let ready = self.params().transmit != Transmit::OwnClock || self.transmit_crossing.ready();
        self.pcs_ok[1] && ready
    }

    /// What arrived from the crossing at the last edge.
    #[must_use]
    pub const fn arrival(&self) -> &Arrival {
        self.crossing.arrival()
    }

    /// Type of the message that has left, as the device clock knows at the next edge.
    #[must_use]
    pub fn grant(&self) -> Option<Kind> {
        match self.params().transmit {
            Transmit::DeviceClock => self.tx.grant().map(|message| message.kind),
            Transmit::OwnClock => self.transmit_crossing.grant(),
            Transmit::LineClock(_) => self.line_crossing.grant(),
        }
    }

    /// The transmit clock has moved against the device clock: the link was dropped at the last edge.
    #[must_use]
    pub const fn transmit_error(&self) -> bool {
        self.transmit_crossing.error()
    }

    /// The transmit path.
    #[must_use]
    pub const fn tx(&self) -> &PortTx {
        &self.tx
    }

    /// The host's LOG has left: its value is taken at the next edge.
    #[must_use]
    pub fn host_ready(&self) -> bool {
        self.logic.host_ready(self.grant() == Some(Kind::Log))
    }

    /// Settings.
    #[must_use]
    pub const fn params(&self) -> &PortParams {
        self.logic.params()
    }

    /// Changes what software may, from the next edge on.
    pub fn configure(&mut self, settings: &PortSettings) {
        self.logic.configure(settings);
    }

    /// What the port shows as its state.
    #[must_use]
    pub fn state(&self) -> PortState {
        self.logic.state(self.link_up())
    }

    /// What happened to the port's messages at the last edge.
    #[must_use]
    pub fn events(&self) -> PortEvents {
        PortEvents {
            crc_error: self.crc_error,
            crossing_error: self.crossing_error || self.transmit_error(),
            overrun: self.overrun,
            ..self.logic.events()
        }
    }
}
