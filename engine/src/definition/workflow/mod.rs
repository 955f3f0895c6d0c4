//! A workflow's YAML to a chart: `read` gives the chart or all that is wrong with it.
//!
//! Three passes. `outline` numbers the states, so that names mean something. Then each state's
//! contents become asks, transitions and actions (`state`, `ask`, `way_out`, `action`, `guard`,
//! `expression`, `facts`, `time`, `text`), with `places` kept beside them. Last, `checks` judges the whole. Reading
//! goes on after every problem; a chart comes out only if there was no error. Leaves out: YAML
//! itself, and what the messages say in other languages.

mod action;
mod ask;
pub(crate) mod cases;
mod expression;
mod facts;
mod guard;
mod outline;
mod places;
pub(crate) mod reach;
mod state;
mod text;
mod time;
mod way_out;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    checks,
    diagnostic::{Diagnostic, Findings, Source, Span},
    fields::{Placed, Reader, unknown},
    keys::workflow::WORKFLOW,
    rule::Rule,
    yaml::Node,
};
use crate::{
    chart::{Chart, StateId},
    ids::TextKey,
    message::Texts,
    roadmap::ItemKind,
};

pub(crate) use guard::{COMPARISONS, CONNECTIVES, TARGETS, Type};
pub(crate) use outline::{MAX_NESTING, Outline};
pub(crate) use places::{Draft, Places, SchedulePlace};

/// A workflow that can be followed.
#[derive(Debug)]
pub struct Workflow {
    pub chart: Chart,
    /// Texts that stand in the workflow instead of keys: for `Texts::add_inline`, in the programme's language.
    pub texts: Vec<InlineText>,
    pub(crate) places: places::Places,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineText {
    /// Made from the text itself, so that it stays the same wherever the text moves.
    pub key: TextKey,
    pub text: String,
    pub span: Span,
}

/// A workflow from its file. `texts`: what messages can be named, the shipped ones included. `begun`: the states that
/// items of the programme begin in, where those are not the workflow's own choice.
pub fn read(
    source: &Source,
    node: &Node,
    texts: &Texts,
    begun: &BTreeSet<String>,
) -> (Option<Workflow>, Vec<Diagnostic>) {
    read_judged(source, node, texts, begun, |_| true)
}

/// As `read`, but whether the ways of a workflow `for: test` make sense is nobody's business: tests have dead ends,
/// circles and states that nothing leads to.
pub(crate) fn read_to_play(source: &Source, node: &Node, texts: &Texts) -> (Option<Workflow>, Vec<Diagnostic>) {
    read_judged(source, node, texts, &BTreeSet::new(), |kind| kind != ItemKind::Test)
}

/// As `read`, of a workflow that was judged when it was published.
pub(crate) fn read_unjudged(source: &Source, node: &Node, texts: &Texts) -> (Option<Workflow>, Vec<Diagnostic>) {
    read_judged(source, node, texts, &BTreeSet::new(), |_| false)
}

fn read_judged(
    source: &Source,
    node: &Node,
    texts: &Texts,
    begun: &BTreeSet<String>,
    judges: fn(ItemKind) -> bool,
) -> (Option<Workflow>, Vec<Diagnostic>) {
    let findings = Findings::default();
    let workflow = read_all(Reader { source, findings: &findings }, node, texts, begun, judges);
    let found = findings.into_sorted();
    let valid = !found.iter().any(Diagnostic::is_error);
    (workflow.filter(|_| valid), found)
}

/// A workflow to be looked at, also one that cannot be followed yet: what could not be made out is left away.
#[derive(Debug)]
pub struct Sketch {
    pub chart: Chart,
    pub errors: usize,
    /// Whether every name in it led somewhere; else nothing can be said about ways through it.
    pub(crate) sound: bool,
}

/// As `read`, for a picture.
pub(super) fn sketch(source: &Source, node: &Node, texts: &Texts) -> Option<Sketch> {
    let findings = Findings::default();
    let workflow = read_all(Reader { source, findings: &findings }, node, texts, &BTreeSet::new(), |_| true)?;
    let sound = checks::is_sound(&findings);
    let errors = findings.into_sorted().iter().filter(|found| found.is_error()).count();
    Some(Sketch { chart: workflow.chart, errors, sound })
}

/// Errors are all found before the first warning, so that a flood of warnings can hide none.
fn read_all(
    reader: Reader<'_>,
    node: &Node,
    texts: &Texts,
    begun: &BTreeSet<String>,
    judges: fn(ItemKind) -> bool,
) -> Option<Workflow> {
    let root = reader.root(node, &WORKFLOW)?;
    dialect(&root);
    let name = root.get("workflow").and_then(|f| Some(f.placed(f.text()?)));
    let kind = root.get("for").and_then(|f| f.word(&KINDS));
    let (facts, fact_places) = facts::read(&root);
    root.get("states")?;
    let name = name.unwrap_or_else(|| Placed { value: String::new(), span: root.span });
    let outline = outline::read(reader, root, name)?;
    // what remains of a workflow for nobody knows is checked as one of the most common kind
    let mut lowering = Lowering::new(reader, outline, kind.unwrap_or(ItemKind::Activity), facts, texts);
    lowering.places.facts = fact_places;
    lowering.states();
    let Lowering { chart, places, inline, .. } = lowering;
    let begun = begun.iter().filter_map(|name| chart.find(name)).collect();
    let draft = Draft { chart, places, begun, inline };
    if judges(draft.chart.kind) {
        checks::run(reader, &draft, texts);
    }
    Some(Workflow { chart: draft.chart, texts: draft.inline, places: draft.places })
}

const KINDS: [(&str, ItemKind); 7] = [
    ("activity", ItemKind::Activity),
    ("target", ItemKind::Target),
    ("commitment", ItemKind::Commitment),
    ("entity", ItemKind::Entity),
    ("consultation", ItemKind::Consultation),
    ("report_request", ItemKind::ReportRequest),
    ("test", ItemKind::Test),
];

fn dialect(root: &super::fields::Fields<'_>) {
    let Some(field) = root.get("dialect") else { return };
    if let Some(dialect) = field.count()
        && dialect != 1
    {
        let message = format!("this Waymark does not know dialect {dialect} of the language");
        field.add(Diagnostic::new(Rule::UnknownWord, field.span(), message).help("write `dialect: 1`"));
    }
}

/// The second pass: a chart that grows, and all that its parts look up.
struct Lowering<'a> {
    reader: Reader<'a>,
    outline: Outline<'a>,
    texts: &'a Texts,
    chart: Chart,
    places: places::Places,
    inline: Vec<InlineText>,
}

impl<'a> Lowering<'a> {
    fn new(
        reader: Reader<'a>,
        outline: Outline<'a>,
        kind: ItemKind,
        facts: BTreeMap<crate::ids::FactName, crate::chart::FactDecl>,
        texts: &'a Texts,
    ) -> Self {
        let name = outline.states[0].name.value.clone();
        let chart = Chart {
            name,
            kind,
            states: Vec::new(),
            transitions: Vec::new(),
            asks: Vec::new(),
            reminds: Vec::new(),
            deadlines: Vec::new(),
            facts,
        };
        let places = places::Places::default();
        Self { reader, outline, texts, chart, places, inline: Vec::new() }
    }

    /// The state of this name; an unknown one is reported.
    fn find_state(&self, name: &Placed<String>) -> Option<StateId> {
        // names that the reader of this file made up (`x.history`) are not for authors
        let found = self.outline.by_name.get(&name.value).copied().filter(|_| !name.value.contains('.'));
        if found.is_none() {
            self.reader.add(unknown(Rule::UndefinedState, name, "a state of this workflow", self.outline.names()));
        }
        found
    }
}
