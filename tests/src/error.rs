//! Why a lockstep run ended before its time.

use crate::lockstep::Mismatch;

/// The error of this crate.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An output differed.
    #[error("{0}")]
    Mismatch(Box<Mismatch>),
    /// The gateware could not be stepped.
    #[error(transparent)]
    Gateware(#[from] dtp_hdl::error::Error),
    /// Verilator or the C++ compiler refused the unit.
    #[error("verilator failed:\n{0}")]
    Build(String),
    /// The model's process ended early.
    #[error("the Verilated model ended early")]
    ModelDied,
    /// A file or a process.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}
