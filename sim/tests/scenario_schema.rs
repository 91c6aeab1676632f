//! The JSON Schema of a scenario says what the reader does, and the commented scenario names every key.

use dtp_sim::scenario::{builtins, ScenarioFile, COMMENTED};
use serde_json::Value;

/// Why this value is not what the schema says; the part of JSON Schema that schemars writes here.
fn mismatch(root: &Value, schema: &Value, value: &Value, path: &str) -> Option<String> {
    let wrong = |what: &str| Some(format!("{path}: {what}: {value}"));
    for (keyword, rule) in schema.as_object().expect("a schema") {
        let found = match keyword.as_str() {
            "$ref" => {
                let name = rule.as_str().unwrap().trim_start_matches("#/$defs/");
                mismatch(root, &root["$defs"][name], value, path)
            }
            "anyOf" | "oneOf" => {
                let all = rule.as_array().unwrap().iter();
                let fits = all
                    .filter(|s| mismatch(root, s, value, path).is_none())
                    .count();
                (fits == 0 || (keyword == "oneOf" && fits > 1))
                    .then(|| format!("{path}: {fits} fit"))
            }
            "type" => {
                let types: Vec<&str> = match rule {
                    Value::String(one) => vec![one],
                    many => many
                        .as_array()
                        .unwrap()
                        .iter()
                        .filter_map(Value::as_str)
                        .collect(),
                };
                let is = |name: &&str| match *name {
                    "integer" => value.is_u64() || value.is_i64(),
                    "number" => value.is_number(),
                    "string" => value.is_string(),
                    "boolean" => value.is_boolean(),
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "null" => value.is_null(),
                    other => panic!("unknown type {other}"),
                };
                (!types.iter().any(is)).then(|| wrong("type")).flatten()
            }
            "const" => (value != rule).then(|| wrong("const")).flatten(),
            "enum" => (!rule.as_array().unwrap().contains(value))
                .then(|| wrong("enum"))
                .flatten(),
            "minimum" => {
                let below = value.as_f64() < rule.as_f64();
                (value.is_number() && below)
                    .then(|| wrong("minimum"))
                    .flatten()
            }
            "maximum" => {
                let above = value.as_f64() > rule.as_f64();
                (value.is_number() && above)
                    .then(|| wrong("maximum"))
                    .flatten()
            }
            "required" => {
                let names = rule.as_array().unwrap().iter().filter_map(Value::as_str);
                let mut missing =
                    names.filter(|name| value.is_object() && value.get(name).is_none());
                missing
                    .next()
                    .map(|name| format!("{path}: {name} is missing"))
            }
            "properties" => rule.as_object().unwrap().iter().find_map(|(name, schema)| {
                mismatch(root, schema, value.get(name)?, &format!("{path}.{name}"))
            }),
            "additionalProperties" => {
                assert_eq!(rule, &Value::Bool(false));
                let known = &schema["properties"];
                let names = value
                    .as_object()
                    .into_iter()
                    .flat_map(|object| object.keys());
                let mut unknown = names.filter(|name| known.get(name).is_none());
                unknown
                    .next()
                    .map(|name| format!("{path}: {name} is unknown"))
            }
            "items" => {
                let items = value.as_array().into_iter().flatten();
                items
                    .clone()
                    .find_map(|item| mismatch(root, rule, item, &format!("{path}[]")))
            }
            "minItems" => (value.as_array().map(Vec::len) < rule.as_u64().map(|n| n as usize))
                .then(|| wrong("minItems"))
                .flatten(),
            "maxItems" => (value.as_array().map(Vec::len) > rule.as_u64().map(|n| n as usize))
                .then(|| wrong("maxItems"))
                .flatten(),
            "$schema" | "$defs" | "title" | "description" | "default" | "format" => None,
            other => panic!("the schema has {other}, which this test does not know"),
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn against_schema(text: &str) -> Option<String> {
    let value: toml::Value = toml::from_str(text).expect("TOML");
    let value = serde_json::to_value(value).expect("JSON");
    let schema = ScenarioFile::schema();
    mismatch(&schema, &schema, &value, "")
}

#[test]
fn built_in_scenarios_are_what_the_schema_says() {
    for builtin in builtins() {
        assert_eq!(against_schema(builtin.text), None, "{}", builtin.name);
    }
    assert_eq!(against_schema(COMMENTED), None);
}

#[test]
fn wrong_scenarios_are_not() {
    for (from, to, expected) in [
        ("duration =", "durations =", "durations is unknown"),
        ("duration = \"4 ms\"", "", "duration is missing"),
        ("seed = 1", "seed = \"one\"", ".seed: type"),
        ("seed = 1", "seed = -1", ".seed: minimum"),
        ("phases = 4", "phase = 4", ".dtp: phase is unknown"),
        (
            "kind = \"leaf-spine\"",
            "kind = \"torus\"",
            ".topology: 0 fit",
        ),
        ("b = \"s1\"", "", ".link[]: b is missing"),
    ] {
        assert!(COMMENTED.contains(from), "{from}");
        let text = COMMENTED.replacen(from, to, 1);
        let found = against_schema(&text).unwrap_or_default();
        assert!(found.contains(expected), "{from}: {found}");
        assert!(ScenarioFile::parse("x", &text).is_err(), "{from}");
    }
}

/// Every key of every table: the name of its type, the key, and a path to it such as `dtp.window`.
/// Types that several tables share are found on several paths.
fn keys(root: &Value, schema: &Value, name: &str, path: &str, found: &mut Vec<[String; 3]>) {
    let (schema, name) = match schema.get("$ref").and_then(Value::as_str) {
        Some(name) => {
            let name = name.trim_start_matches("#/$defs/");
            (&root["$defs"][name], name)
        }
        None => (schema, name),
    };
    let list = |keyword: &str| schema.get(keyword).and_then(Value::as_array);
    for alternative in list("anyOf").into_iter().flatten() {
        keys(root, alternative, name, path, found);
    }
    if let Some(items) = schema.get("items") {
        keys(root, items, name, path, found);
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (key, schema) in properties.into_iter().flatten() {
        let path = format!("{path}.{key}");
        found.push([name.to_owned(), key.clone(), path.clone()]);
        keys(root, schema, name, &path, found);
    }
}

#[test]
fn the_commented_scenario_names_every_key_and_resolves() {
    ScenarioFile::parse("commented.toml", COMMENTED)
        .and_then(|file| file.resolve())
        .unwrap();
    let schema = ScenarioFile::schema();
    let mut all = Vec::new();
    keys(&schema, &schema, "", "", &mut all);
    assert!(all.len() > 50, "{all:?}");
    // Tables by name; a key stands in its table, perhaps in a comment.
    let mut named = Vec::new();
    let mut table = String::new();
    for line in COMMENTED.lines() {
        let line = line.trim_start_matches('#').trim();
        if line.starts_with('[') && line.ends_with(']') {
            table = format!(".{}", line.trim_matches(['[', ']']));
            named.push(table.clone());
        } else if let Some((key, rest)) = line.split_once(" = ") {
            named.push(format!("{table}.{key}"));
            // Keys of inline tables.
            for part in rest
                .split(['{', ','])
                .filter_map(|part| part.split_once(" = "))
            {
                named.push(format!("{table}.{key}.{}", part.0.trim()));
            }
        }
    }
    for [name, key, path] in &all {
        let mut same = all
            .iter()
            .filter(|other| other[..2] == [name.clone(), key.clone()]);
        assert!(
            same.any(|other| named.contains(&other[2])),
            "{path} is not named in commented.toml"
        );
    }
}
