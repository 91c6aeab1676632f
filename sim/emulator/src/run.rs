//! An emulator in a folder: a socket for each device, one for commands, and nothing left behind.

use crate::control;
use crate::error::EmulatorError;
use crate::network::END_FS;
use crate::serve::{socket, Emulator};
use dtp_sim::scenario::{Scenario, ScenarioFile};
use std::fs::DirBuilder;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What it runs if nobody says: two hosts at a switch.
const DEFAULT: &str = include_str!("../scenarios/three.toml");
/// How often the network is brought up to date when nobody asks.
const PERIOD: Duration = Duration::from_millis(1);
/// Bits of a mode that let others write: whoever may do that may put sockets of his own there.
const OTHERS_WRITE: u32 = 0o022;

/// Why an emulator ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was asked to.
    Stopped,
    /// Simulated time is over ([`crate::network::END_FS`]).
    TimeIsOver,
}

/// The scenario of this name or file; without one, two hosts at a switch.
///
/// # Errors
/// If there is none, or it is none.
pub fn scenario(name: Option<&str>) -> Result<Scenario, EmulatorError> {
    let file = match name {
        Some(name) => ScenarioFile::load(name)?,
        None => ScenarioFile::parse("three", DEFAULT)?,
    };
    Ok(file.resolve()?)
}

/// What is said of a scenario that [has frames](has_frames).
pub const NO_FRAMES: &str =
    "frames of the scenario are left out: the lines carry DTP and idle blocks";

/// The scenario loads its links, which the emulator does not.
#[must_use]
pub fn has_frames(scenario: &Scenario) -> bool {
    let mut links = scenario.links.iter();
    links.any(|link| scenario.utilisation_of(link) > 0.0)
}

/// What is said when the machine cannot keep up.
#[must_use]
pub fn slow(ppm: u64) -> String {
    format!(
        "this machine cannot keep up: simulated time goes at {:.4} of real time; a longer beacon interval or fewer \
         devices take less",
        ppm as f64 / 1e6
    )
}

/// What is said when an emulator [ended](Ended::TimeIsOver).
#[must_use]
pub fn time_is_over() -> String {
    let hours = END_FS / 3_600_000_000_000_000_000;
    format!("{hours} hours of simulated time are over: start again")
}

/// An emulator whose sockets are in a folder until this is dropped.
#[derive(Debug)]
pub struct Running {
    emulator: Emulator,
    folder: PathBuf,
    /// What is removed at the end.
    sockets: Vec<PathBuf>,
}

impl Running {
    /// Powers a network up and serves it. The folder is made, for this user alone, if it is missing.
    ///
    /// # Errors
    /// If the scenario asks for what only the simulator does, the folder cannot be used, another emulator is in it,
    /// or the system refuses.
    pub fn start(scenario: &Scenario, folder: &Path) -> Result<Self, EmulatorError> {
        make(folder)?;
        let mut running = Running {
            emulator: Emulator::new(scenario)?,
            folder: folder.to_owned(),
            sockets: Vec::new(),
        };
        control::serve(&running.emulator, folder)?;
        running.sockets.push(control::socket(folder));
        for (device, name) in running.emulator.names().iter().enumerate() {
            let path = socket(folder, name);
            running.emulator.serve(device, &path)?;
            running.sockets.push(path);
        }
        Ok(running)
    }

    /// The emulator.
    #[must_use]
    pub const fn emulator(&self) -> &Emulator {
        &self.emulator
    }

    /// Where its sockets are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps the network at the present instant until somebody says stop, or time is over. `slowed` hears when the machine
    /// cannot keep up: parts per million of real time.
    pub fn run(&self, stop: impl Fn() -> bool, mut slowed: impl FnMut(u64)) -> Ended {
        while !stop() {
            if !self.emulator.advance(&mut slowed) {
                return Ended::TimeIsOver;
            }
            std::thread::sleep(PERIOD);
        }
        Ended::Stopped
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for path in &self.sockets {
            let _ = std::fs::remove_file(path);
        }
        // Only if nothing else is in it.
        let _ = std::fs::remove_dir(&self.folder);
    }
}

/// Makes the folder, or takes the one that is there, if nobody else can put anything into it.
fn make(folder: &Path) -> Result<(), EmulatorError> {
    let mut builder = DirBuilder::new();
    let failed = |source| EmulatorError::Folder {
        path: folder.to_owned(),
        source,
    };
    builder.recursive(true).mode(0o700);
    builder.create(folder).map_err(failed)?;
    let found = std::fs::metadata(folder).map_err(failed)?;
    let owner = found.uid();
    if owner != rustix::process::geteuid().as_raw() || found.mode() & OTHERS_WRITE != 0 {
        return Err(EmulatorError::FolderOfOthers {
            path: folder.to_owned(),
            owner,
            mode: found.mode() & 0o7777,
        });
    }
    Ok(())
}
