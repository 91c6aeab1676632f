//! What may happen to device 0 beside time: an operator, a host, a power supply, test patterns.

use super::World;
use dtp_spec::message::VALUE_MASK;
use dtp_spec::pcs::receive::Expected;
use dtp_spec::pcs::test_pattern::{Pattern, SEED_A, SEED_B};

/// The pseudo-random pattern, of zeros or of local faults.
const fn pseudo_random(local_fault: bool) -> Pattern {
    Pattern::PseudoRandom {
        seed_a: SEED_A,
        seed_b: SEED_B,
        local_fault,
    }
}

impl World {
    /// What an operator, a host and a power supply may do to device 0 in this tick.
    pub(super) fn disturb(&mut self, which: usize) {
        let (one_in, until) = self.setup.resets;
        if which != 0 || one_in == 0 {
            return;
        }
        let begins = self.ticks < until && self.random.one_in(one_in);
        let side = &mut self.sides[0];
        side.reset = begins || side.reset && self.random.one_in(2);
        side.clear_faulty = self.random.one_in(5000);
        for lane in &mut side.lanes {
            if self.setup.patterns {
                if self.random.one_in(500) {
                    lane.loops[0] = self.random.one_in(2);
                    lane.pattern = None;
                }
                if self.ticks < until && self.random.one_in(20_000) {
                    lane.pattern = Some(self.random.pick(&[
                        Pattern::Prbs31,
                        Pattern::SquareWave(8),
                        pseudo_random(false),
                        pseudo_random(true),
                    ]));
                }
                self.seen.patterns += u64::from(lane.pattern.is_some());
            }
            // A LOG waits until it is taken; now and then the host thinks better of it.
            let value = self.random.bits() & VALUE_MASK;
            if lane.host_log.is_none() || self.random.one_in(5000) {
                lane.host_log = self.random.one_in(1000).then_some(value | 16);
            }
        }
    }

    /// Now and then this port of device 0 expects a pattern, and its peer sends it; and now and then it
    /// hears by the loopback.
    pub(super) fn expect_patterns(&mut self, number: usize) {
        let ends = self.random.one_in(500);
        let begins = self.ticks < self.setup.resets.1 && self.random.one_in(20_000);
        let lane = &mut self.sides[0].lanes[number];
        if ends {
            lane.loops[1] = false;
            lane.expected = Expected::Blocks;
        }
        if begins {
            lane.loops[1] = self.random.one_in(2);
            lane.expected = self.random.pick(&[
                Expected::Blocks,
                Expected::Prbs31,
                Expected::PseudoRandom(true),
                Expected::PseudoRandom(false),
            ]);
        }
        if ends || begins {
            let pattern = match lane.expected {
                Expected::Blocks => None,
                Expected::Prbs31 => Some(Pattern::Prbs31),
                Expected::PseudoRandom(local_fault) => Some(pseudo_random(local_fault)),
            };
            self.sides[1].lanes[number].pattern = pattern;
        }
    }
}
