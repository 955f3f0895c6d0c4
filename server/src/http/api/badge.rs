//! Badges: how a programme, a pillar or an activity stands, as small as it can be said, for pages of others.
//!
//! A signal is colour, shape and word here as everywhere; a programme and a pillar are told as counts, because no one
//! colour says how many activities stand. As SVG with a title, as flat JSON, and as shields.io reads it.

use std::fmt::Write;

use axum::{extract::Path, response::Response, routing::get};
use engine::{chart::StateSignal, message::Args, roadmap::ItemKind};
use serde::Serialize;

use super::{
    super::{
        chart::escaped,
        picture::{FONTS, width},
        problem::{Problem, Result},
        say::Say,
        status::{ItemStatus, Status, text},
    },
    answer::{age, answer},
    ask::Ask,
    media::{SVG, media},
    parameter::Key,
    route::Route,
};

const WHOLE: &str = "programme";
const SIZE: f32 = 11.0;
const HEIGHT: f32 = 22.0;
/// Left and right of a text.
const ROOM: f32 = 7.0;
/// A shape with the gap behind it.
const SHAPE: f32 = 14.0;
/// A title may be long, a badge may not.
const LONGEST_LABEL: usize = 40;
const INK: &str = "#1b2430";
const LABEL: &str = "#3b4650";
/// shields.io keeps a badge at least so long.
const KEPT_S: u32 = 300;

pub(super) const ROUTES: &[Route] = &[Route::get(
    "/programmes/{p}/badge/{file}",
    "How something stands, as a badge: `programme`, an activity or a pillar, with `.svg`, `.json` or `.shields.json`.",
    || get(badge),
)
.asks(&[Key::Lang])
.media(&["image/svg+xml", "application/json"])
.files(&["programme.svg", "programme.json", "programme.shields.json"])];

async fn badge(ask: Ask, Path((p, file)): Path<(String, String)>) -> Result<Response> {
    let (scope, form) = Form::of(&file)
        .ok_or_else(|| Problem::not_found("badge, which ends in .svg, .json or .shields.json,", &file))?;
    let status = ask.status(&p).await?;
    let say = Say::new(ask.asked.languages(&status), status.programme.texts.clone());
    let badge = Badge::of(&status, &say, scope).ok_or_else(|| Problem::not_found("scope", scope))?;
    let headers = &ask.headers;
    Ok(match form {
        Form::Svg => media(headers, &status, SVG, badge.svg(&say)),
        Form::Json => answer(headers, &badge.row(scope), age(&status), badge.row(scope)),
        Form::Shields => answer(headers, &badge.shields(), age(&status), badge.shields()),
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Svg,
    Json,
    Shields,
}

impl Form {
    /// What the badge is of may have dots itself.
    fn of(file: &str) -> Option<(&str, Form)> {
        [(".shields.json", Form::Shields), (".json", Form::Json), (".svg", Form::Svg)]
            .into_iter()
            .find_map(|(end, form)| Some((file.strip_suffix(end)?, form)))
            .filter(|(scope, _)| !scope.is_empty())
    }
}

/// What a badge says.
struct Badge {
    label: String,
    message: String,
    /// Of one item.
    signal: Option<StateSignal>,
    parts: Vec<Part>,
    counts: Vec<(StateSignal, usize)>,
}

struct Part {
    signal: StateSignal,
    text: String,
}

#[derive(Serialize)]
struct Row<'a> {
    scope: &'a str,
    label: &'a str,
    message: &'a str,
    signal: Option<&'static str>,
    color: &'static str,
    activities: usize,
    done: usize,
    on_track: usize,
    at_risk: usize,
    late: usize,
    no_report: usize,
    closed: usize,
}

/// <https://shields.io/badges/endpoint-badge>
#[derive(Serialize)]
struct Shields<'a> {
    #[serde(rename = "schemaVersion")]
    schema_version: u8,
    label: &'a str,
    message: &'a str,
    color: &'static str,
    #[serde(rename = "labelColor")]
    label_color: &'static str,
    #[serde(rename = "isError")]
    is_error: bool,
    #[serde(rename = "cacheSeconds")]
    cache_seconds: u32,
}

impl Badge {
    /// None: nothing that may be seen has this name.
    fn of(status: &Status, say: &Say, scope: &str) -> Option<Badge> {
        let activities = |pillar: Option<&str>| -> Vec<&ItemStatus> {
            let meant = |it: &&ItemStatus| pillar.is_none_or(|pillar| it.item.pillar.as_deref() == Some(pillar));
            status.of_kind(ItemKind::Activity).filter(meant).collect()
        };
        if scope == WHOLE {
            let label = text(&status.programme.title, say.languages()).text;
            return Some(Badge::counted(say, &label, &activities(None)));
        }
        if let Some(it) = status.item(scope).filter(|it| it.item.kind == ItemKind::Activity) {
            return Some(Badge::single(say, it));
        }
        let pillar = status.programme.pillars.get(scope)?;
        Some(Badge::counted(say, &text(pillar, say.languages()).text, &activities(Some(scope))))
    }

    fn single(say: &Say, it: &ItemStatus) -> Badge {
        let signal = it.look.signal;
        let word = say.label("signal", signal.key());
        Badge {
            label: it.item.id.to_string(),
            message: word.clone(),
            signal: Some(signal),
            parts: vec![Part { signal, text: word }],
            counts: vec![(signal, 1)],
        }
    }

    fn counted(say: &Say, label: &str, activities: &[&ItemStatus]) -> Badge {
        let of = |signal| activities.iter().filter(|it| it.look.signal == signal).count();
        let counts: Vec<_> = StateSignal::ALL.map(|signal| (signal, of(signal))).into_iter().collect();
        let part = |(signal, count): &(StateSignal, usize)| Part { signal: *signal, text: count.to_string() };
        let args = counts.iter().fold(Args::new().count("total", activities.len()), |args, (signal, count)| {
            args.count(signal.key(), *count)
        });
        Badge {
            label: short(label),
            message: say.with("badge-counts", &args),
            signal: None,
            parts: counts.iter().filter(|(_, count)| *count > 0).map(part).collect(),
            counts,
        }
    }

    fn row<'a>(&'a self, scope: &'a str) -> Row<'a> {
        let of = |wanted| self.counts.iter().find(|(signal, _)| *signal == wanted).map_or(0, |(_, count)| *count);
        Row {
            scope,
            label: &self.label,
            message: &self.message,
            signal: self.signal.map(StateSignal::key),
            color: self.colour(),
            activities: self.counts.iter().map(|(_, count)| count).sum(),
            done: of(StateSignal::Done),
            on_track: of(StateSignal::OnTrack),
            at_risk: of(StateSignal::AtRisk),
            late: of(StateSignal::Late),
            no_report: of(StateSignal::NoReport),
            closed: of(StateSignal::Closed),
        }
    }

    fn shields(&self) -> Shields<'_> {
        Shields {
            schema_version: 1,
            label: &self.label,
            message: &self.message,
            color: self.colour(),
            label_color: LABEL,
            is_error: false,
            cache_seconds: KEPT_S,
        }
    }

    /// Many that stand differently have none.
    fn colour(&self) -> &'static str {
        self.signal.map_or(LABEL, |signal| paint(signal).0)
    }

    fn svg(&self, say: &Say) -> String {
        let mut drawn = String::new();
        let mut x = 0.0;
        let mut part = |fill: &str, ink: &str, shape: Option<StateSignal>, text: &str| {
            let letters = width(text, SIZE).ceil();
            let before = ROOM + if shape.is_some() { SHAPE } else { 0.0 };
            let whole = before + letters + ROOM;
            let shape = shape.map(|signal| outline(signal, x + ROOM, ink)).unwrap_or_default();
            let _ = write!(
                drawn,
                r#"<rect x="{}" y="0.5" width="{whole}" height="{}" fill="{fill}" stroke="{INK}"/>{shape}<text x="{}" y="15" textLength="{letters}" lengthAdjust="spacingAndGlyphs" fill="{ink}">{}</text>"#,
                x + 0.5,
                HEIGHT - 1.0,
                x + before + 0.5,
                escaped(text),
            );
            x += whole;
        };
        part(LABEL, "#fff", None, &self.label);
        for one in &self.parts {
            let (fill, ink) = paint(one.signal);
            part(fill, ink, Some(one.signal), &one.text);
        }
        let width = x + 1.0;
        let title = say.with("badge-title", &Args::new().text("label", &self.label).text("message", &self.message));
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HEIGHT}" viewBox="0 0 {width} {HEIGHT}" role="img" aria-labelledby="title" lang="{}" font-family="{FONTS}" font-size="{SIZE}"><title id="title">{}</title>{drawn}</svg>"#,
            escaped(say.lang()),
            escaped(&title),
        )
    }
}

/// The colour of a signal, and what is written on it.
fn paint(signal: StateSignal) -> (&'static str, &'static str) {
    match signal {
        StateSignal::Done => ("#082e5e", "#fff"),
        StateSignal::OnTrack => ("#1494ae", "#000"),
        StateSignal::AtRisk => ("#ecac39", "#000"),
        StateSignal::Late => ("#b31f2d", "#fff"),
        StateSignal::NoReport => ("#e8ebee", "#000"),
        StateSignal::Closed => ("#ffffff", "#000"),
    }
}

/// The shape of a signal, ten wide, drawn: not every font has it.
fn outline(signal: StateSignal, x: f32, ink: &str) -> String {
    let (middle, y) = (x + 5.0, 11.0);
    match signal {
        StateSignal::Done => {
            format!(r#"<path d="M{x} {y}l3.5 4 6-8" fill="none" stroke="{ink}" stroke-width="2"/>"#)
        }
        StateSignal::OnTrack => format!(r#"<circle cx="{middle}" cy="{y}" r="4.5" fill="{ink}"/>"#),
        StateSignal::AtRisk => format!(r#"<path d="M{middle} 6l5 9h-10z" fill="{ink}"/>"#),
        StateSignal::Late => format!(r#"<rect x="{}" y="7" width="8" height="8" fill="{ink}"/>"#, x + 1.0),
        StateSignal::NoReport => {
            format!(r#"<circle cx="{middle}" cy="{y}" r="4" fill="none" stroke="{ink}" stroke-width="1.5"/>"#)
        }
        StateSignal::Closed => format!(r#"<path d="M{} {y}h8" stroke="{ink}" stroke-width="2"/>"#, x + 1.0),
    }
}

fn short(label: &str) -> String {
    if label.chars().count() <= LONGEST_LABEL {
        return label.to_owned();
    }
    // never within a word, where the language parts its words
    let cut: String = label.chars().take(LONGEST_LABEL).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', ';', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_of_may_have_dots() {
        let check = |file, expect| assert_eq!(Form::of(file), expect, "{file}");
        check("1.3.svg", Some(("1.3", Form::Svg)));
        check("1.3.shields.json", Some(("1.3", Form::Shields)));
        check("programme.json", Some(("programme", Form::Json)));
        check("programme.png", None);
        check(".svg", None);
    }

    #[test]
    fn a_long_title_is_cut_between_words() {
        let check = |label: &str, expect: &str| assert_eq!(short(label), expect);
        check("Participation", "Participation");
        check("Regional Plan of Action on Women, Peace and Security", "Regional Plan of Action on Women, Peace…");
        assert_eq!(short(&"แผน".repeat(30)).chars().count(), LONGEST_LABEL + 1);
    }
}
