//! What Telegram's refusals mean for a message: the table by which the outbox goes on.
//!
//! Descriptions are matched by their beginning or a part, code first: the library's own list of them is older than
//! the server. What is not known is our mistake, kept whole for whoever reads the log.

use std::time::Duration;

use super::api::{Failure, Refusal};
use crate::{Chat, Refused, Scope, SendError};

/// Telegram says how long; where it does not, this.
const UNSAID_WAIT: u64 = 30;

/// Parts of descriptions of 400 and 403 that say that nobody reads there any more.
const GONE: [&str; 10] = [
    "bot was blocked by the user",
    "user is deactivated",
    "can't initiate conversation",
    "bot can't send messages to bots",
    "chat not found",
    "private chat not found",
    "bot was kicked",
    "bot is not a member",
    "group chat was deleted",
    "group chat was deactivated",
];
const RIGHTS: [&str; 6] = [
    "not enough rights",
    "need administrator rights",
    "CHAT_WRITE_FORBIDDEN",
    "have no rights to send",
    "CHAT_SEND_PLAIN_FORBIDDEN",
    "CHAT_RESTRICTED",
];
const THREAD: [&str; 3] = ["message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED"];
/// What was to be edited is as it should be, or no longer there.
const SAME: &str = "message is not modified";
const LOST: [&str; 4] =
    ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID", "message to be replied not found"];

/// What came of an attempt, for an edit or a new message. `Ok`: it stands as it should, though without an id.
pub(super) fn outcome(failure: Failure, edit: bool) -> Result<(), SendError> {
    Err(match failure {
        Failure::NotSent(reason) => SendError::NotApplied { reason },
        Failure::Garbled => return Ok(()),
        Failure::Cut(reason) if edit => SendError::NotApplied { reason },
        Failure::Cut(reason) => SendError::Uncertain { reason },
        Failure::Trouble { status } if edit => SendError::NotApplied { reason: trouble(status) },
        Failure::Trouble { status } => SendError::Uncertain { reason: trouble(status) },
        Failure::Refused(refusal) if edit && refusal.description.contains(SAME) => return Ok(()),
        Failure::Refused(refusal) => refused(refusal),
    })
}

/// Of a call that may be repeated and brings something home.
pub(super) fn of_question(failure: Failure) -> SendError {
    let unreadable = || SendError::NotApplied { reason: "Telegram's answer cannot be read".into() };
    outcome(failure, true).err().unwrap_or_else(unreadable)
}

fn trouble(status: u16) -> String {
    format!("Telegram is in trouble (status {status})")
}

fn refused(refusal: Refusal) -> SendError {
    let says = |part: &&str| refusal.description.contains(*part);
    if let Some(to) = refusal.parameters.migrate_to_chat_id {
        return SendError::Refused(Refused::Moved { to: Chat(to.to_string()) });
    }
    match refusal.code {
        429 => {
            let wait = refusal.parameters.retry_after.unwrap_or(UNSAID_WAIT).clamp(1, 24 * 3600);
            // it does not say for whom: its limits for one chat are the first to be met
            SendError::Throttled { retry_after: Duration::from_secs(wait), scope: Scope::Chat }
        }
        401 => SendError::Refused(Refused::Credentials),
        // "Not Found" alone is the whole bot; chats that are not found come with 400
        404 => SendError::Refused(Refused::Credentials),
        // another poller of ours: it ends by itself
        409 => SendError::NotApplied { reason: refusal.description },
        400 | 403 if GONE.iter().any(&says) => SendError::Refused(Refused::Gone),
        400 | 403 if RIGHTS.iter().any(&says) => SendError::Refused(Refused::Rights),
        400 if THREAD.iter().any(&says) => SendError::Refused(Refused::NoThread),
        400 if LOST.iter().any(says) => SendError::Refused(Refused::Lost),
        403 => SendError::Refused(Refused::Rights),
        _ => SendError::Refused(Refused::Ours(format!("{} {}", refusal.code, refusal.description))),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::api::Parameters, *};

    fn said(code: u16, description: &str, edit: bool) -> Result<(), SendError> {
        let refusal = Refusal { code, description: description.into(), parameters: Parameters::default() };
        outcome(Failure::Refused(refusal), edit)
    }

    #[test]
    fn every_refusal_has_its_consequence() {
        let check = |code, description: &str, expect: Refused| {
            assert_eq!(said(code, description, false), Err(SendError::Refused(expect)), "{description}");
        };
        for gone in [
            "Forbidden: bot was blocked by the user",
            "Forbidden: user is deactivated",
            "Forbidden: bot can't initiate conversation with a user",
            "Forbidden: bot can't send messages to bots",
            "Forbidden: bot was kicked from the group chat",
            "Forbidden: bot was kicked from the supergroup chat",
            "Forbidden: bot is not a member of the channel chat",
            "Forbidden: the group chat was deleted",
        ] {
            check(403, gone, Refused::Gone);
        }
        for gone in ["Bad Request: chat not found", "Bad Request: private chat not found"] {
            check(400, gone, Refused::Gone);
        }
        for rights in [
            "Bad Request: not enough rights to send text messages to the chat",
            "Bad Request: need administrator rights in the channel chat",
            "Bad Request: have no rights to send a message",
            "Bad Request: CHAT_WRITE_FORBIDDEN",
            "Bad Request: CHAT_RESTRICTED",
        ] {
            check(400, rights, Refused::Rights);
        }
        check(403, "Forbidden: something new", Refused::Rights);
        for thread in ["message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED"] {
            check(400, &format!("Bad Request: {thread}"), Refused::NoThread);
        }
        for lost in ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"] {
            check(400, &format!("Bad Request: {lost}"), Refused::Lost);
        }
        check(401, "Unauthorized", Refused::Credentials);
        check(404, "Not Found", Refused::Credentials);
        for ours in ["BUTTON_DATA_INVALID", "message is too long", "can't parse entities: …", "something new"] {
            let ours = format!("Bad Request: {ours}");
            check(400, &ours, Refused::Ours(format!("400 {ours}")));
        }
        check(418, "I'm a teapot", Refused::Ours("418 I'm a teapot".into()));
        assert_eq!(said(400, "Bad Request: message is not modified: specified new …", true), Ok(()));
        let conflict = "Conflict: terminated by other getUpdates request";
        assert_eq!(said(409, conflict, false), Err(SendError::NotApplied { reason: conflict.into() }));
    }

    #[test]
    fn patience_is_as_long_as_was_said() {
        let check = |said: Option<u64>, expect: u64| {
            let parameters = Parameters { retry_after: said, migrate_to_chat_id: None };
            let refusal = Refusal { code: 429, description: "Too Many Requests".into(), parameters };
            let retry_after = Duration::from_secs(expect);
            let expect = Err(SendError::Throttled { retry_after, scope: Scope::Chat });
            assert_eq!(outcome(Failure::Refused(refusal), false), expect, "{said:?}");
        };
        check(Some(5), 5);
        check(Some(0), 1);
        check(Some(u64::MAX), 24 * 3600);
        check(None, UNSAID_WAIT);
    }

    #[test]
    fn a_group_that_grew_says_where_it_is() {
        let parameters = Parameters { retry_after: None, migrate_to_chat_id: Some(-1_007) };
        let refusal = Refusal { code: 400, description: "Bad Request: group chat was upgraded".into(), parameters };
        let expect = Refused::Moved { to: Chat("-1007".into()) };
        assert_eq!(outcome(Failure::Refused(refusal), false), Err(SendError::Refused(expect)));
    }

    #[test]
    fn what_may_have_arrived_is_not_sent_blindly_again() {
        let check = |failure: Failure, edit, expect: &str| {
            let said = outcome(failure, edit);
            let word = match &said {
                Ok(()) => "done",
                Err(SendError::NotApplied { .. }) => "again",
                Err(SendError::Uncertain { .. }) => "uncertain",
                Err(SendError::Throttled { .. } | SendError::Refused(_)) => "?",
            };
            assert_eq!(word, expect, "{said:?}");
        };
        check(Failure::NotSent("no route".into()), false, "again");
        check(Failure::Cut("reset".into()), false, "uncertain");
        check(Failure::Cut("reset".into()), true, "again");
        check(Failure::Trouble { status: 502 }, false, "uncertain");
        check(Failure::Trouble { status: 502 }, true, "again");
        check(Failure::Garbled, false, "done");
    }
}
