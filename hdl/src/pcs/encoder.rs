//! Encoder of clause 49.2.5 with the transmit state machine of figure 49-14.

use super::encoder_column::EncoderColumn;
use crate::prelude::*;
use dtp_spec::block::Block as Line;

/// Register TX2: one XGMII word becomes one block.
///
/// Two bits hold the state of figure 49-14: TX_INIT, TX_C and TX_T leave by the same arrows. A word
/// that is illegal, or not legal here, becomes eight `/E/`.
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
    header: Reg<Bits<2>>,
    coded: Reg<Bits<64>>,
    is_idle: Reg<Bit>,
    // TX_D and TX_E.
    tx_d: Reg<Bit>,
    tx_e: Reg<Bit>,
    // Lanes 0 to 3 and 4 to 7.
    left: EncoderColumn,
    right: EncoderColumn,
    // T_TYPE; none of the four is E.
    t_type_c: Signal<Local, Bit>,
    t_type_s: Signal<Local, Bit>,
    t_type_t: Signal<Local, Bit>,
    t_type_d: Signal<Local, Bit>,
    legal: Signal<Local, Bit>,
    octets: Signal<Local, Bits<64>>,
    codes: Signal<Local, Bits<64>>,
    // Block type field and O codes.
    fields: Signal<Local, Bits<64>>,
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
            header: Reg::new(u64::from(Line::LOCAL_FAULT.sync_header.bits()).into()),
            coded: Reg::new(Line::LOCAL_FAULT.payload.into()),
            is_idle: Default::default(),
            tx_d: Default::default(),
            tx_e: Default::default(),
            left: Default::default(),
            right: Default::default(),
            t_type_c: Default::default(),
            t_type_s: Default::default(),
            t_type_t: Default::default(),
            t_type_d: Default::default(),
            legal: Default::default(),
            octets: Default::default(),
            codes: Default::default(),
            fields: Default::default(),
            o_codes: Default::default(),
        }
    }
}

impl Logic for Encoder {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, header, coded, is_idle, tx_d, tx_e);
        self.header.reset.next = self.reset.val();
        self.coded.reset.next = self.reset.val();
        self.is_idle.reset.next = self.reset.val();
        self.tx_d.reset.next = self.reset.val();
        self.tx_e.reset.next = self.reset.val();

        self.left.data.next = self.xgmii_txd.val().get_bits::<32>(0);
        self.left.control.next = self.xgmii_txc.val().get_bits::<4>(0);
        self.right.data.next = self.xgmii_txd.val().get_bits::<32>(32);
        self.right.control.next = self.xgmii_txc.val().get_bits::<4>(4);

        self.t_type_c.next = (self.left.is_codes.val()
            & self.right.is_codes.val()
            & !(self.left.has_error.val() | self.right.has_error.val()))
            | (self.left.is_codes.val() & self.right.is_ordered.val())
            | (self.left.is_ordered.val() & self.right.is_codes.val())
            | (self.left.is_ordered.val() & self.right.is_ordered.val());
        self.t_type_s.next = (self.left.is_start.val() & self.right.is_data.val())
            | ((self.left.is_codes.val() | self.left.is_ordered.val()) & self.right.is_start.val());
        self.t_type_t.next = (self.left.is_terminate.val() & self.right.is_codes.val())
            | (self.left.is_data.val() & self.right.is_terminate.val());
        self.t_type_d.next = self.left.is_data.val() & self.right.is_data.val();

        // Figure 49-14: every arrow that does not lead to TX_E.
        self.legal.next = (self.t_type_c.val() & !self.tx_d.q.val())
            | (self.t_type_s.val() & !self.tx_d.q.val() & !self.tx_e.q.val())
            | ((self.t_type_t.val() | self.t_type_d.val())
                & (self.tx_d.q.val() | self.tx_e.q.val()));
        self.tx_d.d.next = self.legal.val() & (self.t_type_s.val() | self.t_type_d.val());
        self.tx_e.d.next = !self.legal.val();

        self.octets.next = bit_cast::<64, 32>(self.left.octets.val())
            | (bit_cast::<64, 32>(self.right.octets.val()) << 32);
        self.codes.next = (bit_cast::<64, 28>(self.left.codes.val()) << 8)
            | (bit_cast::<64, 28>(self.right.codes.val()) << 36);
        self.o_codes.next = 0.into();
        if self.left.is_signal.val() & self.right.is_signal.val() {
            self.o_codes.next = 0x00ff_0000_0000_u64.into();
        } else if self.left.is_signal.val() {
            self.o_codes.next = 0x000f_0000_0000_u64.into();
        } else if self.right.is_signal.val() {
            self.o_codes.next = 0x00f0_0000_0000_u64.into();
        }

        // Block type field of figure 49-7; a data block has octets there.
        if self.t_type_t.val() {
            if self.xgmii_txc.val().get_bit(0) {
                self.fields.next = 0x87.into();
            } else if self.xgmii_txc.val().get_bit(1) {
                self.fields.next = 0x99.into();
            } else if self.xgmii_txc.val().get_bit(2) {
                self.fields.next = 0xaa.into();
            } else if self.xgmii_txc.val().get_bit(3) {
                self.fields.next = 0xb4.into();
            } else if self.xgmii_txc.val().get_bit(4) {
                self.fields.next = 0xcc.into();
            } else if self.xgmii_txc.val().get_bit(5) {
                self.fields.next = 0xd2.into();
            } else if self.xgmii_txc.val().get_bit(6) {
                self.fields.next = 0xe1.into();
            } else {
                self.fields.next = 0xff.into();
            }
        } else if self.left.is_data.val() {
            self.fields.next = 0.into();
        } else if self.left.is_start.val() {
            self.fields.next = 0x78.into();
        } else if self.left.is_ordered.val() {
            if self.right.is_start.val() {
                self.fields.next = 0x66.into();
            } else if self.right.is_ordered.val() {
                self.fields.next = 0x55.into();
            } else {
                self.fields.next = 0x4b.into();
            }
        } else if self.right.is_start.val() {
            self.fields.next = 0x33.into();
        } else if self.right.is_ordered.val() {
            self.fields.next = 0x2d.into();
        } else {
            self.fields.next = 0x1e.into();
        }

        // A terminate moves the octets before it up by the block type field.
        self.header.d.next = 1.into();
        if !self.legal.val() {
            self.coded.d.next = 0x3c78_f1e3_c78f_1e1e_u64.into();
        } else if self.t_type_t.val() {
            self.coded.d.next = self.fields.val() | (self.octets.val() << 8) | self.codes.val();
        } else {
            self.coded.d.next =
                self.fields.val() | self.octets.val() | self.codes.val() | self.o_codes.val();
            if self.t_type_d.val() {
                self.header.d.next = 2.into();
            }
        }
        self.is_idle.d.next = self.legal.val()
            & self.left.is_codes.val()
            & self.right.is_codes.val()
            & !self.codes.val().any();

        self.sync_header.next = self.header.q.val();
        self.payload.next = self.coded.q.val();
        self.idle.next = self.is_idle.q.val();
    }
}
