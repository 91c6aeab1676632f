//! CRC-8 of a message field (protocol, section 4), without a clock.

use crate::prelude::*;
use dtp_spec::message::crc8;

/// Payload bits 55:8 in, payload bits 63:56 out.
///
/// The start value is zero, so every bit of the CRC is the parity of some bits of the field: eight
/// XOR trees beside each other, three look-up tables deep. The golden model's CRC of each single
/// bit tells which tree that bit belongs to.
#[derive(LogicBlock)]
pub struct Crc8 {
    /// Message field: type in bits 2:0, value in bits 47:3.
    pub field: Signal<In, Bits<48>>,
    /// CRC-8, highest power in bit 0.
    pub crc: Signal<Out, Bits<8>>,
    tap_0: Constant<Bits<48>>,
    tap_1: Constant<Bits<48>>,
    tap_2: Constant<Bits<48>>,
    tap_3: Constant<Bits<48>>,
    tap_4: Constant<Bits<48>>,
    tap_5: Constant<Bits<48>>,
    tap_6: Constant<Bits<48>>,
    tap_7: Constant<Bits<48>>,
    bit_0: Signal<Local, Bits<1>>,
    bit_1: Signal<Local, Bits<1>>,
    bit_2: Signal<Local, Bits<1>>,
    bit_3: Signal<Local, Bits<1>>,
    bit_4: Signal<Local, Bits<1>>,
    bit_5: Signal<Local, Bits<1>>,
    bit_6: Signal<Local, Bits<1>>,
    bit_7: Signal<Local, Bits<1>>,
}

/// The bits of the field whose parity is this bit of the CRC.
fn taps(crc_bit: u32) -> Constant<Bits<48>> {
    let feeds = |field_bit: &u32| crc8(1 << field_bit) >> crc_bit & 1 == 1;
    let mask: u64 = (0..48).filter(feeds).map(|field_bit| 1 << field_bit).sum();
    Constant::new(mask.into())
}

impl Default for Crc8 {
    fn default() -> Self {
        Crc8 {
            field: Default::default(),
            crc: Default::default(),
            tap_0: taps(0),
            tap_1: taps(1),
            tap_2: taps(2),
            tap_3: taps(3),
            tap_4: taps(4),
            tap_5: taps(5),
            tap_6: taps(6),
            tap_7: taps(7),
            bit_0: Default::default(),
            bit_1: Default::default(),
            bit_2: Default::default(),
            bit_3: Default::default(),
            bit_4: Default::default(),
            bit_5: Default::default(),
            bit_6: Default::default(),
            bit_7: Default::default(),
        }
    }
}

impl Logic for Crc8 {
    #[hdl_gen]
    fn update(&mut self) {
        self.bit_0.next = (self.field.val() & self.tap_0.val()).xor().into();
        self.bit_1.next = (self.field.val() & self.tap_1.val()).xor().into();
        self.bit_2.next = (self.field.val() & self.tap_2.val()).xor().into();
        self.bit_3.next = (self.field.val() & self.tap_3.val()).xor().into();
        self.bit_4.next = (self.field.val() & self.tap_4.val()).xor().into();
        self.bit_5.next = (self.field.val() & self.tap_5.val()).xor().into();
        self.bit_6.next = (self.field.val() & self.tap_6.val()).xor().into();
        self.bit_7.next = (self.field.val() & self.tap_7.val()).xor().into();
        self.crc.next = bit_cast::<8, 1>(self.bit_0.val())
            | (bit_cast::<8, 1>(self.bit_1.val()) << 1)
            | (bit_cast::<8, 1>(self.bit_2.val()) << 2)
            | (bit_cast::<8, 1>(self.bit_3.val()) << 3)
            | (bit_cast::<8, 1>(self.bit_4.val()) << 4)
            | (bit_cast::<8, 1>(self.bit_5.val()) << 5)
            | (bit_cast::<8, 1>(self.bit_6.val()) << 6)
            | (bit_cast::<8, 1>(self.bit_7.val()) << 7);
    }
}
