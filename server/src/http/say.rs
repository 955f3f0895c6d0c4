//! What pages say, in the language of whoever reads.
//!
//! The pages' own sentences stand in `words/<language>.ftl`, all of them: a template or a handler names a key. Labels
//! of states, signals and roles are the programme's. A language is asked for by `?lang=`, else by the browser, else
//! it is the programme's first; where a text is missing in it, the next one of the chain is read, at last English.

use std::sync::LazyLock;

use axum::http::{HeaderMap, header};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use engine::{
    calendar,
    chart::StateSignal,
    ids::Lang,
    message::{Args, Texts},
    reply::{Number, NumberForm, echo_day, echo_month, echo_number, echo_year},
};

use super::words::{self, Mark};

const FILES: [(&str, &str); 11] = [
    ("en", include_str!("words/en.ftl")),
    ("id", include_str!("words/id.ftl")),
    ("th", include_str!("words/th.ftl")),
    ("km", include_str!("words/km.ftl")),
    ("vi", include_str!("words/vi.ftl")),
    ("lo", include_str!("words/lo.ftl")),
    ("my", include_str!("words/my.ftl")),
    ("ms", include_str!("words/ms.ftl")),
    ("fil", include_str!("words/fil.ftl")),
    ("tet", include_str!("words/tet.ftl")),
    ("pt", include_str!("words/pt.ftl")),
];

static PAGES: LazyLock<Texts> = LazyLock::new(|| {
    let mut texts = Texts::default();
    for (lang, ftl) in FILES {
        let slips = texts.add(&Lang::from(lang), ftl);
        debug_assert!(slips.is_empty(), "{lang}: {slips:?}");
    }
    texts
});

/// The voice of one answer.
#[derive(Clone)]
pub(crate) struct Say {
    languages: Vec<Lang>,
    /// The first of them that pages have words in.
    own: Lang,
    /// Labels, as the programme has them.
    labels: Texts,
}

impl Say {
    /// In these languages, the first choice first.
    pub(crate) fn new(languages: Vec<Lang>, labels: Texts) -> Say {
        let languages = if languages.is_empty() { vec![Lang::from("en")] } else { languages };
        let has_words = |lang: &&Lang| FILES.iter().any(|(file, _)| *file == lang.as_str());
        let own = languages.iter().find(has_words).cloned().unwrap_or_else(|| Lang::from("en"));
        Say { languages, own, labels }
    }

    /// Where there is no programme to speak for.
    pub(crate) fn english() -> Say {
        Say::new(Vec::new(), Texts::wording())
    }

    pub(crate) fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// The language of the page as a whole: that of its own words, not of what a programme calls its items.
    pub(crate) fn lang(&self) -> &str {
        self.own.as_str()
    }

    /// A sentence that needs no values: `{{ say.t("nav-overview") }}`.
    pub(crate) fn t(&self, key: &str) -> String {
        self.with(key, &Args::new())
    }

    /// A sentence with values.
    pub(crate) fn with(&self, key: &str, args: &Args) -> String {
        PAGES.say(&self.languages, key, args).0
    }

    /// The programme's label of a state, signal, role and so on: `label("state", "on_track")`.
    pub(crate) fn label(&self, family: &str, id: &str) -> String {
        self.labels.label(&self.languages, family, id)
    }

    /// The name of a language in itself.
    pub(crate) fn language_name(&self, lang: &Lang) -> String {
        self.labels.label(std::slice::from_ref(lang), "language", "name")
    }

    /// A country by its code; one that has no name here stands for itself.
    pub(crate) fn country(&self, code: &str) -> String {
        let key = format!("country-{code}");
        if PAGES.has(&key) { self.t(&key) } else { code.to_owned() }
    }

    pub(crate) fn mark(&self, signal: StateSignal) -> Mark {
        let (id, class) = words::signal_id(signal);
        Mark { id, class, shape: signal.shape_and_word().0, word: self.label("signal", id) }
    }

    /// `13 Jun 2024`
    pub(crate) fn day(&self, date: NaiveDate) -> String {
        echo_day(date, self.lang())
    }

    /// `Jun`
    pub(crate) fn month(&self, date: NaiveDate) -> String {
        echo_month(date, self.lang())
    }

    /// `2024`, in Thai `2567`
    pub(crate) fn year(&self, date: NaiveDate) -> String {
        echo_year(date, self.lang())
    }

    /// The local date and time.
    pub(crate) fn local(&self, at: DateTime<Utc>, zone: Tz) -> (String, String) {
        let wall = calendar::local(at, zone);
        (self.day(wall.date()), wall.format("%H:%M").to_string())
    }

    /// `Monday, 1 July 2024, 07:00 (Jakarta)`
    pub(crate) fn moment(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let wall = calendar::local(at, zone);
        let args = Args::new().date("date", wall.date()).text("time", wall.format("%H:%M").to_string());
        self.with("moment", &args.text("place", words::city(zone)))
    }

    /// `in 3 days`, `today`, `2 days late`
    pub(crate) fn distance(&self, days: i64) -> String {
        self.with("distance", &far(days))
    }

    pub(crate) fn percent(&self, part: f64) -> String {
        self.with("percent", &Args::new().share("part", part))
    }

    pub(crate) fn number(&self, number: f64) -> String {
        echo_number(&Number { value: number, form: NumberForm::Plain }, self.lang())
    }
}

/// So many days until it is due, for texts that say how far that is.
pub(crate) fn far(days: i64) -> Args {
    let side = if days < 0 { "late" } else { "ahead" };
    Args::new().text("side", side).number("days", days.unsigned_abs() as f64)
}

/// The languages of whoever reads: what she chose, what her browser wants, then the programme's.
pub(crate) fn wanted(chosen: Option<&str>, headers: &HeaderMap, own: &[Lang]) -> Vec<Lang> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut accepted: Vec<(f32, &str)> = accepted.split(',').filter_map(accepts).collect();
    accepted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let known = |lang: &Lang| own.contains(lang) || FILES.iter().any(|(file, _)| *file == lang.as_str());
    let asked = chosen.into_iter().chain(accepted.into_iter().map(|(_, tag)| tag)).map(Lang::from).filter(known);
    let mut languages: Vec<Lang> = Vec::new();
    for lang in asked.chain(own.iter().cloned()) {
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    languages
}

/// One range of Accept-Language (RFC 9110, 12.5.4) and its weight: `km;q=0.8`. The region is not told apart.
fn accepts(range: &str) -> Option<(f32, &str)> {
    let (tag, weight) = range.split_once(";q=").unwrap_or((range, "1"));
    let language = tag.trim().split('-').next().filter(|tag| !tag.is_empty() && *tag != "*")?;
    let weight: f32 = weight.trim().parse().ok()?;
    (weight > 0.0).then_some((weight, language))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[track_caller]
    fn check(chosen: Option<&str>, accepted: &'static str, expect: &[&str]) {
        let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accepted))]);
        let own = [Lang::from("en"), Lang::from("th"), Lang::from("km")];
        let wanted = wanted(chosen, &headers, &own);
        assert_eq!(wanted.iter().map(Lang::as_str).collect::<Vec<_>>(), expect, "{chosen:?}, {accepted}");
    }

    #[test]
    fn her_choice_then_her_browsers_then_the_programmes() {
        check(None, "", &["en", "th", "km"]);
        check(Some("km"), "th-TH,th;q=0.9,en;q=0.8", &["km", "th", "en"]);
        check(None, "fr;q=0.9, th;q=0.5, km;q=0.7", &["km", "th", "en"]);
        check(Some("xx"), "km;q=0, *", &["en", "th", "km"]);
        check(None, "km;q=nonsense,;q=,", &["en", "th", "km"]);
    }

    #[test]
    fn every_language_has_every_text_with_the_same_variables() {
        let english = Lang::from("en");
        for (lang, ftl) in FILES {
            assert_eq!(Texts::default().add(&lang.into(), ftl), [], "{lang}");
            let lang = Lang::from(lang);
            for key in PAGES.keys() {
                assert!(PAGES.languages_of(key).any(|has| *has == lang), "{lang} has no `{key}`");
                assert_eq!(PAGES.variables(&lang, key), PAGES.variables(&english, key), "{lang}: {key}");
            }
        }
    }

    #[test]
    fn distances_and_numbers() {
        let say = Say::english();
        let cases = [(0, "today"), (1, "tomorrow"), (12, "in 12 days"), (-1, "1 day late"), (-30, "30 days late")];
        for (days, expect) in cases {
            assert_eq!(say.distance(days), expect);
        }
        assert_eq!((say.number(3.0), say.number(2.5), say.percent(0.304)), ("3".into(), "2.5".into(), "30%".into()));
        let (at, zone) = ("2024-07-01T00:00:00Z".parse().unwrap(), Tz::Asia__Jakarta);
        assert_eq!(say.moment(at, zone), "Monday, 1 July 2024, 07:00 (Jakarta)");
        assert_eq!(say.country("VN") + " " + &say.country("XX"), "Viet Nam XX");
    }

    #[test]
    fn a_page_speaks_the_language_of_its_words() {
        let say = Say::new(vec![Lang::from("xx"), Lang::from("en")], Texts::wording());
        assert_eq!((say.lang(), say.languages().len()), ("en", 2));
    }
}
