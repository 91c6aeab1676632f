//! What a device has once, whatever its ports: its time and its registers. Wiring.
//!
//! One description for every number of ports. Inputs and outputs that belong to a port bear the names that
//! the port has for them. [`super::device`] joins a core and its ports.

use crate::csr::device::{CsrX1, CsrX2, CsrX32, CsrX4, CsrX8};
use crate::dtp::timebase::{TimebaseX1, TimebaseX2, TimebaseX32, TimebaseX4, TimebaseX8};
use crate::prelude::*;

macro_rules! core {
    ($name:ident, $ports:tt, $timebase:ident, $registers:ident) => {
        #[doc = concat!("Core of a device; ports: ", stringify!($ports), ".")]
        #[derive(LogicBlock, Default)]
        pub struct $name {
            /// Device clock.
            pub clock: Signal<In, Clock>,
            /// Recovered clocks.
            pub rx_clock: [Signal<In, Clock>; $ports],
            /// Synchronous to the device clock.
            pub reset: Signal<In, Bit>,
            /// Synchronous to the recovered clocks.
            pub rx_reset: [Signal<In, Bit>; $ports],
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
            /// What lc of a port is ahead of the reference, two's complement, in units.
            pub lead_units: [Signal<In, Bits<11>>; $ports],
            /// A JOIN of the port waits.
            pub request: [Signal<In, Bit>; $ports],
            /// How far it is to move lc, in units.
            pub request_units: [Signal<In, Bits<64>>; $ports],
            /// What the port was built as, as in the register.
            pub pipeline: [Signal<In, Bits<21>>; $ports],
            /// State of the port, numbered as in the golden model.
            pub state: [Signal<In, Bits<3>>; $ports],
            /// d is known and the peer was heard.
            pub synchronised: [Signal<In, Bit>; $ports],
            /// Block lock without hi_ber, device clock.
            pub link_up: [Signal<In, Bit>; $ports],
            /// d is known.
            pub delay_valid: [Signal<In, Bit>; $ports],
            /// d; zero before `delay_valid`.
            pub delay_units: [Signal<In, Bits<20>>; $ports],
            /// The smallest d of the rounds; means nothing before `delay_valid`.
            pub delay_least_units: [Signal<In, Bits<20>>; $ports],
            /// A BEACON or JOIN was judged.
            pub peer_lead_valid: [Signal<In, Bit>; $ports],
            /// c + d - lc of it, two's complement, limited.
            pub peer_lead_units: [Signal<In, Bits<16>>; $ports],
            /// A message arrived.
            pub arrival_valid: [Signal<In, Bit>; $ports],
            /// Its type, 0 if it is damaged.
            pub arrival_kind: [Signal<In, Bits<3>>; $ports],
            /// Its value.
            pub arrival_value: [Signal<In, Bits<45>>; $ports],
            /// Type of a message that left, or 0.
            pub grant_kind: [Signal<In, Bits<3>>; $ports],
            /// A message arrived damaged.
            pub crc_error: [Signal<In, Bit>; $ports],
            /// The sampled pattern of the crossing was not monotonic.
            pub crossing_error: [Signal<In, Bit>; $ports],
            /// A message was lost because it followed too closely.
            pub overrun: [Signal<In, Bit>; $ports],
            /// A BEACON was out of range.
            pub range_reject: [Signal<In, Bit>; $ports],
            /// A JOIN was not believed.
            pub join_reject: [Signal<In, Bit>; $ports],
            /// An INIT waited too long for its answer.
            pub ack_dropped: [Signal<In, Bit>; $ports],
            /// A measured delay was out of range.
            pub delay_reject: [Signal<In, Bit>; $ports],
            /// A JOIN moved lc by more than 8 ticks.
            pub jumped: [Signal<In, Bit>; $ports],
            /// Silence or drift made the port join again.
            pub rejoin: [Signal<In, Bit>; $ports],
            /// A whole beacon interval passed without an opportunity.
            pub beacon_overdue: [Signal<In, Bit>; $ports],
            /// The host's LOG has left: its value is taken at the next edge.
            pub host_ready: [Signal<In, Bit>; $ports],
            /// The block that leaves is more than eight idles or a message.
            pub tx_not_idle: [Signal<In, Bit>; $ports],
            /// The column from the MAC was one that no block can carry.
            pub tx_bad_block: [Signal<In, Bit>; $ports],
            /// Recovered clock: block lock.
            pub rx_block_lock: [Signal<In, Bit>; $ports],
            /// Recovered clock: high bit error rate.
            pub rx_high_ber: [Signal<In, Bit>; $ports],
            /// Recovered clock: the receive link has been good for a while.
            pub rx_status: [Signal<In, Bit>; $ports],
            /// Recovered clock: the transceiver should be reset.
            pub serdes_rx_reset_req: [Signal<In, Bit>; $ports],
            /// Recovered clock: the block was more than eight idles or a message.
            pub rx_not_idle: [Signal<In, Bit>; $ports],
            /// Recovered clock: the block was invalid.
            pub rx_bad_block: [Signal<In, Bit>; $ports],
            /// Recovered clock: a valid block came where it must not.
            pub rx_sequence_error: [Signal<In, Bit>; $ports],
            /// Recovered clock: the sync header was 00 or 11.
            pub rx_bad_header: [Signal<In, Bit>; $ports],
            /// Recovered clock: wrong bits of a test pattern.
            pub rx_error_count: [Signal<In, Bits<7>>; $ports],
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
            /// What the ports measure against.
            pub reference_units: Signal<Out, Bits<64>>,
            /// Free-running counter.
            pub free_units: Signal<Out, Bits<45>>,
            /// The reference moves at the next edge.
            pub move_apply: Signal<Out, Bit>,
            /// By this much, two's complement, in units.
            pub move_units: Signal<Out, Bits<11>>,
            /// At the last edge the reference moved up by a quarter tick or more.
            pub beacon_now: Signal<Out, Bit>,
            /// Once in 248 ticks.
            pub strobe_short: Signal<Out, Bit>,
            /// Once in 2^16 ticks.
            pub strobe_long: Signal<Out, Bit>,
            /// Once per second.
            pub strobe_second: Signal<Out, Bit>,
            /// Mode `tree`.
            pub tree: Signal<Out, Bit>,
            /// The operator clears `faulty`.
            pub clear_faulty: Signal<Out, Bit>,
            /// Length of the join window.
            pub join_window_ticks: Signal<Out, Bits<28>>,
            /// EUI-64 of the device.
            pub identity: Signal<Out, Bits<64>>,
            /// The JOIN of the port is being taken.
            pub granted: [Signal<Out, Bit>; $ports],
            /// Mode `tree`: this port is the parent.
            pub parent: [Signal<Out, Bit>; $ports],
            /// Number of the port.
            pub port_number: [Signal<Out, Bits<5>>; $ports],
            /// 0 both, 1 lead, 2 follow, 3 off.
            pub role: [Signal<Out, Bits<2>>; $ports],
            /// Ticks between two BEACONs.
            pub interval_ticks: [Signal<Out, Bits<13>>; $ports],
            /// Rounds of INIT.
            pub init_rounds: [Signal<Out, Bits<6>>; $ports],
            /// A LOG of the host's waits to be sent.
            pub host_log_valid: [Signal<Out, Bit>; $ports],
            /// Its value.
            pub host_log_value: [Signal<Out, Bits<45>>; $ports],
            /// Send PRBS31.
            pub cfg_tx_prbs31_enable: [Signal<Out, Bit>; $ports],
            /// Send the pseudo-random pattern.
            pub cfg_tx_pseudo_random_enable: [Signal<Out, Bit>; $ports],
            /// Send the square wave.
            pub cfg_tx_square_wave_enable: [Signal<Out, Bit>; $ports],
            /// The pseudo-random pattern scrambles local faults.
            pub cfg_tx_local_fault: [Signal<Out, Bit>; $ports],
            /// Send what arrives for the MAC.
            pub cfg_tx_loopback_enable: [Signal<Out, Bit>; $ports],
            /// A loopback is on, so both sides need one clock.
            pub loopback_clock: [Signal<Out, Bit>; $ports],
            /// Recovered clock: check for PRBS31.
            pub cfg_rx_prbs31_enable: [Signal<Out, Bit>; $ports],
            /// Recovered clock: check for the pseudo-random pattern.
            pub cfg_rx_pseudo_random_enable: [Signal<Out, Bit>; $ports],
            /// Recovered clock: it scrambles local faults.
            pub cfg_rx_local_fault: [Signal<Out, Bit>; $ports],
            /// Recovered clock: receive what leaves for the transceiver.
            pub cfg_rx_loopback_enable: [Signal<Out, Bit>; $ports],
            timebase: $timebase,
            registers: $registers,
        }

        impl Logic for $name {
            #[hdl_gen]
            fn update(&mut self) {
                clock!(self, clock, timebase, registers);
                self.timebase.reset.next = self.reset.val();
                self.registers.reset.next = self.reset.val();

                self.registers.s_axi_awaddr.next = self.s_axi_awaddr.val();
                self.registers.s_axi_awvalid.next = self.s_axi_awvalid.val();
                self.registers.s_axi_wdata.next = self.s_axi_wdata.val();
                self.registers.s_axi_wstrb.next = self.s_axi_wstrb.val();
                self.registers.s_axi_wvalid.next = self.s_axi_wvalid.val();
                self.registers.s_axi_bready.next = self.s_axi_bready.val();
                self.registers.s_axi_araddr.next = self.s_axi_araddr.val();
                self.registers.s_axi_arvalid.next = self.s_axi_arvalid.val();
                self.registers.s_axi_rready.next = self.s_axi_rready.val();
                self.registers.build_commit.next = self.build_commit.val();
                self.s_axi_awready.next = self.registers.s_axi_awready.val();
                self.s_axi_wready.next = self.registers.s_axi_wready.val();
                self.s_axi_bresp.next = self.registers.s_axi_bresp.val();
                self.s_axi_bvalid.next = self.registers.s_axi_bvalid.val();
                self.s_axi_arready.next = self.registers.s_axi_arready.val();
                self.s_axi_rdata.next = self.registers.s_axi_rdata.val();
                self.s_axi_rresp.next = self.registers.s_axi_rresp.val();
                self.s_axi_rvalid.next = self.registers.s_axi_rvalid.val();
                self.irq.next = self.registers.irq.val();

                self.registers.gc.next = self.timebase.gc.val();
                self.registers.holdover.next = self.timebase.holdover.val();
                self.timebase.tree.next = self.registers.tree.val();
                self.timebase.parent_number.next = self.registers.parent.val();
                self.timebase.beacon_on_jump.next = self.registers.beacon_on_jump.val();
                self.holdover.next = self.timebase.holdover.val();
                self.gc.next = self.timebase.gc.val();
                self.reference_units.next = self.timebase.reference_units.val();
                self.free_units.next = self.timebase.free_units.val();
                self.move_apply.next = self.timebase.move_apply.val();
                self.move_units.next = self.timebase.move_units.val();
                self.beacon_now.next = self.timebase.beacon_now.val();
                self.strobe_short.next = self.timebase.strobe_short.val();
                self.strobe_long.next = self.timebase.strobe_long.val();
                self.strobe_second.next = self.timebase.strobe_second.val();
                self.tree.next = self.registers.tree.val();
                self.clear_faulty.next = self.registers.clear_faulty.val();
                self.join_window_ticks.next = self.registers.join_window_ticks.val();
                self.identity.next = self.registers.identity.val();

                for i in 0..$ports {
                    self.registers.rx_clock[i].next = self.rx_clock[i].val();
                    self.registers.rx_reset[i].next = self.rx_reset[i].val();
                    self.timebase.link_up[i].next = self.link_up[i].val();
                    self.timebase.lead_units[i].next = self.lead_units[i].val();
                    self.timebase.request[i].next = self.request[i].val();
                    self.timebase.request_units[i].next = self.request_units[i].val();
                    self.registers.pipeline[i].next = self.pipeline[i].val();
                    self.registers.state[i].next = self.state[i].val();
                    self.registers.synchronised[i].next = self.synchronised[i].val();
                    self.registers.link_up[i].next = self.link_up[i].val();
                    self.registers.delay_valid[i].next = self.delay_valid[i].val();
                    self.registers.delay_units[i].next = self.delay_units[i].val();
                    self.registers.delay_least_units[i].next = self.delay_least_units[i].val();
                    self.registers.peer_lead_valid[i].next = self.peer_lead_valid[i].val();
                    self.registers.peer_lead_units[i].next = self.peer_lead_units[i].val();
                    self.registers.arrival_valid[i].next = self.arrival_valid[i].val();
                    self.registers.arrival_kind[i].next = self.arrival_kind[i].val();
                    self.registers.arrival_value[i].next = self.arrival_value[i].val();
                    self.registers.grant_kind[i].next = self.grant_kind[i].val();
                    self.registers.crc_error[i].next = self.crc_error[i].val();
                    self.registers.crossing_error[i].next = self.crossing_error[i].val();
                    self.registers.overrun[i].next = self.overrun[i].val();
                    self.registers.range_reject[i].next = self.range_reject[i].val();
                    self.registers.join_reject[i].next = self.join_reject[i].val();
                    self.registers.ack_dropped[i].next = self.ack_dropped[i].val();
                    self.registers.delay_reject[i].next = self.delay_reject[i].val();
                    self.registers.jumped[i].next = self.jumped[i].val();
                    self.registers.rejoin[i].next = self.rejoin[i].val();
                    self.registers.beacon_overdue[i].next = self.beacon_overdue[i].val();
                    self.registers.host_ready[i].next = self.host_ready[i].val();
                    self.registers.tx_not_idle[i].next = self.tx_not_idle[i].val();
                    self.registers.tx_bad_block[i].next = self.tx_bad_block[i].val();
                    self.registers.rx_block_lock[i].next = self.rx_block_lock[i].val();
                    self.registers.rx_high_ber[i].next = self.rx_high_ber[i].val();
                    self.registers.rx_status[i].next = self.rx_status[i].val();
                    self.registers.serdes_rx_reset_req[i].next = self.serdes_rx_reset_req[i].val();
                    self.registers.rx_not_idle[i].next = self.rx_not_idle[i].val();
                    self.registers.rx_bad_block[i].next = self.rx_bad_block[i].val();
                    self.registers.rx_sequence_error[i].next = self.rx_sequence_error[i].val();
                    self.registers.rx_bad_header[i].next = self.rx_bad_header[i].val();
                    self.registers.rx_error_count[i].next = self.rx_error_count[i].val();
                    self.granted[i].next = self.timebase.granted[i].val();
                    self.parent[i].next = self.timebase.parent[i].val();
                    self.port_number[i].next = self.timebase.port_number[i].val();
                    self.role[i].next = self.registers.role[i].val();
                    self.interval_ticks[i].next = self.registers.interval_ticks[i].val();
                    self.init_rounds[i].next = self.registers.init_rounds[i].val();
                    self.host_log_valid[i].next = self.registers.host_log_valid[i].val();
                    self.host_log_value[i].next = self.registers.host_log_value[i].val();
                    self.cfg_tx_prbs31_enable[i].next =
                        self.registers.cfg_tx_prbs31_enable[i].val();
                    self.cfg_tx_pseudo_random_enable[i].next =
                        self.registers.cfg_tx_pseudo_random_enable[i].val();
                    self.cfg_tx_square_wave_enable[i].next =
                        self.registers.cfg_tx_square_wave_enable[i].val();
                    self.cfg_tx_local_fault[i].next = self.registers.cfg_tx_local_fault[i].val();
                    self.cfg_tx_loopback_enable[i].next =
                        self.registers.cfg_tx_loopback_enable[i].val();
                    self.loopback_clock[i].next = self.registers.loopback_clock[i].val();
                    self.cfg_rx_prbs31_enable[i].next =
                        self.registers.cfg_rx_prbs31_enable[i].val();
                    self.cfg_rx_pseudo_random_enable[i].next =
                        self.registers.cfg_rx_pseudo_random_enable[i].val();
                    self.cfg_rx_local_fault[i].next = self.registers.cfg_rx_local_fault[i].val();
                    self.cfg_rx_loopback_enable[i].next =
                        self.registers.cfg_rx_loopback_enable[i].val();
                }
            }
        }
    };
}

core!(CoreX1, 1, TimebaseX1, CsrX1);
core!(CoreX2, 2, TimebaseX2, CsrX2);
core!(CoreX4, 4, TimebaseX4, CsrX4);
core!(CoreX8, 8, TimebaseX8, CsrX8);
core!(CoreX32, 32, TimebaseX32, CsrX32);
