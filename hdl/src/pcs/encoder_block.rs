//! The payload that the encoder makes of a word.

use super::encoder_octet::EncoderOctet;
use crate::prelude::*;

/// Reads figure 49-7 from left to right for a word that is known to be legal: a few bits tell what it
/// is. Combinational.
#[derive(LogicBlock, Default)]
pub struct EncoderBlock {
    /// Lane i in bits 8i+7:8i.
    pub data: Signal<In, Bits<64>>,
    /// Bit i: lane i carries a control character.
    pub control: Signal<In, Bits<8>>,
    /// Control codes of lane i in bits 8+7i+6:8+7i, O codes in bits 39:32, zero elsewhere.
    pub codes: Signal<In, Bits<64>>,
    /// Payload of the block.
    pub payload: Signal<Out, Bits<64>>,
    octets: [EncoderOctet; 8],
    // The word has a terminate, in this lane.
    is_terminate: Signal<Local, Bit>,
    lane: Signal<Local, Bits<3>>,
    from_4: Signal<Local, Bit>,
    from_2_of_4: Signal<Local, Bit>,
    is_odd: Signal<Local, Bit>,
    terminate_type: Signal<Local, Bits<8>>,
    other_type: Signal<Local, Bits<8>>,
    starts_4: Signal<Local, Bit>,
    // Bit i: lane i - 1 carries a control character.
    control_below: Signal<Local, Bits<8>>,
    // Bit i of the control lanes.
    c0: Signal<Local, Bit>,
    c1: Signal<Local, Bit>,
    c2: Signal<Local, Bit>,
    c3: Signal<Local, Bit>,
    c4: Signal<Local, Bit>,
    c5: Signal<Local, Bit>,
    c6: Signal<Local, Bit>,
    c7: Signal<Local, Bit>,
}

impl Logic for EncoderBlock {
    #[hdl_gen]
    fn update(&mut self) {
        self.c0.next = self.control.val().get_bit(0);
        self.c1.next = self.control.val().get_bit(1);
        self.c2.next = self.control.val().get_bit(2);
        self.c3.next = self.control.val().get_bit(3);
        self.c4.next = self.control.val().get_bit(4);
        self.c5.next = self.control.val().get_bit(5);
        self.c6.next = self.control.val().get_bit(6);
        self.c7.next = self.control.val().get_bit(7);
        // In lane 0, fd is the only legal character that ends its frame: 1111..0. has no other.
        self.is_terminate.next = self.c7.val()
            & (!self.c0.val()
                | (self.data.val().get_bit(7)
                    & self.data.val().get_bit(6)
                    & self.data.val().get_bit(5)
                    & !self.data.val().get_bit(1)));
        // Behind a terminate all lanes are control.
        self.from_4.next = !self.c3.val();
        if self.from_4.val() {
            self.from_2_of_4.next = !self.c5.val();
            self.is_odd.next = !self.c4.val();
            if self.from_2_of_4.val() {
                self.is_odd.next = !self.c6.val();
            }
        } else {
            self.from_2_of_4.next = !self.c1.val();
            self.is_odd.next = !self.c0.val();
            if self.from_2_of_4.val() {
                self.is_odd.next = !self.c2.val();
            }
        }
        self.lane.next = 0.into();
        if self.from_4.val() {
            self.lane.next = self.lane.val() | 4;
        }
        if self.from_2_of_4.val() {
            self.lane.next = self.lane.val() | 2;
        }
        if self.is_odd.val() {
            self.lane.next = self.lane.val() | 1;
        }
        if self.lane.val() == 0 {
            self.terminate_type.next = 0x87.into();
        } else if self.lane.val() == 1 {
            self.terminate_type.next = 0x99.into();
        } else if self.lane.val() == 2 {
            self.terminate_type.next = 0xaa.into();
        } else if self.lane.val() == 3 {
            self.terminate_type.next = 0xb4.into();
        } else if self.lane.val() == 4 {
            self.terminate_type.next = 0xcc.into();
        } else if self.lane.val() == 5 {
            self.terminate_type.next = 0xd2.into();
        } else if self.lane.val() == 6 {
            self.terminate_type.next = 0xe1.into();
        } else {
            self.terminate_type.next = 0xff.into();
        }
        // fb and no ordered set in lane 4.
        self.starts_4.next = self.data.val().get_bit(32);
        if self.c7.val() {
            self.other_type.next = 0x4b.into();
            if self.c1.val() {
                self.other_type.next = 0x1e.into();
            }
        } else if !self.c4.val() {
            self.other_type.next = 0x78.into();
        } else if self.c1.val() {
            self.other_type.next = 0x2d.into();
            if self.starts_4.val() {
                self.other_type.next = 0x33.into();
            }
        } else {
            self.other_type.next = 0x55.into();
            if self.starts_4.val() {
                self.other_type.next = 0x66.into();
            }
        }

        self.control_below.next = self.control.val() << 1;
        for i in 0..8 {
            self.octets[i].is_same.next = !self.is_terminate.val() & !self.control.val().get_bit(i);
            self.octets[i].is_below.next =
                self.is_terminate.val() & !self.control_below.val().get_bit(i);
        }
        self.octets[0].codes.next = self.other_type.val();
        self.octets[1].codes.next = self.codes.val().get_bits::<8>(8);
        self.octets[2].codes.next = self.codes.val().get_bits::<8>(16);
        self.octets[3].codes.next = self.codes.val().get_bits::<8>(24);
        self.octets[4].codes.next = self.codes.val().get_bits::<8>(32);
        self.octets[5].codes.next = self.codes.val().get_bits::<8>(40);
        self.octets[6].codes.next = self.codes.val().get_bits::<8>(48);
        self.octets[7].codes.next = self.codes.val().get_bits::<8>(56);
        self.octets[0].same.next = self.data.val().get_bits::<8>(0);
        self.octets[1].same.next = self.data.val().get_bits::<8>(8);
        self.octets[2].same.next = self.data.val().get_bits::<8>(16);
        self.octets[3].same.next = self.data.val().get_bits::<8>(24);
        self.octets[4].same.next = self.data.val().get_bits::<8>(32);
        self.octets[5].same.next = self.data.val().get_bits::<8>(40);
        self.octets[6].same.next = self.data.val().get_bits::<8>(48);
        self.octets[7].same.next = self.data.val().get_bits::<8>(56);
        self.octets[0].below.next = self.terminate_type.val();
        self.octets[1].below.next = self.data.val().get_bits::<8>(0);
        self.octets[2].below.next = self.data.val().get_bits::<8>(8);
        self.octets[3].below.next = self.data.val().get_bits::<8>(16);
        self.octets[4].below.next = self.data.val().get_bits::<8>(24);
        self.octets[5].below.next = self.data.val().get_bits::<8>(32);
        self.octets[6].below.next = self.data.val().get_bits::<8>(40);
        self.octets[7].below.next = self.data.val().get_bits::<8>(48);

        self.payload.next = bit_cast::<64, 8>(self.octets[0].octet.val())
            | (bit_cast::<64, 8>(self.octets[1].octet.val()) << 8)
            | (bit_cast::<64, 8>(self.octets[2].octet.val()) << 16)
            | (bit_cast::<64, 8>(self.octets[3].octet.val()) << 24)
            | (bit_cast::<64, 8>(self.octets[4].octet.val()) << 32)
            | (bit_cast::<64, 8>(self.octets[5].octet.val()) << 40)
            | (bit_cast::<64, 8>(self.octets[6].octet.val()) << 48)
            | (bit_cast::<64, 8>(self.octets[7].octet.val()) << 56);
    }
}
