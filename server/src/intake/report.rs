//! A report that another system handed in for a person: heard as her answer, without anybody to reply to.
//!
//! It was looked at when it came, so a refusal here means that the item has gone on meanwhile. What came of it is
//! kept with the report, in the same transaction, for whoever handed it in.

use anyhow::Context;
use bots::Report;
use engine::{
    Input, Instance,
    ids::PersonId,
    step::{Answer, Given},
};
use sqlx::PgConnection;

use super::{Intake, rows::unheard};
use crate::{
    advance::Advance,
    programmes::item_of,
    store::{
        clock,
        commit::{Answered, commit},
        inbox::{self, Waiting},
        instance, instance_id, person, report,
    },
};

/// For a report that could not be heard at all.
pub(super) const FAILED: &str = "it could not be recorded";

/// A report as an answer. None: it is not one that we made.
pub(crate) fn answer_of(report: &Report) -> Option<Answer> {
    let given: Vec<Given> = serde_json::from_value(report.given.clone()).ok()?;
    let by = PersonId::from(report.person.as_str());
    Some(Answer { prompt: report.prompt, by, given, amends: report.amends, pressed: false, entered_by: None })
}

impl Intake {
    pub(super) async fn hear_report(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        handed_in: &Report,
    ) -> anyhow::Result<()> {
        let known = person::lock(conn, &handed_in.programme, &handed_in.person).await?;
        if !inbox::is_new(conn, one.id).await? {
            return Ok(());
        }
        let at = clock::now(conn).await?;
        let id = instance_id(&handed_in.programme, &handed_in.item);
        let mut answered = Answered { instance: Some(id), ..unheard(one, &handed_in.programme) };
        let answer = known.and_then(|_| answer_of(handed_in));
        let Some(answer) = answer else {
            report::settle(conn, handed_in.no, None, Some(FAILED)).await?;
            return Ok(commit(conn, at, &[], &[answered]).await?);
        };
        let stored = instance::load(conn, &[id]).await?.pop().context("an item that is not there")?;
        let programme = self.programmes.revision(conn, &stored.programme, stored.revision).await?;
        let (noun, chart) = item_of(&programme, &stored.item)?;
        let now: Instance = serde_json::from_str(&stored.body).context("a stored item cannot be read")?;
        let mut advance = Advance::on(&programme, noun, chart, now, at);
        if let Err(refusal) = advance.step(&Input::Answer(answer)) {
            answered.instance = None;
            report::settle(conn, handed_in.no, None, Some(&refusal.to_string())).await?;
            return Ok(commit(conn, at, &[], &[answered]).await?);
        }
        let wishes =
            if advance.speaks() { person::wishes(conn, &handed_in.programme).await? } else { person::Wishes::new() };
        let write = advance.write(&|person| wishes.get(person).cloned().unwrap_or_default());
        report::settle(conn, handed_in.no, Some(write.after.turn), None).await?;
        Ok(commit(conn, at, &[write], &[answered]).await?)
    }
}
