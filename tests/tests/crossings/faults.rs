//! Beyond the limits of the constraints, and with faults in the Verilog: the checker must say so, alone.

use crate::checker::Fault;
use crate::clocks::{Fs, TICK_FS};
use crate::crossing::{every_phase, skew, SKEW_FS, WINDOW_FS};
use crate::run::{Plan, Run, Stretch};
use dtp_spec::latency::Phases;
use dtp_tests::error::Error;

const STEP_FS: Fs = TICK_FS / 64;

/// Runs it without the golden model; the fault that the checker finds by itself.
fn faulty(
    mut plan: Plan,
    stretches: impl IntoIterator<Item = Stretch>,
) -> Result<Option<Fault>, Error> {
    plan.with_golden = false;
    let Some(mut run) = Run::start(plan)? else {
        return Ok(None);
    };
    let Err(fault) = run.all(stretches)? else {
        panic!("nothing was caught")
    };
    Ok(Some(fault))
}

/// What a planted fault must lead to.
type Caught = fn(&Fault) -> bool;

/// The plan at these stretches leads to this fault.
fn leads_to(
    caught: Caught,
    what: &str,
    plan: Plan,
    stretches: impl IntoIterator<Item = Stretch>,
) -> Result<(), Error> {
    if let Some(fault) = faulty(plan, stretches)? {
        println!("{what}: {fault:?}");
        assert!(caught(&fault), "{what}: {fault:?}");
    }
    Ok(())
}

/// Flops that differ by more than w, or fall to either side for longer than w.
#[test]
fn flops_beyond_the_window() -> Result<(), Error> {
    let four = || Plan::new(Phases::Four);
    let q: Caught = |fault| matches!(fault, Fault::Q { .. });
    for (what, skew_fs, aperture_fs) in [
        ("skew", WINDOW_FS + STEP_FS, 0),
        ("aperture", 0, WINDOW_FS + STEP_FS),
        ("both", SKEW_FS + STEP_FS, WINDOW_FS - SKEW_FS),
    ] {
        let stretches = every_phase(Phases::Four, 64).map(|stretch| Stretch {
            skew_fs: stretch
                .skew_fs
                .map(|late| if late > 0 { skew_fs } else { 0 }),
            aperture_fs,
            ..stretch
        });
        leads_to(q, what, four(), stretches)?;
    }
    // The half tick's flop sees the toggle after that of three quarters: 90 and 270 degrees do, it does not.
    let one_late = every_phase(Phases::Four, 64).map(|stretch| Stretch {
        after_device_fs: Some(TICK_FS / 4 - STEP_FS),
        skew_fs: skew(0b0100, TICK_FS / 4 + 2 * STEP_FS),
        wire_fs: 0,
        aperture_fs: 0,
        ..stretch
    });
    let error: Caught = |fault| matches!(fault, Fault::CrossingError);
    leads_to(error, "a phase more than a quarter late", four(), one_late)
}

/// Wires that are slower than the argument can bear.
#[test]
fn wires_beyond_the_hold() -> Result<(), Error> {
    let wrong: Caught = |fault| matches!(fault, Fault::Wrong { .. });
    let slow_mailbox = Plan {
        mailbox_delay_fs: 2 * TICK_FS + 4 * STEP_FS,
        ..Plan::new(Phases::Four)
    };
    let what = "a mailbox whose wires take more than two ticks";
    leads_to(wrong, what, slow_mailbox, every_phase(Phases::Four, 64))?;
    let close = Plan {
        spacing_edges: 6,
        ..Plan::new(Phases::Four)
    };
    let far = every_phase(Phases::Four, 64).map(|stretch| Stretch {
        wire_fs: 3 * TICK_FS + TICK_FS / 5,
        ..stretch
    });
    leads_to(
        wrong,
        "a toggle that takes more than three ticks",
        close,
        far,
    )
}

/// Faults in the Verilog, seen by the checker alone and by the golden model.
#[test]
fn planted_faults_are_caught() -> Result<(), Error> {
    let q: Caught = |fault| matches!(fault, Fault::Q { .. });
    let wrong: Caught = |fault| matches!(fault, Fault::Wrong { .. });
    let four = Plan::new(Phases::Four);
    let with = |from, to| Plan {
        fault: Some((from, to)),
        ..four.clone()
    };
    let cases: [(Plan, Caught); 6] = [
        (with("age__d = 32'h5", "age__d = 32'ha"), q),
        (with("age__d = 32'hf", "age__d = 32'ha"), q),
        (
            with("{first_0, second_270, second_180, second_90}", "{first_0, second_180, second_270, second_90}"),
            |fault| matches!(fault, Fault::CrossingError),
        ),
        // A third flop in every row: all is a tick late.
        (
            with("assign samples = quarters;", "reg [3:0] late = 0; always @(posedge clock) late <= quarters; assign samples = late;"),
            q,
        ),
        // The mailbox stands for two edges only, and messages come that close.
        (
            Plan { hold_edges: 2, spacing_edges: 2, ..with("hold_start = 3'b101", "hold_start = 3'b001") },
            wrong,
        ),
        // It is taken anew at once, but counted as held.
        (
            Plan { spacing_edges: 1, ..with("hold_start = 3'b101", "hold_start = 3'b000") },
            |fault| !matches!(fault, Fault::Q { .. }),
        ),
    ];
    for (plan, caught) in cases {
        let text = plan.fault;
        let Some(fault) = faulty(plan.clone(), every_phase(Phases::Four, 64))? else {
            return Ok(());
        };
        assert!(caught(&fault), "{text:?}: {fault:?}");
        println!("{text:?}: {fault:?}");
        let golden = Run::start(plan)?.map(|mut run| run.all(every_phase(Phases::Four, 64)));
        let Some(golden) = golden.transpose()? else {
            continue;
        };
        assert!(
            matches!(golden, Err(Fault::NotGolden { .. })),
            "{text:?}: {golden:?}"
        );
    }
    Ok(())
}
