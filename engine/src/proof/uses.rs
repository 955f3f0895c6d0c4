//! Where a programme says something: every text that its workflows name, and the questions that follow an answer.

use std::collections::BTreeSet;

use crate::{
    chart::{Action, AskId, Chart, FactKind, StateId},
    ids::{FactName, TextKey},
    message::Texts,
    roadmap::{Programme, Role},
    step::NO_ANSWER,
};

/// A text in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Use {
    pub key: TextKey,
    /// None: the product itself says it, in no workflow.
    pub workflow: Option<String>,
    pub part: Part,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Ask(AskId),
    FollowUp(FactName),
    Remind(RemindPlace),
    Tell(Role),
    /// To coordinators, because nobody answers this question.
    Report(AskId),
    Wording,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemindPlace {
    pub state: StateId,
    pub to: Role,
}

impl Part {
    /// Who reads it; none: it hangs on who spoke.
    pub fn role(&self, chart: &Chart) -> Option<Role> {
        match self {
            Part::Ask(id) => Some(chart.ask(*id).to),
            Part::Remind(place) => Some(place.to),
            Part::Tell(role) => Some(*role),
            Part::Report(_) => Some(Role::Coordinator),
            Part::FollowUp(_) | Part::Wording => None,
        }
    }

    pub(super) fn state(&self, chart: &Chart) -> Option<StateId> {
        match self {
            Part::Ask(id) | Part::Report(id) => Some(chart.ask(*id).state),
            Part::Remind(place) => Some(place.state),
            Part::FollowUp(_) | Part::Tell(_) | Part::Wording => None,
        }
    }

    /// `question progress_check`, `reminder`
    pub fn describe(&self, chart: &Chart) -> String {
        match self {
            Part::Ask(id) => format!("question {}", chart.ask(*id).key),
            Part::FollowUp(fact) => format!("question for {fact}"),
            Part::Remind(_) => "reminder".to_owned(),
            Part::Tell(_) => "told".to_owned(),
            Part::Report(_) => "told when nobody answers".to_owned(),
            Part::Wording => "said by Waymark itself".to_owned(),
        }
    }
}

/// Of every workflow that an item follows, in the order of the workflows' names and of what stands in them; a text that
/// a workflow names several times for the same purpose comes once.
pub fn uses(programme: &Programme) -> Vec<Use> {
    let followed: BTreeSet<&String> = programme.items.values().map(|item| &item.workflow).collect();
    let mut all: Vec<Use> = Vec::new();
    for (name, chart) in programme.charts.iter().filter(|(name, _)| followed.contains(name)) {
        let found = of_chart(chart, &programme.texts);
        for (key, part) in found {
            let again = all.iter().any(|u| u.key == key && u.workflow.as_ref() == Some(name) && same(&u.part, &part));
            if !again {
                all.push(Use { key, workflow: Some(name.clone()), part });
            }
        }
    }
    all
}

/// Told is told, whoever hears it first.
fn same(a: &Part, b: &Part) -> bool {
    match (a, b) {
        (Part::Tell(_), Part::Tell(_)) | (Part::Report(_), Part::Report(_)) | (Part::Remind(_), Part::Remind(_)) => {
            true
        }
        (a, b) => a == b,
    }
}

fn of_chart(chart: &Chart, texts: &Texts) -> Vec<(TextKey, Part)> {
    let mut found: Vec<(TextKey, Part)> = Vec::new();
    for (n, ask) in chart.asks.iter().enumerate() {
        let id = AskId(n as u16);
        found.push((ask.message.clone(), Part::Ask(id)));
        for rung in ask.escalate.iter().filter(|rung| rung.to != Role::Deputy) {
            let key = rung.message.clone().unwrap_or_else(|| TextKey::from(NO_ANSWER));
            found.push((key, Part::Report(id)));
        }
    }
    let reminds = chart.reminds.iter().map(|remind| {
        let place = RemindPlace { state: remind.state, to: remind.to };
        (remind.message.clone(), Part::Remind(place))
    });
    found.extend(reminds);
    let on_the_way = chart.transitions.iter().flat_map(|t| &t.actions);
    let at_states = chart.states.iter().flat_map(|s| s.entry.iter().chain(&s.exit));
    for action in on_the_way.chain(at_states) {
        of_action(action, chart, texts, &mut found);
    }
    found
}

fn of_action(action: &Action, chart: &Chart, texts: &Texts, found: &mut Vec<(TextKey, Part)>) {
    match action {
        Action::Tell(tell) => found.push((tell.message.clone(), Part::Tell(tell.to))),
        Action::FollowUp(fact) => {
            if let Some(declared) = chart.facts.get(fact) {
                found.push((follow_up_key(fact, &declared.kind, texts), Part::FollowUp(fact.clone())));
            }
        }
        Action::If { then, otherwise, .. } => {
            then.iter().chain(otherwise).for_each(|action| of_action(action, chart, texts, found));
        }
        Action::Set { .. }
        | Action::HandOver
        | Action::Raise { .. }
        | Action::Send { .. }
        | Action::Cancel { .. }
        | Action::Notify { .. } => {}
    }
}

fn follow_up_key(fact: &FactName, kind: &FactKind, texts: &Texts) -> TextKey {
    TextKey::from(crate::wording::follow_up_key(texts, fact, kind).as_str())
}
