//! The targets of a programme, and the page of one: from where to where, how far, and by whose reports.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use engine::{
    chart::StateSignal,
    message::Args,
    roadmap::{Detail, Item, ItemKind, Role, Target},
};
use uuid::Uuid;

use super::{
    super::{
        frame::{Frame, page},
        problem::{Problem, Result},
        spark,
        status::{ItemStatus, Text},
        visit::Visit,
        words::{self, Mark},
    },
    Draw,
    register::{Around, Day, Fact, Form, Pager, Ref, chosen, kept, plain},
};
use crate::store::registers::{self, Reading};

const HERE: &str = "/targets";
/// What `engine` keeps a target's number in.
const VALUE: &str = "value";
/// In a line so small more would be one thick stroke.
const READINGS: i64 = 60;

type Readings = BTreeMap<Uuid, Vec<Reading>>;

struct Row {
    item: Ref,
    activity: Option<Ref>,
    unit: Option<Ref>,
    baseline: String,
    goal: String,
    latest: String,
    percent: String,
    spark: Option<String>,
    mark: Mark,
}

struct Told {
    day: Day,
    value: String,
}

#[derive(Template)]
#[template(path = "targets.html")]
struct Targets {
    frame: Frame,
    around: Around,
    form: Form,
    rows: Vec<Row>,
    pager: Option<Pager>,
}

#[derive(Template)]
#[template(path = "target.html")]
struct TargetPage {
    frame: Frame,
    around: Around,
    facts: Vec<Fact>,
    spark: Option<String>,
    readings: Vec<Told>,
}

pub(super) async fn targets(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let all: Vec<(&ItemStatus, &Target)> = draw.all_targets().collect();
    let signals = draw.options("signal", draw.signals());
    let pillars = draw.options("pillar", draw.pillars());
    let wanted = all.iter().copied().filter(|(it, target)| {
        let pillar = visit.status.item(target.activity.as_str()).and_then(|activity| activity.item.pillar.as_deref());
        chosen(&signals).is_none_or(|signal| words::signal_id(it.look.signal).0 == signal)
            && chosen(&pillars).is_none_or(|wanted| pillar == Some(wanted))
    });
    let (shown, pager) = draw.paged(HERE, &kept(&visit, &["signal", "pillar"]), wanted.collect());
    let readings = readings(&visit, shown.iter().map(|(it, _)| *it)).await?;
    let targets = Targets {
        frame: visit.frame("targets"),
        around: draw.around(draw.headed("targets-title"), draw.targets_reached(&all)),
        form: draw.form(HERE, vec![("signal", "filter-signal", signals), ("pillar", "filter-pillar", pillars)]),
        rows: shown.into_iter().map(|(it, target)| draw.target_row(it, target, &readings)).collect(),
        pager,
    };
    Ok(page(&targets)?.into_response())
}

pub(super) async fn target(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let draw = Draw::new(&visit);
    let found = visit.status.item(&id).and_then(|it| Some((it, detail(&it.item)?)));
    let (it, target) = found.ok_or_else(|| Problem::not_found("target", &id))?;
    let readings = readings(&visit, [it]).await?;
    let around = Around {
        sentences: vec![draw.how_far(it, target)],
        ..draw.around_one(it, draw.text(&target.indicator), HERE, "targets-title")
    };
    let told = |reading: &Reading| Told { day: draw.day_of(reading.at, it), value: draw.say.number(reading.value) };
    let shown = TargetPage {
        frame: visit.frame("targets"),
        around,
        facts: draw.counted(it, target),
        spark: draw.spark(it, target, &readings),
        readings: readings.get(&it.instance_id).into_iter().flatten().rev().map(told).collect(),
    };
    Ok(page(&shown)?.into_response())
}

/// The numbers over time of those targets whose number may be seen.
async fn readings(visit: &Visit, targets: impl IntoIterator<Item = &ItemStatus>) -> Result<Readings> {
    let seen = targets.into_iter().filter(|it| visit.status.number(it, VALUE).is_some());
    let instances: Vec<Uuid> = seen.map(|it| it.instance_id).collect();
    let mut readings = Readings::new();
    if instances.is_empty() {
        return Ok(readings);
    }
    let mut conn = visit.web.connection().await?;
    for reading in registers::readings(&mut conn, &instances, VALUE, READINGS).await? {
        readings.entry(reading.instance_id).or_default().push(reading);
    }
    Ok(readings)
}

fn detail(item: &Item) -> Option<&Target> {
    match &item.detail {
        Detail::Target(target) => Some(target),
        Detail::Activity { .. }
        | Detail::Commitment { .. }
        | Detail::Entity
        | Detail::Consultation(_)
        | Detail::ReportRequest { .. } => None,
    }
}

impl<'a> Draw<'a> {
    fn all_targets(&self) -> impl Iterator<Item = (&'a ItemStatus, &'a Target)> {
        self.status.of_kind(ItemKind::Target).filter_map(|it| Some((it, detail(&it.item)?)))
    }

    fn targets_reached(&self, all: &[(&ItemStatus, &Target)]) -> Vec<String> {
        let say = &self.say;
        let met = all.iter().filter(|(it, _)| it.look.signal == StateSignal::Done).count();
        let silent = all.iter().filter(|(it, _)| self.status.number(it, VALUE).is_none()).count();
        vec![
            say.with("targets-sentence", &Args::new().count("count", all.len()).count("met", met)),
            say.with("targets-silent", &Args::new().count("silent", silent)),
        ]
    }

    fn target_row(&self, it: &ItemStatus, target: &Target, readings: &Readings) -> Row {
        let none = || "–".to_owned();
        Row {
            item: Ref { text: self.text(&target.indicator), ..self.item_ref(it) },
            activity: self.ref_to(&target.activity),
            unit: self.authored(std::slice::from_ref(&target.unit)).pop(),
            baseline: self.say.number(target.baseline),
            goal: self.say.number(target.goal),
            latest: self.status.number(it, VALUE).map_or_else(none, |number| self.say.number(number)),
            percent: self.percent_of(it).map_or_else(none, |part| self.say.percent(part)),
            spark: self.spark(it, target, readings),
            mark: self.say.mark(it.look.signal),
        }
    }

    /// Of one.
    fn percent_of(&self, it: &ItemStatus) -> Option<f64> {
        self.status.number(it, "percent").map(|percent| percent / 100.0)
    }

    fn spark(&self, it: &ItemStatus, target: &Target, readings: &Readings) -> Option<String> {
        let readings = readings.get(&it.instance_id)?;
        let (first, last) = (readings.first()?, readings.last()?);
        let args = Args::new().number("first", first.value).number("last", last.value);
        let points: Vec<(i64, f64)> = readings.iter().map(|r| (r.at.timestamp(), r.value)).collect();
        spark::svg(&points, Some(target.goal), &self.say.with("target-trend-of", &args))
    }

    fn how_far(&self, it: &ItemStatus, target: &Target) -> String {
        let args = Args::new().number("baseline", target.baseline).number("goal", target.goal);
        match self.status.number(it, VALUE).zip(self.percent_of(it)) {
            Some((latest, percent)) => {
                let args = args.number("latest", latest).text("percent", self.say.percent(percent));
                self.say.with("target-sentence", &args)
            }
            None => self.say.with("target-sentence-none", &args),
        }
    }

    fn counted(&self, it: &ItemStatus, target: &Target) -> Vec<Fact> {
        let activity = self.status.item(target.activity.as_str());
        let evidence = activity.and_then(|activity| activity.item.evidence.clone());
        let authored = |text: Option<String>| self.authored(&text.into_iter().collect::<Vec<_>>());
        let number = |number: f64| self.values(Some(self.say.number(number)));
        self.known([
            ("column-activity", self.ref_to(&target.activity).into_iter().collect()),
            ("column-leads", activity.map(|activity| self.parties(activity, Role::Responsible)).unwrap_or_default()),
            ("target-unit", authored(Some(target.unit.clone()).filter(|unit| !unit.is_empty()))),
            ("target-baseline", number(target.baseline)),
            ("target-goal", number(target.goal)),
            ("target-latest", self.values(self.status.number(it, VALUE).map(|number| self.say.number(number)))),
            ("target-percent", self.values(self.percent_of(it).map(|part| self.say.percent(part)))),
            ("column-due", self.values(it.instance.due.map(|due| self.say.day(due)))),
            ("target-by-group", self.authored(&target.disaggregate)),
            ("target-condition", authored(target.condition.clone())),
            ("target-milestone", authored(target.milestone.clone())),
            ("target-source", vec![self.source(target)]),
            ("target-evidence", authored(evidence)),
        ])
    }

    /// Nobody is asked for a target's number: it comes with the reports on its activity.
    fn source(&self, target: &Target) -> Ref {
        let args = Args::new().text("activity", target.activity.as_str());
        let text = self.own(self.say.with("target-source-of", &args));
        let url = self.ref_to(&target.activity).and_then(|activity| activity.url);
        Ref { url, ..plain(text) }
    }

    pub(super) fn signals(&self) -> impl Iterator<Item = (String, Text)> {
        let text = |signal| self.own(self.say.label("signal", words::signal_id(signal).0));
        words::SIGNALS.into_iter().map(move |signal| (words::signal_id(signal).0.to_owned(), text(signal)))
    }
}
