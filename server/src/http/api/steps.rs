//! What happened to an item and what people said of it, from the journal; and what became of reminders.

use axum::{extract::Path, response::Response};
use engine::roadmap::ItemKind;

use super::{
    super::{problem::Result, status::ItemStatus},
    ask::Ask,
    lists::find,
    parameter::Key,
    query::Asked,
    rows::Rows,
    shapes::{HistoryRow, Reminder, UpdateRow},
};
use crate::store;

pub(super) async fn history(ask: Ask, Path((p, id)): Path<(String, String)>) -> Result<Response> {
    let status = ask.status(&p).await?;
    let it = find(&status, ItemKind::Activity, &id)?;
    let before = before(&ask.asked, it)?;
    let mut conn = ask.web.connection().await?;
    let mut past = store::status::history(&mut conn, it.instance_id, before, one_more(&ask.asked)).await?;
    let next = cut(&mut past, &ask.asked).then(|| past.last().map(|p| p.turn.to_string())).flatten();
    let languages = ask.asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let items = past.iter().map(|p| rows.past(it, p)).collect();
    // turns count from one without a gap
    let total = usize::try_from(it.instance.turn).unwrap_or(usize::MAX);
    ask.list::<HistoryRow>(&status, items, next, total)
}

pub(super) async fn updates(ask: Ask, Path((p, id)): Path<(String, String)>) -> Result<Response> {
    let status = ask.status(&p).await?;
    let it = find(&status, ItemKind::Activity, &id)?;
    let mut conn = ask.web.connection().await?;
    let said = store::past::said(&mut conn, it.instance_id, before(&ask.asked, it)?, i64::MAX).await?;
    let languages = ask.asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let mut items: Vec<UpdateRow> = said.iter().filter_map(|said| rows.update(it, said)).collect();
    let total = items.len();
    let next = cut(&mut items, &ask.asked).then(|| items.last().map(|row| row.turn.to_string())).flatten();
    ask.list::<UpdateRow>(&status, items, next, total)
}

pub(super) async fn ledger(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    let (status, asked) = (ask.status(&p).await?, &ask.asked);
    let items = asked.words(Key::Item);
    let meant = |it: &&ItemStatus| items.is_empty() || items.iter().any(|item| it.item.id.as_str() == item);
    let instances: Vec<_> = status.items.iter().filter(meant).map(|it| it.instance_id).collect();
    let wanted = store::status::Ledger {
        programme: &p,
        instances: &instances,
        status: asked.word(Key::Status),
        entities: asked.words(Key::Entity),
        kinds: asked.words(Key::ReminderKind),
        after: asked.number()?.unwrap_or(0),
        limit: one_more(asked),
    };
    let mut conn = ask.web.connection().await?;
    let mut sent = store::status::ledger(&mut conn, &wanted).await?;
    let total = usize::try_from(store::status::ledger_total(&mut conn, &wanted).await?).unwrap_or(0);
    let next = cut(&mut sent, asked).then(|| sent.last().map(|s| s.id.to_string())).flatten();
    let languages = asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let items = sent.into_iter().filter_map(|s| rows.reminder(s)).collect();
    ask.list::<Reminder>(&status, items, next, total)
}

/// The steps below the cursor, and none that came after what is shown.
fn before(asked: &Asked, it: &ItemStatus) -> Result<i64> {
    let next = i64::try_from(it.instance.turn).unwrap_or(i64::MAX).saturating_add(1);
    Ok(asked.number()?.map_or(next, |cursor| cursor.min(next)))
}

/// One more than wanted shows whether there is a next page.
fn one_more(asked: &Asked) -> i64 {
    i64::try_from(asked.limit()).unwrap_or(i64::MAX).saturating_add(1)
}

fn cut<T>(rows: &mut Vec<T>, asked: &Asked) -> bool {
    let more = rows.len() > asked.limit();
    rows.truncate(asked.limit());
    more
}
