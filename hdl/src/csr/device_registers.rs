//! The registers of the device.

use super::device_constants::DeviceConstants;
use super::device_decode::DeviceDecode;
use super::device_settings::DeviceSettings;
use crate::prelude::*;

/// Decodes, shows what the device tells, keeps what software sets, and raises the interrupt line.
#[derive(LogicBlock)]
pub struct DeviceRegisters {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// A transaction is under way.
    pub bus_valid: Signal<In, Bit>,
    /// The next edge carries it out.
    pub bus_commit: Signal<In, Bit>,
    /// It writes.
    pub bus_write: Signal<In, Bit>,
    /// Offset in the BAR.
    pub bus_address: Signal<In, Bits<16>>,
    /// Bytes that are written.
    pub bus_strobes: Signal<In, Bits<8>>,
    /// What is written; zero in all other bytes.
    pub bus_data: Signal<In, Bits<64>>,
    /// A write was refused; the bus shows where.
    pub refused: Signal<In, Bit>,
    /// gc in units.
    pub gc: Signal<In, Bits<64>>,
    /// All links are down.
    pub holdover: Signal<In, Bit>,
    /// First 64 bits of the commit that the device was built from, or zero.
    pub build_commit: Signal<In, Bits<64>>,
    /// Bit n: port n raises the interrupt line.
    pub port_interrupts: Signal<In, Bits<32>>,
    /// The register is here.
    pub hit: Signal<Out, Bit>,
    /// It did not do what was asked.
    pub error: Signal<Out, Bit>,
    /// What it held.
    pub data: Signal<Out, Bits<64>>,
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
    /// Level: something that a mask enables has happened.
    pub irq: Signal<Out, Bit>,
    decode: DeviceDecode,
    constants: DeviceConstants,
    settings: DeviceSettings,
    legal: Reg<Bit>,
    hit_reg: Reg<Bit>,
    error_reg: Reg<Bit>,
    data_reg: Reg<Bits<64>>,
    status: Reg<Bits<3>>,
    last_holdover: Reg<Bit>,
    refused_word: Reg<Bits<13>>,
    line: Reg<Bit>,
    writes: Signal<Local, Bit>,
    begun: Signal<Local, Bit>,
    ended: Signal<Local, Bit>,
    cleared: Signal<Local, Bits<3>>,
    kept: Signal<Local, Bits<3>>,
    enabled: Signal<Local, Bits<3>>,
    above_3: Signal<Local, Bit>,
    hits: Signal<Local, Bit>,
    shown: Signal<Local, Bits<64>>,
}

impl DeviceRegisters {
    /// Registers of a device with so many ports.
    #[must_use]
    pub fn new(ports: u8) -> Self {
        DeviceRegisters {
            constants: DeviceConstants::new(ports),
            settings: DeviceSettings::new(ports),
            last_holdover: Reg::new(true),
            clock: Default::default(),
            reset: Default::default(),
            bus_valid: Default::default(),
            bus_commit: Default::default(),
            bus_write: Default::default(),
            bus_address: Default::default(),
            bus_strobes: Default::default(),
            bus_data: Default::default(),
            refused: Default::default(),
            gc: Default::default(),
            holdover: Default::default(),
            build_commit: Default::default(),
            port_interrupts: Default::default(),
            hit: Default::default(),
            error: Default::default(),
            data: Default::default(),
            identity: Default::default(),
            beacon_on_jump: Default::default(),
            clear_faulty: Default::default(),
            tree: Default::default(),
            parent: Default::default(),
            join_window_ticks: Default::default(),
            irq: Default::default(),
            decode: Default::default(),
            legal: Default::default(),
            hit_reg: Default::default(),
            error_reg: Default::default(),
            data_reg: Default::default(),
            status: Default::default(),
            refused_word: Default::default(),
            line: Default::default(),
            writes: Default::default(),
            begun: Default::default(),
            ended: Default::default(),
            cleared: Default::default(),
            kept: Default::default(),
            enabled: Default::default(),
            above_3: Default::default(),
            hits: Default::default(),
            shown: Default::default(),
        }
    }
}

impl Logic for DeviceRegisters {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, decode, constants, settings, legal, hit_reg, error_reg, data_reg);
        clock!(self, clock, status, last_holdover, line);
        dff_setup!(self, clock, refused_word);
        self.decode.reset.next = self.reset.val();
        self.constants.reset.next = self.reset.val();
        self.settings.reset.next = self.reset.val();
        self.legal.reset.next = self.reset.val();
        self.hit_reg.reset.next = self.reset.val();
        self.error_reg.reset.next = self.reset.val();
        self.data_reg.reset.next = self.reset.val();
        self.status.reset.next = self.reset.val();
        self.last_holdover.reset.next = self.reset.val();
        self.refused_word.reset.next = self.reset.val();
        self.line.reset.next = self.reset.val();

        self.decode.bus_valid.next = self.bus_valid.val();
        self.decode.bus_address.next = self.bus_address.val();
        self.constants.bus_valid.next = self.bus_valid.val();
        self.constants.bus_address.next = self.bus_address.val();
        self.writes.next = self.bus_commit.val() & self.bus_write.val() & self.legal.q.val();

        self.settings.bus_strobes.next = self.bus_strobes.val();
        self.settings.bus_data.next = self.bus_data.val();
        self.settings.write.next = self.writes.val();
        self.settings.identity_hit.next = self.decode.identity.val();
        self.settings.control_hit.next = self.decode.control.val();
        self.settings.mode_hit.next = self.decode.mode.val();
        self.settings.window_hit.next = self.decode.join_window.val();
        self.settings.scratch_hit.next = self.decode.scratch.val();
        self.settings.mask_hit.next = self.decode.interrupt_mask.val();

        // What happened.
        self.last_holdover.d.next = self.holdover.val();
        self.begun.next = self.holdover.val() & !self.last_holdover.q.val();
        self.ended.next = !self.holdover.val() & self.last_holdover.q.val();
        self.cleared.next = 0.into();
        if self.writes.val() & self.decode.interrupt_status.val() {
            self.cleared.next = self.bus_data.val().get_bits::<3>(0);
        }
        self.kept.next = !self.cleared.val();
        self.status.d.next = (self.status.q.val() & self.kept.val())
            | (bit_cast::<3, 1>(self.ended.val().into()) << 2)
            | (bit_cast::<3, 1>(self.begun.val().into()) << 1)
            | bit_cast::<3, 1>(self.refused.val().into());
        if self.refused.val() {
            self.refused_word.d.next = self.bus_address.val().get_bits::<13>(3);
        }
        self.enabled.next = self.status.q.val() & self.settings.interrupt_mask.val();
        self.line.d.next = self.enabled.val().any() | self.port_interrupts.val().any();

        // What a write would do, and what a read shows.
        self.above_3.next = self.bus_data.val().get_bits::<61>(3).any();
        self.legal.d.next =
            self.settings.legal.val() | (self.decode.interrupt_status.val() & !self.above_3.val());
        self.shown.next = self.constants.data.val();
        if self.decode.build_commit.val() {
            self.shown.next = self.shown.val() | self.build_commit.val();
        }
        if self.decode.gc.val() {
            self.shown.next = self.shown.val() | self.gc.val();
        }
        if self.decode.identity.val() {
            self.shown.next = self.shown.val() | self.settings.identity.val();
        }
        if self.decode.control.val() {
            self.shown.next =
                self.shown.val() | bit_cast::<64, 1>(self.settings.beacon_on_jump.val().into());
        }
        if self.decode.mode.val() {
            self.shown.next = self.shown.val()
                | bit_cast::<64, 1>(self.settings.tree.val().into())
                | (bit_cast::<64, 5>(self.settings.parent.val()) << 8);
        }
        if self.decode.join_window.val() {
            self.shown.next =
                self.shown.val() | bit_cast::<64, 28>(self.settings.join_window_ticks.val());
        }
        if self.decode.scratch.val() {
            self.shown.next = self.shown.val() | self.settings.scratch.val();
        }
        if self.decode.status.val() {
            self.shown.next = self.shown.val()
                | bit_cast::<64, 1>(self.holdover.val().into())
                | (bit_cast::<64, 1>(self.line.q.val().into()) << 1);
        }
        if self.decode.interrupt_status.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 3>(self.status.q.val());
        }
        if self.decode.interrupt_mask.val() {
            self.shown.next =
                self.shown.val() | bit_cast::<64, 3>(self.settings.interrupt_mask.val());
        }
        if self.decode.interrupt_ports.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 32>(self.port_interrupts.val());
        }
        if self.decode.refused_write.val() {
            self.shown.next =
                self.shown.val() | (bit_cast::<64, 13>(self.refused_word.q.val()) << 3);
        }
        self.hits.next = self.decode.hit.val() | self.constants.hit.val();
        self.hit_reg.d.next = self.hits.val();
        self.error_reg.d.next = self.hits.val() & self.bus_write.val() & !self.legal.q.val();
        self.data_reg.d.next = self.shown.val();

        self.hit.next = self.hit_reg.q.val();
        self.error.next = self.error_reg.q.val();
        self.data.next = self.data_reg.q.val();
        self.identity.next = self.settings.identity.val();
        self.beacon_on_jump.next = self.settings.beacon_on_jump.val();
        self.clear_faulty.next = self.settings.clear_faulty.val();
        self.tree.next = self.settings.tree.val();
        self.parent.next = self.settings.parent.val();
        self.join_window_ticks.next = self.settings.join_window_ticks.val();
        self.irq.next = self.line.q.val();
    }
}
