//! The emulated network against the simulator's reference engine, and what faults do to it. No real time here.

use dtp_emulator::fault::Fault;
use dtp_emulator::network::Network;
use dtp_sim::engine::heap::Heap;
use dtp_sim::run;
use dtp_sim::scenario::{Scenario, ScenarioFile};
use dtp_spec::port_params::PortState;
use dtp_spec::regs::{device_offset, port_offset};

const US_FS: u64 = 1_000_000_000;
const MS_FS: u64 = 1000 * US_FS;
/// 4T in units: what neighbours may differ by.
const BOUND_UNITS: i64 = 80;

fn scenario(text: &str) -> Scenario {
    let file = ScenarioFile::parse("test", text).expect("it is one");
    file.resolve().expect("it is one")
}

/// Three in a row, n1, n2 and n3, two of them as far apart in frequency as is legal.
const ROW: &str = "name = \"row\"\nduration = \"50 ms\"\nseed = 7\n\
    [topology]\nkind = \"line\"\ndevices = 3\nlength_m = 20.0\n[load]\nkind = \"idle\"\n[oscillators]\nextremes = true\n";

fn row() -> Network {
    let mut network = Network::new(&scenario(ROW)).expect("supported");
    network.run_until(2 * MS_FS);
    assert!(synchronised(&network));
    network
}

fn synchronised(network: &Network) -> bool {
    let mut ports = network.devices().iter().flat_map(|device| &device.ports);
    ports.all(|port| port.state() == PortState::Synchronised)
}

fn spread(network: &Network) -> i64 {
    let gc: Vec<i64> = (0..network.devices().len())
        .map(|d| network.gc(d) as i64)
        .collect();
    let pairs = gc.windows(2).map(|pair| (pair[0] - pair[1]).abs());
    pairs.max().expect("two devices")
}

/// Every counter, at every instant that is looked at, is that of the reference engine: idle lines, no faults;
/// in mode `fastest` and below a root, on clocks that wander, through JOINs between counters hours apart.
#[test]
fn counters_are_those_of_the_reference_engine() {
    let tree =
        "name = \"tree\"\nduration = \"50 ms\"\nseed = 3\n[topology]\nkind = \"star\"\nhosts = 3\nlength_m = 20.0\n\
        [load]\nkind = \"idle\"\n[dtp]\nbeacon_interval_ticks = 1000\nroot = \"h2\"\n";
    let wander = format!(
        "{ROW}[oscillators.wander]\nlaw = \"random-walk\"\ninterval = \"100 us\"\nstep_ppm = 20.0\n"
    );
    for text in [ROW, tree, &wander] {
        let scenario = scenario(text);
        let mut network = Network::new(&scenario).expect("supported");
        let built = run::network(&scenario);
        let mut engine = Heap::new(&built);
        for step in 1..=100 {
            let end_fs = step * 71_234_567_890;
            network.run_until(end_fs);
            engine.run_until(end_fs, &mut ());
            for device in 0..scenario.devices.len() {
                assert_eq!(
                    network.gc(device),
                    engine.gc(device),
                    "{} at {end_fs} fs",
                    scenario.name
                );
            }
        }
        let ports = network.devices().iter().flat_map(|device| &device.ports);
        for (number, (port, expected)) in ports.zip(engine.state().ports).enumerate() {
            assert!(expected.synchronised);
            let logic = port.logic();
            assert_eq!(
                (
                    logic.synchronised(),
                    logic.delay_units(),
                    logic.delay().least_units()
                ),
                (
                    expected.synchronised,
                    expected.d_units,
                    expected.least_units
                ),
                "port {number} of {}",
                scenario.name
            );
        }
    }
}

#[test]
fn a_cut_ends_a_link_and_its_end_begins_it_again() {
    let mut network = row();
    let read = |network: &mut Network, name| network.read(0, port_offset(0, name), 8);
    assert_eq!(read(&mut network, "link"), 0b1011);
    network.take_raised(0);
    network.write(0, port_offset(0, "events"), 8, 0xff);
    network.write(0, port_offset(0, "event_mask"), 8, 1 << 6);
    network.inject(Fault::Cut { link: 0 });
    network.run_until(network.now_fs() + 10 * US_FS);
    assert_eq!(read(&mut network, "link"), 0);
    assert_eq!(read(&mut network, "state"), PortState::Down as u64);
    assert_eq!(
        network.read(0, device_offset("status"), 8) & 1,
        1,
        "holdover"
    );
    assert_eq!(read(&mut network, "events"), 1 << 6);
    assert_eq!(network.take_raised(0), 0b0011, "the line and link_down");
    assert_eq!(network.take_raised(0), 0);
    network.run_until(network.now_fs() + 5 * MS_FS);
    assert!(
        spread(&network) > BOUND_UNITS,
        "200 ppm of 5 ms are 3125 units"
    );
    network.inject(Fault::Restore { link: 0 });
    network.run_until(network.now_fs() + 2 * MS_FS);
    assert!(synchronised(&network) && spread(&network) <= BOUND_UNITS);
    assert_eq!(read(&mut network, "link_ups"), 2);
    let lost = read(&mut network, "bad_headers");
    assert!(
        (780_000..790_000).contains(&lost),
        "5.01 ms of blocks: {lost}"
    );
}

#[test]
fn drift_is_followed_and_told_by_leads() {
    let mut network = row();
    for ppb in [-100_000, 100_000, 50_000] {
        network.inject(Fault::Drift { device: 2, ppb });
        for _ in 0..50 {
            network.run_until(network.now_fs() + 37 * US_FS);
            assert!(spread(&network) <= BOUND_UNITS, "{}", spread(&network));
        }
    }
    // Beyond what is legal, upwards, a neighbour is not followed for ever.
    network.inject(Fault::Drift {
        device: 2,
        ppb: 900_000,
    });
    network.run_until(network.now_fs() + 20 * MS_FS);
    assert!(!synchronised(&network));
}

#[test]
fn errors_damage_messages_and_many_take_the_link_down() {
    let mut network = row();
    let damaged = |network: &mut Network| network.read(0, port_offset(0, "crc_errors"), 8);
    assert_eq!(damaged(&mut network), 0);
    let errors = |bit_error_rate| Fault::Errors {
        link: 0,
        bit_error_rate,
    };
    network.inject(errors(1e-4));
    network.run_until(network.now_fs() + 2 * MS_FS);
    // About 1560 BEACONs, each of 66 bits.
    let count = damaged(&mut network);
    assert!((3..40).contains(&count), "{count}");
    assert!(synchronised(&network) && spread(&network) <= BOUND_UNITS);
    network.inject(errors(1e-2));
    network.run_until(network.now_fs() + MS_FS);
    assert_eq!(
        network.read(0, port_offset(0, "state"), 8),
        PortState::Down as u64
    );
    network.inject(errors(0.0));
    network.run_until(network.now_fs() + 2 * MS_FS);
    assert!(synchronised(&network));
}

#[test]
fn registers_keep_the_rules_of_the_bus() {
    let mut network = row();
    let mode = device_offset("mode");
    let refused = |network: &mut Network| {
        let seen = network.read(1, device_offset("interrupt_status"), 8) & 1 == 1;
        let offset = network.read(1, device_offset("refused_write"), 8);
        network.write(1, device_offset("interrupt_status"), 8, 1);
        seen.then_some(offset)
    };
    assert_eq!(refused(&mut network), None);
    network.write(1, mode, 8, 1 | 2 << 8);
    assert_eq!(
        refused(&mut network),
        Some(u64::from(mode)),
        "there are ports 0 and 1"
    );
    assert_eq!(network.read(1, mode, 8), 0);
    for offset in [0x48, 0x3ff8, port_offset(2, "state")] {
        assert_eq!(network.read(1, offset, 8), u64::MAX, "a hole");
        network.write(1, offset, 8, 0);
        assert_eq!(refused(&mut network), Some(u64::from(offset)));
    }
    // The low word keeps the high one, which would be another by now.
    network.write(1, device_offset("scratch"), 8, 0x1111_2222_3333_4444);
    assert_eq!(network.read(1, device_offset("scratch"), 4), 0x3333_4444);
    network.write(1, device_offset("scratch") + 4, 4, 0xaaaa_bbbb);
    assert_eq!(
        network.read(1, device_offset("scratch") + 4, 4),
        0x1111_2222
    );
    assert_eq!(
        network.read(1, device_offset("scratch") + 4, 4),
        0xaaaa_bbbb
    );
    network.write(1, device_offset("scratch") + 1, 1, 0x55);
    assert_eq!(
        network.read(1, device_offset("scratch"), 8),
        0xaaaa_bbbb_3333_5544
    );
    // Roles count at once.
    network.write(1, port_offset(0, "role"), 8, 3);
    network.run_until(network.now_fs() + MS_FS);
    assert_eq!(
        network.read(1, port_offset(0, "state"), 8),
        PortState::Off as u64
    );
    network.write(1, port_offset(0, "role"), 8, 0);
    network.run_until(network.now_fs() + 2 * MS_FS);
    assert!(synchronised(&network) && spread(&network) <= BOUND_UNITS);
}

#[test]
fn what_only_the_simulator_does_is_refused() {
    let with = |more: &str| Network::new(&scenario(&format!("{ROW}{more}"))).map(drop);
    let stuck = "[[event]]\nat = \"1 ms\"\nkind = \"stuck\"\ndevice = \"n2\"\n";
    let error = with(stuck).expect_err("no such thing here").to_string();
    assert!(
        error.contains("stop or lie") && error.contains("dtp sim run"),
        "{error}"
    );
    with("[[event]]\nat = \"1 ms\"\nkind = \"cut\"\nlink = [\"n2\", \"n1\"]\n").expect("it does");
}

/// Bits of `pcs_control`.
const TX_PRBS31: u64 = 1;
const RX_PRBS31: u64 = 2;
const SERDES_LOOPBACK: u64 = 1 << 8;

fn set_pattern(network: &mut Network, device: usize, control: u64) {
    network.write(device, port_offset(0, "pcs_control"), 8, control);
}

fn pattern_errors(network: &mut Network, device: usize) -> u64 {
    network.read(device, port_offset(0, "test_pattern_errors"), 8)
}

/// PRBS31 takes the link of both ends down, counts nothing on a sound cable, three for each wrong bit on another,
/// and everything on a cut one; behind it the link comes back by itself. The other cable hears nothing of it.
#[test]
fn prbs31_is_sent_and_checked() {
    let mut network = row();
    let run = |network: &mut Network, ms: u64| network.run_until(network.now_fs() + ms * MS_FS);
    set_pattern(&mut network, 0, TX_PRBS31);
    set_pattern(&mut network, 1, RX_PRBS31);
    run(&mut network, 1);
    let states = |network: &Network| {
        let devices = network.devices().iter();
        devices
            .map(|device| device.ports.iter().map(|port| port.state()).collect())
            .collect::<Vec<Vec<_>>>()
    };
    use PortState::{Down, Synchronised};
    // n1 hears its peer, which hears nothing of it.
    assert_ne!(states(&network)[0], [Synchronised]);
    assert_eq!(states(&network)[1], [Down, Synchronised]);
    assert_eq!(pattern_errors(&mut network, 1), 0);
    network.inject(Fault::Errors {
        link: 0,
        bit_error_rate: 1e-6,
    });
    run(&mut network, 10);
    let counted = pattern_errors(&mut network, 1);
    // 10 ms of 10.3 Gbit/s: 103 wrong bits, give or take.
    assert_eq!(counted % 3, 0);
    assert!((60..150).contains(&(counted / 3)), "{counted}");
    assert_eq!(pattern_errors(&mut network, 0), 0, "nobody checks there");
    network.inject(Fault::Cut { link: 0 });
    let before = pattern_errors(&mut network, 1);
    run(&mut network, 1);
    let blocks = pattern_errors(&mut network, 1).wrapping_sub(before) / 66;
    assert!(
        blocks.abs_diff(156_250) < 100,
        "{blocks} blocks in a millisecond"
    );
    network.inject(Fault::Restore { link: 0 });
    network.inject(Fault::Errors {
        link: 0,
        bit_error_rate: 0.0,
    });
    set_pattern(&mut network, 0, 0);
    let before = pattern_errors(&mut network, 1);
    run(&mut network, 1);
    assert!(
        pattern_errors(&mut network, 1) - before > 1_000_000,
        "blocks are no PRBS31"
    );
    set_pattern(&mut network, 1, 0);
    run(&mut network, 20);
    assert!(synchronised(&network));
    let after = pattern_errors(&mut network, 1);
    run(&mut network, 1);
    assert_eq!(pattern_errors(&mut network, 1), after, "the checker is off");
}

/// A port on its serdes loopback has no link and hears its own pattern; its peer hears no BEACON.
#[test]
fn a_loopback_hears_itself() {
    let mut network = row();
    set_pattern(&mut network, 0, TX_PRBS31 | RX_PRBS31 | SERDES_LOOPBACK);
    network.inject(Fault::Cut { link: 0 });
    network.run_until(network.now_fs() + MS_FS);
    assert_eq!(
        pattern_errors(&mut network, 0),
        0,
        "whatever the cable does"
    );
    assert_eq!(network.devices()[0].ports[0].state(), PortState::Down);
    set_pattern(&mut network, 0, RX_PRBS31 | SERDES_LOOPBACK);
    network.run_until(network.now_fs() + MS_FS);
    assert!(
        pattern_errors(&mut network, 0) > 0,
        "its own blocks are no PRBS31"
    );
    set_pattern(&mut network, 0, 0);
    network.inject(Fault::Restore { link: 0 });
    network.run_until(network.now_fs() + 20 * MS_FS);
    assert!(synchronised(&network));
}
