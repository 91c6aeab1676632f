//! `dtp sim search`, as a user runs it: the file that it writes gives the number that it printed.

use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

fn dtp(args: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_dtp")).args(args).output();
    let output = output.unwrap();
    (
        output.status.code(),
        String::from_utf8(output.stdout).unwrap(),
    )
}

#[test]
fn a_file_that_the_search_wrote_gives_the_same_number() {
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("search");
    let (code, table) = dtp(&[
        "sim",
        "search",
        "pair",
        "--effort",
        "1",
        "--out",
        out.to_str().unwrap(),
    ]);
    assert_eq!(code, Some(0), "{table}");
    assert!(table.ends_with("PASS\n"), "{table}");
    let mut files = 0;
    for line in table.lines().filter(|line| line.starts_with("pair-")) {
        let words: Vec<_> = line.split_whitespace().collect();
        let file = out.join(format!("{}.toml", words[0]));
        let (code, report) = dtp(&["sim", "run", file.to_str().unwrap(), "--json", "-"]);
        let report: Value = serde_json::from_str(&report).unwrap();
        assert_eq!((code, &report["verdict"]), (Some(0), &"pass".into()));
        let reached = &report["checks"][1]["per_hops"][0]["worst"];
        assert_eq!(reached.to_string(), words[4], "{line}");
        files += 1;
    }
    assert_eq!(files, 3, "{table}");
}
