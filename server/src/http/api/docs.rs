//! The description of the API as a page: drawn from the OpenAPI document, loads nothing from elsewhere.
//!
//! Addresses first, then what may be asked and what comes back, each once: most addresses share them.

use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::message::Args;
use serde_json::Value;

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
        say::{self, Say},
    },
    ask::Ask,
    document::{DOCUMENT, method},
    parameter::{Key, Takes},
    route::{Gives, Route},
    routes,
};

struct Address {
    anchor: String,
    method: &'static str,
    path: String,
    summary: &'static str,
    scope: Option<String>,
    /// Names of what may be asked.
    keys: Vec<&'static str>,
    gives: String,
    /// The object or row that comes back.
    shape: Option<String>,
}

struct Shape {
    name: String,
    meaning: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    takes: String,
    meaning: String,
}

struct Asked {
    /// Of several of one name the first is led to.
    is_first: bool,
    field: Field,
}

#[derive(Template)]
#[template(path = "docs.html")]
struct Docs {
    frame: Frame,
    addresses: Vec<Address>,
    parameters: Vec<Asked>,
    shapes: Vec<Shape>,
}

pub(super) async fn docs(ask: Ask) -> Result<Response> {
    let chosen = ask.asked.word(Key::Lang);
    let say = Say::new(say::wanted(chosen, &ask.headers, &[]), engine::message::Texts::wording());
    let addresses = routes().map(|route| address(route, &say)).collect();
    let schemas = DOCUMENT["components"]["schemas"].as_object();
    let shapes = schemas.into_iter().flatten().map(|(name, schema)| shape(name, schema)).collect();
    let docs = Docs { frame: Frame::plain(&ask.web, say), addresses, parameters: parameters(), shapes };
    Ok(page(&docs)?.into_response())
}

fn address(route: &'static Route, say: &Say) -> Address {
    let operation = &DOCUMENT["paths"][route.path][method(route.method)];
    let (gives, shape) = match route.gives {
        Gives::List(shape) => (say.t("docs-page-of"), Some((shape.name)().into_owned())),
        Gives::One(shape) | Gives::Made(shape) => (say.t("docs-one"), Some((shape.name)().into_owned())),
        Gives::Media(types) => (say.with("docs-other", &Args::new().text("media", types.join(", "))), None),
        Gives::Nothing => (say.t("docs-nothing"), None),
    };
    Address {
        anchor: operation["operationId"].as_str().unwrap_or_default().to_owned(),
        method: method(route.method),
        path: format!("/api/v1{}", route.path),
        summary: route.summary,
        scope: route.scope.map(|scope| say.with("docs-scope", &Args::new().text("scope", scope))),
        keys: route.keys.iter().map(|key| key.word()).collect(),
        gives,
        shape,
    }
}

/// Each once; one name may mean different things at different addresses.
fn parameters() -> Vec<Asked> {
    let mut keys: Vec<Key> = routes().flat_map(|route| route.keys).copied().collect();
    keys.sort_unstable();
    keys.dedup();
    let field = |(n, key): (usize, &Key)| {
        let about = key.about();
        let is_first = keys[..n].iter().all(|earlier| earlier.word() != about.word);
        let takes = match about.takes {
            Takes::OneOf(words) => words.join(" | "),
            Takes::AnyOf(words) => words.join(", "),
            Takes::YesNo => "true | false".to_owned(),
            Takes::Names | Takes::Text | Takes::Date | Takes::Moment | Takes::Count | Takes::Seconds => {
                about.example.to_owned()
            }
        };
        Asked { is_first, field: Field { name: about.word.to_owned(), takes, meaning: about.doc.to_owned() } }
    };
    keys.iter().enumerate().map(field).collect()
}

fn shape(name: &str, schema: &Value) -> Shape {
    let parts = schema["allOf"].as_array().into_iter().flatten().chain([schema]);
    let fields = parts.flat_map(|part| match part["$ref"].as_str().and_then(|to| to.rsplit('/').next()) {
        Some(other) => properties(&DOCUMENT["components"]["schemas"][other]),
        None => properties(part),
    });
    Shape {
        name: name.to_owned(),
        meaning: schema["description"].as_str().unwrap_or_default().to_owned(),
        fields: fields.collect(),
    }
}

fn properties(schema: &Value) -> Vec<Field> {
    let field = |(name, property): (&String, &Value)| Field {
        name: name.clone(),
        takes: kind(property),
        meaning: property["description"].as_str().unwrap_or_default().to_owned(),
    };
    schema["properties"].as_object().into_iter().flatten().map(field).collect()
}

fn kind(property: &Value) -> String {
    let words: Vec<&str> = property["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if !words.is_empty() {
        return words.join(" | ");
    }
    match &property["type"] {
        Value::String(kind) => kind.clone(),
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => String::new(),
    }
}
