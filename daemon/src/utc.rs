//! The service of UTC: hears time servers, is one, and tells chrony and ntpd, as section `utc` of the configuration says.
//! `docs/utc.md` says what that means; all that it does is in `dtp-utc`.

use crate::config::{Config, Level, Utc};
use crate::error::DaemonError;
use crate::journal::{Journal, Record};
use crate::metrics::table::find;
use crate::metrics::{Number, Sample};
use crate::service::{Context, Service};
use dtp_driver::clock::Status;
use dtp_driver::eui64::Eui64;
use dtp_utc::keys::Keys;
use dtp_utc::refusal::REASONS;
use dtp_utc::service::export::{self, ExportConfig, ExportReport};
use dtp_utc::service::inband::{Mailbox, PortMailbox};
use dtp_utc::service::listen::{self, ListenConfig, ListenReport};
use dtp_utc::service::publish::{self, PublishConfig, PublishReport};
use dtp_utc::service::Worker;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::{mpsc, Arc};
use std::time::Duration;

/// Its section in the configuration.
const NAME: &str = "utc";
/// The log hears of what changes so often.
const WATCH: Duration = Duration::from_secs(1);

#[derive(Debug)]
struct Workers {
    listens: Option<Worker<ListenReport>>,
    publishes: Option<Worker<PublishReport>>,
    exports: Option<Worker<ExportReport>>,
}

/// The service.
#[derive(Debug)]
pub struct UtcService {
    workers: Arc<Workers>,
    /// Ends the one who watches.
    _watched: mpsc::Sender<()>,
}

/// Starts it, if the configuration asks for anything.
///
/// # Errors
/// If a key, a socket or a page cannot be used.
pub fn start(config: &Config, context: &Context) -> Result<Option<UtcService>, DaemonError> {
    let utc = &config.utc;
    if !utc.is_on() {
        return Ok(None);
    }
    let keys = keys(&utc.keys)?;
    let listens = utc.listens().then(|| listener(utc, context, keys.clone()));
    let listens = listens.transpose()?;
    let publishes = utc.publishes().then(|| publisher(utc, context, keys));
    let publishes = publishes.transpose()?;
    let exports = utc.exports().then(|| exporter(utc, context));
    let workers = Arc::new(Workers {
        listens,
        publishes,
        exports: exports.transpose()?,
    });
    let (watched, ended) = mpsc::channel();
    let (watching, journal) = (Arc::clone(&workers), context.journal.clone());
    let watch = move || {
        let mut seen = Seen::default();
        while ended.recv_timeout(WATCH) == Err(mpsc::RecvTimeoutError::Timeout) {
            seen.look(&watching, &journal);
        }
    };
    let thread = std::thread::Builder::new()
        .name("dtp-utc-watch".to_owned())
        .spawn(watch);
    thread.map_err(refused)?;
    Ok(Some(UtcService {
        workers,
        _watched: watched,
    }))
}

fn refused(reason: impl ToString) -> DaemonError {
    DaemonError::Service {
        service: NAME,
        reason: reason.to_string(),
    }
}

/// The mailboxes of these ports.
fn mailboxes(ports: &[u8], context: &Context) -> Result<Vec<Arc<dyn Mailbox>>, DaemonError> {
    let mailbox = |&port: &u8| {
        context.device.port(port).map_err(refused)?;
        let device = Arc::clone(&context.device);
        Ok(Arc::new(PortMailbox { device, port }) as Arc<dyn Mailbox>)
    };
    ports.iter().map(mailbox).collect()
}

/// The keys, from a file that not everybody may read.
fn keys(path: &Path) -> Result<Keys, DaemonError> {
    let named =
        |reason: &dyn std::fmt::Display| refused(format_args!("{}: {reason}", path.display()));
    let metadata = std::fs::metadata(path).map_err(|error| named(&error))?;
    if metadata.permissions().mode() & 0o007 != 0 {
        return Err(named(
            &"everybody may read these keys, or write them: `chmod o= ` the file",
        ));
    }
    let text = std::fs::read_to_string(path).map_err(|error| named(&error))?;
    Keys::parse(&text).map_err(|error| named(&error))
}

fn listener(utc: &Utc, context: &Context, keys: Keys) -> Result<Worker<ListenReport>, DaemonError> {
    let config = ListenConfig {
        clock: context.page.clone(),
        page: utc.page.clone(),
        address: utc.address().map_err(|wrong| refused(wrong.reason))?,
        group: utc.group().map_err(|wrong| refused(wrong.reason))?,
        interface: utc.interface().map_err(|wrong| refused(wrong.reason))?,
        mailboxes: mailboxes(&utc.log_take, context)?,
        client: utc.client(),
    };
    listen::start(&config, keys).map_err(refused)
}

fn publisher(
    utc: &Utc,
    context: &Context,
    keys: Keys,
) -> Result<Worker<PublishReport>, DaemonError> {
    let config = PublishConfig {
        clock: context.page.clone(),
        server: context.device.identity().map_err(refused)?,
        targets: utc.targets().map_err(|wrong| refused(wrong.reason))?,
        interface: utc.interface().map_err(|wrong| refused(wrong.reason))?,
        ttl: utc.ttl,
        mailboxes: mailboxes(&utc.log_send, context)?,
        key: utc.publish_key,
        period: Duration::from_millis(utc.publish_period_ms),
        system: utc.system(),
    };
    publish::start(config, keys).map_err(refused)
}

fn exporter(utc: &Utc, context: &Context) -> Result<Worker<ExportReport>, DaemonError> {
    let config = ExportConfig {
        clock: context.page.clone(),
        page: utc.page.clone(),
        sock: utc.sock().map(Path::to_owned),
        shm_unit: utc.shm_unit(),
        period: Duration::from_millis(utc.export_period_ms),
    };
    export::start(config).map_err(refused)
}

/// What the log has heard of.
#[derive(Debug, Default)]
struct Seen {
    status: Option<Status>,
    false_servers: Vec<u64>,
    refused: u64,
    troubles: [Option<String>; 3],
}

impl Seen {
    fn look(&mut self, workers: &Workers, journal: &Journal) {
        let mut troubles = [None, None, None];
        if let Some(report) = workers.listens.as_ref().map(Worker::report) {
            self.hear(&report, journal);
            troubles[0] = report.trouble;
        }
        troubles[1] = workers
            .publishes
            .as_ref()
            .and_then(|worker| worker.report().trouble);
        troubles[2] = workers
            .exports
            .as_ref()
            .and_then(|worker| worker.report().trouble);
        let events = ["utc_listen", "utc_publish", "utc_export"];
        for ((event, was), now) in events.into_iter().zip(&mut self.troubles).zip(troubles) {
            if *was != now {
                let record = match &now {
                    Some(why) => Record::new(Level::Warn, event).with("trouble", why),
                    None => Record::new(Level::Info, event).with("trouble", "over"),
                };
                journal.write(&record);
                *was = now;
            }
        }
    }

    fn hear(&mut self, report: &ListenReport, journal: &Journal) {
        let status = report.line.map(|line| line.status);
        if status != self.status {
            let name = status.map_or("none", status_name);
            journal.write(&Record::new(Level::Info, "utc_status").with("status", name));
            self.status = status;
        }
        let false_servers = report.servers.iter().filter(|server| server.is_false);
        let false_servers: Vec<u64> = false_servers.map(|server| server.server).collect();
        for &server in false_servers
            .iter()
            .filter(|server| !self.false_servers.contains(server))
        {
            journal
                .write(&Record::new(Level::Warn, "utc_server_false").with("server", Eui64(server)));
        }
        self.false_servers = false_servers;
        let refused = report.refused.iter().sum();
        if let Some((sender, refusal)) = report.last_refused.filter(|_| refused > self.refused) {
            let record = Record::new(Level::Warn, "utc_refused").with("from", sender);
            journal.write(
                &record
                    .with("times", refused - self.refused)
                    .with("why", refusal),
            );
        }
        self.refused = refused;
    }
}

const fn status_name(status: Status) -> &'static str {
    match status {
        Status::Unknown => "unknown",
        Status::Synchronized => "synchronized",
        Status::Holdover => "holdover",
        Status::Disrupted => "disrupted",
    }
}

fn count(stem: &str, labels: &[&str], number: u64) -> Sample {
    Sample {
        metric: find(stem),
        labels: labels.iter().map(|&label| label.to_owned()).collect(),
        number: Number::Count(number),
    }
}

/// How its parts fare, of those that run.
#[derive(Clone, Debug, Default)]
pub struct Reports {
    /// Of hearing time servers.
    pub listens: Option<ListenReport>,
    /// Of being one.
    pub publishes: Option<PublishReport>,
    /// Of telling chrony and ntpd.
    pub exports: Option<ExportReport>,
}

/// The numbers, from the reports: pure.
#[must_use]
pub fn samples(reports: &Reports) -> Vec<Sample> {
    let mut samples = Vec::new();
    if let Some(report) = &reports.listens {
        let status = report.line.map_or(Status::Unknown, |line| line.status);
        for number in (0..4).filter_map(Status::from_number) {
            let is = u64::from(number == status);
            samples.push(count("dtp_utc_status", &[status_name(number)], is));
        }
        samples.push(count("dtp_utc_heard", &[], report.heard));
        for (reason, times) in REASONS.iter().zip(report.refused) {
            samples.push(count("dtp_utc_refused", &[reason], times));
        }
        for server in &report.servers {
            let name = Eui64(server.server).to_string();
            let contradictions = server.contradictions;
            samples.push(count(
                "dtp_utc_server_false",
                &[&name],
                server.is_false.into(),
            ));
            samples.push(count(
                "dtp_utc_server_contradictions",
                &[&name],
                contradictions,
            ));
        }
    }
    if let Some(report) = &reports.publishes {
        samples.push(count("dtp_utc_sent", &[], report.sent));
        samples.push(count("dtp_utc_withheld", &[], report.withheld));
    }
    if let Some(report) = &reports.exports {
        samples.push(count("dtp_utc_exported", &[], report.samples));
    }
    samples
}

impl Service for UtcService {
    fn name(&self) -> &'static str {
        NAME
    }

    fn metrics(&self) -> Vec<Sample> {
        samples(&Reports {
            listens: self.workers.listens.as_ref().map(Worker::report),
            publishes: self.workers.publishes.as_ref().map(Worker::report),
            exports: self.workers.exports.as_ref().map(Worker::report),
        })
    }
}
