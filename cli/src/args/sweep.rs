//! `dtp sim sweep`

use crate::args::over::Over;
use dtp_sim::error::SimError;
use dtp_sim::sweep::plan::Seeds;
use dtp_sim::sweep::vary::Vary;
use std::num::NonZeroUsize;
use std::path::PathBuf;

const HELP: &str = "\
Examples:
  dtp sim sweep paper-jumbo --seeds 1..100 --out jumbo.jsonl
  dtp sim sweep paper-jumbo --seeds 1..100 --out jumbo.jsonl --resume      after an interruption
  dtp sim sweep paper-mtu1500 --seeds 1..8 --vary dtp.beacon_interval_ticks=200..1200:200
  dtp sim sweep my.toml --seeds 1..8 --vary profile=dtp,paper --vary load.utilisation=0.0..1.0:0.25

  mpirun -n 64 dtp sim sweep my.toml --seeds 1..9999 --out my.jsonl --mpi  on many machines

Every combination of the values of --vary is run with every seed. Ranges include both ends.

Exit status: 0 every check of every run passed, 1 some check failed, 2 wrong usage, a bad file or
results that cannot be written, 130 interrupted (what had ended is kept and summed up).";

/// `dtp sim sweep`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub struct Sweep {
    /// Scenario: a TOML file, or the name of a built-in one (see `dtp sim ls`)
    #[arg(default_value = "paper-mtu1500")]
    pub scenario: String,
    /// Seeds, both ends included
    #[arg(long, value_name = "A..B", value_parser = seeds, allow_hyphen_values = true)]
    pub seeds: Seeds,
    /// Values of a key of the scenario: key=from..to, key=from..to:step, or key=one,another
    #[arg(long, value_name = "KEY=VALUES", value_parser = vary)]
    pub vary: Vec<Vary>,
    /// What is laid over the scenario in every run.
    #[command(flatten)]
    pub over: Over,
    /// Runs at the same time [default: one for every core]
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
    /// Write one line of JSON for every run as it ends; `-` for standard output
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Go on with the file of --out: runs that are in it are not done again
    #[arg(long, requires = "out")]
    pub resume: bool,
    /// Spread over the processes that mpirun started, each with --jobs runs at a time [default: 1]
    #[arg(long)]
    pub mpi: bool,
    /// A process that is silent for so long is taken as lost and its runs are done by others
    #[arg(long, value_name = "SECONDS", default_value_t = 30, requires = "mpi", value_parser = clap::value_parser!(u64).range(1..))]
    pub mpi_timeout: u64,
    /// Write the summary as JSON; `-` for standard output
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Write a page with tables and charts that needs nothing else, for any browser
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write the charts as SVG files into this folder
    #[arg(long, value_name = "FOLDER")]
    pub svg: Option<PathBuf>,
}

fn seeds(text: &str) -> Result<Seeds, String> {
    text.parse().map_err(|error: SimError| error.to_string())
}

fn vary(text: &str) -> Result<Vary, String> {
    text.parse().map_err(|error: SimError| error.to_string())
}
