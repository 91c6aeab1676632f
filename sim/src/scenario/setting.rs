//! A key of a scenario and the value it gets instead of what the file says.
//!
//! The change is made in the TOML document, not in what was understood of it: so every key of the
//! language works, also one that is added tomorrow, and a wrong key or value gets the answer that the
//! file itself would have got, with its line.

use crate::error::SimError;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike, Value};

/// A value of a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Setting {
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// A decimal number.
    Decimal(f64),
    /// Anything else.
    Text(String),
}

impl Setting {
    /// Reads what was typed: a number, `true`, `false`, or text, with or without quotes.
    #[must_use]
    pub fn from_typed(text: &str) -> Self {
        if let Ok(flag) = text.parse() {
            return Setting::Flag(flag);
        }
        if let Ok(integer) = text.parse() {
            return Setting::Integer(integer);
        }
        match text.parse::<f64>() {
            Ok(decimal) if decimal.is_finite() => Setting::Decimal(decimal),
            _ => Setting::Text(text.trim_matches('"').to_owned()),
        }
    }

    fn to_toml(&self) -> Value {
        match self {
            Setting::Flag(flag) => Value::from(*flag),
            Setting::Integer(integer) => Value::from(*integer),
            Setting::Decimal(decimal) => Value::from(*decimal),
            Setting::Text(text) => Value::from(text.as_str()),
        }
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Setting::Flag(flag) => flag.fmt(out),
            Setting::Integer(integer) => integer.fmt(out),
            // With a point even if it is whole: TOML tells the two kinds apart.
            Setting::Decimal(decimal) => write!(out, "{decimal:?}"),
            Setting::Text(text) => text.fmt(out),
        }
    }
}

/// A key of a scenario, with its tables before it and points between, and its value:
/// `dtp.beacon_interval_ticks=400`. Of `[[device]]` and `[[link]]` a name or a number, from 0,
/// chooses one: `device.left.ppm=-100`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// The key.
    pub key: String,
    /// Its value.
    pub value: Setting,
}

impl fmt::Display for Assignment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}={}", self.key, self.value)
    }
}

impl FromStr for Assignment {
    type Err = SimError;

    /// # Errors
    /// [`SimError::Setting`].
    fn from_str(text: &str) -> Result<Self, SimError> {
        let (key, value) = split(text, "key=value, such as dtp.beacon_interval_ticks=400")?;
        Ok(Assignment {
            key: key.to_owned(),
            value: Setting::from_typed(value),
        })
    }
}

/// The two sides of the first `=`, neither of them empty.
///
/// # Errors
/// [`SimError::Setting`] that says what `form` was wanted.
pub(crate) fn split<'a>(text: &'a str, form: &str) -> Result<(&'a str, &'a str), SimError> {
    let sides = text.split_once('=');
    let sides = sides.map(|(key, value)| (key.trim(), value.trim()));
    match sides {
        Some((key, value)) if !value.is_empty() && key.split('.').all(|part| !part.is_empty()) => {
            Ok((key, value))
        }
        _ => Err(SimError::Setting {
            text: text.to_owned(),
            rule: format!("has the form {form}"),
        }),
    }
}

/// The same TOML with these values in it, and their keys as a file has them, with numbers of entries in
/// place of names. A text that is not TOML comes back as it is: its own
/// error is better than any that could be given here.
///
/// # Errors
/// [`SimError::Setting`] if a key leads through something that is no table.
pub(super) fn assign(
    toml: &str,
    assignments: &[Assignment],
) -> Result<(String, Vec<String>), SimError> {
    let Ok(mut document) = toml.parse::<DocumentMut>() else {
        return Ok((toml.to_owned(), Vec::new()));
    };
    if assignments.is_empty() {
        return Ok((toml.to_owned(), Vec::new()));
    }
    let mut keys = Vec::new();
    for assignment in assignments {
        let bad = |rule| SimError::Setting {
            text: assignment.to_string(),
            rule,
        };
        let parts: Vec<&str> = assignment.key.split('.').collect();
        let mut place = Vec::new();
        let done = put(
            document.as_table_mut(),
            &parts,
            &assignment.value,
            &mut place,
        );
        done.map_err(bad)?;
        keys.push(place.join("."));
    }
    Ok((document.to_string(), keys))
}

/// Walks down the parts of a key, notes in `place` where it goes, and leaves the value there.
fn put(
    table: &mut dyn TableLike,
    parts: &[&str],
    value: &Setting,
    place: &mut Vec<String>,
) -> Result<(), String> {
    let [first, rest @ ..] = parts else {
        return Err("a key is missing".to_owned());
    };
    place.push((*first).to_owned());
    if rest.is_empty() {
        match table.get_mut(first) {
            Some(Item::Value(old)) => *old = value.to_toml(),
            Some(_) => return Err(format!("`{first}` is a table: name one of its keys")),
            None => drop(table.insert(first, Item::Value(value.to_toml()))),
        }
        return Ok(());
    }
    // A device of a shape has no table of its own until something is said of it.
    let of_shape = *first == "device" && table.contains_key("topology");
    let item = table.entry(first);
    let item = item.or_insert_with(|| match of_shape {
        true => Item::ArrayOfTables(ArrayOfTables::new()),
        false => Item::Table(Table::new()),
    });
    if let Some(list) = item.as_array_of_tables_mut() {
        if of_shape {
            name_entry(list, rest[0]);
        }
        let (index, entry) = entry(list, rest[0])?;
        place.push(index.to_string());
        return put(entry, &rest[1..], value, place);
    }
    match item.as_table_like_mut() {
        Some(table) => put(table, rest, value, place),
        None => Err(format!(
            "`{first}` is no table and has no key `{}`",
            rest[0]
        )),
    }
}

/// Adds an entry of this name to a list, if there is none and it is no number.
fn name_entry(list: &mut ArrayOfTables, name: &str) {
    let is_named = |table: &Table| table.get("name").and_then(Item::as_str) == Some(name);
    if name.parse::<usize>().is_err() && !list.iter().any(is_named) {
        let mut table = Table::new();
        table.insert("name", Item::Value(Value::from(name)));
        list.push(table);
    }
}

/// An entry of a list by its name or its number.
fn entry<'a>(list: &'a mut ArrayOfTables, which: &str) -> Result<(usize, &'a mut Table), String> {
    let is_named = |table: &Table| table.get("name").and_then(Item::as_str) == Some(which);
    let named = list.iter().position(is_named);
    let last = list.len().saturating_sub(1);
    let index = named.or_else(|| which.parse().ok());
    let found = index.and_then(|index| Some((index, list.get_mut(index)?)));
    found.ok_or_else(|| {
        format!("no entry is called `{which}`; a number from 0 to {last} chooses one too")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = "name = \"x\"\n[dtp] # a remark\nphases = 4\n[[device]]\nname = \"a\"\n\
                        [[device]]\nname = \"b\"\nppm = 1.0\n";

    fn with(text: &str) -> Result<String, SimError> {
        assign(TOML, &[text.parse()?]).map(|(toml, _)| toml)
    }

    #[test]
    fn a_value_takes_the_place_of_the_old_one_and_the_rest_stays() {
        assert_eq!(with("dtp.phases=2").unwrap(), TOML.replace('4', "2"));
        assert_eq!(
            with("device.b.ppm=-100").unwrap(),
            TOML.replace("1.0", "-100")
        );
        assert!(with("device.0.ppm=5").unwrap().contains("\"a\"\nppm = 5\n"));
        assert!(with("load.utilisation=0.5")
            .unwrap()
            .contains("[load]\nutilisation = 0.5\n"));
        assert!(with("profile=paper")
            .unwrap()
            .contains("profile = \"paper\"\n"));
    }

    #[test]
    fn a_device_of_a_shape_needs_no_table_before() {
        let shape = "[topology]\nkind = \"paper\"\n";
        for (toml, entries) in [(shape.to_owned(), 1), (format!("{TOML}{shape}"), 3)] {
            let set = ["device.h1.ppm=-100", "device.h1.phase_fs=5"].map(|text| text.parse());
            let set = set.map(|set| set.expect("an assignment"));
            let (text, _) = assign(&toml, &set).expect("a device of the shape");
            assert!(
                text.contains("name = \"h1\"\nppm = -100\nphase_fs = 5\n"),
                "{text}"
            );
            assert_eq!(text.matches("[[device]]").count(), entries, "{text}");
        }
    }

    #[test]
    fn a_key_that_leads_nowhere_is_refused() {
        for (text, part) in [
            ("dtp", "has the form key=value"),
            ("dtp.=1", "has the form key=value"),
            ("name.first=1", "`name` is no table and has no key `first`"),
            ("dtp=1", "`dtp` is a table"),
            ("device.c.ppm=1", "no entry is called `c`"),
            ("device.a=1", "a key is missing"),
        ] {
            let error = with(text).expect_err(text).to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}
