//! `dtp topology`, as typed.

use clap::ValueEnum;
use std::path::PathBuf;

const HELP: &str = "\
Examples:
  dtp topology                                    the devices of this host, as a tree
  dtp topology --collect > $(hostname).json       the table of this host: what other hosts are asked for
  dtp topology *.json                             many tables together; - reads standard input
  dtp topology --from hosts.txt --format svg      asks the hosts of a list, a line each, over ssh
  dtp topology *.json --between node1 node9       the way between two, and what is promised for them

To make a table takes 0.4 s, in which the extremes of the leads are gathered; whoever watches them meanwhile loses those.
Exit status: 0 nothing is wrong with the network, 1 there are warnings, or no way between the two, 2 wrong usage or a bad file.";

/// How it is to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Look {
    /// Text for people, warnings below
    #[default]
    Tree,
    /// Graphviz
    Dot,
    /// A picture
    Svg,
    /// `dtp schema topology` describes it
    Json,
    /// A row for each link; with --pairs for each pair
    Csv,
}

/// `dtp topology`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub struct Topology {
    /// Collected tables, `-` for standard input [default: ask the devices of this host]
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Ask the hosts of this list, besides files: an ssh destination a line, # begins a comment
    #[arg(long, value_name = "HOST-LIST")]
    pub from: Option<PathBuf>,
    /// The command that reaches a host: its name and `dtp topology --collect` are put behind it
    #[arg(
        long,
        value_name = "COMMAND",
        requires = "from",
        default_value = "ssh -o BatchMode=yes -o ConnectTimeout=5"
    )]
    pub ssh: String,
    /// A host that has not answered after so many seconds is left out
    #[arg(long, value_name = "S", requires = "from", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: u64,
    /// Print the table of this host as JSON (`dtp schema topology-table`), for another `dtp topology`
    #[arg(long, conflicts_with_all = ["files", "from", "format", "json", "csv", "between", "pairs", "root"])]
    pub collect: bool,
    /// How it is to look
    #[arg(long, value_name = "LOOK", value_enum, default_value_t)]
    pub format: Look,
    /// The same as --format json
    #[arg(long, conflicts_with_all = ["format", "csv"])]
    pub json: bool,
    /// The same as --format csv
    #[arg(long, conflicts_with = "format")]
    pub csv: bool,
    /// Tell the way between two devices, by name, host or identity, and what is promised for them
    #[arg(long, num_args = 2, value_names = ["A", "B"], conflicts_with = "pairs")]
    pub between: Option<Vec<String>>,
    /// Tell every pair of devices
    #[arg(long)]
    pub pairs: bool,
    /// Draw from this device on [default: the middle of the network]
    #[arg(long, value_name = "DEVICE")]
    pub root: Option<String>,
}

impl Topology {
    /// How it is to look.
    pub fn look(&self) -> Look {
        match (self.json, self.csv) {
            (true, _) => Look::Json,
            (_, true) => Look::Csv,
            _ => self.format,
        }
    }
}
