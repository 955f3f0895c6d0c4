//! The way out of every question: later, a new date, somebody else, help, a note.

use super::*;

#[test]
fn later_by_buttons() {
    solo(
        "
        solo/fp [Something else…]
        solo/fp > S01: What would you like to do? [Later] [New date, please] [Not my task] [I need help]
        solo/fp [Later]
        solo/fp > S01: When shall we ask again? [This afternoon] [Tomorrow morning] [Next Monday]
        solo/fp [Tomorrow morning]
        solo/fp > We will ask again about S01 on Tuesday, 7 May 2024 at 09:00. [Change] [Undo]
        solo/fp [Change]
        solo/fp > When shall we ask again? [This afternoon] [Tomorrow morning] [Next Monday]
        solo/fp [This afternoon]
        solo/fp > on Monday, 6 May 2024 at 16:00
        @ 2024-05-06 15:59
        @ 2024-05-06 16:00
        solo/fp > How is it going? [On track] [Delayed] [Blocked] [Done]
        solo/fp [Tomorrow morning]
        solo/fp > on Tuesday, 7 May 2024 at 09:00
        solo/fp < undo
        solo/fp > has been taken back
        @ 2024-05-07 12:00
        solo/fp < 3/10
        solo/fp ~ How is it going?
        solo/fp ~ How is it going?
        solo/fp > Progress: 30%
        ",
    );
}

#[test]
fn later_in_words() {
    solo(
        "
        solo/fp < later
        solo/fp > When shall we ask again?
        solo/fp < tomorrow
        solo/fp > on Tuesday, 7 May 2024 at 09:00
        solo/fp < correct
        solo/fp > When shall we ask again?
        solo/fp < done
        solo/fp > recorded for S01
        solo/fp > Please send the evidence
        judge/fp > reports that this is done
        solo/fp ~ How is it going?
        ",
    );
    solo(
        "
        solo/fp < remind me on 15 May
        solo/fp > on Wednesday, 15 May 2024 at 09:00
        @ 2024-05-15 09:00
        solo/fp > How is it going?
        ",
    );
}

#[test]
fn later_is_bounded_by_the_due_date() {
    solo(
        "
        solo/fp < remind me on 1 July
        solo/fp > S01 is due in 52 days, so we will ask once more on Wednesday, 26 June 2024 at 16:00.
        solo/fp < new date 8 May 2024
        solo/fp > Understood as Wednesday, 8 May 2024
        solo/fp [Yes]
        desk/fp > Do you approve it?
        solo/fp > The coordinators are asked
        desk/fp [Approve]
        solo/fp > have approved the new date
        desk/fp ~ The new date of S01 is approved
        solo/fp < later
        solo/fp > When shall we ask again? [This afternoon] [Tomorrow morning]
        @ 2024-05-07 15:10
        solo/fp < later
        solo/fp > S01 is due tomorrow, so we will ask once more on Tuesday, 7 May 2024 at 16:00.
        ",
    );
}

#[test]
fn a_new_date_is_approved() {
    solo(
        "
        solo/fp [Something else…]
        solo/fp > What would you like to do?
        solo/fp [New date, please]
        solo/fp > Which new date do you ask for?
        solo/fp < 15 July 2024, the venue has changed
        solo/fp > S01: Understood as Monday, 15 July 2024. Is that right? [Yes] [Change]
        solo/fp [Yes]
        desk/fp > Solo asks for a new date: Monday, 15 July 2024. Reason: the venue has changed / Do you approve it? [Approve] [Decline]
        solo/fp > The coordinators are asked whether S01 may be due on Monday, 15 July 2024. Until they decide, the date stays as it is. Seen by: coordinators only. [Change] [Undo]
        solo/fp < correct
        solo/fp > Which new date do you ask for?
        solo/fp < 16 July 2024
        solo/fp > Understood as Tuesday, 16 July 2024
        solo/fp < yes
        desk/fp > Solo asks for a new date: Tuesday, 16 July 2024. Do you approve it? [Approve] [Decline]
        desk/fp ~ There is a newer question about S01
        solo/fp > may be due on Tuesday, 16 July 2024
        desk/fp [Approve]
        solo/fp > The coordinators have approved the new date
        desk/fp ~ The new date of S01 is approved. Who asked for it is told.
        solo/fp < status S01
        solo/fp > Due: Tuesday, 16 July 2024
        ",
    );
}

#[test]
fn a_new_date_is_declined_or_taken_back() {
    solo(
        "
        solo/fp < new date 15 July 2024
        solo/fp > Understood as Monday, 15 July 2024
        solo/fp < yes
        desk/fp > Solo asks for a new date
        solo/fp > The coordinators are asked
        solo/fp < undo
        solo/fp > has been taken back
        desk/fp ~ no longer open
        solo/fp < new date 1 March 2024
        solo/fp > S01: Friday, 1 March 2024 is past. Is that right? [Yes] [Change]
        solo/fp [Change]
        solo/fp > Which new date
        solo/fp < whenever you like
        solo/fp > could not be read
        solo/fp < 18 July 2024
        solo/fp > Understood as Thursday, 18 July 2024
        solo/fp [Yes]
        desk/fp > Thursday, 18 July 2024
        solo/fp > The coordinators are asked
        desk/fp < no
        solo/fp > The coordinators have not approved the new date
        desk/fp ~ Do you approve it?
        desk/fp > The date of S01 stays as it is
        ",
    );
}

#[test]
fn a_date_is_not_understood_twice() {
    solo(
        "
        solo/fp < new date
        solo/fp > Which new date
        solo/fp < whenever you like
        solo/fp > could not be read
        solo/fp < as soon as it rains
        solo/fp > A person will answer you
        desk = NotUnderstood: whenever you like / as soon as it rains
        ",
    );
}

#[test]
fn a_past_date_is_asked_about_once() {
    solo(
        "
        solo/fp < 15 March 2024
        solo/fp > S01: Friday, 15 March 2024 is past. Is that right? [Yes] [Change]
        solo/fp [Change]
        solo/fp > How is it going?
        solo/fp < 15 March 2024
        solo/fp > is past. Is that right?
        solo/fp < yes
        solo/fp ~ How is it going?
        solo/fp > Expected: Friday, 15 March 2024
        S01 = under_way.on_track expected=2024-03-15
        ",
    );
}

#[test]
fn a_colleague_accepts() {
    check(
        "A01",
        "
        @ 2024-04-22 10:00
        home/fp > Is everything ready
        home/two > Is everything ready
        home/fp < A01 not my task
        desk/fp > this is not theirs
        home/two ~ Answered by: Focal point, Home
        home/fp ~ Is everything ready
        home/fp > recorded for A01
        home/fp > Who should be asked about A01? Until somebody accepts, it stays with Home.
        home/fp [Someone in my office]
        home/fp > Who should be asked? [Focal point (two)] [Deputy] [I do not know]
        home/fp [Deputy]
        home/dep > Home (Focal point) says that you may be the right person for this. Do you accept it? [I accept] [Not me]
        home/fp > Home is asked whether to take over A01. Until that is accepted, it stays with Home.
        home/dep [Not me]
        home/fp > Home has not taken this over. It stays with Home.
        home/dep ~ Thank you for telling us. A01 stays with Home.
        home/fp [Focal point (two)]
        home/two > Do you accept it?
        home/fp > Home is asked whether
        home/two < I accept
        home/fp > Home has accepted to take this over
        desk/fp > Home has accepted to take this over
        home/two > A01 is with you from now on
        home/two > Is everything ready
        home/two ~ Do you accept it?
        home/two [Ready]
        home/two ~ State: On track
        @ 2024-05-06 09:00
        home/two > How is it going?
        ",
    );
}

#[test]
fn words_of_the_coordinators_follow_who_has_taken_it_over() {
    solo(
        "
        solo/fp < not my task
        solo/fp > Who should be asked about S01?
        solo/fp [Another office]
        solo/fp > Which office should be asked?
        solo/fp < judge
        solo/fp > Who should be asked? [Judge] [I do not know]
        solo/fp [Judge]
        judge/fp > Do you accept it? [I accept] [Not me]
        solo/fp > Judge is asked whether to take over S01
        desk/fp < /tell S01 Before.
        desk/fp > Shall this be sent? “Before.” / It is read by: Focal point, Solo [Send] [Cancel]
        judge/fp [I accept]
        solo/fp > Judge has accepted to take this over
        desk/fp > Judge has accepted
        judge/fp > How is it going?
        solo/fp ~ This is now with Judge. Nothing more is needed from you.
        judge/fp ~ S01 is with you from now on
        desk/fp < /tell S01 After.
        desk/fp > Shall this be sent? “After.” / It is read by: Focal point, Judge [Send] [Cancel]
        desk/fp [Send]
        desk/fp > S01: sent. It arrives within the hours of those who read it: Focal point, Judge
        judge/fp > The coordinators write: After.
        ",
    );
}

#[test]
fn another_office_accepts() {
    solo(
        "
        solo/fp < not my task
        solo/fp > Who should be asked about S01? Until somebody accepts, it stays with Solo. [Another office] [I do not know]
        solo/fp [Another office]
        solo/fp > Which office should be asked?
        solo/fp < nobody of that name
        solo/fp > could not be read
        solo/fp < the judges
        solo/fp > Who should be asked? [Judge] [I do not know]
        solo/fp [Judge]
        judge/fp > Solo (Focal point) says that you may be the right person for this. Do you accept it? [I accept] [Not me]
        solo/fp > Judge is asked whether to take over S01
        judge/fp [I accept]
        solo/fp > Judge has accepted to take this over
        desk/fp > Judge has accepted
        judge/fp > How is it going?
        solo/fp ~ This is now with Judge. Nothing more is needed from you.
        judge/fp ~ S01 is with you from now on
        judge/fp < 3/10
        judge/fp ~ How is it going?
        judge/fp > Progress: 30%
        @ 2024-05-28 09:00
        judge/fp > How is it going?
        judge/fp [Something else…]
        judge/fp > What would you like to do?
        judge/fp [Not my task]
        judge/fp > Until somebody accepts, it stays with Judge
        judge/fp [I do not know]
        desk/fp > this is not theirs
        judge/fp > The coordinators will find the right person for S01
        ",
    );
}

#[test]
fn help_goes_to_the_coordinators_at_once() {
    solo(
        "
        solo/fp < I need help
        desk/fp > Solo asks for help
        solo/fp > The coordinators know now that you ask for help with S01
        solo/fp < The venue asks for a letter that we cannot write
        solo/fp > A person will answer you
        desk = Help: The venue asks for a letter that we cannot write
        solo/fp < on track
        solo/fp > recorded for S01
        solo/fp > How much is done
        solo/fp ~ How is it going?
        ",
    );
}

#[test]
fn a_note_and_its_readers() {
    both(
        "
        home/fp < note
        home/fp > Please write the note after the word
        home/fp < note: the venue has changed
        home/fp > Which item is this note about? [A01 Write] [A02 Meet]
        home/fp [A02 Meet]
        home/fp > Who may read this note on A02? To keep it to yourself, please write “restricted”. [Secretariat only] [Members] [Public]
        home/fp [Secretariat only]
        home/fp > Your note on A02 is kept. Seen by: coordinators only. [Undo]
        home/fp < note A01: draft is with the minister
        home/fp > Who may read this note on A01?
        home/fp < Members
        home/fp > Your note on A01 is kept. Seen by: members.
        home/two < status A01
        home/two > Note (seen by: members): draft is with the minister
        home/two < status A02
        home/two > State: Planned / With: Home
        home/fp < status A02
        home/fp > Note (seen by: coordinators only): the venue has changed
        home/fp < note: A02 mine alone
        home/fp > Who may read this note on A02?
        home/fp < restricted
        home/fp > Seen by: named persons only
        home/fp < undo
        home/fp > has been taken back
        ",
    );
}
