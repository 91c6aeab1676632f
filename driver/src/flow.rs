//! What a port's counters say of a while: rates, utilisation, rejects by cause.

use crate::backend::RegisterIo;
use crate::error::DriverError;
use crate::port::Port;
use dtp_spec::regs::{counter, COUNTERS};
use dtp_spec::units::TICKS_PER_SECOND;

/// Counters of messages that were not believed or did not arrive whole, in the order of the map.
pub const REJECTS: [&str; 7] = [
    "crc_errors",
    "crossing_errors",
    "overruns",
    "range_rejects",
    "join_rejects",
    "acks_dropped",
    "delay_rejects",
];

const BLOCKS: [[usize; 2]; 2] = [
    [counter("blocks_in"), counter("blocks_in_not_idle")],
    [counter("blocks_out"), counter("blocks_out_not_idle")],
];

/// A block leaves in every tick of the device's clock.
const TICKS: usize = counter("blocks_out");
/// Counters whose rates are asked for, behind the clock that they are reckoned by.
const TIMED: [usize; 3] = [TICKS, counter("beacon_in"), counter("beacon_out")];
/// How long their reading may take, a millisecond, in ticks.
const INSTANT_TICKS: u64 = TICKS_PER_SECOND / 1000;
/// How often it is tried.
const ATTEMPTS: usize = 8;

/// All counters of a port: since reset, or what they gained in a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts([u64; COUNTERS.len()]);

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// What arrives.
    In,
    /// What leaves.
    Out,
}

impl Counts {
    /// Of the counter of this name.
    ///
    /// # Panics
    /// If there is none: the name is part of the program.
    #[must_use]
    pub const fn get(&self, name: &str) -> u64 {
        self.0[counter(name)]
    }

    /// What was counted from `earlier` to now. Counters wrap.
    #[must_use]
    pub fn since(&self, earlier: &Counts) -> Counts {
        Counts(std::array::from_fn(|n| {
            self.0[n].wrapping_sub(earlier.0[n])
        }))
    }

    /// Ticks of the device's own clock in the while: a block leaves in each.
    #[must_use]
    pub const fn ticks(&self) -> u64 {
        self.0[TICKS]
    }

    /// The same in seconds of the nominal clock.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.ticks() as f64 / TICKS_PER_SECOND as f64
    }

    /// What the counter of this name gained in a second; none of no while.
    ///
    /// # Panics
    /// See [`Counts::get`].
    #[must_use]
    pub fn per_second(&self, name: &str) -> Option<f64> {
        (self.ticks() > 0).then(|| self.get(name) as f64 / self.seconds())
    }

    /// The part of all blocks that carried frames, 0 to 1; none if no block passed.
    #[must_use]
    pub fn utilisation(&self, way: Way) -> Option<f64> {
        let [blocks, not_idle] = BLOCKS[way as usize].map(|counter| self.0[counter]);
        (blocks > 0).then(|| not_idle as f64 / blocks as f64)
    }

    /// BEACONs of a direction, BEACON_JOINs apart.
    #[must_use]
    pub const fn beacons(&self, way: Way) -> u64 {
        match way {
            Way::In => self.get("beacon_in"),
            Way::Out => self.get("beacon_out"),
        }
    }

    /// Messages that were rejected, by cause.
    #[must_use]
    pub fn rejects(&self) -> [(&'static str, u64); REJECTS.len()] {
        REJECTS.map(|cause| (cause, self.get(cause)))
    }
}

impl<Io: RegisterIo> Port<'_, Io> {
    /// All its counters, one after the other. Those whose rates are asked for stand in the same instant as the
    /// device's clock, to a millisecond: where the program was interrupted in between they are read again.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn counts(&self) -> Result<Counts, DriverError> {
        let read = |n: usize| self.read(u32::from(COUNTERS[n].offset));
        let mut counts = [0; COUNTERS.len()];
        for _ in 0..ATTEMPTS {
            for n in TIMED {
                counts[n] = read(n)?;
            }
            let ticks = read(TICKS)?.wrapping_sub(counts[TICKS]);
            if ticks <= INSTANT_TICKS {
                break;
            }
        }
        for n in (0..COUNTERS.len()).filter(|n| !TIMED.contains(n)) {
            counts[n] = read(n)?;
        }
        Ok(Counts(counts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::memory::Memory;
    use crate::device::Device;
    use dtp_spec::regs::port_offset;

    #[test]
    fn rates_are_of_the_while_between_two_readings() {
        let device = Device::open(Memory::new(1)).expect("a device");
        let port = device.port(0).expect("a port");
        let set = |name: &str, value: u64| device.io().set(port_offset(0, name), value);
        set("beacon_in", u64::MAX);
        set("blocks_out", 1000);
        set("crc_errors", 5);
        let earlier = port.counts().expect("counts");
        // A tenth of a second, over the end of a counter.
        set("blocks_out", 1000 + TICKS_PER_SECOND / 10);
        set("beacon_in", 3124);
        set("blocks_in", 200);
        set("blocks_in_not_idle", 50);
        set("range_rejects", 2);
        let now = port.counts().expect("counts");
        let flow = now.since(&earlier);
        assert_eq!(flow.per_second("beacon_in"), Some(31_250.0));
        assert_eq!(flow.utilisation(Way::In), Some(0.25));
        assert_eq!(flow.utilisation(Way::Out), Some(0.0));
        assert_eq!(flow.beacons(Way::In), 3125);
        let rejects: Vec<_> = flow
            .rejects()
            .into_iter()
            .filter(|reject| reject.1 > 0)
            .collect();
        assert_eq!(rejects, [("range_rejects", 2)]);
        let still = now.since(&now);
        assert_eq!(still.per_second("beacon_in"), None);
        assert_eq!(still.utilisation(Way::Out), None);
    }
}
