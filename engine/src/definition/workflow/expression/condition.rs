//! The parts of an expression that are true or false.

use super::{
    Reading, Type, plain,
    tree::{Name, Node, Tree},
};
use crate::{
    definition::{
        checks::{expression_too_big, expression_types, no_condition, reserved_name, unknown_function},
        fields::Placed,
    },
    guard::{Comparison, Expression, Guard, TextTest, Which},
};

impl Reading<'_, '_> {
    pub(super) fn condition(&self, node: &Node) -> Option<Guard> {
        match &node.tree {
            Tree::All(parts) => self.conditions(parts).map(Guard::All),
            Tree::Any(parts) => self.conditions(parts).map(Guard::Any),
            Tree::Not(of) => self.condition(of).map(|guard| Guard::Not(Box::new(guard))),
            Tree::Compare(left, is, right) => self.compare(node, left, *is, right),
            Tree::Among(item, list) => self.among(node, item, list),
            Tree::Field(of, name) if of.tree == Tree::Name("targets".into()) => self.targets(name),
            Tree::Call(of, name, arguments) if is_condition(&name.text) => {
                self.call(node, of.as_deref(), name, arguments)
            }
            Tree::Call(..)
            | Tree::Field(..)
            | Tree::Whole(_)
            | Tree::Number(_)
            | Tree::Text(_)
            | Tree::YesNo(_)
            | Tree::Name(_)
            | Tree::At(..)
            | Tree::List(_)
            | Tree::Minus(_)
            | Tree::Arithmetic(..)
            | Tree::Choose(_) => self.yes_or_no(node),
        }
    }

    /// All parts are read before any is given up, so that every mistake is shown.
    fn conditions(&self, parts: &[Node]) -> Option<Vec<Guard>> {
        parts.iter().map(|part| self.condition(part)).collect::<Vec<_>>().into_iter().collect()
    }

    fn yes_or_no(&self, node: &Node) -> Option<Guard> {
        match self.value(node, None)? {
            (expression, Type::YesNo | Type::Any) => Some(Guard::Is(expression)),
            (_, kind) => {
                self.add(no_condition::found(&self.written(node), &kind, self.span(&node.place)));
                None
            }
        }
    }

    fn compare(&self, whole: &Node, left: &Node, is: Comparison, right: &Node) -> Option<Guard> {
        // the side that is no text says which words there are
        let ((a, a_kind), (b, b_kind)) = if matches!(left.tree, Tree::Text(_)) {
            let right_value = self.value(right, None);
            let left_value = self.beside(left, &right_value, right);
            (left_value?, right_value?)
        } else {
            let left_value = self.value(left, None);
            let right_value = self.beside(right, &left_value, left);
            (left_value?, right_value?)
        };
        let sides = [(self.written(left), &a_kind), (self.written(right), &b_kind)];
        let span = self.span(&whole.place);
        let equality = matches!(is, Comparison::Equals | Comparison::Differs);
        let bad = if !a_kind.takes(&b_kind) {
            let chained = matches!(left.tree, Tree::Compare(..));
            Some(expression_types::not_comparable(&sides, chained, span))
        } else {
            sides.iter().find_map(|(written, kind)| expression_types::incomparable(written, kind, equality, span))
        };
        if let Some(bad) = bad {
            self.add(bad);
            return None;
        }
        Some(Guard::Compare { left: plain(a), is, right: plain(b) })
    }

    fn beside(&self, node: &Node, other: &Option<(Expression, Type)>, other_node: &Node) -> Option<(Expression, Type)> {
        let by = self.written(other_node);
        self.value(node, other.as_ref().map(|(_, kind)| super::Wanted { kind, by: by.trim_matches('`') }))
    }

    fn among(&self, whole: &Node, item: &Node, list: &Node) -> Option<Guard> {
        let found = self.value(item, None);
        let by = self.written(item);
        let wanted = found.as_ref().map(|(_, kind)| super::Wanted { kind, by: by.trim_matches('`') });
        let members = self.value(list, wanted);
        let ((item_value, item_kind), (members, list_kind)) = (found?, members?);
        let span = self.span(&whole.place);
        let Some(member_kind) = list_kind.member() else {
            self.add(expression_types::no_list("in", &self.written(list), &list_kind, self.span(&list.place)));
            return None;
        };
        if !item_kind.takes(&member_kind) {
            let sides = [(by, &item_kind), ("a member of the list".to_owned(), &member_kind)];
            self.add(expression_types::not_comparable(&sides, false, span));
            return None;
        }
        Some(Guard::Among { item: plain(item_value), list: members })
    }

    fn targets(&self, name: &Name) -> Option<Guard> {
        let found = super::super::guard::TARGETS.iter().find(|(word, _)| *word == name.text);
        if found.is_none() {
            let words = super::super::guard::TARGETS.map(|(word, _)| word);
            self.add(unknown_function::no_word_for_targets(&self.placed(name), &words));
        }
        found.map(|(_, are)| Guard::Targets(*are))
    }

    fn call(&self, whole: &Node, of: Option<&Node>, name: &Name, arguments: &[Node]) -> Option<Guard> {
        match (name.text.as_str(), of, arguments) {
            ("has", None, [one]) => self.known(one),
            ("in_state", None, [state]) => self.in_state(state),
            ("contains", Some(text), [part]) => self.text_test(name, text, TextTest::Contains, part),
            ("startsWith", Some(text), [part]) => self.text_test(name, text, TextTest::StartsWith, part),
            ("endsWith", Some(text), [part]) => self.text_test(name, text, TextTest::EndsWith, part),
            ("all", Some(list), [member, hold]) => self.members(name, list, Which::Every, member, hold),
            ("exists", Some(list), [member, hold]) => self.members(name, list, Which::Some, member, hold),
            _ => {
                self.add(unknown_function::used_otherwise(&name.text, self.span(&whole.place)));
                None
            }
        }
    }

    fn known(&self, one: &Node) -> Option<Guard> {
        if matches!(one.tree, Tree::Name(_) | Tree::Field(..)) {
            let (expression, _) = self.value(one, None)?;
            if !matches!(expression, Expression::Truth(_)) {
                return Some(Guard::Known(expression));
            }
        }
        self.add(unknown_function::used_otherwise("has", self.span(&one.place)));
        None
    }

    fn in_state(&self, state: &Node) -> Option<Guard> {
        let Some((name, place)) = self.said(state) else {
            self.add(unknown_function::used_otherwise("in_state", self.span(&state.place)));
            return None;
        };
        self.lowering.find_state(&Placed { value: name.to_owned(), span: self.span(&place) }).map(Guard::In)
    }

    fn text_test(&self, name: &Name, text: &Node, test: TextTest, part: &Node) -> Option<Guard> {
        let (found, sought) = (self.some_text(name, text), self.some_text(name, part));
        Some(Guard::Text { text: found?, test, part: sought? })
    }

    fn some_text(&self, name: &Name, node: &Node) -> Option<Expression> {
        match self.value(node, None)? {
            (expression, Type::Text | Type::Word(_) | Type::Any) => Some(expression),
            (_, kind) => {
                self.add(expression_types::no_text(&name.text, &self.written(node), &kind, self.span(&node.place)));
                None
            }
        }
    }

    /// `list.all(member, condition)`
    fn members(&self, name: &Name, list: &Node, which: Which, member: &Node, hold: &Node) -> Option<Guard> {
        let members = self.value(list, None);
        let Tree::Name(word) = &member.tree else {
            self.add(unknown_function::used_otherwise(&name.text, self.span(&member.place)));
            return None;
        };
        if self.member.borrow().is_some() {
            self.add(expression_too_big::nested(&name.text, self.span(&name.place)));
            return None;
        }
        if self.is_taken(word) {
            let word = Placed { value: word.clone(), span: self.span(&member.place) };
            self.add(reserved_name::member(&word));
            return None;
        }
        let (members, kind) = members?;
        let Some(kind) = kind.member() else {
            self.add(expression_types::no_list(&name.text, &self.written(list), &kind, self.span(&list.place)));
            return None;
        };
        self.member.replace(Some((word.clone(), kind)));
        let hold = self.condition(hold);
        self.member.replace(None);
        Some(Guard::Members { list: members, which, hold: Box::new(hold?) })
    }

    pub(super) fn placed(&self, name: &Name) -> Placed<String> {
        Placed { value: name.text.clone(), span: self.span(&name.place) }
    }
}

/// The functions that are true or false.
pub(super) fn is_condition(name: &str) -> bool {
    matches!(name, "has" | "in_state" | "contains" | "startsWith" | "endsWith" | "all" | "exists")
}
