//! People without a messenger: a coordinator passes on what they are asked, with the addresses of its reply pages.

use chrono::{DateTime, Utc};
use engine::{
    Programme, calendar,
    ids::ItemId,
    ids::PersonId,
    message::Message,
    reminder::{self, Reader},
    roadmap::{Chats, Localised, Role},
    wording::Sender,
};

use super::{Around, Prepared};
use crate::{
    reply_address::{self, PAGE_LASTS},
    store::{ledger::Account, reply_page},
};

/// What a coordinator is asked to pass on, and the pages that it leads to.
pub(super) fn by_hand(
    around: &Around,
    to: &Reader,
    carrier: &Account,
    public_url: &str,
    said: &str,
    of: &[&Prepared<'_>],
    at: DateTime<Utc>,
) -> (Message, Vec<reply_page::New>) {
    let newest = &around.programme;
    let (addresses, pages) = pages(newest, to, public_url, of);
    let person = PersonId::from(carrier.person.as_str());
    let settings = around.wishes.get(&person).cloned().unwrap_or_default();
    let hands = reminder::reader(newest, &person, &settings);
    let voice = hands.as_ref().unwrap_or(to).voice(newest);
    let until = calendar::local(at + PAGE_LASTS, to.zone).date();
    (voice.pass_on(&whom(newest, to), said, &addresses, until), pages)
}

/// Whoever passes it on must know to whom, also where chats say no names.
fn whom(programme: &Programme, to: &Reader) -> Sender {
    let sender = reminder::sender(programme, &to.entity, &to.person);
    match programme.chats {
        Chats::Full => sender,
        Chats::Codes => Sender { entity: Localised::of(to.entity.id.to_string()), ..sender },
    }
}

/// A page for each question of a message: the item with its address, and what is kept of it.
fn pages(
    programme: &Programme,
    to: &Reader,
    public_url: &str,
    of: &[&Prepared<'_>],
) -> (Vec<(String, String)>, Vec<reply_page::New>) {
    let asked = of.iter().filter(|one| one.reminder.kind.asks());
    let made = asked.map(|one| {
        let (address, kept) = reply_address::make(programme, to, public_url, one.row.instance, one.row.prompt);
        ((one.item.id.to_string(), address), kept)
    });
    made.unzip()
}

/// Where a message that carries codes only is told in full.
pub(super) fn pages_of(
    programme: &Programme,
    to: &Reader,
    public_url: &str,
    of: &[&Prepared<'_>],
) -> (Vec<(ItemId, String)>, Vec<reply_page::New>) {
    let mut told: Vec<&Prepared<'_>> = Vec::new();
    for one in of {
        if !told.iter().any(|other| other.row.instance == one.row.instance) {
            told.push(one);
        }
    }
    let made = told.into_iter().map(|one| {
        let prompt = one.row.prompt.filter(|_| one.reminder.kind.asks());
        let (address, kept) = reply_address::make(programme, to, public_url, one.row.instance, prompt);
        ((one.item.id.clone(), address), kept)
    });
    made.unzip()
}

/// Whom a coordinating entity's messages go to.
pub(super) fn coordinators(programme: &Programme) -> Vec<PersonId> {
    let entities = programme.coordinators.iter().filter_map(|id| programme.entity(id));
    entities.flat_map(|entity| entity.people_for(Role::Coordinator).map(|member| member.id.clone())).collect()
}
