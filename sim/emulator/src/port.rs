//! A port: the golden DTP logic, stepped at edges at which something happens to it, and its registers.

use dtp_sim::engine::event::clock::Clock;
use dtp_spec::csr::port_csr::{arrived_counter, granted_counter};
use dtp_spec::csr::port_registers::{pipeline, PortRegisters, PortView};
use dtp_spec::csr::{Bus, Response};
use dtp_spec::dtp::follower::BEACON_NOW_UNITS;
use dtp_spec::latency::{Phases, HANDLE_TICKS};
use dtp_spec::message::{Kind, Message};
use dtp_spec::pci::Vector;
use dtp_spec::port_io::{DeviceWires, PortEvents};
use dtp_spec::port_logic::{LogicInput, PortLogic};
use dtp_spec::port_params::{PortParams, PortSettings, PortState};
use dtp_spec::regs::{counter, find, COUNTERS, PORT, PORT_STRIDE, REGISTER_BYTES};
use std::collections::VecDeque;

/// A message on its way into a port.
#[derive(Clone, Copy, Debug)]
pub struct Arrival {
    /// The edge that handles it.
    pub edge: u64,
    /// When the crossing sees it, in femtoseconds.
    pub visible_fs: u64,
    /// Its age, in units.
    pub age_units: u8,
    /// The message; none if it arrives damaged.
    pub message: Option<Message>,
}

/// A port.
#[derive(Clone, Debug)]
pub struct Port {
    logic: PortLogic,
    registers: PortRegisters,
    counts: [u64; COUNTERS.len()],
    pipeline: u64,
    link_up: bool,
    /// What the logic will see of the link, in order of edges.
    link_changes: VecDeque<(u64, bool)>,
    arrivals: VecDeque<Arrival>,
    granted: Option<Kind>,
    spacing_until: u64,
    /// Edges that the logic has had.
    done: u64,
    /// The next edge that is not quiet, unless something happens before.
    quiet_until: u64,
    told_state: PortState,
    told_link: bool,
}

/// What a step of a port left behind.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stepped {
    /// The message that leaves.
    pub sent: Option<Message>,
    /// Bit n: vector n rises.
    pub raised: u8,
    /// Something is on record in `events` that was not.
    pub eventful: bool,
}

impl Port {
    /// At power-up. Its registers hold what the table says: the device writes its settings.
    #[must_use]
    pub fn new(params: PortParams) -> Self {
        Port {
            registers: PortRegisters::new(params.port_number),
            pipeline: pipeline(params.phases, params.transmit),
            logic: PortLogic::new(params),
            counts: [0; COUNTERS.len()],
            link_up: false,
            link_changes: VecDeque::new(),
            arrivals: VecDeque::new(),
            granted: None,
            spacing_until: 0,
            done: 0,
            quiet_until: 0,
            told_state: PortState::Down,
            told_link: false,
        }
    }

    /// The DTP logic.
    #[must_use]
    pub const fn logic(&self) -> &PortLogic {
        &self.logic
    }

    /// The registers.
    #[must_use]
    pub const fn registers(&self) -> &PortRegisters {
        &self.registers
    }

    /// The link is up as the logic sees it.
    #[must_use]
    pub const fn link_up(&self) -> bool {
        self.link_up
    }

    /// What the port shows as its state.
    #[must_use]
    pub fn state(&self) -> PortState {
        self.logic.state(self.link_up)
    }

    /// The logic sees this of the link from an edge on, which is later than all before.
    pub fn link_changes_at(&mut self, edge: u64, up: bool) {
        let after = self
            .link_changes
            .back()
            .map_or(self.done, |last| last.0 + 1);
        self.link_changes.push_back((edge.max(after), up));
    }

    /// A message is on its way.
    pub fn expect(&mut self, arrival: Arrival) {
        self.arrivals.push_back(arrival);
    }

    /// The device's clock is another from now on: what is on its way is sampled by that.
    pub fn resample(&mut self, clock: &Clock, phases: Phases) {
        for arrival in &mut self.arrivals {
            let (edge, age_units) = clock.sampled(arrival.visible_fs, phases);
            (arrival.edge, arrival.age_units) = (edge + HANDLE_TICKS, age_units);
        }
    }

    /// Something happens to the port at this edge.
    #[inline]
    #[must_use]
    pub fn is_due(&self, edge: u64, wires: &DeviceWires) -> bool {
        edge >= self.next_edge()
            || wires.strobes.short
            || wires.strobes.long
            || wires.strobes.second
            || wires.moved.apply
            || wires.granted
            || wires.clear_faulty
            || wires.beacon_now && self.logic.lead().lead_units <= -BEACON_NOW_UNITS
    }

    /// The next edge that is not quiet, as far as the port itself can tell.
    #[must_use]
    pub fn next_edge(&self) -> u64 {
        let arrival = self.arrivals.front().map_or(u64::MAX, |next| next.edge);
        let link = self.link_changes.front().map_or(u64::MAX, |next| next.0);
        self.quiet_until.min(arrival).min(link)
    }

    /// Passes over the quiet edges before `edge`.
    pub fn catch_up(&mut self, edge: u64, parent: Option<bool>) {
        if self.done < edge {
            self.logic.skip(edge - self.done, self.link_up, parent);
            self.done = edge;
        }
    }

    /// The device's edge number `edge`, at which the port sees these wires.
    pub fn step(&mut self, edge: u64, wires: &DeviceWires) -> Stepped {
        self.catch_up(edge, wires.parent);
        if let Some(&(_, up)) = self.link_changes.front().filter(|next| next.0 <= edge) {
            self.link_changes.pop_front();
            self.link_up = up;
            self.count("link_ups", u64::from(up));
        }
        let arrived = self.arrived(edge);
        let host_log = self.registers.host_log();
        let host_ready = self.logic.host_ready(self.granted == Some(Kind::Log));
        // The lines are idle: what M1 holds leaves as soon as the spacing allows it.
        let waits = self.logic.candidate();
        let sent = waits.filter(|_| edge >= self.spacing_until);
        let input = LogicInput {
            link_up: self.link_up,
            arrived,
            grant: self.granted,
            host_log,
        };
        self.logic.step(&input, wires);
        self.granted = sent.map(|message| message.kind);
        if sent.is_some() {
            self.spacing_until = edge + u64::from(self.logic.params().transmit.spacing_ticks());
        }
        self.done = edge + 1;
        self.settle(wires);
        let (raised, eventful) = self.tell(arrived.map(|(message, _)| message), host_ready);
        Stepped {
            sent,
            raised,
            eventful,
        }
    }

    /// How long nothing will happen.
    fn settle(&mut self, wires: &DeviceWires) {
        let busy = self.granted.is_some() || self.registers.host_log().is_some();
        let quiet = match busy {
            true => 0,
            false => self.logic.quiet_ticks(self.link_up, wires.parent, wires.gc),
        };
        self.quiet_until = self.done.saturating_add(quiet);
        if self.logic.candidate().is_some() {
            // The edge before it leaves stamps a BEACON.
            let leaves = self.done.max(self.spacing_until);
            self.quiet_until = self.quiet_until.min(leaves.saturating_sub(1));
        }
    }

    fn arrived(&mut self, edge: u64) -> Option<(Message, u8)> {
        let next = self.arrivals.front().filter(|next| next.edge <= edge)?;
        let (message, age_units) = (next.message, next.age_units);
        self.arrivals.pop_front();
        if message.is_none() {
            self.count("crc_errors", 1);
        }
        message.map(|message| (message, age_units))
    }

    /// Counters, events and extremes hear of an edge; gives the vectors that rise, and whether anything is news.
    fn tell(&mut self, arrived: Option<Message>, host_ready: bool) -> (u8, bool) {
        if let Some(message) = arrived {
            self.count(arrived_counter(message.kind), 1);
        }
        if let Some(kind) = self.granted {
            self.count(granted_counter(kind), 1);
        }
        let events = self.logic.events();
        self.count_events(&events);
        let (state, link_down) = (self.state(), self.told_link && !self.link_up);
        let faulty = state == PortState::Faulty && self.told_state != PortState::Faulty;
        let log = arrived.filter(|message| message.kind == Kind::Log);
        let eventful = events.jumped
            || events.rejoin
            || log.is_some()
            || (state, self.link_up) != (self.told_state, self.told_link);
        (self.told_state, self.told_link) = (state, self.link_up);
        let lead_units = self.logic.peer_lead_units();
        if !eventful && !host_ready && lead_units.is_none() {
            return (0, false);
        }
        let view = PortView {
            lead_units,
            log: log.map(|message| message.value),
            host_ready,
            jumped: events.jumped,
            rejoin: events.rejoin,
            ..self.view(0)
        };
        self.registers.step(&Bus::default(), &view);
        let happened = |vector| match vector {
            Vector::Line => false,
            Vector::LinkDown => link_down,
            Vector::Jump => events.jumped,
            Vector::Fault => faulty,
        };
        let mask = self.registers.settings().event_mask;
        let raised = Vector::ALL.into_iter().filter(|&vector| {
            let enabled = vector
                .event()
                .map(|event| find(PORT, "events").field(event).mask());
            happened(vector) && enabled.is_some_and(|bit| mask & bit != 0)
        });
        let raised = raised.fold(0, |all, vector| all | 1 << vector.number());
        (raised, eventful)
    }

    /// One step of the registers in which nothing happens but what the bus does.
    pub fn bus_step(&mut self, bus: &Bus) -> Response {
        let index = counter_index(bus.address);
        let view = self.view(self.counts.get(index).copied().unwrap_or(0));
        self.registers.step(bus, &view);
        self.registers.response()
    }

    /// New settings, from edge `edge` on.
    pub fn configure(&mut self, edge: u64, parent: Option<bool>, settings: &PortSettings) {
        self.catch_up(edge, parent);
        self.logic.configure(settings);
        self.quiet_until = edge;
    }

    /// Blocks that left and arrived until now, and how many of those were lost: the lines are never counted
    /// block by block.
    pub fn set_block_counts(&mut self, out: u64, arrived: u64, lost: u64) {
        self.counts[counter("blocks_out")] = out;
        self.counts[counter("blocks_in")] = arrived;
        self.counts[counter("bad_headers")] = lost;
        self.counts[counter("bad_blocks_in")] = lost;
    }

    /// Errors of a test pattern that arrived.
    pub fn count_pattern_errors(&mut self, errors: u64) {
        self.count("test_pattern_errors", errors);
    }

    fn view(&self, counter: u64) -> PortView {
        let delay = self.logic.delay_units();
        let least_units = delay.map_or(0, |_| self.logic.delay().least_units());
        let units = delay.unwrap_or(0);
        PortView {
            state: self.state() as u8,
            synchronised: self.logic.synchronised(),
            link_up: self.link_up,
            block_lock: self.link_up,
            hi_ber: false,
            rx_status: self.link_up,
            delay_valid: delay.is_some(),
            delay_units: [units, least_units, units],
            pipeline: self.pipeline,
            counter,
            ..PortView::default()
        }
    }

    fn count(&mut self, name: &'static str, more: u64) {
        self.counts[counter(name)] += more;
    }

    fn count_events(&mut self, events: &PortEvents) {
        let happened = [
            ("range_rejects", events.range_reject),
            ("join_rejects", events.join_reject),
            ("acks_dropped", events.ack_dropped),
            ("delay_rejects", events.delay_reject),
            ("jumps", events.jumped),
            ("rejoins", events.rejoin),
            ("beacons_overdue", events.beacon_overdue),
        ];
        for (name, happened) in happened {
            if happened {
                self.count(name, 1);
            }
        }
    }
}

/// The counter at an address, or some number beyond.
fn counter_index(address: u16) -> usize {
    let within = u32::from(address) % PORT_STRIDE;
    let first = u32::from(COUNTERS[0].offset);
    (within.wrapping_sub(first) / REGISTER_BYTES) as usize
}
