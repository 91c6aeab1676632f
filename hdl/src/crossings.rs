//! Every path between two clocks: the one list that the constraint files are made from and that the
//! netlists are held against (`docs/crossings.md` has the arguments).

use dtp_spec::latency::WINDOW_UNITS;
use dtp_spec::units::{TICK_FS, UNIT_FS};

/// Picoseconds of a tick.
pub const TICK_PS: u64 = TICK_FS / 1000;

/// Picoseconds of the window w.
pub const WINDOW_PS: u64 = WINDOW_UNITS * UNIT_FS / 1000;

/// What of w the sampling flops may differ in: wires and clocks together. The rest, 0.12 ns, is the
/// time in which one flop may fall to either side.
pub const SKEW_PS: u64 = 200;

/// Longest wire of the toggle. It counts as part of the link, so what two devices differ in is an
/// asymmetry of that link: a quarter of a tick at most.
pub const TOGGLE_MAX_PS: u64 = TICK_PS / 4;

/// Longest wire of the mailbox and of a level. The mailbox is read two ticks after the flip at the
/// earliest, so this leaves a whole tick for clock skew, set-up and jitter.
pub const SETTLED_MAX_PS: u64 = TICK_PS;

/// What a set of paths needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The toggle: delay at most [`TOGGLE_MAX_PS`], sinks within [`SKEW_PS`], first flops of a row.
    Toggle,
    /// Data that stands still when it is read: delay at most [`SETTLED_MAX_PS`].
    Settled,
    /// A level into the first of two flops: delay at most [`SETTLED_MAX_PS`].
    Level,
    /// Quiet unless both clocks are one, and then ordinary data of a tick: delay at most
    /// [`SETTLED_MAX_PS`].
    OneClock,
    /// Between phases of one clock: the ordinary timing of these clocks, no exception.
    Timed,
}

/// Paths from registers of one clock to registers of another.
#[derive(Clone, Copy, Debug)]
pub struct Crossing {
    /// Its name in documents and messages.
    pub name: &'static str,
    /// Registers that the paths start from, below one port: instances and register, with `.` between.
    pub from: &'static [&'static str],
    /// Registers that they end in; the last part may end in `*`, or be `*` for all that is below.
    pub to: &'static [&'static str],
    /// What they need.
    pub limit: Limit,
    /// Why that is enough, for the constraint files.
    pub why: &'static str,
    /// What has it.
    pub part: Part,
}

/// A part of the gateware that brings its crossings along; each has its own constraint files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Every port.
    Port,
    /// The registers of a port.
    Registers,
    /// A port whose transmit path has a clock of its own.
    OwnClock,
    /// A port and its registers in one device.
    Device,
    /// The same where ports have transmit clocks of their own.
    OwnClockDevice,
}

impl Part {
    /// All parts.
    pub const ALL: [Part; 5] = [
        Part::Port,
        Part::Registers,
        Part::OwnClock,
        Part::Device,
        Part::OwnClockDevice,
    ];

    /// Stem of its constraint files.
    #[must_use]
    pub const fn stem(self) -> &'static str {
        match self {
            Part::Port => "dtp_port",
            Part::Registers => "dtp_port_registers",
            Part::OwnClock => "dtp_port_own_clock",
            Part::Device => "dtp_device",
            Part::OwnClockDevice => "dtp_device_mesochronous",
        }
    }
}

/// All of them. A path that is not listed does not exist.
pub const CROSSINGS: &[Crossing] = &[
    Crossing {
        name: "toggle",
        from: &["rx.extract.toggle.q"],
        to: &["sampler.first_*"],
        limit: Limit::Toggle,
        why: "The toggle is sampled on the phases of the device clock. All of them must see it at the \
              same time but for the window w = 0.32 ns, of which set-up, hold and metastability take 0.12.",
        part: Part::Port,
    },
    Crossing {
        name: "mailbox",
        from: &[
            "rx.extract.kind.q",
            "rx.extract.value.q",
            "rx.extract.overrun.q",
        ],
        to: &["crossing.kind.q", "crossing.value.q", "crossing.overrun.q"],
        limit: Limit::Settled,
        why: "The mailbox stands still from the flip of the toggle for six ticks and is read two to \
              three ticks after the flip: one tick of delay is safe.",
        part: Part::Port,
    },
    Crossing {
        name: "link level",
        from: &["rx.link.q"],
        to: &["synchroniser.stages"],
        limit: Limit::Level,
        why: "Block lock without hi_ber and outside the loopback goes through two flops.",
        part: Part::Port,
    },
    Crossing {
        name: "phase 90",
        from: &["sampler.first_90"],
        to: &["sampler.second_90"],
        limit: Limit::Timed,
        why: "Three quarters of a tick from phase to phase of the device clock: ordinary timing, no exception.",
        part: Part::Port,
    },
    Crossing {
        name: "phase 180",
        from: &["sampler.first_180"],
        to: &["sampler.second_180"],
        limit: Limit::Timed,
        why: "Half of a tick from phase to phase of the device clock: ordinary timing, no exception.",
        part: Part::Port,
    },
    Crossing {
        name: "phase 270",
        from: &["sampler.first_270"],
        to: &["sampler.second_270"],
        limit: Limit::Timed,
        why: "Half of a tick from phase to phase of the device clock: ordinary timing, no exception.",
        part: Part::Port,
    },
    Crossing {
        name: "phase 270 on",
        from: &["sampler.second_270"],
        to: &["sampler.quarters"],
        limit: Limit::Timed,
        why: "Three quarters of a tick from phase to phase of the device clock: ordinary timing, no exception.",
        part: Part::Port,
    },
    Crossing {
        name: "receive counts",
        from: &[
            "receive_events.mailbox_0.q",
            "receive_events.mailbox_1.q",
            "receive_events.mailbox_2.q",
            "receive_events.mailbox_3.q",
            "receive_events.mailbox_4.q",
            "receive_events.mailbox_pattern.q",
        ],
        to: &[
            "receive_events.arrived_0.q",
            "receive_events.arrived_1.q",
            "receive_events.arrived_2.q",
            "receive_events.arrived_3.q",
            "receive_events.arrived_4.q",
            "receive_events.arrived_pattern.q",
        ],
        limit: Limit::Settled,
        why: "Counts stand still for 32 ticks from the flip of their toggle and are read two to three ticks after it: \
              one tick of delay is safe.",
        part: Part::Registers,
    },
    Crossing {
        name: "receive counts toggle",
        from: &["receive_events.toggle.q"],
        to: &["receive_events.synchroniser.stages"],
        limit: Limit::Level,
        why: "The toggle of the counts goes through two flops: it stays for 32 ticks.",
        part: Part::Registers,
    },
    Crossing {
        name: "transmit mark",
        from: &["transmit.write_pointer.q"],
        to: &["transmit.mark_synced.stages"],
        limit: Limit::Level,
        why: "The upper bit of the write pointer goes through two flops: it stays for four ticks.",
        part: Part::OwnClock,
    },
    Crossing {
        name: "transmit demand",
        from: &["transmit.demand.q"],
        to: &["transmit.demand_synced.stages"],
        limit: Limit::Level,
        why: "The demand of the idle aligner goes through two flops.",
        part: Part::OwnClock,
    },
    Crossing {
        name: "transmit ready",
        from: &["transmit.settled.q"],
        to: &["transmit.ready_synced.stages"],
        limit: Limit::Level,
        why: "That the reader is set goes through two flops: it stays unset for sixteen ticks.",
        part: Part::OwnClock,
    },
    Crossing {
        name: "transmit grant",
        from: &["transmit.toggle.q"],
        to: &["transmit.toggle_synced.stages"],
        limit: Limit::Level,
        why: "The toggle of the grant goes through two flops: it stays for sixteen ticks.",
        part: Part::OwnClock,
    },
    Crossing {
        name: "transmit grant kind",
        from: &["transmit.kind.q"],
        to: &["transmit.grant.q"],
        limit: Limit::Settled,
        why: "The type of a grant stands for sixteen ticks and is taken two to three ticks after it changed: one \
              tick of delay is safe.",
        part: Part::OwnClock,
    },
    Crossing {
        name: "transmit ring",
        from: &["transmit.ring.entries*"],
        to: &["tx.inserter.codes.q", "tx.inserter.spacing_ticks.q"],
        limit: Limit::Settled,
        why: "An entry of the ring is read two ticks after it was written at least and two ticks before it is written \
              again: one tick of delay is safe.",
        part: Part::OwnClock,
    },
    Crossing {
        name: "transmit counts",
        from: &["events.mailbox_1.q", "events.mailbox_2.q"],
        to: &["events.arrived_1.q", "events.arrived_2.q"],
        limit: Limit::Settled,
        why: "Counts of the transmit side, as those of the receive side: at rest for 32 ticks, read two to three \
              ticks after the toggle flipped.",
        part: Part::OwnClockDevice,
    },
    Crossing {
        name: "transmit counts toggle",
        from: &["events.toggle.q"],
        to: &["events.synchroniser.stages"],
        limit: Limit::Level,
        why: "The toggle of these counts goes through two flops: it stays for 32 ticks.",
        part: Part::OwnClockDevice,
    },
    Crossing {
        name: "transmit control",
        from: &["registers.settings.pcs_reg.q"],
        to: &[
            "prbs31_synced.stages",
            "pseudo_random_synced.stages",
            "square_wave_synced.stages",
            "local_fault_synced.stages",
            "loopback_synced.stages",
        ],
        limit: Limit::Level,
        why: "What the transmit side sends, bit for bit through two flops: software writes it, many ticks apart.",
        part: Part::OwnClockDevice,
    },
    Crossing {
        name: "reset request",
        from: &["requesting.q"],
        to: &["reset_req.stages"],
        limit: Limit::Level,
        why: "The request for a reset of the transceiver goes through two flops: it stays for two ticks.",
        part: Part::Registers,
    },
    Crossing {
        name: "pcs control",
        from: &["registers.settings.pcs_reg.q"],
        to: &[
            "control.rx_prbs31.stages",
            "control.rx_test_pattern.stages",
            "control.rx_data.stages",
            "control.rx_loopback.stages",
        ],
        limit: Limit::Level,
        why: "What the receive side checks for, bit for bit through two flops: software writes it, many ticks apart.",
        part: Part::Registers,
    },
    Crossing {
        name: "receive levels",
        from: &[
            "rx.pcs.lock.locked.q",
            "rx.pcs.ber_monitor.high.q",
            "rx.pcs.watchdog.status.q",
        ],
        to: &["block_lock.stages", "hi_ber.stages", "status.stages"],
        limit: Limit::Level,
        why: "What the registers show of the receive side goes through two flops, each level by itself.",
        part: Part::Device,
    },
    Crossing {
        name: "serdes loopback",
        from: &["tx.pcs.scrambler.*"],
        to: &["rx.pcs.*"],
        limit: Limit::OneClock,
        why: "The PCS loopback is off unless the board clocks the receive side with the device clock: then this is \
              one clock's data.",
        part: Part::Device,
    },
    Crossing {
        name: "xgmii loopback",
        from: &["rx.pcs.decoder.*"],
        to: &["tx.idle_aligner.*"],
        limit: Limit::OneClock,
        why: "The XGMII loopback is off unless the board clocks the receive side with the device clock: then this is \
              one clock's data.",
        part: Part::Device,
    },
];
