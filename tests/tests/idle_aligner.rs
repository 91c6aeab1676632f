//! The idle aligner behind a legal MAC: random frames, and every reachable state.

use std::collections::{BTreeMap, BTreeSet};

use dtp_spec::pcs::IdleAligner;
use dtp_spec::xgmii::{character, Column, Xgmii};
use dtp_tests::stimulus::{any_frame, lanes, Mac, Random};

const GAP_BYTES_MIN: usize = 8;

/// Gaps in which a standing demand may stay unserved when a column is held (spec: five at most
/// until it is served).
const GAPS_MAX_HOLDING: usize = 5;

/// Frames, start to last octet, and the gaps between them, /T/ included.
fn frames_and_gaps(words: &[Xgmii]) -> (Vec<Vec<u8>>, Vec<usize>) {
    let (mut frames, mut gaps) = (Vec::new(), Vec::new());
    let mut gap = None;
    for (lane, (octet, control)) in lanes(words).into_iter().enumerate() {
        match (octet, control) {
            (character::START, true) => {
                assert_eq!(lane % 4, 0, "start in lane {lane}");
                gaps.extend(gap.take());
                frames.push(Vec::new());
            }
            (character::TERMINATE, true) => gap = Some(1),
            (octet, false) if gap.is_none() => {
                frames.last_mut().expect("data outside a frame").push(octet);
            }
            _ => gap = gap.map(|bytes| bytes + 1),
        }
    }
    (frames, gaps)
}

fn aligned(words: &[Xgmii], mut align_demand: impl FnMut(usize) -> bool) -> Vec<Xgmii> {
    let mut aligner = IdleAligner::new();
    let flush = [Xgmii::IDLE; 3];
    let stream = words.iter().chain(&flush).enumerate();
    stream
        .map(|(k, &word)| aligner.step(word, align_demand(k)))
        .collect()
}

/// Demands as the port makes them: raised at random, lowered when an idle block has left.
fn check_stream(mac: &Mac, random: &mut Random) {
    let words = mac.words();
    let out = aligned(&words, |_| random.one_in(3));
    let (frames_in, gaps_in) = frames_and_gaps(&words);
    let (frames_out, gaps_out) = frames_and_gaps(&out);
    assert_eq!(frames_out, frames_in);
    assert!(gaps_in.iter().all(|&gap| gap >= 9));
    assert!(
        gaps_out.iter().all(|&gap| gap >= GAP_BYTES_MIN),
        "{gaps_out:?}"
    );
    for (gap_in, gap_out) in gaps_in.iter().zip(&gaps_out) {
        assert!(gap_out.abs_diff(*gap_in) <= 4, "{gap_in} became {gap_out}");
    }
}

#[test]
fn every_length_and_both_start_lanes_pass_whole() {
    let mut random = Random::new(6);
    for start_lane in 0..2 {
        for length in 60..=1600 {
            let mut mac = Mac::with_deficit(random.below(4) as usize);
            mac.columns(4 + start_lane, Column::IDLE);
            for _ in 0..8 {
                mac.frame(&any_frame(&mut random, length));
            }
            check_stream(&mac, &mut random);
        }
    }
}

#[test]
fn mixed_lengths_and_longer_gaps_pass_whole() {
    let mut random = Random::new(7);
    for _ in 0..200 {
        let mut mac = Mac::default();
        for _ in 0..100 {
            let length = 60 + random.below(100) as usize;
            mac.frame(&any_frame(&mut random, length));
            if random.one_in(3) {
                mac.columns(random.below(6) as usize, Column::IDLE);
            }
        }
        check_stream(&mac, &mut random);
    }
}

#[test]
fn ordered_sets_low_power_idle_and_errors_pass_in_order() {
    let marked = |words: &[Xgmii]| -> Vec<Column> {
        let columns = words.iter().flat_map(|word| word.columns());
        columns.filter(|&column| column != Column::IDLE).collect()
    };
    let mut random = Random::new(8);
    for _ in 0..200 {
        let mut mac = Mac::default();
        for k in 0..100 {
            mac.frame(&any_frame(&mut random, 60 + k % 7));
            let column = random.pick(&[
                Column {
                    data: 0x0200_009c | u32::from(k as u8) << 8,
                    control: 0x1,
                },
                Column {
                    data: 0x0606_0606,
                    control: 0xf,
                },
                Column {
                    data: 0xfefe_fefe,
                    control: 0xf,
                },
                Column {
                    data: 0x0707_0607,
                    control: 0xf,
                },
            ]);
            mac.columns(random.below(3) as usize, column);
            mac.columns(random.below(3) as usize, Column::IDLE);
        }
        let words = mac.words();
        let out = aligned(&words, |_| random.one_in(3));
        assert_eq!(marked(&out), marked(&words));
    }
}

#[test]
fn without_demand_nothing_changes() {
    let mut random = Random::new(9);
    let mut mac = Mac::default();
    for length in 60..200 {
        mac.frame(&any_frame(&mut random, length));
    }
    let words = mac.words();
    assert_eq!(aligned(&words, |_| false)[..words.len()], words);
}

/// Back-to-back frames of length 4 mod 8 from lane 4 have no idle block (protocol, section 6):
/// with the aligner every gap can give one, and the line rate stays.
#[test]
fn frames_of_length_4_mod_8_give_an_idle_block_on_demand() {
    for length in [68, 76, 1516] {
        let mut mac = Mac::default();
        mac.columns(3, Column::IDLE);
        for _ in 0..50 {
            mac.frame(&vec![0x11; length]);
        }
        let words = mac.words();
        let idles = |words: &[Xgmii]| words.iter().filter(|&&word| word == Xgmii::IDLE).count();
        assert_eq!(
            idles(&words),
            2,
            "before the first frame and behind the last alone"
        );
        let out = aligned(&words, |_| true);
        assert!(idles(&out[..words.len()]) >= 50);
        let out = aligned(&words, |k| k % 64 < 32);
        assert_eq!(frames_and_gaps(&out).0, frames_and_gaps(&words).0);
    }
}

/// Where MAC and aligner stand in the middle of a frame: all that the future depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Moment {
    holding: bool,
    /// Columns sent into the current word, 0 or 1.
    odd: bool,
    deficit_idle: usize,
}

/// The end of a frame and its gap, then the start of the next, from a moment: 0 to 7 octets past
/// two words of data, and so many idle columns over the least gap.
fn next_gap(from: Moment, octets: usize, columns: usize) -> (Vec<Xgmii>, Moment) {
    let mut mac = Mac::with_deficit(from.deficit_idle);
    mac.columns(usize::from(from.odd), Column::IDLE);
    mac.start(&vec![0x22; 8 + octets]);
    mac.end();
    mac.columns(columns, Column::IDLE);
    let odd = mac.lanes() % 8 == 4;
    let deficit_idle = mac.deficit_idle();
    mac.start(&[0x33; 16]);
    // The first word has the start of the frame, which stands in the past: data instead.
    let mut words = mac.words();
    words[0] = Xgmii {
        data: 0x2222_2222_2222_2222,
        control: 0,
    };
    words.truncate((mac.lanes() - 8) / 8);
    (
        words,
        Moment {
            holding: false,
            odd,
            deficit_idle,
        },
    )
}

/// An aligner in the middle of a frame, holding a column or not.
fn aligner_at(moment: Moment) -> IdleAligner {
    let mut aligner = IdleAligner::new();
    let data = Column {
        data: 0x2222_2222,
        control: 0,
    };
    let start = Column {
        data: 0x5555_55fb,
        control: 1,
    };
    let words = if moment.holding {
        [Column::IDLE, start]
    } else {
        [start, data]
    };
    aligner.step(Xgmii::from_columns(words), true);
    aligner.step(Xgmii::from_columns([data, data]), true);
    assert_eq!(aligner.is_holding(), moment.holding);
    aligner
}

/// Steps through one gap with a demand a word, and gives where it ends, whether an idle block left
/// and the bytes of the gap that left.
fn pass_gap(from: Moment, words: &[Xgmii], demands: u32) -> (bool, bool, usize) {
    let mut aligner = aligner_at(from);
    let steps = words.iter().enumerate();
    let out: Vec<Xgmii> = steps
        .map(|(k, &word)| aligner.step(word, demands >> k & 1 == 1))
        .collect();
    // One frame's data before the gap: give the parser a start to begin with.
    let start = Xgmii {
        data: 0x5555_5555_5555_55fb,
        control: 1,
    };
    let (_, gaps) = frames_and_gaps(&[&[start], &out[..]].concat());
    assert_eq!(gaps.len(), 1, "{out:x?}");
    (aligner.is_holding(), out.contains(&Xgmii::IDLE), gaps[0])
}

const DIC: [usize; 4] = [0, 1, 2, 3];

fn moments() -> impl Iterator<Item = Moment> {
    let all = [false, true]
        .into_iter()
        .flat_map(|holding| [(holding, false), (holding, true)]);
    all.flat_map(|(holding, odd)| {
        DIC.map(|deficit_idle| Moment {
            holding,
            odd,
            deficit_idle,
        })
    })
}

/// Every state of MAC and aligner, every frame length, gap and pattern of demands.
#[test]
fn no_gap_falls_below_eight_bytes() {
    let mut least = usize::MAX;
    for from in moments() {
        for (octets, columns) in (0..8).flat_map(|o| (0..4).map(move |c| (o, c))) {
            let (words, _) = next_gap(from, octets, columns);
            for demands in 0..1 << words.len() {
                least = least.min(pass_gap(from, &words, demands).2);
            }
        }
    }
    assert_eq!(least, GAP_BYTES_MIN);
}

/// The bound of the module's documentation, from every state and for every sequence of lengths:
/// one gap when nothing is held, five when a column is.
#[test]
fn a_standing_demand_is_served_within_the_bound() {
    let mut worst = BTreeMap::new();
    for first in moments() {
        let mut unserved = BTreeSet::from([first]);
        let mut gaps = 0;
        while !unserved.is_empty() {
            gaps += 1;
            assert!(gaps <= 10, "no bound from {first:?}");
            let mut next = BTreeSet::new();
            for &from in &unserved {
                for (octets, columns) in (0..8).flat_map(|o| (0..3).map(move |c| (o, c))) {
                    let (words, mut to) = next_gap(from, octets, columns);
                    let (holding, served, _) = pass_gap(from, &words, u32::MAX);
                    to.holding = holding;
                    if !served {
                        next.insert(to);
                    }
                }
            }
            unserved = next;
        }
        let most = worst.entry(first.holding).or_insert(0);
        *most = gaps.max(*most);
    }
    assert_eq!(
        worst,
        BTreeMap::from([(false, 1), (true, GAPS_MAX_HOLDING)])
    );
}
