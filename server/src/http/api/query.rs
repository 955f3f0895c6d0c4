//! What is asked of a list: filters, language, page. All that is wrong with it is said at once.

use std::{num::NonZeroUsize, time::Duration};

use engine::{chart::StateSignal, definition::nearest, ids::Lang};

use super::super::{
    problem::{Kind, Problem, Result, Slip},
    status::{ItemStatus, Status},
    words::for_address,
};

const DEFAULT_LIMIT: usize = 200;
pub(super) const MAX_LIMIT: usize = 1000;
const MAX_WAIT: u64 = 25;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Signal,
    State,
    Entity,
    Pillar,
    Overdue,
    /// Of a reminder.
    Status,
    /// Of a reminder: the item that it is about.
    Item,
    /// Of those who follow: where they are, and how many seconds they wait for something to happen.
    Since,
    Wait,
    Lang,
    Limit,
    Cursor,
}

impl Key {
    fn word(self) -> &'static str {
        match self {
            Key::Signal => "signal",
            Key::State => "state",
            Key::Entity => "entity",
            Key::Pillar => "pillar",
            Key::Overdue => "overdue",
            Key::Status => "status",
            Key::Item => "item",
            Key::Since => "since",
            Key::Wait => "wait",
            Key::Lang => "lang",
            Key::Limit => "limit",
            Key::Cursor => "cursor",
        }
    }
}

pub(super) const SIGNALS: [StateSignal; 6] = [
    StateSignal::Done,
    StateSignal::OnTrack,
    StateSignal::AtRisk,
    StateSignal::Late,
    StateSignal::NoReport,
    StateSignal::Closed,
];

const REMINDER_STATUSES: [&str; 8] =
    ["planned", "released", "sent", "answered", "suppressed", "undeliverable", "uncertain", "dead"];

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) signal: Option<StateSignal>,
    /// A state or one of its parents.
    pub(super) state: Option<String>,
    pub(super) entity: Option<String>,
    pub(super) pillar: Option<String>,
    pub(super) overdue: Option<bool>,
    pub(super) status: Option<String>,
    pub(super) item: Option<String>,
    pub(super) since: Option<String>,
    pub(super) wait: Duration,
    pub(super) lang: Option<Lang>,
    pub(super) limit: NonZeroUsize,
    pub(super) cursor: Option<String>,
    /// All of it but the cursor, as it was asked.
    same: Vec<(String, String)>,
}

impl Asked {
    pub(super) fn read(pairs: &[(String, String)], allowed: &[Key]) -> Result<Asked> {
        let mut asked = Asked {
            signal: None,
            state: None,
            entity: None,
            pillar: None,
            overdue: None,
            status: None,
            item: None,
            since: None,
            wait: Duration::ZERO,
            lang: None,
            limit: NonZeroUsize::new(DEFAULT_LIMIT).expect("it is not zero"),
            cursor: None,
            same: pairs.iter().filter(|(name, _)| name != Key::Cursor.word()).cloned().collect(),
        };
        let mut slips = Vec::new();
        for (n, (name, value)) in pairs.iter().enumerate() {
            let outcome = match allowed.iter().find(|key| key.word() == name) {
                None => Err(unknown_name(name, allowed)),
                Some(_) if pairs[..n].iter().any(|(earlier, _)| earlier == name) => {
                    Err(("repeated", format!("`{name}` is given twice")))
                }
                Some(key) => asked.take(*key, value),
            };
            if let Err((code, message)) = outcome {
                slips.push(Slip { pointer: format!("?{name}"), message, code });
            }
        }
        if slips.is_empty() { Ok(asked) } else { Err(refused(slips)) }
    }

    fn take(&mut self, key: Key, value: &str) -> std::result::Result<(), (&'static str, String)> {
        match key {
            Key::Signal => self.signal = Some(signal(value)?),
            Key::State => self.state = Some(value.to_owned()),
            Key::Entity => self.entity = Some(value.to_owned()),
            Key::Pillar => self.pillar = Some(value.to_owned()),
            Key::Overdue => self.overdue = Some(yes_or_no(value)?),
            Key::Status => self.status = Some(reminder_status(value)?),
            Key::Item => self.item = Some(value.to_owned()),
            Key::Since => self.since = Some(value.to_owned()),
            Key::Wait => self.wait = wait(value)?,
            Key::Lang => self.lang = Some(Lang::from(value)),
            Key::Limit => self.limit = limit(value)?,
            Key::Cursor => self.cursor = Some(value.to_owned()),
        }
        Ok(())
    }

    /// The language asked for, then the programme's own.
    pub(super) fn languages(&self, status: &Status) -> Vec<Lang> {
        self.lang.iter().chain(&status.programme.languages).cloned().collect()
    }

    /// Names that the programme does not have are misspelt: an empty list would be a wrong answer.
    pub(super) fn check_names(&self, status: &Status) -> Result<()> {
        let programme = &status.programme;
        // who may not be named is not known here
        let named = |id: &&engine::ids::EntityId| status.entity(id, &[]).id.is_some();
        let entities = || programme.entities.keys().filter(named).map(|id| id.as_str());
        let items = || status.items.iter().map(|i| i.item.id.as_str());
        let mut slips = Vec::new();
        let mut check = |key: Key, asked: &Option<String>, known: &mut dyn Iterator<Item = &str>| {
            let Some(asked) = asked else { return };
            let known: Vec<&str> = known.collect();
            if !known.contains(&asked.as_str()) {
                let message = format!("there is no {} `{asked}`{}", key.word(), hint(asked, known));
                slips.push(Slip { pointer: format!("?{}", key.word()), message, code: "unknown-value" });
            }
        };
        check(Key::Entity, &self.entity, &mut entities());
        check(Key::Pillar, &self.pillar, &mut programme.pillars.keys().map(String::as_str));
        check(Key::Item, &self.item, &mut items());
        if slips.is_empty() { Ok(()) } else { Err(refused(slips)) }
    }

    pub(super) fn wants(&self, it: &ItemStatus) -> bool {
        let entity = |wanted: &String| {
            it.item.id.as_str() == wanted || it.item.cast.responsible.iter().any(|id| id.as_str() == wanted)
        };
        self.signal.is_none_or(|signal| it.look.signal == signal)
            && self.state.as_ref().is_none_or(|state| is_in(&it.place, state))
            && self.entity.as_ref().is_none_or(entity)
            && self.pillar.as_ref().is_none_or(|pillar| it.item.pillar.as_ref() == Some(pillar))
            && self.overdue.is_none_or(|overdue| is_overdue(it) == overdue)
    }

    /// The page of `rows` that is wanted, and where the next begins.
    pub(super) fn page<'a, T>(&self, rows: &'a [T], id: impl Fn(&T) -> &str) -> Result<(&'a [T], Option<String>)> {
        let begin = match &self.cursor {
            None => 0,
            Some(cursor) => rows.iter().position(|row| id(row) == cursor).ok_or_else(stale_cursor)? + 1,
        };
        let end = rows.len().min(begin + self.limit.get());
        let next = (end < rows.len()).then(|| id(&rows[end - 1]).to_owned());
        Ok((&rows[begin..end], next))
    }

    /// Where the next page is, from here.
    pub(super) fn link(&self, next: &str) -> String {
        let same = self.same.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let pairs = same.chain([(Key::Cursor.word(), next)]);
        let query: Vec<String> = pairs.map(|(name, value)| format!("{name}={}", for_address(value))).collect();
        format!("<?{}>; rel=\"next\"", query.join("&"))
    }

    /// A cursor that is a number.
    pub(super) fn number(&self) -> Result<Option<i64>> {
        self.cursor.as_ref().map(|cursor| cursor.parse().map_err(|_| stale_cursor())).transpose()
    }
}

pub(super) fn is_overdue(it: &ItemStatus) -> bool {
    it.look.timeliness == engine::signal::Timeliness::Overdue
}

/// `under_way.on_track` is in `under_way` and in `on_track`.
fn is_in(place: &str, state: &str) -> bool {
    place == state || place.split(" + ").any(|path| path == state || path.split('.').any(|part| part == state))
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

type Wrong = (&'static str, String);

fn signal(value: &str) -> std::result::Result<StateSignal, Wrong> {
    let words = SIGNALS.map(signal_word);
    SIGNALS.into_iter().find(|s| signal_word(*s) == value).ok_or_else(|| unknown_value("signal", value, &words))
}

fn reminder_status(value: &str) -> std::result::Result<String, Wrong> {
    let known = REMINDER_STATUSES.contains(&value);
    if known { Ok(value.to_owned()) } else { Err(unknown_value("status", value, &REMINDER_STATUSES)) }
}

fn yes_or_no(value: &str) -> std::result::Result<bool, Wrong> {
    value.parse().map_err(|_| unknown_value("overdue", value, &["true", "false"]))
}

fn limit(value: &str) -> std::result::Result<NonZeroUsize, Wrong> {
    let number = value.parse().ok().filter(|n: &NonZeroUsize| n.get() <= MAX_LIMIT);
    number.ok_or_else(|| ("bad-value", format!("`limit` is a number from 1 to {MAX_LIMIT}")))
}

fn wait(value: &str) -> std::result::Result<Duration, Wrong> {
    let seconds = value.parse().ok().filter(|n| *n <= MAX_WAIT);
    seconds
        .map(Duration::from_secs)
        .ok_or_else(|| ("bad-value", format!("`wait` is a number of seconds from 0 to {MAX_WAIT}")))
}

fn unknown_name(name: &str, allowed: &[Key]) -> Wrong {
    let words: Vec<&str> = allowed.iter().map(|key| key.word()).collect();
    let cure = match nearest(name, words.iter().copied()) {
        Some(near) => format!("use `{near}`"),
        None if words.is_empty() => "nothing can be asked here".to_owned(),
        None => format!("use one of {}", list(&words)),
    };
    ("unknown-parameter", format!("there is no parameter `{name}` here: {cure}"))
}

fn unknown_value(name: &str, value: &str, words: &[&str]) -> Wrong {
    let cure = nearest(value, words.iter().copied())
        .map_or_else(|| format!("use one of {}", list(words)), |near| format!("use `{near}`"));
    ("unknown-value", format!("`{value}` is no {name}: {cure}"))
}

fn hint(asked: &str, known: Vec<&str>) -> String {
    nearest(asked, known).map(|near| format!(": use `{near}`")).unwrap_or_default()
}

fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn refused(errors: Vec<Slip>) -> Problem {
    let detail = errors.iter().map(|slip| slip.message.as_str()).collect::<Vec<_>>().join("; ");
    Problem { errors, ..Problem::new(Kind::BadParameter, detail) }
}

fn stale_cursor() -> Problem {
    bad_cursor(Key::Cursor)
}

pub(super) fn bad_cursor(key: Key) -> Problem {
    let message = "this cursor is not from here: begin without one".to_owned();
    refused(vec![Slip { pointer: format!("?{}", key.word()), message, code: "bad-value" }])
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: [Key; 8] =
        [Key::Signal, Key::State, Key::Entity, Key::Pillar, Key::Overdue, Key::Lang, Key::Limit, Key::Cursor];

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
        check_wrong("limit=0", &["`limit` is a number from 1 to 1000"]);
        check_wrong("limit=1001", &["`limit` is a number from 1 to 1000"]);
        check_wrong("overdue=maybe", &["`maybe` is no overdue: use one of `true`, `false`"]);
        check_wrong("lang=th&lang=km", &["`lang` is given twice"]);
        check_wrong(
            "limti=3&signal=lat",
            &["there is no parameter `limti` here: use `limit`", "`lat` is no signal: use `late`"],
        );
    }

    #[test]
    fn what_is_known_is_read() {
        let asked = read("signal=no_report&overdue=true&limit=1000&state=under_way").unwrap();
        assert_eq!((asked.signal, asked.overdue, asked.limit.get()), (Some(StateSignal::NoReport), Some(true), 1000));
        assert_eq!(read("").unwrap().limit.get(), DEFAULT_LIMIT);
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
                Some(cursor) => asked.cursor = Some(cursor),
                None => break,
            }
        }
        assert_eq!(seen, rows);
        asked.cursor = Some("z".into());
        assert!(asked.page(&rows, |row| row).is_err());
    }
}
