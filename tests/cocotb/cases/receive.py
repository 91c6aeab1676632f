"""Serdes to XGMII: every block as clause 49 wants it, and idles where a message was."""

import random

import cocotb

from model import code, messages
from model.scramble import Scrambler
from stations import HAS_DTP, ROLE_OFF, Station, assert_same, descrambled, locked, restart, scaled, scrambled, ticks
from transmit import hostile, legal

# Serdes to XGMII in edges of the recovered clock: RX1, RX2, RX3.
LATENCY_EDGES = 3


def mixed(rng, count):
    """Legal traffic with messages, damaged messages, unknown types, wrong codes and noise, headers right."""
    blocks = []
    source = list(code.transmit(legal(rng, count)))
    for block in source:
        what = rng.random()
        if block == code.IDLE_BLOCK and what < 0.3:
            block = messages.block(rng.choice(sorted(messages.TYPES)), rng.getrandbits(45))
            if what < 0.1:
                block = (block[0], block[1] ^ 1 << rng.randrange(8, 64))
        elif block == code.IDLE_BLOCK and what > 0.9:
            block = (code.CONTROL, rng.choice(code.TERMINATE_TYPES))  # no frame to end
        elif what < 0.02:
            block = (block[0], block[1] ^ 1 << rng.randrange(64))
        elif what < 0.03:
            block = (code.CONTROL, rng.getrandbits(56) << 8 | rng.choice(code.TERMINATE_TYPES))
        elif what < 0.04:
            block = (code.CONTROL, rng.getrandbits(56) << 8 | 0x78)  # Start, wherever it falls
        elif what < 0.045:
            block = (code.CONTROL, rng.getrandbits(64))
        elif what < 0.05:
            block = (block[0] ^ 3, block[1])
        elif what < 0.055:
            block = messages.block(rng.choice(sorted(messages.TYPES)), rng.getrandbits(45))
        blocks.append(block)
    return blocks


async def check(dut, line):
    """Plays line words and compares XGMII with the model."""
    a = Station(dut)
    a["role"] = ROLE_OFF
    await restart(dut, a)
    await locked(a)
    # The player's own change-over is part of the line: from the first recorded word on, all is compared.
    line = scrambled([code.IDLE_BLOCK] * 200) + line
    a["record_rx"] = 1
    await ticks(6)
    await a.hear(line)
    a["record_rx"] = 0
    await ticks(6)
    received = a.received()
    assert all(r.lock and not r.hi_ber for r in received), "the lock was lost"
    blocks = descrambled([(r.header, r.line) for r in received])
    if HAS_DTP:
        blocks = [messages.restore(block) for block in blocks]
    assert any(r.line == line[-1][1] for r in received), "the line was not played to its end"
    expected = list(code.receive(blocks))
    # The machine's state before the record is not known; idle brings it to C.
    got = [r.word for r in received]
    shift = LATENCY_EDGES - 1  # both columns of the record are of one edge
    count = len(got) - shift
    settled = 10
    assert_same(got[shift + settled :], expected[settled : settled + count - settled], "XGMII")
    return got


@cocotb.test()
async def every_block_decodes_as_clause_49_says(dut):
    await check(dut, scrambled(mixed(random.Random(1), scaled(60_000, 1500))))


@cocotb.test()
async def garbage_payloads_under_lock_decode_as_clause_49_says(dut):
    rng = random.Random(2)
    count = scaled(60_000, 1500)
    await check(dut, [(rng.choice([1, 2]), rng.getrandbits(64)) for _ in range(count)])


@cocotb.test()
async def what_an_illegal_mac_sends_is_received_as_sent(dut):
    words = hostile(random.Random(3), scaled(60_000, 1500))
    await check(dut, scrambled(list(code.transmit(words))))


@cocotb.test()
async def single_line_errors_never_make_a_message(dut):
    """Every bit of a block and of a message, wrong one at a time: what decodes is what the model says."""
    scrambler = Scrambler()
    line = []
    for wrong_bit in range(64):
        blocks = [code.IDLE_BLOCK] * 3 + [messages.block(messages.BEACON, 0x1234_5678_9ABC ^ wrong_bit << 20)]
        words = scrambled(blocks + [code.IDLE_BLOCK] * 3, scrambler)
        for at in (1, 3):
            words[at] = (words[at][0], words[at][1] ^ 1 << wrong_bit)
        sound = sum(messages.parse(block) is not None for block in descrambled(words)[1:])
        assert sound == 0, f"a single line error in bit {wrong_bit} passed the CRC"
        line += words
    await check(dut, line * scaled(20, 3))
