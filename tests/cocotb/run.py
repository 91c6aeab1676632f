"""Runs the suite: every group on Icarus and on Verilator, then every planted fault, which must be seen.

    sh scripts/python.sh python3 tests/cocotb/run.py [--group NAME] [--simulator NAME] [--no-faults] [--jobs N]
"""

import argparse
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import simulators
from groups import GROUPS, Group, Planted
from model import check
from simulators import Broken

HERE = Path(__file__).resolve().parent


def models() -> tuple[bool, list[str]]:
    """The models against published vectors."""
    lines, passed = [], True
    for one in check.CHECKS:
        name = one.__name__.replace("_", " ")
        try:
            lines.append(f"ok   models: {name} ({one()})")
        except AssertionError as wrong:
            passed = False
            lines.append(f"FAIL models: {name}: {wrong}")
    return passed, lines


def cases_of(group: Group, simulator: str, variant: dict, root: Path) -> tuple[bool, list[str]]:
    """Runs a group; whether all passed, and lines to show."""
    name = "-".join([group.module, group.unit, *variant.values()])
    image = simulators.build(group.bench, simulator, root)
    folder = root / "runs" / simulator / name
    found = simulators.run(image, simulator, group.module, group.unit, folder, settings=variant)
    lines = []
    for case in found:
        spoken = " ".join([group.module, f"of {group.unit}:", case.name.replace("_", " "), *(f"{v} ppm" for v in variant.values())])
        lines.append(f"{'ok  ' if case.passed else 'FAIL'} {simulator:9} {spoken} ({case.seconds:.1f} s)")
        if not case.passed:
            lines += [f"       {line}" for line in case.why.splitlines()] + [f"       in {folder}"]
    told = folder / "report.txt"
    lines += [f"       {line}" for line in told.read_text().splitlines()] if told.exists() else []
    return all(case.passed for case in found), lines


def fault_of(group: Group, planted: Planted, root: Path) -> tuple[bool, list[str]]:
    """Runs a case on a unit with a fault; whether it failed as it must."""
    bench = simulators.Bench(group.kind, group.unit, planted.fault)
    image = simulators.build(bench, planted.simulator, root)
    folder = root / "runs" / planted.simulator / bench.name
    try:
        found = simulators.run(image, planted.simulator, group.module, group.unit, folder, [planted.case], limit_s=300.0)
    except Broken as hung:
        if "hung" not in str(hung):
            raise
        found = [simulators.Case(planted.case, False, 300.0, "the simulation hung")]
    seen = not any(case.passed for case in found)
    why = next((line for line in reversed(found[0].why.splitlines()) if "Error" in line), found[0].why[:100])
    says = f"seen: {why}" if seen else f"NOT SEEN by {planted.case}"
    return seen, [f"{'ok  ' if seen else 'FAIL'} {planted.simulator:9} {group.module}: planted fault `{planted.fault.name}` {says}"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--group", action="append", choices=[group.module for group in GROUPS])
    parser.add_argument("--simulator", choices=simulators.SIMULATORS)
    parser.add_argument("--no-faults", action="store_true", help="cases alone")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--build", type=Path, default=Path(os.environ.get("CARGO_TARGET_DIR", HERE.parents[1] / "target")) / "cocotb")
    asked = parser.parse_args()
    root = asked.build.resolve()
    jobs = [("models", models, ())]
    # The slow simulator first, so that no core is left with it at the end.
    for simulator in ("icarus", "verilator"):
        if asked.simulator not in (None, simulator):
            continue
        for group in sorted(GROUPS, key=lambda g: g.kind != "pair"):
            if asked.group and group.module not in asked.group:
                continue
            for variant in group.variants[: 1 if simulator == "icarus" else None]:
                jobs.append((group.module, cases_of, (group, simulator, variant, root)))
            for planted in () if asked.no_faults else group.planted:
                if planted.simulator == simulator:
                    jobs.append((planted.fault.name, fault_of, (group, planted, root)))
    print(f"cocotb: {len(jobs)} runs, {asked.jobs} at a time, in {root}", flush=True)
    began, failed, done = time.monotonic(), 0, 0
    with ThreadPoolExecutor(asked.jobs) as pool:
        futures = {pool.submit(function, *arguments): name for name, function, arguments in jobs}
        for future in as_completed(futures):
            done += 1
            try:
                passed, lines = future.result()
            except Broken as broken:
                passed, lines = False, [f"FAIL {futures[future]}: {broken}"]
            failed += not passed
            print("\n".join(lines), f"\n[{done}/{len(jobs)}, {time.monotonic() - began:.0f} s]", flush=True)
    print(f"cocotb: {len(jobs) - failed} of {len(jobs)} runs as they must be, {time.monotonic() - began:.0f} s", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
