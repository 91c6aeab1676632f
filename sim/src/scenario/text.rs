//! The text of a scenario, before anything in it is understood.

use crate::error::SimError;
use crate::scenario::builtin::builtins;
use crate::scenario::place::Source;
use crate::scenario::{file, suggest, ScenarioFile};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// TOML, and where it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScenarioText {
    /// Path of the file or name of the built-in scenario, for messages.
    pub origin: String,
    /// Directory of the file, for captures beside it.
    pub directory: PathBuf,
    /// The TOML.
    pub toml: String,
}

impl ScenarioText {
    /// Reads a scenario: a built-in name, or the path of a TOML file.
    ///
    /// # Errors
    /// [`SimError::UnknownScenario`], [`SimError::Read`].
    pub fn read(name: &str) -> Result<Self, SimError> {
        if let Some(builtin) = builtins().iter().find(|builtin| builtin.name == name) {
            return Ok(ScenarioText {
                origin: name.to_owned(),
                directory: PathBuf::new(),
                toml: builtin.text.to_owned(),
            });
        }
        let path = Path::new(name);
        let toml = std::fs::read_to_string(path).map_err(|cause| {
            let looks_like_a_name = path.extension().is_none() && path.components().count() == 1;
            if cause.kind() == std::io::ErrorKind::NotFound && looks_like_a_name {
                let known: Vec<_> = builtins().iter().map(|builtin| builtin.name).collect();
                return SimError::UnknownScenario {
                    name: name.to_owned(),
                    hint: suggest::hint(name, &known),
                    known: known.join(", "),
                };
            }
            SimError::Read {
                path: path.to_owned(),
                cause: suggest::unread(path, cause, &[]),
            }
        })?;
        Ok(ScenarioText {
            origin: name.to_owned(),
            directory: path.parent().unwrap_or(Path::new("")).to_owned(),
            toml,
        })
    }

    /// Understands it.
    ///
    /// # Errors
    /// [`SimError::Syntax`] with the line.
    pub fn parse(&self) -> Result<ScenarioFile, SimError> {
        let mut file = ScenarioFile::parse(&self.origin, &self.toml)?;
        self.directory.clone_into(&mut file.source.directory);
        Ok(file)
    }

    /// Understands what options of the command line, each with its key, have made of it. Lines are
    /// those of the text as it was.
    pub(super) fn parse_changed(
        &self,
        toml: &str,
        options: Vec<(String, String)>,
    ) -> Result<ScenarioFile, SimError> {
        if options.is_empty() {
            return self.parse();
        }
        let mut source = Source::new(&self.origin, &self.toml);
        source.options = options;
        self.directory.clone_into(&mut source.directory);
        let mut file = file::understood(toml).map_err(|wrong| source.wrong_option(wrong))?;
        file.source = source;
        Ok(file)
    }
}
