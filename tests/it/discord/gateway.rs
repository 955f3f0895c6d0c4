//! What is heard, whatever the connection does: every word once, in its order, and nobody left waiting.

use bots::Stopped;

use super::*;
use crate::fakes::discord::{Cut, Fault, GatewayFault};

impl Town {
    /// Words of this person as they were stored, in the order in which they are heard.
    async fn stored(&self, phone: &Phone) -> Vec<String> {
        sqlx::query_scalar(
            "select payload #>> '{content,text}' from inbox where user_id = $1 and kind = 'words' order by id",
        )
        .bind(phone.id.to_string())
        .fetch_all(&self.pool)
        .await
        .unwrap()
    }

    async fn until_stored(&self, phone: &Phone, words: &[&str]) {
        for _ in 0..4000 {
            if self.stored(phone).await.len() >= words.len() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(self.stored(phone).await, words, "{:?}", self.fake.sessions());
    }
}

/// An event comes again and again, and counts once.
#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_comes_twice_counts_once() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let (before, question) = (town.answers().await, asked(&phone));
    town.fake.gateway_fault(GatewayFault::Twice);
    phone.presses(&question.buttons[0].0);
    town.settle().await;
    // her phone still shows the button that she pressed
    phone.press(question.id, &question.buttons[0].1);
    town.settle().await;
    assert_eq!(town.answers().await - before, 1, "{}", phone.transcript());
    town.fake.gateway_fault(GatewayFault::Twice);
    phone.says("help");
    town.settle().await;
    assert_eq!(town.stored(&phone).await, ["help"]);
    assert_eq!((town.fake.faults_left(), phone.waits()), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn events_that_come_in_another_order_are_put_right() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.fake.gateway_fault(GatewayFault::Late);
    phone.says("first");
    phone.says("second");
    phone.says("third");
    town.until_stored(&phone, &["first", "second", "third"]).await;
}

/// The connection ends in every way that a session survives: what was said meanwhile is told again.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_is_resumed_loses_nothing() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    let mut said = Vec::new();
    for (n, how) in [Cut::Close(4000), Cut::Reset, Cut::Reconnect, Cut::Invalid(true)].into_iter().enumerate() {
        town.fake.connected().await;
        town.fake.cut(how.clone());
        let words = format!("after {how:?}");
        phone.says(&words);
        said.push(words);
        let wanted: Vec<&str> = said.iter().map(String::as_str).collect();
        town.until_stored(&phone, &wanted).await;
        town.fake.until("it was resumed", || town.fake.sessions().2 as usize > n).await;
    }
    assert_eq!(town.fake.sessions().1, 1, "no new session was begun");
}

/// "Invalid session": what was said in the gap never comes by the gateway, and is read back in its order.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_in_a_gap_is_read_back() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    phone.says("before");
    town.until_stored(&phone, &["before"]).await;
    town.fake.gateway_fault(GatewayFault::RefuseResume);
    town.fake.connected().await;
    town.fake.cut(Cut::Close(4000));
    town.fake.until("the session is refused", || town.fake.faults_left() == 0).await;
    phone.says("in the gap");
    // reading it back goes wrong in every way
    for fault in [Fault::TooMany(0.05), Fault::Internal, Fault::CutBefore, Fault::TornAfter, Fault::GarbledAfter] {
        town.fake.fault("read messages", fault);
    }
    phone.says("and again");
    town.fake.until("a new session has begun", || town.fake.sessions().1 == 2).await;
    phone.says("after it");
    town.until_stored(&phone, &["before", "in the gap", "and again", "after it"]).await;
    assert_eq!(town.fake.faults_left(), 0);
}

/// A press in a gap reaches nobody, and her phone says so; the button is still there and does what it says.
#[tokio::test(flavor = "multi_thread")]
async fn a_press_in_a_gap_is_pressed_again() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let (before, question) = (town.answers().await, asked(&phone));
    town.fake.gateway_fault(GatewayFault::RefuseResume);
    town.fake.connected().await;
    town.fake.cut(Cut::Reset);
    town.fake.until("the session is refused", || town.fake.faults_left() == 0).await;
    phone.presses(&question.buttons[0].0);
    town.fake.until("a new session has begun", || town.fake.sessions().1 == 2).await;
    phone.presses(&question.buttons[0].0);
    town.fake.until("the second press is answered", || phone.waits() == 1).await;
    town.sent().await;
    assert_eq!(town.answers().await - before, 1, "{}", phone.transcript());
}

/// The answer to a press goes wrong: she may see that, and her answer counts once all the same.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_whatever_becomes_of_its_receipt() {
    let check = async |fault: Fault| {
        let town = asean().await;
        let phone = town.phone(PERSON).await;
        town.until("2024-05-07T00:00:00Z").await;
        let (before, question) = (town.answers().await, asked(&phone));
        town.fake.fault("answer interaction", fault.clone());
        phone.presses(&question.buttons[0].0);
        town.fake.until("it is tried", || town.fake.called("answer interaction") == 1).await;
        town.sent().await;
        phone.press(question.id, &question.buttons[0].1);
        town.fake.until("it is tried again", || town.fake.called("answer interaction") == 2).await;
        town.sent().await;
        assert_eq!(town.answers().await - before, 1, "{fault:?}\n{}", phone.transcript());
    };
    check(Fault::CutAfter).await;
    check(Fault::Refuse(404, 10062)).await;
    check(Fault::Refuse(400, 40060)).await;
    check(Fault::TooMany(0.05)).await;
}

/// More than a page was said while no process listened at all.
#[tokio::test(flavor = "multi_thread")]
async fn another_process_reads_back_what_was_said_before_it() {
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
    let phone = town.phone(PERSON).await;
    let said: Vec<String> = (0..230).map(|n| format!("words {n}")).collect();
    for words in &said {
        phone.says(words);
    }
    town.listen().await;
    town.until_stored(&phone, &said.iter().map(String::as_str).collect::<Vec<_>>()).await;
}

/// Nothing is answered any more, and the socket stands: the library notices, and the gap is read back.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_only_seems_to_stand_is_given_up() {
    for how in [Cut::Zombie, Cut::Speechless] {
        let town = asean().await;
        let phone = town.phone(PERSON).await;
        town.fake.connected().await;
        town.fake.cut(how.clone());
        tokio::time::sleep(Duration::from_millis(20)).await;
        phone.says("is anybody there?");
        town.until_stored(&phone, &["is anybody there?"]).await;
        assert!(town.fake.sessions().1 >= 2, "{how:?} {:?}", town.fake.sessions());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_never_begins_is_given_up() {
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
    let phone = town.phone(PERSON).await;
    town.fake.gateway_fault(GatewayFault::NoReady);
    town.listen().await;
    phone.says("hello?");
    town.until_stored(&phone, &["hello?"]).await;
    assert_eq!(town.fake.sessions().1, 2, "one more was enough");
}

/// As long as Discord does not say where its gateway is, nobody else is asked.
#[tokio::test(flavor = "multi_thread")]
async fn without_an_address_nothing_is_connected() {
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
    let phone = town.phone(PERSON).await;
    for fault in [Fault::Internal, Fault::BadGateway, Fault::CutAfter, Fault::GarbledAfter, Fault::TooMany(0.05)] {
        town.fake.fault("gateway", fault);
    }
    town.listen().await;
    phone.says("hello");
    town.until_stored(&phone, &["hello"]).await;
    assert_eq!((town.fake.sessions().1, town.fake.called("gateway")), (1, 6));
}

/// Nobody is at that address, or somebody who says nothing; once there is, one session is begun and not several.
#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_cannot_be_reached_is_tried_again() {
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    town.fake.gateway_at(Some(format!("ws://{address}")));
    let (discord, inbox, stop) = (town.discord.clone(), town.shell.intake.clone(), town.listening.clone());
    let listening = tokio::spawn(async move { discord.listen(&*inbox, &stop).await });
    town.fake.until("it was asked again", || town.fake.called("gateway") == 2).await;
    drop(silent);
    town.fake.until("it was asked once more", || town.fake.called("gateway") == 4).await;
    town.fake.gateway_at(None);
    town.fake.until("a session has begun", || town.fake.sessions().1 == 1).await;
    // it is gone again, for longer than a connection may be quiet
    town.fake.gateway_at(Some(format!("ws://{address}")));
    let left = town.fake.move_gateway().await;
    town.fake.until("it was asked again", || town.fake.called("gateway") >= 6).await;
    town.listening.cancel();
    listening.await.unwrap().unwrap();
    // the library tries every five seconds
    let old = tokio::net::TcpListener::bind(left).await.unwrap();
    let knocks = tokio::time::timeout(Duration::from_secs(11), old.accept()).await;
    assert!(knocks.is_err(), "something was left behind that connects by itself");
}

/// Discord takes the token of a bot away that begins more than a thousand sessions a day.
#[tokio::test(flavor = "multi_thread")]
async fn the_last_sessions_of_a_day_are_not_spent() {
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
    town.fake.spend_sessions(990);
    let listening = town.discord.listen(&*town.shell.intake, &town.listening);
    assert!(tokio::time::timeout(Duration::from_millis(500), listening).await.is_err(), "it waits");
    assert_eq!((town.fake.sessions().0, town.fake.called("gateway")), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_refused_by_the_gateway_stops_and_does_not_try_again() {
    let check = async |begin: fn(&FakeDiscord), end: fn(&FakeDiscord), expect: Stopped| {
        let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
        begin(&town.fake);
        let (discord, inbox, stop) = (town.discord.clone(), town.shell.intake.clone(), town.listening.clone());
        let listening = tokio::spawn(async move { discord.listen(&*inbox, &stop).await });
        town.fake.until("it was tried", || town.fake.sessions().1 == 1).await;
        end(&town.fake);
        let ended = tokio::time::timeout(Duration::from_secs(20), listening).await.unwrap().unwrap();
        assert_eq!((ended, town.fake.sessions().1), (Err(expect.clone()), 1), "{expect}");
    };
    check(
        |fake| fake.gateway_fault(GatewayFault::RefuseIntents),
        |_| {},
        Stopped::Rights("to hear direct messages".into()),
    )
    .await;
    check(|_| {}, |fake| fake.cut(Cut::Close(4004)), Stopped::Credentials).await;
}

/// The database does not answer: she is told so within the three seconds, and what she wrote is not lost.
#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_stored_is_said_and_words_are_kept() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let before = town.answers().await;
    let mut lock = town.pool.begin().await.unwrap();
    sqlx::query("lock table inbox in access exclusive mode").execute(&mut *lock).await.unwrap();
    phone.presses(&asked(&phone).buttons[0].0);
    town.fake.until("she is told", || !phone.whispers().is_empty()).await;
    phone.says("3/10");
    tokio::time::sleep(Duration::from_millis(1700)).await;
    phone.says("4/10");
    lock.rollback().await.unwrap();
    town.until_stored(&phone, &["3/10", "4/10"]).await;
    assert!(phone.whispers()[0].contains("maaf"), "in her language: {:?}", phone.whispers());
    // pressed again, as she was asked to
    phone.presses(&asked(&phone).buttons[0].0);
    town.settle().await;
    assert!(town.answers().await > before, "{}", phone.transcript());
    assert_eq!(phone.waits(), 0);
}

/// What the library does not know holds nobody up.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_library_cannot_read_holds_nobody_up() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.fake.dispatch("MESSAGE_CREATE", serde_json::json!({"id": "not a number"}));
    town.fake.dispatch("SOMETHING_NEW", serde_json::json!({"x": [1, {"y": null}]}));
    phone.says("help");
    town.until_stored(&phone, &["help"]).await;
    assert_eq!(town.fake.sessions().1, 1);
}
