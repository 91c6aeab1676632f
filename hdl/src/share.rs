//! One Verilog module for all instances that are alike.
//!
//! The printer names modules by instance path, so a device of 32 ports would carry each port, and
//! every register in it, 32 times. Here modules whose text is the same, instances included, become
//! one; instance names, and with them all hierarchical names, stay.

use std::collections::{BTreeMap, BTreeSet};

/// What a name is called after its module was found to be like another.
type Renames = BTreeMap<String, String>;

/// `printed`, in which `$` separates the elements of a path, with one module for each different
/// text. The names are those of the first instance by path, without an array index; registers are
/// called by width.
pub fn share(top: &str, printed: &str) -> String {
    let mut modules: Vec<Module> = modules(printed);
    // The deepest first: a module is known by its children's final names.
    modules.sort_by_key(|module| {
        (
            std::cmp::Reverse(module.path.matches('$').count()),
            module.path,
        )
    });
    let mut renames = Renames::new();
    let mut names = BTreeSet::from([top.to_string()]);
    let mut by_body: BTreeMap<String, String> = BTreeMap::new();
    let mut out: BTreeMap<String, String> = BTreeMap::new();
    for module in modules {
        let body = module.body(&renames);
        let name = by_body.entry(body.clone()).or_insert_with(|| {
            let name = module.name(top, &body, &names);
            names.insert(name.clone());
            out.insert(order(top, &name), Module::print(&name, &body));
            name
        });
        renames.insert(module.path.to_string(), name.clone());
    }
    out.into_values().collect()
}

/// The top first, all others by name.
fn order(top: &str, name: &str) -> String {
    let rank = if name == top { '0' } else { '1' };
    format!("{rank}{name}")
}

/// A printed module.
#[derive(Clone, Copy)]
struct Module<'a> {
    path: &'a str,
    ports: &'a str,
    lines: &'a str,
}

fn modules(printed: &str) -> Vec<Module<'_>> {
    let mut found = Vec::new();
    let mut rest = printed;
    while let Some(start) = rest.find("module ") {
        let text = &rest[start + "module ".len()..];
        let open = text.find('(').expect("a module has a port list");
        let path = &text[..open];
        let end = format!("endmodule // {path}\n");
        let close = text.find(&end).expect("a module has an end");
        let (ports, lines) = text[open..close].split_at(text[open..close].find('\n').unwrap_or(0));
        found.push(Module { path, ports, lines });
        rest = &text[close + end.len()..];
    }
    found
}

impl Module<'_> {
    /// The text after the name, with the children's final names.
    fn body(&self, renames: &Renames) -> String {
        let mut body = String::from(self.ports);
        let child = format!("{}$", self.path);
        for line in self.lines.split_inclusive('\n') {
            let instance = line.trim_start().strip_prefix(&child).and_then(|_| {
                let (kind, rest) = line.trim_start().split_once(' ')?;
                Some((
                    line.len() - line.trim_start().len(),
                    renames.get(kind)?,
                    rest,
                ))
            });
            match instance {
                Some((indent, kind, rest)) => body += &format!("{}{kind} {rest}", &line[..indent]),
                None => body += line,
            }
        }
        body
    }

    fn name(&self, top: &str, body: &str, names: &BTreeSet<String>) -> String {
        if self.path == top {
            return top.into();
        }
        let short = register_name(top, body).unwrap_or_else(|| without_index(self.path).into());
        if names.contains(&short) {
            self.path.into()
        } else {
            short
        }
    }

    fn print(name: &str, body: &str) -> String {
        format!("\nmodule {name}{body}endmodule // {name}\n")
    }
}

/// `port$3` and `port_3` are called `port`.
fn without_index(path: &str) -> &str {
    let stem = path.trim_end_matches(|c: char| c.is_ascii_digit());
    match stem.strip_suffix(['$', '_']) {
        Some(short) if stem.len() < path.len() => short,
        _ => path,
    }
}

/// `<top>$reg_<width>`, and the initial value if that is not zero.
fn register_name(top: &str, body: &str) -> Option<String> {
    let line = body
        .lines()
        .find_map(|line| line.trim().strip_prefix("initial q = "))?;
    let value = line.strip_suffix(';')?;
    let (width, digits) = value.split_once('\'')?;
    if !body.starts_with("(clock,reset,d,q);") {
        return None;
    }
    let init = match digits {
        "b0" | "h0" => String::new(),
        digits => format!("_{digits}"),
    };
    Some(format!("{top}$reg_{width}{init}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "
module top(a);
    top$x$0 x$0(
    top$x$1 x$1(
    top$y y(
endmodule // top

module top$x$0(clock);
    top$x$0$r r(
endmodule // top$x$0

module top$x$0$r(clock,reset,d,q);
    initial q = 2'h0;
endmodule // top$x$0$r

module top$x$1(clock);
    top$x$1$r r(
endmodule // top$x$1

module top$x$1$r(clock,reset,d,q);
    initial q = 2'h0;
endmodule // top$x$1$r

module top$y(clock);
    top$y$r r(
endmodule // top$y

module top$y$r(clock,reset,d,q);
    initial q = 2'h3;
endmodule // top$y$r
";

    #[test]
    fn what_is_alike_is_printed_once_and_what_differs_is_kept() {
        let shared = share("top", PRINTED);
        let names: Vec<&str> = modules(&shared).iter().map(|module| module.path).collect();
        assert_eq!(
            names,
            ["top", "top$reg_2", "top$reg_2_h3", "top$x", "top$y"]
        );
        assert!(shared.contains("    top$x x$1(\n"), "{shared}");
        assert!(shared.contains("    top$reg_2_h3 r(\n"), "{shared}");
    }

    #[test]
    fn sharing_again_changes_nothing() {
        let once = share("top", PRINTED);
        assert_eq!(share("top", &once), once);
    }
}
