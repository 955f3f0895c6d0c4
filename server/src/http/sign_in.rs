//! How a coordinator gets a session, and how she ends it.
//!
//! A link of her chat or of the command line opens a page with one button: previews of links look too, so looking
//! spends nothing. The button spends the link and sets the cookie. Signing out is a form of her pages. Links that are
//! not good any more say how one gets a new one. What a session is stands in `access`.

use std::time::Duration;

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use engine::message::{Args, Texts};
use serde::Deserialize;
use sqlx::Connection;

use super::{
    Web,
    caller::set_cookie,
    frame::{Frame, page},
    problem::Result,
    say::{self, Say},
    signed::SignedForm,
    status::text,
    words::for_address,
};
use crate::{
    access::{self, SESSION_LASTS},
    store::{
        access as stored,
        audit::{self, Deed},
        clock,
    },
    token,
};

pub(super) fn router() -> Router<Web> {
    Router::new().route("/sign-in/{code}", get(offer).post(sign_in)).route("/sign-out", post(sign_out))
}

/// A page that says one thing, with one button or none.
#[derive(Template)]
#[template(path = "sign_in.html")]
struct Drawn {
    frame: Frame,
    title: String,
    detail: String,
    button: Option<String>,
}

/// Says how one signs in.
pub(super) fn needed(frame: Frame) -> Result<Html<String>> {
    let (title, detail) = (frame.say.t("sign-in-needed"), frame.say.t("sign-in-how"));
    page(&Drawn { frame, title, detail, button: None })
}

async fn offer(State(web): State<Web>, Path(code): Path<String>, headers: HeaderMap) -> Result<Response> {
    let mut conn = web.connection().await?;
    let found = stored::sign_in(&mut conn, &token::hash(&code)).await?;
    let Some((programme, _)) = found else { return over(&web, &headers) };
    let Some(programme) = web.programmes.newest(&mut conn, &programme).await? else { return over(&web, &headers) };
    let say = Say::new(say::wanted(None, &headers, &programme.languages), programme.texts.clone());
    let of = Args::new().text("programme", text(&programme.title, say.languages()).text);
    let (title, detail, button) = (say.t("sign-in"), say.with("sign-in-offer", &of), Some(say.t("sign-in-button")));
    Ok(page(&Drawn { frame: Frame::plain(&web, say), title, detail, button })?.into_response())
}

/// A link that is spent, too old, or none of ours.
fn over(web: &Web, headers: &HeaderMap) -> Result<Response> {
    let say = Say::new(say::wanted(None, headers, &[]), Texts::wording());
    let (title, detail) = (say.t("sign-in-over"), say.t("sign-in-how"));
    let drawn = page(&Drawn { frame: Frame::plain(web, say), title, detail, button: None })?;
    Ok((StatusCode::GONE, drawn).into_response())
}

async fn sign_in(State(web): State<Web>, Path(code): Path<String>, headers: HeaderMap) -> Result<Response> {
    let mut conn = web.connection().await?;
    let Some((secret, session)) = access::begin_session(&mut conn, &code).await? else { return over(&web, &headers) };
    let cookie = set_cookie(&secret, SESSION_LASTS, web.is_https());
    let desk = format!("/desk?programme={}", for_address(&session.programme));
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&desk)).into_response())
}

#[derive(Deserialize)]
struct SignOut {
    /// In all her browsers.
    everywhere: Option<String>,
}

async fn sign_out(State(web): State<Web>, SignedForm { signed, form }: SignedForm<SignOut>) -> Result<Response> {
    let session = &signed.session;
    let mut conn = web.connection().await?;
    match form.everywhere {
        Some(_) => {
            let mut tx = conn.begin().await?;
            let (programme, by) = (session.programme.as_str(), session.person.as_str());
            let at = clock::now(&mut tx).await?;
            stored::end_sessions(&mut tx, programme, by).await?;
            audit::keep(&mut tx, programme, by, &Deed::of("signed_out"), at).await?;
            tx.commit().await?;
        }
        None => stored::end_session(&mut conn, session.id).await?,
    }
    web.access.forget();
    let cookie = set_cookie("", Duration::ZERO, web.is_https());
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&signed.visit.url("/"))).into_response())
}
