//! Our own charts: rectangles, lines and text as SVG.
//!
//! Each has a title and a description for those who cannot see it, takes its colours from classes, and stands beside a
//! table of the same numbers. `Look::InPage` leaves style to the page's sheet; `Look::Alone` carries it along, for
//! pictures in other people's pages and reports. Knows nothing of requests; what may be seen was decided by `Status`.

mod bar;
mod burnup;
mod heat;
mod timeline;

use std::fmt::{Display, Write};

pub(crate) use bar::{Bar, Counts};
pub(crate) use burnup::BurnUp;
pub(crate) use heat::{Heat, HeatCell, HeatRow, NONE, countries};
pub(crate) use timeline::{Pillar, Row, Stretch, Timeline};

/// Where a chart is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    InPage,
    Alone,
}

/// What a picture by itself needs of the style sheet.
const STYLE: &str = "text{font:14px 'Noto Sans','Noto Sans Thai','Noto Sans Khmer','Noto Sans Lao','Noto Sans Myanmar',\
    system-ui,sans-serif;fill:#1b2430}.quiet{fill:#55606e}.end{text-anchor:end}.middle{text-anchor:middle}\
    .ground{fill:#fff}.grid{stroke:#d5dae1}.now{stroke:#1b2430;stroke-dasharray:3 3}rect.mark{stroke:#1b2430;fill:#fff}\
    rect.done{fill:#082e5e}rect.on-track{fill:#1494ae}rect.at-risk{fill:#ecac39}rect.late{fill:#b31f2d}\
    rect.no-report{fill:#e8ebee}text.on.done,text.on.late{fill:#fff}text.on{fill:#000}.line{fill:none;stroke-width:2.5}\
    .line.planned{stroke:#55606e;stroke-dasharray:6 4}.line.reported{stroke:#1494ae}.line.confirmed{stroke:#082e5e}";

/// A picture as it is drawn.
struct Canvas {
    look: Look,
    name: &'static str,
    width: f64,
    height: f64,
    drawn: String,
}

impl Canvas {
    fn new(look: Look, name: &'static str, width: f64, height: f64) -> Canvas {
        Canvas { look, name, width, height, drawn: String::new() }
    }

    fn rect(&mut self, class: &str, (x, y): (f64, f64), (width, height): (f64, f64), title: &str) {
        let (x, y, width, height) = (short(x), short(y), short(width), short(height));
        let title = if title.is_empty() { String::new() } else { format!("<title>{}</title>", escaped(title)) };
        self.put(format_args!(
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}">{title}</rect>"#
        ));
    }

    fn text(&mut self, class: &str, (x, y): (f64, f64), text: &str) {
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        self.put(format_args!(r#"<text{class} x="{}" y="{}">{}</text>"#, short(x), short(y), escaped(text)));
    }

    fn line(&mut self, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
        let (x1, y1, x2, y2) = (short(x1), short(y1), short(x2), short(y2));
        self.put(format_args!(r#"<line class="{class}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>"#));
    }

    fn polyline(&mut self, class: &str, points: impl Iterator<Item = (f64, f64)>) {
        let points: Vec<String> = points.map(|(x, y)| format!("{},{}", short(x), short(y))).collect();
        self.put(format_args!(r#"<polyline class="{class}" points="{}"/>"#, points.join(" ")));
    }

    fn put(&mut self, drawn: impl Display) {
        // writing to a string cannot fail
        let _ = write!(self.drawn, "{drawn}");
    }

    /// Stretched over whatever room there is, where nothing in it has a shape to lose.
    fn stretched(self, title: &str, about: &str) -> String {
        self.whole(title, about, r#" preserveAspectRatio="none""#)
    }

    fn finish(self, title: &str, about: &str) -> String {
        self.whole(title, about, "")
    }

    fn whole(self, title: &str, about: &str, more: &str) -> String {
        let Canvas { look, name, width, height, drawn } = self;
        let (w, h) = (short(width), short(height));
        let (size, ground) = match look {
            Look::InPage => (String::new(), String::new()),
            Look::Alone => (
                format!(r#" xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}""#),
                format!(r#"<style>{STYLE}</style><rect class="ground" width="{w}" height="{h}"/>"#),
            ),
        };
        let (title, about) = (escaped(title), escaped(about));
        format!(
            "<svg class=\"chart {name}\"{size} viewBox=\"0 0 {w} {h}\"{more} role=\"img\" \
             aria-labelledby=\"{name}-title {name}-about\"><title id=\"{name}-title\">{title}</title>\
             <desc id=\"{name}-about\">{about}</desc>{ground}{drawn}</svg>"
        )
    }
}

/// At most one place after the point.
fn short(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // no control character may stand in XML, escaped or not
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
