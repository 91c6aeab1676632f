//! Where in a text of TOML something is wrong, and what was meant.

use toml::de::DeTable;

/// The line of an error, from 1 on, and what it says, with the nearest key if it is about one that there is not.
pub(super) fn told(text: &str, error: &toml::de::Error) -> (usize, String) {
    let at = error.span().map_or(0, |span| span.start);
    let message = error.message().replace('\n', ", ");
    let reason = match unknown(&message) {
        Some((key, known)) => {
            let near = nearest(key, &known);
            let hint = near.map_or_else(
                || format!("there are {}", known.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            format!("there is no key `{key}`; {hint}")
        }
        None => message,
    };
    (line_at(text, at), reason)
}

/// The line of a key such as `clock.hops`, or of the nearest thing around it.
pub(super) fn line_of(text: &str, key: &str) -> usize {
    let Ok(root) = DeTable::parse(text) else {
        return 1;
    };
    let (mut table, mut at) = (root.get_ref(), 0);
    for part in key.split('.') {
        let Some((name, value)) = table.get_key_value(part) else {
            break;
        };
        at = name.span().start;
        match value.get_ref().as_table() {
            Some(inner) => table = inner,
            None => break,
        }
    }
    line_at(text, at)
}

fn line_at(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or(text);
    1 + before.matches('\n').count()
}

/// The key that there is not, and those that there are, of serde's message.
fn unknown(message: &str) -> Option<(&str, Vec<&str>)> {
    let rest = message.strip_prefix("unknown field `")?;
    let (key, known) = rest.split_once('`')?;
    let known = known.split('`').skip(1).step_by(2).collect();
    Some((key, known))
}

/// The key that was meant, if it is near enough.
fn nearest<'a>(key: &str, known: &[&'a str]) -> Option<&'a str> {
    let most = 1 + key.chars().count() / 3;
    let distances = known
        .iter()
        .map(|known| (strsim::damerau_levenshtein(key, known), *known));
    let near = distances.filter(|&(distance, known)| distance <= most || is_part(key, known));
    near.min().map(|(_, known)| known)
}

/// Somebody left out the unit, or wrote another one.
fn is_part(key: &str, known: &str) -> bool {
    let stem = |name: &str| match name.rsplit_once('_') {
        Some((stem, "ns" | "us" | "ms" | "s" | "ppb" | "ppm")) => stem.to_owned(),
        _ => name.to_owned(),
    };
    stem(key) == stem(known)
}
