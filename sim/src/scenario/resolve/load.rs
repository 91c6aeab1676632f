//! `[load]`: the frames that go round on every cable.

use super::FCS_OCTETS;
use crate::error::SimError;
use crate::model::capture;
use crate::rng::{Stream, Subject};
use crate::scenario::tables::{LoadKind, ScenarioFile};
use crate::scenario::{builtin, suggest};
use std::path::PathBuf;

/// Shortest and longest frame, in octets with FCS.
const OCTETS_MIN: u64 = 64;
const OCTETS_MAX: u64 = capture::FRAME_BYTES_MAX as u64 + FCS_OCTETS;
/// Frames that are drawn from a law and then go round: each cable begins with another one.
const FRAMES: u64 = 240;
/// Frames of one length, which differ only in what they carry.
const FRAMES_FIXED: u64 = 16;
/// Simple IMIX: IP packets of 40, 576 and 1500 octets in the ratio 7 : 4 : 1, in Ethernet frames.
const IMIX: [(u64, u64); 3] = [(64, 7), (594, 4), (1518, 1)];

impl ScenarioFile {
    /// Frames without FCS; none for an idle network.
    pub(super) fn frames(&self) -> Result<Vec<Vec<u8>>, SimError> {
        let load = &self.load;
        self.keys_of_load()?;
        let needs = |key: &str, kind: &str| {
            let rule =
                format!("kind \"{kind}\" needs it: {OCTETS_MIN} to {OCTETS_MAX} octets with FCS");
            self.rule(&format!("load.{key}"), &rule)
        };
        match load.kind {
            LoadKind::Capture => self.captured(),
            LoadKind::Idle => Ok(Vec::new()),
            LoadKind::Fixed => {
                let octets = load.octets.ok_or_else(|| needs("octets", "fixed"))?;
                let octets = self.octets("load.octets", octets)?;
                Ok(self.drawn(FRAMES_FIXED, |_| octets))
            }
            LoadKind::Imix => Ok(self.weighted(&IMIX)),
            LoadKind::Uniform => {
                let least = load
                    .octets_min
                    .ok_or_else(|| needs("octets_min", "uniform"))?;
                let most = load
                    .octets_max
                    .ok_or_else(|| needs("octets_max", "uniform"))?;
                let least = self.octets("load.octets_min", least)?;
                let most = self.octets("load.octets_max", most)?;
                if most < least {
                    let rule = format!("is at least octets_min, {least}, not {most}");
                    return Err(self.rule("load.octets_max", &rule));
                }
                Ok(self.drawn(FRAMES, |draw| least + draw(most - least + 1)))
            }
            LoadKind::Sizes => {
                let sizes = load.sizes.as_deref().unwrap_or(&[]);
                if sizes.is_empty() {
                    return Err(needs("sizes", "sizes"));
                }
                let weights = load.weights.clone().unwrap_or(vec![1; sizes.len()]);
                if weights.len() != sizes.len() {
                    let rule = format!(
                        "has one weight a size: {}, not {}",
                        sizes.len(),
                        weights.len()
                    );
                    return Err(self.rule("load.weights", &rule));
                }
                if weights.iter().all(|&weight| weight == 0) {
                    return Err(self.rule("load.weights", "has one that is not 0"));
                }
                let mut law = Vec::new();
                for (n, (&size, weight)) in sizes.iter().zip(weights).enumerate() {
                    let octets = self.octets(&format!("load.sizes.{n}"), size)?;
                    law.push((octets, u64::from(weight)));
                }
                Ok(self.weighted(&law))
            }
        }
    }

    fn keys_of_load(&self) -> Result<(), SimError> {
        let load = &self.load;
        for (key, said, kind, name) in [
            (
                "capture",
                load.capture.is_some(),
                LoadKind::Capture,
                "capture",
            ),
            ("octets", load.octets.is_some(), LoadKind::Fixed, "fixed"),
            (
                "octets_min",
                load.octets_min.is_some(),
                LoadKind::Uniform,
                "uniform",
            ),
            (
                "octets_max",
                load.octets_max.is_some(),
                LoadKind::Uniform,
                "uniform",
            ),
            ("sizes", load.sizes.is_some(), LoadKind::Sizes, "sizes"),
            ("weights", load.weights.is_some(), LoadKind::Sizes, "sizes"),
        ] {
            if said && load.kind != kind {
                let rule = format!("belongs to kind \"{name}\"");
                return Err(self.rule(&format!("load.{key}"), &rule));
            }
        }
        Ok(())
    }

    fn octets(&self, key: &str, octets: u64) -> Result<u64, SimError> {
        if (OCTETS_MIN..=OCTETS_MAX).contains(&octets) {
            return Ok(octets);
        }
        let rule =
            format!("a frame has {OCTETS_MIN} to {OCTETS_MAX} octets with FCS, not {octets}");
        Err(self.rule(key, &rule))
    }

    fn captured(&self) -> Result<Vec<Vec<u8>>, SimError> {
        let name = self.load.capture.as_deref().unwrap_or("mtu1500");
        if let Some(bytes) = builtin::capture(name) {
            return capture::read(name, bytes);
        }
        // What the command line names is where the user stands.
        let is_typed = self.source.overridden.contains(&"load.capture");
        let path = match is_typed {
            true => PathBuf::from(name),
            false => self.source.directory.join(name),
        };
        let bytes = std::fs::read(&path).map_err(|cause| {
            let cause = suggest::unread(&path, cause, &builtin::capture_names());
            let path = path.clone();
            match is_typed {
                true => SimError::Read { path, cause },
                false => self.rule("load.capture", &SimError::Read { path, cause }.to_string()),
            }
        })?;
        capture::read(&path.display().to_string(), &bytes)
    }

    /// Frames of drawn lengths and contents; `length` gets a draw below a bound.
    fn drawn(&self, count: u64, length: impl Fn(&dyn Fn(u64) -> u64) -> u64) -> Vec<Vec<u8>> {
        let lengths = Stream::new(self.seed, Subject::FrameLength, 0);
        let frame = |n: u64| {
            let octets = length(&|bound| lengths.below(n, bound)) - FCS_OCTETS;
            let content = Stream::new(self.seed, Subject::FrameContent, n);
            #[expect(clippy::cast_possible_truncation, reason = "one octet is meant")]
            let octets = (0..octets).map(|k| content.draw(k) as u8);
            octets.collect()
        };
        (0..count).map(frame).collect()
    }

    fn weighted(&self, law: &[(u64, u64)]) -> Vec<Vec<u8>> {
        let total = law.iter().map(|entry| entry.1).sum();
        self.drawn(FRAMES, |draw| {
            let mut left = draw(total);
            for &(octets, weight) in law {
                if left < weight {
                    return octets;
                }
                left -= weight;
            }
            law[law.len() - 1].0
        })
    }
}
