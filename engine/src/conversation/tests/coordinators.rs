//! What only coordinators may say, and what they put together.

use std::sync::LazyLock;

use super::{WAYMARK, at, check_in};
use crate::{
    Programme,
    conversation::{Draft, Listener, Memory, Order, Promise, Said, View, hear},
    definition::{File, compile},
    ids::PersonId,
    message::Press,
    reminder::{Settings, reader},
};

const ENTITIES: &str = "
entities:
  - {id: mowa, name: Ministry of Women, kind: other, zone: Asia/Phnom_Penh, languages: [en], members: [{id: fp, office: focal_point}, {id: dep, office: deputy}]}
  - {id: mod, name: Ministry of Defence, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}]}
  - {id: wps-ag, name: {en: Advisory Group, km: ក្រុមប្រឹក្សា}, kind: asean_body, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}]}
  - {id: empty, name: Empty House, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: dep, office: deputy}]}
  - {id: desk, name: Desk, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}]}
";
const ROADMAP: &str = "
pillars: [{id: p, title: P}]
activities:
  - {id: A01, title: Write, pillar: p, responsible: mowa, start: 2024-05-06, due: 2024-06-27, evidence: link}
  - {id: A02, title: Meet, pillar: p, responsible: mod, start: 2024-05-06, due: 2024-06-20, evidence: link}
  - {id: E01, title: Alone, pillar: p, responsible: empty, start: 2024-08-06, due: 2024-09-20, evidence: link}
";
const CONSULTATIONS: &str =
    "consultations: [{id: talk, title: Talk, host: desk, begins: 2024-05-06T09:00, ends: 2024-05-07T17:00}]";

fn programme() -> &'static Programme {
    static PROGRAMME: LazyLock<Programme> = LazyLock::new(|| {
        let waymark = WAYMARK;
        let files = [
            ("waymark.yaml", waymark),
            ("entities.yaml", ENTITIES),
            ("roadmap.yaml", ROADMAP),
            ("consultations.yaml", CONSULTATIONS),
        ];
        let compiled = compile(&files.map(|(path, text)| File::new(path, text)));
        compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false))).clone()
    });
    &PROGRAMME
}

/// Both are asked, and nobody answers.
const SILENT: &str = "
    @ 2024-04-22 10:00
    mowa/fp > Is everything ready to begin
    mod/fp > Is everything ready to begin
    mowa/fp [Ready]
    mowa/fp ~ State: On track
    mod/fp [Ready]
    mod/fp ~ State: On track
";

#[test]
fn what_is_late_or_silent_is_for_coordinators_only() {
    check_in(
        programme(),
        "A01 A02",
        &format!(
            "{SILENT}
            desk/fp < overdue
            desk/fp > Nothing is late, and nothing is without news.
            desk/fp < /reminders
            desk/fp > No more reminders go out today.
            @ 2024-05-06 08:30
            desk/fp < reminders
            desk/fp > Reminders that go out today: 2 / – 09:00 Activity A01: Write. Ministry of Women / – 09:00 Activity A02: Meet. Ministry of Defence
            mowa/fp < /overdue
            mowa/fp > This is for the coordinators, and nothing was done.
            mowa/fp < overdue
            mowa/fp > passed on
            desk/fp < /desk
            desk/fp > There is no desk to open from here
            @ 2024-05-06 09:00
            mowa/fp > How is it going?
            mod/fp > How is it going?
            mod/fp [On track]
            mod/fp > How much is done?
            mod/fp ~ State: On track
            desk/fp < status A01
            desk/fp > State: On track / With: Ministry of Women
            "
        ),
    );
}

#[test]
fn words_to_those_responsible_are_shown_before_they_are_sent_and_keep_their_hours() {
    check_in(
        programme(),
        "A01 E01",
        "
        @ 2024-04-22 10:00
        mowa/fp > Is everything ready to begin
        @ 2024-04-22 20:00
        desk/fp < tell A01 The form has changed. Tell A02 too.
        desk/fp > Shall this be sent? “The form has changed. Tell A02 too.” / It is read by: Focal point, Ministry of Women [Send] [Cancel]
        desk/fp [Cancel]
        desk/fp > Nothing was sent
        desk/fp [Send]
        desk/fp > This is no longer waiting
        desk/fp < /tell a01: First.
        desk/fp > Shall this be sent? “First.”
        desk/fp < /tell A01 Second.
        desk/fp > Shall this be sent? “Second.”
        desk/fp [Send]
        desk/fp > A01: sent. It arrives within the hours of those who read it: Focal point, Ministry of Women
        desk/fp [Send]
        desk/fp > This is no longer waiting
        @ 2024-04-23 08:00
        mowa/fp > The coordinators write: Second.
        desk/fp < tell
        desk/fp > tell A01 The form has changed.
        desk/fp < /tell X99 hello
        desk/fp > There is no item “X99”
        desk/fp < tell E01 hello
        desk/fp > Empty House has no focal point to write to. Nothing was sent.
        # of anybody else these are ordinary words
        mod/fp < tell A01 The form has changed.
        mod/fp > There is no item “A01”
        ",
    );
}

#[test]
fn what_waits_for_a_decision_is_put_again() {
    check_in(
        programme(),
        "A01",
        "
        desk/fp < approve
        desk/fp > Nothing waits for a decision.
        @ 2024-04-22 10:00
        mowa/fp > Is everything ready to begin
        mowa/fp [Ready]
        mowa/fp ~ State: On track
        @ 2024-05-06 09:00
        mowa/fp > How is it going?
        mowa/fp [Done]
        mowa/fp > Please send the evidence
        mowa/fp ~ State: Reported as done
        desk/fp > reports that this is done [Confirm] [Return]
        desk/fp < Show what waits
        desk/fp > Waiting for a decision: 1
        desk/fp > reports that this is done [Confirm] [Return]
        desk/fp [Confirm]
        mowa/fp > This has been confirmed as done
        desk/fp > State: Done and confirmed
        desk/fp ~ State: Done and confirmed
        A01 = done
        ",
    );
}

/// What the coordinator says one after the other, and what it comes to; a press is written `[…]`.
fn promised(said: &[&str]) -> (Vec<String>, Option<Order>) {
    let programme = programme();
    let reader = reader(programme, &PersonId::from("desk/fp"), &Settings::default()).expect("she is a member");
    let (view, mut memory) = (View::default(), Memory::default());
    let mut shown: Vec<(String, Vec<crate::message::Button>)> = Vec::new();
    let mut order = None;
    for words in said {
        let pressed = words.strip_prefix('[').and_then(|w| w.strip_suffix(']'));
        let press: Option<Press> = pressed.map(|label| {
            let mut buttons = shown.iter().rev().flat_map(|(_, buttons)| buttons);
            buttons.find(|b| b.label == label).unwrap_or_else(|| panic!("no {label} in {shown:?}")).press.clone()
        });
        let text = if press.is_some() { String::new() } else { (*words).to_owned() };
        let said = Said { press, text, ..Said::default() };
        let listener = Listener {
            programme,
            reader: &reader,
            topics: &[],
            memory: &memory,
            view: Some(&view),
            at: at("2024-05-06 10:00"),
        };
        let heard = hear(&listener, &said);
        shown.extend(heard.says.into_iter().map(|m| (m.text, m.buttons)));
        order = heard.order;
        let stored = serde_json::to_string(&heard.memory).expect("it is stored");
        memory = serde_json::from_str(&stored).expect("it is read again");
    }
    let draft: Option<&Draft> = memory.draft.as_ref();
    assert!(order.is_none() || draft.is_none(), "what is done waits no more");
    (shown.into_iter().map(|(text, _)| text.replace('\n', " / ")).collect(), order)
}

#[test]
fn a_commitment_in_three_steps_or_in_one_line() {
    let check = |said: &[&str], text: &str, maker: &str, due: &str| {
        let (_, order) = promised(said);
        let expect = Promise {
            text: text.into(),
            maker: maker.into(),
            consultation: Some("talk".into()),
            due: due.parse().expect("a date"),
        };
        assert_eq!(order, Some(Order::Record(expect)), "{said:?}");
    };
    let draft = "Draft the note.";
    check(&["/commit mowa by 15 June: Draft the note."], draft, "mowa", "2024-06-15");
    check(&["commit Ministry of Women by 15 June 2024: Draft\n the  note."], draft, "mowa", "2024-06-15");
    check(&["commit", draft, "mowa", "15 June"], draft, "mowa", "2024-06-15");
    check(&["/commit Draft the note.", "Advisory group", "in two weeks"], draft, "wps-ag", "2024-05-20");
    check(&["commit", draft, "ministry", "[Ministry of Defence]", "tomorrow"], draft, "mod", "2024-05-07");
    check(&["commit", draft, "ក្រុមប្រឹក្សា", "end of June"], draft, "wps-ag", "2024-06-30");
    check(&["commit mod by 1 May 2024: Draft the note.", "1 May 2024", "2 June"], draft, "mod", "2024-06-02");
    check(&["commit mod: Draft the note.", "next friday", "[Friday, 17 May 2024]"], draft, "mod", "2024-05-17");
    check(&["commit mod: Draft the note.", "help", "17 May"], draft, "mod", "2024-05-17");
    check(
        &["commit", "The advisory group: meets twice.", "[Advisory Group]", "17 May"],
        "The advisory group: meets twice.",
        "wps-ag",
        "2024-05-17",
    );
    check(&["commit", "xyz".repeat(200).as_str(), draft, "mowa", "17 May"], draft, "mowa", "2024-05-17");
}

#[test]
fn each_step_is_echoed_and_nothing_is_guessed() {
    let check = |said: &[&str], expect: &str| {
        let (shown, order) = promised(said);
        let last = shown.last().expect("she is answered");
        assert!(last.contains(expect), "{said:?}: {last}");
        assert_eq!(order, None, "{said:?}");
    };
    check(&["commit"], "Which text was agreed?");
    check(&["commit", "Draft it."], "“Draft it.” / Who has promised this?");
    check(&["commit", "Draft it.", "ministry"], "Which organisation is meant by “ministry”?");
    check(&["commit", "Draft it.", "zzz"], "No organisation of this programme was found for “zzz”");
    check(&["commit", "Draft it.", "mowa"], "Ministry of Women: “Draft it.” / By when?");
    check(&["commit mowa: Draft it.", "some day"], "“some day” could not be read as a day from today on");
    check(&["commit mowa: Draft it.", "1 May 2024"], "“1 May 2024” could not be read as a day from today on");
    check(&["commit mowa: Draft it.", "[Cancel]"], "Nothing was sent, and nothing was recorded.");
    check(&["commit mowa: Draft it.", "[Cancel]", "[Cancel]"], "This is no longer waiting");
    check(&["commit mowa: One.", "commit mowa: Two.", "next friday"], "can mean more than one date");
    // a sentence that only begins so is no command
    check(&["commit yourselves, all of you"], "passed on");
    check(&["tell them that it is late"], "passed on");
    check(&["approve of it"], "passed on");
}
