//! A visit of a coordinator who has signed in, of her own programme.
//!
//! Handlers of the desk take a `Signed` to show something and a `SignedForm` to do something, and so cannot be reached by
//! anybody else. A form carries the token of its session, so that no other site can send it, beside the check of where
//! it comes from that all forms have.

use std::sync::Arc;

use axum::{
    Form,
    body::{Body, Bytes},
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::de::DeserializeOwned;

use super::{
    Web,
    problem::{Kind, Problem},
    sign_in,
    visit::Visit,
};
use crate::{access::Session, token};

pub(crate) struct Signed {
    /// Of the programme that she coordinates.
    pub(crate) visit: Visit,
    pub(crate) session: Arc<Session>,
}

/// What she sends from a page of hers.
pub(crate) struct SignedForm<T> {
    pub(crate) signed: Signed,
    pub(crate) form: T,
}

impl FromRequestParts<Web> for Signed {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, web).await?;
        match visit.caller.session() {
            Some(session) if session.programme == visit.status.programme.id => {
                let session = session.clone();
                Ok(Signed { visit, session })
            }
            Some(_) | None => {
                let drawn = sign_in::needed(visit.frame("desk")).map_err(IntoResponse::into_response)?;
                Err((StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")], drawn).into_response())
            }
        }
    }
}

impl<T: DeserializeOwned> FromRequest<Web> for SignedForm<T> {
    type Rejection = Response;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let signed = Signed::from_request_parts(&mut parts, web).await?;
        let bytes = Bytes::from_request(Request::from_parts(parts.clone(), body), web).await;
        let bytes = bytes.map_err(IntoResponse::into_response)?;
        let again = || Request::from_parts(parts.clone(), Body::from(bytes.clone()));
        let fields = Form::<Vec<(String, String)>>::from_request(again(), web).await;
        if !fields.is_ok_and(|Form(fields)| carry(&fields, &signed.session.form_token)) {
            let why = "this form is not of the session that you are signed in with: open its page again";
            return Err(Problem::new(Kind::Forbidden, why).into_response());
        }
        let form = Form::<T>::from_request(again(), web).await;
        let Form(form) = form.map_err(|_| {
            Problem::new(Kind::BadParameter, "this form is not complete: open its page again").into_response()
        })?;
        Ok(SignedForm { signed, form })
    }
}

/// Whether a form has the token, under `csrf`; how long it takes to say no tells nothing.
fn carry(fields: &[(String, String)], token: &str) -> bool {
    let carried = fields.iter().find(|(key, _)| key == "csrf");
    carried.is_some_and(|(_, carried)| token::hash(carried) == token::hash(token))
}
