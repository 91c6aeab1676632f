//! Two PHYs on a line, as Icarus simulates them.

use crate::elaborate::{build_folder, include, sources};
use dtp_spec::csr::port_registers::pipeline;
use dtp_spec::latency::{Phases, Transmit};
use dtp_spec::regs::{find, port_offset, PORT};
use std::path::Path;
use std::process::Command;
use {Phases::*, Transmit::*};

/// A run: its name, the top module, its parameters, and what is planted in which of the sources.
#[derive(Clone, Copy, Default)]
struct Run<'a> {
    name: &'a str,
    top: &'a str,
    parameters: &'a [(&'a str, u64)],
    fault: Option<(&'a str, &'a str, &'a str)>,
}

impl Run<'_> {
    /// The line that the test bench prints; none without Icarus.
    fn says(&self) -> Option<String> {
        if !dtp_tests::tools::found("iverilog", "two drop-ins on a line") {
            return None;
        }
        let benches = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drop_in");
        let model = build_folder().join(format!("{}.vvp", self.name));
        let mut compile = Command::new("iverilog");
        compile.arg(include());
        compile.args(["-g2005", "-s", self.top, "-o"]).arg(&model);
        for register in ["pipeline", "crossing_errors"] {
            let offset = port_offset(0, register);
            compile.arg(format!("-D{}_OFFSET=16'd{offset}", register.to_uppercase()));
        }
        for (parameter, value) in self.parameters {
            compile.arg(format!("-P{}.{parameter}={value}", self.top));
        }
        for bench in ["back_to_back.v", "pins.v", "time_between.v"] {
            compile.arg(benches.join(bench));
        }
        for source in sources() {
            compile.arg(self.faulty(&source).unwrap_or(source));
        }
        let output = compile.output().expect("iverilog");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let output = Command::new("vvp")
            .arg("-n")
            .arg(&model)
            .output()
            .expect("vvp");
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// A copy of this source with the fault, if it is to have one.
    fn faulty(&self, source: &Path) -> Option<std::path::PathBuf> {
        let (unit, from, to) = self.fault?;
        if source.file_stem()? != unit {
            return None;
        }
        let text = std::fs::read_to_string(source).expect("a source");
        assert!(text.contains(from), "{unit} has no `{from}`");
        let copy = build_folder().join(format!("{}_{unit}.v", self.name));
        std::fs::write(&copy, text.replace(from, to)).expect("writable target folder");
        Some(copy)
    }

    #[track_caller]
    fn says_what_begins(&self, with: &str) {
        if let Some(said) = self.says() {
            assert!(said.starts_with(with), "{}: {said}", self.name);
        }
    }
}

fn back_to_back<'a>(name: &'a str, parameters: &'a [(&'a str, u64)]) -> Run<'a> {
    Run {
        name,
        top: "back_to_back",
        parameters,
        fault: None,
    }
}

#[test]
fn frames_and_prbs31_pass_between_two_plain_ones() {
    back_to_back("plain", &[]).says_what_begins("PASS");
}

#[test]
fn frames_and_prbs31_pass_with_pipelines_and_reversed_bits() {
    let parameters = [
        ("TX_SERDES_PIPELINE", 2),
        ("RX_SERDES_PIPELINE", 2),
        ("BIT_REVERSE", 1),
    ];
    back_to_back("reversed", &parameters).says_what_begins("PASS");
}

#[test]
fn frames_pass_without_scrambler() {
    // Idles that are not scrambled look like blocks at other offsets too; frames do not.
    let parameters = [("SCRAMBLER_DISABLE", 1), ("EARLY_FRAMES", 1)];
    back_to_back("clear", &parameters).says_what_begins("PASS");
}

/// Frames go on where the pins would start PRBS31; slips and periods are as long as they should be.
#[test]
fn parameters_of_test_patterns_slips_and_periods_are_kept() {
    let parameters = [
        ("PRBS31_ENABLE", 0),
        ("BITSLIP_HIGH_CYCLES", 3),
        ("BITSLIP_LOW_CYCLES", 17),
        ("COUNT_125US", 31),
        // Both begin at once.
        ("GAP_NS", 50),
        ("JOIN_TICKS", 100),
        ("WATCH_TICKS", 100),
    ];
    let run = back_to_back("timing", &parameters);
    run.says_what_begins("PASS");
    for (name, from, to, says) in [
        (
            "slips",
            "LOW_CYCLES = BITSLIP_LOW_CYCLES",
            "LOW_CYCLES = 18",
            "FAIL slips",
        ),
        (
            "periods",
            "TICKS_125US = COUNT_125US",
            "TICKS_125US = 30",
            "FAIL periods",
        ),
        ("pattern", "&& PRBS31_ENABLE != 0", "", "FAIL stopped"),
    ] {
        let fault = Some(("dtp_eth_phy_10g", from, to));
        Run { name, fault, ..run }.says_what_begins(says);
    }
}

/// The bench can fail: a cut wire, and one wrong bit on it, which the checker of PRBS31 sees three
/// times, once at each tap.
#[test]
fn the_bench_notices_a_cut_wire_a_wrong_bit_and_a_counter_that_is_behind() {
    back_to_back("cut", &[("CUT", 1)]).says_what_begins("FAIL frames");
    if let Some(said) = back_to_back("wrong_bit", &[("PRBS_ERROR", 1)]).says() {
        assert!(said.contains("errors of PRBS31 0 3"), "{said}");
    }
    back_to_back("deaf", &[("DEAF", 1)]).says_what_begins("FAIL time");
}

#[test]
fn the_status_pins_say_what_is_wrong() {
    let run = Run {
        name: "pins",
        top: "pins",
        ..Run::default()
    };
    run.says_what_begins("PASS");
    let name = "sound_pins";
    let parameters = &[("SOUND", 1)];
    Run {
        name,
        parameters,
        ..run
    }
    .says_what_begins("FAIL step 2");
}

/// What a port is: phases, clock of the transmit path, and what it shows of itself.
type Built = (Phases, Transmit, u64);

fn built(phases: Phases, transmit: Transmit) -> Built {
    (phases, transmit, pipeline(phases, transmit))
}

/// The same with this alpha in place of its own.
fn with_alpha(port: Built, alpha_units: u64) -> Built {
    let alpha = find(PORT, "pipeline").field("alpha");
    (
        port.0,
        port.1,
        alpha.set(port.2 & !alpha.mask(), alpha_units),
    )
}

/// Two such ports, each with a core; with a fault in a unit, or with the phase clocks of the first swapped.
#[track_caller]
fn time_between(
    name: &str,
    [a, b]: [Built; 2],
    swap: bool,
    fault: Option<(&str, &str, &str)>,
    says: &str,
) {
    let own_clock = |port: Built| u64::from(port.1 == OwnClock);
    let run = Run {
        name,
        top: "time_between",
        parameters: &[
            ("PHASES_A", a.0.count()),
            ("PHASES_B", b.0.count()),
            ("OWN_CLOCK_A", own_clock(a)),
            ("OWN_CLOCK_B", own_clock(b)),
            ("PIPELINE_A", a.2),
            ("PIPELINE_B", b.2),
            ("SWAP", swap.into()),
            // Arrivals drift into the quarters that are swapped at about 420 ticks.
            ("WAIT_TICKS", if swap { 800 } else { 4000 }),
        ],
        fault,
    };
    run.says_what_begins(says);
}

#[test]
fn time_passes_between_ports_of_every_kind() {
    let one = built(One, DeviceClock);
    time_between("one_one", [one; 2], false, None, "PASS");
    let ports = [built(Two, DeviceClock), built(Four, DeviceClock)];
    time_between("two_four", ports, false, None, "PASS");
    let ports = [built(Two, OwnClock), built(Four, OwnClock)];
    time_between("own_own", ports, false, None, "PASS");
}

/// An alpha too small drives both counters, and phase clocks in the wrong order break the pattern of an
/// arrival. A port that is not what the registers should say is seen there.
#[test]
fn a_wrong_alpha_and_swapped_phase_clocks_are_noticed() {
    let four = [built(Four, DeviceClock); 2];
    let fault = ("dtp_phy_p4", "alpha_units = 8'h30", "alpha_units = 8'h10");
    time_between("shown", four, false, Some(fault), "FAIL pipeline");
    let small = four.map(|port| with_alpha(port, 0x10));
    time_between("alpha", small, false, Some(fault), "FAIL rate");
    // That of a port without a transmit clock of its own.
    let own = [built(Four, OwnClock); 2].map(|port| with_alpha(port, 0x30));
    let fault = (
        "dtp_phy_own_clock_p4",
        "alpha_units = 8'h81",
        "alpha_units = 8'h30",
    );
    time_between("alpha_own", own, false, Some(fault), "FAIL rate");
    time_between("swapped", four, true, None, "FAIL crossing");
}
