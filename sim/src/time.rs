//! Exact time: integer femtoseconds, and how people write durations.
//!
//! A `u64` of femtoseconds lasts 5.1 hours of simulated time. One femtosecond is still too coarse
//! for the *period* of an oscillator (156 ppb a step), which therefore counts 2^-20 fs: see
//! [`crate::model::oscillator`].

use crate::error::SimError;

/// Femtoseconds in one nanosecond.
pub const FS_PER_NS: u64 = 1_000_000;
/// Femtoseconds in one microsecond.
pub const FS_PER_US: u64 = 1_000_000_000;
/// Femtoseconds in one millisecond.
pub const FS_PER_MS: u64 = 1_000_000_000_000;
/// Femtoseconds in one second.
pub const FS_PER_S: u64 = 1_000_000_000_000_000;

/// Longest simulated duration: one hour, well inside the range of the time stamps.
pub const DURATION_FS_MAX: u64 = 3600 * FS_PER_S;

/// Seconds, for display and reports only: a simulation never computes with it.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "display only")]
pub fn seconds(time_fs: u64) -> f64 {
    time_fs as f64 / FS_PER_S as f64
}

/// Nanoseconds, for display and reports only.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "display only")]
pub fn nanoseconds(time_fs: u64) -> f64 {
    time_fs as f64 / FS_PER_NS as f64
}

/// Reads a duration such as `20 ms`, `1.5s` or `250us` into femtoseconds.
///
/// # Errors
/// [`SimError::Duration`] when there is no number, no unit of `s ms us ns`, or the result is not
/// between 1 us and [`DURATION_FS_MAX`].
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "the product is checked to lie between 1 us and one hour first"
)]
pub fn parse_duration(text: &str) -> Result<u64, SimError> {
    let bad = |rule: &str| SimError::Duration {
        text: text.to_owned(),
        rule: rule.to_owned(),
    };
    let text_trimmed = text.trim();
    let unit_start = text_trimmed
        .find(|c: char| c.is_ascii_alphabetic())
        .ok_or_else(|| bad("a duration is a number and a unit: s, ms, us or ns"))?;
    let (number, unit) = text_trimmed.split_at(unit_start);
    let number: f64 = number
        .trim()
        .parse()
        .map_err(|_| bad("a duration starts with a decimal number"))?;
    let scale = match unit {
        "s" => FS_PER_S,
        "ms" => FS_PER_MS,
        "us" => FS_PER_US,
        "ns" => FS_PER_NS,
        _ => return Err(bad("the unit of a duration is s, ms, us or ns")),
    };
    let fs = (number * scale as f64).round();
    if !(fs >= FS_PER_US as f64 && fs <= DURATION_FS_MAX as f64) {
        return Err(bad("a duration lies between 1 us and 3600 s"));
    }
    Ok(fs as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_a_number_and_a_unit() {
        assert_eq!(parse_duration("20ms").unwrap(), 20 * FS_PER_MS);
        assert_eq!(parse_duration(" 1.5 s ").unwrap(), 1500 * FS_PER_MS);
        assert_eq!(parse_duration("250us").unwrap(), 250 * FS_PER_US);
        for bad in [
            "",
            "20",
            "ms",
            "20 parsecs",
            "-1 ms",
            "0 s",
            "2 hours",
            "nan s",
            "7200 s",
        ] {
            assert!(parse_duration(bad).is_err(), "{bad}");
        }
    }
}
