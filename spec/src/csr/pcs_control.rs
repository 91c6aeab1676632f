//! What `pcs_control` of a port asks of its PCS, and the way of that to the receive side.
//!
//! The transmit side and the registers have one clock. Each bit of the receive side goes through two
//! flops of the recovered clock, so bits of one write may arrive a tick apart: a checker that is turned on
//! together with its data may see one block with the old ones.

use crate::pcs::receive::Expected;
use crate::pcs::test_pattern::{Pattern, SEED_A, SEED_B, SQUARE_WAVE_BITS_DEFAULT};
use crate::regs::{find, Field, PORT};

const fn field(name: &str) -> &'static Field {
    find(PORT, "pcs_control").field(name)
}

const TX_PRBS31: &Field = field("tx_prbs31");
const RX_PRBS31: &Field = field("rx_prbs31");
const TX_TEST_PATTERN: &Field = field("tx_test_pattern");
const RX_TEST_PATTERN: &Field = field("rx_test_pattern");
const TEST_PATTERN_DATA: &Field = field("test_pattern_data");
const LOOPBACK: &Field = field("loopback");

/// Which way words turn back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loopback {
    /// None does.
    None,
    /// What leaves for the transceiver is received.
    Serdes,
    /// What arrives for the MAC is sent.
    Xgmii,
}

/// A value of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct PcsControl(pub u64);

impl PcsControl {
    /// What is sent instead of blocks. PRBS31 wins.
    #[must_use]
    pub const fn pattern(self) -> Option<Pattern> {
        if TX_PRBS31.get(self.0) == 1 {
            return Some(Pattern::Prbs31);
        }
        match TX_TEST_PATTERN.get(self.0) {
            1 => Some(Pattern::PseudoRandom {
                seed_a: SEED_A,
                seed_b: SEED_B,
                local_fault: self.local_fault(),
            }),
            2 => Some(Pattern::SquareWave(SQUARE_WAVE_BITS_DEFAULT)),
            _ => None,
        }
    }

    /// What the line is expected to carry. PRBS31 wins.
    #[must_use]
    pub const fn expected(self) -> Expected {
        if RX_PRBS31.get(self.0) == 1 {
            Expected::Prbs31
        } else if RX_TEST_PATTERN.get(self.0) == 1 {
            Expected::PseudoRandom(self.local_fault())
        } else {
            Expected::Blocks
        }
    }

    /// The pseudo-random pattern scrambles local faults, not zeros.
    #[must_use]
    pub const fn local_fault(self) -> bool {
        TEST_PATTERN_DATA.get(self.0) == 1
    }

    /// Which way words turn back. The board must give both sides one clock meanwhile.
    #[must_use]
    pub const fn loopback(self) -> Loopback {
        match LOOPBACK.get(self.0) {
            1 => Loopback::Serdes,
            2 => Loopback::Xgmii,
            _ => Loopback::None,
        }
    }
}

/// Flops of the recovered clock behind the register.
#[derive(Clone, Debug, Default)]
pub struct ReceiveControl {
    first: PcsControl,
    synced: PcsControl,
}

impl ReceiveControl {
    /// One recovered edge, before which the register held this.
    pub fn step(&mut self, register: u64) {
        self.synced = self.first;
        self.first = PcsControl(register);
    }

    /// What the receive side goes by.
    #[must_use]
    pub const fn synced(&self) -> PcsControl {
        self.synced
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_pattern_wins() {
        let all = PcsControl(TX_PRBS31.mask() | RX_PRBS31.mask() | RX_TEST_PATTERN.mask() | 1 << 4);
        assert_eq!(all.pattern(), Some(Pattern::Prbs31));
        assert_eq!(all.expected(), Expected::Prbs31);
        let second = PcsControl(all.0 & !3 | TEST_PATTERN_DATA.mask());
        assert_eq!(second.expected(), Expected::PseudoRandom(true));
        assert!(matches!(
            second.pattern(),
            Some(Pattern::PseudoRandom {
                local_fault: true,
                ..
            })
        ));
        assert_eq!(PcsControl(0).loopback(), Loopback::None);
    }

    #[test]
    fn the_receive_side_follows_after_two_edges() {
        let mut control = ReceiveControl::default();
        control.step(RX_PRBS31.mask());
        assert_eq!(control.synced().expected(), Expected::Blocks);
        control.step(0);
        assert_eq!(control.synced().expected(), Expected::Prbs31);
    }
}
