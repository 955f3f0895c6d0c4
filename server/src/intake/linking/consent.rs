//! What somebody with a good code says to the welcome, and what a linked person settles about one of her accounts.

use anyhow::Context;
use engine::{
    calendar::local,
    conversation::{
        Change,
        welcome::{self, Choice, Guest},
    },
    ids::{Lang, PersonId},
    message::Message,
    rehearsal, reminder,
};
use sqlx::PgConnection;

use super::{Arrival, Outcome, messenger};
use crate::{
    intake::Intake,
    store::{
        account::{self, Link},
        instance_id, invitation,
    },
};

impl Intake {
    pub(super) async fn chose(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
        link: &Link,
        choice: Choice,
    ) -> anyhow::Result<Outcome> {
        let Some(owner) = self.owner(conn, &link.programme, &link.person).await? else { return Ok(Outcome::default()) };
        let of = Some(arrival.account(&link.programme, &link.person));
        let language = link.language.as_deref().map(Lang::from);
        let guest = Guest { link: link.id, ..owner.guest(language.as_ref()) };
        let say = |message: Message| Outcome { says: vec![message], of: of.clone(), ..Outcome::default() };
        Ok(match (choice, link.consented) {
            (Choice::Yes, false) => self.agreed(conn, arrival, link, &link.person).await?,
            (choice @ (Choice::AnotherWay | Choice::WrongPerson), false) => {
                account::leave(conn, link, arrival.at).await?;
                // nothing more is said there, not even to a last word
                invitation::is_told(conn, &link.platform, &link.bot, &arrival.one.user).await?;
                let why = if choice == Choice::WrongPerson { "wrong_person" } else { "another_way" };
                let label = guest
                    .welcome()
                    .buttons
                    .get(if choice == Choice::WrongPerson { 2 } else { 1 })
                    .map(|b| b.label.clone());
                let words = format!("({}: {})", messenger(&link.platform), label.unwrap_or_default());
                Outcome {
                    desk: Some((words, why)),
                    settings: Some(owner.settings.clone()),
                    ..say(guest.refused(&choice))
                }
            }
            (Choice::Language(None), false) => say(guest.choose_language()),
            (Choice::Language(Some(chosen)), false) => {
                if owner.programme.texts.languages_of("welcome").any(|known| *known == chosen) {
                    account::speak(conn, link.id, chosen.as_str()).await?;
                    say(Guest { language: Some(&chosen), ..guest }.welcome())
                } else {
                    say(guest.choose_language())
                }
            }
            (Choice::Change, true) => match &link.next_person {
                Some(next) => {
                    account::let_go(conn, link, arrival.at).await?;
                    self.agreed(conn, arrival, link, next).await?
                }
                None => say(owner.voice().settled()),
            },
            (Choice::Keep, true) => {
                account::offer_next(conn, link.id, None).await?;
                say(owner.voice().kept())
            }
            (Choice::First, true) => {
                account::prefer(conn, link).await?;
                say(owner.voice().account_first(&messenger(&link.platform)))
            }
            (Choice::Drop | Choice::WrongPerson | Choice::AnotherWay, true) => {
                let others = account::of_person(conn, &link.programme, &link.person).await?;
                say(owner.voice().unlink_sure(link.id, &messenger(&link.platform), others.len() < 2))
            }
            (Choice::Dropped, true) => {
                account::leave(conn, link, arrival.at).await?;
                say(owner.voice().unlinked(&messenger(&link.platform)))
            }
            (Choice::Yes | Choice::Language(_), true) => say(owner.voice().settled()),
            (Choice::Change | Choice::Keep | Choice::First | Choice::Drop | Choice::Dropped, false) => {
                say(guest.welcome())
            }
        })
    }

    /// Her yes: the account is `person`'s, and what is open with her comes.
    pub(super) async fn agreed(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
        link: &Link,
        person: &str,
    ) -> anyhow::Result<Outcome> {
        let owner = self.owner(conn, &link.programme, person).await?.context("a member has gone meanwhile")?;
        let mut settings = owner.settings.clone();
        // who says yes is written to, whatever she said elsewhere before
        rehearsal::apply(&mut settings, Change::Start);
        if let Some(chosen) = link.language.as_deref().map(Lang::from)
            && owner.reader.languages.first() != Some(&chosen)
        {
            rehearsal::apply(&mut settings, Change::Language(chosen));
        }
        let entity = instance_id(&link.programme, owner.reader.entity.id.as_str());
        account::consent(conn, link, person, entity, arrival.at).await?;
        let open = account::open_items(conn, &link.programme, person).await?;
        let id = PersonId::from(person);
        let reader = reminder::reader(&owner.programme, &id, &settings).context("a member has gone meanwhile")?;
        let says = vec![welcome::welcome_ok(&owner.programme, &reader, usize::try_from(open).unwrap_or_default())];
        let of = Some(arrival.account(&link.programme, person));
        Ok(Outcome { says, of, settings: Some(settings), desk: None })
    }

    /// Somebody who has not said yes writes: perhaps that is her yes; else she is asked once more.
    pub(super) async fn guest_wrote(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
        links: &[Link],
        text: &str,
    ) -> anyhow::Result<Outcome> {
        // several programmes have welcomed her: words alone do not tell which one she means
        let [link] = links else { return self.again(conn, arrival, links).await };
        let Some(owner) = self.owner(conn, &link.programme, &link.person).await? else { return Ok(Outcome::default()) };
        let language = link.language.as_deref().map(Lang::from);
        let guest = Guest { link: link.id, ..owner.guest(language.as_ref()) };
        let meant = guest.wrote(text, local(arrival.at, owner.reader.zone).date());
        match meant {
            Some(choice) => self.chose(conn, arrival, link, choice).await,
            None => self.again(conn, arrival, links).await,
        }
    }

    /// The welcome once more, of each programme that waits for her yes.
    pub(super) async fn again(
        &self,
        conn: &mut PgConnection,
        arrival: &Arrival<'_>,
        links: &[Link],
    ) -> anyhow::Result<Outcome> {
        let mut outcome = Outcome::default();
        for link in links.iter().filter(|link| !link.consented) {
            let Some(owner) = self.owner(conn, &link.programme, &link.person).await? else { continue };
            let language = link.language.as_deref().map(Lang::from);
            outcome.says.push(Guest { link: link.id, ..owner.guest(language.as_ref()) }.welcome());
            outcome.of = Some(arrival.account(&link.programme, &link.person));
        }
        Ok(outcome)
    }
}
