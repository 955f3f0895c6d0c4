//! Who did what: what coordinators do that is no step of an item, beside the journal and the revisions, which say the rest.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// Something done by hand.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    pub act: &'static str,
    pub instance: Option<Uuid>,
    /// Whom it concerns.
    pub person: Option<&'a str>,
    /// Never a name or a person's words.
    pub detail: Option<&'a str>,
}

impl Deed<'_> {
    pub fn of(act: &'static str) -> Self {
        Deed { act, instance: None, person: None, detail: None }
    }
}

/// Something that somebody did.
#[derive(Debug, Clone)]
pub struct Done {
    pub at: DateTime<Utc>,
    /// A person; for a revision whoever published it.
    pub by: String,
    pub act: String,
    pub item: Option<String>,
    pub person: Option<String>,
    pub detail: Option<String>,
}

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub programme: &'a str,
    pub item: Option<&'a str>,
    /// Who did it, or whom it concerns.
    pub person: Option<&'a str>,
    pub before: DateTime<Utc>,
    pub limit: i64,
}

pub async fn keep(
    conn: &mut PgConnection,
    programme: &str,
    by: &str,
    deed: &Deed<'_>,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into audit (programme_id, at, by_person, act, instance_id, person, detail) values ($1, $2, $3, $4, $5, $6, $7)",
        programme,
        at,
        by,
        deed.act,
        deed.instance,
        deed.person,
        deed.detail
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The latest first.
pub async fn list(conn: &mut PgConnection, asked: &Asked<'_>) -> sqlx::Result<Vec<Done>> {
    sqlx::query_as!(
        Done,
        r#"select done.at as "at!", done.by as "by!", done.act as "act!", i.item_id as "item?", done.person, done.detail
         from (
             (select a.at, a.by_person as by, a.act, a.instance_id, a.person, a.detail
              from audit a
              where a.programme_id = $1 and a.at < $4
                  and ($2::uuid is null or a.instance_id = $2)
                  and ($3::text is null or a.by_person = $3 or a.person = $3)
              order by a.at desc
              limit $5)
             union all
             (select j.at, j.actor, j.cause, j.instance_id, j.input -> 'answer' ->> 'entered_by', j.to_place
              from journal j
              where j.programme_id = $1 and j.actor is not null and j.at < $4
                  and ($2::uuid is null or j.instance_id = $2)
                  and ($3::text is null or j.actor = $3)
              order by j.at desc
              limit $5)
             union all
             (select r.published_at, r.published_by, 'published', null::uuid, null, r.n::text
              from revision r
              where r.programme_id = $1 and r.published_at < $4 and $2::uuid is null
                  and ($3::text is null or r.published_by = $3)
              order by r.published_at desc
              limit $5)
             union all
             (select t.made_at, t.made_by, 'token_made', null::uuid, null, t.prefix
              from token t
              where t.programme_id = $1 and t.made_at < $4 and $2::uuid is null and ($3::text is null or t.made_by = $3)
              order by t.made_at desc
              limit $5)
             union all
             (select t.revoked_at, coalesce(t.revoked_by, ''), 'token_revoked', null::uuid, null, t.prefix
              from token t
              where t.programme_id = $1 and t.revoked_at < $4 and $2::uuid is null
                  and ($3::text is null or t.revoked_by = $3)
              order by t.revoked_at desc
              limit $5)
             union all
             (select s.made_at, s.person_id, 'signed_in', null::uuid, null, null
              from session s
              where s.programme_id = $1 and s.made_at < $4 and $2::uuid is null and ($3::text is null or s.person_id = $3)
              order by s.made_at desc
              limit $5)
         ) done
         left join instance i on i.id = done.instance_id
         order by done.at desc, done.act, done.by
         limit $5"#,
        asked.programme,
        asked.item.map(|item| super::instance_id(asked.programme, item)),
        asked.person,
        asked.before,
        asked.limit
    )
    .fetch_all(conn)
    .await
}
