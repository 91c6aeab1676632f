//! `dtp boundary`, as typed.

use super::format::Format;
use super::link::{Doing, Role};
use super::target::Target;
use clap::{Subcommand, ValueEnum};

const SET_HELP: &str = "\
If the mode or the parent changes, all ports are off for a moment and synchronise anew.

Examples:
  dtp boundary set --mode tree --parent 0      follow what is behind port 0 alone
  dtp boundary set --mode fastest              the largest counter leads, wherever it is
  dtp boundary set --role 2=lead --dry-run     nothing behind port 2 can move us; what would be written";

/// Verbs of `dtp boundary`.
#[derive(Debug, Subcommand)]
pub enum Boundary {
    /// Show whom a device follows: mode, parent, roles by port
    Show(Show),
    /// Set mode, parent and roles, in the order that sessions need
    Set(Set),
}

/// `dtp boundary show`.
#[derive(Debug, clap::Args)]
pub struct Show {
    /// Which device.
    #[command(flatten)]
    pub target: Target,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp boundary set`.
#[derive(Debug, clap::Args)]
#[command(after_help = SET_HELP, group = clap::ArgGroup::new("setting").required(true).multiple(true))]
pub struct Set {
    /// Which device.
    #[command(flatten)]
    pub target: Target,
    /// What the device follows [default: as it is, or tree with --parent]
    #[arg(long, value_name = "MODE", group = "setting")]
    pub mode: Option<Mode>,
    /// Mode tree: the port that is followed
    #[arg(long, value_name = "PORT", group = "setting")]
    pub parent: Option<u8>,
    /// Role of a port, such as 2=lead; again for more ports
    #[arg(long, value_name = "PORT=ROLE", group = "setting", value_parser = role)]
    pub role: Vec<(u8, Role)>,
    /// How.
    #[command(flatten)]
    pub doing: Doing,
}

/// Modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// The largest counter leads
    Fastest,
    /// The parent port alone is followed
    Tree,
}

fn role(text: &str) -> Result<(u8, Role), String> {
    let rule = "it is PORT=ROLE such as 2=lead, with both, lead, follow or off";
    let (port, role) = text.split_once('=').ok_or(rule)?;
    let port = port.parse().map_err(|_| rule)?;
    let role = Role::from_str(role, false).map_err(|_| rule)?;
    Ok((port, role))
}
