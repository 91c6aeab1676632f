//! The clock of a line: its sender's oscillator, in the exact ratio of its speed.

use crate::model::oscillator::Oscillator;
use dtp_spec::speed::Speed;
use dtp_spec::units::UNITS_PER_TICK;

/// Clock of the blocks of a line.
#[derive(Clone, Debug)]
pub struct LineClock {
    oscillator: Oscillator,
    speed: Speed,
}

impl LineClock {
    /// A line of this speed whose sender has this oscillator.
    #[must_use]
    pub const fn new(oscillator: Oscillator, speed: Speed) -> Self {
        LineClock { oscillator, speed }
    }

    /// Time of the edge of block `block`, in femtoseconds. Block 0 leaves at edge 0 of the oscillator;
    /// between two edges of it a tick is divided evenly.
    #[inline]
    #[must_use]
    pub fn edge_fs(&self, block: u64) -> u64 {
        if self.speed == Speed::Gigabit10 {
            return self.oscillator.edge_fs(block);
        }
        let (tick, units) = self.speed.edge_of_block(block);
        let since_fs = self
            .oscillator
            .part_of_period_fs(tick, units, UNITS_PER_TICK);
        self.oscillator.edge_fs(tick) + since_fs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A thousand microseconds are as many blocks as their speed says, to a femtosecond, at a nominal
    /// clock; and blocks come evenly also where the frequency moves.
    #[test]
    fn blocks_are_as_many_as_their_speed_says() {
        for (speed, blocks) in [
            (Speed::Gigabit1, 15_625),
            (Speed::Gigabit10, 156_250),
            (Speed::Gigabit25, 390_625),
            (Speed::Gigabit40, 625_000),
            (Speed::Gigabit100, 1_562_500),
        ] {
            let clock = LineClock::new(Oscillator::new(0, 17), speed);
            assert_eq!(clock.edge_fs(blocks), 17 + 1_000_000_000_000);
            let moving = Oscillator::wandering(100_000, 17, &[(1_000_000_000, -100_000)]);
            let clock = LineClock::new(moving, speed);
            let block_fs = 64_000_000 * 15_625 / blocks;
            for block in 0..3_000 {
                let step_fs = clock.edge_fs(block + 1) - clock.edge_fs(block);
                assert!(
                    step_fs.abs_diff(block_fs) <= 2 + block_fs / 9_999,
                    "{block}"
                );
            }
        }
    }
}
