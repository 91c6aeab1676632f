//! Quantities as people read them. Inside, counters and delays are whole units; here they become nanoseconds and
//! metres, for display alone.

use crate::port::Pipeline;
use dtp_spec::latency::{stamp_to_toggle_units, Transmit};
use dtp_spec::speed::Speed;
use dtp_spec::units::{TICK_FS, UNIT_FS};

/// Femtoseconds in a nanosecond.
const NS_FS: f64 = 1e6;
/// What light and electrons take for a metre of cable: 5 ns, two thirds of their speed in a vacuum.
pub const METRE_NS: f64 = 5.0;
/// d is reduced by itself shifted right by so many bits (register `guards`).
const GUARD_SHIFT: u32 = dtp_spec::dtp::delay::SCALE_SHIFT;

/// Units as nanoseconds.
#[must_use]
pub fn nanoseconds(units: i64) -> f64 {
    units as f64 * UNIT_FS as f64 / NS_FS
}

/// Units as ticks T.
#[must_use]
pub fn ticks(units: u64) -> f64 {
    units as f64 / dtp_spec::units::UNITS_PER_TICK as f64
}

/// Ticks as nanoseconds.
#[must_use]
pub fn ticks_nanoseconds(ticks: u64) -> f64 {
    ticks as f64 * TICK_FS as f64 / NS_FS
}

/// d of a cable of no length between two ports built like this one, in units: from the stamp to the flip of the
/// receiver's toggle (`docs/pipeline.md`), and what a transmit clock of its own adds at least.
#[must_use]
pub const fn pipeline_delay_units(pipeline: &Pipeline) -> u32 {
    let transmit = match pipeline.own_clock {
        true => Transmit::OwnClock,
        false => Transmit::DeviceClock,
    };
    (stamp_to_toggle_units(Speed::Gigabit10) + transmit.late_units_min()) as u32
}

/// How long a cable is whose d is this, in metres: what d has above the pipeline, at [`METRE_NS`]. Transceivers on
/// the way count as cable. Not below zero.
#[must_use]
pub fn cable_metres(delay_units: u32, pipeline: &Pipeline) -> f64 {
    let unguarded = delay_units + (delay_units >> GUARD_SHIFT);
    let cable = unguarded.saturating_sub(pipeline_delay_units(pipeline));
    nanoseconds(i64::from(cable)) / METRE_NS
}

#[cfg(test)]
mod tests {
    use super::*;

    const PIPELINE: Pipeline = Pipeline {
        phases: 4,
        own_clock: false,
        alpha_units: 48,
        max_q_units: 6,
    };

    /// Four ticks are in the pipeline; ten metres take 50 ns, 156.25 units.
    #[test]
    fn metres_are_what_the_pipeline_leaves_of_d() {
        assert_eq!(pipeline_delay_units(&PIPELINE), 80);
        assert_eq!(cable_metres(80, &PIPELINE), 0.0);
        assert_eq!(
            cable_metres(70, &PIPELINE),
            0.0,
            "a short cable and a slack of some units"
        );
        assert!((cable_metres(80 + 156, &PIPELINE) - 10.0).abs() < 0.1);
        let own_clock = Pipeline {
            own_clock: true,
            ..PIPELINE
        };
        assert_eq!(cable_metres(140, &own_clock), 0.0);
        // Two kilometres: what the guard takes off would be a metre.
        let d = 80 + 31_250;
        assert!((cable_metres(d - (d >> 11), &PIPELINE) - 2000.0).abs() < 0.2);
    }

    #[test]
    fn a_unit_is_a_twentieth_of_a_tick() {
        assert_eq!(nanoseconds(-80), -25.6);
        assert_eq!(ticks_nanoseconds(4), 25.6);
    }
}
