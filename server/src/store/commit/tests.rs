//! What the one write promises, on a real Postgres: all or nothing, once, and nobody waits for a loser.

use chrono::TimeZone;
use sqlx::{PgPool, Row};

use super::*;
use crate::{
    postgres::ScratchPostgres,
    store::{MIGRATOR, instance, instance_id, is_lost_race, programme},
};

const BIG: usize = 500;

/// A database with a programme of `items` items at turn 0, all of them due.
async fn world(items: usize) -> PgPool {
    let pool = ScratchPostgres::shared(&MIGRATOR).await.unwrap().database().await.unwrap();
    let mut conn = pool.acquire().await.unwrap();
    sqlx::raw_sql(
        "insert into programme values ('p', 1);
         insert into revision values ('p', 1, 'h', '{}', now(), 'test');
         insert into person (programme_id, id, entity) values ('p', 'asec/focal-point', 'asec')",
    )
    .execute(&mut *conn)
    .await
    .unwrap();
    let new: Vec<programme::Unborn> = (0..items)
        .map(|n| programme::Unborn {
            id: item(n),
            item: format!("A{n}"),
            kind: "activity".into(),
            definition: "d".into(),
            body: "{}".into(),
        })
        .collect();
    assert_eq!(programme::add_items(&mut conn, "p", 1, &new, at(0)).await.unwrap().len(), items);
    sqlx::query("update instance set wake_at = $1").bind(at(0)).execute(&mut *conn).await.unwrap();
    pool
}

fn item(n: usize) -> Uuid {
    instance_id("p", &format!("A{n}"))
}

fn at(minute: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2024, 5, 6, 9, 0, 0).unwrap() + chrono::Duration::minutes(minute)
}

/// The step that makes turn `turn` of an item, and nothing else.
fn step(id: Uuid, turn: i64) -> Write {
    Write {
        instance: id,
        programme: "p".into(),
        expected: turn - 1,
        after: After {
            turn,
            body: format!(r#"{{"turn": {turn}}}"#),
            wake_at: None,
            place: format!("place {turn}"),
            signal: Some("on_track"),
            due: None,
            done: false,
        },
        journal: vec![Journal {
            turn,
            cause: "due",
            actor: None,
            input: r#""due""#.into(),
            from_place: format!("place {}", turn - 1),
            to_place: format!("place {turn}"),
            taken: vec![1, 2],
            body: None,
        }],
        closed: Vec::new(),
        planned: Vec::new(),
        notices: Vec::new(),
        incidents: Vec::new(),
        consumed: Vec::new(),
    }
}

fn asks(prompt: i32) -> Planned {
    Planned {
        prompt: Some(prompt),
        kind: "ask",
        message: None,
        who: None,
        person: Some("asec/focal-point".into()),
        entity: "asec".into(),
        slot: at(0).naive_utc(),
        release_at: at(0),
        moved: "[]".into(),
        suppressed: None,
    }
}

fn answered(prompt: i32) -> Closed {
    Closed {
        no: prompt,
        closing: r#"{"answered": {"by": "asec/focal-point", "entity": "asec"}}"#.into(),
        answered: true,
    }
}

/// Everything that was written, as one line for each table.
async fn written(pool: &PgPool) -> String {
    let sql = "select concat_ws(', ',
        (select string_agg(turn::text, ' ' order by item_id) from instance),
        'journal ' || (select count(*) from journal),
        'ledger ' || (select count(*) from ledger),
        'notices ' || (select count(*) from notice),
        'incidents ' || (select count(*) from incident),
        'outbox ' || (select count(*) from outbox),
        'inbox ' || (select count(*) from inbox where state = 'done'))";
    sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()
}

async fn ledger(pool: &PgPool) -> Vec<String> {
    let sql = "select concat_ws(' ', prompt_no, kind, status, why, 'edits ' || edits) from ledger order by id";
    sqlx::query_scalar(sql).fetch_all(pool).await.unwrap()
}

async fn inbound(pool: &PgPool, external: &str) -> i64 {
    let sql = "insert into inbox (platform, bot, kind, external_id, fingerprint, chat, user_id, payload, received_at)
        values ('local', 'waymark', 'words', $1, 'f', 'c', 'u', '{}', now()) returning id";
    sqlx::query_scalar(sql).bind(external).fetch_one(pool).await.unwrap()
}

fn reply(inbox: i64) -> Answered {
    Answered {
        inbox,
        instance: Some(item(0)),
        programme: "p".into(),
        person: Some(PersonAfter {
            id: "asec/focal-point".into(),
            memory: r#"{"misunderstood": 1}"#.into(),
            language: Some("th".into()),
            quiet: None,
            paused_until: Some(at(5)),
            stopped: false,
        }),
        replies: vec![Reply {
            platform: "local",
            bot: "waymark".into(),
            chat: "c".into(),
            person: "asec/focal-point".into(),
            body: r#"{"text": "Got it"}"#.into(),
        }],
        desk: Some(("something else".into(), "not_understood")),
    }
}

#[tokio::test]
async fn a_step_is_written_with_all_that_hangs_on_it() {
    let pool = world(2).await;
    let message = inbound(&pool, "1").await;
    let notices = [item(1), instance_id("p", "nobody")].map(|to| Notice { to, input: r#""replan""#.into() });
    let incident = Incident { code: "guard".into(), detail: "`progress` has no value".into() };
    let chained = Journal { body: Some(r#"{"turn": 1}"#.into()), ..step(item(0), 1).journal.remove(0) };
    let write = Write {
        expected: 0,
        journal: vec![chained, step(item(0), 2).journal.remove(0)],
        planned: vec![asks(1), Planned { suppressed: Some("stopped"), ..asks(1) }],
        notices: notices.into(),
        incidents: vec![incident.clone(), incident],
        ..step(item(0), 2)
    };
    let mut conn = pool.acquire().await.unwrap();
    commit(&mut conn, at(1), &[write], &[reply(message)]).await.unwrap();

    assert_eq!(written(&pool).await, "2 0, journal 2, ledger 2, notices 1, incidents 1, outbox 1, inbox 1");
    assert_eq!(ledger(&pool).await, ["1 ask planned", "1 ask suppressed stopped"]);
    let journal: Vec<String> = sqlx::query_scalar(
        "select concat_ws(' ', turn, cause, from_place, '→', to_place, taken, body) from journal order by turn",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    assert_eq!(
        journal,
        [r#"1 due place 0 → place 1 {1,2} {"turn": 1}"#, r#"2 due place 1 → place 2 {1,2} {"turn": 2}"#]
    );
    let person = sqlx::query("select memory::text, language, paused_until from person").fetch_one(&pool).await.unwrap();
    assert_eq!(person.get::<String, _>(0), r#"{"misunderstood": 1}"#);
    assert_eq!((person.get::<String, _>(1), person.get::<DateTime<Utc>, _>(2)), ("th".into(), at(5)));
    let desk: String =
        sqlx::query_scalar("select concat_ws(' ', reason, words) from desk").fetch_one(&pool).await.unwrap();
    assert_eq!(desk, "not_understood something else");
}

#[tokio::test]
async fn what_somebody_else_has_done_already_undoes_the_whole_write() {
    let pool = world(2).await;
    let mut conn = pool.acquire().await.unwrap();
    let message = inbound(&pool, "1").await;
    let first = Write { planned: vec![asks(1)], ..step(item(0), 1) };
    commit(&mut conn, at(0), std::slice::from_ref(&first), &[reply(message)]).await.unwrap();
    let before = written(&pool).await;

    let fresh = step(item(1), 1);
    let cases: [(&str, Vec<Write>, Vec<Answered>); 3] = [
        ("the turn is taken", vec![fresh.clone(), first], vec![]),
        ("the message is taken", vec![fresh.clone()], vec![reply(message)]),
        ("there is no such item", vec![fresh, step(instance_id("p", "nobody"), 1)], vec![]),
    ];
    for (what, writes, heard) in cases {
        let error = commit(&mut conn, at(1), &writes, &heard).await.unwrap_err();
        assert!(is_lost_race(&error), "{what}: {error}");
        assert_eq!(written(&pool).await, before, "{what}");
    }
}

#[tokio::test]
async fn of_many_who_step_one_item_one_wins_each_turn() {
    const WRITERS: usize = 4;
    const STEPS_EACH: usize = 10;
    let pool = world(1).await;
    let writers = (0..WRITERS).map(|_| {
        let pool = pool.clone();
        tokio::spawn(async move {
            let mut lost = 0;
            for _ in 0..STEPS_EACH {
                loop {
                    let mut conn = pool.acquire().await.unwrap();
                    let stands = instance::load(&mut conn, &[item(0)]).await.unwrap().remove(0);
                    match commit(&mut conn, at(1), &[step(item(0), stands.turn + 1)], &[]).await {
                        Ok(()) => break,
                        Err(error) if is_lost_race(&error) => lost += 1,
                        Err(error) => panic!("{error}"),
                    }
                }
            }
            lost
        })
    });
    let mut lost = 0;
    for writer in writers.collect::<Vec<_>>() {
        lost += writer.await.unwrap();
    }
    let turns: Vec<i64> = sqlx::query_scalar("select turn from journal order by turn").fetch_all(&pool).await.unwrap();
    assert_eq!(turns, (1..=(WRITERS * STEPS_EACH) as i64).collect::<Vec<_>>(), "no gap, no copy; {lost} lost races");
}

#[tokio::test]
async fn a_closed_prompt_silences_what_is_planned_and_rewrites_what_was_sent() {
    let pool = world(1).await;
    let mut conn = pool.acquire().await.unwrap();
    let tell = Planned { message: Some("no_answer".into()), kind: "report", ..asks(1) };
    let first = Write { planned: vec![asks(1), asks(1), asks(1), tell, asks(2), asks(3)], ..step(item(0), 1) };
    commit(&mut conn, at(0), &[first], &[]).await.unwrap();
    // the first asking of prompt 1 was sent, its second is on its way, and prompt 3 was sent
    sqlx::raw_sql(
        "update ledger set status = 'sent', outbox_id = 71 where id = (select min(id) from ledger);
         update ledger set status = 'released', outbox_id = 72 where id = (select min(id) + 1 from ledger);
         update ledger set status = 'sent', outbox_id = 73 where prompt_no = 3",
    )
    .execute(&mut *conn)
    .await
    .unwrap();

    let left = Closed { no: 3, closing: r#""left""#.into(), answered: false };
    let second = Write { closed: vec![answered(1), left], ..step(item(0), 2) };
    commit(&mut conn, at(1), &[second], &[]).await.unwrap();
    assert_eq!(
        ledger(&pool).await,
        [
            "1 ask answered",
            "1 ask answered",
            "1 ask suppressed closed",
            "1 report planned",
            "2 ask planned",
            "3 ask sent",
            "1 edit planned edits 71",
            "1 edit planned edits 72",
            "3 edit planned edits 73",
        ]
    );
    let why: Vec<String> = sqlx::query_scalar("select closing::text from ledger where kind = 'edit' order by id")
        .fetch_all(&pool)
        .await
        .unwrap();
    assert_eq!(why[2], r#""left""#);
    assert!(why[0].contains("asec/focal-point"), "{}", why[0]);
}

#[tokio::test]
async fn two_who_claim_share_the_work_and_never_wait() {
    let pool = world(BIG).await;
    let (mut one, mut two) = (pool.begin().await.unwrap(), pool.begin().await.unwrap());
    let half = (BIG / 2) as i64;
    let mine = instance::claim(&mut one, None, at(0), half).await.unwrap();
    let theirs = instance::claim(&mut two, None, at(0), BIG as i64).await.unwrap();
    assert_eq!((mine.len(), theirs.len()), (BIG / 2, BIG / 2));
    assert!(mine.iter().all(|m| theirs.iter().all(|t| t.id != m.id)));

    for (mut transaction, claimed) in [(one, mine), (two, theirs)] {
        let writes: Vec<Write> = claimed.iter().map(|row| step(row.id, 1)).collect();
        commit(&mut transaction, at(0), &writes, &[]).await.unwrap();
        transaction.commit().await.unwrap();
    }
    let turns: Vec<(i64, i64)> =
        sqlx::query_as("select turn, count(*) from instance group by turn").fetch_all(&pool).await.unwrap();
    assert_eq!(turns, [(1, BIG as i64)]);
    let left = instance::claim(&mut pool.acquire().await.unwrap(), None, at(9), 9).await.unwrap();
    assert!(left.is_empty());
}

#[tokio::test]
async fn a_notice_wakes_its_item_and_is_taken_up_once() {
    let pool = world(2).await;
    let mut conn = pool.acquire().await.unwrap();
    let says = Write { notices: vec![Notice { to: item(1), input: r#""replan""#.into() }], ..step(item(0), 1) };
    commit(&mut conn, at(0), &[says, step(item(1), 1)], &[]).await.unwrap();

    let woken = instance::claim(&mut conn, None, at(0), 9).await.unwrap();
    assert_eq!(woken.iter().map(|row| row.id).collect::<Vec<_>>(), [item(1)]);
    let waiting = instance::notices(&mut conn, &[item(1)], 9).await.unwrap();
    let heard = Write { consumed: waiting.iter().map(|w| w.id).collect(), ..step(item(1), 2) };
    commit(&mut conn, at(0), &[heard], &[]).await.unwrap();
    assert!(instance::claim(&mut conn, None, at(0), 9).await.unwrap().is_empty());
}

#[tokio::test]
async fn an_item_that_is_set_back_or_left_to_a_human_holds_nobody() {
    let pool = world(3).await;
    let mut conn = pool.acquire().await.unwrap();
    instance::set_back(&mut conn, item(0), Some(at(5))).await.unwrap();
    instance::set_back(&mut conn, item(1), None).await.unwrap();
    for (minute, mut claimed_by_then) in [(4, vec![item(2)]), (5, vec![item(0), item(2)])] {
        claimed_by_then.sort();
        let claimed = instance::claim(&mut conn, None, at(minute), 9).await.unwrap();
        assert_eq!(claimed.iter().map(|row| row.id).collect::<Vec<_>>(), claimed_by_then);
    }
}

#[tokio::test]
async fn behind_the_low_water_mark_nothing_is_looked_for() {
    let pool = world(2).await;
    let mut conn = pool.acquire().await.unwrap();
    instance::set_back(&mut conn, item(1), Some(at(2))).await.unwrap();
    let claimed = instance::claim(&mut conn, Some(at(1)), at(3), 9).await.unwrap();
    assert_eq!(claimed.iter().map(|row| row.id).collect::<Vec<_>>(), [item(1)]);
}

#[tokio::test]
async fn what_is_published_is_never_changed() {
    let pool = world(0).await;
    sqlx::query("insert into definition (hash, source) values ('h', 'text')").execute(&pool).await.unwrap();
    for change in ["update definition set source = 'other'", "update revision set published_by = 'me'"] {
        let error = sqlx::query(change).execute(&pool).await.unwrap_err().to_string();
        assert!(error.contains("is never changed"), "{error}");
    }
}
