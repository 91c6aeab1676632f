use dtp_hdl::dtp::global_counter::GlobalCounter;
use dtp_spec::dtp::global_counter as golden;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::tools;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_global_counter: GlobalCounter = GlobalCounter::default();
    clocks { clock }
    inputs {
        reset: bool, lc_0: u64, lc_1: u64, tree: bool, parent: bool, beacon_on_jump: bool,
    }
    outputs { gc: u64, free_units: u64, beacon_now: u8, pass_on: u8 }
}

/// lcs around gc: behind, equal, a little ahead, around every threshold, and anywhere.
fn near(random: &mut Random, gc: u64) -> u64 {
    const STEPS: [i64; 14] = [0, 0, 0, 1, 4, 5, 6, 20, 21, 160, 161, -20, -21, -1];
    match random.below(40) {
        0 => random.bits(),
        1 => gc.wrapping_add(random.bits() >> 30),
        n if n < 12 => gc.wrapping_sub(random.below(400)),
        _ => gc.wrapping_add_signed(random.pick(&STEPS)),
    }
}

/// What must have been seen for the run to mean something.
#[derive(Default)]
struct Seen {
    jumps: u64,
    passes: u64,
    stalls: u64,
}

fn run(run: &Lockstep<Dut>) -> Result<Seen, Error> {
    let counter = RefCell::new((golden::GlobalCounter::new(0, true, None), Seen::default()));
    let mut tree = false;
    run.run(
        |random| {
            let gc = counter.borrow().0.gc();
            tree ^= random.one_in(500);
            Inputs {
                reset: random.one_in(5000),
                lc_0: near(random, gc),
                lc_1: near(random, gc),
                tree,
                parent: random.one_in(2),
                beacon_on_jump: true,
            }
        },
        |inputs| {
            let (counter, seen) = &mut *counter.borrow_mut();
            let before = counter.gc();
            if inputs.reset {
                *counter = golden::GlobalCounter::new(0, true, None);
            } else {
                let parent = inputs.tree.then_some(u8::from(inputs.parent));
                counter.step([inputs.lc_0, inputs.lc_1].into_iter(), parent);
                seen.stalls += u64::from(counter.gc() == before);
            }
            seen.jumps += u64::from(counter.beacon_now() & 3 != 0);
            seen.passes += u64::from(counter.pass_on() & 3 != 0);
            Outputs {
                gc: counter.gc(),
                free_units: counter.free_units(),
                beacon_now: (counter.beacon_now() & 3) as u8,
                pass_on: (counter.pass_on() & 3) as u8,
            }
        },
    )?;
    Ok(counter.into_inner().1)
}

#[test]
fn global_counter() -> Result<(), Error> {
    let seen = run(&Lockstep::new(0x6c))?;
    assert!(seen.jumps > 1000 && seen.passes > 1000 && seen.stalls > 1000);
    Ok(())
}

#[test]
fn a_threshold_that_is_off_by_one_is_noticed() {
    if !tools::found("verilator", "planted fault in the global counter") {
        return;
    }
    let faulty = Lockstep::new(0x6c).mutate("lag_0 > 32'ha0", "lag_0 > 32'ha1");
    assert!(matches!(run(&faulty), Err(Error::Mismatch(_))));
}
