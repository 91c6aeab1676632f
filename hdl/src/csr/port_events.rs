//! What happened to a port since software cleared it. A part of [`super::port_registers`].

use crate::prelude::*;
use dtp_spec::dtp::log::TAG_PORT;
use dtp_spec::port_params::PortState;

// The kernel compares with the numbers.
const _: () = assert!(PortState::Faulty as u8 == 4 && PortState::Stale as u8 == 5);
const _: () = assert!(PortState::Synchronised as u8 == 6 && TAG_PORT == 2);

/// Bits that stay until software writes a one to them.
#[derive(LogicBlock, Default)]
pub struct PortEvents {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// State of the port.
    pub state: Signal<In, Bits<3>>,
    /// Block lock without hi_ber.
    pub link_up: Signal<In, Bit>,
    /// A JOIN moved lc by more than 8 ticks.
    pub jumped: Signal<In, Bit>,
    /// The port joined again.
    pub rejoin: Signal<In, Bit>,
    /// A LOG arrived.
    pub log_valid: Signal<In, Bit>,
    /// Its tag.
    pub log_tag: Signal<In, Bits<5>>,
    /// Bits that are cleared.
    pub clear: Signal<In, Bits<8>>,
    /// Bits that raise the interrupt line.
    pub mask: Signal<In, Bits<8>>,
    /// What happened, in the order of the register's fields.
    pub events: Signal<Out, Bits<8>>,
    /// A bit that the mask enables was set before the last edge.
    pub irq: Signal<Out, Bit>,
    bits: Reg<Bits<8>>,
    line: Reg<Bit>,
    last_state: Reg<Bits<3>>,
    last_link_up: Reg<Bit>,
    entered: Signal<Local, Bit>,
    stale: Signal<Local, Bit>,
    faulty: Signal<Local, Bit>,
    synchronised: Signal<Local, Bit>,
    came_up: Signal<Local, Bit>,
    went_down: Signal<Local, Bit>,
    log_in: Signal<Local, Bit>,
    kept: Signal<Local, Bits<8>>,
    enabled: Signal<Local, Bits<8>>,
}

impl Logic for PortEvents {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, bits, line, last_state, last_link_up);
        self.bits.reset.next = self.reset.val();
        self.line.reset.next = self.reset.val();
        self.last_state.reset.next = self.reset.val();
        self.last_link_up.reset.next = self.reset.val();

        self.last_state.d.next = self.state.val();
        self.last_link_up.d.next = self.link_up.val();
        self.entered.next = self.state.val() != self.last_state.q.val();
        self.stale.next = self.entered.val() & (self.state.val() == 5);
        self.faulty.next = self.entered.val() & (self.state.val() == 4);
        self.synchronised.next = self.entered.val() & (self.state.val() == 6);
        self.came_up.next = self.link_up.val() & !self.last_link_up.q.val();
        self.went_down.next = !self.link_up.val() & self.last_link_up.q.val();
        self.log_in.next = self.log_valid.val() & (self.log_tag.val() > 2);
        self.kept.next = !self.clear.val();
        self.bits.d.next = (self.bits.q.val() & self.kept.val())
            | (bit_cast::<8, 1>(self.log_in.val().into()) << 7)
            | (bit_cast::<8, 1>(self.went_down.val().into()) << 6)
            | (bit_cast::<8, 1>(self.came_up.val().into()) << 5)
            | (bit_cast::<8, 1>(self.synchronised.val().into()) << 4)
            | (bit_cast::<8, 1>(self.faulty.val().into()) << 3)
            | (bit_cast::<8, 1>(self.stale.val().into()) << 2)
            | (bit_cast::<8, 1>(self.rejoin.val().into()) << 1)
            | bit_cast::<8, 1>(self.jumped.val().into());
        self.enabled.next = self.bits.q.val() & self.mask.val();
        self.line.d.next = self.enabled.val().any();
        self.events.next = self.bits.q.val();
        self.irq.next = self.line.q.val();
    }
}
