//! What was typed.

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const EXIT_STATUS: &str = "\
Exit status: 0 all is well, 1 a checked property failed, 2 wrong usage or a bad file.";

const RUN_HELP: &str = "\
Examples:
  dtp sim run                                   the paper's network under full load
  dtp sim run paper-jumbo --seed 7 --json -     jumbo frames, other random choices, as JSON
  dtp sim run my.toml --pcap web.pcap           your network, your traffic
  dtp sim run paper-jumbo --profile paper       what the paper's own choices reach
  dtp sim run --mutant alpha-low                what a broken model looks like

Exit status: 0 every check passed, 1 some check failed, 2 wrong usage or a bad file.";

/// The Datacenter Time Protocol: one counter in every device, kept within 4T a hop by the physical
/// layer.
#[derive(Debug, Parser)]
#[command(name = "dtp", version, arg_required_else_help = true, after_help = EXIT_STATUS)]
pub struct Args {
    /// What it is about.
    #[command(subcommand)]
    pub noun: Noun,
}

/// Nouns.
#[derive(Debug, Subcommand)]
pub enum Noun {
    /// Simulate networks and check the bound
    #[command(subcommand)]
    Sim(Sim),
}

/// Verbs of `dtp sim`.
#[derive(Debug, Subcommand)]
pub enum Sim {
    /// Run a network and check its promises at every instant
    Run(Run),
    /// List the built-in scenarios
    Ls,
    /// Print a scenario that names every key, with comments, to begin from
    New,
    /// Print the JSON Schema of a scenario, for editors and checks
    Schema,
}

/// `dtp sim run`.
#[derive(Debug, clap::Args)]
#[command(after_help = RUN_HELP)]
pub struct Run {
    /// Scenario: a TOML file, or the name of a built-in one (see `dtp sim ls`)
    #[arg(default_value = "paper-mtu1500")]
    pub scenario: String,
    /// Load every link with the frames of this pcap or pcapng file
    #[arg(long, value_name = "FILE")]
    pub pcap: Option<String>,
    /// Seed of every random choice [default: the scenario's]
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub seed: Option<u64>,
    /// Simulated time, such as 20ms or 1.5s [default: the scenario's]
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = duration)]
    pub duration: Option<String>,
    /// Write the report as JSON (schema 1); `-` for standard output
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Whose choices the devices make [default: the scenario's]
    #[arg(long, value_name = "PROFILE")]
    pub profile: Option<Profile>,
    /// Break the model in one place; `list` names each mutant and the check that must catch it
    #[arg(long, value_name = "NAME")]
    pub mutant: Option<String>,
}

/// `--profile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Profile {
    /// Four sampling phases, 16 INITs, d in units, beacons on a jump
    Dtp,
    /// The paper's: one sampling phase, one INIT, d in whole ticks
    Paper,
}

fn duration(text: &str) -> Result<String, String> {
    let checked = dtp_sim::time::parse_duration(text).map_err(|error| error.to_string());
    checked.map(|_| text.to_owned())
}
