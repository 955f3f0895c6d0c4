//! Others who are asked too, and what holds messages back.

use super::*;

#[test]
fn others_see_who_answered() {
    check(
        "A01",
        "
        @ 2024-04-22 10:00
        home/fp > Is everything ready
        home/two > Is everything ready
        home/two [Ready]
        home/two ~ recorded for A01
        home/fp ~ Answered by: Focal point, Home
        ",
    );
}

#[test]
fn the_deputy_may_answer() {
    check(
        "A01",
        "
        @ 2024-04-22 10:00
        home/fp > Is everything ready
        home/two > Is everything ready
        @ 2024-04-25 09:00
        home/fp > Is everything ready
        home/two > Is everything ready
        @ 2024-04-29 09:00
        home/dep > Is everything ready [Ready] [I need help] [Not our task]
        home/fp > it also goes to: The coordinators
        home/two > it also goes to: The coordinators
        home/dep [Ready]
        home/dep ~ recorded for A01
        home/fp ~ Answered by: Deputy, Home
        home/fp ~ Answered by: Deputy, Home
        home/two ~ Answered by: Deputy, Home
        home/two ~ Answered by: Deputy, Home
        A01 = under_way.on_track
        ",
    );
}

// --- commands -----------------------------------------------------------------------------------

#[test]
fn quiet_hours_and_rest_days_hold_all_but_the_answer_to_who_just_wrote() {
    solo(
        "
        solo/fp < hours 13-15
        solo/fp > between 13:00 and 15:00
        # in the middle of the night she is answered at once, with what her answer asks
        @ 2024-05-06 23:30
        solo/fp [Delayed]
        solo/fp > When do you expect to finish?
        solo/fp ~ State: At risk
        solo/fp < 15 July 2024
        solo/fp > Expected: Monday, 15 July 2024
        # the coordinator's message waits for her morning
        @ 2024-05-07 07:59
        @ 2024-05-07 08:00
        desk/fp > now expects to finish
        # the question of 28 May, 09:00, waits for her own hours
        @ 2024-05-28 12:59
        @ 2024-05-28 13:00
        solo/fp > How is it going?
        ",
    );
}

#[test]
fn stop_pause_and_start() {
    solo(
        "
        solo/fp < pause
        solo/fp > paused until Monday, 13 May 2024
        @ 2024-05-10 12:00
        solo/fp < 3/10
        solo/fp > Progress: 30%
        solo/fp ~ How is it going?
        solo/fp < stop
        solo/fp > no more messages
        @ 2024-05-28 18:00
        # nobody of the office can be reached: the rungs are climbed at once
        desk/fp > There is no answer from Solo
        solo/fp < start
        solo/fp > Messages come again
        @ 2024-05-31 09:00
        solo/fp > How is it going?
        @ 2024-06-03 09:00
        solo/fp ~ There is a newer question
        solo/fp > How is it going?
        ",
    );
}

#[test]
fn what_is_held_back_is_not_sent_after_stop() {
    check(
        "S01",
        "
        @ 2024-04-22 08:00
        solo/fp < hours 12-15
        solo/fp > between 12:00 and 15:00
        @ 2024-04-22 11:00
        solo/fp < stop
        solo/fp > no more messages
        @ 2024-04-22 18:00
        ",
    );
}

#[test]
fn a_digest_and_its_answers() {
    both(
        "
        home/fp [Answer 1]
        home/fp > Is everything ready to begin [Ready] [I need help] [Not our task]
        home/fp [Not our task]
        desk/fp > this is not theirs
        home/fp > recorded for A01
        home/fp > Who should be asked about A01? Until somebody accepts, it stays with Home. [Someone in my office] [Another office] [I do not know]
        home/two [Answer 1]
        home/two > Open items with you: 1 [A02]
        home/two < mine
        home/two > Open items with you: 1 [A02]
        home/two [A02]
        home/two > Is everything ready
        home/two < ready
        home/two > recorded for A02
        ",
    );
}
