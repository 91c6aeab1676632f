//! A time server: reads its clocks, and says what they show.

use super::inband::{self, Mailbox};
use super::{locked, sleep_until, HostClock, Worker};
use crate::error::UtcError;
use crate::keys::Keys;
use crate::packet::seal;
use crate::relation::Announcement;
use crate::server::{Publisher, Withheld};
use crate::system::{SystemClock, SystemConfig};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A reading waits so long until it is said, in which the clock must not be disrupted: as long as a network rests after a jump, and
/// some samples. It is no less true then.
const REST: Duration = Duration::from_millis(20);

/// Settings of a time server.
#[derive(Clone, Debug)]
pub struct PublishConfig {
    /// Page of the clock of DTP.
    pub clock: PathBuf,
    /// Who says it: the EUI-64 of the device.
    pub server: u64,
    /// To whom: hosts, or groups of multicast.
    pub targets: Vec<SocketAddr>,
    /// Address of the interface that multicast leaves through; none: as routes say.
    pub interface: Option<Ipv4Addr>,
    /// Routers that multicast passes at most.
    pub ttl: u8,
    /// Ports over which it is said in LOGs too.
    pub mailboxes: Vec<Arc<dyn Mailbox>>,
    /// Key of the packets; of LOGs too, if it is below 256.
    pub key: u16,
    /// Time between two packets.
    pub period: Duration,
    /// What is known of the system clock otherwise.
    pub system: SystemConfig,
}

/// How a time server fares.
#[derive(Clone, Debug, Default)]
pub struct PublishReport {
    /// Packets that were sent.
    pub sent: u64,
    /// Times at which nothing was worth saying.
    pub withheld: u64,
    /// Why nothing was, or could be, said the last time; none if it was.
    pub trouble: Option<String>,
    /// What was said the last time.
    pub last: Option<Announcement>,
}

/// Starts a time server.
///
/// # Errors
/// If the clock, the key or the socket cannot be used.
pub fn start(config: PublishConfig, keys: Keys) -> Result<Worker<PublishReport>, UtcError> {
    if config.period < Duration::from_millis(10) || config.period > Duration::from_secs(60) {
        let found = format!("{:?}", config.period);
        return Err(UtcError::Setting {
            setting: "period",
            found,
            rule: "10 ms to a minute",
        });
    }
    if !keys.numbers().any(|number| number == config.key) {
        let found = config.key.to_string();
        return Err(UtcError::Setting {
            setting: "key",
            found,
            rule: "the number of a key in the file of keys",
        });
    }
    if !config.mailboxes.is_empty() && config.key > u8::MAX.into() {
        let found = config.key.to_string();
        return Err(UtcError::Setting {
            setting: "key",
            found,
            rule: "below 256 where it is said in LOGs",
        });
    }
    let mut clock = HostClock::open(&config.clock)?;
    let sockets = Sockets::open(&config)?;
    let mut publisher = Publisher::new(config.server);
    let mut system = SystemClock::new(config.system);
    let mut next = Instant::now();
    Worker::start("dtp-utc-publish", move |report, stop| {
        let said = say(&mut clock, &mut system, &mut publisher, stop);
        let sent = said.map(|said| {
            let sent = sockets.send(&said, &keys, &config);
            (said, sent.and(over_links(&said, &keys, &config)))
        });
        tell(report, sent);
        next = (next + config.period).max(Instant::now());
        sleep_until(next, stop);
    })
}

/// What is said after a reading, and after the rest.
fn say(
    clock: &mut HostClock,
    system: &mut SystemClock,
    publisher: &mut Publisher,
    stop: &AtomicBool,
) -> Result<Announcement, String> {
    let read = system.around(|| clock.now_and_line());
    let ((interval, line), reading) = read.map_err(|error| error.to_string())?;
    let said = publisher
        .announce(&interval, &reading)
        .map_err(|why| why.to_string())?;
    sleep_until(Instant::now() + REST, stop);
    let (_, later) = clock.now_and_line();
    match (later.epoch, later.disruptions) == (line.epoch, line.disruptions) {
        true => Ok(said),
        false => Err(Withheld::Disrupted.to_string()),
    }
}

/// The same in LOGs.
fn over_links(said: &Announcement, keys: &Keys, config: &PublishConfig) -> Result<(), String> {
    if config.mailboxes.is_empty() {
        return Ok(());
    }
    let key = u8::try_from(config.key).map_err(|error| error.to_string())?;
    // Four bits of it are sent.
    let round = said.order.map_or(0, |order| order.sequence as u8);
    inband::say(&config.mailboxes, said, keys, key, round)
}

fn tell(report: &Mutex<PublishReport>, sent: Result<(Announcement, Result<(), String>), String>) {
    let mut report = locked(report);
    match sent {
        Ok((said, sent)) => {
            report.sent += u64::from(sent.is_ok());
            report.trouble = sent.err();
            report.last = Some(said);
        }
        Err(why) => {
            report.withheld += 1;
            report.trouble = Some(why);
        }
    }
}

/// One socket of each family that is needed.
#[derive(Debug)]
struct Sockets {
    v4: Option<UdpSocket>,
    v6: Option<UdpSocket>,
}

impl Sockets {
    fn open(config: &PublishConfig) -> Result<Self, UtcError> {
        let failed = |source| UtcError::Socket {
            address: "any address".to_owned(),
            what: "opened",
            source,
        };
        let any = |v6: bool| config.targets.iter().any(|target| target.is_ipv6() == v6);
        let v4 = any(false).then(|| {
            let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
            socket.set_multicast_ttl_v4(config.ttl.into())?;
            if let Some(interface) = &config.interface {
                rustix::net::sockopt::set_ip_multicast_if(&socket, interface)?;
            }
            Ok(socket)
        });
        let v6 = any(true).then(|| UdpSocket::bind((std::net::Ipv6Addr::UNSPECIFIED, 0)));
        Ok(Sockets {
            v4: v4.transpose().map_err(failed)?,
            v6: v6.transpose().map_err(failed)?,
        })
    }

    /// To all targets; the first that fails is told, when the others have got it.
    fn send(&self, said: &Announcement, keys: &Keys, config: &PublishConfig) -> Result<(), String> {
        let packet = seal(said, keys, config.key).map_err(|error| error.to_string())?;
        let mut first = Ok(());
        for target in &config.targets {
            let socket = match target.ip() {
                IpAddr::V4(_) => &self.v4,
                IpAddr::V6(_) => &self.v6,
            };
            let sent = socket
                .as_ref()
                .map_or(Ok(0), |socket| socket.send_to(&packet, target));
            if let Err(error) = sent {
                first = first.and(Err(format!("{target}: {error}")));
            }
        }
        first
    }
}
