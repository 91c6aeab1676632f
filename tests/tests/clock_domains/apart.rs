//! A device whose core and ports a design joins itself: it has the crossings of a device in one piece.

use crate::netlist::read;
use crate::paths::check;
use dtp_hdl::checked_in;
use dtp_hdl::crossings::{Part, CROSSINGS};
use dtp_tests::{dropin, tools};
use std::collections::BTreeSet;
use std::fs;

/// The device, with all that it holds, in one text.
fn device() -> String {
    let modules = [dropin::WIDTHS, "dtp_serdes_pipeline.v", "dtp_eth_phy_10g.v"];
    let units = ["dtp_phy_p4", "dtp_phy_own_clock_p4", "dtp_core_x2"];
    let files = modules.map(|name| dropin::folder().join(name)).into_iter();
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

/// The same device with transmit clocks of its ports' own.
fn own_clocks() -> String {
    let changes = [
        (".DTP_PHASES(4)", ".DTP_PHASES(4), .DTP_OWN_CLOCK(1)"),
        (
            ".tx_clk(clock), .tx_rst(reset)",
            ".tx_clk(tx_clock_``i), .tx_rst(tx_reset_``i)",
        ),
        (
            ".dtp_clk(1'b0), .dtp_rst(1'b0)",
            ".dtp_clk(clock), .dtp_rst(reset)",
        ),
        (
            "input wire reset,",
            "input wire tx_clock_0, tx_clock_1, tx_reset_0, tx_reset_1, reset,",
        ),
    ];
    changes.iter().fold(device(), |text, (from, to)| {
        assert!(text.contains(from), "no `{from}` in the device");
        text.replacen(from, to, 1)
    })
}

#[test]
fn ports_with_transmit_clocks_of_their_own_have_all_crossings() {
    if !tools::found("yosys", "paths between clocks of a device from such parts") {
        return;
    }
    let text = own_clocks();
    let counts = check(&read("apart", &text)).unwrap_or_else(|path| panic!("{path}"));
    let met: BTreeSet<_> = counts.keys().map(|(name, _)| *name).collect();
    assert_eq!(
        met,
        CROSSINGS.iter().map(|crossing| crossing.name).collect()
    );
    // Settings past their synchronisers.
    let wrong = text.replace(
        "cfg_tx_prbs31_enable | side_tx_prbs31",
        "cfg_tx_prbs31_enable | core_to_port[357 +: 1]",
    );
    assert!(wrong != text && check(&read("apart", &wrong)).is_err());
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
