//! `consultations.yaml`: meetings and sessions.

use super::{
    draft::{Draft, Refers, taken},
    roadmap::nameless,
};
use crate::{
    definition::{
        diagnostic::Span,
        fields::{Fields, Reader},
        keys::programme::CONSULTATIONS,
        yaml::Node,
    },
    roadmap::{Agreement, Cast, Consultation, Detail, ItemKind},
};

const MODES: [(&str, &str); 3] = [("in_person", "in_person"), ("online", "online"), ("hybrid", "hybrid")];

pub(super) fn read(reader: Reader<'_>, node: &Node, draft: &mut Draft<'_>) {
    let Some(file) = reader.root(node, &CONSULTATIONS) else { return };
    for fields in draft.sections(Refers::Consultation, &file, "consultations") {
        consultation(&fields, draft);
    }
}

fn consultation(fields: &Fields<'_>, draft: &mut Draft<'_>) {
    let id = fields.id("id").unwrap_or_else(|| nameless(fields));
    let mut item = draft.item(&id, ItemKind::Consultation, fields, "title");
    item.cast = Cast {
        responsible: draft.entities(fields, "host"),
        contributing: draft.entities(fields, "invited"),
        verifier: draft.entities(fields, "verifier"),
        ..Cast::default()
    };
    let (begins, ends) = (fields.date_time("begins"), fields.date_time("ends"));
    draft.check_order(fields, ("begins", begins), ("ends", ends));
    item.start = begins.map(|t| t.date());
    item.due = ends.or(begins).map(|t| t.date());
    item.detail = Detail::Consultation(Consultation {
        begins,
        ends,
        place: fields.text("place"),
        mode: fields.word("mode", &MODES).map(str::to_owned),
        agenda: fields.texts("agenda"),
        agreements: agreements(fields, draft),
    });
    if !id.value.is_empty() {
        draft.add(item, &id, "this consultation", fields);
    }
}

fn agreements(fields: &Fields<'_>, draft: &Draft<'_>) -> Vec<Agreement> {
    let mut read: Vec<(Span, Agreement)> = Vec::new();
    for agreement in fields.sections("agreements") {
        let text = agreement.localised("text", &draft.head.languages).unwrap_or_default();
        let Some(id) = agreement.id("id") else { continue };
        match read.iter().find(|(_, a)| a.id == id.value) {
            Some((first, _)) => fields.reader.add(taken(&id, *first, "this agreement")),
            None => read.push((id.span, Agreement { id: id.value, text })),
        }
    }
    read.into_iter().map(|(_, agreement)| agreement).collect()
}
