//! What the registers of a device and the transmit side of a port say to each other, where that side has a
//! clock of its own.

use super::receive_events::ReceiveEvents;
use crate::prelude::*;
use dtp_spec::csr::transmit_side::WAITING_MAX;

// Seven bits wrap there.
const _: () = assert!(WAITING_MAX == 127);

/// Settings through two flops each; counts, 32 ticks at a time, told one in a tick.
#[derive(LogicBlock, Default)]
pub struct TransmitSide {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Transmit clock.
    pub tx_clock: Signal<In, Clock>,
    /// Synchronous to the device clock.
    pub reset: Signal<In, Bit>,
    /// Synchronous to the transmit clock.
    pub tx_reset: Signal<In, Bit>,
    /// Device clock: send PRBS31.
    pub prbs31: Signal<In, Bit>,
    /// Device clock: send the pseudo-random pattern.
    pub pseudo_random: Signal<In, Bit>,
    /// Device clock: send the square wave.
    pub square_wave: Signal<In, Bit>,
    /// Device clock: the pseudo-random pattern scrambles local faults.
    pub local_fault: Signal<In, Bit>,
    /// Device clock: send what arrives for the MAC.
    pub loopback: Signal<In, Bit>,
    /// Transmit clock: the block that leaves is more than eight idles or a message.
    pub tx_not_idle: Signal<In, Bit>,
    /// Transmit clock: the word from the MAC was one that no block can carry.
    pub tx_bad_block: Signal<In, Bit>,
    /// Transmit clock: likewise.
    pub tx_prbs31: Signal<Out, Bit>,
    /// Transmit clock: likewise.
    pub tx_pseudo_random: Signal<Out, Bit>,
    /// Transmit clock: likewise.
    pub tx_square_wave: Signal<Out, Bit>,
    /// Transmit clock: likewise.
    pub tx_local_fault: Signal<Out, Bit>,
    /// Transmit clock: likewise.
    pub tx_loopback: Signal<Out, Bit>,
    /// Device clock: there was such a block.
    pub not_idle: Signal<Out, Bit>,
    /// Device clock: there was such a word.
    pub bad_block: Signal<Out, Bit>,
    prbs31_synced: Synchroniser,
    pseudo_random_synced: Synchroniser,
    square_wave_synced: Synchroniser,
    local_fault_synced: Synchroniser,
    loopback_synced: Synchroniser,
    events: ReceiveEvents,
    waiting: [Reg<Bits<7>>; 2],
    deltas: [Signal<Local, Bits<6>>; 2],
    delta: Signal<Local, Bits<6>>,
    left: Signal<Local, Bits<7>>,
}

impl Logic for TransmitSide {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            tx_clock,
            prbs31_synced,
            pseudo_random_synced,
            square_wave_synced,
            local_fault_synced
        );
        clock!(self, tx_clock, loopback_synced);
        self.prbs31_synced.level.next = self.prbs31.val();
        self.tx_prbs31.next = self.prbs31_synced.synced.val();
        self.pseudo_random_synced.level.next = self.pseudo_random.val();
        self.tx_pseudo_random.next = self.pseudo_random_synced.synced.val();
        self.square_wave_synced.level.next = self.square_wave.val();
        self.tx_square_wave.next = self.square_wave_synced.synced.val();
        self.local_fault_synced.level.next = self.local_fault.val();
        self.tx_local_fault.next = self.local_fault_synced.synced.val();
        self.loopback_synced.level.next = self.loopback.val();
        self.tx_loopback.next = self.loopback_synced.synced.val();

        self.events.clock.next = self.clock.val();
        self.events.reset.next = self.reset.val();
        self.events.rx_clock.next = self.tx_clock.val();
        self.events.rx_reset.next = self.tx_reset.val();
        self.events.not_idle.next = self.tx_not_idle.val();
        self.events.bad_block.next = self.tx_bad_block.val();
        self.events.sequence_error.next = false;
        self.events.bad_header.next = false;
        self.events.test_pattern_errors.next = 0.into();

        self.deltas[0].next = self.events.deltas[1].val();
        self.deltas[1].next = self.events.deltas[2].val();
        for i in 0..2 {
            self.waiting[i].clock.next = self.clock.val();
            self.waiting[i].reset.next = self.reset.val();
            self.left.next = 0.into();
            if self.waiting[i].q.val().any() {
                self.left.next = self.waiting[i].q.val() - 1;
            }
            self.delta.next = self.deltas[i].val();
            self.waiting[i].d.next = self.left.val() + bit_cast::<7, 6>(self.delta.val());
        }
        self.not_idle.next = self.waiting[0].q.val().any();
        self.bad_block.next = self.waiting[1].q.val().any();
    }
}
