//! The desk itself: everything that waits for a human, the most urgent first.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::{IntoResponse, Response};
use bots::Label;
use chrono::{DateTime, Utc};
use engine::{
    conversation::wants_decision,
    instance::{Prompt, Subject},
    message::Args,
    roadmap::ItemKind,
};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{
    super::{
        frame::{Frame, Link, page},
        problem::Result,
    },
    ItemLink, Tab, When,
    questions::{Question, in_short},
    seated::Seated,
};
use crate::{
    deliver::Body,
    intake::{About, Lies},
    store::{desk, inbox},
};

/// What is about to be shown as late is told so many days before.
const SOON: i64 = 2;
/// The words of a coordinator at once.
const LONGEST_WORDS: usize = 1_500;
/// What was done, as the address says it and the page tells it.
const DID: [&str; 8] = ["read", "resumed", "found", "again", "again-later", "nowhere", "seen", "already"];

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk {
    frame: Frame,
    tabs: Vec<Tab>,
    query: String,
    form_token: String,
    tap: String,
    longest: usize,
    count: String,
    did: Option<String>,
    told: Option<Told>,
    sections: Vec<Section>,
    offices: Vec<Link>,
}

/// What came of what she did last.
struct Told {
    is_heard: bool,
    said: Vec<Body>,
}

struct Section {
    key: &'static str,
    title: String,
    count: usize,
    rows: Vec<Row>,
}

/// One thing that needs somebody.
#[derive(Default)]
pub(super) struct Row {
    pub(super) item: Option<ItemLink>,
    pub(super) what: String,
    pub(super) who: Option<String>,
    pub(super) since: Option<When>,
    /// Somebody's words, or a question as it is put to her.
    pub(super) quote: Option<Quote>,
    /// Her own answers to it.
    pub(super) buttons: Vec<Label>,
    pub(super) about: String,
    /// An answer to enter for somebody: which question, and the words.
    pub(super) enter: Option<Enter>,
    /// Another office may be asked.
    pub(super) ask_else: Option<InName>,
    /// Words can be sent to those responsible for this item.
    pub(super) write: Option<String>,
    /// What else can be done: the act, and the key of what its button says.
    pub(super) acts: Vec<Act>,
    pub(super) links: Vec<(String, String)>,
}

pub(super) struct Quote {
    pub(super) text: String,
    pub(super) lang: String,
}

pub(super) struct Enter {
    person: String,
    questions: Vec<(String, String)>,
    words: String,
    /// The answers of the one question there is.
    buttons: Vec<Label>,
}

pub(super) struct InName {
    person: String,
    about: String,
}

pub(super) struct Act {
    pub(super) act: &'static str,
    pub(super) id: i64,
    pub(super) person: String,
}

impl Act {
    /// The key of what its button says.
    fn label(&self) -> String {
        format!("desk-act-{}", self.act)
    }
}

pub(super) async fn desk(seated: Seated) -> Result<Response> {
    let sections = seated.sections().await?;
    let count = sections.iter().map(|section| section.count).sum();
    let did = seated.visit.asked("did").filter(|did| DID.contains(did));
    let shown = Desk {
        frame: seated.visit.frame("desk"),
        tabs: seated.tabs("desk-needs"),
        query: seated.query(),
        form_token: seated.form_token.clone(),
        tap: uuid::Uuid::new_v4().simple().to_string(),
        longest: LONGEST_WORDS,
        count: seated.counted("desk-count", count),
        did: did.map(|did| seated.say().t(&format!("desk-did-{did}"))),
        told: seated.told().await?,
        sections,
        offices: seated.offices(),
    };
    Ok(page(&shown)?.into_response())
}

impl Seated {
    pub(super) fn counted(&self, key: &str, count: usize) -> String {
        #[expect(clippy::cast_precision_loss, reason = "nobody has so much on her desk")]
        self.say().with(key, &Args::new().number("n", count as f64))
    }

    async fn told(&self) -> Result<Option<Told>> {
        let Some(tap) = self.visit.asked("told") else { return Ok(None) };
        let mut conn = self.web().connection().await?;
        let told = inbox::told_at_desk(&mut conn, &self.seat.chat(), tap).await?;
        let read = |body| serde_json::from_value::<Body>(body).ok();
        Ok(told.map(|t| Told { is_heard: t.is_heard, said: t.said.into_iter().filter_map(read).collect() }))
    }

    async fn sections(&self) -> Result<Vec<Section>> {
        let mut decisions = self.decisions().await?;
        let mut conn = self.web().connection().await?;
        let hand_overs = self.hand_overs(&mut conn).await?;
        decisions.entry("hand-overs").or_default().extend(hand_overs);
        let mut rows = vec![
            ("incidents", self.incidents(&mut conn).await?),
            ("dates", decisions.remove("dates").unwrap_or_default()),
            ("claims", decisions.remove("claims").unwrap_or_default()),
            ("hand-overs", decisions.remove("hand-overs").unwrap_or_default()),
            ("words", self.words(&mut conn).await?),
            ("unreached", self.unreached(&mut conn).await?),
            ("by-hand", self.by_hand(&mut conn).await?),
            ("invitations", self.invitations(&mut conn).await?),
            ("soon", self.soon()),
        ];
        rows.retain(|(_, rows)| !rows.is_empty());
        let section = |(key, rows): (&'static str, Vec<Row>)| Section {
            key,
            title: self.say().t(&format!("desk-{key}")),
            count: rows.len(),
            rows,
        };
        Ok(rows.into_iter().map(section).collect())
    }

    /// Open questions to coordinators and to those who confirm, by the section that they stand in, the oldest first.
    async fn decisions(&self) -> Result<BTreeMap<&'static str, Vec<Row>>> {
        let items = self.status.items.iter();
        let ids: Vec<Uuid> = items
            .filter(|it| it.instance.prompts.iter().any(|p| wants_decision(&it.chart, p)))
            .map(|it| it.instance_id)
            .collect();
        let mut found: Vec<(DateTime<Utc>, &'static str, Row)> = Vec::new();
        for question in self.questions_of(&ids).await? {
            let Some(it) = self.status.by_instance(question.id) else { continue };
            for prompt in question.instance.prompts.iter().filter(|p| wants_decision(&it.chart, p)) {
                if let Some(row) = self.decision(&question, prompt) {
                    found.push((prompt.opened, section_of(prompt), row));
                }
            }
        }
        found.sort_by_key(|(opened, ..)| *opened);
        let mut by_section: BTreeMap<&'static str, Vec<Row>> = BTreeMap::new();
        for (_, section, row) in found {
            by_section.entry(section).or_default().push(row);
        }
        Ok(by_section)
    }

    fn decision(&self, of: &Question, prompt: &Prompt) -> Option<Row> {
        let put = self.put(of, prompt.no)?;
        let about = About { instance: of.id, prompt: prompt.no, settles: None }.to_string();
        let is_hers = self.is_hers(prompt);
        let asked = match &prompt.person {
            Some(person) => self.who(person.as_str()),
            None => self.entity(prompt.entity.as_str()),
        };
        let key = if is_hers { "desk-asked-you" } else { "desk-asked" };
        let person = of.may_answer(prompt).filter(|_| !is_hers);
        let enter = person.clone().map(|person| Enter {
            person,
            questions: vec![(about.clone(), in_short(&of.item, &put.body.text))],
            words: String::new(),
            buttons: put.answers,
        });
        let ask_else = person.filter(|_| !prompt.subject.is_wished());
        Some(Row {
            item: self.item_link(&of.item),
            what: self.say().with(key, &Args::new().text("who", asked)),
            since: Some(self.when(prompt.opened)),
            quote: Some(Quote { text: put.body.text, lang: put.body.lang }),
            buttons: if is_hers { put.body.buttons } else { Vec::new() },
            ask_else: ask_else.map(|person| InName { person, about: about.clone() }),
            about,
            enter,
            ..Row::default()
        })
    }

    /// Said to be nobody's task, without saying whose.
    async fn hand_overs(&self, conn: &mut PgConnection) -> Result<Vec<Row>> {
        let wanted = desk::hand_overs(conn, self.programme()).await?;
        let ids: Vec<Uuid> = wanted.iter().map(|one| one.instance).collect();
        let questions = self.questions_of(&ids).await?;
        let row = |one: desk::HandOver| {
            let question = questions.iter().find(|q| q.id == one.instance)?;
            let entity = one.entity.unwrap_or_default();
            let by = question.handed_by(&entity);
            let settles = Some(Lies::Reminder(one.id));
            let about = |prompt| About { instance: one.instance, prompt, settles }.to_string();
            Some(Row {
                item: self.item_link(&question.item),
                what: self.say().with("desk-not-theirs", &Args::new().text("who", self.entity(&entity))),
                since: Some(self.when(one.at)),
                ask_else: by.map(|(prompt, person)| InName { person, about: about(prompt) }),
                acts: vec![Act { act: "found", id: one.id, person: String::new() }],
                ..Row::default()
            })
        };
        Ok(wanted.into_iter().filter_map(row).collect())
    }

    async fn incidents(&self, conn: &mut PgConnection) -> Result<Vec<Row>> {
        let row = |one: desk::Incident| {
            let key = if one.suspended { "desk-suspended" } else { "desk-incident" };
            Row {
                item: self.item_link(&one.item),
                what: self.say().with(key, &Args::new().text("code", one.code)),
                since: Some(self.when(one.at)),
                quote: Some(Quote { text: one.detail, lang: "en".into() }),
                acts: vec![Act { act: "resume", id: one.id, person: String::new() }],
                ..Row::default()
            }
        };
        Ok(desk::incidents(conn, self.programme()).await?.into_iter().map(row).collect())
    }

    async fn words(&self, conn: &mut PgConnection) -> Result<Vec<Row>> {
        let lying = desk::words(conn, self.programme()).await?;
        let about: BTreeMap<&str, Vec<(Uuid, u32)>> =
            lying.iter().filter_map(|one| one.person.as_deref()).map(|person| (person, self.about(person))).collect();
        let mut ids: Vec<Uuid> = about.values().flatten().map(|(id, _)| *id).collect();
        ids.sort_unstable();
        ids.dedup();
        let questions = self.questions_of(&ids).await?;
        let in_words = |(id, prompt): &(Uuid, u32), settles| {
            let question = questions.iter().find(|q| q.id == *id)?;
            let put = self.put(question, *prompt)?;
            let about = About { instance: *id, prompt: *prompt, settles };
            Some((about.to_string(), in_short(&question.item, &put.body.text)))
        };
        let row = |one: &desk::Words| {
            let settles = Some(Lies::Words(one.id));
            let enter = one.person.as_deref().map(|person| Enter {
                person: person.to_owned(),
                questions: about[person].iter().filter_map(|about| in_words(about, settles)).collect(),
                words: one.words.chars().take(LONGEST_WORDS).collect(),
                buttons: Vec::new(),
            });
            let item = one.instance.and_then(|id| self.status.by_instance(id)).map(|it| it.item.id.to_string());
            // of a chat that is closed the platform's own number tells nobody anything
            let is_said = !matches!(one.reason.as_str(), "gone" | "no_rights");
            Row {
                item: item.as_deref().and_then(|id| self.item_link(id)),
                what: self.say().t(&format!("desk-reason-{}", one.reason.replace('_', "-"))),
                who: one.person.as_deref().map(|person| self.who(person)),
                since: Some(self.when(one.at)),
                quote: is_said.then(|| Quote { text: one.words.clone(), lang: String::new() }),
                enter: enter.filter(|enter| is_said && !enter.questions.is_empty()),
                write: item,
                acts: vec![Act { act: "read", id: one.id, person: String::new() }],
                ..Row::default()
            }
        };
        Ok(lying.iter().map(row).collect())
    }

    /// Activities that everybody will see as late in a moment.
    fn soon(&self) -> Vec<Row> {
        let soon = self.status.deadlines().into_iter().filter(|(it, _)| it.item.kind == ItemKind::Activity);
        let soon = soon.filter(|(it, _)| it.look.days_to_due.is_some_and(|days| days <= SOON));
        let row = |(it, due): (&super::super::status::ItemStatus, chrono::NaiveDate)| Row {
            item: self.item_link(it.item.id.as_str()),
            what: self.say().with("desk-late-after", &Args::new().text("day", self.say().day(due))),
            who: it.item.cast.responsible.first().map(|id| self.entity(id.as_str())),
            write: Some(it.item.id.to_string()),
            ..Row::default()
        };
        soon.map(row).collect()
    }
}

fn section_of(prompt: &Prompt) -> &'static str {
    match prompt.subject {
        Subject::NewDate { .. } => "dates",
        Subject::HandOver { .. } => "hand-overs",
        Subject::Ask(_) | Subject::FollowUp(_) | Subject::WhichTarget { .. } => "claims",
    }
}
