//! What intake promises, on a real Postgres: once, in order, by whichever replica, and nobody held up by another.

use std::fmt::Write as _;

use bots::{BotId, Bots, Chat, RemoteId, preview::Preview};
use chrono::{DateTime, TimeZone, Utc};
use engine::definition::File;
use sqlx::Row;

use super::*;
use crate::{
    deliver::{Body, Deliver},
    fire::Fire,
    postgres::ScratchPostgres,
    publish::{Policy, publish},
    release::Release,
    store::{MIGRATOR, clock, instance, instance_id, programme, secret},
};

const PROGRAMME: &str = "small";
/// Others of each entity who are asked the same, where they have an account.
const COLLEAGUES: usize = 12;

/// A published programme whose every entity was asked about an activity of its own.
struct World {
    pool: PgPool,
    programmes: Programmes,
    intake: Intake,
}

fn intake(pool: &PgPool, programmes: &Programmes, key: &ButtonKey) -> Intake {
    let hint = Arc::<Notify>::default;
    Intake::new(pool.clone(), programmes.clone(), key.clone(), hint(), hint(), hint(), hint())
}

fn files(people: usize) -> Vec<File> {
    let mut entities = String::from(
        "entities:\n  - {id: coord, name: Team, kind: secretariat, members: [{id: focal-point, office: focal_point}]}\n",
    );
    let mut roadmap = String::from("pillars:\n  - {id: work, title: Work}\nactivities:\n");
    let colleagues: String = (0..COLLEAGUES).map(|n| format!(", {{id: m{n}, office: focal_point}}")).collect();
    for n in 0..people {
        writeln!(
            entities,
            "  - {{id: e{n}, name: Body {n}, kind: asean_body, country: ID, members: [{{id: focal-point, office: focal_point}}{colleagues}]}}"
        )
        .unwrap();
        writeln!(
            roadmap,
            "  - {{id: A{n}, title: Work {n}, pillar: work, responsible: e{n}, start: 2024-06-10, due: 2024-11-20}}"
        )
        .unwrap();
    }
    let waymark = "programme: small\ntitle: A small programme\nperiod: {from: 2024-05-01, to: 2025-04-30}\n\
                   zone: Asia/Jakarta\nlanguages: [en]\ncoordinators: [coord]\n";
    vec![File::new("waymark.yaml", waymark), File::new("entities.yaml", entities), File::new("roadmap.yaml", roadmap)]
}

impl World {
    async fn new(people: usize) -> World {
        let pool = ScratchPostgres::shared(&MIGRATOR).await.unwrap().database().await.unwrap();
        let programmes = Programmes::default();
        let mut conn = pool.acquire().await.unwrap();
        let began = Utc.with_ymd_and_hms(2024, 5, 1, 3, 0, 0).unwrap();
        clock::set(&mut conn, Some(began)).await.unwrap();
        publish(&pool, &programmes, &files(people), Policy::Publish, "test").await.unwrap();
        let bot = BotId::local();
        programme::add_local_accounts(&mut conn, PROGRAMME, bot.platform.as_str(), &bot.name, began).await.unwrap();
        let key = ButtonKey::new(secret::buttons(&mut conn).await.unwrap());
        assert_eq!(secret::buttons(&mut conn).await.unwrap(), secret::buttons(&mut conn).await.unwrap());
        let world = World { intake: intake(&pool, &programmes, &key), pool, programmes };
        world.until_asked(people, &key).await;
        world
    }

    /// Everything up to the moment when everybody was asked.
    async fn until_asked(&self, people: usize, key: &ButtonKey) {
        let hint = Arc::<Notify>::default;
        let fire = Fire::new(self.pool.clone(), self.programmes.clone(), hint(), hint());
        let release =
            Release::new(self.pool.clone(), self.programmes.clone(), key.clone(), None, hint(), hint(), hint());
        let preview = Preview::default();
        let chats: Vec<String> = sqlx::query_scalar("select chat from account").fetch_all(&self.pool).await.unwrap();
        chats.into_iter().for_each(|chat| preview.open_chat(&Chat(chat)).unwrap());
        let bots = Bots::default().with_local(Arc::new(preview));
        let deliver = Deliver::new(self.pool.clone(), bots, Arc::default(), hint(), hint());
        for _ in 0..100 {
            while fire.run_once(500).await.unwrap() + release.run_once(500).await.unwrap() > 0 {}
            while deliver.run_once(500).await.unwrap() > 0 {}
            if self.count("outbox where asks and state = 'sent'").await
                >= i64::try_from(people * (1 + COLLEAGUES)).unwrap()
            {
                return;
            }
            let mut conn = self.pool.acquire().await.unwrap();
            let next = instance::next_event(&mut conn).await.unwrap().expect("something is planned");
            clock::advance(&mut conn, next).await.unwrap();
        }
        panic!("nobody was asked");
    }

    async fn count(&self, of: &str) -> i64 {
        let sql = format!("select count(*) from {of}");
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&self.pool).await.unwrap()
    }

    async fn run(&self, sql: &str) {
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&self.pool).await.unwrap();
    }

    /// Heard until nothing waits.
    async fn hear(&self) {
        while self.intake.run_once(BATCH).await.unwrap() > 0 {}
    }

    async fn turn(&self, person: usize) -> i64 {
        let id = instance_id(PROGRAMME, &format!("A{person}"));
        sqlx::query_scalar("select turn from instance where id = $1").bind(id).fetch_one(&self.pool).await.unwrap()
    }

    async fn place(&self, person: usize) -> String {
        let id = instance_id(PROGRAMME, &format!("A{person}"));
        sqlx::query_scalar("select place from instance where id = $1").bind(id).fetch_one(&self.pool).await.unwrap()
    }

    async fn memory(&self, person: usize) -> Value {
        let sql = "select memory from person where id = $1";
        sqlx::query_scalar(sql).bind(member(person)).fetch_one(&self.pool).await.unwrap()
    }

    /// The messages of a chat, oldest first, with their platform's id.
    async fn messages(&self, person: usize) -> Vec<(Body, Option<String>)> {
        let sql = "select body, remote from outbox where chat = $1 order by id";
        let rows = sqlx::query(sql).bind(chat(person)).fetch_all(&self.pool).await.unwrap();
        rows.iter().map(|row| (serde_json::from_value(row.get(0)).unwrap(), row.get(1))).collect()
    }

    /// The newest button of a chat whose label begins so, on the message that carries it.
    async fn button(&self, person: usize, label: &str) -> Content {
        let messages = self.messages(person).await;
        let buttons = messages.iter().rev().flat_map(|(body, remote)| body.buttons.iter().map(move |b| (b, remote)));
        let labels: Vec<_> = buttons.clone().map(|(b, _)| &b.label).collect();
        let found = buttons.clone().find(|(b, _)| b.label.starts_with(label));
        let (button, remote) = found.unwrap_or_else(|| panic!("no button {label} among {labels:?}"));
        Content::Press { payload: button.payload.clone(), message: remote.clone().map(RemoteId) }
    }

    async fn accept(&self, person: usize, id: &str, content: Content) -> Receipt {
        self.intake.accept(inbound(person, id, content)).await.unwrap()
    }

    async fn says(&self, person: usize, id: &str, text: &str) -> String {
        self.accept(person, id, words(text)).await;
        self.hear().await;
        self.messages(person).await.pop().unwrap().0.text
    }
}

fn member(person: usize) -> String {
    format!("e{person}/focal-point")
}

fn chat(person: usize) -> String {
    format!("{PROGRAMME}:{}", member(person))
}

fn words(text: &str) -> Content {
    Content::Words { text: text.into(), files: Vec::new(), reply_to: None }
}

fn inbound(person: usize, id: &str, content: Content) -> Inbound {
    Inbound {
        bot: BotId::local(),
        external_id: id.into(),
        chat: Chat(chat(person)),
        user: chat(person),
        happened_at: DateTime::UNIX_EPOCH,
        content,
        message: None,
    }
}

#[tokio::test]
async fn a_press_moves_its_item_once_however_often_it_comes() {
    let world = World::new(2).await;
    let (before, other) = (world.turn(0).await, world.turn(1).await);
    let press = world.button(0, "Ready").await;
    assert_eq!(world.accept(0, "1", press.clone()).await, Receipt::Stored);
    assert_eq!(world.accept(0, "1", press.clone()).await, Receipt::Seen);
    world.hear().await;
    assert_eq!(world.accept(0, "1", press.clone()).await, Receipt::Seen);
    world.hear().await;
    assert_eq!(world.turn(0).await, before + 1);
    assert_eq!(world.count("inbox where state = 'done'").await, 1);
    assert_eq!(world.count("journal where cause = 'answer' and actor = 'e0/focal-point'").await, 1);
    assert_eq!(world.count("outbox where inbox_id is not null").await, 0, "the message she pressed shows it itself");
    assert_eq!(world.count("ledger where kind = 'edit' and person = 'e0/focal-point' and status = 'planned'").await, 1);

    // pressed again on her telephone before the message was rewritten: an event of its own
    world.accept(0, "2", press).await;
    world.hear().await;
    assert_eq!(world.turn(0).await, before + 1);
    assert_eq!(world.count("outbox where inbox_id is not null").await, 1, "she is told");
    assert_eq!(world.turn(1).await, other);
}

#[tokio::test]
async fn a_used_id_with_other_words_is_another_event() {
    let world = World::new(1).await;
    assert_eq!(world.accept(0, "7", words("help")).await, Receipt::Stored);
    assert_eq!(world.accept(0, "7", words("mine\0")).await, Receipt::Stored);
    assert_eq!(world.accept(0, "7", words("mine\0")).await, Receipt::Seen);
    assert_eq!(world.accept(0, "7", words("help")).await, Receipt::Seen);
    world.hear().await;
    assert_eq!(world.count("inbox where state = 'done'").await, 2);
}

#[tokio::test]
async fn words_are_the_answer_to_the_open_question() {
    let world = World::new(1).await;
    let before = world.turn(0).await;
    let told = world.says(0, "1", "ready").await;
    assert_eq!(world.turn(0).await, before + 1, "{told}");
    assert!(world.memory(0).await.get("last").is_some());
}

#[tokio::test]
async fn what_was_answered_can_be_taken_back_and_answered_again() {
    let world = World::new(1).await;
    let (before, planned) = (world.turn(0).await, world.place(0).await);
    world.says(0, "1", "ready").await;
    assert_ne!(world.place(0).await, planned);
    let undo = world.button(0, "Undo").await;
    world.accept(0, "2", undo.clone()).await;
    world.hear().await;
    assert_eq!((world.place(0).await, world.turn(0).await), (planned.clone(), before + 2));
    // once is enough
    world.accept(0, "3", undo).await;
    world.hear().await;
    assert_eq!(world.turn(0).await, before + 2);
    // the question is open again
    world.says(0, "4", "ready").await;
    assert_ne!(world.place(0).await, planned);
    assert_eq!(world.count("journal where cause = 'undo' and actor = 'e0/focal-point'").await, 1);
}

#[tokio::test]
async fn only_who_answered_takes_it_back() {
    let world = World::new(2).await;
    world.says(0, "1", "ready").await;
    let (undo, turn) = (world.button(0, "Undo").await, world.turn(0).await);
    world.accept(1, "2", undo).await;
    world.hear().await;
    assert_eq!(world.turn(0).await, turn);
    assert_eq!(world.count("outbox where inbox_id is not null and person = 'e1/focal-point'").await, 1);
}

#[tokio::test]
async fn a_button_that_is_not_ours_or_not_hers_changes_nothing() {
    let world = World::new(2).await;
    let (turns, memory) = ((world.turn(0).await, world.turn(1).await), world.memory(0).await);
    let Content::Press { payload, .. } = world.button(0, "Ready").await else { unreachable!() };
    let instance = instance_id(PROGRAMME, "A0");
    let foreign = Button::Choice { instance, prompt: 1, choice: 0 }.seal(&ButtonKey::new("another key")).unwrap();
    let nowhere = Button::Choice { instance: instance_id("p", "A0"), prompt: 1, choice: 0 }.seal(&world.intake.key);
    let forged = [String::new(), "1d.AAAAAAAA".into(), payload.replace('.', ","), foreign, nowhere.unwrap()];
    for (n, payload) in forged.iter().enumerate() {
        let press = Content::Press { payload: payload.clone(), message: None };
        world.accept(0, &n.to_string(), press).await;
    }
    // sealed by us, but put before somebody else
    world.accept(1, "hers", Content::Press { payload, message: None }).await;
    world.hear().await;
    assert_eq!((world.turn(0).await, world.turn(1).await), turns);
    assert_eq!(world.memory(0).await, memory);
    assert_eq!(world.count("inbox where state = 'done'").await, 6);
    assert_eq!(world.count("outbox where inbox_id is not null").await, 6, "everybody is answered kindly");
}

#[tokio::test]
async fn who_is_nobody_is_told_once_and_nothing_of_a_programme() {
    let world = World::new(1).await;
    world.accept(7, "1", words("hello")).await;
    world.hear().await;
    world.accept(7, "2", words("hello?")).await;
    world.hear().await;
    assert_eq!(world.count("inbox where state = 'done'").await, 2);
    assert_eq!(world.count("outbox where inbox_id is not null").await, 1);
    assert_eq!(world.count("outbox where inbox_id is not null and programme_id = '' and person = ''").await, 1);
}

#[tokio::test]
async fn a_poisoned_message_holds_only_its_chat_and_ends_on_the_desk() {
    let world = World::new(2).await;
    world.accept(0, "1", words("the one that cannot be read")).await;
    world.accept(0, "2", words("mine")).await;
    world.accept(1, "3", words("mine")).await;
    world
        .run("update inbox set payload = jsonb_set(payload, '{content,kind}', '\"song\"') where external_id = '1'")
        .await;
    for attempt in 1..=4 {
        world.hear().await;
        assert_eq!(world.count(&format!("inbox where state = 'new' and attempts = {attempt}")).await, 1);
        assert_eq!(world.count("outbox where inbox_id is not null and person = 'e1/focal-point'").await, 1);
        assert_eq!(world.count("outbox where inbox_id is not null and person = 'e0/focal-point'").await, 0);
        world.run("update inbox set not_before = '-infinity'").await;
    }
    world.hear().await;
    assert_eq!(world.count("inbox where state = 'poison' and attempts = 5").await, 1);
    assert_eq!(world.count("desk where reason = 'failed' and person = 'e0/focal-point'").await, 1);
    assert_eq!(world.count("inbox where state = 'done'").await, 2, "its chat goes on");
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_said_to_have_recorded_nothing() {
    let world = World::new(1).await;
    world.accept(0, "1", world.button(0, "Ready").await).await;
    world.run("update instance set body = '{}'; update inbox set attempts = 4").await;
    world.hear().await;
    assert_eq!(world.count("inbox where state = 'poison'").await, 1);
    assert_eq!(world.count("desk where reason = 'failed'").await, 1);
    assert_eq!(world.count("outbox where inbox_id is not null").await, 1);
}

#[tokio::test]
async fn who_blocks_us_is_not_written_to_until_she_comes_back() {
    let world = World::new(1).await;
    world.accept(0, "1", Content::Gone).await;
    world.hear().await;
    assert_eq!(world.count("account where gone_at is not null").await, 1);
    assert_eq!(world.count("notice where input ? 'undeliverable'").await, 1);
    world.accept(0, "2", Content::Back).await;
    world.hear().await;
    assert_eq!(world.count("account where gone_at is not null").await, 0);
}

#[tokio::test]
async fn a_command_moves_an_item_or_says_why_not() {
    let world = World::new(1).await;
    let input = |event: &str| engine::Input::Command {
        event: event.into(),
        roles: vec![engine::roadmap::Role::Coordinator],
        by: None,
        data: Default::default(),
    };
    let turn = world.turn(0).await;
    let refused = world.intake.command(PROGRAMME, "A0", &input("no-such-event")).await;
    assert!(matches!(refused, Err(NotDone::Refused(_))), "{refused:?}");
    let unknown = world.intake.command(PROGRAMME, "A9", &input("cancel")).await;
    assert!(matches!(unknown, Err(NotDone::NoSuchItem(_))), "{unknown:?}");
    assert_eq!(world.turn(0).await, turn);
    world.intake.command(PROGRAMME, "A0", &input("cancel")).await.unwrap();
    assert_eq!(world.turn(0).await, turn + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_answer_at_once_one_is_recorded_and_all_are_told() {
    let world = World::new(1).await;
    let before = world.turn(0).await;
    let Content::Press { payload, .. } = world.button(0, "Ready").await else { unreachable!() };
    for n in 0..COLLEAGUES {
        let user = format!("{PROGRAMME}:e0/m{n}");
        let content = Content::Press { payload: payload.clone(), message: None };
        let press = Inbound { chat: Chat(user.clone()), user, ..inbound(0, &format!("{n}"), content) };
        world.intake.accept(press).await.unwrap();
    }
    world.hear().await;
    assert_eq!(world.turn(0).await, before + 1);
    assert_eq!(world.count("journal where cause = 'answer'").await, 1);
    assert_eq!(world.count("inbox where state = 'done' and attempts = 0").await, 12, "a lost race is no failure");
    assert_eq!(world.count("outbox where inbox_id is not null").await, 12);
}

/// One reply each, and the last word on a pause is `start`.
const SAID: [&str; 9] = ["mine", "hours 9-17", "help", "pause", "mine", "start", "my data", "language en", "mine"];

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_replicas_lose_nothing_double_nothing_and_keep_each_chat_in_order() {
    const PEOPLE: usize = 20;
    let world = World::new(PEOPLE).await;
    let before = world.count("journal").await;
    let mut presses = Vec::new();
    for person in 0..PEOPLE {
        let Content::Press { payload, .. } = world.button(person, "Ready").await else { unreachable!() };
        presses.push(Content::Press { payload, message: None });
    }
    let second = crate::postgres::pool((*world.pool.connect_options()).clone(), 8).await.unwrap();
    let second = intake(&second, &Programmes::default(), &world.intake.key);
    let replicas = [&world.intake, &second];

    let arrives = async {
        for n in 0..=SAID.len() {
            for (person, press) in presses.iter().enumerate() {
                // the press arrives in the middle of the words, and every event by both doors
                let content = match n {
                    4 => press.clone(),
                    n if n < 4 => words(SAID[n]),
                    n => words(SAID[n - 1]),
                };
                let event = inbound(person, &format!("{person}-{n}"), content);
                let (one, other) = (replicas[n % 2].accept(event.clone()), replicas[(n + 1) % 2].accept(event));
                let receipts = (one.await.unwrap(), other.await.unwrap());
                assert_eq!(receipts, (Receipt::Stored, Receipt::Seen));
            }
        }
    };
    let expected = i64::try_from(PEOPLE * (SAID.len() + 1)).unwrap();
    let hears = async |replica: &Intake| {
        for _ in 0..2_000 {
            replica.run_once(7).await.unwrap();
            if world.count("inbox where state = 'done'").await == expected {
                return;
            }
        }
        panic!("not all was heard");
    };
    tokio::join!(arrives, hears(replicas[0]), hears(replicas[1]));

    assert_eq!(world.count("outbox where inbox_id is not null").await, expected, "one reply each");
    assert_eq!(world.count("journal").await, before + i64::try_from(PEOPLE).unwrap(), "one answer each");
    assert_eq!(world.count("inbox where attempts > 0").await, 0);
    let out_of_order = "outbox a join outbox b on a.chat = b.chat and a.id < b.id and a.inbox_id >= b.inbox_id";
    assert_eq!(world.count(out_of_order).await, 0);
    assert_eq!(world.count("person where quiet is not null and paused_until is null and language = 'en'").await, 20);
}

#[tokio::test]
async fn a_coordinator_is_given_the_way_to_her_desk_and_nobody_else() {
    let world = World::new(1).await;
    let world = World { intake: world.intake.with_pages_at(Some("https://w.example".into())), ..world };
    let say = async |member: &str, id: &str| -> String {
        let chat = format!("{PROGRAMME}:{member}");
        let inbound = Inbound { chat: Chat(chat.clone()), user: chat.clone(), ..inbound(0, id, words("/desk")) };
        world.intake.accept(inbound).await.unwrap();
        world.hear().await;
        let sql = "select body ->> 'text' from outbox where chat = $1 order by id desc limit 1";
        sqlx::query_scalar(sql).bind(chat).fetch_one(&world.pool).await.unwrap()
    };
    let said = say("coord/focal-point", "1").await;
    let code = said.split("https://w.example/sign-in/").nth(1).unwrap_or_else(|| panic!("{said}"));
    let hash = crate::token::hash(code.split_whitespace().next().unwrap());
    let mut conn = world.pool.acquire().await.unwrap();
    let of = crate::store::access::sign_in(&mut conn, &hash).await.unwrap();
    assert_eq!(of, Some((PROGRAMME.to_owned(), "coord/focal-point".to_owned())), "{said}");
    let said = say("e0/focal-point", "2").await;
    assert!(!said.contains("sign-in"), "{said}");
    assert_eq!(world.count("sign_in").await, 1);
}
