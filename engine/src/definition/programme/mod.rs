//! The programme's own files lowered to `roadmap::Programme`: one module for each file.
//!
//! Everything is read even where something is wrong, so that all problems show at once; the programme
//! itself comes out only when nothing is. Charts and texts are made elsewhere and handed in.

mod begun;
mod calendars;
mod check;
mod commitments;
mod consultations;
mod draft;
mod entities;
mod links;
mod roadmap;
mod waymark;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    diagnostic::{Findings, Source},
    fields::{Placed, Reader},
    yaml::Node,
};
use crate::{chart::Chart, ids::EntityId, message::Texts, roadmap::Programme};
pub(super) use begun::begun_in;
pub(super) use check::kind_name;
pub(super) use draft::ItemPlaces;
use draft::{Draft, Refers};

/// The charts that items may follow, and the names of those that could not be read.
#[derive(Debug, Default)]
pub(super) struct Workflows {
    pub(super) charts: BTreeMap<String, Arc<Chart>>,
    pub(super) unread: BTreeSet<String>,
}

/// A file of the programme; without a tree where it could not be read or is not there.
pub(super) struct Sheet<'a> {
    pub(super) source: &'a Source,
    pub(super) node: Option<&'a Node>,
}

/// The programme's files; none where a file is not there, which only the optional ones may.
#[derive(Default)]
pub(super) struct Sheets<'a> {
    pub(super) waymark: Option<Sheet<'a>>,
    pub(super) entities: Option<Sheet<'a>>,
    pub(super) roadmap: Option<Sheet<'a>>,
    pub(super) commitments: Option<Sheet<'a>>,
    pub(super) recorded: Option<Sheet<'a>>,
    pub(super) consultations: Option<Sheet<'a>>,
    /// With the name of the file, without `.yaml`.
    pub(super) calendars: Vec<(String, Sheet<'a>)>,
}

/// What came out: the programme is whole only if `findings` holds no error.
pub(super) struct Lowered {
    pub(super) programme: Programme,
    pub(super) shipped_calendars: Vec<&'static str>,
    /// Where they stand.
    pub(super) items: ItemPlaces,
    pub(super) pillars: Vec<Placed<String>>,
}

/// The languages of a programme, for those who read texts before the programme is whole.
pub(super) struct Opened<'a> {
    draft: Draft<'a>,
}

/// `waymark.yaml` and the calendars: what all other files stand on.
pub(super) fn open<'a>(sheets: &Sheets<'a>, findings: &'a Findings) -> Opened<'a> {
    let head = with(&sheets.waymark, findings, |reader, node| waymark::read(reader, node)).flatten();
    let unread_head = head.is_none();
    let head = head.unwrap_or_default();
    let mut calendars = calendars::Calendars::new(findings);
    for (name, sheet) in &sheets.calendars {
        match sheet.node {
            Some(node) => calendars.add(Reader { source: sheet.source, findings }, node, name, &head.languages),
            None => calendars.unread(name),
        }
    }
    let mut draft = Draft::new(findings, head, calendars);
    for coordinator in draft.head.coordinators.clone() {
        draft.refer(Refers::Entity, &coordinator);
    }
    if unread_head {
        draft.unread.insert(Refers::Action);
    }
    Opened { draft }
}

impl<'a> Opened<'a> {
    /// The programme's languages, its own first; English where none could be read.
    pub(super) fn languages(&self) -> Vec<crate::ids::Lang> {
        let languages = self.draft.head.languages.clone();
        if languages.is_empty() { vec!["en".into()] } else { languages }
    }

    pub(super) fn lower(mut self, sheets: &Sheets<'a>, workflows: Workflows, texts: Texts) -> Lowered {
        let findings = self.draft.findings;
        let draft = &mut self.draft;
        let unread = |sheet: &Option<Sheet<'_>>, required: bool| match sheet {
            Some(sheet) => sheet.node.is_none(),
            None => required,
        };
        if unread(&sheets.entities, true) {
            draft.unread.insert(Refers::Entity);
        }
        if unread(&sheets.roadmap, true) {
            draft.unread.extend([Refers::Activity, Refers::Pillar]);
        }
        if unread(&sheets.consultations, false) {
            draft.unread.insert(Refers::Consultation);
        }
        with(&sheets.entities, findings, |reader, node| entities::read(reader, node, draft));
        with(&sheets.roadmap, findings, |reader, node| roadmap::read(reader, node, draft));
        with(&sheets.commitments, findings, |reader, node| commitments::read(reader, node, draft));
        with(&sheets.recorded, findings, |reader, node| commitments::read_recorded(reader, node, draft));
        with(&sheets.consultations, findings, |reader, node| consultations::read(reader, node, draft));
        check::check(draft, &workflows);
        links::link(&mut draft.items);
        assemble(self.draft, workflows, texts)
    }
}

fn with<'a, T>(
    sheet: &Option<Sheet<'a>>,
    findings: &'a Findings,
    read: impl FnOnce(Reader<'a>, &'a Node) -> T,
) -> Option<T> {
    let sheet = sheet.as_ref()?;
    Some(read(Reader { source: sheet.source, findings }, sheet.node?))
}

fn assemble(draft: Draft<'_>, workflows: Workflows, texts: Texts) -> Lowered {
    let shipped_calendars = draft.calendars.shipped_in_use().collect();
    let head = draft.head;
    let programme = Programme {
        id: head.id,
        title: head.title,
        notice: head.notice,
        period: head.period,
        zone: head.zone,
        languages: head.languages,
        coordinators: head.coordinators.into_iter().map(|c| EntityId::new(c.value)).collect(),
        chats: head.chats,
        frameworks: head.frameworks,
        pillars: draft.pillars,
        entities: draft.entities.into_iter().map(|(id, entity)| (id, Arc::new(entity))).collect(),
        items: draft.items.into_iter().map(|(id, item)| (id, Arc::new(item))).collect(),
        charts: workflows.charts,
        texts,
    };
    Lowered { programme, shipped_calendars, items: draft.places, pillars: draft.pillar_places }
}
