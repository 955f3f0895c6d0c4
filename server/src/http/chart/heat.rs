//! Which pillars stand how in which country: rows, columns, and in each cell how many activities have which signal.

use engine::{message::Args, roadmap::ItemKind};

use super::{
    super::{
        say::Say,
        status::{ItemStatus, Status, Text, text},
        words::Mark,
    },
    Canvas, Counts, Look,
};

/// The country of activities whose responsible entity belongs to none, and of pillars that an activity has none of.
pub(crate) const NONE: &str = "none";

pub(crate) struct Heat {
    pub(crate) countries: Vec<(String, String)>,
    pub(crate) rows: Vec<HeatRow>,
    title: String,
    about: String,
}

pub(crate) struct HeatRow {
    /// None: activities of no pillar.
    pub(crate) pillar: Option<String>,
    pub(crate) title: Text,
    /// One for each country.
    pub(crate) cells: Vec<HeatCell>,
}

/// How many have each signal that there is.
pub(crate) type HeatCell = Vec<(Mark, String)>;

impl Heat {
    /// Of the activities that may be seen.
    pub(crate) fn of(status: &Status, say: &Say) -> Heat {
        let activities: Vec<(Option<String>, &ItemStatus)> =
            status.of_kind(ItemKind::Activity).map(|it| (status.country(it), it)).collect();
        let countries = countries(activities.iter().map(|(country, _)| country.clone()));
        let row = |pillar: Option<&String>, title: Text| {
            let of_pillar: Vec<_> = activities.iter().filter(|(_, it)| it.item.pillar.as_ref() == pillar).collect();
            let cell = |code: &String| {
                let here = of_pillar.iter().filter(|(country, _)| country.as_deref().unwrap_or(NONE) == code);
                cell(&Counts::among(here.map(|(_, it)| *it)), say)
            };
            let cells = countries.iter().map(cell).collect();
            (!of_pillar.is_empty()).then(|| HeatRow { pillar: pillar.cloned(), title, cells })
        };
        let pillars = status.programme.pillars.iter();
        let named = pillars.filter_map(|(id, title)| row(Some(id), text(title, say.languages())));
        let rest = row(None, Text { text: say.t("pillar-none"), lang: say.lang().to_owned() });
        Heat {
            rows: named.chain(rest).collect(),
            countries: countries.iter().map(|code| (code.clone(), say.country(code))).collect(),
            title: say.t("matrix-title"),
            about: say.with("matrix-sentence", &Args::new().count("count", activities.len())),
        }
    }

    pub(crate) fn sentence(&self) -> &str {
        &self.about
    }

    pub(crate) fn svg(&self, look: Look) -> String {
        const NAMES: f64 = 190.0;
        const CELL: (f64, f64) = (110.0, 34.0);
        let size = |n: usize, one: f64| n as f64 * one;
        let (width, height) = (size(self.countries.len(), CELL.0), size(self.rows.len(), CELL.1));
        let mut canvas = Canvas::new(look, "heat", NAMES + width + 8.0, 40.0 + height);
        for (n, (_, country)) in self.countries.iter().enumerate() {
            canvas.text("quiet middle", (NAMES + size(n, CELL.0) + CELL.0 / 2.0, 24.0), country);
        }
        for (line, row) in self.rows.iter().enumerate() {
            let y = 34.0 + size(line, CELL.1);
            canvas.text("", (8.0, y + 22.0), &row.title.text);
            for (n, cell) in row.cells.iter().enumerate() {
                let left = NAMES + size(n, CELL.0);
                let part = CELL.0 / cell.len().max(1) as f64;
                for (place, (mark, count)) in cell.iter().enumerate() {
                    let x = left + size(place, part);
                    let said = format!("{}, {}: {count}", row.title.text, mark.word);
                    canvas.rect(&format!("mark {}", mark.class), (x, y), (part, CELL.1), &said);
                    let shown = format!("{} {count}", mark.shape);
                    canvas.text(&format!("on middle {}", mark.class), (x + part / 2.0, y + 22.0), &shown);
                }
            }
        }
        canvas.finish(&self.title, &self.about)
    }
}

fn cell(counts: &Counts, say: &Say) -> HeatCell {
    counts.present().map(|(signal, count)| (say.mark(signal), say.number(count as f64))).collect()
}

/// By their codes; what belongs to none comes last.
pub(crate) fn countries(of: impl Iterator<Item = Option<String>>) -> Vec<String> {
    let mut codes: Vec<Option<String>> = of.collect();
    codes.sort_by_key(|code| (code.is_none(), code.clone()));
    codes.dedup();
    codes.into_iter().map(|code| code.unwrap_or_else(|| NONE.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_no_country_comes_last() {
        let of = [None, Some("VN"), Some("BN"), None, Some("VN")];
        assert_eq!(countries(of.into_iter().map(|code| code.map(str::to_owned))), ["BN", "VN", NONE]);
    }
}
