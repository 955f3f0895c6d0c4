//! Accounts of people, from the first message of an invited person to the day she disconnects.
//!
//! An account is offered, then consented to, and only then written to. What waits for an account that goes is planned
//! anew, so that the next one gets it. Functions with several statements are for the caller's transaction, which has
//! locked the person.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// An account, linked or about to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub id: i64,
    pub programme: String,
    pub person: String,
    pub platform: String,
    pub bot: String,
    pub chat: String,
    pub consented: bool,
    pub gone: bool,
    pub language: Option<String>,
    pub next_person: Option<String>,
}

/// An account that somebody with a good code writes from.
#[derive(Debug, Clone)]
pub struct Offer<'a> {
    pub platform: &'a str,
    pub bot: &'a str,
    pub user: &'a str,
    pub chat: &'a str,
    pub programme: &'a str,
    pub person: &'a str,
    pub language: Option<&'a str>,
}

/// What is linked to somebody's account, or offered to her: one person in each programme.
pub async fn of_user(conn: &mut PgConnection, platform: &str, bot: &str, user: &str) -> sqlx::Result<Vec<Link>> {
    sqlx::query_as!(
        Link,
        r#"select id, programme_id as programme, person_id as person, platform, bot, chat,
             consented_at is not null as "consented!", gone_at is not null as "gone!", language, next_person
         from account
         where platform = $1 and bot = $2 and user_id = $3
         order by id"#,
        platform,
        bot,
        user
    )
    .fetch_all(conn)
    .await
}

/// Where a person is reached, the preferred account first; gone ones too.
pub async fn of_person(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<Vec<Link>> {
    sqlx::query_as!(
        Link,
        r#"select id, programme_id as programme, person_id as person, platform, bot, chat,
             consented_at is not null as "consented!", gone_at is not null as "gone!", language, next_person
         from account
         where programme_id = $1 and person_id = $2 and consented_at is not null
         order by rank, id"#,
        programme,
        person
    )
    .fetch_all(conn)
    .await
}

/// Everybody's accounts that somebody consented to, the preferred first.
pub async fn of_programme(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Link>> {
    sqlx::query_as!(
        Link,
        r#"select id, programme_id as programme, person_id as person, platform, bot, chat,
             consented_at is not null as "consented!", gone_at is not null as "gone!", language, next_person
         from account
         where programme_id = $1 and consented_at is not null
         order by person_id, rank, id
         limit 10000"#,
        programme
    )
    .fetch_all(conn)
    .await
}

/// An account that waits for its owner's yes. One that has it stays as it is.
pub async fn offer(conn: &mut PgConnection, of: &Offer<'_>, at: DateTime<Utc>) -> sqlx::Result<Option<i64>> {
    sqlx::query_scalar!(
        "insert into account as a (platform, bot, user_id, chat, programme_id, person_id, language, linked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (platform, bot, user_id, programme_id) do update
         set person_id = excluded.person_id, chat = excluded.chat, language = excluded.language,
             linked_at = excluded.linked_at, gone_at = null, next_person = null
         where a.consented_at is null
         returning id",
        of.platform,
        of.bot,
        of.user,
        of.chat,
        of.programme,
        of.person,
        of.language,
        at
    )
    .fetch_optional(conn)
    .await
}

/// Whose it becomes at a yes; none: it stays whose it is.
pub async fn offer_next(conn: &mut PgConnection, link: i64, person: Option<&str>) -> sqlx::Result<()> {
    sqlx::query!("update account set next_person = $2 where id = $1", link, person).execute(conn).await?;
    Ok(())
}

/// The language of her welcome.
pub async fn speak(conn: &mut PgConnection, link: i64, language: &str) -> sqlx::Result<()> {
    sqlx::query!("update account set language = $2 where id = $1", link, language).execute(conn).await?;
    Ok(())
}

/// She says yes: it is the preferred account of `person` from now on, her entity's item hears it, and what is open with
/// her and reached her nowhere is to be told to her now. Three statements.
pub async fn consent(
    conn: &mut PgConnection,
    link: &Link,
    person: &str,
    entity: Uuid,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update account a
         set person_id = $2, next_person = null, language = null, linked_at = $3, consented_at = $3, gone_at = null,
             rank = (select coalesce(min(o.rank), 1) - 1 from account o
                 where o.programme_id = a.programme_id and o.person_id = $2 and o.id <> a.id)
         where a.id = $1",
        link.id,
        person,
        at
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into notice (instance_id, at, input)
         select i.id, $2, jsonb_build_object('notice', jsonb_build_object('name', 'linked', 'from', i.item_id, 'data', '{}'::jsonb))
         from instance i
         where i.id = $1",
        entity,
        at
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into ledger (programme_id, instance_id, prompt_no, kind, who, person, entity, slot, planned_at, release_at, status)
         select distinct on (l.instance_id, l.prompt_no)
             l.programme_id, l.instance_id, l.prompt_no, l.kind, l.who, l.person, l.entity, l.slot, $3, $3, 'planned'
         from ledger l
         join prompt p on p.instance_id = l.instance_id and p.no = l.prompt_no
         where l.programme_id = $1 and l.person = $2
             and l.message is null and l.kind <> 'edit' and l.status in ('undeliverable', 'suppressed', 'dead')
             and not exists (
                 select 1 from ledger other
                 where other.instance_id = l.instance_id and other.prompt_no = l.prompt_no and other.person = l.person
                     and other.message is null and other.kind <> 'edit'
                     and other.status in ('planned', 'released', 'sent', 'answered', 'uncertain'))
         order by l.instance_id, l.prompt_no, l.id desc",
        link.programme,
        person,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The items of which something is open with her, or about to be.
pub async fn open_items(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(distinct l.instance_id) as "n!"
         from ledger l
         join prompt p on p.instance_id = l.instance_id and p.no = l.prompt_no
         where l.programme_id = $1 and l.person = $2 and l.message is null and l.kind <> 'edit'
             and l.status in ('planned', 'released', 'sent', 'uncertain')"#,
        programme,
        person
    )
    .fetch_one(conn)
    .await
}

/// This account of hers is written to first.
pub async fn prefer(conn: &mut PgConnection, link: &Link) -> sqlx::Result<()> {
    sqlx::query!(
        "update account a
         set rank = (select coalesce(min(o.rank), 1) - 1 from account o
             where o.programme_id = a.programme_id and o.person_id = a.person_id and o.id <> a.id)
         where a.id = $1",
        link.id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The account is nobody's any more.
pub async fn leave(conn: &mut PgConnection, link: &Link, at: DateTime<Utc>) -> sqlx::Result<()> {
    let_go(&mut *conn, link, at).await?;
    sqlx::query!("delete from account where id = $1", link.id).execute(conn).await?;
    Ok(())
}

/// Its person is not reached there any more: what waits for it is planned anew, what was sent there is not rewritten,
/// and if it leaves her without any way to be reached, her items hear it. Three statements.
pub async fn let_go(conn: &mut PgConnection, link: &Link, at: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query!(
        "with dropped as (
             update outbox o
             set state = 'superseded', lease_until = null, fence = o.fence + 1
             from account a
             where a.id = $1 and o.platform = a.platform and o.bot = a.bot and o.chat = a.chat
                 and o.programme_id = a.programme_id and o.person = a.person_id
                 and o.state in ('pending', 'leased') and o.inbox_id is null
             returning o.kind, o.ledger
         )
         update ledger l
         set status = case when d.kind = 'edit' then 'suppressed' else 'planned' end,
             why = case when d.kind = 'edit' then 'unlinked' end, outbox_id = null
         from dropped d
         where l.id = any(d.ledger) and l.status = 'released'",
        link.id
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "with there as (
             select l.id, l.kind, l.status
             from account a
             join ledger l on l.programme_id = a.programme_id and l.person = a.person_id
             join outbox o on o.id = coalesce(l.edits, l.outbox_id)
             where a.id = $1 and o.platform = a.platform and o.bot = a.bot and o.chat = a.chat
                 and (l.status in ('released', 'sent', 'answered', 'uncertain') or l.kind = 'edit' and l.status = 'planned')
         )
         update ledger l
         set outbox_id = null,
             status = case when t.status = 'planned' then 'suppressed' else l.status end,
             why = case when t.status = 'planned' then 'unlinked' else l.why end
         from there t
         where l.id = t.id",
        link.id
    )
    .execute(&mut *conn)
    .await?;
    unreached(conn, link.id, at).await
}

/// If this was the last account that reached its person, what is open with her hears that she is not reached.
pub(super) async fn unreached(conn: &mut PgConnection, link: i64, at: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into notice (instance_id, at, input)
         select distinct l.instance_id, $2::timestamptz,
             jsonb_build_object('undeliverable', jsonb_build_object('prompt', l.prompt_no, 'entity', l.entity))
         from account a
         join ledger l on l.programme_id = a.programme_id and l.person = a.person_id
         where a.id = $1 and a.consented_at is not null
             and not exists (
                 select 1 from account other
                 where other.programme_id = a.programme_id and other.person_id = a.person_id and other.id <> a.id
                     and other.consented_at is not null and other.gone_at is null)
             and l.status in ('released', 'sent', 'uncertain')
             and l.closing is null and l.message is null and l.prompt_no is not null and l.kind <> 'edit'",
        link,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// She said *stop*: reminders that wait are not sent any more, nor those that somebody is about to send.
pub async fn stop(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "with dropped as (
             update outbox o
             set state = 'superseded', lease_until = null, fence = o.fence + 1
             from account a
             where a.programme_id = $1 and a.person_id = $2
                 and o.platform = a.platform and o.bot = a.bot and o.chat = a.chat
                 and o.programme_id = $1 and o.person = $2
                 and o.state in ('pending', 'leased') and o.kind = 'send' and o.inbox_id is null
             returning o.ledger
         )
         update ledger l
         set status = 'suppressed', why = 'stopped'
         from dropped d
         where l.id = any(d.ledger) and l.status = 'released'",
        programme,
        person
    )
    .execute(conn)
    .await?;
    Ok(())
}
