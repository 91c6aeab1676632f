//! A device: ports, what it has once, registers. Wiring.
//!
//! One description for every number of ports: NICs have one, two or four, switches eight or 32. All transmit
//! sides run on the device clock. The loopbacks are wired here, from one clock domain of a port to the other;
//! `loopback_clock` asks the board to make one of the two (`docs/pcs.md`).

use super::core::{CoreX1, CoreX2, CoreX32, CoreX4, CoreX8};
use super::port::{Port, PortOwnClock};
use crate::csr::transmit_side::TransmitSide;
use crate::prelude::*;
use dtp_spec::latency::Phases;
use dtp_spec::pcs::ber_monitor::PERIOD_TICKS;
use dtp_spec::pcs::block_lock::{BITSLIP_HIGH_CYCLES, BITSLIP_LOW_CYCLES};
use dtp_spec::pcs::test_pattern::{SEED_A, SEED_B, SQUARE_WAVE_BITS_DEFAULT};

/// A device. What the two kinds differ in: inputs and parts that every port has beside the common ones,
/// and wires of port i.
macro_rules! device {
    (
        $(#[$doc:meta])*
        $name:ident, $ports:tt, $core:ident, $port:ident, $i:ident;
        inputs { $($(#[$input_doc:meta])* $input:ident: $input_type:ty,)* }
        parts { $($part:ident: $part_type:ty,)* }
        wires { $(($($to:tt)+) <= ($($from:tt)+);)* }
    ) => {
        $(#[$doc])*
        #[derive(LogicBlock)]
        pub struct $name {
            /// Device clock: transmit sides, counters, registers.
            pub clock: Signal<In, Clock>,
            /// A quarter of a period later; unused with one or two phases.
            pub clock_90: Signal<In, Clock>,
            /// Half a period later; unused with one phase.
            pub clock_180: Signal<In, Clock>,
            /// Three quarters of a period later; unused with one or two phases.
            pub clock_270: Signal<In, Clock>,
            /// Recovered clocks.
            pub rx_clock: [Signal<In, Clock>; $ports],
            /// Synchronous to the device clock.
            pub reset: Signal<In, Bit>,
            /// Synchronous to the recovered clocks.
            pub rx_reset: [Signal<In, Bit>; $ports],
            $($(#[$input_doc])* pub $input: [Signal<In, $input_type>; $ports],)*
            /// AXI: write address.
            pub s_axi_awaddr: Signal<In, Bits<16>>,
            /// AXI: write address is there.
            pub s_axi_awvalid: Signal<In, Bit>,
            /// AXI: write data.
            pub s_axi_wdata: Signal<In, Bits<64>>,
            /// AXI: bytes that are written.
            pub s_axi_wstrb: Signal<In, Bits<8>>,
            /// AXI: write data is there.
            pub s_axi_wvalid: Signal<In, Bit>,
            /// AXI: the answer to a write is taken.
            pub s_axi_bready: Signal<In, Bit>,
            /// AXI: read address.
            pub s_axi_araddr: Signal<In, Bits<16>>,
            /// AXI: read address is there.
            pub s_axi_arvalid: Signal<In, Bit>,
            /// AXI: the answer to a read is taken.
            pub s_axi_rready: Signal<In, Bit>,
            /// First 64 bits of the commit that the device was built from, or zero.
            pub build_commit: Signal<In, Bits<64>>,
            /// From the PMA: sync header.
            pub serdes_rx_hdr: [Signal<In, Bits<2>>; $ports],
            /// From the PMA: scrambled payload.
            pub serdes_rx_data: [Signal<In, Bits<64>>; $ports],
            /// From the MAC: eight lanes.
            pub xgmii_txd: [Signal<In, Bits<64>>; $ports],
            /// From the MAC: which lanes carry control characters.
            pub xgmii_txc: [Signal<In, Bits<8>>; $ports],
            /// AXI: write address is accepted.
            pub s_axi_awready: Signal<Out, Bit>,
            /// AXI: write data is accepted.
            pub s_axi_wready: Signal<Out, Bit>,
            /// AXI: 0 OKAY, 2 SLVERR.
            pub s_axi_bresp: Signal<Out, Bits<2>>,
            /// AXI: the answer to a write is there.
            pub s_axi_bvalid: Signal<Out, Bit>,
            /// AXI: read address is accepted.
            pub s_axi_arready: Signal<Out, Bit>,
            /// AXI: what was read.
            pub s_axi_rdata: Signal<Out, Bits<64>>,
            /// AXI: 0 OKAY, 2 SLVERR.
            pub s_axi_rresp: Signal<Out, Bits<2>>,
            /// AXI: the answer to a read is there.
            pub s_axi_rvalid: Signal<Out, Bit>,
            /// Level: something that a mask enables has happened.
            pub irq: Signal<Out, Bit>,
            /// All links were down before the last edge: the device counts on its own oscillator.
            pub holdover: Signal<Out, Bit>,
            /// Global counter.
            pub gc: Signal<Out, Bits<64>>,
            /// To the PMA: sync header.
            pub serdes_tx_hdr: [Signal<Out, Bits<2>>; $ports],
            /// To the PMA: scrambled payload.
            pub serdes_tx_data: [Signal<Out, Bits<64>>; $ports],
            /// To the MAC: eight lanes.
            pub xgmii_rxd: [Signal<Out, Bits<64>>; $ports],
            /// To the MAC: which lanes carry control characters.
            pub xgmii_rxc: [Signal<Out, Bits<8>>; $ports],
            /// To the PMA: shift the block boundary by one bit.
            pub serdes_rx_bitslip: [Signal<Out, Bit>; $ports],
            /// To the PMA: reset the receiver.
            pub serdes_rx_reset_req: [Signal<Out, Bit>; $ports],
            /// Recovered clock: block lock.
            pub rx_block_lock: [Signal<Out, Bit>; $ports],
            /// Recovered clock: high bit error rate.
            pub rx_high_ber: [Signal<Out, Bit>; $ports],
            /// Recovered clock: the link has been good for sixteen periods of 125 us at least.
            pub rx_status: [Signal<Out, Bit>; $ports],
            /// Recovered clock: the block that became the word for the MAC was invalid.
            pub rx_bad_block: [Signal<Out, Bit>; $ports],
            /// Recovered clock: a valid block came where it must not.
            pub rx_sequence_error: [Signal<Out, Bit>; $ports],
            /// Recovered clock: errors of a test pattern in one word.
            pub rx_error_count: [Signal<Out, Bits<7>>; $ports],
            /// Transmit clock: the word from the MAC was illegal, or not legal there.
            pub tx_bad_block: [Signal<Out, Bit>; $ports],
            /// Device clock: block lock without hi_ber.
            pub link_up: [Signal<Out, Bit>; $ports],
            /// Device clock: d is known and the peer was heard.
            pub synchronised: [Signal<Out, Bit>; $ports],
            /// Device clock: a loopback is on, so the board must clock the receive side with the device clock.
            pub loopback_clock: [Signal<Out, Bit>; $ports],
            core: $core,
            port: [$port; $ports],
            $($part: [$part_type; $ports],)*
            // Static inputs of the PCS that no register holds.
            bitslip_high_cycles: Constant<Bits<6>>,
            bitslip_low_cycles: Constant<Bits<6>>,
            count_125us: Constant<Bits<15>>,
            square_wave_bits: Constant<Bits<4>>,
            seed_a: Constant<Bits<58>>,
            seed_b: Constant<Bits<58>>,
        }

        impl $name {
            /// A device whose crossings have this many phases.
            #[must_use]
            pub fn new(phases: Phases) -> Self {
                $name {
                    core: Default::default(),
                    port: std::array::from_fn(|_| $port::new(phases)),
                    $($input: Default::default(),)*
                    $($part: Default::default(),)*
                    bitslip_high_cycles: Constant::new(BITSLIP_HIGH_CYCLES.to_bits()),
                    bitslip_low_cycles: Constant::new(BITSLIP_LOW_CYCLES.to_bits()),
                    count_125us: Constant::new(PERIOD_TICKS.to_bits()),
                    square_wave_bits: Constant::new(SQUARE_WAVE_BITS_DEFAULT.to_bits()),
                    seed_a: Constant::new(SEED_A.to_bits()),
                    seed_b: Constant::new(SEED_B.to_bits()),
                    clock: Default::default(),
                    clock_90: Default::default(),
                    clock_180: Default::default(),
                    clock_270: Default::default(),
                    rx_clock: Default::default(),
                    reset: Default::default(),
                    rx_reset: Default::default(),
                    s_axi_awaddr: Default::default(),
                    s_axi_awvalid: Default::default(),
                    s_axi_wdata: Default::default(),
                    s_axi_wstrb: Default::default(),
                    s_axi_wvalid: Default::default(),
                    s_axi_bready: Default::default(),
                    s_axi_araddr: Default::default(),
                    s_axi_arvalid: Default::default(),
                    s_axi_rready: Default::default(),
                    build_commit: Default::default(),
                    serdes_rx_hdr: Default::default(),
                    serdes_rx_data: Default::default(),
                    xgmii_txd: Default::default(),
                    xgmii_txc: Default::default(),
                    s_axi_awready: Default::default(),
                    s_axi_wready: Default::default(),
                    s_axi_bresp: Default::default(),
                    s_axi_bvalid: Default::default(),
                    s_axi_arready: Default::default(),
                    s_axi_rdata: Default::default(),
                    s_axi_rresp: Default::default(),
                    s_axi_rvalid: Default::default(),
                    irq: Default::default(),
                    holdover: Default::default(),
                    gc: Default::default(),
                    serdes_tx_hdr: Default::default(),
                    serdes_tx_data: Default::default(),
                    xgmii_rxd: Default::default(),
                    xgmii_rxc: Default::default(),
                    serdes_rx_bitslip: Default::default(),
                    serdes_rx_reset_req: Default::default(),
                    rx_block_lock: Default::default(),
                    rx_high_ber: Default::default(),
                    rx_status: Default::default(),
                    rx_bad_block: Default::default(),
                    rx_sequence_error: Default::default(),
                    rx_error_count: Default::default(),
                    tx_bad_block: Default::default(),
                    link_up: Default::default(),
                    synchronised: Default::default(),
                    loopback_clock: Default::default(),
                }
            }
        }

        impl Logic for $name {
            #[hdl_gen]
            fn update(&mut self) {
                clock!(self, clock, core);
                self.core.reset.next = self.reset.val();
                self.core.s_axi_awaddr.next = self.s_axi_awaddr.val();
                self.core.s_axi_awvalid.next = self.s_axi_awvalid.val();
                self.core.s_axi_wdata.next = self.s_axi_wdata.val();
                self.core.s_axi_wstrb.next = self.s_axi_wstrb.val();
                self.core.s_axi_wvalid.next = self.s_axi_wvalid.val();
                self.core.s_axi_bready.next = self.s_axi_bready.val();
                self.core.s_axi_araddr.next = self.s_axi_araddr.val();
                self.core.s_axi_arvalid.next = self.s_axi_arvalid.val();
                self.core.s_axi_rready.next = self.s_axi_rready.val();
                self.core.build_commit.next = self.build_commit.val();
                self.s_axi_awready.next = self.core.s_axi_awready.val();
                self.s_axi_wready.next = self.core.s_axi_wready.val();
                self.s_axi_bresp.next = self.core.s_axi_bresp.val();
                self.s_axi_bvalid.next = self.core.s_axi_bvalid.val();
                self.s_axi_arready.next = self.core.s_axi_arready.val();
                self.s_axi_rdata.next = self.core.s_axi_rdata.val();
                self.s_axi_rresp.next = self.core.s_axi_rresp.val();
                self.s_axi_rvalid.next = self.core.s_axi_rvalid.val();
                self.irq.next = self.core.irq.val();
                self.holdover.next = self.core.holdover.val();
                self.gc.next = self.core.gc.val();

                for $i in 0..$ports {
                    self.core.rx_clock[$i].next = self.rx_clock[$i].val();
                    self.core.rx_reset[$i].next = self.rx_reset[$i].val();
                    self.port[$i].clock.next = self.clock.val();
                    self.port[$i].clock_90.next = self.clock_90.val();
                    self.port[$i].clock_180.next = self.clock_180.val();
                    self.port[$i].clock_270.next = self.clock_270.val();
                    self.port[$i].rx_clock.next = self.rx_clock[$i].val();
                    self.port[$i].reset.next = self.reset.val();
                    self.port[$i].rx_reset.next = self.rx_reset[$i].val();
                    self.port[$i].serdes_rx_hdr.next = self.serdes_rx_hdr[$i].val();
                    self.port[$i].serdes_rx_data.next = self.serdes_rx_data[$i].val();
                    self.port[$i].xgmii_txd.next = self.xgmii_txd[$i].val();
                    self.port[$i].xgmii_txc.next = self.xgmii_txc[$i].val();
                    self.port[$i].tx_scrambler_disable.next = false;
                    self.port[$i].rx_scrambler_disable.next = false;
                    self.port[$i].bitslip_high_cycles.next = self.bitslip_high_cycles.val();
                    self.port[$i].bitslip_low_cycles.next = self.bitslip_low_cycles.val();
                    self.port[$i].count_125us.next = self.count_125us.val();
                    self.port[$i].cfg_tx_square_wave_bits.next = self.square_wave_bits.val();
                    self.port[$i].cfg_tx_seed_a.next = self.seed_a.val();
                    self.port[$i].cfg_tx_seed_b.next = self.seed_b.val();
                    self.port[$i].loopback_hdr.next = self.port[$i].serdes_tx_hdr.val();
                    self.port[$i].loopback_data.next = self.port[$i].serdes_tx_data.val();
                    self.port[$i].loopback_txd.next = self.port[$i].xgmii_rxd.val();
                    self.port[$i].loopback_txc.next = self.port[$i].xgmii_rxc.val();

                    // From the core to the port.
                    self.port[$i].gc.next = self.core.gc.val();
                    self.port[$i].reference_units.next = self.core.reference_units.val();
                    self.port[$i].free_units.next = self.core.free_units.val();
                    self.port[$i].move_apply.next = self.core.move_apply.val();
                    self.port[$i].move_units.next = self.core.move_units.val();
                    self.port[$i].beacon_now.next = self.core.beacon_now.val();
                    self.port[$i].strobe_short.next = self.core.strobe_short.val();
                    self.port[$i].strobe_long.next = self.core.strobe_long.val();
                    self.port[$i].strobe_second.next = self.core.strobe_second.val();
                    self.port[$i].tree.next = self.core.tree.val();
                    self.port[$i].clear_faulty.next = self.core.clear_faulty.val();
                    self.port[$i].join_window_ticks.next = self.core.join_window_ticks.val();
                    self.port[$i].identity.next = self.core.identity.val();
                    self.port[$i].granted.next = self.core.granted[$i].val();
                    self.port[$i].parent.next = self.core.parent[$i].val();
                    self.port[$i].port_number.next = self.core.port_number[$i].val();
                    self.port[$i].role.next = self.core.role[$i].val();
                    self.port[$i].interval_ticks.next = self.core.interval_ticks[$i].val();
                    self.port[$i].init_rounds.next = self.core.init_rounds[$i].val();
                    self.port[$i].host_log_valid.next = self.core.host_log_valid[$i].val();
                    self.port[$i].host_log_value.next = self.core.host_log_value[$i].val();
                    self.port[$i].cfg_rx_prbs31_enable.next =
                        self.core.cfg_rx_prbs31_enable[$i].val();
                    self.port[$i].cfg_rx_pseudo_random_enable.next =
                        self.core.cfg_rx_pseudo_random_enable[$i].val();
                    self.port[$i].cfg_rx_local_fault.next = self.core.cfg_rx_local_fault[$i].val();
                    self.port[$i].cfg_rx_loopback_enable.next =
                        self.core.cfg_rx_loopback_enable[$i].val();

                    // From the port to the core.
                    self.core.lead_units[$i].next = self.port[$i].lead_units.val();
                    self.core.request[$i].next = self.port[$i].request.val();
                    self.core.request_units[$i].next = self.port[$i].request_units.val();
                    self.core.pipeline[$i].next = self.port[$i].pipeline.val();
                    self.core.state[$i].next = self.port[$i].state.val();
                    self.core.synchronised[$i].next = self.port[$i].synchronised.val();
                    self.core.link_up[$i].next = self.port[$i].link_up.val();
                    self.core.delay_valid[$i].next = self.port[$i].delay_valid.val();
                    self.core.delay_units[$i].next = self.port[$i].delay_units.val();
                    self.core.delay_least_units[$i].next = self.port[$i].delay_least_units.val();
                    self.core.peer_lead_valid[$i].next = self.port[$i].peer_lead_valid.val();
                    self.core.peer_lead_units[$i].next = self.port[$i].peer_lead_units.val();
                    self.core.arrival_valid[$i].next = self.port[$i].arrival_valid.val();
                    self.core.arrival_kind[$i].next = self.port[$i].arrival_kind.val();
                    self.core.arrival_value[$i].next = self.port[$i].arrival_value.val();
                    self.core.grant_kind[$i].next = self.port[$i].grant_kind.val();
                    self.core.crc_error[$i].next = self.port[$i].crc_error.val();
                    self.core.crossing_error[$i].next = self.port[$i].crossing_error.val();
                    self.core.overrun[$i].next = self.port[$i].overrun.val();
                    self.core.range_reject[$i].next = self.port[$i].range_reject.val();
                    self.core.join_reject[$i].next = self.port[$i].join_reject.val();
                    self.core.ack_dropped[$i].next = self.port[$i].ack_dropped.val();
                    self.core.delay_reject[$i].next = self.port[$i].delay_reject.val();
                    self.core.jumped[$i].next = self.port[$i].jumped.val();
                    self.core.rejoin[$i].next = self.port[$i].rejoin.val();
                    self.core.beacon_overdue[$i].next = self.port[$i].beacon_overdue.val();
                    self.core.host_ready[$i].next = self.port[$i].host_ready.val();
                    self.core.rx_block_lock[$i].next = self.port[$i].rx_block_lock.val();
                    self.core.rx_high_ber[$i].next = self.port[$i].rx_high_ber.val();
                    self.core.rx_status[$i].next = self.port[$i].rx_status.val();
                    self.core.serdes_rx_reset_req[$i].next = self.port[$i].serdes_rx_reset_req.val();
                    self.core.rx_not_idle[$i].next = self.port[$i].rx_not_idle.val();
                    self.core.rx_bad_block[$i].next = self.port[$i].rx_bad_block.val();
                    self.core.rx_sequence_error[$i].next = self.port[$i].rx_sequence_error.val();
                    self.core.rx_bad_header[$i].next = self.port[$i].rx_bad_header.val();
                    self.core.rx_error_count[$i].next = self.port[$i].rx_error_count.val();

                    self.serdes_tx_hdr[$i].next = self.port[$i].serdes_tx_hdr.val();
                    self.serdes_tx_data[$i].next = self.port[$i].serdes_tx_data.val();
                    self.xgmii_rxd[$i].next = self.port[$i].xgmii_rxd.val();
                    self.xgmii_rxc[$i].next = self.port[$i].xgmii_rxc.val();
                    self.serdes_rx_bitslip[$i].next = self.port[$i].serdes_rx_bitslip.val();
                    self.serdes_rx_reset_req[$i].next = self.port[$i].serdes_rx_reset_req.val();
                    self.rx_block_lock[$i].next = self.port[$i].rx_block_lock.val();
                    self.rx_high_ber[$i].next = self.port[$i].rx_high_ber.val();
                    self.rx_status[$i].next = self.port[$i].rx_status.val();
                    self.rx_bad_block[$i].next = self.port[$i].rx_bad_block.val();
                    self.rx_sequence_error[$i].next = self.port[$i].rx_sequence_error.val();
                    self.rx_error_count[$i].next = self.port[$i].rx_error_count.val();
                    self.tx_bad_block[$i].next = self.port[$i].tx_bad_block.val();
                    self.link_up[$i].next = self.port[$i].link_up.val();
                    self.synchronised[$i].next = self.port[$i].synchronised.val();
                    self.loopback_clock[$i].next = self.core.loopback_clock[$i].val();

                    $(self.$($to)+.next = self.$($from)+.val();)*
                }
            }
        }
    };
}

/// All transmit sides run on the device clock.
macro_rules! one_clock {
    ($name:ident, $ports:tt, $core:ident) => {
        device! {
            #[doc = concat!("A device; ports: ", stringify!($ports), ".")]
            $name, $ports, $core, Port, i;
            inputs {}
            parts {}
            wires {
                (port[i].cfg_tx_prbs31_enable) <= (core.cfg_tx_prbs31_enable[i]);
                (port[i].cfg_tx_pseudo_random_enable) <= (core.cfg_tx_pseudo_random_enable[i]);
                (port[i].cfg_tx_square_wave_enable) <= (core.cfg_tx_square_wave_enable[i]);
                (port[i].cfg_tx_local_fault) <= (core.cfg_tx_local_fault[i]);
                (port[i].cfg_tx_loopback_enable) <= (core.cfg_tx_loopback_enable[i]);
                (core.tx_not_idle[i]) <= (port[i].tx_not_idle);
                (core.tx_bad_block[i]) <= (port[i].tx_bad_block);
            }
        }
    };
}

/// Every transmit side has a clock of its own, of the frequency of the device clock at any constant phase.
macro_rules! own_clocks {
    ($name:ident, $ports:tt, $core:ident) => {
        device! {
            #[doc = concat!("A device with transmit clocks of its ports' own; ports: ", stringify!($ports), ".")]
            $name, $ports, $core, PortOwnClock, i;
            inputs {
                /// Transmit clocks.
                tx_clock: Clock,
                /// Synchronous to the transmit clocks.
                tx_reset: Bit,
            }
            parts {
                side: TransmitSide,
            }
            wires {
                (port[i].tx_clock) <= (tx_clock[i]);
                (port[i].tx_reset) <= (tx_reset[i]);
                (side[i].clock) <= (clock);
                (side[i].reset) <= (reset);
                (side[i].tx_clock) <= (tx_clock[i]);
                (side[i].tx_reset) <= (tx_reset[i]);
                (side[i].prbs31) <= (core.cfg_tx_prbs31_enable[i]);
                (side[i].pseudo_random) <= (core.cfg_tx_pseudo_random_enable[i]);
                (side[i].square_wave) <= (core.cfg_tx_square_wave_enable[i]);
                (side[i].local_fault) <= (core.cfg_tx_local_fault[i]);
                (side[i].loopback) <= (core.cfg_tx_loopback_enable[i]);
                (port[i].cfg_tx_prbs31_enable) <= (side[i].tx_prbs31);
                (port[i].cfg_tx_pseudo_random_enable) <= (side[i].tx_pseudo_random);
                (port[i].cfg_tx_square_wave_enable) <= (side[i].tx_square_wave);
                (port[i].cfg_tx_local_fault) <= (side[i].tx_local_fault);
                (port[i].cfg_tx_loopback_enable) <= (side[i].tx_loopback);
                (side[i].tx_not_idle) <= (port[i].tx_not_idle);
                (side[i].tx_bad_block) <= (port[i].tx_bad_block);
                (core.tx_not_idle[i]) <= (side[i].not_idle);
                (core.tx_bad_block[i]) <= (side[i].bad_block);
            }
        }
    };
}

one_clock!(DeviceX1, 1, CoreX1);
one_clock!(DeviceX2, 2, CoreX2);
one_clock!(DeviceX4, 4, CoreX4);
one_clock!(DeviceX8, 8, CoreX8);
one_clock!(DeviceX32, 32, CoreX32);
own_clocks!(DeviceX4Mesochronous, 4, CoreX4);
