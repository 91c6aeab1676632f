//! The 66-bit block of 64B/66B (IEEE 802.3 clause 49.2.4).
//!
//! Bit order, stated once: in every number bit 0 is sent first. The standard prints the header of
//! a control block as `10`, first bit left; as a number it is `0b01`. Payload bits 7:0 of a control
//! block are its block type field.

/// Sync header of a block, two bits, bit 0 sent first. A receiver can meet all four values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SyncHeader(u8);

impl SyncHeader {
    /// Header of a control block.
    pub const CONTROL: SyncHeader = SyncHeader(0b01);
    /// Header of a data block.
    pub const DATA: SyncHeader = SyncHeader(0b10);

    /// The header with these two bits; higher bits are dropped.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Self {
        SyncHeader(bits & 0b11)
    }

    /// The two bits as a number.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// `sh_valid` of clause 49.2.13.2.2: the two bits differ.
    #[must_use]
    pub const fn is_valid(self) -> bool {
        self.0 == 0b01 || self.0 == 0b10
    }
}

/// Block type fields of clause 49, figure 49-7: payload bits 7:0 of a control block.
///
/// `C` is a 7-bit control code, `D` a data octet, `O` a 4-bit ordered-set code, `S` a start, `T` a
/// terminate; lane 0 stands left.
pub mod block_type {
    /// `C0 C1 C2 C3 C4 C5 C6 C7`
    pub const C: u8 = 0x1e;
    /// `C0 C1 C2 C3 O4 D5 D6 D7`
    pub const C_O4: u8 = 0x2d;
    /// `C0 C1 C2 C3 S4 D5 D6 D7`
    pub const C_S4: u8 = 0x33;
    /// `O0 D1 D2 D3 S4 D5 D6 D7`
    pub const O0_S4: u8 = 0x66;
    /// `O0 D1 D2 D3 O4 D5 D6 D7`
    pub const O0_O4: u8 = 0x55;
    /// `S0 D1 D2 D3 D4 D5 D6 D7`
    pub const S0: u8 = 0x78;
    /// `O0 D1 D2 D3 C4 C5 C6 C7`
    pub const O0_C: u8 = 0x4b;
    /// `T0 C1 C2 C3 C4 C5 C6 C7`
    pub const T0: u8 = 0x87;
    /// `D0 T1 C2 C3 C4 C5 C6 C7`
    pub const T1: u8 = 0x99;
    /// `D0 D1 T2 C3 C4 C5 C6 C7`
    pub const T2: u8 = 0xaa;
    /// `D0 D1 D2 T3 C4 C5 C6 C7`
    pub const T3: u8 = 0xb4;
    /// `D0 D1 D2 D3 T4 C5 C6 C7`
    pub const T4: u8 = 0xcc;
    /// `D0 D1 D2 D3 D4 T5 C6 C7`
    pub const T5: u8 = 0xd2;
    /// `D0 D1 D2 D3 D4 D5 T6 C7`
    pub const T6: u8 = 0xe1;
    /// `D0 D1 D2 D3 D4 D5 D6 T7`
    pub const T7: u8 = 0xff;
}

/// One 66-bit block: sync header and 64-bit payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Block {
    /// The two bits that precede the payload on the line and that the scrambler leaves alone.
    pub sync_header: SyncHeader,
    /// 64 bits, bit 0 sent first.
    pub payload: u64,
}

impl Block {
    /// Eight idles: the only block that a message may replace (protocol, section 4).
    pub const IDLE: Block = Block::control(block_type::C as u64);

    /// Local fault ordered sets in both halves: `LBLOCK` of clause 49.2.13.2.1.
    pub const LOCAL_FAULT: Block = Block::control(0x0100_0000_0100_0055);

    /// Eight error characters: `EBLOCK` of clause 49.2.13.2.1.
    pub const ERROR: Block = Block::control(0x3c78_f1e3_c78f_1e1e);

    /// A control block with this payload, whose bits 7:0 are the block type field.
    #[must_use]
    pub const fn control(payload: u64) -> Self {
        Block {
            sync_header: SyncHeader::CONTROL,
            payload,
        }
    }

    /// A data block: eight octets, lane 0 in bits 7:0.
    #[must_use]
    pub const fn data(payload: u64) -> Self {
        Block {
            sync_header: SyncHeader::DATA,
            payload,
        }
    }

    /// Block type field, if this is a control block.
    #[must_use]
    pub fn block_type(self) -> Option<u8> {
        (self.sync_header == SyncHeader::CONTROL).then_some(self.payload as u8)
    }

    /// Whether this is [`Block::IDLE`], eight idles and nothing else: a beacon opportunity.
    #[inline]
    #[must_use]
    pub fn is_idle(self) -> bool {
        self == Block::IDLE
    }
}
