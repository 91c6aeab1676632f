//! A device behind a vfio-user socket, made of the table of registers alone: what is written stands, bits of w1c
//! registers are cleared, and a read of an rc register takes it away.

use dtp_spec::regs::{
    at, device_offset, Access, Reset, BAR_BYTES, MAP_HASH, REGISTER_BYTES, RESERVED_OFFSET,
};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use vfio_bindings::bindings::vfio::*;
use vfio_user::{DmaMapFlags, DmaUnmapFlags, IrqInfo, Server, ServerBackend, ServerRegion};

/// How a device is built.
#[derive(Clone, Copy)]
pub struct Build {
    pub vendor: u16,
    pub bar_bytes: u64,
    pub vectors: u32,
    pub flr: bool,
    /// Requests that it answers before it ends.
    pub life: u32,
}

pub const GOOD: Build = Build {
    vendor: 0xd7b0,
    bar_bytes: BAR_BYTES as u64,
    vectors: 4,
    flr: true,
    life: u32::MAX,
};

/// What test and device share.
#[derive(Default)]
pub struct State {
    pub words: Vec<u64>,
    pub config: Vec<u8>,
    pub vectors: Vec<Option<File>>,
    /// Offset and length of every access to the BAR.
    pub accesses: Vec<(u64, usize)>,
    pub resets: u32,
    pub removed: bool,
}

impl State {
    pub fn raise(&mut self, vector: usize) {
        let mut file = self.vectors[vector].as_ref().expect("enabled");
        file.write_all(&1_u64.to_ne_bytes()).expect("an event file");
    }

    pub fn set(&mut self, offset: u32, value: u64) {
        self.words[(offset / REGISTER_BYTES) as usize] = value;
    }
}

struct Backend {
    state: Arc<Mutex<State>>,
    life: u32,
}

impl Backend {
    /// One request more: the end comes as a panic of the serving thread, which closes the socket.
    fn live(&mut self) {
        assert!(self.life > 0, "planned end");
        self.life -= 1;
    }
}

fn access_of(offset: u64) -> Option<Access> {
    let (_, register) = at(u32::try_from(offset).ok()?, 2)?;
    Some(register.access)
}

impl ServerBackend for Backend {
    fn region_read(&mut self, region: u32, offset: u64, data: &mut [u8]) -> io::Result<()> {
        self.live();
        let mut state = self.state.lock().expect("the state");
        if state.removed {
            data.fill(0xff);
        } else if region == VFIO_PCI_CONFIG_REGION_INDEX {
            let from = offset as usize;
            data.copy_from_slice(&state.config[from..from + data.len()]);
        } else {
            state.accesses.push((offset, data.len()));
            let word = &mut state.words[offset as usize / 8];
            data.copy_from_slice(&word.to_le_bytes()[..data.len()]);
            if access_of(offset) == Some(Access::Rc) {
                *word = 0;
            }
        }
        Ok(())
    }

    fn region_write(&mut self, region: u32, offset: u64, data: &[u8]) -> io::Result<()> {
        self.live();
        let mut state = self.state.lock().expect("the state");
        if region == VFIO_PCI_CONFIG_REGION_INDEX {
            let from = offset as usize;
            state.config[from..from + data.len()].copy_from_slice(data);
            return Ok(());
        }
        state.accesses.push((offset, data.len()));
        let value = u64::from_le_bytes(data.try_into().expect("a whole register"));
        let word = &mut state.words[offset as usize / 8];
        match access_of(offset) {
            Some(Access::Rw) => *word = value,
            Some(Access::W1c) => *word &= !value,
            _ => {}
        }
        Ok(())
    }

    fn reset(&mut self) -> io::Result<()> {
        self.live();
        let mut state = self.state.lock().expect("the state");
        state.resets += 1;
        state.config[4] = 0;
        state.vectors.clear();
        Ok(())
    }

    fn set_irqs(&mut self, index: u32, _: u32, _: u32, _: u32, fds: Vec<File>) -> io::Result<()> {
        self.live();
        assert_eq!(index, VFIO_PCI_MSIX_IRQ_INDEX);
        self.state.lock().expect("the state").vectors = fds.into_iter().map(Some).collect();
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
}

fn config(build: Build) -> Vec<u8> {
    let mut config = vec![0; 256];
    let mut put = |at: usize, data: &[u8]| config[at..at + data.len()].copy_from_slice(data);
    put(0, &build.vendor.to_le_bytes());
    put(2, &[1, 0]);
    put(6, &[0x10]);
    put(0x0b, &[2]);
    put(0x34, &[0x40]);
    put(0x40, &[0x10, 0x80, 2, 0, 0, 0, 0, u8::from(build.flr) << 4]);
    put(0x80, &[0x11, 0, 3, 0, 0, 0xc0, 0, 0, 0, 0xe0]);
    config
}

fn registers() -> Vec<u64> {
    let mut words = vec![0; (RESERVED_OFFSET / REGISTER_BYTES) as usize];
    for offset in (0..RESERVED_OFFSET).step_by(8) {
        let Some((_, register)) = at(offset, 2) else {
            continue;
        };
        for field in register.fields {
            if let Reset::Value(value) = field.reset {
                words[offset as usize / 8] |= value << field.low;
            }
        }
    }
    words[device_offset("map_hash") as usize / 8] = MAP_HASH;
    words[device_offset("ports") as usize / 8] = 2;
    words
}

/// A device that serves one client on a socket in its own folder.
pub struct Served {
    folder: tempfile::TempDir,
    pub state: Arc<Mutex<State>>,
    pub thread: JoinHandle<()>,
}

impl Served {
    pub fn new(build: Build) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("nic.sock");
        let state = State {
            words: registers(),
            config: config(build),
            ..State::default()
        };
        let state = Arc::new(Mutex::new(state));
        let server = server(&path, build);
        let mut backend = Backend {
            state: state.clone(),
            life: build.life,
        };
        let thread = std::thread::spawn(move || {
            // A client that goes away in the middle is no error of the device.
            let _ = server.run(&mut backend);
        });
        Served {
            folder,
            state,
            thread,
        }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("nic.sock")
    }
}

fn server(path: &Path, build: Build) -> Server {
    let irq = |index| IrqInfo {
        index,
        flags: VFIO_IRQ_INFO_EVENTFD | VFIO_IRQ_INFO_NORESIZE,
        count: match index {
            VFIO_PCI_MSIX_IRQ_INDEX => build.vectors,
            _ => 0,
        },
    };
    let region = |index| ServerRegion {
        region_info: vfio_region_info {
            argsz: size_of::<vfio_region_info>() as u32,
            flags: VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE,
            index,
            size: match index {
                VFIO_PCI_BAR0_REGION_INDEX => build.bar_bytes,
                VFIO_PCI_CONFIG_REGION_INDEX => 256,
                _ => 0,
            },
            ..Default::default()
        },
        sparse_areas: Vec::new(),
        mmap_fd: None,
    };
    let (irqs, regions) = ((0..5).map(irq).collect(), (0..9).map(region).collect());
    Server::new(path, true, irqs, regions).expect("a socket")
}
