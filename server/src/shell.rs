//! Everything that runs against one database, put together once: for `serve`, for `demo`, and for tests.

use std::sync::Arc;

use bots::{Bots, ButtonKey};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    collect::Collect, deliver::Deliver, evidence::Keeper, fire::Fire, holds::Holds, intake::Intake, listen::Listen,
    menus::Menus, metrics::Metrics, programmes::Programmes, release::Release, round::Rounds, store,
};

/// Where a replica stands.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// Where the server is found from outside; without it there are no addresses of reply pages.
    pub public_url: Option<String>,
    /// Where files are kept; without it none are fetched.
    pub keeper: Option<Keeper>,
}

/// The loops of one replica, and what they share.
pub struct Shell {
    pub pool: PgPool,
    pub programmes: Programmes,
    pub intake: Arc<Intake>,
    pub fire: Arc<Fire>,
    pub release: Arc<Release>,
    pub deliver: Arc<Deliver>,
    /// What coordinators and groups are told besides reminders, where that is wanted.
    pub rounds: Rounds,
    makes_rounds: bool,
    /// What seals the buttons of this database's programmes.
    pub key: ButtonKey,
    /// What all of it counts.
    pub metrics: Metrics,
    listen: Listen,
    /// What coordinators are offered by name.
    pub menus: Arc<Menus>,
    /// Where files are kept.
    pub collect: Option<Collect>,
}

impl Shell {
    /// The secret that seals buttons is the database's, so that any replica can open what another has sealed.
    pub async fn new(pool: PgPool, bots: Bots) -> anyhow::Result<Self> {
        Self::on(Site::default(), pool, bots).await
    }

    pub async fn on(site: Site, pool: PgPool, bots: Bots) -> anyhow::Result<Self> {
        let public_url = site.public_url.map(|url| url.trim_end_matches('/').to_owned());
        let key = ButtonKey::new(store::secret::buttons(&mut *pool.acquire().await?).await?);
        let programmes = Programmes::default();
        let [hear, due, say, send] = [(); 4].map(|()| Arc::new(Notify::new()));
        let intake =
            Intake::new(pool.clone(), programmes.clone(), key.clone(), hear, due.clone(), say.clone(), send.clone())
                .with_pages_at(public_url.clone());
        let fire = Fire::new(pool.clone(), programmes.clone(), due.clone(), say.clone());
        let release =
            Release::new(pool.clone(), programmes.clone(), key.clone(), public_url, say, send.clone(), due.clone());
        let collect = site.keeper.map(|keeper| {
            Collect::new(pool.clone(), programmes.clone(), bots.clone(), keeper, key.clone(), send.clone())
        });
        let rounds = Rounds::new(pool.clone(), programmes.clone(), key.clone(), send.clone());
        let menus = Arc::new(Menus::new(pool.clone(), bots.clone(), programmes.clone()));
        let (holds, metrics) = (Arc::new(Holds::default()), Metrics::default());
        let deliver = Deliver::new(pool.clone(), bots.clone(), holds.clone(), send, due).counted(metrics.clone());
        let (intake, fire) = (Arc::new(intake.counted(metrics.clone())), fire.counted(metrics.clone()));
        Ok(Shell {
            listen: Listen::new(pool.clone(), bots, holds, intake.clone(), menus.clone()).counted(metrics.clone()),
            menus,
            pool,
            programmes,
            key,
            intake,
            fire: Arc::new(fire),
            release: Arc::new(release),
            deliver: Arc::new(deliver),
            metrics,
            rounds,
            makes_rounds: false,
            collect,
        })
    }

    /// Coordinators and groups are told how things stand, besides the reminders of the programme.
    #[must_use]
    pub fn with_rounds(self) -> Self {
        Shell { makes_rounds: true, ..self }
    }

    /// Tells them whatever is due now.
    pub(crate) async fn make_rounds(&self) -> anyhow::Result<usize> {
        if self.makes_rounds { self.rounds.run_once().await } else { Ok(0) }
    }

    pub(crate) async fn next_round(&self) -> anyhow::Result<Option<DateTime<Utc>>> {
        if self.makes_rounds { self.rounds.next().await } else { Ok(None) }
    }

    /// All loops, until `stop`; each finishes its round.
    pub async fn run(&self, stop: CancellationToken) {
        let until = stop.clone();
        let rounds = async {
            if self.makes_rounds {
                self.rounds.run(until).await;
            }
        };
        tokio::join!(
            rounds,
            self.intake.run(stop.clone()),
            self.fire.run(stop.clone()),
            self.release.run(stop.clone()),
            self.deliver.run(stop.clone()),
            self.listen.run(stop.clone()),
            async {
                if let Some(collect) = &self.collect {
                    collect.run(stop).await;
                }
            },
        );
    }
}
