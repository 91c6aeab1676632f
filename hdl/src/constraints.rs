//! The constraint files in `hdl/constraints`, made from [`CROSSINGS`].
//!
//! No vendor tool has read them here. What can be told without one is tested: every command parses,
//! has the arguments it needs, and names registers that the emitted netlists have.

use crate::crossings::{
    Crossing, Limit, Part, CROSSINGS, SETTLED_MAX_PS, SKEW_PS, TICK_PS, TOGGLE_MAX_PS, WINDOW_PS,
};
use std::fmt::Write as _;

/// Name, part and text of every file.
#[must_use]
pub fn files() -> Vec<(String, Part, String)> {
    let of_part = |part: Part| {
        let file =
            move |extension: &str, text| (format!("{}.{extension}", part.stem()), part, text);
        [file("xdc", vivado(part)), file("sdc", quartus(part))]
    };
    let skew = ("dtp_port_skew.tcl".to_owned(), Part::Port, vivado_skew());
    Part::ALL
        .into_iter()
        .flat_map(of_part)
        .chain([skew])
        .collect()
}

/// The crossings of a part.
fn crossings(part: Part) -> impl Iterator<Item = &'static Crossing> {
    CROSSINGS
        .iter()
        .filter(move |crossing| crossing.part == part)
}

/// Nanoseconds, as the tools count.
fn ns(ps: u64) -> String {
    format!("{}.{:03}", ps / 1000, ps % 1000)
}

/// Lines of a comment, wrapped.
fn comment(text: &str) -> String {
    let mut lines = String::new();
    let mut line = String::from("#");
    for word in text.split_whitespace() {
        if line.len() + 1 + word.len() > 110 {
            lines += &line;
            lines.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line += word;
    }
    lines + &line + "\n"
}

/// Longest delay of the data path.
fn max_delay_ps(limit: Limit) -> Option<u64> {
    match limit {
        Limit::Toggle => Some(TOGGLE_MAX_PS),
        Limit::Settled | Limit::Level | Limit::OneClock => Some(SETTLED_MAX_PS),
        Limit::Timed => None,
    }
}

/// Vivado calls the flops of `rx.extract.toggle.q` `rx/extract/toggle/q_reg` with an index if they are many.
fn cells(registers: &[&str]) -> String {
    let patterns = registers.iter().map(|register| {
        let register = register.trim_end_matches('*').replace('.', "/");
        let star = if register.ends_with(['_', '/']) {
            "*"
        } else {
            ""
        };
        format!("NAME =~ *{register}{star}_reg*")
    });
    let patterns: Vec<_> = patterns.collect();
    // A ring becomes memory, which is no flop.
    let is_memory = registers.iter().any(|register| register.contains(".ring."));
    let kind = if is_memory {
        "IS_PRIMITIVE"
    } else {
        "IS_SEQUENTIAL"
    };
    format!(
        "[get_cells -hierarchical -filter {{{kind} && ({})}}]",
        patterns.join(" || ")
    )
}

fn header(tool: &str) -> String {
    comment(&format!(
        "Crossings of a port for {tool}. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. \
         Never run here, where there is no vendor tool; docs/crossings.md has the arguments."
    ))
}

fn vivado(part: Part) -> String {
    let mut text = header("Vivado")
        + &comment(
            "Read it after synthesis, for the design as a whole: read_xdc -unmanaged. Clocks are \
             yours to create: the recovered clock of each port, and the device clock with its phases, all from \
             one PLL. Put the recovered clock and the device clock into no set_clock_groups and no set_false_path: \
             both would hide what follows.",
        );
    for crossing in crossings(part) {
        text.push('\n');
        text += &comment(&format!("{}. {}", capital(crossing.name), crossing.why));
        if let Some(ps) = max_delay_ps(crossing.limit) {
            // Writing to a String cannot fail, here and below.
            let _ = writeln!(
                text,
                "set_max_delay -datapath_only -from {} \\\n    -to {} {}",
                cells(crossing.from),
                cells(crossing.to),
                ns(ps)
            );
        }
        if matches!(crossing.limit, Limit::Toggle | Limit::Level) {
            let _ = writeln!(text, "set_property ASYNC_REG TRUE {}", cells(crossing.to));
        }
        if crossing.limit == Limit::Toggle {
            text += &comment(
                "set_bus_skew takes no single start point, so dtp_port_skew.tcl measures the skew after routing.",
            );
        }
    }
    text
}

/// A constraint cannot say it: a bus skew needs two start points, and there is but one toggle.
fn vivado_skew() -> String {
    let toggle = the(Limit::Toggle);
    let header = header("Vivado")
        + &comment(&format!(
            "Skew of the toggle's samplers: source it after route_design; it fails if the flops of one port differ by \
             more than {} ns, the wire's delay less the clock's, of the window w = {} ns. The clock's delay is read from \
             the path that starts at the flop: a -datapath_only path has none.",
            ns(SKEW_PS),
            ns(WINDOW_PS)
        ));
    let tail = toggle.from[0].replace('.', "/");
    let first = toggle.to[0].trim_end_matches("first_*").replace('.', "/");
    format!(
        "{header}
proc dtp_toggle_arrival {{toggle flop}} {{
    set wire [get_timing_paths -from $toggle -to $flop -delay_type max -max_paths 1]
    set clock [get_timing_paths -from $flop -delay_type max -max_paths 1]
    if {{[llength $wire] != 1 || [llength $clock] != 1}} {{
        error \"no timing path through $flop\"
    }}
    return [expr {{[get_property DATAPATH_DELAY $wire] - [get_property STARTPOINT_CLOCK_DELAY $clock]}}]
}}

proc dtp_check_toggle_skew {{limit_ns}} {{
    foreach toggle {} {{
        # Brackets of generate blocks are no patterns.
        set port [string map {{[ \\[ ] \\]}} [string range $toggle 0 end-[string length {tail}_reg]]]
        set arrivals {{}}
        foreach flop [get_cells -hierarchical -filter \"IS_SEQUENTIAL && NAME =~ ${{port}}{first}first_*_reg*\"] {{
            lappend arrivals [dtp_toggle_arrival $toggle $flop]
        }}
        if {{[llength $arrivals] == 0}} {{
            error \"no sampler of $toggle\"
        }}
        set sorted [lsort -real $arrivals]
        set skew_ns [expr {{[lindex $sorted end] - [lindex $sorted 0]}}]
        puts \"$toggle: [llength $arrivals] phases within $skew_ns ns\"
        if {{$skew_ns > $limit_ns}} {{
            error \"$toggle: skew of $skew_ns ns, limit $limit_ns ns\"
        }}
    }}
}}

dtp_check_toggle_skew {}
",
        cells(toggle.from),
        ns(SKEW_PS)
    )
}

/// Quartus calls the registers `port|rx|extract|toggle|q`, some releases with entity names before a colon.
fn registers(names: &[&str]) -> String {
    let one = |name: &&str| format!("*{}*", name.trim_end_matches('*').replace('.', "|*"));
    let names: Vec<_> = names.iter().map(one).collect();
    format!("[get_registers {{{}}}]", names.join(" "))
}

fn quartus(part: Part) -> String {
    let mut text = header("Quartus")
        + &comment(
            "The recovered clock and the device clock belong into no set_clock_groups and no set_false_path: both \
             switch set_max_skew off. Between unrelated clocks set_max_delay would count their skew, so it only \
             opens the paths, and set_net_delay limits the wires.",
        );
    for crossing in crossings(part) {
        text.push('\n');
        text += &comment(&format!("{}. {}", capital(crossing.name), crossing.why));
        let Some(ps) = max_delay_ps(crossing.limit) else {
            continue;
        };
        let (from, to) = (registers(crossing.from), registers(crossing.to));
        let open = ns(10 * TICK_PS);
        let _ = writeln!(text, "set_max_delay -from {from} \\\n    -to {to} {open}");
        let _ = writeln!(text, "set_min_delay -from {from} \\\n    -to {to} -{open}");
        let _ = writeln!(
            text,
            "set_net_delay -max -from {from} \\\n    -to {to} {}",
            ns(ps)
        );
        if crossing.limit == Limit::Toggle {
            let _ = writeln!(
                text,
                "set_max_skew -from {from} \\\n    -to {to} {}",
                ns(SKEW_PS)
            );
        }
    }
    text
}

fn the(limit: Limit) -> &'static Crossing {
    let found = CROSSINGS.iter().find(|crossing| crossing.limit == limit);
    found.unwrap_or(&CROSSINGS[0])
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
