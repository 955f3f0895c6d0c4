//! What happens where many people read: a group, channel, topic or thread.
//!
//! There nothing is a conversation. A code links the place to a programme, and is all the authority that it needs: a
//! channel's posts have no author. Leaving a place ends that; words are left alone. A press is heard as if it were made in
//! the person's own chat, where alone she is answered; a stranger's does nothing. Some platforms tell of a code only with
//! the person, in whose chat it is heard, and with the place beside it.

use anyhow::Context;
use bots::{Content, Inbound, Place};
use engine::{message::Message, reminder::summary, wording::Voice};
use sqlx::PgConnection;

use super::{Intake, linking::of_phone, rows::unheard};
use crate::{
    seal,
    store::{
        chats, clock,
        commit::{Reply, commit},
        inbox::{self, Waiting},
        person,
        post::{self, Code},
    },
    token,
};

impl Intake {
    /// `false`: it is for a person's conversation.
    pub(super) async fn in_group(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
    ) -> anyhow::Result<bool> {
        let code = match &inbound.content {
            Content::Start { code: Some(code), language, place: Some(place) } => {
                return self.at_place(conn, one, inbound, code, place, language.as_deref()).await;
            }
            Content::Start { code, .. } => code.as_deref(),
            Content::Words { text, .. } => code_of(text),
            Content::Press { .. } | Content::Gone | Content::Back | Content::Moved { .. } | Content::Report(_) => None,
        };
        if !inbound.bot.platform.is_group(&inbound.chat) {
            return Ok(false);
        }
        let is_said_to_us = match &inbound.content {
            Content::Press { .. } => true,
            Content::Words { .. } | Content::Start { .. } => code.is_none(),
            Content::Gone | Content::Back | Content::Moved { .. } | Content::Report(_) => false,
        };
        if is_said_to_us {
            // who is known is answered in her own chat; nobody is told anything before others
            let is_known = !person::of_account(conn, &one.platform, &one.bot, &one.user).await?.is_empty();
            return if is_known { Ok(false) } else { self.unsaid(conn, one).await };
        }
        let at = clock::now(conn).await?;
        let mut answered = unheard(one, "");
        match &inbound.content {
            Content::Press { .. } | Content::Report(_) => {}
            Content::Gone => chats::close_chat(conn, &one.platform, &one.bot, &one.chat, "gone", at).await?,
            Content::Back => chats::reopen_posts(conn, &one.platform, &one.bot, &one.chat).await?,
            Content::Moved { to } => chats::moved(conn, &one.platform, &one.bot, &one.chat, &to.0).await?,
            Content::Start { .. } | Content::Words { .. } => {
                let Some(code) = code else { return self.unsaid(conn, one).await };
                let Some(code) = post::take(conn, &token::hash(code), at).await? else {
                    return self.unsaid(conn, one).await;
                };
                answered.programme = code.programme.clone();
                answered.replies.push(self.link_group(conn, one, inbound, &one.chat, &code).await?);
            }
        }
        commit(conn, at, &[], &[answered]).await?;
        Ok(true)
    }

    /// She shows a code where others read, and is told in her own chat if it cannot be used there. `false`: it may be hers.
    async fn at_place(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        code: &str,
        place: &Place,
        language: Option<&str>,
    ) -> anyhow::Result<bool> {
        let (at, hash) = (clock::now(conn).await?, token::hash(code));
        let mut answered = unheard(one, "");
        if !post::is_good(conn, &hash).await? {
            return Ok(false);
        }
        inbox::forget_code(conn, one.id).await?;
        if !place.may_post {
            let message = of_phone(language, |voice| voice.group_without_rights());
            answered.replies.push(self.said(inbound, one, &one.chat, "", &message)?);
        } else if let Some(code) = post::take(conn, &hash, at).await? {
            answered.programme = code.programme.clone();
            answered.replies.push(self.link_group(conn, one, inbound, &place.chat.0, &code).await?);
        }
        commit(conn, at, &[], &[answered]).await?;
        Ok(true)
    }

    /// To nobody in particular.
    fn said(
        &self,
        inbound: &Inbound,
        one: &Waiting,
        chat: &str,
        programme: &str,
        message: &Message,
    ) -> anyhow::Result<Reply> {
        let body = seal::body(message, &self.key, programme, &|_| None);
        Ok(Reply {
            platform: inbound.bot.platform.as_str(),
            bot: one.bot.clone(),
            chat: chat.to_owned(),
            person: String::new(),
            body: serde_json::to_string(&body)?,
        })
    }

    /// Heard, and nothing comes of it.
    async fn unsaid(&self, conn: &mut PgConnection, one: &Waiting) -> anyhow::Result<bool> {
        let at = clock::now(conn).await?;
        commit(conn, at, &[], &[unheard(one, "")]).await?;
        Ok(true)
    }

    async fn link_group(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        chat: &str,
        code: &Code,
    ) -> anyhow::Result<Reply> {
        let at = clock::now(conn).await?;
        let programme = self.programmes.newest(conn, &code.programme).await?.context("a programme has vanished")?;
        let (zone, days) = crate::round::place_of(&programme, code.entity.as_deref());
        let slot = summary::this_week(zone, &days, at);
        post::link(conn, &one.platform, &one.bot, chat, code, slot, at).await?;
        let languages = crate::round::languages_of(&programme, code.language.as_deref());
        let voice = Voice { texts: &programme.texts, languages: &languages };
        let message = programme.finished(voice, voice.group_linked(&programme.title_in_chats()));
        self.said(inbound, one, chat, &programme.id, &message)
    }
}

/// `/link CODE`; a platform may leave out the sign.
fn code_of(text: &str) -> Option<&str> {
    let mut words = text.trim().trim_start_matches('/').split_whitespace();
    let name = words.next()?.split('@').next()?;
    let code = words.next().filter(|_| name.eq_ignore_ascii_case("link"))?;
    words.next().is_none().then_some(code)
}
