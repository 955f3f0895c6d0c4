//! Publishing: from a directory's files to a revision that items can run on, in one transaction.
//!
//! The same files are the same revision, so a second start changes nothing. Changed files are refused unless
//! publishing is asked for; then new items start on the new revision and running ones stay on theirs
//! (DECISIONS 15). Nothing is ever removed.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, Utc};
use engine::{
    Programme,
    definition::{Compiled, File, compile},
    reminder::Settings,
    roadmap::Item,
};
use sha2::{Digest, Sha256};
use sqlx::{PgConnection, PgPool};

use crate::{
    advance::Advance,
    programmes::{Programmes, item_of},
    store::{
        self,
        commit::{Write, commit},
        instance_id,
        programme::{Newest, Published, Unborn},
    },
};

/// Items are started in writes of this many.
const BATCH: usize = 500;

/// What to do with files that differ from what is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    Refuse,
    Publish,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The same files as before: nothing was changed.
    Unchanged {
        programme: String,
        revision: i32,
    },
    Published {
        programme: String,
        revision: i32,
        new_items: usize,
    },
}

/// Why nothing was published. `Invalid` and `Differs` are the author's business, the rest is ours.
#[derive(Debug, thiserror::Error)]
pub enum NotPublished {
    #[error("the files have problems")]
    Invalid(Box<Compiled>),
    /// The files that differ from the published revision, by path.
    #[error("the files differ from revision {revision} of `{programme}`")]
    Differs { programme: String, revision: i32, files: Vec<String> },
    #[error(transparent)]
    Failed(#[from] anyhow::Error),
}

impl From<sqlx::Error> for NotPublished {
    fn from(error: sqlx::Error) -> Self {
        NotPublished::Failed(error.into())
    }
}

/// Publishes the files of one programme in one transaction, or says why not.
pub async fn publish(
    pool: &PgPool,
    programmes: &Programmes,
    files: &[File],
    policy: Policy,
    by: &str,
) -> Result<Outcome, NotPublished> {
    let compiled = compile(files);
    let Some(programme) = &compiled.programme else { return Err(NotPublished::Invalid(Box::new(compiled))) };
    let programme = Arc::new(programme.clone());
    let bundle = bundle(&compiled.bundle);
    let hash = bundle_hash(&bundle);

    let mut tx = pool.begin().await?;
    store::programme::lock(&mut tx, &programme.id).await?;
    let newest = store::programme::newest(&mut tx, &programme.id).await?;
    if let Some(newest) = &newest {
        if newest.hash == hash {
            return Ok(Outcome::Unchanged { programme: programme.id.clone(), revision: newest.n });
        }
        if policy == Policy::Refuse {
            let published = store::programme::files(&mut tx, &programme.id, newest.n).await?;
            let files = differing(&published, &bundle);
            return Err(NotPublished::Differs { programme: programme.id.clone(), revision: newest.n, files });
        }
    }
    let at = store::clock::now(&mut tx).await?;
    let revision = Newest { n: newest.map_or(1, |newest| newest.n + 1), hash };
    store::programme::publish(&mut tx, &programme.id, &revision, &bundle, by, at).await?;
    store::programme::add_people(&mut tx, &programme.id, &people(&programme)).await?;
    let new_items = start_items(&mut tx, &programme, &revision, &bundle, at).await?;
    tx.commit().await?;

    let (id, revision) = (programme.id.clone(), revision.n);
    programmes.keep(&id, revision, programme);
    Ok(Outcome::Published { programme: id, revision, new_items })
}

fn bundle(files: &[File]) -> Vec<Published> {
    let texts = files.iter().filter_map(|f| Some((f.path.clone(), f.text.as_ref().ok()?.clone())));
    let mut bundle: Vec<Published> = texts.map(|(path, text)| Published { path, hash: sha256(&text), text }).collect();
    bundle.sort_by(|a, b| a.path.cmp(&b.path));
    bundle
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Of all paths and texts: the same files are the same revision.
fn bundle_hash(files: &[Published]) -> String {
    sha256(&files.iter().map(|f| format!("{} {}\n", f.hash, f.path)).collect::<String>())
}

fn differing(published: &[Published], now: &[Published]) -> Vec<String> {
    let of = |files: &[Published]| files.iter().map(|f| (f.path.clone(), f.hash.clone())).collect::<BTreeMap<_, _>>();
    let (before, after) = (of(published), of(now));
    let paths: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differs = |path: &&&String| before.get(**path) != after.get(**path);
    paths
        .iter()
        .filter(differs)
        .map(|path| match (before.contains_key(*path), after.contains_key(*path)) {
            (false, _) => format!("{path} (new)"),
            (_, false) => format!("{path} (gone)"),
            _ => format!("{path} (changed)"),
        })
        .collect()
}

fn people(programme: &Programme) -> Vec<(String, String)> {
    let members = programme.entities.values().flat_map(|e| e.members.iter().map(move |m| (e, m)));
    members.map(|(entity, member)| (member.id.to_string(), entity.id.to_string())).collect()
}

/// Items that have no instance yet take their first step.
async fn start_items(
    tx: &mut PgConnection,
    programme: &Arc<Programme>,
    revision: &Newest,
    bundle: &[Published],
    at: DateTime<Utc>,
) -> Result<usize, NotPublished> {
    let items: Vec<&Arc<Item>> = programme.items.values().collect();
    let mut started = 0;
    for items in items.chunks(BATCH) {
        let unborn: Vec<Unborn> =
            items.iter().map(|item| unborn(programme, item, bundle)).collect::<anyhow::Result<_>>()?;
        let new = store::programme::add_items(tx, &programme.id, revision.n, &unborn, at).await?;
        let items = items.iter().filter(|item| new.contains(&instance_id(&programme.id, item.id.as_str())));
        let writes: Vec<Write> = items.map(|item| first_step(programme, item, at)).collect::<anyhow::Result<_>>()?;
        commit(tx, at, &writes, &[]).await?;
        started += writes.len();
    }
    Ok(started)
}

fn unborn(programme: &Programme, item: &Item, bundle: &[Published]) -> anyhow::Result<Unborn> {
    let path = format!("workflows/{}.yaml", item.workflow);
    let definition = bundle.iter().find(|f| f.path == path).map(|f| f.hash.clone()).unwrap_or_default();
    let kind = serde_json::to_value(item.kind)?.as_str().unwrap_or_default().to_owned();
    Ok(Unborn {
        id: instance_id(&programme.id, item.id.as_str()),
        item: item.id.to_string(),
        kind,
        definition,
        body: "{}".into(),
    })
}

fn first_step(programme: &Programme, item: &Item, at: DateTime<Utc>) -> anyhow::Result<Write> {
    let (item, chart) = item_of(programme, item.id.as_str())?;
    let born = Advance::born(programme, item, chart, at)
        .map_err(|refusal| anyhow::anyhow!("item `{}` cannot be started: {refusal}", item.id))?;
    // nobody has chosen anything for herself before the first message
    Ok(born.write(&|_| Settings::default()))
}
