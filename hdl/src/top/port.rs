//! A whole port: wiring of its clock domains and of what crosses between them, the sampled toggle with the
//! mailbox behind it, and the level of the link. One description for a transmit path in the device clock
//! and for one with a clock of its own.

use super::port_dtp::PortDtp;
use super::port_rx::PortRx;
use super::port_tx::PortTx;
use crate::dtp::crossing::Crossing;
use crate::dtp::transmit_crossing::TransmitCrossing;
use crate::prelude::*;
use dtp_spec::latency::{Phases, Transmit};

macro_rules! port {
    (
        $(#[$doc:meta])*
        $name:ident, $transmit:expr;
        clocks { $($(#[$clock_doc:meta])* $clock:ident: $clock_type:ty,)* }
        parts { $($part:ident: $part_type:ty,)* }
        wires { $($($to:ident).+ <= $($from:ident).+ $(& $($and:ident).+)? $(| $($or:ident).+)?;)* }
    ) => {
        $(#[$doc])*
        #[derive(LogicBlock, Default)]
        pub struct $name {
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
            $($(#[$clock_doc])* pub $clock: Signal<In, $clock_type>,)*
            /// Recovered clock.
            pub rx_clock: Signal<In, Clock>,
            /// Synchronous to the recovered clock.
            pub rx_reset: Signal<In, Bit>,
            /// From the PMA: sync header.
            pub serdes_rx_hdr: Signal<In, Bits<2>>,
            /// From the PMA: scrambled payload.
            pub serdes_rx_data: Signal<In, Bits<64>>,
            /// From the MAC: eight lanes.
            pub xgmii_txd: Signal<In, Bits<64>>,
            /// From the MAC: which lanes carry control characters.
            pub xgmii_txc: Signal<In, Bits<8>>,
            /// What to send in the XGMII loopback: `xgmii_rxd`, if the two clocks are one.
            pub loopback_txd: Signal<In, Bits<64>>,
            /// Likewise `xgmii_rxc`.
            pub loopback_txc: Signal<In, Bits<8>>,
            /// Send `loopback_txd` and `loopback_txc` instead of what the MAC gives.
            pub cfg_tx_loopback_enable: Signal<In, Bit>,
            /// Static: payloads are sent as they are.
            pub tx_scrambler_disable: Signal<In, Bit>,
            /// Send PRBS31 instead of blocks. The first of the three patterns wins; no message leaves meanwhile.
            pub cfg_tx_prbs31_enable: Signal<In, Bit>,
            /// Send the pseudo-random pattern.
            pub cfg_tx_pseudo_random_enable: Signal<In, Bit>,
            /// Send the square wave.
            pub cfg_tx_square_wave_enable: Signal<In, Bit>,
            /// Static: half a period of the square wave in bits, 4 to 11; whatever else counts as 8.
            pub cfg_tx_square_wave_bits: Signal<In, Bits<4>>,
            /// Static: seed A of the pseudo-random pattern; bit 57 is what the scrambler took in last.
            pub cfg_tx_seed_a: Signal<In, Bits<58>>,
            /// Static: seed B.
            pub cfg_tx_seed_b: Signal<In, Bits<58>>,
            /// Static: the pseudo-random pattern scrambles two local fault ordered sets, not zeros.
            pub cfg_tx_local_fault: Signal<In, Bit>,
            /// What to receive in the PCS loopback: `serdes_tx_data`, if the two clocks are one.
            pub loopback_data: Signal<In, Bits<64>>,
            /// Likewise `serdes_tx_hdr`.
            pub loopback_hdr: Signal<In, Bits<2>>,
            /// Static: payloads come as they are.
            pub rx_scrambler_disable: Signal<In, Bit>,
            /// Receive `loopback_data` and `loopback_hdr` instead of what the PMA gives.
            pub cfg_rx_loopback_enable: Signal<In, Bit>,
            /// The line carries PRBS31: count wrong bits. The link is down meanwhile.
            pub cfg_rx_prbs31_enable: Signal<In, Bit>,
            /// The line carries the pseudo-random pattern: count wrong blocks. The link is down meanwhile.
            pub cfg_rx_pseudo_random_enable: Signal<In, Bit>,
            /// Static: the pseudo-random pattern scrambles two local fault ordered sets, not zeros.
            pub cfg_rx_local_fault: Signal<In, Bit>,
            /// Static: ticks that `serdes_rx_bitslip` stays high; zero counts as one.
            pub bitslip_high_cycles: Signal<In, Bits<6>>,
            /// Static: ticks that it stays low before the next one; zero counts as one.
            pub bitslip_low_cycles: Signal<In, Bits<6>>,
            /// Static: ticks in 125 us, at least one.
            pub count_125us: Signal<In, Bits<15>>,
            /// Role: 0 both, 1 lead, 2 follow, 3 off.
            pub role: Signal<In, Bits<2>>,
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
            /// Global counter of the device.
            pub gc: Signal<In, Bits<64>>,
            /// Free-running counter of the device.
            pub free_units: Signal<In, Bits<45>>,
            /// Mode `tree`.
            pub tree: Signal<In, Bit>,
            /// Mode `tree`: this port is the parent.
            pub parent: Signal<In, Bit>,
            /// What the port measures against: the reference of the device.
            pub reference_units: Signal<In, Bits<64>>,
            /// The device moves its reference at this edge.
            pub move_apply: Signal<In, Bit>,
            /// By this much, two's complement, in units.
            pub move_units: Signal<In, Bits<11>>,
            /// It does so for the JOIN of this port, or is about to.
            pub granted: Signal<In, Bit>,
            /// At the last edge the reference moved up by a quarter tick or more.
            pub beacon_now: Signal<In, Bit>,
            /// Slow strobe: once in 248 ticks.
            pub strobe_short: Signal<In, Bit>,
            /// Slow strobe: once in 2^16 ticks.
            pub strobe_long: Signal<In, Bit>,
            /// Slow strobe: once per second.
            pub strobe_second: Signal<In, Bit>,
            /// Number of this port.
            pub port_number: Signal<In, Bits<5>>,
            /// The host wants a LOG sent; valid and value stay until `host_ready`.
            pub host_log_valid: Signal<In, Bit>,
            /// Its value: tag in bits 4:0, data in bits 44:5.
            pub host_log_value: Signal<In, Bits<45>>,
            /// TX3: sync header.
            pub serdes_tx_hdr: Signal<Out, Bits<2>>,
            /// TX3: scrambled payload.
            pub serdes_tx_data: Signal<Out, Bits<64>>,
            /// RX3: eight lanes.
            pub xgmii_rxd: Signal<Out, Bits<64>>,
            /// RX3: which lanes carry control characters.
            pub xgmii_rxc: Signal<Out, Bits<8>>,
            /// To the PMA: shift the block boundary by one bit.
            pub serdes_rx_bitslip: Signal<Out, Bit>,
            /// Block lock, recovered clock.
            pub rx_block_lock: Signal<Out, Bit>,
            /// High bit error rate, recovered clock.
            pub rx_high_ber: Signal<Out, Bit>,
            /// The block that became RX3 was invalid.
            pub rx_bad_block: Signal<Out, Bit>,
            /// A valid block came where it must not.
            pub rx_sequence_error: Signal<Out, Bit>,
            /// TX2 is eight `/E/`, because the word was illegal or not legal there.
            pub tx_bad_block: Signal<Out, Bit>,
            /// TX2 is more than eight idles, or a message in their place.
            pub tx_not_idle: Signal<Out, Bit>,
            /// To the PMA: reset the receiver.
            pub serdes_rx_reset_req: Signal<Out, Bit>,
            /// Errors in one word, with a checker enabled: wrong bits of PRBS31, or one for a wrong block.
            pub rx_error_count: Signal<Out, Bits<7>>,
            /// RX1: the sync header is neither 01 nor 10.
            pub rx_bad_header: Signal<Out, Bit>,
            /// RX2: the link is up and the block is more than eight idles or a message.
            pub rx_not_idle: Signal<Out, Bit>,
            /// The link has been good for sixteen periods of 125 us at least.
            pub rx_status: Signal<Out, Bit>,
            /// Block lock without hi_ber, outside test modes and the PCS loopback, device clock.
            pub link_up: Signal<Out, Bit>,
            /// Static: what the port is, as in the register `pipeline`.
            pub pipeline: Signal<Out, Bits<21>>,
            /// State of the port, numbered as in the golden model.
            pub state: Signal<Out, Bits<3>>,
            /// d is known and the peer was heard.
            pub synchronised: Signal<Out, Bit>,
            /// d is known.
            pub delay_valid: Signal<Out, Bit>,
            /// d.
            pub delay_units: Signal<Out, Bits<20>>,
            /// Smallest d of the rounds; means nothing before the first.
            pub delay_least_units: Signal<Out, Bits<20>>,
            /// Rounds of INIT that were in range.
            pub delay_rounds: Signal<Out, Bits<6>>,
            /// What lc is ahead of the reference, two's complement, in units.
            pub lead_units: Signal<Out, Bits<11>>,
            /// A JOIN waits for the device.
            pub request: Signal<Out, Bit>,
            /// How far it is to move lc, in units; means nothing otherwise.
            pub request_units: Signal<Out, Bits<64>>,
            /// A BEACON or JOIN was judged.
            pub peer_lead_valid: Signal<Out, Bit>,
            /// What the peer was ahead of lc by it (c + d - lc), two's complement, in units, limited to 16 bits;
            /// means nothing otherwise.
            pub peer_lead_units: Signal<Out, Bits<16>>,
            /// A message arrived damaged.
            pub crc_error: Signal<Out, Bit>,
            /// The sampled pattern of the crossing was not monotonic; or a transmit clock of its own has moved, or its
            /// side was reset, which drops the link.
            pub crossing_error: Signal<Out, Bit>,
            /// A message was lost because it followed too closely.
            pub overrun: Signal<Out, Bit>,
            /// A BEACON was out of range.
            pub range_reject: Signal<Out, Bit>,
            /// A JOIN was not believed.
            pub join_reject: Signal<Out, Bit>,
            /// A JOIN moved lc by more than 8 ticks.
            pub jumped: Signal<Out, Bit>,
            /// Silence or drift made the port join again.
            pub rejoin: Signal<Out, Bit>,
            /// A whole beacon interval passed without an opportunity.
            pub beacon_overdue: Signal<Out, Bit>,
            /// An INIT waited too long for its answer.
            pub ack_dropped: Signal<Out, Bit>,
            /// A measured delay was out of range.
            pub delay_reject: Signal<Out, Bit>,
            /// A message arrived from the crossing.
            pub arrival_valid: Signal<Out, Bit>,
            /// Its type, 0 if its CRC failed; kept until the next one.
            pub arrival_kind: Signal<Out, Bits<3>>,
            /// Its value; kept until the next one.
            pub arrival_value: Signal<Out, Bits<45>>,
            /// Type of a message that has left, for one tick, or 0.
            pub grant_kind: Signal<Out, Bits<3>>,
            /// The host's LOG has left: its value is taken at the next edge.
            pub host_ready: Signal<Out, Bit>,
            $($part: $part_type,)*
            rx: PortRx,
            tx: PortTx,
            dtp: PortDtp,
            sampler: ToggleSampler,
            crossing: Crossing,
            synchroniser: Synchroniser,
            crc_errors: Reg<Bit>,
            crossing_errors: Reg<Bit>,
            overruns: Reg<Bit>,
        }

        impl $name {
            /// A port whose crossing has this many sampling phases; alpha follows from them.
            #[must_use]
            pub fn new(phases: Phases) -> Self {
                $name {
                    sampler: ToggleSampler::new(phases),
                    dtp: PortDtp::new(phases, $transmit),
                    tx: PortTx::new($transmit),
                    ..$name::default()
                }
            }
        }

        impl Logic for $name {
            #[hdl_gen]
            fn update(&mut self) {
                clock!(
                    self,
                    clock,
                    dtp,
                    crossing,
                    synchroniser,
                    sampler,
                    crc_errors,
                    crossing_errors
                );
                clock!(self, clock, overruns);
                self.rx.clock.next = self.rx_clock.val();
                self.sampler.clock_90.next = self.clock_90.val();
                self.sampler.clock_180.next = self.clock_180.val();
                self.sampler.clock_270.next = self.clock_270.val();
                self.rx.reset.next = self.rx_reset.val();
                self.dtp.reset.next = self.reset.val();
                self.crossing.reset.next = self.reset.val();
                self.crc_errors.reset.next = self.reset.val();
                self.crossing_errors.reset.next = self.reset.val();
                self.overruns.reset.next = self.reset.val();

                self.rx.serdes_rx_hdr.next = self.serdes_rx_hdr.val();
                self.rx.serdes_rx_data.next = self.serdes_rx_data.val();
                self.rx.loopback_data.next = self.loopback_data.val();
                self.rx.loopback_hdr.next = self.loopback_hdr.val();
                self.rx.scrambler_disable.next = self.rx_scrambler_disable.val();
                self.rx.cfg_rx_loopback_enable.next = self.cfg_rx_loopback_enable.val();
                self.rx.cfg_rx_prbs31_enable.next = self.cfg_rx_prbs31_enable.val();
                self.rx.cfg_rx_pseudo_random_enable.next = self.cfg_rx_pseudo_random_enable.val();
                self.rx.cfg_rx_local_fault.next = self.cfg_rx_local_fault.val();
                self.rx.bitslip_high_cycles.next = self.bitslip_high_cycles.val();
                self.rx.bitslip_low_cycles.next = self.bitslip_low_cycles.val();
                self.rx.count_125us.next = self.count_125us.val();
                self.sampler.toggle.next = self.rx.mailbox_toggle.val();
                self.synchroniser.level.next = self.rx.pcs_ok.val();
                self.crossing.samples.next = self.sampler.samples.val();
                self.crossing.mailbox_kind.next = self.rx.mailbox_kind.val();
                self.crossing.mailbox_value.next = self.rx.mailbox_value.val();
                self.crossing.mailbox_overrun.next = self.rx.mailbox_overrun.val();

                self.dtp.arrival_valid.next = self.crossing.arrival_valid.val();
                self.dtp.arrival_kind.next = self.crossing.arrival_kind.val();
                self.dtp.arrival_value.next = self.crossing.arrival_value.val();
                self.dtp.arrival_age.next = self.crossing.arrival_age.val();
                self.dtp.gc.next = self.gc.val();
                self.dtp.free_units.next = self.free_units.val();
                self.dtp.tree.next = self.tree.val();
                self.dtp.parent.next = self.parent.val();
                self.dtp.reference_units.next = self.reference_units.val();
                self.dtp.move_apply.next = self.move_apply.val();
                self.dtp.move_units.next = self.move_units.val();
                self.dtp.granted.next = self.granted.val();
                self.dtp.beacon_now.next = self.beacon_now.val();
                self.dtp.strobe_short.next = self.strobe_short.val();
                self.dtp.strobe_long.next = self.strobe_long.val();
                self.dtp.strobe_second.next = self.strobe_second.val();
                self.dtp.port_number.next = self.port_number.val();
                self.dtp.role.next = self.role.val();
                self.dtp.interval_ticks.next = self.interval_ticks.val();
                self.dtp.init_rounds.next = self.init_rounds.val();
                self.dtp.join_window_ticks.next = self.join_window_ticks.val();
                self.dtp.identity.next = self.identity.val();
                self.dtp.clear_faulty.next = self.clear_faulty.val();
                self.dtp.host_log_valid.next = self.host_log_valid.val();
                self.dtp.host_log_value.next = self.host_log_value.val();

                self.tx.xgmii_txd.next = self.xgmii_txd.val();
                self.tx.xgmii_txc.next = self.xgmii_txc.val();
                self.tx.loopback_txd.next = self.loopback_txd.val();
                self.tx.loopback_txc.next = self.loopback_txc.val();
                self.tx.cfg_tx_loopback_enable.next = self.cfg_tx_loopback_enable.val();
                self.tx.scrambler_disable.next = self.tx_scrambler_disable.val();
                self.tx.cfg_tx_prbs31_enable.next = self.cfg_tx_prbs31_enable.val();
                self.tx.cfg_tx_pseudo_random_enable.next = self.cfg_tx_pseudo_random_enable.val();
                self.tx.cfg_tx_square_wave_enable.next = self.cfg_tx_square_wave_enable.val();
                self.tx.cfg_tx_square_wave_bits.next = self.cfg_tx_square_wave_bits.val();
                self.tx.cfg_tx_seed_a.next = self.cfg_tx_seed_a.val();
                self.tx.cfg_tx_seed_b.next = self.cfg_tx_seed_b.val();
                self.tx.cfg_tx_local_fault.next = self.cfg_tx_local_fault.val();

                self.crc_errors.d.next =
                    self.crossing.arrival_valid.val() & !self.crossing.arrival_kind.val().any();
                self.crossing_errors.d.next = self.crossing.arrival_crossing_error.val();
                self.overruns.d.next = self.crossing.arrival_overrun.val();

                self.serdes_tx_hdr.next = self.tx.serdes_tx_hdr.val();
                self.serdes_tx_data.next = self.tx.serdes_tx_data.val();
                self.xgmii_rxd.next = self.rx.xgmii_rxd.val();
                self.xgmii_rxc.next = self.rx.xgmii_rxc.val();
                self.serdes_rx_bitslip.next = self.rx.serdes_rx_bitslip.val();
                self.rx_block_lock.next = self.rx.rx_block_lock.val();
                self.rx_high_ber.next = self.rx.rx_high_ber.val();
                self.rx_bad_block.next = self.rx.rx_bad_block.val();
                self.rx_sequence_error.next = self.rx.rx_sequence_error.val();
                self.tx_bad_block.next = self.tx.tx_bad_block.val();
                self.tx_not_idle.next = self.tx.tx_not_idle.val();
                self.serdes_rx_reset_req.next = self.rx.serdes_rx_reset_req.val();
                self.rx_error_count.next = self.rx.rx_error_count.val();
                self.rx_bad_header.next = self.rx.rx_bad_header.val();
                self.rx_not_idle.next = self.rx.rx_not_idle.val();
                self.rx_status.next = self.rx.rx_status.val();
                self.pipeline.next = self.dtp.pipeline.val();
                self.state.next = self.dtp.state.val();
                self.synchronised.next = self.dtp.synchronised.val();
                self.delay_valid.next = self.dtp.delay_valid.val();
                self.delay_units.next = self.dtp.delay_units.val();
                self.delay_least_units.next = self.dtp.delay_least_units.val();
                self.delay_rounds.next = self.dtp.delay_rounds.val();
                self.lead_units.next = self.dtp.lead_units.val();
                self.request.next = self.dtp.request.val();
                self.request_units.next = self.dtp.request_units.val();
                self.peer_lead_valid.next = self.dtp.peer_lead_valid.val();
                self.peer_lead_units.next = self.dtp.peer_lead_units.val();
                self.crc_error.next = self.crc_errors.q.val();
                self.overrun.next = self.overruns.q.val();
                self.range_reject.next = self.dtp.range_reject.val();
                self.join_reject.next = self.dtp.join_reject.val();
                self.jumped.next = self.dtp.jumped.val();
                self.rejoin.next = self.dtp.rejoin.val();
                self.beacon_overdue.next = self.dtp.beacon_overdue.val();
                self.ack_dropped.next = self.dtp.ack_dropped.val();
                self.delay_reject.next = self.dtp.delay_reject.val();
                self.arrival_valid.next = self.crossing.arrival_valid.val();
                self.arrival_kind.next = self.crossing.arrival_kind.val();
                self.arrival_value.next = self.crossing.arrival_value.val();
                self.host_ready.next = self.dtp.host_ready.val();

                $(self.$($to).+.next = self.$($from).+.val() $(& self.$($and).+.val())? $(| self.$($or).+.val())?;)*
            }
        }
    };
}

port! {
    /// PCS and DTP between XGMII and the PMA, with the transmit path in the device clock. The counters belong
    /// to the device. Four sampling phases by default.
    Port, Transmit::DeviceClock;
    clocks {}
    parts {}
    wires {
        tx.clock <= clock;
        tx.reset <= reset;
        dtp.link_up <= synchroniser.synced;
        link_up <= synchroniser.synced;
        crossing_error <= crossing_errors.q;
        tx.candidate <= dtp.candidate;
        tx.align_demand <= dtp.align_demand;
        dtp.grant_kind <= tx.grant_kind;
        grant_kind <= tx.grant_kind;
    }
}

port! {
    /// The same with a transmit clock of its own: the frequency of the device clock, any constant phase.
    /// What belongs to the transmit path - XGMII, the PMA, settings and statuses named `tx` - is in that clock.
    PortOwnClock, Transmit::OwnClock;
    clocks {
        /// Transmit clock.
        tx_clock: Clock,
        /// Synchronous to the transmit clock.
        tx_reset: Bit,
    }
    parts {
        transmit: TransmitCrossing,
        linked: Signal<Local, Bit>,
    }
    wires {
        tx.clock <= tx_clock;
        tx.reset <= tx_reset;
        transmit.clock <= clock;
        transmit.reset <= reset;
        transmit.tx_clock <= tx_clock;
        transmit.tx_reset <= tx_reset;
        // A transmit path that is not ready is a link that is down.
        linked <= synchroniser.synced & transmit.ready;
        dtp.link_up <= linked;
        link_up <= linked;
        crossing_error <= crossing_errors.q | transmit.error;
        transmit.candidate <= dtp.candidate;
        transmit.align_demand <= dtp.align_demand;
        tx.candidate <= transmit.tx_candidate;
        tx.align_demand <= transmit.tx_align_demand;
        transmit.tx_grant_kind <= tx.grant_kind;
        dtp.grant_kind <= transmit.grant_kind;
        grant_kind <= transmit.grant_kind;
    }
}
