//! The link by which an invited person comes to our bot.

use crate::Platform;

/// How an invited person comes to our bot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub link: String,
    /// What she writes there, where the link cannot carry the code.
    pub then_write: Option<String>,
}

impl Platform {
    /// The link that an invited person opens, where there is one; `handle` is what `Bots::handle` says.
    pub fn invitation(self, handle: &str, code: &str) -> Option<Invitation> {
        match self {
            Platform::Local | Platform::Page | Platform::Api => None,
            Platform::Telegram => {
                Some(Invitation { link: format!("https://t.me/{handle}?start={code}"), then_write: None })
            }
            // installed for herself, she can be written to without a server that both are in
            Platform::Discord => Some(Invitation {
                link: format!(
                    "https://discord.com/oauth2/authorize?client_id={handle}&integration_type=1&scope=applications.commands"
                ),
                then_write: Some(format!("/link {code}")),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_leads_to_the_bot() {
        let check = |platform: Platform, link: &str, then_write: Option<&str>| {
            let expect = Invitation { link: link.into(), then_write: then_write.map(str::to_owned) };
            assert_eq!(platform.invitation("77", "AbC"), Some(expect));
        };
        check(Platform::Telegram, "https://t.me/77?start=AbC", None);
        let install =
            "https://discord.com/oauth2/authorize?client_id=77&integration_type=1&scope=applications.commands";
        check(Platform::Discord, install, Some("/link AbC"));
        assert_eq!(Platform::Local.invitation("77", "AbC"), None);
    }
}
