//! Items of one kind, and one of them.

use axum::{extract::Path, response::Response};
use engine::roadmap::ItemKind;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    super::{
        problem::{Problem, Result},
        status::{ItemStatus, Status},
    },
    ask::Ask,
    document::fields,
    order,
    parameter::Key,
    rows::Rows,
    shapes::{Activity, Commitment, Consultation, EntityRow, TargetRow},
};

pub(super) async fn activities(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    list::<Activity>(&ask, &p, ItemKind::Activity, |rows, it| Some(rows.activity(it))).await
}

pub(super) async fn targets(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    list::<TargetRow>(&ask, &p, ItemKind::Target, |rows, it| Some(rows.target(it))).await
}

pub(super) async fn commitments(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    list::<Commitment>(&ask, &p, ItemKind::Commitment, |rows, it| Some(rows.commitment(it))).await
}

pub(super) async fn entities(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    list::<EntityRow>(&ask, &p, ItemKind::Entity, |rows, it| rows.entity(it)).await
}

pub(super) async fn consultations(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    list::<Consultation>(&ask, &p, ItemKind::Consultation, |rows, it| Some(rows.consultation(it))).await
}

pub(super) async fn activity(ask: Ask, Path((p, id)): Path<(String, String)>) -> Result<Response> {
    one(&ask, &p, &id, ItemKind::Activity, |rows, it| Some(rows.activity(it))).await
}

pub(super) async fn target(ask: Ask, Path((p, id)): Path<(String, String)>) -> Result<Response> {
    one(&ask, &p, &id, ItemKind::Target, |rows, it| Some(rows.target(it))).await
}

pub(super) async fn commitment(ask: Ask, Path((p, id)): Path<(String, String)>) -> Result<Response> {
    one(&ask, &p, &id, ItemKind::Commitment, |rows, it| Some(rows.commitment(it))).await
}

pub(super) async fn entity(ask: Ask, Path((p, id)): Path<(String, String)>) -> Result<Response> {
    one(&ask, &p, &id, ItemKind::Entity, |rows, it| rows.entity(it)).await
}

pub(super) async fn consultation(ask: Ask, Path((p, id)): Path<(String, String)>) -> Result<Response> {
    one(&ask, &p, &id, ItemKind::Consultation, |rows, it| Some(rows.consultation(it))).await
}

/// A page of the items that are asked for.
async fn list<T: Serialize + ToSchema>(
    ask: &Ask,
    programme: &str,
    kind: ItemKind,
    draw: impl Fn(&Rows<'_>, &ItemStatus) -> Option<T>,
) -> Result<Response> {
    let status = ask.status(programme).await?;
    let languages = ask.asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let fields = if ask.asked.word(Key::Sort).is_some() { fields::<T>() } else { Vec::new() };
    let page = order::page(&ask.asked, &rows, kind, &fields, |it| is_named(&status, it))?;
    let items = page.items.into_iter().filter_map(|it| draw(&rows, it)).collect();
    ask.list::<T>(&status, items, page.next_cursor, page.total)
}

async fn one<T: Serialize + ToSchema>(
    ask: &Ask,
    programme: &str,
    id: &str,
    kind: ItemKind,
    draw: impl Fn(&Rows<'_>, &ItemStatus) -> Option<T>,
) -> Result<Response> {
    let status = ask.status(programme).await?;
    let languages = ask.asked.languages(&status);
    let row = draw(&Rows { status: &status, languages: &languages }, find(&status, kind, id)?);
    ask.one(&status, row.ok_or_else(|| unknown(kind, id))?)
}

/// Whoever may not be named is in no list: the id alone would tell.
fn is_named(status: &Status, it: &ItemStatus) -> bool {
    status.entity_behind(it).is_none_or(|entity| status.entity(&entity.id, &[]).id.is_some())
}

pub(super) fn find<'a>(status: &'a Status, kind: ItemKind, id: &str) -> Result<&'a ItemStatus> {
    status.item(id).filter(|it| it.item.kind == kind).ok_or_else(|| unknown(kind, id))
}

fn unknown(kind: ItemKind, id: &str) -> Problem {
    Problem::not_found(kind_word(kind), id)
}

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
