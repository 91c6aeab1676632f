//! The first process of the guest: loads VFIO, binds the device to it, checks the driver, and switches the machine
//! off.

use dtp_driver::backend::vfio::Vfio;
use dtp_driver::backend::{PciIo, RegisterIo};
use dtp_driver::config::Identity;
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_driver::interrupts::Interrupts;
use dtp_driver::pci::{bind, unbind, Address, Sysfs};
use dtp_spec::pci::Vector;
use dtp_spec::port_params::PortState;
use dtp_spec::regs::device_offset;
use dtp_vfio_guest::talk::{Counts, Said};
use dtp_vfio_guest::Whatever;
use rustix::mount::{mount, MountFlags};
use rustix::system::{finit_module, reboot, RebootCommand};
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long anything may take: without acceleration, on a busy machine, much does.
const PATIENCE: Duration = Duration::from_secs(60);
/// Reads of gc in a row.
const READS: usize = 2000;

static READS_MADE: AtomicU64 = AtomicU64::new(0);
static WRITES_MADE: AtomicU64 = AtomicU64::new(0);
static WORDS_MADE: AtomicU64 = AtomicU64::new(0);

/// The argument with which this program opens a device, says so, and waits for its end.
const HOLD: &str = "hold";

fn main() {
    if let Some(address) = std::env::args().skip_while(|arg| arg != HOLD).nth(1) {
        return hold(&address);
    }
    println!("{}", Said::Begun);
    let mut counts = Counts::default();
    if let Err(error) = checks(&mut counts.passed) {
        println!("{}", Said::Failed(format!("{error}").replace('\n', " ")));
    }
    counts.reads = READS_MADE.load(Ordering::Relaxed);
    counts.writes = WRITES_MADE.load(Ordering::Relaxed);
    counts.words = WORDS_MADE.load(Ordering::Relaxed);
    println!("{}", Said::Over(counts));
    // The first process must not end; if the machine stays on, the host will see to it.
    let _ = reboot(RebootCommand::PowerOff);
    loop {
        std::thread::park();
    }
}

/// A device whose accesses are counted.
struct Counted(Vfio);

impl Counted {
    /// Opening reads three constants whole and in two words each, and the magic number to see that it is there.
    fn open(sysfs: &Sysfs, address: Address) -> Result<Self, DriverError> {
        let vfio = Vfio::open(sysfs, address)?;
        READS_MADE.fetch_add(4, Ordering::Relaxed);
        WORDS_MADE.fetch_add(6, Ordering::Relaxed);
        Ok(Counted(vfio))
    }
}

impl RegisterIo for Counted {
    fn read(&self, offset: u32) -> Result<u64, DriverError> {
        READS_MADE.fetch_add(1, Ordering::Relaxed);
        self.0.read(offset)
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        WRITES_MADE.fetch_add(1, Ordering::Relaxed);
        self.0.write(offset, value)
    }
}

impl PciIo for Counted {
    fn identity(&self) -> &Identity {
        self.0.identity()
    }

    fn interrupts(&self) -> Result<Interrupts, DriverError> {
        self.0.interrupts()
    }

    /// A reset reads the magic number to see that the device is back.
    fn reset(&self) -> Result<(), DriverError> {
        READS_MADE.fetch_add(1, Ordering::Relaxed);
        self.0.reset()
    }
}

fn checks(passed: &mut u64) -> Result<(), Whatever> {
    let mut check = |name: &str, done: Result<(), Whatever>| -> Result<(), Whatever> {
        done.map_err(|error| format!("{name}: {error}"))?;
        println!("{}", Said::Passed(name.to_owned()));
        *passed += 1;
        Ok(())
    };
    check("kernel and modules", boot())?;
    let sysfs = Sysfs::default();
    let functions = sysfs.dtp_functions()?;
    let [function] = &functions[..] else {
        return Err(format!("one device expected, not {functions:?}").into());
    };
    let address = function.address;
    check(
        "without a driver it is not opened",
        unbound(&sysfs, address),
    )?;
    bind(&sysfs, address, None)?;
    let device = Device::open(Counted::open(&sysfs, address)?)?;
    check("it is opened and is what it says", identity(&device))?;
    check("nobody else can open it", taken(&sysfs, address))?;
    check("gc counts, 64 bits at a time", counter(&device))?;
    check("registers hold, refuse and tell", registers(&device))?;
    check("interrupts come", interrupts(&device))?;
    check("a reset leaves gc alone", reset(&device))?;
    check("pulled out, it is gone", removal(&device, address))?;
    drop(device);
    check("a killed process leaves it usable", killed(address))?;
    check("it is opened again and given back", again(&sysfs, address))
}

fn expect(what: &str, holds: bool) -> Result<(), Whatever> {
    match holds {
        true => Ok(()),
        false => Err(what.into()),
    }
}

fn boot() -> Result<(), Whatever> {
    for (kind, at) in [("devtmpfs", "/dev"), ("proc", "/proc"), ("sysfs", "/sys")] {
        mount(kind, at, kind, MountFlags::empty(), None)?;
    }
    let mut modules: Vec<_> = fs::read_dir("/mod")?.collect::<Result<_, _>>()?;
    modules.sort_by_key(std::fs::DirEntry::file_name);
    for module in modules {
        let file = File::open(module.path())?;
        finit_module(file, c"", 0).map_err(|error| format!("{:?}: {error}", module.path()))?;
    }
    Ok(())
}

fn unbound(sysfs: &Sysfs, address: Address) -> Result<(), Whatever> {
    match Vfio::open(sysfs, address) {
        Err(DriverError::Unbound(..)) => Ok(()),
        other => Err(format!("{other:?}").into()),
    }
}

fn identity(device: &Device<Counted>) -> Result<(), Whatever> {
    let identity = device.io().identity();
    expect("function level reset", identity.function_level_reset)?;
    let msix = identity.msix.ok_or("no MSI-X")?;
    expect("four vectors", msix.vectors == 4)?;
    expect("class 020000", identity.class == 0x02_0000)?;
    expect("one port", device.ports().count() == 1)
}

fn taken(sysfs: &Sysfs, address: Address) -> Result<(), Whatever> {
    match Vfio::open(sysfs, address) {
        Err(DriverError::GroupInUse { .. }) => Ok(()),
        other => Err(format!("{other:?}").into()),
    }
}

fn counter(device: &Device<Counted>) -> Result<(), Whatever> {
    let mut last = device.gc_units()?;
    for _ in 0..READS {
        let now = device.gc_units()?;
        expect(&format!("{now} after {last}"), now > last)?;
        last = now;
    }
    Ok(())
}

fn registers(device: &Device<Counted>) -> Result<(), Whatever> {
    let scratch = device_offset("scratch");
    for value in [0x0123_4567_89ab_cdef, u64::MAX, 0] {
        device.write(scratch, value)?;
        expect("scratch", device.read(scratch)? == value)?;
    }
    device.write(device_offset("gc"), 1)?;
    expect(
        "refused",
        device.take_refused_write()? == Some(device_offset("gc")),
    )?;
    let port = device.port(0)?;
    expect("synchronised", port.state()? == PortState::Synchronised)?;
    port.counters()?;
    Ok(())
}

/// Waits until all of these vectors have come, and whatever else with them.
fn risen(interrupts: &Interrupts, wanted: &[Vector]) -> Result<(), Whatever> {
    let begin = Instant::now();
    let mut seen = Vec::new();
    while !wanted.iter().all(|vector| seen.contains(&vector.number())) {
        if begin.elapsed() > PATIENCE {
            return Err(format!("{wanted:?} expected, vectors {seen:?} came").into());
        }
        seen.extend(interrupts.wait(Duration::from_millis(100))?);
    }
    Ok(())
}

fn interrupts(device: &Device<Counted>) -> Result<(), Whatever> {
    let port = device.port(0)?;
    let interrupts = device.io().interrupts()?;
    port.take_events()?;
    port.set_interrupts(true)?;
    let tell = |line: &str| println!("{}", Said::Tell(line.to_owned()));
    // Behind the others, it jumps when it meets them again.
    tell("drift h1 -100");
    tell("cut h1 s0");
    risen(&interrupts, &[Vector::Line, Vector::LinkDown])?;
    expect("link_down", port.take_events()?.contains(&"link_down"))?;
    std::thread::sleep(Duration::from_millis(200));
    tell("restore h1 s0");
    risen(&interrupts, &[Vector::Jump])?;
    let begin = Instant::now();
    while port.state()? != PortState::Synchronised {
        expect("synchronised again", begin.elapsed() < PATIENCE)?;
        std::thread::sleep(Duration::from_millis(10));
    }
    // No legal oscillator is so fast.
    tell("drift s0 900");
    risen(&interrupts, &[Vector::Fault])?;
    expect("faulty", port.state()? == PortState::Faulty)?;
    tell("drift s0 0");
    Ok(())
}

fn reset(device: &Device<Counted>) -> Result<(), Whatever> {
    let before = device.gc_units()?;
    device.io().reset()?;
    expect("gc went on", device.gc_units()? > before)?;
    let interrupts = device.io().interrupts()?;
    expect("four vectors", interrupts.vectors() == 4)
}

/// Ones in the configuration space, which nobody counts, tell when it is out, and back.
fn removal(device: &Device<Counted>, address: Address) -> Result<(), Whatever> {
    let present = || -> Result<bool, Whatever> {
        let config = fs::read(format!("/sys/bus/pci/devices/{address}/config"))?;
        Ok(config.get(..4) != Some(&[0xff; 4]))
    };
    let wait = |wanted: bool| -> Result<(), Whatever> {
        let begin = Instant::now();
        while present()? != wanted {
            expect("the host's answer", begin.elapsed() < PATIENCE)?;
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    };
    println!("{}", Said::Tell("remove h1".to_owned()));
    wait(false)?;
    // Not counted: a device that is out sees nothing.
    let gone = Device::open(&device.io().0);
    expect("gone", matches!(gone, Err(DriverError::Gone)))?;
    println!("{}", Said::Tell("insert h1".to_owned()));
    wait(true)?;
    expect("it counts again", device.gc_units()? > 0)
}

/// What the child of [`killed`] does.
fn hold(address: &str) {
    let opened = address
        .parse()
        .and_then(|address| Vfio::open(&Sysfs::default(), address));
    match opened {
        Ok(_held) => {
            println!("open");
            std::thread::sleep(2 * PATIENCE);
        }
        Err(error) => println!("{error}"),
    }
}

fn killed(address: Address) -> Result<(), Whatever> {
    let mut child = Command::new("/proc/self/exe")
        .arg(HOLD)
        .arg(address.to_string())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut said = String::new();
    let output = child.stdout.take().ok_or("no pipe")?;
    BufReader::new(output).read_line(&mut said)?;
    child.kill()?;
    child.wait()?;
    READS_MADE.fetch_add(4, Ordering::Relaxed);
    WORDS_MADE.fetch_add(6, Ordering::Relaxed);
    expect(
        &format!("the child says `{}`", said.trim()),
        said.trim() == "open",
    )
}

fn again(sysfs: &Sysfs, address: Address) -> Result<(), Whatever> {
    let device = Device::open(Counted::open(sysfs, address)?)?;
    device.gc_units()?;
    drop(device);
    unbind(sysfs, address)?;
    let driver = sysfs.function(address)?.driver;
    expect("no driver", driver.is_none())
}
