//! Where chats carry codes only (`chats: codes`): a whole conversation, from the invitation to a commitment that is kept,
//! in which every title, name and word of a person is a canary. None of them may ever stand in a chat; all of them stand
//! on the pages that the messages lead to.

use bots::{BotId, Content, Inbound, Inbox};
use chrono::Utc;
use engine::{definition::File, ids::PersonId};
use server::store::invitation;

use crate::reply_page::Town;

/// Every name and title, and everything that somebody writes in her own words.
const CANARIES: [&str; 3] = ["Geheim", "Hidden", "\u{E000}"];

const WAYMARK: &str =
    "{programme: small, title: Geheim Plan, zone: Asia/Jakarta, languages: [en], coordinators: [desk], chats: codes}";
const ENTITIES: &str = "
entities:
  - {id: home, name: Geheim House, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}, {id: two, office: focal_point}, {id: dep, office: deputy}]}
  - {id: judge, name: Geheim Court, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
  - {id: mail, name: Geheim Post, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point, messenger: email}]}
  - {id: desk, name: Geheim Team, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
";
const ROADMAP: &str = "
pillars: [{id: p, title: Geheim Pillar}]
activities:
  - {id: A01, title: Geheim Writing, pillar: p, responsible: home, verifier: judge, start: 2024-05-20, due: 2024-07-26, evidence: link}
  - {id: A02, title: Geheim Meeting, pillar: p, responsible: home, verifier: judge, start: 2024-05-20, due: 2024-07-26, evidence: link}
  - {id: A03, title: Geheim Letter, pillar: p, responsible: mail, verifier: judge, start: 2024-05-20, due: 2024-07-26, evidence: link, targets: [
      {id: A03.T1, indicator: Geheim texts, unit: Geheim, baseline: 0, goal: 10, due: 2024-07-26},
      {id: A03.T2, indicator: Geheim visits, unit: Geheim, baseline: 0, goal: 10, due: 2024-07-26}]}
";

struct Play {
    town: Town,
}

impl Play {
    async fn begin() -> Play {
        let files = [("waymark.yaml", WAYMARK), ("entities.yaml", ENTITIES), ("roadmap.yaml", ROADMAP)];
        Play { town: Town::without_messenger("mail", &files.map(|(path, text)| File::new(path, text))).await }
    }

    async fn until(&self, moment: &str) {
        self.town.world.advance_to(format!("{moment}:00+07:00").parse().unwrap()).await.unwrap();
        self.town.world.shell.rounds.run_once().await.unwrap();
        self.town.world.shell.settle().await.unwrap();
    }

    async fn says(&self, person: &str, all: &[&str]) {
        for text in all {
            self.town.world.write(&PersonId::from(person), text).await.unwrap();
        }
    }

    async fn presses(&self, person: &str, item: &str, buttons: &[&str]) {
        for button in buttons {
            let item = (!item.is_empty()).then(|| item.into());
            self.town.world.press(&PersonId::from(person), button, item.as_ref()).await.unwrap_or_else(|why| {
                panic!("{why}: {:#?}", self.town.world.to(&PersonId::from(person)).last());
            });
        }
    }

    /// She comes with an invitation and says yes.
    async fn arrives(&self, person: &str) {
        let (world, id) = (&self.town.world, PersonId::from(person));
        let mut conn = world.pool.acquire().await.unwrap();
        sqlx::query("delete from account where person_id = $1").bind(person).execute(&mut *conn).await.unwrap();
        let lasts = std::time::Duration::from_secs(3_600);
        let (code, _) = invitation::make(&mut conn, "small", person, Some("local"), lasts).await.unwrap();
        drop(conn);
        let chat = world.chat_of(&id);
        let content = Content::Start { code: Some(code), language: None, place: None };
        let (external_id, user, happened_at) = (world.tap(), chat.0.clone(), Utc::now());
        let inbound = Inbound { bot: BotId::local(), external_id, chat, user, happened_at, message: None, content };
        world.shell.intake.accept(inbound).await.unwrap();
        world.shell.settle().await.unwrap();
        self.presses(person, "", &["Yes, you may"]).await;
    }

    /// All that was ever sent to chats: to whom, the text and its buttons.
    async fn told(&self) -> Vec<(String, String)> {
        sqlx::query_as(
            "select person, (body ->> 'text') || ' ' || coalesce(body ->> 'buttons', '') || coalesce(body ->> 'form', '')
             from outbox where platform <> 'page' order by id",
        )
        .fetch_all(&self.town.world.pool)
        .await
        .unwrap()
    }

    /// What the newest page says that a message to her with these words leads to.
    async fn page(&self, person: &str, words: &str) -> String {
        let told = self.told().await;
        let (_, text) =
            told.iter().rev().find(|(to, text)| to == person && text.contains(words)).unwrap_or_else(|| {
                panic!("{person} was never told {words}: {told:#?}");
            });
        let address = text.split_whitespace().find(|word| word.contains("/r/")).unwrap_or_else(|| panic!("{text}"));
        self.town.look(address).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_chat_ever_says_a_title_a_name_or_words() {
    let play = Play::begin().await;
    play.arrives("home/dep").await;
    play.until("2024-05-08T10:00").await;
    play.says("home/fp", &["mine", "A01 ready"]).await;
    assert!(
        play.page("home/fp", "recorded for A01").await.contains("Geheim Writing"),
        "an answer leads to its details"
    );
    play.says("home/fp", &["A02", "ready", "status A02", "status Hidden"]).await;
    assert!(play.page("home/fp", "State: ").await.contains("Geheim Meeting"));

    play.until("2024-06-03T09:30").await;
    play.says("home/fp", &["mine", "A01 blocked", "Hidden words about the minister"]).await;
    play.says("home/fp", &["note A01: Hidden note", "members", "status A01", "my data"]).await;
    play.says("home/fp", &["A02"]).await;
    play.presses("home/fp", "A02", &["something_else", "new_date"]).await;
    play.says("home/fp", &["15 August 2024, Hidden reason"]).await;
    play.presses("home/fp", "A02", &["yes"]).await;
    play.presses("desk/fp", "A02", &["approve"]).await;
    play.presses("home/fp", "A02", &["something_else", "need_help"]).await;
    play.says("home/fp", &["Hidden cry for help", "Hidden again", "Hidden and again"]).await;
    play.presses("home/fp", "A02", &["something_else", "not_mine", "office"]).await;
    play.says("home/fp", &["Hidden office", "judge"]).await;
    play.presses("home/fp", "A02", &["judge"]).await;
    assert!(play.page("judge/fp", "A02").await.contains("Geheim Meeting"));
    play.presses("judge/fp", "A02", &["accept"]).await;

    play.until("2024-06-04T09:00").await;
    play.says("desk/fp", &["overdue", "reminders", "approve", "status A01", "help", "/tell Hidden item", "/tell A01"])
        .await;
    play.says("desk/fp", &["/tell A01 Hidden wish of the team"]).await;
    assert!(play.page("desk/fp", "Shall this be sent?").await.contains("Hidden wish of the team"));
    play.presses("desk/fp", "", &["Send"]).await;
    play.until("2024-06-05T09:00").await;
    assert!(play.page("home/fp", "The coordinators write").await.contains("Hidden wish of the team"));
    play.says(
        "desk/fp",
        &["/commit Hidden promise of Geheim House", "Hidden maker", "home", "Hidden day", "next friday"],
    )
    .await;
    play.says("desk/fp", &["/commit home by 28 June 2024: Hidden promise"]).await;
    assert!(play.page("desk/fp", "Recorded as").await.contains("Hidden promise"));
    play.until("2024-06-07T10:00").await;
    assert!(play.page("home/two", "Do you confirm it").await.contains("Hidden promise"));
    play.presses("home/two", "", &["Confirm"]).await;
    play.says("home/two", &["Hidden thoughts", "Hidden thoughts again", "hours", "pause", "start"]).await;
    // nobody answers any more: reminders, digests, escalations, summaries
    for day in ["2024-06-17T09:00", "2024-07-01T09:00", "2024-07-29T09:00", "2024-09-02T09:00"] {
        play.until(day).await;
        play.says("desk/fp", &["overdue"]).await;
    }

    let told = play.told().await;
    for (person, text) in &told {
        for canary in CANARIES {
            assert!(!text.contains(canary), "{canary:?} to {person}: {text}");
        }
    }
    let seen = |words: &str| assert!(told.iter().any(|(_, text)| text.contains(words)), "never told: {words}");
    for words in [
        "reminder service of the programme. It asks your office",
        "items need your attention",
        "Please pass this on to Focal point, mail",
        "The coordinators write: …",
        "Recorded as",
    ] {
        seen(words);
    }
    assert!(told.len() > 80, "{}", told.len());
}
