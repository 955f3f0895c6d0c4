//! `waymark calendar`: the address of a person's calendar feed, which is its own secret.

use anyhow::Context;
use serde_json::json;
use sqlx::PgConnection;

use super::{
    Common, Exit,
    database::Where,
    host::{self, Stop},
    invite::Output,
    people::find,
};
use crate::store::{calendar_feed, person::Listed};

/// Make the address of a calendar that follows what a person's office has to do.
///
/// Examples:
///   waymark calendar dlg-sec/focal-point --public-url https://waymark.example.org
///   waymark calendar dlg-sec/focal-point --revoke
///
/// Whoever has the address reads the calendar, so give it to nobody but her. It is shown once; a new one ends the one
/// before. Calendars look again when they like: Google after several hours, Outlook after three to twenty-four, others as set.
/// Exit codes: 0 made or revoked, 64 no such person, 69 the database cannot be had.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// Who: the entity and the member, as in `dlg-sec/focal-point`; `waymark people` lists them.
    person: String,
    /// End her address instead.
    #[arg(long)]
    revoke: bool,
    /// The address under which people reach this server from outside, such as https://waymark.example.org.
    #[arg(long, env = "WAYMARK_PUBLIC_URL", default_value = "http://127.0.0.1:8080", value_name = "URL")]
    public_url: String,
    /// Her programme, where several have such a member.
    #[arg(long, value_name = "ID")]
    programme: Option<String>,
    /// How the address is written.
    #[arg(short, long, value_enum, default_value_t = Output::Text)]
    output: Output,
    #[command(flatten)]
    database: Where,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Runtime::new()?;
    let done = runtime.block_on(async {
        let database = args.database.open().await?;
        let done = async {
            calendar(&mut *database.pool.acquire().await.context("the database does not answer")?, args).await
        };
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

async fn calendar(conn: &mut PgConnection, args: &Args) -> Result<String, Stop> {
    let person = find(conn, &args.person, args.programme.as_deref()).await?;
    if args.revoke {
        let ended = calendar_feed::end(conn, &person.programme, &person.person).await;
        let ended = ended.context("the address cannot be ended")?;
        return Ok(revoked(args.output, &person, ended));
    }
    let made = calendar_feed::make(conn, &person.programme, &person.person).await;
    let secret = made.context("the address cannot be stored")?;
    let url = format!("{}/calendar/{secret}.ics", args.public_url.trim_end_matches('/'));
    Ok(match args.output {
        Output::Text => format!(
            "The calendar of {}, for her alone; it is shown this once:\n\n  {url}\n\nAny address before this one is over.\n",
            person.person
        ),
        Output::Json => in_json(&person, json!({ "url": url })),
    })
}

fn revoked(output: Output, person: &Listed, ended: bool) -> String {
    match (output, ended) {
        (Output::Text, true) => format!("The calendar of {} is over.\n", person.person),
        (Output::Text, false) => format!("{} had no calendar.\n", person.person),
        (Output::Json, ended) => in_json(person, json!({ "revoked": ended })),
    }
}

fn in_json(person: &Listed, mut about: serde_json::Value) -> String {
    about["programme"] = json!(person.programme);
    about["person"] = json!(person.person);
    format!("{about:#}\n")
}
