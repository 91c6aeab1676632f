//! The undirected part of Graphviz's DOT: nodes, chains of edges, attribute lists, defaults, and subgraphs,
//! which may stand in a chain for all their nodes. What only draws is read over.

mod tokens;

use super::{Graph, Wrong};
use std::collections::{HashMap, HashSet};
use tokens::{tokens, Token};

/// Defaults of `node [...]` and `edge [...]`, copied into a subgraph and forgotten after it.
#[derive(Clone, Debug, Default)]
struct Defaults {
    node: Vec<(String, String)>,
    edge: Vec<(String, String)>,
}

/// An open `{`.
#[derive(Clone, Debug, Default)]
struct Scope {
    defaults: Defaults,
    /// Nodes that it mentions, in order.
    members: Vec<usize>,
    /// The chain in which it stands: `a -- { ...`.
    chain: Option<Chain>,
    /// Tells subgraphs apart: one that is opened again by its name is the same.
    number: usize,
}

/// A subgraph's name and the number of that in which it stands.
type Named = (usize, String);

/// Groups of nodes, each joined to the next: `a -- {b c} -- d`.
#[derive(Clone, Debug)]
struct Chain {
    groups: Vec<Vec<usize>>,
    line: usize,
}

/// Cables of the largest network: 40,000 devices of 64 ports.
const CABLES_MAX: usize = 40_000 * 64 / 2;

struct Reader {
    tokens: Vec<(Token, usize)>,
    next: usize,
    last_line: usize,
    graph: Graph,
    scopes: Vec<Scope>,
    /// Numbers given to subgraphs.
    numbers: usize,
    named: HashMap<Named, usize>,
    /// Nodes of subgraphs that are closed, by number.
    closed: HashMap<usize, Vec<usize>>,
    /// `strict`: at most one cable between two devices, found by the lower index first.
    strict: Option<HashMap<[usize; 2], usize>>,
}

pub(super) fn read(text: &str) -> Result<Graph, Wrong> {
    let mut reader = Reader {
        tokens: tokens(text)?,
        next: 0,
        last_line: text.lines().count().max(1),
        graph: Graph::default(),
        scopes: vec![Scope::default()],
        numbers: 0,
        named: HashMap::new(),
        closed: HashMap::new(),
        strict: None,
    };
    reader.header()?;
    while !reader.scopes.is_empty() {
        reader.statement()?;
    }
    Ok(reader.graph)
}

impl Reader {
    fn line(&self) -> usize {
        let token = self.tokens.get(self.next);
        token.map_or(self.last_line, |token| token.1)
    }

    fn is(&self, token: &Token) -> bool {
        self.tokens
            .get(self.next)
            .is_some_and(|next| next.0 == *token)
    }

    fn take(&mut self, token: &Token) -> bool {
        let is = self.is(token);
        self.next += usize::from(is);
        is
    }

    fn expected(&self, what: &str) -> Wrong {
        let found = match self.tokens.get(self.next) {
            None => "the end of the file".to_owned(),
            Some((Token::Word(word) | Token::Text(word), _)) => format!("`{word}`"),
            Some((Token::Mark(mark), _)) => format!("`{mark}`"),
            Some((Token::Edge, _)) => "`--`".to_owned(),
            Some((Token::Arrow, _)) => "`->`".to_owned(),
        };
        Wrong::new(
            self.line(),
            format!("here {what} was expected, not {found}"),
        )
    }

    fn word(&mut self, what: &str) -> Result<String, Wrong> {
        match self.tokens.get(self.next) {
            Some((Token::Word(word) | Token::Text(word), _)) => {
                let word = word.clone();
                self.next += 1;
                Ok(word)
            }
            _ => Err(self.expected(what)),
        }
    }

    fn keyword(&mut self, keyword: &str) -> bool {
        let found = self.tokens.get(self.next);
        let is = matches!(found, Some((Token::Word(w), _)) if w.eq_ignore_ascii_case(keyword));
        self.next += usize::from(is);
        is
    }

    fn header(&mut self) -> Result<(), Wrong> {
        self.strict = self.keyword("strict").then(HashMap::new);
        if self.keyword("digraph") {
            return Err(directed(self.tokens[self.next - 1].1));
        }
        if !self.keyword("graph") {
            return Err(self.expected("`graph`"));
        }
        if !self.is(&Token::Mark('{')) {
            self.word("`{` or a name of the graph")?;
        }
        if self.take(&Token::Mark('{')) {
            Ok(())
        } else {
            Err(self.expected("`{`"))
        }
    }

    fn statement(&mut self) -> Result<(), Wrong> {
        if self.take(&Token::Mark(';')) {
            return Ok(());
        }
        if self.take(&Token::Mark('}')) {
            return self.close();
        }
        if let Some(number) = self.opens()? {
            self.open(number, None);
            return Ok(());
        }
        if self.next >= self.tokens.len() {
            return Err(self.expected("`}`"));
        }
        for target in ["node", "edge", "graph"] {
            if self.keyword(target) {
                let attributes = self.attributes()?;
                let defaults = &mut self.scopes.last_mut().expect("inside a graph").defaults;
                match target {
                    "node" => defaults.node.extend(attributes),
                    "edge" => defaults.edge.extend(attributes),
                    _ => {}
                }
                return Ok(());
            }
        }
        self.chain()
    }

    /// The number of the subgraph that begins here, if one does.
    fn opens(&mut self) -> Result<Option<usize>, Wrong> {
        let mut name = None;
        if self.keyword("subgraph") && !self.is(&Token::Mark('{')) {
            let said = self.word("a name of the subgraph")?;
            if !self.is(&Token::Mark('{')) {
                let rule = format!(
                    "a subgraph is mentioned by its braces, also for the second time: write \
                     `subgraph {said} {{}}`"
                );
                return Err(Wrong::new(self.line(), rule));
            }
            name = Some(said);
        }
        if self.take(&Token::Mark('{')) {
            Ok(Some(self.number(name)))
        } else {
            Ok(None)
        }
    }

    fn open(&mut self, number: usize, chain: Option<Chain>) {
        let inherited = self.scopes.last().map(|scope| scope.defaults.clone());
        self.scopes.push(Scope {
            defaults: inherited.unwrap_or_default(),
            members: self.closed.remove(&number).unwrap_or_default(),
            chain,
            number,
        });
    }

    /// A new number, or that of before if a subgraph of this name was here.
    fn number(&mut self, name: Option<String>) -> usize {
        self.numbers += 1;
        let outer = self.scopes.last().map_or(0, |scope| scope.number);
        match name {
            Some(name) => *self.named.entry((outer, name)).or_insert(self.numbers),
            None => self.numbers,
        }
    }

    /// A subgraph is over: its nodes go on with the chain in which it stands, or begin one.
    fn close(&mut self) -> Result<(), Wrong> {
        let line = self.line();
        let Some(scope) = self.scopes.pop() else {
            return Ok(());
        };
        let mut members = scope.members;
        let mut seen = HashSet::new();
        members.retain(|&device| seen.insert(device));
        // Behind the graph itself nothing counts.
        let Some(outer) = self.scopes.last_mut() else {
            return Ok(());
        };
        outer.members.extend(&members);
        self.closed.insert(scope.number, members.clone());
        let chain = match scope.chain {
            Some(mut chain) => {
                chain.groups.push(members);
                chain
            }
            None if self.is(&Token::Edge) || self.is(&Token::Arrow) => Chain {
                groups: vec![members],
                line,
            },
            None => return Ok(()),
        };
        self.go_on(chain)
    }

    /// `a`, `a = b`, or `a -- b -- c`, each with attributes.
    fn chain(&mut self) -> Result<(), Wrong> {
        let line = self.line();
        let name = self.word("a name of a device")?;
        if self.take(&Token::Mark('=')) {
            self.word("a value")?;
            return Ok(());
        }
        let groups = vec![vec![self.node(&name, line)?]];
        self.go_on(Chain { groups, line })
    }

    /// The rest of a chain, up to a subgraph in it or to its end.
    fn go_on(&mut self, mut chain: Chain) -> Result<(), Wrong> {
        loop {
            if self.is(&Token::Arrow) {
                return Err(directed(self.line()));
            }
            if !self.take(&Token::Edge) {
                break;
            }
            if let Some(number) = self.opens()? {
                self.open(number, Some(chain));
                return Ok(());
            }
            let line = self.line();
            let name = self.word("a name of a device")?;
            chain.groups.push(vec![self.node(&name, line)?]);
        }
        let Chain { groups, line } = chain;
        let attributes = self.attributes()?;
        if let [group] = &groups[..] {
            for (device, (key, value)) in group
                .iter()
                .flat_map(|device| attributes.iter().map(move |attribute| (device, attribute)))
            {
                self.graph.set_device(*device, key, value, line)?;
            }
        }
        for pair in groups.windows(2) {
            self.join(&pair[0], &pair[1], &attributes, line)?;
        }
        Ok(())
    }

    /// A cable from each of these to each of those.
    fn join(
        &mut self,
        these: &[usize],
        those: &[usize],
        attributes: &[(String, String)],
        line: usize,
    ) -> Result<(), Wrong> {
        if self.graph.links.len() + these.len() * those.len() > CABLES_MAX {
            let rule = format!("these are more than {CABLES_MAX} cables, the most of any network");
            return Err(Wrong::new(line, rule));
        }
        let scope = self.scopes.last();
        let defaults = scope.map_or(vec![], |scope| scope.defaults.edge.clone());
        for &here in these {
            for &there in those {
                let (cable, is_new) = self.cable([here, there], line);
                let defaults = defaults.iter().filter(|_| is_new);
                for (key, value) in defaults.chain(attributes) {
                    self.graph.set_link(cable, key, value, line)?;
                    // The way back is that of the mention which says how much longer it takes.
                    if key == "asymmetry_ns" {
                        self.graph.links[cable].devices = [here, there];
                    }
                }
            }
        }
        Ok(())
    }

    /// A cable, and whether this is its first mention: `strict` has one between two devices.
    fn cable(&mut self, ends: [usize; 2], line: usize) -> (usize, bool) {
        let key = [ends[0].min(ends[1]), ends[0].max(ends[1])];
        let known = self.strict.as_ref().and_then(|strict| strict.get(&key));
        if let Some(&cable) = known {
            return (cable, false);
        }
        let cable = self.graph.cable(ends, line);
        if let Some(strict) = &mut self.strict {
            strict.insert(key, cable);
        }
        (cable, true)
    }

    /// A device by name, with the defaults if this is its first mention; a port is read over.
    fn node(&mut self, name: &str, line: usize) -> Result<usize, Wrong> {
        while self.take(&Token::Mark(':')) {
            self.word("a port")?;
        }
        let before = self.graph.devices.len();
        let device = self.graph.device(name, line);
        let scope = self.scopes.last_mut().expect("inside a graph");
        scope.members.push(device);
        if device == before {
            for (key, value) in &scope.defaults.node {
                self.graph.set_device(device, key, value, line)?;
            }
        }
        Ok(device)
    }

    fn attributes(&mut self) -> Result<Vec<(String, String)>, Wrong> {
        let mut attributes = Vec::new();
        while self.take(&Token::Mark('[')) {
            while !self.take(&Token::Mark(']')) {
                let key = self.word("an attribute or `]`")?;
                let mut value = "true".to_owned();
                if self.take(&Token::Mark('=')) {
                    value = self.word("a value")?;
                }
                attributes.push((key, value));
                let _ = self.take(&Token::Mark(',')) || self.take(&Token::Mark(';'));
            }
        }
        Ok(attributes)
    }
}

fn directed(line: usize) -> Wrong {
    let rule = "a cable works both ways: write `graph` and `--`, not `digraph` and `->`";
    Wrong::new(line, rule)
}
