//! Two ids that people cannot tell apart: `A01` and `a01`, `nfp-vn` and `nfp_vn`.

use std::collections::HashMap;

use super::Ground;
use crate::{
    definition::{diagnostic::Diagnostic, rule::Rule},
    ids::ItemId,
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut seen: HashMap<String, &ItemId> = HashMap::new();
    let mut found = Vec::new();
    for id in ground.programme.items.keys() {
        let plain = id.as_str().to_ascii_lowercase().replace('_', "-");
        let Some(first) = seen.insert(plain, id) else { continue };
        let (Some(place), Some(before)) = (ground.place(id), ground.place(first)) else { continue };
        let message = format!("`{id}` and `{first}` differ only in capitals, `-` or `_`");
        let here = Diagnostic::new(Rule::SimilarIds, place, message).also(before, "the other one");
        found.push(here.help("people write ids by hand in messages: give one of the two another id"));
    }
    found
}
