//! How an account becomes a person's, and ceases to be: invitations, consent, several accounts, disconnecting.
//!
//! A code is spent in the transaction that offers the account; only her yes makes it one that is written to. Before
//! that she is in no conversation: everything she does there ends here. To somebody unknown nothing is said of any
//! programme. What is said and what a press means is the engine's (`conversation::welcome`).

mod consent;

use anyhow::Context;
use bots::{Button, Chat, Content, Inbound, Platform};
use chrono::{DateTime, Utc};
use engine::{
    conversation::{
        Change,
        welcome::{self, Guest, Order},
    },
    ids::{Lang, PersonId},
    message::{Message, Texts},
    rehearsal,
    reminder::{self, Settings},
    wording::{Bad, Voice},
};
use sqlx::PgConnection;

use super::{
    Intake,
    about::account_of,
    rows::{after, reply, unheard},
};
use crate::{
    seal,
    store::{
        account::{self, Link, Offer},
        clock,
        commit::{Answered, commit},
        inbox::{self, Waiting},
        invitation::{self, Redeemed},
        person::{self, Account},
        post,
    },
    token,
};

/// What somebody did who may not be linked.
struct Arrival<'a> {
    one: &'a Waiting,
    inbound: &'a Inbound,
    at: DateTime<Utc>,
}

impl Arrival<'_> {
    /// She is answered where she wrote.
    fn account(&self, programme: &str, person: &str) -> Account {
        Account { programme: programme.to_owned(), person: person.to_owned(), chat: self.one.chat.clone() }
    }
}

/// What is told and written because of it.
#[derive(Default)]
struct Outcome {
    says: Vec<Message>,
    /// Of whom it is, where that is known.
    of: Option<Account>,
    settings: Option<Settings>,
    desk: Option<(String, &'static str)>,
}

/// A person as somebody who writes from one of her accounts.
struct Owner {
    programme: std::sync::Arc<engine::Programme>,
    reader: reminder::Reader,
    settings: Settings,
}

impl Intake {
    /// Whether it was about an account and is settled with this; else it is conversation.
    pub(super) async fn link(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        button: Option<&Button>,
    ) -> anyhow::Result<bool> {
        let text = match (button, &inbound.content) {
            (Some(Button::Words(words)), _) => words.as_str(),
            (None, Content::Words { text, .. }) => text.as_str(),
            (Some(_) | None, _) => "",
        };
        let Some(order) = Order::read(text) else { return Ok(false) };
        let arrival = Arrival { one, inbound, at: clock::now(conn).await? };
        let links = account::of_user(conn, &one.platform, &one.bot, &one.user).await?;
        let is_linked = links.iter().any(|link| link.consented);
        let outcome = match order {
            Order::Code(code) => return self.came(conn, &arrival, &code, None).await.map(|()| true),
            Order::Of { link, choice } => match self.named(conn, &links, link).await? {
                Some(named) => self.chose(conn, &arrival, &named, choice).await?,
                None => return Ok(false),
            },
            Order::Accounts if is_linked => self.accounts(conn, &arrival).await?,
            Order::Unlink if is_linked => self.unlink(conn, &arrival).await?,
            Order::Erase if is_linked => self.erasure(conn, &arrival).await?,
            Order::Accounts | Order::Unlink | Order::Erase => return Ok(false),
        };
        self.settle(conn, &arrival, outcome).await?;
        Ok(true)
    }

    /// Somebody pressed or wrote from an account that is nobody's, or that waits for a yes.
    pub(super) async fn unlinked(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        text: &str,
    ) -> anyhow::Result<()> {
        let arrival = Arrival { one, inbound, at: clock::now(conn).await? };
        let links = account::of_user(conn, &one.platform, &one.bot, &one.user).await?;
        let outcome = match links.as_slice() {
            [] => self.stranger(conn, &arrival, None).await?,
            links => self.guest_wrote(conn, &arrival, links, text).await?,
        };
        self.settle(conn, &arrival, outcome).await
    }

    /// Somebody has found our bot, with a code or without. `false`: she is linked, and only wants to start again.
    pub(super) async fn started(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        (code, phone): (Option<&str>, Option<&str>),
    ) -> anyhow::Result<bool> {
        person::back(conn, &one.platform, &one.bot, &one.user).await?;
        let arrival = Arrival { one, inbound, at: clock::now(conn).await? };
        if let Some(code) = code {
            return self.came(conn, &arrival, code, phone).await.map(|()| true);
        }
        let links = account::of_user(conn, &one.platform, &one.bot, &one.user).await?;
        let outcome = match links.as_slice() {
            [] => self.stranger(conn, &arrival, phone).await?,
            links if links.iter().any(|link| link.consented) => return Ok(false),
            links => self.again(conn, &arrival, links).await?,
        };
        self.settle(conn, &arrival, outcome).await?;
        Ok(true)
    }

    /// She comes with a code.
    async fn came(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
        code: &str,
        phone: Option<&str>,
    ) -> anyhow::Result<()> {
        let one = arrival.one;
        if invitation::is_trying(conn, &one.platform, &one.bot, &one.user).await? {
            return self.settle(conn, arrival, Outcome::default()).await;
        }
        inbox::forget_code(conn, one.id).await?;
        let links = account::of_user(conn, &one.platform, &one.bot, &one.user).await?;
        let outcome = match invitation::redeem(conn, code, &one.platform).await? {
            Redeemed::Good { programme, person } => {
                self.invited(conn, arrival, &links, &arrival.account(&programme, &person), phone).await?
            }
            // the link once more, by who has used it
            Redeemed::Used { programme, person }
                if links.iter().any(|link| link.programme == programme && link.person == person) =>
            {
                self.invited(conn, arrival, &links, &arrival.account(&programme, &person), phone).await?
            }
            Redeemed::Used { .. } => self.bad(conn, arrival, &links, Bad::Used, phone).await?,
            Redeemed::Expired => self.bad(conn, arrival, &links, Bad::Expired, phone).await?,
            Redeemed::Elsewhere(platform) => {
                self.bad(conn, arrival, &links, Bad::Elsewhere(messenger(&platform)), phone).await?
            }
            Redeemed::Unknown => {
                let is_groups = post::is_good(conn, &token::hash(code)).await?;
                let why = if is_groups { Bad::OfGroup } else { Bad::Unknown };
                self.bad(conn, arrival, &links, why, phone).await?
            }
        };
        self.settle(conn, arrival, outcome).await
    }

    async fn bad(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
        links: &[Link],
        why: Bad,
        phone: Option<&str>,
    ) -> anyhow::Result<Outcome> {
        let one = arrival.one;
        let why = match invitation::tried(conn, &one.platform, &one.bot, &one.user).await? {
            true => Bad::TooManyTries,
            false => why,
        };
        let message = match links.iter().find(|link| link.consented) {
            Some(link) => match self.owner(conn, &link.programme, &link.person).await? {
                Some(owner) => owner.voice().bad_invitation(&why),
                None => of_phone(phone, |voice| voice.bad_invitation(&why)),
            },
            None => of_phone(phone, |voice| voice.bad_invitation(&why)),
        };
        Ok(Outcome { says: vec![message], ..Outcome::default() })
    }

    /// Her code was good.
    async fn invited(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
        links: &[Link],
        to: &Account,
        phone: Option<&str>,
    ) -> anyhow::Result<Outcome> {
        let one = arrival.one;
        let Some(owner) = self.owner(conn, &to.programme, &to.person).await? else {
            // she was a member when she was invited
            let says = vec![of_phone(phone, |voice| voice.bad_invitation(&Bad::Expired))];
            return Ok(Outcome { says, ..Outcome::default() });
        };
        let linked = links.iter().find(|link| link.programme == to.programme && link.consented);
        if let Some(link) = linked {
            if link.person == to.person {
                let mut settings = owner.settings.clone();
                rehearsal::apply(&mut settings, Change::Start);
                let says = vec![owner.voice().started()];
                return Ok(Outcome { says, of: Some(to.clone()), settings: Some(settings), desk: None });
            }
            account::offer_next(conn, link.id, Some(&to.person)).await?;
            let now = self.owner(conn, &link.programme, &link.person).await?;
            let guest = Guest { link: link.id, ..owner.guest(None) };
            let says = now.map(|now| guest.other_person(&now.reader)).into_iter().collect();
            return Ok(Outcome { says, of: Some(to.clone()), ..Outcome::default() });
        }
        let language = welcome::first_language(&owner.programme, &owner.reader, phone);
        let offer = Offer {
            platform: &one.platform,
            bot: &one.bot,
            user: &one.user,
            chat: &one.chat,
            programme: &to.programme,
            person: &to.person,
            language: language.as_ref().map(Lang::as_str),
        };
        let link = account::offer(conn, &offer, arrival.at).await?.context("an account was linked meanwhile")?;
        let says = vec![Guest { link, ..owner.guest(language.as_ref()) }.welcome()];
        Ok(Outcome { says, of: Some(to.clone()), ..Outcome::default() })
    }

    /// A link that a button of ours names: of this account, or another account of the same person.
    async fn named(&self, conn: &mut PgConnection, links: &[Link], id: i64) -> sqlx::Result<Option<Link>> {
        if let Some(own) = links.iter().find(|link| link.id == id) {
            return Ok(Some(own.clone()));
        }
        for own in links.iter().filter(|link| link.consented) {
            let hers = account::of_person(conn, &own.programme, &own.person).await?;
            if let Some(link) = hers.into_iter().find(|link| link.id == id) {
                return Ok(Some(link));
            }
        }
        Ok(None)
    }

    /// Somebody unknown: once a day she is told how one comes to be invited, and never anything of a programme.
    async fn stranger(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
        phone: Option<&str>,
    ) -> anyhow::Result<Outcome> {
        let one = arrival.one;
        let in_group = Platform::parse(&one.platform).is_some_and(|p| p.is_group(&Chat(one.chat.clone())));
        if in_group || !invitation::is_told(conn, &one.platform, &one.bot, &one.user).await? {
            return Ok(Outcome::default());
        }
        Ok(Outcome { says: vec![of_phone(phone, |voice| voice.invitation_needed())], ..Outcome::default() })
    }

    async fn accounts(&self, conn: &mut PgConnection, arrival: &Arrival<'_>) -> anyhow::Result<Outcome> {
        let Some((of, owner)) = self.speaker(conn, arrival).await? else { return Ok(Outcome::default()) };
        let accounts = named(&account::of_person(conn, &of.programme, &of.person).await?);
        Ok(Outcome { says: vec![owner.voice().accounts(&accounts)], of: Some(of), ..Outcome::default() })
    }

    async fn unlink(&self, conn: &mut PgConnection, arrival: &Arrival<'_>) -> anyhow::Result<Outcome> {
        let Some((of, owner)) = self.speaker(conn, arrival).await? else { return Ok(Outcome::default()) };
        let accounts = named(&account::of_person(conn, &of.programme, &of.person).await?);
        let message = match accounts.as_slice() {
            [(only, name)] => owner.voice().unlink_sure(*only, name, true),
            several => owner.voice().unlink_which(several),
        };
        Ok(Outcome { says: vec![message], of: Some(of), ..Outcome::default() })
    }

    /// A coordinator erases: it cannot be taken back, and the press may have been a slip.
    async fn erasure(&self, conn: &mut PgConnection, arrival: &Arrival<'_>) -> anyhow::Result<Outcome> {
        let Some((of, owner)) = self.speaker(conn, arrival).await? else { return Ok(Outcome::default()) };
        let desk = Some((format!("(waymark people erase {})", of.person), "erase"));
        let says = vec![owner.voice().erasure_wanted()];
        Ok(Outcome { says, of: Some(of), settings: Some(owner.settings), desk })
    }

    /// Who writes from a linked account.
    async fn speaker(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
    ) -> anyhow::Result<Option<(Account, Owner)>> {
        let Some(of) = account_of(conn, arrival.one, None, None).await? else { return Ok(None) };
        let owner = self.owner(conn, &of.programme, &of.person).await?;
        Ok(owner.map(|owner| (of, owner)))
    }

    /// A person with her row locked. `None`: she is no member any more.
    async fn owner(&self, conn: &mut PgConnection, programme: &str, person: &str) -> anyhow::Result<Option<Owner>> {
        let Some(known) = person::lock(conn, programme, person).await? else { return Ok(None) };
        let Some(newest) = self.programmes.newest(conn, programme).await? else { return Ok(None) };
        let reader = reminder::reader(&newest, &PersonId::from(person), &known.settings);
        Ok(reader.map(|reader| Owner { programme: newest, reader, settings: known.settings }))
    }

    async fn settle(&self, conn: &mut PgConnection, arrival: &Arrival<'_>, outcome: Outcome) -> anyhow::Result<()> {
        let Outcome { says, of, settings, desk } = outcome;
        let nobody = arrival.account("", "");
        let account = of.as_ref().unwrap_or(&nobody);
        let mut answered = Answered { desk, ..unheard(arrival.one, &account.programme) };
        for message in &says {
            let body = seal::body(message, &self.key, &account.programme, &|_| None);
            answered.replies.push(reply(arrival.one, arrival.inbound, account, &body)?);
        }
        if let (Some(of), Some(settings)) = (&of, &settings) {
            let known = person::lock(conn, &of.programme, &of.person).await?.context("an account of nobody")?;
            answered.person = Some(after(of, &known.memory, settings)?);
        }
        Ok(commit(conn, arrival.at, &[], &[answered]).await?)
    }
}

impl Owner {
    fn voice(&self) -> Voice<'_> {
        self.reader.voice(&self.programme)
    }

    fn guest<'a>(&'a self, language: Option<&'a Lang>) -> Guest<'a> {
        Guest { programme: &self.programme, reader: &self.reader, language, link: 0 }
    }
}

/// In the language of a phone, with no programme behind it.
pub(super) fn of_phone(phone: Option<&str>, say: impl FnOnce(Voice<'_>) -> Message) -> Message {
    let languages: Vec<Lang> = phone.map(welcome::language_of_phone).into_iter().collect();
    say(Voice { texts: &Texts::wording(), languages: &languages })
}

fn messenger(platform: &str) -> String {
    Platform::parse(platform).map_or_else(|| platform.to_owned(), |p| p.name().to_owned())
}

/// Accounts with the names of their messengers; of two of one messenger the second has a number.
pub(super) fn named(links: &[Link]) -> Vec<(i64, String)> {
    let same = |place: usize| links[..place].iter().filter(|l| l.platform == links[place].platform).count();
    let name = |(place, link): (usize, &Link)| match same(place) {
        0 => (link.id, messenger(&link.platform)),
        n => (link.id, format!("{} {}", messenger(&link.platform), n + 1)),
    };
    links.iter().enumerate().map(name).collect()
}
