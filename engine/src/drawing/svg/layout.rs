//! Where everything stands: boxes below each other in the order of the file, what is inside a box inside it, and to the
//! right of all boxes a channel of lanes.
//!
//! The ways out of a state are written into its box, line by line, so that no label needs room of its own and no line
//! runs over one. From its line a way runs into the lane of the state it leads to; all that leads to one state shares
//! its lane, like trains to one terminus. So lines cross only at right angles, and none runs through a box that it does
//! not leave or enter.

use super::{
    super::{Diagram, NodeId, Shape, Way},
    measure::{width, wrapped},
};

pub(super) const MARGIN: i32 = 24;
const BOX_WIDTH: i32 = 600;
/// Room for the dot of a beginning, and for borders that do not touch.
const INSET_LEFT: i32 = 34;
const INSET_RIGHT: i32 = 14;
const PADDING: i32 = 14;
const GAP: i32 = 16;
const REGION_GAP: i32 = 28;
const HEADER: i32 = 36;
const LINE: i32 = 19;
const SMALL_LINE: i32 = 17;
const LANE: i32 = 14;
const CHANNEL: i32 = 26;
/// Ways of one line to several states.
const FAN: i32 = 5;
pub(super) const NAME: i32 = 15;
pub(super) const TEXT: i32 = 13;
pub(super) const SMALL: i32 = 12;

#[derive(Debug, Default)]
pub(super) struct Layout {
    pub width: i32,
    pub height: i32,
    pub boxes: Vec<Placed>,
    pub texts: Vec<Text>,
    /// The dots where something begins, each with the end of its arrow.
    pub begins: Vec<Begin>,
    /// Between two regions: from, to, at.
    pub dividers: Vec<(i32, i32, i32)>,
    pub buses: Vec<Bus>,
}

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Placed {
    pub left: i32,
    pub right: i32,
    pub top: i32,
    pub bottom: i32,
    /// The middle of its name, where arrows enter.
    pub middle: i32,
}

#[derive(Debug)]
pub(super) struct Text {
    pub x: i32,
    /// The base line.
    pub y: i32,
    pub text: String,
    pub style: Style,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Note,
    Heading,
    Detail,
    Way,
    /// Where a way leads, flush right.
    Goal,
    Stays,
}

#[derive(Debug)]
pub(super) struct Begin {
    pub x: i32,
    pub y: i32,
    pub to: i32,
}

/// All that leads to one node.
#[derive(Debug)]
pub(super) struct Bus {
    pub to: NodeId,
    pub lane: i32,
    pub stubs: Vec<Stub>,
}

#[derive(Debug)]
pub(super) struct Stub {
    pub from: NodeId,
    /// Where its line leaves its box.
    pub x: i32,
    pub y: i32,
    pub label: String,
    pub uncovered: bool,
}

impl Bus {
    pub(super) fn uncovered(&self) -> bool {
        self.stubs.iter().all(|stub| stub.uncovered)
    }

    fn span(&self, boxes: &[Placed]) -> (i32, i32) {
        let goal = boxes[self.to].middle;
        let ys = || self.stubs.iter().map(|stub| stub.y).chain([goal]);
        (ys().min().unwrap_or(goal), ys().max().unwrap_or(goal))
    }
}

/// `top`: below what stands above the boxes.
pub(super) fn layout(diagram: &Diagram, top: i32) -> Layout {
    let mut placer = Placer { diagram, out: Layout::default(), stubs: Vec::new() };
    placer.out.boxes = vec![Placed::default(); diagram.nodes.len()];
    let (left, mut y) = (MARGIN + INSET_LEFT, top);
    for id in diagram.top() {
        y = placer.node(id, left, left + BOX_WIDTH, y) + GAP;
    }
    placer.begins(None);
    let Placer { mut out, stubs, .. } = placer;
    let lanes = lanes(&out.boxes, stubs, &mut out.buses);
    out.width = left + BOX_WIDTH + CHANNEL + lanes * LANE + MARGIN;
    out.height = y;
    out
}

struct Placer<'a> {
    diagram: &'a Diagram,
    out: Layout,
    stubs: Vec<(NodeId, Stub)>,
}

impl Placer<'_> {
    /// Gives where it ends.
    fn node(&mut self, id: NodeId, left: i32, right: i32, top: i32) -> i32 {
        let diagram = self.diagram;
        let node = &diagram.nodes[id];
        let middle = top + HEADER / 2;
        self.out.boxes[id] = Placed { left, right, top, bottom: top + HEADER, middle };
        if let Shape::History { .. } = node.shape {
            self.out.boxes[id].left = right - 26;
            return top + HEADER - 6;
        }
        let mut y = top + HEADER;
        for note in &node.notes {
            y = self.paragraph(note, left, right, y, Style::Note);
        }
        for block in &node.blocks {
            if let Some(heading) = &block.heading {
                y = self.paragraph(heading, left, right, y + 2, Style::Heading);
            }
            if let Some(detail) = &block.detail {
                y = self.paragraph(detail, left, right, y, Style::Detail);
            }
            let indent = if block.heading.is_some() { PADDING } else { 0 };
            for way in &block.ways {
                y = self.way(id, way, (left + indent, right), y + 1);
            }
            y += 4;
        }
        y = self.inside(id, left, right, y);
        let bottom = y + if node.blocks.is_empty() && node.notes.is_empty() && !node.has_inside() { 0 } else { 6 };
        self.out.boxes[id].bottom = bottom;
        bottom
    }

    fn inside(&mut self, id: NodeId, left: i32, right: i32, mut y: i32) -> i32 {
        let node = &self.diagram.nodes[id];
        if !node.has_inside() {
            return y;
        }
        let gap = if node.shape == Shape::Parallel { REGION_GAP } else { GAP };
        y += 6;
        for (n, child) in node.children.iter().enumerate() {
            if n > 0 {
                if node.shape == Shape::Parallel {
                    self.out.dividers.push((left, right, y + gap / 2));
                }
                y += gap;
            }
            y = self.node(*child, left + INSET_LEFT, right - INSET_RIGHT, y);
        }
        self.begins(Some(id));
        y + 8
    }

    fn paragraph(&mut self, text: &str, left: i32, right: i32, mut y: i32, style: Style) -> i32 {
        let (size, line) = match style {
            Style::Note | Style::Way | Style::Goal | Style::Heading => (TEXT, LINE),
            Style::Detail | Style::Stays => (SMALL, SMALL_LINE),
        };
        for text in wrapped(text, size, right - left - 2 * PADDING) {
            self.out.texts.push(Text { x: left + PADDING, y: y + line - 6, text, style });
            y += line;
        }
        y
    }

    fn way(&mut self, from: NodeId, way: &Way, (left, right): (i32, i32), y: i32) -> i32 {
        let names: Vec<String> = way.to.iter().map(|to| goal(self.diagram, *to)).collect();
        let (goal, style) = match names.is_empty() {
            true => ("stays".to_owned(), Style::Stays),
            false => (format!("→ {}", names.join(", ")), Style::Goal),
        };
        let room = right - left - 3 * PADDING - width(&goal, TEXT);
        self.out.texts.push(Text { x: right - PADDING, y: y + LINE - 6, text: goal, style });
        let label =
            if way.uncovered { format!("{} {}", super::super::UNCOVERED, way.short) } else { way.short.clone() };
        let mut below = y;
        for text in wrapped(&label, TEXT, room.max(120)) {
            self.out.texts.push(Text { x: left + PADDING, y: below + LINE - 6, text, style: Style::Way });
            below += LINE;
        }
        for (n, to) in way.to.iter().enumerate() {
            let y = y + LINE / 2 + 1 + FAN * n as i32;
            self.stubs.push((*to, Stub { from, x: right, y, label: way.full.clone(), uncovered: way.uncovered }));
        }
        below
    }

    /// The dots of what begins inside of a node, or of the whole.
    fn begins(&mut self, around: Option<NodeId>) {
        let begins = around.map_or(&self.diagram.begins, |id| &self.diagram.nodes[id].begins);
        let left = around.map_or(MARGIN - 6, |id| self.out.boxes[id].left);
        for to in begins {
            let goal = self.out.boxes[*to];
            // where it begins further inside, that inside may have a dot of its own
            let direct = self.diagram.nodes[*to].parent == around;
            let y = if direct { goal.middle } else { goal.middle - 8 };
            self.out.begins.push(Begin { x: left + 13, y, to: goal.left });
        }
    }
}

/// A history's name is long, and its sign is known.
fn goal(diagram: &Diagram, to: NodeId) -> String {
    diagram.nodes[to].name.clone()
}

/// Gives each bus a lane, short ones next to the boxes; buses that do not meet share one. How many lanes there are.
fn lanes(boxes: &[Placed], stubs: Vec<(NodeId, Stub)>, buses: &mut Vec<Bus>) -> i32 {
    for (to, stub) in stubs {
        match buses.iter_mut().find(|bus| bus.to == to) {
            Some(bus) => bus.stubs.push(stub),
            None => buses.push(Bus { to, lane: 0, stubs: vec![stub] }),
        }
    }
    buses.sort_by_key(|bus| {
        let (from, to) = bus.span(boxes);
        (to - from, from, bus.to)
    });
    let right = boxes.iter().map(|placed| placed.right).max().unwrap_or(0);
    let mut taken: Vec<Vec<(i32, i32)>> = Vec::new();
    for bus in buses.iter_mut() {
        let (from, to) = bus.span(boxes);
        let free = |lane: &Vec<(i32, i32)>| lane.iter().all(|(a, b)| to + LANE < *a || *b + LANE < from);
        let lane = taken.iter().position(free).unwrap_or_else(|| {
            taken.push(Vec::new());
            taken.len() - 1
        });
        taken[lane].push((from, to));
        bus.lane = right + CHANNEL + LANE * lane as i32;
    }
    taken.len() as i32
}
