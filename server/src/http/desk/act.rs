//! What a coordinator does at her desk.
//!
//! Answers and words become events of the desk, with the form's own id, so that a form sent twice is heard once. What
//! settles a row of the desk is one transaction with its line of the audit.

use std::time::Duration;

use axum::response::{IntoResponse, Redirect, Response};
use bots::{BotId, Chat, Content, Inbound, RemoteId};
use chrono::{DateTime, Utc};
use engine::{
    calendar,
    ids::{EntityId, ItemId, PersonId},
    message::{Button, Message, Press, Way},
    reminder::{self, Reader},
    step::Nominee,
};
use sqlx::{Connection, PgConnection};

use super::{
    super::problem::{Kind, Problem, Result},
    questions::Question,
    seated::{Form, Seated, SeatedForm},
};
use crate::{
    intake::About,
    release, seal,
    store::{
        audit::{self, Deed},
        desk, inbox, person,
    },
};

/// How long a form waits for what came of it; the page says it as soon as it is opened again.
const ANSWER_WAIT: Duration = Duration::from_millis(2_500);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// A button of a question, or of what was said in return; `person`: in her name.
pub(super) async fn press(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let payload = form.get("button").ok_or_else(|| missing(&seated))?;
    let user = seated.speaks_as(&form)?;
    let content = Content::Press { payload, message: form.get("about").map(RemoteId) };
    seated.hand_in(&form, user, content).await
}

/// An answer in words: her own, or one that somebody gave elsewhere.
pub(super) async fn enter(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let about = form.get("about").filter(|about| About::read(about).is_some());
    let (Some(about), Some(text)) = (about, form.get("words")) else { return Err(missing(&seated)) };
    let user = seated.speaks_as(&form)?;
    let content = Content::Words { text, files: Vec::new(), reply_to: Some(RemoteId(about)) };
    seated.hand_in(&form, user, content).await
}

/// That another office be asked, in the name of who should not be.
pub(super) async fn ask_else(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let about = form.get("about").and_then(|about| About::read(&about));
    let (Some(about), Some(entity)) = (about, form.get("entity")) else { return Err(missing(&seated)) };
    let questions = seated.questions_of(&[about.instance]).await?;
    let (Some(question), user) = (questions.first(), seated.speaks_as(&form)?) else { return Err(missing(&seated)) };
    let way = Way::To(Nominee::Entity(EntityId::from(entity.as_str())));
    let press = Press::Wish { item: question.item_id(), prompt: about.prompt, way };
    let payload = sealed(&seated, question, press).ok_or_else(|| missing(&seated))?;
    let content = Content::Press { payload, message: Some(RemoteId(about.to_string())) };
    seated.hand_in(&form, user, content).await
}

fn sealed(seated: &Seated, question: &Question, press: Press) -> Option<String> {
    let message = Message {
        text: String::new(),
        lang: seated.reader.languages.first()?.clone(),
        buttons: vec![Button::new(String::new(), press)],
        form: None,
        about: None,
    };
    let named = |item: &ItemId| (*item == question.item_id()).then(|| question.named());
    let body = seal::body(&message, &seated.web().key, seated.programme(), &named);
    Some(body.buttons.into_iter().next()?.payload)
}

/// Her words to those responsible for an item: shown to her before they are sent.
pub(super) async fn write(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let item = form.get("item").filter(|id| seated.status.item(id).is_some());
    let (Some(item), Some(words)) = (item, form.get("words")) else { return Err(missing(&seated)) };
    let content = Content::Words { text: format!("tell {item} {words}"), files: Vec::new(), reply_to: None };
    let user = seated.seat.coordinator.clone();
    seated.hand_in(&form, user, content).await
}

/// What is no step of an item.
pub(super) async fn settle(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let at = seated.now().await?;
    let (programme, by) = (seated.programme(), seated.seat.coordinator.as_str());
    let (number, person) = (form.number("id").unwrap_or_default(), form.get("person").unwrap_or_default());
    let mut conn = seated.web().connection().await?;
    let mut tx = conn.begin().await?;
    let act = form.get("act").unwrap_or_default();
    let (did, deed) = match act.as_str() {
        "read" => match desk::resolve(&mut tx, programme, number, at).await? {
            Some(whose) => ("read", Some((whose, None))),
            None => ("already", None),
        },
        "resume" => match desk::resume(&mut tx, programme, number, at).await? {
            Some(instance) => ("resumed", Some((None, Some(instance)))),
            None => ("already", None),
        },
        "found" => match desk::settle(&mut tx, programme, number, at).await? {
            true => ("found", Some((None, None))),
            false => ("already", None),
        },
        "again" if !seated.is_reached(&mut tx, &person).await? => ("nowhere", None),
        "again" => {
            let from = seated.hours_of(&mut tx, &person, at).await?;
            match desk::send_again(&mut tx, programme, &person, from).await? {
                0 => ("already", None),
                _ if from > at => ("again-later", Some((Some(person), None))),
                _ => ("again", Some((Some(person), None))),
            }
        }
        "seen" => match desk::seen(&mut tx, programme, &person, at).await? {
            0 => ("already", None),
            _ => ("seen", Some((Some(person), None))),
        },
        _ => return Err(missing(&seated)),
    };
    if let Some((person, instance)) = deed {
        let act = if did == "again-later" { "again" } else { did };
        let deed = Deed { instance, person: person.as_deref(), ..Deed::of(act) };
        audit::keep(&mut tx, programme, by, &deed, at).await?;
    }
    tx.commit().await?;
    Ok(seated.back("/desk", "did", did))
}

fn missing(seated: &Seated) -> Problem {
    Problem::said(Kind::BadParameter, seated.say().t("desk-form-missing"))
}

impl Seated {
    /// Back to a page, which says what was done.
    pub(super) fn back(&self, path: &str, key: &str, value: &str) -> Response {
        Redirect::to(&self.with(&self.visit.url(path), key, value)).into_response()
    }

    /// What is sent where nobody is reached would only come back, and wake whoever is asked next.
    async fn is_reached(&self, conn: &mut PgConnection, person: &str) -> Result<bool> {
        let public_url = self.web().public_url.as_deref();
        let person = PersonId::from(person);
        Ok(release::is_reached(conn, &self.status.programme, &person, public_url).await?)
    }

    /// From when she may be written to.
    async fn hours_of(&self, conn: &mut PgConnection, person: &str, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
        let settings = person::settings_of(conn, self.programme(), person).await?;
        let reader = reminder::reader(&self.status.programme, &PersonId::from(person), &settings);
        let held = |r: Reader| calendar::release(at, r.zone, &r.quiet, &r.entity.days).at;
        Ok(reader.map_or(at, held))
    }

    fn speaks_as(&self, form: &Form) -> Result<String> {
        let Some(person) = form.get("person") else { return Ok(self.seat.coordinator.clone()) };
        let known = self.status.programme.member(&PersonId::from(person.as_str())).is_some();
        known.then_some(person).ok_or_else(|| missing(self))
    }

    async fn hand_in(&self, form: &Form, user: String, content: Content) -> Result<Response> {
        let chat = self.seat.chat();
        let inbound = Inbound {
            bot: BotId::desk(),
            external_id: form.tap.clone(),
            chat: Chat(chat.clone()),
            user,
            happened_at: Utc::now(),
            content,
            message: None,
        };
        self.web().inbox.accept(inbound).await.map_err(anyhow::Error::from)?;
        let until = tokio::time::Instant::now() + ANSWER_WAIT;
        while tokio::time::Instant::now() < until {
            let told = inbox::told_at_desk(&mut *self.web().connection().await?, &chat, &form.tap).await?;
            if told.is_some_and(|told| told.is_heard) {
                break;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        Ok(self.back("/desk", "told", &form.tap))
    }
}
