//! Updates that are handed in: stored before they are answered with 200, in whatever order they come.

use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;
use bots::{Inbound, Inbox, NotStored, Receipt};
use tokio::net::TcpListener;

use crate::fakes::telegram::Order;

use super::*;

/// The way to the database can be cut.
struct Gate {
    inbox: Arc<dyn Inbox>,
    shut: AtomicBool,
}

#[async_trait]
impl Inbox for Gate {
    async fn accept(&self, inbound: Inbound) -> Result<Receipt, NotStored> {
        match self.shut.load(Ordering::SeqCst) {
            true => Err(NotStored("shut".into())),
            false => self.inbox.accept(inbound).await,
        }
    }
}

async fn called() -> (Town, Arc<Gate>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z", Some(&base)).await;
    let gate = Arc::new(Gate { inbox: town.shell.intake.clone(), shut: AtomicBool::new(false) });
    let router = server::http::webhook(&town.telegram, gate.clone()).unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    while town.fake.webhook().is_none() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    (town, gate)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_handed_in_is_stored_first_and_counts_once() {
    let (town, gate) = called().await;
    let phone = town.fake.phone("A", "id");
    phone.starts(None);
    assert_eq!(town.fake.hands_in(Order::AsTheyCame).await, [200]);
    town.link(&phone, PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let asked = phone.chat().into_iter().rev().find(|seen| !seen.buttons.is_empty()).unwrap();

    phone.presses(&asked.buttons[0].0);
    gate.shut.store(true, Ordering::SeqCst);
    assert_eq!(town.fake.hands_in(Order::AsTheyCame).await, [503], "not stored is not taken");
    gate.shut.store(false, Ordering::SeqCst);
    phone.presses_on(asked.id, &asked.buttons[0].1);
    phone.says("3/10");
    assert_eq!(town.fake.hands_in(Order::Reversed).await, [200, 200, 200]);
    assert_eq!(phone.waits(), 0, "the answers to presses come with the 200");
    // its answer was lost: it comes again
    let again = town.fake.taken_updates().pop().unwrap();
    assert_eq!(town.fake.hands_in_again(&again).await, 200);
    town.drain().await;
    assert_eq!(town.count("select count(*) from inbox where kind in ('press', 'words')").await, 3);
    let answers = "select count(*) from journal where cause like 'answer%' and actor like 'dlg-sec%'";
    // the words came first and closed the question; to the presses she is told so
    assert_eq!(town.count(answers).await, 1, "{}", phone.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn only_telegram_hands_in_and_only_what_can_be_read() {
    let (town, _) = called().await;
    let url = town.fake.webhook().unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let update = r#"{"update_id":1,"message":{"message_id":3,"date":1,"text":"help",
        "chat":{"id":5,"type":"private","first_name":"A"},"from":{"id":5,"is_bot":false,"first_name":"A"}}}"#;
    for secret in [None, Some(""), Some("wrong"), Some("7001:fake-token_of-a-bot")] {
        let mut request = http.post(&url).body(update);
        if let Some(secret) = secret {
            request = request.header("x-telegram-bot-api-secret-token", secret);
        }
        assert_eq!(request.send().await.unwrap().status().as_u16(), 401, "{secret:?}");
    }
    assert_eq!(town.count("select count(*) from inbox").await, 0);
    // what we cannot read would come again for a day
    town.fake.push_update(serde_json::json!({"message": {"message_id": "not a number"}}));
    town.fake.push_update(serde_json::json!({"callback_query": {"from": 7}}));
    assert_eq!(town.fake.hands_in(Order::AsTheyCame).await, [200, 200]);
    assert_eq!(town.count("select count(*) from inbox").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_setting_updates_are_asked_for_again() {
    let (town, _) = called().await;
    let phone = town.fake.phone("A", "id");
    phone.starts(None);
    town.listening.cancel();
    let stop = CancellationToken::new();
    let (polls, inbox, until) = (client(&town.fake, None), town.shell.intake.clone(), stop.clone());
    let task = tokio::spawn(async move { polls.listen(&*inbox, &until).await });
    town.fake.heard().await;
    assert_eq!(town.fake.webhook(), None);
    assert_eq!(town.count("select count(*) from inbox where kind = 'start'").await, 1);
    stop.cancel();
    task.await.unwrap().unwrap();
}
