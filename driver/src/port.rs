//! A port: what its registers mean.

use crate::backend::RegisterIo;
use crate::device::Device;
use crate::error::DriverError;
use crate::field::Spot;
use dtp_spec::port_params::{PortState, Role};
use dtp_spec::regs::{Place, COUNTERS};

const STATE: Spot = Spot::port("state", "state");
const LINK_UP: Spot = Spot::port("link", "link_up");
const BLOCK_LOCK: Spot = Spot::port("link", "block_lock");
const HI_BER: Spot = Spot::port("link", "hi_ber");
const RX_STATUS: Spot = Spot::port("link", "rx_status");
const ROLE: Spot = Spot::port("role", "value");
const INTERVAL: Spot = Spot::port("beacon_interval", "value");
const INIT_ROUNDS: Spot = Spot::port("init_rounds", "value");
const DELAYS: [(Spot, Spot); 3] = [
    delay("delay"),
    delay("delay_smallest"),
    delay("delay_largest"),
];
const LEADS: [(Spot, Spot); 3] = [delay("lead"), delay("lead_min"), delay("lead_max")];
const PEER_IDENTITY: Spot = Spot::port("peer_identity", "value");
const PEER_NUMBER: Spot = Spot::port("peer_port", "number");
const PEER_UNITS: Spot = Spot::port("peer_port", "units_per_tick");
const PEER_ROLE: Spot = Spot::port("peer_port", "role");
const PEER_VALID: Spot = Spot::port("peer_port", "valid");
const PEER_IDENTITY_VALID: Spot = Spot::port("peer_port", "identity_valid");
const LOG_OUT_TAG: Spot = Spot::port("log_out", "tag");
const LOG_OUT_DATA: Spot = Spot::port("log_out", "data");
const LOG_OUT_READY: Spot = Spot::port("log_status", "out_ready");
const LOG_IN_TAG: Spot = Spot::port("log_in", "tag");
const LOG_IN_DATA: Spot = Spot::port("log_in", "data");
const LOG_IN_VALID: Spot = Spot::port("log_in", "valid");
const EVENTS: u32 = Spot::port("events", "jumped").offset();
const EVENT_MASK: u32 = Spot::port("event_mask", "jumped").offset();
const PHASES: Spot = Spot::port("pipeline", "phases");
const OWN_CLOCK: Spot = Spot::port("pipeline", "own_clock");
const ALPHA: Spot = Spot::port("pipeline", "alpha");
const MAX_Q: Spot = Spot::port("pipeline", "max_q");

/// A value and whether it is one.
const fn delay(register: &str) -> (Spot, Spot) {
    (Spot::port(register, "value"), Spot::port(register, "valid"))
}

/// What the PCS says of the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Block lock without hi_ber, as DTP sees it.
    pub up: bool,
    /// Block lock (clause 49.2.9).
    pub block_lock: bool,
    /// High bit error rate.
    pub hi_ber: bool,
    /// The receive link has been good for a while.
    pub rx_status: bool,
}

/// What the peer says of its port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerPort {
    /// Its number.
    pub number: u8,
    /// What its counter gains in a tick, in units.
    pub units_per_tick: u8,
    /// Its role.
    pub role: Role,
}

/// Who is at the other end, as far as it has said since the port synchronised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Peer {
    /// EUI-64 of its device.
    pub identity: Option<u64>,
    /// Its port.
    pub port: Option<PeerPort>,
}

/// A LOG: a message from host to host beside the traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Log {
    /// Tag: 0 to 2 are the devices' own, 3 is the UTC relation, 4 to 15 are reserved.
    pub tag: u8,
    /// 40 bits.
    pub data: u64,
}

/// What the port was built as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pipeline {
    /// Sampling phases of the crossing.
    pub phases: u8,
    /// It has a transmit clock of its own.
    pub own_clock: bool,
    /// alpha: the correction in the delay measurement, in units.
    pub alpha_units: u8,
    /// max(q): how long an arrival waits at most for the device clock, less its age, in units.
    pub max_q_units: u8,
}

/// A counter of a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counter {
    /// Its name in the map.
    pub name: &'static str,
    /// What is counted, such as `messages`, or nothing.
    pub unit: &'static str,
    /// Count; wraps.
    pub value: u64,
}

/// A port of an open device.
#[derive(Debug)]
pub struct Port<'a, Io> {
    device: &'a Device<Io>,
    number: u8,
}

impl<'a, Io: RegisterIo> Port<'a, Io> {
    pub(crate) const fn new(device: &'a Device<Io>, number: u8) -> Self {
        Port { device, number }
    }

    /// Its number, from 0 on.
    #[must_use]
    pub const fn number(&self) -> u8 {
        self.number
    }

    pub(crate) fn read(&self, offset: u32) -> Result<u64, DriverError> {
        self.device.read(Place::Port(self.number).offset() + offset)
    }

    fn write(&self, offset: u32, value: u64) -> Result<(), DriverError> {
        let place = Place::Port(self.number).offset();
        self.device.write(place + offset, value)
    }

    /// Its state (protocol, section 3).
    ///
    /// # Errors
    /// If the device is gone, or says what no state is.
    pub fn state(&self) -> Result<PortState, DriverError> {
        let value = STATE.get(self.read(STATE.offset())?);
        PortState::from_bits(value).ok_or(STATE.meaningless(value))
    }

    /// What the PCS says.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn link(&self) -> Result<Link, DriverError> {
        let word = self.read(LINK_UP.offset())?;
        Ok(Link {
            up: LINK_UP.is_set(word),
            block_lock: BLOCK_LOCK.is_set(word),
            hi_ber: HI_BER.is_set(word),
            rx_status: RX_STATUS.is_set(word),
        })
    }

    /// What it does with DTP.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn role(&self) -> Result<Role, DriverError> {
        let value = ROLE.get(self.read(ROLE.offset())?);
        Role::from_bits(value).ok_or(ROLE.meaningless(value))
    }

    /// Sets that.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn set_role(&self, role: Role) -> Result<(), DriverError> {
        self.write(ROLE.offset(), ROLE.put(0, role as u64)?)
    }

    /// Time between two BEACONs, in ticks.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn beacon_interval_ticks(&self) -> Result<u16, DriverError> {
        Ok(INTERVAL.get(self.read(INTERVAL.offset())?) as u16)
    }

    /// Sets that, 1 to 5000.
    ///
    /// # Errors
    /// If it is out of range, or the device is gone.
    pub fn set_beacon_interval_ticks(&self, ticks: u16) -> Result<(), DriverError> {
        self.write(INTERVAL.offset(), INTERVAL.put(0, u64::from(ticks))?)
    }

    /// Rounds of INIT of which the largest d is kept.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn init_rounds(&self) -> Result<u8, DriverError> {
        Ok(INIT_ROUNDS.get(self.read(INIT_ROUNDS.offset())?) as u8)
    }

    /// Sets that for the next link-up, 1 to 63.
    ///
    /// # Errors
    /// If it is out of range, or the device is gone.
    pub fn set_init_rounds(&self, rounds: u8) -> Result<(), DriverError> {
        self.write(INIT_ROUNDS.offset(), INIT_ROUNDS.put(0, u64::from(rounds))?)
    }

    /// d as it is used, in units, once measured.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn delay_units(&self) -> Result<Option<u32>, DriverError> {
        let valued = self.valued(DELAYS[0])?;
        Ok(valued.map(|(spot, word)| spot.get(word) as u32))
    }

    /// The smallest and the largest d of the rounds of this link-up, in units.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn delay_spread_units(&self) -> Result<Option<[u32; 2]>, DriverError> {
        let ends = [self.valued(DELAYS[1])?, self.valued(DELAYS[2])?];
        Ok(match ends {
            [Some(least), Some(most)] => {
                Some([least, most].map(|(spot, word)| spot.get(word) as u32))
            }
            _ => None,
        })
    }

    /// How far the peer was ahead at its last BEACON, in units; none before the first.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn lead_units(&self) -> Result<Option<i32>, DriverError> {
        Ok(signed(self.valued(LEADS[0])?))
    }

    /// The least and the greatest lead since this was last asked for, in units. Two reads: a BEACON between them
    /// counts in one of the two.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn take_lead_extremes_units(&self) -> Result<[Option<i32>; 2], DriverError> {
        Ok([
            signed(self.valued(LEADS[1])?),
            signed(self.valued(LEADS[2])?),
        ])
    }

    fn valued(&self, (value, valid): (Spot, Spot)) -> Result<Option<(Spot, u64)>, DriverError> {
        let word = self.read(value.offset())?;
        Ok(valid.is_set(word).then_some((value, word)))
    }

    /// Who is at the other end.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn peer(&self) -> Result<Peer, DriverError> {
        let word = self.read(PEER_VALID.offset())?;
        let identity = match PEER_IDENTITY_VALID.is_set(word) {
            true => Some(self.read(PEER_IDENTITY.offset())?),
            false => None,
        };
        let role = PEER_ROLE.get(word);
        let port = match PEER_VALID.is_set(word) {
            true => Some(PeerPort {
                number: PEER_NUMBER.get(word) as u8,
                units_per_tick: PEER_UNITS.get(word) as u8,
                role: Role::from_bits(role).ok_or(PEER_ROLE.meaningless(role))?,
            }),
            false => None,
        };
        Ok(Peer { identity, port })
    }

    /// Sends a LOG, if the last one has left; false if it has not.
    ///
    /// # Errors
    /// If tag or data are out of range, or the device is gone.
    pub fn send_log(&self, log: Log) -> Result<bool, DriverError> {
        let word = LOG_OUT_DATA.put(LOG_OUT_TAG.put(0, u64::from(log.tag))?, log.data)?;
        if !LOG_OUT_READY.is_set(self.read(LOG_OUT_READY.offset())?) {
            return Ok(false);
        }
        self.write(LOG_OUT_TAG.offset(), word)?;
        Ok(true)
    }

    /// Takes the LOG that has arrived.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn take_log(&self) -> Result<Option<Log>, DriverError> {
        let word = self.read(LOG_IN_VALID.offset())?;
        Ok(LOG_IN_VALID.is_set(word).then(|| Log {
            tag: LOG_IN_TAG.get(word) as u8,
            data: LOG_IN_DATA.get(word),
        }))
    }

    /// Names of what has happened since this was last asked for.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn take_events(&self) -> Result<Vec<&'static str>, DriverError> {
        let word = self.read(EVENTS)?;
        // What happens between the read and the write is not cleared.
        self.write(EVENTS, word)?;
        let fields = Spot::port("events", "jumped").register.fields.iter();
        let seen = fields.filter(|field| word >> field.low & 1 == 1);
        Ok(seen.map(|field| field.name).collect())
    }

    /// All events raise the interrupt line, or none does; what happens from now on counts.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn set_interrupts(&self, on: bool) -> Result<(), DriverError> {
        let fields = Spot::port("event_mask", "jumped").register.fields.iter();
        let all = fields.fold(0, |mask, field| mask | 1 << field.low);
        self.write(EVENT_MASK, if on { all } else { 0 })?;
        // A write on PCIe may be on its way for long; a read comes back behind it.
        self.read(EVENT_MASK).map(drop)
    }

    /// What it was built as.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn pipeline(&self) -> Result<Pipeline, DriverError> {
        let word = self.read(PHASES.offset())?;
        Ok(Pipeline {
            phases: PHASES.get(word) as u8,
            own_clock: OWN_CLOCK.is_set(word),
            alpha_units: ALPHA.get(word) as u8,
            max_q_units: MAX_Q.get(word) as u8,
        })
    }

    /// All its counters, read one after the other.
    ///
    /// # Errors
    /// If the device is gone.
    pub fn counters(&self) -> Result<Vec<Counter>, DriverError> {
        let counter = |register: &'static dtp_spec::regs::Register| {
            Ok(Counter {
                name: register.name,
                unit: register.fields[0].unit,
                value: self.read(u32::from(register.offset))?,
            })
        };
        COUNTERS.iter().map(counter).collect()
    }
}

fn signed(valued: Option<(Spot, u64)>) -> Option<i32> {
    valued.map(|(spot, word)| spot.get_signed(word) as i32)
}
