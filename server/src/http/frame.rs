//! What stands around every page, and pages that only say something.

use askama::Template;
use axum::response::Html;

use super::{
    Web, assets,
    problem::{Problem, Result},
    status::Text,
};

/// What stands around every page.
pub(crate) struct Frame {
    pub(crate) css: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) script: &'static str,
    pub(crate) here: &'static str,
    pub(crate) messenger: bool,
}

impl Frame {
    pub(crate) fn new(web: &Web, here: &'static str) -> Self {
        let (css, icon, script) = (assets::css(), assets::icon(), assets::script());
        Frame { css, icon, script, here, messenger: web.messenger.is_some() }
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
    /// The number under which our log knows it.
    pub(crate) report: Option<String>,
}

/// A page that only says something.
pub(crate) fn message(web: &Web, title: &str, detail: &str, report: Option<String>) -> Html<String> {
    let message = Message { frame: Frame::new(web, ""), title, detail, links: Vec::new(), report };
    Html(message.render().unwrap_or_else(|_| format!("{title}\n")))
}
