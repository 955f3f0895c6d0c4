//! Fragments for other sites to show in a frame: the summary, the next deadlines, one activity.
//!
//! Other sites frame them only where whoever runs the server allows it by name; every other page stays out of frames.
//! A fragment has no form and no script, so a frame laid over it wins nothing; its links open outside.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use engine::{message::Args, roadmap::ItemKind};

use super::{
    super::{
        chart::{Bar, Counts, Look},
        frame::{AsOf, Frame, page},
        problem::{Problem, Result},
        say::Say,
        status::{ItemStatus, Text},
        visit::Visit,
        words::Mark,
    },
    Draw,
    register::{Day, Ref},
};

const DEADLINES: usize = 5;

struct Line {
    item: Ref,
    day: Day,
}

#[derive(Template)]
#[template(path = "embed.html")]
struct Fragment {
    css: &'static str,
    say: Say,
    title: Text,
    source: String,
    home: String,
    as_of: Option<AsOf>,
    notice: Option<Text>,
    shown: Shown,
}

enum Shown {
    Summary { sentence: String, bar: String, counts: Vec<(Mark, String)> },
    Deadlines(Vec<Line>),
    Activity { item: Ref, mark: Mark, sentence: String, leads: Vec<Ref> },
}

pub(super) async fn widget(visit: Visit, Path(widget): Path<String>) -> Result<Response> {
    let draw = Draw::new(&visit);
    let (title, shown) = match widget.as_str() {
        "summary" => {
            let counts = Counts::of(&visit.status);
            ("embed-signals", draw.summary(&counts))
        }
        "deadlines" => ("embed-deadlines", Shown::Deadlines(draw.next_deadlines())),
        other => return Err(Problem::not_found("fragment", other)),
    };
    fragment(&visit, draw.headed(title), shown)
}

pub(super) async fn activity(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let draw = Draw::new(&visit);
    let it = visit.status.item(&id).filter(|it| it.item.kind == ItemKind::Activity);
    let it = it.ok_or_else(|| Problem::not_found("activity", &id))?;
    fragment(&visit, draw.text(&it.item.title), draw.one_activity(it))
}

fn fragment(visit: &Visit, title: Text, shown: Shown) -> Result<Response> {
    let programme = Draw::new(visit).text(&visit.status.programme.title);
    let Frame { css, as_of, notice, home, .. } = visit.frame("overview");
    let source = visit.say.with("embed-source", &Args::new().text("programme", programme.text));
    let fragment = Fragment { css, say: visit.say.clone(), title, source, home, as_of, notice, shown };
    let policy = visit.web.embed_from.policy();
    Ok(([(header::CONTENT_SECURITY_POLICY, policy)], page(&fragment)?).into_response())
}

impl Draw<'_> {
    fn next_deadlines(&self) -> Vec<Line> {
        let next = self.status.deadlines().into_iter().take(DEADLINES);
        next.map(|(it, due)| Line { item: self.item_ref(it), day: self.day(due) }).collect()
    }

    fn summary(&self, counts: &Counts) -> Shown {
        let count = |(signal, count): (_, usize)| (self.say.mark(signal), self.say.number(count as f64));
        Shown::Summary {
            sentence: counts.sentence(self.say),
            bar: Bar::of(counts, self.say).svg(Look::InPage),
            counts: counts.present().map(count).collect(),
        }
    }

    fn one_activity(&self, it: &ItemStatus) -> Shown {
        Shown::Activity {
            item: self.item_ref(it),
            mark: self.say.mark(it.look.signal),
            sentence: self.stands(it, "commitment-sentence", it.instance.due),
            leads: self.parties(it, engine::roadmap::Role::Responsible),
        }
    }
}

/// The sites that may show fragments in a frame.
#[derive(Debug, Clone, Default)]
pub struct EmbedFrom {
    sites: Vec<Embedder>,
}

/// Where pages of one site come from: `https://portal.example.org`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedder(String);

impl EmbedFrom {
    pub fn new(sites: Vec<Embedder>) -> Self {
        EmbedFrom { sites }
    }

    fn policy(&self) -> HeaderValue {
        let sites: Vec<&str> = self.sites.iter().map(|site| site.0.as_str()).collect();
        let from = if sites.is_empty() { "'none'".to_owned() } else { sites.join(" ") };
        let policy = format!("default-src 'self'; frame-ancestors {from}; base-uri 'none'; form-action 'none'");
        policy.parse().unwrap_or(HeaderValue::from_static("default-src 'self'; frame-ancestors 'none'"))
    }
}

impl std::str::FromStr for Embedder {
    type Err = String;

    /// Nothing passes that could end the list or add to the policy.
    fn from_str(given: &str) -> std::result::Result<Self, String> {
        let given = given.trim().trim_end_matches('/');
        let host = given.strip_prefix("https://").or_else(|| given.strip_prefix("http://"));
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '*' | '[' | ']');
        match host {
            Some(host) if !host.is_empty() && host != "*" && host.chars().all(is_plain) => {
                Ok(Embedder(given.to_owned()))
            }
            Some(_) | None => Err(format!("`{given}` is no site: write it like https://portal.example.org")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_are_origins_and_nothing_else() {
        let check = |given: &str, expect: Option<&str>| {
            let site: Option<Embedder> = given.parse().ok();
            assert_eq!(site.as_ref().map(|site| site.0.as_str()), expect, "{given}");
        };
        check("https://portal.example.org", Some("https://portal.example.org"));
        check(" https://portal.example.org:8443/ ", Some("https://portal.example.org:8443"));
        check("https://*.example.org", Some("https://*.example.org"));
        check("http://localhost:3000", Some("http://localhost:3000"));
        for bad in
            ["", "*", "https://*", "https://", "portal.example.org", "https://a.org/path", "https://a; script-src *"]
        {
            check(bad, None);
        }
        check("https://a.org 'self'", None);
        check("javascript:alert(1)", None);
    }

    #[test]
    fn nobody_frames_what_nobody_allowed() {
        let check = |sites: &[&str], expect: &str| {
            let embed_from = EmbedFrom::new(sites.iter().map(|site| site.parse().unwrap()).collect());
            let policy = embed_from.policy();
            let policy = policy.to_str().unwrap();
            assert!(policy.contains(&format!("frame-ancestors {expect};")), "{policy}");
        };
        check(&[], "'none'");
        check(&["https://a.org", "https://b.org"], "https://a.org https://b.org");
    }
}
