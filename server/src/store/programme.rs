//! What is published: programmes, their revisions, and the texts of their files by content hash.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// One file of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    pub path: String,
    /// SHA-256 of the text, in hexadecimal.
    pub hash: String,
    pub text: String,
}

/// The newest revision of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newest {
    pub n: i32,
    pub hash: String,
}

/// A new item, before its first step.
#[derive(Debug, Clone)]
pub struct Unborn {
    pub id: Uuid,
    pub item: String,
    pub kind: String,
    /// The hash of its workflow's file.
    pub definition: String,
    /// The engine's instance as JSON.
    pub body: String,
}

pub async fn all(conn: &mut PgConnection) -> sqlx::Result<Vec<(String, i32)>> {
    let rows = sqlx::query!("select id, revision from programme order by id limit 1000").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|r| (r.id, r.revision)).collect())
}

pub async fn newest(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Option<Newest>> {
    sqlx::query_as!(
        Newest,
        "select r.n, r.hash
         from programme p
         join revision r on r.programme_id = p.id and r.n = p.revision
         where p.id = $1",
        programme
    )
    .fetch_optional(conn)
    .await
}

/// One publication at a time for each programme: the lock ends with the transaction.
pub async fn lock(conn: &mut PgConnection, programme: &str) -> sqlx::Result<()> {
    sqlx::query!("select pg_advisory_xact_lock(hashtextextended('publish ' || $1, 0))", programme)
        .fetch_one(conn)
        .await?;
    Ok(())
}

/// The files of a revision, in the order of their paths.
pub async fn files(conn: &mut PgConnection, programme: &str, n: i32) -> sqlx::Result<Vec<Published>> {
    sqlx::query_as!(
        Published,
        r#"select f.key as "path!", d.hash, d.source as text
         from revision r
         cross join lateral jsonb_each_text(r.files) as f (key, value)
         join definition d on d.hash = f.value
         where r.programme_id = $1 and r.n = $2
         order by f.key"#,
        programme,
        n
    )
    .fetch_all(conn)
    .await
}

/// A revision as it is listed.
#[derive(Debug, Clone)]
pub struct Listed {
    pub n: i32,
    pub published_at: DateTime<Utc>,
    pub published_by: String,
    /// Path to hash.
    pub files: serde_json::Value,
}

/// The latest first, below `before`.
pub async fn revisions(conn: &mut PgConnection, programme: &str, before: i32, limit: i64) -> sqlx::Result<Vec<Listed>> {
    sqlx::query_as!(
        Listed,
        "select n, published_at, published_by, files
         from revision
         where programme_id = $1 and n < $2
         order by n desc
         limit $3",
        programme,
        before,
        limit
    )
    .fetch_all(conn)
    .await
}

/// A new revision becomes the newest; texts that are known already are not stored again.
pub async fn publish(
    conn: &mut PgConnection,
    programme: &str,
    revision: &Newest,
    files: &[Published],
    by: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    let hashes: Vec<String> = files.iter().map(|f| f.hash.clone()).collect();
    let texts: Vec<String> = files.iter().map(|f| f.text.clone()).collect();
    let paths: serde_json::Map<String, serde_json::Value> =
        files.iter().map(|f| (f.path.clone(), f.hash.clone().into())).collect();
    sqlx::query!(
        "insert into definition (hash, source)
         select distinct on (hash) hash, source from unnest($1::text[], $2::text[]) as f (hash, source)
         order by hash
         on conflict (hash) do nothing",
        &hashes,
        &texts
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into programme (id, revision) values ($1, $2)
         on conflict (id) do update set revision = excluded.revision",
        programme,
        revision.n
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into revision (programme_id, n, hash, files, published_at, published_by) values ($1, $2, $3, $4, $5, $6)",
        programme,
        revision.n,
        revision.hash,
        serde_json::Value::Object(paths),
        at,
        by
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Makes rows for items that have none yet, and says which were made.
pub async fn add_items(
    conn: &mut PgConnection,
    programme: &str,
    revision: i32,
    items: &[Unborn],
    at: DateTime<Utc>,
) -> sqlx::Result<Vec<Uuid>> {
    let ids: Vec<Uuid> = items.iter().map(|i| i.id).collect();
    let names: Vec<String> = items.iter().map(|i| i.item.clone()).collect();
    let kinds: Vec<String> = items.iter().map(|i| i.kind.clone()).collect();
    let definitions: Vec<String> = items.iter().map(|i| i.definition.clone()).collect();
    let bodies: Vec<String> = items.iter().map(|i| i.body.clone()).collect();
    sqlx::query_scalar!(
        "insert into instance (id, programme_id, item_id, kind, revision, definition, body, place, updated_at)
         select i.id, $6, i.item, i.kind, $7, i.definition, i.body::jsonb, '', $8
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) as i (id, item, kind, definition, body)
         on conflict (id) do nothing
         returning id",
        &ids,
        &names,
        &kinds,
        &definitions,
        &bodies,
        programme,
        revision,
        at
    )
    .fetch_all(conn)
    .await
}

/// Members of entities who are not known yet. Nobody is ever removed here, and who is known is not locked: somebody who
/// is just being heard may be the one who publishes.
pub async fn add_people(conn: &mut PgConnection, programme: &str, people: &[(String, String)]) -> sqlx::Result<()> {
    let ids: Vec<String> = people.iter().map(|(id, _)| id.clone()).collect();
    let entities: Vec<String> = people.iter().map(|(_, entity)| entity.clone()).collect();
    sqlx::query!(
        "insert into person (programme_id, id, entity)
         select $1, p.id, p.entity from unnest($2::text[], $3::text[]) as p (id, entity)
         on conflict (programme_id, id) do nothing",
        programme,
        &ids,
        &entities
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives everybody of a programme an account of the local messenger, whose chats are named for people; their
/// entities hear that they are linked.
pub async fn add_local_accounts(
    conn: &mut PgConnection,
    programme: &str,
    platform: &str,
    bot: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "with linked as (
             insert into account (platform, bot, user_id, chat, programme_id, person_id, linked_at, consented_at)
             select $2, $3, $1 || ':' || p.id, $1 || ':' || p.id, $1, p.id, $4, $4
             from person p
             where p.programme_id = $1
             order by p.id
             on conflict (platform, bot, user_id, programme_id) do nothing
             returning person_id
         )
         insert into notice (instance_id, at, input)
         select i.id, $4, jsonb_build_object('notice', jsonb_build_object('name', 'linked', 'from', i.item_id, 'data', '{}'::jsonb))
         from instance i
         where i.programme_id = $1 and i.kind = 'entity'
             and i.item_id in (select p.entity from person p join linked l on l.person_id = p.id where p.programme_id = $1)
         order by i.id",
        programme,
        platform,
        bot,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}
