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

    BadText "E301" "bad-text" "A text that Fluent cannot read, or that names what is not there.";

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
