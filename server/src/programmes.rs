//! The programmes that are published, compiled: a revision is immutable, so each is compiled once.
//!
//! An item keeps the revision that it runs on (DECISIONS 15), so several revisions of one programme may be
//! in use at a time. People are those of the newest one.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Context, bail};
use engine::{
    Programme,
    definition::{File, compile_again},
};
use sqlx::PgConnection;

use crate::store;

type Revisions = HashMap<(String, i32), Arc<Programme>>;

/// Compiled revisions, by programme and number.
#[derive(Clone, Default)]
pub struct Programmes {
    compiled: Arc<Mutex<Revisions>>,
}

impl Programmes {
    /// All programmes with their newest revisions.
    pub async fn all(&self, conn: &mut PgConnection) -> anyhow::Result<Vec<(String, i32)>> {
        Ok(store::programme::all(conn).await?)
    }

    pub async fn newest(&self, conn: &mut PgConnection, id: &str) -> anyhow::Result<Option<Arc<Programme>>> {
        match store::programme::newest(conn, id).await? {
            Some(newest) => Ok(Some(self.revision(conn, id, newest.n).await?)),
            None => Ok(None),
        }
    }

    /// A revision that was published: it compiled then, so it compiles now.
    pub async fn revision(&self, conn: &mut PgConnection, id: &str, n: i32) -> anyhow::Result<Arc<Programme>> {
        let key = (id.to_owned(), n);
        if let Some(known) = self.lock().get(&key) {
            return Ok(known.clone());
        }
        let files = store::programme::files(conn, id, n).await?;
        let files: Vec<File> = files.into_iter().map(|f| File::new(f.path, f.text)).collect();
        let compiled = compile_again(&files);
        let Some(programme) = compiled.programme else {
            bail!(
                "revision {n} of programme `{id}` does not compile with this version of Waymark:\n{}",
                compiled.render(false)
            );
        };
        let programme = Arc::new(programme);
        self.lock().insert(key, programme.clone());
        Ok(programme)
    }

    /// Puts in what was just compiled for publishing.
    pub fn keep(&self, id: &str, n: i32, programme: Arc<Programme>) {
        self.lock().insert((id.to_owned(), n), programme);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Revisions> {
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The item of a programme and the chart it follows.
pub fn item_of<'a>(
    programme: &'a Programme,
    item: &str,
) -> anyhow::Result<(&'a engine::roadmap::Item, &'a engine::Chart)> {
    let noun =
        programme.items.get(item).with_context(|| format!("item `{item}` is not in programme `{}`", programme.id))?;
    let chart =
        programme.charts.get(&noun.workflow).with_context(|| format!("workflow `{}` is not there", noun.workflow))?;
    Ok((noun, chart))
}
