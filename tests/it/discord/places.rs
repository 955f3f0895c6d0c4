//! Where many read: channels, threads and forums, how they are linked, and what is posted there.

use bots::{Chat, Outgoing, Refused, RemoteId, SendError};
use server::{store::post, token};

use super::*;
use crate::fakes::discord::Fault;

fn said(address: String, text: &str) -> Outgoing {
    Outgoing {
        key: text.into(),
        chat: Chat(address),
        text: text.into(),
        lang: "en".into(),
        buttons: Vec::new(),
        form: None,
        edits: None,
        again: None,
    }
}

impl Town {
    /// A code for a group, as a coordinator makes it.
    async fn makes_code(&self, code: &str) {
        let of = post::Code { programme: "asean-wps-cop".into(), entity: None, language: None, is_public: false };
        let (mut conn, hour) = (self.pool.acquire().await.unwrap(), Duration::from_secs(3600));
        post::invite(&mut conn, &token::hash(code), &of, hour, Utc::now()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_links_the_place_where_it_is_shown() {
    let town = asean().await;
    town.discord.set_commands(&native_commands()).await.unwrap();
    let phone = town.fake.phone("A", "en-US");
    let (channel, forum) = (town.fake.channel(), town.fake.forum());
    let (thread, post) = (town.fake.thread(channel), town.fake.thread(forum));
    for (n, place) in [channel, thread, post].into_iter().enumerate() {
        let code = format!("Code-{n}");
        town.makes_code(&code).await;
        phone.commands("link", Some(&code), Some(place));
        town.settle().await;
        let shown = town.fake.messages(place);
        assert!(shown.len() == 1 && shown[0].shown().contains("is now linked"), "{place}: {shown:?}");
        assert!(phone.whispers()[n].contains("I answer here"), "{:?}", phone.whispers());
    }
    assert!(phone.chat().is_empty(), "what a group is told is told there:\n{}", phone.transcript());
    let linked = "select string_agg(chat, ' ' order by id) from post";
    let linked: String = sqlx::query_scalar(linked).fetch_one(&town.pool).await.unwrap();
    assert_eq!(linked, format!("{channel} {channel}/{thread} {forum}/{post}"));
    assert_eq!(town.count("select count(*) from inbox where payload::text like '%Code-%'").await, 0);

    // a thread that is only old is opened again, one that is closed or gone leaves what is around it
    town.fake.archives(thread, true);
    town.fake.deletes(post);
    town.until("2024-05-07T03:00:00Z").await;
    town.shell.rounds.run_once().await.unwrap();
    town.settle().await;
    assert_eq!((town.fake.messages(channel).len(), town.fake.messages(thread).len()), (3, 1));
    let threads = town.fake.threads(forum);
    assert_eq!(threads.len(), 1, "{threads:?}");
    assert!(threads[0].1.starts_with("ASEAN"), "{threads:?}");
    assert_eq!(town.count("select count(*) from post where gone_at is not null").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_code_does_not_work_she_is_told_what_to_do() {
    let town = asean().await;
    town.discord.set_commands(&native_commands()).await.unwrap();
    town.makes_code("Code-1").await;
    let (phone, channel) = (town.fake.phone("A", "en-US"), town.fake.channel());
    let last = || phone.chat().last().map(|seen| seen.shown()).unwrap_or_default();
    // the application is with her, and no member of the server
    town.fake.allows(channel, true, None);
    phone.commands("link", Some("Code-1"), Some(channel));
    town.settle().await;
    assert!(last().starts_with("I may not write there yet."), "{}", phone.transcript());
    town.fake.allows(channel, true, Some(false));
    phone.commands("link", Some("Code-1"), Some(channel));
    town.settle().await;
    assert_eq!(phone.chat().len(), 2, "{}", phone.transcript());
    // it is for no person
    phone.commands("link", Some("Code-1"), None);
    town.settle().await;
    assert!(last().starts_with("This code links a group"), "{}", phone.transcript());
    assert_eq!(town.count("select count(*) from post").await, 0);
    town.fake.allows(channel, true, Some(true));
    phone.commands("link", Some("Code-1"), Some(channel));
    town.settle().await;
    assert_eq!((town.count("select count(*) from post").await, town.fake.messages(channel).len()), (1, 1));
    // a code is used once
    phone.commands("link", Some("Code-1"), Some(channel));
    town.settle().await;
    assert!(last().starts_with("This invitation cannot be read."), "{}", phone.transcript());
    assert_eq!(town.count("select count(*) from account").await, 0);
}

/// Discord refuses a repeat of a message and not of a thread, so that is looked for.
#[tokio::test(flavor = "multi_thread")]
async fn a_forum_gets_a_thread_for_each_message_and_never_two() {
    let fake = FakeDiscord::start().await;
    let discord = bot_of(&fake);
    let forum = fake.forum();
    let message = said(forum.to_string(), "The week\nNothing is late.");
    fake.fault("begin thread", Fault::CutAfter);
    let lost = discord.send(&message).await;
    assert!(matches!(lost, Err(SendError::Uncertain { .. })), "{lost:?}");
    let again = Outgoing { again: Some(Vec::new()), ..message.clone() };
    let remote = discord.send(&again).await.unwrap().remote.unwrap();
    let threads = fake.threads(forum);
    assert_eq!(threads.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>(), ["The week"]);
    let thread = threads[0].0;
    assert_eq!(remote, RemoteId(format!("{thread}/{thread}")));
    let edit = Outgoing { edits: Some(remote.clone()), ..said(forum.to_string(), "The week\nOne is late.") };
    assert_eq!(discord.send(&edit).await.map(|sent| sent.remote), Ok(Some(remote.clone())));
    assert_eq!(fake.messages(thread)[0].content, "The week\nOne is late.");
    // what was sent before is known to be another
    let other = Outgoing { again: Some(vec![remote.clone()]), ..said(forum.to_string(), "The week\nOne is late.") };
    discord.send(&other).await.unwrap();
    assert_eq!(fake.threads(forum).len(), 2);
    // closed or gone: what is to be changed is said anew
    fake.archives(thread, false);
    assert_eq!(discord.send(&edit).await, Err(SendError::Refused(Refused::Lost)));
    fake.deletes(thread);
    assert_eq!(discord.send(&edit).await, Err(SendError::Refused(Refused::Lost)));
    assert_eq!(fake.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_of_a_thread_is_known_for_what_it_is() {
    let fake = FakeDiscord::start().await;
    let discord = bot_of(&fake);
    let channel = fake.channel();
    let check = async |what: &str, thread: u64, expect: Result<(), Refused>| {
        let sent = discord.send(&said(format!("{channel}/{thread}"), what)).await;
        assert_eq!(sent.map(|_| ()), expect.map_err(SendError::Refused), "{what}");
    };
    let thread = fake.thread(channel);
    check("open", thread, Ok(())).await;
    fake.archives(thread, false);
    check("old", thread, Ok(())).await;
    fake.archives(thread, true);
    check("closed", thread, Err(Refused::NoThread)).await;
    fake.deletes(thread);
    check("gone", thread, Err(Refused::NoThread)).await;
    let thread = fake.thread(channel);
    fake.allows(thread, true, Some(false));
    check("not to be written to", thread, Err(Refused::Rights)).await;
    fake.allows(thread, false, Some(true));
    check("not to be seen", thread, Err(Refused::Gone)).await;
    fake.deletes(channel);
    let sent = discord.send(&said(channel.to_string(), "no channel")).await;
    assert_eq!(sent, Err(SendError::Refused(Refused::Gone)));
    assert_eq!(fake.violations(), Vec::<String>::new());
}

/// What our bot does not use yet is refused as the real one refuses it.
#[tokio::test(flavor = "multi_thread")]
async fn the_fake_takes_files_and_refuses_what_is_too_much() {
    let fake = FakeDiscord::start().await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let ask = async |method: reqwest::Method, path: String, kind: &str, body: String| {
        let request = http.request(method, format!("{}/api/v10{path}", fake.url())).header("content-type", kind);
        let request = request.header("authorization", format!("Bot {}", FakeDiscord::TOKEN));
        let reply = request.header("user-agent", "DiscordBot (x, 1)").body(body).send().await.unwrap();
        let (status, text) = (reply.status().as_u16(), reply.text().await.unwrap());
        let said: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
        (status, said["code"].as_u64().unwrap_or(0))
    };
    let (get, post) = (reqwest::Method::GET, reqwest::Method::POST);
    let channel = fake.channel();
    let plain = r#"{"content": "minutes", "allowed_mentions": {"parse": []}, "flags": 4}"#;
    let files = |bytes: usize, number: usize| {
        let mut body = format!("--b\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{plain}\r\n");
        for n in 0..number {
            let head = format!("Content-Disposition: form-data; name=\"files[{n}]\"; filename=\"m.txt\"");
            body += &format!("--b\r\n{head}\r\nContent-Type: text/plain\r\n\r\n{}\r\n", "x".repeat(bytes));
        }
        body + "--b--\r\n"
    };
    let parts = "multipart/form-data; boundary=b";
    let to_channel = || format!("/channels/{channel}/messages");
    assert_eq!(ask(post.clone(), to_channel(), parts, files(9, 2)).await, (200, 0));
    let sent = fake.messages(channel)[0].files.clone();
    assert_eq!((sent.len(), sent[1].name.as_str(), sent[1].bytes.as_str()), (2, "m.txt", "xxxxxxxxx"));
    assert_eq!(ask(post.clone(), to_channel(), parts, files((10 << 20) + 1, 1)).await, (413, 40005));
    assert_eq!(ask(post.clone(), to_channel(), parts, files(1, 11)).await, (400, 30015));

    let phone = fake.phone("A", "en-US");
    for (path, expect) in [
        ("/guilds/600001".to_owned(), (200, 0)),
        ("/guilds/7".to_owned(), (404, 10004)),
        (format!("/guilds/600001/members/{}", phone.id), (200, 0)),
        ("/guilds/600001/members/7".to_owned(), (404, 10007)),
    ] {
        assert_eq!(ask(get.clone(), path.clone(), "", String::new()).await, expect, "{path}");
    }
    let message = fake.messages(channel)[0].id;
    let path = format!("/channels/{channel}/messages/{message}/threads");
    assert_eq!(ask(post.clone(), path.clone(), "application/json", r#"{"name": "t"}"#.into()).await, (201, 0));
    assert_eq!(ask(post.clone(), path, "application/json", r#"{"name": "t"}"#.into()).await, (400, 160_004));

    // where the application is no member only five messages may follow
    bot_of(&fake).set_commands(&native_commands()).await.unwrap();
    fake.allows(channel, true, None);
    let used = phone.commands("help", None, Some(channel));
    let answer = r#"{"type": 5, "data": {"flags": 64}}"#.to_owned();
    let path = format!("/interactions/{used}/token-of-{used}/callback");
    assert_eq!(ask(post.clone(), path, "application/json", answer).await, (204, 0));
    for n in 0..6 {
        let expect = if n < 5 { (200, 0) } else { (400, 40094) };
        let path = format!("/webhooks/7002/token-of-{used}");
        assert_eq!(ask(post.clone(), path, "application/json", plain.into()).await, expect, "{n}");
    }
    assert_eq!(fake.violations(), Vec::<String>::new());
}
