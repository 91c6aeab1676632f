#!/usr/bin/env python3
"""How long `dtp link ls` takes on a host with four ports, and how much memory: the whole process.

    scripts/link_ls.py [target/release/dtp] [runs]

It starts an emulated switch with four ports. The memory is an upper limit: the system counts what this script had when the tool
took its place. Exit status 1: the median is 20 ms or more, or a run took 20 MB or more.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time

LIMIT_MS = 20.0
LIMIT_MB = 20.0
SCENARIO = """name = "star"
duration = "1 s"
[topology]
kind = "star"
hosts = 4
length_m = 10.0
[load]
kind = "idle"
[dtp]
beacon_interval_ticks = 5000
"""


def main():
    tool = sys.argv[1] if len(sys.argv) > 1 else "target/release/dtp"
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    with tempfile.TemporaryDirectory() as folder:
        scenario = os.path.join(folder, "star.toml")
        with open(scenario, "w", encoding="utf-8") as file:
            file.write(SCENARIO)
        environment = dict(os.environ, DTP_EMULATOR=folder, DTP_CONTROL=os.path.join(folder, "no-daemon"))
        emulator = subprocess.Popen([tool, "emulate", scenario], env=environment, stdout=subprocess.PIPE, text=True)
        try:
            for line in emulator.stdout:
                if line.startswith("Ctrl-C"):
                    break
            # The system counts children that were waited for: the emulator is none of them yet.
            times_ms = [measure(tool, environment) for _ in range(runs)]
            most_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
        finally:
            emulator.terminate()
            emulator.wait()
    times_ms.sort()
    median_ms = times_ms[runs // 2]
    print(
        f"dtp link ls, 4 ports, {runs} runs: median {median_ms:.1f} ms, 95 % within {times_ms[runs * 95 // 100]:.1f} ms, "
        f"at most {most_mb:.1f} MB"
    )
    return 0 if median_ms < LIMIT_MS and most_mb < LIMIT_MB else 1


def measure(tool, environment):
    """One run, in milliseconds."""
    begin = time.perf_counter()
    done = subprocess.run([tool, "link", "ls", "--device", "emu:s0"], env=environment, capture_output=True, text=True, check=True)
    taken = time.perf_counter() - begin
    assert done.stdout.count("emu:s0:") == 4, done.stdout
    return taken * 1e3


if __name__ == "__main__":
    sys.exit(main())
