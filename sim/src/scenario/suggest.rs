//! What somebody may have meant: the nearest of the names that exist.

use crate::error::one_line;
use crate::scenario::ScenarioFile;
use serde_json::Value;
use std::io;
use std::path::Path;

/// Letters from which on the beginning of a name stands for it.
const BEGINNING_MIN: usize = 3;

/// The nearest of `known` by the letters that it takes to make one of the other, if it is near; or the
/// only one that begins so.
#[must_use]
pub fn nearest<'a, T: AsRef<str>>(name: &str, known: &'a [T]) -> Option<&'a str> {
    let most = 1 + name.chars().count() / 3;
    let distances = known.iter().map(|known| {
        let known = known.as_ref();
        let (a, b) = (name.to_lowercase(), known.to_lowercase());
        (strsim::damerau_levenshtein(&a, &b), known)
    });
    let near = distances.filter(|&(distance, _)| distance <= most);
    let near = near.min_by_key(|&(distance, _)| distance);
    near.map(|near| near.1).or_else(|| beginning(name, known))
}

fn beginning<'a, T: AsRef<str>>(name: &str, known: &'a [T]) -> Option<&'a str> {
    let begins = |known: &&str| name.len() >= BEGINNING_MIN && known.starts_with(name);
    let mut longer = known.iter().map(AsRef::as_ref).filter(begins);
    let first = longer.next()?;
    longer.next().is_none().then_some(first)
}

/// Why a file cannot be read, with the nearest of the names beside it, or of `known`, if it is missing.
pub(super) fn unread(path: &Path, cause: io::Error, known: &[&str]) -> io::Error {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return cause;
    };
    if cause.kind() != io::ErrorKind::NotFound {
        return cause;
    }
    let folder = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let beside = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let beside = beside.filter(|entry| entry.file_type().is_ok_and(|kind| !kind.is_dir()));
    let mut beside: Vec<String> = beside
        .filter_map(|entry| entry.file_name().into_string().ok())
        .chain(known.iter().map(|&known| known.to_owned()))
        .collect();
    beside.sort();
    io::Error::new(
        cause.kind(),
        format!("{cause}{}", one_line(&hint(name, &beside))),
    )
}

/// `; did you mean ...?`, or nothing.
#[must_use]
pub fn hint<T: AsRef<str>>(name: &str, known: &[T]) -> String {
    nearest(name, known).map_or(String::new(), |near| format!("; did you mean `{near}`?"))
}

/// A message about an unknown key or value that lists the known ones, with the nearest of them added.
pub(super) fn for_serde(message: String) -> String {
    if !message.starts_with("unknown ") {
        return message;
    }
    let mut quoted = message.split('`').skip(1).step_by(2);
    let unknown = quoted.next().unwrap_or("");
    let known: Vec<&str> = quoted.collect();
    let hint = match elsewhere(unknown).filter(|_| message.starts_with("unknown field ")) {
        Some(key) => format!("; did you mean `{key}`?"),
        None => hint(unknown, &known),
    };
    message + &hint
}

/// A key of this name in another place, with its table, if it is the only one and no entry of a list.
fn elsewhere(name: &str) -> Option<String> {
    let schema = ScenarioFile::schema();
    let mut places = Vec::new();
    for (key, property) in schema["properties"].as_object()? {
        if key == name {
            places.push(Some(key.clone()));
        }
        let options = property["anyOf"].as_array().into_iter().flatten();
        let tables = options.chain([property, &property["items"]]);
        for table in tables.filter_map(|table| table["$ref"].as_str()) {
            let table = schema.pointer(table.trim_start_matches('#'));
            if table.is_some_and(|table| table["properties"].get(name).is_some()) {
                let is_list = property.get("items").is_some_and(Value::is_object);
                places.push((!is_list).then(|| format!("{key}.{name}")));
            }
        }
    }
    match &places[..] {
        [Some(place)] => Some(place.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested_and_far_ones_are_not() {
        let known = ["duration", "deadline", "seed"];
        assert_eq!(nearest("duratoin", &known), Some("duration"));
        assert_eq!(nearest("SEED", &known), Some("seed"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(nearest("dura", &known), Some("duration"));
        assert_eq!(nearest("d", &["dx", "dy"]), Some("dx"));
        assert_eq!(nearest("rand", &["random-walk", "random-regular"]), None);
        let message = "unknown field `sed`, expected one of `name`, `seed`".to_owned();
        assert!(for_serde(message).ends_with("`seed`; did you mean `seed`?"));
        assert_eq!(for_serde("missing field `x`".into()), "missing field `x`");
    }
}
