//! `waymark token`: what programs show to read or to write.

use std::{fmt::Write as _, time::Duration};

use anyhow::Context;
use chrono::{DateTime, Utc};
use clap::Subcommand;
use serde_json::json;
use sqlx::PgConnection;
use unicode_width::UnicodeWidthStr;

use super::{
    Common, Exit,
    database::Where,
    host::{self, Stop},
    invite::Output,
};
use crate::{
    access::{self, LONGEST, Scope, Wanted},
    programmes::Programmes,
    store::access::{self as stored, Token},
};

/// Make, list and revoke tokens of the API.
///
/// Examples:
///   waymark token create --scope read:members --expires 90d --name "ministry's Grafana"
///   waymark token create --scope write:updates --scope read:members --programme asean-wps-cop
///   waymark token list
///   waymark token revoke 3
///
/// A token is shown once, when it is made; what is stored is its hash. Programs send it as `Authorization: Bearer TOKEN`.
/// Exit codes: 0 done, 64 no such programme or token, 69 the database cannot be had.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Make a token, and show it.
    Create {
        /// What it is good for: read:public, read:members, read:all, write:updates, admin. May be given several times.
        #[arg(long = "scope", required = true, value_parser = scope, value_name = "SCOPE")]
        scopes: Vec<Scope>,
        /// How long it lasts: 12h, 90d, at most 730d.
        #[arg(long, default_value = "90d", value_parser = lasting, value_name = "TIME")]
        expires: Duration,
        /// The one programme that it is for; without it, all.
        #[arg(long, value_name = "ID")]
        programme: Option<String>,
        /// What it is for, in words.
        #[arg(long, default_value = "", value_name = "WORDS")]
        name: String,
        /// How it is written.
        #[arg(short, long, value_enum, default_value_t = Output::Text)]
        output: Output,
        #[command(flatten)]
        database: Where,
    },
    /// List tokens, the newest first: number, how it begins, programme, scopes, until when, last used.
    List {
        /// How the list is written.
        #[arg(short, long, value_enum, default_value_t = Output::Text)]
        output: Output,
        #[command(flatten)]
        database: Where,
    },
    /// End a token; whoever shows it is refused within a second.
    Revoke {
        /// Its number, as `waymark token list` shows it.
        id: i64,
        #[command(flatten)]
        database: Where,
    },
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Runtime::new()?;
    let done = runtime.block_on(async {
        let (Act::Create { database, .. } | Act::List { database, .. } | Act::Revoke { database, .. }) = &args.act;
        let database = database.open().await?;
        let done = async {
            act(&mut *database.pool.acquire().await.context("the database does not answer")?, &args.act).await
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

async fn act(conn: &mut PgConnection, act: &Act) -> Result<String, Stop> {
    match act {
        Act::Create { scopes, expires, programme, name, output, .. } => {
            let programme = programme.as_deref();
            let wanted = Wanted { scopes, programme, name, lasts: *expires, made_by: "command line" };
            create(conn, &wanted, *output).await
        }
        Act::List { output, .. } => {
            let all = stored::tokens(conn, None).await.context("the tokens cannot be read")?;
            Ok(match output {
                Output::Text => table(&all),
                Output::Json => format!("{:#}\n", json!(all.iter().map(row).collect::<Vec<_>>())),
            })
        }
        Act::Revoke { id, .. } => {
            let revoked = stored::revoke(conn, *id, None, "command line").await.context("nothing was revoked")?;
            let why = || format!("there is no token {id} that is not revoked; `waymark token list` lists all");
            let said = || format!("token {id} is revoked; whoever shows it is refused from now on\n");
            revoked.then(said).ok_or_else(|| Stop::new(Exit::Usage, why()))
        }
    }
}

async fn create(conn: &mut PgConnection, wanted: &Wanted<'_>, output: Output) -> Result<String, Stop> {
    let known = Programmes::default().all(conn).await?;
    if let Some(id) = wanted.programme.filter(|id| !known.iter().any(|(known, _)| known == id)) {
        let ids: Vec<String> = known.iter().map(|(id, _)| format!("`{id}`")).collect();
        let there =
            if ids.is_empty() { "none is published".to_owned() } else { format!("there is {}", ids.join(", ")) };
        return Err(Stop::new(Exit::Usage, format!("there is no programme `{id}`: {there}")));
    }
    let (id, token) = access::make_token(conn, wanted).await.context("the token cannot be stored")?;
    Ok(match output {
        Output::Text => {
            // the token alone on stdout, for a shell to catch
            eprintln!("token {id}, shown this once:");
            format!("{token}\n")
        }
        Output::Json => format!("{:#}\n", json!({ "id": id, "token": token })),
    })
}

fn scope(text: &str) -> Result<Scope, String> {
    let known = || Scope::ALL.map(|scope| format!("`{}`", scope.word())).join(", ");
    Scope::parse(text).ok_or_else(|| format!("there is no such scope: use one of {}", known()))
}

fn lasting(text: &str) -> Result<Duration, String> {
    super::lasting(text, LONGEST)
        .ok_or_else(|| format!("`{text}` is no time that a token can last: give 12h or 90d, at most 730d"))
}

fn row(token: &Token) -> serde_json::Value {
    json!({
        "id": token.id, "begins": token.prefix, "name": token.name, "programme": token.programme,
        "scopes": token.scopes, "made_by": token.made_by, "made_at": token.made_at, "expires_at": token.expires_at,
        "revoked_at": token.revoked_at, "used_at": token.used_at,
    })
}

fn table(all: &[Token]) -> String {
    if all.is_empty() {
        return "there is no token yet: `waymark token create --scope read:members`\n".into();
    }
    let head = ["ID", "BEGINS", "PROGRAMME", "SCOPES", "UNTIL", "LAST USED", "NAME"];
    let lines: Vec<[String; 7]> = std::iter::once(head.map(str::to_owned)).chain(all.iter().map(cells)).collect();
    let widths: [usize; 7] =
        std::array::from_fn(|column| lines.iter().map(|line| line[column].width()).max().unwrap_or_default());
    let mut out = String::new();
    for line in &lines {
        let mut text = String::new();
        for (cell, width) in line.iter().zip(widths) {
            let _ = write!(text, "{cell}{}  ", " ".repeat(width - cell.width()));
        }
        out += text.trim_end();
        out.push('\n');
    }
    out
}

fn cells(token: &Token) -> [String; 7] {
    let until = match token.revoked_at {
        Some(at) => format!("revoked {}", written(at)),
        None if token.is_over => format!("over since {}", written(token.expires_at)),
        None => written(token.expires_at),
    };
    [
        token.id.to_string(),
        format!("{}…", token.prefix),
        token.programme.clone().unwrap_or_else(|| "(all)".into()),
        token.scopes.join(" "),
        until,
        token.used_at.map_or_else(|| "never".into(), written),
        token.name.clone(),
    ]
}

fn written(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M UTC").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_and_times_say_what_they_may_be() {
        assert_eq!(scope("read:all"), Ok(Scope::ReadAll));
        assert!(scope("read").unwrap_err().contains("`read:public`, `read:members`"));
        let days = |n: u64| Duration::from_secs(n * 24 * 3600);
        let check = |text: &str, expect: Option<Duration>| assert_eq!(lasting(text).ok(), expect, "{text}");
        check("90d", Some(days(90)));
        check("12h", Some(days(1) / 2));
        check("731d", None);
        check("0d", None);
        check("90", None);
        check("d", None);
        check("99999999999999999999d", None);
    }

    #[test]
    fn a_token_is_listed_without_itself() {
        let at = "2026-05-06T08:00:00Z".parse().unwrap();
        let token = Token {
            id: 3,
            prefix: "waymark_members_AbCd".into(),
            name: "Grafana".into(),
            programme: None,
            scopes: vec!["read:members".into()],
            made_by: "command line".into(),
            made_at: at,
            expires_at: at,
            is_over: false,
            revoked_at: None,
            used_at: None,
        };
        let expect = "\
ID  BEGINS                 PROGRAMME  SCOPES        UNTIL                 LAST USED  NAME
3   waymark_members_AbCd…  (all)      read:members  2026-05-06 08:00 UTC  never      Grafana
";
        assert_eq!(table(&[token]), expect);
    }
}
