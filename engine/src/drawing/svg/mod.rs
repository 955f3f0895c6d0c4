//! SVG: a picture that needs no program but a browser, prints well, and can be read aloud.
//!
//! `layout` says where everything stands, this paints it. Colours are variables, so that it is light or dark as its
//! reader has it; nothing is said by colour alone. The description tells the whole picture in sentences.

mod layout;
mod measure;

use std::fmt::Write;

use super::{Diagram, Mark, Node, NodeId, Shape, Subject, UNCOVERED, UNREACHED};
use crate::chart::StateSignal;
use layout::{Bus, Layout, MARGIN, NAME, SMALL, Style, layout};
use measure::{width, wrapped};

const TITLE: i32 = 20;
const CORNER: i32 = 6;
const CHIP: i32 = 20;

const STYLE: &str = "\
svg{--ink:#1b2430;--quiet:#4d5866;--line:#8a94a1;--paper:#fff;--inner:#f4f6f8;--edge:#33506f;font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Thai','Noto Sans Khmer','Noto Sans Myanmar','Noto Sans Lao','DejaVu Sans',sans-serif;font-size:13px}
@media screen and (prefers-color-scheme:dark){svg{--ink:#eef1f5;--quiet:#b3bcc7;--line:#7c8795;--paper:#14181d;--inner:#1d232b;--edge:#9dbbe0}}
text{fill:var(--ink)}.title{font-size:20px;font-weight:700}.name{font-size:15px;font-weight:700}.quiet{fill:var(--quiet)}.small{font-size:12px}.heading{font-weight:600}.goal{text-anchor:end;font-weight:600}.stays{text-anchor:end;font-size:12px;fill:var(--quiet)}
.ground{fill:var(--paper)}.box{fill:var(--inner);stroke:var(--line);stroke-width:1.2}.deep{fill:var(--paper)}.ring{fill:none;stroke:var(--line);stroke-width:1.2}.faint{stroke-dasharray:6 4}.faded{fill:var(--quiet)}
.way{fill:none;stroke:var(--edge);stroke-width:1.5}.under{fill:none;stroke:var(--paper);stroke-width:5}.open{stroke-dasharray:5 4}.head{fill:var(--edge)}.dot{fill:var(--ink)}.start{fill:none;stroke:var(--ink);stroke-width:1.5}.divider{stroke:var(--line);stroke-width:1.5;stroke-dasharray:8 5}
.chip{stroke:#1b2430;stroke-width:1}.chip text{stroke:none;font-size:12px;font-weight:600}";

pub fn svg(diagram: &Diagram) -> String {
    let top = MARGIN + TITLE + 22;
    let placed = layout(diagram, top);
    let legend = legend(diagram);
    let height = placed.height + 12 + 24 * legend.len() as i32 + MARGIN;
    let mut out = String::new();
    let title = match diagram.subject {
        Subject::Workflow { .. } => format!("Workflow: {}", diagram.title),
        Subject::Roadmap => format!("{}: what waits for what", diagram.title),
    };
    // long titles make the picture wider, not themselves shorter
    let across = placed.width.max(width(&title, TITLE) + 2 * MARGIN);
    let _ = writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across} {height}" width="{across}" height="{height}" role="img" aria-labelledby="title description">"#
    );
    let _ = writeln!(out, r#"<title id="title">{}</title>"#, escaped(&title));
    let _ = writeln!(out, r#"<desc id="description">{}</desc>"#, escaped(&description(diagram)));
    let _ = writeln!(out, "<style>{STYLE}</style>");
    let _ = writeln!(out, r#"<rect class="ground" width="{across}" height="{height}"/>"#);
    let _ = writeln!(out, r#"<text class="title" x="{MARGIN}" y="{}">{}</text>"#, MARGIN + TITLE, escaped(&title));
    boxes(&mut out, diagram, &placed);
    lines(&mut out, diagram, &placed);
    for (n, entry) in legend.iter().enumerate() {
        let y = placed.height + 12 + 24 * n as i32;
        entry.paint(&mut out, y);
    }
    out + "</svg>\n"
}

fn boxes(out: &mut String, diagram: &Diagram, placed: &Layout) {
    for (id, node) in diagram.nodes.iter().enumerate() {
        let at = placed.boxes[id];
        if let Shape::History { deep } = node.shape {
            let (x, y) = (at.right - 13, at.middle);
            let _ = writeln!(
                out,
                r#"<circle class="box deep" cx="{x}" cy="{y}" r="13"/><text class="small heading" x="{x}" y="{}" text-anchor="middle">{}</text><text class="quiet small" x="{}" y="{}" text-anchor="end">{}</text>"#,
                y + 4,
                if deep { "H*" } else { "H" },
                x - 20,
                y + 4,
                escaped(&node.name)
            );
            continue;
        }
        let deep = if depth(diagram, id) % 2 == 1 { " deep" } else { "" };
        let faint = if node.mark.is_faint() { " faint" } else { "" };
        let (wide, high) = (at.right - at.left, at.bottom - at.top);
        let _ = writeln!(
            out,
            r#"<rect class="box{deep}{faint}" x="{}" y="{}" width="{wide}" height="{high}" rx="8"/>"#,
            at.left, at.top
        );
        if node.shape == Shape::Final {
            let _ = writeln!(
                out,
                r#"<rect class="ring{faint}" x="{}" y="{}" width="{}" height="{}" rx="5"/>"#,
                at.left + 4,
                at.top + 4,
                wide - 8,
                high - 8
            );
        }
        header(out, node, at.left + 14, at.right - 14, at.middle);
    }
    for (left, right, y) in &placed.dividers {
        let _ = writeln!(out, r#"<line class="divider" x1="{left}" y1="{y}" x2="{right}" y2="{y}"/>"#);
    }
    for text in &placed.texts {
        let class = match text.style {
            Style::Note | Style::Way => "",
            Style::Heading => r#" class="heading""#,
            Style::Detail => r#" class="quiet small""#,
            Style::Goal => r#" class="goal""#,
            Style::Stays => r#" class="stays""#,
        };
        let _ = writeln!(out, r#"<text{class} x="{}" y="{}">{}</text>"#, text.x, text.y, escaped(&text.text));
    }
}

fn header(out: &mut String, node: &Node, left: i32, right: i32, middle: i32) {
    let chip = node.signal.map_or(0, |signal| chip_width(signal) + 10);
    let (sign, remark) = match node.mark {
        Mark::Plain => ("", ""),
        Mark::Unreached => (UNREACHED, "never reached"),
        Mark::Unvisited => (UNCOVERED, "in no scenario"),
    };
    let kind = match node.shape {
        Shape::Final => "end",
        Shape::Parallel => "all at once",
        Shape::Simple | Shape::Compound | Shape::History { .. } => "",
    };
    let aside: Vec<&str> = [kind, remark].into_iter().filter(|word| !word.is_empty()).collect();
    let aside = if aside.is_empty() { String::new() } else { format!("({})", aside.join(", ")) };
    let room = right - left - chip - width(&aside, SMALL) - 12;
    let name = [sign, &node.name].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let name = shortened(&name, room);
    let faded = if node.mark.is_faint() { " faded" } else { "" };
    let _ = write!(out, r#"<text x="{left}" y="{}"><tspan class="name{faded}">{}</tspan>"#, middle + 5, escaped(&name));
    if !aside.is_empty() {
        let _ = write!(out, r#" <tspan class="quiet small">{}</tspan>"#, escaped(&aside));
    }
    out.push_str("</text>\n");
    if let Some(signal) = node.signal {
        paint_chip(out, signal, right - chip_width(signal), middle);
    }
}

fn shortened(name: &str, room: i32) -> String {
    match wrapped(name, NAME, room).as_slice() {
        [whole] => whole.clone(),
        lines => format!("{}…", lines[0]),
    }
}

fn chip_text(signal: StateSignal) -> String {
    let (shape, word) = signal.shape_and_word();
    format!("{shape} {word}")
}

fn chip_width(signal: StateSignal) -> i32 {
    width(&chip_text(signal), SMALL) + 16
}

fn paint_chip(out: &mut String, signal: StateSignal, x: i32, middle: i32) {
    let (fill, ink) = match signal {
        StateSignal::Done => ("#082e5e", "#fff"),
        StateSignal::OnTrack => ("#1494ae", "#000"),
        StateSignal::AtRisk => ("#ecac39", "#000"),
        StateSignal::Late => ("#b31f2d", "#fff"),
        StateSignal::NoReport => ("#e8ebee", "#000"),
        StateSignal::Closed => ("#fff", "#000"),
    };
    let wide = chip_width(signal);
    let _ = writeln!(
        out,
        r#"<g class="chip"><rect x="{x}" y="{}" width="{wide}" height="{CHIP}" rx="10" fill="{fill}"/><text x="{}" y="{}" text-anchor="middle" style="fill:{ink}">{}</text></g>"#,
        middle - CHIP / 2,
        x + wide / 2,
        middle + 4,
        chip_text(signal)
    );
}

fn lines(out: &mut String, diagram: &Diagram, placed: &Layout) {
    for begin in &placed.begins {
        let _ = writeln!(
            out,
            r#"<circle class="dot" cx="{}" cy="{}" r="5"/><path class="start" d="M{} {}H{}"/>"#,
            begin.x,
            begin.y,
            begin.x,
            begin.y,
            begin.to - 6
        );
        arrow_right(out, begin.to, begin.y);
    }
    placed.buses.iter().for_each(|bus| trunk(out, bus, placed));
    for bus in &placed.buses {
        bus.stubs.iter().for_each(|stub| branch(out, bus, stub, diagram, placed));
        enter(out, bus, placed);
    }
}

fn class(uncovered: bool) -> &'static str {
    if uncovered { "way open" } else { "way" }
}

/// What its branches share, without the bends.
fn trunk(out: &mut String, bus: &Bus, placed: &Layout) {
    let goal = placed.boxes[bus.to].middle;
    let part = |out: &mut String, from: i32, to: i32, open: bool| {
        if to - from > 0 {
            let _ = writeln!(out, r#"<path class="{}" d="M{} {from}V{to}"/>"#, class(open), bus.lane);
        }
    };
    // above and below the goal each part is as long, and as certain, as the branches on that side
    let side = |above: bool| bus.stubs.iter().filter(move |stub| (stub.y < goal) == above);
    if let Some(first) = side(true).map(|stub| stub.y).min() {
        part(out, first + CORNER, goal - CORNER, side(true).all(|stub| stub.uncovered));
    }
    if let Some(last) = side(false).map(|stub| stub.y).max() {
        part(out, goal + CORNER, last - CORNER, side(false).all(|stub| stub.uncovered));
    }
}

/// From a line of a box into the lane, bent towards where it leads.
fn branch(out: &mut String, bus: &Bus, stub: &layout::Stub, diagram: &Diagram, placed: &Layout) {
    let goal = placed.boxes[bus.to].middle;
    let bend = CORNER.min((goal - stub.y).abs() / 2) * (goal - stub.y).signum();
    let (x, y, lane) = (stub.x, stub.y, bus.lane);
    let straight = lane - CORNER;
    let right = placed.boxes.iter().map(|b| b.right).max().unwrap_or(x);
    let _ = writeln!(out, r#"<path class="under" d="M{} {y}H{}"/>"#, right + 4, straight - 2);
    let told = format!("{} → {}: {}", diagram.nodes[stub.from].name, diagram.nodes[bus.to].name, stub.label);
    let _ = writeln!(
        out,
        r#"<path class="{}" d="M{x} {y}H{straight}Q{lane} {y} {lane} {}"><title>{}</title></path>"#,
        class(stub.uncovered),
        y + bend,
        escaped(&told)
    );
}

/// From the lane into the box, with the arrow's head.
fn enter(out: &mut String, bus: &Bus, placed: &Layout) {
    let at = placed.boxes[bus.to];
    let (y, lane) = (at.middle, bus.lane);
    let right = placed.boxes.iter().map(|b| b.right).max().unwrap_or(at.right);
    let _ = writeln!(out, r#"<path class="under" d="M{} {y}H{}"/>"#, lane - CORNER - 2, right + 4);
    let mut bends = String::new();
    for (above, bend) in [(true, -CORNER), (false, CORNER)] {
        if bus.stubs.iter().any(|stub| (stub.y < y) == above) {
            let _ = write!(bends, "M{lane} {}Q{lane} {y} {} {y}", y + bend, lane - CORNER);
        }
    }
    let _ = writeln!(out, r#"<path class="{}" d="{bends}H{}"/>"#, class(bus.uncovered()), at.right + 8);
    let x = at.right + 1;
    let _ = writeln!(out, r#"<path class="head" d="M{x} {y}l9 -4.5v9z"/>"#);
}

fn arrow_right(out: &mut String, x: i32, y: i32) {
    let _ = writeln!(out, r#"<path class="dot" d="M{} {y}l-9 -4.5v9z"/>"#, x - 1);
}

fn depth(diagram: &Diagram, id: NodeId) -> usize {
    std::iter::successors(diagram.nodes[id].parent, |id| diagram.nodes[*id].parent).count()
}

/// One line of the legend.
enum Entry {
    Signals(Vec<StateSignal>),
    Words(String),
}

fn legend(diagram: &Diagram) -> Vec<Entry> {
    const ALL: [StateSignal; 6] = [
        StateSignal::OnTrack,
        StateSignal::AtRisk,
        StateSignal::Late,
        StateSignal::NoReport,
        StateSignal::Done,
        StateSignal::Closed,
    ];
    let has = |test: &dyn Fn(&Node) -> bool| diagram.nodes.iter().any(test);
    let used: Vec<StateSignal> = ALL.into_iter().filter(|s| has(&|n| n.signal == Some(*s))).collect();
    let mut words: Vec<&str> = Vec::new();
    if has(&|n| !n.begins.is_empty()) || !diagram.begins.is_empty() {
        words.push("dot: begins here");
    }
    if has(&|n| n.shape == Shape::Final) {
        words.push("double border: end");
    }
    if has(&|n| n.shape == Shape::Parallel) {
        words.push("dashed rule: all at once");
    }
    if has(&|n| matches!(n.shape, Shape::History { .. })) {
        words.push("H: where it was inside (H*: however deep)");
    }
    let mut entries = Vec::new();
    if !used.is_empty() {
        entries.push(Entry::Signals(used));
    }
    if !words.is_empty() {
        entries.push(Entry::Words(words.join(" · ")));
    }
    let remarks = diagram.remarks();
    if !remarks.is_empty() {
        entries.push(Entry::Words(remarks.join(" · ")));
    }
    entries
}

impl Entry {
    fn paint(&self, out: &mut String, y: i32) {
        match self {
            Entry::Signals(signals) => {
                let _ = writeln!(out, r#"<text class="quiet small" x="{MARGIN}" y="{}">shown as</text>"#, y + 14);
                let mut x = MARGIN + 64;
                for signal in signals {
                    paint_chip(out, *signal, x, y + 10);
                    x += chip_width(*signal) + 8;
                }
            }
            Entry::Words(words) => {
                let _ =
                    writeln!(out, r#"<text class="quiet small" x="{MARGIN}" y="{}">{}</text>"#, y + 14, escaped(words));
            }
        }
    }
}

/// The whole picture in sentences, for whoever hears it.
fn description(diagram: &Diagram) -> String {
    let name = |id: &NodeId| diagram.nodes[*id].name.as_str();
    let names = |ids: &[NodeId]| ids.iter().map(name).collect::<Vec<_>>().join(" and ");
    let mut said = Vec::new();
    if !diagram.begins.is_empty() {
        said.push(format!("Begins in {}.", names(&diagram.begins)));
    }
    for node in &diagram.nodes {
        let inside = node.parent.map_or(String::new(), |parent| format!(", inside {}", name(&parent)));
        let notes: String = node.notes.iter().map(|note| format!(", {note}")).collect();
        let end = if node.shape == Shape::Final { ", an end" } else { "" };
        let begins = match node.begins.as_slice() {
            [] => String::new(),
            begins => format!(", begins in {}", names(begins)),
        };
        said.push(format!("{}{inside}{end}{begins}{notes}.", node.caption()));
        for way in node.ways() {
            let to = if way.to.is_empty() { "stays".to_owned() } else { format!("to {}", names(&way.to)) };
            said.push(format!("{}: {to}.", way.label()));
        }
    }
    said.extend(diagram.remarks().into_iter().map(|remark| format!("{remark}.")));
    said.join(" ")
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
