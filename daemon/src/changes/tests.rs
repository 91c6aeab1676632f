use super::*;
use dtp_driver::port::{Counter, Link, PeerPort};
use dtp_spec::port_params::Role;

fn port(state: PortState) -> PortSnapshot {
    let names = ["jumps", "rejoins", "link_ups"];
    let counters = names.map(|name| Counter {
        name,
        unit: "",
        value: 5,
    });
    PortSnapshot {
        state,
        link: Link {
            up: true,
            block_lock: true,
            hi_ber: false,
            rx_status: true,
        },
        role: Role::Both,
        delay_units: Some(100),
        lead_units: Some(-3),
        peer: Peer::default(),
        events: 0,
        counters: counters.to_vec(),
    }
}

fn device(port: PortSnapshot) -> Snapshot {
    Snapshot {
        identity: 1,
        mode: Mode::Fastest,
        holdover: false,
        ports: vec![port],
    }
}

fn told(news: &[Record]) -> Vec<String> {
    let told = |record: &Record| {
        let fields = record
            .fields
            .iter()
            .map(|(name, value)| format!(" {name}={value}"));
        format!(
            "{:?} {}{}",
            record.level,
            record.event,
            fields.collect::<String>()
        )
    };
    news.iter().map(told).collect()
}

/// What is told when the port becomes this.
fn news(change: impl Fn(&mut PortSnapshot)) -> Vec<String> {
    let before = port(PortState::Synchronised);
    let mut now = before.clone();
    change(&mut now);
    told(&of_device(Some(&device(before)), &device(now)))
}

#[test]
fn a_port_is_news_when_it_changes() {
    assert_eq!(news(|_| ()), Vec::<String>::new());
    let first = told(&of_device(None, &device(port(PortState::Synchronised))));
    assert_eq!(
        first,
        ["Info port_state port=0 state=synchronised delay_ns=32"]
    );
    assert_eq!(
        news(|port| port.state = PortState::Down),
        ["Warn port_state port=0 state=down was=synchronised"]
    );
    assert_eq!(
        news(|port| port.state = PortState::Faulty),
        ["Warn port_state port=0 state=faulty was=synchronised"]
    );
    assert_eq!(
        news(|port| port.link.hi_ber = true),
        ["Warn port_hi_ber port=0 hi_ber=true"]
    );
    assert_eq!(
        news(|port| port.peer.identity = Some(0x0a1b_2c3d_4e5f_6071)),
        ["Info port_peer port=0 identity=0a:1b:2c:3d:4e:5f:60:71"]
    );
    let peer_port = PeerPort {
        number: 3,
        units_per_tick: 20,
        role: Role::Lead,
    };
    assert_eq!(
        news(|port| port.peer.port = Some(peer_port)),
        ["Info port_peer port=0 peer_port=3 peer_role=lead"]
    );
}

#[test]
fn what_happened_between_two_looks_is_told_by_the_counters() {
    let count = |name: &'static str, value: u64| {
        move |port: &mut PortSnapshot| {
            let counter = port
                .counters
                .iter_mut()
                .find(|counter| counter.name == name);
            counter.expect("it is counted").value = value;
        }
    };
    assert_eq!(news(count("jumps", 7)), ["Warn port_jumped port=0 times=2"]);
    assert_eq!(
        news(count("rejoins", 6)),
        ["Info port_rejoined port=0 times=1"]
    );
    assert_eq!(
        news(count("link_ups", 8)),
        ["Warn port_flapped port=0 times=3"]
    );
    // Another device, or one that was reset.
    for name in ["jumps", "rejoins", "link_ups"] {
        assert_eq!(news(count(name, 0)), Vec::<String>::new());
    }
    let silent = |port: &mut PortSnapshot| {
        count("rejoins", 9)(port);
        port.state = PortState::Stale;
    };
    assert_eq!(
        news(silent),
        ["Warn port_state port=0 state=stale was=synchronised"]
    );
}

#[test]
fn the_device_is_news_when_it_follows_something_else() {
    let before = device(port(PortState::Synchronised));
    let now = Snapshot {
        mode: Mode::Tree { parent: 0 },
        identity: 2,
        ..before.clone()
    };
    assert_eq!(
        told(&of_device(Some(&before), &now)),
        [
            "Info device_mode mode=tree parent=0",
            "Info device_identity identity=00:00:00:00:00:00:00:02"
        ]
    );
}

#[test]
fn the_clock_is_news_when_its_status_changes_or_bounds_were_lost() {
    let view = |status, disruptions| ClockView {
        interval: Interval {
            earliest: 0,
            latest: 25,
            status,
        },
        age_ns: Some(0),
        hops: 1,
        disruptions,
        disruption: Some(Disruption::Joined),
        samples: 1,
        narrowest_ns: None,
    };
    let good = view(Status::Synchronized, 4);
    let news = |before: Option<&ClockView>, now: ClockView| told(&of_clock(before, &now));
    assert_eq!(
        news(None, good),
        ["Info clock_status status=synchronized width_ns=8"]
    );
    assert_eq!(news(Some(&good), good), Vec::<String>::new());
    assert_eq!(
        news(Some(&good), view(Status::Holdover, 4)),
        ["Warn clock_status status=holdover was=synchronized width_ns=8"]
    );
    // Lost and found again between two looks.
    assert_eq!(
        news(Some(&good), view(Status::Synchronized, 6)),
        ["Warn clock_disrupted cause=joined times=2"]
    );
    assert_eq!(
        news(Some(&good), view(Status::Disrupted, 5)),
        [
            "Warn clock_disrupted cause=joined times=1",
            "Warn clock_status status=disrupted was=synchronized"
        ]
    );
}
