//! A programme on a database of its own, with everybody on the local messenger and the clock in our hand.
//!
//! People press and write through the messenger and its `Inbox`; everything else is done by the loops. What is seen is
//! read from the messenger and from the tables, never from the memory of a loop.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use bots::{
    Bots, Button, ButtonKey, Chat, RemoteId,
    preview::{Body, Conversation, Entry, Preview},
};
use chrono::{DateTime, Utc};
use engine::{
    Instance, Programme,
    calendar::{self, Moved},
    definition::File,
    ids::{ItemId, Lang, PersonId},
    message::{self, Message, Press},
    rehearsal::Side,
    scenario::{Latest, Transcript, choices},
};
use server::{
    postgres::ScratchPostgres,
    publish::{Policy, publish},
    seal,
    shell::{Shell, Site},
    store::{self, MIGRATOR, instance_id},
};
use sqlx::PgPool;

/// The top folder of the repository.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests have a folder in the repository").to_owned()
}

/// The files of a programme of `workflows/`.
pub(crate) fn programme_files(name: &str) -> Vec<File> {
    server::command::folder::read(&repository().join("workflows").join(name)).unwrap()
}

pub(crate) fn text_of(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) struct World {
    pub(crate) pool: PgPool,
    pub(crate) shell: Shell,
    pub(crate) preview: Arc<Preview>,
    pub(crate) programme: Arc<Programme>,
    pub(crate) key: ButtonKey,
    taps: AtomicU64,
}

impl World {
    /// Published at `at`. `only`: the items that take part; none: all.
    pub(crate) async fn begin(files: &[File], at: DateTime<Utc>, only: Option<&[ItemId]>) -> World {
        World::begin_on(Site::default(), files, at, only).await
    }

    pub(crate) async fn begin_on(site: Site, files: &[File], at: DateTime<Utc>, only: Option<&[ItemId]>) -> World {
        let pool = ScratchPostgres::shared(&MIGRATOR).await.unwrap().database().await.unwrap();
        let preview = Arc::new(Preview::default());
        let shell = Shell::on(site, pool.clone(), Bots::default().with_local(preview.clone())).await.unwrap();
        let mut conn = pool.acquire().await.unwrap();
        store::clock::set(&mut conn, Some(at)).await.unwrap();
        preview.tell_time(Some(at));
        publish(&pool, &shell.programmes, files, Policy::Refuse, "test").await.unwrap();
        let (id, _) = shell.programmes.all(&mut conn).await.unwrap().remove(0);
        let programme = shell.programmes.newest(&mut conn, &id).await.unwrap().unwrap();
        let last: i64 =
            sqlx::query_scalar("select coalesce(max(id), 0) from notice").fetch_one(&mut *conn).await.unwrap();
        store::programme::add_local_accounts(&mut conn, &id, "local", "waymark", at).await.unwrap();
        // that somebody connects is told by the scenarios themselves; before that messages arrive all the same
        sqlx::query("delete from notice where id > $1").bind(last).execute(&mut *conn).await.unwrap();
        let key = ButtonKey::new(store::secret::buttons(&mut conn).await.unwrap());
        drop(conn);
        if let Some(only) = only {
            leave_out_others(&pool, only).await;
        }
        let world = World { pool, shell, preview, programme, key, taps: AtomicU64::new(0) };
        for member in world.programme.entities.values().flat_map(|e| &e.members) {
            world.preview.open_chat(&world.chat_of(&member.id)).unwrap();
        }
        world.shell.settle().await.unwrap();
        world
    }

    // --- time ---------------------------------------------------------------------------------

    pub(crate) async fn now(&self) -> DateTime<Utc> {
        self.shell.now().await.unwrap()
    }

    /// Everything up to `goal`, each thing at its own moment, which the messenger's clock shows too.
    pub(crate) async fn advance_to(&self, goal: DateTime<Utc>) -> anyhow::Result<()> {
        loop {
            let next = self.shell.next_event().await?.map_or(goal, |next| next.min(goal)).max(self.now().await);
            self.preview.tell_time(Some(next));
            if self.shell.advance_to(next).await? >= goal {
                return Ok(());
            }
        }
    }

    // --- what people do -----------------------------------------------------------------------

    /// A button of her chat, newest message first, by its name or label; `item`: about this one.
    pub(crate) async fn button(
        &self,
        person: &PersonId,
        wanted: &str,
        item: Option<&ItemId>,
    ) -> Option<(RemoteId, String)> {
        for entry in self.conversation(person).entries.iter().rev() {
            let Body::Ours { buttons, .. } = &entry.body else { continue };
            for button in buttons {
                let label = button.label.clone();
                let opened = self.opened(&button.payload).await.map(|press| message::Button { label, press });
                let is_it = button.label == wanted || opened.as_ref().is_some_and(|b| b.name() == wanted);
                if is_it && (item.is_none() || opened.as_ref().and_then(|b| b.item()) == item) {
                    return Some((entry.id.clone(), button.payload.clone()));
                }
            }
        }
        None
    }

    pub(crate) async fn press(&self, person: &PersonId, wanted: &str, item: Option<&ItemId>) -> Result<(), String> {
        let (message, payload) =
            self.button(person, wanted, item).await.ok_or_else(|| format!("{person} has no button `{wanted}`"))?;
        let (chat, tap) = (self.chat_of(person), self.tap());
        let pressed = self.preview.press(&*self.shell.intake, &chat, &message, &payload, &tap);
        pressed.await.map_err(|slip| slip.to_string())?;
        self.shell.settle().await.map_err(|e| format!("{e:#}"))
    }

    pub(crate) async fn write(&self, person: &PersonId, text: &str) -> Result<(), String> {
        let (chat, tap) = (self.chat_of(person), self.tap());
        let written = self.preview.write(&*self.shell.intake, &chat, text, None, &tap);
        written.await.map_err(|slip| slip.to_string())?;
        self.shell.settle().await.map_err(|e| format!("{e:#}"))
    }

    /// An input that no chat carries: what a coordinator's desk or another item says.
    pub(crate) async fn say_to(&self, item: &ItemId, input: &engine::Input) -> Result<(), String> {
        sqlx::query("insert into notice (instance_id, at, input) values ($1, waymark_now(), $2)")
            .bind(self.id_of(item))
            .bind(serde_json::to_value(input).unwrap())
            .execute(&self.pool)
            .await
            .unwrap();
        self.shell.settle().await.map_err(|e| format!("{e:#}"))
    }

    /// The messenger's own word for one press or text.
    pub(crate) fn tap(&self) -> String {
        format!("tap-{}", self.taps.fetch_add(1, Ordering::Relaxed))
    }

    // --- what is seen -------------------------------------------------------------------------

    pub(crate) fn id_of(&self, item: &ItemId) -> uuid::Uuid {
        instance_id(&self.programme.id, item.as_str())
    }

    pub(crate) fn chat_of(&self, person: &PersonId) -> Chat {
        Chat(format!("{}:{person}", self.programme.id))
    }

    pub(crate) fn conversation(&self, person: &PersonId) -> Conversation {
        let chat = self.chat_of(person);
        self.preview.conversation(&chat).unwrap_or_else(|| panic!("{person} has no chat"))
    }

    /// Her messages of ours, oldest first.
    pub(crate) fn to(&self, person: &PersonId) -> Vec<Entry> {
        let ours = |e: &Entry| matches!(e.body, Body::Ours { .. });
        self.conversation(person).entries.into_iter().filter(ours).collect()
    }

    /// How many messages of ours each person has.
    pub(crate) fn messages(&self) -> BTreeMap<PersonId, usize> {
        let ours = |c: &Conversation| c.entries.iter().filter(|e| matches!(e.body, Body::Ours { .. })).count();
        self.preview.conversations().iter().map(|c| (person_of(&c.chat), ours(c))).collect()
    }

    /// Words that wait for a human: hers, or everybody's.
    pub(crate) async fn desk(&self, person: Option<&PersonId>) -> Vec<String> {
        sqlx::query_scalar(
            "select words from desk where resolved_at is null and ($1 is null or person = $1) order by id",
        )
        .bind(person.map(PersonId::as_str))
        .fetch_all(&self.pool)
        .await
        .unwrap()
    }

    pub(crate) async fn incidents(&self, item: &ItemId) -> Vec<String> {
        sqlx::query_scalar("select detail from incident where resolved_at is null and instance_id = $1 order by 1")
            .bind(self.id_of(item))
            .fetch_all(&self.pool)
            .await
            .unwrap()
    }

    pub(crate) async fn instance(&self, item: &ItemId) -> Option<Instance> {
        let mut conn = self.pool.acquire().await.unwrap();
        let stored = store::instance::load(&mut conn, &[self.id_of(item)]).await.unwrap().pop()?;
        Some(serde_json::from_str(&stored.body).unwrap())
    }

    /// Her latest message, as a scenario looks at it.
    pub(crate) async fn latest(&self, person: &PersonId) -> Option<Latest> {
        let entry = self.to(person).pop()?;
        let Body::Ours { text, buttons, .. } = entry.body else { return None };
        let mut offered = Vec::new();
        for button in &buttons {
            let press = self.opened(&button.payload).await.unwrap_or(Press::ToDesk);
            offered.push(message::Button { label: button.label.clone(), press });
        }
        let language: String = sqlx::query_scalar(
            "select o.body ->> 'lang' from outbox o left join outbox e on e.id = o.edits
             where o.chat = $1 and coalesce(e.remote, o.remote) = $2 and o.state = 'sent' order by o.id desc limit 1",
        )
        .bind(self.chat_of(person).0)
        .bind(&entry.id.0)
        .fetch_one(&self.pool)
        .await
        .unwrap();
        let message = Message {
            text: text.clone(),
            lang: Lang::from(language.as_str()),
            buttons: offered,
            form: None,
            about: None,
        };
        let at = calendar::local(entry.at, self.programme.zone_of(person));
        Some(Latest { text, buttons: choices(&message), language, at, moved: self.moved(person, &entry.id).await })
    }

    /// Why a message came later than planned; of a digest, all reasons.
    async fn moved(&self, person: &PersonId, message: &RemoteId) -> Vec<Moved> {
        let rows: Vec<serde_json::Value> = sqlx::query_scalar(
            "select l.moved from outbox o join ledger l on l.id = any(o.ledger)
             where o.chat = $1 and o.remote = $2 and o.kind = 'send' and l.kind <> 'edit' order by l.id",
        )
        .bind(self.chat_of(person).0)
        .bind(&message.0)
        .fetch_all(&self.pool)
        .await
        .unwrap();
        let reasons = rows.into_iter().flat_map(|row| serde_json::from_value::<Vec<Moved>>(row).unwrap());
        let mut moved: Vec<Moved> = Vec::new();
        for reason in reasons {
            if !moved.contains(&reason) {
                moved.push(reason);
            }
        }
        moved
    }

    async fn opened(&self, payload: &str) -> Option<Press> {
        let button = Button::open(payload, &self.key).expect("our own buttons are sealed with our key");
        let Some(id) = seal::instance_of(&button) else { return seal::press(&button, None) };
        let mut conn = self.pool.acquire().await.unwrap();
        let stored = store::instance::load(&mut conn, &[id]).await.unwrap().pop()?;
        let instance: Instance = serde_json::from_str(&stored.body).unwrap();
        seal::press(&button, Some(seal::Named { programme: &self.programme, item: &stored.item, instance: &instance }))
    }

    /// What everybody saw and wrote, as the engine's own transcript.
    pub(crate) fn transcript(&self) -> Transcript {
        let zone = self.programme.zone;
        let line = |entry: &Entry| {
            let (side, text, labels, edited) = match &entry.body {
                Body::Ours { text, buttons, edited, .. } => (Side::Waymark, text, buttons.as_slice(), *edited),
                Body::Wrote { text, .. } => (Side::Person, text, [].as_slice(), false),
                // what was pressed is told by what comes of it
                Body::Pressed { .. } => return None,
            };
            let button = |b: &bots::Label| message::Button { label: b.label.clone(), press: Press::ToDesk };
            let buttons = labels.iter().map(button).collect();
            let message = Message { text: text.clone(), lang: Lang::from("en"), buttons, form: None, about: None };
            Some(Transcript::line(entry.at, zone, side, &message, edited))
        };
        let mut transcript = Transcript::default();
        for conversation in self.preview.conversations() {
            let lines: Vec<String> = conversation.entries.iter().filter_map(line).collect();
            if !lines.is_empty() {
                transcript.chats.insert(person_of(&conversation.chat), lines);
            }
        }
        transcript
    }
}

fn person_of(chat: &Chat) -> PersonId {
    PersonId::from(chat.0.split_once(':').expect("chats are named for people").1)
}

/// As if the other items had never been started: only before anything else happens.
async fn leave_out_others(pool: &PgPool, only: &[ItemId]) {
    let only: Vec<&str> = only.iter().map(ItemId::as_str).collect();
    for sql in [
        "delete from notice where input -> 'notice' ->> 'from' <> all($1)",
        "delete from notice where instance_id in (select id from instance where item_id <> all($1))",
        "delete from ledger where instance_id in (select id from instance where item_id <> all($1))",
        "delete from journal where instance_id in (select id from instance where item_id <> all($1))",
        "delete from instance where item_id <> all($1)",
    ] {
        sqlx::query(sql).bind(&only).execute(pool).await.unwrap();
    }
}
