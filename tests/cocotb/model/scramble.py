"""The self-synchronous scrambler x^58 + x^39 + 1 of clause 49, bit for bit in the order of the line."""

STATE_MASK = (1 << 58) - 1


def scramble_bits(bits, state):
    """Scrambles single bits; `state` holds the last 58 sent, the latest in bit 0. Slow and literal."""
    sent = []
    for bit in bits:
        out = bit ^ (state >> 38 & 1) ^ (state >> 57 & 1)
        state = (state << 1 | out) & STATE_MASK
        sent.append(out)
    return sent, state


class Scrambler:
    """Payload after payload. `last` is what was sent before, its latest bit in bit 63."""

    def __init__(self, last=(1 << 64) - 1):
        self.last = last

    def __call__(self, payload):
        # Bit n is payload[n] + sent[n - 39] + sent[n - 58]: 39 bits lie in the past, the others follow from them.
        low = (payload ^ self.last >> 25 ^ self.last >> 6) & (1 << 39) - 1
        past = self.last >> 6  # bit n of it is sent[n - 58], for n below 58
        high = payload >> 39 ^ low ^ past >> 39
        # From bit 58 on, sent[n - 58] is of this payload.
        high ^= low << 19
        sent = low | (high & (1 << 25) - 1) << 39
        self.last = sent
        return sent


class Descrambler:
    """Line word after line word. `last` is what came before, its latest bit in bit 63."""

    def __init__(self, last=(1 << 64) - 1):
        self.last = last

    def __call__(self, line):
        both = line << 64 | self.last
        self.last = line
        return line ^ (both >> 25 ^ both >> 6) & (1 << 64) - 1
