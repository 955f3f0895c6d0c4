//! Commands that messengers offer by name, and the words that each stands for.
//!
//! A name is ASCII, the same in every language, and reaches us as what its user would write: `/mydata` is "my data". What
//! is shown beside it is a Fluent text, `command-<name>`. Leaves out how a platform is told (`bots`), and what the words
//! do (`commands`, `words`).

/// A command with the text for what may follow it, where something may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Native {
    pub name: &'static str,
    /// What it means in words, in English, which everybody's words include.
    pub words: &'static str,
    /// The Fluent key of what may be added.
    pub argument: Option<&'static str>,
}

const fn plain(name: &'static str, words: &'static str) -> Native {
    Native { name, words, argument: None }
}

const fn with(name: &'static str, words: &'static str, argument: &'static str) -> Native {
    Native { name, words, argument: Some(argument) }
}

/// In the order in which they are shown: what is used most comes first.
pub const COMMANDS: [Native; 17] = [
    plain("mine", "mine"),
    with("status", "status", "argument-item"),
    plain("later", "later"),
    with("newdate", "new date", "argument-date"),
    plain("notmine", "not mine"),
    with("note", "note", "argument-note"),
    plain("helpme", "help me"),
    plain("help", "help"),
    with("language", "language", "argument-language"),
    with("hours", "hours", "argument-hours"),
    plain("pause", "pause"),
    plain("stop", "stop"),
    plain("start", "start"),
    plain("mydata", "my data"),
    with("link", "link", "argument-code"),
    plain("messenger", "messenger"),
    plain("unlink", "unlink"),
];

/// Besides, for coordinators; what they mean is written with its sign, so that it is never taken for an answer.
pub const OF_COORDINATORS: [Native; 6] = [
    plain("overdue", "/overdue"),
    plain("approve", "/approve"),
    plain("reminders", "/reminders"),
    with("tell", "/tell", "argument-tell"),
    with("commit", "/commit", "argument-commit"),
    plain("desk", "/desk"),
];

/// Whether a text is a command of coordinators, whoever writes it.
pub(super) fn is_of_coordinators(text: &str) -> bool {
    let name = text.split(|c: char| c.is_whitespace() || c == '@').next().unwrap_or_default();
    OF_COORDINATORS.iter().any(|command| command.words.eq_ignore_ascii_case(name))
}

/// Of a command as it was used, with or without what was added, the words that it stands for.
pub fn words(name: &str, argument: &str) -> String {
    let known = COMMANDS.iter().chain(&OF_COORDINATORS).find(|command| command.name.eq_ignore_ascii_case(name));
    let words = known.map_or_else(|| name.replace('_', " "), |command| command.words.to_owned());
    if argument.is_empty() { words } else { format!("{words} {argument}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::{Hearing, Reading, Word, read};

    #[test]
    fn a_name_becomes_what_its_user_would_write() {
        let check = |name: &str, argument: &str, expect: &str| assert_eq!(words(name, argument), expect);
        check("mydata", "", "my data");
        check("newdate", "30 June", "new date 30 June");
        check("NotMine", "", "not mine");
        check("status", "A01", "status A01");
        check("my_data", "", "my data");
        check("Overdue", "", "/overdue");
        check("tell", "A01 Hello", "/tell A01 Hello");
        check("restricted", "", "restricted");
    }

    #[test]
    fn commands_of_coordinators_are_known_by_their_sign() {
        for yes in ["/overdue", "/TELL A01 Hello", "/commit@waymark_bot x"] {
            assert!(is_of_coordinators(yes), "{yes}");
        }
        for no in ["", "/", "overdue", "/overdued", "/help", "tell A01"] {
            assert!(!is_of_coordinators(no), "{no}");
        }
    }

    /// Whoever reads no English is understood when her phone writes it for her.
    #[test]
    fn every_command_is_understood_in_every_language() {
        let today = "2024-05-06".parse().unwrap();
        for lang in crate::wording::languages() {
            // words with an argument of their own kind, and those of `welcome`, which are the same for everybody
            let same = ["note", "link", "messenger", "unlink"];
            for command in COMMANDS.iter().filter(|command| !same.contains(&command.name)) {
                let found = read(command.words, &Hearing { languages: &[lang.as_str()], today, choices: &[] });
                let meant = found.iter().any(|reading| match reading {
                    Reading::Command(_) => true,
                    Reading::Word(word) => matches!(word, Word::Later | Word::NotMine | Word::Help | Word::Delayed),
                    Reading::Choice(_) | Reading::Number(_) | Reading::Date(_) => false,
                });
                assert!(meant, "{lang} {}: {found:?}", command.words);
            }
        }
    }
}
