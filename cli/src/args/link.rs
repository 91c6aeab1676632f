//! `dtp link`, as typed.

use super::format::Format;
use super::line_test::Test;
use super::target::{PortName, Target};
use clap::{Subcommand, ValueEnum};
use dtp_spec::port_params::Role as PortRole;
use std::time::Duration;

const LS_HELP: &str = "\
Exit status: 0 told, 1 with --check if a port that should keep time does not, 2 a device cannot be asked.";

const WATCH_HELP: &str = "\
On a terminal the table is drawn anew, elsewhere lines are added; --json prints an object in each line.
Exit status: 0 ended by --count or Ctrl-C, 2 the device cannot be asked any more.";

/// Verbs of `dtp link`.
#[derive(Debug, Subcommand)]
pub enum Link {
    /// List the ports of one device, or of all
    Ls(Ls),
    /// Show a port, with rates over a while
    Show(Show),
    /// Watch the ports of a device
    Watch(Watch),
    /// Switch DTP on at a port
    Up(Up),
    /// Switch DTP off at a port: the link stays, and is transparent
    Down(Down),
    /// Set role, beacon interval or rounds of INIT
    Set(Set),
    /// End the session of a port, clear `faulty` on the device, and measure d anew
    Reset(Down),
    /// Send PRBS31 and count wrong bits
    Test(Test),
}

/// `dtp link ls`.
#[derive(Debug, clap::Args)]
#[command(after_help = LS_HELP)]
pub struct Ls {
    /// Which device.
    #[command(flatten)]
    pub target: Target,
    /// Fail if a port whose role is not off is not synchronised
    #[arg(long)]
    pub check: bool,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// A port and its device.
#[derive(Debug, clap::Args)]
pub struct OnePort {
    /// Port: a number, or DEVICE:NUMBER as `dtp link ls` prints it [default: the only one]
    pub port: Option<PortName>,
    /// Which device.
    #[command(flatten)]
    pub target: Target,
}

/// `dtp link show`.
#[derive(Debug, clap::Args)]
pub struct Show {
    /// Which port.
    #[command(flatten)]
    pub port: OnePort,
    /// How long rates are measured
    #[arg(long = "for", value_name = "TIME", default_value = "200ms", value_parser = time)]
    pub over: Duration,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp link watch`.
#[derive(Debug, clap::Args)]
#[command(after_help = WATCH_HELP)]
pub struct Watch {
    /// Port: a number, or DEVICE:NUMBER [default: all ports of the device]
    pub port: Option<PortName>,
    /// Which device.
    #[command(flatten)]
    pub target: Target,
    /// Time between two looks
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = time)]
    pub every: Duration,
    /// End after so many looks [default: at Ctrl-C]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub count: Option<u64>,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `--dry-run`, and how what was done is told.
#[derive(Debug, clap::Args)]
pub struct Doing {
    /// Say what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp link up`.
#[derive(Debug, clap::Args)]
pub struct Up {
    /// Which port.
    #[command(flatten)]
    pub port: OnePort,
    /// Role to take
    #[arg(long, value_name = "ROLE", default_value = "both")]
    pub role: ActiveRole,
    /// How.
    #[command(flatten)]
    pub doing: Doing,
}

/// `dtp link down` and `dtp link reset`.
#[derive(Debug, clap::Args)]
pub struct Down {
    /// Which port.
    #[command(flatten)]
    pub port: OnePort,
    /// How.
    #[command(flatten)]
    pub doing: Doing,
}

/// `dtp link set`.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("setting").required(true).multiple(true))]
pub struct Set {
    /// Which port.
    #[command(flatten)]
    pub port: OnePort,
    /// What the port does with DTP
    #[arg(long, value_name = "ROLE", group = "setting")]
    pub role: Option<Role>,
    /// Ticks between two BEACONs, 1 to 5000
    #[arg(long, value_name = "TICKS", group = "setting")]
    pub beacon_interval: Option<u64>,
    /// Rounds of INIT of which the largest d is kept, 1 to 63
    #[arg(long, value_name = "N", group = "setting")]
    pub init_rounds: Option<u64>,
    /// How.
    #[command(flatten)]
    pub doing: Doing,
}

/// Roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Role {
    /// Sends and follows
    Both,
    /// Sends but never follows: nothing behind this port can move us
    Lead,
    /// Follows but never sends a BEACON
    Follow,
    /// Transparent
    Off,
}

/// Roles in which a port speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ActiveRole {
    /// Sends and follows
    Both,
    /// Sends but never follows: nothing behind this port can move us
    Lead,
    /// Follows but never sends a BEACON
    Follow,
}

impl From<Role> for PortRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Both => PortRole::Both,
            Role::Lead => PortRole::Lead,
            Role::Follow => PortRole::Follow,
            Role::Off => PortRole::Off,
        }
    }
}

impl From<ActiveRole> for PortRole {
    fn from(role: ActiveRole) -> Self {
        match role {
            ActiveRole::Both => PortRole::Both,
            ActiveRole::Lead => PortRole::Lead,
            ActiveRole::Follow => PortRole::Follow,
        }
    }
}

/// A time such as 200ms or 1.5s, from a millisecond on.
pub fn time(text: &str) -> Result<Duration, String> {
    let fs = dtp_sim::time::parse_duration(text).map_err(|error| error.to_string())?;
    let time = Duration::from_secs_f64(dtp_sim::time::seconds(fs));
    match time >= Duration::from_millis(1) {
        true => Ok(time),
        false => Err("a millisecond is the least".to_owned()),
    }
}
