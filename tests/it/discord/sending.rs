//! What is sent, whatever goes wrong: once, within the limits, and to nobody else.

use bots::{Chat, Label, NoFile, Outgoing, Refused, Scope, SendError, Stopped};

use super::*;
use crate::fakes::discord::Fault;

fn message(chat: u64, text: &str) -> Outgoing {
    Outgoing {
        key: text.into(),
        chat: Chat(chat.to_string()),
        text: text.into(),
        lang: "en".into(),
        buttons: vec![Label { label: "Ready".into(), payload: "p1".into() }],
        form: None,
        edits: None,
        again: None,
    }
}

/// Each fault of sending: the question arrives once, because Discord knows a repeat.
#[tokio::test(flavor = "multi_thread")]
async fn a_question_arrives_once_whatever_goes_wrong() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let faults = [
        Fault::TooMany(0.05),
        Fault::TooManyOfAll(0.05),
        Fault::TooManyShared(0.05),
        Fault::LockedOut,
        Fault::Internal,
        Fault::BadGateway,
        Fault::CutBefore,
        Fault::CutAfter,
        Fault::TornAfter,
        Fault::SilentAfter(Duration::from_millis(50)),
        Fault::Trickle(Duration::from_micros(100)),
        Fault::GarbledAfter,
    ];
    for fault in faults {
        let before = phone.chat().len();
        town.fake.fault("create message", fault.clone());
        phone.says("status A01");
        town.settle().await;
        assert_eq!(phone.chat().len(), before + 2, "{fault:?}\n{}", phone.transcript());
        assert_eq!(town.fake.faults_left(), 0, "{fault:?}");
    }
    assert_eq!(town.count("select count(*) from outbox where state not in ('sent', 'superseded')").await, 0);
}

/// Discord forgets a nonce after some minutes; then the message itself is looked for.
#[tokio::test(flavor = "multi_thread")]
async fn a_repeat_after_a_long_time_is_still_none() {
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
    let phone = town.phone(PERSON).await;
    town.fake.fault("create message", Fault::CutAfter);
    town.shell.advance_to("2024-05-07T00:00:00Z".parse().unwrap()).await.unwrap();
    town.fake.pass(Duration::from_secs(600));
    town.sent().await;
    let sent = town.count("select count(*) from outbox where kind = 'send' and state = 'sent'").await;
    assert_eq!(phone.chat().len() as i64, sent, "{}", phone.transcript());
    assert_eq!(town.count("select count(*) from outbox where kind = 'send' and remote is null").await, 0);
    assert_eq!(town.fake.faults_left(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_closes_her_conversation_is_not_written_to_again_and_her_item_hears_of_it() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.fake.refuse(phone.conversation(), Some((403, 50007)));
    town.until("2024-05-07T00:00:00Z").await;
    assert_eq!(town.fake.called("create message"), 1, "she is tried once");
    let undeliverable = "select count(*) from ledger where status = 'undeliverable' and person like 'dlg-sec%'";
    assert!(town.count(undeliverable).await > 0);
    // she opens it again, and writes: what reaches us shows that she can be reached
    town.fake.refuse(phone.conversation(), None);
    phone.says("help");
    town.settle().await;
    assert_eq!(phone.chat().last().map(|seen| seen.from_bot), Some(true), "{}", phone.transcript());
    assert_eq!(town.count("select count(*) from account where gone_at is not null").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_token_ends_everything_and_is_no_loop() {
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
    town.fake.revoke_token();
    let stopped = town.discord.listen(&*town.shell.intake, &CancellationToken::new()).await;
    assert_eq!(stopped, Err(Stopped::Credentials));
    let refused = town.discord.send(&message(town.fake.channel(), "x")).await;
    assert_eq!(refused, Err(SendError::Refused(Refused::Credentials)));
    assert!(town.discord.application().await.is_err());
    assert_eq!(town.fake.calls().len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_of_a_channel_is_known_for_what_it_is() {
    let fake = FakeDiscord::start().await;
    let discord = bot_of(&fake);
    let check = async |status, code, expect: SendError| {
        let channel = fake.channel();
        fake.refuse(channel, Some((status, code)));
        assert_eq!(discord.send(&message(channel, "x")).await, Err(expect), "{code}");
    };
    check(403, 50278, SendError::Refused(Refused::Gone)).await;
    check(400, 20016, SendError::Throttled { retry_after: Duration::from_secs(60), scope: Scope::Chat }).await;
    check(400, 40003, SendError::Throttled { retry_after: Duration::from_secs(600), scope: Scope::Chat }).await;
    let channel = fake.channel();
    let thread = Outgoing { chat: Chat(format!("999/{channel}")), ..message(channel, "to a thread") };
    let sent = discord.send(&thread).await.unwrap();
    let edit = Outgoing { edits: sent.remote, buttons: Vec::new(), ..message(channel, "answered") };
    discord.send(&edit).await.unwrap();
    let stands = fake.messages(channel);
    assert_eq!((stands.len(), stands[0].content.as_str(), stands[0].buttons.len()), (1, "answered", 0));
    let lost = Outgoing { edits: Some(bots::RemoteId("77".into())), ..message(channel, "x") };
    assert_eq!(discord.send(&lost).await, Err(SendError::Refused(Refused::Lost)));
    assert_eq!(fake.violations(), Vec::<String>::new());
}

/// A page without JSON locks out the whole bot for as long as it says, and nothing is asked meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn the_guard_before_discord_is_obeyed() {
    let fake = FakeDiscord::start().await;
    let discord = bot_of(&fake);
    let (here, there) = (fake.channel(), fake.channel());
    fake.fault("create message", Fault::LockedOut);
    for channel in [here, there] {
        let held = discord.send(&message(channel, "x")).await.unwrap_err();
        assert!(matches!(held, SendError::Throttled { scope: Scope::Bot, .. }), "{held:?}");
    }
    assert_eq!(fake.calls().len(), 1);
}

/// More than Discord takes, at once: each waits for its turn, and none is refused.
#[tokio::test(flavor = "multi_thread")]
async fn limits_are_kept_before_they_are_met() {
    let fake = FakeDiscord::start().await;
    fake.run_clock();
    let discord = bot_of(&fake);
    let channel = fake.channel();
    for n in 0..8 {
        let message = message(channel, &format!("number {n}"));
        loop {
            match discord.send(&message).await {
                Ok(_) => break,
                Err(SendError::Throttled { retry_after, scope: Scope::Chat }) => tokio::time::sleep(retry_after).await,
                Err(error) => panic!("{error}"),
            }
        }
    }
    assert_eq!(fake.messages(channel).len(), 8);
    assert!(fake.calls().iter().all(|call| call.status == 200));
    assert_eq!(fake.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_told_in_the_languages_that_discord_has() {
    let fake = FakeDiscord::start().await;
    let discord = bot_of(&fake);
    assert_eq!(discord.application().await.as_deref(), Ok("7002"));
    discord.set_commands(&native_commands()).await.unwrap();
    let names: Vec<String> = fake.commands().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names, ["help", "status", "link"]);
    assert_eq!(fake.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_fetched_from_discord_and_from_nowhere_else() {
    let fake = FakeDiscord::start().await;
    let discord = bot_of(&fake);
    let phone = fake.phone("A", "id");
    let id_of = |message: u64| {
        let seen = fake.messages(phone.conversation()).into_iter().find(|seen| seen.id == message).unwrap();
        format!("{}/{message}/{}", phone.conversation(), seen.files[0].id)
    };
    let check = async |id: String, limit: u64, expect: Result<&str, NoFile>| {
        let mut sink = Vec::new();
        let fetched = discord.fetch(&id, limit, &mut sink).await;
        let read = String::from_utf8(sink).unwrap();
        assert_eq!(fetched.map(|bytes| (bytes, read)), expect.map(|text| (text.len() as u64, text.to_owned())), "{id}");
    };
    let minutes = phone.sends_file("minutes.txt", "text/plain", "signed by all", None);
    check(id_of(minutes), 100, Ok("signed by all")).await;
    check(id_of(minutes), 5, Err(NoFile::TooLarge { limit: 5 })).await;
    // an address that is too old: the message is read again for another
    fake.fault("file", Fault::Refuse(403, 0));
    check(id_of(minutes), 100, Ok("signed by all")).await;
    let elsewhere = phone.sends_file("minutes.txt", "text/plain", "x", Some("http://127.0.0.1:9"));
    check(id_of(elsewhere), 100, Err(NoFile::Gone)).await;
    check("1/2/3".into(), 100, Err(NoFile::Gone)).await;
    check("../x".into(), 100, Err(NoFile::Gone)).await;
    assert_eq!(fake.violations(), Vec::<String>::new());
}
