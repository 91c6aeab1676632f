//! The words and marks of DOT.

use super::super::Wrong;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, a number or a keyword.
    Word(String),
    /// A text in quotes or an HTML text: never a keyword.
    Text(String),
    /// One of `{ } [ ] = ; , :`.
    Mark(char),
    /// `--`
    Edge,
    /// `->`
    Arrow,
}

/// The text as tokens with their lines; comments (`//`, `/* */`, a line with `#` first) are gone, and
/// texts that `+` joins are one.
pub(super) fn tokens(text: &str) -> Result<Vec<(Token, usize)>, Wrong> {
    let mut tokens: Vec<(Token, usize)> = Vec::new();
    let mut line = 1;
    let mut rest = text;
    let mut line_begins = true;
    // Line of a `+` behind a quoted text.
    let mut plus = None;
    while let Some(first) = rest.chars().next() {
        let begins = std::mem::replace(&mut line_begins, first == '\n');
        let blank = blank(rest, begins).map_err(|rule| Wrong::new(line, rule))?;
        let length = if blank > 0 {
            line_begins |= begins && first.is_whitespace();
            blank
        } else if first == '+' && !rest[1..].starts_with(|c: char| c.is_ascii_digit() || c == '.') {
            if plus.is_some() || !matches!(tokens.last(), Some((Token::Text(_), _))) {
                return Err(Wrong::new(line, JOIN_RULE));
            }
            plus = Some(line);
            1
        } else {
            let (token, length) = token(rest).map_err(|rule| Wrong::new(line, rule))?;
            match (plus.take(), token) {
                (None, token) => tokens.push((token, line)),
                (Some(_), Token::Text(more)) if first == '"' => {
                    if let Some((Token::Text(text), _)) = tokens.last_mut() {
                        text.push_str(&more);
                    }
                }
                (Some(line), _) => return Err(Wrong::new(line, JOIN_RULE)),
            }
            length
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    plus.map_or(Ok(tokens), |line| Err(Wrong::new(line, JOIN_RULE)))
}

const JOIN_RULE: &str = "`+` stands between two texts in quotes";

/// Octets of the white space or the comment that stands first, 0 if there is neither. Behind white space a
/// line still begins.
fn blank(text: &str, line_begins: bool) -> Result<usize, &'static str> {
    let Some(first) = text.chars().next() else {
        return Ok(0);
    };
    if first.is_whitespace() {
        return Ok(first.len_utf8());
    }
    if text.starts_with("//") || (first == '#' && line_begins) {
        return Ok(text.find('\n').unwrap_or(text.len()));
    }
    match text.strip_prefix("/*") {
        Some(comment) => comment
            .find("*/")
            .map(|end| end + 4)
            .ok_or("a comment is not closed"),
        None => Ok(0),
    }
}

/// The token that stands first, and its octets.
fn token(text: &str) -> Result<(Token, usize), &'static str> {
    if text.starts_with("--") {
        return Ok((Token::Edge, 2));
    }
    if text.starts_with("->") {
        return Ok((Token::Arrow, 2));
    }
    match text.chars().next() {
        Some(mark) if "{}[]=;,:".contains(mark) => Ok((Token::Mark(mark), 1)),
        Some('"') => {
            let (text, length) = quoted(text).ok_or("a text is not closed")?;
            Ok((Token::Text(text), length))
        }
        Some('<') => {
            let length = html(text).ok_or("an HTML text is not closed: each `<` needs its `>`")?;
            Ok((Token::Text(text[1..length - 1].to_owned()), length))
        }
        _ => {
            let is_end = |c: char| c.is_whitespace() || "{}[]=;,:\"<".contains(c);
            let end = text.find(is_end).unwrap_or(text.len());
            // A dash belongs to a number (`-3.5`), two of them are an edge.
            let word = &text[..end];
            let end = word.find("--").or(word.find("->")).unwrap_or(end);
            Ok((Token::Word(text[..end].to_owned()), end))
        }
    }
}

/// A quoted text and the octets that it takes, quotes included.
fn quoted(text: &str) -> Option<(String, usize)> {
    let mut word = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((word, at + 1)),
            '\\' => match characters.next()?.1 {
                // The text goes on in the next line.
                '\n' => {}
                escaped => word.push(escaped),
            },
            _ => word.push(character),
        }
    }
    None
}

/// Octets of an HTML text, `<` and `>` included, which nest in it.
fn html(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}
