//! `waymark sign-in`: a link that opens the desk for a coordinator, once.

use anyhow::Context;
use engine::{Programme, ids::PersonId};
use sqlx::PgConnection;

use super::{
    Common, Exit,
    database::Where,
    host::{self, Stop},
    people::find,
};
use crate::{
    access::{self, sign_in_url},
    programmes::Programmes,
    store::access as stored,
};

/// Where `serve` listens if it is not told otherwise.
const USUAL: &str = "http://127.0.0.1:8080";

/// Print a link that signs a coordinator in to the pages, once, within ten minutes.
///
/// Examples:
///   waymark sign-in cop-coord/focal-point
///   waymark sign-in cop-coord/focal-point --public-url https://waymark.example.org
///   waymark sign-in cop-coord/focal-point --end
///
/// In a chat a coordinator gets the same by writing /desk. A session lasts for seven days, and for twelve hours without
/// being used; it ends when she is no coordinator any more.
/// Exit codes: 0 done, 64 no such person, or she is no coordinator, 69 the database cannot be had.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// Who: the entity and the member, as in `cop-coord/focal-point`; `waymark people` lists them.
    person: String,
    /// End all her sessions and links instead.
    #[arg(long)]
    end: bool,
    /// Where the pages are found; without it, http://127.0.0.1:8080.
    #[arg(long, env = "WAYMARK_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    /// Her programme, where several have such a member.
    #[arg(long, value_name = "ID")]
    programme: Option<String>,
    #[command(flatten)]
    database: Where,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Runtime::new()?;
    let done = runtime.block_on(async {
        let database = args.database.open().await?;
        let done =
            async { sign_in(&mut *database.pool.acquire().await.context("the database does not answer")?, args).await };
        let done = done.await;
        database.close().await;
        done
    });
    match done {
        Ok(text) => {
            super::print(&text)?;
            Ok(Exit::Done)
        }
        Err(stop) => Ok(host::end(Err(stop))),
    }
}

async fn sign_in(conn: &mut PgConnection, args: &Args) -> Result<String, Stop> {
    let found = find(conn, &args.person, args.programme.as_deref()).await?;
    let (programme, person) = (&found.programme, &found.person);
    if args.end {
        let ended = stored::end_sessions(conn, programme, person).await.context("nothing was ended")?;
        return Ok(format!("sessions of `{person}` in `{programme}` that were ended: {ended}\n"));
    }
    let newest = Programmes::default().newest(conn, programme).await?.context("a programme has vanished")?;
    if !access::coordinates(&newest, &PersonId::from(person.as_str())) {
        let why = format!(
            "`{person}` is no coordinator of `{programme}`, so there is no desk to sign in to; the coordinators are {}",
            coordinators(&newest)
        );
        return Err(Stop::new(Exit::Usage, why));
    }
    let code = access::make_sign_in(conn, programme, person).await.context("the link cannot be stored")?;
    let url = args.public_url.as_deref().filter(|url| !url.is_empty()).unwrap_or(USUAL);
    Ok(format!("{}\n", sign_in_url(url, &code)))
}

fn coordinators(programme: &Programme) -> String {
    let entities = programme.coordinators.iter().filter_map(|id| programme.entity(id));
    let members = entities.flat_map(|entity| entity.members.iter().map(|member| format!("`{}`", member.id)));
    members.collect::<Vec<_>>().join(", ")
}
