//! Which programme and which question a message is about, before anything is made of it.

use bots::{Button, Content, File, Inbound, Platform, RemoteId};
use engine::conversation::Said;
use sqlx::PgConnection;
use uuid::Uuid;

use super::desk;
use crate::{
    evidence,
    store::{
        self,
        evidence::Row,
        inbox::{self, Put, Waiting},
        instance,
        person::{self, Account},
        reply_page::{self, ReplyPage},
    },
};

/// Which of her programmes a message is for: the one it names, else the one that wrote to her last.
pub(super) async fn account_of(
    conn: &mut PgConnection,
    one: &Waiting,
    about: Option<Uuid>,
    on: Option<&Put>,
) -> anyhow::Result<Option<Account>> {
    if let Some(account) = desk::account(one) {
        return Ok(Some(account));
    }
    if one.platform == Platform::Page.as_str() {
        let page = reply_page::owner(conn, &one.chat).await?;
        return Ok(page.map(|page| Account { programme: page.programme, person: page.person, chat: one.chat.clone() }));
    }
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

/// The question that a message of ours put, which she pressed or replied to.
pub(super) async fn put_by(
    conn: &mut PgConnection,
    one: &Waiting,
    message: Option<&RemoteId>,
) -> sqlx::Result<Option<Put>> {
    match message {
        // a page knows what it asks, and says the number of the question
        Some(prompt) if one.platform == Platform::Page.as_str() => {
            let page = reply_page::owner(conn, &one.chat).await?;
            let put = |page: ReplyPage| {
                let prompt = prompt.0.parse().ok()?;
                Some(Put { programme: page.programme, instance: page.instance, prompt })
            };
            Ok(page.and_then(put))
        }
        Some(remote) => inbox::put_by(conn, &one.platform, &one.bot, &one.chat, &remote.0).await,
        None => Ok(None),
    }
}

/// What a message said before she changed it.
#[derive(Default)]
pub(super) struct Before {
    pub(super) text: String,
    files: Vec<File>,
}

impl Before {
    /// Whether it says the same now: platforms speak of a change also where nothing of hers has changed.
    pub(super) fn is(&self, text: &str, files: &[File]) -> bool {
        // the same file may come under another id
        let same = |one: &File, other: &File| (&one.name, one.size) == (&other.name, other.size);
        self.text == text
            && self.files.len() == files.len()
            && self.files.iter().zip(files).all(|(one, other)| same(one, other))
    }
}

/// None: it is no changed message. One that nobody remembers said nothing.
pub(super) async fn changed(
    conn: &mut PgConnection,
    one: &Waiting,
    inbound: &Inbound,
) -> anyhow::Result<Option<Before>> {
    let Some(own) = inbound.message.as_ref().filter(|own| own.changed) else { return Ok(None) };
    let known = inbox::said_before(conn, one, &own.id.0).await?;
    let before = known.and_then(|known| match serde_json::from_value(known).ok()? {
        Content::Words { text, files, .. } => Some(Before { text, files }),
        Content::Press { .. }
        | Content::Gone
        | Content::Back
        | Content::Start { .. }
        | Content::Moved { .. }
        | Content::Report(_) => None,
    });
    Ok(Some(before.unwrap_or_default()))
}

/// What she wrote, if she wrote.
pub(super) fn words(content: &Content) -> Option<String> {
    match content {
        Content::Words { text, .. } => Some(text.clone()),
        Content::Press { .. }
        | Content::Gone
        | Content::Back
        | Content::Start { .. }
        | Content::Moved { .. }
        | Content::Report(_) => None,
    }
}

/// Words that she wrote, or that a button of ours stands for.
pub(super) fn asked_in_words<'a>(said: &'a Said, pressed: Option<&'a Option<Button>>) -> Option<&'a str> {
    match pressed {
        Some(Some(Button::Words(words))) => Some(words),
        Some(_) => None,
        None => Some(&said.text),
    }
}

/// What an item will remember of files: those of a messenger are fetched from it later, a page's are here already.
pub(super) async fn wanted(conn: &mut PgConnection, one: &Waiting, files: &[File]) -> anyhow::Result<Vec<String>> {
    let mut references = Vec::with_capacity(files.len());
    if files.is_empty() {
        return Ok(references);
    }
    if one.platform == Platform::Page.as_str() {
        return Ok(files.iter().map(|file| file.id.clone()).collect());
    }
    let Some(account) = account_of(conn, one, None, None).await? else { return Ok(references) };
    for file in files {
        let row = Row {
            id: Uuid::new_v4(),
            programme: account.programme.clone(),
            instance: None,
            person: Some(account.person.clone()),
            platform: one.platform.clone(),
            bot: one.bot.clone(),
            remote: file.id.clone(),
            name: file.name.clone(),
        };
        references.push(evidence::reference(store::evidence::want(conn, &row).await?));
    }
    Ok(references)
}
