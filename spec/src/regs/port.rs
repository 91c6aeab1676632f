//! Registers of a port.

use super::{Access, Field, Hardware, Register, REGISTER_BYTES};
use crate::dtp::beacon_timer::{INTERVAL_TICKS_DEFAULT, INTERVAL_TICKS_MAX};
use crate::dtp::delay::DELAY_BITS;
use crate::port_params::Role;
use Access::{Rc, Ro, Rw, W1c, Wo};
use Hardware::{Constant, Drives, Reads, Sets};

/// Registers of a port, in the order of their offsets.
pub const PORT: &[Register] = &{
    let mut all = [STATUS[0]; STATUS.len() + COUNTERS.len()];
    let mut i = 0;
    while i < all.len() {
        all[i] = if i < STATUS.len() {
            STATUS[i]
        } else {
            COUNTERS[i - STATUS.len()]
        };
        i += 1;
    }
    all
};

const D: u8 = DELAY_BITS as u8;

/// All but the counters.
const STATUS: &[Register] = &[
    register(0x00, "state", Ro, Drives, "The port's DTP.", &[
        Field::new("state", 0, 3, Ro, "0 off, 1 down, 2 no_peer, 3 init, 4 faulty, 5 stale, 6 synchronised.").from_device(),
        Field::new("synchronised", 3, 1, Ro, "d is known and the peer was heard.").from_device(),
    ]),
    register(0x08, "link", Ro, Drives, "The port's link.", &[
        Field::new("link_up", 0, 1, Ro, "Block lock without hi_ber, as DTP sees it.").from_device(),
        Field::new("block_lock", 1, 1, Ro, "Block lock.").from_device(),
        Field::new("hi_ber", 2, 1, Ro, "High bit error rate.").from_device(),
        Field::new("rx_status", 3, 1, Ro, "The receive link has been good for a while.").from_device(),
    ]),
    register(0x10, "role", Rw, Reads, "What the port does with DTP: 0 both, 1 lead, 2 follow, 3 off.", &[
        Field::new("value", 0, 2, Rw, "Role.").reset(Role::Both as u64),
    ]),
    register(0x18, "beacon_interval", Rw, Reads, "Time between two BEACONs.", &[
        Field::new("value", 0, 13, Rw, "Interval.")
            .range(1, INTERVAL_TICKS_MAX as u64).reset(INTERVAL_TICKS_DEFAULT as u64).unit("ticks"),
    ]),
    register(0x20, "init_rounds", Rw, Reads, "Rounds of INIT of which the largest d is kept.", &[
        Field::new("value", 0, 6, Rw, "Rounds.").range(1, 63).reset(16),
    ]),
    register(0x28, "delay", Ro, Drives, "d as it is used: the largest of the rounds.", &[
        Field::new("value", 0, D, Ro, "d.").from_device().unit("units"),
        Field::new("valid", 32, 1, Ro, "d is known.").from_device(),
    ]),
    register(0x30, "delay_smallest", Ro, Drives, "The smallest d of the rounds of this link-up.", &[
        Field::new("value", 0, D, Ro, "d.").from_device().unit("units"),
        Field::new("valid", 32, 1, Ro, "d is known.").from_device(),
    ]),
    register(0x38, "delay_largest", Ro, Drives, "The largest d of the rounds of this link-up.", &[
        Field::new("value", 0, D, Ro, "d.").from_device().unit("units"),
        Field::new("valid", 32, 1, Ro, "d is known.").from_device(),
    ]),
    register(0x40, "lead", Ro, Drives, "c + d - lc of the last BEACON or BEACON_JOIN of a port that follows: how far the peer was ahead, limited to 16 bits.", LEAD),
    register(0x48, "lead_min", Rc, Sets, "The least lead since this register was last read.", LEAD_EXTREME),
    register(0x50, "lead_max", Rc, Sets, "The greatest lead since this register was last read.", LEAD_EXTREME),
    register(0x58, "peer_identity", Ro, Drives, "EUI-64 of the peer, once both halves have arrived since the port synchronised.", &[
        Field::new("value", 0, 64, Ro, "EUI-64, or zero."),
    ]),
    register(0x60, "peer_port", Ro, Drives, "What the peer says of its port.", &[
        Field::new("number", 0, 8, Ro, "Port number."),
        Field::new("units_per_tick", 8, 8, Ro, "What its counter gains in a tick.").unit("units"),
        Field::new("role", 16, 2, Ro, "Role, as in `role`."),
        Field::new("valid", 32, 1, Ro, "The LOG with these has arrived since the port synchronised."),
        Field::new("identity_valid", 33, 1, Ro, "`peer_identity` is complete."),
    ]),
    register(0x68, "log_out", Wo, Reads, "A LOG to be sent; a write that covers byte 7 sends it, and is refused while `out_ready` is zero.", &[
        Field::new("tag", 0, 5, Wo, "Tag; 0 to 2 are the device's own, 3 is the UTC relation, 4 to 15 are reserved.")
            .range(3, 31),
        Field::new("data", 5, 40, Wo, "Data."),
    ]),
    register(0x70, "log_in", Rc, Sets, "The LOG that arrived; a read takes it away.", &[
        Field::new("tag", 0, 5, Rc, "Tag."),
        Field::new("data", 5, 40, Rc, "Data."),
        Field::new("valid", 63, 1, Rc, "There is one."),
    ]),
    register(0x78, "log_status", W1c, Sets, "The LOG mailboxes.", &[
        Field::new("out_ready", 0, 1, Ro, "`log_out` is free.").reset(1),
        Field::new("in_valid", 1, 1, Ro, "`log_in` holds one."),
        Field::new("in_overrun", 2, 1, W1c, "A LOG arrived while `log_in` still held one, and was dropped."),
    ]),
    register(0x80, "events", W1c, Sets, "What happened to the port since software cleared it.", &[
        Field::new("jumped", 0, 1, W1c, "A JOIN moved lc by more than 8 ticks."),
        Field::new("rejoin", 1, 1, W1c, "Silence or drift made the port join again."),
        Field::new("stale", 2, 1, W1c, "The state became `stale`."),
        Field::new("faulty", 3, 1, W1c, "The state became `faulty`."),
        Field::new("synchronised", 4, 1, W1c, "The state became `synchronised`."),
        Field::new("link_up", 5, 1, W1c, "The link came up."),
        Field::new("link_down", 6, 1, W1c, "The link went down."),
        Field::new("log_in", 7, 1, W1c, "A LOG arrived in `log_in`."),
    ]),
    register(0x88, "event_mask", Rw, Reads, "Which bits of `events` raise the interrupt line.", &[
        Field::new("jumped", 0, 1, Rw, "Enables this bit."),
        Field::new("rejoin", 1, 1, Rw, "Enables this bit."),
        Field::new("stale", 2, 1, Rw, "Enables this bit."),
        Field::new("faulty", 3, 1, Rw, "Enables this bit."),
        Field::new("synchronised", 4, 1, Rw, "Enables this bit."),
        Field::new("link_up", 5, 1, Rw, "Enables this bit."),
        Field::new("link_down", 6, 1, Rw, "Enables this bit."),
        Field::new("log_in", 7, 1, Rw, "Enables this bit."),
    ]),
    register(0x90, "pcs_control", Rw, Reads, "Test patterns and loopback of the PCS: a pattern that is sent stops frames out, one that is checked stops frames in.", &[
        Field::new("tx_prbs31", 0, 1, Rw, "Transmits PRBS31 (clause 49.2.8)."),
        Field::new("rx_prbs31", 1, 1, Rw, "Checks for PRBS31."),
        Field::new("tx_test_pattern", 4, 2, Rw, "Transmits: 0 frames, 1 the pseudo-random pattern, 2 the square wave.").range(0, 2),
        Field::new("rx_test_pattern", 6, 1, Rw, "Checks for the pseudo-random pattern."),
        Field::new("test_pattern_data", 7, 1, Rw, "Data of the pseudo-random pattern: 0 zeros, 1 local fault."),
        Field::new("loopback", 8, 2, Rw, "0 none, 1 on the serdes side, 2 on the XGMII side.").range(0, 2),
    ]),
    register(0x98, "pipeline", Ro, Constant, "What the port was built as, in its own words: ports of one device may differ.", &[
        Field::new("phases", 0, 3, Ro, "Sampling phases of the crossing: 1, 2 or 4.").from_device(),
        Field::new("own_clock", 3, 1, Ro, "The port has a transmit clock of its own.").from_device(),
        Field::new("alpha", 8, 8, Ro, "alpha: the correction in the delay measurement.").from_device().unit("units"),
        Field::new("max_q", 16, 5, Ro, "max(q): the largest time that an arrival waits for the device clock, less its age.")
            .from_device().unit("units"),
    ]),
];

const LEAD: &[Field] = &[
    Field::new("value", 0, 32, Ro, "Lead.")
        .signed()
        .unit("units"),
    Field::new("valid", 32, 1, Ro, "A BEACON has arrived."),
];

const LEAD_EXTREME: &[Field] = &[
    Field::new("value", 0, 32, Rc, "Lead.")
        .signed()
        .unit("units"),
    Field::new(
        "valid",
        32,
        1,
        Rc,
        "A BEACON or BEACON_JOIN has arrived since.",
    ),
];

/// Where the counters begin, in bytes.
const COUNTERS_OFFSET: u16 = 0x200;

/// Name, what is counted, and the sentence.
const NAMES: &[(&str, &[Field], &str)] = &[
    ("init_in", MESSAGES, "INITs that arrived."),
    ("init_ack_in", MESSAGES, "INIT_ACKs that arrived."),
    ("beacon_in", MESSAGES, "BEACONs that arrived."),
    ("beacon_join_in", MESSAGES, "BEACON_JOINs that arrived."),
    ("beacon_msb_in", MESSAGES, "BEACON_MSBs that arrived."),
    (
        "log_in_messages",
        MESSAGES,
        "LOGs that arrived, the device's own among them.",
    ),
    ("init_out", MESSAGES, "INITs that left."),
    ("init_ack_out", MESSAGES, "INIT_ACKs that left."),
    ("beacon_out", MESSAGES, "BEACONs that left."),
    ("beacon_join_out", MESSAGES, "BEACON_JOINs that left."),
    ("beacon_msb_out", MESSAGES, "BEACON_MSBs that left."),
    (
        "log_out_messages",
        MESSAGES,
        "LOGs that left, the device's own among them.",
    ),
    ("crc_errors", MESSAGES, "Messages that arrived damaged."),
    (
        "crossing_errors",
        MESSAGES,
        "Arrivals whose samples were not monotonic, and losses of a transmit clock of its own.",
    ),
    (
        "overruns",
        MESSAGES,
        "Times that messages were lost because they followed too closely, told with the next one that arrived.",
    ),
    ("range_rejects", MESSAGES, "BEACONs out of range."),
    (
        "join_rejects",
        MESSAGES,
        "BEACON_JOINs that were not believed.",
    ),
    (
        "acks_dropped",
        MESSAGES,
        "INITs whose answer waited too long.",
    ),
    (
        "delay_rejects",
        MESSAGES,
        "INIT_ACKs that gave a delay out of range.",
    ),
    ("jumps", TIMES, "JOINs that moved lc by more than 8 ticks."),
    (
        "rejoins",
        TIMES,
        "Times that silence or drift made the port join again.",
    ),
    (
        "beacons_overdue",
        TIMES,
        "BEACONs that waited for a whole interval without an opportunity.",
    ),
    ("link_ups", TIMES, "Times that the link came up."),
    (
        "resets_requested",
        TIMES,
        "Times that the PCS asked for a reset of the transceiver.",
    ),
    ("blocks_in", BLOCKS, "Blocks that arrived."),
    (
        "blocks_in_not_idle",
        BLOCKS,
        "Blocks that arrived and were more than eight idles or a message.",
    ),
    (
        "bad_blocks_in",
        BLOCKS,
        "Blocks that arrived and were invalid.",
    ),
    ("sequence_errors", BLOCKS, "Valid blocks where none may be."),
    (
        "bad_headers",
        BLOCKS,
        "Sync headers that are neither 01 nor 10.",
    ),
    (
        "test_pattern_errors",
        ERRORS,
        "Errors of a test pattern that arrived: PRBS31, three for a lone wrong bit; pseudo-random, one for a wrong block.",
    ),
    ("blocks_out", BLOCKS, "Blocks that left."),
    (
        "blocks_out_not_idle",
        BLOCKS,
        "Blocks that left and were more than eight idles or a message.",
    ),
    (
        "bad_blocks_out",
        BLOCKS,
        "Words from the MAC that no block can carry.",
    ),
];

/// The counters of a port, in the order of their offsets, without a gap.
pub const COUNTERS: &[Register] = &{
    let mut all = [counter(0, "", "", TIMES); NAMES.len()];
    let mut i = 0;
    while i < all.len() {
        let (name, fields, text) = NAMES[i];
        all[i] = counter(i as u16, name, text, fields);
        i += 1;
    }
    all
};

const COUNT: Field = Field::new("value", 0, 64, Ro, "Count; wraps.");
const MESSAGES: &[Field] = &[COUNT.unit("messages")];
const BLOCKS: &[Field] = &[COUNT.unit("blocks")];
const ERRORS: &[Field] = &[COUNT.unit("errors")];
const TIMES: &[Field] = &[COUNT];

const fn counter(
    number: u16,
    name: &'static str,
    text: &'static str,
    fields: &'static [Field],
) -> Register {
    let offset = COUNTERS_OFFSET + number * REGISTER_BYTES as u16;
    register(offset, name, Ro, Drives, text, fields)
}

const fn register(
    offset: u16,
    name: &'static str,
    access: Access,
    hardware: Hardware,
    text: &'static str,
    fields: &'static [Field],
) -> Register {
    Register {
        name,
        offset,
        access,
        hardware,
        text,
        fields,
    }
}
