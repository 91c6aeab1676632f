//! Takes messages out of the received block stream and leaves them in a mailbox (recovered clock).

use super::crc8::Crc8;
use crate::prelude::*;
use dtp_spec::latency::MAILBOX_HOLD_TICKS;

/// Recognises a message, checks it, tells the decoder to take it for idles, and fills the mailbox.
///
/// The mailbox is RX2 and has no reset: the device clock may be about to read it.
#[derive(LogicBlock)]
pub struct Extract {
    /// Recovered clock.
    pub clock: Signal<In, Clock>,
    /// RX1: the sync header.
    pub block_hdr: Signal<In, Bits<2>>,
    /// RX1: the payload.
    pub block_payload: Signal<In, Bits<64>>,
    /// Block lock without hi_ber: nothing is believed otherwise.
    pub enable: Signal<In, Bit>,
    /// `block` is a message, damaged or not: eight idles for the decoder. Combinational, from `block`
    /// alone.
    pub is_message: Signal<Out, Bit>,
    /// Changes once per message; the rest of the mailbox then stands for six edges.
    pub mailbox_toggle: Signal<Out, Bit>,
    /// Type of the message, or 0 if its check failed.
    pub mailbox_kind: Signal<Out, Bits<3>>,
    /// Value of the message, or 0 if its check failed.
    pub mailbox_value: Signal<Out, Bits<45>>,
    /// Since the mailbox was last filled a message was lost because it followed too closely.
    pub mailbox_overrun: Signal<Out, Bit>,
    crc8: Crc8,
    toggle: Reg<Bit>,
    kind: Reg<Bits<3>>,
    value: Reg<Bits<45>>,
    overrun: Reg<Bit>,
    hold_ticks: Reg<Bits<3>>,
    lost: Reg<Bit>,
    hold_start: Constant<Bits<3>>,
    message_type: Signal<Local, Bits<3>>,
    found: Signal<Local, Bit>,
    damaged: Signal<Local, Bit>,
    held: Signal<Local, Bit>,
    fill: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
}

impl Default for Extract {
    fn default() -> Self {
        Extract {
            clock: Default::default(),
            block_hdr: Default::default(),
            block_payload: Default::default(),
            enable: Default::default(),
            is_message: Default::default(),
            mailbox_toggle: Default::default(),
            mailbox_kind: Default::default(),
            mailbox_value: Default::default(),
            mailbox_overrun: Default::default(),
            crc8: Default::default(),
            toggle: Default::default(),
            kind: Default::default(),
            value: Default::default(),
            overrun: Default::default(),
            hold_ticks: Default::default(),
            lost: Default::default(),
            hold_start: Constant::new((MAILBOX_HOLD_TICKS - 1).to_bits()),
            message_type: Default::default(),
            found: Default::default(),
            damaged: Default::default(),
            held: Default::default(),
            fill: Default::default(),
            clear: Default::default(),
        }
    }
}

impl Logic for Extract {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, toggle, kind, value, overrun, hold_ticks, lost);

        // 000 is plain idle; 110 are the low bits of an Error or low-power-idle code.
        self.message_type.next = self.block_payload.val().get_bits::<3>(8);
        self.found.next = (self.block_hdr.val() == 0b01)
            & (self.block_payload.val().get_bits::<8>(0) == 0x1e)
            & (self.message_type.val() != 0b000)
            & (self.message_type.val() != 0b110);
        self.crc8.field.next = self.block_payload.val().get_bits::<48>(8);
        self.damaged.next = self.crc8.crc.val() != self.block_payload.val().get_bits::<8>(56);
        self.held.next = self.hold_ticks.q.val() != 0;
        self.fill.next = self.found.val() & self.enable.val() & !self.held.val();

        if self.held.val() {
            self.hold_ticks.d.next = self.hold_ticks.q.val() - 1;
            self.lost.d.next = self.lost.q.val() | (self.found.val() & self.enable.val());
        }
        if self.fill.val() {
            self.toggle.d.next = !self.toggle.q.val();
            self.kind.d.next = self.message_type.val();
            self.value.d.next = self.block_payload.val().get_bits::<45>(11);
            self.overrun.d.next = self.lost.q.val();
            self.hold_ticks.d.next = self.hold_start.val();
            self.lost.d.next = false;
        }

        // A failed check empties the mailbox in the same way, and the CRC may come late.
        self.clear.next = self.fill.val() & self.damaged.val();
        self.kind.reset.next = self.clear.val();
        self.value.reset.next = self.clear.val();
        self.toggle.reset.next = false;
        self.overrun.reset.next = false;
        self.hold_ticks.reset.next = false;
        self.lost.reset.next = false;

        self.is_message.next = self.found.val();
        self.mailbox_toggle.next = self.toggle.q.val();
        self.mailbox_kind.next = self.kind.q.val();
        self.mailbox_value.next = self.value.q.val();
        self.mailbox_overrun.next = self.overrun.q.val();
    }
}
