//! An expression of CEL as a tree, by precedence climbing.
//!
//! Reading stops at the first mistake. It is bounded before anything is looked up: the text by `MAX_BYTES`,
//! the tree by `MAX_NODES` and `MAX_DEPTH`, and so is the stack that reading, checking and evaluating it
//! take. Chains of `&&` and of `||` are one level, however long.

use std::ops::Range;

use super::{
    MAX_BYTES, MAX_DEPTH, MAX_NODES, Outcome, Slip,
    token::{Placed, Token, tokens},
    tree::{JOINTS, Joint, Name, Node, Tree},
};

/// What other languages write for a sign.
const WORDS: [(&str, &str); 6] =
    [("and", "&&"), ("or", "||"), ("not", "!"), ("is", "=="), ("equals", "=="), ("mod", "%")];

pub(super) fn parse(text: &str) -> Outcome<Node> {
    if text.len() > MAX_BYTES {
        return Err(Slip::too_big(
            0..text.len(),
            format!("an expression of {} bytes is longer than {MAX_BYTES}", text.len()),
        ));
    }
    let mut parser = Parser { text, tokens: tokens(text)?, at: 0, nodes: 0, level: 0 };
    if parser.peek() == &Token::End {
        return Err(Slip::syntax(0..text.len(), "an expression without anything in it").help(super::EXAMPLE));
    }
    let node = parser.expression()?;
    if parser.peek() != &Token::End {
        return Err(parser.stray());
    }
    Ok(node)
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Placed>,
    at: usize,
    nodes: usize,
    /// Brackets and prefixes around here: they take stack even where they make no node.
    level: usize,
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        &self.tokens[self.at].0
    }

    fn place(&self) -> Range<usize> {
        self.tokens[self.at].1.clone()
    }

    /// The last token is the end, which is never passed.
    fn advance(&mut self) -> Placed {
        let token = self.tokens[self.at].clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn take(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Token::Sign(s) if *s == sign);
        if found {
            self.advance();
        }
        found
    }

    fn node(&mut self, place: Range<usize>, tree: Tree) -> Outcome<Node> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(Slip::too_big(place, format!("an expression of more than {MAX_NODES} parts")));
        }
        let depth = 1 + tree.inside().map(|node| node.depth).max().unwrap_or(0);
        if depth > MAX_DEPTH {
            return Err(too_deep(place));
        }
        Ok(Node { place, tree, depth })
    }

    fn deeper(&mut self) -> Outcome<()> {
        self.level += 1;
        if self.level > MAX_DEPTH { Err(too_deep(self.place())) } else { Ok(()) }
    }

    fn expression(&mut self) -> Outcome<Node> {
        self.deeper()?;
        let mut node = self.joined(1)?;
        if self.take("?") {
            let then = self.expression()?;
            if !self.take(":") {
                return Err(self.missing("`:`").help("write `condition ? one : other`"));
            }
            let otherwise = self.expression()?;
            let place = node.place.start..otherwise.place.end;
            node = self.node(place, Tree::Choose(Box::new([node, then, otherwise])))?;
        }
        self.level -= 1;
        Ok(node)
    }

    /// What binds at least as tightly as `least`.
    fn joined(&mut self, least: u8) -> Outcome<Node> {
        let mut left = self.unary()?;
        while let Some((tightness, joint)) = self.joint().filter(|(tightness, _)| *tightness >= least) {
            self.advance();
            let right = self.joined(tightness + 1)?;
            let place = left.place.start..right.place.end;
            let tree = match (joint, left.tree) {
                (Joint::And, Tree::All(parts)) => Tree::All(with_one(parts, right)),
                (Joint::Or, Tree::Any(parts)) => Tree::Any(with_one(parts, right)),
                (joint, tree) => joint.tree(Node { tree, ..left }, right),
            };
            left = self.node(place, tree)?;
        }
        Ok(left)
    }

    fn joint(&self) -> Option<(u8, Joint)> {
        match self.peek() {
            Token::Sign(sign) => {
                JOINTS.iter().find(|(s, ..)| s == sign).map(|(_, tightness, joint)| (*tightness, *joint))
            }
            Token::Name(name) if name == "in" => Some((3, Joint::Among)),
            Token::Whole(_) | Token::Number(_) | Token::Text(_) | Token::Name(_) | Token::End => None,
        }
    }

    fn unary(&mut self) -> Outcome<Node> {
        let place = self.place();
        let minus = self.take("-");
        if !minus && !self.take("!") {
            return self.member();
        }
        // the number itself, so that `-5` is what it is elsewhere in a workflow
        if minus && let Some(number) = self.negative() {
            let place = place.start..self.advance().1.end;
            let node = self.node(place, number)?;
            return self.members_of(node);
        }
        self.deeper()?;
        let of = Box::new(self.unary()?);
        self.level -= 1;
        self.node(place.start..of.place.end, if minus { Tree::Minus(of) } else { Tree::Not(of) })
    }

    fn negative(&self) -> Option<Tree> {
        match self.peek() {
            Token::Whole(n) => 0i64.checked_sub_unsigned(*n).map(Tree::Whole),
            Token::Number(n) => Some(Tree::Number(-n)),
            Token::Text(_) | Token::Name(_) | Token::Sign(_) | Token::End => None,
        }
    }

    fn member(&mut self) -> Outcome<Node> {
        let node = self.primary()?;
        self.members_of(node)
    }

    /// `.field`, `.function(…)` and `[place]` after a value.
    fn members_of(&mut self, mut node: Node) -> Outcome<Node> {
        loop {
            let begin = node.place.start;
            if self.take(".") {
                let Token::Name(text) = self.peek().clone() else { return Err(self.missing("a name")) };
                let name = Name { text, place: self.advance().1 };
                let tree = match self.arguments()? {
                    Some(arguments) => Tree::Call(Some(Box::new(node)), name, arguments),
                    None => Tree::Field(Box::new(node), name),
                };
                node = self.node(begin..self.end(), tree)?;
            } else if matches!(self.peek(), Token::Sign("[")) {
                let open = self.advance().1;
                let place = Box::new(self.expression()?);
                self.close("]", open)?;
                node = self.node(begin..self.end(), Tree::At(Box::new(node), place))?;
            } else {
                return Ok(node);
            }
        }
    }

    /// Where what was read last ends.
    fn end(&self) -> usize {
        self.tokens[self.at.saturating_sub(1)].1.end
    }

    fn primary(&mut self) -> Outcome<Node> {
        let (token, place) = (self.peek().clone(), self.place());
        let tree = match token {
            Token::Whole(n) => match i64::try_from(n) {
                Ok(n) => Tree::Whole(n),
                Err(_) => {
                    return Err(Slip::syntax(place, format!("`{n}` is too large a number")).help("write a smaller one"));
                }
            },
            Token::Number(n) => Tree::Number(n),
            Token::Text(text) => Tree::Text(text),
            Token::Name(name) => return self.name(name, place),
            Token::Sign("(") => {
                self.advance();
                let node = self.expression()?;
                self.close(")", place.clone())?;
                return Ok(Node { place: place.start..self.end(), ..node });
            }
            Token::Sign("[") => {
                self.advance();
                let members = self.list("]", place.clone())?;
                return self.node(place.start..self.end(), Tree::List(members));
            }
            Token::Sign("{") => {
                let found = Slip::syntax(place, "maps have no place in an expression");
                return Err(found.help("write a condition either as a map of keys or as an expression"));
            }
            Token::Sign(_) | Token::End => return Err(self.missing("a value").help(super::EXAMPLE)),
        };
        self.advance();
        self.node(place, tree)
    }

    fn name(&mut self, text: String, place: Range<usize>) -> Outcome<Node> {
        self.advance();
        let tree = match text.as_str() {
            "true" | "false" => Tree::YesNo(text == "true"),
            "null" => {
                let found = Slip::syntax(place, "`null` has no place in an expression");
                return Err(found.help("write `has(progress)` to ask whether a fact has a value"));
            }
            "in" => {
                return Err(
                    Slip::syntax(place, "a value is missing before `in`").help("write `level in ['low', 'high']`")
                );
            }
            "not" if !matches!(self.peek(), Token::Sign(_) | Token::End) => {
                return Err(Slip::syntax(place, "`not` is no sign of an expression").use_instead("!"));
            }
            "b" | "B" if matches!(self.peek(), Token::Text(_)) => {
                return Err(Slip::syntax(place, "bytes have no place in an expression").help("write a text in quotes"));
            }
            _ => {
                let name = Name { text, place: place.clone() };
                match self.arguments()? {
                    Some(arguments) => Tree::Call(None, name, arguments),
                    None => Tree::Name(name.text),
                }
            }
        };
        self.node(place.start..self.end(), tree)
    }

    fn arguments(&mut self) -> Outcome<Option<Vec<Node>>> {
        if !matches!(self.peek(), Token::Sign("(")) {
            return Ok(None);
        }
        let open = self.advance().1;
        self.list(")", open).map(Some)
    }

    /// Up to and with the closing bracket; a comma may stand before it.
    fn list(&mut self, closing: &'static str, open: Range<usize>) -> Outcome<Vec<Node>> {
        let mut members = Vec::new();
        while !matches!(self.peek(), Token::Sign(s) if *s == closing) {
            members.push(self.expression()?);
            if !self.take(",") {
                break;
            }
        }
        if closing == "]" && !members.is_empty() && matches!(self.peek(), Token::Text(_) | Token::Whole(_)) {
            return Err(self.missing("`,`"));
        }
        self.close(closing, open)?;
        Ok(members)
    }

    fn close(&mut self, closing: &'static str, open: Range<usize>) -> Outcome<()> {
        if self.take(closing) {
            return Ok(());
        }
        let slip = if self.meant().is_some() { self.stray() } else { self.missing(&format!("`{closing}`")) };
        Err(slip.also(open, "for this one"))
    }

    fn missing(&self, what: &str) -> Slip {
        let place = self.place();
        match self.peek() {
            Token::End => {
                // the last thing that stands there, because the end of a text cannot be underlined
                let last = self.at.checked_sub(1).map_or(place, |last| self.tokens[last].1.clone());
                let message = format!("{what} is missing after `{}`", &self.text[last.clone()]);
                Slip::syntax(last, message).help(format!("write {what}"))
            }
            Token::Whole(_) | Token::Number(_) | Token::Text(_) | Token::Name(_) | Token::Sign(_) => {
                let message = format!("{what} is missing before `{}`", &self.text[place.clone()]);
                Slip::syntax(place, message).help(format!("write {what}"))
            }
        }
    }

    /// The sign that the next word is elsewhere.
    fn meant(&self) -> Option<&'static str> {
        let Token::Name(name) = self.peek() else { return None };
        WORDS.iter().find(|(word, _)| name.eq_ignore_ascii_case(word)).map(|(_, sign)| *sign)
    }

    /// Something after a whole expression.
    fn stray(&self) -> Slip {
        let place = self.place();
        let written = &self.text[place.clone()];
        if let Some(sign) = self.meant() {
            return Slip::syntax(place, format!("`{written}` is no sign of an expression")).use_instead(sign);
        }
        let found = Slip::syntax(place, format!("`{written}` cannot stand here"));
        match self.peek() {
            Token::Sign(")" | "]") => found.help("delete it, or write the opening bracket"),
            Token::Whole(_) | Token::Number(_) | Token::Text(_) | Token::Name(_) | Token::Sign(_) | Token::End => {
                found.help("write `&&`, `||` or another sign before it, or put texts in quotes, such as 'blocked'")
            }
        }
    }
}

fn with_one(mut parts: Vec<Node>, one: Node) -> Vec<Node> {
    parts.push(one);
    parts
}

fn too_deep(place: Range<usize>) -> Slip {
    Slip::too_big(place, format!("an expression of more than {MAX_DEPTH} levels"))
}
