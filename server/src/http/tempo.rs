//! How often a dashboard is asked to ask: usually every half minute, less often while very many do.
//!
//! Everybody who polls is counted, and each answer tells the interval that all together leave room for. Where the clock
//! alone will change something sooner than that, it is told to come back then.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use chrono::TimeDelta;

/// In seconds.
const USUAL: i64 = 30;
const LONGEST: i64 = 600;
/// Nobody is asked to come sooner than that, whatever happens next.
const SHORTEST: i64 = 5;
/// So many polls a second are served without asking anybody to wait.
const EASY: u64 = 1_000;
/// For so long polls are counted together.
const WINDOW: Duration = Duration::from_secs(10);

/// How many poll lately.
#[derive(Debug, Default)]
pub(super) struct Tempo(Mutex<Counted>);

#[derive(Debug, Default)]
struct Counted {
    since: Option<Instant>,
    count: u64,
    /// In a second, over the last whole window.
    lately: u64,
}

impl Tempo {
    /// One more; how many there are in a second.
    pub(super) fn tick(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).tick(Instant::now())
    }
}

impl Counted {
    fn tick(&mut self, now: Instant) -> u64 {
        let lasted = now.saturating_duration_since(*self.since.get_or_insert(now));
        if lasted >= WINDOW {
            self.lately = self.count / lasted.as_secs().max(1);
            (self.since, self.count) = (Some(now), 0);
        }
        self.count += 1;
        self.lately
    }
}

/// In seconds; `next`: until something changes by the clock alone.
pub(super) fn interval(polls_a_second: u64, next: Option<TimeDelta>) -> i64 {
    let crowded = i64::try_from(polls_a_second.saturating_mul(USUAL.unsigned_abs()) / EASY).unwrap_or(LONGEST);
    if crowded > USUAL {
        // all of them at the same moment is what would hurt then
        return crowded.min(LONGEST);
    }
    next.map_or(USUAL, |next| next.num_seconds().saturating_add(1).clamp(SHORTEST, USUAL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_grows_with_the_crowd_and_ends_at_the_next_moment() {
        let check = |polls: u64, next: Option<i64>, expect: i64| {
            assert_eq!(interval(polls, next.map(TimeDelta::seconds)), expect, "{polls}, {next:?}");
        };
        check(0, None, 30);
        check(1_000, None, 30);
        check(2_000, None, 60);
        check(u64::MAX, None, 600);
        check(0, Some(86_400), 30);
        check(0, Some(12), 13);
        check(0, Some(0), 5);
        check(0, Some(-1), 5);
        check(4_000, Some(12), 120);
    }

    #[test]
    fn what_was_polled_is_counted_by_the_second_and_forgotten() {
        let (mut counted, begun) = (Counted::default(), Instant::now());
        for _ in 0..50_000 {
            assert_eq!(counted.tick(begun + Duration::from_secs(9)), 0);
        }
        assert_eq!(counted.tick(begun + Duration::from_secs(19)), 5_000);
        assert_eq!(counted.tick(begun + Duration::from_secs(60)), 0);
    }
}
