//! Who leads, supports and confirms each activity, as it stands: whoever took one over is named, and for whom.

use std::collections::BTreeSet;

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
        words::Mark,
    },
    Draw,
    register::{Around, Form, Pager, Ref, chosen, kept},
};

/// A row names every organisation of an activity.
const PER_PAGE: usize = 14;
const HERE: &str = "/who";

struct Row {
    item: Ref,
    leads: Vec<Ref>,
    supports: Vec<Ref>,
    confirms: Vec<Ref>,
    mark: Mark,
}

#[derive(Template)]
#[template(path = "who.html")]
struct Who {
    frame: Frame,
    around: Around,
    organisations: String,
    form: Form,
    rows: Vec<Row>,
    pager: Option<Pager>,
}

pub(super) async fn who(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let activities: Vec<&ItemStatus> = visit.status.of_kind(ItemKind::Activity).collect();
    let organisations = draw.options("entity", draw.organisations_of(&activities));
    let pillars = draw.options("pillar", draw.pillars());
    let wanted = activities.iter().copied().filter(|it| {
        chosen(&organisations).is_none_or(|id| draw.has_part(it, &EntityId::from(id)))
            && chosen(&pillars).is_none_or(|pillar| it.item.pillar.as_deref() == Some(pillar))
    });
    let (shown, pager) = draw.paged_by(PER_PAGE, HERE, &kept(&visit, &["entity", "pillar"]), wanted.collect());
    let rows = shown.into_iter().map(|it| draw.responsible(it)).collect();
    let page_of = Who {
        frame: visit.frame("who"),
        around: draw.around(draw.headed("who-title"), draw.who_leads(&activities)),
        organisations: visit.url("/e"),
        form: draw
            .form(HERE, vec![("entity", "filter-organisation", organisations), ("pillar", "filter-pillar", pillars)]),
        rows,
        pager,
    };
    Ok(page(&page_of)?.into_response())
}

impl Draw<'_> {
    fn who_leads(&self, activities: &[&ItemStatus]) -> Vec<String> {
        let say = &self.say;
        let leads = activities.iter().flat_map(|it| self.holders(it, Role::Responsible));
        let parties = leads.collect::<BTreeSet<EntityId>>().len();
        let handed_over = activities.iter().filter(|it| !it.instance.stand_ins.is_empty()).count();
        vec![
            say.with("who-sentence", &Args::new().count("parties", parties).count("activities", activities.len())),
            say.with("who-handed-over", &Args::new().count("count", handed_over)),
        ]
    }

    fn responsible(&self, it: &ItemStatus) -> Row {
        Row {
            item: self.item_ref(it),
            leads: self.parties(it, Role::Responsible),
            supports: self.parties(it, Role::Contributing),
            confirms: self.parties(it, Role::Verifier),
            mark: self.say.mark(it.look.signal),
        }
    }

    /// Leads, supports or confirms.
    fn has_part(&self, it: &ItemStatus, entity: &EntityId) -> bool {
        let holds = |role| self.holders(it, role).contains(entity);
        [Role::Responsible, Role::Contributing, Role::Verifier].into_iter().any(holds)
    }

    /// Those of them who may be named.
    fn organisations_of(&self, activities: &[&ItemStatus]) -> Vec<(String, Text)> {
        let named = self.status.programme.entities.keys().filter_map(|id| {
            let named = self.status.entity(id, self.languages);
            named.id.map(|id| (id, named.name))
        });
        let with_part = named.filter(|(id, _)| activities.iter().any(|it| self.has_part(it, id)));
        let mut found: Vec<_> = with_part.map(|(id, name)| (id.to_string(), name)).collect();
        found.sort_by(|(_, a), (_, b)| a.text.cmp(&b.text));
        found
    }

    pub(super) fn pillars(&self) -> Vec<(String, Text)> {
        self.status.programme.pillars.iter().map(|(id, title)| (id.clone(), self.text(title))).collect()
    }
}
