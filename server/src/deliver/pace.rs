//! How fast each bot may send, and to whom it may not now: buckets for the bot, its chats and its groups, and what
//! a platform asked for.
//!
//! Lives in the memory of the process that speaks as the bot, in real time. What was sent before it is not known, so it
//! begins with nothing to spend: whoever spoke as the bot before, kept the pace, so both together keep it. What a platform
//! asked for it says again. Nobody asks for a turn that is not there: the outbox is asked for as many messages as may go, and for none
//! of the chats that rest.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use bots::{BotId, Chat, Pace, Scope};

#[derive(Default)]
pub(super) struct Paces(HashMap<BotId, OfBot>);

/// What may be sent now.
pub(super) struct Room {
    pub(super) messages: usize,
    /// Chats that must wait.
    pub(super) resting: Vec<String>,
    /// When there will be more room.
    pub(super) more_in: Option<Duration>,
}

struct OfBot {
    /// Since when this process speaks as the bot; none: nobody else ever did.
    began: Option<Instant>,
    bucket: Bucket,
    chats: HashMap<String, OfChat>,
    held_until: Option<Instant>,
    /// Nothing is sent any more until somebody has mended it and started again.
    stopped: bool,
}

struct OfChat {
    bucket: Bucket,
    group: Option<Bucket>,
    under_way: u32,
    held_until: Option<Instant>,
}

impl Paces {
    pub(super) fn room(&mut self, bot: &BotId, now: Instant) -> Room {
        let of = self.of(bot, now);
        of.chats.retain(|_, chat| !chat.is_idle(now));
        let waits: Vec<(&String, Duration)> =
            of.chats.iter().filter_map(|(name, chat)| Some((name, chat.wait(now)?))).collect();
        let resting = waits.iter().map(|(name, _)| (*name).clone()).collect();
        let first_chat = waits.iter().map(|(_, wait)| *wait).min();
        let held = of.held_until.map(|until| until.saturating_duration_since(now)).filter(|wait| !wait.is_zero());
        if of.stopped {
            return Room { messages: 0, resting, more_in: None };
        }
        match held.or_else(|| of.bucket.wait(now)) {
            Some(wait) => Room { messages: 0, resting, more_in: Some(wait) },
            None => Room { messages: of.bucket.tokens(now) as usize, resting, more_in: first_chat },
        }
    }

    /// A message is on its way.
    pub(super) fn take(&mut self, bot: &BotId, chat: &str, now: Instant) {
        let of = self.of(bot, now);
        of.bucket.take(now);
        of.chat(bot, chat, now).take(now);
    }

    /// Its answer is there, or will never come. A chat gains nothing meanwhile: a platform counts when a message comes in,
    /// which may be as late as this.
    pub(super) fn landed(&mut self, bot: &BotId, chat: &str, now: Instant) {
        if let Some(chat) = self.of(bot, now).chats.get_mut(around(chat)) {
            chat.landed(now);
        }
    }

    /// A platform asks for patience. It says for one chat what may hold for all: a second chat that hears it while the
    /// first still waits shows that it does. `true`: the whole bot waits.
    pub(super) fn throttled(&mut self, bot: &BotId, chat: &str, wait: Duration, scope: Scope, now: Instant) -> bool {
        let of = self.of(bot, now);
        let is_held = |chat: &OfChat| chat.held_until.is_some_and(|until| until > now);
        let name = around(chat);
        let repeated = of.chats.iter().any(|(other, chat)| other != name && is_held(chat));
        let until = now + wait;
        let whole = scope == Scope::Bot || repeated;
        if whole {
            of.held_until = of.held_until.max(Some(until));
        }
        let chat = of.chat(bot, chat, now);
        chat.held_until = chat.held_until.max(Some(until));
        whole
    }

    /// `true`: it is so only from now on.
    pub(super) fn stop(&mut self, bot: &BotId, now: Instant) -> bool {
        !std::mem::replace(&mut self.of(bot, now).stopped, true)
    }

    /// Another process speaks as the bot: what it sends is not counted here.
    pub(super) fn pass_on(&mut self, bot: &BotId) {
        self.0.retain(|other, of| other != bot || of.stopped);
    }

    fn of(&mut self, bot: &BotId, now: Instant) -> &mut OfBot {
        let (pace, began) = (bot.platform.limits().bot, bot.platform.is_listened_to().then_some(now));
        let new = || OfBot {
            began,
            bucket: Bucket::new(pace, began, now),
            chats: HashMap::new(),
            held_until: None,
            stopped: false,
        };
        self.0.entry(bot.clone()).or_insert_with(new)
    }
}

impl OfBot {
    fn chat(&mut self, bot: &BotId, chat: &str, now: Instant) -> &mut OfChat {
        let began = self.began;
        let limits = bot.platform.limits();
        let name = around(chat).to_owned();
        let group = limits.group.filter(|_| bot.platform.is_group(&Chat(name.clone())));
        self.chats.entry(name).or_insert_with(|| OfChat {
            bucket: Bucket::new(limits.chat, began, now),
            group: group.map(|pace| Bucket::new(pace, began, now)),
            under_way: 0,
            held_until: None,
        })
    }
}

impl OfChat {
    fn take(&mut self, now: Instant) {
        self.under_way += 1;
        self.bucket.take(now);
        if let Some(group) = &mut self.group {
            group.take(now);
        }
    }

    fn landed(&mut self, now: Instant) {
        self.under_way = self.under_way.saturating_sub(1);
        for bucket in [Some(&mut self.bucket), self.group.as_mut()].into_iter().flatten() {
            bucket.at = now;
        }
    }

    fn wait(&self, now: Instant) -> Option<Duration> {
        let held = self.held_until.map(|until| until.saturating_duration_since(now)).filter(|wait| !wait.is_zero());
        let group = self.group.as_ref().and_then(|group| group.wait(now));
        held.max(self.bucket.wait(now)).max(group)
    }

    fn is_idle(&self, now: Instant) -> bool {
        let full = self.under_way == 0
            && self.bucket.is_full(now)
            && self.group.as_ref().is_none_or(|group| group.is_full(now));
        full && self.held_until.is_none_or(|until| until <= now)
    }
}

/// Topics and threads share what their chat may be sent.
fn around(chat: &str) -> &str {
    chat.split('/').next().unwrap_or(chat)
}

/// Tokens that refill with time.
struct Bucket {
    tokens: f64,
    pace: Pace,
    at: Instant,
}

impl Bucket {
    /// With what it has gained since it was empty; full where that never was.
    fn new(pace: Pace, empty_at: Option<Instant>, now: Instant) -> Self {
        let at = empty_at.unwrap_or(now);
        Bucket { tokens: if empty_at.is_some() { 0.0 } else { pace.burst }, pace, at }
    }

    fn tokens(&self, now: Instant) -> f64 {
        (self.tokens + now.duration_since(self.at).as_secs_f64() * self.pace.per_second).min(self.pace.burst)
    }

    fn wait(&self, now: Instant) -> Option<Duration> {
        let missing = 1.0 - self.tokens(now);
        // a hair more, so that after it there is a whole one
        (missing > 0.0).then(|| Duration::from_secs_f64(missing / self.pace.per_second + 0.000_1))
    }

    fn take(&mut self, now: Instant) {
        self.tokens = self.tokens(now) - 1.0;
        self.at = now;
    }

    fn is_full(&self, now: Instant) -> bool {
        self.tokens(now) >= self.pace.burst
    }
}

#[cfg(test)]
mod tests {
    use bots::Platform;

    use super::*;

    fn telegram() -> BotId {
        BotId { platform: Platform::Telegram, name: "7".into() }
    }

    /// Sends whenever it may, in turn to `chats` of them, for `seconds`; gives the moments, in milliseconds.
    fn sent(chats: &[&str], seconds: u64) -> Vec<(u64, usize)> {
        let (mut paces, began, mut sent) = (Paces::default(), Instant::now(), Vec::new());
        for ms in 0..seconds * 1000 {
            let now = began + Duration::from_millis(ms);
            for (n, chat) in chats.iter().enumerate() {
                let room = paces.room(&telegram(), now);
                if room.messages > 0 && !room.resting.iter().any(|resting| resting == around(chat)) {
                    paces.take(&telegram(), chat, now);
                    sent.push((ms, n));
                }
            }
        }
        sent
    }

    /// The most within any window of so many milliseconds.
    fn most(sent: &[(u64, usize)], window: u64) -> usize {
        let within = |from: u64| sent.iter().filter(|(ms, _)| (from..from + window).contains(ms)).count();
        sent.iter().map(|(ms, _)| within(*ms)).max().unwrap_or_default()
    }

    #[test]
    fn no_window_of_time_holds_more_than_telegram_allows() {
        let people: Vec<String> = (0..200).map(|n| n.to_string()).collect();
        let all = sent(&people.iter().map(String::as_str).collect::<Vec<_>>(), 20);
        assert!(most(&all, 1000) <= 29, "{}", most(&all, 1000));
        assert!(all.len() >= 20 * 25 - 1, "{} in 20 s", all.len());
        let one = sent(&["5"], 20);
        assert!((19..=20).contains(&one.len()), "{}", one.len());
        // topics of one group share its minute
        let group = sent(&["-100/1", "-100/2", "-100"], 180);
        assert!(most(&group, 60_000) <= 20, "{}", most(&group, 60_000));
        assert!(group.len() >= 50, "{}", group.len());
    }

    /// Each is slow on its way, by another time: at the platform they are no closer together than they may be.
    #[test]
    fn a_chat_gains_nothing_while_a_message_is_under_way() {
        let (mut paces, began, bot, mut dice) = (Paces::default(), Instant::now(), telegram(), 7_u64);
        let (mut landing, mut arrived): (Option<u64>, Vec<(u64, usize)>) = (None, Vec::new());
        for ms in 0..60_000 {
            let now = began + Duration::from_millis(ms);
            if landing.is_some_and(|at| at <= ms) {
                landing = None;
                arrived.push((ms, 0));
                paces.landed(&bot, "5", now);
            }
            let room = paces.room(&bot, now);
            if landing.is_none() && room.messages > 0 && room.resting.is_empty() {
                paces.take(&bot, "5", now);
                dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                landing = Some(ms + (dice >> 33) % 4_000);
            }
        }
        assert!(arrived.len() > 15, "{}", arrived.len());
        assert!(most(&arrived, 3_000) <= 5, "{arrived:?}");
    }

    #[test]
    fn patience_is_for_the_chat_and_if_repeated_for_the_bot() {
        let (mut paces, began, bot) = (Paces::default(), Instant::now(), telegram());
        assert_eq!(paces.room(&bot, began).messages, 0, "who spoke before may just have spent it");
        let now = began + Duration::from_secs(1);
        let wait = Duration::from_secs(5);
        let resting = |paces: &mut Paces, after: u64| paces.room(&bot, now + Duration::from_secs(after)).resting;
        assert!(!paces.throttled(&bot, "5", wait, Scope::Chat, now));
        assert_eq!((resting(&mut paces, 1), paces.room(&bot, now).messages > 0), (vec!["5".to_owned()], true));
        assert!(!paces.throttled(&bot, "5", wait, Scope::Chat, now), "the same again is no other");
        assert!(resting(&mut paces, 6).is_empty());
        assert!(!paces.throttled(&bot, "5", wait, Scope::Chat, now));
        assert!(paces.throttled(&bot, "6", wait, Scope::Chat, now));
        let room = paces.room(&bot, now);
        assert_eq!((room.messages, room.more_in), (0, Some(wait)));
        assert!(paces.room(&bot, now + wait).messages > 0);
        assert!(paces.throttled(&bot, "8", wait, Scope::Bot, now + wait * 2));
        assert!(paces.stop(&bot, now) && !paces.stop(&bot, now));
        assert_eq!(paces.room(&bot, now + wait * 9).messages, 0);
    }
}
