//! What the values of each `Kind` may be.
//!
//! Words become an `enum`, so that editors complete them; long lists of words (zones, languages, countries) and
//! what contains itself stand under `definitions`.

use super::{Json, patterns};
use crate::definition::{
    keys::{Kind, Section},
    values::{COUNTRIES, LANGUAGES},
    workflow::{COMPARISONS, CONNECTIVES, TARGETS},
};

pub(super) fn schema(kind: &'static Kind) -> Json {
    match kind {
        Kind::Text => text("\\S", kind),
        Kind::Localised => {
            let by_language = Json::map([
                ("type", "object".into()),
                ("propertyNames", reference("language")),
                ("additionalProperties", text("\\S", &Kind::Text)),
                ("minProperties", Json::Whole(1)),
            ]);
            any_of(vec![text("\\S", &Kind::Text), by_language])
        }
        Kind::Id => text(patterns::ID, kind),
        Kind::Reference(_) => text("\\S", kind),
        Kind::Date => text(patterns::DATE, kind),
        Kind::DateTime => text(patterns::DATE_TIME, kind),
        Kind::Number => Json::map([("type", "number".into())]),
        Kind::Count => {
            let most = ("maximum", Json::Whole(i64::from(u32::MAX)));
            Json::map([("type", "integer".into()), ("minimum", Json::Whole(0)), most])
        }
        Kind::YesNo => Json::map([("type", "boolean".into())]),
        Kind::Word(words) => Json::map([("enum", Json::texts(words.iter().copied()))]),
        Kind::Zone => reference("zone"),
        Kind::Language => reference("language"),
        Kind::Country => reference("country"),
        Kind::QuietHours => text(&patterns::quiet_hours(), kind),
        Kind::Moment => text(&patterns::moment(), kind),
        Kind::Amount => text(&patterns::amount(), kind),
        Kind::Recurrence => text(&patterns::recurrence(), kind),
        Kind::Cron => text(patterns::CRON, kind),
        Kind::Guard => reference("condition"),
        Kind::Scalar => Json::map([("type", scalar())]),
        Kind::List(one) => list(one),
        Kind::OneOrMany(one) => any_of(vec![schema(one), list(one)]),
        Kind::Named(names, one) => Json::map([
            ("type", Json::texts(["object", "null"])),
            ("propertyNames", Json::map([("pattern", patterns::names(*names).into())])),
            ("additionalProperties", schema(one)),
        ]),
        // draft-07 overlooks what stands beside a `$ref`
        Kind::Section(section) => Json::map([("allOf", Json::List(vec![reference(&section.noun())]))]),
        Kind::Either(kinds) => any_of(kinds.iter().map(schema).collect()),
        Kind::Any => Json::map([]),
    }
}

/// What several keys refer to, if this file has any of them.
pub(super) fn shared(root: &'static Section) -> Vec<(String, Json)> {
    let met = |name: &str| {
        root.all().into_iter().flat_map(|s| s.keys).any(|key| format!("{:?}", schema(&key.kind)).contains(name))
    };
    let mut all = vec![
        ("zone", Json::map([("enum", Json::texts(chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name())))])),
        ("language", language()),
        ("country", Json::map([("enum", Json::texts(COUNTRIES.split_ascii_whitespace()))])),
        ("condition", condition()),
    ];
    all.retain(|(name, _)| met(&format!("#/definitions/{name}")));
    all.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

fn language() -> Json {
    let known = Json::map([("enum", Json::texts(LANGUAGES.split_ascii_whitespace()))]);
    any_of(vec![known, text(&patterns::language(LANGUAGES), &Kind::Language)])
}

/// `when`: a map over facts and what is joined with `all`, `any` and `not`; or an expression.
fn condition() -> Json {
    let own = || reference("condition");
    let several = || Json::map([("type", "array".into()), ("items", own()), ("minItems", Json::Whole(1))]);
    let connective = |word: &str| match word {
        "not" => own(),
        "in" => text("\\S", &Kind::Reference("a state")),
        "targets" => Json::map([("enum", Json::texts(TARGETS.iter().map(|(word, _)| *word)))]),
        _ => several(),
    };
    let comparison = COMPARISONS.iter().map(|(word, _)| ((*word).to_owned(), Json::map([("type", scalar())])));
    let comparisons = Json::map([
        ("type", "object".into()),
        ("properties", Json::Map(comparison.collect())),
        ("additionalProperties", Json::Yes(false)),
        ("minProperties", Json::Whole(1)),
    ]);
    let map = Json::map([
        ("type", "object".into()),
        ("properties", Json::Map(CONNECTIVES.iter().map(|word| ((*word).to_owned(), connective(word))).collect())),
        ("additionalProperties", any_of(vec![Json::map([("type", scalar())]), comparisons])),
        ("minProperties", Json::Whole(1)),
    ]);
    let mut all = Json::map([("description", "A condition over facts; each part must hold. Or an expression.".into())]);
    all.extend(any_of(vec![map, Json::map([("type", "string".into()), ("pattern", "\\S".into())])]));
    all
}

/// A text of this form. YAML reads `2.10` and `true` as something else, which is a text where a text is wanted.
fn text(pattern: &str, kind: &Kind) -> Json {
    let more = ("patternErrorMessage", format!("write {}", kind.describe()).into());
    Json::map([("type", scalar()), ("pattern", pattern.into()), more])
}

fn scalar() -> Json {
    Json::texts(["string", "number", "boolean"])
}

fn list(one: &'static Kind) -> Json {
    Json::map([("type", "array".into()), ("items", schema(one))])
}

fn any_of(schemas: Vec<Json>) -> Json {
    Json::map([("anyOf", Json::List(schemas))])
}

fn reference(name: &str) -> Json {
    Json::map([("$ref", format!("#/definitions/{name}").into())])
}
