//! Where a key stands in its file.

use crate::error::{one_line, SimError};
use crate::scenario::file::Wrong;
use std::path::PathBuf;
use toml::de::{DeTable, DeValue};

/// Where a scenario comes from.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// File or built-in name.
    pub(super) origin: String,
    /// Its text.
    text: String,
    /// Directory of the file, for captures and networks beside it.
    pub(super) directory: PathBuf,
    /// Keys that the command line has changed: their lines would mislead.
    pub(super) overridden: Vec<&'static str>,
    /// Keys that an option says, elements of lists by number, and the option as it was typed.
    pub(super) options: Vec<(String, String)>,
}

impl Source {
    pub(super) fn new(origin: &str, text: &str) -> Self {
        Source {
            origin: origin.to_owned(),
            text: text.to_owned(),
            ..Source::default()
        }
    }

    /// The option that says this key or the list that it is in; the last one counts.
    pub(super) fn option(&self, key: &str) -> Option<&str> {
        let says = |said: &str| {
            let rest = key.strip_prefix(said);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let mut options = self.options.iter().rev();
        let found = options.find(|(said, _)| says(said));
        found.map(|(_, option)| option.as_str())
    }

    /// The error of the option that has made the text wrong, which was right before.
    pub(super) fn wrong_option(&self, wrong: Wrong) -> SimError {
        let key = wrong.key.unwrap_or_default();
        // An option may have begun the table in which something is wrong.
        let begun = || {
            let below = format!("{key}.");
            let mut options = self.options.iter();
            let found = options.find(|(said, _)| said.starts_with(&below));
            found.map(|(_, option)| option.clone())
        };
        let all = || {
            let options = self.options.iter().map(|(_, option)| option.as_str());
            options.collect::<Vec<_>>().join(" ")
        };
        let option = self.option(&key).map(str::to_owned);
        SimError::Rule {
            file: one_line(&option.or_else(begun).unwrap_or_else(all)),
            line: None,
            key,
            rule: wrong.rule,
        }
    }

    /// The line of a key such as `link.3.length_m` (elements of a list count from 0); of the last of
    /// its tables that the file has if it does not have the key itself.
    pub(super) fn line(&self, key: &str) -> Option<usize> {
        if self.overridden.contains(&key) {
            return None;
        }
        let document = DeTable::parse(&self.text).ok()?;
        let mut offset = None;
        let mut value = DeValue::Table(document.into_inner());
        let table = key.split(": ").next().unwrap_or(key);
        for part in table.split('.') {
            let next = match value {
                DeValue::Table(table) => {
                    let found = table.into_iter().find(|(name, _)| name.as_ref() == part);
                    found.map(|(name, value)| (name.span().start, value.into_inner()))
                }
                DeValue::Array(array) => part.parse().ok().and_then(|index: usize| {
                    let element = array.into_iter().nth(index)?;
                    Some((element.span().start, element.into_inner()))
                }),
                _ => None,
            };
            let Some((start, inner)) = next else { break };
            offset = Some(start);
            value = inner;
        }
        offset.map(|offset| line_of(&self.text, offset))
    }
}

/// The key, with its tables and the numbers of list elements, at whose name or value an octet lies.
pub(super) fn key_at(text: &str, offset: usize) -> Option<String> {
    let document = DeTable::parse(text).ok()?;
    in_table(document.get_ref(), offset)
}

fn in_table(table: &DeTable, offset: usize) -> Option<String> {
    table.iter().find_map(|(name, value)| {
        let below = in_value(value.get_ref(), offset);
        let is_here = || name.span().contains(&offset) || value.span().contains(&offset);
        match below {
            Some(below) => Some(format!("{}.{below}", name.get_ref())),
            None => is_here().then(|| name.get_ref().to_string()),
        }
    })
}

fn in_value(value: &DeValue, offset: usize) -> Option<String> {
    match value {
        DeValue::Table(table) => in_table(table, offset),
        DeValue::Array(array) => array.iter().enumerate().find_map(|(n, element)| {
            let below = in_value(element.get_ref(), offset);
            let below = below.map(|below| format!("{n}.{below}"));
            below.or_else(|| element.span().contains(&offset).then(|| n.to_string()))
        }),
        _ => None,
    }
}

/// The line of an octet of a text, both from the beginning, lines from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    let before = &text.as_bytes()[..offset.min(text.len())];
    1 + before.iter().filter(|&&octet| octet == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_by_line() {
        let source = Source::new("x", "a = 1\n[b]\nc = 2\n\n[[d]]\ne = 1\n[[d]]\n\ne = 2\n");
        for (key, line) in [
            ("a", Some(1)),
            ("b.c", Some(3)),
            ("b.z", Some(2)),
            ("d.0.e", Some(6)),
            ("d.1.e", Some(9)),
            ("d.1.z", Some(7)),
            ("z", None),
        ] {
            assert_eq!(source.line(key), line, "{key}");
        }
    }
}
