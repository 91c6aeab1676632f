//! Idle aligner (protocol, section 6): register TX1.
//!
//! A frame that starts in lane 4 can leave a gap without a block of eight idles, and such gaps can
//! repeat for ever. When a message is overdue (`align_demand`), the aligner makes an idle block out
//! of such a gap: it sends one idle column more and delays the frame by that column. A later gap
//! gives the four bytes back.
//!
//! * The word is two *columns* of four lanes. At most one column is held back, so the delay is 0
//!   or 4 bytes and changes only between frames.
//! * Only a column of four plain idles is added or dropped, and dropped only when 8 bytes of gap
//!   went out before it: no gap falls below 8. Ordered sets, low-power idle and errors pass.
//! * Bound, for a MAC with gaps of 9 bytes or more and a deficit idle count: an idle block leaves
//!   in the first whole gap after the demand when nothing is held, and in the fifth at the latest
//!   when a column is held. (Held, a gap fails when the frame behind it would start in lane 4 of
//!   the output. It fails by 9, 10 or 11 bytes, each of which costs at least one of the three
//!   deficit bytes, so at most three times; or by 12, which gives the column back.)

use crate::xgmii::{character, Column, Xgmii};

/// Whole gap columns that must have left before an idle column may be dropped: 8 bytes.
const GAP_COLUMNS_MIN: u8 = 2;

/// Idle aligner state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IdleAligner {
    held: Option<Column>,
    /// Bytes sent since the last frame's end, /T/ included, divided by four, 2 at most.
    gap_columns: u8,
}

impl IdleAligner {
    /// Register TX1 in reset.
    pub const RESET: Xgmii = Xgmii::IDLE;

    /// The aligner in reset: nothing held, a long gap behind.
    #[must_use]
    pub const fn new() -> Self {
        IdleAligner {
            held: None,
            gap_columns: GAP_COLUMNS_MIN,
        }
    }

    /// Whether a column is held back, so that frames leave four bytes late.
    #[must_use]
    pub const fn is_holding(self) -> bool {
        self.held.is_some()
    }

    /// One XGMII word from the MAC becomes the word of register TX1. `align_demand`: a message
    /// waits for an idle block.
    #[inline]
    pub fn step(&mut self, xgmii: Xgmii, align_demand: bool) -> Xgmii {
        if self.held.is_none() {
            if xgmii.control == 0 {
                self.gap_columns = 0;
                return xgmii;
            }
            if xgmii == Xgmii::IDLE {
                self.gap_columns = GAP_COLUMNS_MIN;
                return xgmii;
            }
        }
        let [first, second] = xgmii.columns();
        match self.held {
            None => self.step_free(first, second, align_demand),
            Some(held) => self.step_holding(held, first, second, align_demand),
        }
    }

    /// Nothing held: the word leaves as it came, or an idle block leaves and the start waits.
    fn step_free(&mut self, first: Column, second: Column, align_demand: bool) -> Xgmii {
        if align_demand && first == Column::IDLE && second.is_start() {
            return self.send(first, Column::IDLE, Some(second));
        }
        self.send(first, second, None)
    }

    /// One column held: everything leaves four bytes late, until one of three columns may go.
    fn step_holding(
        &mut self,
        held: Column,
        first: Column,
        second: Column,
        align_demand: bool,
    ) -> Xgmii {
        let opportunity = held == Column::IDLE && first == Column::IDLE;
        if align_demand && opportunity {
            return self.send(held, first, Some(second));
        }
        let after_held = gap_columns_after(self.gap_columns, held);
        let after_first = gap_columns_after(after_held, first);
        if may_drop(self.gap_columns, held) {
            self.send(first, second, None)
        } else if may_drop(after_held, first) {
            self.send(held, second, None)
        } else if may_drop(after_first, second) {
            self.send(held, first, None)
        } else {
            self.send(held, first, Some(second))
        }
    }

    #[inline]
    fn send(&mut self, first: Column, second: Column, held: Option<Column>) -> Xgmii {
        self.gap_columns = gap_columns_after(gap_columns_after(self.gap_columns, first), second);
        self.held = held;
        Xgmii::from_columns([first, second])
    }
}

impl Default for IdleAligner {
    fn default() -> Self {
        Self::new()
    }
}

#[inline]
fn may_drop(gap_columns: u8, column: Column) -> bool {
    gap_columns == GAP_COLUMNS_MIN && column == Column::IDLE
}

/// Whole columns of gap sent, after this column too.
///
/// A column of four control characters or an ordered set is gap; one with /T/ starts it: in lane 0
/// it is a whole column of gap, elsewhere it is less than one. Everything else belongs to a frame.
#[inline]
fn gap_columns_after(before: u8, column: Column) -> u8 {
    let first = column.data as u8;
    match column.control {
        0xf if first == character::TERMINATE => 1,
        0x1 if matches!(first, character::SEQUENCE | character::SIGNAL) => longer(before),
        0xf => longer(before),
        _ => 0,
    }
}

#[inline]
fn longer(gap_columns: u8) -> u8 {
    (gap_columns + 1).min(GAP_COLUMNS_MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Column = Column {
        data: 0x5555_55fb,
        control: 0x1,
    };
    const DATA: Column = Column {
        data: 0x4433_2211,
        control: 0x0,
    };
    const END: Column = Column {
        data: 0x0707_07fd,
        control: 0xf,
    };
    const LATE_END: Column = Column {
        data: 0x07fd_2211,
        control: 0xc,
    };
    const FAULT: Column = Column {
        data: 0x0100_009c,
        control: 0x1,
    };
    const LPI: Column = Column {
        data: 0x0606_0606,
        control: 0xf,
    };
    const IDLE: Column = Column::IDLE;

    /// Steps through words of two columns and gives the words that leave.
    fn run<const N: usize>(
        aligner: &mut IdleAligner,
        align_demand: bool,
        words: [[Column; 2]; N],
    ) -> [[Column; 2]; N] {
        words.map(|word| {
            aligner
                .step(Xgmii::from_columns(word), align_demand)
                .columns()
        })
    }

    #[test]
    fn without_demand_every_word_passes() {
        let words = [
            [IDLE, START],
            [DATA, DATA],
            [END, IDLE],
            [IDLE, START],
            [DATA, LATE_END],
        ];
        let mut aligner = IdleAligner::new();
        assert_eq!(run(&mut aligner, false, words), words);
    }

    /// The gap that the protocol names: 0x87 then 0x33, for ever.
    #[test]
    fn demand_completes_an_idle_block_and_the_next_gap_gives_the_bytes_back() {
        let mut aligner = IdleAligner::new();
        run(&mut aligner, false, [[DATA, DATA]]);
        let out = run(
            &mut aligner,
            true,
            [[END, IDLE], [IDLE, START], [DATA, DATA]],
        );
        assert_eq!(out, [[END, IDLE], [IDLE, IDLE], [START, DATA]]);
        assert!(aligner.is_holding());
        let out = run(
            &mut aligner,
            false,
            [[END, IDLE], [IDLE, START], [DATA, DATA]],
        );
        assert_eq!(out, [[DATA, END], [IDLE, START], [DATA, DATA]]);
        assert!(!aligner.is_holding());
    }

    /// While the demand lasts, a gap that has an idle block keeps it and gives nothing back.
    #[test]
    fn standing_demand_gets_an_idle_block_in_every_gap() {
        let mut aligner = IdleAligner::new();
        run(&mut aligner, true, [[IDLE, START]]);
        for _ in 0..3 {
            let out = run(
                &mut aligner,
                true,
                [[DATA, DATA], [END, IDLE], [IDLE, START]],
            );
            assert_eq!(out[2], [IDLE, IDLE]);
        }
    }

    #[test]
    fn a_short_gap_is_never_shortened() {
        let mut aligner = IdleAligner::new();
        run(&mut aligner, true, [[IDLE, START]]);
        // 2 + 8 bytes of gap: dropping a column would leave 6.
        let out = run(
            &mut aligner,
            false,
            [[DATA, LATE_END], [IDLE, IDLE], [START, DATA]],
        );
        assert_eq!(out, [[START, DATA], [LATE_END, IDLE], [IDLE, START]]);
        assert!(aligner.is_holding());
        // 4 + 4 bytes, which a MAC must not send.
        let out = run(&mut aligner, false, [[DATA, END], [IDLE, START]]);
        assert_eq!(out, [[DATA, DATA], [END, IDLE]]);
        // 2 + 12 bytes: one column goes.
        run(
            &mut aligner,
            false,
            [[DATA, LATE_END], [IDLE, IDLE], [IDLE, START]],
        );
        assert!(!aligner.is_holding());
    }

    #[test]
    fn ordered_sets_low_power_idle_and_errors_are_never_dropped() {
        for column in [
            FAULT,
            LPI,
            Column {
                data: 0xfefe_fefe,
                control: 0xf,
            },
        ] {
            let mut aligner = IdleAligner::new();
            run(&mut aligner, true, [[IDLE, START], [DATA, END]]);
            for _ in 0..4 {
                run(&mut aligner, false, [[column, column]]);
                assert!(aligner.is_holding());
            }
            let out = run(&mut aligner, false, [[column, IDLE]]);
            assert_eq!(out, [[column, column]]);
            assert!(!aligner.is_holding());
        }
    }
}
