//! PRBS31 over a line (clause 49.2.8 and 49.2.12): who sends and who checks, and what the errors say.

use crate::backend::RegisterIo;
use crate::change::Change;
use crate::device::Device;
use crate::error::DriverError;
use crate::field::Spot;
use crate::flow::Counts;
use dtp_spec::regs::Place;

const CONTROL: u32 = Spot::port("pcs_control", "tx_prbs31").offset();
const TX_PRBS31: Spot = Spot::port("pcs_control", "tx_prbs31");
const RX_PRBS31: Spot = Spot::port("pcs_control", "rx_prbs31");
const LOOPBACK: Spot = Spot::port("pcs_control", "loopback");
/// `loopback` on the serdes side.
const SERDES: u64 = 1;
/// Bits of a block.
const BLOCK_BITS: u64 = 66;
/// A lone wrong bit counts as itself and as either tap.
const COUNTS_PER_BIT: u64 = 3;
/// From this part of wrong comparisons on the line carries something else: half of them are wrong by chance.
const PATTERN_LOST: f64 = 0.1;
/// Expected errors of which none is seen with a probability of 5 %: the rule of three.
const NONE_SEEN: f64 = 3.0;
/// One-sided 95 % of a normal distribution.
const NORMAL_95: f64 = 1.645;

/// What a port sends and checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// PRBS31 leaves.
    pub sends: bool,
    /// PRBS31 is expected.
    pub checks: bool,
    /// What leaves for the transceiver is received.
    pub loopback: bool,
}

impl Pattern {
    /// `pcs_control`.
    const fn word(self) -> Result<u64, DriverError> {
        let tx = if self.sends { TX_PRBS31.mask() } else { 0 };
        let rx = if self.checks { RX_PRBS31.mask() } else { 0 };
        LOOPBACK.put(tx | rx, if self.loopback { SERDES } else { 0 })
    }
}

/// A port whose PCS was set to a pattern: it is as before when this is dropped.
#[derive(Debug)]
pub struct Patterned<'a, Io: RegisterIo> {
    device: &'a Device<Io>,
    port: u8,
    before: u64,
    is_restored: bool,
}

impl<'a, Io: RegisterIo> Patterned<'a, Io> {
    /// Remembers what the port does.
    ///
    /// # Errors
    /// If there is no such port, or the device is gone.
    pub fn begin(device: &'a Device<Io>, port: u8) -> Result<Self, DriverError> {
        device.port(port)?;
        let before = device.read(Place::Port(port).offset() + CONTROL)?;
        Ok(Patterned {
            device,
            port,
            before,
            is_restored: false,
        })
    }

    /// What [`Patterned::set`] would write.
    ///
    /// # Errors
    /// If there is no such port, or the device is gone.
    pub fn plan(device: &Device<Io>, port: u8, pattern: Pattern) -> Result<Change, DriverError> {
        device.port(port)?;
        let place = Place::Port(port);
        let after = pattern.word()?;
        Ok(Change {
            place,
            register: TX_PRBS31.register,
            before: device.read(place.offset() + CONTROL)?,
            after,
            reads: after,
        })
    }

    /// Sends and checks this from now on.
    ///
    /// # Errors
    /// If the device does not take it, or is gone.
    pub fn set(&self, pattern: Pattern) -> Result<(), DriverError> {
        self.write(pattern.word()?)
    }

    /// As before.
    ///
    /// # Errors
    /// If the device does not take it, or is gone.
    pub fn restore(mut self) -> Result<(), DriverError> {
        self.is_restored = true;
        self.write(self.before)
    }

    fn write(&self, word: u64) -> Result<(), DriverError> {
        let offset = Place::Port(self.port).offset() + CONTROL;
        self.device.write(offset, word)?;
        match self.device.read(offset)? {
            found if found == word => Ok(()),
            found => Err(DriverError::NotTaken {
                register: "pcs_control",
                wanted: word,
                found,
            }),
        }
    }
}

impl<Io: RegisterIo> Drop for Patterned<'_, Io> {
    fn drop(&mut self) {
        if !self.is_restored {
            // Whoever wants to hear of it asks for it before.
            let _ = self.write(self.before);
        }
    }
}

/// Wrong bits among those that arrived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BitErrors {
    /// Bits that arrived.
    pub bits: u64,
    /// Comparisons that failed: three for a lone wrong bit.
    pub counted: u64,
}

impl BitErrors {
    /// Of a while in which a port checked for PRBS31.
    #[must_use]
    pub const fn of(flow: &Counts) -> Self {
        BitErrors {
            bits: flow.get("blocks_in") * BLOCK_BITS,
            counted: flow.get("test_pattern_errors"),
        }
    }

    /// Bits that were wrong, if each stood alone.
    #[must_use]
    pub const fn wrong_bits(&self) -> u64 {
        self.counted.div_ceil(COUNTS_PER_BIT)
    }

    /// The line carried something else than PRBS31.
    #[must_use]
    pub fn is_no_pattern(&self) -> bool {
        self.counted as f64 > PATTERN_LOST * self.bits as f64
    }

    /// Part of the bits that was wrong; none of no bits.
    #[must_use]
    pub fn rate(&self) -> Option<f64> {
        (self.bits > 0).then(|| self.wrong_bits() as f64 / self.bits as f64)
    }

    /// The rate is below this with a confidence of 95 %: three errors more than none, by the rule of three; with
    /// errors the upper limit of Poisson's distribution, as Wilson and Hilferty approximate it to 1 %.
    #[must_use]
    pub fn rate_limit_95(&self) -> Option<f64> {
        let expected = match self.wrong_bits() {
            0 => NONE_SEEN,
            wrong => {
                let more = wrong as f64 + 1.0;
                more * (1.0 - 1.0 / (9.0 * more) + NORMAL_95 / (3.0 * more.sqrt())).powi(3)
            }
        };
        (self.bits > 0).then(|| (expected / self.bits as f64).min(1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::memory::Memory;
    use dtp_spec::regs::port_offset;

    #[test]
    fn a_port_is_as_before_whatever_happens() {
        let device = Device::open(Memory::new(1)).expect("a device");
        let control = || device.read(port_offset(0, "pcs_control")).expect("read");
        device.io().set(port_offset(0, "pcs_control"), 1 << 7);
        let patterned = Patterned::begin(&device, 0).expect("a port");
        let all = Pattern {
            sends: true,
            checks: true,
            loopback: true,
        };
        patterned.set(all).expect("taken");
        assert_eq!(control(), 0b01_0000_0011);
        drop(patterned);
        assert_eq!(control(), 1 << 7);
        let patterned = Patterned::begin(&device, 0).expect("a port");
        patterned.set(all).expect("taken");
        patterned.restore().expect("taken");
        assert_eq!(control(), 1 << 7);
        let panicked = std::panic::catch_unwind(|| {
            let patterned = Patterned::begin(&device, 0).expect("a port");
            patterned.set(all).expect("taken");
            panic!("in the middle of a test");
        });
        assert!(panicked.is_err());
        assert_eq!(control(), 1 << 7);
        assert!(Patterned::begin(&device, 1).is_err());
    }

    /// Upper limits of Poisson's distribution: 3.00 for none, 4.74 for one, 16.96 for ten.
    #[test]
    fn limits_are_those_of_the_tables() {
        let limit = |wrong: u64| {
            let errors = BitErrors {
                bits: 1_000_000,
                counted: 3 * wrong,
            };
            errors.rate_limit_95().expect("bits") * 1e6
        };
        for (wrong, expected) in [(0, 3.0), (1, 4.74), (10, 16.96), (100, 118.1)] {
            let found = limit(wrong);
            assert!((found / expected - 1.0).abs() < 0.01, "{wrong}: {found}");
        }
        assert_eq!(BitErrors::default().rate_limit_95(), None);
        assert_eq!(BitErrors::default().rate(), None);
        let half = BitErrors {
            bits: 660,
            counted: 330,
        };
        assert!(half.is_no_pattern());
        let few = BitErrors {
            bits: 66_000,
            counted: 9,
        };
        assert!(!few.is_no_pattern());
        assert_eq!(few.wrong_bits(), 3);
    }
}
