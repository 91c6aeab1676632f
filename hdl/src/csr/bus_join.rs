//! Joins the answers of all blocks on the bus.

use crate::prelude::*;
use dtp_spec::device::PORTS_MAX;

// The loops of the kernel.
const _: () = assert!(PORTS_MAX == 32);

/// Or, in two steps: eight ports each, then all and the device. Ports that do not exist answer zero,
/// and synthesis finds that out.
#[derive(LogicBlock, Default)]
pub struct BusJoin {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The device has the register.
    pub device_hit: Signal<In, Bit>,
    /// The device did not do what was asked.
    pub device_error: Signal<In, Bit>,
    /// What the device held.
    pub device_data: Signal<In, Bits<64>>,
    /// A port has the register.
    pub port_hit: [Signal<In, Bit>; 32],
    /// A port did not do what was asked.
    pub port_error: [Signal<In, Bit>; 32],
    /// What a port held.
    pub port_data: [Signal<In, Bits<64>>; 32],
    /// A port raises the interrupt line.
    pub port_irq: [Signal<In, Bit>; 32],
    /// The register exists.
    pub hit: Signal<Out, Bit>,
    /// It did not do what was asked.
    pub error: Signal<Out, Bit>,
    /// What it held.
    pub data: Signal<Out, Bits<64>>,
    /// Bit n: port n raises the interrupt line.
    pub irqs: Signal<Out, Bits<32>>,
    group_hit: [Reg<Bit>; 5],
    group_error: [Reg<Bit>; 5],
    group_data: [Reg<Bits<64>>; 5],
    hit_reg: Reg<Bit>,
    error_reg: Reg<Bit>,
    data_reg: Reg<Bits<64>>,
    hit_or: [Signal<Local, Bit>; 4],
    error_or: [Signal<Local, Bit>; 4],
    data_or: [Signal<Local, Bits<64>>; 4],
    line: Signal<Local, Bit>,
    lines: Signal<Local, Bits<32>>,
}

impl Logic for BusJoin {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, hit_reg, error_reg, data_reg);
        self.hit_reg.reset.next = self.reset.val();
        self.error_reg.reset.next = self.reset.val();
        self.data_reg.reset.next = self.reset.val();
        for i in 0..5 {
            self.group_hit[i].clock.next = self.clock.val();
            self.group_error[i].clock.next = self.clock.val();
            self.group_data[i].clock.next = self.clock.val();
            self.group_hit[i].reset.next = self.reset.val();
            self.group_error[i].reset.next = self.reset.val();
            self.group_data[i].reset.next = self.reset.val();
        }

        for i in 0..4 {
            self.hit_or[i].next = false;
            self.error_or[i].next = false;
            self.data_or[i].next = 0.into();
        }
        for i in 0..8 {
            self.hit_or[0].next = self.hit_or[0].val() | self.port_hit[i].val();
            self.error_or[0].next = self.error_or[0].val() | self.port_error[i].val();
            self.data_or[0].next = self.data_or[0].val() | self.port_data[i].val();
        }
        for i in 8..16 {
            self.hit_or[1].next = self.hit_or[1].val() | self.port_hit[i].val();
            self.error_or[1].next = self.error_or[1].val() | self.port_error[i].val();
            self.data_or[1].next = self.data_or[1].val() | self.port_data[i].val();
        }
        for i in 16..24 {
            self.hit_or[2].next = self.hit_or[2].val() | self.port_hit[i].val();
            self.error_or[2].next = self.error_or[2].val() | self.port_error[i].val();
            self.data_or[2].next = self.data_or[2].val() | self.port_data[i].val();
        }
        for i in 24..32 {
            self.hit_or[3].next = self.hit_or[3].val() | self.port_hit[i].val();
            self.error_or[3].next = self.error_or[3].val() | self.port_error[i].val();
            self.data_or[3].next = self.data_or[3].val() | self.port_data[i].val();
        }
        for i in 0..4 {
            self.group_hit[i].d.next = self.hit_or[i].val();
            self.group_error[i].d.next = self.error_or[i].val();
            self.group_data[i].d.next = self.data_or[i].val();
        }
        self.group_hit[4].d.next = self.device_hit.val();
        self.group_error[4].d.next = self.device_error.val();
        self.group_data[4].d.next = self.device_data.val();
        self.hit_reg.d.next = self.group_hit[0].q.val()
            | self.group_hit[1].q.val()
            | self.group_hit[2].q.val()
            | self.group_hit[3].q.val()
            | self.group_hit[4].q.val();
        self.error_reg.d.next = self.group_error[0].q.val()
            | self.group_error[1].q.val()
            | self.group_error[2].q.val()
            | self.group_error[3].q.val()
            | self.group_error[4].q.val();
        self.data_reg.d.next = self.group_data[0].q.val()
            | self.group_data[1].q.val()
            | self.group_data[2].q.val()
            | self.group_data[3].q.val()
            | self.group_data[4].q.val();

        self.lines.next = 0.into();
        for i in 0..32 {
            self.line.next = self.port_irq[i].val();
            self.lines.next =
                (self.lines.val() >> 1) | (bit_cast::<32, 1>(self.line.val().into()) << 31);
        }
        self.irqs.next = self.lines.val();
        self.hit.next = self.hit_reg.q.val();
        self.error.next = self.error_reg.q.val();
        self.data.next = self.data_reg.q.val();
    }
}
