use super::*;
use dtp_driver::backend::memory::Memory;
use dtp_driver::control::{Clock, REPLY_BYTES_MAX, REQUEST_BYTES_MAX};
use dtp_spec::regs::{device_offset, port_offset, DEVICE, PORT};
use std::cell::RefCell;

struct Desk {
    device: Device<Memory>,
    told: RefCell<Vec<Record>>,
}

impl Host for Desk {
    type Io = Memory;

    fn device(&self) -> &Device<Memory> {
        &self.device
    }

    fn status(&mut self) -> Status {
        let clock = Clock {
            status: "unknown".to_owned(),
            hops: 1,
            width_units: None,
            disruptions: 0,
            disruption: None,
            samples: 0,
            narrowest_ns: None,
        };
        Status {
            protocol: dtp_driver::control::PROTOCOL,
            version: String::new(),
            device: "0000:03:00.0".to_owned(),
            present: true,
            trouble: None,
            page: "/run/dtp/clock".into(),
            clock,
            config: serde_json::Value::Null,
        }
    }

    fn reload(&mut self) -> Result<Vec<String>, String> {
        Err("dtpd.toml:3: there is no key `x`".to_owned())
    }

    fn tell(&self, record: &Record) {
        self.told.borrow_mut().push(record.clone());
    }
}

fn desk() -> Desk {
    Desk {
        device: Device::open(Memory::new(2)).expect("a device"),
        told: RefCell::default(),
    }
}

fn ask(desk: &mut Desk, line: &str) -> String {
    let asker = Asker { uid: 1000, pid: 5 };
    let reply = String::from_utf8(answer(desk, asker, line.as_bytes())).expect("text");
    assert!(
        reply.ends_with('\n') && reply.lines().count() == 1,
        "{reply:?}"
    );
    reply.trim_end().to_owned()
}

#[test]
fn registers_are_read_and_written_and_who_wrote_is_told() {
    let mut desk = desk();
    let scratch = device_offset("scratch");
    let wrote = ask(
        &mut desk,
        &format!(r#"{{"write":[{{"offset":{scratch},"value":"0xffffffffffffffff"}}]}}"#),
    );
    assert_eq!(wrote, r#"{"written":1}"#);
    // A register of ones is no device that is gone.
    let read = ask(&mut desk, &format!(r#"{{"read":[{scratch},32]}}"#));
    assert_eq!(read, r#"{"values":["0xffffffffffffffff","0x2"]}"#);
    let told = desk.told.borrow();
    let fields: Vec<_> = told[0]
        .fields
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    assert_eq!(
        fields,
        [
            "register=scratch",
            "value=0xffffffffffffffff",
            "uid=1000",
            "pid=5"
        ]
    );
    assert_eq!(told.len(), 1);
}

#[test]
fn what_a_read_clears_has_to_be_taken() {
    let mut desk = desk();
    let lead = port_offset(1, "lead_min");
    let read = ask(&mut desk, &format!(r#"{{"read":[0,{lead}]}}"#));
    assert!(
        read.contains("port1.lead_min (0x4448) is cleared when it is read"),
        "{read}"
    );
    assert_eq!(
        ask(&mut desk, &format!(r#"{{"take":[{lead}]}}"#)),
        r#"{"values":["0x0"]}"#
    );
}

#[test]
fn what_cannot_be_done_is_refused_and_said() {
    let mut desk = desk();
    let many = vec!["0"; BATCH_MAX + 1].join(",");
    for (line, wanted) in [
        ("", r#"{"error":{"kind":"request""#),
        ("{\"read\":[0]", "request"),
        ("{\"read\":[0]} x", "request"),
        ("{\"read\":[-1]}", "request"),
        ("{\"erase\":[0]}", "unknown variant `erase`"),
        ("\u{0}\u{1b}[2J", "request"),
        (&"[".repeat(REQUEST_BYTES_MAX), "request"),
        (
            &format!("{{\"read\":[{many}]}}"),
            "257 registers: 256 at most",
        ),
        ("{\"read\":[4]}", "0x4 is no register"),
        ("{\"read\":[49152]}", "0xc000 is no register"),
        (
            "{\"read\":[18432]}",
            "0x4800 is of port 2, and the device has 2",
        ),
        (
            "{\"take\":[16488]}",
            "port0.log_out (0x4068) cannot be read",
        ),
        (
            "{\"write\":[{\"offset\":0,\"value\":\"0x1\"}]}",
            "magic (0x0) cannot be written",
        ),
        (
            "\"reload\"",
            r#"{"error":{"kind":"config","message":"dtpd.toml:3"#,
        ),
    ] {
        let reply = ask(&mut desk, line);
        assert!(reply.contains(wanted), "{line:.60}: {reply}");
        let reply: Reply = serde_json::from_str(&reply).expect("a reply");
        assert!(matches!(reply, Reply::Error(_)));
    }
    // Nothing was written, and that somebody asked to reload is told.
    assert_eq!(desk.told.borrow().len(), 1);
}

#[test]
fn a_device_that_is_gone_is_said_to_be() {
    let mut desk = desk();
    desk.device.io().remove();
    assert!(ask(&mut desk, r#"{"read":[128]}"#).contains(r#""kind":"gone""#));
    assert!(ask(&mut desk, "\"status\"").contains("0000:03:00.0"));
}

/// Every register has a request that the check lets through.
#[test]
fn every_register_can_be_reached() {
    for (place, block) in [(Place::Device, DEVICE), (Place::Port(1), PORT)] {
        for register in block {
            let offset = place.offset() + u32::from(register.offset);
            let value = Word(0);
            let ways = [
                Request::Read(vec![offset]),
                Request::Take(vec![offset]),
                Request::Write(vec![Write { offset, value }]),
            ];
            assert!(
                ways.iter().any(|way| check(way, 2).is_ok()),
                "{}",
                register.name
            );
        }
    }
}

#[test]
fn the_longest_reply_is_short_enough_for_its_reader() {
    let longest = to_line(&Reply::Values(vec![Word(u64::MAX); BATCH_MAX]));
    assert!(longest.len() <= REPLY_BYTES_MAX);
    let value = Word(u64::MAX);
    let offset = u32::MAX;
    let request = Request::Write(vec![Write { offset, value }; BATCH_MAX]);
    let line = serde_json::to_string(&request).expect("JSON");
    assert!(line.len() < REQUEST_BYTES_MAX, "{}", line.len());
}
