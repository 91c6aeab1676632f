//! Encoder of clause 49.2.5 and the transmit state machine of figure 49-14: register TX2.

use super::control_code::{code_of, o_code_of};
use super::vector_type::VectorType;
use crate::block::{block_type, Block};
use crate::xgmii::{character, Xgmii};

/// States of figure 49-14.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum State {
    /// After reset, nothing sent yet.
    TxInit,
    /// Sending control characters.
    TxC,
    /// Within a frame.
    TxD,
    /// The end of a frame was sent.
    TxT,
    /// An error was sent.
    TxE,
}

/// Encoder with its state machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encoder {
    state: State,
}

impl Encoder {
    /// Register TX2 in reset: local fault (`LBLOCK_T`).
    pub const RESET: Block = Block::LOCAL_FAULT;

    /// The encoder in reset, state TX_INIT.
    #[must_use]
    pub const fn new() -> Self {
        Encoder {
            state: State::TxInit,
        }
    }

    /// One XGMII word becomes the block of register TX2.
    ///
    /// A word that is illegal, or that may not follow the word before it, becomes `EBLOCK_T`.
    #[inline]
    pub fn step(&mut self, xgmii: Xgmii) -> Block {
        if xgmii.control == 0 && self.state == State::TxD {
            return Block::data(xgmii.data);
        }
        if xgmii == Xgmii::IDLE && self.state == State::TxC {
            return Block::IDLE;
        }
        let (t_type, coded) = encode(xgmii);
        self.state = next_state(self.state, t_type);
        match self.state {
            State::TxE => Block::ERROR,
            _ => coded,
        }
    }

    /// The block of register TX2 is `EBLOCK_T`, state TX_E: the last word was illegal, or must not
    /// stand where it did.
    #[inline]
    #[must_use]
    pub const fn bad_block(&self) -> bool {
        matches!(self.state, State::TxE)
    }

    /// State TX_D: within a frame, so that idles that come next are not legal.
    #[must_use]
    pub fn in_frame(&self) -> bool {
        self.state == State::TxD
    }
}

impl Default for Encoder {
    fn default() -> Self {
        Self::new()
    }
}

const fn next_state(state: State, t_type: VectorType) -> State {
    use VectorType::{C, D, E, S, T};
    match (state, t_type) {
        (State::TxInit | State::TxC | State::TxT | State::TxE, C) => State::TxC,
        (State::TxInit | State::TxC | State::TxT, S) => State::TxD,
        (State::TxD | State::TxE, D) => State::TxD,
        (State::TxD | State::TxE, T) => State::TxT,
        (State::TxInit | State::TxC | State::TxT, E | D | T)
        | (State::TxD, E | C | S)
        | (State::TxE, E | S) => State::TxE,
    }
}

/// Block type field of a terminate in lane k.
const TERMINATE: [u8; 8] = [
    block_type::T0,
    block_type::T1,
    block_type::T2,
    block_type::T3,
    block_type::T4,
    block_type::T5,
    block_type::T6,
    block_type::T7,
];

/// D5 D6 D7, in a payload where they are on XGMII.
const D5_TO_D7: u64 = 0xffff_ff00_0000_0000;

/// D1 D2 D3, in a payload where they are on XGMII.
const D1_TO_D3: u64 = 0x0000_0000_ffff_ff00;

/// `T_TYPE` of a word and its block: figure 49-7 read from left to right. A word of type E gives
/// [`Block::ERROR`].
#[must_use]
pub fn encode(xgmii: Xgmii) -> (VectorType, Block) {
    if xgmii.control == 0 {
        return (VectorType::D, Block::data(xgmii.data));
    }
    match control_payload(xgmii) {
        Some((t_type, payload)) => (t_type, Block::control(payload)),
        None => (VectorType::E, Block::ERROR),
    }
}

/// Type and payload of a word with at least one control character; none if it is illegal.
fn control_payload(xgmii: Xgmii) -> Option<(VectorType, u64)> {
    use VectorType::{C, S, T};
    let data = xgmii.data;
    let (first, fifth) = (xgmii.lane(0), xgmii.lane(4));
    let o4_or_s4 = |o4: u8, s4: u8| match fifth {
        character::START => Some((S, u64::from(s4) | data & D5_TO_D7)),
        _ => {
            let o_code = u64::from(o_code_of(fifth)?) << 36;
            Some((C, u64::from(o4) | o_code | data & D5_TO_D7))
        }
    };
    match xgmii.control {
        0xff if first != character::TERMINATE => {
            let payload = u64::from(block_type::C) | codes(data, 0, 8)?;
            (!has_error(data)).then_some((C, payload))
        }
        0x01 if first == character::START => Some((S, u64::from(block_type::S0) | data & !0xff)),
        0x1f => {
            let (t_type, payload) = o4_or_s4(block_type::C_O4, block_type::C_S4)?;
            Some((t_type, payload | codes(data, 0, 4)?))
        }
        0x11 => {
            let (t_type, payload) = o4_or_s4(block_type::O0_O4, block_type::O0_S4)?;
            Some((
                t_type,
                payload | data & D1_TO_D3 | u64::from(o_code_of(first)?) << 32,
            ))
        }
        0xf1 => {
            let head = u64::from(block_type::O0_C) | data & D1_TO_D3;
            Some((
                C,
                head | u64::from(o_code_of(first)?) << 32 | codes(data, 4, 8)?,
            ))
        }
        0xff | 0xfe | 0xfc | 0xf8 | 0xf0 | 0xe0 | 0xc0 | 0x80 => {
            let lane = xgmii.control.trailing_zeros() as usize;
            let octets = data & ((1 << (8 * lane)) - 1);
            let payload = u64::from(TERMINATE[lane]) | octets << 8 | codes(data, lane + 1, 8)?;
            (xgmii.lane(lane) == character::TERMINATE).then_some((T, payload))
        }
        _ => None,
    }
}

/// The 7-bit codes of lanes `from..to`, each where figure 49-7 has it: lane i in bits 8 + 7i.
fn codes(data: u64, from: usize, to: usize) -> Option<u64> {
    let above = if from == 8 { 0 } else { u64::MAX << (8 * from) };
    let lanes = above & (u64::MAX >> (64 - 8 * to));
    if (data ^ Xgmii::IDLE.data) & lanes == 0 {
        return Some(0);
    }
    (from..to).try_fold(0, |packed, lane| {
        let code = code_of((data >> (8 * lane)) as u8)?;
        Some(packed | u64::from(code) << (8 + 7 * lane))
    })
}

/// Whether one of eight control characters is /E/.
fn has_error(data: u64) -> bool {
    data.to_le_bytes().contains(&character::ERROR)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Xgmii = Xgmii {
        data: 0xd555_5555_5555_55fb,
        control: 0x01,
    };
    const DATA: Xgmii = Xgmii {
        data: 0x8877_6655_4433_2211,
        control: 0x00,
    };
    const END: Xgmii = Xgmii {
        data: 0x0707_0707_0707_07fd,
        control: 0xff,
    };

    /// The state that a word of each type leads to, from the state that this walk leads to.
    fn walk(words: &[Xgmii]) -> [State; 5] {
        [Xgmii::IDLE, START, END, DATA, Xgmii::ERROR].map(|last| {
            let mut encoder = Encoder::new();
            for &word in words {
                encoder.step(word);
            }
            let coded = encoder.step(last);
            assert_eq!(coded == Block::ERROR, encoder.state == State::TxE);
            encoder.state
        })
    }

    /// Figure 49-14, one row a state, columns C S T D E.
    #[test]
    fn every_transition() {
        use State::{TxC, TxD, TxE, TxT};
        assert_eq!(walk(&[]), [TxC, TxD, TxE, TxE, TxE]);
        assert_eq!(walk(&[Xgmii::IDLE]), [TxC, TxD, TxE, TxE, TxE]);
        assert_eq!(walk(&[START]), [TxE, TxE, TxT, TxD, TxE]);
        assert_eq!(walk(&[START, DATA]), [TxE, TxE, TxT, TxD, TxE]);
        assert_eq!(walk(&[START, END]), [TxC, TxD, TxE, TxE, TxE]);
        assert_eq!(walk(&[DATA]), [TxC, TxE, TxT, TxD, TxE]);
    }

    #[test]
    fn idle_is_a_beacon_opportunity_and_low_power_idle_is_not() {
        let mut encoder = Encoder::new();
        assert!(encoder.step(Xgmii::IDLE).is_idle());
        let lpi = Xgmii {
            data: 0x0606_0606_0606_0606,
            control: 0xff,
        };
        let coded = encoder.step(lpi);
        assert_eq!(coded.block_type(), Some(block_type::C));
        assert!(!coded.is_idle());
    }

    /// /E/ makes a word of eight control characters type E, but may stand beside /S/, /T/ and /O/.
    #[test]
    fn error_character_beside_others() {
        let mut only_error = Xgmii::IDLE;
        only_error.data ^= u64::from(character::ERROR ^ character::IDLE) << 40;
        assert_eq!(encode(only_error).0, VectorType::E);
        let mut end = END;
        end.data ^= u64::from(character::ERROR ^ character::IDLE) << 40;
        let (t_type, block) = encode(end);
        assert_eq!(t_type, VectorType::T);
        assert_eq!(block.payload, 0x87 | 0x1e << (8 + 7 * 5));
    }
}
