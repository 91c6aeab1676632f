//! Samples a device, writes its clock page, and prints what time it is once a second, until nobody reads that.
//!
//! The device is a PCI address, or `emu:` and the socket of an emulated one; hops are those to the farthest device.
//!
//! ```text
//! $ cargo run -p dtp-driver --example clock -- emu:/tmp/dtp/h1.sock /tmp/dtp/h1.clock 2
//! ```

use dtp_driver::backend::any::AnyIo;
use dtp_driver::backend::RegisterIo;
use dtp_driver::clock::{ClockConfig, Sampler, Status};
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::pci::Sysfs;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let hops = arguments.get(2).map(|hops| hops.parse());
    let ([device, page, _], Some(Ok(hops))) = (&arguments[..], hops) else {
        let _ = writeln!(
            io::stderr(),
            "usage: clock DEVICE PAGE HOPS, such as 0000:03:00.0 /run/dtp/clock 4"
        );
        return ExitCode::from(2);
    };
    let config = ClockConfig::new(hops);
    let done = device
        .parse()
        .and_then(|name| AnyIo::open(&Sysfs::default(), &name))
        .and_then(|io| run(io, &config, page));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "clock: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(io: impl RegisterIo + 'static, config: &ClockConfig, page: &str) -> Result<(), DriverError> {
    let device = Arc::new(Device::open(io)?);
    let sampler = Sampler::start(device, config, page)?;
    let clock = sampler.clock()?;
    loop {
        std::thread::sleep(Duration::from_secs(1));
        let now = clock.now();
        let (from_ns, until_ns) = now.nanoseconds();
        let told = match now.status.is_bounded() {
            true => writeln!(
                io::stdout(),
                "{:?}: {from_ns} ns and at most {} ns more",
                now.status,
                until_ns - from_ns
            ),
            false => writeln!(io::stdout(), "{:?}: {}", now.status, sampler.trouble()),
        };
        let lost = now.status == Status::Unknown && sampler.trouble().device.is_some();
        if told.is_err() || lost {
            // Nobody listens, or nothing is left to tell: whoever started this opens the device again.
            return Ok(());
        }
    }
}
