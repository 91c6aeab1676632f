#!/bin/sh
# Instructions per BEACON of the engine `window`, counted by callgrind: what 6 ms take less what 2 ms take, so
# that start and link-up are left out. The count does not depend on what else the machine does.
# scripts/instructions.sh [case ...]
set -eu
cd "$(dirname "$0")/.."
if ! command -v valgrind >/dev/null; then
    echo "no instructions counted: valgrind is not installed (apt-get install valgrind)"
    exit 0
fi
bench=$(cargo bench --locked -p dtp-sim --bench engines --no-run 2>&1 | sed -n 's/.*Executable.*(\(.*\))$/\1/p')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- pair ring16 paper tree-loaded paper-loaded
for case in "$@"; do
    for ms in 2 6; do
        valgrind --tool=callgrind --callgrind-out-file="$work/$ms.out" \
            "$bench" "$case" window "$ms" >"$work/$ms" 2>"$work/$ms.log"
        sed -n 's/^.* \([0-9]*\) beacons.*/\1/p' "$work/$ms"
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$work/$ms.log"
    done | paste -sd ' ' - | awk -v name="$case" \
        '{ printf "%-14s %7.0f instructions per beacon (%d beacons)\n", name, ($4 - $2) / ($3 - $1), $3 - $1 }'
done
