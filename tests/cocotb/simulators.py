"""Builds a bench for a simulator and runs cocotb cases on it."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import threading
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

import cocotb.config
import find_libpython

import benches

HERE = Path(__file__).resolve().parent
VERILOG = Path(os.environ.get("DTP_VERILOG", HERE.parents[1] / "hdl" / "verilog"))
HARNESS = [HERE / "rtl" / name for name in ("clocks.v", "player.v", "software.v", "wire.v")]
SIMULATORS = ("verilator", "icarus")


class Broken(Exception):
    """A build or a simulator that did not do its work; the text is its output."""


def command(line: list[str], cwd: Path, env: dict | None = None, limit_s: float = 900.0) -> str:
    """Runs a tool and gives its output; `Broken` with that output if it fails or takes too long."""
    try:
        done = subprocess.run(
            line, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=limit_s, text=True, errors="replace", check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise Broken(f"{line[0]} hung for {limit_s:.0f} s in {cwd}\n{(late.output or b'')[-4000:]}") from late
    if done.returncode != 0:
        raise Broken(f"{' '.join(line)} in {cwd}: exit status {done.returncode}\n{done.stdout[-6000:]}")
    return done.stdout


@dataclass(frozen=True)
class Fault:
    """A planted fault: in the unit's Verilog, `old` becomes `new`, everywhere; `old` is a regular expression."""

    name: str
    old: str
    new: str


@dataclass(frozen=True)
class Bench:
    """A bench to build: its kind, the unit in it and the fault planted there, if any."""

    kind: str
    unit: str
    fault: Fault | None = None

    @property
    def name(self) -> str:
        planted = f"-{self.fault.name}" if self.fault else ""
        return f"{self.kind}-{self.unit}{planted}".replace(" ", "_")


def unit_text(bench: Bench) -> str:
    """The Verilog of the unit, with its planted fault."""
    path = VERILOG / f"{bench.unit}.v"
    if not path.exists():
        raise Broken(f"{path} is missing: the unit of this bench is not there")
    text = path.read_text()
    if bench.fault:
        text, count = re.subn(bench.fault.old, bench.fault.new, text)
        if count == 0:
            raise Broken(f"the planted fault `{bench.fault.name}` finds no place in {bench.unit}.v: {bench.fault.old}")
    return text


# One build at a time of each bench; the threads of the runner may ask for the same.
_locks: dict[str, threading.Lock] = {}
_locks_lock = threading.Lock()


def build(bench: Bench, simulator: str, root: Path) -> Path:
    """The executable or image of a bench; built anew only if a source changed."""
    with _locks_lock:
        lock = _locks.setdefault(f"{simulator} {bench.name}", threading.Lock())
    with lock:
        return _build(bench, simulator, root)


def _build(bench: Bench, simulator: str, root: Path) -> Path:
    folder = root / simulator / bench.name
    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        "unit.v": unit_text(bench),
        "bench.v": benches.bench(bench.kind, bench.unit, VERILOG / "ports.txt"),
    } | {path.name: path.read_text() for path in HARNESS}
    key = hashlib.sha256(repr((sorted(texts.items()), simulator, cocotb.__version__)).encode()).hexdigest()
    image = folder / ("sim.vvp" if simulator == "icarus" else "obj/bench")
    stamp = folder / "stamp"
    if image.exists() and stamp.exists() and stamp.read_text() == key:
        return image
    stamp.unlink(missing_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text)
    if simulator == "icarus":
        command(["iverilog", "-g2012", "-s", "bench", "-o", "sim.vvp", *texts], folder)
    else:
        shutil.rmtree(folder / "obj", ignore_errors=True)
        main = Path(cocotb.__file__).parent / "share" / "lib" / "verilator" / "verilator.cpp"
        libs = cocotb.config.libs_dir
        command(
            ["verilator", "--cc", "--exe", "--timing", "--vpi", "--prefix", "Vtop", "--top-module", "bench",
             "-Mdir", "obj", "-o", "bench", "-O3", "--x-assign", "0", "--x-initial", "0", "-Wno-fatal", "-Wno-lint",
             "-Wno-style", "--no-assert", "-LDFLAGS", f"-Wl,-rpath,{libs} -L{libs} -lcocotbvpi_verilator",
             str(main), *texts],
            folder,
        )
        # Verilator's own library does not depend on the model: the first build leaves it to the others.
        library = root / simulator / "library"
        for part in library.glob("*.o"):
            shutil.copy(part, folder / "obj" / part.name)
        # One file, so that the headers, half of the work, are read once.
        fast = "-Og" if bench.fault else "-O2"
        command(["make", "-s", "-C", "obj", "-f", "Vtop.mk", "VM_PARALLEL_BUILDS=0", f"OPT_FAST={fast}", "OPT_GLOBAL=-O1"],
                folder)
        if not library.exists():
            ready = folder / "library"
            ready.mkdir(exist_ok=True)
            for part in (folder / "obj").glob("verilated*.o"):
                shutil.copy(part, ready / part.name)
            try:
                ready.rename(library)
            except OSError:
                pass  # another build was first
    stamp.write_text(key)
    return image


def reason(output: str, case: str) -> str:
    """Why a case failed: the last line of its traceback and what follows it, or the end of the output."""
    _, _, behind = output.partition(f"{case} failed")
    section = re.split(r"\n *\d[\d.]*[a-z]* *INFO|\n *-?[\d.]+ns INFO", behind)[0] if behind else output
    errors = [n for n, line in enumerate(section.splitlines()) if re.match(r" *[A-Za-z.]*(Error|Exception)\b", line)]
    lines = section.splitlines()
    where = [line.strip() for line in lines if "/cases/" in line][-1:]
    return "\n".join(where + [line.strip() for line in (lines[errors[-1] :] if errors else lines[-25:])])[:3000]


@dataclass
class Case:
    """What became of one case."""

    name: str
    passed: bool
    seconds: float
    why: str


def run(image: Path, simulator: str, module: str, unit: str, folder: Path, cases: list[str] | None = None,
        settings: dict | None = None, limit_s: float = 900.0) -> list[Case]:
    """Runs the cases of a module of cases/ in a folder of their own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    env = dict(os.environ)
    env.update(
        LIBPYTHON_LOC=find_libpython.find_libpython() or "",
        PYTHONPATH=os.pathsep.join([str(HERE), str(HERE / "cases"), *sys.path]),
        MODULE=module,
        TOPLEVEL="bench",
        TOPLEVEL_LANG="verilog",
        COCOTB_RESULTS_FILE="results.xml",
        COCOTB_ANSI_OUTPUT="0",
        COCOTB_LOG_LEVEL="INFO",
        COCOTB_RESOLVE_X="ZEROS",
        RANDOM_SEED="1",
        GPI_LOG_LEVEL="WARNING",
        SIMULATOR=simulator,
        UNIT=unit,
        PYTHONDONTWRITEBYTECODE="1",
    )
    env.update(settings or {})
    if cases is not None:
        env["TESTCASE"] = ",".join(cases)
    line = [str(image)]
    if simulator == "icarus":
        line = ["vvp", "-M", cocotb.config.libs_dir, "-m", cocotb.config.lib_name("vpi", "icarus"), str(image)]
    output = command(line, folder, env, limit_s)
    (folder / "output.txt").write_text(output)
    results = folder / "results.xml"
    if not results.exists():
        raise Broken(f"{simulator} wrote no results in {folder}\n{output[-6000:]}")
    found = []
    for case in ElementTree.parse(results).getroot().iter("testcase"):
        failure = case.find("failure")
        if failure is None:
            failure = case.find("error")
        if case.find("skipped") is not None:
            continue
        why = "" if failure is None else reason(output, case.get("name"))
        found.append(Case(case.get("name"), failure is None, float(case.get("time")), why))
    if not found:
        raise Broken(f"no case of {module} ran on {simulator}\n{output[-3000:]}")
    return found
