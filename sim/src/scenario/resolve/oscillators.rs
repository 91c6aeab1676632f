//! Frequencies of the devices' oscillators.

use super::network::{Device, Place};
use crate::error::SimError;
use crate::rng::{Stream, Subject};
use crate::scenario::tables::ScenarioFile;
use crate::scenario::DeviceSpec;
use dtp_spec::units::OSCILLATOR_PPM_MAX;

/// Most frequency error that `allow_out_of_spec` allows.
const PPM_MAX_ABSOLUTE: f64 = 10_000.0;

impl ScenarioFile {
    pub(super) fn with_oscillators(
        &self,
        devices: Vec<Device>,
    ) -> Result<Vec<DeviceSpec>, SimError> {
        let spread = self.oscillators.spread_ppm;
        let spread_ppb = self
            .ppb(&Place::key("oscillators.spread_ppm"), spread)?
            .abs();
        let drawn: Vec<usize> = (0..devices.len())
            .filter(|&n| devices[n].ppm.is_none())
            .collect();
        let mut forced = [None, None];
        if self.oscillators.extremes && drawn.len() >= 2 {
            forced = self.extremes(&drawn).map(Some);
        }
        let resolve = |(number, device): (usize, Device)| {
            let draw = Stream::new(self.seed, Subject::OscillatorPpm, number as u64);
            let range = 2 * spread_ppb.unsigned_abs() + 1;
            let ppb = match device.ppm {
                Some(ppm) => self.ppb(&device.place.below("ppm"), ppm)?,
                None if forced[0] == Some(number) => spread_ppb,
                None if forced[1] == Some(number) => -spread_ppb,
                None => i64::try_from(draw.below(0, range)).expect("below 2^25") - spread_ppb,
            };
            Ok(DeviceSpec {
                name: device.name,
                kind: device.kind,
                ppb,
                phase_fs: device.phase_fs,
            })
        };
        devices.into_iter().enumerate().map(resolve).collect()
    }

    /// Two different ones of these devices: the fastest and the slowest.
    fn extremes(&self, drawn: &[usize]) -> [usize; 2] {
        let stream = Stream::new(self.seed, Subject::Extremes, 0);
        let index = |k, bound: usize| {
            usize::try_from(stream.below(k, bound as u64)).expect("an index of a device")
        };
        let fastest = index(0, drawn.len());
        let slowest = (fastest + 1 + index(1, drawn.len() - 1)) % drawn.len();
        [drawn[fastest], drawn[slowest]]
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be at most 10000 ppm"
    )]
    fn ppb(&self, place: &Place, ppm: f64) -> Result<i64, SimError> {
        let allowed = self.oscillators.allow_out_of_spec;
        let most = if allowed {
            PPM_MAX_ABSOLUTE
        } else {
            OSCILLATOR_PPM_MAX
        };
        if ppm.abs() <= most {
            return Ok((ppm * 1000.0).round() as i64);
        }
        let rule = if allowed {
            format!("{ppm} ppm: even out of specification, at most +-{most} ppm")
        } else {
            format!("{ppm} ppm is beyond +-{most} ppm: set oscillators.allow_out_of_spec to try it")
        };
        Err(self.rule_at(place, "", &rule))
    }
}
