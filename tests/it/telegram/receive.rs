//! What comes in is confirmed when it is stored, and not before.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering},
};

use async_trait::async_trait;
use bots::{Inbound, Inbox, NativeCommand, NotStored, Receipt};

use super::*;

/// Its database fails so many times, from the second event on.
struct Shaky {
    inbox: Arc<dyn Inbox>,
    accepted: AtomicUsize,
    failures: AtomicUsize,
}

#[async_trait]
impl Inbox for Shaky {
    async fn accept(&self, inbound: Inbound) -> Result<Receipt, NotStored> {
        let fails = |left: usize| left.checked_sub(1);
        if self.accepted.load(Ordering::SeqCst) > 0
            && self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, fails).is_ok()
        {
            return Err(NotStored("the database is away".into()));
        }
        let receipt = self.inbox.accept(inbound).await?;
        self.accepted.fetch_add(1, Ordering::SeqCst);
        Ok(receipt)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_stored_comes_again_in_its_order() {
    let town = Town::silent().await;
    let phone = town.fake.phone("A", "id");
    phone.starts(None);
    for n in 1..=4 {
        phone.says(&format!("words {n}"));
    }
    let inbox = Arc::new(Shaky {
        inbox: town.shell.intake.clone(),
        accepted: AtomicUsize::new(0),
        failures: AtomicUsize::new(2),
    });
    let (telegram, stop) = (town.telegram.clone(), town.listening.clone());
    tokio::spawn(async move { telegram.listen(&*inbox, &stop).await });
    town.fake.heard().await;
    let words: Vec<String> =
        sqlx::query_scalar("select payload #>> '{content,text}' from inbox where kind = 'words' order by id")
            .fetch_all(&town.pool)
            .await
            .unwrap();
    assert_eq!(words, ["words 1", "words 2", "words 3", "words 4"]);
    // the offset stood still until everything of the batch was stored
    let polls: Vec<i64> = town
        .fake
        .calls()
        .iter()
        .filter(|call| call.method == "getupdates")
        .filter_map(|call| call.body["offset"].as_i64())
        .collect();
    assert_eq!(polls[..2], [500_002, 500_002], "{polls:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_presses_while_nothing_can_be_stored_is_told_so() {
    let town = Town::silent().await;
    let phone = town.fake.phone("A", "en");
    phone.starts(None);
    let inbox = Arc::new(Shaky {
        inbox: town.shell.intake.clone(),
        accepted: AtomicUsize::new(0),
        failures: AtomicUsize::new(1),
    });
    phone.presses_on_gone(3, "w1:nothing");
    let (telegram, stop) = (town.telegram.clone(), town.listening.clone());
    tokio::spawn(async move { telegram.listen(&*inbox, &stop).await });
    town.fake.heard().await;
    assert_eq!(phone.waits(), 0);
    assert!(phone.toasts()[0].contains("nothing was recorded"), "{:?}", phone.toasts());
    assert_eq!(town.count("select count(*) from inbox where kind = 'press'").await, 1, "and it was recorded later");
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_told_in_the_languages_that_telegram_knows() {
    let town = Town::silent().await;
    let said = |texts: [(&str, &str); 3]| -> BTreeMap<String, String> {
        texts.into_iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect()
    };
    let commands = [NativeCommand {
        name: "status".into(),
        description: said([("en", "How one item stands"), ("id", "Keadaan satu hal"), ("fil", "Kalagayan")]),
        argument: Some(said([("en", "its number"), ("id", "nomornya"), ("fil", "numero")])),
    }];
    town.telegram.set_commands(&commands).await.unwrap();
    let told = |language: &str| Some(town.fake.commands(language)?[0]["description"].as_str()?.to_owned());
    assert_eq!(told("").as_deref(), Some("How one item stands (its number)"));
    assert_eq!(told("id").as_deref(), Some("Keadaan satu hal (nomornya)"));
    assert_eq!(told("fil"), None);
}
