//! `dtp clock utc` over pages that the test writes.

use dtp_driver::clock::line::Line;
use dtp_driver::clock::rate::Rate;
use dtp_driver::clock::source::{Kind, Machine, TimeSource};
use dtp_driver::clock::Status;
use dtp_driver::publish::writer::PageWriter;
use dtp_utc::line::UtcLine;
use dtp_utc::time::Leaps;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn dtp(folder: &Path, args: &[&str]) -> Output {
    let path = |name: &str| folder.join(name).display().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_dtp"));
    command.args([
        "clock",
        "utc",
        "--page",
        &path("clock"),
        "--utc",
        &path("utc"),
    ]);
    command.args(args).output().expect("dtp")
}

fn text(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).into_owned()
}

/// A clock that stands at a count for an hour.
fn clock_page(folder: &Path) {
    let mut writer = PageWriter::create(&folder.join("clock"), Kind::MonotonicRaw).expect("a page");
    let source = Machine::raw();
    let line = Line {
        at: source.ticks(),
        earliest: 1000,
        latest: 1249,
        rate: Rate { min: 0, max: 0 },
        stale_ticks: 3_600_000_000_000,
        void_ticks: 3_600_000_000_000,
        suspended_ns: source.host_time().suspended_ns,
        ..Line::unbounded(Status::Synchronized)
    };
    writer.publish(&line, &source);
}

fn utc_page(folder: &Path, line: &UtcLine) {
    let mut writer = dtp_utc::page::PageWriter::create(&folder.join("utc")).expect("a page");
    writer.publish(line);
}

/// In 2016-12-31 23:59:60, with the counter 250 units wide, which are 80 ns.
fn leaping() -> UtcLine {
    let tai_ns = (1_483_228_800 + 36) * 1_000_000_000 + 500_000_000;
    let leaps = Leaps::at_end_of_day(
        36,
        tai_ns - 86_400_000_000_000 / 2,
        dtp_utc::time::LeapKind::Insert,
    );
    UtcLine {
        leaps: Some(leaps),
        agreeing: 3,
        false_servers: 1,
        at: 1000,
        earliest_ns: tai_ns,
        latest_ns: tai_ns + 900,
        rate: Rate {
            min: (8 << 40) / 25,
            max: (8 << 40) / 25,
        },
        stale_units: 1 << 40,
        void_units: 1 << 40,
        ..UtcLine::unbounded(Status::Synchronized)
    }
}

#[test]
fn utc_is_told_to_people_and_to_programs() {
    let folder = tempfile::tempdir().expect("folder");
    clock_page(folder.path());
    utc_page(folder.path(), &leaping());
    let told = dtp(folder.path(), &[]);
    let (out, errors) = (text(&told.stdout), text(&told.stderr));
    assert_eq!((told.status.code(), errors.as_str()), (Some(0), ""));
    for part in [
        "synchronized",
        "2016-12-31T23:59:60.500000000Z",
        "2016-12-31T23:59:60.500000980Z",
        "980",
    ] {
        assert!(out.contains(part), "{part} in {out}");
    }
    let told = dtp(folder.path(), &["--json"]);
    let mut found: Value = serde_json::from_slice(&told.stdout).expect("JSON");
    assert_eq!(found["posix_earliest_ns"], 1_483_228_799_500_000_000_u64);
    assert_eq!(found["tai_offset_s"], 37);
    assert_eq!(
        (&found["servers_agreeing"], &found["servers_false"]),
        (&Value::from(3), &Value::from(1))
    );
    let schema = Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(["schema", "clock-utc"])
        .output()
        .expect("dtp");
    let schema: Value = serde_json::from_slice(&schema.stdout).expect("JSON");
    jsonschema::validate(&schema, &found).expect("as the schema says");
    found.as_object_mut().expect("an object").remove("schema");
    assert!(!jsonschema::is_valid(&schema, &found));
    let csv = text(&dtp(folder.path(), &["--csv"]).stdout);
    assert!(
        csv.starts_with("status,utc_earliest,utc_latest,width_ns,"),
        "{csv}"
    );
    assert_eq!(csv.lines().count(), 2);
}

#[test]
fn what_is_missing_is_said_with_what_to_do() {
    let folder = tempfile::tempdir().expect("folder");
    let told = dtp(folder.path(), &[]);
    assert_eq!(told.status.code(), Some(2));
    assert!(
        text(&told.stderr).contains("clock page")
            && text(&told.stderr).matches("os error").count() == 1,
        "{}",
        text(&told.stderr)
    );
    clock_page(folder.path());
    let told = dtp(folder.path(), &[]);
    assert_eq!(told.status.code(), Some(2));
    assert!(
        text(&told.stderr).contains("UTC page"),
        "{}",
        text(&told.stderr)
    );
    let void = |line: &UtcLine| {
        utc_page(folder.path(), line);
        let told = dtp(folder.path(), &[]);
        assert_eq!(told.status.code(), Some(1));
        text(&told.stdout)
    };
    let told = void(&UtcLine::unbounded(Status::Unknown));
    assert!(
        told.contains("unknown") && told.contains("no time server was heard"),
        "{told}"
    );
    assert!(void(&UtcLine::unbounded(Status::Disrupted)).contains("no majority"));
    assert!(void(&UtcLine {
        disruptions: 9,
        ..leaping()
    })
    .contains("disrupted a moment ago"));
    assert!(void(&UtcLine {
        leaps: None,
        ..leaping()
    })
    .contains("TAI is known"));
}
