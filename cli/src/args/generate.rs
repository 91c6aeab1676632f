//! `dtp generate`, as typed.

use clap::Subcommand;
use clap_complete::Shell;
use std::path::PathBuf;

/// Verbs of `dtp generate`.
#[derive(Debug, Subcommand)]
pub enum Generate {
    /// Print the completions of a shell
    Completions {
        /// For which shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Write manual pages, one for each command
    Man {
        /// Folder that they are written into
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
    },
}
