//! Chooses the next message and stamps it (protocol, section 4, order): registers M0 and M1.

use crate::prelude::*;
use dtp_spec::dtp::arbiter::DEMAND_TICKS;
use dtp_spec::dtp::log::TAG_PORT;
use dtp_spec::message::MSB_SHIFT;
use dtp_spec::units::UNITS_PER_TICK;

// The kernel can only slice at a number, and the demand is the top bit of the wait.
const _: () = assert!(MSB_SHIFT == 19 && DEMAND_TICKS == 32);

/// The choice is registered one-hot (M0) a tick before the value is read, so that the stamp (M1) is
/// one AND-OR of the counters. The INIT_ACK needs no AND: its value is zero unless one waits.
#[derive(LogicBlock)]
pub struct Arbiter {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The port may send messages at all: link up and role not off.
    pub enable: Signal<In, Bit>,
    /// An INIT_ACK waits.
    pub ack_valid: Signal<In, Bit>,
    /// Value of the INIT_ACK, residence included, as of this edge; zero if none waits.
    pub ack_value: Signal<In, Bits<45>>,
    /// A BEACON_JOIN waits.
    pub beacon_join: Signal<In, Bit>,
    /// A BEACON waits.
    pub beacon: Signal<In, Bit>,
    /// An INIT waits.
    pub init: Signal<In, Bit>,
    /// A BEACON_MSB waits.
    pub msb: Signal<In, Bit>,
    /// The port's own LOG waits.
    pub log_own: Signal<In, Bit>,
    /// Its tag, 0 to 2.
    pub log_tag: Signal<In, Bits<2>>,
    /// A LOG of the host's waits.
    pub log_host: Signal<In, Bit>,
    /// Its value.
    pub host_value: Signal<In, Bits<45>>,
    /// EUI-64 of the device.
    pub identity: Signal<In, Bits<64>>,
    /// Number of this port.
    pub port_number: Signal<In, Bits<5>>,
    /// Role of this port.
    pub role_bits: Signal<In, Bits<2>>,
    /// gc, in units.
    pub gc: Signal<In, Bits<64>>,
    /// Free-running counter of the device, in units.
    pub free_units: Signal<In, Bits<45>>,
    /// A message has left.
    pub granted: Signal<In, Bit>,
    /// M1: message field of the candidate, type in bits 2:0; type zero: none.
    pub candidate: Signal<Out, Bits<48>>,
    /// M1 holds a candidate.
    pub candidate_valid: Signal<Out, Bit>,
    /// The idle aligner should make room.
    pub align_demand: Signal<Out, Bit>,
    // M0: what is read at the next edge.
    take_ack: Reg<Bit>,
    take_gc: Reg<Bit>,
    take_msb: Reg<Bit>,
    take_init: Reg<Bit>,
    take_low: Reg<Bit>,
    take_high: Reg<Bit>,
    take_port: Reg<Bit>,
    take_host: Reg<Bit>,
    chosen: Reg<Bits<3>>,
    kind: Reg<Bits<3>>,
    value: Reg<Bits<45>>,
    wait_ticks: Reg<Bits<6>>,
    port_units: Constant<Bits<45>>,
    timed: Signal<Local, Bit>,
    has_gc: Signal<Local, Bit>,
    own: Signal<Local, Bit>,
    log: Signal<Local, Bit>,
    low_gc: Signal<Local, Bits<45>>,
    high_gc: Signal<Local, Bits<45>>,
    free_value: Signal<Local, Bits<45>>,
    low_identity: Signal<Local, Bits<32>>,
    high_identity: Signal<Local, Bits<32>>,
    identity_value: Signal<Local, Bits<32>>,
    port_value: Signal<Local, Bits<45>>,
    host_log: Signal<Local, Bits<45>>,
    tag_0: Signal<Local, Bits<1>>,
    log_value: Signal<Local, Bits<45>>,
    demand: Signal<Local, Bit>,
}

impl Default for Arbiter {
    fn default() -> Self {
        Arbiter {
            clock: Default::default(),
            reset: Default::default(),
            enable: Default::default(),
            ack_valid: Default::default(),
            ack_value: Default::default(),
            beacon_join: Default::default(),
            beacon: Default::default(),
            init: Default::default(),
            msb: Default::default(),
            log_own: Default::default(),
            log_tag: Default::default(),
            log_host: Default::default(),
            host_value: Default::default(),
            identity: Default::default(),
            port_number: Default::default(),
            role_bits: Default::default(),
            gc: Default::default(),
            free_units: Default::default(),
            granted: Default::default(),
            candidate: Default::default(),
            candidate_valid: Default::default(),
            align_demand: Default::default(),
            take_ack: Default::default(),
            take_gc: Default::default(),
            take_msb: Default::default(),
            take_init: Default::default(),
            take_low: Default::default(),
            take_high: Default::default(),
            take_port: Default::default(),
            take_host: Default::default(),
            chosen: Default::default(),
            kind: Default::default(),
            value: Default::default(),
            wait_ticks: Default::default(),
            port_units: Constant::new((UNITS_PER_TICK << 13 | TAG_PORT).into()),
            timed: Default::default(),
            has_gc: Default::default(),
            own: Default::default(),
            log: Default::default(),
            low_gc: Default::default(),
            high_gc: Default::default(),
            free_value: Default::default(),
            low_identity: Default::default(),
            high_identity: Default::default(),
            identity_value: Default::default(),
            port_value: Default::default(),
            host_log: Default::default(),
            tag_0: Default::default(),
            log_value: Default::default(),
            demand: Default::default(),
        }
    }
}

impl Logic for Arbiter {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, take_ack, take_gc, take_msb, chosen, take_init);
        clock!(self, clock, take_low, take_high, take_port, take_host);
        clock!(self, clock, kind, value, wait_ticks);
        self.take_ack.reset.next = self.reset.val();
        self.take_gc.reset.next = self.reset.val();
        self.take_msb.reset.next = self.reset.val();
        self.chosen.reset.next = self.reset.val();
        self.take_init.reset.next = self.reset.val();
        self.take_low.reset.next = self.reset.val();
        self.take_high.reset.next = self.reset.val();
        self.take_port.reset.next = self.reset.val();
        self.take_host.reset.next = self.reset.val();
        // Means nothing without a type.
        self.value.reset.next = false;

        // M0: the choice of the highest priority.
        self.take_ack.d.next = self.ack_valid.val();
        self.timed.next = self.ack_valid.val() | self.beacon_join.val();
        self.take_gc.d.next = (!self.ack_valid.val() & self.beacon_join.val())
            | (!self.timed.val() & !self.msb.val() & self.beacon.val());
        self.take_msb.d.next = !self.timed.val() & self.msb.val();
        self.has_gc.next = self.timed.val() | self.msb.val() | self.beacon.val();
        self.take_init.d.next = !self.has_gc.val() & self.init.val();
        self.log.next = !self.has_gc.val() & !self.init.val();
        self.own.next = self.log.val() & self.log_own.val();
        self.take_low.d.next = self.own.val() & (self.log_tag.val() == 0);
        self.take_high.d.next = self.own.val() & (self.log_tag.val() == 1);
        self.take_port.d.next = self.own.val() & self.log_tag.val().get_bit(1);
        self.take_host.d.next = self.log.val() & !self.log_own.val() & self.log_host.val();
        self.chosen.d.next = 0.into();
        if self.ack_valid.val() {
            self.chosen.d.next = 0b010.into(); // INIT_ACK
        } else if self.beacon_join.val() {
            self.chosen.d.next = 0b111.into(); // BEACON_JOIN
        } else if self.msb.val() {
            self.chosen.d.next = 0b011.into(); // BEACON_MSB
        } else if self.beacon.val() {
            self.chosen.d.next = 0b100.into(); // BEACON
        } else if self.init.val() {
            self.chosen.d.next = 0b001.into(); // INIT
        } else if self.log_own.val() | self.log_host.val() {
            self.chosen.d.next = 0b101.into(); // LOG
        }

        // M1: the stamp. Each source is zero unless it was chosen.
        self.low_gc.next = 0.into();
        if self.take_gc.q.val() {
            self.low_gc.next = self.gc.val().get_bits::<45>(0);
        }
        self.high_gc.next = 0.into();
        if self.take_msb.q.val() {
            self.high_gc.next = self.gc.val().get_bits::<45>(19);
        }
        self.free_value.next = 0.into();
        if self.take_init.q.val() {
            self.free_value.next = self.free_units.val();
        }
        self.low_identity.next = 0.into();
        if self.take_low.q.val() {
            self.low_identity.next = self.identity.val().get_bits::<32>(0);
        }
        self.high_identity.next = 0.into();
        if self.take_high.q.val() {
            self.high_identity.next = self.identity.val().get_bits::<32>(32);
        }
        self.port_value.next = 0.into();
        if self.take_port.q.val() {
            self.port_value.next = (bit_cast::<45, 5>(self.port_number.val()) << 5)
                | (bit_cast::<45, 2>(self.role_bits.val()) << 21)
                | self.port_units.val();
        }
        self.host_log.next = 0.into();
        if self.take_host.q.val() {
            self.host_log.next = self.host_value.val();
        }
        self.tag_0.next = self.take_high.q.val().into();
        self.identity_value.next = self.low_identity.val() | self.high_identity.val();
        self.log_value.next = self.port_value.val()
            | self.host_log.val()
            | (bit_cast::<45, 32>(self.identity_value.val()) << 5)
            | bit_cast::<45, 1>(self.tag_0.val());
        self.value.d.next = self.low_gc.val()
            | self.high_gc.val()
            | self.free_value.val()
            | self.log_value.val()
            | self.ack_value.val();
        self.kind.d.next = self.chosen.q.val();
        // An INIT_ACK that has come to wait and is not chosen yet is in every value; one that has
        // gone and is still chosen has none.
        self.kind.reset.next =
            self.reset.val() | !self.enable.val() | (self.ack_valid.val() ^ self.take_ack.q.val());

        self.demand.next = self.wait_ticks.q.val().get_bit(5);
        self.wait_ticks.d.next = self.wait_ticks.q.val();
        if !self.demand.val() {
            self.wait_ticks.d.next = self.wait_ticks.q.val() + 1;
        }
        self.wait_ticks.reset.next = self.reset.val()
            | self.granted.val()
            | !self.enable.val()
            | !(self.has_gc.val() | self.init.val());

        self.candidate.next =
            (bit_cast::<48, 45>(self.value.q.val()) << 3) | bit_cast::<48, 3>(self.kind.q.val());
        self.candidate_valid.next = self.kind.q.val().any();
        self.align_demand.next = self.demand.val();
    }
}
