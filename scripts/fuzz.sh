#!/bin/sh
# Runs every fuzz target for a while: scripts/fuzz.sh [seconds each]. cargo-fuzz is not needed: these are
# the flags that it gives, of which only the address sanitizer would need a nightly compiler, and safe Rust
# has little use for it.
set -eu
cd "$(dirname "$0")/../fuzz"
seconds=${1:-60}
export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Ccodegen-units=1 -Cdebug-assertions -Coverflow-checks --cfg fuzzing"
cargo build --locked --release --bins --target x86_64-unknown-linux-gnu
binaries=${CARGO_TARGET_DIR:-target}/x86_64-unknown-linux-gnu/release
mkdir -p corpus/scenario corpus/topology corpus/pcap corpus/clock_page corpus/registers corpus/control corpus/daemon artifacts
mkdir -p corpus/neighbours corpus/utc_packet corpus/utc_logs corpus/utc_keys corpus/utc_page
cp ../sim/scenarios/*.toml corpus/scenario/
cp seeds/dot seeds/graphml seeds/list corpus/topology/
head -c 4000 ../sim/captures/web-mtu1500.pcap >corpus/pcap/web.pcap
# A tick, then a page with a line: the magic number is what a fuzzer does not find.
printf '\350\003\0\0\0\0\0\0DTPCLOCK\001\0\0\0\0\002\0\0\001' >corpus/clock_page/header
head -c 520 /dev/zero | tr '\0' '\001' >corpus/clock_page/ones
# A count, a datagram with the key, and what a fuzzer does not find in it.
printf '\0\0\0\0\0\001\0\0\001DTPU\001' >corpus/utc_packet/header
head -c 107 /dev/zero >>corpus/utc_packet/header
printf '1 SHA256 HEX:000102030405060708090A0B0C0D0E0F\n' >corpus/utc_keys/one
printf '\001{"write":[{"offset":168,"value":"0x1f"}]}' >corpus/control/write
printf '\001{"read":[0,128]}' >corpus/control/read
printf '\001"status"' >corpus/control/status
cp ../daemon/dtpd.toml corpus/daemon/
printf 'GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n' >corpus/daemon/scrape
cp seeds/neighbours/*.json corpus/neighbours/
for target in scenario topology pcap clock_page registers neighbours utc_packet utc_logs utc_keys utc_page control daemon; do
    echo "$target: $seconds s"
    "$binaries/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
        -artifact_prefix=artifacts/"$target"- -print_final_stats=1 -verbosity=0 corpus/"$target"
done
