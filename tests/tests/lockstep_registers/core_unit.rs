//! The core of a device as a unit, for any number of ports, beside its golden model.

use dtp_spec::csr::axi_lite::Master;
use dtp_spec::csr::device::Csr;
use dtp_spec::csr::device_registers::DeviceView;
use dtp_spec::csr::port_csr::PortWires;
use dtp_spec::dtp::global_counter::{GlobalCounter, PortLead};
use dtp_spec::dtp::prescaler::Prescaler;

/// The golden core.
pub struct Golden<const N: usize> {
    pub csr: Csr<N>,
    pub counter: GlobalCounter,
    pub prescaler: Prescaler,
    pub holdover: bool,
}

/// What goes into it at an edge.
pub struct Wires<const N: usize> {
    pub master: Master,
    pub build_commit: u64,
    pub leads: [PortLead; N],
    pub ports: [PortWires; N],
}

impl<const N: usize> Golden<N> {
    /// Reset state.
    pub fn new() -> Self {
        Golden {
            csr: Csr::default(),
            counter: GlobalCounter::new(0, true, None),
            prescaler: Prescaler::new(),
            holdover: true,
        }
    }

    /// The port that is followed.
    pub fn parent(&self) -> Option<u8> {
        let mode = self.csr.device().settings().mode;
        (mode & 1 == 1).then_some((mode >> 8) as u8)
    }

    /// One device edge.
    pub fn step(&mut self, wires: &Wires<N>) {
        let beacon_on_jump = self.csr.device().settings().control & 1 == 1;
        let view = DeviceView {
            gc: self.counter.gc(),
            holdover: self.holdover,
            build_commit: wires.build_commit,
            ..DeviceView::default()
        };
        let parent = self.parent();
        self.counter.set_beacon_on_jump(beacon_on_jump);
        self.counter.step(wires.leads.into_iter(), parent);
        self.prescaler.step();
        self.holdover = wires.ports.iter().all(|port| !port.link_up);
        self.csr.step(&wires.master, &view, &wires.ports);
    }

    /// One device edge in reset.
    pub fn reset(&mut self, wires: &Wires<N>) {
        let mut csr = self.csr.clone();
        csr.reset(&wires.ports);
        *self = Golden {
            csr,
            ..Golden::new()
        };
    }
}

/// The unit and its wires, in the module that it stands in.
macro_rules! core_unit {
    ($name:ident, $block:ident, $ports:tt) => {
        use crate::core_unit::{Golden, Wires};
        use dtp_hdl::top::core as hdl;
        use dtp_spec::csr::axi_lite::Master;
        use dtp_spec::csr::pcs_control::{Loopback, PcsControl};
        use dtp_spec::csr::port_csr::{Levels, PortWires, ReceiveWires};
        use dtp_spec::csr::receive_events::Received;
        use dtp_spec::dtp::global_counter::PortLead;
        use dtp_spec::message::Kind;
        use dtp_spec::pcs::receive::Expected;
        use dtp_spec::pcs::test_pattern::Pattern;
        use dtp_spec::port::PortEvents;
        use dtp_tests::unit;

        unit! {
            $name: hdl::$block = hdl::$block::default();
            clocks { clock, rx_clock[$ports] }
            inputs {
                reset: bool, rx_reset: [bool; $ports], s_axi_awaddr: u16, s_axi_awvalid: bool,
                s_axi_wdata: u64, s_axi_wstrb: u8, s_axi_wvalid: bool, s_axi_bready: bool,
                s_axi_araddr: u16, s_axi_arvalid: bool, s_axi_rready: bool, build_commit: u64,
                lead_units: [u16; $ports], request: [bool; $ports], request_units: [u64; $ports],
                pipeline: [u32; $ports], state: [u8; $ports], synchronised: [bool; $ports], link_up: [bool; $ports],
                delay_valid: [bool; $ports], delay_units: [u32; $ports],
                delay_least_units: [u32; $ports], peer_lead_valid: [bool; $ports],
                peer_lead_units: [u16; $ports], arrival_valid: [bool; $ports],
                arrival_kind: [u8; $ports], arrival_value: [u64; $ports],
                grant_kind: [u8; $ports], crc_error: [bool; $ports],
                crossing_error: [bool; $ports], overrun: [bool; $ports],
                range_reject: [bool; $ports], join_reject: [bool; $ports],
                ack_dropped: [bool; $ports], delay_reject: [bool; $ports],
                jumped: [bool; $ports], rejoin: [bool; $ports], beacon_overdue: [bool; $ports],
                host_ready: [bool; $ports], tx_not_idle: [bool; $ports],
                tx_bad_block: [bool; $ports], rx_block_lock: [bool; $ports],
                rx_high_ber: [bool; $ports], rx_status: [bool; $ports],
                serdes_rx_reset_req: [bool; $ports], rx_not_idle: [bool; $ports],
                rx_bad_block: [bool; $ports], rx_sequence_error: [bool; $ports],
                rx_bad_header: [bool; $ports], rx_error_count: [u8; $ports],
            }
            outputs {
                s_axi_awready: bool, s_axi_wready: bool, s_axi_bresp: u8, s_axi_bvalid: bool,
                s_axi_arready: bool, s_axi_rdata: u64, s_axi_rresp: u8, s_axi_rvalid: bool,
                irq: bool, holdover: bool, gc: u64, reference_units: u64, free_units: u64,
                move_apply: bool, move_units: u16, beacon_now: bool, strobe_short: bool,
                strobe_long: bool, strobe_second: bool, tree: bool, clear_faulty: bool,
                join_window_ticks: u32, identity: u64, granted: [bool; $ports],
                parent: [bool; $ports], port_number: [u8; $ports], role: [u8; $ports],
                interval_ticks: [u16; $ports], init_rounds: [u8; $ports],
                host_log_valid: [bool; $ports], host_log_value: [u64; $ports],
                cfg_tx_prbs31_enable: [bool; $ports],
                cfg_tx_pseudo_random_enable: [bool; $ports],
                cfg_tx_square_wave_enable: [bool; $ports], cfg_tx_local_fault: [bool; $ports],
                cfg_tx_loopback_enable: [bool; $ports], loopback_clock: [bool; $ports],
                cfg_rx_prbs31_enable: [bool; $ports],
                cfg_rx_pseudo_random_enable: [bool; $ports],
                cfg_rx_local_fault: [bool; $ports], cfg_rx_loopback_enable: [bool; $ports],
            }
            values {
                s_axi_bresp if s_axi_bvalid, s_axi_rdata if s_axi_rvalid,
                s_axi_rresp if s_axi_rvalid,
            }
        }

        pub fn with_master(inputs: Inputs, master: &Master) -> Inputs {
            let (s_axi_wdata, s_axi_wstrb) = master.write_data.unwrap_or_default();
            Inputs {
                s_axi_awaddr: master.write_address.unwrap_or_default(),
                s_axi_awvalid: master.write_address.is_some(),
                s_axi_wdata,
                s_axi_wstrb,
                s_axi_wvalid: master.write_data.is_some(),
                s_axi_bready: master.write_taken,
                s_axi_araddr: master.read_address.unwrap_or_default(),
                s_axi_arvalid: master.read_address.is_some(),
                s_axi_rready: master.read_taken,
                ..inputs
            }
        }

        fn wires(inputs: &Inputs) -> Wires<$ports> {
            let write_data = (inputs.s_axi_wdata, inputs.s_axi_wstrb);
            Wires {
                master: Master {
                    write_address: inputs.s_axi_awvalid.then_some(inputs.s_axi_awaddr),
                    write_data: inputs.s_axi_wvalid.then_some(write_data),
                    write_taken: inputs.s_axi_bready,
                    read_address: inputs.s_axi_arvalid.then_some(inputs.s_axi_araddr),
                    read_taken: inputs.s_axi_rready,
                },
                build_commit: inputs.build_commit,
                leads: std::array::from_fn(|port| PortLead {
                    // 11 bits of two's complement.
                    lead_units: ((inputs.lead_units[port] << 5) as i16) >> 5,
                    request_units: inputs.request[port]
                        .then_some(inputs.request_units[port] as i64),
                }),
                ports: std::array::from_fn(|port| port_wires(inputs, port)),
            }
        }

        fn port_wires(inputs: &Inputs, port: usize) -> PortWires {
            let kind =
                Kind::from_bits(inputs.arrival_kind[port]).filter(|_| inputs.arrival_valid[port]);
            PortWires {
                pipeline: inputs.pipeline[port].into(),
                state: inputs.state[port],
                synchronised: inputs.synchronised[port],
                link_up: inputs.link_up[port],
                delay_valid: inputs.delay_valid[port],
                delay_units: inputs.delay_units[port],
                delay_least_units: inputs.delay_least_units[port],
                lead_units: inputs.peer_lead_valid[port]
                    .then_some(inputs.peer_lead_units[port] as i16),
                arrived: kind.map(|kind| (kind, inputs.arrival_value[port])),
                granted: Kind::from_bits(inputs.grant_kind[port]),
                events: PortEvents {
                    crc_error: inputs.crc_error[port],
                    crossing_error: inputs.crossing_error[port],
                    overrun: inputs.overrun[port],
                    range_reject: inputs.range_reject[port],
                    join_reject: inputs.join_reject[port],
                    jumped: inputs.jumped[port],
                    rejoin: inputs.rejoin[port],
                    beacon_overdue: inputs.beacon_overdue[port],
                    ack_dropped: inputs.ack_dropped[port],
                    delay_reject: inputs.delay_reject[port],
                },
                host_ready: inputs.host_ready[port],
                tx_not_idle: inputs.tx_not_idle[port],
                tx_bad_block: inputs.tx_bad_block[port],
                levels: Levels {
                    block_lock: inputs.rx_block_lock[port],
                    hi_ber: inputs.rx_high_ber[port],
                    rx_status: inputs.rx_status[port],
                },
            }
        }

        pub fn step(golden: &mut Golden<$ports>, clocks: &Clocks, inputs: &Inputs) -> Outputs {
            // All edges of one instant see what was before it.
            let controls: [u64; $ports] = std::array::from_fn(|port| {
                golden.csr.port(port).registers().settings().pcs_control
            });
            match (clocks.clock, inputs.reset) {
                (true, true) => golden.reset(&wires(inputs)),
                (true, false) => golden.step(&wires(inputs)),
                (false, _) => {}
            }
            for port in 0..$ports {
                if clocks.rx_clock[port] {
                    let wires = ReceiveWires {
                        received: Received {
                            not_idle: inputs.rx_not_idle[port],
                            bad_block: inputs.rx_bad_block[port],
                            sequence_error: inputs.rx_sequence_error[port],
                            bad_header: inputs.rx_bad_header[port],
                            pattern_errors: inputs.rx_error_count[port],
                        },
                        reset_req: inputs.serdes_rx_reset_req[port],
                        pcs_control: controls[port],
                    };
                    let csr = golden.csr.port_mut(port);
                    csr.step_received(inputs.rx_reset[port], &wires);
                }
            }
            outputs(golden)
        }

        /// One value for every port.
        fn each<T>(value: impl FnMut(usize) -> T) -> [T; $ports] {
            std::array::from_fn(value)
        }

        fn outputs(golden: &Golden<$ports>) -> Outputs {
            let (axi, device) = (golden.csr.axi(), golden.csr.device());
            let (counter, strobes) = (&golden.counter, golden.prescaler.strobes());
            let registers = |port: usize| golden.csr.port(port).registers();
            let sends = |port: usize| golden.csr.port(port).transmit_control();
            let expects = |port: usize| golden.csr.port(port).receive_control();
            let pseudo =
                |control: PcsControl| matches!(control.expected(), Expected::PseudoRandom(_));
            Outputs {
                s_axi_awready: axi.write_address_ready(),
                s_axi_wready: axi.write_data_ready(),
                s_axi_bresp: u8::from(axi.written() == Some(true)) * 2,
                s_axi_bvalid: axi.written().is_some(),
                s_axi_arready: axi.read_ready(),
                s_axi_rdata: axi.read().unwrap_or_default().0,
                s_axi_rresp: u8::from(axi.read().unwrap_or_default().1) * 2,
                s_axi_rvalid: axi.read().is_some(),
                irq: device.interrupt(),
                holdover: golden.holdover,
                gc: counter.gc(),
                reference_units: counter.reference(),
                free_units: counter.free_units(),
                move_apply: counter.moved().apply,
                move_units: counter.moved().units as u16 & 0x7ff,
                beacon_now: counter.beacon_now(),
                strobe_short: strobes.short,
                strobe_long: strobes.long,
                strobe_second: strobes.second,
                tree: golden.parent().is_some(),
                clear_faulty: device.clear_faulty(),
                join_window_ticks: device.settings().join_window as u32,
                identity: device.settings().identity,
                granted: each(|port| counter.granted() == Some(port)),
                parent: each(|port| device.settings().mode >> 8 == port as u64),
                port_number: each(|port| port as u8),
                role: each(|port| registers(port).settings().port_role() as u8),
                interval_ticks: each(|port| registers(port).settings().beacon_interval as u16),
                init_rounds: each(|port| registers(port).settings().init_rounds as u8),
                host_log_valid: each(|port| registers(port).host_log().is_some()),
                host_log_value: each(|port| registers(port).host_log_value()),
                cfg_tx_prbs31_enable: each(|port| sends(port).pattern() == Some(Pattern::Prbs31)),
                // Either may be set beside PRBS31, which wins in the PCS.
                cfg_tx_pseudo_random_enable: each(|port| {
                    matches!(
                        PcsControl(sends(port).0 & !1).pattern(),
                        Some(Pattern::PseudoRandom { .. })
                    )
                }),
                cfg_tx_square_wave_enable: each(|port| {
                    matches!(
                        PcsControl(sends(port).0 & !1).pattern(),
                        Some(Pattern::SquareWave(_))
                    )
                }),
                cfg_tx_local_fault: each(|port| sends(port).local_fault()),
                cfg_tx_loopback_enable: each(|port| sends(port).loopback() == Loopback::Xgmii),
                loopback_clock: each(|port| sends(port).loopback() != Loopback::None),
                cfg_rx_prbs31_enable: each(|port| expects(port).expected() == Expected::Prbs31),
                cfg_rx_pseudo_random_enable: each(|port| pseudo(PcsControl(expects(port).0 & !2))),
                cfg_rx_local_fault: each(|port| expects(port).local_fault()),
                cfg_rx_loopback_enable: each(|port| expects(port).loopback() == Loopback::Serdes),
            }
        }
    };
}

pub(crate) use core_unit;
