//! The compiled statechart. Only `definition` makes one, so whoever holds a `Chart` holds a valid one.
//!
//! States are numbered in document order and the descendants of a state are contiguous, so that
//! "is a descendant of" is two comparisons and document order is the order of numbers. Answers,
//! deadlines and delayed sends are ordinary transitions on events that the engine itself raises
//! (`answer.<ask>.<choice>`, `deadline.<state>.<n>`); what remains special is only *when* people are
//! asked. Semantics: W3C SCXML, Appendix D. Leaves out: texts (`message`), dates (`calendar`).

mod set;
mod signal;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use set::StateSet;
pub use signal::StateSignal;

use crate::{
    calendar::{Amount, Moment, Recurrence},
    guard::{Expression, Guard},
    ids::{FactName, TextKey},
    roadmap::{ItemKind, Role, Visibility},
};

/// At most this many states in one chart; a `StateSet` is a fixed bitset of that size.
pub const MAX_STATES: usize = 256;

/// A state by its place in document order. 0 is the chart itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StateId(pub(crate) u16);

impl StateId {
    pub(crate) const ROOT: StateId = StateId(0);
    pub(crate) fn at(index: usize) -> StateId {
        debug_assert!(index < MAX_STATES);
        StateId(index as u16)
    }
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u16);
        impl $name {
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    };
}
index!(
    /// A transition by its place in the chart, in document order.
    TransitionId
);
index!(
    /// An `ask` by its place in the chart.
    AskId
);
index!(
    /// A `remind` by its place in the chart.
    RemindId
);
index!(
    /// A `deadline` by its place in the chart.
    DeadlineId
);

#[derive(Debug, Clone)]
pub struct Chart {
    pub name: String,
    pub kind: ItemKind,
    pub states: Vec<State>,
    pub transitions: Vec<Transition>,
    pub asks: Vec<Ask>,
    pub reminds: Vec<Remind>,
    pub deadlines: Vec<Deadline>,
    pub facts: BTreeMap<FactName, FactDecl>,
}

#[derive(Debug, Clone)]
pub struct State {
    /// Unique in the chart.
    pub name: String,
    pub parent: Option<StateId>,
    /// One past the last descendant: `self < d < end` are the descendants.
    pub end: StateId,
    pub kind: StateKind,
    pub children: Vec<StateId>,
    /// What entering this compound state enters; for a history state, its default.
    pub initial: Vec<StateId>,
    /// What is done on the way when it is: after this state's entry, before those inside; for a history state,
    /// when its default is taken, after its parent's entry.
    pub beginning: Vec<Action>,
    pub transitions: Vec<TransitionId>,
    pub entry: Vec<Action>,
    pub exit: Vec<Action>,
    pub asks: Vec<AskId>,
    pub reminds: Vec<RemindId>,
    pub deadlines: Vec<DeadlineId>,
    pub signal: Option<StateSignal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateKind {
    Atomic,
    Compound,
    Parallel,
    Final,
    History { deep: bool },
}

#[derive(Debug, Clone)]
pub struct Transition {
    pub source: StateId,
    /// Empty: eventless.
    pub events: Vec<EventPattern>,
    pub guard: Option<Guard>,
    /// Who may cause it; empty: anybody and anything.
    pub by: Vec<Role>,
    /// Empty: actions only, no state is left or entered.
    pub to: Vec<StateId>,
    pub internal: bool,
    pub actions: Vec<Action>,
}

/// An event descriptor: dotted tokens matched by prefix, `*` matches everything (SCXML 3.12.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventPattern(String);

impl EventPattern {
    /// `error.*` and `error.` mean the same as `error`.
    pub fn new(text: &str) -> Self {
        let text = text.strip_suffix(".*").or_else(|| text.strip_suffix('.')).unwrap_or(text);
        Self(text.to_owned())
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
    pub fn matches(&self, event: &str) -> bool {
        self.0 == "*"
            || event.strip_prefix(self.0.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}

/// Executable content. `definition` has checked that every fact, text and role exists.
#[derive(Debug, Clone)]
pub enum Action {
    /// Assigns a fact, or one of the anchors `start` and `due`.
    Set {
        name: FactName,
        value: Expression,
    },
    Tell(Tell),
    /// Asks the person who caused this for a fact.
    FollowUp(FactName),
    /// The person says it is not theirs: coordinators are asked to find who.
    HandOver,
    Raise {
        event: String,
    },
    Send {
        event: String,
        after: Amount,
        id: Option<String>,
    },
    Cancel {
        id: String,
    },
    /// Tells related items: `<kind>.<name>`.
    Notify {
        name: String,
    },
    If {
        guard: Guard,
        then: Vec<Action>,
        otherwise: Vec<Action>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tell {
    pub to: Role,
    pub message: TextKey,
}

#[derive(Debug, Clone)]
pub struct Ask {
    pub key: String,
    pub state: StateId,
    pub to: Role,
    pub at: Vec<Moment>,
    pub every: Option<Recurrence>,
    /// Where the recurrence ends; none: 60 days after `due` (DECISIONS 25).
    pub until: Option<Moment>,
    pub if_past: IfPast,
    pub missed: Missed,
    pub message: TextKey,
    pub answers: Vec<Answer>,
    pub words: Words,
    pub repeat: Option<Repeat>,
    pub escalate: Vec<Rung>,
}

#[derive(Debug, Clone)]
pub struct Answer {
    /// The choice's id, `done`; its label is the text `<ask>-<choice>`, else `answer-<choice>`.
    pub choice: String,
    pub transition: TransitionId,
}

/// Which fact a number, a date, a text or a file sent instead of a press goes to.
#[derive(Debug, Clone, Default)]
pub struct Words {
    pub number: Option<FactName>,
    pub date: Option<FactName>,
    pub text: Option<FactName>,
}

#[derive(Debug, Clone)]
pub struct Repeat {
    pub every: Amount,
    pub times: u16,
}

#[derive(Debug, Clone)]
pub struct Rung {
    pub after: Amount,
    pub to: Role,
    pub message: Option<TextKey>,
}

/// What happens to a moment that is past when it is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfPast {
    Skip,
    Send,
    /// All past moments of one ask become one message now.
    Fold,
}

/// What happens to moments that passed while nothing ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missed {
    LatestOnly,
    All,
    Skip,
}

#[derive(Debug, Clone)]
pub struct Remind {
    pub state: StateId,
    pub to: Role,
    pub at: Vec<Moment>,
    pub every: Option<Recurrence>,
    pub until: Option<Moment>,
    pub if_past: IfPast,
    pub missed: Missed,
    pub message: TextKey,
}

#[derive(Debug, Clone)]
pub struct Deadline {
    pub state: StateId,
    pub at: Moment,
    /// The event that its transition waits for.
    pub event: String,
}

#[derive(Debug, Clone)]
pub struct FactDecl {
    pub kind: FactKind,
    pub visibility: Visibility,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactKind {
    /// 0 to 100 and above.
    Percent,
    Number,
    Text,
    Date,
    YesNo,
    OneOf(Vec<String>),
    /// References to evidence: links or stored files.
    Files,
}

impl State {
    /// All that it may do itself, its transitions aside.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &Action> {
        self.entry.iter().chain(&self.beginning).chain(&self.exit)
    }
    /// Has no children to enter.
    pub fn is_atomic(&self) -> bool {
        matches!(self.kind, StateKind::Atomic | StateKind::Final)
    }
}

impl Chart {
    pub fn state(&self, id: StateId) -> &State {
        &self.states[id.index()]
    }
    pub fn transition(&self, id: TransitionId) -> &Transition {
        &self.transitions[id.index()]
    }
    pub fn ask(&self, id: AskId) -> &Ask {
        &self.asks[id.index()]
    }
    pub fn find(&self, name: &str) -> Option<StateId> {
        (1..self.states.len()).map(StateId::at).find(|s| self.state(*s).name == name)
    }
    /// Proper descendants only.
    pub fn is_descendant(&self, state: StateId, of: StateId) -> bool {
        of < state && state < self.state(of).end
    }
    /// Every action, those inside of `if` included.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &Action> {
        let states = self.states.iter().flat_map(State::actions);
        let mut open: Vec<&Action> = states.chain(self.transitions.iter().flat_map(|t| &t.actions)).collect();
        open.reverse();
        std::iter::from_fn(move || {
            let action = open.pop()?;
            if let Action::If { then, otherwise, .. } = action {
                open.extend(otherwise.iter().rev().chain(then.iter().rev()));
            }
            Some(action)
        })
    }
    /// Whether this answer says that it is not theirs.
    pub(crate) fn hands_over(&self, ask: AskId, choice: &str) -> bool {
        let answer = self.ask(ask).answers.iter().find(|a| a.choice == choice);
        answer.is_some_and(|a| self.transition(a.transition).actions.iter().any(|a| matches!(a, Action::HandOver)))
    }
    /// Whether any action sets this fact or anchor, or asks a person for it.
    pub(crate) fn sets(&self, wanted: &str) -> bool {
        self.actions().any(|action| match action {
            Action::Set { name, .. } | Action::FollowUp(name) => name.as_str() == wanted,
            Action::Tell(_)
            | Action::HandOver
            | Action::Raise { .. }
            | Action::Send { .. }
            | Action::Cancel { .. }
            | Action::Notify { .. }
            | Action::If { .. } => false,
        })
    }
    /// Of active states those without active children.
    pub(crate) fn leaves<'a>(&'a self, active: &'a [StateId]) -> impl Iterator<Item = StateId> + 'a {
        active.iter().copied().filter(|s| !active.iter().any(|d| self.is_descendant(*d, *s)))
    }
    /// Where an item is: `under_way.on_track`; parallel regions joined by ` + `.
    pub fn place(&self, active: &[StateId]) -> String {
        let path = |leaf: StateId| {
            let mut names: Vec<&str> = self.ancestors(leaf).map(|s| self.state(s).name.as_str()).collect();
            names.pop();
            names.reverse();
            names.push(&self.state(leaf).name);
            names.join(".")
        };
        self.leaves(active).map(path).collect::<Vec<_>>().join(" + ")
    }
    pub(crate) fn ancestors(&self, state: StateId) -> impl Iterator<Item = StateId> + '_ {
        std::iter::successors(self.state(state).parent, |s| self.state(*s).parent)
    }
}
