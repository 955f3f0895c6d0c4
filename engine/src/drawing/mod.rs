//! Pictures of workflows and roadmaps: what is shown (`Diagram`), and how it is written down.
//!
//! `workflow` and `roadmap` say what a picture shows, in the words of an officer (`words`). `mermaid` and `dot` write
//! it for programs that find places by themselves; `svg` finds them itself. The same input gives the same picture to
//! the byte, so that pictures can be kept beside the files. Leaves out where live items stand: a picture is of the files.

mod dot;
mod mermaid;
mod roadmap;
mod svg;
mod words;
mod workflow;

#[cfg(test)]
mod tests;

use crate::chart::StateSignal;

pub use dot::dot;
pub use mermaid::mermaid;
pub use roadmap::of_roadmap;
pub use svg::svg;
pub use workflow::of_workflow;

/// What a picture shows, before anybody knows where.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagram {
    pub title: String,
    pub nodes: Vec<Node>,
    /// Where it begins; empty where nothing begins by itself.
    pub begins: Vec<NodeId>,
    pub subject: Subject,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Workflow {
        /// Whether there were scenarios to say what is covered.
        scenarios: bool,
    },
    Roadmap,
}

/// A node by its place in `Diagram::nodes`; parents stand before their children.
pub type NodeId = usize;

#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub name: String,
    pub parent: Option<NodeId>,
    pub children: Vec<NodeId>,
    /// The children, however deep, that entering this one enters.
    pub begins: Vec<NodeId>,
    pub shape: Shape,
    pub signal: Option<StateSignal>,
    /// Lines under the name.
    pub notes: Vec<String>,
    pub mark: Mark,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Simple,
    /// Has others inside, one of which is active.
    Compound,
    /// Has others inside, all of which are active.
    Parallel,
    Final,
    History {
        deep: bool,
    },
}

/// What a reader should notice about a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Plain,
    /// Nothing ever leads here.
    Unreached,
    /// Something leads here, and no scenario goes there.
    Unvisited,
}

/// Ways that belong together: the answers to one question, or the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// "asks responsible: kickoff"
    pub heading: Option<String>,
    /// When it is asked.
    pub detail: Option<String>,
    pub ways: Vec<Way>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// Under its block's heading.
    pub short: String,
    /// Where there is no heading.
    pub full: String,
    /// Empty: nothing is left.
    pub to: Vec<NodeId>,
    /// No scenario takes it.
    pub uncovered: bool,
}

/// Stands before what no scenario takes.
const UNCOVERED: &str = "◌";
/// Stands before what is never reached.
const UNREACHED: &str = "⊘";

impl Node {
    fn has_inside(&self) -> bool {
        matches!(self.shape, Shape::Compound | Shape::Parallel) && !self.children.is_empty()
    }

    fn ways(&self) -> impl Iterator<Item = &Way> {
        self.blocks.iter().flat_map(|block| &block.ways)
    }

    /// `at_risk ▲ at risk`, with what should be noticed.
    fn caption(&self) -> String {
        let mut caption = self.name.clone();
        if let Some(signal) = self.signal {
            let (shape, word) = signal.shape_and_word();
            caption.push_str(&format!("  {shape} {word}"));
        }
        match self.mark {
            Mark::Plain => caption,
            Mark::Unreached => format!("{UNREACHED} {caption} (never reached)"),
            Mark::Unvisited => format!("{UNCOVERED} {caption} (in no scenario)"),
        }
    }
}

impl Mark {
    fn is_faint(self) -> bool {
        match self {
            Mark::Plain => false,
            Mark::Unreached | Mark::Unvisited => true,
        }
    }
}

impl Way {
    /// For an arrow that stands by itself.
    fn label(&self) -> String {
        if self.uncovered { format!("{UNCOVERED} {}", self.full) } else { self.full.clone() }
    }
}

impl Diagram {
    fn top(&self) -> impl Iterator<Item = NodeId> + '_ {
        (0..self.nodes.len()).filter(|id| self.nodes[*id].parent.is_none())
    }

    /// Inside, at whatever depth.
    fn is_inside(&self, node: NodeId, of: NodeId) -> bool {
        std::iter::successors(self.nodes[node].parent, |id| self.nodes[*id].parent).any(|id| id == of)
    }

    /// Whether a node has ways to what is inside of it. Programs that lay out by themselves know no such arrow: it begins
    /// at a node of its own inside, which stands for wherever the item is.
    fn leads_inside(&self, id: NodeId) -> bool {
        self.nodes[id].has_inside() && self.nodes[id].ways().flat_map(|way| &way.to).any(|to| self.is_inside(*to, id))
    }

    /// One arrow for each pair of nodes, with all that leads along it, in the order of the ways.
    fn arrows(&self) -> Vec<Arrow> {
        let mut arrows: Vec<Arrow> = Vec::new();
        for (from, node) in self.nodes.iter().enumerate() {
            for way in node.ways() {
                for to in &way.to {
                    let place = arrows.iter().position(|a| a.from == from && a.to == *to).unwrap_or_else(|| {
                        arrows.push(Arrow { from, to: *to, labels: Vec::new(), uncovered: true });
                        arrows.len() - 1
                    });
                    arrows[place].labels.push(way.label());
                    arrows[place].uncovered &= way.uncovered;
                }
            }
        }
        arrows
    }

    /// What is said about the marks, if any stand in the picture.
    fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        let uncovered = self.nodes.iter().any(|n| n.mark == Mark::Unvisited || n.ways().any(|w| w.uncovered));
        if uncovered {
            remarks.push(format!("{UNCOVERED} dashed: no scenario goes there"));
        }
        if self.nodes.iter().any(|n| n.mark == Mark::Unreached) {
            remarks.push(format!("{UNREACHED} dashed: nothing ever leads there"));
        }
        match self.subject {
            Subject::Workflow { scenarios: true } if !uncovered => {
                remarks.push("scenarios take every way that is shown".to_owned());
            }
            Subject::Workflow { scenarios: false } => {
                remarks.push("there are no scenarios beside this workflow".to_owned());
            }
            Subject::Workflow { .. } | Subject::Roadmap => {}
        }
        remarks
    }
}

struct Arrow {
    from: NodeId,
    to: NodeId,
    labels: Vec<String>,
    /// All of its ways are.
    uncovered: bool,
}

fn anywhere_in(node: &Node) -> String {
    format!("anywhere in {}", node.name)
}
