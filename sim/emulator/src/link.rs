//! A cable: how long it is, whether it carries anything, and how its ends notice.

use crate::pattern::Checker;
use dtp_sim::engine::event::flight::Line;
use dtp_sim::rng::{Stream, Subject};
use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::pcs::receive::Expected;
use dtp_spec::port_params::PortParams;
use dtp_spec::port_rx::PortRx;

/// From this probability of a bit error on a line counts as lost: 16 of the 19,531 sync headers in 125 us are
/// wrong, which is hi_ber (clause 49.2.13).
pub const HI_BER_RATE: f64 = 4e-4;
/// Bits of a block.
const BLOCK_BITS: f64 = 66.0;

/// One end of a cable: device and port in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The device.
    pub device: usize,
    /// The port, numbered in the device.
    pub port: usize,
}

/// A cable between two devices.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its ends; way 0 goes from the first to the second.
    pub ends: [End; 2],
    /// Each way.
    pub lines: [Line; 2],
    /// Messages that each way has carried.
    pub flips: [u64; 2],
    /// From this instant on the end of each way believes what arrives, in femtoseconds.
    pub believes_from_fs: [u64; 2],
    /// Since when it carries nothing.
    pub lost_since_fs: Option<u64>,
    /// Since when the end of each way sees no link.
    pub down_since_fs: [Option<u64>; 2],
    /// Femtoseconds before that in which it carried nothing.
    pub lost_fs: u64,
    /// It is cut.
    pub cut: bool,
    /// Probability that a bit flips.
    pub bit_error_rate: f64,
    /// A test pattern, a checker or a loopback keeps the end of each way from the link.
    pub tested: [bool; 2],
    /// A test pattern takes the place of the messages of each way.
    pub mute: [bool; 2],
    /// What checks for PRBS31 at the end of each way.
    pub checkers: [Checker; 2],
    /// Until when those have counted.
    pub counted_fs: u64,
    errors: [Stream; 2],
}

impl Link {
    /// A cable that has never carried anything. `ports`: those at its ends, numbered across the network.
    #[must_use]
    pub fn new(seed: u64, ends: [End; 2], ports: [usize; 2], delay_fs: [u64; 2]) -> Self {
        let stream = |subject, way: usize| Stream::new(seed, subject, ports[1 - way] as u64);
        let line = |way: usize| Line {
            delay_fs: delay_fs[way],
            window: stream(Subject::CrossingWindow, way),
            enabled_from: 0,
        };
        let errors = [stream(Subject::BitError, 0), stream(Subject::BitError, 1)];
        Link {
            ends,
            lines: [line(0), line(1)],
            flips: [0; 2],
            believes_from_fs: [u64::MAX; 2],
            lost_since_fs: None,
            down_since_fs: [None; 2],
            lost_fs: 0,
            cut: false,
            bit_error_rate: 0.0,
            tested: [false; 2],
            mute: [false; 2],
            checkers: errors.map(Checker::new),
            counted_fs: 0,
            errors,
        }
    }

    /// It should carry nothing.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.cut || self.bit_error_rate >= HI_BER_RATE
    }

    /// The end of a way should see no link.
    #[must_use]
    pub fn is_down(&self, way: usize) -> bool {
        self.is_lost() || self.tested[way]
    }

    /// Femtoseconds until `now_fs` in which it carried nothing.
    #[must_use]
    pub fn lost_fs(&self, now_fs: u64) -> u64 {
        let current = self
            .lost_since_fs
            .map_or(0, |since| now_fs.saturating_sub(since));
        self.lost_fs + current
    }

    /// Message number `number` of a way has a wrong bit. Its CRC or its header tells: it is never believed.
    #[must_use]
    pub fn damages(&self, way: usize, number: u64) -> bool {
        if self.bit_error_rate == 0.0 {
            return false;
        }
        let hit = -(BLOCK_BITS * (-self.bit_error_rate).ln_1p()).exp_m1();
        self.errors[way].unit_interval(number) < hit
    }
}

/// How the receive path notices that a line comes and goes: what the golden PCS says of it, in blocks.
#[derive(Clone, Debug)]
pub struct Receiver {
    locked: PortRx,
    /// Blocks until a line that begins is up.
    pub lock_blocks: u64,
    /// Blocks until a line that stops is down.
    pub loss_blocks: u64,
}

/// More lost blocks change nothing: twice the time that hi_ber counts.
const LOST_BLOCKS_MAX: u64 = 2 * 19_532;

impl Receiver {
    /// Of ports with these settings.
    #[must_use]
    pub fn new(params: &PortParams) -> Self {
        let mut locked = PortRx::new(params);
        let lock_blocks = blocks_until(&mut locked, Block::IDLE, true);
        let mut lost = locked.clone();
        Receiver {
            lock_blocks,
            loss_blocks: blocks_until(&mut lost, NOTHING, false),
            locked,
        }
    }

    /// Blocks until a line is up again that has carried nothing for so many.
    #[must_use]
    pub fn relock_blocks(&self, lost_blocks: u64) -> u64 {
        let mut rx = self.locked.clone();
        for _ in 0..lost_blocks.min(LOST_BLOCKS_MAX) {
            rx.step(NOTHING, false, Expected::Blocks);
        }
        blocks_until(&mut rx, Block::IDLE, true)
    }
}

/// What a line carries that carries nothing.
const NOTHING: Block = Block {
    sync_header: SyncHeader::from_bits(0),
    payload: 0,
};

/// Blocks of this kind until the receive path says that the line is up, or down.
fn blocks_until(rx: &mut PortRx, block: Block, up: bool) -> u64 {
    let mut blocks = 0;
    while rx.pcs_ok() != up {
        rx.step(block, false, Expected::Blocks);
        blocks += 1;
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Block lock takes 64 good headers, and 16 bad ones end it (clause 49.2.9); hi_ber holds the link down
    /// for up to 125 us afterwards.
    #[test]
    fn lines_come_and_go_as_the_pcs_says() {
        let receiver = Receiver::new(&PortParams::default());
        assert!((64..80).contains(&receiver.lock_blocks), "{receiver:?}");
        assert!((1..32).contains(&receiver.loss_blocks), "{receiver:?}");
        assert_eq!(receiver.relock_blocks(1), 0, "one bad block is no loss");
        let long = receiver.relock_blocks(1_000_000);
        assert!((64..2 * 19_532).contains(&long), "{long}");
    }

    #[test]
    fn errors_hit_as_many_messages_as_they_should() {
        let end = |device| End { device, port: 0 };
        let mut link = Link::new(1, [end(0), end(1)], [0, 1], [1, 1]);
        let damaged = |link: &Link| (0..100_000).filter(|&n| link.damages(0, n)).count();
        assert_eq!(damaged(&link), 0);
        link.bit_error_rate = 1e-4;
        let expected = 100_000.0 * (1.0 - (1.0_f64 - 1e-4).powi(66));
        assert!((damaged(&link) as f64 - expected).abs() < 5.0 * expected.sqrt());
        assert!(!link.is_lost());
        link.bit_error_rate = 1e-3;
        assert!(link.is_lost());
    }
}
