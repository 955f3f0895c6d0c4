//! The smallest chart: how one number went, as a line without axes. What it shows stands beside it in words.

use std::fmt::Write as _;

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 28.0;
/// So that the line's ends and its last dot are not cut.
const MARGIN: f64 = 4.0;

/// A line through numbers at moments (seconds, say), with a dot at the last one and, where it is given, the goal as a
/// second line. Fewer than two moments make no line. `label` is what it shows, for those who do not see it.
pub(crate) fn svg(readings: &[(i64, f64)], goal: Option<f64>, label: &str) -> Option<String> {
    let readings: Vec<(i64, f64)> = readings.iter().copied().filter(|(_, value)| value.is_finite()).collect();
    let (first, last) = (readings.first()?, readings.last()?);
    if first.0 >= last.0 {
        return None;
    }
    let goal = goal.filter(|goal| goal.is_finite());
    let values = || readings.iter().map(|(_, value)| *value).chain(goal);
    let (low, high) = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
    let x = |at: i64| MARGIN + (at - first.0) as f64 / (last.0 - first.0) as f64 * (WIDTH - 2.0 * MARGIN);
    // equal numbers lie in the middle; halves, because the distance of two finite numbers may not be finite
    let span = high / 2.0 - low / 2.0;
    let share = |value: f64| if span > 0.0 { (value / 2.0 - low / 2.0) / span } else { 0.5 };
    let y = |value: f64| HEIGHT - MARGIN - share(value) * (HEIGHT - 2.0 * MARGIN);
    let mut points = String::new();
    for (at, value) in &readings {
        let _ = write!(points, "{:.1},{:.1} ", x(*at), y(*value)); // a string takes everything
    }
    let aim = goal.map(|goal| {
        let y = y(goal);
        format!("<line class=\"goal\" x1=\"0\" x2=\"{WIDTH}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>")
    });
    Some(format!(
        "<svg class=\"spark\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" role=\"img\" aria-label=\"{}\">{}<polyline points=\"{}\"/><circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\"/></svg>",
        escaped(label),
        aim.unwrap_or_default(),
        points.trim_end(),
        x(last.0),
        y(last.1),
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(readings: &[(i64, f64)], goal: Option<f64>, expect: Option<&str>) {
        let line = svg(readings, goal, "a \"<b>\" & c").map(|svg| {
            assert!(svg.contains("aria-label=\"a &quot;&lt;b&gt;&quot; &amp; c\""), "{svg}");
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
            svg.split("points=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
        });
        assert_eq!(line.as_deref(), expect);
    }

    #[test]
    fn a_line_from_the_lowest_to_the_highest() {
        check(&[(0, 0.0), (50, 5.0), (100, 10.0)], None, Some("4.0,24.0 60.0,14.0 116.0,4.0"));
        check(&[(0, 0.0), (100, 10.0)], Some(20.0), Some("4.0,24.0 116.0,14.0"));
        check(&[(0, 3.0), (100, 3.0)], None, Some("4.0,14.0 116.0,14.0"));
        check(&[(0, f64::MIN), (100, f64::MAX)], None, Some("4.0,24.0 116.0,4.0"));
        check(&[(0, 1.0), (50, f64::NAN), (100, 2.0)], None, Some("4.0,24.0 116.0,4.0"));
    }

    #[test]
    fn one_moment_makes_no_line() {
        check(&[], None, None);
        check(&[(7, 1.0)], None, None);
        check(&[(7, 1.0), (7, 2.0)], Some(3.0), None);
    }
}
