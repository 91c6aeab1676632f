//! The interval contains UTC, whatever legal networks, honest servers and leap seconds do; and where one part of it is left out, it
//! does not.

mod world;

use dtp_driver::clock::config::Leader;
use dtp_utc::client::{Client, ClientConfig};
use dtp_utc::keys::Keys;
use dtp_utc::line::{UtcInterval, UtcLine};
use dtp_utc::packet::seal;
use dtp_utc::refusal::Refusal;
use dtp_utc::relation::{Pair, Steps, Track};
use dtp_utc::server::{KernelLeap, Publisher};
use proptest::prelude::*;
use std::time::Duration;
use world::{Dice, Leaping, World, S};

/// What is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Nothing,
    /// The server does not say by how much it is off.
    ServersError,
    /// The host's clock is taken for exact.
    CountersWidth,
    /// The rate is taken for what it was at the last pairs.
    Wander,
    /// A unit is taken for 0.32 ns.
    Rate,
    /// Nobody announces the leap.
    Leap,
    /// The same device is said to lead, where others come and go.
    Leader,
}

/// What readers found.
#[derive(Debug, Default)]
struct Found {
    readings: u64,
    missed: u64,
    posix_missed: u64,
    widths_ns: Vec<u64>,
}

struct Plan {
    seed: u64,
    servers: u64,
    error_max_ns: u64,
    period_s: u64,
    hops: u64,
    leaping: Leaping,
    leader: Leader,
    fault: Fault,
}

const PLAN: Plan = Plan {
    seed: 1,
    servers: 1,
    error_max_ns: 300,
    period_s: 1,
    hops: 1,
    leaping: Leaping::No,
    leader: Leader::Same,
    fault: Fault::Nothing,
};

const WANDER_PPB: i64 = 1000;
const SECONDS: u64 = 180;

fn keys() -> Keys {
    Keys::parse("5 SHA256 HEX:000102030405060708090a0b0c0d0e0f").expect("a key")
}

fn run(plan: &Plan) -> Found {
    let mut dice = Dice(plan.seed);
    let seconds = SECONDS as usize + 70;
    let world = match plan.leader {
        Leader::Same => World::new(&mut dice, seconds, WANDER_PPB, plan.leaping, plan.hops),
        Leader::Any => World::unruly(&mut dice, seconds, plan.leaping, plan.hops),
    };
    let mut config = ClientConfig::default();
    config.rate.leader = if plan.fault == Fault::Leader {
        Leader::Same
    } else {
        plan.leader
    };
    config.rate.wander_ppb = if plan.fault == Fault::Wander {
        0
    } else {
        2 * WANDER_PPB as u32
    };
    let mut client = Client::new(config).expect("settings");
    let mut servers: Vec<Publisher> = (1..=plan.servers).map(Publisher::new).collect();
    let mut found = Found::default();
    for second in (1..SECONDS).step_by(plan.period_s as usize) {
        for server in &mut servers {
            say(
                plan,
                &world,
                &mut dice,
                server,
                &mut client,
                second * S + dice_ns(second),
            );
        }
        let published = second * S + S / 4 + dice.below(S / 4);
        let mut line = client.line(&world.own(&mut dice, published));
        if plan.fault == Fault::Rate {
            line.rate.min = (8 << 40) / 25;
            line.rate.max = line.rate.min + 1;
        }
        for _ in 0..20 {
            // From a little before the line was published until the next one, and now and then the service has died.
            let span = if dice.below(20) == 0 {
                55
            } else {
                plan.period_s
            };
            let at = published - 1000 + dice.below(span * S);
            look(&mut found, &world, &mut dice, &line, at, plan.fault);
        }
    }
    found
}

fn dice_ns(second: u64) -> u64 {
    Dice(second).below(S / 10)
}

fn say(
    plan: &Plan,
    world: &World,
    dice: &mut Dice,
    server: &mut Publisher,
    client: &mut Client,
    at: u64,
) {
    let mut system = world.system(dice, at, plan.error_max_ns);
    match plan.fault {
        Fault::ServersError => system.error_max_ns = 0,
        Fault::Leap => system.leap = KernelLeap::None,
        _ => {}
    }
    let mut own = world.own(dice, at);
    if plan.fault == Fault::CountersWidth {
        own.interval.latest = own.interval.earliest;
    }
    let said = server
        .announce(&own.interval, &system)
        .expect("worth saying");
    let packet = seal(&said, &keys(), 5).expect("key 5");
    let heard_at = at + dice.below(S / 10);
    client
        .receive(&packet, &keys(), &world.own(dice, heard_at))
        .expect("believed");
}

fn look(found: &mut Found, world: &World, dice: &mut Dice, line: &UtcLine, at: u64, fault: Fault) {
    let mut own = world.own(dice, at);
    if fault == Fault::CountersWidth {
        own.interval.earliest = own.interval.latest;
    }
    let utc = line.interval(&own.interval, own.epoch, own.disruptions);
    assert!(utc.status.is_bounded(), "{line:?} at {at}");
    let UtcInterval {
        earliest_tai_ns,
        latest_tai_ns,
        ..
    } = utc;
    let true_ns = world.tai_ns(at);
    let posix = utc.posix_ns().expect("an offset");
    let true_posix = world.posix_ns(at);
    found.readings += 1;
    found.missed += u64::from(true_ns < earliest_tai_ns || latest_tai_ns < true_ns);
    found.posix_missed += u64::from(true_posix < posix.0 || posix.1 < true_posix);
    found.widths_ns.push(utc.width_ns());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]
    /// TAI is in the interval, and POSIX time in its interval, through every kind of night.
    #[test]
    fn utc_is_in_the_interval(
        seed in any::<u64>(),
        servers in 1_u64..5,
        error_max_ns in prop_oneof![Just(0_u64), 1..1000_u64, 1..50_000_000_u64],
        period_s in 1_u64..30,
        hops in 0_u64..7,
        leaping in prop_oneof![Just(Leaping::No), Just(Leaping::Insert), Just(Leaping::Delete)],
        leader in prop_oneof![Just(Leader::Same), Just(Leader::Any)],
    ) {
        let found = run(&Plan { seed, servers, error_max_ns, period_s, hops, leaping, leader, fault: Fault::Nothing });
        prop_assert!(found.readings > 100);
        prop_assert_eq!((found.missed, found.posix_missed), (0, 0));
    }
}

#[test]
fn what_is_left_out_is_found() {
    for fault in [
        Fault::ServersError,
        Fault::CountersWidth,
        Fault::Wander,
        Fault::Rate,
    ] {
        // What is left out must not hide behind another part.
        let (error_max_ns, hops) = match fault {
            Fault::CountersWidth => (0, 6),
            _ => (300, 1),
        };
        let found = run(&Plan {
            fault,
            error_max_ns,
            hops,
            ..PLAN
        });
        assert!(
            found.missed > 0,
            "{fault:?}: {} of {}",
            found.missed,
            found.readings
        );
    }
    let found = run(&Plan {
        fault: Fault::Leader,
        leader: Leader::Any,
        ..PLAN
    });
    assert!(found.missed > 0, "leaders come and go");
    for leaping in [Leaping::Insert, Leaping::Delete] {
        let found = run(&Plan {
            fault: Fault::Leap,
            leaping,
            ..PLAN
        });
        assert!(found.posix_missed > 0, "{leaping:?}");
        assert_eq!(found.missed, 0, "TAI has no leaps");
    }
}

/// The figures of docs/utc.md: `cargo test -p dtp-utc --test containment -- --nocapture`.
#[test]
fn widths_are_what_the_parts_add_up_to() {
    for (leader, error_max_ns, servers, most_ns) in [
        (Leader::Same, 100, 1, 6_000),
        (Leader::Same, 1000, 1, 8_000),
        (Leader::Same, 1000, 4, 8_000),
        (Leader::Any, 1000, 1, 300_000),
    ] {
        let found = run(&Plan {
            leader,
            error_max_ns,
            servers,
            ..PLAN
        });
        assert_eq!((found.missed, found.posix_missed), (0, 0));
        let mut widths = found.widths_ns;
        widths.sort_unstable();
        let median = widths[widths.len() / 2];
        println!(
            "leader {leader:?}, {servers} servers off by up to {error_max_ns} ns: {} readings, median width {median} ns",
            widths.len()
        );
        // Twice the error, the clock's intervals, and what the rates make of a second and a half.
        assert!(median <= most_ns, "{median} ns");
    }
}

/// Another device leads: G falls to it, or it has come in ahead.
#[test]
fn steps_of_the_counter_are_in_the_interval_and_would_be_missed() {
    let hops = 3;
    for (rate_ppb, step_units) in [(100_000, 159), (-100_000, -240)] {
        let world = World::at_the_edge(rate_ppb, step_units, hops);
        let pair = |time_ns| Pair {
            gc_units: world.counter(time_ns),
            tai_ns: (world.tai_ns(time_ns), world.tai_ns(time_ns)),
        };
        let track = Track::new(&pair(4 * S));
        let (count, _) = world.counter(6 * S);
        let holds = |steps| {
            let (bounds, _) = track.at(count, steps);
            let truth = u128::from(world.tai_ns(6 * S)) << 32;
            // The count is rounded down to a unit.
            bounds.low <= truth && truth <= bounds.high + (1 << 32)
        };
        assert!(holds(Steps::of(Leader::Any, hops as u32)), "{step_units}");
        assert!(!holds(Steps::of(Leader::Same, hops as u32)), "{step_units}");
        let mut next = track.clone();
        let fresh = pair(6 * S);
        let config = ClientConfig::default().rate;
        let steps = Steps::of(Leader::Any, hops as u32);
        assert_eq!(next.step(&fresh, &config, steps), Ok(()));
    }
}

#[test]
fn a_relation_of_before_a_jump_is_forgotten() {
    let mut dice = Dice(3);
    let world = World::new(&mut dice, 60, WANDER_PPB, Leaping::No, 1);
    let mut client = Client::new(ClientConfig::default()).expect("settings");
    let mut server = Publisher::new(1);
    say(&PLAN, &world, &mut dice, &mut server, &mut client, 5 * S);
    let mut own = world.own(&mut dice, 5 * S + S / 10);
    let line = client.line(&own);
    assert!(line
        .interval(&own.interval, own.epoch, own.disruptions)
        .status
        .is_bounded());
    // The counter jumps, and the clock of this host sees it.
    own.disruptions += 1;
    assert!(!line
        .interval(&own.interval, own.epoch, own.disruptions)
        .status
        .is_bounded());
    assert!(!client.line(&own).status.is_bounded());
    let late = server.announce(
        &world.own(&mut dice, 5 * S + S / 20).interval,
        &world.system(&mut dice, 5 * S + S / 20, 300),
    );
    let packet = seal(&late.expect("worth saying"), &keys(), 5).expect("key 5");
    assert_eq!(
        client.receive(&packet, &keys(), &own),
        Err(Refusal::BeforeDisruption)
    );
    let mut own = world.own(&mut dice, 6 * S);
    own.disruptions = 4;
    let fresh = server.announce(
        &world.own(&mut dice, 6 * S).interval,
        &world.system(&mut dice, 6 * S, 300),
    );
    let packet = seal(&fresh.expect("worth saying"), &keys(), 5).expect("key 5");
    assert_eq!(client.receive(&packet, &keys(), &own), Ok(1));
    assert!(client.line(&own).status.is_bounded());
}

#[test]
fn a_line_without_news_becomes_holdover_and_void() {
    let mut dice = Dice(4);
    let world = World::new(&mut dice, 90, WANDER_PPB, Leaping::No, 1);
    let config = ClientConfig::default();
    let mut client = Client::new(config).expect("settings");
    let mut server = Publisher::new(1);
    say(&PLAN, &world, &mut dice, &mut server, &mut client, S);
    let own = world.own(&mut dice, 2 * S);
    let line = client.line(&own);
    let status = |line: &UtcLine, own: &dtp_utc::client::Own| {
        line.interval(&own.interval, own.epoch, own.disruptions)
            .status
    };
    use dtp_driver::clock::Status;
    assert_eq!(status(&line, &own), Status::Synchronized);
    for (after, expected) in [
        (5, Status::Holdover),
        (57, Status::Holdover),
        (61, Status::Unknown),
    ] {
        let own = world.own(&mut dice, S + after * S + S / 2);
        assert_eq!(status(&line, &own), expected, "{after} s");
        assert_eq!(
            status(&client.clone().line(&own), &own),
            expected,
            "{after} s"
        );
    }
    assert_eq!(config.rate.void_after, Duration::from_secs(60));
}
