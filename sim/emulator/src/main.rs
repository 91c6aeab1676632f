//! `dtp-emulator`: a simulated network whose devices are PCI devices behind sockets.

use clap::{Parser, Subcommand};
use dtp_emulator::error::EmulatorError;
use dtp_emulator::run::{Ended, Running};
use dtp_emulator::serve::socket;
use dtp_emulator::{control, run};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

/// A DTP network without hardware: devices of a simulated network, in real time, as PCI devices behind vfio-user
/// sockets.
#[derive(Parser)]
#[command(name = "dtp-emulator", version)]
struct Args {
    /// Folder of the sockets
    #[arg(long, global = true, default_value = "dtp-emulator.sockets")]
    dir: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run a network until Ctrl-C, with a socket NAME.sock for each device
    Run {
        /// Scenario: a built-in name or a TOML file, as for `dtp sim run`; without it two hosts at a switch
        scenario: Option<String>,
    },
    /// Tell a running emulator: cut A B, restore A B, errors A B RATE, drift A PPM, remove A, insert A, status
    Tell {
        /// The command
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
        words: Vec<String>,
    },
}

fn main() -> ExitCode {
    let args = Args::parse();
    let done = match args.command {
        Command::Run { scenario } => serve(scenario.as_deref(), &args.dir),
        Command::Tell { words } => {
            control::tell(&args.dir, &words.join(" ")).map(|text| print(&text))
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "dtp-emulator: {error}");
            ExitCode::from(2)
        }
    }
}

/// A reader that has gone is no error.
fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}

fn serve(name: Option<&str>, folder: &Path) -> Result<(), EmulatorError> {
    static STOPPED: AtomicBool = AtomicBool::new(false);
    let scenario = run::scenario(name)?;
    let running = Running::start(&scenario, folder)?;
    let caught = ctrlc::set_handler(|| STOPPED.store(true, Ordering::Relaxed));
    caught.map_err(|error| EmulatorError::System {
        what: "to catch signals",
        reason: error.to_string(),
    })?;
    for name in running.emulator().names() {
        print(&format!("{name} {}\n", socket(folder, name).display()));
    }
    if run::has_frames(&scenario) {
        print(&format!("{}\n", run::NO_FRAMES));
    }
    let slowed = |ppm| print(&format!("{}\n", run::slow(ppm)));
    let ppm = running.emulator().pace_ppm();
    if ppm < 1_000_000 {
        slowed(ppm);
    }
    print("running; Ctrl-C ends it\n");
    if running.run(|| STOPPED.load(Ordering::Relaxed), slowed) == Ended::TimeIsOver {
        print(&format!("{}\n", run::time_is_over()));
    }
    Ok(())
}
