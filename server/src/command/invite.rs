//! `waymark invite`: a link that connects a person's messenger to her office, once.

mod group;

use std::time::Duration;

use anyhow::Context;
use bots::Platform;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::ValueEnum;
use engine::{
    Programme,
    calendar::local,
    ids::{Lang, PersonId},
    reminder::{self, Reader, Settings},
    reply,
    wording::Voice,
};
use fast_qr::QRBuilder;
use serde_json::json;
use sqlx::{Connection, PgConnection};

use super::{
    Common, Exit,
    database::Where,
    host::{self, Stop},
    people::find,
};
use crate::{invite::Invited, programmes::Programmes, store::person::Listed};

/// No invitation lies about longer than that.
const LONGEST: Duration = Duration::from_secs(30 * 24 * 3600);

/// Invite a person to be reached by Telegram or Discord: a link, the same as a QR code, and a text to forward.
///
/// Examples:
///   waymark people
///   waymark invite dlg-sec/focal-point --via telegram
///   waymark invite dlg-sec/focal-point --expires 12h --lang id -o json
///   waymark invite --group --entity wps-ag --lang th
///
/// The link works once. A newer invitation for the same person and messenger ends the older one. Nothing is sent to
/// her before she has read who writes, and has said yes.
/// Exit codes: 0 invited, 64 no such person or messenger, 69 the database cannot be had.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// Who: the entity and the member, as in `dlg-sec/focal-point`; `waymark people` lists them.
    #[arg(required_unless_present = "group")]
    person: Option<String>,
    /// A code for a group, channel, topic or thread instead, where counts and dates are shown once a week.
    #[arg(long, conflicts_with_all = ["person", "via"])]
    group: bool,
    /// Only what concerns this entity is shown in the group.
    #[arg(long, requires = "group", value_name = "ID")]
    entity: Option<String>,
    /// Anybody reads there: only what is public is shown.
    #[arg(long, requires = "group")]
    public: bool,
    /// The messenger; without it, every one that Waymark speaks through.
    #[arg(long, value_enum)]
    via: Option<Via>,
    /// How long the invitation lasts: 30m, 12h, 3d.
    #[arg(long, default_value = "3d", value_parser = lasting, value_name = "TIME")]
    expires: Duration,
    /// The language of the text to forward; without it, hers.
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Her programme, where several have such a member.
    #[arg(long, value_name = "ID")]
    programme: Option<String>,
    /// How the invitation is written.
    #[arg(short, long, value_enum, default_value_t = Output::Text)]
    output: Output,
    #[command(flatten)]
    database: Where,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Via {
    Telegram,
    Discord,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Output {
    /// For people.
    Text,
    /// For programs.
    Json,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Runtime::new()?;
    let done = runtime.block_on(async {
        let database = args.database.open().await?;
        let invited =
            async { invite(&mut *database.pool.acquire().await.context("the database does not answer")?, args).await };
        let invited = invited.await;
        database.close().await;
        invited
    });
    match done {
        Ok(text) => {
            super::print(&text)?;
            Ok(Exit::Done)
        }
        Err(stop) => Ok(host::end(Err(stop))),
    }
}

async fn invite(conn: &mut PgConnection, args: &Args) -> Result<String, Stop> {
    let Some(person) = &args.person else { return group::invite(conn, args).await };
    let person = find(conn, person, args.programme.as_deref()).await?;
    let bots = bots(conn, args.via).await?;
    let programme = Programmes::default().newest(conn, &person.programme).await?;
    let programme = programme.context("a programme has vanished")?;
    let reader = reader(&programme, &person).ok_or_else(|| {
        let why = format!("`{}` is no member of `{}` any more", person.person, person.programme);
        Stop::new(Exit::Usage, why)
    })?;
    let languages = languages(&programme, &reader, args.lang.as_deref())?;
    let voice = Voice { texts: &programme.texts, languages: &languages };
    let mut tx = conn.begin().await.context("the database does not answer")?;
    let all = crate::invite::invite(&mut tx, &programme, &reader, &languages, &bots, args.expires);
    let all = all.await.context("the invitation cannot be stored")?;
    tx.commit().await.context("the invitation cannot be stored")?;
    Ok(match args.output {
        Output::Text => in_words(&voice, &reader, &all),
        Output::Json => in_json(&person, &all),
    })
}

/// The bots that Waymark speaks through and that can be linked to, with their handles.
async fn bots(conn: &mut PgConnection, via: Option<Via>) -> Result<Vec<(Platform, String)>, Stop> {
    let known = crate::invite::messengers(conn).await.context("the bots cannot be read")?.into_iter();
    let wanted = via.map(|via| match via {
        Via::Telegram => Platform::Telegram,
        Via::Discord => Platform::Discord,
    });
    let bots: Vec<(Platform, String)> =
        known.filter(|(platform, _)| wanted.is_none_or(|wanted| wanted == *platform)).collect();
    if bots.is_empty() {
        let (name, token) = match wanted {
            Some(Platform::Discord) => ("Discord", "WAYMARK_DISCORD_TOKEN"),
            Some(Platform::Telegram) => ("Telegram", "WAYMARK_TELEGRAM_TOKEN"),
            Some(Platform::Local | Platform::Page | Platform::Api) | None => {
                ("Telegram or Discord", "WAYMARK_TELEGRAM_TOKEN or WAYMARK_DISCORD_TOKEN")
            }
        };
        let why = format!(
            "Waymark has not spoken through {name} yet, so nobody can be invited there\n\
             start `waymark serve` once with {token}, and invite again"
        );
        return Err(Stop::new(Exit::Usage, why));
    }
    Ok(bots)
}

pub(super) fn reader(programme: &Programme, person: &Listed) -> Option<Reader> {
    let settings = Settings { language: person.language.as_deref().map(Lang::from), ..Settings::default() };
    reminder::reader(programme, &PersonId::from(person.person.as_str()), &settings)
}

fn languages(programme: &Programme, reader: &Reader, wanted: Option<&str>) -> Result<Vec<Lang>, Stop> {
    let Some(wanted) = wanted else { return Ok(reader.languages.clone()) };
    let known: Vec<&Lang> = programme.texts.languages_of("invite").collect();
    if !known.iter().any(|lang| lang.as_str() == wanted) {
        let known: Vec<&str> = known.iter().map(|lang| lang.as_str()).collect();
        let why = format!("there is no invitation in `{wanted}`; there is one in {}", known.join(", "));
        return Err(Stop::new(Exit::Usage, why));
    }
    Ok(std::iter::once(Lang::from(wanted)).chain(reader.languages.iter().cloned()).collect())
}

fn in_words(voice: &Voice<'_>, reader: &Reader, all: &[Invited]) -> String {
    let english = [Lang::from("en")];
    let office = reader.entity.member(&reader.person).map(|member| {
        let voice = Voice { texts: voice.texts, languages: &english };
        format!(" ({}, {})", voice.office(member.office), reader.entity.name.best(&english))
    });
    let mut out = String::new();
    for one in all {
        let (date, time) = until(one.expires, reader);
        out += &format!(
            "An invitation for {}{}, by {}\n\n",
            reader.person,
            office.as_deref().unwrap_or_default(),
            one.platform.name()
        );
        out += &format!("  {}\n", one.way.link);
        if let Some(words) = &one.way.then_write {
            out += &format!("  then she writes there: {words}\n");
        }
        // without a code the link does all the same
        if let Ok(code) = QRBuilder::new(one.way.link.as_bytes()).build() {
            out += &format!("\n{}\n", code.to_str().trim_end_matches('\n'));
        }
        let date = reply::echo_date(date, "en");
        out += &format!("\nIt works once, until {date}, {} ({}).\n", time.format("%H:%M"), reader.zone.name());
        out += &format!("\nA text to forward:\n\n{}\n\n", one.text);
    }
    out
}

fn until(expires: DateTime<Utc>, reader: &Reader) -> (NaiveDate, NaiveTime) {
    let until = local(expires, reader.zone);
    (until.date(), until.time())
}

fn in_json(person: &Listed, all: &[Invited]) -> String {
    let each: Vec<_> = all
        .iter()
        .map(|one| {
            json!({
                "platform": one.platform.as_str(), "link": one.way.link, "then_write": one.way.then_write,
                "expires_at": one.expires, "text": one.text,
            })
        })
        .collect();
    let whole = json!({"programme": person.programme, "person": person.person, "invitations": each});
    format!("{whole:#}\n")
}

fn lasting(text: &str) -> Result<Duration, String> {
    super::lasting(text, LONGEST)
        .ok_or_else(|| format!("`{text}` is no time that an invitation can last: give 30m, 12h or 3d, at most 30d"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_an_invitation_lasts() {
        let check = |text: &str, seconds: Option<u64>| {
            assert_eq!(lasting(text).ok(), seconds.map(Duration::from_secs), "{text}");
        };
        check("30m", Some(1800));
        check("12h", Some(43_200));
        check("3d", Some(259_200));
        for wrong in ["", "3", "d", "0d", "-1d", "31d", "3 days", "99999999999999999999d", "9999999999999999999d", "٣d"]
        {
            check(wrong, None);
        }
    }
}
