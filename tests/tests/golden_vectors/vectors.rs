//! The files of `tests/data/vectors`, in words whose bit 0 is sent first.

use dtp_spec::block::Block;
use dtp_spec::xgmii::Xgmii;

const IDLE: &str = include_str!("../../data/vectors/idle.txt");
const IEEE_FRAME: &str = include_str!("../../data/vectors/ieee-frame.txt");
const SCRAMBLER: &str = include_str!("../../data/vectors/scrambler-11797.txt");
const ANNEX_74A: &str = include_str!("../../data/vectors/annex74a.txt");

/// Lines of a vector file, made into what `row` reads from their fields; `#` starts a comment line.
///
/// # Panics
/// If the file has not this many lines.
fn rows<T>(text: &str, count: usize, row: impl Fn(&[&str]) -> T) -> Vec<T> {
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let rows: Vec<T> = lines
        .map(|line| row(&line.split_whitespace().collect::<Vec<_>>()))
        .collect();
    assert_eq!(rows.len(), count);
    rows
}

fn hex(field: &str) -> u64 {
    u64::from_str_radix(field, 16).expect("a hexadecimal field")
}

/// One word on its way out.
#[derive(Clone, Copy)]
pub struct Coded {
    pub word: Xgmii,
    pub block: Block,
    pub scrambled: u64,
}

/// Scrambled payloads of idle blocks from reset.
pub fn idle() -> Vec<u64> {
    rows(IDLE, 4, |row| hex(row[0]))
}

/// An Ethernet frame from reset, an idle word before it.
pub fn ieee_frame() -> Vec<Coded> {
    rows(IEEE_FRAME, 11, |row| Coded {
        word: Xgmii {
            control: u8::try_from(hex(row[0])).expect("eight bits"),
            data: hex(row[1]),
        },
        block: match row[2] {
            "ctl" => Block::control(hex(row[3])),
            "data" => Block::data(hex(row[3])),
            other => panic!("sync header {other}"),
        },
        scrambled: hex(row[4]),
    })
}

/// Payloads before and after the scrambler, from reset.
pub fn scrambler_pairs() -> Vec<(u64, u64)> {
    rows(SCRAMBLER, 11_797, |row| (hex(row[0]), hex(row[1])))
}

/// Scrambled idle blocks from an unknown state. The annex prints the leftmost bit first.
pub fn annex_74a() -> Vec<u64> {
    rows(ANNEX_74A, 32, |row| hex(row[0]).reverse_bits())
}
