//! One reminder, and giving it up: it is not sent, or not again, and the ledger says why.
//!
//! Giving up is about the delivery alone: the question stays open, and later reminders of it go on. The reasons are a
//! closed list, because the ledger is read by others than coordinators.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use sqlx::Connection;

use super::{
    super::{
        frame::{Frame, page},
        problem::{Kind, Problem, Result},
    },
    Tab,
    delivery::ReminderRow,
    seated::{Seated, SeatedForm},
};
use crate::store::{
    audit::{self, Deed},
    delivery, person,
};

/// As the ledger has them.
const REASONS: [&str; 3] = ["told_otherwise", "not_needed", "wrong_person"];
const DID: [&str; 2] = ["given-up", "gone-on"];
/// What has arrived, or was decided already, cannot be given up.
const MAY_BE_GIVEN_UP: [&str; 5] = ["planned", "released", "undeliverable", "uncertain", "dead"];

#[derive(Template)]
#[template(path = "desk_delivered.html")]
struct Delivered {
    frame: Frame,
    tabs: Vec<Tab>,
    query: String,
    form_token: String,
    tap: String,
    back: String,
    did: Option<String>,
    id: i64,
    reminder: ReminderRow,
    /// None: nothing is left to decide.
    reasons: Vec<(&'static str, String)>,
}

pub(super) async fn delivered(seated: Seated, Path((id,)): Path<(String,)>) -> Result<Response> {
    let unknown = || Problem::not_found("reminder", &id);
    let number = id.parse().map_err(|_| unknown())?;
    let mut conn = seated.web().connection().await?;
    let found = delivery::reminder(&mut conn, seated.programme(), number).await?.ok_or_else(unknown)?;
    let is_open = found.kind != "edit" && MAY_BE_GIVEN_UP.contains(&found.status.as_str());
    let reason = |why: &&'static str| (*why, seated.why(why));
    let did = seated.visit.asked("did").filter(|did| DID.contains(did));
    let shown = Delivered {
        frame: seated.visit.frame("desk"),
        tabs: seated.tabs("desk-delivery"),
        query: seated.query(),
        form_token: seated.form_token.clone(),
        tap: uuid::Uuid::new_v4().simple().to_string(),
        back: seated.visit.url("/desk/delivery"),
        did: did.map(|did| seated.say().t(&format!("desk-did-{did}"))),
        id: number,
        reasons: if is_open { REASONS.iter().map(reason).collect() } else { Vec::new() },
        reminder: seated.reminder(found),
    };
    Ok(page(&shown)?.into_response())
}

pub(super) async fn give_up(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let why = form.get("why").and_then(|why| REASONS.into_iter().find(|known| *known == why));
    let (Some(id), Some(why)) = (form.number("id"), why) else {
        return Err(Problem::new(Kind::BadParameter, seated.say().t("desk-form-missing")));
    };
    let at = seated.now().await?;
    let (programme, by) = (seated.programme(), seated.seat.coordinator.as_str());
    let mut conn = seated.web().connection().await?;
    let mut tx = conn.begin().await?;
    let found = delivery::reminder(&mut tx, programme, id).await?;
    let found = found.ok_or_else(|| Problem::not_found("reminder", &id.to_string()))?;
    // whoever composes messages holds their reader
    if let Some(person) = &found.person {
        person::lock(&mut tx, programme, person).await?;
    }
    let given_up = delivery::give_up(&mut tx, programme, id, why, at).await?;
    if let Some(instance) = given_up {
        let deed = Deed {
            instance: Some(instance),
            person: found.person.as_deref(),
            detail: Some(why),
            ..Deed::of("given_up")
        };
        audit::keep(&mut tx, programme, by, &deed, at).await?;
    }
    tx.commit().await?;
    let did = if given_up.is_some() { "given-up" } else { "gone-on" };
    Ok(seated.back(&format!("/desk/delivery/{id}"), "did", did))
}
