//! What comes of each attempt to send, from the fake's journal and the tables at the end.

use crate::fakes::telegram::{Call, Fault};

use super::*;

const ASKED: &str = "2024-05-07T00:00:00Z";

fn sends(town: &Town) -> Vec<Call> {
    town.fake.calls().into_iter().filter(|call| call.method == "sendmessage").collect()
}

impl Town {
    /// Waits to be sent to somebody, or to a group.
    pub(super) async fn write(&self, chat: &str, text: &str, priority: i16) {
        sqlx::query(
            "insert into outbox (programme_id, platform, bot, chat, person, priority, kind, body, created_at)
             select id, 'telegram', $1, $2, '', $3, 'send', jsonb_build_object('text', $4::text), now() from programme",
        )
        .bind(&self.telegram.id().name)
        .bind(chat)
        .bind(priority)
        .bind(text)
        .execute(&self.pool)
        .await
        .unwrap();
    }

    async fn state_of(&self, text: &str) -> String {
        let sql = "select state from outbox where body ->> 'text' = $1";
        sqlx::query_scalar(sql).bind(text).fetch_one(&self.pool).await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn patience_that_a_chat_needs_is_no_other_chats() {
    let town = asean().await;
    let (first, second) = (town.phone(PERSON).await, town.phone(PERSON).await);
    town.fake.fault("sendMessage", Fault::TooMany(2));
    town.write(&first.id.to_string(), "one", 1).await;
    town.write(&second.id.to_string(), "two", 1).await;
    let (began, before) = (Instant::now(), sends(&town).len());
    // one attempt is refused, the other goes through
    town.shell.settle().await.unwrap();
    assert_eq!(sends(&town).len() - before, 2);
    let arrived = "select count(*) from outbox where body ->> 'text' in ('one', 'two') and state = 'sent'";
    assert_eq!(town.count(arrived).await, 1);
    town.drain().await;
    assert!(began.elapsed() >= Duration::from_secs(2), "told to wait for 2 s");
    assert_eq!((sends(&town).len() - before, town.count(arrived).await), (3, 2));
    // a second chat that hears it while the first waits: all wait
    town.fake.fault("sendMessage", Fault::TooMany(2));
    town.fake.fault("sendMessage", Fault::TooMany(2));
    let third = town.phone(PERSON).await;
    for (phone, text) in [(&first, "three"), (&second, "four")] {
        town.write(&phone.id.to_string(), text, 1).await;
        town.shell.settle().await.unwrap();
    }
    town.write(&third.id.to_string(), "five", 0).await;
    town.shell.settle().await.unwrap();
    assert_eq!(town.state_of("five").await, "pending");
    town.drain().await;
    assert_eq!(town.state_of("five").await, "sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_overtakes_reminders_and_they_digests() {
    let town = asean().await;
    let mut phones = Vec::new();
    for _ in 0..12 {
        phones.push(town.phone(PERSON).await);
    }
    let before = sends(&town).len();
    for (n, phone) in phones.iter().enumerate() {
        let chat = phone.id.to_string();
        town.write(&chat, &format!("digest {n}"), 2).await;
        town.write(&chat, &format!("reminder {n}"), 1).await;
    }
    town.write(&phones[11].id.to_string(), "answer", 0).await;
    town.drain().await;
    let said: Vec<String> =
        sends(&town)[before..].iter().map(|call| call.body["text"].as_str().unwrap().into()).collect();
    assert_eq!(said.len(), 25, "{said:?}");
    // beside those that go with it at once
    assert!(said.iter().position(|text| text == "answer").unwrap() < 4, "{said:?}");
    let digest = said.iter().position(|text| text.starts_with("digest")).unwrap();
    assert!(digest > 4, "{said:?}");
    for n in 0..12 {
        let place = |word: &str| said.iter().position(|text| *text == format!("{word} {n}")).unwrap();
        assert!(place("reminder") < place("digest"), "{said:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_left_is_asked_at_her_next_account() {
    let town = asean().await;
    let (old, new) = (town.phone(PERSON).await, town.another_phone(PERSON, 1).await);
    old.leaves_telegram();
    town.until(ASKED).await;
    assert!(new.chat().iter().any(|seen| !seen.buttons.is_empty()), "{}", new.transcript());
    assert_eq!(town.count("select count(*) from account where gone_at is not null").await, 1);
    assert_eq!(
        town.count("select count(*) from ledger where status = 'undeliverable' and person like 'dlg-sec%'").await,
        0
    );
    let refused = sends(&town).iter().filter(|call| call.came_to == Some(Err(403))).count();
    assert_eq!(refused, 1, "she is not tried there again");
    // and when that one is gone too, her items hear of it
    new.leaves_telegram();
    town.until("2024-06-07T00:00:00Z").await;
    assert!(
        town.count("select count(*) from ledger where status = 'undeliverable' and person like 'dlg-sec%'").await > 0
    );
    let heard = "select count(*) from journal where input::text like '%undeliverable%'";
    assert!(town.count(heard).await > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_whose_message_is_gone_is_said_once_anew() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until(ASKED).await;
    let asked = phone.chat().into_iter().rev().find(|seen| !seen.buttons.is_empty()).unwrap();
    phone.deletes(asked.id);
    let before = phone.chat().len();
    phone.presses_on_gone(asked.id, &asked.buttons[0].1);
    town.settle().await;
    let after: Vec<_> = phone.chat().into_iter().skip(before).filter(|seen| seen.from_bot).collect();
    let shown = after.iter().filter(|seen| seen.text.contains("A01")).count();
    assert!(shown >= 1, "{}", phone.transcript());
    assert_eq!(town.count("select count(*) from outbox where kind = 'edit' and state <> 'sent'").await, 0);
    let lost =
        town.fake.calls().into_iter().filter(|call| call.method == "editmessagetext" && call.came_to == Some(Err(400)));
    assert_eq!(lost.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_not_accepted_goes_once_more_without_its_buttons() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.fake.fault("sendMessage", Fault::Refuses(400, "Bad Request: BUTTON_DATA_INVALID"));
    town.until(ASKED).await;
    assert!(phone.chat().iter().any(|seen| seen.from_bot && seen.text.contains("A01") && seen.buttons.is_empty()));
    // words do what buttons did
    phone.says("3/10");
    town.settle().await;
    assert!(phone.transcript().contains("30"), "{}", phone.transcript());
    for _ in 0..2 {
        town.fake.fault("sendMessage", Fault::Refuses(400, "Bad Request: something new"));
    }
    let before = sends(&town).len();
    town.write(&phone.id.to_string(), "never", 1).await;
    town.drain().await;
    assert_eq!((town.state_of("never").await.as_str(), sends(&town).len() - before), ("dead", 1));
}

/// Nobody knows whether a notice arrived: it is not repeated, and shown as uncertain.
#[tokio::test(flavor = "multi_thread")]
async fn a_notice_that_may_have_arrived_is_left_alone() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    let check = async |fault: Fault, copies: usize, state: &str| {
        let text = format!("{fault:?}");
        town.fake.fault("sendMessage", fault);
        town.write(&phone.id.to_string(), &text, 1).await;
        town.drain().await;
        let seen = phone.chat().iter().filter(|seen| seen.text == text).count();
        assert_eq!((seen, town.state_of(&text).await.as_str()), (copies, state), "{text}");
    };
    check(Fault::CutAfter, 1, "uncertain").await;
    check(Fault::CutBefore, 0, "uncertain").await;
    check(Fault::TornAfter, 1, "uncertain").await;
    check(Fault::BadGateway, 0, "uncertain").await;
    check(Fault::SilentAfter(Duration::from_secs(20)), 1, "uncertain").await;
    check(Fault::GarbledAfter, 1, "sent").await;
    check(Fault::TooMany(1), 1, "sent").await;
    check(Fault::Trickle(Duration::from_millis(1)), 1, "sent").await;
}

/// A question whose arrival is uncertain holds up nothing else, and is not repeated when it was settled meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn a_question_in_doubt_is_not_repeated_once_it_is_answered() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.fake.fault("sendMessage", Fault::CutAfter);
    town.fake.pass(Duration::from_secs(3600));
    town.shell.advance_to(ASKED.parse().unwrap()).await.unwrap();
    assert_eq!(town.count("select count(*) from outbox where doubts = 1 and state = 'pending'").await, 1);
    let asked = phone.chat().into_iter().rev().find(|seen| !seen.buttons.is_empty()).unwrap();
    phone.presses_on(asked.id, &asked.buttons[3].1);
    town.fake.heard().await;
    for _ in 0..100 {
        town.shell.settle().await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // what is said to her does not wait for the repeat
    assert!(phone.chat().iter().any(|seen| seen.from_bot && seen.id > asked.id), "{}", phone.transcript());
    town.drain().await;
    let copies = phone.chat().iter().filter(|seen| seen.from_bot && seen.text == asked.text).count();
    assert_eq!(copies, 1, "{}", phone.transcript());
    assert_eq!(town.count("select count(*) from outbox where asks and state = 'uncertain'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_token_ends_the_sending_and_is_no_loop() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.fake.revoke_token();
    let before = sends(&town).len();
    for n in 0..5 {
        town.write(&phone.id.to_string(), &format!("{n}"), 1).await;
        town.run("update outbox set not_before = '-infinity'").await;
        town.shell.settle().await.unwrap();
    }
    assert_eq!(sends(&town).len() - before, 1);
    assert_eq!(town.count("select count(*) from outbox where state = 'pending'").await, 5, "nothing is lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_edits_the_newest_is_sent() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.write(&phone.id.to_string(), "first", 1).await;
    town.drain().await;
    for text in ["second", "third", "fourth"] {
        sqlx::query(
            "insert into outbox (programme_id, platform, bot, chat, person, priority, kind, body, edits, created_at)
             select programme_id, platform, bot, chat, person, 0, 'edit', jsonb_build_object('text', $1::text), id, now()
             from outbox where body ->> 'text' = 'first'",
        )
        .bind(text)
        .execute(&town.pool)
        .await
        .unwrap();
    }
    town.drain().await;
    let edits = town.fake.calls().into_iter().filter(|call| call.method == "editmessagetext").count();
    assert_eq!((edits, town.state_of("fourth").await.as_str()), (1, "sent"));
    assert_eq!(town.count("select count(*) from outbox where state = 'superseded'").await, 2);
    assert!(phone.chat().iter().any(|seen| seen.edited && seen.text == "fourth"), "{}", phone.transcript());
}
