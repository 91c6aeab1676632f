//! The emulator: a network in real time, with a socket for each device.

use crate::error::EmulatorError;
use crate::fault::Fault;
use crate::function::Function;
use crate::network::{Network, END_FS};
use crate::pace::Pace;
use dtp_sim::scenario::Scenario;
use dtp_spec::pci::Vector;
use dtp_spec::regs::{BAR_BYTES, RESERVED_OFFSET};
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::FileTypeExt;
use std::os::unix::net::UnixStream;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use vfio_bindings::bindings::vfio::{
    vfio_region_info, VFIO_IRQ_INFO_EVENTFD, VFIO_IRQ_INFO_NORESIZE, VFIO_IRQ_SET_DATA_EVENTFD,
    VFIO_IRQ_SET_DATA_NONE, VFIO_PCI_BAR0_REGION_INDEX, VFIO_PCI_CONFIG_REGION_INDEX,
    VFIO_PCI_ERR_IRQ_INDEX, VFIO_PCI_MSIX_IRQ_INDEX, VFIO_PCI_NUM_IRQS, VFIO_PCI_NUM_REGIONS,
    VFIO_REGION_INFO_FLAG_READ, VFIO_REGION_INFO_FLAG_WRITE,
};
use vfio_user::{DmaMapFlags, DmaUnmapFlags, IrqInfo, Server, ServerBackend, ServerRegion};

/// Simulated time between two looks at the clock, in femtoseconds.
const SLICE_FS: u64 = 100_000_000_000;
/// Simulated before anybody looks: links come up and measure their delays, in femtoseconds.
const WARM_UP_FS: u64 = 2_000_000_000_000;
/// Simulated after that, several times, to see how fast the machine is: the best counts, because others use it too.
const TRIAL_FS: u64 = 1_000_000_000_000;
const TRIALS: u64 = 8;
/// How often the network is brought up to date when nobody asks.
const PERIOD: Duration = Duration::from_millis(1);

/// What all threads share.
#[derive(Debug)]
struct World {
    network: Network,
    pace: Pace,
    functions: Vec<Function>,
    /// Event files of each device's vectors.
    vectors: Vec<Vec<Option<File>>>,
    accesses: Vec<Accesses>,
}

/// What a device has seen of its host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accesses {
    /// Reads of registers in one access of 64 bits.
    pub whole_reads: u64,
    /// Other reads of registers.
    pub partial_reads: u64,
    /// Writes of registers.
    pub writes: u64,
    /// Interrupts that were delivered, by vector.
    pub interrupts: [u64; Vector::ALL.len()],
    /// Resets of the function.
    pub resets: u64,
}

/// A running emulator. Cheap to copy: all copies are the same one.
#[derive(Clone, Debug)]
pub struct Emulator {
    world: Arc<Mutex<World>>,
    names: Arc<[String]>,
    links: Arc<[[usize; 2]]>,
}

impl Emulator {
    /// Powers the network of a scenario up, and runs it for a few simulated milliseconds: links are up, and the
    /// pace is known. Then time begins.
    ///
    /// # Errors
    /// If the scenario asks for what only the simulator does.
    pub fn new(scenario: &Scenario) -> Result<Self, EmulatorError> {
        let mut network = Network::new(scenario)?;
        network.run_until(WARM_UP_FS);
        let mut best = Duration::MAX;
        for trial in 1..=TRIALS {
            let begin = Instant::now();
            network.run_until(WARM_UP_FS + trial * TRIAL_FS);
            best = best.min(begin.elapsed());
        }
        let devices = network.devices().len();
        let world = World {
            pace: Pace::new(Instant::now(), network.now_fs(), TRIAL_FS, best),
            functions: vec![Function::new(); devices],
            vectors: (0..devices).map(|_| Vec::new()).collect(),
            accesses: vec![Accesses::default(); devices],
            network,
        };
        Ok(Emulator {
            names: scenario
                .devices
                .iter()
                .map(|device| device.name.clone())
                .collect(),
            links: scenario.links.iter().map(|link| link.devices).collect(),
            world: Arc::new(Mutex::new(world)),
        })
    }

    /// Names of the devices.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The devices at both ends of each cable.
    #[must_use]
    pub fn links(&self) -> &[[usize; 2]] {
        &self.links
    }

    /// How fast simulated time goes, in parts per million of real time.
    #[must_use]
    pub fn pace_ppm(&self) -> u64 {
        self.lock().pace.ppm()
    }

    /// Brings the network up to now; false when simulated time is over. `slowed` hears of it when the machine
    /// cannot keep up: parts per million of real time.
    pub fn advance(&self, mut slowed: impl FnMut(u64)) -> bool {
        loop {
            // The lock is let go between slices: hosts that read must not wait for all of them.
            let mut world = self.lock();
            let target_fs = world.pace.target_fs(Instant::now());
            let end_fs = target_fs.min(world.network.now_fs() + SLICE_FS).min(END_FS);
            world.network.run_until(end_fs);
            world.deliver();
            if world.pace.reached(Instant::now(), end_fs) {
                slowed(world.pace.ppm());
            }
            if end_fs == END_FS {
                return false;
            }
            if end_fs == target_fs {
                return true;
            }
        }
    }

    /// Brings it up to now for ever, or until simulated time is over.
    pub fn run(&self, mut slowed: impl FnMut(u64)) {
        while self.advance(&mut slowed) {
            thread::sleep(PERIOD);
        }
    }

    /// Something goes wrong, or right, now.
    pub fn inject(&self, fault: Fault) {
        let mut world = self.lock();
        world.catch_up();
        world.network.inject(fault);
    }

    /// The network as it is now.
    pub fn look<T>(&self, look: impl FnOnce(&Network, &[Accesses], u64) -> T) -> T {
        let mut world = self.lock();
        world.catch_up();
        look(&world.network, &world.accesses, world.pace.ppm())
    }

    /// Serves a device on a socket, one client after the other, in a thread of its own.
    ///
    /// # Errors
    /// If the socket cannot be made, or belongs to another emulator.
    pub fn serve(&self, device: usize, path: &Path) -> Result<(), EmulatorError> {
        free(path)?;
        let server = server(path)?;
        let emulator = self.clone();
        let name = format!("serve {}", self.names[device]);
        let serving = move || loop {
            let mut bar = Bar {
                emulator: emulator.clone(),
                device,
            };
            // A client that ends in the middle of a message is no error of the device, and one that speaks nonsense,
            // on which the crate panics, is its own: the next one may come.
            let _ = catch_unwind(AssertUnwindSafe(|| server.run(&mut bar)));
            emulator.lock().vectors[device].clear();
        };
        let started = thread::Builder::new().name(name).spawn(serving);
        started.map(drop).map_err(|source| EmulatorError::System {
            what: "a thread",
            reason: source.to_string(),
        })
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl World {
    /// To the instant that it is now.
    fn catch_up(&mut self) {
        let target_fs = self.pace.target_fs(Instant::now()).min(END_FS);
        self.network.run_until(target_fs);
    }

    /// Vectors that have risen.
    fn deliver(&mut self) {
        for device in 0..self.functions.len() {
            let raised = self.network.take_raised(device);
            if raised == 0 || !self.functions[device].interrupts() {
                continue;
            }
            for (number, file) in self.vectors[device].iter_mut().enumerate() {
                let Some(file) = file.as_mut().filter(|_| raised >> number & 1 == 1) else {
                    continue;
                };
                // A full event file is one that was raised before: it says all that there is to say.
                let _ = file.write(&1_u64.to_ne_bytes());
                self.accesses[device].interrupts[number] += 1;
            }
        }
    }

    fn reset_if(&mut self, asked: bool, device: usize) {
        if asked {
            self.functions[device] = Function::new();
            self.network.reset_bus(device);
            self.accesses[device].resets += 1;
        }
    }
}

/// What a client of a device reaches.
struct Bar {
    emulator: Emulator,
    device: usize,
}

impl Bar {
    fn read(&self, world: &mut World, offset: u64, data: &mut [u8]) {
        if !world.functions[self.device].answers() || !is_inside(offset, data.len()) {
            return data.fill(0xff);
        }
        if offset >= u64::from(RESERVED_OFFSET) {
            return world.functions[self.device].read_tables(offset, data);
        }
        world.catch_up();
        let mut rest = data;
        let mut at = offset as u32;
        while !rest.is_empty() {
            // What crosses a register is several accesses.
            let bytes = rest.len().min(8 - (at % 8) as usize);
            let (now, later) = rest.split_at_mut(bytes);
            let value = world.network.read(self.device, at, bytes);
            now.copy_from_slice(&value.to_le_bytes()[..bytes]);
            let accesses = &mut world.accesses[self.device];
            match bytes {
                8 => accesses.whole_reads += 1,
                _ => accesses.partial_reads += 1,
            }
            (rest, at) = (later, at.saturating_add(bytes as u32));
        }
    }

    fn write(&self, world: &mut World, offset: u64, data: &[u8]) {
        if !world.functions[self.device].answers() || !is_inside(offset, data.len()) {
            return;
        }
        if offset >= u64::from(RESERVED_OFFSET) {
            return world.functions[self.device].write_tables(offset, data);
        }
        world.catch_up();
        let mut at = offset as u32;
        let mut rest = data;
        while !rest.is_empty() {
            let bytes = rest.len().min(8 - (at % 8) as usize);
            let (now, later) = rest.split_at(bytes);
            let mut value = [0; 8];
            value[..bytes].copy_from_slice(now);
            let value = u64::from_le_bytes(value);
            world.network.write(self.device, at, bytes, value);
            world.accesses[self.device].writes += 1;
            (rest, at) = (later, at.saturating_add(bytes as u32));
        }
    }
}

/// An access is inside the BAR.
fn is_inside(offset: u64, bytes: usize) -> bool {
    let end = offset.checked_add(bytes as u64);
    end.is_some_and(|end| end <= u64::from(BAR_BYTES))
}

/// Nothing here is an error: a bus answers what it does not know with ones, and takes every write.
impl ServerBackend for Bar {
    fn region_read(&mut self, region: u32, offset: u64, data: &mut [u8]) -> io::Result<()> {
        let mut world = self.emulator.lock();
        if world.network.devices()[self.device].removed {
            data.fill(0xff);
            return Ok(());
        }
        match region {
            VFIO_PCI_CONFIG_REGION_INDEX => {
                world.functions[self.device].read_config(offset, data);
            }
            VFIO_PCI_BAR0_REGION_INDEX => self.read(&mut world, offset, data),
            _ => data.fill(0xff),
        }
        world.deliver();
        Ok(())
    }

    fn region_write(&mut self, region: u32, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut world = self.emulator.lock();
        if world.network.devices()[self.device].removed {
            return Ok(());
        }
        match region {
            VFIO_PCI_CONFIG_REGION_INDEX => {
                let reset = world.functions[self.device].write_config(offset, data);
                world.reset_if(reset, self.device);
            }
            VFIO_PCI_BAR0_REGION_INDEX => self.write(&mut world, offset, data),
            _ => {}
        }
        world.deliver();
        Ok(())
    }

    fn dma_map(
        &mut self,
        _: DmaMapFlags,
        _: u64,
        _: u64,
        _: u64,
        _: Option<File>,
    ) -> io::Result<()> {
        Ok(())
    }

    fn dma_unmap(&mut self, _: DmaUnmapFlags, _: u64, _: u64) -> io::Result<()> {
        Ok(())
    }

    fn reset(&mut self) -> io::Result<()> {
        let mut world = self.emulator.lock();
        world.vectors[self.device].clear();
        world.reset_if(true, self.device);
        Ok(())
    }

    fn set_irqs(
        &mut self,
        index: u32,
        flags: u32,
        start: u32,
        count: u32,
        fds: Vec<File>,
    ) -> io::Result<()> {
        if index != VFIO_PCI_MSIX_IRQ_INDEX {
            return Ok(());
        }
        let mut world = self.emulator.lock();
        let vectors = &mut world.vectors[self.device];
        if flags & VFIO_IRQ_SET_DATA_NONE != 0 && count == 0 {
            vectors.clear();
        } else if flags & VFIO_IRQ_SET_DATA_EVENTFD != 0 {
            vectors.resize_with(Vector::ALL.len(), || None);
            let from = usize::try_from(start).unwrap_or(usize::MAX);
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            let mut files = fds.into_iter();
            for vector in vectors.iter_mut().skip(from).take(count) {
                *vector = files.next();
            }
        }
        Ok(())
    }
}

/// The socket is free: a file that an emulator left behind is removed.
pub(crate) fn free(path: &Path) -> Result<(), EmulatorError> {
    let Ok(found) = path.symlink_metadata() else {
        return Ok(());
    };
    if !found.file_type().is_socket() {
        return Err(EmulatorError::Socket {
            path: path.to_owned(),
            reason: "a file that is no socket has this name; take another folder".to_owned(),
        });
    }
    if UnixStream::connect(path).is_ok() {
        return Err(EmulatorError::InUse {
            path: path.to_owned(),
        });
    }
    std::fs::remove_file(path).map_err(|source| EmulatorError::Socket {
        path: path.to_owned(),
        reason: source.to_string(),
    })
}

fn server(path: &Path) -> Result<Server, EmulatorError> {
    let irq = |index| IrqInfo {
        index,
        flags: VFIO_IRQ_INFO_EVENTFD | VFIO_IRQ_INFO_NORESIZE,
        count: match index {
            VFIO_PCI_MSIX_IRQ_INDEX => Vector::ALL.len() as u32,
            VFIO_PCI_ERR_IRQ_INDEX => 1,
            _ => 0,
        },
    };
    let region = |index| ServerRegion {
        region_info: vfio_region_info {
            argsz: size_of::<vfio_region_info>() as u32,
            flags: VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE,
            index,
            size: match index {
                VFIO_PCI_BAR0_REGION_INDEX => u64::from(BAR_BYTES),
                VFIO_PCI_CONFIG_REGION_INDEX => crate::function::CONFIG_BYTES as u64,
                _ => 0,
            },
            ..Default::default()
        },
        sparse_areas: Vec::new(),
        mmap_fd: None,
    };
    let irqs = (0..VFIO_PCI_NUM_IRQS).map(irq).collect();
    let regions = (0..VFIO_PCI_NUM_REGIONS).map(region).collect();
    Server::new(path, true, irqs, regions).map_err(|source| EmulatorError::Socket {
        path: path.to_owned(),
        reason: source.to_string(),
    })
}

/// The socket of a device in the emulator's folder.
#[must_use]
pub fn socket(folder: &Path, device: &str) -> PathBuf {
    folder.join(format!("{device}.sock"))
}
