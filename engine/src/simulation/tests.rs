//! A small programme over its year: who hears what, how each policy answers, and that it is the same each time.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Answers, Course, Delivery, Part, Warning, Way, Wish, burdens, simulate, warnings, weeks};
use crate::{
    Programme,
    calendar::{Moved, instant, local},
    chart::StateSignal,
    definition::{File, compile},
    message::{Message, Press},
    rehearsal::{Outcome, Withheld},
    reminder::Kind,
};

/// Two activities of one entity that begin on the same day, so that they are asked about in one digest. The day before the
/// first is due, a Friday, is a holiday in Jakarta and none in Phnom Penh.
const ROADMAP: &str = "activities:
  - {id: A01, title: Write the report, responsible: board, contributing: desk, verifier: desk, evidence: link,
     start: 2025-01-20, due: 2025-06-07}
  - {id: A02, title: Send the report, responsible: board, verifier: desk, evidence: link, start: 2025-01-20, due: 2025-04-30,
     targets: [{id: A02.T1, indicator: copies sent, unit: copies, goal: 40}]}
";
const ENTITIES: &str = "entities:
  - {id: board, name: The board, kind: government, country: KH, zone: Asia/Phnom_Penh, languages: [km],
     members: [{id: focal-point, office: focal_point}, {id: deputy, office: deputy}, {id: guest, office: observer}]}
  - {id: desk, name: The desk, kind: secretariat, country: ID, zone: Asia/Jakarta, languages: [id],
     members: [{id: focal-point, office: focal_point}]}
";
const HEAD: &str = "{programme: p, title: P, zone: Asia/Jakarta, languages: [en, km, id], coordinators: [desk]}";

fn programme() -> Programme {
    let files =
        [File::new("waymark.yaml", HEAD), File::new("entities.yaml", ENTITIES), File::new("roadmap.yaml", ROADMAP)];
    let compiled = compile(&files);
    let findings = compiled.render(false);
    compiled.programme.unwrap_or_else(|| panic!("{findings}"))
}

fn moment(date: &str, programme: &Programme) -> DateTime<Utc> {
    instant(date.parse::<NaiveDate>().unwrap().into(), programme.zone)
}

fn course(programme: &Programme, answers: Answers) -> Course {
    let (from, to) = (moment("2025-01-01", programme), moment("2026-01-01", programme));
    let course = simulate(programme, &Wish { from, to, answers });
    assert_eq!(course.stopped, None);
    course
}

fn place<'a>(course: &'a Course, item: &str) -> (&'a str, StateSignal) {
    let end = course.items.iter().find(|end| end.item.as_str() == item).unwrap();
    (&end.place, end.signal)
}

#[test]
fn when_nobody_answers_every_reminder_and_escalation_is_seen() {
    let programme = programme();
    let course = course(&programme, Answers::Nobody);
    assert!(course.spoken.is_empty());
    assert_eq!(place(&course, "A01"), ("under_way.on_track", StateSignal::Late));
    let of = |kind: Kind| course.messages.iter().flat_map(|m| &m.parts).filter(|part| part.kind == kind).count();
    assert!(of(Kind::Ask) > 0 && of(Kind::Again) > 0 && of(Kind::Escalated) > 0 && of(Kind::Report) > 0);
    let heard = |person: &str| course.messages.iter().any(|m| m.person.as_str() == person);
    assert!(heard("board/deputy") && heard("desk/focal-point"));
    assert_eq!(course.unheard.iter().map(|p| p.as_str()).collect::<Vec<_>>(), ["board/guest"]);
}

#[test]
fn a_message_says_in_which_language_what_moved_it_and_what_it_gathers() {
    let programme = programme();
    let course = course(&programme, Answers::Nobody);
    let first = &course.messages[0];
    assert_eq!((first.person.as_str(), first.message.lang.as_str()), ("board/focal-point", "km"));
    // ten working days before 20 January, with a holiday between, in one digest
    assert_eq!(first.local.to_string(), "2025-01-03 09:00:00");
    assert_eq!(first.parts.iter().map(|p| p.item.as_str()).collect::<Vec<_>>(), ["A01", "A02"]);
    assert!(first.is_digest() && first.asks());
    let moved: Vec<&Delivery> = course.messages.iter().filter(|m| m.is_moved()).collect();
    assert!(!moved.is_empty(), "nothing moved in a year");
    for message in &moved {
        for part in message.parts.iter().filter(|part| !part.moved.is_empty()) {
            assert!(part.planned < message.local, "{part:?} came at {}", message.local);
        }
    }
    let parts = || moved.iter().filter(|m| m.person.as_str() == "desk/focal-point").flat_map(|m| &m.parts);
    let tomorrow = parts().find(|part| part.planned.to_string() == "2025-06-06 09:00:00").unwrap();
    assert!(matches!(tomorrow.moved.as_slice(), [Moved::Holiday(_), Moved::Weekend, ..]), "{tomorrow:?}");
}

#[test]
fn when_everybody_is_on_time_the_work_is_done_and_confirmed() {
    let programme = programme();
    let course = course(&programme, Answers::OnTime);
    for item in ["A01", "A02"] {
        assert_eq!(place(&course, item), ("done", StateSignal::Done));
    }
    assert_eq!(place(&course, "A02.T1"), ("confirmed", StateSignal::Done));
    let wrote: Vec<&str> =
        course.spoken.iter().filter(|s| s.said.press.is_none()).map(|s| s.said.text.as_str()).collect();
    assert!(wrote.contains(&"https://example.org/A01"), "{wrote:?}");
    let pressed = |wanted: &str| {
        let is = |press: &Press| matches!(press, Press::Choice { choice, .. } if choice == wanted);
        course.spoken.iter().filter(|s| s.said.press.as_ref().is_some_and(is)).count()
    };
    // each is ready once, on its way, done once, and confirmed once
    assert_eq!((pressed("ready"), pressed("done"), pressed("confirm")), (2, 2, 2));
    assert!(pressed("on_track") >= 2);
    assert_eq!((pressed("delayed"), pressed("blocked"), course.desk.len()), (0, 0, 0), "{:?}", course.desk);
    let done = course.moves.iter().rfind(|m| m.item.as_str() == "A01").unwrap();
    assert!(local(done.at, programme.zone).date() <= "2025-06-07".parse().unwrap(), "{}", done.at);
    // nobody is asked in vain, so nobody else is turned to
    assert!(course.messages.iter().all(|m| m.way != Way::Escalation));
}

#[test]
fn chance_is_the_same_for_the_same_seed_and_of_all_kinds() {
    let programme = programme();
    let told = |seed| format!("{:?}", course(&programme, Answers::Random { seed }));
    assert_eq!(told(1), told(1));
    assert_ne!(told(1), told(2));

    let courses: Vec<Course> = (1..=12).map(|seed| course(&programme, Answers::Random { seed })).collect();
    let spoken = || courses.iter().flat_map(|c| &c.spoken);
    let presses = || spoken().filter_map(|s| s.said.press.as_ref());
    assert!(presses().any(|press| matches!(press, Press::Undo { .. })), "nobody takes an answer back");
    assert!(presses().any(|press| matches!(press, Press::Correct { .. })), "nobody corrects an answer");
    assert!(presses().any(|press| matches!(press, Press::Choice { .. })));
    assert!(spoken().any(|s| s.said.press.is_none() && s.said.text == "3/10"), "nobody writes a figure");
    assert!(courses.iter().any(|c| !c.desk.is_empty()), "every text is understood");
    assert!(courses.iter().any(|c| c.messages.iter().any(|m| m.way == Way::Escalation)), "nobody is silent");
    let closed = |held: &super::Held| held.why == Outcome::Suppressed(Withheld::Closed);
    assert!(courses.iter().flat_map(|c| &c.held).any(closed), "no answer overtakes a reminder");
}

#[test]
fn what_is_too_much_is_warned_of() {
    let programme = programme();
    let none = course(&programme, Answers::Nobody);
    let message = |day: u32, hour: u32, way: Way| {
        let at: DateTime<Utc> = format!("2025-03-{day:02}T{hour:02}:00:00Z").parse().unwrap();
        let part = Part {
            item: "A01".into(),
            kind: if hour < 3 { Kind::Ask } else { Kind::Tell },
            planned: at.naive_utc(),
            moved: Vec::new(),
        };
        Delivery {
            at,
            local: local(at, chrono_tz::Asia::Phnom_Penh),
            zone: chrono_tz::Asia::Phnom_Penh,
            person: "board/focal-point".into(),
            way,
            message: Message { text: String::new(), lang: "en".into(), buttons: Vec::new(), form: None, about: None },
            parts: vec![part],
        }
    };
    // a week of Monday 3 March to Sunday 9; the last is Monday in Phnom Penh already
    let mut messages: Vec<Delivery> = (3..8).map(|day| message(day, 2, Way::Reminder)).collect();
    messages.push(message(9, 16, Way::Escalation));
    messages.push(message(9, 18, Way::Reminder));
    messages.push(message(7, 10, Way::Reply));
    let full =
        Course { messages, from: moment("2025-03-03", &programme), to: moment("2025-03-17", &programme), ..none };
    let seen: Vec<(String, usize, usize)> =
        weeks(&full).iter().map(|week| (week.monday.to_string(), week.messages, week.questions)).collect();
    assert_eq!(seen, [("2025-03-03".into(), 6, 5), ("2025-03-10".into(), 1, 0)]);
    let burden = &burdens(&full)[0];
    assert_eq!((burden.messages, burden.a_week, burden.fullest.messages, burden.crowded), (7, 3.5, 6, 1));
    // of two weeks no average is worth a warning, of five it is
    assert!(matches!(warnings(&full).as_slice(), [Warning::CrowdedWeek(week)] if week.messages == 6));
    let quiet = Course { to: moment("2025-04-07", &programme), ..full.clone() };
    assert_eq!(warnings(&quiet).len(), 1);
    let twice = full.messages.iter().chain(&full.messages).cloned().collect();
    let busy = Course { to: moment("2025-04-07", &programme), messages: twice, ..full };
    assert!(matches!(warnings(&busy).as_slice(), [Warning::MuchOnAverage { .. }, Warning::CrowdedWeek(_)]));
}

#[test]
fn a_workflow_that_does_not_settle_ends_the_course_and_says_so() {
    let programme = programme();
    let at = moment("2025-01-01", &programme);
    let why = crate::Refusal::Unsettled("it goes round".into());
    let course = Course::none(&programme, &Wish { from: at, to: at, answers: Answers::Nobody }, why.clone());
    assert_eq!((course.stopped, course.unheard.len(), course.messages.len()), (Some(why), 4, 0));
}
