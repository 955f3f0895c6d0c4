//! The register of commitments, and the page of one: the words as agreed, who made them and where, how they stand.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use engine::{
    chart::StateSignal,
    ids::{EntityId, ItemId},
    message::Args,
    roadmap::{Detail, Item, ItemKind, Localised, Role},
};

use super::{
    super::{
        frame::{Frame, page},
        problem::{Problem, Result},
        status::{ItemStatus, Text},
        visit::Visit,
        words::{self, Mark},
    },
    Draw,
    register::{Around, Day, Fact, Form, Pager, Ref, chosen, kept},
};

const HERE: &str = "/commitments";

pub(super) struct Row {
    pub(super) item: Ref,
    pub(super) makers: Vec<Ref>,
    pub(super) meeting: Option<Ref>,
    pub(super) serves: Vec<Ref>,
    pub(super) due: Option<Day>,
    pub(super) state: String,
    pub(super) mark: Mark,
}

/// What only commitments have.
struct Made<'a> {
    words: &'a Localised,
    measure: Option<&'a String>,
    meeting: Option<&'a ItemId>,
    session: Option<&'a String>,
    serves: &'a [ItemId],
    condition: Option<&'a String>,
}

#[derive(Template)]
#[template(path = "commitments.html")]
struct Commitments {
    frame: Frame,
    around: Around,
    form: Form,
    rows: Vec<Row>,
    pager: Option<Pager>,
}

#[derive(Template)]
#[template(path = "commitment.html")]
struct CommitmentPage {
    frame: Frame,
    around: Around,
    words: Text,
    facts: Vec<Fact>,
    serves: Vec<Ref>,
}

pub(super) async fn commitments(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let all: Vec<&ItemStatus> = visit.status.of_kind(ItemKind::Commitment).collect();
    let kept_words = all.iter().filter(|it| it.look.signal == StateSignal::Done).count();
    let sentence =
        visit.say.with("commitments-sentence", &Args::new().count("count", all.len()).count("kept", kept_words));
    let makers = draw.options("entity", draw.makers(&all));
    let signals = draw.options("signal", draw.signals());
    let wanted = all.iter().copied().filter(|it| {
        chosen(&makers).is_none_or(|maker| draw.is_made_by(it, &EntityId::from(maker)))
            && chosen(&signals).is_none_or(|signal| words::signal_id(it.look.signal).0 == signal)
    });
    let (shown, pager) = draw.paged(HERE, &kept(&visit, &["entity", "signal"]), wanted.collect());
    let commitments = Commitments {
        frame: visit.frame("commitments"),
        around: draw.around(draw.headed("commitments-title"), vec![sentence]),
        form: draw.form(HERE, vec![("entity", "commitment-maker", makers), ("signal", "filter-signal", signals)]),
        rows: shown.into_iter().map(|it| draw.commitment_row(it)).collect(),
        pager,
    };
    Ok(page(&commitments)?.into_response())
}

pub(super) async fn commitment(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let draw = Draw::new(&visit);
    let found = visit.status.item(&id).and_then(|it| Some((it, made(&it.item)?)));
    let (it, made) = found.ok_or_else(|| Problem::not_found("commitment", &id))?;
    let around = Around {
        sentences: vec![draw.stands(it, "commitment-sentence", it.instance.due)],
        ..draw.around_one(it, draw.text(&it.item.title), HERE, "commitments-title")
    };
    let shown = CommitmentPage {
        frame: visit.frame("commitments"),
        around,
        words: draw.text(made.words),
        facts: draw.agreed(it, &made),
        serves: draw.refs_to(made.serves),
    };
    Ok(page(&shown)?.into_response())
}

fn made(item: &Item) -> Option<Made<'_>> {
    match &item.detail {
        Detail::Commitment { text, measure, consultation, session, serves, condition, recorded: _ } => Some(Made {
            words: text,
            measure: measure.as_ref(),
            meeting: consultation.as_ref(),
            session: session.as_ref(),
            serves,
            condition: condition.as_ref(),
        }),
        Detail::Activity { .. }
        | Detail::Target(_)
        | Detail::Entity
        | Detail::Consultation(_)
        | Detail::ReportRequest { .. } => None,
    }
}

impl Draw<'_> {
    pub(super) fn commitment_row(&self, it: &ItemStatus) -> Row {
        let made = made(&it.item);
        let text = made.as_ref().map_or(&it.item.title, |made| made.words);
        Row {
            item: Ref { text: self.text(text), ..self.item_ref(it) },
            makers: self.parties(it, Role::Responsible),
            meeting: made
                .as_ref()
                .and_then(|made| self.ref_to(made.meeting?))
                .map(|meeting| Ref { id: None, ..meeting }),
            serves: made.map(|made| self.refs_to(made.serves)).unwrap_or_default(),
            due: it.instance.due.map(|due| self.day(due)),
            state: self.status.state_words(&it.place, self.languages),
            mark: self.say.mark(it.look.signal),
        }
    }

    fn is_made_by(&self, it: &ItemStatus, maker: &EntityId) -> bool {
        self.holders(it, Role::Responsible).contains(maker)
    }

    /// Those who may be named.
    fn makers(&self, all: &[&ItemStatus]) -> Vec<(String, Text)> {
        let made = |id: &EntityId| all.iter().any(|it| self.is_made_by(it, id));
        let named = self.status.programme.entities.keys().filter(|id| made(id)).filter_map(|id| {
            let named = self.status.entity(id, self.languages);
            Some((named.id?.to_string(), named.name))
        });
        let mut makers: Vec<_> = named.collect();
        makers.sort_by(|(_, a), (_, b)| a.text.cmp(&b.text));
        makers
    }

    /// Its state, and the day that matters: `key`, or `key-undated`.
    pub(super) fn stands(&self, it: &ItemStatus, key: &str, day: Option<NaiveDate>) -> String {
        let args = Args::new().text("state", self.status.state_words(&it.place, self.languages));
        match day {
            Some(day) => self.say.with(key, &args.text("day", self.say.day(day))),
            None => self.say.with(&format!("{key}-undated"), &args),
        }
    }

    fn agreed(&self, it: &ItemStatus, made: &Made<'_>) -> Vec<Fact> {
        let day = |date: Option<NaiveDate>| self.values(date.map(|date| self.say.day(date)));
        let authored = |text: Option<&String>| self.authored(text.map(std::slice::from_ref).unwrap_or_default());
        let meeting = made.meeting.and_then(|id| self.ref_to(id));
        let moved = it.instance.postponements.iter().map(|p| {
            let args = Args::new().text("from", self.say.day(p.from)).text("to", self.say.day(p.to));
            self.value(self.say.with("commitment-moved-to", &args))
        });
        self.known([
            ("commitment-maker", self.parties(it, Role::Responsible)),
            ("commitment-meeting", meeting.into_iter().collect()),
            ("commitment-meeting-date", day(made.meeting.and_then(|id| self.met_on(id)))),
            ("commitment-session", authored(made.session)),
            ("commitment-measure", authored(made.measure)),
            ("commitment-condition", authored(made.condition)),
            ("column-due", day(it.instance.due)),
            ("commitment-first-due", day(it.item.due.filter(|due| Some(*due) != it.instance.due))),
            ("commitment-moved", moved.collect()),
            ("commitment-progress", self.values(self.status.progress_claimed(it).map(|part| self.say.percent(part)))),
            ("commitment-report", self.values(it.instance.reported.map(|at| self.day_of(at, it).words))),
        ])
    }

    /// The first day of a meeting that may be seen.
    fn met_on(&self, meeting: &ItemId) -> Option<NaiveDate> {
        match &self.status.item(meeting.as_str())?.item.detail {
            Detail::Consultation(held) => held.begins.map(|begins| begins.date()),
            Detail::Activity { .. }
            | Detail::Target(_)
            | Detail::Commitment { .. }
            | Detail::Entity
            | Detail::ReportRequest { .. } => None,
        }
    }
}
