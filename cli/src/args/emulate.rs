//! `dtp emulate`, as typed.

use clap::Subcommand;
use std::path::PathBuf;

const HELP: &str = "\
Examples:
  dtp emulate                         two hosts, h1 and h2, at a switch s0
  dtp emulate my-network.toml         your network (`dtp sim new` writes one to begin from)
  dtp emulate tell cut h1 s0          in another terminal: the cable carries nothing; restore h1 s0 joins it again
  dtp emulate tell errors h1 s0 1e-6  its bits flip with this probability; 0 ends that
  dtp emulate tell drift h1 -50       an oscillator is 50 ppm too slow from now on
  dtp emulate tell remove h2          the device is pulled out of its slot; insert h2 puts it back
  dtp emulate tell status             devices, ports, cables, and how fast time goes

Exit status: 0 it ended as asked, 2 it could not start or do as it was told.";

/// `dtp emulate`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP, args_conflicts_with_subcommands = true)]
pub struct Emulate {
    /// Tell a running emulator what goes wrong.
    #[command(subcommand)]
    pub tell: Option<Tell>,
    /// Scenario: a built-in name (see `dtp sim ls`) or a TOML file [default: two hosts at a switch]
    pub scenario: Option<String>,
    /// Folder of the sockets [default: one of yours, $DTP_EMULATOR if that is set]
    #[arg(long, value_name = "FOLDER")]
    pub dir: Option<PathBuf>,
}

/// Verbs of `dtp emulate`.
#[derive(Debug, Subcommand)]
pub enum Tell {
    /// Tell a running emulator: cut A B, restore A B, errors A B RATE, drift A PPM, remove A, insert A, status
    Tell {
        /// The command
        #[arg(required = true, allow_hyphen_values = true, value_name = "WORD")]
        words: Vec<String>,
        /// Folder of the sockets [default: one of yours, $DTP_EMULATOR if that is set]
        #[arg(long, value_name = "FOLDER")]
        dir: Option<PathBuf>,
    },
}
