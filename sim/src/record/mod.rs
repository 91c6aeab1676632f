//! What a run leaves behind besides its verdict. Everything here sees plain numbers alone and changes
//! nothing; the engine is told to stop where somebody wants to look.

pub mod samples;
pub mod series;
pub mod trace;

use crate::error::SimError;
use crate::observer::{Observer, Watcher};
use samples::Samples;
use series::Series;
use std::path::{Path, PathBuf};
use trace::Trace;

/// A file that is being written and what became of it.
#[derive(Debug)]
struct Target {
    path: PathBuf,
    failed: Option<std::io::Error>,
}

impl Target {
    fn new(path: &Path) -> Self {
        Target {
            path: path.to_owned(),
            failed: None,
        }
    }

    /// Remembers the first thing that went wrong: observers have nobody to tell it to.
    fn note(&mut self, result: std::io::Result<()>) {
        if let (Err(error), None) = (result, &self.failed) {
            self.failed = Some(error);
        }
    }

    fn conclude(self) -> Result<(), SimError> {
        match self.failed {
            None => Ok(()),
            Some(cause) => Err(cannot_write(&self.path, cause)),
        }
    }
}

fn cannot_write(path: &Path, cause: std::io::Error) -> SimError {
    SimError::Write {
        path: path.to_owned(),
        cause,
    }
}

/// All that was asked for.
#[derive(Debug, Default)]
pub struct Recorder {
    /// Waveforms.
    pub trace: Option<Trace>,
    /// Counters at fixed intervals.
    pub samples: Option<Samples>,
    /// Counters kept for plots.
    pub series: Option<Series>,
    /// Whether the run is to end before its time.
    pub interrupted: Option<fn() -> bool>,
}

impl Recorder {
    /// Completes the files, and hands over what is to be plotted.
    ///
    /// # Errors
    /// [`SimError::Write`] of the first that could not be written, now or earlier.
    pub fn finish(self) -> Result<Option<Series>, SimError> {
        self.trace.map_or(Ok(()), Trace::finish)?;
        self.samples.map_or(Ok(()), Samples::finish)?;
        Ok(self.series)
    }
}

impl Observer for Recorder {
    #[inline]
    fn mac_sent(&mut self, port: usize, _: u64, data: u64, control: u8) {
        if let Some(trace) = &mut self.trace {
            trace.mac_sent(port, data, control);
        }
    }

    #[inline]
    fn port_stepped(&mut self, port: usize, _: u64, d_units: Option<u32>, synchronised: bool) {
        if let Some(trace) = &mut self.trace {
            trace.port_stepped(port, d_units, synchronised);
        }
    }

    #[inline]
    fn device_stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        if let Some(trace) = &mut self.trace {
            trace.device_stepped(device, time_fs, gc);
        }
    }
}

impl Watcher for Recorder {
    fn next_sample_fs(&self) -> Option<u64> {
        let samples = self.samples.as_ref().map(|samples| samples.next_fs);
        let series = self.series.as_ref().map(|series| series.next_fs);
        samples.into_iter().chain(series).min()
    }

    fn sample(&mut self, time_fs: u64, gc: &[u64]) {
        if let Some(samples) = &mut self.samples {
            samples.sample(time_fs, gc);
        }
        if let Some(series) = &mut self.series {
            series.sample(time_fs, gc);
        }
    }

    fn gave_up(&self) -> bool {
        let trace = self.trace.as_ref().is_some_and(Trace::failed);
        let interrupted = self.interrupted.is_some_and(|interrupted| interrupted());
        interrupted || trace || self.samples.as_ref().is_some_and(Samples::failed)
    }
}
