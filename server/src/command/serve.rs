//! `waymark serve`: everything running, until it is told to stop.

use std::{
    io::{self, Write},
    net::SocketAddr,
    path::PathBuf,
};

use clap::ValueEnum;
use engine::roadmap::Visibility;

use super::{
    Common, Exit,
    database::{Place, PostgresPrograms},
    folder,
    host::{self, Host, Logs, Operations, Stop},
    messengers::Messengers,
    neighbours::Neighbours,
};
use crate::{
    http::Embedder,
    postgres::Durability,
    publish::{Outcome, Policy},
};

/// Run the server: remind people, hear them, show where things stand.
///
/// Examples:
///   waymark serve --programme workflows/asean-wps-cop --local-messenger
///   DATABASE_URL=postgres://waymark@db/waymark waymark serve --programme . --publish
///
/// Without DATABASE_URL a private Postgres is started in the data folder.
/// Exit codes: 0 stopped, 1 the programme has errors, 3 its files have changed and --publish is not given,
/// 64 wrong usage, 69 the database or the address cannot be had.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// Publish the programme in this folder first; unchanged files change nothing.
    #[arg(long, env = "WAYMARK_PROGRAMME", value_name = "DIR")]
    programme: Option<PathBuf>,
    /// Publish changed files as a new revision: new items start on it, running ones stay on theirs.
    #[arg(long, requires = "programme")]
    publish: bool,
    /// Where the private Postgres and the local messenger keep their data.
    #[arg(long, env = "WAYMARK_DATA", default_value = "waymark-data", value_name = "DIR")]
    data: PathBuf,
    /// The address of the pages and the API.
    #[arg(long, env = "WAYMARK_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// An address besides, for operators alone: /metrics for Prometheus, /livez, /readyz and /version.
    #[arg(long, env = "WAYMARK_METRICS_LISTEN", value_name = "ADDRESS")]
    metrics_listen: Option<SocketAddr>,
    /// The file that is touched when a backup of the database is finished: its age is told at /metrics.
    #[arg(long, env = "WAYMARK_BACKUP_STAMP", value_name = "FILE", requires = "metrics_listen")]
    backup_stamp: Option<PathBuf>,
    /// The address under which people reach this server from outside, such as https://waymark.example.org: whoever has
    /// no messenger is given addresses of reply pages below it.
    #[arg(long, env = "WAYMARK_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    #[command(flatten)]
    neighbours: Neighbours,
    /// How far those see who do not say who they are: only what is public, or also what is for members. Without it:
    /// what is public, and beside a local messenger what is for members.
    #[arg(long, env = "WAYMARK_VISITORS", value_enum, value_name = "WHO")]
    visitors: Option<Visitors>,
    /// Sites that may show fragments of our pages (/embed/…) in a frame, such as https://portal.example.org; others may not.
    #[arg(long, env = "WAYMARK_EMBED_FROM", value_name = "URL", value_delimiter = ',')]
    embed_from: Vec<Embedder>,
    /// Serve a messenger of our own at /messenger, for trying things out: whoever opens it reads and writes as everybody.
    #[arg(long)]
    local_messenger: bool,
    /// The Postgres to use.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "URL")]
    database_url: Option<String>,
    #[command(flatten)]
    programs: PostgresPrograms,
    #[command(flatten)]
    messengers: Messengers,
    #[command(flatten)]
    logs: Logs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Visitors {
    Public,
    Members,
}

impl Visitors {
    fn sees(self) -> Visibility {
        match self {
            Visitors::Public => Visibility::Public,
            Visitors::Members => Visibility::Members,
        }
    }
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Runtime::new()?;
    Ok(host::end(runtime.block_on(serve(args))))
}

async fn serve(args: &Args) -> Result<(), Stop> {
    args.logs.begin()?;
    if args.local_messenger && !args.listen.ip().is_loopback() {
        let why = format!(
            "--local-messenger lets whoever opens it read and write as everybody, so it is not served on {}; \
             listen on 127.0.0.1, or leave it out",
            args.listen.ip()
        );
        return Err(Stop::new(Exit::Usage, why));
    }
    let door = args.neighbours.door()?;
    let bots = args.messengers.bots()?;
    let reached = args.local_messenger || bots.ids().iter().any(|bot| bot.platform.is_listened_to());
    let stop = host::stop_on_signals().map_err(anyhow::Error::from)?;
    let listener = host::listen(args.listen).await?;
    let operations = match args.metrics_listen {
        Some(address) => Some(Operations { listener: host::listen(address).await?, backup: args.backup_stamp.clone() }),
        None => None,
    };
    let place = Place {
        url: args.database_url.as_deref().filter(|url| !url.is_empty()),
        data: &args.data,
        public_url: args.public_url.as_deref().filter(|url| !url.is_empty()),
        pg_bin: args.programs.pg_bin.as_deref(),
        durability: Durability::Durable,
    };
    let host = Host::open(&place, bots, args.local_messenger).await?.embedded_by(args.embed_from.clone());
    publish(args, &host).await?;
    host.give_phones().await?;
    let address = listener.local_addr().map_err(anyhow::Error::from)?;
    // who closed the terminal wants the server all the same
    let _ = invite(address, args.local_messenger);
    if !reached {
        eprintln!(
            "no messenger is set up: reminders are planned and nobody receives them (WAYMARK_TELEGRAM_TOKEN or WAYMARK_DISCORD_TOKEN, \
             --local-messenger to try it out)"
        );
    }
    // whoever opens the local messenger reads everything anyway
    let usual = if args.local_messenger { Visitors::Members } else { Visitors::Public };
    let visitors = args.visitors.unwrap_or(usual).sees();
    for programme in host.unseen(visitors).await? {
        eprintln!(
            "nothing of `{programme}` is public: visitors see its title and no item. Sign in (waymark sign-in), make a token \
             (waymark token create), mark items `visibility: public`, or show members' items to everybody (--visitors members)"
        );
    }
    host.with_operations(operations).run(listener, visitors, door, stop).await
}

fn invite(address: SocketAddr, local_messenger: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "Waymark is at http://{address}/")?;
    if local_messenger {
        writeln!(out, "Its local messenger is at http://{address}/messenger")?;
    }
    out.flush()
}

async fn publish(args: &Args, host: &Host) -> Result<(), Stop> {
    let Some(folder) = &args.programme else { return Ok(()) };
    let files = folder::read(folder);
    let files = files.map_err(|error| {
        Stop::new(Exit::Usage, format!("the folder `{}` cannot be read: {error}", folder.display()))
    })?;
    let policy = if args.publish { Policy::Publish } else { Policy::Refuse };
    match host.publish(&files, policy, "serve").await? {
        Outcome::Unchanged { programme, revision } => eprintln!("`{programme}` is unchanged: revision {revision}"),
        Outcome::Published { programme, revision, new_items } => {
            eprintln!("published `{programme}`: revision {revision}, {new_items} new items");
        }
    }
    Ok(())
}
