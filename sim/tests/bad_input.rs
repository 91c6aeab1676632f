//! Every bad scenario is refused with one line that names file, line or key, and the rule.

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

#[test]
fn rules_are_named_with_their_keys() {
    for (from, to, expected) in [
        (
            "ppm = 50.0",
            "ppm = 120.0",
            "x.toml: device `a`: ppm: 120 ppm is beyond +-100 ppm: set \
             oscillators.allow_out_of_spec to try it",
        ),
        (
            "= 200",
            "= 5001",
            "x.toml: dtp.beacon_interval_ticks: is 1 to 5000 ticks, not 5001",
        ),
        (
            "length_m = 10.0",
            "length_m = 0.0",
            "x.toml: link `a` - `b`: length_m: a cable takes more than no time and at most 10000 \
             ns (2 km), not 0 ns",
        ),
        (
            "[[link]]",
            "[[device]]\nname = \"c\"\nkind = \"switch\"\n[[link]]",
            "x.toml: device `c`: is not connected: every device needs a link",
        ),
        (
            "b = \"b\"",
            "b = \"z\"",
            "x.toml: link `a` - `z`: there is no device `z`",
        ),
        (
            "b = \"b\"",
            "b = \"a\"",
            "x.toml: link `a` - `a`: a cable connects two different devices",
        ),
        (
            "name = \"b\"",
            "name = \"a\"",
            "x.toml: device `a`: a name belongs to one device",
        ),
        (
            "kind = \"host\"",
            "kind = \"hub\"",
            "x.toml: device `a`: kind is \"switch\" or \"host\"",
        ),
        (
            "spread_ppm = 100.0",
            "spread_ppm = -0.0\nallow_out_of_spec = true\nextremes = 3",
            "",
        ),
        (
            "duration = \"1 ms\"",
            "duration = \"1 parsec\"",
            "x.toml: duration: the unit of a duration is s, ms, us or ns, not `1 parsec`",
        ),
        (
            "capture = \"mtu1500\"",
            "capture = \"mtu1500\"\nutilisation = 1.5",
            "x.toml: load.utilisation: is a fraction of the line rate, 0 to 1",
        ),
        (
            "length_m = 10.0",
            "length_m = 10.0\nber = 0.5",
            "x.toml: link `a` - `b`: ber: is a probability per line bit, 0 to 0.01",
        ),
    ] {
        let message = message(from, to);
        assert!(expected.is_empty() || message == expected, "{message}");
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
        "x.toml: device `c`: no path of links leads to device `a`"
    );
}

#[test]
fn missing_files_are_named() {
    let message = message("capture = \"mtu1500\"", "capture = \"no/such.pcap\"");
    assert!(
        message.starts_with("no/such.pcap: cannot be read: "),
        "{message}"
    );
    let unknown = ScenarioFile::load("paper-mtu15000")
        .unwrap_err()
        .to_string();
    assert_eq!(
        unknown,
        "paper-mtu15000: no such file, and no built-in scenario of this name (there are: \
         paper-mtu1500, paper-jumbo)"
    );
    let missing = ScenarioFile::load("no/such.toml").unwrap_err().to_string();
    assert!(
        missing.starts_with("no/such.toml: cannot be read: "),
        "{missing}"
    );
}

#[test]
fn a_key_of_another_topology_is_refused() {
    let text = "name = \"x\"\nduration = \"1 ms\"\n[topology]\nkind = \"paper\"\ndevices = 3\nlength_m = 10.0\n";
    let error = ScenarioFile::parse("x.toml", text)
        .and_then(|file| file.resolve())
        .expect_err("refused");
    assert_eq!(
        error.to_string(),
        "x.toml: topology.devices: belongs to kind \"line\""
    );
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
