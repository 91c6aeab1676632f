//! GraphML (Brandes and others, 2002): nodes, edges and the values of declared keys. Edges of an
//! undirected graph only; nested graphs are read as one.

use super::{Graph, Wrong};
use crate::scenario::suggest;
use quick_xml::events::{BytesStart, Event};
use quick_xml::Reader;
use std::collections::{BTreeMap, HashSet};

/// A declared key.
#[derive(Clone, Debug)]
struct Key {
    name: String,
    default: Option<String>,
    for_nodes: bool,
    for_edges: bool,
}

/// What an open element is about.
#[derive(Clone, Copy, Debug)]
enum Subject {
    Device(usize),
    Link(usize),
}

#[derive(Default)]
struct State {
    graph: Graph,
    /// Devices that a node has declared, which may stand behind their edges.
    declared: HashSet<usize>,
    keys: BTreeMap<String, Key>,
    /// Open elements, and what the nodes and edges among them are about.
    open: Vec<(String, Option<Subject>)>,
    /// Key of the open `data` or `key` element, and its text so far.
    key: Option<String>,
    text: String,
    /// Keys that a node or an edge has said: defaults are for the others.
    said: Vec<String>,
}

pub(super) fn read(text: &str) -> Result<Graph, Wrong> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut state = State::default();
    let mut line = Lines {
        text,
        at: 0,
        line: 1,
    };
    loop {
        let event = reader.read_event();
        let number = line.of(reader.buffer_position());
        match event {
            Err(error) => return Err(Wrong::new(number, format!("is not XML: {error}"))),
            Ok(Event::Start(element)) => state.start(&element, number)?,
            Ok(Event::End(_)) => state.end(number)?,
            Ok(Event::Text(part)) => state.text.push_str(&lossy(&part)),
            Ok(Event::CData(part)) => state.text.push_str(&lossy(&part)),
            Ok(Event::GeneralRef(name)) => {
                let name = lossy(&name);
                let resolved = quick_xml::escape::unescape(&format!("&{name};"))
                    .map_err(|error| Wrong::new(number, format!("is not XML: {error}")))?
                    .into_owned();
                state.text.push_str(&resolved);
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
        }
    }
    if state.open.is_empty() {
        state.all_declared()?;
        return Ok(state.graph);
    }
    let rule = format!("is not XML: `{}` is not closed", state.open[0].0);
    Err(Wrong::new(line.of(text.len() as u64), rule))
}

/// Line numbers of positions that only grow.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, position: u64) -> usize {
        let end = usize::try_from(position)
            .unwrap_or(usize::MAX)
            .min(self.text.len());
        let passed = self.text.as_bytes().get(self.at..end).unwrap_or(&[]);
        self.line += passed.iter().filter(|&&octet| octet == b'\n').count();
        self.at = self.at.max(end);
        self.line
    }
}

fn lossy(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).into_owned()
}

fn attribute(element: &BytesStart, name: &str, line: usize) -> Result<Option<String>, Wrong> {
    let wrong = |error: String| Wrong::new(line, format!("is not XML: {error}"));
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| wrong(error.to_string()))?;
        if attribute.key.local_name().as_ref() == name.as_bytes() {
            let raw = lossy(&attribute.value);
            let value = quick_xml::escape::unescape(&raw).map_err(|e| wrong(e.to_string()))?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

impl State {
    fn start(&mut self, element: &BytesStart, line: usize) -> Result<(), Wrong> {
        let name = lossy(element.local_name().as_ref());
        if self.open.is_empty() && name != "graphml" {
            let rule = format!("is not GraphML: its first element is `{name}`");
            return Err(Wrong::new(line, rule));
        }
        let mut subject = None;
        match name.as_str() {
            "key" => self.declare(element, line)?,
            "data" => self.key = attribute(element, "key", line)?,
            "graph" => {
                let default = attribute(element, "edgedefault", line)?;
                if default.is_some_and(|default| default != "undirected") {
                    let rule = "a cable works both ways: edgedefault is undirected";
                    return Err(Wrong::new(line, rule));
                }
            }
            "node" => {
                let id = attribute(element, "id", line)?;
                let id = id.ok_or_else(|| Wrong::new(line, "a node has an id"))?;
                let device = self.graph.device(&id, line);
                if self.declared.insert(device) {
                    self.graph.devices[device].line = line;
                }
                subject = Some(Subject::Device(device));
                self.said.clear();
            }
            "edge" => {
                let ends = [
                    attribute(element, "source", line)?,
                    attribute(element, "target", line)?,
                ];
                let [Some(source), Some(target)] = ends else {
                    return Err(Wrong::new(line, "an edge has a source and a target"));
                };
                let ends = [source, target].map(|name| self.graph.device(&name, line));
                subject = Some(Subject::Link(self.graph.cable(ends, line)));
                self.said.clear();
            }
            _ => {}
        }
        self.text.clear();
        self.open.push((name, subject));
        Ok(())
    }

    /// An edge to a node that nothing declares is a slip of the pen, not one more device.
    fn all_declared(&self) -> Result<(), Wrong> {
        let devices = &self.graph.devices;
        let is_declared = |n: usize| self.declared.contains(&n);
        let Some(lost) = (0..devices.len()).find(|&n| !is_declared(n)) else {
            return Ok(());
        };
        let known = devices.iter().enumerate().filter(|&(n, _)| is_declared(n));
        let known: Vec<&str> = known.map(|(_, device)| device.name.as_str()).collect();
        let name = &devices[lost].name;
        let hint = suggest::hint(name, &known);
        let rule = format!("the edge has an end at `{name}`, which no node declares{hint}");
        Err(Wrong::new(devices[lost].line, rule))
    }

    fn declare(&mut self, element: &BytesStart, line: usize) -> Result<(), Wrong> {
        let id = attribute(element, "id", line)?;
        let id = id.ok_or_else(|| Wrong::new(line, "a key has an id"))?;
        let name = attribute(element, "attr.name", line)?.unwrap_or_else(|| id.clone());
        let target = attribute(element, "for", line)?.unwrap_or_else(|| "all".to_owned());
        let key = Key {
            name,
            default: None,
            for_nodes: target == "node" || target == "all",
            for_edges: target == "edge" || target == "all",
        };
        self.keys.insert(id.clone(), key);
        self.key = Some(id);
        Ok(())
    }

    fn end(&mut self, line: usize) -> Result<(), Wrong> {
        let Some((name, subject)) = self.open.pop() else {
            return Ok(());
        };
        match (name.as_str(), &self.key) {
            ("default", Some(id)) => {
                if let Some(key) = self.keys.get_mut(id) {
                    key.default = Some(self.text.trim().to_owned());
                }
            }
            ("data", Some(id)) => {
                let name = self.keys.get(id).map_or(id.clone(), |key| key.name.clone());
                let value = self.text.trim().to_owned();
                if let Some(&(_, Some(subject))) = self.open.last() {
                    self.set(subject, &name, &value, line)?;
                    self.said.push(name);
                }
                self.key = None;
            }
            ("key", _) => self.key = None,
            _ => {}
        }
        if let Some(subject) = subject {
            self.defaults(subject, line)?;
        }
        self.text.clear();
        Ok(())
    }

    fn defaults(&mut self, subject: Subject, line: usize) -> Result<(), Wrong> {
        let mut unsaid: Vec<(String, String)> = Vec::new();
        for key in self.keys.values() {
            let meant = match subject {
                Subject::Device(_) => key.for_nodes,
                Subject::Link(_) => key.for_edges,
            };
            if let Some(default) = key.default.as_ref().filter(|_| meant) {
                if !self.said.contains(&key.name) {
                    unsaid.push((key.name.clone(), default.clone()));
                }
            }
        }
        for (name, value) in unsaid {
            self.set(subject, &name, &value, line)?;
        }
        Ok(())
    }

    fn set(&mut self, subject: Subject, key: &str, value: &str, line: usize) -> Result<(), Wrong> {
        match subject {
            Subject::Device(device) => self.graph.set_device(device, key, value, line),
            Subject::Link(link) => self.graph.set_link(link, key, value, line),
        }
    }
}
