//! Scenarios and captures that come with the tool.

/// A scenario that needs no file.
#[derive(Clone, Copy, Debug)]
pub struct Builtin {
    /// Its name on the command line.
    pub name: &'static str,
    /// One sentence.
    pub summary: &'static str,
    /// Its TOML.
    pub text: &'static str,
}

const BUILTINS: [Builtin; 10] = [
    Builtin {
        name: "paper-mtu1500",
        summary: "the paper's tree and a six-hop path, MTU 1500 at full load, beacon interval 200",
        text: include_str!("../../scenarios/paper-mtu1500.toml"),
    },
    Builtin {
        name: "paper-jumbo",
        summary: "the same with jumbo frames and beacon interval 1200",
        text: include_str!("../../scenarios/paper-jumbo.toml"),
    },
    Builtin {
        name: "fat-tree",
        summary: "16 hosts below 4-port switches, IMIX at full load, wandering oscillators",
        text: include_str!("../../scenarios/fat-tree.toml"),
    },
    Builtin {
        name: "fat-tree-16",
        summary: "1024 hosts below 16-port switches, idle, for the engine window",
        text: include_str!("../../scenarios/fat-tree-16.toml"),
    },
    Builtin {
        name: "faults",
        summary:
            "leaves and spines with cuts, a partition, a power cycle, a late join, a stuck clock",
        text: include_str!("../../scenarios/faults.toml"),
    },
    Builtin {
        name: "boundary",
        summary: "leaves and spines in mode tree below one spine, whose clock is the slowest",
        text: include_str!("../../scenarios/boundary.toml"),
    },
    Builtin {
        name: "paper-tree",
        summary: "the paper's tree alone: 12 devices, four hops, MTU 1500 at full load",
        text: include_str!("../../scenarios/paper-tree.toml"),
    },
    Builtin {
        name: "paper-breaks-4t",
        summary:
            "three in a row with the paper's own choices, interval 5000: beyond 4T, meant to FAIL",
        text: include_str!("../../scenarios/paper-breaks-4t.toml"),
    },
    Builtin {
        name: "mixed-speeds",
        summary:
            "leaves and spines at 40G and 100G above hosts at 10G and 25G, MTU 1500 at full load",
        text: include_str!("../../scenarios/mixed-speeds.toml"),
    },
    Builtin {
        name: "access-1g",
        summary: "hosts at 1G below switches at 10G, MTU 1500 at full load",
        text: include_str!("../../scenarios/access-1g.toml"),
    },
];

/// One file that names every key, with comments.
pub const COMMENTED: &str = include_str!("../../scenarios/commented.toml");

/// All of them; the first is the default.
#[must_use]
pub fn builtins() -> &'static [Builtin] {
    &BUILTINS
}

/// Real TCP and HTTP traffic: the first packets of a capture at each MTU.
const CAPTURES: [(&str, &[u8]); 2] = [
    ("mtu1500", include_bytes!("../../captures/web-mtu1500.pcap")),
    ("mtu9000", include_bytes!("../../captures/web-mtu9000.pcap")),
];

/// Names of the embedded captures.
pub(super) fn capture_names() -> [&'static str; CAPTURES.len()] {
    CAPTURES.map(|(name, _)| name)
}

/// The embedded capture of this name.
pub(super) fn capture(name: &str) -> Option<&'static [u8]> {
    CAPTURES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|&(_, bytes)| bytes)
}
