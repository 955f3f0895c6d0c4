//! People without a messenger: a coordinator passes on what they are asked, with the addresses of its reply pages.

use chrono::{DateTime, Utc};
use engine::{
    Programme, calendar,
    ids::PersonId,
    message::Message,
    reminder::{self, Reader},
    roadmap::Role,
};

use super::{Around, PAGE_LASTS, Prepared};
use crate::{
    store::{ledger::Account, reply_page},
    token,
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
    (voice.pass_on(&reminder::sender(newest, &to.entity, &to.person), said, &addresses, until), pages)
}

/// A page for each question of a message: the item with its address, and what is kept of it.
fn pages(
    programme: &Programme,
    to: &Reader,
    public_url: &str,
    of: &[&Prepared<'_>],
) -> (Vec<(String, String)>, Vec<reply_page::New>) {
    let asked = of.iter().filter(|one| one.reminder.kind.asks());
    asked
        .map(|one| {
            let token = token::fresh();
            let address = (one.item.id.to_string(), format!("{public_url}/r/{token}"));
            let kept = reply_page::New {
                token_hash: token::hash(&token),
                programme: programme.id.clone(),
                person: to.person.to_string(),
                instance: one.row.instance,
                prompt: one.row.prompt,
            };
            (address, kept)
        })
        .unzip()
}

/// Where a message that carries codes only is told in full.
pub(super) fn pages_of(
    programme: &Programme,
    to: &Reader,
    public_url: &str,
    of: &[&Prepared<'_>],
) -> (Option<String>, Vec<reply_page::New>) {
    let (addresses, kept) = pages(programme, to, public_url, of);
    let details = match addresses.as_slice() {
        [] => None,
        [(_, address)] => Some(address.clone()),
        several => Some(several.iter().map(|(no, address)| format!("\n{no}: {address}")).collect()),
    };
    (details, kept)
}

/// Whom a coordinating entity's messages go to.
pub(super) fn coordinators(programme: &Programme) -> Vec<PersonId> {
    let entities = programme.coordinators.iter().filter_map(|id| programme.entity(id));
    entities.flat_map(|entity| entity.people_for(Role::Coordinator).map(|member| member.id.clone())).collect()
}
