//! Counts of the receive side, carried from the recovered clock to the device clock. The golden
//! model has the argument why this may cross.

use crate::prelude::*;
use dtp_spec::csr::receive_events::PERIOD_TICKS;

// The timer wraps by itself, and running counts reach 32 and 32 * 66.
const _: () = assert!(PERIOD_TICKS == 32);

/// Counts 32 recovered ticks, hands the counts over by a toggle, and shows them for one device tick.
#[derive(LogicBlock, Default)]
pub struct ReceiveEvents {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Recovered clock.
    pub rx_clock: Signal<In, Clock>,
    /// Synchronous to the device clock.
    pub reset: Signal<In, Bit>,
    /// Synchronous to the recovered clock.
    pub rx_reset: Signal<In, Bit>,
    /// The block was more than eight idles or a message.
    pub not_idle: Signal<In, Bit>,
    /// The block was invalid.
    pub bad_block: Signal<In, Bit>,
    /// A valid block came where it must not.
    pub sequence_error: Signal<In, Bit>,
    /// The sync header was neither 01 nor 10.
    pub bad_header: Signal<In, Bit>,
    /// Wrong bits of a test pattern, 0 to 66.
    pub test_pattern_errors: Signal<In, Bits<7>>,
    /// Counts of blocks, of those not idle, invalid and out of sequence, and of bad headers; zero in
    /// most ticks.
    pub deltas: [Signal<Out, Bits<6>>; 5],
    /// Count of wrong bits in test patterns.
    pub pattern_errors: Signal<Out, Bits<12>>,
    timer_ticks: Reg<Bits<5>>,
    running: [Reg<Bits<6>>; 5],
    running_pattern: Reg<Bits<12>>,
    mailbox: [Reg<Bits<6>>; 5],
    mailbox_pattern: Reg<Bits<12>>,
    toggle: Reg<Bit>,
    synchroniser: Synchroniser,
    seen: Reg<Bit>,
    arrived: [Reg<Bits<6>>; 5],
    arrived_pattern: Reg<Bits<12>>,
    happened: Signal<Local, Bits<5>>,
    one: Signal<Local, Bits<1>>,
    counted: Signal<Local, Bits<6>>,
    counted_pattern: Signal<Local, Bits<12>>,
    over: Signal<Local, Bit>,
    flipped: Signal<Local, Bit>,
}

impl Logic for ReceiveEvents {
    #[hdl_gen]
    fn update(&mut self) {
        // Recovered clock.
        self.timer_ticks.clock.next = self.rx_clock.val();
        self.running_pattern.clock.next = self.rx_clock.val();
        self.mailbox_pattern.clock.next = self.rx_clock.val();
        self.toggle.clock.next = self.rx_clock.val();
        self.timer_ticks.reset.next = self.rx_reset.val();
        self.running_pattern.reset.next = self.rx_reset.val();
        // What was handed over outlives a reset.
        self.mailbox_pattern.reset.next = false;
        self.toggle.reset.next = false;

        self.happened.next = (bit_cast::<5, 1>(self.bad_header.val().into()) << 4)
            | (bit_cast::<5, 1>(self.sequence_error.val().into()) << 3)
            | (bit_cast::<5, 1>(self.bad_block.val().into()) << 2)
            | (bit_cast::<5, 1>(self.not_idle.val().into()) << 1)
            | 1;
        self.timer_ticks.d.next = self.timer_ticks.q.val() + 1;
        self.over.next = self.timer_ticks.q.val().all() & !self.rx_reset.val();
        self.toggle.d.next = self.toggle.q.val() ^ self.over.val();
        for i in 0..5 {
            self.running[i].clock.next = self.rx_clock.val();
            self.mailbox[i].clock.next = self.rx_clock.val();
            self.running[i].reset.next = self.rx_reset.val();
            self.mailbox[i].reset.next = false;
            self.one.next = self.happened.val().get_bits::<1>(i);
            self.counted.next = self.running[i].q.val() + bit_cast::<6, 1>(self.one.val());
            self.running[i].d.next = self.counted.val();
            self.mailbox[i].d.next = self.mailbox[i].q.val();
            if self.over.val() {
                self.running[i].d.next = 0.into();
                self.mailbox[i].d.next = self.counted.val();
            }
        }
        self.counted_pattern.next =
            self.running_pattern.q.val() + bit_cast::<12, 7>(self.test_pattern_errors.val());
        self.running_pattern.d.next = self.counted_pattern.val();
        self.mailbox_pattern.d.next = self.mailbox_pattern.q.val();
        if self.over.val() {
            self.running_pattern.d.next = 0.into();
            self.mailbox_pattern.d.next = self.counted_pattern.val();
        }

        // Device clock.
        clock!(self, clock, synchroniser, seen, arrived_pattern);
        self.seen.reset.next = false;
        self.arrived_pattern.reset.next = self.reset.val();
        self.synchroniser.level.next = self.toggle.q.val();
        self.seen.d.next = self.synchroniser.synced.val();
        self.flipped.next = self.synchroniser.synced.val() ^ self.seen.q.val();
        for i in 0..5 {
            self.arrived[i].clock.next = self.clock.val();
            self.arrived[i].reset.next = self.reset.val();
            self.arrived[i].d.next = 0.into();
            if self.flipped.val() {
                self.arrived[i].d.next = self.mailbox[i].q.val();
            }
            self.deltas[i].next = self.arrived[i].q.val();
        }
        self.arrived_pattern.d.next = 0.into();
        if self.flipped.val() {
            self.arrived_pattern.d.next = self.mailbox_pattern.q.val();
        }
        self.pattern_errors.next = self.arrived_pattern.q.val();
    }
}
