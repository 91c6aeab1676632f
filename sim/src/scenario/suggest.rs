//! What somebody may have meant: the nearest of the names that exist.

/// The nearest of `known` by the letters that it takes to make one of the other, if it is near.
#[must_use]
pub fn nearest<'a, T: AsRef<str>>(name: &str, known: &'a [T]) -> Option<&'a str> {
    let most = 1 + name.chars().count() / 3;
    let distances = known.iter().map(|known| {
        let known = known.as_ref();
        let (a, b) = (name.to_lowercase(), known.to_lowercase());
        (strsim::damerau_levenshtein(&a, &b), known)
    });
    let near = distances.filter(|&(distance, _)| distance <= most);
    near.min_by_key(|&(distance, _)| distance)
        .map(|near| near.1)
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
    let hint = hint(unknown, &known);
    message + &hint
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
        let message = "unknown field `sed`, expected one of `name`, `seed`".to_owned();
        assert!(for_serde(message).ends_with("`seed`; did you mean `seed`?"));
        assert_eq!(for_serde("missing field `x`".into()), "missing field `x`");
    }
}
