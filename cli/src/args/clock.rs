//! `dtp clock`, as typed.

use super::format::Format;
use super::link::time;
use super::target::Target;
use clap::{Subcommand, ValueEnum};
use std::path::PathBuf;
use std::time::Duration;

const NOW_HELP: &str = "\
Exit status: 0 there are bounds, 1 there are none, 2 there is no clock page.";

const COMPARE_HELP: &str = "\
Runs `ssh HOST dtp clock now --each-line`, and asks it again and again: what the other host says must lie between what this
one said before and after. A contradiction means that one of the clocks is wrong, or of another network.
Exit status: 0 no contradiction, 1 a contradiction or no bounds, 2 the other host cannot be asked.";

const CHECK_HELP: &str = "\
Passes if all readings have bounds, none goes back, and the network goes at the rate of a legal oscillator by the kernel's
clock (CLOCK_MONOTONIC_RAW).
Exit status: 0 it passes, 1 it does not, 2 there is no clock page.";

const UTC_HELP: &str = "\
Needs no rights: dtpd publishes the pages of the clock and of UTC, which any user may read.
Exit status: 0 told, 1 UTC is not known, 2 there is no page.";

/// Verbs of `dtp clock`.
#[derive(Debug, Subcommand)]
pub enum Clock {
    /// Read the counter of a device, and what the read took
    Read(Read),
    /// What time it is, and how far that may be off: the interval of the clock page
    Now(Now),
    /// Compare this host's clock with another host's
    Compare(Compare),
    /// How wide the interval is, and how the sampler goes
    Stats(Stats),
    /// Watch the clock
    Watch(Watch),
    /// Check the clock against one of the kernel's
    Check(Check),
    /// Print UTC as an interval that contains it
    Utc(Utc),
}

/// The clock page.
#[derive(Clone, Debug, clap::Args)]
pub struct Page {
    /// Clock page, which dtpd writes
    #[arg(
        long,
        value_name = "FILE",
        env = "DTP_PAGE",
        hide_env_values = true,
        default_value = dtp_driver::publish::page::DEFAULT_PATH
    )]
    pub page: PathBuf,
}

/// `dtp clock read`.
#[derive(Debug, clap::Args)]
pub struct Read {
    /// Which device.
    #[command(flatten)]
    pub target: Target,
    /// How many reads; the narrowest is told
    #[arg(long, short = 'n', value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub count: u32,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp clock now`.
#[derive(Debug, clap::Args)]
#[command(after_help = NOW_HELP)]
pub struct Now {
    /// Which clock.
    #[command(flatten)]
    pub page: Page,
    /// Answer once for each line that arrives on standard input, as `dtp clock compare` asks
    #[arg(long)]
    pub each_line: bool,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp clock compare`.
#[derive(Debug, clap::Args)]
#[command(after_help = COMPARE_HELP)]
pub struct Compare {
    /// The other host, as ssh takes it
    #[arg(value_name = "HOST", value_parser = host)]
    pub host: String,
    /// Which clock here.
    #[command(flatten)]
    pub page: Page,
    /// How often it is asked
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub rounds: u32,
    /// Command that runs a command on a host; the host and the command are put behind it
    #[arg(
        long,
        value_name = "COMMAND",
        default_value = "ssh -o BatchMode=yes -o ConnectTimeout=5"
    )]
    pub ssh: String,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp clock stats`.
#[derive(Debug, clap::Args)]
pub struct Stats {
    /// Which clock.
    #[command(flatten)]
    pub page: Page,
    /// How long it is read, a thousand times a second
    #[arg(long = "for", value_name = "TIME", default_value = "1s", value_parser = time)]
    pub over: Duration,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp clock watch`.
#[derive(Debug, clap::Args)]
pub struct Watch {
    /// Which clock.
    #[command(flatten)]
    pub page: Page,
    /// Time between two looks
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = time)]
    pub every: Duration,
    /// How many looks [default: until Ctrl-C]
    #[arg(long, short = 'n', value_name = "N")]
    pub count: Option<u64>,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp clock check`.
#[derive(Debug, clap::Args)]
#[command(after_help = CHECK_HELP)]
pub struct Check {
    /// Which clock.
    #[command(flatten)]
    pub page: Page,
    /// Against what
    #[arg(long, value_enum, default_value_t = Against::ClockGettime)]
    pub against: Against,
    /// How long it is read, a thousand times a second
    #[arg(long = "for", value_name = "TIME", default_value = "10s", value_parser = time)]
    pub over: Duration,
    /// How far the rates may be apart, in parts per million: 100 of the network's legal oscillators, the rest of the host's
    #[arg(long, value_name = "PPM", default_value_t = 300, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub tolerance: u32,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// What a clock is checked against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Against {
    /// CLOCK_MONOTONIC_RAW, which nobody steers.
    #[value(name = "clock_gettime")]
    ClockGettime,
}

/// A name that ssh cannot take for an option.
fn host(text: &str) -> Result<String, String> {
    let fine = !text.is_empty() && !text.starts_with('-') && !text.contains(char::is_control);
    match fine {
        true => Ok(text.to_owned()),
        false => Err("a host is a name or an address, and begins with no dash".to_owned()),
    }
}

/// `dtp clock utc`.
#[derive(Debug, clap::Args)]
#[command(after_help = UTC_HELP)]
pub struct Utc {
    /// The clock page.
    #[command(flatten)]
    pub page: Page,
    /// Page of UTC, which dtpd writes
    #[arg(long, value_name = "FILE", default_value = dtp_utc::page::DEFAULT_PATH)]
    pub utc: PathBuf,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}
