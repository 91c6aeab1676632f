//! Checker of the pseudo-random pattern (clause 49.2.12).

use crate::prelude::*;
use dtp_spec::block::Block as Line;
use dtp_spec::pcs::pseudo_random_checker::LATENCY_TICKS;
use dtp_spec::pcs::test_pattern::SEGMENT_BLOCKS;

// Octets, the whole payload, the window. The window counts over its whole width.
const _: () = assert!(LATENCY_TICKS == 3 && SEGMENT_BLOCKS == 1 << 7);

/// Tells wrong blocks from those behind which the sender loaded its scrambler.
#[derive(LogicBlock)]
pub struct PseudoRandomChecker {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The line carries the pattern and blocks are locked; otherwise all is in reset.
    pub enable: Signal<In, Bit>,
    /// RX1: descrambled payload.
    pub payload: Signal<In, Bits<64>>,
    /// Static: the pattern scrambles two local fault ordered sets, not zeros.
    pub local_fault: Signal<In, Bit>,
    /// The block three edges ago was wrong.
    pub block_error: Signal<Out, Bit>,
    // Bit i: octet i is that of the data, that of their inverse.
    same: Reg<Bits<8>>,
    inverse: Reg<Bits<8>>,
    mismatch: Reg<Bit>,
    // Blocks left of the window.
    window: Reg<Bits<7>>,
    error: Reg<Bit>,
    off: Signal<Local, Bit>,
    is_open: Signal<Local, Bit>,
    difference: Signal<Local, Bits<64>>,
    equal: Signal<Local, Bits<8>>,
    opposite: Signal<Local, Bits<8>>,
    local_fault_block: Constant<Bits<64>>,
}

impl Default for PseudoRandomChecker {
    fn default() -> Self {
        PseudoRandomChecker {
            clock: Default::default(),
            reset: Default::default(),
            enable: Default::default(),
            payload: Default::default(),
            local_fault: Default::default(),
            block_error: Default::default(),
            same: Reg::new(0xff_u16.to_bits()),
            inverse: Default::default(),
            mismatch: Default::default(),
            window: Default::default(),
            error: Default::default(),
            off: Default::default(),
            is_open: Default::default(),
            difference: Default::default(),
            equal: Default::default(),
            opposite: Default::default(),
            local_fault_block: Constant::new(Line::LOCAL_FAULT.payload.into()),
        }
    }
}

impl Logic for PseudoRandomChecker {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, same, inverse, mismatch, window, error);
        self.off.next = self.reset.val() | !self.enable.val();
        self.same.reset.next = self.off.val();
        self.inverse.reset.next = self.off.val();
        self.mismatch.reset.next = self.off.val();
        self.window.reset.next = self.off.val();
        self.error.reset.next = self.off.val();

        self.difference.next = self.payload.val();
        if self.local_fault.val() {
            self.difference.next = self.payload.val() ^ self.local_fault_block.val();
        }
        self.equal.next = 0.into();
        self.opposite.next = 0.into();
        if self.difference.val().get_bits::<8>(0) == 0x00 {
            self.equal.next = self.equal.val() | 1;
        }
        if self.difference.val().get_bits::<8>(0) == 0xff {
            self.opposite.next = self.opposite.val() | 1;
        }
        if self.difference.val().get_bits::<8>(8) == 0x00 {
            self.equal.next = self.equal.val() | 2;
        }
        if self.difference.val().get_bits::<8>(8) == 0xff {
            self.opposite.next = self.opposite.val() | 2;
        }
        if self.difference.val().get_bits::<8>(16) == 0x00 {
            self.equal.next = self.equal.val() | 4;
        }
        if self.difference.val().get_bits::<8>(16) == 0xff {
            self.opposite.next = self.opposite.val() | 4;
        }
        if self.difference.val().get_bits::<8>(24) == 0x00 {
            self.equal.next = self.equal.val() | 8;
        }
        if self.difference.val().get_bits::<8>(24) == 0xff {
            self.opposite.next = self.opposite.val() | 8;
        }
        if self.difference.val().get_bits::<8>(32) == 0x00 {
            self.equal.next = self.equal.val() | 16;
        }
        if self.difference.val().get_bits::<8>(32) == 0xff {
            self.opposite.next = self.opposite.val() | 16;
        }
        if self.difference.val().get_bits::<8>(40) == 0x00 {
            self.equal.next = self.equal.val() | 32;
        }
        if self.difference.val().get_bits::<8>(40) == 0xff {
            self.opposite.next = self.opposite.val() | 32;
        }
        if self.difference.val().get_bits::<8>(48) == 0x00 {
            self.equal.next = self.equal.val() | 64;
        }
        if self.difference.val().get_bits::<8>(48) == 0xff {
            self.opposite.next = self.opposite.val() | 64;
        }
        if self.difference.val().get_bits::<8>(56) == 0x00 {
            self.equal.next = self.equal.val() | 128;
        }
        if self.difference.val().get_bits::<8>(56) == 0xff {
            self.opposite.next = self.opposite.val() | 128;
        }
        self.same.d.next = self.equal.val();
        self.inverse.d.next = self.opposite.val();
        self.mismatch.d.next = !self.same.q.val().all() & !self.inverse.q.val().all();

        self.is_open.next = self.window.q.val().any();
        self.error.d.next = false;
        self.window.d.next = 0.into();
        if self.is_open.val() {
            self.window.d.next = self.window.q.val() - 1;
            self.error.d.next = self.mismatch.q.val();
        } else if self.mismatch.q.val() {
            self.window.d.next = 127.into();
        }
        self.block_error.next = self.error.q.val();
    }
}
