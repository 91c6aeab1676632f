//! Encoder, scrambler, descrambler and decoder in a row, wired as docs/pipeline.md says.

use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::pcs::{BlockLock, Decoder, Descrambler, Encoder, Scrambler};
use dtp_spec::xgmii::{Column, Xgmii};
use dtp_tests::stimulus::{any_frame, lanes, Mac, Random};

/// A PCS looped back on itself: registers TX2, TX3, RX1, RX2.
struct Loop {
    encoder: Encoder,
    scrambler: Scrambler,
    descrambler: Descrambler,
    decoder: Decoder,
    lock: BlockLock,
    locked: bool,
    encoded: Block,
    serdes: Block,
    descrambled: Block,
    coded: Block,
}

impl Loop {
    /// Ticks from XGMII to XGMII: TX2, TX3, RX1, RX2, RX3.
    const LATENCY_TICKS: usize = 5;

    fn new() -> Self {
        Loop {
            encoder: Encoder::new(),
            scrambler: Scrambler::new(),
            descrambler: Descrambler::with_history(0),
            decoder: Decoder::new(),
            lock: BlockLock::default(),
            locked: false,
            encoded: Encoder::RESET,
            serdes: Block::IDLE,
            descrambled: Block::IDLE,
            coded: Block::IDLE,
        }
    }

    /// One edge of every register; `flip` damages the line.
    fn step(&mut self, word: Xgmii, flip: u64) -> Xgmii {
        let rx3 = self.decoder.step(self.coded, self.descrambled, self.locked);
        self.coded = self.descrambled;
        self.descrambled = Block {
            sync_header: self.serdes.sync_header,
            payload: self.descrambler.step(self.serdes.payload ^ flip),
        };
        self.locked = self.lock.step(self.serdes.sync_header).block_lock;
        self.serdes = Block {
            sync_header: self.encoded.sync_header,
            payload: self.scrambler.step(self.encoded.payload),
        };
        self.encoded = self.encoder.step(word);
        rx3.xgmii
    }

    /// These words come back as they went in.
    fn assert_unchanged(&mut self, mut words: Vec<Xgmii>) {
        words.extend([Xgmii::IDLE; Loop::LATENCY_TICKS]);
        let out: Vec<Xgmii> = words.iter().map(|&word| self.step(word, 0)).collect();
        let latency = Loop::LATENCY_TICKS - 1;
        assert_eq!(out[latency..], words[..words.len() - latency]);
    }

    /// A loop that has sent idles until they came back.
    fn locked() -> Self {
        let mut pcs = Loop::new();
        for tick in 0..80 {
            let word = pcs.step(Xgmii::IDLE, 0);
            // 64 headers give the lock, and RX3 sees it one edge later.
            let expected = if tick < 64 {
                Xgmii::LOCAL_FAULT
            } else {
                Xgmii::IDLE
            };
            assert_eq!(word, expected, "tick {tick}");
        }
        pcs
    }
}

#[test]
fn every_length_and_both_start_lanes_come_back_unchanged() {
    let mut random = Random::new(4);
    let mut pcs = Loop::locked();
    for start_lane in [0, 4] {
        let mut mac = Mac::default();
        for length in 60..=1600 {
            if mac.lanes() % 8 != start_lane {
                mac.columns(1, Column::IDLE);
            }
            mac.frame(&any_frame(&mut random, length));
        }
        pcs.assert_unchanged(mac.words());
    }
}

/// A single wrong bit in a block type cannot pass as a good frame.
#[test]
fn a_damaged_block_type_becomes_error() {
    let mut random = Random::new(5);
    for bit in 0..8 {
        let mut pcs = Loop::locked();
        let mut mac = Mac::default();
        mac.frame(&any_frame(&mut random, 64));
        let words = mac.words();
        let mut out = Vec::new();
        for (k, &word) in words.iter().chain(&[Xgmii::IDLE; 8]).enumerate() {
            // The first word, with the start, is on the line two edges later.
            out.push(pcs.step(word, if k == 2 { 1 << bit } else { 0 }));
        }
        assert!(out.contains(&Xgmii::ERROR), "bit {bit}");
        let starts = lanes(&out)
            .iter()
            .filter(|&&lane| lane == (0xfb, true))
            .count();
        assert_eq!(starts, 0, "bit {bit}");
    }
}

#[test]
fn ordered_sets_and_low_power_idle_come_back_unchanged() {
    let mut pcs = Loop::locked();
    let fault = Column {
        data: 0x0200_009c,
        control: 0x1,
    };
    let signal = Column {
        data: 0x0302_015c,
        control: 0x1,
    };
    let lpi = Column {
        data: 0x0606_0606,
        control: 0xf,
    };
    let mut mac = Mac::default();
    for column in [
        fault,
        signal,
        lpi,
        Column::IDLE,
        fault,
        fault,
        signal,
        signal,
        lpi,
        lpi,
    ] {
        mac.columns(1, column);
    }
    for column in [fault, lpi, Column::IDLE] {
        mac.columns(1, column);
        mac.frame(&[0; 60]);
        mac.columns(1, column);
        mac.frame(&[0; 64]);
    }
    pcs.assert_unchanged(mac.words());
}

/// Losing the boundary is local fault at once, and data come again after 64 good headers.
#[test]
fn lost_lock_is_local_fault() {
    let mut pcs = Loop::locked();
    let bad = SyncHeader::from_bits(0b11);
    let lost = (0..100).position(|_| {
        pcs.serdes.sync_header = bad;
        pcs.step(Xgmii::IDLE, 0) == Xgmii::LOCAL_FAULT
    });
    // Sixteen in one window: up to 15 more if they straddle two, and the edge of RX3 itself.
    assert!(
        lost.is_some_and(|ticks| (16..=32).contains(&ticks)),
        "{lost:?}"
    );
    let back = (0..200).position(|_| pcs.step(Xgmii::IDLE, 0) == Xgmii::IDLE);
    assert!(
        back.is_some_and(|ticks| (64..=64 + 32 + 4).contains(&ticks)),
        "{back:?}"
    );
}
