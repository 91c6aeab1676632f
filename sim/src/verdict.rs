//! From what the checkers saw to the report.

use crate::checker::offset::PairWorst;
use crate::checker::{proved, rate, Checkers, World, QUIET_FS};
use crate::engine::choice::EngineKind;
use crate::happened;
use crate::report::{
    AssumptionLine, Check, CheckName, HopsLine, Report, Verdict, NS_PER_UNIT, SCHEMA,
    UNITS_PER_TICK,
};
use crate::scenario::Scenario;
use crate::time::seconds;
use dtp_spec::dtp::beacon_timer::INTERVAL_TICKS_MAX;
use dtp_spec::mutant::Mutant;
use dtp_spec::units::TICK_FS;

/// Fractional bits of the numbers of the delay and host checkers.
const FRACTION: f64 = 1024.0;

/// The report on a run that simulated this much.
#[must_use]
pub fn report(
    scenario: &Scenario,
    world: &World,
    checkers: &Checkers,
    simulated_fs: u64,
) -> Report {
    let judge = Judge {
        scenario,
        world,
        checkers,
    };
    let mut checks = vec![
        judge.offset_neighbour(),
        judge.offset_hops(),
        judge.host_reading(),
        judge.delay(),
        judge.rate(),
        judge.monotonic(),
        judge.sessions(),
    ];
    if scenario.engine == EngineKind::Stepped {
        checks.push(judge.frames());
    }
    checks.extend(judge.offset_proved());
    let mutant = |mutant: Mutant| Mutant::ALL.iter().find(|known| known.1 == mutant);
    Report {
        schema: SCHEMA,
        verdict: Verdict::from_holds(checks.iter().all(|check| check.verdict == Verdict::Pass)),
        scenario: scenario.name.clone(),
        profile: scenario.profile.name(),
        settings: scenario.differences(),
        engine: scenario.engine.name(),
        mutant: scenario
            .mutant
            .and_then(mutant)
            .map(|known| known.0.to_owned()),
        seed: scenario.seed,
        simulated_seconds: seconds(simulated_fs),
        interrupted: false,
        t0_seconds: checkers.t0_fs().map(seconds),
        assumptions: AssumptionLine::all(&judge.broken_assumptions()),
        events: happened::lines(scenario, checkers.suspended(), simulated_fs),
        suspended: happened::suspended(checkers.suspended()),
        checks,
    }
}

/// Beacons this far apart are steady: the largest interval, and what it takes to choose and send one.
const STEADY_TICKS_MAX: u64 = INTERVAL_TICKS_MAX as u64 + 16;

struct Judge<'a> {
    scenario: &'a Scenario,
    world: &'a World,
    checkers: &'a Checkers,
}

/// Units in nanoseconds and ticks, for sentences.
fn in_ns_and_ticks(units: f64) -> String {
    let rounded = (units * 100.0).round() / 100.0;
    let (ns, ticks) = (units * NS_PER_UNIT, units / UNITS_PER_TICK);
    format!("{rounded} units ({ns:.2} ns, {ticks:.2} T)")
}

/// Seconds as milliseconds to the nanosecond, for sentences.
fn in_ms(seconds: f64) -> String {
    format!("{:.6} ms", seconds * 1e3)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts and units far below 2^53, for reports"
)]
impl Judge<'_> {
    /// Assumptions that the scenario breaks by what it says, or was seen to break. What comes and goes is
    /// silent for a while, and no port is to blame for it.
    fn broken_assumptions(&self) -> Vec<&'static str> {
        let mut broken = self.scenario.broken_assumptions();
        let rare = self.checkers.proved.longest_fs() / TICK_FS > STEADY_TICKS_MAX;
        if rare && self.scenario.events.is_empty() && self.started() {
            broken.push("steady-beacons");
        }
        broken
    }

    fn device(&self, device: usize) -> &str {
        &self.scenario.devices[device].name
    }

    fn pair(&self, devices: [usize; 2]) -> String {
        format!("{} - {}", self.device(devices[0]), self.device(devices[1]))
    }

    /// A port, as the line that ends in it.
    fn line(&self, port: usize) -> String {
        for cable in &self.world.cables {
            for (here, there) in [(0, 1), (1, 0)] {
                if cable.ports[here] == port {
                    let (here, there) = (cable.devices[here], cable.devices[there]);
                    return format!("{} -> {}", self.device(there), self.device(here));
                }
            }
        }
        format!("port {port}")
    }

    /// A check with nothing seen yet, which fails.
    fn empty(name: CheckName, limit: f64, unit: &'static str) -> Check {
        Check {
            name,
            verdict: Verdict::Fail,
            limit,
            worst: None,
            unit,
            place: None,
            at: None,
            per_hops: None,
            pairs: None,
            sent: None,
            intact: None,
            hit: None,
            excused: None,
            raw_noise_ticks: None,
            beacon_interval_ticks: None,
            reason: Some("there was nothing to check".into()),
        }
    }

    /// Fills in what was seen; `holds` decides, and a failure gets its sentence.
    fn seen(check: Check, holds: bool, worst: f64, place: String, at: f64) -> Check {
        let over = worst - check.limit;
        let reason = (!holds && check.unit == "units").then(|| {
            format!(
                "{place}: {} at {}; the limit is {}, exceeded by {}",
                in_ns_and_ticks(worst),
                in_ms(at),
                in_ns_and_ticks(check.limit),
                in_ns_and_ticks(over),
            )
        });
        Check {
            verdict: Verdict::from_holds(holds),
            worst: Some(worst),
            place: Some(place),
            at: Some(at),
            reason,
            ..check
        }
    }

    /// A check whose promise never began.
    fn never(&self, check: Check) -> Check {
        let deadline = seconds(self.scenario.deadline_fs) * 1e3;
        let after = match self.checkers.waiting_since_fs() {
            None | Some(0) => "never synchronised".to_owned(),
            Some(event_fs) => format!(
                "not synchronised again after the event at {}",
                in_ms(seconds(event_fs))
            ),
        };
        let reason = format!(
            "{after}: some port was still without a peer's delay, or the 0.2 ms of quiet \
             after it were not over, when the run ended (deadline {deadline} ms)"
        );
        Check {
            reason: Some(reason),
            ..check
        }
    }

    fn started(&self) -> bool {
        self.checkers.t0_fs().is_some() && self.checkers.waiting_since_fs().is_none()
    }

    fn pair_check(&self, name: CheckName, hops: Option<u64>) -> Check {
        let Some(pair) = self.checkers.offset.tightest(hops) else {
            return Self::empty(name, 0.0, "units");
        };
        let mut check = Self::empty(name, pair.limit_units as f64, "units");
        if !self.started() {
            return self.never(check);
        }
        check.pairs = Some(match hops {
            Some(_) => self.world.cables.len() as u64,
            None => self.checkers.offset.pair_count(),
        });
        let PairWorst {
            devices,
            worst_units,
            at_fs,
            exceeded_fs,
            ..
        } = *pair;
        let holds = exceeded_fs.is_none();
        let mut check = Self::seen(
            check,
            holds,
            worst_units as f64,
            self.pair(devices),
            seconds(at_fs),
        );
        if let (Some(reason), Some(first_fs)) = (&mut check.reason, exceeded_fs) {
            if first_fs < at_fs {
                reason.push_str(&format!("; first exceeded at {}", in_ms(seconds(first_fs))));
            }
            if let Some((over, all)) = self.checkers.offset.exceeded_count(hops) {
                reason.push_str(&format!("; {over} of {all} pairs exceed their limit"));
            }
        }
        check
    }

    fn offset_neighbour(&self) -> Check {
        self.pair_check(CheckName::OffsetNeighbour, Some(1))
    }

    fn offset_hops(&self) -> Check {
        let mut check = self.pair_check(CheckName::OffsetHops, None);
        let line = |hops| {
            let pair = self.checkers.offset.tightest(Some(hops))?;
            Some(HopsLine {
                hops,
                limit: pair.limit_units as f64,
                proved: self.proved_units(hops).map(|units| units as f64),
                worst: pair.worst_units as f64,
                place: self.pair(pair.devices),
                at: seconds(pair.at_fs),
            })
        };
        let lines = (1..=self.checkers.offset.diameter()).filter_map(line);
        check.per_hops = Some(if self.started() {
            lines.collect()
        } else {
            Vec::new()
        });
        check
    }

    /// What is proved for this distance, if the proof speaks of this scenario at all.
    fn proved_units(&self, hops: u64) -> Option<i64> {
        if !self.scenario.proof_applies() {
            return None;
        }
        let settings = proved::Settings {
            phases: self.scenario.dtp.phases.count(),
            interval_ticks: u64::from(self.scenario.dtp.beacon_interval_ticks),
        };
        let checker = &self.checkers.proved;
        // The rest is for the JOINs behind the last port.
        checker.limit_units(hops, settings, QUIET_FS / 4 * 3)
    }

    /// The distance with the least slack below what is proved. No check where nothing is.
    fn offset_proved(&self) -> Option<Check> {
        let offset = &self.checkers.offset;
        let line = |hops| {
            let limit = self.proved_units(hops)?;
            let pairs = offset.pairs().filter(|pair| pair.hops == hops);
            let pair = pairs.max_by_key(|pair| pair.worst_units)?;
            Some((limit - pair.worst_units, limit, pair))
        };
        let lines = (1..=offset.diameter()).filter_map(line);
        let (slack, limit, pair) = lines.min_by_key(|line| line.0)?;
        if !self.started() {
            return None;
        }
        let mut check = Self::empty(CheckName::OffsetProved, limit as f64, "units");
        check.beacon_interval_ticks = Some(self.checkers.proved.longest_fs() / TICK_FS);
        let (worst, at) = (pair.worst_units as f64, seconds(pair.at_fs));
        let place = self.pair(pair.devices);
        Some(Self::seen(check, slack >= 0, worst, place, at))
    }

    fn host_reading(&self) -> Check {
        let name = CheckName::HostReading;
        let checker = &self.checkers.host_reading;
        let Some(worst) = checker.tightest() else {
            // A network with fewer than two hosts: nothing can differ.
            let check = Self::empty(name, 0.0, "units");
            return Check {
                verdict: Verdict::Pass,
                reason: None,
                ..check
            };
        };
        let check = Self::empty(name, worst.limit as f64 / FRACTION, "units");
        if !self.started() {
            return self.never(check);
        }
        if checker.comparisons() == 0 {
            return check;
        }
        let holds = worst.worst <= worst.limit;
        let units = (worst.worst as f64 / FRACTION * 100.0).round() / 100.0;
        let place = self.pair(worst.devices);
        let mut check = Self::seen(check, holds, units, place, seconds(worst.at_fs));
        check.raw_noise_ticks = Some(checker.raw_noise_ticks());
        check
    }

    fn delay(&self) -> Check {
        let check = Self::empty(CheckName::Delay, 0.0, "units");
        let Some((worst, port, at_fs)) = self.checkers.delay.worst() else {
            return check;
        };
        let units = (worst as f64 / FRACTION * 100.0).round() / 100.0;
        Self::seen(check, worst <= 0, units, self.line(port), seconds(at_fs))
    }

    fn rate(&self) -> Check {
        let check = Self::empty(CheckName::Rate, rate::LIMIT_UNITS as f64, "units");
        if !self.started() {
            return self.never(check);
        }
        let (worst, device, at_fs) = self.checkers.rate.worst();
        let holds = self.checkers.rate.exceeded_fs().is_none();
        let place = self.device(device).to_owned();
        Self::seen(check, holds, worst as f64, place, seconds(at_fs))
    }

    fn monotonic(&self) -> Check {
        let checker = &self.checkers.monotonic;
        let least_units = checker.least_units();
        let check = Self::empty(CheckName::Monotonic, least_units as f64, "units");
        let (worst, device, at_fs) = checker.worst();
        let holds = checker.violations() == 0;
        if holds {
            return Check {
                verdict: Verdict::Pass,
                worst: Some(worst as f64),
                reason: None,
                ..check
            };
        }
        let device = self.device(device).to_owned();
        let mut check = Self::seen(check, holds, worst as f64, device.clone(), seconds(at_fs));
        check.reason = Some(format!(
            "{device}: a tick added {worst} units at {}; {} ticks added too little",
            in_ms(seconds(at_fs)),
            checker.violations()
        ));
        check
    }

    fn sessions(&self) -> Check {
        let checker = &self.checkers.sessions;
        let check = Self::empty(CheckName::Sessions, 0.0, "sessions");
        if self.checkers.t0_fs().is_none() {
            return self.never(check);
        }
        let lost = checker.lost_count();
        let mut check = Check {
            verdict: Verdict::from_holds(lost == 0),
            worst: Some(lost as f64),
            excused: Some(checker.excused_count()),
            reason: None,
            ..check
        };
        if let Some(first) = checker.first() {
            let (line, at) = (self.line(first.port), seconds(first.at_fs));
            check.reason = (lost > 0).then(|| {
                format!(
                    "{lost} times a port lost its peer though no event and no bit error explains it; \
                     the first on {line} at {}",
                    in_ms(at)
                )
            });
            check.place = Some(line);
            check.at = Some(at);
        }
        check
    }

    fn frames(&self) -> Check {
        let counts = self.checkers.frames.counts();
        let mut check = Self::empty(CheckName::Frames, 0.0, "frames");
        check.worst = Some(counts.wrong as f64);
        check.sent = Some(counts.sent);
        check.intact = Some(counts.intact);
        check.hit = Some(counts.hit);
        let loads = self.scenario.links.iter();
        let loaded = loads
            .map(|link| self.scenario.utilisation_of(link))
            .any(|utilisation| utilisation > 0.0);
        if counts.wrong == 0 && (counts.intact > 0 || !loaded) {
            check.verdict = Verdict::Pass;
            check.reason = None;
        } else if let Some((port, tick)) = self.checkers.frames.first_wrong() {
            let line = self.line(port);
            check.reason = Some(format!(
                "{} frames damaged, lost or invented; the first on {line} at tick {tick} of its sender",
                counts.wrong
            ));
            check.place = Some(line);
        }
        check
    }
}
