//! What is not clear: not understood, which one, what a reply belongs to.

use super::*;

#[test]
fn not_understood_once_then_a_human() {
    solo(
        "
        solo/fp < the weather is nice
        solo/fp > could not be read [On track] [Delayed] [Blocked] [Done] [Send to the coordinators]
        solo/fp < really very nice
        solo/fp > passed on
        desk = NotUnderstood: the weather is nice / really very nice
        # and then from the beginning
        solo/fp < what a day
        solo/fp > could not be read
        solo/fp [Send to the coordinators]
        solo/fp > passed on
        desk = Wanted: what a day
        ",
    );
}

/// A range, a figure that is rather a date, and two numbers of which neither is said to be the answer.
#[test]
fn what_may_be_two_things_is_asked_or_shown() {
    solo(
        "
        solo/fp < delayed, 15-20 June
        solo/fp > State: At risk
        solo/fp > When do you expect to finish?
        solo/fp ~ How is it going?
        solo/fp < 15-20 June
        solo/fp > can mean more than one date. Which one is meant? [Saturday, 15 June 2024] [Thursday, 20 June 2024]
        solo/fp [Thursday, 20 June 2024]
        solo/fp > Expected: Thursday, 20 June 2024
        solo/fp ~ Expected: Thursday, 20 June 2024
        S01 = under_way.at_risk expected=2024-06-20
        ",
    );
    solo(
        "
        solo/fp < 45 people in 3 villages
        solo/fp > could not be read
        solo/fp < more than 3
        solo/fp > passed on
        desk = NotUnderstood: 45 people in 3 villages / more than 3
        solo/fp < tomorrow or on Friday
        solo/fp > Which one is meant? [Tuesday, 7 May 2024] [Friday, 10 May 2024]
        ",
    );
    solo(
        "
        solo/fp < 15/6
        solo/fp > Expected: Saturday, 15 June 2024
        solo/fp ~ How is it going?
        S01 = under_way.on_track expected=2024-06-15
        ",
    );
}

/// In every language of the product's texts: asked again once, told that a human reads it, and kept word for word.
#[test]
fn not_understood_in_every_language() {
    for (entity, item, first, second) in [
        ("solo", "S01", "done?", "he said \"done\""),
        ("ina", "I01", "sudah selesai belum?", "mungkin selesai"),
        ("siam", "T01", "เสร็จหรือยังคะ", "น่าจะเสร็จ"),
        ("angkor", "K01", "រួចហើយឬនៅ", "ប្រហែលជារួច"),
        ("sao", "V01", "xong chưa ạ", "hy vọng xong sớm"),
        ("melaka", "B01", "sudah siap ke", "mungkin selesai"),
        ("dili", "P01", "já está?", "talvez pronto"),
        // Zawgyi, and any text that is too long for a messenger
        ("solo", "S01", "ၿပီးပါၿပီ", "ျပီးပါျပီ"),
    ] {
        let mut play =
            Rehearsal::begin(programme(), at("2024-04-22 08:00"), Some(&[ItemId::from(item)])).expect("it settles");
        play.advance_to(at("2024-04-22 12:00")).expect("it settles");
        let person = PersonId::from(format!("{entity}/fp").as_str());
        let before = play.item(&item.into()).expect("it is there").2.turn;
        let mut says = |words: &str| {
            play.says(&person, &Said { text: words.into(), ..Said::default() }).expect("it settles");
            let messages = &play.chats[&person].messages;
            let ours = messages.iter().filter(|m| m.from == Side::Waymark).count();
            (ours, play.desk.len())
        };
        let (asked, at_desk) = says(first);
        assert_eq!(at_desk, 0, "{first}");
        assert_eq!(says(second), (asked + 1, 1), "{second}");
        assert_eq!(play.desk[0].1, format!("{first}\n{second}"));
        assert_eq!(play.item(&item.into()).expect("it is there").2.turn, before, "{first}");
    }
}

#[test]
fn which_one() {
    both(
        "
        home/fp [Answer 1]
        home/fp > Is everything ready to begin [Ready] [I need help] [Not our task]
        home/fp [Ready]
        home/fp > recorded for A01
        A01 = under_way.on_track
        A02 = planned
        home/two < ready
        home/two > recorded for A02
        @ 2024-05-06 09:00
        home/fp > 2 items need your attention
        home/two > 2 items need your attention
        home/fp < 3/10
        home/fp > What is this about? [A01 Write] [A02 Meet] [Something else]
        home/fp [A02 Meet]
        home/fp > recorded for A02
        A02 = progress=30
        # one is left, and is meant
        home/fp < 40%
        home/fp > recorded for A01
        A01 = progress=40
        home/two < 50%
        home/two > passed on
        desk = Unprompted: 50%
        ",
    );
}

#[test]
fn an_item_may_be_named() {
    both(
        "
        home/fp < a02: ready
        home/fp > recorded for A02
        A01 = planned
        A02 = under_way.on_track
        home/fp < A01
        home/fp > Is everything ready to begin
        home/fp < ready
        home/fp > recorded for A01
        @ 2024-05-06 09:00
        home/fp > 2 items
        home/two > 2 items
        home/fp < done
        home/fp > What is this about?
        home/fp < A01
        home/fp > recorded for A01
        home/fp > Please send the evidence
        judge/fp > reports that this is done
        A01 = reported
        # what is said of one is never taken for the other
        home/two < A01 3/10
        home/two > Open items with you: 1
        home/fp < A01 https://example.org
        home/fp > Evidence
        home/two < S01 3/10
        home/two > There is no item
        A02 = under_way.on_track
        ",
    );
}

#[test]
fn a_reply_belongs_to_what_it_replies_to() {
    both(
        "
        home/fp [Answer 2]
        home/fp > Is everything ready
        home/fp (A02) < ready
        home/fp > recorded for A02
        A01 = planned
        home/fp (A01) < ready
        home/fp > recorded for A01
        A01 = under_way.on_track
        ",
    );
}

#[test]
fn which_one_is_asked_once() {
    both(
        "
        home/fp < it is complicated
        home/fp > What is this about?
        home/fp < very complicated
        home/fp > passed on
        desk = NotUnderstood: it is complicated / very complicated
        home/fp < hm
        home/fp > What is this about?
        home/fp [Something else]
        home/fp > passed on
        desk = Wanted: hm
        home/fp < perhaps
        home/fp > What is this about?
        home/fp [A01 Write]
        home/fp > passed on
        desk = NotUnderstood: perhaps
        ",
    );
}
