"""Prints what time it is and how far that may be off: now.py LIBDTP.SO [PAGE]."""

import ctypes
import sys

STATUS = ["unknown", "synchronized", "holdover", "disrupted"]


class Interval(ctypes.Structure):
    """struct dtp_interval of dtp.h."""

    _fields_ = [
        ("earliest_units", ctypes.c_uint64),
        ("latest_units", ctypes.c_uint64),
        ("earliest_ns", ctypes.c_uint64),
        ("latest_ns", ctypes.c_uint64),
        ("status", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
    ]


class Clock:
    """A DTP clock; use it as a context."""

    def __init__(self, library, page=None):
        self._dtp = ctypes.CDLL(library)
        pointer = ctypes.c_void_p
        text, size = ctypes.c_char_p, ctypes.c_size_t
        self._dtp.dtp_clock_open.argtypes = [text, ctypes.POINTER(pointer), text, size]
        self._dtp.dtp_clock_now.argtypes = [pointer, ctypes.POINTER(Interval)]
        interval = ctypes.POINTER(Interval)
        self._dtp.dtp_clock_compare.argtypes = [interval, interval]
        self._dtp.dtp_clock_close.argtypes = [pointer]
        self._dtp.dtp_clock_close.restype = None
        self._clock = pointer()
        message = ctypes.create_string_buffer(500)
        path = None if page is None else page.encode()
        if self._dtp.dtp_clock_open(path, self._clock, message, len(message)) != 0:
            raise OSError(message.value.decode())

    def now(self):
        """The interval now."""
        interval = Interval()
        self._dtp.dtp_clock_now(self._clock, interval)
        return interval

    def compare(self, a, b):
        """-1: a was before b; 1: after; 0: they overlap."""
        return self._dtp.dtp_clock_compare(a, b)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._dtp.dtp_clock_close(self._clock)
        self._clock = None


def main():
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    try:
        clock = Clock(*sys.argv[1:])
    except OSError as error:
        sys.exit(str(error))
    with clock:
        first, last = clock.now(), clock.now()
        if STATUS[last.status] not in ("synchronized", "holdover"):
            sys.exit(f"{STATUS[last.status]}: no bounds")
        print(
            f"{STATUS[last.status]} {last.earliest_units} to {last.latest_units} units,",
            f"{last.earliest_ns} to {last.latest_ns} ns",
        )
        order = clock.compare(first, last)
        print("the first reading was", "before" if order < 0 else "perhaps at the time of", "the last")


if __name__ == "__main__":
    main()
