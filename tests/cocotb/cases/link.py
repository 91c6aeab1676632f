"""Two stations on a link: how to bring them up, and what has to be true of them at any time."""

from model import code, frames, messages
from stations import (
    ROLE_BOTH, STATE_SYNCHRONISED, TICK_FS, descrambled, locked, restart, ticks, until,
)

UNIT_FS = 320_000
# 4T, and the two steps by which a counter that moves in ticks may be ahead of a straight line.
OFFSET_MAX_UNITS = 80
EXCESS_MAX_UNITS = 40


def quarter_fs(ppm):
    """A quarter of the period of a clock that is so fast."""
    return round(TICK_FS / 4 / (1 + ppm * 1e-6))


def set_clocks(a, b, a_ppm=0, b_ppm=0, cable_fs=40_000_000, phase_fs=1):
    """Clocks and an equally long wire both ways, before the bench starts for the first time."""
    b["delay_fs"] = phase_fs
    for receiver, sender, ppm in ((a, b, b_ppm), (b, a, a_ppm)):
        sender["quarter_fs"] = quarter_fs(ppm)
        # The wire is whole words and a rest, in the sender's own ticks.
        period_fs = 4 * quarter_fs(ppm)
        blocks = max(3, cable_fs // period_fs)
        receiver["blocks"] = blocks
        receiver["rx_delay_fs"] = max(1, cable_fs - blocks * period_fs)


async def synchronised(a, b, limit_ticks=20_000):
    """Waits until both have measured the delay and follow each other."""
    return await until(
        lambda: a["state"] == STATE_SYNCHRONISED == b["state"], limit_ticks,
        f"synchronised (states {a['state']}, {b['state']})",
    )


async def bring_up(dut, a, b, role=ROLE_BOTH):
    """A fresh link, synchronised, both counters within reach of each other."""
    dut.watch.value = 0
    for station in (a, b):
        station["role"] = role
    await restart(dut, a, b)
    await locked(a, b)
    if role == ROLE_BOTH:
        await synchronised(a, b)
        # The JOINs of the session, and the beacons behind them.
        await ticks(1500)


def assert_promise(dut, a, b):
    """What the watch saw since it was raised: offset, rate, no counter going back; and d no longer than the wire."""
    low, high = dut.offset_min.value.signed_integer, dut.offset_max.value.signed_integer
    excess = dut.excess_max.value.signed_integer
    assert dut.instants.value.integer > 100, "nothing was watched"
    assert -OFFSET_MAX_UNITS <= low and high <= OFFSET_MAX_UNITS, f"offset {low} to {high} units, promised +-80"
    assert excess < EXCESS_MAX_UNITS, f"the counters run {excess} units ahead of the fastest oscillator"
    assert dut.backward.value.integer == 0, "a counter went back"
    for receiver, sender in ((a, b), (b, a)):
        true_units = 80 + receiver["latency_fs"] / UNIT_FS
        assert receiver["delay_valid"] and 0 < receiver["delay_units"] <= true_units, (
            f"d is {receiver['delay_units']} units, the wire {true_units:.1f}"
        )
    return low, high, excess


def messages_of(records):
    """[(tick, type, value)] of the sound messages in a record of either side, and its blocks with idles for them."""
    blocks = descrambled([(r.header, r.line) for r in records])
    found = [(n, *m) for n, m in ((n, messages.parse(b)) for n, b in enumerate(blocks) if b[1] & 0xFF == 0x1E) if m]
    return found, [messages.restore(b) for b in blocks]


def assert_line_is_legal(records, expect_messages=True):
    """The serdes side as the standard and the protocol want it. Gives the messages and the frames on the line."""
    found, blocks = messages_of(records)
    restored = descrambled([(r.header, r.line) for r in records])
    for n in range(1, len(blocks)):
        assert records[n].header in (1, 2), f"tick {n}: header {records[n].header}"
        if messages.looks_like_one(restored[n]):
            assert messages.parse(restored[n]), f"tick {n}: message with a wrong CRC: {restored[n][1]:016x}"
    kinds = [code.decode(block) for block in blocks]
    wrong = [n for n, (kind, _) in enumerate(kinds) if kind == "E" and n]
    assert not wrong, f"tick {wrong[0]}: a block that is no code: {blocks[wrong[0]][1]:016x}"
    found = [m for m in found if m[0] > 0]
    for before, after in zip(found, found[1:]):
        assert after[0] - before[0] >= 8, f"tick {after[0]}: two messages within {after[0] - before[0]} ticks"
    if expect_messages:
        assert found, "no message on the line"
    return found, frames.found([word for _, word in kinds[1:]])


def assert_stamps(found, records):
    """Every BEACON carries gc as it was a constant time before its block left, unless gc jumped just then."""
    lags = []
    for tick, kind, value in found:
        if kind == messages.BEACON and tick >= 8:
            gcs = [records[n].gc for n in range(tick - 8, tick + 1)]
            if all(y - x == 20 for x, y in zip(gcs, gcs[1:])):
                lags.append((gcs[-1] - value) % 2**45)
    assert lags, "no beacon to look at"
    assert set(lags) == {lags[0]}, f"beacons stamped {sorted(set(lags))} units before they left"
    return lags[0], len(lags)
