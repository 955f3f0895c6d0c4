//! Groups and topics: what is posted there, what their members do, and what becomes of them.

use server::{store::post, token};

use super::*;

impl Town {
    /// A programme posts there.
    async fn posts_to(&self, address: &str) {
        sqlx::query(
            "insert into post (programme_id, platform, bot, chat, linked_at)
             select id, 'telegram', $1, $2, now() from programme",
        )
        .bind(&self.telegram.id().name)
        .bind(address)
        .execute(&self.pool)
        .await
        .unwrap();
    }

    /// The week is posted where it is due.
    async fn makes_rounds(&self) {
        self.shell.rounds.run_once().await.unwrap();
        self.drain().await;
    }

    /// Her question, as it would be put before a whole group.
    async fn asks_in(&self, address: &str) {
        sqlx::query(
            "insert into outbox (programme_id, platform, bot, chat, person, priority, kind, body, asks, ledger, created_at)
             select programme_id, platform, bot, $1, '', 1, 'send', body, asks, ledger, now()
             from outbox where asks and state = 'sent' order by id desc limit 1",
        )
        .bind(address)
        .execute(&self.pool)
        .await
        .unwrap();
        self.drain().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_in_a_group_counts_for_whom_it_asks_and_for_nobody_else() {
    let town = asean().await;
    let (hers, other) = (town.phone(PERSON).await, town.fake.phone("B", "en"));
    town.until("2024-05-07T00:00:00Z").await;
    let group = town.fake.group(&[&hers, &other], &[]);
    town.asks_in(&group.address(None)).await;
    let answers = "select count(*) from journal where cause like 'answer%'";
    let before = town.count(answers).await;
    let label = group.messages().last().unwrap().buttons[0].0.clone();

    group.presses(&other, &label);
    town.settle().await;
    assert_eq!(town.count(answers).await, before, "she is not asked");
    assert_eq!(other.toasts().len(), 1, "she is told so, and nobody else sees it");
    assert_eq!((other.waits(), group.messages().len()), (0, 1));

    group.presses(&hers, &label);
    town.settle().await;
    assert_eq!(town.count(answers).await, before + 1);
    assert_eq!((hers.toasts().len(), hers.waits()), (1, 0));
    // what concerns her is said to her alone
    assert_eq!(group.messages().iter().filter(|seen| seen.from_bot).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_in_a_group_are_answered_in_private() {
    let town = asean().await;
    let (hers, other) = (town.phone(PERSON).await, town.fake.phone("B", "en"));
    let group = town.fake.group(&[&hers, &other], &[7]);
    let before = hers.chat().len();
    group.says(&hers, "/help@waymark_fake_bot", None);
    group.says(&other, "/help", None);
    group.says(&hers, "good morning everybody", None);
    town.settle().await;
    assert_eq!(hers.chat().len() - before, 1, "{}", hers.transcript());
    assert!(group.messages().iter().all(|seen| !seen.from_bot));
    assert_eq!(town.count("select count(*) from desk").await, 0, "what is not said to us is not heard");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_whose_topic_is_closed_or_gone_goes_to_the_group() {
    let town = asean().await;
    let hers = town.phone(PERSON).await;
    let forum = town.fake.group(&[&hers], &[7, 8]);
    let post = async |topic: i64, text: &str| {
        town.write(&forum.address(Some(topic)), text, 2).await;
        town.drain().await;
        forum.messages().into_iter().find(|seen| seen.text == text).unwrap().topic
    };
    assert_eq!(post(7, "open").await, Some(7));
    forum.closes_topic(7);
    assert_eq!(post(7, "closed").await, None);
    forum.deletes_topic(8);
    assert_eq!(post(8, "deleted").await, None);
}

/// The code is all the authority there is: what a channel posts has no author.
#[tokio::test(flavor = "multi_thread")]
async fn a_channel_is_linked_by_its_code_and_nothing_else_of_it_is_kept() {
    let town = asean().await;
    let (channel, somebody) = (town.fake.channel(), town.fake.phone("B", "en"));
    let bots_own = || channel.messages().into_iter().filter(|seen| seen.from_bot).collect::<Vec<_>>();
    let code = post::Code { programme: "asean-wps-cop".into(), entity: None, language: None, is_public: false };
    let (mut conn, hour) = (town.pool.acquire().await.unwrap(), Duration::from_secs(3600));
    post::invite(&mut conn, &token::hash("Ab-1"), &code, hour, Utc::now()).await.unwrap();

    for text in ["/link Ab-2", "The minister will not come", "link Ab-1"] {
        channel.posts(text);
    }
    town.settle().await;
    assert_eq!(bots_own(), [], "a channel is not answered");
    let heard = "select payload #>> '{content,text}' from inbox order by id";
    let kept: Vec<String> = sqlx::query_scalar(heard).fetch_all(&town.pool).await.unwrap();
    assert_eq!(kept, ["link Ab-2"]);

    channel.posts("/link@waymark_fake_bot Ab-1");
    town.settle().await;
    let greeting = bots_own().pop().expect("it is told that it is linked").text;
    assert!(greeting.contains("ASEAN"), "{greeting}");
    // a code is used once
    let other = town.fake.channel();
    other.posts("/link Ab-1");
    town.until("2024-05-07T03:00:00Z").await;
    town.makes_rounds().await;
    assert_eq!(other.messages().len(), 1);
    assert_eq!(bots_own().len(), 2, "the week: {:?}", bots_own());

    channel.kicks_the_bot(&somebody);
    town.until("2024-05-14T03:00:00Z").await;
    town.makes_rounds().await;
    assert_eq!(bots_own().len(), 2);
    assert_eq!(town.count("select count(*) from post where gone_at is not null").await, 1);
    assert_eq!(town.count("select count(*) from desk where reason = 'gone'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_grows_is_followed() {
    let town = asean().await;
    let hers = town.phone(PERSON).await;
    let check = async |quietly: bool, text: &str| {
        let group = town.fake.group(&[&hers], &[]);
        town.posts_to(&group.address(None)).await;
        let grown = group.grows(quietly);
        if !quietly {
            town.settle().await;
        }
        for _ in 0..2 {
            town.write(&group.address(None), text, 2).await;
            town.drain().await;
        }
        assert_eq!(grown.messages().iter().filter(|seen| seen.text == text).count(), 2, "{text}");
        let sql = "select count(*) from post where chat = $1 and gone_at is null";
        let followed: i64 = sqlx::query_scalar(sql).bind(grown.address(None)).fetch_one(&town.pool).await.unwrap();
        assert_eq!(followed, 1, "{text}");
    };
    check(true, "found out by sending").await;
    check(false, "told by both chats").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_may_not_be_written_to_is_told_to_the_coordinators_once() {
    let town = asean().await;
    let hers = town.phone(PERSON).await;
    let muted = town.fake.group(&[&hers], &[]);
    town.posts_to(&muted.address(None)).await;
    for text in ["one", "two"] {
        town.write(&muted.address(None), text, 2).await;
        town.drain().await;
    }
    let suspended = "select count(*) from post where gone_at is not null";
    assert_eq!(town.count(suspended).await, 0);
    muted.mutes_the_bot();
    for text in ["three", "four"] {
        town.write(&muted.address(None), text, 2).await;
        town.drain().await;
    }
    assert_eq!(town.count(suspended).await, 1);
    assert_eq!(town.count("select count(*) from desk where reason = 'no_rights'").await, 1);
    assert_eq!(town.count("select count(*) from outbox where state = 'dead'").await, 2);

    // who puts the bot out of a group is not gone herself
    let left = town.fake.group(&[&hers], &[]);
    town.posts_to(&left.address(None)).await;
    left.kicks_the_bot(&hers);
    town.settle().await;
    assert_eq!(town.count(suspended).await, 2);
    assert_eq!(town.count("select count(*) from desk where reason = 'gone'").await, 1);
    assert_eq!(town.count("select count(*) from account where gone_at is not null").await, 0);
}
