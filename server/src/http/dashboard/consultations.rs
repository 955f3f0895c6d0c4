//! The consultations of a programme, and the page of one: agenda, agreements, and the commitments made there.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use chrono::NaiveDateTime;
use engine::{
    calendar,
    guard::Value,
    ids::ItemId,
    message::Args,
    roadmap::{Consultation, Detail, Item, ItemKind, Role},
};

use super::{
    super::{
        frame::{Frame, page},
        problem::{Problem, Result},
        status::{ItemStatus, Text},
        visit::Visit,
        words::{self, Mark},
    },
    Draw, commitments,
    register::{Around, Day, Fact, Pager, Ref},
};

const HERE: &str = "/consultations";

struct Row {
    item: Ref,
    begins: Option<Day>,
    hosts: Vec<Ref>,
    agreements: usize,
    commitments: usize,
    state: String,
    mark: Mark,
}

#[derive(Template)]
#[template(path = "consultations.html")]
struct Consultations {
    frame: Frame,
    around: Around,
    rows: Vec<Row>,
    pager: Option<Pager>,
}

struct Agreed {
    id: String,
    text: Text,
}

#[derive(Template)]
#[template(path = "consultation.html")]
struct ConsultationPage {
    frame: Frame,
    around: Around,
    facts: Vec<Fact>,
    agenda: Vec<Ref>,
    agreements: Vec<Agreed>,
    commitments: Vec<commitments::Row>,
}

pub(super) async fn consultations(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let all: Vec<&ItemStatus> = visit.status.of_kind(ItemKind::Consultation).collect();
    let ahead = all.iter().filter(|it| draw.is_ahead(it)).count();
    let sentence =
        visit.say.with("consultations-sentence", &Args::new().count("count", all.len()).count("ahead", ahead));
    let (shown, pager) = draw.paged(HERE, &[], all);
    let consultations = Consultations {
        frame: visit.frame("consultations"),
        around: draw.around(draw.headed("consultations-title"), vec![sentence]),
        rows: shown.into_iter().map(|it| draw.consultation_row(it)).collect(),
        pager,
    };
    Ok(page(&consultations)?.into_response())
}

pub(super) async fn consultation(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let draw = Draw::new(&visit);
    let found = visit.status.item(&id).and_then(|it| Some((it, held(&it.item)?)));
    let (it, held) = found.ok_or_else(|| Problem::not_found("consultation", &id))?;
    let day = draw.begins(it).map(|begins| begins.date());
    let around = Around {
        sentences: vec![draw.stands(it, "consultation-sentence", day)],
        ..draw.around_one(it, draw.text(&it.item.title), HERE, "consultations-title")
    };
    let agreed = |a: &engine::roadmap::Agreement| Agreed { id: a.id.clone(), text: draw.text(&a.text) };
    let shown = ConsultationPage {
        frame: visit.frame("consultations"),
        around,
        facts: draw.meeting(it, held),
        agenda: draw.authored(&held.agenda),
        agreements: held.agreements.iter().map(agreed).collect(),
        commitments: draw.made_at(&it.item.id).map(|it| draw.commitment_row(it)).collect(),
    };
    Ok(page(&shown)?.into_response())
}

fn held(item: &Item) -> Option<&Consultation> {
    match &item.detail {
        Detail::Consultation(held) => Some(held),
        Detail::Activity { .. }
        | Detail::Target(_)
        | Detail::Commitment { .. }
        | Detail::Entity
        | Detail::ReportRequest { .. } => None,
    }
}

impl<'a> Draw<'a> {
    fn consultation_row(&self, it: &ItemStatus) -> Row {
        Row {
            item: Ref { id: None, ..self.item_ref(it) },
            begins: self.begins(it).map(|begins| self.day(begins.date())),
            hosts: self.parties(it, Role::Responsible),
            agreements: held(&it.item).map_or(0, |held| held.agreements.len()),
            commitments: self.made_at(&it.item.id).count(),
            state: self.status.state_words(&it.place, self.languages),
            mark: self.say.mark(it.look.signal),
        }
    }

    /// When it begins, where its host is: a meeting that was put off begins on its new date.
    fn begins(&self, it: &ItemStatus) -> Option<NaiveDateTime> {
        let agreed = held(&it.item)?.begins;
        match (it.instance.start, agreed) {
            (Some(start), Some(agreed)) => Some(start.and_time(agreed.time())),
            (None, agreed) => agreed,
            (Some(start), None) => Some(start.into()),
        }
    }

    fn is_ahead(&self, it: &ItemStatus) -> bool {
        let now = calendar::local(self.status.at, self.status.zone_of(&it.item));
        self.begins(it).is_some_and(|begins| begins > now)
    }

    /// The commitments made there that may be seen.
    fn made_at(&self, meeting: &'a ItemId) -> impl Iterator<Item = &'a ItemStatus> {
        self.status.of_kind(ItemKind::Commitment).filter(
            move |it| matches!(&it.item.detail, Detail::Commitment { consultation: Some(at), .. } if at == meeting),
        )
    }

    fn meeting(&self, it: &ItemStatus, held: &Consultation) -> Vec<Fact> {
        let zone = words::city(self.status.zone_of(&it.item));
        let moment = |at: NaiveDateTime| {
            let args = Args::new().text("day", self.say.day(at.date()));
            let args = args.text("time", at.format("%H:%M").to_string()).text("zone", zone.as_str());
            self.value(self.say.with("consultation-moment", &args))
        };
        let begins = self.begins(it);
        // its end is told of the first date only: a new date says nothing of it
        let ends = held.ends.filter(|_| begins == held.begins);
        let authored = |text: &Option<String>| self.authored(text.as_slice());
        let mode = held.mode.as_ref().map(|mode| self.say.t(&format!("mode-{mode}")));
        self.known([
            ("consultation-begins", begins.into_iter().map(moment).collect()),
            ("consultation-ends", ends.into_iter().map(moment).collect()),
            ("consultation-place", authored(&held.place)),
            ("consultation-mode", self.values(mode)),
            ("consultation-host", self.parties(it, Role::Responsible)),
            ("consultation-invited", self.parties(it, Role::Contributing)),
            (
                "consultation-participants",
                self.values(self.status.number(it, "participants").map(|number| self.say.number(number))),
            ),
            ("consultation-minutes", self.minutes(it)),
        ])
    }

    /// How many documents there are; what is in them is not for everybody.
    fn minutes(&self, it: &ItemStatus) -> Vec<Ref> {
        let files = match self.status.fact(&it.chart, &it.instance, "minutes") {
            Some(Value::Files(files)) => files.len(),
            Some(Value::Number(_) | Value::YesNo(_) | Value::Date(_) | Value::Text(_)) | None => 0,
        };
        let told = (files > 0).then(|| self.say.with("consultation-minutes-count", &Args::new().count("count", files)));
        self.values(told)
    }
}
