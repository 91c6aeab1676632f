//! Which register of a port the bus wants. A part of [`super::port_registers`].

use crate::prelude::*;
use dtp_spec::regs::{find, COUNTERS, PORT, PORTS_OFFSET, PORT_STRIDE};

// Bits 15:10 of an address are the port's number plus 16, bits 9:3 the register.
const _: () = assert!(PORTS_OFFSET == 16 << 10 && PORT_STRIDE == 1 << 10);
// Counters are the upper half of a block, up to a limit.
const _: () = assert!(COUNTERS[0].offset == 1 << 9);

/// Word of a register in its block.
fn word(name: &str) -> Constant<Bits<7>> {
    Constant::new((find(PORT, name).offset >> 3).to_bits())
}

/// One register for each register: its address was on the bus before the last edge.
#[derive(LogicBlock)]
pub struct PortDecode {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Number of the port.
    pub port_number: Signal<In, Bits<5>>,
    /// A transaction is under way.
    pub bus_valid: Signal<In, Bit>,
    /// Offset in the BAR.
    pub bus_address: Signal<In, Bits<16>>,
    /// `state`.
    pub state: Signal<Out, Bit>,
    /// `link`.
    pub link: Signal<Out, Bit>,
    /// `role`.
    pub role: Signal<Out, Bit>,
    /// `beacon_interval`.
    pub beacon_interval: Signal<Out, Bit>,
    /// `init_rounds`.
    pub init_rounds: Signal<Out, Bit>,
    /// `delay`.
    pub delay: Signal<Out, Bit>,
    /// `delay_smallest`.
    pub delay_smallest: Signal<Out, Bit>,
    /// `delay_largest`.
    pub delay_largest: Signal<Out, Bit>,
    /// `lead`.
    pub lead: Signal<Out, Bit>,
    /// `lead_min`.
    pub lead_min: Signal<Out, Bit>,
    /// `lead_max`.
    pub lead_max: Signal<Out, Bit>,
    /// `peer_identity`.
    pub peer_identity: Signal<Out, Bit>,
    /// `peer_port`.
    pub peer_port: Signal<Out, Bit>,
    /// `log_out`.
    pub log_out: Signal<Out, Bit>,
    /// `log_in`.
    pub log_in: Signal<Out, Bit>,
    /// `log_status`.
    pub log_status: Signal<Out, Bit>,
    /// `events`.
    pub events: Signal<Out, Bit>,
    /// `event_mask`.
    pub event_mask: Signal<Out, Bit>,
    /// `pcs_control`.
    pub pcs_control: Signal<Out, Bit>,
    /// `pipeline`.
    pub pipeline: Signal<Out, Bit>,
    /// A counter.
    pub counter: Signal<Out, Bit>,
    /// Any of them.
    pub hit: Signal<Out, Bit>,
    state_hit: Reg<Bit>,
    link_hit: Reg<Bit>,
    role_hit: Reg<Bit>,
    beacon_interval_hit: Reg<Bit>,
    init_rounds_hit: Reg<Bit>,
    delay_hit: Reg<Bit>,
    delay_smallest_hit: Reg<Bit>,
    delay_largest_hit: Reg<Bit>,
    lead_hit: Reg<Bit>,
    lead_min_hit: Reg<Bit>,
    lead_max_hit: Reg<Bit>,
    peer_identity_hit: Reg<Bit>,
    peer_port_hit: Reg<Bit>,
    log_out_hit: Reg<Bit>,
    log_in_hit: Reg<Bit>,
    log_status_hit: Reg<Bit>,
    events_hit: Reg<Bit>,
    event_mask_hit: Reg<Bit>,
    pcs_control_hit: Reg<Bit>,
    pipeline_hit: Reg<Bit>,
    counter_hit: Reg<Bit>,
    state_at: Constant<Bits<7>>,
    link_at: Constant<Bits<7>>,
    role_at: Constant<Bits<7>>,
    beacon_interval_at: Constant<Bits<7>>,
    init_rounds_at: Constant<Bits<7>>,
    delay_at: Constant<Bits<7>>,
    delay_smallest_at: Constant<Bits<7>>,
    delay_largest_at: Constant<Bits<7>>,
    lead_at: Constant<Bits<7>>,
    lead_min_at: Constant<Bits<7>>,
    lead_max_at: Constant<Bits<7>>,
    peer_identity_at: Constant<Bits<7>>,
    peer_port_at: Constant<Bits<7>>,
    log_out_at: Constant<Bits<7>>,
    log_in_at: Constant<Bits<7>>,
    log_status_at: Constant<Bits<7>>,
    events_at: Constant<Bits<7>>,
    event_mask_at: Constant<Bits<7>>,
    pcs_control_at: Constant<Bits<7>>,
    pipeline_at: Constant<Bits<7>>,
    counters: Constant<Bits<6>>,
    number: Signal<Local, Bits<6>>,
    word: Signal<Local, Bits<7>>,
    mine: Signal<Local, Bit>,
}

impl Default for PortDecode {
    fn default() -> Self {
        PortDecode {
            state_at: word("state"),
            link_at: word("link"),
            role_at: word("role"),
            beacon_interval_at: word("beacon_interval"),
            init_rounds_at: word("init_rounds"),
            delay_at: word("delay"),
            delay_smallest_at: word("delay_smallest"),
            delay_largest_at: word("delay_largest"),
            lead_at: word("lead"),
            lead_min_at: word("lead_min"),
            lead_max_at: word("lead_max"),
            peer_identity_at: word("peer_identity"),
            peer_port_at: word("peer_port"),
            log_out_at: word("log_out"),
            log_in_at: word("log_in"),
            log_status_at: word("log_status"),
            events_at: word("events"),
            event_mask_at: word("event_mask"),
            pcs_control_at: word("pcs_control"),
            pipeline_at: word("pipeline"),
            counters: Constant::new((COUNTERS.len() as u64).to_bits()),
            clock: Default::default(),
            hit: Default::default(),
            reset: Default::default(),
            port_number: Default::default(),
            bus_valid: Default::default(),
            bus_address: Default::default(),
            state: Default::default(),
            link: Default::default(),
            role: Default::default(),
            beacon_interval: Default::default(),
            init_rounds: Default::default(),
            delay: Default::default(),
            delay_smallest: Default::default(),
            delay_largest: Default::default(),
            lead: Default::default(),
            lead_min: Default::default(),
            lead_max: Default::default(),
            peer_identity: Default::default(),
            peer_port: Default::default(),
            log_out: Default::default(),
            log_in: Default::default(),
            log_status: Default::default(),
            events: Default::default(),
            event_mask: Default::default(),
            pcs_control: Default::default(),
            pipeline: Default::default(),
            counter: Default::default(),
            state_hit: Default::default(),
            link_hit: Default::default(),
            role_hit: Default::default(),
            beacon_interval_hit: Default::default(),
            init_rounds_hit: Default::default(),
            delay_hit: Default::default(),
            delay_smallest_hit: Default::default(),
            delay_largest_hit: Default::default(),
            lead_hit: Default::default(),
            lead_min_hit: Default::default(),
            lead_max_hit: Default::default(),
            peer_identity_hit: Default::default(),
            peer_port_hit: Default::default(),
            log_out_hit: Default::default(),
            log_in_hit: Default::default(),
            log_status_hit: Default::default(),
            events_hit: Default::default(),
            event_mask_hit: Default::default(),
            pcs_control_hit: Default::default(),
            pipeline_hit: Default::default(),
            counter_hit: Default::default(),
            number: Default::default(),
            word: Default::default(),
            mine: Default::default(),
        }
    }
}

impl Logic for PortDecode {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            state_hit,
            link_hit,
            role_hit,
            beacon_interval_hit,
            init_rounds_hit
        );
        clock!(
            self,
            clock,
            delay_hit,
            delay_smallest_hit,
            delay_largest_hit,
            lead_hit,
            lead_min_hit
        );
        clock!(
            self,
            clock,
            lead_max_hit,
            peer_identity_hit,
            peer_port_hit,
            log_out_hit,
            log_in_hit
        );
        clock!(
            self,
            clock,
            log_status_hit,
            events_hit,
            event_mask_hit,
            pcs_control_hit,
            counter_hit
        );
        clock!(self, clock, pipeline_hit);
        self.state_hit.reset.next = self.reset.val();
        self.link_hit.reset.next = self.reset.val();
        self.role_hit.reset.next = self.reset.val();
        self.beacon_interval_hit.reset.next = self.reset.val();
        self.init_rounds_hit.reset.next = self.reset.val();
        self.delay_hit.reset.next = self.reset.val();
        self.delay_smallest_hit.reset.next = self.reset.val();
        self.delay_largest_hit.reset.next = self.reset.val();
        self.lead_hit.reset.next = self.reset.val();
        self.lead_min_hit.reset.next = self.reset.val();
        self.lead_max_hit.reset.next = self.reset.val();
        self.peer_identity_hit.reset.next = self.reset.val();
        self.peer_port_hit.reset.next = self.reset.val();
        self.log_out_hit.reset.next = self.reset.val();
        self.log_in_hit.reset.next = self.reset.val();
        self.log_status_hit.reset.next = self.reset.val();
        self.events_hit.reset.next = self.reset.val();
        self.event_mask_hit.reset.next = self.reset.val();
        self.pcs_control_hit.reset.next = self.reset.val();
        self.pipeline_hit.reset.next = self.reset.val();
        self.counter_hit.reset.next = self.reset.val();

        self.number.next = bit_cast::<6, 5>(self.port_number.val()) + 16;
        self.word.next = self.bus_address.val().get_bits::<7>(3);
        self.mine.next =
            self.bus_valid.val() & (self.bus_address.val().get_bits::<6>(10) == self.number.val());
        self.state_hit.d.next = self.mine.val() & (self.word.val() == self.state_at.val());
        self.link_hit.d.next = self.mine.val() & (self.word.val() == self.link_at.val());
        self.role_hit.d.next = self.mine.val() & (self.word.val() == self.role_at.val());
        self.beacon_interval_hit.d.next =
            self.mine.val() & (self.word.val() == self.beacon_interval_at.val());
        self.init_rounds_hit.d.next =
            self.mine.val() & (self.word.val() == self.init_rounds_at.val());
        self.delay_hit.d.next = self.mine.val() & (self.word.val() == self.delay_at.val());
        self.delay_smallest_hit.d.next =
            self.mine.val() & (self.word.val() == self.delay_smallest_at.val());
        self.delay_largest_hit.d.next =
            self.mine.val() & (self.word.val() == self.delay_largest_at.val());
        self.lead_hit.d.next = self.mine.val() & (self.word.val() == self.lead_at.val());
        self.lead_min_hit.d.next = self.mine.val() & (self.word.val() == self.lead_min_at.val());
        self.lead_max_hit.d.next = self.mine.val() & (self.word.val() == self.lead_max_at.val());
        self.peer_identity_hit.d.next =
            self.mine.val() & (self.word.val() == self.peer_identity_at.val());
        self.peer_port_hit.d.next = self.mine.val() & (self.word.val() == self.peer_port_at.val());
        self.log_out_hit.d.next = self.mine.val() & (self.word.val() == self.log_out_at.val());
        self.log_in_hit.d.next = self.mine.val() & (self.word.val() == self.log_in_at.val());
        self.log_status_hit.d.next =
            self.mine.val() & (self.word.val() == self.log_status_at.val());
        self.events_hit.d.next = self.mine.val() & (self.word.val() == self.events_at.val());
        self.event_mask_hit.d.next =
            self.mine.val() & (self.word.val() == self.event_mask_at.val());
        self.pcs_control_hit.d.next =
            self.mine.val() & (self.word.val() == self.pcs_control_at.val());
        self.pipeline_hit.d.next = self.mine.val() & (self.word.val() == self.pipeline_at.val());
        self.counter_hit.d.next = self.mine.val()
            & self.word.val().get_bit(6)
            & (self.word.val().get_bits::<6>(0) < self.counters.val());

        self.hit.next = self.state_hit.q.val()
            | self.link_hit.q.val()
            | self.role_hit.q.val()
            | self.beacon_interval_hit.q.val()
            | self.init_rounds_hit.q.val()
            | self.delay_hit.q.val()
            | self.delay_smallest_hit.q.val()
            | self.delay_largest_hit.q.val()
            | self.lead_hit.q.val()
            | self.lead_min_hit.q.val()
            | self.lead_max_hit.q.val()
            | self.peer_identity_hit.q.val()
            | self.peer_port_hit.q.val()
            | self.log_out_hit.q.val()
            | self.log_in_hit.q.val()
            | self.log_status_hit.q.val()
            | self.events_hit.q.val()
            | self.event_mask_hit.q.val()
            | self.pcs_control_hit.q.val()
            | self.pipeline_hit.q.val()
            | self.counter_hit.q.val();
        self.state.next = self.state_hit.q.val();
        self.link.next = self.link_hit.q.val();
        self.role.next = self.role_hit.q.val();
        self.beacon_interval.next = self.beacon_interval_hit.q.val();
        self.init_rounds.next = self.init_rounds_hit.q.val();
        self.delay.next = self.delay_hit.q.val();
        self.delay_smallest.next = self.delay_smallest_hit.q.val();
        self.delay_largest.next = self.delay_largest_hit.q.val();
        self.lead.next = self.lead_hit.q.val();
        self.lead_min.next = self.lead_min_hit.q.val();
        self.lead_max.next = self.lead_max_hit.q.val();
        self.peer_identity.next = self.peer_identity_hit.q.val();
        self.peer_port.next = self.peer_port_hit.q.val();
        self.log_out.next = self.log_out_hit.q.val();
        self.log_in.next = self.log_in_hit.q.val();
        self.log_status.next = self.log_status_hit.q.val();
        self.events.next = self.events_hit.q.val();
        self.event_mask.next = self.event_mask_hit.q.val();
        self.pcs_control.next = self.pcs_control_hit.q.val();
        self.pipeline.next = self.pipeline_hit.q.val();
        self.counter.next = self.counter_hit.q.val();
    }
}
