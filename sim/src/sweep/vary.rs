//! The values that a sweep gives to a key.

use crate::error::SimError;
use crate::scenario::Setting;
use serde::Serialize;
use std::collections::HashSet;
use std::str::FromStr;

/// More values than this are a slip of the pen.
const VALUES_MAX: i64 = 1_000_000;
const FORM: &str =
    "key=from..to, key=from..to:step or key=one,another, such as load.utilisation=0.0..1.0:0.1";

/// A key and its values, in order: `dtp.beacon_interval_ticks=200..1200:200`, both ends included, or
/// `profile=dtp,paper`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Vary {
    /// The key, with its tables before it.
    pub key: String,
    /// Its values, at least one.
    pub values: Vec<Setting>,
}

impl FromStr for Vary {
    type Err = SimError;

    /// # Errors
    /// [`SimError::Setting`].
    fn from_str(text: &str) -> Result<Self, SimError> {
        let (key, values) = crate::scenario::split(text, FORM)?;
        let bad = |rule| SimError::Setting {
            text: text.to_owned(),
            rule,
        };
        if key == "seed" {
            return Err(bad(
                "seeds have an option of their own: --seeds 1..8".to_owned()
            ));
        }
        let values = match values.split_once("..") {
            Some((from, rest)) => range(from, rest),
            None => Ok(values
                .split(',')
                .map(|value| Setting::from_typed(value.trim()))
                .collect()),
        };
        let values: Vec<Setting> = values.map_err(bad)?;
        if let Some(twice) = said_twice(&values) {
            return Err(bad(format!("has the value {twice} twice")));
        }
        Ok(Vary {
            key: key.to_owned(),
            values,
        })
    }
}

/// A value that is there twice, in whatever way it is written: the same run with the same result.
fn said_twice(values: &[Setting]) -> Option<&Setting> {
    let plain = |value: &Setting| match value {
        Setting::Decimal(decimal) => decimal.to_string(),
        other => other.to_string(),
    };
    let mut seen = HashSet::new();
    values.iter().find(|value| !seen.insert(plain(value)))
}

fn range(from: &str, rest: &str) -> Result<Vec<Setting>, String> {
    let (to, step) = match rest.split_once(':') {
        Some((to, step)) => (to, Some(step)),
        None => (rest, None),
    };
    let parsed = [Some(from), Some(to), step].map(|part| part.map(Decimal::parse).transpose());
    let [Ok(Some(from)), Ok(Some(to)), Ok(step)] = parsed else {
        return Err(format!("has the form {FORM}"));
    };
    let places = [from.places, to.places, step.map_or(0, |step| step.places)];
    let places = places.into_iter().max().unwrap_or(0);
    let step = match step {
        Some(step) => step.scaled(places)?,
        None if places == 0 => 1,
        None => return Err("a range of decimal numbers needs a step: from..to:step".to_owned()),
    };
    let (from, to) = (from.scaled(places)?, to.scaled(places)?);
    if from > to || step <= 0 {
        return Err("goes upwards, by a step of more than 0".to_owned());
    }
    let count = (to - from) / step + 1;
    if count > VALUES_MAX {
        return Err(format!("has {count} values: at most {VALUES_MAX}"));
    }
    let value = |k: i64| {
        let digits = from + k * step;
        match places {
            0 => Setting::Integer(digits),
            _ => Setting::from_typed(&format!("{digits}e-{places}")),
        }
    };
    Ok((0..count).map(value).collect())
}

/// A decimal number as it is written: digits and the number of places after the point. Steps of 0.1
/// are exact in it, and 0.3 stays 0.3.
#[derive(Clone, Copy, Debug)]
struct Decimal {
    digits: i64,
    places: u32,
}

impl Decimal {
    fn parse(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits: i64 = format!("{whole}{fraction}").parse().map_err(drop)?;
        let places = u32::try_from(fraction.len()).map_err(drop)?;
        // Far from the ends of an i64, so that sums stay inside.
        if whole.is_empty() || places > 12 || digits.unsigned_abs() > 1 << 60 {
            return Err(());
        }
        Ok(Decimal { digits, places })
    }

    fn scaled(self, places: u32) -> Result<i64, String> {
        let scale = 10_i64.checked_pow(places - self.places);
        let digits = scale.and_then(|scale| self.digits.checked_mul(scale));
        let digits = digits.filter(|digits| digits.unsigned_abs() <= 1 << 60);
        digits.ok_or_else(|| "has more digits than can be counted".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> String {
        let vary: Vary = text.parse().unwrap();
        let values: Vec<String> = vary.values.iter().map(Setting::to_string).collect();
        values.join(" ")
    }

    #[test]
    fn ranges_include_both_ends_and_are_exact() {
        assert_eq!(values("a.b=200..1200:400"), "200 600 1000");
        assert_eq!(values("a=3..5"), "3 4 5");
        assert_eq!(values("a=-1..1"), "-1 0 1");
        assert_eq!(values("a=0.0..0.4:0.1"), "0.0 0.1 0.2 0.3 0.4");
        assert_eq!(values("a=0..1:0.5"), "0.0 0.5 1.0");
        assert_eq!(values("profile=dtp,paper"), "dtp paper");
        assert_eq!(values("a=true,2,2.5"), "true 2 2.5");
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for (text, part) in [
            ("a", "has the form"),
            ("a=1..x", "has the form"),
            ("a=0.0..1.0", "needs a step"),
            ("seed=1,2", "--seeds"),
            ("a=1,2,1", "has the value 1 twice"),
            ("a=x,\"x\"", "has the value x twice"),
            ("a=1,1.0", "has the value 1.0 twice"),
            ("a=1e-9,0.000000001", "twice"),
            ("a=5..1", "goes upwards"),
            ("a=1..5:0", "goes upwards"),
            ("a=0..99999999", "at most 1000000"),
            ("a=0..1000000000000000000:0.000001", "more digits"),
        ] {
            let error = text.parse::<Vary>().expect_err(text).to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}
