//! gc, the counter of a device, its reference, and the free-running counter that stamps INIT
//! (protocol, section 3, T5).

use crate::prelude::*;
use dtp_spec::dtp::follower::BEACON_NOW_UNITS;
use dtp_spec::dtp::global_counter::{
    hold_ticks, AHEAD_UNITS, GROUP_PORTS, MOVE_UNITS_MAX, REFERENCE_BEHIND_UNITS,
};
use dtp_spec::units::UNITS_PER_TICK;

// The kernel compares the lowest seven bits of what is owed, and tells ports nine of a JOIN.
const _: () = assert!(AHEAD_UNITS + UNITS_PER_TICK < 128 && MOVE_UNITS_MAX == 511);

/// The counters themselves, for any number of ports.
#[derive(LogicBlock)]
pub struct CounterCore {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Mode `tree`: the lead counts below zero as well.
    pub tree: Signal<In, Bit>,
    /// A jump of a quarter tick sends BEACONs at once.
    pub beacon_on_jump: Signal<In, Bit>,
    /// The largest lead of all ports, as [`super::port_group::LeadMax`] compares it.
    pub largest: Signal<In, Bits<11>>,
    /// A JOIN waits.
    pub requested: Signal<In, Bit>,
    /// The JOIN that was asked for still waits.
    pub asked: Signal<In, Bit>,
    /// The lead of its port, two's complement, in units.
    pub jump_lead_units: Signal<In, Bits<11>>,
    /// How far it is to move lc, in units.
    pub jump_units: Signal<In, Bits<64>>,
    /// Take one of the JOINs.
    pub grant: Signal<Out, Bit>,
    /// It is dealt with.
    pub ends: Signal<Out, Bit>,
    /// Global counter.
    pub gc: Signal<Out, Bits<64>>,
    /// What the ports measure against.
    pub reference_units: Signal<Out, Bits<64>>,
    /// Free-running counter.
    pub free_units: Signal<Out, Bits<45>>,
    /// The reference moves at the next edge.
    pub move_apply: Signal<Out, Bit>,
    /// By this much, two's complement, in units.
    pub move_units: Signal<Out, Bits<11>>,
    /// At the last edge the reference moved up by a quarter tick or more.
    pub beacon_now: Signal<Out, Bit>,
    count: Reg<Bits<64>>,
    base: Reg<Bits<64>>,
    free: Reg<Bits<45>>,
    owed: Reg<Bits<64>>,
    owing: Reg<Bit>,
    // Ticks in which the largest lead may still hold what was taken of it.
    hold: Reg<Bits<4>>,
    granted: Reg<Bit>,
    granted_ticks: Reg<Bits<2>>,
    // The move: a lead, or what a JOIN asks for beyond the lead of its port.
    moving: Reg<Bit>,
    lead: Reg<Bits<11>>,
    // The lead and 20.
    lead_step: Reg<Bits<12>>,
    jump: Reg<Bits<64>>,
    // What the reference goes on by at the next edge.
    step: Reg<Bits<64>>,
    apply: Reg<Bit>,
    units: Reg<Bits<11>>,
    now: Reg<Bit>,
    tick: Constant<Bits<12>>,
    tick_wide: Constant<Bits<45>>,
    stall_units: Constant<Bits<7>>,
    now_units: Constant<Bits<10>>,
    move_max: Constant<Bits<11>>,
    hold_ticks: Constant<Bits<4>>,
    capture_tick: Constant<Bits<2>>,
    release_tick: Constant<Bits<2>>,
    owed_high: Signal<Local, Bits<56>>,
    stalls: Signal<Local, Bit>,
    free_now: Signal<Local, Bit>,
    captures: Signal<Local, Bit>,
    takes: Signal<Local, Bit>,
    any_move: Signal<Local, Bit>,
    sign: Signal<Local, Bit>,
    low: Signal<Local, Bits<10>>,
    taken: Signal<Local, Bits<11>>,
    taken_wide: Signal<Local, Bits<12>>,
    step_wide: Signal<Local, Bits<64>>,
    jump_high: Signal<Local, Bits<54>>,
    jump_low: Signal<Local, Bits<11>>,
}

impl CounterCore {
    /// The counters of a device with this many ports.
    #[must_use]
    pub fn new(ports: usize) -> Self {
        // Of more than one group the JOIN is a register further away.
        let second = u64::from(ports > GROUP_PORTS);
        CounterCore {
            clock: Default::default(),
            reset: Default::default(),
            tree: Default::default(),
            beacon_on_jump: Default::default(),
            largest: Default::default(),
            requested: Default::default(),
            asked: Default::default(),
            jump_lead_units: Default::default(),
            jump_units: Default::default(),
            grant: Default::default(),
            ends: Default::default(),
            gc: Default::default(),
            reference_units: Default::default(),
            free_units: Default::default(),
            move_apply: Default::default(),
            move_units: Default::default(),
            beacon_now: Default::default(),
            count: Default::default(),
            base: Reg::new(0_u64.wrapping_sub(REFERENCE_BEHIND_UNITS).to_bits()),
            free: Default::default(),
            owed: Reg::new(AHEAD_UNITS.to_bits()),
            owing: Default::default(),
            hold: Default::default(),
            granted: Default::default(),
            granted_ticks: Default::default(),
            moving: Default::default(),
            lead: Default::default(),
            lead_step: Reg::new(UNITS_PER_TICK.to_bits()),
            jump: Default::default(),
            step: Reg::new(UNITS_PER_TICK.to_bits()),
            apply: Default::default(),
            units: Default::default(),
            now: Default::default(),
            tick: Constant::new(UNITS_PER_TICK.to_bits()),
            tick_wide: Constant::new(UNITS_PER_TICK.to_bits()),
            stall_units: Constant::new((AHEAD_UNITS + UNITS_PER_TICK).to_bits()),
            now_units: Constant::new((BEACON_NOW_UNITS as u64).to_bits()),
            move_max: Constant::new((MOVE_UNITS_MAX as u64).to_bits()),
            hold_ticks: Constant::new(u64::from(hold_ticks(ports)).to_bits()),
            capture_tick: Constant::new(second.to_bits()),
            release_tick: Constant::new((2 + second).to_bits()),
            owed_high: Default::default(),
            stalls: Default::default(),
            free_now: Default::default(),
            captures: Default::default(),
            takes: Default::default(),
            any_move: Default::default(),
            sign: Default::default(),
            low: Default::default(),
            taken: Default::default(),
            taken_wide: Default::default(),
            step_wide: Default::default(),
            jump_high: Default::default(),
            jump_low: Default::default(),
        }
    }
}

impl Logic for CounterCore {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, count, base, free, owed, owing, moving, lead, lead_step);
        clock!(self, clock, jump, step, apply, units, now);
        dff_setup!(self, clock, hold, granted, granted_ticks);
        self.count.reset.next = self.reset.val();
        self.base.reset.next = self.reset.val();
        self.free.reset.next = self.reset.val();
        self.hold.reset.next = self.reset.val();
        self.granted.reset.next = self.reset.val();
        self.granted_ticks.reset.next = false;
        self.moving.reset.next = self.reset.val();
        self.step.reset.next = self.reset.val();
        self.apply.reset.next = self.reset.val();
        self.now.reset.next = self.reset.val();
        self.owing.reset.next = self.reset.val();

        // gc, the reference, and the counter that never jumps. A whole tick and more owed is a stall.
        self.owed_high.next = self.owed.q.val().get_bits::<56>(7);
        self.stalls.next = (!self.owed.q.val().get_bit(63)
            & (self.owed_high.val().any()
                | (self.owed.q.val().get_bits::<7>(0) >= self.stall_units.val())))
            | self.step.q.val().get_bit(63)
            | (self.apply.q.val() & self.owing.q.val());
        self.owing.d.next = self.stalls.val();
        self.owed.reset.next = self.reset.val() | !self.stalls.val();
        self.owed.d.next = self.owed.q.val() - self.step.q.val();
        self.base.d.next = self.base.q.val() + self.step.q.val();
        self.count.d.next = self.base.q.val() + self.owed.q.val();
        self.free.d.next = self.free.q.val() + self.tick_wide.val();

        // One JOIN at a time; leads wait for it.
        self.captures.next = self.granted.q.val()
            & (self.granted_ticks.q.val() == self.capture_tick.val())
            & self.asked.val();
        self.ends.next =
            self.granted.q.val() & (self.granted_ticks.q.val() == self.release_tick.val());
        self.grant.next = self.requested.val() & !self.granted.q.val() & !self.moving.q.val();
        if self.grant.val() {
            self.granted.d.next = true;
            self.granted_ticks.d.next = 0.into();
        } else {
            self.granted_ticks.d.next = self.granted_ticks.q.val() + 1;
        }
        if self.ends.val() {
            self.granted.d.next = false;
        }

        // The move.
        self.sign.next = self.largest.val().get_bit(10);
        self.low.next = self.largest.val().get_bits::<10>(0);
        self.free_now.next =
            !self.granted.q.val() & !self.requested.val() & (self.hold.q.val() == 0);
        self.takes.next =
            self.free_now.val() & self.low.val().any() & (self.sign.val() | self.tree.val());
        self.any_move.next = self.takes.val() | self.captures.val();
        if self.hold.q.val() != 0 {
            self.hold.d.next = self.hold.q.val() - 1;
        }
        if self.any_move.val() {
            self.hold.d.next = self.hold_ticks.val();
        }
        self.moving.d.next = self.any_move.val();
        self.taken.next = self.largest.val() ^ 0x400;
        if self.granted.q.val() {
            self.taken.next = self.jump_lead_units.val();
        }
        self.taken_wide.next = bit_cast::<12, 11>(self.taken.val());
        if self.taken.val().get_bit(10) {
            self.taken_wide.next = bit_cast::<12, 11>(self.taken.val()) | 0x800;
        }
        self.lead.d.next = self.taken.val();
        self.lead.reset.next = self.reset.val() | !self.any_move.val();
        self.lead_step.d.next = self.taken_wide.val() + self.tick.val();
        self.lead_step.reset.next = self.reset.val() | !self.any_move.val();
        self.jump.d.next = self.jump_units.val();
        self.jump.reset.next = self.reset.val() | !self.captures.val();

        // The step, and what the ports are told of it.
        self.step_wide.next = bit_cast::<64, 12>(self.lead_step.q.val());
        if self.lead_step.q.val().get_bit(11) {
            self.step_wide.next =
                bit_cast::<64, 12>(self.lead_step.q.val()) | 0xffff_ffff_ffff_f000_u64;
        }
        self.step.d.next = self.jump.q.val() + self.step_wide.val();
        self.apply.d.next = self.moving.q.val();
        self.jump_high.next = self.jump.q.val().get_bits::<54>(9);
        self.jump_low.next = bit_cast::<11, 9>(self.jump.q.val().get_bits::<9>(0));
        self.units.reset.next =
            self.reset.val() | !self.moving.q.val() | self.jump.q.val().get_bit(63);
        self.units.d.next = self.jump_low.val() + self.lead.q.val();
        if self.jump_high.val().any() {
            self.units.d.next = self.move_max.val();
        }
        self.now.d.next = self.beacon_on_jump.val()
            & !self.units.q.val().get_bit(10)
            & (self.units.q.val().get_bits::<10>(0) >= self.now_units.val());

        self.gc.next = self.count.q.val();
        self.reference_units.next = self.base.q.val();
        self.free_units.next = self.free.q.val();
        self.move_apply.next = self.apply.q.val();
        self.move_units.next = self.units.q.val();
        self.beacon_now.next = self.now.q.val();
    }
}
