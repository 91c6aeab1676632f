//! Transmit lines of another speed than the device clock's (`docs/speeds.md`): which of their blocks
//! leave when.
//!
//! Block n of a line stands n of its block times after edge 0 of its device. A device edge sends every
//! block from its own instant on until before the next edge: what they carry is known by then. The edge
//! at which a device begins, or goes on after a stop, sends from the first block at or after it.

use crate::model::frame::FrameSet;
use crate::model::mac::MacTx;
use dtp_spec::block::Block;
use dtp_spec::latency::Transmit;
use dtp_spec::port::Port;
use dtp_spec::port_params::PortParams;
use dtp_spec::speed::Speed;
use dtp_spec::units::{TICK_FS, UNIT_FS};
use dtp_spec::xgmii::Xgmii;

/// The line out of a port.
#[derive(Clone, Debug)]
pub(super) struct TxLine {
    speed: Speed,
    next_block: u64,
}

impl TxLine {
    /// The line of a port with these settings, if it has a clock of its own to be stepped in.
    pub(super) fn new(params: &PortParams) -> Option<TxLine> {
        match params.transmit {
            Transmit::DeviceClock | Transmit::OwnClock => None,
            Transmit::LineClock(speed) => Some(TxLine {
                speed,
                next_block: 0,
            }),
        }
    }

    /// The device goes on at edge `tick`.
    pub(super) fn goes_on(&mut self, tick: u64) {
        self.next_block = self.speed.block_at_tick(tick);
    }

    /// Steps the transmit path for every block of the tick that begins at edge `tick`, which the port has
    /// just had; `sent` gets number, word of the MAC and block.
    pub(super) fn send(
        &mut self,
        tick: u64,
        port: &mut Port,
        mac: &mut MacTx,
        frames: &FrameSet,
        mut sent: impl FnMut(u64, Xgmii, Block),
    ) {
        loop {
            let (edge, since_units) = self.speed.edge_of_block(self.next_block);
            if edge > tick {
                return;
            }
            let xgmii = mac.step(frames);
            let block = port.step_line(xgmii, None, since_units);
            sent(self.next_block, xgmii, block);
            self.next_block += 1;
        }
    }
}

/// Blocks that a line may hold between sender and receiver: what is in flight, what waits for the
/// receiver's next edge, what was sent ahead of its time, and one for each rounding.
pub(super) fn blocks_in_flight(speed: Speed, delay_fs: u64) -> u64 {
    match speed {
        Speed::Gigabit10 => delay_fs / TICK_FS + 6,
        _ => (delay_fs + 3 * TICK_FS) / (speed.block_units() * UNIT_FS) + 6,
    }
}
