//! Answers: numbers, dates, several things at once, and taking them back.

use super::*;

#[test]
fn a_number_and_then_done() {
    solo(
        "
        solo/fp < 3/10
        solo/fp > Progress: 30% / Seen by: members. [Correct] [Undo]
        solo/fp ~ How is it going?
        S01 = under_way.on_track progress=30
        S01.T1 = open.on_course value=3 percent=30
        solo/fp < selesai
        solo/fp > State: Reported as done
        solo/fp > Please send the evidence
        judge/fp > reports that this is done [Confirm] [Return]
        S01 = reported
        solo/fp < https://example.org/report
        solo/fp > Evidence: one file or link
        S01 = reported evidence=https://example.org/report
        ",
    );
}

#[test]
fn several_things_at_once() {
    solo(
        "
        solo/fp < delayed, to 15 July 2024
        solo/fp > Expected: Monday, 15 July 2024
        desk/fp > now expects to finish on Monday, 15 July 2024
        solo/fp ~ How is it going?
        S01 = under_way.at_risk expected=2024-07-15
        ",
    );
}

#[test]
fn a_date_with_two_readings_is_asked_back() {
    solo(
        "
        solo/fp < next friday
        solo/fp > “next friday” can mean more than one date. Which one is meant? [Friday, 10 May 2024] [Friday, 17 May 2024]
        solo/fp [Friday, 17 May 2024]
        solo/fp > Expected: Friday, 17 May 2024
        solo/fp ~ Expected: Friday, 17 May 2024
        S01 = under_way.on_track expected=2024-05-17
        ",
    );
}

#[test]
fn undo_and_correct() {
    solo(
        "
        solo/fp [Delayed]
        solo/fp > When do you expect to finish?
        solo/fp ~ State: At risk / Seen by: members. [Correct] [Undo]
        solo/fp [Undo]
        solo/fp > has been taken back
        S01 = under_way.on_track
        solo/fp < 4/10
        solo/fp > Progress: 40%
        solo/fp < undo
        solo/fp > has been taken back
        solo/fp < 5/10
        solo/fp > Progress: 50%
        solo/fp < wrong
        solo/fp > Please choose again [On track] [Delayed] [Blocked] [Done]
        solo/fp < 6/10
        solo/fp > Progress: 60%
        S01 = progress=60
        ",
    );
}

#[test]
fn stale_buttons_are_answered_kindly() {
    solo(
        "
        solo/fp [Done]
        solo/fp > Please send the evidence
        judge/fp > reports that this is done
        solo/fp ~ State: Reported as done
        solo/fp stale [S01 2 delayed]
        solo/fp > has been answered already
        solo/fp stale [S01 1 ready]
        solo/fp > has been answered already
        solo/fp stale [S01 99 ready]
        solo/fp > no longer open
        solo/fp stale [X99 1 ready]
        solo/fp > Open items with you: 1
        judge/fp stale [S01 3 confirm]
        judge/fp > no longer open
        S01 = reported
        ",
    );
}

#[test]
fn which_of_several_targets() {
    check(
        "M01 M01.T1 M01.T2",
        "
        @ 2024-04-22 10:00
        solo/fp > Is everything ready
        solo/fp [Ready]
        solo/fp ~ On track
        @ 2024-05-06 09:00
        solo/fp > How is it going?
        solo/fp < 2/4
        solo/fp > Progress: 50%
        solo/fp ~ How is it going?
        solo/fp > Which target is this number for: 2/4? Please choose. [Texts written] [Meetings held] [The work as a whole]
        solo/fp < meetings held
        solo/fp > This is recorded
        solo/fp ~ Which target is this number for: 2/4? Please choose.
        M01.T2 = open.on_course value=2 percent=50
        M01.T1 = open.not_started
        solo/fp < 30 %
        solo/fp > Progress: 30%
        solo/fp > Which target is this number for: 30%?
        solo/fp [The work as a whole]
        solo/fp ~ recorded
        M01.T1 = open.not_started
        ",
    );
}

#[test]
fn answers_in_every_language() {
    let cases = [
        ("ina", "I01", "siap", "3/10", "selesai"),
        ("siam", "T01", "พร้อม", "๓/๑๐", "เสร็จแล้ว"),
        ("angkor", "K01", "រួចរាល់", "៣/១០", "រួចហើយ"),
        ("sao", "V01", "sẵn sàng", "3/10", "đã xong"),
        ("melaka", "B01", "sudah sedia", "3/10", "selesai"),
        ("dili", "P01", "tudo preparado", "3/10", "concluído"),
        ("solo", "S01", "ready", "3/10", "done"),
    ];
    for (entity, item, ready, number, done) in cases {
        let mut play =
            Rehearsal::begin(programme(), at("2024-04-22 08:00"), Some(&[ItemId::from(item)])).expect("it settles");
        let person = PersonId::from(format!("{entity}/fp").as_str());
        let mut says = |until: &str, words: &str| {
            play.advance_to(at(until)).expect("it settles");
            play.says(&person, &Said { text: words.into(), ..Said::default() }).expect("it settles");
            let (_, chart, instance) = play.item(&item.into()).expect("it is there");
            (instance.place(chart), instance.number("progress"))
        };
        assert_eq!(says("2024-04-22 12:00", ready), ("under_way.on_track".into(), None), "{ready}");
        assert_eq!(says("2024-05-06 12:00", number), ("under_way.on_track".into(), Some(30.0)), "{number}");
        assert_eq!(says("2024-05-06 12:01", done), ("reported".into(), Some(30.0)), "{done}");
    }
}

// --- when she may be written to -----------------------------------------------------------------

#[test]
fn a_message_that_is_changed_counts_once() {
    solo(
        "
        solo/fp #1 < 3/10
        solo/fp > Progress: 30%
        solo/fp ~ How is it going?
        S01 = under_way.on_track progress=30
        solo/fp #1 3/10 -> 4/10
        solo/fp > Progress: 40% / Seen by: members. [Correct] [Undo]
        S01 = under_way.on_track progress=40
        S01.T1 = open.on_course value=4 percent=40
        # no answer to what it answered, and no other message
        solo/fp #1 4/10 -> good morning
        solo/fp > This change was not taken over, and what was recorded stays.
        solo/fp #9 x -> 5/10
        solo/fp > This change was not taken over
        S01 = under_way.on_track progress=40
        # what she took back she may say anew
        solo/fp [Undo]
        solo/fp > has been taken back
        solo/fp #1 good morning -> 5/10
        solo/fp > Progress: 50%
        S01 = under_way.on_track progress=50
        # a newer answer is the one that counts
        solo/fp #2 < selesai
        solo/fp > State: Reported as done
        solo/fp > Please send the evidence
        judge/fp > reports that this is done [Confirm] [Return]
        solo/fp #1 5/10 -> 6/10
        solo/fp > This change was not taken over
        S01 = reported progress=50
        ",
    );
}

#[test]
fn a_message_that_came_to_nothing_is_heard_when_it_is_changed() {
    both(
        "
        home/fp #1 < ready
        home/fp > What is this about?
        home/fp #1 ready -> A01 ready
        home/fp > recorded for A01
        A01 = under_way.on_track
        A02 = planned
        ",
    );
}
