//! Descrambler, x^58 + x^39 + 1 (clause 49.2.10), 64 bits a tick.

use crate::prelude::*;

/// Register RX1: descrambles the payload, passes the sync header.
///
/// It needs no start value: whatever it holds is gone after 58 received bits.
#[derive(LogicBlock)]
pub struct Descrambler {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// From the PMA: the sync header, bit 0 came first.
    pub serdes_rx_hdr: Signal<In, Bits<2>>,
    /// From the PMA: the scrambled payload, bit 0 came first.
    pub serdes_rx_data: Signal<In, Bits<64>>,
    /// Static: the payload comes as it is.
    pub bypass: Signal<In, Bit>,
    /// Sync header of the block.
    pub sync_header: Signal<Out, Bits<2>>,
    /// Payload of the block.
    pub payload: Signal<Out, Bits<64>>,
    header: Reg<Bits<2>>,
    plain: Reg<Bits<64>>,
    // The 58 bits received last; bit i came 58 bit times before bit i of serdes_rx_data.
    history: Reg<Bits<58>>,
    old: Signal<Local, Bits<64>>,
    line: Signal<Local, Bits<64>>,
}

impl Default for Descrambler {
    fn default() -> Self {
        Descrambler {
            clock: Default::default(),
            reset: Default::default(),
            serdes_rx_hdr: Default::default(),
            serdes_rx_data: Default::default(),
            bypass: Default::default(),
            sync_header: Default::default(),
            payload: Default::default(),
            // A control block, which no counter takes for a damaged one.
            header: Reg::new(1.into()),
            plain: Default::default(),
            history: Reg::new((u64::MAX >> 6).into()),
            old: Default::default(),
            line: Default::default(),
        }
    }
}

impl Logic for Descrambler {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, header, plain, history);
        self.header.reset.next = self.reset.val();
        self.plain.reset.next = self.reset.val();
        self.history.reset.next = self.reset.val();

        self.old.next = bit_cast::<64, 58>(self.history.q.val());
        self.line.next = self.serdes_rx_data.val();
        self.history.d.next = self.line.val().get_bits::<58>(6);
        self.plain.d.next = self.line.val()
            ^ (self.line.val() << 39)
            ^ (self.line.val() << 58)
            ^ self.old.val()
            ^ (self.old.val() >> 19);
        if self.bypass.val() {
            self.plain.d.next = self.line.val();
        }
        self.header.d.next = self.serdes_rx_hdr.val();

        self.sync_header.next = self.header.q.val();
        self.payload.next = self.plain.q.val();
    }
}
