use engine::definition::File;

use super::*;

fn programme() -> Programme {
    let file = |path: &str, text: &str| File::new(path, text);
    let compiled = compile(&[
        file("waymark.yaml", "{programme: p, title: Plan, zone: Asia/Bangkok, languages: [en, zh], coordinators: [e]}"),
        file(
            "entities.yaml",
            "entities: [{id: e, name: Board, kind: other, members: [{id: f, office: focal_point}, {id: d, office: deputy}]}]",
        ),
        file(
            "roadmap.yaml",
            "activities: [{id: A01, title: Train <officers>, responsible: e, evidence: list, start: 2024-05-06, due: 2024-06-13}]",
        ),
    ]);
    compiled.programme.unwrap()
}

fn shown(wish: &Wish<'_>, lang: &str) -> Result<Preview, String> {
    preview(&programme(), wish, lang)
}

#[test]
fn without_a_message_all_are_listed() {
    let preview = shown(&Wish::default(), "all").unwrap();
    let list = text::text(&preview);
    for part in [
        "MESSAGE",
        "kickoff ",
        "question kickoff, to responsible; not in zh",
        "no_answer",
        "still_you",
        "in en, zh; the longest",
    ] {
        assert!(list.contains(part), "no {part} in\n{list}");
    }
    assert!(html::page(&preview).contains("<h2>kickoff</h2>"));
}

#[test]
fn one_message_is_shown_with_its_lengths_and_where_it_falls_back() {
    let preview = shown(&Wish { ask: Some("progress_check"), ..Wish::default() }, "en,zh").unwrap();
    let text = text::text(&preview);
    for part in [
        "progress — question progress_check, to responsible, in `activity`",
        "sample: A01 Train <officers>, on 2024-06-06",
        "zh (no translation: said in en)",
        "Discord ",
        " of 2000",
        " of 4096",
        "5 buttons, the longest label ",
        "  | [On track] [Delayed]",
        "Discord is sent, to read the same:",
        "Train \\<officers>",
    ] {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
    let page = html::page(&preview);
    assert!(page.contains("Train &lt;officers&gt;") && !page.contains("<officers>"), "{page}");
    let json: serde_json::Value = serde_json::from_str(&json::json(&preview)).unwrap();
    assert_eq!(json[0]["sheets"][1]["language"], "zh");
    assert_eq!(json[0]["sheets"][1]["said_in"], "en");
    assert_eq!(json[0]["sheets"][0]["shown"][1]["limit"], 2000);
}

#[test]
fn what_is_not_there_is_said_with_its_nearest() {
    let check = |wish: Wish<'_>, expect: &str| {
        let why = shown(&wish, "all").err().unwrap();
        assert!(why.starts_with(expect), "{why}");
    };
    check(Wish { message: Some("kickof"), ..Wish::default() }, "there is no message `kickof`; did you mean `kickoff`?");
    check(Wish { ask: Some("kickof"), ..Wish::default() }, "no workflow in use asks `kickof`; did you mean `kickoff`?");
    check(Wish { item: Some("A02"), ..Wish::default() }, "there is no item `A02`; did you mean `A01`?");
    let other = Wish { message: Some("still_you"), item: Some("A01"), ask: None };
    check(other, "`A01` follows `activity`, which never says this; what says it is entity");
    assert!(shown(&Wish::default(), " ,").is_err());
    // what the product itself says can be looked at too
    assert!(shown(&Wish { message: Some("not-understood"), ..Wish::default() }, "th").is_ok());
}

#[test]
fn errors_are_counted_as_one_speaks() {
    assert_eq!(faulty(1), "the files have 1 error; `waymark validate` says more");
    assert_eq!(faulty(2), "the files have 2 errors; `waymark validate` says more");
}
