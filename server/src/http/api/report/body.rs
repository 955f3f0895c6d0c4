//! What another system may say in a report, and everything that is wrong with what it says, each with its pointer.

use chrono::NaiveDate;
use engine::{definition::nearest, step::Given};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use super::super::super::problem::{Kind, Problem, Result, Slip};

const FIELDS: [&str; 9] =
    ["person", "prompt", "answer", "progress", "number", "over", "date", "expected_completion", "text"];
/// Of which at least one must be there.
const SAYS: [&str; 6] = ["answer", "progress", "number", "date", "expected_completion", "text"];
const LONGEST_TEXT: usize = 4_096;
const LONGEST_NAME: usize = 200;

/// A report as it is described to whoever sends it; `read` says more of what is wrong than reading into this would.
#[derive(ToSchema)]
#[schema(as = Report)]
#[expect(dead_code, reason = "it is there for its description")]
pub(in super::super) struct Sent {
    /// Who answers, by the id of a member; whoever holds the office that is asked, if not given.
    person: Option<String>,
    /// The number of the question, where several are open.
    prompt: Option<u32>,
    /// One of the answers of the question: `on_track`.
    answer: Option<String>,
    /// How far it has come, from 0 to 1.
    #[schema(minimum = 0, maximum = 1)]
    progress: Option<f64>,
    number: Option<f64>,
    /// What `number` is out of.
    over: Option<f64>,
    date: Option<NaiveDate>,
    /// The same as `date`.
    expected_completion: Option<NaiveDate>,
    #[schema(max_length = 4096)]
    text: Option<String>,
}

/// A report as it was sent.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    /// Who answers, where it is not whoever holds the office that is asked.
    pub(super) person: Option<String>,
    /// Which question, where several are open.
    pub(super) prompt: Option<u32>,
    /// What is said, each with where it stands.
    pub(super) given: Vec<(&'static str, Given)>,
}

pub(super) fn read(body: &[u8]) -> Result<Said> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|error| Problem::new(Kind::BadParameter, format!("this is no JSON: {error}")))?;
    let Value::Object(fields) = value else {
        return Err(refused(vec![slip("", "a report is an object", "wrong-type")]));
    };
    let mut reader = Reader { fields: &fields, slips: Vec::new() };
    let said = reader.said();
    if reader.slips.is_empty() { Ok(said) } else { Err(refused(reader.slips)) }
}

/// The same report has the same one, however it is written.
pub(super) fn fingerprint(path: &str, said: &Said) -> String {
    let mut hash = Sha256::new();
    for part in [path, &format!("{said:?}")] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn slip(pointer: &str, message: impl Into<String>, code: &'static str) -> Slip {
    Slip { pointer: pointer.to_owned(), message: message.into(), code }
}

pub(super) fn refused(errors: Vec<Slip>) -> Problem {
    let detail = errors.iter().map(|slip| slip.message.as_str()).collect::<Vec<_>>().join("; ");
    Problem { errors, ..Problem::new(Kind::NotTaken, detail) }
}

struct Reader<'a> {
    fields: &'a Map<String, Value>,
    slips: Vec<Slip>,
}

impl Reader<'_> {
    fn said(&mut self) -> Said {
        self.check_names();
        let person = self.take("person", "the id of a person, at most 200 characters", |v| name(v, LONGEST_NAME));
        let prompt = self.take("prompt", "the number of a question", |v| u32::try_from(v.as_u64()?).ok());
        let mut given = Vec::new();
        let answer = self.take("answer", "one of the answers of the question", |v| name(v, LONGEST_NAME));
        given.extend(answer.map(|choice| ("/answer", Given::Choice(choice))));
        let progress =
            self.take("progress", "a number from 0 to 1", |v| v.as_f64().filter(|n| (0.0..=1.0).contains(n)));
        given.extend(progress.map(|part| ("/progress", percent(part))));
        let over = self.take("over", "a number above 0", |v| v.as_f64().filter(|n| n.is_finite() && *n > 0.0));
        let number = self.take("number", "a number", |v| v.as_f64().filter(|n| n.is_finite()));
        given.extend(number.map(|value| ("/number", Given::Number { value, over })));
        let date = self.take("date", "a date like 2024-12-31", date);
        given.extend(date.map(|date| ("/date", Given::Date(date))));
        let expected = self.take("expected_completion", "a date like 2024-12-31", self::date);
        given.extend(expected.map(|date| ("/expected_completion", Given::Date(date))));
        let text = self.take("text", "words, at most 4096 characters", |v| name(v, LONGEST_TEXT));
        given.extend(text.map(|text| ("/text", Given::Text(text))));
        self.check_together();
        Said { person, prompt, given }
    }

    fn check_names(&mut self) {
        for name in self.fields.keys().filter(|name| !FIELDS.contains(&name.as_str())) {
            let cure = nearest(name, FIELDS).map(|near| format!(": use `{near}`")).unwrap_or_default();
            let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
            self.slips.push(slip(&pointer, format!("a report has no `{name}`{cure}"), "unknown-field"));
        }
    }

    /// What cannot be meant together, and that something is said at all.
    fn check_together(&mut self) {
        let has = |name: &str| self.fields.get(name).is_some_and(|value| !value.is_null());
        let mut slips = Vec::new();
        if !SAYS.iter().any(|name| has(name)) {
            let words: Vec<String> = SAYS.iter().map(|name| format!("`{name}`")).collect();
            slips.push(slip("", format!("a report says at least one of {}", words.join(", ")), "nothing-said"));
        }
        for (one, other) in [("progress", "number"), ("date", "expected_completion")] {
            if has(one) && has(other) {
                let message = format!("say either `{one}` or `{other}`: both are for the same");
                slips.push(slip(&format!("/{other}"), message, "said-twice"));
            }
        }
        if has("over") && !has("number") {
            slips.push(slip("/over", "`over` belongs to a `number`", "unknown-field"));
        }
        self.slips.extend(slips);
    }

    fn take<T>(&mut self, name: &str, takes: &str, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let value = self.fields.get(name).filter(|value| !value.is_null())?;
        let taken = read(value);
        if taken.is_none() {
            self.slips.push(slip(&format!("/{name}"), format!("`{name}` is {takes}"), "bad-value"));
        }
        taken
    }
}

fn percent(part: f64) -> Given {
    Given::Number { value: part * 100.0, over: Some(100.0) }
}

fn name(value: &Value, longest: usize) -> Option<String> {
    let text = value.as_str()?.trim();
    (!text.is_empty() && text.chars().count() <= longest).then(|| text.to_owned())
}

fn date(value: &Value) -> Option<NaiveDate> {
    let text = value.as_str()?;
    text.parse().ok().filter(|date: &NaiveDate| date.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_wrong(body: &str, expect: &[(&str, &str)]) {
        let problem = read(body.as_bytes()).expect_err(body);
        let slips: Vec<(&str, &str)> =
            problem.errors.iter().map(|e| (e.pointer.as_str(), e.message.as_str())).collect();
        assert_eq!((problem.kind, slips.as_slice()), (Kind::NotTaken, expect), "{body}");
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once_and_where() {
        check_wrong("[]", &[("", "a report is an object")]);
        check_wrong(
            "{}",
            &[(
                "",
                "a report says at least one of `answer`, `progress`, `number`, `date`, `expected_completion`, `text`",
            )],
        );
        check_wrong(
            r#"{"progres": 1, "progress": 60, "date": "2024-2-1", "prompt": -1}"#,
            &[
                ("/progres", "a report has no `progres`: use `progress`"),
                ("/prompt", "`prompt` is the number of a question"),
                ("/progress", "`progress` is a number from 0 to 1"),
                ("/date", "`date` is a date like 2024-12-31"),
            ],
        );
        check_wrong(
            r#"{"progress": 0.5, "number": 3, "a/b~c": 0}"#,
            &[
                ("/a~1b~0c", "a report has no `a/b~c`"),
                ("/number", "say either `progress` or `number`: both are for the same"),
            ],
        );
        check_wrong(
            r#"{"text": " ", "over": 3}"#,
            &[("/text", "`text` is words, at most 4096 characters"), ("/over", "`over` belongs to a `number`")],
        );
        assert_eq!(read(b"{").unwrap_err().kind, Kind::BadParameter);
    }

    #[test]
    fn what_is_said_is_read_in_the_order_in_which_it_counts() {
        let said = read(
            r#"{"text": "ช้าลง", "expected_completion": "2024-12-20", "answer": "delayed", "number": 3, "over": 10, "prompt": 4}"#.as_bytes(),
        );
        let date = "2024-12-20".parse().unwrap();
        let given = vec![
            ("/answer", Given::Choice("delayed".into())),
            ("/number", Given::Number { value: 3.0, over: Some(10.0) }),
            ("/expected_completion", Given::Date(date)),
            ("/text", Given::Text("ช้าลง".into())),
        ];
        assert_eq!(said.unwrap(), Said { person: None, prompt: Some(4), given });
        let same =
            [r#"{"progress": 0.6, "answer": "on_track"}"#, r#" {"answer":"on_track","progress":0.60,"date":null}"#];
        let [one, other] = same.map(|body| fingerprint("p/A01", &read(body.as_bytes()).unwrap()));
        assert_eq!(one, other);
        assert_ne!(one, fingerprint("p/A02", &read(same[0].as_bytes()).unwrap()));
    }
}
