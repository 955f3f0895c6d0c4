//! *my data*: everything that is stored about a person, read to her in the chat.

use bots::Platform;
use engine::{
    calendar::local,
    conversation::welcome,
    roadmap::Chats,
    step::Given,
    wording::{Past, Stored},
};
use sqlx::PgConnection;

use super::{
    dialogue::{Outcome, Speaker},
    linking::named,
};
use crate::store::{
    account, clock,
    person::Account,
    privacy::{self, Kept, Said},
};

/// What was going on with her stays as it is.
pub(super) async fn outcome(
    conn: &mut PgConnection,
    of: &Account,
    speaker: &Speaker,
    platform: Platform,
) -> anyhow::Result<Outcome> {
    let stored = stored(conn, of, speaker).await?;
    let says = speaker.reader.voice(&speaker.programme).everything(&stored, platform.limits().text);
    let (memory, settings) = (speaker.memory.clone(), speaker.reader.settings.clone());
    Ok(Outcome { says, memory, settings, ..Outcome::default() })
}

async fn stored(conn: &mut PgConnection, of: &Account, speaker: &Speaker) -> anyhow::Result<Stored> {
    let (programme, person) = (of.programme.as_str(), of.person.as_str());
    let at = clock::now(conn).await?;
    let reader = &speaker.reader;
    let (sender, hours) = welcome::known_of(&speaker.programme, reader);
    let answers = privacy::answers(conn, programme, person).await?;
    let in_chat = |given: Given| match given {
        Given::Text(words) => Given::Text(speaker.programme.words_in_chats(&words).to_owned()),
        other @ (Given::Choice(_) | Given::Number { .. } | Given::Date(_) | Given::Files(_)) => other,
    };
    let wrote = |kept: Kept| Past { at: kept.at, item: String::new(), given: vec![in_chat(Given::Text(kept.what))] };
    let said = |said: Said| Past { at: said.at, item: said.item, given: said.given.into_iter().map(in_chat).collect() };
    Ok(Stored {
        sender,
        zone: reader.zone,
        messengers: named(&account::of_person(conn, programme, person).await?)
            .into_iter()
            .map(|(_, name)| name)
            .collect(),
        hours,
        paused: reader.settings.paused_until.filter(|until| *until > at).map(|until| local(until, reader.zone).date()),
        stopped: reader.settings.stopped,
        answers: answers.into_iter().map(said).collect(),
        on_desk: privacy::on_desk(conn, programme, person).await?.into_iter().map(wrote).collect(),
        files: privacy::files(conn, programme, person).await?.into_iter().map(wrote).collect(),
        only_codes: speaker.programme.chats == Chats::Codes,
    })
}
