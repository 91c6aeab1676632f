//! The host's LOGs: one that waits to be sent, one that has arrived.

use crate::prelude::*;
use dtp_spec::dtp::log::TAG_PORT;

// The kernel compares with the number.
const _: () = assert!(TAG_PORT == 2);

/// Two mailboxes of one LOG each. The one to be sent starts with tag 3, so that all it ever holds may
/// be sent.
#[derive(LogicBlock)]
pub struct LogMailbox {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Bytes that software writes.
    pub bus_strobes: Signal<In, Bits<8>>,
    /// What it writes, zero in all other bytes.
    pub bus_data: Signal<In, Bits<64>>,
    /// This edge carries out a write to `log_out`.
    pub write_out: Signal<In, Bit>,
    /// This edge carries out a write to `log_status`.
    pub write_status: Signal<In, Bit>,
    /// The LOG that arrived is read.
    pub take: Signal<In, Bit>,
    /// A LOG arrived.
    pub arrived_valid: Signal<In, Bit>,
    /// Its value.
    pub arrived_value: Signal<In, Bits<45>>,
    /// The port takes a LOG of the host's at this edge.
    pub host_ready: Signal<In, Bit>,
    /// A write to `log_out` would be carried out.
    pub accepts: Signal<Out, Bit>,
    /// A LOG of the host's waits to be sent.
    pub host_log_valid: Signal<Out, Bit>,
    /// Its value: tag in bits 4:0, data in bits 44:5.
    pub host_log_value: Signal<Out, Bits<45>>,
    /// `log_in` as software reads it.
    pub log_in: Signal<Out, Bits<64>>,
    /// `log_status` as software reads it.
    pub log_status: Signal<Out, Bits<3>>,
    out: Reg<Bits<45>>,
    waits: Reg<Bit>,
    in_valid: Reg<Bit>,
    in_value: Reg<Bits<45>>,
    overrun: Reg<Bit>,
    merged: Signal<Local, Bits<45>>,
    tag: Signal<Local, Bits<5>>,
    excess: Signal<Local, Bits<19>>,
    for_host: Signal<Local, Bit>,
    stays: Signal<Local, Bit>,
    free: Signal<Local, Bit>,
}

impl Default for LogMailbox {
    fn default() -> Self {
        LogMailbox {
            out: Reg::new((TAG_PORT + 1).to_bits()),
            clock: Default::default(),
            reset: Default::default(),
            bus_strobes: Default::default(),
            bus_data: Default::default(),
            write_out: Default::default(),
            write_status: Default::default(),
            take: Default::default(),
            arrived_valid: Default::default(),
            arrived_value: Default::default(),
            host_ready: Default::default(),
            accepts: Default::default(),
            host_log_valid: Default::default(),
            host_log_value: Default::default(),
            log_in: Default::default(),
            log_status: Default::default(),
            waits: Default::default(),
            in_valid: Default::default(),
            in_value: Default::default(),
            overrun: Default::default(),
            merged: Default::default(),
            tag: Default::default(),
            excess: Default::default(),
            for_host: Default::default(),
            stays: Default::default(),
            free: Default::default(),
        }
    }
}

impl Logic for LogMailbox {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, out, waits, in_valid, in_value, overrun);
        self.out.reset.next = self.reset.val();
        self.waits.reset.next = self.reset.val();
        self.in_valid.reset.next = self.reset.val();
        self.in_value.reset.next = false;
        self.overrun.reset.next = self.reset.val();

        // To be sent.
        self.merged.next = self.out.q.val();
        if self.bus_strobes.val().get_bit(0) {
            self.merged.next = (self.merged.val() & 0x1fff_ffff_ff00_u64)
                | bit_cast::<45, 64>(self.bus_data.val() & 0xff);
        }
        if self.bus_strobes.val().get_bit(1) {
            self.merged.next = (self.merged.val() & 0x1fff_ffff_00ff_u64)
                | bit_cast::<45, 64>(self.bus_data.val() & 0xff00);
        }
        if self.bus_strobes.val().get_bit(2) {
            self.merged.next = (self.merged.val() & 0x1fff_ff00_ffff_u64)
                | bit_cast::<45, 64>(self.bus_data.val() & 0xff_0000);
        }
        if self.bus_strobes.val().get_bit(3) {
            self.merged.next = (self.merged.val() & 0x1fff_00ff_ffff_u64)
                | bit_cast::<45, 64>(self.bus_data.val() & 0xff00_0000_u64);
        }
        if self.bus_strobes.val().get_bit(4) {
            self.merged.next = (self.merged.val() & 0x1f00_ffff_ffff_u64)
                | bit_cast::<45, 64>(self.bus_data.val() & 0xff_0000_0000_u64);
        }
        if self.bus_strobes.val().get_bit(5) {
            self.merged.next = (self.merged.val() & 0xff_ffff_ffff_u64)
                | bit_cast::<45, 64>(self.bus_data.val() & 0x1f00_0000_0000_u64);
        }
        self.tag.next = self.merged.val().get_bits::<5>(0);
        self.excess.next = self.bus_data.val().get_bits::<19>(45);
        self.accepts.next = !self.waits.q.val() & !self.excess.val().any() & (self.tag.val() > 2);
        if self.host_ready.val() {
            self.waits.d.next = false;
        }
        if self.write_out.val() {
            self.out.d.next = self.merged.val();
            self.waits.d.next = self.bus_strobes.val().get_bit(7);
        }

        // That arrived.
        self.for_host.next =
            self.arrived_valid.val() & (self.arrived_value.val().get_bits::<5>(0) > 2);
        self.stays.next = self.in_valid.q.val() & !self.take.val();
        self.in_valid.d.next = self.stays.val() | self.for_host.val();
        if self.write_status.val() & self.bus_data.val().get_bit(2) {
            self.overrun.d.next = false;
        }
        if self.for_host.val() {
            if self.stays.val() {
                self.overrun.d.next = true;
            } else {
                self.in_value.d.next = self.arrived_value.val();
            }
        }

        self.host_log_valid.next = self.waits.q.val();
        self.host_log_value.next = self.out.q.val();
        self.log_in.next = 0.into();
        if self.in_valid.q.val() {
            self.log_in.next =
                bit_cast::<64, 45>(self.in_value.q.val()) | 0x8000_0000_0000_0000_u64;
        }
        self.free.next = !self.waits.q.val();
        self.log_status.next = (bit_cast::<3, 1>(self.overrun.q.val().into()) << 2)
            | (bit_cast::<3, 1>(self.in_valid.q.val().into()) << 1)
            | bit_cast::<3, 1>(self.free.val().into());
    }
}
