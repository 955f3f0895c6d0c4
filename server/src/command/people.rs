//! `waymark people`: who takes part, where each is reached; and erasing what is stored about one of them.
//!
//! There are no names: a person is a member of an entity, by office.

use std::fmt::Write as _;

use anyhow::Context;
use bots::Platform;
use chrono::{DateTime, Utc};
use clap::Subcommand;
use engine::{definition::nearest, ids::Lang, wording::Voice};
use serde_json::json;
use sqlx::{Connection, PgConnection};
use unicode_width::UnicodeWidthStr;

use super::{
    Common, Exit,
    database::Where,
    host::{self, Stop},
    invite::{Output, reader},
};
use crate::{
    programmes::Programmes,
    store::{
        audit::{self, Deed},
        clock,
        person::{self, Listed},
        privacy,
    },
};

/// List who takes part: programme, person, office, language, where linked, last heard, invited until.
///
/// Examples:
///   waymark people
///   waymark people -o json
///   waymark people erase dlg-sec/focal-point --yes
///
/// Exit codes: 0 done, 3 not erased because --yes is not given, 64 no such person, 69 the database cannot be had.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    #[command(subcommand)]
    act: Option<Act>,
    /// How the list is written.
    #[arg(short, long, value_enum, default_value_t = Output::Text)]
    output: Output,
    #[command(flatten)]
    database: Where,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Remove a person's accounts, words and memory everywhere; what her office answered stays.
    ///
    /// It cannot be taken back. Copies that were made before (backups of the database, exports) still have everything.
    Erase {
        /// Who: the entity and the member, as in `dlg-sec/focal-point`.
        person: String,
        /// Her programme, where several have such a member.
        #[arg(long, value_name = "ID")]
        programme: Option<String>,
        /// Without this nothing is removed.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        database: Where,
    },
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Runtime::new()?;
    let done = runtime.block_on(async {
        let place = match &args.act {
            Some(Act::Erase { database, .. }) => database,
            None => &args.database,
        };
        let database = place.open().await?;
        let done = async {
            let mut conn = database.pool.acquire().await.context("the database does not answer")?;
            match &args.act {
                Some(Act::Erase { person, programme, yes, .. }) => {
                    erase(&mut conn, person, programme.as_deref(), *yes).await
                }
                None => list(&mut conn, args.output).await,
            }
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

/// A person by the words of a coordinator, or the nearest ones.
pub(super) async fn find(conn: &mut PgConnection, wanted: &str, programme: Option<&str>) -> Result<Listed, Stop> {
    let all = person::all(conn, None).await.context("the people cannot be read")?;
    let in_it: Vec<&Listed> = all.iter().filter(|one| programme.is_none_or(|id| one.programme == id)).collect();
    let mut found: Vec<&Listed> = in_it.iter().copied().filter(|one| one.person == wanted).collect();
    match (found.pop(), found.is_empty()) {
        (Some(one), true) => Ok(one.clone()),
        (Some(_), false) => {
            let several: Vec<&str> =
                in_it.iter().filter(|one| one.person == wanted).map(|one| one.programme.as_str()).collect();
            let why = format!("several programmes have a `{wanted}`: give --programme {}", several.join(" or "));
            Err(Stop::new(Exit::Usage, why))
        }
        (None, _) => Err(Stop::new(Exit::Usage, nobody(wanted, &in_it))),
    }
}

fn nobody(wanted: &str, all: &[&Listed]) -> String {
    // her entity alone is the likeliest slip
    let prefix = format!("{wanted}/");
    let of_it: Vec<&str> = all.iter().map(|one| one.person.as_str()).filter(|id| id.starts_with(&prefix)).collect();
    let near: Vec<&str> = match of_it.as_slice() {
        [] => nearest(wanted, all.iter().map(|one| one.person.as_str())).into_iter().collect(),
        of_it => of_it.to_vec(),
    };
    match near.as_slice() {
        [] => format!("there is no person `{wanted}`; `waymark people` lists all"),
        near => {
            let near: Vec<String> = near.iter().map(|id| format!("`{id}`")).collect();
            format!("there is no person `{wanted}`; did you mean {}? `waymark people` lists all", near.join(" or "))
        }
    }
}

/// A person with what her programme says of her.
struct Row<'a> {
    of: &'a Listed,
    office: String,
    language: String,
}

async fn list(conn: &mut PgConnection, output: Output) -> Result<String, Stop> {
    let all = person::all(conn, None).await.context("the people cannot be read")?;
    let programmes = Programmes::default();
    let english = [Lang::from("en")];
    let mut rows = Vec::new();
    for of in &all {
        let programme = programmes.newest(conn, &of.programme).await?.context("a programme has vanished")?;
        // who has left is listed for as long as something is stored about her
        let Some(reader) = reader(&programme, of) else {
            rows.push(Row { of, office: "(has left)".into(), language: of.language.clone().unwrap_or_default() });
            continue;
        };
        let voice = Voice { texts: &programme.texts, languages: &english };
        let office = reader.entity.member(&reader.person).map(|member| voice.office(member.office));
        let language = reader.languages.first().map(ToString::to_string).unwrap_or_default();
        rows.push(Row { of, office: office.unwrap_or_default(), language });
    }
    Ok(match output {
        Output::Text => table(&rows),
        Output::Json => in_json(&rows),
    })
}

fn table(rows: &[Row<'_>]) -> String {
    if rows.is_empty() {
        return "there is nobody yet: `waymark serve --programme DIR` publishes a programme\n".into();
    }
    let head = ["PROGRAMME", "PERSON", "OFFICE", "LANGUAGE", "LINKED", "LAST HEARD", "INVITED UNTIL"];
    let lines: Vec<[String; 7]> = std::iter::once(head.map(str::to_owned)).chain(rows.iter().map(cells)).collect();
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

fn cells(row: &Row<'_>) -> [String; 7] {
    let of = row.of;
    [
        of.programme.clone(),
        of.person.clone(),
        row.office.clone(),
        row.language.clone(),
        linked(of),
        of.heard.map(written).unwrap_or_else(|| "never".into()),
        of.invited_until.map(written).unwrap_or_default(),
    ]
}

fn linked(of: &Listed) -> String {
    let name = |platform: &String| Platform::parse(platform).map_or_else(|| platform.clone(), |p| p.name().to_owned());
    let mut words: Vec<String> = of.linked.iter().map(name).collect();
    words.extend(of.gone.iter().map(|platform| format!("{} (gone)", name(platform))));
    if of.welcomed {
        words.push("asked".into());
    }
    if of.stopped {
        words.push("stopped".into());
    }
    if words.is_empty() { "nowhere".into() } else { words.join(", ") }
}

fn written(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M UTC").to_string()
}

fn in_json(rows: &[Row<'_>]) -> String {
    let each: Vec<_> = rows
        .iter()
        .map(|row| {
            let of = row.of;
            json!({
                "programme": of.programme, "person": of.person, "office": row.office, "language": row.language,
                "linked": of.linked, "gone": of.gone, "welcomed": of.welcomed, "stopped": of.stopped,
                "last_heard": of.heard, "invited_until": of.invited_until,
            })
        })
        .collect();
    format!("{:#}\n", json!(each))
}

async fn erase(conn: &mut PgConnection, wanted: &str, programme: Option<&str>, yes: bool) -> Result<String, Stop> {
    let person = find(conn, wanted, programme).await?;
    if !yes {
        let why = format!(
            "nothing was removed. This would remove the accounts of `{}` in `{}`, her words in every item, message and \
             on the desk, and what is remembered of the dialogue; it cannot be taken back. Give --yes to do it",
            person.person, person.programme
        );
        return Err(Stop::new(Exit::Refused, why));
    }
    let mut tx = conn.begin().await.context("the database does not answer")?;
    let at = clock::now(&mut tx).await.context("the database has no clock")?;
    privacy::erase(&mut tx, &person.programme, &person.person, at).await.context("nothing was removed")?;
    let deed = Deed { person: Some(&person.person), ..Deed::of("erased") };
    let kept = audit::keep(&mut tx, &person.programme, "command line", &deed, at);
    kept.await.context("nothing was removed")?;
    tx.commit().await.context("nothing was removed")?;
    Ok(format!(
        "everything of `{}` in `{}` is removed; what her office answered stays\n",
        person.person, person.programme
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(person: &str) -> Listed {
        Listed {
            programme: "wps".into(),
            person: person.into(),
            language: None,
            stopped: false,
            paused_until: None,
            linked: Vec::new(),
            gone: Vec::new(),
            welcomed: false,
            heard: None,
            invited_until: None,
        }
    }

    #[test]
    fn an_unknown_person_is_told_with_the_nearest() {
        let all = [listed("dlg-sec/focal-point"), listed("dlg-sec/deputy"), listed("asec/focal-point")];
        let all: Vec<&Listed> = all.iter().collect();
        let check = |wanted: &str, expect: &str| {
            let said = nobody(wanted, &all);
            assert!(said.contains(expect), "{wanted}: {said}");
        };
        check("dlg-sec/focalpoint", "did you mean `dlg-sec/focal-point`?");
        check("dlg-sec", "did you mean `dlg-sec/focal-point` or `dlg-sec/deputy`?");
        check("somebody", "`waymark people` lists all");
    }

    #[test]
    fn where_somebody_is_reached_is_said_in_words() {
        let check = |of: Listed, expect: &str| assert_eq!(linked(&of), expect);
        check(listed("a/b"), "nowhere");
        check(Listed { welcomed: true, ..listed("a/b") }, "asked");
        let both =
            Listed { linked: vec!["discord".into()], gone: vec!["telegram".into()], stopped: true, ..listed("a/b") };
        check(both, "Discord, Telegram (gone), stopped");
    }
}
