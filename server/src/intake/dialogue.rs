//! One message: who wrote it, what it is about, what it means, and what is written because of it.
//!
//! The person's row is locked first, so what she says in two chats is heard one after the other and no reply
//! waits for the release of her reminders while it holds an item. Items are only read; the one write finds out
//! whether they have gone on. Follows `engine::rehearsal`, so that what is played there happens here.

use std::{collections::BTreeMap, sync::Arc};

use anyhow::Context;
use bots::{Button, Content, Inbound};
use chrono::{DateTime, TimeDelta, Utc};
use engine::{
    Instance, Programme,
    conversation::{self, ForDesk, Heard, Listener, Memory, PromptRef, Said, Topic, View},
    ids::{ItemId, PersonId},
    message::{Message, Press},
    rehearsal,
    reminder::{self, Reader, Settings},
};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Everything, Intake, answer};
use crate::{
    programmes::item_of,
    seal::{self, Named},
    store::{
        clock,
        commit::{Answered, PersonAfter, Reply, Write, commit},
        inbox::{self, Put, Waiting},
        instance, instance_id, outbox,
        person::{self, Account},
    },
};

/// What somebody answered so long ago is still hers to ask about.
const REMEMBERED: TimeDelta = TimeDelta::days(366);
/// At most so many questions are looked through, the latest first.
const CONCERNS: i64 = 1_000;

/// A person about to be heard.
pub(super) struct Speaker {
    pub(super) programme: Arc<Programme>,
    pub(super) reader: Reader,
    pub(super) memory: Memory,
}

/// An item that the message may be about.
pub(super) struct Subject {
    pub(super) programme: Arc<Programme>,
    pub(super) item: String,
    pub(super) instance: Instance,
    /// Prompts that were put before her and are open, newest first.
    pub(super) open: Vec<u32>,
}

impl Subject {
    fn named(&self) -> Named<'_> {
        Named { programme: &self.programme, item: &self.item, instance: &self.instance }
    }
}

pub(super) type Subjects = BTreeMap<Uuid, Subject>;

/// What comes of a message.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) write: Option<Write>,
    pub(super) says: Vec<Message>,
    pub(super) memory: Memory,
    pub(super) settings: Settings,
    pub(super) desk: Option<(String, &'static str)>,
}

impl Intake {
    pub(super) async fn hear(&self, one: &Waiting) -> anyhow::Result<()> {
        let inbound: Inbound = serde_json::from_value(one.payload.clone()).context("it cannot be read")?;
        let mut tx = self.pool.begin().await?;
        if self.in_group(&mut tx, one, &inbound).await? {
            tx.commit().await?;
            return Ok(());
        }
        match &inbound.content {
            Content::Gone => {
                let at = clock::now(&mut tx).await?;
                person::gone(&mut tx, &one.platform, &one.bot, &one.user, at).await?;
                commit(&mut tx, at, &[], &[unheard(one, "")]).await?;
            }
            Content::Back | Content::Start { .. } => {
                let at = clock::now(&mut tx).await?;
                person::back(&mut tx, &one.platform, &one.bot, &one.user).await?;
                commit(&mut tx, at, &[], &[unheard(one, "")]).await?;
            }
            Content::Moved { to } => {
                let at = clock::now(&mut tx).await?;
                outbox::moved(&mut tx, &one.platform, &one.bot, &one.chat, &to.0).await?;
                commit(&mut tx, at, &[], &[unheard(one, "")]).await?;
            }
            Content::Press { payload, message } => {
                let button = Button::open(payload, &self.key);
                let on = put_by(&mut tx, one, message.as_ref()).await?;
                let said = Said { on_prompt: on.is_some(), ..Said::default() };
                self.converse(&mut tx, one, &inbound, Some(button), on, said).await?;
            }
            Content::Words { text, files, reply_to } => {
                let on = put_by(&mut tx, one, reply_to.as_ref()).await?;
                let files = files.iter().map(|file| file.id.clone()).collect();
                let said = Said { text: text.clone(), files, ..Said::default() };
                self.converse(&mut tx, one, &inbound, None, on, said).await?;
            }
        }
        tx.commit().await?;
        Ok(())
    }

    /// `pressed`: a button, and inside what it is if it is one of ours.
    async fn converse(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        pressed: Option<Option<Button>>,
        on: Option<Put>,
        mut said: Said,
    ) -> anyhow::Result<()> {
        let about = pressed.as_ref().and_then(|button| seal::instance_of(button.as_ref()?));
        let Some(account) = account(conn, one, about, on.as_ref()).await? else {
            let at = clock::now(conn).await?;
            return Ok(commit(conn, at, &[], &[unheard(one, "")]).await?);
        };
        let known = person::lock(conn, &account.programme, &account.person).await?.context("an account of nobody")?;
        if !inbox::is_new(conn, one.id).await? {
            return Ok(());
        }
        let at = clock::now(conn).await?;
        let programme = self.programmes.newest(conn, &account.programme).await?.context("a programme has vanished")?;
        let person = PersonId::from(account.person.as_str());
        let Some(reader) = reminder::reader(&programme, &person, &known.settings) else {
            // she is no member any more; her words are not lost
            let desk = words(&inbound.content).map(|words| (words, "no_member"));
            let person = desk.is_some().then(|| after(&account, &known.memory, &known.settings)).transpose()?;
            let answered = Answered { person, desk, ..unheard(one, &account.programme) };
            return Ok(commit(conn, at, &[], &[answered]).await?);
        };
        let memory = serde_json::from_value(known.memory.clone()).unwrap_or_default();
        let speaker = Speaker { programme, reader, memory };
        let subjects = self.subjects(conn, &speaker, about, at).await?;

        said.reply_to = on.filter(|_| pressed.is_none()).and_then(|put| {
            let prompt = u32::try_from(put.prompt).ok()?;
            Some(PromptRef { item: ItemId::from(subjects.get(&put.instance)?.item.as_str()), prompt })
        });
        let outcome = match pressed.map(|button| meant(button, &subjects)) {
            // not one of our buttons, or one of somebody else's programme
            Some(None) => overview(&speaker, &subjects, at),
            Some(Some(press)) => {
                said.press = Some(press);
                self.act(conn, &speaker, &subjects, &said, at).await?
            }
            None => self.act(conn, &speaker, &subjects, &said, at).await?,
        };
        self.write(conn, one, inbound, &account, &speaker, &subjects, about, &known.settings, outcome, at).await
    }

    /// The items whose questions are open with her, that she answered, and the one that a button names.
    async fn subjects(
        &self,
        conn: &mut PgConnection,
        speaker: &Speaker,
        named: Option<Uuid>,
        at: DateTime<Utc>,
    ) -> anyhow::Result<Subjects> {
        let (programme, person) = (speaker.programme.id.as_str(), &speaker.reader.person);
        let concerns = inbox::concerns(conn, programme, person.as_str(), at - REMEMBERED, CONCERNS).await?;
        let mut ids: Vec<Uuid> = concerns.iter().map(|c| c.instance).chain(named).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut subjects = Subjects::new();
        for stored in instance::load(conn, &ids).await? {
            if stored.programme != programme {
                continue;
            }
            let was_put = |no: u32| {
                concerns
                    .iter()
                    .any(|c| c.instance == stored.id && c.prompt.is_some_and(|put| u32::try_from(put) == Ok(no)))
            };
            let instance: Instance = serde_json::from_str(&stored.body).context("a stored item cannot be read")?;
            let open: Vec<u32> = instance.prompts.iter().rev().map(|p| p.no).filter(|no| was_put(*no)).collect();
            let answered = instance.answered.iter().any(|past| past.by == *person);
            if open.is_empty() && !answered && named != Some(stored.id) {
                continue;
            }
            let programme = self.programmes.revision(conn, programme, stored.revision).await?;
            subjects.insert(stored.id, Subject { programme, item: stored.item, instance, open });
        }
        Ok(subjects)
    }

    async fn act(
        &self,
        conn: &mut PgConnection,
        speaker: &Speaker,
        subjects: &Subjects,
        said: &Said,
        at: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        let everything = match conversation::needs_view(&speaker.programme, &speaker.reader, said) {
            true => Some(Everything::load(conn, &self.programmes, &speaker.programme.id).await?),
            false => None,
        };
        let view = everything.as_ref().map(Everything::view);
        let heard = understand(speaker, subjects, view.as_ref(), said, at);
        let mut settings = speaker.reader.settings.clone();
        if let Some(change) = heard.change {
            rehearsal::apply(&mut settings, change);
        }
        let mut outcome = Outcome {
            says: heard.says,
            memory: heard.memory,
            settings,
            desk: heard.desk.map(|(words, why)| (words, reason(why))),
            write: None,
        };
        if let Some((item, turn)) = heard.undo {
            answer::undo(conn, speaker, subjects, &item, turn, at, &mut outcome).await?;
        }
        if let Some((item, given)) = heard.answer {
            answer::answer(conn, speaker, subjects, &item, given, heard.shows_itself, at, &mut outcome).await?;
        }
        if let Some(order) = heard.order {
            self.obey(conn, speaker, order, at, &mut outcome).await?;
        }
        Ok(outcome)
    }

    #[allow(clippy::too_many_arguments, reason = "all that one write is made of")]
    async fn write(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        account: &Account,
        speaker: &Speaker,
        subjects: &Subjects,
        about: Option<Uuid>,
        settings: &Settings,
        outcome: Outcome,
        at: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        // as it stands after the step: its buttons name what is open then
        let stepped: Option<Instance> =
            outcome.write.as_ref().map(|write| serde_json::from_str(&write.after.body)).transpose()?;
        let named = |item: &ItemId| {
            let id = instance_id(&speaker.programme.id, item.as_str());
            let subject = subjects.get(&id)?;
            let is_stepped = outcome.write.as_ref().is_some_and(|write| write.instance == id);
            let instance = stepped.as_ref().filter(|_| is_stepped).unwrap_or(&subject.instance);
            Some(Named { instance, ..subject.named() })
        };
        let mut replies = Vec::with_capacity(outcome.says.len());
        for message in &outcome.says {
            let body = seal::body(message, &self.key, &speaker.programme.id, &named);
            replies.push(reply(one, inbound, account, &body)?);
        }
        let changed = outcome.memory != speaker.memory || outcome.settings != *settings || outcome.desk.is_some();
        let memory = serde_json::to_value(&outcome.memory)?;
        let person = changed.then(|| after(account, &memory, &outcome.settings)).transpose()?;
        let instance = about.or_else(|| outcome.write.as_ref().map(|write| write.instance));
        let answered = Answered { instance, person, replies, desk: outcome.desk, ..unheard(one, &account.programme) };
        commit(conn, at, outcome.write.as_slice(), &[answered]).await?;
        Ok(())
    }

    /// Nobody could make anything of it: a human reads it, and the person is told that nothing was recorded.
    pub(super) async fn give_up(&self, one: &Waiting) -> anyhow::Result<()> {
        let mut tx = self.pool.begin().await?;
        let at = clock::now(&mut tx).await?;
        let inbound: Option<Inbound> = serde_json::from_value(one.payload.clone()).ok();
        let mut answered = unheard(one, "");
        if let Some(account) = account(&mut tx, one, None, None).await? {
            let known =
                person::lock(&mut tx, &account.programme, &account.person).await?.context("an account of nobody")?;
            let said = inbound.as_ref().and_then(|i| words(&i.content)).unwrap_or_else(|| "(a button)".into());
            answered.programme = account.programme.clone();
            answered.person = Some(after(&account, &known.memory, &known.settings)?);
            answered.desk = Some((said, "failed"));
            let programme = self.programmes.newest(&mut tx, &account.programme).await?;
            let person = PersonId::from(account.person.as_str());
            let reader = programme.as_ref().and_then(|p| Some((p, reminder::reader(p, &person, &known.settings)?)));
            if let (Some((programme, reader)), Some(inbound)) = (reader, &inbound) {
                let message = reader.voice(programme).recorded_nothing();
                let body = seal::body(&message, &self.key, &programme.id, &|_| None);
                answered.replies.push(reply(one, inbound, &account, &body)?);
            }
        }
        commit(&mut tx, at, &[], &[answered]).await?;
        inbox::poison(&mut tx, one.id).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// Which of her programmes a message is for: the one it names, else the one that wrote to her last.
async fn account(
    conn: &mut PgConnection,
    one: &Waiting,
    about: Option<Uuid>,
    on: Option<&Put>,
) -> anyhow::Result<Option<Account>> {
    let mut accounts = person::of_account(conn, &one.platform, &one.bot, &one.user).await?;
    if accounts.len() < 2 {
        return Ok(accounts.pop());
    }
    let named = match about {
        Some(id) => instance::load(conn, &[id]).await?.pop().map(|stored| stored.programme),
        None => None,
    };
    let wanted = match named.or_else(|| on.map(|put| put.programme.clone())) {
        Some(programme) => Some(programme),
        None => person::programme_of_chat(conn, &one.platform, &one.bot, &one.chat).await?,
    };
    let place = accounts.iter().position(|a| wanted.as_deref() == Some(&a.programme));
    Ok(Some(accounts.swap_remove(place.unwrap_or_default())))
}

async fn put_by(conn: &mut PgConnection, one: &Waiting, message: Option<&bots::RemoteId>) -> sqlx::Result<Option<Put>> {
    match message {
        Some(remote) => inbox::put_by(conn, &one.platform, &one.bot, &one.chat, &remote.0).await,
        None => Ok(None),
    }
}

/// `None`: not our button, or about an item that is none of hers.
fn meant(button: Option<Button>, subjects: &Subjects) -> Option<Press> {
    let button = button?;
    let named = seal::instance_of(&button).and_then(|id| subjects.get(&id)).map(Subject::named);
    seal::press(&button, named)
}

/// To a button that means nothing: what is open with her. What was going on with her stays as it is.
fn overview(speaker: &Speaker, subjects: &Subjects, at: DateTime<Utc>) -> Outcome {
    let said = Said { press: Some(Press::Command("mine".into())), ..Said::default() };
    let says = understand(speaker, subjects, None, &said, at).says;
    Outcome { says, memory: speaker.memory.clone(), settings: speaker.reader.settings.clone(), ..Outcome::default() }
}

fn understand(
    speaker: &Speaker,
    subjects: &Subjects,
    view: Option<&View<'_>>,
    said: &Said,
    at: DateTime<Utc>,
) -> Heard {
    let mut topics: Vec<Topic<'_>> = subjects.values().filter_map(topic).collect();
    // in the order of the roadmap
    topics.sort_by_key(|t| speaker.programme.items.get_index_of(&t.item.id));
    let (programme, reader, memory) = (&speaker.programme, &speaker.reader, &speaker.memory);
    conversation::hear(&Listener { programme, reader, topics: &topics, memory, view, at }, said)
}

fn topic(subject: &Subject) -> Option<Topic<'_>> {
    let (item, chart) = item_of(&subject.programme, &subject.item).ok()?;
    Some(Topic { item, chart, instance: &subject.instance, open: subject.open.clone() })
}

pub(super) fn unheard(one: &Waiting, programme: &str) -> Answered {
    Answered {
        inbox: one.id,
        instance: None,
        programme: programme.to_owned(),
        person: None,
        replies: Vec::new(),
        desk: None,
    }
}

fn reply(
    one: &Waiting,
    inbound: &Inbound,
    account: &Account,
    body: &crate::deliver::Body,
) -> serde_json::Result<Reply> {
    Ok(Reply {
        platform: inbound.bot.platform.as_str(),
        bot: one.bot.clone(),
        // her own chat, also where she pressed in a group
        chat: account.chat.clone(),
        person: account.person.clone(),
        body: serde_json::to_string(body)?,
    })
}

fn after(account: &Account, memory: &serde_json::Value, settings: &Settings) -> serde_json::Result<PersonAfter> {
    Ok(PersonAfter {
        id: account.person.clone(),
        memory: memory.to_string(),
        language: settings.language.as_ref().map(ToString::to_string),
        quiet: settings.quiet.as_ref().map(serde_json::to_string).transpose()?,
        paused_until: settings.paused_until,
        stopped: settings.stopped,
    })
}

fn words(content: &Content) -> Option<String> {
    match content {
        Content::Words { text, .. } => Some(text.clone()),
        Content::Press { .. } | Content::Gone | Content::Back | Content::Start { .. } | Content::Moved { .. } => None,
    }
}

fn reason(why: ForDesk) -> &'static str {
    match why {
        ForDesk::NotUnderstood => "not_understood",
        ForDesk::Wanted => "wanted",
        ForDesk::Unprompted => "unprompted",
    }
}
