//! Where a key stands in its file.

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
}

impl Source {
    pub(super) fn new(origin: &str, text: &str) -> Self {
        Source {
            origin: origin.to_owned(),
            text: text.to_owned(),
            ..Source::default()
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
