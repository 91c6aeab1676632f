"""Two devices on clocks of their own: synchronised, within 4T at every instant, never faster than the fastest."""

import os
import random

import cocotb

from link import assert_promise, bring_up, set_clocks
from stations import ON_ICARUS, Station, report, scaled, ticks
from traffic import sweep

# The bench's clocks take their settings once, so a run has one pair of oscillators; the runner asks for several.
A_PPM = float(os.environ.get("A_PPM", "100"))
B_PPM = float(os.environ.get("B_PPM", "-100"))


@cocotb.test()
async def counters_stay_within_4t_and_never_run_fast(dut):
    """Fresh sessions over wires of any length and fraction, idle, loaded and with the longest legal interval."""
    rng = random.Random(int(A_PPM * 7 + B_PPM))
    a, b = Station(dut, "a"), Station(dut, "b")
    set_clocks(a, b, A_PPM, B_PPM, cable_fs=rng.randrange(30_000_000, 600_000_000), phase_fs=rng.randrange(1, 6_400_000))
    worst = []
    for interval, loaded in scaled([(200, False), (200, True), (5000, False), (1200, True), (5, False)], [(200, False)]):
        for station in (a, b):
            station["interval_ticks"] = interval
        await bring_up(dut, a, b)
        await ticks(scaled(2 * interval + 2000, 0))
        dut.watch.value = 1
        if loaded:
            lengths = [1514] * 60 if interval == 200 else [9018] * 20
            for station in (a, b):
                station.load_xgmii(sweep(lengths, rng.randrange(9), 3)[0])
            a["play"] = 1
            await ticks(rng.randrange(1, 1500))
            b["play"] = 1
        await ticks(scaled(30_000 if interval < 5000 else 60_000, 1500))
        low, high, excess = assert_promise(dut, a, b)
        a["play"] = b["play"] = 0
        worst.append(max(-low, high))
        for station in (a, b):
            # A JOIN opens the session; after it nobody has a reason to jump.
            assert station["range_rejects"] == 0 and station["crossing_errors"] == 0
    report(f"{A_PPM:+.0f} and {B_PPM:+.0f} ppm: offset at most {max(worst)} units, d {a['delay_units']}, {b['delay_units']}")


@cocotb.test(skip=ON_ICARUS)
async def the_smaller_counter_joins_the_larger_and_nothing_else_moves(dut):
    """A device that comes late jumps to the other's counter; the other does not notice."""
    a, b = Station(dut, "a"), Station(dut, "b")
    for late, early in ((a, b), (b, a)):
        await bring_up(dut, a, b)
        dut.watch.value = 0
        late["reset"] = late["rx_reset"] = 1
        await ticks(20_000)
        jumps, before = early["jumpeds"], early["gc"]
        late["reset"] = late["rx_reset"] = 0
        waited = 0
        while abs(late["gc"] - early["gc"]) > 80 or not late["synchronised"] or not early["synchronised"]:
            assert waited < 20_000, "the late device did not join"
            await ticks(20)
            waited += 20
        assert late["gc"] > before, "the counter was lost"
        assert early["jumpeds"] == jumps, "the device that was ahead jumped"
        await ticks(400)
        dut.watch.value = 1
        await ticks(10_000)
        assert_promise(dut, a, b)
