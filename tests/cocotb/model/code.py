"""The 64B/66B code and the state machines of IEEE 802.3 clause 49.

An XGMII word is (data, control): eight lanes, lane 0 in the low byte and the low bit. A block is (header,
payload) with bit 0 sent first: header 0b10 for data, 0b01 for control, payload bits 7:0 the block type.
"""

DATA, CONTROL = 0b10, 0b01

IDLE, LPI, START, TERMINATE, ERROR = 0x07, 0x06, 0xFB, 0xFD, 0xFE
SEQUENCE, SIGNAL = 0x9C, 0x5C

# Table 49-1: XGMII control character and its 7-bit code; O codes of ordered sets have four bits.
CODE_OF = {IDLE: 0x00, LPI: 0x06, ERROR: 0x1E, 0x1C: 0x2D, 0x3C: 0x33, 0x7C: 0x4B, 0xBC: 0x55, 0xDC: 0x66, 0xF7: 0x78}
CHARACTER_OF = {code: character for character, code in CODE_OF.items()}
O_CODE_OF = {SEQUENCE: 0x0, SIGNAL: 0xF}
O_CHARACTER_OF = {code: character for character, code in O_CODE_OF.items()}

# Figure 49-7: block type of a word with Terminate in lane n.
TERMINATE_TYPES = [0x87, 0x99, 0xAA, 0xB4, 0xCC, 0xD2, 0xE1, 0xFF]
LANE_OF_TERMINATE = {block_type: lane for lane, block_type in enumerate(TERMINATE_TYPES)}

IDLE_WORD = (0x0707070707070707, 0xFF)
ERROR_WORD = (0xFEFEFEFEFEFEFEFE, 0xFF)
LOCAL_FAULT = (0x0100009C0100009C, 0x11)
IDLE_BLOCK = (CONTROL, 0x1E)
ERROR_BLOCK = (CONTROL, 0x1E | sum(0x1E << (8 + 7 * lane) for lane in range(8)))
LOCAL_FAULT_BLOCK = (CONTROL, 0x55 | 0x010000 << 8 | 0x010000 << 40)


def lanes(word):
    """(character, is control) of the eight lanes."""
    data, control = word
    return [(data >> 8 * lane & 0xFF, bool(control >> lane & 1)) for lane in range(8)]


def _codes(characters, first_bit):
    return sum(CODE_OF[character] << (first_bit + 7 * place) for place, character in enumerate(characters))


def _is_plain(lane):
    """A control character that may stand beside others: all of table 49-1 but O, S and T."""
    return lane[1] and lane[0] in CODE_OF


def _is_ordered_set(four):
    return four[0][1] and four[0][0] in O_CODE_OF and not any(control for _, control in four[1:])


def encode(word):
    """(type, block) of an XGMII word: T_BLOCK_TYPE of 49.2.13.2.3 and figure 49-7."""
    data, control = word
    if control == 0:
        return "D", (DATA, data)
    if word == IDLE_WORD:
        return "C", IDLE_BLOCK
    all_lanes = lanes(word)
    left, right = all_lanes[:4], all_lanes[4:]
    rest = data >> 40
    if control == 0x01 and left[0][0] == START:
        return "S", (CONTROL, 0x78 | data >> 8 << 8)
    for lane, (character, is_control) in enumerate(all_lanes):
        if not is_control:
            continue
        if character == TERMINATE and all(_is_plain(after) for after in all_lanes[lane + 1 :]):
            field = data & (1 << 8 * lane) - 1
            # The codes of the lanes behind end at bit 63; what is left before them are zeros.
            codes = _codes([after[0] for after in all_lanes[lane + 1 :]], 64 - 7 * (7 - lane))
            return "T", (CONTROL, TERMINATE_TYPES[lane] | field << 8 | codes)
        break
    left_plain, right_plain = all(map(_is_plain, left)), all(map(_is_plain, right))
    left_set, right_set = _is_ordered_set(left), _is_ordered_set(right)
    left_codes = _codes([lane[0] for lane in left], 8) if left_plain else None
    if right[0] == (START, True) and not any(is_control for _, is_control in right[1:]):
        if left_plain:
            return "S", (CONTROL, 0x33 | left_codes | rest << 40)
        if left_set:
            return "S", (CONTROL, 0x66 | (data >> 8 & 0xFFFFFF) << 8 | O_CODE_OF[left[0][0]] << 32 | rest << 40)
    if left_plain and right_plain:
        if any(lane[0] == ERROR for lane in all_lanes):
            return "E", ERROR_BLOCK
        return "C", (CONTROL, 0x1E | left_codes | _codes([lane[0] for lane in right], 36))
    if left_plain and right_set:
        return "C", (CONTROL, 0x2D | left_codes | O_CODE_OF[right[0][0]] << 36 | rest << 40)
    if left_set and right_plain:
        field = (data >> 8 & 0xFFFFFF) << 8 | O_CODE_OF[left[0][0]] << 32
        return "C", (CONTROL, 0x4B | field | _codes([lane[0] for lane in right], 36))
    if left_set and right_set:
        field = (data >> 8 & 0xFFFFFF) << 8 | O_CODE_OF[left[0][0]] << 32
        return "C", (CONTROL, 0x55 | field | O_CODE_OF[right[0][0]] << 36 | rest << 40)
    return "E", ERROR_BLOCK


def decode(block):
    """(type, XGMII word) of a block: R_BLOCK_TYPE of 49.2.13.2.3."""
    header, payload = block
    if header == DATA:
        return "D", (payload, 0)
    if block == IDLE_BLOCK:
        return "C", IDLE_WORD
    bad = "E", ERROR_WORD
    if header != CONTROL:
        return bad
    block_type = payload & 0xFF

    def characters(first_bit, count):
        codes = [payload >> (first_bit + 7 * place) & 0x7F for place in range(count)]
        return [CHARACTER_OF.get(code) for code in codes]

    def word(kind, made):
        """Joins lanes; a lane is an int for data and (character,) for control."""
        data = sum((lane if isinstance(lane, int) else lane[0]) << 8 * n for n, lane in enumerate(made))
        control = sum(0 if isinstance(lane, int) else 1 << n for n, lane in enumerate(made))
        return kind, (data, control)

    octets = [payload >> 8 * n & 0xFF for n in range(8)]
    if block_type in LANE_OF_TERMINATE:
        lane = LANE_OF_TERMINATE[block_type]
        behind = characters(64 - 7 * (7 - lane), 7 - lane)
        if None in behind:
            return bad
        return word("T", octets[1 : lane + 1] + [(TERMINATE,)] + [(c,) for c in behind])
    first_o = O_CHARACTER_OF.get(payload >> 32 & 0xF)
    second_o = O_CHARACTER_OF.get(payload >> 36 & 0xF)
    if block_type == 0x1E:
        made = characters(8, 8)
        return bad if None in made or ERROR in made else word("C", [(c,) for c in made])
    if block_type == 0x78:
        return word("S", [(START,)] + octets[1:])
    if block_type == 0x33:
        made = characters(8, 4)
        return bad if None in made else word("S", [(c,) for c in made] + [(START,)] + octets[5:])
    if block_type == 0x66:
        return bad if first_o is None else word("S", [(first_o,)] + octets[1:4] + [(START,)] + octets[5:])
    if block_type == 0x2D:
        made = characters(8, 4)
        return bad if None in made or second_o is None else word("C", [(c,) for c in made] + [(second_o,)] + octets[5:])
    if block_type == 0x4B:
        made = characters(36, 4)
        return bad if None in made or first_o is None else word("C", [(first_o,)] + octets[1:4] + [(c,) for c in made])
    if block_type == 0x55:
        if first_o is None or second_o is None:
            return bad
        return word("C", [(first_o,)] + octets[1:4] + [(second_o,)] + octets[5:])
    return bad


# Figure 49-14 and figure 49-15: next state by state and type of the word or block.
_TRANSMIT = {
    "INIT": {"C": "C", "S": "D"},
    "C": {"C": "C", "S": "D"},
    "D": {"D": "D", "T": "T"},
    "T": {"C": "C", "S": "D"},
    "E": {"C": "C", "D": "D", "T": "T"},
}
_RECEIVE = {
    "INIT": {"C": "C", "S": "D"},
    "C": {"C": "C", "S": "D"},
    "D": {"D": "D", "T": "T"},
    "T": {"C": "C", "S": "D"},
    "E": {"C": "C", "D": "D", "T": "T"},
}


def transmit(words):
    """The blocks that the transmit state machine makes of XGMII words, the machine having seen idle before."""
    state = "C"
    for word in words:
        kind, block = encode(word)
        state = _TRANSMIT[state].get(kind, "E")
        yield ERROR_BLOCK if state == "E" else block


def receive(blocks):
    """The XGMII words that the receive state machine makes of blocks under lock, one fewer than blocks."""
    state = "C"
    before = None
    for block in blocks:
        decoded = decode(block)
        if before is not None:
            kind, word = before
            if kind == "T" and decoded[0] not in "SC":
                state = "E"
            else:
                state = _RECEIVE[state].get(kind, "E")
            yield ERROR_WORD if state == "E" else word
        before = decoded
