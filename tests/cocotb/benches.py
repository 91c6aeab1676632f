"""Writes the benches: Verilog around a port or a device, wired by the names of hdl/verilog/ports.txt.

A *station* is one unit under test with its clocks, its transceiver's receive side and files for XGMII.
`bench_port` is one station that plays or hears a file; `bench_pair` is two stations joined by two wires,
watched at every instant. A port of the unit that a bench does not know is an error, so that a new input
cannot float.
"""

import json
from pathlib import Path

# Registers that Python drives: name, width, value at the start.
CONTROLS = [
    ("quarter_fs", 32, 1_600_000),
    ("delay_fs", 64, 1),
    ("reset", 1, 1),
    ("rx_reset", 1, 1),
    ("rx_run", 1, 1),
    ("rx_delay_fs", 64, 700_000),
    ("blocks", 12, 8),
    ("first_offset", 7, 0),
    ("cut", 1, 1),
    ("garbage", 3, 0),
    ("with_errors", 1, 0),
    ("play", 1, 0),
    ("from_mac", 1, 0),
    ("mac_txd", 64, 0x0707070707070707),
    ("mac_txc", 8, 0xFF),
    ("record_tx", 1, 0),
    ("record_rx", 1, 0),
    ("record_arrivals", 1, 0),
    ("role", 2, 0),
    ("interval_ticks", 13, 200),
    ("init_rounds", 6, 16),
    ("identity", 64, 0),
    ("tree", 1, 0),
    ("parent", 1, 0),
    ("log_valid", 1, 0),
    ("log_value", 45, 0),
]

# What a unit tells, by the stem of its port: name of the wire, width.
STATUS = [
    ("serdes_tx_hdr", 2),
    ("serdes_tx_data", 64),
    ("xgmii_rxd", 64),
    ("xgmii_rxc", 8),
    ("serdes_rx_bitslip", 1),
    ("rx_block_lock", 1),
    ("rx_high_ber", 1),
    ("rx_bad_block", 1),
    ("rx_sequence_error", 1),
    ("link_up", 1),
    ("state", 3),
    ("synchronised", 1),
    ("delay_valid", 1),
    ("delay_units", 20),
    ("arrival_valid", 1),
    ("arrival_kind", 3),
    ("arrival_value", 45),
    ("host_ready", 1),
    ("tx_bad_block", 1),
    ("serdes_rx_reset_req", 1),
    ("rx_error_count", 7),
    ("rx_status", 1),
]

# Pulses that are counted.
PULSES = [
    "crc_error",
    "crossing_error",
    "overrun",
    "range_reject",
    "join_reject",
    "jumped",
    "rejoin",
    "beacon_overdue",
    "ack_dropped",
    "delay_reject",
]


# AXI4-Lite: what a master drives, and what it sees.
AXI_IN = [("awaddr", 16), ("awvalid", 1), ("wdata", 64), ("wstrb", 8), ("wvalid", 1), ("bready", 1), ("araddr", 16),
          ("arvalid", 1), ("rready", 1)]
AXI_OUT = [("awready", 1), ("wready", 1), ("bresp", 2), ("bvalid", 1), ("arready", 1), ("rdata", 64), ("rresp", 2),
           ("rvalid", 1)]


def ports_of(ports_txt: Path, unit: str) -> list[tuple[str, int, str]]:
    """Direction, width and name of every port of a unit."""
    ports, inside = [], False
    for line in ports_txt.read_text().splitlines():
        if line and not line.startswith((" ", "#")):
            inside = line.strip() == unit
        elif inside and line.strip():
            direction, width, name = line.split()
            ports.append((direction, int(width), name))
    if not ports:
        raise SystemExit(f"no unit {unit} in {ports_txt}")
    return ports


def connections(station: str, unit_ports, lane: int | None) -> list[str]:
    """Each port of the unit with the bench's signal for it. `lane` is the port of a device that is used."""
    inputs = {
        "clock": "clock",
        "clock_90": "clock_90",
        "clock_180": "clock_180",
        "clock_270": "clock_270",
        "tx_clock": "clock",
        "tx_clk": "clock",
        "reset": "reset",
        "tx_reset": "reset",
        "tx_rst": "reset",
        "rx_clock": "rx_clock",
        "rx_clk": "rx_clock",
        "rx_reset": "rx_reset",
        "rx_rst": "rx_reset",
        # Loops as docs/pcs.md wires them; the bench's receive clock is the transmit clock, a moment later.
        "loopback_data": "serdes_tx_data",
        "loopback_hdr": "serdes_tx_hdr",
        "loopback_txd": "xgmii_rxd",
        "loopback_txc": "xgmii_rxc",
        "serdes_rx_hdr": "rx_word[1:0]",
        "serdes_rx_data": "rx_word[65:2]",
        "xgmii_txd": "xgmii_tx[63:0]",
        "xgmii_txc": "xgmii_tx[71:64]",
        "role": "role",
        "interval_ticks": "interval_ticks",
        "init_rounds": "init_rounds",
        "join_window_ticks": "join_window_ticks",
        "identity": "identity",
        "tree": "tree",
        "parent": "parent",
        "host_log_valid": "log_valid",
        "host_log_value": "log_value",
        "gc": "gc",
        "free_units": "free_units",
        # What a port measures against stands two ticks behind gc.
        "reference_units": "gc - 64'd40",
    }
    constants = {"clear_faulty": 0, "beacon_on_jump": 1, "beacon_now": 0, "port_number": 0}
    # A port alone: its device never moves the reference, and the slow timers rest.
    constants |= {"move_apply": 0, "move_units": 0, "granted": 0}
    constants |= {"strobe_short": 0, "strobe_long": 0, "strobe_second": 0}
    # A device: what `bench_software` does not drive.
    constants |= {"build_commit": 0}
    inputs |= {f"s_axi_{name}": f"s_axi_{name}" for name, _ in AXI_IN}
    # A PCS alone: what docs/pcs.md calls static.
    constants |= {"tx_scrambler_disable": 0, "rx_scrambler_disable": 0}
    constants |= {"bitslip_high_cycles": 1, "bitslip_low_cycles": 32, "count_125us": 19_531}
    outputs = {name for name, _ in STATUS} | set(PULSES) | {f"s_axi_{name}" for name, _ in AXI_OUT} | {"irq"}
    made = []
    for direction, width, name in unit_ports:
        stem, port = name, None
        head, _, tail = name.rpartition("_")
        if lane is not None and tail.isdigit() and not name.startswith("clock_"):
            stem, port = head, int(tail)
        used = port in (None, lane)
        if direction == "out":
            known = stem in outputs or (stem == "gc" and lane is not None)
            signal = f"{station}_{stem}" if known and used else ""
        elif used and stem in inputs:
            signal = f"{station}_{inputs[stem]}"
        elif used and stem.startswith("cfg_"):
            signal = f"{station}_{stem}"
        elif stem.startswith("cfg_"):
            signal = f"{width}'d0"
        elif stem in constants:
            signal = f"{width}'d{constants[stem]}"
        elif not used and stem in inputs:
            # An idle port of a device: its receive side in reset on the device's own clock; software
            # gives it the role off.
            signal = {"rx_clock": f"{station}_clock", "rx_reset": "1'b1"}.get(stem, f"{width}'d0")
        else:
            raise SystemExit(f"the bench does not know input {name}")
        made.append(f".{name}({signal})")
    return made


def software(station: str, unit_ports) -> str:
    """The registers of a device behind the settings of its station; those of port 0 are the station's."""
    table = json.loads((Path(__file__).parents[2] / "docs" / "regs.json").read_text())
    offsets = {
        **{f"device.{register['name']}": register["offset"] for register in table["device"]},
        **{f"port.{register['name']}": table["ports_offset"] + register["offset"] for register in table["port"]},
    }
    idle = offsets["port.role"] + table["port_stride"]
    settings = [
        (idle, "64'd3"),
        (offsets["device.identity"], f"{station}_identity"),
        (offsets["device.mode"], f"{{51'd0, 4'd0, {station}_parent, 7'd0, {station}_tree}}"),
        (offsets["port.role"], f"{{62'd0, {station}_role}}"),
        (offsets["port.beacon_interval"], f"{{51'd0, {station}_interval_ticks}}"),
        (offsets["port.init_rounds"], f"{{58'd0, {station}_init_rounds}}"),
    ]
    places = ", ".join(f"16'd{offset}" for offset, _ in reversed(settings))
    values = ", ".join(value for _, value in reversed(settings))
    # A case may take the bus from the bench's software and be its master with cocotbext-axi. That looks a
    # quarter of a tick before the edge, and what it drives reaches the device half a tick behind it: so
    # both see what stood before the edge, whatever the simulator does at it.
    by_software = {"awaddr", "awvalid", "wdata", "wvalid"}
    always = {"wstrb": "8'hff", "bready": "1'b1"}
    wires = [f"    reg {station}_by_python /*verilator public_flat_rw*/; initial {station}_by_python = 0;"]
    for name, width in AXI_IN:
        wires.append(
            f"    reg [{width - 1}:0] {station}_py_{name} /*verilator public_flat_rw*/; initial {station}_py_{name} = 0;"
        )
        wires.append(f"    wire [{width - 1}:0] {station}_soft_{name};")
        if name not in by_software:
            rests = always.get(name, f"{width}'d0")
            wires.append(f"    assign {station}_soft_{name} = {rests};")
        wires.append(f"    reg [{width - 1}:0] {station}_held_{name}; initial {station}_held_{name} = 0;")
        wires.append(f"    always @(negedge {station}_clock) {station}_held_{name} <= {station}_py_{name};")
        wires.append(
            f"    wire [{width - 1}:0] {station}_s_axi_{name} = "
            f"{station}_by_python ? {station}_held_{name} : {station}_soft_{name};"
        )
    for name, width in AXI_OUT:
        wires.append(f"    wire [{width - 1}:0] {station}_s_axi_{name};")
        wires.append(
            f"    wire [{width - 1}:0] {station}_py_{name} /*verilator public_flat_rd*/ = {station}_s_axi_{name};"
        )
    wires.append(f"    wire {station}_irq /*verilator public_flat_rd*/;")
    axi = ", ".join(
        [f".{pin}({station}_soft_{pin})" for pin in ("awaddr", "awvalid", "wdata", "wvalid")]
        + [f".{pin}({station}_s_axi_{pin} & ~{station}_by_python)" for pin in ("awready", "wready", "bvalid")]
    )
    return "\n".join(wires) + f"""
    bench_software #(.SETTINGS({len(settings)}), .LOG_OUT(16'd{offsets["port.log_out"]})) {station}_software (
        .clock({station}_clock), .reset({station}_reset | {station}_by_python),
        .offsets({{{places}}}),
        .values({{{values}}}),
        .log_valid({station}_log_valid), .log_value({station}_log_value),
        {axi});"""


def station(name: str, unit: str, unit_ports, peer: str) -> str:
    """One unit under test, whose receive clock comes from `peer` (itself, in a bench of one)."""
    lane = 0 if "device" in unit else None
    n = name
    text = [f"    // Station {n}: {unit}"]
    settings = [
        (name.removesuffix("_0"), width, 0) for direction, width, name in unit_ports
        if direction == "in" and name.startswith("cfg_") and (lane is None or name.endswith("_0"))
    ]
    for control, width, value in CONTROLS + settings:
        text.append(
            f"    reg [{width - 1}:0] {n}_{control} /*verilator public_flat_rw*/; "
            f"initial {n}_{control} = {width}'d{value};"
        )
    for status, width in STATUS:
        text.append(f"    wire [{width - 1}:0] {n}_{status} /*verilator public_flat_rd*/;")
    for pulse in PULSES:
        text.append(f"    wire {n}_{pulse};")
        text.append(
            f"    reg [31:0] {n}_{pulse}s /*verilator public_flat_rd*/; initial {n}_{pulse}s = 0;\n"
            f"    always @(negedge {n}_clock) if ({n}_{pulse} === 1'b1) {n}_{pulse}s <= {n}_{pulse}s + 1;"
        )
    text.append(f"""
    wire {n}_clock /*verilator public_flat_rd*/;
    wire {n}_clock_90, {n}_clock_180;
    wire {n}_clock_270 /*verilator public_flat_rd*/;
    bench_clock {n}_clocks (.start(start), .quarter_fs({n}_quarter_fs), .delay_fs({n}_delay_fs),
        .clock({n}_clock), .clock_90({n}_clock_90), .clock_180({n}_clock_180), .clock_270({n}_clock_270));
    wire {n}_rx_clock /*verilator public_flat_rd*/;
    wire {n}_line_clock;
    bench_recovered_clock {n}_recovered (.start(start), .run({n}_rx_run), .quarter_fs({peer}_quarter_fs),
        .delay_fs({peer}_delay_fs + {n}_rx_delay_fs), .clock({n}_rx_clock),
        .line_clock({n}_line_clock));

    // XGMII: from the file, from a cocotb driver or idle; it changes at the falling edge.
    wire [71:0] {n}_played;
    wire {n}_playing /*verilator public_flat_rd*/;
    bench_player #(.NAME("{n}_xgmii.txt"), .REST(72'hff0707070707070707)) {n}_player (.clock({n}_clock),
        .go({n}_play), .word({n}_played), .playing({n}_playing));
    reg [71:0] {n}_mac;
    always @(negedge {n}_clock) {n}_mac <= {{{n}_mac_txc, {n}_mac_txd}};
    wire [71:0] {n}_xgmii_tx = {n}_from_mac ? {n}_mac : {n}_played;
    reg [63:0] {n}_mac_rxd /*verilator public_flat_rd*/;
    reg [7:0] {n}_mac_rxc /*verilator public_flat_rd*/;
    initial begin {n}_mac_rxd = 64'h0707070707070707; {n}_mac_rxc = 8'hff; end
    always @(negedge {n}_rx_clock) begin {n}_mac_rxd <= {n}_xgmii_rxd; {n}_mac_rxc <= {n}_xgmii_rxc; end

    wire [65:0] {n}_rx_word;
    wire [31:0] {n}_slips /*verilator public_flat_rd*/;
    wire [31:0] {n}_errors_done /*verilator public_flat_rd*/;
    wire {n}_replaying /*verilator public_flat_rd*/;
    wire [63:0] {n}_latency_fs /*verilator public_flat_rd*/;
    bench_wire #(.ERRORS("{n}_errors.txt"), .GARBAGE("{n}_serdes.txt")) {n}_wire (
        .tx_clock({peer}_clock), .tx_word({{{peer}_serdes_tx_data, {peer}_serdes_tx_hdr}}),
        .tx_quarter_fs({peer}_quarter_fs), .rx_clock({n}_line_clock), .bitslip({n}_serdes_rx_bitslip),
        .blocks({n}_blocks), .first_offset({n}_first_offset), .cut({n}_cut), .garbage({n}_garbage), .with_errors({n}_with_errors),
        .rx_word({n}_rx_word), .slips({n}_slips), .errors_done({n}_errors_done), .latency_fs({n}_latency_fs),
        .replaying({n}_replaying));

    wire [27:0] {n}_join_window_ticks = 28'd156_250_000;
    bench_recorder #(.NAME("{n}_tx.txt"), .WIDTH(204)) {n}_tx_recorder (.clock({n}_clock), .go({n}_record_tx),
        .valid(1'b1), .word({{{n}_xgmii_tx, {n}_gc, 2'b00, {n}_serdes_tx_data, {n}_serdes_tx_hdr}}));
    bench_recorder #(.NAME("{n}_rx.txt"), .WIDTH(148)) {n}_rx_recorder (.clock({n}_rx_clock), .go({n}_record_rx),
        .valid(1'b1), .word({{3'b000, {n}_serdes_rx_bitslip, {n}_rx_block_lock, {n}_rx_high_ber, {n}_rx_bad_block,
            {n}_rx_sequence_error, {n}_xgmii_rxc, {n}_xgmii_rxd, 2'b00, {n}_rx_word}}));
    bench_recorder #(.NAME("{n}_arrivals.txt"), .WIDTH(48)) {n}_arrival_recorder (.clock({n}_clock), .go({n}_record_arrivals),
        .valid({n}_arrival_valid === 1'b1), .word({{{n}_arrival_value, {n}_arrival_kind}}));""")
    if not any(name == "gc" for _, _, name in unit_ports):
        text.append(f"    wire [63:0] {n}_gc = 64'd0;")
        made = connections(n, unit_ports, None)
    elif lane is None:
        # The counter of a device whose port never leads, and the counter that stamps INIT.
        text.append(f"""
    reg [63:0] {n}_gc /*verilator public_flat_rd*/;
    reg [44:0] {n}_free_units;
    initial begin {n}_gc = 0; {n}_free_units = 0; end
    always @(posedge {n}_clock) begin
        {n}_gc <= {n}_reset ? 64'd0 : {n}_gc + 64'd20;
        {n}_free_units <= {n}_reset ? 45'd0 : {n}_free_units + 45'd20;
    end""")
        made = connections(n, unit_ports, None)
    else:
        text.append(f"    wire [63:0] {n}_gc /*verilator public_flat_rd*/;")
        text.append(software(n, unit_ports))
        made = connections(n, unit_ports, lane)
        # What a device shows in its registers alone, straight from the port.
        shown = {name.removesuffix("_0") for direction, _, name in unit_ports if direction == "out"}
        for inside in [name for name, _ in STATUS] + PULSES:
            if inside not in shown:
                text.append(f"    assign {n}_{inside} = {n}_unit.port_0__{inside};")
    text.append(f"    {unit} {n}_unit (\n        " + ",\n        ".join(made) + ");")
    return "\n".join(text)


HEAD = """`timescale 1fs/1fs
module {name};
    reg start /*verilator public_flat_rw*/; initial start = 0;
"""

WATCH = """
    // The promise at every instant: the counters are steps, so looking behind every step sees all.
    reg watch /*verilator public_flat_rw*/; initial watch = 0;
    reg signed [63:0] offset_max /*verilator public_flat_rd*/; initial offset_max = 0;
    reg signed [63:0] offset_min /*verilator public_flat_rd*/; initial offset_min = 0;
    reg signed [63:0] excess_max /*verilator public_flat_rd*/; initial excess_max = 0;
    reg [31:0] instants /*verilator public_flat_rd*/; initial instants = 0;
    reg [31:0] backward /*verilator public_flat_rd*/; initial backward = 0;
    reg watched; initial watched = 0;
    reg [63:0] since_fs, since_units;
    wire [63:0] fast_fs = 4 * (a_quarter_fs < b_quarter_fs ? a_quarter_fs : b_quarter_fs);
    wire signed [63:0] offset = a_gc - b_gc;
    wire [63:0] largest = offset > 0 ? a_gc : b_gc;
    always @(a_gc or b_gc) begin
        #1;
        if (watch && !watched) begin
            since_fs = $time;
            since_units = largest;
            offset_max = offset;
            offset_min = offset;
            excess_max = 0;
            instants = 0;
        end else if (watch) begin
            if (offset > offset_max) offset_max = offset;
            if (offset < offset_min) offset_min = offset;
            if ($signed(largest - since_units - (20 * ($time - since_fs)) / fast_fs) > excess_max)
                excess_max = largest - since_units - (20 * ($time - since_fs)) / fast_fs;
            instants = instants + 1;
        end
        watched = watch;
    end
    reg [63:0] a_before, b_before;
    initial begin a_before = 0; b_before = 0; end
    always @(negedge a_clock) begin
        if (!a_reset && a_gc < a_before) backward = backward + 1;
        a_before = a_reset ? 0 : a_gc;
    end
    always @(negedge b_clock) begin
        if (!b_reset && b_gc < b_before) backward = backward + 1;
        b_before = b_reset ? 0 : b_gc;
    end
"""


def bench(kind: str, unit: str, ports_txt: Path) -> str:
    """The text of `bench_port` or `bench_pair` around a unit."""
    unit_ports = ports_of(ports_txt, unit)
    text = HEAD.format(name="bench")
    if kind != "pair":
        text += station("a", unit, unit_ports, "a")
    else:
        text += station("a", unit, unit_ports, "b") + "\n" + station("b", unit, unit_ports, "a") + WATCH
    return text + "\nendmodule\n"
