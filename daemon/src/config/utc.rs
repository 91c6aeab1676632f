//! Section `utc`: hearing time servers, being one, and chrony and ntpd. All of it is off by default.

use super::{wrong, Leader, Wrong};
use dtp_utc::client::ClientConfig;
use dtp_utc::error::UtcError;
use dtp_utc::relation::RateConfig;
use dtp_utc::system::SystemConfig;
use serde::{Deserialize, Serialize};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Section `utc`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Utc {
    /// Address and port at which time servers are heard; empty: they are not.
    pub listen: String,
    /// Group of multicast to join; empty: none.
    pub group: String,
    /// Address of the interface of multicast; empty: as routes say.
    pub interface: String,
    /// File of keys.
    pub keys: PathBuf,
    /// The page that readers map.
    pub page: PathBuf,
    /// Whose oscillator the network goes at.
    pub leader: Leader,
    /// How much the rate of the same leader changes at most, in parts per billion.
    pub wander_ppb: u32,
    /// Time over which the rate of the same leader is measured, in milliseconds.
    pub window_ms: u64,
    /// After so long without a server readers say `Holdover`, in milliseconds.
    pub stale_after_ms: u64,
    /// After so long without a server readers say `Unknown`, in milliseconds.
    pub void_after_ms: u64,
    /// What is older when it arrives is not believed, in milliseconds.
    pub delay_max_ms: u64,
    /// To whom this host is a time server; none: it is not.
    pub publish: Vec<String>,
    /// Ports over which it says so in LOGs too.
    pub log_send: Vec<u8>,
    /// Ports whose LOGs are heard too.
    pub log_take: Vec<u8>,
    /// Number of the key of what it says.
    pub publish_key: u16,
    /// Time between two packets, in milliseconds.
    pub publish_period_ms: u64,
    /// Routers that its multicast passes at most.
    pub ttl: u8,
    /// By how much its system clock is off at most, in microseconds; 0: what the kernel says.
    pub error_max_us: u64,
    /// TAI less UTC, in seconds; 0: what the kernel says.
    pub tai_offset_s: u8,
    /// Socket of chrony's `refclock SOCK`; empty: none.
    pub chrony_sock: PathBuf,
    /// Unit of NTP's shared memory; -1: none.
    pub ntp_shm_unit: i16,
    /// Time between two samples for chrony and ntpd, in milliseconds.
    pub export_period_ms: u64,
}

impl Default for Utc {
    fn default() -> Self {
        let client = ClientConfig::default();
        let ms = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        Utc {
            listen: String::new(),
            group: String::new(),
            interface: String::new(),
            keys: "/etc/dtp/keys".into(),
            page: dtp_utc::page::DEFAULT_PATH.into(),
            leader: Leader::Any,
            wander_ppb: client.rate.wander_ppb,
            window_ms: ms(client.rate.window),
            stale_after_ms: ms(client.rate.stale_after),
            void_after_ms: ms(client.rate.void_after),
            delay_max_ms: ms(client.delay_max),
            publish: Vec::new(),
            log_send: Vec::new(),
            log_take: Vec::new(),
            publish_key: 1,
            publish_period_ms: 1000,
            ttl: 1,
            error_max_us: 0,
            tai_offset_s: 0,
            chrony_sock: PathBuf::new(),
            ntp_shm_unit: -1,
            export_period_ms: 1000,
        }
    }
}

impl Utc {
    /// It has something to do.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.listens() || self.publishes() || self.exports()
    }

    /// It hears time servers.
    #[must_use]
    pub fn listens(&self) -> bool {
        !self.listen.is_empty()
    }

    /// It is a time server.
    #[must_use]
    pub fn publishes(&self) -> bool {
        !self.publish.is_empty() || !self.log_send.is_empty()
    }

    /// chrony or ntpd are told.
    #[must_use]
    pub fn exports(&self) -> bool {
        self.sock().is_some() || self.shm_unit().is_some()
    }

    /// Socket of chrony.
    #[must_use]
    pub fn sock(&self) -> Option<&Path> {
        Some(self.chrony_sock.as_path()).filter(|path| !path.as_os_str().is_empty())
    }

    /// Unit of shared memory.
    #[must_use]
    pub fn shm_unit(&self) -> Option<u8> {
        u8::try_from(self.ntp_shm_unit).ok()
    }

    /// Where time servers are heard.
    ///
    /// # Errors
    /// If it is no address.
    pub fn address(&self) -> Result<SocketAddr, Wrong> {
        let rule = "an address and a port, such as 0.0.0.0:49319";
        self.listen
            .parse()
            .map_err(|_| wrong("utc.listen", rule.to_owned()))
    }

    /// The group.
    ///
    /// # Errors
    /// If it is none.
    pub fn group(&self) -> Result<Option<IpAddr>, Wrong> {
        let group = optional::<IpAddr>(&self.group);
        let fine = group.is_some_and(|group| group.is_none_or(|group| group.is_multicast()));
        let rule = "an address of multicast, such as 239.192.68.80";
        fine.then_some(group.flatten())
            .ok_or_else(|| wrong("utc.group", rule.to_owned()))
    }

    /// The interface of multicast.
    ///
    /// # Errors
    /// If it is none.
    pub fn interface(&self) -> Result<Option<Ipv4Addr>, Wrong> {
        let rule = "the IPv4 address of an interface of this host";
        optional(&self.interface).ok_or_else(|| wrong("utc.interface", rule.to_owned()))
    }

    /// To whom it is a time server.
    ///
    /// # Errors
    /// If one of them is no address.
    pub fn targets(&self) -> Result<Vec<SocketAddr>, Wrong> {
        let rule = "a list of addresses with ports, such as [\"239.192.68.80:49319\"]";
        let targets: Result<Vec<_>, _> = self.publish.iter().map(|target| target.parse()).collect();
        targets.map_err(|_| wrong("utc.publish", rule.to_owned()))
    }

    /// What is known of the system clock otherwise.
    #[must_use]
    pub fn system(&self) -> SystemConfig {
        SystemConfig {
            error_max: (self.error_max_us > 0).then(|| Duration::from_micros(self.error_max_us)),
            tai_offset_s: (self.tai_offset_s > 0).then_some(self.tai_offset_s),
        }
    }

    /// What is assumed by one who hears.
    #[must_use]
    pub fn client(&self) -> ClientConfig {
        let ms = Duration::from_millis;
        ClientConfig {
            rate: RateConfig {
                leader: self.leader.into(),
                window: ms(self.window_ms),
                wander_ppb: self.wander_ppb,
                stale_after: ms(self.stale_after_ms),
                void_after: ms(self.void_after_ms),
            },
            delay_max: ms(self.delay_max_ms),
        }
    }

    /// Says whether the daemon can work with this.
    ///
    /// # Errors
    /// The key that it cannot work with.
    pub fn check(&self) -> Result<(), Wrong> {
        if self.listens() {
            self.address()?;
        }
        self.group()?;
        self.interface()?;
        self.targets()?;
        let paths = [("utc.keys", &self.keys), ("utc.page", &self.page)];
        let sock = self.sock().map(|_| ("utc.chrony_sock", &self.chrony_sock));
        for (key, path) in paths.into_iter().chain(sock) {
            if !path.is_absolute() || path.file_name().is_none() {
                return Err(wrong(key, "a path from the root on".to_owned()));
            }
        }
        if !(-1..=255).contains(&self.ntp_shm_unit) {
            return Err(wrong(
                "utc.ntp_shm_unit",
                "0 to 255, or -1 for none".to_owned(),
            ));
        }
        let periods = [
            ("utc.publish_period_ms", self.publish_period_ms, 10),
            ("utc.export_period_ms", self.export_period_ms, 10),
        ];
        for (key, period, least) in periods {
            if !(least..=60_000).contains(&period) {
                return Err(wrong(key, "10 ms to a minute".to_owned()));
            }
        }
        if self.exports() && !self.listens() {
            let reason = "chrony and ntpd get what time servers say: set `utc.listen` too";
            return Err(wrong("utc.listen", reason.to_owned()));
        }
        if !self.log_take.is_empty() && !self.listens() {
            let reason = "who hears LOGs hears packets too: set `utc.listen`, to 127.0.0.1:49319 if none should come";
            return Err(wrong("utc.listen", reason.to_owned()));
        }
        if !self.log_send.is_empty() && (self.publish_period_ms < 200 || self.publish_key > 255) {
            let reason = "LOGs take a period of 200 ms or more, and a key below 256";
            return Err(wrong("utc.log_send", reason.to_owned()));
        }
        self.client().check().map_err(|error| match &error {
            UtcError::Setting { setting, rule, .. } => {
                let unit = if *setting == "wander_ppb" { "" } else { "_ms" };
                wrong(&format!("utc.{setting}{unit}"), (*rule).to_owned())
            }
            _ => wrong("utc", error.to_string()),
        })
    }
}

/// Nothing where it is empty; none where it is not one.
fn optional<T: std::str::FromStr>(text: &str) -> Option<Option<T>> {
    match text {
        "" => Some(None),
        text => text.parse().ok().map(Some),
    }
}
