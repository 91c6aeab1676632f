//! What a message does to the port that it reaches.

use super::device::{signed, Device, Push};
use super::port::{Account, Mode, HANDLE_TO_PUSH, HANDLE_TO_VALID};
use super::queue::{Flight, Said};
use super::Window;
use crate::engine::event::unit::Arrival;
use dtp_spec::counter::signed_difference;
use dtp_spec::dtp::follower::{RANGE_UNITS, WAITING_UNITS};
use dtp_spec::dtp::rate_guard::BURST_UNITS;
use dtp_spec::message::{Kind, Message, VALUE_MASK};
use dtp_spec::units::UNITS_PER_TICK;

/// A lead beyond this may leave another port of the device more than 8 ticks behind before it could be
/// stepped: all of them are, from then on.
const CALM_UNITS: i64 = 24;

impl Window {
    /// A message is handled, or is given to a port that is stepped.
    #[inline]
    pub(super) fn arrive(&mut self, flight: &Flight) {
        let port = flight.port as usize;
        let sender = self.accounts[port].peer as usize;
        let sender_device = self.accounts[port].peer_device as usize;
        let (kind, value) = match flight.said {
            Said::Beacon(grant) | Said::OldBeacon(grant) => {
                (Kind::Beacon, stamped(&self.devices[sender_device], grant))
            }
            Said::Message(message) => (message.kind, message.value),
            Said::Ahead(_) | Said::Wake | Said::Nothing => return,
        };
        let arrival = Arrival {
            edge: flight.edge,
            message: Message {
                kind,
                value: value & VALUE_MASK,
            },
            age_units: flight.age_units,
        };
        match self.accounts[port].mode {
            Mode::Steady => self.arrive_steady(port, &arrival),
            Mode::Waking(edge) if flight.edge < edge => self.arrive_steady(port, &arrival),
            _ => self.arrive_stepped(port, arrival),
        }
        if let Said::Beacon(_) = flight.said {
            // A sender that is stepped by now has left its BEACONs behind.
            self.go_on(sender);
        }
    }

    /// The same of a BEACON that a line has rested for, which ends at steady ports.
    #[inline]
    pub(super) fn arrive_ahead(&mut self, flight: &Flight, sender: usize, grant: u64) {
        let port = flight.port as usize;
        if self.accounts[port].mode == Mode::Steady {
            let device = self.accounts[sender].device as usize;
            let value = stamped(&self.devices[device], grant) & VALUE_MASK;
            let age_units = self.believed_age(flight.age_units);
            if self.follow(port, flight.edge, value, age_units) {
                self.go_on(sender);
                return;
            }
        }
        let said = Said::Beacon(grant);
        self.arrive(&Flight { said, ..*flight });
    }

    #[inline]
    fn arrive_steady(&mut self, port: usize, arrival: &Arrival) {
        match arrival.message.kind {
            Kind::Beacon => {
                let age_units = self.believed_age(arrival.age_units);
                if !self.follow(port, arrival.edge, arrival.message.value, age_units) {
                    self.rouse_port(port, arrival.edge);
                    self.arrive_stepped(port, *arrival);
                }
            }
            Kind::Log => {}
            _ => {
                self.rouse_device(self.accounts[port].device as usize, arrival.edge);
                self.arrive_stepped(port, *arrival);
            }
        }
    }

    /// The age that ports take a message for.
    #[inline]
    pub(super) const fn believed_age(&self, age_units: u8) -> u8 {
        match self.age_counts {
            true => age_units,
            false => 0,
        }
    }

    /// A steady port hears a BEACON that is handled at this edge. False if that is more than an account can
    /// tell.
    #[inline]
    fn follow(&mut self, port: usize, edge: u64, value: u64, age_units: u8) -> bool {
        let account = &self.accounts[port];
        let device = &self.devices[account.device as usize];
        let units = account.peer_lead_units(edge, value, age_units);
        if units.unsigned_abs() > RANGE_UNITS {
            return false;
        }
        let lead_units = signed(account.lc_offset, device.offset());
        if lead_units >= i64::from(WAITING_UNITS) {
            return false;
        }
        if units > 0 {
            return self.push(port, edge, units as i16, lead_units + units);
        }
        let account = &mut self.accounts[port];
        account.heard = [0; 2];
        account.valid_edge = edge + HANDLE_TO_VALID;
        account.silent_shorts = 0;
        true
    }

    /// A steady port moves up by so many units, and then has this lead.
    fn push(&mut self, port: usize, edge: u64, units: i16, lead_units: i64) -> bool {
        let account = &self.accounts[port];
        let told = edge + HANDLE_TO_VALID;
        let level = account.guard_after(told - 1) + units;
        if level > BURST_UNITS {
            return false;
        }
        let number = account.device as usize;
        if lead_units > CALM_UNITS {
            self.rouse_device(number, edge);
            return false;
        }
        let account = &mut self.accounts[port];
        account.guard_units = level;
        account.guard_edge = told - 1;
        account.heard = [0; 2];
        account.valid_edge = told;
        account.silent_shorts = 0;
        account.lc_offset = account.lc_offset.wrapping_add(units as u64);
        account.pushes = [(edge + HANDLE_TO_PUSH, units), account.pushes[0]];
        if lead_units > 0 {
            let push = Push {
                edge: edge + HANDLE_TO_PUSH,
                lc_offset: account.lc_offset,
            };
            let device = &mut self.devices[number];
            device.push(push);
            if !device.dirty && !device.awake {
                device.dirty = true;
                self.dirty.push(number as u32);
            }
        }
        true
    }

    /// A port that the golden model steps, or is about to, hears a message.
    fn arrive_stepped(&mut self, port: usize, arrival: Arrival) {
        let account = &self.accounts[port];
        let number = account.device as usize;
        if arrival.message.kind == Kind::Beacon {
            self.brace(number, port, &arrival);
        } else if arrival.message.kind != Kind::Log {
            self.rouse_device(number, arrival.edge);
        }
        self.units[port].arrivals.push_back(arrival);
    }

    /// If what a stepped port is about to hear may move its device far, all ports are stepped.
    fn brace(&mut self, number: usize, port: usize, arrival: &Arrival) {
        let logic = &self.units[port].logic;
        let Some(delay_units) = logic.delay_units() else {
            return;
        };
        let offset = self.devices[number].offset();
        let says = arrival.message.value.wrapping_add(u64::from(delay_units));
        let counted = offset.wrapping_add((arrival.edge - 1).wrapping_mul(UNITS_PER_TICK));
        let ahead = signed_difference(
            says.wrapping_add(u64::from(arrival.age_units))
                .wrapping_sub(counted),
        );
        if ahead > CALM_UNITS {
            self.rouse_device(number, arrival.edge);
        }
    }
}

impl Account {
    /// What the peer is ahead of lc by a BEACON of this value and age that is handled at this edge, in units.
    #[inline]
    pub fn peer_lead_units(&self, edge: u64, value: u64, age_units: u8) -> i64 {
        let says = value
            .wrapping_add(self.delay_units)
            .wrapping_add(u64::from(age_units));
        let counted = (edge - 1).wrapping_mul(UNITS_PER_TICK);
        signed_difference(says.wrapping_sub(self.lc_offset.wrapping_add(counted)))
    }
}

/// What a BEACON says that M2 took at this edge: gc as M1 read it an edge before, which was gc after the edge
/// before that.
#[inline]
pub fn stamped(device: &Device, grant: u64) -> u64 {
    device.gc_after(grant - 2)
}
