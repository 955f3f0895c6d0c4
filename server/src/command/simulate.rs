//! `waymark simulate DIR`: a whole programme over a period, offline: who gets what, when, and why not at another time.
//!
//! Here: options, the period, what is left out by `--person` and `--item`. `story` plays the files of scenarios, `summary`
//! says it in sentences, `words` names things, `rows` makes flat rows; each output format is a file of its own.

mod csv;
mod html;
mod ics;
mod json;
mod rows;
mod story;
mod summary;
mod table;
#[cfg(test)]
mod tests;
mod words;

use std::path::PathBuf;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use engine::{
    Programme, calendar,
    definition::{Compiled, File, compile},
    ids::{ItemId, Lang, PersonId},
    simulation::{Answers, Course, Wish, simulate},
};

use super::{Common, Exit, Format, folder, hand_out};

/// No programme runs longer than this, and no answer to it is read.
const MAX_DAYS: i64 = 3_660;
/// When it begins, on the first day.
const PUBLISHED: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("nine in the morning exists");

/// Play a whole programme on a virtual clock, offline: who gets what, when, in which language, and what moved.
///
/// Examples:
///   waymark simulate workflows/asean-wps-cop
///   waymark simulate . --answers random --seed 7 --item A01
///   waymark simulate . --person asec/focal-point --lang th --out calendar.html
///   waymark simulate . --scenario workflows/circulation.scenarios.yaml
///
/// The same files, period and seed give the same output.
/// Exit codes: 0 done, 1 the files have errors or a scenario fails, 64 wrong usage.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The folder with `waymark.yaml`.
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// The first day; without it the programme's own.
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// The last day; without it the programme's own.
    #[arg(long, value_name = "DATE", conflicts_with = "days")]
    to: Option<NaiveDate>,
    /// So many days from the first.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=MAX_DAYS))]
    days: Option<i64>,
    /// Who answers: nobody, so that every reminder is seen; everybody within an hour of work, and all goes well; or as chance will have it.
    #[arg(long, value_enum, default_value_t = Policy::Nobody, value_name = "POLICY")]
    answers: Policy,
    /// Another number is another story by chance.
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// Play the scenarios of this file of the programme instead.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["from", "to", "days", "answers", "seed"])]
    scenario: Option<String>,
    /// Show only what concerns this person (`asec/focal-point`) or entity (`asec`).
    #[arg(long, value_name = "ID")]
    person: Option<String>,
    /// Show only what concerns this item.
    #[arg(long, value_name = "ID")]
    item: Option<String>,
    /// Show the texts in this language; without it each person's own.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// How to write it; without it, as the ending of `--out` says, else as a table.
    #[arg(short, long, value_enum, value_name = "FORMAT")]
    output: Option<Format>,
    /// Write it to this file.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Policy {
    Nobody,
    OnTime,
    Random,
}

/// What is to be shown.
struct Show<'a> {
    programme: &'a Programme,
    /// `Nobody answers.`
    how: String,
    stories: Vec<Story>,
}

/// One course, or one of several scenarios.
struct Story {
    name: Option<String>,
    course: Course,
}

/// Why nothing is shown.
struct Stop {
    exit: Exit,
    why: String,
}

impl Stop {
    fn usage(why: impl Into<String>) -> Stop {
        Stop { exit: Exit::Usage, why: why.into() }
    }
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let files = match folder::read(&args.dir) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("error: the folder `{}` cannot be read: {error}", args.dir.display());
            return Ok(Exit::Usage);
        }
    };
    match played(&files, args) {
        Ok((text, exit)) => {
            if let Err(why) = hand_out(&text, args.out.as_deref()) {
                eprintln!("error: {why}");
                return Ok(Exit::Usage);
            }
            Ok(exit)
        }
        Err(stop) => {
            eprintln!("{}", stop.why);
            Ok(stop.exit)
        }
    }
}

/// All of it as text: from the files of a programme to what is printed.
fn played(files: &[File], args: &Args) -> Result<(String, Exit), Stop> {
    let format = format_of(args)?;
    let compiled = compile(files);
    let programme = programme_of(&compiled, args)?;
    if let Some(file) = &args.scenario {
        let (told, failed) = story::play(files, &programme, args, file)?;
        failed.iter().for_each(|why| eprintln!("{why}"));
        let exit = if failed.is_empty() { Exit::Done } else { Exit::Findings };
        let how = format!("As `{file}` tells it.");
        return Ok((written(told.programme.as_ref().unwrap_or(&programme), how, told.stories, args, format)?, exit));
    }
    let wish = wish(&programme, args)?;
    let course = simulate(&programme, &wish);
    let how = match wish.answers {
        Answers::Nobody => "Nobody answers.".to_owned(),
        Answers::OnTime => "Everybody answers on time, and the work goes well.".to_owned(),
        Answers::Random { seed } => format!("People answer as chance will have it, with the seed {seed}."),
    };
    Ok((written(&programme, how, vec![Story { name: None, course }], args, format)?, Exit::Done))
}

fn format_of(args: &Args) -> Result<Format, Stop> {
    let Some(out) = args.out.as_ref().filter(|_| args.output.is_none()) else {
        return Ok(args.output.unwrap_or(Format::Table));
    };
    match out.extension().and_then(|ending| ending.to_str()) {
        Some("html") => Ok(Format::Html),
        Some("csv") => Ok(Format::Csv),
        Some("json") => Ok(Format::Json),
        Some("ics") => Ok(Format::Ics),
        Some("txt") => Ok(Format::Table),
        Some(_) | None => Err(Stop::usage(format!(
            "error: nothing is known of the ending of `{}`; say `-o table`, `-o json`, `-o csv`, `-o ics` or `-o html`",
            out.display()
        ))),
    }
}

fn programme_of(compiled: &Compiled, args: &Args) -> Result<Programme, Stop> {
    let Some(programme) = &compiled.programme else {
        let found = match compiled.errors() {
            1 => "1 error".to_owned(),
            n => format!("{n} errors"),
        };
        let why = format!("{}\n\nnothing was simulated: {found}", compiled.render(false));
        return Err(Stop { exit: Exit::Findings, why });
    };
    in_language(programme, args)
}

/// Everybody reads the language that was asked for.
fn in_language(programme: &Programme, args: &Args) -> Result<Programme, Stop> {
    let mut programme = programme.clone();
    let Some(wanted) = &args.lang else { return Ok(programme) };
    let wanted = Lang::from(wanted.as_str());
    if !programme.languages.contains(&wanted) {
        let known: Vec<&str> = programme.languages.iter().map(Lang::as_str).collect();
        return Err(Stop::usage(format!(
            "error: --lang `{wanted}` is not a language of this programme; it has {}",
            known.join(", ")
        )));
    }
    for entity in programme.entities.values_mut() {
        let entity = std::sync::Arc::make_mut(entity);
        entity.members.iter_mut().for_each(|member| member.language = Some(wanted.clone()));
    }
    Ok(programme)
}

/// From nine in the morning of the first day, as if it were published then, to the end of the last, in the programme's zone.
fn wish(programme: &Programme, args: &Args) -> Result<Wish, Stop> {
    let own = programme.period;
    let without = |option: &str| {
        Stop::usage(format!("error: the programme has no period; give {option}, or write `period:` in `waymark.yaml`"))
    };
    let from = args.from.or(own.map(|p| p.from)).ok_or_else(|| without("--from"))?;
    let after = |days: i64| from.checked_add_days(Days::new(days.unsigned_abs() - 1));
    let to = args.to.or(args.days.and_then(after)).or(own.map(|p| p.to)).ok_or_else(|| without("--to or --days"))?;
    let days = to.signed_duration_since(from).num_days() + 1;
    if days < 1 {
        return Err(Stop::usage(format!("error: the period ends on {to}, before it begins on {from}")));
    }
    if days > MAX_DAYS {
        return Err(Stop::usage(format!(
            "error: from {from} to {to} are more than {MAX_DAYS} days; give a shorter period"
        )));
    }
    let answers = match args.answers {
        Policy::Nobody => Answers::Nobody,
        Policy::OnTime => Answers::OnTime,
        Policy::Random => Answers::Random { seed: args.seed },
    };
    let from = calendar::instant(from.and_time(PUBLISHED), programme.zone);
    // the last day is one of the period, the midnight after it is not
    Ok(Wish { from, to: calendar::end_of_day(to, programme.zone) - TimeDelta::seconds(1), answers })
}

fn written(
    programme: &Programme,
    how: String,
    mut stories: Vec<Story>,
    args: &Args,
    format: Format,
) -> Result<String, Stop> {
    stories.iter_mut().try_for_each(|story| only(programme, &mut story.course, args))?;
    let show = Show { programme, how, stories };
    Ok(match format {
        Format::Table => table::write(&show),
        Format::Json => json::write(&show),
        Format::Csv => csv::write(&show),
        Format::Ics => ics::write(&show),
        Format::Html => html::write(&show),
    })
}

/// Leaves out what does not concern the person and the item that were asked for.
fn only(programme: &Programme, course: &mut Course, args: &Args) -> Result<(), Stop> {
    if let Some(wanted) = &args.item {
        let id = ItemId::from(wanted.as_str());
        if programme.item(&id).is_none() {
            return Err(Stop::usage(format!("error: --item `{wanted}` is not an item of this programme")));
        }
        course.messages.retain(|m| m.parts.iter().any(|part| part.item == id));
        course.held.retain(|h| h.item == id);
        course.spoken.retain(|s| s.about.as_ref() == Some(&id));
        course.moves.retain(|m| m.item == id);
        course.items.retain(|i| i.item == id);
        course.incidents.retain(|(item, _)| *item == id);
        course.unheard.clear();
        course.desk.clear();
    }
    if let Some(wanted) = &args.person {
        let is = |person: &PersonId| {
            person.as_str() == wanted || person.as_str().split_once('/').is_some_and(|(entity, _)| entity == wanted)
        };
        if !programme.entities.values().flat_map(|e| &e.members).any(|member| is(&member.id)) {
            return Err(Stop::usage(format!(
                "error: --person `{wanted}` is nobody of this programme; write an entity and a member, such as `{}`",
                programme
                    .entities
                    .values()
                    .flat_map(|e| &e.members)
                    .next()
                    .map_or("asec/focal-point", |m| m.id.as_str())
            )));
        }
        course.messages.retain(|m| is(&m.person));
        course.held.retain(|h| h.person.as_ref().is_some_and(is));
        course.spoken.retain(|s| is(&s.person));
        course.desk.retain(|(person, _)| is(person));
        course.unheard.retain(|person| is(person));
    }
    Ok(())
}
