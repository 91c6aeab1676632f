"""XGMII to serdes, without messages: every block as clause 49 wants it, whatever the MAC sends."""

import random

import cocotb

from model import code, frames
from stations import HAS_DTP, ROLE_OFF, Station, assert_same, descrambled, locked, restart, scaled, ticks

# A word that nothing else makes, to find what belongs to what.
MARK = [(0xABCDEF_9C_123456_9C, 0x11)]


def legal(rng, count):
    """Frames of any length in any lane, with ordered sets, low-power idle and reserved codes in the gaps."""
    stream = frames.Stream()
    while len(stream.data) < 8 * count:
        what = rng.randrange(8)
        if what < 5:
            stream.idle_to(rng.choice([0, 4]), rng.randrange(4, 14))
            stream.frame(frames.frame(rng.randrange(1, 120), rng.randrange(1000)))
        else:
            stream.idle_to(rng.choice([0, 4]), 1)
            if what == 5:
                stream.data += bytes([rng.choice([code.SEQUENCE, code.SIGNAL])]) + rng.randbytes(3)
                stream.control += bytes([1, 0, 0, 0])
            else:
                stream.idle_to(0, 1)
                stream.data += bytes([rng.choice([code.LPI, *code.CODE_OF]) if what == 6 else code.LPI] * 8)
                stream.control += bytes([1] * 8)
    return stream.words()


def hostile(rng, count):
    """Words of control characters in any order, legal characters most of the time."""
    characters = [*code.CODE_OF, code.START, code.TERMINATE, code.SEQUENCE, code.SIGNAL]
    words = []
    for _ in range(count):
        control = rng.choice([0, 0, 0xFF, 0xFF, 0x01, 0x11, 0x1F, 0xF1, 0xF0, 0xFE, 0xE0, 0x80, rng.randrange(256)])
        lanes = [
            rng.choice(characters) if control >> lane & 1 and rng.random() < 0.98 else rng.randrange(256)
            for lane in range(8)
        ]
        if rng.random() < 0.5:
            lanes = [code.IDLE if control >> lane & 1 else lanes[lane] for lane in range(8)]
            for lane in (0, 4, rng.randrange(8)):
                if control >> lane & 1:
                    lanes[lane] = rng.choice([code.START, code.TERMINATE, code.SEQUENCE, code.SIGNAL, code.IDLE])
        words.append((int.from_bytes(bytes(lanes), "little"), control))
    return words


async def check(dut, words):
    """Sends words and compares the serdes side with the model, all of it. Gives the latency in edges."""
    a = Station(dut)
    a["role"] = ROLE_OFF
    await restart(dut, a)
    await locked(a)
    await ticks(4)
    a["record_tx"] = 1
    await ticks(4)
    await a.send(MARK + words + [code.IDLE_WORD] * 2)
    a["record_tx"] = 0
    await ticks(4)
    sent = a.sent()
    blocks = descrambled([(s.header, s.line) for s in sent])
    expected = list(code.transmit([s.word for s in sent]))
    mark = code.encode(MARK[0])[1]
    assert mark in blocks, "what went in first never came out"
    # Both columns of the record are of one edge, so no shift is one register.
    shift = blocks.index(mark) - expected.index(mark)
    assert shift >= 0
    assert_same(blocks[shift + 1 :], expected[1 : len(expected) - shift], "blocks on the line")
    return shift + 1


@cocotb.test()
async def legal_streams_are_coded_as_figure_49_7_wants(dut):
    latency = await check(dut, legal(random.Random(1), scaled(60_000, 1500)))
    wanted = 3 if HAS_DTP else 2  # docs/pipeline.md, docs/pcs.md: the aligner is the third
    assert latency == wanted, f"XGMII to serdes takes {latency} edges instead of {wanted}"


@cocotb.test()
async def illegal_sequences_become_error_blocks(dut):
    await check(dut, hostile(random.Random(2), scaled(60_000, 1500)))


@cocotb.test()
async def frames_with_single_characters_wrong_recover_at_once(dut):
    rng = random.Random(3)
    words = legal(rng, scaled(60_000, 1500))
    for at in range(5, len(words), 9):
        data, control = words[at]
        lane = rng.randrange(8)
        words[at] = (data ^ rng.randrange(256) << 8 * lane, control ^ rng.choice([0, 1]) << lane)
    await check(dut, words)
