//! A device: what its registers mean. `docs/programmers_guide.md` has the order of bring-up.

use crate::backend::RegisterIo;
use crate::error::DriverError;
use crate::field::Spot;
use crate::port::Port;
use dtp_spec::device::Mode;
use dtp_spec::regs::{device_offset, Place, LAYOUT_VERSION, MAGIC, MAP_HASH, PORTS_MAX};

const GC: u32 = device_offset("gc");
const PORT_COUNT: Spot = Spot::device("ports", "value");
const BEACON_ON_JUMP: Spot = Spot::device("control", "beacon_on_jump");
const CLEAR_FAULTY: Spot = Spot::device("control", "clear_faulty");
const TREE: Spot = Spot::device("mode", "tree");
const PARENT: Spot = Spot::device("mode", "parent");
const JOIN_WINDOW: Spot = Spot::device("join_window", "value");
const HOLDOVER: Spot = Spot::device("status", "holdover");
const INTERRUPT_PORTS: Spot = Spot::device("interrupt_ports", "value");
const REFUSED: Spot = Spot::device("interrupt_status", "write_refused");
const REFUSED_OFFSET: Spot = Spot::device("refused_write", "offset");

/// An open device. Everything is read from it when it is asked for; nothing is kept but the number of ports.
#[derive(Debug)]
pub struct Device<Io> {
    io: Io,
    ports: u8,
}

impl<Io: RegisterIo> Device<Io> {
    /// Takes a device whose map this driver knows.
    ///
    /// # Errors
    /// If it is no DTP device, was built from another register table, or is gone.
    pub fn open(io: Io) -> Result<Self, DriverError> {
        let magic = io.read(device_offset("magic"))?;
        if magic == u64::MAX {
            return Err(DriverError::Gone);
        }
        if magic != MAGIC {
            return Err(DriverError::NotDtp {
                found: magic,
                expected: MAGIC,
            });
        }
        let layout = io.read(device_offset("layout_version"))?;
        if layout != LAYOUT_VERSION {
            return Err(DriverError::OtherLayout {
                found: layout,
                expected: LAYOUT_VERSION,
            });
        }
        let hash = io.read(device_offset("map_hash"))?;
        if hash != MAP_HASH {
            return Err(DriverError::OtherMap {
                found: hash,
                expected: MAP_HASH,
                build_commit: io.read(device_offset("build_commit"))?,
            });
        }
        let found = PORT_COUNT.get(io.read(PORT_COUNT.offset())?);
        let ports = u8::try_from(found).ok();
        let ports = ports.filter(|&ports| (1..=PORTS_MAX).contains(&u32::from(ports)));
        let ports = ports.ok_or(DriverError::PortCount {
            found,
            most: PORTS_MAX,
        })?;
        Ok(Device { io, ports })
    }

    /// The way to its registers.
    #[must_use]
    pub const fn io(&self) -> &Io {
        &self.io
    }

    /// How many ports it has.
    #[must_use]
    pub const fn port_count(&self) -> u8 {
        self.ports
    }

    /// All ports, from 0 on.
    pub fn ports(&self) -> impl ExactSizeIterator<Item = Port<'_, Io>> {
        (0..self.ports).map(|number| Port::new(self, number))
    }

    /// One port.
    ///
    /// # Errors
    /// If the device does not have it.
    pub fn port(&self, number: u8) -> Result<Port<'_, Io>, DriverError> {
        if number >= self.ports {
            return Err(DriverError::NoSuchPort {
                port: number,
                ports: self.ports,
            });
        }
        Ok(Port::new(self, number))
    }

    /// The global counter, in units of 0.32 ns: one read of 64 bits.
    ///
    /// # Errors
    /// If the device is gone.
    #[inline]
    pub fn gc_units(&self) -> Result<u64, DriverError> {
        self.read(GC)
    }

    /// EUI-64 that it tells its peers.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn identity(&self) -> Result<u64, DriverError> {
        self.read(device_offset("identity"))
    }

    /// Sets that.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn set_identity(&self, eui64: u64) -> Result<(), DriverError> {
        self.write(device_offset("identity"), eui64)
    }

    /// First 64 bits of the commit that it was built from; none if it was not told.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn build_commit(&self) -> Result<Option<u64>, DriverError> {
        let commit = self.read(device_offset("build_commit"))?;
        Ok((commit != 0).then_some(commit))
    }

    /// One period of its nominal clock, in femtoseconds.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn tick_fs(&self) -> Result<u64, DriverError> {
        self.read(device_offset("tick_fs"))
    }

    /// What one unit stands for, in femtoseconds.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn unit_fs(&self) -> Result<u64, DriverError> {
        self.read(device_offset("unit_fs"))
    }

    /// What it follows (protocol, section 3).
    ///
    /// # Errors
    /// If the device is gone.
    pub fn mode(&self) -> Result<Mode, DriverError> {
        let word = self.read(TREE.offset())?;
        Ok(match TREE.is_set(word) {
            false => Mode::Fastest,
            true => Mode::Tree {
                parent: PARENT.get(word) as u8,
            },
        })
    }

    /// Sets that. Meant for the sessions that begin afterwards: set the roles of the ports to `off` first.
    ///
    /// # Errors
    /// If the parent is no port, or the device is gone.
    pub fn set_mode(&self, mode: Mode) -> Result<(), DriverError> {
        let word = match mode {
            Mode::Fastest => 0,
            Mode::Tree { parent } => {
                self.port(parent)?;
                TREE.mask() | PARENT.put(0, u64::from(parent))?
            }
        };
        self.write(TREE.offset(), word)
    }

    /// A jump of a quarter tick or more sends BEACONs on the other ports at once.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn beacon_on_jump(&self) -> Result<bool, DriverError> {
        Ok(BEACON_ON_JUMP.is_set(self.read(BEACON_ON_JUMP.offset())?))
    }

    /// Sets that.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn set_beacon_on_jump(&self, on: bool) -> Result<(), DriverError> {
        self.write(
            BEACON_ON_JUMP.offset(),
            BEACON_ON_JUMP.put(0, u64::from(on))?,
        )
    }

    /// Ports that are `faulty` try again.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn clear_faulty(&self) -> Result<(), DriverError> {
        let word = self.read(CLEAR_FAULTY.offset())?;
        self.write(CLEAR_FAULTY.offset(), CLEAR_FAULTY.put(word, 1)?)
    }

    /// How long after a link-up, or a JOIN that was passed on, a JOIN is believed, in ticks.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn join_window_ticks(&self) -> Result<u32, DriverError> {
        Ok(JOIN_WINDOW.get(self.read(JOIN_WINDOW.offset())?) as u32)
    }

    /// Sets that.
    ///
    /// # Errors
    /// If it has more than 28 bits, or the device is gone.
    pub fn set_join_window_ticks(&self, ticks: u32) -> Result<(), DriverError> {
        self.write(JOIN_WINDOW.offset(), JOIN_WINDOW.put(0, u64::from(ticks))?)
    }

    /// All links are down: gc runs on the device's own oscillator.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn holdover(&self) -> Result<bool, DriverError> {
        Ok(HOLDOVER.is_set(self.read(HOLDOVER.offset())?))
    }

    /// Ports that raise the interrupt line, bit n for port n.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn interrupt_ports(&self) -> Result<u32, DriverError> {
        Ok(INTERRUPT_PORTS.get(self.read(INTERRUPT_PORTS.offset())?) as u32)
    }

    /// Offset in the BAR of the last write that the device did not carry out, if there was one since this was
    /// asked for.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn take_refused_write(&self) -> Result<Option<u32>, DriverError> {
        if !REFUSED.is_set(self.read(REFUSED.offset())?) {
            return Ok(None);
        }
        let offset = REFUSED_OFFSET.get(self.read(REFUSED_OFFSET.offset())?);
        self.write(REFUSED.offset(), REFUSED.mask())?;
        Ok(Some(offset as u32))
    }

    /// Reads a register by its offset in the BAR.
    ///
    /// # Errors
    /// If there is none, or the device is gone.
    #[inline]
    pub fn read(&self, offset: u32) -> Result<u64, DriverError> {
        let word = self.io.read(offset)?;
        // A counter may be all ones, the magic number is not.
        if word == u64::MAX && self.io.read(Place::Device.offset())? == u64::MAX {
            return Err(DriverError::Gone);
        }
        Ok(word)
    }

    /// Writes a register by its offset in the BAR.
    ///
    /// # Errors
    /// If there is none.
    pub fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        self.io.write(offset, value)
    }
}
