//! What `serve` and `demo` have in common: a database, the loops, the pages, and an orderly end.
//!
//! The composition root of a running server. `Host::open` brings up what everything else needs, `publish` puts a
//! programme on it, `run` serves until it is told to stop and leaves nothing behind: requests are answered, loops finish
//! their round, and the private Postgres goes last. All tasks of the process are spawned here.

use std::{
    io::Write,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use axum::Router;
use bots::{BotId, Bots, Chat, preview::Preview};
use engine::{definition::File, roadmap::Visibility};
use sqlx::PgPool;
use tokio::{net::TcpListener, task::JoinSet, time::timeout};
use tokio_util::sync::CancellationToken;

use super::{
    Exit,
    database::{Database, Place},
};
use crate::{
    access::Access,
    evidence::Keeper,
    http::{
        self, Door, EmbedFrom, Embedder, Messenger, Views, Web,
        status::{self, Level},
    },
    publish::{self, NotPublished, Outcome, Policy},
    shell::{Shell, Site},
    store, wall,
};

/// For requests and loops to end; what is cut off is done again at the next start.
const LAST_ROUND: Duration = Duration::from_secs(6);
/// The file of the local messenger in the data folder.
const CHATS: &str = "messenger.jsonl";

/// Why it does not come to serving: what to say, and how to exit.
#[derive(Debug)]
pub(super) struct Stop {
    pub(super) exit: Exit,
    pub(super) why: String,
}

impl Stop {
    pub(super) fn new(exit: Exit, why: impl Into<String>) -> Self {
        Stop { exit, why: why.into() }
    }

    pub(super) fn unavailable(error: &anyhow::Error) -> Self {
        Stop::new(Exit::Unavailable, format!("{error:#}"))
    }
}

impl From<anyhow::Error> for Stop {
    fn from(error: anyhow::Error) -> Self {
        let out_of_reach = error.chain().any(|cause| {
            let cause = cause.downcast_ref::<sqlx::Error>();
            cause.is_some_and(|cause| {
                matches!(cause, sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::Tls(_))
            })
        });
        let exit = if out_of_reach { Exit::Unavailable } else { Exit::OurBug };
        Stop::new(exit, format!("{error:#}"))
    }
}

pub(super) struct Host {
    pub(super) shell: Arc<Shell>,
    bots: Bots,
    preview: Option<Arc<Preview>>,
    keeper: Keeper,
    public_url: Option<String>,
    embed_from: EmbedFrom,
    database: Database,
    operations: Option<Operations>,
}

/// What only operators reach.
pub(super) struct Operations {
    pub(super) listener: TcpListener,
    /// The file that is touched when a backup is finished.
    pub(super) backup: Option<PathBuf>,
}

impl Host {
    /// Brings up the database with all its tables, and the loops on it, not yet running.
    pub(super) async fn open(place: &Place<'_>, bots: Bots, local_messenger: bool) -> Result<Host, Stop> {
        let database = Database::open(place).await.map_err(|error| Stop::unavailable(&error))?;
        let preview = match local_messenger {
            true => Some(Arc::new(chats(place.data)?)),
            false => None,
        };
        let bots = match &preview {
            Some(preview) => bots.with_local(preview.clone()),
            None => bots,
        };
        let keeper = Keeper::new(place.data);
        let public_url = place.public_url.map(|url| url.trim_end_matches('/').to_owned());
        let site = Site { public_url: public_url.clone(), keeper: Some(keeper.clone()) };
        let shell = Arc::new(Shell::on(site, database.pool.clone(), bots.clone()).await?.with_rounds());
        let embed_from = EmbedFrom::default();
        Ok(Host { shell, bots, preview, keeper, public_url, embed_from, database, operations: None })
    }

    /// Tells what it counts, besides.
    #[must_use]
    pub(super) fn with_operations(self, operations: Option<Operations>) -> Host {
        Host { operations, ..self }
    }

    /// These sites may show fragments of our pages.
    #[must_use]
    pub(super) fn embedded_by(self, sites: Vec<Embedder>) -> Host {
        Host { embed_from: EmbedFrom::new(sites), ..self }
    }

    /// Publishes the files, or says why not.
    pub(super) async fn publish(&self, files: &[File], policy: Policy, by: &str) -> Result<Outcome, Stop> {
        let outcome = publish::publish(&self.shell.pool, &self.shell.programmes, files, policy, by).await;
        outcome.map_err(|error| match error {
            NotPublished::Invalid(compiled) => {
                let found = compiled.errors();
                let noun = if found == 1 { "error" } else { "errors" };
                Stop::new(
                    Exit::Findings,
                    format!("{}\n\nnothing was published: {found} {noun}", compiled.render(false)),
                )
            }
            NotPublished::Differs { programme, revision, files } => {
                Stop::new(Exit::Refused, differs(&programme, revision, &files))
            }
            NotPublished::Failed(error) => error.into(),
        })
    }

    /// Gives everybody of every programme a phone in the local messenger, where there is one.
    pub(super) async fn give_phones(&self) -> Result<(), Stop> {
        let Some(preview) = &self.preview else { return Ok(()) };
        let mut conn = self.shell.pool.acquire().await.context("the database does not answer")?;
        let at = store::clock::now(&mut conn).await.context("the database has no clock")?;
        let bot = BotId::local();
        for (programme, _) in self.shell.programmes.all(&mut conn).await? {
            let added =
                store::programme::add_local_accounts(&mut conn, &programme, bot.platform.as_str(), &bot.name, at);
            added.await.context("accounts of the local messenger cannot be made")?;
        }
        let reached = store::status::reached_on(&mut conn, bot.platform.as_str()).await;
        for one in reached.context("accounts of the local messenger cannot be read")? {
            preview.open_chat(&Chat(one.chat)).context("the local messenger's file cannot be written")?;
        }
        let told = store::clock::virtual_now(&mut conn).await.context("the database has no clock")?;
        preview.tell_time(told);
        Ok(())
    }

    /// The programmes of which those who do not say who they are see no item.
    pub(super) async fn unseen(&self, visitors: Visibility) -> Result<Vec<String>, Stop> {
        let mut conn = self.shell.pool.acquire().await.context("the database does not answer")?;
        let mut unseen = Vec::new();
        for (id, _) in self.shell.programmes.all(&mut conn).await? {
            let status = status::load(&mut conn, &self.shell.programmes, &id, Level(visitors)).await?;
            if status.is_some_and(|status| status.items.is_empty()) {
                unseen.push(id);
            }
        }
        Ok(unseen)
    }

    /// Serves until `stop`; then ends what runs, in order.
    ///
    /// `visitors`: how far those see who do not say who they are; `door`: how often they may ask.
    pub(super) async fn run(
        self,
        listener: TcpListener,
        visitors: Visibility,
        door: Door,
        stop: CancellationToken,
    ) -> Result<(), Stop> {
        let Host { shell, bots, preview, keeper, public_url, embed_from, database, operations } = self;
        let is_virtual = virtual_clock(&shell.pool).await?;
        let mut tasks = JoinSet::new();
        let messenger = match preview {
            Some(preview) => {
                let (hand, wall) = wall::wall(shell.clone(), preview.clone());
                tasks.spawn(wall.run(stop.clone()));
                Some(Messenger { preview, inbox: shell.intake.clone(), clock: is_virtual.then_some(hand) })
            }
            None => {
                let (shell, stop) = (shell.clone(), stop.clone());
                tasks.spawn(async move { Box::pin(shell.run(stop)).await });
                None
            }
        };
        let called = bots.telegram().and_then(|telegram| http::webhook(telegram, shell.intake.clone()));
        let (pool, programmes) = (shell.pool.clone(), shell.programmes.clone());
        let access = Access::default();
        let (kept, until, noted) = (access.clone(), stop.clone(), pool.clone());
        tasks.spawn(async move { kept.keep(noted, until).await });
        let web = Web {
            pool,
            programmes,
            views: Views::default(),
            door: Arc::new(door),
            level: visitors,
            access,
            public_url,
            messenger,
            inbox: shell.intake.clone(),
            key: shell.key.clone(),
            evidence: Some(keeper),
            shared: Arc::default(),
            metrics: shell.metrics.clone(),
            embed_from,
            stop: stop.clone(),
        };
        if let Some(Operations { listener, backup }) = operations {
            tasks.spawn(serve(listener, http::operations(web.clone(), backup), stop.clone()));
        }
        let router = called.into_iter().fold(http::router(web), Router::merge);
        tasks.spawn(serve(listener, router, stop.clone()));
        let ended = until_ended(&mut tasks, &stop).await;
        database.close().await;
        ended
    }
}

async fn serve(listener: TcpListener, router: Router, stop: CancellationToken) {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(stop.cancelled_owned()).await;
    if let Err(error) = served {
        tracing::error!("the HTTP server has ended: {error}");
    }
}

/// A task that ends before it was told to is our mistake, and no reason to go on half.
async fn until_ended(tasks: &mut JoinSet<()>, stop: &CancellationToken) -> Result<(), Stop> {
    let mut outcome = Ok(());
    if let Some(ended) = tasks.join_next().await
        && !stop.is_cancelled()
    {
        let why = ended.err().map_or_else(|| "it returned".to_owned(), |error| error.to_string());
        outcome = Err(Stop::new(Exit::OurBug, format!("a part of the server has ended by itself: {why}")));
    }
    stop.cancel();
    let rest = async { while tasks.join_next().await.is_some() {} };
    if timeout(LAST_ROUND, rest).await.is_err() {
        tracing::warn!("something did not end in time; it is cut off");
        tasks.shutdown().await;
    }
    outcome
}

fn chats(data: &Path) -> Result<Preview, Stop> {
    let file = data.join(CHATS);
    let opened = std::fs::create_dir_all(data).and_then(|()| Preview::open(&file));
    opened.map_err(|error| Stop::new(Exit::Unavailable, format!("cannot open the chats `{}`: {error}", file.display())))
}

async fn virtual_clock(pool: &PgPool) -> Result<bool, Stop> {
    let mut conn = pool.acquire().await.context("the database does not answer")?;
    Ok(store::clock::virtual_now(&mut conn).await.context("the database has no clock")?.is_some())
}

fn differs(programme: &str, revision: i32, files: &[String]) -> String {
    format!(
        "the files differ from revision {revision} of `{programme}`, which is running:\n  {}\n\n\
         give --publish to publish them: new items start on the new revision, running ones stay on theirs",
        files.join("\n  ")
    )
}

pub(super) async fn listen(address: SocketAddr) -> Result<TcpListener, Stop> {
    let bound = TcpListener::bind(address).await;
    bound.map_err(|error| {
        Stop::new(Exit::Unavailable, format!("cannot listen on {address}: {error}; choose another with --listen"))
    })
}

/// Cancels the token at Ctrl-C or SIGTERM; a second one ends the process at once.
pub(super) fn stop_on_signals() -> std::io::Result<CancellationToken> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let stop = CancellationToken::new();
    let token = stop.clone();
    tokio::spawn(async move {
        let mut next = async || tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} };
        next().await;
        token.cancel();
        // who closed the terminal does not read it, and must not keep us from the second signal
        let _ = writeln!(std::io::stderr(), "stopping; once more to stop at once");
        next().await;
        std::process::exit(130);
    });
    Ok(stop)
}

/// Says why, if it did not come to serving.
pub(super) fn end(outcome: Result<(), Stop>) -> Exit {
    match outcome {
        Ok(()) => Exit::Done,
        Err(stop) => {
            eprintln!("error: {}", stop.why);
            stop.exit
        }
    }
}

/// Logs to stderr: one line each, or JSON for machines.
#[derive(Debug, clap::Args)]
pub(super) struct Logs {
    /// What to log: `info`, `debug`, or as in `server=debug,sqlx=warn`.
    #[arg(long, env = "WAYMARK_LOG", default_value = "info,sqlx=warn", value_name = "FILTER")]
    log: String,
    /// Log as JSON.
    #[arg(long, env = "WAYMARK_LOG_JSON")]
    log_json: bool,
}

impl Logs {
    pub(super) fn begin(&self) -> Result<(), Stop> {
        let filter = tracing_subscriber::EnvFilter::try_new(&self.log);
        let filter = filter.map_err(|error| Stop::new(Exit::Usage, format!("--log `{}`: {error}", self.log)))?;
        let silent = bots::discord::SILENT.map(|library| format!("{library}=off"));
        let filter = silent
            .iter()
            .fold(filter, |filter, off| filter.add_directive(off.parse().expect("a name and a level are a directive")));
        let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
        // a second subscriber in one process is refused, which only tests do
        let _ = if self.log_json { lines.json().try_init() } else { lines.with_target(false).try_init() };
        Ok(())
    }
}
