//! `dtp sim paper`, as typed.

use dtp_sim::paper::DURATION_FS_MIN;
use dtp_sim::time::{parse_duration, FS_PER_S};
use std::path::PathBuf;

const HELP: &str = "\
Examples:
  dtp sim paper                       the table: the paper's number beside ours
  dtp sim paper --html paper.html     the same with charts: distributions, DTP and PTP over time
  dtp sim paper --json paper.json     the same with every point of the charts
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
    /// Simulated time of each run of the table: 3ms to 1s
    #[arg(long, value_name = "TIME", default_value = "10ms", conflicts_with = "beyond", value_parser = duration)]
    pub duration: u64,
    /// Write all numbers and plots as JSON
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Write a page with tables and charts that needs nothing else, for any browser
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write the charts of the table as SVG files into this folder
    #[arg(long, value_name = "FOLDER", conflicts_with = "beyond")]
    pub svg: Option<PathBuf>,
    /// With --beyond: write the scenario that breaks 4T into this directory
    #[arg(long, value_name = "DIR", requires = "beyond")]
    pub out: Option<PathBuf>,
}

/// Femtoseconds.
fn duration(text: &str) -> Result<u64, String> {
    let fs = parse_duration(text).map_err(|error| error.to_string())?;
    if (DURATION_FS_MIN..=FS_PER_S).contains(&fs) {
        Ok(fs)
    } else {
        Err("a run of the table takes 3ms to 1s".to_owned())
    }
}
