//! Links of 1G to 100G: every promise holds at each speed and where speeds meet, a line's clock at 10G is the
//! port with one clock to the last register, and wrong counting is found.

use dtp_sim::engine::stepped::Stepped;
use dtp_sim::mutant;
use dtp_sim::report::{CheckName, Report, Verdict};
use dtp_sim::run::{network, run};
use dtp_sim::scenario::{Scenario, ScenarioFile};
use dtp_sim::time::FS_PER_US;
use dtp_spec::latency::Transmit;
use dtp_spec::mutant::Mutant;
use dtp_spec::speed::Speed;
use std::path::PathBuf;

fn resolve(text: &str) -> Result<Scenario, String> {
    let file = ScenarioFile::parse("x.toml", text);
    let scenario = file.and_then(|file| file.resolve());
    scenario.map_err(|error| error.to_string())
}

/// `devices` in a row with cables of these speeds, +100 and -100 ppm among them.
fn row(speeds: &[&str], more: &str) -> Scenario {
    let mut text = format!("name = \"x\"\n{more}\n[oscillators]\nextremes = true\n");
    for n in 0..=speeds.len() {
        text += &format!("[[device]]\nname = \"d{n}\"\nkind = \"host\"\n");
    }
    for (n, speed) in speeds.iter().enumerate() {
        let (a, b, ns) = (n, n + 1, 20.0 + 7.3 * n as f64);
        text += &format!(
            "[[link]]\na = \"d{a}\"\nb = \"d{b}\"\ndelay_ns = {ns}\nspeed = \"{speed}\"\n"
        );
    }
    resolve(&text).unwrap()
}

fn assert_passes(report: &Report) {
    for check in &report.checks {
        assert_eq!(check.verdict, Verdict::Pass, "{check:?}");
    }
}

fn worst(report: &Report, name: CheckName) -> f64 {
    report.check(name).and_then(|check| check.worst).unwrap()
}

/// Loads, line errors, a cut, a stop, a power-cycle and a late join included.
#[test]
fn a_line_clock_at_10g_is_the_port_with_one_clock() {
    for name in ["faults", "paper-tree"] {
        let scenario = ScenarioFile::load(name).unwrap().resolve().unwrap();
        let mut network = network(&scenario);
        let end_fs = scenario.duration_fs.min(3_600 * FS_PER_US);
        let mut one = Stepped::new(&network);
        network.port_params.transmit = Transmit::LineClock(Speed::Gigabit10);
        let mut other = Stepped::new(&network);
        one.run_until(end_fs, &mut ());
        other.run_until(end_fs, &mut ());
        assert!(one.state() == other.state(), "{name}");
        assert!(one.gc(0) > 0);
    }
}

/// A pair at each speed, idle and loaded, crossings early and late: within what is proved, d below the truth
/// and no more below it than the measurement may lose.
#[test]
fn every_speed_keeps_the_promise() {
    for (name, _) in Speed::ALL {
        for coin in ["extremes", "early", "behind", "ahead", "swing"] {
            let more =
                format!("duration = \"700 us\"\n[load]\nkind = \"idle\"\n[dtp]\ncoin = \"{coin}\"");
            let report = run(&row(&[name], &more), |_| {});
            assert_passes(&report);
            let proved = report.check(CheckName::OffsetProved).unwrap();
            // One tick more than at 10G: what tells of a beacon is the edge before it leaves.
            assert!(proved.limit <= 36.0, "{name}: {proved:?}");
            let short = -worst(&report, CheckName::Delay);
            assert!((0.0..=9.0).contains(&short), "{name}, {coin}: {short}");
        }
        let loaded = row(&[name], "duration = \"1500 us\"\n[load]\nkind = \"imix\"");
        let report = run(&loaded, |_| {});
        assert_passes(&report);
        let frames = report.check(CheckName::Frames).unwrap();
        assert!(frames.sent > Some(300), "{name}: {frames:?}");
        assert_eq!((frames.sent, frames.hit), (frames.intact, Some(0)));
    }
}

/// Frames come at the rate of their line: at 100G a hundred times as many as at 1G.
#[test]
fn load_is_a_fraction_of_the_speed() {
    let sent = Speed::ALL.map(|(name, speed)| {
        let load = "duration = \"400 us\"\n[load]\nkind = \"fixed\"\noctets = 1230";
        let report = run(&row(&[name], load), |_| {});
        let sent = report.check(CheckName::Frames).unwrap().sent.unwrap();
        // 1250 octets with gap and preamble are 10,000 bits, both ways.
        let expected = 2 * 400_000 * speed.gigabits() / 10_000;
        assert!(sent.abs_diff(expected) <= 4, "{name}: {sent}, {expected}");
        sent
    });
    assert!(sent.is_sorted());
}

#[test]
fn all_speeds_in_a_row_keep_the_promise() {
    let speeds = ["1G", "100G", "25G", "10G", "40G", "1G"];
    for load in ["kind = \"idle\"", "kind = \"imix\"\nutilisation = 0.6"] {
        let more = format!("duration = \"2 ms\"\n[dtp]\ncoin = \"behind\"\n[load]\n{load}");
        let report = run(&row(&speeds, &more), |_| {});
        assert_passes(&report);
    }
    for name in ["mixed-speeds", "access-1g"] {
        let scenario = ScenarioFile::load(name).unwrap().resolve().unwrap();
        assert_passes(&run(&scenario, |_| {}));
    }
}

/// What is cut, stopped and powered up at other speeds comes back as at 10G.
#[test]
fn events_act_on_lines_of_every_speed() {
    for speed in ["1G", "25G", "100G"] {
        let text = format!(
            "name = \"x\"\nduration = \"2 ms\"\n[topology]\nkind = \"line\"\ndevices = 3\nlength_m = 20\n\
             speed = \"{speed}\"\n[load]\nkind = \"imix\"\nutilisation = 0.5\n\
             [faults]\nbit_error_rate = 1e-8\n\
             [[event]]\nat = \"500 us\"\nkind = \"cut\"\nlink = [\"n0\", \"n1\"]\n\
             [[event]]\nat = \"600 us\"\nkind = \"restore\"\nlink = [\"n0\", \"n1\"]\n\
             [[event]]\nat = \"700 us\"\nkind = \"power-cycle\"\ndevice = \"n1\"\n\
             [[event]]\nat = \"710300 ns\"\nkind = \"stuck\"\ndevice = \"n0\"\nduration = \"7 us\"\n\
             [[event]]\nat = \"200 us\"\nkind = \"join\"\ndevice = \"n2\"\n"
        );
        let report = run(&resolve(&text).unwrap(), |_| {});
        assert_passes(&report);
        assert!(report.check(CheckName::Frames).unwrap().hit > Some(0));
    }
}

/// A port that counts the wrong units a tick of its line pushes the network, once frames make messages leave
/// between two ticks of its device: the rate says so. What alpha, ages and residence are for holds at every
/// speed, and the delay says so.
#[test]
fn broken_models_are_found_at_every_speed() {
    let case = mutant::find("wrong-units").unwrap();
    for speed in ["25G", "40G", "100G"] {
        let more = "duration = \"1500 us\"\n[dtp]\nbeacon_interval_ticks = 1000";
        let mut scenario = row(&["10G", speed], more);
        assert_passes(&run(&scenario, |_| {}));
        scenario.mutant = Some(case.mutant);
        let report = run(&scenario, |_| {});
        let check = report.check(CheckName::Rate).unwrap();
        assert_eq!(check.verdict, Verdict::Fail, "{speed}: {check:?}");
    }
    for (speed, _) in Speed::ALL {
        for mutant in [Mutant::AlphaLow, Mutant::AgeIgnored, Mutant::NoResidence] {
            let mut scenario = row(&[speed], "duration = \"700 us\"\n[load]\nkind = \"imix\"");
            scenario.mutant = Some(mutant);
            let report = run(&scenario, |_| {});
            let check = report.check(CheckName::Delay).unwrap();
            assert_eq!(check.verdict, Verdict::Fail, "{speed}, {mutant:?}");
        }
    }
}

const SHAPE: &str =
    "name = \"x\"\nduration = \"1 ms\"\nHEAD\n[topology]\nkind = \"leaf-spine\"\nleaves = 2\n\
                     spines = 1\nlength_m = 5\nSPEEDS\n";

fn message(head: &str, speeds: &str) -> String {
    let text = SHAPE.replace("HEAD", head).replace("SPEEDS", speeds);
    let message = resolve(&text).unwrap_err();
    assert_eq!(message.lines().count(), 1, "{message}");
    message
}

#[test]
fn wrong_speeds_are_refused_by_line_and_rule() {
    let unknown = message("", "speed = \"50G\"");
    assert!(
        unknown.contains("line 9") && unknown.contains("`25G`"),
        "{unknown}"
    );
    let few = message("", "speeds = [\"10G\"]");
    assert!(few.contains("line 9") && few.contains("2 levels"), "{few}");
    let both = message("", "speed = \"10G\"\nspeeds = [\"10G\", \"40G\"]");
    assert!(both.contains("not both"), "{both}");
    let jumbo = message(
        "load = { capture = \"mtu9000\" }",
        "speeds = [\"1G\", \"10G\"]",
    );
    assert!(
        jumbo.contains("speeds") && jumbo.contains("at most 1580 octets"),
        "{jumbo}"
    );
    let paper = message("profile = \"paper\"", "speed = \"40G\"");
    assert!(
        paper.contains("line 9") && paper.contains("10G alone"),
        "{paper}"
    );
    // Nothing is sent on this cable.
    let idle = SHAPE.replace("HEAD", "load = { capture = \"mtu9000\", utilisation = 0 }");
    assert!(resolve(&idle.replace("SPEEDS", "speed = \"1G\"")).is_ok());
}

#[test]
fn cables_have_the_speed_of_their_level_or_their_own() {
    let own = "speeds = [\"1G\", \"100G\"]\n[[link]]\na = \"s0\"\nb = \"l1\"\nspeed = \"40G\"";
    let text = SHAPE.replace("HEAD", "").replace("SPEEDS", own);
    let scenario = resolve(&text).unwrap();
    let speeds = scenario.links.iter().map(|link| link.speed);
    let count = |speed| speeds.clone().filter(|&own| own == speed).count();
    assert_eq!(count(Speed::Gigabit1), 8);
    assert_eq!((count(Speed::Gigabit40), count(Speed::Gigabit100)), (1, 1));
}

#[test]
fn files_say_the_speed_of_a_cable() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("speeds");
    std::fs::create_dir_all(&folder).unwrap();
    let net = "a b length_m=5 speed=25G\nb c length_m=5\n";
    std::fs::write(folder.join("net.txt"), net).unwrap();
    let scenario = |more: &str| {
        let text = format!(
            "name = \"x\"\nduration = \"1 ms\"\n[topology]\nkind = \"file\"\npath = \"net.txt\"\n{more}"
        );
        let path = folder.join("x.toml");
        std::fs::write(&path, text).unwrap();
        let file = ScenarioFile::load(path.to_str().unwrap());
        file.and_then(|file| file.resolve())
    };
    let speeds = |more: &str| -> Vec<Speed> {
        let links = scenario(more).unwrap().links;
        links.iter().map(|link| link.speed).collect()
    };
    assert_eq!(speeds(""), [Speed::Gigabit25, Speed::Gigabit10]);
    assert_eq!(
        speeds("speed = \"40G\""),
        [Speed::Gigabit25, Speed::Gigabit40]
    );
    let refused = scenario("speeds = [\"10G\"]").unwrap_err().to_string();
    assert!(refused.contains("named shapes"), "{refused}");
    std::fs::write(folder.join("net.txt"), "a b length_m=5 speed=fast\n").unwrap();
    let wrong = scenario("").unwrap_err().to_string();
    assert!(
        wrong.contains("net.txt") && wrong.contains("1G, 10G"),
        "{wrong}"
    );
}
