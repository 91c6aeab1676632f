#!/bin/sh
# Installs libdtp for C: driver/capi/install.sh PREFIX FOLDER, the folder being where cargo has put libdtp.so and libdtp.a. DESTDIR, if it is
# set, is put before all places, for packages.
set -eu
if [ $# -ne 2 ]; then
    echo "usage: $0 PREFIX FOLDER, for example $0 /usr/local target/release" >&2
    exit 2
fi
here=$(dirname "$0")
prefix=$1
case $prefix in *[!A-Za-z0-9/._+-]*)
    echo "$0: $prefix: a prefix has letters, digits and / . _ + - alone, as pkg-config wants it" >&2
    exit 2
    ;;
esac
to=${DESTDIR:-}$prefix
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' "$here/../../Cargo.toml")
mkdir -p "$to/lib/pkgconfig" "$to/include"
install -m 755 "$2/libdtp.so" "$to/lib/libdtp.so.$version"
ln -sf "libdtp.so.$version" "$to/lib/libdtp.so.0"
ln -sf libdtp.so.0 "$to/lib/libdtp.so"
install -m 644 "$2/libdtp.a" "$to/lib/"
install -m 644 "$here/include/dtp.h" "$to/include/"
sed "s|@PREFIX@|$prefix|; s|@VERSION@|$version|" "$here/dtp.pc.in" >"$to/lib/pkgconfig/dtp.pc"
chmod 644 "$to/lib/pkgconfig/dtp.pc"
if [ -z "${DESTDIR:-}" ] && [ "$(id -u)" = 0 ]; then ldconfig || true; fi
