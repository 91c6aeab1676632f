//! `vfio-lab`: boots the machine, does what the guest asks for, and compares what both sides have counted.

use dtp_emulator::control;
use dtp_emulator::serve::{socket, Accesses, Emulator};
use dtp_sim::scenario::ScenarioFile;
use dtp_spec::pci::Vector;
use dtp_vfio_guest::talk::{Counts, Said};
use dtp_vfio_lab::fetch::{run, tools};
use dtp_vfio_lab::machine::Machine;
use dtp_vfio_lab::{image, Whatever};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Checks of the guest.
const CHECKS: u64 = 11;
/// The emulated device in the guest's slot.
const DEVICE: &str = "h1";
/// A target of its own, so that nothing else is built twice: the guest has no libraries to link with.
const TARGET: &str = "x86_64-unknown-linux-gnu";

fn main() -> ExitCode {
    let required = ["CI", "REQUIRE_VFIO_LAB"];
    let required = required.iter().any(|name| std::env::var_os(name).is_some());
    let built = match prepare() {
        Ok(built) => built,
        Err(error) => {
            eprintln!("vfio-lab: SKIPPED: {error}");
            eprintln!("vfio-lab: it needs Debian's mirror, apt-get, dpkg-deb and a static C library (libc6-dev)");
            return if required {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    match lab(&built) {
        Ok(summary) => {
            println!("vfio-lab: passed: {summary}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("vfio-lab: FAILED: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the machine is made of.
struct Built {
    qemu: Vec<String>,
    kernel: PathBuf,
    initramfs: PathBuf,
}

fn prepare() -> Result<Built, Whatever> {
    let program = std::env::current_exe()?;
    let target = program
        .ancestors()
        .nth(2)
        .ok_or("this program is nowhere")?;
    let folder = target.join("vfio-lab");
    fs::create_dir_all(&folder)?;
    let tools = tools(&folder)?;
    let guest = guest(target)?;
    let (kernel, initramfs) = (folder.join("vmlinux"), folder.join("initramfs.cpio"));
    if !kernel.exists() {
        fs::write(&kernel, image::vmlinux(&fs::read(&tools.image)?)?)?;
    }
    fs::write(&initramfs, image::initramfs(&tools.kernel, &guest)?)?;
    Ok(Built {
        qemu: tools.qemu,
        kernel,
        initramfs,
    })
}

/// Builds the guest's program, which has everything in it.
fn guest(target: &Path) -> Result<PathBuf, Whatever> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--locked", "--quiet", "-p", "dtp-vfio-guest"]);
    build
        .args(["--target", TARGET])
        .arg("--target-dir")
        .arg(target);
    build.current_dir(env!("CARGO_MANIFEST_DIR"));
    run(build.env("RUSTFLAGS", "-C target-feature=+crt-static"))?;
    Ok(target.join(TARGET).join("debug/vfio-guest"))
}

fn lab(built: &Built) -> Result<String, Whatever> {
    let text = include_str!("../../../sim/emulator/scenarios/three.toml");
    let scenario = ScenarioFile::parse("three", text)?.resolve()?;
    let emulator = Emulator::new(&scenario)?;
    let folder = tempfile::tempdir()?;
    let number = emulator.names().iter().position(|name| name == DEVICE);
    let number = number.ok_or("the scenario has no such device")?;
    let path = socket(folder.path(), DEVICE);
    emulator.serve(number, &path)?;
    let ticking = emulator.clone();
    std::thread::spawn(move || ticking.run(|_| ()));
    let mut machine = Machine::start(&built.qemu, &built.kernel, &built.initramfs, &path)?;
    let told = conversation(&mut machine, &emulator);
    let seen = emulator.look(|_, accesses, _| accesses[number]);
    let status = || control::command(&emulator, "status").unwrap_or_default();
    let counts = told.map_err(|error| format!("{error}\n{}\n{}", machine.console(), status()))?;
    let wrong = differences(&counts, &seen);
    if !wrong.is_empty() {
        return Err(wrong.join("\n").into());
    }
    let Accesses {
        whole_reads,
        resets,
        interrupts,
        ..
    } = seen;
    Ok(format!(
        "{CHECKS} checks, {whole_reads} reads of 64 bits seen as one access each, {resets} resets, interrupts \
         {interrupts:?}, {:.1} s",
        machine.elapsed().as_secs_f64()
    ))
}

/// Does what the guest asks for until it is through.
fn conversation(machine: &mut Machine, emulator: &Emulator) -> Result<Counts, Whatever> {
    let mut over = None;
    let mut failed = Vec::new();
    while let Some(said) = machine.hear()? {
        match said {
            Said::Begun => println!(
                "vfio-lab: guest runs after {:.1} s",
                machine.elapsed().as_secs_f64()
            ),
            Said::Tell(line) => drop(control::command(emulator, &line)?),
            Said::Passed(check) => println!("vfio-lab: {check}"),
            Said::Failed(check) => failed.push(check),
            Said::Over(counts) => {
                over = Some(counts);
                break;
            }
        }
    }
    match (over, failed.is_empty()) {
        (Some(counts), true) => Ok(counts),
        (_, false) => Err(failed.join("\n").into()),
        (None, true) => Err("the guest ended before it was through".into()),
    }
}

/// What the two sides do not agree on.
fn differences(guest: &Counts, host: &Accesses) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut equal = |what: &str, guest: u64, host: u64| {
        if guest != host {
            wrong.push(format!(
                "{what}: {guest} by the guest, {host} by the device"
            ));
        }
    };
    equal("checks", guest.passed, CHECKS);
    equal("reads of 64 bits", guest.reads, host.whole_reads);
    equal("reads of 32 bits", guest.words, host.partial_reads);
    equal("writes", guest.writes, host.writes);
    for vector in Vector::ALL {
        if host.interrupts[vector.number() as usize] == 0 {
            wrong.push(format!("no interrupt {vector:?} left the device"));
        }
    }
    // The kernel resets a device when it is opened and closed; one reset was asked for besides.
    if host.resets < 3 {
        wrong.push(format!(
            "{} resets of the function, at least 3 expected",
            host.resets
        ));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each count can fail the lab.
    #[test]
    fn wrong_counts_are_told() {
        let guest = Counts {
            passed: CHECKS,
            reads: 2000,
            writes: 30,
            words: 12,
        };
        let host = Accesses {
            whole_reads: 2000,
            partial_reads: 12,
            writes: 30,
            interrupts: [4, 1, 1, 1],
            resets: 5,
        };
        assert_eq!(differences(&guest, &host), Vec::<String>::new());
        let torn = Accesses {
            whole_reads: 0,
            partial_reads: 4012,
            ..host
        };
        assert_eq!(differences(&guest, &torn).len(), 2);
        let silent = Accesses {
            interrupts: [4, 1, 0, 1],
            ..host
        };
        assert_eq!(
            differences(&guest, &silent),
            ["no interrupt Jump left the device"]
        );
        let still = Accesses { resets: 1, ..host };
        assert_eq!(differences(&guest, &still).len(), 1);
        let idle = Counts {
            passed: CHECKS - 1,
            ..guest
        };
        assert_eq!(differences(&idle, &host).len(), 1);
    }
}
