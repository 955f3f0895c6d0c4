use super::*;
use crate::definition::{File, compile};

const WAYMARK: &str = "{programme: p, title: Plan, zone: Asia/Bangkok, languages: [en, th], coordinators: [e]}";
const ENTITIES: &str =
    "entities: [{id: e, name: Water Board, kind: other, languages: [th], members: [{id: f, office: focal_point}]}]";
const ROADMAP: &str = "activities: [{id: A01, title: {en: Train officers, th: อบรม}, responsible: e, start: 2024-05-06, due: 2024-06-13, workflow: small}]";
const WORKFLOW: &str = r#"
dialect: 1
workflow: small
for: activity
facts: {note: {type: text, visibility: coordinators}}
states:
  open:
    signal: on_track
    ask:
      how:
        to: responsible
        message: how-far
        answers: {good: {}, stuck: {follow_up: note, tell: [{to: coordinator, message: "They say { $note }."}]}, done: {to: shut}}
        escalate: [{after: 3 days, to: deputy}, {after: 5 days, to: coordinator}]
    remind: [{at: due - 1 day, to: responsible, message: how-far}]
  shut: {final: true, signal: done}
"#;
const ENGLISH_TEXTS: &str =
    "how-far = { $no } *{ $title }* ({ $state }) is due on { $due }.\nanswer-good = Good\nanswer-stuck = Stuck\n";
const THAI_TEXTS: &str = "how-far = { $no } { $title } กำหนด { $due }\nanswer-stuck = ติดขัด\n";

fn programme(english: &str) -> Programme {
    let file = |path: &str, text: &str| File::new(path, text);
    let compiled = compile(&[
        file("waymark.yaml", WAYMARK),
        file("entities.yaml", ENTITIES),
        file("roadmap.yaml", ROADMAP),
        file("workflows/small.yaml", WORKFLOW),
        file("messages/en.ftl", english),
        file("messages/th.ftl", THAI_TEXTS),
    ]);
    let problems = compiled.render(false);
    compiled.programme.unwrap_or_else(|| panic!("{problems}"))
}

fn langs(codes: &[&str]) -> Vec<Lang> {
    codes.iter().map(|code| Lang::from(*code)).collect()
}

/// The proof of the n-th thing that is said in the workflow.
fn proof_of(programme: &Programme, n: usize, codes: &[&str]) -> Proof {
    let uses = uses(programme);
    let of = uses.iter().filter(|of| of.workflow.as_deref() == Some("small")).nth(n).unwrap();
    proof(programme, of, sample_item(programme, of).unwrap(), &langs(codes)).unwrap()
}

#[test]
fn all_that_a_workflow_in_use_says_is_listed_once() {
    let programme = programme(ENGLISH_TEXTS);
    let uses = uses(&programme);
    let chart = &programme.charts["small"];
    let own = uses.iter().filter(|of| of.workflow.as_deref() == Some("small"));
    let told: Vec<String> = own.map(|of| format!("{}: {}", of.key, of.part.describe(chart))).collect();
    assert_eq!(
        told[0..4],
        [
            "how-far: question how",
            "no_answer: told when nobody answers",
            "how-far: reminder",
            "follow-up-text: question for note",
        ]
    );
    assert!(told[4].ends_with(": told"), "{told:?}");
    assert_eq!(told.len(), 5);
    // nothing follows the shipped ones but the entity
    let others: Vec<&str> = uses.iter().filter_map(|of| of.workflow.as_deref()).filter(|w| *w != "small").collect();
    assert!(others.iter().all(|workflow| *workflow == "entity"), "{others:?}");
}

#[test]
fn a_message_is_said_in_each_language_and_told_where_it_is_another() {
    let programme = programme(ENGLISH_TEXTS);
    let proof = proof_of(&programme, 0, &["en", "th", "vi"]);
    let texts: Vec<(&str, &str)> =
        proof.sheets.iter().map(|s| (s.message.lang.as_str(), s.message.text.as_str())).collect();
    assert_eq!(texts[0], ("en", "A01 *Train officers* (Open) is due on Thursday, 13 June 2024."));
    assert!(texts[1].0 == "th" && texts[1].1.starts_with("A01 อบรม กำหนด"), "{texts:?}");
    assert_eq!(texts[2].0, "en");
    let translated: Vec<bool> = proof.sheets.iter().map(Sheet::is_translated).collect();
    assert_eq!(translated, [true, true, false]);
    let labels: Vec<&str> = proof.sheets[1].message.buttons.iter().map(|b| b.label.as_str()).collect();
    assert_eq!(labels[..2], ["Good", "ติดขัด"]);
    assert_eq!(proof.sheets[1].borrowed, ["answer-good"]);
    assert_eq!((proof.on.to_string().as_str(), proof.fits()), ("2024-06-06", true));
    let discord = &proof.sheets[0].shown[1];
    assert_eq!(discord.written, "A01 \\*Train officers\\* (Open) is due on Thursday, 13 June 2024.");
    assert_eq!((discord.length, proof.sheets[0].shown[0].length), (63, 61));
}

#[test]
fn what_an_item_cannot_know_yet_is_filled_in() {
    let programme = programme(ENGLISH_TEXTS);
    assert_eq!(proof_of(&programme, 4, &["en"]).sheets[0].message.text, "They say [note].");
}

#[test]
fn what_a_messenger_would_refuse_is_found() {
    let long = format!("how-far = {}\nanswer-good = Good\nanswer-stuck = Stuck\n", "word ".repeat(500));
    let proof = proof_of(&programme(&long), 0, &["en"]);
    let refused: Vec<(Messenger, usize)> =
        proof.sheets[0].shown.iter().map(|shown| (shown.messenger, shown.refused.len())).collect();
    assert_eq!(refused, [(Messenger::Telegram, 0), (Messenger::Discord, 1), (Messenger::Page, 1)]);
    assert!(!proof.fits());
}

#[test]
fn an_item_of_another_workflow_never_says_it() {
    let programme = programme(ENGLISH_TEXTS);
    let entity = programme.items.values().find(|item| item.workflow == "entity").unwrap();
    assert_eq!(proof(&programme, &uses(&programme).pop().unwrap(), entity, &langs(&["en"])), None);
}
