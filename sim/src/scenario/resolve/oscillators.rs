//! Frequencies of the devices' oscillators.

use super::network::{Device, Place};
use super::wander::Wander;
use crate::error::SimError;
use crate::rng::{Stream, Subject};
use crate::scenario::tables::{DeviceTable, ScenarioFile};
use crate::scenario::DeviceSpec;
use crate::time::seconds;
use dtp_spec::units::OSCILLATOR_PPM_MAX;

/// Most changes of frequency of all oscillators together: 320 MB of them.
const CHANGES_TOTAL_MAX: usize = 20_000_000;
/// Most frequency error that `allow_out_of_spec` allows.
const PPM_MAX_ABSOLUTE: f64 = 10_000.0;

impl ScenarioFile {
    pub(super) fn own_wander(
        &self,
        table: &DeviceTable,
        place: &Place,
        duration_fs: u64,
    ) -> Result<Option<Wander>, SimError> {
        let own = table.wander.as_ref();
        own.map(|wander| self.wander(wander, &place.below("wander"), duration_fs))
            .transpose()
    }

    pub(super) fn with_oscillators(
        &self,
        devices: Vec<Device>,
        duration_fs: u64,
    ) -> Result<Vec<DeviceSpec>, SimError> {
        let place = Place::key("oscillators.spread_ppm");
        let spread_ppb = self.ppb(&place, self.oscillators.spread_ppm)?.abs();
        let drawn: Vec<usize> = (0..devices.len())
            .filter(|&n| devices[n].ppm.is_none())
            .collect();
        let mut forced = [None, None];
        if self.oscillators.extremes && drawn.len() >= 2 {
            forced = self.extremes(&drawn).map(Some);
        }
        let default = match &self.oscillators.wander {
            Some(table) => self.wander(table, &Place::key("oscillators.wander"), duration_fs)?,
            None => Wander::Constant,
        };
        let mut changes_total = 0;
        let resolve = |(number, device): (usize, Device)| {
            let draw = Stream::new(self.seed, Subject::OscillatorPpm, number as u64);
            let range = 2 * spread_ppb.unsigned_abs() + 1;
            let ppb = match device.ppm {
                Some(ppm) => self.ppb(&device.place.below("ppm"), ppm)?,
                None if forced[0] == Some(number) => spread_ppb,
                None if forced[1] == Some(number) => -spread_ppb,
                None => i64::try_from(draw.below(0, range)).expect("below 2^25") - spread_ppb,
            };
            let wander = self.changes(number, &device, ppb, &default, duration_fs)?;
            changes_total += wander.len();
            if changes_total > CHANGES_TOTAL_MAX {
                let rule = format!(
                    "makes more than {CHANGES_TOTAL_MAX} changes of all devices together: choose a \
                     longer interval"
                );
                return Err(self.rule("oscillators.wander", &rule));
            }
            Ok(DeviceSpec {
                name: device.name,
                kind: device.kind,
                ppb,
                wander,
                phase_fs: device.phase_fs,
                parent: device.parent,
            })
        };
        devices.into_iter().enumerate().map(resolve).collect()
    }

    /// The frequencies of a device after its first.
    fn changes(
        &self,
        number: usize,
        device: &Device,
        ppb: i64,
        default: &Wander,
        duration_fs: u64,
    ) -> Result<Vec<(u64, i64)>, SimError> {
        let stream = Stream::new(self.seed, Subject::OscillatorWalk, number as u64);
        let limit_ppm = self.limit_ppm();
        #[expect(clippy::cast_possible_truncation, reason = "a small whole number")]
        let limit_ppb = (limit_ppm * 1000.0) as i64;
        let law = device.wander.as_ref().unwrap_or(default);
        let changes = law.changes(ppb, limit_ppb, duration_fs, stream);
        let Some(worst) = changes.iter().find(|change| change.1.abs() > limit_ppb) else {
            return Ok(changes);
        };
        let place = match &device.wander {
            Some(_) => device.place.below("wander"),
            None => Place::key("oscillators.wander"),
        };
        #[expect(clippy::cast_precision_loss, reason = "display only")]
        let rule = format!(
            "takes device `{}` to {} ppm at {} ms, beyond +-{limit_ppm} ppm: give it a smaller ppm \
             or all a smaller oscillators.spread_ppm, or set oscillators.allow_out_of_spec",
            device.name,
            worst.1 as f64 / 1000.0,
            1000.0 * seconds(worst.0),
        );
        Err(self.rule_at(&place, "", &rule))
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

    /// Most frequency error that this scenario allows.
    fn limit_ppm(&self) -> f64 {
        if self.oscillators.allow_out_of_spec {
            PPM_MAX_ABSOLUTE
        } else {
            OSCILLATOR_PPM_MAX
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be at most 10000 ppm"
    )]
    pub(super) fn ppb(&self, place: &Place, ppm: f64) -> Result<i64, SimError> {
        let allowed = self.oscillators.allow_out_of_spec;
        let most = self.limit_ppm();
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
