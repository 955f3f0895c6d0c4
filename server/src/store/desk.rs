//! What needs a human, and settling it: words, incidents, reminders that reached nobody, people who are hard to reach.
//!
//! What a coordinator settles is marked and stays. Every function takes the programme, so that nobody settles what lies
//! on another programme's desk; each is one statement unless it says otherwise.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// Of one kind so many are shown, the oldest.
const SHOWN: i64 = 200;

/// Words that a human must read.
#[derive(Debug, Clone)]
pub struct Words {
    pub id: i64,
    pub person: Option<String>,
    pub instance: Option<Uuid>,
    pub at: DateTime<Utc>,
    pub words: String,
    pub reason: String,
}

/// An item that does not go on as it should.
#[derive(Debug, Clone)]
pub struct Incident {
    pub id: i64,
    pub item: String,
    pub code: String,
    pub detail: String,
    pub at: DateTime<Utc>,
    /// It waits for a human.
    pub suspended: bool,
}

/// A reminder that did not arrive, or perhaps not.
#[derive(Debug, Clone)]
pub struct Trouble {
    pub id: i64,
    pub instance: Uuid,
    pub person: String,
    pub status: String,
    pub why: Option<String>,
    pub at: DateTime<Utc>,
}

/// Somebody said that an item is not hers, and knows nobody else.
#[derive(Debug, Clone)]
pub struct HandOver {
    pub id: i64,
    pub instance: Uuid,
    /// Who says so.
    pub entity: Option<String>,
    pub at: DateTime<Utc>,
}

/// Somebody who waits for a human: her invitation is over, or a question was passed on by hand.
#[derive(Debug, Clone)]
pub struct Waits {
    pub person: String,
    pub instance: Option<Uuid>,
    pub at: DateTime<Utc>,
}

pub async fn words(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Words>> {
    sqlx::query_as!(
        Words,
        "select id, person, instance_id as instance, at, words, reason
         from desk
         where programme_id = $1 and resolved_at is null
         order by id
         limit $2",
        programme,
        SHOWN
    )
    .fetch_all(conn)
    .await
}

/// `None`: it is settled already. Else whose words they were.
pub async fn resolve(
    conn: &mut PgConnection,
    programme: &str,
    id: i64,
    at: DateTime<Utc>,
) -> sqlx::Result<Option<Option<String>>> {
    sqlx::query_scalar!(
        "update desk set resolved_at = $3 where programme_id = $1 and id = $2 and resolved_at is null returning person",
        programme,
        id,
        at
    )
    .fetch_optional(conn)
    .await
}

pub async fn incidents(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Incident>> {
    sqlx::query_as!(
        Incident,
        "select n.id, i.item_id as item, n.code, n.detail, n.opened_at as at, i.suspended
         from incident n
         join instance i on i.id = n.instance_id
         where i.programme_id = $1 and n.resolved_at is null
         order by i.suspended desc, n.id
         limit $2",
        programme,
        SHOWN
    )
    .fetch_all(conn)
    .await
}

/// The item goes on, and all that is open about it is settled; if it fails again, it says so again. Its id, unless
/// somebody else was faster. Two statements.
pub async fn resume(
    conn: &mut PgConnection,
    programme: &str,
    incident: i64,
    at: DateTime<Utc>,
) -> sqlx::Result<Option<Uuid>> {
    let item = sqlx::query_scalar!(
        "update instance i
         set suspended = false, attempts = 0
         from incident n
         where n.id = $2 and n.resolved_at is null and i.id = n.instance_id and i.programme_id = $1
         returning i.id",
        programme,
        incident
    );
    let Some(item) = item.fetch_optional(&mut *conn).await? else { return Ok(None) };
    sqlx::query!("update incident set resolved_at = $2 where instance_id = $1 and resolved_at is null", item, at)
        .execute(conn)
        .await?;
    Ok(Some(item))
}

/// Reminders that no coordinator has settled and that are true still.
pub async fn troubles(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Trouble>> {
    sqlx::query_as!(
        Trouble,
        r#"select id as "id!", instance_id as "instance!", person as "person!", status as "status!", why, release_at as "at!"
         from unreached
         where programme_id = $1
         order by id
         limit $2"#,
        programme,
        SHOWN
    )
    .fetch_all(conn)
    .await
}

/// What did not reach this person is composed and sent anew from `at`, where she is reached then. How many.
pub async fn send_again(
    conn: &mut PgConnection,
    programme: &str,
    person: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "update ledger l
         set status = 'planned', why = null, outbox_id = null, release_at = $3
         from unreached u
         where u.programme_id = $1 and u.person = $2 and l.id = u.id
             and l.settled_at is null and l.status in ('undeliverable', 'dead', 'uncertain')",
        programme,
        person,
        at
    );
    Ok(done.execute(conn).await?.rows_affected())
}

/// A coordinator has seen what did not reach this person. How many.
pub async fn seen(conn: &mut PgConnection, programme: &str, person: &str, at: DateTime<Utc>) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "update ledger
         set settled_at = $3
         where programme_id = $1 and person = $2 and settled_at is null
             and status in ('undeliverable', 'dead', 'uncertain')",
        programme,
        person,
        at
    );
    Ok(done.execute(conn).await?.rows_affected())
}

/// Of what every coordinator was told, one row.
pub async fn hand_overs(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<HandOver>> {
    sqlx::query_as!(
        HandOver,
        r#"select min(id) as "id!", instance_id as instance, who as entity, planned_at as at
         from ledger
         where programme_id = $1 and settled_at is null and message = 'hand_over_wanted'
         group by instance_id, who, planned_at
         order by 1
         limit $2"#,
        programme,
        SHOWN
    )
    .fetch_all(conn)
    .await
}

/// Somebody has been found, or nobody is needed: what all coordinators were told of it is settled.
pub async fn settle(conn: &mut PgConnection, programme: &str, id: i64, at: DateTime<Utc>) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update ledger l
         set settled_at = $3
         from ledger told
         where told.id = $2 and told.programme_id = $1 and l.programme_id = $1 and l.settled_at is null
             and l.message = 'hand_over_wanted' and l.message = told.message
             and l.instance_id = told.instance_id and l.planned_at = told.planned_at",
        programme,
        id,
        at
    );
    Ok(done.execute(conn).await?.rows_affected() > 0)
}

/// Questions that a coordinator was asked to pass on, and nobody has answered.
pub async fn by_hand(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Waits>> {
    sqlx::query_as!(
        Waits,
        r#"select r.person_id as person, r.instance_id as "instance?", min(p.opened_at) as "at!"
         from reply_page r
         join prompt p on p.instance_id = r.instance_id and p.no = r.prompt_no
         where r.programme_id = $1
             and not exists (
                 select 1 from account a
                 where a.programme_id = r.programme_id and a.person_id = r.person_id
                     and a.consented_at is not null and a.gone_at is null)
         group by r.person_id, r.instance_id
         order by 3, 1, 2
         limit $2"#,
        programme,
        SHOWN
    )
    .fetch_all(conn)
    .await
}

/// Whose latest invitation has ended within a month without being used, and who is reached nowhere. Real time.
pub async fn invitations_over(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Waits>> {
    sqlx::query_as!(
        Waits,
        r#"select v.person_id as person, null::uuid as instance, max(v.expires_at) as "at!"
         from invitation v
         where v.programme_id = $1
             and not exists (
                 select 1 from account a
                 where a.programme_id = v.programme_id and a.person_id = v.person_id
                     and a.consented_at is not null and a.gone_at is null)
         group by v.person_id
         having max(v.expires_at) filter (where v.used_at is null) between clock_timestamp() - interval '30 days' and clock_timestamp()
             and max(v.expires_at) <= clock_timestamp()
         order by 3, 1
         limit $2"#,
        programme,
        SHOWN
    )
    .fetch_all(conn)
    .await
}
