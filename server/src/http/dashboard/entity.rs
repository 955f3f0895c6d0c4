//! The page of one organisation: its part in the roadmap, and its record of answering as counts.
//!
//! No person stands here, and nothing of what anybody wrote. Who must not be known has no page.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use engine::{
    ids::{EntityId, Lang},
    message::Args,
    roadmap::{ItemKind, Role},
};
use uuid::Uuid;

use super::{
    super::{
        frame::{Frame, page},
        problem::{Problem, Result},
        status::{ItemStatus, Text},
        visit::Visit,
        words::{self, Mark},
    },
    Draw,
    register::{Around, Back, Day, Fact, Pager, Ref, plain},
};
use crate::store::registers::{self, Answering};

const ROLES: [Role; 5] = [Role::Responsible, Role::Contributing, Role::Verifier, Role::Consulted, Role::Informed];

struct Part {
    item: Ref,
    kind: String,
    roles: Vec<String>,
    /// Who has taken it over from here.
    given_to: Vec<String>,
    due: Option<Day>,
    mark: Mark,
}

struct Count {
    name: String,
    count: String,
}

#[derive(Template)]
#[template(path = "entity.html")]
struct EntityPage {
    frame: Frame,
    around: Around,
    facts: Vec<Fact>,
    parts: Vec<Part>,
    pager: Option<Pager>,
    answering: Vec<Count>,
}

pub(super) async fn entity(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let draw = Draw::new(&visit);
    let it = visit.status.item(&id).filter(|it| it.item.kind == ItemKind::Entity);
    let it = it.ok_or_else(|| Problem::not_found("entity", &id))?;
    let named = visit.status.entity(&EntityId::from(id.as_str()), visit.say.languages());
    let entity = named.id.ok_or_else(|| Problem::not_found("entity", &id))?;
    let items: Vec<&ItemStatus> = visit.status.items.iter().filter(|it| draw.concerns(it, &entity)).collect();
    let answering = answering(&visit, &items, it, &entity).await?;
    let back = Back { url: visit.url("/e"), text: visit.say.t("organisations-title") };
    let around = Around { back: Some(back), ..draw.around(named.name, vec![draw.how_much(&items, &entity)]) };
    let (shown, pager) = draw.paged(&format!("/e/{}", words::for_address(&id)), &[], items);
    let parts = shown.into_iter().map(|it| draw.part(it, &entity)).collect();
    let shown = EntityPage {
        frame: visit.frame("who"),
        around,
        facts: draw.about(it, &entity),
        parts,
        pager,
        answering: draw.record(&answering),
    };
    Ok(page(&shown)?.into_response())
}

/// Over what may be seen.
async fn answering(visit: &Visit, items: &[&ItemStatus], it: &ItemStatus, entity: &EntityId) -> Result<Answering> {
    let instances: Vec<Uuid> = items.iter().copied().chain([it]).map(|it| it.instance_id).collect();
    let mut conn = visit.web.connection().await?;
    Ok(registers::answering(&mut conn, &visit.status.programme.id, &instances, entity.as_str()).await?)
}

impl Draw<'_> {
    /// It has a part in it by the roadmap, or has taken it over.
    fn concerns(&self, it: &ItemStatus, entity: &EntityId) -> bool {
        it.item.kind != ItemKind::Entity
            && it.item.kind != ItemKind::Target
            && (!self.roles(it, entity).is_empty() || it.instance.stand_ins.iter().any(|s| s.of == *entity))
    }

    fn roles(&self, it: &ItemStatus, entity: &EntityId) -> Vec<Role> {
        let holds = |role: &Role| {
            // where nobody is named the coordinators confirm: that is not a part of each item
            (*role != Role::Verifier || !it.item.cast.verifier.is_empty())
                && it.instance.entities_of(&self.status.programme, *role, &it.item).contains(entity)
        };
        ROLES.into_iter().filter(holds).collect()
    }

    fn how_much(&self, items: &[&ItemStatus], entity: &EntityId) -> String {
        let leads = |kind| {
            let of_kind = items.iter().filter(|it| it.item.kind == kind);
            of_kind.filter(|it| self.roles(it, entity).contains(&Role::Responsible)).count()
        };
        let args = Args::new().count("activities", leads(ItemKind::Activity));
        self.say.with("entity-sentence", &args.count("commitments", leads(ItemKind::Commitment)))
    }

    fn about(&self, it: &ItemStatus, id: &EntityId) -> Vec<Fact> {
        let Some(entity) = self.status.programme.entity(id) else { return Vec::new() };
        let say = &self.say;
        let language = |lang: &Lang| plain(Text { text: say.language_name(lang), lang: lang.to_string() });
        self.known([
            ("entity-kind", self.values(Some(say.label("entity-kind", &entity.kind)))),
            ("entity-country", self.values(entity.country.as_deref().map(|code| self.say.country(code)))),
            ("entity-zone", self.values(Some(words::city(entity.zone)))),
            ("entity-languages", entity.languages.iter().map(language).collect()),
            ("entity-contact", self.values(Some(self.status.state_words(&it.place, self.languages)))),
        ])
    }

    fn part(&self, it: &ItemStatus, entity: &EntityId) -> Part {
        let say = &self.say;
        let given = it.instance.stand_ins.iter().filter(|s| s.of == *entity);
        Part {
            item: self.item_ref(it),
            kind: say.label("kind", kind_word(it.item.kind)),
            roles: self.roles(it, entity).into_iter().map(|role| say.t(part_word(role))).collect(),
            given_to: given.map(|s| self.given_to(&s.to)).collect(),
            due: it.instance.due.map(|due| self.day(due)),
            mark: self.say.mark(it.look.signal),
        }
    }

    fn given_to(&self, entity: &EntityId) -> String {
        let name = self.status.entity(entity, self.languages).name.text;
        self.say.with("entity-given-over", &Args::new().text("party", name))
    }

    fn record(&self, answering: &Answering) -> Vec<Count> {
        let waiting = answering.asked - answering.answered - answering.lost;
        let rows = [
            ("entity-asked", answering.asked),
            ("entity-answered", answering.answered),
            ("entity-reminded", answering.reminded),
            ("entity-waiting", waiting.max(0)),
            ("entity-lost", answering.lost),
        ];
        if answering.asked == 0 {
            return Vec::new();
        }
        rows.into_iter().map(|(key, count)| Count { name: self.say.t(key), count: count.to_string() }).collect()
    }
}

fn part_word(role: Role) -> &'static str {
    match role {
        Role::Responsible | Role::Deputy => "part-leads",
        Role::Contributing => "part-supports",
        Role::Verifier => "part-confirms",
        Role::Consulted => "part-consulted",
        Role::Informed => "part-informed",
        Role::Coordinator => "part-coordinates",
    }
}

/// The word that labels have for a kind.
pub(super) fn kind_word(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Activity => "activity",
        ItemKind::Target => "target",
        ItemKind::Commitment => "commitment",
        ItemKind::Entity => "entity",
        ItemKind::Consultation => "consultation",
        ItemKind::ReportRequest => "report_request",
        ItemKind::Test => "test",
    }
}
