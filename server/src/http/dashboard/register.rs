//! What lists and the pages of single entries share: how they begin and end, how they name each other, how a list is
//! narrowed and turned over.
//!
//! Names are links wherever whoever reads may follow them. A filter is a plain form, and what it does not know counts
//! as not chosen. Leaves out everything that only one page says.

use engine::{
    calendar,
    ids::{EntityId, ItemId, Lang},
    message::Args,
    roadmap::Role,
};

use super::{
    super::{
        status::{ItemStatus, Named, Text},
        visit::Visit,
        words::Mark,
    },
    Draw,
};

/// Rows on a page: so many keep it small on a slow line, in every script.
const PER_PAGE: usize = 40;

/// What every register begins and ends with.
pub(super) struct Around {
    pub(super) id: Option<String>,
    pub(super) title: Text,
    pub(super) mark: Option<Mark>,
    /// Whole sentences; an empty one is left out.
    pub(super) sentences: Vec<String>,
    pub(super) back: Option<Back>,
    pub(super) programme: String,
}

pub(super) struct Back {
    pub(super) url: String,
    pub(super) text: String,
}

/// Something that is named, as a link where it has a page that may be opened.
pub(super) struct Ref {
    pub(super) url: Option<String>,
    /// Of an item.
    pub(super) id: Option<String>,
    pub(super) text: Text,
    pub(super) note: Option<String>,
}

/// One line of what is known of something.
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) values: Vec<Ref>,
}

pub(super) struct Day {
    pub(super) date: String,
    pub(super) words: String,
}

pub(super) struct Form {
    pub(super) action: &'static str,
    pub(super) kept: Vec<(&'static str, String)>,
    pub(super) filters: Vec<Filter>,
    /// Whether anything is chosen, and the address where nothing is.
    pub(super) is_filtered: bool,
    pub(super) all: String,
}

pub(super) struct Filter {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) choices: Vec<Choice>,
}

pub(super) struct Choice {
    pub(super) value: String,
    pub(super) text: Text,
    pub(super) is_chosen: bool,
}

pub(super) struct Pager {
    pub(super) shown: String,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
}

impl Draw<'_> {
    pub(super) fn around(&self, title: Text, sentences: Vec<String>) -> Around {
        Around {
            id: None,
            title,
            mark: None,
            sentences: sentences.into_iter().filter(|sentence| !sentence.trim().is_empty()).collect(),
            back: None,
            programme: self.text(&self.status.programme.title).text,
        }
    }

    /// Around the page of one entry of the list at `path`.
    pub(super) fn around_one(&self, it: &ItemStatus, title: Text, path: &str, list: &str) -> Around {
        Around {
            id: Some(it.item.id.to_string()),
            mark: Some(self.say.mark(it.look.signal)),
            back: Some(Back { url: self.visit.url(path), text: self.say.t(list) }),
            ..self.around(title, Vec::new())
        }
    }

    /// In the page's own words.
    pub(super) fn headed(&self, key: &str) -> Text {
        self.own(self.say.t(key))
    }

    pub(super) fn item_ref(&self, it: &ItemStatus) -> Ref {
        Ref { url: self.url(it), id: Some(it.item.id.to_string()), text: self.text(&it.item.title), note: None }
    }

    /// None: it may not be seen.
    pub(super) fn ref_to(&self, id: &ItemId) -> Option<Ref> {
        self.status.item(id.as_str()).map(|it| self.item_ref(it))
    }

    pub(super) fn refs_to(&self, ids: &[ItemId]) -> Vec<Ref> {
        ids.iter().filter_map(|id| self.ref_to(id)).collect()
    }

    /// An entity by the name it may be called by.
    pub(super) fn party(&self, entity: &EntityId) -> Ref {
        let Named { id, name } = self.status.entity(entity, self.languages);
        let known = id.filter(|id| self.status.item(id.as_str()).is_some());
        Ref { url: known.map(|id| self.visit.url(&format!("/e/{id}"))), ..plain(name) }
    }

    /// Those who hold a role on an item as it stands: who took it over stands in for the roadmap's entity.
    pub(super) fn parties(&self, it: &ItemStatus, role: Role) -> Vec<Ref> {
        let meant = self.status.programme.entities_of(role, &it.item);
        let party = |entity: &EntityId| {
            let taken = it.instance.stand_ins.iter().find(|s| s.to == *entity && meant.contains(&s.of));
            let of = taken.filter(|_| !meant.contains(entity)).map(|s| self.status.entity(&s.of, self.languages).name);
            let note = of.map(|of| self.say.with("stands-in-for", &Args::new().text("party", of.text)));
            Ref { note, ..self.party(entity) }
        };
        self.holders(it, role).iter().map(party).collect()
    }

    /// Only those lines of which something is known.
    pub(super) fn known<const N: usize>(&self, lines: [(&str, Vec<Ref>); N]) -> Vec<Fact> {
        let known = lines.into_iter().filter(|(_, values)| !values.is_empty());
        known.map(|(key, values)| Fact { name: self.say.t(key), values }).collect()
    }

    /// A value without a link, in the page's own words.
    pub(super) fn value(&self, text: impl Into<String>) -> Ref {
        plain(self.own(text.into()))
    }

    pub(super) fn values(&self, text: Option<impl Into<String>>) -> Vec<Ref> {
        text.into_iter().map(|text| self.value(text)).collect()
    }

    /// What authors write once for all languages: it is in the programme's own.
    pub(super) fn authored(&self, texts: &[String]) -> Vec<Ref> {
        let lang = self.status.programme.languages.first().map_or("en", Lang::as_str);
        texts.iter().map(|text| plain(Text { text: text.clone(), lang: lang.to_owned() })).collect()
    }

    pub(super) fn day(&self, date: chrono::NaiveDate) -> Day {
        Day { date: date.to_string(), words: self.say.day(date) }
    }

    /// The day of an instant, where the responsible entity is.
    pub(super) fn day_of(&self, at: chrono::DateTime<chrono::Utc>, it: &ItemStatus) -> Day {
        self.day(calendar::local(at, self.status.zone_of(&it.item)).date())
    }

    pub(super) fn form(&self, action: &'static str, filters: Vec<(&'static str, &str, Vec<Choice>)>) -> Form {
        let filters = filters.into_iter().filter(|(_, _, choices)| choices.len() > 1);
        let filter =
            |(name, label, choices): (&'static str, &str, _)| Filter { name, label: self.say.t(label), choices };
        let filters: Vec<Filter> = filters.map(filter).collect();
        let is_filtered = filters.iter().any(|filter| filter.choices.iter().any(|choice| choice.is_chosen));
        Form { action, kept: self.visit.kept(), filters, is_filtered, all: self.visit.url(action) }
    }

    /// The choices of a filter; what is asked and not among them counts as not chosen.
    pub(super) fn options(&self, name: &str, known: impl IntoIterator<Item = (String, Text)>) -> Vec<Choice> {
        let asked = self.visit.asked(name);
        let choice = |(value, text): (String, Text)| Choice { is_chosen: asked == Some(value.as_str()), value, text };
        known.into_iter().map(choice).collect()
    }

    /// The rows of the page that is asked for, of the list at `path`.
    pub(super) fn paged<T>(&self, path: &str, chosen: &[(&str, &str)], rows: Vec<T>) -> (Vec<T>, Option<Pager>) {
        self.paged_by(PER_PAGE, path, chosen, rows)
    }

    /// Where each row is long.
    pub(super) fn paged_by<T>(
        &self,
        per_page: usize,
        path: &str,
        chosen: &[(&str, &str)],
        rows: Vec<T>,
    ) -> (Vec<T>, Option<Pager>) {
        let total = rows.len();
        if total <= per_page {
            return (rows, None);
        }
        let last = total.div_ceil(per_page);
        let asked = self.visit.asked("page").and_then(|page| page.parse().ok());
        let page = asked.unwrap_or(1usize).clamp(1, last);
        let begin = (page - 1) * per_page;
        let rows: Vec<T> = rows.into_iter().skip(begin).take(per_page).collect();
        let url = |page: usize| {
            let page = page.to_string();
            let asked: Vec<(&str, &str)> = chosen.iter().copied().chain([("page", page.as_str())]).collect();
            self.visit.url_with(path, &asked)
        };
        let shown = Args::new().count("page", page).count("pages", last);
        let pager = Pager {
            shown: self.say.with("page-of", &shown),
            previous: (page > 1).then(|| url(page - 1)),
            next: (page < last).then(|| url(page + 1)),
        };
        (rows, Some(pager))
    }
}

pub(super) fn plain(text: Text) -> Ref {
    Ref { url: None, id: None, text, note: None }
}

/// What is chosen of a filter.
pub(super) fn chosen(choices: &[Choice]) -> Option<&str> {
    choices.iter().find(|choice| choice.is_chosen).map(|choice| choice.value.as_str())
}

/// Of a list, what its filters leave: for the addresses of its other pages.
pub(super) fn kept<'a>(visit: &'a Visit, names: &[&'static str]) -> Vec<(&'static str, &'a str)> {
    names.iter().filter_map(|name| Some((*name, visit.asked(name)?))).collect()
}
