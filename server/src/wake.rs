//! How every loop waits: for a hint, else for a jittered while; correctness rests on the latter.
//!
//! A loop is an idempotent `run_once` that says how much it did. It is called again at once while there is
//! more, after a hint, and after the interval in any case. An error is logged and backed off: a database
//! that is away must not end a loop.

use std::{future::Future, time::Duration};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

/// Between two looks without a hint, on average.
const INTERVAL: Duration = Duration::from_secs(1);
/// Something may be due already that another replica holds.
const SHORTEST: Duration = Duration::from_millis(5);
const LONGEST_BACKOFF: Duration = Duration::from_secs(15);

/// What one look came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    pub done: usize,
    /// After which there will be something to do, where that is known.
    pub next: Option<Duration>,
}

impl From<usize> for Round {
    fn from(done: usize) -> Self {
        Round { done, next: None }
    }
}

/// Runs until `stop`; a round that has begun is finished.
pub async fn run<F, R>(name: &str, woken: &Notify, stop: CancellationToken, mut run_once: impl FnMut() -> F)
where
    F: Future<Output = anyhow::Result<R>>,
    R: Into<Round>,
{
    let mut failures: u32 = 0;
    while !stop.is_cancelled() {
        // subscribed before looking: a hint during the look is not lost
        let hint = woken.notified();
        let pause = match run_once().await.map(R::into) {
            Ok(Round { done: 0, next }) => {
                failures = 0;
                let jittered = INTERVAL.mul_f64(rand::random_range(0.5..=1.5));
                next.map_or(jittered, |next| next.max(SHORTEST).min(jittered))
            }
            Ok(_) => {
                failures = 0;
                continue;
            }
            Err(error) => {
                failures += 1;
                tracing::error!(task = name, "a round failed, the next follows later: {error:#}");
                Duration::from_millis(200).saturating_mul(1 << failures.min(10)).min(LONGEST_BACKOFF)
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = hint => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}
