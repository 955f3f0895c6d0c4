//! Dashboards that poll: what a view in memory costs and saves, beside a bare axum that does nothing and one that reads
//! rows, and what polls cost those who write meanwhile.
//!
//! Client and server share this process and its cores, so that ratios rather understate what is saved. The client
//! writes prepared bytes and looks at as little of the answer as it must.

use std::{
    fs,
    future::Future,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::Context;
use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use bots::ButtonKey;
use chrono::{DateTime, NaiveDate, Utc};
use engine::{ids::ItemId, roadmap::Visibility};
use serde::Serialize;
use server::{
    access::Access,
    fire::{self, Fire},
    http::{self, EmbedFrom, Views, Web},
    intake::Intake,
    metrics::Metrics,
    store::clock,
};
use sqlx::PgPool;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Notify,
    time::MissedTickBehavior,
};
use tokio_util::sync::CancellationToken;

use crate::{
    Scale, replies,
    table::{Table, percentile},
    town::Town,
};

const CONNECTIONS: usize = 32;
const POLLS_A_SECOND: u64 = 1_000;
const LIST: &str = "/api/v1/programmes/town/activities?limit=100";
const TAG: &str = "W/\"1-00112233445566778899\"";

/// On a town of its own.
pub(crate) async fn measure(pool: &PgPool, scale: &Scale, table: &mut Table) -> anyhow::Result<()> {
    let items = scale.items * 5;
    let town = Town::build(pool, "town", items).await?;
    // a virtual clock is looked at for every question
    clock::set(&mut *pool.acquire().await?, None).await?;
    let before = resident()?;
    let ours = serve(http::router(web(pool, &town).await?)).await?;
    let bare = serve(bare(pool.clone())).await?;

    let began = Instant::now();
    let first = ask(ours, LIST, None).await?;
    let cold = began.elapsed();
    let tag = first.tag.context("the list has a tag")?;
    table.plain(&format!("first answer of {items} items"), format!("{:.0} ms", ms(cold)), "at most 500 ms");
    let grown = resident()?.saturating_sub(before) as f64 / f64::from(1 << 20);
    table.plain("memory that it takes", format!("{grown:.0} MB"), "at most 60 MB");

    let spell = scale.spell;
    let nothing = together(bare, "/", Some(TAG), spell).await?;
    let unchanged = together(ours, LIST, Some(&tag), spell).await?;
    table.rate("answers 304 a second", unchanged.rate(), ("bare axum", nothing.rate()), 0.9);
    anyhow::ensure!(unchanged.answers_of(304) * 100 >= unchanged.count() * 99, "{} were no 304", unchanged.others(304));
    let rows = together(bare, "/rows", None, spell).await?;
    let lists = together(ours, LIST, None, spell).await?;
    table.rate("lists of 100 rows a second", lists.rate(), ("100 rows from Postgres", rows.rate()), 10.0);
    anyhow::ensure!(lists.answers_of(200) == lists.count(), "{} were no 200", lists.others(200));
    table.plain("the same, p99", format!("{:.1} ms", percentile(&lists.took, 99)), "under 20 ms");
    let drawn = alone(ours, |n| format!("{LIST}&cursor=A{}", n % items), spell).await?;
    table.plain(
        "a list that nobody was given yet, p99",
        format!("{:.1} ms", percentile(&drawn.took, 99)),
        "under 20 ms",
    );

    let (without, with) = beside_polls(ours, 4, |part| timers(pool, &town, items / 4, part)).await?;
    table.rate(&format!("timers fired, {POLLS_A_SECOND} polls a second"), with, ("without polls", without), 0.9);
    let share = items / 4;
    let (without, with) = beside_polls(ours, 4, |part| {
        let own: &[ItemId] = &town.items[part * share..(part + 1) * share];
        replies::answers(pool, &town, own, 4, spell)
    })
    .await?;
    table.rate(&format!("answers written, {POLLS_A_SECOND} polls a second"), with, ("without polls", without), 0.9);
    Ok(())
}

async fn web(pool: &PgPool, town: &Town) -> anyhow::Result<Web> {
    let [hear, fire, release, deliver] = [(); 4].map(|()| Arc::new(Notify::new()));
    let key = ButtonKey::new([7; 32]);
    let intake = Intake::new(pool.clone(), town.programmes.clone(), key.clone(), hear, fire, release, deliver);
    Ok(Web {
        pool: pool.clone(),
        programmes: town.programmes.clone(),
        views: Views::default(),
        door: Arc::default(),
        level: Visibility::Members,
        access: Access::default(),
        public_url: None,
        messenger: None,
        inbox: Arc::new(intake),
        key,
        evidence: None,
        metrics: Metrics::default(),
        embed_from: EmbedFrom::default(),
        shared: Arc::default(),
        stop: CancellationToken::new(),
    })
}

async fn serve(router: Router) -> anyhow::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    Ok(address)
}

// --- the yardsticks -------------------------------------------------------------------------------

fn bare(pool: PgPool) -> Router {
    Router::new().route("/", get(unchanged)).route("/rows", get(rows)).with_state(pool)
}

async fn unchanged(headers: HeaderMap) -> Response {
    let is_known = headers.get(header::IF_NONE_MATCH).is_some_and(|tag| tag == TAG);
    let status = if is_known { StatusCode::NOT_MODIFIED } else { StatusCode::OK };
    (status, [(header::ETAG, TAG)]).into_response()
}

#[derive(Serialize, sqlx::FromRow)]
struct Row {
    item_id: String,
    kind: String,
    place: String,
    signal: Option<String>,
    due: Option<NaiveDate>,
    done: bool,
    updated_at: DateTime<Utc>,
}

async fn rows(State(pool): State<PgPool>) -> Result<Json<Vec<Row>>, StatusCode> {
    let rows = sqlx::query_as(
        "select item_id, kind, place, signal, due, done, updated_at from instance order by id limit 100",
    );
    rows.fetch_all(&pool).await.map(Json).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

// --- the client -----------------------------------------------------------------------------------

struct Asked {
    /// In milliseconds, sorted.
    took: Vec<f64>,
    statuses: Vec<u16>,
    elapsed: Duration,
}

impl Asked {
    fn count(&self) -> usize {
        self.statuses.len()
    }

    fn rate(&self) -> f64 {
        self.count() as f64 / self.elapsed.as_secs_f64()
    }

    fn answers_of(&self, status: u16) -> usize {
        self.statuses.iter().filter(|one| **one == status).count()
    }

    fn others(&self, status: u16) -> usize {
        self.count() - self.answers_of(status)
    }
}

struct Got {
    status: u16,
    tag: Option<String>,
}

/// One connection that asks, answer by answer.
struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Client {
    async fn to(address: SocketAddr) -> anyhow::Result<Client> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Client { stream, buffer: Vec::with_capacity(1 << 18) })
    }

    async fn ask(&mut self, request: &[u8]) -> anyhow::Result<Got> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let head = loop {
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            self.more().await?;
        };
        let said = std::str::from_utf8(&self.buffer[..head])?;
        let status = said.get(9..12).context("no status")?.parse()?;
        let value = |name: &str| said.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
        let length: usize = value("content-length: ").map_or(Ok(0), |length| length.parse())?;
        let tag = value("etag: ");
        while self.buffer.len() < head + length {
            self.more().await?;
        }
        Ok(Got { status, tag })
    }

    async fn more(&mut self) -> anyhow::Result<()> {
        let read = self.stream.read_buf(&mut self.buffer).await?;
        anyhow::ensure!(read > 0, "the server has hung up");
        Ok(())
    }
}

fn request(path: &str, tag: Option<&str>) -> Vec<u8> {
    let known = tag.map(|tag| format!("if-none-match: {tag}\r\n")).unwrap_or_default();
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{known}\r\n").into_bytes()
}

async fn ask(address: SocketAddr, path: &str, tag: Option<&str>) -> anyhow::Result<Got> {
    Client::to(address).await?.ask(&request(path, tag)).await
}

/// Many at once, each as fast as it is answered.
async fn together(address: SocketAddr, path: &str, tag: Option<&str>, spell: Duration) -> anyhow::Result<Asked> {
    let request: Arc<[u8]> = request(path, tag).into();
    let began = Instant::now();
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..CONNECTIONS {
        let request = request.clone();
        clients.spawn(async move {
            let mut client = Client::to(address).await?;
            let (mut took, mut statuses) = (Vec::new(), Vec::new());
            while began.elapsed() < spell {
                let sent = Instant::now();
                statuses.push(client.ask(&request).await?.status);
                took.push(ms(sent.elapsed()));
            }
            anyhow::Ok((took, statuses))
        });
    }
    let (mut took, mut statuses) = (Vec::new(), Vec::new());
    while let Some(one) = clients.join_next().await {
        let (some, of) = one??;
        took.extend(some);
        statuses.extend(of);
    }
    took.sort_by(f64::total_cmp);
    Ok(Asked { took, statuses, elapsed: began.elapsed() })
}

/// One after the other, each question its own.
async fn alone(address: SocketAddr, path: impl Fn(usize) -> String, spell: Duration) -> anyhow::Result<Asked> {
    let (began, mut client) = (Instant::now(), Client::to(address).await?);
    let (mut took, mut statuses) = (Vec::new(), Vec::new());
    while began.elapsed() < spell {
        let request = request(&path(statuses.len() * 7919), None);
        let sent = Instant::now();
        statuses.push(client.ask(&request).await?.status);
        took.push(ms(sent.elapsed()));
    }
    took.sort_by(f64::total_cmp);
    Ok(Asked { took, statuses, elapsed: began.elapsed() })
}

/// So many a second in all, each connection with the tag that it was given last, until `over`.
async fn poll(address: SocketAddr, over: Arc<AtomicBool>) -> anyhow::Result<usize> {
    let asked = Arc::new(AtomicUsize::new(0));
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (over, asked) = (over.clone(), asked.clone());
        clients.spawn(async move {
            let mut client = Client::to(address).await?;
            let mut ticks =
                tokio::time::interval(Duration::from_micros(1_000_000 * CONNECTIONS as u64 / POLLS_A_SECOND));
            ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
            let mut tag: Option<String> = None;
            while !over.load(Ordering::Relaxed) {
                ticks.tick().await;
                let got = client.ask(&request(LIST, tag.as_deref())).await?;
                anyhow::ensure!(matches!(got.status, 200 | 304), "a poll got {}", got.status);
                tag = got.tag.or(tag);
                asked.fetch_add(1, Ordering::Relaxed);
            }
            anyhow::Ok(())
        });
    }
    while let Some(one) = clients.join_next().await {
        one??;
    }
    Ok(asked.load(Ordering::Relaxed))
}

// --- beside those who write -----------------------------------------------------------------------

/// The parts of a work in turn without and with polls: how many a second, without and with.
async fn beside_polls<F: Future<Output = anyhow::Result<f64>>>(
    address: SocketAddr,
    parts: usize,
    work: impl Fn(usize) -> F,
) -> anyhow::Result<(f64, f64)> {
    let mut rates = [0.0; 2];
    for part in 0..parts {
        if part % 2 == 0 {
            rates[0] += work(part).await?;
            continue;
        }
        let over = Arc::new(AtomicBool::new(false));
        let began = Instant::now();
        let polls = tokio::spawn(poll(address, over.clone()));
        rates[1] += work(part).await?;
        over.store(true, Ordering::Relaxed);
        let asked = polls.await?? as f64 / began.elapsed().as_secs_f64();
        eprintln!("     {asked:.0} polls a second were answered");
    }
    let half = (parts / 2) as f64;
    Ok((rates[0] / half, rates[1] / half))
}

/// How many of the next `count` due timers are fired a second.
async fn timers(pool: &PgPool, town: &Town, count: usize, _part: usize) -> anyhow::Result<f64> {
    let fire = Fire::new(pool.clone(), town.programmes.clone(), Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (began, mut fired) = (Instant::now(), 0);
    while fired < count {
        let some = fire.run_once(fire::BATCH).await?;
        anyhow::ensure!(some > 0, "nothing is due any more");
        fired += some;
    }
    Ok(fired as f64 / began.elapsed().as_secs_f64())
}

/// Bytes of this process that lie in memory.
fn resident() -> anyhow::Result<u64> {
    let status = fs::read_to_string("/proc/self/status").context("this system does not tell its memory")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("it does not tell it here")?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes * 1024)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
