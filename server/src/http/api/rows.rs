//! How items, steps and reminders become rows, as far as they may be seen.

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use engine::{
    calendar::{self, Moved},
    chart::StateSignal,
    ids::{EntityId, ItemId, Lang},
    instance::Instance,
    roadmap::{Detail, ItemKind, Role, Visibility},
    signal::Timeliness,
};

use super::{
    super::status::{ItemStatus, Named, Status, round, text},
    query::{is_overdue, signal_word},
    shapes::{Activity, Commitment, Common, Consultation, EntityRow, HistoryRow, Reminder, TargetRow},
};
use crate::store::status::{Past, Reminded};

/// Draws rows in the languages asked for.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    pub(super) status: &'a Status,
    pub(super) languages: &'a [Lang],
}

impl Rows<'_> {
    pub(super) fn activity(&self, it: &ItemStatus) -> Activity {
        let item = &it.item;
        let pillar = item.pillar.as_ref().and_then(|id| self.status.programme.pillars.get(id));
        let (contributing_ids, contributing) = self.names(&self.status.asked(it, Role::Contributing));
        let verifier = self.status.asked(it, Role::Verifier);
        let verifier = verifier.first().filter(|_| !item.cast.verifier.is_empty());
        let verifier = verifier.map(|id| self.status.entity(id, self.languages));
        let targets: Vec<_> = self.status.targets(it).collect();
        Activity {
            common: self.common(it),
            pillar: item.pillar.clone(),
            pillar_title: pillar.map(|title| text(title, self.languages).text),
            contributing_ids,
            contributing,
            verifier_id: verifier.as_ref().and_then(id_of),
            verifier: verifier.map(|named| named.name.text),
            progress_claimed: self.status.progress_claimed(it),
            progress_confirmed: self.status.progress_confirmed(it),
            scale: self.status.scale(it),
            reported_this_period: it.look.reported_this_period,
            last_report_at: it.instance.reported.map(|at| instant(at, self.status.zone_of(item))),
            depends_on: ids(&self.seen(&item.depends_on)),
            held_up_by: ids(&self.seen(&it.look.held_up_by)),
            targets: targets.len(),
            targets_met: targets.iter().filter(|(target, _)| target.look.signal == StateSignal::Done).count(),
            references: item.references.join("; "),
            evidence_expected: item.evidence.clone(),
            url: format!("/a/{}?programme={}", item.id, self.status.programme.id),
        }
    }

    pub(super) fn target(&self, it: &ItemStatus) -> TargetRow {
        let target = match &it.item.detail {
            Detail::Target(target) => Some(target),
            Detail::Activity { .. }
            | Detail::Commitment { .. }
            | Detail::Entity
            | Detail::Consultation(_)
            | Detail::ReportRequest { .. } => None,
        };
        TargetRow {
            common: self.common(it),
            activity_id: target.map(|t| t.activity.to_string()),
            unit: target.map(|t| t.unit.clone()),
            baseline: target.map(|t| t.baseline),
            goal: target.map(|t| t.goal),
            value: self.status.number(it, "value"),
            percent: self.status.number(it, "percent").map(|percent| round(percent, 2)),
            disaggregate: target.map(|t| t.disaggregate.join("; ")).unwrap_or_default(),
            condition: target.and_then(|t| t.condition.clone()),
            milestone: target.and_then(|t| t.milestone.clone()),
        }
    }

    pub(super) fn commitment(&self, it: &ItemStatus) -> Commitment {
        let mut row = Commitment {
            common: self.common(it),
            text: None,
            measure: None,
            consultation_id: None,
            session: None,
            serves: String::new(),
            progress_claimed: self.status.progress_claimed(it),
            progress_confirmed: self.status.progress_confirmed(it),
            scale: self.status.scale(it),
            reported_this_period: it.look.reported_this_period,
            last_report_at: it.instance.reported.map(|at| instant(at, self.status.zone_of(&it.item))),
        };
        if let Detail::Commitment { text: words, measure, consultation, session, serves, .. } = &it.item.detail {
            row.text = Some(text(words, self.languages).text);
            row.measure = measure.clone();
            row.consultation_id =
                consultation.as_ref().filter(|id| self.status.item(id.as_str()).is_some()).map(ToString::to_string);
            row.session = session.clone();
            row.serves = ids(&self.seen(serves));
        }
        row
    }

    pub(super) fn entity(&self, it: &ItemStatus) -> Option<EntityRow> {
        let id = EntityId::from(it.item.id.as_str());
        let entity = self.status.programme.entity(&id)?;
        let named = self.status.entity(&id, self.languages);
        let leads = |kind| self.status.of_kind(kind).filter(|i| self.status.asked(i, Role::Responsible).contains(&id));
        let late = |i: &&ItemStatus| i.look.signal == StateSignal::Late;
        Some(EntityRow {
            id: id_of(&named)?,
            name: named.name.text,
            lang: named.name.lang,
            kind: entity.kind.clone(),
            country: entity.country.clone(),
            zone: entity.zone.name(),
            languages: ids(&entity.languages),
            state: it.place.clone(),
            state_label: self.status.state_words(&it.place, self.languages),
            signal: signal_word(it.look.signal),
            activities: leads(ItemKind::Activity).count(),
            activities_late: leads(ItemKind::Activity).filter(late).count(),
            commitments: leads(ItemKind::Commitment).count(),
            updated_at: instant(it.updated_at, entity.zone),
        })
    }

    pub(super) fn consultation(&self, it: &ItemStatus) -> Consultation {
        let held = match &it.item.detail {
            Detail::Consultation(held) => Some(held),
            Detail::Activity { .. }
            | Detail::Target(_)
            | Detail::Commitment { .. }
            | Detail::Entity
            | Detail::ReportRequest { .. } => None,
        };
        let made_here = |i: &&ItemStatus| matches!(&i.item.detail, Detail::Commitment { consultation: Some(c), .. } if *c == it.item.id);
        Consultation {
            common: self.common(it),
            begins: held.and_then(|c| c.begins),
            ends: held.and_then(|c| c.ends),
            zone: self.status.zone_of(&it.item).name(),
            place: held.and_then(|c| c.place.clone()),
            mode: held.and_then(|c| c.mode.clone()),
            agenda: held.map(|c| c.agenda.join("; ")).unwrap_or_default(),
            agreements: held.map_or(0, |c| c.agreements.len()),
            commitments: self.status.of_kind(ItemKind::Commitment).filter(made_here).count(),
        }
    }

    /// None: about something that may not be seen.
    pub(super) fn reminder(&self, sent: Reminded) -> Option<Reminder> {
        let it = self.status.by_instance(sent.instance_id)?;
        let id = EntityId::from(sent.entity.as_str());
        let named = self.status.entity(&id, self.languages);
        let zone = self.status.zone_of_entity(&id);
        let person = sent.person.as_deref().map(engine::ids::PersonId::from);
        let member = person.and_then(|id| self.status.programme.member(&id).map(|(_, member)| member.office));
        Some(Reminder {
            id: sent.id,
            item_id: it.item.id.to_string(),
            prompt: sent.prompt_no,
            kind: sent.kind,
            message: sent.message,
            // where she is would tell who she is
            slot: if named.id.is_some() { sent.slot } else { calendar::local(sent.planned_at, zone) },
            moved: moved(&sent.moved, named.id.is_some()),
            entity_id: id_of(&named),
            entity: named.name.text,
            office: member.and_then(|office| serde_json::to_value(office).ok()?.as_str().map(str::to_owned)),
            planned_at: instant(sent.planned_at, zone),
            release_at: instant(sent.release_at, zone),
            status: sent.status,
            why: sent.why,
            sent_at: sent.sent_at.map(|at| instant(at, zone)),
            answered_at: sent.answered_at.map(|at| instant(at, zone)),
        })
    }

    pub(super) fn past(&self, it: &ItemStatus, past: &Past) -> HistoryRow {
        let by = past.actor.as_ref().and_then(|actor| self.status.entity_of(actor, self.languages));
        HistoryRow {
            turn: past.turn,
            at: instant(past.at, self.status.zone_of(&it.item)),
            cause: past.cause.clone(),
            by_entity_id: by.as_ref().and_then(id_of),
            by_entity: by.map(|named| named.name.text),
            from_state: past.from_place.clone(),
            to_state: past.to_place.clone(),
            state_label: self.status.state_words(&past.to_place, self.languages),
            due: past.body.due,
            progress_claimed: self.status.progress_then(it, &past.body),
        }
    }

    fn common(&self, it: &ItemStatus) -> Common {
        let item = &it.item;
        let title = text(&item.title, self.languages);
        let (lead_id, lead) = self.names(&self.status.asked(it, Role::Responsible));
        Common {
            id: item.id.to_string(),
            title: title.text,
            lang: title.lang,
            lead_id: Some(lead_id).filter(|ids| !ids.is_empty()),
            lead: Some(lead).filter(|names| !names.is_empty()),
            country: self.status.country(it),
            state: it.place.clone(),
            state_label: self.status.state_words(&it.place, self.languages),
            signal: signal_word(it.look.signal),
            timeliness: timeliness_word(it.look.timeliness),
            overdue: is_overdue(it),
            days_to_due: it.look.days_to_due,
            start: it.instance.start,
            due: it.instance.due,
            due_baseline: item.due,
            postponed: it.instance.postponements.len(),
            postponements: moves(&it.instance),
            visibility: visibility_word(item.visibility),
            updated_at: instant(it.updated_at, self.status.zone_of(item)),
        }
    }

    /// Ids and names side by side; who may not be named has no id.
    fn names(&self, entities: &[EntityId]) -> (String, String) {
        let named: Vec<Named> = entities.iter().map(|id| self.status.entity(id, self.languages)).collect();
        let known: Vec<String> = named.iter().filter_map(id_of).collect();
        let names: Vec<&str> = named.iter().map(|n| n.name.text.as_str()).collect();
        (known.join(","), names.join("; "))
    }

    fn seen(&self, items: &[ItemId]) -> Vec<ItemId> {
        items.iter().filter(|id| self.status.item(id.as_str()).is_some()).cloned().collect()
    }
}

fn moves(instance: &Instance) -> String {
    let moves = instance.postponements.iter().map(|p| format!("{}/{}", p.from, p.to));
    moves.collect::<Vec<_>>().join(",")
}

pub(super) fn id_of(named: &Named) -> Option<String> {
    named.id.as_ref().map(ToString::to_string)
}

fn ids<T: ToString>(ids: &[T]) -> String {
    ids.iter().map(T::to_string).collect::<Vec<_>>().join(",")
}

/// With the offset of the place it is told to.
pub(super) fn instant(at: DateTime<Utc>, zone: Tz) -> String {
    let wall = calendar::local(at, zone);
    let offset = wall.and_utc().signed_duration_since(at);
    let offset = chrono::FixedOffset::east_opt(i32::try_from(offset.num_seconds()).unwrap_or(0));
    let told = offset.map(|offset| at.with_timezone(&offset));
    told.map_or_else(
        || at.to_rfc3339_opts(SecondsFormat::Secs, true),
        |at| at.to_rfc3339_opts(SecondsFormat::Secs, true),
    )
}

/// Why a reminder came later than planned, in one cell. A holiday's name is for those who may know whose it is.
fn moved(why: &serde_json::Value, is_known: bool) -> Option<String> {
    let why: Vec<Moved> = serde_json::from_value(why.clone()).ok()?;
    let word = |one: &Moved| match one {
        Moved::QuietHours => "quiet hours".to_owned(),
        Moved::Weekend => "weekend".to_owned(),
        Moved::Holiday(name) if is_known => format!("holiday: {name}"),
        Moved::Holiday(_) => "holiday".to_owned(),
    };
    (!why.is_empty()).then(|| why.iter().map(word).collect::<Vec<_>>().join("; "))
}

pub(in super::super) fn timeliness_word(timeliness: Timeliness) -> &'static str {
    match timeliness {
        Timeliness::OnTime => "on_time",
        Timeliness::DueSoon => "due_soon",
        Timeliness::NoReport => "no_report",
        Timeliness::Overdue => "overdue",
    }
}

/// Of several signals the one that is shown for all has the highest rank.
pub(super) fn signal_rank(signal: StateSignal) -> u8 {
    match signal {
        StateSignal::Closed => 0,
        StateSignal::Done => 1,
        StateSignal::OnTrack => 2,
        StateSignal::NoReport => 3,
        StateSignal::AtRisk => 4,
        StateSignal::Late => 5,
    }
}

fn visibility_word(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "public",
        Visibility::Members => "members",
        Visibility::Coordinators => "coordinators",
        Visibility::Restricted => "restricted",
    }
}
