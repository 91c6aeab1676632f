"""The test patterns of clause 49 against generators of our own, and the checkers' counts."""

import random

import cocotb

from lock import BER_WINDOW_TICKS, frames_pass
from model import code, frames
from model.scramble import STATE_MASK, Scrambler
from stations import Station, assert_same, descrambled, locked, restart, scaled, scrambled, ticks, until

SETTINGS = ("prbs31_enable", "pseudo_random_enable", "square_wave_enable", "loopback_enable", "local_fault")


def prbs31(count, seed_bits):
    """Bits of x^31 + x^28 + 1, inverted, behind 31 given ones (49.2.8)."""
    bits = [1 ^ bit for bit in seed_bits]
    for _ in range(count):
        bits.append(bits[-31] ^ bits[-28])
    return [1 ^ bit for bit in bits[31:]]


def bits_of(header, line):
    """The 66 bits of a word in the order of the line."""
    return [header >> place & 1 for place in (0, 1)] + [line >> place & 1 for place in range(64)]


async def prepared(dut):
    """A locked station with all test modes off."""
    a = Station(dut)
    for side in ("tx", "rx"):
        for setting in SETTINGS:
            name = f"cfg_{side}_{setting}"
            if hasattr(dut, f"a_{name}"):
                a[name] = 0
    await restart(dut, a)
    await locked(a)
    return a


async def recorded(a, count):
    """So many ticks of the transmit side."""
    a["record_tx"] = 1
    await ticks(count)
    a["record_tx"] = 0
    await ticks(4)
    return a.sent()


@cocotb.test()
async def prbs31_is_the_polynomial_inverted_over_all_66_bits(dut):
    a = await prepared(dut)
    a["cfg_tx_prbs31_enable"] = 1
    await ticks(10)
    sent = await recorded(a, scaled(3000, 200))
    bits = [bit for s in sent for bit in bits_of(s.header, s.line)]
    assert bits[31:] == prbs31(len(bits) - 31, bits[:31])
    assert 0.4 < sum(bits) / len(bits) < 0.6, "the generator stands still"
    a["cfg_tx_prbs31_enable"] = 0


@cocotb.test()
async def prbs31_checker_counts_what_the_taps_see(dut):
    """None on a clean line; three for a lone wrong bit, one for each of its appearances in the sum."""
    a = await prepared(dut)
    a["cfg_tx_prbs31_enable"] = a["cfg_rx_prbs31_enable"] = 1
    await ticks(40)
    for _ in range(scaled(300, 20)):
        await ticks(1)
        assert a["rx_error_count"] == 0, "errors on a clean line"
    rng = random.Random(1)
    hits = [(60 + 8 * n, 1 << rng.randrange(66)) for n in range(scaled(100, 10))]
    a.load_errors(hits)
    a["with_errors"] = 1
    counted = 0
    for _ in range(hits[-1][0] + 40):
        await ticks(1)
        counted += a["rx_error_count"]
    a["with_errors"] = 0
    assert counted == 3 * len(hits), f"{counted} errors instead of {3 * len(hits)}"
    a["cfg_tx_prbs31_enable"] = a["cfg_rx_prbs31_enable"] = 0
    await until(lambda: a["rx_block_lock"], 8000, "lock behind the test")


def pseudo_random(seed_a, seed_b, plain):
    """Blocks of 49.2.8 without end: seed A, its inverse, seed B, its inverse, 128 each, data inverted with the seed."""
    while True:
        for seed, invert in ((seed_a, 0), (seed_a, 1), (seed_b, 0), (seed_b, 1)):
            state = seed ^ (STATE_MASK if invert else 0)
            # S0, the latest bit, is bit 57: what `last` has in bit 63.
            scramble = Scrambler(state << 6)
            for _ in range(128):
                yield code.CONTROL, scramble(plain ^ ((1 << 64) - 1 if invert else 0))


@cocotb.test()
async def pseudo_random_pattern_has_both_seeds_and_their_inverses(dut):
    a = await prepared(dut)
    rng = random.Random(2)
    seed_a, seed_b = rng.getrandbits(58), rng.getrandbits(58)
    local_fault = 0x0100009C0100009C  # two ordered sets, as 64 bits
    for setting, plain in ((0, 0), (1, local_fault)):
        a["cfg_tx_seed_a"], a["cfg_tx_seed_b"], a["cfg_tx_local_fault"] = seed_a, seed_b, setting
        await ticks(3)
        a["cfg_tx_pseudo_random_enable"] = 1
        sent = [(s.header, s.line) for s in await recorded(a, scaled(1200, 560))]
        if setting == 1:
            # The local fault pattern is a block of two ordered sets: type 0x55.
            plain = code.LOCAL_FAULT_BLOCK[1]
        pattern = pseudo_random(seed_a, seed_b, plain)
        expected = [next(pattern) for _ in range(len(sent))]
        assert expected[0] in sent, "the pattern does not begin with seed A"
        begin = sent.index(expected[0])
        assert begin < 8, f"the pattern begins {begin} ticks late"
        assert_same(sent[begin:], expected[: len(sent) - begin], "pseudo-random pattern")
        a["cfg_tx_pseudo_random_enable"] = 0
        await ticks(10)


@cocotb.test()
async def pseudo_random_checker_is_silent_on_the_pattern_and_counts_errors(dut):
    a = await prepared(dut)
    a["cfg_tx_seed_a"], a["cfg_tx_seed_b"] = 0x2AB_CDEF_0123_4567, 0x155_5AAA_F0F0_1357
    a["cfg_tx_local_fault"] = a["cfg_rx_local_fault"] = 0
    await ticks(3)
    a["cfg_tx_pseudo_random_enable"] = 1
    await ticks(40)
    a["cfg_rx_pseudo_random_enable"] = 1
    # The first block that does not fit opens a window; from then on the seeds fall into it.
    await ticks(300)
    for _ in range(scaled(1200, 140)):
        await ticks(1)
        assert a["rx_error_count"] == 0, "errors on a clean line"
    a.load_errors([(16 * n + 5, 4 << 17) for n in range(30)])
    a["with_errors"] = 1
    counted = 0
    for _ in range(16 * 30 + 40):
        await ticks(1)
        counted += a["rx_error_count"]
    a["with_errors"] = 0
    assert counted >= 30, f"{counted} errors for 30 wrong bits"
    a["cfg_tx_pseudo_random_enable"] = a["cfg_rx_pseudo_random_enable"] = 0


@cocotb.test()
async def square_wave_has_the_length_that_is_asked(dut):
    a = await prepared(dut)
    for asked in range(16):
        a["cfg_tx_square_wave_bits"] = asked
        a["cfg_tx_square_wave_enable"] = 1
        await ticks(6)
        sent = await recorded(a, 60)
        bits = [bit for s in sent for bit in bits_of(s.header, s.line)]
        edges = [n for n in range(1, len(bits)) if bits[n] != bits[n - 1]]
        lengths = {y - x for x, y in zip(edges, edges[1:])}
        wanted = asked if 4 <= asked <= 11 else 8
        assert lengths == {wanted}, f"square wave of {asked}: runs of {sorted(lengths)}"
        a["cfg_tx_square_wave_enable"] = 0
        await ticks(6)


@cocotb.test()
async def a_test_mode_shows_local_fault_and_frames_resume_behind_it(dut):
    a = await prepared(dut)
    for mode in ("prbs31", "pseudo_random"):
        a[f"cfg_rx_{mode}_enable"] = 1
        await ticks(12)
        assert (a["xgmii_rxd"], a["xgmii_rxc"]) == code.LOCAL_FAULT
        a[f"cfg_rx_{mode}_enable"] = 0
        await until(lambda: a["rx_block_lock"], 8000, "lock")
        await ticks(12)
        assert (a["xgmii_rxd"], a["xgmii_rxc"]) == code.IDLE_WORD


@cocotb.test()
async def loopbacks_return_what_was_sent(dut):
    """On the PCS side over a line that is noise, on the XGMII side against a MAC that sends other frames."""
    a = await prepared(dut)
    a["garbage"] = 1
    await until(lambda: not a["rx_block_lock"], 400, "loss of lock on noise")
    a["cfg_rx_loopback_enable"] = 1
    await locked(a)
    await frames_pass(a, 3)
    a["cfg_rx_loopback_enable"] = a["garbage"] = 0
    await until(lambda: not a["rx_block_lock"], 20, "loss of lock at the end of the loopback", 2)
    await until(lambda: not a["rx_high_ber"], 2 * BER_WINDOW_TICKS, "the end of hi_ber")
    await locked(a)

    sent = [frames.frame(60 + 9 * n, 4) for n in range(scaled(200, 20))]
    stream = frames.Stream()
    stream.idle(64)
    for octets in sent:
        stream.idle_to(0, 12)
        stream.frame(octets)
    stream.idle(160)
    words = stream.words()
    a.load_xgmii([(0xD5555555555555FB, 1)] + [(0x1234, 0)] * len(words))
    a["cfg_tx_loopback_enable"] = a["play"] = a["record_tx"] = 1
    await a.hear(scrambled(list(code.transmit(words))))
    a["cfg_tx_loopback_enable"] = a["play"] = a["record_tx"] = a["garbage"] = 0
    await ticks(4)
    line = [code.decode(block)[1] for block in descrambled([(s.header, s.line) for s in a.sent()])]
    got = [frames.payload_of(f[0]) for f in frames.found(line[10:])]
    assert got == sent, f"{len(got)} frames came back of {len(sent)}"
