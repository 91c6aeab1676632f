//! What `pcs_control` of a port asks of its PCS, and the way of that to the receive side.

use crate::prelude::*;
use dtp_spec::regs::{find, Register, PORT};

const CONTROL: &Register = find(PORT, "pcs_control");

const fn mask(field: &str) -> u64 {
    CONTROL.field(field).mask()
}

// One bit for each thing, which the kernel has as numbers: no legal value has both bits of a field.
const _: () = assert!(mask("tx_prbs31") == 0x001 && mask("rx_prbs31") == 0x002);
const _: () = assert!(mask("tx_test_pattern") == 0x030 && mask("rx_test_pattern") == 0x040);
const _: () = assert!(mask("test_pattern_data") == 0x080 && mask("loopback") == 0x300);
const _: () = assert!(CONTROL.field("tx_test_pattern").greatest == 2);
const _: () = assert!(CONTROL.field("loopback").greatest == 2);

/// Bits of the register, those of the receive side through two flops of its clock.
#[derive(LogicBlock, Default)]
pub struct PcsControl {
    /// Recovered clock.
    pub rx_clock: Signal<In, Clock>,
    /// The register, device clock.
    pub pcs_control: Signal<In, Bits<10>>,
    /// Device clock: send PRBS31.
    pub cfg_tx_prbs31_enable: Signal<Out, Bit>,
    /// Device clock: send the pseudo-random pattern.
    pub cfg_tx_pseudo_random_enable: Signal<Out, Bit>,
    /// Device clock: send the square wave.
    pub cfg_tx_square_wave_enable: Signal<Out, Bit>,
    /// Device clock: the pseudo-random pattern scrambles local faults.
    pub cfg_tx_local_fault: Signal<Out, Bit>,
    /// Device clock: send what arrives for the MAC.
    pub cfg_tx_loopback_enable: Signal<Out, Bit>,
    /// Device clock: a loopback is on, so both sides need one clock.
    pub loopback_clock: Signal<Out, Bit>,
    /// Recovered clock: check for PRBS31.
    pub cfg_rx_prbs31_enable: Signal<Out, Bit>,
    /// Recovered clock: check for the pseudo-random pattern.
    pub cfg_rx_pseudo_random_enable: Signal<Out, Bit>,
    /// Recovered clock: it scrambles local faults.
    pub cfg_rx_local_fault: Signal<Out, Bit>,
    /// Recovered clock: receive what leaves for the transceiver.
    pub cfg_rx_loopback_enable: Signal<Out, Bit>,
    rx_prbs31: Synchroniser,
    rx_test_pattern: Synchroniser,
    rx_data: Synchroniser,
    rx_loopback: Synchroniser,
}

impl Logic for PcsControl {
    #[hdl_gen]
    fn update(&mut self) {
        self.rx_prbs31.clock.next = self.rx_clock.val();
        self.rx_test_pattern.clock.next = self.rx_clock.val();
        self.rx_data.clock.next = self.rx_clock.val();
        self.rx_loopback.clock.next = self.rx_clock.val();

        self.cfg_tx_prbs31_enable.next = self.pcs_control.val().get_bit(0);
        self.cfg_tx_pseudo_random_enable.next = self.pcs_control.val().get_bit(4);
        self.cfg_tx_square_wave_enable.next = self.pcs_control.val().get_bit(5);
        self.cfg_tx_local_fault.next = self.pcs_control.val().get_bit(7);
        self.cfg_tx_loopback_enable.next = self.pcs_control.val().get_bit(9);
        self.loopback_clock.next =
            self.pcs_control.val().get_bit(8) | self.pcs_control.val().get_bit(9);

        self.rx_prbs31.level.next = self.pcs_control.val().get_bit(1);
        self.rx_test_pattern.level.next = self.pcs_control.val().get_bit(6);
        self.rx_data.level.next = self.pcs_control.val().get_bit(7);
        self.rx_loopback.level.next = self.pcs_control.val().get_bit(8);
        self.cfg_rx_prbs31_enable.next = self.rx_prbs31.synced.val();
        self.cfg_rx_pseudo_random_enable.next = self.rx_test_pattern.synced.val();
        self.cfg_rx_local_fault.next = self.rx_data.synced.val();
        self.cfg_rx_loopback_enable.next = self.rx_loopback.synced.val();
    }
}
