//! A port at a glance.

use crate::backend::RegisterIo;
use crate::error::DriverError;
use crate::port::{Link, Peer, Pipeline, Port};
use dtp_spec::device::Mode;
use dtp_spec::port_params::{PortState, Role};

/// What a port shows, read register by register; nothing is taken away by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PortStatus {
    /// Its number.
    pub number: u8,
    /// State.
    pub state: PortState,
    /// What the PCS says.
    pub link: Link,
    /// What it does with DTP.
    pub role: Role,
    /// Time between two BEACONs, in ticks.
    pub beacon_interval_ticks: u16,
    /// Rounds of INIT.
    pub init_rounds: u8,
    /// d, in units, once measured.
    pub delay_units: Option<u32>,
    /// The smallest and the largest d of the rounds, in units.
    pub delay_ends_units: Option<[u32; 2]>,
    /// How far the peer was ahead at its last BEACON, in units.
    pub lead_units: Option<i32>,
    /// Who is at the other end.
    pub peer: Peer,
    /// What it was built as.
    pub pipeline: Pipeline,
}

impl PortStatus {
    /// It does what its role asks for: it is off, or synchronised.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        matches!(self.state, PortState::Off | PortState::Synchronised)
    }

    /// How much the rounds of INIT scattered, in units.
    #[must_use]
    pub fn delay_spread_units(&self) -> Option<u32> {
        self.delay_ends_units
            .map(|[least, most]| most.saturating_sub(least))
    }
}

/// The port moves the device's counter: its role lets it, and so does the mode.
#[must_use]
pub const fn follows(mode: Mode, port: u8, role: Role) -> bool {
    let may = matches!(role, Role::Both | Role::Follow);
    match mode {
        Mode::Fastest => may,
        Mode::Tree { parent } => may && parent == port,
    }
}

/// The port sends BEACONs: whoever is followed alone is not led.
#[must_use]
pub const fn leads(mode: Mode, port: u8, role: Role) -> bool {
    let may = matches!(role, Role::Both | Role::Lead);
    match mode {
        Mode::Fastest => may,
        Mode::Tree { parent } => may && parent != port,
    }
}

impl<Io: RegisterIo> Port<'_, Io> {
    /// All that it shows: a dozen reads.
    ///
    /// # Errors
    /// If the device is gone, or says what means nothing.
    pub fn status(&self) -> Result<PortStatus, DriverError> {
        Ok(PortStatus {
            number: self.number(),
            state: self.state()?,
            link: self.link()?,
            role: self.role()?,
            beacon_interval_ticks: self.beacon_interval_ticks()?,
            init_rounds: self.init_rounds()?,
            delay_units: self.delay_units()?,
            delay_ends_units: self.delay_spread_units()?,
            lead_units: self.lead_units()?,
            peer: self.peer()?,
            pipeline: self.pipeline()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::memory::Memory;
    use crate::device::Device;
    use dtp_spec::regs::port_offset;

    #[test]
    fn a_tree_follows_its_parent_and_leads_the_others() {
        let tree = Mode::Tree { parent: 1 };
        let does = |mode, port, role| (follows(mode, port, role), leads(mode, port, role));
        assert_eq!(does(Mode::Fastest, 0, Role::Both), (true, true));
        assert_eq!(does(tree, 0, Role::Both), (false, true));
        assert_eq!(does(tree, 1, Role::Both), (true, false));
        assert_eq!(does(tree, 0, Role::Follow), (false, false));
        assert_eq!(does(tree, 1, Role::Lead), (false, false));
        assert_eq!(does(Mode::Fastest, 0, Role::Off), (false, false));
    }

    #[test]
    fn a_glance_takes_nothing_away() {
        let device = Device::open(Memory::new(2)).expect("a device");
        let set = |name: &str, value: u64| device.io().set(port_offset(1, name), value);
        set("state", 6);
        set("delay_smallest", 1 << 32 | 230);
        set("delay_largest", 1 << 32 | 233);
        set("lead", 1 << 32 | 0xffff_fffd);
        let status = device
            .port(1)
            .expect("a port")
            .status()
            .expect("it answers");
        assert_eq!(status.delay_spread_units(), Some(3));
        assert_eq!((status.delay_units, status.lead_units), (None, Some(-3)));
        assert!(status.is_fine());
        set("state", 5);
        assert!(!device
            .port(1)
            .expect("a port")
            .status()
            .expect("it answers")
            .is_fine());
        let other = device
            .port(0)
            .expect("a port")
            .status()
            .expect("it answers");
        assert_eq!(
            (other.state, other.delay_spread_units()),
            (PortState::Off, None)
        );
    }
}
