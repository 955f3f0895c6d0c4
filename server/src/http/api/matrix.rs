//! How items stand by two of their properties: the cells of a heat map as flat rows.

use std::collections::BTreeMap;

use axum::{extract::Path, response::Response};
use engine::{
    chart::StateSignal,
    ids::EntityId,
    roadmap::{ItemKind, Role},
};

use super::{
    super::{
        problem::Result,
        status::{ItemStatus, Status, round, text},
    },
    ask::Ask,
    order::sorted,
    parameter::Key,
    query::{is_overdue, signal_word},
    responsibilities::of_kinds,
    rows::{Rows, signal_rank, timeliness_word},
    shapes::MatrixCell,
};

/// What items can be told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    Pillar,
    Country,
    Entity,
    Signal,
    State,
    Timeliness,
}

/// Where an item lies on an axis; sorted as the roadmap sorts. Without a word: it has none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    order: usize,
    pub(super) word: Option<String>,
    pub(super) label: Option<String>,
}

pub(super) async fn matrix(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    let status = ask.status(&p).await?;
    let languages = ask.asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let axis = |key: Key, usual: Axis| ask.asked.word(key).and_then(Axis::read).unwrap_or(usual);
    let (down, across) = (axis(Key::Rows, Axis::Pillar), axis(Key::Cols, Axis::Country));
    let mut cells: BTreeMap<(Place, Place), Vec<&ItemStatus>> = BTreeMap::new();
    for it in of_kinds(&ask.asked, &status).filter(|it| ask.asked.wants(&status, it)) {
        for row in rows.places(it, down) {
            for col in rows.places(it, across) {
                cells.entry((row.clone(), col)).or_default().push(it);
            }
        }
    }
    let value = ask.asked.word(Key::Value).unwrap_or("signal");
    let items: Vec<MatrixCell> =
        cells.into_iter().map(|((row, col), items)| cell(&status, row, col, &items, value)).collect();
    let items = sorted(&ask.asked, items)?;
    let total = items.len();
    ask.list::<MatrixCell>(&status, items, None, total)
}

fn cell(status: &Status, row: Place, col: Place, items: &[&ItemStatus], value: &str) -> MatrixCell {
    let with = |signal| items.iter().filter(|it| it.look.signal == signal).count();
    let worst = items.iter().map(|it| it.look.signal).max_by_key(|signal| signal_rank(*signal));
    let worst = worst.unwrap_or(StateSignal::Closed);
    MatrixCell {
        row: row.word,
        row_label: row.label,
        col: col.word,
        col_label: col.label,
        count: items.len(),
        count_done: with(StateSignal::Done),
        count_on_track: with(StateSignal::OnTrack),
        count_at_risk: with(StateSignal::AtRisk),
        count_late: with(StateSignal::Late),
        count_no_report: with(StateSignal::NoReport),
        count_closed: with(StateSignal::Closed),
        signal: signal_word(worst),
        value: if value == "signal" { Some(f64::from(signal_rank(worst))) } else { measure(status, items, value) },
    }
}

/// A number about several items together, by its word in the table of parameters.
pub(super) fn measure(status: &Status, items: &[&ItemStatus], what: &str) -> Option<f64> {
    let count = |is: &dyn Fn(&ItemStatus) -> bool| whole(items.iter().filter(|it| is(it)).count());
    match what {
        "done" => Some(count(&|it| it.look.signal == StateSignal::Done)),
        "overdue" => Some(count(&is_overdue)),
        "reported" => Some(count(&|it| it.look.reported_this_period)),
        "progress" => {
            let claimed: Vec<f64> = items.iter().filter_map(|it| status.progress_claimed(it)).collect();
            (!claimed.is_empty()).then(|| round(claimed.iter().sum::<f64>() / whole(claimed.len()), 4))
        }
        _ => Some(whole(items.len())),
    }
}

fn whole(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

impl Axis {
    pub(super) fn read(word: &str) -> Option<Axis> {
        let axes = [Axis::Pillar, Axis::Country, Axis::Entity, Axis::Signal, Axis::State, Axis::Timeliness];
        axes.into_iter().find(|axis| axis.word() == word)
    }

    fn word(self) -> &'static str {
        match self {
            Axis::Pillar => "pillar",
            Axis::Country => "country",
            Axis::Entity => "entity",
            Axis::Signal => "signal",
            Axis::State => "state",
            Axis::Timeliness => "timeliness",
        }
    }
}

impl Place {
    /// What it is known by over time.
    pub(super) fn key(&self) -> Option<&str> {
        self.word.as_deref().or(self.label.as_deref())
    }

    /// Where nothing is told apart.
    pub(super) fn all() -> Place {
        Place { order: 0, word: Some("all".to_owned()), label: None }
    }
}

impl Rows<'_> {
    /// Where an item lies: for several leads at several places.
    pub(super) fn places(&self, it: &ItemStatus, axis: Axis) -> Vec<Place> {
        let status = self.status;
        let place =
            |order: usize, word: &str, label: String| Place { order, word: Some(word.to_owned()), label: Some(label) };
        let places = match axis {
            Axis::Pillar => {
                let pillar = it.item.pillar.as_deref().and_then(|id| status.programme.pillars.get_full(id));
                pillar.map(|(n, id, title)| place(n, id, text(title, self.languages).text)).into_iter().collect()
            }
            Axis::Country => status.country(it).map(|c| place(0, &c, c.clone())).into_iter().collect(),
            Axis::Entity => self.leads(it).iter().map(|id| self.lead(id)).collect(),
            Axis::Signal => {
                let word = signal_word(it.look.signal);
                let label = status.programme.texts.label(self.languages, "signal", word);
                vec![place(usize::from(signal_rank(it.look.signal)), word, label)]
            }
            Axis::State => vec![place(0, &it.place, status.state_words(&it.place, self.languages))],
            Axis::Timeliness => {
                let word = timeliness_word(it.look.timeliness);
                vec![place(0, word, status.programme.texts.label(self.languages, "timeliness", word))]
            }
        };
        if places.is_empty() { vec![Place { order: usize::MAX, word: None, label: None }] } else { places }
    }

    fn leads(&self, it: &ItemStatus) -> Vec<EntityId> {
        match it.item.kind {
            ItemKind::Entity => vec![EntityId::from(it.item.id.as_str())],
            ItemKind::Activity
            | ItemKind::Target
            | ItemKind::Commitment
            | ItemKind::Consultation
            | ItemKind::ReportRequest
            | ItemKind::Test => self.status.asked(it, Role::Responsible),
        }
    }

    /// Who may not be named is called as she may be, and all who are called the same are one.
    fn lead(&self, id: &EntityId) -> Place {
        let named = self.status.entity(id, self.languages);
        let order = named.id.as_ref().and_then(|id| self.status.programme.entities.get_index_of(id));
        Place {
            order: order.unwrap_or(usize::MAX - 1),
            word: named.id.map(|id| id.to_string()),
            label: Some(named.name.text),
        }
    }
}
