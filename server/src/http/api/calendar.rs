//! Calendar feeds: when something is due and when people meet, for calendars that subscribe (INTERFACES 10.5).
//!
//! One for everybody, as far as the caller sees, and one for each person behind an address that is its secret: there
//! stands what her office has to do, and nothing that members may not see. A feed says nothing that the clock alone
//! changes, so that an event changes only when its item does: its sequence is the item's turn, which also rises when an
//! answer is taken back. Leaves out reminders: those come by messenger.

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, HeaderName, HeaderValue},
    response::Response,
    routing::get,
};
use chrono::{DateTime, Days, Months, NaiveDate, TimeDelta, Utc};
use engine::{
    calendar,
    chart::StateSignal,
    ids::{Lang, PersonId},
    message::Args,
    reminder::{self, Settings},
    roadmap::{Detail, ItemKind, Role, Visibility},
};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Parameter, Property};

use super::{
    super::{
        Web,
        problem::{Problem, Result},
        say::Say,
        status::{ItemStatus, Level, Status, Text, text},
        words::for_address,
    },
    ask::Ask,
    media::{CALENDAR, media},
    parameter::Key,
    route::Route,
};
use crate::store::{calendar_feed, person};

/// What lies further back or ahead is no news for a calendar: 18 months in all.
const BACK: Months = Months::new(6);
const AHEAD: Months = Months::new(12);
/// So long a calendar is told that something will not be; then it has forgotten.
const CANCELLED_FOR: TimeDelta = TimeDelta::days(90);
const REFRESH: &str = "PT6H";

/// The personal one; that of a programme is a path of its own.
pub(in super::super) fn router() -> Router<Web> {
    Router::new().route("/calendar/{file}", get(personal))
}

pub(super) const ROUTES: &[Route] =
    &[Route::get("/programmes/{p}/calendar.ics", "Due dates and consultations, for calendars that subscribe.", || {
        get(public)
    })
    .asks(&[Key::Entity, Key::Country, Key::Pillar, Key::Lang])
    .media(&["text/calendar"])];

async fn public(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    let status = ask.status(&p).await?;
    let feed = Feed::new(&ask.web, &status, ask.asked.languages(&status));
    let drawn = feed.draw(status.items.iter().filter(|it| ask.asked.wants(&status, it)));
    Ok(media(&ask.headers, &status, CALENDAR, drawn))
}

async fn personal(State(web): State<Web>, Path(file): Path<String>, headers: HeaderMap) -> Result<Response> {
    // the address is a secret, which no answer repeats
    let nothing = || Problem::not_found("calendar", "…");
    let secret = file.strip_suffix(".ics").ok_or_else(nothing)?;
    let (whose, wishes) = {
        let mut conn = web.connection().await?;
        let whose = calendar_feed::whose(&mut conn, secret).await?.ok_or_else(nothing)?;
        let wishes = person::wishes(&mut conn, &whose.programme).await?;
        (whose, wishes)
    };
    let status = web.status(&whose.programme, Level(Visibility::Members)).await?;
    let person = PersonId::from(whose.person.as_str());
    let settings = wishes.get(&person).cloned().unwrap_or_else(Settings::default);
    let reader = reminder::reader(&status.programme, &person, &settings).ok_or_else(nothing)?;
    let hers = |it: &&ItemStatus| concerns(&status, &person, it);
    let feed = Feed::new(&web, &status, reader.languages);
    let mut response = media(&headers, &status, CALENDAR, feed.draw(status.items.iter().filter(hers)));
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    Ok(response)
}

/// What her office does, confirms or coordinates; and everybody meets.
fn concerns(status: &Status, person: &PersonId, it: &ItemStatus) -> bool {
    let roles = it.instance.roles_of(&status.programme, person, &it.item);
    let does = [Role::Responsible, Role::Contributing, Role::Verifier, Role::Coordinator];
    it.item.kind == ItemKind::Consultation || roles.iter().any(|role| does.contains(role))
}

/// When an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// A day wherever one is, as due dates are.
    Day(NaiveDate),
    Time(DateTime<Utc>, DateTime<Utc>),
}

/// One programme, as one reader's calendar tells it.
struct Feed<'a> {
    web: &'a Web,
    status: &'a Status,
    say: Say,
    today: NaiveDate,
}

impl<'a> Feed<'a> {
    fn new(web: &'a Web, status: &'a Status, languages: Vec<Lang>) -> Self {
        let say = Say::new(languages, status.programme.texts.clone());
        Feed { web, status, say, today: calendar::local(status.at, status.programme.zone).date() }
    }

    fn draw<'i>(&self, items: impl Iterator<Item = &'i ItemStatus>) -> String {
        let mut calendar = Calendar::empty();
        let name = plain(&text(&self.status.programme.title, self.say.languages()).text);
        for (key, value) in [
            ("VERSION", "2.0"),
            ("PRODID", "-//Waymark//calendar//EN"),
            ("CALSCALE", "GREGORIAN"),
            // the library takes this one for no text
            ("NAME", &escaped(&name)),
            ("X-WR-CALNAME", &name),
            ("X-PUBLISHED-TTL", REFRESH),
        ] {
            calendar.append_property(Property::new(key, value));
        }
        let mut refresh = Property::new("REFRESH-INTERVAL", REFRESH);
        calendar.append_property(refresh.append_parameter(Parameter::new("VALUE", "DURATION")).done());
        for event in items.filter_map(|it| self.event(it)) {
            calendar.push(event);
        }
        calendar.to_string()
    }

    /// None: it has no date, or none that a calendar would show.
    fn event(&self, it: &ItemStatus) -> Option<Event> {
        let when = self.when(it).filter(|when| self.shows(*when))?;
        let is_off = it.look.signal == StateSignal::Closed;
        if is_off && self.status.at - since(it)? > CANCELLED_FOR {
            return None;
        }
        let title = text(&it.item.title, self.say.languages());
        let mut event = Event::new();
        event
            .uid(&format!("{}@{}.waymark.invalid", it.instance_id, self.status.programme.id))
            .timestamp(it.updated_at)
            .last_modified(it.updated_at)
            .sequence(u32::try_from(it.instance.turn).unwrap_or(u32::MAX))
            .status(if is_off { EventStatus::Cancelled } else { EventStatus::Confirmed })
            .add_property("TRANSP", "TRANSPARENT")
            .description(&plain(&self.about(it)));
        event.append_property(self.summary(it, &title));
        match when {
            When::Day(day) => {
                // the day on which it ends is not part of it
                event.starts(day).ends(day + Days::new(1));
            }
            When::Time(begins, ends) => {
                event.starts(begins).ends(ends);
            }
        }
        if let Some(url) = self.url(it) {
            event.url(&url);
        }
        if let Some(place) = place(it) {
            event.location(&plain(place));
        }
        if let Some(pillar) = it.item.pillar.as_ref().and_then(|id| self.status.programme.pillars.get(id)) {
            event.categories([plain(&text(pillar, self.say.languages()).text)]);
        }
        Some(event.done())
    }

    fn when(&self, it: &ItemStatus) -> Option<When> {
        match &it.item.detail {
            Detail::Activity { .. } | Detail::Commitment { .. } => it.instance.due.map(When::Day),
            Detail::Consultation(held) => {
                let begins = held.begins?;
                let ends = held.ends.filter(|ends| *ends >= begins).unwrap_or(begins);
                let zone = self.status.zone_of(&it.item);
                Some(When::Time(calendar::instant(begins, zone), calendar::instant(ends, zone)))
            }
            // a target is its activity's, and the others have no day of their own
            Detail::Target(_) | Detail::Entity | Detail::ReportRequest { .. } => None,
        }
    }

    fn shows(&self, when: When) -> bool {
        let day = match when {
            When::Day(day) => day,
            When::Time(begins, _) => calendar::local(begins, self.status.programme.zone).date(),
        };
        let from = self.today.checked_sub_months(BACK);
        let to = self.today.checked_add_months(AHEAD);
        from.is_none_or(|from| day >= from) && to.is_none_or(|to| day <= to)
    }

    fn summary(&self, it: &ItemStatus, title: &Text) -> Property {
        let key = match it.look.signal {
            StateSignal::Done => "calendar-done",
            StateSignal::Closed => "calendar-cancelled",
            StateSignal::OnTrack | StateSignal::AtRisk | StateSignal::Late | StateSignal::NoReport => "calendar-due",
        };
        let args = Args::new().text("id", it.item.id.as_str()).text("title", &title.text);
        let mut summary = Property::new("SUMMARY", plain(&self.say.with(key, &args)));
        if !title.lang.is_empty() {
            summary.add_parameter("LANGUAGE", &title.lang);
        }
        summary.done()
    }

    fn about(&self, it: &ItemStatus) -> String {
        let languages = self.say.languages();
        let entities = it.instance.entities_of(&self.status.programme, Role::Responsible, &it.item);
        let names: Vec<String> = entities.iter().map(|id| self.status.entity(id, languages).name.text).collect();
        let mut lines = Vec::new();
        if !names.is_empty() {
            lines.push(self.say.with("calendar-responsible", &Args::new().text("names", names.join("; "))));
        }
        let state = self.status.state_words(&it.place, languages);
        lines.push(self.say.with("calendar-state", &Args::new().text("state", state)));
        if let Some(notice) = &self.status.programme.notice {
            lines.push(text(notice, languages).text);
        }
        lines.join("\n")
    }

    /// Where people read on, if anybody knows where this server is found.
    fn url(&self, it: &ItemStatus) -> Option<String> {
        let base = self.web.public_url.as_deref()?;
        let programme = for_address(&self.status.programme.id);
        let has_page = it.item.kind == ItemKind::Activity;
        has_page.then(|| format!("{base}/a/{}?programme={programme}", for_address(it.item.id.as_str())))
    }
}

/// When it came to stand as it does.
fn since(it: &ItemStatus) -> Option<DateTime<Utc>> {
    it.instance.entered.values().max().copied()
}

fn place(it: &ItemStatus) -> Option<&str> {
    match &it.item.detail {
        Detail::Consultation(held) => held.place.as_deref(),
        Detail::Activity { .. }
        | Detail::Target(_)
        | Detail::Commitment { .. }
        | Detail::Entity
        | Detail::ReportRequest { .. } => None,
    }
}

/// No sign that a calendar's lines cannot hold.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

/// RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_begin_a_line_of_its_own() {
        assert_eq!(escaped(&plain("a,b;c\\d\r\nEND:VCALENDAR")), "a\\,b\\;c\\\\d\\nEND:VCALENDAR");
    }

    #[test]
    fn lines_of_thai_are_folded_between_letters_at_75_octets() {
        let title = "แผนปฏิบัติการระดับภูมิภาคว่าด้วยสตรี สันติภาพ และความมั่นคง ".repeat(4);
        let mut event = Event::new();
        event.append_property(Property::new("SUMMARY", plain(&title)).add_parameter("LANGUAGE", "th").done());
        let drawn = Calendar::empty().push(event.timestamp(DateTime::UNIX_EPOCH).uid("x").done()).to_string();
        assert!(drawn.split("\r\n").all(|line| line.len() <= 75), "{drawn}");
        assert!(drawn.replace("\r\n ", "").contains(title.trim_end()), "{drawn}");
    }
}
