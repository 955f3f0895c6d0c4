//! The words and signs of an expression, each with its place in the text (bytes).
//!
//! CEL's lexis, without what has no use here (bytes, unsigned numbers). What people write instead of a
//! sign (`=`, `and`, `≥`, typographic quotes) is named with its cure.

use std::ops::Range;

use super::{Outcome, Slip};

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// Without its sign, so that the smallest whole number can be read.
    Whole(u64),
    Number(f64),
    Text(String),
    Name(String),
    Sign(&'static str),
    End,
}

pub(super) type Placed = (Token, Range<usize>);

/// Longer ones first.
const SIGNS: [&str; 24] = [
    "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", "(", ")", "[", "]", ".", ",",
    "{", "}",
];
/// What is written by habit or by a word processor, and what is meant.
const MEANT: [(&str, &str); 8] =
    [("<>", "!="), ("≠", "!="), ("≥", ">="), ("≤", "<="), ("&", "&&"), ("|", "||"), ("=", "=="), ("×", "*")];
const QUOTES: [&str; 6] = ["“", "”", "„", "‘", "’", "`"];

pub(super) fn tokens(text: &str) -> Outcome<Vec<Placed>> {
    let mut lexer = Lexer { text, at: 0 };
    let mut tokens = Vec::new();
    loop {
        let token = lexer.next()?;
        let last = token.0 == Token::End;
        tokens.push(token);
        if last {
            return Ok(tokens);
        }
    }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn next(&mut self) -> Outcome<Placed> {
        self.skip_blanks()?;
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return Ok((Token::End, self.at..self.at)) };
        if let Some(text) = self.text_literal()? {
            return Ok(text);
        }
        if first.is_ascii_alphabetic() || first == '_' {
            let len = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            return Ok(self.take(len, Token::Name(rest[..len].to_owned())));
        }
        let after = rest[first.len_utf8()..].chars().next();
        if first.is_ascii_digit() || (first == '.' && after.is_some_and(|c| c.is_ascii_digit())) {
            return self.number();
        }
        if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)).filter(|_| !rest.starts_with("<>")) {
            return Ok(self.take(sign.len(), Token::Sign(sign)));
        }
        Err(self.no_sign(first))
    }

    /// A comment ends with its line, and something follows. Else it is refused: YAML joins the lines of most
    /// texts, and what stands below it would be lost without a word.
    fn skip_blanks(&mut self) -> Outcome<()> {
        loop {
            self.at += self.rest().len() - self.rest().trim_start().len();
            if !self.rest().starts_with("//") {
                return Ok(());
            }
            let Some(len) = self.rest().trim_end().find('\n') else {
                return Err(Slip::syntax(self.at..self.at + 2, "a comment that takes all that follows")
                    .help("write the expression under `|`, which keeps its lines apart, and the comment above it"));
            };
            self.at += len;
        }
    }

    fn take(&mut self, len: usize, token: Token) -> Placed {
        let place = self.at..self.at + len;
        self.at += len;
        (token, place)
    }

    fn no_sign(&self, first: char) -> Slip {
        let rest = self.rest();
        let here = |len: usize| self.at..self.at + len;
        if let Some((wrong, right)) = MEANT.iter().find(|(wrong, _)| rest.starts_with(wrong)) {
            return Slip::syntax(here(wrong.len()), format!("`{wrong}` is no sign of an expression"))
                .use_instead(right);
        }
        if let Some(quote) = QUOTES.iter().find(|quote| rest.starts_with(**quote)) {
            return Slip::syntax(here(quote.len()), format!("`{quote}` is no quote of an expression"))
                .help("put texts in straight quotes, such as 'blocked'");
        }
        Slip::syntax(here(first.len_utf8()), format!("`{first}` has no meaning in an expression"))
            .help("put texts in quotes, such as 'blocked'")
    }

    /// `12`, `0x1F`, `1.5`, `.5`, `2e3`
    fn number(&mut self) -> Outcome<Placed> {
        let rest = self.rest();
        let hex = rest.strip_prefix("0x").or_else(|| rest.strip_prefix("0X"));
        let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let mut len = match hex {
            Some(hex) => 2 + hex.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(hex.len()),
            None => digits(rest),
        };
        let mut is_whole = true;
        if hex.is_none() {
            if rest[len..].starts_with('.') && digits(&rest[len + 1..]) > 0 {
                len += 1 + digits(&rest[len + 1..]);
                is_whole = false;
            }
            if rest[len..].starts_with(['e', 'E']) {
                let sign = usize::from(rest[len + 1..].starts_with(['+', '-']));
                let power = digits(&rest[len + 1 + sign..]);
                if power > 0 {
                    len += 1 + sign + power;
                    is_whole = false;
                }
            }
        }
        let tail = rest[len..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len() - len);
        let place = self.at..self.at + len + tail;
        let written = &rest[..len + tail];
        if tail > 0 {
            return Err(
                Slip::syntax(place, format!("`{written}` is no number")).help("write a number such as 12 or 1.5")
            );
        }
        let token = match hex {
            Some(_) => u64::from_str_radix(&rest[2..len], 16).ok().map(Token::Whole),
            None if is_whole => rest[..len].parse().ok().map(Token::Whole),
            None => rest[..len].parse().ok().filter(|n: &f64| n.is_finite()).map(Token::Number),
        };
        match token {
            Some(token) => Ok(self.take(len, token)),
            None => Err(Slip::syntax(place, format!("`{written}` is too large a number")).help("write a smaller one")),
        }
    }

    /// `'a'`, `"a"`, `'''a'''`, and with `r` before it a text in which `\` means itself.
    fn text_literal(&mut self) -> Outcome<Option<Placed>> {
        let rest = self.rest();
        let raw = usize::from(rest.starts_with(['r', 'R']));
        let Some(quote) = ["'''", "\"\"\"", "'", "\""].into_iter().find(|quote| rest[raw..].starts_with(quote)) else {
            return Ok(None);
        };
        let begin = raw + quote.len();
        let mut found = String::new();
        let mut at = begin;
        loop {
            let after = &rest[at..];
            if after.starts_with(quote) {
                return Ok(Some(self.take(at + quote.len(), Token::Text(found))));
            }
            let Some(next) = after.chars().next().filter(|c| quote.len() == 3 || *c != '\n') else {
                let place = self.at..self.at + begin;
                return Err(
                    Slip::syntax(place, "a quote that is never closed").help(format!("write `{quote}` after the text"))
                );
            };
            if next == '\\' && raw == 0 {
                let (c, len) = escape(after).ok_or_else(|| self.no_escape(at))?;
                found.push(c);
                at += len;
            } else {
                found.push(next);
                at += next.len_utf8();
            }
        }
    }

    fn no_escape(&self, at: usize) -> Slip {
        let len = self.rest()[at..].chars().take(2).map(char::len_utf8).sum::<usize>();
        let place = self.at + at..self.at + at + len;
        let message = format!("`{}` stands for nothing in a text", &self.text[place.clone()]);
        Slip::syntax(place, message).help("write `\\\\` for a backslash")
    }
}

/// What begins with `\`: the character that it stands for, and its length.
fn escape(text: &str) -> Option<(char, usize)> {
    let kind = text[1..].chars().next()?;
    let code = |from: usize, len: usize, radix: u32| {
        let digits = text.get(from..from + len).filter(|digits| digits.chars().all(|c| c.is_digit(radix)))?;
        let found = u32::from_str_radix(digits, radix).ok().and_then(char::from_u32)?;
        Some((found, from + len))
    };
    let simple = match kind {
        'a' => '\u{7}',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        '\\' | '\'' | '"' | '`' | '?' => kind,
        'x' | 'X' => return code(2, 2, 16),
        'u' => return code(2, 4, 16),
        'U' => return code(2, 8, 16),
        '0'..='3' => return code(1, 3, 8),
        _ => return None,
    };
    Some((simple, 2))
}
