//! `commitments.yaml`: what was promised, by whom, where, due when; and what was recorded of it in chat, in the same shape.

use super::{
    draft::{Draft, Refers},
    roadmap::nameless,
};
use crate::{
    definition::{
        fields::{Fields, Reader},
        keys::programme::COMMITMENTS,
        yaml::Node,
    },
    ids::ItemId,
    roadmap::{Cast, Detail, ItemKind},
};

pub(super) fn read(reader: Reader<'_>, node: &Node, draft: &mut Draft<'_>) {
    read_file(reader, node, false, draft);
}

pub(super) fn read_recorded(reader: Reader<'_>, node: &Node, draft: &mut Draft<'_>) {
    read_file(reader, node, true, draft);
}

fn read_file(reader: Reader<'_>, node: &Node, recorded: bool, draft: &mut Draft<'_>) {
    let Some(file) = reader.root(node, &COMMITMENTS) else { return };
    for fields in file.sections("commitments") {
        commitment(&fields, recorded, draft);
    }
}

fn commitment(fields: &Fields<'_>, recorded: bool, draft: &mut Draft<'_>) {
    let id = fields.id("id").unwrap_or_else(|| nameless(fields));
    let mut item = draft.item(&id, ItemKind::Commitment, fields, "text");
    item.cast = Cast {
        responsible: draft.entities(fields, "maker"),
        contributing: draft.entities(fields, "contributing"),
        verifier: draft.entities(fields, "verifier"),
        ..Cast::default()
    };
    (item.start, item.due) = (fields.date("start"), fields.date("due"));
    draft.check_order(fields, ("start", item.start), ("due", item.due));
    item.evidence = fields.text("measure");
    item.detail = Detail::Commitment {
        text: item.title.clone(),
        measure: item.evidence.clone(),
        consultation: draft.name(Refers::Consultation, fields, "consultation").map(ItemId::new),
        session: fields.text("session"),
        serves: draft.activities(fields, "serves"),
        condition: fields.text("condition"),
        recorded,
    };
    if !id.value.is_empty() {
        draft.add(item, &id, "this commitment", fields);
    }
}
