//! Every bad shape and every bad event is refused with one line that names file, line, key and rule.

use dtp_sim::error::SimError;
use dtp_sim::scenario::ScenarioFile;

fn resolve(text: &str) -> Result<(), SimError> {
    ScenarioFile::parse("x.toml", text)?.resolve().map(|_| ())
}

/// (keys of `[topology]`, the message)
const SHAPES: &[(&str, &str)] = &[
    (
        "kind = \"paper\"\ndevices = 3\nlength_m = 10.0",
        "x.toml: line 5: topology.devices: does not belong to kind \"paper\", which has length_m",
    ),
    (
        "kind = \"tre\"",
        "x.toml: line 4: topology.kind: unknown variant `tre`, expected one of `line`, `ring`, `star`, `tree`, \
         `paper`, `leaf-spine`, `fat-tree`, `dragonfly`, `random-regular`, `file`; did you mean \
         `tree`?",
    ),
    (
        "kind = \"fat-tree\"\nk = 5\nlength_m = 1",
        "x.toml: line 5: topology.k: is an even number, not 5",
    ),
    (
        "kind = \"fat-tree\"\nlength_m = 1",
        "x.toml: line 3: topology.k: is missing: is 2 to ",
    ),
    (
        "kind = \"ring\"\ndevices = 2\nlength_m = 1",
        "x.toml: line 5: topology.devices: is 3 to 40000 here, not 2",
    ),
    (
        "kind = \"tree\"\nheight = 8\nbranching = 31\nlength_m = 1",
        "x.toml: line 3: topology: has 881",
    ),
    (
        "kind = \"random-regular\"\ndevices = 5\ndegree = 3\nlength_m = 1",
        "x.toml: line 6: topology.degree: 5 switches cannot have 3 cables each to others",
    ),
    (
        "kind = \"star\"\nhosts = 2",
        "x.toml: line 3: topology: its cables need a length: say length_m",
    ),
    (
        "kind = \"fat-tree\"\nk = 4\nlengths_m = [1, 2]",
        "x.toml: line 6: topology.lengths_m: this shape has 3 levels of cables, from the hosts \
         upwards, not 2",
    ),
    (
        "kind = \"fat-tree\"\nk = 4\nlengths_m = [1, 2, -3]",
        "x.toml: line 6: topology.lengths_m.2: a cable takes more than no time",
    ),
    (
        "kind = \"leaf-spine\"\nleaves = 3\nspines = 40\nhosts_per_switch = 30\nlength_m = 1",
        "x.toml: line 3: topology: device `l0`: has 70 links: a device has at most ",
    ),
    (
        "kind = \"star\"\nhosts = 2\nlength_m = 1\npath = \"x\"",
        "x.toml: line 7: topology.path: belongs to kind \"file\", not \"star\"",
    ),
    (
        "kind = \"file\"",
        "x.toml: line 3: topology.path: is missing: ",
    ),
    (
        "kind = \"file\"\npath = \"no/such.dot\"",
        "x.toml: line 5: topology.path: no/such.dot: cannot be read: ",
    ),
    (
        "kind = \"star\"\nhosts = 2\nlength_m = 1\n[[device]]\nname = \"h3\"\nppm = 1",
        "x.toml: line 8: device `h3`: name: there is no device `h3`; did you mean `h1`?",
    ),
    (
        "kind = \"star\"\nhosts = 2\nlength_m = 1\n[[link]]\na = \"h1\"\nb = \"h2\"",
        "x.toml: line 7: link `h1` - `h2`: the topology has no such cable",
    ),
];

#[test]
fn no_network_at_all_is_told_how_to_begin() {
    let message = resolve("name = \"x\"\nduration = \"1 ms\"\n").unwrap_err();
    assert_eq!(
        message.to_string(),
        "x.toml: device: a network has 2 to 40000 devices, not 0: say [topology], or [[device]] and \
         [[link]]; `dtp sim new` shows how"
    );
}

/// (keys of an `[[event]]` of a star of two hosts, the message)
const EVENTS: &[(&str, &str)] = &[
    (
        "at = \"2 ms\"\nkind = \"cut\"\nlink = [\"s0\", \"h1\"]",
        "x.toml: line 8: event 1 (\"cut\"): at: comes after the end of the run: see duration",
    ),
    (
        "at = \"2 us\"\nkind = \"cutt\"",
        "x.toml: line 9: event.0.kind: unknown variant `cutt`, expected one of ",
    ),
    (
        "at = \"2 us\"\nkind = \"cut\"",
        "x.toml: line 7: event 1 (\"cut\"): link: is missing: kind \"cut\" needs it",
    ),
    (
        "at = \"2 us\"\nkind = \"cut\"\nlink = [\"s0\", \"h3\"]",
        "x.toml: line 10: event 1 (\"cut\"): link.1: there is no device `h3`; did you mean `h1`?",
    ),
    (
        "at = \"2 us\"\nkind = \"cut\"\nlink = [\"h2\", \"h1\"]",
        "x.toml: line 10: event 1 (\"cut\"): link: there is no cable between these two",
    ),
    (
        "at = \"2 us\"\nkind = \"restore\"\nlink = [\"s0\", \"h1\"]",
        "x.toml: line 10: event 1 (\"restore\"): link: the cable is not cut at that time",
    ),
    (
        "at = \"2 us\"\nkind = \"cut\"\nlink = [\"s0\", \"h1\"]\ndevice = \"h1\"",
        "x.toml: line 11: event 1 (\"cut\"): device: does not belong to kind \"cut\"",
    ),
    (
        "at = \"2 us\"\nkind = \"merge\"\ndevices = [\"h1\"]",
        "x.toml: line 10: event 1 (\"merge\"): devices: no cable between these and the others is cut",
    ),
    (
        "at = \"2 us\"\nkind = \"partition\"\ndevices = [\"h1\", \"h9\"]",
        "x.toml: line 10: event 1 (\"partition\"): devices.1: there is no device `h9`",
    ),
    (
        "at = \"2 us\"\nkind = \"join\"\ndevice = \"h1\"\ncounter_units = 17592186044417",
        "x.toml: line 11: event 1 (\"join\"): counter_units: is at most 2^44",
    ),
    (
        "at = \"2 us\"\nkind = \"lie\"\ndevice = \"h1\"\nunits = 0",
        "x.toml: line 11: event 1 (\"lie\"): units: is 1 to ",
    ),
    (
        "at = \"2 us\"\nkind = \"burst\"\nlink = [\"s0\", \"h1\"]\nber = 0.2",
        "x.toml: line 11: event 1 (\"burst\"): ber: is a probability per line bit",
    ),
    (
        "at = \"2 us\"\nkind = \"stuck\"\ndevice = \"h1\"\n[[event]]\nat = \"3 us\"\n\
         kind = \"power-cycle\"\ndevice = \"h1\"",
        "x.toml: line 14: event 2 (\"power-cycle\"): device: `h1` is not running at that time",
    ),
    (
        "at = \"2 us\"\nkind = \"stuck\"\ndevice = \"h1\"\nduration = \"5 us\"\n[[event]]\n\
         at = \"3 us\"\nkind = \"power-cycle\"\ndevice = \"h1\"",
        "x.toml: line 15: event 2 (\"power-cycle\"): device: `h1` is not running at that time",
    ),
    (
        "at = \"2 us\"\nkind = \"lie\"\ndevice = \"h1\"\nunits = 10\nduration = \"5 us\"\n[[event]]\n\
         at = \"3 us\"\nkind = \"lie\"\ndevice = \"h1\"\nunits = 20",
        "x.toml: line 16: event 2 (\"lie\"): device: `h1` already lies at that time",
    ),
];

/// One after the other a device may lie twice, and a cable of a pair that has two cannot be named.
#[test]
fn lies_may_follow_each_other_and_a_parallel_cable_is_ambiguous() {
    let lie = |at: u32| {
        format!("[[event]]\nat = \"{at} us\"\nkind = \"lie\"\ndevice = \"h1\"\nunits = 9\nduration = \"5 us\"\n")
    };
    let star =
        "name = \"x\"\nduration = \"1 ms\"\n[topology]\nkind = \"star\"\nhosts = 2\nlength_m = 1\n";
    assert!(resolve(&format!("{star}{}{}", lie(2), lie(7))).is_ok());
    assert!(resolve(&format!("{star}{}{}", lie(2), lie(6))).is_err());
    let device = |name: &str| format!("[[device]]\nname = \"{name}\"\nkind = \"host\"\n");
    let cable = "[[link]]\na = \"a\"\nb = \"b\"\nlength_m = 1.0\n";
    let cut = "[[event]]\nat = \"2 us\"\nkind = \"cut\"\nlink = [\"b\", \"a\"]\n";
    let pair = format!(
        "name = \"x\"\nduration = \"1 ms\"\n{}{}{cable}",
        device("a"),
        device("b")
    );
    assert!(resolve(&format!("{pair}{cut}")).is_ok());
    let message = resolve(&format!("{pair}{cable}{cut}"))
        .unwrap_err()
        .to_string();
    assert!(
        message.contains("link: is ambiguous: 2 cables"),
        "{message}"
    );
}

#[test]
fn every_rule_of_an_event_is_named() {
    for (event, expected) in EVENTS {
        let text = format!(
            "name = \"x\"\nduration = \"1 ms\"\n[topology]\nkind = \"star\"\nhosts = 2\n\
             length_m = 1\n[[event]]\n{event}\n"
        );
        let message = resolve(&text).unwrap_err().to_string();
        assert!(message.starts_with(expected), "{message}\n{expected}");
        assert_eq!(message.lines().count(), 1, "{message}");
    }
}

#[test]
fn every_rule_of_a_shape_is_named() {
    for (topology, expected) in SHAPES {
        let text = format!("name = \"x\"\nduration = \"1 ms\"\n[topology]\n{topology}\n");
        let message = resolve(&text).unwrap_err().to_string();
        assert!(message.starts_with(expected), "{message}\n{expected}");
        assert_eq!(message.lines().count(), 1, "{message}");
    }
}
