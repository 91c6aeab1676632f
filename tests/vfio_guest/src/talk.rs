//! What guest and host say to each other: lines on the guest's serial port.

use std::fmt;
use std::str::FromStr;

/// What every line begins with that is meant for the other side.
pub const MARK: &str = "dtp-lab:";

/// A line of the guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The guest's first process runs.
    Begun,
    /// The host should tell its emulator this.
    Tell(String),
    /// A check passed.
    Passed(String),
    /// A check did not, and why.
    Failed(String),
    /// All checks were made: how many passed, and what the guest did to its device.
    Over(Counts),
}

/// What the guest did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Checks that passed.
    pub passed: u64,
    /// Reads of registers, each of 64 bits.
    pub reads: u64,
    /// Writes of registers.
    pub writes: u64,
    /// Reads of words of 32 bits.
    pub words: u64,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Said::Begun => write!(f, "{MARK} begun"),
            Said::Tell(line) => write!(f, "{MARK} tell {line}"),
            Said::Passed(check) => write!(f, "{MARK} passed {check}"),
            Said::Failed(check) => write!(f, "{MARK} failed {check}"),
            Said::Over(counts) => {
                let Counts {
                    passed,
                    reads,
                    writes,
                    words,
                } = counts;
                write!(f, "{MARK} over {passed} {reads} {writes} {words}")
            }
        }
    }
}

/// The line is not meant for the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotForUs;

impl FromStr for Said {
    type Err = NotForUs;

    fn from_str(line: &str) -> Result<Self, NotForUs> {
        let (_, rest) = line.split_once(MARK).ok_or(NotForUs)?;
        let rest = rest.trim();
        let (word, what) = rest.split_once(' ').unwrap_or((rest, ""));
        Ok(match word {
            "begun" => Said::Begun,
            "tell" => Said::Tell(what.to_owned()),
            "passed" => Said::Passed(what.to_owned()),
            "failed" => Said::Failed(what.to_owned()),
            "over" => {
                let numbers: Result<Vec<u64>, _> = what.split(' ').map(str::parse).collect();
                let [passed, reads, writes, words] = numbers.map_err(|_| NotForUs)?[..] else {
                    return Err(NotForUs);
                };
                Said::Over(Counts {
                    passed,
                    reads,
                    writes,
                    words,
                })
            }
            _ => return Err(NotForUs),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_heard() {
        let counts = Counts {
            passed: 9,
            reads: 2048,
            writes: 17,
            words: 12,
        };
        for said in [
            Said::Begun,
            Said::Tell("cut h1 s0".to_owned()),
            Said::Passed("gc counts".to_owned()),
            Said::Failed("gc counts: it stands".to_owned()),
            Said::Over(counts),
        ] {
            let line = format!("[    3.1] {said}\r");
            assert_eq!(line.parse(), Ok(said));
        }
        for line in ["", "dtp-lab: over 1 2 3", "dtp-lab: hello", "begun"] {
            assert_eq!(line.parse::<Said>(), Err(NotForUs));
        }
    }
}
