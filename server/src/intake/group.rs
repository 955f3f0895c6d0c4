//! What happens where many people read: a group, channel, topic or thread.
//!
//! There nothing is a conversation. A code links the place to a programme; leaving it ends that; words are left alone. A
//! press is heard as if it were made in the person's own chat, where alone she is answered; a stranger's does nothing.

use anyhow::Context;
use bots::{Content, Inbound, Platform};
use engine::{reminder::summary, wording::Voice};
use sqlx::PgConnection;

use super::{Intake, rows::unheard};
use crate::{
    seal,
    store::{
        chats, clock,
        commit::{Reply, commit},
        inbox::Waiting,
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
            Content::Start { code, .. } => code.as_deref(),
            Content::Words { text, .. } => code_of(text),
            Content::Press { .. } | Content::Gone | Content::Back | Content::Moved { .. } | Content::Report(_) => None,
        };
        if !is_group(conn, one, inbound, code.is_some()).await? {
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
                    // on a platform that does not tell groups apart it may be a person's code
                    return if inbound.bot.platform.is_group(&inbound.chat) {
                        self.unsaid(conn, one).await
                    } else {
                        Ok(false)
                    };
                };
                answered.programme = code.programme.clone();
                answered.replies.push(self.link_group(conn, one, inbound, &code).await?);
            }
        }
        commit(conn, at, &[], &[answered]).await?;
        Ok(true)
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
        code: &Code,
    ) -> anyhow::Result<Reply> {
        let at = clock::now(conn).await?;
        let programme = self.programmes.newest(conn, &code.programme).await?.context("a programme has vanished")?;
        let (zone, days) = crate::round::place_of(&programme, code.entity.as_deref());
        let slot = summary::this_week(zone, &days, at);
        post::link(conn, &one.platform, &one.bot, &one.chat, code, slot, at).await?;
        let languages = crate::round::languages_of(&programme, code.language.as_deref());
        let voice = Voice { texts: &programme.texts, languages: &languages };
        let message = programme.finished(voice, voice.group_linked(&programme.title_in_chats()));
        let body = seal::body(&message, &self.key, &programme.id, &|_| None);
        Ok(Reply {
            platform: inbound.bot.platform.as_str(),
            bot: one.bot.clone(),
            chat: one.chat.clone(),
            person: String::new(),
            body: serde_json::to_string(&body)?,
        })
    }
}

/// `/link CODE`; a platform may leave out the sign.
fn code_of(text: &str) -> Option<&str> {
    let mut words = text.trim().trim_start_matches('/').split_whitespace();
    let name = words.next()?.split('@').next()?;
    let code = words.next().filter(|_| name.eq_ignore_ascii_case("link"))?;
    words.next().is_none().then_some(code)
}

/// By its name where the platform tells them apart; else where we post already, or where somebody is who has another
/// chat of her own. `with_code`: a stranger's may be one too.
async fn is_group(conn: &mut PgConnection, one: &Waiting, inbound: &Inbound, with_code: bool) -> anyhow::Result<bool> {
    if inbound.bot.platform.is_group(&inbound.chat) {
        return Ok(true);
    }
    match inbound.bot.platform {
        Platform::Local | Platform::Page | Platform::Api | Platform::Telegram => Ok(false),
        Platform::Discord => {
            if post::is_linked(conn, &one.platform, &one.bot, &one.chat).await? {
                return Ok(true);
            }
            let own = person::chats_of(conn, &one.platform, &one.bot, &one.user).await?;
            Ok(if own.is_empty() { with_code } else { !own.contains(&one.chat) })
        }
    }
}
