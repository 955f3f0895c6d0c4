//! What a person does and sees.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn she_is_asked_and_answers_with_a_button_and_in_words() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let asked = asked(&phone);
    assert!(asked.shown().contains("A01"), "{}", phone.transcript());
    phone.replies_to(asked.id, "3/10");
    town.settle().await;
    assert!(phone.transcript().contains("30"), "{}", phone.transcript());
    phone.says("selesai");
    town.settle().await;
    assert_eq!(phone.waits(), 0);
    assert!(town.place("A01").await.contains("reported"), "{}", phone.transcript());
    let after = phone.chat().into_iter().find(|seen| seen.id == asked.id).unwrap();
    assert!(after.edited && after.buttons.is_empty(), "{}", phone.transcript());
}

/// Said to her alone, although she began among others; as she sees it.
#[tokio::test(flavor = "multi_thread")]
async fn from_an_invitation_to_a_recorded_answer() {
    let town = asean().await;
    town.discord.set_commands(&native_commands()).await.unwrap();
    let hour = Duration::from_secs(3600);
    let mut conn = town.pool.acquire().await.unwrap();
    let made = store::invitation::make(&mut conn, "asean-wps-cop", PERSON, Some("discord"), hour);
    let (code, _) = made.await.unwrap();
    drop(conn);
    let (phone, server) = (town.fake.phone("A", "id"), town.fake.channel());
    phone.commands("link", Some(&code), Some(server));
    town.settle().await;
    let welcome = phone.chat().pop().unwrap();
    phone.presses(&welcome.buttons[0].0);
    town.settle().await;
    town.until("2024-05-07T00:00:00Z").await;
    let (question, before) = (asked(&phone), town.answers().await);
    phone.presses(&question.buttons[0].0);
    town.settle().await;
    assert_eq!((town.answers().await - before, phone.waits()), (1, 0), "{}", phone.transcript());
    assert!(town.fake.messages(server).is_empty());
    insta::assert_snapshot!("discord", phone.transcript().replace(&code, "CODE"));
}

#[tokio::test(flavor = "multi_thread")]
async fn she_fills_in_a_form() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let question = asked(&phone);
    assert_eq!(question.buttons.last().unwrap().0, "Tulis jawaban");
    let form = phone.form(phone.presses("Tulis jawaban")).await;
    assert_eq!((form.title.as_str(), form.label.as_str()), ("Tulis jawaban", "Tulis jawaban"));
    phone.submits(&form, "3/10");
    town.settle().await;
    assert!(phone.transcript().contains("30"), "{}", phone.transcript());
    let replied: Option<String> =
        sqlx::query_scalar("select payload #>> '{content,reply_to}' from inbox where kind = 'words'")
            .fetch_one(&town.pool)
            .await
            .unwrap();
    assert_eq!((replied, phone.waits()), (Some(question.id.to_string()), 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn she_uses_commands_and_nobody_else_reads_the_answer() {
    let town = asean().await;
    town.discord.set_commands(&native_commands()).await.unwrap();
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let before = phone.chat().len();
    phone.commands("help", None, None);
    town.settle().await;
    assert_eq!((phone.chat().len(), phone.waits()), (before + 1, 0), "{}", phone.transcript());
    assert!(phone.whispers().is_empty());
    phone.commands("status", Some("A01"), None);
    town.settle().await;
    assert!(phone.chat().last().unwrap().shown().contains("A01"), "{}", phone.transcript());

    let server = town.fake.channel();
    phone.commands("status", Some("A01"), Some(server));
    town.settle().await;
    assert_eq!((town.fake.messages(server).len(), phone.chat().len()), (0, before + 3), "{}", phone.transcript());
    assert_eq!((phone.whispers().len(), phone.waits()), (1, 0));

    let stranger = town.fake.phone("B", "th");
    stranger.commands("link", Some("Code-1"), Some(server));
    town.settle().await;
    let (kind, chat, payload): (String, String, serde_json::Value) =
        sqlx::query_as("select kind, chat, payload -> 'content' from inbox order by id desc limit 1")
            .fetch_one(&town.pool)
            .await
            .unwrap();
    assert_eq!((kind.as_str(), chat), ("start", stranger.conversation().to_string()));
    assert!(payload["code"].is_null(), "a code that was tried is kept nowhere");
    assert_eq!(town.fake.messages(server).len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn she_changes_what_she_wrote() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let written = phone.says("3/10");
    town.settle().await;
    phone.changes(written, "4/10");
    for _ in 0..500 {
        if town.count("select count(*) from inbox where kind = 'words'").await == 2 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    town.settle().await;
    assert!(phone.transcript().contains("40"), "{}", phone.transcript());
}

/// A button that stands where many read: whoever presses is told in private, and so is what comes of it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_pressed_among_others_is_answered_in_private() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let (before, question) = (phone.chat().len(), asked(&phone));
    let server = town.fake.channel();
    let button = bots::Label { label: question.buttons[0].0.clone(), payload: question.buttons[0].1.clone() };
    let posted = bots::Outgoing {
        key: "post".into(),
        chat: bots::Chat(server.to_string()),
        text: "A01".into(),
        lang: "en".into(),
        buttons: vec![button],
        form: None,
        edits: None,
        again: None,
    };
    town.discord.send(&posted).await.unwrap();
    phone.presses_in(server);
    town.settle().await;
    assert_eq!((town.fake.messages(server).len(), phone.whispers().len()), (1, 1));
    assert!(phone.chat().len() > before, "{}", phone.transcript());

    // Discord will not open her conversation now: she is asked to try again
    town.fake.fault("open conversation", crate::fakes::discord::Fault::Refuse(400, 40003));
    phone.presses_in(server);
    town.settle().await;
    assert!(phone.whispers()[1].contains("maaf"), "{:?}", phone.whispers());
}
