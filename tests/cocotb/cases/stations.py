"""What every case needs: a station of a bench to command, files of words in and out, and ways to wait."""

import os
from dataclasses import dataclass
from pathlib import Path

from cocotb.triggers import Timer

from model.scramble import Descrambler, Scrambler

TICK_FS = 6_400_000
UNIT = os.environ.get("UNIT", "")
# A PCS alone has no aligner, no messages and no registers of a device.
HAS_DTP = UNIT != "dtp_pcs"
ON_ICARUS = os.environ.get("SIMULATOR") == "icarus"

ROLE_BOTH, ROLE_LEAD, ROLE_FOLLOW, ROLE_OFF = range(4)
STATE_DOWN, STATE_SYNCHRONISED = 1, 6


def scaled(on_verilator, on_icarus):
    """How much of a sweep this simulator gets: Icarus is a hundred times slower and takes a part that stands for it."""
    return on_icarus if ON_ICARUS else on_verilator


async def ticks(count):
    """Waits for so many nominal ticks."""
    await Timer(int(count) * TICK_FS, "fs")


async def until(condition, limit_ticks, what, step_ticks=50):
    """Waits until a condition holds; fails when it does not within the limit. Gives the ticks waited."""
    waited = 0
    while not condition():
        assert waited < limit_ticks, f"{what}: not within {limit_ticks} ticks"
        await ticks(step_ticks)
        waited += step_ticks
    return waited


@dataclass
class Sent:
    """A tick of the transmit side: what XGMII gave, gc then, and the serdes word."""

    word: tuple
    gc: int
    header: int
    line: int


@dataclass
class Received:
    """A tick of the receive side: the serdes word, the flags, and what XGMII got."""

    header: int
    line: int
    bitslip: bool
    lock: bool
    hi_ber: bool
    bad_block: bool
    sequence_error: bool
    word: tuple


class Station:
    """One unit under test in the bench; reads and writes its signals by their names."""

    def __init__(self, dut, name="a"):
        self._dut, self._name = dut, name

    def _signal(self, signal):
        return getattr(self._dut, f"{self._name}_{signal}")

    def __getitem__(self, signal):
        return self._signal(signal).value.integer

    def __setitem__(self, signal, value):
        self._signal(signal).value = value

    def handle(self, signal):
        """The cocotb handle, for drivers."""
        return self._signal(signal)

    def _file(self, what):
        return Path(f"{self._name}_{what}")

    # XGMII in, serdes in

    def load_xgmii(self, words):
        """Words to play into XGMII with the next `play`."""
        self._file("xgmii.txt").write_text("".join(f"{control:02x}{data:016x}\n" for data, control in words))

    async def send(self, words, rest_ticks=30):
        """Plays words into XGMII and waits until they have gone through."""
        self.load_xgmii(words)
        self["play"] = 1
        await ticks(len(words) + rest_ticks)
        await until(lambda: not self["playing"], 100, "the player's end", 5)
        self["play"] = 0
        await ticks(3)

    def load_serdes(self, words):
        """(header, line word) pairs to play instead of the line while `garbage` is 4."""
        self._file("serdes.txt").write_text("".join(f"{line << 2 | header:x}\n" for header, line in words))

    async def hear(self, words, rest_ticks=10):
        """Plays line words into the serdes input and waits until they are through."""
        self.load_serdes(words)
        if self["garbage"] == 4:
            self["garbage"] = 0  # the player of before goes to its start
            await ticks(2)
        self["garbage"] = 4
        await ticks(len(words) + rest_ticks)
        await until(lambda: not self["replaying"], 100, "the player's end", 5)

    def load_errors(self, masks):
        """(word number, 66-bit mask) pairs, header in the low bits, to be put onto the line by `with_errors`."""
        self._file("errors.txt").write_text("".join(f"{number} {mask:x}\n" for number, mask in masks))

    # What came out

    def sent(self):
        """What the recorder of the transmit side wrote."""
        out = []
        for line in self._file("tx.txt").read_text().lower().replace("x", "0").split():
            value = int(line, 16)
            xgmii = value >> 132
            out.append(
                Sent((xgmii & (1 << 64) - 1, xgmii >> 64), value >> 68 & (1 << 64) - 1, value & 3,
                     value >> 2 & (1 << 64) - 1)
            )
        return out

    def received(self):
        """What the recorder of the receive side wrote."""
        out = []
        for line in self._file("rx.txt").read_text().lower().replace("x", "0").split():
            value = int(line, 16)
            xgmii = value >> 68
            flags = xgmii >> 72
            out.append(
                Received(value & 3, value >> 2 & (1 << 64) - 1, bool(flags & 16), bool(flags & 8), bool(flags & 4),
                         bool(flags & 2), bool(flags & 1), (xgmii & (1 << 64) - 1, xgmii >> 64 & 0xFF))
            )
        return out

    def arrivals(self):
        """(type, value) of what the recorder of the crossing wrote: the messages that reached the device clock.

        What failed its CRC behind the toggle arrives as type 0, which is nothing.
        """
        words = [int(line, 16) for line in self._file("arrivals.txt").read_text().split()]
        return [(word & 7, word >> 3) for word in words if word & 7]


async def restart(dut, *stations, first_offset=0):
    """Everything through reset, inputs at rest, the line cut at `first_offset`, receive sides let go last."""
    for station in stations:
        for signal in ("garbage", "with_errors", "play", "from_mac", "record_tx", "record_rx", "record_arrivals"):
            station[signal] = 0
        for signal in ("reset", "rx_reset", "rx_run", "cut"):
            station[signal] = 1
        station["first_offset"] = first_offset
    dut.start.value = 1
    await ticks(20)
    for station in stations:
        station["reset"] = 0
    await ticks(40)
    for station in stations:
        station["cut"] = 0
    await ticks(4)
    for station in stations:
        station["rx_reset"] = 0


async def locked(*stations, limit_ticks=8000):
    """Waits until the stations have block lock."""
    await until(lambda: all(s["rx_block_lock"] for s in stations), limit_ticks, "block lock")


def descrambled(words):
    """Blocks of (header, line word) pairs; the first is not to be trusted."""
    descramble = Descrambler()
    return [(header, descramble(line)) for header, line in words]


def scrambled(blocks, scrambler=None):
    """(header, line word) pairs of blocks."""
    scrambler = scrambler or Scrambler()
    return [(header, scrambler(payload)) for header, payload in blocks]


def assert_same(got, expected, what):
    """Fails with the first difference and its surroundings."""
    if got == expected:
        return
    assert len(got) == len(expected), f"{what}: {len(got)} instead of {len(expected)}"
    at = next(n for n, pair in enumerate(zip(got, expected)) if pair[0] != pair[1])
    shown = "\n".join(
        f"  {n}{' >' if n == at else '  '} got {_hex(got[n])} expected {_hex(expected[n])}"
        for n in range(max(0, at - 3), min(len(got), at + 3))
    )
    raise AssertionError(f"{what}: first difference at {at} of {len(got)}\n{shown}")


def _hex(value):
    return "/".join(f"{part:x}" if isinstance(part, int) else str(part) for part in value)


def report(text):
    """A line of the run's output, for the runner to show."""
    with open("report.txt", "a", encoding="utf-8") as file:
        file.write(text + "\n")


