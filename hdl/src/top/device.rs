//! A device of two ports: wiring.

use super::port::Port;
use crate::dtp::global_counter::GlobalCounterX2;
use crate::dtp::prescaler::Prescaler;
use crate::prelude::*;
use dtp_spec::latency::Phases;

/// Two ports and the counter that they keep.
#[derive(LogicBlock, Default)]
pub struct Device {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Device clock, a quarter of a period later; unused with one or two phases.
    pub clock_90: Signal<In, Clock>,
    /// Device clock, half a period later; unused with one phase.
    pub clock_180: Signal<In, Clock>,
    /// Device clock, three quarters of a period later; unused with one or two phases.
    pub clock_270: Signal<In, Clock>,
    /// Synchronous to the device clock.
    pub reset: Signal<In, Bit>,
    /// Ticks between two BEACONs, 1 to 5000.
    pub interval_ticks: Signal<In, Bits<13>>,
    /// Rounds of INIT of which the largest d is kept, at least one.
    pub init_rounds: Signal<In, Bits<6>>,
    /// Length of the join window in ticks.
    pub join_window_ticks: Signal<In, Bits<28>>,
    /// EUI-64 of the device.
    pub identity: Signal<In, Bits<64>>,
    /// The operator clears `faulty`.
    pub clear_faulty: Signal<In, Bit>,
    /// Mode `tree` instead of `fastest`.
    pub tree: Signal<In, Bit>,
    /// Mode `tree`: number of the port that is followed.
    pub parent: Signal<In, Bit>,
    /// A jump of a quarter tick sends BEACONs at once.
    pub beacon_on_jump: Signal<In, Bit>,
    /// Recovered clock of port 0.
    pub rx_clock_0: Signal<In, Clock>,
    /// Synchronous to the recovered clock of port 0.
    pub rx_reset_0: Signal<In, Bit>,
    /// Port 0. From the PMA: sync header.
    pub serdes_rx_hdr_0: Signal<In, Bits<2>>,
    /// Port 0. From the PMA: scrambled payload.
    pub serdes_rx_data_0: Signal<In, Bits<64>>,
    /// Port 0. From the MAC: eight lanes.
    pub xgmii_txd_0: Signal<In, Bits<64>>,
    /// Port 0. From the MAC: which lanes carry control characters.
    pub xgmii_txc_0: Signal<In, Bits<8>>,
    /// Port 0. Role: 0 both, 1 lead, 2 follow, 3 off.
    pub role_0: Signal<In, Bits<2>>,
    /// Port 0. The host wants a LOG sent.
    pub host_log_valid_0: Signal<In, Bit>,
    /// Port 0. Its value: tag in bits 4:0, data in bits 44:5.
    pub host_log_value_0: Signal<In, Bits<45>>,
    /// Recovered clock of port 1.
    pub rx_clock_1: Signal<In, Clock>,
    /// Synchronous to the recovered clock of port 1.
    pub rx_reset_1: Signal<In, Bit>,
    /// Port 1. From the PMA: sync header.
    pub serdes_rx_hdr_1: Signal<In, Bits<2>>,
    /// Port 1. From the PMA: scrambled payload.
    pub serdes_rx_data_1: Signal<In, Bits<64>>,
    /// Port 1. From the MAC: eight lanes.
    pub xgmii_txd_1: Signal<In, Bits<64>>,
    /// Port 1. From the MAC: which lanes carry control characters.
    pub xgmii_txc_1: Signal<In, Bits<8>>,
    /// Port 1. Role: 0 both, 1 lead, 2 follow, 3 off.
    pub role_1: Signal<In, Bits<2>>,
    /// Port 1. The host wants a LOG sent.
    pub host_log_valid_1: Signal<In, Bit>,
    /// Port 1. Its value: tag in bits 4:0, data in bits 44:5.
    pub host_log_value_1: Signal<In, Bits<45>>,
    /// Global counter.
    pub gc: Signal<Out, Bits<64>>,
    /// All links were down before the last edge: the device counts on its own oscillator.
    pub holdover: Signal<Out, Bit>,
    /// Port 0. TX3: sync header.
    pub serdes_tx_hdr_0: Signal<Out, Bits<2>>,
    /// Port 0. TX3: scrambled payload.
    pub serdes_tx_data_0: Signal<Out, Bits<64>>,
    /// Port 0. RX3: eight lanes.
    pub xgmii_rxd_0: Signal<Out, Bits<64>>,
    /// Port 0. RX3: which lanes carry control characters.
    pub xgmii_rxc_0: Signal<Out, Bits<8>>,
    /// Port 0. To the PMA: shift the block boundary by one bit.
    pub serdes_rx_bitslip_0: Signal<Out, Bit>,
    /// Port 0. Block lock, recovered clock.
    pub rx_block_lock_0: Signal<Out, Bit>,
    /// Port 0. High bit error rate, recovered clock.
    pub rx_high_ber_0: Signal<Out, Bit>,
    /// Port 0. The block that became RX3 was invalid.
    pub rx_bad_block_0: Signal<Out, Bit>,
    /// Port 0. A valid block came where it must not.
    pub rx_sequence_error_0: Signal<Out, Bit>,
    /// Port 0. Block lock without hi_ber, device clock.
    pub link_up_0: Signal<Out, Bit>,
    /// Port 0. State of the port, numbered as in the golden model.
    pub state_0: Signal<Out, Bits<3>>,
    /// Port 0. d is known and the peer's INIT was seen.
    pub synchronised_0: Signal<Out, Bit>,
    /// Port 0. d is known.
    pub delay_valid_0: Signal<Out, Bit>,
    /// Port 0. d.
    pub delay_units_0: Signal<Out, Bits<20>>,
    /// Port 0. A message arrived damaged.
    pub crc_error_0: Signal<Out, Bit>,
    /// Port 0. The sampled pattern of the crossing was not monotonic.
    pub crossing_error_0: Signal<Out, Bit>,
    /// Port 0. A message was lost because it followed too closely.
    pub overrun_0: Signal<Out, Bit>,
    /// Port 0. A BEACON was out of range.
    pub range_reject_0: Signal<Out, Bit>,
    /// Port 0. A JOIN was not believed.
    pub join_reject_0: Signal<Out, Bit>,
    /// Port 0. A JOIN moved lc by more than 8 ticks.
    pub jumped_0: Signal<Out, Bit>,
    /// Port 0. Silence or drift made the port join again.
    pub rejoin_0: Signal<Out, Bit>,
    /// Port 0. A whole beacon interval passed without an opportunity.
    pub beacon_overdue_0: Signal<Out, Bit>,
    /// Port 0. An INIT waited too long for its answer.
    pub ack_dropped_0: Signal<Out, Bit>,
    /// Port 0. A measured delay was out of range.
    pub delay_reject_0: Signal<Out, Bit>,
    /// Port 0. A message arrived from the crossing.
    pub arrival_valid_0: Signal<Out, Bit>,
    /// Port 0. Its type, 0 if its CRC failed; kept until the next one.
    pub arrival_kind_0: Signal<Out, Bits<3>>,
    /// Port 0. Its value; kept until the next one.
    pub arrival_value_0: Signal<Out, Bits<45>>,
    /// Port 0. Type of a message that has left, for one tick, or 0.
    pub grant_kind_0: Signal<Out, Bits<3>>,
    /// Port 0. The host's LOG has left: its value is taken at the next edge.
    pub host_ready_0: Signal<Out, Bit>,
    /// Port 1. TX3: sync header.
    pub serdes_tx_hdr_1: Signal<Out, Bits<2>>,
    /// Port 1. TX3: scrambled payload.
    pub serdes_tx_data_1: Signal<Out, Bits<64>>,
    /// Port 1. RX3: eight lanes.
    pub xgmii_rxd_1: Signal<Out, Bits<64>>,
    /// Port 1. RX3: which lanes carry control characters.
    pub xgmii_rxc_1: Signal<Out, Bits<8>>,
    /// Port 1. To the PMA: shift the block boundary by one bit.
    pub serdes_rx_bitslip_1: Signal<Out, Bit>,
    /// Port 1. Block lock, recovered clock.
    pub rx_block_lock_1: Signal<Out, Bit>,
    /// Port 1. High bit error rate, recovered clock.
    pub rx_high_ber_1: Signal<Out, Bit>,
    /// Port 1. The block that became RX3 was invalid.
    pub rx_bad_block_1: Signal<Out, Bit>,
    /// Port 1. A valid block came where it must not.
    pub rx_sequence_error_1: Signal<Out, Bit>,
    /// Port 1. Block lock without hi_ber, device clock.
    pub link_up_1: Signal<Out, Bit>,
    /// Port 1. State of the port, numbered as in the golden model.
    pub state_1: Signal<Out, Bits<3>>,
    /// Port 1. d is known and the peer's INIT was seen.
    pub synchronised_1: Signal<Out, Bit>,
    /// Port 1. d is known.
    pub delay_valid_1: Signal<Out, Bit>,
    /// Port 1. d.
    pub delay_units_1: Signal<Out, Bits<20>>,
    /// Port 1. A message arrived damaged.
    pub crc_error_1: Signal<Out, Bit>,
    /// Port 1. The sampled pattern of the crossing was not monotonic.
    pub crossing_error_1: Signal<Out, Bit>,
    /// Port 1. A message was lost because it followed too closely.
    pub overrun_1: Signal<Out, Bit>,
    /// Port 1. A BEACON was out of range.
    pub range_reject_1: Signal<Out, Bit>,
    /// Port 1. A JOIN was not believed.
    pub join_reject_1: Signal<Out, Bit>,
    /// Port 1. A JOIN moved lc by more than 8 ticks.
    pub jumped_1: Signal<Out, Bit>,
    /// Port 1. Silence or drift made the port join again.
    pub rejoin_1: Signal<Out, Bit>,
    /// Port 1. A whole beacon interval passed without an opportunity.
    pub beacon_overdue_1: Signal<Out, Bit>,
    /// Port 1. An INIT waited too long for its answer.
    pub ack_dropped_1: Signal<Out, Bit>,
    /// Port 1. A measured delay was out of range.
    pub delay_reject_1: Signal<Out, Bit>,
    /// Port 1. A message arrived from the crossing.
    pub arrival_valid_1: Signal<Out, Bit>,
    /// Port 1. Its type, 0 if its CRC failed; kept until the next one.
    pub arrival_kind_1: Signal<Out, Bits<3>>,
    /// Port 1. Its value; kept until the next one.
    pub arrival_value_1: Signal<Out, Bits<45>>,
    /// Port 1. Type of a message that has left, for one tick, or 0.
    pub grant_kind_1: Signal<Out, Bits<3>>,
    /// Port 1. The host's LOG has left: its value is taken at the next edge.
    pub host_ready_1: Signal<Out, Bit>,
    counter: GlobalCounterX2,
    prescaler: Prescaler,
    request: Signal<Local, Bits<2>>,
    counts: Signal<Local, Bits<2>>,
    port_0: Port,
    port_1: Port,
    held: Reg<Bit>,
}

impl Device {
    /// A device whose crossings have this many sampling phases.
    #[must_use]
    pub fn new(phases: Phases) -> Self {
        Device {
            port_0: Port::new(phases),
            port_1: Port::new(phases),
            held: Reg::new(true),
            ..Device::default()
        }
    }
}

impl Logic for Device {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, counter, prescaler, port_0, port_1, held);
        self.port_0.clock_90.next = self.clock_90.val();
        self.port_0.clock_180.next = self.clock_180.val();
        self.port_0.clock_270.next = self.clock_270.val();
        self.port_0.rx_clock.next = self.rx_clock_0.val();
        self.port_0.rx_reset.next = self.rx_reset_0.val();
        self.port_0.reset.next = self.reset.val();
        self.port_1.clock_90.next = self.clock_90.val();
        self.port_1.clock_180.next = self.clock_180.val();
        self.port_1.clock_270.next = self.clock_270.val();
        self.port_1.rx_clock.next = self.rx_clock_1.val();
        self.port_1.rx_reset.next = self.rx_reset_1.val();
        self.port_1.reset.next = self.reset.val();
        self.prescaler.reset.next = self.reset.val();
        self.counter.reset.next = self.reset.val();
        self.held.reset.next = self.reset.val();

        self.request.next = bit_cast::<2, 1>(self.port_0.request.val().into())
            | (bit_cast::<2, 1>(self.port_1.request.val().into()) << 1);
        self.counts.next = 3.into();
        if self.tree.val() {
            self.counts.next = 1.into();
            if self.parent.val() {
                self.counts.next = 2.into();
            }
        }
        self.counter.request.next = self.request.val();
        self.counter.counts.next = self.counts.val();
        self.counter.lead_units[0].next = self.port_0.lead_units.val();
        self.counter.lead_units[1].next = self.port_1.lead_units.val();
        self.counter.request_units[0].next = self.port_0.request_units.val();
        self.counter.request_units[1].next = self.port_1.request_units.val();
        self.counter.tree.next = self.tree.val();
        self.counter.beacon_on_jump.next = self.beacon_on_jump.val();

        self.port_0.serdes_rx_hdr.next = self.serdes_rx_hdr_0.val();
        self.port_0.serdes_rx_data.next = self.serdes_rx_data_0.val();
        self.port_0.xgmii_txd.next = self.xgmii_txd_0.val();
        self.port_0.xgmii_txc.next = self.xgmii_txc_0.val();
        self.port_0.loopback_txd.next = 0.into();
        self.port_0.loopback_txc.next = 0.into();
        self.port_0.cfg_tx_loopback_enable.next = false;
        self.port_0.tx_scrambler_disable.next = false;
        self.port_0.cfg_tx_prbs31_enable.next = false;
        self.port_0.cfg_tx_pseudo_random_enable.next = false;
        self.port_0.cfg_tx_square_wave_enable.next = false;
        self.port_0.cfg_tx_square_wave_bits.next = 0.into();
        self.port_0.cfg_tx_seed_a.next = 0.into();
        self.port_0.cfg_tx_seed_b.next = 0.into();
        self.port_0.cfg_tx_local_fault.next = false;
        self.port_0.loopback_data.next = 0.into();
        self.port_0.loopback_hdr.next = 0.into();
        self.port_0.rx_scrambler_disable.next = false;
        self.port_0.cfg_rx_loopback_enable.next = false;
        self.port_0.cfg_rx_prbs31_enable.next = false;
        self.port_0.cfg_rx_pseudo_random_enable.next = false;
        self.port_0.cfg_rx_local_fault.next = false;
        self.port_0.bitslip_high_cycles.next = 1.into();
        self.port_0.bitslip_low_cycles.next = 32.into();
        self.port_0.count_125us.next = 19531.into();
        self.port_0.role.next = self.role_0.val();
        self.port_0.host_log_valid.next = self.host_log_valid_0.val();
        self.port_0.host_log_value.next = self.host_log_value_0.val();
        self.port_0.interval_ticks.next = self.interval_ticks.val();
        self.port_0.init_rounds.next = self.init_rounds.val();
        self.port_0.join_window_ticks.next = self.join_window_ticks.val();
        self.port_0.identity.next = self.identity.val();
        self.port_0.clear_faulty.next = self.clear_faulty.val();
        self.port_0.gc.next = self.counter.gc.val();
        self.port_0.free_units.next = self.counter.free_units.val();
        self.port_0.tree.next = self.tree.val();
        self.port_0.parent.next = !self.parent.val();
        self.port_0.reference_units.next = self.counter.reference_units.val();
        self.port_0.move_apply.next = self.counter.move_apply.val();
        self.port_0.move_units.next = self.counter.move_units.val();
        self.port_0.granted.next = self.counter.granted.val().get_bit(0);
        self.port_0.beacon_now.next = self.counter.beacon_now.val();
        self.port_0.strobe_short.next = self.prescaler.strobe_short.val();
        self.port_0.strobe_long.next = self.prescaler.strobe_long.val();
        self.port_0.strobe_second.next = self.prescaler.strobe_second.val();
        self.port_0.port_number.next = 0.into();

        self.serdes_tx_hdr_0.next = self.port_0.serdes_tx_hdr.val();
        self.serdes_tx_data_0.next = self.port_0.serdes_tx_data.val();
        self.xgmii_rxd_0.next = self.port_0.xgmii_rxd.val();
        self.xgmii_rxc_0.next = self.port_0.xgmii_rxc.val();
        self.serdes_rx_bitslip_0.next = self.port_0.serdes_rx_bitslip.val();
        self.rx_block_lock_0.next = self.port_0.rx_block_lock.val();
        self.rx_high_ber_0.next = self.port_0.rx_high_ber.val();
        self.rx_bad_block_0.next = self.port_0.rx_bad_block.val();
        self.rx_sequence_error_0.next = self.port_0.rx_sequence_error.val();
        self.link_up_0.next = self.port_0.link_up.val();
        self.state_0.next = self.port_0.state.val();
        self.synchronised_0.next = self.port_0.synchronised.val();
        self.delay_valid_0.next = self.port_0.delay_valid.val();
        self.delay_units_0.next = self.port_0.delay_units.val();
        self.crc_error_0.next = self.port_0.crc_error.val();
        self.crossing_error_0.next = self.port_0.crossing_error.val();
        self.overrun_0.next = self.port_0.overrun.val();
        self.range_reject_0.next = self.port_0.range_reject.val();
        self.join_reject_0.next = self.port_0.join_reject.val();
        self.jumped_0.next = self.port_0.jumped.val();
        self.rejoin_0.next = self.port_0.rejoin.val();
        self.beacon_overdue_0.next = self.port_0.beacon_overdue.val();
        self.ack_dropped_0.next = self.port_0.ack_dropped.val();
        self.delay_reject_0.next = self.port_0.delay_reject.val();
        self.arrival_valid_0.next = self.port_0.arrival_valid.val();
        self.arrival_kind_0.next = self.port_0.arrival_kind.val();
        self.arrival_value_0.next = self.port_0.arrival_value.val();
        self.grant_kind_0.next = self.port_0.grant_kind.val();
        self.host_ready_0.next = self.port_0.host_ready.val();

        self.port_1.serdes_rx_hdr.next = self.serdes_rx_hdr_1.val();
        self.port_1.serdes_rx_data.next = self.serdes_rx_data_1.val();
        self.port_1.xgmii_txd.next = self.xgmii_txd_1.val();
        self.port_1.xgmii_txc.next = self.xgmii_txc_1.val();
        self.port_1.loopback_txd.next = 0.into();
        self.port_1.loopback_txc.next = 0.into();
        self.port_1.cfg_tx_loopback_enable.next = false;
        self.port_1.tx_scrambler_disable.next = false;
        self.port_1.cfg_tx_prbs31_enable.next = false;
        self.port_1.cfg_tx_pseudo_random_enable.next = false;
        self.port_1.cfg_tx_square_wave_enable.next = false;
        self.port_1.cfg_tx_square_wave_bits.next = 0.into();
        self.port_1.cfg_tx_seed_a.next = 0.into();
        self.port_1.cfg_tx_seed_b.next = 0.into();
        self.port_1.cfg_tx_local_fault.next = false;
        self.port_1.loopback_data.next = 0.into();
        self.port_1.loopback_hdr.next = 0.into();
        self.port_1.rx_scrambler_disable.next = false;
        self.port_1.cfg_rx_loopback_enable.next = false;
        self.port_1.cfg_rx_prbs31_enable.next = false;
        self.port_1.cfg_rx_pseudo_random_enable.next = false;
        self.port_1.cfg_rx_local_fault.next = false;
        self.port_1.bitslip_high_cycles.next = 1.into();
        self.port_1.bitslip_low_cycles.next = 32.into();
        self.port_1.count_125us.next = 19531.into();
        self.port_1.role.next = self.role_1.val();
        self.port_1.host_log_valid.next = self.host_log_valid_1.val();
        self.port_1.host_log_value.next = self.host_log_value_1.val();
        self.port_1.interval_ticks.next = self.interval_ticks.val();
        self.port_1.init_rounds.next = self.init_rounds.val();
        self.port_1.join_window_ticks.next = self.join_window_ticks.val();
        self.port_1.identity.next = self.identity.val();
        self.port_1.clear_faulty.next = self.clear_faulty.val();
        self.port_1.gc.next = self.counter.gc.val();
        self.port_1.free_units.next = self.counter.free_units.val();
        self.port_1.tree.next = self.tree.val();
        self.port_1.parent.next = self.parent.val();
        self.port_1.reference_units.next = self.counter.reference_units.val();
        self.port_1.move_apply.next = self.counter.move_apply.val();
        self.port_1.move_units.next = self.counter.move_units.val();
        self.port_1.granted.next = self.counter.granted.val().get_bit(1);
        self.port_1.beacon_now.next = self.counter.beacon_now.val();
        self.port_1.strobe_short.next = self.prescaler.strobe_short.val();
        self.port_1.strobe_long.next = self.prescaler.strobe_long.val();
        self.port_1.strobe_second.next = self.prescaler.strobe_second.val();
        self.port_1.port_number.next = 1.into();

        self.serdes_tx_hdr_1.next = self.port_1.serdes_tx_hdr.val();
        self.serdes_tx_data_1.next = self.port_1.serdes_tx_data.val();
        self.xgmii_rxd_1.next = self.port_1.xgmii_rxd.val();
        self.xgmii_rxc_1.next = self.port_1.xgmii_rxc.val();
        self.serdes_rx_bitslip_1.next = self.port_1.serdes_rx_bitslip.val();
        self.rx_block_lock_1.next = self.port_1.rx_block_lock.val();
        self.rx_high_ber_1.next = self.port_1.rx_high_ber.val();
        self.rx_bad_block_1.next = self.port_1.rx_bad_block.val();
        self.rx_sequence_error_1.next = self.port_1.rx_sequence_error.val();
        self.link_up_1.next = self.port_1.link_up.val();
        self.state_1.next = self.port_1.state.val();
        self.synchronised_1.next = self.port_1.synchronised.val();
        self.delay_valid_1.next = self.port_1.delay_valid.val();
        self.delay_units_1.next = self.port_1.delay_units.val();
        self.crc_error_1.next = self.port_1.crc_error.val();
        self.crossing_error_1.next = self.port_1.crossing_error.val();
        self.overrun_1.next = self.port_1.overrun.val();
        self.range_reject_1.next = self.port_1.range_reject.val();
        self.join_reject_1.next = self.port_1.join_reject.val();
        self.jumped_1.next = self.port_1.jumped.val();
        self.rejoin_1.next = self.port_1.rejoin.val();
        self.beacon_overdue_1.next = self.port_1.beacon_overdue.val();
        self.ack_dropped_1.next = self.port_1.ack_dropped.val();
        self.delay_reject_1.next = self.port_1.delay_reject.val();
        self.arrival_valid_1.next = self.port_1.arrival_valid.val();
        self.arrival_kind_1.next = self.port_1.arrival_kind.val();
        self.arrival_value_1.next = self.port_1.arrival_value.val();
        self.grant_kind_1.next = self.port_1.grant_kind.val();
        self.host_ready_1.next = self.port_1.host_ready.val();

        self.held.d.next = !self.port_0.link_up.val() & !self.port_1.link_up.val();
        self.gc.next = self.counter.gc.val();
        self.holdover.next = self.held.q.val();
    }
}
