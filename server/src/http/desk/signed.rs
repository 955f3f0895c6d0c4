//! Who sits at the desk.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use engine::{
    reminder::{self, Reader},
    roadmap::Visibility,
};

use super::super::{
    Web,
    frame::{Frame, Message, page},
    problem::{Kind, Problem, Result},
    say::Say,
    status::{Level, Status},
    visit::Visit,
};
use crate::{
    access::Session,
    intake::Seat,
    store::{clock, person},
};

/// What a form may be: longer ids are nobody's.
const LONGEST_TAP: usize = 64;
const LONGEST_FIELD: usize = 4_000;

/// A coordinator of the programme that the page is about.
pub(super) struct Signed {
    pub(super) visit: Visit,
    pub(super) seat: Seat,
    pub(super) reader: Reader,
    /// Everything: she decides about all of it.
    pub(super) status: Arc<Status>,
    pub(super) form_token: String,
}

/// The fields of a form of hers.
pub(super) struct Form {
    fields: BTreeMap<String, String>,
    /// Its own id.
    pub(super) tap: String,
}

impl Signed {
    pub(super) fn say(&self) -> &Say {
        &self.visit.say
    }

    pub(super) fn web(&self) -> &Web {
        &self.visit.web
    }

    pub(super) fn programme(&self) -> &str {
        &self.seat.programme
    }

    /// A form, if it is one of her own pages'.
    pub(super) fn form(&self, fields: BTreeMap<String, String>) -> Result<Form> {
        let tap = fields.get("tap").cloned().unwrap_or_default();
        if fields.get("form").is_none_or(|token| *token != self.form_token) {
            return Err(Problem::new(Kind::Forbidden, self.say().t("desk-form-old")));
        }
        if tap.is_empty() || tap.len() > LONGEST_TAP {
            return Err(Problem::new(Kind::BadParameter, self.say().t("desk-form-broken")));
        }
        Ok(Form { fields, tap })
    }

    /// The moment by which everything is decided.
    pub(super) async fn now(&self) -> Result<chrono::DateTime<chrono::Utc>> {
        Ok(clock::now(&mut *self.web().connection().await?).await?)
    }
}

impl Form {
    pub(super) fn get(&self, key: &str) -> Option<String> {
        let value: String = self.fields.get(key)?.trim().chars().take(LONGEST_FIELD).collect();
        (!value.is_empty()).then_some(value)
    }

    pub(super) fn number(&self, key: &str) -> Option<i64> {
        self.get(key)?.parse().ok()
    }
}

impl FromRequestParts<Web> for Signed {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> std::result::Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, web).await?;
        let session = visit.caller.session().filter(|session| session.programme == visit.status.programme.id).cloned();
        let Some(session) = session else {
            return Err(closed(&visit).unwrap_or_else(IntoResponse::into_response));
        };
        sit_down(visit, session).await.map_err(IntoResponse::into_response)
    }
}

async fn sit_down(visit: Visit, session: Arc<Session>) -> Result<Signed> {
    let web = visit.web.clone();
    let status = web.status(&session.programme, Level(Visibility::Restricted)).await?;
    let mut conn = web.connection().await?;
    let settings = person::settings_of(&mut conn, &session.programme, session.person.as_str()).await?;
    let reader = reminder::reader(&status.programme, &session.person, &settings);
    let reader = reader.ok_or_else(|| Problem::new(Kind::Forbidden, visit.say.t("desk-closed-help")))?;
    let seat = Seat { programme: session.programme.clone(), coordinator: session.person.to_string() };
    Ok(Signed { visit, seat, reader, status, form_token: session.form_token.clone() })
}

/// What others find here.
fn closed(visit: &Visit) -> Result<Response> {
    let (title, detail) = (visit.say.t("desk-closed"), visit.say.t("desk-closed-help"));
    let frame: Frame = visit.frame("desk");
    let message = Message { frame, title: &title, detail: &detail, links: Vec::new(), report: None };
    Ok((StatusCode::FORBIDDEN, page(&message)?).into_response())
}
