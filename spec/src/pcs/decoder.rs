//! Decoder of clause 49.2.11 and the receive state machine of figure 49-15: register RX3.

use super::control_code::{character_of, o_character_of, ERROR};
use super::vector_type::VectorType;
use crate::block::{block_type, Block, SyncHeader};
use crate::xgmii::{character, Xgmii};

/// States of figure 49-15.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum State {
    /// No block lock, or a high bit error rate.
    RxInit,
    /// Receiving control characters.
    RxC,
    /// Within a frame.
    RxD,
    /// The end of a frame was received.
    RxT,
    /// An error was received.
    RxE,
}

/// Output registers RX3 of [`Decoder`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// `xgmii_rxd`, `xgmii_rxc`.
    pub xgmii: Xgmii,
    /// `R_TYPE` of the block was E. One tick for each such block.
    pub bad_block: bool,
    /// The block was of a valid type but may not stand where it does, so RX_E was entered.
    pub sequence_error: bool,
}

/// Decoder with its state machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decoder {
    state: State,
}

impl Decoder {
    /// Registers RX3 while not ok: local fault (`LBLOCK_R`).
    pub const RESET: Decoded = good(Xgmii::LOCAL_FAULT);
    /// Registers RX3 before the first edge: eight `/E/`, which is what their flops are set to where a
    /// block becomes an error.
    pub const POWER_UP: Decoded = good(Xgmii::ERROR);

    /// The decoder in reset, state RX_INIT.
    #[must_use]
    pub const fn new() -> Self {
        Decoder {
            state: State::RxInit,
        }
    }

    /// One block becomes the XGMII word of register RX3.
    ///
    /// `coded` is the block of register RX2, `next` the one of RX1 that follows it (a frame may
    /// end only where a start or control characters follow), `pcs_ok` is `block_lock && !hi_ber`.
    /// While not ok the word is local fault; a bad block or a bad sequence becomes `EBLOCK_R`.
    #[inline(always)]
    pub fn step(&mut self, coded: Block, next: Block, pcs_ok: bool) -> Decoded {
        if pcs_ok {
            if coded.sync_header == SyncHeader::DATA && self.state == State::RxD {
                return good(Xgmii {
                    data: coded.payload,
                    control: 0,
                });
            }
            if coded == Block::IDLE && self.state == State::RxC {
                return good(Xgmii::IDLE);
            }
        }
        self.step_any(coded, next, pcs_ok)
    }

    fn step_any(&mut self, coded: Block, next: Block, pcs_ok: bool) -> Decoded {
        if !pcs_ok {
            *self = Self::new();
            return Self::RESET;
        }
        let (r_type, xgmii) = decode(coded);
        self.state = match r_type {
            VectorType::T => after_t(self.state, decode(next).0),
            _ => after_other(self.state, r_type),
        };
        if self.state != State::RxE {
            return good(xgmii);
        }
        let bad_block = r_type == VectorType::E;
        Decoded {
            xgmii: Xgmii::ERROR,
            bad_block,
            sequence_error: !bad_block,
        }
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

const fn good(xgmii: Xgmii) -> Decoded {
    Decoded {
        xgmii,
        bad_block: false,
        sequence_error: false,
    }
}

/// Next state when `R_TYPE` is T.
const fn after_t(state: State, r_type_next: VectorType) -> State {
    match (state, r_type_next) {
        (State::RxD | State::RxE, VectorType::S | VectorType::C) => State::RxT,
        _ => State::RxE,
    }
}

/// Next state when `R_TYPE` is not T. Figure 49-15 leaves RX_T by C and S alone, because RX_T was
/// entered with `R_TYPE_NEXT` seen; whatever else a caller shows there is an error.
const fn after_other(state: State, r_type: VectorType) -> State {
    use VectorType::{C, D, S};
    match (state, r_type) {
        (State::RxInit | State::RxC | State::RxT | State::RxE, C) => State::RxC,
        (State::RxInit | State::RxC | State::RxT, S) => State::RxD,
        (State::RxD | State::RxE, D) => State::RxD,
        _ => State::RxE,
    }
}

/// `R_TYPE` of a block and its word: figure 49-7 read from right to left. A block of type E gives
/// [`Xgmii::ERROR`]. Bits that the figure leaves blank are ignored.
#[must_use]
pub fn decode(block: Block) -> (VectorType, Xgmii) {
    match block.sync_header {
        SyncHeader::DATA => (
            VectorType::D,
            Xgmii {
                data: block.payload,
                control: 0,
            },
        ),
        SyncHeader::CONTROL => match control_word(block.payload) {
            Some((r_type, control, data)) => (r_type, Xgmii { data, control }),
            None => (VectorType::E, Xgmii::ERROR),
        },
        _ => (VectorType::E, Xgmii::ERROR),
    }
}

/// Type, control lanes and data of a control block; none if it is invalid.
fn control_word(payload: u64) -> Option<(VectorType, u8, u64)> {
    use VectorType::{C, S};
    // Octets 1 to 3 and 5 to 7 stand in a block where they stand on XGMII.
    let (d1_to_d3, d5_to_d7) = (payload & 0xffff_ff00, payload >> 40 << 40);
    let o0 = || o_character_of((payload >> 32) as u8).map(u64::from);
    let o4 = || o_character_of((payload >> 36) as u8).map(|o4| u64::from(o4) << 32);
    let start = u64::from(character::START);
    match payload as u8 {
        block_type::C => {
            let data = characters(payload, 0, 8)?;
            (!has_error(payload)).then_some((C, 0xff, data))
        }
        block_type::C_O4 => Some((C, 0x1f, characters(payload, 0, 4)? | o4()? | d5_to_d7)),
        block_type::C_S4 => Some((S, 0x1f, characters(payload, 0, 4)? | start << 32 | d5_to_d7)),
        block_type::O0_S4 => Some((S, 0x11, o0()? | d1_to_d3 | start << 32 | d5_to_d7)),
        block_type::O0_O4 => Some((C, 0x11, o0()? | d1_to_d3 | o4()? | d5_to_d7)),
        block_type::S0 => Some((S, 0x01, start | payload & !0xff)),
        block_type::O0_C => Some((C, 0xf1, o0()? | d1_to_d3 | characters(payload, 4, 8)?)),
        block_type::T0 => terminate(payload, 0),
        block_type::T1 => terminate(payload, 1),
        block_type::T2 => terminate(payload, 2),
        block_type::T3 => terminate(payload, 3),
        block_type::T4 => terminate(payload, 4),
        block_type::T5 => terminate(payload, 5),
        block_type::T6 => terminate(payload, 6),
        block_type::T7 => terminate(payload, 7),
        _ => None,
    }
}

/// A frame's end in this lane: octets before it, control characters behind it.
fn terminate(payload: u64, lane: usize) -> Option<(VectorType, u8, u64)> {
    let octets = payload >> 8 & ((1 << (8 * lane)) - 1);
    let end = u64::from(character::TERMINATE) << (8 * lane);
    let data = octets | end | characters(payload, lane + 1, 8)?;
    Some((VectorType::T, 0xff << lane, data))
}

/// The control characters of lanes `from..to`, from the codes in bits 8 + 7i of lane i.
fn characters(payload: u64, from: usize, to: usize) -> Option<u64> {
    let packed = if from == 8 {
        0
    } else {
        payload >> (8 + 7 * from) << (8 + 7 * from)
    };
    if packed << (56 - 7 * to) == 0 {
        let above = if from == 8 { 0 } else { u64::MAX << (8 * from) };
        return Some(Xgmii::IDLE.data & above & (u64::MAX >> (64 - 8 * to)));
    }
    (from..to).try_fold(0, |data, lane| {
        let character = character_of((payload >> (8 + 7 * lane)) as u8)?;
        Some(data | u64::from(character) << (8 * lane))
    })
}

/// Whether one of eight control codes is the code of /E/.
fn has_error(payload: u64) -> bool {
    (0..8).any(|lane| (payload >> (8 + 7 * lane)) as u8 & 0x7f == ERROR)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Block = Block::control(0xd555_5555_5555_5578);
    const END: Block = Block::control(0x87);
    const DATA: Block = Block::data(0x8877_6655_4433_2211);

    /// The states that C, S, D, E, T before C and S, and T before D, T and E lead to after a walk
    /// of blocks; C follows each block of the walk.
    fn walk(blocks: &[Block]) -> [State; 9] {
        let followed = |last, next| {
            let mut decoder = Decoder::new();
            for &block in blocks {
                decoder.step(block, Block::IDLE, true);
            }
            let decoded = decoder.step(last, next, true);
            assert_eq!(decoded.xgmii == Xgmii::ERROR, decoder.state == State::RxE);
            let flagged = decoded.bad_block || decoded.sequence_error;
            assert_eq!(flagged, decoder.state == State::RxE);
            assert_eq!(decoded.bad_block, last == Block::ERROR);
            decoder.state
        };
        [
            followed(Block::IDLE, DATA),
            followed(START, DATA),
            followed(DATA, DATA),
            followed(Block::ERROR, DATA),
            followed(END, Block::IDLE),
            followed(END, START),
            followed(END, DATA),
            followed(END, END),
            followed(END, Block::ERROR),
        ]
    }

    /// Figure 49-15, one row a state, columns C S D E, T before C S, T before D T E.
    #[test]
    fn every_transition() {
        use State::{RxC, RxD, RxE, RxT};
        let outside_a_frame = [RxC, RxD, RxE, RxE, RxE, RxE, RxE, RxE, RxE];
        assert_eq!(walk(&[]), outside_a_frame);
        assert_eq!(walk(&[Block::IDLE]), outside_a_frame);
        assert_eq!(walk(&[START, END]), outside_a_frame);
        assert_eq!(
            walk(&[START]),
            [RxE, RxE, RxD, RxE, RxT, RxT, RxE, RxE, RxE]
        );
        assert_eq!(
            walk(&[Block::ERROR]),
            [RxC, RxE, RxD, RxE, RxT, RxT, RxE, RxE, RxE]
        );
    }

    #[test]
    fn no_lock_is_local_fault_from_any_state() {
        for first in [Block::IDLE, START, DATA, Block::ERROR] {
            let mut decoder = Decoder::new();
            decoder.step(first, DATA, true);
            assert_eq!(decoder.step(first, DATA, false), Decoder::RESET);
            assert_eq!(decoder, Decoder::new());
        }
    }

    #[test]
    fn invalid_headers_are_bad_blocks() {
        for bits in [0b00, 0b11] {
            let block = Block {
                sync_header: SyncHeader::from_bits(bits),
                ..Block::IDLE
            };
            assert!(Decoder::new().step(block, Block::IDLE, true).bad_block);
        }
    }

    #[test]
    fn blank_bits_are_ignored() {
        for blank in 8..15 {
            let block = Block::control(0x87 | 1 << blank);
            assert_eq!(decode(block), decode(END));
        }
        for blank in 36..40 {
            let block = Block::control(0x33 | 1 << blank);
            assert_eq!(decode(block), decode(Block::control(0x33)));
        }
    }

    #[test]
    fn fifteen_block_types_and_no_more() {
        let of = |block_type: u64| decode(Block::control(block_type)).0;
        let valid = (0..256).filter(|&t| of(t) != VectorType::E).count();
        assert_eq!(valid, 15);
    }
}
