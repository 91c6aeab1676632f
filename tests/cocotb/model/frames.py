"""Frames on XGMII: how a MAC sends them and what a receiver of a stream of XGMII words finds."""

import random
import zlib

from model.code import ERROR, IDLE, START, TERMINATE

PREAMBLE = bytes([0x55] * 6 + [0xD5])


def frame(length, seed):
    """A frame of `length` bytes before the FCS, with its FCS."""
    body = random.Random(length << 20 ^ seed).randbytes(length)
    return body + zlib.crc32(body).to_bytes(4, "little")


class Stream:
    """XGMII characters in the making."""

    def __init__(self):
        self.data = bytearray()
        self.control = bytearray()

    def idle(self, count):
        self.data += bytes([IDLE] * count)
        self.control += bytes([1] * count)

    def idle_to(self, lane, at_least):
        """At least so many idles, until the next character stands in `lane` of eight."""
        self.idle(at_least)
        self.idle((lane - len(self.data)) % 8)

    def frame(self, octets):
        """Start, preamble, frame, Terminate."""
        self.data += bytes([START]) + PREAMBLE + octets + bytes([TERMINATE])
        self.control += bytes([1] + [0] * (7 + len(octets)) + [1])

    def words(self):
        """Words of eight lanes, filled up with idle."""
        self.idle(-len(self.data) % 8)
        masks = [sum(self.control[at + lane] << lane for lane in range(8)) for at in range(0, len(self.control), 8)]
        return [
            (int.from_bytes(self.data[at : at + 8], "little"), masks[at // 8]) for at in range(0, len(self.data), 8)
        ]


def found(words):
    """[(frame, start lane, idles before it, is sound)] of a stream of XGMII words."""
    frames = []
    octets, gap, start_lane, gap_before, sound = None, 0, 0, 0, True
    for data, control in words:
        if control == 0 and octets is not None:
            octets += data.to_bytes(8, "little")
            continue
        if control == 0xFF and data == 0x0707070707070707 and octets is None:
            gap += 8
            continue
        for lane in range(8):
            character = data >> 8 * lane & 0xFF
            if control >> lane & 1:
                if character == START:
                    if octets is not None:
                        frames.append((bytes(octets), start_lane, gap_before, False))
                    octets, start_lane, gap_before, sound = bytearray(), lane, gap, True
                elif octets is not None:
                    sound = sound and character == TERMINATE
                    frames.append((bytes(octets), start_lane, gap_before, sound))
                    octets, gap = None, 1
                else:
                    gap = 0 if character == ERROR else gap + 1
            elif octets is not None:
                octets.append(character)
            else:
                gap = 0
    return frames


def payload_of(octets):
    """The frame without its preamble, or None if the preamble or the FCS is wrong."""
    if octets[:7] != PREAMBLE or len(octets) < 7 + 4 + 1:
        return None
    body, fcs = octets[7:-4], octets[-4:]
    return octets[7:] if zlib.crc32(body).to_bytes(4, "little") == fcs else None
