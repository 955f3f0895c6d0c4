//! Publishing: from a directory's files to a revision that items can run on, in one transaction.
//!
//! The same files are the same revision, so a second start changes nothing. Changed files are refused unless
//! publishing is asked for; then new items start on the new revision and running ones stay on theirs
//! (DECISIONS 15). Nothing is ever removed. `record` publishes the stored files with one more commitment, which was made
//! in chat: those stand in a file of their own, which the product keeps whatever is in the author's folder.

use std::{collections::BTreeMap, sync::Arc};

use anyhow::Context;
use chrono::{DateTime, Utc};
use engine::{
    Chart, Programme,
    conversation::Promise,
    definition::{Compiled, File, RECORDED, Recorded, compile, compile_again},
    ids::{ItemId, PersonId},
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
/// The state in which the shipped workflow asks the maker of a commitment whether these are her words.
const WAITS_FOR_MAKER: &str = "drafted";

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
    let mut compiled = compile(files);
    let Some(programme) = &compiled.programme else { return Err(NotPublished::Invalid(Box::new(compiled))) };
    let id = programme.id.clone();

    let mut tx = pool.begin().await?;
    store::programme::lock(&mut tx, &id).await?;
    let newest = store::programme::newest(&mut tx, &id).await?;
    let published = match &newest {
        Some(newest) => store::programme::files(&mut tx, &id, newest.n).await?,
        None => Vec::new(),
    };
    if let Some(newest) = newest.as_ref().filter(|_| published.iter().any(|f| f.path == RECORDED)) {
        let before = programmes.revision(&mut tx, &id, newest.n).await?;
        let kept = kept(&before, programme);
        if kept != Recorded::all(programme) {
            compiled = compile(&with_recorded(files.to_vec(), &kept, &before));
        }
    }
    let Some(programme) = compiled.programme.take() else { return Err(NotPublished::Invalid(Box::new(compiled))) };
    let bundle = bundle(&compiled.bundle);
    let hash = bundle_hash(&bundle);
    if let Some(newest) = &newest {
        if newest.hash == hash {
            return Ok(Outcome::Unchanged { programme: id, revision: newest.n });
        }
        if policy == Policy::Refuse {
            let files = differing(&published, &bundle);
            return Err(NotPublished::Differs { programme: id, revision: newest.n, files });
        }
    }
    let at = store::clock::now(&mut tx).await?;
    let revision = Newest { n: newest.map_or(1, |newest| newest.n + 1), hash };
    let programme = Arc::new(programme);
    let new_items = put(&mut tx, &programme, &revision, &bundle, by, at).await?;
    tx.commit().await?;

    programmes.keep(&id, revision.n, programme);
    Ok(Outcome::Published { programme: id, revision: revision.n, new_items })
}

/// Publishes what is published already with one more commitment, in the caller's transaction, and gives its number.
pub async fn record(
    tx: &mut PgConnection,
    programmes: &Programmes,
    id: &str,
    promise: &Promise,
    by: &str,
    at: DateTime<Utc>,
) -> anyhow::Result<ItemId> {
    store::programme::lock(tx, id).await?;
    let newest = store::programme::newest(tx, id).await?.context("a programme has vanished")?;
    let before = programmes.revision(tx, id, newest.n).await?;
    let (text, maker, consultation, due) =
        (promise.text.clone(), promise.maker.clone(), promise.consultation.clone(), promise.due);
    let new = Recorded { id: Recorded::next_id(&before), text, maker, consultation, due };
    let mut all = Recorded::all(&before);
    all.push(new.clone());
    let published = store::programme::files(tx, id, newest.n).await?;
    let files = published.into_iter().map(|f| File::new(f.path, f.text)).collect();
    let compiled = compile_again(&with_recorded(files, &all, &before));
    // what is wrong would show the words themselves
    let programme = Arc::new(compiled.programme.context("with a new commitment the programme does not compile")?);
    let bundle = bundle(&compiled.bundle);
    let revision = Newest { n: newest.n + 1, hash: bundle_hash(&bundle) };
    put(tx, &programme, &revision, &bundle, by, at).await?;
    Ok(new.id)
}

/// What was recorded before and what lies in the folder, but for what its author has taken over.
fn kept(before: &Programme, now: &Programme) -> Vec<Recorded> {
    let mut kept = Recorded::all(before);
    let in_folder = Recorded::all(now);
    kept.retain(|one| !now.items.contains_key(&one.id) || in_folder.iter().any(|other| other.id == one.id));
    for one in in_folder {
        if !kept.iter().any(|known| known.id == one.id) {
            kept.push(one);
        }
    }
    kept
}

fn with_recorded(mut files: Vec<File>, recorded: &[Recorded], programme: &Programme) -> Vec<File> {
    // a workflow of the author's own may know no such state
    let knows = |chart: &Arc<Chart>| chart.states.iter().any(|state| state.name == WAITS_FOR_MAKER);
    let begins_in = programme.charts.get("commitment").is_none_or(knows).then_some(WAITS_FOR_MAKER);
    files.retain(|file| file.path != RECORDED);
    if !recorded.is_empty() {
        files.push(File::new(RECORDED, Recorded::file(recorded, begins_in)));
    }
    files
}

/// A new revision, its people, and the first steps of its new items; their number.
async fn put(
    tx: &mut PgConnection,
    programme: &Arc<Programme>,
    revision: &Newest,
    bundle: &[Published],
    by: &str,
    at: DateTime<Utc>,
) -> anyhow::Result<usize> {
    store::programme::publish(tx, &programme.id, revision, bundle, by, at).await?;
    store::programme::add_people(tx, &programme.id, &people(programme)).await?;
    start_items(tx, programme, revision, bundle, at).await
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
) -> anyhow::Result<usize> {
    let wishes = store::person::wishes(tx, &programme.id).await?;
    let wishes = |person: &PersonId| wishes.get(person).cloned().unwrap_or_default();
    let items: Vec<&Arc<Item>> = programme.items.values().collect();
    let mut started = 0;
    for items in items.chunks(BATCH) {
        let unborn: Vec<Unborn> =
            items.iter().map(|item| unborn(programme, item, bundle)).collect::<anyhow::Result<_>>()?;
        let new = store::programme::add_items(tx, &programme.id, revision.n, &unborn, at).await?;
        let items = items.iter().filter(|item| new.contains(&instance_id(&programme.id, item.id.as_str())));
        let writes: Vec<Write> =
            items.map(|item| first_step(programme, item, &wishes, at)).collect::<anyhow::Result<_>>()?;
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

fn first_step(
    programme: &Programme,
    item: &Item,
    wishes: &dyn Fn(&PersonId) -> Settings,
    at: DateTime<Utc>,
) -> anyhow::Result<Write> {
    let (item, chart) = item_of(programme, item.id.as_str())?;
    let born = Advance::born(programme, item, chart, at)
        .map_err(|refusal| anyhow::anyhow!("item `{}` cannot be started: {refusal}", item.id))?;
    Ok(born.write(wishes))
}
