//! What goes wrong at the HTTP edge, as a page for people or as RFC 9457 for programs.
//!
//! Handlers return a `Problem`; the layer in `mod` draws it for whoever asked, with the number under which the log
//! knows it. What a caller can mend says how; what is ours says nothing of our insides. Programs are told in English;
//! a page speaks the language of its visitor, so what a handler says in English is shown on English pages only.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

/// A kind of problem, by the last part of its `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    BadParameter,
    NotFound,
    MethodNotAllowed,
    Forbidden,
    /// Who asks has not said who they are, or not so that it is good.
    NotKnown,
    /// Known, and not allowed that.
    OutOfScope,
    /// What is sent is understood and cannot be recorded like this.
    NotTaken,
    /// The item does not stand any more as whoever asks thinks.
    GoneOn,
    /// An `Idempotency-Key` that was for something else.
    KeyReused,
    TooMany,
    Busy,
    Unavailable,
    Ours,
}

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Slip {
    /// `?limit`
    pub(crate) pointer: String,
    pub(crate) message: String,
    pub(crate) code: &'static str,
}

#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) kind: Kind,
    pub(crate) detail: String,
    /// The detail is in the language of whoever asks, and made for a page.
    pub(crate) is_said: bool,
    pub(crate) errors: Vec<Slip>,
    /// For the log alone.
    pub(crate) cause: Option<String>,
}

pub(crate) type Result<T> = std::result::Result<T, Problem>;

impl Kind {
    pub(crate) const ALL: [Kind; 13] = [
        Kind::BadParameter,
        Kind::NotFound,
        Kind::MethodNotAllowed,
        Kind::Forbidden,
        Kind::NotKnown,
        Kind::OutOfScope,
        Kind::NotTaken,
        Kind::GoneOn,
        Kind::KeyReused,
        Kind::TooMany,
        Kind::Busy,
        Kind::Unavailable,
        Kind::Ours,
    ];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Kind::BadParameter => "bad-parameter",
            Kind::NotFound => "not-found",
            Kind::MethodNotAllowed => "method-not-allowed",
            Kind::Forbidden => "forbidden",
            Kind::NotKnown => "not-known",
            Kind::OutOfScope => "out-of-scope",
            Kind::NotTaken => "not-taken",
            Kind::GoneOn => "gone-on",
            Kind::KeyReused => "key-reused",
            Kind::TooMany => "too-many",
            Kind::Busy => "busy",
            Kind::Unavailable => "unavailable",
            Kind::Ours => "our-mistake",
        }
    }

    pub(crate) fn status(self) -> StatusCode {
        match self {
            Kind::BadParameter => StatusCode::BAD_REQUEST,
            Kind::NotFound => StatusCode::NOT_FOUND,
            Kind::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Kind::Forbidden | Kind::OutOfScope => StatusCode::FORBIDDEN,
            Kind::NotKnown => StatusCode::UNAUTHORIZED,
            Kind::NotTaken | Kind::KeyReused => StatusCode::UNPROCESSABLE_ENTITY,
            Kind::GoneOn => StatusCode::CONFLICT,
            Kind::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Kind::Busy | Kind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Kind::Ours => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    pub(crate) fn title(self) -> &'static str {
        match self {
            Kind::BadParameter => "A parameter is not understood",
            Kind::NotFound => "There is nothing here",
            Kind::MethodNotAllowed => "This cannot be done here",
            Kind::Forbidden => "This is not allowed from there",
            Kind::NotKnown => "This takes a token that is good",
            Kind::OutOfScope => "This token is not for that",
            Kind::NotTaken => "This report cannot be recorded",
            Kind::GoneOn => "This is no longer asked",
            Kind::KeyReused => "This key was used for something else",
            Kind::TooMany => "This was too often",
            Kind::Busy => "Too many are served already",
            Kind::Unavailable => "The database does not answer",
            Kind::Ours => "Something went wrong on our side",
        }
    }

    /// What pages call it: the key of a title, which with `-help` says what to do.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Kind::BadParameter | Kind::MethodNotAllowed | Kind::NotTaken | Kind::GoneOn | Kind::KeyReused => {
                "problem-bad"
            }
            Kind::NotFound => "problem-not-found",
            Kind::Forbidden | Kind::NotKnown | Kind::OutOfScope => "problem-not-allowed",
            Kind::TooMany => "problem-too-many",
            Kind::Busy | Kind::Unavailable => "problem-unavailable",
            Kind::Ours => "problem-ours",
        }
    }

    /// What to do about it: the page behind `type`.
    pub(crate) fn help(self) -> &'static str {
        match self {
            Kind::BadParameter => {
                "Each entry of `errors` names a parameter, what is wrong with it, and what is meant probably."
            }
            Kind::NotTaken => {
                "Nothing was recorded. Each entry of `errors` points at a field of the report and says what it takes."
            }
            Kind::GoneOn => "Nothing was recorded. Read the activity again: somebody answered, or it has gone on.",
            Kind::KeyReused => "Nothing was recorded. Send each report under an `Idempotency-Key` of its own.",
            Kind::TooMany => "Nothing was lost: wait a few minutes, then send it again.",
            Kind::NotFound => "Check the path; `/api/v1/programmes` lists the programmes of this server.",
            Kind::MethodNotAllowed => "Use one of the methods that the header `Allow` names.",
            Kind::Forbidden => {
                "Forms of this server are sent from its own pages; a local messenger is opened by `localhost` or an address of numbers."
            }
            Kind::Busy => "Ask `changes` with `wait` instead of a stream, or come back later.",
            Kind::NotKnown => {
                "Send `Authorization: Bearer TOKEN`; whoever runs this server makes tokens with `waymark token create`. Without a token, leave the header out."
            }
            Kind::OutOfScope => "Ask whoever runs this server for a token with that scope, for that programme.",
            Kind::Unavailable => "Try again in a few seconds.",
            Kind::Ours => "Please report it with the number that the answer carries.",
        }
    }
}

impl Problem {
    pub(crate) fn new(kind: Kind, detail: impl Into<String>) -> Self {
        Problem { kind, detail: detail.into(), is_said: false, errors: Vec::new(), cause: None }
    }

    /// For a page: `detail` is in the language of whoever asks.
    pub(crate) fn said(kind: Kind, detail: impl Into<String>) -> Self {
        Problem { is_said: true, ..Problem::new(kind, detail) }
    }

    pub(crate) fn not_found(what: &str, id: &str) -> Self {
        Problem::new(Kind::NotFound, format!("there is no {what} `{id}`, or it may not be seen here"))
    }
}

impl From<anyhow::Error> for Problem {
    fn from(error: anyhow::Error) -> Self {
        let lost = error.chain().any(|cause| cause.downcast_ref::<sqlx::Error>().is_some_and(is_out_of_reach));
        let kind = if lost { Kind::Unavailable } else { Kind::Ours };
        Problem { cause: Some(format!("{error:#}")), ..Problem::new(kind, kind.help()) }
    }
}

impl From<sqlx::Error> for Problem {
    fn from(error: sqlx::Error) -> Self {
        Problem::from(anyhow::Error::from(error))
    }
}

fn is_out_of_reach(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_))
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.kind.status().into_response();
        let pauses = [(Kind::Unavailable, "5"), (Kind::Busy, "30")];
        if let Some((_, seconds)) = pauses.into_iter().find(|(kind, _)| *kind == self.kind) {
            response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static(seconds));
        }
        if self.kind == Kind::NotKnown {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer"));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// The body of RFC 9457.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(crate) struct Document<'a> {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: &'a str,
    instance: &'a str,
    request_id: &'a str,
    #[serde(skip_serializing_if = "<[Slip]>::is_empty")]
    errors: &'a [Slip],
}

impl Problem {
    pub(crate) fn document<'a>(&'a self, instance: &'a str, request_id: &'a str) -> Document<'a> {
        Document {
            r#type: format!("/problems/{}", self.kind.word()),
            title: self.kind.title(),
            status: self.kind.status().as_u16(),
            detail: &self.detail,
            instance,
            request_id,
            errors: &self.errors,
        }
    }
}
