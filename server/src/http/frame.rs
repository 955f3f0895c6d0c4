//! What stands around every page, and pages that only say something.

use askama::Template;
use axum::response::Html;
use engine::message::Args;

use super::{
    Web, assets,
    problem::{Problem, Result},
    say::Say,
    status::Text,
};

/// What stands around every page.
pub(crate) struct Frame {
    pub(crate) css: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) script: &'static str,
    pub(crate) say: Say,
    pub(crate) home: String,
    /// What every page and report of the programme shows.
    pub(crate) notice: Option<Text>,
    pub(crate) as_of: Option<AsOf>,
    /// The other pages.
    pub(crate) links: Vec<NavLink>,
    /// This page in other languages.
    pub(crate) languages: Vec<LanguageLink>,
    /// Where there is a local messenger.
    pub(crate) messenger: bool,
    /// For a coordinator who has signed in.
    pub(crate) signed: Option<SignedIn>,
}

pub(crate) struct SignedIn {
    pub(crate) desk: NavLink,
    pub(crate) form_token: String,
}

/// When what a page says was true.
pub(crate) struct AsOf {
    pub(crate) instant: String,
    pub(crate) words: String,
    pub(crate) revision: String,
}

pub(crate) struct NavLink {
    pub(crate) url: String,
    pub(crate) text: String,
    pub(crate) is_here: bool,
}

pub(crate) struct LanguageLink {
    pub(crate) url: String,
    /// In itself.
    pub(crate) name: String,
    pub(crate) lang: String,
    pub(crate) is_chosen: bool,
}

impl Frame {
    /// Around a page that belongs to no programme.
    pub(crate) fn plain(web: &Web, say: Say) -> Self {
        Frame {
            css: assets::css(),
            icon: assets::icon(),
            script: assets::script(),
            say,
            home: "/".to_owned(),
            notice: None,
            as_of: None,
            links: Vec::new(),
            languages: Vec::new(),
            messenger: web.messenger.is_some(),
            signed: None,
        }
    }
}

pub(crate) fn page(template: &impl Template) -> Result<Html<String>> {
    let drawn = template.render().map_err(|error| Problem::from(anyhow::Error::from(error)))?;
    Ok(Html(drawn))
}

pub(crate) struct Link {
    pub(crate) url: String,
    pub(crate) text: Text,
}

#[derive(Template)]
#[template(path = "message.html")]
pub(crate) struct Message<'a> {
    pub(crate) frame: Frame,
    pub(crate) title: &'a str,
    pub(crate) detail: &'a str,
    pub(crate) links: Vec<Link>,
    /// Says under which number our log knows it.
    pub(crate) report: Option<String>,
}

/// A page that only says something.
pub(crate) fn message(web: &Web, say: Say, title: &str, detail: &str, report: Option<String>) -> Html<String> {
    let report = report.map(|number| say.with("report-number", &Args::new().text("number", number)));
    let message = Message { frame: Frame::plain(web, say), title, detail, links: Vec::new(), report };
    Html(message.render().unwrap_or_else(|_| format!("{title}\n")))
}
