//! All texts of a programme, language by language: the product's own wording beneath, the programme's on top.
//!
//! Every message falls back by itself: the reader's languages in order, then English. A text that stumbles (a
//! variable nobody gives) counts as missing in that language, because a sentence with a hole is worse than one
//! in another language. Isolation marks are off: they break copying out of a chat.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{
    Args,
    args::{Arg, best, words_of},
    ftl::{self, FtlSlip, Parts},
    references,
};
use crate::{
    ids::{Lang, TextKey},
    reply::{Number, NumberForm, echo_date, echo_day, echo_number},
};

/// The language every text of the product has.
pub const ENGLISH: &str = "en";

/// Cheap to clone; a clone that is added to leaves the other as it was.
#[derive(Clone, Default)]
pub struct Texts {
    languages: BTreeMap<Lang, Arc<Language>>,
}

/// The texts of one language.
struct Language {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// In the order they were added: later ones override.
    resources: Vec<Arc<FluentResource>>,
    messages: BTreeMap<String, Parts>,
    /// Messages that would never come to an end. They count as missing.
    endless: BTreeSet<String>,
}

impl Texts {
    /// The product's own wording, and the prompts of the shipped library.
    pub fn wording() -> Texts {
        crate::wording::texts().clone()
    }

    /// In the first of `langs` that has it, then in English; says which language it is in. A key nobody has
    /// stands for itself.
    pub fn say(&self, langs: &[Lang], key: &str, args: &Args) -> (String, Lang) {
        self.find(langs, key, args).unwrap_or_else(|| {
            let lang = langs.first().cloned().unwrap_or_else(|| ENGLISH.into());
            (key.to_owned(), lang)
        })
    }

    /// The label `<family>-<id>`: `state-on_track`; without one the words of the id.
    pub fn label(&self, langs: &[Lang], family: &str, id: &str) -> String {
        self.find(langs, &format!("{family}-{id}"), &Args::new()).map_or_else(|| words_of(id), |(label, _)| label)
    }

    /// Adds or overrides texts of one language. What is wrong is reported and left out.
    #[must_use = "slips are for the author"]
    pub fn add(&mut self, lang: &Lang, ftl: &str) -> Vec<FtlSlip> {
        let read = ftl::read(ftl);
        let mut slips = read.slips;
        let mut messages = self.messages(lang).cloned().unwrap_or_default();
        messages.extend(read.messages.iter().map(|(key, parts)| (key.clone(), parts.clone())));
        slips.extend(references::unknown(&read.messages, &messages));
        slips.extend(references::endless(&read.messages, &messages));
        slips.sort_by_key(|slip| slip.range.start);

        let mut resources = self.languages.get(lang).map_or_else(Vec::new, |language| language.resources.clone());
        resources.push(Arc::new(read.resource));
        self.languages.insert(lang.clone(), Arc::new(Language::of(lang, resources, messages)));
        slips
    }

    /// Adds a text that stands in YAML instead of a key: the right-hand side of a Fluent message, any lines of it.
    #[must_use = "slips are for the author"]
    pub fn add_inline(&mut self, lang: &Lang, key: &TextKey, text: &str) -> Vec<FtlSlip> {
        let inline = Inline::of(key, text);
        let slips = self.add(lang, &inline.ftl);
        slips.into_iter().map(|slip| inline.placed(slip, text)).collect()
    }

    pub fn has(&self, key: &str) -> bool {
        self.languages.values().any(|language| language.messages.contains_key(key))
    }

    pub fn languages_of(&self, key: &str) -> impl Iterator<Item = &Lang> {
        self.languages.iter().filter(move |(_, language)| language.messages.contains_key(key)).map(|(lang, _)| lang)
    }

    pub fn keys(&self) -> BTreeSet<&str> {
        self.languages.values().flat_map(|language| language.messages.keys()).map(String::as_str).collect()
    }

    /// What a text wants to be given, those of the messages it refers to included.
    pub fn variables(&self, lang: &Lang, key: &str) -> BTreeSet<&str> {
        let Some(messages) = self.messages(lang) else { return BTreeSet::new() };
        references::reachable(messages, key).iter().flat_map(|k| &messages[*k].variables).map(String::as_str).collect()
    }

    /// Whether a text of this language puts in another one, itself or through others.
    pub(crate) fn refers_to(&self, lang: &Lang, key: &str, other: &str) -> bool {
        self.messages(lang).is_some_and(|messages| references::reachable(messages, key).contains(other))
    }

    fn messages(&self, lang: &Lang) -> Option<&BTreeMap<String, Parts>> {
        self.languages.get(lang).map(|language| &language.messages)
    }

    fn find(&self, langs: &[Lang], key: &str, args: &Args) -> Option<(String, Lang)> {
        let mut stumbled = None;
        for lang in chain(langs) {
            let Some((lang, language)) = self.languages.get_key_value(&*lang) else { continue };
            let Some((text, whole)) = language.format(key, &self.written(args, lang, langs)) else { continue };
            if whole {
                return Some((text, lang.clone()));
            }
            stumbled.get_or_insert((text, lang.clone()));
        }
        stumbled
    }

    fn written<'a>(&self, args: &'a Args, lang: &Lang, langs: &'a [Lang]) -> FluentArgs<'a> {
        let in_this: Vec<Lang> = std::iter::once(lang).chain(langs).cloned().collect();
        args.values
            .iter()
            .map(|(name, arg)| {
                let value: FluentValue = match arg {
                    Arg::Text(text) => text.as_str().into(),
                    Arg::Number(number) => (*number).into(),
                    Arg::Date(date) => echo_date(*date, lang.as_str()).into(),
                    Arg::Day(date) => echo_day(*date, lang.as_str()).into(),
                    Arg::Share(part) => percent(*part, lang).into(),
                    Arg::Localised(text) => best(text, lang, langs).into(),
                    Arg::Label { key, id } => {
                        let label = self.find(&in_this, key, &Args::new());
                        label.map_or_else(|| words_of(id), |(label, _)| label).into()
                    }
                };
                (name.as_ref(), value)
            })
            .collect()
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sizes = self.languages.iter().map(|(lang, language)| (lang, language.messages.len()));
        f.debug_map().entries(sizes).finish()
    }
}

impl Language {
    fn of(lang: &Lang, resources: Vec<Arc<FluentResource>>, messages: BTreeMap<String, Parts>) -> Language {
        let plural_rules: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![plural_rules]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(figures_of(lang)));
        for resource in &resources {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        let endless = references::without_end(&messages).into_iter().map(str::to_owned).collect();
        Language { bundle, resources, messages, endless }
    }

    /// The text, and whether it is whole.
    fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<(String, bool)> {
        let pattern = self.bundle.get_message(key).filter(|_| !self.endless.contains(key))?.value()?;
        let mut errors = Vec::new();
        let text: Cow<str> = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        Some((text.into_owned(), errors.is_empty()))
    }
}

/// Writes figures as the language does. Fluent asks a plain function that is not told the language, so there is
/// one for each; a language without one gets English figures.
fn figures_of<M>(lang: &Lang) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    macro_rules! one_of {
        ($($code:literal)*) => {
            match lang.as_str().split('-').next() {
                $(Some($code) => |value, _| figures(value, $code),)*
                _ => |value, _| figures(value, ENGLISH),
            }
        };
    }
    one_of!("fil" "id" "km" "lo" "ms" "my" "pt" "tet" "th" "vi" "zh")
}

fn figures(value: &FluentValue<'_>, lang: &str) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            Some(echo_number(&Number { value: number.value, form: NumberForm::Plain }, lang))
        }
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// Of one; the whole percents are enough.
fn percent(part: f64, lang: &Lang) -> String {
    echo_number(&Number { value: (part * 100.0).round(), form: NumberForm::Percent }, lang.as_str())
}

/// Each language, then its broader one (`pt-TL`, `pt`), then English.
fn chain(langs: &[Lang]) -> impl Iterator<Item = Cow<'_, Lang>> {
    let given = langs.iter().flat_map(|lang| {
        let broader = lang.as_str().split_once('-').map(|(language, _)| Cow::Owned(Lang::from(language)));
        std::iter::once(Cow::Borrowed(lang)).chain(broader)
    });
    given.chain(std::iter::once_with(|| Cow::Owned(ENGLISH.into())))
}

/// A text from YAML as one Fluent message, and where each of its lines went.
struct Inline {
    ftl: String,
    /// (start in `ftl`, start in the text) of each line.
    lines: Vec<(usize, usize)>,
}

impl Inline {
    fn of(key: &TextKey, text: &str) -> Inline {
        let mut inline = Inline { ftl: format!("{key} =\n"), lines: vec![] };
        let (mut at, mut depth) = (0_usize, 0_usize);
        for line in text.split_inclusive('\n') {
            inline.ftl.push_str("    ");
            // what would begin a variant or an attribute is plain text outside of braces
            if depth == 0 && line.trim_start().starts_with(['[', '*', '.']) {
                inline.ftl.push_str("{\"\"}");
            }
            inline.lines.push((inline.ftl.len(), at));
            inline.ftl.push_str(line);
            at += line.len();
            depth = (depth + line.matches('{').count()).saturating_sub(line.matches('}').count());
        }
        inline.ftl.push('\n');
        inline
    }

    fn placed(&self, slip: FtlSlip, text: &str) -> FtlSlip {
        let back = |at: usize| {
            let line = self.lines.iter().rev().find(|(start, _)| *start <= at);
            let at = line.map_or(0, |(start, from)| from + (at - start)).min(text.len());
            (0..=at).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
        };
        let start = back(slip.range.start);
        FtlSlip { range: start..back(slip.range.end).max(start), message: slip.message }
    }
}

#[cfg(test)]
mod tests;
