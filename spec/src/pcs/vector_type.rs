//! `T_TYPE` and `R_TYPE` (clause 49.2.13.2.3): what the state machines see of a word.

/// Type of a vector: of 72 XGMII bits when sending (`T_TYPE`), of a block when receiving
/// (`R_TYPE`).
///
/// Low-power idle counts as C: its code passes through, and the clause's optional states for it
/// (`LI`) belong to a PMA that can sleep, which this PCS does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VectorType {
    /// Eight control characters none of which is /E/, or an ordered set and four control
    /// characters, or two ordered sets.
    C,
    /// A start in lane 0 or 4, data behind it.
    S,
    /// A terminate in any lane, data before it, control characters behind it.
    T,
    /// Eight data octets.
    D,
    /// Anything else, an invalid sync header among it.
    E,
}
