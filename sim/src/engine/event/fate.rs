//! What the events of a network do to the edges of one device.

use crate::engine::event::whole::Whole;
use crate::engine::events::DeviceEvents;
use crate::engine::network::Network;
use crate::model::oscillator::Oscillator;
use dtp_spec::dtp::prescaler::{Prescaler, Strobes};

/// What becomes of an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The device has it.
    Runs,
    /// The device has it, the first one since it stopped.
    Resumes,
    /// The device has stopped: there is no such edge.
    Stands,
    /// The device powers up with this counter, and then has it.
    PowersUp(u64),
}

/// A device with ports that are stepped whole: it has every edge for itself.
#[derive(Clone, Debug)]
pub struct Fate {
    /// Its clock.
    pub oscillator: Oscillator,
    events: DeviceEvents,
    /// The next edge at which something happens.
    next_event: u64,
    stopped: bool,
    /// Edges that the device has not had since it powered up, and all before that.
    origin: u64,
    /// Its ports are told so much more than its gc.
    lie_units: i64,
}

impl Fate {
    /// Of every device at power-up; none for those to which nothing happens, nor to their lines.
    #[must_use]
    pub fn all(network: &Network, whole: &Whole) -> Vec<Option<Box<Fate>>> {
        let (_, first_port) = network.ports();
        let events = network.device_events();
        let fate = |(number, events): (usize, DeviceEvents)| {
            let mut ports = first_port[number]..first_port[number + 1];
            let any = ports.any(|port| whole.has(port)) || events != DeviceEvents::default();
            any.then(|| {
                Box::new(Fate {
                    oscillator: network.devices[number].oscillator.clone(),
                    next_event: events.next_from(0),
                    events,
                    stopped: false,
                    origin: 0,
                    lie_units: 0,
                })
            })
        };
        events.into_iter().enumerate().map(fate).collect()
    }

    /// The device does not have every edge.
    #[must_use]
    pub fn stops(&self) -> bool {
        !self.events.outages.is_empty()
    }

    /// The device comes to this edge; every edge in order.
    #[inline]
    pub fn turn(&mut self, edge: u64) -> Turn {
        let mut turn = Turn::Runs;
        if edge == self.next_event {
            turn = self.event(edge);
        }
        if self.stopped {
            self.origin += 1;
            turn = Turn::Stands;
        }
        turn
    }

    #[cold]
    fn event(&mut self, edge: u64) -> Turn {
        let mut turn = Turn::Runs;
        // An outage of no ticks still is a power-up.
        for outage in self.events.outages.iter().filter(|o| o.end == edge) {
            self.stopped = false;
            turn = match outage.restart_units {
                Some(gc_units) => {
                    self.origin = edge;
                    self.lie_units = 0;
                    Turn::PowersUp(gc_units)
                }
                None => Turn::Resumes,
            };
        }
        let stops = |first: u64, end: u64| first == edge && end > edge;
        self.stopped |= self.events.outages.iter().any(|o| stops(o.first, o.end));
        if let Some(&(_, units)) = self.events.lies.iter().rfind(|lie| lie.0 <= edge) {
            self.lie_units = units;
        }
        self.next_event = self.events.next_from(edge + 1);
        turn
    }

    /// Strobes at an edge that the device has.
    #[must_use]
    pub const fn strobes(&self, edge: u64) -> Strobes {
        Prescaler::strobes_at(edge - self.origin)
    }

    /// What the ports are told when gc reads this.
    #[must_use]
    pub const fn told(&self, gc: u64) -> u64 {
        gc.wrapping_add_signed(self.lie_units)
    }
}
