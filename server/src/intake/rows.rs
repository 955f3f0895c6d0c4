//! What a message leaves behind, as rows: that it was heard, what is said in return, what she settled for herself.

use bots::Inbound;
use engine::{conversation::ForDesk, reminder::Settings};

use crate::{
    deliver::Body,
    store::{
        commit::{Answered, PersonAfter, Reply},
        inbox::Waiting,
        person::Account,
    },
};

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

pub(super) fn reply(one: &Waiting, inbound: &Inbound, account: &Account, body: &Body) -> serde_json::Result<Reply> {
    Ok(Reply {
        platform: inbound.bot.platform.as_str(),
        bot: one.bot.clone(),
        chat: if inbound.bot.platform.is_group(&inbound.chat) { account.chat.clone() } else { one.chat.clone() },
        person: account.person.clone(),
        body: serde_json::to_string(body)?,
    })
}

pub(super) fn after(
    account: &Account,
    memory: &serde_json::Value,
    settings: &Settings,
) -> serde_json::Result<PersonAfter> {
    Ok(PersonAfter {
        id: account.person.clone(),
        memory: memory.to_string(),
        language: settings.language.as_ref().map(ToString::to_string),
        quiet: settings.quiet.as_ref().map(serde_json::to_string).transpose()?,
        paused_until: settings.paused_until,
        stopped: settings.stopped,
    })
}

pub(super) fn reason(why: ForDesk) -> &'static str {
    match why {
        ForDesk::NotUnderstood => "not_understood",
        ForDesk::Wanted => "wanted",
        ForDesk::Unprompted => "unprompted",
        ForDesk::Help => "help",
    }
}
