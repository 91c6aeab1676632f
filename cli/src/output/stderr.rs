//! Lines on standard error.

use std::fmt::Arguments;
use std::io::Write;

/// Says a line on standard error. Where nobody can be told (it is closed, or its disk is full) nobody is:
/// the exit status still says what happened.
pub fn say(line: Arguments) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// A text that may hold what somebody else has written, in a line and harmless to a terminal: control characters
/// stand as a program would write them.
pub fn harmless(text: &str) -> String {
    let mut harmless = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_control() {
            true => harmless.extend(c.escape_default()),
            false => harmless.push(c),
        }
    }
    harmless
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_not_spoken_to_by_others() {
        assert_eq!(harmless("emu:h1: gone"), "emu:h1: gone");
        assert_eq!(harmless("a\x1b[2Jb\nc\u{9b}"), "a\\u{1b}[2Jb\\nc\\u{9b}");
        assert_eq!(harmless("Zürich"), "Zürich");
    }
}
