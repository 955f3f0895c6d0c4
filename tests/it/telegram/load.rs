//! A drain of reminders at the platform's pace, and presses in the midst of it.

use super::*;

const REMINDERS: usize = 300;
/// As `Platform::limits` has it.
const PER_SECOND: f64 = 25.0;
const ASKING: usize = 10;

#[tokio::test(flavor = "multi_thread")]
async fn a_drain_keeps_its_pace_and_answers_overtake_it() {
    let town = Town::silent().await;
    let phones: Vec<Phone> = (0..REMINDERS + ASKING).map(|_| town.fake.phone("A", "id")).collect();
    phones.iter().for_each(|phone| phone.starts(None));
    let running = {
        let shell = town.shell.clone();
        tokio::spawn(async move { Box::pin(shell.run(CancellationToken::new())).await })
    };
    town.fake.heard().await;
    for phone in &phones[REMINDERS..] {
        town.link(phone, PERSON).await;
    }
    town.fake.run_clock();
    for phone in &phones[..REMINDERS] {
        town.write(&phone.id.to_string(), "reminder", 1).await;
    }
    let began = Instant::now();
    let waits = async {
        let mut waits = Vec::new();
        for phone in &phones[REMINDERS..] {
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
    let messages = (REMINDERS + ASKING) as f64;
    let share = messages / PER_SECOND / drained.as_secs_f64();
    println!("{messages} messages in {drained:?}: {share:.3} of the pace; answers after {waits:?}");
    assert!(share > 0.9, "{messages} messages took {drained:?}");
    assert!(waits[ASKING / 2] < Duration::from_millis(600), "{waits:?}");
    let refused = town.fake.calls().iter().filter(|call| call.came_to == Some(Err(429))).count();
    assert_eq!(refused, 0, "a limit was exceeded");
}
