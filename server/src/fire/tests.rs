//! Firing on a real Postgres: once, by however many, and one bad item holds nobody.

use chrono::TimeZone;
use engine::definition::File;

use super::*;
use crate::{
    postgres::ScratchPostgres,
    publish::{Policy, publish},
    store::{MIGRATOR, instance_id},
};

pub(crate) const ITEMS: usize = 20;
const FILES: [(&str, &str); 3] = [
    (
        "waymark.yaml",
        "programme: p\ntitle: A programme\nzone: UTC\nlanguages: [en]\ncoordinators: [e]\nperiod: {from: 2024-05-01, to: 2025-04-30}\n",
    ),
    (
        "entities.yaml",
        "entities:\n  - {id: e, name: An entity, kind: government, zone: UTC, calendar: SG, languages: [en], members: [{id: focal-point, office: focal_point}]}\n",
    ),
    (
        "workflows/activity.yaml",
        "dialect: 1
workflow: activity
for: activity
initial: open
states:
  open:
    signal: on_track
    ask:
      check:
        to: responsible
        at: due 09:00
        message: progress
        answers: {done: {to: finished}}
  finished: {final: true, signal: done}
",
    ),
];

pub(crate) struct World {
    pub(crate) pool: PgPool,
    pub(crate) programmes: Programmes,
}

impl World {
    /// `ITEMS` activities, started the day before all of them ask.
    pub(crate) async fn begin() -> World {
        let pool = ScratchPostgres::shared(&MIGRATOR).await.unwrap().database().await.unwrap();
        let programmes = Programmes::default();
        let item = |n| {
            format!(
                "  - {{id: A{n}, title: An activity, pillar: all, responsible: e, verifier: e, start: 2024-05-02, due: 2024-09-03, evidence: link,
     targets: [{{id: A{n}.T1, indicator: things, unit: thing, baseline: 0, goal: 10, due: 2024-09-03}}]}}\n"
            )
        };
        let items: String = (0..ITEMS).map(item).collect();
        let mut files: Vec<File> = FILES.iter().map(|(path, text)| File::new(*path, *text)).collect();
        files.push(File::new("roadmap.yaml", format!("pillars: [{{id: all, title: All}}]\nactivities:\n{items}")));
        let world = World { pool, programmes };
        world.clock(-24).await;
        publish(&world.pool, &world.programmes, &files, Policy::Refuse, "test").await.unwrap();
        // only the activities matter here
        sqlx::query("update instance set suspended = true where kind <> 'activity'")
            .execute(&world.pool)
            .await
            .unwrap();
        world.clock(0).await;
        world
    }

    /// Hours after everything is due.
    async fn clock(&self, hours: i64) {
        let due = Utc.with_ymd_and_hms(2024, 9, 3, 9, 0, 0).unwrap();
        clock::set(&mut self.pool.acquire().await.unwrap(), Some(due + TimeDelta::hours(hours))).await.unwrap();
    }

    pub(crate) fn fire(&self) -> Fire {
        Fire::new(self.pool.clone(), self.programmes.clone(), Arc::new(Notify::new()), Arc::new(Notify::new()))
    }

    /// How many items asked, each of them once.
    async fn asked(&self) -> Vec<(i64, i64)> {
        let sql = "select asked, count(*) from (
                select instance_id, count(*) as asked from ledger where kind = 'ask' group by instance_id) each
            group by asked order by asked";
        sqlx::query_as(sql).fetch_all(&self.pool).await.unwrap()
    }

    /// The activities, and in which transaction each was written last.
    async fn written(&self) -> Vec<(Uuid, String)> {
        let sql = "select id, xmin::text from instance where kind = 'activity' order by id";
        sqlx::query_as(sql).fetch_all(&self.pool).await.unwrap()
    }

    /// Whether an item waits for a human, and its open incidents.
    async fn trouble(&self, id: Uuid) -> (bool, Vec<String>) {
        let suspended = sqlx::query_scalar("select suspended from instance where id = $1").bind(id);
        let incidents = sqlx::query_scalar("select code from incident where instance_id = $1 order by id").bind(id);
        (suspended.fetch_one(&self.pool).await.unwrap(), incidents.fetch_all(&self.pool).await.unwrap())
    }
}

#[tokio::test]
async fn what_is_due_fires_once_by_however_many() {
    let world = World::begin().await;
    let (one, two) = (world.fire(), world.fire());
    let drain = |fire: Fire| async move {
        let mut fired = 0;
        loop {
            match fire.run_once(3).await.unwrap() {
                0 => return fired,
                some => fired += some,
            }
        }
    };
    let (one, two) = tokio::join!(drain(one), drain(two));
    assert_eq!(one + two, ITEMS);
    assert_eq!(world.asked().await, [(1, ITEMS as i64)]);
}

/// A claim waits for nobody, but it sees notices as they were when it began: another replica that fires the item before
/// its lock is had leaves nothing to do, and nothing is done or counted twice.
#[tokio::test]
async fn what_others_took_up_meanwhile_is_left_alone() {
    let world = World::begin().await;
    let fire = world.fire();
    while fire.run_once(BATCH).await.unwrap() > 0 {}
    let before = world.written().await;
    let ids: Vec<Uuid> = before.iter().map(|(id, _)| *id).collect();
    let mut tx = world.pool.begin().await.unwrap();
    // as a claim that began earlier would give them
    let claimed = instance::load(&mut tx, &ids).await.unwrap();
    assert_eq!(claimed.len(), ITEMS);
    let at = clock::now(&mut tx).await.unwrap() + TimeDelta::seconds(1);
    assert_eq!(fire.fire(&mut tx, claimed, at).await.unwrap(), 0);
    tx.commit().await.unwrap();
    assert_eq!(world.written().await, before);
}

#[tokio::test]
async fn an_item_that_cannot_be_written_holds_nobody() {
    let world = World::begin().await;
    let bad = instance_id("p", "A7");
    // its next turn is in the journal already: only writing it can fail
    sqlx::query(
        "insert into journal (instance_id, turn, at, programme_id, cause, input, from_place, to_place, taken, body)
        select id, turn + 1, now(), programme_id, 'due', '{}', '', '', '{}', body from instance where id = $1",
    )
    .bind(bad)
    .execute(&world.pool)
    .await
    .unwrap();
    let fire = world.fire();
    assert_eq!(fire.run_once(BATCH).await.unwrap(), ITEMS);
    assert_eq!(world.asked().await, [(1, ITEMS as i64 - 1)]);
    assert_eq!(world.trouble(bad).await, (false, vec!["failed".to_owned()]));

    for hour in 1..i64::from(MAX_ATTEMPTS) {
        world.clock(hour).await;
        assert_eq!(fire.run_once(BATCH).await.unwrap(), 1);
    }
    assert!(world.trouble(bad).await.0, "after {MAX_ATTEMPTS} attempts a human must look");
    world.clock(100).await;
    assert_eq!(fire.run_once(BATCH).await.unwrap(), 0);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_holds_nobody() {
    let world = World::begin().await;
    let bad = instance_id("p", "A7");
    sqlx::query("update instance set body = '{}' where id = $1").bind(bad).execute(&world.pool).await.unwrap();
    assert_eq!(world.fire().run_once(BATCH).await.unwrap(), ITEMS);
    assert_eq!(world.asked().await, [(1, ITEMS as i64 - 1)]);
    assert_eq!(world.trouble(bad).await, (false, vec!["failed".to_owned()]));
}
