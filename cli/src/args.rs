//! What was typed.

pub mod boundary;
pub mod clock;
pub mod device;
pub mod emulate;
pub mod format;
pub mod generate;
pub mod line_test;
pub mod link;
mod over;
pub mod paper;
mod record;
pub mod schema;
pub mod search;
mod sweep;
pub mod target;
pub mod topology;

pub use over::Over;
pub use record::Record;
pub use sweep::Sweep;

use clap::{Parser, Subcommand};
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

Exit status: 0 every check passed, 1 some check failed, 2 wrong usage or a bad file,
130 interrupted: what was checked until then is told.";

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
    Sim(Box<Sim>),
    /// Devices of this host, in slots and emulated
    #[command(subcommand)]
    Device(device::Device),
    /// Links: state, delay, rates, settings, tests
    #[command(subcommand)]
    Link(link::Link),
    /// Whom a device follows
    #[command(subcommand)]
    Boundary(boundary::Boundary),
    /// What time it is, and how far that may be off
    #[command(subcommand)]
    Clock(clock::Clock),
    /// The network, by its tables of neighbours: hops, bounds, what is wrong
    Topology(topology::Topology),
    /// Run an emulated network, so that every command works without hardware
    Emulate(emulate::Emulate),
    /// Completions for shells, and manual pages
    #[command(subcommand)]
    Generate(generate::Generate),
    /// Print the JSON Schema of what --json prints
    Schema(schema::Schema),
}

/// Verbs of `dtp sim`.
#[derive(Debug, Subcommand)]
pub enum Sim {
    /// Run a network and check its promises at every instant
    Run(Run),
    /// Search for the worst case: two and three devices exhaustively, larger networks by coins
    Search(search::Search),
    /// The paper's results beside ours, and what lies beyond them
    Paper(paper::Paper),
    /// Run a network with many seeds and settings, on all cores
    Sweep(Sweep),
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
    /// Seed of every random choice [default: the scenario's]
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub seed: Option<u64>,
    /// Write the report as JSON (schema 1); `-` for standard output
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// What is laid over the scenario.
    #[command(flatten)]
    pub over: Over,
    /// What to record.
    #[command(flatten)]
    pub record: Record,
}
