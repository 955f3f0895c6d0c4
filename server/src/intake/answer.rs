//! What an answer, or taking one back, makes of its item and what the person is told of it.

use anyhow::Context;
use chrono::{DateTime, Utc};
use engine::{
    Effect, Input, Instance,
    conversation::{self, Told},
    ids::ItemId,
    reminder::Settings,
    step::{Answer, Wish},
};
use sqlx::PgConnection;

use super::{
    dialogue::{Outcome, Speaker},
    understand::Subjects,
};
use crate::{
    advance::Advance,
    programmes::item_of,
    store::{commit::Write, inbox, instance_id, person},
};

pub(super) async fn undo(
    conn: &mut PgConnection,
    speaker: &Speaker,
    subjects: &Subjects,
    item: &ItemId,
    turn: u64,
    at: DateTime<Utc>,
    outcome: &mut Outcome,
) -> anyhow::Result<()> {
    let id = instance_id(&speaker.programme.id, item.as_str());
    let Some(subject) = subjects.get(&id) else { return Ok(()) };
    let (noun, chart) = item_of(&subject.programme, &subject.item)?;
    let mut advance = Advance::on(&subject.programme, noun, chart, subject.instance.clone(), at);
    let by = &speaker.reader.person;
    let before = inbox::before_answer(conn, id, i64::try_from(turn).unwrap_or(i64::MAX), by.as_str()).await?;
    let done = match before {
        Some(before) => {
            let before: Instance = serde_json::from_value(before).context("a past turn cannot be read")?;
            advance.undo(&before, turn, by).is_ok()
        }
        None => false,
    };
    let told = Told { programme: &speaker.programme, reader: &speaker.reader, item: noun, chart, at };
    outcome.says.push(told.undone(advance.instance(), done));
    if done {
        outcome.write = Some(advance.write(&|_| Settings::default()));
    }
    Ok(())
}

/// What she wishes besides answering.
pub(super) async fn wish(
    conn: &mut PgConnection,
    speaker: &Speaker,
    subjects: &Subjects,
    item: &ItemId,
    wish: Wish,
    at: DateTime<Utc>,
    outcome: &mut Outcome,
) -> anyhow::Result<()> {
    let subject =
        subjects.get(&instance_id(&speaker.programme.id, item.as_str())).context("an item that is not hers")?;
    let (noun, chart) = item_of(&subject.programme, &subject.item)?;
    let mut advance = Advance::on(&subject.programme, noun, chart, subject.instance.clone(), at);
    let by = speaker.reader.person.clone();
    let result = advance.step(&Input::Request { by, wish: wish.clone() });
    let told = Told { programme: &speaker.programme, reader: &speaker.reader, item: noun, chart, at };
    outcome.says.push(told.wished(&wish, advance.instance(), &result));
    if result.is_ok() {
        outcome.write = Some(written(conn, speaker, advance).await?);
    }
    Ok(())
}

#[allow(clippy::too_many_arguments, reason = "who answered what, when, and what comes of it")]
pub(super) async fn answer(
    conn: &mut PgConnection,
    speaker: &Speaker,
    subjects: &Subjects,
    item: &ItemId,
    given: Answer,
    shows_itself: bool,
    at: DateTime<Utc>,
    outcome: &mut Outcome,
) -> anyhow::Result<()> {
    let subject =
        subjects.get(&instance_id(&speaker.programme.id, item.as_str())).context("an item that is not hers")?;
    let (noun, chart) = item_of(&subject.programme, &subject.item)?;
    let mut advance = Advance::on(&subject.programme, noun, chart, subject.instance.clone(), at);
    let result = advance.step(&Input::Answer(given.clone()));
    let closes = |step: &engine::Step| {
        step.effects.iter().any(|e| matches!(e, Effect::Close { prompt, .. } if *prompt == given.prompt))
    };
    // only a question that closes now is rewritten
    let shows_itself = shows_itself && result.as_ref().is_ok_and(closes);
    let told = Told { programme: &speaker.programme, reader: &speaker.reader, item: noun, chart, at };
    outcome.says.extend(told.answered(&given, advance.instance(), &result, shows_itself));
    let Ok(step) = result else { return Ok(()) };
    outcome.memory.focus = conversation::asked_at_once(item, &speaker.reader.person, &step);
    outcome.write = Some(written(conn, speaker, advance).await?);
    Ok(())
}

pub(super) async fn written(conn: &mut PgConnection, speaker: &Speaker, advance: Advance<'_>) -> anyhow::Result<Write> {
    let settings =
        if advance.speaks() { person::wishes(conn, &speaker.programme.id).await? } else { person::Wishes::new() };
    Ok(advance.write(&|person| settings.get(person).cloned().unwrap_or_default()))
}
