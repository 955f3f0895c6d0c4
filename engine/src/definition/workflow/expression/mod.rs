//! Conditions and values as expressions of CEL: the escape hatch beside the maps of `guard`.
//!
//! `token` and `parse` make a bounded `tree`, `condition` and `value` give its parts types and make of it the
//! same `Guard` and `Expression` that a map becomes. Ours and no library's, because every mistake is shown
//! at its character inside the YAML in the words of the other checks, because numbers here are one type to
//! an author (CEL knows no `1.5 + 1`), and because nothing of what a text holds may cost stack or memory.
//! Leaves out what conditions need not: maps, bytes, conversions, regular expressions, `map` and `filter`.

mod condition;
mod parse;
mod token;
mod tree;
mod value;

#[cfg(test)]
mod tests;

use std::{cell::RefCell, ops::Range};

use self::tree::{Node, Tree};
use super::{Lowering, Type};
use crate::{
    definition::{
        checks::{expression_syntax, expression_too_big},
        diagnostic::{Diagnostic, Span},
        fields::Field,
    },
    guard::{Expression, Guard},
};

const MAX_BYTES: usize = 2_000;
const MAX_NODES: usize = 200;
const MAX_DEPTH: usize = 20;
const EXAMPLE: &str = "write a condition such as `progress >= 100 && in_state('blocked')`";

/// A mistake that ends the reading of an expression.
#[derive(Debug, Clone, PartialEq)]
struct Slip {
    is_too_big: bool,
    place: Range<usize>,
    message: String,
    cure: Cure,
    also: Option<(Range<usize>, &'static str)>,
}

#[derive(Debug, Clone, PartialEq)]
enum Cure {
    Unknown,
    Help(String),
    /// What stands there is certainly meant as this.
    Use(&'static str),
}

type Outcome<T> = Result<T, Slip>;

impl Slip {
    fn syntax(place: Range<usize>, message: impl Into<String>) -> Self {
        Slip { is_too_big: false, place, message: message.into(), cure: Cure::Unknown, also: None }
    }
    fn too_big(place: Range<usize>, message: String) -> Self {
        Slip { is_too_big: true, ..Slip::syntax(place, message) }
    }
    fn help(self, help: impl Into<String>) -> Self {
        Slip { cure: Cure::Help(help.into()), ..self }
    }
    fn use_instead(self, sign: &'static str) -> Self {
        Slip { cure: Cure::Use(sign), ..self }
    }
    fn also(self, place: Range<usize>, label: &'static str) -> Self {
        Slip { also: Some((place, label)), ..self }
    }
}

/// What a value is wanted for: the type, and the name that says so.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    kind: &'a Type,
    by: &'a str,
}

/// One expression, while its names and types are looked up. `None` where something is wrong, which is reported.
struct Reading<'a, 'l> {
    lowering: &'a Lowering<'l>,
    field: &'a Field<'a>,
    text: &'a str,
    /// What `all` or `exists` calls the member of its list.
    member: RefCell<Option<(String, Type)>>,
}

impl Lowering<'_> {
    /// `progress >= 100 && in_state('blocked')`
    pub(super) fn condition_of_cel(&self, field: &Field<'_>, text: &str) -> Option<Guard> {
        let reading = Reading { lowering: self, field, text, member: RefCell::default() };
        reading.condition(&reading.tree()?)
    }

    /// `progress + 10`, for what is called `by`.
    pub(super) fn value_of_cel(
        &self,
        field: &Field<'_>,
        text: &str,
        kind: &Type,
        by: &str,
    ) -> Option<(Expression, Type)> {
        let reading = Reading { lowering: self, field, text, member: RefCell::default() };
        let (expression, found) = reading.value(&reading.tree()?, Some(Wanted { kind, by }))?;
        Some((plain(expression), found))
    }
}

impl Reading<'_, '_> {
    fn tree(&self) -> Option<Node> {
        let slip = match parse::parse(self.text) {
            Ok(tree) => return Some(tree),
            Err(slip) => slip,
        };
        let span = self.span(&slip.place);
        let mut found = if slip.is_too_big {
            expression_too_big::found(span, slip.message)
        } else {
            expression_syntax::found(span, slip.message)
        };
        found = match slip.cure {
            Cure::Unknown => found,
            Cure::Help(help) => found.help(help),
            Cure::Use(sign) => found.replace_with(sign),
        };
        if let Some((place, label)) = slip.also {
            found = found.also(self.span(&place), label);
        }
        self.add(found);
        None
    }

    fn span(&self, place: &Range<usize>) -> Span {
        self.field.inside(place.clone())
    }

    /// What cannot be placed, or would have to be escaped, is no safe cure.
    fn add(&self, mut found: Diagnostic) {
        let is_placed = || self.field.part(0..self.text.len()).is_some();
        found.fix = found.fix.filter(|fix| !fix.replacement.contains(['\'', '"', '\\']) && is_placed());
        self.field.add(found);
    }

    /// As the author wrote it, if it is short enough to be read in a sentence.
    fn written(&self, node: &Node) -> String {
        match self.text.get(node.place.clone()) {
            Some(text) if text.chars().count() <= 40 && !text.contains(['\n', '`']) => format!("`{text}`"),
            _ => "this".to_owned(),
        }
    }

    /// A text in quotes: what it says, and where it says it.
    fn said<'n>(&self, node: &'n Node) -> Option<(&'n str, Range<usize>)> {
        let Tree::Text(text) = &node.tree else { return None };
        let inner = node.place.start + 1..node.place.end.saturating_sub(1);
        let place = if self.text.get(inner.clone()) == Some(text) { inner } else { node.place.clone() };
        Some((text, place))
    }
}

/// A number by itself is what it is elsewhere in a workflow.
fn plain(expression: Expression) -> Expression {
    const EXACT: i64 = 1 << 53;
    match expression {
        Expression::Whole(n) if (-EXACT..=EXACT).contains(&n) => {
            Expression::Literal(crate::guard::Value::Number(n as f64))
        }
        other => other,
    }
}
