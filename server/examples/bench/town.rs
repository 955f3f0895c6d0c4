//! A programme of many alike: every person is responsible for one activity, and all are asked at one instant.

use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, TimeZone, Utc};
use engine::{
    Programme,
    definition::{File, compile},
    ids::{EntityId, ItemId, PersonId},
    reminder::Settings,
    roadmap::{Entity, Item},
};
use server::{
    advance::Advance,
    programmes::{Programmes, item_of},
    store::{clock, commit, instance_id, programme},
};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

const WAYMARK: &str = "
programme: NAME
title: A town
zone: UTC
languages: [en]
coordinators: [e]
period: {from: 2024-05-01, to: 2025-04-30}
";
const ENTITIES: &str = "
entities:
  - id: e
    name: An entity
    kind: government
    zone: UTC
    calendar: SG
    languages: [en]
    members: [{id: focal-point, office: focal_point}]
";
const ROADMAP: &str = "
pillars: [{id: all, title: All}]
activities:
  - id: A
    title: An activity
    pillar: all
    responsible: e
    verifier: e
    start: 2024-05-02
    due: 2024-09-03
    evidence: link
    targets: [{id: A.T1, indicator: things, unit: thing, baseline: 0, goal: 10, due: 2024-09-03}]
";
const WORKFLOW: &str = "
dialect: 1
workflow: activity
for: activity
initial: open
facts:
  progress: {type: percent}
states:
  open:
    signal: on_track
    ask:
      progress_check:
        to: responsible
        at: [start 09:00, due 09:00]
        if_past: skip
        message: progress
        answers:
          on_track: {to: open}
          done: {to: finished}
        words: {number: progress}
        repeat: {every: 3 working days, times: 2}
  finished: {final: true, signal: done}
";

pub(crate) struct Town {
    pub(crate) programme: Arc<Programme>,
    pub(crate) programmes: Programmes,
    pub(crate) items: Vec<ItemId>,
}

/// When everybody is asked.
pub(crate) fn due() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2024, 5, 2, 9, 0, 0).single().expect("a date that exists once")
}

impl Town {
    /// Published and started the morning before, on a virtual clock.
    pub(crate) async fn build(pool: &PgPool, name: &str, items: usize) -> anyhow::Result<Town> {
        let programme = Arc::new(copies(name, items)?);
        let programmes = Programmes::default();
        programmes.keep(name, 1, programme.clone());
        let town = Town {
            items: programme.items.keys().filter(|id| id.as_str() != "e").cloned().collect(),
            programme,
            programmes,
        };
        let mut tx = pool.begin().await?;
        clock::set(&mut tx, Some(due() - chrono::Duration::days(1))).await?;
        town.settle_in(&mut tx).await?;
        tx.commit().await?;
        sqlx::raw_sql("vacuum analyze").execute(pool).await?;
        Ok(town)
    }

    async fn settle_in(&self, conn: &mut PgConnection) -> anyhow::Result<()> {
        let name = self.programme.id.as_str();
        sqlx::query("insert into programme values ($1, 1)").bind(name).execute(&mut *conn).await?;
        sqlx::query("insert into revision values ($1, 1, 'h', '{}', now(), 'bench')")
            .bind(name)
            .execute(&mut *conn)
            .await?;
        let members = self.programme.entities.values().flat_map(|e| e.members.iter().map(move |m| (e, m)));
        let people: Vec<(String, String)> = members.map(|(e, m)| (m.id.to_string(), e.id.to_string())).collect();
        programme::add_people(&mut *conn, name, &people).await?;
        programme::add_local_accounts(&mut *conn, name, "local", "waymark", due()).await?;
        for items in self.items.chunks(500) {
            self.begin(conn, items).await?;
        }
        Ok(())
    }

    async fn begin(&self, conn: &mut PgConnection, items: &[ItemId]) -> anyhow::Result<()> {
        let at = clock::now(&mut *conn).await?;
        let unborn = |item: &ItemId| programme::Unborn {
            id: self.id(item),
            item: item.to_string(),
            kind: "activity".into(),
            definition: "0".repeat(64),
            body: "{}".into(),
        };
        let rows: Vec<programme::Unborn> = items.iter().map(unborn).collect();
        programme::add_items(&mut *conn, &self.programme.id, 1, &rows, at).await?;
        let mut writes = Vec::with_capacity(items.len());
        for item in items {
            let (item, chart) = item_of(&self.programme, item.as_str())?;
            let born = Advance::born(&self.programme, item, chart, at).context("an activity does not start")?;
            writes.push(born.write(&|_| Settings::default()));
        }
        writes.sort_by_key(|w| w.instance);
        commit::commit(conn, at, &writes, &[]).await?;
        Ok(())
    }

    pub(crate) fn id(&self, item: &ItemId) -> Uuid {
        instance_id(&self.programme.id, item.as_str())
    }

    pub(crate) fn person(&self, item: &ItemId) -> PersonId {
        PersonId::from(format!("{}/focal-point", item.as_str().to_lowercase()).as_str())
    }
}

/// One activity and one entity, compiled as any programme is, and as many copies as wanted.
fn copies(name: &str, items: usize) -> anyhow::Result<Programme> {
    let files = [
        File::new("waymark.yaml", WAYMARK.replace("NAME", name)),
        File::new("entities.yaml", ENTITIES),
        File::new("roadmap.yaml", ROADMAP),
        File::new("workflows/activity.yaml", WORKFLOW),
    ];
    let compiled = compile(&files);
    let rendered = compiled.render(false);
    let mut programme =
        compiled.programme.with_context(|| format!("the bench's own programme does not compile:\n{rendered}"))?;
    let activity = programme.items.get("A").context("the activity is there")?.clone();
    let entity = programme.entities.get("e").context("the entity is there")?.clone();
    programme.items.clear();
    for n in 0..items {
        let (id, responsible) = (ItemId::from(format!("A{n}").as_str()), EntityId::from(format!("a{n}").as_str()));
        let mut member = entity.members.first().context("the member is there")?.clone();
        member.id = PersonId::from(format!("{responsible}/focal-point").as_str());
        programme.entities.insert(
            responsible.clone(),
            Arc::new(Entity { id: responsible.clone(), members: vec![member], ..(*entity).clone() }),
        );
        let mut item = Item { id: id.clone(), heard_by: Vec::new(), ..(*activity).clone() };
        item.cast.responsible = vec![responsible];
        programme.items.insert(id, Arc::new(item));
    }
    Ok(programme)
}
