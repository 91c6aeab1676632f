//! A picture: layers by distance from the root, hosts in a list below what they hang on.

use super::{counted, delays, figures, ports, View};
use dtp_driver::topology::network::Link;
use dtp_sim::plot::chart::escaped;
use std::collections::BTreeMap;
use std::io::{Result, Write};

/// Larger networks are told by layer.
const NODES_MAX: usize = 200;
/// More links between layers are drawn without their figures.
const FIGURES_MAX: usize = 48;
const BOX: (i64, i64) = (150, 26);
const SLOT: i64 = 186;
const LEAF: i64 = 42;
const GAP: i64 = 96;
const MARGIN: i64 = 24;
const HEAD: i64 = 56;
const WIDTH_MIN: i64 = 520;
/// By how much a list stands to the right of what it hangs on.
const INSET: i64 = 12;
/// Characters of a name that fit into a box.
const NAME_CHARS: usize = 21;

const STYLE: &str = "text{font:11px sans-serif;fill:#222}.head{font-size:14px;font-weight:bold}.small{font-size:9px;fill:#555}\
.figure{font-size:9px;fill:#333;paint-order:stroke;stroke:#fff;stroke-width:3px}\
rect{fill:#eef3fa;stroke:#44659c}rect.root{stroke-width:2.5}rect.told{fill:#fff;stroke-dasharray:4 3}rect.back{fill:#fff;stroke:none}\
line{stroke:#7a8ca8}line.bad{stroke:#c0392b;stroke-dasharray:5 3}.warn{fill:#c0392b}";

/// Where the nodes are.
struct Places {
    /// Middle of each box; none if it is not drawn.
    at: Vec<Option<(i64, i64)>>,
    /// It hangs on one device, and stands in the list below it.
    leaf_of: Vec<Option<usize>>,
    width: i64,
    height: i64,
}

/// Prints it.
pub fn print(view: &View, out: &mut impl Write) -> Result<()> {
    match view.network.nodes().len() <= NODES_MAX {
        true => network(view, out),
        false => by_layer(view, out),
    }
}

fn open(width: i64, height: i64, out: &mut impl Write) -> Result<()> {
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n\
         <title>DTP network</title>\n<style>{STYLE}</style>\n<rect class=\"back\" width=\"{width}\" height=\"{height}\"/>"
    )
}

fn head(view: &View, out: &mut impl Write) -> Result<()> {
    let farthest = view.distances.last().map_or(0, |distance| distance.hops);
    writeln!(
        out,
        "<text class=\"head\" x=\"{MARGIN}\" y=\"24\">{}, {}, at most {farthest} hops</text>",
        counted(view.network.nodes().len(), "device"),
        counted(view.network.links().len(), "link")
    )?;
    let said = match view.warnings.len() {
        0 => "nothing is wrong".to_owned(),
        1 => format!("1 warning: {}", view.warnings[0].kind.name()),
        many => {
            let mut kinds: Vec<&str> = view
                .warnings
                .iter()
                .map(|warning| warning.kind.name())
                .collect();
            kinds.dedup();
            format!("{many} warnings: {}", kinds.join(", "))
        }
    };
    let class = if view.warnings.is_empty() {
        ""
    } else {
        " class=\"warn\""
    };
    writeln!(out, "<text{class} x=\"{MARGIN}\" y=\"42\">{said}</text>")
}

fn network(view: &View, out: &mut impl Write) -> Result<()> {
    let places = place(view);
    open(places.width, places.height, out)?;
    head(view, out)?;
    let between: Vec<&Link> = view
        .network
        .links()
        .iter()
        .filter(|link| !is_leaf(&places, link))
        .collect();
    for link in &between {
        line(&places, link, out)?;
    }
    for node in 0..view.network.nodes().len() {
        device(view, &places, node, out)?;
    }
    for (n, link) in between
        .iter()
        .enumerate()
        .filter(|_| between.len() <= FIGURES_MAX)
    {
        figure(view, &places, link, n, out)?;
    }
    writeln!(out, "</svg>")
}

fn is_leaf(places: &Places, link: &Link) -> bool {
    let [a, b] = link.ends.map(|end| end.node);
    places.leaf_of[a] == Some(b) || places.leaf_of[b] == Some(a)
}

fn place(view: &View) -> Places {
    let count = view.network.nodes().len();
    let mut places = Places {
        at: vec![None; count],
        leaf_of: vec![None; count],
        width: WIDTH_MIN,
        height: HEAD + MARGIN,
    };
    for root in view.root.into_iter().chain(0..count) {
        if places.at[root].is_none() {
            places.put(view, root);
        }
    }
    places.height += BOX.1 + MARGIN - GAP;
    places
}

impl Places {
    /// Everything that is joined to this device, below what is there.
    fn put(&mut self, view: &View, root: usize) {
        let layers = view.network.layers(root);
        let depth = |node: usize| layers[node].map(|(depth, _)| depth);
        let mut rows: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        let mut leaves: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (node, layer) in layers.iter().enumerate() {
            let Some((depth, _)) = layer else { continue };
            match hangs_on(view, node).filter(|_| *depth > 0) {
                Some(parent) => leaves.entry(parent).or_default().push(node),
                None => rows.entry(*depth).or_default().push(node),
            }
        }
        let widest = rows.values().map(Vec::len).max().unwrap_or(1) as i64;
        self.width = self.width.max(2 * MARGIN + widest * SLOT);
        // Where the devices are that a node hangs on, so that fewer lines cross.
        let mut above: Vec<Vec<i64>> = vec![Vec::new(); layers.len()];
        for row in rows.values_mut() {
            row.sort_by_key(|&node| {
                above[node].iter().sum::<i64>() / above[node].len().max(1) as i64
            });
            let mut deepest = 0;
            for (n, &node) in row.iter().enumerate() {
                let x = MARGIN + (2 * n as i64 + 1) * (widest * SLOT) / (2 * row.len() as i64);
                self.at[node] = Some((x, self.height));
                let listed = leaves.get(&node).map_or(&[][..], Vec::as_slice);
                for (&leaf, n) in listed.iter().zip(1..) {
                    self.at[leaf] = Some((x + INSET, self.height + LEAF * n));
                    self.leaf_of[leaf] = Some(node);
                }
                deepest = deepest.max(listed.len() as i64);
                for link in view.network.links_at(node) {
                    let other = link.other(node);
                    if depth(other) > depth(node) {
                        above[other].push(x);
                    }
                }
            }
            self.height += deepest * LEAF + GAP;
        }
    }
}

/// The device that a device hangs on by its only link.
fn hangs_on(view: &View, node: usize) -> Option<usize> {
    let mut links = view.network.links_at(node);
    let only = links.next().filter(|_| links.next().is_none())?;
    Some(only.other(node)).filter(|&parent| parent != node)
}

fn line(places: &Places, link: &Link, out: &mut impl Write) -> Result<()> {
    let [Some(a), Some(b)] = link.ends.map(|end| places.at[end.node]) else {
        return Ok(());
    };
    let class = if link.holds { "" } else { " class=\"bad\"" };
    writeln!(
        out,
        "<line{class} x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
        a.0, a.1, b.0, b.1
    )
}

fn device(view: &View, places: &Places, node: usize, out: &mut impl Write) -> Result<()> {
    let Some((x, y)) = places.at[node] else {
        return Ok(());
    };
    let class = match (view.is_asked(node), view.root == Some(node)) {
        (false, _) => " class=\"told\"",
        (true, true) => " class=\"root\"",
        (true, false) => "",
    };
    let mut below = String::new();
    if let Some(parent) = places.leaf_of[node] {
        if let Some((_, top)) = places.at[parent] {
            let side = x - INSET - BOX.0 / 2 + 4;
            let mut links = view.network.links_at(node);
            if let Some(link) = links.next() {
                let bad = if link.holds { "" } else { " class=\"bad\"" };
                let [near, far] = ports(link, parent);
                below = format!("{near} - {far}  {}", figures(&view.network.figures(link)));
                writeln!(
                    out,
                    "<line{bad} x1=\"{side}\" y1=\"{}\" x2=\"{side}\" y2=\"{y}\"/><line{bad} x1=\"{side}\" y1=\"{y}\" x2=\"{}\" y2=\"{y}\"/>",
                    top + BOX.1 / 2,
                    x - BOX.0 / 2
                )?;
            }
        }
    }
    let name = view.label(node);
    let short: String = match name.chars().count() > NAME_CHARS {
        true => name.chars().take(NAME_CHARS - 1).chain(['…']).collect(),
        false => name.to_owned(),
    };
    writeln!(
        out,
        "<g><title>{}</title><rect{class} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"5\"/>\
         <text x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
        escaped(name),
        x - BOX.0 / 2,
        y - BOX.1 / 2,
        BOX.0,
        BOX.1,
        y + 4,
        escaped(&short)
    )?;
    if !below.is_empty() {
        writeln!(
            out,
            "<text class=\"small\" x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{below}</text>",
            y + BOX.1 / 2 + 10
        )?;
    }
    writeln!(out, "</g>")
}

fn figure(view: &View, places: &Places, link: &Link, n: usize, out: &mut impl Write) -> Result<()> {
    let [Some(a), Some(b)] = link.ends.map(|end| places.at[end.node]) else {
        return Ok(());
    };
    // At a third or a half in turn, so that those of neighbours do not cover each other.
    let part = [2, 3, 4][n % 3];
    let along = |from: i64, to: i64| from + (to - from) * part / 6;
    let [near, far] = ports(link, link.ends[0].node);
    let d = delays(&view.network.figures(link)).unwrap_or_default();
    writeln!(
        out,
        "<text class=\"figure\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{near} - {far}  {d}</text>",
        along(a.0, b.0),
        along(a.1, b.1) + 3
    )
}

/// How many devices at each distance from the root, and links between them.
fn by_layer(view: &View, out: &mut impl Write) -> Result<()> {
    let Some(root) = view.root else {
        open(520, HEAD, out)?;
        head(view, out)?;
        return writeln!(out, "</svg>");
    };
    let layers = view.network.layers(root);
    let mut counts: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
    let mut apart = 0;
    for layer in &layers {
        match layer {
            Some((depth, _)) => counts.entry(*depth).or_default().0 += 1,
            None => apart += 1,
        }
    }
    for link in view.network.links() {
        if let [Some((a, _)), Some((b, _))] = link.ends.map(|end| layers[end.node]) {
            counts.entry(a.max(b)).or_default().1 += 1;
        }
    }
    let height = HEAD + MARGIN + counts.len() as i64 * GAP / 2 + MARGIN;
    open(620, height, out)?;
    head(view, out)?;
    let most = counts
        .values()
        .map(|(devices, _)| *devices)
        .max()
        .unwrap_or(1);
    for (row, (depth, (devices, links))) in counts.iter().enumerate() {
        let y = HEAD + MARGIN + row as i64 * GAP / 2;
        let width = (*devices as i64 * 280 / most as i64).max(6);
        let name = match depth {
            0 => escaped(view.label(root)),
            1 => "1 hop away".to_owned(),
            hops => format!("{hops} hops away"),
        };
        writeln!(
            out,
            "<text x=\"{MARGIN}\" y=\"{}\">{name}</text><rect x=\"190\" y=\"{}\" width=\"{width}\" height=\"{}\" rx=\"3\"/>\
             <text x=\"{}\" y=\"{}\">{}, {}</text>",
            y + 4,
            y - BOX.1 / 2,
            BOX.1,
            200 + width,
            y + 4,
            counted(*devices, "device"),
            counted(*links, "link")
        )?;
    }
    if apart > 0 {
        writeln!(out, "<text class=\"warn\" x=\"{MARGIN}\" y=\"{}\">{apart} devices are not joined to these</text>", height - 12)?;
    }
    writeln!(out, "</svg>")
}
