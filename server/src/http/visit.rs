//! One visit of a page: who looks, at which programme, in which language.
//!
//! Handlers of pages take a `Visit` and nothing else of the request. Where a server carries several programmes and none
//! is chosen, the visitor gets their list instead.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{FromRequestParts, Query},
    http::{HeaderMap, Uri, request::Parts},
    response::{IntoResponse, Response},
};
use engine::{ids::Lang, message::Args};

use super::{
    Web,
    caller::Caller,
    frame::{AsOf, Frame, LanguageLink, Link, Message, NavLink, SignedIn, page},
    problem::Result,
    say::{self, Say},
    status::{Status, text},
    words::{for_address, instant},
};

/// The pages that every programme has, in the order of their links, by the key of their name.
const PAGES: [(&str, &str); 11] = [
    ("overview", "/"),
    ("roadmap", "/roadmap"),
    ("activities", "/activities"),
    ("matrix", "/matrix"),
    ("who", "/who"),
    ("targets", "/targets"),
    ("commitments", "/commitments"),
    ("consultations", "/consultations"),
    ("progress", "/progress"),
    ("changes", "/changes"),
    ("method", "/about/method"),
];

pub(crate) struct Visit {
    pub(crate) web: Web,
    pub(crate) caller: Caller,
    /// As far as this caller sees.
    pub(crate) status: Arc<Status>,
    pub(crate) say: Say,
    /// Where a link must say which programme it means.
    several: bool,
    asked: BTreeMap<String, String>,
    here: Uri,
}

impl Visit {
    /// What the address asks for: a filter of a list, say.
    pub(crate) fn asked(&self, key: &str) -> Option<&str> {
        self.asked.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The address of a page of this programme, in the language that was chosen.
    pub(crate) fn url(&self, path: &str) -> String {
        self.url_with(path, &[])
    }

    /// The same with what a list is filtered by.
    pub(crate) fn url_with(&self, path: &str, filters: &[(&str, &str)]) -> String {
        let kept = self.kept();
        address(path, filters.iter().copied().chain(kept.iter().map(|(key, value)| (*key, value.as_str()))))
    }

    /// What every link and form of this visit carries on: which programme, in which language.
    pub(crate) fn kept(&self) -> Vec<(&'static str, String)> {
        let programme = self.several.then(|| self.status.programme.id.clone());
        let lang = self.asked("lang").map(str::to_owned);
        [("programme", programme), ("lang", lang)].into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }

    /// What forms of a coordinator's pages carry, under `csrf`; none unless she has signed in, for this programme.
    pub(crate) fn form_token(&self) -> Option<&str> {
        let session = self.caller.session().filter(|own| own.programme == self.status.programme.id)?;
        Some(&session.form_token)
    }

    /// The same page, in another language.
    fn in_language(&self, lang: &Lang) -> String {
        let kept = self.asked.iter().map(|(k, v)| (k.as_str(), v.as_str())).filter(|(key, _)| *key != "lang");
        address(self.here.path(), kept.chain([("lang", lang.as_str())]))
    }

    /// What stands around this page; `here` is the key of its name.
    pub(crate) fn frame(&self, here: &'static str) -> Frame {
        let link = |(key, path): &(&'static str, &str)| NavLink {
            url: self.url(path),
            text: self.say.t(&format!("nav-{key}")),
            is_here: *key == here,
        };
        let signed = |form_token: &str| SignedIn { desk: link(&("desk", "/desk")), form_token: form_token.to_owned() };
        let language = |lang: &Lang| LanguageLink {
            url: self.in_language(lang),
            name: self.say.language_name(lang),
            lang: lang.to_string(),
            is_chosen: self.say.languages().first() == Some(lang),
        };
        let (status, programme) = (&self.status, &self.status.programme);
        let when = Args::new().text("when", self.say.moment(status.at, programme.zone));
        let revision = Args::new().number("revision", status.revision.into());
        let as_of = AsOf {
            instant: instant(status.at),
            words: self.say.with("as-of", &when),
            revision: self.say.with("revision", &revision),
        };
        Frame {
            home: self.url("/"),
            notice: programme.notice.as_ref().map(|notice| text(notice, self.say.languages())),
            as_of: Some(as_of),
            links: PAGES.iter().map(link).collect(),
            signed: self.form_token().map(signed),
            languages: programme.languages.iter().map(language).collect(),
            ..Frame::plain(&self.web, self.say.clone())
        }
    }
}

fn address<'a>(path: &str, asked: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let asked: Vec<String> = asked.map(|(key, value)| format!("{}={}", for_address(key), for_address(value))).collect();
    if asked.is_empty() { path.to_owned() } else { format!("{path}?{}", asked.join("&")) }
}

impl FromRequestParts<Web> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> std::result::Result<Self, Response> {
        let caller = Caller::from_request_parts(parts, web).await.map_err(IntoResponse::into_response)?;
        let Query(asked) = Query::<BTreeMap<String, String>>::from_request_parts(parts, web)
            .await
            .map_err(IntoResponse::into_response)?;
        let chosen = asked.get("programme").cloned();
        let published = web.published().await.map_err(|error| error.into_response())?;
        let id = match (chosen.or_else(|| caller.own_programme().map(str::to_owned)), published.as_slice()) {
            (Some(id), _) => id,
            (None, [only]) => only.programme_id.clone(),
            (None, _) => {
                let list = programmes(web, &published, &parts.headers).await;
                return Err(list.unwrap_or_else(IntoResponse::into_response));
            }
        };
        let level = caller.level(&id).map_err(IntoResponse::into_response)?;
        let status = web.status(&id, level).await.map_err(IntoResponse::into_response)?;
        let programme = &status.programme;
        let languages = say::wanted(asked.get("lang").map(String::as_str), &parts.headers, &programme.languages);
        let say = Say::new(languages, programme.texts.clone());
        let (several, here) = (published.len() > 1, parts.uri.clone());
        Ok(Visit { web: web.clone(), caller, status, say, several, asked, here })
    }
}

/// The list of programmes, where none is chosen.
async fn programmes(web: &Web, published: &[crate::store::view::Edition], headers: &HeaderMap) -> Result<Response> {
    let say = Say::new(say::wanted(None, headers, &[]), engine::message::Texts::wording());
    let mut links = Vec::new();
    for one in published {
        let programme = web.programme(&one.programme_id, one.revision).await?;
        let url = format!("/?programme={}", for_address(&programme.id));
        links.push(Link { url, text: text(&programme.title, &programme.languages) });
    }
    let (title, detail) = match links.len() {
        0 => (say.t("programmes-none"), say.t("programmes-none-help")),
        _ => (say.t("programmes"), say.t("programmes-several")),
    };
    let frame = Frame::plain(web, say);
    Ok(page(&Message { frame, title: &title, detail: &detail, links, report: None })?.into_response())
}
