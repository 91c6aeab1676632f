//! Gives the shared library the name by which programs look for it: a number that grows when the interface changes.

fn main() {
    println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libdtp.so.0");
    println!("cargo:rerun-if-changed=build.rs");
}
