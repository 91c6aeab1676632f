//! Which register of the device the bus wants. A part of [`super::device_registers`].

use crate::prelude::*;
use dtp_spec::regs::{find, DEVICE, PORTS_OFFSET};

// Bits 15:14 of an address in the device's block are zero, bits 13:3 the register.
const _: () = assert!(PORTS_OFFSET == 1 << 14);

/// Word of a register in its block.
fn word(name: &str) -> Constant<Bits<11>> {
    Constant::new((find(DEVICE, name).offset >> 3).to_bits())
}

/// One register for each register that is no constant: its address was on the bus before the last
/// edge.
#[derive(LogicBlock)]
pub struct DeviceDecode {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// A transaction is under way.
    pub bus_valid: Signal<In, Bit>,
    /// Offset in the BAR.
    pub bus_address: Signal<In, Bits<16>>,
    /// `build_commit`.
    pub build_commit: Signal<Out, Bit>,
    /// `gc`.
    pub gc: Signal<Out, Bit>,
    /// `identity`.
    pub identity: Signal<Out, Bit>,
    /// `control`.
    pub control: Signal<Out, Bit>,
    /// `mode`.
    pub mode: Signal<Out, Bit>,
    /// `join_window`.
    pub join_window: Signal<Out, Bit>,
    /// `scratch`.
    pub scratch: Signal<Out, Bit>,
    /// `status`.
    pub status: Signal<Out, Bit>,
    /// `interrupt_status`.
    pub interrupt_status: Signal<Out, Bit>,
    /// `interrupt_mask`.
    pub interrupt_mask: Signal<Out, Bit>,
    /// `interrupt_ports`.
    pub interrupt_ports: Signal<Out, Bit>,
    /// `refused_write`.
    pub refused_write: Signal<Out, Bit>,
    /// Any of them.
    pub hit: Signal<Out, Bit>,
    build_commit_hit: Reg<Bit>,
    gc_hit: Reg<Bit>,
    identity_hit: Reg<Bit>,
    control_hit: Reg<Bit>,
    mode_hit: Reg<Bit>,
    join_window_hit: Reg<Bit>,
    scratch_hit: Reg<Bit>,
    status_hit: Reg<Bit>,
    interrupt_status_hit: Reg<Bit>,
    interrupt_mask_hit: Reg<Bit>,
    interrupt_ports_hit: Reg<Bit>,
    refused_write_hit: Reg<Bit>,
    build_commit_at: Constant<Bits<11>>,
    gc_at: Constant<Bits<11>>,
    identity_at: Constant<Bits<11>>,
    control_at: Constant<Bits<11>>,
    mode_at: Constant<Bits<11>>,
    join_window_at: Constant<Bits<11>>,
    scratch_at: Constant<Bits<11>>,
    status_at: Constant<Bits<11>>,
    interrupt_status_at: Constant<Bits<11>>,
    interrupt_mask_at: Constant<Bits<11>>,
    interrupt_ports_at: Constant<Bits<11>>,
    refused_write_at: Constant<Bits<11>>,
    word: Signal<Local, Bits<11>>,
    mine: Signal<Local, Bit>,
}

impl Default for DeviceDecode {
    fn default() -> Self {
        DeviceDecode {
            build_commit_at: word("build_commit"),
            gc_at: word("gc"),
            identity_at: word("identity"),
            control_at: word("control"),
            mode_at: word("mode"),
            join_window_at: word("join_window"),
            scratch_at: word("scratch"),
            status_at: word("status"),
            interrupt_status_at: word("interrupt_status"),
            interrupt_mask_at: word("interrupt_mask"),
            interrupt_ports_at: word("interrupt_ports"),
            refused_write_at: word("refused_write"),
            clock: Default::default(),
            reset: Default::default(),
            bus_valid: Default::default(),
            bus_address: Default::default(),
            build_commit: Default::default(),
            gc: Default::default(),
            identity: Default::default(),
            control: Default::default(),
            mode: Default::default(),
            join_window: Default::default(),
            scratch: Default::default(),
            status: Default::default(),
            interrupt_status: Default::default(),
            interrupt_mask: Default::default(),
            interrupt_ports: Default::default(),
            refused_write: Default::default(),
            hit: Default::default(),
            build_commit_hit: Default::default(),
            gc_hit: Default::default(),
            identity_hit: Default::default(),
            control_hit: Default::default(),
            mode_hit: Default::default(),
            join_window_hit: Default::default(),
            scratch_hit: Default::default(),
            status_hit: Default::default(),
            interrupt_status_hit: Default::default(),
            interrupt_mask_hit: Default::default(),
            interrupt_ports_hit: Default::default(),
            refused_write_hit: Default::default(),
            word: Default::default(),
            mine: Default::default(),
        }
    }
}

impl Logic for DeviceDecode {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            build_commit_hit,
            gc_hit,
            identity_hit,
            control_hit
        );
        clock!(
            self,
            clock,
            mode_hit,
            join_window_hit,
            scratch_hit,
            status_hit
        );
        clock!(
            self,
            clock,
            interrupt_status_hit,
            interrupt_mask_hit,
            interrupt_ports_hit,
            refused_write_hit
        );
        self.build_commit_hit.reset.next = self.reset.val();
        self.gc_hit.reset.next = self.reset.val();
        self.identity_hit.reset.next = self.reset.val();
        self.control_hit.reset.next = self.reset.val();
        self.mode_hit.reset.next = self.reset.val();
        self.join_window_hit.reset.next = self.reset.val();
        self.scratch_hit.reset.next = self.reset.val();
        self.status_hit.reset.next = self.reset.val();
        self.interrupt_status_hit.reset.next = self.reset.val();
        self.interrupt_mask_hit.reset.next = self.reset.val();
        self.interrupt_ports_hit.reset.next = self.reset.val();
        self.refused_write_hit.reset.next = self.reset.val();

        self.word.next = self.bus_address.val().get_bits::<11>(3);
        self.mine.next = self.bus_valid.val() & !self.bus_address.val().get_bits::<2>(14).any();
        self.build_commit_hit.d.next =
            self.mine.val() & (self.word.val() == self.build_commit_at.val());
        self.gc_hit.d.next = self.mine.val() & (self.word.val() == self.gc_at.val());
        self.identity_hit.d.next = self.mine.val() & (self.word.val() == self.identity_at.val());
        self.control_hit.d.next = self.mine.val() & (self.word.val() == self.control_at.val());
        self.mode_hit.d.next = self.mine.val() & (self.word.val() == self.mode_at.val());
        self.join_window_hit.d.next =
            self.mine.val() & (self.word.val() == self.join_window_at.val());
        self.scratch_hit.d.next = self.mine.val() & (self.word.val() == self.scratch_at.val());
        self.status_hit.d.next = self.mine.val() & (self.word.val() == self.status_at.val());
        self.interrupt_status_hit.d.next =
            self.mine.val() & (self.word.val() == self.interrupt_status_at.val());
        self.interrupt_mask_hit.d.next =
            self.mine.val() & (self.word.val() == self.interrupt_mask_at.val());
        self.interrupt_ports_hit.d.next =
            self.mine.val() & (self.word.val() == self.interrupt_ports_at.val());
        self.refused_write_hit.d.next =
            self.mine.val() & (self.word.val() == self.refused_write_at.val());

        self.hit.next = self.build_commit_hit.q.val()
            | self.gc_hit.q.val()
            | self.identity_hit.q.val()
            | self.control_hit.q.val()
            | self.mode_hit.q.val()
            | self.join_window_hit.q.val()
            | self.scratch_hit.q.val()
            | self.status_hit.q.val()
            | self.interrupt_status_hit.q.val()
            | self.interrupt_mask_hit.q.val()
            | self.interrupt_ports_hit.q.val()
            | self.refused_write_hit.q.val();
        self.build_commit.next = self.build_commit_hit.q.val();
        self.gc.next = self.gc_hit.q.val();
        self.identity.next = self.identity_hit.q.val();
        self.control.next = self.control_hit.q.val();
        self.mode.next = self.mode_hit.q.val();
        self.join_window.next = self.join_window_hit.q.val();
        self.scratch.next = self.scratch_hit.q.val();
        self.status.next = self.status_hit.q.val();
        self.interrupt_status.next = self.interrupt_status_hit.q.val();
        self.interrupt_mask.next = self.interrupt_mask_hit.q.val();
        self.interrupt_ports.next = self.interrupt_ports_hit.q.val();
        self.refused_write.next = self.refused_write_hit.q.val();
    }
}
