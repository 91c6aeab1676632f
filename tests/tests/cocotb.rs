//! The suite in tests/cocotb: ports and devices on two simulators, against models in Python that were
//! written from IEEE 802.3 and from the protocol's pages and share nothing with the golden model.

use std::path::Path;
use std::process::Command;

use dtp_tests::tools;

/// Exit status of scripts/python.sh when the Python tools cannot be installed.
const NO_PYTHON_TOOLS: i32 = 3;

#[test]
fn cocotb_passes_and_sees_every_planted_fault() {
    let skipped = "the cocotb suite";
    if !["verilator", "iverilog", "make"]
        .iter()
        .all(|tool| tools::found(tool, skipped))
    {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("workspace");
    // Its progress goes past the harness's capture: the suite takes minutes.
    let status = Command::new("sh")
        .args([
            "scripts/python.sh",
            "python3",
            "tests/cocotb/run.py",
            "--build",
        ])
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cocotb"))
        .current_dir(root)
        .status()
        .expect("sh runs");
    if status.code() == Some(NO_PYTHON_TOOLS) {
        tools::skipped(&format!("{skipped}: no Python tools, see above"));
        return;
    }
    assert!(status.success(), "tests/cocotb/run.py: {status}");
}
