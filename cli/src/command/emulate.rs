//! `dtp emulate`

use crate::args::emulate::{Emulate, Tell};
use crate::interrupt;
use crate::output::stderr::harmless;
use dtp_driver::name::{emulator_folder, DeviceName, FOLDER_VARIABLE};
use dtp_emulator::control;
use dtp_emulator::run::{self, Ended, Running};
use dtp_emulator::serve::socket;
use dtp_sim::scenario::Scenario;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Real time, in parts per million of real time.
const REAL_PPM: u64 = 1_000_000;

/// Runs an emulator until Ctrl-C, or tells one that runs.
pub fn execute(args: &Emulate) -> anyhow::Result<ExitCode> {
    match &args.tell {
        Some(Tell::Tell { words, dir }) => {
            let folder = dir.clone().unwrap_or_else(emulator_folder);
            let answer = control::tell(&folder, &words.join(" "))?;
            let mut out = io::stdout().lock();
            for line in answer.lines() {
                writeln!(out, "{}", harmless(line))?;
            }
            out.flush()?;
        }
        None => {
            let scenario = run::scenario(args.scenario.as_deref())?;
            emulate(&scenario, args.dir.clone())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn emulate(scenario: &Scenario, dir: Option<PathBuf>) -> anyhow::Result<()> {
    interrupt::watch(false)?;
    let folder = dir.unwrap_or_else(emulator_folder);
    let running = Running::start(scenario, &folder)?;
    // Nobody has to listen: a closed pipe does not end the network.
    let _ = welcome(scenario, &running, &mut io::stdout().lock());
    let slowed = |ppm| drop(writeln!(io::stdout(), "{}", run::slow(ppm)));
    if running.run(interrupt::is_interrupted, slowed) == Ended::TimeIsOver {
        let _ = writeln!(io::stdout(), "{}", run::time_is_over());
    }
    Ok(())
}

/// What there is, and what to type next.
fn welcome(scenario: &Scenario, running: &Running, out: &mut impl Write) -> io::Result<()> {
    let emulator = running.emulator();
    let names = emulator.names();
    let folder = running.folder();
    writeln!(out, "network {}: {} devices", scenario.name, names.len())?;
    for name in names {
        let device = DeviceName::Emulated(socket(folder, name));
        let ends = emulator.links().iter().filter_map(|&[a, b]| match name {
            _ if names[a] == *name => Some(names[b].as_str()),
            _ if names[b] == *name => Some(names[a].as_str()),
            _ => None,
        });
        let peers = ends.collect::<Vec<_>>().join(", ");
        writeln!(out, "  {device} (cables to {peers})")?;
    }
    if run::has_frames(scenario) {
        writeln!(out, "{}", run::NO_FRAMES)?;
    }
    let ppm = emulator.pace_ppm();
    if ppm < REAL_PPM {
        writeln!(out, "{}", run::slow(ppm))?;
    }
    writeln!(out, "\nNow type in another terminal:")?;
    let shown = shell_quoted(&folder.display().to_string());
    if folder != emulator_folder() {
        writeln!(out, "  export {FOLDER_VARIABLE}={shown}")?;
    }
    writeln!(out, "  dtp device ls")?;
    writeln!(out, "  dtp link ls")?;
    if let (Some(first), Some(&[a, b])) = (names.first(), emulator.links().first()) {
        let device = DeviceName::Emulated(socket(folder, first));
        writeln!(
            out,
            "  dtp link watch --device {}",
            shell_quoted(&device.to_string())
        )?;
        writeln!(out, "  dtp emulate tell cut {} {}", names[a], names[b])?;
    }
    writeln!(out, "\nCtrl-C ends it.")?;
    out.flush()
}

/// As a shell takes it for one word.
fn shell_quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-:+,@%".contains(c);
    match !text.is_empty() && text.chars().all(plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}
