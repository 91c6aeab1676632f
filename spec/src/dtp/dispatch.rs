//! Who an arrived message is for, and what the port may do in this tick: combinational.

use crate::message::Kind;
use crate::port_params::{PortState, Role};

/// Registers and settings that decide.
#[derive(Clone, Copy, Debug)]
pub struct DispatchInput {
    /// Type of the message that arrived, if one did and is whole.
    pub arrived: Option<Kind>,
    /// Block lock without hi_ber, in the device clock.
    pub link_up: bool,
    /// Role of the port.
    pub role: Role,
    /// Mode `tree`: whether this port is the parent.
    pub parent: Option<bool>,
    /// d is known.
    pub measured: bool,
    /// The peer's INIT or BEACON was seen.
    pub peer_seen: bool,
    /// The last that the peer said of itself was its gc.
    pub gc_heard: bool,
    /// 64 INITs went out and none was answered.
    pub no_peer: bool,
    /// The peer pushed too fast.
    pub faulty: bool,
    /// No valid BEACON for long.
    pub stale: bool,
}

/// What follows from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dispatched {
    /// The role lets the port speak DTP at all.
    pub enable: bool,
    /// An INIT arrived.
    pub init: bool,
    /// An INIT_ACK arrived.
    pub ack: bool,
    /// A BEACON, BEACON_JOIN or BEACON_MSB arrived.
    pub heard: bool,
    /// The peer has begun a new session: so do we.
    pub restart: bool,
    /// d is known and the peer was seen.
    pub synchronised: bool,
    /// The port sends BEACON, BEACON_JOIN and BEACON_MSB.
    pub sends: bool,
    /// The port follows what it hears.
    pub follows: bool,
    /// A sign of life, to a port that does not follow and judges nothing.
    pub alive: bool,
    /// A BEACON_JOIN, to such a port: the peer may need ours.
    pub asked: bool,
    /// What the port shows as its state.
    pub state: PortState,
}

/// Decides.
#[inline]
#[must_use]
pub fn dispatch(input: &DispatchInput) -> Dispatched {
    let enable = input.role != Role::Off;
    let arrived = |kind: Kind| input.arrived == Some(kind);
    let init = arrived(Kind::Init);
    // Every session begins with a BEACON_MSB and an INIT, and none has an INIT behind a gc later.
    let restart = init && input.gc_heard;
    let known = input.measured && input.peer_seen;
    let synchronised = known && input.link_up;
    let heard = input.arrived.is_some_and(Kind::carries_gc);
    let follows = synchronised
        && matches!(input.role, Role::Both | Role::Follow)
        && input.parent != Some(false)
        && !input.faulty;
    Dispatched {
        enable,
        init,
        ack: arrived(Kind::InitAck),
        heard,
        restart,
        synchronised,
        sends: synchronised
            && matches!(input.role, Role::Both | Role::Lead)
            && input.parent != Some(true),
        follows,
        alive: heard && !follows,
        asked: arrived(Kind::BeaconJoin) && !follows,
        state: state(input, known),
    }
}

fn state(input: &DispatchInput, known: bool) -> PortState {
    if input.role == Role::Off {
        PortState::Off
    } else if !input.link_up {
        PortState::Down
    } else if input.no_peer {
        PortState::NoPeer
    } else if !known {
        PortState::Init
    } else if input.faulty {
        PortState::Faulty
    } else if input.stale {
        PortState::Stale
    } else {
        PortState::Synchronised
    }
}
