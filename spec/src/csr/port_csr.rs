//! Everything of a port on the bus: its registers, its counters, and what crosses to them.

use super::counter_file::CounterFile;
use super::pcs_control::{PcsControl, ReceiveControl};
use super::port_registers::{PortRegisters, PortView};
use super::receive_events::{Received, Receiver, Sender};
use super::{Bus, Response};
use crate::message::Kind;
use crate::port::PortEvents;
use crate::regs::{counter, COUNTERS, PORT_STRIDE, REGISTER_BYTES};

/// Levels of the receive side, in the recovered clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct Levels {
    /// Block lock.
    pub block_lock: bool,
    /// High bit error rate.
    pub hi_ber: bool,
    /// The receive link has been good for a while.
    pub rx_status: bool,
}

/// What the receive side tells, and is told, in one recovered tick.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReceiveWires {
    /// What happened.
    pub received: Received,
    /// The PCS asks for a reset of the transceiver, for one tick.
    pub reset_req: bool,
    /// `pcs_control` as it stands before the edge, that is before a device edge of the same instant too.
    pub pcs_control: u64,
}

/// What a port tells in one device tick.
#[derive(Clone, Copy, Debug, Default)]
pub struct PortWires {
    /// State, as [`crate::port_params::PortState`] numbers it.
    pub state: u8,
    /// d is known and the peer was heard.
    pub synchronised: bool,
    /// Block lock without hi_ber, device clock.
    pub link_up: bool,
    /// d is known.
    pub delay_valid: bool,
    /// d in use, which is the largest of the rounds; zero unless known.
    pub delay_units: u32,
    /// The smallest of the rounds; means nothing unless d is known.
    pub delay_least_units: u32,
    /// Lead of a BEACON that was judged.
    pub lead_units: Option<i16>,
    /// A whole message that arrived.
    pub arrived: Option<(Kind, u64)>,
    /// Type of a message that left.
    pub granted: Option<Kind>,
    /// What else happened.
    pub events: PortEvents,
    /// The port takes a LOG of the host's at this edge.
    pub host_ready: bool,
    /// The block that leaves is more than eight idles or a message.
    pub tx_not_idle: bool,
    /// The word from the MAC was one that no block can carry.
    pub tx_bad_block: bool,
    /// Levels of the receive side, as the first flops of their synchronisers see them.
    pub levels: Levels,
    /// What the port was built as ([`super::port_registers::pipeline`]).
    pub pipeline: u64,
}

/// Registers of the block.
#[derive(Clone, Debug)]
pub struct PortCsr {
    registers: PortRegisters,
    counters: CounterFile,
    sender: Sender,
    receiver: Receiver,
    // The request of the last recovered tick, and that of the last two, which the device clock
    // cannot miss.
    asked: bool,
    asking: bool,
    control: ReceiveControl,
    first: Levels,
    levels: Levels,
    // The request in the device clock.
    asking_first: bool,
    asking_synced: bool,
    last_link_up: bool,
    last_reset_req: bool,
    port_number: u8,
}

impl PortCsr {
    /// Reset state of the port of this number.
    #[must_use]
    pub fn new(port_number: u8) -> Self {
        PortCsr {
            registers: PortRegisters::new(port_number),
            counters: CounterFile::new(),
            sender: Sender::default(),
            receiver: Receiver::default(),
            asked: false,
            asking: false,
            control: ReceiveControl::default(),
            first: Levels::default(),
            levels: Levels::default(),
            asking_first: false,
            asking_synced: false,
            last_link_up: false,
            last_reset_req: false,
            port_number,
        }
    }

    /// One device edge in reset. What samples another clock domain has no reset.
    pub fn reset(&mut self, levels: Levels) {
        let mut receiver = self.receiver.clone();
        receiver.step(true, &self.sender);
        *self = PortCsr {
            sender: self.sender.clone(),
            receiver,
            asked: self.asked,
            asking: self.asking,
            control: self.control.clone(),
            first: levels,
            levels: self.first,
            asking_first: self.asking,
            asking_synced: self.asking_first,
            ..PortCsr::new(self.port_number)
        };
    }

    /// One recovered edge; a device edge of the same instant comes first.
    pub fn step_received(&mut self, reset: bool, wires: &ReceiveWires) {
        self.sender.step(reset, &wires.received);
        self.control.step(wires.pcs_control);
        self.asking = !reset && (wires.reset_req || self.asked);
        self.asked = !reset && wires.reset_req;
    }

    /// One device edge.
    pub fn step(&mut self, bus: &Bus, wires: &PortWires) {
        let log = wires
            .arrived
            .and_then(|(kind, value)| (kind == Kind::Log).then_some(value));
        let least_units = match wires.delay_valid {
            true => wires.delay_least_units,
            false => 0,
        };
        self.registers.step(
            bus,
            &PortView {
                state: wires.state,
                synchronised: wires.synchronised,
                link_up: wires.link_up,
                block_lock: self.levels.block_lock,
                hi_ber: self.levels.hi_ber,
                rx_status: self.levels.rx_status,
                delay_valid: wires.delay_valid,
                delay_units: [wires.delay_units, least_units, wires.delay_units],
                lead_units: wires.lead_units,
                log,
                host_ready: wires.host_ready,
                jumped: wires.events.jumped,
                rejoin: wires.events.rejoin,
                pipeline: wires.pipeline,
                counter: self.counters.value(),
            },
        );
        let deltas = self.receiver.deltas().copied();
        self.counters.step(
            self.events(wires),
            deltas.as_ref(),
            counter_index(bus.address),
        );
        self.receiver.step(false, &self.sender);
        self.last_link_up = wires.link_up;
        self.last_reset_req = self.asking_synced;
        self.levels = self.first;
        self.first = wires.levels;
        self.asking_synced = self.asking_first;
        self.asking_first = self.asking;
    }

    fn events(&self, wires: &PortWires) -> u64 {
        let PortEvents {
            crc_error,
            crossing_error,
            overrun,
            range_reject,
            join_reject,
            jumped,
            rejoin,
            beacon_overdue,
            ack_dropped,
            delay_reject,
        } = wires.events;
        let came_up = wires.link_up && !self.last_link_up;
        let asked = self.asking_synced && !self.last_reset_req;
        let happened = [
            ("crc_errors", crc_error),
            ("crossing_errors", crossing_error),
            ("overruns", overrun),
            ("range_rejects", range_reject),
            ("join_rejects", join_reject),
            ("acks_dropped", ack_dropped),
            ("delay_rejects", delay_reject),
            ("jumps", jumped),
            ("rejoins", rejoin),
            ("beacons_overdue", beacon_overdue),
            ("link_ups", came_up),
            ("resets_requested", asked),
            ("blocks_out", true),
            ("blocks_out_not_idle", wires.tx_not_idle),
            ("bad_blocks_out", wires.tx_bad_block),
        ];
        let others = happened.into_iter().fold(0, |all, (name, happened)| {
            all | u64::from(happened) << counter(name)
        });
        let arrived = wires
            .arrived
            .map_or(0, |(kind, _)| 1 << counter(arrived_counter(kind)));
        let granted = wires
            .granted
            .map_or(0, |kind| 1 << counter(granted_counter(kind)));
        others | arrived | granted
    }

    /// Registers.
    #[must_use]
    pub const fn registers(&self) -> &PortRegisters {
        &self.registers
    }

    /// What the transmit side of the PCS goes by.
    #[must_use]
    pub const fn transmit_control(&self) -> PcsControl {
        PcsControl(self.registers.settings().pcs_control)
    }

    /// What its receive side goes by.
    #[must_use]
    pub const fn receive_control(&self) -> PcsControl {
        self.control.synced()
    }

    /// The answer on the bus.
    #[must_use]
    pub const fn response(&self) -> Response {
        self.registers.response()
    }
}

/// The register that counts arrivals of this kind.
#[must_use]
pub const fn arrived_counter(kind: Kind) -> &'static str {
    match kind {
        Kind::Init => "init_in",
        Kind::InitAck => "init_ack_in",
        Kind::Beacon => "beacon_in",
        Kind::BeaconJoin => "beacon_join_in",
        Kind::BeaconMsb => "beacon_msb_in",
        Kind::Log => "log_in_messages",
    }
}

/// The register that counts departures of this kind.
#[must_use]
pub const fn granted_counter(kind: Kind) -> &'static str {
    match kind {
        Kind::Init => "init_out",
        Kind::InitAck => "init_ack_out",
        Kind::Beacon => "beacon_out",
        Kind::BeaconJoin => "beacon_join_out",
        Kind::BeaconMsb => "beacon_msb_out",
        Kind::Log => "log_out_messages",
    }
}

/// The counter at an address, or some number beyond.
const fn counter_index(address: u16) -> usize {
    let within = address as usize % PORT_STRIDE as usize;
    within.wrapping_sub(COUNTERS[0].offset as usize) / REGISTER_BYTES as usize
}
