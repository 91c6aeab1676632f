//! What happened in a run, for people.

use dtp_sim::happened::EventLine;
use std::io::{Result, Write};

/// More events than this are in the JSON.
const LINES_MAX: usize = 40;

/// Writes a line for each event: when, what, and how long the promise waited after it.
pub fn print(events: &[EventLine], out: &mut impl Write) -> Result<()> {
    if events.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "{:>10} {:>10} | {:>22} | what happened",
        "at, ms", "until, ms", "promise again after"
    )?;
    for event in events.iter().take(LINES_MAX) {
        let until = event
            .until
            .map_or_else(|| "-".to_owned(), |until| format!("{:.3}", until * 1e3));
        let again = match (event.suspends, event.recovery) {
            (false, _) => "held on".to_owned(),
            (true, None) => "never".to_owned(),
            (true, Some(recovery)) => format!("{:.1} us", recovery * 1e6),
        };
        writeln!(
            out,
            "{:>10.3} {until:>10} | {again:>22} | {}",
            event.at * 1e3,
            event.what
        )?;
    }
    if let Some(more @ 1..) = events.len().checked_sub(LINES_MAX) {
        writeln!(out, "and {more} more: --json has all")?;
    }
    if events.iter().any(|event| event.suspends) {
        writeln!(
            out,
            "after: since the cable or device was back; the last 200 us are quiet that the promise waits for"
        )?;
    }
    writeln!(out)
}
