//! `dtp link test`, as typed.

use super::link::{time, Doing, OnePort};
use super::target::PortName;
use std::time::Duration;

const HELP: &str = "\
PRBS31 (IEEE 802.3, clause 49.2.8) takes the place of frames and DTP while the test runs: the link is down for both.
What the ports did before is restored at the end, at Ctrl-C and after an error.

Examples:
  dtp link test emu:h1:0 --peer emu:s0:0 --duration 10s   both ends are of this host: both directions
  dtp link test 03:00.0:0 --loopback                      the port alone; only where its board can clock that
  dtp link test 03:00.0:0 --receive-only                  somebody else sends PRBS31

Exit status: 0 no bit was wrong, or fewer than --limit; 1 more were, or what arrived was no PRBS31;
2 the test could not run; 130 interrupted.";

/// `dtp link test`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP, group = clap::ArgGroup::new("sender").required(true))]
pub struct Test {
    /// Which port.
    #[command(flatten)]
    pub port: OnePort,
    /// The port at the other end of the cable, if it is of this host too: DEVICE:NUMBER
    #[arg(long, value_name = "DEVICE:NUMBER", group = "sender")]
    pub peer: Option<PortName>,
    /// The port hears itself (serdes loopback); ask the maker of the board whether it can give both sides one clock
    #[arg(long, group = "sender")]
    pub loopback: bool,
    /// Check alone: somebody else sends
    #[arg(long, group = "sender")]
    pub receive_only: bool,
    /// How long
    #[arg(long, value_name = "TIME", default_value = "10s", value_parser = time)]
    pub duration: Duration,
    /// Bit error rate that still passes
    #[arg(long, value_name = "RATE", default_value = "0", value_parser = rate)]
    pub limit: f64,
    /// How.
    #[command(flatten)]
    pub doing: Doing,
}

fn rate(text: &str) -> Result<f64, String> {
    let rate: Option<f64> = text.parse().ok();
    let rate = rate.filter(|rate| (0.0..1.0).contains(rate));
    rate.ok_or_else(|| "a rate is a number from 0 to 1, such as 1e-12".to_owned())
}
