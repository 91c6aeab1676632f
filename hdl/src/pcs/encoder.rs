//! Encoder of clause 49.2.5 with the transmit state machine of figure 49-14.

use super::encoder_block::EncoderBlock;
use super::encoder_column::EncoderColumn;
use crate::prelude::*;
use dtp_spec::block::Block as Line;

/// Register TX2: one XGMII word becomes one block.
///
/// Two bits hold the state of figure 49-14: TX_INIT, TX_C and TX_T leave by the same arrows. A word
/// that is illegal, or not legal here, becomes eight `/E/`: they take the place of `coded` behind the
/// register, because TX_E is known last and what follows has room for it.
#[derive(LogicBlock)]
pub struct Encoder {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous. The block is local fault under reset.
    pub reset: Signal<In, Bit>,
    /// Lane i in bits 8i+7:8i.
    pub xgmii_txd: Signal<In, Bits<64>>,
    /// Bit i: lane i carries a control character.
    pub xgmii_txc: Signal<In, Bits<8>>,
    /// Sync header of the block, bit 0 is sent first.
    pub sync_header: Signal<Out, Bits<2>>,
    /// Payload of the block, bit 0 is sent first.
    pub payload: Signal<Out, Bits<64>>,
    /// The block is eight idles: a message may take its place.
    pub idle: Signal<Out, Bit>,
    /// The word was illegal, or not legal there: state TX_E, the block is eight `/E/`.
    pub bad_block: Signal<Out, Bit>,
    /// State TX_D: within a frame, so that idles that come next are not legal.
    pub in_frame: Signal<Out, Bit>,
    is_data: Reg<Bit>,
    coded: Reg<Bits<64>>,
    // TX_D and TX_E.
    tx_d: Reg<Bit>,
    tx_e: Reg<Bit>,
    // Lanes 0 to 3 and 4 to 7.
    left: EncoderColumn,
    right: EncoderColumn,
    block: EncoderBlock,
    // TX_D or TX_E: data and a terminate may come.
    takes_data: Signal<Local, Bit>,
    no_error: Signal<Local, Bit>,
    // T_TYPE is C, S, T.
    t_type_c: Signal<Local, Bit>,
    t_type_s: Signal<Local, Bit>,
    t_type_t: Signal<Local, Bit>,
    // T_TYPE is D, and D may come.
    data_legal: Signal<Local, Bit>,
    legal: Signal<Local, Bit>,
    codes: Signal<Local, Bits<64>>,
    o_codes: Signal<Local, Bits<64>>,
}

impl Default for Encoder {
    fn default() -> Self {
        Encoder {
            clock: Default::default(),
            reset: Default::default(),
            xgmii_txd: Default::default(),
            xgmii_txc: Default::default(),
            sync_header: Default::default(),
            payload: Default::default(),
            idle: Default::default(),
            bad_block: Default::default(),
            in_frame: Default::default(),
            is_data: Default::default(),
            coded: Reg::new(Line::LOCAL_FAULT.payload.into()),
            tx_d: Default::default(),
            tx_e: Default::default(),
            left: Default::default(),
            right: Default::default(),
            block: Default::default(),
            takes_data: Default::default(),
            no_error: Default::default(),
            t_type_c: Default::default(),
            t_type_s: Default::default(),
            t_type_t: Default::default(),
            data_legal: Default::default(),
            legal: Default::default(),
            codes: Default::default(),
            o_codes: Default::default(),
        }
    }
}

impl Logic for Encoder {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, is_data, coded, tx_d, tx_e);
        self.is_data.reset.next = self.reset.val();
        self.coded.reset.next = self.reset.val();
        self.tx_d.reset.next = self.reset.val();
        self.tx_e.reset.next = self.reset.val();

        self.left.data.next = self.xgmii_txd.val().get_bits::<32>(0);
        self.left.control.next = self.xgmii_txc.val().get_bits::<4>(0);
        self.right.data.next = self.xgmii_txd.val().get_bits::<32>(32);
        self.right.control.next = self.xgmii_txc.val().get_bits::<4>(4);

        // Figure 49-14: every arrow that does not lead to TX_E.
        self.takes_data.next = self.tx_d.q.val() | self.tx_e.q.val();
        self.no_error.next = !(self.left.has_error.val() | self.right.has_error.val());
        self.t_type_c.next =
            (self.left.is_codes.val() & self.right.is_codes.val() & self.no_error.val())
                | (self.left.is_codes.val() & self.right.is_ordered.val())
                | (self.left.is_ordered.val()
                    & (self.right.is_codes.val() | self.right.is_ordered.val()));
        self.t_type_s.next = (self.left.is_start.val() & self.right.is_data.val())
            | ((self.left.is_codes.val() | self.left.is_ordered.val()) & self.right.is_start.val());
        self.t_type_t.next = (self.left.is_terminate.val() & self.right.is_codes.val())
            | (self.left.is_data.val() & self.right.is_terminate.val());
        self.data_legal.next =
            self.left.is_data.val() & self.right.is_data.val() & self.takes_data.val();
        self.legal.next = (self.t_type_c.val() & !self.tx_d.q.val())
            | (self.t_type_s.val() & !self.takes_data.val())
            | (self.t_type_t.val() & self.takes_data.val())
            | self.data_legal.val();
        // S and D lead to TX_D; a frame that starts has its start in front of data alone.
        self.tx_d.d.next =
            (self.right.is_start.val() | self.right.is_data.val()) & self.legal.val();
        self.tx_e.d.next = !self.legal.val();

        self.codes.next = (bit_cast::<64, 28>(self.left.codes.val()) << 8)
            | (bit_cast::<64, 28>(self.right.codes.val()) << 36);
        self.o_codes.next = 0.into();
        if self.left.is_signal.val() {
            self.o_codes.next = 0x000f_0000_0000_u64.into();
        }
        if self.right.is_signal.val() {
            self.o_codes.next = self.o_codes.val() | 0x00f0_0000_0000_u64;
        }
        self.block.data.next = self.xgmii_txd.val();
        self.block.control.next = self.xgmii_txc.val();
        self.block.codes.next = self.codes.val() | self.o_codes.val();

        self.coded.d.next = self.block.payload.val();
        self.is_data.d.next = self.data_legal.val();

        // Each output is assigned once: it may come back to this block within the same instant
        // (loopback), and a default that is overridden would wake its readers for ever.
        if self.is_data.q.val() {
            self.sync_header.next = 2.into();
        } else {
            self.sync_header.next = 1.into();
        }
        if self.tx_e.q.val() {
            self.payload.next = 0x3c78_f1e3_c78f_1e1e_u64.into();
        } else {
            self.payload.next = self.coded.q.val();
        }
        self.idle.next = (self.coded.q.val() == 0x1e) & !(self.is_data.q.val() | self.tx_e.q.val());
        self.bad_block.next = self.tx_e.q.val();
        self.in_frame.next = self.tx_d.q.val();
    }
}
