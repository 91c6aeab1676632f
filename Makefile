# Verbs only; each calls cargo or one script.

CARGO ?= cargo
DTP = $(CARGO) run --locked --release --quiet --bin dtp --

.PHONY: all run test check bench fuzz vfio-lab verilog synth synth-check tools install-c clean

all: run

# The main job: a six-hop network under full load, checked at every instant. Needs Rust alone.
run:
	$(CARGO) build --locked --release --bin dtp
	$(DTP) sim run paper-mtu1500
	$(DTP) sim run paper-jumbo

# Everything that CI runs; installs what it lacks.
test: tools check
	$(CARGO) test --locked --workspace
	$(MAKE) vfio-lab
	$(MAKE) synth-check

tools:
	sh scripts/tools.sh
	sh scripts/python.sh

check:
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings

# The engines side by side, and nanoseconds per port-tick of the stepped one; the clock beside the kernel's; a list of links.
bench:
	$(CARGO) bench --locked -p dtp-sim
	$(CARGO) bench --locked -p dtp-driver
	scripts/instructions.sh
	$(CARGO) build --locked --release --bin dtp
	scripts/link_ls.py $${CARGO_TARGET_DIR:-target}/release/dtp

# A minute of fuzzing for each reader of files; a smaller smoke test is part of `make test`.
fuzz:
	scripts/fuzz.sh 60

# The host driver under the VFIO of a real kernel, in QEMU, against an emulated device; fetches both from Debian, once.
vfio-lab:
	$(CARGO) run --locked -p dtp-vfio-lab --bin vfio-lab

# Writes all that is generated (hdl/verilog, hdl/constraints, hdl/dropin/dtp_bus.vh, registers); a test fails when it is stale.
verilog:
	$(CARGO) run --locked -p dtp-hdl --bin emit

# Area and speed of every unit with pinned tools, into docs/resources.md; fails if a clock is below 156.25 MHz.
synth:
	$(CARGO) run --locked -p dtp-tests --bin synth

# The ports, the PCS and a core alone, for CI: fails also if docs/resources.md says something else of them, or if the
# PCS or DTP takes more cells than it may.
synth-check:
	$(CARGO) run --locked -p dtp-tests --bin synth -- --check

# libdtp, dtp.h and its pkg-config file below PREFIX.
PREFIX ?= /usr/local
install-c:
	$(CARGO) build --locked --release -p dtp-capi
	driver/capi/install.sh $(PREFIX) $${CARGO_TARGET_DIR:-target}/release

clean:
	$(CARGO) clean
