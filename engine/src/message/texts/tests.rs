use chrono::NaiveDate;
use indexmap::IndexMap;
use proptest::prelude::*;

use super::*;
use crate::{message::ABSENT, roadmap::Localised};

fn langs(codes: &[&str]) -> Vec<Lang> {
    codes.iter().map(|code| Lang::from(*code)).collect()
}

fn texts(files: &[(&str, &str)]) -> Texts {
    let mut texts = Texts::default();
    for (lang, ftl) in files {
        assert_eq!(texts.add(&Lang::from(*lang), ftl), []);
    }
    texts
}

#[track_caller]
fn check(texts: &Texts, codes: &[&str], key: &str, args: &Args, said: &str, lang: &str) {
    assert_eq!(texts.say(&langs(codes), key, args), (said.to_owned(), Lang::from(lang)));
}

#[test]
fn each_text_falls_back_by_itself() {
    let texts = texts(&[
        ("en", "a = English\nb = English\nc = English\nd = English\n"),
        ("id", "a = Indonesia\nb = Indonesia\nd = { $missing } Indonesia\n"),
        ("pt", "a = Português\n"),
        ("th", "a = ไทย\n"),
    ]);
    let none = Args::new();
    check(&texts, &["th", "id"], "a", &none, "ไทย", "th");
    check(&texts, &["th", "id"], "b", &none, "Indonesia", "id");
    check(&texts, &["th", "id"], "c", &none, "English", "en");
    check(&texts, &["pt-TL"], "a", &none, "Português", "pt");
    check(&texts, &[], "a", &none, "English", "en");
    check(&texts, &["xx", "not a language"], "a", &none, "English", "en");
    // a sentence with a hole is worse than one in another language
    check(&texts, &["id"], "d", &none, "English", "en");
    check(&texts, &["id"], "d", &Args::new().text("missing", "x"), "x Indonesia", "id");
    check(&texts, &["th"], "nobody-has-it", &none, "nobody-has-it", "th");
}

#[test]
fn a_text_that_stumbles_everywhere_is_said_all_the_same() {
    let texts = texts(&[("en", "a = Due { $due }.\n")]);
    check(&texts, &["en"], "a", &Args::new(), "Due {$due}.", "en");
}

#[test]
fn the_programme_overrides_message_by_message_and_leaves_the_wording_alone() {
    let wording = Texts::wording();
    let mut own = wording.clone();
    assert_eq!(own.add(&"en".into(), "answer-ready = We begin\nprogress-done = All of it\n"), []);
    assert_eq!(own.label(&langs(&["en"]), "answer", "ready"), "We begin");
    assert_eq!(own.label(&langs(&["en"]), "answer", "done"), wording.label(&langs(&["en"]), "answer", "done"));
    assert_eq!(wording.label(&langs(&["en"]), "answer", "ready"), "Ready");
    assert!(own.has("progress-done") && !wording.has("progress-done"));
    assert_eq!(own.languages_of("progress-done").collect::<Vec<_>>(), [&Lang::from("en")]);
}

#[test]
fn values_are_written_in_the_language_of_the_text() {
    let date = NaiveDate::from_ymd_opt(2024, 6, 13).unwrap();
    let title = Localised {
        by_language: IndexMap::from([("en".into(), "Report".into()), ("th".into(), "รายงาน".into())]),
    };
    let args =
        Args::new().date("due", date).localised("title", &title).number("n", 1234.5).label("state", "state", "open");
    let texts = texts(&[
        ("en", "a = { $title } { $due } { $n } { $state }\nstate-open = Open\nb = { $title } { $due }\n"),
        ("th", "a = { $title } { $due } { $n } { $state }\nstate-open = เปิด\n"),
        ("id", "a = { $title } { $due } { $n } { $state }\n"),
    ]);
    let on = |lang: &str| echo_date(date, lang);
    check(&texts, &["th"], "a", &args, &format!("รายงาน {} 1,234.5 เปิด", on("th")), "th");
    // the label has no Indonesian text, and the title none either
    check(&texts, &["id"], "a", &args, &format!("Report {} 1.234,5 Open", on("id")), "id");
    // a Thai reader of an English text reads an English date and title in it
    check(&texts, &["th"], "b", &args, &format!("Report {}", on("en")), "en");
}

#[test]
fn unknown_values_and_labels() {
    let texts = texts(&[(
        "en",
        "a = { $n ->\n    [one] one\n    [other] { $n }\n   *[none] nothing\n}\nb = { $due } { $state }\n",
    )]);
    let number = |n| Args::new().known_number("n", n);
    check(&texts, &[], "a", &number(Some(1.0)), "one", "en");
    check(&texts, &[], "a", &number(Some(-2.0)), "-2", "en");
    check(&texts, &[], "a", &number(None), "nothing", "en");
    check(&texts, &[], "a", &number(Some(f64::INFINITY)), "nothing", "en");
    let unknown = Args::new().known_date("due", None).label("state", "state", "under_way");
    check(&texts, &[], "b", &unknown, &format!("{ABSENT} under way"), "en");
}

#[test]
fn no_isolation_marks() {
    let texts = texts(&[("en", "a = It is { $n } of { $title }\n")]);
    check(&texts, &[], "a", &Args::new().number("n", 3.0).text("title", "A01"), "It is 3 of A01", "en");
}

#[test]
fn references_are_checked_within_the_language() {
    let mut texts = texts(&[("en", "about = { $no }\na = { about } { $title }\n")]);
    assert_eq!(texts.variables(&"en".into(), "a").into_iter().collect::<Vec<_>>(), ["no", "title"]);
    let slip = |texts: &mut Texts, lang: &str, ftl: &str| {
        let slips = texts.add(&lang.into(), ftl);
        slips.into_iter().map(|s| (ftl[s.range].to_owned(), s.message)).collect::<Vec<_>>()
    };
    assert_eq!(slip(&mut texts, "en", "b = { about }\n"), []);
    let [(at, message)] = &slip(&mut texts, "fil", "b = { about }\n")[..] else { panic!() };
    assert_eq!(at, "about");
    assert!(message.contains("no text `about`"), "{message}");
}

#[test]
fn a_text_without_an_end_is_refused_and_never_said() {
    let said = |ftl: &str| {
        let mut texts = texts(&[("en", "x = English\n"), ("id", "about = { $no }\nx = { { about } }\ny = y\n")]);
        let slips: Vec<_> =
            texts.add(&"id".into(), ftl).into_iter().map(|s| (ftl[s.range].to_owned(), s.message)).collect();
        (slips, texts.say(&["id".into()], "x", &Args::new()).0)
    };
    let (slips, x) = said("x = { { y } }\ny = { $no -> \n   *[a] { x }\n}\n");
    let places: Vec<_> = slips.iter().map(|(at, message)| (at.as_str(), message.contains("lead back"))).collect();
    assert_eq!((places, x.as_str()), (vec![("x", true), ("y", true)], "English"));

    // what was fine grows too long by what is overridden beneath it
    let (slips, x) = said(&format!("about = {}\n", "{ $no }".repeat(100)));
    assert_eq!((slips.len(), slips[0].0.as_str(), x.as_str()), (1, "about", "English"));
    assert!(slips[0].1.contains("`x` puts in more than 100 values"), "{slips:?}");

    let long: String = (1..500).map(|i| format!("a{i} = {{ a{} }}\n", i + 1)).collect();
    let (slips, _) = said(&format!("{long}a500 = end\nx = {{ a1 }}\n"));
    assert_eq!(slips.len(), 400, "all that are more than a hundred away from the end");
}

#[track_caller]
fn check_inline(text: &str, said: &str) {
    let mut texts = Texts::default();
    assert_eq!(texts.add_inline(&"en".into(), &"inline".into(), text), []);
    let (found, _) = texts.say(&[], "inline", &Args::new().text("no", "A01").number("n", 2.0));
    assert_eq!(found, said);
}

#[test]
fn texts_that_stand_in_yaml() {
    check_inline("Hello { $no }.", "Hello A01.");
    check_inline("First\nsecond\n\nfourth\n", "First\nsecond\n\nfourth");
    check_inline("- a list\n* of\n[all]\n.kinds", "- a list\n* of\n[all]\n.kinds");
    check_inline("{ $n ->\n [one] one\n *[other] many\n}", "many");
    check_inline("key = not a message", "key = not a message");
    check_inline("# not a comment", "# not a comment");
}

#[test]
fn slips_of_texts_in_yaml_point_into_the_text() {
    let check = |text: &str, at: &str| {
        let mut texts = Texts::default();
        let slips = texts.add_inline(&"en".into(), &"inline".into(), text);
        assert_eq!(&text[slips[0].range.clone()], at, "{slips:?}");
    };
    check("Hello\n* { nobody } there", "nobody");
    check("สวัสดี { DATE($due) }", "DATE");
    check("", "");
    check("Hello { $no", "o");
}

#[test]
fn texts_are_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + fmt::Debug>() {}
    shared::<Texts>();
}

proptest! {
    /// Whatever an author writes: slips point into it, and what is kept can be said.
    #[test]
    fn any_text_can_be_read_and_said(ftl in r#"([a-c] = |\{ |\$n |-> |\[one\] |\*\[x\] | \}|\n|    |[a-c]|"|\(|\.|ก|1){0,40}"#) {
        let mut texts = Texts::default();
        for slip in texts.add(&"en".into(), &ftl) {
            prop_assert!(ftl.get(slip.range.clone()).is_some(), "{:?}", slip);
        }
        for slip in texts.add_inline(&"th".into(), &"inline".into(), &ftl) {
            prop_assert!(ftl.get(slip.range.clone()).is_some(), "{:?}", slip);
        }
        for key in texts.keys() {
            texts.say(&["th".into()], key, &Args::new().number("n", 1.5));
        }
    }
}
