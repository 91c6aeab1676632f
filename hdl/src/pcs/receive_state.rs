//! Receive state machine, figure 49-15.

use crate::prelude::*;

/// Decides whether a block may follow the one before it.
///
/// Two bits hold the state: RX_INIT, RX_C and RX_T leave by the same arrows.
#[derive(LogicBlock, Default)]
pub struct ReceiveState {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous: RX_INIT.
    pub reset: Signal<In, Bit>,
    /// `block_lock` and not `hi_ber`, else RX_INIT.
    pub pcs_ok: Signal<In, Bit>,
    /// `R_TYPE` is C. None of the four is E.
    pub r_type_c: Signal<In, Bit>,
    /// `R_TYPE` is S.
    pub r_type_s: Signal<In, Bit>,
    /// `R_TYPE` is T.
    pub r_type_t: Signal<In, Bit>,
    /// `R_TYPE` is D.
    pub r_type_d: Signal<In, Bit>,
    /// `R_TYPE_NEXT` is C or S, so that a frame may end here.
    pub may_end: Signal<In, Bit>,
    /// The block becomes an error instead of being decoded as it is. Combinational.
    pub is_error: Signal<Out, Bit>,
    /// Register: the block was of no valid type.
    pub bad_block: Signal<Out, Bit>,
    /// Register: the block was of a valid type that may not stand there.
    pub sequence_error: Signal<Out, Bit>,
    is_bad: Reg<Bit>,
    is_out_of_order: Reg<Bit>,
    // RX_D and RX_E.
    rx_d: Reg<Bit>,
    rx_e: Reg<Bit>,
    is_known: Signal<Local, Bit>,
    // Without and with the block that follows.
    legal_at_once: Signal<Local, Bit>,
    legal: Signal<Local, Bit>,
    // A terminate that may stand here if `may_end`.
    ends: Signal<Local, Bit>,
    may_fail: Signal<Local, Bit>,
}

impl Logic for ReceiveState {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, is_bad, is_out_of_order, rx_d, rx_e);
        self.is_bad.reset.next = self.reset.val();
        self.is_out_of_order.reset.next = self.reset.val();
        self.rx_d.reset.next = self.reset.val();
        self.rx_e.reset.next = self.reset.val();

        self.is_known.next =
            self.r_type_c.val() | self.r_type_s.val() | self.r_type_t.val() | self.r_type_d.val();
        // Every arrow of the figure that does not lead to RX_E.
        self.legal_at_once.next = (self.r_type_c.val() & !self.rx_d.q.val())
            | (self.r_type_s.val() & !self.rx_d.q.val() & !self.rx_e.q.val())
            | (self.r_type_d.val() & (self.rx_d.q.val() | self.rx_e.q.val()));
        self.ends.next = self.r_type_t.val() & (self.rx_d.q.val() | self.rx_e.q.val());
        self.legal.next = self.legal_at_once.val() | (self.ends.val() & self.may_end.val());
        self.may_fail.next = self.pcs_ok.val() & !self.legal_at_once.val();
        self.rx_d.d.next =
            self.pcs_ok.val() & self.legal.val() & (self.r_type_s.val() | self.r_type_d.val());
        self.rx_e.d.next = self.pcs_ok.val() & !self.legal.val();
        self.is_bad.d.next = self.pcs_ok.val() & !self.is_known.val();
        self.is_out_of_order.d.next = self.pcs_ok.val() & self.is_known.val() & !self.legal.val();

        self.is_error.next = self.may_fail.val() & !(self.ends.val() & self.may_end.val());
        self.bad_block.next = self.is_bad.q.val();
        self.sequence_error.next = self.is_out_of_order.q.val();
    }
}
