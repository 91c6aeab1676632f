//! The undirected part of Graphviz's DOT: nodes, chains of edges, attribute lists, defaults, subgraphs
//! as brackets. What only draws is read over.

use super::{Graph, Wrong};

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// A name, a number or a quoted text.
    Word(String),
    /// One of `{ } [ ] = ; , :`.
    Mark(char),
    /// `--`
    Edge,
    /// `->`
    Arrow,
}

/// Defaults of `node [...]` and `edge [...]`, copied into a subgraph and forgotten after it.
#[derive(Clone, Debug, Default)]
struct Defaults {
    node: Vec<(String, String)>,
    edge: Vec<(String, String)>,
}

struct Reader {
    tokens: Vec<(Token, usize)>,
    next: usize,
    last_line: usize,
    graph: Graph,
    defaults: Vec<Defaults>,
}

pub(super) fn read(text: &str) -> Result<Graph, Wrong> {
    let mut reader = Reader {
        tokens: tokens(text)?,
        next: 0,
        last_line: text.lines().count().max(1),
        graph: Graph::default(),
        defaults: vec![Defaults::default()],
    };
    reader.header()?;
    while !reader.defaults.is_empty() {
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
            Some((Token::Word(word), _)) => format!("`{word}`"),
            Some((Token::Mark('{'), _)) => "`{`: write each cable on its own".to_owned(),
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
            Some((Token::Word(word), _)) => {
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
        self.keyword("strict");
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
            self.defaults.pop();
            return Ok(());
        }
        let has_name = self.keyword("subgraph") && !self.is(&Token::Mark('{'));
        if has_name {
            self.word("a name of the subgraph")?;
        }
        if self.take(&Token::Mark('{')) {
            let inherited = self.defaults.last().cloned().unwrap_or_default();
            self.defaults.push(inherited);
            return Ok(());
        }
        if self.next >= self.tokens.len() {
            return Err(self.expected("`}`"));
        }
        for target in ["node", "edge", "graph"] {
            if self.keyword(target) {
                let attributes = self.attributes()?;
                let defaults = self.defaults.last_mut().expect("inside a graph");
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

    /// `a`, `a = b`, or `a -- b -- c`, each with attributes.
    fn chain(&mut self) -> Result<(), Wrong> {
        let line = self.line();
        let name = self.word("a name of a device")?;
        if self.take(&Token::Mark('=')) {
            self.word("a value")?;
            return Ok(());
        }
        let mut chain = vec![self.node(&name, line)?];
        loop {
            if self.is(&Token::Arrow) {
                return Err(directed(self.line()));
            }
            if !self.take(&Token::Edge) {
                break;
            }
            let line = self.line();
            let name = self.word("a name of a device")?;
            chain.push(self.node(&name, line)?);
        }
        let attributes = self.attributes()?;
        if let [device] = chain[..] {
            for (key, value) in &attributes {
                self.graph.set_device(device, key, value, line)?;
            }
        }
        let defaults = self.defaults.last().map_or(vec![], |d| d.edge.clone());
        for pair in chain.windows(2) {
            let cable = self.graph.cable([pair[0], pair[1]], line);
            for (key, value) in defaults.iter().chain(&attributes) {
                self.graph.set_link(cable, key, value, line)?;
            }
        }
        Ok(())
    }

    /// A device by name, with the defaults if this is its first mention; a port is read over.
    fn node(&mut self, name: &str, line: usize) -> Result<usize, Wrong> {
        while self.take(&Token::Mark(':')) {
            self.word("a port")?;
        }
        let before = self.graph.devices.len();
        let device = self.graph.device(name, line);
        if device == before {
            let defaults = self.defaults.last().map_or(vec![], |d| d.node.clone());
            for (key, value) in defaults {
                self.graph.set_device(device, &key, &value, line)?;
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

/// The text as tokens with their lines; comments (`//`, `/* */`, a line with `#` first) are gone.
fn tokens(text: &str) -> Result<Vec<(Token, usize)>, Wrong> {
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut rest = text;
    let mut line_begins = true;
    while let Some(first) = rest.chars().next() {
        let begins = std::mem::replace(&mut line_begins, first == '\n');
        let length = if first.is_whitespace() {
            line_begins |= begins;
            first.len_utf8()
        } else if rest.starts_with("//") || (first == '#' && begins) {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(comment) = rest.strip_prefix("/*") {
            let open = || Wrong::new(line, "a comment is not closed");
            comment.find("*/").ok_or_else(open)? + 4
        } else if rest.starts_with("--") || rest.starts_with("->") {
            let arrow = rest.starts_with("->");
            tokens.push((if arrow { Token::Arrow } else { Token::Edge }, line));
            2
        } else if "{}[]=;,:".contains(first) {
            tokens.push((Token::Mark(first), line));
            1
        } else if first == '"' {
            let (word, length) =
                quoted(rest).ok_or_else(|| Wrong::new(line, "a text is not closed"))?;
            tokens.push((Token::Word(word), line));
            length
        } else {
            let is_end = |c: char| c.is_whitespace() || "{}[]=;,:\"".contains(c);
            let mut end = rest.find(is_end).unwrap_or(rest.len());
            // A dash belongs to a number (`-3.5`), two of them are an edge.
            end = rest[..end]
                .find("--")
                .or(rest[..end].find("->"))
                .unwrap_or(end);
            tokens.push((Token::Word(rest[..end].to_owned()), line));
            end
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    Ok(tokens)
}

/// A quoted text and the octets that it takes, quotes included.
fn quoted(text: &str) -> Option<(String, usize)> {
    let mut word = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((word, at + 1)),
            '\\' => word.push(characters.next()?.1),
            _ => word.push(character),
        }
    }
    None
}
