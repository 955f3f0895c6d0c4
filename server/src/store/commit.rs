//! The one write: whatever steps make of any number of items, in one round trip.
//!
//! An item is written only if it still stands at the turn that its step was made from; what was said in a chat
//! counts once, because its inbox row is taken along. If any of them is somebody else's by now, nothing is
//! written at all. So a reply needs no transaction around this; a batch of timers, which holds its items
//! already, brings its own.
//!
//! The parts of the write are the function `commit_steps` (migrations), which runs only those that have rows.
//! One statement with a part for each table was measured first: its plan changes with the size of the batch,
//! and planning it cost more than the writing. Decides nothing: what is to be written is `advance`'s business.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// What becomes of one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Write {
    pub instance: Uuid,
    pub programme: String,
    /// The turn it was made from.
    pub expected: i64,
    pub after: After,
    /// One for each step, in order; the last one's body is the item's.
    pub journal: Vec<Journal>,
    pub closed: Vec<Closed>,
    pub planned: Vec<Planned>,
    pub notices: Vec<Notice>,
    pub incidents: Vec<Incident>,
    /// Notices that were taken up.
    pub consumed: Vec<i64>,
}

/// Texts named `body`, `input`, `closing`, `moved`, `memory` and `quiet` are JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct After {
    pub turn: i64,
    pub body: String,
    pub wake_at: Option<DateTime<Utc>>,
    pub place: String,
    pub signal: Option<&'static str>,
    pub due: Option<NaiveDate>,
    pub done: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Journal {
    pub turn: i64,
    pub cause: &'static str,
    pub actor: Option<String>,
    pub input: String,
    pub from_place: String,
    pub to_place: String,
    pub taken: Vec<u16>,
    /// The item after this step, where another step follows in the same write.
    pub body: Option<String>,
}

/// A prompt that was open before: whoever was asked is told, in the message that asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    pub no: i32,
    pub closing: String,
    pub answered: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    pub prompt: Option<i32>,
    pub kind: &'static str,
    pub message: Option<String>,
    pub who: Option<String>,
    pub person: Option<String>,
    pub entity: String,
    pub slot: NaiveDateTime,
    pub release_at: DateTime<Utc>,
    pub moved: String,
    /// Why nobody will receive it.
    pub suppressed: Option<&'static str>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    pub to: Uuid,
    pub input: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Incident {
    pub code: String,
    pub detail: String,
}

/// What comes of one row of the inbox.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    pub inbox: i64,
    /// The item it is about, for the desk.
    pub instance: Option<Uuid>,
    pub programme: String,
    pub person: Option<PersonAfter>,
    pub replies: Vec<Reply>,
    /// Words for a human, and why.
    pub desk: Option<(String, &'static str)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PersonAfter {
    pub id: String,
    pub memory: String,
    pub language: Option<String>,
    pub quiet: Option<String>,
    pub paused_until: Option<DateTime<Utc>>,
    pub stopped: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    pub platform: &'static str,
    pub bot: String,
    pub chat: String,
    pub person: String,
    pub body: String,
}

/// Writes all of it, or nothing with an error for which `is_lost_race` holds: somebody else has one of the items
/// or messages, or has changed it. At most one write for each item, in the order of ids.
pub async fn commit(
    conn: &mut PgConnection,
    at: DateTime<Utc>,
    writes: &[Write],
    answered: &[Answered],
) -> sqlx::Result<()> {
    let journal = of_items(writes, |w| &w.journal);
    let closed = of_items(writes, |w| &w.closed);
    let planned = of_items(writes, |w| &w.planned);
    let notices = of_items(writes, |w| &w.notices);
    let incidents = of_items(writes, |w| &w.incidents);
    let consumed = of_items(writes, |w| &w.consumed);
    let people: Vec<(&Answered, &PersonAfter)> =
        answered.iter().filter_map(|a| Some((a, a.person.as_ref()?))).collect();
    let replies: Vec<(&Answered, &Reply)> =
        answered.iter().flat_map(|a| a.replies.iter().map(move |r| (a, r))).collect();
    let desk: Vec<(&Answered, &(String, &str))> = answered.iter().filter_map(|a| Some((a, a.desk.as_ref()?))).collect();
    sqlx::query!(
        "select commit_steps($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, $61, $62)",
        at,
        &column(writes, |w| w.instance),
        &column(writes, |w| w.expected),
        &column(writes, |w| w.after.turn),
        &column(writes, |w| w.after.body.as_str()) as &[&str],
        &column(writes, |w| w.after.wake_at) as &[Option<DateTime<Utc>>],
        &column(writes, |w| w.after.place.as_str()) as &[&str],
        &column(writes, |w| w.after.signal) as &[Option<&str>],
        &column(writes, |w| w.after.due) as &[Option<NaiveDate>],
        &column(writes, |w| w.after.done),
        &column(&journal, |(w, _)| w.instance),
        &column(&journal, |(w, _)| w.programme.as_str()) as &[&str],
        &column(&journal, |(_, j)| j.turn),
        &column(&journal, |(_, j)| j.cause) as &[&str],
        &column(&journal, |(_, j)| j.actor.as_deref()) as &[Option<&str>],
        &column(&journal, |(_, j)| j.input.as_str()) as &[&str],
        &column(&journal, |(_, j)| j.from_place.as_str()) as &[&str],
        &column(&journal, |(_, j)| j.to_place.as_str()) as &[&str],
        &column(&journal, |(_, j)| numbers(&j.taken)),
        &column(&journal, |(w, j)| j.body.as_deref().unwrap_or(&w.after.body)) as &[&str],
        &column(&closed, |(w, _)| w.instance),
        &column(&closed, |(_, c)| c.no),
        &column(&closed, |(_, c)| c.closing.as_str()) as &[&str],
        &column(&closed, |(_, c)| c.answered),
        &column(&planned, |(w, _)| w.instance),
        &column(&planned, |(w, _)| w.programme.as_str()) as &[&str],
        &column(&planned, |(_, p)| p.prompt) as &[Option<i32>],
        &column(&planned, |(_, p)| p.kind) as &[&str],
        &column(&planned, |(_, p)| p.message.as_deref()) as &[Option<&str>],
        &column(&planned, |(_, p)| p.who.as_deref()) as &[Option<&str>],
        &column(&planned, |(_, p)| p.person.as_deref()) as &[Option<&str>],
        &column(&planned, |(_, p)| p.entity.as_str()) as &[&str],
        &column(&planned, |(_, p)| p.slot),
        &column(&planned, |(_, p)| p.release_at),
        &column(&planned, |(_, p)| p.moved.as_str()) as &[&str],
        &column(&planned, |(_, p)| p.suppressed) as &[Option<&str>],
        &column(&notices, |(_, n)| n.to),
        &column(&notices, |(_, n)| n.input.as_str()) as &[&str],
        &column(&consumed, |(_, notice)| **notice),
        &column(&incidents, |(w, _)| w.instance),
        &column(&incidents, |(_, i)| i.code.as_str()) as &[&str],
        &column(&incidents, |(_, i)| i.detail.as_str()) as &[&str],
        &column(answered, |a| a.inbox),
        &column(&people, |(a, _)| a.programme.as_str()) as &[&str],
        &column(&people, |(_, p)| p.id.as_str()) as &[&str],
        &column(&people, |(_, p)| p.memory.as_str()) as &[&str],
        &column(&people, |(_, p)| p.language.as_deref()) as &[Option<&str>],
        &column(&people, |(_, p)| p.quiet.as_deref()) as &[Option<&str>],
        &column(&people, |(_, p)| p.paused_until) as &[Option<DateTime<Utc>>],
        &column(&people, |(_, p)| p.stopped),
        &column(&replies, |(a, _)| a.inbox),
        &column(&replies, |(a, _)| a.programme.as_str()) as &[&str],
        &column(&replies, |(_, r)| r.platform) as &[&str],
        &column(&replies, |(_, r)| r.bot.as_str()) as &[&str],
        &column(&replies, |(_, r)| r.chat.as_str()) as &[&str],
        &column(&replies, |(_, r)| r.person.as_str()) as &[&str],
        &column(&replies, |(_, r)| r.body.as_str()) as &[&str],
        &column(&desk, |(a, _)| a.programme.as_str()) as &[&str],
        &column(&desk, |(a, _)| a.person.as_ref().map(|p| p.id.as_str())) as &[Option<&str>],
        &column(&desk, |(a, _)| a.instance) as &[Option<Uuid>],
        &column(&desk, |(_, (words, _))| words.as_str()) as &[&str],
        &column(&desk, |(_, (_, why))| *why) as &[&str],
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

/// One value of each row, as `unnest` takes them.
fn column<'a, R, T>(rows: &'a [R], value: impl Fn(&'a R) -> T) -> Vec<T> {
    rows.iter().map(value).collect()
}

/// Rows that hang on items, each with its item.
fn of_items<'a, R>(writes: &'a [Write], rows: impl Fn(&'a Write) -> &'a [R]) -> Vec<(&'a Write, &'a R)> {
    writes.iter().flat_map(|w| rows(w).iter().map(move |row| (w, row))).collect()
}

/// `{1,2}`: arrays of arrays cannot be unnested by one level.
fn numbers(of: &[u16]) -> String {
    let numbers: Vec<String> = of.iter().map(u16::to_string).collect();
    format!("{{{}}}", numbers.join(","))
}

#[cfg(test)]
mod tests;
