//! Questions: the prompts of workflows, what is asked after an answer, and what is asked back when it is not
//! clear what a person means. A question ends with at most four buttons; words are always an answer too.

use chrono::NaiveDate;

use super::{ACCEPT, APPROVE, About, DECLINE, NOT_MINE, Open, Voice};
use crate::{
    chart::{Answer, Chart, FactKind},
    guard::Value,
    ids::{FactName, ItemId, TextKey},
    instance::Subject,
    message::{Args, Button, Message, Press, Texts},
    reply::echo_date,
    roadmap::{Item, Localised, Programme},
    step::AS_A_WHOLE,
};

/// What a follow-up question for a percentage offers.
const PARTS: [&str; 4] = ["25", "50", "75", "100"];
const MAX_OPTIONS: usize = 4;
/// What can be decided about a new date, and about taking something over.
pub(crate) const NEW_DATE: [&str; 2] = [APPROVE, DECLINE];
pub(crate) const HAND_OVER: [&str; 2] = [ACCEPT, NOT_MINE];

impl Voice<'_> {
    /// The question of an `ask`, with a button for each of its answers.
    pub fn prompt(&self, about: &About, message: &TextKey, ask: &str, answers: &[Answer], prompt: u32) -> Message {
        let buttons = answers.iter().map(|answer| {
            Button::new(self.choice_label(ask, &answer.choice), choice(&about.no, prompt, &answer.choice))
        });
        let buttons = buttons.chain([self.way_out(about, prompt)]).collect();
        Message { buttons, ..self.notice(about, message) }
    }

    /// A question for a decision, with a button for each way to decide.
    pub(crate) fn decision(&self, question: Message, no: &ItemId, choices: [&str; 2], prompt: u32) -> Message {
        let buttons = choices.map(|id| Button::new(self.decision_label(id), choice(no, prompt, id)));
        Message { buttons: buttons.into(), ..question }
    }

    /// The question for a fact after an answer: `follow-up-<fact>`, else the one for its kind.
    pub fn follow_up(&self, about: &About, fact: &FactName, kind: &FactKind, prompt: u32) -> Message {
        let key = follow_up_key(self.texts, fact, kind);
        let args = about.args().label("fact", "fact", fact.as_str());
        let buttons = self.options(fact, kind).into_iter();
        let buttons = buttons.map(|(id, label)| Button::new(label, choice(&about.no, prompt, &id)));
        Message { buttons: buttons.collect(), ..self.message(&key, &args) }
    }

    /// A number was reported for an activity with several targets. `number` is told as it was written.
    pub fn which_target(&self, no: &ItemId, number: &str, targets: &[(ItemId, &Localised)], prompt: u32) -> Message {
        let named = targets.iter().map(|(id, indicator)| (id.as_str(), named(id, indicator.best(self.languages))));
        let whole = (AS_A_WHOLE, self.label("answer", AS_A_WHOLE));
        let buttons = named.chain([whole]).take(MAX_OPTIONS);
        let buttons = buttons.map(|(id, label)| Button::new(label, choice(no, prompt, id)));
        let args = Args::new().text("no", no.as_str()).text("number", number);
        Message { buttons: buttons.collect(), ..self.message("which-target", &args) }
    }

    /// The ids and labels of what a follow-up question offers.
    pub(crate) fn options(&self, fact: &FactName, kind: &FactKind) -> Vec<(String, String)> {
        let own = format!("option-{fact}");
        let family = match kind {
            FactKind::Percent => "percent",
            FactKind::YesNo => "answer",
            FactKind::OneOf(_) | FactKind::Text | FactKind::Number | FactKind::Date | FactKind::Files => &own,
        };
        let ids = option_ids(self.texts, fact, kind).into_iter();
        ids.map(|id| (id.clone(), self.label(family, &id))).collect()
    }

    /// A date in words was understood; to be confirmed before it is used.
    pub fn confirm_date(&self, no: &ItemId, date: NaiveDate, yes: Press, change: Press) -> Message {
        let args = Args::new().text("no", no.as_str()).date("date", date);
        let message = self.message("confirm-date", &args);
        message
            .with_button(self.label("answer", "yes"), yes)
            .with_button(self.text("button-change", &Args::new()), change)
    }

    /// Words that mean more than one date; each date is offered as a choice of the prompt.
    pub fn either_date(&self, no: &ItemId, written: &str, dates: &[NaiveDate], prompt: u32) -> Message {
        let mut message = self.message("either-date", &Args::new().text("no", no.as_str()).text("written", written));
        let lang = message.lang.clone();
        for date in dates {
            message = message.with_button(echo_date(*date, lang.as_str()), choice(no, prompt, &date.to_string()));
        }
        message
    }

    /// Several questions are open and nothing tells which one is answered.
    pub fn which_one(&self, open: &[Open]) -> Message {
        let message = self.message("which-one", &Args::new());
        let named = |o: &Open| {
            let label = o.about.named(self.languages);
            Some(Button::new(label, Press::Which { item: o.about.no.clone(), prompt: o.prompt? }))
        };
        let other = self.button("button-something-else", Press::ToDesk);
        Message { buttons: open.iter().filter_map(named).chain([other]).collect(), ..message }
    }

    /// Asked once; the next text goes to a person. `choices` are the buttons of the open question, if there is one.
    pub fn not_understood(&self, choices: Vec<Button>) -> Message {
        let to_desk = self.button("button-to-desk", Press::ToDesk);
        let message = self.message("not-understood", &Args::new());
        let choices = choices.into_iter().filter(|button| !button.is_way_out());
        Message { buttons: choices.chain([to_desk]).collect(), ..message }
    }

    /// After [Correct]: the question again, with the buttons it had.
    pub fn correct(&self, no: &ItemId, mut choices: Vec<Button>) -> Message {
        choices.retain(|button| !button.is_way_out());
        Message { buttons: choices, ..self.message("correct", &Args::new().text("no", no.as_str())) }
    }

    /// What a choice of a follow-up question says, to be recorded.
    pub fn value_of_choice(&self, fact: &FactName, kind: &FactKind, choice: &str) -> Option<Value> {
        let offered = || self.options(fact, kind).into_iter().find(|(id, _)| id == choice);
        match kind {
            FactKind::Percent => Some(Value::Number(offered()?.0.parse().ok()?)),
            FactKind::YesNo => Some(Value::YesNo(offered()?.0 == "yes")),
            FactKind::OneOf(_) => Some(Value::Text(offered()?.0)),
            FactKind::Text => Some(Value::Text(offered()?.1)),
            FactKind::Date => Some(Value::Date(choice.parse().ok()?)),
            FactKind::Number | FactKind::Files => None,
        }
    }
}

/// The ids of what a prompt offers, in the order of its buttons: an ask its answers, a follow-up its options.
/// A date that was meant in words is offered too and is none of them.
pub fn offered(programme: &Programme, item: &Item, chart: &Chart, subject: &Subject) -> Vec<String> {
    match subject {
        Subject::Ask(id) => chart.ask(*id).answers.iter().map(|answer| answer.choice.clone()).collect(),
        Subject::FollowUp(fact) => {
            let declared = chart.facts.get(fact);
            declared.map(|declared| option_ids(&programme.texts, fact, &declared.kind)).unwrap_or_default()
        }
        Subject::WhichTarget { .. } => {
            let targets = programme.targets_of(item).map(|(id, _)| id.to_string());
            targets.chain([AS_A_WHOLE.to_owned()]).take(MAX_OPTIONS).collect()
        }
        Subject::NewDate { .. } => NEW_DATE.map(str::to_owned).into(),
        Subject::HandOver { .. } => HAND_OVER.map(str::to_owned).into(),
    }
}

/// Those of a text are whatever `option-<fact>-...` texts there are, so that a programme adds its own by writing them.
fn option_ids(texts: &Texts, fact: &FactName, kind: &FactKind) -> Vec<String> {
    match kind {
        FactKind::Percent => PARTS.map(str::to_owned).into(),
        FactKind::YesNo => ["yes", "no"].map(str::to_owned).into(),
        FactKind::OneOf(ids) => ids.clone(),
        FactKind::Text => {
            let own = format!("option-{fact}-");
            let ids = texts.keys().into_iter().filter_map(|key| key.strip_prefix(&own));
            ids.take(MAX_OPTIONS).map(str::to_owned).collect()
        }
        FactKind::Number | FactKind::Date | FactKind::Files => Vec::new(),
    }
}

/// A target without a name is called by its id.
fn named(id: &ItemId, indicator: &str) -> String {
    if indicator.is_empty() { id.to_string() } else { indicator.to_owned() }
}

fn choice(item: &ItemId, prompt: u32, choice: &str) -> Press {
    Press::Choice { item: item.clone(), prompt, choice: choice.to_owned() }
}

/// The text of the question for a fact: its own, else the one for its kind.
pub(crate) fn follow_up_key(texts: &Texts, fact: &FactName, kind: &FactKind) -> String {
    let own = format!("follow-up-{fact}");
    if texts.has(&own) { own } else { format!("follow-up-{}", kind_of_question(kind)) }
}

fn kind_of_question(kind: &FactKind) -> &'static str {
    match kind {
        FactKind::Percent => "percent",
        FactKind::Number => "number",
        FactKind::Text => "text",
        FactKind::Date => "date",
        FactKind::YesNo => "yes_no",
        FactKind::OneOf(_) => "one_of",
        FactKind::Files => "files",
    }
}
