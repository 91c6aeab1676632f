//! What software sets on the device. A part of [`super::device_registers`].

use crate::prelude::*;
use dtp_spec::regs::{find, DEVICE};

// The kernel has the legal bits as numbers.
const _: () = assert!(find(DEVICE, "control").mask() == 0x101);
const _: () = assert!(find(DEVICE, "mode").mask() == 0x1f01);
const _: () = assert!(find(DEVICE, "join_window").mask() == 0xfff_ffff);
const _: () = assert!(find(DEVICE, "interrupt_mask").mask() == 0x7);

/// Six settings. A write is merged by its strobes, and legal if the result is.
#[derive(LogicBlock)]
pub struct DeviceSettings {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Bytes that software writes.
    pub bus_strobes: Signal<In, Bits<8>>,
    /// What it writes, zero in all other bytes.
    pub bus_data: Signal<In, Bits<64>>,
    /// This edge carries out a legal write.
    pub write: Signal<In, Bit>,
    /// The bus wants `identity`.
    pub identity_hit: Signal<In, Bit>,
    /// The bus wants `control`.
    pub control_hit: Signal<In, Bit>,
    /// The bus wants `mode`.
    pub mode_hit: Signal<In, Bit>,
    /// The bus wants `join_window`.
    pub window_hit: Signal<In, Bit>,
    /// The bus wants `scratch`.
    pub scratch_hit: Signal<In, Bit>,
    /// The bus wants `interrupt_mask`.
    pub mask_hit: Signal<In, Bit>,
    /// The write to one of these would be legal.
    pub legal: Signal<Out, Bit>,
    /// EUI-64.
    pub identity: Signal<Out, Bits<64>>,
    /// A jump of a quarter tick or more sends BEACONs on the other ports at once.
    pub beacon_on_jump: Signal<Out, Bit>,
    /// The operator clears `faulty` on every port, for one tick.
    pub clear_faulty: Signal<Out, Bit>,
    /// Mode `tree` instead of `fastest`.
    pub tree: Signal<Out, Bit>,
    /// Mode `tree`: number of the port that is followed.
    pub parent: Signal<Out, Bits<5>>,
    /// Length of the join window in ticks.
    pub join_window_ticks: Signal<Out, Bits<28>>,
    /// Nothing.
    pub scratch: Signal<Out, Bits<64>>,
    /// Which bits of the status raise the interrupt line.
    pub interrupt_mask: Signal<Out, Bits<3>>,
    identity_reg: Reg<Bits<64>>,
    jump_reg: Reg<Bit>,
    clear_reg: Reg<Bit>,
    tree_reg: Reg<Bit>,
    parent_reg: Reg<Bits<5>>,
    window_reg: Reg<Bits<28>>,
    scratch_reg: Reg<Bits<64>>,
    mask_reg: Reg<Bits<3>>,
    mask: Signal<Local, Bits<64>>,
    ones: Signal<Local, Bits<64>>,
    window_64: Signal<Local, Bits<64>>,
    parent_next: Signal<Local, Bits<5>>,
    parent_wide: Signal<Local, Bits<6>>,
    above_28: Signal<Local, Bit>,
    above_16: Signal<Local, Bit>,
    above_8: Signal<Local, Bit>,
    low: Signal<Local, Bits<8>>,
    second: Signal<Local, Bits<8>>,
    port_count: Constant<Bits<6>>,
}

impl DeviceSettings {
    /// Settings of a device of that many ports.
    #[must_use]
    pub fn new(ports: u8) -> Self {
        let reset = |name| find(DEVICE, name).reset().unwrap_or_default();
        let field = |name, field| find(DEVICE, name).field(field).get(reset(name));
        DeviceSettings {
            identity_reg: Reg::new(reset("identity").to_bits()),
            jump_reg: Reg::new(field("control", "beacon_on_jump") == 1),
            tree_reg: Reg::new(field("mode", "tree") == 1),
            parent_reg: Reg::new(field("mode", "parent").to_bits()),
            window_reg: Reg::new(reset("join_window").to_bits()),
            scratch_reg: Reg::new(reset("scratch").to_bits()),
            mask_reg: Reg::new(reset("interrupt_mask").to_bits()),
            port_count: Constant::new(ports.to_bits()),
            clock: Default::default(),
            reset: Default::default(),
            bus_strobes: Default::default(),
            bus_data: Default::default(),
            write: Default::default(),
            identity_hit: Default::default(),
            control_hit: Default::default(),
            mode_hit: Default::default(),
            window_hit: Default::default(),
            scratch_hit: Default::default(),
            mask_hit: Default::default(),
            legal: Default::default(),
            identity: Default::default(),
            beacon_on_jump: Default::default(),
            clear_faulty: Default::default(),
            tree: Default::default(),
            parent: Default::default(),
            join_window_ticks: Default::default(),
            scratch: Default::default(),
            interrupt_mask: Default::default(),
            clear_reg: Default::default(),
            mask: Default::default(),
            ones: Default::default(),
            window_64: Default::default(),
            parent_next: Default::default(),
            parent_wide: Default::default(),
            above_28: Default::default(),
            above_16: Default::default(),
            above_8: Default::default(),
            low: Default::default(),
            second: Default::default(),
        }
    }
}

impl Logic for DeviceSettings {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            identity_reg,
            jump_reg,
            tree_reg,
            parent_reg,
            window_reg
        );
        dff_setup!(self, clock, scratch_reg, mask_reg);
        clock!(self, clock, clear_reg);
        self.identity_reg.reset.next = self.reset.val();
        self.jump_reg.reset.next = self.reset.val();
        self.clear_reg.reset.next = self.reset.val();
        self.tree_reg.reset.next = self.reset.val();
        self.parent_reg.reset.next = self.reset.val();
        self.window_reg.reset.next = self.reset.val();
        self.scratch_reg.reset.next = self.reset.val();
        self.mask_reg.reset.next = self.reset.val();

        // Ones in the bytes that are kept.
        self.mask.next = 0.into();
        for i in 0..8 {
            self.ones.next = 0xff.into();
            if self.bus_strobes.val().get_bit(i) {
                self.ones.next = 0.into();
            }
            self.mask.next = (self.mask.val() >> 8) | (self.ones.val() << 56);
        }
        self.low.next = self.bus_data.val().get_bits::<8>(0);
        self.second.next = self.bus_data.val().get_bits::<8>(8);
        self.above_16.next = self.bus_data.val().get_bits::<48>(16).any();
        self.above_8.next = self.second.val().any() | self.above_16.val();
        self.above_28.next = self.bus_data.val().get_bits::<36>(28).any();
        self.parent_next.next = self.parent_reg.q.val();
        if self.bus_strobes.val().get_bit(1) {
            self.parent_next.next = self.bus_data.val().get_bits::<5>(8);
        }
        self.parent_wide.next = bit_cast::<6, 5>(self.parent_next.val());
        self.legal.next = self.identity_hit.val()
            | self.scratch_hit.val()
            | (self.control_hit.val()
                & !self.above_16.val()
                & !self.second.val().get_bits::<7>(1).any()
                & !self.low.val().get_bits::<7>(1).any())
            | (self.mode_hit.val()
                & !self.above_16.val()
                & !self.second.val().get_bits::<3>(5).any()
                & !self.low.val().get_bits::<7>(1).any()
                & (self.parent_wide.val() < self.port_count.val()))
            | (self.window_hit.val() & !self.above_28.val())
            | (self.mask_hit.val() & !self.above_8.val() & !self.low.val().get_bits::<5>(3).any());

        if self.write.val() & self.identity_hit.val() {
            self.identity_reg.d.next =
                (self.identity_reg.q.val() & self.mask.val()) | self.bus_data.val();
        }
        if self.write.val() & self.scratch_hit.val() {
            self.scratch_reg.d.next =
                (self.scratch_reg.q.val() & self.mask.val()) | self.bus_data.val();
        }
        self.clear_reg.d.next =
            self.write.val() & self.control_hit.val() & self.bus_data.val().get_bit(8);
        if self.write.val() & self.control_hit.val() & self.bus_strobes.val().get_bit(0) {
            self.jump_reg.d.next = self.bus_data.val().get_bit(0);
        }
        if self.write.val() & self.mode_hit.val() {
            self.parent_reg.d.next = self.parent_next.val();
            if self.bus_strobes.val().get_bit(0) {
                self.tree_reg.d.next = self.bus_data.val().get_bit(0);
            }
        }
        self.window_64.next =
            (bit_cast::<64, 28>(self.window_reg.q.val()) & self.mask.val()) | self.bus_data.val();
        if self.write.val() & self.window_hit.val() {
            self.window_reg.d.next = self.window_64.val().get_bits::<28>(0);
        }
        if self.write.val() & self.mask_hit.val() & self.bus_strobes.val().get_bit(0) {
            self.mask_reg.d.next = self.bus_data.val().get_bits::<3>(0);
        }

        self.identity.next = self.identity_reg.q.val();
        self.beacon_on_jump.next = self.jump_reg.q.val();
        self.clear_faulty.next = self.clear_reg.q.val();
        self.tree.next = self.tree_reg.q.val();
        self.parent.next = self.parent_reg.q.val();
        self.join_window_ticks.next = self.window_reg.q.val();
        self.scratch.next = self.scratch_reg.q.val();
        self.interrupt_mask.next = self.mask_reg.q.val();
    }
}
