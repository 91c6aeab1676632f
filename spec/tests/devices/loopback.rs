//! The PCS loopback of a port: it changes the path under a locked receiver, so d of one path must not
//! outlive it, and nothing that a port hears of itself may be believed.

use crate::rig::{Rig, NOMINAL_FS};
use dtp_spec::port_params::{PortParams, PortState};
use dtp_spec::xgmii::Xgmii;

/// Longer than the loop by less than the range test of a BEACON: what it lets pass is judged with d of
/// this cable.
const CABLE_FS: i64 = 6 * NOMINAL_FS;
const LIMIT_UNITS: i64 = 80;

/// Two ports that know this cable; of the first one's loopback its receive path is told, or not.
fn synchronised(told: bool) -> Rig {
    let mut rig = Rig::pair([100, -100], CABLE_FS, [0, 0], [PortParams::default(); 2]);
    rig.nodes[0].lanes[0].told = told;
    rig.run(60_000);
    for node in 0..2 {
        assert_eq!(rig.state(node, 0), PortState::Synchronised);
    }
    rig
}

/// Switches the loopback of the first port and gives how many of the next ticks its link was up in,
/// and what its counter gained on its own oscillator, in units.
fn switch(rig: &mut Rig, looped: bool, ticks: u64) -> (u64, i64) {
    rig.nodes[0].lanes[0].looped = looped;
    let (gc, first, mut ticks_up) = (rig.nodes[0].device.gc(), rig.nodes[0].ticks, 0);
    while rig.nodes[0].ticks < first + ticks {
        let (which, _) = rig.step();
        ticks_up += u64::from(which == 0 && rig.nodes[0].ports[0].link_up());
    }
    let gained_units = rig.nodes[0].device.gc().wrapping_sub(gc) - 20 * ticks;
    (ticks_up, gained_units as i64)
}

#[test]
fn a_port_that_hears_itself_keeps_its_own_time() {
    let mut rig = synchronised(true);
    let (ticks_up, gained_units) = switch(&mut rig, true, 50_000);
    // Until the level has crossed.
    assert!(ticks_up < 8, "{ticks_up}");
    assert_eq!(gained_units, 0);
    assert_eq!(rig.state(0, 0), PortState::Down);
    // The PCS goes on: it has lock on its own blocks, and the MAC gets them.
    let lane = &rig.nodes[0].lanes[0];
    assert!(lane.rx.received().lock.block_lock && lane.xgmii_rx == Xgmii::IDLE);
}

/// The same where the receive path does not notice: d of the cable, applied to the loop, drives the port on.
#[test]
fn a_loopback_that_is_not_noticed_drives_the_counter() {
    let mut rig = synchronised(false);
    let (ticks_up, gained_units) = switch(&mut rig, true, 50_000);
    assert_eq!(ticks_up, 50_000);
    assert!(gained_units > LIMIT_UNITS, "{gained_units}");
}

/// Behind the loopback the path is measured afresh: here the cable has been replaced meanwhile.
#[test]
fn the_path_behind_a_loopback_is_measured_afresh() {
    const LONGER_FS: i64 = CABLE_FS + 40 * NOMINAL_FS;
    for (told, pulse_ticks) in [(true, 50_000), (true, 3), (false, 3)] {
        let mut rig = synchronised(told);
        let short_units = rig.nodes[0].ports[0].delay_units();
        switch(&mut rig, true, pulse_ticks);
        for node in 0..2 {
            rig.delay_fs(node, 0, LONGER_FS);
        }
        let (ticks_up, _) = switch(&mut rig, false, 60_000);
        let long_units = rig.nodes[0].ports[0].delay_units();
        assert_eq!(long_units > short_units, told, "{pulse_ticks}");
        // Block lock takes 64 headers, however short the loopback was.
        assert_eq!(ticks_up <= 60_000 - 60, told, "{pulse_ticks}: {ticks_up}");
    }
}
