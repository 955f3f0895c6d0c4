//! People and messengers: who is reached where, invited until when, and when she was last heard.

use std::time::Duration;

use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::{
    ids::PersonId,
    reminder::{self, Settings},
};
use fast_qr::QRBuilder;
use sqlx::Connection;

use super::{
    super::{
        frame::{Frame, page},
        problem::{Kind, Problem, Result},
    },
    Tab, When,
    seated::{Seated, SeatedForm},
};
use crate::{
    invite,
    store::{
        account::{self, Link},
        audit::{self, Deed},
        invitation,
        person::{self, Listed},
    },
};

/// As `waymark invite` without a wish.
const LASTS: Duration = Duration::from_secs(3 * 24 * 3600);
/// Around a QR code stays so much white.
const MARGIN: usize = 4;
const DID: [&str; 3] = ["ended", "unlinked", "already"];

#[derive(Template)]
#[template(path = "desk_people.html")]
struct People {
    frame: Frame,
    tabs: Vec<Tab>,
    query: String,
    form_token: String,
    tap: String,
    did: Option<String>,
    can_invite: bool,
    people: Vec<Row>,
}

struct Row {
    person: String,
    who: String,
    language: String,
    state: Vec<String>,
    links: Vec<Linked>,
    heard: Option<When>,
    invited: Option<When>,
}

struct Linked {
    id: i64,
    name: String,
    is_gone: bool,
}

#[derive(Template)]
#[template(path = "desk_invited.html")]
struct Shown {
    frame: Frame,
    tabs: Vec<Tab>,
    back: String,
    who: String,
    invitations: Vec<Invited>,
}

struct Invited {
    messenger: &'static str,
    link: String,
    then_write: Option<String>,
    until: When,
    text: String,
    lang: String,
    /// Rectangles of one row each, as `x y width`.
    qr: Option<(usize, Vec<Bar>)>,
}

/// `x y width`, one row high.
type Bar = (usize, usize, usize);

pub(super) async fn people(seated: Seated) -> Result<Response> {
    let mut conn = seated.web().connection().await?;
    let all = person::all(&mut conn, Some(seated.programme())).await?;
    let links = account::of_programme(&mut conn, seated.programme()).await?;
    let can_invite = !invite::messengers(&mut conn).await?.is_empty();
    let did = seated.visit.asked("did").filter(|did| DID.contains(did));
    let shown = People {
        frame: seated.visit.frame("desk"),
        tabs: seated.tabs("desk-people"),
        query: seated.query(),
        form_token: seated.form_token.clone(),
        tap: uuid::Uuid::new_v4().simple().to_string(),
        did: did.map(|did| seated.say().t(&format!("desk-did-{did}"))),
        can_invite,
        people: all.into_iter().map(|one| seated.person(one, &links)).collect(),
    };
    Ok(page(&shown)?.into_response())
}

impl Seated {
    fn person(&self, of: Listed, links: &[Link]) -> Row {
        let hers = links.iter().filter(|link| link.person == of.person);
        let paused = of.paused_until.filter(|until| *until > self.status.at).is_some();
        let states = [("stopped", of.stopped), ("paused", paused), ("welcomed", of.welcomed)];
        let state = states.into_iter().filter(|(_, is)| *is).map(|(key, _)| self.say().t(&format!("desk-{key}")));
        Row {
            who: self.who(&of.person),
            language: of.language.as_deref().map(|lang| self.say().language_name(&lang.into())).unwrap_or_default(),
            state: state.collect(),
            links: hers
                .map(|link| Linked { id: link.id, name: self.messenger(&link.platform), is_gone: link.gone })
                .collect(),
            heard: of.heard.map(|at| self.when(at)),
            invited: of.invited_until.map(|at| self.when(at)),
            person: of.person,
        }
    }
}

/// Shown by the answer itself and kept nowhere: whoever sends the form twice gets a newer one, and the older is over.
pub(super) async fn invite(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    let person = form.get("person").unwrap_or_default();
    let mut conn = seated.web().connection().await?;
    let settings: Settings = person::settings_of(&mut conn, seated.programme(), &person).await?;
    let reader = reminder::reader(&seated.status.programme, &PersonId::from(person.as_str()), &settings);
    let reader = reader.ok_or_else(|| Problem::said(Kind::BadParameter, seated.say().t("desk-form-missing")))?;
    let messengers = invite::messengers(&mut conn).await?;
    let at = seated.now().await?;
    let mut tx = conn.begin().await?;
    let programme = &seated.status.programme;
    let made = invite::invite(&mut tx, programme, &reader, &reader.languages, &messengers, LASTS).await?;
    let deed = Deed { person: Some(&person), ..Deed::of("invited") };
    audit::keep(&mut tx, seated.programme(), &seated.seat.coordinator, &deed, at).await?;
    tx.commit().await?;
    let lang = reader.languages.first().map(ToString::to_string).unwrap_or_default();
    let invited = |one: invite::Invited| Invited {
        messenger: one.platform.name(),
        qr: qr(&one.way.link),
        link: one.way.link,
        then_write: one.way.then_write,
        until: seated.when(one.expires),
        text: one.text,
        lang: lang.clone(),
    };
    let shown = Shown {
        frame: seated.visit.frame("desk"),
        tabs: seated.tabs("desk-people"),
        back: seated.visit.url("/desk/people"),
        who: seated.who(&person),
        invitations: made.into_iter().map(invited).collect(),
    };
    Ok(page(&shown)?.into_response())
}

/// The code's dark places, joined along their rows; and how wide all of it is.
fn qr(link: &str) -> Option<(usize, Vec<Bar>)> {
    let code = QRBuilder::new(link.as_bytes()).build().ok()?;
    let mut dark: Vec<Bar> = Vec::new();
    for y in 0..code.size {
        for x in 0..code.size {
            if !code[y][x].value() {
                continue;
            }
            let (left, top) = (x + MARGIN, y + MARGIN);
            match dark.last_mut() {
                Some((start, row, width)) if *row == top && *start + *width == left => *width += 1,
                _ => dark.push((left, top, 1)),
            }
        }
    }
    Some((code.size + 2 * MARGIN, dark))
}

pub(super) async fn act(SeatedForm(seated, form): SeatedForm) -> Result<Response> {
    // one form for all accounts: its button says which, and whose
    let (id, person) = match form.get("link").as_deref().and_then(|link| link.split_once(' ')) {
        Some((id, person)) => (id.parse().ok(), person.to_owned()),
        None => (None, form.get("person").unwrap_or_default()),
    };
    let at = seated.now().await?;
    let mut conn = seated.web().connection().await?;
    let mut tx = conn.begin().await?;
    let did = match form.get("act").as_deref() {
        Some("end") => invitation::end(&mut tx, seated.programme(), &person).await?.then_some("ended"),
        Some("unlink") => {
            person::lock(&mut tx, seated.programme(), &person).await?;
            let hers = account::of_person(&mut tx, seated.programme(), &person).await?;
            match hers.iter().find(|link| Some(link.id) == id) {
                Some(link) => {
                    account::leave(&mut tx, link, at).await?;
                    Some("unlinked")
                }
                None => None,
            }
        }
        Some(_) | None => return Err(Problem::said(Kind::BadParameter, seated.say().t("desk-form-missing"))),
    };
    if let Some(did) = did {
        let deed = Deed { person: Some(&person), ..Deed::of(did) };
        audit::keep(&mut tx, seated.programme(), &seated.seat.coordinator, &deed, at).await?;
    }
    tx.commit().await?;
    Ok(seated.back("/desk/people", "did", did.unwrap_or("already")))
}
