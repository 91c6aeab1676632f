//! `dtpd`: samples the DTP device of this host, and tells everybody what time it is.
//!
//! Exit status: 0 ended by a signal, or the configuration is fine; 2 wrong usage, a bad configuration, or it cannot begin.

use clap::Parser;
use dtp_daemon::config::{self, Config};
use dtp_daemon::daemon::{run, Start};
use dtp_daemon::journal::Journal;
use dtp_daemon::slot::Io;
use dtp_driver::backend::any::AnyIo;
use dtp_driver::pci::Sysfs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Wrong usage or a bad file, as clap also exits.
const EXIT_USAGE: u8 = 2;

/// Samples the DTP device of this host, and tells everybody what time it is.
#[derive(Debug, Parser)]
#[command(name = "dtpd", version)]
struct Args {
    /// The configuration
    #[arg(long, short, value_name = "FILE", default_value = config::DEFAULT_PATH)]
    config: PathBuf,
    /// Say whether the configuration is right, and end
    #[arg(long)]
    check: bool,
    /// Write a configuration to begin with: every key, what it means, and its default
    #[arg(long, conflicts_with_all = ["config", "check"])]
    print_default: bool,
}

fn main() -> ExitCode {
    match execute(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "dtpd: {error}");
            ExitCode::from(EXIT_USAGE)
        }
    }
}

fn execute(args: &Args) -> anyhow::Result<()> {
    if args.print_default {
        return print(config::DEFAULT);
    }
    let config = Config::load(&args.config)?;
    if args.check {
        return print(&format!("{}: fine\n", args.config.display()));
    }
    start(&args.config, config)
}

/// A reader that has seen enough is no error.
fn print(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(anyhow::anyhow!("standard output: {error}"))
        }
        _ => Ok(()),
    }
}

fn start(path: &Path, config: Config) -> anyhow::Result<()> {
    let name = config
        .device()
        .map_err(|wrong| anyhow::anyhow!("{}", wrong.reason))?;
    // Whatever the folder is that it was started in.
    let path = std::path::absolute(path)?;
    let journal = Journal::new(&config.log);
    let full = name.full();
    let open = move || {
        let io = AnyIo::open_directly(&Sysfs::default(), &name)?;
        Ok(Box::new(io) as Io)
    };
    let start = Start {
        path,
        config,
        name: full,
        journal,
        open: Box::new(open),
    };
    Ok(run(start)?)
}
