//! CRC-8 of a message field (protocol, section 4), without a clock.

use crate::prelude::*;
use dtp_spec::message::crc8;

/// Bits a, b and c of the CRC (two, if there are no more), out of parities that they share.
///
/// Every bit of the field feeds one, two or all of the three, or none: the bits that feed the same are
/// summed once, which leaves two thirds of the tables that three trees beside each other would take.
#[derive(LogicBlock)]
pub struct CrcBits {
    /// Message field: type in bits 2:0, value in bits 47:3.
    pub field: Signal<In, Bits<48>>,
    /// Bit a.
    pub a: Signal<Out, Bit>,
    /// Bit b.
    pub b: Signal<Out, Bit>,
    /// Bit c.
    pub c: Signal<Out, Bit>,
    feed_only_a: Constant<Bits<48>>,
    feed_only_b: Constant<Bits<48>>,
    feed_a_and_b: Constant<Bits<48>>,
    feed_only_c: Constant<Bits<48>>,
    feed_a_and_c: Constant<Bits<48>>,
    feed_b_and_c: Constant<Bits<48>>,
    feed_all: Constant<Bits<48>>,
    only_a: Signal<Local, Bit>,
    only_b: Signal<Local, Bit>,
    a_and_b: Signal<Local, Bit>,
    only_c: Signal<Local, Bit>,
    a_and_c: Signal<Local, Bit>,
    b_and_c: Signal<Local, Bit>,
    all: Signal<Local, Bit>,
}

impl CrcBits {
    /// These bits of the CRC. The golden model's CRC of each single bit of the field tells what that
    /// bit feeds.
    #[must_use]
    pub fn new(crc_bits: &[u32]) -> Self {
        // The bits of the field that feed those of a, b and c whose bit is set in `pattern`, and no other.
        let feed = |pattern: u32| -> Constant<Bits<48>> {
            let feeds = |field_bit: &u32, crc_bit: &u32| crc8(1 << field_bit) >> crc_bit & 1 == 1;
            let fits = |field_bit: &u32| {
                let fed = crc_bits.iter().zip(0..);
                fed.filter(|(crc_bit, _)| feeds(field_bit, crc_bit))
                    .map(|(_, place)| 1 << place)
                    .sum::<u32>()
                    == pattern
            };
            let mask: u64 = (0..48).filter(fits).map(|field_bit| 1 << field_bit).sum();
            Constant::new(mask.into())
        };
        CrcBits {
            field: Default::default(),
            a: Default::default(),
            b: Default::default(),
            c: Default::default(),
            feed_only_a: feed(1),
            feed_only_b: feed(2),
            feed_a_and_b: feed(3),
            feed_only_c: feed(4),
            feed_a_and_c: feed(5),
            feed_b_and_c: feed(6),
            feed_all: feed(7),
            only_a: Default::default(),
            only_b: Default::default(),
            a_and_b: Default::default(),
            only_c: Default::default(),
            a_and_c: Default::default(),
            b_and_c: Default::default(),
            all: Default::default(),
        }
    }
}

impl Logic for CrcBits {
    #[hdl_gen]
    fn update(&mut self) {
        self.only_a.next = (self.field.val() & self.feed_only_a.val()).xor();
        self.only_b.next = (self.field.val() & self.feed_only_b.val()).xor();
        self.a_and_b.next = (self.field.val() & self.feed_a_and_b.val()).xor();
        self.only_c.next = (self.field.val() & self.feed_only_c.val()).xor();
        self.a_and_c.next = (self.field.val() & self.feed_a_and_c.val()).xor();
        self.b_and_c.next = (self.field.val() & self.feed_b_and_c.val()).xor();
        self.all.next = (self.field.val() & self.feed_all.val()).xor();
        self.a.next = self.only_a.val() ^ self.a_and_b.val() ^ self.a_and_c.val() ^ self.all.val();
        self.b.next = self.only_b.val() ^ self.a_and_b.val() ^ self.b_and_c.val() ^ self.all.val();
        self.c.next = self.only_c.val() ^ self.a_and_c.val() ^ self.b_and_c.val() ^ self.all.val();
    }
}

/// Payload bits 55:8 in, payload bits 63:56 out.
///
/// The start value is zero, so every bit of the CRC is the parity of some bits of the field: three
/// look-up tables deep.
#[derive(LogicBlock)]
pub struct Crc8 {
    /// Message field: type in bits 2:0, value in bits 47:3.
    pub field: Signal<In, Bits<48>>,
    /// CRC-8, highest power in bit 0.
    pub crc: Signal<Out, Bits<8>>,
    // Of all ways to take the bits together one of those with the least tables.
    bits_014: CrcBits,
    bits_256: CrcBits,
    bits_37: CrcBits,
    bit_0: Signal<Local, Bits<1>>,
    bit_1: Signal<Local, Bits<1>>,
    bit_2: Signal<Local, Bits<1>>,
    bit_3: Signal<Local, Bits<1>>,
    bit_4: Signal<Local, Bits<1>>,
    bit_5: Signal<Local, Bits<1>>,
    bit_6: Signal<Local, Bits<1>>,
    bit_7: Signal<Local, Bits<1>>,
}

impl Default for Crc8 {
    fn default() -> Self {
        Crc8 {
            field: Default::default(),
            crc: Default::default(),
            bits_014: CrcBits::new(&[0, 1, 4]),
            bits_256: CrcBits::new(&[2, 5, 6]),
            bits_37: CrcBits::new(&[3, 7]),
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
        self.bits_014.field.next = self.field.val();
        self.bits_256.field.next = self.field.val();
        self.bits_37.field.next = self.field.val();
        self.bit_0.next = self.bits_014.a.val().into();
        self.bit_1.next = self.bits_014.b.val().into();
        self.bit_2.next = self.bits_256.a.val().into();
        self.bit_3.next = self.bits_37.a.val().into();
        self.bit_4.next = self.bits_014.c.val().into();
        self.bit_5.next = self.bits_256.b.val().into();
        self.bit_6.next = self.bits_256.c.val().into();
        self.bit_7.next = self.bits_37.b.val().into();
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
