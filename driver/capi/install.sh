#!/bin/sh
# Installs libdtp for C: driver/capi/install.sh PREFIX FOLDER, the folder being where cargo has put libdtp.so and libdtp.a.
set -eu
if [ $# -ne 2 ]; then
    echo "usage: $0 PREFIX FOLDER, for example $0 /usr/local target/release" >&2
    exit 2
fi
here=$(dirname "$0")
prefix=$1
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' "$here/../../Cargo.toml")
mkdir -p "$prefix/lib/pkgconfig" "$prefix/include"
cp "$2/libdtp.so" "$2/libdtp.a" "$prefix/lib/"
cp "$here/include/dtp.h" "$prefix/include/"
sed "s|@PREFIX@|$prefix|; s|@VERSION@|$version|" "$here/dtp.pc.in" >"$prefix/lib/pkgconfig/dtp.pc"
