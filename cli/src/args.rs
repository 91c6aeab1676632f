//! What was typed.

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The Datacenter Time Protocol: one counter in every device, kept within 4T a hop by the physical
/// layer.
#[derive(Debug, Parser)]
#[command(name = "dtp", version, arg_required_else_help = true)]
pub struct Args {
    /// What it is about.
    #[command(subcommand)]
    pub noun: Noun,
}

/// Nouns.
#[derive(Debug, Subcommand)]
pub enum Noun {
    /// Simulated networks
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
}

/// `dtp sim run`.
#[derive(Debug, clap::Args)]
pub struct Run {
    /// Scenario: a TOML file, or the name of a built-in one (see `dtp sim ls`)
    #[arg(default_value = "paper-mtu1500")]
    pub scenario: String,
    /// Load every link with the frames of this pcap or pcapng file
    #[arg(long, value_name = "FILE")]
    pub pcap: Option<String>,
    /// Seed of every random choice
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub seed: Option<u64>,
    /// Simulated time, such as 20ms or 1.5s
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = duration)]
    pub duration: Option<String>,
    /// Write the report as JSON (schema 1); `-` for standard output
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Whose choices the devices make
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
