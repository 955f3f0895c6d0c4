//! Connecting an account, before her consent and after it: what is said, and what a press or a word means.
//!
//! Until she says yes she is in no conversation: this is all that is understood of her, and all that she is told. Buttons
//! are words with the number of the link, so that one of long ago is told from a fresh one. Leaves out codes and accounts
//! themselves (`server`).

use chrono::NaiveDate;

use crate::{
    ids::Lang,
    message::{Button, Message, Press},
    reminder::{Reader, sender},
    reply::{self, ChoiceLabel, Command, Hearing, Reading, Word},
    roadmap::{Programme, Visibility},
    wording::{Hours, Sender, Voice},
};

use super::commands::open_hours;

/// A code has this many letters or more, so that no other word is taken for one.
const SHORTEST_CODE: usize = 16;

/// Something that is about her accounts and not about an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// *link CODE*: she comes with an invitation.
    Code(String),
    /// A button of ours, of this link.
    Of { link: i64, choice: Choice },
    /// *messenger*: where she is reached.
    Accounts,
    /// *unlink*
    Unlink,
    /// A button under her data: it is to be deleted.
    Erase,
}

/// What she chose about one link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    Yes,
    AnotherWay,
    WrongPerson,
    /// None: she wants to be offered the languages.
    Language(Option<Lang>),
    /// The account is to be another office's from now on.
    Change,
    Keep,
    /// This account comes first.
    First,
    /// She wants it disconnected, and is asked whether she is sure.
    Drop,
    Dropped,
}

impl Order {
    /// `None`: it is about something else.
    pub fn read(text: &str) -> Option<Order> {
        let mut words = text.trim().trim_start_matches('/').split_whitespace();
        let (first, second, third) = (words.next()?.to_lowercase(), words.next(), words.next());
        match (first.as_str(), second, third) {
            ("messenger", None, None) => Some(Order::Accounts),
            ("unlink", None, None) => Some(Order::Unlink),
            ("erase", Some("everything"), None) => Some(Order::Erase),
            ("link", Some(code), None) => is_code(code).then(|| Order::Code(code.to_owned())),
            ("link", Some(what), Some(link)) => {
                let choice = choice(what, words.next())?;
                Some(Order::Of { link: link.parse().ok()?, choice })
            }
            _ => None,
        }
    }
}

fn is_code(word: &str) -> bool {
    word.len() >= SHORTEST_CODE && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}

fn choice(what: &str, argument: Option<&str>) -> Option<Choice> {
    Some(match what {
        "yes" => Choice::Yes,
        "other" => Choice::AnotherWay,
        "wrong" => Choice::WrongPerson,
        "language" => Choice::Language(argument.map(Lang::from)),
        "change" => Choice::Change,
        "keep" => Choice::Keep,
        "first" => Choice::First,
        "drop" => Choice::Drop,
        "dropped" => Choice::Dropped,
        _ => return None,
    })
}

/// The language that a phone names: `th-TH` is Thai, and some names are old.
pub fn language_of_phone(code: &str) -> Lang {
    let primary = code.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    Lang::from(match primary.as_str() {
        "in" => "id",
        "tl" => "fil",
        known => known,
    })
}

/// The language to welcome her in: hers, else her phone's where we speak it; none: her entity's.
pub fn first_language(programme: &Programme, reader: &Reader, phone: Option<&str>) -> Option<Lang> {
    let member = programme.member(&reader.person).and_then(|(_, member)| member.language.clone());
    let own = reader.settings.language.clone().or(member);
    own.or_else(|| {
        phone.map(language_of_phone).filter(|lang| programme.texts.languages_of("welcome").any(|l| l == lang))
    })
}

/// Her languages with the one that was chosen for the welcome first.
fn languages(reader: &Reader, chosen: Option<&Lang>) -> Vec<Lang> {
    let rest = reader.languages.iter().filter(|lang| Some(*lang) != chosen);
    chosen.into_iter().chain(rest).cloned().collect()
}

/// Somebody who has come with a good invitation and has not said yes.
pub struct Guest<'a> {
    pub programme: &'a Programme,
    pub reader: &'a Reader,
    /// The language of her welcome, where it is not her entity's.
    pub language: Option<&'a Lang>,
    pub link: i64,
}

impl Guest<'_> {
    fn with<T>(&self, say: impl FnOnce(Voice<'_>) -> T) -> T {
        let languages = languages(self.reader, self.language);
        say(Voice { texts: &self.programme.texts, languages: &languages })
    }

    /// Nothing private: her entity only where everybody may see it.
    pub fn welcome(&self) -> Message {
        let entity = &self.reader.entity;
        let may_be_said = entity.visibility == Visibility::Public && !self.programme.only_codes();
        let name = may_be_said.then(|| entity.shown_name());
        self.with(|voice| voice.welcome(&self.programme.title_in_chats(), name, self.link))
    }

    pub fn choose_language(&self) -> Message {
        let mut message = self.with(|voice| voice.choose_language(&self.programme.languages));
        for (button, lang) in message.buttons.iter_mut().zip(&self.programme.languages) {
            let press = Press::Command(format!("link language {} {lang}", self.link));
            *button = Button::new(std::mem::take(&mut button.label), press);
        }
        message
    }

    pub fn refused(&self, choice: &Choice) -> Message {
        self.with(|voice| if *choice == Choice::WrongPerson { voice.wrong_person() } else { voice.another_way() })
    }

    pub fn other_person(&self, now: &Reader) -> Message {
        let of = |reader: &Reader| sender(self.programme, &reader.entity, &reader.person);
        self.with(|voice| voice.other_person(&of(now), &of(self.reader), self.link))
    }

    /// What she wrote instead of pressing. `None`: nobody can tell, so that she is asked once more.
    pub fn wrote(&self, text: &str, today: NaiveDate) -> Option<Choice> {
        let languages = languages(self.reader, self.language);
        let languages: Vec<&str> = languages.iter().map(Lang::as_str).collect();
        let buttons = self.welcome().buttons;
        let names = ["yes", "other", "wrong", "language"];
        let choices: Vec<ChoiceLabel<'_>> =
            names.iter().zip(&buttons).map(|(choice, button)| ChoiceLabel { choice, label: &button.label }).collect();
        let readings = reply::read(text, &Hearing { languages: &languages, today, choices: &choices });
        match readings.first()? {
            Reading::Choice(name) => choice(name, None),
            Reading::Command(Command::Stop) | Reading::Word(Word::No) => Some(Choice::AnotherWay),
            Reading::Command(Command::Language) => Some(Choice::Language(None)),
            Reading::Command(Command::Start) | Reading::Word(Word::Yes) => Some(Choice::Yes),
            Reading::Word(Word::NotMine) => Some(Choice::WrongPerson),
            Reading::Command(_) | Reading::Word(_) | Reading::Number(_) | Reading::Date(_) => None,
        }
    }
}

/// Whether she wants to see what is stored about her.
pub fn asks_for_her_data(reader: &Reader, text: &str, today: NaiveDate) -> bool {
    let languages: Vec<&str> = reader.languages.iter().map(Lang::as_str).collect();
    let readings =
        reply::read(text.trim().trim_start_matches('/'), &Hearing { languages: &languages, today, choices: &[] });
    readings.first() == Some(&Reading::Command(Command::MyData))
}

/// Her office and entity, and when messages come: what is stored about her besides what she said.
pub fn known_of(programme: &Programme, reader: &Reader) -> (Sender, Hours) {
    (sender(programme, &reader.entity, &reader.person), open_hours(&reader.quiet))
}

/// After her yes: when messages come, how much is open, and what she may settle first.
pub fn welcome_ok(programme: &Programme, reader: &Reader, open: usize) -> Message {
    reader.voice(programme).welcome_ok(open, open_hours(&reader.quiet))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_about_her_accounts_is_told_from_everything_else() {
        let of = |link, choice| Some(Order::Of { link, choice });
        let check = |text: &str, expect: Option<Order>| assert_eq!(Order::read(text), expect, "{text}");
        let code = "Qm4TzB9kXwJ2uYpLs7RvHd3N";
        check(&format!("link {code}"), Some(Order::Code(code.into())));
        check(&format!("/LINK  {code} "), Some(Order::Code(code.into())));
        check("link yes 17", of(17, Choice::Yes));
        check("link language 17 th", of(17, Choice::Language(Some("th".into()))));
        check("link language 17", of(17, Choice::Language(None)));
        check("link dropped 3", of(3, Choice::Dropped));
        check("unlink", Some(Order::Unlink));
        check("/messenger", Some(Order::Accounts));
        for other in
            ["", "link", "link yes", "link yes x", "link up 3", "link to-the-minutes.pdf", "unlink it please", "3/10"]
        {
            check(other, None);
        }
    }

    #[test]
    fn a_phone_names_its_language_in_many_ways() {
        let check = |code: &str, expect: &str| assert_eq!(language_of_phone(code).as_str(), expect);
        check("th", "th");
        check("pt-br", "pt");
        check("zh-hans", "zh");
        check("in", "id");
        check("tl_PH", "fil");
        check("", "");
    }
}
