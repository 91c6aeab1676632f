//! One line on standard error while a run goes on; nothing when it is not a terminal.

use dtp_sim::run::Progress;
use dtp_sim::time::seconds;
use indicatif::{ProgressBar, ProgressStyle};
use std::time::Instant;

/// The line.
pub struct ProgressLine {
    bar: ProgressBar,
    started: Instant,
}

impl ProgressLine {
    /// A line that hides itself when standard error is not a terminal.
    pub fn new() -> Self {
        let bar = ProgressBar::new(1);
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {percent:>3} %  {msg}") {
            bar.set_style(style);
        }
        ProgressLine {
            bar,
            started: Instant::now(),
        }
    }

    /// Shows how far the run is.
    pub fn update(&self, progress: &Progress) {
        if self.bar.is_hidden() {
            return;
        }
        self.bar.set_length(progress.duration_fs);
        self.bar.set_position(progress.simulated_fs);
        #[expect(clippy::cast_precision_loss, reason = "display only")]
        let rate = progress.port_ticks as f64 / self.started.elapsed().as_secs_f64() / 1e6;
        let slack = match progress.slack_units {
            Some(units) => format!("worst slack {units} units"),
            None => "synchronising".to_owned(),
        };
        self.bar.set_message(format!(
            "{:.2} of {:.2} ms simulated, {rate:.1} M port-ticks/s, {slack}",
            seconds(progress.simulated_fs) * 1e3,
            seconds(progress.duration_fs) * 1e3,
        ));
    }

    /// Removes the line.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
