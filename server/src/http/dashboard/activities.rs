//! The list of activities, narrowed by a plain form and shown part by part.

use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::{
    ids::EntityId,
    message::Args,
    roadmap::{ItemKind, Role},
};

use super::{
    super::{
        chart::{NONE, countries},
        frame::{Frame, page},
        problem::Result,
        status::{ItemStatus, Text},
        visit::Visit,
        words::{Mark, SIGNALS},
    },
    Draw, Due,
};

/// So many rows are light enough for a phone on a slow line.
const AT_ONCE: usize = 40;

struct Line {
    id: String,
    url: String,
    title: Text,
    leads: Vec<Text>,
    due: Option<Due>,
    state: String,
    mark: Mark,
    progress: String,
}

/// One choice of the form.
struct Choice {
    name: &'static str,
    label: String,
    options: Vec<Opt>,
}

struct Opt {
    value: String,
    text: Text,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "activities.html")]
struct Activities {
    frame: Frame,
    here: String,
    all: String,
    kept: Vec<(&'static str, String)>,
    is_filtered: bool,
    sentence: String,
    choices: Vec<Choice>,
    words: String,
    overdue: bool,
    lines: Vec<Line>,
    pages: Pages,
}

/// Which part of a long list is shown.
struct Pages {
    said: String,
    previous: Option<String>,
    next: Option<String>,
}

/// What the visitor narrows the list by.
struct Filter<'a> {
    signal: Option<&'a str>,
    pillar: Option<&'a str>,
    country: Option<&'a str>,
    entity: Option<&'a str>,
    words: Option<String>,
    overdue: bool,
}

const FILTERS: [&str; 6] = ["signal", "pillar", "country", "entity", "q", "overdue"];

pub(super) async fn activities(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let filter = Filter::of(&visit);
    let found: Vec<&ItemStatus> =
        visit.status.of_kind(ItemKind::Activity).filter(|it| filter.takes(&draw, it)).collect();
    let is_filtered = FILTERS.iter().any(|name| visit.asked(name).is_some());
    let parts = found.len().div_ceil(AT_ONCE).max(1);
    let part = visit.asked("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, parts);
    let sentence = if is_filtered { "activities-sentence" } else { "activities-all" };
    let shown = Activities {
        frame: visit.frame("activities"),
        here: "/activities".to_owned(),
        all: visit.url("/activities"),
        kept: visit.kept(),
        is_filtered,
        sentence: visit.say.with(sentence, &Args::new().count("count", found.len())),
        choices: draw.choices(&filter),
        words: visit.asked("q").unwrap_or_default().to_owned(),
        overdue: filter.overdue,
        lines: found.iter().skip((part - 1) * AT_ONCE).take(AT_ONCE).map(|it| draw.line(it)).collect(),
        pages: draw.pages(part, parts),
    };
    Ok(page(&shown)?.into_response())
}

impl<'a> Filter<'a> {
    fn of(visit: &'a Visit) -> Filter<'a> {
        Filter {
            signal: visit.asked("signal"),
            pillar: visit.asked("pillar"),
            country: visit.asked("country"),
            entity: visit.asked("entity"),
            words: visit.asked("q").map(str::to_lowercase),
            overdue: visit.asked("overdue").is_some(),
        }
    }

    fn takes(&self, draw: &Draw<'_>, it: &ItemStatus) -> bool {
        self.signal.is_none_or(|id| draw.say.mark(it.look.signal).id == id)
            && self.pillar.is_none_or(|id| it.item.pillar.as_deref().unwrap_or(NONE) == id)
            && self.country.is_none_or(|code| draw.status.country(it).as_deref().unwrap_or(NONE) == code)
            && self.entity.is_none_or(|id| {
                draw.status.known_holders(it, Role::Responsible).iter().any(|lead| lead.as_str() == id)
            })
            && (!self.overdue || it.look.days_to_due.is_some_and(|days| days < 0))
            && self.words.as_ref().is_none_or(|words| draw.has_words(it, words))
    }
}

impl Draw<'_> {
    fn line(&self, it: &ItemStatus) -> Line {
        Line {
            id: it.item.id.to_string(),
            url: self.url(it).unwrap_or_default(),
            title: self.text(&it.item.title),
            leads: self.names(&self.holders(it, Role::Responsible)),
            due: self.due(it),
            state: self.status.state_words(&it.place, self.languages),
            mark: self.say.mark(it.look.signal),
            progress: self.progress(it),
        }
    }

    /// In its number or in its title in any language; capitals do not matter.
    fn has_words(&self, it: &ItemStatus, words: &str) -> bool {
        let titles = it.item.title.by_language.values().map(String::as_str);
        std::iter::once(it.item.id.as_str()).chain(titles).any(|text| text.to_lowercase().contains(words))
    }

    fn choices(&self, filter: &Filter<'_>) -> Vec<Choice> {
        let signals = SIGNALS.map(|signal| {
            let mark = self.say.mark(signal);
            (mark.id.to_owned(), self.own(format!("{} {}", mark.shape, mark.word)))
        });
        let programme = &self.status.programme;
        let pillars = programme.pillars.iter().map(|(id, title)| (id.clone(), self.text(title)));
        let mut choices = vec![
            choice("signal", self.say.t("filter-signal"), signals.into_iter(), filter.signal),
            choice("pillar", self.say.t("filter-pillar"), pillars, filter.pillar),
        ];
        let countries = countries(self.status.of_kind(ItemKind::Activity).map(|it| self.status.country(it)));
        if countries.len() > 1 {
            let named = countries.into_iter().map(|code| (code.clone(), self.own(self.say.country(&code))));
            choices.push(choice("country", self.say.t("filter-country"), named, filter.country));
        }
        let entities = self.entities().into_iter().map(|id| {
            let name = self.status.entity(&id, self.languages).name;
            (id.to_string(), name)
        });
        choices.push(choice("entity", self.say.t("filter-entity"), entities, filter.entity));
        choices
    }

    /// Those who answer for an activity, in the order of the roadmap.
    fn entities(&self) -> Vec<EntityId> {
        let status = self.status;
        let leads: Vec<EntityId> =
            status.of_kind(ItemKind::Activity).flat_map(|it| status.known_holders(it, Role::Responsible)).collect();
        self.status.programme.entities.keys().filter(|id| leads.contains(id)).cloned().collect()
    }

    fn pages(&self, part: usize, parts: usize) -> Pages {
        let to = |part: usize| {
            let number = part.to_string();
            let asked = FILTERS.iter().filter_map(|name| Some((*name, self.visit.asked(name)?)));
            let filters: Vec<(&str, &str)> = asked.chain([("page", number.as_str())]).collect();
            self.visit.url_with("/activities", &filters)
        };
        let said = Args::new().count("page", part).count("pages", parts);
        Pages {
            said: self.say.with("page-of", &said),
            previous: (part > 1).then(|| to(part - 1)),
            next: (part < parts).then(|| to(part + 1)),
        }
    }
}

fn choice(
    name: &'static str,
    label: String,
    options: impl Iterator<Item = (String, Text)>,
    chosen: Option<&str>,
) -> Choice {
    let option = |(value, text): (String, Text)| {
        let is_chosen = chosen == Some(value.as_str());
        Opt { value, text, is_chosen }
    };
    Choice { name, label, options: options.map(option).collect() }
}
