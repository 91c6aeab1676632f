//! Chooses the message for the next idle block, stamps and inserts it (protocol, section 4, order).

use super::crc8::Crc8;
use crate::prelude::*;
use dtp_spec::dtp::arbiter::DEMAND_TICKS;
use dtp_spec::latency::MESSAGE_SPACING_TICKS;
use dtp_spec::message::MSB_SHIFT;

// The kernel can only slice at a number.
const _: () = assert!(MSB_SHIFT == 19);

/// Registers M1 and M2, and the choice of TX3. A message waits in M1, and with its CRC in M2, for an
/// idle block; both are new in every tick, so what leaves was stamped exactly two edges before.
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
    /// Value of the INIT_ACK, residence included, as of this edge.
    pub ack_value: Signal<In, Bits<45>>,
    /// A BEACON_JOIN waits.
    pub beacon_join: Signal<In, Bit>,
    /// A BEACON waits.
    pub beacon: Signal<In, Bit>,
    /// An INIT waits.
    pub init: Signal<In, Bit>,
    /// A BEACON_MSB waits.
    pub msb: Signal<In, Bit>,
    /// A LOG waits.
    pub log_valid: Signal<In, Bit>,
    /// Value of the LOG.
    pub log_value: Signal<In, Bits<45>>,
    /// gc, in units.
    pub gc: Signal<In, Bits<64>>,
    /// Free-running counter of the port, in units.
    pub free_units: Signal<In, Bits<45>>,
    /// TX2: the block is eight idles.
    pub idle: Signal<In, Bit>,
    /// TX2: the sync header.
    pub encoded_hdr: Signal<In, Bits<2>>,
    /// TX2: the payload.
    pub encoded_payload: Signal<In, Bits<64>>,
    /// A message leaves at this edge. Combinational, from `idle` and registers.
    pub grant_valid: Signal<Out, Bit>,
    /// Its type, or 0 if none leaves. Combinational.
    pub grant_kind: Signal<Out, Bits<3>>,
    /// What TX3 takes: the sync header. Combinational.
    pub inserted_hdr: Signal<Out, Bits<2>>,
    /// What TX3 takes: the payload of TX2 or of the message. Combinational.
    pub inserted_payload: Signal<Out, Bits<64>>,
    /// The idle aligner should make room.
    pub align_demand: Signal<Out, Bit>,
    crc8: Crc8,
    candidate_valid: Reg<Bit>,
    candidate: Reg<Bits<48>>,
    next_valid: Reg<Bit>,
    next_codes: Reg<Bits<56>>,
    spacing_ticks: Reg<Bits<3>>,
    wait_ticks: Reg<Bits<6>>,
    spacing_start: Constant<Bits<3>>,
    wait_end: Constant<Bits<6>>,
    kind: Signal<Local, Bits<3>>,
    value: Signal<Local, Bits<45>>,
    urgent: Signal<Local, Bit>,
    demand: Signal<Local, Bit>,
    grant: Signal<Local, Bit>,
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
            log_valid: Default::default(),
            log_value: Default::default(),
            gc: Default::default(),
            free_units: Default::default(),
            idle: Default::default(),
            encoded_hdr: Default::default(),
            encoded_payload: Default::default(),
            grant_valid: Default::default(),
            grant_kind: Default::default(),
            inserted_hdr: Default::default(),
            inserted_payload: Default::default(),
            align_demand: Default::default(),
            crc8: Default::default(),
            candidate_valid: Default::default(),
            candidate: Default::default(),
            next_valid: Default::default(),
            next_codes: Default::default(),
            spacing_ticks: Default::default(),
            wait_ticks: Default::default(),
            spacing_start: Constant::new((MESSAGE_SPACING_TICKS - 1).to_bits()),
            wait_end: Constant::new(DEMAND_TICKS.to_bits()),
            kind: Default::default(),
            value: Default::default(),
            urgent: Default::default(),
            demand: Default::default(),
            grant: Default::default(),
        }
    }
}

impl Logic for Arbiter {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, candidate_valid, candidate, next_valid);
        clock!(self, clock, next_codes, spacing_ticks, wait_ticks);
        self.candidate_valid.reset.next = self.reset.val();
        self.next_valid.reset.next = self.reset.val();
        self.spacing_ticks.reset.next = self.reset.val();
        self.wait_ticks.reset.next = self.reset.val();
        // Meaningless without their valid bits.
        self.candidate.reset.next = false;
        self.next_codes.reset.next = false;

        // M1: the message of the highest priority, stamped.
        self.urgent.next = self.ack_valid.val()
            | self.beacon_join.val()
            | self.msb.val()
            | self.beacon.val()
            | self.init.val();
        self.candidate_valid.d.next =
            self.enable.val() & (self.urgent.val() | self.log_valid.val());
        if self.ack_valid.val() {
            self.kind.next = 0b010.into(); // INIT_ACK
            self.value.next = self.ack_value.val();
        } else if self.beacon_join.val() {
            self.kind.next = 0b111.into(); // BEACON_JOIN
            self.value.next = self.gc.val().get_bits::<45>(0);
        } else if self.msb.val() {
            self.kind.next = 0b011.into(); // BEACON_MSB
            self.value.next = self.gc.val().get_bits::<45>(19);
        } else if self.beacon.val() {
            self.kind.next = 0b100.into(); // BEACON
            self.value.next = self.gc.val().get_bits::<45>(0);
        } else if self.init.val() {
            self.kind.next = 0b001.into(); // INIT
            self.value.next = self.free_units.val();
        } else {
            self.kind.next = 0b101.into(); // LOG
            self.value.next = self.log_value.val();
        }

        self.candidate.d.next =
            (bit_cast::<48, 45>(self.value.val()) << 3) | bit_cast::<48, 3>(self.kind.val());

        // M2: payload bits 63:8.
        self.crc8.field.next = self.candidate.q.val();
        self.next_valid.d.next = self.candidate_valid.q.val() & self.enable.val();
        self.next_codes.d.next = (bit_cast::<56, 8>(self.crc8.crc.val()) << 48)
            | bit_cast::<56, 48>(self.candidate.q.val());

        // TX3: header and block type of eight idles are those of the message too.
        self.grant.next =
            self.idle.val() & self.next_valid.q.val() & (self.spacing_ticks.q.val() == 0);
        self.inserted_hdr.next = self.encoded_hdr.val();
        self.inserted_payload.next = self.encoded_payload.val();
        self.grant_kind.next = 0.into();
        if self.grant.val() {
            self.grant_kind.next = self.next_codes.q.val().get_bits::<3>(0);
            self.inserted_payload.next = (bit_cast::<64, 56>(self.next_codes.q.val()) << 8)
                | bit_cast::<64, 8>(self.encoded_payload.val().get_bits::<8>(0));
        }

        self.spacing_ticks.d.next = 0.into();
        if self.grant.val() {
            self.spacing_ticks.d.next = self.spacing_start.val();
        } else if self.spacing_ticks.q.val() != 0 {
            self.spacing_ticks.d.next = self.spacing_ticks.q.val() - 1;
        }

        self.demand.next = self.wait_ticks.q.val() == self.wait_end.val();
        self.wait_ticks.d.next = self.wait_ticks.q.val();
        if self.grant.val() | !self.urgent.val() | !self.enable.val() {
            self.wait_ticks.d.next = 0.into();
        } else if !self.demand.val() {
            self.wait_ticks.d.next = self.wait_ticks.q.val() + 1;
        }

        self.grant_valid.next = self.grant.val();
        self.align_demand.next = self.demand.val();
    }
}
