"""The models against published vectors (tests/data/vectors): what checks the gateware has to be right itself."""

from pathlib import Path

from model import code, frames, messages, scramble

VECTORS = Path(__file__).resolve().parents[2] / "data" / "vectors"


def _lines(name: str) -> list[list[str]]:
    text = (VECTORS / name).read_text()
    return [line.split() for line in text.splitlines() if line and not line.startswith("#")]


def scrambler_of_the_prototype() -> str:
    """11,797 blocks through scrambler and descrambler, and through the literal one bit by bit."""
    scrambler, descrambler = scramble.Scrambler(), scramble.Descrambler()
    pairs = [(int(plain, 16), int(line, 16)) for plain, line in _lines("scrambler-11797.txt")]
    state = scramble.STATE_MASK
    for n, (plain, line) in enumerate(pairs):
        assert scrambler(plain) == line and descrambler(line) == plain, f"block {n}"
        if n < 200:
            bits, state = scramble.scramble_bits([plain >> place & 1 for place in range(64)], state)
            assert sum(bit << place for place, bit in enumerate(bits)) == line, f"block {n}, bit by bit"
    return f"{len(pairs)} blocks"


def fec_example_of_annex_74a() -> str:
    """32 idle blocks of the standard, printed with the bit sent first on the left."""
    descrambler, words = scramble.Descrambler(), _lines("annex74a.txt")
    for n, (word,) in enumerate(words):
        line = int(f"{int(word, 16):064b}"[::-1], 2)
        assert descrambler(line) == 0x1E or n == 0, f"word {n}"
    return f"{len(words)} words"


def frame_of_the_study_group() -> str:
    """A whole frame from XGMII to the line and back."""
    scrambler = scramble.Scrambler()
    rows = _lines("ieee-frame.txt")
    words = [(int(data, 16), int(control, 16)) for control, data, *_ in rows]
    blocks = list(code.transmit(words))
    for n, (block, row) in enumerate(zip(blocks, rows)):
        assert block == (code.DATA if row[2] == "data" else code.CONTROL, int(row[3], 16)), f"row {n}"
        assert scrambler(block[1]) == int(row[4], 16), f"row {n}"
    assert list(code.receive(blocks + [code.IDLE_BLOCK])) == words
    ((octets, lane, _, sound),) = frames.found(words)
    assert sound and lane == 0 and frames.payload_of(octets) is not None, "the FCS of the frame"
    return f"{len(rows)} blocks"


def crc_has_distance_4() -> str:
    """Every pattern of up to three wrong bits of a message changes the CRC's verdict."""
    # The code is linear: the syndromes of single bits tell all, and no three of them may cancel.
    zero = messages.crc8(0)
    syndromes = [messages.crc8(1 << place) ^ zero for place in range(48)] + [1 << place for place in range(8)]
    assert zero == 0 and len(set(syndromes)) == 56 and 0 not in syndromes
    known = set(syndromes)
    for n, first in enumerate(syndromes):
        for second in syndromes[:n]:
            assert first ^ second not in known, "three wrong bits cancel"
    return "28,000 patterns"


CHECKS = (scrambler_of_the_prototype, fec_example_of_annex_74a, frame_of_the_study_group, crc_has_distance_4)
