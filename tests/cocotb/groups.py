"""What the suite consists of: which cases run on which bench, and the faults that each group must see."""

from dataclasses import dataclass, field

from simulators import Bench, Fault

PORT = "dtp_port_p4"
DEVICE = "dtp_device_x2"
PCS = "dtp_pcs"


@dataclass(frozen=True)
class Planted:
    """A fault that this case, of those that run on this simulator, has to see."""

    fault: Fault
    case: str
    simulator: str = "verilator"


@dataclass(frozen=True)
class Group:
    """A module of cases/ with its bench; `variants` are runs with other settings, on Verilator."""

    module: str
    kind: str
    unit: str
    planted: tuple[Planted, ...]
    variants: tuple[dict, ...] = field(default=({},))

    @property
    def bench(self) -> Bench:
        return Bench(self.kind, self.unit)


def ppm(a: int, b: int) -> dict:
    """Settings of a run with these oscillators."""
    return {"A_PPM": str(a), "B_PPM": str(b)}


GROUPS = (
    Group("transmit", "port", PORT, (
        Planted(
            Fault("scrambler tap at 57", r"\(head << 32'h3a\)", "(head << 32'h39)"),
            "legal_streams_are_coded_as_figure_49_7_wants", "icarus",
        ),
    )),
    Group("receive", "port", PORT, (
        Planted(
            Fault("Terminate before data accepted", r"ends = r_type_t & \(rx_d__q \| rx_e__q\)", "ends = r_type_t"),
            "every_block_decodes_as_clause_49_says", "icarus",
        ),
        Planted(
            Fault("messages reach the decoder", r"is_message = found;", "is_message = 1'b0;"),
            "every_block_decodes_as_clause_49_says", "icarus",
        ),
    )),
    Group("lock", "port", PORT, (
        Planted(
            Fault("lock lost at 15", r"&sh_invalid_cnt__q\b", "(sh_invalid_cnt__q >= 14)"),
            "lock_needs_64_good_headers_and_falls_at_16_bad_in_64", "icarus",
        ),
        Planted(
            Fault("slips too early", r"slip_left__d = bitslip_low_cycles;", "slip_left__d = 32'h8;"),
            "lock_follows_figure_49_12_tick_by_tick", "icarus",
        ),
    )),
    Group("traffic", "pair", DEVICE, (
        Planted(
            Fault("message over any block", r"leaves = idle_next & ", "leaves = "),
            "short_frames_pass_in_every_lane_behind_every_gap",
        ),
        Planted(
            Fault("aligner never moves a frame", r"(\binsert = ~holding__q) & align_demand", r"\1 & 1'b0"),
            "beacons_leave_between_back_to_back_frames_that_have_no_idle_block",
        ),
    )),
    Group("errors", "pair", DEVICE, (
        Planted(
            Fault("no CRC", r"damaged = crc8__crc != [^;]*;", "damaged = 1'b0;"),
            "damaged_beacons_are_dropped_and_counted",
        ),
    )),
    Group("sync", "pair", DEVICE, (
        Planted(
            Fault("alpha too small", r"localparam alpha_units = 8'h30;", "localparam alpha_units = 8'h10;"),
            "counters_stay_within_4t_and_never_run_fast",
        ),
        Planted(
            Fault("age ignored", r"age__d = 32'h[0-9a-f]+;", "age__d = 32'h0;"),
            "counters_stay_within_4t_and_never_run_fast",
        ),
    ), variants=(ppm(100, -100), ppm(-100, 100), ppm(0, 0), ppm(100, 99), ppm(-37, 81))),
    Group("registers", "pair", DEVICE, (
        Planted(
            Fault("strobes ignored", r"device__bus_strobes = axi__bus_strobes;", "device__bus_strobes = 8'hff;"),
            "every_register_answers_as_its_row_says",
        ),
    )),
    Group("hostile", "pair", DEVICE, (
        Planted(
            Fault("no range test", r"\bin_range = [^;]*;", "in_range = 1'b1;"),
            "hostile_messages_do_not_move_the_counter",
        ),
    )),
    Group("transmit", "pcs", PCS, (
        Planted(
            Fault("no error blocks", r"if \(tx_e__q\)(?= begin\s+payload = )", "if (1'b0)"),
            "illegal_sequences_become_error_blocks", "icarus",
        ),
    )),
    Group("receive", "pcs", PCS, (
        Planted(
            Fault("Start within a frame accepted", r"\(r_type_s & ~rx_d__q & ~rx_e__q\)", "(r_type_s & ~rx_e__q)"),
            "every_block_decodes_as_clause_49_says", "icarus",
        ),
    )),
    Group("lock", "pcs", PCS, (
        Planted(
            Fault("63 headers for a lock", r"last_of_window = &sh_cnt__q", "last_of_window = (sh_cnt__q == 62)"),
            "lock_follows_figure_49_12_tick_by_tick", "icarus",
        ),
    )),
    Group("patterns", "pcs", PCS, (
        Planted(
            Fault("tap of PRBS31 at 27", r"(prbs31 = sum \^ \(sum << 32')h1c", r"\1h1b"),
            "prbs31_is_the_polynomial_inverted_over_all_66_bits", "icarus",
        ),
        Planted(
            Fault("tap of the PRBS31 checker at 27", r"(sum = word \^ \(word << 32')h1c", r"\1h1b"),
            "prbs31_checker_counts_what_the_taps_see", "icarus",
        ),
        Planted(
            Fault("seed B never loaded", r"\bseed = seed_b;", "seed = seed_a;"),
            "pseudo_random_pattern_has_both_seeds_and_their_inverses", "icarus",
        ),
        Planted(
            Fault("PCS side not looped", r"if \(cfg_rx_loopback_enable\)", "if (1'b0)"),
            "loopbacks_return_what_was_sent",
        ),
        Planted(
            Fault("XGMII side not looped", r"if \(cfg_tx_loopback_enable\)", "if (1'b0)"),
            "loopbacks_return_what_was_sent",
        ),
    )),
    Group("patterns", "port", PORT, (
        Planted(
            Fault("XGMII side of a port not looped", r"if \(cfg_tx_loopback_enable\)", "if (1'b0)"),
            "loopbacks_return_what_was_sent",
        ),
    )),
)
