//! One message: who wrote it, what it is about, what it means, and what is written because of it.
//!
//! The person's row is locked first, so what she says in two chats is heard one after the other and no reply
//! waits for the release of her reminders while it holds an item. Items are only read; the one write finds out
//! whether they have gone on. Follows `engine::rehearsal`, so that what is played there happens here.

use std::sync::Arc;

use anyhow::Context;
use bots::{Button, Content, Inbound, Platform};
use chrono::{DateTime, TimeDelta, Utc};
use engine::{
    Instance, Programme,
    calendar::local,
    conversation::{self, Memory, PromptRef, Said, welcome},
    ids::{ItemId, PersonId},
    message::{Message, Press},
    rehearsal,
    reminder::{self, Reader, Settings},
    roadmap::Chats,
};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{
    Everything, Intake,
    about::{account_of, asked_in_words, changed, put_by, wanted, words},
    answer,
    desk::Seat,
    my_data,
    report::FAILED,
    rows::{after, reason, reply, unheard},
    understand::{Subject, Subjects, meant, overview, understand, understood},
};
use crate::{
    metrics::Understood,
    reply_address::{self, PAGE_LASTS},
    seal::{self, Named},
    store::{
        self, account, chats, clock,
        commit::{Answered, Write, commit},
        inbox::{self, Put, Waiting},
        instance, instance_id,
        person::{self, Account},
        reply_page,
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
    /// She writes on a reply page, whose address others may have: nothing there but its one question.
    pub(super) is_on_page: bool,
}

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
        if let Content::Report(report) = &inbound.content {
            self.hear_report(&mut tx, one, report).await?;
            tx.commit().await?;
            return Ok(());
        }
        if let Some(seat) = Seat::of(one) {
            self.at_desk(&mut tx, one, &inbound, &seat).await?;
            tx.commit().await?;
            return Ok(());
        }
        if self.in_group(&mut tx, one, &inbound).await? {
            tx.commit().await?;
            return Ok(());
        }
        match &inbound.content {
            // heard above
            Content::Report(_) => {}
            Content::Gone => {
                let at = clock::now(&mut tx).await?;
                person::gone(&mut tx, &one.platform, &one.bot, &one.user, at).await?;
                chats::close_chat(&mut tx, &one.platform, &one.bot, &one.chat, "gone", at).await?;
                commit(&mut tx, at, &[], &[unheard(one, "")]).await?;
            }
            Content::Start { code, language, .. } => {
                if !self.started(&mut tx, one, &inbound, (code.as_deref(), language.as_deref())).await? {
                    let said = Said { press: Some(Press::Command("start".into())), ..Said::default() };
                    self.converse(&mut tx, one, &inbound, None, None, said).await?;
                }
            }
            Content::Back => {
                let at = clock::now(&mut tx).await?;
                person::back(&mut tx, &one.platform, &one.bot, &one.user).await?;
                chats::reopen_posts(&mut tx, &one.platform, &one.bot, &one.chat).await?;
                commit(&mut tx, at, &[], &[unheard(one, "")]).await?;
            }
            Content::Moved { to } => {
                let at = clock::now(&mut tx).await?;
                chats::moved(&mut tx, &one.platform, &one.bot, &one.chat, &to.0).await?;
                commit(&mut tx, at, &[], &[unheard(one, "")]).await?;
            }
            Content::Press { payload, message } => {
                let button = Button::open(payload, &self.key);
                if self.link(&mut tx, one, &inbound, button.as_ref()).await? {
                    tx.commit().await?;
                    return Ok(());
                }
                let on = put_by(&mut tx, one, message.as_ref()).await?;
                let said = Said { on_prompt: on.is_some(), ..Said::default() };
                self.converse(&mut tx, one, &inbound, Some(button), on, said).await?;
            }
            Content::Words { text, files, reply_to } => {
                let changed = changed(&mut tx, one, &inbound).await?;
                let is_settled = match &changed {
                    // some changes are none that she made
                    Some(before) if before.is(text, files) => {
                        let at = clock::now(&mut tx).await?;
                        commit(&mut tx, at, &[], &[unheard(one, "")]).await?;
                        true
                    }
                    Some(_) => false,
                    None => self.link(&mut tx, one, &inbound, None).await?,
                };
                if is_settled {
                    tx.commit().await?;
                    return Ok(());
                }
                let on = put_by(&mut tx, one, reply_to.as_ref()).await?;
                let said = Said {
                    text: text.clone(),
                    files: wanted(&mut tx, one, files).await?,
                    message: inbound.message.as_ref().map(|own| own.id.0.clone()),
                    changed: changed.map(|before| before.text),
                    ..Said::default()
                };
                self.converse(&mut tx, one, &inbound, None, on, said).await?;
            }
        }
        tx.commit().await?;
        Ok(())
    }

    /// `pressed`: a button, and inside what it is if it is one of ours.
    pub(super) async fn converse(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        pressed: Option<Option<Button>>,
        on: Option<Put>,
        mut said: Said,
    ) -> anyhow::Result<()> {
        // whoever has the address of a page has that one item and no other
        let only = match one.platform == Platform::Page.as_str() {
            true => reply_page::owner(conn, &one.chat).await?.map(|page| page.instance),
            false => None,
        };
        let about = only.or_else(|| pressed.as_ref().and_then(|button| seal::instance_of(button.as_ref()?)));
        // at her desk she answers what was put before others of her office
        let about = about.or_else(|| Seat::of(one).and(on.as_ref()).map(|put| put.instance));
        let Some(account) = account_of(conn, one, about, on.as_ref()).await? else {
            let text = words(&inbound.content).unwrap_or_default();
            return self.unlinked(conn, one, inbound, &text).await;
        };
        let known = person::lock(conn, &account.programme, &account.person).await?.context("an account of nobody")?;
        if !inbox::is_new(conn, one.id).await? {
            return Ok(());
        }
        let at = clock::now(conn).await?;
        person::back(conn, &one.platform, &one.bot, &one.user).await?;
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
        // what chats leave out stands on pages
        let is_on_pages = only.is_some() || Seat::of(one).is_some();
        let programme = if is_on_pages { programme.said_in_full() } else { programme };
        let speaker = Speaker { programme, reader, memory, is_on_page: only.is_some() };
        if only.is_none()
            && let Some(text) = asked_in_words(&said, pressed.as_ref())
            && welcome::asks_for_her_data(&speaker.reader, text, local(at, speaker.reader.zone).date())
        {
            let outcome = my_data::outcome(conn, &account, &speaker, inbound.bot.platform).await?;
            let none = Subjects::new();
            return self.write(conn, one, inbound, &account, &speaker, &none, None, &known.settings, outcome, at).await;
        }
        let mut subjects = self.subjects(conn, &speaker, about, at).await?;
        subjects.retain(|id, _| only.is_none_or(|only| *id == only));

        said.reply_to = on.filter(|_| pressed.is_none()).and_then(|put| {
            let prompt = u32::try_from(put.prompt).ok()?;
            Some(PromptRef { item: ItemId::from(subjects.get(&put.instance)?.item.as_str()), prompt })
        });
        let by_button = pressed.is_some();
        let outcome = match pressed.map(|button| meant(button, &subjects)) {
            // not one of our buttons, or one of somebody else's programme
            Some(None) => overview(&speaker, &subjects, at),
            Some(Some(press)) => {
                said.press = Some(press);
                self.act(conn, &speaker, &subjects, &said, at).await?
            }
            None => self.act(conn, &speaker, &subjects, &said, at).await?,
        };
        let understood = if by_button { Understood::Button } else { understood(&speaker.memory, &outcome) };
        self.write(conn, one, inbound, &account, &speaker, &subjects, about, &known.settings, outcome, at).await?;
        self.metrics.reply(&one.platform, understood);
        Ok(())
    }

    /// The items whose questions are open with her, that she answered, and the one that a button names.
    pub(super) async fn subjects(
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
        let may_coordinate = conversation::needs_view(&speaker.programme, &speaker.reader, said);
        let everything = match may_coordinate && !speaker.is_on_page {
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
        if let Some((item, wish)) = heard.request {
            answer::wish(conn, speaker, subjects, &item, wish, at, &mut outcome).await?;
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
        let says = match (&self.public_url, speaker.programme.chats) {
            (Some(url), Chats::Codes) => {
                let (says, pages) = reply_address::detailed(&speaker.programme, &speaker.reader, url, outcome.says);
                reply_page::make(conn, &pages, PAGE_LASTS).await?;
                says
            }
            (None, Chats::Codes) | (_, Chats::Full) => outcome.says,
        };
        let mut replies = Vec::with_capacity(says.len());
        for message in &says {
            let body = seal::body(message, &self.key, &speaker.programme.id, &named);
            replies.push(reply(one, inbound, account, &body)?);
        }
        let changed = outcome.memory != speaker.memory || outcome.settings != *settings || outcome.desk.is_some();
        let memory = serde_json::to_value(&outcome.memory)?;
        let person = changed.then(|| after(account, &memory, &outcome.settings)).transpose()?;
        if outcome.settings.stopped && !settings.stopped {
            account::stop(conn, &account.programme, &account.person).await?;
        }
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
        if let Some(Content::Report(report)) = inbound.as_ref().map(|inbound| &inbound.content) {
            store::report::settle(&mut tx, report.no, None, Some(FAILED)).await?;
        } else if let Some(account) = account_of(&mut tx, one, None, None).await? {
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
