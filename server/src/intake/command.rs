//! What somebody with a role wants done to an item, from a page or a program and not from a chat.

use engine::{Input, Instance, Refusal};
use sqlx::{PgConnection, PgPool};

use super::{Intake, MAX_RACES};
use crate::{
    advance::Advance,
    programmes::{Programmes, item_of},
    store::{clock, commit::commit, instance, instance_id, is_lost_race, person},
};

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    #[error("there is no item `{0}`")]
    NoSuchItem(String),
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Failed(#[from] anyhow::Error),
}

impl From<sqlx::Error> for NotDone {
    fn from(error: sqlx::Error) -> Self {
        NotDone::Failed(error.into())
    }
}

/// Steps an item with `input` through the one write; repeated if somebody else was faster.
pub async fn command(
    pool: &PgPool,
    programmes: &Programmes,
    programme: &str,
    item: &str,
    input: &Input,
) -> Result<(), NotDone> {
    let mut conn = pool.acquire().await?;
    for _ in 0..MAX_RACES {
        match once(&mut conn, programmes, programme, item, input).await {
            Err(NotDone::Failed(error)) if error.downcast_ref::<sqlx::Error>().is_some_and(is_lost_race) => {}
            done => return done,
        }
    }
    Err(NotDone::Failed(anyhow::anyhow!("others were faster {MAX_RACES} times")))
}

async fn once(
    conn: &mut PgConnection,
    programmes: &Programmes,
    programme: &str,
    item: &str,
    input: &Input,
) -> Result<(), NotDone> {
    let no_such_item = || NotDone::NoSuchItem(item.to_owned());
    let id = instance_id(programme, item);
    let stored = instance::load(conn, &[id]).await?.pop().ok_or_else(no_such_item)?;
    let revision = programmes.revision(conn, programme, stored.revision).await?;
    let (noun, chart) = item_of(&revision, item)?;
    let now: Instance = serde_json::from_str(&stored.body).map_err(anyhow::Error::from)?;
    let at = clock::now(conn).await?;
    let mut advance = Advance::on(&revision, noun, chart, now, at);
    advance.step(input)?;
    let wishes = if advance.speaks() { person::wishes(conn, programme).await? } else { person::Wishes::new() };
    let write = advance.write(&|person| wishes.get(person).cloned().unwrap_or_default());
    commit(conn, at, &[write], &[]).await?;
    Ok(())
}

impl Intake {
    /// As `command`, and whoever must act on it is woken.
    pub async fn command(&self, programme: &str, item: &str, input: &Input) -> Result<(), NotDone> {
        command(&self.pool, &self.programmes, programme, item, input).await?;
        self.release.notify_one();
        self.fire.notify_one();
        Ok(())
    }
}
