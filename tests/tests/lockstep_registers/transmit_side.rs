use dtp_hdl::csr::transmit_side::TransmitSide;
use dtp_spec::csr::transmit_side as golden;
use dtp_tests::coverage::{assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::{tools, unit};
use std::cell::RefCell;

unit! {
    dtp_transmit_side: TransmitSide = TransmitSide::default();
    clocks { clock, tx_clock }
    inputs {
        reset: bool, tx_reset: bool, prbs31: bool, pseudo_random: bool, square_wave: bool,
        local_fault: bool, loopback: bool, tx_not_idle: bool, tx_bad_block: bool,
    }
    outputs {
        tx_prbs31: bool, tx_pseudo_random: bool, tx_square_wave: bool, tx_local_fault: bool,
        tx_loopback: bool, not_idle: bool, bad_block: bool,
    }
}

/// Of one frequency: one edge each in a tick, in either order, or both at once; resets at any time.
fn stimulus() -> impl FnMut(&mut Random) -> (Clocks, Inputs) {
    let mut not_idle_one_in = Level::new(&[1, 2, 40, 1 << 40], 3000);
    let mut resets = Level::new(&[1 << 40, 30, 3000], 3000);
    let mut settings = [false; 5];
    let mut left: Option<bool> = None;
    move |random| {
        let resets = resets.next(random);
        let not_idle_one_in = not_idle_one_in.next(random);
        let (device, transmit) = match left.take() {
            Some(device) => (device, !device),
            None if random.one_in(3) => (true, true),
            None => {
                let first = random.one_in(2);
                left = Some(!first);
                (first, !first)
            }
        };
        let changed = random.below(5) as usize;
        settings[changed] ^= random.one_in(10);
        let clocks = Clocks {
            clock: device,
            tx_clock: transmit,
        };
        let inputs = Inputs {
            reset: random.one_in(resets),
            tx_reset: random.one_in(resets),
            prbs31: settings[0],
            pseudo_random: settings[1],
            square_wave: settings[2],
            local_fault: settings[3],
            loopback: settings[4],
            tx_not_idle: random.one_in(not_idle_one_in),
            tx_bad_block: random.one_in(8),
        };
        (clocks, inputs)
    }
}

/// What there was and what was told of it.
#[derive(Default)]
struct Seen {
    there_were: [u64; 2],
    told: [u64; 2],
    settings: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Clocks, &Inputs) -> Outputs + '_ {
    let mut side = golden::TransmitSide::default();
    move |clocks, inputs| {
        let seen = &mut *seen.borrow_mut();
        if clocks.clock {
            side.step(inputs.reset);
            for (told, is) in seen
                .told
                .iter_mut()
                .zip([side.not_idle(), side.bad_block()])
            {
                *told += u64::from(is);
            }
        }
        if clocks.tx_clock {
            let (not_idle, bad_block) = (inputs.tx_not_idle, inputs.tx_bad_block);
            for (were, is) in seen.there_were.iter_mut().zip([not_idle, bad_block]) {
                *were += u64::from(is);
            }
            let bits = [
                inputs.prbs31,
                inputs.pseudo_random,
                inputs.square_wave,
                inputs.local_fault,
                inputs.loopback,
            ];
            let bits = bits.into_iter().enumerate();
            let settings = bits.fold(0, |all, (i, bit)| all | u64::from(bit) << i);
            let before = side.settings();
            side.step_transmit(inputs.tx_reset, not_idle, bad_block, settings);
            seen.settings += u64::from(side.settings() != before);
        }
        let setting = |i: u8| side.settings() >> i & 1 == 1;
        Outputs {
            tx_prbs31: setting(0),
            tx_pseudo_random: setting(1),
            tx_square_wave: setting(2),
            tx_local_fault: setting(3),
            tx_loopback: setting(4),
            not_idle: side.not_idle(),
            bad_block: side.bad_block(),
        }
    }
}

#[test]
fn transmit_side() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0x7251_0001)
        .verilator_cycles(3_000_000)
        .run_clocks(stimulus(), model(&seen))?;
    let seen: Seen = seen.into_inner();
    assert_seen("setting", seen.settings, 1000);
    for (told, there_were) in seen.told.into_iter().zip(seen.there_were) {
        assert_seen("event", told, 1000);
        assert!(told <= there_were);
    }
    Ok(())
}

/// Without a reset every event is told, but for what is under way at the end.
#[test]
fn nothing_is_lost_without_a_reset() {
    let seen = RefCell::default();
    let (mut stimulus, mut model) = (stimulus(), model(&seen));
    let mut random = Random::new(4);
    for _ in 0..200_000 {
        let (clocks, inputs) = stimulus(&mut random);
        let inputs = Inputs {
            reset: false,
            tx_reset: false,
            ..inputs
        };
        model(&clocks, &inputs);
    }
    drop(model);
    let seen: Seen = seen.into_inner();
    for (told, there_were) in seen.told.into_iter().zip(seen.there_were) {
        assert!(
            (told..=told + 67).contains(&there_were),
            "{told} {there_were}"
        );
    }
}

#[test]
fn planted_faults_are_caught() {
    if !tools::found("verilator", "planted faults in transmit_side") {
        return;
    }
    for (from, to) in [
        (
            "events__bad_block = tx_bad_block",
            "events__bad_block = tx_not_idle",
        ),
        ("waiting_1__reset = reset", "waiting_1__reset = 1'b0"),
        ("waiting_0__q - 32'h1", "waiting_0__q"),
        (
            "square_wave_synced__level = square_wave",
            "square_wave_synced__level = prbs31",
        ),
    ] {
        let seen = RefCell::default();
        let run = Lockstep::<Dut>::new(0xbad)
            .verilator_cycles(1_000_000)
            .mutate(from, to);
        let result = run.run_clocks(stimulus(), model(&seen));
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}`: {result:?}"
        );
    }
}
