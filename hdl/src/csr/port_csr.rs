//! Everything of a port on the bus: its registers, its counters, and what crosses to them.

use super::counter_file::CounterFile;
use super::kind_events::KindEvents;
use super::pcs_control::PcsControl;
use super::port_registers::PortRegisters;
use super::receive_events::ReceiveEvents;
use crate::prelude::*;
use dtp_spec::regs::counter;

// The order of the events below.
const _: () = assert!(counter("init_in") == 0 && counter("init_out") == 6);
const _: () = assert!(counter("crc_errors") == 12 && counter("acks_dropped") == 17);
const _: () = assert!(counter("jumps") == 19 && counter("resets_requested") == 23);
const _: () = assert!(counter("blocks_out_not_idle") == 31 && counter("bad_blocks_out") == 32);

/// Wiring, two edge detectors, and what crosses: levels of the receive side, and `pcs_control` to it.
#[derive(LogicBlock, Default)]
pub struct PortCsr {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Recovered clock.
    pub rx_clock: Signal<In, Clock>,
    /// Synchronous to the device clock.
    pub reset: Signal<In, Bit>,
    /// Synchronous to the recovered clock.
    pub rx_reset: Signal<In, Bit>,
    /// Number of the port.
    pub port_number: Signal<In, Bits<5>>,
    /// A transaction is under way.
    pub bus_valid: Signal<In, Bit>,
    /// The next edge carries it out.
    pub bus_commit: Signal<In, Bit>,
    /// It writes.
    pub bus_write: Signal<In, Bit>,
    /// It reads the high word alone.
    pub bus_high: Signal<In, Bit>,
    /// Offset in the BAR.
    pub bus_address: Signal<In, Bits<16>>,
    /// Bytes that are written.
    pub bus_strobes: Signal<In, Bits<8>>,
    /// What is written; zero in all other bytes.
    pub bus_data: Signal<In, Bits<64>>,
    /// What the port was built as, as in the register.
    pub pipeline: Signal<In, Bits<21>>,
    /// State of the port.
    pub state: Signal<In, Bits<3>>,
    /// d is known and the peer was heard.
    pub synchronised: Signal<In, Bit>,
    /// Block lock without hi_ber.
    pub link_up: Signal<In, Bit>,
    /// d is known.
    pub delay_valid: Signal<In, Bit>,
    /// d in use: the largest of the rounds; zero before `delay_valid`.
    pub delay_units: Signal<In, Bits<20>>,
    /// The smallest d of the rounds; means nothing before `delay_valid`.
    pub delay_least_units: Signal<In, Bits<20>>,
    /// A BEACON was judged.
    pub peer_lead_valid: Signal<In, Bit>,
    /// Its lead c + d - lc, signed and saturated.
    pub peer_lead_units: Signal<In, Bits<16>>,
    /// A whole message arrived.
    pub arrival_valid: Signal<In, Bit>,
    /// Its type.
    pub arrival_kind: Signal<In, Bits<3>>,
    /// Its value.
    pub arrival_value: Signal<In, Bits<45>>,
    /// Type of a message that left, or 0.
    pub grant_kind: Signal<In, Bits<3>>,
    /// A message arrived damaged.
    pub crc_error: Signal<In, Bit>,
    /// The samples of an arrival were not monotonic.
    pub crossing_error: Signal<In, Bit>,
    /// A message was lost because it followed too closely.
    pub overrun: Signal<In, Bit>,
    /// A BEACON was out of range.
    pub range_reject: Signal<In, Bit>,
    /// A JOIN was not believed.
    pub join_reject: Signal<In, Bit>,
    /// An INIT waited too long for its answer.
    pub ack_dropped: Signal<In, Bit>,
    /// A measured delay was out of range.
    pub delay_reject: Signal<In, Bit>,
    /// A JOIN moved lc by more than 8 ticks.
    pub jumped: Signal<In, Bit>,
    /// Silence or drift made the port join again.
    pub rejoin: Signal<In, Bit>,
    /// A whole beacon interval passed without an opportunity.
    pub beacon_overdue: Signal<In, Bit>,
    /// The port takes a LOG of the host's at this edge.
    pub host_ready: Signal<In, Bit>,
    /// The block that leaves is more than eight idles or a message.
    pub tx_not_idle: Signal<In, Bit>,
    /// The word from the MAC was one that no block can carry.
    pub tx_bad_block: Signal<In, Bit>,
    /// Recovered clock: block lock.
    pub rx_block_lock: Signal<In, Bit>,
    /// Recovered clock: high bit error rate.
    pub rx_high_ber: Signal<In, Bit>,
    /// Recovered clock: the receive link has been good for a while.
    pub rx_status: Signal<In, Bit>,
    /// Recovered clock: the PCS asks for a reset of the transceiver, for one tick.
    pub serdes_rx_reset_req: Signal<In, Bit>,
    /// Recovered clock: the block was more than eight idles or a message.
    pub rx_not_idle: Signal<In, Bit>,
    /// Recovered clock: the block was invalid.
    pub rx_bad_block: Signal<In, Bit>,
    /// Recovered clock: a valid block came where it must not.
    pub rx_sequence_error: Signal<In, Bit>,
    /// Recovered clock: the sync header was neither 01 nor 10.
    pub rx_bad_header: Signal<In, Bit>,
    /// Recovered clock: wrong bits of a test pattern, 0 to 66.
    pub rx_error_count: Signal<In, Bits<7>>,
    /// The register is here.
    pub hit: Signal<Out, Bit>,
    /// It did not do what was asked.
    pub error: Signal<Out, Bit>,
    /// What it held.
    pub data: Signal<Out, Bits<64>>,
    /// 0 both, 1 lead, 2 follow, 3 off.
    pub role: Signal<Out, Bits<2>>,
    /// Ticks between two BEACONs.
    pub interval_ticks: Signal<Out, Bits<13>>,
    /// Rounds of INIT.
    pub init_rounds: Signal<Out, Bits<6>>,
    /// Send PRBS31.
    pub cfg_tx_prbs31_enable: Signal<Out, Bit>,
    /// Send the pseudo-random pattern.
    pub cfg_tx_pseudo_random_enable: Signal<Out, Bit>,
    /// Send the square wave.
    pub cfg_tx_square_wave_enable: Signal<Out, Bit>,
    /// The pseudo-random pattern scrambles local faults.
    pub cfg_tx_local_fault: Signal<Out, Bit>,
    /// Send what arrives for the MAC.
    pub cfg_tx_loopback_enable: Signal<Out, Bit>,
    /// A loopback is on, so both sides need one clock.
    pub loopback_clock: Signal<Out, Bit>,
    /// Recovered clock: check for PRBS31.
    pub cfg_rx_prbs31_enable: Signal<Out, Bit>,
    /// Recovered clock: check for the pseudo-random pattern.
    pub cfg_rx_pseudo_random_enable: Signal<Out, Bit>,
    /// Recovered clock: it scrambles local faults.
    pub cfg_rx_local_fault: Signal<Out, Bit>,
    /// Recovered clock: receive what leaves for the transceiver.
    pub cfg_rx_loopback_enable: Signal<Out, Bit>,
    /// A LOG of the host's waits to be sent.
    pub host_log_valid: Signal<Out, Bit>,
    /// Its value: tag in bits 4:0, data in bits 44:5.
    pub host_log_value: Signal<Out, Bits<45>>,
    /// An event that the mask enables is set.
    pub irq: Signal<Out, Bit>,
    registers: PortRegisters,
    counters: CounterFile,
    receive_events: ReceiveEvents,
    arrived: KindEvents,
    granted: KindEvents,
    block_lock: Synchroniser,
    hi_ber: Synchroniser,
    status: Synchroniser,
    reset_req: Synchroniser,
    control: PcsControl,
    // Of the last recovered tick, and of the last two, which the device clock cannot miss.
    requested: Reg<Bit>,
    requesting: Reg<Bit>,
    last_link_up: Reg<Bit>,
    last_reset_req: Reg<Bit>,
    came_up: Signal<Local, Bit>,
    asked: Signal<Local, Bit>,
    rejects: Signal<Local, Bits<7>>,
    others: Signal<Local, Bits<5>>,
}

impl Logic for PortCsr {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            registers,
            counters,
            receive_events,
            last_link_up,
            last_reset_req
        );
        clock!(self, clock, block_lock, hi_ber, status, reset_req);
        self.receive_events.rx_clock.next = self.rx_clock.val();
        self.receive_events.rx_reset.next = self.rx_reset.val();
        self.registers.reset.next = self.reset.val();
        self.counters.reset.next = self.reset.val();
        self.receive_events.reset.next = self.reset.val();
        self.last_link_up.reset.next = self.reset.val();
        self.last_reset_req.reset.next = self.reset.val();

        // Levels of the receive side.
        self.block_lock.level.next = self.rx_block_lock.val();
        self.hi_ber.level.next = self.rx_high_ber.val();
        self.status.level.next = self.rx_status.val();
        self.requested.clock.next = self.rx_clock.val();
        self.requesting.clock.next = self.rx_clock.val();
        self.requested.reset.next = self.rx_reset.val();
        self.requesting.reset.next = self.rx_reset.val();
        self.requested.d.next = self.serdes_rx_reset_req.val();
        self.requesting.d.next = self.serdes_rx_reset_req.val() | self.requested.q.val();
        self.reset_req.level.next = self.requesting.q.val();
        self.control.rx_clock.next = self.rx_clock.val();
        self.control.pcs_control.next = self.registers.pcs_control.val();

        // Events.
        self.last_link_up.d.next = self.link_up.val();
        self.last_reset_req.d.next = self.reset_req.synced.val();
        self.came_up.next = self.link_up.val() & !self.last_link_up.q.val();
        self.asked.next = self.reset_req.synced.val() & !self.last_reset_req.q.val();
        self.arrived.valid.next = self.arrival_valid.val();
        self.arrived.kind.next = self.arrival_kind.val();
        self.granted.valid.next = true;
        self.granted.kind.next = self.grant_kind.val();
        self.rejects.next = bit_cast::<7, 1>(self.crc_error.val().into())
            | (bit_cast::<7, 1>(self.crossing_error.val().into()) << 1)
            | (bit_cast::<7, 1>(self.overrun.val().into()) << 2)
            | (bit_cast::<7, 1>(self.range_reject.val().into()) << 3)
            | (bit_cast::<7, 1>(self.join_reject.val().into()) << 4)
            | (bit_cast::<7, 1>(self.ack_dropped.val().into()) << 5)
            | (bit_cast::<7, 1>(self.delay_reject.val().into()) << 6);
        self.others.next = bit_cast::<5, 1>(self.jumped.val().into())
            | (bit_cast::<5, 1>(self.rejoin.val().into()) << 1)
            | (bit_cast::<5, 1>(self.beacon_overdue.val().into()) << 2)
            | (bit_cast::<5, 1>(self.came_up.val().into()) << 3)
            | (bit_cast::<5, 1>(self.asked.val().into()) << 4);
        self.counters.events.next = bit_cast::<24, 6>(self.arrived.events.val())
            | (bit_cast::<24, 6>(self.granted.events.val()) << 6)
            | (bit_cast::<24, 7>(self.rejects.val()) << 12)
            | (bit_cast::<24, 5>(self.others.val()) << 19);
        self.counters.events_out.next = (bit_cast::<3, 1>(self.tx_bad_block.val().into()) << 2)
            | (bit_cast::<3, 1>(self.tx_not_idle.val().into()) << 1)
            | 1;
        self.receive_events.not_idle.next = self.rx_not_idle.val();
        self.receive_events.bad_block.next = self.rx_bad_block.val();
        self.receive_events.sequence_error.next = self.rx_sequence_error.val();
        self.receive_events.bad_header.next = self.rx_bad_header.val();
        self.receive_events.test_pattern_errors.next = self.rx_error_count.val();
        for i in 0..5 {
            self.counters.deltas[i].next = self.receive_events.deltas[i].val();
        }
        self.counters.pattern_errors.next = self.receive_events.pattern_errors.val();
        self.counters.index.next = self.bus_address.val().get_bits::<6>(3);

        // Registers.
        self.registers.port_number.next = self.port_number.val();
        self.registers.bus_valid.next = self.bus_valid.val();
        self.registers.bus_commit.next = self.bus_commit.val();
        self.registers.bus_write.next = self.bus_write.val();
        self.registers.bus_high.next = self.bus_high.val();
        self.registers.bus_address.next = self.bus_address.val();
        self.registers.bus_strobes.next = self.bus_strobes.val();
        self.registers.bus_data.next = self.bus_data.val();
        self.registers.pipeline.next = self.pipeline.val();
        self.registers.state.next = self.state.val();
        self.registers.synchronised.next = self.synchronised.val();
        self.registers.link_up.next = self.link_up.val();
        self.registers.delay_valid.next = self.delay_valid.val();
        self.registers.delay_units.next = self.delay_units.val();
        // Assigned once in each branch: the registers answer this block within the same instant.
        if self.delay_valid.val() {
            self.registers.delay_smallest_units.next = self.delay_least_units.val();
        } else {
            self.registers.delay_smallest_units.next = 0.into();
        }
        self.registers.delay_largest_units.next = self.delay_units.val();
        self.registers.lead_valid.next = self.peer_lead_valid.val();
        self.registers.lead_units.next = self.peer_lead_units.val();
        self.registers.host_ready.next = self.host_ready.val();
        self.registers.jumped.next = self.jumped.val();
        self.registers.rejoin.next = self.rejoin.val();
        self.registers.block_lock.next = self.block_lock.synced.val();
        self.registers.hi_ber.next = self.hi_ber.synced.val();
        self.registers.rx_status.next = self.status.synced.val();
        self.registers.log_valid.next = self.arrived.events.val().get_bit(5);
        self.registers.log_value.next = self.arrival_value.val();
        self.registers.counter.next = self.counters.value.val();

        self.hit.next = self.registers.hit.val();
        self.error.next = self.registers.error.val();
        self.data.next = self.registers.data.val();
        // Off while the board has taken the recovered clock away for the loopback on the XGMII side.
        if self.control.cfg_tx_loopback_enable.val() {
            self.role.next = 3.into();
        } else {
            self.role.next = self.registers.role.val();
        }
        self.interval_ticks.next = self.registers.interval_ticks.val();
        self.init_rounds.next = self.registers.init_rounds.val();
        self.cfg_tx_prbs31_enable.next = self.control.cfg_tx_prbs31_enable.val();
        self.cfg_tx_pseudo_random_enable.next = self.control.cfg_tx_pseudo_random_enable.val();
        self.cfg_tx_square_wave_enable.next = self.control.cfg_tx_square_wave_enable.val();
        self.cfg_tx_local_fault.next = self.control.cfg_tx_local_fault.val();
        self.cfg_tx_loopback_enable.next = self.control.cfg_tx_loopback_enable.val();
        self.loopback_clock.next = self.control.loopback_clock.val();
        self.cfg_rx_prbs31_enable.next = self.control.cfg_rx_prbs31_enable.val();
        self.cfg_rx_pseudo_random_enable.next = self.control.cfg_rx_pseudo_random_enable.val();
        self.cfg_rx_local_fault.next = self.control.cfg_rx_local_fault.val();
        self.cfg_rx_loopback_enable.next = self.control.cfg_rx_loopback_enable.val();
        self.host_log_valid.next = self.registers.host_log_valid.val();
        self.host_log_value.next = self.registers.host_log_value.val();
        self.irq.next = self.registers.irq.val();
    }
}
