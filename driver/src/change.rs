//! Changes of settings: what would be written where, before it is; read back, after it was.

use crate::backend::RegisterIo;
use crate::device::Device;
use crate::error::DriverError;
use crate::field::Spot;
use dtp_spec::device::Mode;
use dtp_spec::port_params::Role;
use dtp_spec::regs::{Field, Place, Register};

const ROLE: Spot = Spot::port("role", "value");
const INTERVAL: Spot = Spot::port("beacon_interval", "value");
const INIT_ROUNDS: Spot = Spot::port("init_rounds", "value");
const CLEAR_FAULTY: Spot = Spot::device("control", "clear_faulty");
const TREE: Spot = Spot::device("mode", "tree");
const PARENT: Spot = Spot::device("mode", "parent");

/// One write of a register, and what the register held when it was planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Device or port.
    pub place: Place,
    /// The register.
    pub register: &'static Register,
    /// What it holds, or will hold when those before have been carried out.
    pub before: u64,
    /// What is written.
    pub after: u64,
    /// What it reads then.
    pub reads: u64,
}

impl Change {
    /// Another value for a field; the rest of the register stays as `before` has it.
    ///
    /// # Errors
    /// If the field does not take the value.
    pub fn of_field(
        place: Place,
        spot: Spot,
        before: u64,
        value: u64,
    ) -> Result<Self, DriverError> {
        let after = spot.put(before, value)?;
        Ok(Change {
            place,
            register: spot.register,
            before,
            after,
            reads: after,
        })
    }

    /// Clears `faulty` on every port: a bit that reads as zero when it has done so.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn clear_faulty(device: &Device<impl RegisterIo>) -> Result<Self, DriverError> {
        let before = device.read(CLEAR_FAULTY.offset())?;
        Ok(Change {
            reads: before,
            ..Change::of_field(Place::Device, CLEAR_FAULTY, before, 1)?
        })
    }

    /// Nothing would be different.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.before == self.after
    }

    /// Offset of the register in the BAR, in bytes.
    #[must_use]
    pub fn offset(&self) -> u32 {
        self.place.offset() + u32::from(self.register.offset)
    }

    /// Fields that become different: before and after.
    pub fn fields(&self) -> impl Iterator<Item = (&'static Field, u64, u64)> + '_ {
        let both = |field: &'static Field| (field, field.get(self.before), field.get(self.after));
        self.register
            .fields
            .iter()
            .map(both)
            .filter(|(_, before, after)| before != after)
    }

    /// Writes it, and reads it back.
    ///
    /// # Errors
    /// If the device did not take it, or is gone.
    pub fn apply(&self, device: &Device<impl RegisterIo>) -> Result<(), DriverError> {
        device.write(self.offset(), self.after)?;
        let found = device.read(self.offset())?;
        match found == self.reads {
            true => Ok(()),
            false => Err(DriverError::NotTaken {
                register: self.register.name,
                wanted: self.after,
                found,
            }),
        }
    }
}

/// Settings of a port that are to change; those that are none stay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PortWish {
    /// Role.
    pub role: Option<Role>,
    /// Time between two BEACONs, in ticks.
    pub beacon_interval_ticks: Option<u64>,
    /// Rounds of INIT.
    pub init_rounds: Option<u64>,
}

impl PortWish {
    /// What has to be written for it; nothing where all is so already.
    ///
    /// # Errors
    /// If a value is out of range, or the device is gone.
    pub fn plan(
        &self,
        device: &Device<impl RegisterIo>,
        port: u8,
    ) -> Result<Vec<Change>, DriverError> {
        let place = Place::Port(port);
        let wishes = [
            (INTERVAL, self.beacon_interval_ticks),
            (INIT_ROUNDS, self.init_rounds),
            (ROLE, self.role.map(|role| role as u64)),
        ];
        let mut changes = Vec::new();
        for (spot, value) in wishes {
            if let Some(value) = value {
                let before = device.read(place.offset() + spot.offset())?;
                changes.push(Change::of_field(place, spot, before, value)?);
            }
        }
        changes.retain(|change| !change.is_none());
        Ok(changes)
    }
}

/// What ends the session of a port and begins another: its role is off in between, and `faulty` is cleared.
///
/// # Errors
/// If there is no such port, or the device is gone.
pub fn reset(device: &Device<impl RegisterIo>, port: u8) -> Result<Vec<Change>, DriverError> {
    let role = device.port(port)?.role()? as u64;
    let off = Role::Off as u64;
    let place = Place::Port(port);
    let mut changes = vec![
        Change::of_field(place, ROLE, role, off)?,
        Change::clear_faulty(device)?,
        Change::of_field(place, ROLE, off, role)?,
    ];
    changes.retain(|change| !change.is_none());
    Ok(changes)
}

/// What brings a device to a mode and its ports to roles; a port of none keeps its own. If the mode changes, all
/// roles are off meanwhile: a session belongs to the mode that it began in (`docs/programmers_guide.md`).
///
/// # Errors
/// If the parent is no port, or the device is gone.
pub fn boundary(
    device: &Device<impl RegisterIo>,
    mode: Mode,
    roles: &[Option<Role>],
) -> Result<Vec<Change>, DriverError> {
    let before = device.read(TREE.offset())?;
    let after = match mode {
        Mode::Fastest => 0,
        Mode::Tree { parent } => {
            device.port(parent)?;
            TREE.mask() | PARENT.put(0, u64::from(parent))?
        }
    };
    let mode = Change {
        place: Place::Device,
        register: TREE.register,
        before,
        after,
        reads: after,
    };
    let (mut off, mut on) = (Vec::new(), Vec::new());
    for port in device.ports() {
        let place = Place::Port(port.number());
        let now = port.role()?;
        let wished = roles.get(usize::from(port.number())).copied().flatten();
        let then = wished.unwrap_or(now);
        let between = if mode.is_none() { now } else { Role::Off };
        off.push(Change::of_field(place, ROLE, now as u64, between as u64)?);
        on.push(Change::of_field(place, ROLE, between as u64, then as u64)?);
    }
    let mut changes = off;
    changes.push(mode);
    changes.extend(on);
    changes.retain(|change| !change.is_none());
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::memory::Memory;
    use dtp_spec::regs::{device_offset, port_offset};

    fn names(changes: &[Change]) -> Vec<(Place, &'static str, u64, u64)> {
        let name = |change: &Change| {
            (
                change.place,
                change.register.name,
                change.before,
                change.after,
            )
        };
        changes.iter().map(name).collect()
    }

    #[test]
    fn only_what_differs_is_written() {
        let device = Device::open(Memory::new(1)).expect("a device");
        let wish = PortWish {
            role: Some(Role::Both),
            beacon_interval_ticks: Some(400),
            init_rounds: None,
        };
        let changes = wish.plan(&device, 0).expect("in range");
        assert_eq!(
            names(&changes),
            [(Place::Port(0), "beacon_interval", 200, 400)]
        );
        changes[0].apply(&device).expect("taken");
        assert_eq!(
            device
                .read(port_offset(0, "beacon_interval"))
                .expect("read"),
            400
        );
        assert_eq!(wish.plan(&device, 0).expect("in range"), []);
        let wide = PortWish {
            beacon_interval_ticks: Some(5001),
            ..PortWish::default()
        };
        let error = wide.plan(&device, 0).expect_err("too long").to_string();
        assert!(error.contains("1 to 5000, not 5001"), "{error}");
    }

    #[test]
    fn a_mode_changes_while_all_roles_are_off() {
        let device = Device::open(Memory::new(2)).expect("a device");
        device.io().set(port_offset(1, "role"), Role::Lead as u64);
        let tree = Mode::Tree { parent: 1 };
        let changes = boundary(&device, tree, &[None, Some(Role::Both)]).expect("a plan");
        let expected = [
            (Place::Port(0), "role", 0, 3),
            (Place::Port(1), "role", 1, 3),
            (Place::Device, "mode", 0, 1 | 1 << 8),
            (Place::Port(0), "role", 3, 0),
            (Place::Port(1), "role", 3, 0),
        ];
        assert_eq!(names(&changes), expected);
        for change in &changes {
            change.apply(&device).expect("taken");
        }
        assert_eq!(device.mode().expect("read"), tree);
        // The mode stays: no session ends for it.
        let changes = boundary(&device, tree, &[Some(Role::Follow), None]).expect("a plan");
        assert_eq!(names(&changes), [(Place::Port(0), "role", 0, 2)]);
        assert!(boundary(&device, Mode::Tree { parent: 2 }, &[]).is_err());
    }

    #[test]
    fn a_reset_ends_with_the_role_that_was() {
        let device = Device::open(Memory::new(1)).expect("a device");
        device.io().set(port_offset(0, "role"), Role::Follow as u64);
        let changes = reset(&device, 0).expect("a plan");
        let expected = [
            (Place::Port(0), "role", 2, 3),
            (Place::Device, "control", 1, 0x101),
            (Place::Port(0), "role", 3, 2),
        ];
        assert_eq!(names(&changes), expected);
        assert!(reset(&device, 1).is_err());
    }

    #[test]
    fn what_the_device_does_not_take_is_an_error() {
        struct Deaf(Memory);
        impl RegisterIo for Deaf {
            fn read(&self, offset: u32) -> Result<u64, DriverError> {
                self.0.read(offset)
            }
            fn write(&self, _: u32, _: u64) -> Result<(), DriverError> {
                Ok(())
            }
        }
        let device = Device::open(Deaf(Memory::new(1))).expect("a device");
        let change = Change::of_field(Place::Port(0), ROLE, 0, 3).expect("a role");
        let error = change.apply(&device).expect_err("deaf").to_string();
        assert!(error.contains("`role`"), "{error}");
        assert_eq!(device.read(device_offset("mode")).expect("read"), 0);
    }
}
