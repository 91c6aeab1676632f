//! Speeds of links, and how a line of each is counted (DTP paper, table of speeds; `docs/speeds.md`).
//!
//! A device keeps its counters in one clock, 20 units a tick, whatever its ports' speeds. The line of a
//! port runs in a clock of its own from the same oscillator, in an exact ratio: it counts the units of
//! its speed in each of its ticks.

use crate::units::UNITS_PER_TICK;

/// Speed of a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Speed {
    /// 1000BASE-X (clause 36): an octet a tick.
    Gigabit1,
    /// 10GBASE-R (clause 49): a block a tick, like all above.
    #[default]
    Gigabit10,
    /// 25GBASE-R (clause 107).
    Gigabit25,
    /// 40GBASE-R (clause 82).
    Gigabit40,
    /// 100GBASE-R (clause 82).
    Gigabit100,
}

impl Speed {
    /// All of them, with the names that people write.
    pub const ALL: [(&'static str, Speed); 5] = [
        ("1G", Speed::Gigabit1),
        ("10G", Speed::Gigabit10),
        ("25G", Speed::Gigabit25),
        ("40G", Speed::Gigabit40),
        ("100G", Speed::Gigabit100),
    ];

    /// The speed of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Speed> {
        let known = Speed::ALL.iter().find(|(known, _)| *known == name);
        known.map(|known| known.1)
    }

    /// Gigabits of data in a second.
    #[must_use]
    pub const fn gigabits(self) -> u64 {
        match self {
            Speed::Gigabit1 => 1,
            Speed::Gigabit10 => 10,
            Speed::Gigabit25 => 25,
            Speed::Gigabit40 => 40,
            Speed::Gigabit100 => 100,
        }
    }

    /// Units in a tick of the line: the paper's table.
    #[must_use]
    pub const fn line_tick_units(self) -> u64 {
        match self {
            Speed::Gigabit1 => 25,
            Speed::Gigabit10 => UNITS_PER_TICK,
            Speed::Gigabit25 => 8,
            Speed::Gigabit40 => 5,
            Speed::Gigabit100 => 2,
        }
    }

    /// Ticks of the line in which eight octets pass: what a message takes the place of.
    #[must_use]
    pub const fn block_ticks(self) -> u64 {
        match self {
            Speed::Gigabit1 => 8,
            _ => 1,
        }
    }

    /// Units in which eight octets pass.
    #[must_use]
    pub const fn block_units(self) -> u64 {
        self.line_tick_units() * self.block_ticks()
    }

    /// Blocks that take at least this many ticks of a device clock.
    #[must_use]
    pub const fn blocks_in_ticks(self, ticks: u8) -> u8 {
        // At most 2550 / 2; the spacing and the hold, which this is for, are below 16 ticks.
        (ticks as u64 * UNITS_PER_TICK).div_ceil(self.block_units()) as u8
    }

    /// The first block whose edge is not before device edge `tick`, both counted from where they
    /// coincide.
    #[must_use]
    pub const fn block_at_tick(self, tick: u64) -> u64 {
        match self {
            // Also for ticks that never come.
            Speed::Gigabit10 => tick,
            _ => tick
                .saturating_mul(UNITS_PER_TICK)
                .div_ceil(self.block_units()),
        }
    }

    /// Where the edge of block `block` stands: the device edge at or before it, and units since then.
    #[inline]
    #[must_use]
    pub const fn edge_of_block(self, block: u64) -> (u64, u64) {
        let units = block * self.block_units();
        (units / UNITS_PER_TICK, units % UNITS_PER_TICK)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::UNIT_FS;

    /// Eight octets at g Gbit/s take 64/g ns, and the names say g.
    #[test]
    fn blocks_last_as_long_as_their_octets() {
        for (name, speed) in Speed::ALL {
            let gigabits: u64 = name.trim_end_matches('G').parse().unwrap();
            assert_eq!(gigabits, speed.gigabits());
            assert_eq!(speed.block_units() * UNIT_FS * gigabits, 64_000_000);
            assert_eq!(Speed::from_name(name), Some(speed));
        }
        assert_eq!(Speed::from_name("50G"), None);
        assert_eq!(Speed::Gigabit25.edge_of_block(3), (1, 4));
        assert_eq!(Speed::Gigabit25.block_at_tick(1), 3);
        assert_eq!(Speed::Gigabit1.block_at_tick(11), 2);
        assert_eq!(Speed::Gigabit100.block_at_tick(7), 70);
    }

    #[test]
    fn spacings_last_no_less_at_any_speed() {
        let blocks = Speed::ALL.map(|(_, speed)| speed.blocks_in_ticks(8));
        assert_eq!(blocks, [1, 8, 20, 32, 80]);
    }
}
