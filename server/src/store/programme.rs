//! What is published: programmes, their immutable revisions, and the texts of their files by hash.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::{PgConnection, types::Json};

/// The newest revision of a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Newest {
    pub n: i32,
    pub hash: String,
    /// Path to definition hash.
    pub files: BTreeMap<String, String>,
}

/// Every programme there is.
pub async fn all(conn: &mut PgConnection) -> sqlx::Result<Vec<(String, i32)>> {
    let rows = sqlx::query!("select id, revision from programme order by id").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|r| (r.id, r.revision)).collect())
}

/// Held until the transaction ends, so that two who publish take turns.
pub async fn newest_for_update(conn: &mut PgConnection, id: &str) -> sqlx::Result<Option<Newest>> {
    sqlx::query_as!(
        Row,
        r#"
        select r.n, r.hash, r.files as "files: Json<BTreeMap<String, String>>"
        from programme p
        join revision r on r.programme_id = p.id and r.n = p.revision
        where p.id = $1
        for no key update of p
        "#,
        id
    )
    .fetch_optional(conn)
    .await
    .map(|row| row.map(Newest::from))
}

struct Row {
    n: i32,
    hash: String,
    files: Json<BTreeMap<String, String>>,
}

impl From<Row> for Newest {
    fn from(row: Row) -> Self {
        Newest { n: row.n, hash: row.hash, files: row.files.0 }
    }
}

/// The texts of a revision, path by path.
pub async fn files(conn: &mut PgConnection, id: &str, n: i32) -> sqlx::Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        r#"
        select f.key as "path!", d.source
        from revision r
        cross join lateral jsonb_each_text(r.files) as f (key, value)
        join definition d on d.hash = f.value
        where r.programme_id = $1 and r.n = $2
        order by f.key
        "#,
        id,
        n
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|r| (r.path, r.source)).collect())
}

/// A revision to come: path to hash and text.
#[derive(Debug, Clone, PartialEq)]
pub struct New<'a> {
    pub programme: &'a str,
    pub n: i32,
    pub hash: &'a str,
    pub files: &'a BTreeMap<String, (String, String)>,
    pub by: &'a str,
}

pub async fn insert(conn: &mut PgConnection, at: DateTime<Utc>, new: &New<'_>) -> sqlx::Result<()> {
    let hashes: Vec<&str> = new.files.values().map(|(hash, _)| hash.as_str()).collect();
    let texts: Vec<&str> = new.files.values().map(|(_, text)| text.as_str()).collect();
    let paths: BTreeMap<&str, &str> =
        new.files.iter().map(|(path, (hash, _))| (path.as_str(), hash.as_str())).collect();
    sqlx::query!(
        "
        insert into definition (hash, source)
        select distinct on (d.hash) d.hash, d.source
        from unnest($1::text[], $2::text[]) as d (hash, source)
        order by d.hash
        on conflict on constraint definition_pkey do nothing
        ",
        &hashes as &[&str],
        &texts as &[&str]
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "
        insert into programme (id, revision)
        values ($1, $2)
        on conflict on constraint programme_pkey do update set revision = excluded.revision
        ",
        new.programme,
        new.n
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "
        insert into revision (programme_id, n, hash, files, published_at, published_by)
        values ($1, $2, $3, $4, $5, $6)
        ",
        new.programme,
        new.n,
        new.hash,
        Json(&paths) as _,
        at,
        new.by
    )
    .execute(conn)
    .await?;
    Ok(())
}
