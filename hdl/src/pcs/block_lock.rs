//! Block lock (clause 49.2.9, figure 49-12): finds the block boundary by its sync headers.

use crate::prelude::*;
use dtp_spec::pcs::block_lock::{SH_INVALID_MAX, SH_WINDOW, SLIP_WAIT_TICKS};

// The counters below run over their whole width.
const _: () = assert!(SH_WINDOW == 1 << 6 && SH_INVALID_MAX == 1 << 4);

/// Register RX1 `block_lock` and `slip`: one sync header a tick.
///
/// `signal_ok` false belongs into `reset`.
#[derive(LogicBlock)]
pub struct BlockLock {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the PMA.
    pub sync_header: Signal<In, Bits<2>>,
    /// The boundary is found; blocks may be decoded.
    pub block_lock: Signal<Out, Bit>,
    /// One-tick pulse to the PMA: shift the boundary by one bit.
    pub slip: Signal<Out, Bit>,
    slip_wait_ticks: Constant<Bits<6>>,
    // Headers of this window so far, less than 64.
    sh_cnt: Reg<Bits<6>>,
    // Invalid ones among them, less than 16.
    sh_invalid_cnt: Reg<Bits<4>>,
    // Ticks until the shifted stream arrives and headers count again.
    slip_wait: Reg<Bits<6>>,
    locked: Reg<Bit>,
    slipped: Reg<Bit>,
    sh_invalid: Signal<Local, Bit>,
    // Invalid while unlocked, or the sixteenth of the window.
    lost: Signal<Local, Bit>,
    last_of_window: Signal<Local, Bit>,
}

impl BlockLock {
    /// A lock that tests no header for this many ticks (below 64) after a slip.
    #[must_use]
    pub fn new(slip_wait_ticks: u8) -> Self {
        BlockLock {
            clock: Default::default(),
            reset: Default::default(),
            sync_header: Default::default(),
            block_lock: Default::default(),
            slip: Default::default(),
            slip_wait_ticks: Constant::new(slip_wait_ticks.to_bits()),
            sh_cnt: Default::default(),
            sh_invalid_cnt: Default::default(),
            slip_wait: Default::default(),
            locked: Default::default(),
            slipped: Default::default(),
            sh_invalid: Default::default(),
            lost: Default::default(),
            last_of_window: Default::default(),
        }
    }
}

impl Default for BlockLock {
    fn default() -> Self {
        BlockLock::new(SLIP_WAIT_TICKS)
    }
}

impl Logic for BlockLock {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            sh_cnt,
            sh_invalid_cnt,
            slip_wait,
            locked,
            slipped
        );
        self.sh_cnt.reset.next = self.reset.val();
        self.sh_invalid_cnt.reset.next = self.reset.val();
        self.slip_wait.reset.next = self.reset.val();
        self.locked.reset.next = self.reset.val();
        self.slipped.reset.next = self.reset.val();

        self.sh_invalid.next = !self.sync_header.val().xor();
        self.lost.next =
            self.sh_invalid.val() & (!self.locked.q.val() | self.sh_invalid_cnt.q.val().all());
        self.last_of_window.next = self.sh_cnt.q.val().all();
        self.slipped.d.next = false;
        if self.slip_wait.q.val().any() {
            self.slip_wait.d.next = self.slip_wait.q.val() - 1;
        } else if self.lost.val() {
            self.slipped.d.next = true;
            self.slip_wait.d.next = self.slip_wait_ticks.val();
            self.locked.d.next = false;
            self.sh_cnt.d.next = 0.into();
            self.sh_invalid_cnt.d.next = 0.into();
        } else {
            self.sh_cnt.d.next = self.sh_cnt.q.val() + 1;
            if self.sh_invalid.val() {
                self.sh_invalid_cnt.d.next = self.sh_invalid_cnt.q.val() + 1;
            }
            if self.last_of_window.val() {
                self.locked.d.next = self.locked.q.val()
                    | !(self.sh_invalid.val() | self.sh_invalid_cnt.q.val().any());
                self.sh_invalid_cnt.d.next = 0.into();
            }
        }

        self.block_lock.next = self.locked.q.val();
        self.slip.next = self.slipped.q.val();
    }
}
