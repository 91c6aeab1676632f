//! The house rules that a compiler does not know: who may import whom, what stands in which file,
//! and how long a file may be.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("workspace")
        .to_path_buf()
}

/// Where a crate may keep sources.
const FOLDERS: [&str; 4] = ["src", "tests", "benches", "examples"];

/// The crates, as the workspace lists them.
fn members() -> Vec<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("manifest");
    let (_, list) = manifest.split_once("members = [").expect("members");
    let (list, _) = list.split_once(']').expect("a closed list");
    list.split(',')
        .map(|name| name.trim().trim_matches('"').to_owned())
        .collect()
}

/// The folders of all sources.
fn all() -> Vec<String> {
    members()
        .iter()
        .flat_map(|member| FOLDERS.map(|folder| format!("{member}/{folder}")))
        .filter(|folder| root().join(folder).is_dir())
        .collect()
}

/// Every source file below these folders, with its text.
fn sources(folders: &[impl AsRef<Path>]) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for folder in folders {
        let before = files.len();
        let mut open = vec![root().join(folder)];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("readable folder") {
                let path = entry.expect("readable entry").path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|e| e == "rs" || e == "cpp") {
                    let text = fs::read_to_string(&path).expect("UTF-8 source");
                    files.push((path, text));
                }
            }
        }
        assert!(
            files.len() > before,
            "no source in {}",
            folder.as_ref().display()
        );
    }
    files
}

/// Crates of the workspace that this crate's `[dependencies]` name.
fn imports(crate_folder: &str) -> Vec<&'static str> {
    let manifest =
        fs::read_to_string(root().join(crate_folder).join("Cargo.toml")).expect("manifest");
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap_or("");
    let dependencies = dependencies.split("\n[").next().unwrap_or("");
    [
        "dtp-spec",
        "dtp-hdl",
        "dtp-sim",
        "dtp-emulator",
        "dtp-driver",
        "dtp-utc",
        "dtp-utc-kernel",
        "dtp-cli",
    ]
    .into_iter()
    .filter(|name| {
        let is = |line: &str| {
            let rest = line.strip_prefix(name);
            rest.is_some_and(|rest| rest.starts_with(['.', ' ']))
        };
        dependencies.lines().any(is)
    })
    .collect()
}

#[test]
fn imports_go_one_way() {
    assert_eq!(imports("spec"), Vec::<&str>::new());
    assert_eq!(imports("hdl"), ["dtp-spec"]);
    assert_eq!(
        imports("sim"),
        ["dtp-spec"],
        "a model must not inherit the gateware's bugs"
    );
    assert_eq!(imports("sim/emulator"), ["dtp-spec", "dtp-sim"]);
    assert_eq!(imports("driver"), ["dtp-spec"]);
    assert_eq!(imports("driver/capi"), ["dtp-driver"]);
    assert_eq!(imports("daemon"), ["dtp-spec", "dtp-driver", "dtp-utc"]);
    assert_eq!(imports("utc"), ["dtp-spec", "dtp-driver", "dtp-utc-kernel"]);
    assert_eq!(imports("utc/kernel"), Vec::<&str>::new());
    assert_eq!(
        imports("cli"),
        [
            "dtp-spec",
            "dtp-sim",
            "dtp-emulator",
            "dtp-driver",
            "dtp-utc"
        ]
    );
}

#[test]
fn the_golden_model_has_no_dependency_and_no_std() {
    let manifest = fs::read_to_string(root().join("spec/Cargo.toml")).expect("manifest");
    assert!(!manifest.contains("dependencies]"));
    let lib = fs::read_to_string(root().join("spec/src/lib.rs")).expect("lib");
    assert!(lib.contains("#![no_std]"));
}

#[test]
fn only_the_prelude_names_rust_hdl() {
    for (path, text) in sources(&["hdl/src", "tests/src", "tests/tests"]) {
        if path.ends_with("hdl/src/prelude.rs") || path.ends_with("tests/tests/tidy.rs") {
            continue;
        }
        assert!(
            !text.contains("rust_hdl::"),
            "{} names rust_hdl",
            path.display()
        );
    }
}

/// A checker that borrowed from what it checks would agree with its mistakes.
#[test]
fn checkers_import_neither_the_engine_nor_the_golden_logic() {
    for (path, text) in sources(&["sim/src/checker"]) {
        for line in text
            .lines()
            .filter(|line| line.contains("use ") || line.contains("::"))
        {
            for forbidden in [
                "engine",
                "dtp_spec::dtp",
                "dtp_spec::port",
                "dtp_spec::device",
                "dtp_spec::latency",
                "dtp_spec::pcs",
            ] {
                assert!(
                    !line.contains(&format!("{forbidden}::")),
                    "{}: {line}",
                    path.display()
                );
            }
        }
    }
}

/// The classes of the search are held against the proof, and take nothing from it: neither its formulas nor the
/// constants that went into them.
#[test]
fn classes_do_not_import_the_proof() {
    let classes = sources(&["sim/src/search"])
        .into_iter()
        .filter(|(path, _)| {
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            stem.is_some_and(|stem| ["setting", "pair", "row"].contains(&stem))
        })
        .collect::<Vec<_>>();
    assert_eq!(classes.len(), 3);
    for (path, text) in classes {
        let code = text.split("#[cfg(test)]").next().unwrap_or("");
        let uses = code.lines().filter(|line| line.starts_with("use dtp_spec"));
        for line in uses {
            assert_eq!(line, "use dtp_spec::latency::Phases;", "{}", path.display());
        }
    }
}

/// Lists that would only be harder to find in two files: one variant for each operation that can fail.
const LISTS: [&str; 1] = ["driver/src/error.rs"];
/// Long enough for such a list.
const LIST_LINES_MAX: usize = 700;

/// Long enough for the port list of a device, short enough to be read at one sitting.
const LINES_MAX: usize = 450;

#[test]
fn files_stay_short_and_finished() {
    let marks = [
        "TO".to_owned() + "DO",
        "FIX".to_owned() + "ME",
        "todo".to_owned() + "!(",
        "unimplemented".to_owned() + "!(",
    ];
    let folders = all();
    let srcs = [
        "spec",
        "hdl",
        "sim",
        "sim/emulator",
        "driver",
        "daemon",
        "cli",
        "tests",
    ]
    .map(|crate_folder| format!("{crate_folder}/src"));
    assert!(srcs.iter().all(|src| folders.contains(src)), "{folders:?}");
    for (path, text) in sources(&folders) {
        let lines = text.lines().count();
        let is_list = LISTS.iter().any(|list| path.ends_with(list));
        let most = if is_list { LIST_LINES_MAX } else { LINES_MAX };
        assert!(lines <= most, "{} has {lines} lines", path.display());
        for mark in &marks {
            assert!(
                !text.contains(mark.as_str()),
                "{} has a {mark}",
                path.display()
            );
        }
    }
}
