//! Against the sentence that defines it, on exact times: no chain of flip-flops in the model.

use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::tools;
use std::cell::RefCell;

/// One phase count; the port list is the same for all.
macro_rules! sampler {
    ($module:ident, $name:ident, $phases:ident) => {
        mod $module {
            use dtp_hdl::prim::{Phases, ToggleSampler};
            dtp_tests::unit! {
                $name: ToggleSampler = ToggleSampler::new(Phases::$phases);
                clocks { clock, clock_90, clock_180, clock_270 }
                inputs { toggle: bool }
                outputs { samples: u8 }
            }

            impl From<super::Instant> for (Clocks, Inputs) {
                fn from(at: super::Instant) -> Self {
                    let [clock, clock_90, clock_180, clock_270] = at.rises;
                    (
                        Clocks {
                            clock,
                            clock_90,
                            clock_180,
                            clock_270,
                        },
                        Inputs { toggle: at.toggle },
                    )
                }
            }
        }
    };
}

sampler!(one, dtp_toggle_sampler_1, One);
sampler!(two, dtp_toggle_sampler_2, Two);
sampler!(four, dtp_toggle_sampler_4, Four);

/// One step of the stimulus.
#[derive(Clone, Copy)]
pub struct Instant {
    rises: [bool; 4],
    toggle: bool,
}

/// Quarter after quarter, one clock rises, and the toggle changes now and then.
#[derive(Default)]
struct Quarters {
    quarter: usize,
    toggle: bool,
    /// The toggle at every quarter so far, the latest first: what any sampler could have seen.
    seen: Vec<bool>,
}

impl Quarters {
    fn next(&mut self, random: &mut Random) -> Instant {
        self.toggle ^= random.one_in(6);
        self.quarter = (self.quarter + 1) % 4;
        self.seen.insert(0, self.toggle);
        self.seen.truncate(12);
        let mut rises = [false; 4];
        rises[self.quarter] = true;
        Instant {
            rises,
            toggle: self.toggle,
        }
    }

    /// After edge E(k+1): the quarters of the tick that ended at E(k), as `P` phases tell them.
    fn samples(&self, phases: usize) -> u8 {
        // E(k+1) is `quarter` quarters ago, E(k) four more; earlier than the start all was zero.
        let at = |back: usize| u8::from(self.seen.get(self.quarter + back).copied() == Some(true));
        // Quarters from E(k) back; a phase that is not built repeats the one before it.
        let held = |back: usize| at(4 + back.next_multiple_of(4 / phases));
        held(3) | held(2) << 1 | held(1) << 2 | held(0) << 3
    }
}

macro_rules! run {
    ($module:ident, $phases:expr) => {{
        let quarters = RefCell::new(Quarters::default());
        Lockstep::<$module::Dut>::new(0x7066_0000 + $phases).run_clocks(
            |random| quarters.borrow_mut().next(random).into(),
            |_, _| $module::Outputs {
                samples: quarters.borrow().samples($phases),
            },
        )
    }};
}

#[test]
fn one_phase() -> Result<(), Error> {
    run!(one, 1)
}

#[test]
fn two_phases() -> Result<(), Error> {
    run!(two, 2)
}

#[test]
fn four_phases() -> Result<(), Error> {
    run!(four, 4)
}

/// Any subset of the clocks at any instant.
fn any_clocks(random: &mut Random) -> (four::Clocks, four::Inputs) {
    let bits = random.bits();
    let rises = [0, 1, 2, 3].map(|i| bits >> i & 1 == 1);
    Instant {
        rises,
        toggle: bits >> 4 & 1 == 1,
    }
    .into()
}

/// The flip-flops as the block's table draws them; clocks that rise together see the state before.
fn chains() -> impl FnMut(&four::Clocks, &four::Inputs) -> four::Outputs {
    let (mut first, mut second, mut quarters) = ([false; 4], [false; 4], [false; 4]);
    move |clocks, inputs| {
        let before = (first, second);
        let rises = [
            clocks.clock,
            clocks.clock_90,
            clocks.clock_180,
            clocks.clock_270,
        ];
        for phase in (0..4).filter(|&phase| rises[phase]) {
            first[phase] = inputs.toggle;
        }
        if clocks.clock_90 {
            second[3] = before.0[3];
        }
        if clocks.clock {
            (second[1], second[2]) = (before.0[1], before.0[2]);
            quarters = [before.1[1], before.1[2], before.1[3], before.0[0]];
        }
        let bits = quarters.iter().enumerate();
        four::Outputs {
            samples: bits.map(|(i, &bit)| u8::from(bit) << i).sum(),
        }
    }
}

#[test]
fn coinciding_clocks() -> Result<(), Error> {
    Lockstep::<four::Dut>::new(0x7066_0010).run_clocks(any_clocks, chains())
}

/// The quarter of a tick less that row 2 would have to settle shows in no regular run.
#[test]
fn a_row_that_settles_too_briefly_is_caught() {
    if tools::found("verilator", "toggle_sampler: planted fault") {
        let run = Lockstep::<four::Dut>::new(0x7066_0021)
            .mutate("posedge clock_90) second_270", "posedge clock) second_270");
        let result = run.run_clocks(any_clocks, chains());
        assert!(matches!(result, Err(Error::Mismatch(_))), "{result:?}");
    }
}

/// Every row has its clocks, its order and its place in the result.
#[test]
fn planted_faults_are_caught() {
    if !tools::found("verilator", "toggle_sampler: planted faults") {
        return;
    }
    for (from, to) in [
        ("posedge clock_90) first_90", "posedge clock_180) first_90"),
        (
            "posedge clock_270) first_270",
            "posedge clock_180) first_270",
        ),
        ("posedge clock) second_180", "posedge clock_270) second_180"),
        (
            "{first_0, second_270, second_180",
            "{first_0, second_180, second_270",
        ),
    ] {
        let quarters = RefCell::new(Quarters::default());
        let run = Lockstep::<four::Dut>::new(0x7066_0020).mutate(from, to);
        let result = run.run_clocks(
            |random| quarters.borrow_mut().next(random).into(),
            |_, _| four::Outputs {
                samples: quarters.borrow().samples(4),
            },
        );
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "{from} -> {to}: {result:?}"
        );
    }
}
