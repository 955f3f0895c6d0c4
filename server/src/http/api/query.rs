//! What is asked of a list: filters, language, page. All that is wrong with it is said at once.
//!
//! `Asked` is what a handler takes instead of the query: it is read by the row of its route. Which parameters there are
//! is `parameter`'s, in which order rows come and where a page begins `order`'s.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use axum::{
    Extension,
    extract::{FromRequestParts, Query},
    http::request::Parts,
};
use chrono::NaiveDate;
use engine::{calendar, chart::StateSignal, ids::Lang, roadmap::Role};

use super::{
    super::{
        Web,
        problem::{Problem, Result},
        status::{ItemStatus, Status},
        words::for_address,
    },
    parameter::{DEFAULT_LIMIT, Key, Moment, Taken, refuse, refused, slip, unknown_name, unknown_value},
    route::Route,
};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Asked {
    taken: BTreeMap<Key, Taken>,
    /// All of it but the cursor, as it was asked.
    same: Vec<(String, String)>,
}

impl FromRequestParts<Web> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self> {
        let route = Extension::<&'static Route>::from_request_parts(parts, web).await;
        let keys = route.map_or(&[][..], |Extension(route)| route.keys);
        let pairs = Query::<Vec<(String, String)>>::from_request_parts(parts, web).await;
        Asked::read(&pairs.map(|Query(pairs)| pairs).unwrap_or_default(), keys)
    }
}

impl Asked {
    pub(super) fn read(pairs: &[(String, String)], allowed: &[Key]) -> Result<Asked> {
        let mut asked = Asked {
            taken: BTreeMap::new(),
            same: pairs.iter().filter(|(name, _)| name != Key::Cursor.word()).cloned().collect(),
        };
        let mut slips = Vec::new();
        for (n, (name, value)) in pairs.iter().enumerate() {
            let outcome = match allowed.iter().find(|key| key.word() == name) {
                None => Err(unknown_name(name, allowed)),
                Some(_) if pairs[..n].iter().any(|(earlier, _)| earlier == name) => {
                    Err(("repeated", format!("`{name}` is given twice")))
                }
                Some(key) => key.read(value).map(|taken| (*key, taken)),
            };
            match outcome {
                Ok((key, taken)) => drop(asked.taken.insert(key, taken)),
                Err(wrong) => slips.push(slip(name, wrong)),
            }
        }
        if slips.is_empty() { Ok(asked) } else { Err(refused(slips)) }
    }

    /// What was given; nothing given is nothing.
    pub(super) fn words(&self, key: Key) -> &[String] {
        match self.taken.get(&key) {
            Some(Taken::Words(words)) => words,
            Some(Taken::YesNo(_) | Taken::Date(_) | Taken::Moment(_) | Taken::Count(_)) | None => &[],
        }
    }

    pub(super) fn word(&self, key: Key) -> Option<&str> {
        self.words(key).first().map(String::as_str)
    }

    pub(super) fn moment(&self, key: Key) -> Option<Moment> {
        match self.taken.get(&key)? {
            Taken::Moment(moment) => Some(*moment),
            Taken::Words(_) | Taken::YesNo(_) | Taken::Date(_) | Taken::Count(_) => None,
        }
    }

    fn yes_or_no(&self, key: Key) -> Option<bool> {
        match self.taken.get(&key)? {
            Taken::YesNo(yes) => Some(*yes),
            Taken::Words(_) | Taken::Moment(_) | Taken::Date(_) | Taken::Count(_) => None,
        }
    }

    fn date(&self, key: Key) -> Option<NaiveDate> {
        match self.taken.get(&key)? {
            Taken::Date(date) => Some(*date),
            Taken::Words(_) | Taken::Moment(_) | Taken::YesNo(_) | Taken::Count(_) => None,
        }
    }

    pub(super) fn limit(&self) -> usize {
        match self.taken.get(&Key::Limit) {
            Some(Taken::Count(limit)) => *limit,
            Some(Taken::Words(_) | Taken::Moment(_) | Taken::YesNo(_) | Taken::Date(_)) | None => DEFAULT_LIMIT,
        }
    }

    /// How long one waits for something to happen.
    pub(super) fn wait(&self) -> Duration {
        match self.taken.get(&Key::Wait) {
            Some(Taken::Count(seconds)) => Duration::from_secs(u64::try_from(*seconds).unwrap_or_default()),
            Some(Taken::Words(_) | Taken::Moment(_) | Taken::YesNo(_) | Taken::Date(_)) | None => Duration::ZERO,
        }
    }

    /// The same, but for these.
    pub(super) fn without(&self, keys: &[Key]) -> Asked {
        let taken = self.taken.iter().filter(|(key, _)| !keys.contains(key));
        Asked { taken: taken.map(|(key, taken)| (*key, taken.clone())).collect(), same: Vec::new() }
    }

    pub(super) fn lang(&self) -> Option<Lang> {
        self.word(Key::Lang).map(Lang::from)
    }

    /// The language asked for, then the programme's own.
    pub(super) fn languages(&self, status: &Status) -> Vec<Lang> {
        self.lang().iter().chain(&status.programme.languages).cloned().collect()
    }

    /// Names that the programme does not have are misspelt: an empty list would be a wrong answer.
    pub(super) fn check_names(&self, status: &Status) -> Result<()> {
        let programme = &status.programme;
        // who may not be named is not known here
        let named = |id: &&engine::ids::EntityId| status.entity(id, &[]).id.is_some();
        let entities = || programme.entities.keys().filter(named);
        let known = || entities().filter_map(|id| programme.entity(id));
        let mut slips = Vec::new();
        let mut check = |key: Key, known: &mut dyn Iterator<Item = &str>| {
            let asked = self.words(key);
            let known: BTreeSet<&str> = if asked.is_empty() { BTreeSet::new() } else { known.collect() };
            for asked in asked.iter().filter(|asked| !known.contains(asked.as_str())) {
                let words: Vec<&str> = known.iter().copied().take(20).collect();
                let near = engine::definition::nearest(asked, known.iter().copied());
                let (code, message) = match near {
                    Some(near) => ("unknown-value", format!("there is no {} `{asked}`: use `{near}`", key.word())),
                    None if known.len() <= words.len() => unknown_value(key.word(), asked, &words),
                    None => ("unknown-value", format!("there is no {} `{asked}`", key.word())),
                };
                slips.push(slip(key.word(), (code, message)));
            }
        };
        check(Key::Entity, &mut entities().map(|id| id.as_str()));
        check(Key::Country, &mut known().filter_map(|entity| entity.country.as_deref()));
        check(Key::EntityKind, &mut known().map(|entity| entity.kind.as_str()));
        check(Key::Pillar, &mut programme.pillars.keys().map(String::as_str));
        check(Key::Item, &mut status.items.iter().map(|it| it.item.id.as_str()));
        if slips.is_empty() { Ok(()) } else { Err(refused(slips)) }
    }

    /// Whether an item is among those asked for.
    pub(super) fn wants(&self, status: &Status, it: &ItemStatus) -> bool {
        if self.taken.is_empty() {
            return true;
        }
        let meant = |key: Key, is: &dyn Fn(&str) -> bool| {
            let wanted = self.words(key);
            wanted.is_empty() || wanted.iter().any(|one| is(one))
        };
        let since = |key: Key| self.moment(key).map(|moment| begins(moment, status));
        let due = it.instance.due;
        meant(Key::Signal, &|signal| signal_word(it.look.signal) == signal)
            && meant(Key::State, &|state| is_in(&it.place, state))
            && meant(Key::Pillar, &|pillar| it.item.pillar.as_deref() == Some(pillar))
            && meant(Key::Entity, &|wanted| is_of(status, it, wanted))
            && meant(Key::Country, &|country| status.country(it).as_deref() == Some(country))
            && meant(Key::EntityKind, &|kind| status.entity_behind(it).is_some_and(|entity| entity.kind == kind))
            && self.yes_or_no(Key::Overdue).is_none_or(|overdue| is_overdue(it) == overdue)
            && self.yes_or_no(Key::Reported).is_none_or(|reported| it.look.reported_this_period == reported)
            && self.date(Key::DueBefore).is_none_or(|day| due.is_some_and(|due| due < day))
            && self.date(Key::DueAfter).is_none_or(|day| due.is_some_and(|due| due > day))
            && since(Key::UpdatedSince).is_none_or(|since| it.updated_at >= since)
            && self.word(Key::Q).is_none_or(|words| speaks_of(status, it, words))
    }

    /// Where the next page is, from here.
    pub(super) fn link(&self, next: &str) -> String {
        let same = self.same.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let pairs = same.chain([(Key::Cursor.word(), next)]);
        let query: Vec<String> =
            pairs.map(|(name, value)| format!("{}={}", for_address(name), for_address(value))).collect();
        format!("<?{}>; rel=\"next\"", query.join("&"))
    }

    /// The page of `rows` that is wanted, and where the next begins.
    pub(super) fn page<'a, T>(&self, rows: &'a [T], id: impl Fn(&T) -> &str) -> Result<(&'a [T], Option<String>)> {
        let begin = match self.word(Key::Cursor) {
            None => 0,
            Some(cursor) => rows.iter().position(|row| id(row) == cursor).ok_or_else(stale_cursor)? + 1,
        };
        let end = rows.len().min(begin + self.limit());
        let next = (end < rows.len()).then(|| id(&rows[end - 1]).to_owned());
        Ok((&rows[begin..end], next))
    }

    /// A cursor that is a number.
    pub(super) fn number(&self) -> Result<Option<i64>> {
        self.word(Key::Cursor).map(|cursor| cursor.parse().map_err(|_| stale_cursor())).transpose()
    }
}

pub(super) fn begins(moment: Moment, status: &Status) -> chrono::DateTime<chrono::Utc> {
    match moment {
        Moment::At(at) => at,
        Moment::Day(day) => calendar::start_of_day(day, status.programme.zone),
    }
}

pub(super) fn is_overdue(it: &ItemStatus) -> bool {
    it.look.timeliness == engine::signal::Timeliness::Overdue
}

/// An entity's own item, and those that it is asked on.
fn is_of(status: &Status, it: &ItemStatus, entity: &str) -> bool {
    it.item.id.as_str() == entity || status.asked(it, Role::Responsible).iter().any(|id| id.as_str() == entity)
}

/// `under_way.on_track` is in `under_way` and in `on_track`.
fn is_in(place: &str, state: &str) -> bool {
    place == state || place.split(" + ").any(|path| path == state || path.split('.').any(|part| part == state))
}

/// In its id, its title in any language, or the name of who leads it.
fn speaks_of(status: &Status, it: &ItemStatus, words: &str) -> bool {
    let words = words.to_lowercase();
    let speaks = |text: &str| text.to_lowercase().contains(&words);
    let lead = || status.asked(it, Role::Responsible).iter().any(|id| speaks(&status.entity(id, &[]).name.text));
    speaks(it.item.id.as_str()) || it.item.title.by_language.values().any(|title| speaks(title)) || lead()
}

pub(super) fn signal_word(signal: StateSignal) -> &'static str {
    match signal {
        StateSignal::Done => "done",
        StateSignal::OnTrack => "on_track",
        StateSignal::AtRisk => "at_risk",
        StateSignal::Late => "late",
        StateSignal::NoReport => "no_report",
        StateSignal::Closed => "closed",
    }
}

pub(super) fn stale_cursor() -> Problem {
    refuse(Key::Cursor, "this cursor is not from here: begin without one")
}

#[cfg(test)]
mod tests {
    use super::{super::super::problem::Kind, *};

    const LIST: [Key; 9] = [
        Key::Signal,
        Key::State,
        Key::Entity,
        Key::Overdue,
        Key::UpdatedSince,
        Key::DueBefore,
        Key::Lang,
        Key::Limit,
        Key::Cursor,
    ];

    fn read(query: &str) -> Result<Asked> {
        let pairs: Vec<(String, String)> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Asked::read(&pairs, &LIST)
    }

    fn check_wrong(query: &str, expect: &[&str]) {
        let problem = read(query).expect_err(query);
        assert_eq!(problem.kind, Kind::BadParameter);
        let messages: Vec<&str> = problem.errors.iter().map(|e| e.message.as_str()).collect();
        assert_eq!(messages, expect, "{query}");
    }

    #[test]
    fn what_is_not_known_is_refused_with_the_nearest() {
        check_wrong("signl=late", &["there is no parameter `signl` here: use `signal`"]);
        check_wrong("signal=lat", &["`lat` is no signal: use `late`"]);
        check_wrong("signal=late,don", &["`don` is no signal: use `done`"]);
        check_wrong("limit=0", &["`limit` is a number from 1 to 1000"]);
        check_wrong("limit=1001", &["`limit` is a number from 1 to 1000"]);
        check_wrong("overdue=maybe", &["`maybe` is no overdue: use one of `true`, `false`"]);
        check_wrong("lang=th&lang=km", &["`lang` is given twice"]);
        check_wrong("due_before=1.12.", &["`1.12.` is no date for `due_before`: write it like `2024-06-30`"]);
        check_wrong(
            "updated_since=lately",
            &["`lately` is no moment for `updated_since`: write `2024-06-30` or `2024-06-30T09:00:00Z`"],
        );
        check_wrong(
            "limti=3&signal=lat",
            &["there is no parameter `limti` here: use `limit`", "`lat` is no signal: use `late`"],
        );
    }

    #[test]
    fn what_is_known_is_read() {
        let asked = read("signal=no_report,late&overdue=true&limit=1000&state=under_way").unwrap();
        assert_eq!(asked.words(Key::Signal), ["no_report", "late"]);
        assert_eq!((asked.yes_or_no(Key::Overdue), asked.limit()), (Some(true), 1000));
        assert_eq!(read("").unwrap().limit(), DEFAULT_LIMIT);
        let plus = read("updated_since=2024-06-30T07:00:00 07:00").unwrap();
        assert_eq!(plus.moment(Key::UpdatedSince), Some(Moment::At("2024-06-30T00:00:00Z".parse().unwrap())));
    }

    #[test]
    fn a_state_is_its_own_and_its_parents() {
        let check =
            |place: &str, state: &str, expect: bool| assert_eq!(is_in(place, state), expect, "{place} in {state}");
        check("under_way.on_track", "under_way", true);
        check("under_way.on_track", "on_track", true);
        check("under_way.on_track", "under_way.on_track", true);
        check("under_way.on_track", "under", false);
        check("a.b + c", "c", true);
    }

    #[test]
    fn pages_follow_on_each_other_and_miss_nothing() {
        let rows = ["a", "b", "c", "d", "e"];
        let mut seen: Vec<&str> = Vec::new();
        let mut asked = read("limit=2").unwrap();
        loop {
            let (page, next) = asked.page(&rows, |row| row).unwrap();
            assert!(page.len() <= 2);
            seen.extend(page);
            match next {
                Some(cursor) => drop(asked.taken.insert(Key::Cursor, Taken::Words(vec![cursor]))),
                None => break,
            }
        }
        assert_eq!(seen, rows);
        asked.taken.insert(Key::Cursor, Taken::Words(vec!["z".into()]));
        assert!(asked.page(&rows, |row| row).is_err());
    }
}
