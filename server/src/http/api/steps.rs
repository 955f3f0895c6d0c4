//! What happened to an item and what people said of it, from the journal; and what became of reminders.

use axum::{extract::Path, response::Response};
use chrono::{DateTime, Utc};
use engine::roadmap::ItemKind;

use super::{
    super::{problem::Result, status::ItemStatus},
    ask::Ask,
    lists::find,
    order::chosen,
    parameter::Key,
    query::{Asked, stale_cursor},
    rows::Rows,
    shapes::{HistoryRow, Reminder, UpdateRow},
};
use crate::store::{self, status::Reminded};

const LEDGER_COLUMNS: [&str; 3] = ["id", "planned_at", "release_at"];

pub(super) async fn history(ask: Ask, Path((p, id)): Path<(String, String)>) -> Result<Response> {
    let status = ask.status(&p).await?;
    let it = find(&status, ItemKind::Activity, &id)?;
    let steps = steps(&ask.asked, it)?;
    let mut conn = ask.web.connection().await?;
    let limit = one_more(&ask.asked);
    let mut past = if steps.oldest_first {
        store::status::history_from(&mut conn, it.instance_id, steps.above, steps.below, limit).await?
    } else {
        store::status::history(&mut conn, it.instance_id, steps.below, limit).await?
    };
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
    let steps = steps(&ask.asked, it)?;
    let mut said = store::past::said(&mut conn, it.instance_id, steps.below, i64::MAX).await?;
    said.retain(|said| said.turn > steps.above);
    if steps.oldest_first {
        said.reverse();
    }
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
    let (by, is_down) = chosen(asked, &LEDGER_COLUMNS)?.unwrap_or(("id", false));
    let wanted = store::status::Ledger {
        programme: &p,
        instances: &instances,
        status: asked.word(Key::Status),
        entities: asked.words(Key::Entity),
        kinds: asked.words(Key::ReminderKind),
        by,
        is_down,
        after: asked.word(Key::Cursor).map(|cursor| read(cursor).ok_or_else(stale_cursor)).transpose()?,
        limit: one_more(asked),
    };
    let mut conn = ask.web.connection().await?;
    let mut sent = store::status::ledger(&mut conn, &wanted).await?;
    let total = usize::try_from(store::status::ledger_total(&mut conn, &wanted).await?).unwrap_or(0);
    let next = cut(&mut sent, asked).then(|| sent.last().map(|last| written(by, last))).flatten();
    let languages = asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let items = sent.into_iter().filter_map(|s| rows.reminder(s)).collect();
    ask.list::<Reminder>(&status, items, next, total)
}

/// Of the steps of an item those that are wanted.
struct Steps {
    oldest_first: bool,
    above: i64,
    below: i64,
}

/// Those beyond the cursor, and none that came after what is shown.
fn steps(asked: &Asked, it: &ItemStatus) -> Result<Steps> {
    let next = i64::try_from(it.instance.turn).unwrap_or(i64::MAX).saturating_add(1);
    let cursor = asked.number()?;
    // turns go with time
    let oldest_first = chosen(asked, &["turn", "at"])?.is_some_and(|(_, is_down)| !is_down);
    if oldest_first {
        return Ok(Steps { oldest_first, above: cursor.unwrap_or(0), below: next });
    }
    Ok(Steps { oldest_first, above: 0, below: cursor.map_or(next, |cursor| cursor.min(next)) })
}

/// The place after a reminder: its number, and where they are sorted by a moment that first.
fn written(by: &str, last: &Reminded) -> String {
    let moment = match by {
        "planned_at" => last.planned_at,
        "release_at" => last.release_at,
        _ => return last.id.to_string(),
    };
    format!("{}.{}", moment.timestamp_micros(), last.id)
}

fn read(cursor: &str) -> Option<(DateTime<Utc>, i64)> {
    let (moment, id) = cursor.split_once('.').unwrap_or(("0", cursor));
    Some((DateTime::from_timestamp_micros(moment.parse().ok()?)?, id.parse().ok()?))
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
