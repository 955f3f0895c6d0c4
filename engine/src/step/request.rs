//! What people wish of an item besides answering: to be asked later, another due date, a note, help.
//!
//! A wish moves no state. What others must decide becomes a question to them (`Subject::NewDate`,
//! `Subject::HandOver`), so that it is delivered, repeated, answered and closed as any question is; only the
//! newest wish of a kind is open. Handing over stands in `hand_over`.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::{
    Asking, Closing, Given, Machine, Refusal, Wish,
    fire::GRACE,
    schedule::{WEEKDAYS, local, zone_of},
};
use crate::{
    calendar::{Calendar, instant},
    guard::{Data, Value},
    ids::{EntityId, FactName, PersonId, TextKey},
    instance::{Note, Subject, TimerKey},
    roadmap::{Office, Role, Visibility},
    wording::{APPROVE, DECLINE, NEW_DATE_APPROVED, NEW_DATE_DECLINED},
};

/// Of a note or a reason so many characters are kept.
pub const NOTE_LENGTH: usize = 1_000;
/// An item remembers so many notes, the newest.
const NOTES_KEPT: usize = 20;
/// The coordinators are told with this text that somebody asks for help.
const HELP_WANTED: &str = "help_wanted";
/// Where nothing is due, a question can be put off by so long; where something is overdue, by little.
const PUT_OFF: Duration = Duration::days(60);
const PUT_OFF_OVERDUE: Duration = Duration::days(8);
/// What is put off to less than this is not worth it.
const SOON: Duration = Duration::minutes(30);
const MORNING: NaiveTime = hour(9);
const AFTERNOON: NaiveTime = hour(16);

const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// The latest moment to which a question can be put off: while there is still a working day to act on it, then
/// the due day itself. All on the clock of whoever is asked.
pub fn ask_again_by(due: Option<NaiveDate>, now: NaiveDateTime, days: &Calendar) -> NaiveDateTime {
    let Some(due) = due else { return now + PUT_OFF };
    if due < now.date() {
        return now + PUT_OFF_OVERDUE;
    }
    let eve = days.shift_working(due, -1).unwrap_or(due).and_time(AFTERNOON);
    let chances = [eve, due.and_time(MORNING), due.and_time(AFTERNOON), due.and_time(MORNING) + Duration::days(1)];
    chances.into_iter().find(|chance| *chance >= now + SOON).unwrap_or(now)
}

impl Machine<'_> {
    pub(crate) fn request(&mut self, by: &PersonId, wish: &Wish) -> Result<(), Refusal> {
        let (entity, member) = self.scene.programme.member(by).ok_or(Refusal::NotYours)?;
        let entity = entity.id.clone();
        let is_hers = self.is_asked(by, &entity) && member.office != Office::Observer;
        is_hers.then_some(()).ok_or(Refusal::NotYours)?;
        self.cause.person = Some(by.clone());
        self.cause.entity = Some(entity.clone());
        match wish {
            Wish::Later { prompt, until } => self.later(by, *prompt, *until)?,
            Wish::NewDate { date, reason } => self.wish_date(by, &entity, *date, reason.as_deref())?,
            Wish::HandOver { prompt, to } => self.wish_hand_over(by, *prompt, to)?,
            Wish::Note { text, visibility } => self.note(by, text, *visibility),
            Wish::Help => self.tell(Role::Coordinator, &TextKey::from(HELP_WANTED), None),
        }
        self.tell_entity_item(&entity, "heard");
        Ok(())
    }

    /// Her entity has a part in it, or she was asked for another reason.
    fn is_asked(&self, person: &PersonId, entity: &EntityId) -> bool {
        let open = || self.now.prompts.iter().any(|p| p.person.as_ref() == Some(person) || p.entity == *entity);
        let past = || self.now.answered.iter().any(|a| a.by == *person);
        open() || past() || !self.now.roles_of(self.scene.programme, person, self.scene.item).is_empty()
    }

    // --- later --------------------------------------------------------------------------------

    /// Repetition and escalation stop, and count from the new asking (DECISIONS 8).
    fn later(&mut self, by: &PersonId, no: u32, until: DateTime<Utc>) -> Result<(), Refusal> {
        let open = self.now.prompt(no).ok_or(Refusal::Closed)?;
        let is_hers = match &open.person {
            Some(person) => person == by,
            None => self.may_answer_for(&open.entity, by),
        };
        is_hers.then_some(()).ok_or(Refusal::NotYours)?;
        let entity = open.entity.clone();
        let days = self.scene.programme.entity(&entity).map_or(&*WEEKDAYS, |e| e.days.as_ref());
        let latest = ask_again_by(self.now.due, local(self.scene, &entity, self.at), days);
        let until = until.min(instant(latest, zone_of(self.scene, &entity))).max(self.at);
        self.hold(no);
        let slot = local(self.scene, &entity, until);
        self.counts_from(no, slot);
        self.arm_timer(TimerKey::Resume { prompt: no }, slot, until);
        Ok(())
    }

    fn counts_from(&mut self, no: u32, slot: NaiveDateTime) {
        if let Some(prompt) = self.now.prompts.iter_mut().find(|p| p.no == no) {
            prompt.slot = slot;
        }
    }

    /// The moment has come to which she put it off.
    pub(crate) fn resume(&mut self, no: u32) {
        let Some(prompt) = self.now.prompt(no) else { return };
        let (subject, entity, slot) = (prompt.subject.clone(), prompt.entity.clone(), prompt.slot);
        let asked = local(self.scene, &entity, self.at);
        let slot = if asked - slot > GRACE { asked } else { slot };
        self.counts_from(no, slot);
        let role = match subject {
            Subject::Ask(id) => self.chart.ask(id).to,
            Subject::NewDate { .. } => Role::Coordinator,
            Subject::FollowUp(_) | Subject::WhichTarget { .. } | Subject::HandOver { .. } => Role::Responsible,
        };
        self.put(no, role, Asking::Again(0));
        self.arm_repeat(no, 1);
        if let Subject::Ask(id) = subject {
            self.arm_rungs(no, id, &entity, slot);
        }
    }

    // --- a new date ---------------------------------------------------------------------------

    fn wish_date(
        &mut self,
        by: &PersonId,
        entity: &EntityId,
        date: NaiveDate,
        reason: Option<&str>,
    ) -> Result<(), Refusal> {
        if self.now.done || self.scene.programme.coordinators.is_empty() {
            return Err(Refusal::NotNow("a new date".into()));
        }
        let reason = reason.map(|words| words.chars().take(NOTE_LENGTH).collect());
        let subject = Subject::NewDate { by: by.clone(), entity: entity.clone(), date, reason };
        for coordinator in &self.scene.programme.coordinators {
            let slot = local(self.scene, coordinator, self.at);
            let no = self.open(subject.clone(), coordinator, None, slot);
            self.put(no, Role::Coordinator, Asking::First);
            self.arm_repeat(no, 1);
        }
        Ok(())
    }

    /// Approved or not: an event that the workflow may hear.
    pub(super) fn decide_date(&mut self, date: NaiveDate, given: &Given) -> Result<(String, Data), Refusal> {
        self.cause.roles = vec![Role::Coordinator];
        let name = match choice(given)? {
            APPROVE => "postponement.approved",
            DECLINE => "postponement.declined",
            other => return Err(Refusal::NoSuchChoice(other.to_owned())),
        };
        Ok((name.to_owned(), Data::from([("date".to_owned(), Value::Date(date))])))
    }

    /// `heard`: the workflow took the event and knows what the date means to it; else the date is set as it is.
    pub(super) fn date_decided(
        &mut self,
        by: &PersonId,
        entity: &EntityId,
        date: NaiveDate,
        given: &Given,
        heard: bool,
    ) {
        let approved = choice(given) == Ok(APPROVE);
        if approved && !heard && !self.now.done {
            self.postpone(date);
        }
        let (decider, office) = (self.cause.person.clone(), self.cause.entity.clone());
        if let (Some(decider), Some(office)) = (decider, office) {
            let others = self.now.prompts.iter().filter(|p| matches!(p.subject, Subject::NewDate { .. }));
            let others: Vec<u32> = others.map(|p| p.no).collect();
            for no in others {
                self.close(no, Closing::Answered { by: decider.clone(), entity: office.clone() });
            }
        }
        self.tell_person(entity, by, if approved { NEW_DATE_APPROVED } else { NEW_DATE_DECLINED });
    }

    // --- a note -------------------------------------------------------------------------------

    /// The same words again only change who may read them.
    fn note(&mut self, by: &PersonId, text: &str, visibility: Visibility) {
        let text: String = text.chars().take(NOTE_LENGTH).collect();
        self.now.notes.retain(|note| note.by != *by || note.text != text);
        self.now.notes.push(Note { by: by.clone(), at: self.at, text, visibility });
        let gone = self.now.notes.len().saturating_sub(NOTES_KEPT);
        self.now.notes.drain(..gone);
    }
}

pub(super) fn choice(given: &Given) -> Result<&str, Refusal> {
    match given {
        Given::Choice(choice) => Ok(choice),
        Given::Number { .. } | Given::Date(_) | Given::Text(_) | Given::Files(_) => {
            Err(Refusal::WrongKind(FactName::from("decision")))
        }
    }
}
