"""Bit errors on the line from 1e-3 to 1e-9: no wrong message believed, no wrong frame let through, all comes back."""

import random

import cocotb

from link import assert_line_is_legal, assert_promise, bring_up, messages_of, synchronised
from model import frames, messages
from model.lock import BlockLock
from stations import Station, report, scaled, ticks, until
from traffic import sweep

# A LOG that the host of one side sends all the time: messages in every gap.
LOG_TAG = 20
# What is under way between two stations when a record begins: from the line to the far device clock.
UNDER_WAY_TICKS = 40


def masks_of(rate, words, rng):
    """(word, mask) of errors that fall on each of 66 bits with this rate; at the least one, else nothing is tried."""
    masks, at = {}, -1
    while True:
        at += int(rng.expovariate(rate)) + 1
        if at >= 66 * words:
            break
        masks[at // 66] = masks.get(at // 66, 0) | 1 << at % 66
    return sorted(masks.items()) or [(rng.randrange(words // 4, words // 2), 1 << rng.randrange(66))]


def assert_lock_kept_as_the_figure_says(received):
    """Lock tick by tick from a rise of it on, where the counts are known; else no loss without 16 bad headers."""
    rise = next((n for n in range(1, len(received)) if received[n].lock > received[n - 1].lock), None)
    if rise is None:
        bad = sum(r.header in (0, 3) for r in received)
        assert all(r.lock for r in received) or bad >= 16, f"lock lost with {bad} bad headers"
        return
    model = BlockLock(True)
    for n, tick in enumerate(received[rise + 1 :], rise + 1):
        assert (tick.lock, tick.bitslip) == model(tick.header), f"tick {n}: not as figure 49-12 says"


@cocotb.test()
async def no_wrong_message_and_no_wrong_frame_pass_at_any_error_rate(dut):
    a, b = Station(dut, "a"), Station(dut, "b")
    for exponent in scaled(range(3, 10), [4]):
        rng = random.Random(exponent)
        await bring_up(dut, a, b)
        logs = {a: 0x5A5A5A << 5 | LOG_TAG, b: 0xA5A5A5 << 5 | LOG_TAG}
        for station, value in logs.items():
            station["log_value"] = value
            station["log_valid"] = 1
        streams = [sweep([rng.randrange(60, 400) for _ in range(scaled(900, 12))], n, exponent) for n in range(2)]
        length = max(len(stream[0]) for stream in streams)
        for station, stream in ((a, streams[0]), (b, streams[1])):
            station.load_xgmii(stream[0])
            station.load_errors(masks_of(10.0**-exponent, length, rng))
            station["record_tx"] = station["record_rx"] = 1
        await ticks(UNDER_WAY_TICKS)
        for station in (a, b):
            station["record_arrivals"] = 1
        before = [station["errors_done"] for station in (a, b)]
        dut.watch.value = 1
        await ticks(4)
        for station in (a, b):
            station["with_errors"] = station["play"] = 1
        await ticks(length + 60)
        for station in (a, b):
            station["with_errors"] = station["play"] = station["record_rx"] = station["record_arrivals"] = 0
        await ticks(2)
        for station in (a, b):
            station["record_tx"] = station["log_valid"] = 0
        await ticks(6)
        kinds = 0
        for sender, receiver, (_, sent_frames) in ((a, b, streams[0]), (b, a, streams[1])):
            said = {(kind, value) for _, kind, value in assert_line_is_legal(sender.sent())[0]}
            received = receiver.received()
            heard = [(kind, value) for at, kind, value in messages_of(received)[0] if at > 1]
            assert all(message in said for message in heard), "errors made a message that passes the CRC"
            arrived = receiver.arrivals()
            wrong = [message for message in arrived if message not in said]
            assert not wrong, f"a message that nobody sent, of type {wrong[0][0]}: {wrong[0][1]:x}"
            assert (messages.LOG, logs[sender]) in arrived, "the host's LOG never came through"
            kinds += len(arrived)
            whole = {octets for octets, _, _ in sent_frames}
            got = frames.found([r.word for r in received])
            good = [f for f in (frames.payload_of(line) for line, _, _, sound in got if sound) if f is not None]
            assert all(octets in whole for octets in good), "a frame passed its FCS that nobody sent"
            assert exponent < 6 or len(good) > len(sent_frames) - 10
            assert_lock_kept_as_the_figure_says(received)
        done = [station["errors_done"] - n for station, n in zip((a, b), before)]
        assert min(done) >= 1, "no error reached the line"
        low, high = dut.offset_min.value.signed_integer, dut.offset_max.value.signed_integer
        excess = dut.excess_max.value.signed_integer
        assert -80 <= low and high <= 80 and excess < 40, f"1e-{exponent}: offset {low}..{high}, excess {excess}"
        dropped = a["crc_errors"] + b["crc_errors"]
        report(f"1e-{exponent}: {sum(done)} errored words of {2 * length}, {kinds} messages, {dropped} CRC errors so far")
        # The errors end: the link comes back, and frames pass.
        await until(lambda: all(s["rx_block_lock"] and not s["rx_high_ber"] for s in (a, b)), 50_000, "the link")
        await synchronised(a, b, 40_000)
        after = sweep([100] * 5, 0, 3)
        b["record_rx"] = 1
        await a.send(after[0], rest_ticks=200)
        b["record_rx"] = 0
        await ticks(4)
        got = [frames.payload_of(f[0]) for f in frames.found([r.word for r in b.received()])]
        assert got == [octets for octets, _, _ in after[1]], "frames do not resume"


@cocotb.test()
async def damaged_beacons_are_dropped_and_counted(dut):
    """Every message for a while is hit in one bit: all dropped, the counters run on, and nothing else moves."""
    a, b = Station(dut, "a"), Station(dut, "b")
    await bring_up(dut, a, b)
    a["interval_ticks"] = 100
    await ticks(500)
    # Messages come every 100 ticks: hit every word for a bit that moves through the block.
    rng = random.Random(3)
    span = scaled(40_000, 800)
    b.load_errors([(n, 4 << rng.randrange(64)) for n in range(span)])
    before, jumps = b["crc_errors"], b["jumpeds"]
    dut.watch.value = 1
    a["record_tx"] = b["record_rx"] = 1
    await ticks(3)
    b["with_errors"] = 1
    await ticks(span - 10)
    a["record_tx"] = b["record_rx"] = 0
    await ticks(20)
    b["with_errors"] = 0
    said = {(kind, value) for _, kind, value in messages_of(a.sent())[0]}
    heard = [(kind, value) for at, kind, value in messages_of(b.received())[0] if at > 1]
    false = [message for message in heard if message not in said]
    assert b["crc_errors"] - before >= span // 400, "damaged messages were not counted"
    # Six wrong bits in a block may make a code word; the range test has to keep such a BEACON away.
    assert b["jumpeds"] == jumps, "a damaged message made a counter jump"
    report(f"{b['crc_errors'] - before} dropped, {len(false)} came out as other messages")
    await ticks(1000)
    dut.watch.value = 0
    await ticks(10)
    dut.watch.value = 1
    await ticks(scaled(5000, 500))
    assert_promise(dut, a, b)
