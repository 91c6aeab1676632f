//! Graphviz.

use super::{delays, View};
use std::io::{Result, Write};

/// Prints a graph that `dot` draws.
pub fn print(view: &View, out: &mut impl Write) -> Result<()> {
    writeln!(out, "graph dtp {{")?;
    writeln!(
        out,
        "  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];"
    )?;
    writeln!(out, "  edge [fontname=\"sans-serif\", fontsize=9];")?;
    for node in 0..view.network.nodes().len() {
        let style = match (view.is_asked(node), view.root == Some(node)) {
            (false, _) => ", style=\"rounded,dashed\"",
            (true, true) => ", penwidth=2",
            (true, false) => "",
        };
        writeln!(
            out,
            "  n{node} [label=\"{}\"{style}];",
            quoted(view.label(node))
        )?;
    }
    for link in view.network.links() {
        let [a, b] = link.ends;
        let number = |port: Option<u8>| port.map_or(String::new(), |port| port.to_string());
        let style = if link.holds {
            ""
        } else {
            ", style=dashed, color=red"
        };
        writeln!(
            out,
            "  n{} -- n{} [taillabel=\"{}\", headlabel=\"{}\", label=\"{}\"{style}];",
            a.node,
            b.node,
            number(a.port),
            number(b.port),
            delays(&view.network.figures(link)).unwrap_or_default()
        )?;
    }
    writeln!(out, "}}")
}

/// As a quoted string of DOT has it. Names have no control characters any more.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
