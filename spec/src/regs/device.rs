//! Registers of the device.

use super::{Access, Field, Hardware, Register, LAYOUT_VERSION, MAGIC, PORTS_MAX};
use crate::dtp::beacon_watch::JOIN_WINDOW_TICKS;
use crate::dtp::delay::SCALE_SHIFT;
use crate::dtp::responder::GUARD_UNITS;
use crate::units::{TICK_FS, UNITS_PER_TICK, UNIT_FS};
use Access::{Ro, Rw, W1c};

/// Registers of the device, in the order of their offsets.
pub const DEVICE: &[Register] = &[
    constant(0x00, "magic", "Tells that this is a DTP device: the bytes `DTP-10GR`, first byte lowest.", &[
        Field::new("value", 0, 64, Ro, "`DTP-10GR`.").reset(MAGIC),
    ]),
    constant(0x08, "layout_version", "How blocks are laid out and what the access types mean.", &[
        Field::new("value", 0, 64, Ro, "Version.").reset(LAYOUT_VERSION),
    ]),
    constant(0x10, "map_hash", "FNV-1a of this table; a driver built from another table must refuse the device.", &[
        Field::new("value", 0, 64, Ro, "Hash.").from_device(),
    ]),
    constant(0x18, "build_commit", "First 64 bits of the commit that the device was built from, the first hexadecimal digit highest; zero if it was not told.", &[
        Field::new("value", 0, 64, Ro, "Commit.").from_device(),
    ]),
    constant(0x20, "ports", "How many port blocks follow.", &[
        Field::new("value", 0, 6, Ro, "Ports.").from_device(),
    ]),
    constant(0x28, "tick_fs", "One period of the nominal clock.", &[
        Field::new("value", 0, 64, Ro, "T.").reset(TICK_FS).unit("fs"),
    ]),
    constant(0x30, "unit_fs", "What one count of every counter and delay stands for.", &[
        Field::new("value", 0, 64, Ro, "One unit.").reset(UNIT_FS).unit("fs"),
    ]),
    constant(0x38, "units_per_tick", "What a counter gains in one period of the nominal clock.", &[
        Field::new("value", 0, 8, Ro, "Units.").reset(UNITS_PER_TICK).unit("units"),
    ]),
    constant(0x40, "guards", "What a measured delay is reduced by, against clocks that differ.", &[
        Field::new("delay_shift", 0, 8, Ro, "d is reduced by d shifted right by so many bits.")
            .reset(SCALE_SHIFT as u64),
        Field::new("residence_units", 16, 16, Ro, "The residence grows by one unit more for every so many units.")
            .reset(GUARD_UNITS).unit("units"),
    ]),
    Register {
        name: "gc",
        offset: 0x80,
        access: Ro,
        hardware: Hardware::Drives,
        text: "The global counter, sampled at a fixed distance from the acceptance of the read address.",
        fields: &[Field::new("value", 0, 64, Ro, "gc.").from_device().unit("units")],
    },
    setting(0x88, "identity", "EUI-64 of the device, told to every peer.", &[
        Field::new("value", 0, 64, Rw, "EUI-64."),
    ]),
    setting(0x90, "control", "Switches of the device.", &[
        Field::new("beacon_on_jump", 0, 1, Rw, "A jump of a quarter tick or more sends BEACONs on the other ports at once.")
            .reset(1),
        Field::new("clear_faulty", 8, 1, Rw, "Writing one clears `faulty` on every port; reads as zero."),
    ]),
    setting(0x98, "mode", "What the device follows.", &[
        Field::new("tree", 0, 1, Rw, "0: `fastest`, the largest counter leads. 1: `tree`, the parent port alone is followed."),
        Field::new("parent", 8, 5, Rw, "Mode `tree`: number of the parent port, below the number of ports.")
            .range(0, PORTS_MAX as u64 - 1),
    ]),
    setting(0xa0, "join_window", "How long after a link-up, or after a JOIN that was passed on, a JOIN is believed.", &[
        Field::new("value", 0, 28, Rw, "Length.").reset(JOIN_WINDOW_TICKS as u64).unit("ticks"),
    ]),
    setting(0xa8, "scratch", "Does nothing: for trying out the bus.", &[
        Field::new("value", 0, 64, Rw, "Anything."),
    ]),
    shown(0xc0, "status", "The device as it is now.", &[
        Field::new("holdover", 0, 1, Ro, "All links are down: gc runs on the device's own oscillator.").from_device(),
        Field::new("interrupt", 1, 1, Ro, "The interrupt line."),
    ]),
    Register {
        name: "interrupt_status",
        offset: 0xc8,
        access: W1c,
        hardware: Hardware::Sets,
        text: "What happened to the device since software cleared it.",
        fields: &[
            Field::new("write_refused", 0, 1, W1c, "A write was not carried out: `refused_write` says where."),
            Field::new("holdover_begun", 1, 1, W1c, "The last link went down."),
            Field::new("holdover_ended", 2, 1, W1c, "The first link came up."),
        ],
    },
    setting(0xd0, "interrupt_mask", "Which bits of `interrupt_status` raise the interrupt line.", &[
        Field::new("write_refused", 0, 1, Rw, "Enables this bit."),
        Field::new("holdover_begun", 1, 1, Rw, "Enables this bit."),
        Field::new("holdover_ended", 2, 1, Rw, "Enables this bit."),
    ]),
    shown(0xd8, "interrupt_ports", "Ports that raise the interrupt line, bit n for port n: a bit of `events` that `event_mask` enables is set.", &[
        Field::new("value", 0, 32, Ro, "Ports."),
    ]),
    shown(0xe0, "refused_write", "Offset in the BAR, a multiple of 8, of the last write that was not carried out: out of range, to a register that takes none, or to a hole.", &[
        Field::new("offset", 0, 16, Ro, "Offset.").unit("bytes"),
    ]),
];

const fn constant(
    offset: u16,
    name: &'static str,
    text: &'static str,
    fields: &'static [Field],
) -> Register {
    Register {
        name,
        offset,
        access: Ro,
        hardware: Hardware::Constant,
        text,
        fields,
    }
}

const fn setting(
    offset: u16,
    name: &'static str,
    text: &'static str,
    fields: &'static [Field],
) -> Register {
    Register {
        name,
        offset,
        access: Rw,
        hardware: Hardware::Reads,
        text,
        fields,
    }
}

const fn shown(
    offset: u16,
    name: &'static str,
    text: &'static str,
    fields: &'static [Field],
) -> Register {
    Register {
        name,
        offset,
        access: Ro,
        hardware: Hardware::Drives,
        text,
        fields,
    }
}
