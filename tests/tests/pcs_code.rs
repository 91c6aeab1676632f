//! Encoder and decoder against figure 49-7, transcribed and read field by field, bit by bit.

use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::pcs::decoder::decode;
use dtp_spec::pcs::encoder::encode;
use dtp_spec::pcs::{Decoder, Encoder, VectorType};
use dtp_spec::xgmii::Xgmii;
use dtp_tests::stimulus::{any_block, any_word, Random};
use std::collections::BTreeMap;

/// Figure 49-7: block type, then the fields in order of transmission. A letter and a lane: C seven
/// bits, D eight, O four; S and T take no bits; `_n` is n blank bits.
const FIGURE_49_7: [(u8, &str); 15] = [
    (0x1e, "C0 C1 C2 C3 C4 C5 C6 C7"),
    (0x2d, "C0 C1 C2 C3 O4 D5 D6 D7"),
    (0x33, "C0 C1 C2 C3 _4 S4 D5 D6 D7"),
    (0x66, "D1 D2 D3 O0 _4 S4 D5 D6 D7"),
    (0x55, "D1 D2 D3 O0 O4 D5 D6 D7"),
    (0x78, "S0 D1 D2 D3 D4 D5 D6 D7"),
    (0x4b, "D1 D2 D3 O0 C4 C5 C6 C7"),
    (0x87, "T0 _7 C1 C2 C3 C4 C5 C6 C7"),
    (0x99, "D0 T1 _6 C2 C3 C4 C5 C6 C7"),
    (0xaa, "D0 D1 T2 _5 C3 C4 C5 C6 C7"),
    (0xb4, "D0 D1 D2 T3 _4 C4 C5 C6 C7"),
    (0xcc, "D0 D1 D2 D3 T4 _3 C5 C6 C7"),
    (0xd2, "D0 D1 D2 D3 D4 T5 _2 C6 C7"),
    (0xe1, "D0 D1 D2 D3 D4 D5 T6 _1 C7"),
    (0xff, "D0 D1 D2 D3 D4 D5 D6 T7"),
];

/// Table 49-1: characters with a seven-bit code.
const TABLE_49_1: [(u8, u8); 9] = [
    (0x07, 0b000_0000),
    (0x06, 0b000_0110),
    (0xfe, 0b001_1110),
    (0x1c, 0b010_1101),
    (0x3c, 0b011_0011),
    (0x7c, 0b100_1011),
    (0xbc, 0b101_0101),
    (0xdc, 0b110_0110),
    (0xf7, 0b111_1000),
];

#[derive(Clone, Copy)]
struct Field {
    kind: char,
    /// Lane, or width of a blank.
    number: usize,
}

fn fields(row: &'static str) -> impl Iterator<Item = Field> {
    row.split(' ').map(|field| Field {
        kind: field.chars().next().expect("a letter"),
        number: field[1..].parse().expect("a lane"),
    })
}

fn width(field: Field) -> usize {
    match field.kind {
        'C' => 7,
        'D' => 8,
        'O' => 4,
        '_' => field.number,
        _ => 0,
    }
}

fn type_of(row: &str) -> VectorType {
    match row {
        row if row.contains('S') => VectorType::S,
        row if row.contains('T') => VectorType::T,
        _ => VectorType::C,
    }
}

/// What a field puts on the line for this character; none if the lane cannot be this field.
fn field_bits(field: Field, octet: u8, control: bool) -> Option<u8> {
    let code = |table: &[(u8, u8)]| table.iter().find(|row| row.0 == octet).map(|row| row.1);
    match (field.kind, control) {
        ('D', false) => Some(octet),
        ('C', true) => code(&TABLE_49_1),
        ('O', true) => code(&[(0x9c, 0x0), (0x5c, 0xf)]),
        ('S', true) => code(&[(0xfb, 0)]),
        ('T', true) => code(&[(0xfd, 0)]),
        _ => None,
    }
}

fn encode_by_figure(word: Xgmii) -> (VectorType, Block) {
    if word.control == 0 {
        return (VectorType::D, Block::data(word.data));
    }
    for (block_type, row) in FIGURE_49_7 {
        let (mut payload, mut position) = (u64::from(block_type), 8);
        let fits = fields(row).all(|field| {
            if field.kind != '_' {
                let lane = field.number;
                match field_bits(field, word.lane(lane), word.is_control(lane)) {
                    Some(bits) => payload |= u64::from(bits).wrapping_shl(position as u32),
                    None => return false,
                }
            }
            position += width(field);
            true
        });
        let error = block_type == 0x1e && (0..8).any(|lane| word.lane(lane) == 0xfe);
        if fits && !error {
            return (type_of(row), Block::control(payload));
        }
    }
    (VectorType::E, Block::ERROR)
}

/// The character and whether it is control, of the bits that a field took from the line.
fn character(field: Field, bits: u8) -> Option<(u8, bool)> {
    let control = |table: &[(u8, u8)]| {
        table
            .iter()
            .find(|row| row.1 == bits)
            .map(|row| (row.0, true))
    };
    match field.kind {
        'D' => Some((bits, false)),
        'C' => control(&TABLE_49_1),
        'O' => control(&[(0x9c, 0x0), (0x5c, 0xf)]),
        'S' => Some((0xfb, true)),
        _ => Some((0xfd, true)),
    }
}

fn decode_by_figure(block: Block) -> (VectorType, Xgmii) {
    const ERROR: (VectorType, Xgmii) = (VectorType::E, Xgmii::ERROR);
    match block.sync_header.bits() {
        0b10 => {
            return (
                VectorType::D,
                Xgmii {
                    data: block.payload,
                    control: 0,
                },
            )
        }
        0b01 => {}
        _ => return ERROR,
    }
    let block_type = block.payload as u8;
    let Some((_, row)) = FIGURE_49_7.into_iter().find(|row| row.0 == block_type) else {
        return ERROR;
    };
    let (mut word, mut position) = (
        Xgmii {
            data: 0,
            control: 0,
        },
        8,
    );
    for field in fields(row) {
        let shifted = block.payload.checked_shr(position as u32).unwrap_or(0);
        let bits = (shifted & ((1 << width(field)) - 1)) as u8;
        position += width(field);
        if field.kind == '_' {
            continue;
        }
        let Some((octet, control)) = character(field, bits) else {
            return ERROR;
        };
        if block_type == 0x1e && octet == 0xfe {
            return ERROR;
        }
        word.data |= u64::from(octet) << (8 * field.number);
        word.control |= u8::from(control) << field.number;
    }
    (type_of(row), word)
}

#[test]
fn every_row_of_the_figure_is_64_bits_and_eight_lanes() {
    for (block_type, row) in FIGURE_49_7 {
        assert_eq!(
            fields(row).map(width).sum::<usize>(),
            56,
            "{block_type:02x}"
        );
        let lanes = fields(row)
            .filter(|field| field.kind != '_')
            .map(|field| 1 << field.number);
        assert_eq!(lanes.sum::<u32>(), 0xff, "{block_type:02x}");
    }
}

/// How often each block type was met; under `None`, data and errors.
#[derive(Default)]
struct Seen(BTreeMap<Option<u8>, u64>);

impl Seen {
    fn count(&mut self, vector_type: VectorType, block: Block) {
        let block_type = block.block_type().filter(|_| vector_type != VectorType::E);
        *self.0.entry(block_type).or_insert(0) += 1;
    }

    fn assert_often(&self) {
        assert_eq!(self.0.len(), FIGURE_49_7.len() + 1, "{:x?}", self.0);
        assert!(self.0.values().all(|&count| count > 1000), "{:x?}", self.0);
    }
}

#[test]
fn encoder_equals_the_figure() {
    let mut random = Random::new(1);
    let mut seen = Seen::default();
    for _ in 0..1_000_000 {
        let word = any_word(&mut random);
        let (t_type, block) = encode(word);
        assert_eq!((t_type, block), encode_by_figure(word), "{word:x?}");
        seen.count(t_type, block);
    }
    seen.assert_often();
}

#[test]
fn decoder_equals_the_figure() {
    let mut random = Random::new(2);
    let mut seen = Seen::default();
    for _ in 0..1_000_000 {
        let block = any_block(&mut random);
        let (r_type, word) = decode(block);
        assert_eq!((r_type, word), decode_by_figure(block), "{block:x?}");
        seen.count(r_type, block);
    }
    seen.assert_often();
}

#[test]
fn decoder_undoes_the_encoder() {
    let mut random = Random::new(3);
    for _ in 0..1_000_000 {
        let word = any_word(&mut random);
        let (t_type, block) = encode(word);
        let expected = if t_type == VectorType::E {
            Xgmii::ERROR
        } else {
            word
        };
        assert_eq!(decode(block), (t_type, expected), "{word:x?}");
    }
}

/// One word of every class that clause 49.2.13.2.3 gives no type.
#[test]
fn illegal_words_become_error() {
    let lanes = |control, data: [u8; 8]| Xgmii {
        data: u64::from_le_bytes(data),
        control,
    };
    let mut illegal = vec![
        lanes(0xff, [0xfe, 7, 7, 7, 7, 7, 7, 7]),
        lanes(0xff, [7, 7, 7, 0x42, 7, 7, 7, 7]),
        lanes(0x01, [7, 1, 2, 3, 4, 5, 6, 7]),
        lanes(0x01, [0x9c, 1, 2, 3, 4, 5, 6, 7]),
        lanes(0xff, [0x9c, 7, 7, 7, 7, 7, 7, 7]),
        lanes(0x11, [0xfb, 0, 0, 0, 0xfb, 0, 0, 0]),
        lanes(0x11, [0x9c, 0, 0, 1, 0xfd, 0, 0, 1]),
        lanes(0xf1, [0x9c, 0, 0, 1, 0xfd, 7, 7, 7]),
        lanes(0x1f, [0xfd, 7, 7, 7, 0xfb, 0x55, 0x55, 0x55]),
        lanes(0xff, [0xfd, 7, 7, 7, 0xfb, 7, 7, 7]),
        lanes(0xfe, [1, 0xfd, 0xfd, 7, 7, 7, 7, 7]),
        lanes(0x81, [0xfb, 1, 2, 3, 4, 5, 6, 0xfd]),
        lanes(0x10, [1, 2, 3, 4, 0xfb, 5, 6, 7]),
    ];
    for lane in [1, 2, 3, 5, 6, 7] {
        let mut octets = [7, 7, 7, 7, 7, 7, 7, 7];
        octets[lane] = 0xfb;
        illegal.push(lanes(0xff >> (7 - lane), octets));
    }
    for lane in 0..7 {
        // Data behind a terminate.
        let mut octets = [7; 8];
        octets[lane] = 0xfd;
        illegal.push(lanes(0x7f << lane & 0x7f, octets));
    }
    for word in illegal {
        let mut encoder = Encoder::new();
        encoder.step(Xgmii::IDLE);
        assert_eq!(encoder.step(word), Block::ERROR, "{word:x?}");
        assert_eq!(encode(word).0, VectorType::E, "{word:x?}");
    }
}

#[test]
fn eblock_and_lblock_decode_to_error_and_local_fault() {
    assert_eq!(
        encode(Xgmii::LOCAL_FAULT),
        (VectorType::C, Block::LOCAL_FAULT)
    );
    assert_eq!(
        decode(Block::LOCAL_FAULT),
        (VectorType::C, Xgmii::LOCAL_FAULT)
    );
    // EBLOCK is the encoding of eight /E/, though it is of type E.
    let codes = (0..8).fold(0x1e, |payload, lane| payload | 0x1e_u64 << (8 + 7 * lane));
    assert_eq!(
        Block::ERROR,
        Block {
            sync_header: SyncHeader::CONTROL,
            payload: codes
        }
    );
    let decoded = Decoder::new().step(Block::ERROR, Block::IDLE, true);
    assert_eq!((decoded.xgmii, decoded.bad_block), (Xgmii::ERROR, true));
}
