//! What Discord's refusals mean for a message: the table by which the outbox goes on.
//!
//! Refusals are known by their numbers (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json); what
//! is not known is our mistake, kept whole for whoever reads the log.

use std::time::Duration;

use super::api::{Failure, Refusal};
use crate::{Refused, Scope, SendError};

/// Where a refusal asks for patience and does not say for how long.
const UNSAID_WAIT: Duration = Duration::from_secs(60);
/// For conversations that were opened too fast.
const OPENING_WAIT: Duration = Duration::from_secs(600);

/// What came of an attempt, for an edit or a new message. `Ok`: it stands as it should, though without an id.
pub(super) fn outcome(failure: Failure, edit: bool) -> Result<(), SendError> {
    Err(match failure {
        Failure::NotSent(reason) => SendError::NotApplied { reason },
        Failure::Garbled => return Ok(()),
        Failure::Cut(reason) if edit => SendError::NotApplied { reason },
        Failure::Cut(reason) => SendError::Uncertain { reason },
        Failure::Trouble { status } if edit => SendError::NotApplied { reason: trouble(status) },
        Failure::Trouble { status } => SendError::Uncertain { reason: trouble(status) },
        Failure::Throttled { wait, scope } => SendError::Throttled { retry_after: wait, scope },
        Failure::Refused(Refusal { code: 40060, .. }) => return Ok(()),
        Failure::Refused(refusal) => refused(refusal),
    })
}

/// The same for a call that changes nothing.
pub(super) fn of_question(failure: Failure) -> SendError {
    let unreadable = || SendError::NotApplied { reason: "Discord's answer cannot be read".into() };
    outcome(failure, true).err().unwrap_or_else(unreadable)
}

fn trouble(status: u16) -> String {
    format!("Discord is in trouble (status {status})")
}

fn refused(refusal: Refusal) -> SendError {
    let wait = |retry_after| SendError::Throttled { retry_after, scope: Scope::Chat };
    SendError::Refused(match (refusal.status, refusal.code) {
        // the token of an answer to a press, and not ours
        (401, 50027) => Refused::Lost,
        (401, _) => Refused::Credentials,
        // slow mode, and limits of one channel
        (_, 20016 | 20028 | 30046 | 40062) => return wait(UNSAID_WAIT),
        (_, 40003) => return wait(OPENING_WAIT),
        // she has closed her conversations, blocked the bot, or shares nothing with it; or there is no such place
        (_, 50007 | 50278 | 10003 | 10004 | 10013 | 50001) => Refused::Gone,
        // no permission; locked; a channel that takes only threads, or no text
        // or a forum that wants a tag
        (_, 50013 | 160_005 | 50008 | 50024 | 40067) => Refused::Rights,
        (_, 50083) => Refused::NoThread,
        // the message is not there any more, is not ours, or was to be reached by an answer that came too late
        (_, 10008 | 50005 | 10062 | 10015 | 50027) => Refused::Lost,
        (status, code) => Refused::Ours(format!("{status} {code} {}", refusal.message)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(status: u16, code: u32) -> Result<(), SendError> {
        outcome(Failure::Refused(Refusal { status, code, message: "Words".into() }), false)
    }

    #[test]
    fn every_refusal_has_its_consequence() {
        let check = |status, code, expect: Refused| {
            assert_eq!(said(status, code), Err(SendError::Refused(expect)), "{code}");
        };
        check(403, 50007, Refused::Gone);
        check(403, 50278, Refused::Gone);
        check(404, 10003, Refused::Gone);
        check(404, 10013, Refused::Gone);
        check(403, 50001, Refused::Gone);
        check(404, 10004, Refused::Gone);
        check(403, 50013, Refused::Rights);
        check(403, 160_005, Refused::Rights);
        check(400, 50008, Refused::Rights);
        check(400, 40067, Refused::Rights);
        check(400, 50083, Refused::NoThread);
        check(404, 10008, Refused::Lost);
        check(404, 10062, Refused::Lost);
        check(401, 50027, Refused::Lost);
        check(404, 10015, Refused::Lost);
        check(401, 0, Refused::Credentials);
        for ours in [50035, 50006, 40005, 0] {
            check(400, ours, Refused::Ours(format!("400 {ours} Words")));
        }
        assert_eq!(said(400, 40060), Ok(()));
    }

    #[test]
    fn patience_is_asked_for_in_many_ways() {
        let check = |code, seconds| {
            let retry_after = Duration::from_secs(seconds);
            assert_eq!(said(400, code), Err(SendError::Throttled { retry_after, scope: Scope::Chat }), "{code}");
        };
        for code in [20016, 20028, 30046, 40062] {
            check(code, 60);
        }
        check(40003, 600);
        let held = Failure::Throttled { wait: Duration::from_secs(3), scope: Scope::Bot };
        let expect = SendError::Throttled { retry_after: Duration::from_secs(3), scope: Scope::Bot };
        assert_eq!(outcome(held, false), Err(expect));
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
