//! Tables of neighbours: what is read, what is refused, and what a device gives.

mod nets;

use dtp_driver::backend::memory::Memory;
use dtp_driver::device::Device;
use dtp_driver::eui64::Eui64;
use dtp_driver::topology::collect::{of_device, WHILES};
use dtp_driver::topology::network::Network;
use dtp_driver::topology::read::{gather, read};
use dtp_driver::topology::table::*;
use dtp_spec::regs::{device_offset, port_offset};
use nets::Net;

fn json(table: &Table) -> Vec<u8> {
    serde_json::to_vec(table).expect("a table")
}

#[test]
fn tables_come_back_as_they_were() {
    let (ring, row) = (Net::ring(3).0, Net::row(2).0);
    let text = [json(&ring), b"\n".to_vec(), json(&row)].concat();
    let tables = read("x", &text).expect("two tables");
    assert_eq!(tables, [ring.clone(), row.clone()]);
    // d0 and d1 of the row are those of the ring, asked again.
    let all = gather(tables);
    assert_eq!(all.devices.len(), 3);
    assert_eq!(all.devices[0], row.devices[0]);
    assert_eq!(all.devices[2], ring.devices[2]);
}

/// Each is refused in one line that names the file and what is wrong, with nothing in it that a terminal obeys.
#[test]
fn what_no_device_can_say_is_refused() {
    let with = |change: &dyn Fn(&mut Net)| {
        let mut net = Net::ring(3);
        change(&mut net);
        json(&net.0)
    };
    let good = String::from_utf8(json(&Net::row(2).0)).expect("text");
    let cases: &[(Vec<u8>, &str)] = &[
        (b"".to_vec(), "nothing is in it"),
        (b"[".to_vec(), "column 1"),
        (b"{\"schema\":1}".to_vec(), "missing field `devices`"),
        (b"\xff\xfe".to_vec(), "line 1"),
        (vec![b'['; 100_000], "line 1"),
        (
            good.replace("\"host\"", "\"ho\\u001b[2Jst\"").into_bytes(),
            "unknown field",
        ),
        (
            good.replace("00:00:00:00:00:00:01:00", "00:00\\n")
                .into_bytes(),
            "is no EUI-64",
        ),
        (
            good.replace("\"both\"", "\"boss\"").into_bytes(),
            "unknown variant",
        ),
        (
            good.replace("\"delay_units\":233", "\"delay_units\":-1")
                .into_bytes(),
            "invalid value",
        ),
        (with(&|net| net.0.schema = 2), "`schema` is 2"),
        (
            with(&|net| net.0.devices[0].host = String::new()),
            "`host` of a device has 0 bytes",
        ),
        (
            with(&|net| net.0.devices[0].device = "x".repeat(256)),
            "256 bytes",
        ),
        (with(&|net| net.port(0, 0).port = 32), "there is no port 32"),
        (with(&|net| net.port(0, 0).port = 1), "port 1 is told twice"),
        (with(&|net| net.port(0, 0).phases = 3), "`phases`"),
        (
            with(&|net| net.port(0, 0).delay_units = Some(1 << 20)),
            "20 bits",
        ),
        (
            with(&|net| {
                net.port(0, 0).lead = Some(Lead {
                    least_units: 9,
                    ..nets::lead(0)
                })
            }),
            "`lead`",
        ),
        (
            with(&|net| {
                net.port(0, 0).lead = Some(Lead {
                    pushed: 9,
                    ..nets::lead(0)
                })
            }),
            "`pushed`",
        ),
        (
            with(&|net| net.0.devices[0].mode = ModeName::Tree),
            "`parent`",
        ),
        (
            with(&|net| net.0.devices[0].parent = Some(0)),
            "has no parent",
        ),
    ];
    for (text, part) in cases {
        let error = read("a\x1bfile", text).expect_err(part).to_string();
        assert!(error.starts_with("a\\u{1b}file: "), "{error}");
        assert!(error.contains(part), "{part:?} is not in {error:?}");
        assert!(!error.contains(char::is_control), "{error:?}");
    }
    assert!(read("x", good.as_bytes()).is_ok());
}

#[test]
fn names_are_fit_to_be_printed() {
    let mut net = Net::row(3);
    net.0.devices[0].device = "a\x1b[31m\n\u{202e}".to_owned();
    net.0.devices[2].host = "\u{7}".to_owned();
    let network = Network::new(&net.0);
    let labels: Vec<&str> = network
        .nodes()
        .iter()
        .map(|node| node.label.as_str())
        .collect();
    assert_eq!(
        labels,
        ["host/a\\u{1b}[31m\\n\\u{202e}", "host/d1", "\\u{7}"]
    );
}

#[test]
fn devices_are_found_by_any_of_their_names() {
    let mut net = Net::row(3);
    net.0.devices[2].host = "other".to_owned();
    let network = Network::new(&net.0);
    for (text, found) in [
        ("host/d0", &[0][..]),
        ("d1", &[1]),
        ("other", &[2]),
        ("host", &[0, 1]),
        ("00-00-00-00-00-00-01-02", &[2]),
        ("none", &[]),
        ("", &[]),
    ] {
        assert_eq!(network.find(text), found, "{text}");
    }
}

/// Registers become a table, and the extremes of every while are looked at.
#[test]
fn a_device_gives_its_table() {
    let device = Device::open(Memory::new(2)).expect("a device");
    let io = device.io();
    io.set(device_offset("identity"), 0x1234);
    io.set(device_offset("mode"), 1 | 1 << 8);
    let valid = 1_u64 << 32;
    for (name, value) in [
        ("state", 6),
        ("role", 2),
        ("delay", valid | 233),
        ("pipeline", 4),
        ("peer_identity", 0x5678),
        ("peer_port", 3 | 20 << 8 | 1 << 16 | valid | 1 << 33),
        ("lead", valid | 7),
    ] {
        io.set(port_offset(1, name), value);
    }
    let mut round = 0_i32;
    let pause = || {
        round += 1;
        let lead = |units: i32| valid | u64::from(units as u32);
        io.set(port_offset(1, "lead_min"), lead(-round));
        io.set(port_offset(1, "lead_max"), lead(round - 5));
    };
    let table = of_device(&device, "here", "emu:x", pause).expect("it answers");
    assert_eq!(
        (table.identity, table.mode, table.parent),
        (Eui64(0x1234), ModeName::Tree, Some(1))
    );
    let port = &table.ports[1];
    assert_eq!(
        (port.state, port.role, port.delay_units),
        (StateName::Synchronised, RoleName::Follow, Some(233))
    );
    assert_eq!(
        port.peer,
        Neighbour {
            identity: Some(Eui64(0x5678)),
            port: Some(3),
            role: Some(RoleName::Lead)
        }
    );
    let lead = Lead {
        now_units: 7,
        least_units: -8,
        greatest_units: 3,
        pushed: 3,
        whiles: WHILES,
    };
    assert_eq!(port.lead, Some(lead));
    assert_eq!(
        (table.ports[0].state, &table.ports[0].lead),
        (StateName::Off, &None)
    );
}
