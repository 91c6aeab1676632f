//! What a command line lays over a scenario, and the command line that does the same again.

use crate::engine::choice::EngineKind;
use crate::error::SimError;
use crate::mutant;
use crate::scenario::setting::{assign, Assignment};
use crate::scenario::{Profile, Scenario, ScenarioText};
use serde::Serialize;

/// Changes to a scenario, all of them optional.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Overlay {
    /// Values of single keys.
    pub set: Vec<Assignment>,
    /// Load every link with this capture.
    pub capture: Option<String>,
    /// Simulated time, such as `20 ms`.
    pub duration: Option<String>,
    /// Profile.
    #[serde(serialize_with = "profile_name")]
    pub profile: Option<Profile>,
    /// Engine.
    #[serde(serialize_with = "engine_name")]
    pub engine: Option<EngineKind>,
    /// Break the model in this place.
    pub mutant: Option<String>,
}

fn profile_name<S: serde::Serializer>(
    profile: &Option<Profile>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    profile.map(Profile::name).serialize(serializer)
}

fn engine_name<S: serde::Serializer>(
    engine: &Option<EngineKind>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    engine.map(EngineKind::name).serialize(serializer)
}

impl Overlay {
    /// The scenario with the changes, then those of `varied`, then the seed.
    ///
    /// # Errors
    /// [`SimError`] as the file itself would have got.
    pub fn resolve(
        &self,
        text: &ScenarioText,
        varied: &[Assignment],
        seed: Option<u64>,
    ) -> Result<Scenario, SimError> {
        // The file as it is, first: its mistakes are not those of the command line.
        text.parse()?;
        let (toml, keys) = assign(&text.toml, &[&self.set, varied].concat())?;
        let set = self.set.iter().map(|set| format!("--set {set}"));
        let options = set.chain(varied.iter().map(|vary| format!("--vary {vary}")));
        let mut file = text.parse_changed(&toml, keys.into_iter().zip(options).collect())?;
        if let Some(capture) = &self.capture {
            file.set_capture(capture);
        }
        if let Some(duration) = &self.duration {
            file.set_duration(duration);
        }
        if let Some(profile) = self.profile {
            file.set_profile(profile);
        }
        if let Some(engine) = self.engine {
            file.set_engine(engine);
        }
        if let Some(seed) = seed {
            file.set_seed(seed);
        }
        let mut scenario = file.resolve()?;
        if let Some(name) = &self.mutant {
            mutant::find(name)?.apply(&mut scenario);
        }
        Ok(scenario)
    }

    /// The command that runs this scenario with these changes, ready for a shell.
    #[must_use]
    pub fn command(&self, scenario: &str, varied: &[Assignment], seed: u64) -> String {
        let mut words = vec!["--seed".to_owned(), seed.to_string()];
        for assignment in varied {
            words.extend(["--set".to_owned(), assignment.to_string()]);
        }
        self.command_of("run", scenario, &words)
    }

    /// The command with this verb and these words, and these changes.
    pub(crate) fn command_of(&self, verb: &str, scenario: &str, more: &[String]) -> String {
        let mut words = vec!["dtp".into(), "sim".into(), verb.into(), scenario.to_owned()];
        let options = [
            ("--pcap", self.capture.as_deref()),
            ("--duration", self.duration.as_deref()),
            ("--profile", self.profile.map(Profile::name)),
            ("--engine", self.engine.map(EngineKind::name)),
            ("--mutant", self.mutant.as_deref()),
        ];
        for (option, value) in options {
            words.extend(value.into_iter().flat_map(|v| [option.into(), v.into()]));
        }
        for assignment in &self.set {
            words.extend(["--set".to_owned(), assignment.to_string()]);
        }
        words.extend_from_slice(more);
        let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
        words.join(" ")
    }
}

/// A word as a POSIX shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_survives_a_shell() {
        let overlay = Overlay {
            set: vec!["name=it's".parse().unwrap()],
            duration: Some("1 ms".into()),
            profile: Some(Profile::Paper),
            ..Overlay::default()
        };
        let varied = ["dtp.phases=2".parse().unwrap()];
        assert_eq!(
            overlay.command("a b.toml", &varied, 7),
            r"dtp sim run 'a b.toml' --duration '1 ms' --profile paper --set 'name=it'\''s' --seed 7 --set dtp.phases=2"
        );
    }

    #[test]
    fn the_scenarios_own_error_answers_a_wrong_key_or_value() {
        let text = ScenarioText::read("paper-mtu1500").unwrap();
        let error = |set: &str| {
            let overlay = Overlay {
                set: vec![set.parse().unwrap()],
                ..Overlay::default()
            };
            overlay.resolve(&text, &[], None).unwrap_err().to_string()
        };
        for (set, expected) in [
            (
                "dtp.fases=2",
                "--set dtp.fases=2: dtp.fases: unknown field `fases`",
            ),
            (
                "dpt.phases=2",
                "--set dpt.phases=2: dpt: unknown field `dpt`",
            ),
            (
                "dtp.phases=3",
                "--set dtp.phases=3: dtp.phases: is 1, 2 or 4, not 3",
            ),
            (
                "dtp.phases=two",
                "--set dtp.phases=two: dtp.phases: is a whole number, not the text \"two\"",
            ),
        ] {
            let error = error(set);
            assert!(error.starts_with(expected), "{error}");
        }
        for (set, meant) in [
            ("phases=2", "`dtp.phases`"),
            ("dtp.seed=2", "`seed`"),
            ("durationn=2", "`duration`"),
        ] {
            let error = error(set);
            let hint = format!("; did you mean {meant}?");
            assert!(error.ends_with(&hint), "{error}");
        }
        // Of a cable or of the topology: neither is more likely.
        assert!(!error("dtp.length_m=2").contains("did you mean"));
        let varied = ["dtp.phases=3".parse().unwrap()];
        let error = Overlay::default().resolve(&text, &varied, None);
        let error = error.unwrap_err().to_string();
        assert!(
            error.starts_with("--vary dtp.phases=3: dtp.phases: is"),
            "{error}"
        );
    }

    /// What the command line does not say keeps its line in the file, which has not moved.
    #[test]
    fn a_mistake_of_the_file_has_the_line_of_the_file() {
        let text = ScenarioText {
            origin: "x.toml".into(),
            directory: std::path::PathBuf::new(),
            toml: "name = \"x\"\nduration = \"1 ms\"\n[dtp]\ninit_rounds = 0\n\
                   [topology]\nkind = \"line\"\ndevices = 2\nlength_m = 1\n\
                   [[device]]\nname = \"n1\"\n"
                .into(),
        };
        let error = |set: &[&str]| {
            let overlay = Overlay {
                set: set.iter().map(|set| set.parse().unwrap()).collect(),
                ..Overlay::default()
            };
            overlay.resolve(&text, &[], None).unwrap_err().to_string()
        };
        assert_eq!(
            error(&["deadline=1 ms", "seed=3"]),
            "x.toml: line 4: dtp.init_rounds: is 1 to 255, not 0"
        );
        assert_eq!(
            error(&["dtp.init_rounds=1", "device.n1.ppm=500"]),
            "--set device.n1.ppm=500: device `n1`: ppm: 500 ppm is beyond +-100 ppm: set \
             oscillators.allow_out_of_spec to try it"
        );
    }
}
