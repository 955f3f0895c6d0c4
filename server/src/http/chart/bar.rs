//! How many activities have each signal, as one bar.

use engine::{chart::StateSignal, message::Args, roadmap::ItemKind};

use super::{
    super::{
        say::Say,
        status::{ItemStatus, Status},
        words::{Mark, SIGNALS},
    },
    Canvas, Look,
};

/// How many items have each signal, in the order of `SIGNALS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counts([usize; SIGNALS.len()]);

impl Counts {
    /// Of the activities that may be seen.
    pub(crate) fn of(status: &Status) -> Counts {
        Counts::among(status.of_kind(ItemKind::Activity))
    }

    pub(crate) fn among<'a>(items: impl Iterator<Item = &'a ItemStatus>) -> Counts {
        let mut counts = Counts::default();
        for it in items {
            let place = SIGNALS.iter().position(|signal| *signal == it.look.signal);
            if let Some(count) = place.and_then(|place| counts.0.get_mut(place)) {
                *count += 1;
            }
        }
        counts
    }

    pub(crate) fn total(&self) -> usize {
        self.0.iter().sum()
    }

    /// Those that there are any of.
    pub(crate) fn present(&self) -> impl Iterator<Item = (StateSignal, usize)> {
        SIGNALS.into_iter().zip(self.0).filter(|(_, count)| *count > 0)
    }

    /// `14 of 38 activities are on track; 3 are late; 9 have not reported this period.`
    pub(crate) fn sentence(&self, say: &Say) -> String {
        let total = Args::new().count("total", self.total());
        let add = |args: Args, (signal, count): (&StateSignal, usize)| {
            args.count(super::super::words::signal_id(*signal).0, count)
        };
        say.with("overview-sentence", &SIGNALS.iter().zip(self.0).fold(total, add))
    }
}

pub(crate) struct Bar {
    title: String,
    about: String,
    parts: Vec<(Mark, usize, String)>,
    total: usize,
}

/// Of the whole bar.
const WIDTH: f64 = 1000.0;

impl Bar {
    pub(crate) fn of(counts: &Counts, say: &Say) -> Bar {
        let part = |(signal, count): (_, usize)| (say.mark(signal), count, say.number(count as f64));
        Bar {
            title: say.t("overview-signals"),
            about: counts.sentence(say),
            parts: counts.present().map(part).collect(),
            total: counts.total(),
        }
    }

    pub(crate) fn svg(&self, look: Look) -> String {
        match look {
            Look::InPage => self.in_page(),
            Look::Alone => self.alone(),
        }
    }

    /// Without letters, because it is as wide as the page; the table below it is its legend.
    fn in_page(&self) -> String {
        let mut canvas = Canvas::new(Look::InPage, "stack", WIDTH, 44.0);
        self.rects(&mut canvas, (0.0, 1.0), (WIDTH, 42.0));
        canvas.stretched(&self.title, &self.about)
    }

    fn alone(&self) -> String {
        const LINE: f64 = 26.0;
        let mut canvas = Canvas::new(Look::Alone, "stack", 640.0, 112.0 + LINE * self.parts.len() as f64);
        canvas.text("", (20.0, 32.0), &self.title);
        self.rects(&mut canvas, (20.0, 46.0), (600.0, 40.0));
        for (place, (mark, _, count)) in self.parts.iter().enumerate() {
            let y = 116.0 + LINE * place as f64;
            canvas.rect(&format!("mark {}", mark.class), (20.0, y - 13.0), (16.0, 16.0), "");
            canvas.text("", (46.0, y), &format!("{} {}", mark.shape, mark.word));
            canvas.text("end", (320.0, y), count);
        }
        canvas.finish(&self.title, &self.about)
    }

    fn rects(&self, canvas: &mut Canvas, (x, y): (f64, f64), (width, height): (f64, f64)) {
        let mut before = 0;
        let place = |count: usize| x + width * count as f64 / self.total.max(1) as f64;
        for (mark, count, number) in &self.parts {
            let (from, to) = (place(before), place(before + count));
            let title = format!("{} {}: {number}", mark.shape, mark.word);
            canvas.rect(&format!("mark {}", mark.class), (from, y), (to - from, height), &title);
            before += count;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(counts: &[(StateSignal, usize)]) -> Counts {
        let of = |signal: StateSignal| counts.iter().find(|(s, _)| *s == signal).map_or(0, |(_, count)| *count);
        Counts(SIGNALS.map(of))
    }

    #[test]
    fn the_sentence_counts_in_words() {
        use StateSignal::*;
        let check = |of: &[(StateSignal, usize)], expect: &str| {
            assert_eq!(counts(of).sentence(&Say::english()), expect);
        };
        check(
            &[(OnTrack, 14), (Late, 3), (NoReport, 9), (Done, 12)],
            "14 of 38 activities are on track; 12 are done; 3 are late; 9 have not reported this period.",
        );
        check(&[(OnTrack, 1), (AtRisk, 1)], "1 of 2 activities is on track; 1 is at risk.");
        check(&[(Late, 1)], "0 of 1 activity are on track; 1 is late.");
        check(
            &[(OnTrack, 2), (NoReport, 1), (Closed, 1)],
            "2 of 4 activities are on track; 1 has not reported this period; 1 is closed.",
        );
        check(&[], "There are no activities to be seen here.");
    }

    #[test]
    fn a_bar_is_as_long_as_its_counts() {
        let bar = Bar::of(&counts(&[(StateSignal::Done, 1), (StateSignal::Late, 3)]), &Say::english());
        let svg = bar.svg(Look::InPage);
        assert!(
            svg.contains(r#"<rect class="mark done" x="0" y="1" width="250" height="42"><title>✓ Done: 1</title>"#)
        );
        assert!(svg.contains(r#"<rect class="mark late" x="250" y="1" width="750" height="42">"#), "{svg}");
        assert!(svg.contains("<desc id=\"stack-about\">0 of 4 activities are on track; 1 is done; 3 are late.</desc>"));
        assert!(!svg.contains("<style>") && bar.svg(Look::Alone).contains("<style>"));
    }
}
