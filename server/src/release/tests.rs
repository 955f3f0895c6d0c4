//! Releasing on a real Postgres: what cannot be composed or reaches nobody holds nobody.

use super::*;
use crate::{
    fire::{
        self,
        tests::{ITEMS, World},
    },
    store::{programme, secret},
};

impl World {
    async fn release(&self) -> usize {
        let key = ButtonKey::new(secret::buttons(&mut self.pool.acquire().await.unwrap()).await.unwrap());
        let [woken, deliver, fire] = [(); 3].map(|()| Arc::new(Notify::new()));
        let release = Release::new(self.pool.clone(), self.programmes.clone(), key, None, woken, deliver, fire);
        release.run_once(BATCH).await.unwrap()
    }

    async fn link_everybody(&self) {
        let mut conn = self.pool.acquire().await.unwrap();
        programme::add_local_accounts(&mut conn, "p", "local", "waymark", DateTime::UNIX_EPOCH).await.unwrap();
    }

    async fn ledger(&self) -> Vec<(String, i64)> {
        let sql = "select concat_ws(' ', status, why), count(*) from ledger group by 1 order by 1";
        sqlx::query_as(sql).fetch_all(&self.pool).await.unwrap()
    }

    async fn count(&self, of: &'static str) -> i64 {
        sqlx::query_scalar(sqlx::AssertSqlSafe(format!("select count(*) from {of}")))
            .fetch_one(&self.pool)
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn all_that_is_ready_for_one_person_is_one_message() {
    let world = World::begin().await;
    world.link_everybody().await;
    assert_eq!(world.release().await, 0, "nothing has fired yet");
    world.fire().run_once(1).await.unwrap();
    assert_eq!(world.release().await, 0, "the digest waits for the others that are due");
    world.fire().run_once(fire::BATCH).await.unwrap();
    assert_eq!(world.release().await, ITEMS);
    assert_eq!(world.ledger().await, [("released".to_owned(), ITEMS as i64)]);
    assert_eq!(world.count("outbox where asks and priority = 2").await, 1);
    assert_eq!(world.release().await, 0);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_holds_no_other_reminder() {
    let world = World::begin().await;
    world.link_everybody().await;
    world.fire().run_once(fire::BATCH).await.unwrap();
    sqlx::query("update instance set body = '{}' where item_id = 'A7'").execute(&world.pool).await.unwrap();
    assert_eq!(world.release().await, ITEMS);
    let rest = ("released".to_owned(), ITEMS as i64 - 1);
    assert_eq!(world.ledger().await, [("dead unreadable".to_owned(), 1), rest]);
}

#[tokio::test]
async fn whoever_has_no_messenger_is_told_of_unless_a_colleague_was_reached() {
    let world = World::begin().await;
    world.fire().run_once(fire::BATCH).await.unwrap();
    // of two items the same was sent to a colleague
    sqlx::query(
        "insert into ledger (programme_id, instance_id, prompt_no, kind, person, entity, slot, planned_at, release_at, status)
         select programme_id, instance_id, prompt_no, kind, 'e/colleague', entity, slot, planned_at, release_at, 'sent'
         from ledger order by id limit 2",
    )
    .execute(&world.pool)
    .await
    .unwrap();
    assert_eq!(world.release().await, ITEMS);
    let unreached = ("undeliverable no_messenger".to_owned(), ITEMS as i64);
    assert_eq!(world.ledger().await, [("sent".to_owned(), 2), unreached]);
    assert_eq!(world.count("notice where input ? 'undeliverable'").await, ITEMS as i64 - 2);
}
