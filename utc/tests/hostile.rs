//! Packets and LOGs that should not be believed, each refused for its own reason and counted; and servers that are wrong.

mod world;

use dtp_driver::clock::{Interval, Status};
use dtp_utc::client::{Client, ClientConfig, Own, SERVERS_MAX};
use dtp_utc::combine::{combine, Voice};
use dtp_utc::inband::{self, Assembler};
use dtp_utc::keys::Keys;
use dtp_utc::packet::{open, seal, PACKET_OCTETS};
use dtp_utc::refusal::{Refusal, REASONS};
use dtp_utc::relation::{Announcement, Order, Pair, LEGAL};
use dtp_utc::time::{LeapKind, Leaps};
use proptest::prelude::*;
use world::{Dice, Leaping, World, BEGIN_TAI_NS, S};

fn keys() -> Keys {
    Keys::parse("5 SHA256 HEX:000102030405060708090a0b0c0d0e0f\n6 SHA256 HEX:ff0102030405060708090a0b0c0d0e0f").expect("keys")
}

fn own(gc: u64) -> Own {
    Own {
        interval: Interval {
            earliest: gc - 150,
            latest: gc + 150,
            status: Status::Synchronized,
        },
        epoch: 0,
        disruptions: 0,
        hops: 1,
    }
}

const GC: u64 = 1 << 40;

fn said(gc: u64, sequence: u64) -> Announcement {
    let tai = BEGIN_TAI_NS + (gc - GC) * 8 / 25;
    Announcement {
        server: 0x0200_00ff_fe00_0001,
        order: Some(Order {
            session: 9,
            sequence,
        }),
        pair: Pair {
            gc_units: (gc - 150, gc + 150),
            tai_ns: (tai - 1000, tai + 1000),
        },
        leaps: Leaps {
            offset_s: 37,
            next: None,
        },
    }
}

fn packet(said: &Announcement) -> Vec<u8> {
    seal(said, &keys(), 5).expect("key 5").to_vec()
}

fn counted(client: &Client, reason: &str) -> u64 {
    let index = REASONS
        .iter()
        .position(|name| *name == reason)
        .expect("a reason");
    client.counters().1[index]
}

#[test]
fn each_wrong_packet_has_its_reason_and_its_counter() {
    let second = 3_125_000_000;
    let good = packet(&said(GC, 3));
    let with = |place: usize, octet: u8| {
        let mut packet = good.clone();
        packet[place] = octet;
        packet
    };
    let sealed = |said: Announcement| packet(&said);
    let base = said(GC + second, 4);
    let reserved = {
        // A server that knows the key and a later layout.
        let mut packet = good.clone();
        packet[9] = 1;
        let code = keys()
            .code(5, &packet[..PACKET_OCTETS - 32])
            .expect("key 5");
        packet[PACKET_OCTETS - 32..].copy_from_slice(&code);
        packet
    };
    let cases: [(&str, Vec<u8>); 11] = [
        ("length", good[..PACKET_OCTETS - 1].to_vec()),
        ("length", [good.clone(), vec![0]].concat()),
        ("magic", with(0, b'X')),
        ("magic", Vec::new()),
        ("version", with(4, 2)),
        ("unknown_key", with(7, 99)),
        ("forged", with(7, 6)),
        ("forged", with(40, good[40] ^ 1)),
        (
            "forged",
            with(PACKET_OCTETS - 1, good[PACKET_OCTETS - 1] ^ 0x80),
        ),
        ("reserved", reserved),
        (
            "range",
            sealed(Announcement {
                pair: Pair {
                    tai_ns: (5, 6),
                    ..base.pair
                },
                ..base
            }),
        ),
    ];
    let mut client = Client::new(ClientConfig::default()).expect("settings");
    for (reason, octets) in cases {
        let before = counted(&client, reason);
        let refusal = client
            .receive(&octets, &keys(), &own(GC))
            .expect_err(reason);
        assert_eq!(
            (refusal.name(), counted(&client, reason)),
            (reason, before + 1),
            "{refusal}"
        );
    }
    assert_eq!(client.counters().0, 0);
}

#[test]
fn what_is_replayed_late_or_ahead_is_refused() {
    let second = 3_125_000_000;
    let mut client = Client::new(ClientConfig::default()).expect("settings");
    let first = packet(&said(GC, 3));
    let mut reason = |octets: &[u8], gc: u64| {
        client
            .receive(octets, &keys(), &own(gc))
            .map_err(Refusal::name)
    };
    // Not yet heard, but late; heard; heard again, at once and late; of a count that is still to come.
    assert_eq!(reason(&first, GC + second), Err("too_old"));
    assert_eq!(reason(&first, GC + 1000), Ok(said(GC, 3).server));
    assert_eq!(reason(&first, GC + 1000), Err("replayed"));
    assert_eq!(reason(&first, GC + second), Err("too_old"));
    let ahead = packet(&said(GC + second, 4));
    assert_eq!(reason(&ahead, GC + second - 1000), Err("from_future"));
    assert_eq!(reason(&ahead, GC + second), Ok(said(GC, 3).server));
    // The count goes on, but the number does not: a second server of this identity.
    let other = packet(&said(GC + 2 * second, 4));
    assert_eq!(reason(&other, GC + 2 * second), Err("order"));
    let again = packet(&Announcement {
        order: Some(Order {
            session: 8,
            sequence: 77,
        }),
        ..said(GC + 2 * second, 0)
    });
    assert_eq!(reason(&again, GC + 2 * second), Err("order"));
    // A server that has begun anew counts from zero in a later session.
    let anew = packet(&Announcement {
        order: Some(Order {
            session: 10,
            sequence: 0,
        }),
        ..said(GC + 2 * second, 0)
    });
    assert_eq!(reason(&anew, GC + 2 * second), Ok(said(GC, 3).server));
    let blind = Own {
        interval: Interval::unbounded(Status::Unknown),
        ..own(GC)
    };
    let refusal = client.receive(&packet(&said(GC + 3 * second, 9)), &keys(), &blind);
    assert_eq!(refusal, Err(Refusal::OwnClock));
    // Any holder of a key may say that he is a server, but not without end.
    for number in 0..SERVERS_MAX as u64 + 1 {
        let many = Announcement {
            server: 100 + number,
            ..said(GC + 3 * second, 0)
        };
        let heard = client.receive(&packet(&many), &keys(), &own(GC + 3 * second));
        let full = number + 1 >= SERVERS_MAX as u64;
        assert_eq!(
            heard,
            if full {
                Err(Refusal::TooManyServers(SERVERS_MAX))
            } else {
                Ok(100 + number)
            }
        );
    }
}

/// One bit of a packet or of a LOG is never changed unseen.
#[test]
fn every_bit_counts() {
    let good = packet(&said(GC, 3));
    assert_eq!(open(&good, &keys()), Ok(said(GC, 3)));
    for bit in 0..PACKET_OCTETS * 8 {
        let mut damaged = good.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&damaged, &keys()).is_err(), "bit {bit}");
    }
    let logs = inband::seal(&said(GC, 3), &keys(), 5, 11).expect("key 5");
    for log in 0..inband::LOGS {
        for bit in 0..40 {
            let mut damaged = logs;
            damaged[log] ^= 1 << bit;
            assert!(
                !matches!(assemble(&damaged, said(GC, 3).server, GC), Ok(Some(_))),
                "LOG {log}, bit {bit}"
            );
        }
    }
}

fn assemble(logs: &[u64], server: u64, gc: u64) -> Result<Option<Announcement>, Refusal> {
    let mut assembler = Assembler::default();
    let mut whole = Ok(None);
    for &log in logs {
        whole = assembler.take(log, server, gc, &keys());
        if !matches!(whole, Ok(None)) {
            break;
        }
    }
    whole
}

#[test]
fn logs_come_in_any_order_and_rounds_are_not_mixed() {
    let mut said = said(GC, 3);
    said.leaps = Leaps::at_end_of_day(37, BEGIN_TAI_NS, LeapKind::Insert);
    let expected = Announcement {
        order: None,
        ..said
    };
    let mut logs = inband::seal(&said, &keys(), 5, 11).expect("key 5");
    // The receiver's count may be hours away.
    for own in [GC, GC + (1 << 43), GC - (1 << 39)] {
        assert_eq!(assemble(&logs, said.server, own), Ok(Some(expected)));
    }
    logs.reverse();
    assert_eq!(assemble(&logs, said.server, GC), Ok(Some(expected)));
    assert_eq!(
        assemble(&logs, said.server + 1, GC),
        Err(Refusal::Forged),
        "said by another peer"
    );
    assert_eq!(
        assemble(&logs, said.server, GC + (1 << 46)),
        Err(Refusal::Forged),
        "replayed after three hours"
    );
    // The last LOG of a round is lost, and the next round comes.
    let next = inband::seal(&said, &keys(), 5, 12).expect("key 5");
    let mut mixed = logs[..7].to_vec();
    mixed.extend(next);
    assert_eq!(assemble(&mixed, said.server, GC), Ok(Some(expected)));
    mixed.truncate(14);
    assert_eq!(assemble(&mixed, said.server, GC), Ok(None));
    assert_eq!(
        assemble(&[1 << 40], said.server, GC),
        Err(Refusal::Range("data"))
    );
    assert_eq!(
        inband::seal(&said, &keys(), 7, 0),
        Err(Refusal::UnknownKey(7))
    );
}

fn voice(server: u64, low: u128, high: u128) -> Voice {
    Voice {
        server,
        tai: (low << 32, high << 32),
        rate: LEGAL,
        leaps: Leaps {
            offset_s: 37,
            next: None,
        },
    }
}

#[test]
fn who_contradicts_most_of_the_others_is_named() {
    let two = [voice(1, 100, 200), voice(2, 150, 250)];
    let agreement = combine(&two).expect("they agree");
    assert_eq!(
        (agreement.tai, agreement.agreeing),
        ((150 << 32, 200 << 32), 2)
    );
    let with_false = [two[0], two[1], voice(3, 300, 400)];
    let agreement = combine(&with_false).expect("two of three");
    assert_eq!(
        (agreement.tai, agreement.false_servers),
        ((150 << 32, 200 << 32), vec![3])
    );
    assert_eq!(combine(&[two[0], with_false[2]]), None, "one against one");
    assert_eq!(combine(&[]), None);
    // A touches B and B touches C: whoever is wrong, it is between.
    let chain = [voice(1, 100, 200), voice(2, 180, 320), voice(3, 300, 400)];
    let agreement = combine(&chain).expect("two of three, twice");
    assert_eq!(
        (agreement.tai, agreement.agreeing),
        ((180 << 32, 320 << 32), 3)
    );
    // One instant in common is one.
    let touching = combine(&[voice(1, 100, 200), voice(2, 200, 300)]).expect("one instant");
    assert_eq!(touching.tai, (200 << 32, 200 << 32));
}

#[test]
fn what_most_say_of_leaps_counts() {
    let leaps = |offset_s| Leaps {
        offset_s,
        next: None,
    };
    let with = |server, leaps| Voice {
        leaps,
        ..voice(server, 100, 200)
    };
    let agreement =
        combine(&[with(1, leaps(37)), with(2, leaps(36)), with(3, leaps(37))]).expect("they agree");
    assert_eq!(agreement.leaps, Some(leaps(37)));
    let agreement = combine(&[with(1, leaps(37)), with(2, leaps(36))]).expect("on TAI");
    assert_eq!(agreement.leaps, None);
    // Who knows of the leap that has just been knows more, and says the same.
    let knows = Leaps {
        offset_s: 36,
        next: Some(dtp_utc::time::Leap {
            at_tai_s: 0,
            kind: LeapKind::Insert,
        }),
    };
    let late = |server, leaps| Voice {
        leaps,
        ..voice(server, 5_000_000_000, 5_000_000_001)
    };
    let agreement = combine(&[late(1, leaps(37)), late(2, knows)]).expect("they agree");
    assert_eq!(agreement.leaps, Some(knows));
}

proptest! {
    /// If fewer than half are wrong by whatever they like, and no two of the wrong ones agree, the truth is in what is left.
    #[test]
    fn the_truth_is_in_the_agreement(
        right in prop::collection::vec((0_u128..1000, 0_u128..1000), 2..6),
        wrong in any::<prop::sample::Index>(),
        far in 2000_u128..100_000,
    ) {
        let truth = 1_000_000;
        let mut voices: Vec<Voice> = (1..).zip(&right).map(|(server, &(before, after))| voice(server, truth - before, truth + after)).collect();
        let liar = voice(99, truth + far, truth + far + 10);
        voices.insert(wrong.index(voices.len() + 1), liar);
        let agreement = combine(&voices).expect("most are right");
        prop_assert!(agreement.tai.0 <= truth << 32 && truth << 32 <= agreement.tai.1);
        prop_assert_eq!(agreement.false_servers, vec![99]);
        prop_assert_eq!(agreement.agreeing, right.len());
    }

    /// Any octets are refused without a panic; and what the owner of a key says comes out as it went in.
    #[test]
    fn any_octets_are_refused(octets in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(open(&octets, &keys()).is_err());
    }

    #[test]
    fn what_is_sealed_is_opened(
        gc in 150..u64::MAX - 150, tai in 1_600_000_000 * S..7_000_000_000 * S, width in 0..4 * S,
        offset_s in any::<u8>(), session in any::<u64>(), sequence in any::<u64>(), kind in 0..3, round in 0_u8..16,
    ) {
        let plain = Leaps { offset_s, next: None };
        let leaps = match kind {
            0 => plain,
            1 => Leaps::at_end_of_day(offset_s, tai, LeapKind::Insert),
            _ => Leaps::at_end_of_day(offset_s, tai, LeapKind::Delete),
        };
        let pair = Pair { gc_units: (gc - 150, gc + 150), tai_ns: (tai, tai + width) };
        let said = Announcement { server: 5, order: Some(Order { session, sequence }), pair, leaps };
        prop_assert_eq!(open(&packet(&said), &keys()), Ok(said));
        let logs = inband::seal(&said, &keys(), 6, round);
        // Sixteen bits of days reach to the year 2149.
        if leaps.day().is_some_and(|day| day >> 16 != 0) {
            prop_assert_eq!(logs, Err(Refusal::Range("leap_at")));
        } else {
            prop_assert_eq!(assemble(&logs.expect("key 6"), 5, gc), Ok(Some(Announcement { order: None, ..said })));
        }
    }
}

/// A server that is off in its TAI less UTC, one that runs away, and one that jumps.
#[test]
fn a_false_server_among_three_is_dropped_and_named() {
    let mut dice = Dice(8);
    let world = World::new(&mut dice, 40, 1000, Leaping::No, 1);
    for fault in 0..3 {
        let mut client = Client::new(ClientConfig::default()).expect("settings");
        for second in 1..30 {
            for server in 1..=3_u64 {
                let at = second * S + server * 1000;
                let (gc, tai) = (world.counter(at).0, world.tai_ns(at));
                let off = match (server, fault) {
                    (3, 0) => S,
                    (3, 1) => second * 500_000,
                    (3, 2) if second > 20 => 5_000_000,
                    _ => 0,
                };
                let pair = Pair {
                    gc_units: (gc - 150, gc + 150),
                    tai_ns: (tai + off - 2000, tai + off + 2000),
                };
                let said = Announcement {
                    server,
                    order: None,
                    pair,
                    ..said(GC, 0)
                };
                let own = world.own(&mut dice, at + 1000);
                client.hear(Ok(said), &own).expect("believed");
            }
        }
        let at = 30 * S;
        let own = world.own(&mut dice, at);
        let line = client.line(&own);
        let utc = line.interval(&own.interval, own.epoch, own.disruptions);
        let truth = world.tai_ns(at);
        assert!(
            utc.earliest_tai_ns <= truth && truth <= utc.latest_tai_ns,
            "fault {fault}: {utc:?}"
        );
        assert_eq!((line.agreeing, line.false_servers), (2, 1), "fault {fault}");
        let states = client.servers();
        assert_eq!(
            states
                .iter()
                .map(|state| state.is_false)
                .collect::<Vec<_>>(),
            [false, false, true]
        );
        assert_eq!(
            states[2].contradictions > 0,
            fault != 0,
            "fault {fault}: {states:?}"
        );
    }
}
