//! What changed and by which organisation, as a page and as an Atom feed; the latest first.
//!
//! Both tell the same: steps of items that may be seen by which something moved, a report came, a date or a hand
//! changed, or a number followed from another item; and moments at which the clock alone made an item late, due soon or
//! silent. A step whose insides may not be seen is told as an answer. An entry's id is made of its item and its
//! place among the item's steps, so it never changes and is the same in every language.

use askama::Template;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use engine::{Instance, message::Args, roadmap::ItemKind};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    super::{
        frame::{Frame, page},
        problem::{Problem, Result},
        status::{ItemStatus, Text},
        visit::Visit,
        words,
    },
    Draw,
    register::{Around, Day, Ref},
};
use crate::store::registers::{self, Changed};

const HERE: &str = "/changes";
const FEED: &str = "/changes.atom";
const PER_PAGE: usize = 50;
/// As the journal has it: another item told it something.
const NOTICE: &str = "notice";
const MEDIA: &str = "application/atom+xml; charset=utf-8";

struct Line {
    item: Ref,
    instant: String,
    day: Day,
    time: String,
    /// Whole sentences.
    what: Vec<String>,
    by: Option<Ref>,
    /// Where nobody did it: the calendar, or another item.
    otherwise: Option<String>,
    entry: String,
}

#[derive(Template)]
#[template(path = "changes.html")]
struct Changes {
    frame: Frame,
    around: Around,
    feed: String,
    lines: Vec<Line>,
    latest: Option<String>,
    earlier: Option<String>,
}

#[derive(Template)]
#[template(path = "changes.xml")]
struct Feed {
    lang: String,
    id: String,
    title: String,
    notice: Option<String>,
    author: String,
    updated: String,
    here: String,
    page: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    updated: String,
    url: Option<String>,
    what: String,
    by: String,
}

pub(super) async fn changes(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let before = visit.asked("before").and_then(|before| before.parse().ok());
    let (changed, more) = changed(&visit, before.unwrap_or(i64::MAX)).await?;
    let earlier = changed.last().filter(|_| more).map(|last| last.id.to_string());
    let lines: Vec<Line> = changed.iter().filter_map(|one| draw.changed(one)).collect();
    // a page of earlier ones does not know the latest
    let sentence = before.is_none().then(|| draw.latest_change(lines.first())).into_iter().collect();
    let shown = Changes {
        frame: visit.frame("changes"),
        around: draw.around(draw.headed("changes-title"), sentence),
        feed: visit.url(FEED),
        lines,
        latest: before.map(|_| visit.url(HERE)),
        earlier: earlier.map(|before| visit.url_with(HERE, &[("before", &before)])),
    };
    Ok(page(&shown)?.into_response())
}

pub(super) async fn feed(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let (changed, _) = changed(&visit, i64::MAX).await?;
    let programme = &visit.status.programme;
    let title = draw.text(&programme.title).text;
    let titled = visit.say.with("changes-feed-title", &Args::new().text("programme", title.as_str()));
    let newest = changed.first().map(|one| one.step.at).or(visit.status.changed_at());
    // readers of feeds resolve what is relative, each in its own way
    let base = visit.web.public_url.clone().unwrap_or_default();
    let outside = |path: &str| format!("{base}{path}");
    let feed = Feed {
        lang: visit.say.lang().to_owned(),
        id: urn(&["feed", &programme.id, visit.say.lang()]),
        title: clean(&titled),
        notice: programme.notice.as_ref().map(|notice| clean(&draw.text(notice).text)),
        author: clean(&title),
        updated: words::instant(newest.unwrap_or(visit.status.at)),
        here: outside(&visit.url(FEED)),
        page: outside(&visit.url(HERE)),
        entries: changed.iter().filter_map(|one| draw.changed(one)).map(|line| draw.entry(line, &outside)).collect(),
    };
    let drawn = feed.render().map_err(|error| Problem::from(anyhow::Error::from(error)))?;
    Ok(([(header::CONTENT_TYPE, MEDIA)], drawn).into_response())
}

/// A page of steps of items that people follow, and whether there are more.
async fn changed(visit: &Visit, before: i64) -> Result<(Vec<Changed>, bool)> {
    let followed = |kind| match kind {
        ItemKind::Activity | ItemKind::Target | ItemKind::Commitment | ItemKind::Consultation => true,
        // whether an organisation answers is told on its page, as counts
        ItemKind::Entity | ItemKind::ReportRequest | ItemKind::Test => false,
    };
    let items = visit.status.items.iter().filter(|it| followed(it.item.kind));
    let instances: Vec<Uuid> = items.map(|it| it.instance_id).collect();
    let mut conn = visit.web.connection().await?;
    let limit = i64::try_from(PER_PAGE + 1).unwrap_or(i64::MAX);
    let programme = &visit.status.programme.id;
    let mut changed = registers::changed(&mut conn, programme, &instances, before, limit).await?;
    let more = changed.len() > PER_PAGE;
    changed.truncate(PER_PAGE);
    Ok((changed, more))
}

impl Draw<'_> {
    /// Of the list itself, so that both agree.
    fn latest_change(&self, latest: Option<&Line>) -> String {
        let day = latest.map_or("none", |line| line.day.words.as_str());
        self.say.with("changes-sentence", &Args::new().text("day", day))
    }

    fn changed(&self, one: &Changed) -> Option<Line> {
        let it = self.status.by_instance(one.step.instance_id)?;
        let wall = engine::calendar::local(one.step.at, self.status.programme.zone);
        let by = one.step.actor.as_ref().and_then(|actor| {
            let (entity, _) = self.status.programme.member(&actor.as_str().into())?;
            Some(self.party(&entity.id))
        });
        let what = self.what(it, one);
        // another item has told it something that may not be seen
        if what.is_empty() && by.is_none() {
            return None;
        }
        let answered = || vec![self.say.t("changes-answered")];
        let cause = if one.step.cause == NOTICE { "changes-notice" } else { "changes-clock" };
        Some(Line {
            item: self.item_ref(it),
            instant: words::instant(one.step.at),
            day: self.day(wall.date()),
            time: wall.format("%H:%M").to_string(),
            what: if what.is_empty() { answered() } else { what },
            otherwise: by.is_none().then(|| self.say.t(cause)),
            by,
            entry: match &one.by_clock {
                Some(_) => urn(&["clock", &one.step.instance_id.to_string(), &words::instant(one.step.at)]),
                None => urn(&["step", &one.step.instance_id.to_string(), &one.step.turn.to_string()]),
            },
        })
    }

    fn what(&self, it: &ItemStatus, one: &Changed) -> Vec<String> {
        let say = &self.say;
        let (now, then): (&Instance, &Instance) = (&one.step.body, &one.before);
        let mut what = Vec::new();
        if let Some((signal, timeliness)) = &one.by_clock {
            // what is due soon is on track all the same
            let is_soon = timeliness == "due_soon" && signal == "on_track";
            let now = if is_soon { say.label("timeliness", timeliness) } else { say.label("signal", signal) };
            return vec![say.with("changes-moved", &Args::new().text("state", now))];
        }
        if one.step.from_place != one.step.to_place {
            let state = self.status.state_words(&one.step.to_place, self.languages);
            what.push(say.with("changes-moved", &Args::new().text("state", state)));
        }
        let progress = |instance| self.status.progress_then(it, instance);
        if let Some(share) = progress(now).filter(|share| progress(then) != Some(*share)) {
            what.push(say.with("changes-progress", &Args::new().text("share", self.say.percent(share))));
        }
        let value = |instance| self.status.number_in(&it.chart, instance, "value");
        if let Some(value) = value(now).filter(|number| value(then) != Some(*number)) {
            what.push(say.with("changes-value", &Args::new().number("value", value)));
        }
        if let Some(to) = now.due.filter(|due| then.due != Some(*due)) {
            let args = Args::new().text("to", say.day(to));
            what.push(match then.due {
                Some(from) => say.with("changes-due", &args.text("from", say.day(from))),
                None => say.with("changes-due-set", &args),
            });
        }
        for taken in now.stand_ins.iter().filter(|s| !then.stand_ins.contains(s)) {
            let name = self.status.entity(&taken.to, self.languages).name.text;
            what.push(say.with("changes-handed-over", &Args::new().text("party", name)));
        }
        what
    }

    fn entry(&self, line: Line, outside: &impl Fn(&str) -> String) -> Entry {
        let Text { text: title, .. } = line.item.text;
        let by = line.by.map(|by| by.text.text).or(line.otherwise).unwrap_or_default();
        Entry {
            id: line.entry,
            title: clean(&format!("{} {title}", line.item.id.unwrap_or_default())),
            updated: line.instant,
            url: line.item.url.map(|url| outside(&url)),
            what: clean(&line.what.join(" ")),
            by: clean(&by),
        }
    }
}

/// An address that is a name only, made of what never changes.
fn urn(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    format!("urn:uuid:{}", uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// Without what XML cannot carry.
fn clean(text: &str) -> String {
    let can = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(can).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_their_parts_alone() {
        assert_eq!(urn(&["step", "a", "1"]), urn(&["step", "a", "1"]));
        assert_ne!(urn(&["step", "a", "11"]), urn(&["step", "a1", "1"]));
        assert!(urn(&["x"]).starts_with("urn:uuid:"));
    }

    #[test]
    fn what_xml_cannot_carry_is_left_out() {
        assert_eq!(clean("a\u{0}b\u{1b}c\u{fffe}d\tក😀"), "abcd\tក😀");
    }
}
