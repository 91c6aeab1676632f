//! Pictures of a run, a sweep or the paper's results: SVG charts, and one page of HTML that holds them all and needs
//! nothing else. Floats throughout: these are for eyes.

pub mod chart;
mod course;
mod facts;
mod offsets;
pub mod page;
pub mod paper;
pub mod paper_page;
pub mod run;
pub mod sweep;

use chart::Chart;

/// A chart with its name as a file and what it shows.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Name of the file, without ending.
    pub name: &'static str,
    /// The chart.
    pub chart: Chart,
    /// What one sees, in a sentence or two.
    pub caption: String,
}

/// Hundredths, without zeros at the end.
#[must_use]
pub fn number(value: f64) -> String {
    ((value * 100.0).round() / 100.0 + 0.0).to_string()
}
