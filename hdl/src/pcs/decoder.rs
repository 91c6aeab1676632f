//! Decoder of clause 49.2.11 with the receive state machine of figure 49-15.

use super::block_kind::BlockKind;
use super::decoder_word::DecoderWord;
use super::receive_state::ReceiveState;
use crate::prelude::*;
use dtp_spec::xgmii::Xgmii;

/// Register RX3: one block becomes one XGMII word.
///
/// `next` is the block of RX1, so `R_TYPE` is found there, one edge ahead, and kept beside RX2: the
/// same logic gives `R_TYPE_NEXT`. A message is of type C, as the eight idles that it becomes in
/// RX2; it is recognised beside that logic, not before it, because this is the longest path.
#[derive(LogicBlock)]
pub struct Decoder {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous. The word is local fault under reset.
    pub reset: Signal<In, Bit>,
    /// RX2: sync header, bit 0 came first. After an edge this is what `next` was before it, a
    /// message turned back into idles; after a reset it is no valid header.
    pub coded_hdr: Signal<In, Bits<2>>,
    /// RX2: payload, bit 0 came first.
    pub coded_payload: Signal<In, Bits<64>>,
    /// RX1: sync header.
    pub next_hdr: Signal<In, Bits<2>>,
    /// RX1: payload.
    pub next_payload: Signal<In, Bits<64>>,
    /// RX1 is a message.
    pub next_is_message: Signal<In, Bit>,
    /// `block_lock` and not `hi_ber`; without it the word is local fault.
    pub pcs_ok: Signal<In, Bit>,
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
    // Beside RX2; data blocks tell by their header.
    r_type_c: Reg<Bit>,
    r_type_s: Reg<Bit>,
    r_type_t: Reg<Bit>,
    // Bits 7:4 of the block type field, zero for a data block.
    high: Reg<Bits<4>>,
    // RX3.
    rxd: Reg<Bits<64>>,
    rxc: Reg<Bits<8>>,
}

impl Default for Decoder {
    fn default() -> Self {
        Decoder {
            clock: Default::default(),
            reset: Default::default(),
            coded_hdr: Default::default(),
            coded_payload: Default::default(),
            next_hdr: Default::default(),
            next_payload: Default::default(),
            next_is_message: Default::default(),
            pcs_ok: Default::default(),
            xgmii_rxd: Default::default(),
            xgmii_rxc: Default::default(),
            bad_block: Default::default(),
            sequence_error: Default::default(),
            kind: Default::default(),
            state: Default::default(),
            word: Default::default(),
            r_type_c: Default::default(),
            r_type_s: Default::default(),
            r_type_t: Default::default(),
            high: Default::default(),
            rxd: Reg::new(Xgmii::LOCAL_FAULT.data.into()),
            rxc: Reg::new(u64::from(Xgmii::LOCAL_FAULT.control).into()),
        }
    }
}

impl Logic for Decoder {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, r_type_c, r_type_s, r_type_t, high);
        clock!(self, clock, state, rxd, rxc);
        self.state.reset.next = self.reset.val();
        self.r_type_c.reset.next = self.reset.val();
        self.r_type_s.reset.next = self.reset.val();
        self.r_type_t.reset.next = self.reset.val();
        self.high.reset.next = self.reset.val();
        self.rxd.reset.next = self.reset.val();
        self.rxc.reset.next = self.reset.val();

        self.kind.sync_header.next = self.next_hdr.val();
        self.kind.payload.next = self.next_payload.val();
        self.r_type_c.d.next = self.kind.r_type_c.val() | self.next_is_message.val();
        self.r_type_s.d.next = self.kind.r_type_s.val();
        self.r_type_t.d.next = self.kind.r_type_t.val();
        self.high.d.next = 0.into();
        if self.next_hdr.val().get_bit(0) {
            self.high.d.next = self.next_payload.val().get_bits::<4>(4);
        }

        self.state.pcs_ok.next = self.pcs_ok.val();
        self.state.r_type_c.next = self.r_type_c.q.val();
        self.state.r_type_s.next = self.r_type_s.q.val();
        self.state.r_type_t.next = self.r_type_t.q.val();
        self.state.r_type_d.next = self.coded_hdr.val() == 2;
        self.state.may_end.next =
            self.kind.r_type_c.val() | self.kind.r_type_s.val() | self.next_is_message.val();

        self.word.payload.next = self.coded_payload.val();
        self.word.high.next = self.high.q.val();
        if !self.pcs_ok.val() {
            self.rxd.d.next = 0x0100_009c_0100_009c_u64.into();
            self.rxc.d.next = 0x11.into();
        } else if self.state.is_legal.val() {
            self.rxd.d.next = self.word.data.val();
            self.rxc.d.next = self.word.control.val();
        } else {
            self.rxd.d.next = 0xfefe_fefe_fefe_fefe_u64.into();
            self.rxc.d.next = 0xff.into();
        }

        self.xgmii_rxd.next = self.rxd.q.val();
        self.xgmii_rxc.next = self.rxc.q.val();
        self.bad_block.next = self.state.bad_block.val();
        self.sequence_error.next = self.state.sequence_error.val();
    }
}
