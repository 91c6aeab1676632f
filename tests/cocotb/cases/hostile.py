"""What a link must survive: resets of one side in any cycle, a recovered clock that stops, noise, false headers."""

import random

import cocotb
from cocotb.utils import get_sim_time

from link import assert_promise, bring_up, synchronised
from model import code, frames, messages
from stations import ON_ICARUS, TICK_FS, Station, report, scaled, scrambled, ticks, until
from traffic import sweep


async def recovers(dut, a, b, what):
    """Lock, synchronisation, frames both ways, and the promise, all again."""
    await until(lambda: all(s["rx_block_lock"] and not s["rx_high_ber"] for s in (a, b)), 50_000, f"{what}: the link")
    await synchronised(a, b, 40_000)
    await ticks(800)
    dut.watch.value = 0
    await ticks(2)
    dut.watch.value = 1
    stream = sweep([61, 200], 0, 3)
    for sender in (a, b):
        sender.load_xgmii(stream[0])
    a["record_rx"] = b["record_rx"] = a["play"] = b["play"] = 1
    await ticks(len(stream[0]) + 200)
    a["record_rx"] = b["record_rx"] = a["play"] = b["play"] = 0
    await ticks(4)
    for receiver in (a, b):
        got = [frames.payload_of(f[0]) for f in frames.found([r.word for r in receiver.received()])]
        assert got == [octets for octets, _, _ in stream[1]], f"{what}: frames do not resume"
    assert_promise(dut, a, b)


class Elapsed:
    """Whether a station's counter ran on alone: at its own rate, moved by nobody."""

    def __init__(self, station):
        self._station = station
        self._before = station["gc"]
        self._began_fs = get_sim_time("fs")

    def units_ahead(self):
        """Units by which the counter is ahead of an oscillator that is as fast as the law allows."""
        period_fs = TICK_FS / (1 + 100e-6)
        passed = (get_sim_time("fs") - self._began_fs) / period_fs * 20
        return self._station["gc"] - self._before - passed


@cocotb.test()
async def one_side_is_reset_in_any_cycle(dut):
    """Device, receive side or both, for one to nine ticks, at any tick of a session that is under way."""
    a, b = Station(dut, "a"), Station(dut, "b")
    await bring_up(dut, a, b)
    rng = random.Random(1)
    for n in range(scaled(120, 1)):
        victim, other = rng.sample([a, b], 2)
        which = [["reset", "rx_reset"], ["reset"], ["rx_reset"]][n % 3]
        alone = Elapsed(other)
        for signal in which:
            victim[signal] = 1
        await ticks(rng.randrange(1, 10))
        for signal in which:
            victim[signal] = 0
        if n % 2 and not ON_ICARUS:
            # Again, while the session is coming up.
            await ticks(rng.randrange(0, 3000))
            for signal in which:
                victim[signal] = 1
            await ticks(rng.randrange(1, 4))
            for signal in which:
                victim[signal] = 0
        await recovers(dut, a, b, f"reset {n} of {which}")
        assert alone.units_ahead() < 120, f"reset {n} of {which} made the other side run ahead"


@cocotb.test()
async def the_recovered_clock_stops_and_comes_back(dut):
    """With and without the reset that a transceiver gives; at any phase of the receive side's work."""
    a, b = Station(dut, "a"), Station(dut, "b")
    await bring_up(dut, a, b)
    rng = random.Random(2)
    for n in range(scaled(40, 1)):
        alone = Elapsed(a)
        b["rx_run"] = 0
        b["rx_reset"] = n % 2
        await ticks(rng.randrange(1, scaled(3000, 300)))
        b["rx_run"] = 1
        await ticks(3)
        b["rx_reset"] = 0
        await recovers(dut, a, b, f"clock loss {n}")
        assert alone.units_ahead() < 120, "the loss made a counter run ahead"


@cocotb.test(skip=ON_ICARUS)
async def noise_and_false_headers_on_the_line(dut):
    """Noise, headers 00 and 11, and noise under right headers, so that the lock holds: nobody jumps."""
    a, b = Station(dut, "a"), Station(dut, "b")
    await bring_up(dut, a, b)
    rng = random.Random(3)
    for n in range(24):
        garbage = [1, 4, 2, 3][n % 4]
        jumps = a["jumpeds"], b["jumpeds"]
        alone = Elapsed(a)
        if garbage == 4:
            # Random payloads under headers that are right: the CRC and the range test stand alone.
            count = rng.randrange(50, 4000)
            await b.hear([(rng.choice([1, 2]), rng.getrandbits(64)) for _ in range(count)])
        else:
            b["garbage"] = garbage
            await ticks(rng.randrange(1, 8000))
        b["garbage"] = 0
        await recovers(dut, a, b, f"garbage {garbage}")
        assert (a["jumpeds"], b["jumpeds"]) == jumps or garbage != 4, "garbage made a counter jump"
        assert alone.units_ahead() < 120


@cocotb.test()
async def hostile_messages_do_not_move_the_counter(dut):
    """A peer that sends every message type with random values and a right CRC, as fast as it can, hangs nobody."""
    a, b = Station(dut, "a"), Station(dut, "b")
    await bring_up(dut, a, b)
    rng = random.Random(4)

    def noise(kinds, nearest):
        """Idles with messages of these types among them, no two nearer than this."""
        blocks = []
        while len(blocks) < scaled(20_000, 300):
            blocks += [code.IDLE_BLOCK] * rng.randrange(nearest - 1, 20)
            blocks.append(messages.block(rng.choice(kinds), rng.getrandbits(45)))
        return scrambled(blocks)

    alone, jumps = Elapsed(b), b["jumpeds"]
    # First what leaves the session alone, then all, as an INIT begins it anew and nothing is followed for a while.
    await b.hear(noise([messages.BEACON, messages.LOG, messages.INIT_ACK], 8))
    rejected = b["range_rejects"]
    await b.hear(noise(sorted(messages.TYPES), 1))
    assert alone.units_ahead() < 120, "random messages moved the counter"
    assert b["jumpeds"] == jumps, "random messages made the counter jump"
    assert rejected > 0 and b["overruns"] > 0, "nothing was rejected"
    b["garbage"] = 0
    report(f"{b['range_rejects']} rejected, {b['overruns']} overruns")
    b["reset"] = b["rx_reset"] = 1
    await ticks(5)
    b["reset"] = b["rx_reset"] = 0
    await recovers(dut, a, b, "hostile messages")
