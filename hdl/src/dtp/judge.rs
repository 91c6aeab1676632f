//! Judges what the peer says: the registers of [`super::follower`] up to the verdict.

use super::counter::{DifferenceExtend, WithinRange};
use crate::prelude::*;
use dtp_spec::units::UNITS_PER_TICK;

/// Behind [`super::said::Said`], three registers in a row, `sum`, `difference` and the verdict, one carry chain
/// each.
#[derive(LogicBlock)]
pub struct Judge {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous: the port does not follow.
    pub reset: Signal<In, Bit>,
    /// What [`super::said::Said`] read is a counter.
    pub said_valid: Signal<In, Bit>,
    /// All its 64 bits are known: a JOIN.
    pub said_whole: Signal<In, Bit>,
    /// The counter as it was sent, in units.
    pub said_base: Signal<In, Bits<64>>,
    /// How much has passed since then, in units.
    pub said_late_units: Signal<In, Bits<21>>,
    /// lc, in units.
    pub lc: Signal<In, Bits<64>>,
    /// An earlier JOIN waits to be confirmed.
    pub join_lc_valid: Signal<In, Bit>,
    /// What it would have made of lc, in units.
    pub join_lc: Signal<In, Bits<64>>,
    /// A BEACON was judged: lc differs by more than 8 ticks.
    pub far_beacon: Signal<Out, Bit>,
    /// A JOIN was judged: lc differs by more than 8 ticks.
    pub far_join: Signal<Out, Bit>,
    /// Either was judged: lc differs by at most 8 ticks.
    pub near: Signal<Out, Bit>,
    /// It confirms the earlier JOIN.
    pub consistent: Signal<Out, Bit>,
    /// lc is behind.
    pub up: Signal<Out, Bit>,
    /// How far lc is behind, modulo 512, in units.
    pub push_units: Signal<Out, Bits<9>>,
    /// What makes lc right at the next edge, the tick that passes included, in units.
    pub step_units: Signal<Out, Bits<64>>,
    difference_extend: DifferenceExtend,
    range: WithinRange,
    spread_range: WithinRange,
    sum_valid: Reg<Bit>,
    sum_join: Reg<Bit>,
    sum: Reg<Bits<64>>,
    difference_valid: Reg<Bit>,
    difference_join: Reg<Bit>,
    difference: Reg<Bits<64>>,
    // From what the earlier JOIN asked for.
    spread_valid: Reg<Bit>,
    spread: Reg<Bits<64>>,
    is_far_beacon: Reg<Bit>,
    is_far_join: Reg<Bit>,
    is_near: Reg<Bit>,
    is_consistent: Reg<Bit>,
    is_up: Reg<Bit>,
    push: Reg<Bits<9>>,
    step: Reg<Bits<64>>,
    tick_units: Constant<Bits<64>>,
    far: Signal<Local, Bit>,
}

impl Default for Judge {
    fn default() -> Self {
        Judge {
            clock: Default::default(),
            reset: Default::default(),
            said_valid: Default::default(),
            said_whole: Default::default(),
            said_base: Default::default(),
            said_late_units: Default::default(),
            lc: Default::default(),
            join_lc_valid: Default::default(),
            join_lc: Default::default(),
            far_beacon: Default::default(),
            far_join: Default::default(),
            near: Default::default(),
            consistent: Default::default(),
            up: Default::default(),
            push_units: Default::default(),
            step_units: Default::default(),
            difference_extend: Default::default(),
            range: Default::default(),
            spread_range: Default::default(),
            sum_valid: Default::default(),
            sum_join: Default::default(),
            sum: Default::default(),
            difference_valid: Default::default(),
            difference_join: Default::default(),
            difference: Default::default(),
            spread_valid: Default::default(),
            spread: Default::default(),
            is_far_beacon: Default::default(),
            is_far_join: Default::default(),
            is_near: Default::default(),
            is_consistent: Default::default(),
            is_up: Default::default(),
            push: Default::default(),
            step: Default::default(),
            tick_units: Constant::new(UNITS_PER_TICK.to_bits()),
            far: Default::default(),
        }
    }
}

impl Logic for Judge {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, sum_valid, sum_join, sum);
        clock!(
            self,
            clock,
            difference_valid,
            difference_join,
            difference,
            spread_valid,
            spread
        );
        clock!(
            self,
            clock,
            is_far_beacon,
            is_far_join,
            is_near,
            is_consistent,
            is_up,
            push,
            step
        );
        self.sum_valid.reset.next = self.reset.val();
        self.difference_valid.reset.next = self.reset.val();
        self.is_far_beacon.reset.next = self.reset.val();
        self.is_far_join.reset.next = self.reset.val();
        self.is_near.reset.next = self.reset.val();
        // Meaningless without their valid bits.
        self.sum_join.reset.next = false;
        self.sum.reset.next = false;
        self.difference_join.reset.next = false;
        self.difference.reset.next = false;
        self.spread_valid.reset.next = false;
        self.spread.reset.next = false;
        self.is_consistent.reset.next = false;
        self.is_up.reset.next = false;
        self.push.reset.next = false;
        self.step.reset.next = false;

        self.sum_valid.d.next = self.said_valid.val();
        self.sum_join.d.next = self.said_whole.val();
        self.sum.d.next = self.said_base.val() + bit_cast::<64, 21>(self.said_late_units.val());

        self.difference_valid.d.next = self.sum_valid.q.val();
        self.difference_join.d.next = self.sum_join.q.val();
        self.difference_extend.whole.next = self.sum_join.q.val();
        self.difference_extend.wide.next = self.sum.q.val() - self.lc.val();
        self.difference.d.next = self.difference_extend.units.val();
        self.spread_valid.d.next = self.join_lc_valid.val();
        self.spread.d.next = self.sum.q.val() - self.join_lc.val();

        self.range.units.next = self.difference.q.val();
        self.spread_range.units.next = self.spread.q.val();
        self.far.next = self.difference_valid.q.val() & !self.range.in_range.val();
        self.is_far_beacon.d.next = self.far.val() & !self.difference_join.q.val();
        self.is_far_join.d.next = self.far.val() & self.difference_join.q.val();
        self.is_near.d.next = self.difference_valid.q.val() & self.range.in_range.val();
        self.is_consistent.d.next = self.spread_valid.q.val() & self.spread_range.in_range.val();
        self.is_up.d.next = self.difference.q.val().any() & !self.difference.q.val().get_bit(63);
        self.push.d.next = self.difference.q.val().get_bits::<9>(0);
        self.step.d.next = self.difference.q.val() + self.tick_units.val();

        self.far_beacon.next = self.is_far_beacon.q.val();
        self.far_join.next = self.is_far_join.q.val();
        self.near.next = self.is_near.q.val();
        self.consistent.next = self.is_consistent.q.val();
        self.up.next = self.is_up.q.val();
        self.push_units.next = self.push.q.val();
        self.step_units.next = self.step.q.val();
    }
}
