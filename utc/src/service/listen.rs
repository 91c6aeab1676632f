//! Everybody else: hears servers, and writes the page of UTC.

use super::inband::{self, Mailbox};
use super::{locked, HostClock, Worker};
use crate::client::{Client, ClientConfig, Own, ServerState};
use crate::error::UtcError;
use crate::keys::Keys;
use crate::line::UtcLine;
use crate::packet::PACKET_OCTETS;
use crate::page::PageWriter;
use crate::refusal::{Refusal, REASONS};
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The line is written anew so often where nobody says anything: it ages by itself, but falsetickers do not.
const REFRESH: Duration = Duration::from_secs(1);
/// How long a read of the socket waits, so that the thread can end.
const WAIT: Duration = Duration::from_millis(20);

/// Settings of one who hears.
#[derive(Clone, Debug)]
pub struct ListenConfig {
    /// Page of the clock of DTP.
    pub clock: PathBuf,
    /// Page of UTC.
    pub page: PathBuf,
    /// Address and port of the socket.
    pub address: SocketAddr,
    /// Group of multicast to join, if any.
    pub group: Option<IpAddr>,
    /// Address of the interface that IPv4 multicast comes through; none: as routes say.
    pub interface: Option<Ipv4Addr>,
    /// Ports at whose LOGs it looks too.
    pub mailboxes: Vec<Arc<dyn Mailbox>>,
    /// What is assumed.
    pub client: ClientConfig,
}

/// How one who hears fares.
#[derive(Clone, Debug, Default)]
pub struct ListenReport {
    /// Packets that were believed.
    pub heard: u64,
    /// Packets that were refused, by [`REASONS`].
    pub refused: [u64; REASONS.len()],
    /// The last packet that was refused: from whom, and why.
    pub last_refused: Option<(SocketAddr, Refusal)>,
    /// The servers.
    pub servers: Vec<ServerState>,
    /// What is on the page.
    pub line: Option<UtcLine>,
    /// Why the socket could not be read the last time.
    pub trouble: Option<String>,
}

/// Starts to hear.
///
/// # Errors
/// If the clock, the page or the socket cannot be used.
pub fn start(config: &ListenConfig, keys: Keys) -> Result<Worker<ListenReport>, UtcError> {
    let mut client = Client::new(config.client)?;
    let mut clock = HostClock::open(&config.clock)?;
    let mut page = PageWriter::create(&config.page)?;
    let socket = socket(config)?;
    let taken = (!config.mailboxes.is_empty()).then(|| {
        let mailboxes = config.mailboxes.clone();
        inband::take(mailboxes, config.clock.clone(), keys.clone())
    });
    let taken = taken.transpose()?;
    let mut written = Instant::now();
    Worker::start("dtp-utc-listen", move |report: &Mutex<ListenReport>, _| {
        // One octet more, so that a longer one is known for what it is.
        let mut octets = [0; PACKET_OCTETS + 1];
        let received = socket.recv_from(&mut octets);
        let mut told = None;
        if let Ok((length, sender)) = received {
            let (interval, line) = clock.now_and_line();
            let heard = client.receive(&octets[..length], &keys, &Own::new(interval, &line));
            told = heard.err().map(|refusal| (sender, refusal));
        }
        let mut is_news = received.is_ok() && told.is_none();
        for heard in taken.iter().flat_map(|(_, rounds)| rounds.try_iter()) {
            let (interval, line) = clock.now_and_line();
            is_news |= client.hear(heard, &Own::new(interval, &line)).is_ok();
        }
        let mut report = locked(report);
        if is_news || written.elapsed() >= REFRESH {
            let (interval, line) = clock.now_and_line();
            let line = client.line(&Own::new(interval, &line));
            page.publish(&line);
            written = Instant::now();
            report.line = Some(line);
            report.servers = client.servers();
        }
        let (heard, refused) = client.counters();
        (report.heard, report.refused) = (heard, *refused);
        report.last_refused = told.or(report.last_refused);
        report.trouble = match received {
            Ok(_) => None,
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                None
            }
            Err(error) => {
                // Not in a circle at full speed.
                std::thread::sleep(WAIT);
                Some(error.to_string())
            }
        };
    })
}

fn socket(config: &ListenConfig) -> Result<UdpSocket, UtcError> {
    let failed = |what| {
        let address = config.address.to_string();
        move |source| UtcError::Socket {
            address,
            what,
            source,
        }
    };
    let socket = UdpSocket::bind(config.address).map_err(failed("bound"))?;
    let waits = socket.set_read_timeout(Some(WAIT));
    waits.map_err(failed("opened"))?;
    let joined = match config.group {
        None => Ok(()),
        Some(IpAddr::V4(group)) => {
            let interface = config.interface.unwrap_or(Ipv4Addr::UNSPECIFIED);
            socket.join_multicast_v4(&group, &interface)
        }
        Some(IpAddr::V6(group)) => socket.join_multicast_v6(&group, 0),
    };
    joined.map_err(failed("joined to its group"))?;
    Ok(socket)
}
