//! The log: one record a line, for people, journald and programs.

use crate::config::{Format, Level, Log};
use dtp_driver::control::harmless;
use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// How much it matters.
    pub level: Level,
    /// What it is, in one word.
    pub event: &'static str,
    /// What belongs to it, by name.
    pub fields: Vec<(&'static str, String)>,
}

impl Record {
    /// A record without fields.
    #[must_use]
    pub const fn new(level: Level, event: &'static str) -> Self {
        Record {
            level,
            event,
            fields: Vec::new(),
        }
    }

    /// With one field more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.fields.push((name, value.to_string()));
        self
    }

    /// The line, without its end: nothing in it is a control character, whoever wrote the values.
    #[must_use]
    pub fn line(&self, format: Format, at: &Stamp) -> String {
        let level = level_name(self.level);
        let time = match at {
            Stamp::Time(time) => Some(humantime::format_rfc3339_millis(*time).to_string()),
            Stamp::Priority => None,
        };
        let head = [
            ("ts", time),
            ("level", Some(level.to_owned())),
            ("event", Some(self.event.to_owned())),
        ];
        let head = head
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)));
        let fields = head.chain(self.fields.iter().cloned());
        let fields = fields.map(|(name, value)| (name, harmless(&value)));
        let line = match format {
            Format::Logfmt => logfmt(fields),
            Format::Json => json(fields),
        };
        match at {
            Stamp::Time(_) => line,
            Stamp::Priority => format!("<{}>{line}", priority(self.level)),
        }
    }
}

/// What stands before a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// When it was.
    Time(SystemTime),
    /// journald knows when, and wants to know how much it matters (sd-daemon(3)).
    Priority,
}

fn logfmt(fields: impl Iterator<Item = (&'static str, String)>) -> String {
    let fields = fields.map(|(name, value)| match is_plain(&value) {
        true => format!("{name}={value}"),
        // The quotes and escapes of JSON.
        false => format!("{name}={}", serde_json::Value::String(value)),
    });
    fields.collect::<Vec<_>>().join(" ")
}

/// It stands without quotes.
fn is_plain(value: &str) -> bool {
    let plain = |c: char| !c.is_whitespace() && !matches!(c, '"' | '=' | '\\');
    !value.is_empty() && value.chars().all(plain)
}

fn json(fields: impl Iterator<Item = (&'static str, String)>) -> String {
    let text = |text: &str| serde_json::Value::from(text).to_string();
    let fields = fields.map(|(name, value)| format!("{}:{}", text(name), text(&value)));
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

const fn level_name(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warn => "warn",
        Level::Info => "info",
        Level::Debug => "debug",
    }
}

/// Of syslog.
const fn priority(level: Level) -> u8 {
    match level {
        Level::Error => 3,
        Level::Warn => 4,
        Level::Info => 6,
        Level::Debug => 7,
    }
}

/// Where records go: standard error. Copies write to the same place, whatever thread they are in.
#[derive(Clone, Debug)]
pub struct Journal {
    log: Arc<Mutex<Log>>,
    under_journald: bool,
}

impl Journal {
    /// With these settings.
    #[must_use]
    pub fn new(log: &Log) -> Self {
        Journal {
            log: Arc::new(Mutex::new(log.clone())),
            under_journald: is_journal(),
        }
    }

    /// Goes on with other settings.
    pub fn set(&self, log: &Log) {
        *self.log.lock().unwrap_or_else(PoisonError::into_inner) = log.clone();
    }

    /// Writes a record, if it matters enough.
    pub fn write(&self, record: &Record) {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        if record.level > log.level {
            return;
        }
        let stamp = match self.under_journald {
            true => Stamp::Priority,
            false => Stamp::Time(SystemTime::now()),
        };
        let line = record.line(log.format, &stamp) + "\n";
        // A log that nobody reads, or on a full disk, must not stop the clock.
        let _ = std::io::stderr().write_all(line.as_bytes());
    }
}

/// Standard error goes to journald: it says which file that is (systemd.exec(5)).
fn is_journal() -> bool {
    let stream = std::env::var("JOURNAL_STREAM").unwrap_or_default();
    let stat = rustix::fs::fstat(std::io::stderr());
    stat.is_ok_and(|stat| stream == format!("{}:{}", stat.st_dev, stat.st_ino))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn record() -> Record {
        Record::new(Level::Warn, "port")
            .with("port", 1)
            .with("peer", "a\u{1b}[2J\nlevel=error")
            .with("why", "it \"is\" so")
            .with("empty", "")
    }

    #[test]
    fn lines_look_like_this() {
        let time = Stamp::Time(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123));
        assert_eq!(
            record().line(Format::Logfmt, &time),
            r#"ts=2023-11-14T22:13:20.123Z level=warn event=port port=1 peer="a\\u{1b}[2J\\nlevel=error" why="it \"is\" so" empty="""#
        );
        let line = record().line(Format::Json, &Stamp::Priority);
        let json = line.strip_prefix("<4>").expect("a priority");
        let json: serde_json::Value = serde_json::from_str(json).expect("JSON");
        assert_eq!(json["peer"], "a\\u{1b}[2J\\nlevel=error");
        assert_eq!(json["level"], "warn");
        assert!(json.get("ts").is_none());
    }

    #[test]
    fn no_value_makes_a_second_line_or_obeys_a_terminal() {
        for c in ('\0'..'\u{100}').chain(['\u{2028}']) {
            for format in [Format::Logfmt, Format::Json] {
                let record = Record::new(Level::Info, "x").with("v", format!("a{c}b"));
                let line = record.line(format, &Stamp::Priority);
                assert!(!line.contains(char::is_control), "{c:?}: {line:?}");
            }
        }
    }
}
