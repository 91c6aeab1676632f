//! A series of readings, as `dtp clock stats` and `dtp clock check` take it.

use crate::interrupt;
use dtp_driver::clock::source::{Machine, TimeSource};
use dtp_driver::clock::survey::{Look, Survey};
use dtp_driver::clock::{DtpClock, Status};
use dtp_driver::quantity::nanoseconds;
use schemars::JsonSchema;
use serde::Serialize;
use std::time::{Duration, Instant};

/// Time between two readings.
const PERIOD: Duration = Duration::from_millis(1);

/// What the readings show.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Readings {
    /// How many there were.
    pub readings: u64,
    /// How many were `synchronized`.
    pub synchronized: u64,
    /// How many were `holdover`.
    pub holdover: u64,
    /// How many were `disrupted`.
    pub disrupted: u64,
    /// How many were `unknown`.
    pub unknown: u64,
    /// The width of the interval at the median, in nanoseconds; absent if none had bounds.
    pub width_ns_median: Option<f64>,
    /// Of the widest of a hundred.
    pub width_ns_99: Option<f64>,
    /// Of the widest.
    pub width_ns_max: Option<f64>,
    /// By how much the network is faster than the kernel's clock at least, in parts per billion; absent if bounds were lost.
    pub rate_ppb_min: Option<i64>,
    /// At most.
    pub rate_ppb_max: Option<i64>,
    /// Readings whose earlier end was below that of the reading before.
    pub backwards: u64,
}

/// Reads a clock for a while, or until Ctrl-C.
pub fn read(clock: &DtpClock, over: Duration) -> anyhow::Result<Readings> {
    interrupt::watch(false)?;
    let kernel = Machine::raw();
    let mut survey = Survey::default();
    let begin = Instant::now();
    loop {
        let before_ns = kernel.ticks();
        let interval = clock.now();
        let after_ns = kernel.ticks();
        survey.add(Look {
            before_ns,
            interval,
            after_ns,
        });
        if begin.elapsed() >= over || interrupt::is_interrupted() {
            return Ok(Readings::new(&survey));
        }
        std::thread::sleep(PERIOD);
    }
}

impl Readings {
    fn new(survey: &Survey) -> Self {
        let width_ns = |percent| {
            let units = survey.width_units(percent)?;
            Some(nanoseconds(i64::try_from(units).ok()?))
        };
        let rate = survey.rate_ppb();
        Readings {
            readings: survey.readings(),
            synchronized: survey.with_status(Status::Synchronized),
            holdover: survey.with_status(Status::Holdover),
            disrupted: survey.with_status(Status::Disrupted),
            unknown: survey.with_status(Status::Unknown),
            width_ns_median: width_ns(50),
            width_ns_99: width_ns(99),
            width_ns_max: width_ns(100),
            rate_ppb_min: rate.map(|rate| rate.0),
            rate_ppb_max: rate.map(|rate| rate.1),
            backwards: survey.backwards(),
        }
    }
}
