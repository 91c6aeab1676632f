//! What tests of the tool share.

use std::path::PathBuf;
use std::process::{Command, Output};

/// Two hosts and a cable.
pub const PAIR: &str = r#"name = "pair"
duration = "1 ms"
[dtp]
beacon_interval_ticks = 200
[[device]]
name = "a"
ppm = 50.0
kind = "host"
[[device]]
name = "b"
kind = "host"
[[link]]
a = "a"
b = "b"
length_m = 10.0
"#;

/// The tool with these arguments, from beginning to end.
pub fn dtp(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dtp"))
        .args(args)
        .output()
        .unwrap()
}

/// What it wrote.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A file for this test alone.
pub fn scratch(name: &str, content: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path
}
