//! New addresses of reply pages: where a question is answered without a messenger, and where what chats leave out is told.
//!
//! The address is handed out once and kept as its hash; whoever makes one writes the row in its own transaction.

use chrono::TimeDelta;
use engine::{Programme, message::Message, reminder::Reader};
use uuid::Uuid;

use crate::{
    store::{instance_id, reply_page::New},
    token,
};

/// How long the address of a reply page works.
pub(crate) const PAGE_LASTS: TimeDelta = TimeDelta::days(30);

/// `prompt`: the question that it is for; none: whatever is open there with her.
pub(crate) fn make(
    programme: &Programme,
    to: &Reader,
    public_url: &str,
    instance: Uuid,
    prompt: Option<i32>,
) -> (String, New) {
    let token = token::fresh();
    let kept = New {
        token_hash: token::hash(&token),
        programme: programme.id.clone(),
        person: to.person.to_string(),
        instance,
        prompt,
    };
    (format!("{public_url}/r/{token}"), kept)
}

/// What is said at once, each with the addresses of the items that it speaks of.
pub(crate) fn detailed(
    programme: &Programme,
    to: &Reader,
    public_url: &str,
    says: Vec<Message>,
) -> (Vec<Message>, Vec<New>) {
    let mut pages = Vec::new();
    let with_addresses = |message: Message| {
        let made = message.items().into_iter().map(|item| {
            let (address, kept) = make(programme, to, public_url, instance_id(&programme.id, item.as_str()), None);
            pages.push(kept);
            (item.clone(), address)
        });
        let addresses: Vec<_> = made.collect();
        to.detailed(programme, message, &addresses)
    };
    let says = says.into_iter().map(with_addresses).collect();
    (says, pages)
}
