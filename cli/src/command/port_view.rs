//! A port as answers show it.

use crate::output::columns::{Cell, Column, Mood};
use dtp_driver::eui64::Eui64;
use dtp_driver::name::DeviceName;
use dtp_driver::quantity::{cable_metres, nanoseconds};
use dtp_driver::status::{follows, PortStatus};
use dtp_spec::device::Mode;
use dtp_spec::port_params::{PortState, Role};
use schemars::JsonSchema;
use serde::Serialize;

/// A port.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PortView {
    /// DEVICE:NUMBER, which commands take.
    pub port: String,
    /// What --device takes.
    pub device: String,
    /// Number of the port, from 0 on.
    pub number: u8,
    /// `off`, `down`, `no_peer`, `init`, `faulty`, `stale` or `synchronised`.
    pub state: &'static str,
    /// Block lock without hi_ber, as DTP sees it.
    pub link_up: bool,
    /// Block lock.
    pub block_lock: bool,
    /// High bit error rate.
    pub hi_ber: bool,
    /// `both`, `lead`, `follow` or `off`.
    pub role: &'static str,
    /// EUI-64 of the peer's device, once it has said it.
    pub peer_identity: Option<String>,
    /// Number of the peer's port.
    pub peer_port: Option<u8>,
    /// Role of the peer's port.
    pub peer_role: Option<&'static str>,
    /// d, the one-way delay that is used, in units of 0.32 ns.
    pub delay_units: Option<u32>,
    /// The same in nanoseconds.
    pub delay_ns: Option<f64>,
    /// Largest less smallest d of the rounds, in units.
    pub delay_spread_units: Option<u32>,
    /// The same in nanoseconds.
    pub delay_spread_ns: Option<f64>,
    /// Cable at 5 ns a metre: what d has above the pipeline, transceivers included.
    pub cable_m: Option<f64>,
    /// How far the peer was ahead at its last BEACON, in units.
    pub lead_units: Option<i32>,
    /// The same in nanoseconds.
    pub lead_ns: Option<f64>,
    /// What to do, if it does not do what its role asks for.
    pub advice: Option<String>,
    #[serde(skip)]
    mood: Mood,
}

/// Columns of [`PortView::cells`].
pub const COLUMNS: [Column; 9] = [
    Column::new("PORT", "port"),
    Column::new("STATE", "state"),
    Column::new("ROLE", "role"),
    Column::new("PEER", "peer_identity"),
    Column::new("PEER PORT", "peer_port"),
    Column::new("D (ns)", "delay_ns"),
    Column::new("SPREAD (ns)", "delay_spread_ns"),
    Column::new("CABLE (m)", "cable_m"),
    Column::new("LEAD (ns)", "lead_ns"),
];

impl PortView {
    /// Of what a port of this device shows.
    pub fn new(device: &DeviceName, mode: Mode, status: &PortStatus) -> Self {
        let name = format!("{device}:{}", status.number);
        let ns = |units: u32| nanoseconds(i64::from(units));
        PortView {
            advice: advice(&name, mode, status),
            port: name,
            device: device.to_string(),
            number: status.number,
            state: status.state.name(),
            link_up: status.link.up,
            block_lock: status.link.block_lock,
            hi_ber: status.link.hi_ber,
            role: status.role.name(),
            peer_identity: status
                .peer
                .identity
                .map(|identity| Eui64(identity).to_string()),
            peer_port: status.peer.port.map(|port| port.number),
            peer_role: status.peer.port.map(|port| port.role.name()),
            delay_units: status.delay_units,
            delay_ns: status.delay_units.map(ns),
            delay_spread_units: status.delay_spread_units(),
            delay_spread_ns: status.delay_spread_units().map(ns),
            cable_m: status
                .delay_units
                .map(|units| cable_metres(units, &status.pipeline)),
            lead_units: status.lead_units,
            lead_ns: status.lead_units.map(|units| nanoseconds(i64::from(units))),
            mood: mood(status.state),
        }
    }

    /// A row under [`COLUMNS`].
    pub fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::word(&self.port),
            self.state_cell(),
            Cell::word(self.role),
            Cell::maybe(self.peer_identity.as_ref()),
            self.peer_port.map_or(Cell::default(), Cell::number),
            Cell::decimal(self.delay_ns, 2),
            Cell::decimal(self.delay_spread_ns, 2),
            Cell::decimal(self.cable_m, 1),
            Cell::decimal(self.lead_ns, 2),
        ]
    }

    /// The state alone.
    pub fn state_cell(&self) -> Cell {
        Cell::word(self.state).mood(self.mood)
    }
}

const fn mood(state: PortState) -> Mood {
    match state {
        PortState::Off => Mood::Plain,
        PortState::Synchronised => Mood::Good,
        PortState::Init | PortState::Stale | PortState::NoPeer => Mood::Doubtful,
        PortState::Down | PortState::Faulty => Mood::Bad,
    }
}

/// What an operator does about a port that does not do what its role asks for.
fn advice(name: &str, mode: Mode, status: &PortStatus) -> Option<String> {
    let peer = status.peer.port.map(|port| port.role);
    let text = match status.state {
        PortState::Off => return None,
        PortState::Synchronised => return idle_pair(name, mode, status),
        PortState::Down if status.link.hi_ber => format!(
            "too many bit errors (hi_ber): clean or change cable and transceivers; `dtp link test {name}` counts them"
        ),
        PortState::Down if status.link.block_lock => format!(
            "block lock, but no link: a test pattern or a loopback may be on, see `dtp device regs port{}.pcs_control`",
            status.number
        ),
        PortState::Down => "no block lock: is the cable in, and does the other end send?".to_owned(),
        PortState::NoPeer => {
            "the other end does not speak DTP, or its port is off; frames pass as ever".to_owned()
        }
        PortState::Init => "d is being measured: if it stays so, the other end may answer late or not at all".to_owned(),
        PortState::Faulty => format!(
            "the peer pushed faster than any legal oscillator and is not followed: check it, then `dtp link reset {name}`"
        ),
        PortState::Stale => match peer {
            Some(role @ (Role::Follow | Role::Off)) => format!("no BEACON comes: the peer's role is {}", role.name()),
            _ => format!(
                "no valid BEACON comes: if the peer follows this port alone (mode tree), `dtp link set {name} --role lead` \
                 says so; else see the rejects of `dtp link show {name}`, and beacons_overdue of the peer"
            ),
        },
    };
    Some(text)
}

/// Two ends of which none follows the other keep no time together.
fn idle_pair(name: &str, mode: Mode, status: &PortStatus) -> Option<String> {
    let peer = status.peer.port?;
    let follows = follows(mode, status.number, status.role);
    (!follows && peer.role == Role::Lead && status.role == Role::Lead).then(|| {
        format!("both ends have role lead: neither follows the other; `dtp link set {name} --role both` mends that")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use dtp_driver::port::{Link, Peer, PeerPort, Pipeline};

    fn status(state: PortState) -> PortStatus {
        PortStatus {
            number: 1,
            state,
            link: Link {
                up: true,
                block_lock: true,
                hi_ber: false,
                rx_status: true,
            },
            role: Role::Both,
            beacon_interval_ticks: 200,
            init_rounds: 16,
            delay_units: Some(236),
            delay_ends_units: Some([231, 236]),
            lead_units: Some(-2),
            peer: Peer {
                identity: None,
                port: None,
            },
            pipeline: Pipeline {
                phases: 4,
                own_clock: false,
                alpha_units: 48,
                max_q_units: 6,
            },
        }
    }

    fn said(status: &PortStatus) -> Option<String> {
        advice("emu:h1:1", Mode::Fastest, status)
    }

    /// Whoever reads the list is told what to do about every state but the two that are fine.
    #[test]
    fn each_trouble_has_its_advice() {
        assert_eq!(said(&status(PortState::Synchronised)), None);
        assert_eq!(said(&status(PortState::Off)), None);
        let mut all = Vec::new();
        for bits in [1, 2, 3, 4, 5] {
            let state = PortState::from_bits(bits).expect("a state");
            all.push(said(&status(state)).expect("advice"));
        }
        let mut down = status(PortState::Down);
        down.link.hi_ber = true;
        all.push(said(&down).expect("advice"));
        assert!(all[5].contains("dtp link test emu:h1:1"), "{}", all[5]);
        down.link = Link {
            up: false,
            block_lock: false,
            hi_ber: false,
            rx_status: false,
        };
        all.push(said(&down).expect("advice"));
        let mut stale = status(PortState::Stale);
        stale.peer.port = Some(PeerPort {
            number: 0,
            units_per_tick: 20,
            role: Role::Follow,
        });
        all.push(said(&stale).expect("advice"));
        assert!(all[7].contains("follow"), "{}", all[7]);
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "no two are the same");
    }

    #[test]
    fn two_ends_that_lead_are_told() {
        let mut both = status(PortState::Synchronised);
        let lead = |role| PeerPort {
            number: 0,
            units_per_tick: 20,
            role,
        };
        both.role = Role::Lead;
        both.peer.port = Some(lead(Role::Both));
        assert_eq!(said(&both), None);
        both.peer.port = Some(lead(Role::Lead));
        assert!(said(&both).expect("advice").contains("neither follows"));
    }

    #[test]
    fn units_become_nanoseconds_and_metres() {
        let name: DeviceName = "emu:/x/h1.sock".parse().expect("a name");
        let view = PortView::new(&name, Mode::Fastest, &status(PortState::Synchronised));
        assert_eq!(view.port, "emu:/x/h1.sock:1");
        assert_eq!(view.delay_ns, Some(75.52));
        assert_eq!(view.delay_spread_ns, Some(1.6));
        assert_eq!(view.lead_ns, Some(-0.64));
        let cable = view.cable_m.expect("measured");
        assert!((cable - 9.98).abs() < 0.01, "{cable}");
    }
}
