//! The page of one activity: what, who, when, its targets, and what has happened.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use engine::roadmap::{ItemKind, Target};

use super::{
    super::{
        frame::{Frame, page},
        problem::{Problem, Result},
        status::{ItemStatus, Text},
        visit::Visit,
        words::{self, Mark, mark},
    },
    AsOf, Change, Draw,
};
use crate::store::{self, status::Past};

const HISTORY: i64 = 50;

struct Fact {
    name: &'static str,
    values: Vec<Text>,
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
    from: NaiveDate,
    from_day: String,
    to: NaiveDate,
    to_day: String,
}

#[derive(Template)]
#[template(path = "activity.html")]
struct ActivityPage {
    frame: Frame,
    overview: String,
    id: String,
    title: Text,
    notice: Option<Text>,
    mark: Mark,
    sentence: String,
    facts: Vec<Fact>,
    targets: Vec<TargetLine>,
    moved: String,
    postponements: Vec<Moved>,
    history: Vec<Change>,
    as_of: AsOf,
    revision: i32,
}

pub(super) async fn activity(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let (status, draw) = (&visit.status, Draw::new(&visit));
    let it = status.item(&id).filter(|it| it.item.kind == ItemKind::Activity);
    let it = it.ok_or_else(|| Problem::not_found("activity", &id))?;
    let mut conn = visit.web.connection().await?;
    let past = store::status::history(&mut conn, it.instance_id, i64::MAX, HISTORY).await?;
    let shown = ActivityPage {
        frame: visit.frame("activities"),
        overview: visit.url("/"),
        id: it.item.id.to_string(),
        title: draw.text(&it.item.title),
        notice: status.programme.notice.as_ref().map(|notice| draw.text(notice)),
        mark: mark(it.look.signal),
        sentence: draw.sentence(it),
        facts: draw.facts(it),
        targets: status.targets(it).map(|(target, detail)| draw.target(target, detail)).collect(),
        moved: draw.moved_in_all(it),
        postponements: draw.postponements(it),
        history: draw.history(it, &past),
        as_of: draw.as_of(),
        revision: status.revision,
    };
    Ok(page(&shown)?.into_response())
}

impl Draw<'_> {
    fn sentence(&self, it: &ItemStatus) -> String {
        let state = self.status.state_words(&it.place, self.languages);
        let due = match (it.instance.due, it.look.days_to_due) {
            (Some(due), Some(days)) => format!(" Due {}, {}.", words::day(due), words::distance(days)),
            (Some(due), None) => format!(" It was due {}.", words::day(due)),
            (None, _) => " Without a due date.".to_owned(),
        };
        let held: Vec<&str> =
            it.look.held_up_by.iter().map(|id| id.as_str()).filter(|id| self.status.item(id).is_some()).collect();
        let waits = match held.as_slice() {
            [] => String::new(),
            held => format!(" It waits for {}, which is past its due date.", held.join(", ")),
        };
        format!("{state}.{due}{waits}")
    }

    fn facts(&self, it: &ItemStatus) -> Vec<Fact> {
        let (item, programme) = (&it.item, &self.status.programme);
        let pillar = item.pillar.as_ref().and_then(|id| programme.pillars.get(id)).map(|title| self.text(title));
        let reported = it.instance.reported.map(|at| words::local(at, self.status.zone_of(item)));
        let claimed = self.status.progress_claimed(it).map(words::percent);
        let confirmed = self.status.progress_confirmed(it).map(words::percent);
        let needs: Vec<_> = item
            .depends_on
            .iter()
            .filter(|id| self.status.item(id.as_str()).is_some())
            .map(|id| plain(id.as_str()))
            .collect();
        let one = |value: Option<String>| value.map(|v| vec![plain(&v)]).unwrap_or_default();
        let facts = [
            ("Pillar", pillar.into_iter().collect()),
            ("Responsible", self.names(&item.cast.responsible)),
            ("Contributing", self.names(&item.cast.contributing)),
            ("Confirmed by", self.names(&item.cast.verifier)),
            ("Start", one(it.instance.start.map(words::day))),
            ("Due", one(it.instance.due.map(words::day))),
            ("First agreed due date", one(item.due.filter(|due| Some(*due) != it.instance.due).map(words::day))),
            ("Progress reported", one(claimed)),
            ("Progress confirmed", one(confirmed)),
            ("Last report", one(reported.map(|(day, time)| format!("{day}, {time}")))),
            ("Depends on", needs),
            ("Evidence expected", one(item.evidence.clone())),
            ("References", item.references.iter().map(|r| plain(r)).collect()),
        ];
        facts.into_iter().map(|(name, values)| Fact { name, values }).filter(|fact| !fact.values.is_empty()).collect()
    }

    fn target(&self, it: &ItemStatus, target: &Target) -> TargetLine {
        TargetLine {
            id: it.item.id.to_string(),
            indicator: self.text(&target.indicator),
            baseline: words::number(target.baseline),
            latest: self.status.number(it, "value").map_or_else(|| "–".into(), words::number),
            goal: words::number(target.goal),
            unit: target.unit.clone(),
            mark: mark(it.look.signal),
        }
    }

    /// `Moved twice, 21 days in all.`
    fn moved_in_all(&self, it: &ItemStatus) -> String {
        let times = match it.instance.postponements.len() {
            1 => "once".to_owned(),
            2 => "twice".to_owned(),
            n => format!("{n} times"),
        };
        let days = it.item.due.zip(it.instance.due).map_or(0, |(first, now)| (now - first).num_days());
        format!("Moved {times}, {days:+} days in all.")
    }

    /// The steps that people would notice, the latest first: asking and reminding is the ledger's.
    fn history(&self, it: &ItemStatus, past: &[Past]) -> Vec<Change> {
        let earlier = past.iter().skip(1).map(Some).chain([None]);
        let told = past
            .iter()
            .zip(earlier)
            .filter_map(|(step, before)| Some(self.told(it, step, self.noticed(it, step, before)?)));
        told.collect()
    }

    fn noticed(&self, it: &ItemStatus, step: &Past, before: Option<&Past>) -> Option<String> {
        let mut parts = Vec::new();
        if step.from_place != step.to_place {
            parts.push(format!("is now “{}”", self.status.state_words(&step.to_place, self.languages)));
        }
        let progress = |past: &Past| self.status.progress_then(it, &past.body);
        if let Some(now) =
            progress(step).filter(|now| before.map_or(step.turn <= 1, |before| progress(before) != Some(*now)))
        {
            parts.push(format!("{} reported", words::percent(now)));
        }
        if let Some(due) = step.body.due.filter(|due| before.is_some_and(|before| before.body.due != Some(*due))) {
            parts.push(format!("due on {}", words::day(due)));
        }
        if parts.is_empty() && step.actor.is_some() {
            parts.push("answered".to_owned());
        }
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    fn postponements(&self, it: &ItemStatus) -> Vec<Moved> {
        let zone = self.status.zone_of(&it.item);
        let moved = |p: &engine::instance::Postponement| Moved {
            instant: words::instant(p.at),
            day: words::local(p.at, zone).0,
            from: p.from,
            from_day: words::day(p.from),
            to: p.to,
            to_day: words::day(p.to),
        };
        it.instance.postponements.iter().map(moved).collect()
    }
}

fn plain(text: &str) -> Text {
    Text { text: text.to_owned(), lang: "en".into() }
}
