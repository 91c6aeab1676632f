//! A device whose core and ports a design joins itself: it has the crossings of a device in one piece.

use crate::netlist::read;
use crate::paths::check;
use dtp_hdl::checked_in;
use dtp_hdl::crossings::{Part, CROSSINGS};
use dtp_tests::tools;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The device, with all that it holds, in one text.
fn device() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hdl/dropin");
    let dropin = ["dtp_bus.vh", "dtp_serdes_pipeline.v", "dtp_eth_phy_10g.v"];
    let units = ["dtp_phy_p4", "dtp_core_x2"];
    let files = dropin.map(|name| folder.join(name)).into_iter();
    let files = files.chain(units.map(checked_in::path));
    let texts = files.map(|file| fs::read_to_string(file).expect("checked-in file"));
    let texts: String = texts.chain([include_str!("apart.v").to_owned()]).collect();
    texts.replace("`include \"dtp_bus.vh\"", "")
}

#[test]
fn core_and_ports_joined_by_wire_have_the_crossings_of_a_device() {
    if !tools::found("yosys", "paths between clocks of a device from parts") {
        return;
    }
    let counts = check(&read("apart", &device())).unwrap_or_else(|path| panic!("{path}"));
    let ports: BTreeSet<_> = counts.keys().map(|(_, port)| port.as_str()).collect();
    assert_eq!(ports, BTreeSet::from(["0", "1"]));
    let met: BTreeSet<_> = counts.keys().map(|(name, _)| *name).collect();
    let own = |part| matches!(part, Part::OwnClock | Part::OwnClockDevice);
    let listed = CROSSINGS.iter().filter(|crossing| !own(crossing.part));
    assert_eq!(met, listed.map(|crossing| crossing.name).collect());
}

/// The mistakes that a design can make with these wires.
#[test]
fn a_device_joined_wrongly_is_caught() {
    if !tools::found("yosys", "planted faults in a device from parts") {
        return;
    }
    let text = device();
    let faults = [
        // The wires of the two ports changed over.
        (".port_to_core(up));", ".port_to_core({up[0 +: `DTP_PORT_TO_CORE_BITS], up[`DTP_PORT_TO_CORE_BITS +: `DTP_PORT_TO_CORE_BITS]}));"),
        // The core counts events with the other port's clock.
        (
            ".rx_clock_0(rx_clock_0), .rx_clock_1(rx_clock_1)",
            ".rx_clock_0(rx_clock_1), .rx_clock_1(rx_clock_0)",
        ),
        // A register in the wire, for timing.
        (
            "    wire [2*`DTP_PORT_TO_CORE_BITS-1:0] up;",
            "    wire [2*`DTP_PORT_TO_CORE_BITS-1:0] up_now; reg [2*`DTP_PORT_TO_CORE_BITS-1:0] up;\n    \
             always @(posedge clock) up <= up_now;",
        ),
    ];
    for (from, to) in faults {
        assert!(text.contains(from), "no `{from}` in the device");
        let mut wrong = text.replacen(from, to, 1);
        if to.contains("up_now") {
            wrong = wrong.replace(".dtp_port_to_core(up[", ".dtp_port_to_core(up_now[");
        }
        let path = check(&read("apart", &wrong));
        println!("{to}: {path:?}");
        assert!(path.is_err(), "`{to}` was not caught");
    }
}
