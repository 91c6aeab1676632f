//! Why what a server said is not believed. Each reason is counted by itself.

/// A reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has another length than every packet of its version.
    #[error("it is {found} bytes long, a packet has {expected}")]
    Length {
        /// Bytes.
        found: usize,
        /// Bytes that a packet has.
        expected: usize,
    },
    /// It does not begin as a packet does.
    #[error("it does not begin with `DTPU`: something else sends to this port")]
    Magic,
    /// It is of another version.
    #[error("it has version {0}, this program speaks version 1: take one release on all hosts")]
    Version(u8),
    /// No key has this number.
    #[error(
        "it was made with key {0}, which is not in the file of keys: give every host the same keys"
    )]
    UnknownKey(u16),
    /// The code does not fit: it was changed on the way, or made by one who does not have the key.
    #[error("its authentication code is wrong: it was forged, or the keys of this number differ")]
    Forged,
    /// Reserved bits are set.
    #[error("reserved bits are set: the server is of a newer release")]
    Reserved,
    /// A field holds what can be true of no network.
    #[error("its field `{0}` cannot be true: look at the server's clocks")]
    Range(&'static str),
    /// The clock of this host knows nothing, so nothing can be held against it.
    #[error("the DTP clock of this host has no bounds: look at `dtp clock now`")]
    OwnClock,
    /// It is of a count that is still to come.
    #[error(
        "its count lies ahead of this host's: the server is in another network, or was reset later"
    )]
    FromFuture,
    /// It is of a count that is too long ago.
    #[error("its count is too old: it was held up, replayed, or the server is in another network")]
    TooOld,
    /// It is from before the network's counter jumped.
    #[error("it is from before this host's clock was disrupted")]
    BeforeDisruption,
    /// Its count is not after the one of this server before.
    #[error(
        "a newer one of the same server was heard already: it was replayed, or came by another way"
    )]
    Replayed,
    /// Its count goes on but its number does not.
    #[error(
        "its number does not follow that of this server before: two servers have one identity"
    )]
    Order,
    /// There are too many servers.
    #[error("there are {0} servers already: give keys to fewer")]
    TooManyServers(usize),
}

impl Refusal {
    /// Its name for metrics and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        REASONS[self.index()]
    }

    /// Its place in [`REASONS`].
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Refusal::Length { .. } => 0,
            Refusal::Magic => 1,
            Refusal::Version(_) => 2,
            Refusal::UnknownKey(_) => 3,
            Refusal::Forged => 4,
            Refusal::Reserved => 5,
            Refusal::Range(_) => 6,
            Refusal::OwnClock => 7,
            Refusal::FromFuture => 8,
            Refusal::TooOld => 9,
            Refusal::BeforeDisruption => 10,
            Refusal::Replayed => 11,
            Refusal::Order => 12,
            Refusal::TooManyServers(_) => 13,
        }
    }
}

/// Names of all reasons.
pub const REASONS: [&str; 14] = [
    "length",
    "magic",
    "version",
    "unknown_key",
    "forged",
    "reserved",
    "range",
    "own_clock",
    "from_future",
    "too_old",
    "before_disruption",
    "replayed",
    "order",
    "too_many_servers",
];
