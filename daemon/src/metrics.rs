//! What Prometheus reads. Every metric is in a [table](table), which `docs/dtpd.md` shows and a test compares.

pub mod table;
mod values;

pub use values::{of_clock, of_device};

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{text, DescriptorEncoder, EncodeLabel, EncodeLabelSet};
use prometheus_client::encoding::{LabelSetEncoder, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::registry::{Registry, Unit};
use std::fmt;

/// Of the text of OpenMetrics 1.0.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It grows, and begins at zero when the device or the daemon does.
    Counter,
    /// It goes up and down.
    Gauge,
    /// Always 1: what matters are its labels.
    Info,
}

/// A metric family, as it is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metric {
    /// Name without unit and without the suffix of its kind.
    pub stem: &'static str,
    /// What the number is.
    pub kind: Kind,
    /// `seconds`, or nothing.
    pub unit: &'static str,
    /// Names of the labels.
    pub labels: &'static [&'static str],
    /// One sentence.
    pub help: &'static str,
}

impl Metric {
    /// The name of its samples, as in queries.
    #[must_use]
    pub fn name(&self) -> String {
        let unit = match self.unit {
            "" => String::new(),
            unit => format!("_{unit}"),
        };
        let suffix = match self.kind {
            Kind::Counter => "_total",
            Kind::Gauge => "",
            Kind::Info => "_info",
        };
        format!("{}{unit}{suffix}", self.stem)
    }
}

/// A number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// Counted.
    Count(u64),
    /// Measured.
    Float(f64),
}

/// One number of a family.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The family.
    pub metric: &'static Metric,
    /// Values of its labels, in the order of their names.
    pub labels: Vec<String>,
    /// The number; for [`Kind::Info`] anything.
    pub number: Number,
}

/// The text that Prometheus reads, to its `# EOF`.
///
/// # Errors
/// If there is no memory for it.
pub fn encode(samples: Vec<Sample>) -> Result<String, fmt::Error> {
    let mut registry = Registry::default();
    registry.register_collector(Box::new(Samples(samples)));
    let mut out = String::new();
    text::encode(&mut out, &registry)?;
    Ok(out)
}

#[derive(Debug)]
struct Samples(Vec<Sample>);

impl Collector for Samples {
    /// Family by family, as the format asks for.
    fn encode(&self, mut encoder: DescriptorEncoder) -> Result<(), fmt::Error> {
        for metric in table::all() {
            let mut samples = self
                .0
                .iter()
                .filter(|sample| sample.metric == metric)
                .peekable();
            if samples.peek().is_none() {
                continue;
            }
            let unit = (!metric.unit.is_empty()).then(|| Unit::Other(metric.unit.to_owned()));
            let kind = match metric.kind {
                Kind::Counter => MetricType::Counter,
                Kind::Gauge => MetricType::Gauge,
                Kind::Info => MetricType::Info,
            };
            let mut family =
                encoder.encode_descriptor(metric.stem, metric.help, unit.as_ref(), kind)?;
            for sample in samples {
                sample.encode(&mut family)?;
            }
        }
        Ok(())
    }
}

impl Sample {
    fn encode(&self, family: &mut MetricEncoder) -> Result<(), fmt::Error> {
        let labels = Labels(self);
        match (self.metric.kind, self.metric.labels) {
            (Kind::Info, _) => family.encode_info(&labels),
            (_, []) => self.encode_number(family),
            _ => self.encode_number(&mut family.encode_family(&labels)?),
        }
    }

    fn encode_number(&self, one: &mut MetricEncoder) -> Result<(), fmt::Error> {
        match (self.metric.kind, self.number) {
            (Kind::Counter, Number::Count(count)) => {
                one.encode_counter::<NoLabelSet, _, u64>(&count, None)
            }
            (Kind::Counter, Number::Float(float)) => {
                one.encode_counter::<NoLabelSet, _, u64>(&float, None)
            }
            (_, Number::Count(count)) => one.encode_gauge(&count),
            (_, Number::Float(float)) => one.encode_gauge(&float),
        }
    }
}

#[derive(Debug)]
struct Labels<'a>(&'a Sample);

impl EncodeLabelSet for Labels<'_> {
    fn encode(&self, encoder: &mut LabelSetEncoder) -> Result<(), fmt::Error> {
        for (name, value) in self.0.metric.labels.iter().zip(&self.0.labels) {
            (*name, value.as_str()).encode(encoder.encode_label())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
