//! Every rule that a programme can break: one stable code and one name each.
//!
//! Codes are never reused, so that a page about `E012` stays true. Ranges: 0xx YAML and the shape of
//! files, 1xx the programme, 2xx workflows, 3xx texts, 4xx calendars, 5xx scenarios. `E` refuses the
//! programme, `W` only warns. What a rule means at one place stands in the `Diagnostic`, not here.

use super::diagnostic::Severity;

macro_rules! rules {
    ($($variant:ident $code:literal $name:literal $doc:literal;)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $doc] $variant,)*
        }

        impl Rule {
            pub const ALL: &'static [Rule] = &[$(Rule::$variant,)*];

            /// `E012`; the first letter is the severity.
            pub fn code(self) -> &'static str {
                match self { $(Rule::$variant => $code,)* }
            }
            /// `unknown-key`
            pub fn name(self) -> &'static str {
                match self { $(Rule::$variant => $name,)* }
            }
            /// One sentence for `explain`.
            pub fn doc(self) -> &'static str {
                match self { $(Rule::$variant => $doc,)* }
            }
        }
    };
}

rules! {
    TooLarge "E001" "file-too-large" "A file is larger than 1 MiB.";
    NotText "E002" "not-text" "A file is not text in UTF-8, or holds characters that text never has.";
    Syntax "E003" "yaml-syntax" "A file is not YAML.";
    Budget "E004" "yaml-too-big" "A file unfolds to more than a programme can need: too deep, too many values or too many aliases.";
    DuplicateKey "E005" "duplicate-key" "A key stands twice in one map.";
    UnknownKey "E006" "unknown-key" "A key that the language does not know.";
    MissingKey "E007" "missing-key" "A key that must be there is not.";
    WrongType "E008" "wrong-type" "A value is not of the kind its key asks for.";
    UnknownWord "E009" "unknown-word" "A value is not among the words its key allows.";
    BadId "E010" "bad-id" "An id holds characters that ids cannot have, or is too long.";
    BadDate "E011" "bad-date" "A value is not a date of the calendar.";
    MissingFile "E012" "missing-file" "A file that must be there is not.";
    Unreadable "E013" "unreadable" "A file is there but cannot be read.";
    Trap "W001" "yaml-trap" "Other YAML tools read this unquoted word or number as something else.";
    UnknownFile "W002" "unknown-file" "A file whose name is close to one of a programme, but is not one.";

    DuplicateId "E101" "duplicate-id" "Two things of a programme have the same id.";
    UnknownReference "E102" "unknown-reference" "A reference to something that is not in the programme.";
    MissingDue "E103" "missing-due" "An item that is to be done has no due date.";
    DueBeforeStart "E104" "due-before-start" "Something ends before it begins.";
    UnknownZone "E105" "unknown-zone" "A time zone that the tz database does not know.";
    UnknownLanguage "E106" "unknown-language" "A language code that is none.";
    UnknownCountry "E107" "unknown-country" "A country code that is none.";
    NobodyResponsible "E108" "nobody-responsible" "An item has nobody who is responsible.";
    DependencyCycle "E109" "dependency-cycle" "Activities wait for each other in a circle.";
    NoMembers "E110" "no-members" "An entity that must act has nobody who can be written to.";
    UnknownState "E111" "unknown-state" "A state that the item's workflow does not have.";
    GoalIsBaseline "E112" "goal-is-baseline" "A target whose goal is its baseline cannot be measured.";
    BadQuietHours "E113" "bad-quiet-hours" "Quiet hours are not `HH:MM-HH:MM`.";
    UnknownWorkflow "E114" "unknown-workflow" "An item follows a workflow that is not there, or is for another kind of item.";
    Contradiction "E115" "contradiction" "Two keys of one thing exclude each other, or one needs the other.";
    FileName "E116" "file-name" "A workflow stands in a file of another name, so that it would not replace the shipped one.";
    NoFocalPoint "W101" "no-focal-point" "An entity has members but no focal point, so nobody is asked first.";
    OutsidePeriod "W102" "outside-period" "A date lies outside the programme's period.";
    OtherLanguage "W103" "other-language" "A text in a language that is not among the programme's.";
    NoCalendar "W105" "no-calendar" "An entity has no calendar: Saturday and Sunday are its rest days, and it has no holidays.";
    DueAfterDependant "W106" "due-after-dependant" "An activity waits for another that is due later than itself.";

    UndefinedState "E201" "undefined-state" "A workflow names a state that it does not have. States are named as they stand under `states:`, without the state around them; a misspelling is the usual cause.";
    UndefinedFact "E202" "undefined-fact" "A workflow uses a fact that it does not declare. Every fact stands under `facts:` with its type, so that answers, conditions and moments can be checked against it.";
    UndefinedMessage "E203" "undefined-message" "A message is named that no `messages/*.ftl` has, neither the programme's own nor the shipped ones. A `message` of small letters, digits, `-` and `_` is a key; anything else, such as a text with spaces, is the text itself.";
    ReservedName "E204" "reserved-name" "A name means something else in the language already: a fact cannot be called `due`, nor a choice `number`.";
    DuplicateState "E205" "duplicate-state" "Two states of one workflow have the same name. Names are unique in the whole workflow, also under different states, because transitions name their goal alone.";
    DuplicateAsk "E206" "duplicate-ask" "Two questions of one workflow have the same name. Open questions and their answers are told apart by that name.";
    DuplicateChoice "E207" "duplicate-choice" "Two choices of one question differ only in capitals, `-` or `_`, so nobody could tell them apart in words.";
    BadInitial "E208" "bad-initial" "A state cannot be entered: `initial` names something that is not inside it, or two states that exclude each other, or there is nothing inside to enter.";
    BadHistory "E209" "bad-history" "A history state, or `back_to`, has nothing to remember: it stands in no state, has no default, or leads to a state without states inside.";
    FinalGoesOn "E210" "final-goes-on" "A final state is an end: nothing is asked or awaited in it, nothing stands inside it, and it is no region of a parallel state.";
    ImpossibleTargets "E211" "impossible-targets" "A transition leads to several states that cannot be active together. Several states can be entered at once only in different regions of a parallel state.";
    UnreachableState "E212" "unreachable-state" "No transition, initial state or history ever leads to this state, whatever happens.";
    EndlessLoop "E213" "endless-loop" "Transitions without an event or a condition lead in a circle. They are taken as soon as their state is entered, so the item would never come to rest.";
    InstantLoop "E214" "instant-loop" "Deadlines lead in a circle without time passing: a moment that is past when its state is entered fires at once, so after that moment the item would never come to rest. Count from `entered` in at least one of them.";
    Shadowed "E215" "shadowed-transition" "A transition is never taken, because an earlier one of the same state, without a condition, takes every event that it waits for. The first one that fits is taken.";
    EndlessRecurrence "E216" "endless-recurrence" "A recurrence has no end. It ends with `until`, else 60 days after the item's due date; an item of this kind has no due date.";
    NoAnswers "E217" "no-answers" "A question can be answered neither by a button nor in words. Give it `answers` or `words`, or make it a `remind` or `tell`.";
    BadMoment "E218" "bad-moment" "A moment, an amount of time or a recurrence is not written as the language has it.";
    UnknownAnchor "E219" "unknown-anchor" "A moment counts from something that is not a date here. Moments count from `start`, `due`, `entered`, `now` and the facts of type `date`; an entity has no `start` and no `due`.";
    EscalationOrder "E220" "escalation-order" "A step of `escalate` comes no later than the step before it. Each counts from the first asking, so they stand in the order of their times.";
    WordsType "E221" "words-type" "`words` sends an answer to a fact that cannot hold it: a number goes to a percent or a number, a date to a date, a text to a text or files.";
    TypeMismatch "E222" "type-mismatch" "A condition compares, or `set` assigns, values of different types: a number with a date, a word that is not among the fact's words.";
    BadGuard "E223" "bad-guard" "A condition is not written as the language has it.";
    BadEvent "E224" "bad-event" "The name of an event or notice is not one. Names are words parted by dots; `*` stands only at the end, and only where one waits for an event.";
    UnheardEvent "E225" "event-never-comes" "A transition waits for an answer, a done state or a deadline that does not exist in this workflow.";
    TooBig "E226" "workflow-too-big" "A workflow has more than 255 states, 16 levels, 1,000 transitions, or 1,000 questions and reminders. Such a workflow cannot be overseen; split it.";
    OutOfRange "E227" "out-of-range" "A count lies beyond what makes sense.";
    BadAction "E228" "bad-action" "An action of a list is not exactly one thing to do. In a list each thing stands alone, so that the order is the one that is read.";
    DeadEnd "W201" "dead-end" "An item that comes into this state never leaves it, though it is not final.";
    NoWayToEnd "W202" "no-way-to-end" "An item that comes into this state can never reach a final state of the workflow.";
    ManyAnswers "W203" "many-answers" "A question has more than four answers. A phone shows at most four buttons well.";
    NoLabel "W204" "no-label" "A choice has no text of its own, so people read its name. Its text is `answer-<choice>` in `messages/*.ftl`.";

    BadText "E301" "bad-text" "A text that Fluent cannot read, or that names what is not there.";

    ScenarioFailed "E501" "scenario-failed" "A scenario did not go as it says.";
    Uncovered "W501" "uncovered" "No scenario takes these transitions or answers.";
    UnheardStep "W502" "unheard-step" "A scenario commands something, or lets another item say something, that the workflow never waits for. Such a step changes nothing; a misspelt event is the usual cause.";

    BadCalendar "E401" "bad-calendar" "A calendar that cannot be used as it is written.";
    DuplicateDay "E402" "duplicate-day" "A calendar names a day twice with different meaning.";
}

impl Rule {
    pub fn severity(self) -> Severity {
        if self.code().starts_with('W') { Severity::Warning } else { Severity::Error }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_and_names_are_unique() {
        let codes: BTreeSet<_> = Rule::ALL.iter().map(|r| r.code()).collect();
        let names: BTreeSet<_> = Rule::ALL.iter().map(|r| r.name()).collect();
        assert_eq!((codes.len(), names.len()), (Rule::ALL.len(), Rule::ALL.len()));
        assert!(codes.iter().all(|c| c.len() == 4 && (c.starts_with('E') || c.starts_with('W'))));
    }
}
