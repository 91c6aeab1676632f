//! Deliberate breakages, each in one place, that show that a check can fail.
//!
//! A device is built with `None`; the simulator's `--mutant` option and the tests set one.

/// One breakage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mutant {
    /// alpha is zero: measured delays exceed the true ones and neighbours ratchet each other up.
    AlphaLow,
    /// The INIT_ACK leaves out the wait for an idle block.
    NoResidence,
    /// A BEACON may move the counter by any amount.
    NoRangeTest,
    /// Messages carry one parity bit instead of CRC-8.
    ParityInsteadOfCrc,
    /// A value is stamped when it is queued, not when its block leaves.
    LateStamp,
    /// The global counter stops after one millisecond.
    StuckCounter,
    /// The sub-tick age is dropped on reception, but alpha still counts on it.
    AgeIgnored,
    /// A port of another speed than 10G counts twice the units in each tick of its line.
    WrongUnits,
}

impl Mutant {
    /// Every mutant with the name it has on the command line.
    pub const ALL: [(&'static str, Mutant); 8] = [
        ("alpha-low", Mutant::AlphaLow),
        ("no-residence", Mutant::NoResidence),
        ("no-range-test", Mutant::NoRangeTest),
        ("parity-instead-of-crc", Mutant::ParityInsteadOfCrc),
        ("late-stamp", Mutant::LateStamp),
        ("stuck-counter", Mutant::StuckCounter),
        ("age-ignored", Mutant::AgeIgnored),
        ("wrong-units", Mutant::WrongUnits),
    ];
}
