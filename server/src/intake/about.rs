//! Which programme and which question a message is about, before anything is made of it.

use bots::{Button, Content, RemoteId};
use engine::conversation::Said;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::store::{
    inbox::{self, Put, Waiting},
    instance,
    person::{self, Account},
};

/// Which of her programmes a message is for: the one it names, else the one that wrote to her last.
pub(super) async fn account_of(
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

/// The question that a message of ours put, which she pressed or replied to.
pub(super) async fn put_by(
    conn: &mut PgConnection,
    one: &Waiting,
    message: Option<&RemoteId>,
) -> sqlx::Result<Option<Put>> {
    match message {
        Some(remote) => inbox::put_by(conn, &one.platform, &one.bot, &one.chat, &remote.0).await,
        None => Ok(None),
    }
}

/// What she wrote, if she wrote.
pub(super) fn words(content: &Content) -> Option<String> {
    match content {
        Content::Words { text, .. } => Some(text.clone()),
        Content::Press { .. } | Content::Gone | Content::Back | Content::Start { .. } | Content::Moved { .. } => None,
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
