//! What comes with Waymark: six workflows and the calendars, read once a process.
//!
//! A programme's own file of the same name wins. The workflows stand first among the sources of every
//! programme, so that their places name their file in all of them. Their charts depend on nothing that a
//! programme says: the texts that they name are shipped too, and what a programme writes over them has the
//! same keys.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock, OnceLock},
};

use super::{
    diagnostic::{FileId, Source},
    workflow,
    yaml::{self, Node},
};
use crate::{
    calendar::{Calendar, CalendarFile, SHIPPED, shipped},
    chart::Chart,
    message::Texts,
};

pub(super) struct Shipped {
    /// Of the workflow, and of its file without the ending.
    pub(super) name: &'static str,
    pub(super) text: &'static str,
    pub(super) source: Source,
    pub(super) node: Option<Node>,
    pub(super) chart: Option<Arc<Chart>>,
}

const WORKFLOWS: [(&str, &str); 6] = [
    ("activity", include_str!("../../../workflows/library/activity.yaml")),
    ("commitment", include_str!("../../../workflows/library/commitment.yaml")),
    ("consultation", include_str!("../../../workflows/library/consultation.yaml")),
    ("entity", include_str!("../../../workflows/library/entity.yaml")),
    ("report_request", include_str!("../../../workflows/library/report_request.yaml")),
    ("target", include_str!("../../../workflows/library/target.yaml")),
];

/// By file id.
pub(super) static LIBRARY: LazyLock<Vec<Shipped>> = LazyLock::new(|| {
    let read = |(i, (name, text)): (usize, (&'static str, &'static str))| {
        let path = format!("(shipped) workflows/{name}.yaml");
        let source = Source { id: FileId(i as u32), path, text: text.to_owned() };
        let (node, _) = yaml::parse(&source);
        let read = node.as_ref().and_then(|node| workflow::read(&source, node, &Texts::wording(), &BTreeSet::new()).0);
        // a text of its own would have to be added to each programme
        let chart = read.filter(|read| read.texts.is_empty()).map(|read| Arc::new(read.chart));
        Shipped { name, text, source, node, chart }
    };
    WORKFLOWS.into_iter().enumerate().map(read).collect()
});

/// The text of the shipped workflow of this name.
pub fn shipped_workflow(name: &str) -> Option<&'static str> {
    WORKFLOWS.iter().find(|(shipped, _)| *shipped == name).map(|(_, text)| *text)
}

/// A shipped calendar, read when it is first asked for: all fourteen cost more than the rest of a programme.
pub(super) fn calendar(id: &str) -> Option<Arc<Calendar>> {
    static READ: [OnceLock<Option<Arc<Calendar>>>; SHIPPED.len()] = [const { OnceLock::new() }; SHIPPED.len()];
    let place = SHIPPED.iter().position(|shipped| *shipped == id)?;
    let read = || {
        let file: CalendarFile = serde_saphyr::from_str(shipped(id)?).ok()?;
        Some(Arc::new(Calendar::from_file(file)))
    };
    READ[place].get_or_init(read).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shipped_can_be_read() {
        assert!(LIBRARY.iter().all(|shipped| shipped.chart.as_ref().is_some_and(|chart| chart.name == shipped.name)));
        assert!(SHIPPED.iter().all(|id| calendar(id).is_some_and(|c| c.id == *id)));
        assert!(calendar("XX").is_none());
        assert!(shipped_workflow("activity").is_some_and(|text| text.contains("workflow: activity")));
        assert!(shipped_workflow("own").is_none());
    }
}
