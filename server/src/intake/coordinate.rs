//! What a coordinator is shown of everything, and what she wants done beside answering.
//!
//! All of it happens in the transaction in which she is heard: her words to others are planned in the ledger, a
//! commitment is published, one that nobody has confirmed is taken back.

use anyhow::Context;
use chrono::{DateTime, Utc};
use engine::{
    Input, Instance,
    conversation::{Held, Order, Promise, Stand, View},
    ids::{EntityId, ItemId, PersonId},
    reminder,
    roadmap::{Role, Visibility},
};
use sqlx::PgConnection;

use super::{
    Intake,
    dialogue::{Outcome, Speaker},
};
use crate::{
    access::{self, SIGN_IN_LASTS, sign_in_url},
    advance::Advance,
    http::status::{self, ItemStatus, Level, Status},
    programmes::{Programmes, item_of},
    publish,
    store::{instance, instance_id, ledger, person},
};

/// Reminders that are held longer go out another day.
const HELD: chrono::TimeDelta = chrono::TimeDelta::days(2);

/// Everything that a coordinator may see.
pub(crate) struct Everything {
    pub(crate) status: Status,
    held: Vec<Held>,
}

impl Everything {
    pub(crate) async fn load(
        conn: &mut PgConnection,
        programmes: &Programmes,
        programme: &str,
    ) -> anyhow::Result<Everything> {
        let status = status::load(conn, programmes, programme, Level(Visibility::Restricted)).await?;
        let status = status.context("a programme has vanished")?;
        let held = ledger::held(conn, programme, status.at + HELD).await?;
        let held = held.into_iter().filter_map(|(id, entity, at)| {
            let item = status.by_instance(id)?.item.id.clone();
            Some(Held { item, entity: EntityId::new(entity), at })
        });
        Ok(Everything { held: held.collect(), status })
    }

    pub(crate) fn view(&self) -> View<'_> {
        View { stands: self.status.items.iter().map(stand).collect(), held: self.held.clone() }
    }
}

fn stand(of: &ItemStatus) -> Stand<'_> {
    Stand { item: &of.item, chart: &of.chart, instance: &of.instance, look: of.look.clone() }
}

impl Intake {
    pub(super) async fn obey(
        &self,
        conn: &mut PgConnection,
        speaker: &Speaker,
        order: Order,
        at: DateTime<Utc>,
        outcome: &mut Outcome,
    ) -> anyhow::Result<()> {
        match order {
            Order::Tell { item, words } => tell(conn, speaker, &item, &words, at).await,
            Order::Record(promise) => self.record(conn, speaker, &promise, at, outcome).await,
            Order::SignIn => self.sign_in(conn, speaker, outcome).await,
            Order::Withdraw(item) => self.withdraw(conn, speaker, &item, at, outcome).await,
        }
    }

    /// The link is made here, because `engine` has no chance in it; its messages go where she alone reads.
    async fn sign_in(&self, conn: &mut PgConnection, speaker: &Speaker, outcome: &mut Outcome) -> anyhow::Result<()> {
        let voice = speaker.reader.voice(&speaker.programme);
        let said = match &self.public_url {
            Some(url) => {
                let person = speaker.reader.person.as_str();
                let code = access::make_sign_in(conn, &speaker.programme.id, person).await?;
                let minutes = usize::try_from(SIGN_IN_LASTS.as_secs() / 60).unwrap_or(usize::MAX);
                voice.sign_in(&sign_in_url(url, &code), minutes)
            }
            None => voice.sign_in_nowhere(),
        };
        outcome.says.push(said);
        Ok(())
    }

    async fn record(
        &self,
        conn: &mut PgConnection,
        speaker: &Speaker,
        promise: &Promise,
        at: DateTime<Utc>,
        outcome: &mut Outcome,
    ) -> anyhow::Result<()> {
        let (programme, by) = (&speaker.programme, speaker.reader.person.as_str());
        let no = publish::record(conn, &self.programmes, &programme.id, promise, by, at).await?;
        let maker = programme.entity(&promise.maker).context("an entity that is not there")?;
        let voice = speaker.reader.voice(programme);
        let words = programme.words_in_chats(&promise.text);
        let said = voice.commit_recorded(&no, words, &programme.name_in_chats(maker), promise.due);
        outcome.says.push(speaker.reader.finished(programme, said));
        Ok(())
    }

    async fn withdraw(
        &self,
        conn: &mut PgConnection,
        speaker: &Speaker,
        item: &ItemId,
        at: DateTime<Utc>,
        outcome: &mut Outcome,
    ) -> anyhow::Result<()> {
        let id = instance_id(&speaker.programme.id, item.as_str());
        let stored = instance::load(conn, &[id]).await?.pop().context("an item that is not there")?;
        let revision = self.programmes.revision(conn, &stored.programme, stored.revision).await?;
        let (noun, chart) = item_of(&revision, &stored.item)?;
        let now: Instance = serde_json::from_str(&stored.body).context("a stored item cannot be read")?;
        let mut advance = Advance::on(&revision, noun, chart, now, at);
        let (roles, by) = (vec![Role::Coordinator], Some(speaker.reader.person.clone()));
        let input = Input::Command { event: "withdraw".into(), roles, by, data: Default::default() };
        if advance.step(&input).is_err() {
            outcome.says = vec![speaker.reader.voice(&speaker.programme).recorded_nothing()];
            return Ok(());
        }
        let wishes = person::wishes(conn, &speaker.programme.id).await?;
        outcome.write = Some(advance.write(&|person| wishes.get(person).cloned().unwrap_or_default()));
        Ok(())
    }
}

async fn tell(
    conn: &mut PgConnection,
    speaker: &Speaker,
    item: &ItemId,
    words: &str,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let programme = &speaker.programme;
    let noun = programme.item(item).context("an item that is not there")?;
    let id = instance_id(&programme.id, item.as_str());
    let stored = instance::load(conn, &[id]).await?.pop().context("an item that is not there")?;
    let now: Instance = serde_json::from_str(&stored.body).context("a stored item cannot be read")?;
    let wishes = person::wishes(conn, &programme.id).await?;
    let settings = |person: &PersonId| wishes.get(person).cloned().unwrap_or_default();
    let reminders = reminder::tell(programme, noun, &now, words, at, &settings);
    ledger::plan_words(conn, &programme.id, id, &reminders, at).await?;
    Ok(())
}
