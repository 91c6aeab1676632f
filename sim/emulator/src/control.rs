//! Faults while the emulator runs: commands, one in a line, over a UNIX socket.

use crate::error::EmulatorError;
use crate::fault::Fault;
use crate::link::HI_BER_RATE;
use crate::serve::{free, Emulator};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::thread;

/// All commands.
pub const COMMANDS: &str =
    "cut A B, restore A B, errors A B RATE, drift A PPM, remove A, insert A, status";
/// Longest command, in bytes.
const LINE_MAX: u64 = 1000;
/// Largest drift, in parts per million: beyond this no oscillator is one.
const PPM_MAX: f64 = 1000.0;

/// The socket for commands in the emulator's folder.
#[must_use]
pub fn socket(folder: &Path) -> PathBuf {
    folder.join("control")
}

/// Listens for commands, in a thread of its own.
///
/// # Errors
/// If the socket cannot be made, or belongs to another emulator.
pub fn serve(emulator: &Emulator, folder: &Path) -> Result<(), EmulatorError> {
    let path = socket(folder);
    free(&path)?;
    let listener = UnixListener::bind(&path).map_err(|source| EmulatorError::Socket {
        path,
        reason: source.to_string(),
    })?;
    let emulator = emulator.clone();
    let serving = move || {
        for client in listener.incoming().flatten() {
            // Somebody who hangs up without listening is nobody's error.
            let _ = answer(&emulator, client);
        }
    };
    let started = thread::Builder::new()
        .name("control".to_owned())
        .spawn(serving);
    started.map(drop).map_err(|source| EmulatorError::System {
        what: "a thread",
        reason: source.to_string(),
    })
}

fn answer(emulator: &Emulator, mut client: UnixStream) -> std::io::Result<()> {
    let mut line = String::new();
    let mut reader = BufReader::new(client.try_clone()?.take(LINE_MAX));
    reader.read_line(&mut line)?;
    match command(emulator, line.trim()) {
        Ok(text) => write!(client, "ok\n{text}"),
        Err(error) => write!(client, "error\n{error}\n"),
    }
}

/// Tells the emulator in this folder a command; gives what it answers.
///
/// # Errors
/// If there is none, or it does not do it.
pub fn tell(folder: &Path, line: &str) -> Result<String, EmulatorError> {
    let path = socket(folder);
    let spoken = || -> std::io::Result<String> {
        let mut stream = UnixStream::connect(&path)?;
        writeln!(stream, "{line}")?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        Ok(text)
    };
    let text = spoken().map_err(|source| EmulatorError::NoEmulator {
        path: path.clone(),
        source,
    })?;
    match text.split_once('\n') {
        Some(("ok", rest)) => Ok(rest.to_owned()),
        Some((_, rest)) => Err(EmulatorError::Refused(rest.trim_end().to_owned())),
        None => Err(EmulatorError::Refused("the emulator ended".to_owned())),
    }
}

/// Carries a command out; gives what there is to say.
///
/// # Errors
/// If it means nothing.
pub fn command(emulator: &Emulator, line: &str) -> Result<String, EmulatorError> {
    if line == "status" {
        return Ok(status(emulator));
    }
    let fault = parse(emulator, line).map_err(|rule| EmulatorError::Command {
        line: line.escape_debug().to_string(),
        rule,
        commands: COMMANDS,
    })?;
    emulator.inject(fault);
    Ok(String::new())
}

fn parse(emulator: &Emulator, line: &str) -> Result<Fault, String> {
    let device = |name: &str| -> Result<usize, String> {
        let known = emulator.names().iter().position(|known| known == name);
        known.ok_or_else(|| {
            let names = emulator.names().join(", ");
            format!("there is no device `{}`: {names}", name.escape_debug())
        })
    };
    let link = |a: &str, b: &str| -> Result<usize, String> {
        let ends = [device(a)?, device(b)?];
        let same = |link: &[usize; 2]| *link == ends || [link[1], link[0]] == ends;
        let known = emulator.links().iter().position(same);
        known.ok_or_else(|| format!("no cable joins {a} and {b}"))
    };
    let words: Vec<&str> = line.split_whitespace().collect();
    Ok(match words[..] {
        ["cut", a, b] => Fault::Cut { link: link(a, b)? },
        ["restore", a, b] => Fault::Restore { link: link(a, b)? },
        ["errors", a, b, rate] => Fault::Errors {
            link: link(a, b)?,
            bit_error_rate: number(rate, 0.0, 0.5)?,
        },
        ["drift", a, ppm] => Fault::Drift {
            device: device(a)?,
            ppb: (number(ppm, -PPM_MAX, PPM_MAX)? * 1000.0).round() as i64,
        },
        ["remove", a] => Fault::Remove { device: device(a)? },
        ["insert", a] => Fault::Insert { device: device(a)? },
        _ => return Err("no such command, or not with so many words".to_owned()),
    })
}

fn number(text: &str, least: f64, most: f64) -> Result<f64, String> {
    let number: Option<f64> = text.parse().ok();
    let number = number.filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| {
        format!(
            "`{}` is no number from {least} to {most}",
            text.escape_debug()
        )
    })
}

/// Devices, ports and cables, one in a line.
fn status(emulator: &Emulator) -> String {
    emulator.look(|network, accesses, ppm| {
        let mut text = format!("pace {} of real time\n", f64::from(ppm as u32) / 1e6);
        for (number, device) in network.devices().iter().enumerate() {
            let seen = accesses[number];
            let _ = writeln!(
                text,
                "device {} gc {}{} reads64 {} reads {} writes {} resets {} interrupts {}",
                device.name,
                network.gc(number),
                if device.removed { " removed" } else { "" },
                seen.whole_reads,
                seen.partial_reads,
                seen.writes,
                seen.resets,
                seen.interrupts.map(|count| count.to_string()).join(","),
            );
            for (port, state) in device.ports.iter().map(|port| port.state()).enumerate() {
                let _ = writeln!(text, "port {} {port} {state:?}", device.name);
            }
        }
        for link in network.links() {
            let names = link
                .ends
                .map(|end| network.devices()[end.device].name.as_str());
            let state = match (link.cut, link.bit_error_rate) {
                (true, _) => "cut",
                (false, rate) if rate >= HI_BER_RATE => "hi_ber",
                _ => "whole",
            };
            let _ = writeln!(
                text,
                "cable {} {} {state} errors {}",
                names[0], names[1], link.bit_error_rate
            );
        }
        text
    })
}
