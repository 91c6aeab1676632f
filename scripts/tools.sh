#!/bin/sh
# Installs what the tests need and the machine lacks: Verilator, Icarus Verilog, yosys, Open MPI, pkg-config, strace, chrony, a C++ compiler,
# in the versions that the emitted Verilog was accepted by. Nothing is touched that is there already.
set -eu

need() { # command package version
    if command -v "$1" >/dev/null 2>&1; then
        return
    fi
    echo "tools: $1 is missing, will install $2=$3"
    packages="${packages:-} $2=$3"
}

packages=
need verilator verilator 5.006-3
need iverilog iverilog 11.0-1.1+b1
need yosys yosys 0.23-6
need tclsh tcl 8.6.13
need mpirun openmpi-bin 4.1.4-3+b1
need mpicc libopenmpi-dev 4.1.4-3+b1
# The C interface of the clock.
need pkg-config pkg-config 1.8.1-1
need strace strace 6.1-0.1
# UTC for chrony.
need chronyd chrony 4.3-2+deb12u3
# A Prometheus that scrapes dtpd, its alert rules, its unit.
need promtool prometheus 2.42.0+ds-5+deb12u1
need systemd-analyze systemd 252.39-1~deb12u2
# libclang: the bindings to MPI are made when they are built.
if ! ls /usr/lib/llvm-*/lib/libclang*.so* >/dev/null 2>&1; then packages="$packages libclang-dev"; fi
if ! command -v g++ >/dev/null 2>&1; then packages="$packages g++"; fi

if [ -n "$packages" ]; then
    if [ "$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi
    # shellcheck disable=SC2086  # words are meant to split
    if ! { $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends $packages; }; then
        echo "tools: could not install:$packages" >&2
        echo "tools: install them by hand (Debian 12 has these versions); the tests that need them are SKIPPED otherwise" >&2
        if [ "${CI:-}" = true ]; then exit 1; fi
    fi
fi

verilator --version || true
iverilog -V 2>/dev/null | head -n 1 || true
yosys -V || true
