//! Mermaid, which GitHub, GitLab and many editors draw from text: a `stateDiagram-v2`.
//!
//! Mermaid has no arrow that stays where it is, no history and no dashes for arrows: what leaves nothing stands in the
//! state's own lines, history is a state called H, and every mark is a word or a symbol of the label.

use super::{Arrow, Diagram, Node, NodeId, Shape, Subject, anywhere_in};
use crate::chart::StateSignal;

const COLOURS: [(&str, &str); 9] = [
    ("done", "fill:#082e5e,color:#fff,stroke:#082e5e"),
    ("on_track", "fill:#1494ae,color:#000,stroke:#0b6274"),
    ("at_risk", "fill:#ecac39,color:#000,stroke:#8a5d08"),
    ("late", "fill:#b31f2d,color:#fff,stroke:#7c1019"),
    ("no_report", "fill:#e8ebee,color:#000,stroke:#55606e"),
    ("closed", "fill:#fff,color:#000,stroke:#55606e"),
    ("plain", "fill:#fff,color:#000,stroke:#55606e"),
    ("history", "fill:#fff,color:#000,stroke:#55606e"),
    ("faint", "fill:#f4f6f8,color:#3b4552,stroke:#55606e,stroke-dasharray:5 4"),
];

pub fn mermaid(diagram: &Diagram) -> String {
    let mut out = Writer { diagram, lines: Vec::new() };
    out.line(0, "---");
    out.line(0, &format!("title: {}", quoted(&diagram.title)));
    out.line(0, "---");
    out.line(0, "stateDiagram-v2");
    if diagram.subject == Subject::Roadmap {
        out.line(1, "direction LR");
    }
    for remark in diagram.remarks() {
        out.line(1, &format!("%% {remark}"));
    }
    out.begins(1, &diagram.begins);
    diagram.top().for_each(|id| out.node(1, id));
    out.arrows();
    out.colours();
    out.lines.join("\n") + "\n"
}

struct Writer<'a> {
    diagram: &'a Diagram,
    lines: Vec<String>,
}

impl Writer<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.lines.push("    ".repeat(depth) + text);
    }

    fn begins(&mut self, depth: usize, begins: &[NodeId]) {
        for id in begins {
            self.line(depth, &format!("[*] --> s{id}"));
        }
    }

    fn node(&mut self, depth: usize, id: NodeId) {
        let node = &self.diagram.nodes[id];
        let (open, caption) = (if node.has_inside() { " {" } else { "" }, caption(node));
        self.line(depth, &format!("state \"{caption}\" as s{id}{open}"));
        if node.has_inside() {
            self.begins(depth + 1, &node.begins);
            self.inward(depth + 1, id);
            for (n, child) in node.children.iter().enumerate() {
                if n > 0 && node.shape == Shape::Parallel {
                    self.line(depth + 1, "--");
                }
                self.node(depth + 1, *child);
            }
            self.line(depth, "}");
        }
        let staying: Vec<String> = node.ways().filter(|way| way.to.is_empty()).map(|way| way.label()).collect();
        if !staying.is_empty() {
            self.line(depth, &format!("note right of s{id}"));
            staying.iter().for_each(|label| self.line(depth + 1, &format!("{} (stays)", escaped(label))));
            self.line(depth, "end note");
        }
    }

    /// What leads from a state to its own inside.
    fn inward(&mut self, depth: usize, id: NodeId) {
        if !self.diagram.leads_inside(id) {
            return;
        }
        self.line(depth, &format!("state \"{}\" as a{id}", escaped(&anywhere_in(&self.diagram.nodes[id]))));
        let arrows = self.diagram.arrows();
        for arrow in arrows.iter().filter(|a| a.from == id && self.diagram.is_inside(a.to, id)) {
            self.arrow(depth, &format!("a{id}"), arrow);
        }
    }

    fn arrow(&mut self, depth: usize, tail: &str, arrow: &Arrow) {
        let labels: Vec<String> = arrow.labels.iter().map(|label| escaped(label)).collect();
        let label = match self.diagram.subject {
            Subject::Workflow { .. } => format!(": {}", labels.join("<br>")),
            Subject::Roadmap => String::new(),
        };
        self.line(depth, format!("{tail} --> s{} {label}", arrow.to).trim_end());
    }

    fn arrows(&mut self) {
        let arrows = self.diagram.arrows();
        for arrow in arrows.iter().filter(|a| !self.diagram.is_inside(a.to, a.from)) {
            // Mermaid draws labels of arrows from a box over what stands beside it
            let tail = if self.diagram.leads_inside(arrow.from) { 'a' } else { 's' };
            self.arrow(1, &format!("{tail}{}", arrow.from), arrow);
        }
        for (id, node) in self.diagram.nodes.iter().enumerate() {
            // Mermaid draws an end inside of others only where it is told within them
            if node.shape == Shape::Final && node.parent.is_none() {
                self.line(1, &format!("s{id} --> [*]"));
            }
        }
    }

    fn colours(&mut self) {
        for (class, style) in COLOURS {
            let mut of: Vec<String> = self
                .diagram
                .nodes
                .iter()
                .enumerate()
                .filter(|(_, n)| class_of(n) == Some(class))
                .map(|(id, _)| format!("s{id}"))
                .collect();
            let anchors =
                (0..self.diagram.nodes.len()).filter(|id| class == "history" && self.diagram.leads_inside(*id));
            of.extend(anchors.map(|id| format!("a{id}")));
            if !of.is_empty() {
                self.line(1, &format!("classDef {class} {style}"));
                self.line(1, &format!("class {} {class}", of.join(",")));
            }
        }
    }
}

fn class_of(node: &Node) -> Option<&'static str> {
    if node.mark.is_faint() {
        return Some("faint");
    }
    if let Shape::History { .. } = node.shape {
        return Some("history");
    }
    match node.signal {
        // a box with others in it stays plain: what stands inside has colours of its own
        Some(_) if node.has_inside() => None,
        Some(StateSignal::Done) => Some("done"),
        Some(StateSignal::OnTrack) => Some("on_track"),
        Some(StateSignal::AtRisk) => Some("at_risk"),
        Some(StateSignal::Late) => Some("late"),
        Some(StateSignal::NoReport) => Some("no_report"),
        Some(StateSignal::Closed) => Some("closed"),
        None if node.has_inside() => None,
        None => Some("plain"),
    }
}

fn caption(node: &Node) -> String {
    let own = match node.shape {
        Shape::History { deep } => format!("{} {}", if deep { "H*" } else { "H" }, node.name),
        Shape::Final => format!("{} (end)", node.caption()),
        Shape::Simple | Shape::Compound | Shape::Parallel => node.caption(),
    };
    let lines: Vec<String> = std::iter::once(&own).chain(&node.notes).map(|line| escaped(line)).collect();
    lines.join("<br>")
}

/// Whatever Mermaid reads as its own, by number. Marks of a sentence end a label for it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '#' | ';' | ':' | '"' | '<' | '>' | '{' | '}' | '[' | ']' | '%' | '`' | '\\' | '&' | '*' | '_' => {
                escaped.push_str(&format!("#{};", u32::from(c)));
            }
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A text of YAML.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
