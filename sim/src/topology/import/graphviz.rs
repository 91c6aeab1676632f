//! What Graphviz itself says of nodes and edges, to draw them.

/// Attributes of nodes and edges (graphviz.org, "Attributes"): never meant to be ours.
#[rustfmt::skip] // One a line would be a page of them.
pub(super) const ATTRIBUTES: [&str; 95] = [
    "area", "arrowhead", "arrowsize", "arrowtail", "class", "color", "colorscheme", "comment",
    "constraint", "decorate", "dir", "distortion", "edgeURL", "edgehref", "edgetarget",
    "edgetooltip", "fillcolor", "fixedsize", "fontcolor", "fontname", "fontsize", "gradientangle",
    "group", "headURL", "head_lp", "headclip", "headhref", "headlabel", "headport", "headtarget",
    "headtooltip", "height", "href", "id", "image", "imagepos", "imagescale", "key", "label",
    "labelURL", "labelangle", "labeldistance", "labelfloat", "labelfontcolor", "labelfontname",
    "labelfontsize", "labelhref", "labelloc", "labeltarget", "labeltooltip", "layer", "len",
    "lhead", "lp", "ltail", "margin", "minlen", "nojustify", "ordering", "orientation", "penwidth",
    "peripheries", "pin", "pos", "radius", "rects", "regular", "root", "samehead", "samplepoints",
    "sametail", "shape", "shapefile", "showboxes", "sides", "skew", "sortv", "style", "tailURL",
    "tail_lp", "tailclip", "tailhref", "taillabel", "tailport", "tailtarget", "tailtooltip",
    "target", "tooltip", "URL", "vertices", "weight", "width", "xlabel", "xlp", "z",
];
