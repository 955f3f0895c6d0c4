//! Discord's limits as its answers tell them, kept so that no call is made that it would refuse.
//!
//! A route belongs to a bucket, whose name comes with the first answer; each bucket counts for itself in every channel
//! (https://discord.com/developers/docs/topics/rate-limits). Besides there are 50 calls a second for all, and 10,000
//! refused calls in ten minutes lock the whole address out: long before that we stop. All of it is forgotten with the
//! process, which Discord's next answers make up for.

use std::{
    collections::{HashMap, VecDeque},
    time::{Duration, Instant},
};

use super::api::Route;
use crate::Scope;

const CALLS_A_SECOND: usize = 50;
/// For calls that nobody waits for; the others are what people wait for.
const PATIENT_CALLS: usize = 35;
/// Refused calls are counted over so long,
const REFUSED_WITHIN: Duration = Duration::from_secs(600);
/// and after so many nothing is asked until the oldest are forgotten.
const MOST_REFUSED: usize = 2000;
/// Where Discord does not say how long.
const UNSAID: Duration = Duration::from_secs(30);
/// After a page that is not Discord's own, and names no time.
const LOCKED_OUT: Duration = Duration::from_secs(600);
/// Buckets that are over are swept out beyond so many.
const MANY: usize = 4096;

#[derive(Default)]
pub(super) struct Limits {
    /// By route: the bucket that it belongs to.
    names: HashMap<(String, &'static str), String>,
    /// By bucket and major parameter.
    buckets: HashMap<(String, String), Bucket>,
    everything_until: Option<Instant>,
    calls: VecDeque<Instant>,
    refused: VecDeque<Instant>,
}

struct Bucket {
    remaining: u32,
    resets: Instant,
}

/// What an answer says about limits.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    pub(super) status: u16,
    /// And not a page of something on the way.
    pub(super) is_discords: bool,
    pub(super) bucket: Option<String>,
    pub(super) remaining: Option<u32>,
    pub(super) reset_after: Option<Duration>,
    pub(super) retry_after: Option<Duration>,
    pub(super) is_global: bool,
    /// Others use it up too, and it is not held against us.
    pub(super) is_shared: bool,
}

/// A call must wait.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Held {
    pub(super) wait: Duration,
    pub(super) scope: Scope,
}

impl Limits {
    /// Before a call: it is counted, or must wait.
    pub(super) fn ask(&mut self, route: &Route, now: Instant) -> Result<(), Held> {
        let all = |until: Instant| Held { wait: until.saturating_duration_since(now), scope: Scope::Bot };
        if let Some(until) = self.everything_until.filter(|until| *until > now) {
            return Err(all(until));
        }
        forget(&mut self.refused, now, REFUSED_WITHIN);
        if self.refused.len() >= MOST_REFUSED {
            return Err(all(self.refused[0] + REFUSED_WITHIN));
        }
        forget(&mut self.calls, now, Duration::from_secs(1));
        let most = if route.yields { PATIENT_CALLS } else { CALLS_A_SECOND };
        if route.counts && self.calls.len() >= most {
            return Err(all(self.calls[self.calls.len() - most] + Duration::from_secs(1)));
        }
        let key = self.key_of(route);
        if let Some(bucket) = self.buckets.get_mut(&key)
            && bucket.resets > now
        {
            let wait = bucket.resets - now;
            bucket.remaining = bucket.remaining.checked_sub(1).ok_or(Held { wait, scope: Scope::Chat })?;
        }
        if route.counts {
            self.calls.push_back(now);
        }
        Ok(())
    }

    /// After a call. Some: it was refused for a limit.
    pub(super) fn heard(&mut self, route: &Route, told: &Told, now: Instant) -> Option<Held> {
        if let Some(name) = &told.bucket {
            self.names.insert((route.method.to_string(), route.template), name.clone());
        }
        if let (Some(remaining), Some(reset)) = (told.remaining, told.reset_after) {
            self.set(route, remaining, now + reset, now);
        }
        let counts_against_us = matches!(told.status, 401 | 403) || (told.status == 429 && !told.is_shared);
        if counts_against_us {
            self.refused.push_back(now);
        }
        if !told.is_discords && matches!(told.status, 403 | 429) {
            return Some(self.hold_everything(told.retry_after.unwrap_or(LOCKED_OUT), now));
        }
        if told.status != 429 {
            return None;
        }
        let wait = told.retry_after.unwrap_or(UNSAID);
        if told.is_global {
            return Some(self.hold_everything(wait, now));
        }
        self.set(route, 0, now + wait, now);
        Some(Held { wait, scope: Scope::Chat })
    }

    fn hold_everything(&mut self, wait: Duration, now: Instant) -> Held {
        self.everything_until = Some(now + wait).max(self.everything_until);
        Held { wait, scope: Scope::Bot }
    }

    fn set(&mut self, route: &Route, remaining: u32, resets: Instant, now: Instant) {
        if self.buckets.len() >= MANY {
            self.buckets.retain(|_, bucket| bucket.resets > now);
        }
        self.buckets.insert(self.key_of(route), Bucket { remaining, resets });
    }

    /// Until its bucket has a name, a route is one by itself.
    fn key_of(&self, route: &Route) -> (String, String) {
        let method = route.method.to_string();
        let by_itself = format!("{method} {}", route.template);
        (self.names.get(&(method, route.template)).cloned().unwrap_or(by_itself), route.major.clone())
    }
}

fn forget(moments: &mut VecDeque<Instant>, now: Instant, after: Duration) {
    while moments.front().is_some_and(|at| now.saturating_duration_since(*at) >= after) {
        moments.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn told(status: u16, remaining: u32) -> Told {
        Told {
            status,
            is_discords: true,
            bucket: Some("b".into()),
            remaining: Some(remaining),
            reset_after: Some(SECOND * 5),
            retry_after: (status == 429).then_some(SECOND * 2),
            ..Told::default()
        }
    }

    #[test]
    fn a_bucket_that_is_empty_is_waited_for_in_its_channel_only() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        let (here, there) = (Route::post(1), Route::post(2));
        assert_eq!(limits.ask(&here, now), Ok(()));
        assert_eq!(limits.heard(&here, &told(200, 1), now), None);
        assert_eq!(limits.ask(&here, now), Ok(()), "the last one");
        assert_eq!(limits.ask(&here, now + SECOND), Err(Held { wait: SECOND * 4, scope: Scope::Chat }));
        assert_eq!(limits.ask(&there, now), Ok(()));
        assert_eq!(limits.ask(&here, now + SECOND * 5), Ok(()));
    }

    #[test]
    fn routes_of_one_bucket_share_it() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        limits.heard(&Route::post(1), &told(200, 4), now);
        limits.heard(&Route::edit(1, 7), &told(200, 0), now);
        assert!(limits.ask(&Route::post(1), now).is_err());
        assert!(limits.ask(&Route::post(2), now).is_ok());
    }

    #[test]
    fn a_refusal_holds_up_what_it_names() {
        let check = |told: Told, expect: Held, elsewhere: bool| {
            let (mut limits, now) = (Limits::default(), Instant::now());
            assert_eq!(limits.heard(&Route::post(1), &told, now), Some(expect));
            assert!(limits.ask(&Route::post(1), now).is_err());
            assert_eq!(limits.ask(&Route::post(2), now).is_ok(), elsewhere, "{told:?}");
        };
        let here = Held { wait: SECOND * 2, scope: Scope::Chat };
        check(told(429, 0), here, true);
        check(Told { is_shared: true, ..told(429, 3) }, here, true);
        check(Told { is_global: true, ..told(429, 3) }, Held { scope: Scope::Bot, ..here }, false);
        let page = Told { status: 429, ..Told::default() };
        check(page, Held { wait: LOCKED_OUT, scope: Scope::Bot }, false);
        let unsaid = Told { status: 429, is_discords: true, ..Told::default() };
        check(unsaid, Held { wait: UNSAID, scope: Scope::Chat }, true);
    }

    #[test]
    fn fifty_calls_a_second_and_answers_to_presses_besides() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        for channel in 0..50 {
            assert_eq!(limits.ask(&Route::post(channel), now), Ok(()));
        }
        assert_eq!(limits.ask(&Route::post(99), now), Err(Held { wait: SECOND, scope: Scope::Bot }));
        assert_eq!(limits.ask(&Route { counts: false, ..Route::post(99) }, now), Ok(()));
        assert_eq!(limits.ask(&Route::post(99), now + SECOND), Ok(()));
    }

    #[test]
    fn what_is_read_back_leaves_room_for_what_is_sent() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        let back = |channel| Route { yields: true, ..Route::messages(channel, "after=1") };
        for channel in 0..PATIENT_CALLS as u64 {
            assert_eq!(limits.ask(&back(channel), now), Ok(()));
        }
        assert_eq!(limits.ask(&back(99), now), Err(Held { wait: SECOND, scope: Scope::Bot }));
        assert_eq!(limits.ask(&Route::post(99), now), Ok(()));
    }

    #[test]
    fn too_many_refused_calls_end_all_asking_for_a_while() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        let closed = Told { status: 403, is_discords: true, ..Told::default() };
        let shared = Told { is_shared: true, ..told(429, 0) };
        for channel in 0..MOST_REFUSED as u64 {
            limits.heard(&Route::post(1), &shared, now);
            assert!(limits.ask(&Route { counts: false, ..Route::post(channel + 2) }, now).is_ok());
            limits.heard(&Route::post(channel), &closed, now);
        }
        assert_eq!(limits.ask(&Route::post(7), now), Err(Held { wait: REFUSED_WITHIN, scope: Scope::Bot }));
        assert!(limits.ask(&Route::post(9999), now + REFUSED_WITHIN).is_ok());
    }
}
