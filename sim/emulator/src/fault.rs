//! What can go wrong while the emulator runs.

/// A change of the world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// A cable is cut.
    Cut {
        /// The cable.
        link: usize,
    },
    /// It is joined again.
    Restore {
        /// The cable.
        link: usize,
    },
    /// A cable flips bits with this probability, in both directions; zero ends it.
    Errors {
        /// The cable.
        link: usize,
        /// Probability.
        bit_error_rate: f64,
    },
    /// An oscillator is this much too fast from now on, whatever the scenario says.
    Drift {
        /// The device.
        device: usize,
        /// Parts per billion.
        ppb: i64,
    },
    /// A device is pulled out of its host's slot: registers read as ones. Its ports go on.
    Remove {
        /// The device.
        device: usize,
    },
    /// It is put back.
    Insert {
        /// The device.
        device: usize,
    },
}
