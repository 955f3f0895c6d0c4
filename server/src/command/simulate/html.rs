//! `-o html`: one page that needs nothing else, no script and no other file: to be sent, opened on a phone and printed.

use askama::Template;
use engine::simulation::{Course, Delivery, MANY_A_WEEK, Way, burdens, weeks};

use super::{Show, Story, rows, summary, words};

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    title: &'a str,
    notice: Option<&'a str>,
    stories: Vec<Told>,
}

struct Told {
    name: String,
    period: String,
    sentences: Vec<String>,
    warnings: Vec<String>,
    days: Vec<Day>,
    load: Vec<Load>,
    happened: Vec<Happened>,
}

struct Day {
    date: String,
    name: String,
    messages: Vec<Shown>,
}

struct Shown {
    time: String,
    zone: String,
    who: String,
    entity: String,
    office: &'static str,
    what: String,
    /// Of the text.
    lang: String,
    lines: Vec<String>,
    buttons: Vec<String>,
    why: Option<String>,
    escalation: bool,
}

struct Load {
    person: String,
    messages: usize,
    questions: usize,
    a_week: String,
    fullest: String,
    crowded: usize,
    bars: Vec<Bar>,
    weeks: usize,
}

/// One week's messages, drawn.
struct Bar {
    x: i64,
    height: usize,
    many: bool,
}

struct Happened {
    when: String,
    who: String,
    what: String,
}

pub(super) fn write(show: &Show<'_>) -> String {
    let page = Page {
        title: show.best(&show.programme.title),
        notice: show.programme.notice.as_ref().map(|notice| show.best(notice)),
        stories: show.stories.iter().map(|story| told(show, story)).collect(),
    };
    // the template writes into a string, which takes everything
    page.render().unwrap_or_default()
}

fn told(show: &Show<'_>, story: &Story) -> Told {
    let course = &story.course;
    Told {
        name: story.name.clone().unwrap_or_default(),
        period: summary::period(show, course),
        sentences: summary::sentences(show, course),
        warnings: summary::burdens(course),
        days: days(show, course),
        load: load(course),
        happened: happened(show, story),
    }
}

fn days(show: &Show<'_>, course: &Course) -> Vec<Day> {
    let mut messages: Vec<&Delivery> = course.messages.iter().filter(|m| m.way != Way::Reply).collect();
    messages.sort_by(|a, b| (a.local, &a.person).cmp(&(b.local, &b.person)));
    let day = |of_day: &[&Delivery]| Day {
        date: of_day[0].local.date().to_string(),
        name: words::day(of_day[0].local),
        messages: of_day.iter().map(|message| shown(show, message)).collect(),
    };
    messages.chunk_by(|a, b| a.local.date() == b.local.date()).map(day).collect()
}

fn shown(show: &Show<'_>, message: &Delivery) -> Shown {
    let (entity, office) = show.who(&message.person);
    let text = &message.message;
    Shown {
        time: message.local.format("%H:%M").to_string(),
        zone: message.zone.name().rsplit('/').next().unwrap_or_default().replace('_', " "),
        who: message.person.to_string(),
        entity,
        office,
        what: words::what(message),
        lang: text.lang.to_string(),
        lines: text.text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        buttons: text.buttons.iter().map(|button| button.label.clone()).collect(),
        why: words::moved(message),
        escalation: message.way == Way::Escalation,
    }
}

fn load(course: &Course) -> Vec<Load> {
    let weeks = weeks(course);
    let first = weeks.iter().map(|week| week.monday).min();
    let last = weeks.iter().map(|week| week.monday).max();
    let Some((first, last)) = first.zip(last) else { return Vec::new() };
    let place = |monday: chrono::NaiveDate| monday.signed_duration_since(first).num_weeks();
    let one = |burden: engine::simulation::Burden| {
        let own = weeks.iter().filter(|week| week.person == burden.person);
        let bar = |week: &engine::simulation::Week| Bar {
            x: place(week.monday),
            height: week.messages.min(10),
            many: week.messages > MANY_A_WEEK,
        };
        Load {
            messages: burden.messages,
            questions: burden.questions,
            a_week: format!("{:.1}", burden.a_week),
            fullest: format!("{}: {}", burden.fullest.monday.format("%-d %b %Y"), burden.fullest.messages),
            crowded: burden.crowded,
            bars: own.map(bar).collect(),
            weeks: usize::try_from(place(last)).unwrap_or(0) + 1,
            person: burden.person.to_string(),
        }
    };
    burdens(course).into_iter().map(one).collect()
}

fn happened(show: &Show<'_>, story: &Story) -> Vec<Happened> {
    let others = rows::rows(show, story).into_iter().filter(|row| row.row != "message");
    let one = |row: rows::Row| {
        let about = if row.items.is_empty() { String::new() } else { format!(" about {}", row.items) };
        let what = match row.row {
            "move" => format!("{} goes from {}", row.items, row.what),
            "answer" => format!("{}{about}", row.what),
            _ => format!("not sent{about}: {}", row.why),
        };
        Happened { when: format!("{} {} {}", row.weekday, row.date, row.time), who: row.person, what }
    };
    others.map(one).collect()
}
