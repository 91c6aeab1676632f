//! A scenario from its file, and what the command line changes in it.

use crate::engine::choice::EngineKind;
use crate::error::{one_line, SimError};
use crate::scenario::place::{self, Source};
use crate::scenario::tables::{LoadTable, ScenarioFile};
use crate::scenario::{suggest, words, Profile, ScenarioText};

/// Why a text is no scenario.
pub(super) struct Wrong {
    /// Octet at which it is wrong.
    start: usize,
    /// The key there, with its tables, if there is one.
    pub(super) key: Option<String>,
    /// Whether it is the key's value that is wrong.
    is_value: bool,
    /// What is wrong.
    pub(super) rule: String,
}

pub(super) fn understood(text: &str) -> Result<ScenarioFile, Wrong> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let rule = error.message().lines().collect::<Vec<_>>().join("; ");
        Wrong {
            start,
            key: place::key_at(text, start).map(|key| one_line(&key)),
            is_value: !rule.contains(" field `"),
            rule: one_line(&suggest::for_serde(words::of_type(rule))),
        }
    })
}

impl ScenarioFile {
    /// Reads a scenario: a built-in name, or the path of a TOML file.
    ///
    /// # Errors
    /// [`SimError::UnknownScenario`], [`SimError::Read`], [`SimError::Syntax`].
    pub fn load(name: &str) -> Result<Self, SimError> {
        ScenarioText::read(name)?.parse()
    }

    /// Parses the TOML of a scenario; `origin` names it in messages.
    ///
    /// # Errors
    /// [`SimError::Syntax`] with the line.
    pub fn parse(origin: &str, text: &str) -> Result<Self, SimError> {
        let mut file = understood(text).map_err(|wrong| SimError::Syntax {
            file: origin.to_owned(),
            line: place::line_of(text, wrong.start),
            rule: match wrong.key {
                Some(key) if wrong.is_value => format!("{key}: {}", wrong.rule),
                _ => wrong.rule,
            },
        })?;
        file.source = Source::new(origin, text);
        Ok(file)
    }

    /// Loads links with this capture instead: a path from the working directory.
    pub fn set_capture(&mut self, path: &str) {
        self.load = LoadTable {
            capture: Some(path.to_owned()),
            utilisation: self.load.utilisation,
            ..LoadTable::default()
        };
        self.source.overridden.push("load.capture");
    }

    /// Simulates this long instead, such as `20 ms`.
    pub fn set_duration(&mut self, duration: &str) {
        duration.clone_into(&mut self.duration);
        self.source.overridden.push("duration");
    }

    /// Makes other random choices.
    pub fn set_seed(&mut self, seed: u64) {
        self.seed = seed;
    }

    /// Has this engine run it.
    pub fn set_engine(&mut self, engine: EngineKind) {
        self.engine = engine;
    }

    /// Makes the choices of this profile.
    pub fn set_profile(&mut self, profile: Profile) {
        self.profile = profile;
    }

    /// The JSON Schema of a scenario (draft 2020-12), made from the types that read it.
    #[must_use]
    pub fn schema() -> serde_json::Value {
        let mut schema = schemars::schema_for!(ScenarioFile);
        schema.insert("title".to_owned(), "DTP scenario".into());
        schema.to_value()
    }
}
