//! A world with a true TAI, a true counter and servers that err by less than they say: all that a relation is made of, with an arithmetic
//! of its own. Time is in nanoseconds from 2026-12-31 23:58:00 UTC on, the counter in 2^-20 units.
#![allow(dead_code, reason = "each test uses its part")]

use dtp_driver::clock::{Interval, Status};
use dtp_utc::client::Own;
use dtp_utc::server::{KernelLeap, SystemReading};

/// Of this world, in seconds: TAI less UTC is 37 s, and midnight comes two minutes after the beginning.
pub const MIDNIGHT_S: u64 = 1_798_761_600;
pub const OFFSET_S: u64 = 37;
pub const BEGIN_TAI_NS: u64 = (MIDNIGHT_S - 120 + OFFSET_S) * 1_000_000_000;
pub const S: u64 = 1_000_000_000;

/// Numbers that look random, from a seed: SplitMix64.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ z >> 31) % limit
    }

    pub fn around(&mut self, most: i64) -> i64 {
        self.below(2 * most as u64 + 1) as i64 - most
    }
}

/// What happens at midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaping {
    No,
    Insert,
    Delete,
}

pub struct World {
    /// What the counter gains in each second, in 2^-20 units.
    gains: Vec<i128>,
    /// The counter at the beginning of each second, in 2^-20 units.
    starts: Vec<i128>,
    pub leaping: Leaping,
    /// What two devices may differ by, in units.
    pub network_units: u64,
}

impl World {
    /// One that the same device leads.
    pub fn new(
        dice: &mut Dice,
        seconds: usize,
        wander_ppb: i64,
        leaping: Leaping,
        hops: u64,
    ) -> Self {
        let base = dice.around(100_000 - wander_ppb);
        let mut rates_ppb = Vec::new();
        for second in 0..seconds {
            // At the extremes of what is assumed, now and then for long.
            rates_ppb.push(
                base + match second / 20 % 2 {
                    0 => dice.around(wander_ppb),
                    _ => [-wander_ppb, wander_ppb][second / 40 % 2],
                },
            );
        }
        World::of(rates_ppb, leaping, hops, |_| 0)
    }

    /// One in which another device leads every few seconds: at another legal rate, and from up to 4TD behind on. Where one comes in
    /// that is ahead, it is so by less than 8 ticks.
    pub fn unruly(dice: &mut Dice, seconds: usize, leaping: Leaping, hops: u64) -> Self {
        let mut rates_ppb: Vec<i64> = Vec::new();
        for second in 0..seconds {
            let same = second % 3 != 0;
            rates_ppb.push(match rates_ppb.last() {
                Some(&rate) if same => rate,
                // Whoever stays is slower, and has caught up when the next one leaves.
                _ => dice.around(95_000),
            });
        }
        World::of(rates_ppb, leaping, hops, |second| match second % 9 {
            3 => -((80 * hops) as i64),
            6 => 159,
            _ => 0,
        })
    }

    /// One at the edge of the law, in which another device leads from the end of the fifth second on.
    pub fn at_the_edge(rate_ppb: i64, step_units: i64, hops: u64) -> Self {
        let at = |second| if second == 4 { step_units } else { 0 };
        World::of(vec![rate_ppb; 20], Leaping::No, hops, at)
    }

    fn of(rates_ppb: Vec<i64>, leaping: Leaping, hops: u64, step: impl Fn(usize) -> i64) -> Self {
        let mut starts = vec![(1_i128 << 40) << 20];
        let mut gains = Vec::new();
        for (second, rate) in rates_ppb.iter().enumerate() {
            let gain = i128::from(3_125_000_000_i64 + rate * 25 / 8) * (1 << 20);
            gains.push(gain);
            starts.push(starts[second] + gain + i128::from(step(second)) * (1 << 20));
        }
        World {
            gains,
            starts,
            leaping,
            network_units: 80 * hops + 20,
        }
    }

    /// The network's counter, rounded down and up.
    pub fn counter(&self, time_ns: u64) -> (u64, u64) {
        let (second, rest_ns) = ((time_ns / S) as usize, time_ns % S);
        let begin = self.starts[second];
        let gained = self.gains[second] * i128::from(rest_ns) / i128::from(S);
        let floor = ((begin + gained) >> 20) as u64;
        (floor, floor + 1)
    }

    pub fn tai_ns(&self, time_ns: u64) -> u64 {
        BEGIN_TAI_NS + time_ns
    }

    /// POSIX time as a kernel that does it right counts it, from the table of what happens in this one night.
    pub fn posix_ns(&self, time_ns: u64) -> u64 {
        let plain = (MIDNIGHT_S - 120) * S + time_ns;
        match self.leaping {
            Leaping::Insert if time_ns >= 120 * S => plain - S,
            Leaping::Delete if time_ns >= 119 * S => plain + S,
            _ => plain,
        }
    }

    /// What the clock of a host says: no gc of any device is outside.
    pub fn own(&self, dice: &mut Dice, time_ns: u64) -> Own {
        let (floor, ceil) = self.counter(time_ns);
        let earliest = floor - self.network_units - dice.below(100);
        let latest = ceil + dice.below(100);
        Own {
            interval: Interval {
                earliest,
                latest,
                status: Status::Synchronized,
            },
            epoch: 1,
            disruptions: 3,
            hops: ((self.network_units - 20) / 80) as u32,
        }
    }

    /// What a server's kernel says, off by up to so much, which it says.
    pub fn system(&self, dice: &mut Dice, time_ns: u64, error_max_ns: u64) -> SystemReading {
        let off = dice.around(error_max_ns as i64);
        // It drifts around slowly, as a clock that NTP steers: pairs of one server have similar errors, now and then the extremes.
        let off = match dice.below(4) {
            0 => error_max_ns as i64,
            1 => -(error_max_ns as i64),
            _ => off,
        };
        let tai_ns = self.tai_ns(time_ns).wrapping_add_signed(off);
        let (leap, tai_offset_s) = self.kernel(tai_ns - BEGIN_TAI_NS);
        SystemReading {
            before_ns: tai_ns - dice.below(200),
            after_ns: tai_ns + dice.below(200),
            error_max_ns,
            tai_offset_s,
            leap,
        }
    }

    fn kernel(&self, time_ns: u64) -> (KernelLeap, u8) {
        match (self.leaping, time_ns / S) {
            (Leaping::No, _) => (KernelLeap::None, 37),
            (Leaping::Insert, 0..120) => (KernelLeap::Insert, 37),
            (Leaping::Insert, 120) => (KernelLeap::Inserting, 38),
            (Leaping::Insert, _) => (KernelLeap::Done, 38),
            (Leaping::Delete, 0..119) => (KernelLeap::Delete, 37),
            (Leaping::Delete, _) => (KernelLeap::Done, 36),
        }
    }
}
