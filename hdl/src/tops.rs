//! The units that are emitted: a line for every block that has a lockstep test or that other
//! people instantiate.

use crate::bus::Bus;
use crate::csr::axi_lite::AxiLite;
use crate::csr::counter_file::CounterFile;
use crate::csr::device_registers::DeviceRegisters;
use crate::csr::port_registers::PortRegisters;
use crate::csr::transmit_side::TransmitSide;
use crate::dtp::arbiter::Arbiter;
use crate::dtp::beacon_timer::BeaconTimer;
use crate::dtp::beacon_watch::BeaconWatch;
use crate::dtp::crossing::Crossing;
use crate::dtp::delay::Delay;
use crate::dtp::difference::Difference;
use crate::dtp::dispatch::Dispatch;
use crate::dtp::extract::Extract;
use crate::dtp::follower::Follower;
use crate::dtp::global_counter::{
    GlobalCounterX1, GlobalCounterX2, GlobalCounterX32, GlobalCounterX4, GlobalCounterX8,
};
use crate::dtp::inserter::Inserter;
use crate::dtp::join_sender::JoinSender;
use crate::dtp::log::Log;
use crate::dtp::prescaler::Prescaler;
use crate::dtp::rate_guard::RateGuard;
use crate::dtp::responder::Responder;
use crate::dtp::transmit_crossing::TransmitCrossing;
use crate::emit::{emit, Top};
use crate::error::Error;
use crate::pcs::ber_monitor::BerMonitor;
use crate::pcs::block_lock::BlockLock;
use crate::pcs::decoder::Decoder;
use crate::pcs::descrambler::Descrambler;
use crate::pcs::encoder::Encoder;
use crate::pcs::idle_aligner::IdleAligner;
use crate::pcs::prbs31_checker::Prbs31Checker;
use crate::pcs::pseudo_random_checker::PseudoRandomChecker;
use crate::pcs::scrambler::Scrambler;
use crate::pcs::test_pattern::TestPattern;
use crate::pcs::watchdog::Watchdog;
use crate::prim::{Phases, Synchroniser, ToggleSampler};
use crate::stack::on_large_stack;
use crate::top::core::{CoreX1, CoreX2, CoreX32, CoreX4, CoreX8};
use crate::top::device::{DeviceX1, DeviceX2, DeviceX32, DeviceX4, DeviceX4Mesochronous, DeviceX8};
use crate::top::{
    pcs::Pcs,
    port::{Port, PortOwnClock},
};

macro_rules! tops {
    ($($name:ident: $block:expr,)*; $($other:expr,)*) => {
        &[
            $(Top {
                name: stringify!($name),
                emit: || on_large_stack(|| emit(stringify!($name), $block)),
            },)*
            $($other,)*
        ]
    };
}

/// What core and ports of a device say to each other.
fn bus() -> Result<Bus, Error> {
    let port = emit("port", Port::new(Phases::Four))?;
    Ok(Bus::between(&port, &emit("core", CoreX1::default())?))
}

/// A port or a core whose wires to the other are packed.
macro_rules! packed {
    ($name:literal, $side:ident, $block:expr $(, $count:literal)?) => {
        Top {
            name: $name,
            emit: || {
                on_large_stack(|| {
                    let inner = emit(concat!($name, "_inner"), $block)?;
                    Ok(bus()?.$side($name, &inner $(, $count)?))
                })
            },
        }
    };
}

/// A port with a transmit clock of its own whose wires to the core are packed.
macro_rules! own_clock {
    ($name:literal, $phases:expr) => {
        Top {
            name: $name,
            emit: || {
                on_large_stack(|| {
                    let inner = emit(concat!($name, "_inner"), PortOwnClock::new($phases))?;
                    let side = emit(concat!($name, "_side"), TransmitSide::default())?;
                    Ok(bus()?.port_beside($name, &inner, &side))
                })
            },
        }
    };
}

/// Every unit, in the order of the port list.
pub const TOPS: &[Top] = tops! {
    // prim
    dtp_synchroniser: Synchroniser::default(),
    dtp_toggle_sampler_1: ToggleSampler::new(Phases::One),
    dtp_toggle_sampler_2: ToggleSampler::new(Phases::Two),
    dtp_toggle_sampler_4: ToggleSampler::new(Phases::Four),
    // pcs
    dtp_scrambler: Scrambler::default(),
    dtp_descrambler: Descrambler::default(),
    dtp_block_lock: BlockLock::default(),
    dtp_ber_monitor: BerMonitor::default(),
    dtp_test_pattern: TestPattern::default(),
    dtp_prbs31_checker: Prbs31Checker::default(),
    dtp_pseudo_random_checker: PseudoRandomChecker::default(),
    dtp_watchdog: Watchdog::default(),
    dtp_idle_aligner: IdleAligner::default(),
    dtp_encoder: Encoder::default(),
    dtp_decoder: Decoder::default(),
    // dtp: messages
    dtp_extract: Extract::default(),
    dtp_crossing: Crossing::default(),
    dtp_arbiter: Arbiter::default(),
    dtp_inserter: Inserter::default(),
    dtp_transmit_crossing: TransmitCrossing::default(),
    dtp_beacon_timer: BeaconTimer::default(),
    dtp_join_sender: JoinSender::default(),
    // dtp: counters
    dtp_delay: Delay::default(),
    dtp_responder: Responder::default(),
    dtp_difference: Difference::default(),
    dtp_follower: Follower::default(),
    dtp_beacon_watch: BeaconWatch::default(),
    dtp_rate_guard: RateGuard::default(),
    dtp_log: Log::default(),
    // dtp: device
    dtp_dispatch: Dispatch::default(),
    dtp_prescaler: Prescaler::default(),
    dtp_global_counter_x1: GlobalCounterX1::default(),
    dtp_global_counter_x2: GlobalCounterX2::default(),
    dtp_global_counter_x4: GlobalCounterX4::default(),
    dtp_global_counter_x8: GlobalCounterX8::default(),
    dtp_global_counter_x32: GlobalCounterX32::default(),
    // csr
    dtp_axi_lite: AxiLite::default(),
    dtp_counter_file: CounterFile::default(),
    dtp_transmit_side: TransmitSide::default(),
    dtp_port_registers: PortRegisters::default(),
    dtp_device_registers: DeviceRegisters::new(2),
    // top
    dtp_pcs: Pcs::default(),
    dtp_port_p1: Port::new(Phases::One),
    dtp_port_p2: Port::new(Phases::Two),
    dtp_port_p4: Port::new(Phases::Four),
    dtp_port_own_clock_p4: PortOwnClock::new(Phases::Four),
    dtp_device_x1: DeviceX1::new(Phases::Four),
    dtp_device_x2: DeviceX2::new(Phases::Four),
    dtp_device_x4: DeviceX4::new(Phases::Four),
    dtp_device_x4_mesochronous: DeviceX4Mesochronous::new(Phases::Four),
    dtp_device_x8: DeviceX8::new(Phases::Four),
    dtp_device_x32: DeviceX32::new(Phases::Four),
    ;
    packed!("dtp_core_x1", core, CoreX1::default(), 1),
    packed!("dtp_core_x2", core, CoreX2::default(), 2),
    packed!("dtp_core_x4", core, CoreX4::default(), 4),
    packed!("dtp_core_x8", core, CoreX8::default(), 8),
    packed!("dtp_core_x32", core, CoreX32::default(), 32),
    packed!("dtp_phy_p1", port, Port::new(Phases::One)),
    packed!("dtp_phy_p2", port, Port::new(Phases::Two)),
    packed!("dtp_phy_p4", port, Port::new(Phases::Four)),
    own_clock!("dtp_phy_own_clock_p2", Phases::Two),
    own_clock!("dtp_phy_own_clock_p4", Phases::Four),
};

/// The unit of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Top> {
    TOPS.iter().find(|top| top.name == name)
}
