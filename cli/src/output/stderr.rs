//! Lines on standard error.

use std::fmt::Arguments;
use std::io::Write;

/// Says a line on standard error. Where nobody can be told (it is closed, or its disk is full) nobody is:
/// the exit status still says what happened.
pub fn say(line: Arguments) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
