//! Block lock (clause 49.2.9, figure 49-12): finds the block boundary by its sync headers.

use crate::prelude::*;
use dtp_spec::pcs::block_lock::{BITSLIP_CYCLES_MAX, SH_INVALID_MAX, SH_WINDOW};

// The counters below run over their whole width.
const _: () = assert!(SH_WINDOW == 1 << 6 && SH_INVALID_MAX == 1 << 4);
const _: () = assert!(BITSLIP_CYCLES_MAX == (1 << 6) - 1);

/// Register RX1 `block_lock` and `slip`: one sync header a tick.
///
/// `signal_ok` false belongs into `reset`.
#[derive(LogicBlock, Default)]
pub struct BlockLock {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the PMA.
    pub sync_header: Signal<In, Bits<2>>,
    /// Static: ticks that `slip` stays high; zero counts as one.
    pub bitslip_high_cycles: Signal<In, Bits<6>>,
    /// Static: ticks that `slip` stays low before the next one; zero counts as one.
    pub bitslip_low_cycles: Signal<In, Bits<6>>,
    /// The boundary is found; blocks may be decoded.
    pub block_lock: Signal<Out, Bit>,
    /// Lock is gained at this edge. Combinational.
    pub gains_lock: Signal<Out, Bit>,
    /// Pulse to the PMA: shift the boundary by one bit.
    pub slip: Signal<Out, Bit>,
    // Headers of this window so far, less than 64.
    sh_cnt: Reg<Bits<6>>,
    // Invalid ones among them, less than 16.
    sh_invalid_cnt: Reg<Bits<4>>,
    // Ticks left of the half of a slip, this one included; none or one: headers count again.
    slip_left: Reg<Bits<6>>,
    locked: Reg<Bit>,
    slipped: Reg<Bit>,
    sh_invalid: Signal<Local, Bit>,
    // Invalid while unlocked, or the sixteenth of the window.
    lost: Signal<Local, Bit>,
    last_of_window: Signal<Local, Bit>,
    waits: Signal<Local, Bit>,
}

impl Logic for BlockLock {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            sh_cnt,
            sh_invalid_cnt,
            slip_left,
            locked,
            slipped
        );
        self.sh_cnt.reset.next = self.reset.val();
        self.sh_invalid_cnt.reset.next = self.reset.val();
        self.slip_left.reset.next = self.reset.val();
        self.locked.reset.next = self.reset.val();
        self.slipped.reset.next = self.reset.val();

        self.sh_invalid.next = !self.sync_header.val().xor();
        self.lost.next =
            self.sh_invalid.val() & (!self.locked.q.val() | self.sh_invalid_cnt.q.val().all());
        self.last_of_window.next = self.sh_cnt.q.val().all();
        self.waits.next = self.slip_left.q.val().get_bits::<5>(1).any();
        self.gains_lock.next = false;
        if self.waits.val() {
            self.slip_left.d.next = self.slip_left.q.val() - 1;
        } else if self.slipped.q.val() {
            self.slipped.d.next = false;
            self.slip_left.d.next = self.bitslip_low_cycles.val();
        } else if self.lost.val() {
            self.slipped.d.next = true;
            self.slip_left.d.next = self.bitslip_high_cycles.val();
            self.locked.d.next = false;
            self.sh_cnt.d.next = 0.into();
            self.sh_invalid_cnt.d.next = 0.into();
        } else {
            self.sh_cnt.d.next = self.sh_cnt.q.val() + 1;
            if self.sh_invalid.val() {
                self.sh_invalid_cnt.d.next = self.sh_invalid_cnt.q.val() + 1;
            }
            if self.last_of_window.val() {
                if !(self.sh_invalid.val() | self.sh_invalid_cnt.q.val().any()) {
                    self.gains_lock.next = !self.locked.q.val();
                    self.locked.d.next = true;
                }
                self.sh_invalid_cnt.d.next = 0.into();
            }
        }

        self.block_lock.next = self.locked.q.val();
        self.slip.next = self.slipped.q.val();
    }
}
