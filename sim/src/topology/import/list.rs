//! A plain list: a cable a line (`a b length_m=20`), or a device with attributes (`a kind=host`).
//! `#` begins a comment.

use super::{Graph, Wrong};

pub(super) fn read(text: &str) -> Result<Graph, Wrong> {
    let mut graph = Graph::default();
    for (index, text) in text.lines().enumerate() {
        let line = index + 1;
        let text = text.split('#').next().unwrap_or("");
        let (names, attributes): (Vec<&str>, Vec<&str>) = split(text);
        let attributes: Result<Vec<_>, Wrong> = attributes
            .into_iter()
            .map(|text| {
                let wrong = || Wrong::new(line, format!("an attribute is key=value, not `{text}`"));
                text.split_once('=').ok_or_else(wrong)
            })
            .collect();
        match (names[..].len(), attributes?) {
            (0, attributes) if attributes.is_empty() => {}
            (1, attributes) if !attributes.is_empty() => {
                let device = graph.device(names[0], line);
                for (key, value) in attributes {
                    graph.set_device(device, key, value, line)?;
                }
            }
            (2, attributes) => {
                let devices = [names[0], names[1]].map(|name| graph.device(name, line));
                let cable = graph.cable(devices, line);
                for (key, value) in attributes {
                    graph.set_link(cable, key, value, line)?;
                }
            }
            _ => {
                let rule = "a line is two devices and their attributes, or a device and its \
                            attributes";
                return Err(Wrong::new(line, rule));
            }
        }
    }
    Ok(graph)
}

/// The first two words without `=`, and all the rest.
fn split(text: &str) -> (Vec<&str>, Vec<&str>) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let names = words.iter().take(2).take_while(|word| !word.contains('='));
    let count = names.count();
    (words[..count].to_vec(), words[count..].to_vec())
}
