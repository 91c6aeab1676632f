//! Devices, registers and the emulator itself, over an emulated network.

#[path = "common/emulator.rs"]
mod emulator;

use emulator::{dtp, text, until, Emulated};
use serde_json::Value;

/// What `--json` prints is what `dtp schema` says of it.
#[test]
fn answers_are_what_their_schemas_say() {
    let network = Emulated::start();
    for (answer, args) in [
        ("device-ls", &["device", "ls", "--json"][..]),
        ("device-show", &["device", "show", "-d", "emu:s0", "--json"]),
        (
            "device-regs",
            &["device", "regs", "-d", "emu:s0", "--json", "--all"],
        ),
        ("link-ls", &["link", "ls", "--json"]),
        (
            "link-show",
            &["link", "show", "emu:s0:1", "--json", "--for", "20ms"],
        ),
        (
            "boundary-show",
            &["boundary", "show", "-d", "emu:s0", "--json"],
        ),
        (
            "changes",
            &["link", "down", "emu:s0:1", "--json", "--dry-run"],
        ),
    ] {
        let schema = network.dtp(&["schema", answer]);
        let schema: Value = serde_json::from_slice(&schema.stdout).unwrap();
        let output = network.dtp(args);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let mut found: Value = serde_json::from_slice(&output.stdout).unwrap();
        jsonschema::validate(&schema, &found).unwrap();
        // A schema that anything fits says nothing: without its version the answer is none.
        found.as_object_mut().unwrap().remove("schema").unwrap();
        assert!(!jsonschema::is_valid(&schema, &found), "{answer}");
    }
    let names = text(&network.dtp(&["schema"]).stdout);
    for name in names.lines() {
        assert_eq!(
            network.dtp(&["schema", name]).status.code(),
            Some(0),
            "{name}"
        );
    }
    let unknown = network.dtp(&["schema", "link"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("link-ls"));
}

#[test]
fn a_device_is_named_where_there_are_several() {
    let network = Emulated::start();
    let refused = |args: &[&str], part: &str| {
        let output = network.dtp(args);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(part), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(output.stdout.is_empty());
    };
    refused(&["device", "show"], "emu:h1, emu:h2, emu:s0");
    refused(&["device", "show", "-d", "emu:no"], "emu:no: ");
    refused(&["device", "show", "-d", "h1"], "`h1` names no device");
    refused(
        &["device", "show", "-d", "ff:1f.7"],
        "there is no PCI function 0000:ff:1f.7",
    );
    let mut named = network.command(&["device", "show"]);
    let output = named.env("DTP_DEVICE", "emu:h2").output().unwrap();
    assert!(text(&output.stdout).contains("emu:h2"));
    // What is typed goes before the environment, but not before what else is typed.
    let mut typed = network.command(&["link", "down", "emu:h1:0", "--dry-run"]);
    let output = typed.env("DTP_DEVICE", "emu:h2").output().unwrap();
    assert!(text(&output.stdout).starts_with("emu:h1: would be"));
    refused(&["link", "down", "emu:h1:0", "-d", "emu:h2"], "which one?");
}

/// One process at a time has a device: the next one is told so, and does not wait for ever.
#[test]
fn a_device_in_use_is_said_to_be() {
    let network = Emulated::start();
    let other = dtp_driver::backend::vfio_user::VfioUser::connect(network.socket("h1")).unwrap();
    let output = network.dtp(&["device", "show", "-d", "emu:h1"]);
    assert_eq!(output.status.code(), Some(2));
    let error = text(&output.stderr);
    assert!(error.contains("in use by another process"), "{error}");
    let listed = text(&network.dtp(&["device", "ls"]).stdout);
    assert!(listed.contains("in use by another process"), "{listed}");
    drop(other);
    let output = network.dtp(&["device", "show", "-d", "emu:h1"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

/// Nothing stays behind, and two emulators do not share a folder.
#[test]
fn an_emulator_cleans_up_and_is_alone_in_its_folder() {
    let network = Emulated::start();
    let second = network.dtp(&["emulate"]);
    assert_eq!(second.status.code(), Some(2));
    assert!(text(&second.stderr).contains("another emulator"));
    // What the second one did has not hurt the first.
    assert_eq!(
        network
            .dtp(&["device", "show", "-d", "emu:h1"])
            .status
            .code(),
        Some(0)
    );
    let folder = network.folder().to_owned();
    let (code, said) = network.end();
    assert_eq!(code, Some(0), "{said}");
    assert!(!folder.join("h1.sock").exists() && !folder.join("control").exists());
    assert!(said.contains("dtp link ls"), "{said}");
}

/// Whoever may write into the folder could put a socket of his own there.
#[test]
fn an_emulator_does_not_share_its_folder_with_others() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o777)).unwrap();
    let dir = folder.path().to_str().unwrap();
    let output = dtp(&["emulate", "--dir", dir]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("chmod 700"),
        "{}",
        text(&output.stderr)
    );
}

/// A register that a read clears keeps what it has; one that software may not write is not written.
#[test]
fn registers_are_read_with_care() {
    let network = Emulated::start();
    let regs = |args: &[&str]| network.dtp(&[&["device", "regs", "-d", "emu:h1"], args].concat());
    until("a BEACON came", || {
        text(&regs(&["port0.lead_min", "--all"]).stdout).contains("valid=1")
    });
    let all = text(&regs(&[]).stdout);
    let line = |name: &str| {
        all.lines()
            .find(|line| line.starts_with(name))
            .unwrap()
            .to_owned()
    };
    assert!(
        line("port0.lead_min ").contains("rc      -"),
        "{}",
        line("port0.lead_min ")
    );
    assert!(line("port0.log_out ").contains("wo      -"));
    assert!(
        line("port0.state ").contains("state=6 (synchronised)"),
        "{}",
        line("port0.state ")
    );
    assert!(line("magic ").contains("0x524730312d505444"));
    for (args, part) in [
        (&["lead_min"][..], "add --all"),
        (&["no\nsuch"], "no register `no\\nsuch`"),
        (&["--set", "port0.role=4"], "0 to 3, not 4"),
        (&["--set", "gc=1"], "gc is ro"),
        (&["--set", "mode=1"], "mode.tree, mode.parent"),
        (&["--set", "port0.role"], "NAME=VALUE"),
    ] {
        let output = regs(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(
            text(&output.stderr).contains(part),
            "{}",
            text(&output.stderr)
        );
        assert_eq!(text(&output.stderr).lines().count(), 1);
    }
    assert_eq!(regs(&["--set", "scratch=0x2a"]).status.code(), Some(0));
    assert!(text(&regs(&["scratch"]).stdout).contains("value=42"));
}

/// What somebody else has put into the folder is told, and not spoken to the terminal.
#[test]
fn names_of_sockets_are_harmless() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a\x1b[2J\nb.sock"), "").unwrap();
    for args in [&["device", "ls"][..], &["link", "ls"], &["device", "show"]] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_dtp"));
        let command = command
            .args(args)
            .env("DTP_EMULATOR", folder.path())
            .env("DTP_SYSFS", "/nonexistent");
        let output = command.env("DTP_CONTROL", "/nonexistent").output().unwrap();
        for said in [&output.stdout, &output.stderr] {
            assert!(
                !text(said).contains('\x1b') && !text(said).contains("\nb"),
                "{}",
                text(said)
            );
        }
    }
}

/// A reader that leaves early is no error, a disk that is full is one, and neither is a panic.
#[test]
fn closed_pipes_and_full_disks_are_no_panic() {
    use std::process::Stdio;
    let network = Emulated::start();
    let watch = ["link", "watch", "-d", "emu:h1", "--every", "10ms"];
    for args in [
        &["device", "ls"][..],
        &["schema"],
        &["device", "regs", "-d", "emu:h1"],
        &watch,
    ] {
        let mut child = network
            .command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(
            (output.status.code(), text(&output.stderr)),
            (Some(0), String::new()),
            "{args:?}"
        );
        let full = std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = network.command(args).stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(
            text(&output.stderr).contains("No space left"),
            "{}",
            text(&output.stderr)
        );
    }
}

/// Colours are for terminals, or for who asks for them; never with NO_COLOR.
#[test]
fn colours_are_switched_off() {
    let network = Emulated::start();
    let coloured = |variables: &[(&str, &str)]| {
        let mut command = network.command(&["link", "ls"]);
        for variable in ["NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR"] {
            command.env_remove(variable);
        }
        let output = command.envs(variables.iter().copied()).output().unwrap();
        text(&output.stdout).contains('\x1b')
    };
    assert!(!coloured(&[]), "no terminal");
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}

/// What programs rely on changes only where somebody has seen it: the schemas in `docs/schema` are those of the tool.
#[test]
fn schemas_are_those_that_are_checked_in() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/schema");
    let mut checked = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let output = dtp(&["schema", name]);
        let found = std::fs::read_to_string(&path).unwrap();
        let mend = format!("dtp schema {name} > docs/schema/{name}.json");
        assert!(
            found == text(&output.stdout),
            "{} is stale: {mend}",
            path.display()
        );
        checked += 1;
    }
    assert!(checked >= 9, "{checked}");
}
