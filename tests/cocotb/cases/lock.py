"""Block lock and hi_ber: found at every bit of the line, kept, lost and found again as clause 49 says."""

import random

import cocotb

from model import code, frames
from model.lock import assert_follows
from stations import ON_ICARUS, ROLE_OFF, Station, locked, restart, scaled, scrambled, ticks, until

# 125 us of figure 49-13, in ticks.
BER_WINDOW_TICKS = 19_531


async def frames_pass(a, seed):
    """Frames go out and, over the wire, come back."""
    sent = [frames.frame(60 + 7 * n, seed) for n in range(4)]
    stream = frames.Stream()
    for octets in sent:
        stream.idle_to(0, 12)
        stream.frame(octets)
    stream.idle(80)
    a["record_rx"] = 1
    await a.send(stream.words())
    a["record_rx"] = 0
    await ticks(4)
    got = [frames.payload_of(f[0]) for f in frames.found([r.word for r in a.received()])]
    assert got == sent, "frames did not pass"


@cocotb.test()
async def lock_is_found_from_every_bit_offset(dut):
    """One slip per bit that the first cut misses: a slip too many would pass a boundary that was right."""
    a = Station(dut)
    a["role"] = ROLE_OFF
    for offset in scaled(range(66), [0, 65, 64, 61, 48, 33, 1]):
        await restart(dut, a, first_offset=offset)
        before = a["slips"]
        await locked(a, limit_ticks=66 * 64)
        slips = a["slips"] - before
        assert slips == -offset % 66, f"offset {offset}: {slips} slips instead of {-offset % 66}"
        await frames_pass(a, offset)


async def trace(dut, headers):
    """Plays headers behind some that make it slip, gives the record."""
    a = Station(dut)
    a["role"] = ROLE_OFF
    await restart(dut, a)
    a["record_rx"] = 1
    await a.hear(scrambled([(header, 0x1E) for header in [0] * 40 + headers]))
    a["record_rx"] = 0
    await ticks(4)
    return a.received()


@cocotb.test()
async def lock_follows_figure_49_12_tick_by_tick(dut):
    rng = random.Random(4)
    headers = []
    while len(headers) < scaled(120_000, 2000):
        rate = rng.choice([0, 0, 0.001, 0.01, 0.1, 0.2, 0.25, 0.3, 0.5])
        headers += [
            rng.choice([0, 3]) if rng.random() < rate else rng.choice([1, 2]) for _ in range(rng.randrange(40, 400))
        ]
    received = await trace(dut, headers)
    assert_follows(received)
    falls = sum(x.lock > y.lock for x, y in zip(received, received[1:]))
    assert falls >= scaled(20, 1), f"the lock fell only {falls} times, the case is too mild"


@cocotb.test()
async def lock_needs_64_good_headers_and_falls_at_16_bad_in_64(dut):
    good = [1] * 64
    spread = ([0] + [2] * 3) * 16
    received = await trace(dut, [1] * 40 + good * 3 + ([0] * 15 + [1] * 49) * 8 + good + spread * 2 + good * 3)
    assert_follows(received)
    locks = [r.lock for r in received]
    changes = [after for before, after in zip(locks, locks[1:]) if before != after]
    assert changes == [True, False, True], f"{changes}"


@cocotb.test()
async def headers_00_and_11_never_lock_and_take_the_lock_at_once(dut):
    a = Station(dut)
    a["role"] = ROLE_OFF
    for garbage in (2, 3):
        await restart(dut, a)
        await locked(a)
        a["garbage"] = garbage
        lost = await until(lambda: not a["rx_block_lock"], 64, "loss of lock", 4)
        assert lost <= 40
        for _ in range(scaled(40, 4)):
            await ticks(100)
            assert not a["rx_block_lock"], "locked on headers that do not exist"
            assert (a["xgmii_rxd"], a["xgmii_rxc"]) == code.LOCAL_FAULT, "no local fault without lock"
        a["garbage"] = 0
        await locked(a)
        await frames_pass(a, garbage)


@cocotb.test()
async def noise_never_locks(dut):
    a = Station(dut)
    a["role"] = ROLE_OFF
    await restart(dut, a)
    await locked(a)
    a["garbage"] = 1
    await ticks(200)
    for _ in range(scaled(1000, 10)):
        await ticks(100)
        assert not a["rx_block_lock"], "locked on noise"
    a["garbage"] = 0
    await locked(a)
    await until(lambda: not a["rx_high_ber"], 2 * BER_WINDOW_TICKS, "the end of hi_ber")
    await frames_pass(a, 9)


@cocotb.test()
async def sixteen_bad_headers_in_125_us_raise_hi_ber_and_local_fault(dut):
    a = Station(dut)
    a["role"] = ROLE_OFF
    await restart(dut, a)
    await locked(a)
    # 31 bad headers: at least 16 of them are in one window, wherever it began.
    await a.hear(scrambled([(0 if n % 8 == 0 and n < 31 * 8 else 1, 0x1E) for n in range(400)]))
    a["garbage"] = 0
    assert a["rx_block_lock"], "the lock was lost too"
    assert a["rx_high_ber"], "no hi_ber"
    assert (a["xgmii_rxd"], a["xgmii_rxc"]) == code.LOCAL_FAULT, "no local fault under hi_ber"


@cocotb.test(skip=ON_ICARUS)
async def hi_ber_ends_with_a_clean_window_and_needs_sixteen(dut):
    """125 us are 19,531 ticks: on Verilator alone."""
    a = Station(dut)
    a["role"] = ROLE_OFF
    await restart(dut, a)
    await locked(a)
    await a.hear(scrambled([(0 if n % 8 == 0 and n < 256 else 1, 0x1E) for n in range(400)]))
    a["garbage"] = 0
    assert a["rx_high_ber"]
    # At the end of the window that had them, or, if they lay across its end, of the next.
    await until(lambda: not a["rx_high_ber"], 2 * BER_WINDOW_TICKS + 100, "the end of hi_ber")
    await frames_pass(a, 10)
    # 15 in any 125 us: one in 1310 ticks, five windows long.
    await a.hear(scrambled([(0 if n % 1310 == 9 else 1, 0x1E) for n in range(5 * BER_WINDOW_TICKS)]))
    a["garbage"] = 0
    assert not a["rx_high_ber"], "15 bad headers in 125 us raised hi_ber"
    # The exact count: 16 within 19,000 ticks raise it in one of two tries, as a window may begin between them.
    seen = 0
    for _ in range(2):
        gap = BER_WINDOW_TICKS // 40
        await a.hear(scrambled([(0 if n % gap == 9 and n < 16 * gap else 1, 0x1E) for n in range(17 * gap)]))
        seen += a["rx_high_ber"]
        a["garbage"] = 0
        await until(lambda: not a["rx_high_ber"], 3 * BER_WINDOW_TICKS, "the end of hi_ber")
        await ticks(BER_WINDOW_TICKS)
    assert seen >= 1, "16 bad headers in 125 us raised no hi_ber"
