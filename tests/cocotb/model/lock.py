"""Block lock of figure 49-12, tick by tick."""

# After a slip the transceiver needs time; the port tests no header for so long (docs/protocol.md).
SLIP_HOLD_TICKS = 32


class BlockLock:
    """Starts as behind 64 good headers, in lock, or else as behind a slip."""

    def __init__(self, lock):
        self.lock = lock
        self.tested = self.invalid = 0
        self.hold = 0 if lock else SLIP_HOLD_TICKS

    def __call__(self, header):
        """One header; gives (lock, slip)."""
        if self.hold:
            self.hold -= 1
            return self.lock, False
        self.tested += 1
        valid = header in (1, 2)
        self.invalid += not valid
        slip = not valid and (self.invalid == 16 or not self.lock)
        if slip:
            self.lock = False
            self.hold = SLIP_HOLD_TICKS
        elif self.tested == 64 and self.invalid == 0:
            self.lock = True
        if slip or self.tested == 64:
            self.tested = self.invalid = 0
        return self.lock, slip


def assert_follows(received):
    """A record follows figure 49-12 from its first slip or its first rise of the lock on."""
    start = next(
        (n for n in range(1, len(received)) if received[n].bitslip or received[n].lock > received[n - 1].lock), None
    )
    assert start is not None, "neither a slip nor a lock in the record"
    model = BlockLock(received[start].lock)
    for n, tick in enumerate(received[start + 1 :], start + 1):
        lock, slip = model(tick.header)
        assert (tick.lock, tick.bitslip) == (lock, slip), (
            f"tick {n}: lock {tick.lock}, slip {tick.bitslip}; figure 49-12 says {lock}, {slip}"
        )
    return len(received) - start
