//! The few things that a platform must be told on the spot, before anybody has heard what a person did.

use engine::{
    ids::Lang,
    message::{Message, Texts},
    wording::Voice,
};

/// What a person is told whose press could not be stored, in the language of her phone.
pub(crate) fn try_again(language: Option<&str>) -> String {
    in_language(language, |voice| voice.recorded_nothing())
}

/// What whoever pressed a button in a group is told, asked or not.
pub(crate) fn pressed_among_others(language: Option<&str>) -> String {
    in_language(language, |voice| voice.pressed_among_others())
}

/// What a person is told who asks for something in a place where others read.
pub(crate) fn answered_in_private(language: Option<&str>) -> String {
    in_language(language, |voice| voice.answered_in_private())
}

/// What a person is told who shows a code in such a place, a group's or her own.
pub(crate) fn shown_among_others(language: Option<&str>) -> String {
    in_language(language, |voice| voice.code_among_others())
}

fn in_language(language: Option<&str>, say: impl FnOnce(&Voice<'_>) -> Message) -> String {
    let languages: Vec<Lang> = language.and_then(|code| code.split('-').next()).map(Lang::from).into_iter().collect();
    say(&Voice { texts: &Texts::wording(), languages: &languages }).text
}
