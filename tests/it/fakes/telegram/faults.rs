//! What goes wrong: once, because a test says so, or by chance that is the same in every run.

use std::{collections::BTreeMap, time::Duration};

/// What goes wrong, once, at a call of a method.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Fault {
    /// 429 with so many seconds to wait; nothing is done.
    TooMany(u64),
    /// 429 without a word of how long.
    TooManyUnsaid,
    /// A server in trouble, in Telegram's words; nothing is done.
    Internal,
    /// A proxy's page; nothing is done.
    BadGateway,
    /// The connection ends before anything is done.
    CutBefore,
    /// A refusal in these words; nothing is done.
    Refuses(u16, &'static str),
    /// Nothing is done, and nothing comes for so long.
    SilentBefore(Duration),
    /// It is done, and the connection ends without an answer.
    CutAfter,
    /// It is done, and nothing comes for so long.
    SilentAfter(Duration),
    /// It is done, and half of the answer comes.
    TornAfter,
    /// It is done, and the answer is no JSON.
    GarbledAfter,
    /// Everything comes, byte by byte.
    Trickle(Duration),
    /// For getUpdates: the batch comes although it was confirmed.
    Repeat,
}

impl Fault {
    /// Nobody can know from the answer whether it was done.
    pub(crate) fn leaves_doubt(&self) -> bool {
        match self {
            Fault::Internal
            | Fault::BadGateway
            | Fault::CutBefore
            | Fault::SilentBefore(_)
            | Fault::CutAfter
            | Fault::SilentAfter(_)
            | Fault::TornAfter => true,
            Fault::TooMany(_)
            | Fault::TooManyUnsaid
            | Fault::Refuses(..)
            | Fault::GarbledAfter
            | Fault::Trickle(_)
            | Fault::Repeat => false,
        }
    }
}

/// Faults by chance.
pub(super) struct Chance {
    seed: u64,
    /// For each method its own, so that one does not change the luck of another.
    states: BTreeMap<String, u64>,
    /// Of a thousand calls.
    share: u64,
}

impl Chance {
    pub(super) fn new(seed: u64, share: u64) -> Chance {
        Chance { seed, states: BTreeMap::new(), share }
    }

    fn below(&mut self, method: &str, n: u64) -> u64 {
        let state = self.states.entry(method.to_owned()).or_insert(self.seed);
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) % n
    }

    pub(super) fn fault(&mut self, method: &str) -> Option<Fault> {
        if self.below(method, 1000) >= self.share {
            return None;
        }
        let which = self.below(method, 8);
        Some(match (method, which) {
            ("getupdates" | "sendmessage" | "editmessagetext", 0) => Fault::TooMany(1),
            ("getupdates" | "sendmessage" | "editmessagetext", 1) => Fault::Internal,
            ("getupdates" | "sendmessage" | "editmessagetext", 2) => Fault::BadGateway,
            ("getupdates" | "sendmessage" | "editmessagetext", 3) => Fault::CutBefore,
            ("getupdates" | "sendmessage" | "editmessagetext", 4) => Fault::CutAfter,
            ("getupdates" | "sendmessage" | "editmessagetext", 5) => Fault::TornAfter,
            ("sendmessage" | "editmessagetext", 6) => Fault::GarbledAfter,
            ("sendmessage" | "editmessagetext", _) => Fault::Trickle(Duration::from_millis(1)),
            ("getupdates", _) => Fault::Repeat,
            _ => return None,
        })
    }
}
