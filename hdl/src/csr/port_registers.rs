//! The registers of a port.

use super::lead_extremes::LeadExtremes;
use super::log_mailbox::LogMailbox;
use super::peer_identity::PeerIdentity;
use super::port_decode::PortDecode;
use super::port_events::PortEvents;
use super::port_settings::PortSettings;
use crate::prelude::*;

/// Decodes, shows what the port tells, keeps what software sets.
#[derive(LogicBlock, Default)]
pub struct PortRegisters {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
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
    /// Block lock.
    pub block_lock: Signal<In, Bit>,
    /// High bit error rate.
    pub hi_ber: Signal<In, Bit>,
    /// The receive link has been good for a while.
    pub rx_status: Signal<In, Bit>,
    /// d is known.
    pub delay_valid: Signal<In, Bit>,
    /// d in use.
    pub delay_units: Signal<In, Bits<20>>,
    /// The smallest d of the rounds.
    pub delay_smallest_units: Signal<In, Bits<20>>,
    /// The largest d of the rounds.
    pub delay_largest_units: Signal<In, Bits<20>>,
    /// A BEACON was judged.
    pub lead_valid: Signal<In, Bit>,
    /// Its lead, signed.
    pub lead_units: Signal<In, Bits<16>>,
    /// A LOG arrived.
    pub log_valid: Signal<In, Bit>,
    /// Its value.
    pub log_value: Signal<In, Bits<45>>,
    /// The port takes a LOG of the host's at this edge.
    pub host_ready: Signal<In, Bit>,
    /// A JOIN moved lc by more than 8 ticks.
    pub jumped: Signal<In, Bit>,
    /// Silence or drift made the port join again.
    pub rejoin: Signal<In, Bit>,
    /// The counter that the bus wants.
    pub counter: Signal<In, Bits<64>>,
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
    /// Test patterns and loopback, as in the register.
    pub pcs_control: Signal<Out, Bits<10>>,
    /// A LOG of the host's waits to be sent.
    pub host_log_valid: Signal<Out, Bit>,
    /// Its value: tag in bits 4:0, data in bits 44:5.
    pub host_log_value: Signal<Out, Bits<45>>,
    /// An event that the mask enables is set.
    pub irq: Signal<Out, Bit>,
    decode: PortDecode,
    settings: PortSettings,
    leads: LeadExtremes,
    logs: LogMailbox,
    peer: PeerIdentity,
    port_events: PortEvents,
    legal: Reg<Bit>,
    hit_reg: Reg<Bit>,
    error_reg: Reg<Bit>,
    data_reg: Reg<Bits<64>>,
    log: Signal<Local, Bit>,
    writes: Signal<Local, Bit>,
    takes: Signal<Local, Bit>,
    lock: Signal<Local, Bits<64>>,
    above_8: Signal<Local, Bit>,
    above_3: Signal<Local, Bit>,
    measured: Signal<Local, Bits<64>>,
    shown: Signal<Local, Bits<64>>,
}

impl Logic for PortRegisters {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(
            self,
            clock,
            decode,
            settings,
            leads,
            logs,
            peer,
            port_events
        );
        clock!(self, clock, legal, hit_reg, error_reg, data_reg);
        self.decode.reset.next = self.reset.val();
        self.settings.reset.next = self.reset.val();
        self.leads.reset.next = self.reset.val();
        self.logs.reset.next = self.reset.val();
        self.peer.reset.next = self.reset.val() | !self.synchronised.val();
        self.port_events.reset.next = self.reset.val();
        self.legal.reset.next = self.reset.val();
        self.hit_reg.reset.next = self.reset.val();
        self.error_reg.reset.next = self.reset.val();
        self.data_reg.reset.next = self.reset.val();

        self.decode.port_number.next = self.port_number.val();
        self.decode.bus_valid.next = self.bus_valid.val();
        self.decode.bus_address.next = self.bus_address.val();
        self.writes.next = self.bus_commit.val() & self.bus_write.val() & self.legal.q.val();
        self.takes.next = self.bus_commit.val() & !self.bus_write.val() & !self.bus_high.val();
        self.log.next = self.log_valid.val() & self.synchronised.val();

        self.settings.bus_strobes.next = self.bus_strobes.val();
        self.settings.bus_data.next = self.bus_data.val();
        self.settings.write.next = self.writes.val();
        self.settings.role_hit.next = self.decode.role.val();
        self.settings.interval_hit.next = self.decode.beacon_interval.val();
        self.settings.rounds_hit.next = self.decode.init_rounds.val();
        self.settings.mask_hit.next = self.decode.event_mask.val();
        self.settings.pcs_hit.next = self.decode.pcs_control.val();

        self.leads.in_session.next = self.synchronised.val();
        self.leads.lead_valid.next = self.lead_valid.val();
        self.leads.lead_units.next = self.lead_units.val();
        self.leads.take_min.next = self.takes.val() & self.decode.lead_min.val();
        self.leads.take_max.next = self.takes.val() & self.decode.lead_max.val();

        self.peer.arrived_valid.next = self.log.val();
        self.peer.arrived_value.next = self.log_value.val();

        self.logs.bus_strobes.next = self.bus_strobes.val();
        self.logs.bus_data.next = self.bus_data.val();
        self.logs.write_out.next = self.writes.val() & self.decode.log_out.val();
        self.logs.write_status.next = self.writes.val() & self.decode.log_status.val();
        self.logs.take.next = self.takes.val() & self.decode.log_in.val();
        self.logs.arrived_valid.next = self.log.val();
        self.logs.arrived_value.next = self.log_value.val();
        self.logs.host_ready.next = self.host_ready.val();

        self.port_events.state.next = self.state.val();
        self.port_events.link_up.next = self.link_up.val();
        self.port_events.jumped.next = self.jumped.val();
        self.port_events.rejoin.next = self.rejoin.val();
        self.port_events.log_valid.next = self.log.val();
        self.port_events.log_tag.next = self.log_value.val().get_bits::<5>(0);
        self.port_events.mask.next = self.settings.event_mask.val();
        self.port_events.clear.next = 0.into();
        if self.writes.val() & self.decode.events.val() {
            self.port_events.clear.next = self.bus_data.val().get_bits::<8>(0);
        }

        // What a write would do.
        self.above_3.next = self.bus_data.val().get_bits::<61>(3).any();
        self.above_8.next = self.bus_data.val().get_bits::<56>(8).any();
        self.legal.d.next = self.settings.legal.val()
            | (self.decode.log_out.val() & self.logs.accepts.val())
            | (self.decode.log_status.val() & !self.above_3.val())
            | (self.decode.events.val() & !self.above_8.val());

        // What a read shows.
        self.lock.next = (bit_cast::<64, 1>(self.rx_status.val().into()) << 3)
            | (bit_cast::<64, 1>(self.hi_ber.val().into()) << 2)
            | (bit_cast::<64, 1>(self.block_lock.val().into()) << 1)
            | bit_cast::<64, 1>(self.link_up.val().into());
        self.measured.next = bit_cast::<64, 1>(self.delay_valid.val().into()) << 32;
        self.shown.next = 0.into();
        if self.decode.state.val() {
            self.shown.next = self.shown.val()
                | bit_cast::<64, 3>(self.state.val())
                | (bit_cast::<64, 1>(self.synchronised.val().into()) << 3);
        }
        if self.decode.link.val() {
            self.shown.next = self.shown.val() | self.lock.val();
        }
        if self.decode.role.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 2>(self.settings.role.val());
        }
        if self.decode.beacon_interval.val() {
            self.shown.next =
                self.shown.val() | bit_cast::<64, 13>(self.settings.interval_ticks.val());
        }
        if self.decode.init_rounds.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 6>(self.settings.init_rounds.val());
        }
        if self.decode.delay.val() {
            self.shown.next =
                self.shown.val() | self.measured.val() | bit_cast::<64, 20>(self.delay_units.val());
        }
        if self.decode.delay_smallest.val() {
            self.shown.next = self.shown.val()
                | self.measured.val()
                | bit_cast::<64, 20>(self.delay_smallest_units.val());
        }
        if self.decode.delay_largest.val() {
            self.shown.next = self.shown.val()
                | self.measured.val()
                | bit_cast::<64, 20>(self.delay_largest_units.val());
        }
        if self.decode.lead.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 33>(self.leads.last.val());
        }
        if self.decode.lead_min.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 33>(self.leads.min.val());
        }
        if self.decode.lead_max.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 33>(self.leads.max.val());
        }
        if self.decode.peer_identity.val() {
            self.shown.next = self.shown.val() | self.peer.identity.val();
        }
        if self.decode.peer_port.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 34>(self.peer.port.val());
        }
        if self.decode.log_in.val() {
            self.shown.next = self.shown.val() | self.logs.log_in.val();
        }
        if self.decode.log_status.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 3>(self.logs.log_status.val());
        }
        if self.decode.events.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 8>(self.port_events.events.val());
        }
        if self.decode.event_mask.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 8>(self.settings.event_mask.val());
        }
        if self.decode.pcs_control.val() {
            self.shown.next =
                self.shown.val() | bit_cast::<64, 10>(self.settings.pcs_control.val());
        }
        if self.decode.pipeline.val() {
            self.shown.next = self.shown.val() | bit_cast::<64, 21>(self.pipeline.val());
        }
        if self.decode.counter.val() {
            self.shown.next = self.shown.val() | self.counter.val();
        }
        self.hit_reg.d.next = self.decode.hit.val();
        self.error_reg.d.next =
            (self.decode.hit.val() & self.bus_write.val() & !self.legal.q.val())
                | (self.decode.log_out.val() & !self.bus_write.val());
        self.data_reg.d.next = self.shown.val();

        self.hit.next = self.hit_reg.q.val();
        self.error.next = self.error_reg.q.val();
        self.data.next = self.data_reg.q.val();
        self.role.next = self.settings.role.val();
        self.interval_ticks.next = self.settings.interval_ticks.val();
        self.init_rounds.next = self.settings.init_rounds.val();
        self.pcs_control.next = self.settings.pcs_control.val();
        self.host_log_valid.next = self.logs.host_log_valid.val();
        self.host_log_value.next = self.logs.host_log_value.val();
        self.irq.next = self.port_events.irq.val();
    }
}
