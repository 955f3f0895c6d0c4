//! What the picture of a roadmap shows: its activities by pillar, who is responsible, and what waits for what.

use std::collections::BTreeMap;

use super::{Block, Diagram, Mark, Node, NodeId, Shape, Subject, Way};
use crate::{
    chart::StateSignal,
    ids::{ItemId, Lang},
    roadmap::{Item, ItemKind, Programme},
};

/// `languages`: of whoever looks at it, first choice first.
pub fn of_roadmap(programme: &Programme, languages: &[Lang]) -> Diagram {
    let all = programme.items.values().map(AsRef::as_ref);
    let activities: Vec<&Item> = all.filter(|item: &&Item| item.kind == ItemKind::Activity).collect();
    let mut nodes: Vec<Node> = Vec::new();
    let pillars = programme.pillars.iter().map(|(id, title)| (Some(id), title.best(languages)));
    for (pillar, title) in pillars.chain([(None, "")]) {
        let inside: Vec<&Item> = activities.iter().copied().filter(|item| item.pillar.as_ref() == pillar).collect();
        let parent = pillar.filter(|_| !inside.is_empty()).map(|_| nodes.len());
        let first = nodes.len() + usize::from(parent.is_some());
        if parent.is_some() {
            let children = (first..first + inside.len()).collect();
            nodes.push(Node { children, shape: Shape::Compound, ..node(title.to_owned()) });
        }
        nodes.extend(inside.into_iter().map(|item| activity(programme, item, parent, languages)));
    }
    let named = |name: &ItemId| nodes.iter().position(|node| node.shape == Shape::Simple && node.name == name.as_str());
    let places: BTreeMap<&ItemId, NodeId> = activities.iter().filter_map(|i| Some((&i.id, named(&i.id)?))).collect();
    for (id, place) in &places {
        let waiting = activities.iter().filter(|other| other.depends_on.contains(id));
        let ways: Vec<Way> =
            waiting.filter_map(|other| Some(before(*places.get(&other.id)?, other.title.best(languages)))).collect();
        if !ways.is_empty() {
            nodes[*place].blocks.push(Block { heading: None, detail: None, ways });
        }
    }
    Diagram { title: programme.title.best(languages).to_owned(), nodes, begins: Vec::new(), subject: Subject::Roadmap }
}

fn before(place: NodeId, title: &str) -> Way {
    let label = format!("comes before “{title}”");
    Way { short: label.clone(), full: label, to: vec![place], uncovered: false }
}

fn activity(programme: &Programme, item: &Item, parent: Option<NodeId>, languages: &[Lang]) -> Node {
    let names = item.cast.responsible.iter().filter_map(|id| programme.entity(id));
    let entities: Vec<&str> = names.map(|entity| entity.shown_name().best(languages)).collect();
    let due = item.due.map(|due| format!("due {}", due.format("%-d %b %Y")));
    let who = Some(entities.join(", ")).filter(|names| !names.is_empty());
    let line = who.into_iter().chain(due).collect::<Vec<_>>().join(" · ");
    let notes = vec![item.title.best(languages).to_owned(), line];
    Node { parent, notes, signal: begun(programme, item), ..node(item.id.to_string()) }
}

/// What its state says, where the roadmap gives it one.
fn begun(programme: &Programme, item: &Item) -> Option<StateSignal> {
    let chart = programme.charts.get(&item.workflow)?;
    let state = chart.find(item.begins_in.as_ref()?)?;
    chart.state(state).signal.or_else(|| chart.ancestors(state).find_map(|s| chart.state(s).signal))
}

fn node(name: String) -> Node {
    Node {
        name,
        parent: None,
        children: Vec::new(),
        begins: Vec::new(),
        shape: Shape::Simple,
        signal: None,
        notes: Vec::new(),
        mark: Mark::Plain,
        blocks: Vec::new(),
    }
}
