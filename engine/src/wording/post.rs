//! What groups, channels and threads read: counts, dates and offices; never a person's words.

use chrono::NaiveDate;

use super::{Voice, about::kind_id, several::push_line};
use crate::{
    chart::StateSignal,
    ids::ItemId,
    message::{Args, Message, Press},
    roadmap::{ItemKind, Localised},
};

/// A week of a programme, as its readers may know it.
#[derive(Debug, Clone, PartialEq)]
pub struct Weekly {
    pub programme: Localised,
    pub on: NaiveDate,
    pub counts: Vec<(StateSignal, usize)>,
    /// The next ones, the earliest first.
    pub deadlines: Vec<Deadline>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    pub no: ItemId,
    pub kind: ItemKind,
    /// None: only its kind and number are shown.
    pub title: Option<Localised>,
    pub due: NaiveDate,
    /// By the name it may have there.
    pub entity: String,
}

impl Voice<'_> {
    pub fn weekly(&self, of: &Weekly) -> Message {
        let mut message =
            self.message("weekly", &Args::new().localised("programme", &of.programme).date("date", of.on));
        // what is late is said also where nothing is
        let shown = |(signal, n): &&(StateSignal, usize)| *n > 0 || *signal == StateSignal::Late;
        for (signal, n) in of.counts.iter().filter(shown) {
            let args = Args::new().label("signal", "signal", signal_id(*signal)).count("n", *n);
            push_line(&mut message, &self.text("weekly-count", &args));
        }
        if !of.deadlines.is_empty() {
            push_line(&mut message, &self.text("weekly-next", &Args::new()));
        }
        for one in &of.deadlines {
            let args = Args::new().text("no", one.no.as_str()).label("kind", "kind", kind_id(one.kind));
            let args = args.date("due", one.due).text("entity", &one.entity);
            let line = match &one.title {
                Some(title) => self.text("weekly-line", &args.localised("title", title)),
                None => self.text("weekly-untitled", &args),
            };
            push_line(&mut message, &line);
        }
        message.with_button(self.text("button-answer-mine", &Args::new()), Press::Command("mine".into()))
    }

    /// To a group that was just linked.
    pub fn group_linked(&self, programme: &Localised) -> Message {
        self.message("group-linked", &Args::new().localised("programme", programme))
    }

    /// To whoever shows its code there.
    pub fn group_without_rights(&self) -> Message {
        self.message("group-without-rights", &Args::new())
    }

    /// To whoever shows a code there, before anybody knows whose it is.
    pub fn code_among_others(&self) -> Message {
        self.message("code-among-others", &Args::new())
    }
}

fn signal_id(signal: StateSignal) -> &'static str {
    match signal {
        StateSignal::OnTrack => "on_track",
        StateSignal::AtRisk => "at_risk",
        StateSignal::Late => "late",
        StateSignal::Done => "done",
        StateSignal::Closed => "closed",
        StateSignal::NoReport => "no_report",
    }
}
