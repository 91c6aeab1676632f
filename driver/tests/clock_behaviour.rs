//! What the clock says when something happens to device, network or host: the right status within a stated time, and never an
//! interval that some gc is not in.

#![allow(dead_code, reason = "a model that several tests share")]

mod world;

use dtp_driver::clock::config::{BusFloor, Leader};
use dtp_driver::clock::filter::Disruption;
use dtp_driver::clock::source::Kind;
use dtp_driver::clock::tracker::{HostTime, Tracker};
use dtp_driver::clock::{DtpClock, Status};
use world::rig::Rig;
use world::{World, MS};

#[test]
fn it_begins_with_unknown_and_is_synchronized_after_some_samples() {
    let mut rig = Rig::new(false);
    assert_eq!(rig.status(), Status::Unknown);
    let took = rig.recovery_ms();
    assert!((3..30).contains(&took), "{took} ms");
    assert_eq!(rig.disruption(), None);
    // Two ways of at least 400 ns.
    rig.samples(3000);
    let narrowest_ns = rig.tracker.narrowest_ns().expect("a bracket");
    assert!((800..805).contains(&narrowest_ns), "{narrowest_ns} ns");
    let floor = BusFloor::symmetric(narrowest_ns, 7);
    assert!((396..=400).contains(&floor.out_ns), "{floor:?}");
}

#[test]
fn a_dead_sampler_is_holdover_and_then_unknown() {
    let mut rig = Rig::synchronized();
    assert_eq!(rig.silence(9), Status::Synchronized);
    assert_eq!(rig.silence(3), Status::Holdover);
    assert_eq!(rig.silence(980), Status::Holdover);
    assert_eq!(rig.silence(20), Status::Unknown);
    assert_eq!(rig.clock.now_units(), None);
}

/// The next sampler takes the page over, its readers with it, and nobody's time goes back. What the last one said stands until it
/// is void.
#[test]
fn a_sampler_that_starts_again_goes_on_where_the_last_one_was() {
    let mut rig = Rig::synchronized();
    for (pause, meanwhile) in [
        (0, Status::Holdover),
        (50, Status::Holdover),
        (3000, Status::Unknown),
    ] {
        rig.restart(pause);
        assert_eq!(rig.samples(1), meanwhile);
        let took = rig.recovery_ms();
        assert!(took < 30, "{took} ms after {pause} ms");
        assert_eq!((rig.clock.line().epoch, rig.disruption()), (0, None));
    }
}

/// A host that was suspended while no sampler ran, a clock that began anew, a counter that was reset.
#[test]
fn a_sampler_that_starts_again_believes_the_page_only_if_time_went_on() {
    let changes: [fn(&mut World); 3] = [
        |world| world.suspended_ns += 5_000_000_000,
        |world| world.tsc_jump = -(1 << 40),
        |world| world.joined_units = world.joined_units.wrapping_sub(1 << 43),
    ];
    for (change, epoch) in changes.into_iter().zip([0, 0, 1]) {
        let mut rig = Rig::synchronized();
        rig.restart(50);
        change(&mut rig.world);
        rig.clock = DtpClock::with_source(&rig.path, rig.world.shown.clone()).expect("a clock");
        // Nobody reads before the first sample: who does is told what a dead sampler left.
        rig.unread(20);
        assert!(rig.disruption().is_some());
        rig.unread(1100);
        rig.clock = DtpClock::with_source(&rig.path, rig.world.shown.clone()).expect("a clock");
        rig.earliest = 0;
        assert_eq!(rig.samples(1), Status::Synchronized);
        assert_eq!(rig.clock.line().epoch, epoch);
    }
}

/// A device that is reset while nobody hears it comes back with another count: that is no holdover's end.
#[test]
fn a_counter_that_was_reset_unheard_is_disrupted() {
    let mut rig = Rig::synchronized();
    rig.lost(50);
    rig.world.joined_units = rig.world.joined_units.wrapping_sub(1 << 43);
    rig.unread(30);
    assert_eq!(rig.disruption(), Some(Disruption::CounterBehind));
    assert_eq!(rig.status(), Status::Disrupted);
    rig.unread(1100);
    assert_eq!(rig.clock.line().epoch, 1);
    assert_eq!(rig.status(), Status::Disrupted, "it was told more");
}

/// The worst that can be: this host's device was the fastest, all others are as slow as is legal, and nobody hears them any more.
/// And the other way round.
#[test]
fn holdover_is_right_whoever_leads_the_others() {
    for (own, others, leader) in [
        (99_900, -99_900, Leader::Any),
        (99_900, -99_900, Leader::Same),
        (-99_900, 99_900, Leader::Any),
    ] {
        let mut rig = Rig::with(World::new(78, 1, 480).with_fleet(3), leader);
        rig.samples(3000);
        let fleet = rig.world.fleet.as_mut().expect("devices");
        fleet.set_ppb(rig.now_ms * MS, &[own, others, others]);
        assert_eq!(rig.samples(3000), Status::Synchronized);
        let fleet = rig.world.fleet.as_mut().expect("devices");
        fleet.leave(0, rig.now_ms * MS);
        rig.world.followed = false;
        assert_eq!(rig.samples(9_980), Status::Holdover, "{own} {others}");
    }
}

#[test]
fn a_network_that_is_not_heard_is_holdover_for_ten_seconds() {
    let mut rig = Rig::synchronized();
    rig.world.followed = false;
    assert_eq!(rig.samples(1), Status::Holdover);
    assert_eq!(rig.samples(9_980), Status::Holdover);
    let (from_ns, until_ns) = rig.clock.now().nanoseconds();
    let width_ns = until_ns - from_ns;
    println!("after ten seconds of holdover: {width_ns} ns");
    // 201 ppm and the wander on either side.
    assert!((4_000_000..4_500_000).contains(&width_ns), "{width_ns} ns");
    assert_eq!(rig.samples(30), Status::Unknown);
    rig.world.followed = true;
    let took = rig.recovery_ms();
    assert!((10..1100).contains(&took), "{took} ms");
    assert_eq!(rig.disruption(), None);
}

/// A flap costs a rest of ten milliseconds, in which the interval stands.
#[test]
fn a_network_that_comes_back_is_synchronized_again_after_a_rest() {
    let mut rig = Rig::synchronized();
    rig.world.followed = false;
    rig.samples(20);
    rig.world.followed = true;
    assert_eq!(rig.samples(8), Status::Holdover);
    let took = rig.recovery_ms();
    assert!(took < 30, "{took} ms");
    assert_eq!(rig.disruption(), None);
}

/// A device that fell behind meanwhile is moved by a JOIN when it comes back: it comes to what was told all the time.
#[test]
fn a_device_that_comes_back_with_a_join_is_no_disruption() {
    let mut rig = Rig::synchronized();
    rig.world.followed = false;
    rig.samples(500);
    rig.world.followed = true;
    rig.world.joins += 1;
    assert_eq!(rig.samples(8), Status::Holdover);
    let took = rig.recovery_ms();
    assert!(took < 30, "{took} ms");
    assert_eq!(rig.disruption(), None);
}

/// A device that ran ahead meanwhile, of all that is legal, takes its network along when it comes back.
#[test]
fn a_device_that_comes_back_ahead_is_disrupted_at_once() {
    let mut rig = Rig::synchronized();
    rig.world.followed = false;
    rig.samples(500);
    rig.world.followed = true;
    rig.world.joined_units += 400_000;
    assert!(rig
        .sample()
        .iter()
        .all(|status| *status == Status::Disrupted));
    assert_eq!(rig.disruption(), Some(Disruption::CounterAhead));
    assert!(rig.recovery_ms() < 1100);
}

#[test]
fn a_device_that_is_lost_is_holdover_and_then_unknown() {
    let mut rig = Rig::synchronized();
    assert_eq!(rig.lost(1), Status::Holdover);
    assert_eq!(rig.lost(9_980), Status::Holdover);
    assert_eq!(rig.lost(30), Status::Unknown);
}

/// A JOIN is told by the port's counter, and if it were not, by gc.
#[test]
fn a_counter_that_joins_is_disrupted_at_the_next_sample() {
    for told in [true, false] {
        let mut rig = Rig::synchronized();
        rig.world.joined_units += 1_000_000;
        rig.world.joins += u64::from(told);
        assert!(rig
            .sample()
            .iter()
            .all(|status| *status == Status::Disrupted));
        let why = if told {
            Disruption::Joined
        } else {
            Disruption::CounterAhead
        };
        assert_eq!(rig.disruption(), Some(why));
        let took = rig.recovery_ms();
        assert!((10..1100).contains(&took), "{took} ms");
    }
}

/// A counter that was reset never gives a process that saw more an interval again; one that opens the clock afterwards has it.
#[test]
fn a_counter_that_was_reset_begins_an_epoch() {
    let mut rig = Rig::synchronized();
    rig.world.joined_units = (rig.world.joined_units).wrapping_sub(1 << 43);
    for _ in 0..3000 {
        assert!(rig
            .sample()
            .iter()
            .all(|status| *status == Status::Disrupted));
    }
    assert_eq!(rig.disruption(), Some(Disruption::CounterBehind));
    rig.clock = DtpClock::with_source(&rig.path, rig.world.shown.clone()).expect("a clock");
    rig.earliest = 0;
    assert_eq!(rig.samples(10), Status::Synchronized);
    assert_eq!(rig.clock.line().epoch, 1);
}

#[test]
fn a_suspended_host_is_disrupted_at_the_next_sample() {
    let mut rig = Rig::synchronized();
    rig.world.suspended_ns += 5_000_000_000;
    assert!(rig
        .sample()
        .iter()
        .all(|status| *status == Status::Disrupted));
    assert_eq!(rig.disruption(), Some(Disruption::Suspended));
    assert!(rig.recovery_ms() < 1100);
}

/// A clock that stands still while the host is suspended would go on with a line of before: its readers ask the kernel.
#[test]
fn a_reader_of_a_clock_that_sleeps_notices_by_itself() {
    let mut rig = Rig::new(true);
    rig.samples(100);
    assert_eq!(rig.status(), Status::Synchronized);
    rig.world.suspended_ns += 5_000_000_000;
    assert_eq!(rig.status(), Status::Disrupted);
}

#[test]
fn a_host_clock_that_jumps_is_disrupted_at_the_next_sample() {
    for jump in [1_i64 << 32, -(1 << 32), 1 << 28, -(1 << 20)] {
        let mut rig = Rig::synchronized();
        rig.world.tsc_jump = jump;
        // Back beyond the last sample, or forward beyond the void: the reader sees it by itself.
        if jump < -(1 << 30) {
            assert_eq!(rig.status(), Status::Disrupted);
        } else if jump > 1 << 31 {
            assert_eq!(rig.status(), Status::Unknown);
        }
        assert!(
            rig.sample()
                .iter()
                .all(|status| *status == Status::Disrupted),
            "{jump}"
        );
        assert!(rig.disruption().is_some());
        let took = rig.recovery_ms();
        assert!(took < 1100, "{took} ms after {jump}");
    }
}

/// A thread on a processor whose clock is behind gets no interval, the others do.
#[test]
fn a_processor_that_is_behind_gets_no_interval() {
    let mut rig = Rig::synchronized();
    let time_fs = rig.now_ms * MS;
    let host: HostTime = rig.world.host_time(time_fs);
    let behind = rig.world.tsc(time_fs - 2 * MS);
    rig.world.shown.set(behind, host);
    assert_eq!(rig.clock.now().status, Status::Disrupted);
    assert_eq!(rig.status(), Status::Synchronized);
}

#[test]
fn a_bus_that_is_faster_than_it_is_said_to_be_is_disrupted() {
    let mut rig = Rig::new(false);
    rig.config.bus = BusFloor {
        out_ns: 450,
        back_ns: 450,
    };
    rig.tracker = Tracker::new(&rig.config, &Kind::Injected.traits(), None);
    rig.samples(1000);
    assert_eq!(rig.disruption(), Some(Disruption::BusFasterThanFloor));
}

/// A network that is emulated more slowly than time passes, or faster, is no clock.
#[test]
fn a_counter_at_no_oscillators_rate_is_disrupted() {
    for percent in [1, 50, 97, 103, 300] {
        let mut rig = Rig::new(false);
        rig.config.bus = BusFloor::default();
        rig.tracker = Tracker::new(&rig.config, &Kind::Injected.traits(), None);
        rig.world = rig.world.clone().at_percent(percent);
        for _ in 0..1000 {
            let said = rig.sample();
            assert!(
                said.iter().all(|status| !status.is_bounded()),
                "{percent} %: {said:?}"
            );
        }
        assert_eq!(rig.disruption(), Some(Disruption::NoOscillator));
    }
}

/// The page of another network is taken over: who was told nothing of that hears of this one, who was told does not.
#[test]
fn who_was_told_nothing_hears_the_next_epoch() {
    let mut rig = Rig::synchronized();
    rig.silence(1500);
    let reader = || DtpClock::with_source(&rig.path, rig.world.shown.clone()).expect("a clock");
    let untold = reader();
    assert_eq!(untold.now().status, Status::Unknown);
    rig.world.joined_units = rig.world.joined_units.wrapping_sub(1 << 43);
    rig.restart(0);
    rig.unread(1200);
    assert_eq!(rig.clock.line().epoch, 1);
    assert_eq!(untold.now().status, Status::Synchronized);
    assert_eq!(rig.status(), Status::Disrupted, "it was told more");
}

/// A host that was stopped for longer than the void goes on with holdover, and learns the rate anew.
#[test]
fn samples_that_are_late_cost_nothing_but_width() {
    let mut rig = Rig::synchronized();
    rig.silence(700);
    assert_eq!(rig.samples(1), Status::Synchronized);
    rig.silence(1500);
    assert_eq!(rig.samples(1), Status::Holdover);
    let took = rig.recovery_ms();
    assert!(took < 30, "{took} ms");
    assert_eq!(rig.disruption(), None);
}
