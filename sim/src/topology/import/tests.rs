//! Networks from files, as their formats have them.

use super::*;

const LIST: &str = "# a - b - c\na b length_m=20\n\n b\tc delay_ns=50 ber=1e-9\na kind=switch\n";
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

/// `strict` has one cable between two devices; what is said of it later wins.
#[test]
fn dot_merges_the_cables_of_a_strict_graph() {
    let body = "graph { edge [ber=1e-9]; a -- b [length_m=20, ber=0]; a -- b -- c; \
                b -- a [length_m=30, asymmetry_ns=2] }";
    let graph = read("net.dot", body).unwrap();
    assert_eq!(graph.links.len(), 4);
    let graph = read("net.dot", &format!("strict {body}")).unwrap();
    let ends: Vec<_> = graph.links.iter().map(|cable| cable.devices).collect();
    // The way back is the one from a to b, of the mention that says so.
    assert_eq!(ends, [[1, 0], [1, 2]]);
    let cable = &graph.links[0];
    assert_eq!(
        (cable.length_m, cable.asymmetry_ns, cable.ber, cable.line),
        (Some(30.0), Some(2.0), Some(0.0), 1)
    );
}

/// A subgraph that is opened again by its name is the same one, and stands for all its nodes.
#[test]
fn dot_opens_a_subgraph_again() {
    let text = "graph { subgraph S { a b } subgraph S { c } subgraph S {} -- d\n\
                subgraph T { subgraph S { e } -- f } }";
    let graph = read("net.dot", text).unwrap();
    assert_eq!(names(&graph), ["a", "b", "c", "d", "e", "f"]);
    let ends: Vec<_> = graph.links.iter().map(|cable| cable.devices).collect();
    assert_eq!(ends, [[0, 3], [1, 3], [2, 3], [4, 5]]);
}

/// HTML texts nest and are read over, `+` joins texts in quotes, and what is quoted is no keyword.
#[test]
fn dot_has_texts_of_all_kinds() {
    let text =
        "graph { a [label=<x <b>[1]</b>\n-- {>, kind=host] \"b\" /* and */ +\n\"c\" -- \"node\"\n\
                \"a\\\nd\" -- a [length_m=+5] }";
    let graph = read("net.dot", text).unwrap();
    assert_eq!(names(&graph), ["a", "bc", "node", "ad"]);
    assert_eq!(graph.devices[0].kind, Some(Kind::Host));
    let lines: Vec<_> = graph.links.iter().map(|c| (c.devices, c.line)).collect();
    assert_eq!(
        lines,
        [[1, 2], [3, 0]].into_iter().zip([2, 4]).collect::<Vec<_>>()
    );
}

/// What stands behind the graph is no chain of it.
#[test]
fn dot_ends_with_its_graph() {
    let graph = read("net.dot", "graph { a -- b } -- c").unwrap();
    assert_eq!(names(&graph), ["a", "b"]);
}

/// None of them is taken for a slip of ours.
#[test]
fn what_graphviz_says_is_read_over() {
    for name in graphviz::ATTRIBUTES {
        let text = format!("graph {{ a [{name}=1] a -- b [{name}=1] }}");
        assert_eq!(read("net.dot", &text).unwrap().links.len(), 1, "{name}");
    }
}

/// Nodes may stand behind their edges.
#[test]
fn graphml_declares_its_nodes() {
    let text =
        "<graphml><graph>\n<edge source=\"a\" target=\"b\"/>\n<node id=\"a\"/>\n<node id=\"b\"/>\n\
                </graph></graphml>";
    let graph = read("net.graphml", text).unwrap();
    let lines: Vec<usize> = graph.devices.iter().map(|device| device.line).collect();
    assert_eq!(lines, [3, 4]);
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
        ("x.dot", "graph { subgraph S { a b }\n subgraph S -- c }", "x.dot: line 2: a subgraph is mentioned by its braces, also for the second time: write `subgraph S {}`"),
        ("x.dot", "graph {\n a [label=<x <b>] -- c }", "x.dot: line 2: an HTML text is not closed: each `<` needs its `>`"),
        ("x.dot", "graph {\n b + \"c\" -- d }", "x.dot: line 2: `+` stands between two texts in quotes"),
        ("x.dot", "graph {\n \"b\" + c -- d }", "x.dot: line 2: `+` stands between two texts in quotes"),
        ("x.dot", "graph {\n a [knd=host] a -- b }", "x.dot: line 2: `knd` is no attribute of a device; did you mean `kind`?"),
        ("x.dot", "graph {\n a [pm=3] a -- b }", "x.dot: line 2: `pm` is no attribute of a device; did you mean `ppm`?"),
        ("x.txt", "a b bre=0\n", "x.txt: line 1: `bre` is no attribute of a cable; did you mean `ber`?"),
        ("x.graphml", "<graphml><graph>\n<node id=\"h1\"/><node id=\"switch\"/>\n<edge source=\"h1\" target=\"swich\"/></graph></graphml>", "x.graphml: line 3: the edge has an end at `swich`, which no node declares; did you mean `switch`?"),
        ("x.graphml", "<graphml><graph edgedefault=\"directed\"/></graphml>", "x.graphml: line 1: a cable works both ways: edgedefault is undirected"),
        ("x.graphml", "<graphml><graph>\n<edge source=\"a\"/></graph></graphml>", "x.graphml: line 2: an edge has a source and a target"),
        ("x.graphml", "<graphml><graph>\n<node id=\"a\"></edge></graph></graphml>", "x.graphml: line 2: "),
        ("x.graphml", "<html/>", "x.graphml: line 1: is not GraphML: its first element is `html`"),
    ] {
        let error = read(file, text).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
}
