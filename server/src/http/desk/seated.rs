//! Who sits at the desk: a coordinator who has signed in, with all that she decides about.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::request::Parts,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use engine::{
    reminder::{self, Reader},
    roadmap::Visibility,
};

use super::super::{
    Web,
    problem::{Kind, Problem, Result},
    say::Say,
    signed::{Signed, SignedForm},
    status::{Level, Status},
    visit::Visit,
};
use crate::{
    intake::Seat,
    store::{clock, person},
};

/// Longer ids of forms are nobody's.
const LONGEST_TAP: usize = 64;
const LONGEST_FIELD: usize = 4_000;

/// A coordinator of the programme that the page is about.
pub(super) struct Seated {
    pub(super) visit: Visit,
    pub(super) seat: Seat,
    pub(super) reader: Reader,
    /// Everything: she decides about all of it.
    pub(super) status: Arc<Status>,
    pub(super) form_token: String,
}

/// With a form that she sent from one of her pages.
pub(super) struct SeatedForm(pub(super) Seated, pub(super) Form);

pub(super) struct Form {
    fields: BTreeMap<String, String>,
    /// Its own id.
    pub(super) tap: String,
}

impl Seated {
    pub(super) fn say(&self) -> &Say {
        &self.visit.say
    }

    pub(super) fn web(&self) -> &Web {
        &self.visit.web
    }

    pub(super) fn programme(&self) -> &str {
        &self.seat.programme
    }

    /// The moment by which everything is decided.
    pub(super) async fn now(&self) -> Result<DateTime<Utc>> {
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

impl FromRequestParts<Web> for Seated {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> std::result::Result<Self, Response> {
        let signed = Signed::from_request_parts(parts, web).await?;
        sit_down(signed).await.map_err(IntoResponse::into_response)
    }
}

impl FromRequest<Web> for SeatedForm {
    type Rejection = Response;

    async fn from_request(request: Request, web: &Web) -> std::result::Result<Self, Response> {
        let SignedForm { signed, form: fields } =
            SignedForm::<BTreeMap<String, String>>::from_request(request, web).await?;
        let seated = sit_down(signed).await.map_err(IntoResponse::into_response)?;
        let tap = fields.get("tap").filter(|tap| !tap.is_empty() && tap.len() <= LONGEST_TAP).cloned();
        let Some(tap) = tap else {
            let broken = Problem::said(Kind::BadParameter, seated.say().t("desk-form-broken"));
            return Err(broken.into_response());
        };
        Ok(SeatedForm(seated, Form { fields, tap }))
    }
}

async fn sit_down(signed: Signed) -> Result<Seated> {
    let Signed { visit, session } = signed;
    let web = visit.web.clone();
    let status = web.status(&session.programme, Level(Visibility::Restricted)).await?;
    let mut conn = web.connection().await?;
    let settings = person::settings_of(&mut conn, &session.programme, session.person.as_str()).await?;
    let reader = reminder::reader(&status.programme, &session.person, &settings);
    let reader = reader.ok_or_else(|| Problem::said(Kind::Forbidden, visit.say.t("desk-left")))?;
    let seat = Seat { programme: session.programme.clone(), coordinator: session.person.to_string() };
    Ok(Seated { visit, seat, reader, status, form_token: session.form_token.clone() })
}
