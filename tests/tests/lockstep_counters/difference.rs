use dtp_hdl::dtp::difference::Difference;
use dtp_spec::dtp::difference as golden;
use dtp_spec::dtp::difference::Said;
use dtp_spec::message::{Kind, Message, MSB_SHIFT, VALUE_BITS, VALUE_MASK};
use dtp_spec::units::UNITS_PER_TICK;
use dtp_tests::coverage::{assert_caught, assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_difference: Difference = Difference::default();
    clocks { clock }
    inputs {
        reset: bool, ack_valid: bool, measuring: bool, heard: bool, listening: bool, message_kind: u8,
        message_value: u64, message_age: u8, delay_valid: bool, delay_units: u32, alpha_units: u8,
        lead_units: u16, reference_units: u64, free_units: u64,
    }
    outputs {
        ack: bool, beacon: bool, beacon_join: bool, said: bool, units: u64, units_high: u32,
        mismatch: bool,
    }
    values { units if said, units_high if beacon_join }
}

/// A number whose wrap, or that of its low 45 bits, is near as often as not.
fn any_counter(random: &mut Random) -> u64 {
    match random.below(4) {
        0 => 0_u64.wrapping_sub(random.below(1 << 12)),
        1 => (random.bits() << 45).wrapping_sub(random.below(1 << 12)),
        _ => random.bits(),
    }
}

/// Messages of all kinds a few ticks apart, whose values stand anywhere around our counters; pairs of BEACON_MSB and
/// BEACON_JOIN with carries between them, and pairs torn apart.
fn stimulus() -> impl FnMut(&mut Random) -> Inputs {
    let mut measuring = Level::new(&[true, false], 3000);
    let mut listening = Level::new(&[true, true, false], 300);
    let mut delay_valid = Level::new(&[true, false], 1000);
    let mut delay_units = Level::new(&[300, 0, 0xf_ffff, 5000], 1000);
    let mut reference = 0_u64;
    let mut free_units = 0_u64;
    let mut spacing = Level::new(&[8, 4, 5, 20], 3000);
    let mut wait_ticks = 0;
    let mut early = None;
    move |random| {
        reference = reference.wrapping_add(UNITS_PER_TICK);
        free_units = (free_units + UNITS_PER_TICK) & VALUE_MASK;
        if random.one_in(1000) {
            reference = any_counter(random);
            free_units = any_counter(random) & VALUE_MASK;
        }
        let delay_valid = delay_valid.next(random);
        let spacing = spacing.next(random);
        let mut message = None;
        if wait_ticks == 0 {
            wait_ticks = spacing;
            let far = random.pick(&[3, 12, 20, 44, 50, 63]);
            let value = reference.wrapping_add_signed(random.bits() as i64 >> (63 - far));
            message = Some(match (random.below(8), early.take()) {
                (0, _) => (Kind::Init, value & VALUE_MASK),
                (1 | 2, _) => (Kind::Beacon, value & VALUE_MASK),
                (3, _) => {
                    let passed = random.bits() >> (63 - far);
                    (Kind::InitAck, free_units.wrapping_sub(passed) & VALUE_MASK)
                }
                (4, _) => (Kind::BeaconJoin, value & VALUE_MASK),
                (_, Some(early)) => {
                    let later = random.bits() >> random.pick(&[45, 46, 44, 50, 43, 1]);
                    let late: u64 = u64::wrapping_add(early, later);
                    (Kind::BeaconJoin, late & VALUE_MASK)
                }
                (_, None) => {
                    early = Some(any_counter(random));
                    if random.one_in(2) {
                        early = Some(value);
                    }
                    (Kind::BeaconMsb, early.unwrap_or(0) >> MSB_SHIFT)
                }
            });
        }
        wait_ticks -= 1;
        let kind = message.map(|(kind, _)| kind);
        Inputs {
            reset: random.one_in(20_000),
            ack_valid: kind == Some(Kind::InitAck),
            measuring: measuring.next(random) && !delay_valid,
            heard: kind.is_some_and(Kind::carries_gc),
            listening: listening.next(random) && delay_valid,
            message_kind: kind.map_or(random.below(8) as u8, |kind| kind as u8),
            message_value: message.map_or(random.bits() & VALUE_MASK, |(_, value)| value),
            message_age: random.below(16) as u8,
            delay_valid,
            delay_units: delay_units.next(random) * u32::from(delay_valid),
            alpha_units: 1 + random.below(255) as u8,
            lead_units: match delay_valid {
                true => random.bits() as u16 & 0x7ff,
                false => 0,
            },
            reference_units: reference,
            free_units,
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    acks: u64,
    beacons: u64,
    joins: u64,
    mismatches: u64,
    near: u64,
}

fn model(seen: &RefCell<Seen>) -> impl FnMut(&Inputs) -> Outputs + '_ {
    let mut difference = golden::Difference::new();
    move |inputs| {
        let seen = &mut *seen.borrow_mut();
        let age_units = inputs.message_age;
        let message = Kind::from_bits(inputs.message_kind).map(|kind| Message {
            kind,
            value: inputs.message_value,
        });
        difference.step(&golden::DifferenceInput {
            ack: inputs
                .ack_valid
                .then_some((inputs.message_value, age_units)),
            measuring: inputs.measuring,
            heard: message
                .filter(|_| inputs.heard)
                .map(|message| (message, age_units)),
            listening: inputs.listening,
            delay_units: inputs.delay_valid.then_some(inputs.delay_units),
            alpha_units: inputs.alpha_units.into(),
            lead_units: (inputs.lead_units << 5) as i16 >> 5,
            reference: inputs.reference_units,
            free_units: inputs.free_units,
        });
        if inputs.reset {
            difference = golden::Difference::new();
        }
        let said = difference.said();
        seen.acks += u64::from(matches!(said, Some((Said::Ack, _))));
        seen.beacons += u64::from(matches!(said, Some((Said::Beacon, _))));
        seen.joins += u64::from(matches!(said, Some((Said::Join, _))));
        seen.mismatches += u64::from(difference.mismatch());
        seen.near += u64::from(said.is_some_and(|(_, units)| units.abs() < 2000));
        let units = said.map_or(0, |(_, units)| units as u64);
        Outputs {
            ack: matches!(said, Some((Said::Ack, _))),
            beacon: matches!(said, Some((Said::Beacon, _))),
            beacon_join: matches!(said, Some((Said::Join, _))),
            said: said.is_some(),
            units: units & VALUE_MASK,
            units_high: (units >> VALUE_BITS) as u32,
            mismatch: difference.mismatch(),
        }
    }
}

#[test]
fn difference() -> Result<(), Error> {
    let seen = RefCell::default();
    Lockstep::<Dut>::new(0xd1ff_0001).run(stimulus(), model(&seen))?;
    let seen = seen.into_inner();
    assert_seen("INIT_ACK", seen.acks, 1000);
    assert_seen("BEACON", seen.beacons, 1000);
    assert_seen("BEACON_JOIN", seen.joins, 1000);
    assert_seen("mismatch", seen.mismatches, 1000);
    assert_seen("near", seen.near, 1000);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        ("alpha = alpha_units - 32'h1", "alpha = alpha_units"),
        ("carry = ", "carry = 1'b0 & "),
        ("borrow = ", "borrow = 1'b0 & "),
        ("(borrow & below)", "1'b0"),
        ("overlap[(32'h1)+:(25)]", "overlap[(32'h2)+:(24)]"),
        ("paired__q & ", "1'b1 & "),
        ("& 12'hfff) - lead", "& 12'hfff)"),
        (
            "own = reference_units",
            "own = free_units + reference_units",
        ),
    ];
    let seen = RefCell::default();
    assert_caught::<Dut, _, _>(&faults, stimulus, || model(&seen));
}
