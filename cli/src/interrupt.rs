//! Ctrl-C: what was found so far is still told.

use anyhow::Context;
use std::sync::atomic::{AtomicBool, Ordering};

/// As a shell reports a program that SIGINT ended.
pub const EXIT_INTERRUPTED: u8 = 130;

/// Set by Ctrl-C.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Whether there has been a Ctrl-C.
pub fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

/// The first Ctrl-C ends what goes on in an orderly way, a second one at once; not where it has to be orderly
/// in any case, or under mpirun, which makes many signals of one.
pub fn watch(is_patient: bool) -> anyhow::Result<()> {
    ctrlc::set_handler(move || {
        if INTERRUPTED.swap(true, Ordering::Relaxed) && !is_patient {
            std::process::exit(EXIT_INTERRUPTED.into());
        }
    })
    .context("Ctrl-C cannot be caught")
}
