//! Every bad scenario is refused with one line that names file, line, key and rule, and what may have
//! been meant.

use dtp_sim::error::SimError;
use dtp_sim::scenario::{builtins, ScenarioFile};

const GOOD: &str = r#"
name = "two"
duration = "1 ms"

[dtp]
beacon_interval_ticks = 200

[load]
capture = "mtu1500"

[oscillators]
spread_ppm = 100.0

[[device]]
name = "a"
kind = "host"
ppm = 50.0

[[device]]
name = "b"
kind = "host"

[[link]]
a = "a"
b = "b"
length_m = 10.0
"#;

fn resolve(text: &str) -> Result<(), SimError> {
    ScenarioFile::parse("x.toml", text)?.resolve().map(|_| ())
}

/// What the good scenario says after one replacement.
fn message(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    let message = resolve(&GOOD.replacen(from, to, 1))
        .unwrap_err()
        .to_string();
    assert_eq!(message.lines().count(), 1, "{message}");
    message
}

#[test]
fn the_good_one_and_the_built_in_ones_are_accepted() {
    resolve(GOOD).unwrap();
    for builtin in builtins() {
        resolve(builtin.text).unwrap();
    }
}

#[test]
fn unknown_keys_are_refused_by_line() {
    let message = message("spread_ppm = 100.0", "spread_ppm = 100.0\nppm_spread = 1");
    assert!(
        message.starts_with("x.toml: line 13: unknown field `ppm_spread`"),
        "{message}"
    );
    let message = self::message("duration =", "durations =");
    assert!(
        message.starts_with("x.toml: line 3: unknown field `durations`"),
        "{message}"
    );
    let message = self::message("kind = \"host\"", "kind = ");
    assert!(message.starts_with("x.toml: line 16: "), "{message}");
}

/// (text to replace, its replacement, the whole message)
const RULES: &[(&str, &str, &str)] = &[
    (
        "ppm = 50.0",
        "ppm = 120.0",
        "x.toml: line 17: device `a`: ppm: 120 ppm is beyond +-100 ppm: set \
         oscillators.allow_out_of_spec to try it",
    ),
    (
        "= 200",
        "= 5001",
        "x.toml: line 6: dtp.beacon_interval_ticks: is 1 to 5000 ticks, not 5001",
    ),
    (
        "= 200",
        "= 200\ninit_rounds = 0",
        "x.toml: line 7: dtp.init_rounds: is 1 to 255, not 0",
    ),
    ("= 200", "= 200\nphases = 3", "x.toml: line 7: dtp.phases: is 1, 2 or 4, not 3"),
    (
        "= 200",
        "= 200\nwindow = 0.06",
        "x.toml: line 7: dtp.window: is 0 to 0.05 tick, not 0.06: alpha allows for no more",
    ),
    (
        "= 200",
        "= 200\npower_up_bits = 45",
        "x.toml: line 7: dtp.power_up_bits: is 0 to 44, not 45",
    ),
    (
        "= 200",
        "= 200\ncoin = \"unifrom\"",
        "x.toml: line 7: dtp.coin: unknown variant `unifrom`, expected one of `uniform`, ",
    ),
    (
        "ppm = 50.0",
        "phase_fs = 6400000",
        "x.toml: line 17: device `a`: phase_fs: is below a tick, 6400000, not 6400000",
    ),
    (
        "ppm = 50.0",
        "wander = { law = \"random\", step_ppm = 1 }",
        "x.toml: line 17: device.0.wander.law: unknown variant `random`, expected one of `constant`, \
         `random-walk`, `temperature`, `ageing`; did you mean `random-walk`?",
    ),
    (
        "ppm = 50.0",
        "wander = { law = \"ageing\" }",
        "x.toml: line 17: device `a`: wander.ppm_per_s: law \"ageing\" needs it",
    ),
    (
        "ppm = 50.0",
        "wander = { law = \"ageing\", step_ppm = 1 }",
        "x.toml: line 17: device `a`: wander.step_ppm: belongs to law \"random-walk\"",
    ),
    (
        "ppm = 50.0",
        "wander = { law = \"temperature\", points = [{ at = \"2 us\", ppm = 1 }, { at = \"1 us\", ppm = 1 }] }",
        "x.toml: line 17: device `a`: wander.points.1.at: is later than the point before it",
    ),
    (
        "spread_ppm = 100.0",
        "wander = { law = \"random-walk\", step_ppm = 1, interval = \"10 ns\" }",
        "x.toml: line 12: oscillators.wander.interval: a duration lies between 1 us and 3600 s",
    ),
    (
        "ppm = 50.0",
        "ppm = 50.0\nwander = { law = \"temperature\", points = [{ at = \"500 us\", ppm = 60 }] }",
        "x.toml: line 18: device `a`: wander: takes device `a` to 110 ppm at 0.5 ms, beyond +-100 ppm",
    ),
    (
        "length_m = 10.0",
        "length_m = 0.0",
        "x.toml: line 26: link `a` - `b`: length_m: a cable takes more than no time and at most \
         10000 ns (2 km), not 0 ns",
    ),
    (
        "length_m = 10.0",
        "delay_ns = 10001",
        "x.toml: line 26: link `a` - `b`: delay_ns: a cable takes more than no time and at most \
         10000 ns (2 km), not 10001 ns",
    ),
    (
        "length_m = 10.0",
        "length_m = 10.0\ndelay_ns = 50.0",
        "x.toml: line 23: link `a` - `b`: has either length_m or delay_ns",
    ),
    (
        "length_m = 10.0",
        "length_m = 10.0\nasymmetry_ns = -60.0",
        "x.toml: line 27: link `a` - `b`: asymmetry_ns: a cable takes more than no time and at \
         most 10000 ns (2 km), not -10 ns",
    ),
    (
        "length_m = 10.0",
        "length_m = 10.0\nber = 0.5",
        "x.toml: line 27: link `a` - `b`: ber: is a probability per line bit, 0 to 0.01",
    ),
    (
        "[[link]]",
        "[[device]]\nname = \"c\"\nkind = \"switch\"\n[[link]]",
        "x.toml: line 23: device `c`: is not connected: every device needs a link",
    ),
    (
        "b = \"b\"",
        "b = \"bb\"",
        "x.toml: line 25: link `a` - `bb`: b: there is no device `bb`; did you mean `b`?",
    ),
    (
        "b = \"b\"",
        "b = \"a\"",
        "x.toml: line 23: link `a` - `a`: a cable connects two different devices",
    ),
    (
        "name = \"b\"",
        "name = \"a\"",
        "x.toml: line 19: device `a`: a name belongs to one device",
    ),
    (
        "kind = \"host\"",
        "kind = \"hots\"",
        "x.toml: line 16: device.0.kind: unknown variant `hots`, expected `switch` or `host`; did you mean `host`?",
    ),
    (
        "kind = \"host\"\nppm",
        "ppm",
        "x.toml: line 14: device `a`: needs a kind: \"switch\" or \"host\"",
    ),
    (
        "duration = \"1 ms\"",
        "duration = \"1 parsec\"",
        "x.toml: line 3: duration: the unit of a duration is s, ms, us or ns, not `1 parsec`",
    ),
    (
        "duration = \"1 ms\"",
        "duration = \"1 ms\"\ndeadline = \"soon\"",
        "x.toml: line 4: deadline: a duration starts with a decimal number, not `soon`",
    ),
    (
        "duration = \"1 ms\"",
        "duration = \"1 ms\"\nprofile = \"papper\"",
        "x.toml: line 4: profile: unknown variant `papper`, expected `dtp` or `paper`; did you mean `paper`?",
    ),
    (
        "duration = \"1 ms\"",
        "duration = \"1 ms\"\nseeds = 4",
        "x.toml: line 4: unknown field `seeds`, expected one of ",
    ),
    (
        "capture = \"mtu1500\"",
        "capture = \"mtu1500\"\nutilisation = 1.5",
        "x.toml: line 10: load.utilisation: is a fraction of the line rate, 0 to 1",
    ),
    (
        "capture = \"mtu1500\"",
        "kind = \"fixed\"",
        "x.toml: line 8: load.octets: kind \"fixed\" needs it: 64 to 9604 octets with FCS",
    ),
    (
        "capture = \"mtu1500\"",
        "kind = \"sizes\"\nsizes = [64, 63]",
        "x.toml: line 10: load.sizes.1: a frame has 64 to 9604 octets with FCS, not 63",
    ),
    (
        "capture = \"mtu1500\"",
        "kind = \"sizes\"\nsizes = [64, 65]\nweights = [1]",
        "x.toml: line 11: load.weights: has one weight a size: 2, not 1",
    ),
    (
        "capture = \"mtu1500\"",
        "kind = \"uniform\"\noctets_min = 100\noctets_max = 99",
        "x.toml: line 11: load.octets_max: is at least octets_min, 100, not 99",
    ),
    (
        "capture = \"mtu1500\"",
        "capture = \"mtu1500\"\noctets = 99",
        "x.toml: line 10: load.octets: belongs to kind \"fixed\"",
    ),
    (
        "capture = \"mtu1500\"",
        "kind = \"imixx\"",
        "x.toml: line 9: load.kind: unknown variant `imixx`, expected one of ",
    ),
    (
        "length_m = 10.0",
        "length_m = 10.0\nutilisation = -1",
        "x.toml: line 27: link `a` - `b`: utilisation: is a fraction of the line rate, 0 to 1",
    ),
    (
        "[oscillators]",
        "[faults]\nbit_error_rate = 0.1\n[oscillators]",
        "x.toml: line 12: faults.bit_error_rate: is a probability per line bit, 0 to 0.01",
    ),
    (
        "spread_ppm = 100.0",
        "spread_ppm = 100.0\nextremes = 3",
        "x.toml: line 13: oscillators.extremes: is true or false, not 3",
    ),
    (
        "spread_ppm = 100.0",
        "spread_ppm = 101.0",
        "x.toml: line 12: oscillators.spread_ppm: 101 ppm is beyond +-100 ppm",
    ),
    (
        "spread_ppm = 100.0",
        "spread_ppm = nan",
        "x.toml: line 12: oscillators.spread_ppm: NaN ppm is beyond +-100 ppm",
    ),
    ("name = \"two\"", "", "x.toml: line 1: missing field `name`"),
    ("name = \"two\"", "name = \"two", "x.toml: line 2: "),
];

#[test]
fn every_broken_rule_is_named_with_line_and_key() {
    for (from, to, expected) in RULES {
        let message = message(from, to);
        assert!(message.starts_with(expected), "{message}\n{expected}");
    }
}

#[test]
fn out_of_specification_is_allowed_when_asked_for() {
    let text = GOOD
        .replace("ppm = 50.0", "ppm = 120.0")
        .replace("[oscillators]", "[oscillators]\nallow_out_of_spec = true");
    resolve(&text).unwrap();
}

#[test]
fn islands_are_found() {
    let island = r#"
[[device]]
name = "c"
kind = "switch"
[[device]]
name = "d"
kind = "switch"
[[link]]
a = "c"
b = "d"
delay_ns = 50.0
"#;
    let message = resolve(&format!("{GOOD}{island}")).unwrap_err().to_string();
    assert_eq!(
        message,
        "x.toml: line 28: device `c`: no path of links leads to device `a`"
    );
}

#[test]
fn missing_files_are_named() {
    let message = message("capture = \"mtu1500\"", "capture = \"no/such.pcap\"");
    assert!(
        message.starts_with("x.toml: line 9: load.capture: no/such.pcap: cannot be read: "),
        "{message}"
    );
    let message = self::message("capture = \"mtu1500\"", "capture = \"mtu150\"");
    assert!(message.ends_with("; did you mean `mtu1500`?"), "{message}");
    let unknown = ScenarioFile::load("paper-mtu15000")
        .unwrap_err()
        .to_string();
    assert_eq!(
        unknown,
        "paper-mtu15000: no such file, and no built-in scenario of this name; did you mean \
         `paper-mtu1500`? (there are: paper-mtu1500, paper-jumbo, fat-tree, fat-tree-16, faults, boundary, paper-tree, \
         paper-breaks-4t, mixed-speeds, access-1g)"
    );
    let missing = ScenarioFile::load("no/such.toml").unwrap_err().to_string();
    assert!(
        missing.starts_with("no/such.toml: cannot be read: "),
        "{missing}"
    );
}

/// The nearest of the files beside is what may have been meant.
#[test]
fn a_missing_file_may_be_one_beside_it() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("beside");
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    let toml = "name = \"x\"\nduration = \"1 ms\"\n[topology]\nkind = \"file\"\npath = \"office-ent.dot\"\n";
    for (name, text) in [
        ("office-net.dot", "graph { a -- b }"),
        ("office.toml", toml),
    ] {
        std::fs::write(folder.join(name), text).expect("a file for the test");
    }
    let load = |name: &str| {
        let path = folder.join(name).display().to_string();
        let loaded = ScenarioFile::load(&path).and_then(|file| file.resolve());
        loaded.expect_err("a file is missing").to_string()
    };
    let network = load("office.toml");
    assert!(
        network.contains("office.toml: line 5: topology.path: ")
            && network.contains("office-ent.dot: cannot be read: ")
            && network.ends_with("; did you mean `office-net.dot`?"),
        "{network}"
    );
    let scenario = load("ofice.toml");
    assert!(
        scenario.ends_with("; did you mean `office.toml`?"),
        "{scenario}"
    );
    assert!(!load("else.toml").contains("did you mean"));
}

#[test]
fn a_scenario_out_of_spec_says_which_assumption_it_breaks() {
    let text = "name = \"x\"\nduration = \"1 ms\"\n[oscillators]\nallow_out_of_spec = true\n\
                [[device]]\nname = \"a\"\nkind = \"host\"\nppm = 150.0\n\
                [[device]]\nname = \"b\"\nkind = \"host\"\nppm = 0.0\n\
                [[link]]\na = \"a\"\nb = \"b\"\nlength_m = 10.0\nasymmetry_ns = 30.0\n";
    let scenario = ScenarioFile::parse("x.toml", text)
        .and_then(|file| file.resolve())
        .expect("accepted");
    assert_eq!(
        scenario.broken_assumptions(),
        ["legal-oscillators", "symmetric-links"]
    );
}
