//! Against the sentence that defines it, on exact times: no chain of flip-flops in the model.

use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
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

/// Clocks that rise together all see the state before: any subset of them, in any order.
#[test]
fn coinciding_clocks() -> Result<(), Error> {
    let (mut first, mut second, mut quarters) = ([false; 4], [false; 4], [false; 4]);
    Lockstep::<four::Dut>::new(0x7066_0010).run_clocks(
        |random| {
            let bits = random.bits();
            let rises = [0, 1, 2, 3].map(|i| bits >> i & 1 == 1);
            Instant {
                rises,
                toggle: bits >> 4 & 1 == 1,
            }
            .into()
        },
        |clocks, inputs| {
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
        },
    )
}
