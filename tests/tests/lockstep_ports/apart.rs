//! A device of ports and core that are apart, joined as a designer would join them.

use dtp_hdl::emit::PortKind;
use dtp_spec::pcs::test_pattern::{SEED_A, SEED_B};

/// A device of so many ports as somebody else would write it: a core and ports of this kind.
pub fn apart(device: &str, core: &str, phy: &str, ports: usize) -> String {
    let unit = |name| {
        let top = dtp_hdl::tops::find(name).expect("a unit of this name");
        (top.emit)().unwrap_or_else(|error| panic!("{error}"))
    };
    let (device, core, phy) = (unit(device), unit(core), unit(phy));
    let width = |name: &str| {
        let port = phy.ports.iter().find(|port| port.name == name);
        port.map_or(0, |port| port.width)
    };
    let (down, up) = (width("core_to_port"), width("port_to_core"));
    let has = |name: &str| device.ports.iter().any(|port| port.name == name);
    let names: Vec<&str> = device.ports.iter().map(|port| port.name.as_str()).collect();
    let mut text = format!("module {}({});\n", device.name, names.join(", "));
    for port in &device.ports {
        let direction = match port.kind {
            PortKind::Output => "output",
            PortKind::Clock | PortKind::Input => "input",
        };
        text += &format!("{direction} wire [{}:0] {};\n", port.width - 1, port.name);
    }
    text += &format!(
        "wire [{}:0] down; wire [{}:0] up;\n",
        ports * down - 1,
        ports * up - 1
    );
    let pins = core.ports.iter().map(|port| match port.name.as_str() {
        "core_to_port" => ".core_to_port(down)".to_owned(),
        "port_to_core" => ".port_to_core(up)".to_owned(),
        name => format!(".{name}({name})"),
    });
    text += &format!(
        "{} core({});\n",
        core.name,
        pins.collect::<Vec<_>>().join(", ")
    );
    for number in 0..ports {
        let pins = phy.ports.iter().map(|port| match port.name.as_str() {
            "core_to_port" => format!(".core_to_port(down[{} +: {down}])", number * down),
            "port_to_core" => format!(".port_to_core(up[{} +: {up}])", number * up),
            "loopback_hdr" => format!(".loopback_hdr(serdes_tx_hdr_{number})"),
            "loopback_data" => format!(".loopback_data(serdes_tx_data_{number})"),
            "loopback_txd" => format!(".loopback_txd(xgmii_rxd_{number})"),
            "loopback_txc" => format!(".loopback_txc(xgmii_rxc_{number})"),
            "bitslip_high_cycles" => ".bitslip_high_cycles(6'd1)".to_owned(),
            "bitslip_low_cycles" => ".bitslip_low_cycles(6'd32)".to_owned(),
            "count_125us" => ".count_125us(15'd19531)".to_owned(),
            "cfg_tx_square_wave_bits" => ".cfg_tx_square_wave_bits(4'd8)".to_owned(),
            "cfg_tx_seed_a" => format!(".cfg_tx_seed_a(58'd{SEED_A})"),
            "cfg_tx_seed_b" => format!(".cfg_tx_seed_b(58'd{SEED_B})"),
            name if has(&format!("{name}_{number}")) => format!(".{name}({name}_{number})"),
            name if has(name) => format!(".{name}({name})"),
            name if port.kind == PortKind::Output => format!(".{name}()"),
            name => format!(".{name}(1'b0)"),
        });
        let pins: Vec<_> = pins.collect();
        text += &format!("{} port_{number}({});\n", phy.name, pins.join(", "));
    }
    text + "endmodule\n" + &core.verilog + &phy.verilog
}
