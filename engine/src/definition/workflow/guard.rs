//! Conditions (`when`, `if`) and values (`set`), typed against the declared facts.
//!
//! A condition is a map, or as the escape hatch a text, which is an expression (`expression`); a value is
//! a single one, or `{cel: …}`. Both ways give the same `Guard`.
//!
//! What a text on the right means follows from the type on the left: for a date `due` is the due date,
//! for a text it is the word. `facts.<name>` and `event.<field>` are always looked up. What an event
//! carries has no declared type and fits everywhere.

use chrono::NaiveDate;

use super::Lowering;
use crate::{
    chart::FactKind,
    definition::{
        checks::{bad_guard, type_mismatch},
        fields::{Field, Placed},
        keys::{Kind, workflow::CEL},
        yaml::{Entry, Key, Node, Value as Yaml},
    },
    guard::{AnchorName, Comparison, Expression, Guard, TargetsAre, Value},
    ids::FactName,
};

pub(crate) const COMPARISONS: [(&str, Comparison); 6] = [
    ("equals", Comparison::Equals),
    ("differs", Comparison::Differs),
    ("at_least", Comparison::AtLeast),
    ("at_most", Comparison::AtMost),
    ("above", Comparison::Above),
    ("below", Comparison::Below),
];
pub(crate) const TARGETS: [(&str, TargetsAre); 3] =
    [("all_met", TargetsAre::AllMet), ("any_met", TargetsAre::AnyMet), ("none_met", TargetsAre::NoneMet)];
/// Keys of a condition that are not values.
pub(crate) const CONNECTIVES: [&str; 5] = ["all", "any", "not", "in", "targets"];
static STATE: Kind = Kind::Reference("a state");
static CEL_SECTION: Kind = Kind::Section(&CEL);

/// What can be compared with what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    Number,
    Date,
    Text,
    Word(Vec<String>),
    YesNo,
    Files,
    /// Only inside expressions.
    List(Box<Type>),
    /// Of an event: whatever it carries.
    Any,
}

impl Type {
    pub(crate) fn of(kind: &FactKind) -> Type {
        match kind {
            FactKind::Percent | FactKind::Number => Type::Number,
            FactKind::Text => Type::Text,
            FactKind::Date => Type::Date,
            FactKind::YesNo => Type::YesNo,
            FactKind::OneOf(words) => Type::Word(words.clone()),
            FactKind::Files => Type::Files,
        }
    }

    pub(super) fn takes(&self, other: &Type) -> bool {
        match (self, other) {
            (Type::Any, _) | (_, Type::Any) => true,
            (Type::Text | Type::Word(_), Type::Text | Type::Word(_)) => true,
            (Type::List(a), Type::List(b)) => a.takes(b),
            (a, b) => a == b,
        }
    }

    /// What either of two is that take each other.
    pub(super) fn joined(self, other: Type) -> Type {
        match (self, other) {
            (a, b) if a == b => a,
            (Type::Text | Type::Word(_), Type::Text | Type::Word(_)) => Type::Text,
            (_, _) => Type::Any,
        }
    }

    /// Of a list: what its members are.
    pub(super) fn member(&self) -> Option<Type> {
        match self {
            Type::List(member) => Some(member.as_ref().clone()),
            Type::Files => Some(Type::Text),
            Type::Any => Some(Type::Any),
            Type::Number | Type::Date | Type::Text | Type::Word(_) | Type::YesNo => None,
        }
    }
}

impl Lowering<'_> {
    /// A condition; none where anything in it is wrong, which is reported.
    pub(super) fn guard(&self, field: &Field<'_>) -> Option<Guard> {
        if let Some(bad) = bad_guard::tagged(field) {
            self.reader.add(bad);
            return None;
        }
        self.condition(field, field.node)
    }

    fn condition(&self, field: &Field<'_>, node: &Node) -> Option<Guard> {
        let entries: &[Entry] = match &node.value {
            Yaml::Map(entries) if !entries.is_empty() => entries,
            Yaml::Text(text) => return self.condition_of_cel(&Field { node, ..field.clone() }, text),
            _ => {
                self.reader.add(bad_guard::no_map(node, self.line(field, node)));
                return None;
            }
        };
        let parts: Vec<Option<Guard>> = entries.iter().map(|entry| self.part(field, entry)).collect();
        let mut parts = parts.into_iter().collect::<Option<Vec<Guard>>>()?;
        Some(if parts.len() == 1 { parts.remove(0) } else { Guard::All(parts) })
    }

    fn part(&self, field: &Field<'_>, Entry { key, value }: &Entry) -> Option<Guard> {
        match key.text.as_str() {
            "all" => self.conditions(field, key, value).map(Guard::All),
            "any" => self.conditions(field, key, value).map(Guard::Any),
            "not" => self.condition(field, value).map(|guard| Guard::Not(Box::new(guard))),
            "in" => {
                let name = self.field(field, key, value).as_kind(&STATE).reference()?;
                self.find_state(&name).map(Guard::In)
            }
            "targets" => {
                let found = TARGETS.iter().find(|(word, _)| value.value == Yaml::Text((*word).into()));
                if found.is_none() {
                    let words = TARGETS.map(|(word, _)| word);
                    self.reader.add(bad_guard::no_word(value, self.line(field, value), "a word for targets", &words));
                }
                found.map(|(_, are)| Guard::Targets(*are))
            }
            _ => self.comparison(field, key, value),
        }
    }

    fn conditions(&self, field: &Field<'_>, key: &Key, node: &Node) -> Option<Vec<Guard>> {
        let Yaml::List(items) = &node.value else {
            self.reader.add(bad_guard::no_list(key));
            return None;
        };
        if items.is_empty() {
            self.reader.add(bad_guard::no_list(key));
        }
        items.iter().map(|item| self.condition(field, item)).collect::<Vec<_>>().into_iter().collect()
    }

    /// `progress: 100`, `expected: known`, `progress: {at_least: 50, below: 100}`
    fn comparison(&self, field: &Field<'_>, key: &Key, node: &Node) -> Option<Guard> {
        let (left, kind) = self.left(key)?;
        let entries = match &node.value {
            Yaml::Text(word) if word == "known" => return Some(Guard::Known(left)),
            Yaml::Text(word) if word == "unknown" => return Some(Guard::Not(Box::new(Guard::Known(left)))),
            Yaml::Map(entries) if !entries.is_empty() => entries,
            _ => {
                let right = self.compared(field, key, Comparison::Equals, &kind, node)?;
                return Some(Guard::Compare { left, is: Comparison::Equals, right });
            }
        };
        let mut parts = Vec::new();
        for entry in entries {
            let Some((_, is)) = COMPARISONS.iter().find(|(word, _)| *word == entry.key.text) else {
                self.reader.add(bad_guard::no_comparison(&entry.key, &COMPARISONS.map(|(word, _)| word)));
                parts.push(None);
                continue;
            };
            let right = self.compared(field, key, *is, &kind, &entry.value);
            parts.push(right.map(|right| Guard::Compare { left: left.clone(), is: *is, right }));
        }
        let mut parts = parts.into_iter().collect::<Option<Vec<Guard>>>()?;
        Some(if parts.len() == 1 { parts.remove(0) } else { Guard::All(parts) })
    }

    /// What a condition is about.
    fn left(&self, key: &Key) -> Option<(Expression, Type)> {
        if let Some(known) = self.named(&key.text) {
            return Some(known);
        }
        if let Some(fact) = self.fact(key.text.strip_prefix("facts.").unwrap_or(&key.text)) {
            return Some(fact);
        }
        let facts = self.chart.facts.keys().map(FactName::as_str);
        let words = facts.chain(["start", "due", "today"]).chain(CONNECTIVES);
        let name = Placed { value: key.text.clone(), span: key.span };
        self.reader.add(bad_guard::unknown_subject(&name, words));
        None
    }

    pub(super) fn fact(&self, name: &str) -> Option<(Expression, Type)> {
        let decl = self.chart.facts.get(name)?;
        Some((Expression::Fact(FactName::from(name)), Type::of(&decl.kind)))
    }

    /// `start`, `due`, `today`, `event.<field>`.
    pub(super) fn named(&self, text: &str) -> Option<(Expression, Type)> {
        Some(match text {
            "start" => (Expression::Anchor(AnchorName::Start), Type::Date),
            "due" => (Expression::Anchor(AnchorName::Due), Type::Date),
            "today" => (Expression::Today, Type::Date),
            _ => {
                let field = text.strip_prefix("event.").filter(|field| !field.is_empty())?;
                (Expression::Event(field.to_owned()), Type::Any)
            }
        })
    }

    fn compared(&self, field: &Field<'_>, key: &Key, is: Comparison, left: &Type, node: &Node) -> Option<Expression> {
        let has_order = matches!(left, Type::Number | Type::Date | Type::Any);
        let equality = matches!(is, Comparison::Equals | Comparison::Differs);
        if *left == Type::Files || !(equality || has_order) {
            self.reader.add(type_mismatch::no_order(&key.text, left, self.line(field, node)));
            return None;
        }
        self.value(field, &key.text, left, node, !equality)
    }

    /// A value that fits where `wanted` is wanted. `ordered`: names of facts are meant, not words.
    fn value(&self, field: &Field<'_>, what: &str, wanted: &Type, node: &Node, ordered: bool) -> Option<Expression> {
        if let Some(name) = self.unknown_fact(field, node) {
            return self.find_fact(&name).and(None);
        }
        let found = self.meaning(wanted, &node.value, ordered);
        let fits = found.as_ref().filter(|(_, kind)| wanted.takes(kind));
        let in_words = match (wanted, &found) {
            (Type::Word(words), Some((Expression::Literal(Value::Text(word)), _))) => words.contains(word),
            _ => true,
        };
        if fits.is_none() || !in_words {
            self.reader.add(type_mismatch::found(what, wanted, node, self.line(field, node)));
            return None;
        }
        found.map(|(expression, _)| expression)
    }

    /// `facts.<name>` of a fact that is not declared, with the place of the name.
    fn unknown_fact(&self, field: &Field<'_>, node: &Node) -> Option<Placed<String>> {
        let Yaml::Text(text) = &node.value else { return None };
        let name = text.strip_prefix("facts.").filter(|name| !self.chart.facts.contains_key(*name))?;
        let span = Field { node, ..field.clone() }.inside(text.len() - name.len()..text.len());
        Some(Placed { value: name.to_owned(), span })
    }

    fn meaning(&self, wanted: &Type, value: &Yaml, ordered: bool) -> Option<(Expression, Type)> {
        let literal = |value, kind| Some((Expression::Literal(value), kind));
        match value {
            Yaml::Bool(yes) => literal(Value::YesNo(*yes), Type::YesNo),
            Yaml::Int(n) => literal(Value::Number(*n as f64), Type::Number),
            Yaml::Float(n) if n.is_finite() => literal(Value::Number(*n), Type::Number),
            Yaml::Text(text) => self.text(wanted, text, ordered),
            Yaml::Float(_) | Yaml::Null | Yaml::List(_) | Yaml::Map(_) => None,
        }
    }

    fn text(&self, wanted: &Type, text: &str, ordered: bool) -> Option<(Expression, Type)> {
        if let Some(name) = text.strip_prefix("facts.") {
            return self.fact(name);
        }
        let is_text = matches!(wanted, Type::Text | Type::Word(_));
        let named = self.named(text).filter(|_| !is_text || text.starts_with("event."));
        let bare = || self.fact(text).filter(|_| !is_text && (ordered || *wanted != Type::Any));
        let date = || {
            let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| !is_text)?;
            Some((Expression::Literal(Value::Date(date)), Type::Date))
        };
        let word = || Some((Expression::Literal(Value::Text(text.to_owned())), Type::Text));
        named.or_else(bare).or_else(date).or_else(word)
    }

    /// The value of a `set`, for a fact or one of the anchors `start` and `due`.
    pub(super) fn assigned(&self, name: &Placed<String>, field: &Field<'_>) -> Option<(FactName, Expression)> {
        let (name, kind) = match name.value.as_str() {
            anchor @ ("start" | "due") => (FactName::from(anchor), Type::Date),
            _ => {
                let fact = self.find_fact(name)?;
                let kind = self.chart.facts.get(&fact).map_or(Type::Any, |decl| Type::of(&decl.kind));
                (fact, kind)
            }
        };
        let value = match field.node.value {
            Yaml::Map(_) => self.computed(field, name.as_str(), &kind)?,
            _ => self.value(field, name.as_str(), &kind, field.node, false)?,
        };
        Some((name, value))
    }

    /// `{cel: progress + 10}`
    fn computed(&self, field: &Field<'_>, what: &str, wanted: &Type) -> Option<Expression> {
        let section = field.as_kind(&CEL_SECTION).section()?;
        let field = section.get("cel")?;
        let text = field.text()?;
        let (value, kind) = self.value_of_cel(field, &text, wanted, what)?;
        if !wanted.takes(&kind) {
            self.reader.add(type_mismatch::computed(what, wanted, &kind, field.span()));
            return None;
        }
        Some(value)
    }

    fn field<'b>(&self, of: &Field<'b>, key: &'b Key, node: &'b Node) -> Field<'b> {
        Field { name: &key.text, node, key_span: key.span, ..of.clone() }
    }

    /// A place in one line.
    fn line(&self, field: &Field<'_>, node: &Node) -> crate::definition::diagnostic::Span {
        let span = self.reader.source.first_line(node.span);
        if span.start < span.end { span } else { field.key_span }
    }
}
