//! What people read and can press, word by word.

use chrono::NaiveTime;

use super::*;
use crate::{
    chart::{Answer, FactKind, TransitionId},
    guard::Value,
    ids::ItemId,
    reply::{Command, Hearing, Reading, echo_date, read},
    step::Given,
};

fn labels(message: &Message) -> Vec<&str> {
    message.buttons.iter().map(|b| b.label.as_str()).collect()
}

#[track_caller]
fn check(message: &Message, text: &str, buttons: &[&str]) {
    assert_eq!(message.text, text);
    assert_eq!(labels(message), buttons);
}

fn answers(choices: &[&str]) -> Vec<Answer> {
    choices.iter().map(|choice| Answer { choice: (*choice).to_owned(), transition: TransitionId(0) }).collect()
}

#[test]
fn a_question_and_its_buttons() {
    let english = ["en".into()];
    let due = echo_date(day(2024, 6, 13), "en");
    let choices = answers(&["on_track", "done", "own_choice"]);
    let asked = |about: &About| voice(&english).prompt(about, &"progress".into(), "progress_check", &choices, 7);
    let message = asked(&about());
    let question = "How is it going? You may also write how much is done, for example 3/10 or 30%, or the day you expect to finish.";
    let text = format!("Activity A01: Write the report\nDue: {due} (in 7 days)\n{question}");
    check(&message, &text, &["On track", "Done", "own choice", "Something else…"]);
    assert_eq!(message.buttons[1].press, Press::Choice { item: "A01".into(), prompt: 7, choice: "done".into() });

    let when = |today, said: &str| {
        let message = asked(&About { today, ..about() });
        assert_eq!(message.text.lines().nth(1).unwrap(), format!("Due: {due} ({said})"));
    };
    when(day(2024, 6, 12), "tomorrow");
    when(day(2024, 6, 13), "today");
    when(day(2024, 6, 14), "one day ago");
    when(day(2024, 6, 23), "10 days ago");
    let undated = asked(&About { due: None, ..about() });
    assert_eq!(undated.text, format!("Activity A01: Write the report\n{question}"));
}

#[test]
fn what_was_recorded_and_who_sees_it() {
    let english = ["en".into()];
    let fact = |name: &str, kind, value, visibility| Recorded { fact: name.into(), kind, value, visibility };
    let recorded = [
        fact("progress", FactKind::Percent, Value::Number(30.0), Visibility::Members),
        fact("expected", FactKind::Date, Value::Date(day(2024, 6, 20)), Visibility::Public),
        fact("blocker", FactKind::Text, Value::Text("ก".repeat(300)), Visibility::Coordinators),
        fact("evidence", FactKind::Files, Value::Files(vec!["a".into(), "b".into()]), Visibility::Members),
    ];
    let message = voice(&english).got_it(&about(), Some("at_risk"), &recorded, 4);
    let expected = echo_date(day(2024, 6, 20), "en");
    let text = format!(
        "Thank you. This is recorded for A01 Write the report:\n– State: At risk\n– Progress: 30%\n– Expected: {expected}\n\
         – In the way: {}… (seen by: coordinators only)\n– Evidence: 2 files or links\nSeen by: members.",
        "ก".repeat(200)
    );
    check(&message, &text, &["Correct", "Undo"]);
    assert_eq!(message.buttons[1].press, Press::Undo { item: "A01".into(), turn: 4 });

    let hidden = About { visibility: Visibility::Coordinators, ..about() };
    let message = voice(&english).got_it(&hidden, None, &recorded[..1], 5);
    assert!(message.text.ends_with("– Progress: 30%\nSeen by: coordinators only."), "{}", message.text);
}

#[test]
fn follow_up_questions_offer_values_that_can_be_recorded() {
    let thai = ["th".into()];
    let voice = voice(&thai);
    let check = |fact: &str, kind: FactKind, choices: &[(&str, Value)]| {
        let message = voice.follow_up(&about(), &fact.into(), &kind, 3);
        assert_eq!(message.lang, Lang::from("th"), "{fact}");
        let found: Vec<_> = message
            .buttons
            .iter()
            .map(|b| match &b.press {
                Press::Choice { choice, .. } => {
                    (choice.as_str(), voice.value_of_choice(&fact.into(), &kind, choice).unwrap())
                }
                press => panic!("{press:?}"),
            })
            .collect();
        assert_eq!(found, choices);
        assert_eq!(voice.value_of_choice(&fact.into(), &kind, "forged"), None);
    };
    let number = Value::Number;
    check(
        "progress",
        FactKind::Percent,
        &[("25", number(25.0)), ("50", number(50.0)), ("75", number(75.0)), ("100", number(100.0))],
    );
    check("agreed", FactKind::YesNo, &[("yes", Value::YesNo(true)), ("no", Value::YesNo(false))]);
    let sizes = FactKind::OneOf(vec!["large".into()]);
    check("size", sizes, &[("large", Value::Text("large".into()))]);
    let text = |text: &str| Value::Text(text.into());
    check(
        "blocker",
        FactKind::Text,
        &[
            ("approval", text("รอการอนุมัติ")),
            ("budget", text("งบประมาณ")),
            ("people", text("บุคลากรหรือเวลา")),
            ("security", text("ความปลอดภัย")),
        ],
    );
    check("expected", FactKind::Date, &[]);
    check("value", FactKind::Number, &[]);
    check("evidence", FactKind::Files, &[]);
    let date = voice.value_of_choice(&"expected".into(), &FactKind::Date, "2024-06-13");
    assert_eq!(date, Some(Value::Date(day(2024, 6, 13))));
}

#[test]
fn a_programme_adds_its_own_question_options_and_labels() {
    let mut own = texts().clone();
    let ftl = "follow-up-blocker = { $no }: Why?\noption-blocker-elections = Elections\nverify-confirm = I agree\n";
    assert_eq!(own.add(&"en".into(), ftl), []);
    let languages = ["en".into()];
    let voice = Voice { texts: &own, languages: &languages };
    let message = voice.follow_up(&about(), &"blocker".into(), &FactKind::Text, 1);
    check(&message, "A01: Why?", &["Waiting for approval", "Budget", "Elections", "People or time"]);
    assert_eq!(voice.choice_label("verify", "confirm"), "I agree");
    assert_eq!(voice.choice_label("other", "confirm"), "Confirm");
}

#[test]
fn facts_are_variables_of_a_prompt() {
    let mut own = texts().clone();
    assert_eq!(own.add(&"en".into(), "x = { $a } { $b } { $c } { $d } { $e }\n"), []);
    let languages = ["en".into()];
    let facts = [
        ("a", Value::YesNo(true)),
        ("b", Value::Number(2.0)),
        ("c", Value::Text("t".into())),
        ("d", Value::Files(vec!["f".into()])),
    ];
    let mut facts: Vec<_> = facts.into_iter().map(|(name, value)| (FactName::from(name), Some(value))).collect();
    facts.push(("e".into(), None));
    let message = Voice { texts: &own, languages: &languages }.notice(&About { facts, ..about() }, &"x".into());
    check(&message, "Yes 2 t 1 –", &[]);
}

#[test]
fn several_items_in_one_message() {
    let english = ["en".into()];
    let second = About { no: "A02".into(), due: None, title: localised("Confirm commitments"), ..about() };
    let open = [Open { about: about(), prompt: Some(1) }, Open { about: second.clone(), prompt: None }];
    let text = "2 items need your attention:\n1. Activity A01: Write the report (due in 7 days)\n2. Activity A02: Confirm commitments";
    let message = voice(&english).digest(&open);
    check(&message, text, &["Answer 1"]);
    assert_eq!(message.buttons[0].press, Press::Answer { item: "A01".into(), prompt: 1 });

    let which = voice(&english).which_one(&open);
    check(&which, "Thank you. What is this about?", &["A01 Write the report", "Something else"]);

    let many = vec![second; 25];
    let mine = voice(&english).mine(&many);
    assert_eq!(mine.text.lines().count(), 22);
    assert!(mine.text.ends_with("\n– and 5 more"), "{}", mine.text);
    assert_eq!(voice(&english).mine(&[]).text, "Nothing is open with you at the moment.");

    let status = voice(&english).status(&about(), &[]);
    assert!(status.text.ends_with("\nState: On track\nWith: Organising team\nProgress: 30%"), "{}", status.text);
}

#[test]
fn dates_that_were_understood() {
    let english: [Lang; 1] = ["en".into()];
    let (one, other) = (day(2026, 11, 27), day(2026, 12, 4));
    let no = ItemId::from("A01");
    let either = voice(&english).either_date(&no, "next Friday", &[one, other], 2);
    let label = |date| echo_date(date, "en");
    check(
        &either,
        "A01: “next Friday” can mean more than one date. Which one is meant?",
        &[&label(one), &label(other)],
    );
    assert_eq!(either.buttons[1].press, Press::Choice { item: no.clone(), prompt: 2, choice: "2026-12-04".into() });
    let confirm = voice(&english).confirm_date(&no, one, Press::ToDesk, Press::ToDesk);
    check(&confirm, &format!("A01: Understood as {}. Is that right?", label(one)), &["Yes", "Change"]);
}

#[test]
fn a_person_settles_her_own_matters() {
    let vietnamese = ["vi".into()];
    let offered: Vec<Lang> = ["en", "vi", "tet", "zh"].map(Lang::from).into();
    let message = voice(&vietnamese).choose_language(&offered);
    check(&message, "Quý vị muốn dùng ngôn ngữ nào?", &["English", "Tiếng Việt", "Tetun", "zh"]);
    assert_eq!(message.buttons[1].press, Press::Command("language vi".into()));

    let english = ["en".into()];
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let hours = voice(&english).hours_changed(Hours { from: at(8), to: at(18) });
    check(&hours, "Thank you. Messages now come between 08:00 and 18:00, local time.", &[]);
    let welcome = voice(&english).welcome(&localised("Community"), Some(&localised("Organising team")), 7);
    assert_eq!(labels(&welcome), ["Yes, you may", "Another way, please", "Wrong person", "Change language"]);
    assert!(welcome.text.contains("It asks Organising team how"), "{}", welcome.text);
    let quiet = voice(&english).welcome(&localised("Community"), None, 7);
    assert!(quiet.text.contains("It asks your office how"), "{}", quiet.text);
    assert_ne!(voice(&english).paused(None).text, voice(&english).paused(Some(day(2024, 6, 20))).text);
}

#[test]
fn kindly_why_nothing_was_recorded() {
    let english = ["en".into()];
    let voice = voice(&english);
    let about = about();
    let by = Sender { entity: localised("Organising team"), office: Office::Deputy };
    let check = |message: Message, part: &str| assert!(message.text.contains(part), "{}", message.text);
    check(voice.already_answered(&about), "answered already, and nothing was changed. State now: On track.");
    check(voice.closed_prompt(&about), "no longer open, and nothing was changed.");
    check(voice.superseded(&about), "newer question about A01");
    check(voice.answered_by_other(&about, &by), "Answered by: Deputy, Organising team.");
    check(voice.recorded_nothing(), "nothing was recorded");
    check(voice.undone(&about), "taken back. State now: On track.");
    check(voice.cannot_undo(&about), "was not taken back");
    check(voice.hand_over_noted(&about), "it stays with Organising team");
    check(voice.escalation_ahead(&about, Role::Coordinator, day(2024, 6, 20)), "it also goes to: The coordinators.");
    check(voice.passed_on(None), "passed on to the coordinators");
    check(voice.needs_human(&by, Some(&about)), "A message from Organising team (Deputy) about A01");
    check(
        voice.incident(&about, "`expected` is not set"),
        "could not be applied: `expected` is not set. It stays where it is: On track.",
    );
}

/// The words that texts tell people to write, line by line of *help* and in quotes elsewhere.
#[test]
fn what_people_are_told_to_write_is_understood() {
    let expected = [
        Command::Mine,
        Command::Status,
        Command::Language,
        Command::Hours,
        Command::Pause,
        Command::Stop,
        Command::Start,
        Command::MyData,
    ];
    for lang in languages() {
        let own = [lang.clone()];
        let voice = voice(&own);
        let told = |words: &str, command| {
            let hearing = Hearing { languages: &[lang.as_str()], today: day(2024, 6, 6), choices: &[] };
            let readings = read(words, &hearing);
            assert!(readings.contains(&Reading::Command(command)), "{words} in {lang}: {readings:?}");
        };
        let help = voice.help().text;
        let words =
            help.lines().filter_map(|line| line.split_once(" – ")).map(|(words, _)| words.trim_end_matches(" A01"));
        let words: Vec<&str> = words.collect();
        assert_eq!(words.len(), expected.len(), "{lang}");
        words.iter().zip(expected).for_each(|(words, command)| told(words, command));

        let quoted = |text: String| -> Vec<String> {
            text.split('“').skip(1).filter_map(|rest| rest.split_once('”')).map(|(words, _)| words.to_owned()).collect()
        };
        let noon = Hours { from: NaiveTime::MIN, to: NaiveTime::MIN };
        let welcomed = quoted(voice.welcome_ok(1, noon).text);
        welcomed
            .iter()
            .zip([Command::Pause, Command::Stop, Command::Help])
            .for_each(|(words, command)| told(words, command));
        assert_eq!(welcomed.len(), 3, "{lang}");
        for back in [voice.paused(None), voice.paused(Some(day(2024, 6, 6))), voice.stopped()] {
            told(&quoted(back.text)[0], Command::Start);
        }
        told(&quoted(voice.status_unknown("A99").text)[1], Command::Mine);
        let hours = quoted(voice.hours(noon).text).remove(0);
        told(hours.trim_end_matches(" 08:00-17:00"), Command::Hours);
    }
}

#[test]
fn her_data_comes_whole_in_parts_that_fit() {
    let english = [Lang::from("en")];
    let past = |text: &str| Past {
        at: "2024-05-07T03:00:00Z".parse().unwrap(),
        item: "A01".into(),
        given: vec![
            Given::Choice("blocked".into()),
            Given::Text(text.into()),
            Given::Number { value: 3.0, over: Some(10.0) },
        ],
    };
    let stored = Stored {
        sender: Sender { entity: localised("Organising team"), office: Office::Deputy },
        zone: chrono_tz::Asia::Jakarta,
        messengers: vec!["Telegram".into(), "Discord".into()],
        hours: Hours {
            from: NaiveTime::from_hms_opt(8, 0, 0).unwrap(),
            to: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
        },
        paused: NaiveDate::from_ymd_opt(2024, 5, 9),
        stopped: true,
        answers: vec![past("short"), past(&"long ".repeat(100))],
        on_desk: Vec::new(),
        files: Vec::new(),
        only_codes: false,
    };
    let whole = voice(&english).everything(&stored, 4_096);
    let [whole] = whole.as_slice() else { panic!("one message") };
    for line in [
        "– Office: Deputy, Organising team",
        "– You are reached by: Telegram, Discord",
        "– Paused until Thursday, 9 May 2024",
        "– You have asked for no messages.",
        "Tuesday, 7 May 2024 A01: Blocked; “short”; 3/10",
        "– Your files: 0",
    ] {
        assert!(whole.text.lines().any(|l| l == line), "{line}:\n{}", whole.text);
    }
    let parts = voice(&english).everything(&stored, 120);
    assert!(parts.len() > 5 && parts.iter().all(|part| part.text.chars().count() <= 120));
    let together: String = parts.iter().map(|part| part.text.replace('\n', "")).collect();
    assert_eq!(together, whole.text.replace('\n', ""));
    let buttons: Vec<Vec<&str>> = parts.iter().map(labels).collect();
    assert_eq!(buttons.concat(), ["Ask for deletion"]);
    assert_eq!(buttons.last().map(Vec::len), Some(1));
}

#[test]
fn her_accounts_are_offered_by_their_messengers() {
    let english = [Lang::from("en")];
    let accounts = [(4, "Telegram".to_owned()), (7, "Discord".to_owned())];
    let both = voice(&english).accounts(&accounts);
    assert_eq!(labels(&both), ["Telegram", "Discord"]);
    assert_eq!(both.buttons[1].press, Press::Command("link first 7".into()));
    assert!(labels(&voice(&english).accounts(&accounts[..1])).is_empty());
    let which = voice(&english).unlink_which(&accounts);
    assert_eq!(which.buttons[0].press, Press::Command("link drop 4".into()));
    let last = voice(&english).unlink_sure(4, "Telegram", true);
    assert_ne!(last.text, voice(&english).unlink_sure(4, "Telegram", false).text);
    assert_eq!(last.buttons[0].press, Press::Command("link dropped 4".into()));
}
