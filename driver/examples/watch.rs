//! Opens a device and tells what happens to it, until it is gone.
//!
//! Without an argument: which devices there are, and what stands between them and this process. With a PCI address:
//! that device. With `emu:` and the socket of an emulated one: that.
//!
//! ```text
//! $ cargo run -p dtp-driver --example watch -- emu:/tmp/dtp/h1.sock
//! ```

use dtp_driver::backend::any::AnyIo;
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::pci::Sysfs;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    let done = match std::env::args().nth(1) {
        None => list(&Sysfs::default()),
        Some(name) => name
            .parse()
            .and_then(|name| AnyIo::open(&Sysfs::default(), &name))
            .and_then(watch),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "watch: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a line; false if nobody reads any more.
fn say(line: &str) -> bool {
    writeln!(io::stdout(), "{line}").is_ok()
}

fn list(sysfs: &Sysfs) -> Result<(), DriverError> {
    let functions = sysfs.dtp_functions()?;
    if functions.is_empty() {
        say("no DTP device; `dtp-emulator run` makes some");
    }
    for function in functions {
        say(&format!("{}", function.address));
        for obstacle in function.obstacles() {
            say(&format!("  {}", obstacle.advice(function.address)));
        }
    }
    Ok(())
}

fn watch(io: AnyIo) -> Result<(), DriverError> {
    let device = Device::open(io)?;
    say(&format!("gc {} units", device.gc_units()?));
    for port in device.ports() {
        let delay = port.delay_units()?;
        say(&format!(
            "port {}: {:?}, d {delay:?} units",
            port.number(),
            port.state()?
        ));
    }
    // The masks first, then what is on record: nothing is missed between the two.
    let interrupts = device.io().pci()?.interrupts()?;
    for port in device.ports() {
        port.set_interrupts(true)?;
    }
    loop {
        for port in device.ports() {
            let events = port.take_events()?;
            let line = format!("port {}: {}", port.number(), events.join(", "));
            if !events.is_empty() && !say(&line) {
                return Ok(());
            }
        }
        interrupts.wait(Duration::from_secs(1))?;
    }
}
