//! `waymark demo`: the whole thing on one machine, without an account and without a network.
//!
//! The ASEAN programme is part of the binary. The clock begins with the programme and stands still until somebody moves it
//! on the messenger's page, so that a year can be tried in minutes.

use std::{
    io::{self, Write},
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    time::Instant,
};

use anyhow::Context;
use bots::Bots;
use chrono::{DateTime, NaiveTime, Utc};
use engine::{Programme, calendar, definition::File, roadmap::Visibility};
use tempfile::TempDir;
use tokio::net::TcpListener;

use super::{
    Common, Exit,
    database::{Place, PostgresPrograms},
    host::{self, Host, Logs, Stop},
};
use crate::{
    access,
    http::Door,
    postgres::Durability,
    publish::{Outcome, Policy},
    store,
};

include!(concat!(env!("OUT_DIR"), "/demo.rs"));

/// When its day begins, on the first day of the programme.
const OFFICE_HOURS: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("nine in the morning exists");

/// Show everything running: a private Postgres, the ASEAN programme, a messenger and the overview, with a clock to move.
///
/// Example:
///   waymark demo
///
/// Uses a scratch folder that is removed at the end; give --data to keep what happens.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// Keep the data in this folder, and go on from there the next time.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The address of the pages and the API; where the usual one is taken, a free one is found.
    #[arg(long, env = "WAYMARK_LISTEN", value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    #[command(flatten)]
    programs: PostgresPrograms,
    #[command(flatten)]
    logs: Logs,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Runtime::new()?;
    Ok(host::end(runtime.block_on(demo(args))))
}

async fn demo(args: &Args) -> Result<(), Stop> {
    args.logs.begin()?;
    let stop = host::stop_on_signals().map_err(anyhow::Error::from)?;
    let listener = listen(args.listen).await?;
    // removed when it goes out of scope, after everything in it has ended
    let scratch = scratch(args)?;
    let data = args.data.clone().or_else(|| scratch.as_ref().map(|dir| dir.path().to_owned())).unwrap_or_default();
    let durability = if args.data.is_some() { Durability::Durable } else { Durability::Throwaway };
    let address = listener.local_addr().map_err(anyhow::Error::from)?;
    // reply pages of the demonstration are found on this machine
    let public_url = format!("http://{address}");
    let pg_bin = args.programs.pg_bin.as_deref();
    let place = Place { url: None, data: &data, public_url: Some(&public_url), pg_bin, durability };

    let host = told("starting a private Postgres", Host::open(&place, Bots::default(), true)).await?;
    let programme = told("publishing the ASEAN programme", publish(&host)).await?;
    host.give_phones().await?;
    told("delivering what is due", settle(&host)).await?;
    let now = host.shell.now().await?;
    let desk = desk(&host, &programme, &public_url).await?;
    // a closed terminal is no reason not to serve
    let _ = invite(&programme, address, desk.as_deref(), now, args.data.is_none());
    host.run(listener, Visibility::Members, Door::default(), stop).await
}

fn scratch(args: &Args) -> Result<Option<TempDir>, Stop> {
    if args.data.is_some() {
        return Ok(None);
    }
    let made = tempfile::Builder::new().prefix("waymark-demo-").tempdir();
    Ok(Some(made.context("cannot make a scratch folder; give --data a folder to use")?))
}

/// Says what is being done and how long it took: a newcomer should not wonder.
async fn told<T>(what: &str, work: impl Future<Output = Result<T, Stop>>) -> Result<T, Stop> {
    eprint!("{what} … ");
    let begun = Instant::now();
    let done = work.await;
    match &done {
        Ok(_) => eprintln!("{:.1} s", begun.elapsed().as_secs_f64()),
        Err(_) => eprintln!("failed"),
    }
    done
}

async fn listen(wanted: Option<SocketAddr>) -> Result<TcpListener, Stop> {
    if let Some(address) = wanted {
        if !address.ip().is_loopback() {
            eprintln!("note: whoever reaches {address} can read and write as everybody of the demonstration");
        }
        return host::listen(address).await;
    }
    let usual = SocketAddr::from((Ipv4Addr::LOCALHOST, 8080));
    match TcpListener::bind(usual).await {
        Ok(listener) => Ok(listener),
        Err(_) => host::listen(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await,
    }
}

/// The programme that is part of the binary, on a clock that begins with it; what runs already stays as it is.
async fn publish(host: &Host) -> Result<std::sync::Arc<Programme>, Stop> {
    let files: Vec<File> = FILES.iter().map(|(path, text)| File::new(*path, *text)).collect();
    let mut conn = host.shell.pool.acquire().await.context("the database does not answer")?;
    let begun = !host.shell.programmes.all(&mut conn).await?.is_empty();
    if !begun {
        let start = beginning(&files).context("the shipped programme has no beginning")?;
        store::clock::set(&mut conn, Some(start)).await.context("the clock cannot be set")?;
    }
    let id = match host.publish(&files, Policy::Publish, "demo").await? {
        Outcome::Unchanged { programme, .. } | Outcome::Published { programme, .. } => programme,
    };
    let programme = host.shell.programmes.newest(&mut conn, &id).await?;
    Ok(programme.context("what was just published is not there")?)
}

fn beginning(files: &[File]) -> Option<DateTime<Utc>> {
    let programme = engine::definition::compile(files).programme?;
    Some(calendar::instant(programme.period?.from.and_time(OFFICE_HOURS), programme.zone))
}

async fn settle(host: &Host) -> Result<(), Stop> {
    Ok(host.shell.settle().await?)
}

/// Where one signs in as a coordinator; whoever tries the demonstration wants to see the desk too.
async fn desk(host: &Host, programme: &Programme, public_url: &str) -> Result<Option<String>, Stop> {
    let coordinators = programme.coordinators.iter().filter_map(|id| programme.entity(id));
    let Some(member) = coordinators.flat_map(|entity| &entity.members).next() else { return Ok(None) };
    let mut conn = host.shell.pool.acquire().await.context("the database does not answer")?;
    let code = access::make_sign_in(&mut conn, &programme.id, member.id.as_str()).await;
    Ok(Some(access::sign_in_url(public_url, &code.context("the link cannot be stored")?)))
}

fn invite(
    programme: &Programme,
    address: SocketAddr,
    desk: Option<&str>,
    now: DateTime<Utc>,
    scratch: bool,
) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let title = programme.title.best(&programme.languages);
    let wall = calendar::local(now, programme.zone).format("%-d %b %Y, %H:%M");
    let zone = programme.zone.name();
    writeln!(out, "\n{title}")?;
    if let Some(notice) = &programme.notice {
        writeln!(out, "{}", notice.best(&programme.languages))?;
    }
    writeln!(out, "\n  Messenger  http://{address}/messenger")?;
    writeln!(out, "  Overview   http://{address}/")?;
    writeln!(out, "  API        http://{address}/api/v1/programmes/{}/summary", programme.id)?;
    if let Some(desk) = desk {
        writeln!(out, "  Desk       {desk}")?;
        writeln!(out, "             (once, within ten minutes; `/desk` in a coordinator's chat gives another)")?;
    }
    writeln!(out, "\nTry this:")?;
    writeln!(out, "  1. Open the messenger and press `Next event`: whoever is reminded comes first in the list.")?;
    writeln!(out, "  2. Open her chat and press a button; later write `3/10`, and at last `selesai` (done).")?;
    writeln!(out, "  3. See the activity change on the overview and in the API.")?;
    writeln!(out, "\nIt is {wall} ({zone}) and stays so until you move the clock.")?;
    let after = if scratch { "everything here is removed" } else { "the data stays" };
    writeln!(out, "Ctrl-C stops it; {after}.")?;
    out.flush()
}
