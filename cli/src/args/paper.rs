//! `dtp sim paper`, as typed.

use std::path::PathBuf;

const HELP: &str = "\
Examples:
  dtp sim paper                       the table: the paper's number beside ours
  dtp sim paper --json paper.json     the same with every point of the plots
  dtp sim paper --beyond --out .      each choice alone and together; the scenario that breaks 4T

Exit status: 0 done, 2 wrong usage or a file that cannot be written, 130 interrupted: what was
found until then is told.";

/// `dtp sim paper`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub struct Paper {
    /// What each of our choices gains, and where the paper's 4T fails
    #[arg(long)]
    pub beyond: bool,
    /// With --beyond: runs of every choice
    #[arg(long, value_name = "N", default_value_t = 200, requires = "beyond", value_parser = clap::value_parser!(u64).range(1..=100_000))]
    pub runs: u64,
    /// Simulated milliseconds of each run of the table
    #[arg(long, value_name = "MS", default_value_t = 10, value_parser = clap::value_parser!(u64).range(3..=1000))]
    pub duration: u64,
    /// Write all numbers and plots as JSON
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// With --beyond: write the scenario that breaks 4T into this directory
    #[arg(long, value_name = "DIR", requires = "beyond")]
    pub out: Option<PathBuf>,
}
