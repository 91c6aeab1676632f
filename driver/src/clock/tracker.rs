//! From samples to lines: what is believed, and for how long. Pure: time comes in with the samples.

use super::config::ClockConfig;
use super::filter::{units_in, Disruption, Filter, Reading, Settled};
use super::line::Line;
use super::rate::{Bounds, Rate, RATE_BITS, UNIT_BITS};
use super::source::Traits;
use super::Status;
use std::time::Duration;

/// What the sampler found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The counter.
    pub reading: Reading,
    /// The device follows its network.
    pub followed: bool,
    /// JOINs that moved a port, since reset.
    pub joins: u64,
    /// When.
    pub host: HostTime,
    /// The host's clock just before the kernel was asked for that; the reading began just after.
    pub asked: u64,
}

/// What the kernel says of time, for what the host's clock cannot say of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HostTime {
    /// CLOCK_MONOTONIC_RAW, which nobody steers, in nanoseconds.
    pub monotonic_ns: u64,
    /// CLOCK_BOOTTIME less CLOCK_MONOTONIC, in nanoseconds: how long the host was suspended.
    pub suspended_ns: u64,
}

/// Readings of the two kernel clocks and of the host's are some instructions apart, or a time slice.
const APART_NS: u64 = 100_000_000;
/// The kernel knows the rate of its own clock this well: a part in so many.
const KERNEL_PART: u64 = 100;
/// A reading of the kernel's clock and one of the host's are a pair if they are this close, in nanoseconds.
const PAIR_NS: u64 = 10_000;
/// From so long a time on their rates are compared, in nanoseconds.
const RATE_NS_MIN: u64 = 4_000_000;
/// Readings of the two kernel clocks are retried until they are this close.
const SUSPENDED_NS_MIN: u64 = 1_000_000;

/// The last good state, from which holdover goes on.
#[derive(Clone, Copy, Debug)]
struct Held {
    settled: Settled,
    monotonic_ns: u64,
}

/// What was seen last, good or not.
#[derive(Clone, Copy, Debug)]
struct Seen {
    tick: u64,
    host: HostTime,
    joins: Option<u64>,
}

/// The state machine of the clock.
#[derive(Clone, Debug)]
pub struct Tracker {
    config: ClockConfig,
    filter: Filter,
    held: Option<Held>,
    seen: Option<Seen>,
    /// The first pair of the host's clock and the kernel's since the filter began, in ticks and nanoseconds.
    origin: Option<(u64, u64)>,
    /// Nothing is believed before this, by the kernel's clock.
    quiet_until_ns: u64,
    /// The last reading that the filter took, by the kernel's clock.
    stepped_ns: u64,
    /// What is said when nothing is known.
    silence: Status,
    /// The last disruption.
    disruption: Option<Disruption>,
    /// The most that anybody was told before the last disruption.
    ceiling: u64,
    last: Line,
    /// That line is of the sampler before this one, and stands until this one knows more.
    inherited: bool,
    epoch: u64,
    disruptions: u64,
    samples: u64,
    narrowest_ns: Option<u64>,
}

impl Tracker {
    /// One that has seen nothing. `before` is what stood on the page, if there was one: what it told stays true.
    #[must_use]
    pub fn new(config: &ClockConfig, traits: &Traits, before: Option<&Line>) -> Self {
        let nothing = Line::unbounded(Status::Unknown);
        let before = before.unwrap_or(&nothing);
        Tracker {
            config: *config,
            filter: Filter::new(config, traits.coarse_rate, traits.error),
            held: None,
            // To be compared with: the kernel's clock alone is not on the page.
            seen: before.status.is_bounded().then_some(Seen {
                tick: before.at,
                host: HostTime {
                    monotonic_ns: 0,
                    suspended_ns: before.suspended_ns,
                },
                joins: None,
            }),
            origin: None,
            quiet_until_ns: 0,
            stepped_ns: 0,
            silence: Status::Unknown,
            disruption: None,
            ceiling: before.earliest_floor.max(before.estimate_floor),
            last: *before,
            inherited: before.status.is_bounded(),
            epoch: before.epoch,
            disruptions: before.disruptions,
            samples: before.samples,
            narrowest_ns: None,
        }
    }

    /// Takes a sample, and says what to publish.
    pub fn sample(&mut self, sample: &Sample) -> Line {
        self.samples = self.samples.saturating_add(1);
        let tick = sample.reading.after;
        let now_ns = sample.host.monotonic_ns;
        if let Some(disruption) = self.discontinuity(tick, sample.host, Some(sample.joins)) {
            self.disrupt(disruption, now_ns);
        }
        if !sample.followed && self.config.hops > 0 {
            return self.not_followed(tick, now_ns);
        }
        if self.is_ahead(sample) {
            self.disrupt(Disruption::CounterAhead, now_ns);
        }
        if now_ns < self.quiet_until_ns {
            return self.hold(tick, now_ns);
        }
        // Longer than that no rate is relied on.
        if now_ns.saturating_sub(self.stepped_ns) > nanoseconds(self.config.void_after) {
            self.forget();
        }
        self.stepped_ns = now_ns;
        let stepped = self.filter.step(&sample.reading);
        let known = stepped.and_then(|()| self.is_oscillator(sample));
        let oscillates = match known {
            Ok(oscillates) => oscillates,
            Err(disruption) => {
                self.disrupt(disruption, now_ns);
                return self.publish(Line::unbounded(self.silence), tick, now_ns);
            }
        };
        match self.filter.settled() {
            Some(settled) if oscillates => {
                let Settled { bounds, rate, .. } = settled;
                let Reading { before, after, .. } = sample.reading;
                let bracket_ns = gained_ns(rate, before, after);
                self.narrowest_ns = Some(
                    self.narrowest_ns
                        .map_or(bracket_ns, |ns| ns.min(bracket_ns)),
                );
                self.held = Some(Held {
                    settled,
                    monotonic_ns: now_ns,
                });
                let line = self.line(Status::Synchronized, &bounds, rate, 0);
                self.publish(line, tick, now_ns)
            }
            _ => self.hold(tick, now_ns),
        }
    }

    fn forget(&mut self) {
        self.filter.forget();
        self.origin = None;
    }

    /// Whether the rate of gc is that of an oscillator, as far as the kernel can tell; false while it cannot yet. A network
    /// that is emulated more slowly than time passes is no clock.
    fn is_oscillator(&mut self, sample: &Sample) -> Result<bool, Disruption> {
        let Some(Settled { rate, .. }) = self.filter.settled() else {
            return Ok(false);
        };
        let (tick, now_ns) = (sample.reading.before, sample.host.monotonic_ns);
        if gained_ns(rate, sample.asked, tick) > PAIR_NS {
            return Ok(self.held.is_some());
        }
        let (from, from_ns) = *self.origin.get_or_insert((tick, now_ns));
        let passed_ns = now_ns.saturating_sub(from_ns);
        if passed_ns < RATE_NS_MIN {
            return Ok(false);
        }
        let apart_ns = gained_ns(rate, from, tick).abs_diff(passed_ns);
        match apart_ns > passed_ns / KERNEL_PART + 2 * PAIR_NS {
            true => Err(Disruption::NoOscillator),
            false => Ok(true),
        }
    }

    /// The device did not answer.
    pub fn lost(&mut self, tick: u64, host: HostTime) -> Line {
        if let Some(disruption) = self.discontinuity(tick, host, None) {
            self.disrupt(disruption, host.monotonic_ns);
        }
        self.not_followed(tick, host.monotonic_ns)
    }

    /// The host's clock is none: nothing is known from here on.
    pub fn distrust(&mut self, tick: u64, host: HostTime) -> Line {
        self.disrupt(Disruption::SourceDistrusted, host.monotonic_ns);
        self.publish(Line::unbounded(self.silence), tick, host.monotonic_ns)
    }

    /// The narrowest bracket of all readings, rounded down; none before the rate was known.
    #[must_use]
    pub const fn narrowest_ns(&self) -> Option<u64> {
        self.narrowest_ns
    }

    /// Why bounds were lost the last time.
    #[must_use]
    pub const fn last_disruption(&self) -> Option<Disruption> {
        self.disruption
    }

    fn not_followed(&mut self, tick: u64, now_ns: u64) -> Line {
        self.quiet_until_ns = now_ns.saturating_add(nanoseconds(self.config.quiet));
        self.forget();
        self.hold(tick, now_ns)
    }

    /// Time did not pass as it should since the last sample, or a port joined.
    fn discontinuity(
        &mut self,
        tick: u64,
        host: HostTime,
        joins: Option<u64>,
    ) -> Option<Disruption> {
        let seen = self.seen.replace(Seen {
            tick,
            host,
            joins: joins.or(self.seen.and_then(|seen| seen.joins)),
        })?;
        if host.suspended_ns.abs_diff(seen.host.suspended_ns) > SUSPENDED_NS_MIN {
            return Some(Disruption::Suspended);
        }
        let Some(ticks) = tick.checked_sub(seen.tick) else {
            return Some(Disruption::SourceJumped);
        };
        if self.held.is_some() && self.jumped(ticks, &seen, host) {
            return Some(Disruption::SourceJumped);
        }
        let joined = matches!((seen.joins, joins), (Some(before), Some(now)) if before != now);
        if joined && !self.filter.has_begun() {
            // A device that comes back to its network. What it says then has to agree with what was told; it rests first.
            let quiet_until_ns = host
                .monotonic_ns
                .saturating_add(nanoseconds(self.config.quiet));
            self.quiet_until_ns = self.quiet_until_ns.max(quiet_until_ns);
            return None;
        }
        joined.then_some(Disruption::Joined)
    }

    /// A device that comes back is ahead of what was told of its network: the network will follow it.
    fn is_ahead(&self, sample: &Sample) -> bool {
        let told = self.last.interval(sample.reading.after);
        told.status.is_bounded()
            && !self.filter.has_begun()
            && sample.reading.gc_units > told.latest
    }

    /// The host's clock and the kernel's do not agree on what has passed.
    fn jumped(&self, ticks: u64, seen: &Seen, host: HostTime) -> bool {
        let Some(held) = self.held else {
            return false;
        };
        let Some(passed_ns) = host.monotonic_ns.checked_sub(seen.host.monotonic_ns) else {
            return true;
        };
        gained_ns(held.settled.rate, 0, ticks).abs_diff(passed_ns)
            > APART_NS + passed_ns / KERNEL_PART
    }

    fn disrupt(&mut self, disruption: Disruption, now_ns: u64) {
        self.ceiling = self.ceiling.max(self.last.ceiling());
        self.last = Line::unbounded(Status::Disrupted);
        self.inherited = false;
        self.forget();
        self.held = None;
        self.disruption = Some(disruption);
        self.disruptions = self.disruptions.saturating_add(1);
        self.silence = Status::Disrupted;
        self.quiet_until_ns = now_ns.saturating_add(nanoseconds(self.config.quiet));
    }

    /// What is left of the last good state.
    fn hold(&mut self, tick: u64, now_ns: u64) -> Line {
        if self.inherited && self.last.interval(tick).status.is_bounded() {
            let line = Line {
                status: Status::Holdover,
                ..self.last
            };
            return self.publish(line, tick, now_ns);
        }
        let limit_ns = nanoseconds(self.config.holdover_limit);
        let age = |held: &Held| Duration::from_nanos(now_ns.saturating_sub(held.monotonic_ns));
        let Some(held) = self.held.filter(|held| nanoseconds(age(held)) <= limit_ns) else {
            if self.held.take().is_some() {
                self.silence = Status::Unknown;
            }
            return self.publish(Line::unbounded(self.silence), tick, now_ns);
        };
        // Whoever leads now, and the host's clock may have changed as much as it may in one horizon, for each that has begun.
        let horizons = age(&held).as_nanos() / self.config.rate_window.as_nanos() + 1;
        let wander_ppb =
            u64::from(self.config.wander_ppb) * u64::try_from(horizons).unwrap_or(u64::MAX);
        let Settled {
            bounds, any_rate, ..
        } = held.settled;
        let rate = any_rate.widened(wander_ppb);
        let age_ticks = tick.saturating_sub(bounds.at);
        let line = self.line(Status::Holdover, &bounds, rate, age_ticks);
        self.publish(line, tick, now_ns)
    }

    /// Both ends: a device is at most as far as G, and at least 4TD and a tick behind it.
    fn line(&self, status: Status, bounds: &Bounds, rate: Rate, age_ticks: u64) -> Line {
        let error = self.filter.source_error();
        let low = bounds.low.saturating_sub(self.filter.network() + error);
        let high = bounds.high.saturating_add(error);
        let units = |fixed: u128| u64::try_from(fixed >> UNIT_BITS).unwrap_or(u64::MAX);
        let ticks = |time: Duration| {
            let units = units_in(time) >> UNIT_BITS << RATE_BITS;
            let ticks = units / u128::from(rate.max.max(1));
            u64::try_from(ticks)
                .unwrap_or(u64::MAX)
                .saturating_add(age_ticks)
        };
        Line {
            status,
            hops: self.config.hops,
            at: bounds.at,
            earliest: units(low),
            latest: units(high).saturating_add(1),
            rate,
            stale_ticks: ticks(self.config.stale_after),
            void_ticks: ticks(self.config.void_after),
            ..Line::unbounded(status)
        }
    }

    /// Adds what the page says besides, if the line agrees with what was told before.
    fn publish(&mut self, line: Line, tick: u64, now_ns: u64) -> Line {
        let mut line = self.agreed(line, tick, now_ns);
        if line.status.is_bounded() {
            self.silence = Status::Unknown;
            self.inherited &= line.status == Status::Holdover;
        }
        line.epoch = self.epoch;
        line.disruptions = self.disruptions;
        line.samples = self.samples;
        line.earliest_floor = line.earliest_floor.max(self.ceiling);
        line.estimate_floor = line.estimate_floor.max(self.ceiling);
        line.suspended_ns = self.seen.map_or(0, |seen| seen.host.suspended_ns);
        self.last = line;
        line
    }

    /// A line that follows another has to overlap it. Where nothing was told for a while, it has to be beyond all that anybody was told
    /// before; a counter that can never come to that begins a new epoch.
    fn agreed(&mut self, line: Line, tick: u64, now_ns: u64) -> Line {
        let (told, new) = (self.last.interval(tick), line.interval(tick));
        if self.last.status.is_bounded() && !told.status.is_bounded() {
            self.ceiling = self.ceiling.max(self.last.ceiling());
        }
        if !new.status.is_bounded() {
            return line;
        }
        if told.status.is_bounded() {
            let apart = match (new.latest < told.earliest, told.latest < new.earliest) {
                (true, _) => Disruption::CounterBehind,
                (_, true) => Disruption::CounterAhead,
                _ => return line,
            };
            self.disrupt(apart, now_ns);
            return Line::unbounded(self.silence);
        }
        if new.earliest >= self.ceiling {
            return line;
        }
        let void = u64::try_from(units_in(self.config.void_after) >> UNIT_BITS).unwrap_or(u64::MAX);
        if new.latest.saturating_add(void.saturating_mul(2)) < self.ceiling {
            self.epoch += 1;
            self.ceiling = 0;
            return line;
        }
        Line::unbounded(self.silence)
    }
}

/// Nanoseconds of network time between two ticks.
fn gained_ns(rate: Rate, from: u64, to: u64) -> u64 {
    let (least, _) = rate.advance(to.saturating_sub(from));
    super::nanoseconds_floor(u64::try_from(least >> UNIT_BITS).unwrap_or(u64::MAX))
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}
