//! Idle aligner (protocol, section 6): makes an idle block when a message waits for one.

use super::column_kind::ColumnKind;
use crate::prelude::*;
use dtp_spec::xgmii::Xgmii;

/// Register TX1: the MAC's word, or the same bytes four later while a column is held back.
///
/// The golden model tells the rules. An idle column may go when two whole columns of gap left
/// before it, which depends on the last two columns alone; so two bits stand for the length.
#[derive(LogicBlock)]
pub struct IdleAligner {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous. The word is idle under reset.
    pub reset: Signal<In, Bit>,
    /// From the MAC. Lane i in bits 8i+7:8i.
    pub xgmii_txd: Signal<In, Bits<64>>,
    /// From the MAC. Bit i: lane i carries a control character.
    pub xgmii_txc: Signal<In, Bits<8>>,
    /// A message waits for an idle block.
    pub align_demand: Signal<In, Bit>,
    /// To the encoder. Lane i in bits 8i+7:8i.
    pub aligned_txd: Signal<Out, Bits<64>>,
    /// To the encoder. Bit i: lane i carries a control character.
    pub aligned_txc: Signal<Out, Bits<8>>,
    /// The word is eight idles.
    pub aligned_idle: Signal<Out, Bit>,
    txd: Reg<Bits<64>>,
    txc: Reg<Bits<8>>,
    idle: Reg<Bit>,
    // A column is held back; the last column that came, and what kind it is.
    holding: Reg<Bit>,
    held_data: Reg<Bits<32>>,
    held_control: Reg<Bits<4>>,
    held_is_idle: Reg<Bit>,
    held_is_gap: Reg<Bit>,
    held_is_begin: Reg<Bit>,
    // At least one, at least two columns of gap have left.
    gap_one: Reg<Bit>,
    gap_two: Reg<Bit>,
    // Lanes 0 to 3 and 4 to 7 of the word that comes.
    left: ColumnKind,
    right: ColumnKind,
    left_data: Signal<Local, Bits<32>>,
    left_control: Signal<Local, Bits<4>>,
    right_data: Signal<Local, Bits<32>>,
    right_control: Signal<Local, Bits<4>>,
    insert: Signal<Local, Bit>,
    keep: Signal<Local, Bit>,
    drop_held: Signal<Local, Bit>,
    drop_left: Signal<Local, Bit>,
    drop_right: Signal<Local, Bit>,
    // Gap of one column at least after the held column, and after the first that leaves.
    held_gap: Signal<Local, Bit>,
    first_gap: Signal<Local, Bit>,
    first_is_idle: Signal<Local, Bit>,
    second_is_idle: Signal<Local, Bit>,
    first_data: Signal<Local, Bits<32>>,
    first_control: Signal<Local, Bits<4>>,
    second_data: Signal<Local, Bits<32>>,
    second_control: Signal<Local, Bits<4>>,
    second_is_gap: Signal<Local, Bit>,
    second_is_begin: Signal<Local, Bit>,
}

impl Default for IdleAligner {
    fn default() -> Self {
        IdleAligner {
            clock: Default::default(),
            reset: Default::default(),
            xgmii_txd: Default::default(),
            xgmii_txc: Default::default(),
            align_demand: Default::default(),
            aligned_txd: Default::default(),
            aligned_txc: Default::default(),
            aligned_idle: Default::default(),
            txd: Reg::new(Xgmii::IDLE.data.into()),
            txc: Reg::new(u64::from(Xgmii::IDLE.control).into()),
            idle: Reg::new(true),
            holding: Default::default(),
            held_data: Default::default(),
            held_control: Default::default(),
            held_is_idle: Default::default(),
            held_is_gap: Default::default(),
            held_is_begin: Default::default(),
            gap_one: Reg::new(true),
            gap_two: Reg::new(true),
            left: Default::default(),
            right: Default::default(),
            left_data: Default::default(),
            left_control: Default::default(),
            right_data: Default::default(),
            right_control: Default::default(),
            insert: Default::default(),
            keep: Default::default(),
            drop_held: Default::default(),
            drop_left: Default::default(),
            drop_right: Default::default(),
            held_gap: Default::default(),
            first_gap: Default::default(),
            first_is_idle: Default::default(),
            second_is_idle: Default::default(),
            first_data: Default::default(),
            first_control: Default::default(),
            second_data: Default::default(),
            second_control: Default::default(),
            second_is_gap: Default::default(),
            second_is_begin: Default::default(),
        }
    }
}

impl Logic for IdleAligner {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            txd,
            txc,
            idle,
            holding,
            held_data,
            held_control
        );
        clock!(
            self,
            clock,
            held_is_idle,
            held_is_gap,
            held_is_begin,
            gap_one,
            gap_two
        );
        self.txd.reset.next = self.reset.val();
        self.txc.reset.next = self.reset.val();
        self.idle.reset.next = self.reset.val();
        self.holding.reset.next = self.reset.val();
        self.held_data.reset.next = self.reset.val();
        self.held_control.reset.next = self.reset.val();
        self.held_is_idle.reset.next = self.reset.val();
        self.held_is_gap.reset.next = self.reset.val();
        self.held_is_begin.reset.next = self.reset.val();
        self.gap_one.reset.next = self.reset.val();
        self.gap_two.reset.next = self.reset.val();

        self.left.data.next = self.xgmii_txd.val().get_bits::<32>(0);
        self.left.control.next = self.xgmii_txc.val().get_bits::<4>(0);
        self.right.data.next = self.xgmii_txd.val().get_bits::<32>(32);
        self.right.control.next = self.xgmii_txc.val().get_bits::<4>(4);
        self.left_data.next = self.xgmii_txd.val().get_bits::<32>(0);
        self.left_control.next = self.xgmii_txc.val().get_bits::<4>(0);
        self.right_data.next = self.xgmii_txd.val().get_bits::<32>(32);
        self.right_control.next = self.xgmii_txc.val().get_bits::<4>(4);

        // Nothing held: one idle column more, and the start waits.
        self.insert.next = !self.holding.q.val()
            & self.align_demand.val()
            & self.left.is_idle.val()
            & self.right.is_start.val();
        // One column held: which of three columns goes, if any?
        self.keep.next =
            self.align_demand.val() & self.held_is_idle.q.val() & self.left.is_idle.val();
        self.held_gap.next = self.held_is_gap.q.val() | self.held_is_begin.q.val();
        self.drop_held.next = self.holding.q.val()
            & !self.keep.val()
            & self.held_is_idle.q.val()
            & self.gap_two.q.val();
        self.drop_left.next = self.holding.q.val()
            & !self.keep.val()
            & !self.drop_held.val()
            & self.left.is_idle.val()
            & self.held_is_gap.q.val()
            & self.gap_one.q.val();
        self.drop_right.next = self.holding.q.val()
            & !self.keep.val()
            & !self.drop_held.val()
            & !self.drop_left.val()
            & self.right.is_idle.val()
            & self.left.is_gap.val()
            & self.held_gap.val();
        self.holding.d.next = self.insert.val()
            | (self.holding.q.val()
                & !(self.drop_held.val() | self.drop_left.val() | self.drop_right.val()));

        // The column that may be held from here on is always the last that came.
        self.held_data.d.next = self.right_data.val();
        self.held_control.d.next = self.right_control.val();
        self.held_is_idle.d.next = self.right.is_idle.val();
        self.held_is_gap.d.next = self.right.is_gap.val();
        self.held_is_begin.d.next = self.right.is_gap_begin.val();

        self.first_data.next = self.left_data.val();
        self.first_control.next = self.left_control.val();
        self.first_gap.next = self.left.is_gap.val() | self.left.is_gap_begin.val();
        self.first_is_idle.next = self.left.is_idle.val();
        if self.holding.q.val() & !self.drop_held.val() {
            self.first_data.next = self.held_data.q.val();
            self.first_control.next = self.held_control.q.val();
            self.first_gap.next = self.held_gap.val();
            self.first_is_idle.next = self.held_is_idle.q.val();
        }
        self.second_data.next = self.right_data.val();
        self.second_control.next = self.right_control.val();
        self.second_is_idle.next = self.right.is_idle.val();
        self.second_is_gap.next = self.right.is_gap.val();
        self.second_is_begin.next = self.right.is_gap_begin.val();
        // When an idle column is inserted, the left column is one: it leaves twice.
        if self.insert.val()
            | (self.holding.q.val() & !(self.drop_held.val() | self.drop_left.val()))
        {
            self.second_data.next = self.left_data.val();
            self.second_control.next = self.left_control.val();
            self.second_is_idle.next = self.left.is_idle.val();
            self.second_is_gap.next = self.left.is_gap.val();
            self.second_is_begin.next = self.left.is_gap_begin.val();
        }
        self.txd.d.next = bit_cast::<64, 32>(self.first_data.val())
            | (bit_cast::<64, 32>(self.second_data.val()) << 32);
        self.txc.d.next = bit_cast::<8, 4>(self.first_control.val())
            | (bit_cast::<8, 4>(self.second_control.val()) << 4);
        self.idle.d.next = self.first_is_idle.val() & self.second_is_idle.val();
        self.gap_one.d.next = self.second_is_gap.val() | self.second_is_begin.val();
        self.gap_two.d.next = self.second_is_gap.val() & self.first_gap.val();

        self.aligned_txd.next = self.txd.q.val();
        self.aligned_txc.next = self.txc.q.val();
        self.aligned_idle.next = self.idle.q.val();
    }
}
