//! Errors of types, in words of the scenario's language instead of those of its reader.

/// `is a whole number, not the text "two"`, of a message about a type; any other comes back as it is.
pub(super) fn of_type(message: String) -> String {
    if let Some(name) = message.strip_prefix("wanted ") {
        return format!("is {}", wanted(name));
    }
    let told = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "));
    match told.and_then(|told| told.split_once(", expected ")) {
        Some((found, wanted)) => format!("is {}, not {}", self::wanted(wanted), self::found(found)),
        None => message,
    }
}

fn wanted(name: &str) -> String {
    let list = name.strip_prefix("an array of length ");
    let words = match name {
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "f32" | "f64" => "a number",
        "a boolean" => "true or false",
        "a string" | "string or table" => "a text in quotes",
        "a sequence" => "a list",
        _ if name.starts_with("struct ") || name == "a map" => "a table",
        _ if name.starts_with("enum ") => "a text in quotes",
        _ => name,
    };
    list.map_or(words.to_owned(), |count| format!("a list of {count}"))
}

fn found(value: &str) -> String {
    let bare = |kind: &str| value.strip_prefix(kind).map(|rest| rest.trim_matches('`'));
    let number = bare("integer ").or_else(|| bare("floating point "));
    if let Some(plain) = number.or_else(|| bare("boolean ")) {
        return plain.to_owned();
    }
    match value {
        "map" => "a table".to_owned(),
        "sequence" => "a list".to_owned(),
        _ => value.replacen("string ", "the text ", 1),
    }
}

#[cfg(test)]
mod tests {
    use crate::scenario::ScenarioFile;

    #[test]
    fn a_wrong_type_names_its_key_and_no_type_of_rust() {
        const HEAD: &str = "name = \"x\"\nduration = \"1 ms\"\n";
        for (text, expected) in [
            (
                "[topology]\nkind = \"line\"\ndevices = -1",
                "line 5: topology.devices: is a whole number, 0 or more, not -1",
            ),
            (
                "[topology]\nkind = \"line\"\nlength_m = \"ten\"",
                "line 5: topology.length_m: is a number, not the text \"ten\"",
            ),
            (
                "[oscillators]\nextremes = 3",
                "line 4: oscillators.extremes: is true or false, not 3",
            ),
            ("[load]\ncapture = 1.5", "line 4: load.capture: is a text in quotes, not 1.5"),
            ("dtp = 3", "line 3: dtp: is a table, not 3"),
            ("[[device]]\nname = []", "line 4: device.0.name: is a text in quotes, not a list"),
            (
                "[[event]]\nat = \"1 us\"\nkind = \"cut\"\nlink = 5",
                "line 6: event.0.link: is a list of 2, not 5",
            ),
            (
                "profile = \"dpt\"",
                "line 3: profile: unknown variant `dpt`, expected `dtp` or `paper`; did you mean `dtp`?",
            ),
            ("profile = 3", "line 3: profile: is a text in quotes"),
            ("[dtp]\nfases = 3", "line 4: unknown field `fases`"),
        ] {
            let text = format!("{HEAD}{text}\n");
            let error = ScenarioFile::parse("x", &text).unwrap_err().to_string();
            assert!(error.starts_with(&format!("x: {expected}")), "{error}");
        }
    }
}
