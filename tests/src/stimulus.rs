//! Stimulus for the PCS: a legal MAC, and words and blocks that no MAC would send.

use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::xgmii::{character, Column, Xgmii};
use std::collections::VecDeque;

/// Repeatable random numbers: SplitMix64. A test names its seed.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The sequence of this seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Random(seed)
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: u64) -> u64 {
        self.bits() % end
    }

    /// True once in `n` draws on average.
    pub fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    /// One of these.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }
}

/// Words with every kind of damage: mostly legal shapes, with control and data lanes flipped and
/// characters that are rare, reserved or without meaning.
pub fn any_word(random: &mut Random) -> Xgmii {
    const SHAPES: [u8; 14] = [
        0xff, 0x00, 0x01, 0x1f, 0x11, 0xf1, 0xff, 0xfe, 0xfc, 0xf8, 0xf0, 0xe0, 0xc0, 0x80,
    ];
    const CHARACTERS: [u8; 15] = [
        0x07, 0x07, 0x06, 0xfe, 0x1c, 0x3c, 0x7c, 0xbc, 0xdc, 0xf7, 0x9c, 0x5c, 0xfb, 0xfd, 0x00,
    ];
    const HEADS: [u8; 5] = [0xfd, 0xfb, 0x9c, 0x5c, 0x07];
    let mut control = random.pick(&SHAPES);
    if random.one_in(8) {
        control ^= 1 << random.below(8);
    }
    let all_idle = random.one_in(2);
    let data = (0..8).fold(0, |data, lane| {
        let head = lane % 4 == 0 || control == 0xff << lane;
        let octet = match control >> lane & 1 {
            0 => random.bits() as u8,
            _ if head && random.one_in(2) => random.pick(&HEADS),
            _ if all_idle && !random.one_in(64) => character::IDLE,
            _ => random.pick(&CHARACTERS),
        };
        data | u64::from(octet) << (8 * lane)
    });
    Xgmii { data, control }
}

/// Blocks with every kind of damage: valid types with random rest, invalid types and headers.
pub fn any_block(random: &mut Random) -> Block {
    const TYPES: [u8; 16] = [
        0x1e, 0x2d, 0x33, 0x66, 0x55, 0x78, 0x4b, 0x87, 0x99, 0xaa, 0xb4, 0xcc, 0xd2, 0xe1, 0xff,
        0x00,
    ];
    const CODES: [u8; 10] = [0x00, 0x06, 0x1e, 0x2d, 0x33, 0x4b, 0x55, 0x66, 0x78, 0x7f];
    let header = match random.below(40) {
        0 => 0b00,
        1 => 0b11,
        n if n < 10 => 0b10,
        _ => 0b01,
    };
    let mut payload = match random.below(4) {
        0 => random.bits() << 8,
        1 => 0,
        _ => (0..8).fold(0, |rest, lane| {
            let code = if random.one_in(3) {
                random.pick(&CODES)
            } else {
                0
            };
            rest | u64::from(code) << (8 + 7 * lane)
        }),
    };
    if random.one_in(2) {
        // O codes stand in bits 35:32 and 39:36; valid are 0 and 15.
        payload &= !(0xff << 32);
        payload |= random.pick(&[0x00, 0x0f, 0xf0, 0xff]) << 32;
    }
    payload |= u64::from(random.pick(&TYPES));
    Block {
        sync_header: SyncHeader::from_bits(header),
        payload,
    }
}

/// A MAC that respects clause 46: frames start in lane 0 or 4 after a gap, /T/ included, of twelve
/// bytes on average and never below nine, by the deficit idle count of clause 46.3.1.4.
#[derive(Clone, Debug, Default)]
pub struct Mac {
    lanes: Vec<(u8, bool)>,
    deficit_idle: usize,
}

impl Mac {
    /// A MAC with this deficit idle count, 0 to 3, that has sent nothing.
    #[must_use]
    pub fn with_deficit(deficit_idle: usize) -> Self {
        Mac {
            lanes: Vec::new(),
            deficit_idle,
        }
    }

    /// The deficit idle count, 0 to 3.
    #[must_use]
    pub fn deficit_idle(&self) -> usize {
        self.deficit_idle
    }

    /// Whether the next lane is the first of a column.
    #[must_use]
    pub fn at_column(&self) -> bool {
        self.lanes.len() % 4 == 0
    }

    /// Lanes sent.
    #[must_use]
    pub fn lanes(&self) -> usize {
        self.lanes.len()
    }

    /// Columns of control characters or an ordered set between frames.
    pub fn columns(&mut self, count: usize, column: Column) {
        assert!(self.at_column(), "a gap is still open");
        for _ in 0..count {
            for lane in 0..4 {
                let octet = (column.data >> (8 * lane)) as u8;
                self.lanes.push((octet, column.control >> lane & 1 == 1));
            }
        }
    }

    /// A frame, destination address to FCS, and the gap behind it.
    pub fn frame(&mut self, octets: &[u8]) {
        self.start(octets);
        self.end();
    }

    /// Start, preamble and these octets.
    pub fn start(&mut self, octets: &[u8]) {
        assert!(self.at_column(), "a frame starts in lane 0 or 4");
        self.lanes.push((character::START, true));
        self.lanes.extend([(0x55, false); 6]);
        self.lanes.push((0xd5, false));
        self.lanes
            .extend(octets.iter().map(|&octet| (octet, false)));
    }

    /// Terminate and the gap that the deficit idle count gives.
    pub fn end(&mut self) {
        let over = self.lanes.len() % 4;
        let mut gap = 12;
        if self.deficit_idle + over <= 3 {
            gap -= over;
            self.deficit_idle += over;
        } else {
            gap += 4 - over;
            self.deficit_idle -= 4 - over;
        }
        self.lanes.push((character::TERMINATE, true));
        self.lanes.extend(vec![(character::IDLE, true); gap - 1]);
    }

    /// Everything sent, filled up to a whole word with idles.
    #[must_use]
    pub fn words(&self) -> Vec<Xgmii> {
        words(&self.lanes)
    }
}

/// Lanes as words, the last one filled up with idles.
#[must_use]
pub fn words(lanes: &[(u8, bool)]) -> Vec<Xgmii> {
    let word = |chunk: &[(u8, bool)]| {
        (0..8).fold(
            Xgmii {
                data: 0,
                control: 0,
            },
            |word, lane| {
                let (octet, control) = *chunk.get(lane).unwrap_or(&(character::IDLE, true));
                Xgmii {
                    data: word.data | u64::from(octet) << (8 * lane),
                    control: word.control | u8::from(control) << lane,
                }
            },
        )
    };
    lanes.chunks(8).map(word).collect()
}

/// Words as lanes: octet, and whether it is a control character.
#[must_use]
pub fn lanes(words: &[Xgmii]) -> Vec<(u8, bool)> {
    let lanes_of = |&word: &Xgmii| (0..8).map(move |i| (word.lane(i), word.is_control(i)));
    words.iter().flat_map(lanes_of).collect()
}

/// A frame's octets: random, the length as asked.
pub fn any_frame(random: &mut Random, length_octets: usize) -> Vec<u8> {
    (0..length_octets).map(|_| random.bits() as u8).collect()
}

/// An endless stream of words, mostly of a legal MAC with short frames, so that starts, ends and
/// gaps of every kind come often; now and then a damaged word.
#[derive(Clone, Debug, Default)]
pub struct Words {
    coming: VecDeque<Xgmii>,
    deficit_idle: usize,
}

impl Words {
    /// The next word.
    pub fn next(&mut self, random: &mut Random) -> Xgmii {
        loop {
            if let Some(word) = self.coming.pop_front() {
                return damaged(word, random);
            }
            self.coming = self.legal(random).into();
        }
    }

    /// Ten frames and what stands between them.
    fn legal(&mut self, random: &mut Random) -> Vec<Xgmii> {
        const BETWEEN: [Column; 6] = [
            Column::IDLE,
            Column::IDLE,
            Column {
                data: 0x0100_009c,
                control: 0x1,
            },
            Column {
                data: 0x0302_015c,
                control: 0x1,
            },
            Column {
                data: 0x0606_0606,
                control: 0xf,
            },
            Column {
                data: 0x1cfe_bc07,
                control: 0xf,
            },
        ];
        let mut mac = Mac::with_deficit(self.deficit_idle);
        mac.columns(random.below(8) as usize, Column::IDLE);
        for _ in 0..10 {
            let length = 8 + random.below(40) as usize;
            mac.frame(&any_frame(random, length));
            if random.one_in(4) {
                mac.columns(random.below(4) as usize, random.pick(&BETWEEN));
            }
        }
        self.deficit_idle = mac.deficit_idle();
        mac.words()
    }
}

fn damaged(word: Xgmii, random: &mut Random) -> Xgmii {
    match random.below(80) {
        0 => any_word(random),
        1 => Xgmii {
            data: word.data ^ 1 << random.below(64),
            ..word
        },
        2 => Xgmii {
            control: word.control ^ 1 << random.below(8),
            ..word
        },
        _ => word,
    }
}
