//! The page of one activity: what, who, when, its targets, what was claimed and confirmed, and what has happened.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use engine::{
    ids::{EntityId, ItemId},
    message::Args,
    roadmap::{ItemKind, Role, Target},
};

use super::{
    super::{
        frame::{Frame, page},
        problem::{Problem, Result},
        say::far,
        status::{ItemStatus, Text},
        visit::Visit,
        words::{Mark, instant},
    },
    Change, Draw,
};
use crate::store::{self, status::Past};

const HISTORY: i64 = 50;

/// One name of the list of facts, and what stands beside it.
struct Fact {
    name: String,
    values: Vec<Linked>,
}

struct Linked {
    text: Text,
    url: Option<String>,
}

struct TargetLine {
    id: String,
    indicator: Text,
    baseline: String,
    latest: String,
    goal: String,
    unit: String,
    mark: Mark,
}

struct Moved {
    instant: String,
    day: String,
    said: String,
}

struct NoteLine {
    instant: String,
    day: String,
    text: String,
    by: Option<Text>,
}

#[derive(Template)]
#[template(path = "activity.html")]
struct ActivityPage {
    frame: Frame,
    all: String,
    id: String,
    title: Text,
    mark: Mark,
    sentences: Vec<String>,
    facts: Vec<Fact>,
    targets: Vec<TargetLine>,
    moved: String,
    postponements: Vec<Moved>,
    notes: Vec<NoteLine>,
    history: Vec<Change>,
}

pub(super) async fn activity(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let (status, draw) = (&visit.status, Draw::new(&visit));
    let it = status.item(&id).filter(|it| it.item.kind == ItemKind::Activity);
    let it = it.ok_or_else(|| Problem::not_found("activity", &id))?;
    let mut conn = visit.web.connection().await?;
    let past = store::status::history(&mut conn, it.instance_id, i64::MAX, HISTORY).await?;
    drop(conn);
    let shown = ActivityPage {
        frame: visit.frame("activities"),
        all: visit.url("/activities"),
        id: it.item.id.to_string(),
        title: draw.text(&it.item.title),
        mark: visit.say.mark(it.look.signal),
        sentences: draw.sentences(it),
        facts: draw.facts(it),
        targets: status.targets(it).map(|(target, detail)| draw.target(target, detail)).collect(),
        moved: draw.moved_in_all(it),
        postponements: draw.postponements(it),
        notes: draw.notes(it),
        history: draw.history(it, &past),
    };
    Ok(page(&shown)?.into_response())
}

impl Draw<'_> {
    fn sentences(&self, it: &ItemStatus) -> Vec<String> {
        let due = match (it.instance.due, it.look.days_to_due) {
            (Some(due), Some(days)) => self.say.with("activity-due", &far(days).day("day", due)),
            (Some(due), None) => self.say.with("activity-was-due", &Args::new().day("day", due)),
            (None, _) => self.say.t("activity-no-due"),
        };
        let held: Vec<&str> =
            it.look.held_up_by.iter().map(|id| id.as_str()).filter(|id| self.status.item(id).is_some()).collect();
        let waits =
            (!held.is_empty()).then(|| self.say.with("activity-held-up", &Args::new().text("items", held.join(", "))));
        let state = self.status.state_words(&it.place, self.languages);
        let state = self.say.with("activity-state", &Args::new().text("state", state));
        [state, due].into_iter().chain(waits).collect()
    }

    fn facts(&self, it: &ItemStatus) -> Vec<Fact> {
        let (item, instance, say) = (&it.item, &it.instance, self.say);
        let pillar = item.pillar.as_ref().and_then(|id| {
            let title = self.text(self.status.programme.pillars.get(id)?);
            Some(Linked { text: title, url: Some(self.visit.url_with("/activities", &[("pillar", id)])) })
        });
        let first_due = item.due.filter(|due| Some(*due) != instance.due);
        let reported = instance.reported.map(|at| {
            let (day, time) = say.local(at, self.status.zone_of(item));
            say.with("activity-report-at", &Args::new().text("day", day).text("time", time))
        });
        let one = |text: Option<String>| text.map(|text| self.said(text)).into_iter().collect::<Vec<_>>();
        let evidence = self.status.files(it);
        let evidence =
            (evidence > 0).then(|| say.with("activity-evidence-count", &Args::new().count("count", evidence)));
        let needed_by = |other: &&ItemStatus| other.item.depends_on.contains(&item.id);
        let needed_by: Vec<ItemId> = self.status.items.iter().filter(needed_by).map(|it| it.item.id.clone()).collect();
        let facts = [
            ("activity-pillar", pillar.into_iter().collect()),
            ("activity-responsible", self.linked(&self.holders(it, Role::Responsible))),
            ("activity-instead-of", self.linked(&self.replaced(it))),
            ("activity-contributing", self.linked(&self.holders(it, Role::Contributing))),
            ("activity-confirmed-by", self.linked(&self.holders(it, Role::Verifier))),
            ("activity-start", one(instance.start.map(|day| say.day(day)))),
            ("activity-due-name", one(instance.due.map(|day| say.day(day)))),
            ("activity-due-first", one(first_due.map(|day| say.day(day)))),
            ("activity-claimed", one(self.status.progress_claimed(it).map(|part| say.percent(part)))),
            ("activity-confirmed", one(self.status.progress_confirmed(it).map(|part| say.percent(part)))),
            ("activity-last-report", one(reported)),
            ("activity-depends", self.items(&item.depends_on)),
            ("activity-needed-by", self.items(&needed_by)),
            ("activity-evidence-expected", one(item.evidence.clone())),
            ("activity-evidence", one(evidence)),
            ("activity-references", item.references.iter().map(|r| self.said(r.clone())).collect()),
        ];
        let fact = |(key, values): (&str, Vec<Linked>)| Fact { name: say.t(key), values };
        facts.into_iter().map(fact).filter(|fact| !fact.values.is_empty()).collect()
    }

    fn said(&self, text: String) -> Linked {
        Linked { text: self.own(text), url: None }
    }

    fn linked(&self, entities: &[EntityId]) -> Vec<Linked> {
        let linked = |id: &EntityId| {
            let named = self.status.entity(id, self.languages);
            Linked { url: named.id.map(|id| self.visit.url(&format!("/e/{id}"))), text: named.name }
        };
        entities.iter().map(linked).collect()
    }

    /// Those whose part somebody else has taken over.
    fn replaced(&self, it: &ItemStatus) -> Vec<EntityId> {
        let now = self.holders(it, Role::Responsible);
        it.item.cast.responsible.iter().filter(|id| !now.contains(id)).cloned().collect()
    }

    /// Of these items, those that may be seen.
    fn items(&self, ids: &[ItemId]) -> Vec<Linked> {
        let seen = ids.iter().filter_map(|id| self.status.item(id.as_str()));
        seen.map(|it| Linked { text: self.own(it.item.id.to_string()), url: self.url(it) }).collect()
    }

    fn target(&self, it: &ItemStatus, target: &Target) -> TargetLine {
        let latest = self.status.number(it, "value");
        TargetLine {
            id: it.item.id.to_string(),
            indicator: self.text(&target.indicator),
            baseline: self.say.number(target.baseline),
            latest: latest.map_or_else(|| self.say.t("unknown"), |number| self.say.number(number)),
            goal: self.say.number(target.goal),
            unit: target.unit.clone(),
            mark: self.say.mark(it.look.signal),
        }
    }

    /// `Moved twice, +21 days in all.`
    fn moved_in_all(&self, it: &ItemStatus) -> String {
        let days = it.item.due.zip(it.instance.due).map_or(0, |(first, now)| (now - first).num_days());
        let sign = if days > 0 { "+" } else { "" };
        let args = Args::new().count("times", it.instance.postponements.len());
        self.say.with("activity-moved", &args.text("days", format!("{sign}{}", self.say.number(days as f64))))
    }

    fn postponements(&self, it: &ItemStatus) -> Vec<Moved> {
        let zone = self.status.zone_of(&it.item);
        let moved = |p: &engine::instance::Postponement| Moved {
            instant: instant(p.at),
            day: self.say.local(p.at, zone).0,
            said: self.say.with("activity-moved-from", &Args::new().day("from", p.from).day("to", p.to)),
        };
        it.instance.postponements.iter().map(moved).collect()
    }

    /// What people noted for those who look here; the newest first.
    fn notes(&self, it: &ItemStatus) -> Vec<NoteLine> {
        let zone = self.status.zone_of(&it.item);
        let note = |note: &engine::instance::Note| NoteLine {
            instant: instant(note.at),
            day: self.say.local(note.at, zone).0,
            text: note.text.clone(),
            by: self.status.entity_of(note.by.as_str(), self.languages).map(|named| named.name),
        };
        let seen = it.instance.notes.iter().rev().filter(|note| self.status.level.sees(note.visibility));
        seen.map(note).collect()
    }

    /// The steps that people would notice, the latest first: asking and reminding is the ledger's.
    fn history(&self, it: &ItemStatus, past: &[Past]) -> Vec<Change> {
        let earlier = past.iter().skip(1).map(Some).chain([None]);
        let told = |(step, before)| {
            let what = self.noticed(it, step, before);
            (!what.is_empty()).then(|| self.told(it, step, what))
        };
        past.iter().zip(earlier).filter_map(told).collect()
    }

    fn noticed(&self, it: &ItemStatus, step: &Past, before: Option<&Past>) -> Vec<String> {
        let mut parts = Vec::new();
        if step.from_place != step.to_place {
            parts.push(self.said_state(&step.to_place));
        }
        let progress = |past: &Past| self.status.progress_then(it, &past.body);
        if let Some(now) =
            progress(step).filter(|now| before.map_or(step.turn <= 1, |before| progress(before) != Some(*now)))
        {
            parts.push(self.said_progress(now));
        }
        if let Some(due) = step.body.due.filter(|due| before.is_some_and(|before| before.body.due != Some(*due))) {
            parts.push(self.say.with("change-due", &Args::new().day("day", due)));
        }
        if parts.is_empty() && step.actor.is_some() {
            parts.push(self.say.t("change-answered"));
        }
        parts
    }
}
