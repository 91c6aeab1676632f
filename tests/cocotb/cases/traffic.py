"""Frames from XGMII to serdes and back to XGMII, with DTP running: every length, both start lanes, every gap."""

import random

import cocotb
from cocotb.triggers import Combine
from cocotbext.eth import XgmiiFrame, XgmiiSink, XgmiiSource

from link import assert_line_is_legal, assert_promise, assert_stamps, bring_up, set_clocks
from model import frames, messages
from stations import ON_ICARUS, Station, report, scaled, ticks

GAPS = range(5, 41)
LENGTHS = range(60, 1601)
JUMBO = [9000, 9014, 9018, 9600, 12_000]


def sweep(lengths, first_gap, seed):
    """Each length in both start lanes, behind gaps that go through all that fit there. Gives words and frames."""
    stream = frames.Stream()
    stream.idle(64)
    sent = []
    next_gap = {}
    for length in lengths:
        for lane in (0, 4):
            # The Terminate is the first byte of the gap and there already.
            residue = (lane - len(stream.data) + 1) % 8
            fitting = [gap for gap in GAPS if gap % 8 == residue]
            place = next_gap.get((residue, lane), first_gap)
            next_gap[residue, lane] = place + 1
            gap = fitting[place % len(fitting)]
            stream.idle(gap - 1)
            octets = frames.frame(length, seed + lane)
            assert len(stream.data) % 8 == lane
            stream.frame(octets)
            sent.append((octets, lane, gap if len(sent) else 0))
    stream.idle(64)
    return stream.words(), sent


def assert_received(sent, got, where):
    """Every frame, in order, sound, moved by no more than a column, its gap not below 8 or its own if shorter."""
    assert len(got) == len(sent), f"{where}: {len(got)} frames instead of {len(sent)}"
    for n, ((octets, lane, gap), (line, got_lane, got_gap, sound)) in enumerate(zip(sent, got)):
        assert sound and frames.payload_of(line) == octets, f"{where}: frame {n} of {len(octets)} bytes is damaged"
        assert got_lane in (0, 4), f"{where}: frame {n} starts in lane {got_lane}"
        assert not gap or got_gap >= min(gap, 8), f"{where}: gap {gap} before frame {n} became {got_gap}"
        assert not gap or abs(got_gap - gap) in (0, 4, 8), f"{where}: gap {gap} before frame {n} became {got_gap}"


async def exchange(dut, a, b, a_stream, b_stream):
    """Both directions at once; gives the four records."""
    for station, (words, _) in ((a, a_stream), (b, b_stream)):
        station.load_xgmii(words)
        station["record_tx"] = station["record_rx"] = 1
    await ticks(10)
    a["play"] = b["play"] = 1
    await ticks(max(len(a_stream[0]), len(b_stream[0])) + 400)
    for station in (a, b):
        assert not station["playing"]
        station["play"] = station["record_tx"] = station["record_rx"] = 0
    await ticks(4)


async def check(dut, lengths, first_gap, reverse=True):
    """One sweep both ways at once, looked at on the line and behind the far decoder."""
    a, b = Station(dut, "a"), Station(dut, "b")
    await bring_up(dut, a, b)
    dut.watch.value = 1
    lengths = list(lengths)
    streams = sweep(lengths, first_gap, 1), sweep(lengths[::-1] if reverse else lengths, first_gap + 2, 7)
    await exchange(dut, a, b, *streams)
    seen = set()
    for sender, receiver, (_, sent), name in ((a, b, streams[0], "a"), (b, a, streams[1], "b")):
        records = sender.sent()
        found, on_line = assert_line_is_legal(records)
        assert_received(sent, on_line, f"serdes of {name}")
        assert_received(sent, frames.found([r.word for r in receiver.received()]), f"XGMII that hears {name}")
        assert_stamps(found, records)
        seen |= {(lane, gap) for _, lane, gap in sent[1:]}
    assert_promise(dut, a, b)
    return seen


@cocotb.test()
async def every_length_lane_and_gap_passes_both_ways(dut):
    a, b = Station(dut, "a"), Station(dut, "b")
    set_clocks(a, b, a_ppm=100, b_ppm=-100)
    seen = set()
    lengths = scaled(LENGTHS, [60, 61, 62, 63, 65, 68])
    for first_gap in range(scaled(2, 1)):
        seen |= await check(dut, lengths, 2 * first_gap)
    if scaled(True, False):
        assert seen == {(lane, gap) for lane in (0, 4) for gap in GAPS}, "a gap was left out"


@cocotb.test(skip=ON_ICARUS)
async def short_frames_pass_in_every_lane_behind_every_gap(dut):
    """All 36 gaps in both lanes, as often as there are lanes for the Terminate."""
    lengths = list(range(60, 68)) * 24
    random.Random(5).shuffle(lengths)
    seen = await check(dut, lengths, 1, reverse=False)
    assert seen == {(lane, gap) for lane in (0, 4) for gap in GAPS}, "a gap was left out"


@cocotb.test(skip=ON_ICARUS)
async def jumbo_frames_pass(dut):
    await check(dut, JUMBO * 4, 0)


async def mac(dut, lengths, dic):
    """A MAC of cocotbext-eth on each side sends frames of these lengths as close as it may."""
    a, b = Station(dut, "a"), Station(dut, "b")
    await bring_up(dut, a, b)
    dut.watch.value = 1
    sent, sinks, sources = [frames.frame(length, n) for n, length in enumerate(lengths)], [], []
    for station in (a, b):
        source = XgmiiSource(station.handle("mac_txd"), station.handle("mac_txc"), station.handle("clock"))
        source.log.setLevel("ERROR")
        source.enable_dic, source.ifg = dic, 12
        sink = XgmiiSink(station.handle("mac_rxd"), station.handle("mac_rxc"), station.handle("rx_clock"))
        sink.log.setLevel("ERROR")
        sources.append(source)
        sinks.append(sink)
    # The drivers begin with zeros, which are data: only idle may reach the port.
    await ticks(4)
    for station in (a, b):
        station["record_tx"] = station["from_mac"] = 1
    await ticks(4)
    for source in sources:
        for octets in sent:
            await source.send(XgmiiFrame.from_raw_payload(octets))
    await Combine(*[cocotb.start_soon(source.wait()) for source in sources])
    await ticks(200)
    for station in (a, b):
        station["record_tx"] = station["from_mac"] = 0
    await ticks(4)
    for sink in sinks:
        got = [sink.recv_nowait() for _ in range(sink.count())]
        assert [bytes(frame.get_payload(strip_fcs=False)) for frame in got] == sent, "a frame was lost or damaged"
        assert all(frame.check_fcs() for frame in got)
    longest = 0
    for station in (a, b):
        records = station.sent()
        found, _ = assert_line_is_legal(records)
        beacons = [tick for tick, kind, _ in found if kind == messages.BEACON]
        longest = max([longest] + [y - x for x, y in zip(beacons, beacons[1:])])
        assert len(beacons) > 1
    assert_promise(dut, a, b)
    for driver in sources:
        driver._run_cr.kill()
    for driver in sinks:
        driver._run_cr.kill()
    return longest


@cocotb.test(skip=ON_ICARUS)
async def back_to_back_frames_of_cocotbext_pass(dut):
    for length in [60, 61, 62, 63, 64, 1514]:
        await mac(dut, [length] * 60, dic=True)


@cocotb.test()
async def beacons_leave_between_back_to_back_frames_that_have_no_idle_block(dut):
    """Length 4 mod 8 with FCS in lane 4 with deficit idle count: gaps of 0x87 and 0x33 alone, without the aligner."""
    frame_ticks = (1516 + 8 + 12) // 8
    # The first frame starts in lane 0 and, 4 bytes longer, moves all that follow to lane 4, where they stay.
    longest = await mac(dut, [1516] + [1512] * scaled(40, 3), dic=True)
    report(f"longest beacon interval {longest} ticks")
    # The timer, what the aligner waits for, and the frame that is under way.
    limit = 200 + 32 + 2 * frame_ticks
    assert longest <= limit, f"{longest} ticks without a beacon, {limit} are the most there should be"
