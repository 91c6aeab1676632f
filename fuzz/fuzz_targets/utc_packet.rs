//! Any datagrams are packets or are refused for a reason that is counted, also when their author has the key; and what
//! follows has its ends in order.
#![no_main]

use dtp_driver::clock::{Interval, Status};
use dtp_utc::client::{Client, ClientConfig, Own};
use dtp_utc::keys::Keys;
use dtp_utc::line::UtcLine;
use dtp_utc::packet::PACKET_OCTETS;
use libfuzzer_sys::fuzz_target;

/// Octets before a datagram: the count of the host, and whether the code is made right.
const HEAD: usize = 9;

fuzz_target!(|octets: &[u8]| {
    let keys = Keys::parse("5 SHA256 HEX:000102030405060708090a0b0c0d0e0f").expect("a key");
    let mut client = Client::new(ClientConfig::default()).expect("settings");
    let mut total = 0;
    for chunk in octets.chunks(HEAD + PACKET_OCTETS).filter(|chunk| chunk.len() >= HEAD) {
        let (head, packet) = chunk.split_at(HEAD);
        let gc = u64::from_le_bytes(head[..8].try_into().expect("8 octets"));
        let mut packet = packet.to_vec();
        if head[8] & 1 == 1 && packet.len() == PACKET_OCTETS {
            packet[6..8].copy_from_slice(&[0, 5]);
            let (plain, code) = packet.split_at_mut(PACKET_OCTETS - 32);
            code.copy_from_slice(&keys.code(5, plain).expect("key 5"));
        }
        let own = Own {
            interval: Interval {
                earliest: gc.saturating_sub(200),
                latest: gc.saturating_add(200),
                status: Status::Synchronized,
            },
            epoch: 0,
            disruptions: u64::from(head[8] >> 1 & 1),
            hops: u32::from(head[8] >> 2),
        };
        if let Err(refusal) = client.receive(&packet, &keys, &own) {
            assert_eq!(refusal.to_string().lines().count(), 1);
        }
        total += 1;
        let (heard, refused) = client.counters();
        assert_eq!(heard + refused.iter().sum::<u64>(), total);
        let line = client.line(&own);
        assert_eq!(UtcLine::from_words(&line.to_words()), line);
        let utc = line.interval(&own.interval, own.epoch, own.disruptions);
        assert!(utc.earliest_tai_ns <= utc.latest_tai_ns);
        if let Some((least, most)) = utc.posix_ns() {
            assert!(least <= most);
        }
        let _ = utc.text();
    }
});
