//! What is stored about one person, for herself to read and for a coordinator to erase.
//!
//! Erasing takes her accounts, her words and what is remembered of the dialogue, wherever they stand, past turns of items
//! included; what her office answered stays, because it is her entity's record (DECISIONS 17). Journal and items are
//! otherwise never rewritten. All of it is for one transaction of the caller, which has locked the person.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use engine::step::{Given, Input};
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

/// What stands where words were.
pub const REMOVED: &str = "(removed)";
/// Under these keys an input holds what a person wrote or sent.
const WORDS: [&str; 4] = ["text", "files", "reason", "words"];
/// Under these keys an item holds names of ours, which a person may have written too.
const NAMES: [&str; 7] = ["by", "choice", "entity", "person", "item", "key", "event"];
/// Answers shown, the latest.
const ANSWERS: i64 = 500;

/// An answer of hers.
#[derive(Debug, Clone)]
pub struct Said {
    pub item: String,
    pub at: DateTime<Utc>,
    pub given: Vec<Given>,
}

/// Words or a file, and when they came.
#[derive(Debug, Clone)]
pub struct Kept {
    pub at: DateTime<Utc>,
    pub what: String,
}

/// Her answers, oldest first.
pub async fn answers(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<Vec<Said>> {
    let rows = sqlx::query!(
        r#"select latest.item as "item!", latest.at as "at!", latest.input as "input!"
         from (
             select i.item_id as item, j.at, j.input, j.id
             from journal j
             join instance i on i.id = j.instance_id
             where j.programme_id = $1 and j.actor = $2 and j.input ? 'answer'
             order by j.id desc
             limit $3
         ) latest
         order by latest.id"#,
        programme,
        person,
        ANSWERS
    )
    .fetch_all(conn)
    .await?;
    let said = rows.into_iter().map(|row| Said { item: row.item, at: row.at, given: given(row.input) });
    Ok(said.collect())
}

fn given(input: Value) -> Vec<Given> {
    match serde_json::from_value(input) {
        Ok(Input::Answer(answer)) => answer.given,
        Ok(_) | Err(_) => Vec::new(),
    }
}

/// Her words that wait on the desk or waited there.
pub async fn on_desk(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<Vec<Kept>> {
    sqlx::query_as!(
        Kept,
        "select at, words as what from desk where programme_id = $1 and person = $2 order by id limit 500",
        programme,
        person
    )
    .fetch_all(conn)
    .await
}

/// Files that she sent.
pub async fn files(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<Vec<Kept>> {
    sqlx::query_as!(
        Kept,
        r#"select at, coalesce(name, mime, '') as "what!" from evidence
         where programme_id = $1 and person_id = $2 order by at, id limit 500"#,
        programme,
        person
    )
    .fetch_all(conn)
    .await
}

/// Removes her accounts, her words and the memory of the dialogue. `false`: there is no such person.
pub async fn erase(conn: &mut PgConnection, programme: &str, person: &str, at: DateTime<Utc>) -> sqlx::Result<bool> {
    let known =
        sqlx::query_scalar!("select id from person where programme_id = $1 and id = $2 for update", programme, person);
    if known.fetch_optional(&mut *conn).await?.is_none() {
        return Ok(false);
    }
    let own = words(conn, programme, person).await?;
    for item in items(conn, programme, person).await? {
        forget_in(conn, item, &own).await?;
    }
    messages(conn, programme, person, &own).await?;
    rest(conn, programme, person, at).await?;
    super::view::rewritten(conn, programme).await?;
    Ok(true)
}

/// Everything that she ever wrote into an answer.
async fn words(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<BTreeSet<String>> {
    let inputs =
        sqlx::query_scalar!("select input from journal where programme_id = $1 and actor = $2", programme, person)
            .fetch_all(conn)
            .await?;
    let mut own = BTreeSet::new();
    inputs.iter().for_each(|input| collect(input, false, &mut own));
    Ok(own)
}

/// The texts of an input: what stands under a key that holds a person's own words.
fn collect(value: &Value, is_hers: bool, own: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if is_hers && !text.trim().is_empty() && text != REMOVED => {
            own.insert(text.clone());
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, is_hers, own)),
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| collect(value, is_hers || WORDS.contains(&key.as_str()), own));
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

async fn items(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "select distinct instance_id from journal where programme_id = $1 and actor = $2 order by instance_id",
        programme,
        person
    )
    .fetch_all(conn)
    .await
}

/// Her words in one item and in all its past turns. The turn counts on nothing of it, so it stays.
async fn forget_in(conn: &mut PgConnection, item: Uuid, own: &BTreeSet<String>) -> sqlx::Result<()> {
    let now = sqlx::query_scalar!("select body from instance where id = $1 for no key update", item);
    let Some(mut body) = now.fetch_optional(&mut *conn).await? else { return Ok(()) };
    if forget(&mut body, own) {
        sqlx::query!("update instance set body = $2 where id = $1", item, body).execute(&mut *conn).await?;
    }
    let turns = sqlx::query!("select turn, input, body from journal where instance_id = $1 order by turn", item);
    for mut past in turns.fetch_all(&mut *conn).await? {
        let changed = [forget(&mut past.input, own), forget(&mut past.body, own)];
        if changed.contains(&true) {
            sqlx::query!(
                "update journal set input = $3, body = $4 where instance_id = $1 and turn = $2",
                item,
                past.turn,
                past.input,
                past.body
            )
            .execute(&mut *conn)
            .await?;
        }
    }
    let waiting = sqlx::query!("select id, input from notice where instance_id = $1 order by id", item);
    for mut notice in waiting.fetch_all(&mut *conn).await? {
        if forget(&mut notice.input, own) {
            sqlx::query!("update notice set input = $2 where id = $1", notice.id, notice.input)
                .execute(&mut *conn)
                .await?;
        }
    }
    Ok(())
}

/// Puts `REMOVED` where one of these texts stands. `true`: there was one.
fn forget(value: &mut Value, own: &BTreeSet<String>) -> bool {
    match value {
        Value::String(text) if own.contains(text) => {
            *text = REMOVED.to_owned();
            true
        }
        Value::Array(values) => values.iter_mut().fold(false, |found, value| forget(value, own) | found),
        Value::Object(fields) => {
            let values = fields.iter_mut().filter(|(key, _)| !NAMES.contains(&key.as_str()));
            values.fold(false, |found, (_, value)| forget(value, own) | found)
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// What she sent and what she was sent, and what others were told in her words.
async fn messages(conn: &mut PgConnection, programme: &str, person: &str, own: &BTreeSet<String>) -> sqlx::Result<()> {
    // what she was told before she was anybody
    sqlx::query!(
        "update outbox o
         set body = jsonb_build_object('text', $3::text), chat = '', remote = null, error = null, lease_until = null,
             fence = o.fence + 1, state = case when o.state in ('pending', 'leased') then 'superseded' else o.state end
         from (
             select a.platform, a.bot, a.chat from account a where a.programme_id = $1 and a.person_id = $2
             union
             select h.platform, h.bot, h.chat from outbox h where h.programme_id = $1 and h.person = $2
         ) hers
         where o.person = '' and o.platform = hers.platform and o.bot = hers.bot and o.chat = hers.chat",
        programme,
        person,
        REMOVED
    )
    .execute(&mut *conn)
    .await?;
    // also from accounts that she has disconnected: whatever was answered as hers
    sqlx::query!(
        "with users as (
             select a.platform, a.bot, a.user_id from account a where a.programme_id = $1 and a.person_id = $2
             union
             select i.platform, i.bot, i.user_id
             from outbox o
             join inbox i on i.id = o.inbox_id
             where o.programme_id = $1 and o.person = $2
             union
             -- what other systems said for her
             select 'api', 'waymark', $1 || ':' || $2
         ), strangers as (
             delete from stranger s
             using users u
             where s.platform = u.platform and s.bot = u.bot and s.user_id = u.user_id
         )
         update inbox i
         set payload = '{}', chat = '', user_id = '', fingerprint = '', instance_id = null,
             state = case when i.state = 'new' then 'done' else i.state end
         from users u
         where i.platform = u.platform and i.bot = u.bot and i.user_id = u.user_id",
        programme,
        person
    )
    .execute(&mut *conn)
    .await?;
    // what was said in her name at a desk, and what she said at her own
    sqlx::query!(
        "update inbox
         set payload = '{}', fingerprint = '', instance_id = null, state = case when state = 'new' then 'done' else state end
         where platform = 'page' and bot = 'desk' and user_id = $2 and starts_with(chat, $1 || ':')",
        programme,
        person
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update outbox
         set body = jsonb_build_object('text', $3::text), chat = '', remote = null, error = null, lease_until = null,
             fence = fence + 1, state = case when state in ('pending', 'leased') then 'superseded' else state end
         where programme_id = $1 and person = $2",
        programme,
        person,
        REMOVED
    )
    .execute(&mut *conn)
    .await?;
    // in the words of a short answer anybody may have spoken
    let own: Vec<String> = own.iter().filter(|text| text.chars().count() > 3).cloned().collect();
    sqlx::query!(
        "update outbox o
         set body = jsonb_set(o.body, '{text}', to_jsonb($3::text))
         where o.programme_id = $1
             and exists (select 1 from unnest($2::text[]) as own (words) where position(own.words in o.body ->> 'text') > 0)",
        programme,
        &own,
        REMOVED
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn rest(conn: &mut PgConnection, programme: &str, person: &str, at: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query!(
        "update desk set words = $3, resolved_at = coalesce(resolved_at, $4) where programme_id = $1 and person = $2",
        programme,
        person,
        REMOVED,
        at
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update ledger
         set outbox_id = null,
             status = case when status in ('planned', 'released') then 'suppressed' else status end,
             why = case when status in ('planned', 'released') then 'erased' else why end
         where programme_id = $1 and person = $2",
        programme,
        person
    )
    .execute(&mut *conn)
    .await?;
    super::evidence::forget(conn, programme, person).await?;
    for table in [
        // her messenger shows them until she hides them; whatever she presses there is answered kindly
        sqlx::query!(
            "delete from menu m
             using account a
             where a.programme_id = $1 and a.person_id = $2
                 and m.platform = a.platform and m.bot = a.bot and m.chat = a.chat",
            programme,
            person
        ),
        sqlx::query!(
            "delete from account where programme_id = $1 and (person_id = $2 or next_person = $2)",
            programme,
            person
        ),
        sqlx::query!("delete from invitation where programme_id = $1 and person_id = $2", programme, person),
        sqlx::query!("delete from calendar_feed where programme_id = $1 and person_id = $2", programme, person),
        sqlx::query!("delete from reply_page where programme_id = $1 and person_id = $2", programme, person),
        sqlx::query!("delete from sign_in where programme_id = $1 and person_id = $2", programme, person),
        sqlx::query!("delete from session where programme_id = $1 and person_id = $2", programme, person),
    ] {
        table.execute(&mut *conn).await?;
    }
    sqlx::query!(
        "update person
         set language = null, quiet = null, paused_until = null, stopped = false, memory = '{}'
         where programme_id = $1 and id = $2",
        programme,
        person
    )
    .execute(conn)
    .await?;
    Ok(())
}
