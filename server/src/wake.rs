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
const LONGEST_BACKOFF: Duration = Duration::from_secs(15);

/// Runs until `stop`; a round that has begun is finished.
pub async fn run<F>(name: &str, woken: &Notify, stop: CancellationToken, mut run_once: impl FnMut() -> F)
where
    F: Future<Output = anyhow::Result<usize>>,
{
    let mut failures: u32 = 0;
    while !stop.is_cancelled() {
        // subscribed before looking: a hint during the look is not lost
        let hint = woken.notified();
        let pause = match run_once().await {
            Ok(0) => {
                failures = 0;
                INTERVAL.mul_f64(rand::random_range(0.5..=1.5))
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
