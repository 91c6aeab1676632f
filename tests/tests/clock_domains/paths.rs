//! Every path between two clocks, against the list.

use crate::netlist::{read, Flop, Netlist, Source};
use dtp_hdl::checked_in;
use dtp_hdl::crossings::{Crossing, Limit, Part, CROSSINGS};
use dtp_hdl::emit::{PortKind, Unit};
use dtp_hdl::tops::TOPS;
use dtp_tests::tools;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Units of more than two ports: they say nothing new, a device of any number has the same port that often.
const MORE: [&str; 3] = ["_x4", "_x8", "_x32"];

/// The clock without its phase: phases of one clock are no strangers.
fn family(clock: &str) -> &str {
    ["_90", "_180", "_270"]
        .iter()
        .find_map(|phase| clock.strip_suffix(phase))
        .unwrap_or(clock)
}

/// Units with two clocks which are checked inside larger ones: how their names begin.
const INSIDE: [&str; 4] = [
    "dtp_transmit_crossing",
    "dtp_transmit_side",
    "dtp_core_",
    "dtp_phy_",
];

/// Emitted units with clocks of more than one family, and their netlists.
pub fn netlists() -> &'static [(&'static str, Netlist)] {
    static NETLISTS: LazyLock<Vec<(&str, Netlist)>> = LazyLock::new(|| {
        let inside = |name: &str| INSIDE.iter().any(|begin| name.starts_with(begin));
        let more = |name: &str| MORE.iter().any(|end| name.ends_with(end));
        let whole = TOPS
            .iter()
            .filter(|top| !inside(top.name) && !more(top.name));
        let units = whole.map(|top| (top.emit)().unwrap_or_else(|error| panic!("{error}")));
        let units = units.filter(|unit| {
            let clocks = unit
                .ports
                .iter()
                .filter(|port| port.kind == PortKind::Clock);
            let families: BTreeSet<_> = clocks.map(|port| family(&port.name)).collect();
            families.len() > 1
        });
        let read = |unit: Unit| (unit.name, read(unit.name, &unit.verilog));
        units.map(read).collect()
    });
    &NETLISTS
}

/// Recovered clocks among these.
fn receive_sides(clocks: &BTreeSet<String>) -> usize {
    clocks
        .iter()
        .filter(|clock| clock.starts_with("rx_clock"))
        .count()
}

/// The instance path before the pattern, if a name of the register fits it.
pub fn prefix<'a>(flop: &'a Flop, pattern: &str) -> Option<&'a str> {
    flop.names.iter().find_map(|name| {
        let (name, pattern) = match pattern.strip_suffix('*') {
            None => (name.as_str(), pattern),
            Some(pattern) => {
                let at = name.rfind(pattern)?;
                let rest = &name[at + pattern.len()..];
                let below = pattern.ends_with('.');
                (below || !rest.contains('.')).then_some((&name[..at + pattern.len()], pattern))?
            }
        };
        let prefix = name.strip_suffix(pattern)?;
        (prefix.is_empty() || prefix.ends_with('.')).then_some(prefix)
    })
}

/// Of an instance path the innermost number: that of the port to which `port_1` belongs and, elsewhere in
/// the device, its registers `core.registers.port_1`, and `side_1` between both; `phy_1.four_phases.port` in
/// a device from parts.
fn innermost(path: &str) -> &str {
    let instances = path.trim_end_matches('.').rsplit('.');
    let mut ends = instances.filter_map(|instance| Some(instance.rsplit_once('_')?.1));
    ends.find(|end| end.parse::<usize>().is_ok()).unwrap_or("")
}

/// The crossing that allows a path, and the port in which it is.
fn allowed<'a>(from: &'a Flop, to: &'a Flop) -> Option<(&'static Crossing, &'a str)> {
    CROSSINGS.iter().find_map(|crossing| {
        let starts = crossing
            .from
            .iter()
            .find_map(|pattern| prefix(from, pattern))?;
        let ends = crossing.to.iter().find_map(|pattern| prefix(to, pattern))?;
        let phases_only =
            crossing.limit != Limit::Timed || family(&from.clock) == family(&to.clock);
        // Of a register with several stages the first alone meets the other clock.
        let first_stage = crossing.limit != Limit::Level || to.index == 0;
        let same_port = match crossing.part {
            // A port by itself has none of these.
            Part::Device | Part::OwnClockDevice => {
                !starts.is_empty() && innermost(starts) == innermost(ends)
            }
            Part::Port | Part::Registers | Part::OwnClock => starts == ends,
        };
        (same_port && phases_only && first_stage).then_some((crossing, innermost(starts)))
    })
}

/// How many paths each crossing has in each port, by name and number.
type Counts = BTreeMap<(&'static str, String), usize>;

/// Looks at every path of the netlist; what is wrong with it, or what crosses.
pub fn check(netlist: &Netlist) -> Result<Counts, String> {
    let mut counts = Counts::new();
    let mut inputs = BTreeMap::<usize, BTreeSet<&str>>::new();
    for to in &netlist.flops {
        for source in netlist.cone_of(to) {
            let from = match source {
                Source::Input(port) => {
                    inputs.entry(port).or_default().insert(family(&to.clock));
                    continue;
                }
                Source::Flop(flop) => &netlist.flops[flop],
            };
            if from.clock == to.clock {
                continue;
            }
            let Some((crossing, port)) = allowed(from, to) else {
                return Err(format!(
                    "from {:?}[{}] of {} to {:?}[{}] of {}",
                    from.names, from.index, from.clock, to.names, to.index, to.clock
                ));
            };
            let synchroniser = matches!(crossing.limit, Limit::Toggle | Limit::Level);
            if synchroniser && (!to.async_reg || netlist.cone_of(to).len() > 1) {
                return Err(format!("{:?} is no first flop of a synchroniser", to.names));
            }
            *counts.entry((crossing.name, port.to_owned())).or_default() += 1;
        }
    }
    for (port, clocks) in &inputs {
        if clocks.len() > 1 {
            return Err(format!("input {} meets {clocks:?}", netlist.inputs[*port]));
        }
    }
    for (name, bits) in &netlist.outputs {
        let clock = |source| match source {
            Source::Flop(flop) => Some(family(&netlist.flops[flop].clock)),
            Source::Input(port) => inputs.get(&port)?.first().copied(),
        };
        let clocks: BTreeSet<_> = netlist.cone(bits).into_iter().filter_map(clock).collect();
        if clocks.len() > 1 {
            return Err(format!("output {name} mixes {clocks:?}"));
        }
    }
    Ok(counts)
}

#[test]
fn no_path_crosses_but_those_that_are_listed() {
    if !tools::found("yosys", "paths between clocks") {
        return;
    }
    let mut met = BTreeSet::new();
    for (top, netlist) in netlists() {
        let counts = check(netlist).unwrap_or_else(|path| panic!("{top}: {path}"));
        println!("{top}: {counts:?}");
        let ports: BTreeSet<_> = counts.keys().map(|(_, port)| port).collect();
        let clocks = netlist
            .flops
            .iter()
            .map(|flop| flop.clock.clone())
            .collect();
        assert!(
            counts.is_empty() || ports.len() == receive_sides(&clocks),
            "{top}: crossings in {ports:?}"
        );
        met.extend(counts.into_keys().map(|(name, _)| name));
    }
    let listed: BTreeSet<_> = CROSSINGS.iter().map(|crossing| crossing.name).collect();
    assert_eq!(
        met, listed,
        "crossings that exist and crossings that are listed"
    );
}

/// Wires that cross elsewhere, and synchronisers that are none.
#[test]
fn planted_paths_are_caught() {
    if !tools::found("yosys", "planted paths between clocks") {
        return;
    }
    let faults = [
        // The level past its synchroniser.
        (
            "dtp__link_up = synchroniser__synced;",
            "dtp__link_up = rx__pcs_ok;",
        ),
        // The toggle past its sampler.
        (
            "crossing__mailbox_overrun = rx__mailbox_overrun;",
            "crossing__mailbox_overrun = rx__mailbox_toggle;",
        ),
        // The other way, from the device clock.
        (
            "rx__serdes_rx_hdr = serdes_rx_hdr;",
            "rx__serdes_rx_hdr = serdes_tx_hdr;",
        ),
        // One reset for both sides.
        ("rx__reset = rx_reset;", "rx__reset = reset;"),
        // A gate before the sampler: it may glitch.
        (
            "sampler__toggle = rx__mailbox_toggle;",
            "sampler__toggle = rx__mailbox_toggle & rx__pcs_ok;",
        ),
        // An output of two clocks.
        (
            "link_up = synchroniser__synced;",
            "link_up = synchroniser__synced & rx__rx_block_lock;",
        ),
        // The second flop of the synchroniser looks at the level too.
        (
            "stages <= {stages[0], level}",
            "stages <= {stages[0] & level, level}",
        ),
        // A row of the sampler that misses its second flop.
        (
            "{first_0, second_270, second_180, second_90}",
            "{first_0, first_270, second_180, second_90}",
        ),
    ];
    planted("dtp_port_p4", &faults);
    planted(
        "dtp_port_own_clock_p4",
        &[
            // Past the ring's neighbours: the demand, the grant, a reset.
            (
                "tx__align_demand = transmit__tx_align_demand;",
                "tx__align_demand = dtp__align_demand;",
            ),
            (
                "dtp__grant_kind = transmit__grant_kind;",
                "dtp__grant_kind = tx__grant_kind;",
            ),
            (
                "transmit__tx_reset = tx_reset;",
                "transmit__tx_reset = reset;",
            ),
            // The reader looks at the mark itself.
            (
                "mark_last__d = mark_synced__synced",
                "mark_last__d = write_pointer__q[32'h2]",
            ),
            // The type is used as it stands in the other clock.
            ("grant_kind = grant__q", "grant_kind = kind__q"),
            // A statistic of the transmit side in the device clock.
            (
                "dtp__clear_faulty = clear_faulty;",
                "dtp__clear_faulty = tx__tx_bad_block;",
            ),
        ],
    );
}

/// Each of these, in the Verilog of a unit, must be seen.
fn planted(unit: &str, faults: &[(&str, &str)]) {
    let text = std::fs::read_to_string(checked_in::path(unit)).expect("checked-in file");
    for (from, to) in faults {
        assert!(text.contains(from), "no `{from}` in the port");
        let path = check(&read(unit, &text.replacen(from, to, 1)));
        println!("{to}: {path:?}");
        assert!(path.is_err(), "`{to}` was not caught");
    }
}
