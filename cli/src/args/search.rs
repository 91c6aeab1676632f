//! `dtp sim search`, as typed.

use clap::ValueEnum;
use std::path::PathBuf;

const HELP: &str = "\
Examples:
  dtp sim search                              pairs, rows of three, and larger networks
  dtp sim search pair --effort 4 --out worst  many corners of a pair; files of the worst in worst/
  dtp sim run worst/pair-5000-1.toml          the same run again: the same number

Exit status: 0 every limit holds, 1 some limit was passed, 2 wrong usage or a bad file,
130 interrupted: what was found until then is told.";

/// `dtp sim search`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub struct Search {
    /// What to search [default: all]
    pub shapes: Vec<Shape>,
    /// 1 to 8: places of each gap, random steps and seeds; time grows with its square
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u64).range(1..=8))]
    pub effort: u64,
    /// Seed of the random steps
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Write the scenario of each least slack into this directory
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Kinds of networks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shape {
    /// Two devices: classes exhaustively, corners, climbing
    Pair,
    /// Three in a row: the same
    Row,
    /// A line of seven, a ring, a tree, a fat tree, idle and loaded: adversarial and random coins
    Network,
}
