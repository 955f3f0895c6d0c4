//! What a person gets back after an answer: what was recorded and who sees it, or kindly why nothing was.

use chrono::NaiveDate;

use super::{About, Sender, Voice};
use crate::{
    chart::FactKind,
    guard::Value,
    ids::FactName,
    message::{Args, Message, Press},
    roadmap::{Role, Visibility},
};

/// A longer text is echoed up to here: it has been recorded in full.
const MAX_ECHO: usize = 200;

/// One thing that an answer recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    pub fact: FactName,
    pub kind: FactKind,
    pub value: Value,
    pub visibility: Visibility,
}

impl Voice<'_> {
    /// "Thank you. This is recorded": the new state where it changed, each fact, and who sees it.
    pub fn got_it(&self, about: &About, state: Option<&str>, recorded: &[Recorded], turn: u64) -> Message {
        let mut message = self.message("got-it", &about.args());
        let state = state.map(|id| self.text("recorded-state", &Args::new().label("state", "state", id)));
        let facts = recorded.iter().map(|r| self.recorded(r, about.visibility));
        let seen_by = Args::new().label("visibility", "visibility", about.visibility.as_str());
        for line in state.into_iter().chain(facts).chain([self.text("seen-by", &seen_by)]) {
            message.text.push('\n');
            message.text.push_str(&line);
        }
        let item = || about.no.clone();
        message
            .with_button(self.text("button-correct", &Args::new()), Press::Correct { item: item(), turn })
            .with_button(self.text("button-undo", &Args::new()), Press::Undo { item: item(), turn })
    }

    fn recorded(&self, recorded: &Recorded, of_item: Visibility) -> String {
        let seen_by = recorded.visibility.as_str();
        let args = Args::new().label("fact", "fact", recorded.fact.as_str()).label("visibility", "visibility", seen_by);
        let args = self.value(args, recorded);
        // a fact is never seen further than its item
        let narrower = recorded.visibility > of_item;
        self.text(if narrower { "recorded-narrower" } else { "recorded-line" }, &args)
    }

    fn value(&self, args: Args, recorded: &Recorded) -> Args {
        match &recorded.value {
            Value::YesNo(yes) => args.label("value", "answer", if *yes { "yes" } else { "no" }),
            Value::Number(number) if recorded.kind == FactKind::Percent => {
                args.text("value", self.text("percent", &Args::new().number("value", *number)))
            }
            Value::Number(number) => args.number("value", *number),
            Value::Date(date) => args.date("value", *date),
            Value::Text(id) if matches!(recorded.kind, FactKind::OneOf(_)) => {
                args.label("value", &format!("option-{}", recorded.fact), id)
            }
            Value::Text(text) => args.text("value", shortened(text)),
            Value::Files(files) => args.text("value", self.text("files", &Args::new().count("n", files.len()))),
        }
    }

    /// The answer of this turn has been replaced by a corrected one.
    pub fn corrected(&self, about: &About) -> Message {
        self.message("corrected", &about.args())
    }

    pub fn undone(&self, about: &About) -> Message {
        self.message("undone", &about.args())
    }

    /// A later turn stands in the way: it became a correction that the coordinators see.
    pub fn cannot_undo(&self, about: &About) -> Message {
        self.message("cannot-undo", &about.args())
    }

    /// She has changed words that are no longer hers to change.
    pub fn change_not_taken(&self) -> Message {
        self.message("change-not-taken", &Args::new())
    }

    pub fn already_answered(&self, about: &About) -> Message {
        self.message("already-answered", &about.args())
    }

    /// The prompt closed because its state was left.
    pub fn closed_prompt(&self, about: &About) -> Message {
        self.message("closed-prompt", &about.args())
    }

    /// A newer occurrence of the same question is open.
    pub fn superseded(&self, about: &About) -> Message {
        self.message("superseded", &about.args())
    }

    /// What the others who were asked see: the office that answered, not the person.
    pub fn answered_by_other(&self, about: &About, by: &Sender) -> Message {
        self.message("answered-by-other", &from(about.args(), by))
    }

    /// The answer could not be stored. Needs nothing but the languages.
    pub fn recorded_nothing(&self) -> Message {
        self.message("recorded-nothing", &Args::new())
    }

    /// To whoever pressed a button where others read: it is not known yet whether she is asked.
    pub fn pressed_among_others(&self) -> Message {
        self.message("pressed-among-others", &Args::new())
    }

    pub fn hand_over_noted(&self, about: &About) -> Message {
        self.message("hand-over-noted", &about.args())
    }

    /// Where others read what was asked. Needs nothing but the languages.
    pub fn answered_in_private(&self) -> Message {
        self.message("answered-in-private", &Args::new())
    }

    /// To those asked, one rung before their question also goes to others.
    pub fn escalation_ahead(&self, about: &About, next: Role, date: NaiveDate) -> Message {
        let args = about.args().label("role", "role", next.as_str()).date("date", date);
        self.message("escalation-ahead", &args)
    }

    /// A text went to the desk; `by` where an answer is promised by then.
    pub fn passed_on(&self, by: Option<NaiveDate>) -> Message {
        match by {
            Some(date) => self.message("passed-on-by", &Args::new().date("date", date)),
            None => self.message("passed-on", &Args::new()),
        }
    }
}

pub(super) fn from(args: Args, sender: &Sender) -> Args {
    args.localised("entity", &sender.entity).label("office", "office", sender.office.as_str())
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_ECHO) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
