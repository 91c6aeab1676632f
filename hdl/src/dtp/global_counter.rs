//! gc, the counter of a device with two ports, and the free-running counter that stamps INIT
//! (protocol, section 3, T5).

use crate::prelude::*;

/// gc takes an lc one tick after lc moved and adds that tick, which is exact.
#[derive(LogicBlock, Default)]
pub struct GlobalCounter {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// lc of port 0.
    pub lc_0: Signal<In, Bits<64>>,
    /// lc of port 1.
    pub lc_1: Signal<In, Bits<64>>,
    /// Mode `tree`.
    pub tree: Signal<In, Bit>,
    /// Mode `tree`: the port that is followed.
    pub parent: Signal<In, Bit>,
    /// A jump of a quarter tick sends BEACONs at once.
    pub beacon_on_jump: Signal<In, Bit>,
    /// Global counter.
    pub gc: Signal<Out, Bits<64>>,
    /// Free-running counter.
    pub free_units: Signal<Out, Bits<45>>,
    /// Bit i: gc has just jumped and is now ahead of port i's lc by a quarter tick or more.
    pub beacon_now: Signal<Out, Bits<2>>,
    /// Bit i: gc is ahead of port i's lc by more than 8 ticks, and i is not a tree's parent port.
    pub pass_on: Signal<Out, Bits<2>>,
    count: Reg<Bits<64>>,
    free: Reg<Bits<45>>,
    jumped: Reg<Bit>,
    now: Reg<Bits<2>>,
    pass: Reg<Bits<2>>,
    lead_0: Signal<Local, Bits<64>>,
    lead_1: Signal<Local, Bits<64>>,
    ahead_0: Signal<Local, Bit>,
    ahead_1: Signal<Local, Bit>,
    take_1: Signal<Local, Bit>,
    most: Signal<Local, Bits<64>>,
    largest: Signal<Local, Bits<64>>,
    lag_0: Signal<Local, Bits<64>>,
    lag_1: Signal<Local, Bits<64>>,
    over: Signal<Local, Bits<64>>,
    stall: Signal<Local, Bit>,
    now_0: Signal<Local, Bit>,
    now_1: Signal<Local, Bit>,
    pass_0: Signal<Local, Bit>,
    pass_1: Signal<Local, Bit>,
}

impl Logic for GlobalCounter {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, count, free, jumped, now, pass);
        self.count.reset.next = self.reset.val();
        self.free.reset.next = self.reset.val();
        self.jumped.reset.next = self.reset.val();
        self.now.reset.next = self.reset.val();
        self.pass.reset.next = self.reset.val();

        self.lead_0.next = self.lc_0.val() - self.count.q.val();
        self.lead_1.next = self.lc_1.val() - self.count.q.val();
        self.ahead_0.next = self.lead_0.val().any() & !self.lead_0.val().get_bit(63);
        self.ahead_1.next = self.lead_1.val().any() & !self.lead_1.val().get_bit(63);
        self.take_1.next =
            self.ahead_1.val() & (!self.ahead_0.val() | (self.lead_1.val() > self.lead_0.val()));
        self.most.next = 0.into();
        self.largest.next = self.count.q.val();
        if self.take_1.val() {
            self.most.next = self.lead_1.val();
            self.largest.next = self.lc_1.val();
        } else if self.ahead_0.val() {
            self.most.next = self.lead_0.val();
            self.largest.next = self.lc_0.val();
        }

        self.jumped.d.next = self.beacon_on_jump.val() & (self.most.val() >= 5);

        self.lag_0.next = self.count.q.val() - self.lc_0.val();
        self.lag_1.next = self.count.q.val() - self.lc_1.val();
        self.now_0.next =
            self.jumped.q.val() & !self.lag_0.val().get_bit(63) & (self.lag_0.val() >= 5);
        self.now_1.next =
            self.jumped.q.val() & !self.lag_1.val().get_bit(63) & (self.lag_1.val() >= 5);
        self.now.d.next = bit_cast::<2, 1>(self.now_0.val().into())
            | (bit_cast::<2, 1>(self.now_1.val().into()) << 1);
        self.pass_0.next = !self.lag_0.val().get_bit(63)
            & (self.lag_0.val() > 160)
            & !(self.tree.val() & !self.parent.val());
        self.pass_1.next = !self.lag_1.val().get_bit(63)
            & (self.lag_1.val() > 160)
            & !(self.tree.val() & self.parent.val());
        self.pass.d.next = bit_cast::<2, 1>(self.pass_0.val().into())
            | (bit_cast::<2, 1>(self.pass_1.val().into()) << 1);

        // How far gc is ahead of the parent.
        self.over.next = self.lag_0.val();
        if self.parent.val() {
            self.over.next = self.lag_1.val();
        }
        self.stall.next = self.tree.val() & !self.over.val().get_bit(63) & (self.over.val() > 20);
        if !self.stall.val() {
            self.count.d.next = self.largest.val() + 20;
        }
        self.free.d.next = self.free.q.val() + 20;

        self.gc.next = self.count.q.val();
        self.free_units.next = self.free.q.val();
        self.beacon_now.next = self.now.q.val();
        self.pass_on.next = self.pass.q.val();
    }
}
