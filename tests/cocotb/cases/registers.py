"""The registers of a device while its counter runs, by a master of cocotbext-axi: every access of `docs/regs.json`.

Icarus gets the first case alone: what the others add to it are ticks.
"""

import json
import random
from pathlib import Path

import cocotb
from cocotbext.axi import AxiLiteBus, AxiLiteMaster

from link import assert_promise, bring_up, set_clocks
from stations import ON_ICARUS, Station, report, scaled, ticks, until

OKAY, SLVERR = 0, 2
TABLE = json.loads((Path(__file__).parents[3] / "docs" / "regs.json").read_text())
DEVICE = {register["name"]: register for register in TABLE["device"]}
PORT = {register["name"]: register for register in TABLE["port"]}


def number(text):
    """A number of the table, or zero where it has none."""
    return int(text, 16) if text else 0


def port_offset(port, name):
    """Offset of a register of a port."""
    return TABLE["ports_offset"] + port * TABLE["port_stride"] + PORT[name]["offset"]


class Software:
    """A master at the registers of station a."""

    def __init__(self, dut, station):
        station["by_python"] = 1
        bus = AxiLiteBus.from_prefix(dut, "a_py")
        self._axi = AxiLiteMaster(bus, dut.a_clock_270)
        self._axi.read_if.log.setLevel("WARNING")
        self._axi.write_if.log.setLevel("WARNING")

    async def read(self, offset, length=8):
        """Answer and value of a read of 8 bytes, or of one word."""
        got = await self._axi.read(offset, length)
        return int(got.resp), int.from_bytes(got.data, "little")

    async def value(self, offset):
        """Value of a register that can be read."""
        answer, value = await self.read(offset)
        assert answer == OKAY, f"read of {offset:#06x} answers {answer}"
        return value

    async def write(self, offset, value, length=8):
        """Answer to a write of so many bytes from `offset` on."""
        got = await self._axi.write(offset, value.to_bytes(length, "little"))
        return int(got.resp)


async def linked(dut):
    """Two devices in step, and the first one's registers in our hands."""
    a, b = Station(dut, "a"), Station(dut, "b")
    set_clocks(a, b, 100, -100, cable_fs=90_000_000, phase_fs=1_234_567)
    await bring_up(dut, a, b)
    return a, b, Software(dut, a)


@cocotb.test()
async def every_register_answers_as_its_row_says(dut):
    """Constants and resets, legal and illegal values by any bytes, holes: while the link keeps time."""
    a, b, software = await linked(dut)
    dut.watch.value = 1
    rng = random.Random(1)
    assert (await software.value(0)).to_bytes(8, "little") == b"DTP-10GR"
    assert await software.value(DEVICE["map_hash"]["offset"]) == number(TABLE["map_hash"])
    assert await software.value(DEVICE["ports"]["offset"]) == 2
    writable = [(register["offset"], register) for register in TABLE["device"] if register["access"] == "rw"]
    # Port 1 has no cable, so its settings may be anything.
    writable += [(port_offset(1, name), register) for name, register in PORT.items() if register["access"] == "rw"]
    held, refused, written = {}, 0, 0
    # What would end the session of port 0, or the promise, stays as it is.
    apart = {DEVICE["mode"]["offset"], DEVICE["identity"]["offset"]}
    for offset, _ in writable:
        held[offset] = await software.value(offset)
    for _ in range(scaled(400, 40)):
        offset, register = rng.choice([row for row in writable if row[0] not in apart])
        fields = register["fields"]
        value = 0
        for field in fields:
            least, greatest = number(field["least"]), number(field["greatest"])
            wild = rng.randrange(4) == 0
            bits = rng.getrandbits(field["bits"]) if wild else rng.randint(least, greatest)
            value |= bits << field["low"]
        if rng.randrange(8) == 0:
            value |= 1 << rng.randrange(64)
        start, length = rng.choice([(0, 8), (0, 8), (0, 4), (4, 4), (rng.randrange(8), 1)])
        mask = ((1 << 8 * length) - 1) << 8 * start
        would = held[offset] & ~mask | value & mask
        known = sum(((1 << field["bits"]) - 1) << field["low"] for field in fields)
        legal = would & ~known == 0 and all(
            number(field["least"]) <= would >> field["low"] & (1 << field["bits"]) - 1 <= number(field["greatest"])
            for field in fields
        )
        answer = await software.write(offset + start, (value & mask) >> 8 * start, length)
        name = f"{register['name']}: {value:#x} into {held[offset]:#x}, bytes {start} to {start + length - 1}"
        assert answer == (OKAY if legal else SLVERR), f"{name} answers {answer}"
        if legal:
            # `clear_faulty` reads as zero again.
            held[offset] = would & ~(0x100 if register["name"] == "control" else 0)
            written += 1
        else:
            refused += 1
            assert await software.value(DEVICE["refused_write"]["offset"]) == offset, name
            status = DEVICE["interrupt_status"]["offset"]
            assert await software.value(status) & 1, name
            assert await software.write(status, 1) == OKAY
            assert await software.value(status) & 1 == 0, "a one does not clear"
        assert await software.value(offset) == held[offset], name
    assert refused > scaled(5, 0) and written > 5
    for hole in (0x78, 0xE8, 0x3FF8, port_offset(0, "pipeline") + 8, 0xBFF8, TABLE["ports_offset"] + 2 * TABLE["port_stride"],
                 0xFFF8):
        assert await software.read(hole) == (SLVERR, 0), f"read of the hole {hole:#06x}"
        assert await software.write(hole, 1) == SLVERR, f"write to the hole {hole:#06x}"
    for name in ("magic", "gc", "status"):
        assert await software.write(DEVICE[name]["offset"], 0) == SLVERR, f"write to {name}"
    await software.write(DEVICE["interrupt_status"]["offset"], 7)
    assert_promise(dut, a, b)
    report(f"{written} writes carried out, {refused} refused")


@cocotb.test(skip=ON_ICARUS)
async def gc_is_whole_and_never_goes_back(dut):
    """gc by 64 bits and by words, against the counter itself before and behind the read."""
    a, b, software = await linked(dut)
    rng = random.Random(2)
    offset, last = DEVICE["gc"]["offset"], 0
    for _ in range(scaled(400, 40)):
        before = a["gc"]
        if rng.randrange(2):
            value = await software.value(offset)
        else:
            answers = [await software.read(offset, 4)]
            await ticks(rng.randrange(300))
            answers.append(await software.read(offset + 4, 4))
            assert [answer for answer, _ in answers] == [OKAY, OKAY]
            value = answers[1][1] << 32 | answers[0][1]
        assert before <= value <= a["gc"] and value > last, f"{before} <= {value} <= {a['gc']}, above {last}"
        last = value
    report(f"last {last}")


@cocotb.test(skip=ON_ICARUS)
async def counters_count_what_is_on_the_line_and_interrupts_tell(dut):
    """Blocks and beacons in a stretch of time; a link that falls raises the interrupt until it is cleared."""
    a, b, software = await linked(dut)
    names = ("blocks_in", "blocks_out", "beacon_in", "beacon_out", "bad_blocks_in", "crc_errors")

    async def counts():
        now = a["gc"]
        return now, {name: await software.value(port_offset(0, name)) for name in names}

    start, first = await counts()
    await ticks(scaled(20_000, 2_000))
    end, second = await counts()
    passed = (end - start) / 20
    grown = {name: second[name] - first[name] for name in names}
    for name in ("blocks_in", "blocks_out"):
        assert abs(grown[name] - passed) < 150, f"{name}: {grown[name]} in {passed} ticks"
    for name in ("beacon_in", "beacon_out"):
        assert abs(grown[name] - passed / 200) < 4, f"{name}: {grown[name]} in {passed} ticks"
    assert grown["bad_blocks_in"] == grown["crc_errors"] == 0
    delay = await software.value(port_offset(0, "delay"))
    assert delay == 1 << 32 | a["delay_units"], "d is not the port's"
    assert not a["irq"], "an interrupt without a mask"
    events, mask = port_offset(0, "events"), port_offset(0, "event_mask")
    down = next(field["low"] for field in PORT["events"]["fields"] if field["name"] == "link_down")
    await software.write(events, await software.value(events))
    assert await software.write(mask, 1 << down) == OKAY
    assert not a["irq"]
    a["garbage"] = 1
    await until(lambda: a["irq"], 3000, "the interrupt")
    assert await software.value(DEVICE["interrupt_ports"]["offset"]) == 1
    assert await software.value(events) >> down & 1
    assert await software.write(events, 1 << down) == OKAY
    await ticks(20)
    assert not a["irq"], "the interrupt stays"
    a["garbage"] = 0
