//! What leaves the ports: onto the cables, and at the edges of transmit clocks of their own, which have
//! the frequency of their device at another phase.

use super::{Event, Side, World, NOMINAL, WINDOW};
use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::latency::Transmit;
use dtp_spec::port::Port;

/// The transmit clock of one port.
pub struct OwnClock {
    /// Instant of the next edge.
    edge: i64,
    /// It sees what the device clock does within the window before it as it was.
    sees_old: bool,
}

impl OwnClock {
    pub(super) const fn new(which: usize, number: usize) -> OwnClock {
        OwnClock {
            edge: NOMINAL / 64 * (17 + 29 * which as i64 + 40 * number as i64),
            sees_old: false,
        }
    }

    /// When the edge comes in the order of events.
    const fn at(&self) -> i64 {
        match self.sees_old {
            true => self.edge - WINDOW,
            false => self.edge,
        }
    }
}

impl Side {
    /// The next transmit edge of each port that has a clock of its own.
    pub(super) fn transmit_edges(&self, which: usize) -> impl Iterator<Item = (i64, Event)> + '_ {
        let lanes = self.lanes.iter().zip(&self.ports).enumerate();
        let own = lanes.filter(|(_, (_, port))| port.params().transmit == Transmit::OwnClock);
        own.map(move |(number, (lane, _))| {
            let event = Event::Transmit(which, number);
            (lane.own_clock.at(), event)
        })
    }
}

impl World {
    /// What the MAC sends at this edge, and whether it is one of a reset.
    pub(super) fn next_transmit(&mut self, which: usize, number: usize) {
        let (one_in, until) = self.setup.resets;
        let begins = which == 0 && one_in > 0 && self.ticks < until && self.random.one_in(one_in);
        let goes_on = self.random.one_in(2);
        let lane = &mut self.sides[which].lanes[number];
        lane.tx_reset = begins || lane.tx_reset && goes_on;
        lane.xgmii = lane.mac.step(&self.frames);
    }

    /// One edge; after a reset the clock comes back at another phase, as when a transceiver locks anew, and now and
    /// then, while there are resets, it jumps by itself.
    pub(super) fn step_transmit(&mut self, which: usize, number: usize) {
        let (one_in, until) = self.setup.resets;
        let jumps =
            one_in > 0 && which == 0 && self.ticks < until && self.random.one_in(3 * one_in);
        let sees_old = self.random.one_in(2);
        let by = self.random.below(8 * 64) as i64 * NOMINAL / 64;
        let side = &mut self.sides[which];
        let period = side.period;
        let (lane, port) = (&mut side.lanes[number], &mut side.ports[number]);
        let at = lane.own_clock.edge;
        let block = match lane.tx_reset {
            true => {
                port.reset_transmit();
                Port::RESET
            }
            false => port.step_transmit(lane.xgmii, lane.pattern),
        };
        let moves = if lane.tx_reset || jumps { by } else { 0 };
        lane.own_clock = OwnClock {
            edge: at + period + moves,
            sees_old,
        };
        if which == 0 {
            self.seen.tx_resets += u64::from(lane.tx_reset);
        }
        self.send(which, number, block, at);
    }

    /// A block goes on its way at this instant.
    pub(super) fn send(&mut self, which: usize, number: usize, mut block: Block, at: i64) {
        if self.setup.error_in_blocks > 0 && self.random.one_in(self.setup.error_in_blocks) {
            match self.random.below(66) {
                bit @ 0..64 => block.payload ^= 1 << bit,
                bit => {
                    let header = block.sync_header.bits() ^ 1 << (bit - 64);
                    block.sync_header = SyncHeader::from_bits(header);
                }
            }
        }
        let coin = if self.random.one_in(2) { WINDOW } else { 0 };
        let arrives = at + NOMINAL / 64 * self.setup.cable[number] + coin;
        self.sides[1 - which].lanes[number]
            .in_flight
            .push_back((arrives, block));
    }
}
