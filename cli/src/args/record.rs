//! What a run leaves behind besides its report.

use dtp_sim::record::samples::Samples;
use dtp_sim::record::series::Series;
use dtp_sim::record::trace::{Trace, Window};
use dtp_sim::record::Recorder;
use dtp_sim::scenario::Scenario;
use dtp_sim::time::{parse_duration, seconds};
use std::path::PathBuf;

/// Files to record into.
#[derive(Debug, clap::Args)]
pub struct Record {
    /// Write waveforms, for GTKWave or Surfer: a .vcd or .fst file; with engine stepped
    #[arg(long, value_name = "FILE")]
    pub trace: Option<PathBuf>,
    /// Devices to trace [default: all]
    #[arg(
        long,
        value_name = "NAME,...",
        value_delimiter = ',',
        requires = "trace"
    )]
    pub trace_nodes: Vec<String>,
    /// Time to trace, such as 1ms..1.1ms or 0..20us [default: the whole run]
    #[arg(long, value_name = "FROM..TO", requires = "trace", value_parser = window)]
    pub trace_window: Option<(u64, u64)>,
    /// Write the counters of all devices at fixed intervals: a .csv or .jsonl file
    #[arg(long, value_name = "FILE")]
    pub samples: Option<PathBuf>,
    /// Write a page with tables and charts that needs nothing else, for any browser
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write the charts as SVG files into this folder
    #[arg(long, value_name = "FOLDER")]
    pub svg: Option<PathBuf>,
    /// The interval of --samples
    #[arg(long, value_name = "TIME", default_value = "10us", requires = "samples", value_parser = time)]
    pub every: u64,
}

impl Record {
    /// The files, begun.
    pub fn recorder(&self, scenario: &Scenario) -> anyhow::Result<Recorder> {
        let duration_fs = scenario.duration_fs;
        anyhow::ensure!(
            self.samples.is_none() || self.every <= duration_fs,
            "--every: {} ms is longer than the run, {} ms: there would be no sample",
            seconds(self.every) * 1e3,
            seconds(duration_fs) * 1e3
        );
        let names = || scenario.devices.iter().map(|device| device.name.clone());
        let samples = self.samples.as_deref();
        let samples = samples.map(|path| Samples::create(path, names().collect(), self.every));
        let (from_fs, to_fs) = self.trace_window.unwrap_or((0, u64::MAX));
        let window = || Window {
            nodes: self.trace_nodes.clone(),
            from_fs,
            to_fs,
        };
        let trace = self.trace.as_deref();
        let trace = trace.map(|path| Trace::create(path, scenario, window()));
        let is_plotted = self.html.is_some() || self.svg.is_some();
        Ok(Recorder {
            series: is_plotted.then(|| Series::new(scenario)),
            samples: samples.transpose()?,
            trace: trace.transpose()?,
            interrupted: Some(crate::interrupt::is_interrupted),
        })
    }
}

/// A time, in femtoseconds.
fn time(text: &str) -> Result<u64, String> {
    parse_duration(text).map_err(|error| error.to_string())
}

fn window(text: &str) -> Result<(u64, u64), String> {
    let (from, to) = text
        .split_once("..")
        .ok_or("a window is from..to, such as 1ms..1.1ms")?;
    let from = if from.trim() == "0" { 0 } else { time(from)? };
    let to = time(to)?;
    if from < to {
        Ok((from, to))
    } else {
        Err("a window ends after it begins".to_owned())
    }
}
