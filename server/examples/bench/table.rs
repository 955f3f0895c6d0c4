//! Figures beside their yardsticks.

#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<[String; 5]>,
}

impl Table {
    /// Something that should be large, such as answers a second.
    pub(crate) fn rate(&mut self, what: &str, ours: f64, yardstick: (&str, f64), goal: f64) {
        self.compare(
            what,
            format!("{ours:.0}/s"),
            (yardstick.0, format!("{:.0}/s", yardstick.1)),
            ours / yardstick.1,
            format!("at least {goal}"),
        );
    }

    /// Something that should stay small, such as pages.
    pub(crate) fn cost(&mut self, what: &str, ours: f64, yardstick: (&str, f64), goal: f64) {
        self.compare(
            what,
            format!("{ours:.0}"),
            (yardstick.0, format!("{:.0}", yardstick.1)),
            ours / yardstick.1,
            format!("at most {goal}"),
        );
    }

    /// A figure with a goal of its own, or none.
    pub(crate) fn plain(&mut self, what: &str, ours: String, goal: &str) {
        self.push([what.into(), ours, String::new(), String::new(), goal.into()]);
    }

    fn compare(&mut self, what: &str, ours: String, yardstick: (&str, String), ratio: f64, goal: String) {
        self.push([what.into(), ours, format!("{} {}", yardstick.1, yardstick.0), format!("{ratio:.2}"), goal]);
    }

    fn push(&mut self, row: [String; 5]) {
        eprintln!("     {}", row.join("  "));
        self.rows.push(row);
    }

    pub(crate) fn print(&self) {
        let head = ["", "Waymark", "yardstick", "ratio", "goal"].map(str::to_owned);
        let rows: Vec<&[String; 5]> = std::iter::once(&head).chain(&self.rows).collect();
        let width = |column: usize| rows.iter().map(|r| r[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..5).map(width).collect();
        for row in rows {
            let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
            println!("{}", cells.join("  ").trim_end());
        }
    }
}

/// Of sorted durations the one that so many parts of a hundred do not exceed, in milliseconds.
pub(crate) fn percentile(sorted: &[f64], of_hundred: usize) -> f64 {
    let place = (sorted.len() * of_hundred / 100).min(sorted.len().saturating_sub(1));
    sorted.get(place).copied().unwrap_or(f64::NAN)
}
