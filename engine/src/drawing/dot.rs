//! DOT, for Graphviz: states with others inside are clusters, each with a point where entering it leads.

use super::{Arrow, Diagram, Node, NodeId, Shape, Subject, anywhere_in};
use crate::chart::StateSignal;

const FONT: &str = "Noto Sans, Noto Sans Thai, Noto Sans Khmer, Noto Sans Myanmar, DejaVu Sans, sans-serif";
const FAINT: &str = "#55606e";

pub fn dot(diagram: &Diagram) -> String {
    let mut out = Writer { diagram, lines: Vec::new() };
    out.line(0, &format!("digraph {} {{", quoted(&diagram.title)));
    let legend: String = diagram.remarks().iter().map(|remark| format!("\n{remark}")).collect();
    let title = format!("{}{legend}", diagram.title);
    let rank = if diagram.subject == Subject::Roadmap { "LR" } else { "TB" };
    out.line(
        1,
        &format!("graph [compound=true, rankdir={rank}, labelloc=t, label={}, fontname=\"{FONT}\"];", quoted(&title)),
    );
    out.line(1, &format!("node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", fontname=\"{FONT}\"];"));
    out.line(1, &format!("edge [fontname=\"{FONT}\", fontsize=10];"));
    out.begins(1, "begin", &diagram.begins);
    diagram.top().for_each(|id| out.node(1, id));
    diagram.arrows().iter().for_each(|arrow| out.arrow(arrow));
    out.line(0, "}");
    out.lines.join("\n") + "\n"
}

struct Writer<'a> {
    diagram: &'a Diagram,
    lines: Vec<String>,
}

impl Writer<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.lines.push("  ".repeat(depth) + text);
    }

    /// The point where something begins.
    fn begins(&mut self, depth: usize, point: &str, begins: &[NodeId]) {
        if begins.is_empty() {
            return;
        }
        self.line(depth, &format!("{point} [shape=point, width=0.14, fillcolor=\"#1b2430\", label=\"\"];"));
        for id in begins {
            let (end, into) = self.end_of(*id);
            let head = into.map_or(String::new(), |cluster| format!(" [lhead={cluster}]"));
            self.line(depth, &format!("{point} -> {end}{head};"));
        }
    }

    fn node(&mut self, depth: usize, id: NodeId) {
        let node = &self.diagram.nodes[id];
        let label = quoted(&label(node));
        if !node.has_inside() {
            self.line(depth, &format!("s{id} [label={label}{}];", look(node)));
            return;
        }
        self.line(depth, &format!("subgraph cluster_{id} {{"));
        let dashed = if node.mark.is_faint() { "rounded,dashed" } else { "rounded" };
        self.line(depth + 1, &format!("label={label}; labeljust=l; style=\"{dashed}\"; color=\"{FAINT}\";"));
        if node.begins.is_empty() {
            // arrows to the cluster need something inside to point at
            self.line(depth + 1, &format!("b{id} [shape=point, style=invis, label=\"\"];"));
        }
        self.begins(depth + 1, &format!("b{id}"), &node.begins);
        if self.diagram.leads_inside(id) {
            let around = "shape=ellipse, style=dashed, fontsize=11";
            self.line(depth + 1, &format!("a{id} [label={}, {around}];", quoted(&anywhere_in(node))));
        }
        for child in &node.children {
            if node.shape == Shape::Parallel && !self.diagram.nodes[*child].has_inside() {
                self.line(depth + 1, &format!("subgraph cluster_region_{child} {{ style=dashed; label=\"\";"));
                self.node(depth + 2, *child);
                self.line(depth + 1, "}");
            } else {
                self.node(depth + 1, *child);
            }
        }
        self.line(depth, "}");
    }

    fn arrow(&mut self, arrow: &Arrow) {
        let (tail, out_of) = self.end_of(arrow.from);
        let (head, into) = self.end_of(arrow.to);
        let mut look: Vec<String> = Vec::new();
        if self.diagram.subject != Subject::Roadmap {
            look.push(format!("label={}", quoted(&(arrow.labels.join("\n") + "\n"))));
        }
        // Graphviz knows no arrow from a cluster to its own inside
        let inside = |a, b| a == b || self.diagram.is_inside(a, b);
        let inward = self.diagram.is_inside(arrow.to, arrow.from);
        let tail = if inward { format!("a{}", arrow.from) } else { tail };
        look.extend(out_of.filter(|_| !inside(arrow.to, arrow.from)).map(|cluster| format!("ltail={cluster}")));
        look.extend(into.filter(|_| !inside(arrow.from, arrow.to)).map(|cluster| format!("lhead={cluster}")));
        if arrow.uncovered {
            look.push(format!("style=dashed, color=\"{FAINT}\""));
        }
        self.line(1, &format!("{tail} -> {head} [{}];", look.join(", ")));
    }

    /// What an arrow is fastened to, and the cluster at whose border it ends.
    fn end_of(&self, id: NodeId) -> (String, Option<String>) {
        match self.diagram.nodes[id].has_inside() {
            true => (format!("b{id}"), Some(format!("cluster_{id}"))),
            false => (format!("s{id}"), None),
        }
    }
}

fn label(node: &Node) -> String {
    let own = match node.shape {
        Shape::History { deep } => format!("{} {}", if deep { "H*" } else { "H" }, node.name),
        Shape::Parallel => format!("{}  (all at once)", node.caption()),
        Shape::Simple | Shape::Compound | Shape::Final => node.caption(),
    };
    let staying = node.ways().filter(|way| way.to.is_empty()).map(|way| format!("{} (stays)", way.label()));
    let lines: Vec<String> = std::iter::once(own).chain(node.notes.iter().cloned()).chain(staying).collect();
    // every line of several is flush left only if it is ended
    if lines.len() > 1 { lines.join("\n") + "\n" } else { lines.concat() }
}

fn look(node: &Node) -> String {
    let (fill, ink) = match node.signal {
        _ if node.mark.is_faint() => {
            return format!(
                ", style=\"rounded,filled,dashed\", fillcolor=\"#f4f6f8\", color=\"{FAINT}\", fontcolor=\"#3b4552\""
            );
        }
        Some(StateSignal::Done) => ("#082e5e", "#ffffff"),
        Some(StateSignal::OnTrack) => ("#1494ae", "#000000"),
        Some(StateSignal::AtRisk) => ("#ecac39", "#000000"),
        Some(StateSignal::Late) => ("#b31f2d", "#ffffff"),
        Some(StateSignal::NoReport) => ("#e8ebee", "#000000"),
        Some(StateSignal::Closed) | None => ("#ffffff", "#000000"),
    };
    let around = if node.shape == Shape::Final { ", peripheries=2" } else { "" };
    format!(", fillcolor=\"{fill}\", fontcolor=\"{ink}\"{around}")
}

/// A text of DOT, its lines flush left.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\l"),
            '&' => quoted.push_str("&amp;"),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}
