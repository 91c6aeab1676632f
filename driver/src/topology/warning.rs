//! What is wrong with a network.

use super::network::{End, Network};
use schemars::JsonSchema;
use serde::Serialize;

/// What kind of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A device or host could not be asked.
    NotAsked,
    /// A device tells its peers no identity.
    NoIdentity,
    /// Two devices tell the same identity.
    SameIdentity,
    /// A synchronised port does not know who is at the other end.
    PeerUnknown,
    /// Two tables say different things of one link.
    Contradiction,
    /// A port is `init`, `stale` or `faulty`.
    PortState,
    /// One end of a link is synchronised and the other is not.
    OneSided,
    /// The roles of the two ends leave a device unheld.
    Roles,
    /// A device in mode `tree` beside one in mode `fastest` that nothing holds.
    Modes,
    /// The parent port of a tree is not synchronised.
    ParentDown,
    /// Parents that follow each other.
    ParentCycle,
    /// The network is in pieces.
    Pieces,
    /// The two ends of a link measure different d.
    Delay,
    /// A link is longer than the promise reaches.
    LongLink,
    /// Around a loop, the measured delays are more than the true ones.
    Loop,
}

impl Kind {
    /// As JSON has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kind::NotAsked => "not_asked",
            Kind::NoIdentity => "no_identity",
            Kind::SameIdentity => "same_identity",
            Kind::PeerUnknown => "peer_unknown",
            Kind::Contradiction => "contradiction",
            Kind::PortState => "port_state",
            Kind::OneSided => "one_sided",
            Kind::Roles => "roles",
            Kind::Modes => "modes",
            Kind::ParentDown => "parent_down",
            Kind::ParentCycle => "parent_cycle",
            Kind::Pieces => "pieces",
            Kind::Delay => "delay",
            Kind::LongLink => "long_link",
            Kind::Loop => "loop",
        }
    }
}

/// A device and perhaps a port of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Place {
    /// Its name.
    pub device: String,
    /// The port.
    pub port: Option<u8>,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Warning {
    /// Of which kind.
    pub kind: Kind,
    /// Where.
    pub places: Vec<Place>,
    /// What.
    pub what: String,
    /// What to do next.
    pub next: String,
}

impl Network {
    /// The name of an end: device and port.
    #[must_use]
    pub fn name(&self, end: End) -> String {
        let label = &self.nodes()[end.node].label;
        match end.port {
            Some(port) => format!("{label} port {port}"),
            None => label.clone(),
        }
    }

    pub(super) fn warning(
        &self,
        kind: Kind,
        ends: impl IntoIterator<Item = End>,
        what: String,
        next: &str,
    ) -> Warning {
        let place = |end: End| Place {
            device: self.nodes()[end.node].label.clone(),
            port: end.port,
        };
        Warning {
            kind,
            places: ends.into_iter().map(place).collect(),
            what,
            next: next.to_owned(),
        }
    }
}
