//! `dtp-emulator`: a simulated network whose devices are PCI devices behind sockets.

use clap::{Parser, Subcommand};
use dtp_emulator::error::EmulatorError;
use dtp_emulator::serve::{socket, Emulator};
use dtp_emulator::{control, network};
use dtp_sim::scenario::{Scenario, ScenarioFile};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc;

/// What it runs if nobody says: two hosts at a switch.
const DEFAULT: &str = include_str!("../scenarios/three.toml");

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
        Command::Run { scenario } => run(scenario.as_deref(), &args.dir),
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

fn load(name: Option<&str>) -> Result<Scenario, EmulatorError> {
    let file = match name {
        Some(name) => ScenarioFile::load(name)?,
        None => ScenarioFile::parse("three", DEFAULT)?,
    };
    Ok(file.resolve()?)
}

enum News {
    Slowed(u64),
    TimeIsOver,
    Interrupted,
}

fn run(scenario: Option<&str>, folder: &Path) -> Result<(), EmulatorError> {
    let scenario = load(scenario)?;
    std::fs::create_dir_all(folder).map_err(|source| EmulatorError::Folder {
        path: folder.to_owned(),
        source,
    })?;
    let emulator = Emulator::new(&scenario)?;
    let (tell, news) = mpsc::channel();
    let interrupted = tell.clone();
    let caught = ctrlc::set_handler(move || drop(interrupted.send(News::Interrupted)));
    caught.map_err(|error| EmulatorError::System {
        what: "to catch signals",
        reason: error.to_string(),
    })?;
    control::serve(&emulator, folder)?;
    for (device, name) in emulator.names().iter().enumerate() {
        let path = socket(folder, name);
        emulator.serve(device, &path)?;
        print(&format!("{name} {}\n", path.display()));
    }
    if scenario
        .links
        .iter()
        .any(|link| scenario.utilisation_of(link) > 0.0)
    {
        print("frames of the scenario are left out: the lines carry DTP and idle blocks\n");
    }
    let ppm = emulator.pace_ppm();
    if ppm < 1_000_000 {
        print(&slow(ppm));
    }
    print("running; Ctrl-C ends it\n");
    let ticking = emulator.clone();
    std::thread::spawn(move || {
        ticking.run(|ppm| drop(tell.send(News::Slowed(ppm))));
        drop(tell.send(News::TimeIsOver));
    });
    for news in news {
        match news {
            News::Slowed(ppm) => print(&slow(ppm)),
            News::TimeIsOver => {
                let hours = network::END_FS / 3_600_000_000_000_000_000;
                print(&format!(
                    "{hours} hours of simulated time are over: start again\n"
                ));
                break;
            }
            News::Interrupted => break,
        }
    }
    for name in emulator.names() {
        let _ = std::fs::remove_file(socket(folder, name));
    }
    let _ = std::fs::remove_file(control::socket(folder));
    // Only if nothing else is in it.
    let _ = std::fs::remove_dir(folder);
    Ok(())
}

fn slow(ppm: u64) -> String {
    format!(
        "this machine cannot keep up: simulated time goes at {:.4} of real time; a longer beacon interval or fewer \
         devices take less\n",
        ppm as f64 / 1e6
    )
}
