//! `dtp device`, as typed.

use super::format::Format;
use super::target::Target;
use clap::Subcommand;

/// Verbs of `dtp device`.
#[derive(Debug, Subcommand)]
pub enum Device {
    /// List devices in slots and emulated ones, with what is missing and the command that mends it
    Ls(Ls),
    /// Show one: identity, build, ports, mode, counter
    Show(Show),
}

/// `dtp device ls`.
#[derive(Debug, clap::Args)]
pub struct Ls {
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp device show`.
#[derive(Debug, clap::Args)]
pub struct Show {
    /// Which device.
    #[command(flatten)]
    pub target: Target,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}
