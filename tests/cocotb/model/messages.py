"""DTP messages in idle blocks, from docs/protocol.md: type in payload bits 10:8, value in 55:11, CRC-8 in 63:56."""

from model.code import CONTROL, IDLE_BLOCK

INIT, INIT_ACK, BEACON_MSB, BEACON, LOG, BEACON_JOIN = 1, 2, 3, 4, 5, 7
TYPES = {INIT, INIT_ACK, BEACON_MSB, BEACON, LOG, BEACON_JOIN}
VALUE_MASK = (1 << 45) - 1


def crc8(field):
    """CRC-8 x^8 + x^2 + x + 1 over the 48 bits 55:8, start value zero, the bit sent first first; the highest power
    goes first on the line, which puts it into bit 0."""
    register = 0
    for place in range(48):
        feedback = (field >> place & 1) ^ (register >> 7)
        register = (register << 1 & 0xFF) ^ (0x07 if feedback else 0)
    return sum((register >> 7 - place & 1) << place for place in range(8))


def block(kind, value):
    """The block of a message."""
    field = kind | (value & VALUE_MASK) << 3
    return CONTROL, 0x1E | field << 8 | crc8(field) << 56


def looks_like_one(candidate):
    """Whether the receiver takes this block for a message, sound or damaged: it becomes idle in any case."""
    header, payload = candidate
    return header == CONTROL and payload & 0xFF == 0x1E and payload >> 8 & 7 not in (0, 6)


def parse(candidate):
    """(type, value) of a sound message, or None."""
    if not looks_like_one(candidate):
        return None
    payload = candidate[1]
    field = payload >> 8 & (1 << 48) - 1
    if crc8(field) != payload >> 56:
        return None
    return field & 7, field >> 3


def restore(candidate):
    """The block as the decoder is to see it."""
    return IDLE_BLOCK if looks_like_one(candidate) else candidate
