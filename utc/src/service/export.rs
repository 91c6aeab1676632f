//! chrony and ntpd on this host: what the system clock is off by, once a second.

use super::{locked, sleep_until, Worker};
use crate::clock::UtcClock;
use crate::error::UtcError;
use crate::export::{sample, Sample, SharedTime};
use crate::system::realtime_ns;
use std::os::unix::net::UnixDatagram;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// So many readings are tried, of which the narrowest counts.
const TRIES: u32 = 5;

/// Settings of the exports.
#[derive(Clone, Debug)]
pub struct ExportConfig {
    /// Page of the clock of DTP.
    pub clock: PathBuf,
    /// Page of UTC.
    pub page: PathBuf,
    /// Socket of chrony's `refclock SOCK`, which chronyd makes.
    pub sock: Option<PathBuf>,
    /// Unit of NTP's shared memory.
    pub shm_unit: Option<u8>,
    /// Time between two samples.
    pub period: Duration,
}

/// How the exports fare.
#[derive(Clone, Debug, Default)]
pub struct ExportReport {
    /// Samples that were handed over.
    pub samples: u64,
    /// Why there was none the last time, or it could not be handed over.
    pub trouble: Option<String>,
    /// The last one.
    pub last: Option<Sample>,
}

/// Starts the exports.
///
/// # Errors
/// If a page or the shared memory cannot be used. The socket may come later: chronyd makes it, and makes it anew when it starts.
pub fn start(config: ExportConfig) -> Result<Worker<ExportReport>, UtcError> {
    if config.period < Duration::from_millis(10) || config.period > Duration::from_secs(60) {
        let found = format!("{:?}", config.period);
        return Err(UtcError::Setting {
            setting: "period",
            found,
            rule: "10 ms to a minute",
        });
    }
    let mut clock = UtcClock::open(&config.clock, &config.page)?;
    let shm = config.shm_unit.map(SharedTime::attach).transpose()?;
    let socket =
        UnixDatagram::unbound().and_then(|socket| socket.set_nonblocking(true).map(|()| socket));
    let socket = socket.map_err(|source| UtcError::Socket {
        address: "a Unix socket".to_owned(),
        what: "opened",
        source,
    })?;
    let mut next = Instant::now();
    Worker::start(
        "dtp-utc-export",
        move |report: &Mutex<ExportReport>, stop| {
            match narrowest(&clock) {
                Ok(sample) => {
                    if let Some(shm) = &shm {
                        shm.write(&sample);
                    }
                    let sent = config.sock.as_ref().map_or(Ok(()), |path| {
                        let sent = socket.send_to(&sample.to_sock(), path);
                        sent.map(drop).map_err(|error| {
                            format!(
                            "{}: {error}: is chronyd running, with `refclock SOCK` of this path?",
                            path.display()
                        )
                        })
                    });
                    let mut report = locked(report);
                    report.samples += u64::from(sent.is_ok());
                    report.trouble = sent.err();
                    report.last = Some(sample);
                }
                Err(why) => {
                    locked(report).trouble = Some(why);
                    // The page of the clock may have been replaced.
                    if let Ok(again) = UtcClock::open(&config.clock, &config.page) {
                        clock = again;
                    }
                }
            }
            next = (next + config.period).max(Instant::now());
            sleep_until(next, stop);
        },
    )
}

/// The best of some readings.
fn narrowest(clock: &UtcClock) -> Result<Sample, String> {
    let once = |_| {
        let before_ns = realtime_ns();
        let utc = clock.now();
        sample(before_ns, &utc, realtime_ns())
    };
    let readings: Vec<_> = (0..TRIES).map(once).collect();
    let best = readings
        .iter()
        .flatten()
        .min_by_key(|sample| sample.error_max_ns);
    best.copied().ok_or_else(|| match readings.first() {
        Some(Err(why)) => why.to_string(),
        _ => "no reading".to_owned(),
    })
}
