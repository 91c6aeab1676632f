//! One who hears servers: what is believed, what is counted, and the line that follows. Pure.

use crate::combine::{combine, Voice};
use crate::error::UtcError;
use crate::keys::Keys;
use crate::line::UtcLine;
use crate::packet;
use crate::refusal::{Refusal, REASONS};
use crate::relation::{units_in, Announcement, Order, Pair, RateConfig, Steps, Track};
use crate::time::Leaps;
use dtp_driver::clock::line::Line;
use dtp_driver::clock::{Interval, Status};
use std::collections::BTreeMap;
use std::time::Duration;

/// Servers that are kept at most.
pub const SERVERS_MAX: usize = 16;

/// What the host's own clock says, at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    /// Counters of the network.
    pub interval: Interval,
    /// Of the clock's line.
    pub epoch: u64,
    /// Of the clock's line: a jump of the counter, among others, makes it grow.
    pub disruptions: u64,
    /// D, of the clock's line.
    pub hops: u32,
}

impl Own {
    /// From what [`DtpClock::now_and_line`](dtp_driver::clock::DtpClock::now_and_line) returns.
    #[must_use]
    pub const fn new(interval: Interval, line: &Line) -> Self {
        Own {
            interval,
            epoch: line.epoch,
            disruptions: line.disruptions,
            hops: line.hops,
        }
    }
}

/// Settings of one who hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientConfig {
    /// What is assumed of the rate.
    pub rate: RateConfig,
    /// What is older when it arrives is not believed.
    pub delay_max: Duration,
}

impl Default for ClientConfig {
    fn default() -> Self {
        ClientConfig {
            rate: RateConfig::default(),
            delay_max: Duration::from_millis(200),
        }
    }
}

impl ClientConfig {
    /// Says whether a client can work with this.
    ///
    /// # Errors
    /// The setting that it cannot work with.
    pub fn check(&self) -> Result<(), UtcError> {
        let times = [
            ("window", self.rate.window, 0, 3600),
            ("stale_after", self.rate.stale_after, 1, 3600),
            ("void_after", self.rate.void_after, 1, 3600),
            ("delay_max", self.delay_max, 0, 10),
        ];
        for (setting, time, least_s, greatest_s) in times {
            if time < Duration::from_secs(least_s) || time > Duration::from_secs(greatest_s) {
                let rule =
                    "a second to an hour, `delay_max` at most 10 s, `window` zero or up to an hour";
                return Err(setting_error(setting, format!("{time:?}"), rule));
            }
        }
        if self.rate.void_after < self.rate.stale_after {
            let found = format!("{:?}", self.rate.void_after);
            return Err(setting_error("void_after", found, "`stale_after` or more"));
        }
        if self.rate.wander_ppb > 200_000 {
            let found = self.rate.wander_ppb.to_string();
            return Err(setting_error(
                "wander_ppb",
                found,
                "at most 200000, by which legal rates differ",
            ));
        }
        Ok(())
    }
}

fn setting_error(setting: &'static str, found: String, rule: &'static str) -> UtcError {
    UtcError::Setting {
        setting,
        found,
        rule,
    }
}

/// What one server has said, and how it behaved.
#[derive(Clone, Debug)]
struct Server {
    track: Track,
    pair: Pair,
    order: Option<Order>,
    leaps: Leaps,
    said: u64,
    contradictions: u64,
}

/// A server, for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerState {
    /// Who.
    pub server: u64,
    /// What was believed of it.
    pub said: u64,
    /// How often it contradicted itself.
    pub contradictions: u64,
    /// The count of the last pair, in units.
    pub gc_units: u64,
    /// Width of TAI in the last pair, in nanoseconds.
    pub width_ns: u64,
    /// It contradicts most of the others.
    pub is_false: bool,
}

/// One who hears.
#[derive(Clone, Debug)]
pub struct Client {
    config: ClientConfig,
    servers: BTreeMap<u64, Server>,
    /// Epoch and disruptions of the own clock.
    era: Option<(u64, u64)>,
    /// Nothing with a count below it belongs to this era.
    floor_units: u64,
    heard: u64,
    refused: [u64; REASONS.len()],
    false_servers: Vec<u64>,
}

impl Client {
    /// One that has heard nothing.
    ///
    /// # Errors
    /// The setting that it cannot work with.
    pub fn new(config: ClientConfig) -> Result<Self, UtcError> {
        config.check()?;
        Ok(Client {
            config,
            servers: BTreeMap::new(),
            era: None,
            floor_units: 0,
            heard: 0,
            refused: [0; REASONS.len()],
            false_servers: Vec::new(),
        })
    }

    /// Takes a packet.
    ///
    /// # Errors
    /// Why it is not believed; it is counted too.
    pub fn receive(&mut self, octets: &[u8], keys: &Keys, own: &Own) -> Result<u64, Refusal> {
        let opened = packet::open(octets, keys);
        self.hear(opened, own)
    }

    /// Takes what was made of a packet or of LOGs, and returns the server.
    ///
    /// # Errors
    /// Why it is not believed; it is counted too.
    pub fn hear(
        &mut self,
        opened: Result<Announcement, Refusal>,
        own: &Own,
    ) -> Result<u64, Refusal> {
        let believed = opened.and_then(|announcement| self.believe(&announcement, own));
        match believed {
            Ok(_) => self.heard += 1,
            Err(refusal) => self.refused[refusal.index()] += 1,
        }
        believed
    }

    fn believe(&mut self, said: &Announcement, own: &Own) -> Result<u64, Refusal> {
        if !self.follow(own) {
            return Err(Refusal::OwnClock);
        }
        self.check_count(said.pair.gc_units, &own.interval)?;
        let full = self.servers.len() >= SERVERS_MAX;
        let Some(server) = self.servers.get_mut(&said.server) else {
            if full {
                return Err(Refusal::TooManyServers(SERVERS_MAX));
            }
            self.servers.insert(said.server, Server::new(said));
            return Ok(said.server);
        };
        if said.pair.gc_units.0 <= server.pair.gc_units.0
            || said.pair.gc_units.1 <= server.pair.gc_units.1
        {
            return Err(Refusal::Replayed);
        }
        if let (Some(before), Some(now)) = (server.order, said.order) {
            if now <= before {
                return Err(Refusal::Order);
            }
        }
        server.step(said, &self.config.rate, own.hops);
        Ok(said.server)
    }

    /// Looks at the own clock; forgets what was said before it was disrupted. False if it has no bounds.
    fn follow(&mut self, own: &Own) -> bool {
        if !own.interval.status.is_bounded() {
            return false;
        }
        let era = (own.epoch, own.disruptions);
        if self.era.replace(era).is_some_and(|before| before != era) {
            self.servers.clear();
            self.false_servers.clear();
            self.floor_units = own.interval.latest;
        }
        true
    }

    /// A pair that was taken before it arrived, in this network, lies behind our own count, and not far.
    fn check_count(&self, (earliest, latest): (u64, u64), own: &Interval) -> Result<(), Refusal> {
        if earliest > own.latest {
            return Err(Refusal::FromFuture);
        }
        // The slowest network takes more than `units_in`, so some that are a little older pass.
        let delay = units_in(self.config.delay_max);
        if latest.saturating_add(delay) < own.earliest {
            return Err(Refusal::TooOld);
        }
        match earliest < self.floor_units {
            true => Err(Refusal::BeforeDisruption),
            false => Ok(()),
        }
    }

    /// The line from this instant on.
    pub fn line(&mut self, own: &Own) -> UtcLine {
        let bounded = self.follow(own);
        let void = units_in(self.config.rate.void_after);
        let earliest = own.interval.earliest;
        if bounded {
            let fresh = |server: &Server| earliest.saturating_sub(server.pair.gc_units.1) <= void;
            self.servers.retain(|_, server| fresh(server));
        }
        let newest = self
            .servers
            .values()
            .map(|server| server.track.reference_units())
            .max();
        let Some(newest) = newest.filter(|_| bounded) else {
            self.false_servers.clear();
            return UtcLine::unbounded(Status::Unknown);
        };
        let at = newest.max(own.interval.latest);
        let steps = Steps::of(self.config.rate.leader, own.hops);
        let voices: Vec<Voice> = self
            .servers
            .iter()
            .map(|(&number, server)| server.voice(number, at, steps))
            .collect();
        let Some(agreement) = combine(&voices) else {
            self.false_servers = self.servers.keys().copied().collect();
            return UtcLine::unbounded(Status::Disrupted);
        };
        let last_heard = |server: &&Server| server.pair.gc_units.1;
        let agreeing = self
            .servers
            .iter()
            .filter(|(number, _)| !agreement.false_servers.contains(number));
        let heard = agreeing
            .map(|(_, server)| server)
            .map(|server| last_heard(&server))
            .max()
            .unwrap_or(0);
        let left = |time: Duration| units_in(time).saturating_sub(at.saturating_sub(heard));
        let line = UtcLine::new(at, &agreement);
        self.false_servers = agreement.false_servers;
        let stale_units = left(self.config.rate.stale_after);
        let status = match stale_units {
            0 => Status::Holdover,
            _ => line.status,
        };
        UtcLine {
            status,
            stale_units,
            void_units: left(self.config.rate.void_after),
            epoch: own.epoch,
            disruptions: own.disruptions,
            heard: self.heard,
            false_servers: u32::try_from(self.false_servers.len()).unwrap_or(u32::MAX),
            ..line
        }
    }

    /// What was believed, and what was refused by reason.
    #[must_use]
    pub const fn counters(&self) -> (u64, &[u64; REASONS.len()]) {
        (self.heard, &self.refused)
    }

    /// The servers, as of the last line.
    #[must_use]
    pub fn servers(&self) -> Vec<ServerState> {
        let state = |(&number, server): (&u64, &Server)| ServerState {
            server: number,
            said: server.said,
            contradictions: server.contradictions,
            gc_units: server.pair.gc_units.1,
            width_ns: server.pair.tai_ns.1 - server.pair.tai_ns.0,
            is_false: self.false_servers.contains(&number),
        };
        self.servers.iter().map(state).collect()
    }
}

impl Server {
    fn new(said: &Announcement) -> Self {
        Server {
            track: Track::new(&said.pair),
            pair: said.pair,
            order: said.order,
            leaps: said.leaps,
            said: 1,
            contradictions: 0,
        }
    }

    fn step(&mut self, said: &Announcement, config: &RateConfig, hops: u32) {
        let steps = Steps::of(config.leader, hops);
        if self.track.step(&said.pair, config, steps).is_err() {
            // It has changed its mind; what it says now may be right, and others will tell.
            self.contradictions += 1;
            self.track = Track::new(&said.pair);
        }
        self.pair = said.pair;
        self.order = said.order.or(self.order);
        self.leaps = said.leaps;
        self.said += 1;
    }

    fn voice(&self, server: u64, at: u64, steps: Steps) -> Voice {
        let (bounds, rate) = self.track.at(at, steps);
        Voice {
            server,
            tai: (bounds.low, bounds.high),
            rate,
            leaps: self.leaps,
        }
    }
}
