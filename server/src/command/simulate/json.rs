//! `-o json`: one object of lists of flat rows.
//!
//! `courses` (one, or one for each scenario: `story`, `period`, `from`, `to`, `summary`, `warnings`, `stopped`), `calendar` (`rows::Row`),
//! `load` (a person's week: `person`, `monday`, `messages`, `questions`), `items` (where each stands at the end).

use engine::simulation::weeks;
use serde::Serialize;

use super::{
    Show, Story,
    rows::{self, ItemRow, Row},
    summary,
};

#[derive(Serialize)]
struct Whole {
    programme: String,
    courses: Vec<CourseRow>,
    calendar: Vec<Row>,
    load: Vec<LoadRow>,
    items: Vec<ItemRow>,
}

#[derive(Serialize)]
struct CourseRow {
    story: String,
    period: String,
    from: String,
    to: String,
    summary: Vec<String>,
    warnings: Vec<String>,
    /// Why it ended early; empty if it did not.
    stopped: String,
}

#[derive(Serialize)]
struct LoadRow {
    story: String,
    person: String,
    monday: String,
    messages: usize,
    questions: usize,
}

pub(super) fn write(show: &Show<'_>) -> String {
    let stories = &show.stories;
    let whole = Whole {
        programme: show.programme.id.clone(),
        courses: stories.iter().map(|story| course(show, story)).collect(),
        calendar: stories.iter().flat_map(|story| rows::rows(show, story)).collect(),
        load: stories.iter().flat_map(load).collect(),
        items: stories.iter().flat_map(|story| rows::items(show, story)).collect(),
    };
    // lists of texts, numbers and truths can always be written
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

fn course(show: &Show<'_>, story: &Story) -> CourseRow {
    let course = &story.course;
    CourseRow {
        story: story.name.clone().unwrap_or_default(),
        period: summary::period(show, course),
        from: course.from.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        to: course.to.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        summary: summary::sentences(show, course),
        warnings: summary::burdens(course),
        stopped: course.stopped.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

fn load(story: &Story) -> Vec<LoadRow> {
    let row = |week: engine::simulation::Week| LoadRow {
        story: story.name.clone().unwrap_or_default(),
        person: week.person.to_string(),
        monday: week.monday.to_string(),
        messages: week.messages,
        questions: week.questions,
    };
    weeks(&story.course).into_iter().map(row).collect()
}
