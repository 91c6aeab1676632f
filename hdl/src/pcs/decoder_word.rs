//! A block as an XGMII word.

use super::block_shape::BlockShape;
use super::decoder_lane::DecoderLane;
use crate::prelude::*;

/// Reads figure 49-7 from right to left, for a block that is known to be valid. Combinational.
#[derive(LogicBlock, Default)]
pub struct DecoderWord {
    /// Payload, bit 0 came first.
    pub payload: Signal<In, Bits<64>>,
    /// Bits 7:4 of the block type field, zero for a data block.
    pub high: Signal<In, Bits<4>>,
    /// Lane i in bits 8i+7:8i.
    pub data: Signal<Out, Bits<64>>,
    lanes: [DecoderLane; 8],
    shape: BlockShape,
    // What lanes carry that are neither octet nor code, as the lanes number it.
    lane_0: Signal<Local, Bits<4>>,
    lane_4: Signal<Local, Bits<4>>,
}

impl Logic for DecoderWord {
    #[hdl_gen]
    fn update(&mut self) {
        self.shape.high.next = self.high.val();

        self.lanes[0].octet.next = self.payload.val().get_bits::<8>(0);
        self.lanes[1].octet.next = self.payload.val().get_bits::<8>(8);
        self.lanes[2].octet.next = self.payload.val().get_bits::<8>(16);
        self.lanes[3].octet.next = self.payload.val().get_bits::<8>(24);
        self.lanes[4].octet.next = self.payload.val().get_bits::<8>(32);
        self.lanes[5].octet.next = self.payload.val().get_bits::<8>(40);
        self.lanes[6].octet.next = self.payload.val().get_bits::<8>(48);
        self.lanes[7].octet.next = self.payload.val().get_bits::<8>(56);
        self.lanes[0].octet_above.next = self.payload.val().get_bits::<8>(8);
        self.lanes[1].octet_above.next = self.payload.val().get_bits::<8>(16);
        self.lanes[2].octet_above.next = self.payload.val().get_bits::<8>(24);
        self.lanes[3].octet_above.next = self.payload.val().get_bits::<8>(32);
        self.lanes[4].octet_above.next = self.payload.val().get_bits::<8>(40);
        self.lanes[5].octet_above.next = self.payload.val().get_bits::<8>(48);
        self.lanes[6].octet_above.next = self.payload.val().get_bits::<8>(56);
        // Lane 7 never carries data of a block with a terminate.
        self.lanes[7].octet_above.next = self.payload.val().get_bits::<8>(56);
        self.lanes[0].code.next = self.payload.val().get_bits::<7>(8);
        self.lanes[1].code.next = self.payload.val().get_bits::<7>(15);
        self.lanes[2].code.next = self.payload.val().get_bits::<7>(22);
        self.lanes[3].code.next = self.payload.val().get_bits::<7>(29);
        self.lanes[4].code.next = self.payload.val().get_bits::<7>(36);
        self.lanes[5].code.next = self.payload.val().get_bits::<7>(43);
        self.lanes[6].code.next = self.payload.val().get_bits::<7>(50);
        self.lanes[7].code.next = self.payload.val().get_bits::<7>(57);

        // Terminates; in lanes 0 and 4 also starts and ordered sets.
        for i in 0..8 {
            self.lanes[i].is_octet.next = self.shape.octets.val().get_bit(i);
            self.lanes[i].is_octet_above.next = self.shape.octets_above.val().get_bit(i);
            self.lanes[i].is_code.next = self.shape.codes.val().get_bit(i);
        }
        self.lane_0.next = 15.into();
        if self.shape.s0.val() {
            self.lane_0.next = 10.into();
        } else if self.shape.o0.val() {
            self.lane_0.next = 6.into();
            if self.payload.val().get_bit(32) {
                self.lane_0.next = 4.into();
            }
        }
        self.lane_4.next = 15.into();
        if self.shape.s4.val() {
            self.lane_4.next = 10.into();
        } else if self.shape.o4.val() {
            self.lane_4.next = 6.into();
            if self.payload.val().get_bit(36) {
                self.lane_4.next = 4.into();
            }
        }
        self.lanes[0].other.next = self.lane_0.val();
        self.lanes[1].other.next = 15.into();
        self.lanes[2].other.next = 15.into();
        self.lanes[3].other.next = 15.into();
        self.lanes[4].other.next = self.lane_4.val();
        self.lanes[5].other.next = 15.into();
        self.lanes[6].other.next = 15.into();
        self.lanes[7].other.next = 15.into();

        self.data.next = bit_cast::<64, 8>(self.lanes[0].lane.val())
            | (bit_cast::<64, 8>(self.lanes[1].lane.val()) << 8)
            | (bit_cast::<64, 8>(self.lanes[2].lane.val()) << 16)
            | (bit_cast::<64, 8>(self.lanes[3].lane.val()) << 24)
            | (bit_cast::<64, 8>(self.lanes[4].lane.val()) << 32)
            | (bit_cast::<64, 8>(self.lanes[5].lane.val()) << 40)
            | (bit_cast::<64, 8>(self.lanes[6].lane.val()) << 48)
            | (bit_cast::<64, 8>(self.lanes[7].lane.val()) << 56);
    }
}
