//! Tokens by token: who has the scope `admin` makes and revokes them, within the programme of her own.

use std::time::Duration;

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{delete, post},
};
use engine::definition::nearest;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    super::{
        Web,
        caller::{Caller, Who},
        problem::{Kind, Problem, Result, Slip},
    },
    route::Route,
};
use crate::{
    access::{self, LONGEST, Scope, Wanted},
    command::lasting,
    store::access as stored,
};

/// Without a time it lasts so long.
const USUAL: Duration = Duration::from_secs(90 * 24 * 3600);
const LONGEST_NAME: usize = 200;

pub(super) const ROUTES: &[Route] = &[
    Route::post::<Order>("/tokens", "Makes a token; it is shown this once.", "admin", || post(make)).makes::<Made>(),
    Route::delete("/tokens/{id}", "Revokes a token.", "admin", || delete(revoke)),
];

/// What is asked for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Order {
    scopes: Vec<String>,
    /// `90d`
    expires: Option<String>,
    programme: Option<String>,
    #[serde(default)]
    name: String,
}

#[derive(Serialize, ToSchema)]
struct Made {
    id: i64,
    /// Shown this once.
    token: String,
}

async fn make(State(web): State<Web>, caller: Caller, body: Bytes) -> Result<Response> {
    caller.require(Scope::Admin)?;
    let order: Order = serde_json::from_slice(&body)
        .map_err(|error| Problem::new(Kind::BadParameter, format!("the body is not understood: {error}")))?;
    // a token of one programme makes no token for others
    let programme = order.programme.as_deref().or(caller.own_programme());
    if let Some(programme) = programme {
        caller.require_in(Scope::Admin, programme)?;
    }
    let (scopes, lasts) = checked(&web, &order, programme).await?;
    let wanted = Wanted { scopes: &scopes, programme, name: &order.name, lasts, made_by: &by(&caller) };
    let mut conn = web.connection().await?;
    let (id, token) = access::make_token(&mut conn, &wanted).await?;
    Ok((StatusCode::CREATED, Json(Made { id, token })).into_response())
}

/// Everything that is wrong with an order, at once.
async fn checked(web: &Web, order: &Order, programme: Option<&str>) -> Result<(Vec<Scope>, Duration)> {
    let mut errors = Vec::new();
    let mut slip = |pointer: String, message: String| errors.push(Slip { pointer, message, code: "bad-value" });
    let mut scopes = Vec::new();
    for (n, word) in order.scopes.iter().enumerate() {
        match Scope::parse(word) {
            Some(scope) => scopes.push(scope),
            None => slip(format!("/scopes/{n}"), no_scope(word)),
        }
    }
    if order.scopes.is_empty() {
        slip("/scopes".into(), "name at least one scope".into());
    }
    let lasts = order.expires.as_deref().map_or(Some(USUAL), |text| lasting(text, LONGEST));
    if lasts.is_none() {
        slip("/expires".into(), "give a time such as `12h` or `90d`, at most `730d`".into());
    }
    if order.name.chars().count() > LONGEST_NAME {
        slip("/name".into(), format!("at most {LONGEST_NAME} characters"));
    }
    let published = web.published().await?;
    if let Some(id) = programme.filter(|id| !published.iter().any(|one| one.programme_id == *id)) {
        slip("/programme".into(), format!("there is no programme `{id}`"));
    }
    match lasts {
        Some(lasts) if errors.is_empty() => Ok((scopes, lasts)),
        Some(_) | None => {
            Err(Problem { errors, ..Problem::new(Kind::BadParameter, "the token that is asked for cannot be made") })
        }
    }
}

fn no_scope(word: &str) -> String {
    let near = nearest(word, Scope::ALL.iter().map(|scope| scope.word()));
    let all = || Scope::ALL.map(|scope| format!("`{}`", scope.word())).join(", ");
    near.map_or_else(|| format!("use one of {}", all()), |near| format!("there is no such scope: use `{near}`"))
}

async fn revoke(State(web): State<Web>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.require(Scope::Admin)?;
    let missing = || Problem::not_found("token", &id);
    let no: i64 = id.parse().map_err(|_| missing())?;
    let mut conn = web.connection().await?;
    let revoked = stored::revoke(&mut conn, no, caller.own_programme(), &by(&caller)).await?;
    web.access.forget();
    if revoked { Ok(StatusCode::NO_CONTENT) } else { Err(missing()) }
}

/// Who did it, for those who look it up.
fn by(caller: &Caller) -> String {
    match &caller.who {
        Who::Anybody => "anybody".into(),
        Who::Token(token) => format!("token {}", token.id),
        Who::Coordinator(session) => session.person.to_string(),
    }
}
