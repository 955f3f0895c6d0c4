//! The tree of states: who stands inside whom, under which number.
//!
//! A first pass, because transitions name states that come later, and because every `back_to: X` adds
//! a history state `X.history` as the last child of `X`, which takes a number too. Numbers are
//! document order, so a state's descendants are the numbers up to its `end`.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    chart::{MAX_STATES, StateId, StateKind},
    definition::{
        checks,
        diagnostic::Span,
        fields::{Field, Fields, Placed, Reader},
        yaml::{Node, Value},
    },
};

/// States nested deeper than this cannot be read by anybody.
pub(crate) const MAX_NESTING: usize = 16;

/// A state before its contents are read.
pub(crate) struct StateOutline<'a> {
    pub name: Placed<String>,
    pub parent: Option<StateId>,
    pub end: usize,
    pub kind: StateKind,
    pub children: Vec<StateId>,
    /// None: a history state that a `back_to` asked for.
    pub fields: Option<Fields<'a>>,
}

pub(crate) struct Outline<'a> {
    pub states: Vec<StateOutline<'a>>,
    pub by_name: BTreeMap<String, StateId>,
}

/// The tree, or none where there are more states than can be numbered.
pub(super) fn read<'a>(reader: Reader<'a>, root: Fields<'a>, name: Placed<String>) -> Option<Outline<'a>> {
    let states = root.get("states").cloned();
    let mut back_to = BTreeSet::new();
    if let Some(states) = &states {
        wanted_histories(states.node, &mut back_to);
    }
    let mut builder = Builder { reader, back_to, states: Vec::new(), by_name: BTreeMap::new(), depth: 0 };
    let here = name.span;
    let complete = builder.state(name, None, Some(root), StateKind::Compound);
    let Builder { states, by_name, .. } = builder;
    if !complete {
        reader.add(checks::too_big::states(here));
        return None;
    }
    Some(Outline { states, by_name })
}

struct Builder<'a> {
    reader: Reader<'a>,
    back_to: BTreeSet<String>,
    states: Vec<StateOutline<'a>>,
    by_name: BTreeMap<String, StateId>,
    depth: usize,
}

impl<'a> Builder<'a> {
    /// One state with all that stands inside it. `false`: there are too many.
    fn state(
        &mut self,
        name: Placed<String>,
        parent: Option<StateId>,
        fields: Option<Fields<'a>>,
        kind: StateKind,
    ) -> bool {
        let Some(id) = self.next_id() else { return false };
        if parent.is_some() {
            self.register(&name, id);
        }
        let inside = fields.as_ref().map_or(Vec::new(), |f| f.named("states"));
        let text = name.value.clone();
        let place = name.span;
        self.states.push(StateOutline { name, parent, end: 0, kind, children: Vec::new(), fields });
        self.depth += 1;
        if self.depth == MAX_NESTING + 2 {
            self.reader.add(checks::too_big::nesting(place));
        }
        let complete = inside.into_iter().all(|(name, field)| self.child(id, name, &field));
        let complete = complete && self.history(id, &text, place);
        self.depth -= 1;
        self.states[id.index()].end = self.states.len();
        complete
    }

    fn child(&mut self, parent: StateId, name: Placed<String>, field: &Field<'a>) -> bool {
        let Some(id) = self.next_id() else { return false };
        self.states[parent.index()].children.push(id);
        let fields = match field.node.value {
            // `reported:` with nothing under it is a state all the same
            Value::Null => None,
            _ => field.section(),
        };
        let kind = fields.as_ref().map_or(StateKind::Atomic, kind);
        self.state(name, Some(parent), fields, kind)
    }

    /// The history state of a `back_to`, as the last child.
    fn history(&mut self, of: StateId, name: &str, place: Span) -> bool {
        let has_children = !self.states[of.index()].children.is_empty();
        if of == StateId::ROOT || !has_children || !self.back_to.remove(name) {
            return true;
        }
        let Some(id) = self.next_id() else { return false };
        self.states[of.index()].children.push(id);
        let name = Placed { value: format!("{name}.history"), span: place };
        self.state(name, Some(of), None, StateKind::History { deep: true })
    }

    fn next_id(&self) -> Option<StateId> {
        (self.states.len() < MAX_STATES).then(|| StateId::at(self.states.len()))
    }

    fn register(&mut self, name: &Placed<String>, id: StateId) {
        if let Some(first) = self.by_name.get(&name.value) {
            self.reader.add(checks::duplicate_state::found(name, self.states[first.index()].name.span));
            return;
        }
        let generated = name.value.ends_with(".history");
        if !generated && let Some(bad) = checks::reserved_name::not_a_name(name, "a state") {
            self.reader.add(bad);
        }
        self.by_name.insert(name.value.clone(), id);
    }
}

fn kind(fields: &Fields<'_>) -> StateKind {
    let is = |key: &str| fields.get(key).is_some_and(|f| f.node.value == Value::Bool(true));
    if let Some(history) = fields.get("history") {
        StateKind::History { deep: history.node.value == Value::Text("deep".into()) }
    } else if is("final") {
        StateKind::Final
    } else if is("parallel") {
        StateKind::Parallel
    } else if fields.has("states") {
        StateKind::Compound
    } else {
        StateKind::Atomic
    }
}

/// The names under every `back_to` of the states, wherever a way out can stand.
fn wanted_histories(states: &Node, wanted: &mut BTreeSet<String>) {
    for state in members(states) {
        let questions = state.get("ask").map_or(Vec::new(), members);
        let answers = questions.into_iter().filter_map(|ask| ask.get("answers")).flat_map(members);
        let others = ["deadline", "transitions"].iter().filter_map(|key| state.get(key)).flat_map(members);
        for way_out in answers.chain(others) {
            if let Some(Node { value: Value::Text(name), .. }) = way_out.get("back_to") {
                wanted.insert(name.clone());
            }
        }
        if let Some(inside) = state.get("states") {
            wanted_histories(inside, wanted);
        }
    }
}

fn members(node: &Node) -> Vec<&Node> {
    match &node.value {
        Value::Map(entries) => entries.iter().map(|e| &e.value).collect(),
        Value::List(items) => items.iter().collect(),
        Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Text(_) => Vec::new(),
    }
}

impl Outline<'_> {
    /// The states that can be named, for "did you mean".
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.by_name.keys().map(String::as_str).filter(|n| !n.contains('.'))
    }

    pub(crate) fn is_descendant(&self, state: StateId, of: StateId) -> bool {
        of < state && state.index() < self.states[of.index()].end
    }
}
