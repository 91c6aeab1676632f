//! All registers of a device of N ports behind one AXI4-Lite slave: wiring.
//!
//! One description for every N; ports that belong to a port of the device are arrays.

use super::axi_lite::AxiLite;
use super::bus_join::BusJoin;
use super::device_registers::DeviceRegisters;
use super::port_csr::PortCsr;
use crate::prelude::*;

macro_rules! csr {
    ($name:ident, $ports:tt) => {
        #[doc = concat!("Registers of a device with this many ports: ", stringify!($ports))]
        #[derive(LogicBlock)]
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
            /// gc in units.
            pub gc: Signal<In, Bits<64>>,
            /// All links are down.
            pub holdover: Signal<In, Bit>,
            /// First 64 bits of the commit that the device was built from, or zero.
            pub build_commit: Signal<In, Bits<64>>,
            /// What the port was built as, as in the register.
            pub pipeline: [Signal<In, Bits<21>>; $ports],
            /// State of the port.
            pub state: [Signal<In, Bits<3>>; $ports],
            /// d is known and the peer was heard.
            pub synchronised: [Signal<In, Bit>; $ports],
            /// Block lock without hi_ber.
            pub link_up: [Signal<In, Bit>; $ports],
            /// d is known.
            pub delay_valid: [Signal<In, Bit>; $ports],
            /// d in use: the largest of the rounds; zero before `delay_valid`.
            pub delay_units: [Signal<In, Bits<20>>; $ports],
            /// The smallest d of the rounds; means nothing before `delay_valid`.
            pub delay_least_units: [Signal<In, Bits<20>>; $ports],
            /// A BEACON was judged.
            pub peer_lead_valid: [Signal<In, Bit>; $ports],
            /// Its lead c + d - lc, signed and saturated.
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
            /// The samples of an arrival were not monotonic.
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
            /// The port takes a LOG of the host's at this edge.
            pub host_ready: [Signal<In, Bit>; $ports],
            /// The block that leaves is more than eight idles or a message.
            pub tx_not_idle: [Signal<In, Bit>; $ports],
            /// The word from the MAC was one that no block can carry.
            pub tx_bad_block: [Signal<In, Bit>; $ports],
            /// Recovered clock: block lock.
            pub rx_block_lock: [Signal<In, Bit>; $ports],
            /// Recovered clock: high bit error rate.
            pub rx_high_ber: [Signal<In, Bit>; $ports],
            /// Recovered clock: the receive link has been good for a while.
            pub rx_status: [Signal<In, Bit>; $ports],
            /// Recovered clock: the PCS asks for a reset of the transceiver, for at least two device ticks.
            pub serdes_rx_reset_req: [Signal<In, Bit>; $ports],
            /// Recovered clock: the block was more than eight idles or a message.
            pub rx_not_idle: [Signal<In, Bit>; $ports],
            /// Recovered clock: the block was invalid.
            pub rx_bad_block: [Signal<In, Bit>; $ports],
            /// Recovered clock: a valid block came where it must not.
            pub rx_sequence_error: [Signal<In, Bit>; $ports],
            /// Recovered clock: the sync header was neither 01 nor 10.
            pub rx_bad_header: [Signal<In, Bit>; $ports],
            /// Recovered clock: wrong bits of a test pattern, 0 to 66.
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
            /// 0 both, 1 lead, 2 follow, 3 off.
            pub role: [Signal<Out, Bits<2>>; $ports],
            /// Ticks between two BEACONs.
            pub interval_ticks: [Signal<Out, Bits<13>>; $ports],
            /// Rounds of INIT.
            pub init_rounds: [Signal<Out, Bits<6>>; $ports],
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
            /// A LOG of the host's waits to be sent.
            pub host_log_valid: [Signal<Out, Bit>; $ports],
            /// Its value: tag in bits 4:0, data in bits 44:5.
            pub host_log_value: [Signal<Out, Bits<45>>; $ports],
            axi: AxiLite,
            device: DeviceRegisters,
            port: [PortCsr; $ports],
            answers: BusJoin,
            number: [Constant<Bits<5>>; $ports],
        }

        impl Default for $name {
            fn default() -> Self {
                $name {
                    device: DeviceRegisters::new($ports),
                    number: std::array::from_fn(|port| Constant::new((port as u64).to_bits())),
                    clock: Default::default(),
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
                    gc: Default::default(),
                    holdover: Default::default(),
                    build_commit: Default::default(),
                    pipeline: Default::default(),
                    state: Default::default(),
                    synchronised: Default::default(),
                    link_up: Default::default(),
                    delay_valid: Default::default(),
                    delay_units: Default::default(),
                    delay_least_units: Default::default(),
                    peer_lead_valid: Default::default(),
                    peer_lead_units: Default::default(),
                    arrival_valid: Default::default(),
                    arrival_kind: Default::default(),
                    arrival_value: Default::default(),
                    grant_kind: Default::default(),
                    crc_error: Default::default(),
                    crossing_error: Default::default(),
                    overrun: Default::default(),
                    range_reject: Default::default(),
                    join_reject: Default::default(),
                    ack_dropped: Default::default(),
                    delay_reject: Default::default(),
                    jumped: Default::default(),
                    rejoin: Default::default(),
                    beacon_overdue: Default::default(),
                    host_ready: Default::default(),
                    tx_not_idle: Default::default(),
                    tx_bad_block: Default::default(),
                    rx_block_lock: Default::default(),
                    rx_high_ber: Default::default(),
                    rx_status: Default::default(),
                    serdes_rx_reset_req: Default::default(),
                    rx_not_idle: Default::default(),
                    rx_bad_block: Default::default(),
                    rx_sequence_error: Default::default(),
                    rx_bad_header: Default::default(),
                    rx_error_count: Default::default(),
                    s_axi_awready: Default::default(),
                    s_axi_wready: Default::default(),
                    s_axi_bresp: Default::default(),
                    s_axi_bvalid: Default::default(),
                    s_axi_arready: Default::default(),
                    s_axi_rdata: Default::default(),
                    s_axi_rresp: Default::default(),
                    s_axi_rvalid: Default::default(),
                    identity: Default::default(),
                    beacon_on_jump: Default::default(),
                    clear_faulty: Default::default(),
                    tree: Default::default(),
                    parent: Default::default(),
                    join_window_ticks: Default::default(),
                    irq: Default::default(),
                    role: Default::default(),
                    interval_ticks: Default::default(),
                    init_rounds: Default::default(),
                    cfg_tx_prbs31_enable: Default::default(),
                    cfg_tx_pseudo_random_enable: Default::default(),
                    cfg_tx_square_wave_enable: Default::default(),
                    cfg_tx_local_fault: Default::default(),
                    cfg_tx_loopback_enable: Default::default(),
                    loopback_clock: Default::default(),
                    cfg_rx_prbs31_enable: Default::default(),
                    cfg_rx_pseudo_random_enable: Default::default(),
                    cfg_rx_local_fault: Default::default(),
                    cfg_rx_loopback_enable: Default::default(),
                    host_log_valid: Default::default(),
                    host_log_value: Default::default(),
                    axi: Default::default(),
                    port: Default::default(),
                    answers: Default::default(),
                }
            }
        }

        // Of 32 answers a device of 32 ports leaves none over.
        #[allow(clippy::reversed_empty_ranges)]
        impl Logic for $name {
            #[hdl_gen]
            fn update(&mut self) {
                clock!(self, clock, axi, device, answers);
                self.axi.reset.next = self.reset.val();
                self.device.reset.next = self.reset.val();
                self.answers.reset.next = self.reset.val();
                self.axi.s_axi_awaddr.next = self.s_axi_awaddr.val();
                self.axi.s_axi_awvalid.next = self.s_axi_awvalid.val();
                self.axi.s_axi_wdata.next = self.s_axi_wdata.val();
                self.axi.s_axi_wstrb.next = self.s_axi_wstrb.val();
                self.axi.s_axi_wvalid.next = self.s_axi_wvalid.val();
                self.axi.s_axi_bready.next = self.s_axi_bready.val();
                self.axi.s_axi_araddr.next = self.s_axi_araddr.val();
                self.axi.s_axi_arvalid.next = self.s_axi_arvalid.val();
                self.axi.s_axi_rready.next = self.s_axi_rready.val();
                self.axi.hit.next = self.answers.hit.val();
                self.axi.error.next = self.answers.error.val();
                self.axi.data.next = self.answers.data.val();
                self.s_axi_awready.next = self.axi.s_axi_awready.val();
                self.s_axi_wready.next = self.axi.s_axi_wready.val();
                self.s_axi_bresp.next = self.axi.s_axi_bresp.val();
                self.s_axi_bvalid.next = self.axi.s_axi_bvalid.val();
                self.s_axi_arready.next = self.axi.s_axi_arready.val();
                self.s_axi_rdata.next = self.axi.s_axi_rdata.val();
                self.s_axi_rresp.next = self.axi.s_axi_rresp.val();
                self.s_axi_rvalid.next = self.axi.s_axi_rvalid.val();

                self.device.bus_valid.next = self.axi.bus_valid.val();
                self.device.bus_commit.next = self.axi.bus_commit.val();
                self.device.bus_write.next = self.axi.bus_write.val();
                self.device.bus_address.next = self.axi.bus_address.val();
                self.device.bus_strobes.next = self.axi.bus_strobes.val();
                self.device.bus_data.next = self.axi.bus_data.val();
                self.device.refused.next = self.axi.refused.val();
                self.device.gc.next = self.gc.val();
                self.device.holdover.next = self.holdover.val();
                self.device.build_commit.next = self.build_commit.val();
                self.device.port_interrupts.next = self.answers.irqs.val();
                self.identity.next = self.device.identity.val();
                self.beacon_on_jump.next = self.device.beacon_on_jump.val();
                self.clear_faulty.next = self.device.clear_faulty.val();
                self.tree.next = self.device.tree.val();
                self.parent.next = self.device.parent.val();
                self.join_window_ticks.next = self.device.join_window_ticks.val();
                self.irq.next = self.device.irq.val();
                self.answers.device_hit.next = self.device.hit.val();
                self.answers.device_error.next = self.device.error.val();
                self.answers.device_data.next = self.device.data.val();

                for i in 0..$ports {
                    self.port[i].clock.next = self.clock.val();
                    self.port[i].rx_clock.next = self.rx_clock[i].val();
                    self.port[i].reset.next = self.reset.val();
                    self.port[i].rx_reset.next = self.rx_reset[i].val();
                    self.port[i].port_number.next = self.number[i].val();
                    self.port[i].bus_valid.next = self.axi.bus_valid.val();
                    self.port[i].bus_commit.next = self.axi.bus_commit.val();
                    self.port[i].bus_write.next = self.axi.bus_write.val();
                    self.port[i].bus_high.next = self.axi.bus_high.val();
                    self.port[i].bus_address.next = self.axi.bus_address.val();
                    self.port[i].bus_strobes.next = self.axi.bus_strobes.val();
                    self.port[i].bus_data.next = self.axi.bus_data.val();
                    self.port[i].pipeline.next = self.pipeline[i].val();
                    self.port[i].state.next = self.state[i].val();
                    self.port[i].synchronised.next = self.synchronised[i].val();
                    self.port[i].link_up.next = self.link_up[i].val();
                    self.port[i].delay_valid.next = self.delay_valid[i].val();
                    self.port[i].delay_units.next = self.delay_units[i].val();
                    self.port[i].delay_least_units.next = self.delay_least_units[i].val();
                    self.port[i].peer_lead_valid.next = self.peer_lead_valid[i].val();
                    self.port[i].peer_lead_units.next = self.peer_lead_units[i].val();
                    self.port[i].arrival_valid.next = self.arrival_valid[i].val();
                    self.port[i].arrival_kind.next = self.arrival_kind[i].val();
                    self.port[i].arrival_value.next = self.arrival_value[i].val();
                    self.port[i].grant_kind.next = self.grant_kind[i].val();
                    self.port[i].crc_error.next = self.crc_error[i].val();
                    self.port[i].crossing_error.next = self.crossing_error[i].val();
                    self.port[i].overrun.next = self.overrun[i].val();
                    self.port[i].range_reject.next = self.range_reject[i].val();
                    self.port[i].join_reject.next = self.join_reject[i].val();
                    self.port[i].ack_dropped.next = self.ack_dropped[i].val();
                    self.port[i].delay_reject.next = self.delay_reject[i].val();
                    self.port[i].jumped.next = self.jumped[i].val();
                    self.port[i].rejoin.next = self.rejoin[i].val();
                    self.port[i].beacon_overdue.next = self.beacon_overdue[i].val();
                    self.port[i].host_ready.next = self.host_ready[i].val();
                    self.port[i].tx_not_idle.next = self.tx_not_idle[i].val();
                    self.port[i].tx_bad_block.next = self.tx_bad_block[i].val();
                    self.port[i].rx_block_lock.next = self.rx_block_lock[i].val();
                    self.port[i].rx_high_ber.next = self.rx_high_ber[i].val();
                    self.port[i].rx_status.next = self.rx_status[i].val();
                    self.port[i].serdes_rx_reset_req.next = self.serdes_rx_reset_req[i].val();
                    self.port[i].rx_not_idle.next = self.rx_not_idle[i].val();
                    self.port[i].rx_bad_block.next = self.rx_bad_block[i].val();
                    self.port[i].rx_sequence_error.next = self.rx_sequence_error[i].val();
                    self.port[i].rx_bad_header.next = self.rx_bad_header[i].val();
                    self.port[i].rx_error_count.next = self.rx_error_count[i].val();
                    self.role[i].next = self.port[i].role.val();
                    self.interval_ticks[i].next = self.port[i].interval_ticks.val();
                    self.init_rounds[i].next = self.port[i].init_rounds.val();
                    self.cfg_tx_prbs31_enable[i].next = self.port[i].cfg_tx_prbs31_enable.val();
                    self.cfg_tx_pseudo_random_enable[i].next =
                        self.port[i].cfg_tx_pseudo_random_enable.val();
                    self.cfg_tx_square_wave_enable[i].next =
                        self.port[i].cfg_tx_square_wave_enable.val();
                    self.cfg_tx_local_fault[i].next = self.port[i].cfg_tx_local_fault.val();
                    self.cfg_tx_loopback_enable[i].next = self.port[i].cfg_tx_loopback_enable.val();
                    self.loopback_clock[i].next = self.port[i].loopback_clock.val();
                    self.cfg_rx_prbs31_enable[i].next = self.port[i].cfg_rx_prbs31_enable.val();
                    self.cfg_rx_pseudo_random_enable[i].next =
                        self.port[i].cfg_rx_pseudo_random_enable.val();
                    self.cfg_rx_local_fault[i].next = self.port[i].cfg_rx_local_fault.val();
                    self.cfg_rx_loopback_enable[i].next = self.port[i].cfg_rx_loopback_enable.val();
                    self.host_log_valid[i].next = self.port[i].host_log_valid.val();
                    self.host_log_value[i].next = self.port[i].host_log_value.val();
                    self.answers.port_hit[i].next = self.port[i].hit.val();
                    self.answers.port_error[i].next = self.port[i].error.val();
                    self.answers.port_data[i].next = self.port[i].data.val();
                    self.answers.port_irq[i].next = self.port[i].irq.val();
                }
                for i in $ports..32 {
                    self.answers.port_hit[i].next = false;
                    self.answers.port_error[i].next = false;
                    self.answers.port_data[i].next = 0.into();
                    self.answers.port_irq[i].next = false;
                }
            }
        }
    };
}

csr!(CsrX1, 1);
csr!(CsrX2, 2);
csr!(CsrX4, 4);
csr!(CsrX8, 8);
csr!(CsrX32, 32);
