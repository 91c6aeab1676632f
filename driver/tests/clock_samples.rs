//! What the sampler makes of a device's registers: the counter, whether the device follows its network, and JOINs.

use dtp_driver::backend::memory::Memory;
use dtp_driver::clock::sampler::Watched;
use dtp_driver::clock::source::Machine;
use dtp_driver::clock::tracker::Sample;
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_spec::device::Mode;
use dtp_spec::port_params::PortState;
use dtp_spec::regs::{device_offset, port_offset};
use std::sync::Arc;

struct Rig {
    device: Arc<Device<Memory>>,
    watched: Watched<Memory>,
}

/// Three ports that are down.
fn rig(mode: Mode) -> Rig {
    let device = Arc::new(Device::open(Memory::new(3)).expect("a device"));
    device.set_mode(mode).expect("a mode");
    let watched = Watched::new(Arc::clone(&device)).expect("a device");
    let mut rig = Rig { device, watched };
    (0..3).for_each(|port| rig.set(port, PortState::Down, 0));
    rig
}

impl Rig {
    fn set(&mut self, port: u8, state: PortState, jumps: u64) {
        let memory = self.device.io();
        memory.set(port_offset(port, "state"), state as u64);
        memory.set(port_offset(port, "jumps"), jumps);
    }

    fn sample(&mut self) -> Sample {
        self.watched.sample(&Machine::best()).expect("a sample")
    }
}

#[test]
fn the_counter_is_between_two_readings_of_the_clock() {
    let mut rig = rig(Mode::Fastest);
    rig.device.io().set(device_offset("gc"), 12_345);
    let sample = rig.sample();
    assert_eq!(sample.reading.gc_units, 12_345);
    assert!(sample.asked <= sample.reading.before);
    assert!(sample.reading.before <= sample.reading.after);
}

#[test]
fn any_port_that_is_synchronised_follows_the_network_in_a_tree_the_parent() {
    let mut fastest = rig(Mode::Fastest);
    let mut tree = rig(Mode::Tree { parent: 2 });
    for rig in [&mut fastest, &mut tree] {
        assert!(!rig.sample().followed);
        rig.set(2, PortState::Stale, 0);
        assert!(!rig.sample().followed);
        rig.set(2, PortState::Synchronised, 0);
        assert!(rig.sample().followed);
    }
    for rig in [&mut fastest, &mut tree] {
        rig.set(2, PortState::Init, 0);
        rig.set(1, PortState::Synchronised, 0);
    }
    assert!(fastest.sample().followed);
    assert!(!tree.sample().followed);
}

/// A port that goes down takes no JOIN, and gives none back.
#[test]
fn joins_of_all_ports_count() {
    let mut rig = rig(Mode::Fastest);
    rig.set(0, PortState::Synchronised, 3);
    rig.set(1, PortState::Synchronised, 4);
    assert_eq!(rig.sample().joins, 7);
    rig.set(1, PortState::Down, 4);
    assert_eq!(rig.sample().joins, 7);
    rig.set(1, PortState::Synchronised, 5);
    assert_eq!(rig.sample().joins, 8);
}

#[test]
fn a_device_that_is_gone_gives_no_sample() {
    let mut rig = rig(Mode::Fastest);
    rig.device.io().remove();
    let error = rig.watched.sample(&Machine::best()).expect_err("gone");
    assert!(matches!(error, DriverError::Gone), "{error}");
}
