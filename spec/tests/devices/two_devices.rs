//! Two golden devices on one cable, with real clocks: every relative phase visited, extremes of
//! frequency, both outcomes inside the sampling window. Offset, rate and delay are judged in
//! exact femtoseconds by arithmetic of this file's own.

use std::collections::VecDeque;

use dtp_spec::block::Block;
use dtp_spec::device::{Device, DeviceParams};
use dtp_spec::dtp::crossing::samples_of;
use dtp_spec::latency::Phases;
use dtp_spec::mutant::Mutant;
use dtp_spec::port::{Port, PortInput};
use dtp_spec::port_params::PortParams;
use dtp_spec::port_rx::PortRx;

const NOMINAL_FS: i64 = 6_400_000;
/// Four ticks in units.
const LIMIT_UNITS: i64 = 80;
/// From the stamp to the toggle, in ticks of the sender, without the wire.
const STAMP_TO_TOGGLE_TICKS: i64 = 4;

struct Side {
    device: Device,
    port: [Port; 1],
    rx: PortRx,
    period_fs: i64,
    edge_fs: i64,
    /// Blocks on the way to this side and the instant at which each is captured.
    wire: VecDeque<(i64, Block)>,
    flip_fs: i64,
    toggle: bool,
    last_sample: bool,
}

struct Run {
    worst_offset_units: i64,
    worst_excess_units: i64,
    worst_delay_slack: i64,
    delays: [i64; 2],
}

struct Setup {
    ppm: [i64; 2],
    phase_fs: i64,
    wire_fs: i64,
    phases: Phases,
    interval_ticks: u16,
    late_coin: bool,
    start: [u64; 2],
    mutant: Option<Mutant>,
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            ppm: [100, -100],
            phase_fs: 0,
            wire_fs: 50_000_000,
            phases: Phases::Four,
            interval_ticks: 200,
            late_coin: false,
            start: [0, 0],
            mutant: None,
        }
    }
}

fn side(setup: &Setup, which: usize) -> Side {
    let params = PortParams {
        phases: setup.phases,
        beacon_interval_ticks: setup.interval_ticks,
        mutant: setup.mutant,
        ..PortParams::default()
    };
    let period_fs = NOMINAL_FS - NOMINAL_FS * setup.ppm[which] / 1_000_000;
    Side {
        device: Device::new(DeviceParams {
            gc_units: setup.start[which],
            mutant: setup.mutant,
            ..DeviceParams::default()
        }),
        port: [Port::new(params)],
        rx: PortRx::new(&params),
        period_fs,
        edge_fs: if which == 0 { 0 } else { setup.phase_fs },
        wire: VecDeque::new(),
        flip_fs: i64::MIN / 2,
        toggle: false,
        last_sample: false,
    }
}

impl Side {
    fn receive_until(&mut self, now_fs: i64) {
        while self.wire.front().is_some_and(|(at_fs, _)| *at_fs < now_fs) {
            let (at_fs, block) = self.wire.pop_front().unwrap();
            self.rx.step(block);
            if self.rx.mailbox().toggle != self.toggle {
                self.toggle = !self.toggle;
                self.flip_fs = at_fs;
            }
        }
    }

    /// What four phases see in the tick that ends now; `late_fs` is how much later than it flipped
    /// the toggle seems to flip.
    fn samples(&mut self, phases: Phases, late_fs: i64) -> u8 {
        let sees = |quarters_before_end: i64| {
            let at_fs = self.edge_fs - quarters_before_end * self.period_fs / 4;
            self.toggle == (self.flip_fs + late_fs <= at_fs)
        };
        let four = (0..4).fold(0, |all, bit| all | u8::from(sees(3 - bit)) << bit);
        let samples = samples_of(phases, four, self.last_sample);
        self.last_sample = four >> 3 == 1;
        samples
    }
}

/// Runs for this many ticks; offsets are judged from the tick at which both ports had long been
/// synchronised.
fn run(setup: &Setup, ticks: u64) -> Run {
    let mut sides = [side(setup, 0), side(setup, 1)];
    let mut result = Run {
        worst_offset_units: 0,
        worst_excess_units: i64::MIN,
        worst_delay_slack: i64::MAX,
        delays: [0, 0],
    };
    let mut settled = 0u64;
    let mut start: Option<(i64, u64)> = None;
    let fastest_fs = sides[0].period_fs.min(sides[1].period_fs);
    for _ in 0..2 * ticks {
        let which = usize::from(sides[1].edge_fs < sides[0].edge_fs);
        let now_fs = sides[which].edge_fs;
        let late_fs = if setup.late_coin {
            sides[which].period_fs / 20
        } else {
            0
        };
        let me = &mut sides[which];
        me.receive_until(now_fs);
        let input = PortInput {
            samples: me.samples(setup.phases, late_fs),
            mailbox: me.rx.mailbox(),
            pcs_ok: me.rx.pcs_ok(),
            ..PortInput::QUIET
        };
        let mut blocks = [Block::IDLE];
        me.device.step(&mut me.port, &[input], &mut blocks);
        me.edge_fs += me.period_fs;
        let arrives_fs = now_fs + setup.wire_fs;
        sides[1 - which].wire.push_back((arrives_fs, blocks[0]));

        settled += u64::from(sides.iter().all(|side| side.port[0].synchronised()));
        if settled > 40_000 {
            let [a, b] = [sides[0].device.gc(), sides[1].device.gc()];
            let offset = (a.wrapping_sub(b) as i64).abs();
            result.worst_offset_units = result.worst_offset_units.max(offset);
            let largest = a.max(b);
            let (start_fs, start_gc) = *start.get_or_insert((now_fs, largest));
            let legal = 20 * (now_fs - start_fs) / fastest_fs;
            let excess = (largest - start_gc) as i64 - legal;
            result.worst_excess_units = result.worst_excess_units.max(excess);
        }
    }
    assert!(
        settled > 40_000,
        "never synchronised: {:?}",
        sides[0].port[0].state()
    );
    for which in 0..2 {
        let sender_fs = sides[1 - which].period_fs;
        let true_units = 20 * (STAMP_TO_TOGGLE_TICKS * sender_fs + setup.wire_fs) / sender_fs;
        let d = i64::from(sides[which].port[0].delay_units().unwrap());
        result.delays[which] = d;
        result.worst_delay_slack = result.worst_delay_slack.min(true_units - d);
    }
    result
}

/// Every setting of the small search: extremes of frequency, phases of start in 1/64 tick, windows.
fn search(phases: Phases, interval_ticks: u16, mutant: Option<Mutant>) -> Run {
    let mut worst = Run {
        worst_offset_units: 0,
        worst_excess_units: i64::MIN,
        worst_delay_slack: i64::MAX,
        delays: [0, 0],
    };
    for ppm in [[100, -100], [-100, 100], [100, 100], [3, 0]] {
        for (late_coin, step) in [(false, 0), (true, 21), (false, 42), (true, 63)] {
            let setup = Setup {
                ppm,
                phase_fs: step * NOMINAL_FS / 64,
                phases,
                interval_ticks,
                late_coin,
                mutant,
                ..Setup::default()
            };
            let run = run(&setup, 200_000);
            worst.worst_offset_units = worst.worst_offset_units.max(run.worst_offset_units);
            worst.worst_excess_units = worst.worst_excess_units.max(run.worst_excess_units);
            worst.worst_delay_slack = worst.worst_delay_slack.min(run.worst_delay_slack);
        }
    }
    println!(
        "P={} interval={interval_ticks}: offset {} of {LIMIT_UNITS} units, excess {} of 40, d {} below the truth",
        phases.count(),
        worst.worst_offset_units,
        worst.worst_excess_units,
        worst.worst_delay_slack
    );
    worst
}

#[test]
fn a_pair_keeps_4t_and_the_rate_for_every_crossing() {
    for phases in [Phases::One, Phases::Two, Phases::Four] {
        for interval_ticks in [200, 5000] {
            let worst = search(phases, interval_ticks, None);
            assert!(worst.worst_offset_units <= LIMIT_UNITS);
            assert!(worst.worst_excess_units <= 40);
            assert!(worst.worst_delay_slack >= 0);
        }
    }
}

#[test]
fn a_network_that_is_behind_joins_the_one_ahead() {
    for start in [
        [0, 1 << 50],
        [(1 << 45) - 100, 7],
        [u64::MAX / 4, 0],
        [0, 10_000],
    ] {
        let worst = run(
            &Setup {
                start,
                ..Setup::default()
            },
            200_000,
        );
        assert!(
            worst.worst_offset_units <= LIMIT_UNITS,
            "{start:?} {}",
            worst.worst_offset_units
        );
    }
}

#[test]
fn alpha_too_small_and_ages_ignored_measure_more_than_the_truth() {
    for mutant in [Mutant::AlphaLow, Mutant::AgeIgnored] {
        let worst = search(Phases::Four, 200, Some(mutant));
        assert!(worst.worst_delay_slack < 0, "{mutant:?}");
    }
}
