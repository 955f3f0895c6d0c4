//! Two processes on one database: one of them speaks and listens as the bot, and when it dies the other does.

use crate::fakes::telegram::Fault;

use super::*;

async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !is_so().await {
        assert!(Instant::now() < deadline, "{what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_listens_and_when_it_dies_the_other_does() {
    let town = Town::silent().await;
    let mut replicas = Vec::new();
    for _ in 0..2 {
        let bots = Bots::default().with_telegram(client(&town.fake, None));
        let shell = Arc::new(Shell::new(town.pool.clone(), bots).await.unwrap());
        replicas.push(tokio::spawn(async move { Box::pin(shell.run(CancellationToken::new())).await }));
        until("somebody polls", async || town.fake.polling() == 1).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!((town.fake.polling(), town.fake.conflicts()), (1, 0));
    until("it has said who it is", async || {
        town.count("select count(*) from bot where commands_hash is not null").await == 1
    })
    .await;
    let handle: String = sqlx::query_scalar("select handle from bot").fetch_one(&town.pool).await.unwrap();
    assert_eq!(handle, "waymark_fake_bot");
    let names = town.fake.commands("").unwrap().to_string();
    assert!(names.contains("mydata") && names.contains("newdate"), "{names}");
    let told = || town.fake.calls().iter().filter(|call| call.method == "setmycommands").count();
    let before = told();

    let phone = town.fake.phone("A", "id");
    phone.starts(None);
    town.fake.heard().await;
    town.link(&phone, PERSON).await;
    phone.says("help");
    until("she is answered", async || phone.chat().iter().any(|seen| seen.from_bot)).await;
    // what it was just sending would only be known for lost when its lease is over
    until("that is written down", async || {
        town.count("select count(*) from outbox where state in ('pending', 'leased')").await == 0
    })
    .await;

    // kill -9: nobody lets go of anything
    replicas.remove(0).abort();
    until("its connection ends", async || town.fake.polling() == 0).await;
    phone.says("help");
    town.run("update lease set until = now()").await;
    until("the other takes over", async || town.fake.unconfirmed() == 0).await;
    until("she is answered again", async || phone.chat().iter().filter(|seen| seen.from_bot).count() == 2).await;
    assert_eq!((town.fake.polling(), town.fake.conflicts()), (1, 0));
    assert_eq!(told(), before, "commands are told when they have changed");
    replicas.remove(0).abort();
}

/// Telegram in trouble for a while: nothing that people did meanwhile is lost.
#[tokio::test(flavor = "multi_thread")]
async fn trouble_that_lasts_loses_nothing() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    for fault in [Fault::Internal, Fault::BadGateway, Fault::CutBefore, Fault::TooManyUnsaid] {
        town.fake.fault("getUpdates", fault);
    }
    let before = phone.chat().len();
    for _ in 0..3 {
        phone.says("help");
    }
    town.settle().await;
    assert_eq!(town.fake.faults_left(), 0);
    assert_eq!(phone.chat().len() - before, 6, "{}", phone.transcript());
}
