//! What an engine that goes from event to event tells, as checkers want it that are told of every edge:
//! only edges at which something can be worst.
//!
//! Between two moves of counters, each of two counters gains 20 units an edge, so their difference after
//! the edges of one of them only grows or only falls, as long as no clock changes its frequency: it is
//! largest at the first such edge or at the last. So it is enough to tell, for every move and every change
//! of a frequency, of the last edge of each device before it, the first at or after it, and what lies in
//! between; and of those around each event and each instant at which the promise may begin.

use crate::checker::Pairs;
use crate::engine::network::{Action, Network, NetworkEvent};
use crate::engine::totals::is_jump;
use crate::model::oscillator::Oscillator;
use crate::observer::Observer;
use std::collections::BTreeSet;
use std::ops::Range;

/// What was told, until it is passed on in order of time.
#[derive(Clone, Debug)]
enum Told {
    Beacon {
        port: usize,
    },
    Moved {
        device: usize,
        edge: u64,
        gc: u64,
    },
    Port {
        port: usize,
        d_units: Option<u32>,
        synchronised: bool,
    },
    Answers {
        now: Vec<i64>,
    },
    Read {
        error_fs: i64,
    },
}

/// A counter: what it read after an edge, from which on it only counts.
#[derive(Clone, Copy, Debug)]
struct Counter {
    edge: u64,
    gc: u64,
}

/// Between an engine and its watchers.
#[derive(Clone, Debug)]
pub struct Thinned {
    clocks: Vec<Oscillator>,
    counters: Vec<Counter>,
    /// The last edge of each device that was told of.
    seen: Vec<Option<u64>>,
    told: Vec<(u64, Told)>,
    /// Instants around which every device is told of, in femtoseconds.
    instants: BTreeSet<u64>,
    /// How long after the last port has synchronised the promise begins.
    quiet_fs: u64,
    /// Edges that each device does not have.
    stops: Vec<Vec<Range<u64>>>,
    passed_fs: u64,
    /// BEACONs, in order of time for each port alone.
    beacons: Vec<(u64, u32)>,
    pairs: Pairs,
    /// The promise waits for all ports, and nothing comes or goes.
    is_calm: bool,
    /// Which ports are, and when one became so last.
    synchronised: Vec<bool>,
    latest_fs: u64,
}

impl Thinned {
    /// For this network at power-up, and checkers that keep account of offsets like this. `is_calm`: the promise
    /// waits for all ports, and nothing comes or goes.
    #[must_use]
    pub fn new(network: &Network, quiet_fs: u64, pairs: Pairs, is_calm: bool) -> Self {
        let devices = network.devices.iter();
        let clocks: Vec<Oscillator> = devices
            .clone()
            .map(|device| device.oscillator.clone())
            .collect();
        let stops = network.device_events().into_iter().map(|events| {
            let outages = events.outages.iter();
            outages.map(|outage| outage.first..outage.end).collect()
        });
        let first = |device: &crate::engine::network::NetworkDevice| Counter {
            edge: 0,
            gc: device.params.gc_units.wrapping_add(UNITS_PER_EDGE),
        };
        let counters: Vec<Counter> = devices.map(first).collect();
        let events = network.events.iter();
        let mut instants: BTreeSet<u64> =
            events.flat_map(|event| around(event, quiet_fs)).collect();
        let mut told = Vec::new();
        match pairs {
            Pairs::Each => {
                let changes = clocks.iter().flat_map(|clock| clock.segments().skip(1));
                instants.extend(changes.map(|segment| segment.phase_fs));
            }
            Pairs::ByHops => {
                let first = clocks.iter().zip(&counters).enumerate();
                told.extend(first.map(|(device, (clock, &Counter { edge, gc }))| {
                    (clock.edge_fs(edge), Told::Moved { device, edge, gc })
                }));
            }
        }
        Thinned {
            counters,
            seen: vec![None; clocks.len()],
            clocks,
            told,
            instants,
            quiet_fs,
            stops: stops.collect(),
            passed_fs: 0,
            beacons: Vec::new(),
            pairs,
            is_calm,
            synchronised: vec![false; 2 * network.links.len()],
            latest_fs: 0,
        }
    }

    /// Passes on all that happened before `end_fs`, in order of time.
    pub fn pass(&mut self, end_fs: u64, observer: &mut impl Observer) {
        self.pass_beacons(end_fs, observer);
        self.told.sort_by_key(|told| told.0);
        let later = self.told.partition_point(|told| told.0 < end_fs);
        let rest = self.told.split_off(later);
        let told = std::mem::replace(&mut self.told, rest);
        if self.pairs == Pairs::ByHops {
            self.pass_moves(told, end_fs, observer);
            self.passed_fs = end_fs;
            return;
        }
        let mut edges = self.edges(&told, end_fs);
        edges.sort_unstable();
        edges.dedup();
        let mut told = told.into_iter().peekable();
        let mut edges = edges.into_iter().peekable();
        while let Some(time_fs) = earliest(
            told.peek().map(|told| told.0),
            edges.peek().map(|edge| edge.0),
        ) {
            while let Some((_, what)) = told.next_if(|told| told.0 == time_fs) {
                self.tell(time_fs, what, observer);
            }
            let mut any = false;
            while let Some((_, device, edge)) = edges.next_if(|edge| edge.0 == time_fs) {
                if self.seen[device].is_some_and(|seen| seen >= edge) {
                    continue;
                }
                self.seen[device] = Some(edge);
                any = true;
                // The instant of an edge that a stopped device does not have counts as one, as it does
                // where every edge is stepped.
                if self.stops[device].iter().any(|stop| stop.contains(&edge)) {
                    continue;
                }
                let counter = self.counters[device];
                let counted = edge.wrapping_sub(counter.edge).wrapping_mul(UNITS_PER_EDGE);
                observer.device_stepped(device, time_fs, counter.gc.wrapping_add(counted));
            }
            if any {
                observer.instant_over(time_fs);
            }
        }
        self.passed_fs = end_fs;
    }

    /// BEACONs before `end_fs`, of which there are very many: as they come, in order of time for each port
    /// alone. Only when a port has synchronised, from where on intervals count, in order of time with that.
    fn pass_beacons(&mut self, end_fs: u64, observer: &mut impl Observer) {
        let port = |told: &(u64, Told)| matches!(told.1, Told::Port { .. });
        let any_port = self.told.iter().any(port);
        let mut later = Vec::new();
        for (time_fs, port) in self.beacons.drain(..) {
            if time_fs >= end_fs {
                later.push((time_fs, port));
            } else if any_port {
                self.told.push((
                    time_fs,
                    Told::Beacon {
                        port: port as usize,
                    },
                ));
            } else {
                observer.beacon_sent(port as usize, time_fs);
            }
        }
        self.beacons = later;
    }

    /// For checkers that know by themselves what counters read between moves: the moves alone, and the first
    /// edge at or after an instant at which the promise may begin.
    fn pass_moves(&mut self, told: Vec<(u64, Told)>, end_fs: u64, observer: &mut impl Observer) {
        let later = self.instants.split_off(&end_fs);
        let instants = std::mem::replace(&mut self.instants, later);
        let first_edge_fs = |instant_fs: &u64| {
            let edges = self
                .clocks
                .iter()
                .map(|clock| clock.edge_fs(clock.tick_at(*instant_fs)));
            edges.min().unwrap_or(*instant_fs)
        };
        let edges: Vec<u64> = instants.iter().map(first_edge_fs).collect();
        let unreached = instants
            .iter()
            .zip(&edges)
            .filter(|(_, &edge_fs)| edge_fs >= end_fs);
        self.instants
            .extend(unreached.map(|(&instant_fs, _)| instant_fs));
        let mut edges = edges
            .into_iter()
            .filter(|&edge_fs| edge_fs < end_fs)
            .peekable();
        let mut told = told.into_iter().peekable();
        while let Some(time_fs) = earliest(told.peek().map(|told| told.0), edges.peek().copied()) {
            let mut any = edges.next_if_eq(&time_fs).is_some();
            while let Some((_, what)) = told.next_if(|told| told.0 == time_fs) {
                if let Told::Moved { device, gc, .. } = what {
                    observer.device_stepped(device, time_fs, gc);
                    any = true;
                }
                self.tell(time_fs, what, observer);
            }
            if any {
                observer.instant_over(time_fs);
            }
        }
    }

    /// The edges that matter before `end_fs`: time, device, number.
    fn edges(&mut self, told: &[(u64, Told)], end_fs: u64) -> Vec<(u64, usize, u64)> {
        let mut instants: Vec<u64> = Vec::new();
        let moved = told
            .iter()
            .filter(|told| matches!(told.1, Told::Moved { .. }));
        instants.extend(moved.map(|told| told.0));
        let later = self.instants.split_off(&end_fs);
        instants.extend(std::mem::replace(&mut self.instants, later));
        // What was worst just before the last end may be told only now.
        instants.extend((self.passed_fs > 0).then_some(self.passed_fs));
        instants.push(end_fs);
        instants.sort_unstable();
        instants.dedup();
        let mut edges = Vec::with_capacity(3 * instants.len() * self.clocks.len());
        for &instant_fs in &instants {
            // From the first of the last edges before it to the last of the first at or after it: in between
            // every edge, so that each counter is compared with what the others then are.
            let last = |clock: &Oscillator| match clock.tick_at(instant_fs) {
                0 => 0,
                next => clock.edge_fs(next - 1),
            };
            let first = |clock: &Oscillator| clock.edge_fs(clock.tick_at(instant_fs));
            let from_fs = self.clocks.iter().map(last).min().unwrap_or(0);
            let to_fs = self.clocks.iter().map(first).max().unwrap_or(0);
            for (device, clock) in self.clocks.iter().enumerate() {
                let stands = clock.tick_at(from_fs + 1).checked_sub(1);
                edges.extend(stands.map(|edge| (from_fs, device, edge)));
                for edge in clock.tick_at(from_fs + 1)..clock.tick_at(to_fs + 1) {
                    edges.push((clock.edge_fs(edge), device, edge));
                }
            }
        }
        edges.retain(|edge| edge.0 >= self.passed_fs && edge.0 < end_fs);
        edges
    }

    /// The promise begins no earlier than a quiet time after this instant.
    fn promise_after(&mut self, time_fs: u64) {
        self.latest_fs = self.latest_fs.max(time_fs);
        if self.pairs == Pairs::ByHops && self.is_calm {
            // Only behind the last can it begin.
            self.instants.clear();
            self.instants.insert(self.latest_fs + self.quiet_fs);
        } else {
            self.instants.insert(time_fs + self.quiet_fs);
        }
    }

    fn tell(&mut self, time_fs: u64, what: Told, observer: &mut impl Observer) {
        match what {
            Told::Moved { device, edge, gc } => {
                let before = std::mem::replace(&mut self.counters[device], Counter { edge, gc });
                let edges = edge.wrapping_sub(before.edge);
                let counted = before.gc.wrapping_add(edges.wrapping_mul(UNITS_PER_EDGE));
                if is_jump(counted, gc) {
                    observer.counter_jumped(device, time_fs);
                    self.instants.insert(time_fs + self.quiet_fs);
                }
            }
            Told::Beacon { port } => observer.beacon_sent(port, time_fs),
            Told::Port {
                port,
                d_units,
                synchronised,
            } => observer.port_stepped(port, time_fs, d_units, synchronised),
            Told::Answers { now } => observer.hosts_answered(time_fs, &now),
            Told::Read { error_fs } => observer.host_read(error_fs),
        }
    }
}

/// Instants at which an event changes what is promised: its own, its end, and when the promise may hold again.
fn around(event: &NetworkEvent, quiet_fs: u64) -> impl Iterator<Item = u64> {
    let end_fs = match event.action {
        Action::Burst { until_fs, .. } => until_fs,
        _ => event.time_fs,
    };
    let all = [event.time_fs, end_fs].into_iter();
    all.flat_map(move |at_fs| [at_fs, at_fs.saturating_add(quiet_fs)])
}

/// Units that a counter gains at an edge.
const UNITS_PER_EDGE: u64 = dtp_spec::units::UNITS_PER_TICK;

fn earliest(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

impl Observer for Thinned {
    fn beacon_sent(&mut self, port: usize, time_fs: u64) {
        self.beacons
            .push((time_fs, u32::try_from(port).unwrap_or(u32::MAX)));
    }

    fn port_stepped(
        &mut self,
        port: usize,
        time_fs: u64,
        d_units: Option<u32>,
        synchronised: bool,
    ) {
        if synchronised && !std::mem::replace(&mut self.synchronised[port], true) {
            self.promise_after(time_fs);
        }
        self.synchronised[port] = synchronised;
        self.told.push((
            time_fs,
            Told::Port {
                port,
                d_units,
                synchronised,
            },
        ));
    }

    fn counter_moved(&mut self, device: usize, edge: u64, time_fs: u64, gc: u64) {
        self.told.push((time_fs, Told::Moved { device, edge, gc }));
    }

    fn hosts_answered(&mut self, time_fs: u64, now: &[i64]) {
        self.told
            .push((time_fs, Told::Answers { now: now.to_vec() }));
    }

    fn host_read(&mut self, error_fs: i64) {
        self.told.push((self.passed_fs, Told::Read { error_fs }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::heap::Heap;
    use crate::scenario::ScenarioText;

    /// Every move of every device.
    #[derive(Default)]
    struct Moves(Vec<(usize, u64, u64)>);

    impl Observer for Moves {
        fn counter_moved(&mut self, device: usize, edge: u64, _: u64, gc: u64) {
            self.0.push((device, edge, gc));
        }
    }

    /// Knows what every counter reads at any instant, and hears what it is told to read.
    struct Judge {
        clocks: Vec<Oscillator>,
        first: Vec<Counter>,
        moves: Vec<(usize, u64, u64)>,
        told: Vec<u64>,
        instants: u64,
    }

    impl Observer for Judge {
        fn device_stepped(&mut self, device: usize, _: u64, gc: u64) {
            self.told[device] = gc;
        }

        fn instant_over(&mut self, time_fs: u64) {
            for (device, clock) in self.clocks.iter().enumerate() {
                let edge = clock.tick_at(time_fs + 1) - 1;
                let moves = self.moves.iter().rev();
                let mut past = moves.filter(|moved| moved.0 == device && moved.1 <= edge);
                let from = past.next().map_or(self.first[device], |moved| Counter {
                    edge: moved.1,
                    gc: moved.2,
                });
                let gc = from.gc + (edge - from.edge) * UNITS_PER_EDGE;
                assert_eq!(
                    self.told[device], gc,
                    "device {device} at {time_fs} fs, edge {edge}"
                );
            }
            self.instants += 1;
        }
    }

    /// Whatever is passed over, each counter is what it is whenever counters are compared.
    #[test]
    fn what_is_told_is_true() {
        let text = ScenarioText::read("paper-mtu1500").expect("a built-in scenario");
        let scenario = text
            .parse()
            .expect("a scenario")
            .resolve()
            .expect("no mistakes");
        let network = crate::run::network(&scenario);
        const END_FS: u64 = 1_500_000_000_000;
        const SLICE_FS: u64 = 50_000_000_000;
        let mut moves = Moves::default();
        Heap::new(&network).run_until(END_FS, &mut moves);
        let mut thinned = Thinned::new(&network, 0, Pairs::Each, true);
        let mut judge = Judge {
            clocks: thinned.clocks.clone(),
            first: thinned.counters.clone(),
            moves: moves.0,
            told: vec![0; network.devices.len()],
            instants: 0,
        };
        let mut heap = Heap::new(&network);
        for slice in 1..=END_FS / SLICE_FS {
            heap.run_until(slice * SLICE_FS, &mut thinned);
            thinned.pass(slice * SLICE_FS, &mut judge);
        }
        assert!(judge.instants > 1_000);
    }
}
