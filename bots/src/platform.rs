//! The messengers that there are, and what each can carry, as data: nobody asks which platform it is.

use engine::message::Messenger;
use serde::{Deserialize, Serialize};

use crate::Chat;

/// A messenger. A new one is a variant here and a folder beside `preview`; the compiler shows the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// The messenger served by ourselves, for trying things out.
    Local,
    Telegram,
    Discord,
    /// The reply page: what is said there is read there, by whoever just wrote there. Nobody is reminded by it.
    Page,
    /// Another system, which reports for a person through the API. Nobody is written to there.
    Api,
}

/// What a platform can carry, and how fast.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Longest text, in characters.
    pub text: usize,
    /// Longest label of a button, in characters.
    pub label: usize,
    pub buttons: usize,
    pub bot: Pace,
    pub chat: Pace,
    /// Besides, for a chat of many people.
    pub group: Option<Pace>,
}

/// A bucket of `burst` messages that refills with `per_second`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    pub per_second: f64,
    pub burst: f64,
}

impl Platform {
    pub const ALL: [Platform; 5] =
        [Platform::Local, Platform::Telegram, Platform::Discord, Platform::Page, Platform::Api];

    pub fn as_str(self) -> &'static str {
        match self {
            Platform::Local => "local",
            Platform::Telegram => "telegram",
            Platform::Discord => "discord",
            Platform::Page => "page",
            Platform::Api => "api",
        }
    }

    /// As people call it.
    pub fn name(self) -> &'static str {
        match self {
            Platform::Local => "Local messenger",
            Platform::Telegram => "Telegram",
            Platform::Discord => "Discord",
            Platform::Page => "Reply page",
            Platform::Api => "API",
        }
    }

    pub fn parse(text: &str) -> Option<Platform> {
        Platform::ALL.into_iter().find(|p| p.as_str() == text)
    }

    pub fn limits(self) -> Limits {
        let (messenger, bot, chat, group) = match self {
            // nobody else's servers
            Platform::Local | Platform::Page | Platform::Api => (
                Messenger::Page,
                Pace { per_second: 2000.0, burst: 2000.0 },
                Pace { per_second: 200.0, burst: 200.0 },
                None,
            ),
            // "about 30 messages per second", one a second in one chat where short bursts are borne, 20 a minute in
            // one group (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this): what a
            // bucket holds and what it gains meanwhile stay below
            Platform::Telegram => (
                Messenger::Telegram,
                Pace { per_second: 25.0, burst: 4.0 },
                Pace { per_second: 1.0, burst: 2.0 },
                Some(Pace { per_second: 0.3, burst: 2.0 }),
            ),
            // 50 requests a second in all (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit), and
            // for one channel what its bucket says, which has been five in five seconds; a little below
            Platform::Discord => {
                (Messenger::Discord, Pace { per_second: 45.0, burst: 4.0 }, Pace { per_second: 0.9, burst: 4.0 }, None)
            }
        };
        let carries = messenger.limits();
        Limits { text: carries.text, label: carries.label, buttons: carries.buttons, bot, chat, group }
    }

    /// Whether the same `Outgoing::key` sent twice arrives once.
    pub fn forgets_repeats(self) -> bool {
        match self {
            Platform::Local | Platform::Page | Platform::Api => true,
            Platform::Telegram => false,
            // for a few minutes; its sender looks for an older one before it repeats
            Platform::Discord => true,
        }
    }

    /// Whether what people do there comes to one process that asks for it, and not through our own pages.
    pub fn is_listened_to(self) -> bool {
        match self {
            Platform::Local | Platform::Page | Platform::Api => false,
            Platform::Telegram | Platform::Discord => true,
        }
    }

    /// Whether native commands can be offered in one chat and not in others.
    pub fn offers_by_chat(self) -> bool {
        match self {
            Platform::Telegram => true,
            Platform::Local | Platform::Discord | Platform::Page | Platform::Api => false,
        }
    }

    /// Whether a chat of this address has many readers.
    pub fn is_group(self, chat: &Chat) -> bool {
        match self {
            Platform::Local | Platform::Discord | Platform::Page | Platform::Api => false,
            // groups and channels have negative numbers
            Platform::Telegram => chat.0.starts_with('-'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_platform_is_known_by_its_word() {
        for platform in Platform::ALL {
            assert_eq!(Platform::parse(platform.as_str()), Some(platform));
        }
        assert_eq!(Platform::parse("pigeon"), None);
    }
}
