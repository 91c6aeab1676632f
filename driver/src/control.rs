//! How programs speak to `dtpd`, which owns a device that nobody else can open: lines of JSON over a UNIX socket, one request,
//! one reply. `docs/dtpd.md` shows them; [`Daemon`](crate::backend::daemon::Daemon) is the client.

use dtp_spec::regs::{at, Access, Place, Register, PORTS_MAX, REGISTER_BYTES};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::path::PathBuf;

/// Where the socket is if nothing else is said.
pub const DEFAULT_PATH: &str = "/run/dtp/control";
/// The variable of the environment that names another one.
pub const PATH_VARIABLE: &str = "DTP_CONTROL";
/// Of these requests and replies. Another number is another meaning; what is added to a reply changes nothing.
pub const PROTOCOL: u32 = 1;
/// Longest request with its line feed, in bytes.
pub const REQUEST_BYTES_MAX: usize = 16 * 1024;
/// Longest reply with its line feed, in bytes.
pub const REPLY_BYTES_MAX: usize = 64 * 1024;
/// Most registers in a request.
pub const BATCH_MAX: usize = 256;

/// The socket of this host's daemon: `$DTP_CONTROL`, or [`DEFAULT_PATH`].
#[must_use]
pub fn path() -> PathBuf {
    let given = std::env::var_os(PATH_VARIABLE).filter(|path| !path.is_empty());
    given.map_or_else(|| DEFAULT_PATH.into(), PathBuf::from)
}

/// What a client asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// What the daemon does, and how it goes.
    Status,
    /// Reads registers, by their offsets in the BAR in bytes; none that a read clears.
    Read(Vec<u32>),
    /// Reads registers, also those that a read clears.
    Take(Vec<u32>),
    /// Writes registers, in this order.
    Write(Vec<Write>),
    /// Reads the configuration again, as SIGHUP does.
    Reload,
}

/// A register to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Write {
    /// Its offset in the BAR, in bytes.
    pub offset: u32,
    /// What it is to hold.
    pub value: Word,
}

/// What the daemon answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// To [`Request::Status`].
    Status(Box<Status>),
    /// To [`Request::Read`] and [`Request::Take`], in the order of the offsets.
    Values(Vec<Word>),
    /// To [`Request::Write`]: how many were written.
    Written(usize),
    /// To [`Request::Reload`]: keys that have changed and need a restart.
    Reloaded(Vec<String>),
    /// The request was not carried out, or not wholly.
    Error(Refusal),
}

/// Why a request was not carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// For programs.
    pub kind: RefusalKind,
    /// For people.
    pub message: String,
}

/// Kinds of refusals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusalKind {
    /// No such request, or one that is too long.
    Request,
    /// No register is at one of the offsets, or it is not of this kind.
    Register,
    /// The device is gone; the daemon tries to open it again.
    Gone,
    /// The device answers with an error.
    Device,
    /// The configuration cannot be read.
    Config,
}

/// How the daemon goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// [`PROTOCOL`] of the daemon.
    pub protocol: u32,
    /// Its version.
    pub version: String,
    /// The device, as [`DeviceName::full`](crate::name::DeviceName::full) names it.
    pub device: String,
    /// The device answers.
    pub present: bool,
    /// Why it did not the last time, if it ever did not.
    pub trouble: Option<String>,
    /// The clock page.
    pub page: PathBuf,
    /// What is on it.
    pub clock: Clock,
    /// The configuration as it is used.
    pub config: serde_json::Value,
}

/// What the clock says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// `unknown`, `synchronized`, `holdover` or `disrupted`.
    pub status: String,
    /// D of the configuration.
    pub hops: u32,
    /// How wide the interval is now, in units of 0.32 ns, if there is one.
    pub width_units: Option<u64>,
    /// How often its bounds were lost.
    pub disruptions: u64,
    /// Why they were the last time.
    pub disruption: Option<String>,
    /// How many samples there were.
    pub samples: u64,
    /// The narrowest bracket of a read, in nanoseconds.
    pub narrowest_ns: Option<u64>,
}

/// A register's 64 bits: in JSON a string, `"0x1f"`, because numbers above 2^53 do not survive every program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(pub u64);

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:#x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // Rust's own parser takes a sign.
        let digits = text
            .strip_prefix("0x")
            .filter(|rest| !rest.starts_with('+'));
        let word = digits.and_then(|digits| u64::from_str_radix(digits, 16).ok());
        let wrong =
            || D::Error::custom("a value is a string of hexadecimal digits, such as \"0x1f\"");
        word.map(Word).ok_or_else(wrong)
    }
}

/// The register that begins at this offset in the BAR.
#[must_use]
pub fn register(offset: u32) -> Option<(Place, &'static Register)> {
    match offset % REGISTER_BYTES {
        0 => at(offset, PORTS_MAX),
        _ => None,
    }
}

/// A read takes its value away.
#[must_use]
pub fn clears(register: &Register) -> bool {
    register.access == Access::Rc
        || register
            .fields
            .iter()
            .any(|field| field.access == Access::Rc)
}

/// The same without anything that a terminal would obey: what comes over a socket is printed.
#[must_use]
pub fn harmless(text: &str) -> String {
    let harmless = |c: char| match c.is_control() {
        true => c.escape_default().to_string(),
        false => c.to_string(),
    };
    text.chars().map(harmless).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_look_like_this() {
        let value = Word(0x1f);
        for (request, line) in [
            (Request::Status, r#""status""#),
            (Request::Read(vec![0, 128]), r#"{"read":[0,128]}"#),
            (Request::Take(vec![]), r#"{"take":[]}"#),
            (
                Request::Write(vec![Write { offset: 16, value }]),
                r#"{"write":[{"offset":16,"value":"0x1f"}]}"#,
            ),
            (Request::Reload, r#""reload""#),
        ] {
            assert_eq!(serde_json::to_string(&request).expect("JSON"), line);
            let read: Request = serde_json::from_str(line).expect("a request");
            assert_eq!(read, request);
        }
        for wrong in [
            "",
            "status",
            "{}",
            r#"{"read":[-1]}"#,
            r#"{"read":[4294967296]}"#,
            r#"{"write":[{"offset":1,"value":"0x1","force":true}]}"#,
            r#"{"write":[{"offset":1,"value":1}]}"#,
            r#"{"write":[{"offset":1,"value":"0x+1"}]}"#,
            r#"{"write":[{"offset":1,"value":"0x10000000000000000"}]}"#,
        ] {
            assert!(serde_json::from_str::<Request>(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn registers_that_a_read_clears_are_known() {
        let clearing = |offset| clears(register(offset).expect("a register").1);
        use dtp_spec::regs::{device_offset, port_offset};
        for name in ["lead_min", "lead_max", "log_in"] {
            assert!(clearing(port_offset(3, name)), "{name}");
        }
        for name in ["lead", "events", "log_status", "jumps"] {
            assert!(!clearing(port_offset(3, name)), "{name}");
        }
        assert!(!clearing(device_offset("gc")));
        for hole in [1, 4, 0x48, 0x3f8, 0xc000, u32::MAX] {
            assert!(register(hole).is_none(), "{hole:#x}");
        }
    }

    #[test]
    fn nothing_that_a_terminal_obeys_is_left() {
        let text = "a\u{1b}[2J\r\nb\u{9b}c\u{7f}ä";
        let harmless = harmless(text);
        assert_eq!(harmless, "a\\u{1b}[2J\\r\\nb\\u{9b}c\\u{7f}ä");
    }
}
