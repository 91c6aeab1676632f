//! What goes into a port and comes out of it in one device tick, beside XGMII and the line.

use crate::dtp::extract::Mailbox;
use crate::dtp::global_counter::{GlobalCounter, Moved};
use crate::dtp::prescaler::Strobes;
use crate::pcs::test_pattern::Pattern;
use crate::xgmii::Xgmii;

/// What happened to a port's messages at the last edge, one flag each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct PortEvents {
    /// A message arrived damaged.
    pub crc_error: bool,
    /// The sampled pattern of the crossing was not monotonic; or a transmit clock of its own has moved,
    /// or its side was reset, which drops the link.
    pub crossing_error: bool,
    /// The mailbox reported a lost message.
    pub overrun: bool,
    /// A BEACON was out of range.
    pub range_reject: bool,
    /// A JOIN was not believed.
    pub join_reject: bool,
    /// A JOIN moved lc by more than 8 ticks.
    pub jumped: bool,
    /// Silence or drift made the port join again.
    pub rejoin: bool,
    /// A whole beacon interval passed without an opportunity.
    pub beacon_overdue: bool,
    /// An INIT waited too long for its answer.
    pub ack_dropped: bool,
    /// A measured delay was out of range.
    pub delay_reject: bool,
}

/// What a port takes from outside in one device tick.
#[derive(Clone, Copy, Debug)]
pub struct PortInput {
    /// `xgmii_txd/txc`.
    pub xgmii: Xgmii,
    /// What is sent instead of blocks, if anything.
    pub pattern: Option<Pattern>,
    /// What the first flops of the crossing saw in the tick that ends at this edge.
    pub samples: u8,
    /// The receive side's mailbox as it stands at this edge.
    pub mailbox: Mailbox,
    /// [`crate::port_rx::PortRx::pcs_ok`] as the first flop of its synchroniser sees it at this edge.
    pub pcs_ok: bool,
    /// Value of a LOG that the host wants sent; it stays until [`Port::host_ready`].
    pub host_log: Option<u64>,
}

impl PortInput {
    /// Idle XGMII and no link.
    pub const QUIET: PortInput = PortInput {
        xgmii: Xgmii::IDLE,
        pattern: None,
        samples: 0,
        mailbox: Mailbox {
            toggle: false,
            message: None,
            overrun: false,
        },
        pcs_ok: false,
        host_log: None,
    };
}

/// What the device tells its ports in one tick: registers before the edge.
#[derive(Clone, Copy, Debug)]
pub struct DeviceWires {
    /// gc.
    pub gc: u64,
    /// Free-running counter, 45 bits, units.
    pub free_units: u64,
    /// Mode `tree`: this port is the parent (`Some(true)`) or must lead (`Some(false)`).
    pub parent: Option<bool>,
    /// What the ports measure against: gc of two ticks before, or less while gc stalls.
    pub reference: u64,
    /// What happens to the reference at this edge.
    pub moved: Moved,
    /// It happens for the JOIN of this port.
    pub granted: bool,
    /// At the last edge the reference moved up by a quarter tick or more.
    pub beacon_now: bool,
    /// Slow strobes.
    pub strobes: Strobes,
    /// The operator clears `faulty`.
    pub clear_faulty: bool,
}

impl DeviceWires {
    /// For port number `port`, at an edge before which the counter stood so; `parent` is the port that the device
    /// follows in mode `tree`.
    #[inline]
    #[must_use]
    pub fn of(
        counter: &GlobalCounter,
        strobes: Strobes,
        parent: Option<u8>,
        clear_faulty: bool,
        port: usize,
    ) -> Self {
        DeviceWires {
            gc: counter.gc(),
            free_units: counter.free_units(),
            parent: parent.map(|parent| usize::from(parent) == port),
            reference: counter.reference(),
            moved: counter.moved(),
            granted: counter.granted() == Some(port),
            beacon_now: counter.beacon_now(),
            strobes,
            clear_faulty,
        }
    }
}
