//! Decoder of clause 49.2.11 with the receive state machine of figure 49-15.

use super::block_kind::BlockKind;
use super::block_shape::BlockShape;
use super::decoder_word::DecoderWord;
use super::receive_state::ReceiveState;
use crate::prelude::*;
use dtp_spec::xgmii::Xgmii;

/// Registers RX2 and RX3: one block becomes one XGMII word.
///
/// RX2 holds the word already, and what it takes to know `R_TYPE`; a message stands there as the
/// eight idles that it becomes, and local fault where the link is not up. RX3 adds the errors of the state
/// machine, whose `R_TYPE_NEXT` is that of RX1: the longest path, so nothing follows it.
#[derive(LogicBlock)]
pub struct Decoder {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous. The word is local fault from the second edge on.
    pub reset: Signal<In, Bit>,
    /// RX1: sync header.
    pub next_hdr: Signal<In, Bits<2>>,
    /// RX1: payload.
    pub next_payload: Signal<In, Bits<64>>,
    /// RX1 is a message.
    pub next_is_message: Signal<In, Bit>,
    /// `block_lock` and not `hi_ber` with RX1; without it the word is local fault.
    pub next_pcs_ok: Signal<In, Bit>,
    /// The same with RX2.
    pub pcs_ok: Signal<Out, Bit>,
    /// RX2: the link is up and the block is more than eight idles.
    pub not_idle: Signal<Out, Bit>,
    /// Lane i in bits 8i+7:8i.
    pub xgmii_rxd: Signal<Out, Bits<64>>,
    /// Bit i: lane i carries a control character.
    pub xgmii_rxc: Signal<Out, Bits<8>>,
    /// For one tick: the block was of no valid type.
    pub bad_block: Signal<Out, Bit>,
    /// For one tick: the block was of a valid type that may not stand there.
    pub sequence_error: Signal<Out, Bit>,
    kind: BlockKind,
    state: ReceiveState,
    word: DecoderWord,
    // RX2.
    ok: Reg<Bit>,
    // The word of a valid block, or local fault if not `ok`; it is a valid control block; it is a data block, or with `is_valid`
    // eight idles, which costs no flop of its own.
    decoded: Reg<Bits<64>>,
    is_valid: Reg<Bit>,
    is_data: Reg<Bit>,
    // Bits 7:4 of the block type field, zero for a data block, those of two ordered sets if not `ok`.
    high: Reg<Bits<4>>,
    shape: BlockShape,
    // RX3.
    rxd: Reg<Bits<64>>,
    rxc: Reg<Bits<8>>,
    next_high: Signal<Local, Bits<4>>,
    fails: Signal<Local, Bit>,
}

impl Default for Decoder {
    fn default() -> Self {
        Decoder {
            clock: Default::default(),
            reset: Default::default(),
            next_hdr: Default::default(),
            next_payload: Default::default(),
            next_is_message: Default::default(),
            next_pcs_ok: Default::default(),
            pcs_ok: Default::default(),
            not_idle: Default::default(),
            xgmii_rxd: Default::default(),
            xgmii_rxc: Default::default(),
            bad_block: Default::default(),
            sequence_error: Default::default(),
            kind: Default::default(),
            state: Default::default(),
            word: Default::default(),
            ok: Default::default(),
            decoded: Reg::new(Xgmii::LOCAL_FAULT.data.into()),
            is_valid: Default::default(),
            is_data: Default::default(),
            high: Reg::new(5.into()),
            shape: Default::default(),
            next_high: Default::default(),
            fails: Default::default(),
            rxd: Reg::new(Xgmii::ERROR.data.into()),
            rxc: Reg::new(u64::from(Xgmii::ERROR.control).into()),
        }
    }
}

impl Logic for Decoder {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, ok, decoded, is_valid, is_data, high);
        clock!(self, clock, state, rxd, rxc);
        self.state.reset.next = self.reset.val();
        self.ok.reset.next = self.reset.val();
        self.ok.d.next = self.next_pcs_ok.val();
        // Local fault comes by RX2, where the reset of its flops makes it, and not behind the errors.
        self.fails.next = self.reset.val() | !self.next_pcs_ok.val();
        self.decoded.reset.next = self.fails.val();
        self.high.reset.next = self.fails.val();
        // Mean nothing without `ok`.
        self.is_valid.reset.next = false;
        self.is_data.reset.next = false;
        // An error is the reset of RX3: it comes late, and so it costs no table.
        self.rxd.reset.next = self.state.is_error.val();
        self.rxc.reset.next = self.state.is_error.val();

        self.kind.sync_header.next = self.next_hdr.val();
        self.kind.payload.next = self.next_payload.val();
        self.next_high.next = 0.into();
        if self.next_hdr.val().get_bit(0) {
            self.next_high.next = self.next_payload.val().get_bits::<4>(4);
        }
        self.word.payload.next = self.next_payload.val();
        self.word.high.next = self.next_high.val();
        self.high.d.next = self.next_high.val();
        self.decoded.d.next = self.word.data.val();
        if self.next_is_message.val() {
            self.high.d.next = 1.into();
            self.decoded.d.next = 0x0707_0707_0707_0707_u64.into();
        }
        self.is_valid.d.next = self.kind.is_valid.val() | self.next_is_message.val();
        self.is_data.d.next = (self.next_hdr.val() == 2)
            | self.next_is_message.val()
            | ((self.next_hdr.val() == 1) & (self.next_payload.val() == 0x1e));

        // The block types of C, S and T: 1e 2d 4b 55, 33 66 78, and 87 and up.
        self.state.pcs_ok.next = self.ok.q.val();
        self.state.r_type_c.next = self.is_valid.q.val()
            & ((self.high.q.val() == 1)
                | (self.high.q.val() == 2)
                | (self.high.q.val() == 4)
                | (self.high.q.val() == 5));
        self.state.r_type_s.next = self.is_valid.q.val()
            & ((self.high.q.val() == 3) | (self.high.q.val() == 6) | (self.high.q.val() == 7));
        self.state.r_type_t.next = self.is_valid.q.val() & self.high.q.val().get_bit(3);
        self.state.r_type_d.next = self.is_data.q.val() & !self.is_valid.q.val();
        self.state.may_end.next = self.kind.is_c_or_s.val() | self.next_is_message.val();

        self.shape.high.next = self.high.q.val();
        self.rxd.d.next = self.decoded.q.val();
        self.rxc.d.next = self.shape.controls.val();

        self.pcs_ok.next = self.ok.q.val();
        self.not_idle.next = self.ok.q.val() & !(self.is_data.q.val() & self.is_valid.q.val());
        self.xgmii_rxd.next = self.rxd.q.val();
        self.xgmii_rxc.next = self.rxc.q.val();
        self.bad_block.next = self.state.bad_block.val();
        self.sequence_error.next = self.state.sequence_error.val();
    }
}
