//! A drain of reminders at the platform's pace, and people who write in the midst of it.
//!
//! What holds on any machine is a test: no limit is exceeded, and answers do not wait for the drain. How much of the
//! pace is kept, and how long an answer takes, is measured where somebody asks for it on a quiet machine:
//! `WAYMARK_DRAIN=5000 cargo test --workspace --test it -- drain --nocapture`.

use super::*;

/// As `Platform::limits` has it.
const PER_SECOND: f64 = 25.0;
/// Of this many reminders, so that a test takes seconds.
const FEW: usize = 150;

#[tokio::test(flavor = "multi_thread")]
async fn a_drain_keeps_its_pace_and_answers_overtake_it() {
    let measured: Option<usize> = std::env::var("WAYMARK_DRAIN").ok().and_then(|n| n.parse().ok());
    let reminders = measured.unwrap_or(FEW);
    // one a second writes while it runs
    let asking = (reminders / 30).max(4);
    let town = Town::silent().await;
    let phones: Vec<Phone> = (0..reminders + asking).map(|_| town.fake.phone("A", "id")).collect();
    phones.iter().for_each(|phone| phone.starts(None));
    town.greeted().await;
    let running = {
        let shell = town.shell.clone();
        tokio::spawn(async move { Box::pin(shell.run(CancellationToken::new())).await })
    };
    for phone in &phones[reminders..] {
        town.link(phone, PERSON).await;
    }
    town.fake.run_clock();
    for phone in &phones[..reminders] {
        town.write(&phone.id.to_string(), "reminder", 1).await;
    }
    let began = Instant::now();
    let waits = async {
        let mut waits = Vec::new();
        for phone in &phones[reminders..] {
            tokio::time::sleep(Duration::from_millis(900)).await;
            let (pressed, before) = (Instant::now(), phone.chat().len());
            phone.says("help");
            while phone.chat().len() < before + 2 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            waits.push(pressed.elapsed());
        }
        waits
    };
    let drained = async {
        while town.count("select count(*) from outbox where body ->> 'text' = 'reminder' and state <> 'sent'").await > 0
        {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        began.elapsed()
    };
    let (mut waits, drained) = tokio::join!(waits, drained);
    running.abort();
    waits.sort();
    let messages = (reminders + asking) as f64;
    let share = messages / PER_SECOND / drained.as_secs_f64();
    let p99 = waits[(waits.len() * 99).div_ceil(100) - 1];
    println!(
        "{messages} messages in {drained:.1?}: {share:.3} of the pace; answers: p50 {:.0?}, p99 {p99:.0?}",
        waits[asking / 2]
    );
    match measured {
        Some(_) => assert!(share > 0.98 && p99 < Duration::from_millis(300), "share {share:.3}, p99 {p99:?}"),
        // behind the drain the last would wait for all of it
        None => assert!(waits[asking / 2] < drained / 2, "{waits:?} of {drained:?}"),
    }
    let refused = town.fake.calls().iter().filter(|call| call.came_to == Some(Err(429))).count();
    assert_eq!(refused, 0, "a limit was exceeded");
}
