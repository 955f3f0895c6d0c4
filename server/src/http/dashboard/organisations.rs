//! All organisations of a programme that may be named, with how much each of them does.

use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::{
    ids::EntityId,
    message::Args,
    roadmap::{ItemKind, Role},
};

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
        status::{ItemStatus, Text},
        visit::Visit,
    },
    Draw,
    register::{Around, Back, Pager},
};

const HERE: &str = "/e";

struct Row {
    url: String,
    name: Text,
    kind: String,
    country: String,
    leads: usize,
    supports: usize,
    confirms: usize,
    commitments: usize,
    state: String,
}

#[derive(Template)]
#[template(path = "organisations.html")]
struct Organisations {
    frame: Frame,
    around: Around,
    rows: Vec<Row>,
    pager: Option<Pager>,
}

pub(super) async fn organisations(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let mut known: Vec<(&ItemStatus, EntityId, Text)> = draw.known_entities().collect();
    known.sort_by(|(.., a), (.., b)| a.text.cmp(&b.text));
    let sentence = visit.say.with("organisations-sentence", &Args::new().count("count", known.len()));
    let (shown, pager) = draw.paged(HERE, &[], known);
    let back = Back { url: visit.url("/who"), text: visit.say.t("who-title") };
    let around = Around { back: Some(back), ..draw.around(draw.headed("organisations-title"), vec![sentence]) };
    let rows = shown.into_iter().map(|(it, id, name)| draw.organisation(it, &id, name)).collect();
    Ok(page(&Organisations { frame: visit.frame("who"), around, rows, pager })?.into_response())
}

impl<'a> Draw<'a> {
    fn known_entities(&self) -> impl Iterator<Item = (&'a ItemStatus, EntityId, Text)> {
        let (status, languages) = (self.status, self.languages);
        status.of_kind(ItemKind::Entity).filter_map(move |it| {
            let named = status.entity(&EntityId::from(it.item.id.as_str()), languages);
            Some((it, named.id?, named.name))
        })
    }

    fn organisation(&self, it: &ItemStatus, id: &EntityId, name: Text) -> Row {
        let programme = &self.status.programme;
        let holds = |it: &ItemStatus, role| self.holders(it, role).contains(id);
        let with = |kind, role| self.status.of_kind(kind).filter(|it| holds(it, role)).count();
        let entity = programme.entity(id);
        Row {
            url: self.visit.url(&format!("/e/{id}")),
            name,
            kind: entity.map(|entity| self.say.label("entity-kind", &entity.kind)).unwrap_or_default(),
            country: entity
                .and_then(|entity| entity.country.as_deref())
                .map(|code| self.say.country(code))
                .unwrap_or_default(),
            leads: with(ItemKind::Activity, Role::Responsible),
            supports: with(ItemKind::Activity, Role::Contributing),
            confirms: with(ItemKind::Activity, Role::Verifier),
            commitments: with(ItemKind::Commitment, Role::Responsible),
            state: self.status.state_words(&it.place, self.languages),
        }
    }
}
