//! Networks read from files: a plain list of cables, DOT, GraphML. All undirected: a cable works both
//! ways.
//!
//! A device may say its `kind` (`host` or `switch`) and `ppm`; without a kind, a device with one cable
//! is a host and any other a switch. A cable may say `length_m` or `delay_ns`, `asymmetry_ns`, `ber`,
//! `speed`. Attributes of other names are somebody else's and ignored, unless they look like one of these.

mod dot;
mod graphml;
mod list;

use super::Kind;
use crate::error::{one_line, SimError};
use dtp_spec::speed::Speed;
use std::collections::HashMap;

/// A device of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Device {
    /// Name.
    pub name: String,
    /// Kind, if the file says it.
    pub kind: Option<Kind>,
    /// Frequency error, if the file says it.
    pub ppm: Option<f64>,
    /// Line on which it is first named, from 1.
    pub line: usize,
}

/// A cable of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Cable {
    /// Indices of its devices.
    pub devices: [usize; 2],
    /// Metres.
    pub length_m: Option<f64>,
    /// Nanoseconds, instead of metres.
    pub delay_ns: Option<f64>,
    /// Nanoseconds that the way back takes longer.
    pub asymmetry_ns: Option<f64>,
    /// Probability that a bit flips.
    pub ber: Option<f64>,
    /// Speed, if the file says it.
    pub speed: Option<Speed>,
    /// Line of the file, from 1.
    pub line: usize,
}

/// A network as a file tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    /// Devices in order of their first mention.
    pub devices: Vec<Device>,
    /// Cables in order of the file.
    pub links: Vec<Cable>,
    index: HashMap<String, usize>,
}

/// What is wrong, and on which line.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wrong {
    line: usize,
    rule: String,
}

impl Wrong {
    fn new(line: usize, rule: impl Into<String>) -> Self {
        let rule = rule.into();
        Wrong { line, rule }
    }
}

/// Reads a network. The name's ending tells the form: `.dot` or `.gv`, `.graphml` or `.xml`, and
/// anything else is a list of cables.
///
/// # Errors
/// [`SimError::Syntax`] with the line.
pub fn read(file: &str, text: &str) -> Result<Graph, SimError> {
    let ending = file.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
    let read = match ending.as_str() {
        "dot" | "gv" => dot::read(text),
        "graphml" | "xml" => graphml::read(text),
        _ => list::read(text),
    };
    let graph = read.and_then(|graph| {
        let empty = || Wrong::new(1, "has no cable in it");
        (!graph.links.is_empty()).then_some(graph).ok_or_else(empty)
    });
    graph.map_err(|Wrong { line, rule }| SimError::Syntax {
        file: file.to_owned(),
        line,
        rule: one_line(&rule),
    })
}

impl Graph {
    /// The index of a device, which this may be the first mention of.
    fn device(&mut self, name: &str, line: usize) -> usize {
        if let Some(&index) = self.index.get(name) {
            return index;
        }
        self.devices.push(Device {
            name: name.to_owned(),
            kind: None,
            ppm: None,
            line,
        });
        self.index.insert(name.to_owned(), self.devices.len() - 1);
        self.devices.len() - 1
    }

    fn cable(&mut self, devices: [usize; 2], line: usize) -> usize {
        self.links.push(Cable {
            devices,
            length_m: None,
            delay_ns: None,
            asymmetry_ns: None,
            ber: None,
            speed: None,
            line,
        });
        self.links.len() - 1
    }

    fn set_device(&mut self, n: usize, key: &str, value: &str, line: usize) -> Result<(), Wrong> {
        let device = &mut self.devices[n];
        match key {
            "kind" => device.kind = Some(kind(value, line)?),
            "ppm" => device.ppm = Some(number(key, value, line)?),
            _ => return foreign("device", key, &DEVICE_KEYS, line),
        }
        Ok(())
    }

    fn set_link(&mut self, n: usize, key: &str, value: &str, line: usize) -> Result<(), Wrong> {
        let cable = &mut self.links[n];
        let place = match key {
            "length_m" => &mut cable.length_m,
            "delay_ns" => &mut cable.delay_ns,
            "asymmetry_ns" => &mut cable.asymmetry_ns,
            "ber" => &mut cable.ber,
            "speed" => {
                cable.speed = Some(speed(value, line)?);
                return Ok(());
            }
            _ => return foreign("cable", key, &CABLE_KEYS, line),
        };
        *place = Some(number(key, value, line)?);
        Ok(())
    }
}

/// What a device may say.
const DEVICE_KEYS: [&str; 2] = ["kind", "ppm"];
/// What a cable may say.
const CABLE_KEYS: [&str; 5] = ["length_m", "delay_ns", "asymmetry_ns", "ber", "speed"];

/// An attribute that is not ours is somebody else's; but one that is meant to be ours would be ignored
/// without a word.
fn foreign(whose: &str, key: &str, known: &[&str], line: usize) -> Result<(), Wrong> {
    let plain = |key: &str| key.replace(['_', '-', ' '], "").to_ascii_lowercase();
    let meant = |known: &&&str| {
        let stem = known.split('_').next().unwrap_or(known);
        let distance = strsim::damerau_levenshtein(&plain(key), &plain(known));
        plain(key) == stem || distance <= known.len() / 5
    };
    match known.iter().find(meant) {
        Some(known) => Err(Wrong::new(
            line,
            format!("`{key}` is no attribute of a {whose}; did you mean `{known}`?"),
        )),
        None => Ok(()),
    }
}

fn kind(text: &str, line: usize) -> Result<Kind, Wrong> {
    match text {
        "host" => Ok(Kind::Host),
        "switch" => Ok(Kind::Switch),
        _ => Err(Wrong::new(
            line,
            format!("kind is host or switch, not `{text}`"),
        )),
    }
}

fn speed(text: &str, line: usize) -> Result<Speed, Wrong> {
    let names = Speed::ALL.map(|known| known.0).join(", ");
    let wrong = || Wrong::new(line, format!("speed is one of {names}, not `{text}`"));
    Speed::from_name(text.trim()).ok_or_else(wrong)
}

fn number(key: &str, text: &str, line: usize) -> Result<f64, Wrong> {
    let parsed = text.trim().parse::<f64>().ok().filter(|n| n.is_finite());
    parsed.ok_or_else(|| Wrong::new(line, format!("{key} is a number, not `{text}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str =
        "# a - b - c\na b length_m=20\n\n b\tc delay_ns=50 ber=1e-9\na kind=switch\n";
    const DOT: &str = r#"
/* a comment */ strict graph "my net" { rankdir=LR; node [shape=box, kind=switch]; // more
  a [kind="host", ppm = -3.5];
  a -- b [length_m=20];
  subgraph cluster_x { c [label="C \" quoted"] }
  b:port:n -- c -- "d e" [delay_ns=50 ber="1e-9"]
}"#;
    const GRAPHML: &str = r#"<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="k0" for="node" attr.name="kind" attr.type="string"><default>switch</default></key>
  <key id="k1" for="edge" attr.name="length_m" attr.type="double"/>
  <graph edgedefault="undirected">
    <node id="a"><data key="k0">host</data></node>
    <node id="b &amp; c"/>
    <edge source="a" target="b &amp; c"><data key="k1">20</data></edge>
  </graph>
</graphml>"#;

    fn names(graph: &Graph) -> Vec<&str> {
        graph.devices.iter().map(|d| d.name.as_str()).collect()
    }

    #[test]
    fn a_list_names_devices_by_their_cables() {
        let graph = read("net.txt", LIST).unwrap();
        assert_eq!(names(&graph), ["a", "b", "c"]);
        assert_eq!(graph.devices[0].kind, Some(Kind::Switch));
        assert_eq!(graph.links[0].length_m, Some(20.0));
        assert_eq!(graph.links[1].devices, [1, 2]);
        let cable = &graph.links[1];
        assert_eq!(
            (cable.delay_ns, cable.ber, cable.line),
            (Some(50.0), Some(1e-9), 4)
        );
    }

    #[test]
    fn dot_has_defaults_chains_groups_and_ports() {
        let graph = read("net.dot", DOT).unwrap();
        assert_eq!(names(&graph), ["a", "b", "c", "d e"]);
        assert_eq!(graph.devices[0].kind, Some(Kind::Host));
        assert_eq!(graph.devices[0].ppm, Some(-3.5));
        assert_eq!(graph.devices[3].kind, Some(Kind::Switch));
        let ends: Vec<_> = graph.links.iter().map(|cable| cable.devices).collect();
        assert_eq!(ends, [[0, 1], [1, 2], [2, 3]]);
        assert_eq!(graph.links[2].delay_ns, Some(50.0));
    }

    /// A subgraph in a chain stands for its nodes; what only draws is ignored.
    #[test]
    fn dot_joins_groups() {
        let text = "graph { {a b} -- subgraph s { c -- d } -- e [length_m=7, len=2, weight=3]\n\
                    { edge [ber=1e-9] f g } -- {}\n h -- {a f} }";
        let graph = read("net.dot", text).unwrap();
        assert_eq!(names(&graph), ["a", "b", "c", "d", "e", "f", "g", "h"]);
        let ends: Vec<_> = graph.links.iter().map(|cable| cable.devices).collect();
        let outer = [[0, 2], [0, 3], [1, 2], [1, 3], [2, 4], [3, 4]];
        assert_eq!(ends, [&[[2, 3]], &outer[..], &[[7, 0], [7, 5]]].concat());
        assert_eq!(graph.links[0].length_m, None);
        assert!(graph.links[1..7]
            .iter()
            .all(|cable| cable.length_m == Some(7.0)));
        assert_eq!(graph.links[7].ber, None);
        let many = (0..2000).map(|n| format!("n{n} ")).collect::<String>();
        let text = format!("graph {{ {{ {many} }} -- {{ {many} }} }}");
        let error = read("net.dot", &text).unwrap_err().to_string();
        assert!(error.contains("more than 1280000 cables"), "{error}");
    }

    #[test]
    fn graphml_has_keys_with_defaults() {
        let graph = read("net.graphml", GRAPHML).unwrap();
        assert_eq!(names(&graph), ["a", "b & c"]);
        assert_eq!(graph.devices[0].kind, Some(Kind::Host));
        assert_eq!(graph.devices[1].kind, Some(Kind::Switch));
        assert_eq!(graph.links[0].length_m, Some(20.0));
        assert_eq!(graph.links[0].line, 8);
    }

    #[test]
    fn wrong_files_are_answered_by_line() {
        for (file, text, expected) in [
            ("x.txt", "a b\nb\n", "x.txt: line 2: a line is two devices and their attributes, or a device and its attributes"),
            ("x.txt", "a b\na b length_m=long\n", "x.txt: line 2: length_m is a number, not `long`"),
            ("x.txt", "a b c\n", "x.txt: line 1: an attribute is key=value, not `c`"),
            ("x.txt", "# nothing\n", "x.txt: line 1: has no cable in it"),
            ("x.dot", "digraph { a -> b }", "x.dot: line 1: a cable works both ways: write `graph` and `--`, not `digraph` and `->`"),
            ("x.dot", "graph {\n a -- }", "x.dot: line 2: here a name of a device was expected, not `}`"),
            ("x.dot", "graph {\n a -- b", "x.dot: line 2: here `}` was expected, not the end of the file"),
            ("x.dot", "graph {\n a -- \"b }", "x.dot: line 2: a text is not closed"),
            ("x.dot", "graph {\n a -- { b -- } }", "x.dot: line 2: here a name of a device was expected, not `}`"),
            ("x.dot", "graph {\n {a b} -> c }", "x.dot: line 2: a cable works both ways: write `graph` and `--`, not `digraph` and `->`"),
            ("x.dot", "graph {\n a -- b [length=20] }", "x.dot: line 2: `length` is no attribute of a cable; did you mean `length_m`?"),
            ("x.dot", "graph {\n a -- b [delay_us=1] }", "x.dot: line 2: `delay_us` is no attribute of a cable; did you mean `delay_ns`?"),
            ("x.dot", "graph {\n a [Kind=host] a -- b }", "x.dot: line 2: `Kind` is no attribute of a device; did you mean `kind`?"),
            ("x.txt", "a b lenght_m=20\n", "x.txt: line 1: `lenght_m` is no attribute of a cable; did you mean `length_m`?"),
            ("x.graphml", "<graphml><graph edgedefault=\"directed\"/></graphml>", "x.graphml: line 1: a cable works both ways: edgedefault is undirected"),
            ("x.graphml", "<graphml><graph>\n<edge source=\"a\"/></graph></graphml>", "x.graphml: line 2: an edge has a source and a target"),
            ("x.graphml", "<graphml><graph>\n<node id=\"a\"></edge></graph></graphml>", "x.graphml: line 2: "),
            ("x.graphml", "<html/>", "x.graphml: line 1: is not GraphML: its first element is `html`"),
        ] {
            let error = read(file, text).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
