//! One line on standard error while a sweep goes on; nothing when it is not a terminal.

use dtp_sim::sweep::summary::Summary;
use indicatif::{ProgressBar, ProgressStyle};

/// The line.
pub struct SweepLine {
    bar: ProgressBar,
}

impl SweepLine {
    /// A line that hides itself when standard error is not a terminal. `done` runs were there before.
    pub fn new(runs: u64, done: u64) -> Self {
        let bar = ProgressBar::new(runs).with_position(done);
        // The rate, and so the time left, is that of the runs done now.
        bar.reset_eta();
        let template = "{bar:24} {pos} of {len} runs, {eta} left, {msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        SweepLine { bar }
    }

    /// Shows how far the sweep is.
    pub fn update(&self, summary: &Summary) {
        if self.bar.is_hidden() {
            return;
        }
        let slack = match summary.offset_slack_units() {
            Some(units) => format!("worst slack {units} units"),
            None => "nothing seen yet".to_owned(),
        };
        let failed = match summary.failed {
            0 => String::new(),
            failed => format!(", {failed} FAILED"),
        };
        self.bar.set_message(format!("{slack}{failed}"));
        self.bar.set_position(summary.done().len() as u64);
    }

    /// Removes the line.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
