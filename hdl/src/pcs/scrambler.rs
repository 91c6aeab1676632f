//! Scrambler, x^58 + x^39 + 1 (clause 49.2.6), 64 bits a tick.

use crate::prelude::*;

/// Register TX3: scrambles the payload, passes the sync header.
///
/// The polynomial feeds back what was sent 39 and 58 bits ago, so the register of the last payload
/// is also the state, whatever was sent: the receiver finds it there too. It starts with ones, as the
/// clause's test vectors do.
#[derive(LogicBlock)]
pub struct Scrambler {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Sync header of the block, bit 0 is sent first.
    pub sync_header: Signal<In, Bits<2>>,
    /// Payload of the block, bit 0 is sent first.
    pub payload: Signal<In, Bits<64>>,
    /// Static: the payload is sent as it is.
    pub bypass: Signal<In, Bit>,
    /// Send the pattern instead of the block.
    pub is_pattern: Signal<In, Bit>,
    /// Pattern: header in bits 1:0, then payload; bit 0 is sent first.
    pub pattern: Signal<In, Bits<66>>,
    /// To the PMA: the sync header.
    pub serdes_tx_hdr: Signal<Out, Bits<2>>,
    /// To the PMA: the scrambled payload.
    pub serdes_tx_data: Signal<Out, Bits<64>>,
    header: Reg<Bits<2>>,
    sent: Reg<Bits<64>>,
    // The 58 bits sent last; bit i left 58 bit times before payload bit i.
    history: Signal<Local, Bits<64>>,
    // The payload plus what the history feeds back; payload bits 39 and up also feed back below.
    head: Signal<Local, Bits<64>>,
}

impl Default for Scrambler {
    fn default() -> Self {
        Scrambler {
            clock: Default::default(),
            reset: Default::default(),
            sync_header: Default::default(),
            payload: Default::default(),
            bypass: Default::default(),
            is_pattern: Default::default(),
            pattern: Default::default(),
            serdes_tx_hdr: Default::default(),
            serdes_tx_data: Default::default(),
            header: Default::default(),
            sent: Reg::new(u64::MAX.into()),
            history: Default::default(),
            head: Default::default(),
        }
    }
}

impl Logic for Scrambler {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, header, sent);
        self.header.reset.next = self.reset.val();
        self.sent.reset.next = self.reset.val();

        self.history.next = self.sent.q.val() >> 6;
        self.head.next = self.payload.val() ^ self.history.val() ^ (self.history.val() >> 19);
        self.sent.d.next = self.head.val() ^ (self.head.val() << 39) ^ (self.head.val() << 58);
        self.header.d.next = self.sync_header.val();
        if self.is_pattern.val() {
            self.sent.d.next = self.pattern.val().get_bits::<64>(2);
            self.header.d.next = self.pattern.val().get_bits::<2>(0);
        } else if self.bypass.val() {
            self.sent.d.next = self.payload.val();
        }

        self.serdes_tx_hdr.next = self.header.q.val();
        self.serdes_tx_data.next = self.sent.q.val();
    }
}
