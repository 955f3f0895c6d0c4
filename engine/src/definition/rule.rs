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
    TooLarge "E001" "file-too-large" "A file is larger than 1 MiB. No programme needs so much: a roadmap of a thousand activities is smaller. Mostly the wrong file was copied here.";
    NotText "E002" "not-text" "A file is not text in UTF-8, or holds characters that text never has. Names and messages in Thai, Khmer or Vietnamese can only be read one way if every file is UTF-8.";
    Syntax "E003" "yaml-syntax" "A file is not YAML. Reading stops at the first place that makes no sense, so nothing after it could be checked.";
    Budget "E004" "yaml-too-big" "A file unfolds to more than a programme can need: too deep, too many values or too many aliases.";
    DuplicateKey "E005" "duplicate-key" "A key stands twice in one map. Only one of the two can count, and other tools may take the other one.";
    UnknownKey "E006" "unknown-key" "A key that the language does not know. It would have no effect, though whoever wrote it believes that it has. The keys of every map are listed by `waymark explain`.";
    MissingKey "E007" "missing-key" "A key that must be there is not. Without it nobody can tell what is meant.";
    WrongType "E008" "wrong-type" "A value is not of the kind its key asks for. `waymark explain` says what a key holds, with an example.";
    UnknownWord "E009" "unknown-word" "A value is not among the words its key allows. Such words have a meaning for the product, so there can be no others.";
    BadId "E010" "bad-id" "An id holds characters that ids cannot have, or is too long. Ids stand in addresses, buttons and names of events, so they have letters a to z, digits and a few signs.";
    BadDate "E011" "bad-date" "A value is not a date of the calendar. Dates are written year-month-day, in the common era, so that nobody has to guess which of two numbers is the month.";
    MissingFile "E012" "missing-file" "A file that must be there is not. A programme is a folder with `waymark.yaml`, `entities.yaml` and `roadmap.yaml`.";
    Unreadable "E013" "unreadable" "A file is there but cannot be read. What stands in it would be missing from the programme without anybody noticing.";
    Trap "W001" "yaml-trap" "Other YAML tools read this unquoted word or number as something else. In YAML 1.1 `no` is false and `09:30` is 570, so a spreadsheet or a colleague's editor may change what you wrote. In quotes it is a text for everybody.";
    UnknownFile "W002" "unknown-file" "A file whose name is close to one of a programme, but is not one. Files of other names are not read, so what stands in it has no effect.";

    DuplicateId "E101" "duplicate-id" "Two things of a programme have the same id. People, buttons and references name an item by its id alone, so ids are unique over all kinds of items.";
    UnknownReference "E102" "unknown-reference" "A reference to something that is not in the programme. A misspelling is the usual cause; else the thing itself was renamed or left out.";
    MissingDue "E103" "missing-due" "An item that is to be done has no due date. Reminders, lateness and reports all count from it.";
    DueBeforeStart "E104" "due-before-start" "Something ends before it begins. One of the two dates is a slip, and every reminder would be counted from it.";
    UnknownZone "E105" "unknown-zone" "A time zone that the tz database does not know. A zone is a region and a city, such as `Asia/Phnom_Penh`; three letters such as `ICT` mean different things in different places.";
    UnknownLanguage "E106" "unknown-language" "A language code that is none. Languages are written by the codes of ISO 639, which are not those of countries: Vietnamese is `vi`, Khmer `km`.";
    UnknownCountry "E107" "unknown-country" "A country code that is none. Countries are written by the two letters of ISO 3166-1; they give an entity its holidays.";
    NobodyResponsible "E108" "nobody-responsible" "An item has nobody who is responsible. Then nobody would be asked, and nobody could answer.";
    DependencyCycle "E109" "dependency-cycle" "Activities wait for each other in a circle. None of them could ever begin.";
    NoMembers "E110" "no-members" "An entity that must act has nobody who can be written to. Its questions would reach nobody, and what is never answered could not be passed on.";
    UnknownState "E111" "unknown-state" "A state that the item's workflow does not have. An item can begin only in a state of the workflow that it follows.";
    GoalIsBaseline "E112" "goal-is-baseline" "A target whose goal is its baseline cannot be measured. Progress is the way from the baseline to the goal; here there is none.";
    BadQuietHours "E113" "bad-quiet-hours" "Quiet hours are not `HH:MM-HH:MM`. In these hours nobody is written to, so they must be certain.";
    UnknownWorkflow "E114" "unknown-workflow" "An item follows a workflow that is not there, or is for another kind of item.";
    Contradiction "E115" "contradiction" "Two keys of one thing exclude each other, or one needs the other.";
    FileName "E116" "file-name" "A workflow stands in a file of another name, so that it would not replace the shipped one.";
    NoFocalPoint "W101" "no-focal-point" "An entity has members but no focal point, so nobody is asked first. Questions go to focal points; deputies come in when these do not answer.";
    OutsidePeriod "W102" "outside-period" "A date lies outside the programme's period. Often a year was mistyped.";
    OtherLanguage "W103" "other-language" "A text in a language that is not among the programme's.";
    Untranslated "W104" "untranslated" "Somebody will read a text of the programme's own in a language that is not hers. Each text falls back by itself, so it arrives, but in another language; write it in `messages/<language>.ftl`.";
    NoCalendar "W105" "no-calendar" "An entity has no calendar: Saturday and Sunday are its rest days, and it has no holidays.";
    DueAfterDependant "W106" "due-after-dependant" "An activity waits for another that is due later than itself.";
    NoUnit "W107" "target-without-unit" "A target does not say what its numbers count. Forty what? A unit makes the number mean the same to who reports it and to who reads it.";
    NoEvidence "W108" "no-evidence" "An activity or a commitment does not say what will show that it is done. Whoever confirms it needs to know what to look at: a link, a list, a document.";
    QuietHours "W109" "quiet-hours" "A workflow asks or reminds at a time that lies in the quiet hours of those it means. The message is held until they end.";
    NobodyAsked "W110" "nobody-asked" "An item's workflow waits for the answer of a role that nobody has on this item, and nothing else leads on, so the item would stand still there.";
    UnheardEscalation "W111" "unheard-escalation" "The escalation of a question ends with somebody who is not there: an entity without a deputy, a role that nobody has. If nobody answers, nobody hears of it.";
    ManyReminders "W112" "many-reminders" "A person would be asked and reminded more than sixty times in one month. It is an estimate for the case that nobody answers; people who get that many read none.";
    NoMessenger "W113" "no-messenger" "The programme says for others where they can be written to, but not for somebody who must act. Accounts are linked by each person herself; the messenger tells the coordinator which invitation to send.";
    NoticeNeverSent "W114" "notice-never-sent" "A transition waits for a notice of another kind of item that no workflow of that kind sends. An item sends `<kind>.<state>` for each state it enters, and what `notify` says.";
    SimilarIds "W115" "similar-ids" "Two ids differ only in capitals, `-` or `_`. They are different for Waymark and the same for people, who write them by hand in messages.";
    UnusedPillar "W116" "unused-pillar" "No activity belongs to a pillar, so dashboards show it empty.";
    GapTime "W117" "time-in-gap" "A local time does not exist on the day for which it is planned, because clocks go forward over it. It comes at the first moment after.";

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
    ExpressionSyntax "E230" "expression-syntax" "An expression (a text under `when`, `if` or `cel`) cannot be read. Expressions are those of CEL, the Common Expression Language: `progress >= 100 && level == 'high'`.";
    ExpressionTooBig "E231" "expression-too-big" "An expression has more than 2,000 bytes, 200 parts or 20 levels, or an `all` or `exists` inside another. What is larger cannot be overseen; set a fact on the way, or split the condition over several transitions.";
    UnknownFunction "E232" "unknown-function" "An expression calls something that is not there, or not as it is written. There are `has`, `in_state`, `size`, `date`, `contains`, `startsWith`, `endsWith`, `all`, `exists`, and `targets.all_met`, `any_met` and `none_met`.";
    NotACondition "E233" "not-a-condition" "Where something true or false is needed, an expression gives a number, a date, a text or a list.";
    ExpressionTypes "E234" "expression-types" "An expression compares or joins values whose types do not go together: a number with a date, a text with a number, a text that is not among a fact's words.";
    TooShort "E240" "too-short" "Seconds or milliseconds where people are asked or told something. They fit only `send` and `deadline`, where machines are spoken to.";
    DeadEnd "W201" "dead-end" "An item that comes into this state never leaves it, though it is not final.";
    NoWayToEnd "W202" "no-way-to-end" "An item that comes into this state can never reach a final state of the workflow.";
    ManyAnswers "W203" "many-answers" "A question has more than four answers. A phone shows at most four buttons well.";
    NoLabel "W204" "no-label" "A choice has no text of its own, so people read its name. Its text is `answer-<choice>` in `messages/*.ftl`.";
    Overlapping "W205" "overlapping-alternatives" "Two transitions wait for the same event, and where both their conditions hold the first is taken, which is seldom meant. Let one begin where the other ends, or put the special case first.";
    MissingAlternative "W206" "missing-alternative" "The conditions of several transitions for one event leave out a case in between, in which nothing happens. Add the case, or a last transition without a condition.";
    ConstantCondition "W207" "constant-condition" "A condition that always holds decides nothing, and one that never holds leads nowhere: its parts contradict each other, or it compares with a value that cannot be.";
    NeverSet "W208" "fact-never-set" "A fact is declared, but nothing ever sets it: no answer, no `follow_up`, no `words` and no `set`. Conditions about it never hold, and moments counted from it never come.";
    DateMayBeMissing "W209" "date-may-be-missing" "The only way out of a state counts from a date that may not have been given when the state is entered. Then the item waits there until somebody gives it; write a second way out.";
    NeverAhead "W210" "never-ahead" "A moment is always past when it is planned, so what it asks or says never comes. It lies before its state is entered, or its recurrence ends before it begins.";
    CrossRegion "W211" "cross-region" "A transition leads from one region of a parallel state into another. That leaves and enters all the regions, so the others begin anew; an event that the other region waits for moves it alone.";
    NoSignal "W212" "no-signal" "A state says nothing to dashboards: it has no `signal`, nor has a state around it. What has none is shown as on track while it is open and as done when it has ended.";

    BadText "E301" "bad-text" "A text that Fluent cannot read, or that names what is not there.";
    LongText "W302" "long-text" "A text can become longer than a messenger takes, filled in with the longest titles and answers of this programme. The messenger refuses the whole message.";
    LongLabel "W303" "long-label" "The label of a button is longer than a phone shows; the rest is cut off.";
    UnusedText "W304" "unused-text" "Nothing uses a text, and its key is close to one that is used, so it is probably misspelt.";
    UndefinedVariable "W305" "undefined-variable" "A text puts in a value that nobody gives it. It could not be shown as it is written, so people would read it in another language, or with a hole. Texts are given what the language page lists, and the facts of the workflow that says them.";

    ScenarioFailed "E501" "scenario-failed" "A scenario did not go as it says. Either the workflow does not do what its author believes, or the story tells it wrong. What everybody saw until then is shown.";
    Uncovered "W501" "uncovered" "No scenario takes these transitions or answers.";
    UnheardStep "W502" "unheard-step" "A scenario commands something, or lets another item say something, that the workflow never waits for. Such a step changes nothing; a misspelt event is the usual cause.";

    BadCalendar "E401" "bad-calendar" "A calendar that cannot be used as it is written. Working days could not be counted by it.";
    DuplicateDay "E402" "duplicate-day" "A calendar names a day twice with different meaning. It could not be told whether people work on that day.";
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
