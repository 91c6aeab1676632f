//! One direction of a link with the receive path at its end: from the sender's blocks to the
//! mailbox and the samples of its toggle.

use crate::engine::sampler::{Flip, Sampler};
use crate::model::line_clock::LineClock;
use crate::model::link::{ForgedMessages, LineErrors};
use crate::model::oscillator::Oscillator;
use crate::observer::Observer;
use crate::rng::Stream;
use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::dtp::crossing::samples_of;
use dtp_spec::message::{Check, Kind, Message};
use dtp_spec::pcs::receive::Expected;
use dtp_spec::port::PortInput;
use dtp_spec::port_rx::PortRx;
use std::ops::Range;

/// What arrives where nothing was sent.
const NO_BLOCK: Block = Block {
    sync_header: SyncHeader::from_bits(0),
    payload: 0,
};

/// What a lane is built from.
#[derive(Clone, Debug)]
pub struct LaneParts {
    /// Number of the receiving port.
    pub port: usize,
    /// First entry of the sender's blocks in the common ring memory.
    pub ring_base: usize,
    /// Length of that ring less one; the length is a power of two.
    pub ring_mask: u64,
    /// The clock of the sender's blocks.
    pub sender: LineClock,
    /// Propagation delay, more than zero.
    pub delay_fs: u64,
    /// Independent bit errors.
    pub errors: LineErrors,
    /// Errors that no CRC sees.
    pub forged: ForgedMessages,
    /// Blocks that never arrive, in order.
    pub lost: Vec<Range<u64>>,
    /// Bursts: the first block, the block after the last, and errors counted from the first.
    pub bursts: Vec<(u64, u64, LineErrors)>,
    /// The crossing at the end.
    pub sampler: Sampler,
    /// Draws of its window.
    pub window: Stream,
}

/// A tick of the receiving device.
#[derive(Clone, Copy, Debug)]
pub struct Tick {
    /// Number of the edge that begins it.
    pub number: u64,
    /// When it begins.
    pub start_fs: u64,
    /// The edge that ends it.
    pub edge_fs: u64,
}

/// One direction of a link and its receive path.
#[derive(Clone, Debug)]
pub struct Lane {
    parts: LaneParts,
    rx: PortRx,
    /// Next recovered edge: number of the block it captures, and its time.
    next_tick: u64,
    next_fs: u64,
    /// Next block with wrong bits.
    next_fault: u64,
    toggle: bool,
    flips: u64,
    /// The toggle's last flip is visible to samples after this instant.
    visible_fs: u64,
    /// Some sample of the last tick still saw the old value.
    unsettled: bool,
    /// What the last sample of the tick before saw.
    last_sample: bool,
}

impl Lane {
    /// A lane at power-up.
    #[must_use]
    pub fn new(parts: LaneParts, rx: PortRx) -> Self {
        let mut lane = Lane {
            rx,
            next_tick: 0,
            next_fs: parts.sender.edge_fs(0) + parts.delay_fs,
            next_fault: 0,
            toggle: false,
            flips: 0,
            visible_fs: 0,
            unsettled: false,
            last_sample: false,
            parts,
        };
        lane.find_next_fault(0);
        lane
    }

    /// The receive path as at power-up: the line and what comes down it go on.
    pub fn power_up(&mut self, rx: PortRx) {
        self.rx = rx;
        self.toggle = false;
        self.unsettled = false;
        self.last_sample = false;
    }

    /// Runs every recovered edge before `edge_fs`, which no device edge samples.
    pub fn run_unsampled(&mut self, rings: &[Block], edge_fs: u64, observer: &mut impl Observer) {
        while self.next_fs < edge_fs {
            self.recovered_edge(rings, observer);
        }
    }

    /// Runs every recovered edge before the device edge that ends this tick, and fills in what the port's device half sees of the line at that edge.
    #[inline]
    pub fn step(
        &mut self,
        rings: &[Block],
        clock: &Oscillator,
        tick: Tick,
        input: &mut PortInput,
        observer: &mut impl Observer,
    ) {
        while self.next_fs < tick.edge_fs {
            self.recovered_edge(rings, observer);
        }
        input.mailbox = self.rx.mailbox();
        input.pcs_ok = self.rx.pcs_ok();
        let settled = if self.toggle { 0b1111 } else { 0 };
        if self.unsettled {
            input.samples = self.sample(clock, tick);
        } else {
            input.samples = settled;
        }
    }

    #[inline]
    fn recovered_edge(&mut self, rings: &[Block], observer: &mut impl Observer) {
        let tick = self.next_tick;
        let parts = &self.parts;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "masked to the length of a ring"
        )]
        let slot = parts.ring_base + (tick & parts.ring_mask) as usize;
        let mut block = rings[slot];
        if tick == self.next_fault {
            block = self.damage(tick, block);
            observer.line_hit(self.parts.port, tick);
        }
        let xgmii = self.rx.step(block, false, Expected::Blocks).decoded.xgmii;
        let (data, control) = (xgmii.data, xgmii.control);
        observer.mac_received(self.parts.port, tick, data, control, self.rx.pcs_ok());
        if self.rx.mailbox().toggle != self.toggle {
            self.flip();
        }
        self.next_tick = tick + 1;
        self.next_fs = self.parts.sender.edge_fs(tick + 1) + self.parts.delay_fs;
    }

    fn flip(&mut self) {
        self.toggle = !self.toggle;
        let message = self.rx.mailbox().message;
        let flip = Flip {
            number: self.flips,
            at_fs: self.next_fs,
            carries_gc: message.is_some_and(|message| message.kind.carries_gc()),
        };
        let window_fs = self.parts.sampler.draw_fs(self.parts.window, flip);
        self.flips += 1;
        self.visible_fs = self.next_fs + window_fs;
        self.unsettled = true;
    }

    /// What the first flops saw in a tick. A flip at the very instant
    /// of a sample is not seen by it.
    fn sample(&mut self, clock: &Oscillator, tick: Tick) -> u8 {
        let mut seen = u8::from(self.visible_fs < tick.edge_fs) << 3;
        for quarter in 1..4_u8 {
            let sample_fs =
                tick.start_fs + clock.part_of_period_fs(tick.number, u64::from(quarter), 4);
            seen |= u8::from(self.visible_fs < sample_fs) << (quarter - 1);
        }
        let four = if self.toggle { seen } else { !seen & 0b1111 };
        let samples = samples_of(self.parts.sampler.phases, four, self.last_sample);
        self.last_sample = four >> 3 == 1;
        // One more tick for fewer phases, whose samples still repeat the old value in this one.
        let settled = if self.toggle { 0b1111 } else { 0 };
        self.unsettled = samples != settled;
        samples
    }

    #[cold]
    fn damage(&mut self, tick: u64, mut block: Block) -> Block {
        if self.parts.errors.hits(tick) {
            block = self.parts.errors.damage(tick, block);
        }
        if self.parts.forged.hits(tick) {
            let beacon = |value| {
                Message {
                    kind: Kind::Beacon,
                    value,
                }
                .payload(Check::Crc8)
            };
            block = self.parts.forged.damage(tick, block, beacon);
        }
        for (first, end, errors) in &mut self.parts.bursts {
            if (*first..*end).contains(&tick) && errors.hits(tick - *first) {
                block = errors.damage(tick - *first, block);
            }
        }
        if self.parts.lost.iter().any(|lost| lost.contains(&tick)) {
            block = NO_BLOCK;
        }
        self.find_next_fault(tick + 1);
        block
    }

    /// The next block from `tick` on that does not arrive as it was sent.
    fn find_next_fault(&mut self, tick: u64) {
        let parts = &self.parts;
        let burst = |&(first, end, ref errors): &(u64, u64, LineErrors)| {
            let next = first.saturating_add(errors.next_block());
            if next < end {
                next
            } else {
                u64::MAX
            }
        };
        let lost = parts.lost.iter().find(|lost| tick < lost.end);
        let lost = lost.map_or(u64::MAX, |lost| lost.start.max(tick));
        let bursts = parts.bursts.iter().map(burst).min().unwrap_or(u64::MAX);
        let errors = parts.errors.next_block().min(parts.forged.next_block());
        self.next_fault = errors.min(bursts).min(lost);
    }
}
