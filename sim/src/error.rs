//! What a user can get wrong. Every variant prints as one line that names the file, the line or
//! key, and the rule.

use std::path::PathBuf;

/// Why a simulation cannot start, or cannot keep what it found.
#[derive(Debug, thiserror::Error)]
pub enum SimError {
    /// A file cannot be read.
    #[error("{}: cannot be read: {cause}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        cause: std::io::Error,
    },
    /// A scenario is not TOML, or not of our form.
    #[error("{file}: line {line}: {rule}")]
    Syntax {
        /// The scenario file, or the name of a built-in one.
        file: String,
        /// Line number, from 1.
        line: usize,
        /// What is wrong there.
        rule: String,
    },
    /// A scenario breaks a rule of the protocol or of the simulator.
    #[error("{file}: {}{key}: {rule}", in_line(*line))]
    Rule {
        /// The scenario file, or the name of a built-in one, or a file that it names; or the option of
        /// the command line that says the key.
        file: String,
        /// Line number, from 1; none if the command line or nobody says the key.
        line: Option<usize>,
        /// The key that breaks it, with its table.
        key: String,
        /// The rule.
        rule: String,
    },
    /// A packet capture cannot be used as link load.
    #[error("{file}: {rule}")]
    Capture {
        /// The capture file.
        file: String,
        /// The rule.
        rule: String,
    },
    /// No built-in scenario has this name, and no such file exists.
    #[error(
        "{name}: no such file, and no built-in scenario of this name{hint} (there are: {known})"
    )]
    UnknownScenario {
        /// What was asked for.
        name: String,
        /// The nearest name, as `; did you mean ...?`, or nothing.
        hint: String,
        /// The names that exist.
        known: String,
    },
    /// No mutant has this name.
    #[error("{name}: no such mutant{hint} (there are: {known})")]
    UnknownMutant {
        /// What was asked for.
        name: String,
        /// The nearest name, as `; did you mean ...?`, or nothing.
        hint: String,
        /// The names that exist.
        known: String,
    },
    /// A duration cannot be read.
    #[error("{rule}, not `{text}`")]
    Duration {
        /// What was written.
        text: String,
        /// The rule.
        rule: String,
    },
    /// A setting from the command line is not of the form it must have.
    #[error("`{text}`: {rule}")]
    Setting {
        /// What was written.
        text: String,
        /// The rule.
        rule: String,
    },
    /// A file or stream of results cannot be written.
    #[error("{}: cannot be written", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: std::io::Error,
    },
    /// A file of results cannot be continued.
    #[error("{}: {rule}", path.display())]
    Resume {
        /// The file.
        path: PathBuf,
        /// What stands in the way, and what to do about it.
        rule: String,
    },
    /// The simulator itself stopped in the middle of a run.
    #[error("the simulator broke in run {run}: {message}; to see it again: {replay}")]
    Broke {
        /// Number of the run.
        run: u64,
        /// What it said.
        message: String,
        /// The command that repeats the run.
        replay: String,
    },
}

fn in_line(line: Option<usize>) -> String {
    line.map_or(String::new(), |line| format!("line {line}: "))
}

/// A text from a file in a message: control characters as escapes, so that a message stays one line.
pub(crate) fn one_line(text: &str) -> String {
    let escaped = |c: char| match c.is_control() {
        true => c.escape_default().to_string(),
        false => c.to_string(),
    };
    text.chars().map(escaped).collect()
}
