//! The parts of an expression that are values, and of what type.

use chrono::NaiveDate;

use super::{
    Reading, Type, Wanted,
    tree::{Name, Node, Tree},
};
use crate::{
    definition::{
        checks::{bad_guard, expression_types, unknown_function},
        fields::Placed,
    },
    guard::{Expression, Operator, Value},
    ids::FactName,
};

type Typed = (Expression, Type);

impl Reading<'_, '_> {
    /// `wanted`: which words a text must be one of.
    pub(super) fn value(&self, node: &Node, wanted: Option<Wanted<'_>>) -> Option<Typed> {
        let literal = |value, kind| Some((Expression::Literal(value), kind));
        match &node.tree {
            Tree::Whole(n) => Some((Expression::Whole(*n), Type::Number)),
            Tree::Number(n) => literal(Value::Number(*n), Type::Number),
            Tree::YesNo(yes) => literal(Value::YesNo(*yes), Type::YesNo),
            Tree::Text(text) => {
                let kind = self.text_type(node, wanted)?;
                literal(Value::Text(text.clone()), kind)
            }
            Tree::Name(name) => self.name(node, name),
            Tree::Field(of, name) => self.field_of(node, of, name),
            Tree::At(list, place) => self.at(list, place),
            Tree::List(members) => self.list(members, wanted),
            Tree::Minus(of) => {
                let (value, _) = self.number("-", of)?;
                Some((Expression::Minus(Box::new(value)), Type::Number))
            }
            Tree::Arithmetic(left, operator, right) => self.arithmetic(node, left, *operator, right),
            Tree::Choose(parts) => self.choose(node, parts, wanted),
            Tree::Call(None, name, arguments) if name.text == "size" => self.size(node, arguments.as_slice()),
            Tree::Call(Some(of), name, arguments) if name.text == "size" && arguments.is_empty() => {
                self.size(node, std::slice::from_ref(of))
            }
            Tree::Call(None, name, arguments) if name.text == "date" => self.date(node, arguments),
            Tree::Call(_, name, _) if !super::condition::is_condition(&name.text) => {
                self.add(unknown_function::found(&self.placed(name)));
                None
            }
            Tree::Call(..) | Tree::Not(_) | Tree::All(_) | Tree::Any(_) | Tree::Compare(..) | Tree::Among(..) => {
                let guard = self.condition(node)?;
                Some((Expression::Truth(Box::new(guard)), Type::YesNo))
            }
        }
    }

    fn text_type(&self, node: &Node, wanted: Option<Wanted<'_>>) -> Option<Type> {
        let Some(Wanted { kind: Type::Word(words), by }) = wanted else { return Some(Type::Text) };
        let (text, place) = self.said(node)?;
        if !words.iter().any(|word| word == text) {
            let word = Placed { value: text.to_owned(), span: self.span(&place) };
            self.add(expression_types::no_word(&word, by, words));
            return None;
        }
        Some(Type::Word(words.clone()))
    }

    fn name(&self, node: &Node, name: &str) -> Option<Typed> {
        if let Some((_, kind)) = self.member.borrow().as_ref().filter(|(member, _)| member == name) {
            return Some((Expression::Member, kind.clone()));
        }
        if let Some(known) = self.lowering.named(name).or_else(|| self.lowering.fact(name)) {
            return Some(known);
        }
        let placed = Placed { value: name.to_owned(), span: self.span(&node.place) };
        if matches!(name, "event" | "facts" | "targets") {
            self.add(bad_guard::needs_field(&placed));
        } else if name == "now" {
            self.add(bad_guard::no_time_of_day(&placed));
        } else if self.lowering.outline.names().any(|state| state == name) {
            self.add(bad_guard::state_without_in(&placed));
        } else {
            let member = self.member.borrow();
            let facts = self.lowering.chart.facts.keys().map(FactName::as_str);
            let words = facts.chain(["start", "due", "today", "true", "false"]);
            self.add(bad_guard::unknown_name(&placed, words.chain(member.as_ref().map(|(name, _)| name.as_str()))));
        }
        None
    }

    /// A name that cannot be given to a member of a list.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        let known = self.lowering.named(name).is_some() || self.lowering.fact(name).is_some();
        known || matches!(name, "event" | "facts" | "targets" | "now")
    }

    /// `facts.progress`, `event.date`
    fn field_of(&self, node: &Node, of: &Node, name: &Name) -> Option<Typed> {
        match &of.tree {
            Tree::Name(word) if word == "event" => Some((Expression::Event(name.text.clone()), Type::Any)),
            Tree::Name(word) if word == "facts" => {
                self.lowering.find_fact(&self.placed(name))?;
                self.lowering.fact(&name.text)
            }
            Tree::Name(word) if word == "targets" => {
                let guard = self.condition(node)?;
                Some((Expression::Truth(Box::new(guard)), Type::YesNo))
            }
            _ => {
                let (_, kind) = self.value(of, None)?;
                self.add(expression_types::no_fields(&self.written(of), &kind, &self.placed(name)));
                None
            }
        }
    }

    fn at(&self, list: &Node, place: &Node) -> Option<Typed> {
        let (members, index) = (self.value(list, None), self.number("[", place));
        let (members, kind) = members?;
        let Some(kind) = kind.member() else {
            self.add(expression_types::no_list("[", &self.written(list), &kind, self.span(&list.place)));
            return None;
        };
        let (index, _) = index?;
        Some((Expression::At { list: Box::new(members), place: Box::new(index) }, kind))
    }

    fn list(&self, members: &[Node], wanted: Option<Wanted<'_>>) -> Option<Typed> {
        let mut kind = Type::Any;
        let mut found = Vec::new();
        for member in members {
            let Some((value, own)) = self.value(member, wanted) else { continue };
            if !kind.takes(&own) {
                self.add(expression_types::mixed_list(&self.written(member), &own, &kind, self.span(&member.place)));
                return None;
            }
            kind = if found.is_empty() { own } else { kind.joined(own) };
            found.push(value);
        }
        (found.len() == members.len()).then(|| (Expression::List(found), Type::List(Box::new(kind))))
    }

    fn number(&self, sign: &str, node: &Node) -> Option<Typed> {
        let (value, kind) = self.value(node, None)?;
        if !matches!(kind, Type::Number | Type::Any) {
            self.add(expression_types::no_number(sign, &self.written(node), &kind, self.span(&node.place)));
            return None;
        }
        Some((value, kind))
    }

    fn arithmetic(&self, whole: &Node, left: &Node, operator: Operator, right: &Node) -> Option<Typed> {
        let (a, b) = (self.value(left, None), self.value(right, None));
        let ((a, a_kind), (b, b_kind)) = (a?, b?);
        let Some(kind) = result(&a_kind, operator, &b_kind) else {
            let sides = [(self.written(left), &a_kind), (self.written(right), &b_kind)];
            self.add(expression_types::not_joined(operator, &sides, self.span(&whole.place)));
            return None;
        };
        Some((Expression::Arithmetic { left: Box::new(a), operator, right: Box::new(b) }, kind))
    }

    fn choose(&self, whole: &Node, [when, then, otherwise]: &[Node; 3], wanted: Option<Wanted<'_>>) -> Option<Typed> {
        let guard = self.condition(when);
        let (a, b) = (self.value(then, wanted), self.value(otherwise, wanted));
        let (guard, (a, a_kind), (b, b_kind)) = (guard?, a?, b?);
        if !a_kind.takes(&b_kind) {
            let sides = [(self.written(then), &a_kind), (self.written(otherwise), &b_kind)];
            self.add(expression_types::not_alike(&sides, self.span(&whole.place)));
            return None;
        }
        let choice = Expression::Choose { when: Box::new(guard), then: Box::new(a), otherwise: Box::new(b) };
        Some((choice, a_kind.joined(b_kind)))
    }

    fn size(&self, whole: &Node, arguments: &[Node]) -> Option<Typed> {
        let [of] = arguments else {
            self.add(unknown_function::used_otherwise("size", self.span(&whole.place)));
            return None;
        };
        let (value, kind) = self.value(of, None)?;
        if matches!(kind, Type::Number | Type::Date | Type::YesNo) {
            self.add(expression_types::no_size(&self.written(of), &kind, self.span(&of.place)));
            return None;
        }
        Some((Expression::Size(Box::new(value)), Type::Number))
    }

    /// `date('2024-06-13')`
    fn date(&self, whole: &Node, arguments: &[Node]) -> Option<Typed> {
        let Some((text, place)) = arguments.first().filter(|_| arguments.len() == 1).and_then(|one| self.said(one))
        else {
            self.add(unknown_function::used_otherwise("date", self.span(&whole.place)));
            return None;
        };
        let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") else {
            self.add(expression_types::no_date(text, self.span(&place)));
            return None;
        };
        Some((Expression::Literal(Value::Date(date)), Type::Date))
    }
}

/// What comes of two values; none where they cannot be joined so.
fn result(left: &Type, operator: Operator, right: &Type) -> Option<Type> {
    let text = |kind: &Type| matches!(kind, Type::Text | Type::Word(_));
    match (left, operator, right) {
        (Type::Number, _, Type::Number) => Some(Type::Number),
        (Type::Date, Operator::Plus | Operator::Minus, Type::Number) => Some(Type::Date),
        (Type::Number, Operator::Plus, Type::Date) => Some(Type::Date),
        (Type::Date | Type::Any, Operator::Minus, Type::Date) => Some(Type::Number),
        (a, Operator::Plus, b) if text(a) && (text(b) || *b == Type::Any) => Some(Type::Text),
        (Type::Any, Operator::Plus, b) if text(b) => Some(Type::Text),
        (Type::Any, Operator::Plus, Type::Date) => Some(Type::Date),
        (Type::Any, Operator::Plus | Operator::Minus, Type::Number | Type::Any) => Some(Type::Any),
        (Type::Number, Operator::Plus, Type::Any) | (Type::Date, Operator::Plus | Operator::Minus, Type::Any) => {
            Some(Type::Any)
        }
        (Type::Number | Type::Any, Operator::Minus | Operator::Times | Operator::Over | Operator::Rest, Type::Any)
        | (Type::Any, Operator::Times | Operator::Over | Operator::Rest, Type::Number) => Some(Type::Number),
        _ => None,
    }
}
