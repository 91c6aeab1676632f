//! What software sets on a port. A part of [`super::port_registers`].

use crate::prelude::*;
use dtp_spec::dtp::beacon_timer::INTERVAL_TICKS_MAX;
use dtp_spec::regs::{find, PORT};

// Widths and legal patterns of `pcs_control`, which the kernel has as numbers.
const _: () = assert!(find(PORT, "pcs_control").mask() == 0x3f3);
const _: () = assert!(find(PORT, "event_mask").mask() == 0xff);
const _: () = assert!(find(PORT, "role").mask() == 0x3 && find(PORT, "init_rounds").mask() == 0x3f);
const _: () = assert!(find(PORT, "beacon_interval").mask() == 0x1fff);

/// Five settings. A write is merged by its strobes, and legal if the result is.
#[derive(LogicBlock)]
pub struct PortSettings {
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
    /// The bus wants `role`.
    pub role_hit: Signal<In, Bit>,
    /// The bus wants `beacon_interval`.
    pub interval_hit: Signal<In, Bit>,
    /// The bus wants `init_rounds`.
    pub rounds_hit: Signal<In, Bit>,
    /// The bus wants `event_mask`.
    pub mask_hit: Signal<In, Bit>,
    /// The bus wants `pcs_control`.
    pub pcs_hit: Signal<In, Bit>,
    /// The write to one of these would be legal.
    pub legal: Signal<Out, Bit>,
    /// 0 both, 1 lead, 2 follow, 3 off.
    pub role: Signal<Out, Bits<2>>,
    /// Ticks between two BEACONs.
    pub interval_ticks: Signal<Out, Bits<13>>,
    /// Rounds of INIT.
    pub init_rounds: Signal<Out, Bits<6>>,
    /// Which events raise the interrupt line.
    pub event_mask: Signal<Out, Bits<8>>,
    /// Test patterns and loopback.
    pub pcs_control: Signal<Out, Bits<10>>,
    role_reg: Reg<Bits<2>>,
    interval_reg: Reg<Bits<13>>,
    rounds_reg: Reg<Bits<6>>,
    mask_reg: Reg<Bits<8>>,
    pcs_reg: Reg<Bits<10>>,
    role_next: Signal<Local, Bits<2>>,
    interval_next: Signal<Local, Bits<13>>,
    rounds_next: Signal<Local, Bits<6>>,
    mask_next: Signal<Local, Bits<8>>,
    pcs_next: Signal<Local, Bits<10>>,
    role_legal: Signal<Local, Bit>,
    interval_legal: Signal<Local, Bit>,
    rounds_legal: Signal<Local, Bit>,
    mask_legal: Signal<Local, Bit>,
    pcs_legal: Signal<Local, Bit>,
    above_16: Signal<Local, Bit>,
    interval_max: Constant<Bits<13>>,
}

impl Default for PortSettings {
    fn default() -> Self {
        let reset = |name| find(PORT, name).reset().unwrap_or_default();
        PortSettings {
            role_reg: Reg::new(reset("role").to_bits()),
            interval_reg: Reg::new(reset("beacon_interval").to_bits()),
            rounds_reg: Reg::new(reset("init_rounds").to_bits()),
            mask_reg: Reg::new(reset("event_mask").to_bits()),
            pcs_reg: Reg::new(reset("pcs_control").to_bits()),
            interval_max: Constant::new(INTERVAL_TICKS_MAX.to_bits()),
            clock: Default::default(),
            reset: Default::default(),
            bus_strobes: Default::default(),
            bus_data: Default::default(),
            write: Default::default(),
            role_hit: Default::default(),
            interval_hit: Default::default(),
            rounds_hit: Default::default(),
            mask_hit: Default::default(),
            pcs_hit: Default::default(),
            legal: Default::default(),
            role: Default::default(),
            interval_ticks: Default::default(),
            init_rounds: Default::default(),
            event_mask: Default::default(),
            pcs_control: Default::default(),
            role_next: Default::default(),
            interval_next: Default::default(),
            rounds_next: Default::default(),
            mask_next: Default::default(),
            pcs_next: Default::default(),
            role_legal: Default::default(),
            interval_legal: Default::default(),
            rounds_legal: Default::default(),
            mask_legal: Default::default(),
            pcs_legal: Default::default(),
            above_16: Default::default(),
        }
    }
}

impl Logic for PortSettings {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            role_reg,
            interval_reg,
            rounds_reg,
            mask_reg,
            pcs_reg
        );
        self.role_reg.reset.next = self.reset.val();
        self.interval_reg.reset.next = self.reset.val();
        self.rounds_reg.reset.next = self.reset.val();
        self.mask_reg.reset.next = self.reset.val();
        self.pcs_reg.reset.next = self.reset.val();

        self.role_next.next = self.role_reg.q.val();
        self.interval_next.next = self.interval_reg.q.val();
        self.rounds_next.next = self.rounds_reg.q.val();
        self.mask_next.next = self.mask_reg.q.val();
        self.pcs_next.next = self.pcs_reg.q.val();
        if self.bus_strobes.val().get_bit(0) {
            self.role_next.next = self.bus_data.val().get_bits::<2>(0);
            self.interval_next.next = (self.interval_next.val() & 0x1f00)
                | bit_cast::<13, 8>(self.bus_data.val().get_bits::<8>(0));
            self.rounds_next.next = self.bus_data.val().get_bits::<6>(0);
            self.mask_next.next = self.bus_data.val().get_bits::<8>(0);
            self.pcs_next.next = (self.pcs_next.val() & 0x300)
                | bit_cast::<10, 8>(self.bus_data.val().get_bits::<8>(0));
        }
        if self.bus_strobes.val().get_bit(1) {
            self.interval_next.next = (self.interval_next.val() & 0xff)
                | (bit_cast::<13, 5>(self.bus_data.val().get_bits::<5>(8)) << 8);
            self.pcs_next.next = (self.pcs_next.val() & 0xff)
                | (bit_cast::<10, 2>(self.bus_data.val().get_bits::<2>(8)) << 8);
        }

        self.above_16.next = self.bus_data.val().get_bits::<48>(16).any();
        self.role_legal.next = !self.above_16.val() & !self.bus_data.val().get_bits::<14>(2).any();
        self.interval_legal.next = !self.above_16.val()
            & !self.bus_data.val().get_bits::<3>(13).any()
            & self.interval_next.val().any()
            & (self.interval_next.val() <= self.interval_max.val());
        self.rounds_legal.next = !self.above_16.val()
            & !self.bus_data.val().get_bits::<10>(6).any()
            & self.rounds_next.val().any();
        self.mask_legal.next = !self.above_16.val() & !self.bus_data.val().get_bits::<8>(8).any();
        self.pcs_legal.next = !self.above_16.val()
            & !self.bus_data.val().get_bits::<6>(10).any()
            & !self.bus_data.val().get_bits::<2>(2).any()
            & !self.pcs_next.val().get_bits::<2>(4).all()
            & !self.pcs_next.val().get_bits::<2>(8).all();
        self.legal.next = (self.role_hit.val() & self.role_legal.val())
            | (self.interval_hit.val() & self.interval_legal.val())
            | (self.rounds_hit.val() & self.rounds_legal.val())
            | (self.mask_hit.val() & self.mask_legal.val())
            | (self.pcs_hit.val() & self.pcs_legal.val());

        if self.write.val() & self.role_hit.val() {
            self.role_reg.d.next = self.role_next.val();
        }
        if self.write.val() & self.interval_hit.val() {
            self.interval_reg.d.next = self.interval_next.val();
        }
        if self.write.val() & self.rounds_hit.val() {
            self.rounds_reg.d.next = self.rounds_next.val();
        }
        if self.write.val() & self.mask_hit.val() {
            self.mask_reg.d.next = self.mask_next.val();
        }
        if self.write.val() & self.pcs_hit.val() {
            self.pcs_reg.d.next = self.pcs_next.val();
        }

        self.role.next = self.role_reg.q.val();
        self.interval_ticks.next = self.interval_reg.q.val();
        self.init_rounds.next = self.rounds_reg.q.val();
        self.event_mask.next = self.mask_reg.q.val();
        self.pcs_control.next = self.pcs_reg.q.val();
    }
}
